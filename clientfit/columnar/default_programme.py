"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

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
        b691 = (i49 == WORD_35)
        i692 = places(b691, n36)
        n693 = len(i692)
        b761 = (b176 & b62)
        i762 = places(b761, n36)
        n763 = len(i762)
        b1002 = logical_not(b418)
        b1003 = (b416 & b62 & b1002 & b41)
        i1004 = places(b1003, n36)
        n1005 = len(i1004)
        b1204 = (i49 == WORD_40)
        b1205 = (i56 == WORD_41) & b57
        b1206 = (i56 == WORD_38) & b57
        b1207 = (b1205 | b1206)
        b1208 = (b1204 & b1207)
        i1209 = places(b1208, n36)
        n1210 = len(i1209)
        b1958 = (i49 == WORD_43)
        i1959 = where(b57, i56, WORD_44)
        b1960 = (i1959 == WORD_38)
        b1961 = (i1959 == WORD_39)
        b1962 = (i1959 == WORD_41)
        b1963 = (b1960 | b1961 | b1962)
        b1964 = logical_not(b1963)
        b1965 = (b1958 & b41 & b1964)
        i1966 = places(b1965, n36)
        n1967 = len(i1966)
        b2036 = LIKE_16[i60]
        b2037 = (b211 & b2036 & b213)
        b2038 = (b200 | b2037)
        i2039 = places(b2038, n36)
        n2040 = len(i2039)
        b2082 = (i49 == WORD_45)
        i2083 = places(b2082, n36)
        n2084 = len(i2083)
        i2407 = places(b176, n36)
        n2408 = len(i2407)
        b2546 = (i49 == WORD_48)
        i2547 = places(b2546, n36)
        n2548 = len(i2547)
        b2977 = (i49 == WORD_49)
        b2978 = logical_not(b65)
        i2979 = where(b53, i52, WORD_10)
        b2980 = (i2979 == WORD_22)
        i2981 = where(b57, i56, WORD_50)
        b2982 = (i2981 == WORD_50)
        b2983 = (i2981 == WORD_51)
        b2984 = (i2981 == WORD_44)
        b2985 = (b2982 | b2983 | b2984)
        b2986 = (b2977 & b2978 & b2980 & b2985 & b41)
        i2987 = places(b2986, n36)
        n2988 = len(i2987)
        b3020 = (i68 > rescaled(0, 4)) & b69
        b3021 = (b178 & b179 & b3020 & b41)
        i3022 = places(b3021, n36)
        n3023 = len(i3022)
        b3086 = (i56 == WORD_50) & b57
        b3087 = (b2977 & b3086 & b2978 & b41)
        i3088 = places(b3087, n36)
        n3089 = len(i3088)
        b3333 = (i49 == WORD_53)
        b3334 = (b3333 & b2978 & b2985)
        i3335 = places(b3334, n36)
        n3336 = len(i3335)
        b3368 = (b176 & b41)
        i3369 = places(b3368, n36)
        n3370 = len(i3369)
        b3451 = (i49 == WORD_54)
        b3452 = (i1959 == WORD_55)
        b3453 = (i1959 == WORD_56)
        b3454 = (b1960 | b1961 | b3452 | b3453)
        b3455 = logical_not(b3454)
        b3456 = LIKE_17[i60]
        b3457 = logical_not(b3456)
        b3458 = LIKE_18[i60]
        b3459 = logical_not(b3458)
        b3460 = LIKE_19[i60]
        b3461 = logical_not(b3460)
        b3462 = (b3451 & b3455 & b3457 & b3459 & b3461 & b41)
        i3463 = places(b3462, n36)
        n3464 = len(i3463)
        i3659 = places(b194, n36)
        n3660 = len(i3659)
        b3796 = (i52 == WORD_36) & b53
        b3797 = (i52 == WORD_46) & b53
        b3798 = (b3796 | b3797)
        b3799 = (b2082 & b3798)
        b3800 = (b3799 | b2546)
        i3801 = places(b3800, n36)
        n3802 = len(i3801)
        b3929 = LIKE_20[i60]
        b3930 = (b207 & b221 & b3929)
        i3931 = places(b3930, n36)
        n3932 = len(i3931)
        b4060 = (b179 | b64)
        b4061 = (b176 & b4060)
        b4062 = (b180 | b4061 | b175)
        i4063 = places(b4062, n36)
        n4064 = len(i4063)
        b4227 = (b691 & b41)
        i4228 = places(b4227, n36)
        n4229 = len(i4228)
        b4356 = (b204 | b205 | b2546)
        b4357 = (b4356 & b41)
        i4358 = places(b4357, n36)
        n4359 = len(i4358)
        b4642 = LIKE_0[i60]
        b4643 = (b207 & b199 & b4642 & b62)
        i4644 = places(b4643, n36)
        n4645 = len(i4644)
        b4686 = (b211 & b41)
        i4687 = places(b4686, n36)
        n4688 = len(i4687)
        b4720 = (b176 | b175 | b200)
        b4721 = (b4720 | b180)
        i4722 = places(b4721, n36)
        n4723 = len(i4722)
        i4847 = places(b188, n36)
        n4848 = len(i4847)
        b5098 = (i49 == WORD_5)
        b5099 = (b5098 & b46)
        i5100 = places(b5099, n36)
        n5101 = len(i5100)
        b5142 = (i1959 == WORD_51)
        b5143 = (b5142 | b1960 | b1961 | b3452 | b1962 | b3453)
        b5144 = logical_not(b5143)
        b5145 = (b5098 & b62 & b41 & b5144)
        i5146 = places(b5145, n36)
        n5147 = len(i5146)
        b5573 = LIKE_22[i60]
        b5574 = (b207 & b221 & b5573)
        i5575 = places(b5574, n36)
        n5576 = len(i5575)
        b6099 = (b203 & b41)
        i6100 = places(b6099, n36)
        n6101 = len(i6100)
        b6133 = (b2546 | b3799)
        i6134 = places(b6133, n36)
        n6135 = len(i6134)
        b6250 = (b1960 | b1961 | b3452)
        b6251 = logical_not(b6250)
        b6252 = (b236 & b66 & b199 & b6251 & b41)
        i6253 = places(b6252, n36)
        n6254 = len(i6253)
        b6288 = LIKE_24[i60]
        b6289 = (b207 & b199 & b6288)
        i6290 = places(b6289, n36)
        n6291 = len(i6290)
        b6692 = (b211 & b213 & b41)
        i6693 = places(b6692, n36)
        n6694 = len(i6693)
        b6835 = (b204 | b205 | b200)
        b6836 = (b6835 & b41)
        i6837 = places(b6836, n36)
        n6838 = len(i6837)
        b7043 = (b175 | b4061 | b180)
        b7044 = (b7043 & b41)
        i7045 = places(b7044, n36)
        n7046 = len(i7045)
        b7213 = (i54 == WORD_70) & b55
        b7214 = (b207 & b199 & b7213 & b2978 & b41)
        i7215 = places(b7214, n36)
        n7216 = len(i7215)
        b7343 = (b178 & b41)
        i7344 = places(b7343, n36)
        n7345 = len(i7344)
        b7629 = (i2979 == WORD_10)
        b7630 = (b2082 & b7629)
        b7631 = (i52 == WORD_10) & b53
        b7632 = (b2546 & b7631)
        b7633 = (b7630 | b7632)
        i7634 = places(b7633, n36)
        n7635 = len(i7634)
        i7795 = places(b416, n36)
        n7796 = len(i7795)
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
        i692 = NO_INT
        n693 = 0
        i762 = NO_INT
        n763 = 0
        i1004 = NO_INT
        n1005 = 0
        i1209 = NO_INT
        n1210 = 0
        i1966 = NO_INT
        n1967 = 0
        i2039 = NO_INT
        n2040 = 0
        i2083 = NO_INT
        n2084 = 0
        i2407 = NO_INT
        n2408 = 0
        i2547 = NO_INT
        n2548 = 0
        i2987 = NO_INT
        n2988 = 0
        i3022 = NO_INT
        n3023 = 0
        i3088 = NO_INT
        n3089 = 0
        i3335 = NO_INT
        n3336 = 0
        i3369 = NO_INT
        n3370 = 0
        i3463 = NO_INT
        n3464 = 0
        i3659 = NO_INT
        n3660 = 0
        i3801 = NO_INT
        n3802 = 0
        i3931 = NO_INT
        n3932 = 0
        i4063 = NO_INT
        n4064 = 0
        i4228 = NO_INT
        n4229 = 0
        i4358 = NO_INT
        n4359 = 0
        i4644 = NO_INT
        n4645 = 0
        i4687 = NO_INT
        n4688 = 0
        i4722 = NO_INT
        n4723 = 0
        i4847 = NO_INT
        n4848 = 0
        i5100 = NO_INT
        n5101 = 0
        i5146 = NO_INT
        n5147 = 0
        i5575 = NO_INT
        n5576 = 0
        i6100 = NO_INT
        n6101 = 0
        i6134 = NO_INT
        n6135 = 0
        i6253 = NO_INT
        n6254 = 0
        i6290 = NO_INT
        n6291 = 0
        i6693 = NO_INT
        n6694 = 0
        i6837 = NO_INT
        n6838 = 0
        i7045 = NO_INT
        n7046 = 0
        i7215 = NO_INT
        n7216 = 0
        i7344 = NO_INT
        n7345 = 0
        i7634 = NO_INT
        n7635 = 0
        i7795 = NO_INT
        n7796 = 0
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
        i485 = at(i35, i453)
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
        i515 = at(i456, i506)
    else:
        i515 = NO_INT
    if n508:
        i511 = at(i424, i507)
        b512 = at(b425, i507)
        x513 = id_text(i511, b512, n508, 0, GIVEN)
        x514 = text_concat(n508, ';', x513, ';')
        x516 = id_text(i515, None, n508, 0, GIVEN)
        x517 = text_concat(n508, ';', x516, ';')
        x518 = text_replace(x514, x517, '')
        b519 = text_known(x518)
        b520 = text_known(x514)
        b521 = b519 & b520
        b522 = (x518 != x514) & b521
        i523 = places(b522, n508)
        n524 = len(i523)
    else:
        i523 = NO_INT
        n524 = 0
    if n524:
        i589 = i506[i523]
        i590 = i507[i523]
    else:
        i589 = NO_INT
        i590 = NO_INT
    if n524:
        i593 = at(i447, i590)
    else:
        i593 = NO_INT
    if n454:
        i594, b595 = reduced(np.maximum, i589, n454, i593, None)
    else:
        i594 = NO_INT
        b595 = NO_BOOL
    if n454:
        i596, i597 = pairs(i455, i422, CLIENTS)
        n598 = len(i596)
    else:
        i596 = NO_INT
        i597 = NO_INT
        n598 = 0
    if n598:
        i602 = at(i594, i596)
        b603 = at(b595, i596)
        i609 = at(i456, i596)
    else:
        i602 = NO_INT
        b603 = NO_BOOL
        i609 = NO_INT
    if n598:
        i601 = at(i447, i597)
        b604 = (i601 == i602) & b603
        i605 = at(i424, i597)
        b606 = at(b425, i597)
        x607 = id_text(i605, b606, n598, 0, GIVEN)
        x608 = text_concat(n598, ';', x607, ';')
        x610 = id_text(i609, None, n598, 0, GIVEN)
        x611 = text_concat(n598, ';', x610, ';')
        x612 = text_replace(x608, x611, '')
        b613 = text_known(x612)
        b614 = text_known(x608)
        b615 = b613 & b614
        b616 = (x612 != x608) & b615
        b617 = (b604 & b616)
        i618 = places(b617, n598)
        n619 = len(i618)
    else:
        i618 = NO_INT
        n619 = 0
    if n619:
        i683 = i596[i618]
        i684 = i597[i618]
    else:
        i683 = NO_INT
        i684 = NO_INT
    if n619:
        i687 = at(i441, i684)
        b688 = at(b442, i684)
    else:
        i687 = NO_INT
        b688 = NO_BOOL
    if n454:
        i689, b690 = reduced(np.maximum, i683, n454, i687, b688)
    else:
        i689 = NO_INT
        b690 = NO_BOOL
    if n693:
        i694 = at(i39, i692)
        i696 = at(i45, i692)
        b697 = at(b46, i692)
        i703 = at(i52, i692)
        b704 = at(b53, i692)
        i712 = at(i40, i692)
        i715 = at(i63, i692)
        b716 = at(b64, i692)
        i720 = at(i68, i692)
        b721 = at(b69, i692)
        i729 = where(b704, i703, WORD_10)
        b730 = (i729 == WORD_10)
        b735 = (i703 == WORD_36) & b704
        b739 = logical_not(b721)
        b740 = (b735 & b739)
        i744 = where(b735, i720, 0)
        b745 = as_bool(where(b735, b721, False))
        i751 = where(b716, i715, i712)
        i752 = where(b735, i751, 0)
        b753 = as_bool(where(b735, True, False))
    else:
        i694 = NO_INT
        i696 = NO_INT
        b697 = NO_BOOL
        b730 = NO_BOOL
        b735 = NO_BOOL
        b740 = NO_BOOL
        i744 = NO_INT
        b745 = NO_BOOL
        i752 = NO_INT
        b753 = NO_BOOL
    if n454:
        o725, i726, n727, i728 = match(i694, [(i696, b697)], i455, [(i456, None)])
        i731 = counted(i726, n727, at(b730, o725))
        i732 = at(i731, i728)
        b733 = i728 >= 0
        i734 = where(b733, i732, 0)
        i736 = counted(i726, n727, at(b735, o725))
        i737 = at(i736, i728)
        i738 = where(b733, i737, 0)
        i741 = counted(i726, n727, at(b740, o725))
        i742 = at(i741, i728)
        i743 = where(b733, i742, 0)
        i746, b747 = summed(i726, n727, at(i744, o725), at(b745, o725))
        i748 = at(i746, i728)
        b749 = at(b747, i728)
        b750 = as_bool(b733 & b749)
        i754, b755 = reduced(np.maximum, i726, n727, at(i752, o725), at(b753, o725))
        i756 = at(i754, i728)
        b757 = at(b755, i728)
        b758 = as_bool(b733 & b757)
        i759 = (i473 + i486)
        i760 = where(b475, i474, i759)
    else:
        i734 = NO_INT
        i738 = NO_INT
        i743 = NO_INT
        i748 = NO_INT
        b750 = NO_BOOL
        i756 = NO_INT
        b758 = NO_BOOL
        i760 = NO_INT
    if n763:
        i764 = at(i39, i762)
        i768 = at(i47, i762)
        b769 = at(b48, i762)
        i782 = at(i40, i762)
        i783 = at(i61, i762)
        b784 = at(b62, i762)
    else:
        i764 = NO_INT
        i768 = NO_INT
        b769 = NO_BOOL
        i782 = NO_INT
        i783 = NO_INT
        b784 = NO_BOOL
    if n454:
        i795, i796 = pairs(i455, i764, CLIENTS)
        n797 = len(i795)
    else:
        i795 = NO_INT
        i796 = NO_INT
        n797 = 0
    if n797:
        i800 = at(i459, i795)
        b801 = at(b460, i795)
        i809 = at(i760, i795)
    else:
        i800 = NO_INT
        b801 = NO_BOOL
        i809 = NO_INT
    if n797:
        b802 = logical_not(b801)
        i803 = at(i768, i796)
        b804 = at(b769, i796)
        b805 = b804 & b801
        b806 = (i803 == i800) & b805
        b807 = (b802 | b806)
        i808 = at(i783, i796)
        b810 = at(b784, i796)
        b811 = (i808 <= i809) & b810
        i812 = at(i782, i796)
        b813 = (i812 > i809)
        b814 = (b807 & b811 & b813)
        i815 = places(b814, n797)
        n816 = len(i815)
    else:
        i815 = NO_INT
        n816 = 0
    if n816:
        i888 = i795[i815]
        i889 = i796[i815]
    else:
        i888 = NO_INT
        i889 = NO_INT
    if n816:
        i892 = at(i782, i889)
    else:
        i892 = NO_INT
    if n454:
        i893, b894 = reduced(np.minimum, i888, n454, i892, None)
        b895 = (i738 > 0)
        b896 = (i743 == 0)
        b897 = b750 & b482
        b898 = (i748 < i481) & b897
        b899 = (b895 & b896 & b482 & b898)
        i900 = where(b690, i689, i760)
        i901 = (i760 - i473)
        i902 = (i893 + i901)
        i903 = where(b894, i902, i760)
        i904 = where(b899, i756, i760)
        b905 = as_bool(where(b899, b758, True))
        i906 = where(b905, np.maximum(np.maximum(i900, i903), i904), np.maximum(i900, i903))
        i907 = CALENDAR.places(i906, i488, n454)
        b908 = (i907 >= 0)
        i909 = CALENDAR.next_working[i907]
        b910 = b908 & (i909 >= 0)
        i911 = where(b910, i909, i906)
        i912 = where(b477, i476, i497)
        b913 = (i464 == WORD_8) & b465
        b914 = logical_not(b500)
        b915 = (b913 & b914)
        b916 = b477 | b500
        i917 = where(b916, i912, AS_OF)
        i918 = where(b915, AS_OF, i917)
        i919 = (i918 - i911)
        i920 = np.maximum(0, i919)
        i921 = where(b477, i476, i911)
        i922 = where(b913, i921, i917)
        b923 = (i464 == WORD_37) & b465
        b924 = logical_not(b916)
        b925 = (b923 & b924)
        i927 = where(b465, i464, WORD_10)
        b928 = (i927 == WORD_10)
        b929 = (b924 & b928)
        b930 = (i734 > 0)
        b931 = logical_not(b475)
        b932 = logical_not(b690)
        b933 = logical_not(b487)
        b934 = LIKE_12[i472]
        b935 = (b931 & b932 & b933 & b934)
        b936 = LIKE_13[i472]
        b937 = (b936 & b924)
        b939 = logical_not(b899)
        b940 = (b895 & b939)
        b941 = (i468 == WORD_38) & b469
        b942 = (i468 == WORD_39) & b469
        b943 = (b941 | b942)
        b945 = (i464 == WORD_9) & b465
        b946 = (b945 & b914)
        b948 = (b937 | b930 | b940 | b943 | b946 | b925)
        i949 = where(b482, i481, rescaled(0, 4))
        i950 = where(b899, i748, rescaled(0, 4))
        i951 = (i949 - i950)
        b952 = as_bool(where(b899, b750, True))
        i953 = where(b952, np.maximum(rescaled(0, 4), i951), rescaled(0, 4))
        w954 = Window(i455, [], [])
        i955 = where(b925, 1, 0)
        i956 = filled(i955, n454, 'i')
        i957 = w954.total(np.add, i956)
        i958 = filled(as_int(b916), n454, 'i')
        i959 = w954.total(np.add, i958)
        b960 = logical_not(b935)
        b961 = (i911 < AS_OF)
        b962 = (b916 | b961)
        b963 = (b960 & b962)
        b964 = LIKE_14[i472]
        b965 = LIKE_15[i472]
        b966 = (i957 > 0)
        b967 = (i959 == 0)
        b968 = (b966 | b967)
        b969 = (b965 & b968)
        b970 = (b964 | b969)
        b971 = (b924 & b970)
        b972 = logical_not(b948)
        b973 = (b929 & b972 & b960)
        i974 = (AS_OF - i911)
        i975 = np.maximum(0, i974)
        i976 = where(b973, i975, 0)
        i977 = where(b505, i503, rescaled(0, 4))
        i978 = (i953 - i977)
        i979 = np.maximum(rescaled(0, 4), i978)
        x980 = date_text(i912, b916, n454, 0, GIVEN)
        b981 = text_known(x980)
        x982 = text_concat(n454, 'paid ', x980)
        x983 = texts(where(b981, x982, where(b913, 'written off', 'unpaid')))
        x984 = date_text(i911, None, n454, 0, GIVEN)
        b985 = (i911 != i760)
        x986 = date_text(i760, None, n454, 0, GIVEN)
        x987 = text_concat(n454, ' (moved from ', x986, ')')
        x988 = texts(where(b985, x987, ''))
        b989 = (i920 == 1)
        b990 = (i920 > 1)
        x991 = int_text(i920, None, n454, 0, GIVEN)
        x992 = text_concat(n454, ', ', x991, ' days late')
        x993 = texts(where(b989, ', 1 day late', where(b990, x992, where(b916, ', in time', ''))))
        b994 = (i977 > rescaled(0, 4))
        b995 = (b924 & b994)
        i996 = rescaled(i979, -2)
        x997 = decimal_text(i996, None, n454, 2, GIVEN)
        x998 = text_concat(n454, ', ', x997, ' left')
        x999 = texts(where(b995, x998, ''))
        x1000 = text_concat(n454, x983, ', due ', x984, x988, x993, x999)
        b1592 = logical_not(b971)
        b1593 = (i922 > (AS_OF - P_window_days))
        b1594 = (b963 & b972 & b1592 & b1593)
        i1595 = places(b1594, n454)
        n1596 = len(i1595)
        i1673 = by_id(i456, IDS)
        b2717 = (i920 > P_very_late_days)
        b2718 = (b972 & b2717)
        i2719 = places(b2718, n454)
        n2720 = len(i2719)
        b5838 = (i920 > P_grace_days)
        b5839 = (b972 & b5838)
        i5840 = places(b5839, n454)
        n5841 = len(i5840)
        b6416 = (i473 > (AS_OF - P_window_days))
        b6417 = (i920 <= P_grace_days)
        b6418 = (b6416 & b972 & b6417)
        i6419 = places(b6418, n454)
        n6420 = len(i6419)
        b7385 = logical_not(b925)
        b7386 = (b960 & b972 & b7385 & b1593)
        i7387 = places(b7386, n454)
        n7388 = len(i7387)
        b8006 = (b971 | b925 | b916)
        b8007 = (b925 | b972)
        b8008 = logical_not(b964)
        b8009 = (b960 & b961 & b8006 & b8007 & b6416 & b8008)
        i8010 = places(b8009, n454)
        n8011 = len(i8010)
    else:
        i911 = NO_INT
        i912 = NO_INT
        b916 = NO_BOOL
        i920 = NO_INT
        i922 = NO_INT
        b925 = NO_BOOL
        b929 = NO_BOOL
        b930 = NO_BOOL
        b935 = NO_BOOL
        b948 = NO_BOOL
        i953 = NO_INT
        i976 = NO_INT
        i979 = NO_INT
        x1000 = NO_TEXT
        i1595 = NO_INT
        n1596 = 0
        i1673 = NO_INT
        i2719 = NO_INT
        n2720 = 0
        i5840 = NO_INT
        n5841 = 0
        i6419 = NO_INT
        n6420 = 0
        i7387 = NO_INT
        n7388 = 0
        i8010 = NO_INT
        n8011 = 0
    if n1005:
        i1006 = at(i39, i1004)
        i1007 = at(i44, i1004)
        i1008 = at(i45, i1004)
        b1009 = at(b46, i1004)
        i1015 = at(i52, i1004)
        b1016 = at(b53, i1004)
        i1019 = at(i56, i1004)
        b1020 = at(b57, i1004)
        i1024 = at(i40, i1004)
        i1025 = at(i61, i1004)
        b1026 = at(b62, i1004)
        i1032 = at(i68, i1004)
        b1033 = at(b69, i1004)
        i1036 = at(i35, i1004)
    else:
        i1006 = NO_INT
        i1007 = NO_INT
        i1008 = NO_INT
        b1009 = NO_BOOL
        i1015 = NO_INT
        b1016 = NO_BOOL
        i1019 = NO_INT
        b1020 = NO_BOOL
        i1024 = NO_INT
        i1025 = NO_INT
        b1026 = NO_BOOL
        i1032 = NO_INT
        b1033 = NO_BOOL
        i1036 = NO_INT
    if n1005:
        i1037 = at(i281, i1006)
        i1038 = at(i295, i1006)
        b1039 = at(b294, i1006)
        i1040 = CALENDAR.places(i1025, i1037, n1005)
        b1041 = (i1040 >= 0) & b1026
        i1042 = CALENDAR.working_day[i1040]
    else:
        i1037 = NO_INT
        i1038 = NO_INT
        b1039 = NO_BOOL
        b1041 = NO_BOOL
        i1042 = NO_INT
    if n1005:
        i1043, i1044 = pairs(i1006, i455, CLIENTS)
        n1045 = len(i1043)
    else:
        i1043 = NO_INT
        i1044 = NO_INT
        n1045 = 0
    if n1045:
        i1048 = at(i1008, i1043)
        b1049 = at(b1009, i1043)
    else:
        i1048 = NO_INT
        b1049 = NO_BOOL
    if n1045:
        x1050 = id_text(i1048, b1049, n1045, 0, GIVEN)
        x1051 = text_concat(n1045, ';', x1050, ';')
        i1052 = at(i456, i1044)
        x1053 = id_text(i1052, None, n1045, 0, GIVEN)
        x1054 = text_concat(n1045, ';', x1053, ';')
        x1055 = text_replace(x1051, x1054, '')
        b1056 = text_known(x1055)
        b1057 = text_known(x1051)
        b1058 = b1056 & b1057
        b1059 = (x1055 != x1051) & b1058
        i1060 = places(b1059, n1045)
        n1061 = len(i1060)
    else:
        i1060 = NO_INT
        n1061 = 0
    if n1061:
        i1169 = i1043[i1060]
        i1170 = i1044[i1060]
    else:
        i1169 = NO_INT
        i1170 = NO_INT
    if n1061:
        i1174 = at(i912, i1170)
        b1175 = at(b916, i1170)
        b1184 = at(b948, i1170)
        b1185 = at(b925, i1170)
        b1186 = logical_not(b1185)
        b1187 = (b1184 & b1186)
        i1188 = where(b1187, 1, 0)
        i1191 = where(b1185, 1, 0)
        i1194 = at(i689, i1170)
        b1195 = at(b690, i1170)
        i1198 = at(i911, i1170)
    else:
        i1174 = NO_INT
        b1175 = NO_BOOL
        i1188 = NO_INT
        i1191 = NO_INT
        i1194 = NO_INT
        b1195 = NO_BOOL
        i1198 = NO_INT
    if n1005:
        i1173 = counted(i1169, n1005, None)
        i1176 = counted(i1169, n1005, b1175)
        b1177 = (i1176 == i1173)
        i1178, b1179 = reduced(np.maximum, i1169, n1005, i1174, b1175)
        i1180 = where(b1177, i1178, 0)
        b1181 = counted(i1169, n1005, None) > 0
        b1182 = as_bool(where(b1177, b1179, False))
        b1183 = as_bool(b1181 & b1182)
        i1189, b1190 = reduced(np.maximum, i1169, n1005, i1188, None)
        i1192, b1193 = reduced(np.maximum, i1169, n1005, i1191, None)
        i1196, b1197 = reduced(np.maximum, i1169, n1005, i1194, b1195)
        i1199, b1200 = reduced(np.minimum, i1169, n1005, i1198, None)
        i1201 = CALENDAR.places(i1180, i1037, n1005)
        b1202 = (i1201 >= 0) & b1183
        i1203 = CALENDAR.working_day[i1201]
    else:
        i1173 = NO_INT
        b1183 = NO_BOOL
        i1189 = NO_INT
        b1190 = NO_BOOL
        i1192 = NO_INT
        b1193 = NO_BOOL
        i1196 = NO_INT
        b1197 = NO_BOOL
        i1199 = NO_INT
        b1200 = NO_BOOL
        b1202 = NO_BOOL
        i1203 = NO_INT
    if n1210:
        i1211 = at(i39, i1209)
        i1213 = at(i45, i1209)
        b1214 = at(b46, i1209)
        i1229 = at(i40, i1209)
    else:
        i1211 = NO_INT
        i1213 = NO_INT
        b1214 = NO_BOOL
        i1229 = NO_INT
    if n1005:
        i1242, i1243 = pairs(i1006, i1211, CLIENTS)
        n1244 = len(i1242)
    else:
        i1242 = NO_INT
        i1243 = NO_INT
        n1244 = 0
    if n1244:
        i1248 = at(i1008, i1242)
        b1250 = at(b1009, i1242)
        i1254 = at(i1024, i1242)
        i1256 = at(i1025, i1242)
        b1258 = at(b1026, i1242)
    else:
        i1248 = NO_INT
        b1250 = NO_BOOL
        i1254 = NO_INT
        i1256 = NO_INT
        b1258 = NO_BOOL
    if n1244:
        i1247 = at(i1213, i1243)
        b1249 = at(b1214, i1243)
        b1251 = b1249 & b1250
        b1252 = (i1247 == i1248) & b1251
        i1253 = at(i1229, i1243)
        b1255 = (i1253 >= i1254)
        i1257 = (i1256 + 7)
        b1259 = (i1253 <= i1257) & b1258
        b1260 = (b1252 & b1255 & b1259)
        i1261 = places(b1260, n1244)
        n1262 = len(i1261)
    else:
        i1261 = NO_INT
        n1262 = 0
    if n1262:
        i1333 = i1242[i1261]
    else:
        i1333 = NO_INT
    if n1005:
        i1337 = counted(i1333, n1005, None)
    else:
        i1337 = NO_INT
    if n1005:
        i1338, i1339 = pairs(i1006, i369, CLIENTS)
        n1340 = len(i1338)
    else:
        i1338 = NO_INT
        i1339 = NO_INT
        n1340 = 0
    if n1340:
        i1343 = at(i1008, i1338)
        b1344 = at(b1009, i1338)
        i1357 = at(i1024, i1338)
        i1360 = at(i1042, i1338)
        b1363 = at(b1041, i1338)
    else:
        i1343 = NO_INT
        b1344 = NO_BOOL
        i1357 = NO_INT
        i1360 = NO_INT
        b1363 = NO_BOOL
    if n1340:
        x1345 = id_text(i1343, b1344, n1340, 0, GIVEN)
        x1346 = text_concat(n1340, ';', x1345, ';')
        i1347 = at(i375, i1339)
        b1348 = at(b376, i1339)
        x1349 = id_text(i1347, b1348, n1340, 0, GIVEN)
        x1350 = text_concat(n1340, ';', x1349, ';')
        x1351 = text_replace(x1346, x1350, '')
        b1352 = text_known(x1351)
        b1353 = text_known(x1346)
        b1354 = b1352 & b1353
        b1355 = (x1351 != x1346) & b1354
        i1356 = at(i371, i1339)
        b1358 = (i1356 >= i1357)
        i1359 = at(i374, i1339)
        i1361 = (i1359 - i1360)
        b1362 = at(b373, i1339)
        b1364 = b1362 & b1363
        b1365 = (i1361 <= P_promise_working_days) & b1364
        b1366 = (b1355 & b1358 & b1365)
        i1367 = places(b1366, n1340)
        n1368 = len(i1367)
    else:
        i1367 = NO_INT
        n1368 = 0
    if n1368:
        i1447 = i1338[i1367]
        i1448 = i1339[i1367]
    else:
        i1447 = NO_INT
        i1448 = NO_INT
    if n1368:
        i1451 = at(i378, i1448)
        b1452 = at(b379, i1448)
    else:
        i1451 = NO_INT
        b1452 = NO_BOOL
    if n1005:
        i1453, b1454 = summed(i1447, n1005, i1451, b1452)
        i1455 = (i1203 - i1042)
        b1456 = b1202 & b1041
        b1457 = (i1455 <= P_promise_working_days) & b1456
        i1458 = rescaled(i1032, 0)
        i1459 = product(P_paid_share, i1458)
        i1460 = rescaled(i1453, 2)
        b1461 = b1454 & b1033
        b1462 = (i1460 >= i1459) & b1461
        b1463 = (b1457 | b1462)
        i1464 = (i1038 - i1042)
        b1465 = b1039 & b1041
        b1466 = (i1464 > P_promise_working_days) & b1465
        i1467 = where(b1190, i1189, 0)
        b1468 = (i1467 > 0)
        b1469 = (i1337 > 0)
        b1470 = b1197 & b1026
        b1471 = (i1196 > i1025) & b1470
        b1472 = (i1019 == WORD_38) & b1020
        b1473 = (i1019 == WORD_39) & b1020
        b1474 = (i1019 == WORD_41) & b1020
        b1475 = (b1472 | b1473 | b1474)
        b1477 = (b1468 | b1469 | b1471 | b1475)
        b1478 = logical_not(b1463)
        i1479 = where(b1193, i1192, 0)
        b1480 = (i1479 > 0)
        i1481 = where(b1016, i1015, WORD_10)
        b1482 = (i1481 == WORD_4)
        b1483 = (i1173 > 0)
        b1484 = (b1483 & b1183)
        b1485 = (i1481 != WORD_42)
        b1486 = (b1466 & b1485)
        b1487 = (b1465) | (b1465 & logical_not(b1466)) | logical_not(b1485)
        b1488 = as_bool(where(b1480, True, where(b1484, b1465, where(b1483, b1487, True))))
        b1489 = where(b1480, b1482, where(b1484, b1466, where(b1483, b1486, b1482))) & b1488
        b1490 = (b1478 & b1489)
        b1491 = logical_not(b1477)
        b1492 = (i1015 == WORD_42) & b1016
        b1493 = (b1463 | b1490 | b1492)
        b1494 = (b1491 & b1493)
        i1495 = places(b1494, n1005)
        n1496 = len(i1495)
        b1497 = (b1488) | logical_not(b1478) | (b1488 & logical_not(b1489))
    else:
        b1490 = NO_BOOL
        i1495 = NO_INT
        n1496 = 0
        b1497 = NO_BOOL
    if n1496:
        i1500 = at(i1006, i1495)
        i1501 = at(i1007, i1495)
        i1518 = at(i1024, i1495)
        i1519 = at(i1025, i1495)
        b1520 = at(b1026, i1495)
        i1530 = at(i1036, i1495)
        i1545 = at(i1199, i1495)
        b1546 = at(b1200, i1495)
        b1556 = at(b1490, i1495)
        b1557 = at(b1497, i1495)
    else:
        i1500 = NO_INT
        i1501 = NO_INT
        i1518 = NO_INT
        i1519 = NO_INT
        b1520 = NO_BOOL
        i1530 = NO_INT
        i1545 = NO_INT
        b1546 = NO_BOOL
        b1556 = NO_BOOL
        b1557 = NO_BOOL
    if n1496:
        o1560, i1561, i1562 = group(i1500, [(i1518, None)])
        n1563 = len(i1562)
    else:
        o1560 = None
        i1561 = NO_INT
        i1562 = NO_INT
        n1563 = 0
    if n1496:
        i1564 = at(i1500, i1562)
        i1565 = at(i1518, i1562)
        i1566, b1567 = reduced(np.maximum, i1561, n1563, at(i1519, o1560), at(b1520, o1560))
        b1568, b1569 = reduced(np.logical_or, i1561, n1563, at(b1556, o1560), at(b1557, o1560))
        b1570 = b1568 & b1569
        i1571, b1572 = reduced(np.minimum, i1561, n1563, at(i1545, o1560), at(b1546, o1560))
        i1573 = where(b1572, i1571, i1565)
        w1574 = Window(i1564, [], [(i1566, b1567, False)])
        i1575 = filled(as_int(b1570), n1563, 'i')
        i1576 = w1574.within(i1575, i1566, b1567, 365)
    else:
        i1564 = NO_INT
        i1566 = NO_INT
        b1567 = NO_BOOL
        b1569 = NO_BOOL
        b1570 = NO_BOOL
        i1573 = NO_INT
        i1576 = NO_INT
    if n1563:
        o1577, i1578, i1579 = group(i1564, [(i1573, None)])
        n1580 = len(i1579)
    else:
        o1577 = None
        i1578 = NO_INT
        i1579 = NO_INT
        n1580 = 0
    if n1563:
        i1581 = at(i1564, i1579)
        i1582 = at(i1573, i1579)
        i1583, b1584 = reduced(np.maximum, i1578, n1580, at(i1566, o1577), at(b1567, o1577))
        b1585, b1586 = reduced(np.logical_or, i1578, n1580, at(b1570, o1577), at(b1569, o1577))
        b1587 = b1585 & b1586
        w1588 = Window(i1581, [], [(i1583, b1584, False), (i1582, None, False)])
        i1589 = where(b1587, 0, 1)
        i1590 = filled(i1589, n1580, 'i')
        i1591 = w1588.running(i1590, peers=False)
        i1871 = places(b1587, n1580)
        n1872 = len(i1871)
    else:
        i1581 = NO_INT
        i1582 = NO_INT
        i1583 = NO_INT
        b1584 = NO_BOOL
        i1591 = NO_INT
        i1871 = NO_INT
        n1872 = 0
    if n1596:
        i1597 = at(i455, i1595)
        i1598 = at(i456, i1595)
        i1605 = at(i463, i1595)
        i1615 = at(i473, i1595)
        i1627 = at(i485, i1595)
        i1654 = at(i911, i1595)
        i1657 = at(i920, i1595)
        i1658 = at(i922, i1595)
        i1664 = at(i953, i1595)
        x1671 = at(x1000, i1595)
    else:
        i1597 = NO_INT
        i1598 = NO_INT
        i1605 = NO_INT
        i1615 = NO_INT
        i1627 = NO_INT
        i1654 = NO_INT
        i1657 = NO_INT
        i1658 = NO_INT
        i1664 = NO_INT
        x1671 = NO_TEXT
    if n368:
        i1674 = by_id_at(i1673, i375, b376)
    else:
        i1674 = NO_INT
    if n368:
        b1676 = (i1674 >= 0)
        i1677 = at(i911, i1674)
    else:
        b1676 = NO_BOOL
        i1677 = NO_INT
    if n368:
        b1752 = as_bool(b1676 & b1676)
        i1753 = (i371 - i1677)
        i1754 = where(b1752, np.maximum(0, i1753), 0)
        i1779 = rescaled(i378, 0)
        i1780 = product(i1779, i1754)
    else:
        i1780 = NO_INT
    if n1596:
        o1755, i1756, i1757 = group(i1597, [(i1605, None)])
        n1758 = len(i1757)
    else:
        o1755 = None
        i1756 = NO_INT
        i1757 = NO_INT
        n1758 = 0
    if n1596:
        i1759 = at(i1597, i1757)
        i1760 = at(i1605, i1757)
        i1761 = counted(i1756, n1758, None)
        i1762, b1763 = reduced(np.maximum, i1756, n1758, at(i1615, o1755), None)
        i1764, b1765 = reduced(np.minimum, i1756, n1758, at(i1598, o1755), None)
        w1766 = Window(i1759, [], [(i1761, None, True), (i1762, b1763, True), (i1764, b1765, False)])
        i1767 = w1766.row_number()
        b1768 = (i1767 == 1)
        i1786 = places(b1768, n1758)
        n1787 = len(i1786)
    else:
        i1759 = NO_INT
        i1760 = NO_INT
        i1786 = NO_INT
        n1787 = 0
    if n1596:
        o1769, i1770, n1771, i1772 = match(i369, [(i375, b376)], i1597, [(i1598, None)])
        i1773, b1774 = summed(i1770, n1771, at(i378, o1769), at(b379, o1769))
        i1775 = at(i1773, i1772)
        b1776 = at(b1774, i1772)
        b1777 = i1772 >= 0
        b1778 = as_bool(b1777 & b1776)
        i1781, b1782 = summed(i1770, n1771, at(i1780, o1769), at(b379, o1769))
        i1783 = at(i1781, i1772)
        b1784 = at(b1782, i1772)
        b1785 = as_bool(b1777 & b1784)
    else:
        i1775 = NO_INT
        b1778 = NO_BOOL
        i1783 = NO_INT
        b1785 = NO_BOOL
    if n1787:
        i1788 = at(i1759, i1786)
        i1789 = at(i1760, i1786)
    else:
        i1788 = NO_INT
        i1789 = NO_INT
    if n1596:
        o1796, i1797, n1798, i1799 = match(i1788, [], i1597, [])
        i1800, b1801 = reduced(np.maximum, i1797, n1798, at(i1789, o1796), None)
        i1802 = at(i1800, i1799)
        b1803 = at(b1801, i1799)
        b1804 = i1799 >= 0
        b1805 = as_bool(b1804 & b1803)
        i1806 = where(b1778, i1775, rescaled(0, 4))
        i1807 = (i1664 - i1806)
        i1808 = np.maximum(rescaled(0, 4), i1807)
        b1809 = (i1605 == i1802) & b1805
        b1810 = (i1657 > P_late_days)
        i1811 = where(b1785, i1783, rescaled(0, 4))
        i1812 = product(i1808, i1657)
        i1813 = (i1811 + i1812)
        i1814 = rescaled(i1813, 0)
        w1819 = Window(i1597, [(i1605, None), (i1654, None)], [])
        i1820 = filled(i1664, n1596, 'i')
        i1821 = w1819.total(np.add, i1820)
        w1822 = Window(i1597, [(i1605, None)], [(i1821, None, True), (i1654, None, False)])
        i1823 = w1822.dense_rank()
        b1824 = (i1823 == 1)
        b1834 = (i1657 <= P_grace_days)
        b1836 = (i1657 > P_grace_days)
        b1839 = (i1657 > P_very_late_days)
        i6576 = places(b1834, n1596)
        n6577 = len(i6576)
    else:
        b1805 = NO_BOOL
        b1809 = NO_BOOL
        b1810 = NO_BOOL
        i1814 = NO_INT
        b1824 = NO_BOOL
        b1834 = NO_BOOL
        b1836 = NO_BOOL
        b1839 = NO_BOOL
        i6576 = NO_INT
        n6577 = 0
    if n1596:
        o1825, i1826, i1827 = group(i1597, [(i1654, None)])
        n1828 = len(i1827)
    else:
        o1825 = None
        i1826 = NO_INT
        i1827 = NO_INT
        n1828 = 0
    if n1596:
        i1829 = at(i1597, i1827)
        i1830 = at(i1654, i1827)
        i1831, b1832 = reduced(np.maximum, i1826, n1828, at(i1658, o1825), None)
        i1835 = counted(i1826, n1828, at(b1834, o1825))
        i1837 = counted(i1826, n1828, at(b1836, o1825))
        i1838 = counted(i1826, n1828, at(b1810, o1825))
        i1840 = counted(i1826, n1828, at(b1839, o1825))
        i1841, b1842 = reduced(np.maximum, i1826, n1828, at(i1657, o1825), None)
        b1843 = (i1837 >= i1835)
        b1844 = (i1837 > 0)
        b1845 = (b1843 & b1844)
        b1846 = (i1838 >= i1835)
        b1847 = (i1838 > 0)
        b1848 = (b1846 & b1847)
        b1849 = (i1840 >= i1835)
        b1850 = (i1840 > 0)
        b1851 = (b1849 & b1850)
        b1852 = (i1835 > i1837)
        w1853 = Window(i1829, [], [(i1830, None, False)])
        i1854, b1855 = w1853.shifted(i1841, b1842, 1)
        i1856, b1857 = w1853.shifted(i1841, b1842, 2)
        i1858 = where(b1852, 1, 0)
        i1859 = filled(i1858, n1828, 'i')
        i1860 = w1853.running(i1859, peers=False)
        w1861 = Window(i1829, [], [])
        i1862 = w1861.total(np.add, i1859)
        b1863 = b1842 & b1855
        b1864 = (i1841 > i1854) & b1863
        b1865 = b1855 & b1857
        b1866 = (i1854 > i1856) & b1865
        b1867 = (i1856 > 0) & b1857
        b1868 = (i1841 > P_grace_days) & b1842
        b1869 = (b1864 & b1866 & b1867 & b1868)
        i1891 = places(b1852, n1828)
        n1892 = len(i1891)
        i7169 = places(b1848, n1828)
        n7170 = len(i7169)
    else:
        i1829 = NO_INT
        i1830 = NO_INT
        i1831 = NO_INT
        b1832 = NO_BOOL
        i1837 = NO_INT
        i1838 = NO_INT
        i1840 = NO_INT
        i1841 = NO_INT
        b1842 = NO_BOOL
        b1845 = NO_BOOL
        b1848 = NO_BOOL
        b1851 = NO_BOOL
        b1852 = NO_BOOL
        i1860 = NO_INT
        i1862 = NO_INT
        b1869 = NO_BOOL
        i1891 = NO_INT
        n1892 = 0
        i7169 = NO_INT
        n7170 = 0
    if n1872:
        i1873 = at(i1581, i1871)
        i1874 = at(i1582, i1871)
        i1875 = at(i1583, i1871)
        b1876 = at(b1584, i1871)
        i1879 = at(i1591, i1871)
    else:
        i1873 = NO_INT
        i1874 = NO_INT
        i1875 = NO_INT
        b1876 = NO_BOOL
        i1879 = NO_INT
    if n1872:
        o1880, i1881, i1882 = group(i1873, [(i1879, None)])
        n1883 = len(i1882)
    else:
        o1880 = None
        i1881 = NO_INT
        i1882 = NO_INT
        n1883 = 0
    if n1872:
        i1884 = at(i1873, i1882)
        i1886 = counted(i1881, n1883, None)
        i1887, b1888 = reduced(np.maximum, i1881, n1883, at(i1875, o1880), at(b1876, o1880))
        i1889, b1890 = reduced(np.maximum, i1881, n1883, at(i1874, o1880), None)
    else:
        i1884 = NO_INT
        i1886 = NO_INT
        i1887 = NO_INT
        b1888 = NO_BOOL
        i1889 = NO_INT
        b1890 = NO_BOOL
    if n1892:
        i1893 = at(i1829, i1891)
        i1894 = at(i1830, i1891)
        i1895 = at(i1831, i1891)
        b1896 = at(b1832, i1891)
    else:
        i1893 = NO_INT
        i1894 = NO_INT
        i1895 = NO_INT
        b1896 = NO_BOOL
    if n1883:
        i1915, i1916 = pairs(i1884, i1893, CLIENTS)
        n1917 = len(i1915)
    else:
        i1915 = NO_INT
        i1916 = NO_INT
        n1917 = 0
    if n1917:
        i1921 = at(i1889, i1915)
        b1922 = at(b1890, i1915)
        i1925 = at(i1887, i1915)
        b1927 = at(b1888, i1915)
    else:
        i1921 = NO_INT
        b1922 = NO_BOOL
        i1925 = NO_INT
        b1927 = NO_BOOL
    if n1917:
        i1920 = at(i1894, i1916)
        b1923 = (i1920 > i1921) & b1922
        i1924 = at(i1895, i1916)
        b1926 = at(b1896, i1916)
        b1928 = b1926 & b1927
        b1929 = (i1924 > i1925) & b1928
        b1930 = (b1923 & b1929)
        i1931 = places(b1930, n1917)
        n1932 = len(i1931)
    else:
        i1931 = NO_INT
        n1932 = 0
    if n1932:
        i1953 = i1915[i1931]
    else:
        i1953 = NO_INT
    if n1872:
        i1957 = counted(i1953, n1883, None)
    else:
        i1957 = NO_INT
    if n1967:
        i1968 = at(i39, i1966)
        i1969 = at(i44, i1966)
        i1970 = at(i45, i1966)
        b1971 = at(b46, i1966)
        i1976 = at(i51, i1966)
        i1977 = at(i52, i1966)
        b1978 = at(b53, i1966)
        i1986 = at(i40, i1966)
        i1989 = at(i63, i1966)
        b1990 = at(b64, i1966)
        i1994 = at(i68, i1966)
        b1995 = at(b69, i1966)
        i1998 = at(i35, i1966)
    else:
        i1968 = NO_INT
        i1969 = NO_INT
        i1970 = NO_INT
        b1971 = NO_BOOL
        i1976 = NO_INT
        i1977 = NO_INT
        b1978 = NO_BOOL
        i1986 = NO_INT
        i1989 = NO_INT
        b1990 = NO_BOOL
        i1994 = NO_INT
        b1995 = NO_BOOL
        i1998 = NO_INT
    if n1967:
        i1999 = by_id_at(i330, i1970, b1971)
    else:
        i1999 = NO_INT
    if n1967:
        i2001 = at(i49, i1999)
        b2002 = (i2001 == WORD_7)
        b2003 = (i1999 >= 0) & b2002
        i2004 = at(i68, i1999)
        b2005 = at(b69, i1999)
        b2006 = b2003 & b2005
        i2007 = at(i51, i1999)
    else:
        b2003 = NO_BOOL
        i2004 = NO_INT
        b2006 = NO_BOOL
        i2007 = NO_INT
    if n1967:
        b2034 = as_bool(b2003 & b2006)
        b2035 = as_bool(b2003 & b2003)
    else:
        b2034 = NO_BOOL
        b2035 = NO_BOOL
    if n2040:
        i2041 = at(i39, i2039)
        i2059 = at(i40, i2039)
    else:
        i2041 = NO_INT
        i2059 = NO_INT
    if n2040:
        i2072 = at(i197, i2041)
        b2073 = at(b198, i2041)
        i2074 = (i2072 - P_seriousness_days)
        b2075 = (i2059 >= i2074) & b2073
        i2076 = (i2072 + P_seriousness_days)
        b2077 = (i2059 <= i2076) & b2073
        b2078 = (b2075 & b2077)
        b2079 = (i2059 > (AS_OF - P_seriousness_days))
        b2080 = (b2073 & b2073) | (b2073 & logical_not(b2075)) | (b2073 & logical_not(b2077))
        b2081 = where(b2080, b2078, b2079)
    else:
        b2081 = NO_BOOL
    if n2084:
        i2085 = at(i39, i2083)
        i2086 = at(i44, i2083)
        i2087 = at(i45, i2083)
        b2088 = at(b46, i2083)
        i2089 = at(i47, i2083)
        b2090 = at(b48, i2083)
        i2094 = at(i52, i2083)
        b2095 = at(b53, i2083)
        i2103 = at(i40, i2083)
        i2106 = at(i63, i2083)
        b2107 = at(b64, i2083)
        i2115 = at(i35, i2083)
    else:
        i2085 = NO_INT
        i2086 = NO_INT
        i2087 = NO_INT
        b2088 = NO_BOOL
        i2089 = NO_INT
        b2090 = NO_BOOL
        i2094 = NO_INT
        b2095 = NO_BOOL
        i2103 = NO_INT
        i2106 = NO_INT
        b2107 = NO_BOOL
        i2115 = NO_INT
    if n2084:
        i2116 = by_id_at(i330, i2087, b2088)
    else:
        i2116 = NO_INT
    if n2084:
        i2118 = at(i49, i2116)
        b2119 = (i2118 == WORD_45)
        b2120 = (i2116 >= 0) & b2119
        i2122 = at(i44, i2116)
    else:
        b2120 = NO_BOOL
        i2122 = NO_INT
    if n2084:
        b2152 = as_bool(b2120 & b2120)
        i2153 = by_id(i2086, IDS)
    else:
        b2152 = NO_BOOL
        i2153 = NO_INT
    if n2084:
        i2154 = by_id_at(i2153, i2122, b2152)
    else:
        i2154 = NO_INT
    if n2084:
        b2156 = (i2154 >= 0)
        i2157 = at(i2122, i2154)
        b2158 = at(b2152, i2154)
        b2159 = b2156 & b2158
    else:
        b2156 = NO_BOOL
        i2157 = NO_INT
        b2159 = NO_BOOL
    if n2084:
        b2191 = as_bool(b2156 & b2159)
        i2192 = where(b2191, i2157, i2122)
        b2193 = b2191 | b2152
        i2194 = by_id(i2086, IDS)
    else:
        i2192 = NO_INT
        b2193 = NO_BOOL
        i2194 = NO_INT
    if n2084:
        i2195 = by_id_at(i2194, i2192, b2193)
    else:
        i2195 = NO_INT
    if n2084:
        b2197 = (i2195 >= 0)
        i2198 = at(i2192, i2195)
        b2199 = at(b2193, i2195)
        b2200 = b2197 & b2199
    else:
        b2197 = NO_BOOL
        i2198 = NO_INT
        b2200 = NO_BOOL
    if n2084:
        b2236 = as_bool(b2197 & b2200)
        i2237 = where(b2236, i2198, i2192)
        b2238 = b2236 | b2193
        i2239 = by_id(i2086, IDS)
    else:
        i2237 = NO_INT
        b2238 = NO_BOOL
        i2239 = NO_INT
    if n2084:
        i2240 = by_id_at(i2239, i2237, b2238)
    else:
        i2240 = NO_INT
    if n2084:
        b2242 = (i2240 >= 0)
        i2243 = at(i2237, i2240)
        b2244 = at(b2238, i2240)
        b2245 = b2242 & b2244
    else:
        b2242 = NO_BOOL
        i2243 = NO_INT
        b2245 = NO_BOOL
    if n2084:
        b2285 = as_bool(b2242 & b2245)
        i2286 = where(b2285, i2243, where(b2238, i2237, i2086))
        i2295 = where(b2107, i2106, i2103)
        b2298 = (i2094 == WORD_36) & b2095
        b2299 = (i2094 == WORD_46) & b2095
        b2300 = (b2298 | b2299)
        b2302 = (i2094 == WORD_47) & b2095
        i2304 = where(b2302, i2295, 0)
        b2305 = as_bool(where(b2302, True, False))
        b2310 = (i2103 > (AS_OF - P_window_days))
        i2311 = places(b2310, n2084)
        n2312 = len(i2311)
    else:
        i2286 = NO_INT
        b2300 = NO_BOOL
        b2302 = NO_BOOL
        i2304 = NO_INT
        b2305 = NO_BOOL
        i2311 = NO_INT
        n2312 = 0
    if n2084:
        o2287, i2288, i2289 = group(i2085, [(i2286, None)])
        n2290 = len(i2289)
    else:
        o2287 = None
        i2288 = NO_INT
        i2289 = NO_INT
        n2290 = 0
    if n2084:
        i2291 = at(i2085, i2289)
        i2292 = at(i2286, i2289)
        i2301 = counted(i2288, n2290, at(b2300, o2287))
        i2303 = counted(i2288, n2290, at(b2302, o2287))
        i2306, b2307 = reduced(np.minimum, i2288, n2290, at(i2304, o2287), at(b2305, o2287))
    else:
        i2291 = NO_INT
        i2292 = NO_INT
        i2301 = NO_INT
        i2303 = NO_INT
        i2306 = NO_INT
        b2307 = NO_BOOL
    if n2312:
        i2313 = at(i2085, i2311)
        i2314 = at(i2086, i2311)
        i2315 = at(i2087, i2311)
        b2316 = at(b2088, i2311)
        i2317 = at(i2089, i2311)
        b2318 = at(b2090, i2311)
        i2331 = at(i2103, i2311)
        i2334 = at(i2106, i2311)
        b2335 = at(b2107, i2311)
        i2343 = at(i2115, i2311)
        i2357 = at(i2286, i2311)
    else:
        i2313 = NO_INT
        i2314 = NO_INT
        i2315 = NO_INT
        b2316 = NO_BOOL
        i2317 = NO_INT
        b2318 = NO_BOOL
        i2331 = NO_INT
        i2334 = NO_INT
        b2335 = NO_BOOL
        i2343 = NO_INT
        i2357 = NO_INT
    if n2312:
        i2358 = at(i253, i2313)
        b2359 = at(b254, i2313)
        o2360, i2361, n2362, i2363 = match(i2291, [(i2292, None)], i2313, [(i2357, None)])
        i2364 = first_rows(o2360, i2361, i2363)
        b2365 = i2364 >= 0
        i2366 = at(i2301, i2364)
        i2367 = at(i2303, i2364)
        i2368 = at(i2306, i2364)
        b2369 = at(b2307, i2364)
        b2370 = b2369 & b2365
        i2371 = by_id_at(i330, i2315, b2316)
    else:
        i2358 = NO_INT
        b2359 = NO_BOOL
        b2365 = NO_BOOL
        i2366 = NO_INT
        i2367 = NO_INT
        i2368 = NO_INT
        b2370 = NO_BOOL
        i2371 = NO_INT
    if n2312:
        i2373 = at(i49, i2371)
        b2374 = (i2373 == WORD_19)
        b2375 = (i2371 >= 0) & b2374
        i2376 = as_int(b2375)
    else:
        b2375 = NO_BOOL
        i2376 = NO_INT
    if n2312:
        i2406 = where(b2375, i2376, 0)
    else:
        i2406 = NO_INT
    if n2408:
        i2409 = at(i39, i2407)
        i2410 = at(i44, i2407)
        i2413 = at(i47, i2407)
        b2414 = at(b48, i2407)
        i2427 = at(i40, i2407)
    else:
        i2409 = NO_INT
        i2410 = NO_INT
        i2413 = NO_INT
        b2414 = NO_BOOL
        i2427 = NO_INT
    if n2312:
        i2440, i2441 = pairs(i2313, i2409, CLIENTS)
        n2442 = len(i2440)
    else:
        i2440 = NO_INT
        i2441 = NO_INT
        n2442 = 0
    if n2442:
        i2446 = at(i2331, i2440)
        i2448 = at(i2317, i2440)
        b2449 = at(b2318, i2440)
    else:
        i2446 = NO_INT
        i2448 = NO_INT
        b2449 = NO_BOOL
    if n2442:
        i2445 = at(i2427, i2441)
        b2447 = (i2445 <= i2446)
        b2450 = logical_not(b2449)
        i2451 = at(i2413, i2441)
        b2452 = at(b2414, i2441)
        b2453 = logical_not(b2452)
        b2454 = b2452 & b2449
        b2455 = (i2451 == i2448) & b2454
        b2456 = (b2450 | b2453 | b2455)
        b2457 = (b2447 & b2456)
        i2458 = places(b2457, n2442)
        n2459 = len(i2458)
    else:
        i2458 = NO_INT
        n2459 = 0
    if n2459:
        i2536 = i2440[i2458]
        i2537 = i2441[i2458]
    else:
        i2536 = NO_INT
        i2537 = NO_INT
    if n2459:
        i2540 = at(i2427, i2537)
        i2542 = at(i2410, i2537)
        i2543 = dated_id(i2540, i2542)
    else:
        i2543 = NO_INT
    if n2312:
        i2544, b2545 = reduced(np.maximum, i2536, n2312, i2543, None)
    else:
        i2544 = NO_INT
        b2545 = NO_BOOL
    if n2548:
        i2549 = at(i39, i2547)
        i2567 = at(i40, i2547)
    else:
        i2549 = NO_INT
        i2567 = NO_INT
    if n2312:
        i2580, i2581 = pairs(i2313, i2549, CLIENTS)
        n2582 = len(i2580)
    else:
        i2580 = NO_INT
        i2581 = NO_INT
        n2582 = 0
    if n2582:
        i2586 = at(i2331, i2580)
    else:
        i2586 = NO_INT
    if n2582:
        i2585 = at(i2567, i2581)
        b2587 = (i2585 <= i2586)
        i2588 = (i2586 - P_recovery_days)
        b2589 = (i2585 >= i2588)
        b2590 = (b2587 & b2589)
        i2591 = places(b2590, n2582)
        n2592 = len(i2591)
    else:
        i2591 = NO_INT
        n2592 = 0
    if n2592:
        i2675 = i2580[i2591]
    else:
        i2675 = NO_INT
    if n2312:
        i2679 = counted(i2675, n2312, None)
        i2680 = by_id_at(i330, i2315, b2316)
    else:
        i2679 = NO_INT
        i2680 = NO_INT
    if n2312:
        i2682 = at(i49, i2680)
        b2683 = (i2682 == WORD_19)
        b2684 = (i2680 >= 0) & b2683
        i2685 = at(i47, i2680)
        b2686 = at(b48, i2680)
        b2687 = b2684 & b2686
    else:
        b2684 = NO_BOOL
        i2685 = NO_INT
        b2687 = NO_BOOL
    if n2312:
        b2715 = as_bool(b2684 & b2687)
        i2716 = where(b2318, i2317, i2685)
        b2797 = b2318 | b2715
    else:
        i2716 = NO_INT
        b2797 = NO_BOOL
    if n2720:
        i2721 = at(i455, i2719)
        i2725 = at(i459, i2719)
        b2726 = at(b460, i2719)
        i2778 = at(i911, i2719)
        i2779 = at(i912, i2719)
        b2780 = at(b916, i2719)
    else:
        i2721 = NO_INT
        i2725 = NO_INT
        b2726 = NO_BOOL
        i2778 = NO_INT
        i2779 = NO_INT
        b2780 = NO_BOOL
    if n2312:
        i2798, i2799 = pairs(i2313, i2721, CLIENTS)
        n2800 = len(i2798)
    else:
        i2798 = NO_INT
        i2799 = NO_INT
        n2800 = 0
    if n2800:
        i2803 = at(i2716, i2798)
        b2804 = at(b2797, i2798)
        i2813 = at(i2331, i2798)
    else:
        i2803 = NO_INT
        b2804 = NO_BOOL
        i2813 = NO_INT
    if n2800:
        b2805 = logical_not(b2804)
        i2806 = at(i2725, i2799)
        b2807 = at(b2726, i2799)
        b2808 = logical_not(b2807)
        b2809 = b2807 & b2804
        b2810 = (i2806 == i2803) & b2809
        b2811 = (b2805 | b2808 | b2810)
        i2812 = at(i2778, i2799)
        i2814 = (i2813 + P_recovery_days)
        b2815 = (i2812 <= i2814)
        i2816 = at(i2779, i2799)
        b2817 = at(b2780, i2799)
        i2818 = where(b2817, i2816, AS_OF)
        b2819 = (i2818 >= i2813)
        b2820 = (b2811 & b2815 & b2819)
        i2821 = places(b2820, n2800)
        n2822 = len(i2821)
    else:
        i2821 = NO_INT
        n2822 = 0
    if n2822:
        i2949 = i2798[i2821]
    else:
        i2949 = NO_INT
    if n2312:
        i2953 = counted(i2949, n2312, None)
        b2954 = (i2314 == i2357)
        b2955 = (i2406 > 0)
        i2956 = (i2544 & ID_BITS)
        i2957 = where(b2955, i2315, i2956)
        b2958 = (i2366 > 0) & b2365
        b2959 = (i2366 == 0) & b2365
        b2960 = (i2367 > 0) & b2365
        b2961 = (i2679 < 2)
        b2962 = (b2959 & b2960 & b2961)
        b2963 = (b2958 | b2960)
        b2964 = (b2963 & b2961)
        b2965 = (i2314 != i2357)
        b2966 = (i2331 > i2368) & b2370
        b2967 = (i2331 > i2358) & b2359
        b2968 = (b2966 | b2967)
        b2969 = (b2965 & b2959 & b2968)
        b2970 = (b2965 & b2959 & b2967)
        b2971 = as_bool(where(b2955, b2316, b2545))
        b6565 = (b2954 & b2964)
        b6871 = (b2954 & b2958)
        i6872 = places(b6871, n2312)
        n6873 = len(i6872)
    else:
        i2953 = NO_INT
        b2954 = NO_BOOL
        i2957 = NO_INT
        b2958 = NO_BOOL
        b2962 = NO_BOOL
        b2964 = NO_BOOL
        b2969 = NO_BOOL
        b2970 = NO_BOOL
        b2971 = NO_BOOL
        b6565 = NO_BOOL
        i6872 = NO_INT
        n6873 = 0
    if n2988:
        i2989 = at(i39, i2987)
        i2990 = at(i44, i2987)
        i2997 = at(i51, i2987)
        i3007 = at(i40, i2987)
        i3015 = at(i68, i2987)
        b3016 = at(b69, i2987)
        i3019 = at(i35, i2987)
    else:
        i2989 = NO_INT
        i2990 = NO_INT
        i2997 = NO_INT
        i3007 = NO_INT
        i3015 = NO_INT
        b3016 = NO_BOOL
        i3019 = NO_INT
    if n3023:
        i3024 = at(i39, i3022)
        i3025 = at(i44, i3022)
        i3028 = at(i47, i3022)
        b3029 = at(b48, i3022)
        i3032 = at(i51, i3022)
        i3042 = at(i40, i3022)
        i3050 = at(i68, i3022)
        b3051 = at(b69, i3022)
        i3062 = where(b3029, i3028, i3025)
    else:
        i3024 = NO_INT
        i3025 = NO_INT
        i3032 = NO_INT
        i3042 = NO_INT
        i3050 = NO_INT
        b3051 = NO_BOOL
        i3062 = NO_INT
    if n3023:
        o3055, i3056, i3057 = group(i3024, [(i3032, None)])
        n3058 = len(i3057)
    else:
        o3055 = None
        i3056 = NO_INT
        i3057 = NO_INT
        n3058 = 0
    if n3023:
        i3059 = at(i3024, i3057)
        i3060 = at(i3032, i3057)
        i3061 = counted(i3056, n3058, None)
        i3063 = distinct(i3056, n3058, at(i3062, o3055), None)
        i3064, b3065 = summed(i3056, n3058, at(i3050, o3055), at(b3051, o3055))
        i3066, b3067 = reduced(np.maximum, i3056, n3058, at(i3042, o3055), None)
        i3068, b3069 = reduced(np.minimum, i3056, n3058, at(i3025, o3055), None)
        o3070, i3071, n3072, i3073 = match(i2989, [(i2997, None)], i3059, [(i3060, None)])
        i3074 = counted(i3071, n3072, None)
        i3075 = at(i3074, i3073)
        b3076 = i3073 >= 0
        i3077 = where(b3076, i3075, 0)
        i3078, b3079 = summed(i3071, n3072, at(i3015, o3070), at(b3016, o3070))
        i3080 = at(i3078, i3073)
        b3081 = at(b3079, i3073)
        b3082 = as_bool(b3076 & b3081)
        w3083 = Window(i3059, [], [(i3061, None, True), (i3066, b3067, True), (i3068, b3069, False)])
        i3084 = w3083.row_number()
        b3085 = (i3084 == 1)
    else:
        i3059 = NO_INT
        i3063 = NO_INT
        i3064 = NO_INT
        b3065 = NO_BOOL
        i3077 = NO_INT
        i3080 = NO_INT
        b3082 = NO_BOOL
        b3085 = NO_BOOL
    if n3089:
        i3090 = at(i39, i3088)
        i3091 = at(i44, i3088)
        i3092 = at(i45, i3088)
        b3093 = at(b46, i3088)
        i3094 = at(i47, i3088)
        b3095 = at(b48, i3088)
        i3101 = at(i54, i3088)
        b3102 = at(b55, i3088)
        i3108 = at(i40, i3088)
        i3120 = at(i35, i3088)
    else:
        i3090 = NO_INT
        i3091 = NO_INT
        i3092 = NO_INT
        b3093 = NO_BOOL
        i3094 = NO_INT
        b3095 = NO_BOOL
        i3101 = NO_INT
        b3102 = NO_BOOL
        i3108 = NO_INT
        i3120 = NO_INT
    if n3089:
        i3121 = at(i232, i3090)
        b3122 = at(b233, i3090)
        i3123 = by_id_at(i330, i3092, b3093)
    else:
        i3121 = NO_INT
        b3122 = NO_BOOL
        i3123 = NO_INT
    if n3089:
        i3125 = at(i49, i3123)
        b3126 = (i3125 == WORD_19)
        b3127 = (i3123 >= 0) & b3126
        i3128 = as_int(b3127)
        i3129 = at(i52, i3123)
        b3130 = at(b53, i3123)
        i3131 = where(b3130, i3129, WORD_30)
        b3132 = (i3131 != WORD_20)
        i3133 = at(i63, i3123)
        i3134 = where(b3132, i3133, 0)
        b3135 = at(b64, i3123)
        b3136 = as_bool(where(b3132, b3135, False))
        b3137 = b3127 & b3136
    else:
        b3127 = NO_BOOL
        i3128 = NO_INT
        i3134 = NO_INT
        b3137 = NO_BOOL
    if n3089:
        i3163 = where(b3127, i3128, 0)
        b3164 = as_bool(b3127 & b3137)
        b3165 = (i3108 > i3134) & b3164
        b3166 = (i3108 < i3134) & b3164
        b3167 = (i3101 == WORD_52) & b3102
        b3168 = where(b3165, True, where(b3166, False, b3167))
        i3169 = places(b3168, n3089)
        n3170 = len(i3169)
    else:
        i3163 = NO_INT
        i3169 = NO_INT
        n3170 = 0
    if n3170:
        i3171 = at(i3090, i3169)
        i3203 = at(i3091, i3169)
        i3204 = at(i3092, i3169)
        b3205 = at(b3093, i3169)
        i3206 = at(i3094, i3169)
        b3207 = at(b3095, i3169)
        i3220 = at(i3108, i3169)
        i3232 = at(i3120, i3169)
        i3233 = at(i3121, i3169)
        b3234 = at(b3122, i3169)
        i3235 = at(i3163, i3169)
    else:
        i3171 = NO_INT
        i3203 = NO_INT
        i3204 = NO_INT
        b3205 = NO_BOOL
        i3206 = NO_INT
        b3207 = NO_BOOL
        i3220 = NO_INT
        i3232 = NO_INT
        i3233 = NO_INT
        b3234 = NO_BOOL
        i3235 = NO_INT
    if n2408:
        i3172 = at(i39, i2407)
        i3173 = at(i44, i2407)
        i3176 = at(i47, i2407)
        b3177 = at(b48, i2407)
        i3190 = at(i40, i2407)
    else:
        i3172 = NO_INT
        i3173 = NO_INT
        i3176 = NO_INT
        b3177 = NO_BOOL
        i3190 = NO_INT
    if n3170:
        i3238, i3239 = pairs(i3171, i3172, CLIENTS)
        n3240 = len(i3238)
    else:
        i3238 = NO_INT
        i3239 = NO_INT
        n3240 = 0
    if n3240:
        i3243 = at(i3235, i3238)
        i3246 = at(i3220, i3238)
        i3248 = at(i3206, i3238)
        b3249 = at(b3207, i3238)
    else:
        i3243 = NO_INT
        i3246 = NO_INT
        i3248 = NO_INT
        b3249 = NO_BOOL
    if n3240:
        b3244 = (i3243 == 0)
        i3245 = at(i3190, i3239)
        b3247 = (i3245 <= i3246)
        b3250 = logical_not(b3249)
        i3251 = at(i3176, i3239)
        b3252 = at(b3177, i3239)
        b3253 = logical_not(b3252)
        b3254 = b3252 & b3249
        b3255 = (i3251 == i3248) & b3254
        b3256 = (b3250 | b3253 | b3255)
        b3257 = (b3244 & b3247 & b3256)
        i3258 = places(b3257, n3240)
        n3259 = len(i3258)
    else:
        i3258 = NO_INT
        n3259 = 0
    if n3259:
        i3318 = i3238[i3258]
        i3319 = i3239[i3258]
    else:
        i3318 = NO_INT
        i3319 = NO_INT
    if n3259:
        i3322 = at(i3190, i3319)
        i3324 = at(i3173, i3319)
        i3325 = dated_id(i3322, i3324)
    else:
        i3325 = NO_INT
    if n3170:
        i3326, b3327 = reduced(np.maximum, i3318, n3170, i3325, None)
    else:
        i3326 = NO_INT
        b3327 = NO_BOOL
    if n3170:
        b3328 = (i3235 > 0)
        i3329 = (i3326 & ID_BITS)
        i3330 = where(b3328, i3204, i3329)
        b3331 = (i3220 > i3233) & b3234
        b3332 = as_bool(where(b3328, b3205, b3327))
    else:
        i3330 = NO_INT
        b3331 = NO_BOOL
        b3332 = NO_BOOL
    if n3336:
        i3337 = at(i39, i3335)
        i3339 = at(i45, i3335)
        b3340 = at(b46, i3335)
        b3349 = at(b55, i3335)
    else:
        i3337 = NO_INT
        i3339 = NO_INT
        b3340 = NO_BOOL
        b3349 = NO_BOOL
    if n3370:
        i3371 = at(i39, i3369)
        i3372 = at(i44, i3369)
        i3380 = at(i52, i3369)
        b3381 = at(b53, i3369)
        i3389 = at(i40, i3369)
        i3392 = at(i63, i3369)
        b3393 = at(b64, i3369)
        i3401 = at(i35, i3369)
    else:
        i3371 = NO_INT
        i3372 = NO_INT
        i3380 = NO_INT
        b3381 = NO_BOOL
        i3389 = NO_INT
        i3392 = NO_INT
        b3393 = NO_BOOL
        i3401 = NO_INT
    if n3370:
        i3402 = at(i247, i3371)
        b3403 = at(b248, i3371)
        o3404, i3405, n3406, i3407 = match(i3171, [(i3330, b3332)], i3371, [(i3372, None)])
        i3408 = counted(i3405, n3406, None)
        i3409 = at(i3408, i3407)
        b3410 = i3407 >= 0
        i3411 = where(b3410, i3409, 0)
        i3417, b3418 = reduced(np.maximum, i3405, n3406, at(i3220, o3404), None)
        i3419 = at(i3417, i3407)
        b3420 = at(b3418, i3407)
        b3421 = as_bool(b3410 & b3420)
    else:
        i3402 = NO_INT
        b3403 = NO_BOOL
        i3411 = NO_INT
        i3419 = NO_INT
        b3421 = NO_BOOL
    if n3370:
        o3422, i3423, n3424, i3425 = match(i3337, [(i3339, b3340)], i3371, [(i3372, None)])
        i3426 = counted(i3423, n3424, None)
        i3427 = at(i3426, i3425)
        b3428 = i3425 >= 0
        i3429 = where(b3428, i3427, 0)
        i3430 = counted(i3423, n3424, at(b3349, o3422))
        i3431 = at(i3430, i3425)
        i3432 = where(b3428, i3431, 0)
        i3433 = where(b3381, i3380, WORD_10)
        b3434 = (i3433 == WORD_22)
        i3435 = where(b3381, i3380, WORD_30)
        b3436 = (i3435 != WORD_20)
        b3437 = (b3393 & b3436)
        b3438 = (b3434 | b3437)
        i3439 = where(b3421, i3419, where(b3393, i3392, i3389))
        b3440 = (i3432 > 0)
        b3441 = (i3402 <= i3389) & b3403
        b3442 = (b3440 | b3441)
        b3445 = (i3429 > P_rounds_included)
        b3446 = (b3442 & b3445)
        b3447 = (i3429 >= product(2, P_rounds_included))
        b3448 = (b3442 & b3447)
        b3449 = (i3429 >= product(3, P_rounds_included))
        b3450 = (b3442 & b3449)
    else:
        i3429 = NO_INT
        b3438 = NO_BOOL
        i3439 = NO_INT
        b3442 = NO_BOOL
        b3446 = NO_BOOL
        b3448 = NO_BOOL
        b3450 = NO_BOOL
    if n3464:
        i3465 = at(i39, i3463)
        i3466 = at(i44, i3463)
        i3467 = at(i45, i3463)
        b3468 = at(b46, i3463)
        i3469 = at(i47, i3463)
        b3470 = at(b48, i3463)
        i3476 = at(i54, i3463)
        b3477 = at(b55, i3463)
        i3482 = at(i60, i3463)
        i3483 = at(i40, i3463)
        i3495 = at(i35, i3463)
    else:
        i3465 = NO_INT
        i3466 = NO_INT
        i3467 = NO_INT
        b3468 = NO_BOOL
        i3469 = NO_INT
        b3470 = NO_BOOL
        i3476 = NO_INT
        b3477 = NO_BOOL
        i3482 = NO_INT
        i3483 = NO_INT
        i3495 = NO_INT
    if n3464:
        i3496 = by_id_at(i330, i3467, b3468)
    else:
        i3496 = NO_INT
    if n3464:
        i3498 = at(i49, i3496)
        b3499 = (i3498 == WORD_1)
        b3500 = (i3496 >= 0) & b3499
        i3501 = as_int(b3500)
        i3502 = at(i47, i3496)
        b3503 = at(b48, i3496)
        b3504 = b3500 & b3503
        i3505 = at(i52, i3496)
        b3506 = at(b53, i3496)
        b3507 = (i3505 == WORD_22) & b3506
        i3508 = at(i63, i3496)
        i3509 = at(i40, i3496)
        b3510 = at(b64, i3496)
        i3511 = where(b3510, i3508, i3509)
        i3512 = where(b3507, i3511, 0)
        b3513 = as_bool(where(b3507, True, False))
        b3514 = b3500 & b3513
    else:
        b3500 = NO_BOOL
        i3501 = NO_INT
        i3502 = NO_INT
        b3504 = NO_BOOL
        i3512 = NO_INT
        b3514 = NO_BOOL
    if n3464:
        i3537 = where(b3500, i3501, 0)
        b3538 = as_bool(b3500 & b3504)
        b3539 = as_bool(b3500 & b3514)
        i3540 = by_id_at(i330, i3467, b3468)
    else:
        i3537 = NO_INT
        b3538 = NO_BOOL
        b3539 = NO_BOOL
        i3540 = NO_INT
    if n3464:
        i3542 = at(i49, i3540)
        b3543 = (i3542 == WORD_7)
        b3544 = (i3540 >= 0) & b3543
        i3545 = as_int(b3544)
        i3546 = at(i47, i3540)
        b3547 = at(b48, i3540)
        b3548 = b3544 & b3547
        i3549 = at(i40, i3540)
    else:
        b3544 = NO_BOOL
        i3545 = NO_INT
        i3546 = NO_INT
        b3548 = NO_BOOL
        i3549 = NO_INT
    if n3464:
        i3576 = where(b3544, i3545, 0)
        b3577 = as_bool(b3544 & b3548)
        b3578 = as_bool(b3544 & b3544)
        i3579 = by_id_at(i1673, i3467, b3468)
    else:
        i3576 = NO_INT
        b3577 = NO_BOOL
        b3578 = NO_BOOL
        i3579 = NO_INT
    if n3464:
        b3581 = at(b948, i3579)
        b3582 = logical_not(b3581)
        b3583 = (i3579 >= 0) & b3582
        i3584 = at(i920, i3579)
    else:
        b3583 = NO_BOOL
        i3584 = NO_INT
    if n3464:
        b3658 = as_bool(b3583 & b3583)
    else:
        b3658 = NO_BOOL
    if n3660:
        i3661 = at(i39, i3659)
        i3662 = at(i44, i3659)
        i3663 = at(i45, i3659)
        b3664 = at(b46, i3659)
        i3665 = at(i47, i3659)
        b3666 = at(b48, i3659)
        i3667 = at(i49, i3659)
        i3679 = at(i40, i3659)
    else:
        i3661 = NO_INT
        i3662 = NO_INT
        i3663 = NO_INT
        b3664 = NO_BOOL
        i3665 = NO_INT
        b3666 = NO_BOOL
        i3667 = NO_INT
        i3679 = NO_INT
    if n3464:
        i3692, i3693 = pairs(i3465, i3661, CLIENTS)
        n3694 = len(i3692)
    else:
        i3692 = NO_INT
        i3693 = NO_INT
        n3694 = 0
    if n3694:
        i3697 = at(i3537, i3692)
        i3699 = at(i3576, i3692)
        i3702 = at(i3483, i3692)
        i3704 = at(i3469, i3692)
        b3705 = at(b3470, i3692)
    else:
        i3697 = NO_INT
        i3699 = NO_INT
        i3702 = NO_INT
        i3704 = NO_INT
        b3705 = NO_BOOL
    if n3694:
        b3698 = (i3697 == 0)
        b3700 = (i3699 == 0)
        i3701 = at(i3679, i3693)
        b3703 = (i3701 <= i3702)
        b3706 = logical_not(b3705)
        i3707 = at(i3665, i3693)
        b3708 = at(b3666, i3693)
        b3709 = logical_not(b3708)
        b3710 = b3708 & b3705
        b3711 = (i3707 == i3704) & b3710
        b3712 = (b3706 | b3709 | b3711)
        b3713 = (b3698 & b3700 & b3703 & b3712)
        i3714 = places(b3713, n3694)
        n3715 = len(i3714)
    else:
        i3714 = NO_INT
        n3715 = 0
    if n3715:
        i3780 = i3692[i3714]
        i3781 = i3693[i3714]
    else:
        i3780 = NO_INT
        i3781 = NO_INT
    if n3715:
        i3784 = at(i3679, i3781)
        i3786 = at(i3667, i3781)
        b3787 = (i3786 == WORD_1)
        i3788 = at(i3662, i3781)
        i3789 = at(i3663, i3781)
        b3790 = at(b3664, i3781)
        i3791 = where(b3790, i3789, i3788)
        i3792 = where(b3787, i3788, i3791)
        i3793 = dated_id(i3784, i3792)
    else:
        i3793 = NO_INT
    if n3464:
        i3794, b3795 = reduced(np.maximum, i3780, n3464, i3793, None)
    else:
        i3794 = NO_INT
        b3795 = NO_BOOL
    if n3802:
        i3803 = at(i39, i3801)
        i3807 = at(i47, i3801)
        b3808 = at(b48, i3801)
        i3821 = at(i40, i3801)
    else:
        i3803 = NO_INT
        i3807 = NO_INT
        b3808 = NO_BOOL
        i3821 = NO_INT
    if n3464:
        i3834, i3835 = pairs(i3465, i3803, CLIENTS)
        n3836 = len(i3834)
    else:
        i3834 = NO_INT
        i3835 = NO_INT
        n3836 = 0
    if n3836:
        i3840 = at(i3483, i3834)
        i3844 = at(i3469, i3834)
        b3845 = at(b3470, i3834)
    else:
        i3840 = NO_INT
        i3844 = NO_INT
        b3845 = NO_BOOL
    if n3836:
        i3839 = at(i3821, i3835)
        b3841 = (i3839 <= i3840)
        i3842 = (i3840 - P_recovery_days)
        b3843 = (i3839 >= i3842)
        b3846 = logical_not(b3845)
        i3847 = at(i3807, i3835)
        b3848 = at(b3808, i3835)
        b3849 = logical_not(b3848)
        b3850 = b3848 & b3845
        b3851 = (i3847 == i3844) & b3850
        b3852 = (b3846 | b3849 | b3851)
        b3853 = (b3841 & b3843 & b3852)
        i3854 = places(b3853, n3836)
        n3855 = len(i3854)
    else:
        i3854 = NO_INT
        n3855 = 0
    if n3855:
        i3924 = i3834[i3854]
    else:
        i3924 = NO_INT
    if n3464:
        i3928 = counted(i3924, n3464, None)
    else:
        i3928 = NO_INT
    if n3932:
        i3933 = at(i39, i3931)
        i3935 = at(i45, i3931)
        b3936 = at(b46, i3931)
        i3951 = at(i40, i3931)
    else:
        i3933 = NO_INT
        i3935 = NO_INT
        b3936 = NO_BOOL
        i3951 = NO_INT
    if n3464:
        i3964, i3965 = pairs(i3465, i3933, CLIENTS)
        n3966 = len(i3964)
    else:
        i3964 = NO_INT
        i3965 = NO_INT
        n3966 = 0
    if n3966:
        i3970 = at(i3483, i3964)
        i3977 = at(i3467, i3964)
        b3978 = at(b3468, i3964)
    else:
        i3970 = NO_INT
        i3977 = NO_INT
        b3978 = NO_BOOL
    if n3966:
        i3969 = at(i3951, i3965)
        b3971 = (i3969 <= i3970)
        i3972 = (i3970 - P_recovery_days)
        b3973 = (i3969 >= i3972)
        i3974 = at(i3935, i3965)
        b3975 = at(b3936, i3965)
        b3976 = logical_not(b3975)
        b3979 = logical_not(b3978)
        b3980 = b3975 & b3978
        b3981 = (i3974 == i3977) & b3980
        b3982 = (b3976 | b3979 | b3981)
        b3983 = (b3971 & b3973 & b3982)
        i3984 = places(b3983, n3966)
        n3985 = len(i3984)
    else:
        i3984 = NO_INT
        n3985 = 0
    if n3985:
        i4055 = i3964[i3984]
    else:
        i4055 = NO_INT
    if n3464:
        i4059 = counted(i4055, n3464, None)
    else:
        i4059 = NO_INT
    if n4064:
        i4065 = at(i39, i4063)
        i4083 = at(i40, i4063)
    else:
        i4065 = NO_INT
        i4083 = NO_INT
    if n3464:
        i4096, i4097 = pairs(i3465, i4065, CLIENTS)
        n4098 = len(i4096)
    else:
        i4096 = NO_INT
        i4097 = NO_INT
        n4098 = 0
    if n4098:
        i4102 = at(i3483, i4096)
    else:
        i4102 = NO_INT
    if n4098:
        i4101 = at(i4083, i4097)
        b4103 = (i4101 <= i4102)
        i4104 = places(b4103, n4098)
        n4105 = len(i4104)
    else:
        i4104 = NO_INT
        n4105 = 0
    if n4105:
        i4180 = i4096[i4104]
    else:
        i4180 = NO_INT
    if n3464:
        i4184 = counted(i4180, n3464, None)
    else:
        i4184 = NO_INT
    if n3464:
        b4185 = (i3537 > 0)
        i4186 = (i3794 & ID_BITS)
        i4187 = where(b4185, i3467, i4186)
        b4188 = (i3576 > 0)
        b4189 = (i3483 >= i3549) & b3578
        b4190 = (b4188 & b4189)
        b4191 = (i3483 > i3512) & b3539
        b4192 = (b3539 & b4191)
        b4193 = (i3476 == WORD_57) & b3477
        i4194 = where(b4193, i3476, WORD_52)
        b4195 = (i3476 == WORD_52) & b3477
        b4196 = (b4195 | b4193)
        b4197 = (i3483 < i3512) & b3539
        b4198 = (b4185 & b4196 & b3539 & b4197)
        b4199 = (b4185 | b3795)
        i4200 = where(b4199, WORD_58, WORD_59)
        i4201 = where(b3477, i3476, i4200)
        i4202 = where(b4190, WORD_57, where(b4192, i4194, where(b4198, WORD_58, i4201)))
        i4203 = where(b3470, i3469, where(b3577, i3546, where(b3538, i3502, where(b3468, i3467, i4186))))
        b4204 = as_bool(where(b4193, b3477, True))
        b4205 = as_bool(where(b4190, True, where(b4192, b4204, True)))
        b4206 = (i4202 == WORD_52) & b4205
        b4207 = (i4202 == WORD_57) & b4205
        b4208 = (b4206 | b4207)
        b4209 = (i4184 > 0)
        b4210 = (i3928 == 0)
        b4211 = (i4059 == 0)
        b4212 = (b4208 & b4209 & b4210 & b4211)
        b4213 = (i4202 == WORD_59) & b4205
        b4214 = (i4202 == WORD_58) & b4205
        b4215 = (b4213 | b4214)
        b4216 = LIKE_21[i3482]
        b4217 = (i3584 > P_late_days) & b3658
        b4218 = (b4205 & b4205) | b4213 | b4214
        b4219 = as_bool(where(b4185, b3468, b3795))
        w4220 = Window(i3465, [(b4215, b4218), (i4187, b4219)], [])
        i4221 = filled(1, n3464, 'i')
        i4222 = w4220.total(np.add, i4221)
        i4223 = where(b4215, i4222, 0)
        b4224 = b3470 | b3577 | b3538 | b3468 | b3795
        i6498 = places(b4212, n3464)
        n6499 = len(i6498)
        b6968 = (b4215 & b4219)
        i6969 = places(b6968, n3464)
        n6970 = len(i6969)
    else:
        i4187 = NO_INT
        i4202 = NO_INT
        i4203 = NO_INT
        b4205 = NO_BOOL
        b4212 = NO_BOOL
        b4216 = NO_BOOL
        b4217 = NO_BOOL
        b4219 = NO_BOOL
        i4223 = NO_INT
        b4224 = NO_BOOL
        i6498 = NO_INT
        n6499 = 0
        i6969 = NO_INT
        n6970 = 0
    if n4229:
        i4230 = at(i39, i4228)
        i4231 = at(i44, i4228)
        i4232 = at(i45, i4228)
        b4233 = at(b46, i4228)
        i4239 = at(i52, i4228)
        b4240 = at(b53, i4228)
        i4241 = at(i54, i4228)
        b4242 = at(b55, i4228)
        i4248 = at(i40, i4228)
        i4251 = at(i63, i4228)
        b4252 = at(b64, i4228)
        i4260 = at(i35, i4228)
    else:
        i4230 = NO_INT
        i4231 = NO_INT
        i4232 = NO_INT
        b4233 = NO_BOOL
        i4239 = NO_INT
        b4240 = NO_BOOL
        i4241 = NO_INT
        b4242 = NO_BOOL
        i4248 = NO_INT
        i4251 = NO_INT
        b4252 = NO_BOOL
        i4260 = NO_INT
    if n4229:
        i4261 = by_id_at(i1673, i4232, b4233)
    else:
        i4261 = NO_INT
    if n4229:
        b4263 = (i4261 >= 0)
        i4264 = at(i911, i4261)
        i4265 = at(i473, i4261)
    else:
        b4263 = NO_BOOL
        i4264 = NO_INT
        i4265 = NO_INT
    if n4229:
        b4339 = as_bool(b4263 & b4263)
        i4340 = where(b4252, i4251, i4248)
        b4341 = (i4239 == WORD_36) & b4240
        b4342 = (i4239 == WORD_20) & b4240
        b4343 = (i4239 == WORD_60) & b4240
        b4344 = (b4341 | b4342 | b4343)
        b4346 = (i4248 > i4264) & b4339
        i4347 = (i4265 + P_late_dispute_days)
        b4348 = (i4248 > i4347) & b4339
        b4349 = (b4346 | b4348)
        b4350 = (i4248 < i4264) & b4339
        b4351 = (i4241 == WORD_61) & b4242
        b4352 = where(b4349, True, where(b4350, False, b4351))
        b4353 = (b4342 | b4343)
        b4355 = (b4344 & b4352 & b4353)
    else:
        i4340 = NO_INT
        b4344 = NO_BOOL
        b4355 = NO_BOOL
    if n4359:
        i4360 = at(i39, i4358)
        i4366 = at(i49, i4358)
    else:
        i4360 = NO_INT
        i4366 = NO_INT
    if n3660:
        i4391 = at(i39, i3659)
        i4392 = at(i44, i3659)
        i4393 = at(i45, i3659)
        b4394 = at(b46, i3659)
        i4395 = at(i47, i3659)
        b4396 = at(b48, i3659)
        i4397 = at(i49, i3659)
        i4400 = at(i52, i3659)
        b4401 = at(b53, i3659)
        i4404 = at(i56, i3659)
        b4405 = at(b57, i3659)
        i4409 = at(i40, i3659)
        i4410 = at(i61, i3659)
        b4411 = at(b62, i3659)
        i4412 = at(i63, i3659)
        b4413 = at(b64, i3659)
        b4414 = at(b65, i3659)
        i4421 = at(i35, i3659)
    else:
        i4391 = NO_INT
        i4392 = NO_INT
        i4393 = NO_INT
        b4394 = NO_BOOL
        i4395 = NO_INT
        b4396 = NO_BOOL
        i4397 = NO_INT
        i4400 = NO_INT
        b4401 = NO_BOOL
        i4404 = NO_INT
        b4405 = NO_BOOL
        i4409 = NO_INT
        i4410 = NO_INT
        b4411 = NO_BOOL
        i4412 = NO_INT
        b4413 = NO_BOOL
        b4414 = NO_BOOL
        i4421 = NO_INT
    if n3660:
        b4422 = at(b276, i4391)
        i4423 = by_id_at(i330, i4393, b4394)
    else:
        b4422 = NO_BOOL
        i4423 = NO_INT
    if n3660:
        i4425 = at(i49, i4423)
        b4426 = (i4425 == WORD_1)
        b4427 = (i4425 == WORD_23)
        b4428 = (b4426 | b4427)
        b4429 = (i4423 >= 0) & b4428
        i4430 = at(i47, i4423)
        b4431 = at(b48, i4423)
        b4432 = b4429 & b4431
        i4433 = as_int(b4429)
        i4434 = at(i52, i4423)
        b4435 = at(b53, i4423)
        b4436 = (i4434 == WORD_22) & b4435
        i4437 = at(i63, i4423)
        i4438 = at(i40, i4423)
        b4439 = at(b64, i4423)
        i4440 = where(b4439, i4437, i4438)
        i4441 = where(b4436, i4440, 0)
        b4442 = as_bool(where(b4436, True, False))
        b4443 = b4429 & b4442
    else:
        b4429 = NO_BOOL
        i4430 = NO_INT
        b4432 = NO_BOOL
        i4433 = NO_INT
        i4441 = NO_INT
        b4443 = NO_BOOL
    if n3660:
        b4466 = as_bool(b4429 & b4432)
        i4467 = where(b4429, i4433, 0)
        b4468 = as_bool(b4429 & b4443)
        b4469 = logical_not(b4468)
        b4470 = (i4409 <= i4441) & b4468
        b4471 = (b4469 | b4470)
        i4472 = places(b4471, n3660)
        n4473 = len(i4472)
    else:
        b4466 = NO_BOOL
        i4467 = NO_INT
        i4472 = NO_INT
        n4473 = 0
    if n4473:
        i4474 = at(i4391, i4472)
        i4475 = at(i4395, i4472)
        i4476 = at(i4430, i4472)
        b4477 = at(b4396, i4472)
        b4478 = at(b4466, i4472)
        i4479 = where(b4477, i4475, i4476)
        i4480 = at(i4397, i4472)
        b4481 = (i4480 == WORD_23)
        i4482 = at(i4467, i4472)
        b4483 = (i4482 > 0)
        b4484 = (b4481 | b4483)
        i4485 = at(i4409, i4472)
        i4486 = at(i4392, i4472)
        w4487 = Window(i4474, [], [(i4485, None, False), (i4486, None, False)])
        i4488, b4489 = w4487.shifted(i4485, None, 1)
        b4490 = b4477 | b4478
        i4491 = filled(as_int(b4490), n4473, 'i')
        i4492 = w4487.running(i4491, peers=True)
        i4493 = (i4485 - i4488)
        b4494 = (i4493 <= P_opportunity_gap_days) & b4489
        i4495 = where(b4494, 0, 1)
        i4496 = filled(i4495, n4473, 'i')
        i4497 = w4487.running(i4496, peers=False)
        w4498 = Window(i4474, [(i4497, None)], [(i4485, None, False), (i4486, None, False)])
        i4499 = w4498.running(i4491, peers=True)
        w4500 = Window(i4474, [(i4497, None), (i4499, None)], [])
        i4501 = filled(where(b4490, i4479, LEAST), n4473, 'i')
        i4502 = w4500.total(np.maximum, i4501)
        w4503 = Window(i4474, [(i4497, None)], [])
        b4504 = (i4499 == 1)
        i4505 = where(b4504, i4479, 0)
        b4506 = as_bool(where(b4504, b4490, False))
        i4507 = filled(where(b4506, i4505, LEAST), n4473, 'i')
        i4508 = w4503.total(np.maximum, i4507)
        w4509 = Window(i4474, [(i4492, None)], [])
        i4510 = w4509.total(np.maximum, i4501)
        b4511 = i4502 != LEAST
        b4512 = i4508 != LEAST
        b4513 = i4510 != LEAST
        i4514 = where(b4511, i4502, where(b4512, i4508, where(b4513, i4510, 0)))
        i4515 = at(i4410, i4472)
        b4516 = at(b4422, i4472)
        i4517 = where(b4516, P_procurement_validity_days, P_quote_validity_days)
        i4518 = (i4485 + i4517)
        b4519 = at(b4411, i4472)
        i4520 = where(b4519, i4515, i4518)
        i4521 = at(i4400, i4472)
        b4522 = at(b4401, i4472)
        b4523 = (i4521 == WORD_22) & b4522
        b4524 = (i4521 == WORD_62) & b4522
        b4525 = (b4523 | b4524)
        b4527 = logical_not(b4522)
        i4528 = at(i4412, i4472)
        b4529 = at(b4413, i4472)
        b4530 = (b4527 & b4529)
        b4531 = (b4525 | b4530)
        i4532 = where(b4529, i4528, i4485)
        b4533 = (i4521 == WORD_2) & b4522
        i4534 = where(b4529, i4528, i4520)
        i4535 = (i4520 + P_decision_grace_days)
        i4536 = where(b4531, i4532, where(b4533, i4534, i4535))
        w4537 = Window(i4474, [(i4514, None)], [(i4485, None, False), (i4486, None, False)])
        i4538, b4539 = w4537.shifted(i4485, None, 1)
        i4540, b4541 = w4537.shifted(i4536, None, 1)
        b4542 = (i4540 < i4485) & b4541
        b4543 = (b4483 & b4539)
        i4544 = (i4485 - i4538)
        b4545 = (i4544 <= P_opportunity_gap_days) & b4539
        i4546 = where(b4542, 1, where(b4543, 0, where(b4545, 0, 1)))
        i4547 = filled(i4546, n4473, 'i')
        i4548 = w4537.running(i4547, peers=False)
        i4555 = at(i4404, i4472)
        b4556 = at(b4405, i4472)
        b4560 = at(b4414, i4472)
        i4567 = at(i4421, i4472)
        b4584 = (i4555 == WORD_38) & b4556
        b4585 = (i4555 == WORD_39) & b4556
        b4586 = (i4555 == WORD_41) & b4556
        b4587 = (i4555 == WORD_56) & b4556
        b4588 = (i4555 == WORD_55) & b4556
        b4589 = (b4584 | b4585 | b4586 | b4587 | b4588)
        b4591 = logical_not(b4560)
        i4592 = where(b4556, i4555, WORD_44)
        b4593 = (i4592 == WORD_38)
        b4594 = (i4592 == WORD_39)
        b4595 = (b4593 | b4594)
        b4596 = logical_not(b4595)
        b4597 = (b4484 & b4591 & b4596)
        i4601 = where(b4531, i4532, 0)
        b4602 = as_bool(where(b4531, True, False))
    else:
        i4474 = NO_INT
        i4480 = NO_INT
        b4484 = NO_BOOL
        i4485 = NO_INT
        i4486 = NO_INT
        i4514 = NO_INT
        i4520 = NO_INT
        b4523 = NO_BOOL
        b4531 = NO_BOOL
        b4533 = NO_BOOL
        i4548 = NO_INT
        i4567 = NO_INT
        b4589 = NO_BOOL
        b4597 = NO_BOOL
        i4601 = NO_INT
        b4602 = NO_BOOL
    if n4473:
        o4570, i4571, i4572 = group(i4474, [(i4514, None), (i4548, None)])
        n4573 = len(i4572)
    else:
        o4570 = None
        i4571 = NO_INT
        i4572 = NO_INT
        n4573 = 0
    if n4473:
        i4574 = at(i4474, i4572)
        i4575 = at(i4514, i4572)
        i4576 = at(i4548, i4572)
        i4581 = counted(i4571, n4573, at(b4531, o4570))
        i4582 = counted(i4571, n4573, at(b4523, o4570))
        i4583 = counted(i4571, n4573, at(b4533, o4570))
        i4590 = counted(i4571, n4573, at(b4589, o4570))
        i4598 = counted(i4571, n4573, at(b4597, o4570))
        i4599, b4600 = reduced(np.maximum, i4571, n4573, at(i4520, o4570), None)
        i4603, b4604 = reduced(np.maximum, i4571, n4573, at(i4601, o4570), at(b4602, o4570))
        i4605 = (i4599 + P_decision_grace_days)
        b4606 = (i4581 == 0)
        b4607 = (i4590 == 0)
        b4608 = (i4605 < AS_OF) & b4600
        b4609 = (i4583 > 0)
        b4610 = (i4599 < AS_OF) & b4600
        b4611 = (b4609 & b4610)
        b4612 = (b4608 | b4611)
        b4613 = (b4606 & b4607 & b4612)
        i4614 = where(b4600, np.minimum(AS_OF, i4605), AS_OF)
        i4615 = where(b4604, i4603, i4614)
        b4616 = (i4615 > (AS_OF - P_window_days))
        i4617 = places(b4616, n4573)
        n4618 = len(i4617)
        b4619 = (b4600) | logical_not(b4609) | (b4600 & logical_not(b4610))
        b4620 = (b4600 & b4619) | b4608 | b4611
        b4621 = (b4620) | logical_not(b4606) | logical_not(b4607) | (b4620 & logical_not(b4612))
    else:
        i4574 = NO_INT
        i4575 = NO_INT
        i4576 = NO_INT
        i4581 = NO_INT
        i4582 = NO_INT
        i4590 = NO_INT
        i4598 = NO_INT
        b4613 = NO_BOOL
        i4615 = NO_INT
        i4617 = NO_INT
        n4618 = 0
        b4621 = NO_BOOL
    if n4618:
        i4622 = at(i4574, i4617)
        i4623 = at(i4575, i4617)
        i4624 = at(i4576, i4617)
        i4629 = at(i4581, i4617)
        i4630 = at(i4582, i4617)
        i4632 = at(i4590, i4617)
        i4633 = at(i4598, i4617)
        b4639 = at(b4613, i4617)
        b4640 = at(b4621, i4617)
        i4641 = at(i4615, i4617)
        b6568 = (i4629 > 0)
        b6569 = (b6568 | b4639)
        i6669 = places(b6568, n4618)
        n6670 = len(i6669)
    else:
        i4622 = NO_INT
        i4623 = NO_INT
        i4624 = NO_INT
        i4629 = NO_INT
        i4630 = NO_INT
        i4632 = NO_INT
        i4633 = NO_INT
        b4639 = NO_BOOL
        b4640 = NO_BOOL
        i4641 = NO_INT
        b6569 = NO_BOOL
        i6669 = NO_INT
        n6670 = 0
    if n4645:
        i4646 = at(i39, i4644)
        i4664 = at(i40, i4644)
        i4665 = at(i61, i4644)
        b4666 = at(b62, i4644)
        i4667 = at(i63, i4644)
        b4668 = at(b64, i4644)
    else:
        i4646 = NO_INT
        i4664 = NO_INT
        i4665 = NO_INT
        b4666 = NO_BOOL
        i4667 = NO_INT
        b4668 = NO_BOOL
    if n4645:
        i4677 = at(i281, i4646)
        i4678 = where(b4668, i4667, i4664)
        i4679 = (i4678 - 1)
        i4680 = CALENDAR.places(i4679, i4677, n4645)
        b4681 = (i4680 >= 0)
        i4682 = CALENDAR.working_day[i4680]
        i4683 = CALENDAR.places(i4665, i4677, n4645)
        b4684 = (i4683 >= 0) & b4666
        i4685 = CALENDAR.working_day[i4683]
    else:
        i4678 = NO_INT
        i4679 = NO_INT
        b4681 = NO_BOOL
        i4682 = NO_INT
        b4684 = NO_BOOL
        i4685 = NO_INT
    if n4688:
        i4689 = at(i39, i4687)
        i4690 = at(i44, i4687)
        i4693 = at(i47, i4687)
        b4694 = at(b48, i4687)
        i4696 = at(i50, i4687)
        i4698 = at(i52, i4687)
        b4699 = at(b53, i4687)
        i4702 = at(i56, i4687)
        b4703 = at(b57, i4687)
        i4707 = at(i40, i4687)
        i4719 = at(i35, i4687)
    else:
        i4689 = NO_INT
        i4690 = NO_INT
        i4693 = NO_INT
        b4694 = NO_BOOL
        i4696 = NO_INT
        i4698 = NO_INT
        b4699 = NO_BOOL
        i4702 = NO_INT
        b4703 = NO_BOOL
        i4707 = NO_INT
        i4719 = NO_INT
    if n4723:
        i4724 = at(i39, i4722)
        i4728 = at(i47, i4722)
        b4729 = at(b48, i4722)
        i4730 = at(i49, i4722)
        i4742 = at(i40, i4722)
        i4745 = at(i63, i4722)
        b4746 = at(b64, i4722)
    else:
        i4724 = NO_INT
        i4728 = NO_INT
        b4729 = NO_BOOL
        i4730 = NO_INT
        i4742 = NO_INT
        i4745 = NO_INT
        b4746 = NO_BOOL
    if n4688:
        i4755, i4756 = pairs(i4689, i4724, CLIENTS)
        n4757 = len(i4755)
    else:
        i4755 = NO_INT
        i4756 = NO_INT
        n4757 = 0
    if n4757:
        i4767 = at(i4707, i4755)
        i4769 = at(i4693, i4755)
        b4770 = at(b4694, i4755)
    else:
        i4767 = NO_INT
        i4769 = NO_INT
        b4770 = NO_BOOL
    if n4757:
        i4760 = at(i4730, i4756)
        b4761 = (i4760 == WORD_1)
        i4762 = at(i4745, i4756)
        i4763 = at(i4742, i4756)
        b4764 = at(b4746, i4756)
        i4765 = where(b4764, i4762, i4763)
        i4766 = where(b4761, i4765, i4763)
        b4768 = (i4766 <= i4767)
        b4771 = logical_not(b4770)
        i4772 = at(i4728, i4756)
        b4773 = at(b4729, i4756)
        b4774 = logical_not(b4773)
        b4775 = b4773 & b4770
        b4776 = (i4772 == i4769) & b4775
        b4777 = (b4771 | b4774 | b4776)
        b4778 = (b4768 & b4777)
        i4779 = places(b4778, n4757)
        n4780 = len(i4779)
    else:
        i4779 = NO_INT
        n4780 = 0
    if n4780:
        i4832 = i4755[i4779]
        i4833 = i4756[i4779]
    else:
        i4832 = NO_INT
        i4833 = NO_INT
    if n4780:
        i4836 = at(i4730, i4833)
        b4837 = (i4836 == WORD_1)
        i4838 = at(i4745, i4833)
        i4839 = at(i4742, i4833)
        b4840 = at(b4746, i4833)
        i4841 = where(b4840, i4838, i4839)
        i4842 = where(b4837, i4841, i4839)
        b4845 = (i4836 != WORD_7)
    else:
        i4842 = NO_INT
        b4845 = NO_BOOL
    if n4688:
        i4843, b4844 = reduced(np.maximum, i4832, n4688, i4842, None)
        i4846 = counted(i4832, n4688, b4845)
    else:
        i4843 = NO_INT
        b4844 = NO_BOOL
        i4846 = NO_INT
    if n4848:
        i4849 = at(i39, i4847)
        i4853 = at(i47, i4847)
        b4854 = at(b48, i4847)
        i4867 = at(i40, i4847)
    else:
        i4849 = NO_INT
        i4853 = NO_INT
        b4854 = NO_BOOL
        i4867 = NO_INT
    if n4688:
        i4880, i4881 = pairs(i4689, i4849, CLIENTS)
        n4882 = len(i4880)
    else:
        i4880 = NO_INT
        i4881 = NO_INT
        n4882 = 0
    if n4882:
        i4886 = at(i4707, i4880)
        i4888 = at(i4693, i4880)
        b4889 = at(b4694, i4880)
    else:
        i4886 = NO_INT
        i4888 = NO_INT
        b4889 = NO_BOOL
    if n4882:
        i4885 = at(i4867, i4881)
        b4887 = (i4885 <= i4886)
        b4890 = logical_not(b4889)
        i4891 = at(i4853, i4881)
        b4892 = at(b4854, i4881)
        b4893 = logical_not(b4892)
        b4894 = b4892 & b4889
        b4895 = (i4891 == i4888) & b4894
        b4896 = (b4890 | b4893 | b4895)
        b4897 = (b4887 & b4896)
        i4898 = places(b4897, n4882)
        n4899 = len(i4898)
    else:
        i4898 = NO_INT
        n4899 = 0
    if n4899:
        i4957 = i4880[i4898]
        i4958 = i4881[i4898]
    else:
        i4957 = NO_INT
        i4958 = NO_INT
    if n4899:
        i4961 = at(i4867, i4958)
    else:
        i4961 = NO_INT
    if n4688:
        i4962, b4963 = reduced(np.maximum, i4957, n4688, i4961, None)
    else:
        i4962 = NO_INT
        b4963 = NO_BOOL
    if n4688:
        i4964, i4965 = pairs(i4689, i4646, CLIENTS)
        n4966 = len(i4964)
    else:
        i4964 = NO_INT
        i4965 = NO_INT
        n4966 = 0
    if n4966:
        i4970 = at(i4707, i4964)
    else:
        i4970 = NO_INT
    if n4966:
        i4969 = at(i4678, i4965)
        b4971 = (i4969 <= i4970)
        i4972 = at(i4665, i4965)
        b4973 = at(b4666, i4965)
        b4974 = (i4972 >= i4970) & b4973
        b4975 = (b4971 & b4974)
        i4976 = places(b4975, n4966)
        n4977 = len(i4976)
    else:
        i4976 = NO_INT
        n4977 = 0
    if n4977:
        i5046 = i4964[i4976]
    else:
        i5046 = NO_INT
    if n4688:
        i5050 = counted(i5046, n4688, None)
        i5051 = where(b4699, i4698, WORD_18)
        b5052 = (i5051 == WORD_18)
        b5053 = (i4696 == WORD_24)
        b5054 = (i5050 == 0)
        i5055 = where(b4703, i4702, WORD_44)
        b5056 = (i5055 == WORD_55)
        b5057 = (i5055 == WORD_41)
        b5058 = (i5055 == WORD_38)
        b5059 = (i5055 == WORD_56)
        b5060 = (i5055 == WORD_39)
        b5061 = (b5056 | b5057 | b5058 | b5059 | b5060)
        b5062 = logical_not(b5061)
        b5063 = (b5053 & b5054 & b5062)
        i5064 = (i4707 - P_engagement_days)
        b5065 = (i4843 >= i5064) & b4844
        b5066 = b4963 & b4844
        b5067 = (i4962 > i4843) & b5066
        b5068 = logical_not(b5067)
        b5069 = (b5065 & b5068)
        b5071 = logical_not(b5069)
        b5072 = (i4846 == 0)
        b5073 = (b5072 | b5067)
        b5074 = (b5071 & b5073)
        b5075 = (i4698 == WORD_63) & b4699
        b5076 = (i4698 == WORD_64) & b4699
        b5077 = (b5075 | b5076)
        b5079 = (b5063 & b5077)
        b5080 = (i4698 == WORD_65) & b4699
        b5081 = (i4698 == WORD_66) & b4699
        b5082 = (b5075 | b5076 | b5080 | b5081)
        b5084 = (b5063 & b5082)
        b5085 = (b5074 & b5079)
        b5086 = (b5069 & b5079)
        b5087 = (b5052 | b5079)
        b5088 = (b5074 & b5087)
        b5089 = (b5069 & b5087)
        w5090 = Window(i4689, [], [(i4707, None, False)])
        i5091 = filled(as_int(b5085), n4688, 'i')
        i5092 = w5090.within(i5091, i4707, None, 183)
        i5093 = w5090.within(i5091, i4707, None, 365)
        i5094 = filled(as_int(b5086), n4688, 'i')
        i5095 = w5090.within(i5094, i4707, None, 365)
        i5096 = filled(as_int(b5089), n4688, 'i')
        i5097 = w5090.within(i5096, i4707, None, 365)
        b6571 = (b5088 | b5089)
    else:
        b5052 = NO_BOOL
        b5074 = NO_BOOL
        b5079 = NO_BOOL
        b5084 = NO_BOOL
        b5085 = NO_BOOL
        b5086 = NO_BOOL
        b5088 = NO_BOOL
        b5089 = NO_BOOL
        i5092 = NO_INT
        i5093 = NO_INT
        i5095 = NO_INT
        i5097 = NO_INT
        b6571 = NO_BOOL
    if n5101:
        i5102 = at(i39, i5100)
        i5104 = at(i45, i5100)
        b5105 = at(b46, i5100)
        i5120 = at(i40, i5100)
    else:
        i5102 = NO_INT
        i5104 = NO_INT
        b5105 = NO_BOOL
        i5120 = NO_INT
    if n5101:
        o5133, i5134, i5135 = group(i5102, [(i5104, b5105), (i5120, None)])
        n5136 = len(i5135)
    else:
        i5134 = NO_INT
        i5135 = NO_INT
        n5136 = 0
    if n5101:
        i5137 = at(i5102, i5135)
        i5138 = at(i5104, i5135)
        b5139 = at(b5105, i5135)
        i5141 = counted(i5134, n5136, None)
    else:
        i5137 = NO_INT
        i5138 = NO_INT
        b5139 = NO_BOOL
        i5141 = NO_INT
    if n5147:
        i5148 = at(i39, i5146)
        i5149 = at(i44, i5146)
        i5150 = at(i45, i5146)
        b5151 = at(b46, i5146)
        i5152 = at(i47, i5146)
        b5153 = at(b48, i5146)
        i5157 = at(i52, i5146)
        b5158 = at(b53, i5146)
        i5166 = at(i40, i5146)
        i5167 = at(i61, i5146)
        b5168 = at(b62, i5146)
        i5169 = at(i63, i5146)
        b5170 = at(b64, i5146)
        i5178 = at(i35, i5146)
    else:
        i5148 = NO_INT
        i5149 = NO_INT
        i5150 = NO_INT
        b5151 = NO_BOOL
        i5152 = NO_INT
        b5153 = NO_BOOL
        i5157 = NO_INT
        b5158 = NO_BOOL
        i5166 = NO_INT
        i5167 = NO_INT
        b5168 = NO_BOOL
        i5169 = NO_INT
        b5170 = NO_BOOL
        i5178 = NO_INT
    if n5147:
        i5179 = by_id_at(i330, i5150, b5151)
    else:
        i5179 = NO_INT
    if n5147:
        i5181 = at(i49, i5179)
        b5182 = (i5181 == WORD_5)
        b5183 = (i5179 >= 0) & b5182
        i5184 = as_int(b5183)
    else:
        b5183 = NO_BOOL
        i5184 = NO_INT
    if n5147:
        i5214 = where(b5183, i5184, 0)
        b5215 = (i5214 == 0)
        i5216 = places(b5215, n5147)
        n5217 = len(i5216)
    else:
        i5216 = NO_INT
        n5217 = 0
    if n5217:
        i5218 = at(i5148, i5216)
        i5219 = at(i5150, i5216)
        b5220 = at(b5151, i5216)
        i5221 = by_id_at(i330, i5219, b5220)
        i5256 = at(i5149, i5216)
        i5257 = at(i5152, i5216)
        b5258 = at(b5153, i5216)
        i5262 = at(i5157, i5216)
        b5263 = at(b5158, i5216)
        i5271 = at(i5166, i5216)
        i5272 = at(i5167, i5216)
        b5273 = at(b5168, i5216)
        i5274 = at(i5169, i5216)
        b5275 = at(b5170, i5216)
        i5283 = at(i5178, i5216)
    else:
        i5218 = NO_INT
        i5219 = NO_INT
        b5220 = NO_BOOL
        i5221 = NO_INT
        i5256 = NO_INT
        i5257 = NO_INT
        b5258 = NO_BOOL
        i5262 = NO_INT
        b5263 = NO_BOOL
        i5271 = NO_INT
        i5272 = NO_INT
        b5273 = NO_BOOL
        i5274 = NO_INT
        b5275 = NO_BOOL
        i5283 = NO_INT
    if n5217:
        i5223 = at(i49, i5221)
        b5224 = (i5223 == WORD_7)
        b5225 = (i5221 >= 0) & b5224
        i5226 = as_int(b5225)
    else:
        b5225 = NO_BOOL
        i5226 = NO_INT
    if n5217:
        i5285 = where(b5225, i5226, 0)
        b5286 = (i5285 == 0)
        i5287 = places(b5286, n5217)
        n5288 = len(i5287)
    else:
        i5287 = NO_INT
        n5288 = 0
    if n5288:
        i5289 = at(i5218, i5287)
        i5321 = at(i5256, i5287)
        i5322 = at(i5219, i5287)
        b5323 = at(b5220, i5287)
        i5324 = at(i5257, i5287)
        b5325 = at(b5258, i5287)
        i5329 = at(i5262, i5287)
        b5330 = at(b5263, i5287)
        i5338 = at(i5271, i5287)
        i5339 = at(i5272, i5287)
        b5340 = at(b5273, i5287)
        i5341 = at(i5274, i5287)
        b5342 = at(b5275, i5287)
        i5350 = at(i5283, i5287)
    else:
        i5289 = NO_INT
        i5321 = NO_INT
        i5322 = NO_INT
        b5323 = NO_BOOL
        i5324 = NO_INT
        b5325 = NO_BOOL
        i5329 = NO_INT
        b5330 = NO_BOOL
        i5338 = NO_INT
        i5339 = NO_INT
        b5340 = NO_BOOL
        i5341 = NO_INT
        b5342 = NO_BOOL
        i5350 = NO_INT
    if n2408:
        i5290 = at(i39, i2407)
        i5308 = at(i40, i2407)
    else:
        i5290 = NO_INT
        i5308 = NO_INT
    if n5288:
        i5353, i5354 = pairs(i5289, i5290, CLIENTS)
        n5355 = len(i5353)
    else:
        i5353 = NO_INT
        i5354 = NO_INT
        n5355 = 0
    if n5355:
        i5359 = at(i5338, i5353)
    else:
        i5359 = NO_INT
    if n5355:
        i5358 = at(i5308, i5354)
        i5360 = (i5359 - P_work_near_days)
        b5361 = (i5358 >= i5360)
        i5362 = (i5359 + P_work_near_days)
        b5363 = (i5358 <= i5362)
        b5364 = (b5361 & b5363)
        i5365 = places(b5364, n5355)
        n5366 = len(i5365)
    else:
        i5365 = NO_INT
        n5366 = 0
    if n5366:
        i5427 = i5353[i5365]
    else:
        i5427 = NO_INT
    if n5288:
        i5431 = counted(i5427, n5288, None)
        i5432 = by_id_at(i330, i5322, b5323)
    else:
        i5431 = NO_INT
        i5432 = NO_INT
    if n5288:
        i5434 = at(i49, i5432)
        b5435 = (i5434 == WORD_19)
        b5436 = (i5432 >= 0) & b5435
        i5437 = as_int(b5436)
    else:
        b5436 = NO_BOOL
        i5437 = NO_INT
    if n5288:
        i5467 = where(b5436, i5437, 0)
    else:
        i5467 = NO_INT
    if n5288:
        i5468, i5469 = pairs(i5289, i4646, CLIENTS)
        n5470 = len(i5468)
    else:
        i5468 = NO_INT
        i5469 = NO_INT
        n5470 = 0
    if n5470:
        i5474 = at(i5338, i5468)
        i5477 = at(i5339, i5468)
        b5479 = at(b5340, i5468)
    else:
        i5474 = NO_INT
        i5477 = NO_INT
        b5479 = NO_BOOL
    if n5470:
        i5473 = at(i4678, i5469)
        b5475 = (i5473 <= i5474)
        i5476 = at(i4665, i5469)
        b5478 = at(b4666, i5469)
        b5480 = b5478 & b5479
        b5481 = (i5476 >= i5477) & b5480
        b5482 = (b5475 & b5481)
        i5483 = places(b5482, n5470)
        n5484 = len(i5483)
    else:
        i5483 = NO_INT
        n5484 = 0
    if n5484:
        i5550 = i5468[i5483]
    else:
        i5550 = NO_INT
    if n5288:
        i5554 = counted(i5550, n5288, None)
        i5555 = at(i281, i5289)
        i5556 = at(i219, i5289)
        b5557 = at(b220, i5289)
        o5558, i5559, n5560, i5561 = match(i5137, [(i5138, b5139)], i5289, [(i5321, None)])
        i5562, b5563 = reduced(np.maximum, i5559, n5560, at(i5141, o5558), None)
        i5564 = at(i5562, i5561)
        b5565 = at(b5563, i5561)
        b5566 = i5561 >= 0
        b5567 = as_bool(b5566 & b5565)
        i5568, b5569 = summed(i5559, n5560, at(i5141, o5558), None)
        i5570 = at(i5568, i5561)
        b5571 = at(b5569, i5561)
        b5572 = as_bool(b5566 & b5571)
    else:
        i5554 = NO_INT
        i5555 = NO_INT
        i5556 = NO_INT
        b5557 = NO_BOOL
        i5564 = NO_INT
        b5567 = NO_BOOL
        i5570 = NO_INT
        b5572 = NO_BOOL
    if n5576:
        i5577 = at(i39, i5575)
        i5579 = at(i45, i5575)
        b5580 = at(b46, i5575)
        i5595 = at(i40, i5575)
    else:
        i5577 = NO_INT
        i5579 = NO_INT
        b5580 = NO_BOOL
        i5595 = NO_INT
    if n5288:
        i5608, i5609 = pairs(i5289, i5577, CLIENTS)
        n5610 = len(i5608)
    else:
        i5608 = NO_INT
        i5609 = NO_INT
        n5610 = 0
    if n5610:
        i5614 = at(i5339, i5608)
        b5615 = at(b5340, i5608)
        i5620 = at(i5321, i5608)
    else:
        i5614 = NO_INT
        b5615 = NO_BOOL
        i5620 = NO_INT
    if n5610:
        i5613 = at(i5595, i5609)
        b5616 = (i5613 > i5614) & b5615
        i5617 = at(i5579, i5609)
        b5618 = at(b5580, i5609)
        b5619 = logical_not(b5618)
        b5621 = (i5617 == i5620) & b5618
        b5622 = (b5619 | b5621)
        b5623 = (b5616 & b5622)
        i5624 = places(b5623, n5610)
        n5625 = len(i5624)
    else:
        i5624 = NO_INT
        n5625 = 0
    if n5625:
        i5692 = i5608[i5624]
    else:
        i5692 = NO_INT
    if n5288:
        i5696 = counted(i5692, n5288, None)
        i5697 = where(b5342, i5341, AS_OF)
        b5698 = (i5329 == WORD_67) & b5330
        b5699 = logical_not(b5342)
        b5700 = (b5698 & b5699)
        i5702 = CALENDAR.places(i5339, i5555, n5288)
        b5703 = (i5702 >= 0) & b5340
        i5704 = CALENDAR.working_day[i5702]
        i5705 = CALENDAR.places(i5697, i5555, n5288)
        b5706 = (i5705 >= 0)
        i5707 = CALENDAR.working_day[i5705]
    else:
        i5696 = NO_INT
        i5697 = NO_INT
        b5700 = NO_BOOL
        b5703 = NO_BOOL
        i5704 = NO_INT
        b5706 = NO_BOOL
        i5707 = NO_INT
    if n5288:
        i5708, i5709 = pairs(i5289, i4646, CLIENTS)
        n5710 = len(i5708)
    else:
        i5708 = NO_INT
        i5709 = NO_INT
        n5710 = 0
    if n5710:
        i5714 = at(i5697, i5708)
        i5717 = at(i5339, i5708)
        b5719 = at(b5340, i5708)
    else:
        i5714 = NO_INT
        i5717 = NO_INT
        b5719 = NO_BOOL
    if n5710:
        i5713 = at(i4678, i5709)
        b5715 = (i5713 <= i5714)
        i5716 = at(i4665, i5709)
        b5718 = at(b4666, i5709)
        b5720 = b5718 & b5719
        b5721 = (i5716 >= i5717) & b5720
        b5722 = (b5715 & b5721)
        i5723 = places(b5722, n5710)
        n5724 = len(i5723)
    else:
        i5723 = NO_INT
        n5724 = 0
    if n5724:
        i5805 = i5708[i5723]
        i5806 = i5709[i5723]
    else:
        i5805 = NO_INT
        i5806 = NO_INT
    if n5724:
        i5810 = at(i5707, i5805)
        b5812 = at(b5706, i5805)
        i5815 = at(i5704, i5805)
        b5817 = at(b5703, i5805)
        i5827 = at(i5697, i5805)
        i5831 = at(i5339, i5805)
        b5832 = at(b5340, i5805)
    else:
        i5810 = NO_INT
        b5812 = NO_BOOL
        i5815 = NO_INT
        b5817 = NO_BOOL
        i5827 = NO_INT
        i5831 = NO_INT
        b5832 = NO_BOOL
    if n5724:
        i5809 = at(i4685, i5806)
        b5811 = at(b4684, i5806)
        i5813 = np.minimum(where(b5811, i5809, GREATEST), where(b5812, i5810, GREATEST))
        i5814 = at(i4682, i5806)
        b5816 = at(b4681, i5806)
        i5818 = np.maximum(where(b5816, i5814, LEAST), where(b5817, i5815, LEAST))
        i5819 = (i5813 - i5818)
        b5820 = b5811 | b5812
        b5821 = b5816 | b5817
        b5822 = b5820 & b5821
        i5823 = where(b5822, np.maximum(0, i5819), 0)
        i5826 = at(i4665, i5806)
        b5828 = at(b4666, i5806)
        i5829 = where(b5828, np.minimum(i5827, i5826), i5827)
        i5830 = at(i4679, i5806)
        i5833 = where(b5832, np.maximum(i5830, i5831), i5830)
        i5834 = (i5829 - i5833)
        i5835 = np.maximum(0, i5834)
    else:
        i5823 = NO_INT
        i5835 = NO_INT
    if n5288:
        i5824, b5825 = summed(i5805, n5288, i5823, None)
        i5836, b5837 = summed(i5805, n5288, i5835, None)
    else:
        i5824 = NO_INT
        b5825 = NO_BOOL
        i5836 = NO_INT
        b5837 = NO_BOOL
    if n5841:
        i5842 = at(i455, i5840)
        i5846 = at(i459, i5840)
        b5847 = at(b460, i5840)
        i5899 = at(i911, i5840)
        i5900 = at(i912, i5840)
        b5901 = at(b916, i5840)
    else:
        i5842 = NO_INT
        i5846 = NO_INT
        b5847 = NO_BOOL
        i5899 = NO_INT
        i5900 = NO_INT
        b5901 = NO_BOOL
    if n5288:
        i5918, i5919 = pairs(i5289, i5842, CLIENTS)
        n5920 = len(i5918)
    else:
        i5918 = NO_INT
        i5919 = NO_INT
        n5920 = 0
    if n5920:
        i5924 = at(i5324, i5918)
        b5926 = at(b5325, i5918)
        i5930 = at(i5338, i5918)
        i5935 = at(i5339, i5918)
        b5936 = at(b5340, i5918)
    else:
        i5924 = NO_INT
        b5926 = NO_BOOL
        i5930 = NO_INT
        i5935 = NO_INT
        b5936 = NO_BOOL
    if n5920:
        i5923 = at(i5846, i5919)
        b5925 = at(b5847, i5919)
        b5927 = b5925 & b5926
        b5928 = (i5923 == i5924) & b5927
        i5929 = at(i5899, i5919)
        b5931 = (i5929 <= i5930)
        i5932 = at(i5900, i5919)
        b5933 = at(b5901, i5919)
        i5934 = where(b5933, i5932, AS_OF)
        b5937 = (i5934 >= i5935) & b5936
        b5938 = (b5928 & b5931 & b5937)
        i5939 = places(b5938, n5920)
        n5940 = len(i5939)
    else:
        i5939 = NO_INT
        n5940 = 0
    if n5940:
        i6059 = i5918[i5939]
    else:
        i6059 = NO_INT
    if n5288:
        i6063 = counted(i6059, n5288, None)
        i6064 = (i5707 - i5704)
        i6065 = where(b5825, i5824, 0)
        i6066 = (i6064 - i6065)
        b6067 = b5706 & b5703
        i6068 = where(b6067, np.maximum(0, i6066), 0)
        b6069 = (i5564 > 1) & b5567
        b6070 = (i5467 > 0)
        b6071 = (i5431 > 0)
        b6072 = (b5325 | b6070 | b6071)
        i6073 = where(b5572, i5570, 0)
        i6074 = (i6073 + i5696)
        b6075 = logical_not(b6069)
        b6076 = (i6068 <= P_reply_working_days)
        b6077 = (b5342 & b6076)
        b6078 = (b5700 | b6077)
        b6079 = (b6075 & b6078)
        b6080 = (i5554 == 0)
        b6081 = logical_not(b5700)
        b6082 = (i6068 > P_reply_working_days)
        b6083 = (b6075 & b6072 & b6080 & b6081 & b6082)
        b6084 = (i5339 < AS_OF) & b5340
        b6085 = (b6072 & b6080 & b6075 & b6084)
        b6086 = (b6079 | b6083 | b6085)
        b6087 = logical_not(b5342)
        i6088 = (AS_OF - i5339)
        i6089 = where(b5837, i5836, 0)
        i6090 = (i6088 - i6089)
        b6091 = (i6090 > P_silent_days) & b5340
        b6092 = (i6074 >= 2)
        b6093 = (i5556 <= (AS_OF - P_silent_days)) & b5557
        b6094 = where(b5557, b6093, True)
        b6095 = (b6083 & b6087 & b6091 & b6092 & b6094)
        i6727 = places(b6079, n5288)
        n6728 = len(i6727)
    else:
        i6063 = NO_INT
        i6068 = NO_INT
        b6083 = NO_BOOL
        b6086 = NO_BOOL
        b6095 = NO_BOOL
        i6727 = NO_INT
        n6728 = 0
    if n6101:
        i6102 = at(i39, i6100)
        i6103 = at(i44, i6100)
        i6119 = at(i60, i6100)
        i6120 = at(i40, i6100)
        f6130 = at(f70, i6100)
        b6131 = at(b71, i6100)
        i6132 = at(i35, i6100)
    else:
        i6102 = NO_INT
        i6103 = NO_INT
        i6119 = NO_INT
        i6120 = NO_INT
        f6130 = NO_FLOAT
        b6131 = NO_BOOL
        i6132 = NO_INT
    if n6135:
        i6136 = at(i39, i6134)
        i6154 = at(i40, i6134)
    else:
        i6136 = NO_INT
        i6154 = NO_INT
    if n6101:
        i6167, i6168 = pairs(i6102, i6136, CLIENTS)
        n6169 = len(i6167)
    else:
        i6167 = NO_INT
        i6168 = NO_INT
        n6169 = 0
    if n6169:
        i6173 = at(i6120, i6167)
    else:
        i6173 = NO_INT
    if n6169:
        i6172 = at(i6154, i6168)
        b6174 = (i6172 <= i6173)
        i6175 = (i6173 - P_recovery_days)
        b6176 = (i6172 >= i6175)
        b6177 = (b6174 & b6176)
        i6178 = places(b6177, n6169)
        n6179 = len(i6178)
    else:
        i6178 = NO_INT
        n6179 = 0
    if n6179:
        i6238 = i6167[i6178]
    else:
        i6238 = NO_INT
    if n6101:
        i6242 = counted(i6238, n6101, None)
        b6243 = (i6242 == 0)
        b6244 = compared('<=', f6130, float_of(P_low_score, 0)) & b6131
        b6245 = logical_not(b6131)
        b6246 = LIKE_23[i6119]
        b6247 = (b6245 & b6246)
        b6248 = (b6244 | b6247)
        b6249 = (b6243 & b6248)
        b6795 = compared('>', f6130, float_of(P_low_score, 0)) & b6131
        b6796 = LIKE_29[i6119]
        b6797 = (b6245 & b6796)
        b6798 = (b6795 | b6797)
        i6799 = places(b6798, n6101)
        n6800 = len(i6799)
    else:
        b6249 = NO_BOOL
        i6799 = NO_INT
        n6800 = 0
    if n6254:
        i6255 = at(i39, i6253)
        i6256 = at(i44, i6253)
        i6270 = at(i58, i6253)
        b6271 = at(b59, i6253)
        i6272 = at(i60, i6253)
        i6273 = at(i40, i6253)
        i6285 = at(i35, i6253)
    else:
        i6255 = NO_INT
        i6256 = NO_INT
        i6270 = NO_INT
        b6271 = NO_BOOL
        i6272 = NO_INT
        i6273 = NO_INT
        i6285 = NO_INT
    if n6254:
        i6286 = at(i241, i6255)
        b6287 = at(b242, i6255)
    else:
        i6286 = NO_INT
        b6287 = NO_BOOL
    if n6291:
        i6292 = at(i39, i6290)
        i6310 = at(i40, i6290)
    else:
        i6292 = NO_INT
        i6310 = NO_INT
    if n6254:
        i6323, i6324 = pairs(i6255, i6292, CLIENTS)
        n6325 = len(i6323)
    else:
        i6323 = NO_INT
        i6324 = NO_INT
        n6325 = 0
    if n6325:
        i6329 = at(i6273, i6323)
    else:
        i6329 = NO_INT
    if n6325:
        i6328 = at(i6310, i6324)
        b6330 = (i6328 >= i6329)
        i6331 = (i6329 + P_apology_days)
        b6332 = (i6328 <= i6331)
        b6333 = (b6330 & b6332)
        i6334 = places(b6333, n6325)
        n6335 = len(i6334)
    else:
        i6334 = NO_INT
        n6335 = 0
    if n6335:
        i6396 = i6323[i6334]
    else:
        i6396 = NO_INT
    if n6254:
        i6400 = counted(i6396, n6254, None)
        b6401 = (i6273 > i6286) & b6287
        b6402 = LIKE_25[i6272]
        b6403 = LIKE_26[i6272]
        b6404 = LIKE_27[i6272]
        b6405 = (b6402 | b6403 | b6404)
        i6406 = where(b6271, i6270, WORD_68)
        b6407 = (i6406 != WORD_69)
        b6408 = (i6400 == 0)
        b6409 = (b6405 & b6407 & b6408)
        b6410 = LIKE_28[i6272]
        w6411 = Window(i6255, [], [(i6273, None, False)])
        i6412 = filled(1, n6254, 'i')
        i6413 = w6411.within(i6412, i6273, None, 183)
    else:
        b6401 = NO_BOOL
        b6409 = NO_BOOL
        b6410 = NO_BOOL
        i6413 = NO_INT
    b6414 = at(b279, ALL_CLIENTS)
    i6415 = counted(i3465, CLIENTS, b4212)
    if n6420:
        i6421 = at(i455, i6419)
    else:
        i6421 = NO_INT
    i6497 = counted(i6421, CLIENTS, None)
    if n6499:
        i6500 = at(i3465, i6498)
        i6501 = at(i3466, i6498)
        i6553 = at(i4203, i6498)
        b6554 = at(b4224, i6498)
        i6562 = where(b6554, i6553, i6501)
    else:
        i6500 = NO_INT
        i6562 = NO_INT
    i6563 = distinct(i6500, CLIENTS, i6562, None)
    i6564 = counted(i3371, CLIENTS, b3438)
    i6566 = counted(i2313, CLIENTS, b6565)
    i6567 = counted(i1597, CLIENTS, None)
    i6570 = counted(i4622, CLIENTS, b6569)
    i6572 = counted(i4689, CLIENTS, b6571)
    i6573 = counted(i5289, CLIENTS, b6086)
    i6574 = counted(i6102, CLIENTS, None)
    i6575 = counted(i6255, CLIENTS, None)
    if n6577:
        i6578 = at(i1597, i6576)
    else:
        i6578 = NO_INT
    i6668 = counted(i6578, CLIENTS, None)
    if n6670:
        i6671 = at(i4622, i6669)
    else:
        i6671 = NO_INT
    i6691 = counted(i6671, CLIENTS, None)
    if n6694:
        i6695 = at(i39, i6693)
    else:
        i6695 = NO_INT
    i6726 = counted(i6695, CLIENTS, None)
    if n6728:
        i6729 = at(i5289, i6727)
    else:
        i6729 = NO_INT
    i6794 = counted(i6729, CLIENTS, None)
    if n6800:
        i6801 = at(i6102, i6799)
    else:
        i6801 = NO_INT
    i6834 = counted(i6801, CLIENTS, None)
    if n6838:
        i6839 = at(i39, i6837)
    else:
        i6839 = NO_INT
    i6870 = counted(i6839, CLIENTS, None)
    if n6873:
        i6874 = at(i2313, i6872)
    else:
        i6874 = NO_INT
    i6947 = counted(i6874, CLIENTS, None)
    i6948 = (i6668 + i6564)
    i6949 = (i6948 + i6691)
    i6950 = (i6949 + i6726)
    i6951 = (i6950 + i6794)
    i6952 = (i6951 + i6834)
    i6953 = (i6952 + i6870)
    i6954 = (i6953 + i6947)
    i6955 = (i6564 + i6566)
    i6956 = (i6955 + i6567)
    i6957 = (i6956 + i6570)
    i6958 = (i6957 + i6572)
    i6959 = (i6958 + i6573)
    i6960 = (i6959 + i6574)
    i6961 = (i6960 + i6575)
    i6962 = np.maximum(np.maximum(i6497, i6563), 1)
    f6963 = float_of(i6962, 0)
    f6964 = float_of(i6415, 0)
    f6965 = np.divide(f6964, f6963)
    i6966 = np.maximum(i6961, i6954)
    i6967 = where(b6414, i6966, i6954)
    if n6970:
        i6971 = at(i3465, i6969)
        i6989 = at(i3483, i6969)
        i7019 = at(i4187, i6969)
        b7020 = at(b4219, i6969)
    else:
        i6971 = NO_INT
        i6989 = NO_INT
        i7019 = NO_INT
        b7020 = NO_BOOL
    if n6970:
        o7033, i7034, i7035 = group(i6971, [(i7019, b7020)])
        n7036 = len(i7035)
    else:
        o7033 = None
        i7034 = NO_INT
        i7035 = NO_INT
        n7036 = 0
    if n6970:
        i7037 = at(i6971, i7035)
        i7038 = at(i7019, i7035)
        b7039 = at(b7020, i7035)
        i7040 = counted(i7034, n7036, None)
        i7041, b7042 = reduced(np.maximum, i7034, n7036, at(i6989, o7033), None)
    else:
        i7037 = NO_INT
        i7038 = NO_INT
        b7039 = NO_BOOL
        i7040 = NO_INT
        i7041 = NO_INT
        b7042 = NO_BOOL
    if n7046:
        i7047 = at(i39, i7045)
        i7048 = at(i44, i7045)
        i7053 = at(i49, i7045)
        i7065 = at(i40, i7045)
    else:
        i7047 = NO_INT
        i7048 = NO_INT
        i7053 = NO_INT
        i7065 = NO_INT
    if n7046:
        o7078, i7079, n7080, i7081 = match(i7037, [(i7038, b7039)], i7047, [(i7048, None)])
        i7082 = counted(i7079, n7080, None)
        i7083 = at(i7082, i7081)
        b7084 = i7081 >= 0
        i7085 = where(b7084, i7083, 0)
    else:
        i7085 = NO_INT
    if n7046:
        i7086 = by_id_at(i1673, i7048, None)
    else:
        i7086 = NO_INT
    if n7046:
        b7088 = (i7086 >= 0)
        i7089 = at(i920, i7086)
    else:
        b7088 = NO_BOOL
        i7089 = NO_INT
    if n7046:
        b7164 = as_bool(b7088 & b7088)
        b7165 = (i7085 == 0)
        i7166 = where(b7164, i7089, 0)
        b7167 = (i7166 <= P_grace_days)
        b7168 = (b7165 & b7167)
    else:
        b7168 = NO_BOOL
    if n7170:
        i7171 = at(i1829, i7169)
        i7173 = at(i1831, i7169)
        b7174 = at(b1832, i7169)
        i7190 = at(i1860, i7169)
        i7191 = at(i1862, i7169)
    else:
        i7171 = NO_INT
        i7173 = NO_INT
        b7174 = NO_BOOL
        i7190 = NO_INT
        i7191 = NO_INT
    if n7170:
        o7193, i7194, i7195 = group(i7171, [(i7190, None)])
        n7196 = len(i7195)
    else:
        o7193 = None
        i7194 = NO_INT
        i7195 = NO_INT
        n7196 = 0
    if n7170:
        i7197 = at(i7171, i7195)
        i7198 = at(i7190, i7195)
        i7199 = counted(i7194, n7196, None)
        i7200, b7201 = reduced(np.maximum, i7194, n7196, at(i7173, o7193), at(b7174, o7193))
        i7202, b7203 = reduced(np.maximum, i7194, n7196, at(i7191, o7193), None)
        w7204 = Window(i7197, [], [(i7198, None, False)])
        i7205, b7206 = w7204.shifted(i7198, None, -1)
        i7207 = where(b7206, i7205, i7202)
        i7208 = (i7207 - i7198)
        b7209 = b7206 | b7203
        i7210 = filled(i7208, n7196, 'i')
        i7211, b7212 = w7204.extreme(i7210, b7209, 'max', 'rest')
    else:
        i7197 = NO_INT
        i7199 = NO_INT
        i7200 = NO_INT
        b7201 = NO_BOOL
        i7211 = NO_INT
        b7212 = NO_BOOL
    if n7216:
        i7217 = at(i39, i7215)
        i7218 = at(i44, i7215)
        i7235 = at(i40, i7215)
        i7242 = at(i67, i7215)
        i7247 = at(i35, i7215)
    else:
        i7217 = NO_INT
        i7218 = NO_INT
        i7235 = NO_INT
        i7242 = NO_INT
        i7247 = NO_INT
    if n7216:
        i7248 = at(i226, i7217)
        b7249 = at(b227, i7217)
    else:
        i7248 = NO_INT
        b7249 = NO_BOOL
    if n2548:
        i7250 = at(i39, i2547)
        i7268 = at(i40, i2547)
    else:
        i7250 = NO_INT
        i7268 = NO_INT
    if n7216:
        o7281, i7282, n7283, i7284 = match(i7250, [(i7268, None)], i7217, [(i7235, None)])
        i7285 = counted(i7282, n7283, None)
        i7286 = at(i7285, i7284)
        b7287 = i7284 >= 0
        i7288 = where(b7287, i7286, 0)
        b7289 = (i7242 > i7248) & b7249
        b7290 = (i7288 == 0)
        b7291 = (b7289 & b7290)
        i7292 = places(b7291, n7216)
        n7293 = len(i7292)
    else:
        i7292 = NO_INT
        n7293 = 0
    if n7293:
        i7294 = at(i7217, i7292)
        i7295 = at(i7235, i7292)
        i7296 = truncated('month', i7295)
        w7297 = Window(i7294, [(i7296, None)], [])
        i7298 = filled(1, n7293, 'i')
        i7299 = w7297.total(np.add, i7298)
        w7300 = Window(i7294, [], [(i7295, None, False)])
        i7301 = w7300.within(i7298, i7295, None, 365)
        i7302 = at(i7218, i7292)
        i7330 = at(i7247, i7292)
    else:
        i7294 = NO_INT
        i7295 = NO_INT
        i7296 = NO_INT
        i7299 = NO_INT
        i7301 = NO_INT
        i7302 = NO_INT
        i7330 = NO_INT
    if n7293:
        o7334, i7335, i7336 = group(i7294, [(i7296, None)])
        n7337 = len(i7336)
    else:
        o7334 = None
        i7335 = NO_INT
        i7336 = NO_INT
        n7337 = 0
    if n7293:
        i7338 = at(i7294, i7336)
        i7340 = counted(i7335, n7337, None)
        i7341, b7342 = reduced(np.maximum, i7335, n7337, at(i7295, o7334), None)
    else:
        i7338 = NO_INT
        i7340 = NO_INT
        i7341 = NO_INT
        b7342 = NO_BOOL
    if n7345:
        i7346 = at(i39, i7344)
        i7347 = at(i44, i7344)
        i7355 = at(i52, i7344)
        b7356 = at(b53, i7344)
        i7364 = at(i40, i7344)
    else:
        i7346 = NO_INT
        i7347 = NO_INT
        i7355 = NO_INT
        b7356 = NO_BOOL
        i7364 = NO_INT
    if n7345:
        o7377, i7378, n7379, i7380 = match(i7037, [(i7038, b7039)], i7346, [(i7347, None)])
        i7381 = counted(i7378, n7379, None)
        i7382 = at(i7381, i7380)
        b7383 = i7380 >= 0
        i7384 = where(b7383, i7382, 0)
    else:
        i7384 = NO_INT
    if n7388:
        i7389 = at(i455, i7387)
        i7390 = at(i456, i7387)
        i7393 = at(i459, i7387)
        b7394 = at(b460, i7387)
        i7397 = at(i463, i7387)
        i7398 = at(i464, i7387)
        b7399 = at(b465, i7387)
        i7407 = at(i473, i7387)
        i7419 = at(i485, i7387)
        b7424 = at(b500, i7387)
        i7425 = at(i503, i7387)
        b7426 = at(b505, i7387)
        i7446 = at(i911, i7387)
        i7447 = at(i912, i7387)
        b7448 = at(b916, i7387)
        i7450 = at(i922, i7387)
        b7452 = at(b929, i7387)
        i7456 = at(i953, i7387)
        i7461 = at(i976, i7387)
        i7462 = at(i979, i7387)
        x7463 = at(x1000, i7387)
    else:
        i7389 = NO_INT
        i7390 = NO_INT
        i7393 = NO_INT
        b7394 = NO_BOOL
        i7397 = NO_INT
        i7398 = NO_INT
        b7399 = NO_BOOL
        i7407 = NO_INT
        i7419 = NO_INT
        b7424 = NO_BOOL
        i7425 = NO_INT
        b7426 = NO_BOOL
        i7446 = NO_INT
        i7447 = NO_INT
        b7448 = NO_BOOL
        i7450 = NO_INT
        b7452 = NO_BOOL
        i7456 = NO_INT
        i7461 = NO_INT
        i7462 = NO_INT
        x7463 = NO_TEXT
    if n7388:
        i7465 = at(i266, i7389)
    else:
        i7465 = NO_INT
    if n2408:
        i7466 = at(i39, i2407)
        i7470 = at(i47, i2407)
        b7471 = at(b48, i2407)
        i7475 = at(i52, i2407)
        b7476 = at(b53, i2407)
        i7484 = at(i40, i2407)
    else:
        i7466 = NO_INT
        i7470 = NO_INT
        b7471 = NO_BOOL
        i7475 = NO_INT
        b7476 = NO_BOOL
        i7484 = NO_INT
    if n7388:
        i7497, i7498 = pairs(i7389, i7466, CLIENTS)
        n7499 = len(i7497)
    else:
        i7497 = NO_INT
        i7498 = NO_INT
        n7499 = 0
    if n7499:
        i7503 = at(i7407, i7497)
        i7506 = at(i7393, i7497)
        b7507 = at(b7394, i7497)
    else:
        i7503 = NO_INT
        i7506 = NO_INT
        b7507 = NO_BOOL
    if n7499:
        i7502 = at(i7484, i7498)
        i7504 = (i7503 - P_engagement_days)
        b7505 = (i7502 >= i7504)
        b7508 = logical_not(b7507)
        i7509 = at(i7470, i7498)
        b7510 = at(b7471, i7498)
        b7511 = logical_not(b7510)
        b7512 = b7510 & b7507
        b7513 = (i7509 == i7506) & b7512
        b7514 = (b7508 | b7511 | b7513)
        b7515 = (b7505 & b7514)
        i7516 = places(b7515, n7499)
        n7517 = len(i7516)
    else:
        i7516 = NO_INT
        n7517 = 0
    if n7517:
        i7618 = i7497[i7516]
        i7619 = i7498[i7516]
    else:
        i7618 = NO_INT
        i7619 = NO_INT
    if n7517:
        i7622 = at(i7475, i7619)
        b7623 = at(b7476, i7619)
        i7624 = where(b7623, i7622, WORD_10)
        b7625 = (i7624 != WORD_20)
        b7627 = (i7622 == WORD_20) & b7623
    else:
        b7625 = NO_BOOL
        b7627 = NO_BOOL
    if n7388:
        i7626 = counted(i7618, n7388, b7625)
        i7628 = counted(i7618, n7388, b7627)
    else:
        i7626 = NO_INT
        i7628 = NO_INT
    if n7635:
        i7636 = at(i39, i7634)
        i7640 = at(i47, i7634)
        b7641 = at(b48, i7634)
        i7654 = at(i40, i7634)
    else:
        i7636 = NO_INT
        i7640 = NO_INT
        b7641 = NO_BOOL
        i7654 = NO_INT
    if n7388:
        i7667, i7668 = pairs(i7389, i7636, CLIENTS)
        n7669 = len(i7667)
    else:
        i7667 = NO_INT
        i7668 = NO_INT
        n7669 = 0
    if n7669:
        i7673 = at(i7407, i7667)
        i7676 = at(i7393, i7667)
        b7677 = at(b7394, i7667)
    else:
        i7673 = NO_INT
        i7676 = NO_INT
        b7677 = NO_BOOL
    if n7669:
        i7672 = at(i7654, i7668)
        i7674 = (i7673 - P_recovery_days)
        b7675 = (i7672 >= i7674)
        b7678 = logical_not(b7677)
        i7679 = at(i7640, i7668)
        b7680 = at(b7641, i7668)
        b7681 = logical_not(b7680)
        b7682 = b7680 & b7677
        b7683 = (i7679 == i7676) & b7682
        b7684 = (b7678 | b7681 | b7683)
        b7685 = (b7675 & b7684)
        i7686 = places(b7685, n7669)
        n7687 = len(i7686)
    else:
        i7686 = NO_INT
        n7687 = 0
    if n7687:
        i7790 = i7667[i7686]
    else:
        i7790 = NO_INT
    if n7388:
        i7794 = counted(i7790, n7388, None)
    else:
        i7794 = NO_INT
    if n7796:
        i7797 = at(i39, i7795)
        i7799 = at(i45, i7795)
        b7800 = at(b46, i7795)
    else:
        i7797 = NO_INT
        i7799 = NO_INT
        b7800 = NO_BOOL
    if n7388:
        i7828, i7829 = pairs(i7389, i7797, CLIENTS)
        n7830 = len(i7828)
    else:
        i7828 = NO_INT
        i7829 = NO_INT
        n7830 = 0
    if n7830:
        i7837 = at(i7390, i7828)
    else:
        i7837 = NO_INT
    if n7830:
        i7833 = at(i7799, i7829)
        b7834 = at(b7800, i7829)
        x7835 = id_text(i7833, b7834, n7830, 0, GIVEN)
        x7836 = text_concat(n7830, ';', x7835, ';')
        x7838 = id_text(i7837, None, n7830, 0, GIVEN)
        x7839 = text_concat(n7830, ';', x7838, ';')
        x7840 = text_replace(x7836, x7839, '')
        b7841 = text_known(x7840)
        b7842 = text_known(x7836)
        b7843 = b7841 & b7842
        b7844 = (x7840 != x7836) & b7843
        i7845 = places(b7844, n7830)
        n7846 = len(i7845)
    else:
        i7845 = NO_INT
        n7846 = 0
    if n7846:
        i7953 = i7828[i7845]
    else:
        i7953 = NO_INT
    if n7388:
        i7957 = counted(i7953, n7388, None)
        w7958 = Window(i7389, [], [])
        i7959 = filled(as_int(b7448), n7388, 'i')
        i7960 = w7958.total(np.add, i7959)
        b7961 = (i7794 == 0)
        b7962 = (i7628 == 0)
        b7963 = (i7626 > 0)
        b7964 = (i7957 > 0)
        i7965 = where(b7426, i7425, rescaled(0, 4))
        b7966 = (i7965 > rescaled(0, 4))
        b7967 = (i7465 == 0)
        b7968 = (i7960 > 0)
        b7969 = (b7967 & b7968)
        b7970 = (b7963 | b7964 | b7966 | b7969)
        b7971 = (b7961 & b7962 & b7970)
        b7972 = (i7461 > 0)
        b7973 = (b7452 & b7972)
        b7974 = (i7398 == WORD_8) & b7399
        b7975 = logical_not(b7424)
        b7976 = (i7446 < AS_OF)
        b7977 = (b7974 & b7975 & b7976)
        b7978 = (b7973 | b7977)
        i7979 = (AS_OF - i7446)
        i7980 = np.maximum(0, i7979)
        i7981 = where(b7448, i7447, AS_OF)
        i7982 = (i7981 - i7446)
        b7983 = (i7982 <= P_grace_days)
        i7984 = where(b7983, i7456, 0)
        b7995 = as_bool(where(b7983, True, False))
    else:
        b7971 = NO_BOOL
        b7978 = NO_BOOL
        i7980 = NO_INT
        i7984 = NO_INT
        b7995 = NO_BOOL
    if n1787:
        i7985 = at(i1759, i1786)
        i7986 = at(i1760, i1786)
    else:
        i7985 = NO_INT
        i7986 = NO_INT
    if n7388:
        o7996, i7997, n7998, i7999 = match(i7985, [], i7389, [])
        i8000, b8001 = reduced(np.maximum, i7997, n7998, at(i7986, o7996), None)
        i8002 = at(i8000, i7999)
        b8003 = at(b8001, i7999)
        b8004 = i7999 >= 0
        b8005 = as_bool(b8004 & b8003)
    else:
        i8002 = NO_INT
        b8005 = NO_BOOL
    if n8011:
        i8012 = at(i455, i8010)
        i8013 = at(i456, i8010)
        i8042 = at(i485, i8010)
        i8072 = at(i920, i8010)
        i8073 = at(i922, i8010)
        b8074 = at(b925, i8010)
        x8086 = at(x1000, i8010)
    else:
        i8012 = NO_INT
        i8013 = NO_INT
        i8042 = NO_INT
        i8072 = NO_INT
        i8073 = NO_INT
        b8074 = NO_BOOL
        x8086 = NO_TEXT
    if n8011:
        w8088 = Window(i8012, [], [])
        i8089 = where(b8074, 1, 0)
        i8090 = filled(i8089, n8011, 'i')
        i8091 = w8088.total(np.add, i8090)
        b8092 = (i8091 > 0)
        i8093 = places(b8092, n8011)
        n8094 = len(i8093)
    else:
        i8093 = NO_INT
        n8094 = 0
    if n8094:
        i8095 = at(i8012, i8093)
        b8096 = at(b8074, i8093)
        b8097 = logical_not(b8096)
        i8098 = at(i8072, i8093)
        b8099 = (i8098 > P_very_late_days)
        b8100 = (b8097 & b8099)
        i8101 = at(i8013, i8093)
        i8130 = at(i8042, i8093)
        i8160 = at(i8073, i8093)
        x8172 = at(x8086, i8093)
    else:
        i8095 = NO_INT
        b8100 = NO_BOOL
        i8101 = NO_INT
        i8130 = NO_INT
        i8160 = NO_INT
        x8172 = NO_TEXT
    if n4618:
        b8175 = (i4629 > 0)
        b8176 = (b8175 | b4639)
        b8177 = (b8176 & b4639)
        i8178 = (AS_OF - i4641)
        b8179 = (i8178 >= 0)
        b8180 = (i8178 < 1440)
        b8181 = (b8179 & b8180)
        f8182 = float_of(i8178, 0)
        f8183 = np.divide(f8182, float_of(90, 0))
        f8184 = np.floor(f8183)
        i8185 = whole(f8184)
        i8186 = where(b8181, i8185, 0)
        b8187 = filled(True, n4618, 'b')
        b8188 = (i4633 > 0)
        b8189 = (i4633 == 0)
        b8190 = (b8189 & b8175)
        i8191 = where(b8190, i4641, 0)
        i8192 = (AS_OF - i8191)
        b8193 = as_bool(where(b8190, True, False))
        b8194 = (i8192 >= 0) & b8193
        b8195 = (i8192 < 1440) & b8193
        b8196 = (b8194 & b8195)
        f8197 = float_of(i8192, 0)
        f8198 = np.divide(f8197, float_of(90, 0))
        f8199 = np.floor(f8198)
        i8200 = whole(f8199)
        i8201 = where(b8196, i8200, 0)
        b8202 = (i4633 > 3)
        b8203 = (i4629 == 0)
        b8204 = logical_not(b4639) & b4640
        b8205 = (i4632 == 0)
        b8206 = (b8203 & b8204 & b8205)
        b8207 = (i4630 > 0)
        b8210 = as_bool(where(b8181, True, False))
        b8211 = as_bool(where(b8196, b8193, False))
        i8215 = shifted(1, i8186, b8210)
        b8216 = b8176 & b8210
        b8219 = b8177 & b8210
        i8226 = shifted(1, i8201, b8211)
        b8227 = b8187 & b8211
        b8230 = b8188 & b8211
        b8236 = b8187 & b8210
        b8239 = b8202 & b8210
    else:
        b8176 = NO_BOOL
        b8177 = NO_BOOL
        b8187 = NO_BOOL
        b8188 = NO_BOOL
        b8202 = NO_BOOL
        b8206 = NO_BOOL
        b8207 = NO_BOOL
        i8215 = NO_INT
        b8216 = NO_BOOL
        b8219 = NO_BOOL
        i8226 = NO_INT
        b8227 = NO_BOOL
        b8230 = NO_BOOL
        b8236 = NO_BOOL
        b8239 = NO_BOOL
    i8213 = counted(i4622, CLIENTS, b8176)
    i8214 = counted(i4622, CLIENTS, b8177)
    i8217, b8218 = reduced(np.bitwise_or, i4622, CLIENTS, i8215, b8216)
    i8220, b8221 = reduced(np.bitwise_or, i4622, CLIENTS, i8215, b8219)
    i8222 = counted(i4622, CLIENTS, b8187)
    i8223 = counted(i4622, CLIENTS, b8188)
    i8224, b8225 = summed(i4622, CLIENTS, i4633, None)
    i8228, b8229 = reduced(np.bitwise_or, i4622, CLIENTS, i8226, b8227)
    i8231, b8232 = reduced(np.bitwise_or, i4622, CLIENTS, i8226, b8230)
    i8233 = counted(i4622, CLIENTS, b8202)
    i8234, b8235 = reduced(np.maximum, i4622, CLIENTS, i4633, None)
    i8237, b8238 = reduced(np.bitwise_or, i4622, CLIENTS, i8215, b8236)
    i8240, b8241 = reduced(np.bitwise_or, i4622, CLIENTS, i8215, b8239)
    i8242 = counted(i4622, CLIENTS, b8206)
    i8243 = counted(i4622, CLIENTS, b8207)
    if n4688:
        i8244 = (AS_OF - i4707)
        b8245 = (i8244 >= 0)
        b8246 = (i8244 < 1440)
        b8247 = (b8245 & b8246)
        f8248 = float_of(i8244, 0)
        f8249 = np.divide(f8248, float_of(90, 0))
        f8250 = np.floor(f8249)
        i8251 = whole(f8250)
        i8252 = where(b8247, i8251, 0)
        b8253 = (b5088 & b5085)
        b8254 = (b5052 | b5084)
        b8255 = (b5074 & b8254)
        b8256 = (b5074 & b8254 & b5074 & b5084)
        b8257 = (b5052 | b5079)
        i8258 = where(b8257, i4707, 0)
        i8259 = (AS_OF - i8258)
        b8260 = as_bool(where(b8257, True, False))
        b8261 = (i8259 >= 0) & b8260
        b8262 = (i8259 < 1440) & b8260
        b8263 = (b8261 & b8262)
        f8264 = float_of(i8259, 0)
        f8265 = np.divide(f8264, float_of(90, 0))
        f8266 = np.floor(f8265)
        i8267 = whole(f8266)
        i8268 = where(b8263, i8267, 0)
        b8269 = (b5089 & b5086)
        b8270 = as_bool(where(b8247, True, False))
        b8271 = as_bool(where(b8263, b8260, False))
        i8273 = shifted(1, i8252, b8270)
        b8274 = b5052 & b8270
        b8283 = b5088 & b8270
        b8286 = b8253 & b8270
        b8291 = (b5074 & b5052)
        i8293 = shifted(1, i8268, b8271)
        b8294 = b8255 & b8271
        b8297 = b8256 & b8271
        f8304 = float_of(i5097, 0)
        f8305 = float_of(i5095, 0)
        f8306 = np.divide(f8305, f8304)
        f8307 = where(b5086, f8306, 0)
        b8308 = as_bool(where(b5086, True, False))
        b8311 = b5089 & b8270
        b8314 = b8269 & b8270
    else:
        b8253 = NO_BOOL
        b8255 = NO_BOOL
        b8256 = NO_BOOL
        b8269 = NO_BOOL
        i8273 = NO_INT
        b8274 = NO_BOOL
        b8283 = NO_BOOL
        b8286 = NO_BOOL
        b8291 = NO_BOOL
        i8293 = NO_INT
        b8294 = NO_BOOL
        b8297 = NO_BOOL
        f8307 = NO_FLOAT
        b8308 = NO_BOOL
        b8311 = NO_BOOL
        b8314 = NO_BOOL
    i8272 = counted(i4689, CLIENTS, b5052)
    i8275, b8276 = reduced(np.bitwise_or, i4689, CLIENTS, i8273, b8274)
    i8277 = counted(i4689, CLIENTS, b5088)
    i8278 = counted(i4689, CLIENTS, b8253)
    i8279, b8280 = reduced(np.maximum, i4689, CLIENTS, i5092, None)
    i8281, b8282 = reduced(np.maximum, i4689, CLIENTS, i5093, None)
    i8284, b8285 = reduced(np.bitwise_or, i4689, CLIENTS, i8273, b8283)
    i8287, b8288 = reduced(np.bitwise_or, i4689, CLIENTS, i8273, b8286)
    i8289 = counted(i4689, CLIENTS, b8255)
    i8290 = counted(i4689, CLIENTS, b8256)
    i8292 = counted(i4689, CLIENTS, b8291)
    i8295, b8296 = reduced(np.bitwise_or, i4689, CLIENTS, i8293, b8294)
    i8298, b8299 = reduced(np.bitwise_or, i4689, CLIENTS, i8293, b8297)
    i8300 = counted(i4689, CLIENTS, b5089)
    i8301 = counted(i4689, CLIENTS, b8269)
    i8302, b8303 = reduced(np.maximum, i4689, CLIENTS, i5095, None)
    f8309, b8310 = reduced(np.maximum, i4689, CLIENTS, f8307, b8308)
    i8312, b8313 = reduced(np.bitwise_or, i4689, CLIENTS, i8273, b8311)
    i8315, b8316 = reduced(np.bitwise_or, i4689, CLIENTS, i8273, b8314)
    if n2040:
        b8317 = filled(True, n2040, 'b')
    else:
        b8317 = NO_BOOL
    i8318 = counted(i2041, CLIENTS, b8317)
    i8319 = counted(i2041, CLIENTS, b2081)
    if n3370:
        i8320 = where(b3393, i3392, i3389)
        i8321 = (AS_OF - i8320)
        b8322 = (i8321 >= 0)
        b8323 = (i8321 < 1440)
        b8324 = (b8322 & b8323)
        f8325 = float_of(i8321, 0)
        f8326 = np.divide(f8325, float_of(90, 0))
        f8327 = np.floor(f8326)
        i8328 = whole(f8327)
        i8329 = where(b8324, i8328, 0)
        b8330 = (i3411 > 0)
        b8331 = (b3438 & b8330)
        i8332 = (AS_OF - i3439)
        b8333 = (i8332 >= 0)
        b8334 = (i8332 < 1440)
        b8335 = (b8333 & b8334)
        f8336 = float_of(i8332, 0)
        f8337 = np.divide(f8336, float_of(90, 0))
        f8338 = np.floor(f8337)
        i8339 = whole(f8338)
        i8340 = where(b8335, i8339, 0)
        b8341 = filled(True, n3370, 'b')
        b8342 = as_bool(where(b8324, True, False))
        b8343 = as_bool(where(b8335, True, False))
        i8345 = shifted(1, i8329, b8342)
        b8346 = b3438 & b8342
        i8350 = shifted(1, i8340, b8343)
        b8351 = b3438 & b8343
        b8361 = (i3429 == 0)
        b8362 = (b3442 | b8361)
        b8364 = b8341 & b8342
        b8367 = b3446 & b8342
    else:
        b8331 = NO_BOOL
        b8341 = NO_BOOL
        i8345 = NO_INT
        b8346 = NO_BOOL
        i8350 = NO_INT
        b8351 = NO_BOOL
        b8362 = NO_BOOL
        b8364 = NO_BOOL
        b8367 = NO_BOOL
    i8344 = counted(i3371, CLIENTS, b3438)
    i8347, b8348 = reduced(np.bitwise_or, i3371, CLIENTS, i8345, b8346)
    i8349 = counted(i3371, CLIENTS, b8331)
    i8352, b8353 = reduced(np.bitwise_or, i3371, CLIENTS, i8350, b8351)
    i8357 = counted(i3371, CLIENTS, b8341)
    i8358 = counted(i3371, CLIENTS, b3446)
    i8359 = counted(i3371, CLIENTS, b3448)
    i8360 = counted(i3371, CLIENTS, b3450)
    i8363 = counted(i3371, CLIENTS, b8362)
    i8365, b8366 = reduced(np.bitwise_or, i3371, CLIENTS, i8345, b8364)
    i8368, b8369 = reduced(np.bitwise_or, i3371, CLIENTS, i8345, b8367)
    if n2312:
        b8370 = (b2954 & b2964)
        b8371 = (b2954 & b2964 & b2962)
        i8372 = where(b2335, i2334, i2331)
        i8373 = (AS_OF - i8372)
        b8374 = (i8373 >= 0)
        b8375 = (i8373 < 1440)
        b8376 = (b8374 & b8375)
        f8377 = float_of(i8373, 0)
        f8378 = np.divide(f8377, float_of(90, 0))
        f8379 = np.floor(f8378)
        i8380 = whole(f8379)
        i8381 = where(b8376, i8380, 0)
        b8382 = logical_not(b2954)
        b8383 = (b8382 & b2969)
        i8384 = where(b2969, i8372, 0)
        i8385 = (AS_OF - i8384)
        b8386 = as_bool(where(b2969, True, False))
        b8387 = (i8385 >= 0) & b8386
        b8388 = (i8385 < 1440) & b8386
        b8389 = (b8387 & b8388)
        f8390 = float_of(i8385, 0)
        f8391 = np.divide(f8390, float_of(90, 0))
        f8392 = np.floor(f8391)
        i8393 = whole(f8392)
        i8394 = where(b8389, i8393, 0)
        b8395 = (b2954 & b2958)
        b8398 = as_bool(where(b8376, True, False))
        b8400 = as_bool(where(b8389, b8386, False))
        b8404 = (b2954 & b2962)
        i8405 = where(b2971, i2957, where(b2318, i2317, 0))
        i8406 = where(b8404, i8405, 0)
        b8407 = as_bool(where(b8404, True, False))
        i8409 = where(b8404, i2331, 0)
        b8411 = (i2953 == 0)
        b8412 = (b2962 & b8411)
        b8419 = (i2953 > 0)
        b8420 = (i2331 > i2358) & b2359
        b8421 = (b8419 | b8420)
        b8422 = (b2962 & b8421)
        i8424 = shifted(1, i8381, b8398)
        b8425 = b8370 & b8398
        b8428 = b8371 & b8398
        i8434 = shifted(1, i8394, b8400)
        b8435 = b8382 & b8400
        b8438 = b8383 & b8400
    else:
        b8370 = NO_BOOL
        b8371 = NO_BOOL
        b8382 = NO_BOOL
        b8383 = NO_BOOL
        b8395 = NO_BOOL
        i8406 = NO_INT
        b8407 = NO_BOOL
        i8409 = NO_INT
        b8412 = NO_BOOL
        b8422 = NO_BOOL
        i8424 = NO_INT
        b8425 = NO_BOOL
        b8428 = NO_BOOL
        i8434 = NO_INT
        b8435 = NO_BOOL
        b8438 = NO_BOOL
    i8402 = counted(i2313, CLIENTS, b8370)
    i8403 = counted(i2313, CLIENTS, b8371)
    i8408 = distinct(i2313, CLIENTS, i8406, b8407)
    i8410 = distinct(i2313, CLIENTS, i8409, b8407)
    i8413 = counted(i2313, CLIENTS, b8412)
    i8414, b8415 = reduced(np.maximum, i2313, CLIENTS, i8409, b8407)
    i8416, b8417 = reduced(np.minimum, i2313, CLIENTS, i8409, b8407)
    i8418 = (i8414 - i8416)
    i8423 = counted(i2313, CLIENTS, b8422)
    i8426, b8427 = reduced(np.bitwise_or, i2313, CLIENTS, i8424, b8425)
    i8429, b8430 = reduced(np.bitwise_or, i2313, CLIENTS, i8424, b8428)
    i8431 = counted(i2313, CLIENTS, b8382)
    i8432 = counted(i2313, CLIENTS, b8383)
    i8433 = counted(i2313, CLIENTS, b2970)
    i8436, b8437 = reduced(np.bitwise_or, i2313, CLIENTS, i8434, b8435)
    i8439, b8440 = reduced(np.bitwise_or, i2313, CLIENTS, i8434, b8438)
    i8441 = counted(i2313, CLIENTS, b8395)
    b8442 = counted(i2313, CLIENTS, None) > 0
    b8443 = b8415 & b8417
    b8444 = as_bool(b8442 & b8443)
    if CLIENTS:
        b8445 = filled(True, CLIENTS, 'b')
    else:
        b8445 = NO_BOOL
    i8446 = counted(ALL_CLIENTS, CLIENTS, b8445)
    i8447, b8448 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6955, None)
    f8449, b8450 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, f6965, None)
    i8451, b8452 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6961, None)
    i8453, b8454 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6967, None)
    if n6101:
        b8455 = filled(True, n6101, 'b')
    else:
        b8455 = NO_BOOL
    i8456 = counted(i6102, CLIENTS, b8455)
    i8457 = counted(i6102, CLIENTS, b6249)
    if n5288:
        b8458 = (b6086 & b6083)
        i8459 = (AS_OF - i5697)
        b8460 = (i8459 >= 0)
        b8461 = (i8459 < 1440)
        b8462 = (b8460 & b8461)
        f8463 = float_of(i8459, 0)
        f8464 = np.divide(f8463, float_of(90, 0))
        f8465 = np.floor(f8464)
        i8466 = whole(f8465)
        i8467 = where(b8462, i8466, 0)
        b8468 = (b6086 & b6095)
        b8469 = logical_not(b6083)
        b8470 = (i6068 == 0)
        b8471 = (b6086 & b8469 & b8470)
        b8473 = as_bool(where(b8462, True, False))
        b8478 = (i6063 == 0)
        b8479 = (b6083 & b8478)
        i8481 = shifted(1, i8467, b8473)
        b8482 = b6086 & b8473
        b8485 = b8458 & b8473
        b8489 = b8468 & b8473
    else:
        b8458 = NO_BOOL
        b8468 = NO_BOOL
        b8471 = NO_BOOL
        b8479 = NO_BOOL
        i8481 = NO_INT
        b8482 = NO_BOOL
        b8485 = NO_BOOL
        b8489 = NO_BOOL
    i8476 = counted(i5289, CLIENTS, b6086)
    i8477 = counted(i5289, CLIENTS, b8458)
    i8480 = counted(i5289, CLIENTS, b8479)
    i8483, b8484 = reduced(np.bitwise_or, i5289, CLIENTS, i8481, b8482)
    i8486, b8487 = reduced(np.bitwise_or, i5289, CLIENTS, i8481, b8485)
    i8488 = counted(i5289, CLIENTS, b8468)
    i8490, b8491 = reduced(np.bitwise_or, i5289, CLIENTS, i8481, b8489)
    i8492 = counted(i5289, CLIENTS, b8471)
    if n6254:
        b8493 = filled(True, n6254, 'b')
        i8494 = (AS_OF - i6273)
        b8495 = (i8494 >= 0)
        b8496 = (i8494 < 1440)
        b8497 = (b8495 & b8496)
        f8498 = float_of(i8494, 0)
        f8499 = np.divide(f8498, float_of(90, 0))
        f8500 = np.floor(f8499)
        i8501 = whole(f8500)
        i8502 = where(b8497, i8501, 0)
        b8503 = as_bool(where(b8497, True, False))
        i8508 = shifted(1, i8502, b8503)
        b8509 = b8493 & b8503
        b8513 = b6409 & b8503
        b8517 = (b6410 & b6401)
        b8519 = b6410 & b8503
    else:
        b8493 = NO_BOOL
        i8508 = NO_INT
        b8509 = NO_BOOL
        b8513 = NO_BOOL
        b8517 = NO_BOOL
        b8519 = NO_BOOL
    i8504 = counted(i6255, CLIENTS, b8493)
    i8505, b8506 = reduced(np.maximum, i6255, CLIENTS, i6413, None)
    i8507 = counted(i6255, CLIENTS, b6401)
    i8510, b8511 = reduced(np.bitwise_or, i6255, CLIENTS, i8508, b8509)
    i8512 = counted(i6255, CLIENTS, b6409)
    i8514, b8515 = reduced(np.bitwise_or, i6255, CLIENTS, i8508, b8513)
    i8516 = counted(i6255, CLIENTS, b6410)
    i8518 = counted(i6255, CLIENTS, b8517)
    i8520, b8521 = reduced(np.bitwise_or, i6255, CLIENTS, i8508, b8519)
    if n7293:
        b8522 = filled(True, n7293, 'b')
        i8523 = (AS_OF - i7295)
        b8524 = (i8523 >= 0)
        b8525 = (i8523 < 1440)
        b8526 = (b8524 & b8525)
        f8527 = float_of(i8523, 0)
        f8528 = np.divide(f8527, float_of(90, 0))
        f8529 = np.floor(f8528)
        i8530 = whole(f8529)
        i8531 = where(b8526, i8530, 0)
        b8532 = as_bool(where(b8526, True, False))
        i8536 = shifted(1, i8531, b8532)
        b8537 = b8522 & b8532
    else:
        b8522 = NO_BOOL
        i8536 = NO_INT
        b8537 = NO_BOOL
    i8533 = counted(i7294, CLIENTS, b8522)
    i8534, b8535 = reduced(np.maximum, i7294, CLIENTS, i7301, None)
    i8538, b8539 = reduced(np.bitwise_or, i7294, CLIENTS, i8536, b8537)
    if n7337:
        b8540 = filled(True, n7337, 'b')
        b8541 = (i7340 >= P_burst_messages)
        i8542 = (AS_OF - i7341)
        b8543 = (i8542 >= 0) & b7342
        b8544 = (i8542 < 1440) & b7342
        b8545 = (b8543 & b8544)
        f8546 = float_of(i8542, 0)
        f8547 = np.divide(f8546, float_of(90, 0))
        f8548 = np.floor(f8547)
        i8549 = whole(f8548)
        i8550 = where(b8545, i8549, 0)
        b8551 = as_bool(where(b8545, b7342, False))
        i8554 = shifted(1, i8550, b8551)
        b8555 = b8540 & b8551
        b8558 = b8541 & b8551
    else:
        b8540 = NO_BOOL
        b8541 = NO_BOOL
        i8554 = NO_INT
        b8555 = NO_BOOL
        b8558 = NO_BOOL
    i8552 = counted(i7338, CLIENTS, b8540)
    i8553 = counted(i7338, CLIENTS, b8541)
    i8556, b8557 = reduced(np.bitwise_or, i7338, CLIENTS, i8554, b8555)
    i8559, b8560 = reduced(np.bitwise_or, i7338, CLIENTS, i8554, b8558)
    if n7345:
        b8561 = filled(True, n7345, 'b')
        b8562 = (i7384 == 0)
        b8563 = (i7355 == WORD_22) & b7356
        b8564 = (i7355 == WORD_62) & b7356
        b8565 = (b8563 | b8564)
        b8566 = (b8562 & b8565)
        i8567 = where(b8566, i7364, 0)
        i8568 = (AS_OF - i8567)
        b8569 = as_bool(where(b8566, True, False))
        b8570 = (i8568 >= 0) & b8569
        b8571 = (i8568 < 1440) & b8569
        b8572 = (b8570 & b8571)
        f8573 = float_of(i8568, 0)
        f8574 = np.divide(f8573, float_of(90, 0))
        f8575 = np.floor(f8574)
        i8576 = whole(f8575)
        i8577 = where(b8572, i8576, 0)
        b8578 = as_bool(where(b8572, b8569, False))
        i8580 = shifted(1, i8577, b8578)
        b8581 = b8561 & b8578
    else:
        b8561 = NO_BOOL
        i8580 = NO_INT
        b8581 = NO_BOOL
    i8579 = counted(i7346, CLIENTS, b8561)
    i8582, b8583 = reduced(np.bitwise_or, i7346, CLIENTS, i8580, b8581)
    if n7046:
        b8584 = filled(True, n7046, 'b')
        i8585 = where(b7168, i7065, 0)
        i8586 = (AS_OF - i8585)
        b8587 = as_bool(where(b7168, True, False))
        b8588 = (i8586 >= 0) & b8587
        b8589 = (i8586 < 1440) & b8587
        b8590 = (b8588 & b8589)
        f8591 = float_of(i8586, 0)
        f8592 = np.divide(f8591, float_of(90, 0))
        f8593 = np.floor(f8592)
        i8594 = whole(f8593)
        i8595 = where(b8590, i8594, 0)
        b8596 = as_bool(where(b8590, b8587, False))
        b8598 = (i7053 == WORD_7)
        i8600 = shifted(1, i8595, b8596)
        b8601 = b8584 & b8596
    else:
        b8584 = NO_BOOL
        b8598 = NO_BOOL
        i8600 = NO_INT
        b8601 = NO_BOOL
    i8597 = counted(i7047, CLIENTS, b8584)
    i8599 = counted(i7047, CLIENTS, b8598)
    i8602, b8603 = reduced(np.bitwise_or, i7047, CLIENTS, i8600, b8601)
    if n7036:
        b8604 = filled(True, n7036, 'b')
        b8605 = (i7040 >= 2)
        i8606 = where(b8605, i7041, 0)
        i8607 = (AS_OF - i8606)
        b8608 = as_bool(where(b8605, b7042, False))
        b8609 = (i8607 >= 0) & b8608
        b8610 = (i8607 < 1440) & b8608
        b8611 = (b8609 & b8610)
        f8612 = float_of(i8607, 0)
        f8613 = np.divide(f8612, float_of(90, 0))
        f8614 = np.floor(f8613)
        i8615 = whole(f8614)
        i8616 = where(b8611, i8615, 0)
        b8617 = as_bool(where(b8611, b8608, False))
        i8620 = shifted(1, i8616, b8617)
        b8621 = b8604 & b8617
        b8624 = b8605 & b8617
    else:
        b8604 = NO_BOOL
        b8605 = NO_BOOL
        i8620 = NO_INT
        b8621 = NO_BOOL
        b8624 = NO_BOOL
    i8618 = counted(i7037, CLIENTS, b8604)
    i8619 = counted(i7037, CLIENTS, b8605)
    i8622, b8623 = reduced(np.bitwise_or, i7037, CLIENTS, i8620, b8621)
    i8625, b8626 = reduced(np.bitwise_or, i7037, CLIENTS, i8620, b8624)
    i8627, b8628 = summed(i7037, CLIENTS, i7040, None)
    if n3464:
        b8629 = (b4212 & b4212)
        i8630 = (AS_OF - i3483)
        b8631 = (i8630 >= 0)
        b8632 = (i8630 < 1440)
        b8633 = (b8631 & b8632)
        f8634 = float_of(i8630, 0)
        f8635 = np.divide(f8634, float_of(90, 0))
        f8636 = np.floor(f8635)
        i8637 = whole(f8636)
        i8638 = where(b8633, i8637, 0)
        b8640 = as_bool(where(b8633, True, False))
        i8643 = where(b4224, i4203, i3466)
        i8644 = where(b4212, i8643, 0)
        b8645 = as_bool(where(b4212, True, False))
        b8647 = (b4212 & b4216)
        b8649 = (b4216 | b4217)
        b8650 = (b4212 & b8649)
        b8652 = logical_not(b4217)
        b8653 = (b4212 & b8652)
        i8655 = shifted(1, i8638, b8640)
        b8656 = b4212 & b8640
        b8659 = b8629 & b8640
    else:
        b8629 = NO_BOOL
        i8644 = NO_INT
        b8645 = NO_BOOL
        b8647 = NO_BOOL
        b8650 = NO_BOOL
        b8653 = NO_BOOL
        i8655 = NO_INT
        b8656 = NO_BOOL
        b8659 = NO_BOOL
    i8641 = counted(i3465, CLIENTS, b4212)
    i8642 = counted(i3465, CLIENTS, b8629)
    i8646 = distinct(i3465, CLIENTS, i8644, b8645)
    i8648 = counted(i3465, CLIENTS, b8647)
    i8651 = counted(i3465, CLIENTS, b8650)
    i8654 = counted(i3465, CLIENTS, b8653)
    i8657, b8658 = reduced(np.bitwise_or, i3465, CLIENTS, i8655, b8656)
    i8660, b8661 = reduced(np.bitwise_or, i3465, CLIENTS, i8655, b8659)
    if n1967:
        b8662 = (i1977 == WORD_71) & b1978
        b8663 = (i1977 == WORD_72) & b1978
        b8664 = (b8662 | b8663)
        b8666 = (b8664 & b8662)
        i8667 = where(b1990, i1989, i1986)
        i8668 = (AS_OF - i8667)
        b8669 = (i8668 >= 0)
        b8670 = (i8668 < 1440)
        b8671 = (b8669 & b8670)
        f8672 = float_of(i8668, 0)
        f8673 = np.divide(f8672, float_of(90, 0))
        f8674 = np.floor(f8673)
        i8675 = whole(f8674)
        i8676 = where(b8671, i8675, 0)
        b8677 = filled(True, n1967, 'b')
        i8678 = where(b1978, i1977, WORD_10)
        b8679 = (i8678 == WORD_10)
        i8680 = where(b8679, AS_OF, 0)
        i8681 = (AS_OF - i8680)
        b8682 = as_bool(where(b8679, True, False))
        b8683 = (i8681 >= 0) & b8682
        b8684 = (i8681 < 1440) & b8682
        b8685 = (b8683 & b8684)
        f8686 = float_of(i8681, 0)
        f8687 = np.divide(f8686, float_of(90, 0))
        f8688 = np.floor(f8687)
        i8689 = whole(f8688)
        i8690 = where(b8685, i8689, 0)
        b8692 = as_bool(where(b8671, True, False))
        b8693 = as_bool(where(b8685, b8682, False))
        i8696 = shifted(1, i8676, b8692)
        b8697 = b8664 & b8692
        b8700 = b8666 & b8692
        i8705 = where(b2035, i2007, i1976)
        i8708 = where(b1995, i1994, i2004)
        b8709 = b1995 | b2034
        b8710 = b8679 & b8709
        i8714 = shifted(1, i8690, b8693)
        b8715 = b8677 & b8693
        b8718 = b8679 & b8693
    else:
        b8664 = NO_BOOL
        b8666 = NO_BOOL
        b8677 = NO_BOOL
        b8679 = NO_BOOL
        i8696 = NO_INT
        b8697 = NO_BOOL
        b8700 = NO_BOOL
        i8705 = NO_INT
        i8708 = NO_INT
        b8710 = NO_BOOL
        i8714 = NO_INT
        b8715 = NO_BOOL
        b8718 = NO_BOOL
    i8694 = counted(i1968, CLIENTS, b8664)
    i8695 = counted(i1968, CLIENTS, b8666)
    i8698, b8699 = reduced(np.bitwise_or, i1968, CLIENTS, i8696, b8697)
    i8701, b8702 = reduced(np.bitwise_or, i1968, CLIENTS, i8696, b8700)
    i8703 = counted(i1968, CLIENTS, b8677)
    i8704 = counted(i1968, CLIENTS, b8679)
    i8706 = distinct(i1968, CLIENTS, i8705, b8679)
    b8707 = (i8706 == 1)
    i8711, b8712 = summed(i1968, CLIENTS, i8708, b8710)
    i8713 = where(b8707, i8711, 0)
    i8716, b8717 = reduced(np.bitwise_or, i1968, CLIENTS, i8714, b8715)
    i8719, b8720 = reduced(np.bitwise_or, i1968, CLIENTS, i8714, b8718)
    b8721 = counted(i1968, CLIENTS, None) > 0
    b8722 = as_bool(where(b8707, b8712, False))
    b8723 = as_bool(b8721 & b8722)
    if n1596:
        b8724 = filled(True, n1596, 'b')
        i8725 = (AS_OF - i1658)
        b8726 = (i8725 >= 0)
        b8727 = (i8725 < 1440)
        b8728 = (b8726 & b8727)
        f8729 = float_of(i8725, 0)
        f8730 = np.divide(f8729, float_of(90, 0))
        f8731 = np.floor(f8730)
        i8732 = whole(f8731)
        i8733 = where(b8728, i8732, 0)
        b8734 = (i1657 > P_grace_days)
        b8735 = (b1809 & b1809 & b8734)
        b8736 = (i1657 == 0)
        b8737 = logical_not(b1809) & b1805
        b8738 = as_bool(where(b8728, True, False))
        i8741 = shifted(1, i8733, b8738)
        b8742 = b8724 & b8738
        b8749 = logical_not(b1824)
        b8750 = (b1809 & b8749)
        b8759 = (b1809 & b8734)
        i8760 = where(b8759, i1654, 0)
        b8761 = as_bool(where(b8759, True, False))
        b8771 = b1809 & b8738
        b8774 = b8735 & b8738
    else:
        b8724 = NO_BOOL
        b8735 = NO_BOOL
        b8736 = NO_BOOL
        b8737 = NO_BOOL
        i8741 = NO_INT
        b8742 = NO_BOOL
        b8750 = NO_BOOL
        i8760 = NO_INT
        b8761 = NO_BOOL
        b8771 = NO_BOOL
        b8774 = NO_BOOL
    i8740 = counted(i1597, CLIENTS, b8724)
    i8743, b8744 = reduced(np.bitwise_or, i1597, CLIENTS, i8741, b8742)
    i8745 = counted(i1597, CLIENTS, b1809)
    i8746 = counted(i1597, CLIENTS, b8735)
    f8747, b8748 = median(i1597, CLIENTS, i1657, b1809)
    i8751, b8752 = summed(i1597, CLIENTS, i1814, b8750)
    i8753, b8754 = summed(i1597, CLIENTS, i1664, b8750)
    b8755 = (i8753 == rescaled(0, 4)) & b8754
    f8756 = float_of(i8753, 4)
    f8757 = float_of(i8751, 4)
    f8758 = np.divide(f8757, f8756)
    i8762 = distinct(i1597, CLIENTS, i8760, b8761)
    i8763, b8764 = summed(i1597, CLIENTS, i1814, b1809)
    i8765, b8766 = summed(i1597, CLIENTS, i1664, b1809)
    b8767 = (i8765 == rescaled(0, 4)) & b8766
    f8768 = float_of(i8765, 4)
    f8769 = float_of(i8763, 4)
    f8770 = np.divide(f8769, f8768)
    i8772, b8773 = reduced(np.bitwise_or, i1597, CLIENTS, i8741, b8771)
    i8775, b8776 = reduced(np.bitwise_or, i1597, CLIENTS, i8741, b8774)
    i8777 = counted(i1597, CLIENTS, b8736)
    i8778 = counted(i1597, CLIENTS, b8737)
    b8779 = counted(i1597, CLIENTS, None) > 0
    b8780 = logical_not(b8755)
    b8781 = b8754 & b8780
    b8782 = b8752 & b8781
    b8783 = as_bool(b8779 & b8782)
    b8784 = logical_not(b8767)
    b8785 = b8766 & b8784
    b8786 = b8764 & b8785
    b8787 = as_bool(b8779 & b8786)
    if n1828:
        b8788 = (b1852 | b1848)
        b8789 = (b8788 & b1848)
        b8790 = filled(True, n1828, 'b')
        i8791 = (AS_OF - i1831)
        b8792 = (i8791 >= 0) & b1832
        b8793 = (i8791 < 1440) & b1832
        b8794 = (b8792 & b8793)
        f8795 = float_of(i8791, 0)
        f8796 = np.divide(f8795, float_of(90, 0))
        f8797 = np.floor(f8796)
        i8798 = whole(f8797)
        i8799 = where(b8794, i8798, 0)
        b8800 = as_bool(where(b8794, b1832, False))
        i8809 = shifted(1, i8799, b8800)
        b8810 = b8790 & b8800
        b8813 = b1851 & b8800
        b8821 = b1845 & b8800
        b8825 = b1869 & b8800
    else:
        b8788 = NO_BOOL
        b8789 = NO_BOOL
        b8790 = NO_BOOL
        i8809 = NO_INT
        b8810 = NO_BOOL
        b8813 = NO_BOOL
        b8821 = NO_BOOL
        b8825 = NO_BOOL
    i8801 = counted(i1829, CLIENTS, b8788)
    i8802 = counted(i1829, CLIENTS, b8789)
    i8803, b8804 = summed(i1829, CLIENTS, i1838, None)
    i8805 = counted(i1829, CLIENTS, b8790)
    i8806 = counted(i1829, CLIENTS, b1851)
    i8807, b8808 = summed(i1829, CLIENTS, i1840, None)
    i8811, b8812 = reduced(np.bitwise_or, i1829, CLIENTS, i8809, b8810)
    i8814, b8815 = reduced(np.bitwise_or, i1829, CLIENTS, i8809, b8813)
    i8816 = counted(i1829, CLIENTS, b1845)
    i8817, b8818 = summed(i1829, CLIENTS, i1837, None)
    f8819, b8820 = median(i1829, CLIENTS, i1841, b1842)
    i8822, b8823 = reduced(np.bitwise_or, i1829, CLIENTS, i8809, b8821)
    i8824 = counted(i1829, CLIENTS, b1869)
    i8826, b8827 = reduced(np.bitwise_or, i1829, CLIENTS, i8809, b8825)
    if n8094:
        b8828 = filled(True, n8094, 'b')
        i8829 = (AS_OF - i8160)
        b8830 = (i8829 >= 0)
        b8831 = (i8829 < 1440)
        b8832 = (b8830 & b8831)
        f8833 = float_of(i8829, 0)
        f8834 = np.divide(f8833, float_of(90, 0))
        f8835 = np.floor(f8834)
        i8836 = whole(f8835)
        i8837 = where(b8832, i8836, 0)
        b8838 = as_bool(where(b8832, True, False))
        i8841 = shifted(1, i8837, b8838)
        b8842 = b8828 & b8838
        b8845 = b8100 & b8838
    else:
        b8828 = NO_BOOL
        i8841 = NO_INT
        b8842 = NO_BOOL
        b8845 = NO_BOOL
    i8839 = counted(i8095, CLIENTS, b8828)
    i8840 = counted(i8095, CLIENTS, b8100)
    i8843, b8844 = reduced(np.bitwise_or, i8095, CLIENTS, i8841, b8842)
    i8846, b8847 = reduced(np.bitwise_or, i8095, CLIENTS, i8841, b8845)
    if n7196:
        b8848 = filled(True, n7196, 'b')
        i8849 = (AS_OF - i7200)
        b8850 = (i8849 >= 0) & b7201
        b8851 = (i8849 < 1440) & b7201
        b8852 = (b8850 & b8851)
        f8853 = float_of(i8849, 0)
        f8854 = np.divide(f8853, float_of(90, 0))
        f8855 = np.floor(f8854)
        i8856 = whole(f8855)
        i8857 = where(b8852, i8856, 0)
        b8858 = as_bool(where(b8852, b7201, False))
        b8860 = (i7211 < P_run_ends_after) & b7212
        i8861 = where(b8860, i7199, 0)
        b8862 = as_bool(where(b8860, True, False))
        i8865 = shifted(1, i8857, b8858)
        b8866 = b8848 & b8858
    else:
        b8848 = NO_BOOL
        i8861 = NO_INT
        b8862 = NO_BOOL
        i8865 = NO_INT
        b8866 = NO_BOOL
    i8859 = counted(i7197, CLIENTS, b8848)
    i8863, b8864 = reduced(np.maximum, i7197, CLIENTS, i8861, b8862)
    i8867, b8868 = reduced(np.bitwise_or, i7197, CLIENTS, i8865, b8866)
    if n7388:
        b8869 = (i7980 > P_very_late_days)
        b8870 = (b7978 & b8869)
        b8871 = (i7980 > P_stuck_days)
        b8872 = (b7978 & b8869 & b7978 & b8871)
        i8873 = (AS_OF - i7450)
        b8874 = (i8873 >= 0)
        b8875 = (i8873 < 1440)
        b8876 = (b8874 & b8875)
        f8877 = float_of(i8873, 0)
        f8878 = np.divide(f8877, float_of(90, 0))
        f8879 = np.floor(f8878)
        i8880 = whole(f8879)
        i8881 = where(b8876, i8880, 0)
        b8884 = as_bool(where(b8876, True, False))
        b8887 = (b7971 & b7978)
        b8890 = (i7397 == i8002) & b8005
        b8891 = (b7978 & b8871 & b8890)
        b8894 = (b7971 & b7978 & b8871)
        b8896 = (b7971 & b7978 & b8871 & b8890)
        b8899 = (b7978 & b8871)
        i8900 = where(b8899, i7462, i7984)
        b8901 = as_bool(where(b8899, True, b7995))
        b8902 = b8890 & b8901
        i8909 = shifted(1, i8881, b8884)
        b8910 = b8870 & b8884
        b8913 = b8872 & b8884
    else:
        b8870 = NO_BOOL
        b8872 = NO_BOOL
        b8887 = NO_BOOL
        b8891 = NO_BOOL
        b8894 = NO_BOOL
        b8896 = NO_BOOL
        i8900 = NO_INT
        b8902 = NO_BOOL
        i8909 = NO_INT
        b8910 = NO_BOOL
        b8913 = NO_BOOL
    i8885 = counted(i7389, CLIENTS, b8870)
    i8886 = counted(i7389, CLIENTS, b8872)
    i8888, b8889 = reduced(np.maximum, i7389, CLIENTS, i7980, b8887)
    i8892, b8893 = summed(i7389, CLIENTS, i7462, b8891)
    i8895 = counted(i7389, CLIENTS, b8894)
    i8897, b8898 = summed(i7389, CLIENTS, i7462, b8896)
    i8903, b8904 = summed(i7389, CLIENTS, i8900, b8902)
    b8905 = (i8903 == rescaled(0, 4)) & b8904
    f8906 = float_of(i8903, 4)
    f8907 = float_of(i8897, 4)
    f8908 = np.divide(f8907, f8906)
    i8911, b8912 = reduced(np.bitwise_or, i7389, CLIENTS, i8909, b8910)
    i8914, b8915 = reduced(np.bitwise_or, i7389, CLIENTS, i8909, b8913)
    b8916 = counted(i7389, CLIENTS, None) > 0
    b8917 = logical_not(b8905)
    b8918 = b8904 & b8917
    b8919 = b8898 & b8918
    b8920 = as_bool(b8916 & b8919)
    if n454:
        b8921 = logical_not(b948)
        b8922 = logical_not(b935)
        b8923 = (i911 < AS_OF)
        b8924 = (b929 & b8921 & b8922 & b8923)
        b8925 = (i976 > 0)
        b8926 = (b929 & b8921 & b8922 & b8923 & b8925)
        b8927 = filled(True, n454, 'b')
        b8928 = logical_not(b475)
        b8929 = (b8928 & b8922)
        i8935 = (i760 - i473)
        b8936 = (i473 > (AS_OF - P_window_days))
    else:
        b8924 = NO_BOOL
        b8926 = NO_BOOL
        b8927 = NO_BOOL
        b8929 = NO_BOOL
        i8935 = NO_INT
        b8936 = NO_BOOL
    i8930 = counted(i455, CLIENTS, b8924)
    i8931 = counted(i455, CLIENTS, b8926)
    i8932, b8933 = reduced(np.maximum, i455, CLIENTS, i976, None)
    i8934 = counted(i455, CLIENTS, b8927)
    i8937, b8938 = reduced(np.maximum, i455, CLIENTS, i8935, b8936)
    i8939 = counted(i455, CLIENTS, b925)
    i8940 = counted(i455, CLIENTS, b930)
    i8941 = counted(i455, CLIENTS, b8929)
    i8942, b8943 = reduced(np.maximum, i455, CLIENTS, i486, None)
    i8944 = counted(i455, CLIENTS, b935)
    if n1563:
        b8945 = filled(True, n1563, 'b')
        i8946 = (AS_OF - i1566)
        b8947 = (i8946 >= 0) & b1567
        b8948 = (i8946 < 1440) & b1567
        b8949 = (b8947 & b8948)
        f8950 = float_of(i8946, 0)
        f8951 = np.divide(f8950, float_of(90, 0))
        f8952 = np.floor(f8951)
        i8953 = whole(f8952)
        i8954 = where(b8949, i8953, 0)
        b8955 = as_bool(where(b8949, b1567, False))
        i8958 = where(b1570, i1576, 0)
        b8959 = as_bool(where(b1570, True, False))
        i8962 = shifted(1, i8954, b8955)
        b8963 = b8945 & b8955
        b8966 = b1570 & b8955
    else:
        b8945 = NO_BOOL
        i8958 = NO_INT
        b8959 = NO_BOOL
        i8962 = NO_INT
        b8963 = NO_BOOL
        b8966 = NO_BOOL
    i8956 = counted(i1564, CLIENTS, b8945)
    i8957 = counted(i1564, CLIENTS, b1570)
    i8960, b8961 = reduced(np.maximum, i1564, CLIENTS, i8958, b8959)
    i8964, b8965 = reduced(np.bitwise_or, i1564, CLIENTS, i8962, b8963)
    i8967, b8968 = reduced(np.bitwise_or, i1564, CLIENTS, i8962, b8966)
    if n1883:
        b8969 = filled(True, n1883, 'b')
        b8971 = (i1957 < P_run_ends_after)
        i8972 = where(b8971, i1886, 0)
        b8973 = as_bool(where(b8971, True, False))
    else:
        b8969 = NO_BOOL
        i8972 = NO_INT
        b8973 = NO_BOOL
    i8970 = counted(i1884, CLIENTS, b8969)
    i8974, b8975 = reduced(np.maximum, i1884, CLIENTS, i8972, b8973)
    if n4229:
        b8976 = (b4344 & b4355)
        i8977 = (AS_OF - i4340)
        b8978 = (i8977 >= 0)
        b8979 = (i8977 < 1440)
        b8980 = (b8978 & b8979)
        f8981 = float_of(i8977, 0)
        f8982 = np.divide(f8981, float_of(90, 0))
        f8983 = np.floor(f8982)
        i8984 = whole(f8983)
        i8985 = where(b8980, i8984, 0)
        b8986 = as_bool(where(b8980, True, False))
        i8989 = shifted(1, i8985, b8986)
        b8990 = b4344 & b8986
        b8993 = b8976 & b8986
    else:
        b8976 = NO_BOOL
        i8989 = NO_INT
        b8990 = NO_BOOL
        b8993 = NO_BOOL
    i8987 = counted(i4230, CLIENTS, b4344)
    i8988 = counted(i4230, CLIENTS, b8976)
    i8991, b8992 = reduced(np.bitwise_or, i4230, CLIENTS, i8989, b8990)
    i8994, b8995 = reduced(np.bitwise_or, i4230, CLIENTS, i8989, b8993)
    if CLIENTS:
        b8996 = filled(True, CLIENTS, 'b')
        b8997 = (i291 == WORD_34)
        i8999 = (AS_OF - i173)
    else:
        b8996 = NO_BOOL
        b8997 = NO_BOOL
        i8999 = NO_INT
    i8998 = counted(ALL_CLIENTS, CLIENTS, b8996)
    i9000, b9001 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i8999, b174)
    i9002 = counted(ALL_CLIENTS, CLIENTS, b269)
    i9003 = counted(ALL_CLIENTS, CLIENTS, b273)
    i9004 = counted(ALL_CLIENTS, CLIENTS, b279)
    i9005 = counted(ALL_CLIENTS, CLIENTS, b242)
    i9006 = counted(ALL_CLIENTS, CLIENTS, b8997)
    if n43:
        b9007 = (i78 == WORD_25)
        b9008 = logical_not(b75)
        b9009 = (b9007 & b9008)
        b9010 = filled(True, n43, 'b')
    else:
        b9009 = NO_BOOL
        b9010 = NO_BOOL
    i9011 = counted(i72, CLIENTS, b9009)
    i9012 = counted(i72, CLIENTS, b9010)
    if n4359:
        b9013 = (i4366 == WORD_15)
        b9014 = (i4366 == WORD_16)
        b9015 = (i4366 == WORD_48)
    else:
        b9013 = NO_BOOL
        b9014 = NO_BOOL
        b9015 = NO_BOOL
    i9016 = counted(i4360, CLIENTS, b9013)
    i9017 = counted(i4360, CLIENTS, b9014)
    i9018 = counted(i4360, CLIENTS, b9015)
    if n3170:
        b9019 = filled(True, n3170, 'b')
        i9020 = (AS_OF - i3220)
        b9021 = (i9020 >= 0)
        b9022 = (i9020 < 1440)
        b9023 = (b9021 & b9022)
        f9024 = float_of(i9020, 0)
        f9025 = np.divide(f9024, float_of(90, 0))
        f9026 = np.floor(f9025)
        i9027 = whole(f9026)
        i9028 = where(b9023, i9027, 0)
        b9029 = as_bool(where(b9023, True, False))
        i9031 = where(b3332, i3330, where(b3207, i3206, 0))
        i9034 = shifted(1, i9028, b9029)
        b9035 = b9019 & b9029
    else:
        b9019 = NO_BOOL
        i9031 = NO_INT
        i9034 = NO_INT
        b9035 = NO_BOOL
    i9030 = counted(i3171, CLIENTS, b9019)
    i9032 = distinct(i3171, CLIENTS, i9031, None)
    i9033 = counted(i3171, CLIENTS, b3331)
    i9036, b9037 = reduced(np.bitwise_or, i3171, CLIENTS, i9034, b9035)
    if n3058:
        b9039 = (i3063 >= 2)
        b9040 = (i3077 >= 3)
        i9041 = where(b9039, 2, where(b9040, 2, 1))
        i9044 = where(b3082, i3080, rescaled(0, 4))
        f9045 = float_of(i9044, 4)
        f9046 = float_of(i3064, 4)
        f9047 = np.divide(f9045, f9046)
        b9048 = b3085 & b3065
    else:
        i9041 = NO_INT
        f9047 = NO_FLOAT
        b9048 = NO_BOOL
    i9038 = counted(i3059, CLIENTS, b3085)
    i9042, b9043 = reduced(np.maximum, i3059, CLIENTS, i9041, b3085)
    f9049, b9050 = reduced(np.maximum, i3059, CLIENTS, f9047, b9048)
    if n2988:
        b9051 = (b3016 & b3016)
        i9052 = (AS_OF - i3007)
        b9053 = (i9052 >= 0)
        b9054 = (i9052 < 1440)
        b9055 = (b9053 & b9054)
        f9056 = float_of(i9052, 0)
        f9057 = np.divide(f9056, float_of(90, 0))
        f9058 = np.floor(f9057)
        i9059 = whole(f9058)
        i9060 = where(b9055, i9059, 0)
        b9061 = as_bool(where(b9055, True, False))
        i9064 = shifted(1, i9060, b9061)
        b9065 = b3016 & b9061
        b9068 = b9051 & b9061
    else:
        b9051 = NO_BOOL
        i9064 = NO_INT
        b9065 = NO_BOOL
        b9068 = NO_BOOL
    i9062 = counted(i2989, CLIENTS, b3016)
    i9063 = counted(i2989, CLIENTS, b9051)
    i9066, b9067 = reduced(np.bitwise_or, i2989, CLIENTS, i9064, b9065)
    i9069, b9070 = reduced(np.bitwise_or, i2989, CLIENTS, i9064, b9068)
    if n164:
        b9071 = filled(True, n164, 'b')
        i9072 = (AS_OF - i167)
        b9073 = (i9072 >= 0) & b168
        b9074 = (i9072 < 1440) & b168
        b9075 = (b9073 & b9074)
        f9076 = float_of(i9072, 0)
        f9077 = np.divide(f9076, float_of(90, 0))
        f9078 = np.floor(f9077)
        i9079 = whole(f9078)
        i9080 = where(b9075, i9079, 0)
        b9081 = as_bool(where(b9075, b168, False))
        i9083 = shifted(1, i9080, b9081)
        b9084 = b9071 & b9081
    else:
        b9071 = NO_BOOL
        i9083 = NO_INT
        b9084 = NO_BOOL
    i9082 = counted(i165, CLIENTS, b9071)
    i9085, b9086 = reduced(np.bitwise_or, i165, CLIENTS, i9083, b9084)
    f9087 = float_of(i8214, 0)
    b9088 = (i8213 == 0)
    f9089 = float_of(i8213, 0)
    f9090 = np.divide(f9087, f9089)
    f9091 = float_of(i8278, 0)
    b9092 = (i8277 == 0)
    f9093 = float_of(i8277, 0)
    f9094 = np.divide(f9091, f9093)
    f9095 = float_of(i8403, 0)
    b9096 = (i8402 == 0)
    f9097 = float_of(i8402, 0)
    f9098 = np.divide(f9095, f9097)
    f9099 = float_of(i8477, 0)
    b9100 = (i8476 == 0)
    f9101 = float_of(i8476, 0)
    f9102 = np.divide(f9099, f9101)
    f9103 = float_of(i8301, 0)
    b9104 = (i8300 == 0)
    f9105 = float_of(i8300, 0)
    f9106 = np.divide(f9103, f9105)
    f9107 = float_of(i8802, 0)
    b9108 = (i8801 == 0)
    f9109 = float_of(i8801, 0)
    f9110 = np.divide(f9107, f9109)
    f9111 = float_of(i8806, 0)
    b9112 = (i8805 == 0)
    f9113 = float_of(i8805, 0)
    f9114 = np.divide(f9111, f9113)
    f9115 = float_of(i8816, 0)
    f9116 = np.divide(f9115, f9113)
    f9117 = float_of(i8840, 0)
    b9118 = (i8839 == 0)
    f9119 = float_of(i8839, 0)
    f9120 = np.divide(f9117, f9119)
    f9121 = float_of(i8777, 0)
    b9122 = (i8740 == 0)
    f9123 = float_of(i8740, 0)
    f9124 = np.divide(f9121, f9123)
    f9125 = float_of(i8492, 0)
    f9126 = np.divide(f9125, f9101)
    f9127 = float_of(i8349, 0)
    b9128 = (i8344 == 0)
    f9129 = float_of(i8344, 0)
    f9130 = np.divide(f9127, f9129)
    f9131 = float_of(i8358, 0)
    b9132 = (i8357 == 0)
    f9133 = float_of(i8357, 0)
    f9134 = np.divide(f9131, f9133)
    b9135 = (i8213 > 0)
    b9136 = logical_not(b9088)
    b9137 = compared('>', f9090, float_of(0, 0)) & b9136
    b9138 = (b9135 & b9137)
    i9139 = product(20, i8213)
    f9140 = float_of(i9139, 1)
    f9141 = np.divide(float_of(16424985600000002, 16), f9140)
    f9142 = (f9090 + f9141)
    f9143 = (float_of(1, 0) - f9090)
    f9144 = (f9090 * f9143)
    f9145 = np.divide(f9144, f9089)
    i9146 = product(40, i8213)
    i9147 = product(i9146, i8213)
    f9148 = float_of(i9147, 1)
    f9149 = np.divide(float_of(16424985600000002, 16), f9148)
    f9150 = (f9145 + f9149)
    f9151 = where(b9136, np.maximum(float_of(0, 0), f9150), float_of(0, 0))
    f9152 = np.sqrt(f9151)
    f9153 = (float_of(12816, 4) * f9152)
    f9154 = (f9142 - f9153)
    f9155 = np.divide(float_of(16424985600000002, 16), f9089)
    f9156 = (float_of(1, 0) + f9155)
    f9157 = np.divide(f9154, f9156)
    f9158 = where(b9138, f9157, where(b9135, float_of(0, 0), 0))
    f9159 = np.divide(float_of(38415999999999997, 16), f9140)
    f9160 = (f9090 + f9159)
    f9161 = np.divide(float_of(38415999999999997, 16), f9148)
    f9162 = (f9145 + f9161)
    f9163 = where(b9136, np.maximum(float_of(0, 0), f9162), float_of(0, 0))
    f9164 = np.sqrt(f9163)
    f9165 = (float_of(196, 2) * f9164)
    f9166 = (f9160 - f9165)
    f9167 = np.divide(float_of(38415999999999997, 16), f9089)
    f9168 = (float_of(1, 0) + f9167)
    f9169 = np.divide(f9166, f9168)
    f9170 = where(b9138, f9169, where(b9135, float_of(0, 0), 0))
    b9171 = (i8277 > 0)
    b9172 = logical_not(b9092)
    b9173 = compared('>', f9094, float_of(0, 0)) & b9172
    b9174 = (b9171 & b9173)
    i9175 = product(20, i8277)
    f9176 = float_of(i9175, 1)
    f9177 = np.divide(float_of(16424985600000002, 16), f9176)
    f9178 = (f9094 + f9177)
    f9179 = (float_of(1, 0) - f9094)
    f9180 = (f9094 * f9179)
    f9181 = np.divide(f9180, f9093)
    i9182 = product(40, i8277)
    i9183 = product(i9182, i8277)
    f9184 = float_of(i9183, 1)
    f9185 = np.divide(float_of(16424985600000002, 16), f9184)
    f9186 = (f9181 + f9185)
    f9187 = where(b9172, np.maximum(float_of(0, 0), f9186), float_of(0, 0))
    f9188 = np.sqrt(f9187)
    f9189 = (float_of(12816, 4) * f9188)
    f9190 = (f9178 - f9189)
    f9191 = np.divide(float_of(16424985600000002, 16), f9093)
    f9192 = (float_of(1, 0) + f9191)
    f9193 = np.divide(f9190, f9192)
    f9194 = where(b9174, f9193, where(b9171, float_of(0, 0), 0))
    f9195 = np.divide(float_of(38415999999999997, 16), f9176)
    f9196 = (f9094 + f9195)
    f9197 = np.divide(float_of(38415999999999997, 16), f9184)
    f9198 = (f9181 + f9197)
    f9199 = where(b9172, np.maximum(float_of(0, 0), f9198), float_of(0, 0))
    f9200 = np.sqrt(f9199)
    f9201 = (float_of(196, 2) * f9200)
    f9202 = (f9196 - f9201)
    f9203 = np.divide(float_of(38415999999999997, 16), f9093)
    f9204 = (float_of(1, 0) + f9203)
    f9205 = np.divide(f9202, f9204)
    f9206 = where(b9174, f9205, where(b9171, float_of(0, 0), 0))
    b9207 = (i8402 > 0)
    b9208 = logical_not(b9096)
    b9209 = compared('>', f9098, float_of(0, 0)) & b9208
    b9210 = (b9207 & b9209)
    i9211 = product(20, i8402)
    f9212 = float_of(i9211, 1)
    f9213 = np.divide(float_of(16424985600000002, 16), f9212)
    f9214 = (f9098 + f9213)
    f9215 = (float_of(1, 0) - f9098)
    f9216 = (f9098 * f9215)
    f9217 = np.divide(f9216, f9097)
    i9218 = product(40, i8402)
    i9219 = product(i9218, i8402)
    f9220 = float_of(i9219, 1)
    f9221 = np.divide(float_of(16424985600000002, 16), f9220)
    f9222 = (f9217 + f9221)
    f9223 = where(b9208, np.maximum(float_of(0, 0), f9222), float_of(0, 0))
    f9224 = np.sqrt(f9223)
    f9225 = (float_of(12816, 4) * f9224)
    f9226 = (f9214 - f9225)
    f9227 = np.divide(float_of(16424985600000002, 16), f9097)
    f9228 = (float_of(1, 0) + f9227)
    f9229 = np.divide(f9226, f9228)
    f9230 = where(b9210, f9229, where(b9207, float_of(0, 0), 0))
    f9231 = np.divide(float_of(38415999999999997, 16), f9212)
    f9232 = (f9098 + f9231)
    f9233 = np.divide(float_of(38415999999999997, 16), f9220)
    f9234 = (f9217 + f9233)
    f9235 = where(b9208, np.maximum(float_of(0, 0), f9234), float_of(0, 0))
    f9236 = np.sqrt(f9235)
    f9237 = (float_of(196, 2) * f9236)
    f9238 = (f9232 - f9237)
    f9239 = np.divide(float_of(38415999999999997, 16), f9097)
    f9240 = (float_of(1, 0) + f9239)
    f9241 = np.divide(f9238, f9240)
    f9242 = where(b9210, f9241, where(b9207, float_of(0, 0), 0))
    b9243 = (i8476 > 0)
    b9244 = logical_not(b9100)
    b9245 = compared('>', f9102, float_of(0, 0)) & b9244
    b9246 = (b9243 & b9245)
    i9247 = product(20, i8476)
    f9248 = float_of(i9247, 1)
    f9249 = np.divide(float_of(16424985600000002, 16), f9248)
    f9250 = (f9102 + f9249)
    f9251 = (float_of(1, 0) - f9102)
    f9252 = (f9102 * f9251)
    f9253 = np.divide(f9252, f9101)
    i9254 = product(40, i8476)
    i9255 = product(i9254, i8476)
    f9256 = float_of(i9255, 1)
    f9257 = np.divide(float_of(16424985600000002, 16), f9256)
    f9258 = (f9253 + f9257)
    f9259 = where(b9244, np.maximum(float_of(0, 0), f9258), float_of(0, 0))
    f9260 = np.sqrt(f9259)
    f9261 = (float_of(12816, 4) * f9260)
    f9262 = (f9250 - f9261)
    f9263 = np.divide(float_of(16424985600000002, 16), f9101)
    f9264 = (float_of(1, 0) + f9263)
    f9265 = np.divide(f9262, f9264)
    f9266 = where(b9246, f9265, where(b9243, float_of(0, 0), 0))
    f9267 = np.divide(float_of(38415999999999997, 16), f9248)
    f9268 = (f9102 + f9267)
    f9269 = np.divide(float_of(38415999999999997, 16), f9256)
    f9270 = (f9253 + f9269)
    f9271 = where(b9244, np.maximum(float_of(0, 0), f9270), float_of(0, 0))
    f9272 = np.sqrt(f9271)
    f9273 = (float_of(196, 2) * f9272)
    f9274 = (f9268 - f9273)
    f9275 = np.divide(float_of(38415999999999997, 16), f9101)
    f9276 = (float_of(1, 0) + f9275)
    f9277 = np.divide(f9274, f9276)
    f9278 = where(b9246, f9277, where(b9243, float_of(0, 0), 0))
    b9279 = (i8300 > 0)
    b9280 = logical_not(b9104)
    b9281 = compared('>', f9106, float_of(0, 0)) & b9280
    b9282 = (b9279 & b9281)
    i9283 = product(20, i8300)
    f9284 = float_of(i9283, 1)
    f9285 = np.divide(float_of(16424985600000002, 16), f9284)
    f9286 = (f9106 + f9285)
    f9287 = (float_of(1, 0) - f9106)
    f9288 = (f9106 * f9287)
    f9289 = np.divide(f9288, f9105)
    i9290 = product(40, i8300)
    i9291 = product(i9290, i8300)
    f9292 = float_of(i9291, 1)
    f9293 = np.divide(float_of(16424985600000002, 16), f9292)
    f9294 = (f9289 + f9293)
    f9295 = where(b9280, np.maximum(float_of(0, 0), f9294), float_of(0, 0))
    f9296 = np.sqrt(f9295)
    f9297 = (float_of(12816, 4) * f9296)
    f9298 = (f9286 - f9297)
    f9299 = np.divide(float_of(16424985600000002, 16), f9105)
    f9300 = (float_of(1, 0) + f9299)
    f9301 = np.divide(f9298, f9300)
    f9302 = where(b9282, f9301, where(b9279, float_of(0, 0), 0))
    f9303 = np.divide(float_of(38415999999999997, 16), f9284)
    f9304 = (f9106 + f9303)
    f9305 = np.divide(float_of(38415999999999997, 16), f9292)
    f9306 = (f9289 + f9305)
    f9307 = where(b9280, np.maximum(float_of(0, 0), f9306), float_of(0, 0))
    f9308 = np.sqrt(f9307)
    f9309 = (float_of(196, 2) * f9308)
    f9310 = (f9304 - f9309)
    f9311 = np.divide(float_of(38415999999999997, 16), f9105)
    f9312 = (float_of(1, 0) + f9311)
    f9313 = np.divide(f9310, f9312)
    f9314 = where(b9282, f9313, where(b9279, float_of(0, 0), 0))
    b9315 = (i8801 > 0)
    b9316 = logical_not(b9108)
    b9317 = compared('>', f9110, float_of(0, 0)) & b9316
    b9318 = (b9315 & b9317)
    i9319 = product(20, i8801)
    f9320 = float_of(i9319, 1)
    f9321 = np.divide(float_of(16424985600000002, 16), f9320)
    f9322 = (f9110 + f9321)
    f9323 = (float_of(1, 0) - f9110)
    f9324 = (f9110 * f9323)
    f9325 = np.divide(f9324, f9109)
    i9326 = product(40, i8801)
    i9327 = product(i9326, i8801)
    f9328 = float_of(i9327, 1)
    f9329 = np.divide(float_of(16424985600000002, 16), f9328)
    f9330 = (f9325 + f9329)
    f9331 = where(b9316, np.maximum(float_of(0, 0), f9330), float_of(0, 0))
    f9332 = np.sqrt(f9331)
    f9333 = (float_of(12816, 4) * f9332)
    f9334 = (f9322 - f9333)
    f9335 = np.divide(float_of(16424985600000002, 16), f9109)
    f9336 = (float_of(1, 0) + f9335)
    f9337 = np.divide(f9334, f9336)
    f9338 = where(b9318, f9337, where(b9315, float_of(0, 0), 0))
    f9339 = np.divide(float_of(38415999999999997, 16), f9320)
    f9340 = (f9110 + f9339)
    f9341 = np.divide(float_of(38415999999999997, 16), f9328)
    f9342 = (f9325 + f9341)
    f9343 = where(b9316, np.maximum(float_of(0, 0), f9342), float_of(0, 0))
    f9344 = np.sqrt(f9343)
    f9345 = (float_of(196, 2) * f9344)
    f9346 = (f9340 - f9345)
    f9347 = np.divide(float_of(38415999999999997, 16), f9109)
    f9348 = (float_of(1, 0) + f9347)
    f9349 = np.divide(f9346, f9348)
    f9350 = where(b9318, f9349, where(b9315, float_of(0, 0), 0))
    b9351 = (i8805 > 0)
    b9352 = logical_not(b9112)
    b9353 = compared('>', f9114, float_of(0, 0)) & b9352
    b9354 = (b9351 & b9353)
    i9355 = product(20, i8805)
    f9356 = float_of(i9355, 1)
    f9357 = np.divide(float_of(16424985600000002, 16), f9356)
    f9358 = (f9114 + f9357)
    f9359 = (float_of(1, 0) - f9114)
    f9360 = (f9114 * f9359)
    f9361 = np.divide(f9360, f9113)
    i9362 = product(40, i8805)
    i9363 = product(i9362, i8805)
    f9364 = float_of(i9363, 1)
    f9365 = np.divide(float_of(16424985600000002, 16), f9364)
    f9366 = (f9361 + f9365)
    f9367 = where(b9352, np.maximum(float_of(0, 0), f9366), float_of(0, 0))
    f9368 = np.sqrt(f9367)
    f9369 = (float_of(12816, 4) * f9368)
    f9370 = (f9358 - f9369)
    f9371 = np.divide(float_of(16424985600000002, 16), f9113)
    f9372 = (float_of(1, 0) + f9371)
    f9373 = np.divide(f9370, f9372)
    f9374 = where(b9354, f9373, where(b9351, float_of(0, 0), 0))
    f9375 = np.divide(float_of(38415999999999997, 16), f9356)
    f9376 = (f9114 + f9375)
    f9377 = np.divide(float_of(38415999999999997, 16), f9364)
    f9378 = (f9361 + f9377)
    f9379 = where(b9352, np.maximum(float_of(0, 0), f9378), float_of(0, 0))
    f9380 = np.sqrt(f9379)
    f9381 = (float_of(196, 2) * f9380)
    f9382 = (f9376 - f9381)
    f9383 = np.divide(float_of(38415999999999997, 16), f9113)
    f9384 = (float_of(1, 0) + f9383)
    f9385 = np.divide(f9382, f9384)
    f9386 = where(b9354, f9385, where(b9351, float_of(0, 0), 0))
    b9387 = compared('>', f9116, float_of(0, 0)) & b9352
    b9388 = (b9351 & b9387)
    f9389 = (f9116 + f9357)
    f9390 = (float_of(1, 0) - f9116)
    f9391 = (f9116 * f9390)
    f9392 = np.divide(f9391, f9113)
    f9393 = (f9392 + f9365)
    f9394 = where(b9352, np.maximum(float_of(0, 0), f9393), float_of(0, 0))
    f9395 = np.sqrt(f9394)
    f9396 = (float_of(12816, 4) * f9395)
    f9397 = (f9389 - f9396)
    f9398 = np.divide(f9397, f9372)
    f9399 = where(b9388, f9398, where(b9351, float_of(0, 0), 0))
    f9400 = (f9116 + f9375)
    f9401 = (f9392 + f9377)
    f9402 = where(b9352, np.maximum(float_of(0, 0), f9401), float_of(0, 0))
    f9403 = np.sqrt(f9402)
    f9404 = (float_of(196, 2) * f9403)
    f9405 = (f9400 - f9404)
    f9406 = np.divide(f9405, f9384)
    f9407 = where(b9388, f9406, where(b9351, float_of(0, 0), 0))
    b9408 = (i8839 > 0)
    b9409 = logical_not(b9118)
    b9410 = compared('>', f9120, float_of(0, 0)) & b9409
    b9411 = (b9408 & b9410)
    i9412 = product(20, i8839)
    f9413 = float_of(i9412, 1)
    f9414 = np.divide(float_of(16424985600000002, 16), f9413)
    f9415 = (f9120 + f9414)
    f9416 = (float_of(1, 0) - f9120)
    f9417 = (f9120 * f9416)
    f9418 = np.divide(f9417, f9119)
    i9419 = product(40, i8839)
    i9420 = product(i9419, i8839)
    f9421 = float_of(i9420, 1)
    f9422 = np.divide(float_of(16424985600000002, 16), f9421)
    f9423 = (f9418 + f9422)
    f9424 = where(b9409, np.maximum(float_of(0, 0), f9423), float_of(0, 0))
    f9425 = np.sqrt(f9424)
    f9426 = (float_of(12816, 4) * f9425)
    f9427 = (f9415 - f9426)
    f9428 = np.divide(float_of(16424985600000002, 16), f9119)
    f9429 = (float_of(1, 0) + f9428)
    f9430 = np.divide(f9427, f9429)
    f9431 = where(b9411, f9430, where(b9408, float_of(0, 0), 0))
    f9432 = np.divide(float_of(38415999999999997, 16), f9413)
    f9433 = (f9120 + f9432)
    f9434 = np.divide(float_of(38415999999999997, 16), f9421)
    f9435 = (f9418 + f9434)
    f9436 = where(b9409, np.maximum(float_of(0, 0), f9435), float_of(0, 0))
    f9437 = np.sqrt(f9436)
    f9438 = (float_of(196, 2) * f9437)
    f9439 = (f9433 - f9438)
    f9440 = np.divide(float_of(38415999999999997, 16), f9119)
    f9441 = (float_of(1, 0) + f9440)
    f9442 = np.divide(f9439, f9441)
    f9443 = where(b9411, f9442, where(b9408, float_of(0, 0), 0))
    b9444 = (i8740 > 0)
    b9445 = logical_not(b9122)
    b9446 = compared('>', f9124, float_of(0, 0)) & b9445
    b9447 = (b9444 & b9446)
    i9448 = product(20, i8740)
    f9449 = float_of(i9448, 1)
    f9450 = np.divide(float_of(16424985600000002, 16), f9449)
    f9451 = (f9124 + f9450)
    f9452 = (float_of(1, 0) - f9124)
    f9453 = (f9124 * f9452)
    f9454 = np.divide(f9453, f9123)
    i9455 = product(40, i8740)
    i9456 = product(i9455, i8740)
    f9457 = float_of(i9456, 1)
    f9458 = np.divide(float_of(16424985600000002, 16), f9457)
    f9459 = (f9454 + f9458)
    f9460 = where(b9445, np.maximum(float_of(0, 0), f9459), float_of(0, 0))
    f9461 = np.sqrt(f9460)
    f9462 = (float_of(12816, 4) * f9461)
    f9463 = (f9451 - f9462)
    f9464 = np.divide(float_of(16424985600000002, 16), f9123)
    f9465 = (float_of(1, 0) + f9464)
    f9466 = np.divide(f9463, f9465)
    f9467 = where(b9447, f9466, where(b9444, float_of(0, 0), 0))
    f9468 = np.divide(float_of(38415999999999997, 16), f9449)
    f9469 = (f9124 + f9468)
    f9470 = np.divide(float_of(38415999999999997, 16), f9457)
    f9471 = (f9454 + f9470)
    f9472 = where(b9445, np.maximum(float_of(0, 0), f9471), float_of(0, 0))
    f9473 = np.sqrt(f9472)
    f9474 = (float_of(196, 2) * f9473)
    f9475 = (f9469 - f9474)
    f9476 = np.divide(float_of(38415999999999997, 16), f9123)
    f9477 = (float_of(1, 0) + f9476)
    f9478 = np.divide(f9475, f9477)
    f9479 = where(b9447, f9478, where(b9444, float_of(0, 0), 0))
    b9480 = compared('>', f9126, float_of(0, 0)) & b9244
    b9481 = (b9243 & b9480)
    f9482 = (f9126 + f9249)
    f9483 = (float_of(1, 0) - f9126)
    f9484 = (f9126 * f9483)
    f9485 = np.divide(f9484, f9101)
    f9486 = (f9485 + f9257)
    f9487 = where(b9244, np.maximum(float_of(0, 0), f9486), float_of(0, 0))
    f9488 = np.sqrt(f9487)
    f9489 = (float_of(12816, 4) * f9488)
    f9490 = (f9482 - f9489)
    f9491 = np.divide(f9490, f9264)
    f9492 = where(b9481, f9491, where(b9243, float_of(0, 0), 0))
    f9493 = (f9126 + f9267)
    f9494 = (f9485 + f9269)
    f9495 = where(b9244, np.maximum(float_of(0, 0), f9494), float_of(0, 0))
    f9496 = np.sqrt(f9495)
    f9497 = (float_of(196, 2) * f9496)
    f9498 = (f9493 - f9497)
    f9499 = np.divide(f9498, f9276)
    f9500 = where(b9481, f9499, where(b9243, float_of(0, 0), 0))
    b9501 = (i8344 > 0)
    b9502 = logical_not(b9128)
    b9503 = compared('>', f9130, float_of(0, 0)) & b9502
    b9504 = (b9501 & b9503)
    i9505 = product(20, i8344)
    f9506 = float_of(i9505, 1)
    f9507 = np.divide(float_of(16424985600000002, 16), f9506)
    f9508 = (f9130 + f9507)
    f9509 = (float_of(1, 0) - f9130)
    f9510 = (f9130 * f9509)
    f9511 = np.divide(f9510, f9129)
    i9512 = product(40, i8344)
    i9513 = product(i9512, i8344)
    f9514 = float_of(i9513, 1)
    f9515 = np.divide(float_of(16424985600000002, 16), f9514)
    f9516 = (f9511 + f9515)
    f9517 = where(b9502, np.maximum(float_of(0, 0), f9516), float_of(0, 0))
    f9518 = np.sqrt(f9517)
    f9519 = (float_of(12816, 4) * f9518)
    f9520 = (f9508 - f9519)
    f9521 = np.divide(float_of(16424985600000002, 16), f9129)
    f9522 = (float_of(1, 0) + f9521)
    f9523 = np.divide(f9520, f9522)
    f9524 = where(b9504, f9523, where(b9501, float_of(0, 0), 0))
    f9525 = np.divide(float_of(38415999999999997, 16), f9506)
    f9526 = (f9130 + f9525)
    f9527 = np.divide(float_of(38415999999999997, 16), f9514)
    f9528 = (f9511 + f9527)
    f9529 = where(b9502, np.maximum(float_of(0, 0), f9528), float_of(0, 0))
    f9530 = np.sqrt(f9529)
    f9531 = (float_of(196, 2) * f9530)
    f9532 = (f9526 - f9531)
    f9533 = np.divide(float_of(38415999999999997, 16), f9129)
    f9534 = (float_of(1, 0) + f9533)
    f9535 = np.divide(f9532, f9534)
    f9536 = where(b9504, f9535, where(b9501, float_of(0, 0), 0))
    b9537 = (i8357 > 0)
    b9538 = logical_not(b9132)
    b9539 = compared('>', f9134, float_of(0, 0)) & b9538
    b9540 = (b9537 & b9539)
    i9541 = product(20, i8357)
    f9542 = float_of(i9541, 1)
    f9543 = np.divide(float_of(16424985600000002, 16), f9542)
    f9544 = (f9134 + f9543)
    f9545 = (float_of(1, 0) - f9134)
    f9546 = (f9134 * f9545)
    f9547 = np.divide(f9546, f9133)
    i9548 = product(40, i8357)
    i9549 = product(i9548, i8357)
    f9550 = float_of(i9549, 1)
    f9551 = np.divide(float_of(16424985600000002, 16), f9550)
    f9552 = (f9547 + f9551)
    f9553 = where(b9538, np.maximum(float_of(0, 0), f9552), float_of(0, 0))
    f9554 = np.sqrt(f9553)
    f9555 = (float_of(12816, 4) * f9554)
    f9556 = (f9544 - f9555)
    f9557 = np.divide(float_of(16424985600000002, 16), f9133)
    f9558 = (float_of(1, 0) + f9557)
    f9559 = np.divide(f9556, f9558)
    f9560 = where(b9540, f9559, where(b9537, float_of(0, 0), 0))
    f9561 = np.divide(float_of(38415999999999997, 16), f9542)
    f9562 = (f9134 + f9561)
    f9563 = np.divide(float_of(38415999999999997, 16), f9550)
    f9564 = (f9547 + f9563)
    f9565 = where(b9538, np.maximum(float_of(0, 0), f9564), float_of(0, 0))
    f9566 = np.sqrt(f9565)
    f9567 = (float_of(196, 2) * f9566)
    f9568 = (f9562 - f9567)
    f9569 = np.divide(float_of(38415999999999997, 16), f9133)
    f9570 = (float_of(1, 0) + f9569)
    f9571 = np.divide(f9568, f9570)
    f9572 = where(b9540, f9571, where(b9537, float_of(0, 0), 0))
    b9573 = as_bool(where(b9138, b9136, where(b9135, True, False)))
    b9574 = compared('>', f9158, THRESHOLDS[1]) & b9573
    b9575 = (i8214 >= THRESHOLDS[2])
    b9576 = b9574 & b9575
    b9577 = compared('>', f9170, THRESHOLDS[3]) & b9573
    b9578 = (i8213 >= THRESHOLDS[4])
    b9579 = b9577 & b9578
    b9580 = compared('>', f9170, THRESHOLDS[5]) & b9573
    b9581 = (i8213 >= THRESHOLDS[6])
    b9582 = b9580 & b9581
    b9583 = (i8213 < THRESHOLDS[0])
    b9584 = (i8279 >= THRESHOLDS[8]) & b8280
    b9585 = b9584
    b9586 = (i8281 >= THRESHOLDS[9]) & b8282
    b9587 = as_bool(where(b9174, b9172, where(b9171, True, False)))
    b9588 = compared('>', f9194, THRESHOLDS[10]) & b9587
    b9589 = b9586 & b9588
    b9590 = (i8281 >= THRESHOLDS[11]) & b8282
    b9591 = compared('>', f9194, THRESHOLDS[12]) & b9587
    b9592 = b9590 & b9591
    b9593 = (i8277 < THRESHOLDS[7])
    b9594 = (i8290 >= THRESHOLDS[14])
    b9595 = (i8292 == THRESHOLDS[15])
    b9596 = b9594 & b9595
    b9597 = (i8289 < THRESHOLDS[13])
    b9598 = (i8224 > THRESHOLDS[17]) & b8225
    b9599 = (i8223 >= THRESHOLDS[18])
    b9600 = b9598 & b9599
    b9601 = (i8224 > THRESHOLDS[19]) & b8225
    b9602 = (i8223 >= THRESHOLDS[20])
    b9603 = b9601 & b9602
    b9604 = (i8222 < THRESHOLDS[16])
    b9605 = (i8234 > THRESHOLDS[22]) & b8235
    b9606 = b9605
    b9607 = (i8234 > THRESHOLDS[23]) & b8235
    b9608 = b9607
    b9609 = (i8222 < THRESHOLDS[21])
    b9610 = (i8403 >= THRESHOLDS[25])
    b9611 = b9610
    b9612 = as_bool(where(b9210, b9208, where(b9207, True, False)))
    b9613 = compared('>', f9230, THRESHOLDS[26]) & b9612
    b9614 = (i8403 >= THRESHOLDS[27])
    b9615 = (i8408 >= THRESHOLDS[28])
    b9616 = b9613 & b9614 & b9615
    b9617 = compared('>', f9242, THRESHOLDS[29]) & b9612
    b9618 = (i8403 >= THRESHOLDS[30])
    b9619 = (i8408 >= THRESHOLDS[31])
    b9620 = b9617 & b9618 & b9619
    b9621 = (where(b8448, i8447, 0) < THRESHOLDS[24])
    b9622 = compared('>', f9230, THRESHOLDS[33]) & b9612
    b9623 = (i8403 >= THRESHOLDS[34])
    b9624 = (i8408 < THRESHOLDS[35])
    b9625 = (i8410 >= THRESHOLDS[36])
    b9626 = (i8418 >= THRESHOLDS[37]) & b8444
    b9627 = b9622 & b9623 & b9624 & b9625 & b9626
    b9628 = (where(b8448, i8447, 0) < THRESHOLDS[32])
    b9629 = compared('>', f9230, THRESHOLDS[39]) & b9612
    b9630 = (i8403 >= THRESHOLDS[40])
    b9631 = (i8408 < THRESHOLDS[41])
    b9632 = (i8418 < THRESHOLDS[42]) & b8444
    b9633 = (i8423 >= THRESHOLDS[43])
    b9634 = b9629 & b9630 & b9631 & b9632 & b9633
    b9635 = (where(b8448, i8447, 0) < THRESHOLDS[38])
    b9636 = (i8432 >= THRESHOLDS[45])
    b9637 = b9636
    b9638 = (i8432 >= THRESHOLDS[46])
    b9639 = (i8403 >= THRESHOLDS[47])
    b9640 = b9638 & b9639
    b9641 = (where(b8448, i8447, 0) < THRESHOLDS[44])
    b9642 = (i8433 >= THRESHOLDS[49])
    b9643 = b9642
    b9644 = (where(b8448, i8447, 0) < THRESHOLDS[48])
    b9645 = (i8457 >= THRESHOLDS[51])
    b9646 = b9645
    b9647 = (i8456 < THRESHOLDS[50])
    b9648 = (i8477 >= THRESHOLDS[53])
    b9649 = b9648
    b9650 = (i8477 >= THRESHOLDS[54])
    b9651 = compared('>=', f9102, THRESHOLDS[55]) & b9244
    b9652 = (i8476 >= THRESHOLDS[56])
    b9653 = b9650 & b9651 & b9652
    b9654 = (i8476 < THRESHOLDS[52])
    b9655 = (i8488 >= THRESHOLDS[58])
    b9656 = b9655
    b9657 = (i8476 < THRESHOLDS[57])
    b9658 = (i8504 >= THRESHOLDS[60])
    b9659 = b9658
    b9660 = (i8505 >= THRESHOLDS[61]) & b8506
    b9661 = b9660
    b9662 = (i9082 < THRESHOLDS[59]) & (i8504 < 1)
    b9663 = (i8507 >= THRESHOLDS[63])
    b9664 = b9663
    b9665 = (i9082 < THRESHOLDS[62]) & (i8504 < 1)
    b9666 = (i8512 >= THRESHOLDS[65])
    b9667 = b9666
    b9668 = (i9082 < THRESHOLDS[64]) & (i8504 < 1)
    b9669 = (i8516 >= THRESHOLDS[67])
    b9670 = (i8518 >= THRESHOLDS[68])
    b9671 = b9669 & b9670
    b9672 = (i9082 < THRESHOLDS[66]) & (i8504 < 1)
    b9673 = (i8553 >= THRESHOLDS[70])
    b9674 = b9673
    b9675 = (i8553 >= THRESHOLDS[71])
    b9676 = b9675
    b9677 = (i9082 < THRESHOLDS[69]) & (i8553 < 1)
    b9678 = (i8534 >= THRESHOLDS[73]) & b8535
    b9679 = b9678
    b9680 = (i8534 >= THRESHOLDS[74]) & b8535
    b9681 = b9680
    b9682 = (i9082 < THRESHOLDS[72]) & (i8533 < 1)
    b9683 = (i8302 >= THRESHOLDS[76]) & b8303
    b9684 = compared('>=', f9106, THRESHOLDS[77]) & b9280
    b9685 = b9683 & b9684
    b9686 = (i8302 >= THRESHOLDS[78]) & b8303
    b9687 = compared('>=', f9106, THRESHOLDS[79]) & b9280
    b9688 = b9686 & b9687
    b9689 = (i8300 < THRESHOLDS[75])
    b9690 = (i8619 >= THRESHOLDS[81])
    b9691 = b9690
    b9692 = (i8619 >= THRESHOLDS[82])
    b9693 = (i8579 >= THRESHOLDS[83])
    b9694 = b9692 & b9693
    b9695 = (i8579 < THRESHOLDS[80])
    b9696 = (i8627 >= THRESHOLDS[85]) & b8628
    b9697 = (i8618 >= THRESHOLDS[86])
    b9698 = (i8619 >= THRESHOLDS[87])
    b9699 = b9696 & b9697 & b9698
    b9700 = (i8579 < THRESHOLDS[84])
    b9701 = (i8642 >= THRESHOLDS[89])
    b9702 = b9701
    b9703 = (i8646 >= THRESHOLDS[90])
    b9704 = compared('>=', f8449, THRESHOLDS[91]) & b8450
    b9705 = b9703 & b9704
    b9706 = (i8642 >= THRESHOLDS[92])
    b9707 = compared('>=', f8449, THRESHOLDS[93]) & b8450
    b9708 = (i8651 >= THRESHOLDS[94])
    b9709 = b9706 & b9707 & b9708
    b9710 = (i8597 < THRESHOLDS[88])
    b9711 = (i8648 >= THRESHOLDS[96])
    b9712 = b9711
    b9713 = (i8597 < THRESHOLDS[95])
    b9714 = (i8695 >= THRESHOLDS[98])
    b9715 = b9714
    b9716 = (i8695 >= THRESHOLDS[99])
    b9717 = b9716
    b9718 = (i8695 >= THRESHOLDS[100])
    b9719 = b9718
    b9720 = (i8694 < THRESHOLDS[97])
    b9721 = (i8704 >= THRESHOLDS[102])
    b9722 = b9721
    b9723 = (i8703 < THRESHOLDS[101])
    b9724 = (i8886 >= THRESHOLDS[104])
    b9725 = b9724
    b9726 = compared('>=', f8908, THRESHOLDS[105]) & b8920
    b9727 = b9726
    b9728 = compared('>=', f8908, THRESHOLDS[106]) & b8920
    b9729 = (i8888 >= THRESHOLDS[107]) & b8889
    b9730 = b9728 & b9729
    b9731 = (i8885 < THRESHOLDS[103])
    b9732 = compared('>=', f8770, THRESHOLDS[109]) & b8787
    b9733 = compared('>=', f8758, THRESHOLDS[110]) & b8783
    b9734 = (i8762 >= THRESHOLDS[111])
    b9735 = b9732 & b9733 & b9734
    b9736 = compared('>=', f8770, THRESHOLDS[112]) & b8787
    b9737 = compared('>=', f8758, THRESHOLDS[113]) & b8783
    b9738 = (i8762 >= THRESHOLDS[114])
    b9739 = b9736 & b9737 & b9738
    b9740 = compared('>=', f8770, THRESHOLDS[115]) & b8787
    b9741 = compared('>=', f8758, THRESHOLDS[116]) & b8783
    b9742 = (i8762 >= THRESHOLDS[117])
    b9743 = b9740 & b9741 & b9742
    b9744 = (i8745 < THRESHOLDS[108])
    b9745 = as_bool(where(b9318, b9316, where(b9315, True, False)))
    b9746 = compared('>', f9338, THRESHOLDS[119]) & b9745
    b9747 = (i8802 >= THRESHOLDS[120])
    b9748 = b9746 & b9747
    b9749 = as_bool(where(b9354, b9352, where(b9351, True, False)))
    b9750 = compared('>', f9386, THRESHOLDS[121]) & b9749
    b9751 = (i8806 >= THRESHOLDS[122])
    b9752 = b9750 & b9751
    b9753 = compared('>', f9386, THRESHOLDS[123]) & b9749
    b9754 = (i8806 >= THRESHOLDS[124])
    b9755 = b9753 & b9754
    b9756 = (i8740 < THRESHOLDS[118])
    b9757 = as_bool(where(b9411, b9409, where(b9408, True, False)))
    b9758 = compared('>', f9431, THRESHOLDS[126]) & b9757
    b9759 = (i8840 >= THRESHOLDS[127])
    b9760 = b9758 & b9759
    b9761 = compared('>', f9443, THRESHOLDS[128]) & b9757
    b9762 = (i8840 >= THRESHOLDS[129])
    b9763 = b9761 & b9762
    b9764 = compared('>', f9443, THRESHOLDS[130]) & b9757
    b9765 = (i8840 >= THRESHOLDS[131])
    b9766 = b9764 & b9765
    b9767 = (i8840 < THRESHOLDS[125])
    b9768 = as_bool(where(b9388, b9352, where(b9351, True, False)))
    b9769 = compared('>', f9399, THRESHOLDS[133]) & b9768
    b9770 = (i8816 >= THRESHOLDS[134])
    b9771 = b9769 & b9770
    b9772 = compared('>', f9399, THRESHOLDS[135]) & b9768
    b9773 = (i8816 >= THRESHOLDS[136])
    b9774 = b9772 & b9773
    b9775 = compared('>', f9407, THRESHOLDS[137]) & b9768
    b9776 = (i8816 >= THRESHOLDS[138])
    b9777 = compared('>=', f8819, THRESHOLDS[139]) & b8820
    b9778 = b9775 & b9776 & b9777
    b9779 = (i8740 < THRESHOLDS[132])
    b9780 = (i8863 >= THRESHOLDS[141]) & b8864
    b9781 = b9780
    b9782 = (i8863 >= THRESHOLDS[142]) & b8864
    b9783 = b9782
    b9784 = (i8863 >= THRESHOLDS[143]) & b8864
    b9785 = b9784
    b9786 = (i8740 < THRESHOLDS[140])
    b9787 = (i8824 >= THRESHOLDS[145])
    b9788 = b9787
    b9789 = (i8740 < THRESHOLDS[144])
    b9790 = (i8932 > THRESHOLDS[147]) & b8933
    b9791 = b9790
    b9792 = (i8932 > THRESHOLDS[148]) & b8933
    b9793 = b9792
    b9794 = (i8932 > THRESHOLDS[149]) & b8933
    b9795 = b9794
    b9796 = (i8930 < THRESHOLDS[146])
    b9797 = (i8960 >= THRESHOLDS[151]) & b8961
    b9798 = b9797
    b9799 = (i8974 >= THRESHOLDS[152]) & b8975
    b9800 = b9799
    b9801 = (i8974 >= THRESHOLDS[153]) & b8975
    b9802 = b9801
    b9803 = (i8956 < THRESHOLDS[150])
    b9804 = (i8988 >= THRESHOLDS[155])
    b9805 = b9804
    b9806 = (i8988 >= THRESHOLDS[156])
    b9807 = b9806
    b9808 = (i8988 >= THRESHOLDS[157])
    b9809 = b9808
    b9810 = (i8987 < THRESHOLDS[154])
    b9811 = (i9030 >= THRESHOLDS[159])
    b9812 = b9811
    b9813 = (i9030 >= THRESHOLDS[160])
    b9814 = (i9032 >= THRESHOLDS[161])
    b9815 = as_bool(where(b9504, b9502, where(b9501, True, False)))
    b9816 = compared('>', f9524, THRESHOLDS[162]) & b9815
    b9817 = b9813 & b9814 & b9816
    b9818 = (i9030 >= THRESHOLDS[163])
    b9819 = (i9032 >= THRESHOLDS[164])
    b9820 = compared('>', f9524, THRESHOLDS[165]) & b9815
    b9821 = b9818 & b9819 & b9820
    b9822 = (i8344 < THRESHOLDS[158])
    b9823 = (i9033 >= THRESHOLDS[167])
    b9824 = (i9030 >= THRESHOLDS[168])
    b9825 = (i9032 >= THRESHOLDS[169])
    b9826 = compared('>', f9524, THRESHOLDS[170]) & b9815
    b9827 = b9823 & b9824 & b9825 & b9826
    b9828 = (i8344 < THRESHOLDS[166])
    b9829 = (i8358 >= THRESHOLDS[172])
    b9830 = b9829
    b9831 = (i8359 >= THRESHOLDS[173])
    b9832 = as_bool(where(b9540, b9538, where(b9537, True, False)))
    b9833 = compared('>', f9560, THRESHOLDS[174]) & b9832
    b9834 = b9831 & b9833
    b9835 = (i8360 >= THRESHOLDS[175])
    b9836 = compared('>', f9560, THRESHOLDS[176]) & b9832
    b9837 = b9835 & b9836
    b9838 = (i8357 < THRESHOLDS[171])
    b9839 = compared('>', f9049, THRESHOLDS[178]) & b9050
    b9840 = b9839
    b9841 = compared('>', f9049, THRESHOLDS[179]) & b9050
    b9842 = b9841
    b9843 = compared('>', f9049, THRESHOLDS[180]) & b9050
    b9844 = b9843
    b9845 = (where(b9043, i9042, 0) < THRESHOLDS[177])
    i9846 = where(b8221, i8220, 0)
    i9847 = where(b8288, i8287, 0)
    i9848 = (i9846 | i9847)
    i9849 = where(b8299, i8298, 0)
    i9850 = (i9848 | i9849)
    i9851 = where(b8241, i8240, 0)
    i9852 = (i9850 | i9851)
    i9853 = where(b8232, i8231, 0)
    i9854 = (i9852 | i9853)
    b9855 = (i9854 == 0)
    i9856 = where(b8218, i8217, 0)
    i9857 = where(b8285, i8284, 0)
    i9858 = (i9856 | i9857)
    i9859 = where(b8296, i8295, 0)
    i9860 = (i9858 | i9859)
    i9861 = where(b8238, i8237, 0)
    i9862 = (i9860 | i9861)
    i9863 = where(b8229, i8228, 0)
    i9864 = (i9862 | i9863)
    i9865 = where(b8276, i8275, 0)
    i9866 = (i9864 | i9865)
    i9867 = (-i9854)
    i9868 = (i9854 & i9867)
    i9869 = (i9868 - 1)
    i9870 = (i9866 & i9869)
    i9871 = bit_count(i9870)
    i9872 = whole_quotient(i9871, 2, None)
    i9873 = np.minimum(3, i9872)
    i9874 = where(b9855, 0, i9873)
    i9875 = where(b8430, i8429, 0)
    i9876 = where(b8440, i8439, 0)
    i9877 = (i9875 | i9876)
    b9878 = (i9877 == 0)
    i9879 = where(b8427, i8426, 0)
    i9880 = where(b8437, i8436, 0)
    i9881 = (i9879 | i9880)
    i9882 = where(b8348, i8347, 0)
    i9883 = (i9881 | i9882)
    i9884 = (-i9877)
    i9885 = (i9877 & i9884)
    i9886 = (i9885 - 1)
    i9887 = (i9883 & i9886)
    i9888 = bit_count(i9887)
    i9889 = whole_quotient(i9888, 2, None)
    i9890 = np.minimum(3, i9889)
    i9891 = where(b9878, 0, i9890)
    i9892 = where(b8487, i8486, 0)
    i9893 = where(b8491, i8490, 0)
    i9894 = (i9892 | i9893)
    i9895 = where(b8511, i8510, 0)
    i9896 = (i9894 | i9895)
    i9897 = where(b8515, i8514, 0)
    i9898 = (i9896 | i9897)
    i9899 = where(b8521, i8520, 0)
    i9900 = (i9898 | i9899)
    i9901 = where(b8560, i8559, 0)
    i9902 = (i9900 | i9901)
    i9903 = where(b8539, i8538, 0)
    i9904 = (i9902 | i9903)
    i9905 = where(b8316, i8315, 0)
    i9906 = (i9904 | i9905)
    b9907 = (i9906 == 0)
    i9908 = where(b8484, i8483, 0)
    i9909 = (i9908 | i9908)
    i9910 = (i9909 | i9895)
    i9911 = where(b9086, i9085, 0)
    i9912 = (i9910 | i9911)
    i9913 = (i9912 | i9895)
    i9914 = (i9913 | i9895)
    i9915 = where(b8557, i8556, 0)
    i9916 = (i9914 | i9915)
    i9917 = (i9916 | i9903)
    i9918 = where(b8313, i8312, 0)
    i9919 = (i9917 | i9918)
    i9920 = (-i9906)
    i9921 = (i9906 & i9920)
    i9922 = (i9921 - 1)
    i9923 = (i9919 & i9922)
    i9924 = bit_count(i9923)
    i9925 = whole_quotient(i9924, 2, None)
    i9926 = np.minimum(3, i9925)
    i9927 = where(b9907, 0, i9926)
    i9928 = where(b8626, i8625, 0)
    i9929 = where(b8661, i8660, 0)
    i9930 = (i9928 | i9929)
    i9931 = where(b8702, i8701, 0)
    i9932 = (i9930 | i9931)
    i9933 = where(b8720, i8719, 0)
    i9934 = (i9932 | i9933)
    b9935 = (i9934 == 0)
    i9936 = where(b8623, i8622, 0)
    i9937 = where(b8583, i8582, 0)
    i9938 = (i9936 | i9937)
    i9939 = (i9938 | i9936)
    i9940 = where(b8658, i8657, 0)
    i9941 = (i9939 | i9940)
    i9942 = where(b8603, i8602, 0)
    i9943 = (i9941 | i9942)
    i9944 = where(b8699, i8698, 0)
    i9945 = (i9943 | i9944)
    i9946 = where(b8717, i8716, 0)
    i9947 = (i9945 | i9946)
    i9948 = (-i9934)
    i9949 = (i9934 & i9948)
    i9950 = (i9949 - 1)
    i9951 = (i9947 & i9950)
    i9952 = bit_count(i9951)
    i9953 = whole_quotient(i9952, 2, None)
    i9954 = np.minimum(3, i9953)
    i9955 = where(b9935, 0, i9954)
    i9956 = where(b8915, i8914, 0)
    i9957 = where(b8776, i8775, 0)
    i9958 = (i9956 | i9957)
    i9959 = where(b8815, i8814, 0)
    i9960 = (i9958 | i9959)
    i9961 = where(b8847, i8846, 0)
    i9962 = (i9960 | i9961)
    i9963 = where(b8823, i8822, 0)
    i9964 = (i9962 | i9963)
    i9965 = where(b8827, i8826, 0)
    i9966 = (i9964 | i9965)
    i9967 = where(b8968, i8967, 0)
    i9968 = (i9966 | i9967)
    i9969 = where(b8995, i8994, 0)
    i9970 = (i9968 | i9969)
    b9971 = (i9970 == 0)
    i9972 = where(b8912, i8911, 0)
    i9973 = where(b8773, i8772, 0)
    i9974 = (i9972 | i9973)
    i9975 = where(b8812, i8811, 0)
    i9976 = (i9974 | i9975)
    i9977 = where(b8744, i8743, 0)
    i9978 = (i9976 | i9977)
    i9979 = where(b8844, i8843, 0)
    i9980 = (i9978 | i9979)
    i9981 = (i9980 | i9975)
    i9982 = where(b8868, i8867, 0)
    i9983 = (i9981 | i9982)
    i9984 = (i9983 | i9975)
    i9985 = where(b8965, i8964, 0)
    i9986 = (i9984 | i9985)
    i9987 = where(b8992, i8991, 0)
    i9988 = (i9986 | i9987)
    i9989 = (-i9970)
    i9990 = (i9970 & i9989)
    i9991 = (i9990 - 1)
    i9992 = (i9988 & i9991)
    i9993 = bit_count(i9992)
    i9994 = whole_quotient(i9993, 2, None)
    i9995 = np.minimum(3, i9994)
    i9996 = where(b9971, 0, i9995)
    i9997 = where(b9037, i9036, 0)
    i9998 = where(b8369, i8368, 0)
    i9999 = (i9997 | i9998)
    i10000 = where(b9070, i9069, 0)
    i10001 = (i9999 | i10000)
    b10002 = (i10001 == 0)
    i10003 = where(b8353, i8352, 0)
    i10004 = (i9997 | i10003)
    i10005 = where(b8366, i8365, 0)
    i10006 = (i10004 | i10005)
    i10007 = where(b9067, i9066, 0)
    i10008 = (i10006 | i10007)
    i10009 = (-i10001)
    i10010 = (i10001 & i10009)
    i10011 = (i10010 - 1)
    i10012 = (i10008 & i10011)
    i10013 = bit_count(i10012)
    i10014 = whole_quotient(i10013, 2, None)
    i10015 = np.minimum(3, i10014)
    i10016 = where(b10002, 0, i10015)
    b10017 = (i8319 >= THRESHOLDS[181])
    b10018 = (i8319 >= THRESHOLDS[182])
    b10019 = (i9004 >= THRESHOLDS[183])
    b10020 = (i9002 >= THRESHOLDS[184])
    b10021 = (i9003 >= THRESHOLDS[185])
    b10022 = (i9004 >= THRESHOLDS[186])
    b10023 = (i9004 >= THRESHOLDS[187])
    b10024 = (i8453 >= THRESHOLDS[188]) & b8454
    b10025 = (i8453 >= THRESHOLDS[189]) & b8454
    b10026 = (i8932 > THRESHOLDS[190]) & b8933
    b10027 = (i8704 >= THRESHOLDS[191])
    b10028 = (i8642 >= THRESHOLDS[192])
    b10029 = (i8654 == THRESHOLDS[193])
    b10030 = (i8619 == THRESHOLDS[194])
    b10031 = (i8695 == THRESHOLDS[195])
    b10032 = (i8403 >= THRESHOLDS[196])
    b10033 = (i8413 == THRESHOLDS[197])
    b10034 = (i8432 == THRESHOLDS[198])
    b10035 = (i8477 >= THRESHOLDS[199])
    b10036 = (i8480 == THRESHOLDS[200])
    b10037 = (i8504 == THRESHOLDS[201])
    b10038 = (i8533 == THRESHOLDS[202])
    b10039 = (i8301 == THRESHOLDS[203])
    b10040 = (i8931 >= THRESHOLDS[204])
    b10041 = (i8932 > THRESHOLDS[205]) & b8933
    b10042 = compared('>=', f8908, THRESHOLDS[206]) & b8920
    b10043 = (i8803 >= THRESHOLDS[207]) & b8804
    b10044 = (i8937 > THRESHOLDS[208]) & b8938
    b10045 = (i8703 >= THRESHOLDS[209])
    b10046 = (i8242 >= THRESHOLDS[210])
    b10047 = (i8290 >= THRESHOLDS[211])
    b10048 = (i9005 >= THRESHOLDS[212])
    b10049 = (i8512 >= THRESHOLDS[213])
    b10050 = (i8441 >= THRESHOLDS[214])
    b10051 = (i9006 >= THRESHOLDS[215])
    b10052 = (i8939 >= THRESHOLDS[216])
    b10053 = (i8940 >= THRESHOLDS[217])
    b10054 = (i8941 >= THRESHOLDS[218])
    b10055 = (i8944 >= THRESHOLDS[219])
    b10056 = (i8778 >= THRESHOLDS[220])
    b10057 = (i9011 >= THRESHOLDS[221])
    b10058 = (i9000 >= THRESHOLDS[222]) & b9001
    b10059 = (i9012 < THRESHOLDS[223])
    b10060 = (i8441 >= THRESHOLDS[224])
    b10061 = compared('>=', f9124, THRESHOLDS[225]) & b9445
    b10062 = (i9017 >= THRESHOLDS[226])
    b10063 = (i8740 >= THRESHOLDS[227])
    b10064 = compared('>=', f9124, THRESHOLDS[228]) & b9445
    b10065 = (i8740 >= THRESHOLDS[229])
    b10066 = (i8816 == THRESHOLDS[230])
    b10067 = compared('<', f9124, THRESHOLDS[231]) & b9445
    b10068 = (i9017 >= THRESHOLDS[232])
    b10069 = (i9016 >= THRESHOLDS[233])
    b10070 = (i8243 >= THRESHOLDS[234])
    b10071 = (i8476 >= THRESHOLDS[235])
    b10072 = compared('>=', f9126, THRESHOLDS[236]) & b9244
    b10073 = (i8441 >= THRESHOLDS[237])
    b10074 = (i9018 >= THRESHOLDS[238])
    b10075 = (i8441 == THRESHOLDS[239])
    b10076 = as_bool(where(b9246, b9244, where(b9243, True, False)))
    b10077 = as_bool(where(b9282, b9280, where(b9279, True, False)))
    b10078 = as_bool(where(b9447, b9445, where(b9444, True, False)))
    b10079 = as_bool(where(b9481, b9244, where(b9243, True, False)))
    i10080 = where(b9583, -1, where(b9582, 3, where(b9579, 2, where(b9576, 1, 0))))
    i10081 = where(b9593, -1, where(b9592, 3, where(b9589, 2, where(b9585, 1, 0))))
    i10082 = where(b9597, -1, where(b9596, 1, 0))
    i10083 = where(b9604, -1, where(b9603, 2, where(b9600, 1, 0)))
    i10084 = where(b9609, -1, where(b9608, 2, where(b9606, 1, 0)))
    i10085 = where(b9621, -1, where(b9620, 3, where(b9616, 2, where(b9611, 1, 0))))
    i10086 = where(b9628, -1, where(b9627, 2, 0))
    i10087 = where(b9635, -1, where(b9634, 2, 0))
    i10088 = where(b9641, -1, where(b9640, 2, where(b9637, 1, 0)))
    i10089 = where(b9644, -1, where(b9643, 3, 0))
    i10090 = where(b9647, -1, where(b9646, 1, 0))
    i10091 = where(b9654, -1, where(b9653, 2, where(b9649, 1, 0)))
    i10092 = where(b9657, -1, where(b9656, 3, 0))
    i10093 = where(b9662, -1, where(b9661, 2, where(b9659, 1, 0)))
    i10094 = where(b9665, -1, where(b9664, 2, 0))
    i10095 = where(b9668, -1, where(b9667, 3, 0))
    i10096 = where(b9672, -1, where(b9671, 3, 0))
    i10097 = where(b9677, -1, where(b9676, 2, where(b9674, 1, 0)))
    i10098 = where(b9682, -1, where(b9681, 2, where(b9679, 1, 0)))
    i10099 = where(b9689, -1, where(b9688, 2, where(b9685, 1, 0)))
    i10100 = where(b9695, -1, where(b9694, 2, where(b9691, 1, 0)))
    i10101 = where(b9700, -1, where(b9699, 2, 0))
    i10102 = where(b9710, -1, where(b9709, 3, where(b9705, 2, where(b9702, 1, 0))))
    i10103 = where(b9713, -1, where(b9712, 3, 0))
    i10104 = where(b9720, -1, where(b9719, 3, where(b9717, 2, where(b9715, 1, 0))))
    i10105 = where(b9723, -1, where(b9722, 1, 0))
    i10106 = where(b9731, -1, where(b9730, 3, where(b9727, 2, where(b9725, 1, 0))))
    i10107 = where(b9744, -1, where(b9743, 3, where(b9739, 2, where(b9735, 1, 0))))
    i10108 = where(b9756, -1, where(b9755, 3, where(b9752, 2, where(b9748, 1, 0))))
    i10109 = where(b9767, -1, where(b9766, 3, where(b9763, 2, where(b9760, 1, 0))))
    i10110 = where(b9779, -1, where(b9778, 3, where(b9774, 2, where(b9771, 1, 0))))
    i10111 = where(b9786, -1, where(b9785, 3, where(b9783, 2, where(b9781, 1, 0))))
    i10112 = where(b9789, -1, where(b9788, 1, 0))
    i10113 = where(b9796, -1, where(b9795, 3, where(b9793, 2, where(b9791, 1, 0))))
    i10114 = where(b9803, -1, where(b9802, 3, where(b9800, 2, where(b9798, 1, 0))))
    i10115 = where(b9810, -1, where(b9809, 3, where(b9807, 2, where(b9805, 1, 0))))
    i10116 = where(b9822, -1, where(b9821, 3, where(b9817, 2, where(b9812, 1, 0))))
    i10117 = where(b9828, -1, where(b9827, 3, 0))
    i10118 = where(b9838, -1, where(b9837, 3, where(b9834, 2, where(b9830, 1, 0))))
    i10119 = where(b9845, -1, where(b9844, 3, where(b9842, 2, where(b9840, 1, 0))))
    i10120 = filled(i9874, CLIENTS, 'i')
    i10121 = filled(i9891, CLIENTS, 'i')
    i10122 = filled(i9927, CLIENTS, 'i')
    i10123 = filled(i9955, CLIENTS, 'i')
    i10124 = filled(i9996, CLIENTS, 'i')
    i10125 = filled(i10016, CLIENTS, 'i')
    i10126 = as_int(b10017)
    i10127 = as_int(b10018)
    i10128 = as_int(b10019)
    i10129 = as_int(b10020)
    i10130 = as_int(b10021)
    i10131 = as_int(b10022)
    i10132 = as_int(b10023)
    i10133 = as_int(b10024)
    i10134 = as_int(b10025)
    i10135 = as_int(b10026)
    i10136 = as_int(b10027)
    i10137 = as_int(b10028 & b10029 & b10030 & b10031)
    i10138 = as_int(b10032 & b10033 & b10034)
    i10139 = as_int(b10035 & b10036 & b10037 & b10038 & b10039)
    i10140 = as_int(b10040)
    i10141 = as_int(b10041)
    i10142 = as_int(b10042)
    i10143 = as_int(b10043)
    i10144 = as_int(b10044)
    i10145 = as_int(b10045)
    i10146 = as_int(b10046)
    i10147 = as_int(b10047)
    i10148 = as_int(b10048)
    i10149 = as_int(b10049)
    i10150 = as_int(b10050)
    i10151 = as_int(b10051)
    i10152 = as_int(b10052)
    i10153 = as_int(b10053)
    i10154 = as_int(b10054)
    i10155 = as_int(b10055)
    i10156 = as_int(b10056)
    i10157 = as_int(b10057)
    i10158 = as_int(b10058)
    i10159 = as_int(b10059)
    i10160 = as_int(b10060 & b10061 & b10062)
    i10161 = as_int(b10063 & b10064)
    i10162 = as_int(b10065 & b10066 & b10067)
    i10163 = as_int(b10068)
    i10164 = as_int(b10069)
    i10165 = as_int(b10070)
    i10166 = as_int(b10071 & b10072)
    i10167 = as_int(b10073)
    i10168 = as_int(b10074 & b10075)
    if n4473:
        o10169, i10170, n10171, i10172 = match(i4622, [(i4623, None), (i4624, None)], i4474, [(i4514, None), (i4548, None)])
        i10173 = first_rows(o10169, i10170, i10172)
        b10174 = i10173 >= 0
        b10175 = at(b4639, i10173)
        b10176 = at(b4640, i10173)
        b10177 = b10176 & b10174
        b10178 = b10175 & b10177
        i10179 = at(i4633, i10173)
    else:
        b10174 = NO_BOOL
        b10178 = NO_BOOL
        i10179 = NO_INT
    if EVIDENCE_WANTED:
        n10180 = any_raised(n4473, i10080)
    else:
        n10180 = 0
    if n10180:
        i10181 = places(b10178, n4473)
        n10182 = len(i10181)
    else:
        i10181 = NO_INT
        n10182 = 0
    if n10182:
        i10183 = at(i4474, i10181)
        i10184 = at(i4486, i10181)
        i10189 = at(i4480, i10181)
        i10201 = at(i4485, i10181)
        i10213 = at(i4567, i10181)
        i10243 = newest(i10183, i10184, at(E_occurred_at, i10213), EVIDENCE_CAP)
        n10244 = len(i10243)
    else:
        i10189 = NO_INT
        i10201 = NO_INT
        i10213 = NO_INT
        i10243 = NO_INT
        n10244 = 0
    if n10182:
        i10246 = at(i10189, i10243)
        b10247 = (i10246 == WORD_1)
        i10248 = where(b10247, WORD_73, WORD_74)
        i10249 = at(i10201, i10243)
        x10250 = date_text(i10249, None, n10244, 0, GIVEN)
        x10251 = word_text(i10248, None, n10244, 0, GIVEN)
        x10252 = text_concat(n10244, x10251, x10250, ', no decision')
        i10253 = at(i10213, i10243)
    else:
        x10252 = NO_TEXT
        i10253 = NO_INT
    if EVIDENCE_WANTED:
        n10254 = any_raised(n4688, i10081)
    else:
        n10254 = 0
    if n10254:
        b10255 = (b5088 & b5085)
        i10256 = places(b10255, n4688)
        n10257 = len(i10256)
    else:
        i10256 = NO_INT
        n10257 = 0
    if n10257:
        i10258 = at(i4689, i10256)
        i10259 = at(i4690, i10256)
        i10267 = at(i4698, i10256)
        b10268 = at(b4699, i10256)
        i10276 = at(i4707, i10256)
        i10288 = at(i4719, i10256)
        i10309 = newest(i10258, i10259, at(E_occurred_at, i10288), EVIDENCE_CAP)
        n10310 = len(i10309)
    else:
        i10267 = NO_INT
        b10268 = NO_BOOL
        i10276 = NO_INT
        i10288 = NO_INT
        i10309 = NO_INT
        n10310 = 0
    if n10257:
        i10312 = at(i10267, i10309)
        b10313 = at(b10268, i10309)
        b10314 = (i10312 == WORD_63) & b10313
        b10315 = (i10312 == WORD_64) & b10313
        b10316 = (i10312 == WORD_65) & b10313
        b10317 = (i10312 == WORD_66) & b10313
        i10318 = where(b10314, WORD_63, where(b10315, WORD_75, where(b10316, WORD_65, where(b10317, WORD_76, WORD_18))))
        i10319 = at(i10276, i10309)
        x10320 = date_text(i10319, None, n10310, 0, GIVEN)
        x10321 = word_text(i10318, None, n10310, 0, GIVEN)
        x10322 = text_concat(n10310, x10321, ' on ', x10320)
        i10323 = at(i10288, i10309)
    else:
        x10322 = NO_TEXT
        i10323 = NO_INT
    if EVIDENCE_WANTED:
        n10324 = any_raised(n4688, i10082)
    else:
        n10324 = 0
    if n10324:
        b10325 = (b5052 | b5084)
        b10326 = (b5074 & b10325 & b5074 & b5084)
        i10327 = places(b10326, n4688)
        n10328 = len(i10327)
    else:
        i10327 = NO_INT
        n10328 = 0
    if n10328:
        i10329 = at(i4689, i10327)
        i10330 = at(i4690, i10327)
        i10338 = at(i4698, i10327)
        b10339 = at(b4699, i10327)
        i10347 = at(i4707, i10327)
        i10359 = at(i4719, i10327)
        i10380 = newest(i10329, i10330, at(E_occurred_at, i10359), EVIDENCE_CAP)
        n10381 = len(i10380)
    else:
        i10338 = NO_INT
        b10339 = NO_BOOL
        i10347 = NO_INT
        i10359 = NO_INT
        i10380 = NO_INT
        n10381 = 0
    if n10328:
        i10383 = at(i10338, i10380)
        b10384 = at(b10339, i10380)
        b10385 = (i10383 == WORD_63) & b10384
        b10386 = (i10383 == WORD_64) & b10384
        b10387 = (i10383 == WORD_65) & b10384
        b10388 = (i10383 == WORD_66) & b10384
        i10389 = where(b10385, WORD_63, where(b10386, WORD_75, where(b10387, WORD_65, where(b10388, WORD_76, WORD_18))))
        i10390 = at(i10347, i10380)
        x10391 = date_text(i10390, None, n10381, 0, GIVEN)
        x10392 = word_text(i10389, None, n10381, 0, GIVEN)
        x10393 = text_concat(n10381, x10392, ' on ', x10391)
        i10394 = at(i10359, i10380)
    else:
        x10393 = NO_TEXT
        i10394 = NO_INT
    if EVIDENCE_WANTED:
        n10395 = any_raised(n4473, i10083)
    else:
        n10395 = 0
    if n10395:
        i10396 = places(b4484, n4473)
        n10397 = len(i10396)
    else:
        i10396 = NO_INT
        n10397 = 0
    if n10397:
        i10398 = at(i4474, i10396)
        i10399 = at(i4486, i10396)
        i10404 = at(i4480, i10396)
        i10416 = at(i4485, i10396)
        i10428 = at(i4567, i10396)
        i10458 = newest(i10398, i10399, at(E_occurred_at, i10428), EVIDENCE_CAP)
        n10459 = len(i10458)
    else:
        i10404 = NO_INT
        i10416 = NO_INT
        i10428 = NO_INT
        i10458 = NO_INT
        n10459 = 0
    if n10397:
        i10461 = at(i10404, i10458)
        b10462 = (i10461 == WORD_1)
        i10463 = where(b10462, WORD_73, WORD_74)
        i10464 = at(i10416, i10458)
        x10465 = date_text(i10464, None, n10459, 0, GIVEN)
        x10466 = word_text(i10463, None, n10459, 0, GIVEN)
        x10467 = text_concat(n10459, x10466, x10465, ', no decision')
        i10468 = at(i10428, i10458)
    else:
        x10467 = NO_TEXT
        i10468 = NO_INT
    if EVIDENCE_WANTED:
        n10469 = any_raised(n4473, i10084)
    else:
        n10469 = 0
    if n10469:
        b10470 = (i10179 > 3) & b10174
        b10471 = (b10470 & b4484)
        i10472 = places(b10471, n4473)
        n10473 = len(i10472)
    else:
        i10472 = NO_INT
        n10473 = 0
    if n10473:
        i10474 = at(i4474, i10472)
        i10475 = at(i4486, i10472)
        i10480 = at(i4480, i10472)
        i10492 = at(i4485, i10472)
        i10504 = at(i4567, i10472)
        i10534 = newest(i10474, i10475, at(E_occurred_at, i10504), EVIDENCE_CAP)
        n10535 = len(i10534)
    else:
        i10480 = NO_INT
        i10492 = NO_INT
        i10504 = NO_INT
        i10534 = NO_INT
        n10535 = 0
    if n10473:
        i10537 = at(i10480, i10534)
        b10538 = (i10537 == WORD_1)
        i10539 = where(b10538, WORD_73, WORD_74)
        i10540 = at(i10492, i10534)
        x10541 = date_text(i10540, None, n10535, 0, GIVEN)
        x10542 = word_text(i10539, None, n10535, 0, GIVEN)
        x10543 = text_concat(n10535, x10542, x10541, ', no decision')
        i10544 = at(i10504, i10534)
    else:
        x10543 = NO_TEXT
        i10544 = NO_INT
    if EVIDENCE_WANTED:
        n10545 = any_raised(n2312, i10085, i10086, i10087)
    else:
        n10545 = 0
    if n10545:
        b10546 = (b2954 & b2964 & b2962)
        i10547 = places(b10546, n2312)
        n10548 = len(i10547)
    else:
        i10547 = NO_INT
        n10548 = 0
    if n10548:
        i10549 = at(i2313, i10547)
        i10550 = at(i2314, i10547)
        i10567 = at(i2331, i10547)
        i10579 = at(i2343, i10547)
        b10613 = at(b2958, i10547)
        b10614 = at(b2962, i10547)
        i10622 = newest(i10549, i10550, at(E_occurred_at, i10579), EVIDENCE_CAP)
        n10623 = len(i10622)
    else:
        i10567 = NO_INT
        i10579 = NO_INT
        b10613 = NO_BOOL
        b10614 = NO_BOOL
        i10622 = NO_INT
        n10623 = 0
    if n10548:
        i10625 = at(i10567, i10622)
        x10626 = date_text(i10625, None, n10623, 0, GIVEN)
        b10627 = at(b10613, i10622)
        b10628 = at(b10614, i10622)
        i10629 = where(b10627, WORD_36, where(b10628, WORD_77, WORD_78))
        x10630 = word_text(i10629, None, n10623, 0, GIVEN)
        x10631 = text_concat(n10623, 'complaint of ', x10626, ', ', x10630)
        i10632 = at(i10579, i10622)
    else:
        x10631 = NO_TEXT
        i10632 = NO_INT
    if EVIDENCE_WANTED:
        n10633 = any_raised(n2312, i10088, i10089)
    else:
        n10633 = 0
    if n10633:
        b10634 = logical_not(b2954)
        b10635 = (b10634 & b2969)
        i10636 = places(b10635, n2312)
        n10637 = len(i10636)
    else:
        i10636 = NO_INT
        n10637 = 0
    if n10637:
        i10638 = at(i2313, i10636)
        i10639 = at(i2314, i10636)
        i10656 = at(i2331, i10636)
        i10668 = at(i2343, i10636)
        b10702 = at(b2958, i10636)
        b10703 = at(b2962, i10636)
        i10711 = newest(i10638, i10639, at(E_occurred_at, i10668), EVIDENCE_CAP)
        n10712 = len(i10711)
    else:
        i10656 = NO_INT
        i10668 = NO_INT
        b10702 = NO_BOOL
        b10703 = NO_BOOL
        i10711 = NO_INT
        n10712 = 0
    if n10637:
        i10714 = at(i10656, i10711)
        x10715 = date_text(i10714, None, n10712, 0, GIVEN)
        b10716 = at(b10702, i10711)
        b10717 = at(b10703, i10711)
        i10718 = where(b10716, WORD_36, where(b10717, WORD_77, WORD_78))
        x10719 = word_text(i10718, None, n10712, 0, GIVEN)
        x10720 = text_concat(n10712, 'complaint of ', x10715, ', ', x10719)
        i10721 = at(i10668, i10711)
    else:
        x10720 = NO_TEXT
        i10721 = NO_INT
    if EVIDENCE_WANTED:
        n10722 = any_raised(n6101, i10090)
    else:
        n10722 = 0
    if n10722:
        i10723 = places(b6249, n6101)
        n10724 = len(i10723)
    else:
        i10723 = NO_INT
        n10724 = 0
    if n10724:
        i10725 = at(i6102, i10723)
        i10726 = at(i6103, i10723)
        i10743 = at(i6120, i10723)
        f10753 = at(f6130, i10723)
        b10754 = at(b6131, i10723)
        i10755 = at(i6132, i10723)
        i10758 = newest(i10725, i10726, at(E_occurred_at, i10755), EVIDENCE_CAP)
        n10759 = len(i10758)
    else:
        i10743 = NO_INT
        f10753 = NO_FLOAT
        b10754 = NO_BOOL
        i10755 = NO_INT
        i10758 = NO_INT
        n10759 = 0
    if n10724:
        f10761 = at(f10753, i10758)
        i10762 = whole(f10761)
        b10763 = at(b10754, i10758)
        x10764 = int_text(i10762, b10763, n10759, 0, GIVEN)
        b10765 = text_known(x10764)
        x10766 = where(b10765, x10764, 'bad')
        i10767 = at(i10743, i10758)
        x10768 = date_text(i10767, None, n10759, 0, GIVEN)
        x10769 = text_concat(n10759, 'scored ', x10766, ' on ', x10768)
        i10770 = at(i10755, i10758)
    else:
        x10769 = NO_TEXT
        i10770 = NO_INT
    if EVIDENCE_WANTED:
        n10771 = any_raised(n5288, i10091)
    else:
        n10771 = 0
    if n10771:
        b10772 = (b6086 & b6083)
        i10773 = places(b10772, n5288)
        n10774 = len(i10773)
    else:
        i10773 = NO_INT
        n10774 = 0
    if n10774:
        i10775 = at(i5289, i10773)
        i10776 = at(i5321, i10773)
        i10794 = at(i5339, i10773)
        b10795 = at(b5340, i10773)
        i10796 = at(i5341, i10773)
        b10797 = at(b5342, i10773)
        i10805 = at(i5350, i10773)
        i10840 = newest(i10775, i10776, at(E_occurred_at, i10805), EVIDENCE_CAP)
        n10841 = len(i10840)
    else:
        i10794 = NO_INT
        b10795 = NO_BOOL
        i10796 = NO_INT
        b10797 = NO_BOOL
        i10805 = NO_INT
        i10840 = NO_INT
        n10841 = 0
    if n10774:
        i10843 = at(i10794, i10840)
        b10844 = at(b10795, i10840)
        x10845 = date_text(i10843, b10844, n10841, 0, GIVEN)
        i10846 = at(i10796, i10840)
        b10847 = at(b10797, i10840)
        x10848 = date_text(i10846, b10847, n10841, 0, GIVEN)
        x10849 = text_concat(n10841, ', answered ', x10848)
        x10850 = texts(where(b10847, x10849, ', no answer'))
        x10851 = text_concat(n10841, 'asked for ', x10845, x10850)
        i10852 = at(i10805, i10840)
    else:
        x10851 = NO_TEXT
        i10852 = NO_INT
    if EVIDENCE_WANTED:
        n10853 = any_raised(n5288, i10092)
    else:
        n10853 = 0
    if n10853:
        b10854 = (b6086 & b6095)
        i10855 = places(b10854, n5288)
        n10856 = len(i10855)
    else:
        i10855 = NO_INT
        n10856 = 0
    if n10856:
        i10857 = at(i5289, i10855)
        i10858 = at(i5321, i10855)
        i10876 = at(i5339, i10855)
        b10877 = at(b5340, i10855)
        i10878 = at(i5341, i10855)
        b10879 = at(b5342, i10855)
        i10887 = at(i5350, i10855)
        i10922 = newest(i10857, i10858, at(E_occurred_at, i10887), EVIDENCE_CAP)
        n10923 = len(i10922)
    else:
        i10876 = NO_INT
        b10877 = NO_BOOL
        i10878 = NO_INT
        b10879 = NO_BOOL
        i10887 = NO_INT
        i10922 = NO_INT
        n10923 = 0
    if n10856:
        i10925 = at(i10876, i10922)
        b10926 = at(b10877, i10922)
        x10927 = date_text(i10925, b10926, n10923, 0, GIVEN)
        i10928 = at(i10878, i10922)
        b10929 = at(b10879, i10922)
        x10930 = date_text(i10928, b10929, n10923, 0, GIVEN)
        x10931 = text_concat(n10923, ', answered ', x10930)
        x10932 = texts(where(b10929, x10931, ', no answer'))
        x10933 = text_concat(n10923, 'asked for ', x10927, x10932)
        i10934 = at(i10887, i10922)
    else:
        x10933 = NO_TEXT
        i10934 = NO_INT
    if EVIDENCE_WANTED:
        n10935 = any_raised(n6254, i10093, i10094)
    else:
        n10935 = 0
    if n10935:
        i10936 = newest(i6255, i6256, at(E_occurred_at, i6285), EVIDENCE_CAP)
        n10937 = len(i10936)
    else:
        i10936 = NO_INT
        n10937 = 0
    if n6254:
        i10939 = at(i6272, i10936)
        x10940 = word_text(i10939, None, n10937, 0, GIVEN)
        x10941 = text_trim(x10940, ';')
        x10942 = text_replace(x10941, ';', ', ')
        x10943 = text_nullif(x10942, '')
        b10944 = text_known(x10943)
        x10945 = where(b10944, x10943, 'conduct')
        i10946 = at(i6273, i10936)
        x10947 = date_text(i10946, None, n10937, 0, GIVEN)
        b10948 = at(b6401, i10936)
        i10949 = where(b10948, WORD_79, WORD_30)
        x10950 = word_text(i10949, None, n10937, 0, GIVEN)
        x10951 = text_concat(n10937, x10945, ' on ', x10947, x10950)
        i10952 = at(i6285, i10936)
    else:
        x10951 = NO_TEXT
        i10952 = NO_INT
    if EVIDENCE_WANTED:
        n10953 = any_raised(n6254, i10095)
    else:
        n10953 = 0
    if n10953:
        i10954 = places(b6409, n6254)
        n10955 = len(i10954)
    else:
        i10954 = NO_INT
        n10955 = 0
    if n10955:
        i10956 = at(i6255, i10954)
        i10957 = at(i6256, i10954)
        i10973 = at(i6272, i10954)
        i10974 = at(i6273, i10954)
        i10986 = at(i6285, i10954)
        b10990 = at(b6401, i10954)
        i10994 = newest(i10956, i10957, at(E_occurred_at, i10986), EVIDENCE_CAP)
        n10995 = len(i10994)
    else:
        i10973 = NO_INT
        i10974 = NO_INT
        i10986 = NO_INT
        b10990 = NO_BOOL
        i10994 = NO_INT
        n10995 = 0
    if n10955:
        i10997 = at(i10973, i10994)
        x10998 = word_text(i10997, None, n10995, 0, GIVEN)
        x10999 = text_trim(x10998, ';')
        x11000 = text_replace(x10999, ';', ', ')
        x11001 = text_nullif(x11000, '')
        b11002 = text_known(x11001)
        x11003 = where(b11002, x11001, 'conduct')
        i11004 = at(i10974, i10994)
        x11005 = date_text(i11004, None, n10995, 0, GIVEN)
        b11006 = at(b10990, i10994)
        i11007 = where(b11006, WORD_79, WORD_30)
        x11008 = word_text(i11007, None, n10995, 0, GIVEN)
        x11009 = text_concat(n10995, x11003, ' on ', x11005, x11008)
        i11010 = at(i10986, i10994)
    else:
        x11009 = NO_TEXT
        i11010 = NO_INT
    if EVIDENCE_WANTED:
        n11011 = any_raised(n6254, i10096)
    else:
        n11011 = 0
    if n11011:
        i11012 = places(b6410, n6254)
        n11013 = len(i11012)
    else:
        i11012 = NO_INT
        n11013 = 0
    if n11013:
        i11014 = at(i6255, i11012)
        i11015 = at(i6256, i11012)
        i11031 = at(i6272, i11012)
        i11032 = at(i6273, i11012)
        i11044 = at(i6285, i11012)
        b11048 = at(b6401, i11012)
        i11052 = newest(i11014, i11015, at(E_occurred_at, i11044), EVIDENCE_CAP)
        n11053 = len(i11052)
    else:
        i11031 = NO_INT
        i11032 = NO_INT
        i11044 = NO_INT
        b11048 = NO_BOOL
        i11052 = NO_INT
        n11053 = 0
    if n11013:
        i11055 = at(i11031, i11052)
        x11056 = word_text(i11055, None, n11053, 0, GIVEN)
        x11057 = text_trim(x11056, ';')
        x11058 = text_replace(x11057, ';', ', ')
        x11059 = text_nullif(x11058, '')
        b11060 = text_known(x11059)
        x11061 = where(b11060, x11059, 'conduct')
        i11062 = at(i11032, i11052)
        x11063 = date_text(i11062, None, n11053, 0, GIVEN)
        b11064 = at(b11048, i11052)
        i11065 = where(b11064, WORD_79, WORD_30)
        x11066 = word_text(i11065, None, n11053, 0, GIVEN)
        x11067 = text_concat(n11053, x11061, ' on ', x11063, x11066)
        i11068 = at(i11044, i11052)
    else:
        x11067 = NO_TEXT
        i11068 = NO_INT
    if EVIDENCE_WANTED:
        n11069 = any_raised(n7293, i10097)
    else:
        n11069 = 0
    if n11069:
        b11070 = (i7299 >= P_burst_messages)
        i11071 = places(b11070, n7293)
        n11072 = len(i11071)
    else:
        i11071 = NO_INT
        n11072 = 0
    if n11072:
        i11073 = at(i7294, i11071)
        i11074 = at(i7302, i11071)
        i11091 = at(i7295, i11071)
        i11103 = at(i7330, i11071)
        i11110 = newest(i11073, i11074, at(E_occurred_at, i11103), EVIDENCE_CAP)
        n11111 = len(i11110)
    else:
        i11091 = NO_INT
        i11103 = NO_INT
        i11110 = NO_INT
        n11111 = 0
    if n11072:
        i11113 = at(i11091, i11110)
        x11114 = date_text(i11113, None, n11111, 0, GIVEN)
        x11115 = text_concat(n11111, 'out of hours on ', x11114)
        i11116 = at(i11103, i11110)
    else:
        x11115 = NO_TEXT
        i11116 = NO_INT
    if EVIDENCE_WANTED:
        n11117 = any_raised(n7293, i10098)
    else:
        n11117 = 0
    if n11117:
        i11118 = newest(i7294, i7302, at(E_occurred_at, i7330), EVIDENCE_CAP)
        n11119 = len(i11118)
    else:
        i11118 = NO_INT
        n11119 = 0
    if n7293:
        i11121 = at(i7295, i11118)
        x11122 = date_text(i11121, None, n11119, 0, GIVEN)
        x11123 = text_concat(n11119, 'out of hours on ', x11122)
        i11124 = at(i7330, i11118)
    else:
        x11123 = NO_TEXT
        i11124 = NO_INT
    if EVIDENCE_WANTED:
        n11125 = any_raised(n4688, i10099)
    else:
        n11125 = 0
    if n11125:
        b11126 = (b5089 & b5086)
        i11127 = places(b11126, n4688)
        n11128 = len(i11127)
    else:
        i11127 = NO_INT
        n11128 = 0
    if n11128:
        i11129 = at(i4689, i11127)
        i11130 = at(i4690, i11127)
        i11138 = at(i4698, i11127)
        b11139 = at(b4699, i11127)
        i11147 = at(i4707, i11127)
        i11159 = at(i4719, i11127)
        i11180 = newest(i11129, i11130, at(E_occurred_at, i11159), EVIDENCE_CAP)
        n11181 = len(i11180)
    else:
        i11138 = NO_INT
        b11139 = NO_BOOL
        i11147 = NO_INT
        i11159 = NO_INT
        i11180 = NO_INT
        n11181 = 0
    if n11128:
        i11183 = at(i11138, i11180)
        b11184 = at(b11139, i11180)
        b11185 = (i11183 == WORD_63) & b11184
        b11186 = (i11183 == WORD_64) & b11184
        b11187 = (i11183 == WORD_65) & b11184
        b11188 = (i11183 == WORD_66) & b11184
        i11189 = where(b11185, WORD_63, where(b11186, WORD_75, where(b11187, WORD_65, where(b11188, WORD_76, WORD_18))))
        i11190 = at(i11147, i11180)
        x11191 = date_text(i11190, None, n11181, 0, GIVEN)
        x11192 = word_text(i11189, None, n11181, 0, GIVEN)
        x11193 = text_concat(n11181, x11192, ' on ', x11191)
        i11194 = at(i11159, i11180)
    else:
        x11193 = NO_TEXT
        i11194 = NO_INT
    if EVIDENCE_WANTED:
        n11195 = any_raised(n3464, i10100)
    else:
        n11195 = 0
    if n11195:
        b11196 = (i4223 >= 2)
        i11197 = places(b11196, n3464)
        n11198 = len(i11197)
    else:
        i11197 = NO_INT
        n11198 = 0
    if n11198:
        i11199 = at(i3465, i11197)
        i11200 = at(i3466, i11197)
        i11217 = at(i3483, i11197)
        i11229 = at(i3495, i11197)
        i11250 = at(i4202, i11197)
        b11251 = at(b4205, i11197)
        i11261 = newest(i11199, i11200, at(E_occurred_at, i11229), EVIDENCE_CAP)
        n11262 = len(i11261)
    else:
        i11217 = NO_INT
        i11229 = NO_INT
        i11250 = NO_INT
        b11251 = NO_BOOL
        i11261 = NO_INT
        n11262 = 0
    if n11198:
        i11264 = at(i11217, i11261)
        x11265 = date_text(i11264, None, n11262, 0, GIVEN)
        i11266 = at(i11250, i11261)
        b11267 = at(b11251, i11261)
        b11268 = (i11266 == WORD_57) & b11267
        b11269 = (i11266 == WORD_52) & b11267
        i11270 = where(b11268, WORD_80, where(b11269, WORD_81, WORD_82))
        x11271 = word_text(i11270, None, n11262, 0, GIVEN)
        x11272 = text_concat(n11262, 'asked for less on ', x11265, x11271)
        i11273 = at(i11229, i11261)
    else:
        x11272 = NO_TEXT
        i11273 = NO_INT
    if EVIDENCE_WANTED:
        n11274 = any_raised(n3464, i10101)
    else:
        n11274 = 0
    if n11274:
        b11275 = (i4223 >= 1)
        i11276 = places(b11275, n3464)
        n11277 = len(i11276)
    else:
        i11276 = NO_INT
        n11277 = 0
    if n11277:
        i11278 = at(i3465, i11276)
        i11279 = at(i3466, i11276)
        i11296 = at(i3483, i11276)
        i11308 = at(i3495, i11276)
        i11329 = at(i4202, i11276)
        b11330 = at(b4205, i11276)
        i11340 = newest(i11278, i11279, at(E_occurred_at, i11308), EVIDENCE_CAP)
        n11341 = len(i11340)
    else:
        i11296 = NO_INT
        i11308 = NO_INT
        i11329 = NO_INT
        b11330 = NO_BOOL
        i11340 = NO_INT
        n11341 = 0
    if n11277:
        i11343 = at(i11296, i11340)
        x11344 = date_text(i11343, None, n11341, 0, GIVEN)
        i11345 = at(i11329, i11340)
        b11346 = at(b11330, i11340)
        b11347 = (i11345 == WORD_57) & b11346
        b11348 = (i11345 == WORD_52) & b11346
        i11349 = where(b11347, WORD_80, where(b11348, WORD_81, WORD_82))
        x11350 = word_text(i11349, None, n11341, 0, GIVEN)
        x11351 = text_concat(n11341, 'asked for less on ', x11344, x11350)
        i11352 = at(i11308, i11340)
    else:
        x11351 = NO_TEXT
        i11352 = NO_INT
    if EVIDENCE_WANTED:
        n11353 = any_raised(n3464, i10102, i10103)
    else:
        n11353 = 0
    if n11353:
        b11354 = (b4212 & b4212)
        i11355 = places(b11354, n3464)
        n11356 = len(i11355)
    else:
        i11355 = NO_INT
        n11356 = 0
    if n11356:
        i11357 = at(i3465, i11355)
        i11358 = at(i3466, i11355)
        i11375 = at(i3483, i11355)
        i11387 = at(i3495, i11355)
        i11408 = at(i4202, i11355)
        b11409 = at(b4205, i11355)
        i11419 = newest(i11357, i11358, at(E_occurred_at, i11387), EVIDENCE_CAP)
        n11420 = len(i11419)
    else:
        i11375 = NO_INT
        i11387 = NO_INT
        i11408 = NO_INT
        b11409 = NO_BOOL
        i11419 = NO_INT
        n11420 = 0
    if n11356:
        i11422 = at(i11375, i11419)
        x11423 = date_text(i11422, None, n11420, 0, GIVEN)
        i11424 = at(i11408, i11419)
        b11425 = at(b11409, i11419)
        b11426 = (i11424 == WORD_57) & b11425
        b11427 = (i11424 == WORD_52) & b11425
        i11428 = where(b11426, WORD_80, where(b11427, WORD_81, WORD_82))
        x11429 = word_text(i11428, None, n11420, 0, GIVEN)
        x11430 = text_concat(n11420, 'asked for less on ', x11423, x11429)
        i11431 = at(i11387, i11419)
    else:
        x11430 = NO_TEXT
        i11431 = NO_INT
    if EVIDENCE_WANTED:
        n11432 = any_raised(n1967, i10104)
    else:
        n11432 = 0
    if n11432:
        b11433 = (i1977 == WORD_71) & b1978
        b11434 = (i1977 == WORD_72) & b1978
        b11435 = (b11433 | b11434)
        b11437 = (b11435 & b11433)
        i11438 = places(b11437, n1967)
        n11439 = len(i11438)
    else:
        i11438 = NO_INT
        n11439 = 0
    if n11439:
        i11440 = at(i1968, i11438)
        i11441 = at(i1969, i11438)
        i11458 = at(i1986, i11438)
        i11470 = at(i1998, i11438)
        i11475 = newest(i11440, i11441, at(E_occurred_at, i11470), EVIDENCE_CAP)
        n11476 = len(i11475)
    else:
        i11458 = NO_INT
        i11470 = NO_INT
        i11475 = NO_INT
        n11476 = 0
    if n11439:
        i11478 = at(i11458, i11475)
        x11479 = date_text(i11478, None, n11476, 0, GIVEN)
        x11480 = text_concat(n11476, 'card payment reversed on ', x11479)
        i11481 = at(i11470, i11475)
    else:
        x11480 = NO_TEXT
        i11481 = NO_INT
    if EVIDENCE_WANTED:
        n11482 = any_raised(n1967, i10105)
    else:
        n11482 = 0
    if n11482:
        i11483 = where(b1978, i1977, WORD_10)
        b11484 = (i11483 == WORD_10)
        i11485 = places(b11484, n1967)
        n11486 = len(i11485)
    else:
        i11485 = NO_INT
        n11486 = 0
    if n11486:
        i11487 = at(i1968, i11485)
        i11488 = at(i1969, i11485)
        i11505 = at(i1986, i11485)
        i11517 = at(i1998, i11485)
        i11522 = newest(i11487, i11488, at(E_occurred_at, i11517), EVIDENCE_CAP)
        n11523 = len(i11522)
    else:
        i11505 = NO_INT
        i11517 = NO_INT
        i11522 = NO_INT
        n11523 = 0
    if n11486:
        i11525 = at(i11505, i11522)
        x11526 = date_text(i11525, None, n11523, 0, GIVEN)
        x11527 = text_concat(n11523, 'card payment reversed on ', x11526)
        i11528 = at(i11517, i11522)
    else:
        x11527 = NO_TEXT
        i11528 = NO_INT
    if EVIDENCE_WANTED:
        n11529 = any_raised(n7388, i10106)
    else:
        n11529 = 0
    if n11529:
        b11530 = (i7980 > P_very_late_days)
        b11531 = (i7980 > P_stuck_days)
        b11532 = (b7978 & b11530 & b7978 & b11531)
        i11533 = places(b11532, n7388)
        n11534 = len(i11533)
    else:
        i11533 = NO_INT
        n11534 = 0
    if n11534:
        i11535 = at(i7389, i11533)
        i11536 = at(i7390, i11533)
        i11565 = at(i7419, i11533)
        x11609 = at(x7463, i11533)
        i11625 = newest(i11535, i11536, at(E_occurred_at, i11565), EVIDENCE_CAP)
    else:
        i11565 = NO_INT
        x11609 = NO_TEXT
        i11625 = NO_INT
    if n11534:
        x11628 = at(x11609, i11625)
        i11629 = at(i11565, i11625)
    else:
        x11628 = NO_TEXT
        i11629 = NO_INT
    if EVIDENCE_WANTED:
        n11630 = any_raised(n1596, i10107)
    else:
        n11630 = 0
    if n11630:
        b11631 = (i1657 > P_grace_days)
        b11632 = (b1809 & b1809 & b11631)
        i11633 = places(b11632, n1596)
        n11634 = len(i11633)
    else:
        i11633 = NO_INT
        n11634 = 0
    if n11634:
        i11635 = at(i1597, i11633)
        i11636 = at(i1598, i11633)
        i11665 = at(i1627, i11633)
        x11709 = at(x1671, i11633)
        i11725 = newest(i11635, i11636, at(E_occurred_at, i11665), EVIDENCE_CAP)
    else:
        i11665 = NO_INT
        x11709 = NO_TEXT
        i11725 = NO_INT
    if n11634:
        x11728 = at(x11709, i11725)
        i11729 = at(i11665, i11725)
    else:
        x11728 = NO_TEXT
        i11729 = NO_INT
    if EVIDENCE_WANTED:
        n11730 = any_raised(n1596, i10108)
    else:
        n11730 = 0
    if n11730:
        b11731 = (i1657 > P_very_late_days)
        i11732 = places(b11731, n1596)
        n11733 = len(i11732)
    else:
        i11732 = NO_INT
        n11733 = 0
    if n11733:
        i11734 = at(i1597, i11732)
        i11735 = at(i1598, i11732)
        i11764 = at(i1627, i11732)
        x11808 = at(x1671, i11732)
        i11824 = newest(i11734, i11735, at(E_occurred_at, i11764), EVIDENCE_CAP)
    else:
        i11764 = NO_INT
        x11808 = NO_TEXT
        i11824 = NO_INT
    if n11733:
        x11827 = at(x11808, i11824)
        i11828 = at(i11764, i11824)
    else:
        x11827 = NO_TEXT
        i11828 = NO_INT
    if EVIDENCE_WANTED:
        n11829 = any_raised(n1596, i10108)
    else:
        n11829 = 0
    if n11829:
        b11830 = (i1657 > P_late_days)
        i11831 = places(b11830, n1596)
        n11832 = len(i11831)
    else:
        i11831 = NO_INT
        n11832 = 0
    if n11832:
        i11833 = at(i1597, i11831)
        i11834 = at(i1598, i11831)
        i11863 = at(i1627, i11831)
        x11907 = at(x1671, i11831)
        i11923 = newest(i11833, i11834, at(E_occurred_at, i11863), EVIDENCE_CAP)
    else:
        i11863 = NO_INT
        x11907 = NO_TEXT
        i11923 = NO_INT
    if n11832:
        x11926 = at(x11907, i11923)
        i11927 = at(i11863, i11923)
    else:
        x11926 = NO_TEXT
        i11927 = NO_INT
    if EVIDENCE_WANTED:
        n11928 = any_raised(n8094, i10109)
    else:
        n11928 = 0
    if n11928:
        i11929 = places(b8100, n8094)
        n11930 = len(i11929)
    else:
        i11929 = NO_INT
        n11930 = 0
    if n11930:
        i11931 = at(i8095, i11929)
        i11932 = at(i8101, i11929)
        i11961 = at(i8130, i11929)
        x12005 = at(x8172, i11929)
        i12009 = newest(i11931, i11932, at(E_occurred_at, i11961), EVIDENCE_CAP)
    else:
        i11961 = NO_INT
        x12005 = NO_TEXT
        i12009 = NO_INT
    if n11930:
        x12012 = at(x12005, i12009)
        i12013 = at(i11961, i12009)
    else:
        x12012 = NO_TEXT
        i12013 = NO_INT
    if EVIDENCE_WANTED:
        n12014 = any_raised(n1596, i10110, i10112)
    else:
        n12014 = 0
    if n12014:
        b12015 = (i1657 > P_grace_days)
        i12016 = places(b12015, n1596)
        n12017 = len(i12016)
    else:
        i12016 = NO_INT
        n12017 = 0
    if n12017:
        i12018 = at(i1597, i12016)
        i12019 = at(i1598, i12016)
        i12048 = at(i1627, i12016)
        x12092 = at(x1671, i12016)
        i12108 = newest(i12018, i12019, at(E_occurred_at, i12048), EVIDENCE_CAP)
    else:
        i12048 = NO_INT
        x12092 = NO_TEXT
        i12108 = NO_INT
    if n12017:
        x12111 = at(x12092, i12108)
        i12112 = at(i12048, i12108)
    else:
        x12111 = NO_TEXT
        i12112 = NO_INT
    if EVIDENCE_WANTED:
        n12113 = any_raised(n1596, i10111)
    else:
        n12113 = 0
    if n12113:
        i12114 = places(b1810, n1596)
        n12115 = len(i12114)
    else:
        i12114 = NO_INT
        n12115 = 0
    if n12115:
        i12116 = at(i1597, i12114)
        i12117 = at(i1598, i12114)
        i12146 = at(i1627, i12114)
        x12190 = at(x1671, i12114)
        i12206 = newest(i12116, i12117, at(E_occurred_at, i12146), EVIDENCE_CAP)
    else:
        i12146 = NO_INT
        x12190 = NO_TEXT
        i12206 = NO_INT
    if n12115:
        x12209 = at(x12190, i12206)
        i12210 = at(i12146, i12206)
    else:
        x12209 = NO_TEXT
        i12210 = NO_INT
    if EVIDENCE_WANTED:
        n12211 = any_raised(n454, i10113)
    else:
        n12211 = 0
    if n12211:
        b12212 = logical_not(b948)
        b12213 = logical_not(b935)
        b12214 = (i911 < AS_OF)
        b12215 = (i976 > 0)
        b12216 = (b929 & b12212 & b12213 & b12214 & b12215)
        i12217 = places(b12216, n454)
        n12218 = len(i12217)
    else:
        i12217 = NO_INT
        n12218 = 0
    if n12218:
        i12219 = at(i455, i12217)
        i12220 = at(i456, i12217)
        i12249 = at(i485, i12217)
        x12293 = at(x1000, i12217)
        i12295 = newest(i12219, i12220, at(E_occurred_at, i12249), EVIDENCE_CAP)
    else:
        i12249 = NO_INT
        x12293 = NO_TEXT
        i12295 = NO_INT
    if n12218:
        x12298 = at(x12293, i12295)
        i12299 = at(i12249, i12295)
    else:
        x12298 = NO_TEXT
        i12299 = NO_INT
    if EVIDENCE_WANTED:
        n12300 = any_raised(n1496, i10114)
    else:
        n12300 = 0
    if n12300:
        i12301 = places(b1556, n1496)
        n12302 = len(i12301)
    else:
        i12301 = NO_INT
        n12302 = 0
    if n12302:
        i12303 = at(i1500, i12301)
        i12304 = at(i1501, i12301)
        i12322 = at(i1519, i12301)
        b12323 = at(b1520, i12301)
        i12333 = at(i1530, i12301)
        b12359 = at(b1556, i12301)
        i12363 = newest(i12303, i12304, at(E_occurred_at, i12333), EVIDENCE_CAP)
        n12364 = len(i12363)
    else:
        i12322 = NO_INT
        b12323 = NO_BOOL
        i12333 = NO_INT
        b12359 = NO_BOOL
        i12363 = NO_INT
        n12364 = 0
    if n12302:
        i12366 = at(i12322, i12363)
        b12367 = at(b12323, i12363)
        x12368 = date_text(i12366, b12367, n12364, 0, GIVEN)
        b12369 = at(b12359, i12363)
        i12370 = where(b12369, WORD_83, WORD_84)
        x12371 = word_text(i12370, None, n12364, 0, GIVEN)
        x12372 = text_concat(n12364, 'promised for ', x12368, x12371)
        i12373 = at(i12333, i12363)
    else:
        x12372 = NO_TEXT
        i12373 = NO_INT
    if EVIDENCE_WANTED:
        n12374 = any_raised(n4229, i10115)
    else:
        n12374 = 0
    if n12374:
        b12375 = (b4344 & b4355)
        i12376 = places(b12375, n4229)
        n12377 = len(i12376)
    else:
        i12376 = NO_INT
        n12377 = 0
    if n12377:
        i12378 = at(i4230, i12376)
        i12379 = at(i4231, i12376)
        i12387 = at(i4239, i12376)
        b12388 = at(b4240, i12376)
        i12396 = at(i4248, i12376)
        i12408 = at(i4260, i12376)
        i12416 = newest(i12378, i12379, at(E_occurred_at, i12408), EVIDENCE_CAP)
        n12417 = len(i12416)
    else:
        i12387 = NO_INT
        b12388 = NO_BOOL
        i12396 = NO_INT
        i12408 = NO_INT
        i12416 = NO_INT
        n12417 = 0
    if n12377:
        i12419 = at(i12396, i12416)
        x12420 = date_text(i12419, None, n12417, 0, GIVEN)
        i12421 = at(i12387, i12416)
        b12422 = at(b12388, i12416)
        i12423 = where(b12422, i12421, WORD_10)
        x12424 = word_text(i12423, None, n12417, 0, GIVEN)
        x12425 = text_concat(n12417, 'raised ', x12420, ', ', x12424)
        i12426 = at(i12408, i12416)
    else:
        x12425 = NO_TEXT
        i12426 = NO_INT
    if EVIDENCE_WANTED:
        n12427 = any_raised(n3170, i10116, i10117)
    else:
        n12427 = 0
    if n12427:
        i12428 = newest(i3171, i3203, at(E_occurred_at, i3232), EVIDENCE_CAP)
        n12429 = len(i12428)
    else:
        i12428 = NO_INT
        n12429 = 0
    if n3170:
        i12431 = at(i3330, i12428)
        b12432 = at(b3332, i12428)
        x12433 = id_text(i12431, b12432, n12429, 0, GIVEN)
        b12434 = text_known(x12433)
        x12435 = where(b12434, x12433, 'the work')
        b12436 = at(b3331, i12428)
        i12437 = where(b12436, WORD_85, WORD_30)
        x12438 = word_text(i12437, None, n12429, 0, GIVEN)
        x12439 = text_concat(n12429, 'reopened ', x12435, x12438)
        i12440 = at(i3232, i12428)
    else:
        x12439 = NO_TEXT
        i12440 = NO_INT
    if EVIDENCE_WANTED:
        n12441 = any_raised(n3370, i10118)
    else:
        n12441 = 0
    if n12441:
        i12442 = places(b3446, n3370)
        n12443 = len(i12442)
    else:
        i12442 = NO_INT
        n12443 = 0
    if n12443:
        i12444 = at(i3371, i12442)
        i12445 = at(i3372, i12442)
        i12462 = at(i3389, i12442)
        i12474 = at(i3401, i12442)
        i12477 = at(i3411, i12442)
        i12491 = newest(i12444, i12445, at(E_occurred_at, i12474), EVIDENCE_CAP)
        n12492 = len(i12491)
    else:
        i12462 = NO_INT
        i12474 = NO_INT
        i12477 = NO_INT
        i12491 = NO_INT
        n12492 = 0
    if n12443:
        i12494 = at(i12462, i12491)
        x12495 = date_text(i12494, None, n12492, 0, GIVEN)
        i12496 = at(i12477, i12491)
        b12497 = (i12496 > 0)
        i12498 = where(b12497, WORD_86, WORD_30)
        x12499 = word_text(i12498, None, n12492, 0, GIVEN)
        x12500 = text_concat(n12492, 'delivered ', x12495, x12499)
        i12501 = at(i12474, i12491)
    else:
        x12500 = NO_TEXT
        i12501 = NO_INT
    if EVIDENCE_WANTED:
        n12502 = any_raised(n2988, i10119)
    else:
        n12502 = 0
    if n12502:
        b12503 = (b3016 & b3016)
        i12504 = places(b12503, n2988)
        n12505 = len(i12504)
    else:
        i12504 = NO_INT
        n12505 = 0
    if n12505:
        i12506 = at(i2989, i12504)
        i12507 = at(i2990, i12504)
        i12524 = at(i3007, i12504)
        i12536 = at(i3019, i12504)
        i12537 = newest(i12506, i12507, at(E_occurred_at, i12536), EVIDENCE_CAP)
        n12538 = len(i12537)
    else:
        i12524 = NO_INT
        i12536 = NO_INT
        i12537 = NO_INT
        n12538 = 0
    if n12505:
        i12540 = at(i12524, i12537)
        x12541 = date_text(i12540, None, n12538, 0, GIVEN)
        x12542 = text_concat(n12538, 'unpaid change of ', x12541)
        i12543 = at(i12536, i12537)
    else:
        x12542 = NO_TEXT
        i12543 = NO_INT
    if n454:
        b12544 = logical_not(b948)
        b12545 = (b929 & b12544)
        i12546 = places(b12545, n454)
        n12547 = len(i12546)
    else:
        i12546 = NO_INT
        n12547 = 0
    if n12547:
        i12548 = at(i455, i12546)
        i12549 = at(i463, i12546)
        i12550 = at(i953, i12546)
        i12551 = at(i503, i12546)
        b12552 = at(b505, i12546)
        i12553 = where(b12552, i12551, rescaled(0, 4))
        i12554 = (i12550 - i12553)
        i12555 = np.maximum(i12554, rescaled(0, 4))
        i12556 = rescaled(i12555, -2)
        i12557 = at(i976, i12546)
    else:
        i12548 = NO_INT
        i12549 = NO_INT
        i12556 = NO_INT
        i12557 = NO_INT
    if n1967:
        i12558 = where(b1978, i1977, WORD_10)
        b12559 = (i12558 == WORD_10)
        i12560 = places(b12559, n1967)
        n12561 = len(i12560)
    else:
        i12560 = NO_INT
        n12561 = 0
    if n12561:
        i12562 = at(i1968, i12560)
        i12563 = at(i1994, i12560)
        b12564 = at(b1995, i12560)
        b12565 = logical_not(b12564)
        i12566 = at(i1976, i12560)
        b12567 = (i12566 == WORD_30)
        b12568 = (b12565 | b12567)
        i12569 = at(i2007, i12560)
        b12570 = at(b2035, i12560)
        i12571 = where(b12570, i12569, i12566)
        i12572 = where(b12568, i12571, i12566)
        i12573 = at(i2004, i12560)
        b12574 = at(b2034, i12560)
        i12575 = where(b12564, i12563, i12573)
        i12576 = rescaled(i12575, -2)
        i12577 = at(i1986, i12560)
        i12578 = (AS_OF - i12577)
        b12579 = b12564 | b12574
    else:
        i12562 = NO_INT
        i12572 = NO_INT
        i12576 = NO_INT
        i12578 = NO_INT
        b12579 = NO_BOOL
    return {'stage': (i284, None), 'stage_inferred': (b285, None), 'standing': (i291, None), 'undecided__value': (f9090, b9136), 'undecided__opportunities': (i8213, None), 'undecided__incidents': (i8214, None), 'undecided__lower80': (f9158, b9573), 'undecided__lower95': (f9170, b9573), 'kept_meetings__value': (i8272, None), 'kept_meetings__opportunities': (i8272, None), 'no_show__value': (f9094, b9172), 'no_show__opportunities': (i8277, None), 'no_show__incidents': (i8278, None), 'no_show__lower80': (f9194, b9587), 'no_show__lower95': (f9206, b9587), 'no_show__in_half_year': (i8279, b8280), 'no_show__in_year': (i8281, b8282), 'put_off__value': (i8290, None), 'put_off__opportunities': (i8289, None), 'put_off__incidents': (i8290, None), 'put_off__held': (i8292, None), 'requoted_in_all__value': (i8224, b8225), 'requoted_in_all__opportunities': (i8222, None), 'requoted_in_all__incidents': (i8223, None), 'requoted__value': (i8234, b8235), 'requoted__opportunities': (i8222, None), 'requoted__incidents': (i8233, None), 'seriousness__value': (i8319, None), 'seriousness__opportunities': (i8318, None), 'seriousness__incidents': (i8319, None), 'open_quotes__value': (i8242, None), 'open_quotes__opportunities': (i8242, None), 'accepted_work__value': (i8344, None), 'accepted_work__opportunities': (i8344, None), 'unfounded__value': (f9098, b9208), 'unfounded__opportunities': (i8402, None), 'unfounded__incidents': (i8403, None), 'unfounded__lower80': (f9230, b9612), 'unfounded__lower95': (f9242, b9612), 'unfounded__items': (i8408, None), 'unfounded__occasions': (i8410, None), 'unfounded__apart': (i8413, None), 'unfounded__span': (i8418, b8444), 'unfounded__pressing': (i8423, None), 'chances__value': (i8447, b8448), 'chances__opportunities': (i8446, None), 'reopened__value': (i8432, None), 'reopened__opportunities': (i8431, None), 'reopened__incidents': (i8432, None), 'reopened__warned': (i8433, None), 'low_scored__value': (i8457, None), 'low_scored__opportunities': (i8456, None), 'low_scored__incidents': (i8457, None), 'requests__value': (f9102, b9244), 'requests__opportunities': (i8476, None), 'requests__incidents': (i8477, None), 'requests__lower80': (f9266, b10076), 'requests__lower95': (f9278, b10076), 'requests__apart': (i8480, None), 'silent__value': (i8488, None), 'silent__opportunities': (i8476, None), 'silent__incidents': (i8488, None), 'incidents__value': (i8504, None), 'incidents__opportunities': (i8504, None), 'incidents__incidents': (i8504, None), 'incidents__in_half_year': (i8505, b8506), 'incidents__warned': (i8507, None), 'grave_incidents__value': (i8512, None), 'grave_incidents__opportunities': (i8504, None), 'grave_incidents__incidents': (i8512, None), 'abusive_incidents__value': (i8516, None), 'abusive_incidents__opportunities': (i8504, None), 'abusive_incidents__incidents': (i8516, None), 'abusive_incidents__warned': (i8518, None), 'night_messages__value': (i8534, b8535), 'night_messages__opportunities': (i8533, None), 'night_messages__incidents': (i8533, None), 'work_meetings__value': (f9106, b9280), 'work_meetings__opportunities': (i8300, None), 'work_meetings__incidents': (i8301, None), 'work_meetings__lower80': (f9302, b10077), 'work_meetings__lower95': (f9314, b10077), 'work_meetings__in_year': (i8302, b8303), 'work_meetings__of_year': (f8309, b8310), 'night_bursts__value': (i8553, None), 'night_bursts__opportunities': (i8552, None), 'night_bursts__incidents': (i8553, None), 'quotes_sent__value': (i8579, None), 'quotes_sent__opportunities': (i8579, None), 'jobs__value': (i8597, None), 'jobs__opportunities': (i8597, None), 'jobs__invoices': (i8599, None), 'pressed__value': (i8619, None), 'pressed__opportunities': (i8618, None), 'pressed__incidents': (i8619, None), 'asks_on_quotes__value': (i8627, b8628), 'asks_on_quotes__opportunities': (i8618, None), 'late_asks__value': (i8642, None), 'late_asks__opportunities': (i8641, None), 'late_asks__incidents': (i8642, None), 'late_asks__jobs': (i8646, None), 'late_asks__ultimatums': (i8648, None), 'late_asks__forced': (i8651, None), 'late_asks__apart': (i8654, None), 'asked_jobs__value': (f8449, b8450), 'asked_jobs__opportunities': (i8446, None), 'lost_chargebacks__value': (i8695, None), 'lost_chargebacks__opportunities': (i8694, None), 'lost_chargebacks__incidents': (i8695, None), 'open_chargebacks__value': (i8704, None), 'open_chargebacks__opportunities': (i8703, None), 'open_chargebacks__incidents': (i8704, None), 'open_chargebacks__amount': (i8713, b8723), 'chargebacks_ever__value': (i8703, None), 'chargebacks_ever__opportunities': (i8703, None), 'due_invoices__value': (i8740, None), 'due_invoices__opportunities': (i8740, None), 'dbt__value': (f8770, b8787), 'dbt__opportunities': (i8745, None), 'dbt__incidents': (i8746, None), 'dbt__median': (f8747, b8748), 'dbt__without_largest': (f8758, b8783), 'dbt__late_occasions': (i8762, None), 'late14__value': (f9110, b9316), 'late14__opportunities': (i8801, None), 'late14__incidents': (i8802, None), 'late14__lower80': (f9338, b9745), 'late14__lower95': (f9350, b9745), 'late14__invoices': (i8803, b8804), 'late30__value': (f9114, b9352), 'late30__opportunities': (i8805, None), 'late30__incidents': (i8806, None), 'late30__lower80': (f9374, b9749), 'late30__lower95': (f9386, b9749), 'late30__invoices': (i8807, b8808), 'late_grace__value': (f9116, b9352), 'late_grace__opportunities': (i8805, None), 'late_grace__incidents': (i8816, None), 'late_grace__lower80': (f9399, b9768), 'late_grace__lower95': (f9407, b9768), 'late_grace__invoices': (i8817, b8818), 'late_grace__median': (f8819, b8820), 'surely_late__value': (f9120, b9409), 'surely_late__opportunities': (i8839, None), 'surely_late__incidents': (i8840, None), 'surely_late__lower80': (f9431, b9757), 'surely_late__lower95': (f9443, b9757), 'longest_late_run__value': (i8863, b8864), 'longest_late_run__opportunities': (i8859, None), 'rising__value': (i8824, None), 'rising__opportunities': (i8805, None), 'rising__incidents': (i8824, None), 'unpaid_money__value': (f8908, b8920), 'unpaid_money__opportunities': (i8885, None), 'unpaid_money__incidents': (i8886, None), 'unpaid_money__days': (i8888, b8889), 'unpaid_money__amount': (i8892, b8893), 'unpaid_money__done': (i8895, None), 'overdue_now__value': (i8932, b8933), 'overdue_now__opportunities': (i8930, None), 'overdue_now__incidents': (i8931, None), 'promises__value': (i8957, None), 'promises__opportunities': (i8956, None), 'promises__incidents': (i8957, None), 'promises__in_year': (i8960, b8961), 'broken_in_a_row__value': (i8974, b8975), 'broken_in_a_row__opportunities': (i8970, None), 'late_disputes__value': (i8988, None), 'late_disputes__opportunities': (i8987, None), 'late_disputes__incidents': (i8988, None), 'given_terms__value': (i8937, b8938), 'given_terms__opportunities': (i8934, None), 'quiet__value': (i9000, b9001), 'quiet__opportunities': (i8998, None), 'paid_in_time__value': (f9124, b9445), 'paid_in_time__opportunities': (i8740, None), 'paid_in_time__incidents': (i8777, None), 'paid_in_time__lower80': (f9467, b10078), 'paid_in_time__lower95': (f9479, b10078), 'paid_day_unknown__value': (i8939, None), 'paid_day_unknown__opportunities': (i8939, None), 'disputed_now__value': (i8940, None), 'disputed_now__opportunities': (i8940, None), 'due_assumed__value': (i8941, None), 'due_assumed__opportunities': (i8941, None), 'due_assumed__in_days': (i8942, b8943), 'due_unsaid__value': (i8944, None), 'due_unsaid__opportunities': (i8944, None), 'other_currencies__value': (i8778, None), 'other_currencies__opportunities': (i8778, None), 'stray_payments__value': (i9011, None), 'stray_payments__opportunities': (i9011, None), 'praise__value': (i9016, None), 'praise__opportunities': (i9016, None), 'referrals__value': (i9017, None), 'referrals__opportunities': (i9017, None), 'our_failures__value': (i9018, None), 'our_failures__opportunities': (i9018, None), 'upheld__value': (i8441, None), 'upheld__opportunities': (i8441, None), 'accepted_quotes__value': (i8243, None), 'accepted_quotes__opportunities': (i8243, None), 'answered_in_time__value': (f9126, b9244), 'answered_in_time__opportunities': (i8476, None), 'answered_in_time__incidents': (i8492, None), 'answered_in_time__lower80': (f9492, b10079), 'answered_in_time__lower95': (f9500, b10079), 'reversed_items__value': (f9130, b9502), 'reversed_items__opportunities': (i8344, None), 'reversed_items__incidents': (i8349, None), 'reversed_items__lower80': (f9524, b9815), 'reversed_items__lower95': (f9536, b9815), 'reversed__value': (i9030, None), 'reversed__opportunities': (i9030, None), 'reversed__incidents': (i9030, None), 'reversed__items': (i9032, None), 'reversed__warned': (i9033, None), 'rounds_over__value': (f9134, b9538), 'rounds_over__opportunities': (i8357, None), 'rounds_over__incidents': (i8358, None), 'rounds_over__lower80': (f9560, b9832), 'rounds_over__lower95': (f9572, b9832), 'rounds_over__twice': (i8359, None), 'rounds_over__thrice': (i8360, None), 'rounds_over__capped': (i8363, None), 'unpaid_scope__value': (f9049, b9050), 'unpaid_scope__opportunities': (i9038, None), 'unpaid_scope__basis': (i9042, b9043), 'unpaid_extras__value': (i9063, None), 'unpaid_extras__opportunities': (i9062, None), 'unpaid_extras__incidents': (i9063, None), 'records__value': (i9012, None), 'records__opportunities': (i9012, None), 'active_months__value': (i9082, None), 'active_months__opportunities': (i9082, None), 'startup__value': (i9002, None), 'startup__opportunities': (i8998, None), 'startup__incidents': (i9002, None), 'good_cause__value': (i9003, None), 'good_cause__opportunities': (i8998, None), 'good_cause__incidents': (i9003, None), 'hardship__value': (i9004, None), 'hardship__opportunities': (i8998, None), 'hardship__incidents': (i9004, None), 'conduct_notices__value': (i9005, None), 'conduct_notices__opportunities': (i8998, None), 'conduct_notices__incidents': (i9005, None), 'working_with__value': (i9006, None), 'working_with__opportunities': (i8998, None), 'working_with__incidents': (i9006, None), 'speaking_records__value': (i8451, b8452), 'speaking_records__opportunities': (i8446, None), 'good_records__value': (i8453, b8454), 'good_records__opportunities': (i8446, None), 'signal__no_decision': (i10080, None), 'signal__no_shows': (i10081, None), 'signal__none_held': (i10082, None), 'signal__many_requotes': (i10083, None), 'signal__free_scoping': (i10084, None), 'signal__unfounded_complaints': (i10085, None), 'signal__unfounded_over_time': (i10086, None), 'signal__unfounded_and_withheld': (i10087, None), 'signal__reopened_complaints': (i10088, None), 'signal__reopened_after_notice': (i10089, None), 'signal__low_scores': (i10090, None), 'signal__blocking_silence': (i10091, None), 'signal__gone_silent': (i10092, None), 'signal__conduct': (i10093, None), 'signal__conduct_after_warning': (i10094, None), 'signal__grave_conduct': (i10095, None), 'signal__sustained_abuse': (i10096, None), 'signal__night_pressure': (i10097, None), 'signal__slow_night_pressure': (i10098, None), 'signal__missed_work_meetings': (i10099, None), 'signal__price_pressure': (i10100, None), 'signal__price_pressure_again': (i10101, None), 'signal__asks_afterwards': (i10102, None), 'signal__ultimatums': (i10103, None), 'signal__chargebacks': (i10104, None), 'signal__chargeback_open': (i10105, None), 'signal__money_unpaid': (i10106, None), 'signal__days_beyond_terms': (i10107, None), 'signal__late_share': (i10108, None), 'signal__late_even_so': (i10109, None), 'signal__late_habit': (i10110, None), 'signal__late_streak': (i10111, None), 'signal__rising_delay': (i10112, None), 'signal__oldest_open': (i10113, None), 'signal__broken_promises': (i10114, None), 'signal__tactical_disputes': (i10115, None), 'signal__reversals': (i10116, None), 'signal__reversals_after_notice': (i10117, None), 'signal__revision_overrun': (i10118, None), 'signal__unpaid_changes': (i10119, None), 'cleared__commitment_phobic': (i10120, None), 'cleared__criticizer': (i10121, None), 'cleared__energy_zapper': (i10122, None), 'cleared__fee_haggler': (i10123, None), 'cleared__late_payer': (i10124, None), 'cleared__time_waster': (i10125, None), 'exempt__commitment_phobic__serious': (i10126, None), 'exempt__commitment_phobic__clearly_serious': (i10127, None), 'exempt__energy_zapper__hardship': (i10128, None), 'exempt__fee_haggler__startup': (i10129, None), 'exempt__fee_haggler__good_cause': (i10130, None), 'exempt__fee_haggler__hardship': (i10131, None), 'exempt__late_payer__hardship': (i10132, None), 'fact__enough_good': (i10133, None), 'fact__some_good': (i10134, None), 'fact__money_stuck': (i10135, None), 'fact__card_payment_reversed': (i10136, None), 'fact__asks_on_late_bills': (i10137, None), 'fact__complaints_for_late_bills': (i10138, None), 'fact__silence_on_late_bills': (i10139, None), 'fact__money_overdue': (i10140, None), 'fact__overdue_for_months': (i10141, None), 'fact__much_at_risk': (i10142, None), 'fact__weeks_late': (i10143, None), 'fact__long_terms': (i10144, None), 'fact__card_payments': (i10145, None), 'fact__quote_open': (i10146, None), 'fact__missed_meetings': (i10147, None), 'fact__warned': (i10148, None), 'fact__threatened': (i10149, None), 'fact__complaints_upheld': (i10150, None), 'fact__client_already': (i10151, None), 'remark__paid_undated': (i10152, None), 'remark__under_dispute': (i10153, None), 'remark__assumed_terms': (i10154, None), 'remark__no_due_days': (i10155, None), 'remark__several_currencies': (i10156, None), 'remark__unnamed_payments': (i10157, None), 'remark__old_records': (i10158, None), 'remark__few_records': (i10159, None), 'remark__ally': (i10160, None), 'remark__punctual': (i10161, None), 'remark__within_grace': (i10162, None), 'remark__sends_others': (i10163, None), 'remark__thankful': (i10164, None), 'remark__comes_back': (i10165, None), 'remark__answers_quickly': (i10166, None), 'remark__service_recovery': (i10167, None), 'remark__own_failures': (i10168, None), 'holds:no_decision:watch:0': (b9574, None), 'holds:no_decision:watch:1': (b9575, None), 'holds:no_decision:flag:0': (b9577, None), 'holds:no_decision:flag:1': (b9578, None), 'holds:no_decision:severe:0': (b9580, None), 'holds:no_decision:severe:1': (b9581, None), 'holds:no_shows:watch:0': (b9584, None), 'holds:no_shows:flag:0': (b9586, None), 'holds:no_shows:flag:1': (b9588, None), 'holds:no_shows:severe:0': (b9590, None), 'holds:no_shows:severe:1': (b9591, None), 'holds:none_held:watch:0': (b9594, None), 'holds:none_held:watch:1': (b9595, None), 'holds:many_requotes:watch:0': (b9598, None), 'holds:many_requotes:watch:1': (b9599, None), 'holds:many_requotes:flag:0': (b9601, None), 'holds:many_requotes:flag:1': (b9602, None), 'holds:free_scoping:watch:0': (b9605, None), 'holds:free_scoping:flag:0': (b9607, None), 'holds:unfounded_complaints:watch:0': (b9610, None), 'holds:unfounded_complaints:flag:0': (b9613, None), 'holds:unfounded_complaints:flag:1': (b9614, None), 'holds:unfounded_complaints:flag:2': (b9615, None), 'holds:unfounded_complaints:severe:0': (b9617, None), 'holds:unfounded_complaints:severe:1': (b9618, None), 'holds:unfounded_complaints:severe:2': (b9619, None), 'holds:unfounded_over_time:flag:0': (b9622, None), 'holds:unfounded_over_time:flag:1': (b9623, None), 'holds:unfounded_over_time:flag:2': (b9624, None), 'holds:unfounded_over_time:flag:3': (b9625, None), 'holds:unfounded_over_time:flag:4': (b9626, None), 'holds:unfounded_and_withheld:flag:0': (b9629, None), 'holds:unfounded_and_withheld:flag:1': (b9630, None), 'holds:unfounded_and_withheld:flag:2': (b9631, None), 'holds:unfounded_and_withheld:flag:3': (b9632, None), 'holds:unfounded_and_withheld:flag:4': (b9633, None), 'holds:reopened_complaints:watch:0': (b9636, None), 'holds:reopened_complaints:flag:0': (b9638, None), 'holds:reopened_complaints:flag:1': (b9639, None), 'holds:reopened_after_notice:severe:0': (b9642, None), 'holds:low_scores:watch:0': (b9645, None), 'holds:blocking_silence:watch:0': (b9648, None), 'holds:blocking_silence:flag:0': (b9650, None), 'holds:blocking_silence:flag:1': (b9651, None), 'holds:blocking_silence:flag:2': (b9652, None), 'holds:gone_silent:severe:0': (b9655, None), 'holds:conduct:watch:0': (b9658, None), 'holds:conduct:flag:0': (b9660, None), 'holds:conduct_after_warning:flag:0': (b9663, None), 'holds:grave_conduct:severe:0': (b9666, None), 'holds:sustained_abuse:severe:0': (b9669, None), 'holds:sustained_abuse:severe:1': (b9670, None), 'holds:night_pressure:watch:0': (b9673, None), 'holds:night_pressure:flag:0': (b9675, None), 'holds:slow_night_pressure:watch:0': (b9678, None), 'holds:slow_night_pressure:flag:0': (b9680, None), 'holds:missed_work_meetings:watch:0': (b9683, None), 'holds:missed_work_meetings:watch:1': (b9684, None), 'holds:missed_work_meetings:flag:0': (b9686, None), 'holds:missed_work_meetings:flag:1': (b9687, None), 'holds:price_pressure:watch:0': (b9690, None), 'holds:price_pressure:flag:0': (b9692, None), 'holds:price_pressure:flag:1': (b9693, None), 'holds:price_pressure_again:flag:0': (b9696, None), 'holds:price_pressure_again:flag:1': (b9697, None), 'holds:price_pressure_again:flag:2': (b9698, None), 'holds:asks_afterwards:watch:0': (b9701, None), 'holds:asks_afterwards:flag:0': (b9703, None), 'holds:asks_afterwards:flag:1': (b9704, None), 'holds:asks_afterwards:severe:0': (b9706, None), 'holds:asks_afterwards:severe:1': (b9707, None), 'holds:asks_afterwards:severe:2': (b9708, None), 'holds:ultimatums:severe:0': (b9711, None), 'holds:chargebacks:watch:0': (b9714, None), 'holds:chargebacks:flag:0': (b9716, None), 'holds:chargebacks:severe:0': (b9718, None), 'holds:chargeback_open:watch:0': (b9721, None), 'holds:money_unpaid:watch:0': (b9724, None), 'holds:money_unpaid:flag:0': (b9726, None), 'holds:money_unpaid:severe:0': (b9728, None), 'holds:money_unpaid:severe:1': (b9729, None), 'holds:days_beyond_terms:watch:0': (b9732, None), 'holds:days_beyond_terms:watch:1': (b9733, None), 'holds:days_beyond_terms:watch:2': (b9734, None), 'holds:days_beyond_terms:flag:0': (b9736, None), 'holds:days_beyond_terms:flag:1': (b9737, None), 'holds:days_beyond_terms:flag:2': (b9738, None), 'holds:days_beyond_terms:severe:0': (b9740, None), 'holds:days_beyond_terms:severe:1': (b9741, None), 'holds:days_beyond_terms:severe:2': (b9742, None), 'holds:late_share:watch:0': (b9746, None), 'holds:late_share:watch:1': (b9747, None), 'holds:late_share:flag:0': (b9750, None), 'holds:late_share:flag:1': (b9751, None), 'holds:late_share:severe:0': (b9753, None), 'holds:late_share:severe:1': (b9754, None), 'holds:late_even_so:watch:0': (b9758, None), 'holds:late_even_so:watch:1': (b9759, None), 'holds:late_even_so:flag:0': (b9761, None), 'holds:late_even_so:flag:1': (b9762, None), 'holds:late_even_so:severe:0': (b9764, None), 'holds:late_even_so:severe:1': (b9765, None), 'holds:late_habit:watch:0': (b9769, None), 'holds:late_habit:watch:1': (b9770, None), 'holds:late_habit:flag:0': (b9772, None), 'holds:late_habit:flag:1': (b9773, None), 'holds:late_habit:severe:0': (b9775, None), 'holds:late_habit:severe:1': (b9776, None), 'holds:late_habit:severe:2': (b9777, None), 'holds:late_streak:watch:0': (b9780, None), 'holds:late_streak:flag:0': (b9782, None), 'holds:late_streak:severe:0': (b9784, None), 'holds:rising_delay:watch:0': (b9787, None), 'holds:oldest_open:watch:0': (b9790, None), 'holds:oldest_open:flag:0': (b9792, None), 'holds:oldest_open:severe:0': (b9794, None), 'holds:broken_promises:watch:0': (b9797, None), 'holds:broken_promises:flag:0': (b9799, None), 'holds:broken_promises:severe:0': (b9801, None), 'holds:tactical_disputes:watch:0': (b9804, None), 'holds:tactical_disputes:flag:0': (b9806, None), 'holds:tactical_disputes:severe:0': (b9808, None), 'holds:reversals:watch:0': (b9811, None), 'holds:reversals:flag:0': (b9813, None), 'holds:reversals:flag:1': (b9814, None), 'holds:reversals:flag:2': (b9816, None), 'holds:reversals:severe:0': (b9818, None), 'holds:reversals:severe:1': (b9819, None), 'holds:reversals:severe:2': (b9820, None), 'holds:reversals_after_notice:severe:0': (b9823, None), 'holds:reversals_after_notice:severe:1': (b9824, None), 'holds:reversals_after_notice:severe:2': (b9825, None), 'holds:reversals_after_notice:severe:3': (b9826, None), 'holds:revision_overrun:watch:0': (b9829, None), 'holds:revision_overrun:flag:0': (b9831, None), 'holds:revision_overrun:flag:1': (b9833, None), 'holds:revision_overrun:severe:0': (b9835, None), 'holds:revision_overrun:severe:1': (b9836, None), 'holds:unpaid_changes:watch:0': (b9839, None), 'holds:unpaid_changes:flag:0': (b9841, None), 'holds:unpaid_changes:severe:0': (b9843, None), 'evidence:0': (i10213, i10253, x10252), 'evidence:1': (i10288, i10323, x10322), 'evidence:2': (i10359, i10394, x10393), 'evidence:3': (i10428, i10468, x10467), 'evidence:4': (i10504, i10544, x10543), 'evidence:5': (i10579, i10632, x10631), 'evidence:6': (i10668, i10721, x10720), 'evidence:7': (i10755, i10770, x10769), 'evidence:8': (i10805, i10852, x10851), 'evidence:9': (i10887, i10934, x10933), 'evidence:10': (i6285, i10952, x10951), 'evidence:11': (i10986, i11010, x11009), 'evidence:12': (i11044, i11068, x11067), 'evidence:13': (i11103, i11116, x11115), 'evidence:14': (i7330, i11124, x11123), 'evidence:15': (i11159, i11194, x11193), 'evidence:16': (i11229, i11273, x11272), 'evidence:17': (i11308, i11352, x11351), 'evidence:18': (i11387, i11431, x11430), 'evidence:19': (i11470, i11481, x11480), 'evidence:20': (i11517, i11528, x11527), 'evidence:21': (i11565, i11629, x11628), 'evidence:22': (i11665, i11729, x11728), 'evidence:23': (i11764, i11828, x11827), 'evidence:24': (i11863, i11927, x11926), 'evidence:25': (i11961, i12013, x12012), 'evidence:26': (i12048, i12112, x12111), 'evidence:27': (i12146, i12210, x12209), 'evidence:28': (i12249, i12299, x12298), 'evidence:29': (i12333, i12373, x12372), 'evidence:30': (i12408, i12426, x12425), 'evidence:31': (i3232, i12440, x12439), 'evidence:32': (i12474, i12501, x12500), 'evidence:33': (i12536, i12543, x12542), 'money': (i12548, (i12549, None), (i12556, None), (i12557, None)), 'chargebacks': (i12562, (i12572, None), (i12576, b12579), (i12578, None))}
