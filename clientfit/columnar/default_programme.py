"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = 'ac55fa29425621e6ef7f9bb63f167d7259c86af803cbf702f2314936ee15284c'
PARAMETERS = {'window_days': ('int', 0), 'half_life_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'inquiry': 'WORD_12', 'commitment': 'WORD_13', 'support': 'WORD_14', 'praise': 'WORD_15', 'referral': 'WORD_16', 'meeting': 'WORD_17', 'held': 'WORD_18', 'delivery': 'WORD_19', 'rejected': 'WORD_20', 'in_hours': 'WORD_21', 'accepted': 'WORD_22', 'quote_revision': 'WORD_23', 'client': 'WORD_24', 'payment': 'WORD_25', 'survey': 'WORD_26', 'provider': 'WORD_27', 'conduct': 'WORD_28', 'warned': 'WORD_29', '': 'WORD_30', 'active': 'WORD_31', 'prospect': 'WORD_32', 'past': 'WORD_33', 'existing': 'WORD_34', 'fee_dispute': 'WORD_35', 'upheld': 'WORD_36', 'paid': 'WORD_37', 'provider_error': 'WORD_38', 'defect': 'WORD_39', 'payment_failed': 'WORD_40', 'third_party': 'WORD_41', 'kept': 'WORD_42', 'chargeback': 'WORD_43', 'unknown': 'WORD_44', 'complaint': 'WORD_45', 'partly_upheld': 'WORD_46', 'not_upheld': 'WORD_47', 'provider_failure': 'WORD_48', 'change_request': 'WORD_49', 'client_change': 'WORD_50', 'ambiguity': 'WORD_51', 'after_acceptance': 'WORD_52', 'revision': 'WORD_53', 'discount_request': 'WORD_54', 'hardship': 'WORD_55', 'law': 'WORD_56', 'after_invoice': 'WORD_57', 'after_quote': 'WORD_58', 'before_quote': 'WORD_59', 'withdrawn': 'WORD_60', 'after_due': 'WORD_61', 'declined': 'WORD_62', 'missed': 'WORD_63', 'late_cancel': 'WORD_64', 'cancelled': 'WORD_65', 'rescheduled': 'WORD_66', 'answered': 'WORD_67', 'medium': 'WORD_68', 'low': 'WORD_69', 'out_of_hours': 'WORD_70', 'won': 'WORD_71', 'lost': 'WORD_72', 'quoted ': 'WORD_73', 'quoted again ': 'WORD_74', 'cancelled late': 'WORD_75', 'moved': 'WORD_76', 'not upheld': 'WORD_77', 'no finding': 'WORD_78', ', after a notice': 'WORD_79', ', after the invoice': 'WORD_80', ', after accepting': 'WORD_81', ', before accepting': 'WORD_82', ', not kept': 'WORD_83', ', kept': 'WORD_84', ' after a change-order notice': 'WORD_85', ', reopened after acceptance': 'WORD_86'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('open_chargebacks__amount', 'decimal', 4), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__amount', 'decimal', 4), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}


def run(given):
    ALL_CLIENTS = given['ALL_CLIENTS']
    AS_OF = given['AS_OF']
    CALENDAR = given['CALENDAR']
    CLIENTS = given['CLIENTS']
    C_country = given['C_country']
    C_stage = given['C_stage']
    C_terms_days = given['C_terms_days']
    C_traits = given['C_traits']
    EVIDENCE_CAP = given['EVIDENCE_CAP']
    EVIDENCE_WANTED = given['EVIDENCE_WANTED']
    E_actor = given['E_actor']
    E_amount = given['E_amount']
    E_cause = given['E_cause']
    E_client = given['E_client']
    E_confirmed = given['E_confirmed']
    E_currency = given['E_currency']
    E_day = given['E_day']
    E_due = given['E_due']
    E_engagement = given['E_engagement']
    E_event_id = given['E_event_id']
    E_kind = given['E_kind']
    E_occurred_at = given['E_occurred_at']
    E_outcome = given['E_outcome']
    E_paid_extra = given['E_paid_extra']
    E_phase = given['E_phase']
    E_ref = given['E_ref']
    E_score = given['E_score']
    E_settled = given['E_settled']
    E_severity = given['E_severity']
    E_tags = given['E_tags']
    GIVEN = given['GIVEN']
    IDS = given['IDS']
    K_country = given['K_country']
    K_stage = given['K_stage']
    K_terms_days = given['K_terms_days']
    LIKE_0 = given['LIKE_0']
    LIKE_1 = given['LIKE_1']
    LIKE_10 = given['LIKE_10']
    LIKE_11 = given['LIKE_11']
    LIKE_12 = given['LIKE_12']
    LIKE_13 = given['LIKE_13']
    LIKE_14 = given['LIKE_14']
    LIKE_15 = given['LIKE_15']
    LIKE_16 = given['LIKE_16']
    LIKE_17 = given['LIKE_17']
    LIKE_18 = given['LIKE_18']
    LIKE_19 = given['LIKE_19']
    LIKE_2 = given['LIKE_2']
    LIKE_20 = given['LIKE_20']
    LIKE_21 = given['LIKE_21']
    LIKE_22 = given['LIKE_22']
    LIKE_23 = given['LIKE_23']
    LIKE_24 = given['LIKE_24']
    LIKE_25 = given['LIKE_25']
    LIKE_26 = given['LIKE_26']
    LIKE_27 = given['LIKE_27']
    LIKE_28 = given['LIKE_28']
    LIKE_29 = given['LIKE_29']
    LIKE_3 = given['LIKE_3']
    LIKE_4 = given['LIKE_4']
    LIKE_5 = given['LIKE_5']
    LIKE_6 = given['LIKE_6']
    LIKE_7 = given['LIKE_7']
    LIKE_8 = given['LIKE_8']
    LIKE_9 = given['LIKE_9']
    O_amount = given['O_amount']
    O_cause = given['O_cause']
    O_due = given['O_due']
    O_engagement = given['O_engagement']
    O_outcome = given['O_outcome']
    O_phase = given['O_phase']
    O_ref = given['O_ref']
    O_score = given['O_score']
    O_settled = given['O_settled']
    O_severity = given['O_severity']
    P_apology_days = given['P_apology_days']
    P_burst_messages = given['P_burst_messages']
    P_decision_grace_days = given['P_decision_grace_days']
    P_default_terms_days = given['P_default_terms_days']
    P_engagement_days = given['P_engagement_days']
    P_grace_days = given['P_grace_days']
    P_late_days = given['P_late_days']
    P_late_dispute_days = given['P_late_dispute_days']
    P_low_score = given['P_low_score']
    P_opportunity_gap_days = given['P_opportunity_gap_days']
    P_paid_share = given['P_paid_share']
    P_procurement_validity_days = given['P_procurement_validity_days']
    P_promise_working_days = given['P_promise_working_days']
    P_quote_validity_days = given['P_quote_validity_days']
    P_recovery_days = given['P_recovery_days']
    P_reply_working_days = given['P_reply_working_days']
    P_rounds_included = given['P_rounds_included']
    P_run_ends_after = given['P_run_ends_after']
    P_seriousness_days = given['P_seriousness_days']
    P_silent_days = given['P_silent_days']
    P_stuck_days = given['P_stuck_days']
    P_very_late_days = given['P_very_late_days']
    P_window_days = given['P_window_days']
    P_work_near_days = given['P_work_near_days']
    ROWS = given['ROWS']
    THRESHOLDS = given['THRESHOLDS']
    WORD_0 = given['WORD_0']
    WORD_1 = given['WORD_1']
    WORD_10 = given['WORD_10']
    WORD_11 = given['WORD_11']
    WORD_12 = given['WORD_12']
    WORD_13 = given['WORD_13']
    WORD_14 = given['WORD_14']
    WORD_15 = given['WORD_15']
    WORD_16 = given['WORD_16']
    WORD_17 = given['WORD_17']
    WORD_18 = given['WORD_18']
    WORD_19 = given['WORD_19']
    WORD_2 = given['WORD_2']
    WORD_20 = given['WORD_20']
    WORD_21 = given['WORD_21']
    WORD_22 = given['WORD_22']
    WORD_23 = given['WORD_23']
    WORD_24 = given['WORD_24']
    WORD_25 = given['WORD_25']
    WORD_26 = given['WORD_26']
    WORD_27 = given['WORD_27']
    WORD_28 = given['WORD_28']
    WORD_29 = given['WORD_29']
    WORD_3 = given['WORD_3']
    WORD_30 = given['WORD_30']
    WORD_31 = given['WORD_31']
    WORD_32 = given['WORD_32']
    WORD_33 = given['WORD_33']
    WORD_34 = given['WORD_34']
    WORD_35 = given['WORD_35']
    WORD_36 = given['WORD_36']
    WORD_37 = given['WORD_37']
    WORD_38 = given['WORD_38']
    WORD_39 = given['WORD_39']
    WORD_4 = given['WORD_4']
    WORD_40 = given['WORD_40']
    WORD_41 = given['WORD_41']
    WORD_42 = given['WORD_42']
    WORD_43 = given['WORD_43']
    WORD_44 = given['WORD_44']
    WORD_45 = given['WORD_45']
    WORD_46 = given['WORD_46']
    WORD_47 = given['WORD_47']
    WORD_48 = given['WORD_48']
    WORD_49 = given['WORD_49']
    WORD_5 = given['WORD_5']
    WORD_50 = given['WORD_50']
    WORD_51 = given['WORD_51']
    WORD_52 = given['WORD_52']
    WORD_53 = given['WORD_53']
    WORD_54 = given['WORD_54']
    WORD_55 = given['WORD_55']
    WORD_56 = given['WORD_56']
    WORD_57 = given['WORD_57']
    WORD_58 = given['WORD_58']
    WORD_59 = given['WORD_59']
    WORD_6 = given['WORD_6']
    WORD_60 = given['WORD_60']
    WORD_61 = given['WORD_61']
    WORD_62 = given['WORD_62']
    WORD_63 = given['WORD_63']
    WORD_64 = given['WORD_64']
    WORD_65 = given['WORD_65']
    WORD_66 = given['WORD_66']
    WORD_67 = given['WORD_67']
    WORD_68 = given['WORD_68']
    WORD_69 = given['WORD_69']
    WORD_7 = given['WORD_7']
    WORD_70 = given['WORD_70']
    WORD_71 = given['WORD_71']
    WORD_72 = given['WORD_72']
    WORD_73 = given['WORD_73']
    WORD_74 = given['WORD_74']
    WORD_75 = given['WORD_75']
    WORD_76 = given['WORD_76']
    WORD_77 = given['WORD_77']
    WORD_78 = given['WORD_78']
    WORD_79 = given['WORD_79']
    WORD_8 = given['WORD_8']
    WORD_80 = given['WORD_80']
    WORD_81 = given['WORD_81']
    WORD_82 = given['WORD_82']
    WORD_83 = given['WORD_83']
    WORD_84 = given['WORD_84']
    WORD_85 = given['WORD_85']
    WORD_86 = given['WORD_86']
    WORD_9 = given['WORD_9']
    b1 = (E_settled > AS_OF) & O_settled
    b2 = (E_kind == WORD_0)
    b3 = LIKE_0[E_tags]
    b4 = (b2 & b3)
    b5 = logical_not(b4)
    b6 = (b1 & b5)
    i7 = where(b6, 0, E_settled)
    b8 = (E_kind == WORD_1)
    b9 = (E_outcome == WORD_2) & O_outcome
    b10 = (b8 & b9)
    b11 = (E_kind == WORD_3)
    b12 = (E_outcome == WORD_4) & O_outcome
    b13 = (b11 & b12)
    b14 = (E_kind == WORD_5)
    b15 = (E_outcome == WORD_6) & O_outcome
    b16 = (b14 & b15)
    b17 = (E_kind == WORD_7)
    b18 = (E_outcome == WORD_8) & O_outcome
    b19 = (E_outcome == WORD_9) & O_outcome
    b20 = (b18 | b19)
    b21 = (b17 & b20)
    b22 = (b10 | b13 | b16 | b21)
    i23 = where(b22, E_due, 0)
    b24 = as_bool(where(b22, O_due, False))
    i25 = where(O_settled, E_settled, where(b24, i23, E_day))
    b26 = (i25 > AS_OF)
    b27 = (O_outcome & b26)
    i28 = where(b27, WORD_10, E_outcome)
    b29 = (E_day <= AS_OF)
    b30 = same(E_outcome, O_outcome, WORD_11, True)
    b31 = (i25 <= AS_OF)
    b32 = (b17 & b30 & b31)
    b33 = logical_not(b32)
    b34 = (b29 & b33)
    i35 = places(b34, ROWS)
    n36 = len(i35)
    b37 = as_bool(where(b27, True, O_outcome))
    b38 = as_bool(where(b6, False, O_settled))
    if n36:
        i39 = at(E_client, i35)
        i40 = at(E_day, i35)
        b41 = (i40 > (AS_OF - P_window_days))
        i42 = places(b41, n36)
        n43 = len(i42)
        i44 = at(E_event_id, i35)
        i45 = at(E_ref, i35)
        b46 = at(O_ref, i35)
        i47 = at(E_engagement, i35)
        b48 = at(O_engagement, i35)
        i49 = at(E_kind, i35)
        i50 = at(E_actor, i35)
        i51 = at(E_currency, i35)
        i52 = at(i28, i35)
        b53 = at(b37, i35)
        i54 = at(E_phase, i35)
        b55 = at(O_phase, i35)
        i56 = at(E_cause, i35)
        b57 = at(O_cause, i35)
        i58 = at(E_severity, i35)
        b59 = at(O_severity, i35)
        i60 = at(E_tags, i35)
        i61 = at(E_due, i35)
        b62 = at(O_due, i35)
        i63 = at(i7, i35)
        b64 = at(b38, i35)
        b65 = at(E_paid_extra, i35)
        b66 = at(E_confirmed, i35)
        i67 = at(E_occurred_at, i35)
        i68 = at(E_amount, i35)
        b69 = at(O_amount, i35)
        f70 = at(E_score, i35)
        b71 = at(O_score, i35)
        b175 = (i49 == WORD_7)
        b176 = (i49 == WORD_19)
        b177 = (b175 | b176)
        b178 = (i49 == WORD_1)
        b179 = (i52 == WORD_22) & b53
        b180 = (b178 & b179)
        b181 = (b177 | b180)
        i183 = where(b177, i40, 0)
        b184 = as_bool(where(b177, True, False))
        b187 = (i49 == WORD_12)
        b188 = (b187 | b178)
        i189 = where(b188, i40, 0)
        b190 = as_bool(where(b188, True, False))
        b193 = (i49 == WORD_23)
        b194 = (b178 | b193)
        i195 = where(b194, i40, 0)
        b196 = as_bool(where(b194, True, False))
        b199 = (i50 == WORD_24)
        b200 = (i49 == WORD_13)
        b201 = (i49 == WORD_25)
        b202 = (i49 == WORD_14)
        b203 = (i49 == WORD_26)
        b204 = (i49 == WORD_15)
        b205 = (i49 == WORD_16)
        b206 = (b187 | b200 | b201 | b202 | b203 | b204 | b205)
        b207 = (i49 == WORD_0)
        i208 = where(b55, i54, WORD_21)
        b209 = (i208 == WORD_21)
        b210 = (b207 & b209)
        b211 = (i49 == WORD_17)
        i212 = where(b53, i52, WORD_18)
        b213 = (i212 == WORD_18)
        b214 = (b211 & b213)
        b215 = (b206 | b210 | b214)
        b216 = (b199 & b215)
        i217 = where(b216, i40, 0)
        b218 = as_bool(where(b216, True, False))
        b221 = (i50 == WORD_27)
        b222 = LIKE_1[i60]
        b223 = (b207 & b221 & b222)
        i224 = where(b223, i67, 0)
        b225 = as_bool(where(b223, True, False))
        b228 = LIKE_2[i60]
        b229 = (b207 & b221 & b228)
        i230 = where(b229, i40, 0)
        b231 = as_bool(where(b229, True, False))
        b234 = LIKE_3[i60]
        b235 = (b207 & b221 & b234)
        b236 = (i49 == WORD_28)
        b237 = (i52 == WORD_29) & b53
        b238 = (b236 & b66 & b237)
        i239 = where(b235, i40, where(b238, i40, 0))
        b240 = as_bool(where(b235, True, where(b238, True, False)))
        b243 = LIKE_4[i60]
        b244 = (b207 & b221 & b243)
        i245 = where(b244, i40, 0)
        b246 = as_bool(where(b244, True, False))
        b249 = LIKE_5[i60]
        b250 = (b207 & b221 & b249)
        i251 = where(b250, i40, 0)
        b252 = as_bool(where(b250, True, False))
        b255 = LIKE_6[i60]
        b257 = LIKE_7[i60]
        b258 = LIKE_8[i60]
        b259 = (b257 | b258)
        b261 = LIKE_9[i60]
        b263 = LIKE_10[i60]
        b265 = (b176 | b180)
        b296 = (b201 & b46 & b69)
        i297 = places(b296, n36)
        n298 = len(i297)
        i330 = by_id(i44, IDS)
        b416 = (i49 == WORD_3)
        b417 = (b416 | b207)
        b418 = LIKE_11[i60]
        b419 = (b417 & b418 & b46 & b62)
        i420 = places(b419, n36)
        n421 = len(i420)
        i453 = places(b175, n36)
        n454 = len(i453)
        b675 = (i49 == WORD_35)
        i676 = places(b675, n36)
        n677 = len(i676)
        b745 = (b176 & b62)
        i746 = places(b745, n36)
        n747 = len(i746)
        b986 = logical_not(b418)
        b987 = (b416 & b62 & b986 & b41)
        i988 = places(b987, n36)
        n989 = len(i988)
        b1180 = (i49 == WORD_40)
        b1181 = (i56 == WORD_41) & b57
        b1182 = (i56 == WORD_38) & b57
        b1183 = (b1181 | b1182)
        b1184 = (b1180 & b1183)
        i1185 = places(b1184, n36)
        n1186 = len(i1185)
        b1926 = (i49 == WORD_43)
        i1927 = where(b57, i56, WORD_44)
        b1928 = (i1927 == WORD_38)
        b1929 = (i1927 == WORD_39)
        b1930 = (i1927 == WORD_41)
        b1931 = (b1928 | b1929 | b1930)
        b1932 = logical_not(b1931)
        b1933 = (b1926 & b41 & b1932)
        i1934 = places(b1933, n36)
        n1935 = len(i1934)
        b2004 = LIKE_16[i60]
        b2005 = (b211 & b2004 & b213)
        b2006 = (b200 | b2005)
        i2007 = places(b2006, n36)
        n2008 = len(i2007)
        b2050 = (i49 == WORD_45)
        i2051 = places(b2050, n36)
        n2052 = len(i2051)
        i2375 = places(b176, n36)
        n2376 = len(i2375)
        b2514 = (i49 == WORD_48)
        i2515 = places(b2514, n36)
        n2516 = len(i2515)
        b2945 = (i49 == WORD_49)
        b2946 = logical_not(b65)
        i2947 = where(b53, i52, WORD_10)
        b2948 = (i2947 == WORD_22)
        i2949 = where(b57, i56, WORD_50)
        b2950 = (i2949 == WORD_50)
        b2951 = (i2949 == WORD_51)
        b2952 = (i2949 == WORD_44)
        b2953 = (b2950 | b2951 | b2952)
        b2954 = (b2945 & b2946 & b2948 & b2953 & b41)
        i2955 = places(b2954, n36)
        n2956 = len(i2955)
        b2988 = (i68 > rescaled(0, 4)) & b69
        b2989 = (b178 & b179 & b2988 & b41)
        i2990 = places(b2989, n36)
        n2991 = len(i2990)
        b3054 = (i56 == WORD_50) & b57
        b3055 = (b2945 & b3054 & b2946 & b41)
        i3056 = places(b3055, n36)
        n3057 = len(i3056)
        b3301 = (i49 == WORD_53)
        b3302 = (b3301 & b2946 & b2953)
        i3303 = places(b3302, n36)
        n3304 = len(i3303)
        b3336 = (b176 & b41)
        i3337 = places(b3336, n36)
        n3338 = len(i3337)
        b3419 = (i49 == WORD_54)
        b3420 = (i1927 == WORD_55)
        b3421 = (i1927 == WORD_56)
        b3422 = (b1928 | b1929 | b3420 | b3421)
        b3423 = logical_not(b3422)
        b3424 = LIKE_17[i60]
        b3425 = logical_not(b3424)
        b3426 = LIKE_18[i60]
        b3427 = logical_not(b3426)
        b3428 = LIKE_19[i60]
        b3429 = logical_not(b3428)
        b3430 = (b3419 & b3423 & b3425 & b3427 & b3429 & b41)
        i3431 = places(b3430, n36)
        n3432 = len(i3431)
        i3627 = places(b194, n36)
        n3628 = len(i3627)
        b3764 = (i52 == WORD_36) & b53
        b3765 = (i52 == WORD_46) & b53
        b3766 = (b3764 | b3765)
        b3767 = (b2050 & b3766)
        b3768 = (b3767 | b2514)
        i3769 = places(b3768, n36)
        n3770 = len(i3769)
        b3897 = LIKE_20[i60]
        b3898 = (b207 & b221 & b3897)
        i3899 = places(b3898, n36)
        n3900 = len(i3899)
        b4028 = (b179 | b64)
        b4029 = (b176 & b4028)
        b4030 = (b180 | b4029 | b175)
        i4031 = places(b4030, n36)
        n4032 = len(i4031)
        b4195 = (b675 & b41)
        i4196 = places(b4195, n36)
        n4197 = len(i4196)
        b4324 = (b204 | b205 | b2514)
        b4325 = (b4324 & b41)
        i4326 = places(b4325, n36)
        n4327 = len(i4326)
        b4610 = LIKE_0[i60]
        b4611 = (b207 & b199 & b4610 & b62)
        i4612 = places(b4611, n36)
        n4613 = len(i4612)
        b4654 = (b211 & b41)
        i4655 = places(b4654, n36)
        n4656 = len(i4655)
        b4688 = (b176 | b175 | b200)
        b4689 = (b4688 | b180)
        i4690 = places(b4689, n36)
        n4691 = len(i4690)
        i4815 = places(b188, n36)
        n4816 = len(i4815)
        b5066 = (i49 == WORD_5)
        b5067 = (b5066 & b46)
        i5068 = places(b5067, n36)
        n5069 = len(i5068)
        b5110 = (i1927 == WORD_51)
        b5111 = (b5110 | b1928 | b1929 | b3420 | b1930 | b3421)
        b5112 = logical_not(b5111)
        b5113 = (b5066 & b62 & b41 & b5112)
        i5114 = places(b5113, n36)
        n5115 = len(i5114)
        b5541 = LIKE_22[i60]
        b5542 = (b207 & b221 & b5541)
        i5543 = places(b5542, n36)
        n5544 = len(i5543)
        b6067 = (b203 & b41)
        i6068 = places(b6067, n36)
        n6069 = len(i6068)
        b6101 = (b2514 | b3767)
        i6102 = places(b6101, n36)
        n6103 = len(i6102)
        b6218 = (b1928 | b1929 | b3420)
        b6219 = logical_not(b6218)
        b6220 = (b236 & b66 & b199 & b6219 & b41)
        i6221 = places(b6220, n36)
        n6222 = len(i6221)
        b6256 = LIKE_24[i60]
        b6257 = (b207 & b199 & b6256)
        i6258 = places(b6257, n36)
        n6259 = len(i6258)
        b6660 = (b211 & b213 & b41)
        i6661 = places(b6660, n36)
        n6662 = len(i6661)
        b6803 = (b204 | b205 | b200)
        b6804 = (b6803 & b41)
        i6805 = places(b6804, n36)
        n6806 = len(i6805)
        b7011 = (b175 | b4029 | b180)
        b7012 = (b7011 & b41)
        i7013 = places(b7012, n36)
        n7014 = len(i7013)
        b7181 = (i54 == WORD_70) & b55
        b7182 = (b207 & b199 & b7181 & b2946 & b41)
        i7183 = places(b7182, n36)
        n7184 = len(i7183)
        b7311 = (b178 & b41)
        i7312 = places(b7311, n36)
        n7313 = len(i7312)
        b7597 = (i2947 == WORD_10)
        b7598 = (b2050 & b7597)
        b7599 = (i52 == WORD_10) & b53
        b7600 = (b2514 & b7599)
        b7601 = (b7598 | b7600)
        i7602 = places(b7601, n36)
        n7603 = len(i7602)
        i7763 = places(b416, n36)
        n7764 = len(i7763)
    else:
        i39 = NO_INT
        i40 = NO_INT
        i42 = NO_INT
        n43 = 0
        i44 = NO_INT
        i45 = NO_INT
        b46 = NO_BOOL
        i47 = NO_INT
        b48 = NO_BOOL
        i49 = NO_INT
        i50 = NO_INT
        i51 = NO_INT
        i52 = NO_INT
        b53 = NO_BOOL
        i54 = NO_INT
        b55 = NO_BOOL
        i56 = NO_INT
        b57 = NO_BOOL
        i58 = NO_INT
        b59 = NO_BOOL
        i60 = NO_INT
        i61 = NO_INT
        b62 = NO_BOOL
        i63 = NO_INT
        b64 = NO_BOOL
        b65 = NO_BOOL
        i67 = NO_INT
        i68 = NO_INT
        b69 = NO_BOOL
        f70 = NO_FLOAT
        b71 = NO_BOOL
        b181 = NO_BOOL
        i183 = NO_INT
        b184 = NO_BOOL
        i189 = NO_INT
        b190 = NO_BOOL
        i195 = NO_INT
        b196 = NO_BOOL
        i217 = NO_INT
        b218 = NO_BOOL
        i224 = NO_INT
        b225 = NO_BOOL
        i230 = NO_INT
        b231 = NO_BOOL
        i239 = NO_INT
        b240 = NO_BOOL
        i245 = NO_INT
        b246 = NO_BOOL
        i251 = NO_INT
        b252 = NO_BOOL
        b255 = NO_BOOL
        b259 = NO_BOOL
        b261 = NO_BOOL
        b263 = NO_BOOL
        b265 = NO_BOOL
        i297 = NO_INT
        n298 = 0
        i330 = NO_INT
        i420 = NO_INT
        n421 = 0
        i453 = NO_INT
        n454 = 0
        i676 = NO_INT
        n677 = 0
        i746 = NO_INT
        n747 = 0
        i988 = NO_INT
        n989 = 0
        i1185 = NO_INT
        n1186 = 0
        i1934 = NO_INT
        n1935 = 0
        i2007 = NO_INT
        n2008 = 0
        i2051 = NO_INT
        n2052 = 0
        i2375 = NO_INT
        n2376 = 0
        i2515 = NO_INT
        n2516 = 0
        i2955 = NO_INT
        n2956 = 0
        i2990 = NO_INT
        n2991 = 0
        i3056 = NO_INT
        n3057 = 0
        i3303 = NO_INT
        n3304 = 0
        i3337 = NO_INT
        n3338 = 0
        i3431 = NO_INT
        n3432 = 0
        i3627 = NO_INT
        n3628 = 0
        i3769 = NO_INT
        n3770 = 0
        i3899 = NO_INT
        n3900 = 0
        i4031 = NO_INT
        n4032 = 0
        i4196 = NO_INT
        n4197 = 0
        i4326 = NO_INT
        n4327 = 0
        i4612 = NO_INT
        n4613 = 0
        i4655 = NO_INT
        n4656 = 0
        i4690 = NO_INT
        n4691 = 0
        i4815 = NO_INT
        n4816 = 0
        i5068 = NO_INT
        n5069 = 0
        i5114 = NO_INT
        n5115 = 0
        i5543 = NO_INT
        n5544 = 0
        i6068 = NO_INT
        n6069 = 0
        i6102 = NO_INT
        n6103 = 0
        i6221 = NO_INT
        n6222 = 0
        i6258 = NO_INT
        n6259 = 0
        i6661 = NO_INT
        n6662 = 0
        i6805 = NO_INT
        n6806 = 0
        i7013 = NO_INT
        n7014 = 0
        i7183 = NO_INT
        n7184 = 0
        i7312 = NO_INT
        n7313 = 0
        i7602 = NO_INT
        n7603 = 0
        i7763 = NO_INT
        n7764 = 0
    if n43:
        i72 = at(i39, i42)
        b75 = at(b46, i42)
        i78 = at(i49, i42)
        i81 = at(i52, i42)
        b82 = at(b53, i42)
        i83 = at(i54, i42)
        b84 = at(b55, i42)
        i90 = at(i40, i42)
        i91 = at(i61, i42)
        b92 = at(b62, i42)
        i93 = at(i63, i42)
        b94 = at(b64, i42)
    else:
        i72 = NO_INT
        b75 = NO_BOOL
        i78 = NO_INT
        i81 = NO_INT
        b82 = NO_BOOL
        i83 = NO_INT
        b84 = NO_BOOL
        i90 = NO_INT
        i91 = NO_INT
        b92 = NO_BOOL
        i93 = NO_INT
        b94 = NO_BOOL
    if n43:
        i103 = truncated('month', i90)
        b104 = (i78 == WORD_12)
        b105 = (i78 == WORD_13)
        b106 = (i78 == WORD_14)
        b107 = (i78 == WORD_15)
        b108 = (i78 == WORD_16)
        b109 = (b104 | b105 | b106 | b107 | b108)
        b110 = (i78 == WORD_17)
        i111 = where(b82, i81, WORD_18)
        b112 = (i111 == WORD_18)
        b113 = (b110 & b112)
        b114 = (i78 == WORD_19)
        i115 = where(b82, i81, WORD_10)
        b116 = (i115 != WORD_20)
        b117 = (b114 & b116)
        b118 = (i78 == WORD_5)
        b119 = b94 & b92
        b120 = (i93 <= i91) & b119
        b121 = (b118 & b120)
        b122 = (i78 == WORD_0)
        i123 = where(b84, i83, WORD_21)
        b124 = (i123 == WORD_21)
        b125 = (b122 & b124)
        b126 = (b109 | b113 | b117 | b121 | b125)
        i127 = places(b126, n43)
        n128 = len(i127)
    else:
        i103 = NO_INT
        i127 = NO_INT
        n128 = 0
    if n128:
        i129 = at(i72, i127)
        i147 = at(i90, i127)
        i160 = at(i103, i127)
    else:
        i129 = NO_INT
        i147 = NO_INT
        i160 = NO_INT
    if n128:
        o161, i162, i163 = group(i129, [(i160, None)])
        n164 = len(i163)
    else:
        o161 = None
        i162 = NO_INT
        i163 = NO_INT
        n164 = 0
    if n128:
        i165 = at(i129, i163)
        i167, b168 = reduced(np.maximum, i162, n164, at(i147, o161), None)
    else:
        i165 = NO_INT
        i167 = NO_INT
        b168 = NO_BOOL
    i173, b174 = reduced(np.maximum, i39, CLIENTS, i40, None)
    i182 = counted(i39, CLIENTS, b181)
    i185, b186 = reduced(np.maximum, i39, CLIENTS, i183, b184)
    i191, b192 = reduced(np.maximum, i39, CLIENTS, i189, b190)
    i197, b198 = reduced(np.maximum, i39, CLIENTS, i195, b196)
    i219, b220 = reduced(np.maximum, i39, CLIENTS, i217, b218)
    i226, b227 = reduced(np.minimum, i39, CLIENTS, i224, b225)
    i232, b233 = reduced(np.minimum, i39, CLIENTS, i230, b231)
    i241, b242 = reduced(np.minimum, i39, CLIENTS, i239, b240)
    i247, b248 = reduced(np.minimum, i39, CLIENTS, i245, b246)
    i253, b254 = reduced(np.minimum, i39, CLIENTS, i251, b252)
    i256 = counted(i39, CLIENTS, b255)
    i260 = counted(i39, CLIENTS, b259)
    i262 = counted(i39, CLIENTS, b261)
    i264 = counted(i39, CLIENTS, b263)
    i266 = counted(i39, CLIENTS, b265)
    b267 = (i256 > 0)
    b268 = LIKE_6[C_traits]
    b269 = (b267 | b268)
    b270 = (i260 > 0)
    b271 = LIKE_7[C_traits]
    b272 = LIKE_8[C_traits]
    b273 = (b270 | b271 | b272)
    b274 = (i262 > 0)
    b275 = LIKE_9[C_traits]
    b276 = (b274 | b275)
    b277 = (i264 > 0)
    b278 = LIKE_10[C_traits]
    b279 = (b277 | b278)
    i280 = where(K_terms_days, C_terms_days, P_default_terms_days)
    i281 = where(K_country, C_country, WORD_30)
    b282 = (i182 > 0)
    i283 = where(b282, WORD_31, WORD_32)
    i284 = where(K_stage, C_stage, i283)
    b285 = logical_not(K_stage)
    b286 = (i284 == WORD_32)
    b287 = (C_stage == WORD_33) & K_stage
    i288 = where(b186, i185, -25567)
    b289 = (i191 > i288) & b192
    b290 = (b287 & b289)
    i291 = where(b286, WORD_32, where(b290, WORD_32, WORD_34))
    i292 = filled(AS_OF, CLIENTS, 'i')
    i293 = CALENDAR.places(i292, i281, CLIENTS)
    b294 = (i293 >= 0)
    i295 = CALENDAR.working_day[i293]
    if n298:
        i299 = at(i39, i297)
        i301 = at(i45, i297)
        b302 = at(b46, i297)
        i307 = at(i51, i297)
        i317 = at(i40, i297)
        i325 = at(i68, i297)
        b326 = at(b69, i297)
    else:
        i299 = NO_INT
        i301 = NO_INT
        b302 = NO_BOOL
        i307 = NO_INT
        i317 = NO_INT
        i325 = NO_INT
        b326 = NO_BOOL
    if n298:
        i331 = by_id_at(i330, i301, b302)
    else:
        i331 = NO_INT
    if n298:
        i333 = at(i51, i331)
        i334 = at(i49, i331)
        b335 = (i334 == WORD_7)
        b336 = (i331 >= 0) & (i307 == i333) & b335
        i337 = at(i68, i331)
        b338 = at(b69, i331)
        b339 = b336 & b338
    else:
        b336 = NO_BOOL
        i337 = NO_INT
        b339 = NO_BOOL
    if n298:
        b366 = as_bool(b336 & b339)
        i367 = places(b366, n298)
        n368 = len(i367)
    else:
        b366 = NO_BOOL
        i367 = NO_INT
        n368 = 0
    if n368:
        i369 = at(i299, i367)
        i370 = at(i281, i369)
        i371 = at(i317, i367)
        i372 = CALENDAR.places(i371, i370, n368)
        b373 = (i372 >= 0)
        i374 = CALENDAR.working_day[i372]
        i375 = at(i301, i367)
        b376 = at(b302, i367)
        w377 = Window(i369, [(i375, b376)], [(i371, None, False)])
        i378 = at(i325, i367)
        b379 = at(b326, i367)
        i380 = filled(where(b379, i378, 0), n368, 'i')
        i381 = filled(as_int(b379), n368, 'i')
        i382 = w377.running(i380, peers=True)
        i383 = at(i337, i367)
        i384 = rescaled(i383, 0)
        i385 = product(P_paid_share, i384)
        i386 = rescaled(i382, 2)
        b387 = w377.running(i381, peers=True) > 0
        b388 = at(b366, i367)
        b389 = b387 & b388
        b390 = (i386 >= i385) & b389
        i493 = where(b390, i371, 0)
        b494 = as_bool(where(b390, True, False))
    else:
        i369 = NO_INT
        i371 = NO_INT
        b373 = NO_BOOL
        i374 = NO_INT
        i375 = NO_INT
        b376 = NO_BOOL
        i378 = NO_INT
        b379 = NO_BOOL
        i493 = NO_INT
        b494 = NO_BOOL
    if n421:
        i422 = at(i39, i420)
        i424 = at(i45, i420)
        b425 = at(b46, i420)
        i441 = at(i61, i420)
        b442 = at(b62, i420)
        i447 = at(i67, i420)
    else:
        i422 = NO_INT
        i424 = NO_INT
        b425 = NO_BOOL
        i441 = NO_INT
        b442 = NO_BOOL
        i447 = NO_INT
    if n454:
        i455 = at(i39, i453)
        i456 = at(i44, i453)
        i459 = at(i47, i453)
        b460 = at(b48, i453)
        i463 = at(i51, i453)
        i464 = at(i52, i453)
        b465 = at(b53, i453)
        i468 = at(i56, i453)
        b469 = at(b57, i453)
        i472 = at(i60, i453)
        i473 = at(i40, i453)
        i474 = at(i61, i453)
        b475 = at(b62, i453)
        i476 = at(i63, i453)
        b477 = at(b64, i453)
        i481 = at(i68, i453)
        b482 = at(b69, i453)
    else:
        i455 = NO_INT
        i456 = NO_INT
        i459 = NO_INT
        b460 = NO_BOOL
        i463 = NO_INT
        i464 = NO_INT
        b465 = NO_BOOL
        i468 = NO_INT
        b469 = NO_BOOL
        i472 = NO_INT
        i473 = NO_INT
        i474 = NO_INT
        b475 = NO_BOOL
        i476 = NO_INT
        b477 = NO_BOOL
        i481 = NO_INT
        b482 = NO_BOOL
    if EVIDENCE_WANTED and n454:
        i485 = at(i35, i453)
    else:
        i485 = NO_INT
    if n454:
        i486 = at(i280, i455)
        b487 = at(K_terms_days, i455)
        i488 = at(i281, i455)
        o489, i490, n491, i492 = match(i369, [(i375, b376)], i455, [(i456, None)])
        i495, b496 = reduced(np.minimum, i490, n491, at(i493, o489), at(b494, o489))
        i497 = at(i495, i492)
        b498 = at(b496, i492)
        b499 = i492 >= 0
        b500 = as_bool(b499 & b498)
        i501, b502 = summed(i490, n491, at(i378, o489), at(b379, o489))
        i503 = at(i501, i492)
        b504 = at(b502, i492)
        b505 = as_bool(b499 & b504)
    else:
        i486 = NO_INT
        b487 = NO_BOOL
        i488 = NO_INT
        i497 = NO_INT
        b500 = NO_BOOL
        i503 = NO_INT
        b505 = NO_BOOL
    if n454:
        i506, i507 = pairs(i455, i422, CLIENTS)
        n508 = len(i506)
    else:
        i506 = NO_INT
        i507 = NO_INT
        n508 = 0
    if n508:
        i512 = at(i456, i506)
    else:
        i512 = NO_INT
    if n508:
        i511 = at(i424, i507)
        b513 = at(b425, i507)
        b514 = listed(where(b513, i511, 0), i512, GIVEN)
        i515 = places(b514, n508)
        n516 = len(i515)
    else:
        i515 = NO_INT
        n516 = 0
    if n516:
        i581 = i506[i515]
        i582 = i507[i515]
    else:
        i581 = NO_INT
        i582 = NO_INT
    if n516:
        i585 = at(i447, i582)
    else:
        i585 = NO_INT
    if n454:
        i586, b587 = reduced(np.maximum, i581, n454, i585, None)
    else:
        i586 = NO_INT
        b587 = NO_BOOL
    if n454:
        i588, i589 = pairs(i455, i422, CLIENTS)
        n590 = len(i588)
    else:
        i588 = NO_INT
        i589 = NO_INT
        n590 = 0
    if n590:
        i594 = at(i586, i588)
        b595 = at(b587, i588)
        i598 = at(i456, i588)
    else:
        i594 = NO_INT
        b595 = NO_BOOL
        i598 = NO_INT
    if n590:
        i593 = at(i447, i589)
        b596 = (i593 == i594) & b595
        i597 = at(i424, i589)
        b599 = at(b425, i589)
        b600 = listed(where(b599, i597, 0), i598, GIVEN)
        b601 = (b596 & b600)
        i602 = places(b601, n590)
        n603 = len(i602)
    else:
        i602 = NO_INT
        n603 = 0
    if n603:
        i667 = i588[i602]
        i668 = i589[i602]
    else:
        i667 = NO_INT
        i668 = NO_INT
    if n603:
        i671 = at(i441, i668)
        b672 = at(b442, i668)
    else:
        i671 = NO_INT
        b672 = NO_BOOL
    if n454:
        i673, b674 = reduced(np.maximum, i667, n454, i671, b672)
    else:
        i673 = NO_INT
        b674 = NO_BOOL
    if n677:
        i678 = at(i39, i676)
        i680 = at(i45, i676)
        b681 = at(b46, i676)
        i687 = at(i52, i676)
        b688 = at(b53, i676)
        i696 = at(i40, i676)
        i699 = at(i63, i676)
        b700 = at(b64, i676)
        i704 = at(i68, i676)
        b705 = at(b69, i676)
        i713 = where(b688, i687, WORD_10)
        b714 = (i713 == WORD_10)
        b719 = (i687 == WORD_36) & b688
        b723 = logical_not(b705)
        b724 = (b719 & b723)
        i728 = where(b719, i704, 0)
        b729 = as_bool(where(b719, b705, False))
        i735 = where(b700, i699, i696)
        i736 = where(b719, i735, 0)
        b737 = as_bool(where(b719, True, False))
    else:
        i678 = NO_INT
        i680 = NO_INT
        b681 = NO_BOOL
        b714 = NO_BOOL
        b719 = NO_BOOL
        b724 = NO_BOOL
        i728 = NO_INT
        b729 = NO_BOOL
        i736 = NO_INT
        b737 = NO_BOOL
    if n454:
        o709, i710, n711, i712 = match(i678, [(i680, b681)], i455, [(i456, None)])
        i715 = counted(i710, n711, at(b714, o709))
        i716 = at(i715, i712)
        b717 = i712 >= 0
        i718 = where(b717, i716, 0)
        i720 = counted(i710, n711, at(b719, o709))
        i721 = at(i720, i712)
        i722 = where(b717, i721, 0)
        i725 = counted(i710, n711, at(b724, o709))
        i726 = at(i725, i712)
        i727 = where(b717, i726, 0)
        i730, b731 = summed(i710, n711, at(i728, o709), at(b729, o709))
        i732 = at(i730, i712)
        b733 = at(b731, i712)
        b734 = as_bool(b717 & b733)
        i738, b739 = reduced(np.maximum, i710, n711, at(i736, o709), at(b737, o709))
        i740 = at(i738, i712)
        b741 = at(b739, i712)
        b742 = as_bool(b717 & b741)
        i743 = (i473 + i486)
        i744 = where(b475, i474, i743)
    else:
        i718 = NO_INT
        i722 = NO_INT
        i727 = NO_INT
        i732 = NO_INT
        b734 = NO_BOOL
        i740 = NO_INT
        b742 = NO_BOOL
        i744 = NO_INT
    if n747:
        i748 = at(i39, i746)
        i752 = at(i47, i746)
        b753 = at(b48, i746)
        i766 = at(i40, i746)
        i767 = at(i61, i746)
        b768 = at(b62, i746)
    else:
        i748 = NO_INT
        i752 = NO_INT
        b753 = NO_BOOL
        i766 = NO_INT
        i767 = NO_INT
        b768 = NO_BOOL
    if n454:
        i779, i780 = pairs(i455, i748, CLIENTS)
        n781 = len(i779)
    else:
        i779 = NO_INT
        i780 = NO_INT
        n781 = 0
    if n781:
        i784 = at(i459, i779)
        b785 = at(b460, i779)
        i793 = at(i744, i779)
    else:
        i784 = NO_INT
        b785 = NO_BOOL
        i793 = NO_INT
    if n781:
        b786 = logical_not(b785)
        i787 = at(i752, i780)
        b788 = at(b753, i780)
        b789 = b788 & b785
        b790 = (i787 == i784) & b789
        b791 = (b786 | b790)
        i792 = at(i767, i780)
        b794 = at(b768, i780)
        b795 = (i792 <= i793) & b794
        i796 = at(i766, i780)
        b797 = (i796 > i793)
        b798 = (b791 & b795 & b797)
        i799 = places(b798, n781)
        n800 = len(i799)
    else:
        i799 = NO_INT
        n800 = 0
    if n800:
        i872 = i779[i799]
        i873 = i780[i799]
    else:
        i872 = NO_INT
        i873 = NO_INT
    if n800:
        i876 = at(i766, i873)
    else:
        i876 = NO_INT
    if n454:
        i877, b878 = reduced(np.minimum, i872, n454, i876, None)
        b879 = (i722 > 0)
        b880 = (i727 == 0)
        b881 = b734 & b482
        b882 = (i732 < i481) & b881
        b883 = (b879 & b880 & b482 & b882)
        i884 = where(b674, i673, i744)
        i885 = (i744 - i473)
        i886 = (i877 + i885)
        i887 = where(b878, i886, i744)
        i888 = where(b883, i740, i744)
        b889 = as_bool(where(b883, b742, True))
        i890 = where(b889, np.maximum(np.maximum(i884, i887), i888), np.maximum(i884, i887))
        i891 = CALENDAR.places(i890, i488, n454)
        b892 = (i891 >= 0)
        i893 = CALENDAR.next_working[i891]
        b894 = b892 & (i893 >= 0)
        i895 = where(b894, i893, i890)
        i896 = where(b477, i476, i497)
        b897 = (i464 == WORD_8) & b465
        b898 = logical_not(b500)
        b899 = (b897 & b898)
        b900 = b477 | b500
        i901 = where(b900, i896, AS_OF)
        i902 = where(b899, AS_OF, i901)
        i903 = (i902 - i895)
        i904 = np.maximum(0, i903)
        i905 = where(b477, i476, i895)
        i906 = where(b897, i905, i901)
        b907 = (i464 == WORD_37) & b465
        b908 = logical_not(b900)
        b909 = (b907 & b908)
        i911 = where(b465, i464, WORD_10)
        b912 = (i911 == WORD_10)
        b913 = (b908 & b912)
        b914 = (i718 > 0)
        b915 = logical_not(b475)
        b916 = logical_not(b674)
        b917 = logical_not(b487)
        b918 = LIKE_12[i472]
        b919 = (b915 & b916 & b917 & b918)
        b920 = LIKE_13[i472]
        b921 = (b920 & b908)
        b923 = logical_not(b883)
        b924 = (b879 & b923)
        b925 = (i468 == WORD_38) & b469
        b926 = (i468 == WORD_39) & b469
        b927 = (b925 | b926)
        b929 = (i464 == WORD_9) & b465
        b930 = (b929 & b898)
        b932 = (b921 | b914 | b924 | b927 | b930 | b909)
        i933 = where(b482, i481, rescaled(0, 4))
        i934 = where(b883, i732, rescaled(0, 4))
        i935 = (i933 - i934)
        b936 = as_bool(where(b883, b734, True))
        i937 = where(b936, np.maximum(rescaled(0, 4), i935), rescaled(0, 4))
        w938 = Window(i455, [], [])
        i939 = where(b909, 1, 0)
        i940 = filled(i939, n454, 'i')
        i941 = w938.total(np.add, i940)
        i942 = filled(as_int(b900), n454, 'i')
        i943 = w938.total(np.add, i942)
        b944 = logical_not(b919)
        b945 = (i895 < AS_OF)
        b946 = (b900 | b945)
        b947 = (b944 & b946)
        b948 = LIKE_14[i472]
        b949 = LIKE_15[i472]
        b950 = (i941 > 0)
        b951 = (i943 == 0)
        b952 = (b950 | b951)
        b953 = (b949 & b952)
        b954 = (b948 | b953)
        b955 = (b908 & b954)
        b956 = logical_not(b932)
        b957 = (b913 & b956 & b944)
        i958 = (AS_OF - i895)
        i959 = np.maximum(0, i958)
        i960 = where(b957, i959, 0)
        i961 = where(b505, i503, rescaled(0, 4))
        i962 = (i937 - i961)
        i963 = np.maximum(rescaled(0, 4), i962)
        b1560 = logical_not(b955)
        b1561 = (i906 > (AS_OF - P_window_days))
        b1562 = (b947 & b956 & b1560 & b1561)
        i1563 = places(b1562, n454)
        n1564 = len(i1563)
        i1641 = by_id(i456, IDS)
        b2685 = (i904 > P_very_late_days)
        b2686 = (b956 & b2685)
        i2687 = places(b2686, n454)
        n2688 = len(i2687)
        b5806 = (i904 > P_grace_days)
        b5807 = (b956 & b5806)
        i5808 = places(b5807, n454)
        n5809 = len(i5808)
        b6384 = (i473 > (AS_OF - P_window_days))
        b6385 = (i904 <= P_grace_days)
        b6386 = (b6384 & b956 & b6385)
        i6387 = places(b6386, n454)
        n6388 = len(i6387)
        b7353 = logical_not(b909)
        b7354 = (b944 & b956 & b7353 & b1561)
        i7355 = places(b7354, n454)
        n7356 = len(i7355)
        b7966 = (b955 | b909 | b900)
        b7967 = (b909 | b956)
        b7968 = logical_not(b948)
        b7969 = (b944 & b945 & b7966 & b7967 & b6384 & b7968)
        i7970 = places(b7969, n454)
        n7971 = len(i7970)
    else:
        i895 = NO_INT
        i896 = NO_INT
        b897 = NO_BOOL
        b900 = NO_BOOL
        i904 = NO_INT
        i906 = NO_INT
        b908 = NO_BOOL
        b909 = NO_BOOL
        b913 = NO_BOOL
        b914 = NO_BOOL
        b919 = NO_BOOL
        b932 = NO_BOOL
        i937 = NO_INT
        i960 = NO_INT
        i961 = NO_INT
        i963 = NO_INT
        i1563 = NO_INT
        n1564 = 0
        i1641 = NO_INT
        i2687 = NO_INT
        n2688 = 0
        i5808 = NO_INT
        n5809 = 0
        i6387 = NO_INT
        n6388 = 0
        i7355 = NO_INT
        n7356 = 0
        i7970 = NO_INT
        n7971 = 0
    if EVIDENCE_WANTED and n454:
        x964 = date_text(i896, b900, n454, 0, GIVEN)
        b965 = text_known(x964)
        x966 = text_concat(n454, 'paid ', x964)
        x967 = texts(where(b965, x966, where(b897, 'written off', 'unpaid')))
        x968 = date_text(i895, None, n454, 0, GIVEN)
        b969 = (i895 != i744)
        x970 = date_text(i744, None, n454, 0, GIVEN)
        x971 = text_concat(n454, ' (moved from ', x970, ')')
        x972 = texts(where(b969, x971, ''))
        b973 = (i904 == 1)
        b974 = (i904 > 1)
        x975 = int_text(i904, None, n454, 0, GIVEN)
        x976 = text_concat(n454, ', ', x975, ' days late')
        x977 = texts(where(b973, ', 1 day late', where(b974, x976, where(b900, ', in time', ''))))
        b978 = (i961 > rescaled(0, 4))
        b979 = (b908 & b978)
        i980 = rescaled(i963, -2)
        x981 = decimal_text(i980, None, n454, 2, GIVEN)
        x982 = text_concat(n454, ', ', x981, ' left')
        x983 = texts(where(b979, x982, ''))
        x984 = text_concat(n454, x967, ', due ', x968, x972, x977, x983)
    else:
        x984 = NO_TEXT
    if n989:
        i990 = at(i39, i988)
        i992 = at(i45, i988)
        b993 = at(b46, i988)
        i999 = at(i52, i988)
        b1000 = at(b53, i988)
        i1003 = at(i56, i988)
        b1004 = at(b57, i988)
        i1008 = at(i40, i988)
        i1009 = at(i61, i988)
        b1010 = at(b62, i988)
        i1016 = at(i68, i988)
        b1017 = at(b69, i988)
    else:
        i990 = NO_INT
        i992 = NO_INT
        b993 = NO_BOOL
        i999 = NO_INT
        b1000 = NO_BOOL
        i1003 = NO_INT
        b1004 = NO_BOOL
        i1008 = NO_INT
        i1009 = NO_INT
        b1010 = NO_BOOL
        i1016 = NO_INT
        b1017 = NO_BOOL
    if EVIDENCE_WANTED and n989:
        i991 = at(i44, i988)
        i1020 = at(i35, i988)
    else:
        i991 = NO_INT
        i1020 = NO_INT
    if n989:
        i1021 = at(i281, i990)
        i1022 = at(i295, i990)
        b1023 = at(b294, i990)
        i1024 = CALENDAR.places(i1009, i1021, n989)
        b1025 = (i1024 >= 0) & b1010
        i1026 = CALENDAR.working_day[i1024]
    else:
        i1021 = NO_INT
        i1022 = NO_INT
        b1023 = NO_BOOL
        b1025 = NO_BOOL
        i1026 = NO_INT
    if n989:
        i1027, i1028 = pairs(i990, i455, CLIENTS)
        n1029 = len(i1027)
    else:
        i1027 = NO_INT
        i1028 = NO_INT
        n1029 = 0
    if n1029:
        i1032 = at(i992, i1027)
        b1034 = at(b993, i1027)
    else:
        i1032 = NO_INT
        b1034 = NO_BOOL
    if n1029:
        i1033 = at(i456, i1028)
        b1035 = listed(where(b1034, i1032, 0), i1033, GIVEN)
        i1036 = places(b1035, n1029)
        n1037 = len(i1036)
    else:
        i1036 = NO_INT
        n1037 = 0
    if n1037:
        i1145 = i1027[i1036]
        i1146 = i1028[i1036]
    else:
        i1145 = NO_INT
        i1146 = NO_INT
    if n1037:
        i1150 = at(i896, i1146)
        b1151 = at(b900, i1146)
        b1160 = at(b932, i1146)
        b1161 = at(b909, i1146)
        b1162 = logical_not(b1161)
        b1163 = (b1160 & b1162)
        i1164 = where(b1163, 1, 0)
        i1167 = where(b1161, 1, 0)
        i1170 = at(i673, i1146)
        b1171 = at(b674, i1146)
        i1174 = at(i895, i1146)
    else:
        i1150 = NO_INT
        b1151 = NO_BOOL
        i1164 = NO_INT
        i1167 = NO_INT
        i1170 = NO_INT
        b1171 = NO_BOOL
        i1174 = NO_INT
    if n989:
        i1149 = counted(i1145, n989, None)
        i1152 = counted(i1145, n989, b1151)
        b1153 = (i1152 == i1149)
        i1154, b1155 = reduced(np.maximum, i1145, n989, i1150, b1151)
        i1156 = where(b1153, i1154, 0)
        b1157 = counted(i1145, n989, None) > 0
        b1158 = as_bool(where(b1153, b1155, False))
        b1159 = as_bool(b1157 & b1158)
        i1165, b1166 = reduced(np.maximum, i1145, n989, i1164, None)
        i1168, b1169 = reduced(np.maximum, i1145, n989, i1167, None)
        i1172, b1173 = reduced(np.maximum, i1145, n989, i1170, b1171)
        i1175, b1176 = reduced(np.minimum, i1145, n989, i1174, None)
        i1177 = CALENDAR.places(i1156, i1021, n989)
        b1178 = (i1177 >= 0) & b1159
        i1179 = CALENDAR.working_day[i1177]
    else:
        i1149 = NO_INT
        b1159 = NO_BOOL
        i1165 = NO_INT
        b1166 = NO_BOOL
        i1168 = NO_INT
        b1169 = NO_BOOL
        i1172 = NO_INT
        b1173 = NO_BOOL
        i1175 = NO_INT
        b1176 = NO_BOOL
        b1178 = NO_BOOL
        i1179 = NO_INT
    if n1186:
        i1187 = at(i39, i1185)
        i1189 = at(i45, i1185)
        b1190 = at(b46, i1185)
        i1205 = at(i40, i1185)
    else:
        i1187 = NO_INT
        i1189 = NO_INT
        b1190 = NO_BOOL
        i1205 = NO_INT
    if n989:
        i1218, i1219 = pairs(i990, i1187, CLIENTS)
        n1220 = len(i1218)
    else:
        i1218 = NO_INT
        i1219 = NO_INT
        n1220 = 0
    if n1220:
        i1224 = at(i992, i1218)
        b1226 = at(b993, i1218)
        i1230 = at(i1008, i1218)
        i1232 = at(i1009, i1218)
        b1234 = at(b1010, i1218)
    else:
        i1224 = NO_INT
        b1226 = NO_BOOL
        i1230 = NO_INT
        i1232 = NO_INT
        b1234 = NO_BOOL
    if n1220:
        i1223 = at(i1189, i1219)
        b1225 = at(b1190, i1219)
        b1227 = b1225 & b1226
        b1228 = (i1223 == i1224) & b1227
        i1229 = at(i1205, i1219)
        b1231 = (i1229 >= i1230)
        i1233 = (i1232 + 7)
        b1235 = (i1229 <= i1233) & b1234
        b1236 = (b1228 & b1231 & b1235)
        i1237 = places(b1236, n1220)
        n1238 = len(i1237)
    else:
        i1237 = NO_INT
        n1238 = 0
    if n1238:
        i1309 = i1218[i1237]
    else:
        i1309 = NO_INT
    if n989:
        i1313 = counted(i1309, n989, None)
    else:
        i1313 = NO_INT
    if n989:
        i1314, i1315 = pairs(i990, i369, CLIENTS)
        n1316 = len(i1314)
    else:
        i1314 = NO_INT
        i1315 = NO_INT
        n1316 = 0
    if n1316:
        i1319 = at(i992, i1314)
        b1321 = at(b993, i1314)
        i1325 = at(i1008, i1314)
        i1328 = at(i1026, i1314)
        b1331 = at(b1025, i1314)
    else:
        i1319 = NO_INT
        b1321 = NO_BOOL
        i1325 = NO_INT
        i1328 = NO_INT
        b1331 = NO_BOOL
    if n1316:
        i1320 = at(i375, i1315)
        b1322 = at(b376, i1315)
        b1323 = listed(where(b1321, i1319, 0), where(b1322, i1320, 0), GIVEN)
        i1324 = at(i371, i1315)
        b1326 = (i1324 >= i1325)
        i1327 = at(i374, i1315)
        i1329 = (i1327 - i1328)
        b1330 = at(b373, i1315)
        b1332 = b1330 & b1331
        b1333 = (i1329 <= P_promise_working_days) & b1332
        b1334 = (b1323 & b1326 & b1333)
        i1335 = places(b1334, n1316)
        n1336 = len(i1335)
    else:
        i1335 = NO_INT
        n1336 = 0
    if n1336:
        i1415 = i1314[i1335]
        i1416 = i1315[i1335]
    else:
        i1415 = NO_INT
        i1416 = NO_INT
    if n1336:
        i1419 = at(i378, i1416)
        b1420 = at(b379, i1416)
    else:
        i1419 = NO_INT
        b1420 = NO_BOOL
    if n989:
        i1421, b1422 = summed(i1415, n989, i1419, b1420)
        i1423 = (i1179 - i1026)
        b1424 = b1178 & b1025
        b1425 = (i1423 <= P_promise_working_days) & b1424
        i1426 = rescaled(i1016, 0)
        i1427 = product(P_paid_share, i1426)
        i1428 = rescaled(i1421, 2)
        b1429 = b1422 & b1017
        b1430 = (i1428 >= i1427) & b1429
        b1431 = (b1425 | b1430)
        i1432 = (i1022 - i1026)
        b1433 = b1023 & b1025
        b1434 = (i1432 > P_promise_working_days) & b1433
        i1435 = where(b1166, i1165, 0)
        b1436 = (i1435 > 0)
        b1437 = (i1313 > 0)
        b1438 = b1173 & b1010
        b1439 = (i1172 > i1009) & b1438
        b1440 = (i1003 == WORD_38) & b1004
        b1441 = (i1003 == WORD_39) & b1004
        b1442 = (i1003 == WORD_41) & b1004
        b1443 = (b1440 | b1441 | b1442)
        b1445 = (b1436 | b1437 | b1439 | b1443)
        b1446 = logical_not(b1431)
        i1447 = where(b1169, i1168, 0)
        b1448 = (i1447 > 0)
        i1449 = where(b1000, i999, WORD_10)
        b1450 = (i1449 == WORD_4)
        b1451 = (i1149 > 0)
        b1452 = (b1451 & b1159)
        b1453 = (i1449 != WORD_42)
        b1454 = (b1434 & b1453)
        b1455 = (b1433) | (b1433 & logical_not(b1434)) | logical_not(b1453)
        b1456 = as_bool(where(b1448, True, where(b1452, b1433, where(b1451, b1455, True))))
        b1457 = where(b1448, b1450, where(b1452, b1434, where(b1451, b1454, b1450))) & b1456
        b1458 = (b1446 & b1457)
        b1459 = logical_not(b1445)
        b1460 = (i999 == WORD_42) & b1000
        b1461 = (b1431 | b1458 | b1460)
        b1462 = (b1459 & b1461)
        i1463 = places(b1462, n989)
        n1464 = len(i1463)
        b1465 = (b1456) | logical_not(b1446) | (b1456 & logical_not(b1457))
    else:
        b1458 = NO_BOOL
        i1463 = NO_INT
        n1464 = 0
        b1465 = NO_BOOL
    if n1464:
        i1468 = at(i990, i1463)
        i1486 = at(i1008, i1463)
        i1487 = at(i1009, i1463)
        b1488 = at(b1010, i1463)
        i1513 = at(i1175, i1463)
        b1514 = at(b1176, i1463)
        b1524 = at(b1458, i1463)
        b1525 = at(b1465, i1463)
    else:
        i1468 = NO_INT
        i1486 = NO_INT
        i1487 = NO_INT
        b1488 = NO_BOOL
        i1513 = NO_INT
        b1514 = NO_BOOL
        b1524 = NO_BOOL
        b1525 = NO_BOOL
    if EVIDENCE_WANTED and n1464:
        i1469 = at(i991, i1463)
        i1498 = at(i1020, i1463)
    else:
        i1469 = NO_INT
        i1498 = NO_INT
    if n1464:
        o1528, i1529, i1530 = group(i1468, [(i1486, None)])
        n1531 = len(i1530)
    else:
        o1528 = None
        i1529 = NO_INT
        i1530 = NO_INT
        n1531 = 0
    if n1464:
        i1532 = at(i1468, i1530)
        i1533 = at(i1486, i1530)
        i1534, b1535 = reduced(np.maximum, i1529, n1531, at(i1487, o1528), at(b1488, o1528))
        b1536, b1537 = reduced(np.logical_or, i1529, n1531, at(b1524, o1528), at(b1525, o1528))
        b1538 = b1536 & b1537
        i1539, b1540 = reduced(np.minimum, i1529, n1531, at(i1513, o1528), at(b1514, o1528))
        i1541 = where(b1540, i1539, i1533)
        w1542 = Window(i1532, [], [(i1534, b1535, False)])
        i1543 = filled(as_int(b1538), n1531, 'i')
        i1544 = w1542.within(i1543, i1534, b1535, 365)
    else:
        i1532 = NO_INT
        i1534 = NO_INT
        b1535 = NO_BOOL
        b1537 = NO_BOOL
        b1538 = NO_BOOL
        i1541 = NO_INT
        i1544 = NO_INT
    if n1531:
        o1545, i1546, i1547 = group(i1532, [(i1541, None)])
        n1548 = len(i1547)
    else:
        o1545 = None
        i1546 = NO_INT
        i1547 = NO_INT
        n1548 = 0
    if n1531:
        i1549 = at(i1532, i1547)
        i1550 = at(i1541, i1547)
        i1551, b1552 = reduced(np.maximum, i1546, n1548, at(i1534, o1545), at(b1535, o1545))
        b1553, b1554 = reduced(np.logical_or, i1546, n1548, at(b1538, o1545), at(b1537, o1545))
        b1555 = b1553 & b1554
        w1556 = Window(i1549, [], [(i1551, b1552, False), (i1550, None, False)])
        i1557 = where(b1555, 0, 1)
        i1558 = filled(i1557, n1548, 'i')
        i1559 = w1556.running(i1558, peers=False)
        i1839 = places(b1555, n1548)
        n1840 = len(i1839)
    else:
        i1549 = NO_INT
        i1550 = NO_INT
        i1551 = NO_INT
        b1552 = NO_BOOL
        i1559 = NO_INT
        i1839 = NO_INT
        n1840 = 0
    if n1564:
        i1565 = at(i455, i1563)
        i1566 = at(i456, i1563)
        i1573 = at(i463, i1563)
        i1583 = at(i473, i1563)
        i1622 = at(i895, i1563)
        i1625 = at(i904, i1563)
        i1626 = at(i906, i1563)
        i1632 = at(i937, i1563)
    else:
        i1565 = NO_INT
        i1566 = NO_INT
        i1573 = NO_INT
        i1583 = NO_INT
        i1622 = NO_INT
        i1625 = NO_INT
        i1626 = NO_INT
        i1632 = NO_INT
    if EVIDENCE_WANTED and n1564:
        i1595 = at(i485, i1563)
        x1639 = at(x984, i1563)
    else:
        i1595 = NO_INT
        x1639 = NO_TEXT
    if n368:
        i1642 = by_id_at(i1641, i375, b376)
    else:
        i1642 = NO_INT
    if n368:
        b1644 = (i1642 >= 0)
        i1645 = at(i895, i1642)
    else:
        b1644 = NO_BOOL
        i1645 = NO_INT
    if n368:
        b1720 = as_bool(b1644 & b1644)
        i1721 = (i371 - i1645)
        i1722 = where(b1720, np.maximum(0, i1721), 0)
        i1747 = rescaled(i378, 0)
        i1748 = product(i1747, i1722)
    else:
        i1748 = NO_INT
    if n1564:
        o1723, i1724, i1725 = group(i1565, [(i1573, None)])
        n1726 = len(i1725)
    else:
        o1723 = None
        i1724 = NO_INT
        i1725 = NO_INT
        n1726 = 0
    if n1564:
        i1727 = at(i1565, i1725)
        i1728 = at(i1573, i1725)
        i1729 = counted(i1724, n1726, None)
        i1730, b1731 = reduced(np.maximum, i1724, n1726, at(i1583, o1723), None)
        i1732, b1733 = reduced(np.minimum, i1724, n1726, at(i1566, o1723), None)
        w1734 = Window(i1727, [], [(i1729, None, True), (i1730, b1731, True), (i1732, b1733, False)])
        i1735 = w1734.row_number()
        b1736 = (i1735 == 1)
        i1754 = places(b1736, n1726)
        n1755 = len(i1754)
    else:
        i1727 = NO_INT
        i1728 = NO_INT
        i1754 = NO_INT
        n1755 = 0
    if n1564:
        o1737, i1738, n1739, i1740 = match(i369, [(i375, b376)], i1565, [(i1566, None)])
        i1741, b1742 = summed(i1738, n1739, at(i378, o1737), at(b379, o1737))
        i1743 = at(i1741, i1740)
        b1744 = at(b1742, i1740)
        b1745 = i1740 >= 0
        b1746 = as_bool(b1745 & b1744)
        i1749, b1750 = summed(i1738, n1739, at(i1748, o1737), at(b379, o1737))
        i1751 = at(i1749, i1740)
        b1752 = at(b1750, i1740)
        b1753 = as_bool(b1745 & b1752)
    else:
        i1743 = NO_INT
        b1746 = NO_BOOL
        i1751 = NO_INT
        b1753 = NO_BOOL
    if n1755:
        i1756 = at(i1727, i1754)
        i1757 = at(i1728, i1754)
    else:
        i1756 = NO_INT
        i1757 = NO_INT
    if n1564:
        o1764, i1765, n1766, i1767 = match(i1756, [], i1565, [])
        i1768, b1769 = reduced(np.maximum, i1765, n1766, at(i1757, o1764), None)
        i1770 = at(i1768, i1767)
        b1771 = at(b1769, i1767)
        b1772 = i1767 >= 0
        b1773 = as_bool(b1772 & b1771)
        i1774 = where(b1746, i1743, rescaled(0, 4))
        i1775 = (i1632 - i1774)
        i1776 = np.maximum(rescaled(0, 4), i1775)
        b1777 = (i1573 == i1770) & b1773
        b1778 = (i1625 > P_late_days)
        i1779 = where(b1753, i1751, rescaled(0, 4))
        i1780 = product(i1776, i1625)
        i1781 = (i1779 + i1780)
        i1782 = rescaled(i1781, 0)
        w1787 = Window(i1565, [(i1573, None), (i1622, None)], [])
        i1788 = filled(i1632, n1564, 'i')
        i1789 = w1787.total(np.add, i1788)
        w1790 = Window(i1565, [(i1573, None)], [(i1789, None, True), (i1622, None, False)])
        i1791 = w1790.dense_rank()
        b1792 = (i1791 == 1)
        b1802 = (i1625 <= P_grace_days)
        b1804 = (i1625 > P_grace_days)
        b1807 = (i1625 > P_very_late_days)
        i6544 = places(b1802, n1564)
        n6545 = len(i6544)
    else:
        b1773 = NO_BOOL
        b1777 = NO_BOOL
        b1778 = NO_BOOL
        i1782 = NO_INT
        b1792 = NO_BOOL
        b1802 = NO_BOOL
        b1804 = NO_BOOL
        b1807 = NO_BOOL
        i6544 = NO_INT
        n6545 = 0
    if n1564:
        o1793, i1794, i1795 = group(i1565, [(i1622, None)])
        n1796 = len(i1795)
    else:
        o1793 = None
        i1794 = NO_INT
        i1795 = NO_INT
        n1796 = 0
    if n1564:
        i1797 = at(i1565, i1795)
        i1798 = at(i1622, i1795)
        i1799, b1800 = reduced(np.maximum, i1794, n1796, at(i1626, o1793), None)
        i1803 = counted(i1794, n1796, at(b1802, o1793))
        i1805 = counted(i1794, n1796, at(b1804, o1793))
        i1806 = counted(i1794, n1796, at(b1778, o1793))
        i1808 = counted(i1794, n1796, at(b1807, o1793))
        i1809, b1810 = reduced(np.maximum, i1794, n1796, at(i1625, o1793), None)
        b1811 = (i1805 >= i1803)
        b1812 = (i1805 > 0)
        b1813 = (b1811 & b1812)
        b1814 = (i1806 >= i1803)
        b1815 = (i1806 > 0)
        b1816 = (b1814 & b1815)
        b1817 = (i1808 >= i1803)
        b1818 = (i1808 > 0)
        b1819 = (b1817 & b1818)
        b1820 = (i1803 > i1805)
        w1821 = Window(i1797, [], [(i1798, None, False)])
        i1822, b1823 = w1821.shifted(i1809, b1810, 1)
        i1824, b1825 = w1821.shifted(i1809, b1810, 2)
        i1826 = where(b1820, 1, 0)
        i1827 = filled(i1826, n1796, 'i')
        i1828 = w1821.running(i1827, peers=False)
        w1829 = Window(i1797, [], [])
        i1830 = w1829.total(np.add, i1827)
        b1831 = b1810 & b1823
        b1832 = (i1809 > i1822) & b1831
        b1833 = b1823 & b1825
        b1834 = (i1822 > i1824) & b1833
        b1835 = (i1824 > 0) & b1825
        b1836 = (i1809 > P_grace_days) & b1810
        b1837 = (b1832 & b1834 & b1835 & b1836)
        i1859 = places(b1820, n1796)
        n1860 = len(i1859)
        i7137 = places(b1816, n1796)
        n7138 = len(i7137)
    else:
        i1797 = NO_INT
        i1798 = NO_INT
        i1799 = NO_INT
        b1800 = NO_BOOL
        i1805 = NO_INT
        i1806 = NO_INT
        i1808 = NO_INT
        i1809 = NO_INT
        b1810 = NO_BOOL
        b1813 = NO_BOOL
        b1816 = NO_BOOL
        b1819 = NO_BOOL
        b1820 = NO_BOOL
        i1828 = NO_INT
        i1830 = NO_INT
        b1837 = NO_BOOL
        i1859 = NO_INT
        n1860 = 0
        i7137 = NO_INT
        n7138 = 0
    if n1840:
        i1841 = at(i1549, i1839)
        i1842 = at(i1550, i1839)
        i1843 = at(i1551, i1839)
        b1844 = at(b1552, i1839)
        i1847 = at(i1559, i1839)
    else:
        i1841 = NO_INT
        i1842 = NO_INT
        i1843 = NO_INT
        b1844 = NO_BOOL
        i1847 = NO_INT
    if n1840:
        o1848, i1849, i1850 = group(i1841, [(i1847, None)])
        n1851 = len(i1850)
    else:
        o1848 = None
        i1849 = NO_INT
        i1850 = NO_INT
        n1851 = 0
    if n1840:
        i1852 = at(i1841, i1850)
        i1854 = counted(i1849, n1851, None)
        i1855, b1856 = reduced(np.maximum, i1849, n1851, at(i1843, o1848), at(b1844, o1848))
        i1857, b1858 = reduced(np.maximum, i1849, n1851, at(i1842, o1848), None)
    else:
        i1852 = NO_INT
        i1854 = NO_INT
        i1855 = NO_INT
        b1856 = NO_BOOL
        i1857 = NO_INT
        b1858 = NO_BOOL
    if n1860:
        i1861 = at(i1797, i1859)
        i1862 = at(i1798, i1859)
        i1863 = at(i1799, i1859)
        b1864 = at(b1800, i1859)
    else:
        i1861 = NO_INT
        i1862 = NO_INT
        i1863 = NO_INT
        b1864 = NO_BOOL
    if n1851:
        i1883, i1884 = pairs(i1852, i1861, CLIENTS)
        n1885 = len(i1883)
    else:
        i1883 = NO_INT
        i1884 = NO_INT
        n1885 = 0
    if n1885:
        i1889 = at(i1857, i1883)
        b1890 = at(b1858, i1883)
        i1893 = at(i1855, i1883)
        b1895 = at(b1856, i1883)
    else:
        i1889 = NO_INT
        b1890 = NO_BOOL
        i1893 = NO_INT
        b1895 = NO_BOOL
    if n1885:
        i1888 = at(i1862, i1884)
        b1891 = (i1888 > i1889) & b1890
        i1892 = at(i1863, i1884)
        b1894 = at(b1864, i1884)
        b1896 = b1894 & b1895
        b1897 = (i1892 > i1893) & b1896
        b1898 = (b1891 & b1897)
        i1899 = places(b1898, n1885)
        n1900 = len(i1899)
    else:
        i1899 = NO_INT
        n1900 = 0
    if n1900:
        i1921 = i1883[i1899]
    else:
        i1921 = NO_INT
    if n1840:
        i1925 = counted(i1921, n1851, None)
    else:
        i1925 = NO_INT
    if n1935:
        i1936 = at(i39, i1934)
        i1938 = at(i45, i1934)
        b1939 = at(b46, i1934)
        i1944 = at(i51, i1934)
        i1945 = at(i52, i1934)
        b1946 = at(b53, i1934)
        i1954 = at(i40, i1934)
        i1957 = at(i63, i1934)
        b1958 = at(b64, i1934)
        i1962 = at(i68, i1934)
        b1963 = at(b69, i1934)
    else:
        i1936 = NO_INT
        i1938 = NO_INT
        b1939 = NO_BOOL
        i1944 = NO_INT
        i1945 = NO_INT
        b1946 = NO_BOOL
        i1954 = NO_INT
        i1957 = NO_INT
        b1958 = NO_BOOL
        i1962 = NO_INT
        b1963 = NO_BOOL
    if EVIDENCE_WANTED and n1935:
        i1937 = at(i44, i1934)
        i1966 = at(i35, i1934)
    else:
        i1937 = NO_INT
        i1966 = NO_INT
    if n1935:
        i1967 = by_id_at(i330, i1938, b1939)
    else:
        i1967 = NO_INT
    if n1935:
        i1969 = at(i49, i1967)
        b1970 = (i1969 == WORD_7)
        b1971 = (i1967 >= 0) & b1970
        i1972 = at(i68, i1967)
        b1973 = at(b69, i1967)
        b1974 = b1971 & b1973
        i1975 = at(i51, i1967)
    else:
        b1971 = NO_BOOL
        i1972 = NO_INT
        b1974 = NO_BOOL
        i1975 = NO_INT
    if n1935:
        b2002 = as_bool(b1971 & b1974)
        b2003 = as_bool(b1971 & b1971)
    else:
        b2002 = NO_BOOL
        b2003 = NO_BOOL
    if n2008:
        i2009 = at(i39, i2007)
        i2027 = at(i40, i2007)
    else:
        i2009 = NO_INT
        i2027 = NO_INT
    if n2008:
        i2040 = at(i197, i2009)
        b2041 = at(b198, i2009)
        i2042 = (i2040 - P_seriousness_days)
        b2043 = (i2027 >= i2042) & b2041
        i2044 = (i2040 + P_seriousness_days)
        b2045 = (i2027 <= i2044) & b2041
        b2046 = (b2043 & b2045)
        b2047 = (i2027 > (AS_OF - P_seriousness_days))
        b2048 = (b2041 & b2041) | (b2041 & logical_not(b2043)) | (b2041 & logical_not(b2045))
        b2049 = where(b2048, b2046, b2047)
    else:
        b2049 = NO_BOOL
    if n2052:
        i2053 = at(i39, i2051)
        i2054 = at(i44, i2051)
        i2055 = at(i45, i2051)
        b2056 = at(b46, i2051)
        i2057 = at(i47, i2051)
        b2058 = at(b48, i2051)
        i2062 = at(i52, i2051)
        b2063 = at(b53, i2051)
        i2071 = at(i40, i2051)
        i2074 = at(i63, i2051)
        b2075 = at(b64, i2051)
    else:
        i2053 = NO_INT
        i2054 = NO_INT
        i2055 = NO_INT
        b2056 = NO_BOOL
        i2057 = NO_INT
        b2058 = NO_BOOL
        i2062 = NO_INT
        b2063 = NO_BOOL
        i2071 = NO_INT
        i2074 = NO_INT
        b2075 = NO_BOOL
    if EVIDENCE_WANTED and n2052:
        i2083 = at(i35, i2051)
    else:
        i2083 = NO_INT
    if n2052:
        i2084 = by_id_at(i330, i2055, b2056)
    else:
        i2084 = NO_INT
    if n2052:
        i2086 = at(i49, i2084)
        b2087 = (i2086 == WORD_45)
        b2088 = (i2084 >= 0) & b2087
        i2090 = at(i44, i2084)
    else:
        b2088 = NO_BOOL
        i2090 = NO_INT
    if n2052:
        b2120 = as_bool(b2088 & b2088)
        i2121 = by_id(i2054, IDS)
    else:
        b2120 = NO_BOOL
        i2121 = NO_INT
    if n2052:
        i2122 = by_id_at(i2121, i2090, b2120)
    else:
        i2122 = NO_INT
    if n2052:
        b2124 = (i2122 >= 0)
        i2125 = at(i2090, i2122)
        b2126 = at(b2120, i2122)
        b2127 = b2124 & b2126
    else:
        b2124 = NO_BOOL
        i2125 = NO_INT
        b2127 = NO_BOOL
    if n2052:
        b2159 = as_bool(b2124 & b2127)
        i2160 = where(b2159, i2125, i2090)
        b2161 = b2159 | b2120
        i2162 = by_id(i2054, IDS)
    else:
        i2160 = NO_INT
        b2161 = NO_BOOL
        i2162 = NO_INT
    if n2052:
        i2163 = by_id_at(i2162, i2160, b2161)
    else:
        i2163 = NO_INT
    if n2052:
        b2165 = (i2163 >= 0)
        i2166 = at(i2160, i2163)
        b2167 = at(b2161, i2163)
        b2168 = b2165 & b2167
    else:
        b2165 = NO_BOOL
        i2166 = NO_INT
        b2168 = NO_BOOL
    if n2052:
        b2204 = as_bool(b2165 & b2168)
        i2205 = where(b2204, i2166, i2160)
        b2206 = b2204 | b2161
        i2207 = by_id(i2054, IDS)
    else:
        i2205 = NO_INT
        b2206 = NO_BOOL
        i2207 = NO_INT
    if n2052:
        i2208 = by_id_at(i2207, i2205, b2206)
    else:
        i2208 = NO_INT
    if n2052:
        b2210 = (i2208 >= 0)
        i2211 = at(i2205, i2208)
        b2212 = at(b2206, i2208)
        b2213 = b2210 & b2212
    else:
        b2210 = NO_BOOL
        i2211 = NO_INT
        b2213 = NO_BOOL
    if n2052:
        b2253 = as_bool(b2210 & b2213)
        i2254 = where(b2253, i2211, where(b2206, i2205, i2054))
        i2263 = where(b2075, i2074, i2071)
        b2266 = (i2062 == WORD_36) & b2063
        b2267 = (i2062 == WORD_46) & b2063
        b2268 = (b2266 | b2267)
        b2270 = (i2062 == WORD_47) & b2063
        i2272 = where(b2270, i2263, 0)
        b2273 = as_bool(where(b2270, True, False))
        b2278 = (i2071 > (AS_OF - P_window_days))
        i2279 = places(b2278, n2052)
        n2280 = len(i2279)
    else:
        i2254 = NO_INT
        b2268 = NO_BOOL
        b2270 = NO_BOOL
        i2272 = NO_INT
        b2273 = NO_BOOL
        i2279 = NO_INT
        n2280 = 0
    if n2052:
        o2255, i2256, i2257 = group(i2053, [(i2254, None)])
        n2258 = len(i2257)
    else:
        o2255 = None
        i2256 = NO_INT
        i2257 = NO_INT
        n2258 = 0
    if n2052:
        i2259 = at(i2053, i2257)
        i2260 = at(i2254, i2257)
        i2269 = counted(i2256, n2258, at(b2268, o2255))
        i2271 = counted(i2256, n2258, at(b2270, o2255))
        i2274, b2275 = reduced(np.minimum, i2256, n2258, at(i2272, o2255), at(b2273, o2255))
    else:
        i2259 = NO_INT
        i2260 = NO_INT
        i2269 = NO_INT
        i2271 = NO_INT
        i2274 = NO_INT
        b2275 = NO_BOOL
    if n2280:
        i2281 = at(i2053, i2279)
        i2282 = at(i2054, i2279)
        i2283 = at(i2055, i2279)
        b2284 = at(b2056, i2279)
        i2285 = at(i2057, i2279)
        b2286 = at(b2058, i2279)
        i2299 = at(i2071, i2279)
        i2302 = at(i2074, i2279)
        b2303 = at(b2075, i2279)
        i2325 = at(i2254, i2279)
    else:
        i2281 = NO_INT
        i2282 = NO_INT
        i2283 = NO_INT
        b2284 = NO_BOOL
        i2285 = NO_INT
        b2286 = NO_BOOL
        i2299 = NO_INT
        i2302 = NO_INT
        b2303 = NO_BOOL
        i2325 = NO_INT
    if EVIDENCE_WANTED and n2280:
        i2311 = at(i2083, i2279)
    else:
        i2311 = NO_INT
    if n2280:
        i2326 = at(i253, i2281)
        b2327 = at(b254, i2281)
        o2328, i2329, n2330, i2331 = match(i2259, [(i2260, None)], i2281, [(i2325, None)])
        i2332 = first_rows(o2328, i2329, i2331)
        b2333 = i2332 >= 0
        i2334 = at(i2269, i2332)
        i2335 = at(i2271, i2332)
        i2336 = at(i2274, i2332)
        b2337 = at(b2275, i2332)
        b2338 = b2337 & b2333
        i2339 = by_id_at(i330, i2283, b2284)
    else:
        i2326 = NO_INT
        b2327 = NO_BOOL
        b2333 = NO_BOOL
        i2334 = NO_INT
        i2335 = NO_INT
        i2336 = NO_INT
        b2338 = NO_BOOL
        i2339 = NO_INT
    if n2280:
        i2341 = at(i49, i2339)
        b2342 = (i2341 == WORD_19)
        b2343 = (i2339 >= 0) & b2342
        i2344 = as_int(b2343)
    else:
        b2343 = NO_BOOL
        i2344 = NO_INT
    if n2280:
        i2374 = where(b2343, i2344, 0)
    else:
        i2374 = NO_INT
    if n2376:
        i2377 = at(i39, i2375)
        i2378 = at(i44, i2375)
        i2381 = at(i47, i2375)
        b2382 = at(b48, i2375)
        i2395 = at(i40, i2375)
    else:
        i2377 = NO_INT
        i2378 = NO_INT
        i2381 = NO_INT
        b2382 = NO_BOOL
        i2395 = NO_INT
    if n2280:
        i2408, i2409 = pairs(i2281, i2377, CLIENTS)
        n2410 = len(i2408)
    else:
        i2408 = NO_INT
        i2409 = NO_INT
        n2410 = 0
    if n2410:
        i2414 = at(i2299, i2408)
        i2416 = at(i2285, i2408)
        b2417 = at(b2286, i2408)
    else:
        i2414 = NO_INT
        i2416 = NO_INT
        b2417 = NO_BOOL
    if n2410:
        i2413 = at(i2395, i2409)
        b2415 = (i2413 <= i2414)
        b2418 = logical_not(b2417)
        i2419 = at(i2381, i2409)
        b2420 = at(b2382, i2409)
        b2421 = logical_not(b2420)
        b2422 = b2420 & b2417
        b2423 = (i2419 == i2416) & b2422
        b2424 = (b2418 | b2421 | b2423)
        b2425 = (b2415 & b2424)
        i2426 = places(b2425, n2410)
        n2427 = len(i2426)
    else:
        i2426 = NO_INT
        n2427 = 0
    if n2427:
        i2504 = i2408[i2426]
        i2505 = i2409[i2426]
    else:
        i2504 = NO_INT
        i2505 = NO_INT
    if n2427:
        i2508 = at(i2395, i2505)
        i2510 = at(i2378, i2505)
        i2511 = dated_id(i2508, i2510)
    else:
        i2511 = NO_INT
    if n2280:
        i2512, b2513 = reduced(np.maximum, i2504, n2280, i2511, None)
    else:
        i2512 = NO_INT
        b2513 = NO_BOOL
    if n2516:
        i2517 = at(i39, i2515)
        i2535 = at(i40, i2515)
    else:
        i2517 = NO_INT
        i2535 = NO_INT
    if n2280:
        i2548, i2549 = pairs(i2281, i2517, CLIENTS)
        n2550 = len(i2548)
    else:
        i2548 = NO_INT
        i2549 = NO_INT
        n2550 = 0
    if n2550:
        i2554 = at(i2299, i2548)
    else:
        i2554 = NO_INT
    if n2550:
        i2553 = at(i2535, i2549)
        b2555 = (i2553 <= i2554)
        i2556 = (i2554 - P_recovery_days)
        b2557 = (i2553 >= i2556)
        b2558 = (b2555 & b2557)
        i2559 = places(b2558, n2550)
        n2560 = len(i2559)
    else:
        i2559 = NO_INT
        n2560 = 0
    if n2560:
        i2643 = i2548[i2559]
    else:
        i2643 = NO_INT
    if n2280:
        i2647 = counted(i2643, n2280, None)
        i2648 = by_id_at(i330, i2283, b2284)
    else:
        i2647 = NO_INT
        i2648 = NO_INT
    if n2280:
        i2650 = at(i49, i2648)
        b2651 = (i2650 == WORD_19)
        b2652 = (i2648 >= 0) & b2651
        i2653 = at(i47, i2648)
        b2654 = at(b48, i2648)
        b2655 = b2652 & b2654
    else:
        b2652 = NO_BOOL
        i2653 = NO_INT
        b2655 = NO_BOOL
    if n2280:
        b2683 = as_bool(b2652 & b2655)
        i2684 = where(b2286, i2285, i2653)
        b2765 = b2286 | b2683
    else:
        i2684 = NO_INT
        b2765 = NO_BOOL
    if n2688:
        i2689 = at(i455, i2687)
        i2693 = at(i459, i2687)
        b2694 = at(b460, i2687)
        i2746 = at(i895, i2687)
        i2747 = at(i896, i2687)
        b2748 = at(b900, i2687)
    else:
        i2689 = NO_INT
        i2693 = NO_INT
        b2694 = NO_BOOL
        i2746 = NO_INT
        i2747 = NO_INT
        b2748 = NO_BOOL
    if n2280:
        i2766, i2767 = pairs(i2281, i2689, CLIENTS)
        n2768 = len(i2766)
    else:
        i2766 = NO_INT
        i2767 = NO_INT
        n2768 = 0
    if n2768:
        i2771 = at(i2684, i2766)
        b2772 = at(b2765, i2766)
        i2781 = at(i2299, i2766)
    else:
        i2771 = NO_INT
        b2772 = NO_BOOL
        i2781 = NO_INT
    if n2768:
        b2773 = logical_not(b2772)
        i2774 = at(i2693, i2767)
        b2775 = at(b2694, i2767)
        b2776 = logical_not(b2775)
        b2777 = b2775 & b2772
        b2778 = (i2774 == i2771) & b2777
        b2779 = (b2773 | b2776 | b2778)
        i2780 = at(i2746, i2767)
        i2782 = (i2781 + P_recovery_days)
        b2783 = (i2780 <= i2782)
        i2784 = at(i2747, i2767)
        b2785 = at(b2748, i2767)
        i2786 = where(b2785, i2784, AS_OF)
        b2787 = (i2786 >= i2781)
        b2788 = (b2779 & b2783 & b2787)
        i2789 = places(b2788, n2768)
        n2790 = len(i2789)
    else:
        i2789 = NO_INT
        n2790 = 0
    if n2790:
        i2917 = i2766[i2789]
    else:
        i2917 = NO_INT
    if n2280:
        i2921 = counted(i2917, n2280, None)
        b2922 = (i2282 == i2325)
        b2923 = (i2374 > 0)
        i2924 = (i2512 & ID_BITS)
        i2925 = where(b2923, i2283, i2924)
        b2926 = (i2334 > 0) & b2333
        b2927 = (i2334 == 0) & b2333
        b2928 = (i2335 > 0) & b2333
        b2929 = (i2647 < 2)
        b2930 = (b2927 & b2928 & b2929)
        b2931 = (b2926 | b2928)
        b2932 = (b2931 & b2929)
        b2933 = (i2282 != i2325)
        b2934 = (i2299 > i2336) & b2338
        b2935 = (i2299 > i2326) & b2327
        b2936 = (b2934 | b2935)
        b2937 = (b2933 & b2927 & b2936)
        b2938 = (b2933 & b2927 & b2935)
        b2939 = as_bool(where(b2923, b2284, b2513))
        b6533 = (b2922 & b2932)
        b6839 = (b2922 & b2926)
        i6840 = places(b6839, n2280)
        n6841 = len(i6840)
    else:
        i2921 = NO_INT
        b2922 = NO_BOOL
        i2925 = NO_INT
        b2926 = NO_BOOL
        b2930 = NO_BOOL
        b2932 = NO_BOOL
        b2937 = NO_BOOL
        b2938 = NO_BOOL
        b2939 = NO_BOOL
        b6533 = NO_BOOL
        i6840 = NO_INT
        n6841 = 0
    if n2956:
        i2957 = at(i39, i2955)
        i2965 = at(i51, i2955)
        i2975 = at(i40, i2955)
        i2983 = at(i68, i2955)
        b2984 = at(b69, i2955)
    else:
        i2957 = NO_INT
        i2965 = NO_INT
        i2975 = NO_INT
        i2983 = NO_INT
        b2984 = NO_BOOL
    if EVIDENCE_WANTED and n2956:
        i2958 = at(i44, i2955)
        i2987 = at(i35, i2955)
    else:
        i2958 = NO_INT
        i2987 = NO_INT
    if n2991:
        i2992 = at(i39, i2990)
        i2993 = at(i44, i2990)
        i2996 = at(i47, i2990)
        b2997 = at(b48, i2990)
        i3000 = at(i51, i2990)
        i3010 = at(i40, i2990)
        i3018 = at(i68, i2990)
        b3019 = at(b69, i2990)
        i3030 = where(b2997, i2996, i2993)
    else:
        i2992 = NO_INT
        i2993 = NO_INT
        i3000 = NO_INT
        i3010 = NO_INT
        i3018 = NO_INT
        b3019 = NO_BOOL
        i3030 = NO_INT
    if n2991:
        o3023, i3024, i3025 = group(i2992, [(i3000, None)])
        n3026 = len(i3025)
    else:
        o3023 = None
        i3024 = NO_INT
        i3025 = NO_INT
        n3026 = 0
    if n2991:
        i3027 = at(i2992, i3025)
        i3028 = at(i3000, i3025)
        i3029 = counted(i3024, n3026, None)
        i3031 = distinct(i3024, n3026, at(i3030, o3023), None)
        i3032, b3033 = summed(i3024, n3026, at(i3018, o3023), at(b3019, o3023))
        i3034, b3035 = reduced(np.maximum, i3024, n3026, at(i3010, o3023), None)
        i3036, b3037 = reduced(np.minimum, i3024, n3026, at(i2993, o3023), None)
        o3038, i3039, n3040, i3041 = match(i2957, [(i2965, None)], i3027, [(i3028, None)])
        i3042 = counted(i3039, n3040, None)
        i3043 = at(i3042, i3041)
        b3044 = i3041 >= 0
        i3045 = where(b3044, i3043, 0)
        i3046, b3047 = summed(i3039, n3040, at(i2983, o3038), at(b2984, o3038))
        i3048 = at(i3046, i3041)
        b3049 = at(b3047, i3041)
        b3050 = as_bool(b3044 & b3049)
        w3051 = Window(i3027, [], [(i3029, None, True), (i3034, b3035, True), (i3036, b3037, False)])
        i3052 = w3051.row_number()
        b3053 = (i3052 == 1)
    else:
        i3027 = NO_INT
        i3031 = NO_INT
        i3032 = NO_INT
        b3033 = NO_BOOL
        i3045 = NO_INT
        i3048 = NO_INT
        b3050 = NO_BOOL
        b3053 = NO_BOOL
    if n3057:
        i3058 = at(i39, i3056)
        i3060 = at(i45, i3056)
        b3061 = at(b46, i3056)
        i3062 = at(i47, i3056)
        b3063 = at(b48, i3056)
        i3069 = at(i54, i3056)
        b3070 = at(b55, i3056)
        i3076 = at(i40, i3056)
    else:
        i3058 = NO_INT
        i3060 = NO_INT
        b3061 = NO_BOOL
        i3062 = NO_INT
        b3063 = NO_BOOL
        i3069 = NO_INT
        b3070 = NO_BOOL
        i3076 = NO_INT
    if EVIDENCE_WANTED and n3057:
        i3059 = at(i44, i3056)
        i3088 = at(i35, i3056)
    else:
        i3059 = NO_INT
        i3088 = NO_INT
    if n3057:
        i3089 = at(i232, i3058)
        b3090 = at(b233, i3058)
        i3091 = by_id_at(i330, i3060, b3061)
    else:
        i3089 = NO_INT
        b3090 = NO_BOOL
        i3091 = NO_INT
    if n3057:
        i3093 = at(i49, i3091)
        b3094 = (i3093 == WORD_19)
        b3095 = (i3091 >= 0) & b3094
        i3096 = as_int(b3095)
        i3097 = at(i52, i3091)
        b3098 = at(b53, i3091)
        i3099 = where(b3098, i3097, WORD_30)
        b3100 = (i3099 != WORD_20)
        i3101 = at(i63, i3091)
        i3102 = where(b3100, i3101, 0)
        b3103 = at(b64, i3091)
        b3104 = as_bool(where(b3100, b3103, False))
        b3105 = b3095 & b3104
    else:
        b3095 = NO_BOOL
        i3096 = NO_INT
        i3102 = NO_INT
        b3105 = NO_BOOL
    if n3057:
        i3131 = where(b3095, i3096, 0)
        b3132 = as_bool(b3095 & b3105)
        b3133 = (i3076 > i3102) & b3132
        b3134 = (i3076 < i3102) & b3132
        b3135 = (i3069 == WORD_52) & b3070
        b3136 = where(b3133, True, where(b3134, False, b3135))
        i3137 = places(b3136, n3057)
        n3138 = len(i3137)
    else:
        i3131 = NO_INT
        i3137 = NO_INT
        n3138 = 0
    if n3138:
        i3139 = at(i3058, i3137)
        i3172 = at(i3060, i3137)
        b3173 = at(b3061, i3137)
        i3174 = at(i3062, i3137)
        b3175 = at(b3063, i3137)
        i3188 = at(i3076, i3137)
        i3201 = at(i3089, i3137)
        b3202 = at(b3090, i3137)
        i3203 = at(i3131, i3137)
    else:
        i3139 = NO_INT
        i3172 = NO_INT
        b3173 = NO_BOOL
        i3174 = NO_INT
        b3175 = NO_BOOL
        i3188 = NO_INT
        i3201 = NO_INT
        b3202 = NO_BOOL
        i3203 = NO_INT
    if EVIDENCE_WANTED and n3138:
        i3171 = at(i3059, i3137)
        i3200 = at(i3088, i3137)
    else:
        i3171 = NO_INT
        i3200 = NO_INT
    if n2376:
        i3140 = at(i39, i2375)
        i3141 = at(i44, i2375)
        i3144 = at(i47, i2375)
        b3145 = at(b48, i2375)
        i3158 = at(i40, i2375)
    else:
        i3140 = NO_INT
        i3141 = NO_INT
        i3144 = NO_INT
        b3145 = NO_BOOL
        i3158 = NO_INT
    if n3138:
        i3206, i3207 = pairs(i3139, i3140, CLIENTS)
        n3208 = len(i3206)
    else:
        i3206 = NO_INT
        i3207 = NO_INT
        n3208 = 0
    if n3208:
        i3211 = at(i3203, i3206)
        i3214 = at(i3188, i3206)
        i3216 = at(i3174, i3206)
        b3217 = at(b3175, i3206)
    else:
        i3211 = NO_INT
        i3214 = NO_INT
        i3216 = NO_INT
        b3217 = NO_BOOL
    if n3208:
        b3212 = (i3211 == 0)
        i3213 = at(i3158, i3207)
        b3215 = (i3213 <= i3214)
        b3218 = logical_not(b3217)
        i3219 = at(i3144, i3207)
        b3220 = at(b3145, i3207)
        b3221 = logical_not(b3220)
        b3222 = b3220 & b3217
        b3223 = (i3219 == i3216) & b3222
        b3224 = (b3218 | b3221 | b3223)
        b3225 = (b3212 & b3215 & b3224)
        i3226 = places(b3225, n3208)
        n3227 = len(i3226)
    else:
        i3226 = NO_INT
        n3227 = 0
    if n3227:
        i3286 = i3206[i3226]
        i3287 = i3207[i3226]
    else:
        i3286 = NO_INT
        i3287 = NO_INT
    if n3227:
        i3290 = at(i3158, i3287)
        i3292 = at(i3141, i3287)
        i3293 = dated_id(i3290, i3292)
    else:
        i3293 = NO_INT
    if n3138:
        i3294, b3295 = reduced(np.maximum, i3286, n3138, i3293, None)
    else:
        i3294 = NO_INT
        b3295 = NO_BOOL
    if n3138:
        b3296 = (i3203 > 0)
        i3297 = (i3294 & ID_BITS)
        i3298 = where(b3296, i3172, i3297)
        b3299 = (i3188 > i3201) & b3202
        b3300 = as_bool(where(b3296, b3173, b3295))
    else:
        i3298 = NO_INT
        b3299 = NO_BOOL
        b3300 = NO_BOOL
    if n3304:
        i3305 = at(i39, i3303)
        i3307 = at(i45, i3303)
        b3308 = at(b46, i3303)
        b3317 = at(b55, i3303)
    else:
        i3305 = NO_INT
        i3307 = NO_INT
        b3308 = NO_BOOL
        b3317 = NO_BOOL
    if n3338:
        i3339 = at(i39, i3337)
        i3340 = at(i44, i3337)
        i3348 = at(i52, i3337)
        b3349 = at(b53, i3337)
        i3357 = at(i40, i3337)
        i3360 = at(i63, i3337)
        b3361 = at(b64, i3337)
    else:
        i3339 = NO_INT
        i3340 = NO_INT
        i3348 = NO_INT
        b3349 = NO_BOOL
        i3357 = NO_INT
        i3360 = NO_INT
        b3361 = NO_BOOL
    if EVIDENCE_WANTED and n3338:
        i3369 = at(i35, i3337)
    else:
        i3369 = NO_INT
    if n3338:
        i3370 = at(i247, i3339)
        b3371 = at(b248, i3339)
        o3372, i3373, n3374, i3375 = match(i3139, [(i3298, b3300)], i3339, [(i3340, None)])
        i3376 = counted(i3373, n3374, None)
        i3377 = at(i3376, i3375)
        b3378 = i3375 >= 0
        i3379 = where(b3378, i3377, 0)
        i3385, b3386 = reduced(np.maximum, i3373, n3374, at(i3188, o3372), None)
        i3387 = at(i3385, i3375)
        b3388 = at(b3386, i3375)
        b3389 = as_bool(b3378 & b3388)
    else:
        i3370 = NO_INT
        b3371 = NO_BOOL
        i3379 = NO_INT
        i3387 = NO_INT
        b3389 = NO_BOOL
    if n3338:
        o3390, i3391, n3392, i3393 = match(i3305, [(i3307, b3308)], i3339, [(i3340, None)])
        i3394 = counted(i3391, n3392, None)
        i3395 = at(i3394, i3393)
        b3396 = i3393 >= 0
        i3397 = where(b3396, i3395, 0)
        i3398 = counted(i3391, n3392, at(b3317, o3390))
        i3399 = at(i3398, i3393)
        i3400 = where(b3396, i3399, 0)
        i3401 = where(b3349, i3348, WORD_10)
        b3402 = (i3401 == WORD_22)
        i3403 = where(b3349, i3348, WORD_30)
        b3404 = (i3403 != WORD_20)
        b3405 = (b3361 & b3404)
        b3406 = (b3402 | b3405)
        i3407 = where(b3389, i3387, where(b3361, i3360, i3357))
        b3408 = (i3400 > 0)
        b3409 = (i3370 <= i3357) & b3371
        b3410 = (b3408 | b3409)
        b3413 = (i3397 > P_rounds_included)
        b3414 = (b3410 & b3413)
        b3415 = (i3397 >= product(2, P_rounds_included))
        b3416 = (b3410 & b3415)
        b3417 = (i3397 >= product(3, P_rounds_included))
        b3418 = (b3410 & b3417)
    else:
        i3397 = NO_INT
        b3406 = NO_BOOL
        i3407 = NO_INT
        b3410 = NO_BOOL
        b3414 = NO_BOOL
        b3416 = NO_BOOL
        b3418 = NO_BOOL
    if n3432:
        i3433 = at(i39, i3431)
        i3434 = at(i44, i3431)
        i3435 = at(i45, i3431)
        b3436 = at(b46, i3431)
        i3437 = at(i47, i3431)
        b3438 = at(b48, i3431)
        i3444 = at(i54, i3431)
        b3445 = at(b55, i3431)
        i3450 = at(i60, i3431)
        i3451 = at(i40, i3431)
    else:
        i3433 = NO_INT
        i3434 = NO_INT
        i3435 = NO_INT
        b3436 = NO_BOOL
        i3437 = NO_INT
        b3438 = NO_BOOL
        i3444 = NO_INT
        b3445 = NO_BOOL
        i3450 = NO_INT
        i3451 = NO_INT
    if EVIDENCE_WANTED and n3432:
        i3463 = at(i35, i3431)
    else:
        i3463 = NO_INT
    if n3432:
        i3464 = by_id_at(i330, i3435, b3436)
    else:
        i3464 = NO_INT
    if n3432:
        i3466 = at(i49, i3464)
        b3467 = (i3466 == WORD_1)
        b3468 = (i3464 >= 0) & b3467
        i3469 = as_int(b3468)
        i3470 = at(i47, i3464)
        b3471 = at(b48, i3464)
        b3472 = b3468 & b3471
        i3473 = at(i52, i3464)
        b3474 = at(b53, i3464)
        b3475 = (i3473 == WORD_22) & b3474
        i3476 = at(i63, i3464)
        i3477 = at(i40, i3464)
        b3478 = at(b64, i3464)
        i3479 = where(b3478, i3476, i3477)
        i3480 = where(b3475, i3479, 0)
        b3481 = as_bool(where(b3475, True, False))
        b3482 = b3468 & b3481
    else:
        b3468 = NO_BOOL
        i3469 = NO_INT
        i3470 = NO_INT
        b3472 = NO_BOOL
        i3480 = NO_INT
        b3482 = NO_BOOL
    if n3432:
        i3505 = where(b3468, i3469, 0)
        b3506 = as_bool(b3468 & b3472)
        b3507 = as_bool(b3468 & b3482)
        i3508 = by_id_at(i330, i3435, b3436)
    else:
        i3505 = NO_INT
        b3506 = NO_BOOL
        b3507 = NO_BOOL
        i3508 = NO_INT
    if n3432:
        i3510 = at(i49, i3508)
        b3511 = (i3510 == WORD_7)
        b3512 = (i3508 >= 0) & b3511
        i3513 = as_int(b3512)
        i3514 = at(i47, i3508)
        b3515 = at(b48, i3508)
        b3516 = b3512 & b3515
        i3517 = at(i40, i3508)
    else:
        b3512 = NO_BOOL
        i3513 = NO_INT
        i3514 = NO_INT
        b3516 = NO_BOOL
        i3517 = NO_INT
    if n3432:
        i3544 = where(b3512, i3513, 0)
        b3545 = as_bool(b3512 & b3516)
        b3546 = as_bool(b3512 & b3512)
        i3547 = by_id_at(i1641, i3435, b3436)
    else:
        i3544 = NO_INT
        b3545 = NO_BOOL
        b3546 = NO_BOOL
        i3547 = NO_INT
    if n3432:
        b3549 = at(b932, i3547)
        b3550 = logical_not(b3549)
        b3551 = (i3547 >= 0) & b3550
        i3552 = at(i904, i3547)
    else:
        b3551 = NO_BOOL
        i3552 = NO_INT
    if n3432:
        b3626 = as_bool(b3551 & b3551)
    else:
        b3626 = NO_BOOL
    if n3628:
        i3629 = at(i39, i3627)
        i3630 = at(i44, i3627)
        i3631 = at(i45, i3627)
        b3632 = at(b46, i3627)
        i3633 = at(i47, i3627)
        b3634 = at(b48, i3627)
        i3635 = at(i49, i3627)
        i3647 = at(i40, i3627)
    else:
        i3629 = NO_INT
        i3630 = NO_INT
        i3631 = NO_INT
        b3632 = NO_BOOL
        i3633 = NO_INT
        b3634 = NO_BOOL
        i3635 = NO_INT
        i3647 = NO_INT
    if n3432:
        i3660, i3661 = pairs(i3433, i3629, CLIENTS)
        n3662 = len(i3660)
    else:
        i3660 = NO_INT
        i3661 = NO_INT
        n3662 = 0
    if n3662:
        i3665 = at(i3505, i3660)
        i3667 = at(i3544, i3660)
        i3670 = at(i3451, i3660)
        i3672 = at(i3437, i3660)
        b3673 = at(b3438, i3660)
    else:
        i3665 = NO_INT
        i3667 = NO_INT
        i3670 = NO_INT
        i3672 = NO_INT
        b3673 = NO_BOOL
    if n3662:
        b3666 = (i3665 == 0)
        b3668 = (i3667 == 0)
        i3669 = at(i3647, i3661)
        b3671 = (i3669 <= i3670)
        b3674 = logical_not(b3673)
        i3675 = at(i3633, i3661)
        b3676 = at(b3634, i3661)
        b3677 = logical_not(b3676)
        b3678 = b3676 & b3673
        b3679 = (i3675 == i3672) & b3678
        b3680 = (b3674 | b3677 | b3679)
        b3681 = (b3666 & b3668 & b3671 & b3680)
        i3682 = places(b3681, n3662)
        n3683 = len(i3682)
    else:
        i3682 = NO_INT
        n3683 = 0
    if n3683:
        i3748 = i3660[i3682]
        i3749 = i3661[i3682]
    else:
        i3748 = NO_INT
        i3749 = NO_INT
    if n3683:
        i3752 = at(i3647, i3749)
        i3754 = at(i3635, i3749)
        b3755 = (i3754 == WORD_1)
        i3756 = at(i3630, i3749)
        i3757 = at(i3631, i3749)
        b3758 = at(b3632, i3749)
        i3759 = where(b3758, i3757, i3756)
        i3760 = where(b3755, i3756, i3759)
        i3761 = dated_id(i3752, i3760)
    else:
        i3761 = NO_INT
    if n3432:
        i3762, b3763 = reduced(np.maximum, i3748, n3432, i3761, None)
    else:
        i3762 = NO_INT
        b3763 = NO_BOOL
    if n3770:
        i3771 = at(i39, i3769)
        i3775 = at(i47, i3769)
        b3776 = at(b48, i3769)
        i3789 = at(i40, i3769)
    else:
        i3771 = NO_INT
        i3775 = NO_INT
        b3776 = NO_BOOL
        i3789 = NO_INT
    if n3432:
        i3802, i3803 = pairs(i3433, i3771, CLIENTS)
        n3804 = len(i3802)
    else:
        i3802 = NO_INT
        i3803 = NO_INT
        n3804 = 0
    if n3804:
        i3808 = at(i3451, i3802)
        i3812 = at(i3437, i3802)
        b3813 = at(b3438, i3802)
    else:
        i3808 = NO_INT
        i3812 = NO_INT
        b3813 = NO_BOOL
    if n3804:
        i3807 = at(i3789, i3803)
        b3809 = (i3807 <= i3808)
        i3810 = (i3808 - P_recovery_days)
        b3811 = (i3807 >= i3810)
        b3814 = logical_not(b3813)
        i3815 = at(i3775, i3803)
        b3816 = at(b3776, i3803)
        b3817 = logical_not(b3816)
        b3818 = b3816 & b3813
        b3819 = (i3815 == i3812) & b3818
        b3820 = (b3814 | b3817 | b3819)
        b3821 = (b3809 & b3811 & b3820)
        i3822 = places(b3821, n3804)
        n3823 = len(i3822)
    else:
        i3822 = NO_INT
        n3823 = 0
    if n3823:
        i3892 = i3802[i3822]
    else:
        i3892 = NO_INT
    if n3432:
        i3896 = counted(i3892, n3432, None)
    else:
        i3896 = NO_INT
    if n3900:
        i3901 = at(i39, i3899)
        i3903 = at(i45, i3899)
        b3904 = at(b46, i3899)
        i3919 = at(i40, i3899)
    else:
        i3901 = NO_INT
        i3903 = NO_INT
        b3904 = NO_BOOL
        i3919 = NO_INT
    if n3432:
        i3932, i3933 = pairs(i3433, i3901, CLIENTS)
        n3934 = len(i3932)
    else:
        i3932 = NO_INT
        i3933 = NO_INT
        n3934 = 0
    if n3934:
        i3938 = at(i3451, i3932)
        i3945 = at(i3435, i3932)
        b3946 = at(b3436, i3932)
    else:
        i3938 = NO_INT
        i3945 = NO_INT
        b3946 = NO_BOOL
    if n3934:
        i3937 = at(i3919, i3933)
        b3939 = (i3937 <= i3938)
        i3940 = (i3938 - P_recovery_days)
        b3941 = (i3937 >= i3940)
        i3942 = at(i3903, i3933)
        b3943 = at(b3904, i3933)
        b3944 = logical_not(b3943)
        b3947 = logical_not(b3946)
        b3948 = b3943 & b3946
        b3949 = (i3942 == i3945) & b3948
        b3950 = (b3944 | b3947 | b3949)
        b3951 = (b3939 & b3941 & b3950)
        i3952 = places(b3951, n3934)
        n3953 = len(i3952)
    else:
        i3952 = NO_INT
        n3953 = 0
    if n3953:
        i4023 = i3932[i3952]
    else:
        i4023 = NO_INT
    if n3432:
        i4027 = counted(i4023, n3432, None)
    else:
        i4027 = NO_INT
    if n4032:
        i4033 = at(i39, i4031)
        i4051 = at(i40, i4031)
    else:
        i4033 = NO_INT
        i4051 = NO_INT
    if n3432:
        i4064, i4065 = pairs(i3433, i4033, CLIENTS)
        n4066 = len(i4064)
    else:
        i4064 = NO_INT
        i4065 = NO_INT
        n4066 = 0
    if n4066:
        i4070 = at(i3451, i4064)
    else:
        i4070 = NO_INT
    if n4066:
        i4069 = at(i4051, i4065)
        b4071 = (i4069 <= i4070)
        i4072 = places(b4071, n4066)
        n4073 = len(i4072)
    else:
        i4072 = NO_INT
        n4073 = 0
    if n4073:
        i4148 = i4064[i4072]
    else:
        i4148 = NO_INT
    if n3432:
        i4152 = counted(i4148, n3432, None)
    else:
        i4152 = NO_INT
    if n3432:
        b4153 = (i3505 > 0)
        i4154 = (i3762 & ID_BITS)
        i4155 = where(b4153, i3435, i4154)
        b4156 = (i3544 > 0)
        b4157 = (i3451 >= i3517) & b3546
        b4158 = (b4156 & b4157)
        b4159 = (i3451 > i3480) & b3507
        b4160 = (b3507 & b4159)
        b4161 = (i3444 == WORD_57) & b3445
        i4162 = where(b4161, i3444, WORD_52)
        b4163 = (i3444 == WORD_52) & b3445
        b4164 = (b4163 | b4161)
        b4165 = (i3451 < i3480) & b3507
        b4166 = (b4153 & b4164 & b3507 & b4165)
        b4167 = (b4153 | b3763)
        i4168 = where(b4167, WORD_58, WORD_59)
        i4169 = where(b3445, i3444, i4168)
        i4170 = where(b4158, WORD_57, where(b4160, i4162, where(b4166, WORD_58, i4169)))
        i4171 = where(b3438, i3437, where(b3545, i3514, where(b3506, i3470, where(b3436, i3435, i4154))))
        b4172 = as_bool(where(b4161, b3445, True))
        b4173 = as_bool(where(b4158, True, where(b4160, b4172, True)))
        b4174 = (i4170 == WORD_52) & b4173
        b4175 = (i4170 == WORD_57) & b4173
        b4176 = (b4174 | b4175)
        b4177 = (i4152 > 0)
        b4178 = (i3896 == 0)
        b4179 = (i4027 == 0)
        b4180 = (b4176 & b4177 & b4178 & b4179)
        b4181 = (i4170 == WORD_59) & b4173
        b4182 = (i4170 == WORD_58) & b4173
        b4183 = (b4181 | b4182)
        b4184 = LIKE_21[i3450]
        b4185 = (i3552 > P_late_days) & b3626
        b4187 = as_bool(where(b4153, b3436, b3763))
        b4192 = b3438 | b3545 | b3506 | b3436 | b3763
        i6466 = places(b4180, n3432)
        n6467 = len(i6466)
        b6936 = (b4183 & b4187)
        i6937 = places(b6936, n3432)
        n6938 = len(i6937)
    else:
        i4155 = NO_INT
        i4170 = NO_INT
        i4171 = NO_INT
        b4173 = NO_BOOL
        b4180 = NO_BOOL
        b4181 = NO_BOOL
        b4182 = NO_BOOL
        b4183 = NO_BOOL
        b4184 = NO_BOOL
        b4185 = NO_BOOL
        b4187 = NO_BOOL
        b4192 = NO_BOOL
        i6466 = NO_INT
        n6467 = 0
        i6937 = NO_INT
        n6938 = 0
    if EVIDENCE_WANTED and n3432:
        b4186 = (b4173 & b4173) | b4181 | b4182
        w4188 = Window(i3433, [(b4183, b4186), (i4155, b4187)], [])
        i4189 = filled(1, n3432, 'i')
        i4190 = w4188.total(np.add, i4189)
        i4191 = where(b4183, i4190, 0)
    else:
        i4191 = NO_INT
    if n4197:
        i4198 = at(i39, i4196)
        i4200 = at(i45, i4196)
        b4201 = at(b46, i4196)
        i4207 = at(i52, i4196)
        b4208 = at(b53, i4196)
        i4209 = at(i54, i4196)
        b4210 = at(b55, i4196)
        i4216 = at(i40, i4196)
        i4219 = at(i63, i4196)
        b4220 = at(b64, i4196)
    else:
        i4198 = NO_INT
        i4200 = NO_INT
        b4201 = NO_BOOL
        i4207 = NO_INT
        b4208 = NO_BOOL
        i4209 = NO_INT
        b4210 = NO_BOOL
        i4216 = NO_INT
        i4219 = NO_INT
        b4220 = NO_BOOL
    if EVIDENCE_WANTED and n4197:
        i4199 = at(i44, i4196)
        i4228 = at(i35, i4196)
    else:
        i4199 = NO_INT
        i4228 = NO_INT
    if n4197:
        i4229 = by_id_at(i1641, i4200, b4201)
    else:
        i4229 = NO_INT
    if n4197:
        b4231 = (i4229 >= 0)
        i4232 = at(i895, i4229)
        i4233 = at(i473, i4229)
    else:
        b4231 = NO_BOOL
        i4232 = NO_INT
        i4233 = NO_INT
    if n4197:
        b4307 = as_bool(b4231 & b4231)
        i4308 = where(b4220, i4219, i4216)
        b4309 = (i4207 == WORD_36) & b4208
        b4310 = (i4207 == WORD_20) & b4208
        b4311 = (i4207 == WORD_60) & b4208
        b4312 = (b4309 | b4310 | b4311)
        b4314 = (i4216 > i4232) & b4307
        i4315 = (i4233 + P_late_dispute_days)
        b4316 = (i4216 > i4315) & b4307
        b4317 = (b4314 | b4316)
        b4318 = (i4216 < i4232) & b4307
        b4319 = (i4209 == WORD_61) & b4210
        b4320 = where(b4317, True, where(b4318, False, b4319))
        b4321 = (b4310 | b4311)
        b4323 = (b4312 & b4320 & b4321)
    else:
        i4308 = NO_INT
        b4312 = NO_BOOL
        b4323 = NO_BOOL
    if n4327:
        i4328 = at(i39, i4326)
        i4334 = at(i49, i4326)
    else:
        i4328 = NO_INT
        i4334 = NO_INT
    if n3628:
        i4359 = at(i39, i3627)
        i4360 = at(i44, i3627)
        i4361 = at(i45, i3627)
        b4362 = at(b46, i3627)
        i4363 = at(i47, i3627)
        b4364 = at(b48, i3627)
        i4365 = at(i49, i3627)
        i4368 = at(i52, i3627)
        b4369 = at(b53, i3627)
        i4372 = at(i56, i3627)
        b4373 = at(b57, i3627)
        i4377 = at(i40, i3627)
        i4378 = at(i61, i3627)
        b4379 = at(b62, i3627)
        i4380 = at(i63, i3627)
        b4381 = at(b64, i3627)
        b4382 = at(b65, i3627)
    else:
        i4359 = NO_INT
        i4360 = NO_INT
        i4361 = NO_INT
        b4362 = NO_BOOL
        i4363 = NO_INT
        b4364 = NO_BOOL
        i4365 = NO_INT
        i4368 = NO_INT
        b4369 = NO_BOOL
        i4372 = NO_INT
        b4373 = NO_BOOL
        i4377 = NO_INT
        i4378 = NO_INT
        b4379 = NO_BOOL
        i4380 = NO_INT
        b4381 = NO_BOOL
        b4382 = NO_BOOL
    if EVIDENCE_WANTED and n3628:
        i4389 = at(i35, i3627)
    else:
        i4389 = NO_INT
    if n3628:
        b4390 = at(b276, i4359)
        i4391 = by_id_at(i330, i4361, b4362)
    else:
        b4390 = NO_BOOL
        i4391 = NO_INT
    if n3628:
        i4393 = at(i49, i4391)
        b4394 = (i4393 == WORD_1)
        b4395 = (i4393 == WORD_23)
        b4396 = (b4394 | b4395)
        b4397 = (i4391 >= 0) & b4396
        i4398 = at(i47, i4391)
        b4399 = at(b48, i4391)
        b4400 = b4397 & b4399
        i4401 = as_int(b4397)
        i4402 = at(i52, i4391)
        b4403 = at(b53, i4391)
        b4404 = (i4402 == WORD_22) & b4403
        i4405 = at(i63, i4391)
        i4406 = at(i40, i4391)
        b4407 = at(b64, i4391)
        i4408 = where(b4407, i4405, i4406)
        i4409 = where(b4404, i4408, 0)
        b4410 = as_bool(where(b4404, True, False))
        b4411 = b4397 & b4410
    else:
        b4397 = NO_BOOL
        i4398 = NO_INT
        b4400 = NO_BOOL
        i4401 = NO_INT
        i4409 = NO_INT
        b4411 = NO_BOOL
    if n3628:
        b4434 = as_bool(b4397 & b4400)
        i4435 = where(b4397, i4401, 0)
        b4436 = as_bool(b4397 & b4411)
        b4437 = logical_not(b4436)
        b4438 = (i4377 <= i4409) & b4436
        b4439 = (b4437 | b4438)
        i4440 = places(b4439, n3628)
        n4441 = len(i4440)
    else:
        b4434 = NO_BOOL
        i4435 = NO_INT
        i4440 = NO_INT
        n4441 = 0
    if n4441:
        i4442 = at(i4359, i4440)
        i4443 = at(i4363, i4440)
        i4444 = at(i4398, i4440)
        b4445 = at(b4364, i4440)
        b4446 = at(b4434, i4440)
        i4447 = where(b4445, i4443, i4444)
        i4448 = at(i4365, i4440)
        b4449 = (i4448 == WORD_23)
        i4450 = at(i4435, i4440)
        b4451 = (i4450 > 0)
        b4452 = (b4449 | b4451)
        i4453 = at(i4377, i4440)
        i4454 = at(i4360, i4440)
        w4455 = Window(i4442, [], [(i4453, None, False), (i4454, None, False)])
        i4456, b4457 = w4455.shifted(i4453, None, 1)
        b4458 = b4445 | b4446
        i4459 = filled(as_int(b4458), n4441, 'i')
        i4460 = w4455.running(i4459, peers=True)
        i4461 = (i4453 - i4456)
        b4462 = (i4461 <= P_opportunity_gap_days) & b4457
        i4463 = where(b4462, 0, 1)
        i4464 = filled(i4463, n4441, 'i')
        i4465 = w4455.running(i4464, peers=False)
        w4466 = Window(i4442, [(i4465, None)], [(i4453, None, False), (i4454, None, False)])
        i4467 = w4466.running(i4459, peers=True)
        w4468 = Window(i4442, [(i4465, None), (i4467, None)], [])
        i4469 = filled(where(b4458, i4447, LEAST), n4441, 'i')
        i4470 = w4468.total(np.maximum, i4469)
        w4471 = Window(i4442, [(i4465, None)], [])
        b4472 = (i4467 == 1)
        i4473 = where(b4472, i4447, 0)
        b4474 = as_bool(where(b4472, b4458, False))
        i4475 = filled(where(b4474, i4473, LEAST), n4441, 'i')
        i4476 = w4471.total(np.maximum, i4475)
        w4477 = Window(i4442, [(i4460, None)], [])
        i4478 = w4477.total(np.maximum, i4469)
        b4479 = i4470 != LEAST
        b4480 = i4476 != LEAST
        b4481 = i4478 != LEAST
        i4482 = where(b4479, i4470, where(b4480, i4476, where(b4481, i4478, 0)))
        i4483 = at(i4378, i4440)
        b4484 = at(b4390, i4440)
        i4485 = where(b4484, P_procurement_validity_days, P_quote_validity_days)
        i4486 = (i4453 + i4485)
        b4487 = at(b4379, i4440)
        i4488 = where(b4487, i4483, i4486)
        i4489 = at(i4368, i4440)
        b4490 = at(b4369, i4440)
        b4491 = (i4489 == WORD_22) & b4490
        b4492 = (i4489 == WORD_62) & b4490
        b4493 = (b4491 | b4492)
        b4495 = logical_not(b4490)
        i4496 = at(i4380, i4440)
        b4497 = at(b4381, i4440)
        b4498 = (b4495 & b4497)
        b4499 = (b4493 | b4498)
        i4500 = where(b4497, i4496, i4453)
        b4501 = (i4489 == WORD_2) & b4490
        i4502 = where(b4497, i4496, i4488)
        i4503 = (i4488 + P_decision_grace_days)
        i4504 = where(b4499, i4500, where(b4501, i4502, i4503))
        w4505 = Window(i4442, [(i4482, None)], [(i4453, None, False), (i4454, None, False)])
        i4506, b4507 = w4505.shifted(i4453, None, 1)
        i4508, b4509 = w4505.shifted(i4504, None, 1)
        b4510 = (i4508 < i4453) & b4509
        b4511 = (b4451 & b4507)
        i4512 = (i4453 - i4506)
        b4513 = (i4512 <= P_opportunity_gap_days) & b4507
        i4514 = where(b4510, 1, where(b4511, 0, where(b4513, 0, 1)))
        i4515 = filled(i4514, n4441, 'i')
        i4516 = w4505.running(i4515, peers=False)
        i4523 = at(i4372, i4440)
        b4524 = at(b4373, i4440)
        b4528 = at(b4382, i4440)
        b4552 = (i4523 == WORD_38) & b4524
        b4553 = (i4523 == WORD_39) & b4524
        b4554 = (i4523 == WORD_41) & b4524
        b4555 = (i4523 == WORD_56) & b4524
        b4556 = (i4523 == WORD_55) & b4524
        b4557 = (b4552 | b4553 | b4554 | b4555 | b4556)
        b4559 = logical_not(b4528)
        i4560 = where(b4524, i4523, WORD_44)
        b4561 = (i4560 == WORD_38)
        b4562 = (i4560 == WORD_39)
        b4563 = (b4561 | b4562)
        b4564 = logical_not(b4563)
        b4565 = (b4452 & b4559 & b4564)
        i4569 = where(b4499, i4500, 0)
        b4570 = as_bool(where(b4499, True, False))
    else:
        i4442 = NO_INT
        i4448 = NO_INT
        b4452 = NO_BOOL
        i4453 = NO_INT
        i4454 = NO_INT
        i4482 = NO_INT
        i4488 = NO_INT
        b4491 = NO_BOOL
        b4499 = NO_BOOL
        b4501 = NO_BOOL
        i4516 = NO_INT
        b4557 = NO_BOOL
        b4565 = NO_BOOL
        i4569 = NO_INT
        b4570 = NO_BOOL
    if EVIDENCE_WANTED and n4441:
        i4535 = at(i4389, i4440)
    else:
        i4535 = NO_INT
    if n4441:
        o4538, i4539, i4540 = group(i4442, [(i4482, None), (i4516, None)])
        n4541 = len(i4540)
    else:
        o4538 = None
        i4539 = NO_INT
        i4540 = NO_INT
        n4541 = 0
    if n4441:
        i4542 = at(i4442, i4540)
        i4549 = counted(i4539, n4541, at(b4499, o4538))
        i4550 = counted(i4539, n4541, at(b4491, o4538))
        i4551 = counted(i4539, n4541, at(b4501, o4538))
        i4558 = counted(i4539, n4541, at(b4557, o4538))
        i4566 = counted(i4539, n4541, at(b4565, o4538))
        i4567, b4568 = reduced(np.maximum, i4539, n4541, at(i4488, o4538), None)
        i4571, b4572 = reduced(np.maximum, i4539, n4541, at(i4569, o4538), at(b4570, o4538))
        i4573 = (i4567 + P_decision_grace_days)
        b4574 = (i4549 == 0)
        b4575 = (i4558 == 0)
        b4576 = (i4573 < AS_OF) & b4568
        b4577 = (i4551 > 0)
        b4578 = (i4567 < AS_OF) & b4568
        b4579 = (b4577 & b4578)
        b4580 = (b4576 | b4579)
        b4581 = (b4574 & b4575 & b4580)
        i4582 = where(b4568, np.minimum(AS_OF, i4573), AS_OF)
        i4583 = where(b4572, i4571, i4582)
        b4584 = (i4583 > (AS_OF - P_window_days))
        i4585 = places(b4584, n4541)
        n4586 = len(i4585)
        b4587 = (b4568) | logical_not(b4577) | (b4568 & logical_not(b4578))
        b4588 = (b4568 & b4587) | b4576 | b4579
        b4589 = (b4588) | logical_not(b4574) | logical_not(b4575) | (b4588 & logical_not(b4580))
    else:
        i4542 = NO_INT
        i4549 = NO_INT
        i4550 = NO_INT
        i4558 = NO_INT
        i4566 = NO_INT
        b4581 = NO_BOOL
        i4583 = NO_INT
        i4585 = NO_INT
        n4586 = 0
        b4589 = NO_BOOL
    if EVIDENCE_WANTED and n4441:
        i4543 = at(i4482, i4540)
        i4544 = at(i4516, i4540)
    else:
        i4543 = NO_INT
        i4544 = NO_INT
    if n4586:
        i4590 = at(i4542, i4585)
        i4597 = at(i4549, i4585)
        i4598 = at(i4550, i4585)
        i4600 = at(i4558, i4585)
        i4601 = at(i4566, i4585)
        b4607 = at(b4581, i4585)
        b4608 = at(b4589, i4585)
        i4609 = at(i4583, i4585)
        b6536 = (i4597 > 0)
        b6537 = (b6536 | b4607)
        i6637 = places(b6536, n4586)
        n6638 = len(i6637)
    else:
        i4590 = NO_INT
        i4597 = NO_INT
        i4598 = NO_INT
        i4600 = NO_INT
        i4601 = NO_INT
        b4607 = NO_BOOL
        b4608 = NO_BOOL
        i4609 = NO_INT
        b6537 = NO_BOOL
        i6637 = NO_INT
        n6638 = 0
    if EVIDENCE_WANTED and n4586:
        i4591 = at(i4543, i4585)
        i4592 = at(i4544, i4585)
    else:
        i4591 = NO_INT
        i4592 = NO_INT
    if n4613:
        i4614 = at(i39, i4612)
        i4632 = at(i40, i4612)
        i4633 = at(i61, i4612)
        b4634 = at(b62, i4612)
        i4635 = at(i63, i4612)
        b4636 = at(b64, i4612)
    else:
        i4614 = NO_INT
        i4632 = NO_INT
        i4633 = NO_INT
        b4634 = NO_BOOL
        i4635 = NO_INT
        b4636 = NO_BOOL
    if n4613:
        i4645 = at(i281, i4614)
        i4646 = where(b4636, i4635, i4632)
        i4647 = (i4646 - 1)
        i4648 = CALENDAR.places(i4647, i4645, n4613)
        b4649 = (i4648 >= 0)
        i4650 = CALENDAR.working_day[i4648]
        i4651 = CALENDAR.places(i4633, i4645, n4613)
        b4652 = (i4651 >= 0) & b4634
        i4653 = CALENDAR.working_day[i4651]
    else:
        i4646 = NO_INT
        i4647 = NO_INT
        b4649 = NO_BOOL
        i4650 = NO_INT
        b4652 = NO_BOOL
        i4653 = NO_INT
    if n4656:
        i4657 = at(i39, i4655)
        i4661 = at(i47, i4655)
        b4662 = at(b48, i4655)
        i4664 = at(i50, i4655)
        i4666 = at(i52, i4655)
        b4667 = at(b53, i4655)
        i4670 = at(i56, i4655)
        b4671 = at(b57, i4655)
        i4675 = at(i40, i4655)
    else:
        i4657 = NO_INT
        i4661 = NO_INT
        b4662 = NO_BOOL
        i4664 = NO_INT
        i4666 = NO_INT
        b4667 = NO_BOOL
        i4670 = NO_INT
        b4671 = NO_BOOL
        i4675 = NO_INT
    if EVIDENCE_WANTED and n4656:
        i4658 = at(i44, i4655)
        i4687 = at(i35, i4655)
    else:
        i4658 = NO_INT
        i4687 = NO_INT
    if n4691:
        i4692 = at(i39, i4690)
        i4696 = at(i47, i4690)
        b4697 = at(b48, i4690)
        i4698 = at(i49, i4690)
        i4710 = at(i40, i4690)
        i4713 = at(i63, i4690)
        b4714 = at(b64, i4690)
    else:
        i4692 = NO_INT
        i4696 = NO_INT
        b4697 = NO_BOOL
        i4698 = NO_INT
        i4710 = NO_INT
        i4713 = NO_INT
        b4714 = NO_BOOL
    if n4656:
        i4723, i4724 = pairs(i4657, i4692, CLIENTS)
        n4725 = len(i4723)
    else:
        i4723 = NO_INT
        i4724 = NO_INT
        n4725 = 0
    if n4725:
        i4735 = at(i4675, i4723)
        i4737 = at(i4661, i4723)
        b4738 = at(b4662, i4723)
    else:
        i4735 = NO_INT
        i4737 = NO_INT
        b4738 = NO_BOOL
    if n4725:
        i4728 = at(i4698, i4724)
        b4729 = (i4728 == WORD_1)
        i4730 = at(i4713, i4724)
        i4731 = at(i4710, i4724)
        b4732 = at(b4714, i4724)
        i4733 = where(b4732, i4730, i4731)
        i4734 = where(b4729, i4733, i4731)
        b4736 = (i4734 <= i4735)
        b4739 = logical_not(b4738)
        i4740 = at(i4696, i4724)
        b4741 = at(b4697, i4724)
        b4742 = logical_not(b4741)
        b4743 = b4741 & b4738
        b4744 = (i4740 == i4737) & b4743
        b4745 = (b4739 | b4742 | b4744)
        b4746 = (b4736 & b4745)
        i4747 = places(b4746, n4725)
        n4748 = len(i4747)
    else:
        i4747 = NO_INT
        n4748 = 0
    if n4748:
        i4800 = i4723[i4747]
        i4801 = i4724[i4747]
    else:
        i4800 = NO_INT
        i4801 = NO_INT
    if n4748:
        i4804 = at(i4698, i4801)
        b4805 = (i4804 == WORD_1)
        i4806 = at(i4713, i4801)
        i4807 = at(i4710, i4801)
        b4808 = at(b4714, i4801)
        i4809 = where(b4808, i4806, i4807)
        i4810 = where(b4805, i4809, i4807)
        b4813 = (i4804 != WORD_7)
    else:
        i4810 = NO_INT
        b4813 = NO_BOOL
    if n4656:
        i4811, b4812 = reduced(np.maximum, i4800, n4656, i4810, None)
        i4814 = counted(i4800, n4656, b4813)
    else:
        i4811 = NO_INT
        b4812 = NO_BOOL
        i4814 = NO_INT
    if n4816:
        i4817 = at(i39, i4815)
        i4821 = at(i47, i4815)
        b4822 = at(b48, i4815)
        i4835 = at(i40, i4815)
    else:
        i4817 = NO_INT
        i4821 = NO_INT
        b4822 = NO_BOOL
        i4835 = NO_INT
    if n4656:
        i4848, i4849 = pairs(i4657, i4817, CLIENTS)
        n4850 = len(i4848)
    else:
        i4848 = NO_INT
        i4849 = NO_INT
        n4850 = 0
    if n4850:
        i4854 = at(i4675, i4848)
        i4856 = at(i4661, i4848)
        b4857 = at(b4662, i4848)
    else:
        i4854 = NO_INT
        i4856 = NO_INT
        b4857 = NO_BOOL
    if n4850:
        i4853 = at(i4835, i4849)
        b4855 = (i4853 <= i4854)
        b4858 = logical_not(b4857)
        i4859 = at(i4821, i4849)
        b4860 = at(b4822, i4849)
        b4861 = logical_not(b4860)
        b4862 = b4860 & b4857
        b4863 = (i4859 == i4856) & b4862
        b4864 = (b4858 | b4861 | b4863)
        b4865 = (b4855 & b4864)
        i4866 = places(b4865, n4850)
        n4867 = len(i4866)
    else:
        i4866 = NO_INT
        n4867 = 0
    if n4867:
        i4925 = i4848[i4866]
        i4926 = i4849[i4866]
    else:
        i4925 = NO_INT
        i4926 = NO_INT
    if n4867:
        i4929 = at(i4835, i4926)
    else:
        i4929 = NO_INT
    if n4656:
        i4930, b4931 = reduced(np.maximum, i4925, n4656, i4929, None)
    else:
        i4930 = NO_INT
        b4931 = NO_BOOL
    if n4656:
        i4932, i4933 = pairs(i4657, i4614, CLIENTS)
        n4934 = len(i4932)
    else:
        i4932 = NO_INT
        i4933 = NO_INT
        n4934 = 0
    if n4934:
        i4938 = at(i4675, i4932)
    else:
        i4938 = NO_INT
    if n4934:
        i4937 = at(i4646, i4933)
        b4939 = (i4937 <= i4938)
        i4940 = at(i4633, i4933)
        b4941 = at(b4634, i4933)
        b4942 = (i4940 >= i4938) & b4941
        b4943 = (b4939 & b4942)
        i4944 = places(b4943, n4934)
        n4945 = len(i4944)
    else:
        i4944 = NO_INT
        n4945 = 0
    if n4945:
        i5014 = i4932[i4944]
    else:
        i5014 = NO_INT
    if n4656:
        i5018 = counted(i5014, n4656, None)
        i5019 = where(b4667, i4666, WORD_18)
        b5020 = (i5019 == WORD_18)
        b5021 = (i4664 == WORD_24)
        b5022 = (i5018 == 0)
        i5023 = where(b4671, i4670, WORD_44)
        b5024 = (i5023 == WORD_55)
        b5025 = (i5023 == WORD_41)
        b5026 = (i5023 == WORD_38)
        b5027 = (i5023 == WORD_56)
        b5028 = (i5023 == WORD_39)
        b5029 = (b5024 | b5025 | b5026 | b5027 | b5028)
        b5030 = logical_not(b5029)
        b5031 = (b5021 & b5022 & b5030)
        i5032 = (i4675 - P_engagement_days)
        b5033 = (i4811 >= i5032) & b4812
        b5034 = b4931 & b4812
        b5035 = (i4930 > i4811) & b5034
        b5036 = logical_not(b5035)
        b5037 = (b5033 & b5036)
        b5039 = logical_not(b5037)
        b5040 = (i4814 == 0)
        b5041 = (b5040 | b5035)
        b5042 = (b5039 & b5041)
        b5043 = (i4666 == WORD_63) & b4667
        b5044 = (i4666 == WORD_64) & b4667
        b5045 = (b5043 | b5044)
        b5047 = (b5031 & b5045)
        b5048 = (i4666 == WORD_65) & b4667
        b5049 = (i4666 == WORD_66) & b4667
        b5050 = (b5043 | b5044 | b5048 | b5049)
        b5052 = (b5031 & b5050)
        b5053 = (b5042 & b5047)
        b5054 = (b5037 & b5047)
        b5055 = (b5020 | b5047)
        b5056 = (b5042 & b5055)
        b5057 = (b5037 & b5055)
        w5058 = Window(i4657, [], [(i4675, None, False)])
        i5059 = filled(as_int(b5053), n4656, 'i')
        i5060 = w5058.within(i5059, i4675, None, 183)
        i5061 = w5058.within(i5059, i4675, None, 365)
        i5062 = filled(as_int(b5054), n4656, 'i')
        i5063 = w5058.within(i5062, i4675, None, 365)
        i5064 = filled(as_int(b5057), n4656, 'i')
        i5065 = w5058.within(i5064, i4675, None, 365)
        b6539 = (b5056 | b5057)
    else:
        b5020 = NO_BOOL
        b5042 = NO_BOOL
        b5047 = NO_BOOL
        b5052 = NO_BOOL
        b5053 = NO_BOOL
        b5054 = NO_BOOL
        b5056 = NO_BOOL
        b5057 = NO_BOOL
        i5060 = NO_INT
        i5061 = NO_INT
        i5063 = NO_INT
        i5065 = NO_INT
        b6539 = NO_BOOL
    if n5069:
        i5070 = at(i39, i5068)
        i5072 = at(i45, i5068)
        b5073 = at(b46, i5068)
        i5088 = at(i40, i5068)
    else:
        i5070 = NO_INT
        i5072 = NO_INT
        b5073 = NO_BOOL
        i5088 = NO_INT
    if n5069:
        o5101, i5102, i5103 = group(i5070, [(i5072, b5073), (i5088, None)])
        n5104 = len(i5103)
    else:
        i5102 = NO_INT
        i5103 = NO_INT
        n5104 = 0
    if n5069:
        i5105 = at(i5070, i5103)
        i5106 = at(i5072, i5103)
        b5107 = at(b5073, i5103)
        i5109 = counted(i5102, n5104, None)
    else:
        i5105 = NO_INT
        i5106 = NO_INT
        b5107 = NO_BOOL
        i5109 = NO_INT
    if n5115:
        i5116 = at(i39, i5114)
        i5117 = at(i44, i5114)
        i5118 = at(i45, i5114)
        b5119 = at(b46, i5114)
        i5120 = at(i47, i5114)
        b5121 = at(b48, i5114)
        i5125 = at(i52, i5114)
        b5126 = at(b53, i5114)
        i5134 = at(i40, i5114)
        i5135 = at(i61, i5114)
        b5136 = at(b62, i5114)
        i5137 = at(i63, i5114)
        b5138 = at(b64, i5114)
    else:
        i5116 = NO_INT
        i5117 = NO_INT
        i5118 = NO_INT
        b5119 = NO_BOOL
        i5120 = NO_INT
        b5121 = NO_BOOL
        i5125 = NO_INT
        b5126 = NO_BOOL
        i5134 = NO_INT
        i5135 = NO_INT
        b5136 = NO_BOOL
        i5137 = NO_INT
        b5138 = NO_BOOL
    if EVIDENCE_WANTED and n5115:
        i5146 = at(i35, i5114)
    else:
        i5146 = NO_INT
    if n5115:
        i5147 = by_id_at(i330, i5118, b5119)
    else:
        i5147 = NO_INT
    if n5115:
        i5149 = at(i49, i5147)
        b5150 = (i5149 == WORD_5)
        b5151 = (i5147 >= 0) & b5150
        i5152 = as_int(b5151)
    else:
        b5151 = NO_BOOL
        i5152 = NO_INT
    if n5115:
        i5182 = where(b5151, i5152, 0)
        b5183 = (i5182 == 0)
        i5184 = places(b5183, n5115)
        n5185 = len(i5184)
    else:
        i5184 = NO_INT
        n5185 = 0
    if n5185:
        i5186 = at(i5116, i5184)
        i5187 = at(i5118, i5184)
        b5188 = at(b5119, i5184)
        i5189 = by_id_at(i330, i5187, b5188)
        i5224 = at(i5117, i5184)
        i5225 = at(i5120, i5184)
        b5226 = at(b5121, i5184)
        i5230 = at(i5125, i5184)
        b5231 = at(b5126, i5184)
        i5239 = at(i5134, i5184)
        i5240 = at(i5135, i5184)
        b5241 = at(b5136, i5184)
        i5242 = at(i5137, i5184)
        b5243 = at(b5138, i5184)
    else:
        i5186 = NO_INT
        i5187 = NO_INT
        b5188 = NO_BOOL
        i5189 = NO_INT
        i5224 = NO_INT
        i5225 = NO_INT
        b5226 = NO_BOOL
        i5230 = NO_INT
        b5231 = NO_BOOL
        i5239 = NO_INT
        i5240 = NO_INT
        b5241 = NO_BOOL
        i5242 = NO_INT
        b5243 = NO_BOOL
    if EVIDENCE_WANTED and n5185:
        i5251 = at(i5146, i5184)
    else:
        i5251 = NO_INT
    if n5185:
        i5191 = at(i49, i5189)
        b5192 = (i5191 == WORD_7)
        b5193 = (i5189 >= 0) & b5192
        i5194 = as_int(b5193)
    else:
        b5193 = NO_BOOL
        i5194 = NO_INT
    if n5185:
        i5253 = where(b5193, i5194, 0)
        b5254 = (i5253 == 0)
        i5255 = places(b5254, n5185)
        n5256 = len(i5255)
    else:
        i5255 = NO_INT
        n5256 = 0
    if n5256:
        i5257 = at(i5186, i5255)
        i5289 = at(i5224, i5255)
        i5290 = at(i5187, i5255)
        b5291 = at(b5188, i5255)
        i5292 = at(i5225, i5255)
        b5293 = at(b5226, i5255)
        i5297 = at(i5230, i5255)
        b5298 = at(b5231, i5255)
        i5306 = at(i5239, i5255)
        i5307 = at(i5240, i5255)
        b5308 = at(b5241, i5255)
        i5309 = at(i5242, i5255)
        b5310 = at(b5243, i5255)
    else:
        i5257 = NO_INT
        i5289 = NO_INT
        i5290 = NO_INT
        b5291 = NO_BOOL
        i5292 = NO_INT
        b5293 = NO_BOOL
        i5297 = NO_INT
        b5298 = NO_BOOL
        i5306 = NO_INT
        i5307 = NO_INT
        b5308 = NO_BOOL
        i5309 = NO_INT
        b5310 = NO_BOOL
    if EVIDENCE_WANTED and n5256:
        i5318 = at(i5251, i5255)
    else:
        i5318 = NO_INT
    if n2376:
        i5258 = at(i39, i2375)
        i5276 = at(i40, i2375)
    else:
        i5258 = NO_INT
        i5276 = NO_INT
    if n5256:
        i5321, i5322 = pairs(i5257, i5258, CLIENTS)
        n5323 = len(i5321)
    else:
        i5321 = NO_INT
        i5322 = NO_INT
        n5323 = 0
    if n5323:
        i5327 = at(i5306, i5321)
    else:
        i5327 = NO_INT
    if n5323:
        i5326 = at(i5276, i5322)
        i5328 = (i5327 - P_work_near_days)
        b5329 = (i5326 >= i5328)
        i5330 = (i5327 + P_work_near_days)
        b5331 = (i5326 <= i5330)
        b5332 = (b5329 & b5331)
        i5333 = places(b5332, n5323)
        n5334 = len(i5333)
    else:
        i5333 = NO_INT
        n5334 = 0
    if n5334:
        i5395 = i5321[i5333]
    else:
        i5395 = NO_INT
    if n5256:
        i5399 = counted(i5395, n5256, None)
        i5400 = by_id_at(i330, i5290, b5291)
    else:
        i5399 = NO_INT
        i5400 = NO_INT
    if n5256:
        i5402 = at(i49, i5400)
        b5403 = (i5402 == WORD_19)
        b5404 = (i5400 >= 0) & b5403
        i5405 = as_int(b5404)
    else:
        b5404 = NO_BOOL
        i5405 = NO_INT
    if n5256:
        i5435 = where(b5404, i5405, 0)
    else:
        i5435 = NO_INT
    if n5256:
        i5436, i5437 = pairs(i5257, i4614, CLIENTS)
        n5438 = len(i5436)
    else:
        i5436 = NO_INT
        i5437 = NO_INT
        n5438 = 0
    if n5438:
        i5442 = at(i5306, i5436)
        i5445 = at(i5307, i5436)
        b5447 = at(b5308, i5436)
    else:
        i5442 = NO_INT
        i5445 = NO_INT
        b5447 = NO_BOOL
    if n5438:
        i5441 = at(i4646, i5437)
        b5443 = (i5441 <= i5442)
        i5444 = at(i4633, i5437)
        b5446 = at(b4634, i5437)
        b5448 = b5446 & b5447
        b5449 = (i5444 >= i5445) & b5448
        b5450 = (b5443 & b5449)
        i5451 = places(b5450, n5438)
        n5452 = len(i5451)
    else:
        i5451 = NO_INT
        n5452 = 0
    if n5452:
        i5518 = i5436[i5451]
    else:
        i5518 = NO_INT
    if n5256:
        i5522 = counted(i5518, n5256, None)
        i5523 = at(i281, i5257)
        i5524 = at(i219, i5257)
        b5525 = at(b220, i5257)
        o5526, i5527, n5528, i5529 = match(i5105, [(i5106, b5107)], i5257, [(i5289, None)])
        i5530, b5531 = reduced(np.maximum, i5527, n5528, at(i5109, o5526), None)
        i5532 = at(i5530, i5529)
        b5533 = at(b5531, i5529)
        b5534 = i5529 >= 0
        b5535 = as_bool(b5534 & b5533)
        i5536, b5537 = summed(i5527, n5528, at(i5109, o5526), None)
        i5538 = at(i5536, i5529)
        b5539 = at(b5537, i5529)
        b5540 = as_bool(b5534 & b5539)
    else:
        i5522 = NO_INT
        i5523 = NO_INT
        i5524 = NO_INT
        b5525 = NO_BOOL
        i5532 = NO_INT
        b5535 = NO_BOOL
        i5538 = NO_INT
        b5540 = NO_BOOL
    if n5544:
        i5545 = at(i39, i5543)
        i5547 = at(i45, i5543)
        b5548 = at(b46, i5543)
        i5563 = at(i40, i5543)
    else:
        i5545 = NO_INT
        i5547 = NO_INT
        b5548 = NO_BOOL
        i5563 = NO_INT
    if n5256:
        i5576, i5577 = pairs(i5257, i5545, CLIENTS)
        n5578 = len(i5576)
    else:
        i5576 = NO_INT
        i5577 = NO_INT
        n5578 = 0
    if n5578:
        i5582 = at(i5307, i5576)
        b5583 = at(b5308, i5576)
        i5588 = at(i5289, i5576)
    else:
        i5582 = NO_INT
        b5583 = NO_BOOL
        i5588 = NO_INT
    if n5578:
        i5581 = at(i5563, i5577)
        b5584 = (i5581 > i5582) & b5583
        i5585 = at(i5547, i5577)
        b5586 = at(b5548, i5577)
        b5587 = logical_not(b5586)
        b5589 = (i5585 == i5588) & b5586
        b5590 = (b5587 | b5589)
        b5591 = (b5584 & b5590)
        i5592 = places(b5591, n5578)
        n5593 = len(i5592)
    else:
        i5592 = NO_INT
        n5593 = 0
    if n5593:
        i5660 = i5576[i5592]
    else:
        i5660 = NO_INT
    if n5256:
        i5664 = counted(i5660, n5256, None)
        i5665 = where(b5310, i5309, AS_OF)
        b5666 = (i5297 == WORD_67) & b5298
        b5667 = logical_not(b5310)
        b5668 = (b5666 & b5667)
        i5670 = CALENDAR.places(i5307, i5523, n5256)
        b5671 = (i5670 >= 0) & b5308
        i5672 = CALENDAR.working_day[i5670]
        i5673 = CALENDAR.places(i5665, i5523, n5256)
        b5674 = (i5673 >= 0)
        i5675 = CALENDAR.working_day[i5673]
    else:
        i5664 = NO_INT
        i5665 = NO_INT
        b5668 = NO_BOOL
        b5671 = NO_BOOL
        i5672 = NO_INT
        b5674 = NO_BOOL
        i5675 = NO_INT
    if n5256:
        i5676, i5677 = pairs(i5257, i4614, CLIENTS)
        n5678 = len(i5676)
    else:
        i5676 = NO_INT
        i5677 = NO_INT
        n5678 = 0
    if n5678:
        i5682 = at(i5665, i5676)
        i5685 = at(i5307, i5676)
        b5687 = at(b5308, i5676)
    else:
        i5682 = NO_INT
        i5685 = NO_INT
        b5687 = NO_BOOL
    if n5678:
        i5681 = at(i4646, i5677)
        b5683 = (i5681 <= i5682)
        i5684 = at(i4633, i5677)
        b5686 = at(b4634, i5677)
        b5688 = b5686 & b5687
        b5689 = (i5684 >= i5685) & b5688
        b5690 = (b5683 & b5689)
        i5691 = places(b5690, n5678)
        n5692 = len(i5691)
    else:
        i5691 = NO_INT
        n5692 = 0
    if n5692:
        i5773 = i5676[i5691]
        i5774 = i5677[i5691]
    else:
        i5773 = NO_INT
        i5774 = NO_INT
    if n5692:
        i5778 = at(i5675, i5773)
        b5780 = at(b5674, i5773)
        i5783 = at(i5672, i5773)
        b5785 = at(b5671, i5773)
        i5795 = at(i5665, i5773)
        i5799 = at(i5307, i5773)
        b5800 = at(b5308, i5773)
    else:
        i5778 = NO_INT
        b5780 = NO_BOOL
        i5783 = NO_INT
        b5785 = NO_BOOL
        i5795 = NO_INT
        i5799 = NO_INT
        b5800 = NO_BOOL
    if n5692:
        i5777 = at(i4653, i5774)
        b5779 = at(b4652, i5774)
        i5781 = np.minimum(where(b5779, i5777, GREATEST), where(b5780, i5778, GREATEST))
        i5782 = at(i4650, i5774)
        b5784 = at(b4649, i5774)
        i5786 = np.maximum(where(b5784, i5782, LEAST), where(b5785, i5783, LEAST))
        i5787 = (i5781 - i5786)
        b5788 = b5779 | b5780
        b5789 = b5784 | b5785
        b5790 = b5788 & b5789
        i5791 = where(b5790, np.maximum(0, i5787), 0)
        i5794 = at(i4633, i5774)
        b5796 = at(b4634, i5774)
        i5797 = where(b5796, np.minimum(i5795, i5794), i5795)
        i5798 = at(i4647, i5774)
        i5801 = where(b5800, np.maximum(i5798, i5799), i5798)
        i5802 = (i5797 - i5801)
        i5803 = np.maximum(0, i5802)
    else:
        i5791 = NO_INT
        i5803 = NO_INT
    if n5256:
        i5792, b5793 = summed(i5773, n5256, i5791, None)
        i5804, b5805 = summed(i5773, n5256, i5803, None)
    else:
        i5792 = NO_INT
        b5793 = NO_BOOL
        i5804 = NO_INT
        b5805 = NO_BOOL
    if n5809:
        i5810 = at(i455, i5808)
        i5814 = at(i459, i5808)
        b5815 = at(b460, i5808)
        i5867 = at(i895, i5808)
        i5868 = at(i896, i5808)
        b5869 = at(b900, i5808)
    else:
        i5810 = NO_INT
        i5814 = NO_INT
        b5815 = NO_BOOL
        i5867 = NO_INT
        i5868 = NO_INT
        b5869 = NO_BOOL
    if n5256:
        i5886, i5887 = pairs(i5257, i5810, CLIENTS)
        n5888 = len(i5886)
    else:
        i5886 = NO_INT
        i5887 = NO_INT
        n5888 = 0
    if n5888:
        i5892 = at(i5292, i5886)
        b5894 = at(b5293, i5886)
        i5898 = at(i5306, i5886)
        i5903 = at(i5307, i5886)
        b5904 = at(b5308, i5886)
    else:
        i5892 = NO_INT
        b5894 = NO_BOOL
        i5898 = NO_INT
        i5903 = NO_INT
        b5904 = NO_BOOL
    if n5888:
        i5891 = at(i5814, i5887)
        b5893 = at(b5815, i5887)
        b5895 = b5893 & b5894
        b5896 = (i5891 == i5892) & b5895
        i5897 = at(i5867, i5887)
        b5899 = (i5897 <= i5898)
        i5900 = at(i5868, i5887)
        b5901 = at(b5869, i5887)
        i5902 = where(b5901, i5900, AS_OF)
        b5905 = (i5902 >= i5903) & b5904
        b5906 = (b5896 & b5899 & b5905)
        i5907 = places(b5906, n5888)
        n5908 = len(i5907)
    else:
        i5907 = NO_INT
        n5908 = 0
    if n5908:
        i6027 = i5886[i5907]
    else:
        i6027 = NO_INT
    if n5256:
        i6031 = counted(i6027, n5256, None)
        i6032 = (i5675 - i5672)
        i6033 = where(b5793, i5792, 0)
        i6034 = (i6032 - i6033)
        b6035 = b5674 & b5671
        i6036 = where(b6035, np.maximum(0, i6034), 0)
        b6037 = (i5532 > 1) & b5535
        b6038 = (i5435 > 0)
        b6039 = (i5399 > 0)
        b6040 = (b5293 | b6038 | b6039)
        i6041 = where(b5540, i5538, 0)
        i6042 = (i6041 + i5664)
        b6043 = logical_not(b6037)
        b6044 = (i6036 <= P_reply_working_days)
        b6045 = (b5310 & b6044)
        b6046 = (b5668 | b6045)
        b6047 = (b6043 & b6046)
        b6048 = (i5522 == 0)
        b6049 = logical_not(b5668)
        b6050 = (i6036 > P_reply_working_days)
        b6051 = (b6043 & b6040 & b6048 & b6049 & b6050)
        b6052 = (i5307 < AS_OF) & b5308
        b6053 = (b6040 & b6048 & b6043 & b6052)
        b6054 = (b6047 | b6051 | b6053)
        b6055 = logical_not(b5310)
        i6056 = (AS_OF - i5307)
        i6057 = where(b5805, i5804, 0)
        i6058 = (i6056 - i6057)
        b6059 = (i6058 > P_silent_days) & b5308
        b6060 = (i6042 >= 2)
        b6061 = (i5524 <= (AS_OF - P_silent_days)) & b5525
        b6062 = where(b5525, b6061, True)
        b6063 = (b6051 & b6055 & b6059 & b6060 & b6062)
        i6695 = places(b6047, n5256)
        n6696 = len(i6695)
    else:
        i6031 = NO_INT
        i6036 = NO_INT
        b6051 = NO_BOOL
        b6054 = NO_BOOL
        b6063 = NO_BOOL
        i6695 = NO_INT
        n6696 = 0
    if n6069:
        i6070 = at(i39, i6068)
        i6087 = at(i60, i6068)
        i6088 = at(i40, i6068)
        f6098 = at(f70, i6068)
        b6099 = at(b71, i6068)
    else:
        i6070 = NO_INT
        i6087 = NO_INT
        i6088 = NO_INT
        f6098 = NO_FLOAT
        b6099 = NO_BOOL
    if EVIDENCE_WANTED and n6069:
        i6071 = at(i44, i6068)
        i6100 = at(i35, i6068)
    else:
        i6071 = NO_INT
        i6100 = NO_INT
    if n6103:
        i6104 = at(i39, i6102)
        i6122 = at(i40, i6102)
    else:
        i6104 = NO_INT
        i6122 = NO_INT
    if n6069:
        i6135, i6136 = pairs(i6070, i6104, CLIENTS)
        n6137 = len(i6135)
    else:
        i6135 = NO_INT
        i6136 = NO_INT
        n6137 = 0
    if n6137:
        i6141 = at(i6088, i6135)
    else:
        i6141 = NO_INT
    if n6137:
        i6140 = at(i6122, i6136)
        b6142 = (i6140 <= i6141)
        i6143 = (i6141 - P_recovery_days)
        b6144 = (i6140 >= i6143)
        b6145 = (b6142 & b6144)
        i6146 = places(b6145, n6137)
        n6147 = len(i6146)
    else:
        i6146 = NO_INT
        n6147 = 0
    if n6147:
        i6206 = i6135[i6146]
    else:
        i6206 = NO_INT
    if n6069:
        i6210 = counted(i6206, n6069, None)
        b6211 = (i6210 == 0)
        b6212 = compared('<=', f6098, float_of(P_low_score, 0)) & b6099
        b6213 = logical_not(b6099)
        b6214 = LIKE_23[i6087]
        b6215 = (b6213 & b6214)
        b6216 = (b6212 | b6215)
        b6217 = (b6211 & b6216)
        b6763 = compared('>', f6098, float_of(P_low_score, 0)) & b6099
        b6764 = LIKE_29[i6087]
        b6765 = (b6213 & b6764)
        b6766 = (b6763 | b6765)
        i6767 = places(b6766, n6069)
        n6768 = len(i6767)
    else:
        b6217 = NO_BOOL
        i6767 = NO_INT
        n6768 = 0
    if n6222:
        i6223 = at(i39, i6221)
        i6238 = at(i58, i6221)
        b6239 = at(b59, i6221)
        i6240 = at(i60, i6221)
        i6241 = at(i40, i6221)
    else:
        i6223 = NO_INT
        i6238 = NO_INT
        b6239 = NO_BOOL
        i6240 = NO_INT
        i6241 = NO_INT
    if EVIDENCE_WANTED and n6222:
        i6224 = at(i44, i6221)
        i6253 = at(i35, i6221)
    else:
        i6224 = NO_INT
        i6253 = NO_INT
    if n6222:
        i6254 = at(i241, i6223)
        b6255 = at(b242, i6223)
    else:
        i6254 = NO_INT
        b6255 = NO_BOOL
    if n6259:
        i6260 = at(i39, i6258)
        i6278 = at(i40, i6258)
    else:
        i6260 = NO_INT
        i6278 = NO_INT
    if n6222:
        i6291, i6292 = pairs(i6223, i6260, CLIENTS)
        n6293 = len(i6291)
    else:
        i6291 = NO_INT
        i6292 = NO_INT
        n6293 = 0
    if n6293:
        i6297 = at(i6241, i6291)
    else:
        i6297 = NO_INT
    if n6293:
        i6296 = at(i6278, i6292)
        b6298 = (i6296 >= i6297)
        i6299 = (i6297 + P_apology_days)
        b6300 = (i6296 <= i6299)
        b6301 = (b6298 & b6300)
        i6302 = places(b6301, n6293)
        n6303 = len(i6302)
    else:
        i6302 = NO_INT
        n6303 = 0
    if n6303:
        i6364 = i6291[i6302]
    else:
        i6364 = NO_INT
    if n6222:
        i6368 = counted(i6364, n6222, None)
        b6369 = (i6241 > i6254) & b6255
        b6370 = LIKE_25[i6240]
        b6371 = LIKE_26[i6240]
        b6372 = LIKE_27[i6240]
        b6373 = (b6370 | b6371 | b6372)
        i6374 = where(b6239, i6238, WORD_68)
        b6375 = (i6374 != WORD_69)
        b6376 = (i6368 == 0)
        b6377 = (b6373 & b6375 & b6376)
        b6378 = LIKE_28[i6240]
        w6379 = Window(i6223, [], [(i6241, None, False)])
        i6380 = filled(1, n6222, 'i')
        i6381 = w6379.within(i6380, i6241, None, 183)
    else:
        b6369 = NO_BOOL
        b6377 = NO_BOOL
        b6378 = NO_BOOL
        i6381 = NO_INT
    b6382 = at(b279, ALL_CLIENTS)
    i6383 = counted(i3433, CLIENTS, b4180)
    if n6388:
        i6389 = at(i455, i6387)
    else:
        i6389 = NO_INT
    i6465 = counted(i6389, CLIENTS, None)
    if n6467:
        i6468 = at(i3433, i6466)
        i6469 = at(i3434, i6466)
        i6521 = at(i4171, i6466)
        b6522 = at(b4192, i6466)
        i6530 = where(b6522, i6521, i6469)
    else:
        i6468 = NO_INT
        i6530 = NO_INT
    i6531 = distinct(i6468, CLIENTS, i6530, None)
    i6532 = counted(i3339, CLIENTS, b3406)
    i6534 = counted(i2281, CLIENTS, b6533)
    i6535 = counted(i1565, CLIENTS, None)
    i6538 = counted(i4590, CLIENTS, b6537)
    i6540 = counted(i4657, CLIENTS, b6539)
    i6541 = counted(i5257, CLIENTS, b6054)
    i6542 = counted(i6070, CLIENTS, None)
    i6543 = counted(i6223, CLIENTS, None)
    if n6545:
        i6546 = at(i1565, i6544)
    else:
        i6546 = NO_INT
    i6636 = counted(i6546, CLIENTS, None)
    if n6638:
        i6639 = at(i4590, i6637)
    else:
        i6639 = NO_INT
    i6659 = counted(i6639, CLIENTS, None)
    if n6662:
        i6663 = at(i39, i6661)
    else:
        i6663 = NO_INT
    i6694 = counted(i6663, CLIENTS, None)
    if n6696:
        i6697 = at(i5257, i6695)
    else:
        i6697 = NO_INT
    i6762 = counted(i6697, CLIENTS, None)
    if n6768:
        i6769 = at(i6070, i6767)
    else:
        i6769 = NO_INT
    i6802 = counted(i6769, CLIENTS, None)
    if n6806:
        i6807 = at(i39, i6805)
    else:
        i6807 = NO_INT
    i6838 = counted(i6807, CLIENTS, None)
    if n6841:
        i6842 = at(i2281, i6840)
    else:
        i6842 = NO_INT
    i6915 = counted(i6842, CLIENTS, None)
    i6916 = (i6636 + i6532)
    i6917 = (i6916 + i6659)
    i6918 = (i6917 + i6694)
    i6919 = (i6918 + i6762)
    i6920 = (i6919 + i6802)
    i6921 = (i6920 + i6838)
    i6922 = (i6921 + i6915)
    i6923 = (i6532 + i6534)
    i6924 = (i6923 + i6535)
    i6925 = (i6924 + i6538)
    i6926 = (i6925 + i6540)
    i6927 = (i6926 + i6541)
    i6928 = (i6927 + i6542)
    i6929 = (i6928 + i6543)
    i6930 = np.maximum(np.maximum(i6465, i6531), 1)
    f6931 = float_of(i6930, 0)
    f6932 = float_of(i6383, 0)
    f6933 = np.divide(f6932, f6931)
    i6934 = np.maximum(i6929, i6922)
    i6935 = where(b6382, i6934, i6922)
    if n6938:
        i6939 = at(i3433, i6937)
        i6957 = at(i3451, i6937)
        i6987 = at(i4155, i6937)
        b6988 = at(b4187, i6937)
    else:
        i6939 = NO_INT
        i6957 = NO_INT
        i6987 = NO_INT
        b6988 = NO_BOOL
    if n6938:
        o7001, i7002, i7003 = group(i6939, [(i6987, b6988)])
        n7004 = len(i7003)
    else:
        o7001 = None
        i7002 = NO_INT
        i7003 = NO_INT
        n7004 = 0
    if n6938:
        i7005 = at(i6939, i7003)
        i7006 = at(i6987, i7003)
        b7007 = at(b6988, i7003)
        i7008 = counted(i7002, n7004, None)
        i7009, b7010 = reduced(np.maximum, i7002, n7004, at(i6957, o7001), None)
    else:
        i7005 = NO_INT
        i7006 = NO_INT
        b7007 = NO_BOOL
        i7008 = NO_INT
        i7009 = NO_INT
        b7010 = NO_BOOL
    if n7014:
        i7015 = at(i39, i7013)
        i7016 = at(i44, i7013)
        i7021 = at(i49, i7013)
        i7033 = at(i40, i7013)
    else:
        i7015 = NO_INT
        i7016 = NO_INT
        i7021 = NO_INT
        i7033 = NO_INT
    if n7014:
        o7046, i7047, n7048, i7049 = match(i7005, [(i7006, b7007)], i7015, [(i7016, None)])
        i7050 = counted(i7047, n7048, None)
        i7051 = at(i7050, i7049)
        b7052 = i7049 >= 0
        i7053 = where(b7052, i7051, 0)
    else:
        i7053 = NO_INT
    if n7014:
        i7054 = by_id_at(i1641, i7016, None)
    else:
        i7054 = NO_INT
    if n7014:
        b7056 = (i7054 >= 0)
        i7057 = at(i904, i7054)
    else:
        b7056 = NO_BOOL
        i7057 = NO_INT
    if n7014:
        b7132 = as_bool(b7056 & b7056)
        b7133 = (i7053 == 0)
        i7134 = where(b7132, i7057, 0)
        b7135 = (i7134 <= P_grace_days)
        b7136 = (b7133 & b7135)
    else:
        b7136 = NO_BOOL
    if n7138:
        i7139 = at(i1797, i7137)
        i7141 = at(i1799, i7137)
        b7142 = at(b1800, i7137)
        i7158 = at(i1828, i7137)
        i7159 = at(i1830, i7137)
    else:
        i7139 = NO_INT
        i7141 = NO_INT
        b7142 = NO_BOOL
        i7158 = NO_INT
        i7159 = NO_INT
    if n7138:
        o7161, i7162, i7163 = group(i7139, [(i7158, None)])
        n7164 = len(i7163)
    else:
        o7161 = None
        i7162 = NO_INT
        i7163 = NO_INT
        n7164 = 0
    if n7138:
        i7165 = at(i7139, i7163)
        i7166 = at(i7158, i7163)
        i7167 = counted(i7162, n7164, None)
        i7168, b7169 = reduced(np.maximum, i7162, n7164, at(i7141, o7161), at(b7142, o7161))
        i7170, b7171 = reduced(np.maximum, i7162, n7164, at(i7159, o7161), None)
        w7172 = Window(i7165, [], [(i7166, None, False)])
        i7173, b7174 = w7172.shifted(i7166, None, -1)
        i7175 = where(b7174, i7173, i7170)
        i7176 = (i7175 - i7166)
        b7177 = b7174 | b7171
        i7178 = filled(i7176, n7164, 'i')
        i7179, b7180 = w7172.extreme(i7178, b7177, 'max', 'rest')
    else:
        i7165 = NO_INT
        i7167 = NO_INT
        i7168 = NO_INT
        b7169 = NO_BOOL
        i7179 = NO_INT
        b7180 = NO_BOOL
    if n7184:
        i7185 = at(i39, i7183)
        i7203 = at(i40, i7183)
        i7210 = at(i67, i7183)
    else:
        i7185 = NO_INT
        i7203 = NO_INT
        i7210 = NO_INT
    if EVIDENCE_WANTED and n7184:
        i7186 = at(i44, i7183)
        i7215 = at(i35, i7183)
    else:
        i7186 = NO_INT
        i7215 = NO_INT
    if n7184:
        i7216 = at(i226, i7185)
        b7217 = at(b227, i7185)
    else:
        i7216 = NO_INT
        b7217 = NO_BOOL
    if n2516:
        i7218 = at(i39, i2515)
        i7236 = at(i40, i2515)
    else:
        i7218 = NO_INT
        i7236 = NO_INT
    if n7184:
        o7249, i7250, n7251, i7252 = match(i7218, [(i7236, None)], i7185, [(i7203, None)])
        i7253 = counted(i7250, n7251, None)
        i7254 = at(i7253, i7252)
        b7255 = i7252 >= 0
        i7256 = where(b7255, i7254, 0)
        b7257 = (i7210 > i7216) & b7217
        b7258 = (i7256 == 0)
        b7259 = (b7257 & b7258)
        i7260 = places(b7259, n7184)
        n7261 = len(i7260)
    else:
        i7260 = NO_INT
        n7261 = 0
    if n7261:
        i7262 = at(i7185, i7260)
        i7263 = at(i7203, i7260)
        i7264 = truncated('month', i7263)
        i7266 = filled(1, n7261, 'i')
        w7268 = Window(i7262, [], [(i7263, None, False)])
        i7269 = w7268.within(i7266, i7263, None, 365)
    else:
        i7262 = NO_INT
        i7263 = NO_INT
        i7264 = NO_INT
        i7266 = NO_INT
        i7269 = NO_INT
    if EVIDENCE_WANTED and n7261:
        w7265 = Window(i7262, [(i7264, None)], [])
        i7267 = w7265.total(np.add, i7266)
        i7270 = at(i7186, i7260)
        i7298 = at(i7215, i7260)
    else:
        i7267 = NO_INT
        i7270 = NO_INT
        i7298 = NO_INT
    if n7261:
        o7302, i7303, i7304 = group(i7262, [(i7264, None)])
        n7305 = len(i7304)
    else:
        o7302 = None
        i7303 = NO_INT
        i7304 = NO_INT
        n7305 = 0
    if n7261:
        i7306 = at(i7262, i7304)
        i7308 = counted(i7303, n7305, None)
        i7309, b7310 = reduced(np.maximum, i7303, n7305, at(i7263, o7302), None)
    else:
        i7306 = NO_INT
        i7308 = NO_INT
        i7309 = NO_INT
        b7310 = NO_BOOL
    if n7313:
        i7314 = at(i39, i7312)
        i7315 = at(i44, i7312)
        i7323 = at(i52, i7312)
        b7324 = at(b53, i7312)
        i7332 = at(i40, i7312)
    else:
        i7314 = NO_INT
        i7315 = NO_INT
        i7323 = NO_INT
        b7324 = NO_BOOL
        i7332 = NO_INT
    if n7313:
        o7345, i7346, n7347, i7348 = match(i7005, [(i7006, b7007)], i7314, [(i7315, None)])
        i7349 = counted(i7346, n7347, None)
        i7350 = at(i7349, i7348)
        b7351 = i7348 >= 0
        i7352 = where(b7351, i7350, 0)
    else:
        i7352 = NO_INT
    if n7356:
        i7357 = at(i455, i7355)
        i7358 = at(i456, i7355)
        i7361 = at(i459, i7355)
        b7362 = at(b460, i7355)
        i7365 = at(i463, i7355)
        i7366 = at(i464, i7355)
        b7367 = at(b465, i7355)
        i7375 = at(i473, i7355)
        b7392 = at(b500, i7355)
        i7393 = at(i503, i7355)
        b7394 = at(b505, i7355)
        i7414 = at(i895, i7355)
        i7415 = at(i896, i7355)
        b7416 = at(b900, i7355)
        i7418 = at(i906, i7355)
        b7420 = at(b913, i7355)
        i7424 = at(i937, i7355)
        i7429 = at(i960, i7355)
        i7430 = at(i963, i7355)
    else:
        i7357 = NO_INT
        i7358 = NO_INT
        i7361 = NO_INT
        b7362 = NO_BOOL
        i7365 = NO_INT
        i7366 = NO_INT
        b7367 = NO_BOOL
        i7375 = NO_INT
        b7392 = NO_BOOL
        i7393 = NO_INT
        b7394 = NO_BOOL
        i7414 = NO_INT
        i7415 = NO_INT
        b7416 = NO_BOOL
        i7418 = NO_INT
        b7420 = NO_BOOL
        i7424 = NO_INT
        i7429 = NO_INT
        i7430 = NO_INT
    if EVIDENCE_WANTED and n7356:
        i7387 = at(i485, i7355)
        x7431 = at(x984, i7355)
    else:
        i7387 = NO_INT
        x7431 = NO_TEXT
    if n7356:
        i7433 = at(i266, i7357)
    else:
        i7433 = NO_INT
    if n2376:
        i7434 = at(i39, i2375)
        i7438 = at(i47, i2375)
        b7439 = at(b48, i2375)
        i7443 = at(i52, i2375)
        b7444 = at(b53, i2375)
        i7452 = at(i40, i2375)
    else:
        i7434 = NO_INT
        i7438 = NO_INT
        b7439 = NO_BOOL
        i7443 = NO_INT
        b7444 = NO_BOOL
        i7452 = NO_INT
    if n7356:
        i7465, i7466 = pairs(i7357, i7434, CLIENTS)
        n7467 = len(i7465)
    else:
        i7465 = NO_INT
        i7466 = NO_INT
        n7467 = 0
    if n7467:
        i7471 = at(i7375, i7465)
        i7474 = at(i7361, i7465)
        b7475 = at(b7362, i7465)
    else:
        i7471 = NO_INT
        i7474 = NO_INT
        b7475 = NO_BOOL
    if n7467:
        i7470 = at(i7452, i7466)
        i7472 = (i7471 - P_engagement_days)
        b7473 = (i7470 >= i7472)
        b7476 = logical_not(b7475)
        i7477 = at(i7438, i7466)
        b7478 = at(b7439, i7466)
        b7479 = logical_not(b7478)
        b7480 = b7478 & b7475
        b7481 = (i7477 == i7474) & b7480
        b7482 = (b7476 | b7479 | b7481)
        b7483 = (b7473 & b7482)
        i7484 = places(b7483, n7467)
        n7485 = len(i7484)
    else:
        i7484 = NO_INT
        n7485 = 0
    if n7485:
        i7586 = i7465[i7484]
        i7587 = i7466[i7484]
    else:
        i7586 = NO_INT
        i7587 = NO_INT
    if n7485:
        i7590 = at(i7443, i7587)
        b7591 = at(b7444, i7587)
        i7592 = where(b7591, i7590, WORD_10)
        b7593 = (i7592 != WORD_20)
        b7595 = (i7590 == WORD_20) & b7591
    else:
        b7593 = NO_BOOL
        b7595 = NO_BOOL
    if n7356:
        i7594 = counted(i7586, n7356, b7593)
        i7596 = counted(i7586, n7356, b7595)
    else:
        i7594 = NO_INT
        i7596 = NO_INT
    if n7603:
        i7604 = at(i39, i7602)
        i7608 = at(i47, i7602)
        b7609 = at(b48, i7602)
        i7622 = at(i40, i7602)
    else:
        i7604 = NO_INT
        i7608 = NO_INT
        b7609 = NO_BOOL
        i7622 = NO_INT
    if n7356:
        i7635, i7636 = pairs(i7357, i7604, CLIENTS)
        n7637 = len(i7635)
    else:
        i7635 = NO_INT
        i7636 = NO_INT
        n7637 = 0
    if n7637:
        i7641 = at(i7375, i7635)
        i7644 = at(i7361, i7635)
        b7645 = at(b7362, i7635)
    else:
        i7641 = NO_INT
        i7644 = NO_INT
        b7645 = NO_BOOL
    if n7637:
        i7640 = at(i7622, i7636)
        i7642 = (i7641 - P_recovery_days)
        b7643 = (i7640 >= i7642)
        b7646 = logical_not(b7645)
        i7647 = at(i7608, i7636)
        b7648 = at(b7609, i7636)
        b7649 = logical_not(b7648)
        b7650 = b7648 & b7645
        b7651 = (i7647 == i7644) & b7650
        b7652 = (b7646 | b7649 | b7651)
        b7653 = (b7643 & b7652)
        i7654 = places(b7653, n7637)
        n7655 = len(i7654)
    else:
        i7654 = NO_INT
        n7655 = 0
    if n7655:
        i7758 = i7635[i7654]
    else:
        i7758 = NO_INT
    if n7356:
        i7762 = counted(i7758, n7356, None)
    else:
        i7762 = NO_INT
    if n7764:
        i7765 = at(i39, i7763)
        i7767 = at(i45, i7763)
        b7768 = at(b46, i7763)
    else:
        i7765 = NO_INT
        i7767 = NO_INT
        b7768 = NO_BOOL
    if n7356:
        i7796, i7797 = pairs(i7357, i7765, CLIENTS)
        n7798 = len(i7796)
    else:
        i7796 = NO_INT
        i7797 = NO_INT
        n7798 = 0
    if n7798:
        i7802 = at(i7358, i7796)
    else:
        i7802 = NO_INT
    if n7798:
        i7801 = at(i7767, i7797)
        b7803 = at(b7768, i7797)
        b7804 = listed(where(b7803, i7801, 0), i7802, GIVEN)
        i7805 = places(b7804, n7798)
        n7806 = len(i7805)
    else:
        i7805 = NO_INT
        n7806 = 0
    if n7806:
        i7913 = i7796[i7805]
    else:
        i7913 = NO_INT
    if n7356:
        i7917 = counted(i7913, n7356, None)
        w7918 = Window(i7357, [], [])
        i7919 = filled(as_int(b7416), n7356, 'i')
        i7920 = w7918.total(np.add, i7919)
        b7921 = (i7762 == 0)
        b7922 = (i7596 == 0)
        b7923 = (i7594 > 0)
        b7924 = (i7917 > 0)
        i7925 = where(b7394, i7393, rescaled(0, 4))
        b7926 = (i7925 > rescaled(0, 4))
        b7927 = (i7433 == 0)
        b7928 = (i7920 > 0)
        b7929 = (b7927 & b7928)
        b7930 = (b7923 | b7924 | b7926 | b7929)
        b7931 = (b7921 & b7922 & b7930)
        b7932 = (i7429 > 0)
        b7933 = (b7420 & b7932)
        b7934 = (i7366 == WORD_8) & b7367
        b7935 = logical_not(b7392)
        b7936 = (i7414 < AS_OF)
        b7937 = (b7934 & b7935 & b7936)
        b7938 = (b7933 | b7937)
        i7939 = (AS_OF - i7414)
        i7940 = np.maximum(0, i7939)
        i7941 = where(b7416, i7415, AS_OF)
        i7942 = (i7941 - i7414)
        b7943 = (i7942 <= P_grace_days)
        i7944 = where(b7943, i7424, 0)
        b7955 = as_bool(where(b7943, True, False))
    else:
        b7931 = NO_BOOL
        b7938 = NO_BOOL
        i7940 = NO_INT
        i7944 = NO_INT
        b7955 = NO_BOOL
    if n1755:
        i7945 = at(i1727, i1754)
        i7946 = at(i1728, i1754)
    else:
        i7945 = NO_INT
        i7946 = NO_INT
    if n7356:
        o7956, i7957, n7958, i7959 = match(i7945, [], i7357, [])
        i7960, b7961 = reduced(np.maximum, i7957, n7958, at(i7946, o7956), None)
        i7962 = at(i7960, i7959)
        b7963 = at(b7961, i7959)
        b7964 = i7959 >= 0
        b7965 = as_bool(b7964 & b7963)
    else:
        i7962 = NO_INT
        b7965 = NO_BOOL
    if n7971:
        i7972 = at(i455, i7970)
        i8032 = at(i904, i7970)
        i8033 = at(i906, i7970)
        b8034 = at(b909, i7970)
    else:
        i7972 = NO_INT
        i8032 = NO_INT
        i8033 = NO_INT
        b8034 = NO_BOOL
    if EVIDENCE_WANTED and n7971:
        i7973 = at(i456, i7970)
        i8002 = at(i485, i7970)
        x8046 = at(x984, i7970)
    else:
        i7973 = NO_INT
        i8002 = NO_INT
        x8046 = NO_TEXT
    if n7971:
        w8048 = Window(i7972, [], [])
        i8049 = where(b8034, 1, 0)
        i8050 = filled(i8049, n7971, 'i')
        i8051 = w8048.total(np.add, i8050)
        b8052 = (i8051 > 0)
        i8053 = places(b8052, n7971)
        n8054 = len(i8053)
    else:
        i8053 = NO_INT
        n8054 = 0
    if n8054:
        i8055 = at(i7972, i8053)
        b8056 = at(b8034, i8053)
        b8057 = logical_not(b8056)
        i8058 = at(i8032, i8053)
        b8059 = (i8058 > P_very_late_days)
        b8060 = (b8057 & b8059)
        i8120 = at(i8033, i8053)
    else:
        i8055 = NO_INT
        b8060 = NO_BOOL
        i8120 = NO_INT
    if EVIDENCE_WANTED and n8054:
        i8061 = at(i7973, i8053)
        i8090 = at(i8002, i8053)
        x8132 = at(x8046, i8053)
    else:
        i8061 = NO_INT
        i8090 = NO_INT
        x8132 = NO_TEXT
    if n4586:
        b8135 = (i4597 > 0)
        b8136 = (b8135 | b4607)
        b8137 = (b8136 & b4607)
        i8138 = (AS_OF - i4609)
        b8139 = (i8138 >= 0)
        b8140 = (i8138 < 1440)
        b8141 = (b8139 & b8140)
        f8142 = float_of(i8138, 0)
        f8143 = np.divide(f8142, float_of(90, 0))
        f8144 = np.floor(f8143)
        i8145 = whole(f8144)
        i8146 = where(b8141, i8145, 0)
        b8147 = filled(True, n4586, 'b')
        b8148 = (i4601 > 0)
        b8149 = (i4601 == 0)
        b8150 = (b8149 & b8135)
        i8151 = where(b8150, i4609, 0)
        i8152 = (AS_OF - i8151)
        b8153 = as_bool(where(b8150, True, False))
        b8154 = (i8152 >= 0) & b8153
        b8155 = (i8152 < 1440) & b8153
        b8156 = (b8154 & b8155)
        f8157 = float_of(i8152, 0)
        f8158 = np.divide(f8157, float_of(90, 0))
        f8159 = np.floor(f8158)
        i8160 = whole(f8159)
        i8161 = where(b8156, i8160, 0)
        b8162 = (i4601 > 3)
        b8163 = (i4597 == 0)
        b8164 = logical_not(b4607) & b4608
        b8165 = (i4600 == 0)
        b8166 = (b8163 & b8164 & b8165)
        b8167 = (i4598 > 0)
        b8170 = as_bool(where(b8141, True, False))
        b8171 = as_bool(where(b8156, b8153, False))
        i8175 = shifted(1, i8146, b8170)
        b8176 = b8136 & b8170
        b8179 = b8137 & b8170
        i8186 = shifted(1, i8161, b8171)
        b8187 = b8147 & b8171
        b8190 = b8148 & b8171
        b8196 = b8147 & b8170
        b8199 = b8162 & b8170
    else:
        b8136 = NO_BOOL
        b8137 = NO_BOOL
        b8147 = NO_BOOL
        b8148 = NO_BOOL
        b8162 = NO_BOOL
        b8166 = NO_BOOL
        b8167 = NO_BOOL
        i8175 = NO_INT
        b8176 = NO_BOOL
        b8179 = NO_BOOL
        i8186 = NO_INT
        b8187 = NO_BOOL
        b8190 = NO_BOOL
        b8196 = NO_BOOL
        b8199 = NO_BOOL
    i8173 = counted(i4590, CLIENTS, b8136)
    i8174 = counted(i4590, CLIENTS, b8137)
    i8177, b8178 = reduced(np.bitwise_or, i4590, CLIENTS, i8175, b8176)
    i8180, b8181 = reduced(np.bitwise_or, i4590, CLIENTS, i8175, b8179)
    i8182 = counted(i4590, CLIENTS, b8147)
    i8183 = counted(i4590, CLIENTS, b8148)
    i8184, b8185 = summed(i4590, CLIENTS, i4601, None)
    i8188, b8189 = reduced(np.bitwise_or, i4590, CLIENTS, i8186, b8187)
    i8191, b8192 = reduced(np.bitwise_or, i4590, CLIENTS, i8186, b8190)
    i8193 = counted(i4590, CLIENTS, b8162)
    i8194, b8195 = reduced(np.maximum, i4590, CLIENTS, i4601, None)
    i8197, b8198 = reduced(np.bitwise_or, i4590, CLIENTS, i8175, b8196)
    i8200, b8201 = reduced(np.bitwise_or, i4590, CLIENTS, i8175, b8199)
    i8202 = counted(i4590, CLIENTS, b8166)
    i8203 = counted(i4590, CLIENTS, b8167)
    if n4656:
        i8204 = (AS_OF - i4675)
        b8205 = (i8204 >= 0)
        b8206 = (i8204 < 1440)
        b8207 = (b8205 & b8206)
        f8208 = float_of(i8204, 0)
        f8209 = np.divide(f8208, float_of(90, 0))
        f8210 = np.floor(f8209)
        i8211 = whole(f8210)
        i8212 = where(b8207, i8211, 0)
        b8213 = (b5056 & b5053)
        b8214 = (b5020 | b5052)
        b8215 = (b5042 & b8214)
        b8216 = (b5042 & b8214 & b5042 & b5052)
        b8217 = (b5020 | b5047)
        i8218 = where(b8217, i4675, 0)
        i8219 = (AS_OF - i8218)
        b8220 = as_bool(where(b8217, True, False))
        b8221 = (i8219 >= 0) & b8220
        b8222 = (i8219 < 1440) & b8220
        b8223 = (b8221 & b8222)
        f8224 = float_of(i8219, 0)
        f8225 = np.divide(f8224, float_of(90, 0))
        f8226 = np.floor(f8225)
        i8227 = whole(f8226)
        i8228 = where(b8223, i8227, 0)
        b8229 = (b5057 & b5054)
        b8230 = as_bool(where(b8207, True, False))
        b8231 = as_bool(where(b8223, b8220, False))
        i8233 = shifted(1, i8212, b8230)
        b8234 = b5020 & b8230
        b8243 = b5056 & b8230
        b8246 = b8213 & b8230
        b8251 = (b5042 & b5020)
        i8253 = shifted(1, i8228, b8231)
        b8254 = b8215 & b8231
        b8257 = b8216 & b8231
        f8264 = float_of(i5065, 0)
        f8265 = float_of(i5063, 0)
        f8266 = np.divide(f8265, f8264)
        f8267 = where(b5054, f8266, 0)
        b8268 = as_bool(where(b5054, True, False))
        b8271 = b5057 & b8230
        b8274 = b8229 & b8230
    else:
        b8213 = NO_BOOL
        b8215 = NO_BOOL
        b8216 = NO_BOOL
        b8229 = NO_BOOL
        i8233 = NO_INT
        b8234 = NO_BOOL
        b8243 = NO_BOOL
        b8246 = NO_BOOL
        b8251 = NO_BOOL
        i8253 = NO_INT
        b8254 = NO_BOOL
        b8257 = NO_BOOL
        f8267 = NO_FLOAT
        b8268 = NO_BOOL
        b8271 = NO_BOOL
        b8274 = NO_BOOL
    i8232 = counted(i4657, CLIENTS, b5020)
    i8235, b8236 = reduced(np.bitwise_or, i4657, CLIENTS, i8233, b8234)
    i8237 = counted(i4657, CLIENTS, b5056)
    i8238 = counted(i4657, CLIENTS, b8213)
    i8239, b8240 = reduced(np.maximum, i4657, CLIENTS, i5060, None)
    i8241, b8242 = reduced(np.maximum, i4657, CLIENTS, i5061, None)
    i8244, b8245 = reduced(np.bitwise_or, i4657, CLIENTS, i8233, b8243)
    i8247, b8248 = reduced(np.bitwise_or, i4657, CLIENTS, i8233, b8246)
    i8249 = counted(i4657, CLIENTS, b8215)
    i8250 = counted(i4657, CLIENTS, b8216)
    i8252 = counted(i4657, CLIENTS, b8251)
    i8255, b8256 = reduced(np.bitwise_or, i4657, CLIENTS, i8253, b8254)
    i8258, b8259 = reduced(np.bitwise_or, i4657, CLIENTS, i8253, b8257)
    i8260 = counted(i4657, CLIENTS, b5057)
    i8261 = counted(i4657, CLIENTS, b8229)
    i8262, b8263 = reduced(np.maximum, i4657, CLIENTS, i5063, None)
    f8269, b8270 = reduced(np.maximum, i4657, CLIENTS, f8267, b8268)
    i8272, b8273 = reduced(np.bitwise_or, i4657, CLIENTS, i8233, b8271)
    i8275, b8276 = reduced(np.bitwise_or, i4657, CLIENTS, i8233, b8274)
    if n2008:
        b8277 = filled(True, n2008, 'b')
    else:
        b8277 = NO_BOOL
    i8278 = counted(i2009, CLIENTS, b8277)
    i8279 = counted(i2009, CLIENTS, b2049)
    if n3338:
        i8280 = where(b3361, i3360, i3357)
        i8281 = (AS_OF - i8280)
        b8282 = (i8281 >= 0)
        b8283 = (i8281 < 1440)
        b8284 = (b8282 & b8283)
        f8285 = float_of(i8281, 0)
        f8286 = np.divide(f8285, float_of(90, 0))
        f8287 = np.floor(f8286)
        i8288 = whole(f8287)
        i8289 = where(b8284, i8288, 0)
        b8290 = (i3379 > 0)
        b8291 = (b3406 & b8290)
        i8292 = (AS_OF - i3407)
        b8293 = (i8292 >= 0)
        b8294 = (i8292 < 1440)
        b8295 = (b8293 & b8294)
        f8296 = float_of(i8292, 0)
        f8297 = np.divide(f8296, float_of(90, 0))
        f8298 = np.floor(f8297)
        i8299 = whole(f8298)
        i8300 = where(b8295, i8299, 0)
        b8301 = filled(True, n3338, 'b')
        b8302 = as_bool(where(b8284, True, False))
        b8303 = as_bool(where(b8295, True, False))
        i8305 = shifted(1, i8289, b8302)
        b8306 = b3406 & b8302
        i8310 = shifted(1, i8300, b8303)
        b8311 = b3406 & b8303
        b8321 = (i3397 == 0)
        b8322 = (b3410 | b8321)
        b8324 = b8301 & b8302
        b8327 = b3414 & b8302
    else:
        b8291 = NO_BOOL
        b8301 = NO_BOOL
        i8305 = NO_INT
        b8306 = NO_BOOL
        i8310 = NO_INT
        b8311 = NO_BOOL
        b8322 = NO_BOOL
        b8324 = NO_BOOL
        b8327 = NO_BOOL
    i8304 = counted(i3339, CLIENTS, b3406)
    i8307, b8308 = reduced(np.bitwise_or, i3339, CLIENTS, i8305, b8306)
    i8309 = counted(i3339, CLIENTS, b8291)
    i8312, b8313 = reduced(np.bitwise_or, i3339, CLIENTS, i8310, b8311)
    i8317 = counted(i3339, CLIENTS, b8301)
    i8318 = counted(i3339, CLIENTS, b3414)
    i8319 = counted(i3339, CLIENTS, b3416)
    i8320 = counted(i3339, CLIENTS, b3418)
    i8323 = counted(i3339, CLIENTS, b8322)
    i8325, b8326 = reduced(np.bitwise_or, i3339, CLIENTS, i8305, b8324)
    i8328, b8329 = reduced(np.bitwise_or, i3339, CLIENTS, i8305, b8327)
    if n2280:
        b8330 = (b2922 & b2932)
        b8331 = (b2922 & b2932 & b2930)
        i8332 = where(b2303, i2302, i2299)
        i8333 = (AS_OF - i8332)
        b8334 = (i8333 >= 0)
        b8335 = (i8333 < 1440)
        b8336 = (b8334 & b8335)
        f8337 = float_of(i8333, 0)
        f8338 = np.divide(f8337, float_of(90, 0))
        f8339 = np.floor(f8338)
        i8340 = whole(f8339)
        i8341 = where(b8336, i8340, 0)
        b8342 = logical_not(b2922)
        b8343 = (b8342 & b2937)
        i8344 = where(b2937, i8332, 0)
        i8345 = (AS_OF - i8344)
        b8346 = as_bool(where(b2937, True, False))
        b8347 = (i8345 >= 0) & b8346
        b8348 = (i8345 < 1440) & b8346
        b8349 = (b8347 & b8348)
        f8350 = float_of(i8345, 0)
        f8351 = np.divide(f8350, float_of(90, 0))
        f8352 = np.floor(f8351)
        i8353 = whole(f8352)
        i8354 = where(b8349, i8353, 0)
        b8355 = (b2922 & b2926)
        b8358 = as_bool(where(b8336, True, False))
        b8360 = as_bool(where(b8349, b8346, False))
        b8364 = (b2922 & b2930)
        i8365 = where(b2939, i2925, where(b2286, i2285, 0))
        i8366 = where(b8364, i8365, 0)
        b8367 = as_bool(where(b8364, True, False))
        i8369 = where(b8364, i2299, 0)
        b8371 = (i2921 == 0)
        b8372 = (b2930 & b8371)
        b8379 = (i2921 > 0)
        b8380 = (i2299 > i2326) & b2327
        b8381 = (b8379 | b8380)
        b8382 = (b2930 & b8381)
        i8384 = shifted(1, i8341, b8358)
        b8385 = b8330 & b8358
        b8388 = b8331 & b8358
        i8394 = shifted(1, i8354, b8360)
        b8395 = b8342 & b8360
        b8398 = b8343 & b8360
    else:
        b8330 = NO_BOOL
        b8331 = NO_BOOL
        b8342 = NO_BOOL
        b8343 = NO_BOOL
        b8355 = NO_BOOL
        i8366 = NO_INT
        b8367 = NO_BOOL
        i8369 = NO_INT
        b8372 = NO_BOOL
        b8382 = NO_BOOL
        i8384 = NO_INT
        b8385 = NO_BOOL
        b8388 = NO_BOOL
        i8394 = NO_INT
        b8395 = NO_BOOL
        b8398 = NO_BOOL
    i8362 = counted(i2281, CLIENTS, b8330)
    i8363 = counted(i2281, CLIENTS, b8331)
    i8368 = distinct(i2281, CLIENTS, i8366, b8367)
    i8370 = distinct(i2281, CLIENTS, i8369, b8367)
    i8373 = counted(i2281, CLIENTS, b8372)
    i8374, b8375 = reduced(np.maximum, i2281, CLIENTS, i8369, b8367)
    i8376, b8377 = reduced(np.minimum, i2281, CLIENTS, i8369, b8367)
    i8378 = (i8374 - i8376)
    i8383 = counted(i2281, CLIENTS, b8382)
    i8386, b8387 = reduced(np.bitwise_or, i2281, CLIENTS, i8384, b8385)
    i8389, b8390 = reduced(np.bitwise_or, i2281, CLIENTS, i8384, b8388)
    i8391 = counted(i2281, CLIENTS, b8342)
    i8392 = counted(i2281, CLIENTS, b8343)
    i8393 = counted(i2281, CLIENTS, b2938)
    i8396, b8397 = reduced(np.bitwise_or, i2281, CLIENTS, i8394, b8395)
    i8399, b8400 = reduced(np.bitwise_or, i2281, CLIENTS, i8394, b8398)
    i8401 = counted(i2281, CLIENTS, b8355)
    b8402 = counted(i2281, CLIENTS, None) > 0
    b8403 = b8375 & b8377
    b8404 = as_bool(b8402 & b8403)
    if CLIENTS:
        b8405 = filled(True, CLIENTS, 'b')
    else:
        b8405 = NO_BOOL
    i8406 = counted(ALL_CLIENTS, CLIENTS, b8405)
    i8407, b8408 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6923, None)
    f8409, b8410 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, f6933, None)
    i8411, b8412 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6929, None)
    i8413, b8414 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6935, None)
    if n6069:
        b8415 = filled(True, n6069, 'b')
    else:
        b8415 = NO_BOOL
    i8416 = counted(i6070, CLIENTS, b8415)
    i8417 = counted(i6070, CLIENTS, b6217)
    if n5256:
        b8418 = (b6054 & b6051)
        i8419 = (AS_OF - i5665)
        b8420 = (i8419 >= 0)
        b8421 = (i8419 < 1440)
        b8422 = (b8420 & b8421)
        f8423 = float_of(i8419, 0)
        f8424 = np.divide(f8423, float_of(90, 0))
        f8425 = np.floor(f8424)
        i8426 = whole(f8425)
        i8427 = where(b8422, i8426, 0)
        b8428 = (b6054 & b6063)
        b8429 = logical_not(b6051)
        b8430 = (i6036 == 0)
        b8431 = (b6054 & b8429 & b8430)
        b8433 = as_bool(where(b8422, True, False))
        b8438 = (i6031 == 0)
        b8439 = (b6051 & b8438)
        i8441 = shifted(1, i8427, b8433)
        b8442 = b6054 & b8433
        b8445 = b8418 & b8433
        b8449 = b8428 & b8433
    else:
        b8418 = NO_BOOL
        b8428 = NO_BOOL
        b8431 = NO_BOOL
        b8439 = NO_BOOL
        i8441 = NO_INT
        b8442 = NO_BOOL
        b8445 = NO_BOOL
        b8449 = NO_BOOL
    i8436 = counted(i5257, CLIENTS, b6054)
    i8437 = counted(i5257, CLIENTS, b8418)
    i8440 = counted(i5257, CLIENTS, b8439)
    i8443, b8444 = reduced(np.bitwise_or, i5257, CLIENTS, i8441, b8442)
    i8446, b8447 = reduced(np.bitwise_or, i5257, CLIENTS, i8441, b8445)
    i8448 = counted(i5257, CLIENTS, b8428)
    i8450, b8451 = reduced(np.bitwise_or, i5257, CLIENTS, i8441, b8449)
    i8452 = counted(i5257, CLIENTS, b8431)
    if n6222:
        b8453 = filled(True, n6222, 'b')
        i8454 = (AS_OF - i6241)
        b8455 = (i8454 >= 0)
        b8456 = (i8454 < 1440)
        b8457 = (b8455 & b8456)
        f8458 = float_of(i8454, 0)
        f8459 = np.divide(f8458, float_of(90, 0))
        f8460 = np.floor(f8459)
        i8461 = whole(f8460)
        i8462 = where(b8457, i8461, 0)
        b8463 = as_bool(where(b8457, True, False))
        i8468 = shifted(1, i8462, b8463)
        b8469 = b8453 & b8463
        b8473 = b6377 & b8463
        b8477 = (b6378 & b6369)
        b8479 = b6378 & b8463
    else:
        b8453 = NO_BOOL
        i8468 = NO_INT
        b8469 = NO_BOOL
        b8473 = NO_BOOL
        b8477 = NO_BOOL
        b8479 = NO_BOOL
    i8464 = counted(i6223, CLIENTS, b8453)
    i8465, b8466 = reduced(np.maximum, i6223, CLIENTS, i6381, None)
    i8467 = counted(i6223, CLIENTS, b6369)
    i8470, b8471 = reduced(np.bitwise_or, i6223, CLIENTS, i8468, b8469)
    i8472 = counted(i6223, CLIENTS, b6377)
    i8474, b8475 = reduced(np.bitwise_or, i6223, CLIENTS, i8468, b8473)
    i8476 = counted(i6223, CLIENTS, b6378)
    i8478 = counted(i6223, CLIENTS, b8477)
    i8480, b8481 = reduced(np.bitwise_or, i6223, CLIENTS, i8468, b8479)
    if n7261:
        b8482 = filled(True, n7261, 'b')
        i8483 = (AS_OF - i7263)
        b8484 = (i8483 >= 0)
        b8485 = (i8483 < 1440)
        b8486 = (b8484 & b8485)
        f8487 = float_of(i8483, 0)
        f8488 = np.divide(f8487, float_of(90, 0))
        f8489 = np.floor(f8488)
        i8490 = whole(f8489)
        i8491 = where(b8486, i8490, 0)
        b8492 = as_bool(where(b8486, True, False))
        i8496 = shifted(1, i8491, b8492)
        b8497 = b8482 & b8492
    else:
        b8482 = NO_BOOL
        i8496 = NO_INT
        b8497 = NO_BOOL
    i8493 = counted(i7262, CLIENTS, b8482)
    i8494, b8495 = reduced(np.maximum, i7262, CLIENTS, i7269, None)
    i8498, b8499 = reduced(np.bitwise_or, i7262, CLIENTS, i8496, b8497)
    if n7305:
        b8500 = filled(True, n7305, 'b')
        b8501 = (i7308 >= P_burst_messages)
        i8502 = (AS_OF - i7309)
        b8503 = (i8502 >= 0) & b7310
        b8504 = (i8502 < 1440) & b7310
        b8505 = (b8503 & b8504)
        f8506 = float_of(i8502, 0)
        f8507 = np.divide(f8506, float_of(90, 0))
        f8508 = np.floor(f8507)
        i8509 = whole(f8508)
        i8510 = where(b8505, i8509, 0)
        b8511 = as_bool(where(b8505, b7310, False))
        i8514 = shifted(1, i8510, b8511)
        b8515 = b8500 & b8511
        b8518 = b8501 & b8511
    else:
        b8500 = NO_BOOL
        b8501 = NO_BOOL
        i8514 = NO_INT
        b8515 = NO_BOOL
        b8518 = NO_BOOL
    i8512 = counted(i7306, CLIENTS, b8500)
    i8513 = counted(i7306, CLIENTS, b8501)
    i8516, b8517 = reduced(np.bitwise_or, i7306, CLIENTS, i8514, b8515)
    i8519, b8520 = reduced(np.bitwise_or, i7306, CLIENTS, i8514, b8518)
    if n7313:
        b8521 = filled(True, n7313, 'b')
        b8522 = (i7352 == 0)
        b8523 = (i7323 == WORD_22) & b7324
        b8524 = (i7323 == WORD_62) & b7324
        b8525 = (b8523 | b8524)
        b8526 = (b8522 & b8525)
        i8527 = where(b8526, i7332, 0)
        i8528 = (AS_OF - i8527)
        b8529 = as_bool(where(b8526, True, False))
        b8530 = (i8528 >= 0) & b8529
        b8531 = (i8528 < 1440) & b8529
        b8532 = (b8530 & b8531)
        f8533 = float_of(i8528, 0)
        f8534 = np.divide(f8533, float_of(90, 0))
        f8535 = np.floor(f8534)
        i8536 = whole(f8535)
        i8537 = where(b8532, i8536, 0)
        b8538 = as_bool(where(b8532, b8529, False))
        i8540 = shifted(1, i8537, b8538)
        b8541 = b8521 & b8538
    else:
        b8521 = NO_BOOL
        i8540 = NO_INT
        b8541 = NO_BOOL
    i8539 = counted(i7314, CLIENTS, b8521)
    i8542, b8543 = reduced(np.bitwise_or, i7314, CLIENTS, i8540, b8541)
    if n7014:
        b8544 = filled(True, n7014, 'b')
        i8545 = where(b7136, i7033, 0)
        i8546 = (AS_OF - i8545)
        b8547 = as_bool(where(b7136, True, False))
        b8548 = (i8546 >= 0) & b8547
        b8549 = (i8546 < 1440) & b8547
        b8550 = (b8548 & b8549)
        f8551 = float_of(i8546, 0)
        f8552 = np.divide(f8551, float_of(90, 0))
        f8553 = np.floor(f8552)
        i8554 = whole(f8553)
        i8555 = where(b8550, i8554, 0)
        b8556 = as_bool(where(b8550, b8547, False))
        b8558 = (i7021 == WORD_7)
        i8560 = shifted(1, i8555, b8556)
        b8561 = b8544 & b8556
    else:
        b8544 = NO_BOOL
        b8558 = NO_BOOL
        i8560 = NO_INT
        b8561 = NO_BOOL
    i8557 = counted(i7015, CLIENTS, b8544)
    i8559 = counted(i7015, CLIENTS, b8558)
    i8562, b8563 = reduced(np.bitwise_or, i7015, CLIENTS, i8560, b8561)
    if n7004:
        b8564 = filled(True, n7004, 'b')
        b8565 = (i7008 >= 2)
        i8566 = where(b8565, i7009, 0)
        i8567 = (AS_OF - i8566)
        b8568 = as_bool(where(b8565, b7010, False))
        b8569 = (i8567 >= 0) & b8568
        b8570 = (i8567 < 1440) & b8568
        b8571 = (b8569 & b8570)
        f8572 = float_of(i8567, 0)
        f8573 = np.divide(f8572, float_of(90, 0))
        f8574 = np.floor(f8573)
        i8575 = whole(f8574)
        i8576 = where(b8571, i8575, 0)
        b8577 = as_bool(where(b8571, b8568, False))
        i8580 = shifted(1, i8576, b8577)
        b8581 = b8564 & b8577
        b8584 = b8565 & b8577
    else:
        b8564 = NO_BOOL
        b8565 = NO_BOOL
        i8580 = NO_INT
        b8581 = NO_BOOL
        b8584 = NO_BOOL
    i8578 = counted(i7005, CLIENTS, b8564)
    i8579 = counted(i7005, CLIENTS, b8565)
    i8582, b8583 = reduced(np.bitwise_or, i7005, CLIENTS, i8580, b8581)
    i8585, b8586 = reduced(np.bitwise_or, i7005, CLIENTS, i8580, b8584)
    i8587, b8588 = summed(i7005, CLIENTS, i7008, None)
    if n3432:
        b8589 = (b4180 & b4180)
        i8590 = (AS_OF - i3451)
        b8591 = (i8590 >= 0)
        b8592 = (i8590 < 1440)
        b8593 = (b8591 & b8592)
        f8594 = float_of(i8590, 0)
        f8595 = np.divide(f8594, float_of(90, 0))
        f8596 = np.floor(f8595)
        i8597 = whole(f8596)
        i8598 = where(b8593, i8597, 0)
        b8600 = as_bool(where(b8593, True, False))
        i8603 = where(b4192, i4171, i3434)
        i8604 = where(b4180, i8603, 0)
        b8605 = as_bool(where(b4180, True, False))
        b8607 = (b4180 & b4184)
        b8609 = (b4184 | b4185)
        b8610 = (b4180 & b8609)
        b8612 = logical_not(b4185)
        b8613 = (b4180 & b8612)
        i8615 = shifted(1, i8598, b8600)
        b8616 = b4180 & b8600
        b8619 = b8589 & b8600
    else:
        b8589 = NO_BOOL
        i8604 = NO_INT
        b8605 = NO_BOOL
        b8607 = NO_BOOL
        b8610 = NO_BOOL
        b8613 = NO_BOOL
        i8615 = NO_INT
        b8616 = NO_BOOL
        b8619 = NO_BOOL
    i8601 = counted(i3433, CLIENTS, b4180)
    i8602 = counted(i3433, CLIENTS, b8589)
    i8606 = distinct(i3433, CLIENTS, i8604, b8605)
    i8608 = counted(i3433, CLIENTS, b8607)
    i8611 = counted(i3433, CLIENTS, b8610)
    i8614 = counted(i3433, CLIENTS, b8613)
    i8617, b8618 = reduced(np.bitwise_or, i3433, CLIENTS, i8615, b8616)
    i8620, b8621 = reduced(np.bitwise_or, i3433, CLIENTS, i8615, b8619)
    if n1935:
        b8622 = (i1945 == WORD_71) & b1946
        b8623 = (i1945 == WORD_72) & b1946
        b8624 = (b8622 | b8623)
        b8626 = (b8624 & b8622)
        i8627 = where(b1958, i1957, i1954)
        i8628 = (AS_OF - i8627)
        b8629 = (i8628 >= 0)
        b8630 = (i8628 < 1440)
        b8631 = (b8629 & b8630)
        f8632 = float_of(i8628, 0)
        f8633 = np.divide(f8632, float_of(90, 0))
        f8634 = np.floor(f8633)
        i8635 = whole(f8634)
        i8636 = where(b8631, i8635, 0)
        b8637 = filled(True, n1935, 'b')
        i8638 = where(b1946, i1945, WORD_10)
        b8639 = (i8638 == WORD_10)
        i8640 = where(b8639, AS_OF, 0)
        i8641 = (AS_OF - i8640)
        b8642 = as_bool(where(b8639, True, False))
        b8643 = (i8641 >= 0) & b8642
        b8644 = (i8641 < 1440) & b8642
        b8645 = (b8643 & b8644)
        f8646 = float_of(i8641, 0)
        f8647 = np.divide(f8646, float_of(90, 0))
        f8648 = np.floor(f8647)
        i8649 = whole(f8648)
        i8650 = where(b8645, i8649, 0)
        b8652 = as_bool(where(b8631, True, False))
        b8653 = as_bool(where(b8645, b8642, False))
        i8656 = shifted(1, i8636, b8652)
        b8657 = b8624 & b8652
        b8660 = b8626 & b8652
        i8665 = where(b2003, i1975, i1944)
        i8668 = where(b1963, i1962, i1972)
        b8669 = b1963 | b2002
        b8670 = b8639 & b8669
        i8674 = shifted(1, i8650, b8653)
        b8675 = b8637 & b8653
        b8678 = b8639 & b8653
    else:
        b8624 = NO_BOOL
        b8626 = NO_BOOL
        b8637 = NO_BOOL
        b8639 = NO_BOOL
        i8656 = NO_INT
        b8657 = NO_BOOL
        b8660 = NO_BOOL
        i8665 = NO_INT
        i8668 = NO_INT
        b8670 = NO_BOOL
        i8674 = NO_INT
        b8675 = NO_BOOL
        b8678 = NO_BOOL
    i8654 = counted(i1936, CLIENTS, b8624)
    i8655 = counted(i1936, CLIENTS, b8626)
    i8658, b8659 = reduced(np.bitwise_or, i1936, CLIENTS, i8656, b8657)
    i8661, b8662 = reduced(np.bitwise_or, i1936, CLIENTS, i8656, b8660)
    i8663 = counted(i1936, CLIENTS, b8637)
    i8664 = counted(i1936, CLIENTS, b8639)
    i8666 = distinct(i1936, CLIENTS, i8665, b8639)
    b8667 = (i8666 == 1)
    i8671, b8672 = summed(i1936, CLIENTS, i8668, b8670)
    i8673 = where(b8667, i8671, 0)
    i8676, b8677 = reduced(np.bitwise_or, i1936, CLIENTS, i8674, b8675)
    i8679, b8680 = reduced(np.bitwise_or, i1936, CLIENTS, i8674, b8678)
    b8681 = counted(i1936, CLIENTS, None) > 0
    b8682 = as_bool(where(b8667, b8672, False))
    b8683 = as_bool(b8681 & b8682)
    if n1564:
        b8684 = filled(True, n1564, 'b')
        i8685 = (AS_OF - i1626)
        b8686 = (i8685 >= 0)
        b8687 = (i8685 < 1440)
        b8688 = (b8686 & b8687)
        f8689 = float_of(i8685, 0)
        f8690 = np.divide(f8689, float_of(90, 0))
        f8691 = np.floor(f8690)
        i8692 = whole(f8691)
        i8693 = where(b8688, i8692, 0)
        b8694 = (i1625 > P_grace_days)
        b8695 = (b1777 & b1777 & b8694)
        b8696 = (i1625 == 0)
        b8697 = logical_not(b1777) & b1773
        b8698 = as_bool(where(b8688, True, False))
        i8701 = shifted(1, i8693, b8698)
        b8702 = b8684 & b8698
        b8709 = logical_not(b1792)
        b8710 = (b1777 & b8709)
        b8719 = (b1777 & b8694)
        i8720 = where(b8719, i1622, 0)
        b8721 = as_bool(where(b8719, True, False))
        b8731 = b1777 & b8698
        b8734 = b8695 & b8698
    else:
        b8684 = NO_BOOL
        b8695 = NO_BOOL
        b8696 = NO_BOOL
        b8697 = NO_BOOL
        i8701 = NO_INT
        b8702 = NO_BOOL
        b8710 = NO_BOOL
        i8720 = NO_INT
        b8721 = NO_BOOL
        b8731 = NO_BOOL
        b8734 = NO_BOOL
    i8700 = counted(i1565, CLIENTS, b8684)
    i8703, b8704 = reduced(np.bitwise_or, i1565, CLIENTS, i8701, b8702)
    i8705 = counted(i1565, CLIENTS, b1777)
    i8706 = counted(i1565, CLIENTS, b8695)
    f8707, b8708 = median(i1565, CLIENTS, i1625, b1777)
    i8711, b8712 = summed(i1565, CLIENTS, i1782, b8710)
    i8713, b8714 = summed(i1565, CLIENTS, i1632, b8710)
    b8715 = (i8713 == rescaled(0, 4)) & b8714
    f8716 = float_of(i8713, 4)
    f8717 = float_of(i8711, 4)
    f8718 = np.divide(f8717, f8716)
    i8722 = distinct(i1565, CLIENTS, i8720, b8721)
    i8723, b8724 = summed(i1565, CLIENTS, i1782, b1777)
    i8725, b8726 = summed(i1565, CLIENTS, i1632, b1777)
    b8727 = (i8725 == rescaled(0, 4)) & b8726
    f8728 = float_of(i8725, 4)
    f8729 = float_of(i8723, 4)
    f8730 = np.divide(f8729, f8728)
    i8732, b8733 = reduced(np.bitwise_or, i1565, CLIENTS, i8701, b8731)
    i8735, b8736 = reduced(np.bitwise_or, i1565, CLIENTS, i8701, b8734)
    i8737 = counted(i1565, CLIENTS, b8696)
    i8738 = counted(i1565, CLIENTS, b8697)
    b8739 = counted(i1565, CLIENTS, None) > 0
    b8740 = logical_not(b8715)
    b8741 = b8714 & b8740
    b8742 = b8712 & b8741
    b8743 = as_bool(b8739 & b8742)
    b8744 = logical_not(b8727)
    b8745 = b8726 & b8744
    b8746 = b8724 & b8745
    b8747 = as_bool(b8739 & b8746)
    if n1796:
        b8748 = (b1820 | b1816)
        b8749 = (b8748 & b1816)
        b8750 = filled(True, n1796, 'b')
        i8751 = (AS_OF - i1799)
        b8752 = (i8751 >= 0) & b1800
        b8753 = (i8751 < 1440) & b1800
        b8754 = (b8752 & b8753)
        f8755 = float_of(i8751, 0)
        f8756 = np.divide(f8755, float_of(90, 0))
        f8757 = np.floor(f8756)
        i8758 = whole(f8757)
        i8759 = where(b8754, i8758, 0)
        b8760 = as_bool(where(b8754, b1800, False))
        i8769 = shifted(1, i8759, b8760)
        b8770 = b8750 & b8760
        b8773 = b1819 & b8760
        b8781 = b1813 & b8760
        b8785 = b1837 & b8760
    else:
        b8748 = NO_BOOL
        b8749 = NO_BOOL
        b8750 = NO_BOOL
        i8769 = NO_INT
        b8770 = NO_BOOL
        b8773 = NO_BOOL
        b8781 = NO_BOOL
        b8785 = NO_BOOL
    i8761 = counted(i1797, CLIENTS, b8748)
    i8762 = counted(i1797, CLIENTS, b8749)
    i8763, b8764 = summed(i1797, CLIENTS, i1806, None)
    i8765 = counted(i1797, CLIENTS, b8750)
    i8766 = counted(i1797, CLIENTS, b1819)
    i8767, b8768 = summed(i1797, CLIENTS, i1808, None)
    i8771, b8772 = reduced(np.bitwise_or, i1797, CLIENTS, i8769, b8770)
    i8774, b8775 = reduced(np.bitwise_or, i1797, CLIENTS, i8769, b8773)
    i8776 = counted(i1797, CLIENTS, b1813)
    i8777, b8778 = summed(i1797, CLIENTS, i1805, None)
    f8779, b8780 = median(i1797, CLIENTS, i1809, b1810)
    i8782, b8783 = reduced(np.bitwise_or, i1797, CLIENTS, i8769, b8781)
    i8784 = counted(i1797, CLIENTS, b1837)
    i8786, b8787 = reduced(np.bitwise_or, i1797, CLIENTS, i8769, b8785)
    if n8054:
        b8788 = filled(True, n8054, 'b')
        i8789 = (AS_OF - i8120)
        b8790 = (i8789 >= 0)
        b8791 = (i8789 < 1440)
        b8792 = (b8790 & b8791)
        f8793 = float_of(i8789, 0)
        f8794 = np.divide(f8793, float_of(90, 0))
        f8795 = np.floor(f8794)
        i8796 = whole(f8795)
        i8797 = where(b8792, i8796, 0)
        b8798 = as_bool(where(b8792, True, False))
        i8801 = shifted(1, i8797, b8798)
        b8802 = b8788 & b8798
        b8805 = b8060 & b8798
    else:
        b8788 = NO_BOOL
        i8801 = NO_INT
        b8802 = NO_BOOL
        b8805 = NO_BOOL
    i8799 = counted(i8055, CLIENTS, b8788)
    i8800 = counted(i8055, CLIENTS, b8060)
    i8803, b8804 = reduced(np.bitwise_or, i8055, CLIENTS, i8801, b8802)
    i8806, b8807 = reduced(np.bitwise_or, i8055, CLIENTS, i8801, b8805)
    if n7164:
        b8808 = filled(True, n7164, 'b')
        i8809 = (AS_OF - i7168)
        b8810 = (i8809 >= 0) & b7169
        b8811 = (i8809 < 1440) & b7169
        b8812 = (b8810 & b8811)
        f8813 = float_of(i8809, 0)
        f8814 = np.divide(f8813, float_of(90, 0))
        f8815 = np.floor(f8814)
        i8816 = whole(f8815)
        i8817 = where(b8812, i8816, 0)
        b8818 = as_bool(where(b8812, b7169, False))
        b8820 = (i7179 < P_run_ends_after) & b7180
        i8821 = where(b8820, i7167, 0)
        b8822 = as_bool(where(b8820, True, False))
        i8825 = shifted(1, i8817, b8818)
        b8826 = b8808 & b8818
    else:
        b8808 = NO_BOOL
        i8821 = NO_INT
        b8822 = NO_BOOL
        i8825 = NO_INT
        b8826 = NO_BOOL
    i8819 = counted(i7165, CLIENTS, b8808)
    i8823, b8824 = reduced(np.maximum, i7165, CLIENTS, i8821, b8822)
    i8827, b8828 = reduced(np.bitwise_or, i7165, CLIENTS, i8825, b8826)
    if n7356:
        b8829 = (i7940 > P_very_late_days)
        b8830 = (b7938 & b8829)
        b8831 = (i7940 > P_stuck_days)
        b8832 = (b7938 & b8829 & b7938 & b8831)
        i8833 = (AS_OF - i7418)
        b8834 = (i8833 >= 0)
        b8835 = (i8833 < 1440)
        b8836 = (b8834 & b8835)
        f8837 = float_of(i8833, 0)
        f8838 = np.divide(f8837, float_of(90, 0))
        f8839 = np.floor(f8838)
        i8840 = whole(f8839)
        i8841 = where(b8836, i8840, 0)
        b8844 = as_bool(where(b8836, True, False))
        b8847 = (b7931 & b7938)
        b8850 = (i7365 == i7962) & b7965
        b8851 = (b7938 & b8831 & b8850)
        b8854 = (b7931 & b7938 & b8831)
        b8856 = (b7931 & b7938 & b8831 & b8850)
        b8859 = (b7938 & b8831)
        i8860 = where(b8859, i7430, i7944)
        b8861 = as_bool(where(b8859, True, b7955))
        b8862 = b8850 & b8861
        i8869 = shifted(1, i8841, b8844)
        b8870 = b8830 & b8844
        b8873 = b8832 & b8844
    else:
        b8830 = NO_BOOL
        b8832 = NO_BOOL
        b8847 = NO_BOOL
        b8851 = NO_BOOL
        b8854 = NO_BOOL
        b8856 = NO_BOOL
        i8860 = NO_INT
        b8862 = NO_BOOL
        i8869 = NO_INT
        b8870 = NO_BOOL
        b8873 = NO_BOOL
    i8845 = counted(i7357, CLIENTS, b8830)
    i8846 = counted(i7357, CLIENTS, b8832)
    i8848, b8849 = reduced(np.maximum, i7357, CLIENTS, i7940, b8847)
    i8852, b8853 = summed(i7357, CLIENTS, i7430, b8851)
    i8855 = counted(i7357, CLIENTS, b8854)
    i8857, b8858 = summed(i7357, CLIENTS, i7430, b8856)
    i8863, b8864 = summed(i7357, CLIENTS, i8860, b8862)
    b8865 = (i8863 == rescaled(0, 4)) & b8864
    f8866 = float_of(i8863, 4)
    f8867 = float_of(i8857, 4)
    f8868 = np.divide(f8867, f8866)
    i8871, b8872 = reduced(np.bitwise_or, i7357, CLIENTS, i8869, b8870)
    i8874, b8875 = reduced(np.bitwise_or, i7357, CLIENTS, i8869, b8873)
    b8876 = counted(i7357, CLIENTS, None) > 0
    b8877 = logical_not(b8865)
    b8878 = b8864 & b8877
    b8879 = b8858 & b8878
    b8880 = as_bool(b8876 & b8879)
    if n454:
        b8881 = logical_not(b932)
        b8882 = logical_not(b919)
        b8883 = (i895 < AS_OF)
        b8884 = (b913 & b8881 & b8882 & b8883)
        b8885 = (i960 > 0)
        b8886 = (b913 & b8881 & b8882 & b8883 & b8885)
        b8887 = filled(True, n454, 'b')
        b8888 = logical_not(b475)
        b8889 = (b8888 & b8882)
        i8895 = (i744 - i473)
        b8896 = (i473 > (AS_OF - P_window_days))
    else:
        b8884 = NO_BOOL
        b8886 = NO_BOOL
        b8887 = NO_BOOL
        b8889 = NO_BOOL
        i8895 = NO_INT
        b8896 = NO_BOOL
    i8890 = counted(i455, CLIENTS, b8884)
    i8891 = counted(i455, CLIENTS, b8886)
    i8892, b8893 = reduced(np.maximum, i455, CLIENTS, i960, None)
    i8894 = counted(i455, CLIENTS, b8887)
    i8897, b8898 = reduced(np.maximum, i455, CLIENTS, i8895, b8896)
    i8899 = counted(i455, CLIENTS, b909)
    i8900 = counted(i455, CLIENTS, b914)
    i8901 = counted(i455, CLIENTS, b8889)
    i8902, b8903 = reduced(np.maximum, i455, CLIENTS, i486, None)
    i8904 = counted(i455, CLIENTS, b919)
    if n1531:
        b8905 = filled(True, n1531, 'b')
        i8906 = (AS_OF - i1534)
        b8907 = (i8906 >= 0) & b1535
        b8908 = (i8906 < 1440) & b1535
        b8909 = (b8907 & b8908)
        f8910 = float_of(i8906, 0)
        f8911 = np.divide(f8910, float_of(90, 0))
        f8912 = np.floor(f8911)
        i8913 = whole(f8912)
        i8914 = where(b8909, i8913, 0)
        b8915 = as_bool(where(b8909, b1535, False))
        i8918 = where(b1538, i1544, 0)
        b8919 = as_bool(where(b1538, True, False))
        i8922 = shifted(1, i8914, b8915)
        b8923 = b8905 & b8915
        b8926 = b1538 & b8915
    else:
        b8905 = NO_BOOL
        i8918 = NO_INT
        b8919 = NO_BOOL
        i8922 = NO_INT
        b8923 = NO_BOOL
        b8926 = NO_BOOL
    i8916 = counted(i1532, CLIENTS, b8905)
    i8917 = counted(i1532, CLIENTS, b1538)
    i8920, b8921 = reduced(np.maximum, i1532, CLIENTS, i8918, b8919)
    i8924, b8925 = reduced(np.bitwise_or, i1532, CLIENTS, i8922, b8923)
    i8927, b8928 = reduced(np.bitwise_or, i1532, CLIENTS, i8922, b8926)
    if n1851:
        b8929 = filled(True, n1851, 'b')
        b8931 = (i1925 < P_run_ends_after)
        i8932 = where(b8931, i1854, 0)
        b8933 = as_bool(where(b8931, True, False))
    else:
        b8929 = NO_BOOL
        i8932 = NO_INT
        b8933 = NO_BOOL
    i8930 = counted(i1852, CLIENTS, b8929)
    i8934, b8935 = reduced(np.maximum, i1852, CLIENTS, i8932, b8933)
    if n4197:
        b8936 = (b4312 & b4323)
        i8937 = (AS_OF - i4308)
        b8938 = (i8937 >= 0)
        b8939 = (i8937 < 1440)
        b8940 = (b8938 & b8939)
        f8941 = float_of(i8937, 0)
        f8942 = np.divide(f8941, float_of(90, 0))
        f8943 = np.floor(f8942)
        i8944 = whole(f8943)
        i8945 = where(b8940, i8944, 0)
        b8946 = as_bool(where(b8940, True, False))
        i8949 = shifted(1, i8945, b8946)
        b8950 = b4312 & b8946
        b8953 = b8936 & b8946
    else:
        b8936 = NO_BOOL
        i8949 = NO_INT
        b8950 = NO_BOOL
        b8953 = NO_BOOL
    i8947 = counted(i4198, CLIENTS, b4312)
    i8948 = counted(i4198, CLIENTS, b8936)
    i8951, b8952 = reduced(np.bitwise_or, i4198, CLIENTS, i8949, b8950)
    i8954, b8955 = reduced(np.bitwise_or, i4198, CLIENTS, i8949, b8953)
    if CLIENTS:
        b8956 = filled(True, CLIENTS, 'b')
        b8957 = (i291 == WORD_34)
        i8959 = (AS_OF - i173)
    else:
        b8956 = NO_BOOL
        b8957 = NO_BOOL
        i8959 = NO_INT
    i8958 = counted(ALL_CLIENTS, CLIENTS, b8956)
    i8960, b8961 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i8959, b174)
    i8962 = counted(ALL_CLIENTS, CLIENTS, b269)
    i8963 = counted(ALL_CLIENTS, CLIENTS, b273)
    i8964 = counted(ALL_CLIENTS, CLIENTS, b279)
    i8965 = counted(ALL_CLIENTS, CLIENTS, b242)
    i8966 = counted(ALL_CLIENTS, CLIENTS, b8957)
    if n43:
        b8967 = (i78 == WORD_25)
        b8968 = logical_not(b75)
        b8969 = (b8967 & b8968)
        b8970 = filled(True, n43, 'b')
    else:
        b8969 = NO_BOOL
        b8970 = NO_BOOL
    i8971 = counted(i72, CLIENTS, b8969)
    i8972 = counted(i72, CLIENTS, b8970)
    if n4327:
        b8973 = (i4334 == WORD_15)
        b8974 = (i4334 == WORD_16)
        b8975 = (i4334 == WORD_48)
    else:
        b8973 = NO_BOOL
        b8974 = NO_BOOL
        b8975 = NO_BOOL
    i8976 = counted(i4328, CLIENTS, b8973)
    i8977 = counted(i4328, CLIENTS, b8974)
    i8978 = counted(i4328, CLIENTS, b8975)
    if n3138:
        b8979 = filled(True, n3138, 'b')
        i8980 = (AS_OF - i3188)
        b8981 = (i8980 >= 0)
        b8982 = (i8980 < 1440)
        b8983 = (b8981 & b8982)
        f8984 = float_of(i8980, 0)
        f8985 = np.divide(f8984, float_of(90, 0))
        f8986 = np.floor(f8985)
        i8987 = whole(f8986)
        i8988 = where(b8983, i8987, 0)
        b8989 = as_bool(where(b8983, True, False))
        i8991 = where(b3300, i3298, where(b3175, i3174, 0))
        i8994 = shifted(1, i8988, b8989)
        b8995 = b8979 & b8989
    else:
        b8979 = NO_BOOL
        i8991 = NO_INT
        i8994 = NO_INT
        b8995 = NO_BOOL
    i8990 = counted(i3139, CLIENTS, b8979)
    i8992 = distinct(i3139, CLIENTS, i8991, None)
    i8993 = counted(i3139, CLIENTS, b3299)
    i8996, b8997 = reduced(np.bitwise_or, i3139, CLIENTS, i8994, b8995)
    if n3026:
        b8999 = (i3031 >= 2)
        b9000 = (i3045 >= 3)
        i9001 = where(b8999, 2, where(b9000, 2, 1))
        i9004 = where(b3050, i3048, rescaled(0, 4))
        f9005 = float_of(i9004, 4)
        f9006 = float_of(i3032, 4)
        f9007 = np.divide(f9005, f9006)
        b9008 = b3053 & b3033
    else:
        i9001 = NO_INT
        f9007 = NO_FLOAT
        b9008 = NO_BOOL
    i8998 = counted(i3027, CLIENTS, b3053)
    i9002, b9003 = reduced(np.maximum, i3027, CLIENTS, i9001, b3053)
    f9009, b9010 = reduced(np.maximum, i3027, CLIENTS, f9007, b9008)
    if n2956:
        b9011 = (b2984 & b2984)
        i9012 = (AS_OF - i2975)
        b9013 = (i9012 >= 0)
        b9014 = (i9012 < 1440)
        b9015 = (b9013 & b9014)
        f9016 = float_of(i9012, 0)
        f9017 = np.divide(f9016, float_of(90, 0))
        f9018 = np.floor(f9017)
        i9019 = whole(f9018)
        i9020 = where(b9015, i9019, 0)
        b9021 = as_bool(where(b9015, True, False))
        i9024 = shifted(1, i9020, b9021)
        b9025 = b2984 & b9021
        b9028 = b9011 & b9021
    else:
        b9011 = NO_BOOL
        i9024 = NO_INT
        b9025 = NO_BOOL
        b9028 = NO_BOOL
    i9022 = counted(i2957, CLIENTS, b2984)
    i9023 = counted(i2957, CLIENTS, b9011)
    i9026, b9027 = reduced(np.bitwise_or, i2957, CLIENTS, i9024, b9025)
    i9029, b9030 = reduced(np.bitwise_or, i2957, CLIENTS, i9024, b9028)
    if n164:
        b9031 = filled(True, n164, 'b')
        i9032 = (AS_OF - i167)
        b9033 = (i9032 >= 0) & b168
        b9034 = (i9032 < 1440) & b168
        b9035 = (b9033 & b9034)
        f9036 = float_of(i9032, 0)
        f9037 = np.divide(f9036, float_of(90, 0))
        f9038 = np.floor(f9037)
        i9039 = whole(f9038)
        i9040 = where(b9035, i9039, 0)
        b9041 = as_bool(where(b9035, b168, False))
        i9043 = shifted(1, i9040, b9041)
        b9044 = b9031 & b9041
    else:
        b9031 = NO_BOOL
        i9043 = NO_INT
        b9044 = NO_BOOL
    i9042 = counted(i165, CLIENTS, b9031)
    i9045, b9046 = reduced(np.bitwise_or, i165, CLIENTS, i9043, b9044)
    f9047 = float_of(i8174, 0)
    b9048 = (i8173 == 0)
    f9049 = float_of(i8173, 0)
    f9050 = np.divide(f9047, f9049)
    f9051 = float_of(i8238, 0)
    b9052 = (i8237 == 0)
    f9053 = float_of(i8237, 0)
    f9054 = np.divide(f9051, f9053)
    f9055 = float_of(i8363, 0)
    b9056 = (i8362 == 0)
    f9057 = float_of(i8362, 0)
    f9058 = np.divide(f9055, f9057)
    f9059 = float_of(i8437, 0)
    b9060 = (i8436 == 0)
    f9061 = float_of(i8436, 0)
    f9062 = np.divide(f9059, f9061)
    f9063 = float_of(i8261, 0)
    b9064 = (i8260 == 0)
    f9065 = float_of(i8260, 0)
    f9066 = np.divide(f9063, f9065)
    f9067 = float_of(i8762, 0)
    b9068 = (i8761 == 0)
    f9069 = float_of(i8761, 0)
    f9070 = np.divide(f9067, f9069)
    f9071 = float_of(i8766, 0)
    b9072 = (i8765 == 0)
    f9073 = float_of(i8765, 0)
    f9074 = np.divide(f9071, f9073)
    f9075 = float_of(i8776, 0)
    f9076 = np.divide(f9075, f9073)
    f9077 = float_of(i8800, 0)
    b9078 = (i8799 == 0)
    f9079 = float_of(i8799, 0)
    f9080 = np.divide(f9077, f9079)
    f9081 = float_of(i8737, 0)
    b9082 = (i8700 == 0)
    f9083 = float_of(i8700, 0)
    f9084 = np.divide(f9081, f9083)
    f9085 = float_of(i8452, 0)
    f9086 = np.divide(f9085, f9061)
    f9087 = float_of(i8309, 0)
    b9088 = (i8304 == 0)
    f9089 = float_of(i8304, 0)
    f9090 = np.divide(f9087, f9089)
    f9091 = float_of(i8318, 0)
    b9092 = (i8317 == 0)
    f9093 = float_of(i8317, 0)
    f9094 = np.divide(f9091, f9093)
    b9095 = (i8173 > 0)
    b9096 = logical_not(b9048)
    b9097 = compared('>', f9050, float_of(0, 0)) & b9096
    b9098 = (b9095 & b9097)
    i9099 = product(20, i8173)
    f9100 = float_of(i9099, 1)
    f9101 = np.divide(float_of(16424985600000002, 16), f9100)
    f9102 = (f9050 + f9101)
    f9103 = (float_of(1, 0) - f9050)
    f9104 = (f9050 * f9103)
    f9105 = np.divide(f9104, f9049)
    i9106 = product(40, i8173)
    i9107 = product(i9106, i8173)
    f9108 = float_of(i9107, 1)
    f9109 = np.divide(float_of(16424985600000002, 16), f9108)
    f9110 = (f9105 + f9109)
    f9111 = where(b9096, np.maximum(float_of(0, 0), f9110), float_of(0, 0))
    f9112 = np.sqrt(f9111)
    f9113 = (float_of(12816, 4) * f9112)
    f9114 = (f9102 - f9113)
    f9115 = np.divide(float_of(16424985600000002, 16), f9049)
    f9116 = (float_of(1, 0) + f9115)
    f9117 = np.divide(f9114, f9116)
    f9118 = where(b9098, f9117, where(b9095, float_of(0, 0), 0))
    f9119 = np.divide(float_of(38415999999999997, 16), f9100)
    f9120 = (f9050 + f9119)
    f9121 = np.divide(float_of(38415999999999997, 16), f9108)
    f9122 = (f9105 + f9121)
    f9123 = where(b9096, np.maximum(float_of(0, 0), f9122), float_of(0, 0))
    f9124 = np.sqrt(f9123)
    f9125 = (float_of(196, 2) * f9124)
    f9126 = (f9120 - f9125)
    f9127 = np.divide(float_of(38415999999999997, 16), f9049)
    f9128 = (float_of(1, 0) + f9127)
    f9129 = np.divide(f9126, f9128)
    f9130 = where(b9098, f9129, where(b9095, float_of(0, 0), 0))
    b9131 = (i8237 > 0)
    b9132 = logical_not(b9052)
    b9133 = compared('>', f9054, float_of(0, 0)) & b9132
    b9134 = (b9131 & b9133)
    i9135 = product(20, i8237)
    f9136 = float_of(i9135, 1)
    f9137 = np.divide(float_of(16424985600000002, 16), f9136)
    f9138 = (f9054 + f9137)
    f9139 = (float_of(1, 0) - f9054)
    f9140 = (f9054 * f9139)
    f9141 = np.divide(f9140, f9053)
    i9142 = product(40, i8237)
    i9143 = product(i9142, i8237)
    f9144 = float_of(i9143, 1)
    f9145 = np.divide(float_of(16424985600000002, 16), f9144)
    f9146 = (f9141 + f9145)
    f9147 = where(b9132, np.maximum(float_of(0, 0), f9146), float_of(0, 0))
    f9148 = np.sqrt(f9147)
    f9149 = (float_of(12816, 4) * f9148)
    f9150 = (f9138 - f9149)
    f9151 = np.divide(float_of(16424985600000002, 16), f9053)
    f9152 = (float_of(1, 0) + f9151)
    f9153 = np.divide(f9150, f9152)
    f9154 = where(b9134, f9153, where(b9131, float_of(0, 0), 0))
    f9155 = np.divide(float_of(38415999999999997, 16), f9136)
    f9156 = (f9054 + f9155)
    f9157 = np.divide(float_of(38415999999999997, 16), f9144)
    f9158 = (f9141 + f9157)
    f9159 = where(b9132, np.maximum(float_of(0, 0), f9158), float_of(0, 0))
    f9160 = np.sqrt(f9159)
    f9161 = (float_of(196, 2) * f9160)
    f9162 = (f9156 - f9161)
    f9163 = np.divide(float_of(38415999999999997, 16), f9053)
    f9164 = (float_of(1, 0) + f9163)
    f9165 = np.divide(f9162, f9164)
    f9166 = where(b9134, f9165, where(b9131, float_of(0, 0), 0))
    b9167 = (i8362 > 0)
    b9168 = logical_not(b9056)
    b9169 = compared('>', f9058, float_of(0, 0)) & b9168
    b9170 = (b9167 & b9169)
    i9171 = product(20, i8362)
    f9172 = float_of(i9171, 1)
    f9173 = np.divide(float_of(16424985600000002, 16), f9172)
    f9174 = (f9058 + f9173)
    f9175 = (float_of(1, 0) - f9058)
    f9176 = (f9058 * f9175)
    f9177 = np.divide(f9176, f9057)
    i9178 = product(40, i8362)
    i9179 = product(i9178, i8362)
    f9180 = float_of(i9179, 1)
    f9181 = np.divide(float_of(16424985600000002, 16), f9180)
    f9182 = (f9177 + f9181)
    f9183 = where(b9168, np.maximum(float_of(0, 0), f9182), float_of(0, 0))
    f9184 = np.sqrt(f9183)
    f9185 = (float_of(12816, 4) * f9184)
    f9186 = (f9174 - f9185)
    f9187 = np.divide(float_of(16424985600000002, 16), f9057)
    f9188 = (float_of(1, 0) + f9187)
    f9189 = np.divide(f9186, f9188)
    f9190 = where(b9170, f9189, where(b9167, float_of(0, 0), 0))
    f9191 = np.divide(float_of(38415999999999997, 16), f9172)
    f9192 = (f9058 + f9191)
    f9193 = np.divide(float_of(38415999999999997, 16), f9180)
    f9194 = (f9177 + f9193)
    f9195 = where(b9168, np.maximum(float_of(0, 0), f9194), float_of(0, 0))
    f9196 = np.sqrt(f9195)
    f9197 = (float_of(196, 2) * f9196)
    f9198 = (f9192 - f9197)
    f9199 = np.divide(float_of(38415999999999997, 16), f9057)
    f9200 = (float_of(1, 0) + f9199)
    f9201 = np.divide(f9198, f9200)
    f9202 = where(b9170, f9201, where(b9167, float_of(0, 0), 0))
    b9203 = (i8436 > 0)
    b9204 = logical_not(b9060)
    b9205 = compared('>', f9062, float_of(0, 0)) & b9204
    b9206 = (b9203 & b9205)
    i9207 = product(20, i8436)
    f9208 = float_of(i9207, 1)
    f9209 = np.divide(float_of(16424985600000002, 16), f9208)
    f9210 = (f9062 + f9209)
    f9211 = (float_of(1, 0) - f9062)
    f9212 = (f9062 * f9211)
    f9213 = np.divide(f9212, f9061)
    i9214 = product(40, i8436)
    i9215 = product(i9214, i8436)
    f9216 = float_of(i9215, 1)
    f9217 = np.divide(float_of(16424985600000002, 16), f9216)
    f9218 = (f9213 + f9217)
    f9219 = where(b9204, np.maximum(float_of(0, 0), f9218), float_of(0, 0))
    f9220 = np.sqrt(f9219)
    f9221 = (float_of(12816, 4) * f9220)
    f9222 = (f9210 - f9221)
    f9223 = np.divide(float_of(16424985600000002, 16), f9061)
    f9224 = (float_of(1, 0) + f9223)
    f9225 = np.divide(f9222, f9224)
    f9226 = where(b9206, f9225, where(b9203, float_of(0, 0), 0))
    f9227 = np.divide(float_of(38415999999999997, 16), f9208)
    f9228 = (f9062 + f9227)
    f9229 = np.divide(float_of(38415999999999997, 16), f9216)
    f9230 = (f9213 + f9229)
    f9231 = where(b9204, np.maximum(float_of(0, 0), f9230), float_of(0, 0))
    f9232 = np.sqrt(f9231)
    f9233 = (float_of(196, 2) * f9232)
    f9234 = (f9228 - f9233)
    f9235 = np.divide(float_of(38415999999999997, 16), f9061)
    f9236 = (float_of(1, 0) + f9235)
    f9237 = np.divide(f9234, f9236)
    f9238 = where(b9206, f9237, where(b9203, float_of(0, 0), 0))
    b9239 = (i8260 > 0)
    b9240 = logical_not(b9064)
    b9241 = compared('>', f9066, float_of(0, 0)) & b9240
    b9242 = (b9239 & b9241)
    i9243 = product(20, i8260)
    f9244 = float_of(i9243, 1)
    f9245 = np.divide(float_of(16424985600000002, 16), f9244)
    f9246 = (f9066 + f9245)
    f9247 = (float_of(1, 0) - f9066)
    f9248 = (f9066 * f9247)
    f9249 = np.divide(f9248, f9065)
    i9250 = product(40, i8260)
    i9251 = product(i9250, i8260)
    f9252 = float_of(i9251, 1)
    f9253 = np.divide(float_of(16424985600000002, 16), f9252)
    f9254 = (f9249 + f9253)
    f9255 = where(b9240, np.maximum(float_of(0, 0), f9254), float_of(0, 0))
    f9256 = np.sqrt(f9255)
    f9257 = (float_of(12816, 4) * f9256)
    f9258 = (f9246 - f9257)
    f9259 = np.divide(float_of(16424985600000002, 16), f9065)
    f9260 = (float_of(1, 0) + f9259)
    f9261 = np.divide(f9258, f9260)
    f9262 = where(b9242, f9261, where(b9239, float_of(0, 0), 0))
    f9263 = np.divide(float_of(38415999999999997, 16), f9244)
    f9264 = (f9066 + f9263)
    f9265 = np.divide(float_of(38415999999999997, 16), f9252)
    f9266 = (f9249 + f9265)
    f9267 = where(b9240, np.maximum(float_of(0, 0), f9266), float_of(0, 0))
    f9268 = np.sqrt(f9267)
    f9269 = (float_of(196, 2) * f9268)
    f9270 = (f9264 - f9269)
    f9271 = np.divide(float_of(38415999999999997, 16), f9065)
    f9272 = (float_of(1, 0) + f9271)
    f9273 = np.divide(f9270, f9272)
    f9274 = where(b9242, f9273, where(b9239, float_of(0, 0), 0))
    b9275 = (i8761 > 0)
    b9276 = logical_not(b9068)
    b9277 = compared('>', f9070, float_of(0, 0)) & b9276
    b9278 = (b9275 & b9277)
    i9279 = product(20, i8761)
    f9280 = float_of(i9279, 1)
    f9281 = np.divide(float_of(16424985600000002, 16), f9280)
    f9282 = (f9070 + f9281)
    f9283 = (float_of(1, 0) - f9070)
    f9284 = (f9070 * f9283)
    f9285 = np.divide(f9284, f9069)
    i9286 = product(40, i8761)
    i9287 = product(i9286, i8761)
    f9288 = float_of(i9287, 1)
    f9289 = np.divide(float_of(16424985600000002, 16), f9288)
    f9290 = (f9285 + f9289)
    f9291 = where(b9276, np.maximum(float_of(0, 0), f9290), float_of(0, 0))
    f9292 = np.sqrt(f9291)
    f9293 = (float_of(12816, 4) * f9292)
    f9294 = (f9282 - f9293)
    f9295 = np.divide(float_of(16424985600000002, 16), f9069)
    f9296 = (float_of(1, 0) + f9295)
    f9297 = np.divide(f9294, f9296)
    f9298 = where(b9278, f9297, where(b9275, float_of(0, 0), 0))
    f9299 = np.divide(float_of(38415999999999997, 16), f9280)
    f9300 = (f9070 + f9299)
    f9301 = np.divide(float_of(38415999999999997, 16), f9288)
    f9302 = (f9285 + f9301)
    f9303 = where(b9276, np.maximum(float_of(0, 0), f9302), float_of(0, 0))
    f9304 = np.sqrt(f9303)
    f9305 = (float_of(196, 2) * f9304)
    f9306 = (f9300 - f9305)
    f9307 = np.divide(float_of(38415999999999997, 16), f9069)
    f9308 = (float_of(1, 0) + f9307)
    f9309 = np.divide(f9306, f9308)
    f9310 = where(b9278, f9309, where(b9275, float_of(0, 0), 0))
    b9311 = (i8765 > 0)
    b9312 = logical_not(b9072)
    b9313 = compared('>', f9074, float_of(0, 0)) & b9312
    b9314 = (b9311 & b9313)
    i9315 = product(20, i8765)
    f9316 = float_of(i9315, 1)
    f9317 = np.divide(float_of(16424985600000002, 16), f9316)
    f9318 = (f9074 + f9317)
    f9319 = (float_of(1, 0) - f9074)
    f9320 = (f9074 * f9319)
    f9321 = np.divide(f9320, f9073)
    i9322 = product(40, i8765)
    i9323 = product(i9322, i8765)
    f9324 = float_of(i9323, 1)
    f9325 = np.divide(float_of(16424985600000002, 16), f9324)
    f9326 = (f9321 + f9325)
    f9327 = where(b9312, np.maximum(float_of(0, 0), f9326), float_of(0, 0))
    f9328 = np.sqrt(f9327)
    f9329 = (float_of(12816, 4) * f9328)
    f9330 = (f9318 - f9329)
    f9331 = np.divide(float_of(16424985600000002, 16), f9073)
    f9332 = (float_of(1, 0) + f9331)
    f9333 = np.divide(f9330, f9332)
    f9334 = where(b9314, f9333, where(b9311, float_of(0, 0), 0))
    f9335 = np.divide(float_of(38415999999999997, 16), f9316)
    f9336 = (f9074 + f9335)
    f9337 = np.divide(float_of(38415999999999997, 16), f9324)
    f9338 = (f9321 + f9337)
    f9339 = where(b9312, np.maximum(float_of(0, 0), f9338), float_of(0, 0))
    f9340 = np.sqrt(f9339)
    f9341 = (float_of(196, 2) * f9340)
    f9342 = (f9336 - f9341)
    f9343 = np.divide(float_of(38415999999999997, 16), f9073)
    f9344 = (float_of(1, 0) + f9343)
    f9345 = np.divide(f9342, f9344)
    f9346 = where(b9314, f9345, where(b9311, float_of(0, 0), 0))
    b9347 = compared('>', f9076, float_of(0, 0)) & b9312
    b9348 = (b9311 & b9347)
    f9349 = (f9076 + f9317)
    f9350 = (float_of(1, 0) - f9076)
    f9351 = (f9076 * f9350)
    f9352 = np.divide(f9351, f9073)
    f9353 = (f9352 + f9325)
    f9354 = where(b9312, np.maximum(float_of(0, 0), f9353), float_of(0, 0))
    f9355 = np.sqrt(f9354)
    f9356 = (float_of(12816, 4) * f9355)
    f9357 = (f9349 - f9356)
    f9358 = np.divide(f9357, f9332)
    f9359 = where(b9348, f9358, where(b9311, float_of(0, 0), 0))
    f9360 = (f9076 + f9335)
    f9361 = (f9352 + f9337)
    f9362 = where(b9312, np.maximum(float_of(0, 0), f9361), float_of(0, 0))
    f9363 = np.sqrt(f9362)
    f9364 = (float_of(196, 2) * f9363)
    f9365 = (f9360 - f9364)
    f9366 = np.divide(f9365, f9344)
    f9367 = where(b9348, f9366, where(b9311, float_of(0, 0), 0))
    b9368 = (i8799 > 0)
    b9369 = logical_not(b9078)
    b9370 = compared('>', f9080, float_of(0, 0)) & b9369
    b9371 = (b9368 & b9370)
    i9372 = product(20, i8799)
    f9373 = float_of(i9372, 1)
    f9374 = np.divide(float_of(16424985600000002, 16), f9373)
    f9375 = (f9080 + f9374)
    f9376 = (float_of(1, 0) - f9080)
    f9377 = (f9080 * f9376)
    f9378 = np.divide(f9377, f9079)
    i9379 = product(40, i8799)
    i9380 = product(i9379, i8799)
    f9381 = float_of(i9380, 1)
    f9382 = np.divide(float_of(16424985600000002, 16), f9381)
    f9383 = (f9378 + f9382)
    f9384 = where(b9369, np.maximum(float_of(0, 0), f9383), float_of(0, 0))
    f9385 = np.sqrt(f9384)
    f9386 = (float_of(12816, 4) * f9385)
    f9387 = (f9375 - f9386)
    f9388 = np.divide(float_of(16424985600000002, 16), f9079)
    f9389 = (float_of(1, 0) + f9388)
    f9390 = np.divide(f9387, f9389)
    f9391 = where(b9371, f9390, where(b9368, float_of(0, 0), 0))
    f9392 = np.divide(float_of(38415999999999997, 16), f9373)
    f9393 = (f9080 + f9392)
    f9394 = np.divide(float_of(38415999999999997, 16), f9381)
    f9395 = (f9378 + f9394)
    f9396 = where(b9369, np.maximum(float_of(0, 0), f9395), float_of(0, 0))
    f9397 = np.sqrt(f9396)
    f9398 = (float_of(196, 2) * f9397)
    f9399 = (f9393 - f9398)
    f9400 = np.divide(float_of(38415999999999997, 16), f9079)
    f9401 = (float_of(1, 0) + f9400)
    f9402 = np.divide(f9399, f9401)
    f9403 = where(b9371, f9402, where(b9368, float_of(0, 0), 0))
    b9404 = (i8700 > 0)
    b9405 = logical_not(b9082)
    b9406 = compared('>', f9084, float_of(0, 0)) & b9405
    b9407 = (b9404 & b9406)
    i9408 = product(20, i8700)
    f9409 = float_of(i9408, 1)
    f9410 = np.divide(float_of(16424985600000002, 16), f9409)
    f9411 = (f9084 + f9410)
    f9412 = (float_of(1, 0) - f9084)
    f9413 = (f9084 * f9412)
    f9414 = np.divide(f9413, f9083)
    i9415 = product(40, i8700)
    i9416 = product(i9415, i8700)
    f9417 = float_of(i9416, 1)
    f9418 = np.divide(float_of(16424985600000002, 16), f9417)
    f9419 = (f9414 + f9418)
    f9420 = where(b9405, np.maximum(float_of(0, 0), f9419), float_of(0, 0))
    f9421 = np.sqrt(f9420)
    f9422 = (float_of(12816, 4) * f9421)
    f9423 = (f9411 - f9422)
    f9424 = np.divide(float_of(16424985600000002, 16), f9083)
    f9425 = (float_of(1, 0) + f9424)
    f9426 = np.divide(f9423, f9425)
    f9427 = where(b9407, f9426, where(b9404, float_of(0, 0), 0))
    f9428 = np.divide(float_of(38415999999999997, 16), f9409)
    f9429 = (f9084 + f9428)
    f9430 = np.divide(float_of(38415999999999997, 16), f9417)
    f9431 = (f9414 + f9430)
    f9432 = where(b9405, np.maximum(float_of(0, 0), f9431), float_of(0, 0))
    f9433 = np.sqrt(f9432)
    f9434 = (float_of(196, 2) * f9433)
    f9435 = (f9429 - f9434)
    f9436 = np.divide(float_of(38415999999999997, 16), f9083)
    f9437 = (float_of(1, 0) + f9436)
    f9438 = np.divide(f9435, f9437)
    f9439 = where(b9407, f9438, where(b9404, float_of(0, 0), 0))
    b9440 = compared('>', f9086, float_of(0, 0)) & b9204
    b9441 = (b9203 & b9440)
    f9442 = (f9086 + f9209)
    f9443 = (float_of(1, 0) - f9086)
    f9444 = (f9086 * f9443)
    f9445 = np.divide(f9444, f9061)
    f9446 = (f9445 + f9217)
    f9447 = where(b9204, np.maximum(float_of(0, 0), f9446), float_of(0, 0))
    f9448 = np.sqrt(f9447)
    f9449 = (float_of(12816, 4) * f9448)
    f9450 = (f9442 - f9449)
    f9451 = np.divide(f9450, f9224)
    f9452 = where(b9441, f9451, where(b9203, float_of(0, 0), 0))
    f9453 = (f9086 + f9227)
    f9454 = (f9445 + f9229)
    f9455 = where(b9204, np.maximum(float_of(0, 0), f9454), float_of(0, 0))
    f9456 = np.sqrt(f9455)
    f9457 = (float_of(196, 2) * f9456)
    f9458 = (f9453 - f9457)
    f9459 = np.divide(f9458, f9236)
    f9460 = where(b9441, f9459, where(b9203, float_of(0, 0), 0))
    b9461 = (i8304 > 0)
    b9462 = logical_not(b9088)
    b9463 = compared('>', f9090, float_of(0, 0)) & b9462
    b9464 = (b9461 & b9463)
    i9465 = product(20, i8304)
    f9466 = float_of(i9465, 1)
    f9467 = np.divide(float_of(16424985600000002, 16), f9466)
    f9468 = (f9090 + f9467)
    f9469 = (float_of(1, 0) - f9090)
    f9470 = (f9090 * f9469)
    f9471 = np.divide(f9470, f9089)
    i9472 = product(40, i8304)
    i9473 = product(i9472, i8304)
    f9474 = float_of(i9473, 1)
    f9475 = np.divide(float_of(16424985600000002, 16), f9474)
    f9476 = (f9471 + f9475)
    f9477 = where(b9462, np.maximum(float_of(0, 0), f9476), float_of(0, 0))
    f9478 = np.sqrt(f9477)
    f9479 = (float_of(12816, 4) * f9478)
    f9480 = (f9468 - f9479)
    f9481 = np.divide(float_of(16424985600000002, 16), f9089)
    f9482 = (float_of(1, 0) + f9481)
    f9483 = np.divide(f9480, f9482)
    f9484 = where(b9464, f9483, where(b9461, float_of(0, 0), 0))
    f9485 = np.divide(float_of(38415999999999997, 16), f9466)
    f9486 = (f9090 + f9485)
    f9487 = np.divide(float_of(38415999999999997, 16), f9474)
    f9488 = (f9471 + f9487)
    f9489 = where(b9462, np.maximum(float_of(0, 0), f9488), float_of(0, 0))
    f9490 = np.sqrt(f9489)
    f9491 = (float_of(196, 2) * f9490)
    f9492 = (f9486 - f9491)
    f9493 = np.divide(float_of(38415999999999997, 16), f9089)
    f9494 = (float_of(1, 0) + f9493)
    f9495 = np.divide(f9492, f9494)
    f9496 = where(b9464, f9495, where(b9461, float_of(0, 0), 0))
    b9497 = (i8317 > 0)
    b9498 = logical_not(b9092)
    b9499 = compared('>', f9094, float_of(0, 0)) & b9498
    b9500 = (b9497 & b9499)
    i9501 = product(20, i8317)
    f9502 = float_of(i9501, 1)
    f9503 = np.divide(float_of(16424985600000002, 16), f9502)
    f9504 = (f9094 + f9503)
    f9505 = (float_of(1, 0) - f9094)
    f9506 = (f9094 * f9505)
    f9507 = np.divide(f9506, f9093)
    i9508 = product(40, i8317)
    i9509 = product(i9508, i8317)
    f9510 = float_of(i9509, 1)
    f9511 = np.divide(float_of(16424985600000002, 16), f9510)
    f9512 = (f9507 + f9511)
    f9513 = where(b9498, np.maximum(float_of(0, 0), f9512), float_of(0, 0))
    f9514 = np.sqrt(f9513)
    f9515 = (float_of(12816, 4) * f9514)
    f9516 = (f9504 - f9515)
    f9517 = np.divide(float_of(16424985600000002, 16), f9093)
    f9518 = (float_of(1, 0) + f9517)
    f9519 = np.divide(f9516, f9518)
    f9520 = where(b9500, f9519, where(b9497, float_of(0, 0), 0))
    f9521 = np.divide(float_of(38415999999999997, 16), f9502)
    f9522 = (f9094 + f9521)
    f9523 = np.divide(float_of(38415999999999997, 16), f9510)
    f9524 = (f9507 + f9523)
    f9525 = where(b9498, np.maximum(float_of(0, 0), f9524), float_of(0, 0))
    f9526 = np.sqrt(f9525)
    f9527 = (float_of(196, 2) * f9526)
    f9528 = (f9522 - f9527)
    f9529 = np.divide(float_of(38415999999999997, 16), f9093)
    f9530 = (float_of(1, 0) + f9529)
    f9531 = np.divide(f9528, f9530)
    f9532 = where(b9500, f9531, where(b9497, float_of(0, 0), 0))
    b9533 = as_bool(where(b9098, b9096, where(b9095, True, False)))
    b9534 = compared('>', f9118, THRESHOLDS[1]) & b9533
    b9535 = (i8174 >= THRESHOLDS[2])
    b9536 = b9534 & b9535
    b9537 = compared('>', f9130, THRESHOLDS[3]) & b9533
    b9538 = (i8173 >= THRESHOLDS[4])
    b9539 = b9537 & b9538
    b9540 = compared('>', f9130, THRESHOLDS[5]) & b9533
    b9541 = (i8173 >= THRESHOLDS[6])
    b9542 = b9540 & b9541
    b9543 = (i8173 < THRESHOLDS[0])
    b9544 = (i8239 >= THRESHOLDS[8]) & b8240
    b9545 = b9544
    b9546 = (i8241 >= THRESHOLDS[9]) & b8242
    b9547 = as_bool(where(b9134, b9132, where(b9131, True, False)))
    b9548 = compared('>', f9154, THRESHOLDS[10]) & b9547
    b9549 = b9546 & b9548
    b9550 = (i8241 >= THRESHOLDS[11]) & b8242
    b9551 = compared('>', f9154, THRESHOLDS[12]) & b9547
    b9552 = b9550 & b9551
    b9553 = (i8237 < THRESHOLDS[7])
    b9554 = (i8250 >= THRESHOLDS[14])
    b9555 = (i8252 == THRESHOLDS[15])
    b9556 = b9554 & b9555
    b9557 = (i8249 < THRESHOLDS[13])
    b9558 = (i8184 > THRESHOLDS[17]) & b8185
    b9559 = (i8183 >= THRESHOLDS[18])
    b9560 = b9558 & b9559
    b9561 = (i8184 > THRESHOLDS[19]) & b8185
    b9562 = (i8183 >= THRESHOLDS[20])
    b9563 = b9561 & b9562
    b9564 = (i8182 < THRESHOLDS[16])
    b9565 = (i8194 > THRESHOLDS[22]) & b8195
    b9566 = b9565
    b9567 = (i8194 > THRESHOLDS[23]) & b8195
    b9568 = b9567
    b9569 = (i8182 < THRESHOLDS[21])
    b9570 = (i8363 >= THRESHOLDS[25])
    b9571 = b9570
    b9572 = as_bool(where(b9170, b9168, where(b9167, True, False)))
    b9573 = compared('>', f9190, THRESHOLDS[26]) & b9572
    b9574 = (i8363 >= THRESHOLDS[27])
    b9575 = (i8368 >= THRESHOLDS[28])
    b9576 = b9573 & b9574 & b9575
    b9577 = compared('>', f9202, THRESHOLDS[29]) & b9572
    b9578 = (i8363 >= THRESHOLDS[30])
    b9579 = (i8368 >= THRESHOLDS[31])
    b9580 = b9577 & b9578 & b9579
    b9581 = (where(b8408, i8407, 0) < THRESHOLDS[24])
    b9582 = compared('>', f9190, THRESHOLDS[33]) & b9572
    b9583 = (i8363 >= THRESHOLDS[34])
    b9584 = (i8368 < THRESHOLDS[35])
    b9585 = (i8370 >= THRESHOLDS[36])
    b9586 = (i8378 >= THRESHOLDS[37]) & b8404
    b9587 = b9582 & b9583 & b9584 & b9585 & b9586
    b9588 = (where(b8408, i8407, 0) < THRESHOLDS[32])
    b9589 = compared('>', f9190, THRESHOLDS[39]) & b9572
    b9590 = (i8363 >= THRESHOLDS[40])
    b9591 = (i8368 < THRESHOLDS[41])
    b9592 = (i8378 < THRESHOLDS[42]) & b8404
    b9593 = (i8383 >= THRESHOLDS[43])
    b9594 = b9589 & b9590 & b9591 & b9592 & b9593
    b9595 = (where(b8408, i8407, 0) < THRESHOLDS[38])
    b9596 = (i8392 >= THRESHOLDS[45])
    b9597 = b9596
    b9598 = (i8392 >= THRESHOLDS[46])
    b9599 = (i8363 >= THRESHOLDS[47])
    b9600 = b9598 & b9599
    b9601 = (where(b8408, i8407, 0) < THRESHOLDS[44])
    b9602 = (i8393 >= THRESHOLDS[49])
    b9603 = b9602
    b9604 = (where(b8408, i8407, 0) < THRESHOLDS[48])
    b9605 = (i8417 >= THRESHOLDS[51])
    b9606 = b9605
    b9607 = (i8416 < THRESHOLDS[50])
    b9608 = (i8437 >= THRESHOLDS[53])
    b9609 = b9608
    b9610 = (i8437 >= THRESHOLDS[54])
    b9611 = compared('>=', f9062, THRESHOLDS[55]) & b9204
    b9612 = (i8436 >= THRESHOLDS[56])
    b9613 = b9610 & b9611 & b9612
    b9614 = (i8436 < THRESHOLDS[52])
    b9615 = (i8448 >= THRESHOLDS[58])
    b9616 = b9615
    b9617 = (i8436 < THRESHOLDS[57])
    b9618 = (i8464 >= THRESHOLDS[60])
    b9619 = b9618
    b9620 = (i8465 >= THRESHOLDS[61]) & b8466
    b9621 = b9620
    b9622 = (i9042 < THRESHOLDS[59]) & (i8464 < 1)
    b9623 = (i8467 >= THRESHOLDS[63])
    b9624 = b9623
    b9625 = (i9042 < THRESHOLDS[62]) & (i8464 < 1)
    b9626 = (i8472 >= THRESHOLDS[65])
    b9627 = b9626
    b9628 = (i9042 < THRESHOLDS[64]) & (i8464 < 1)
    b9629 = (i8476 >= THRESHOLDS[67])
    b9630 = (i8478 >= THRESHOLDS[68])
    b9631 = b9629 & b9630
    b9632 = (i9042 < THRESHOLDS[66]) & (i8464 < 1)
    b9633 = (i8513 >= THRESHOLDS[70])
    b9634 = b9633
    b9635 = (i8513 >= THRESHOLDS[71])
    b9636 = b9635
    b9637 = (i9042 < THRESHOLDS[69]) & (i8513 < 1)
    b9638 = (i8494 >= THRESHOLDS[73]) & b8495
    b9639 = b9638
    b9640 = (i8494 >= THRESHOLDS[74]) & b8495
    b9641 = b9640
    b9642 = (i9042 < THRESHOLDS[72]) & (i8493 < 1)
    b9643 = (i8262 >= THRESHOLDS[76]) & b8263
    b9644 = compared('>=', f9066, THRESHOLDS[77]) & b9240
    b9645 = b9643 & b9644
    b9646 = (i8262 >= THRESHOLDS[78]) & b8263
    b9647 = compared('>=', f9066, THRESHOLDS[79]) & b9240
    b9648 = b9646 & b9647
    b9649 = (i8260 < THRESHOLDS[75])
    b9650 = (i8579 >= THRESHOLDS[81])
    b9651 = b9650
    b9652 = (i8579 >= THRESHOLDS[82])
    b9653 = (i8539 >= THRESHOLDS[83])
    b9654 = b9652 & b9653
    b9655 = (i8539 < THRESHOLDS[80])
    b9656 = (i8587 >= THRESHOLDS[85]) & b8588
    b9657 = (i8578 >= THRESHOLDS[86])
    b9658 = (i8579 >= THRESHOLDS[87])
    b9659 = b9656 & b9657 & b9658
    b9660 = (i8539 < THRESHOLDS[84])
    b9661 = (i8602 >= THRESHOLDS[89])
    b9662 = b9661
    b9663 = (i8606 >= THRESHOLDS[90])
    b9664 = compared('>=', f8409, THRESHOLDS[91]) & b8410
    b9665 = b9663 & b9664
    b9666 = (i8602 >= THRESHOLDS[92])
    b9667 = compared('>=', f8409, THRESHOLDS[93]) & b8410
    b9668 = (i8611 >= THRESHOLDS[94])
    b9669 = b9666 & b9667 & b9668
    b9670 = (i8557 < THRESHOLDS[88])
    b9671 = (i8608 >= THRESHOLDS[96])
    b9672 = b9671
    b9673 = (i8557 < THRESHOLDS[95])
    b9674 = (i8655 >= THRESHOLDS[98])
    b9675 = b9674
    b9676 = (i8655 >= THRESHOLDS[99])
    b9677 = b9676
    b9678 = (i8655 >= THRESHOLDS[100])
    b9679 = b9678
    b9680 = (i8654 < THRESHOLDS[97])
    b9681 = (i8664 >= THRESHOLDS[102])
    b9682 = b9681
    b9683 = (i8663 < THRESHOLDS[101])
    b9684 = (i8846 >= THRESHOLDS[104])
    b9685 = b9684
    b9686 = compared('>=', f8868, THRESHOLDS[105]) & b8880
    b9687 = b9686
    b9688 = compared('>=', f8868, THRESHOLDS[106]) & b8880
    b9689 = (i8848 >= THRESHOLDS[107]) & b8849
    b9690 = b9688 & b9689
    b9691 = (i8845 < THRESHOLDS[103])
    b9692 = compared('>=', f8730, THRESHOLDS[109]) & b8747
    b9693 = compared('>=', f8718, THRESHOLDS[110]) & b8743
    b9694 = (i8722 >= THRESHOLDS[111])
    b9695 = b9692 & b9693 & b9694
    b9696 = compared('>=', f8730, THRESHOLDS[112]) & b8747
    b9697 = compared('>=', f8718, THRESHOLDS[113]) & b8743
    b9698 = (i8722 >= THRESHOLDS[114])
    b9699 = b9696 & b9697 & b9698
    b9700 = compared('>=', f8730, THRESHOLDS[115]) & b8747
    b9701 = compared('>=', f8718, THRESHOLDS[116]) & b8743
    b9702 = (i8722 >= THRESHOLDS[117])
    b9703 = b9700 & b9701 & b9702
    b9704 = (i8705 < THRESHOLDS[108])
    b9705 = as_bool(where(b9278, b9276, where(b9275, True, False)))
    b9706 = compared('>', f9298, THRESHOLDS[119]) & b9705
    b9707 = (i8762 >= THRESHOLDS[120])
    b9708 = b9706 & b9707
    b9709 = as_bool(where(b9314, b9312, where(b9311, True, False)))
    b9710 = compared('>', f9346, THRESHOLDS[121]) & b9709
    b9711 = (i8766 >= THRESHOLDS[122])
    b9712 = b9710 & b9711
    b9713 = compared('>', f9346, THRESHOLDS[123]) & b9709
    b9714 = (i8766 >= THRESHOLDS[124])
    b9715 = b9713 & b9714
    b9716 = (i8700 < THRESHOLDS[118])
    b9717 = as_bool(where(b9371, b9369, where(b9368, True, False)))
    b9718 = compared('>', f9391, THRESHOLDS[126]) & b9717
    b9719 = (i8800 >= THRESHOLDS[127])
    b9720 = b9718 & b9719
    b9721 = compared('>', f9403, THRESHOLDS[128]) & b9717
    b9722 = (i8800 >= THRESHOLDS[129])
    b9723 = b9721 & b9722
    b9724 = compared('>', f9403, THRESHOLDS[130]) & b9717
    b9725 = (i8800 >= THRESHOLDS[131])
    b9726 = b9724 & b9725
    b9727 = (i8800 < THRESHOLDS[125])
    b9728 = as_bool(where(b9348, b9312, where(b9311, True, False)))
    b9729 = compared('>', f9359, THRESHOLDS[133]) & b9728
    b9730 = (i8776 >= THRESHOLDS[134])
    b9731 = b9729 & b9730
    b9732 = compared('>', f9359, THRESHOLDS[135]) & b9728
    b9733 = (i8776 >= THRESHOLDS[136])
    b9734 = b9732 & b9733
    b9735 = compared('>', f9367, THRESHOLDS[137]) & b9728
    b9736 = (i8776 >= THRESHOLDS[138])
    b9737 = compared('>=', f8779, THRESHOLDS[139]) & b8780
    b9738 = b9735 & b9736 & b9737
    b9739 = (i8700 < THRESHOLDS[132])
    b9740 = (i8823 >= THRESHOLDS[141]) & b8824
    b9741 = b9740
    b9742 = (i8823 >= THRESHOLDS[142]) & b8824
    b9743 = b9742
    b9744 = (i8823 >= THRESHOLDS[143]) & b8824
    b9745 = b9744
    b9746 = (i8700 < THRESHOLDS[140])
    b9747 = (i8784 >= THRESHOLDS[145])
    b9748 = b9747
    b9749 = (i8700 < THRESHOLDS[144])
    b9750 = (i8892 > THRESHOLDS[147]) & b8893
    b9751 = b9750
    b9752 = (i8892 > THRESHOLDS[148]) & b8893
    b9753 = b9752
    b9754 = (i8892 > THRESHOLDS[149]) & b8893
    b9755 = b9754
    b9756 = (i8890 < THRESHOLDS[146])
    b9757 = (i8920 >= THRESHOLDS[151]) & b8921
    b9758 = b9757
    b9759 = (i8934 >= THRESHOLDS[152]) & b8935
    b9760 = b9759
    b9761 = (i8934 >= THRESHOLDS[153]) & b8935
    b9762 = b9761
    b9763 = (i8916 < THRESHOLDS[150])
    b9764 = (i8948 >= THRESHOLDS[155])
    b9765 = b9764
    b9766 = (i8948 >= THRESHOLDS[156])
    b9767 = b9766
    b9768 = (i8948 >= THRESHOLDS[157])
    b9769 = b9768
    b9770 = (i8947 < THRESHOLDS[154])
    b9771 = (i8990 >= THRESHOLDS[159])
    b9772 = b9771
    b9773 = (i8990 >= THRESHOLDS[160])
    b9774 = (i8992 >= THRESHOLDS[161])
    b9775 = as_bool(where(b9464, b9462, where(b9461, True, False)))
    b9776 = compared('>', f9484, THRESHOLDS[162]) & b9775
    b9777 = b9773 & b9774 & b9776
    b9778 = (i8990 >= THRESHOLDS[163])
    b9779 = (i8992 >= THRESHOLDS[164])
    b9780 = compared('>', f9484, THRESHOLDS[165]) & b9775
    b9781 = b9778 & b9779 & b9780
    b9782 = (i8304 < THRESHOLDS[158])
    b9783 = (i8993 >= THRESHOLDS[167])
    b9784 = (i8990 >= THRESHOLDS[168])
    b9785 = (i8992 >= THRESHOLDS[169])
    b9786 = compared('>', f9484, THRESHOLDS[170]) & b9775
    b9787 = b9783 & b9784 & b9785 & b9786
    b9788 = (i8304 < THRESHOLDS[166])
    b9789 = (i8318 >= THRESHOLDS[172])
    b9790 = b9789
    b9791 = (i8319 >= THRESHOLDS[173])
    b9792 = as_bool(where(b9500, b9498, where(b9497, True, False)))
    b9793 = compared('>', f9520, THRESHOLDS[174]) & b9792
    b9794 = b9791 & b9793
    b9795 = (i8320 >= THRESHOLDS[175])
    b9796 = compared('>', f9520, THRESHOLDS[176]) & b9792
    b9797 = b9795 & b9796
    b9798 = (i8317 < THRESHOLDS[171])
    b9799 = compared('>', f9009, THRESHOLDS[178]) & b9010
    b9800 = b9799
    b9801 = compared('>', f9009, THRESHOLDS[179]) & b9010
    b9802 = b9801
    b9803 = compared('>', f9009, THRESHOLDS[180]) & b9010
    b9804 = b9803
    b9805 = (where(b9003, i9002, 0) < THRESHOLDS[177])
    i9806 = where(b8181, i8180, 0)
    i9807 = where(b8248, i8247, 0)
    i9808 = (i9806 | i9807)
    i9809 = where(b8259, i8258, 0)
    i9810 = (i9808 | i9809)
    i9811 = where(b8201, i8200, 0)
    i9812 = (i9810 | i9811)
    i9813 = where(b8192, i8191, 0)
    i9814 = (i9812 | i9813)
    b9815 = (i9814 == 0)
    i9816 = where(b8178, i8177, 0)
    i9817 = where(b8245, i8244, 0)
    i9818 = (i9816 | i9817)
    i9819 = where(b8256, i8255, 0)
    i9820 = (i9818 | i9819)
    i9821 = where(b8198, i8197, 0)
    i9822 = (i9820 | i9821)
    i9823 = where(b8189, i8188, 0)
    i9824 = (i9822 | i9823)
    i9825 = where(b8236, i8235, 0)
    i9826 = (i9824 | i9825)
    i9827 = (-i9814)
    i9828 = (i9814 & i9827)
    i9829 = (i9828 - 1)
    i9830 = (i9826 & i9829)
    i9831 = bit_count(i9830)
    i9832 = whole_quotient(i9831, 2, None)
    i9833 = np.minimum(3, i9832)
    i9834 = where(b9815, 0, i9833)
    i9835 = where(b8390, i8389, 0)
    i9836 = where(b8400, i8399, 0)
    i9837 = (i9835 | i9836)
    b9838 = (i9837 == 0)
    i9839 = where(b8387, i8386, 0)
    i9840 = where(b8397, i8396, 0)
    i9841 = (i9839 | i9840)
    i9842 = where(b8308, i8307, 0)
    i9843 = (i9841 | i9842)
    i9844 = (-i9837)
    i9845 = (i9837 & i9844)
    i9846 = (i9845 - 1)
    i9847 = (i9843 & i9846)
    i9848 = bit_count(i9847)
    i9849 = whole_quotient(i9848, 2, None)
    i9850 = np.minimum(3, i9849)
    i9851 = where(b9838, 0, i9850)
    i9852 = where(b8447, i8446, 0)
    i9853 = where(b8451, i8450, 0)
    i9854 = (i9852 | i9853)
    i9855 = where(b8471, i8470, 0)
    i9856 = (i9854 | i9855)
    i9857 = where(b8475, i8474, 0)
    i9858 = (i9856 | i9857)
    i9859 = where(b8481, i8480, 0)
    i9860 = (i9858 | i9859)
    i9861 = where(b8520, i8519, 0)
    i9862 = (i9860 | i9861)
    i9863 = where(b8499, i8498, 0)
    i9864 = (i9862 | i9863)
    i9865 = where(b8276, i8275, 0)
    i9866 = (i9864 | i9865)
    b9867 = (i9866 == 0)
    i9868 = where(b8444, i8443, 0)
    i9869 = (i9868 | i9868)
    i9870 = (i9869 | i9855)
    i9871 = where(b9046, i9045, 0)
    i9872 = (i9870 | i9871)
    i9873 = (i9872 | i9855)
    i9874 = (i9873 | i9855)
    i9875 = where(b8517, i8516, 0)
    i9876 = (i9874 | i9875)
    i9877 = (i9876 | i9863)
    i9878 = where(b8273, i8272, 0)
    i9879 = (i9877 | i9878)
    i9880 = (-i9866)
    i9881 = (i9866 & i9880)
    i9882 = (i9881 - 1)
    i9883 = (i9879 & i9882)
    i9884 = bit_count(i9883)
    i9885 = whole_quotient(i9884, 2, None)
    i9886 = np.minimum(3, i9885)
    i9887 = where(b9867, 0, i9886)
    i9888 = where(b8586, i8585, 0)
    i9889 = where(b8621, i8620, 0)
    i9890 = (i9888 | i9889)
    i9891 = where(b8662, i8661, 0)
    i9892 = (i9890 | i9891)
    i9893 = where(b8680, i8679, 0)
    i9894 = (i9892 | i9893)
    b9895 = (i9894 == 0)
    i9896 = where(b8583, i8582, 0)
    i9897 = where(b8543, i8542, 0)
    i9898 = (i9896 | i9897)
    i9899 = (i9898 | i9896)
    i9900 = where(b8618, i8617, 0)
    i9901 = (i9899 | i9900)
    i9902 = where(b8563, i8562, 0)
    i9903 = (i9901 | i9902)
    i9904 = where(b8659, i8658, 0)
    i9905 = (i9903 | i9904)
    i9906 = where(b8677, i8676, 0)
    i9907 = (i9905 | i9906)
    i9908 = (-i9894)
    i9909 = (i9894 & i9908)
    i9910 = (i9909 - 1)
    i9911 = (i9907 & i9910)
    i9912 = bit_count(i9911)
    i9913 = whole_quotient(i9912, 2, None)
    i9914 = np.minimum(3, i9913)
    i9915 = where(b9895, 0, i9914)
    i9916 = where(b8875, i8874, 0)
    i9917 = where(b8736, i8735, 0)
    i9918 = (i9916 | i9917)
    i9919 = where(b8775, i8774, 0)
    i9920 = (i9918 | i9919)
    i9921 = where(b8807, i8806, 0)
    i9922 = (i9920 | i9921)
    i9923 = where(b8783, i8782, 0)
    i9924 = (i9922 | i9923)
    i9925 = where(b8787, i8786, 0)
    i9926 = (i9924 | i9925)
    i9927 = where(b8928, i8927, 0)
    i9928 = (i9926 | i9927)
    i9929 = where(b8955, i8954, 0)
    i9930 = (i9928 | i9929)
    b9931 = (i9930 == 0)
    i9932 = where(b8872, i8871, 0)
    i9933 = where(b8733, i8732, 0)
    i9934 = (i9932 | i9933)
    i9935 = where(b8772, i8771, 0)
    i9936 = (i9934 | i9935)
    i9937 = where(b8704, i8703, 0)
    i9938 = (i9936 | i9937)
    i9939 = where(b8804, i8803, 0)
    i9940 = (i9938 | i9939)
    i9941 = (i9940 | i9935)
    i9942 = where(b8828, i8827, 0)
    i9943 = (i9941 | i9942)
    i9944 = (i9943 | i9935)
    i9945 = where(b8925, i8924, 0)
    i9946 = (i9944 | i9945)
    i9947 = where(b8952, i8951, 0)
    i9948 = (i9946 | i9947)
    i9949 = (-i9930)
    i9950 = (i9930 & i9949)
    i9951 = (i9950 - 1)
    i9952 = (i9948 & i9951)
    i9953 = bit_count(i9952)
    i9954 = whole_quotient(i9953, 2, None)
    i9955 = np.minimum(3, i9954)
    i9956 = where(b9931, 0, i9955)
    i9957 = where(b8997, i8996, 0)
    i9958 = where(b8329, i8328, 0)
    i9959 = (i9957 | i9958)
    i9960 = where(b9030, i9029, 0)
    i9961 = (i9959 | i9960)
    b9962 = (i9961 == 0)
    i9963 = where(b8313, i8312, 0)
    i9964 = (i9957 | i9963)
    i9965 = where(b8326, i8325, 0)
    i9966 = (i9964 | i9965)
    i9967 = where(b9027, i9026, 0)
    i9968 = (i9966 | i9967)
    i9969 = (-i9961)
    i9970 = (i9961 & i9969)
    i9971 = (i9970 - 1)
    i9972 = (i9968 & i9971)
    i9973 = bit_count(i9972)
    i9974 = whole_quotient(i9973, 2, None)
    i9975 = np.minimum(3, i9974)
    i9976 = where(b9962, 0, i9975)
    b9977 = (i8279 >= THRESHOLDS[181])
    b9978 = (i8279 >= THRESHOLDS[182])
    b9979 = (i8964 >= THRESHOLDS[183])
    b9980 = (i8962 >= THRESHOLDS[184])
    b9981 = (i8963 >= THRESHOLDS[185])
    b9982 = (i8964 >= THRESHOLDS[186])
    b9983 = (i8964 >= THRESHOLDS[187])
    b9984 = (i8413 >= THRESHOLDS[188]) & b8414
    b9985 = (i8413 >= THRESHOLDS[189]) & b8414
    b9986 = (i8892 > THRESHOLDS[190]) & b8893
    b9987 = (i8664 >= THRESHOLDS[191])
    b9988 = (i8602 >= THRESHOLDS[192])
    b9989 = (i8614 == THRESHOLDS[193])
    b9990 = (i8579 == THRESHOLDS[194])
    b9991 = (i8655 == THRESHOLDS[195])
    b9992 = (i8363 >= THRESHOLDS[196])
    b9993 = (i8373 == THRESHOLDS[197])
    b9994 = (i8392 == THRESHOLDS[198])
    b9995 = (i8437 >= THRESHOLDS[199])
    b9996 = (i8440 == THRESHOLDS[200])
    b9997 = (i8464 == THRESHOLDS[201])
    b9998 = (i8493 == THRESHOLDS[202])
    b9999 = (i8261 == THRESHOLDS[203])
    b10000 = (i8891 >= THRESHOLDS[204])
    b10001 = (i8892 > THRESHOLDS[205]) & b8893
    b10002 = compared('>=', f8868, THRESHOLDS[206]) & b8880
    b10003 = (i8763 >= THRESHOLDS[207]) & b8764
    b10004 = (i8897 > THRESHOLDS[208]) & b8898
    b10005 = (i8663 >= THRESHOLDS[209])
    b10006 = (i8202 >= THRESHOLDS[210])
    b10007 = (i8250 >= THRESHOLDS[211])
    b10008 = (i8965 >= THRESHOLDS[212])
    b10009 = (i8472 >= THRESHOLDS[213])
    b10010 = (i8401 >= THRESHOLDS[214])
    b10011 = (i8966 >= THRESHOLDS[215])
    b10012 = (i8899 >= THRESHOLDS[216])
    b10013 = (i8900 >= THRESHOLDS[217])
    b10014 = (i8901 >= THRESHOLDS[218])
    b10015 = (i8904 >= THRESHOLDS[219])
    b10016 = (i8738 >= THRESHOLDS[220])
    b10017 = (i8971 >= THRESHOLDS[221])
    b10018 = (i8960 >= THRESHOLDS[222]) & b8961
    b10019 = (i8972 < THRESHOLDS[223])
    b10020 = (i8401 >= THRESHOLDS[224])
    b10021 = compared('>=', f9084, THRESHOLDS[225]) & b9405
    b10022 = (i8977 >= THRESHOLDS[226])
    b10023 = (i8700 >= THRESHOLDS[227])
    b10024 = compared('>=', f9084, THRESHOLDS[228]) & b9405
    b10025 = (i8700 >= THRESHOLDS[229])
    b10026 = (i8776 == THRESHOLDS[230])
    b10027 = compared('<', f9084, THRESHOLDS[231]) & b9405
    b10028 = (i8977 >= THRESHOLDS[232])
    b10029 = (i8976 >= THRESHOLDS[233])
    b10030 = (i8203 >= THRESHOLDS[234])
    b10031 = (i8436 >= THRESHOLDS[235])
    b10032 = compared('>=', f9086, THRESHOLDS[236]) & b9204
    b10033 = (i8401 >= THRESHOLDS[237])
    b10034 = (i8978 >= THRESHOLDS[238])
    b10035 = (i8401 == THRESHOLDS[239])
    b10036 = as_bool(where(b9206, b9204, where(b9203, True, False)))
    b10037 = as_bool(where(b9242, b9240, where(b9239, True, False)))
    b10038 = as_bool(where(b9407, b9405, where(b9404, True, False)))
    b10039 = as_bool(where(b9441, b9204, where(b9203, True, False)))
    i10040 = where(b9543, -1, where(b9542, 3, where(b9539, 2, where(b9536, 1, 0))))
    i10041 = where(b9553, -1, where(b9552, 3, where(b9549, 2, where(b9545, 1, 0))))
    i10042 = where(b9557, -1, where(b9556, 1, 0))
    i10043 = where(b9564, -1, where(b9563, 2, where(b9560, 1, 0)))
    i10044 = where(b9569, -1, where(b9568, 2, where(b9566, 1, 0)))
    i10045 = where(b9581, -1, where(b9580, 3, where(b9576, 2, where(b9571, 1, 0))))
    i10046 = where(b9588, -1, where(b9587, 2, 0))
    i10047 = where(b9595, -1, where(b9594, 2, 0))
    i10048 = where(b9601, -1, where(b9600, 2, where(b9597, 1, 0)))
    i10049 = where(b9604, -1, where(b9603, 3, 0))
    i10050 = where(b9607, -1, where(b9606, 1, 0))
    i10051 = where(b9614, -1, where(b9613, 2, where(b9609, 1, 0)))
    i10052 = where(b9617, -1, where(b9616, 3, 0))
    i10053 = where(b9622, -1, where(b9621, 2, where(b9619, 1, 0)))
    i10054 = where(b9625, -1, where(b9624, 2, 0))
    i10055 = where(b9628, -1, where(b9627, 3, 0))
    i10056 = where(b9632, -1, where(b9631, 3, 0))
    i10057 = where(b9637, -1, where(b9636, 2, where(b9634, 1, 0)))
    i10058 = where(b9642, -1, where(b9641, 2, where(b9639, 1, 0)))
    i10059 = where(b9649, -1, where(b9648, 2, where(b9645, 1, 0)))
    i10060 = where(b9655, -1, where(b9654, 2, where(b9651, 1, 0)))
    i10061 = where(b9660, -1, where(b9659, 2, 0))
    i10062 = where(b9670, -1, where(b9669, 3, where(b9665, 2, where(b9662, 1, 0))))
    i10063 = where(b9673, -1, where(b9672, 3, 0))
    i10064 = where(b9680, -1, where(b9679, 3, where(b9677, 2, where(b9675, 1, 0))))
    i10065 = where(b9683, -1, where(b9682, 1, 0))
    i10066 = where(b9691, -1, where(b9690, 3, where(b9687, 2, where(b9685, 1, 0))))
    i10067 = where(b9704, -1, where(b9703, 3, where(b9699, 2, where(b9695, 1, 0))))
    i10068 = where(b9716, -1, where(b9715, 3, where(b9712, 2, where(b9708, 1, 0))))
    i10069 = where(b9727, -1, where(b9726, 3, where(b9723, 2, where(b9720, 1, 0))))
    i10070 = where(b9739, -1, where(b9738, 3, where(b9734, 2, where(b9731, 1, 0))))
    i10071 = where(b9746, -1, where(b9745, 3, where(b9743, 2, where(b9741, 1, 0))))
    i10072 = where(b9749, -1, where(b9748, 1, 0))
    i10073 = where(b9756, -1, where(b9755, 3, where(b9753, 2, where(b9751, 1, 0))))
    i10074 = where(b9763, -1, where(b9762, 3, where(b9760, 2, where(b9758, 1, 0))))
    i10075 = where(b9770, -1, where(b9769, 3, where(b9767, 2, where(b9765, 1, 0))))
    i10076 = where(b9782, -1, where(b9781, 3, where(b9777, 2, where(b9772, 1, 0))))
    i10077 = where(b9788, -1, where(b9787, 3, 0))
    i10078 = where(b9798, -1, where(b9797, 3, where(b9794, 2, where(b9790, 1, 0))))
    i10079 = where(b9805, -1, where(b9804, 3, where(b9802, 2, where(b9800, 1, 0))))
    i10080 = filled(i9834, CLIENTS, 'i')
    i10081 = filled(i9851, CLIENTS, 'i')
    i10082 = filled(i9887, CLIENTS, 'i')
    i10083 = filled(i9915, CLIENTS, 'i')
    i10084 = filled(i9956, CLIENTS, 'i')
    i10085 = filled(i9976, CLIENTS, 'i')
    i10086 = as_int(b9977)
    i10087 = as_int(b9978)
    i10088 = as_int(b9979)
    i10089 = as_int(b9980)
    i10090 = as_int(b9981)
    i10091 = as_int(b9982)
    i10092 = as_int(b9983)
    i10093 = as_int(b9984)
    i10094 = as_int(b9985)
    i10095 = as_int(b9986)
    i10096 = as_int(b9987)
    i10097 = as_int(b9988 & b9989 & b9990 & b9991)
    i10098 = as_int(b9992 & b9993 & b9994)
    i10099 = as_int(b9995 & b9996 & b9997 & b9998 & b9999)
    i10100 = as_int(b10000)
    i10101 = as_int(b10001)
    i10102 = as_int(b10002)
    i10103 = as_int(b10003)
    i10104 = as_int(b10004)
    i10105 = as_int(b10005)
    i10106 = as_int(b10006)
    i10107 = as_int(b10007)
    i10108 = as_int(b10008)
    i10109 = as_int(b10009)
    i10110 = as_int(b10010)
    i10111 = as_int(b10011)
    i10112 = as_int(b10012)
    i10113 = as_int(b10013)
    i10114 = as_int(b10014)
    i10115 = as_int(b10015)
    i10116 = as_int(b10016)
    i10117 = as_int(b10017)
    i10118 = as_int(b10018)
    i10119 = as_int(b10019)
    i10120 = as_int(b10020 & b10021 & b10022)
    i10121 = as_int(b10023 & b10024)
    i10122 = as_int(b10025 & b10026 & b10027)
    i10123 = as_int(b10028)
    i10124 = as_int(b10029)
    i10125 = as_int(b10030)
    i10126 = as_int(b10031 & b10032)
    i10127 = as_int(b10033)
    i10128 = as_int(b10034 & b10035)
    if EVIDENCE_WANTED and n4441:
        o10129, i10130, n10131, i10132 = match(i4590, [(i4591, None), (i4592, None)], i4442, [(i4482, None), (i4516, None)])
        i10133 = first_rows(o10129, i10130, i10132)
        b10134 = i10133 >= 0
        b10135 = at(b4607, i10133)
        b10136 = at(b4608, i10133)
        b10137 = b10136 & b10134
        b10138 = b10135 & b10137
        i10139 = at(i4601, i10133)
    else:
        b10134 = NO_BOOL
        b10138 = NO_BOOL
        i10139 = NO_INT
    if EVIDENCE_WANTED:
        n10140 = any_raised(n4441, i10040)
    else:
        n10140 = 0
    if n10140:
        i10141 = places(b10138, n4441)
        n10142 = len(i10141)
    else:
        i10141 = NO_INT
        n10142 = 0
    if n10142:
        i10143 = at(i4442, i10141)
        i10144 = at(i4454, i10141)
        i10149 = at(i4448, i10141)
        i10161 = at(i4453, i10141)
        i10173 = at(i4535, i10141)
        i10203 = newest(i10143, i10144, at(E_occurred_at, i10173), EVIDENCE_CAP)
        n10204 = len(i10203)
    else:
        i10149 = NO_INT
        i10161 = NO_INT
        i10173 = NO_INT
        i10203 = NO_INT
        n10204 = 0
    if n10142:
        i10206 = at(i10149, i10203)
        b10207 = (i10206 == WORD_1)
        i10208 = where(b10207, WORD_73, WORD_74)
        i10209 = at(i10161, i10203)
        x10210 = date_text(i10209, None, n10204, 0, GIVEN)
        x10211 = word_text(i10208, None, n10204, 0, GIVEN)
        x10212 = text_concat(n10204, x10211, x10210, ', no decision')
        i10213 = at(i10173, i10203)
    else:
        x10212 = NO_TEXT
        i10213 = NO_INT
    if EVIDENCE_WANTED:
        n10214 = any_raised(n4656, i10041)
    else:
        n10214 = 0
    if n10214:
        b10215 = (b5056 & b5053)
        i10216 = places(b10215, n4656)
        n10217 = len(i10216)
    else:
        i10216 = NO_INT
        n10217 = 0
    if n10217:
        i10218 = at(i4657, i10216)
        i10219 = at(i4658, i10216)
        i10227 = at(i4666, i10216)
        b10228 = at(b4667, i10216)
        i10236 = at(i4675, i10216)
        i10248 = at(i4687, i10216)
        i10269 = newest(i10218, i10219, at(E_occurred_at, i10248), EVIDENCE_CAP)
        n10270 = len(i10269)
    else:
        i10227 = NO_INT
        b10228 = NO_BOOL
        i10236 = NO_INT
        i10248 = NO_INT
        i10269 = NO_INT
        n10270 = 0
    if n10217:
        i10272 = at(i10227, i10269)
        b10273 = at(b10228, i10269)
        b10274 = (i10272 == WORD_63) & b10273
        b10275 = (i10272 == WORD_64) & b10273
        b10276 = (i10272 == WORD_65) & b10273
        b10277 = (i10272 == WORD_66) & b10273
        i10278 = where(b10274, WORD_63, where(b10275, WORD_75, where(b10276, WORD_65, where(b10277, WORD_76, WORD_18))))
        i10279 = at(i10236, i10269)
        x10280 = date_text(i10279, None, n10270, 0, GIVEN)
        x10281 = word_text(i10278, None, n10270, 0, GIVEN)
        x10282 = text_concat(n10270, x10281, ' on ', x10280)
        i10283 = at(i10248, i10269)
    else:
        x10282 = NO_TEXT
        i10283 = NO_INT
    if EVIDENCE_WANTED:
        n10284 = any_raised(n4656, i10042)
    else:
        n10284 = 0
    if n10284:
        b10285 = (b5020 | b5052)
        b10286 = (b5042 & b10285 & b5042 & b5052)
        i10287 = places(b10286, n4656)
        n10288 = len(i10287)
    else:
        i10287 = NO_INT
        n10288 = 0
    if n10288:
        i10289 = at(i4657, i10287)
        i10290 = at(i4658, i10287)
        i10298 = at(i4666, i10287)
        b10299 = at(b4667, i10287)
        i10307 = at(i4675, i10287)
        i10319 = at(i4687, i10287)
        i10340 = newest(i10289, i10290, at(E_occurred_at, i10319), EVIDENCE_CAP)
        n10341 = len(i10340)
    else:
        i10298 = NO_INT
        b10299 = NO_BOOL
        i10307 = NO_INT
        i10319 = NO_INT
        i10340 = NO_INT
        n10341 = 0
    if n10288:
        i10343 = at(i10298, i10340)
        b10344 = at(b10299, i10340)
        b10345 = (i10343 == WORD_63) & b10344
        b10346 = (i10343 == WORD_64) & b10344
        b10347 = (i10343 == WORD_65) & b10344
        b10348 = (i10343 == WORD_66) & b10344
        i10349 = where(b10345, WORD_63, where(b10346, WORD_75, where(b10347, WORD_65, where(b10348, WORD_76, WORD_18))))
        i10350 = at(i10307, i10340)
        x10351 = date_text(i10350, None, n10341, 0, GIVEN)
        x10352 = word_text(i10349, None, n10341, 0, GIVEN)
        x10353 = text_concat(n10341, x10352, ' on ', x10351)
        i10354 = at(i10319, i10340)
    else:
        x10353 = NO_TEXT
        i10354 = NO_INT
    if EVIDENCE_WANTED:
        n10355 = any_raised(n4441, i10043)
    else:
        n10355 = 0
    if n10355:
        i10356 = places(b4452, n4441)
        n10357 = len(i10356)
    else:
        i10356 = NO_INT
        n10357 = 0
    if n10357:
        i10358 = at(i4442, i10356)
        i10359 = at(i4454, i10356)
        i10364 = at(i4448, i10356)
        i10376 = at(i4453, i10356)
        i10388 = at(i4535, i10356)
        i10418 = newest(i10358, i10359, at(E_occurred_at, i10388), EVIDENCE_CAP)
        n10419 = len(i10418)
    else:
        i10364 = NO_INT
        i10376 = NO_INT
        i10388 = NO_INT
        i10418 = NO_INT
        n10419 = 0
    if n10357:
        i10421 = at(i10364, i10418)
        b10422 = (i10421 == WORD_1)
        i10423 = where(b10422, WORD_73, WORD_74)
        i10424 = at(i10376, i10418)
        x10425 = date_text(i10424, None, n10419, 0, GIVEN)
        x10426 = word_text(i10423, None, n10419, 0, GIVEN)
        x10427 = text_concat(n10419, x10426, x10425, ', no decision')
        i10428 = at(i10388, i10418)
    else:
        x10427 = NO_TEXT
        i10428 = NO_INT
    if EVIDENCE_WANTED:
        n10429 = any_raised(n4441, i10044)
    else:
        n10429 = 0
    if n10429:
        b10430 = (i10139 > 3) & b10134
        b10431 = (b10430 & b4452)
        i10432 = places(b10431, n4441)
        n10433 = len(i10432)
    else:
        i10432 = NO_INT
        n10433 = 0
    if n10433:
        i10434 = at(i4442, i10432)
        i10435 = at(i4454, i10432)
        i10440 = at(i4448, i10432)
        i10452 = at(i4453, i10432)
        i10464 = at(i4535, i10432)
        i10494 = newest(i10434, i10435, at(E_occurred_at, i10464), EVIDENCE_CAP)
        n10495 = len(i10494)
    else:
        i10440 = NO_INT
        i10452 = NO_INT
        i10464 = NO_INT
        i10494 = NO_INT
        n10495 = 0
    if n10433:
        i10497 = at(i10440, i10494)
        b10498 = (i10497 == WORD_1)
        i10499 = where(b10498, WORD_73, WORD_74)
        i10500 = at(i10452, i10494)
        x10501 = date_text(i10500, None, n10495, 0, GIVEN)
        x10502 = word_text(i10499, None, n10495, 0, GIVEN)
        x10503 = text_concat(n10495, x10502, x10501, ', no decision')
        i10504 = at(i10464, i10494)
    else:
        x10503 = NO_TEXT
        i10504 = NO_INT
    if EVIDENCE_WANTED:
        n10505 = any_raised(n2280, i10045, i10046, i10047)
    else:
        n10505 = 0
    if n10505:
        b10506 = (b2922 & b2932 & b2930)
        i10507 = places(b10506, n2280)
        n10508 = len(i10507)
    else:
        i10507 = NO_INT
        n10508 = 0
    if n10508:
        i10509 = at(i2281, i10507)
        i10510 = at(i2282, i10507)
        i10527 = at(i2299, i10507)
        i10539 = at(i2311, i10507)
        b10573 = at(b2926, i10507)
        b10574 = at(b2930, i10507)
        i10582 = newest(i10509, i10510, at(E_occurred_at, i10539), EVIDENCE_CAP)
        n10583 = len(i10582)
    else:
        i10527 = NO_INT
        i10539 = NO_INT
        b10573 = NO_BOOL
        b10574 = NO_BOOL
        i10582 = NO_INT
        n10583 = 0
    if n10508:
        i10585 = at(i10527, i10582)
        x10586 = date_text(i10585, None, n10583, 0, GIVEN)
        b10587 = at(b10573, i10582)
        b10588 = at(b10574, i10582)
        i10589 = where(b10587, WORD_36, where(b10588, WORD_77, WORD_78))
        x10590 = word_text(i10589, None, n10583, 0, GIVEN)
        x10591 = text_concat(n10583, 'complaint of ', x10586, ', ', x10590)
        i10592 = at(i10539, i10582)
    else:
        x10591 = NO_TEXT
        i10592 = NO_INT
    if EVIDENCE_WANTED:
        n10593 = any_raised(n2280, i10048, i10049)
    else:
        n10593 = 0
    if n10593:
        b10594 = logical_not(b2922)
        b10595 = (b10594 & b2937)
        i10596 = places(b10595, n2280)
        n10597 = len(i10596)
    else:
        i10596 = NO_INT
        n10597 = 0
    if n10597:
        i10598 = at(i2281, i10596)
        i10599 = at(i2282, i10596)
        i10616 = at(i2299, i10596)
        i10628 = at(i2311, i10596)
        b10662 = at(b2926, i10596)
        b10663 = at(b2930, i10596)
        i10671 = newest(i10598, i10599, at(E_occurred_at, i10628), EVIDENCE_CAP)
        n10672 = len(i10671)
    else:
        i10616 = NO_INT
        i10628 = NO_INT
        b10662 = NO_BOOL
        b10663 = NO_BOOL
        i10671 = NO_INT
        n10672 = 0
    if n10597:
        i10674 = at(i10616, i10671)
        x10675 = date_text(i10674, None, n10672, 0, GIVEN)
        b10676 = at(b10662, i10671)
        b10677 = at(b10663, i10671)
        i10678 = where(b10676, WORD_36, where(b10677, WORD_77, WORD_78))
        x10679 = word_text(i10678, None, n10672, 0, GIVEN)
        x10680 = text_concat(n10672, 'complaint of ', x10675, ', ', x10679)
        i10681 = at(i10628, i10671)
    else:
        x10680 = NO_TEXT
        i10681 = NO_INT
    if EVIDENCE_WANTED:
        n10682 = any_raised(n6069, i10050)
    else:
        n10682 = 0
    if n10682:
        i10683 = places(b6217, n6069)
        n10684 = len(i10683)
    else:
        i10683 = NO_INT
        n10684 = 0
    if n10684:
        i10685 = at(i6070, i10683)
        i10686 = at(i6071, i10683)
        i10703 = at(i6088, i10683)
        f10713 = at(f6098, i10683)
        b10714 = at(b6099, i10683)
        i10715 = at(i6100, i10683)
        i10718 = newest(i10685, i10686, at(E_occurred_at, i10715), EVIDENCE_CAP)
        n10719 = len(i10718)
    else:
        i10703 = NO_INT
        f10713 = NO_FLOAT
        b10714 = NO_BOOL
        i10715 = NO_INT
        i10718 = NO_INT
        n10719 = 0
    if n10684:
        f10721 = at(f10713, i10718)
        i10722 = whole(f10721)
        b10723 = at(b10714, i10718)
        x10724 = int_text(i10722, b10723, n10719, 0, GIVEN)
        b10725 = text_known(x10724)
        x10726 = where(b10725, x10724, 'bad')
        i10727 = at(i10703, i10718)
        x10728 = date_text(i10727, None, n10719, 0, GIVEN)
        x10729 = text_concat(n10719, 'scored ', x10726, ' on ', x10728)
        i10730 = at(i10715, i10718)
    else:
        x10729 = NO_TEXT
        i10730 = NO_INT
    if EVIDENCE_WANTED:
        n10731 = any_raised(n5256, i10051)
    else:
        n10731 = 0
    if n10731:
        b10732 = (b6054 & b6051)
        i10733 = places(b10732, n5256)
        n10734 = len(i10733)
    else:
        i10733 = NO_INT
        n10734 = 0
    if n10734:
        i10735 = at(i5257, i10733)
        i10736 = at(i5289, i10733)
        i10754 = at(i5307, i10733)
        b10755 = at(b5308, i10733)
        i10756 = at(i5309, i10733)
        b10757 = at(b5310, i10733)
        i10765 = at(i5318, i10733)
        i10800 = newest(i10735, i10736, at(E_occurred_at, i10765), EVIDENCE_CAP)
        n10801 = len(i10800)
    else:
        i10754 = NO_INT
        b10755 = NO_BOOL
        i10756 = NO_INT
        b10757 = NO_BOOL
        i10765 = NO_INT
        i10800 = NO_INT
        n10801 = 0
    if n10734:
        i10803 = at(i10754, i10800)
        b10804 = at(b10755, i10800)
        x10805 = date_text(i10803, b10804, n10801, 0, GIVEN)
        i10806 = at(i10756, i10800)
        b10807 = at(b10757, i10800)
        x10808 = date_text(i10806, b10807, n10801, 0, GIVEN)
        x10809 = text_concat(n10801, ', answered ', x10808)
        x10810 = texts(where(b10807, x10809, ', no answer'))
        x10811 = text_concat(n10801, 'asked for ', x10805, x10810)
        i10812 = at(i10765, i10800)
    else:
        x10811 = NO_TEXT
        i10812 = NO_INT
    if EVIDENCE_WANTED:
        n10813 = any_raised(n5256, i10052)
    else:
        n10813 = 0
    if n10813:
        b10814 = (b6054 & b6063)
        i10815 = places(b10814, n5256)
        n10816 = len(i10815)
    else:
        i10815 = NO_INT
        n10816 = 0
    if n10816:
        i10817 = at(i5257, i10815)
        i10818 = at(i5289, i10815)
        i10836 = at(i5307, i10815)
        b10837 = at(b5308, i10815)
        i10838 = at(i5309, i10815)
        b10839 = at(b5310, i10815)
        i10847 = at(i5318, i10815)
        i10882 = newest(i10817, i10818, at(E_occurred_at, i10847), EVIDENCE_CAP)
        n10883 = len(i10882)
    else:
        i10836 = NO_INT
        b10837 = NO_BOOL
        i10838 = NO_INT
        b10839 = NO_BOOL
        i10847 = NO_INT
        i10882 = NO_INT
        n10883 = 0
    if n10816:
        i10885 = at(i10836, i10882)
        b10886 = at(b10837, i10882)
        x10887 = date_text(i10885, b10886, n10883, 0, GIVEN)
        i10888 = at(i10838, i10882)
        b10889 = at(b10839, i10882)
        x10890 = date_text(i10888, b10889, n10883, 0, GIVEN)
        x10891 = text_concat(n10883, ', answered ', x10890)
        x10892 = texts(where(b10889, x10891, ', no answer'))
        x10893 = text_concat(n10883, 'asked for ', x10887, x10892)
        i10894 = at(i10847, i10882)
    else:
        x10893 = NO_TEXT
        i10894 = NO_INT
    if EVIDENCE_WANTED:
        n10895 = any_raised(n6222, i10053, i10054)
    else:
        n10895 = 0
    if n10895:
        i10896 = newest(i6223, i6224, at(E_occurred_at, i6253), EVIDENCE_CAP)
        n10897 = len(i10896)
    else:
        i10896 = NO_INT
        n10897 = 0
    if EVIDENCE_WANTED and n6222:
        i10899 = at(i6240, i10896)
        x10900 = word_text(i10899, None, n10897, 0, GIVEN)
        x10901 = text_trim(x10900, ';')
        x10902 = text_replace(x10901, ';', ', ')
        x10903 = text_nullif(x10902, '')
        b10904 = text_known(x10903)
        x10905 = where(b10904, x10903, 'conduct')
        i10906 = at(i6241, i10896)
        x10907 = date_text(i10906, None, n10897, 0, GIVEN)
        b10908 = at(b6369, i10896)
        i10909 = where(b10908, WORD_79, WORD_30)
        x10910 = word_text(i10909, None, n10897, 0, GIVEN)
        x10911 = text_concat(n10897, x10905, ' on ', x10907, x10910)
        i10912 = at(i6253, i10896)
    else:
        x10911 = NO_TEXT
        i10912 = NO_INT
    if EVIDENCE_WANTED:
        n10913 = any_raised(n6222, i10055)
    else:
        n10913 = 0
    if n10913:
        i10914 = places(b6377, n6222)
        n10915 = len(i10914)
    else:
        i10914 = NO_INT
        n10915 = 0
    if n10915:
        i10916 = at(i6223, i10914)
        i10917 = at(i6224, i10914)
        i10933 = at(i6240, i10914)
        i10934 = at(i6241, i10914)
        i10946 = at(i6253, i10914)
        b10950 = at(b6369, i10914)
        i10954 = newest(i10916, i10917, at(E_occurred_at, i10946), EVIDENCE_CAP)
        n10955 = len(i10954)
    else:
        i10933 = NO_INT
        i10934 = NO_INT
        i10946 = NO_INT
        b10950 = NO_BOOL
        i10954 = NO_INT
        n10955 = 0
    if n10915:
        i10957 = at(i10933, i10954)
        x10958 = word_text(i10957, None, n10955, 0, GIVEN)
        x10959 = text_trim(x10958, ';')
        x10960 = text_replace(x10959, ';', ', ')
        x10961 = text_nullif(x10960, '')
        b10962 = text_known(x10961)
        x10963 = where(b10962, x10961, 'conduct')
        i10964 = at(i10934, i10954)
        x10965 = date_text(i10964, None, n10955, 0, GIVEN)
        b10966 = at(b10950, i10954)
        i10967 = where(b10966, WORD_79, WORD_30)
        x10968 = word_text(i10967, None, n10955, 0, GIVEN)
        x10969 = text_concat(n10955, x10963, ' on ', x10965, x10968)
        i10970 = at(i10946, i10954)
    else:
        x10969 = NO_TEXT
        i10970 = NO_INT
    if EVIDENCE_WANTED:
        n10971 = any_raised(n6222, i10056)
    else:
        n10971 = 0
    if n10971:
        i10972 = places(b6378, n6222)
        n10973 = len(i10972)
    else:
        i10972 = NO_INT
        n10973 = 0
    if n10973:
        i10974 = at(i6223, i10972)
        i10975 = at(i6224, i10972)
        i10991 = at(i6240, i10972)
        i10992 = at(i6241, i10972)
        i11004 = at(i6253, i10972)
        b11008 = at(b6369, i10972)
        i11012 = newest(i10974, i10975, at(E_occurred_at, i11004), EVIDENCE_CAP)
        n11013 = len(i11012)
    else:
        i10991 = NO_INT
        i10992 = NO_INT
        i11004 = NO_INT
        b11008 = NO_BOOL
        i11012 = NO_INT
        n11013 = 0
    if n10973:
        i11015 = at(i10991, i11012)
        x11016 = word_text(i11015, None, n11013, 0, GIVEN)
        x11017 = text_trim(x11016, ';')
        x11018 = text_replace(x11017, ';', ', ')
        x11019 = text_nullif(x11018, '')
        b11020 = text_known(x11019)
        x11021 = where(b11020, x11019, 'conduct')
        i11022 = at(i10992, i11012)
        x11023 = date_text(i11022, None, n11013, 0, GIVEN)
        b11024 = at(b11008, i11012)
        i11025 = where(b11024, WORD_79, WORD_30)
        x11026 = word_text(i11025, None, n11013, 0, GIVEN)
        x11027 = text_concat(n11013, x11021, ' on ', x11023, x11026)
        i11028 = at(i11004, i11012)
    else:
        x11027 = NO_TEXT
        i11028 = NO_INT
    if EVIDENCE_WANTED:
        n11029 = any_raised(n7261, i10057)
    else:
        n11029 = 0
    if n11029:
        b11030 = (i7267 >= P_burst_messages)
        i11031 = places(b11030, n7261)
        n11032 = len(i11031)
    else:
        i11031 = NO_INT
        n11032 = 0
    if n11032:
        i11033 = at(i7262, i11031)
        i11034 = at(i7270, i11031)
        i11051 = at(i7263, i11031)
        i11063 = at(i7298, i11031)
        i11070 = newest(i11033, i11034, at(E_occurred_at, i11063), EVIDENCE_CAP)
        n11071 = len(i11070)
    else:
        i11051 = NO_INT
        i11063 = NO_INT
        i11070 = NO_INT
        n11071 = 0
    if n11032:
        i11073 = at(i11051, i11070)
        x11074 = date_text(i11073, None, n11071, 0, GIVEN)
        x11075 = text_concat(n11071, 'out of hours on ', x11074)
        i11076 = at(i11063, i11070)
    else:
        x11075 = NO_TEXT
        i11076 = NO_INT
    if EVIDENCE_WANTED:
        n11077 = any_raised(n7261, i10058)
    else:
        n11077 = 0
    if n11077:
        i11078 = newest(i7262, i7270, at(E_occurred_at, i7298), EVIDENCE_CAP)
        n11079 = len(i11078)
    else:
        i11078 = NO_INT
        n11079 = 0
    if EVIDENCE_WANTED and n7261:
        i11081 = at(i7263, i11078)
        x11082 = date_text(i11081, None, n11079, 0, GIVEN)
        x11083 = text_concat(n11079, 'out of hours on ', x11082)
        i11084 = at(i7298, i11078)
    else:
        x11083 = NO_TEXT
        i11084 = NO_INT
    if EVIDENCE_WANTED:
        n11085 = any_raised(n4656, i10059)
    else:
        n11085 = 0
    if n11085:
        b11086 = (b5057 & b5054)
        i11087 = places(b11086, n4656)
        n11088 = len(i11087)
    else:
        i11087 = NO_INT
        n11088 = 0
    if n11088:
        i11089 = at(i4657, i11087)
        i11090 = at(i4658, i11087)
        i11098 = at(i4666, i11087)
        b11099 = at(b4667, i11087)
        i11107 = at(i4675, i11087)
        i11119 = at(i4687, i11087)
        i11140 = newest(i11089, i11090, at(E_occurred_at, i11119), EVIDENCE_CAP)
        n11141 = len(i11140)
    else:
        i11098 = NO_INT
        b11099 = NO_BOOL
        i11107 = NO_INT
        i11119 = NO_INT
        i11140 = NO_INT
        n11141 = 0
    if n11088:
        i11143 = at(i11098, i11140)
        b11144 = at(b11099, i11140)
        b11145 = (i11143 == WORD_63) & b11144
        b11146 = (i11143 == WORD_64) & b11144
        b11147 = (i11143 == WORD_65) & b11144
        b11148 = (i11143 == WORD_66) & b11144
        i11149 = where(b11145, WORD_63, where(b11146, WORD_75, where(b11147, WORD_65, where(b11148, WORD_76, WORD_18))))
        i11150 = at(i11107, i11140)
        x11151 = date_text(i11150, None, n11141, 0, GIVEN)
        x11152 = word_text(i11149, None, n11141, 0, GIVEN)
        x11153 = text_concat(n11141, x11152, ' on ', x11151)
        i11154 = at(i11119, i11140)
    else:
        x11153 = NO_TEXT
        i11154 = NO_INT
    if EVIDENCE_WANTED:
        n11155 = any_raised(n3432, i10060)
    else:
        n11155 = 0
    if n11155:
        b11156 = (i4191 >= 2)
        i11157 = places(b11156, n3432)
        n11158 = len(i11157)
    else:
        i11157 = NO_INT
        n11158 = 0
    if n11158:
        i11159 = at(i3433, i11157)
        i11160 = at(i3434, i11157)
        i11177 = at(i3451, i11157)
        i11189 = at(i3463, i11157)
        i11210 = at(i4170, i11157)
        b11211 = at(b4173, i11157)
        i11221 = newest(i11159, i11160, at(E_occurred_at, i11189), EVIDENCE_CAP)
        n11222 = len(i11221)
    else:
        i11177 = NO_INT
        i11189 = NO_INT
        i11210 = NO_INT
        b11211 = NO_BOOL
        i11221 = NO_INT
        n11222 = 0
    if n11158:
        i11224 = at(i11177, i11221)
        x11225 = date_text(i11224, None, n11222, 0, GIVEN)
        i11226 = at(i11210, i11221)
        b11227 = at(b11211, i11221)
        b11228 = (i11226 == WORD_57) & b11227
        b11229 = (i11226 == WORD_52) & b11227
        i11230 = where(b11228, WORD_80, where(b11229, WORD_81, WORD_82))
        x11231 = word_text(i11230, None, n11222, 0, GIVEN)
        x11232 = text_concat(n11222, 'asked for less on ', x11225, x11231)
        i11233 = at(i11189, i11221)
    else:
        x11232 = NO_TEXT
        i11233 = NO_INT
    if EVIDENCE_WANTED:
        n11234 = any_raised(n3432, i10061)
    else:
        n11234 = 0
    if n11234:
        b11235 = (i4191 >= 1)
        i11236 = places(b11235, n3432)
        n11237 = len(i11236)
    else:
        i11236 = NO_INT
        n11237 = 0
    if n11237:
        i11238 = at(i3433, i11236)
        i11239 = at(i3434, i11236)
        i11256 = at(i3451, i11236)
        i11268 = at(i3463, i11236)
        i11289 = at(i4170, i11236)
        b11290 = at(b4173, i11236)
        i11300 = newest(i11238, i11239, at(E_occurred_at, i11268), EVIDENCE_CAP)
        n11301 = len(i11300)
    else:
        i11256 = NO_INT
        i11268 = NO_INT
        i11289 = NO_INT
        b11290 = NO_BOOL
        i11300 = NO_INT
        n11301 = 0
    if n11237:
        i11303 = at(i11256, i11300)
        x11304 = date_text(i11303, None, n11301, 0, GIVEN)
        i11305 = at(i11289, i11300)
        b11306 = at(b11290, i11300)
        b11307 = (i11305 == WORD_57) & b11306
        b11308 = (i11305 == WORD_52) & b11306
        i11309 = where(b11307, WORD_80, where(b11308, WORD_81, WORD_82))
        x11310 = word_text(i11309, None, n11301, 0, GIVEN)
        x11311 = text_concat(n11301, 'asked for less on ', x11304, x11310)
        i11312 = at(i11268, i11300)
    else:
        x11311 = NO_TEXT
        i11312 = NO_INT
    if EVIDENCE_WANTED:
        n11313 = any_raised(n3432, i10062, i10063)
    else:
        n11313 = 0
    if n11313:
        b11314 = (b4180 & b4180)
        i11315 = places(b11314, n3432)
        n11316 = len(i11315)
    else:
        i11315 = NO_INT
        n11316 = 0
    if n11316:
        i11317 = at(i3433, i11315)
        i11318 = at(i3434, i11315)
        i11335 = at(i3451, i11315)
        i11347 = at(i3463, i11315)
        i11368 = at(i4170, i11315)
        b11369 = at(b4173, i11315)
        i11379 = newest(i11317, i11318, at(E_occurred_at, i11347), EVIDENCE_CAP)
        n11380 = len(i11379)
    else:
        i11335 = NO_INT
        i11347 = NO_INT
        i11368 = NO_INT
        b11369 = NO_BOOL
        i11379 = NO_INT
        n11380 = 0
    if n11316:
        i11382 = at(i11335, i11379)
        x11383 = date_text(i11382, None, n11380, 0, GIVEN)
        i11384 = at(i11368, i11379)
        b11385 = at(b11369, i11379)
        b11386 = (i11384 == WORD_57) & b11385
        b11387 = (i11384 == WORD_52) & b11385
        i11388 = where(b11386, WORD_80, where(b11387, WORD_81, WORD_82))
        x11389 = word_text(i11388, None, n11380, 0, GIVEN)
        x11390 = text_concat(n11380, 'asked for less on ', x11383, x11389)
        i11391 = at(i11347, i11379)
    else:
        x11390 = NO_TEXT
        i11391 = NO_INT
    if EVIDENCE_WANTED:
        n11392 = any_raised(n1935, i10064)
    else:
        n11392 = 0
    if n11392:
        b11393 = (i1945 == WORD_71) & b1946
        b11394 = (i1945 == WORD_72) & b1946
        b11395 = (b11393 | b11394)
        b11397 = (b11395 & b11393)
        i11398 = places(b11397, n1935)
        n11399 = len(i11398)
    else:
        i11398 = NO_INT
        n11399 = 0
    if n11399:
        i11400 = at(i1936, i11398)
        i11401 = at(i1937, i11398)
        i11418 = at(i1954, i11398)
        i11430 = at(i1966, i11398)
        i11435 = newest(i11400, i11401, at(E_occurred_at, i11430), EVIDENCE_CAP)
        n11436 = len(i11435)
    else:
        i11418 = NO_INT
        i11430 = NO_INT
        i11435 = NO_INT
        n11436 = 0
    if n11399:
        i11438 = at(i11418, i11435)
        x11439 = date_text(i11438, None, n11436, 0, GIVEN)
        x11440 = text_concat(n11436, 'card payment reversed on ', x11439)
        i11441 = at(i11430, i11435)
    else:
        x11440 = NO_TEXT
        i11441 = NO_INT
    if EVIDENCE_WANTED:
        n11442 = any_raised(n1935, i10065)
    else:
        n11442 = 0
    if n11442:
        i11443 = where(b1946, i1945, WORD_10)
        b11444 = (i11443 == WORD_10)
        i11445 = places(b11444, n1935)
        n11446 = len(i11445)
    else:
        i11445 = NO_INT
        n11446 = 0
    if n11446:
        i11447 = at(i1936, i11445)
        i11448 = at(i1937, i11445)
        i11465 = at(i1954, i11445)
        i11477 = at(i1966, i11445)
        i11482 = newest(i11447, i11448, at(E_occurred_at, i11477), EVIDENCE_CAP)
        n11483 = len(i11482)
    else:
        i11465 = NO_INT
        i11477 = NO_INT
        i11482 = NO_INT
        n11483 = 0
    if n11446:
        i11485 = at(i11465, i11482)
        x11486 = date_text(i11485, None, n11483, 0, GIVEN)
        x11487 = text_concat(n11483, 'card payment reversed on ', x11486)
        i11488 = at(i11477, i11482)
    else:
        x11487 = NO_TEXT
        i11488 = NO_INT
    if EVIDENCE_WANTED:
        n11489 = any_raised(n7356, i10066)
    else:
        n11489 = 0
    if n11489:
        b11490 = (i7940 > P_very_late_days)
        b11491 = (i7940 > P_stuck_days)
        b11492 = (b7938 & b11490 & b7938 & b11491)
        i11493 = places(b11492, n7356)
        n11494 = len(i11493)
    else:
        i11493 = NO_INT
        n11494 = 0
    if n11494:
        i11495 = at(i7357, i11493)
        i11496 = at(i7358, i11493)
        i11525 = at(i7387, i11493)
        x11569 = at(x7431, i11493)
        i11585 = newest(i11495, i11496, at(E_occurred_at, i11525), EVIDENCE_CAP)
    else:
        i11525 = NO_INT
        x11569 = NO_TEXT
        i11585 = NO_INT
    if n11494:
        x11588 = at(x11569, i11585)
        i11589 = at(i11525, i11585)
    else:
        x11588 = NO_TEXT
        i11589 = NO_INT
    if EVIDENCE_WANTED:
        n11590 = any_raised(n1564, i10067)
    else:
        n11590 = 0
    if n11590:
        b11591 = (i1625 > P_grace_days)
        b11592 = (b1777 & b1777 & b11591)
        i11593 = places(b11592, n1564)
        n11594 = len(i11593)
    else:
        i11593 = NO_INT
        n11594 = 0
    if n11594:
        i11595 = at(i1565, i11593)
        i11596 = at(i1566, i11593)
        i11625 = at(i1595, i11593)
        x11669 = at(x1639, i11593)
        i11685 = newest(i11595, i11596, at(E_occurred_at, i11625), EVIDENCE_CAP)
    else:
        i11625 = NO_INT
        x11669 = NO_TEXT
        i11685 = NO_INT
    if n11594:
        x11688 = at(x11669, i11685)
        i11689 = at(i11625, i11685)
    else:
        x11688 = NO_TEXT
        i11689 = NO_INT
    if EVIDENCE_WANTED:
        n11690 = any_raised(n1564, i10068)
    else:
        n11690 = 0
    if n11690:
        b11691 = (i1625 > P_very_late_days)
        i11692 = places(b11691, n1564)
        n11693 = len(i11692)
    else:
        i11692 = NO_INT
        n11693 = 0
    if n11693:
        i11694 = at(i1565, i11692)
        i11695 = at(i1566, i11692)
        i11724 = at(i1595, i11692)
        x11768 = at(x1639, i11692)
        i11784 = newest(i11694, i11695, at(E_occurred_at, i11724), EVIDENCE_CAP)
    else:
        i11724 = NO_INT
        x11768 = NO_TEXT
        i11784 = NO_INT
    if n11693:
        x11787 = at(x11768, i11784)
        i11788 = at(i11724, i11784)
    else:
        x11787 = NO_TEXT
        i11788 = NO_INT
    if EVIDENCE_WANTED:
        n11789 = any_raised(n1564, i10068)
    else:
        n11789 = 0
    if n11789:
        b11790 = (i1625 > P_late_days)
        i11791 = places(b11790, n1564)
        n11792 = len(i11791)
    else:
        i11791 = NO_INT
        n11792 = 0
    if n11792:
        i11793 = at(i1565, i11791)
        i11794 = at(i1566, i11791)
        i11823 = at(i1595, i11791)
        x11867 = at(x1639, i11791)
        i11883 = newest(i11793, i11794, at(E_occurred_at, i11823), EVIDENCE_CAP)
    else:
        i11823 = NO_INT
        x11867 = NO_TEXT
        i11883 = NO_INT
    if n11792:
        x11886 = at(x11867, i11883)
        i11887 = at(i11823, i11883)
    else:
        x11886 = NO_TEXT
        i11887 = NO_INT
    if EVIDENCE_WANTED:
        n11888 = any_raised(n8054, i10069)
    else:
        n11888 = 0
    if n11888:
        i11889 = places(b8060, n8054)
        n11890 = len(i11889)
    else:
        i11889 = NO_INT
        n11890 = 0
    if n11890:
        i11891 = at(i8055, i11889)
        i11892 = at(i8061, i11889)
        i11921 = at(i8090, i11889)
        x11965 = at(x8132, i11889)
        i11969 = newest(i11891, i11892, at(E_occurred_at, i11921), EVIDENCE_CAP)
    else:
        i11921 = NO_INT
        x11965 = NO_TEXT
        i11969 = NO_INT
    if n11890:
        x11972 = at(x11965, i11969)
        i11973 = at(i11921, i11969)
    else:
        x11972 = NO_TEXT
        i11973 = NO_INT
    if EVIDENCE_WANTED:
        n11974 = any_raised(n1564, i10070, i10072)
    else:
        n11974 = 0
    if n11974:
        b11975 = (i1625 > P_grace_days)
        i11976 = places(b11975, n1564)
        n11977 = len(i11976)
    else:
        i11976 = NO_INT
        n11977 = 0
    if n11977:
        i11978 = at(i1565, i11976)
        i11979 = at(i1566, i11976)
        i12008 = at(i1595, i11976)
        x12052 = at(x1639, i11976)
        i12068 = newest(i11978, i11979, at(E_occurred_at, i12008), EVIDENCE_CAP)
    else:
        i12008 = NO_INT
        x12052 = NO_TEXT
        i12068 = NO_INT
    if n11977:
        x12071 = at(x12052, i12068)
        i12072 = at(i12008, i12068)
    else:
        x12071 = NO_TEXT
        i12072 = NO_INT
    if EVIDENCE_WANTED:
        n12073 = any_raised(n1564, i10071)
    else:
        n12073 = 0
    if n12073:
        i12074 = places(b1778, n1564)
        n12075 = len(i12074)
    else:
        i12074 = NO_INT
        n12075 = 0
    if n12075:
        i12076 = at(i1565, i12074)
        i12077 = at(i1566, i12074)
        i12106 = at(i1595, i12074)
        x12150 = at(x1639, i12074)
        i12166 = newest(i12076, i12077, at(E_occurred_at, i12106), EVIDENCE_CAP)
    else:
        i12106 = NO_INT
        x12150 = NO_TEXT
        i12166 = NO_INT
    if n12075:
        x12169 = at(x12150, i12166)
        i12170 = at(i12106, i12166)
    else:
        x12169 = NO_TEXT
        i12170 = NO_INT
    if EVIDENCE_WANTED:
        n12171 = any_raised(n454, i10073)
    else:
        n12171 = 0
    if n12171:
        b12172 = logical_not(b932)
        b12173 = logical_not(b919)
        b12174 = (i895 < AS_OF)
        b12175 = (i960 > 0)
        b12176 = (b913 & b12172 & b12173 & b12174 & b12175)
        i12177 = places(b12176, n454)
        n12178 = len(i12177)
    else:
        i12177 = NO_INT
        n12178 = 0
    if n12178:
        i12179 = at(i455, i12177)
        i12180 = at(i456, i12177)
        i12209 = at(i485, i12177)
        x12253 = at(x984, i12177)
        i12255 = newest(i12179, i12180, at(E_occurred_at, i12209), EVIDENCE_CAP)
    else:
        i12209 = NO_INT
        x12253 = NO_TEXT
        i12255 = NO_INT
    if n12178:
        x12258 = at(x12253, i12255)
        i12259 = at(i12209, i12255)
    else:
        x12258 = NO_TEXT
        i12259 = NO_INT
    if EVIDENCE_WANTED:
        n12260 = any_raised(n1464, i10074)
    else:
        n12260 = 0
    if n12260:
        i12261 = places(b1524, n1464)
        n12262 = len(i12261)
    else:
        i12261 = NO_INT
        n12262 = 0
    if n12262:
        i12263 = at(i1468, i12261)
        i12264 = at(i1469, i12261)
        i12282 = at(i1487, i12261)
        b12283 = at(b1488, i12261)
        i12293 = at(i1498, i12261)
        b12319 = at(b1524, i12261)
        i12323 = newest(i12263, i12264, at(E_occurred_at, i12293), EVIDENCE_CAP)
        n12324 = len(i12323)
    else:
        i12282 = NO_INT
        b12283 = NO_BOOL
        i12293 = NO_INT
        b12319 = NO_BOOL
        i12323 = NO_INT
        n12324 = 0
    if n12262:
        i12326 = at(i12282, i12323)
        b12327 = at(b12283, i12323)
        x12328 = date_text(i12326, b12327, n12324, 0, GIVEN)
        b12329 = at(b12319, i12323)
        i12330 = where(b12329, WORD_83, WORD_84)
        x12331 = word_text(i12330, None, n12324, 0, GIVEN)
        x12332 = text_concat(n12324, 'promised for ', x12328, x12331)
        i12333 = at(i12293, i12323)
    else:
        x12332 = NO_TEXT
        i12333 = NO_INT
    if EVIDENCE_WANTED:
        n12334 = any_raised(n4197, i10075)
    else:
        n12334 = 0
    if n12334:
        b12335 = (b4312 & b4323)
        i12336 = places(b12335, n4197)
        n12337 = len(i12336)
    else:
        i12336 = NO_INT
        n12337 = 0
    if n12337:
        i12338 = at(i4198, i12336)
        i12339 = at(i4199, i12336)
        i12347 = at(i4207, i12336)
        b12348 = at(b4208, i12336)
        i12356 = at(i4216, i12336)
        i12368 = at(i4228, i12336)
        i12376 = newest(i12338, i12339, at(E_occurred_at, i12368), EVIDENCE_CAP)
        n12377 = len(i12376)
    else:
        i12347 = NO_INT
        b12348 = NO_BOOL
        i12356 = NO_INT
        i12368 = NO_INT
        i12376 = NO_INT
        n12377 = 0
    if n12337:
        i12379 = at(i12356, i12376)
        x12380 = date_text(i12379, None, n12377, 0, GIVEN)
        i12381 = at(i12347, i12376)
        b12382 = at(b12348, i12376)
        i12383 = where(b12382, i12381, WORD_10)
        x12384 = word_text(i12383, None, n12377, 0, GIVEN)
        x12385 = text_concat(n12377, 'raised ', x12380, ', ', x12384)
        i12386 = at(i12368, i12376)
    else:
        x12385 = NO_TEXT
        i12386 = NO_INT
    if EVIDENCE_WANTED:
        n12387 = any_raised(n3138, i10076, i10077)
    else:
        n12387 = 0
    if n12387:
        i12388 = newest(i3139, i3171, at(E_occurred_at, i3200), EVIDENCE_CAP)
        n12389 = len(i12388)
    else:
        i12388 = NO_INT
        n12389 = 0
    if EVIDENCE_WANTED and n3138:
        i12391 = at(i3298, i12388)
        b12392 = at(b3300, i12388)
        x12393 = id_text(i12391, b12392, n12389, 0, GIVEN)
        b12394 = text_known(x12393)
        x12395 = where(b12394, x12393, 'the work')
        b12396 = at(b3299, i12388)
        i12397 = where(b12396, WORD_85, WORD_30)
        x12398 = word_text(i12397, None, n12389, 0, GIVEN)
        x12399 = text_concat(n12389, 'reopened ', x12395, x12398)
        i12400 = at(i3200, i12388)
    else:
        x12399 = NO_TEXT
        i12400 = NO_INT
    if EVIDENCE_WANTED:
        n12401 = any_raised(n3338, i10078)
    else:
        n12401 = 0
    if n12401:
        i12402 = places(b3414, n3338)
        n12403 = len(i12402)
    else:
        i12402 = NO_INT
        n12403 = 0
    if n12403:
        i12404 = at(i3339, i12402)
        i12405 = at(i3340, i12402)
        i12422 = at(i3357, i12402)
        i12434 = at(i3369, i12402)
        i12437 = at(i3379, i12402)
        i12451 = newest(i12404, i12405, at(E_occurred_at, i12434), EVIDENCE_CAP)
        n12452 = len(i12451)
    else:
        i12422 = NO_INT
        i12434 = NO_INT
        i12437 = NO_INT
        i12451 = NO_INT
        n12452 = 0
    if n12403:
        i12454 = at(i12422, i12451)
        x12455 = date_text(i12454, None, n12452, 0, GIVEN)
        i12456 = at(i12437, i12451)
        b12457 = (i12456 > 0)
        i12458 = where(b12457, WORD_86, WORD_30)
        x12459 = word_text(i12458, None, n12452, 0, GIVEN)
        x12460 = text_concat(n12452, 'delivered ', x12455, x12459)
        i12461 = at(i12434, i12451)
    else:
        x12460 = NO_TEXT
        i12461 = NO_INT
    if EVIDENCE_WANTED:
        n12462 = any_raised(n2956, i10079)
    else:
        n12462 = 0
    if n12462:
        b12463 = (b2984 & b2984)
        i12464 = places(b12463, n2956)
        n12465 = len(i12464)
    else:
        i12464 = NO_INT
        n12465 = 0
    if n12465:
        i12466 = at(i2957, i12464)
        i12467 = at(i2958, i12464)
        i12484 = at(i2975, i12464)
        i12496 = at(i2987, i12464)
        i12497 = newest(i12466, i12467, at(E_occurred_at, i12496), EVIDENCE_CAP)
        n12498 = len(i12497)
    else:
        i12484 = NO_INT
        i12496 = NO_INT
        i12497 = NO_INT
        n12498 = 0
    if n12465:
        i12500 = at(i12484, i12497)
        x12501 = date_text(i12500, None, n12498, 0, GIVEN)
        x12502 = text_concat(n12498, 'unpaid change of ', x12501)
        i12503 = at(i12496, i12497)
    else:
        x12502 = NO_TEXT
        i12503 = NO_INT
    if EVIDENCE_WANTED and n454:
        b12504 = logical_not(b932)
        b12505 = (b913 & b12504)
        i12506 = places(b12505, n454)
        n12507 = len(i12506)
    else:
        i12506 = NO_INT
        n12507 = 0
    if n12507:
        i12508 = at(i455, i12506)
        i12509 = at(i463, i12506)
        i12510 = at(i937, i12506)
        i12511 = at(i503, i12506)
        b12512 = at(b505, i12506)
        i12513 = where(b12512, i12511, rescaled(0, 4))
        i12514 = (i12510 - i12513)
        i12515 = np.maximum(i12514, rescaled(0, 4))
        i12516 = rescaled(i12515, -2)
        i12517 = at(i960, i12506)
    else:
        i12508 = NO_INT
        i12509 = NO_INT
        i12516 = NO_INT
        i12517 = NO_INT
    if EVIDENCE_WANTED and n1935:
        i12518 = where(b1946, i1945, WORD_10)
        b12519 = (i12518 == WORD_10)
        i12520 = places(b12519, n1935)
        n12521 = len(i12520)
    else:
        i12520 = NO_INT
        n12521 = 0
    if n12521:
        i12522 = at(i1936, i12520)
        i12523 = at(i1962, i12520)
        b12524 = at(b1963, i12520)
        b12525 = logical_not(b12524)
        i12526 = at(i1944, i12520)
        b12527 = (i12526 == WORD_30)
        b12528 = (b12525 | b12527)
        i12529 = at(i1975, i12520)
        b12530 = at(b2003, i12520)
        i12531 = where(b12530, i12529, i12526)
        i12532 = where(b12528, i12531, i12526)
        i12533 = at(i1972, i12520)
        b12534 = at(b2002, i12520)
        i12535 = where(b12524, i12523, i12533)
        i12536 = rescaled(i12535, -2)
        i12537 = at(i1954, i12520)
        i12538 = (AS_OF - i12537)
        b12539 = b12524 | b12534
    else:
        i12522 = NO_INT
        i12532 = NO_INT
        i12536 = NO_INT
        i12538 = NO_INT
        b12539 = NO_BOOL
    return {'stage': (i284, None), 'stage_inferred': (b285, None), 'standing': (i291, None), 'undecided__value': (f9050, b9096), 'undecided__opportunities': (i8173, None), 'undecided__incidents': (i8174, None), 'undecided__lower80': (f9118, b9533), 'undecided__lower95': (f9130, b9533), 'kept_meetings__value': (i8232, None), 'kept_meetings__opportunities': (i8232, None), 'no_show__value': (f9054, b9132), 'no_show__opportunities': (i8237, None), 'no_show__incidents': (i8238, None), 'no_show__lower80': (f9154, b9547), 'no_show__lower95': (f9166, b9547), 'no_show__in_half_year': (i8239, b8240), 'no_show__in_year': (i8241, b8242), 'put_off__value': (i8250, None), 'put_off__opportunities': (i8249, None), 'put_off__incidents': (i8250, None), 'put_off__held': (i8252, None), 'requoted_in_all__value': (i8184, b8185), 'requoted_in_all__opportunities': (i8182, None), 'requoted_in_all__incidents': (i8183, None), 'requoted__value': (i8194, b8195), 'requoted__opportunities': (i8182, None), 'requoted__incidents': (i8193, None), 'seriousness__value': (i8279, None), 'seriousness__opportunities': (i8278, None), 'seriousness__incidents': (i8279, None), 'open_quotes__value': (i8202, None), 'open_quotes__opportunities': (i8202, None), 'accepted_work__value': (i8304, None), 'accepted_work__opportunities': (i8304, None), 'unfounded__value': (f9058, b9168), 'unfounded__opportunities': (i8362, None), 'unfounded__incidents': (i8363, None), 'unfounded__lower80': (f9190, b9572), 'unfounded__lower95': (f9202, b9572), 'unfounded__items': (i8368, None), 'unfounded__occasions': (i8370, None), 'unfounded__apart': (i8373, None), 'unfounded__span': (i8378, b8404), 'unfounded__pressing': (i8383, None), 'chances__value': (i8407, b8408), 'chances__opportunities': (i8406, None), 'reopened__value': (i8392, None), 'reopened__opportunities': (i8391, None), 'reopened__incidents': (i8392, None), 'reopened__warned': (i8393, None), 'low_scored__value': (i8417, None), 'low_scored__opportunities': (i8416, None), 'low_scored__incidents': (i8417, None), 'requests__value': (f9062, b9204), 'requests__opportunities': (i8436, None), 'requests__incidents': (i8437, None), 'requests__lower80': (f9226, b10036), 'requests__lower95': (f9238, b10036), 'requests__apart': (i8440, None), 'silent__value': (i8448, None), 'silent__opportunities': (i8436, None), 'silent__incidents': (i8448, None), 'incidents__value': (i8464, None), 'incidents__opportunities': (i8464, None), 'incidents__incidents': (i8464, None), 'incidents__in_half_year': (i8465, b8466), 'incidents__warned': (i8467, None), 'grave_incidents__value': (i8472, None), 'grave_incidents__opportunities': (i8464, None), 'grave_incidents__incidents': (i8472, None), 'abusive_incidents__value': (i8476, None), 'abusive_incidents__opportunities': (i8464, None), 'abusive_incidents__incidents': (i8476, None), 'abusive_incidents__warned': (i8478, None), 'night_messages__value': (i8494, b8495), 'night_messages__opportunities': (i8493, None), 'night_messages__incidents': (i8493, None), 'work_meetings__value': (f9066, b9240), 'work_meetings__opportunities': (i8260, None), 'work_meetings__incidents': (i8261, None), 'work_meetings__lower80': (f9262, b10037), 'work_meetings__lower95': (f9274, b10037), 'work_meetings__in_year': (i8262, b8263), 'work_meetings__of_year': (f8269, b8270), 'night_bursts__value': (i8513, None), 'night_bursts__opportunities': (i8512, None), 'night_bursts__incidents': (i8513, None), 'quotes_sent__value': (i8539, None), 'quotes_sent__opportunities': (i8539, None), 'jobs__value': (i8557, None), 'jobs__opportunities': (i8557, None), 'jobs__invoices': (i8559, None), 'pressed__value': (i8579, None), 'pressed__opportunities': (i8578, None), 'pressed__incidents': (i8579, None), 'asks_on_quotes__value': (i8587, b8588), 'asks_on_quotes__opportunities': (i8578, None), 'late_asks__value': (i8602, None), 'late_asks__opportunities': (i8601, None), 'late_asks__incidents': (i8602, None), 'late_asks__jobs': (i8606, None), 'late_asks__ultimatums': (i8608, None), 'late_asks__forced': (i8611, None), 'late_asks__apart': (i8614, None), 'asked_jobs__value': (f8409, b8410), 'asked_jobs__opportunities': (i8406, None), 'lost_chargebacks__value': (i8655, None), 'lost_chargebacks__opportunities': (i8654, None), 'lost_chargebacks__incidents': (i8655, None), 'open_chargebacks__value': (i8664, None), 'open_chargebacks__opportunities': (i8663, None), 'open_chargebacks__incidents': (i8664, None), 'open_chargebacks__amount': (i8673, b8683), 'chargebacks_ever__value': (i8663, None), 'chargebacks_ever__opportunities': (i8663, None), 'due_invoices__value': (i8700, None), 'due_invoices__opportunities': (i8700, None), 'dbt__value': (f8730, b8747), 'dbt__opportunities': (i8705, None), 'dbt__incidents': (i8706, None), 'dbt__median': (f8707, b8708), 'dbt__without_largest': (f8718, b8743), 'dbt__late_occasions': (i8722, None), 'late14__value': (f9070, b9276), 'late14__opportunities': (i8761, None), 'late14__incidents': (i8762, None), 'late14__lower80': (f9298, b9705), 'late14__lower95': (f9310, b9705), 'late14__invoices': (i8763, b8764), 'late30__value': (f9074, b9312), 'late30__opportunities': (i8765, None), 'late30__incidents': (i8766, None), 'late30__lower80': (f9334, b9709), 'late30__lower95': (f9346, b9709), 'late30__invoices': (i8767, b8768), 'late_grace__value': (f9076, b9312), 'late_grace__opportunities': (i8765, None), 'late_grace__incidents': (i8776, None), 'late_grace__lower80': (f9359, b9728), 'late_grace__lower95': (f9367, b9728), 'late_grace__invoices': (i8777, b8778), 'late_grace__median': (f8779, b8780), 'surely_late__value': (f9080, b9369), 'surely_late__opportunities': (i8799, None), 'surely_late__incidents': (i8800, None), 'surely_late__lower80': (f9391, b9717), 'surely_late__lower95': (f9403, b9717), 'longest_late_run__value': (i8823, b8824), 'longest_late_run__opportunities': (i8819, None), 'rising__value': (i8784, None), 'rising__opportunities': (i8765, None), 'rising__incidents': (i8784, None), 'unpaid_money__value': (f8868, b8880), 'unpaid_money__opportunities': (i8845, None), 'unpaid_money__incidents': (i8846, None), 'unpaid_money__days': (i8848, b8849), 'unpaid_money__amount': (i8852, b8853), 'unpaid_money__done': (i8855, None), 'overdue_now__value': (i8892, b8893), 'overdue_now__opportunities': (i8890, None), 'overdue_now__incidents': (i8891, None), 'promises__value': (i8917, None), 'promises__opportunities': (i8916, None), 'promises__incidents': (i8917, None), 'promises__in_year': (i8920, b8921), 'broken_in_a_row__value': (i8934, b8935), 'broken_in_a_row__opportunities': (i8930, None), 'late_disputes__value': (i8948, None), 'late_disputes__opportunities': (i8947, None), 'late_disputes__incidents': (i8948, None), 'given_terms__value': (i8897, b8898), 'given_terms__opportunities': (i8894, None), 'quiet__value': (i8960, b8961), 'quiet__opportunities': (i8958, None), 'paid_in_time__value': (f9084, b9405), 'paid_in_time__opportunities': (i8700, None), 'paid_in_time__incidents': (i8737, None), 'paid_in_time__lower80': (f9427, b10038), 'paid_in_time__lower95': (f9439, b10038), 'paid_day_unknown__value': (i8899, None), 'paid_day_unknown__opportunities': (i8899, None), 'disputed_now__value': (i8900, None), 'disputed_now__opportunities': (i8900, None), 'due_assumed__value': (i8901, None), 'due_assumed__opportunities': (i8901, None), 'due_assumed__in_days': (i8902, b8903), 'due_unsaid__value': (i8904, None), 'due_unsaid__opportunities': (i8904, None), 'other_currencies__value': (i8738, None), 'other_currencies__opportunities': (i8738, None), 'stray_payments__value': (i8971, None), 'stray_payments__opportunities': (i8971, None), 'praise__value': (i8976, None), 'praise__opportunities': (i8976, None), 'referrals__value': (i8977, None), 'referrals__opportunities': (i8977, None), 'our_failures__value': (i8978, None), 'our_failures__opportunities': (i8978, None), 'upheld__value': (i8401, None), 'upheld__opportunities': (i8401, None), 'accepted_quotes__value': (i8203, None), 'accepted_quotes__opportunities': (i8203, None), 'answered_in_time__value': (f9086, b9204), 'answered_in_time__opportunities': (i8436, None), 'answered_in_time__incidents': (i8452, None), 'answered_in_time__lower80': (f9452, b10039), 'answered_in_time__lower95': (f9460, b10039), 'reversed_items__value': (f9090, b9462), 'reversed_items__opportunities': (i8304, None), 'reversed_items__incidents': (i8309, None), 'reversed_items__lower80': (f9484, b9775), 'reversed_items__lower95': (f9496, b9775), 'reversed__value': (i8990, None), 'reversed__opportunities': (i8990, None), 'reversed__incidents': (i8990, None), 'reversed__items': (i8992, None), 'reversed__warned': (i8993, None), 'rounds_over__value': (f9094, b9498), 'rounds_over__opportunities': (i8317, None), 'rounds_over__incidents': (i8318, None), 'rounds_over__lower80': (f9520, b9792), 'rounds_over__lower95': (f9532, b9792), 'rounds_over__twice': (i8319, None), 'rounds_over__thrice': (i8320, None), 'rounds_over__capped': (i8323, None), 'unpaid_scope__value': (f9009, b9010), 'unpaid_scope__opportunities': (i8998, None), 'unpaid_scope__basis': (i9002, b9003), 'unpaid_extras__value': (i9023, None), 'unpaid_extras__opportunities': (i9022, None), 'unpaid_extras__incidents': (i9023, None), 'records__value': (i8972, None), 'records__opportunities': (i8972, None), 'active_months__value': (i9042, None), 'active_months__opportunities': (i9042, None), 'startup__value': (i8962, None), 'startup__opportunities': (i8958, None), 'startup__incidents': (i8962, None), 'good_cause__value': (i8963, None), 'good_cause__opportunities': (i8958, None), 'good_cause__incidents': (i8963, None), 'hardship__value': (i8964, None), 'hardship__opportunities': (i8958, None), 'hardship__incidents': (i8964, None), 'conduct_notices__value': (i8965, None), 'conduct_notices__opportunities': (i8958, None), 'conduct_notices__incidents': (i8965, None), 'working_with__value': (i8966, None), 'working_with__opportunities': (i8958, None), 'working_with__incidents': (i8966, None), 'speaking_records__value': (i8411, b8412), 'speaking_records__opportunities': (i8406, None), 'good_records__value': (i8413, b8414), 'good_records__opportunities': (i8406, None), 'signal__no_decision': (i10040, None), 'signal__no_shows': (i10041, None), 'signal__none_held': (i10042, None), 'signal__many_requotes': (i10043, None), 'signal__free_scoping': (i10044, None), 'signal__unfounded_complaints': (i10045, None), 'signal__unfounded_over_time': (i10046, None), 'signal__unfounded_and_withheld': (i10047, None), 'signal__reopened_complaints': (i10048, None), 'signal__reopened_after_notice': (i10049, None), 'signal__low_scores': (i10050, None), 'signal__blocking_silence': (i10051, None), 'signal__gone_silent': (i10052, None), 'signal__conduct': (i10053, None), 'signal__conduct_after_warning': (i10054, None), 'signal__grave_conduct': (i10055, None), 'signal__sustained_abuse': (i10056, None), 'signal__night_pressure': (i10057, None), 'signal__slow_night_pressure': (i10058, None), 'signal__missed_work_meetings': (i10059, None), 'signal__price_pressure': (i10060, None), 'signal__price_pressure_again': (i10061, None), 'signal__asks_afterwards': (i10062, None), 'signal__ultimatums': (i10063, None), 'signal__chargebacks': (i10064, None), 'signal__chargeback_open': (i10065, None), 'signal__money_unpaid': (i10066, None), 'signal__days_beyond_terms': (i10067, None), 'signal__late_share': (i10068, None), 'signal__late_even_so': (i10069, None), 'signal__late_habit': (i10070, None), 'signal__late_streak': (i10071, None), 'signal__rising_delay': (i10072, None), 'signal__oldest_open': (i10073, None), 'signal__broken_promises': (i10074, None), 'signal__tactical_disputes': (i10075, None), 'signal__reversals': (i10076, None), 'signal__reversals_after_notice': (i10077, None), 'signal__revision_overrun': (i10078, None), 'signal__unpaid_changes': (i10079, None), 'cleared__commitment_phobic': (i10080, None), 'cleared__criticizer': (i10081, None), 'cleared__energy_zapper': (i10082, None), 'cleared__fee_haggler': (i10083, None), 'cleared__late_payer': (i10084, None), 'cleared__time_waster': (i10085, None), 'exempt__commitment_phobic__serious': (i10086, None), 'exempt__commitment_phobic__clearly_serious': (i10087, None), 'exempt__energy_zapper__hardship': (i10088, None), 'exempt__fee_haggler__startup': (i10089, None), 'exempt__fee_haggler__good_cause': (i10090, None), 'exempt__fee_haggler__hardship': (i10091, None), 'exempt__late_payer__hardship': (i10092, None), 'fact__enough_good': (i10093, None), 'fact__some_good': (i10094, None), 'fact__money_stuck': (i10095, None), 'fact__card_payment_reversed': (i10096, None), 'fact__asks_on_late_bills': (i10097, None), 'fact__complaints_for_late_bills': (i10098, None), 'fact__silence_on_late_bills': (i10099, None), 'fact__money_overdue': (i10100, None), 'fact__overdue_for_months': (i10101, None), 'fact__much_at_risk': (i10102, None), 'fact__weeks_late': (i10103, None), 'fact__long_terms': (i10104, None), 'fact__card_payments': (i10105, None), 'fact__quote_open': (i10106, None), 'fact__missed_meetings': (i10107, None), 'fact__warned': (i10108, None), 'fact__threatened': (i10109, None), 'fact__complaints_upheld': (i10110, None), 'fact__client_already': (i10111, None), 'remark__paid_undated': (i10112, None), 'remark__under_dispute': (i10113, None), 'remark__assumed_terms': (i10114, None), 'remark__no_due_days': (i10115, None), 'remark__several_currencies': (i10116, None), 'remark__unnamed_payments': (i10117, None), 'remark__old_records': (i10118, None), 'remark__few_records': (i10119, None), 'remark__ally': (i10120, None), 'remark__punctual': (i10121, None), 'remark__within_grace': (i10122, None), 'remark__sends_others': (i10123, None), 'remark__thankful': (i10124, None), 'remark__comes_back': (i10125, None), 'remark__answers_quickly': (i10126, None), 'remark__service_recovery': (i10127, None), 'remark__own_failures': (i10128, None), 'holds:no_decision:watch:0': (b9534, None), 'holds:no_decision:watch:1': (b9535, None), 'holds:no_decision:flag:0': (b9537, None), 'holds:no_decision:flag:1': (b9538, None), 'holds:no_decision:severe:0': (b9540, None), 'holds:no_decision:severe:1': (b9541, None), 'holds:no_shows:watch:0': (b9544, None), 'holds:no_shows:flag:0': (b9546, None), 'holds:no_shows:flag:1': (b9548, None), 'holds:no_shows:severe:0': (b9550, None), 'holds:no_shows:severe:1': (b9551, None), 'holds:none_held:watch:0': (b9554, None), 'holds:none_held:watch:1': (b9555, None), 'holds:many_requotes:watch:0': (b9558, None), 'holds:many_requotes:watch:1': (b9559, None), 'holds:many_requotes:flag:0': (b9561, None), 'holds:many_requotes:flag:1': (b9562, None), 'holds:free_scoping:watch:0': (b9565, None), 'holds:free_scoping:flag:0': (b9567, None), 'holds:unfounded_complaints:watch:0': (b9570, None), 'holds:unfounded_complaints:flag:0': (b9573, None), 'holds:unfounded_complaints:flag:1': (b9574, None), 'holds:unfounded_complaints:flag:2': (b9575, None), 'holds:unfounded_complaints:severe:0': (b9577, None), 'holds:unfounded_complaints:severe:1': (b9578, None), 'holds:unfounded_complaints:severe:2': (b9579, None), 'holds:unfounded_over_time:flag:0': (b9582, None), 'holds:unfounded_over_time:flag:1': (b9583, None), 'holds:unfounded_over_time:flag:2': (b9584, None), 'holds:unfounded_over_time:flag:3': (b9585, None), 'holds:unfounded_over_time:flag:4': (b9586, None), 'holds:unfounded_and_withheld:flag:0': (b9589, None), 'holds:unfounded_and_withheld:flag:1': (b9590, None), 'holds:unfounded_and_withheld:flag:2': (b9591, None), 'holds:unfounded_and_withheld:flag:3': (b9592, None), 'holds:unfounded_and_withheld:flag:4': (b9593, None), 'holds:reopened_complaints:watch:0': (b9596, None), 'holds:reopened_complaints:flag:0': (b9598, None), 'holds:reopened_complaints:flag:1': (b9599, None), 'holds:reopened_after_notice:severe:0': (b9602, None), 'holds:low_scores:watch:0': (b9605, None), 'holds:blocking_silence:watch:0': (b9608, None), 'holds:blocking_silence:flag:0': (b9610, None), 'holds:blocking_silence:flag:1': (b9611, None), 'holds:blocking_silence:flag:2': (b9612, None), 'holds:gone_silent:severe:0': (b9615, None), 'holds:conduct:watch:0': (b9618, None), 'holds:conduct:flag:0': (b9620, None), 'holds:conduct_after_warning:flag:0': (b9623, None), 'holds:grave_conduct:severe:0': (b9626, None), 'holds:sustained_abuse:severe:0': (b9629, None), 'holds:sustained_abuse:severe:1': (b9630, None), 'holds:night_pressure:watch:0': (b9633, None), 'holds:night_pressure:flag:0': (b9635, None), 'holds:slow_night_pressure:watch:0': (b9638, None), 'holds:slow_night_pressure:flag:0': (b9640, None), 'holds:missed_work_meetings:watch:0': (b9643, None), 'holds:missed_work_meetings:watch:1': (b9644, None), 'holds:missed_work_meetings:flag:0': (b9646, None), 'holds:missed_work_meetings:flag:1': (b9647, None), 'holds:price_pressure:watch:0': (b9650, None), 'holds:price_pressure:flag:0': (b9652, None), 'holds:price_pressure:flag:1': (b9653, None), 'holds:price_pressure_again:flag:0': (b9656, None), 'holds:price_pressure_again:flag:1': (b9657, None), 'holds:price_pressure_again:flag:2': (b9658, None), 'holds:asks_afterwards:watch:0': (b9661, None), 'holds:asks_afterwards:flag:0': (b9663, None), 'holds:asks_afterwards:flag:1': (b9664, None), 'holds:asks_afterwards:severe:0': (b9666, None), 'holds:asks_afterwards:severe:1': (b9667, None), 'holds:asks_afterwards:severe:2': (b9668, None), 'holds:ultimatums:severe:0': (b9671, None), 'holds:chargebacks:watch:0': (b9674, None), 'holds:chargebacks:flag:0': (b9676, None), 'holds:chargebacks:severe:0': (b9678, None), 'holds:chargeback_open:watch:0': (b9681, None), 'holds:money_unpaid:watch:0': (b9684, None), 'holds:money_unpaid:flag:0': (b9686, None), 'holds:money_unpaid:severe:0': (b9688, None), 'holds:money_unpaid:severe:1': (b9689, None), 'holds:days_beyond_terms:watch:0': (b9692, None), 'holds:days_beyond_terms:watch:1': (b9693, None), 'holds:days_beyond_terms:watch:2': (b9694, None), 'holds:days_beyond_terms:flag:0': (b9696, None), 'holds:days_beyond_terms:flag:1': (b9697, None), 'holds:days_beyond_terms:flag:2': (b9698, None), 'holds:days_beyond_terms:severe:0': (b9700, None), 'holds:days_beyond_terms:severe:1': (b9701, None), 'holds:days_beyond_terms:severe:2': (b9702, None), 'holds:late_share:watch:0': (b9706, None), 'holds:late_share:watch:1': (b9707, None), 'holds:late_share:flag:0': (b9710, None), 'holds:late_share:flag:1': (b9711, None), 'holds:late_share:severe:0': (b9713, None), 'holds:late_share:severe:1': (b9714, None), 'holds:late_even_so:watch:0': (b9718, None), 'holds:late_even_so:watch:1': (b9719, None), 'holds:late_even_so:flag:0': (b9721, None), 'holds:late_even_so:flag:1': (b9722, None), 'holds:late_even_so:severe:0': (b9724, None), 'holds:late_even_so:severe:1': (b9725, None), 'holds:late_habit:watch:0': (b9729, None), 'holds:late_habit:watch:1': (b9730, None), 'holds:late_habit:flag:0': (b9732, None), 'holds:late_habit:flag:1': (b9733, None), 'holds:late_habit:severe:0': (b9735, None), 'holds:late_habit:severe:1': (b9736, None), 'holds:late_habit:severe:2': (b9737, None), 'holds:late_streak:watch:0': (b9740, None), 'holds:late_streak:flag:0': (b9742, None), 'holds:late_streak:severe:0': (b9744, None), 'holds:rising_delay:watch:0': (b9747, None), 'holds:oldest_open:watch:0': (b9750, None), 'holds:oldest_open:flag:0': (b9752, None), 'holds:oldest_open:severe:0': (b9754, None), 'holds:broken_promises:watch:0': (b9757, None), 'holds:broken_promises:flag:0': (b9759, None), 'holds:broken_promises:severe:0': (b9761, None), 'holds:tactical_disputes:watch:0': (b9764, None), 'holds:tactical_disputes:flag:0': (b9766, None), 'holds:tactical_disputes:severe:0': (b9768, None), 'holds:reversals:watch:0': (b9771, None), 'holds:reversals:flag:0': (b9773, None), 'holds:reversals:flag:1': (b9774, None), 'holds:reversals:flag:2': (b9776, None), 'holds:reversals:severe:0': (b9778, None), 'holds:reversals:severe:1': (b9779, None), 'holds:reversals:severe:2': (b9780, None), 'holds:reversals_after_notice:severe:0': (b9783, None), 'holds:reversals_after_notice:severe:1': (b9784, None), 'holds:reversals_after_notice:severe:2': (b9785, None), 'holds:reversals_after_notice:severe:3': (b9786, None), 'holds:revision_overrun:watch:0': (b9789, None), 'holds:revision_overrun:flag:0': (b9791, None), 'holds:revision_overrun:flag:1': (b9793, None), 'holds:revision_overrun:severe:0': (b9795, None), 'holds:revision_overrun:severe:1': (b9796, None), 'holds:unpaid_changes:watch:0': (b9799, None), 'holds:unpaid_changes:flag:0': (b9801, None), 'holds:unpaid_changes:severe:0': (b9803, None), 'evidence:0': (i10173, i10213, x10212), 'evidence:1': (i10248, i10283, x10282), 'evidence:2': (i10319, i10354, x10353), 'evidence:3': (i10388, i10428, x10427), 'evidence:4': (i10464, i10504, x10503), 'evidence:5': (i10539, i10592, x10591), 'evidence:6': (i10628, i10681, x10680), 'evidence:7': (i10715, i10730, x10729), 'evidence:8': (i10765, i10812, x10811), 'evidence:9': (i10847, i10894, x10893), 'evidence:10': (i6253, i10912, x10911), 'evidence:11': (i10946, i10970, x10969), 'evidence:12': (i11004, i11028, x11027), 'evidence:13': (i11063, i11076, x11075), 'evidence:14': (i7298, i11084, x11083), 'evidence:15': (i11119, i11154, x11153), 'evidence:16': (i11189, i11233, x11232), 'evidence:17': (i11268, i11312, x11311), 'evidence:18': (i11347, i11391, x11390), 'evidence:19': (i11430, i11441, x11440), 'evidence:20': (i11477, i11488, x11487), 'evidence:21': (i11525, i11589, x11588), 'evidence:22': (i11625, i11689, x11688), 'evidence:23': (i11724, i11788, x11787), 'evidence:24': (i11823, i11887, x11886), 'evidence:25': (i11921, i11973, x11972), 'evidence:26': (i12008, i12072, x12071), 'evidence:27': (i12106, i12170, x12169), 'evidence:28': (i12209, i12259, x12258), 'evidence:29': (i12293, i12333, x12332), 'evidence:30': (i12368, i12386, x12385), 'evidence:31': (i3200, i12400, x12399), 'evidence:32': (i12434, i12461, x12460), 'evidence:33': (i12496, i12503, x12502), 'money': (i12508, (i12509, None), (i12516, None), (i12517, None)), 'chargebacks': (i12522, (i12532, None), (i12536, b12539), (i12538, None))}
