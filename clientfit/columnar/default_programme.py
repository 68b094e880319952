"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '4656655b8da097abc1864ecf00d77c3e40107a76398180c62508bc1435848945'
PARAMETERS = {'credit_percent': ('int', 0), 'window_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'time': 'WORD_12', 'inquiry': 'WORD_13', 'commitment': 'WORD_14', 'support': 'WORD_15', 'praise': 'WORD_16', 'referral': 'WORD_17', 'meeting': 'WORD_18', 'held': 'WORD_19', 'delivery': 'WORD_20', 'rejected': 'WORD_21', 'in_hours': 'WORD_22', 'accepted': 'WORD_23', 'quote_revision': 'WORD_24', 'client': 'WORD_25', 'payment': 'WORD_26', 'survey': 'WORD_27', 'provider': 'WORD_28', 'conduct': 'WORD_29', 'warned': 'WORD_30', '': 'WORD_31', 'active': 'WORD_32', 'prospect': 'WORD_33', 'past': 'WORD_34', 'existing': 'WORD_35', 'fee_dispute': 'WORD_36', 'upheld': 'WORD_37', 'paid': 'WORD_38', 'provider_error': 'WORD_39', 'defect': 'WORD_40', 'payment_failed': 'WORD_41', 'third_party': 'WORD_42', 'kept': 'WORD_43', 'chargeback': 'WORD_44', 'unknown': 'WORD_45', 'complaint': 'WORD_46', 'partly_upheld': 'WORD_47', 'not_upheld': 'WORD_48', 'provider_failure': 'WORD_49', 'change_request': 'WORD_50', 'client_change': 'WORD_51', 'ambiguity': 'WORD_52', 'after_acceptance': 'WORD_53', 'revision': 'WORD_54', 'discount_request': 'WORD_55', 'hardship': 'WORD_56', 'law': 'WORD_57', 'after_invoice': 'WORD_58', 'after_quote': 'WORD_59', 'before_quote': 'WORD_60', 'withdrawn': 'WORD_61', 'after_due': 'WORD_62', 'declined': 'WORD_63', 'missed': 'WORD_64', 'late_cancel': 'WORD_65', 'cancelled': 'WORD_66', 'rescheduled': 'WORD_67', 'answered': 'WORD_68', 'medium': 'WORD_69', 'low': 'WORD_70', 'out_of_hours': 'WORD_71', 'won': 'WORD_72', 'lost': 'WORD_73', 'quoted ': 'WORD_74', 'quoted again ': 'WORD_75', 'cancelled late': 'WORD_76', 'moved': 'WORD_77', 'not upheld': 'WORD_78', 'no finding': 'WORD_79', ', after a notice': 'WORD_80', ', after the invoice': 'WORD_81', ', after accepting': 'WORD_82', ', before accepting': 'WORD_83', ', not kept': 'WORD_84', ', kept': 'WORD_85', ' after a change-order notice': 'WORD_86', ', reopened after acceptance': 'WORD_87'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29', '%;from_memory;%': 'LIKE_30'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('requests__apart_from_quotes', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('open_chargebacks__amount', 'decimal', 4), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__amount', 'decimal', 4), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('remembered__value', 'int', 0), ('remembered__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__silence_on_lapsed_quotes', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__from_memory', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}
TYPES = {'client': 'INTEGER', 'stage': 'VARCHAR', 'stage_inferred': 'BOOLEAN', 'standing': 'VARCHAR', 'undecided__value': 'DOUBLE', 'undecided__opportunities': 'BIGINT', 'undecided__incidents': 'BIGINT', 'undecided__lower80': 'DOUBLE', 'undecided__lower95': 'DOUBLE', 'kept_meetings__value': 'BIGINT', 'kept_meetings__opportunities': 'BIGINT', 'no_show__value': 'DOUBLE', 'no_show__opportunities': 'BIGINT', 'no_show__incidents': 'BIGINT', 'no_show__lower80': 'DOUBLE', 'no_show__lower95': 'DOUBLE', 'no_show__in_half_year': 'BIGINT', 'no_show__in_year': 'BIGINT', 'put_off__value': 'BIGINT', 'put_off__opportunities': 'BIGINT', 'put_off__incidents': 'BIGINT', 'put_off__held': 'BIGINT', 'requoted_in_all__value': 'HUGEINT', 'requoted_in_all__opportunities': 'BIGINT', 'requoted_in_all__incidents': 'BIGINT', 'requoted__value': 'BIGINT', 'requoted__opportunities': 'BIGINT', 'requoted__incidents': 'BIGINT', 'seriousness__value': 'BIGINT', 'seriousness__opportunities': 'BIGINT', 'seriousness__incidents': 'BIGINT', 'open_quotes__value': 'BIGINT', 'open_quotes__opportunities': 'BIGINT', 'accepted_work__value': 'BIGINT', 'accepted_work__opportunities': 'BIGINT', 'unfounded__value': 'DOUBLE', 'unfounded__opportunities': 'BIGINT', 'unfounded__incidents': 'BIGINT', 'unfounded__lower80': 'DOUBLE', 'unfounded__lower95': 'DOUBLE', 'unfounded__items': 'BIGINT', 'unfounded__occasions': 'BIGINT', 'unfounded__apart': 'BIGINT', 'unfounded__span': 'BIGINT', 'unfounded__pressing': 'BIGINT', 'chances__value': 'BIGINT', 'chances__opportunities': 'BIGINT', 'reopened__value': 'BIGINT', 'reopened__opportunities': 'BIGINT', 'reopened__incidents': 'BIGINT', 'reopened__warned': 'BIGINT', 'low_scored__value': 'BIGINT', 'low_scored__opportunities': 'BIGINT', 'low_scored__incidents': 'BIGINT', 'requests__value': 'DOUBLE', 'requests__opportunities': 'BIGINT', 'requests__incidents': 'BIGINT', 'requests__lower80': 'DOUBLE', 'requests__lower95': 'DOUBLE', 'requests__apart': 'BIGINT', 'requests__apart_from_quotes': 'BIGINT', 'silent__value': 'BIGINT', 'silent__opportunities': 'BIGINT', 'silent__incidents': 'BIGINT', 'incidents__value': 'BIGINT', 'incidents__opportunities': 'BIGINT', 'incidents__incidents': 'BIGINT', 'incidents__in_half_year': 'BIGINT', 'incidents__warned': 'BIGINT', 'grave_incidents__value': 'BIGINT', 'grave_incidents__opportunities': 'BIGINT', 'grave_incidents__incidents': 'BIGINT', 'abusive_incidents__value': 'BIGINT', 'abusive_incidents__opportunities': 'BIGINT', 'abusive_incidents__incidents': 'BIGINT', 'abusive_incidents__warned': 'BIGINT', 'night_messages__value': 'BIGINT', 'night_messages__opportunities': 'BIGINT', 'night_messages__incidents': 'BIGINT', 'work_meetings__value': 'DOUBLE', 'work_meetings__opportunities': 'BIGINT', 'work_meetings__incidents': 'BIGINT', 'work_meetings__lower80': 'DOUBLE', 'work_meetings__lower95': 'DOUBLE', 'work_meetings__in_year': 'BIGINT', 'work_meetings__of_year': 'DOUBLE', 'night_bursts__value': 'BIGINT', 'night_bursts__opportunities': 'BIGINT', 'night_bursts__incidents': 'BIGINT', 'quotes_sent__value': 'BIGINT', 'quotes_sent__opportunities': 'BIGINT', 'jobs__value': 'BIGINT', 'jobs__opportunities': 'BIGINT', 'jobs__invoices': 'BIGINT', 'pressed__value': 'BIGINT', 'pressed__opportunities': 'BIGINT', 'pressed__incidents': 'BIGINT', 'asks_on_quotes__value': 'HUGEINT', 'asks_on_quotes__opportunities': 'BIGINT', 'late_asks__value': 'BIGINT', 'late_asks__opportunities': 'BIGINT', 'late_asks__incidents': 'BIGINT', 'late_asks__jobs': 'BIGINT', 'late_asks__ultimatums': 'BIGINT', 'late_asks__forced': 'BIGINT', 'late_asks__apart': 'BIGINT', 'asked_jobs__value': 'DOUBLE', 'asked_jobs__opportunities': 'BIGINT', 'lost_chargebacks__value': 'BIGINT', 'lost_chargebacks__opportunities': 'BIGINT', 'lost_chargebacks__incidents': 'BIGINT', 'open_chargebacks__value': 'BIGINT', 'open_chargebacks__opportunities': 'BIGINT', 'open_chargebacks__incidents': 'BIGINT', 'open_chargebacks__amount': 'DECIMAL(38,4)', 'chargebacks_ever__value': 'BIGINT', 'chargebacks_ever__opportunities': 'BIGINT', 'due_invoices__value': 'BIGINT', 'due_invoices__opportunities': 'BIGINT', 'dbt__value': 'DOUBLE', 'dbt__opportunities': 'BIGINT', 'dbt__incidents': 'BIGINT', 'dbt__median': 'DOUBLE', 'dbt__without_largest': 'DOUBLE', 'dbt__late_occasions': 'BIGINT', 'late14__value': 'DOUBLE', 'late14__opportunities': 'BIGINT', 'late14__incidents': 'BIGINT', 'late14__lower80': 'DOUBLE', 'late14__lower95': 'DOUBLE', 'late14__invoices': 'HUGEINT', 'late30__value': 'DOUBLE', 'late30__opportunities': 'BIGINT', 'late30__incidents': 'BIGINT', 'late30__lower80': 'DOUBLE', 'late30__lower95': 'DOUBLE', 'late30__invoices': 'HUGEINT', 'late_grace__value': 'DOUBLE', 'late_grace__opportunities': 'BIGINT', 'late_grace__incidents': 'BIGINT', 'late_grace__lower80': 'DOUBLE', 'late_grace__lower95': 'DOUBLE', 'late_grace__invoices': 'HUGEINT', 'late_grace__median': 'DOUBLE', 'surely_late__value': 'DOUBLE', 'surely_late__opportunities': 'BIGINT', 'surely_late__incidents': 'BIGINT', 'surely_late__lower80': 'DOUBLE', 'surely_late__lower95': 'DOUBLE', 'longest_late_run__value': 'BIGINT', 'longest_late_run__opportunities': 'BIGINT', 'rising__value': 'BIGINT', 'rising__opportunities': 'BIGINT', 'rising__incidents': 'BIGINT', 'unpaid_money__value': 'DOUBLE', 'unpaid_money__opportunities': 'BIGINT', 'unpaid_money__incidents': 'BIGINT', 'unpaid_money__days': 'BIGINT', 'unpaid_money__amount': 'DECIMAL(38,4)', 'unpaid_money__done': 'BIGINT', 'overdue_now__value': 'BIGINT', 'overdue_now__opportunities': 'BIGINT', 'overdue_now__incidents': 'BIGINT', 'promises__value': 'BIGINT', 'promises__opportunities': 'BIGINT', 'promises__incidents': 'BIGINT', 'promises__in_year': 'BIGINT', 'broken_in_a_row__value': 'BIGINT', 'broken_in_a_row__opportunities': 'BIGINT', 'late_disputes__value': 'BIGINT', 'late_disputes__opportunities': 'BIGINT', 'late_disputes__incidents': 'BIGINT', 'given_terms__value': 'BIGINT', 'given_terms__opportunities': 'BIGINT', 'remembered__value': 'BIGINT', 'remembered__opportunities': 'BIGINT', 'quiet__value': 'BIGINT', 'quiet__opportunities': 'BIGINT', 'paid_in_time__value': 'DOUBLE', 'paid_in_time__opportunities': 'BIGINT', 'paid_in_time__incidents': 'BIGINT', 'paid_in_time__lower80': 'DOUBLE', 'paid_in_time__lower95': 'DOUBLE', 'paid_day_unknown__value': 'BIGINT', 'paid_day_unknown__opportunities': 'BIGINT', 'disputed_now__value': 'BIGINT', 'disputed_now__opportunities': 'BIGINT', 'due_assumed__value': 'BIGINT', 'due_assumed__opportunities': 'BIGINT', 'due_assumed__in_days': 'INTEGER', 'due_unsaid__value': 'BIGINT', 'due_unsaid__opportunities': 'BIGINT', 'other_currencies__value': 'BIGINT', 'other_currencies__opportunities': 'BIGINT', 'stray_payments__value': 'BIGINT', 'stray_payments__opportunities': 'BIGINT', 'praise__value': 'BIGINT', 'praise__opportunities': 'BIGINT', 'referrals__value': 'BIGINT', 'referrals__opportunities': 'BIGINT', 'our_failures__value': 'BIGINT', 'our_failures__opportunities': 'BIGINT', 'upheld__value': 'BIGINT', 'upheld__opportunities': 'BIGINT', 'accepted_quotes__value': 'BIGINT', 'accepted_quotes__opportunities': 'BIGINT', 'answered_in_time__value': 'DOUBLE', 'answered_in_time__opportunities': 'BIGINT', 'answered_in_time__incidents': 'BIGINT', 'answered_in_time__lower80': 'DOUBLE', 'answered_in_time__lower95': 'DOUBLE', 'reversed_items__value': 'DOUBLE', 'reversed_items__opportunities': 'BIGINT', 'reversed_items__incidents': 'BIGINT', 'reversed_items__lower80': 'DOUBLE', 'reversed_items__lower95': 'DOUBLE', 'reversed__value': 'BIGINT', 'reversed__opportunities': 'BIGINT', 'reversed__incidents': 'BIGINT', 'reversed__items': 'BIGINT', 'reversed__warned': 'BIGINT', 'rounds_over__value': 'DOUBLE', 'rounds_over__opportunities': 'BIGINT', 'rounds_over__incidents': 'BIGINT', 'rounds_over__lower80': 'DOUBLE', 'rounds_over__lower95': 'DOUBLE', 'rounds_over__twice': 'BIGINT', 'rounds_over__thrice': 'BIGINT', 'rounds_over__capped': 'BIGINT', 'unpaid_scope__value': 'DOUBLE', 'unpaid_scope__opportunities': 'BIGINT', 'unpaid_scope__basis': 'INTEGER', 'unpaid_extras__value': 'BIGINT', 'unpaid_extras__opportunities': 'BIGINT', 'unpaid_extras__incidents': 'BIGINT', 'records__value': 'BIGINT', 'records__opportunities': 'BIGINT', 'active_months__value': 'BIGINT', 'active_months__opportunities': 'BIGINT', 'startup__value': 'BIGINT', 'startup__opportunities': 'BIGINT', 'startup__incidents': 'BIGINT', 'good_cause__value': 'BIGINT', 'good_cause__opportunities': 'BIGINT', 'good_cause__incidents': 'BIGINT', 'hardship__value': 'BIGINT', 'hardship__opportunities': 'BIGINT', 'hardship__incidents': 'BIGINT', 'conduct_notices__value': 'BIGINT', 'conduct_notices__opportunities': 'BIGINT', 'conduct_notices__incidents': 'BIGINT', 'working_with__value': 'BIGINT', 'working_with__opportunities': 'BIGINT', 'working_with__incidents': 'BIGINT', 'speaking_records__value': 'BIGINT', 'speaking_records__opportunities': 'BIGINT', 'good_records__value': 'BIGINT', 'good_records__opportunities': 'BIGINT', 'signal__no_decision': 'INTEGER', 'signal__no_shows': 'INTEGER', 'signal__none_held': 'INTEGER', 'signal__many_requotes': 'INTEGER', 'signal__free_scoping': 'INTEGER', 'signal__unfounded_complaints': 'INTEGER', 'signal__unfounded_over_time': 'INTEGER', 'signal__unfounded_and_withheld': 'INTEGER', 'signal__reopened_complaints': 'INTEGER', 'signal__reopened_after_notice': 'INTEGER', 'signal__low_scores': 'INTEGER', 'signal__blocking_silence': 'INTEGER', 'signal__gone_silent': 'INTEGER', 'signal__conduct': 'INTEGER', 'signal__conduct_after_warning': 'INTEGER', 'signal__grave_conduct': 'INTEGER', 'signal__sustained_abuse': 'INTEGER', 'signal__night_pressure': 'INTEGER', 'signal__slow_night_pressure': 'INTEGER', 'signal__missed_work_meetings': 'INTEGER', 'signal__price_pressure': 'INTEGER', 'signal__price_pressure_again': 'INTEGER', 'signal__asks_afterwards': 'INTEGER', 'signal__ultimatums': 'INTEGER', 'signal__chargebacks': 'INTEGER', 'signal__chargeback_open': 'INTEGER', 'signal__money_unpaid': 'INTEGER', 'signal__days_beyond_terms': 'INTEGER', 'signal__late_share': 'INTEGER', 'signal__late_even_so': 'INTEGER', 'signal__late_habit': 'INTEGER', 'signal__late_streak': 'INTEGER', 'signal__rising_delay': 'INTEGER', 'signal__oldest_open': 'INTEGER', 'signal__broken_promises': 'INTEGER', 'signal__tactical_disputes': 'INTEGER', 'signal__reversals': 'INTEGER', 'signal__reversals_after_notice': 'INTEGER', 'signal__revision_overrun': 'INTEGER', 'signal__unpaid_changes': 'INTEGER', 'cleared__commitment_phobic': 'INTEGER', 'cleared__criticizer': 'INTEGER', 'cleared__energy_zapper': 'INTEGER', 'cleared__fee_haggler': 'INTEGER', 'cleared__late_payer': 'INTEGER', 'cleared__time_waster': 'INTEGER', 'exempt__commitment_phobic__serious': 'INTEGER', 'exempt__commitment_phobic__clearly_serious': 'INTEGER', 'exempt__energy_zapper__hardship': 'INTEGER', 'exempt__fee_haggler__startup': 'INTEGER', 'exempt__fee_haggler__good_cause': 'INTEGER', 'exempt__fee_haggler__hardship': 'INTEGER', 'exempt__late_payer__hardship': 'INTEGER', 'fact__enough_good': 'INTEGER', 'fact__some_good': 'INTEGER', 'fact__money_stuck': 'INTEGER', 'fact__card_payment_reversed': 'INTEGER', 'fact__asks_on_late_bills': 'INTEGER', 'fact__complaints_for_late_bills': 'INTEGER', 'fact__silence_on_late_bills': 'INTEGER', 'fact__silence_on_lapsed_quotes': 'INTEGER', 'fact__money_overdue': 'INTEGER', 'fact__overdue_for_months': 'INTEGER', 'fact__much_at_risk': 'INTEGER', 'fact__weeks_late': 'INTEGER', 'fact__long_terms': 'INTEGER', 'fact__card_payments': 'INTEGER', 'fact__quote_open': 'INTEGER', 'fact__missed_meetings': 'INTEGER', 'fact__warned': 'INTEGER', 'fact__threatened': 'INTEGER', 'fact__complaints_upheld': 'INTEGER', 'fact__client_already': 'INTEGER', 'remark__paid_undated': 'INTEGER', 'remark__under_dispute': 'INTEGER', 'remark__assumed_terms': 'INTEGER', 'remark__no_due_days': 'INTEGER', 'remark__several_currencies': 'INTEGER', 'remark__unnamed_payments': 'INTEGER', 'remark__from_memory': 'INTEGER', 'remark__old_records': 'INTEGER', 'remark__few_records': 'INTEGER', 'remark__ally': 'INTEGER', 'remark__punctual': 'INTEGER', 'remark__within_grace': 'INTEGER', 'remark__sends_others': 'INTEGER', 'remark__thankful': 'INTEGER', 'remark__comes_back': 'INTEGER', 'remark__answers_quickly': 'INTEGER', 'remark__service_recovery': 'INTEGER', 'remark__own_failures': 'INTEGER'}


def run(given):
    ALL_CLIENTS = given['ALL_CLIENTS']
    AS_OF = given['AS_OF']
    CALENDAR = given['CALENDAR']
    CLIENTS = given['CLIENTS']
    C_country = given['C_country']
    C_stage = given['C_stage']
    C_terms_days = given['C_terms_days']
    C_traits = given['C_traits']
    DEBTS_WANTED = given['DEBTS_WANTED']
    EACH = given['EACH']
    ENDINGS_WANTED = given['ENDINGS_WANTED']
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
    LIKE_30 = given['LIKE_30']
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
    WORD_87 = given['WORD_87']
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
    b24 = (b22 & O_due)
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
    b37 = (b27 | O_outcome)
    b38 = (logical_not(b6) & O_settled)
    del b1, b10, b11, b12, b13, b14, b15, b16, b17, b18, b19, b2, b20, b21, b22, b24, b26, b27, b29, b3, b30, b31, b32, b33, b34, b4, b5, b6, b8, b9, i23, i25
    if n36:
        i39 = at(E_client, i35)
        i40 = at(E_kind, i35)
        b41 = (i40 != WORD_12)
        i42 = at(E_day, i35)
        b43 = (i42 > (AS_OF - P_window_days))
        b44 = (b41 & b43)
        i45 = places(b44, n36)
        n46 = len(i45)
        i47 = at(E_event_id, i35)
        i48 = at(E_ref, i35)
        b49 = at(O_ref, i35)
        i50 = at(E_engagement, i35)
        b51 = at(O_engagement, i35)
        i52 = at(E_actor, i35)
        i53 = at(E_currency, i35)
        i54 = at(i28, i35)
        b55 = at(b37, i35)
        i56 = at(E_phase, i35)
        b57 = at(O_phase, i35)
        i58 = at(E_cause, i35)
        b59 = at(O_cause, i35)
        i60 = at(E_severity, i35)
        b61 = at(O_severity, i35)
        i62 = at(E_tags, i35)
        i63 = at(E_due, i35)
        b64 = at(O_due, i35)
        i65 = at(i7, i35)
        b66 = at(b38, i35)
        b67 = at(E_paid_extra, i35)
        b68 = at(E_confirmed, i35)
        i69 = at(E_occurred_at, i35)
        i70 = at(E_amount, i35)
        b71 = at(O_amount, i35)
        f74 = at(E_score, i35)
        b75 = at(O_score, i35)
        i177 = where(b41, i42, 0)
        b178 = b41
        b181 = (i40 == WORD_7)
        b182 = (i40 == WORD_20)
        b183 = (b181 | b182)
        b184 = (i40 == WORD_1)
        b185 = (i54 == WORD_23) & b55
        b186 = (b184 & b185)
        b187 = (b183 | b186)
        i189 = where(b183, i42, 0)
        b190 = b183
        b193 = (i40 == WORD_13)
        b194 = (b193 | b184)
        i195 = where(b194, i42, 0)
        b196 = b194
        b199 = (i40 == WORD_24)
        b200 = (b184 | b199)
        i201 = where(b200, i42, 0)
        b202 = b200
        b205 = (i52 == WORD_25)
        b206 = (i40 == WORD_14)
        b207 = (i40 == WORD_26)
        b208 = (i40 == WORD_15)
        b209 = (i40 == WORD_27)
        b210 = (i40 == WORD_16)
        b211 = (i40 == WORD_17)
        b212 = (b193 | b206 | b207 | b208 | b209 | b210 | b211)
        b213 = (i40 == WORD_0)
        i214 = where(b57, i56, WORD_22)
        b215 = (i214 == WORD_22)
        b216 = (b213 & b215)
        b217 = (i40 == WORD_18)
        i218 = where(b55, i54, WORD_19)
        b219 = (i218 == WORD_19)
        b220 = (b217 & b219)
        b221 = (b212 | b216 | b220)
        b222 = (b205 & b221)
        i223 = where(b222, i42, 0)
        b224 = b222
        b227 = (i52 == WORD_28)
        b228 = LIKE_1[i62]
        b229 = (b213 & b227 & b228)
        i230 = where(b229, i69, 0)
        b231 = b229
        b234 = LIKE_2[i62]
        b235 = (b213 & b227 & b234)
        i236 = where(b235, i42, 0)
        b237 = b235
        b240 = LIKE_3[i62]
        b241 = (b213 & b227 & b240)
        b242 = (i40 == WORD_29)
        b243 = (i54 == WORD_30) & b55
        b244 = (b242 & b68 & b243)
        i245 = where(b241, i42, where(b244, i42, 0))
        b246 = (b241 | b244)
        b249 = LIKE_4[i62]
        b250 = (b213 & b227 & b249)
        i251 = where(b250, i42, 0)
        b252 = b250
        b255 = LIKE_5[i62]
        b256 = (b213 & b227 & b255)
        i257 = where(b256, i42, 0)
        b258 = b256
        b261 = LIKE_6[i62]
        b263 = LIKE_7[i62]
        b264 = LIKE_8[i62]
        b265 = (b263 | b264)
        b267 = LIKE_9[i62]
        b269 = LIKE_10[i62]
        b271 = (b182 | b186)
        b302 = (b207 & b49 & b71)
        i303 = places(b302, n36)
        n304 = len(i303)
        i338 = by_id(i47, IDS)
        b428 = (i40 == WORD_3)
        b429 = (b428 | b213)
        b430 = LIKE_11[i62]
        b431 = (b429 & b430 & b49 & b64)
        i432 = places(b431, n36)
        n433 = len(i432)
        i467 = places(b181, n36)
        n468 = len(i467)
        b699 = (i40 == WORD_36)
        i700 = places(b699, n36)
        n701 = len(i700)
        b771 = (b182 & b64)
        i772 = places(b771, n36)
        n773 = len(i772)
        b1018 = logical_not(b430)
        b1019 = (b428 & b64 & b1018 & b43)
        i1020 = places(b1019, n36)
        n1021 = len(i1020)
        b1218 = (i40 == WORD_41)
        b1219 = (i58 == WORD_42) & b59
        b1220 = (i58 == WORD_39) & b59
        b1221 = (b1219 | b1220)
        b1222 = (b1218 & b1221)
        i1223 = places(b1222, n36)
        n1224 = len(i1223)
        b1973 = (i40 == WORD_44)
        i1974 = where(b59, i58, WORD_45)
        b1975 = (i1974 == WORD_39)
        b1976 = (i1974 == WORD_40)
        b1977 = (i1974 == WORD_42)
        b1978 = (b1975 | b1976 | b1977)
        b1979 = logical_not(b1978)
        b1980 = (b1973 & b43 & b1979)
        i1981 = places(b1980, n36)
        n1982 = len(i1981)
        b2055 = LIKE_16[i62]
        b2056 = (b217 & b2055 & b219)
        b2057 = (b206 | b2056)
        i2058 = places(b2057, n36)
        n2059 = len(i2058)
        b2103 = (i40 == WORD_46)
        i2104 = places(b2103, n36)
        n2105 = len(i2104)
        i2430 = places(b182, n36)
        n2431 = len(i2430)
        b2574 = (i40 == WORD_49)
        i2575 = places(b2574, n36)
        n2576 = len(i2575)
        b3017 = (i40 == WORD_50)
        b3018 = logical_not(b67)
        i3019 = where(b55, i54, WORD_10)
        b3020 = (i3019 == WORD_23)
        i3021 = where(b59, i58, WORD_51)
        b3022 = (i3021 == WORD_51)
        b3023 = (i3021 == WORD_52)
        b3024 = (i3021 == WORD_45)
        b3025 = (b3022 | b3023 | b3024)
        b3026 = (b3017 & b3018 & b3020 & b3025 & b43)
        i3027 = places(b3026, n36)
        n3028 = len(i3027)
        b3062 = (i70 > 0) & b71
        b3063 = (b184 & b185 & b3062 & b43)
        i3064 = places(b3063, n36)
        n3065 = len(i3064)
        b3130 = (i58 == WORD_51) & b59
        b3131 = (b3017 & b3130 & b3018 & b43)
        i3132 = places(b3131, n36)
        n3133 = len(i3132)
        b3389 = (i40 == WORD_54)
        b3390 = (b3389 & b3018 & b3025)
        i3391 = places(b3390, n36)
        n3392 = len(i3391)
        b3426 = (b182 & b43)
        i3427 = places(b3426, n36)
        n3428 = len(i3427)
        b3504 = (i40 == WORD_55)
        b3505 = (i1974 == WORD_56)
        b3506 = (i1974 == WORD_57)
        b3507 = (b1975 | b1976 | b3505 | b3506)
        b3508 = logical_not(b3507)
        b3509 = LIKE_17[i62]
        b3510 = logical_not(b3509)
        b3511 = LIKE_18[i62]
        b3512 = logical_not(b3511)
        b3513 = LIKE_19[i62]
        b3514 = logical_not(b3513)
        b3515 = (b3504 & b3508 & b3510 & b3512 & b3514 & b43)
        i3516 = places(b3515, n36)
        n3517 = len(i3516)
        i3720 = places(b200, n36)
        n3721 = len(i3720)
        b3863 = (i54 == WORD_37) & b55
        b3864 = (i54 == WORD_47) & b55
        b3865 = (b3863 | b3864)
        b3866 = (b2103 & b3865)
        b3867 = (b3866 | b2574)
        i3868 = places(b3867, n36)
        n3869 = len(i3868)
        b4002 = LIKE_20[i62]
        b4003 = (b213 & b227 & b4002)
        i4004 = places(b4003, n36)
        n4005 = len(i4004)
        b4139 = (b185 | b66)
        b4140 = (b182 & b4139)
        b4141 = (b186 | b4140 | b181)
        i4142 = places(b4141, n36)
        n4143 = len(i4142)
        b4312 = (b699 & b43)
        i4313 = places(b4312, n36)
        n4314 = len(i4313)
        b4445 = (b210 | b211 | b2574)
        b4446 = (b4445 & b43)
        i4447 = places(b4446, n36)
        n4448 = len(i4447)
        b4746 = LIKE_0[i62]
        b4747 = (b213 & b205 & b4746 & b64)
        i4748 = places(b4747, n36)
        n4749 = len(i4748)
        b4792 = (b217 & b43)
        i4793 = places(b4792, n36)
        n4794 = len(i4793)
        b4828 = (b182 | b181 | b206)
        b4829 = (b4828 | b186)
        i4830 = places(b4829, n36)
        n4831 = len(i4830)
        i4961 = places(b194, n36)
        n4962 = len(i4961)
        b5222 = (i40 == WORD_5)
        b5223 = (b5222 & b49)
        i5224 = places(b5223, n36)
        n5225 = len(i5224)
        b5268 = (i1974 == WORD_52)
        b5269 = (b5268 | b1975 | b1976 | b3505 | b1977 | b3506)
        b5270 = logical_not(b5269)
        b5271 = (b5222 & b64 & b43 & b5270)
        i5272 = places(b5271, n36)
        n5273 = len(i5272)
        b5721 = LIKE_22[i62]
        b5722 = (b213 & b227 & b5721)
        i5723 = places(b5722, n36)
        n5724 = len(i5723)
        b6291 = (b209 & b43)
        i6292 = places(b6291, n36)
        n6293 = len(i6292)
        b6327 = (b2574 | b3866)
        i6328 = places(b6327, n36)
        n6329 = len(i6328)
        b6450 = (b1975 | b1976 | b3505)
        b6451 = logical_not(b6450)
        b6452 = (b242 & b68 & b205 & b6451 & b43)
        i6453 = places(b6452, n36)
        n6454 = len(i6453)
        b6490 = LIKE_24[i62]
        b6491 = (b213 & b205 & b6490)
        i6492 = places(b6491, n36)
        n6493 = len(i6492)
        b6903 = (b217 & b219 & b43)
        i6904 = places(b6903, n36)
        n6905 = len(i6904)
        b7053 = (b210 | b211 | b206)
        b7054 = (b7053 & b43)
        i7055 = places(b7054, n36)
        n7056 = len(i7055)
        b7266 = (b181 | b4140 | b186)
        b7267 = (b7266 & b43)
        i7268 = places(b7267, n36)
        n7269 = len(i7268)
        b7439 = (i56 == WORD_71) & b57
        b7440 = (b213 & b205 & b7439 & b3018 & b43)
        i7441 = places(b7440, n36)
        n7442 = len(i7441)
        b7575 = (b184 & b43)
        i7576 = places(b7575, n36)
        n7577 = len(i7576)
        b7871 = (i3019 == WORD_10)
        b7872 = (b2103 & b7871)
        b7873 = (i54 == WORD_10) & b55
        b7874 = (b2574 & b7873)
        b7875 = (b7872 | b7874)
        i7876 = places(b7875, n36)
        n7877 = len(i7876)
        i8043 = places(b428, n36)
        n8044 = len(i8043)
        del b41, b43, b44, b68, b181, b182, b183, b184, b185, b186, b193, b194, b199, b200, b205, b206, b207, b208, b209, b210, b211, b212, b213, i214, b215, b216, b217, i218, b219, b220, b221, b222, b227, b228, b229, b234, b235, b240, b241, b242, b243, b244, b249, b250, b255, b256, b263, b264, b302, b428, b429, b430, b431, b699, b771, b1018, b1019, b1218, b1219, b1220, b1221, b1222, b1973, i1974, b1975, b1976, b1977, b1978, b1979, b1980, b2055, b2056, b2057, b2103, b2574, b3017, b3018, i3019, b3020, i3021, b3022, b3023, b3024, b3025, b3026, b3062, b3063, b3130, b3131, b3389, b3390, b3426, b3504, b3505, b3506, b3507, b3508, b3509, b3510, b3511, b3512, b3513, b3514, b3515, b3863, b3864, b3865, b3866, b3867, b4002, b4003, b4139, b4140, b4141, b4312, b4445, b4446, b4746, b4747, b4792, b4828, b4829, b5222, b5223, b5268, b5269, b5270, b5271, b5721, b5722, b6291, b6327, b6450, b6451, b6452, b6490, b6491, b6903, b7053, b7054, b7266, b7267, b7439, b7440, b7575, b7871, b7872, b7873, b7874, b7875
    else:
        i39 = NO_INT
        i40 = NO_INT
        i42 = NO_INT
        i45 = NO_INT
        n46 = 0
        i47 = NO_INT
        i48 = NO_INT
        b49 = NO_BOOL
        i50 = NO_INT
        b51 = NO_BOOL
        i52 = NO_INT
        i53 = NO_INT
        i54 = NO_INT
        b55 = NO_BOOL
        i56 = NO_INT
        b57 = NO_BOOL
        i58 = NO_INT
        b59 = NO_BOOL
        i60 = NO_INT
        b61 = NO_BOOL
        i62 = NO_INT
        i63 = NO_INT
        b64 = NO_BOOL
        i65 = NO_INT
        b66 = NO_BOOL
        b67 = NO_BOOL
        i69 = NO_INT
        i70 = NO_INT
        b71 = NO_BOOL
        f74 = NO_FLOAT
        b75 = NO_BOOL
        i177 = NO_INT
        b178 = NO_BOOL
        b187 = NO_BOOL
        i189 = NO_INT
        b190 = NO_BOOL
        i195 = NO_INT
        b196 = NO_BOOL
        i201 = NO_INT
        b202 = NO_BOOL
        i223 = NO_INT
        b224 = NO_BOOL
        i230 = NO_INT
        b231 = NO_BOOL
        i236 = NO_INT
        b237 = NO_BOOL
        i245 = NO_INT
        b246 = NO_BOOL
        i251 = NO_INT
        b252 = NO_BOOL
        i257 = NO_INT
        b258 = NO_BOOL
        b261 = NO_BOOL
        b265 = NO_BOOL
        b267 = NO_BOOL
        b269 = NO_BOOL
        b271 = NO_BOOL
        i303 = NO_INT
        n304 = 0
        i338 = NO_INT
        i432 = NO_INT
        n433 = 0
        i467 = NO_INT
        n468 = 0
        i700 = NO_INT
        n701 = 0
        i772 = NO_INT
        n773 = 0
        i1020 = NO_INT
        n1021 = 0
        i1223 = NO_INT
        n1224 = 0
        i1981 = NO_INT
        n1982 = 0
        i2058 = NO_INT
        n2059 = 0
        i2104 = NO_INT
        n2105 = 0
        i2430 = NO_INT
        n2431 = 0
        i2575 = NO_INT
        n2576 = 0
        i3027 = NO_INT
        n3028 = 0
        i3064 = NO_INT
        n3065 = 0
        i3132 = NO_INT
        n3133 = 0
        i3391 = NO_INT
        n3392 = 0
        i3427 = NO_INT
        n3428 = 0
        i3516 = NO_INT
        n3517 = 0
        i3720 = NO_INT
        n3721 = 0
        i3868 = NO_INT
        n3869 = 0
        i4004 = NO_INT
        n4005 = 0
        i4142 = NO_INT
        n4143 = 0
        i4313 = NO_INT
        n4314 = 0
        i4447 = NO_INT
        n4448 = 0
        i4748 = NO_INT
        n4749 = 0
        i4793 = NO_INT
        n4794 = 0
        i4830 = NO_INT
        n4831 = 0
        i4961 = NO_INT
        n4962 = 0
        i5224 = NO_INT
        n5225 = 0
        i5272 = NO_INT
        n5273 = 0
        i5723 = NO_INT
        n5724 = 0
        i6292 = NO_INT
        n6293 = 0
        i6328 = NO_INT
        n6329 = 0
        i6453 = NO_INT
        n6454 = 0
        i6492 = NO_INT
        n6493 = 0
        i6904 = NO_INT
        n6905 = 0
        i7055 = NO_INT
        n7056 = 0
        i7268 = NO_INT
        n7269 = 0
        i7441 = NO_INT
        n7442 = 0
        i7576 = NO_INT
        n7577 = 0
        i7876 = NO_INT
        n7877 = 0
        i8043 = NO_INT
        n8044 = 0
    del b37, b38, i28, i7, n36
    if n46:
        i76 = at(i39, i45)
        b79 = at(b49, i45)
        i82 = at(i40, i45)
        i85 = at(i54, i45)
        b86 = at(b55, i45)
        i87 = at(i56, i45)
        b88 = at(b57, i45)
        i93 = at(i62, i45)
        i94 = at(i42, i45)
        i95 = at(i63, i45)
        b96 = at(b64, i45)
        i97 = at(i65, i45)
        b98 = at(b66, i45)
    else:
        i76 = NO_INT
        b79 = NO_BOOL
        i82 = NO_INT
        i85 = NO_INT
        b86 = NO_BOOL
        i87 = NO_INT
        b88 = NO_BOOL
        i93 = NO_INT
        i94 = NO_INT
        i95 = NO_INT
        b96 = NO_BOOL
        i97 = NO_INT
        b98 = NO_BOOL
    del i45
    if n46:
        i109 = truncated('month', i94)
        b110 = (i82 == WORD_13)
        b111 = (i82 == WORD_14)
        b112 = (i82 == WORD_15)
        b113 = (i82 == WORD_16)
        b114 = (i82 == WORD_17)
        b115 = (b110 | b111 | b112 | b113 | b114)
        b116 = (i82 == WORD_18)
        i117 = where(b86, i85, WORD_19)
        b118 = (i117 == WORD_19)
        b119 = (b116 & b118)
        b120 = (i82 == WORD_20)
        i121 = where(b86, i85, WORD_10)
        b122 = (i121 != WORD_21)
        b123 = (b120 & b122)
        b124 = (i82 == WORD_5)
        b125 = b98 & b96
        b126 = (i97 <= i95) & b125
        b127 = (b124 & b126)
        b128 = (i82 == WORD_0)
        i129 = where(b88, i87, WORD_22)
        b130 = (i129 == WORD_22)
        b131 = (b128 & b130)
        b132 = (b115 | b119 | b123 | b127 | b131)
        i133 = places(b132, n46)
        n134 = len(i133)
        del b110, b111, b112, b113, b114, b115, b116, i117, b118, b119, b120, i121, b122, b123, b124, b125, b126, b127, b128, i129, b130, b131, b132
    else:
        i109 = NO_INT
        i133 = NO_INT
        n134 = 0
    del b86, b88, b96, b98, i85, i87, i95, i97
    if n134:
        i135 = at(i76, i133)
        i153 = at(i94, i133)
        i168 = at(i109, i133)
    else:
        i135 = NO_INT
        i153 = NO_INT
        i168 = NO_INT
    del i109, i133, i94
    if n134:
        o169, i170, i171 = group(i135, [(i168, None)])
        n172 = len(i171)
    else:
        o169 = None
        i170 = NO_INT
        i171 = NO_INT
        n172 = 0
    del i168
    if n134:
        i173 = at(i135, i171)
        i175, b176 = reduced(np.maximum, i170, n172, at(i153, o169), None)
    else:
        i173 = NO_INT
        i175 = NO_INT
        b176 = NO_BOOL
    del i135, i153, i170, i171, n134, o169
    i179, b180 = reduced(np.maximum, i39, CLIENTS, i177, b178)
    i188 = counted(i39, CLIENTS, b187)
    i191, b192 = reduced(np.maximum, i39, CLIENTS, i189, b190)
    i197, b198 = reduced(np.maximum, i39, CLIENTS, i195, b196)
    i203, b204 = reduced(np.maximum, i39, CLIENTS, i201, b202)
    i225, b226 = reduced(np.maximum, i39, CLIENTS, i223, b224)
    i232, b233 = reduced(np.minimum, i39, CLIENTS, i230, b231)
    i238, b239 = reduced(np.minimum, i39, CLIENTS, i236, b237)
    i247, b248 = reduced(np.minimum, i39, CLIENTS, i245, b246)
    i253, b254 = reduced(np.minimum, i39, CLIENTS, i251, b252)
    i259, b260 = reduced(np.minimum, i39, CLIENTS, i257, b258)
    i262 = counted(i39, CLIENTS, b261)
    i266 = counted(i39, CLIENTS, b265)
    i268 = counted(i39, CLIENTS, b267)
    i270 = counted(i39, CLIENTS, b269)
    i272 = counted(i39, CLIENTS, b271)
    b273 = (i262 > 0)
    b274 = LIKE_6[C_traits]
    b275 = (b273 | b274)
    b276 = (i266 > 0)
    b277 = LIKE_7[C_traits]
    b278 = LIKE_8[C_traits]
    b279 = (b276 | b277 | b278)
    b280 = (i268 > 0)
    b281 = LIKE_9[C_traits]
    b282 = (b280 | b281)
    b283 = (i270 > 0)
    b284 = LIKE_10[C_traits]
    b285 = (b283 | b284)
    i286 = where(K_terms_days, C_terms_days, P_default_terms_days)
    i287 = where(K_country, C_country, WORD_31)
    b288 = (i188 > 0)
    i289 = where(b288, WORD_32, WORD_33)
    i290 = where(K_stage, C_stage, i289)
    b291 = logical_not(K_stage)
    b292 = (i290 == WORD_33)
    b293 = (C_stage == WORD_34) & K_stage
    i294 = where(b192, i191, -25567)
    b295 = (i197 > i294) & b198
    b296 = (b293 & b295)
    i297 = where(b292, WORD_33, where(b296, WORD_33, WORD_35))
    i298 = filled(AS_OF, CLIENTS, 'i')
    i299 = CALENDAR.places(i298, i287, CLIENTS)
    b300 = (i299 >= 0)
    i301 = CALENDAR.working_day[i299]
    del b178, b187, b190, b192, b196, b198, b202, b224, b231, b237, b246, b252, b258, b261, b265, b267, b269, b271, b273, b274, b276, b277, b278, b280, b281, b283, b284, b288, b292, b293, b295, b296, i177, i188, i189, i191, i195, i197, i201, i223, i230, i236, i245, i251, i257, i262, i266, i268, i270, i289, i294, i298, i299
    if n304:
        i305 = at(i39, i303)
        i307 = at(i48, i303)
        b308 = at(b49, i303)
        i313 = at(i53, i303)
        i323 = at(i42, i303)
        i331 = at(i70, i303)
        b332 = at(b71, i303)
    else:
        i305 = NO_INT
        i307 = NO_INT
        b308 = NO_BOOL
        i313 = NO_INT
        i323 = NO_INT
        i331 = NO_INT
        b332 = NO_BOOL
    del i303
    if n304:
        i339 = by_id_at(i338, i307, b308)
    else:
        i339 = NO_INT
    if n304:
        i341 = at(i53, i339)
        i342 = at(i40, i339)
        b343 = (i342 == WORD_7)
        b344 = (i339 >= 0) & (i313 == i341) & b343
        i345 = at(i70, i339)
        b346 = at(b71, i339)
        b347 = b344 & b346
        del i341, i342, b343, b346
    else:
        b344 = NO_BOOL
        i345 = NO_INT
        b347 = NO_BOOL
    del i313, i339
    if n304:
        b376 = as_bool(b344 & b347)
        i377 = places(b376, n304)
        n378 = len(i377)
    else:
        b376 = NO_BOOL
        i377 = NO_INT
        n378 = 0
    del b344, b347, n304
    if n378:
        i379 = at(i305, i377)
        i380 = at(i287, i379)
        i381 = at(i323, i377)
        i382 = CALENDAR.places(i381, i380, n378)
        b383 = (i382 >= 0)
        i384 = CALENDAR.working_day[i382]
        i385 = at(i307, i377)
        b386 = at(b308, i377)
        w387 = Window(i379, [(i385, b386)], [(i381, None, False)])
        i388 = at(i331, i377)
        b389 = at(b332, i377)
        i390 = filled(where(b389, i388, 0), n378, 'i')
        i391 = filled(as_int(b389), n378, 'i')
        i392 = w387.running(i390, peers=True)
        i393 = at(i345, i377)
        i394 = rescaled(i393, 0)
        i395 = product(P_paid_share, i394)
        i396 = rescaled(i392, 2)
        b397 = w387.running(i391, peers=True) > 0
        b398 = at(b376, i377)
        b399 = b397 & b398
        b400 = (i396 >= i395) & b399
        i509 = where(b400, i381, 0)
        b510 = b400
        del i380, i382, w387, i390, i391, i392, i393, i394, i395, i396, b397, b398, b399, b400
    else:
        i379 = NO_INT
        i381 = NO_INT
        b383 = NO_BOOL
        i384 = NO_INT
        i385 = NO_INT
        b386 = NO_BOOL
        i388 = NO_INT
        b389 = NO_BOOL
        i509 = NO_INT
        b510 = NO_BOOL
    del b308, b332, b376, i305, i307, i323, i331, i345, i377
    if n433:
        i434 = at(i39, i432)
        i436 = at(i48, i432)
        b437 = at(b49, i432)
        i453 = at(i63, i432)
        b454 = at(b64, i432)
        i459 = at(i69, i432)
    else:
        i434 = NO_INT
        i436 = NO_INT
        b437 = NO_BOOL
        i453 = NO_INT
        b454 = NO_BOOL
        i459 = NO_INT
    del i432, n433
    if n468:
        i469 = at(i39, i467)
        i470 = at(i47, i467)
        i473 = at(i50, i467)
        b474 = at(b51, i467)
        i477 = at(i53, i467)
        i478 = at(i54, i467)
        b479 = at(b55, i467)
        i482 = at(i58, i467)
        b483 = at(b59, i467)
        i486 = at(i62, i467)
        i487 = at(i42, i467)
        i488 = at(i63, i467)
        b489 = at(b64, i467)
        i490 = at(i65, i467)
        b491 = at(b66, i467)
        i495 = at(i70, i467)
        b496 = at(b71, i467)
    else:
        i469 = NO_INT
        i470 = NO_INT
        i473 = NO_INT
        b474 = NO_BOOL
        i477 = NO_INT
        i478 = NO_INT
        b479 = NO_BOOL
        i482 = NO_INT
        b483 = NO_BOOL
        i486 = NO_INT
        i487 = NO_INT
        i488 = NO_INT
        b489 = NO_BOOL
        i490 = NO_INT
        b491 = NO_BOOL
        i495 = NO_INT
        b496 = NO_BOOL
    if (DEBTS_WANTED or ENDINGS_WANTED or EVIDENCE_WANTED) and n468:
        i501 = at(i35, i467)
    else:
        i501 = NO_INT
    del i467
    if n468:
        i502 = at(i286, i469)
        b503 = at(K_terms_days, i469)
        i504 = at(i287, i469)
        o505, i506, n507, i508 = match(i379, [(i385, b386)], i469, [(i470, None)])
        i511, b512 = reduced(np.minimum, i506, n507, at(i509, o505), at(b510, o505))
        i513 = at(i511, i508)
        b514 = at(b512, i508)
        b515 = i508 >= 0
        b516 = as_bool(b515 & b514)
        i517, b518 = summed(i506, n507, at(i388, o505), at(b389, o505))
        i519 = at(i517, i508)
        b520 = at(b518, i508)
        b521 = as_bool(b515 & b520)
        del o505, i506, n507, i508, i511, b512, b514, b515, i517, b518, b520
    else:
        i502 = NO_INT
        b503 = NO_BOOL
        i504 = NO_INT
        i513 = NO_INT
        b516 = NO_BOOL
        i519 = NO_INT
        b521 = NO_BOOL
    del b510, i286, i509
    if n468:
        i522, i523 = pairs(i469, i434, CLIENTS)
        n524 = len(i522)
    else:
        i522 = NO_INT
        i523 = NO_INT
        n524 = 0
    if n524:
        i528 = at(i470, i522)
    else:
        i528 = NO_INT
    if n524:
        i527 = at(i436, i523)
        b529 = at(b437, i523)
        b530 = listed(where(b529, i527, 0), i528, GIVEN)
        i531 = places(b530, n524)
        n532 = len(i531)
        del i527, b529, b530
    else:
        i531 = NO_INT
        n532 = 0
    del i528, n524
    if n532:
        i601 = i522[i531]
        i602 = i523[i531]
    else:
        i601 = NO_INT
        i602 = NO_INT
    del i522, i523, i531
    if n532:
        i605 = at(i459, i602)
    else:
        i605 = NO_INT
    del i602, n532
    if n468:
        i606, b607 = reduced(np.maximum, i601, n468, i605, None)
    else:
        i606 = NO_INT
        b607 = NO_BOOL
    del i601, i605
    if n468:
        i608, i609 = pairs(i469, i434, CLIENTS)
        n610 = len(i608)
    else:
        i608 = NO_INT
        i609 = NO_INT
        n610 = 0
    del i434
    if n610:
        i614 = at(i606, i608)
        b615 = at(b607, i608)
        i618 = at(i470, i608)
    else:
        i614 = NO_INT
        b615 = NO_BOOL
        i618 = NO_INT
    del b607, i606
    if n610:
        i613 = at(i459, i609)
        b616 = (i613 == i614) & b615
        i617 = at(i436, i609)
        b619 = at(b437, i609)
        b620 = listed(where(b619, i617, 0), i618, GIVEN)
        b621 = (b616 & b620)
        i622 = places(b621, n610)
        n623 = len(i622)
        del i613, b616, i617, b619, b620, b621
    else:
        i622 = NO_INT
        n623 = 0
    del b437, b615, i436, i459, i614, i618, n610
    if n623:
        i691 = i608[i622]
        i692 = i609[i622]
    else:
        i691 = NO_INT
        i692 = NO_INT
    del i608, i609, i622
    if n623:
        i695 = at(i453, i692)
        b696 = at(b454, i692)
    else:
        i695 = NO_INT
        b696 = NO_BOOL
    del b454, i453, i692, n623
    if n468:
        i697, b698 = reduced(np.maximum, i691, n468, i695, b696)
    else:
        i697 = NO_INT
        b698 = NO_BOOL
    del b696, i691, i695
    if n701:
        i702 = at(i39, i700)
        i704 = at(i48, i700)
        b705 = at(b49, i700)
        i711 = at(i54, i700)
        b712 = at(b55, i700)
        i720 = at(i42, i700)
        i723 = at(i65, i700)
        b724 = at(b66, i700)
        i728 = at(i70, i700)
        b729 = at(b71, i700)
        i739 = where(b712, i711, WORD_10)
        b740 = (i739 == WORD_10)
        b745 = (i711 == WORD_37) & b712
        b749 = logical_not(b729)
        b750 = (b745 & b749)
        i754 = where(b745, i728, 0)
        b755 = (b745 & b729)
        i761 = where(b724, i723, i720)
        i762 = where(b745, i761, 0)
        b763 = b745
        del i711, b712, i720, i723, b724, i728, b729, i739, b749, i761
    else:
        i702 = NO_INT
        i704 = NO_INT
        b705 = NO_BOOL
        b740 = NO_BOOL
        b745 = NO_BOOL
        b750 = NO_BOOL
        i754 = NO_INT
        b755 = NO_BOOL
        i762 = NO_INT
        b763 = NO_BOOL
    del i700, n701
    if n468:
        o735, i736, n737, i738 = match(i702, [(i704, b705)], i469, [(i470, None)])
        i741 = counted(i736, n737, at(b740, o735))
        i742 = at(i741, i738)
        b743 = i738 >= 0
        i744 = where(b743, i742, 0)
        i746 = counted(i736, n737, at(b745, o735))
        i747 = at(i746, i738)
        i748 = where(b743, i747, 0)
        i751 = counted(i736, n737, at(b750, o735))
        i752 = at(i751, i738)
        i753 = where(b743, i752, 0)
        i756, b757 = summed(i736, n737, at(i754, o735), at(b755, o735))
        i758 = at(i756, i738)
        b759 = at(b757, i738)
        b760 = as_bool(b743 & b759)
        i764, b765 = reduced(np.maximum, i736, n737, at(i762, o735), at(b763, o735))
        i766 = at(i764, i738)
        b767 = at(b765, i738)
        b768 = as_bool(b743 & b767)
        i769 = (i487 + i502)
        i770 = where(b489, i488, i769)
        del o735, i736, n737, i738, i741, i742, b743, i746, i747, i751, i752, i756, b757, b759, i764, b765, b767, i769
    else:
        i744 = NO_INT
        i748 = NO_INT
        i753 = NO_INT
        i758 = NO_INT
        b760 = NO_BOOL
        i766 = NO_INT
        b768 = NO_BOOL
        i770 = NO_INT
    del b705, b740, b745, b750, b755, b763, i488, i702, i704, i754, i762
    if n773:
        i774 = at(i39, i772)
        i778 = at(i50, i772)
        b779 = at(b51, i772)
        i792 = at(i42, i772)
        i793 = at(i63, i772)
        b794 = at(b64, i772)
    else:
        i774 = NO_INT
        i778 = NO_INT
        b779 = NO_BOOL
        i792 = NO_INT
        i793 = NO_INT
        b794 = NO_BOOL
    del i772, n773
    if n468:
        i807, i808 = pairs(i469, i774, CLIENTS)
        n809 = len(i807)
    else:
        i807 = NO_INT
        i808 = NO_INT
        n809 = 0
    del i774
    if n809:
        i812 = at(i473, i807)
        b813 = at(b474, i807)
        i821 = at(i770, i807)
    else:
        i812 = NO_INT
        b813 = NO_BOOL
        i821 = NO_INT
    if n809:
        b814 = logical_not(b813)
        i815 = at(i778, i808)
        b816 = at(b779, i808)
        b817 = b816 & b813
        b818 = (i815 == i812) & b817
        b819 = (b814 | b818)
        i820 = at(i793, i808)
        b822 = at(b794, i808)
        b823 = (i820 <= i821) & b822
        i824 = at(i792, i808)
        b825 = (i824 > i821)
        b826 = (b819 & b823 & b825)
        i827 = places(b826, n809)
        n828 = len(i827)
        del b814, i815, b816, b817, b818, b819, i820, b822, b823, i824, b825, b826
    else:
        i827 = NO_INT
        n828 = 0
    del b779, b794, b813, i778, i793, i812, i821, n809
    if n828:
        i904 = i807[i827]
        i905 = i808[i827]
    else:
        i904 = NO_INT
        i905 = NO_INT
    del i807, i808, i827
    if n828:
        i908 = at(i792, i905)
    else:
        i908 = NO_INT
    del i792, i905, n828
    if n468:
        i909, b910 = reduced(np.minimum, i904, n468, i908, None)
        b911 = (i748 > 0)
        b912 = (i753 == 0)
        b913 = b760 & b496
        b914 = (i758 < i495) & b913
        b915 = (b911 & b912 & b496 & b914)
        i916 = where(b698, i697, i770)
        i917 = (i770 - i487)
        i918 = (i909 + i917)
        i919 = where(b910, i918, i770)
        i920 = where(b915, i766, i770)
        b921 = (logical_not(b915) | b768)
        i922 = where(b921, np.maximum(np.maximum(i916, i919), i920), np.maximum(i916, i919))
        i923 = CALENDAR.places(i922, i504, n468)
        b924 = (i923 >= 0)
        i925 = CALENDAR.next_working[i923]
        b926 = b924 & (i925 >= 0)
        i927 = where(b926, i925, i922)
        i928 = where(b491, i490, i513)
        b929 = (i478 == WORD_8) & b479
        b930 = logical_not(b516)
        b931 = (b929 & b930)
        b932 = b491 | b516
        i933 = where(b932, i928, AS_OF)
        i934 = where(b931, AS_OF, i933)
        i935 = (i934 - i927)
        i936 = np.maximum(0, i935)
        i937 = where(b491, i490, i927)
        i938 = where(b929, i937, i933)
        b939 = (i478 == WORD_38) & b479
        b940 = logical_not(b932)
        b941 = (b939 & b940)
        i943 = where(b479, i478, WORD_10)
        b944 = (i943 == WORD_10)
        b945 = (b940 & b944)
        b946 = (i744 > 0)
        b947 = logical_not(b489)
        b948 = logical_not(b698)
        b949 = logical_not(b503)
        b950 = LIKE_12[i486]
        b951 = (b947 & b948 & b949 & b950)
        b952 = LIKE_13[i486]
        b953 = (b952 & b940)
        b955 = logical_not(b915)
        b956 = (b911 & b955)
        b957 = (i482 == WORD_39) & b483
        b958 = (i482 == WORD_40) & b483
        b959 = (b957 | b958)
        b961 = (i478 == WORD_9) & b479
        b962 = (b961 & b930)
        b964 = (b953 | b946 | b956 | b959 | b962 | b941)
        i965 = where(b496, i495, 0)
        i966 = where(b915, i758, 0)
        i967 = (i965 - i966)
        b968 = (logical_not(b915) | b760)
        i969 = where(b968, np.maximum(0, i967), 0)
        w970 = Window(i469, [], [])
        i971 = where(b941, 1, 0)
        i972 = filled(i971, n468, 'i')
        i973 = w970.total(np.add, i972)
        i974 = filled(as_int(b932), n468, 'i')
        i975 = w970.total(np.add, i974)
        b976 = logical_not(b951)
        b977 = (i927 < AS_OF)
        b978 = (b932 | b977)
        b979 = (b976 & b978)
        b980 = LIKE_14[i486]
        b981 = LIKE_15[i486]
        b982 = (i973 > 0)
        b983 = (i975 == 0)
        b984 = (b982 | b983)
        b985 = (b981 & b984)
        b986 = (b980 | b985)
        b987 = (b940 & b986)
        b988 = logical_not(b964)
        b989 = (b945 & b988 & b976)
        i990 = (AS_OF - i927)
        i991 = np.maximum(0, i990)
        i992 = where(b989, i991, 0)
        i993 = where(b521, i519, 0)
        i994 = (i969 - i993)
        i995 = np.maximum(0, i994)
        b1610 = logical_not(b987)
        b1611 = (i938 > (AS_OF - P_window_days))
        b1612 = (b979 & b988 & b1610 & b1611)
        i1613 = places(b1612, n468)
        n1614 = len(i1613)
        i1693 = by_id(i470, IDS)
        b2752 = (i936 > P_very_late_days)
        b2753 = (b988 & b2752)
        i2754 = places(b2753, n468)
        n2755 = len(i2754)
        b5996 = (i936 > P_grace_days)
        b5997 = (b988 & b5996)
        i5998 = places(b5997, n468)
        n5999 = len(i5998)
        b6624 = (i487 > (AS_OF - P_window_days))
        b6625 = (i936 <= P_grace_days)
        b6626 = (b6624 & b988 & b6625)
        i6627 = places(b6626, n468)
        n6628 = len(i6627)
        b7619 = logical_not(b941)
        b7620 = (b976 & b988 & b7619 & b1611)
        i7621 = places(b7620, n468)
        n7622 = len(i7621)
        b8252 = (b987 | b941 | b932)
        b8253 = (b941 | b988)
        b8254 = logical_not(b980)
        b8255 = (b976 & b977 & b8252 & b8253 & b6624 & b8254)
        i8256 = places(b8255, n468)
        n8257 = len(i8256)
        del i909, b910, b911, b912, b913, b914, b915, i916, i917, i918, i919, i920, b921, i922, i923, b924, i925, b926, b929, b930, b931, i933, i934, i935, i937, b939, b940, i943, b944, b947, b948, b949, b950, b952, b953, b955, b956, b957, b958, b959, b961, b962, i965, i966, i967, b968, w970, i971, i972, i973, i974, i975, b976, b977, b978, b979, b980, b981, b982, b983, b984, b985, b986, b987, b988, b989, i990, i991, i993, i994, b1610, b1611, b1612, b2752, b2753, b5996, b5997, b6624, b6625, b6626, b7619, b7620, b8252, b8253, b8254, b8255
    else:
        i927 = NO_INT
        i928 = NO_INT
        b932 = NO_BOOL
        i936 = NO_INT
        i938 = NO_INT
        b941 = NO_BOOL
        b945 = NO_BOOL
        b946 = NO_BOOL
        b951 = NO_BOOL
        b964 = NO_BOOL
        i969 = NO_INT
        i992 = NO_INT
        i995 = NO_INT
        i1613 = NO_INT
        n1614 = 0
        i1693 = NO_INT
        i2754 = NO_INT
        n2755 = 0
        i5998 = NO_INT
        n5999 = 0
        i6627 = NO_INT
        n6628 = 0
        i7621 = NO_INT
        n7622 = 0
        i8256 = NO_INT
        n8257 = 0
    del b483, b491, b496, b503, b760, b768, i482, i486, i490, i495, i504, i513, i744, i748, i753, i758, i766, i904, i908
    if n1021:
        i1022 = at(i39, i1020)
        i1024 = at(i48, i1020)
        b1025 = at(b49, i1020)
        i1031 = at(i54, i1020)
        b1032 = at(b55, i1020)
        i1035 = at(i58, i1020)
        b1036 = at(b59, i1020)
        i1040 = at(i42, i1020)
        i1041 = at(i63, i1020)
        b1042 = at(b64, i1020)
        i1048 = at(i70, i1020)
        b1049 = at(b71, i1020)
    else:
        i1022 = NO_INT
        i1024 = NO_INT
        b1025 = NO_BOOL
        i1031 = NO_INT
        b1032 = NO_BOOL
        i1035 = NO_INT
        b1036 = NO_BOOL
        i1040 = NO_INT
        i1041 = NO_INT
        b1042 = NO_BOOL
        i1048 = NO_INT
        b1049 = NO_BOOL
    if EVIDENCE_WANTED and n1021:
        i1023 = at(i47, i1020)
        i1054 = at(i35, i1020)
    else:
        i1023 = NO_INT
        i1054 = NO_INT
    del i1020
    if n1021:
        i1055 = at(i287, i1022)
        i1056 = at(i301, i1022)
        b1057 = at(b300, i1022)
        i1058 = CALENDAR.places(i1041, i1055, n1021)
        b1059 = (i1058 >= 0) & b1042
        i1060 = CALENDAR.working_day[i1058]
        del i1058
    else:
        i1055 = NO_INT
        i1056 = NO_INT
        b1057 = NO_BOOL
        b1059 = NO_BOOL
        i1060 = NO_INT
    del b300, i301
    if n1021:
        i1061, i1062 = pairs(i1022, i469, CLIENTS)
        n1063 = len(i1061)
    else:
        i1061 = NO_INT
        i1062 = NO_INT
        n1063 = 0
    if n1063:
        i1066 = at(i1024, i1061)
        b1068 = at(b1025, i1061)
    else:
        i1066 = NO_INT
        b1068 = NO_BOOL
    if n1063:
        i1067 = at(i470, i1062)
        b1069 = listed(where(b1068, i1066, 0), i1067, GIVEN)
        i1070 = places(b1069, n1063)
        n1071 = len(i1070)
        del i1067, b1069
    else:
        i1070 = NO_INT
        n1071 = 0
    del b1068, i1066, n1063
    if n1071:
        i1183 = i1061[i1070]
        i1184 = i1062[i1070]
    else:
        i1183 = NO_INT
        i1184 = NO_INT
    del i1061, i1062, i1070
    if n1071:
        i1188 = at(i928, i1184)
        b1189 = at(b932, i1184)
        b1198 = at(b964, i1184)
        b1199 = at(b941, i1184)
        b1200 = logical_not(b1199)
        b1201 = (b1198 & b1200)
        i1202 = where(b1201, 1, 0)
        i1205 = where(b1199, 1, 0)
        i1208 = at(i697, i1184)
        b1209 = at(b698, i1184)
        i1212 = at(i927, i1184)
        del b1198, b1199, b1200, b1201
    else:
        i1188 = NO_INT
        b1189 = NO_BOOL
        i1202 = NO_INT
        i1205 = NO_INT
        i1208 = NO_INT
        b1209 = NO_BOOL
        i1212 = NO_INT
    del b698, i1184, i697, n1071
    if n1021:
        i1187 = counted(i1183, n1021, None)
        i1190 = counted(i1183, n1021, b1189)
        b1191 = (i1190 == i1187)
        i1192, b1193 = reduced(np.maximum, i1183, n1021, i1188, b1189)
        i1194 = where(b1191, i1192, 0)
        b1195 = counted(i1183, n1021, None) > 0
        b1196 = (b1191 & b1193)
        b1197 = as_bool(b1195 & b1196)
        i1203, b1204 = reduced(np.maximum, i1183, n1021, i1202, None)
        i1206, b1207 = reduced(np.maximum, i1183, n1021, i1205, None)
        i1210, b1211 = reduced(np.maximum, i1183, n1021, i1208, b1209)
        i1213, b1214 = reduced(np.minimum, i1183, n1021, i1212, None)
        i1215 = CALENDAR.places(i1194, i1055, n1021)
        b1216 = (i1215 >= 0) & b1197
        i1217 = CALENDAR.working_day[i1215]
        del i1190, b1191, i1192, b1193, i1194, b1195, b1196, i1215
    else:
        i1187 = NO_INT
        b1197 = NO_BOOL
        i1203 = NO_INT
        b1204 = NO_BOOL
        i1206 = NO_INT
        b1207 = NO_BOOL
        i1210 = NO_INT
        b1211 = NO_BOOL
        i1213 = NO_INT
        b1214 = NO_BOOL
        b1216 = NO_BOOL
        i1217 = NO_INT
    del b1189, b1209, i1055, i1183, i1188, i1202, i1205, i1208, i1212
    if n1224:
        i1225 = at(i39, i1223)
        i1227 = at(i48, i1223)
        b1228 = at(b49, i1223)
        i1243 = at(i42, i1223)
    else:
        i1225 = NO_INT
        i1227 = NO_INT
        b1228 = NO_BOOL
        i1243 = NO_INT
    del i1223, n1224
    if n1021:
        i1258, i1259 = pairs(i1022, i1225, CLIENTS)
        n1260 = len(i1258)
    else:
        i1258 = NO_INT
        i1259 = NO_INT
        n1260 = 0
    del i1225
    if n1260:
        i1264 = at(i1024, i1258)
        b1266 = at(b1025, i1258)
        i1270 = at(i1040, i1258)
        i1272 = at(i1041, i1258)
        b1274 = at(b1042, i1258)
    else:
        i1264 = NO_INT
        b1266 = NO_BOOL
        i1270 = NO_INT
        i1272 = NO_INT
        b1274 = NO_BOOL
    if n1260:
        i1263 = at(i1227, i1259)
        b1265 = at(b1228, i1259)
        b1267 = b1265 & b1266
        b1268 = (i1263 == i1264) & b1267
        i1269 = at(i1243, i1259)
        b1271 = (i1269 >= i1270)
        i1273 = (i1272 + 7)
        b1275 = (i1269 <= i1273) & b1274
        b1276 = (b1268 & b1271 & b1275)
        i1277 = places(b1276, n1260)
        n1278 = len(i1277)
        del i1263, b1265, b1267, b1268, i1269, b1271, i1273, b1275, b1276
    else:
        i1277 = NO_INT
        n1278 = 0
    del b1228, b1266, b1274, i1227, i1243, i1259, i1264, i1270, i1272, n1260
    if n1278:
        i1353 = i1258[i1277]
    else:
        i1353 = NO_INT
    del i1258, i1277, n1278
    if n1021:
        i1357 = counted(i1353, n1021, None)
    else:
        i1357 = NO_INT
    del i1353
    if n1021:
        i1358, i1359 = pairs(i1022, i379, CLIENTS)
        n1360 = len(i1358)
    else:
        i1358 = NO_INT
        i1359 = NO_INT
        n1360 = 0
    if n1360:
        i1363 = at(i1024, i1358)
        b1365 = at(b1025, i1358)
        i1369 = at(i1040, i1358)
        i1372 = at(i1060, i1358)
        b1375 = at(b1059, i1358)
    else:
        i1363 = NO_INT
        b1365 = NO_BOOL
        i1369 = NO_INT
        i1372 = NO_INT
        b1375 = NO_BOOL
    del b1025, i1024
    if n1360:
        i1364 = at(i385, i1359)
        b1366 = at(b386, i1359)
        b1367 = listed(where(b1365, i1363, 0), where(b1366, i1364, 0), GIVEN)
        i1368 = at(i381, i1359)
        b1370 = (i1368 >= i1369)
        i1371 = at(i384, i1359)
        i1373 = (i1371 - i1372)
        b1374 = at(b383, i1359)
        b1376 = b1374 & b1375
        b1377 = (i1373 <= P_promise_working_days) & b1376
        b1378 = (b1367 & b1370 & b1377)
        i1379 = places(b1378, n1360)
        n1380 = len(i1379)
        del i1364, b1366, b1367, i1368, b1370, i1371, i1373, b1374, b1376, b1377, b1378
    else:
        i1379 = NO_INT
        n1380 = 0
    del b1365, b1375, b383, i1363, i1369, i1372, i384, n1360
    if n1380:
        i1463 = i1358[i1379]
        i1464 = i1359[i1379]
    else:
        i1463 = NO_INT
        i1464 = NO_INT
    del i1358, i1359, i1379
    if n1380:
        i1467 = at(i388, i1464)
        b1468 = at(b389, i1464)
    else:
        i1467 = NO_INT
        b1468 = NO_BOOL
    del i1464, n1380
    if n1021:
        i1469, b1470 = summed(i1463, n1021, i1467, b1468)
        i1471 = (i1217 - i1060)
        b1472 = b1216 & b1059
        b1473 = (i1471 <= P_promise_working_days) & b1472
        i1474 = rescaled(i1048, 0)
        i1475 = product(P_paid_share, i1474)
        i1476 = rescaled(i1469, 2)
        b1477 = b1470 & b1049
        b1478 = (i1476 >= i1475) & b1477
        b1479 = (b1473 | b1478)
        i1480 = (i1056 - i1060)
        b1481 = b1057 & b1059
        b1482 = (i1480 > P_promise_working_days) & b1481
        i1483 = where(b1204, i1203, 0)
        b1484 = (i1483 > 0)
        b1485 = (i1357 > 0)
        b1486 = b1211 & b1042
        b1487 = (i1210 > i1041) & b1486
        b1488 = (i1035 == WORD_39) & b1036
        b1489 = (i1035 == WORD_40) & b1036
        b1490 = (i1035 == WORD_42) & b1036
        b1491 = (b1488 | b1489 | b1490)
        b1493 = (b1484 | b1485 | b1487 | b1491)
        b1494 = logical_not(b1479)
        i1495 = where(b1207, i1206, 0)
        b1496 = (i1495 > 0)
        i1497 = where(b1032, i1031, WORD_10)
        b1498 = (i1497 == WORD_4)
        b1499 = (i1187 > 0)
        b1500 = (b1499 & b1197)
        b1501 = (i1497 != WORD_43)
        b1502 = (b1482 & b1501)
        b1503 = (b1481) | (b1481 & logical_not(b1482)) | logical_not(b1501)
        b1504 = (b1496 | where(b1500, b1481, (logical_not(b1499) | b1503)))
        b1505 = where(b1496, b1498, where(b1500, b1482, where(b1499, b1502, b1498))) & b1504
        b1506 = (b1494 & b1505)
        b1507 = logical_not(b1493)
        b1508 = (i1031 == WORD_43) & b1032
        b1509 = (b1479 | b1506 | b1508)
        b1510 = (b1507 & b1509)
        i1511 = places(b1510, n1021)
        n1512 = len(i1511)
        b1513 = (b1504) | logical_not(b1494) | (b1504 & logical_not(b1505))
        del i1469, b1470, i1471, b1472, b1473, i1474, i1475, i1476, b1477, b1478, b1479, i1480, b1481, b1482, i1483, b1484, b1485, b1486, b1487, b1488, b1489, b1490, b1491, b1493, b1494, i1495, b1496, i1497, b1498, b1499, b1500, b1501, b1502, b1503, b1504, b1505, b1507, b1508, b1509, b1510
    else:
        b1506 = NO_BOOL
        i1511 = NO_INT
        n1512 = 0
        b1513 = NO_BOOL
    del b1032, b1036, b1049, b1057, b1059, b1197, b1204, b1207, b1211, b1216, b1468, i1031, i1035, i1048, i1056, i1060, i1187, i1203, i1206, i1210, i1217, i1357, i1463, i1467, n1021
    if n1512:
        i1516 = at(i1022, i1511)
        i1534 = at(i1040, i1511)
        i1535 = at(i1041, i1511)
        b1536 = at(b1042, i1511)
        i1563 = at(i1213, i1511)
        b1564 = at(b1214, i1511)
        b1574 = at(b1506, i1511)
        b1575 = at(b1513, i1511)
    else:
        i1516 = NO_INT
        i1534 = NO_INT
        i1535 = NO_INT
        b1536 = NO_BOOL
        i1563 = NO_INT
        b1564 = NO_BOOL
        b1574 = NO_BOOL
        b1575 = NO_BOOL
    del b1042, b1214, b1506, b1513, i1022, i1040, i1041, i1213
    if EVIDENCE_WANTED and n1512:
        i1517 = at(i1023, i1511)
        i1548 = at(i1054, i1511)
    else:
        i1517 = NO_INT
        i1548 = NO_INT
    del i1023, i1054, i1511
    if n1512:
        o1578, i1579, i1580 = group(i1516, [(i1534, None)])
        n1581 = len(i1580)
    else:
        o1578 = None
        i1579 = NO_INT
        i1580 = NO_INT
        n1581 = 0
    if n1512:
        i1582 = at(i1516, i1580)
        i1583 = at(i1534, i1580)
        i1584, b1585 = reduced(np.maximum, i1579, n1581, at(i1535, o1578), at(b1536, o1578))
        b1586, b1587 = reduced(np.logical_or, i1579, n1581, at(b1574, o1578), at(b1575, o1578))
        b1588 = b1586 & b1587
        i1589, b1590 = reduced(np.minimum, i1579, n1581, at(i1563, o1578), at(b1564, o1578))
        i1591 = where(b1590, i1589, i1583)
        w1592 = Window(i1582, [], [(i1584, b1585, False)])
        i1593 = filled(as_int(b1588), n1581, 'i')
        i1594 = w1592.within(i1593, i1584, b1585, 365)
        del i1583, b1586, i1589, b1590, w1592, i1593
    else:
        i1582 = NO_INT
        i1584 = NO_INT
        b1585 = NO_BOOL
        b1587 = NO_BOOL
        b1588 = NO_BOOL
        i1591 = NO_INT
        i1594 = NO_INT
    del b1564, b1575, i1534, i1563, i1579, i1580, o1578
    if n1581:
        o1595, i1596, i1597 = group(i1582, [(i1591, None)])
        n1598 = len(i1597)
    else:
        o1595 = None
        i1596 = NO_INT
        i1597 = NO_INT
        n1598 = 0
    if n1581:
        i1599 = at(i1582, i1597)
        i1600 = at(i1591, i1597)
        i1601, b1602 = reduced(np.maximum, i1596, n1598, at(i1584, o1595), at(b1585, o1595))
        b1603, b1604 = reduced(np.logical_or, i1596, n1598, at(b1588, o1595), at(b1587, o1595))
        b1605 = b1603 & b1604
        w1606 = Window(i1599, [], [(i1601, b1602, False), (i1600, None, False)])
        i1607 = where(b1605, 0, 1)
        i1608 = filled(i1607, n1598, 'i')
        i1609 = w1606.running(i1608, peers=False)
        i1888 = places(b1605, n1598)
        n1889 = len(i1888)
        del b1603, b1604, b1605, w1606, i1607, i1608
    else:
        i1599 = NO_INT
        i1600 = NO_INT
        i1601 = NO_INT
        b1602 = NO_BOOL
        i1609 = NO_INT
        i1888 = NO_INT
        n1889 = 0
    del b1587, i1591, i1596, i1597, n1598, o1595
    if n1614:
        i1615 = at(i469, i1613)
        i1616 = at(i470, i1613)
        i1623 = at(i477, i1613)
        i1633 = at(i487, i1613)
        i1674 = at(i927, i1613)
        i1677 = at(i936, i1613)
        i1678 = at(i938, i1613)
        i1684 = at(i969, i1613)
    else:
        i1615 = NO_INT
        i1616 = NO_INT
        i1623 = NO_INT
        i1633 = NO_INT
        i1674 = NO_INT
        i1677 = NO_INT
        i1678 = NO_INT
        i1684 = NO_INT
    if EVIDENCE_WANTED and n1614:
        i1624 = at(i478, i1613)
        b1625 = at(b479, i1613)
        i1647 = at(i501, i1613)
        i1653 = at(i519, i1613)
        b1654 = at(b521, i1613)
        i1666 = at(i770, i1613)
        i1675 = at(i928, i1613)
        b1676 = at(b932, i1613)
        i1690 = at(i995, i1613)
    else:
        i1624 = NO_INT
        b1625 = NO_BOOL
        i1647 = NO_INT
        i1653 = NO_INT
        b1654 = NO_BOOL
        i1666 = NO_INT
        i1675 = NO_INT
        b1676 = NO_BOOL
        i1690 = NO_INT
    del i1613
    if n378:
        i1694 = by_id_at(i1693, i385, b386)
    else:
        i1694 = NO_INT
    if n378:
        b1696 = (i1694 >= 0)
        i1697 = at(i927, i1694)
    else:
        b1696 = NO_BOOL
        i1697 = NO_INT
    del i1694
    if n378:
        b1774 = as_bool(b1696 & b1696)
        i1775 = (i381 - i1697)
        i1776 = where(b1774, np.maximum(0, i1775), 0)
        i1801 = rescaled(i388, 0)
        i1802 = product(i1801, i1776)
        del b1774, i1775, i1776, i1801
    else:
        i1802 = NO_INT
    del b1696, i1697, i381, n378
    if n1614:
        o1777, i1778, i1779 = group(i1615, [(i1623, None)])
        n1780 = len(i1779)
    else:
        o1777 = None
        i1778 = NO_INT
        i1779 = NO_INT
        n1780 = 0
    if n1614:
        i1781 = at(i1615, i1779)
        i1782 = at(i1623, i1779)
        i1783 = counted(i1778, n1780, None)
        i1784, b1785 = reduced(np.maximum, i1778, n1780, at(i1633, o1777), None)
        i1786, b1787 = reduced(np.minimum, i1778, n1780, at(i1616, o1777), None)
        w1788 = Window(i1781, [], [(i1783, None, True), (i1784, b1785, True), (i1786, b1787, False)])
        i1789 = w1788.row_number()
        b1790 = (i1789 == 1)
        i1808 = places(b1790, n1780)
        n1809 = len(i1808)
        del i1783, i1784, b1785, i1786, b1787, w1788, i1789, b1790
    else:
        i1781 = NO_INT
        i1782 = NO_INT
        i1808 = NO_INT
        n1809 = 0
    del i1633, i1778, i1779, n1780, o1777
    if n1614:
        o1791, i1792, n1793, i1794 = match(i379, [(i385, b386)], i1615, [(i1616, None)])
        i1795, b1796 = summed(i1792, n1793, at(i388, o1791), at(b389, o1791))
        i1797 = at(i1795, i1794)
        b1798 = at(b1796, i1794)
        b1799 = i1794 >= 0
        b1800 = as_bool(b1799 & b1798)
        i1803, b1804 = summed(i1792, n1793, at(i1802, o1791), at(b389, o1791))
        i1805 = at(i1803, i1794)
        b1806 = at(b1804, i1794)
        b1807 = as_bool(b1799 & b1806)
        del o1791, i1792, n1793, i1794, i1795, b1796, b1798, b1799, i1803, b1804, b1806
    else:
        i1797 = NO_INT
        b1800 = NO_BOOL
        i1805 = NO_INT
        b1807 = NO_BOOL
    del b386, b389, i1802, i379, i385, i388
    if n1809:
        i1810 = at(i1781, i1808)
        i1811 = at(i1782, i1808)
    else:
        i1810 = NO_INT
        i1811 = NO_INT
    if n1614:
        o1818, i1819, n1820, i1821 = match(i1810, [], i1615, [])
        i1822, b1823 = reduced(np.maximum, i1819, n1820, at(i1811, o1818), None)
        i1824 = at(i1822, i1821)
        b1825 = at(b1823, i1821)
        b1826 = i1821 >= 0
        b1827 = as_bool(b1826 & b1825)
        i1828 = where(b1800, i1797, 0)
        i1829 = (i1684 - i1828)
        i1830 = np.maximum(0, i1829)
        b1831 = (i1623 == i1824) & b1827
        b1832 = (i1677 > P_late_days)
        i1833 = where(b1807, i1805, 0)
        i1834 = product(i1830, i1677)
        i1835 = (i1833 + i1834)
        i1836 = rescaled(i1835, 0)
        w1837 = Window(i1615, [(i1623, None), (i1674, None)], [])
        i1838 = filled(i1684, n1614, 'i')
        i1839 = w1837.total(np.add, i1838)
        w1840 = Window(i1615, [(i1623, None)], [(i1839, None, True), (i1674, None, False)])
        i1841 = w1840.dense_rank()
        b1842 = (i1841 == 1)
        b1851 = (i1677 <= P_grace_days)
        b1853 = (i1677 > P_grace_days)
        b1856 = (i1677 > P_very_late_days)
        i6788 = places(b1851, n1614)
        n6789 = len(i6788)
        del o1818, i1819, n1820, i1821, i1822, b1823, i1824, b1825, b1826, i1828, i1829, i1830, i1833, i1834, i1835, w1837, i1838, i1839, w1840, i1841
    else:
        b1827 = NO_BOOL
        b1831 = NO_BOOL
        b1832 = NO_BOOL
        i1836 = NO_INT
        b1842 = NO_BOOL
        b1851 = NO_BOOL
        b1853 = NO_BOOL
        b1856 = NO_BOOL
        i6788 = NO_INT
        n6789 = 0
    del b1800, b1807, i1623, i1797, i1805, i1810, i1811
    if n1614:
        o1843, i1844, i1845 = group(i1615, [(i1674, None)])
        n1846 = len(i1845)
    else:
        o1843 = None
        i1844 = NO_INT
        i1845 = NO_INT
        n1846 = 0
    if n1614:
        i1847 = at(i1615, i1845)
        i1848 = at(i1674, i1845)
        i1849, b1850 = reduced(np.maximum, i1844, n1846, at(i1678, o1843), None)
        i1852 = counted(i1844, n1846, at(b1851, o1843))
        i1854 = counted(i1844, n1846, at(b1853, o1843))
        i1855 = counted(i1844, n1846, at(b1832, o1843))
        i1857 = counted(i1844, n1846, at(b1856, o1843))
        i1858, b1859 = reduced(np.maximum, i1844, n1846, at(i1677, o1843), None)
        b1860 = (i1854 >= i1852)
        b1861 = (i1854 > 0)
        b1862 = (b1860 & b1861)
        b1863 = (i1855 >= i1852)
        b1864 = (i1855 > 0)
        b1865 = (b1863 & b1864)
        b1866 = (i1857 >= i1852)
        b1867 = (i1857 > 0)
        b1868 = (b1866 & b1867)
        b1869 = (i1852 > i1854)
        w1870 = Window(i1847, [], [(i1848, None, False)])
        i1871, b1872 = w1870.shifted(i1858, b1859, 1)
        i1873, b1874 = w1870.shifted(i1858, b1859, 2)
        i1875 = where(b1869, 1, 0)
        i1876 = filled(i1875, n1846, 'i')
        i1877 = w1870.running(i1876, peers=False)
        w1878 = Window(i1847, [], [])
        i1879 = w1878.total(np.add, i1876)
        b1880 = b1859 & b1872
        b1881 = (i1858 > i1871) & b1880
        b1882 = b1872 & b1874
        b1883 = (i1871 > i1873) & b1882
        b1884 = (i1873 > 0) & b1874
        b1885 = (i1858 > P_grace_days) & b1859
        b1886 = (b1881 & b1883 & b1884 & b1885)
        i1908 = places(b1869, n1846)
        n1909 = len(i1908)
        i7396 = places(b1865, n1846)
        n7397 = len(i7396)
        del i1852, b1860, b1861, b1863, b1864, b1866, b1867, w1870, i1871, b1872, i1873, b1874, i1875, i1876, w1878, b1880, b1881, b1882, b1883, b1884, b1885
    else:
        i1847 = NO_INT
        i1848 = NO_INT
        i1849 = NO_INT
        b1850 = NO_BOOL
        i1854 = NO_INT
        i1855 = NO_INT
        i1857 = NO_INT
        i1858 = NO_INT
        b1859 = NO_BOOL
        b1862 = NO_BOOL
        b1865 = NO_BOOL
        b1868 = NO_BOOL
        b1869 = NO_BOOL
        i1877 = NO_INT
        i1879 = NO_INT
        b1886 = NO_BOOL
        i1908 = NO_INT
        n1909 = 0
        i7396 = NO_INT
        n7397 = 0
    del b1851, b1853, b1856, i1844, i1845, o1843
    if n1889:
        i1890 = at(i1599, i1888)
        i1891 = at(i1600, i1888)
        i1892 = at(i1601, i1888)
        b1893 = at(b1602, i1888)
        i1896 = at(i1609, i1888)
    else:
        i1890 = NO_INT
        i1891 = NO_INT
        i1892 = NO_INT
        b1893 = NO_BOOL
        i1896 = NO_INT
    del b1602, i1599, i1600, i1601, i1609, i1888
    if n1889:
        o1897, i1898, i1899 = group(i1890, [(i1896, None)])
        n1900 = len(i1899)
    else:
        o1897 = None
        i1898 = NO_INT
        i1899 = NO_INT
        n1900 = 0
    del i1896
    if n1889:
        i1901 = at(i1890, i1899)
        i1903 = counted(i1898, n1900, None)
        i1904, b1905 = reduced(np.maximum, i1898, n1900, at(i1892, o1897), at(b1893, o1897))
        i1906, b1907 = reduced(np.maximum, i1898, n1900, at(i1891, o1897), None)
    else:
        i1901 = NO_INT
        i1903 = NO_INT
        i1904 = NO_INT
        b1905 = NO_BOOL
        i1906 = NO_INT
        b1907 = NO_BOOL
    del b1893, i1890, i1891, i1892, i1898, i1899, o1897
    if n1909:
        i1910 = at(i1847, i1908)
        i1911 = at(i1848, i1908)
        i1912 = at(i1849, i1908)
        b1913 = at(b1850, i1908)
    else:
        i1910 = NO_INT
        i1911 = NO_INT
        i1912 = NO_INT
        b1913 = NO_BOOL
    del i1848, i1908, n1909
    if n1900:
        i1931, i1932 = pairs(i1901, i1910, CLIENTS)
        n1933 = len(i1931)
    else:
        i1931 = NO_INT
        i1932 = NO_INT
        n1933 = 0
    del i1910
    if n1933:
        i1937 = at(i1906, i1931)
        b1938 = at(b1907, i1931)
        i1941 = at(i1904, i1931)
        b1943 = at(b1905, i1931)
    else:
        i1937 = NO_INT
        b1938 = NO_BOOL
        i1941 = NO_INT
        b1943 = NO_BOOL
    del b1905, b1907, i1904, i1906
    if n1933:
        i1936 = at(i1911, i1932)
        b1939 = (i1936 > i1937) & b1938
        i1940 = at(i1912, i1932)
        b1942 = at(b1913, i1932)
        b1944 = b1942 & b1943
        b1945 = (i1940 > i1941) & b1944
        b1946 = (b1939 & b1945)
        i1947 = places(b1946, n1933)
        n1948 = len(i1947)
        del i1936, b1939, i1940, b1942, b1944, b1945, b1946
    else:
        i1947 = NO_INT
        n1948 = 0
    del b1913, b1938, b1943, i1911, i1912, i1932, i1937, i1941, n1933
    if n1948:
        i1968 = i1931[i1947]
    else:
        i1968 = NO_INT
    del i1931, i1947, n1948
    if n1889:
        i1972 = counted(i1968, n1900, None)
    else:
        i1972 = NO_INT
    del i1968, n1889
    if n1982:
        i1983 = at(i39, i1981)
        i1985 = at(i48, i1981)
        b1986 = at(b49, i1981)
        i1991 = at(i53, i1981)
        i1992 = at(i54, i1981)
        b1993 = at(b55, i1981)
        i2001 = at(i42, i1981)
        i2004 = at(i65, i1981)
        b2005 = at(b66, i1981)
        i2009 = at(i70, i1981)
        b2010 = at(b71, i1981)
    else:
        i1983 = NO_INT
        i1985 = NO_INT
        b1986 = NO_BOOL
        i1991 = NO_INT
        i1992 = NO_INT
        b1993 = NO_BOOL
        i2001 = NO_INT
        i2004 = NO_INT
        b2005 = NO_BOOL
        i2009 = NO_INT
        b2010 = NO_BOOL
    if EVIDENCE_WANTED and n1982:
        i1984 = at(i47, i1981)
        i2015 = at(i35, i1981)
    else:
        i1984 = NO_INT
        i2015 = NO_INT
    del i1981
    if n1982:
        i2016 = by_id_at(i338, i1985, b1986)
    else:
        i2016 = NO_INT
    del b1986, i1985
    if n1982:
        i2018 = at(i40, i2016)
        b2019 = (i2018 == WORD_7)
        b2020 = (i2016 >= 0) & b2019
        i2021 = at(i70, i2016)
        b2022 = at(b71, i2016)
        b2023 = b2020 & b2022
        i2024 = at(i53, i2016)
        del i2018, b2019, b2022
    else:
        b2020 = NO_BOOL
        i2021 = NO_INT
        b2023 = NO_BOOL
        i2024 = NO_INT
    del i2016
    if n1982:
        b2053 = as_bool(b2020 & b2023)
        b2054 = as_bool(b2020 & b2020)
    else:
        b2053 = NO_BOOL
        b2054 = NO_BOOL
    del b2020, b2023
    if n2059:
        i2060 = at(i39, i2058)
        i2078 = at(i42, i2058)
    else:
        i2060 = NO_INT
        i2078 = NO_INT
    del i2058
    if n2059:
        i2093 = at(i203, i2060)
        b2094 = at(b204, i2060)
        i2095 = (i2093 - P_seriousness_days)
        b2096 = (i2078 >= i2095) & b2094
        i2097 = (i2093 + P_seriousness_days)
        b2098 = (i2078 <= i2097) & b2094
        b2099 = (b2096 & b2098)
        b2100 = (i2078 > (AS_OF - P_seriousness_days))
        b2101 = (b2094 & b2094) | (b2094 & logical_not(b2096)) | (b2094 & logical_not(b2098))
        b2102 = where(b2101, b2099, b2100)
        del i2093, b2094, i2095, b2096, i2097, b2098, b2099, b2100, b2101
    else:
        b2102 = NO_BOOL
    del b204, i203, i2078
    if n2105:
        i2106 = at(i39, i2104)
        i2107 = at(i47, i2104)
        i2108 = at(i48, i2104)
        b2109 = at(b49, i2104)
        i2110 = at(i50, i2104)
        b2111 = at(b51, i2104)
        i2115 = at(i54, i2104)
        b2116 = at(b55, i2104)
        i2124 = at(i42, i2104)
        i2127 = at(i65, i2104)
        b2128 = at(b66, i2104)
    else:
        i2106 = NO_INT
        i2107 = NO_INT
        i2108 = NO_INT
        b2109 = NO_BOOL
        i2110 = NO_INT
        b2111 = NO_BOOL
        i2115 = NO_INT
        b2116 = NO_BOOL
        i2124 = NO_INT
        i2127 = NO_INT
        b2128 = NO_BOOL
    if EVIDENCE_WANTED and n2105:
        i2138 = at(i35, i2104)
    else:
        i2138 = NO_INT
    del i2104
    if n2105:
        i2139 = by_id_at(i338, i2108, b2109)
    else:
        i2139 = NO_INT
    if n2105:
        i2141 = at(i40, i2139)
        b2142 = (i2141 == WORD_46)
        b2143 = (i2139 >= 0) & b2142
        i2144 = at(i47, i2139)
        del i2141, b2142
    else:
        b2143 = NO_BOOL
        i2144 = NO_INT
    del i2139
    if n2105:
        b2175 = as_bool(b2143 & b2143)
        i2176 = by_id(i2107, IDS)
    else:
        b2175 = NO_BOOL
        i2176 = NO_INT
    del b2143
    if n2105:
        i2177 = by_id_at(i2176, i2144, b2175)
    else:
        i2177 = NO_INT
    del i2176
    if n2105:
        b2179 = (i2177 >= 0)
        i2180 = at(i2144, i2177)
        b2181 = at(b2175, i2177)
        b2182 = b2179 & b2181
        del b2181
    else:
        b2179 = NO_BOOL
        i2180 = NO_INT
        b2182 = NO_BOOL
    del i2177
    if n2105:
        b2215 = as_bool(b2179 & b2182)
        i2216 = where(b2215, i2180, i2144)
        b2217 = b2215 | b2175
        i2218 = by_id(i2107, IDS)
        del b2215
    else:
        i2216 = NO_INT
        b2217 = NO_BOOL
        i2218 = NO_INT
    del b2175, b2179, b2182, i2144, i2180
    if n2105:
        i2219 = by_id_at(i2218, i2216, b2217)
    else:
        i2219 = NO_INT
    del i2218
    if n2105:
        b2221 = (i2219 >= 0)
        i2222 = at(i2216, i2219)
        b2223 = at(b2217, i2219)
        b2224 = b2221 & b2223
        del b2223
    else:
        b2221 = NO_BOOL
        i2222 = NO_INT
        b2224 = NO_BOOL
    del i2219
    if n2105:
        b2261 = as_bool(b2221 & b2224)
        i2262 = where(b2261, i2222, i2216)
        b2263 = b2261 | b2217
        i2264 = by_id(i2107, IDS)
        del b2261
    else:
        i2262 = NO_INT
        b2263 = NO_BOOL
        i2264 = NO_INT
    del b2217, b2221, b2224, i2216, i2222
    if n2105:
        i2265 = by_id_at(i2264, i2262, b2263)
    else:
        i2265 = NO_INT
    del i2264
    if n2105:
        b2267 = (i2265 >= 0)
        i2268 = at(i2262, i2265)
        b2269 = at(b2263, i2265)
        b2270 = b2267 & b2269
        del b2269
    else:
        b2267 = NO_BOOL
        i2268 = NO_INT
        b2270 = NO_BOOL
    del i2265
    if n2105:
        b2311 = as_bool(b2267 & b2270)
        i2312 = where(b2311, i2268, where(b2263, i2262, i2107))
        b2319 = (i2115 == WORD_37) & b2116
        b2320 = (i2115 == WORD_47) & b2116
        b2321 = (b2319 | b2320)
        b2323 = (i2115 == WORD_48) & b2116
        i2325 = where(b2128, i2127, i2124)
        i2326 = where(b2323, i2325, 0)
        b2327 = b2323
        b2330 = (i2124 > (AS_OF - P_window_days))
        i2331 = places(b2330, n2105)
        n2332 = len(i2331)
        del b2311, b2319, b2320, i2325, b2330
    else:
        i2312 = NO_INT
        b2321 = NO_BOOL
        b2323 = NO_BOOL
        i2326 = NO_INT
        b2327 = NO_BOOL
        i2331 = NO_INT
        n2332 = 0
    del b2116, b2263, b2267, b2270, i2115, i2262, i2268
    if n2105:
        o2313, i2314, i2315 = group(i2106, [(i2312, None)])
        n2316 = len(i2315)
    else:
        o2313 = None
        i2314 = NO_INT
        i2315 = NO_INT
        n2316 = 0
    if n2105:
        i2317 = at(i2106, i2315)
        i2318 = at(i2312, i2315)
        i2322 = counted(i2314, n2316, at(b2321, o2313))
        i2324 = counted(i2314, n2316, at(b2323, o2313))
        i2328, b2329 = reduced(np.minimum, i2314, n2316, at(i2326, o2313), at(b2327, o2313))
    else:
        i2317 = NO_INT
        i2318 = NO_INT
        i2322 = NO_INT
        i2324 = NO_INT
        i2328 = NO_INT
        b2329 = NO_BOOL
    del b2321, b2323, b2327, i2314, i2315, i2326, n2105, n2316, o2313
    if n2332:
        i2333 = at(i2106, i2331)
        i2334 = at(i2107, i2331)
        i2335 = at(i2108, i2331)
        b2336 = at(b2109, i2331)
        i2337 = at(i2110, i2331)
        b2338 = at(b2111, i2331)
        i2351 = at(i2124, i2331)
        i2354 = at(i2127, i2331)
        b2355 = at(b2128, i2331)
        i2378 = at(i2312, i2331)
    else:
        i2333 = NO_INT
        i2334 = NO_INT
        i2335 = NO_INT
        b2336 = NO_BOOL
        i2337 = NO_INT
        b2338 = NO_BOOL
        i2351 = NO_INT
        i2354 = NO_INT
        b2355 = NO_BOOL
        i2378 = NO_INT
    del b2109, b2111, b2128, i2106, i2107, i2108, i2110, i2124, i2127, i2312
    if EVIDENCE_WANTED and n2332:
        i2365 = at(i2138, i2331)
    else:
        i2365 = NO_INT
    del i2138, i2331
    if n2332:
        i2379 = at(i259, i2333)
        b2380 = at(b260, i2333)
        o2381, i2382, n2383, i2384 = match(i2317, [(i2318, None)], i2333, [(i2378, None)])
        i2385 = first_rows(o2381, i2382, i2384)
        b2386 = i2385 >= 0
        i2387 = at(i2322, i2385)
        i2388 = at(i2324, i2385)
        i2389 = at(i2328, i2385)
        b2390 = at(b2329, i2385)
        b2391 = b2390 & b2386
        i2392 = by_id_at(i338, i2335, b2336)
        del o2381, i2382, n2383, i2384, i2385, b2390
    else:
        i2379 = NO_INT
        b2380 = NO_BOOL
        b2386 = NO_BOOL
        i2387 = NO_INT
        i2388 = NO_INT
        i2389 = NO_INT
        b2391 = NO_BOOL
        i2392 = NO_INT
    del b2329, b260, i2317, i2318, i2322, i2324, i2328, i259
    if n2332:
        i2394 = at(i40, i2392)
        b2395 = (i2394 == WORD_20)
        b2396 = (i2392 >= 0) & b2395
        i2397 = as_int(b2396)
        del i2394, b2395
    else:
        b2396 = NO_BOOL
        i2397 = NO_INT
    del i2392
    if n2332:
        i2429 = where(b2396, i2397, 0)
    else:
        i2429 = NO_INT
    del b2396, i2397
    if n2431:
        i2432 = at(i39, i2430)
        i2433 = at(i47, i2430)
        i2436 = at(i50, i2430)
        b2437 = at(b51, i2430)
        i2450 = at(i42, i2430)
    else:
        i2432 = NO_INT
        i2433 = NO_INT
        i2436 = NO_INT
        b2437 = NO_BOOL
        i2450 = NO_INT
    if n2332:
        i2465, i2466 = pairs(i2333, i2432, CLIENTS)
        n2467 = len(i2465)
    else:
        i2465 = NO_INT
        i2466 = NO_INT
        n2467 = 0
    del i2432
    if n2467:
        i2471 = at(i2351, i2465)
        i2473 = at(i2337, i2465)
        b2474 = at(b2338, i2465)
    else:
        i2471 = NO_INT
        i2473 = NO_INT
        b2474 = NO_BOOL
    if n2467:
        i2470 = at(i2450, i2466)
        b2472 = (i2470 <= i2471)
        b2475 = logical_not(b2474)
        i2476 = at(i2436, i2466)
        b2477 = at(b2437, i2466)
        b2478 = logical_not(b2477)
        b2479 = b2477 & b2474
        b2480 = (i2476 == i2473) & b2479
        b2481 = (b2475 | b2478 | b2480)
        b2482 = (b2472 & b2481)
        i2483 = places(b2482, n2467)
        n2484 = len(i2483)
        del i2470, b2472, b2475, i2476, b2477, b2478, b2479, b2480, b2481, b2482
    else:
        i2483 = NO_INT
        n2484 = 0
    del b2437, b2474, i2436, i2471, i2473, n2467
    if n2484:
        i2564 = i2465[i2483]
        i2565 = i2466[i2483]
    else:
        i2564 = NO_INT
        i2565 = NO_INT
    del i2465, i2466, i2483
    if n2484:
        i2568 = at(i2450, i2565)
        i2570 = at(i2433, i2565)
        i2571 = dated_id(i2568, i2570)
        del i2568, i2570
    else:
        i2571 = NO_INT
    del i2433, i2450, i2565, n2484
    if n2332:
        i2572, b2573 = reduced(np.maximum, i2564, n2332, i2571, None)
    else:
        i2572 = NO_INT
        b2573 = NO_BOOL
    del i2564, i2571
    if n2576:
        i2577 = at(i39, i2575)
        i2595 = at(i42, i2575)
    else:
        i2577 = NO_INT
        i2595 = NO_INT
    if n2332:
        i2610, i2611 = pairs(i2333, i2577, CLIENTS)
        n2612 = len(i2610)
    else:
        i2610 = NO_INT
        i2611 = NO_INT
        n2612 = 0
    del i2577
    if n2612:
        i2616 = at(i2351, i2610)
    else:
        i2616 = NO_INT
    if n2612:
        i2615 = at(i2595, i2611)
        b2617 = (i2615 <= i2616)
        i2618 = (i2616 - P_recovery_days)
        b2619 = (i2615 >= i2618)
        b2620 = (b2617 & b2619)
        i2621 = places(b2620, n2612)
        n2622 = len(i2621)
        del i2615, b2617, i2618, b2619, b2620
    else:
        i2621 = NO_INT
        n2622 = 0
    del i2595, i2611, i2616, n2612
    if n2622:
        i2708 = i2610[i2621]
    else:
        i2708 = NO_INT
    del i2610, i2621, n2622
    if n2332:
        i2712 = counted(i2708, n2332, None)
        i2713 = by_id_at(i338, i2335, b2336)
    else:
        i2712 = NO_INT
        i2713 = NO_INT
    del i2708
    if n2332:
        i2715 = at(i40, i2713)
        b2716 = (i2715 == WORD_20)
        b2717 = (i2713 >= 0) & b2716
        i2718 = at(i50, i2713)
        b2719 = at(b51, i2713)
        b2720 = b2717 & b2719
        del i2715, b2716, b2719
    else:
        b2717 = NO_BOOL
        i2718 = NO_INT
        b2720 = NO_BOOL
    del i2713
    if n2332:
        b2750 = as_bool(b2717 & b2720)
        i2751 = where(b2338, i2337, i2718)
        b2834 = b2338 | b2750
        del b2750
    else:
        i2751 = NO_INT
        b2834 = NO_BOOL
    del b2717, b2720, i2718
    if n2755:
        i2756 = at(i469, i2754)
        i2760 = at(i473, i2754)
        b2761 = at(b474, i2754)
        i2815 = at(i927, i2754)
        i2816 = at(i928, i2754)
        b2817 = at(b932, i2754)
    else:
        i2756 = NO_INT
        i2760 = NO_INT
        b2761 = NO_BOOL
        i2815 = NO_INT
        i2816 = NO_INT
        b2817 = NO_BOOL
    del i2754, n2755
    if n2332:
        i2835, i2836 = pairs(i2333, i2756, CLIENTS)
        n2837 = len(i2835)
    else:
        i2835 = NO_INT
        i2836 = NO_INT
        n2837 = 0
    del i2756
    if n2837:
        i2840 = at(i2751, i2835)
        b2841 = at(b2834, i2835)
        i2850 = at(i2351, i2835)
    else:
        i2840 = NO_INT
        b2841 = NO_BOOL
        i2850 = NO_INT
    del b2834, i2751
    if n2837:
        b2842 = logical_not(b2841)
        i2843 = at(i2760, i2836)
        b2844 = at(b2761, i2836)
        b2845 = logical_not(b2844)
        b2846 = b2844 & b2841
        b2847 = (i2843 == i2840) & b2846
        b2848 = (b2842 | b2845 | b2847)
        i2849 = at(i2815, i2836)
        i2851 = (i2850 + P_recovery_days)
        b2852 = (i2849 <= i2851)
        i2853 = at(i2816, i2836)
        b2854 = at(b2817, i2836)
        i2855 = where(b2854, i2853, AS_OF)
        b2856 = (i2855 >= i2850)
        b2857 = (b2848 & b2852 & b2856)
        i2858 = places(b2857, n2837)
        n2859 = len(i2858)
        del b2842, i2843, b2844, b2845, b2846, b2847, b2848, i2849, i2851, b2852, i2853, b2854, i2855, b2856, b2857
    else:
        i2858 = NO_INT
        n2859 = 0
    del b2761, b2817, b2841, i2760, i2815, i2816, i2836, i2840, i2850, n2837
    if n2859:
        i2989 = i2835[i2858]
    else:
        i2989 = NO_INT
    del i2835, i2858, n2859
    if n2332:
        i2993 = counted(i2989, n2332, None)
        b2994 = (i2334 == i2378)
        b2995 = (i2429 > 0)
        i2996 = (i2572 & ID_BITS)
        i2997 = where(b2995, i2335, i2996)
        b2998 = (i2387 > 0) & b2386
        b2999 = (i2387 == 0) & b2386
        b3000 = (i2388 > 0) & b2386
        b3001 = (i2712 < 2)
        b3002 = (b2999 & b3000 & b3001)
        b3003 = (b2998 | b3000)
        b3004 = (b3003 & b3001)
        b3005 = (i2334 != i2378)
        b3006 = (i2351 > i2389) & b2391
        b3007 = (i2351 > i2379) & b2380
        b3008 = (b3006 | b3007)
        b3009 = (b3005 & b2999 & b3008)
        b3010 = (b3005 & b2999 & b3007)
        b3011 = where(b2995, b2336, b2573)
        b6777 = (b2994 & b3004)
        b7091 = (b2994 & b2998)
        i7092 = places(b7091, n2332)
        n7093 = len(i7092)
        del b2995, i2996, b2999, b3000, b3001, b3003, b3005, b3006, b3007, b3008, b7091
    else:
        i2993 = NO_INT
        b2994 = NO_BOOL
        i2997 = NO_INT
        b2998 = NO_BOOL
        b3002 = NO_BOOL
        b3004 = NO_BOOL
        b3009 = NO_BOOL
        b3010 = NO_BOOL
        b3011 = NO_BOOL
        b6777 = NO_BOOL
        i7092 = NO_INT
        n7093 = 0
    del b2336, b2386, b2391, b2573, i2335, i2378, i2387, i2388, i2389, i2429, i2572, i2712, i2989
    if n3028:
        i3029 = at(i39, i3027)
        i3037 = at(i53, i3027)
        i3047 = at(i42, i3027)
        i3055 = at(i70, i3027)
        b3056 = at(b71, i3027)
    else:
        i3029 = NO_INT
        i3037 = NO_INT
        i3047 = NO_INT
        i3055 = NO_INT
        b3056 = NO_BOOL
    if EVIDENCE_WANTED and n3028:
        i3030 = at(i47, i3027)
        i3061 = at(i35, i3027)
    else:
        i3030 = NO_INT
        i3061 = NO_INT
    del i3027
    if n3065:
        i3066 = at(i39, i3064)
        i3067 = at(i47, i3064)
        i3070 = at(i50, i3064)
        b3071 = at(b51, i3064)
        i3074 = at(i53, i3064)
        i3084 = at(i42, i3064)
        i3092 = at(i70, i3064)
        b3093 = at(b71, i3064)
        i3106 = where(b3071, i3070, i3067)
        del i3070, b3071
    else:
        i3066 = NO_INT
        i3067 = NO_INT
        i3074 = NO_INT
        i3084 = NO_INT
        i3092 = NO_INT
        b3093 = NO_BOOL
        i3106 = NO_INT
    del b71, i3064, i53, i70
    if n3065:
        o3099, i3100, i3101 = group(i3066, [(i3074, None)])
        n3102 = len(i3101)
    else:
        o3099 = None
        i3100 = NO_INT
        i3101 = NO_INT
        n3102 = 0
    if n3065:
        i3103 = at(i3066, i3101)
        i3104 = at(i3074, i3101)
        i3105 = counted(i3100, n3102, None)
        i3107 = distinct(i3100, n3102, at(i3106, o3099), None)
        i3108, b3109 = summed(i3100, n3102, at(i3092, o3099), at(b3093, o3099))
        i3110, b3111 = reduced(np.maximum, i3100, n3102, at(i3084, o3099), None)
        i3112, b3113 = reduced(np.minimum, i3100, n3102, at(i3067, o3099), None)
        o3114, i3115, n3116, i3117 = match(i3029, [(i3037, None)], i3103, [(i3104, None)])
        i3118 = counted(i3115, n3116, None)
        i3119 = at(i3118, i3117)
        b3120 = i3117 >= 0
        i3121 = where(b3120, i3119, 0)
        i3122, b3123 = summed(i3115, n3116, at(i3055, o3114), at(b3056, o3114))
        i3124 = at(i3122, i3117)
        b3125 = at(b3123, i3117)
        b3126 = as_bool(b3120 & b3125)
        w3127 = Window(i3103, [], [(i3105, None, True), (i3110, b3111, True), (i3112, b3113, False)])
        i3128 = w3127.row_number()
        b3129 = (i3128 == 1)
        del i3104, i3105, i3110, b3111, i3112, b3113, o3114, i3115, n3116, i3117, i3118, i3119, b3120, i3122, b3123, b3125, w3127, i3128
    else:
        i3103 = NO_INT
        i3107 = NO_INT
        i3108 = NO_INT
        b3109 = NO_BOOL
        i3121 = NO_INT
        i3124 = NO_INT
        b3126 = NO_BOOL
        b3129 = NO_BOOL
    del b3093, i3037, i3055, i3066, i3067, i3074, i3084, i3092, i3100, i3101, i3106, n3065, o3099
    if n3133:
        i3134 = at(i39, i3132)
        i3136 = at(i48, i3132)
        b3137 = at(b49, i3132)
        i3138 = at(i50, i3132)
        b3139 = at(b51, i3132)
        i3145 = at(i56, i3132)
        b3146 = at(b57, i3132)
        i3152 = at(i42, i3132)
    else:
        i3134 = NO_INT
        i3136 = NO_INT
        b3137 = NO_BOOL
        i3138 = NO_INT
        b3139 = NO_BOOL
        i3145 = NO_INT
        b3146 = NO_BOOL
        i3152 = NO_INT
    if EVIDENCE_WANTED and n3133:
        i3135 = at(i47, i3132)
        i3166 = at(i35, i3132)
    else:
        i3135 = NO_INT
        i3166 = NO_INT
    del i3132
    if n3133:
        i3167 = at(i238, i3134)
        b3168 = at(b239, i3134)
        i3169 = by_id_at(i338, i3136, b3137)
    else:
        i3167 = NO_INT
        b3168 = NO_BOOL
        i3169 = NO_INT
    del b239, i238
    if n3133:
        i3171 = at(i40, i3169)
        b3172 = (i3171 == WORD_20)
        b3173 = (i3169 >= 0) & b3172
        i3174 = as_int(b3173)
        i3175 = at(i54, i3169)
        b3176 = at(b55, i3169)
        i3177 = where(b3176, i3175, WORD_31)
        b3178 = (i3177 != WORD_21)
        i3179 = at(i65, i3169)
        i3180 = where(b3178, i3179, 0)
        b3181 = at(b66, i3169)
        b3182 = (b3178 & b3181)
        b3183 = b3173 & b3182
        del i3171, b3172, i3175, b3176, i3177, b3178, i3179, b3181, b3182
    else:
        b3173 = NO_BOOL
        i3174 = NO_INT
        i3180 = NO_INT
        b3183 = NO_BOOL
    del i3169
    if n3133:
        i3211 = where(b3173, i3174, 0)
        b3212 = as_bool(b3173 & b3183)
        b3213 = (i3152 > i3180) & b3212
        b3214 = (i3152 < i3180) & b3212
        b3215 = (i3145 == WORD_53) & b3146
        b3216 = (b3213 | (logical_not(b3214) & b3215))
        i3217 = places(b3216, n3133)
        n3218 = len(i3217)
        del b3212, b3213, b3214, b3215, b3216
    else:
        i3211 = NO_INT
        i3217 = NO_INT
        n3218 = 0
    del b3146, b3173, b3183, i3145, i3174, i3180, n3133
    if n3218:
        i3219 = at(i3134, i3217)
        i3254 = at(i3136, i3217)
        b3255 = at(b3137, i3217)
        i3256 = at(i3138, i3217)
        b3257 = at(b3139, i3217)
        i3270 = at(i3152, i3217)
        i3285 = at(i3167, i3217)
        b3286 = at(b3168, i3217)
        i3287 = at(i3211, i3217)
    else:
        i3219 = NO_INT
        i3254 = NO_INT
        b3255 = NO_BOOL
        i3256 = NO_INT
        b3257 = NO_BOOL
        i3270 = NO_INT
        i3285 = NO_INT
        b3286 = NO_BOOL
        i3287 = NO_INT
    del b3137, b3139, b3168, i3134, i3136, i3138, i3152, i3167, i3211
    if EVIDENCE_WANTED and n3218:
        i3253 = at(i3135, i3217)
        i3284 = at(i3166, i3217)
    else:
        i3253 = NO_INT
        i3284 = NO_INT
    del i3135, i3166, i3217
    if n2431:
        i3220 = at(i39, i2430)
        i3221 = at(i47, i2430)
        i3224 = at(i50, i2430)
        b3225 = at(b51, i2430)
        i3238 = at(i42, i2430)
    else:
        i3220 = NO_INT
        i3221 = NO_INT
        i3224 = NO_INT
        b3225 = NO_BOOL
        i3238 = NO_INT
    if n3218:
        i3290, i3291 = pairs(i3219, i3220, CLIENTS)
        n3292 = len(i3290)
    else:
        i3290 = NO_INT
        i3291 = NO_INT
        n3292 = 0
    del i3220
    if n3292:
        i3295 = at(i3287, i3290)
        i3298 = at(i3270, i3290)
        i3300 = at(i3256, i3290)
        b3301 = at(b3257, i3290)
    else:
        i3295 = NO_INT
        i3298 = NO_INT
        i3300 = NO_INT
        b3301 = NO_BOOL
    if n3292:
        b3296 = (i3295 == 0)
        i3297 = at(i3238, i3291)
        b3299 = (i3297 <= i3298)
        b3302 = logical_not(b3301)
        i3303 = at(i3224, i3291)
        b3304 = at(b3225, i3291)
        b3305 = logical_not(b3304)
        b3306 = b3304 & b3301
        b3307 = (i3303 == i3300) & b3306
        b3308 = (b3302 | b3305 | b3307)
        b3309 = (b3296 & b3299 & b3308)
        i3310 = places(b3309, n3292)
        n3311 = len(i3310)
        del b3296, i3297, b3299, b3302, i3303, b3304, b3305, b3306, b3307, b3308, b3309
    else:
        i3310 = NO_INT
        n3311 = 0
    del b3225, b3301, i3224, i3295, i3298, i3300, n3292
    if n3311:
        i3374 = i3290[i3310]
        i3375 = i3291[i3310]
    else:
        i3374 = NO_INT
        i3375 = NO_INT
    del i3290, i3291, i3310
    if n3311:
        i3378 = at(i3238, i3375)
        i3380 = at(i3221, i3375)
        i3381 = dated_id(i3378, i3380)
        del i3378, i3380
    else:
        i3381 = NO_INT
    del i3221, i3238, i3375, n3311
    if n3218:
        i3382, b3383 = reduced(np.maximum, i3374, n3218, i3381, None)
    else:
        i3382 = NO_INT
        b3383 = NO_BOOL
    del i3374, i3381
    if n3218:
        b3384 = (i3287 > 0)
        i3385 = (i3382 & ID_BITS)
        i3386 = where(b3384, i3254, i3385)
        b3387 = (i3270 > i3285) & b3286
        b3388 = where(b3384, b3255, b3383)
        del b3384, i3385
    else:
        i3386 = NO_INT
        b3387 = NO_BOOL
        b3388 = NO_BOOL
    del b3255, b3286, b3383, i3254, i3285, i3287, i3382
    if n3392:
        i3393 = at(i39, i3391)
        i3395 = at(i48, i3391)
        b3396 = at(b49, i3391)
        b3405 = at(b57, i3391)
    else:
        i3393 = NO_INT
        i3395 = NO_INT
        b3396 = NO_BOOL
        b3405 = NO_BOOL
    del i3391, n3392
    if n3428:
        i3429 = at(i39, i3427)
        i3430 = at(i47, i3427)
        i3438 = at(i54, i3427)
        b3439 = at(b55, i3427)
        i3447 = at(i42, i3427)
        i3450 = at(i65, i3427)
        b3451 = at(b66, i3427)
    else:
        i3429 = NO_INT
        i3430 = NO_INT
        i3438 = NO_INT
        b3439 = NO_BOOL
        i3447 = NO_INT
        i3450 = NO_INT
        b3451 = NO_BOOL
    if EVIDENCE_WANTED and n3428:
        i3461 = at(i35, i3427)
    else:
        i3461 = NO_INT
    del i3427
    if n3428:
        i3462 = at(i253, i3429)
        b3463 = at(b254, i3429)
        o3464, i3465, n3466, i3467 = match(i3219, [(i3386, b3388)], i3429, [(i3430, None)])
        i3468 = counted(i3465, n3466, None)
        i3469 = at(i3468, i3467)
        b3470 = i3467 >= 0
        i3471 = where(b3470, i3469, 0)
        i3472, b3473 = reduced(np.maximum, i3465, n3466, at(i3270, o3464), None)
        i3474 = at(i3472, i3467)
        b3475 = at(b3473, i3467)
        b3476 = as_bool(b3470 & b3475)
        del o3464, i3465, n3466, i3467, i3468, i3469, b3470, i3472, b3473, b3475
    else:
        i3462 = NO_INT
        b3463 = NO_BOOL
        i3471 = NO_INT
        i3474 = NO_INT
        b3476 = NO_BOOL
    del b254, i253
    if n3428:
        o3477, i3478, n3479, i3480 = match(i3393, [(i3395, b3396)], i3429, [(i3430, None)])
        i3481 = counted(i3478, n3479, None)
        i3482 = at(i3481, i3480)
        b3483 = i3480 >= 0
        i3484 = where(b3483, i3482, 0)
        i3485 = counted(i3478, n3479, at(b3405, o3477))
        i3486 = at(i3485, i3480)
        i3487 = where(b3483, i3486, 0)
        i3488 = where(b3439, i3438, WORD_10)
        b3489 = (i3488 == WORD_23)
        i3490 = where(b3439, i3438, WORD_31)
        b3491 = (i3490 != WORD_21)
        b3492 = (b3451 & b3491)
        b3493 = (b3489 | b3492)
        i3494 = where(b3476, i3474, where(b3451, i3450, i3447))
        b3495 = (i3487 > 0)
        b3496 = (i3462 <= i3447) & b3463
        b3497 = (b3495 | b3496)
        b3498 = (i3484 > P_rounds_included)
        b3499 = (b3497 & b3498)
        b3500 = (i3484 >= product(2, P_rounds_included))
        b3501 = (b3497 & b3500)
        b3502 = (i3484 >= product(3, P_rounds_included))
        b3503 = (b3497 & b3502)
        del o3477, i3478, n3479, i3480, i3481, i3482, b3483, i3485, i3486, i3487, i3488, b3489, i3490, b3491, b3492, b3495, b3496, b3498, b3500, b3502
    else:
        i3484 = NO_INT
        b3493 = NO_BOOL
        i3494 = NO_INT
        b3497 = NO_BOOL
        b3499 = NO_BOOL
        b3501 = NO_BOOL
        b3503 = NO_BOOL
    del b3396, b3405, b3439, b3463, b3476, i3393, i3395, i3438, i3462, i3474
    if n3517:
        i3518 = at(i39, i3516)
        i3519 = at(i47, i3516)
        i3520 = at(i48, i3516)
        b3521 = at(b49, i3516)
        i3522 = at(i50, i3516)
        b3523 = at(b51, i3516)
        i3529 = at(i56, i3516)
        b3530 = at(b57, i3516)
        i3535 = at(i62, i3516)
        i3536 = at(i42, i3516)
    else:
        i3518 = NO_INT
        i3519 = NO_INT
        i3520 = NO_INT
        b3521 = NO_BOOL
        i3522 = NO_INT
        b3523 = NO_BOOL
        i3529 = NO_INT
        b3530 = NO_BOOL
        i3535 = NO_INT
        i3536 = NO_INT
    if EVIDENCE_WANTED and n3517:
        i3550 = at(i35, i3516)
    else:
        i3550 = NO_INT
    del i3516
    if n3517:
        i3551 = by_id_at(i338, i3520, b3521)
    else:
        i3551 = NO_INT
    if n3517:
        i3553 = at(i40, i3551)
        b3554 = (i3553 == WORD_1)
        b3555 = (i3551 >= 0) & b3554
        i3556 = as_int(b3555)
        i3557 = at(i50, i3551)
        b3558 = at(b51, i3551)
        b3559 = b3555 & b3558
        i3560 = at(i54, i3551)
        b3561 = at(b55, i3551)
        b3562 = (i3560 == WORD_23) & b3561
        i3563 = at(i65, i3551)
        i3564 = at(i42, i3551)
        b3565 = at(b66, i3551)
        i3566 = where(b3565, i3563, i3564)
        i3567 = where(b3562, i3566, 0)
        b3568 = b3562
        b3569 = b3555 & b3568
        del i3553, b3554, b3558, i3560, b3561, b3562, i3563, i3564, b3565, i3566, b3568
    else:
        b3555 = NO_BOOL
        i3556 = NO_INT
        i3557 = NO_INT
        b3559 = NO_BOOL
        i3567 = NO_INT
        b3569 = NO_BOOL
    del i3551
    if n3517:
        i3594 = where(b3555, i3556, 0)
        b3595 = as_bool(b3555 & b3559)
        b3596 = as_bool(b3555 & b3569)
        i3597 = by_id_at(i338, i3520, b3521)
    else:
        i3594 = NO_INT
        b3595 = NO_BOOL
        b3596 = NO_BOOL
        i3597 = NO_INT
    del b3555, b3559, b3569, i3556
    if n3517:
        i3599 = at(i40, i3597)
        b3600 = (i3599 == WORD_7)
        b3601 = (i3597 >= 0) & b3600
        i3602 = as_int(b3601)
        i3603 = at(i50, i3597)
        b3604 = at(b51, i3597)
        b3605 = b3601 & b3604
        i3606 = at(i42, i3597)
        del i3599, b3600, b3604
    else:
        b3601 = NO_BOOL
        i3602 = NO_INT
        i3603 = NO_INT
        b3605 = NO_BOOL
        i3606 = NO_INT
    del i3597
    if n3517:
        i3635 = where(b3601, i3602, 0)
        b3636 = as_bool(b3601 & b3605)
        b3637 = as_bool(b3601 & b3601)
        i3638 = by_id_at(i1693, i3520, b3521)
    else:
        i3635 = NO_INT
        b3636 = NO_BOOL
        b3637 = NO_BOOL
        i3638 = NO_INT
    del b3601, b3605, i3602
    if n3517:
        b3640 = at(b964, i3638)
        b3641 = logical_not(b3640)
        b3642 = (i3638 >= 0) & b3641
        i3643 = at(i936, i3638)
        del b3640, b3641
    else:
        b3642 = NO_BOOL
        i3643 = NO_INT
    del i3638
    if n3517:
        b3719 = as_bool(b3642 & b3642)
    else:
        b3719 = NO_BOOL
    del b3642
    if n3721:
        i3722 = at(i39, i3720)
        i3723 = at(i47, i3720)
        i3724 = at(i48, i3720)
        b3725 = at(b49, i3720)
        i3726 = at(i50, i3720)
        b3727 = at(b51, i3720)
        i3728 = at(i40, i3720)
        i3740 = at(i42, i3720)
    else:
        i3722 = NO_INT
        i3723 = NO_INT
        i3724 = NO_INT
        b3725 = NO_BOOL
        i3726 = NO_INT
        b3727 = NO_BOOL
        i3728 = NO_INT
        i3740 = NO_INT
    if n3517:
        i3755, i3756 = pairs(i3518, i3722, CLIENTS)
        n3757 = len(i3755)
    else:
        i3755 = NO_INT
        i3756 = NO_INT
        n3757 = 0
    del i3722
    if n3757:
        i3760 = at(i3594, i3755)
        i3762 = at(i3635, i3755)
        i3765 = at(i3536, i3755)
        i3767 = at(i3522, i3755)
        b3768 = at(b3523, i3755)
    else:
        i3760 = NO_INT
        i3762 = NO_INT
        i3765 = NO_INT
        i3767 = NO_INT
        b3768 = NO_BOOL
    if n3757:
        b3761 = (i3760 == 0)
        b3763 = (i3762 == 0)
        i3764 = at(i3740, i3756)
        b3766 = (i3764 <= i3765)
        b3769 = logical_not(b3768)
        i3770 = at(i3726, i3756)
        b3771 = at(b3727, i3756)
        b3772 = logical_not(b3771)
        b3773 = b3771 & b3768
        b3774 = (i3770 == i3767) & b3773
        b3775 = (b3769 | b3772 | b3774)
        b3776 = (b3761 & b3763 & b3766 & b3775)
        i3777 = places(b3776, n3757)
        n3778 = len(i3777)
        del b3761, b3763, i3764, b3766, b3769, i3770, b3771, b3772, b3773, b3774, b3775, b3776
    else:
        i3777 = NO_INT
        n3778 = 0
    del b3727, b3768, i3726, i3760, i3762, i3765, i3767, n3757
    if n3778:
        i3847 = i3755[i3777]
        i3848 = i3756[i3777]
    else:
        i3847 = NO_INT
        i3848 = NO_INT
    del i3755, i3756, i3777
    if n3778:
        i3851 = at(i3740, i3848)
        i3853 = at(i3728, i3848)
        b3854 = (i3853 == WORD_1)
        i3855 = at(i3723, i3848)
        i3856 = at(i3724, i3848)
        b3857 = at(b3725, i3848)
        i3858 = where(b3857, i3856, i3855)
        i3859 = where(b3854, i3855, i3858)
        i3860 = dated_id(i3851, i3859)
        del i3851, i3853, b3854, i3855, i3856, b3857, i3858, i3859
    else:
        i3860 = NO_INT
    del b3725, i3723, i3724, i3728, i3740, i3848, n3778
    if n3517:
        i3861, b3862 = reduced(np.maximum, i3847, n3517, i3860, None)
    else:
        i3861 = NO_INT
        b3862 = NO_BOOL
    del i3847, i3860
    if n3869:
        i3870 = at(i39, i3868)
        i3874 = at(i50, i3868)
        b3875 = at(b51, i3868)
        i3888 = at(i42, i3868)
    else:
        i3870 = NO_INT
        i3874 = NO_INT
        b3875 = NO_BOOL
        i3888 = NO_INT
    del i3868, n3869
    if n3517:
        i3903, i3904 = pairs(i3518, i3870, CLIENTS)
        n3905 = len(i3903)
    else:
        i3903 = NO_INT
        i3904 = NO_INT
        n3905 = 0
    del i3870
    if n3905:
        i3909 = at(i3536, i3903)
        i3913 = at(i3522, i3903)
        b3914 = at(b3523, i3903)
    else:
        i3909 = NO_INT
        i3913 = NO_INT
        b3914 = NO_BOOL
    if n3905:
        i3908 = at(i3888, i3904)
        b3910 = (i3908 <= i3909)
        i3911 = (i3909 - P_recovery_days)
        b3912 = (i3908 >= i3911)
        b3915 = logical_not(b3914)
        i3916 = at(i3874, i3904)
        b3917 = at(b3875, i3904)
        b3918 = logical_not(b3917)
        b3919 = b3917 & b3914
        b3920 = (i3916 == i3913) & b3919
        b3921 = (b3915 | b3918 | b3920)
        b3922 = (b3910 & b3912 & b3921)
        i3923 = places(b3922, n3905)
        n3924 = len(i3923)
        del i3908, b3910, i3911, b3912, b3915, i3916, b3917, b3918, b3919, b3920, b3921, b3922
    else:
        i3923 = NO_INT
        n3924 = 0
    del b3875, b3914, i3874, i3888, i3904, i3909, i3913, n3905
    if n3924:
        i3997 = i3903[i3923]
    else:
        i3997 = NO_INT
    del i3903, i3923, n3924
    if n3517:
        i4001 = counted(i3997, n3517, None)
    else:
        i4001 = NO_INT
    del i3997
    if n4005:
        i4006 = at(i39, i4004)
        i4008 = at(i48, i4004)
        b4009 = at(b49, i4004)
        i4024 = at(i42, i4004)
    else:
        i4006 = NO_INT
        i4008 = NO_INT
        b4009 = NO_BOOL
        i4024 = NO_INT
    del i4004, n4005
    if n3517:
        i4039, i4040 = pairs(i3518, i4006, CLIENTS)
        n4041 = len(i4039)
    else:
        i4039 = NO_INT
        i4040 = NO_INT
        n4041 = 0
    del i4006
    if n4041:
        i4045 = at(i3536, i4039)
        i4052 = at(i3520, i4039)
        b4053 = at(b3521, i4039)
    else:
        i4045 = NO_INT
        i4052 = NO_INT
        b4053 = NO_BOOL
    if n4041:
        i4044 = at(i4024, i4040)
        b4046 = (i4044 <= i4045)
        i4047 = (i4045 - P_recovery_days)
        b4048 = (i4044 >= i4047)
        i4049 = at(i4008, i4040)
        b4050 = at(b4009, i4040)
        b4051 = logical_not(b4050)
        b4054 = logical_not(b4053)
        b4055 = b4050 & b4053
        b4056 = (i4049 == i4052) & b4055
        b4057 = (b4051 | b4054 | b4056)
        b4058 = (b4046 & b4048 & b4057)
        i4059 = places(b4058, n4041)
        n4060 = len(i4059)
        del i4044, b4046, i4047, b4048, i4049, b4050, b4051, b4054, b4055, b4056, b4057, b4058
    else:
        i4059 = NO_INT
        n4060 = 0
    del b4009, b4053, i4008, i4024, i4040, i4045, i4052, n4041
    if n4060:
        i4134 = i4039[i4059]
    else:
        i4134 = NO_INT
    del i4039, i4059, n4060
    if n3517:
        i4138 = counted(i4134, n3517, None)
    else:
        i4138 = NO_INT
    del i4134
    if n4143:
        i4144 = at(i39, i4142)
        i4162 = at(i42, i4142)
    else:
        i4144 = NO_INT
        i4162 = NO_INT
    del i4142, n4143
    if n3517:
        i4177, i4178 = pairs(i3518, i4144, CLIENTS)
        n4179 = len(i4177)
    else:
        i4177 = NO_INT
        i4178 = NO_INT
        n4179 = 0
    del i4144
    if n4179:
        i4183 = at(i3536, i4177)
    else:
        i4183 = NO_INT
    if n4179:
        i4182 = at(i4162, i4178)
        b4184 = (i4182 <= i4183)
        i4185 = places(b4184, n4179)
        n4186 = len(i4185)
        del i4182, b4184
    else:
        i4185 = NO_INT
        n4186 = 0
    del i4162, i4178, i4183, n4179
    if n4186:
        i4265 = i4177[i4185]
    else:
        i4265 = NO_INT
    del i4177, i4185, n4186
    if n3517:
        i4269 = counted(i4265, n3517, None)
    else:
        i4269 = NO_INT
    del i4265
    if n3517:
        b4270 = (i3594 > 0)
        i4271 = (i3861 & ID_BITS)
        i4272 = where(b4270, i3520, i4271)
        b4273 = (i3635 > 0)
        b4274 = (i3536 >= i3606) & b3637
        b4275 = (b4273 & b4274)
        b4276 = (i3536 > i3567) & b3596
        b4277 = (b3596 & b4276)
        b4278 = (i3529 == WORD_58) & b3530
        i4279 = where(b4278, i3529, WORD_53)
        b4280 = (i3529 == WORD_53) & b3530
        b4281 = (b4280 | b4278)
        b4282 = (i3536 < i3567) & b3596
        b4283 = (b4270 & b4281 & b3596 & b4282)
        b4284 = (b4270 | b3862)
        i4285 = where(b4284, WORD_59, WORD_60)
        i4286 = where(b3530, i3529, i4285)
        i4287 = where(b4275, WORD_58, where(b4277, i4279, where(b4283, WORD_59, i4286)))
        i4288 = where(b3523, i3522, where(b3636, i3603, where(b3595, i3557, where(b3521, i3520, i4271))))
        b4289 = (logical_not(b4278) | b3530)
        b4290 = (b4275 | (logical_not(b4277) | b4289))
        b4291 = (i4287 == WORD_53) & b4290
        b4292 = (i4287 == WORD_58) & b4290
        b4293 = (b4291 | b4292)
        b4294 = (i4269 > 0)
        b4295 = (i4001 == 0)
        b4296 = (i4138 == 0)
        b4297 = (b4293 & b4294 & b4295 & b4296)
        b4298 = (i4287 == WORD_60) & b4290
        b4299 = (i4287 == WORD_59) & b4290
        b4300 = (b4298 | b4299)
        b4301 = LIKE_21[i3535]
        b4302 = (i3643 > P_late_days) & b3719
        b4304 = where(b4270, b3521, b3862)
        b4309 = b3523 | b3636 | b3595 | b3521 | b3862
        i6708 = places(b4297, n3517)
        n6709 = len(i6708)
        b7189 = (b4300 & b4304)
        i7190 = places(b7189, n3517)
        n7191 = len(i7190)
        del b4270, i4271, b4273, b4274, b4275, b4276, b4277, b4278, i4279, b4280, b4281, b4282, b4283, b4284, i4285, i4286, b4289, b4291, b4292, b4293, b4294, b4295, b4296, b7189
    else:
        i4272 = NO_INT
        i4287 = NO_INT
        i4288 = NO_INT
        b4290 = NO_BOOL
        b4297 = NO_BOOL
        b4298 = NO_BOOL
        b4299 = NO_BOOL
        b4300 = NO_BOOL
        b4301 = NO_BOOL
        b4302 = NO_BOOL
        b4304 = NO_BOOL
        b4309 = NO_BOOL
        i6708 = NO_INT
        n6709 = 0
        i7190 = NO_INT
        n7191 = 0
    del b3521, b3523, b3530, b3595, b3596, b3636, b3637, b3719, b3862, i3520, i3522, i3529, i3535, i3557, i3567, i3594, i3603, i3606, i3635, i3643, i3861, i4001, i4138, i4269
    if EVIDENCE_WANTED and n3517:
        b4303 = (b4290 & b4290) | b4298 | b4299
        w4305 = Window(i3518, [(b4300, b4303), (i4272, b4304)], [])
        i4306 = filled(1, n3517, 'i')
        i4307 = w4305.total(np.add, i4306)
        i4308 = where(b4300, i4307, 0)
        del b4303, w4305, i4306, i4307
    else:
        i4308 = NO_INT
    del b4298, b4299, b4300
    if n4314:
        i4315 = at(i39, i4313)
        i4317 = at(i48, i4313)
        b4318 = at(b49, i4313)
        i4324 = at(i54, i4313)
        b4325 = at(b55, i4313)
        i4326 = at(i56, i4313)
        b4327 = at(b57, i4313)
        i4333 = at(i42, i4313)
        i4336 = at(i65, i4313)
        b4337 = at(b66, i4313)
    else:
        i4315 = NO_INT
        i4317 = NO_INT
        b4318 = NO_BOOL
        i4324 = NO_INT
        b4325 = NO_BOOL
        i4326 = NO_INT
        b4327 = NO_BOOL
        i4333 = NO_INT
        i4336 = NO_INT
        b4337 = NO_BOOL
    del b57, i56
    if EVIDENCE_WANTED and n4314:
        i4316 = at(i47, i4313)
        i4347 = at(i35, i4313)
    else:
        i4316 = NO_INT
        i4347 = NO_INT
    del i4313
    if n4314:
        i4348 = by_id_at(i1693, i4317, b4318)
    else:
        i4348 = NO_INT
    del b4318, i4317
    if n4314:
        b4350 = (i4348 >= 0)
        i4351 = at(i927, i4348)
        i4352 = at(i487, i4348)
    else:
        b4350 = NO_BOOL
        i4351 = NO_INT
        i4352 = NO_INT
    del i4348
    if n4314:
        b4428 = as_bool(b4350 & b4350)
        i4429 = where(b4337, i4336, i4333)
        b4430 = (i4324 == WORD_37) & b4325
        b4431 = (i4324 == WORD_21) & b4325
        b4432 = (i4324 == WORD_61) & b4325
        b4433 = (b4430 | b4431 | b4432)
        b4435 = (i4333 > i4351) & b4428
        i4436 = (i4352 + P_late_dispute_days)
        b4437 = (i4333 > i4436) & b4428
        b4438 = (b4435 | b4437)
        b4439 = (i4333 < i4351) & b4428
        b4440 = (i4326 == WORD_62) & b4327
        b4441 = (b4438 | (logical_not(b4439) & b4440))
        b4442 = (b4431 | b4432)
        b4444 = (b4433 & b4441 & b4442)
        del b4428, b4430, b4431, b4432, b4435, i4436, b4437, b4438, b4439, b4440, b4441, b4442
    else:
        i4429 = NO_INT
        b4433 = NO_BOOL
        b4444 = NO_BOOL
    del b4327, b4337, b4350, i4326, i4336, i4351, i4352
    if n4448:
        i4449 = at(i39, i4447)
        i4455 = at(i40, i4447)
    else:
        i4449 = NO_INT
        i4455 = NO_INT
    del i4447
    if n3721:
        i4482 = at(i39, i3720)
        i4483 = at(i47, i3720)
        i4484 = at(i48, i3720)
        b4485 = at(b49, i3720)
        i4486 = at(i50, i3720)
        b4487 = at(b51, i3720)
        i4488 = at(i40, i3720)
        i4491 = at(i54, i3720)
        b4492 = at(b55, i3720)
        i4495 = at(i58, i3720)
        b4496 = at(b59, i3720)
        i4500 = at(i42, i3720)
        i4501 = at(i63, i3720)
        b4502 = at(b64, i3720)
        i4503 = at(i65, i3720)
        b4504 = at(b66, i3720)
        b4505 = at(b67, i3720)
    else:
        i4482 = NO_INT
        i4483 = NO_INT
        i4484 = NO_INT
        b4485 = NO_BOOL
        i4486 = NO_INT
        b4487 = NO_BOOL
        i4488 = NO_INT
        i4491 = NO_INT
        b4492 = NO_BOOL
        i4495 = NO_INT
        b4496 = NO_BOOL
        i4500 = NO_INT
        i4501 = NO_INT
        b4502 = NO_BOOL
        i4503 = NO_INT
        b4504 = NO_BOOL
        b4505 = NO_BOOL
    del b67
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n3721:
        i4514 = at(i35, i3720)
    else:
        i4514 = NO_INT
    del i3720
    if n3721:
        b4515 = at(b282, i4482)
        i4516 = by_id_at(i338, i4484, b4485)
    else:
        b4515 = NO_BOOL
        i4516 = NO_INT
    del b282, b4485, i4484
    if n3721:
        i4518 = at(i40, i4516)
        b4519 = (i4518 == WORD_1)
        b4520 = (i4518 == WORD_24)
        b4521 = (b4519 | b4520)
        b4522 = (i4516 >= 0) & b4521
        i4523 = at(i50, i4516)
        b4524 = at(b51, i4516)
        b4525 = b4522 & b4524
        i4526 = as_int(b4522)
        i4527 = at(i54, i4516)
        b4528 = at(b55, i4516)
        b4529 = (i4527 == WORD_23) & b4528
        i4530 = at(i65, i4516)
        i4531 = at(i42, i4516)
        b4532 = at(b66, i4516)
        i4533 = where(b4532, i4530, i4531)
        i4534 = where(b4529, i4533, 0)
        b4535 = b4529
        b4536 = b4522 & b4535
        del i4518, b4519, b4520, b4521, b4524, i4527, b4528, b4529, i4530, i4531, b4532, i4533, b4535
    else:
        b4522 = NO_BOOL
        i4523 = NO_INT
        b4525 = NO_BOOL
        i4526 = NO_INT
        i4534 = NO_INT
        b4536 = NO_BOOL
    del i4516
    if n3721:
        b4561 = as_bool(b4522 & b4525)
        i4562 = where(b4522, i4526, 0)
        b4563 = as_bool(b4522 & b4536)
        b4564 = logical_not(b4563)
        b4565 = (i4500 <= i4534) & b4563
        b4566 = (b4564 | b4565)
        i4567 = places(b4566, n3721)
        n4568 = len(i4567)
        del b4563, b4564, b4565, b4566
    else:
        b4561 = NO_BOOL
        i4562 = NO_INT
        i4567 = NO_INT
        n4568 = 0
    del b4522, b4525, b4536, i4526, i4534, n3721
    if n4568:
        i4569 = at(i4482, i4567)
        i4570 = at(i4486, i4567)
        i4571 = at(i4523, i4567)
        b4572 = at(b4487, i4567)
        b4573 = at(b4561, i4567)
        i4574 = where(b4572, i4570, i4571)
        i4575 = at(i4488, i4567)
        b4576 = (i4575 == WORD_24)
        i4577 = at(i4562, i4567)
        b4578 = (i4577 > 0)
        b4579 = (b4576 | b4578)
        i4580 = at(i4500, i4567)
        i4581 = at(i4483, i4567)
        w4582 = Window(i4569, [], [(i4580, None, False), (i4581, None, False)])
        i4583, b4584 = w4582.shifted(i4580, None, 1)
        b4585 = b4572 | b4573
        i4586 = filled(as_int(b4585), n4568, 'i')
        i4587 = w4582.running(i4586, peers=True)
        i4588 = (i4580 - i4583)
        b4589 = (i4588 <= P_opportunity_gap_days) & b4584
        i4590 = where(b4589, 0, 1)
        i4591 = filled(i4590, n4568, 'i')
        i4592 = w4582.running(i4591, peers=False)
        w4593 = Window(i4569, [(i4592, None)], [(i4580, None, False), (i4581, None, False)])
        i4594 = w4593.running(i4586, peers=True)
        w4595 = Window(i4569, [(i4592, None), (i4594, None)], [])
        i4596 = filled(where(b4585, i4574, LEAST), n4568, 'i')
        i4597 = w4595.total(np.maximum, i4596)
        w4598 = Window(i4569, [(i4592, None)], [])
        b4599 = (i4594 == 1)
        i4600 = where(b4599, i4574, 0)
        b4601 = (b4599 & b4585)
        i4602 = filled(where(b4601, i4600, LEAST), n4568, 'i')
        i4603 = w4598.total(np.maximum, i4602)
        w4604 = Window(i4569, [(i4587, None)], [])
        i4605 = w4604.total(np.maximum, i4596)
        b4606 = i4597 != LEAST
        b4607 = i4603 != LEAST
        b4608 = i4605 != LEAST
        i4609 = where(b4606, i4597, where(b4607, i4603, where(b4608, i4605, 0)))
        i4610 = at(i4501, i4567)
        b4611 = at(b4515, i4567)
        i4612 = where(b4611, P_procurement_validity_days, P_quote_validity_days)
        i4613 = (i4580 + i4612)
        b4614 = at(b4502, i4567)
        i4615 = where(b4614, i4610, i4613)
        i4616 = at(i4491, i4567)
        b4617 = at(b4492, i4567)
        b4618 = (i4616 == WORD_23) & b4617
        b4619 = (i4616 == WORD_63) & b4617
        b4620 = (b4618 | b4619)
        b4622 = logical_not(b4617)
        i4623 = at(i4503, i4567)
        b4624 = at(b4504, i4567)
        b4625 = (b4622 & b4624)
        b4626 = (b4620 | b4625)
        i4627 = where(b4624, i4623, i4580)
        b4628 = (i4616 == WORD_2) & b4617
        i4629 = where(b4624, i4623, i4615)
        i4630 = (i4615 + P_decision_grace_days)
        i4631 = where(b4626, i4627, where(b4628, i4629, i4630))
        w4632 = Window(i4569, [(i4609, None)], [(i4580, None, False), (i4581, None, False)])
        i4633, b4634 = w4632.shifted(i4580, None, 1)
        i4635, b4636 = w4632.shifted(i4631, None, 1)
        b4637 = (i4635 < i4580) & b4636
        b4638 = (b4578 & b4634)
        i4639 = (i4580 - i4633)
        b4640 = (i4639 <= P_opportunity_gap_days) & b4634
        i4641 = where(b4637, 1, where(b4638, 0, where(b4640, 0, 1)))
        i4642 = filled(i4641, n4568, 'i')
        i4643 = w4632.running(i4642, peers=False)
        b4644 = (i4641 == 0)
        b4645 = logical_not(b4579)
        b4646 = logical_not(b4626)
        b4647 = (i4630 < AS_OF)
        b4648 = (b4628 | b4647)
        b4649 = (b4644 & b4645 & b4646 & b4648)
        i4656 = at(i4495, i4567)
        b4657 = at(b4496, i4567)
        b4661 = at(b4505, i4567)
        b4685 = (i4656 == WORD_39) & b4657
        b4686 = (i4656 == WORD_40) & b4657
        b4687 = (i4656 == WORD_42) & b4657
        b4688 = (i4656 == WORD_57) & b4657
        b4689 = (i4656 == WORD_56) & b4657
        b4690 = (b4685 | b4686 | b4687 | b4688 | b4689)
        b4692 = logical_not(b4661)
        i4693 = where(b4657, i4656, WORD_45)
        b4694 = (i4693 == WORD_39)
        b4695 = (i4693 == WORD_40)
        b4696 = (b4694 | b4695)
        b4697 = logical_not(b4696)
        b4698 = (b4579 & b4692 & b4697)
        b4700 = (b4649 & b4692)
        i4704 = where(b4626, i4627, 0)
        b4705 = b4626
        del i4570, i4571, b4572, b4573, i4574, b4576, i4577, b4578, w4582, i4583, b4584, b4585, i4586, i4587, i4588, b4589, i4590, i4591, i4592, w4593, i4594, w4595, i4596, i4597, w4598, b4599, i4600, b4601, i4602, i4603, w4604, i4605, b4606, b4607, b4608, b4611, i4612, i4613, b4619, b4620, b4622, i4623, b4624, b4625, i4627, i4629, i4630, i4631, w4632, i4633, b4634, i4635, b4636, b4637, b4638, i4639, b4640, i4641, i4642, b4644, b4645, b4646, b4647, b4648, i4656, b4657, b4661, b4685, b4686, b4687, b4688, b4689, b4692, i4693, b4694, b4695, b4696, b4697
    else:
        i4569 = NO_INT
        i4575 = NO_INT
        b4579 = NO_BOOL
        i4580 = NO_INT
        i4581 = NO_INT
        i4609 = NO_INT
        i4610 = NO_INT
        b4614 = NO_BOOL
        i4615 = NO_INT
        i4616 = NO_INT
        b4617 = NO_BOOL
        b4618 = NO_BOOL
        b4626 = NO_BOOL
        b4628 = NO_BOOL
        i4643 = NO_INT
        b4649 = NO_BOOL
        b4690 = NO_BOOL
        b4698 = NO_BOOL
        b4700 = NO_BOOL
        i4704 = NO_INT
        b4705 = NO_BOOL
    del b4487, b4492, b4496, b4502, b4504, b4505, b4515, b4561, i4482, i4483, i4486, i4488, i4491, i4495, i4500, i4501, i4503, i4523, i4562
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4568:
        i4670 = at(i4514, i4567)
    else:
        i4670 = NO_INT
    del i4514, i4567
    if n4568:
        o4675, i4676, i4677 = group(i4569, [(i4609, None), (i4643, None)])
        n4678 = len(i4677)
    else:
        o4675 = None
        i4676 = NO_INT
        i4677 = NO_INT
        n4678 = 0
    if n4568:
        i4679 = at(i4569, i4677)
        i4680 = at(i4609, i4677)
        i4682 = counted(i4676, n4678, at(b4626, o4675))
        i4683 = counted(i4676, n4678, at(b4618, o4675))
        i4684 = counted(i4676, n4678, at(b4628, o4675))
        i4691 = counted(i4676, n4678, at(b4690, o4675))
        i4699 = counted(i4676, n4678, at(b4698, o4675))
        i4701 = counted(i4676, n4678, at(b4700, o4675))
        i4702, b4703 = reduced(np.maximum, i4676, n4678, at(i4615, o4675), None)
        i4706, b4707 = reduced(np.maximum, i4676, n4678, at(i4704, o4675), at(b4705, o4675))
        i4708 = (i4702 + P_decision_grace_days)
        b4709 = (i4682 == 0)
        b4710 = (i4691 == 0)
        b4711 = (b4709 & b4710)
        i4712 = where(b4711, i4701, 0)
        i4713 = (i4699 + i4712)
        b4714 = (i4708 < AS_OF) & b4703
        b4715 = (i4684 > 0)
        b4716 = (i4702 < AS_OF) & b4703
        b4717 = (b4715 & b4716)
        b4718 = (b4714 | b4717)
        b4719 = (b4709 & b4710 & b4718)
        i4720 = where(b4703, np.minimum(AS_OF, i4708), AS_OF)
        i4721 = where(b4707, i4706, i4720)
        b4722 = (i4721 > (AS_OF - P_window_days))
        i4723 = places(b4722, n4678)
        n4724 = len(i4723)
        b4725 = (b4703) | logical_not(b4715) | (b4703 & logical_not(b4716))
        b4726 = (b4703 & b4725) | b4714 | b4717
        b4727 = (b4726) | logical_not(b4709) | logical_not(b4710) | (b4726 & logical_not(b4718))
        del i4684, i4701, i4702, b4703, i4706, b4707, i4708, b4709, b4710, b4711, i4712, b4714, b4715, b4716, b4717, b4718, i4720, b4722, b4725, b4726
    else:
        i4679 = NO_INT
        i4680 = NO_INT
        i4682 = NO_INT
        i4683 = NO_INT
        i4691 = NO_INT
        i4699 = NO_INT
        i4713 = NO_INT
        b4719 = NO_BOOL
        i4721 = NO_INT
        i4723 = NO_INT
        n4724 = 0
        b4727 = NO_BOOL
    del b4618, b4626, b4628, b4690, b4698, b4700, b4705, i4615, i4676, i4704, n4678, o4675
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4568:
        i4681 = at(i4643, i4677)
    else:
        i4681 = NO_INT
    del i4677
    if n4724:
        i4728 = at(i4679, i4723)
        i4729 = at(i4680, i4723)
        i4731 = at(i4682, i4723)
        i4732 = at(i4683, i4723)
        i4734 = at(i4691, i4723)
        i4742 = at(i4713, i4723)
        b4743 = at(b4719, i4723)
        b4744 = at(b4727, i4723)
        i4745 = at(i4721, i4723)
        i6228 = places(b4743, n4724)
        n6229 = len(i6228)
        b6780 = (i4731 > 0)
        b6781 = (b6780 | b4743)
        i6882 = places(b6780, n4724)
        n6883 = len(i6882)
        del b6780
    else:
        i4728 = NO_INT
        i4729 = NO_INT
        i4731 = NO_INT
        i4732 = NO_INT
        i4734 = NO_INT
        i4742 = NO_INT
        b4743 = NO_BOOL
        b4744 = NO_BOOL
        i4745 = NO_INT
        i6228 = NO_INT
        n6229 = 0
        b6781 = NO_BOOL
        i6882 = NO_INT
        n6883 = 0
    del b4719, b4727, i4679, i4680, i4682, i4683, i4691, i4713, i4721
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4724:
        i4730 = at(i4681, i4723)
    else:
        i4730 = NO_INT
    del i4681
    if EVIDENCE_WANTED and n4724:
        i4735 = at(i4699, i4723)
    else:
        i4735 = NO_INT
    del i4699, i4723
    if n4749:
        i4750 = at(i39, i4748)
        i4768 = at(i42, i4748)
        i4769 = at(i63, i4748)
        b4770 = at(b64, i4748)
        i4771 = at(i65, i4748)
        b4772 = at(b66, i4748)
    else:
        i4750 = NO_INT
        i4768 = NO_INT
        i4769 = NO_INT
        b4770 = NO_BOOL
        i4771 = NO_INT
        b4772 = NO_BOOL
    del i4748
    if n4749:
        i4783 = at(i287, i4750)
        i4784 = where(b4772, i4771, i4768)
        i4785 = (i4784 - 1)
        i4786 = CALENDAR.places(i4785, i4783, n4749)
        b4787 = (i4786 >= 0)
        i4788 = CALENDAR.working_day[i4786]
        i4789 = CALENDAR.places(i4769, i4783, n4749)
        b4790 = (i4789 >= 0) & b4770
        i4791 = CALENDAR.working_day[i4789]
        del i4783, i4786, i4789
    else:
        i4784 = NO_INT
        i4785 = NO_INT
        b4787 = NO_BOOL
        i4788 = NO_INT
        b4790 = NO_BOOL
        i4791 = NO_INT
    del b4772, i4768, i4771, n4749
    if n4794:
        i4795 = at(i39, i4793)
        i4799 = at(i50, i4793)
        b4800 = at(b51, i4793)
        i4802 = at(i52, i4793)
        i4804 = at(i54, i4793)
        b4805 = at(b55, i4793)
        i4808 = at(i58, i4793)
        b4809 = at(b59, i4793)
        i4813 = at(i42, i4793)
    else:
        i4795 = NO_INT
        i4799 = NO_INT
        b4800 = NO_BOOL
        i4802 = NO_INT
        i4804 = NO_INT
        b4805 = NO_BOOL
        i4808 = NO_INT
        b4809 = NO_BOOL
        i4813 = NO_INT
    del b59, i52, i58
    if EVIDENCE_WANTED and n4794:
        i4796 = at(i47, i4793)
        i4827 = at(i35, i4793)
    else:
        i4796 = NO_INT
        i4827 = NO_INT
    del i4793
    if n4831:
        i4832 = at(i39, i4830)
        i4836 = at(i50, i4830)
        b4837 = at(b51, i4830)
        i4838 = at(i40, i4830)
        i4850 = at(i42, i4830)
        i4853 = at(i65, i4830)
        b4854 = at(b66, i4830)
    else:
        i4832 = NO_INT
        i4836 = NO_INT
        b4837 = NO_BOOL
        i4838 = NO_INT
        i4850 = NO_INT
        i4853 = NO_INT
        b4854 = NO_BOOL
    del i4830, n4831
    if n4794:
        i4865, i4866 = pairs(i4795, i4832, CLIENTS)
        n4867 = len(i4865)
    else:
        i4865 = NO_INT
        i4866 = NO_INT
        n4867 = 0
    del i4832
    if n4867:
        i4877 = at(i4813, i4865)
        i4879 = at(i4799, i4865)
        b4880 = at(b4800, i4865)
    else:
        i4877 = NO_INT
        i4879 = NO_INT
        b4880 = NO_BOOL
    if n4867:
        i4870 = at(i4838, i4866)
        b4871 = (i4870 == WORD_1)
        i4872 = at(i4853, i4866)
        i4873 = at(i4850, i4866)
        b4874 = at(b4854, i4866)
        i4875 = where(b4874, i4872, i4873)
        i4876 = where(b4871, i4875, i4873)
        b4878 = (i4876 <= i4877)
        b4881 = logical_not(b4880)
        i4882 = at(i4836, i4866)
        b4883 = at(b4837, i4866)
        b4884 = logical_not(b4883)
        b4885 = b4883 & b4880
        b4886 = (i4882 == i4879) & b4885
        b4887 = (b4881 | b4884 | b4886)
        b4888 = (b4878 & b4887)
        i4889 = places(b4888, n4867)
        n4890 = len(i4889)
        del i4870, b4871, i4872, i4873, b4874, i4875, i4876, b4878, b4881, i4882, b4883, b4884, b4885, b4886, b4887, b4888
    else:
        i4889 = NO_INT
        n4890 = 0
    del b4837, b4880, i4836, i4877, i4879, n4867
    if n4890:
        i4946 = i4865[i4889]
        i4947 = i4866[i4889]
    else:
        i4946 = NO_INT
        i4947 = NO_INT
    del i4865, i4866, i4889
    if n4890:
        i4950 = at(i4838, i4947)
        b4951 = (i4950 == WORD_1)
        i4952 = at(i4853, i4947)
        i4953 = at(i4850, i4947)
        b4954 = at(b4854, i4947)
        i4955 = where(b4954, i4952, i4953)
        i4956 = where(b4951, i4955, i4953)
        b4959 = (i4950 != WORD_7)
        del i4950, b4951, i4952, i4953, b4954, i4955
    else:
        i4956 = NO_INT
        b4959 = NO_BOOL
    del b4854, i4838, i4850, i4853, i4947, n4890
    if n4794:
        i4957, b4958 = reduced(np.maximum, i4946, n4794, i4956, None)
        i4960 = counted(i4946, n4794, b4959)
    else:
        i4957 = NO_INT
        b4958 = NO_BOOL
        i4960 = NO_INT
    del b4959, i4946, i4956
    if n4962:
        i4963 = at(i39, i4961)
        i4967 = at(i50, i4961)
        b4968 = at(b51, i4961)
        i4981 = at(i42, i4961)
    else:
        i4963 = NO_INT
        i4967 = NO_INT
        b4968 = NO_BOOL
        i4981 = NO_INT
    del i4961, n4962
    if n4794:
        i4996, i4997 = pairs(i4795, i4963, CLIENTS)
        n4998 = len(i4996)
    else:
        i4996 = NO_INT
        i4997 = NO_INT
        n4998 = 0
    del i4963
    if n4998:
        i5002 = at(i4813, i4996)
        i5004 = at(i4799, i4996)
        b5005 = at(b4800, i4996)
    else:
        i5002 = NO_INT
        i5004 = NO_INT
        b5005 = NO_BOOL
    del b4800, i4799
    if n4998:
        i5001 = at(i4981, i4997)
        b5003 = (i5001 <= i5002)
        b5006 = logical_not(b5005)
        i5007 = at(i4967, i4997)
        b5008 = at(b4968, i4997)
        b5009 = logical_not(b5008)
        b5010 = b5008 & b5005
        b5011 = (i5007 == i5004) & b5010
        b5012 = (b5006 | b5009 | b5011)
        b5013 = (b5003 & b5012)
        i5014 = places(b5013, n4998)
        n5015 = len(i5014)
        del i5001, b5003, b5006, i5007, b5008, b5009, b5010, b5011, b5012, b5013
    else:
        i5014 = NO_INT
        n5015 = 0
    del b4968, b5005, i4967, i5002, i5004, n4998
    if n5015:
        i5077 = i4996[i5014]
        i5078 = i4997[i5014]
    else:
        i5077 = NO_INT
        i5078 = NO_INT
    del i4996, i4997, i5014
    if n5015:
        i5081 = at(i4981, i5078)
    else:
        i5081 = NO_INT
    del i4981, i5078, n5015
    if n4794:
        i5082, b5083 = reduced(np.maximum, i5077, n4794, i5081, None)
    else:
        i5082 = NO_INT
        b5083 = NO_BOOL
    del i5077, i5081
    if n4794:
        i5084, i5085 = pairs(i4795, i4750, CLIENTS)
        n5086 = len(i5084)
    else:
        i5084 = NO_INT
        i5085 = NO_INT
        n5086 = 0
    if n5086:
        i5090 = at(i4813, i5084)
    else:
        i5090 = NO_INT
    if n5086:
        i5089 = at(i4784, i5085)
        b5091 = (i5089 <= i5090)
        i5092 = at(i4769, i5085)
        b5093 = at(b4770, i5085)
        b5094 = (i5092 >= i5090) & b5093
        b5095 = (b5091 & b5094)
        i5096 = places(b5095, n5086)
        n5097 = len(i5096)
        del i5089, b5091, i5092, b5093, b5094, b5095
    else:
        i5096 = NO_INT
        n5097 = 0
    del i5085, i5090, n5086
    if n5097:
        i5170 = i5084[i5096]
    else:
        i5170 = NO_INT
    del i5084, i5096, n5097
    if n4794:
        i5174 = counted(i5170, n4794, None)
        i5175 = where(b4805, i4804, WORD_19)
        b5176 = (i5175 == WORD_19)
        b5177 = (i4802 == WORD_25)
        b5178 = (i5174 == 0)
        i5179 = where(b4809, i4808, WORD_45)
        b5180 = (i5179 == WORD_56)
        b5181 = (i5179 == WORD_42)
        b5182 = (i5179 == WORD_39)
        b5183 = (i5179 == WORD_57)
        b5184 = (i5179 == WORD_40)
        b5185 = (b5180 | b5181 | b5182 | b5183 | b5184)
        b5186 = logical_not(b5185)
        b5187 = (b5177 & b5178 & b5186)
        i5188 = (i4813 - P_engagement_days)
        b5189 = (i4957 >= i5188) & b4958
        b5190 = b5083 & b4958
        b5191 = (i5082 > i4957) & b5190
        b5192 = logical_not(b5191)
        b5193 = (b5189 & b5192)
        b5195 = logical_not(b5193)
        b5196 = (i4960 == 0)
        b5197 = (b5196 | b5191)
        b5198 = (b5195 & b5197)
        b5199 = (i4804 == WORD_64) & b4805
        b5200 = (i4804 == WORD_65) & b4805
        b5201 = (b5199 | b5200)
        b5203 = (b5187 & b5201)
        b5204 = (i4804 == WORD_66) & b4805
        b5205 = (i4804 == WORD_67) & b4805
        b5206 = (b5199 | b5200 | b5204 | b5205)
        b5208 = (b5187 & b5206)
        b5209 = (b5198 & b5203)
        b5210 = (b5193 & b5203)
        b5211 = (b5176 | b5203)
        b5212 = (b5198 & b5211)
        b5213 = (b5193 & b5211)
        w5214 = Window(i4795, [], [(i4813, None, False)])
        i5215 = filled(as_int(b5209), n4794, 'i')
        i5216 = w5214.within(i5215, i4813, None, 183)
        i5217 = w5214.within(i5215, i4813, None, 365)
        i5218 = filled(as_int(b5210), n4794, 'i')
        i5219 = w5214.within(i5218, i4813, None, 365)
        i5220 = filled(as_int(b5213), n4794, 'i')
        i5221 = w5214.within(i5220, i4813, None, 365)
        b6783 = (b5212 | b5213)
        del i5174, i5175, b5177, b5178, i5179, b5180, b5181, b5182, b5183, b5184, b5185, b5186, b5187, i5188, b5189, b5190, b5191, b5192, b5193, b5195, b5196, b5197, b5199, b5200, b5201, b5204, b5205, b5206, b5211, w5214, i5215, i5218, i5220
    else:
        b5176 = NO_BOOL
        b5198 = NO_BOOL
        b5203 = NO_BOOL
        b5208 = NO_BOOL
        b5209 = NO_BOOL
        b5210 = NO_BOOL
        b5212 = NO_BOOL
        b5213 = NO_BOOL
        i5216 = NO_INT
        i5217 = NO_INT
        i5219 = NO_INT
        i5221 = NO_INT
        b6783 = NO_BOOL
    del b4809, b4958, b5083, i4802, i4808, i4957, i4960, i5082, i5170
    if n5225:
        i5226 = at(i39, i5224)
        i5228 = at(i48, i5224)
        b5229 = at(b49, i5224)
        i5244 = at(i42, i5224)
    else:
        i5226 = NO_INT
        i5228 = NO_INT
        b5229 = NO_BOOL
        i5244 = NO_INT
    del i5224
    if n5225:
        o5259, i5260, i5261 = group(i5226, [(i5228, b5229), (i5244, None)])
        n5262 = len(i5261)
        del o5259
    else:
        i5260 = NO_INT
        i5261 = NO_INT
        n5262 = 0
    del i5244
    if n5225:
        i5263 = at(i5226, i5261)
        i5264 = at(i5228, i5261)
        b5265 = at(b5229, i5261)
        i5267 = counted(i5260, n5262, None)
    else:
        i5263 = NO_INT
        i5264 = NO_INT
        b5265 = NO_BOOL
        i5267 = NO_INT
    del b5229, i5226, i5228, i5260, i5261, n5225, n5262
    if n5273:
        i5274 = at(i39, i5272)
        i5275 = at(i47, i5272)
        i5276 = at(i48, i5272)
        b5277 = at(b49, i5272)
        i5278 = at(i50, i5272)
        b5279 = at(b51, i5272)
        i5283 = at(i54, i5272)
        b5284 = at(b55, i5272)
        i5292 = at(i42, i5272)
        i5293 = at(i63, i5272)
        b5294 = at(b64, i5272)
        i5295 = at(i65, i5272)
        b5296 = at(b66, i5272)
    else:
        i5274 = NO_INT
        i5275 = NO_INT
        i5276 = NO_INT
        b5277 = NO_BOOL
        i5278 = NO_INT
        b5279 = NO_BOOL
        i5283 = NO_INT
        b5284 = NO_BOOL
        i5292 = NO_INT
        i5293 = NO_INT
        b5294 = NO_BOOL
        i5295 = NO_INT
        b5296 = NO_BOOL
    del b64, i63
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5273:
        i5306 = at(i35, i5272)
    else:
        i5306 = NO_INT
    del i5272
    if n5273:
        i5307 = by_id_at(i338, i5276, b5277)
    else:
        i5307 = NO_INT
    if n5273:
        i5309 = at(i40, i5307)
        b5310 = (i5309 == WORD_5)
        b5311 = (i5307 >= 0) & b5310
        i5312 = as_int(b5311)
        del i5309, b5310
    else:
        b5311 = NO_BOOL
        i5312 = NO_INT
    del i5307
    if n5273:
        i5344 = where(b5311, i5312, 0)
        b5345 = (i5344 == 0)
        i5346 = places(b5345, n5273)
        n5347 = len(i5346)
        del i5344, b5345
    else:
        i5346 = NO_INT
        n5347 = 0
    del b5311, i5312, n5273
    if n5347:
        i5348 = at(i5274, i5346)
        i5349 = at(i5276, i5346)
        b5350 = at(b5277, i5346)
        i5351 = by_id_at(i338, i5349, b5350)
        i5388 = at(i5275, i5346)
        i5389 = at(i5278, i5346)
        b5390 = at(b5279, i5346)
        i5394 = at(i5283, i5346)
        b5395 = at(b5284, i5346)
        i5403 = at(i5292, i5346)
        i5404 = at(i5293, i5346)
        b5405 = at(b5294, i5346)
        i5406 = at(i5295, i5346)
        b5407 = at(b5296, i5346)
    else:
        i5348 = NO_INT
        i5349 = NO_INT
        b5350 = NO_BOOL
        i5351 = NO_INT
        i5388 = NO_INT
        i5389 = NO_INT
        b5390 = NO_BOOL
        i5394 = NO_INT
        b5395 = NO_BOOL
        i5403 = NO_INT
        i5404 = NO_INT
        b5405 = NO_BOOL
        i5406 = NO_INT
        b5407 = NO_BOOL
    del b5277, b5279, b5284, b5294, b5296, i5274, i5275, i5276, i5278, i5283, i5292, i5293, i5295
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5347:
        i5417 = at(i5306, i5346)
    else:
        i5417 = NO_INT
    del i5306, i5346
    if n5347:
        i5353 = at(i40, i5351)
        b5354 = (i5353 == WORD_7)
        b5355 = (i5351 >= 0) & b5354
        i5356 = as_int(b5355)
        del i5353, b5354
    else:
        b5355 = NO_BOOL
        i5356 = NO_INT
    del i5351
    if n5347:
        i5419 = where(b5355, i5356, 0)
        b5420 = (i5419 == 0)
        i5421 = places(b5420, n5347)
        n5422 = len(i5421)
        del i5419, b5420
    else:
        i5421 = NO_INT
        n5422 = 0
    del b5355, i5356, n5347
    if n5422:
        i5423 = at(i5348, i5421)
        i5457 = at(i5388, i5421)
        i5458 = at(i5349, i5421)
        b5459 = at(b5350, i5421)
        i5460 = at(i5389, i5421)
        b5461 = at(b5390, i5421)
        i5465 = at(i5394, i5421)
        b5466 = at(b5395, i5421)
        i5474 = at(i5403, i5421)
        i5475 = at(i5404, i5421)
        b5476 = at(b5405, i5421)
        i5477 = at(i5406, i5421)
        b5478 = at(b5407, i5421)
    else:
        i5423 = NO_INT
        i5457 = NO_INT
        i5458 = NO_INT
        b5459 = NO_BOOL
        i5460 = NO_INT
        b5461 = NO_BOOL
        i5465 = NO_INT
        b5466 = NO_BOOL
        i5474 = NO_INT
        i5475 = NO_INT
        b5476 = NO_BOOL
        i5477 = NO_INT
        b5478 = NO_BOOL
    del b5350, b5390, b5395, b5405, b5407, i5348, i5349, i5388, i5389, i5394, i5403, i5404, i5406
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5422:
        i5488 = at(i5417, i5421)
    else:
        i5488 = NO_INT
    del i5417, i5421
    if n2431:
        i5424 = at(i39, i2430)
        i5442 = at(i42, i2430)
    else:
        i5424 = NO_INT
        i5442 = NO_INT
    if n5422:
        i5491, i5492 = pairs(i5423, i5424, CLIENTS)
        n5493 = len(i5491)
    else:
        i5491 = NO_INT
        i5492 = NO_INT
        n5493 = 0
    del i5424
    if n5493:
        i5497 = at(i5474, i5491)
    else:
        i5497 = NO_INT
    if n5493:
        i5496 = at(i5442, i5492)
        i5498 = (i5497 - P_work_near_days)
        b5499 = (i5496 >= i5498)
        i5500 = (i5497 + P_work_near_days)
        b5501 = (i5496 <= i5500)
        b5502 = (b5499 & b5501)
        i5503 = places(b5502, n5493)
        n5504 = len(i5503)
        del i5496, i5498, b5499, i5500, b5501, b5502
    else:
        i5503 = NO_INT
        n5504 = 0
    del i5442, i5492, i5497, n5493
    if n5504:
        i5569 = i5491[i5503]
    else:
        i5569 = NO_INT
    del i5491, i5503, n5504
    if n5422:
        i5573 = counted(i5569, n5422, None)
        i5574 = by_id_at(i338, i5458, b5459)
    else:
        i5573 = NO_INT
        i5574 = NO_INT
    del b5459, i338, i5458, i5569
    if n5422:
        i5576 = at(i40, i5574)
        b5577 = (i5576 == WORD_20)
        b5578 = (i5574 >= 0) & b5577
        i5579 = as_int(b5578)
        del i5576, b5577
    else:
        b5578 = NO_BOOL
        i5579 = NO_INT
    del i5574
    if n5422:
        i5611 = where(b5578, i5579, 0)
    else:
        i5611 = NO_INT
    del b5578, i5579
    if n5422:
        i5612, i5613 = pairs(i5423, i4750, CLIENTS)
        n5614 = len(i5612)
    else:
        i5612 = NO_INT
        i5613 = NO_INT
        n5614 = 0
    if n5614:
        i5618 = at(i5474, i5612)
        i5621 = at(i5475, i5612)
        b5623 = at(b5476, i5612)
    else:
        i5618 = NO_INT
        i5621 = NO_INT
        b5623 = NO_BOOL
    if n5614:
        i5617 = at(i4784, i5613)
        b5619 = (i5617 <= i5618)
        i5620 = at(i4769, i5613)
        b5622 = at(b4770, i5613)
        b5624 = b5622 & b5623
        b5625 = (i5620 >= i5621) & b5624
        b5626 = (b5619 & b5625)
        i5627 = places(b5626, n5614)
        n5628 = len(i5627)
        del i5617, b5619, i5620, b5622, b5624, b5625, b5626
    else:
        i5627 = NO_INT
        n5628 = 0
    del b5623, i5613, i5618, i5621, n5614
    if n5628:
        i5698 = i5612[i5627]
    else:
        i5698 = NO_INT
    del i5612, i5627, n5628
    if n5422:
        i5702 = counted(i5698, n5422, None)
        i5703 = at(i287, i5423)
        i5704 = at(i225, i5423)
        b5705 = at(b226, i5423)
        o5706, i5707, n5708, i5709 = match(i5263, [(i5264, b5265)], i5423, [(i5457, None)])
        i5710, b5711 = reduced(np.maximum, i5707, n5708, at(i5267, o5706), None)
        i5712 = at(i5710, i5709)
        b5713 = at(b5711, i5709)
        b5714 = i5709 >= 0
        b5715 = as_bool(b5714 & b5713)
        i5716, b5717 = summed(i5707, n5708, at(i5267, o5706), None)
        i5718 = at(i5716, i5709)
        b5719 = at(b5717, i5709)
        b5720 = as_bool(b5714 & b5719)
        del o5706, i5707, n5708, i5709, i5710, b5711, b5713, b5714, i5716, b5717, b5719
    else:
        i5702 = NO_INT
        i5703 = NO_INT
        i5704 = NO_INT
        b5705 = NO_BOOL
        i5712 = NO_INT
        b5715 = NO_BOOL
        i5718 = NO_INT
        b5720 = NO_BOOL
    del b226, b5265, i225, i287, i5263, i5264, i5267, i5698
    if n5724:
        i5725 = at(i39, i5723)
        i5727 = at(i48, i5723)
        b5728 = at(b49, i5723)
        i5743 = at(i42, i5723)
    else:
        i5725 = NO_INT
        i5727 = NO_INT
        b5728 = NO_BOOL
        i5743 = NO_INT
    del i5723, n5724
    if n5422:
        i5758, i5759 = pairs(i5423, i5725, CLIENTS)
        n5760 = len(i5758)
    else:
        i5758 = NO_INT
        i5759 = NO_INT
        n5760 = 0
    del i5725
    if n5760:
        i5764 = at(i5475, i5758)
        b5765 = at(b5476, i5758)
        i5770 = at(i5457, i5758)
    else:
        i5764 = NO_INT
        b5765 = NO_BOOL
        i5770 = NO_INT
    if n5760:
        i5763 = at(i5743, i5759)
        b5766 = (i5763 > i5764) & b5765
        i5767 = at(i5727, i5759)
        b5768 = at(b5728, i5759)
        b5769 = logical_not(b5768)
        b5771 = (i5767 == i5770) & b5768
        b5772 = (b5769 | b5771)
        b5773 = (b5766 & b5772)
        i5774 = places(b5773, n5760)
        n5775 = len(i5774)
        del i5763, b5766, i5767, b5768, b5769, b5771, b5772, b5773
    else:
        i5774 = NO_INT
        n5775 = 0
    del b5728, b5765, i5727, i5743, i5759, i5764, i5770, n5760
    if n5775:
        i5846 = i5758[i5774]
    else:
        i5846 = NO_INT
    del i5758, i5774, n5775
    if n5422:
        i5850 = counted(i5846, n5422, None)
        i5851 = where(b5478, i5477, AS_OF)
        b5852 = (i5465 == WORD_68) & b5466
        b5853 = logical_not(b5478)
        b5854 = (b5852 & b5853)
        i5856 = CALENDAR.places(i5475, i5703, n5422)
        b5857 = (i5856 >= 0) & b5476
        i5858 = CALENDAR.working_day[i5856]
        i5859 = CALENDAR.places(i5851, i5703, n5422)
        b5860 = (i5859 >= 0)
        i5861 = CALENDAR.working_day[i5859]
        del b5852, b5853, i5856, i5859
    else:
        i5850 = NO_INT
        i5851 = NO_INT
        b5854 = NO_BOOL
        b5857 = NO_BOOL
        i5858 = NO_INT
        b5860 = NO_BOOL
        i5861 = NO_INT
    del b5466, i5465, i5703, i5846
    if n5422:
        i5862, i5863 = pairs(i5423, i4750, CLIENTS)
        n5864 = len(i5862)
    else:
        i5862 = NO_INT
        i5863 = NO_INT
        n5864 = 0
    del i4750
    if n5864:
        i5868 = at(i5851, i5862)
        i5871 = at(i5475, i5862)
        b5873 = at(b5476, i5862)
    else:
        i5868 = NO_INT
        i5871 = NO_INT
        b5873 = NO_BOOL
    if n5864:
        i5867 = at(i4784, i5863)
        b5869 = (i5867 <= i5868)
        i5870 = at(i4769, i5863)
        b5872 = at(b4770, i5863)
        b5874 = b5872 & b5873
        b5875 = (i5870 >= i5871) & b5874
        b5876 = (b5869 & b5875)
        i5877 = places(b5876, n5864)
        n5878 = len(i5877)
        del i5867, b5869, i5870, b5872, b5874, b5875, b5876
    else:
        i5877 = NO_INT
        n5878 = 0
    del b5873, i4784, i5868, i5871, n5864
    if n5878:
        i5963 = i5862[i5877]
        i5964 = i5863[i5877]
    else:
        i5963 = NO_INT
        i5964 = NO_INT
    del i5862, i5863, i5877
    if n5878:
        i5968 = at(i5861, i5963)
        b5970 = at(b5860, i5963)
        i5973 = at(i5858, i5963)
        b5975 = at(b5857, i5963)
        i5985 = at(i5851, i5963)
        i5989 = at(i5475, i5963)
        b5990 = at(b5476, i5963)
    else:
        i5968 = NO_INT
        b5970 = NO_BOOL
        i5973 = NO_INT
        b5975 = NO_BOOL
        i5985 = NO_INT
        i5989 = NO_INT
        b5990 = NO_BOOL
    if n5878:
        i5967 = at(i4791, i5964)
        b5969 = at(b4790, i5964)
        i5971 = np.minimum(where(b5969, i5967, GREATEST), where(b5970, i5968, GREATEST))
        i5972 = at(i4788, i5964)
        b5974 = at(b4787, i5964)
        i5976 = np.maximum(where(b5974, i5972, LEAST), where(b5975, i5973, LEAST))
        i5977 = (i5971 - i5976)
        b5978 = b5969 | b5970
        b5979 = b5974 | b5975
        b5980 = b5978 & b5979
        i5981 = where(b5980, np.maximum(0, i5977), 0)
        i5984 = at(i4769, i5964)
        b5986 = at(b4770, i5964)
        i5987 = where(b5986, np.minimum(i5985, i5984), i5985)
        i5988 = at(i4785, i5964)
        i5991 = where(b5990, np.maximum(i5988, i5989), i5988)
        i5992 = (i5987 - i5991)
        i5993 = np.maximum(0, i5992)
        del i5967, b5969, i5971, i5972, b5974, i5976, i5977, b5978, b5979, b5980, i5984, b5986, i5987, i5988, i5991, i5992
    else:
        i5981 = NO_INT
        i5993 = NO_INT
    del b4770, b4787, b4790, b5970, b5975, b5990, i4769, i4785, i4788, i4791, i5964, i5968, i5973, i5985, i5989, n5878
    if n5422:
        i5982, b5983 = summed(i5963, n5422, i5981, None)
        i5994, b5995 = summed(i5963, n5422, i5993, None)
    else:
        i5982 = NO_INT
        b5983 = NO_BOOL
        i5994 = NO_INT
        b5995 = NO_BOOL
    del i5963, i5981, i5993
    if n5999:
        i6000 = at(i469, i5998)
        i6004 = at(i473, i5998)
        b6005 = at(b474, i5998)
        i6059 = at(i927, i5998)
        i6060 = at(i928, i5998)
        b6061 = at(b932, i5998)
    else:
        i6000 = NO_INT
        i6004 = NO_INT
        b6005 = NO_BOOL
        i6059 = NO_INT
        i6060 = NO_INT
        b6061 = NO_BOOL
    del i5998, n5999
    if n5422:
        i6078, i6079 = pairs(i5423, i6000, CLIENTS)
        n6080 = len(i6078)
    else:
        i6078 = NO_INT
        i6079 = NO_INT
        n6080 = 0
    del i6000
    if n6080:
        i6084 = at(i5460, i6078)
        b6086 = at(b5461, i6078)
        i6090 = at(i5474, i6078)
        i6095 = at(i5475, i6078)
        b6096 = at(b5476, i6078)
    else:
        i6084 = NO_INT
        b6086 = NO_BOOL
        i6090 = NO_INT
        i6095 = NO_INT
        b6096 = NO_BOOL
    del i5474
    if n6080:
        i6083 = at(i6004, i6079)
        b6085 = at(b6005, i6079)
        b6087 = b6085 & b6086
        b6088 = (i6083 == i6084) & b6087
        i6089 = at(i6059, i6079)
        b6091 = (i6089 <= i6090)
        i6092 = at(i6060, i6079)
        b6093 = at(b6061, i6079)
        i6094 = where(b6093, i6092, AS_OF)
        b6097 = (i6094 >= i6095) & b6096
        b6098 = (b6088 & b6091 & b6097)
        i6099 = places(b6098, n6080)
        n6100 = len(i6099)
        del i6083, b6085, b6087, b6088, i6089, b6091, i6092, b6093, i6094, b6097, b6098
    else:
        i6099 = NO_INT
        n6100 = 0
    del b6005, b6061, b6086, b6096, i6004, i6059, i6060, i6079, i6084, i6090, i6095, n6080
    if n6100:
        i6223 = i6078[i6099]
    else:
        i6223 = NO_INT
    del i6078, i6099, n6100
    if n5422:
        i6227 = counted(i6223, n5422, None)
    else:
        i6227 = NO_INT
    del i6223
    if n6229:
        i6230 = at(i4728, i6228)
        i6231 = at(i4729, i6228)
    else:
        i6230 = NO_INT
        i6231 = NO_INT
    del i6228, n6229
    if n5422:
        o6248, i6249, n6250, i6251 = match(i6230, [(i6231, None)], i5423, [(i5460, b5461)])
        i6252 = counted(i6249, n6250, None)
        i6253 = at(i6252, i6251)
        b6254 = i6251 >= 0
        i6255 = where(b6254, i6253, 0)
        i6256 = (i5861 - i5858)
        i6257 = where(b5983, i5982, 0)
        i6258 = (i6256 - i6257)
        b6259 = b5860 & b5857
        i6260 = where(b6259, np.maximum(0, i6258), 0)
        b6261 = (i5712 > 1) & b5715
        b6262 = (i5611 > 0)
        b6263 = (i5573 > 0)
        b6264 = (b5461 | b6262 | b6263)
        i6265 = where(b5720, i5718, 0)
        i6266 = (i6265 + i5850)
        b6267 = logical_not(b6261)
        b6268 = (i6260 <= P_reply_working_days)
        b6269 = (b5478 & b6268)
        b6270 = (b5854 | b6269)
        b6271 = (b6267 & b6270)
        b6272 = (i5702 == 0)
        b6273 = logical_not(b5854)
        b6274 = (i6260 > P_reply_working_days)
        b6275 = (b6267 & b6264 & b6272 & b6273 & b6274)
        b6276 = (i5475 < AS_OF) & b5476
        b6277 = (b6264 & b6272 & b6267 & b6276)
        b6278 = (b6271 | b6275 | b6277)
        b6279 = logical_not(b5478)
        i6280 = (AS_OF - i5475)
        i6281 = where(b5995, i5994, 0)
        i6282 = (i6280 - i6281)
        b6283 = (i6282 > P_silent_days) & b5476
        b6284 = (i6266 >= 2)
        b6285 = (i5704 <= (AS_OF - P_silent_days)) & b5705
        b6286 = (logical_not(b5705) | b6285)
        b6287 = (b6275 & b6279 & b6283 & b6284 & b6286)
        i6940 = places(b6271, n5422)
        n6941 = len(i6940)
        del o6248, i6249, n6250, i6251, i6252, i6253, b6254, i6256, i6257, i6258, b6259, b6261, b6262, b6263, b6264, i6265, i6266, b6267, b6268, b6269, b6270, b6271, b6272, b6273, b6274, b6276, b6277, b6279, i6280, i6281, i6282, b6283, b6284, b6285, b6286
    else:
        i6255 = NO_INT
        i6260 = NO_INT
        b6275 = NO_BOOL
        b6278 = NO_BOOL
        b6287 = NO_BOOL
        i6940 = NO_INT
        n6941 = 0
    del b5461, b5705, b5715, b5720, b5857, b5860, b5983, b5995, i5460, i5573, i5611, i5702, i5704, i5712, i5718, i5850, i5858, i5861, i5982, i5994, i6230, i6231
    if n6293:
        i6294 = at(i39, i6292)
        i6311 = at(i62, i6292)
        i6312 = at(i42, i6292)
        f6324 = at(f74, i6292)
        b6325 = at(b75, i6292)
    else:
        i6294 = NO_INT
        i6311 = NO_INT
        i6312 = NO_INT
        f6324 = NO_FLOAT
        b6325 = NO_BOOL
    del b75, f74
    if EVIDENCE_WANTED and n6293:
        i6295 = at(i47, i6292)
        i6326 = at(i35, i6292)
    else:
        i6295 = NO_INT
        i6326 = NO_INT
    del i6292
    if n6329:
        i6330 = at(i39, i6328)
        i6348 = at(i42, i6328)
    else:
        i6330 = NO_INT
        i6348 = NO_INT
    del i6328, n6329
    if n6293:
        i6363, i6364 = pairs(i6294, i6330, CLIENTS)
        n6365 = len(i6363)
    else:
        i6363 = NO_INT
        i6364 = NO_INT
        n6365 = 0
    del i6330
    if n6365:
        i6369 = at(i6312, i6363)
    else:
        i6369 = NO_INT
    if n6365:
        i6368 = at(i6348, i6364)
        b6370 = (i6368 <= i6369)
        i6371 = (i6369 - P_recovery_days)
        b6372 = (i6368 >= i6371)
        b6373 = (b6370 & b6372)
        i6374 = places(b6373, n6365)
        n6375 = len(i6374)
        del i6368, b6370, i6371, b6372, b6373
    else:
        i6374 = NO_INT
        n6375 = 0
    del i6348, i6364, i6369, n6365
    if n6375:
        i6438 = i6363[i6374]
    else:
        i6438 = NO_INT
    del i6363, i6374, n6375
    if n6293:
        i6442 = counted(i6438, n6293, None)
        b6443 = (i6442 == 0)
        b6444 = compared('<=', f6324, float_of(P_low_score, 0)) & b6325
        b6445 = logical_not(b6325)
        b6446 = LIKE_23[i6311]
        b6447 = (b6445 & b6446)
        b6448 = (b6444 | b6447)
        b6449 = (b6443 & b6448)
        b7011 = compared('>', f6324, float_of(P_low_score, 0)) & b6325
        b7012 = LIKE_29[i6311]
        b7013 = (b6445 & b7012)
        b7014 = (b7011 | b7013)
        i7015 = places(b7014, n6293)
        n7016 = len(i7015)
        del i6442, b6443, b6444, b6445, b6446, b6447, b6448, b7011, b7012, b7013, b7014
    else:
        b6449 = NO_BOOL
        i7015 = NO_INT
        n7016 = 0
    del i6311, i6438
    if n6454:
        i6455 = at(i39, i6453)
        i6470 = at(i60, i6453)
        b6471 = at(b61, i6453)
        i6472 = at(i62, i6453)
        i6473 = at(i42, i6453)
    else:
        i6455 = NO_INT
        i6470 = NO_INT
        b6471 = NO_BOOL
        i6472 = NO_INT
        i6473 = NO_INT
    del b61, i60, i62
    if EVIDENCE_WANTED and n6454:
        i6456 = at(i47, i6453)
        i6487 = at(i35, i6453)
    else:
        i6456 = NO_INT
        i6487 = NO_INT
    del i6453
    if n6454:
        i6488 = at(i247, i6455)
        b6489 = at(b248, i6455)
    else:
        i6488 = NO_INT
        b6489 = NO_BOOL
    del i247
    if n6493:
        i6494 = at(i39, i6492)
        i6512 = at(i42, i6492)
    else:
        i6494 = NO_INT
        i6512 = NO_INT
    del i6492, n6493
    if n6454:
        i6527, i6528 = pairs(i6455, i6494, CLIENTS)
        n6529 = len(i6527)
    else:
        i6527 = NO_INT
        i6528 = NO_INT
        n6529 = 0
    del i6494
    if n6529:
        i6533 = at(i6473, i6527)
    else:
        i6533 = NO_INT
    if n6529:
        i6532 = at(i6512, i6528)
        b6534 = (i6532 >= i6533)
        i6535 = (i6533 + P_apology_days)
        b6536 = (i6532 <= i6535)
        b6537 = (b6534 & b6536)
        i6538 = places(b6537, n6529)
        n6539 = len(i6538)
        del i6532, b6534, i6535, b6536, b6537
    else:
        i6538 = NO_INT
        n6539 = 0
    del i6512, i6528, i6533, n6529
    if n6539:
        i6604 = i6527[i6538]
    else:
        i6604 = NO_INT
    del i6527, i6538, n6539
    if n6454:
        i6608 = counted(i6604, n6454, None)
        b6609 = (i6473 > i6488) & b6489
        b6610 = LIKE_25[i6472]
        b6611 = LIKE_26[i6472]
        b6612 = LIKE_27[i6472]
        b6613 = (b6610 | b6611 | b6612)
        i6614 = where(b6471, i6470, WORD_69)
        b6615 = (i6614 != WORD_70)
        b6616 = (i6608 == 0)
        b6617 = (b6613 & b6615 & b6616)
        b6618 = LIKE_28[i6472]
        w6619 = Window(i6455, [], [(i6473, None, False)])
        i6620 = filled(1, n6454, 'i')
        i6621 = w6619.within(i6620, i6473, None, 183)
        del i6608, b6610, b6611, b6612, b6613, i6614, b6615, b6616, w6619, i6620
    else:
        b6609 = NO_BOOL
        b6617 = NO_BOOL
        b6618 = NO_BOOL
        i6621 = NO_INT
    del b6471, b6489, i6470, i6488, i6604
    b6622 = at(b285, ALL_CLIENTS)
    i6623 = counted(i3518, CLIENTS, b4297)
    if n6628:
        i6629 = at(i469, i6627)
    else:
        i6629 = NO_INT
    del i6627, n6628
    i6707 = counted(i6629, CLIENTS, None)
    del i6629
    if n6709:
        i6710 = at(i3518, i6708)
        i6711 = at(i3519, i6708)
        i6765 = at(i4288, i6708)
        b6766 = at(b4309, i6708)
        i6774 = where(b6766, i6765, i6711)
        del i6711, i6765, b6766
    else:
        i6710 = NO_INT
        i6774 = NO_INT
    del i6708, n6709
    i6775 = distinct(i6710, CLIENTS, i6774, None)
    i6776 = counted(i3429, CLIENTS, b3493)
    i6778 = counted(i2333, CLIENTS, b6777)
    i6779 = counted(i1615, CLIENTS, None)
    i6782 = counted(i4728, CLIENTS, b6781)
    i6784 = counted(i4795, CLIENTS, b6783)
    i6785 = counted(i5423, CLIENTS, b6278)
    i6786 = counted(i6294, CLIENTS, None)
    i6787 = counted(i6455, CLIENTS, None)
    del b6777, b6781, b6783, i6710, i6774
    if n6789:
        i6790 = at(i1615, i6788)
    else:
        i6790 = NO_INT
    del i6788, n6789
    i6881 = counted(i6790, CLIENTS, None)
    del i6790
    if n6883:
        i6884 = at(i4728, i6882)
    else:
        i6884 = NO_INT
    del i6882, n6883
    i6902 = counted(i6884, CLIENTS, None)
    del i6884
    if n6905:
        i6906 = at(i39, i6904)
    else:
        i6906 = NO_INT
    del i6904, n6905
    i6939 = counted(i6906, CLIENTS, None)
    del i6906
    if n6941:
        i6942 = at(i5423, i6940)
    else:
        i6942 = NO_INT
    del i6940, n6941
    i7010 = counted(i6942, CLIENTS, None)
    del i6942
    if n7016:
        i7017 = at(i6294, i7015)
    else:
        i7017 = NO_INT
    del i7015, n7016
    i7052 = counted(i7017, CLIENTS, None)
    del i7017
    if n7056:
        i7057 = at(i39, i7055)
    else:
        i7057 = NO_INT
    del i7055, n7056
    i7090 = counted(i7057, CLIENTS, None)
    del i7057
    if n7093:
        i7094 = at(i2333, i7092)
    else:
        i7094 = NO_INT
    del i7092, n7093
    i7168 = counted(i7094, CLIENTS, None)
    i7169 = (i6881 + i6776)
    i7170 = (i7169 + i6902)
    i7171 = (i7170 + i6939)
    i7172 = (i7171 + i7010)
    i7173 = (i7172 + i7052)
    i7174 = (i7173 + i7090)
    i7175 = (i7174 + i7168)
    i7176 = (i6776 + i6778)
    i7177 = (i7176 + i6779)
    i7178 = (i7177 + i6782)
    i7179 = (i7178 + i6784)
    i7180 = (i7179 + i6785)
    i7181 = (i7180 + i6786)
    i7182 = (i7181 + i6787)
    i7183 = np.maximum(np.maximum(i6707, i6775), 1)
    f7184 = float_of(i7183, 0)
    f7185 = float_of(i6623, 0)
    f7186 = np.divide(f7185, f7184)
    i7187 = np.maximum(i7182, i7175)
    i7188 = where(b6622, i7187, i7175)
    del b6622, f7184, f7185, i6623, i6707, i6775, i6776, i6778, i6779, i6782, i6784, i6785, i6786, i6787, i6881, i6902, i6939, i7010, i7052, i7090, i7094, i7168, i7169, i7170, i7171, i7172, i7173, i7174, i7175, i7177, i7178, i7179, i7180, i7181, i7183, i7187
    if n7191:
        i7192 = at(i3518, i7190)
        i7210 = at(i3536, i7190)
        i7242 = at(i4272, i7190)
        b7243 = at(b4304, i7190)
    else:
        i7192 = NO_INT
        i7210 = NO_INT
        i7242 = NO_INT
        b7243 = NO_BOOL
    del b4304, i4272, i7190
    if n7191:
        o7256, i7257, i7258 = group(i7192, [(i7242, b7243)])
        n7259 = len(i7258)
    else:
        o7256 = None
        i7257 = NO_INT
        i7258 = NO_INT
        n7259 = 0
    if n7191:
        i7260 = at(i7192, i7258)
        i7261 = at(i7242, i7258)
        b7262 = at(b7243, i7258)
        i7263 = counted(i7257, n7259, None)
        i7264, b7265 = reduced(np.maximum, i7257, n7259, at(i7210, o7256), None)
    else:
        i7260 = NO_INT
        i7261 = NO_INT
        b7262 = NO_BOOL
        i7263 = NO_INT
        i7264 = NO_INT
        b7265 = NO_BOOL
    del b7243, i7192, i7210, i7242, i7257, i7258, n7191, o7256
    if n7269:
        i7270 = at(i39, i7268)
        i7271 = at(i47, i7268)
        i7276 = at(i40, i7268)
        i7288 = at(i42, i7268)
    else:
        i7270 = NO_INT
        i7271 = NO_INT
        i7276 = NO_INT
        i7288 = NO_INT
    del i40, i7268
    if n7269:
        o7303, i7304, n7305, i7306 = match(i7260, [(i7261, b7262)], i7270, [(i7271, None)])
        i7307 = counted(i7304, n7305, None)
        i7308 = at(i7307, i7306)
        b7309 = i7306 >= 0
        i7310 = where(b7309, i7308, 0)
        del o7303, i7304, n7305, i7306, i7307, i7308, b7309
    else:
        i7310 = NO_INT
    if n7269:
        i7311 = by_id_at(i1693, i7271, None)
    else:
        i7311 = NO_INT
    del i1693, i7271
    if n7269:
        b7313 = (i7311 >= 0)
        i7314 = at(i936, i7311)
    else:
        b7313 = NO_BOOL
        i7314 = NO_INT
    del i7311
    if n7269:
        b7391 = as_bool(b7313 & b7313)
        b7392 = (i7310 == 0)
        i7393 = where(b7391, i7314, 0)
        b7394 = (i7393 <= P_grace_days)
        b7395 = (b7392 & b7394)
        del b7391, b7392, i7393, b7394
    else:
        b7395 = NO_BOOL
    del b7313, i7310, i7314
    if n7397:
        i7398 = at(i1847, i7396)
        i7400 = at(i1849, i7396)
        b7401 = at(b1850, i7396)
        i7416 = at(i1877, i7396)
        i7417 = at(i1879, i7396)
    else:
        i7398 = NO_INT
        i7400 = NO_INT
        b7401 = NO_BOOL
        i7416 = NO_INT
        i7417 = NO_INT
    del i1877, i1879, i7396
    if n7397:
        o7419, i7420, i7421 = group(i7398, [(i7416, None)])
        n7422 = len(i7421)
    else:
        o7419 = None
        i7420 = NO_INT
        i7421 = NO_INT
        n7422 = 0
    if n7397:
        i7423 = at(i7398, i7421)
        i7424 = at(i7416, i7421)
        i7425 = counted(i7420, n7422, None)
        i7426, b7427 = reduced(np.maximum, i7420, n7422, at(i7400, o7419), at(b7401, o7419))
        i7428, b7429 = reduced(np.maximum, i7420, n7422, at(i7417, o7419), None)
        w7430 = Window(i7423, [], [(i7424, None, False)])
        i7431, b7432 = w7430.shifted(i7424, None, -1)
        i7433 = where(b7432, i7431, i7428)
        i7434 = (i7433 - i7424)
        b7435 = b7432 | b7429
        i7436 = filled(i7434, n7422, 'i')
        i7437, b7438 = w7430.extreme(i7436, b7435, 'max', 'rest')
        del i7424, i7428, b7429, w7430, i7431, b7432, i7433, i7434, b7435, i7436
    else:
        i7423 = NO_INT
        i7425 = NO_INT
        i7426 = NO_INT
        b7427 = NO_BOOL
        i7437 = NO_INT
        b7438 = NO_BOOL
    del b7401, i7398, i7400, i7416, i7417, i7420, i7421, n7397, o7419
    if n7442:
        i7443 = at(i39, i7441)
        i7461 = at(i42, i7441)
        i7468 = at(i69, i7441)
    else:
        i7443 = NO_INT
        i7461 = NO_INT
        i7468 = NO_INT
    del i69
    if EVIDENCE_WANTED and n7442:
        i7444 = at(i47, i7441)
        i7475 = at(i35, i7441)
    else:
        i7444 = NO_INT
        i7475 = NO_INT
    del i7441
    if n7442:
        i7476 = at(i232, i7443)
        b7477 = at(b233, i7443)
    else:
        i7476 = NO_INT
        b7477 = NO_BOOL
    del b233, i232
    if n2576:
        i7478 = at(i39, i2575)
        i7496 = at(i42, i2575)
    else:
        i7478 = NO_INT
        i7496 = NO_INT
    del i2575, n2576
    if n7442:
        o7511, i7512, n7513, i7514 = match(i7478, [(i7496, None)], i7443, [(i7461, None)])
        i7515 = counted(i7512, n7513, None)
        i7516 = at(i7515, i7514)
        b7517 = i7514 >= 0
        i7518 = where(b7517, i7516, 0)
        b7519 = (i7468 > i7476) & b7477
        b7520 = (i7518 == 0)
        b7521 = (b7519 & b7520)
        i7522 = places(b7521, n7442)
        n7523 = len(i7522)
        del o7511, i7512, n7513, i7514, i7515, i7516, b7517, i7518, b7519, b7520, b7521
    else:
        i7522 = NO_INT
        n7523 = 0
    del b7477, i7468, i7476, i7478, i7496, n7442
    if n7523:
        i7524 = at(i7443, i7522)
        i7525 = at(i7461, i7522)
        i7526 = truncated('month', i7525)
        i7528 = filled(1, n7523, 'i')
        w7530 = Window(i7524, [], [(i7525, None, False)])
        i7531 = w7530.within(i7528, i7525, None, 365)
        del w7530
    else:
        i7524 = NO_INT
        i7525 = NO_INT
        i7526 = NO_INT
        i7528 = NO_INT
        i7531 = NO_INT
    del i7443, i7461
    if EVIDENCE_WANTED and n7523:
        w7527 = Window(i7524, [(i7526, None)], [])
        i7529 = w7527.total(np.add, i7528)
        i7532 = at(i7444, i7522)
        i7562 = at(i7475, i7522)
        del w7527
    else:
        i7529 = NO_INT
        i7532 = NO_INT
        i7562 = NO_INT
    del i7444, i7475, i7522, i7528
    if n7523:
        o7566, i7567, i7568 = group(i7524, [(i7526, None)])
        n7569 = len(i7568)
    else:
        o7566 = None
        i7567 = NO_INT
        i7568 = NO_INT
        n7569 = 0
    del i7526
    if n7523:
        i7570 = at(i7524, i7568)
        i7572 = counted(i7567, n7569, None)
        i7573, b7574 = reduced(np.maximum, i7567, n7569, at(i7525, o7566), None)
    else:
        i7570 = NO_INT
        i7572 = NO_INT
        i7573 = NO_INT
        b7574 = NO_BOOL
    del i7567, i7568, o7566
    if n7577:
        i7578 = at(i39, i7576)
        i7579 = at(i47, i7576)
        i7587 = at(i54, i7576)
        b7588 = at(b55, i7576)
        i7596 = at(i42, i7576)
    else:
        i7578 = NO_INT
        i7579 = NO_INT
        i7587 = NO_INT
        b7588 = NO_BOOL
        i7596 = NO_INT
    del i47, i7576
    if n7577:
        o7611, i7612, n7613, i7614 = match(i7260, [(i7261, b7262)], i7578, [(i7579, None)])
        i7615 = counted(i7612, n7613, None)
        i7616 = at(i7615, i7614)
        b7617 = i7614 >= 0
        i7618 = where(b7617, i7616, 0)
        del o7611, i7612, n7613, i7614, i7615, i7616, b7617
    else:
        i7618 = NO_INT
    del b7262, i7261, i7579
    if n7622:
        i7623 = at(i469, i7621)
        i7624 = at(i470, i7621)
        i7627 = at(i473, i7621)
        b7628 = at(b474, i7621)
        i7631 = at(i477, i7621)
        i7632 = at(i478, i7621)
        b7633 = at(b479, i7621)
        i7641 = at(i487, i7621)
        b7660 = at(b516, i7621)
        i7661 = at(i519, i7621)
        b7662 = at(b521, i7621)
        i7682 = at(i927, i7621)
        i7683 = at(i928, i7621)
        b7684 = at(b932, i7621)
        i7686 = at(i938, i7621)
        b7688 = at(b945, i7621)
        i7692 = at(i969, i7621)
        i7697 = at(i992, i7621)
        i7698 = at(i995, i7621)
    else:
        i7623 = NO_INT
        i7624 = NO_INT
        i7627 = NO_INT
        b7628 = NO_BOOL
        i7631 = NO_INT
        i7632 = NO_INT
        b7633 = NO_BOOL
        i7641 = NO_INT
        b7660 = NO_BOOL
        i7661 = NO_INT
        b7662 = NO_BOOL
        i7682 = NO_INT
        i7683 = NO_INT
        b7684 = NO_BOOL
        i7686 = NO_INT
        b7688 = NO_BOOL
        i7692 = NO_INT
        i7697 = NO_INT
        i7698 = NO_INT
    del b474, b516, i473
    if EVIDENCE_WANTED and n7622:
        i7655 = at(i501, i7621)
        i7674 = at(i770, i7621)
        i7685 = at(i936, i7621)
    else:
        i7655 = NO_INT
        i7674 = NO_INT
        i7685 = NO_INT
    del i7621
    if n7622:
        i7701 = at(i272, i7623)
    else:
        i7701 = NO_INT
    del i272
    if n2431:
        i7702 = at(i39, i2430)
        i7706 = at(i50, i2430)
        b7707 = at(b51, i2430)
        i7711 = at(i54, i2430)
        b7712 = at(b55, i2430)
        i7720 = at(i42, i2430)
    else:
        i7702 = NO_INT
        i7706 = NO_INT
        b7707 = NO_BOOL
        i7711 = NO_INT
        b7712 = NO_BOOL
        i7720 = NO_INT
    del i2430, n2431
    if n7622:
        i7735, i7736 = pairs(i7623, i7702, CLIENTS)
        n7737 = len(i7735)
    else:
        i7735 = NO_INT
        i7736 = NO_INT
        n7737 = 0
    del i7702
    if n7737:
        i7741 = at(i7641, i7735)
        i7744 = at(i7627, i7735)
        b7745 = at(b7628, i7735)
    else:
        i7741 = NO_INT
        i7744 = NO_INT
        b7745 = NO_BOOL
    if n7737:
        i7740 = at(i7720, i7736)
        i7742 = (i7741 - P_engagement_days)
        b7743 = (i7740 >= i7742)
        b7746 = logical_not(b7745)
        i7747 = at(i7706, i7736)
        b7748 = at(b7707, i7736)
        b7749 = logical_not(b7748)
        b7750 = b7748 & b7745
        b7751 = (i7747 == i7744) & b7750
        b7752 = (b7746 | b7749 | b7751)
        b7753 = (b7743 & b7752)
        i7754 = places(b7753, n7737)
        n7755 = len(i7754)
        del i7740, i7742, b7743, b7746, i7747, b7748, b7749, b7750, b7751, b7752, b7753
    else:
        i7754 = NO_INT
        n7755 = 0
    del b7707, b7745, i7706, i7720, i7741, i7744, n7737
    if n7755:
        i7860 = i7735[i7754]
        i7861 = i7736[i7754]
    else:
        i7860 = NO_INT
        i7861 = NO_INT
    del i7735, i7736, i7754
    if n7755:
        i7864 = at(i7711, i7861)
        b7865 = at(b7712, i7861)
        i7866 = where(b7865, i7864, WORD_10)
        b7867 = (i7866 != WORD_21)
        b7869 = (i7864 == WORD_21) & b7865
        del i7864, b7865, i7866
    else:
        b7867 = NO_BOOL
        b7869 = NO_BOOL
    del b7712, i7711, i7861, n7755
    if n7622:
        i7868 = counted(i7860, n7622, b7867)
        i7870 = counted(i7860, n7622, b7869)
    else:
        i7868 = NO_INT
        i7870 = NO_INT
    del b7867, b7869, i7860
    if n7877:
        i7878 = at(i39, i7876)
        i7882 = at(i50, i7876)
        b7883 = at(b51, i7876)
        i7896 = at(i42, i7876)
    else:
        i7878 = NO_INT
        i7882 = NO_INT
        b7883 = NO_BOOL
        i7896 = NO_INT
    del b51, i42, i50, i7876, n7877
    if n7622:
        i7911, i7912 = pairs(i7623, i7878, CLIENTS)
        n7913 = len(i7911)
    else:
        i7911 = NO_INT
        i7912 = NO_INT
        n7913 = 0
    del i7878
    if n7913:
        i7917 = at(i7641, i7911)
        i7920 = at(i7627, i7911)
        b7921 = at(b7628, i7911)
    else:
        i7917 = NO_INT
        i7920 = NO_INT
        b7921 = NO_BOOL
    del b7628, i7627, i7641
    if n7913:
        i7916 = at(i7896, i7912)
        i7918 = (i7917 - P_recovery_days)
        b7919 = (i7916 >= i7918)
        b7922 = logical_not(b7921)
        i7923 = at(i7882, i7912)
        b7924 = at(b7883, i7912)
        b7925 = logical_not(b7924)
        b7926 = b7924 & b7921
        b7927 = (i7923 == i7920) & b7926
        b7928 = (b7922 | b7925 | b7927)
        b7929 = (b7919 & b7928)
        i7930 = places(b7929, n7913)
        n7931 = len(i7930)
        del i7916, i7918, b7919, b7922, i7923, b7924, b7925, b7926, b7927, b7928, b7929
    else:
        i7930 = NO_INT
        n7931 = 0
    del b7883, b7921, i7882, i7896, i7912, i7917, i7920, n7913
    if n7931:
        i8038 = i7911[i7930]
    else:
        i8038 = NO_INT
    del i7911, i7930, n7931
    if n7622:
        i8042 = counted(i8038, n7622, None)
    else:
        i8042 = NO_INT
    del i8038
    if n8044:
        i8045 = at(i39, i8043)
        i8047 = at(i48, i8043)
        b8048 = at(b49, i8043)
    else:
        i8045 = NO_INT
        i8047 = NO_INT
        b8048 = NO_BOOL
    del b49, i39, i48, i8043, n8044
    if n7622:
        i8078, i8079 = pairs(i7623, i8045, CLIENTS)
        n8080 = len(i8078)
    else:
        i8078 = NO_INT
        i8079 = NO_INT
        n8080 = 0
    del i8045
    if n8080:
        i8084 = at(i7624, i8078)
    else:
        i8084 = NO_INT
    if n8080:
        i8083 = at(i8047, i8079)
        b8085 = at(b8048, i8079)
        b8086 = listed(where(b8085, i8083, 0), i8084, GIVEN)
        i8087 = places(b8086, n8080)
        n8088 = len(i8087)
        del i8083, b8085, b8086
    else:
        i8087 = NO_INT
        n8088 = 0
    del b8048, i8047, i8079, i8084, n8080
    if n8088:
        i8199 = i8078[i8087]
    else:
        i8199 = NO_INT
    del i8078, i8087, n8088
    if n7622:
        i8203 = counted(i8199, n7622, None)
        w8204 = Window(i7623, [], [])
        i8205 = filled(as_int(b7684), n7622, 'i')
        i8206 = w8204.total(np.add, i8205)
        b8207 = (i8042 == 0)
        b8208 = (i7870 == 0)
        b8209 = (i7868 > 0)
        b8210 = (i8203 > 0)
        i8211 = where(b7662, i7661, 0)
        b8212 = (i8211 > 0)
        b8213 = (i7701 == 0)
        b8214 = (i8206 > 0)
        b8215 = (b8213 & b8214)
        b8216 = (b8209 | b8210 | b8212 | b8215)
        b8217 = (b8207 & b8208 & b8216)
        b8218 = (i7697 > 0)
        b8219 = (b7688 & b8218)
        b8220 = (i7632 == WORD_8) & b7633
        b8221 = logical_not(b7660)
        b8222 = (i7682 < AS_OF)
        b8223 = (b8220 & b8221 & b8222)
        b8224 = (b8219 | b8223)
        i8225 = (AS_OF - i7682)
        i8226 = np.maximum(0, i8225)
        i8227 = where(b7684, i7683, AS_OF)
        i8228 = (i8227 - i7682)
        b8229 = (i8228 <= P_grace_days)
        i8230 = where(b8229, i7692, 0)
        b8241 = b8229
        del i8203, w8204, i8205, i8206, b8207, b8208, b8209, b8210, i8211, b8212, b8213, b8214, b8215, b8216, b8218, b8219, b8220, b8221, b8222, b8223, i8225, i8227, i8228, b8229
    else:
        b8217 = NO_BOOL
        b8224 = NO_BOOL
        i8226 = NO_INT
        i8230 = NO_INT
        b8241 = NO_BOOL
    del b7660, b7688, i7692, i7697, i7701, i7868, i7870, i8042, i8199
    if n1809:
        i8231 = at(i1781, i1808)
        i8232 = at(i1782, i1808)
    else:
        i8231 = NO_INT
        i8232 = NO_INT
    del i1781, i1782, i1808, n1809
    if n7622:
        o8242, i8243, n8244, i8245 = match(i8231, [], i7623, [])
        i8246, b8247 = reduced(np.maximum, i8243, n8244, at(i8232, o8242), None)
        i8248 = at(i8246, i8245)
        b8249 = at(b8247, i8245)
        b8250 = i8245 >= 0
        b8251 = as_bool(b8250 & b8249)
        del o8242, i8243, n8244, i8245, i8246, b8247, b8249, b8250
    else:
        i8248 = NO_INT
        b8251 = NO_BOOL
    del i8231, i8232
    if n8257:
        i8258 = at(i469, i8256)
        i8320 = at(i936, i8256)
        i8321 = at(i938, i8256)
        b8322 = at(b941, i8256)
    else:
        i8258 = NO_INT
        i8320 = NO_INT
        i8321 = NO_INT
        b8322 = NO_BOOL
    del i938
    if EVIDENCE_WANTED and n8257:
        i8259 = at(i470, i8256)
        i8267 = at(i478, i8256)
        b8268 = at(b479, i8256)
        i8290 = at(i501, i8256)
        i8296 = at(i519, i8256)
        b8297 = at(b521, i8256)
        i8309 = at(i770, i8256)
        i8317 = at(i927, i8256)
        i8318 = at(i928, i8256)
        b8319 = at(b932, i8256)
        i8333 = at(i995, i8256)
    else:
        i8259 = NO_INT
        i8267 = NO_INT
        b8268 = NO_BOOL
        i8290 = NO_INT
        i8296 = NO_INT
        b8297 = NO_BOOL
        i8309 = NO_INT
        i8317 = NO_INT
        i8318 = NO_INT
        b8319 = NO_BOOL
        i8333 = NO_INT
    del i8256
    if n8257:
        w8336 = Window(i8258, [], [])
        i8337 = where(b8322, 1, 0)
        i8338 = filled(i8337, n8257, 'i')
        i8339 = w8336.total(np.add, i8338)
        b8340 = (i8339 > 0)
        i8341 = places(b8340, n8257)
        n8342 = len(i8341)
        del w8336, i8337, i8338, i8339, b8340
    else:
        i8341 = NO_INT
        n8342 = 0
    del n8257
    if n8342:
        i8343 = at(i8258, i8341)
        b8344 = at(b8322, i8341)
        b8345 = logical_not(b8344)
        i8346 = at(i8320, i8341)
        b8347 = (i8346 > P_very_late_days)
        b8348 = (b8345 & b8347)
        i8410 = at(i8321, i8341)
        del b8344, b8345, b8347
    else:
        i8343 = NO_INT
        i8346 = NO_INT
        b8348 = NO_BOOL
        i8410 = NO_INT
    del b8322, i8258, i8320, i8321
    if EVIDENCE_WANTED and n8342:
        i8349 = at(i8259, i8341)
        i8357 = at(i8267, i8341)
        b8358 = at(b8268, i8341)
        i8380 = at(i8290, i8341)
        i8386 = at(i8296, i8341)
        b8387 = at(b8297, i8341)
        i8399 = at(i8309, i8341)
        i8407 = at(i8317, i8341)
        i8408 = at(i8318, i8341)
        b8409 = at(b8319, i8341)
        i8421 = at(i8333, i8341)
    else:
        i8349 = NO_INT
        i8357 = NO_INT
        b8358 = NO_BOOL
        i8380 = NO_INT
        i8386 = NO_INT
        b8387 = NO_BOOL
        i8399 = NO_INT
        i8407 = NO_INT
        i8408 = NO_INT
        b8409 = NO_BOOL
        i8421 = NO_INT
    del b8268, b8297, b8319, i8259, i8267, i8290, i8296, i8309, i8317, i8318, i8333, i8341
    if n4724:
        b8425 = (i4731 > 0)
        b8426 = (b8425 | b4743)
        b8427 = (b8426 & b4743)
        i8428 = (AS_OF - i4745)
        b8429 = (i8428 >= 0)
        b8430 = (i8428 < 1440)
        b8431 = (b8429 & b8430)
        f8432 = float_of(i8428, 0)
        f8433 = np.divide(f8432, 90.0)
        f8434 = np.floor(f8433)
        i8435 = whole(f8434)
        i8436 = where(b8431, i8435, 0)
        b8437 = filled(True, n4724, 'b')
        b8438 = (i4742 > 0)
        b8439 = (i4742 == 0)
        b8440 = (b8439 & b8425)
        i8441 = where(b8440, i4745, 0)
        i8442 = (AS_OF - i8441)
        b8443 = b8440
        b8444 = (i8442 >= 0) & b8443
        b8445 = (i8442 < 1440) & b8443
        b8446 = (b8444 & b8445)
        f8447 = float_of(i8442, 0)
        f8448 = np.divide(f8447, 90.0)
        f8449 = np.floor(f8448)
        i8450 = whole(f8449)
        i8451 = where(b8446, i8450, 0)
        b8452 = (i4742 > 3)
        b8453 = (i4731 == 0)
        b8454 = logical_not(b4743) & b4744
        b8455 = (i4734 == 0)
        b8456 = (b8453 & b8454 & b8455)
        b8457 = (i4732 > 0)
        b8460 = b8431
        b8461 = (b8446 & b8443)
        i8465 = shifted(1, i8436, b8460)
        b8466 = b8426 & b8460
        b8469 = b8427 & b8460
        i8476 = shifted(1, i8451, b8461)
        b8477 = b8437 & b8461
        b8480 = b8438 & b8461
        b8486 = b8437 & b8460
        b8489 = b8452 & b8460
        del b8425, i8428, b8429, b8430, b8431, f8432, f8433, f8434, i8435, i8436, b8439, b8440, i8441, i8442, b8443, b8444, b8445, b8446, f8447, f8448, f8449, i8450, i8451, b8453, b8454, b8455, b8460, b8461
    else:
        b8426 = NO_BOOL
        b8427 = NO_BOOL
        b8437 = NO_BOOL
        b8438 = NO_BOOL
        b8452 = NO_BOOL
        b8456 = NO_BOOL
        b8457 = NO_BOOL
        i8465 = NO_INT
        b8466 = NO_BOOL
        b8469 = NO_BOOL
        i8476 = NO_INT
        b8477 = NO_BOOL
        b8480 = NO_BOOL
        b8486 = NO_BOOL
        b8489 = NO_BOOL
    del i4731, i4732, i4734, i4745, n4724
    i8463 = counted(i4728, EACH, b8426)
    i8464 = counted(i4728, EACH, b8427)
    i8467, b8468 = reduced(np.bitwise_or, i4728, EACH, i8465, b8466)
    i8470, b8471 = reduced(np.bitwise_or, i4728, EACH, i8465, b8469)
    i8472 = counted(i4728, EACH, b8437)
    i8473 = counted(i4728, EACH, b8438)
    i8474, b8475 = summed(i4728, EACH, i4742, None)
    i8478, b8479 = reduced(np.bitwise_or, i4728, EACH, i8476, b8477)
    i8481, b8482 = reduced(np.bitwise_or, i4728, EACH, i8476, b8480)
    i8483 = counted(i4728, EACH, b8452)
    i8484, b8485 = reduced(np.maximum, i4728, EACH, i4742, None)
    i8487, b8488 = reduced(np.bitwise_or, i4728, EACH, i8465, b8486)
    i8490, b8491 = reduced(np.bitwise_or, i4728, EACH, i8465, b8489)
    i8492 = counted(i4728, EACH, b8456)
    i8493 = counted(i4728, EACH, b8457)
    del b8426, b8427, b8437, b8438, b8452, b8456, b8457, b8466, b8469, b8477, b8480, b8486, b8489, i8465, i8476
    if n4794:
        i8494 = (AS_OF - i4813)
        b8495 = (i8494 >= 0)
        b8496 = (i8494 < 1440)
        b8497 = (b8495 & b8496)
        f8498 = float_of(i8494, 0)
        f8499 = np.divide(f8498, 90.0)
        f8500 = np.floor(f8499)
        i8501 = whole(f8500)
        i8502 = where(b8497, i8501, 0)
        b8503 = (b5212 & b5209)
        b8504 = (b5176 | b5208)
        b8505 = (b5198 & b8504)
        b8506 = (b5198 & b8504 & b5198 & b5208)
        b8507 = (b5176 | b5203)
        i8508 = where(b8507, i4813, 0)
        i8509 = (AS_OF - i8508)
        b8510 = b8507
        b8511 = (i8509 >= 0) & b8510
        b8512 = (i8509 < 1440) & b8510
        b8513 = (b8511 & b8512)
        f8514 = float_of(i8509, 0)
        f8515 = np.divide(f8514, 90.0)
        f8516 = np.floor(f8515)
        i8517 = whole(f8516)
        i8518 = where(b8513, i8517, 0)
        b8519 = (b5213 & b5210)
        b8520 = b8497
        b8521 = (b8513 & b8510)
        i8523 = shifted(1, i8502, b8520)
        b8524 = b5176 & b8520
        b8533 = b5212 & b8520
        b8536 = b8503 & b8520
        b8541 = (b5198 & b5176)
        i8543 = shifted(1, i8518, b8521)
        b8544 = b8505 & b8521
        b8547 = b8506 & b8521
        f8554 = float_of(i5221, 0)
        f8555 = float_of(i5219, 0)
        f8556 = np.divide(f8555, f8554)
        f8557 = where(b5210, f8556, 0)
        b8558 = b5210
        b8561 = b5213 & b8520
        b8564 = b8519 & b8520
        del i8494, b8495, b8496, b8497, f8498, f8499, f8500, i8501, i8502, b8504, b8507, i8508, i8509, b8510, b8511, b8512, b8513, f8514, f8515, f8516, i8517, i8518, b8520, b8521, f8554, f8555, f8556
    else:
        b8503 = NO_BOOL
        b8505 = NO_BOOL
        b8506 = NO_BOOL
        b8519 = NO_BOOL
        i8523 = NO_INT
        b8524 = NO_BOOL
        b8533 = NO_BOOL
        b8536 = NO_BOOL
        b8541 = NO_BOOL
        i8543 = NO_INT
        b8544 = NO_BOOL
        b8547 = NO_BOOL
        f8557 = NO_FLOAT
        b8558 = NO_BOOL
        b8561 = NO_BOOL
        b8564 = NO_BOOL
    del b5203, i5221
    i8522 = counted(i4795, EACH, b5176)
    i8525, b8526 = reduced(np.bitwise_or, i4795, EACH, i8523, b8524)
    i8527 = counted(i4795, EACH, b5212)
    i8528 = counted(i4795, EACH, b8503)
    i8529, b8530 = reduced(np.maximum, i4795, EACH, i5216, None)
    i8531, b8532 = reduced(np.maximum, i4795, EACH, i5217, None)
    i8534, b8535 = reduced(np.bitwise_or, i4795, EACH, i8523, b8533)
    i8537, b8538 = reduced(np.bitwise_or, i4795, EACH, i8523, b8536)
    i8539 = counted(i4795, EACH, b8505)
    i8540 = counted(i4795, EACH, b8506)
    i8542 = counted(i4795, EACH, b8541)
    i8545, b8546 = reduced(np.bitwise_or, i4795, EACH, i8543, b8544)
    i8548, b8549 = reduced(np.bitwise_or, i4795, EACH, i8543, b8547)
    i8550 = counted(i4795, EACH, b5213)
    i8551 = counted(i4795, EACH, b8519)
    i8552, b8553 = reduced(np.maximum, i4795, EACH, i5219, None)
    f8559, b8560 = reduced(np.maximum, i4795, EACH, f8557, b8558)
    i8562, b8563 = reduced(np.bitwise_or, i4795, EACH, i8523, b8561)
    i8565, b8566 = reduced(np.bitwise_or, i4795, EACH, i8523, b8564)
    del b8503, b8505, b8506, b8519, b8524, b8533, b8536, b8541, b8544, b8547, b8558, b8561, b8564, f8557, i5216, i5217, i5219, i8523, i8543
    if n2059:
        b8567 = filled(True, n2059, 'b')
    else:
        b8567 = NO_BOOL
    del n2059
    i8568 = counted(i2060, EACH, b8567)
    i8569 = counted(i2060, EACH, b2102)
    del b2102, b8567, i2060
    if n3428:
        i8570 = where(b3451, i3450, i3447)
        i8571 = (AS_OF - i8570)
        b8572 = (i8571 >= 0)
        b8573 = (i8571 < 1440)
        b8574 = (b8572 & b8573)
        f8575 = float_of(i8571, 0)
        f8576 = np.divide(f8575, 90.0)
        f8577 = np.floor(f8576)
        i8578 = whole(f8577)
        i8579 = where(b8574, i8578, 0)
        b8580 = (i3471 > 0)
        b8581 = (b3493 & b8580)
        i8582 = (AS_OF - i3494)
        b8583 = (i8582 >= 0)
        b8584 = (i8582 < 1440)
        b8585 = (b8583 & b8584)
        f8586 = float_of(i8582, 0)
        f8587 = np.divide(f8586, 90.0)
        f8588 = np.floor(f8587)
        i8589 = whole(f8588)
        i8590 = where(b8585, i8589, 0)
        b8591 = filled(True, n3428, 'b')
        b8592 = b8574
        b8593 = b8585
        i8595 = shifted(1, i8579, b8592)
        b8596 = b3493 & b8592
        i8600 = shifted(1, i8590, b8593)
        b8601 = b3493 & b8593
        b8611 = (i3484 == 0)
        b8612 = (b3497 | b8611)
        b8614 = b8591 & b8592
        b8617 = b3499 & b8592
        del i8570, i8571, b8572, b8573, b8574, f8575, f8576, f8577, i8578, i8579, b8580, i8582, b8583, b8584, b8585, f8586, f8587, f8588, i8589, i8590, b8592, b8593, b8611
    else:
        b8581 = NO_BOOL
        b8591 = NO_BOOL
        i8595 = NO_INT
        b8596 = NO_BOOL
        i8600 = NO_INT
        b8601 = NO_BOOL
        b8612 = NO_BOOL
        b8614 = NO_BOOL
        b8617 = NO_BOOL
    del b3451, b3497, i3450, i3484, i3494
    i8594 = counted(i3429, EACH, b3493)
    i8597, b8598 = reduced(np.bitwise_or, i3429, EACH, i8595, b8596)
    i8599 = counted(i3429, EACH, b8581)
    i8602, b8603 = reduced(np.bitwise_or, i3429, EACH, i8600, b8601)
    i8607 = counted(i3429, EACH, b8591)
    i8608 = counted(i3429, EACH, b3499)
    i8609 = counted(i3429, EACH, b3501)
    i8610 = counted(i3429, EACH, b3503)
    i8613 = counted(i3429, EACH, b8612)
    i8615, b8616 = reduced(np.bitwise_or, i3429, EACH, i8595, b8614)
    i8618, b8619 = reduced(np.bitwise_or, i3429, EACH, i8595, b8617)
    del b3493, b3501, b3503, b8581, b8591, b8596, b8601, b8612, b8614, b8617, i8595, i8600
    if n2332:
        b8620 = (b2994 & b3004)
        b8621 = (b2994 & b3004 & b3002)
        i8622 = where(b2355, i2354, i2351)
        i8623 = (AS_OF - i8622)
        b8624 = (i8623 >= 0)
        b8625 = (i8623 < 1440)
        b8626 = (b8624 & b8625)
        f8627 = float_of(i8623, 0)
        f8628 = np.divide(f8627, 90.0)
        f8629 = np.floor(f8628)
        i8630 = whole(f8629)
        i8631 = where(b8626, i8630, 0)
        b8632 = logical_not(b2994)
        b8633 = (b8632 & b3009)
        i8634 = where(b3009, i8622, 0)
        i8635 = (AS_OF - i8634)
        b8636 = b3009
        b8637 = (i8635 >= 0) & b8636
        b8638 = (i8635 < 1440) & b8636
        b8639 = (b8637 & b8638)
        f8640 = float_of(i8635, 0)
        f8641 = np.divide(f8640, 90.0)
        f8642 = np.floor(f8641)
        i8643 = whole(f8642)
        i8644 = where(b8639, i8643, 0)
        b8645 = (b2994 & b2998)
        b8648 = b8626
        b8650 = (b8639 & b8636)
        b8654 = (b2994 & b3002)
        i8655 = where(b3011, i2997, where(b2338, i2337, 0))
        i8656 = where(b8654, i8655, 0)
        b8657 = b8654
        i8659 = where(b8654, i2351, 0)
        b8661 = (i2993 == 0)
        b8662 = (b3002 & b8661)
        b8669 = (i2993 > 0)
        b8670 = (i2351 > i2379) & b2380
        b8671 = (b8669 | b8670)
        b8672 = (b3002 & b8671)
        i8674 = shifted(1, i8631, b8648)
        b8675 = b8620 & b8648
        b8678 = b8621 & b8648
        i8684 = shifted(1, i8644, b8650)
        b8685 = b8632 & b8650
        b8688 = b8633 & b8650
        del i8622, i8623, b8624, b8625, b8626, f8627, f8628, f8629, i8630, i8631, i8634, i8635, b8636, b8637, b8638, b8639, f8640, f8641, f8642, i8643, i8644, b8648, b8650, b8654, i8655, b8661, b8669, b8670, b8671
    else:
        b8620 = NO_BOOL
        b8621 = NO_BOOL
        b8632 = NO_BOOL
        b8633 = NO_BOOL
        b8645 = NO_BOOL
        i8656 = NO_INT
        b8657 = NO_BOOL
        i8659 = NO_INT
        b8662 = NO_BOOL
        b8672 = NO_BOOL
        i8674 = NO_INT
        b8675 = NO_BOOL
        b8678 = NO_BOOL
        i8684 = NO_INT
        b8685 = NO_BOOL
        b8688 = NO_BOOL
    del b2338, b2355, b2380, b3011, i2337, i2354, i2379, i2993, i2997
    i8652 = counted(i2333, EACH, b8620)
    i8653 = counted(i2333, EACH, b8621)
    i8658 = distinct(i2333, EACH, i8656, b8657)
    i8660 = distinct(i2333, EACH, i8659, b8657)
    i8663 = counted(i2333, EACH, b8662)
    i8664, b8665 = reduced(np.maximum, i2333, EACH, i8659, b8657)
    i8666, b8667 = reduced(np.minimum, i2333, EACH, i8659, b8657)
    i8668 = (i8664 - i8666)
    i8673 = counted(i2333, EACH, b8672)
    i8676, b8677 = reduced(np.bitwise_or, i2333, EACH, i8674, b8675)
    i8679, b8680 = reduced(np.bitwise_or, i2333, EACH, i8674, b8678)
    i8681 = counted(i2333, EACH, b8632)
    i8682 = counted(i2333, EACH, b8633)
    i8683 = counted(i2333, EACH, b3010)
    i8686, b8687 = reduced(np.bitwise_or, i2333, EACH, i8684, b8685)
    i8689, b8690 = reduced(np.bitwise_or, i2333, EACH, i8684, b8688)
    i8691 = counted(i2333, EACH, b8645)
    b8692 = counted(i2333, EACH, None) > 0
    b8693 = b8665 & b8667
    b8694 = as_bool(b8692 & b8693)
    del b3010, b8620, b8621, b8632, b8633, b8645, b8657, b8662, b8665, b8667, b8672, b8675, b8678, b8685, b8688, b8692, b8693, i8656, i8659, i8664, i8666, i8674, i8684
    if CLIENTS:
        b8695 = filled(True, CLIENTS, 'b')
    else:
        b8695 = NO_BOOL
    i8696 = counted(ALL_CLIENTS, EACH, b8695)
    i8697, b8698 = reduced(np.maximum, ALL_CLIENTS, EACH, i7176, None)
    f8699, b8700 = reduced(np.maximum, ALL_CLIENTS, EACH, f7186, None)
    i8701, b8702 = reduced(np.maximum, ALL_CLIENTS, EACH, i7182, None)
    i8703, b8704 = reduced(np.maximum, ALL_CLIENTS, EACH, i7188, None)
    del b8695, f7186, i7176, i7182, i7188
    if n6293:
        b8705 = filled(True, n6293, 'b')
    else:
        b8705 = NO_BOOL
    i8706 = counted(i6294, EACH, b8705)
    i8707 = counted(i6294, EACH, b6449)
    del b8705
    if n5422:
        b8708 = (b6278 & b6275)
        i8709 = (AS_OF - i5851)
        b8710 = (i8709 >= 0)
        b8711 = (i8709 < 1440)
        b8712 = (b8710 & b8711)
        f8713 = float_of(i8709, 0)
        f8714 = np.divide(f8713, 90.0)
        f8715 = np.floor(f8714)
        i8716 = whole(f8715)
        i8717 = where(b8712, i8716, 0)
        b8718 = (b6278 & b6287)
        b8719 = logical_not(b6275)
        b8720 = (i6260 == 0)
        b8721 = (b6278 & b8719 & b8720)
        b8723 = b8712
        b8728 = (i6227 == 0)
        b8729 = (b6275 & b8728)
        b8731 = (i6255 == 0)
        b8732 = (b6275 & b8731)
        i8734 = shifted(1, i8717, b8723)
        b8735 = b6278 & b8723
        b8738 = b8708 & b8723
        b8742 = b8718 & b8723
        del i8709, b8710, b8711, b8712, f8713, f8714, f8715, i8716, i8717, b8719, b8720, b8723, b8728, b8731
    else:
        b8708 = NO_BOOL
        b8718 = NO_BOOL
        b8721 = NO_BOOL
        b8729 = NO_BOOL
        b8732 = NO_BOOL
        i8734 = NO_INT
        b8735 = NO_BOOL
        b8738 = NO_BOOL
        b8742 = NO_BOOL
    del i5851, i6227, i6255, i6260
    i8726 = counted(i5423, EACH, b6278)
    i8727 = counted(i5423, EACH, b8708)
    i8730 = counted(i5423, EACH, b8729)
    i8733 = counted(i5423, EACH, b8732)
    i8736, b8737 = reduced(np.bitwise_or, i5423, EACH, i8734, b8735)
    i8739, b8740 = reduced(np.bitwise_or, i5423, EACH, i8734, b8738)
    i8741 = counted(i5423, EACH, b8718)
    i8743, b8744 = reduced(np.bitwise_or, i5423, EACH, i8734, b8742)
    i8745 = counted(i5423, EACH, b8721)
    del b8708, b8718, b8721, b8729, b8732, b8735, b8738, b8742, i8734
    if n6454:
        b8746 = filled(True, n6454, 'b')
        i8747 = (AS_OF - i6473)
        b8748 = (i8747 >= 0)
        b8749 = (i8747 < 1440)
        b8750 = (b8748 & b8749)
        f8751 = float_of(i8747, 0)
        f8752 = np.divide(f8751, 90.0)
        f8753 = np.floor(f8752)
        i8754 = whole(f8753)
        i8755 = where(b8750, i8754, 0)
        b8756 = b8750
        i8761 = shifted(1, i8755, b8756)
        b8762 = b8746 & b8756
        b8766 = b6617 & b8756
        b8770 = (b6618 & b6609)
        b8772 = b6618 & b8756
        del i8747, b8748, b8749, b8750, f8751, f8752, f8753, i8754, i8755, b8756
    else:
        b8746 = NO_BOOL
        i8761 = NO_INT
        b8762 = NO_BOOL
        b8766 = NO_BOOL
        b8770 = NO_BOOL
        b8772 = NO_BOOL
    i8757 = counted(i6455, EACH, b8746)
    i8758, b8759 = reduced(np.maximum, i6455, EACH, i6621, None)
    i8760 = counted(i6455, EACH, b6609)
    i8763, b8764 = reduced(np.bitwise_or, i6455, EACH, i8761, b8762)
    i8765 = counted(i6455, EACH, b6617)
    i8767, b8768 = reduced(np.bitwise_or, i6455, EACH, i8761, b8766)
    i8769 = counted(i6455, EACH, b6618)
    i8771 = counted(i6455, EACH, b8770)
    i8773, b8774 = reduced(np.bitwise_or, i6455, EACH, i8761, b8772)
    del b8746, b8762, b8766, b8770, b8772, i6621, i8761
    if n7523:
        b8775 = filled(True, n7523, 'b')
        i8776 = (AS_OF - i7525)
        b8777 = (i8776 >= 0)
        b8778 = (i8776 < 1440)
        b8779 = (b8777 & b8778)
        f8780 = float_of(i8776, 0)
        f8781 = np.divide(f8780, 90.0)
        f8782 = np.floor(f8781)
        i8783 = whole(f8782)
        i8784 = where(b8779, i8783, 0)
        b8785 = b8779
        i8789 = shifted(1, i8784, b8785)
        b8790 = b8775 & b8785
        del i8776, b8777, b8778, b8779, f8780, f8781, f8782, i8783, i8784, b8785
    else:
        b8775 = NO_BOOL
        i8789 = NO_INT
        b8790 = NO_BOOL
    i8786 = counted(i7524, EACH, b8775)
    i8787, b8788 = reduced(np.maximum, i7524, EACH, i7531, None)
    i8791, b8792 = reduced(np.bitwise_or, i7524, EACH, i8789, b8790)
    del b8775, b8790, i7531, i8789
    if n7569:
        b8793 = filled(True, n7569, 'b')
        b8794 = (i7572 >= P_burst_messages)
        i8795 = (AS_OF - i7573)
        b8796 = (i8795 >= 0) & b7574
        b8797 = (i8795 < 1440) & b7574
        b8798 = (b8796 & b8797)
        f8799 = float_of(i8795, 0)
        f8800 = np.divide(f8799, 90.0)
        f8801 = np.floor(f8800)
        i8802 = whole(f8801)
        i8803 = where(b8798, i8802, 0)
        b8804 = (b8798 & b7574)
        i8807 = shifted(1, i8803, b8804)
        b8808 = b8793 & b8804
        b8811 = b8794 & b8804
        del i8795, b8796, b8797, b8798, f8799, f8800, f8801, i8802, i8803, b8804
    else:
        b8793 = NO_BOOL
        b8794 = NO_BOOL
        i8807 = NO_INT
        b8808 = NO_BOOL
        b8811 = NO_BOOL
    del b7574, i7572, i7573, n7569
    i8805 = counted(i7570, EACH, b8793)
    i8806 = counted(i7570, EACH, b8794)
    i8809, b8810 = reduced(np.bitwise_or, i7570, EACH, i8807, b8808)
    i8812, b8813 = reduced(np.bitwise_or, i7570, EACH, i8807, b8811)
    del b8793, b8794, b8808, b8811, i7570, i8807
    if n7577:
        b8814 = filled(True, n7577, 'b')
        b8815 = (i7618 == 0)
        b8816 = (i7587 == WORD_23) & b7588
        b8817 = (i7587 == WORD_63) & b7588
        b8818 = (b8816 | b8817)
        b8819 = (b8815 & b8818)
        i8820 = where(b8819, i7596, 0)
        i8821 = (AS_OF - i8820)
        b8822 = b8819
        b8823 = (i8821 >= 0) & b8822
        b8824 = (i8821 < 1440) & b8822
        b8825 = (b8823 & b8824)
        f8826 = float_of(i8821, 0)
        f8827 = np.divide(f8826, 90.0)
        f8828 = np.floor(f8827)
        i8829 = whole(f8828)
        i8830 = where(b8825, i8829, 0)
        b8831 = (b8825 & b8822)
        i8833 = shifted(1, i8830, b8831)
        b8834 = b8814 & b8831
        del b8815, b8816, b8817, b8818, b8819, i8820, i8821, b8822, b8823, b8824, b8825, f8826, f8827, f8828, i8829, i8830, b8831
    else:
        b8814 = NO_BOOL
        i8833 = NO_INT
        b8834 = NO_BOOL
    del b7588, i7587, i7596, i7618, n7577
    i8832 = counted(i7578, EACH, b8814)
    i8835, b8836 = reduced(np.bitwise_or, i7578, EACH, i8833, b8834)
    del b8814, b8834, i7578, i8833
    if n7269:
        b8837 = filled(True, n7269, 'b')
        i8838 = where(b7395, i7288, 0)
        i8839 = (AS_OF - i8838)
        b8840 = b7395
        b8841 = (i8839 >= 0) & b8840
        b8842 = (i8839 < 1440) & b8840
        b8843 = (b8841 & b8842)
        f8844 = float_of(i8839, 0)
        f8845 = np.divide(f8844, 90.0)
        f8846 = np.floor(f8845)
        i8847 = whole(f8846)
        i8848 = where(b8843, i8847, 0)
        b8849 = (b8843 & b8840)
        b8851 = (i7276 == WORD_7)
        i8853 = shifted(1, i8848, b8849)
        b8854 = b8837 & b8849
        del i8838, i8839, b8840, b8841, b8842, b8843, f8844, f8845, f8846, i8847, i8848, b8849
    else:
        b8837 = NO_BOOL
        b8851 = NO_BOOL
        i8853 = NO_INT
        b8854 = NO_BOOL
    del b7395, i7276, i7288, n7269
    i8850 = counted(i7270, EACH, b8837)
    i8852 = counted(i7270, EACH, b8851)
    i8855, b8856 = reduced(np.bitwise_or, i7270, EACH, i8853, b8854)
    del b8837, b8851, b8854, i7270, i8853
    if n7259:
        b8857 = filled(True, n7259, 'b')
        b8858 = (i7263 >= 2)
        i8859 = where(b8858, i7264, 0)
        i8860 = (AS_OF - i8859)
        b8861 = (b8858 & b7265)
        b8862 = (i8860 >= 0) & b8861
        b8863 = (i8860 < 1440) & b8861
        b8864 = (b8862 & b8863)
        f8865 = float_of(i8860, 0)
        f8866 = np.divide(f8865, 90.0)
        f8867 = np.floor(f8866)
        i8868 = whole(f8867)
        i8869 = where(b8864, i8868, 0)
        b8870 = (b8864 & b8861)
        i8873 = shifted(1, i8869, b8870)
        b8874 = b8857 & b8870
        b8877 = b8858 & b8870
        del i8859, i8860, b8861, b8862, b8863, b8864, f8865, f8866, f8867, i8868, i8869, b8870
    else:
        b8857 = NO_BOOL
        b8858 = NO_BOOL
        i8873 = NO_INT
        b8874 = NO_BOOL
        b8877 = NO_BOOL
    del b7265, i7264, n7259
    i8871 = counted(i7260, EACH, b8857)
    i8872 = counted(i7260, EACH, b8858)
    i8875, b8876 = reduced(np.bitwise_or, i7260, EACH, i8873, b8874)
    i8878, b8879 = reduced(np.bitwise_or, i7260, EACH, i8873, b8877)
    i8880, b8881 = summed(i7260, EACH, i7263, None)
    del b8857, b8858, b8874, b8877, i7260, i7263, i8873
    if n3517:
        b8882 = (b4297 & b4297)
        i8883 = (AS_OF - i3536)
        b8884 = (i8883 >= 0)
        b8885 = (i8883 < 1440)
        b8886 = (b8884 & b8885)
        f8887 = float_of(i8883, 0)
        f8888 = np.divide(f8887, 90.0)
        f8889 = np.floor(f8888)
        i8890 = whole(f8889)
        i8891 = where(b8886, i8890, 0)
        b8893 = b8886
        i8896 = where(b4309, i4288, i3519)
        i8897 = where(b4297, i8896, 0)
        b8898 = b4297
        b8900 = (b4297 & b4301)
        b8902 = (b4301 | b4302)
        b8903 = (b4297 & b8902)
        b8905 = logical_not(b4302)
        b8906 = (b4297 & b8905)
        i8908 = shifted(1, i8891, b8893)
        b8909 = b4297 & b8893
        b8912 = b8882 & b8893
        del i8883, b8884, b8885, b8886, f8887, f8888, f8889, i8890, i8891, b8893, i8896, b8902, b8905
    else:
        b8882 = NO_BOOL
        i8897 = NO_INT
        b8898 = NO_BOOL
        b8900 = NO_BOOL
        b8903 = NO_BOOL
        b8906 = NO_BOOL
        i8908 = NO_INT
        b8909 = NO_BOOL
        b8912 = NO_BOOL
    del b4301, b4302, b4309, i4288
    i8894 = counted(i3518, EACH, b4297)
    i8895 = counted(i3518, EACH, b8882)
    i8899 = distinct(i3518, EACH, i8897, b8898)
    i8901 = counted(i3518, EACH, b8900)
    i8904 = counted(i3518, EACH, b8903)
    i8907 = counted(i3518, EACH, b8906)
    i8910, b8911 = reduced(np.bitwise_or, i3518, EACH, i8908, b8909)
    i8913, b8914 = reduced(np.bitwise_or, i3518, EACH, i8908, b8912)
    del b8882, b8898, b8900, b8903, b8906, b8909, b8912, i8897, i8908
    if n1982:
        b8915 = (i1992 == WORD_72) & b1993
        b8916 = (i1992 == WORD_73) & b1993
        b8917 = (b8915 | b8916)
        b8919 = (b8917 & b8915)
        i8920 = where(b2005, i2004, i2001)
        i8921 = (AS_OF - i8920)
        b8922 = (i8921 >= 0)
        b8923 = (i8921 < 1440)
        b8924 = (b8922 & b8923)
        f8925 = float_of(i8921, 0)
        f8926 = np.divide(f8925, 90.0)
        f8927 = np.floor(f8926)
        i8928 = whole(f8927)
        i8929 = where(b8924, i8928, 0)
        b8930 = filled(True, n1982, 'b')
        i8931 = where(b1993, i1992, WORD_10)
        b8932 = (i8931 == WORD_10)
        i8933 = where(b8932, AS_OF, 0)
        i8934 = (AS_OF - i8933)
        b8935 = b8932
        b8936 = (i8934 >= 0) & b8935
        b8937 = (i8934 < 1440) & b8935
        b8938 = (b8936 & b8937)
        f8939 = float_of(i8934, 0)
        f8940 = np.divide(f8939, 90.0)
        f8941 = np.floor(f8940)
        i8942 = whole(f8941)
        i8943 = where(b8938, i8942, 0)
        b8945 = b8924
        b8946 = (b8938 & b8935)
        i8949 = shifted(1, i8929, b8945)
        b8950 = b8917 & b8945
        b8953 = b8919 & b8945
        i8958 = where(b2054, i2024, i1991)
        i8961 = where(b2010, i2009, i2021)
        b8962 = b2010 | b2053
        b8963 = b8932 & b8962
        i8967 = shifted(1, i8943, b8946)
        b8968 = b8930 & b8946
        b8971 = b8932 & b8946
        del b8915, b8916, i8920, i8921, b8922, b8923, b8924, f8925, f8926, f8927, i8928, i8929, i8931, i8933, i8934, b8935, b8936, b8937, b8938, f8939, f8940, f8941, i8942, i8943, b8945, b8946, b8962
    else:
        b8917 = NO_BOOL
        b8919 = NO_BOOL
        b8930 = NO_BOOL
        b8932 = NO_BOOL
        i8949 = NO_INT
        b8950 = NO_BOOL
        b8953 = NO_BOOL
        i8958 = NO_INT
        i8961 = NO_INT
        b8963 = NO_BOOL
        i8967 = NO_INT
        b8968 = NO_BOOL
        b8971 = NO_BOOL
    del b2005, i2004
    i8947 = counted(i1983, EACH, b8917)
    i8948 = counted(i1983, EACH, b8919)
    i8951, b8952 = reduced(np.bitwise_or, i1983, EACH, i8949, b8950)
    i8954, b8955 = reduced(np.bitwise_or, i1983, EACH, i8949, b8953)
    i8956 = counted(i1983, EACH, b8930)
    i8957 = counted(i1983, EACH, b8932)
    i8959 = distinct(i1983, EACH, i8958, b8932)
    b8960 = (i8959 == 1)
    i8964, b8965 = summed(i1983, EACH, i8961, b8963)
    i8966 = where(b8960, i8964, 0)
    i8969, b8970 = reduced(np.bitwise_or, i1983, EACH, i8967, b8968)
    i8972, b8973 = reduced(np.bitwise_or, i1983, EACH, i8967, b8971)
    b8974 = counted(i1983, EACH, None) > 0
    b8975 = (b8960 & b8965)
    b8976 = as_bool(b8974 & b8975)
    del b8917, b8919, b8930, b8932, b8950, b8953, b8960, b8963, b8965, b8968, b8971, b8974, b8975, i8949, i8958, i8959, i8961, i8964, i8967
    if n1614:
        b8977 = filled(True, n1614, 'b')
        i8978 = (AS_OF - i1678)
        b8979 = (i8978 >= 0)
        b8980 = (i8978 < 1440)
        b8981 = (b8979 & b8980)
        f8982 = float_of(i8978, 0)
        f8983 = np.divide(f8982, 90.0)
        f8984 = np.floor(f8983)
        i8985 = whole(f8984)
        i8986 = where(b8981, i8985, 0)
        b8987 = (i1677 > P_grace_days)
        b8988 = (b1831 & b1831 & b8987)
        b8989 = (i1677 == 0)
        b8990 = logical_not(b1831) & b1827
        b8991 = b8981
        i8994 = shifted(1, i8986, b8991)
        b8995 = b8977 & b8991
        b9002 = logical_not(b1842)
        b9003 = (b1831 & b9002)
        b9012 = (b1831 & b8987)
        i9013 = where(b9012, i1674, 0)
        b9014 = b9012
        b9024 = b1831 & b8991
        b9027 = b8988 & b8991
        del i8978, b8979, b8980, b8981, f8982, f8983, f8984, i8985, i8986, b8987, b8991, b9002, b9012
    else:
        b8977 = NO_BOOL
        b8988 = NO_BOOL
        b8989 = NO_BOOL
        b8990 = NO_BOOL
        i8994 = NO_INT
        b8995 = NO_BOOL
        b9003 = NO_BOOL
        i9013 = NO_INT
        b9014 = NO_BOOL
        b9024 = NO_BOOL
        b9027 = NO_BOOL
    del b1827, b1842, i1678
    i8993 = counted(i1615, EACH, b8977)
    i8996, b8997 = reduced(np.bitwise_or, i1615, EACH, i8994, b8995)
    i8998 = counted(i1615, EACH, b1831)
    i8999 = counted(i1615, EACH, b8988)
    f9000, b9001 = median(i1615, EACH, i1677, b1831)
    i9004, b9005 = summed(i1615, EACH, i1836, b9003)
    i9006, b9007 = summed(i1615, EACH, i1684, b9003)
    b9008 = (i9006 == 0) & b9007
    f9009 = float_of(i9006, 4)
    f9010 = float_of(i9004, 4)
    f9011 = np.divide(f9010, f9009)
    i9015 = distinct(i1615, EACH, i9013, b9014)
    i9016, b9017 = summed(i1615, EACH, i1836, b1831)
    i9018, b9019 = summed(i1615, EACH, i1684, b1831)
    b9020 = (i9018 == 0) & b9019
    f9021 = float_of(i9018, 4)
    f9022 = float_of(i9016, 4)
    f9023 = np.divide(f9022, f9021)
    i9025, b9026 = reduced(np.bitwise_or, i1615, EACH, i8994, b9024)
    i9028, b9029 = reduced(np.bitwise_or, i1615, EACH, i8994, b9027)
    i9030 = counted(i1615, EACH, b8989)
    i9031 = counted(i1615, EACH, b8990)
    b9032 = counted(i1615, EACH, None) > 0
    b9033 = logical_not(b9008)
    b9034 = b9007 & b9033
    b9035 = b9005 & b9034
    b9036 = as_bool(b9032 & b9035)
    b9037 = logical_not(b9020)
    b9038 = b9019 & b9037
    b9039 = b9017 & b9038
    b9040 = as_bool(b9032 & b9039)
    del b8977, b8988, b8989, b8990, b8995, b9003, b9005, b9007, b9008, b9014, b9017, b9019, b9020, b9024, b9027, b9032, b9033, b9034, b9035, b9037, b9038, b9039, f9009, f9010, f9021, f9022, i1684, i1836, i8994, i9004, i9006, i9013, i9016, i9018
    if n1846:
        b9041 = (b1869 | b1865)
        b9042 = (b9041 & b1865)
        b9043 = filled(True, n1846, 'b')
        i9044 = (AS_OF - i1849)
        b9045 = (i9044 >= 0) & b1850
        b9046 = (i9044 < 1440) & b1850
        b9047 = (b9045 & b9046)
        f9048 = float_of(i9044, 0)
        f9049 = np.divide(f9048, 90.0)
        f9050 = np.floor(f9049)
        i9051 = whole(f9050)
        i9052 = where(b9047, i9051, 0)
        b9053 = (b9047 & b1850)
        i9062 = shifted(1, i9052, b9053)
        b9063 = b9043 & b9053
        b9066 = b1868 & b9053
        b9074 = b1862 & b9053
        b9078 = b1886 & b9053
        del i9044, b9045, b9046, b9047, f9048, f9049, f9050, i9051, i9052, b9053
    else:
        b9041 = NO_BOOL
        b9042 = NO_BOOL
        b9043 = NO_BOOL
        i9062 = NO_INT
        b9063 = NO_BOOL
        b9066 = NO_BOOL
        b9074 = NO_BOOL
        b9078 = NO_BOOL
    del b1850, b1865, b1869, i1849, n1846
    i9054 = counted(i1847, EACH, b9041)
    i9055 = counted(i1847, EACH, b9042)
    i9056, b9057 = summed(i1847, EACH, i1855, None)
    i9058 = counted(i1847, EACH, b9043)
    i9059 = counted(i1847, EACH, b1868)
    i9060, b9061 = summed(i1847, EACH, i1857, None)
    i9064, b9065 = reduced(np.bitwise_or, i1847, EACH, i9062, b9063)
    i9067, b9068 = reduced(np.bitwise_or, i1847, EACH, i9062, b9066)
    i9069 = counted(i1847, EACH, b1862)
    i9070, b9071 = summed(i1847, EACH, i1854, None)
    f9072, b9073 = median(i1847, EACH, i1858, b1859)
    i9075, b9076 = reduced(np.bitwise_or, i1847, EACH, i9062, b9074)
    i9077 = counted(i1847, EACH, b1886)
    i9079, b9080 = reduced(np.bitwise_or, i1847, EACH, i9062, b9078)
    del b1859, b1862, b1868, b1886, b9041, b9042, b9043, b9063, b9066, b9074, b9078, i1847, i1854, i1855, i1857, i1858, i9062
    if n8342:
        b9081 = filled(True, n8342, 'b')
        i9082 = (AS_OF - i8410)
        b9083 = (i9082 >= 0)
        b9084 = (i9082 < 1440)
        b9085 = (b9083 & b9084)
        f9086 = float_of(i9082, 0)
        f9087 = np.divide(f9086, 90.0)
        f9088 = np.floor(f9087)
        i9089 = whole(f9088)
        i9090 = where(b9085, i9089, 0)
        b9091 = b9085
        i9094 = shifted(1, i9090, b9091)
        b9095 = b9081 & b9091
        b9098 = b8348 & b9091
        del i9082, b9083, b9084, b9085, f9086, f9087, f9088, i9089, i9090, b9091
    else:
        b9081 = NO_BOOL
        i9094 = NO_INT
        b9095 = NO_BOOL
        b9098 = NO_BOOL
    del i8410
    i9092 = counted(i8343, EACH, b9081)
    i9093 = counted(i8343, EACH, b8348)
    i9096, b9097 = reduced(np.bitwise_or, i8343, EACH, i9094, b9095)
    i9099, b9100 = reduced(np.bitwise_or, i8343, EACH, i9094, b9098)
    del b9081, b9095, b9098, i9094
    if n7422:
        b9101 = filled(True, n7422, 'b')
        i9102 = (AS_OF - i7426)
        b9103 = (i9102 >= 0) & b7427
        b9104 = (i9102 < 1440) & b7427
        b9105 = (b9103 & b9104)
        f9106 = float_of(i9102, 0)
        f9107 = np.divide(f9106, 90.0)
        f9108 = np.floor(f9107)
        i9109 = whole(f9108)
        i9110 = where(b9105, i9109, 0)
        b9111 = (b9105 & b7427)
        b9113 = (i7437 < P_run_ends_after) & b7438
        i9114 = where(b9113, i7425, 0)
        b9115 = b9113
        i9118 = shifted(1, i9110, b9111)
        b9119 = b9101 & b9111
        del i9102, b9103, b9104, b9105, f9106, f9107, f9108, i9109, i9110, b9111, b9113
    else:
        b9101 = NO_BOOL
        i9114 = NO_INT
        b9115 = NO_BOOL
        i9118 = NO_INT
        b9119 = NO_BOOL
    del b7427, b7438, i7425, i7426, i7437, n7422
    i9112 = counted(i7423, EACH, b9101)
    i9116, b9117 = reduced(np.maximum, i7423, EACH, i9114, b9115)
    i9120, b9121 = reduced(np.bitwise_or, i7423, EACH, i9118, b9119)
    del b9101, b9115, b9119, i7423, i9114, i9118
    if n7622:
        b9122 = (i8226 > P_very_late_days)
        b9123 = (b8224 & b9122)
        b9124 = (i8226 > P_stuck_days)
        b9125 = (b8224 & b9122 & b8224 & b9124)
        i9126 = (AS_OF - i7686)
        b9127 = (i9126 >= 0)
        b9128 = (i9126 < 1440)
        b9129 = (b9127 & b9128)
        f9130 = float_of(i9126, 0)
        f9131 = np.divide(f9130, 90.0)
        f9132 = np.floor(f9131)
        i9133 = whole(f9132)
        i9134 = where(b9129, i9133, 0)
        b9137 = b9129
        b9140 = (b8217 & b8224)
        b9143 = (i7631 == i8248) & b8251
        b9144 = (b8224 & b9124 & b9143)
        b9147 = (b8217 & b8224 & b9124)
        b9149 = (b8217 & b8224 & b9124 & b9143)
        b9152 = (b8224 & b9124)
        i9153 = where(b9152, i7698, i8230)
        b9154 = (b9152 | b8241)
        b9155 = b9143 & b9154
        i9162 = shifted(1, i9134, b9137)
        b9163 = b9123 & b9137
        b9166 = b9125 & b9137
        del b9122, b9124, i9126, b9127, b9128, b9129, f9130, f9131, f9132, i9133, i9134, b9137, b9143, b9152, b9154
    else:
        b9123 = NO_BOOL
        b9125 = NO_BOOL
        b9140 = NO_BOOL
        b9144 = NO_BOOL
        b9147 = NO_BOOL
        b9149 = NO_BOOL
        i9153 = NO_INT
        b9155 = NO_BOOL
        i9162 = NO_INT
        b9163 = NO_BOOL
        b9166 = NO_BOOL
    del b8217, b8241, b8251, i7631, i7686, i8230, i8248
    i9138 = counted(i7623, EACH, b9123)
    i9139 = counted(i7623, EACH, b9125)
    i9141, b9142 = reduced(np.maximum, i7623, EACH, i8226, b9140)
    i9145, b9146 = summed(i7623, EACH, i7698, b9144)
    i9148 = counted(i7623, EACH, b9147)
    i9150, b9151 = summed(i7623, EACH, i7698, b9149)
    i9156, b9157 = summed(i7623, EACH, i9153, b9155)
    b9158 = (i9156 == 0) & b9157
    f9159 = float_of(i9156, 4)
    f9160 = float_of(i9150, 4)
    f9161 = np.divide(f9160, f9159)
    i9164, b9165 = reduced(np.bitwise_or, i7623, EACH, i9162, b9163)
    i9167, b9168 = reduced(np.bitwise_or, i7623, EACH, i9162, b9166)
    b9169 = counted(i7623, EACH, None) > 0
    b9170 = logical_not(b9158)
    b9171 = b9157 & b9170
    b9172 = b9151 & b9171
    b9173 = as_bool(b9169 & b9172)
    del b9123, b9125, b9140, b9144, b9147, b9149, b9151, b9155, b9157, b9158, b9163, b9166, b9169, b9170, b9171, b9172, f9159, f9160, i9150, i9153, i9156, i9162
    if n468:
        b9174 = logical_not(b964)
        b9175 = logical_not(b951)
        b9176 = (i927 < AS_OF)
        b9177 = (b945 & b9174 & b9175 & b9176)
        b9178 = (i992 > 0)
        b9179 = (b945 & b9174 & b9175 & b9176 & b9178)
        b9180 = filled(True, n468, 'b')
        b9181 = logical_not(b489)
        b9182 = (b9181 & b9175)
        i9188 = (i770 - i487)
        b9189 = (i487 > (AS_OF - P_window_days))
        del b9174, b9175, b9176, b9178, b9181
    else:
        b9177 = NO_BOOL
        b9179 = NO_BOOL
        b9180 = NO_BOOL
        b9182 = NO_BOOL
        i9188 = NO_INT
        b9189 = NO_BOOL
    del b489
    i9183 = counted(i469, EACH, b9177)
    i9184 = counted(i469, EACH, b9179)
    i9185, b9186 = reduced(np.maximum, i469, EACH, i992, None)
    i9187 = counted(i469, EACH, b9180)
    i9190, b9191 = reduced(np.maximum, i469, EACH, i9188, b9189)
    i9192 = counted(i469, EACH, b941)
    i9193 = counted(i469, EACH, b946)
    i9194 = counted(i469, EACH, b9182)
    i9195, b9196 = reduced(np.maximum, i469, EACH, i502, None)
    i9197 = counted(i469, EACH, b951)
    del b9177, b9179, b9180, b9182, b9189, b941, i502, i9188
    if n1581:
        b9198 = filled(True, n1581, 'b')
        i9199 = (AS_OF - i1584)
        b9200 = (i9199 >= 0) & b1585
        b9201 = (i9199 < 1440) & b1585
        b9202 = (b9200 & b9201)
        f9203 = float_of(i9199, 0)
        f9204 = np.divide(f9203, 90.0)
        f9205 = np.floor(f9204)
        i9206 = whole(f9205)
        i9207 = where(b9202, i9206, 0)
        b9208 = (b9202 & b1585)
        i9211 = where(b1588, i1594, 0)
        b9212 = b1588
        i9215 = shifted(1, i9207, b9208)
        b9216 = b9198 & b9208
        b9219 = b1588 & b9208
        del i9199, b9200, b9201, b9202, f9203, f9204, f9205, i9206, i9207, b9208
    else:
        b9198 = NO_BOOL
        i9211 = NO_INT
        b9212 = NO_BOOL
        i9215 = NO_INT
        b9216 = NO_BOOL
        b9219 = NO_BOOL
    del b1585, i1584, i1594, n1581
    i9209 = counted(i1582, EACH, b9198)
    i9210 = counted(i1582, EACH, b1588)
    i9213, b9214 = reduced(np.maximum, i1582, EACH, i9211, b9212)
    i9217, b9218 = reduced(np.bitwise_or, i1582, EACH, i9215, b9216)
    i9220, b9221 = reduced(np.bitwise_or, i1582, EACH, i9215, b9219)
    del b1588, b9198, b9212, b9216, b9219, i1582, i9211, i9215
    if n1900:
        b9222 = filled(True, n1900, 'b')
        b9224 = (i1972 < P_run_ends_after)
        i9225 = where(b9224, i1903, 0)
        b9226 = b9224
        del b9224
    else:
        b9222 = NO_BOOL
        i9225 = NO_INT
        b9226 = NO_BOOL
    del i1903, i1972, n1900
    i9223 = counted(i1901, EACH, b9222)
    i9227, b9228 = reduced(np.maximum, i1901, EACH, i9225, b9226)
    del b9222, b9226, i1901, i9225
    if n4314:
        b9229 = (b4433 & b4444)
        i9230 = (AS_OF - i4429)
        b9231 = (i9230 >= 0)
        b9232 = (i9230 < 1440)
        b9233 = (b9231 & b9232)
        f9234 = float_of(i9230, 0)
        f9235 = np.divide(f9234, 90.0)
        f9236 = np.floor(f9235)
        i9237 = whole(f9236)
        i9238 = where(b9233, i9237, 0)
        b9239 = b9233
        i9242 = shifted(1, i9238, b9239)
        b9243 = b4433 & b9239
        b9246 = b9229 & b9239
        del i9230, b9231, b9232, b9233, f9234, f9235, f9236, i9237, i9238, b9239
    else:
        b9229 = NO_BOOL
        i9242 = NO_INT
        b9243 = NO_BOOL
        b9246 = NO_BOOL
    del i4429
    i9240 = counted(i4315, EACH, b4433)
    i9241 = counted(i4315, EACH, b9229)
    i9244, b9245 = reduced(np.bitwise_or, i4315, EACH, i9242, b9243)
    i9247, b9248 = reduced(np.bitwise_or, i4315, EACH, i9242, b9246)
    del b9229, b9243, b9246, i9242
    if n46:
        b9249 = LIKE_30[i93]
        b9250 = (i82 == WORD_26)
        b9251 = logical_not(b79)
        b9252 = (b9250 & b9251)
        b9253 = filled(True, n46, 'b')
        del b9250, b9251
    else:
        b9249 = NO_BOOL
        b9252 = NO_BOOL
        b9253 = NO_BOOL
    del b79, i82, i93, n46
    i9254 = counted(i76, EACH, b9249)
    i9255 = counted(i76, EACH, b9252)
    i9256 = counted(i76, EACH, b9253)
    del b9249, b9252, b9253, i76
    if CLIENTS:
        b9257 = filled(True, CLIENTS, 'b')
        b9258 = (i297 == WORD_35)
        i9260 = (AS_OF - i179)
    else:
        b9257 = NO_BOOL
        b9258 = NO_BOOL
        i9260 = NO_INT
    del i179
    i9259 = counted(ALL_CLIENTS, EACH, b9257)
    i9261, b9262 = reduced(np.maximum, ALL_CLIENTS, EACH, i9260, b180)
    i9263 = counted(ALL_CLIENTS, EACH, b275)
    i9264 = counted(ALL_CLIENTS, EACH, b279)
    i9265 = counted(ALL_CLIENTS, EACH, b285)
    i9266 = counted(ALL_CLIENTS, EACH, b248)
    i9267 = counted(ALL_CLIENTS, EACH, b9258)
    del b180, b248, b275, b279, b285, b9257, b9258, i9260
    if n4448:
        b9268 = (i4455 == WORD_16)
        b9269 = (i4455 == WORD_17)
        b9270 = (i4455 == WORD_49)
    else:
        b9268 = NO_BOOL
        b9269 = NO_BOOL
        b9270 = NO_BOOL
    del i4455, n4448
    i9271 = counted(i4449, EACH, b9268)
    i9272 = counted(i4449, EACH, b9269)
    i9273 = counted(i4449, EACH, b9270)
    del b9268, b9269, b9270, i4449
    if n3218:
        b9274 = filled(True, n3218, 'b')
        i9275 = (AS_OF - i3270)
        b9276 = (i9275 >= 0)
        b9277 = (i9275 < 1440)
        b9278 = (b9276 & b9277)
        f9279 = float_of(i9275, 0)
        f9280 = np.divide(f9279, 90.0)
        f9281 = np.floor(f9280)
        i9282 = whole(f9281)
        i9283 = where(b9278, i9282, 0)
        b9284 = b9278
        i9286 = where(b3388, i3386, where(b3257, i3256, 0))
        i9289 = shifted(1, i9283, b9284)
        b9290 = b9274 & b9284
        del i9275, b9276, b9277, b9278, f9279, f9280, f9281, i9282, i9283, b9284
    else:
        b9274 = NO_BOOL
        i9286 = NO_INT
        i9289 = NO_INT
        b9290 = NO_BOOL
    del b3257, i3256, i3270
    i9285 = counted(i3219, EACH, b9274)
    i9287 = distinct(i3219, EACH, i9286, None)
    i9288 = counted(i3219, EACH, b3387)
    i9291, b9292 = reduced(np.bitwise_or, i3219, EACH, i9289, b9290)
    del b9274, b9290, i9286, i9289
    if n3102:
        b9294 = (i3107 >= 2)
        b9295 = (i3121 >= 3)
        i9296 = where(b9294, 2, where(b9295, 2, 1))
        i9299 = where(b3126, i3124, 0)
        f9300 = float_of(i9299, 4)
        f9301 = float_of(i3108, 4)
        f9302 = np.divide(f9300, f9301)
        b9303 = b3129 & b3109
        del b9294, b9295, i9299, f9300, f9301
    else:
        i9296 = NO_INT
        f9302 = NO_FLOAT
        b9303 = NO_BOOL
    del b3109, b3126, i3107, i3108, i3121, i3124, n3102
    i9293 = counted(i3103, EACH, b3129)
    i9297, b9298 = reduced(np.maximum, i3103, EACH, i9296, b3129)
    f9304, b9305 = reduced(np.maximum, i3103, EACH, f9302, b9303)
    del b3129, b9303, f9302, i3103, i9296
    if n3028:
        b9306 = (b3056 & b3056)
        i9307 = (AS_OF - i3047)
        b9308 = (i9307 >= 0)
        b9309 = (i9307 < 1440)
        b9310 = (b9308 & b9309)
        f9311 = float_of(i9307, 0)
        f9312 = np.divide(f9311, 90.0)
        f9313 = np.floor(f9312)
        i9314 = whole(f9313)
        i9315 = where(b9310, i9314, 0)
        b9316 = b9310
        i9319 = shifted(1, i9315, b9316)
        b9320 = b3056 & b9316
        b9323 = b9306 & b9316
        del i9307, b9308, b9309, b9310, f9311, f9312, f9313, i9314, i9315, b9316
    else:
        b9306 = NO_BOOL
        i9319 = NO_INT
        b9320 = NO_BOOL
        b9323 = NO_BOOL
    i9317 = counted(i3029, EACH, b3056)
    i9318 = counted(i3029, EACH, b9306)
    i9321, b9322 = reduced(np.bitwise_or, i3029, EACH, i9319, b9320)
    i9324, b9325 = reduced(np.bitwise_or, i3029, EACH, i9319, b9323)
    del b9306, b9320, b9323, i9319
    if n172:
        b9326 = filled(True, n172, 'b')
        i9327 = (AS_OF - i175)
        b9328 = (i9327 >= 0) & b176
        b9329 = (i9327 < 1440) & b176
        b9330 = (b9328 & b9329)
        f9331 = float_of(i9327, 0)
        f9332 = np.divide(f9331, 90.0)
        f9333 = np.floor(f9332)
        i9334 = whole(f9333)
        i9335 = where(b9330, i9334, 0)
        b9336 = (b9330 & b176)
        i9338 = shifted(1, i9335, b9336)
        b9339 = b9326 & b9336
        del i9327, b9328, b9329, b9330, f9331, f9332, f9333, i9334, i9335, b9336
    else:
        b9326 = NO_BOOL
        i9338 = NO_INT
        b9339 = NO_BOOL
    del b176, i175, n172
    i9337 = counted(i173, EACH, b9326)
    i9340, b9341 = reduced(np.bitwise_or, i173, EACH, i9338, b9339)
    f9342 = float_of(i8464, 0)
    b9343 = (i8463 == 0)
    f9344 = float_of(i8463, 0)
    f9345 = np.divide(f9342, f9344)
    f9346 = float_of(i8528, 0)
    b9347 = (i8527 == 0)
    f9348 = float_of(i8527, 0)
    f9349 = np.divide(f9346, f9348)
    f9350 = float_of(i8653, 0)
    b9351 = (i8652 == 0)
    f9352 = float_of(i8652, 0)
    f9353 = np.divide(f9350, f9352)
    f9354 = float_of(i8727, 0)
    b9355 = (i8726 == 0)
    f9356 = float_of(i8726, 0)
    f9357 = np.divide(f9354, f9356)
    f9358 = float_of(i8551, 0)
    b9359 = (i8550 == 0)
    f9360 = float_of(i8550, 0)
    f9361 = np.divide(f9358, f9360)
    f9362 = float_of(i9055, 0)
    b9363 = (i9054 == 0)
    f9364 = float_of(i9054, 0)
    f9365 = np.divide(f9362, f9364)
    f9366 = float_of(i9059, 0)
    b9367 = (i9058 == 0)
    f9368 = float_of(i9058, 0)
    f9369 = np.divide(f9366, f9368)
    f9370 = float_of(i9069, 0)
    f9371 = np.divide(f9370, f9368)
    f9372 = float_of(i9093, 0)
    b9373 = (i9092 == 0)
    f9374 = float_of(i9092, 0)
    f9375 = np.divide(f9372, f9374)
    f9376 = float_of(i9030, 0)
    b9377 = (i8993 == 0)
    f9378 = float_of(i8993, 0)
    f9379 = np.divide(f9376, f9378)
    f9380 = float_of(i8745, 0)
    f9381 = np.divide(f9380, f9356)
    f9382 = float_of(i8599, 0)
    b9383 = (i8594 == 0)
    f9384 = float_of(i8594, 0)
    f9385 = np.divide(f9382, f9384)
    f9386 = float_of(i8608, 0)
    b9387 = (i8607 == 0)
    f9388 = float_of(i8607, 0)
    f9389 = np.divide(f9386, f9388)
    b9390 = (i8463 > 0)
    b9391 = logical_not(b9343)
    b9392 = compared('>', f9345, 0.0) & b9391
    b9393 = (b9390 & b9392)
    i9394 = product(20, i8463)
    f9395 = float_of(i9394, 1)
    f9396 = np.divide(1.6424985600000002, f9395)
    f9397 = (f9345 + f9396)
    f9398 = (1.0 - f9345)
    f9399 = (f9345 * f9398)
    f9400 = np.divide(f9399, f9344)
    i9401 = product(40, i8463)
    i9402 = product(i9401, i8463)
    f9403 = float_of(i9402, 1)
    f9404 = np.divide(1.6424985600000002, f9403)
    f9405 = (f9400 + f9404)
    f9406 = where(b9391, np.maximum(0.0, f9405), 0.0)
    f9407 = np.sqrt(f9406)
    f9408 = (1.2816 * f9407)
    f9409 = (f9397 - f9408)
    f9410 = np.divide(1.6424985600000002, f9344)
    f9411 = (1.0 + f9410)
    f9412 = np.divide(f9409, f9411)
    f9413 = where(b9393, f9412, where(b9390, 0.0, 0))
    f9414 = np.divide(3.8415999999999997, f9395)
    f9415 = (f9345 + f9414)
    f9416 = np.divide(3.8415999999999997, f9403)
    f9417 = (f9400 + f9416)
    f9418 = where(b9391, np.maximum(0.0, f9417), 0.0)
    f9419 = np.sqrt(f9418)
    f9420 = (1.96 * f9419)
    f9421 = (f9415 - f9420)
    f9422 = np.divide(3.8415999999999997, f9344)
    f9423 = (1.0 + f9422)
    f9424 = np.divide(f9421, f9423)
    f9425 = where(b9393, f9424, where(b9390, 0.0, 0))
    b9426 = (i8527 > 0)
    b9427 = logical_not(b9347)
    b9428 = compared('>', f9349, 0.0) & b9427
    b9429 = (b9426 & b9428)
    i9430 = product(20, i8527)
    f9431 = float_of(i9430, 1)
    f9432 = np.divide(1.6424985600000002, f9431)
    f9433 = (f9349 + f9432)
    f9434 = (1.0 - f9349)
    f9435 = (f9349 * f9434)
    f9436 = np.divide(f9435, f9348)
    i9437 = product(40, i8527)
    i9438 = product(i9437, i8527)
    f9439 = float_of(i9438, 1)
    f9440 = np.divide(1.6424985600000002, f9439)
    f9441 = (f9436 + f9440)
    f9442 = where(b9427, np.maximum(0.0, f9441), 0.0)
    f9443 = np.sqrt(f9442)
    f9444 = (1.2816 * f9443)
    f9445 = (f9433 - f9444)
    f9446 = np.divide(1.6424985600000002, f9348)
    f9447 = (1.0 + f9446)
    f9448 = np.divide(f9445, f9447)
    f9449 = where(b9429, f9448, where(b9426, 0.0, 0))
    f9450 = np.divide(3.8415999999999997, f9431)
    f9451 = (f9349 + f9450)
    f9452 = np.divide(3.8415999999999997, f9439)
    f9453 = (f9436 + f9452)
    f9454 = where(b9427, np.maximum(0.0, f9453), 0.0)
    f9455 = np.sqrt(f9454)
    f9456 = (1.96 * f9455)
    f9457 = (f9451 - f9456)
    f9458 = np.divide(3.8415999999999997, f9348)
    f9459 = (1.0 + f9458)
    f9460 = np.divide(f9457, f9459)
    f9461 = where(b9429, f9460, where(b9426, 0.0, 0))
    b9462 = (i8652 > 0)
    b9463 = logical_not(b9351)
    b9464 = compared('>', f9353, 0.0) & b9463
    b9465 = (b9462 & b9464)
    i9466 = product(20, i8652)
    f9467 = float_of(i9466, 1)
    f9468 = np.divide(1.6424985600000002, f9467)
    f9469 = (f9353 + f9468)
    f9470 = (1.0 - f9353)
    f9471 = (f9353 * f9470)
    f9472 = np.divide(f9471, f9352)
    i9473 = product(40, i8652)
    i9474 = product(i9473, i8652)
    f9475 = float_of(i9474, 1)
    f9476 = np.divide(1.6424985600000002, f9475)
    f9477 = (f9472 + f9476)
    f9478 = where(b9463, np.maximum(0.0, f9477), 0.0)
    f9479 = np.sqrt(f9478)
    f9480 = (1.2816 * f9479)
    f9481 = (f9469 - f9480)
    f9482 = np.divide(1.6424985600000002, f9352)
    f9483 = (1.0 + f9482)
    f9484 = np.divide(f9481, f9483)
    f9485 = where(b9465, f9484, where(b9462, 0.0, 0))
    f9486 = np.divide(3.8415999999999997, f9467)
    f9487 = (f9353 + f9486)
    f9488 = np.divide(3.8415999999999997, f9475)
    f9489 = (f9472 + f9488)
    f9490 = where(b9463, np.maximum(0.0, f9489), 0.0)
    f9491 = np.sqrt(f9490)
    f9492 = (1.96 * f9491)
    f9493 = (f9487 - f9492)
    f9494 = np.divide(3.8415999999999997, f9352)
    f9495 = (1.0 + f9494)
    f9496 = np.divide(f9493, f9495)
    f9497 = where(b9465, f9496, where(b9462, 0.0, 0))
    b9498 = (i8726 > 0)
    b9499 = logical_not(b9355)
    b9500 = compared('>', f9357, 0.0) & b9499
    b9501 = (b9498 & b9500)
    i9502 = product(20, i8726)
    f9503 = float_of(i9502, 1)
    f9504 = np.divide(1.6424985600000002, f9503)
    f9505 = (f9357 + f9504)
    f9506 = (1.0 - f9357)
    f9507 = (f9357 * f9506)
    f9508 = np.divide(f9507, f9356)
    i9509 = product(40, i8726)
    i9510 = product(i9509, i8726)
    f9511 = float_of(i9510, 1)
    f9512 = np.divide(1.6424985600000002, f9511)
    f9513 = (f9508 + f9512)
    f9514 = where(b9499, np.maximum(0.0, f9513), 0.0)
    f9515 = np.sqrt(f9514)
    f9516 = (1.2816 * f9515)
    f9517 = (f9505 - f9516)
    f9518 = np.divide(1.6424985600000002, f9356)
    f9519 = (1.0 + f9518)
    f9520 = np.divide(f9517, f9519)
    f9521 = where(b9501, f9520, where(b9498, 0.0, 0))
    f9522 = np.divide(3.8415999999999997, f9503)
    f9523 = (f9357 + f9522)
    f9524 = np.divide(3.8415999999999997, f9511)
    f9525 = (f9508 + f9524)
    f9526 = where(b9499, np.maximum(0.0, f9525), 0.0)
    f9527 = np.sqrt(f9526)
    f9528 = (1.96 * f9527)
    f9529 = (f9523 - f9528)
    f9530 = np.divide(3.8415999999999997, f9356)
    f9531 = (1.0 + f9530)
    f9532 = np.divide(f9529, f9531)
    f9533 = where(b9501, f9532, where(b9498, 0.0, 0))
    b9534 = (i8550 > 0)
    b9535 = logical_not(b9359)
    b9536 = compared('>', f9361, 0.0) & b9535
    b9537 = (b9534 & b9536)
    i9538 = product(20, i8550)
    f9539 = float_of(i9538, 1)
    f9540 = np.divide(1.6424985600000002, f9539)
    f9541 = (f9361 + f9540)
    f9542 = (1.0 - f9361)
    f9543 = (f9361 * f9542)
    f9544 = np.divide(f9543, f9360)
    i9545 = product(40, i8550)
    i9546 = product(i9545, i8550)
    f9547 = float_of(i9546, 1)
    f9548 = np.divide(1.6424985600000002, f9547)
    f9549 = (f9544 + f9548)
    f9550 = where(b9535, np.maximum(0.0, f9549), 0.0)
    f9551 = np.sqrt(f9550)
    f9552 = (1.2816 * f9551)
    f9553 = (f9541 - f9552)
    f9554 = np.divide(1.6424985600000002, f9360)
    f9555 = (1.0 + f9554)
    f9556 = np.divide(f9553, f9555)
    f9557 = where(b9537, f9556, where(b9534, 0.0, 0))
    f9558 = np.divide(3.8415999999999997, f9539)
    f9559 = (f9361 + f9558)
    f9560 = np.divide(3.8415999999999997, f9547)
    f9561 = (f9544 + f9560)
    f9562 = where(b9535, np.maximum(0.0, f9561), 0.0)
    f9563 = np.sqrt(f9562)
    f9564 = (1.96 * f9563)
    f9565 = (f9559 - f9564)
    f9566 = np.divide(3.8415999999999997, f9360)
    f9567 = (1.0 + f9566)
    f9568 = np.divide(f9565, f9567)
    f9569 = where(b9537, f9568, where(b9534, 0.0, 0))
    b9570 = (i9054 > 0)
    b9571 = logical_not(b9363)
    b9572 = compared('>', f9365, 0.0) & b9571
    b9573 = (b9570 & b9572)
    i9574 = product(20, i9054)
    f9575 = float_of(i9574, 1)
    f9576 = np.divide(1.6424985600000002, f9575)
    f9577 = (f9365 + f9576)
    f9578 = (1.0 - f9365)
    f9579 = (f9365 * f9578)
    f9580 = np.divide(f9579, f9364)
    i9581 = product(40, i9054)
    i9582 = product(i9581, i9054)
    f9583 = float_of(i9582, 1)
    f9584 = np.divide(1.6424985600000002, f9583)
    f9585 = (f9580 + f9584)
    f9586 = where(b9571, np.maximum(0.0, f9585), 0.0)
    f9587 = np.sqrt(f9586)
    f9588 = (1.2816 * f9587)
    f9589 = (f9577 - f9588)
    f9590 = np.divide(1.6424985600000002, f9364)
    f9591 = (1.0 + f9590)
    f9592 = np.divide(f9589, f9591)
    f9593 = where(b9573, f9592, where(b9570, 0.0, 0))
    f9594 = np.divide(3.8415999999999997, f9575)
    f9595 = (f9365 + f9594)
    f9596 = np.divide(3.8415999999999997, f9583)
    f9597 = (f9580 + f9596)
    f9598 = where(b9571, np.maximum(0.0, f9597), 0.0)
    f9599 = np.sqrt(f9598)
    f9600 = (1.96 * f9599)
    f9601 = (f9595 - f9600)
    f9602 = np.divide(3.8415999999999997, f9364)
    f9603 = (1.0 + f9602)
    f9604 = np.divide(f9601, f9603)
    f9605 = where(b9573, f9604, where(b9570, 0.0, 0))
    b9606 = (i9058 > 0)
    b9607 = logical_not(b9367)
    b9608 = compared('>', f9369, 0.0) & b9607
    b9609 = (b9606 & b9608)
    i9610 = product(20, i9058)
    f9611 = float_of(i9610, 1)
    f9612 = np.divide(1.6424985600000002, f9611)
    f9613 = (f9369 + f9612)
    f9614 = (1.0 - f9369)
    f9615 = (f9369 * f9614)
    f9616 = np.divide(f9615, f9368)
    i9617 = product(40, i9058)
    i9618 = product(i9617, i9058)
    f9619 = float_of(i9618, 1)
    f9620 = np.divide(1.6424985600000002, f9619)
    f9621 = (f9616 + f9620)
    f9622 = where(b9607, np.maximum(0.0, f9621), 0.0)
    f9623 = np.sqrt(f9622)
    f9624 = (1.2816 * f9623)
    f9625 = (f9613 - f9624)
    f9626 = np.divide(1.6424985600000002, f9368)
    f9627 = (1.0 + f9626)
    f9628 = np.divide(f9625, f9627)
    f9629 = where(b9609, f9628, where(b9606, 0.0, 0))
    f9630 = np.divide(3.8415999999999997, f9611)
    f9631 = (f9369 + f9630)
    f9632 = np.divide(3.8415999999999997, f9619)
    f9633 = (f9616 + f9632)
    f9634 = where(b9607, np.maximum(0.0, f9633), 0.0)
    f9635 = np.sqrt(f9634)
    f9636 = (1.96 * f9635)
    f9637 = (f9631 - f9636)
    f9638 = np.divide(3.8415999999999997, f9368)
    f9639 = (1.0 + f9638)
    f9640 = np.divide(f9637, f9639)
    f9641 = where(b9609, f9640, where(b9606, 0.0, 0))
    b9642 = compared('>', f9371, 0.0) & b9607
    b9643 = (b9606 & b9642)
    f9644 = (f9371 + f9612)
    f9645 = (1.0 - f9371)
    f9646 = (f9371 * f9645)
    f9647 = np.divide(f9646, f9368)
    f9648 = (f9647 + f9620)
    f9649 = where(b9607, np.maximum(0.0, f9648), 0.0)
    f9650 = np.sqrt(f9649)
    f9651 = (1.2816 * f9650)
    f9652 = (f9644 - f9651)
    f9653 = np.divide(f9652, f9627)
    f9654 = where(b9643, f9653, where(b9606, 0.0, 0))
    f9655 = (f9371 + f9630)
    f9656 = (f9647 + f9632)
    f9657 = where(b9607, np.maximum(0.0, f9656), 0.0)
    f9658 = np.sqrt(f9657)
    f9659 = (1.96 * f9658)
    f9660 = (f9655 - f9659)
    f9661 = np.divide(f9660, f9639)
    f9662 = where(b9643, f9661, where(b9606, 0.0, 0))
    b9663 = (i9092 > 0)
    b9664 = logical_not(b9373)
    b9665 = compared('>', f9375, 0.0) & b9664
    b9666 = (b9663 & b9665)
    i9667 = product(20, i9092)
    f9668 = float_of(i9667, 1)
    f9669 = np.divide(1.6424985600000002, f9668)
    f9670 = (f9375 + f9669)
    f9671 = (1.0 - f9375)
    f9672 = (f9375 * f9671)
    f9673 = np.divide(f9672, f9374)
    i9674 = product(40, i9092)
    i9675 = product(i9674, i9092)
    f9676 = float_of(i9675, 1)
    f9677 = np.divide(1.6424985600000002, f9676)
    f9678 = (f9673 + f9677)
    f9679 = where(b9664, np.maximum(0.0, f9678), 0.0)
    f9680 = np.sqrt(f9679)
    f9681 = (1.2816 * f9680)
    f9682 = (f9670 - f9681)
    f9683 = np.divide(1.6424985600000002, f9374)
    f9684 = (1.0 + f9683)
    f9685 = np.divide(f9682, f9684)
    f9686 = where(b9666, f9685, where(b9663, 0.0, 0))
    f9687 = np.divide(3.8415999999999997, f9668)
    f9688 = (f9375 + f9687)
    f9689 = np.divide(3.8415999999999997, f9676)
    f9690 = (f9673 + f9689)
    f9691 = where(b9664, np.maximum(0.0, f9690), 0.0)
    f9692 = np.sqrt(f9691)
    f9693 = (1.96 * f9692)
    f9694 = (f9688 - f9693)
    f9695 = np.divide(3.8415999999999997, f9374)
    f9696 = (1.0 + f9695)
    f9697 = np.divide(f9694, f9696)
    f9698 = where(b9666, f9697, where(b9663, 0.0, 0))
    b9699 = (i8993 > 0)
    b9700 = logical_not(b9377)
    b9701 = compared('>', f9379, 0.0) & b9700
    b9702 = (b9699 & b9701)
    i9703 = product(20, i8993)
    f9704 = float_of(i9703, 1)
    f9705 = np.divide(1.6424985600000002, f9704)
    f9706 = (f9379 + f9705)
    f9707 = (1.0 - f9379)
    f9708 = (f9379 * f9707)
    f9709 = np.divide(f9708, f9378)
    i9710 = product(40, i8993)
    i9711 = product(i9710, i8993)
    f9712 = float_of(i9711, 1)
    f9713 = np.divide(1.6424985600000002, f9712)
    f9714 = (f9709 + f9713)
    f9715 = where(b9700, np.maximum(0.0, f9714), 0.0)
    f9716 = np.sqrt(f9715)
    f9717 = (1.2816 * f9716)
    f9718 = (f9706 - f9717)
    f9719 = np.divide(1.6424985600000002, f9378)
    f9720 = (1.0 + f9719)
    f9721 = np.divide(f9718, f9720)
    f9722 = where(b9702, f9721, where(b9699, 0.0, 0))
    f9723 = np.divide(3.8415999999999997, f9704)
    f9724 = (f9379 + f9723)
    f9725 = np.divide(3.8415999999999997, f9712)
    f9726 = (f9709 + f9725)
    f9727 = where(b9700, np.maximum(0.0, f9726), 0.0)
    f9728 = np.sqrt(f9727)
    f9729 = (1.96 * f9728)
    f9730 = (f9724 - f9729)
    f9731 = np.divide(3.8415999999999997, f9378)
    f9732 = (1.0 + f9731)
    f9733 = np.divide(f9730, f9732)
    f9734 = where(b9702, f9733, where(b9699, 0.0, 0))
    b9735 = compared('>', f9381, 0.0) & b9499
    b9736 = (b9498 & b9735)
    f9737 = (f9381 + f9504)
    f9738 = (1.0 - f9381)
    f9739 = (f9381 * f9738)
    f9740 = np.divide(f9739, f9356)
    f9741 = (f9740 + f9512)
    f9742 = where(b9499, np.maximum(0.0, f9741), 0.0)
    f9743 = np.sqrt(f9742)
    f9744 = (1.2816 * f9743)
    f9745 = (f9737 - f9744)
    f9746 = np.divide(f9745, f9519)
    f9747 = where(b9736, f9746, where(b9498, 0.0, 0))
    f9748 = (f9381 + f9522)
    f9749 = (f9740 + f9524)
    f9750 = where(b9499, np.maximum(0.0, f9749), 0.0)
    f9751 = np.sqrt(f9750)
    f9752 = (1.96 * f9751)
    f9753 = (f9748 - f9752)
    f9754 = np.divide(f9753, f9531)
    f9755 = where(b9736, f9754, where(b9498, 0.0, 0))
    b9756 = (i8594 > 0)
    b9757 = logical_not(b9383)
    b9758 = compared('>', f9385, 0.0) & b9757
    b9759 = (b9756 & b9758)
    i9760 = product(20, i8594)
    f9761 = float_of(i9760, 1)
    f9762 = np.divide(1.6424985600000002, f9761)
    f9763 = (f9385 + f9762)
    f9764 = (1.0 - f9385)
    f9765 = (f9385 * f9764)
    f9766 = np.divide(f9765, f9384)
    i9767 = product(40, i8594)
    i9768 = product(i9767, i8594)
    f9769 = float_of(i9768, 1)
    f9770 = np.divide(1.6424985600000002, f9769)
    f9771 = (f9766 + f9770)
    f9772 = where(b9757, np.maximum(0.0, f9771), 0.0)
    f9773 = np.sqrt(f9772)
    f9774 = (1.2816 * f9773)
    f9775 = (f9763 - f9774)
    f9776 = np.divide(1.6424985600000002, f9384)
    f9777 = (1.0 + f9776)
    f9778 = np.divide(f9775, f9777)
    f9779 = where(b9759, f9778, where(b9756, 0.0, 0))
    f9780 = np.divide(3.8415999999999997, f9761)
    f9781 = (f9385 + f9780)
    f9782 = np.divide(3.8415999999999997, f9769)
    f9783 = (f9766 + f9782)
    f9784 = where(b9757, np.maximum(0.0, f9783), 0.0)
    f9785 = np.sqrt(f9784)
    f9786 = (1.96 * f9785)
    f9787 = (f9781 - f9786)
    f9788 = np.divide(3.8415999999999997, f9384)
    f9789 = (1.0 + f9788)
    f9790 = np.divide(f9787, f9789)
    f9791 = where(b9759, f9790, where(b9756, 0.0, 0))
    b9792 = (i8607 > 0)
    b9793 = logical_not(b9387)
    b9794 = compared('>', f9389, 0.0) & b9793
    b9795 = (b9792 & b9794)
    i9796 = product(20, i8607)
    f9797 = float_of(i9796, 1)
    f9798 = np.divide(1.6424985600000002, f9797)
    f9799 = (f9389 + f9798)
    f9800 = (1.0 - f9389)
    f9801 = (f9389 * f9800)
    f9802 = np.divide(f9801, f9388)
    i9803 = product(40, i8607)
    i9804 = product(i9803, i8607)
    f9805 = float_of(i9804, 1)
    f9806 = np.divide(1.6424985600000002, f9805)
    f9807 = (f9802 + f9806)
    f9808 = where(b9793, np.maximum(0.0, f9807), 0.0)
    f9809 = np.sqrt(f9808)
    f9810 = (1.2816 * f9809)
    f9811 = (f9799 - f9810)
    f9812 = np.divide(1.6424985600000002, f9388)
    f9813 = (1.0 + f9812)
    f9814 = np.divide(f9811, f9813)
    f9815 = where(b9795, f9814, where(b9792, 0.0, 0))
    f9816 = np.divide(3.8415999999999997, f9797)
    f9817 = (f9389 + f9816)
    f9818 = np.divide(3.8415999999999997, f9805)
    f9819 = (f9802 + f9818)
    f9820 = where(b9793, np.maximum(0.0, f9819), 0.0)
    f9821 = np.sqrt(f9820)
    f9822 = (1.96 * f9821)
    f9823 = (f9817 - f9822)
    f9824 = np.divide(3.8415999999999997, f9388)
    f9825 = (1.0 + f9824)
    f9826 = np.divide(f9823, f9825)
    f9827 = where(b9795, f9826, where(b9792, 0.0, 0))
    b9828 = where(b9393, b9391, b9390)
    b9829 = compared('>', f9413, THRESHOLDS[1]) & b9828
    b9830 = b9829
    b9831 = compared('>', f9425, THRESHOLDS[2]) & b9828
    b9832 = b9831
    b9833 = compared('>', f9425, THRESHOLDS[3]) & b9828
    b9834 = b9833
    b9835 = (i8463 < THRESHOLDS[0])
    b9836 = (i8529 >= THRESHOLDS[5]) & b8530
    b9837 = b9836
    b9838 = (i8531 >= THRESHOLDS[6]) & b8532
    b9839 = where(b9429, b9427, b9426)
    b9840 = compared('>', f9449, THRESHOLDS[7]) & b9839
    b9841 = b9838 & b9840
    b9842 = (i8531 >= THRESHOLDS[8]) & b8532
    b9843 = compared('>', f9449, THRESHOLDS[9]) & b9839
    b9844 = b9842 & b9843
    b9845 = (i8527 < THRESHOLDS[4])
    b9846 = (i8542 == THRESHOLDS[11])
    b9847 = b9846
    b9848 = (i8539 < THRESHOLDS[10])
    b9849 = (i8474 > THRESHOLDS[13]) & b8475
    b9850 = (i8473 >= THRESHOLDS[14])
    b9851 = b9849 & b9850
    b9852 = (i8474 > THRESHOLDS[15]) & b8475
    b9853 = (i8473 >= THRESHOLDS[16])
    b9854 = b9852 & b9853
    b9855 = (i8472 < THRESHOLDS[12])
    b9856 = (i8484 > THRESHOLDS[18]) & b8485
    b9857 = b9856
    b9858 = (i8484 > THRESHOLDS[19]) & b8485
    b9859 = b9858
    b9860 = (i8472 < THRESHOLDS[17])
    b9861 = (i8653 >= THRESHOLDS[21])
    b9862 = b9861
    b9863 = where(b9465, b9463, b9462)
    b9864 = compared('>', f9485, THRESHOLDS[22]) & b9863
    b9865 = (i8653 >= THRESHOLDS[23])
    b9866 = (i8658 >= THRESHOLDS[24])
    b9867 = b9864 & b9865 & b9866
    b9868 = compared('>', f9497, THRESHOLDS[25]) & b9863
    b9869 = (i8658 >= THRESHOLDS[26])
    b9870 = b9868 & b9869
    b9871 = (where(b8698, i8697, 0) < THRESHOLDS[20])
    b9872 = compared('>', f9485, THRESHOLDS[28]) & b9863
    b9873 = (i8653 >= THRESHOLDS[29])
    b9874 = (i8658 < THRESHOLDS[30])
    b9875 = (i8660 >= THRESHOLDS[31])
    b9876 = (i8668 >= THRESHOLDS[32]) & b8694
    b9877 = b9872 & b9873 & b9874 & b9875 & b9876
    b9878 = (where(b8698, i8697, 0) < THRESHOLDS[27])
    b9879 = compared('>', f9485, THRESHOLDS[34]) & b9863
    b9880 = (i8653 >= THRESHOLDS[35])
    b9881 = (i8658 < THRESHOLDS[36])
    b9882 = (i8668 < THRESHOLDS[37]) & b8694
    b9883 = (i8673 >= THRESHOLDS[38])
    b9884 = b9879 & b9880 & b9881 & b9882 & b9883
    b9885 = (where(b8698, i8697, 0) < THRESHOLDS[33])
    b9886 = (i8682 >= THRESHOLDS[40])
    b9887 = b9886
    b9888 = (i8682 >= THRESHOLDS[41])
    b9889 = (i8653 >= THRESHOLDS[42])
    b9890 = b9888 & b9889
    b9891 = (where(b8698, i8697, 0) < THRESHOLDS[39])
    b9892 = (i8683 >= THRESHOLDS[44])
    b9893 = b9892
    b9894 = (where(b8698, i8697, 0) < THRESHOLDS[43])
    b9895 = (i8707 >= THRESHOLDS[46])
    b9896 = b9895
    b9897 = (i8706 < THRESHOLDS[45])
    b9898 = (i8727 >= THRESHOLDS[48])
    b9899 = b9898
    b9900 = (i8727 >= THRESHOLDS[49])
    b9901 = compared('>=', f9357, THRESHOLDS[50]) & b9499
    b9902 = (i8726 >= THRESHOLDS[51])
    b9903 = b9900 & b9901 & b9902
    b9904 = (i8726 < THRESHOLDS[47])
    b9905 = (i8741 >= THRESHOLDS[53])
    b9906 = b9905
    b9907 = (i8726 < THRESHOLDS[52])
    b9908 = (i8757 >= THRESHOLDS[55])
    b9909 = b9908
    b9910 = (i8758 >= THRESHOLDS[56]) & b8759
    b9911 = b9910
    b9912 = (i9337 < THRESHOLDS[54]) & (i8757 < 1)
    b9913 = (i8760 >= THRESHOLDS[58])
    b9914 = b9913
    b9915 = (i9337 < THRESHOLDS[57]) & (i8757 < 1)
    b9916 = (i8765 >= THRESHOLDS[60])
    b9917 = b9916
    b9918 = (i9337 < THRESHOLDS[59]) & (i8757 < 1)
    b9919 = (i8769 >= THRESHOLDS[62])
    b9920 = (i8771 >= THRESHOLDS[63])
    b9921 = b9919 & b9920
    b9922 = (i9337 < THRESHOLDS[61]) & (i8757 < 1)
    b9923 = (i8806 >= THRESHOLDS[65])
    b9924 = b9923
    b9925 = (i8806 >= THRESHOLDS[66])
    b9926 = b9925
    b9927 = (i9337 < THRESHOLDS[64]) & (i8806 < 1)
    b9928 = (i8787 >= THRESHOLDS[68]) & b8788
    b9929 = b9928
    b9930 = (i8787 >= THRESHOLDS[69]) & b8788
    b9931 = b9930
    b9932 = (i9337 < THRESHOLDS[67]) & (i8786 < 1)
    b9933 = (i8552 >= THRESHOLDS[71]) & b8553
    b9934 = compared('>=', f9361, THRESHOLDS[72]) & b9535
    b9935 = b9933 & b9934
    b9936 = (i8552 >= THRESHOLDS[73]) & b8553
    b9937 = compared('>=', f9361, THRESHOLDS[74]) & b9535
    b9938 = b9936 & b9937
    b9939 = (i8550 < THRESHOLDS[70])
    b9940 = (i8872 >= THRESHOLDS[76])
    b9941 = b9940
    b9942 = (i8872 >= THRESHOLDS[77])
    b9943 = (i8832 >= THRESHOLDS[78])
    b9944 = b9942 & b9943
    b9945 = (i8832 < THRESHOLDS[75])
    b9946 = (i8880 >= THRESHOLDS[80]) & b8881
    b9947 = (i8871 >= THRESHOLDS[81])
    b9948 = (i8872 >= THRESHOLDS[82])
    b9949 = b9946 & b9947 & b9948
    b9950 = (i8832 < THRESHOLDS[79])
    b9951 = (i8895 >= THRESHOLDS[84])
    b9952 = b9951
    b9953 = (i8899 >= THRESHOLDS[85])
    b9954 = compared('>=', f8699, THRESHOLDS[86]) & b8700
    b9955 = b9953 & b9954
    b9956 = (i8895 >= THRESHOLDS[87])
    b9957 = compared('>=', f8699, THRESHOLDS[88]) & b8700
    b9958 = (i8904 >= THRESHOLDS[89])
    b9959 = b9956 & b9957 & b9958
    b9960 = (i8850 < THRESHOLDS[83])
    b9961 = (i8901 >= THRESHOLDS[91])
    b9962 = b9961
    b9963 = (i8850 < THRESHOLDS[90])
    b9964 = (i8948 >= THRESHOLDS[93])
    b9965 = b9964
    b9966 = (i8948 >= THRESHOLDS[94])
    b9967 = b9966
    b9968 = (i8948 >= THRESHOLDS[95])
    b9969 = b9968
    b9970 = (i8947 < THRESHOLDS[92])
    b9971 = (i8957 >= THRESHOLDS[97])
    b9972 = b9971
    b9973 = (i8956 < THRESHOLDS[96])
    b9974 = (i9139 >= THRESHOLDS[99])
    b9975 = b9974
    b9976 = compared('>=', f9161, THRESHOLDS[100]) & b9173
    b9977 = b9976
    b9978 = compared('>=', f9161, THRESHOLDS[101]) & b9173
    b9979 = (i9141 >= THRESHOLDS[102]) & b9142
    b9980 = b9978 & b9979
    b9981 = (i9138 < THRESHOLDS[98])
    b9982 = compared('>=', f9023, THRESHOLDS[104]) & b9040
    b9983 = compared('>=', f9011, THRESHOLDS[105]) & b9036
    b9984 = (i9015 >= THRESHOLDS[106])
    b9985 = b9982 & b9983 & b9984
    b9986 = compared('>=', f9023, THRESHOLDS[107]) & b9040
    b9987 = compared('>=', f9011, THRESHOLDS[108]) & b9036
    b9988 = (i9015 >= THRESHOLDS[109])
    b9989 = b9986 & b9987 & b9988
    b9990 = compared('>=', f9023, THRESHOLDS[110]) & b9040
    b9991 = compared('>=', f9011, THRESHOLDS[111]) & b9036
    b9992 = (i9015 >= THRESHOLDS[112])
    b9993 = b9990 & b9991 & b9992
    b9994 = (i8998 < THRESHOLDS[103])
    b9995 = where(b9573, b9571, b9570)
    b9996 = compared('>', f9593, THRESHOLDS[114]) & b9995
    b9997 = (i9055 >= THRESHOLDS[115])
    b9998 = b9996 & b9997
    b9999 = where(b9609, b9607, b9606)
    b10000 = compared('>', f9641, THRESHOLDS[116]) & b9999
    b10001 = (i9059 >= THRESHOLDS[117])
    b10002 = b10000 & b10001
    b10003 = compared('>', f9641, THRESHOLDS[118]) & b9999
    b10004 = (i9059 >= THRESHOLDS[119])
    b10005 = b10003 & b10004
    b10006 = (i8993 < THRESHOLDS[113])
    b10007 = where(b9666, b9664, b9663)
    b10008 = compared('>', f9686, THRESHOLDS[121]) & b10007
    b10009 = b10008
    b10010 = compared('>', f9698, THRESHOLDS[122]) & b10007
    b10011 = b10010
    b10012 = compared('>', f9698, THRESHOLDS[123]) & b10007
    b10013 = b10012
    b10014 = (i9093 < THRESHOLDS[120])
    b10015 = where(b9643, b9607, b9606)
    b10016 = compared('>', f9654, THRESHOLDS[125]) & b10015
    b10017 = (i9069 >= THRESHOLDS[126])
    b10018 = b10016 & b10017
    b10019 = compared('>', f9654, THRESHOLDS[127]) & b10015
    b10020 = (i9069 >= THRESHOLDS[128])
    b10021 = b10019 & b10020
    b10022 = compared('>', f9662, THRESHOLDS[129]) & b10015
    b10023 = compared('>=', f9072, THRESHOLDS[130]) & b9073
    b10024 = b10022 & b10023
    b10025 = (i8993 < THRESHOLDS[124])
    b10026 = (i9116 >= THRESHOLDS[132]) & b9117
    b10027 = b10026
    b10028 = (i9116 >= THRESHOLDS[133]) & b9117
    b10029 = b10028
    b10030 = (i9116 >= THRESHOLDS[134]) & b9117
    b10031 = b10030
    b10032 = (i8993 < THRESHOLDS[131])
    b10033 = (i9077 >= THRESHOLDS[136])
    b10034 = b10033
    b10035 = (i8993 < THRESHOLDS[135])
    b10036 = (i9185 > THRESHOLDS[138]) & b9186
    b10037 = b10036
    b10038 = (i9185 > THRESHOLDS[139]) & b9186
    b10039 = b10038
    b10040 = (i9185 > THRESHOLDS[140]) & b9186
    b10041 = b10040
    b10042 = (i9183 < THRESHOLDS[137])
    b10043 = (i9213 >= THRESHOLDS[142]) & b9214
    b10044 = b10043
    b10045 = (i9227 >= THRESHOLDS[143]) & b9228
    b10046 = b10045
    b10047 = (i9227 >= THRESHOLDS[144]) & b9228
    b10048 = b10047
    b10049 = (i9209 < THRESHOLDS[141])
    b10050 = (i9241 >= THRESHOLDS[146])
    b10051 = b10050
    b10052 = (i9241 >= THRESHOLDS[147])
    b10053 = b10052
    b10054 = (i9241 >= THRESHOLDS[148])
    b10055 = b10054
    b10056 = (i9240 < THRESHOLDS[145])
    b10057 = (i9285 >= THRESHOLDS[150])
    b10058 = b10057
    b10059 = (i9285 >= THRESHOLDS[151])
    b10060 = (i9287 >= THRESHOLDS[152])
    b10061 = where(b9759, b9757, b9756)
    b10062 = compared('>', f9779, THRESHOLDS[153]) & b10061
    b10063 = b10059 & b10060 & b10062
    b10064 = (i9285 >= THRESHOLDS[154])
    b10065 = (i9287 >= THRESHOLDS[155])
    b10066 = compared('>', f9779, THRESHOLDS[156]) & b10061
    b10067 = b10064 & b10065 & b10066
    b10068 = (i8594 < THRESHOLDS[149])
    b10069 = (i9288 >= THRESHOLDS[158])
    b10070 = (i9285 >= THRESHOLDS[159])
    b10071 = (i9287 >= THRESHOLDS[160])
    b10072 = compared('>', f9779, THRESHOLDS[161]) & b10061
    b10073 = b10069 & b10070 & b10071 & b10072
    b10074 = (i8594 < THRESHOLDS[157])
    b10075 = (i8608 >= THRESHOLDS[163])
    b10076 = b10075
    b10077 = (i8609 >= THRESHOLDS[164])
    b10078 = where(b9795, b9793, b9792)
    b10079 = compared('>', f9815, THRESHOLDS[165]) & b10078
    b10080 = b10077 & b10079
    b10081 = (i8610 >= THRESHOLDS[166])
    b10082 = compared('>', f9815, THRESHOLDS[167]) & b10078
    b10083 = b10081 & b10082
    b10084 = (i8607 < THRESHOLDS[162])
    b10085 = compared('>', f9304, THRESHOLDS[169]) & b9305
    b10086 = b10085
    b10087 = compared('>', f9304, THRESHOLDS[170]) & b9305
    b10088 = b10087
    b10089 = compared('>', f9304, THRESHOLDS[171]) & b9305
    b10090 = b10089
    b10091 = (where(b9298, i9297, 0) < THRESHOLDS[168])
    i10092 = where(b8471, i8470, 0)
    i10093 = where(b8538, i8537, 0)
    i10094 = (i10092 | i10093)
    i10095 = where(b8549, i8548, 0)
    i10096 = (i10094 | i10095)
    i10097 = where(b8491, i8490, 0)
    i10098 = (i10096 | i10097)
    i10099 = where(b8482, i8481, 0)
    i10100 = (i10098 | i10099)
    b10101 = (i10100 == 0)
    i10102 = where(b8468, i8467, 0)
    i10103 = where(b8535, i8534, 0)
    i10104 = (i10102 | i10103)
    i10105 = where(b8546, i8545, 0)
    i10106 = (i10104 | i10105)
    i10107 = where(b8488, i8487, 0)
    i10108 = (i10106 | i10107)
    i10109 = where(b8479, i8478, 0)
    i10110 = (i10108 | i10109)
    i10111 = where(b8526, i8525, 0)
    i10112 = (i10110 | i10111)
    i10113 = (-i10100)
    i10114 = (i10100 & i10113)
    i10115 = (i10114 - 1)
    i10116 = (i10112 & i10115)
    i10117 = bit_count(i10116)
    i10118 = whole_quotient(i10117, 2, None)
    i10119 = np.minimum(3, i10118)
    i10120 = where(b10101, 0, i10119)
    i10121 = where(b8680, i8679, 0)
    i10122 = where(b8690, i8689, 0)
    i10123 = (i10121 | i10122)
    b10124 = (i10123 == 0)
    i10125 = where(b8677, i8676, 0)
    i10126 = where(b8687, i8686, 0)
    i10127 = (i10125 | i10126)
    i10128 = where(b8598, i8597, 0)
    i10129 = (i10127 | i10128)
    i10130 = (-i10123)
    i10131 = (i10123 & i10130)
    i10132 = (i10131 - 1)
    i10133 = (i10129 & i10132)
    i10134 = bit_count(i10133)
    i10135 = whole_quotient(i10134, 2, None)
    i10136 = np.minimum(3, i10135)
    i10137 = where(b10124, 0, i10136)
    i10138 = where(b8740, i8739, 0)
    i10139 = where(b8744, i8743, 0)
    i10140 = (i10138 | i10139)
    i10141 = where(b8764, i8763, 0)
    i10142 = (i10140 | i10141)
    i10143 = where(b8768, i8767, 0)
    i10144 = (i10142 | i10143)
    i10145 = where(b8774, i8773, 0)
    i10146 = (i10144 | i10145)
    i10147 = where(b8813, i8812, 0)
    i10148 = (i10146 | i10147)
    i10149 = where(b8792, i8791, 0)
    i10150 = (i10148 | i10149)
    i10151 = where(b8566, i8565, 0)
    i10152 = (i10150 | i10151)
    b10153 = (i10152 == 0)
    i10154 = where(b8737, i8736, 0)
    i10155 = (i10154 | i10154)
    i10156 = (i10155 | i10141)
    i10157 = where(b9341, i9340, 0)
    i10158 = (i10156 | i10157)
    i10159 = (i10158 | i10141)
    i10160 = (i10159 | i10141)
    i10161 = where(b8810, i8809, 0)
    i10162 = (i10160 | i10161)
    i10163 = (i10162 | i10149)
    i10164 = where(b8563, i8562, 0)
    i10165 = (i10163 | i10164)
    i10166 = (-i10152)
    i10167 = (i10152 & i10166)
    i10168 = (i10167 - 1)
    i10169 = (i10165 & i10168)
    i10170 = bit_count(i10169)
    i10171 = whole_quotient(i10170, 2, None)
    i10172 = np.minimum(3, i10171)
    i10173 = where(b10153, 0, i10172)
    i10174 = where(b8879, i8878, 0)
    i10175 = where(b8914, i8913, 0)
    i10176 = (i10174 | i10175)
    i10177 = where(b8955, i8954, 0)
    i10178 = (i10176 | i10177)
    i10179 = where(b8973, i8972, 0)
    i10180 = (i10178 | i10179)
    b10181 = (i10180 == 0)
    i10182 = where(b8876, i8875, 0)
    i10183 = where(b8836, i8835, 0)
    i10184 = (i10182 | i10183)
    i10185 = (i10184 | i10182)
    i10186 = where(b8911, i8910, 0)
    i10187 = (i10185 | i10186)
    i10188 = where(b8856, i8855, 0)
    i10189 = (i10187 | i10188)
    i10190 = where(b8952, i8951, 0)
    i10191 = (i10189 | i10190)
    i10192 = where(b8970, i8969, 0)
    i10193 = (i10191 | i10192)
    i10194 = (-i10180)
    i10195 = (i10180 & i10194)
    i10196 = (i10195 - 1)
    i10197 = (i10193 & i10196)
    i10198 = bit_count(i10197)
    i10199 = whole_quotient(i10198, 2, None)
    i10200 = np.minimum(3, i10199)
    i10201 = where(b10181, 0, i10200)
    i10202 = where(b9168, i9167, 0)
    i10203 = where(b9029, i9028, 0)
    i10204 = (i10202 | i10203)
    i10205 = where(b9068, i9067, 0)
    i10206 = (i10204 | i10205)
    i10207 = where(b9100, i9099, 0)
    i10208 = (i10206 | i10207)
    i10209 = where(b9076, i9075, 0)
    i10210 = (i10208 | i10209)
    i10211 = where(b9080, i9079, 0)
    i10212 = (i10210 | i10211)
    i10213 = where(b9221, i9220, 0)
    i10214 = (i10212 | i10213)
    i10215 = where(b9248, i9247, 0)
    i10216 = (i10214 | i10215)
    b10217 = (i10216 == 0)
    i10218 = where(b9165, i9164, 0)
    i10219 = where(b9026, i9025, 0)
    i10220 = (i10218 | i10219)
    i10221 = where(b9065, i9064, 0)
    i10222 = (i10220 | i10221)
    i10223 = where(b8997, i8996, 0)
    i10224 = (i10222 | i10223)
    i10225 = where(b9097, i9096, 0)
    i10226 = (i10224 | i10225)
    i10227 = (i10226 | i10221)
    i10228 = where(b9121, i9120, 0)
    i10229 = (i10227 | i10228)
    i10230 = (i10229 | i10221)
    i10231 = where(b9218, i9217, 0)
    i10232 = (i10230 | i10231)
    i10233 = where(b9245, i9244, 0)
    i10234 = (i10232 | i10233)
    i10235 = (-i10216)
    i10236 = (i10216 & i10235)
    i10237 = (i10236 - 1)
    i10238 = (i10234 & i10237)
    i10239 = bit_count(i10238)
    i10240 = whole_quotient(i10239, 2, None)
    i10241 = np.minimum(3, i10240)
    i10242 = where(b10217, 0, i10241)
    i10243 = where(b9292, i9291, 0)
    i10244 = where(b8619, i8618, 0)
    i10245 = (i10243 | i10244)
    i10246 = where(b9325, i9324, 0)
    i10247 = (i10245 | i10246)
    b10248 = (i10247 == 0)
    i10249 = where(b8603, i8602, 0)
    i10250 = (i10243 | i10249)
    i10251 = where(b8616, i8615, 0)
    i10252 = (i10250 | i10251)
    i10253 = where(b9322, i9321, 0)
    i10254 = (i10252 | i10253)
    i10255 = (-i10247)
    i10256 = (i10247 & i10255)
    i10257 = (i10256 - 1)
    i10258 = (i10254 & i10257)
    i10259 = bit_count(i10258)
    i10260 = whole_quotient(i10259, 2, None)
    i10261 = np.minimum(3, i10260)
    i10262 = where(b10248, 0, i10261)
    b10263 = (i8569 >= THRESHOLDS[172])
    b10264 = (i8569 >= THRESHOLDS[173])
    b10265 = (i9265 >= THRESHOLDS[174])
    b10266 = (i9263 >= THRESHOLDS[175])
    b10267 = (i9264 >= THRESHOLDS[176])
    b10268 = (i9265 >= THRESHOLDS[177])
    b10269 = (i9265 >= THRESHOLDS[178])
    b10270 = (i8703 >= THRESHOLDS[179]) & b8704
    b10271 = (i8703 >= THRESHOLDS[180]) & b8704
    b10272 = (i9185 > THRESHOLDS[181]) & b9186
    b10273 = (i8957 >= THRESHOLDS[182])
    b10274 = (i8895 >= THRESHOLDS[183])
    b10275 = (i8907 == THRESHOLDS[184])
    b10276 = (i8872 == THRESHOLDS[185])
    b10277 = (i8948 == THRESHOLDS[186])
    b10278 = (i8653 >= THRESHOLDS[187])
    b10279 = (i8663 == THRESHOLDS[188])
    b10280 = (i8682 == THRESHOLDS[189])
    b10281 = (i8727 >= THRESHOLDS[190])
    b10282 = (i8730 == THRESHOLDS[191])
    b10283 = (i8757 == THRESHOLDS[192])
    b10284 = (i8786 == THRESHOLDS[193])
    b10285 = (i8551 == THRESHOLDS[194])
    b10286 = (i8727 >= THRESHOLDS[195])
    b10287 = (i8733 == THRESHOLDS[196])
    b10288 = (i8757 == THRESHOLDS[197])
    b10289 = (i8786 == THRESHOLDS[198])
    b10290 = (i8551 == THRESHOLDS[199])
    b10291 = (i9184 >= THRESHOLDS[200])
    b10292 = (i9185 > THRESHOLDS[201]) & b9186
    b10293 = compared('>=', f9161, THRESHOLDS[202]) & b9173
    b10294 = (i9056 >= THRESHOLDS[203]) & b9057
    b10295 = (i9190 > THRESHOLDS[204]) & b9191
    b10296 = (i8956 >= THRESHOLDS[205])
    b10297 = (i8492 >= THRESHOLDS[206])
    b10298 = (i8540 >= THRESHOLDS[207])
    b10299 = (i9266 >= THRESHOLDS[208])
    b10300 = (i8765 >= THRESHOLDS[209])
    b10301 = (i8691 >= THRESHOLDS[210])
    b10302 = (i9267 >= THRESHOLDS[211])
    b10303 = (i9192 >= THRESHOLDS[212])
    b10304 = (i9193 >= THRESHOLDS[213])
    b10305 = (i9194 >= THRESHOLDS[214])
    b10306 = (i9197 >= THRESHOLDS[215])
    b10307 = (i9031 >= THRESHOLDS[216])
    b10308 = (i9255 >= THRESHOLDS[217])
    b10309 = (i9254 >= THRESHOLDS[218])
    b10310 = (i9261 >= THRESHOLDS[219]) & b9262
    b10311 = (i9256 < THRESHOLDS[220])
    b10312 = (i8691 >= THRESHOLDS[221])
    b10313 = compared('>=', f9379, THRESHOLDS[222]) & b9700
    b10314 = (i9272 >= THRESHOLDS[223])
    b10315 = (i8993 >= THRESHOLDS[224])
    b10316 = compared('>=', f9379, THRESHOLDS[225]) & b9700
    b10317 = (i8993 >= THRESHOLDS[226])
    b10318 = (i9069 == THRESHOLDS[227])
    b10319 = compared('<', f9379, THRESHOLDS[228]) & b9700
    b10320 = (i9272 >= THRESHOLDS[229])
    b10321 = (i9271 >= THRESHOLDS[230])
    b10322 = (i8493 >= THRESHOLDS[231])
    b10323 = (i8726 >= THRESHOLDS[232])
    b10324 = compared('>=', f9381, THRESHOLDS[233]) & b9499
    b10325 = (i8691 >= THRESHOLDS[234])
    b10326 = (i9273 >= THRESHOLDS[235])
    b10327 = (i8691 == THRESHOLDS[236])
    b10328 = where(b9501, b9499, b9498)
    b10329 = where(b9537, b9535, b9534)
    b10330 = where(b9702, b9700, b9699)
    b10331 = where(b9736, b9499, b9498)
    i10332 = where(b9835, -1, where(b9834, 3, where(b9832, 2, where(b9830, 1, 0))))
    i10333 = where(b9845, -1, where(b9844, 3, where(b9841, 2, where(b9837, 1, 0))))
    i10334 = where(b9848, -1, where(b9847, 1, 0))
    i10335 = where(b9855, -1, where(b9854, 2, where(b9851, 1, 0)))
    i10336 = where(b9860, -1, where(b9859, 2, where(b9857, 1, 0)))
    i10337 = where(b9871, -1, where(b9870, 3, where(b9867, 2, where(b9862, 1, 0))))
    i10338 = where(b9878, -1, where(b9877, 2, 0))
    i10339 = where(b9885, -1, where(b9884, 2, 0))
    i10340 = where(b9891, -1, where(b9890, 2, where(b9887, 1, 0)))
    i10341 = where(b9894, -1, where(b9893, 3, 0))
    i10342 = where(b9897, -1, where(b9896, 1, 0))
    i10343 = where(b9904, -1, where(b9903, 2, where(b9899, 1, 0)))
    i10344 = where(b9907, -1, where(b9906, 3, 0))
    i10345 = where(b9912, -1, where(b9911, 2, where(b9909, 1, 0)))
    i10346 = where(b9915, -1, where(b9914, 2, 0))
    i10347 = where(b9918, -1, where(b9917, 3, 0))
    i10348 = where(b9922, -1, where(b9921, 3, 0))
    i10349 = where(b9927, -1, where(b9926, 2, where(b9924, 1, 0)))
    i10350 = where(b9932, -1, where(b9931, 2, where(b9929, 1, 0)))
    i10351 = where(b9939, -1, where(b9938, 2, where(b9935, 1, 0)))
    i10352 = where(b9945, -1, where(b9944, 2, where(b9941, 1, 0)))
    i10353 = where(b9950, -1, where(b9949, 2, 0))
    i10354 = where(b9960, -1, where(b9959, 3, where(b9955, 2, where(b9952, 1, 0))))
    i10355 = where(b9963, -1, where(b9962, 3, 0))
    i10356 = where(b9970, -1, where(b9969, 3, where(b9967, 2, where(b9965, 1, 0))))
    i10357 = where(b9973, -1, where(b9972, 1, 0))
    i10358 = where(b9981, -1, where(b9980, 3, where(b9977, 2, where(b9975, 1, 0))))
    i10359 = where(b9994, -1, where(b9993, 3, where(b9989, 2, where(b9985, 1, 0))))
    i10360 = where(b10006, -1, where(b10005, 3, where(b10002, 2, where(b9998, 1, 0))))
    i10361 = where(b10014, -1, where(b10013, 3, where(b10011, 2, where(b10009, 1, 0))))
    i10362 = where(b10025, -1, where(b10024, 3, where(b10021, 2, where(b10018, 1, 0))))
    i10363 = where(b10032, -1, where(b10031, 3, where(b10029, 2, where(b10027, 1, 0))))
    i10364 = where(b10035, -1, where(b10034, 1, 0))
    i10365 = where(b10042, -1, where(b10041, 3, where(b10039, 2, where(b10037, 1, 0))))
    i10366 = where(b10049, -1, where(b10048, 3, where(b10046, 2, where(b10044, 1, 0))))
    i10367 = where(b10056, -1, where(b10055, 3, where(b10053, 2, where(b10051, 1, 0))))
    i10368 = where(b10068, -1, where(b10067, 3, where(b10063, 2, where(b10058, 1, 0))))
    i10369 = where(b10074, -1, where(b10073, 3, 0))
    i10370 = where(b10084, -1, where(b10083, 3, where(b10080, 2, where(b10076, 1, 0))))
    i10371 = where(b10091, -1, where(b10090, 3, where(b10088, 2, where(b10086, 1, 0))))
    i10372 = filled(i10120, CLIENTS, 'i')
    i10373 = filled(i10137, CLIENTS, 'i')
    i10374 = filled(i10173, CLIENTS, 'i')
    i10375 = filled(i10201, CLIENTS, 'i')
    i10376 = filled(i10242, CLIENTS, 'i')
    i10377 = filled(i10262, CLIENTS, 'i')
    i10378 = as_int(b10263)
    i10379 = as_int(b10264)
    i10380 = as_int(b10265)
    i10381 = as_int(b10266)
    i10382 = as_int(b10267)
    i10383 = as_int(b10268)
    i10384 = as_int(b10269)
    i10385 = as_int(b10270)
    i10386 = as_int(b10271)
    i10387 = as_int(b10272)
    i10388 = as_int(b10273)
    i10389 = as_int(b10274 & b10275 & b10276 & b10277)
    i10390 = as_int(b10278 & b10279 & b10280)
    i10391 = as_int(b10281 & b10282 & b10283 & b10284 & b10285)
    i10392 = as_int(b10286 & b10287 & b10288 & b10289 & b10290)
    i10393 = as_int(b10291)
    i10394 = as_int(b10292)
    i10395 = as_int(b10293)
    i10396 = as_int(b10294)
    i10397 = as_int(b10295)
    i10398 = as_int(b10296)
    i10399 = as_int(b10297)
    i10400 = as_int(b10298)
    i10401 = as_int(b10299)
    i10402 = as_int(b10300)
    i10403 = as_int(b10301)
    i10404 = as_int(b10302)
    i10405 = as_int(b10303)
    i10406 = as_int(b10304)
    i10407 = as_int(b10305)
    i10408 = as_int(b10306)
    i10409 = as_int(b10307)
    i10410 = as_int(b10308)
    i10411 = as_int(b10309)
    i10412 = as_int(b10310)
    i10413 = as_int(b10311)
    i10414 = as_int(b10312 & b10313 & b10314)
    i10415 = as_int(b10315 & b10316)
    i10416 = as_int(b10317 & b10318 & b10319)
    i10417 = as_int(b10320)
    i10418 = as_int(b10321)
    i10419 = as_int(b10322)
    i10420 = as_int(b10323 & b10324)
    i10421 = as_int(b10325)
    i10422 = as_int(b10326 & b10327)
    del b10002, b10005, b10006, b10009, b10011, b10013, b10014, b10018, b10021, b10024, b10025, b10027, b10029, b10031, b10032, b10034, b10035, b10037, b10039, b10041, b10042, b10044, b10046, b10048, b10049, b10051, b10053, b10055, b10056, b10058, b10063, b10067, b10068, b10073, b10074, b10076, b10080, b10083, b10084, b10086, b10088, b10090, b10091, b10101, b10124, b10153, b10181, b10217, b10248, b10263, b10264, b10265, b10266, b10267, b10268, b10269, b10270, b10271, b10272, b10273, b10274, b10275, b10276, b10277, b10278, b10279, b10280, b10281, b10282, b10283, b10284, b10285, b10286, b10287, b10288, b10289, b10290, b10291, b10292, b10293, b10294, b10295, b10296, b10297, b10298, b10299, b10300, b10301, b10302, b10303, b10304, b10305, b10306, b10307, b10308, b10309, b10310, b10311, b10312, b10313, b10314, b10315, b10316, b10317, b10318, b10319, b10320, b10321, b10322, b10323, b10324, b10325, b10326, b10327, b8468, b8471, b8479, b8482, b8488, b8491, b8526, b8535, b8538, b8546, b8549, b8563, b8566, b8598, b8603, b8616, b8619, b8677, b8680, b8687, b8690, b8737, b8740, b8744, b8764, b8768, b8774, b8792, b8810, b8813, b8836, b8856, b8876, b8879, b8911, b8914, b8952, b8955, b8970, b8973, b8997, b9026, b9029, b9065, b9068, b9076, b9080, b9097, b9100, b9121, b9165, b9168, b9218, b9221, b9245, b9248, b9292, b9322, b9325, b9326, b9339, b9341, b9343, b9347, b9351, b9355, b9359, b9363, b9367, b9373, b9377, b9383, b9387, b9390, b9392, b9393, b9426, b9428, b9429, b9462, b9464, b9465, b9498, b9500, b9501, b9534, b9536, b9537, b9570, b9572, b9573, b9606, b9608, b9609, b9642, b9643, b9663, b9665, b9666, b9699, b9701, b9702, b9735, b9736, b9756, b9758, b9759, b9792, b9794, b9795, b9830, b9832, b9834, b9835, b9837, b9841, b9844, b9845, b9847, b9848, b9851, b9854, b9855, b9857, b9859, b9860, b9862, b9867, b9870, b9871, b9877, b9878, b9884, b9885, b9887, b9890, b9891, b9893, b9894, b9896, b9897, b9899, b9903, b9904, b9906, b9907, b9909, b9911, b9912, b9914, b9915, b9917, b9918, b9921, b9922, b9924, b9926, b9927, b9929, b9931, b9932, b9935, b9938, b9939, b9941, b9944, b9945, b9949, b9950, b9952, b9955, b9959, b9960, b9962, b9963, b9965, b9967, b9969, b9970, b9972, b9973, b9975, b9977, b9980, b9981, b9985, b9989, b9993, b9994, b9998, f9342, f9344, f9346, f9348, f9350, f9352, f9354, f9356, f9358, f9360, f9362, f9364, f9366, f9368, f9370, f9372, f9374, f9376, f9378, f9380, f9382, f9384, f9386, f9388, f9395, f9396, f9397, f9398, f9399, f9400, f9403, f9404, f9405, f9406, f9407, f9408, f9409, f9410, f9411, f9412, f9414, f9415, f9416, f9417, f9418, f9419, f9420, f9421, f9422, f9423, f9424, f9431, f9432, f9433, f9434, f9435, f9436, f9439, f9440, f9441, f9442, f9443, f9444, f9445, f9446, f9447, f9448, f9450, f9451, f9452, f9453, f9454, f9455, f9456, f9457, f9458, f9459, f9460, f9467, f9468, f9469, f9470, f9471, f9472, f9475, f9476, f9477, f9478, f9479, f9480, f9481, f9482, f9483, f9484, f9486, f9487, f9488, f9489, f9490, f9491, f9492, f9493, f9494, f9495, f9496, f9503, f9504, f9505, f9506, f9507, f9508, f9511, f9512, f9513, f9514, f9515, f9516, f9517, f9518, f9519, f9520, f9522, f9523, f9524, f9525, f9526, f9527, f9528, f9529, f9530, f9531, f9532, f9539, f9540, f9541, f9542, f9543, f9544, f9547, f9548, f9549, f9550, f9551, f9552, f9553, f9554, f9555, f9556, f9558, f9559, f9560, f9561, f9562, f9563, f9564, f9565, f9566, f9567, f9568, f9575, f9576, f9577, f9578, f9579, f9580, f9583, f9584, f9585, f9586, f9587, f9588, f9589, f9590, f9591, f9592, f9594, f9595, f9596, f9597, f9598, f9599, f9600, f9601, f9602, f9603, f9604, f9611, f9612, f9613, f9614, f9615, f9616, f9619, f9620, f9621, f9622, f9623, f9624, f9625, f9626, f9627, f9628, f9630, f9631, f9632, f9633, f9634, f9635, f9636, f9637, f9638, f9639, f9640, f9644, f9645, f9646, f9647, f9648, f9649, f9650, f9651, f9652, f9653, f9655, f9656, f9657, f9658, f9659, f9660, f9661, f9668, f9669, f9670, f9671, f9672, f9673, f9676, f9677, f9678, f9679, f9680, f9681, f9682, f9683, f9684, f9685, f9687, f9688, f9689, f9690, f9691, f9692, f9693, f9694, f9695, f9696, f9697, f9704, f9705, f9706, f9707, f9708, f9709, f9712, f9713, f9714, f9715, f9716, f9717, f9718, f9719, f9720, f9721, f9723, f9724, f9725, f9726, f9727, f9728, f9729, f9730, f9731, f9732, f9733, f9737, f9738, f9739, f9740, f9741, f9742, f9743, f9744, f9745, f9746, f9748, f9749, f9750, f9751, f9752, f9753, f9754, f9761, f9762, f9763, f9764, f9765, f9766, f9769, f9770, f9771, f9772, f9773, f9774, f9775, f9776, f9777, f9778, f9780, f9781, f9782, f9783, f9784, f9785, f9786, f9787, f9788, f9789, f9790, f9797, f9798, f9799, f9800, f9801, f9802, f9805, f9806, f9807, f9808, f9809, f9810, f9811, f9812, f9813, f9814, f9816, f9817, f9818, f9819, f9820, f9821, f9822, f9823, f9824, f9825, f9826, i10092, i10093, i10094, i10095, i10096, i10097, i10098, i10099, i10100, i10102, i10103, i10104, i10105, i10106, i10107, i10108, i10109, i10110, i10111, i10112, i10113, i10114, i10115, i10116, i10117, i10118, i10119, i10120, i10121, i10122, i10123, i10125, i10126, i10127, i10128, i10129, i10130, i10131, i10132, i10133, i10134, i10135, i10136, i10137, i10138, i10139, i10140, i10141, i10142, i10143, i10144, i10145, i10146, i10147, i10148, i10149, i10150, i10151, i10152, i10154, i10155, i10156, i10157, i10158, i10159, i10160, i10161, i10162, i10163, i10164, i10165, i10166, i10167, i10168, i10169, i10170, i10171, i10172, i10173, i10174, i10175, i10176, i10177, i10178, i10179, i10180, i10182, i10183, i10184, i10185, i10186, i10187, i10188, i10189, i10190, i10191, i10192, i10193, i10194, i10195, i10196, i10197, i10198, i10199, i10200, i10201, i10202, i10203, i10204, i10205, i10206, i10207, i10208, i10209, i10210, i10211, i10212, i10213, i10214, i10215, i10216, i10218, i10219, i10220, i10221, i10222, i10223, i10224, i10225, i10226, i10227, i10228, i10229, i10230, i10231, i10232, i10233, i10234, i10235, i10236, i10237, i10238, i10239, i10240, i10241, i10242, i10243, i10244, i10245, i10246, i10247, i10249, i10250, i10251, i10252, i10253, i10254, i10255, i10256, i10257, i10258, i10259, i10260, i10261, i10262, i173, i8467, i8470, i8478, i8481, i8487, i8490, i8525, i8534, i8537, i8545, i8548, i8562, i8565, i8597, i8602, i8615, i8618, i8676, i8679, i8686, i8689, i8736, i8739, i8743, i8763, i8767, i8773, i8791, i8809, i8812, i8835, i8855, i8875, i8878, i8910, i8913, i8951, i8954, i8969, i8972, i8996, i9025, i9028, i9064, i9067, i9075, i9079, i9096, i9099, i9120, i9164, i9167, i9217, i9220, i9244, i9247, i9291, i9321, i9324, i9338, i9340, i9394, i9401, i9402, i9430, i9437, i9438, i9466, i9473, i9474, i9502, i9509, i9510, i9538, i9545, i9546, i9574, i9581, i9582, i9610, i9617, i9618, i9667, i9674, i9675, i9703, i9710, i9711, i9760, i9767, i9768, i9796, i9803, i9804
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4568:
        o10423, i10424, n10425, i10426 = match(i4728, [(i4729, None), (i4730, None)], i4569, [(i4609, None), (i4643, None)])
        i10427 = first_rows(o10423, i10424, i10426)
        b10428 = i10427 >= 0
        b10429 = at(b4743, i10427)
        b10430 = at(b4744, i10427)
        b10431 = b10430 & b10428
        b10432 = b10429 & b10431
        del o10423, i10424, n10425, i10426, b10429, b10430, b10431
    else:
        i10427 = NO_INT
        b10428 = NO_BOOL
        b10432 = NO_BOOL
    del b4743, b4744, i4609, i4643, i4728, i4729, i4730
    if EVIDENCE_WANTED and n4568:
        i10433 = at(i4742, i10427)
        i10434 = at(i4735, i10427)
        b10435 = (i10433 > i10434) & b10428
        b10436 = (b4649 & b10435)
        b10437 = (b4579 | b10436)
        del i10434, b10435, b10436
    else:
        i10433 = NO_INT
        b10437 = NO_BOOL
    del b4579, b4649, i10427, i4735, i4742
    if EVIDENCE_WANTED:
        n10440 = any_raised(n4568, i10332)
    else:
        n10440 = 0
    if n10440:
        i10441 = places(b10432, n4568)
        n10442 = len(i10441)
    else:
        i10441 = NO_INT
        n10442 = 0
    del n10440
    if n10442:
        i10443 = at(i4569, i10441)
        i10444 = at(i4581, i10441)
        i10449 = at(i4575, i10441)
        i10461 = at(i4580, i10441)
        i10475 = at(i4670, i10441)
        i10510 = newest(i10443, i10444, at(E_occurred_at, i10475), EVIDENCE_CAP)
        n10511 = len(i10510)
        del i10443, i10444
    else:
        i10449 = NO_INT
        i10461 = NO_INT
        i10475 = NO_INT
        i10510 = NO_INT
        n10511 = 0
    del i10441
    if n10442:
        i10513 = at(i10449, i10510)
        b10514 = (i10513 == WORD_1)
        i10515 = where(b10514, WORD_74, WORD_75)
        i10516 = at(i10461, i10510)
        x10517 = date_text(i10516, None, n10511, 0, GIVEN)
        x10518 = word_text(i10515, None, n10511, 0, GIVEN)
        x10519 = text_concat(n10511, x10518, x10517, ', no decision')
        i10520 = at(i10475, i10510)
        del i10513, b10514, i10515, i10516, x10517, x10518
    else:
        x10519 = NO_TEXT
        i10520 = NO_INT
    del i10449, i10461, i10510, n10442, n10511
    if EVIDENCE_WANTED:
        n10521 = any_raised(n4794, i10333)
    else:
        n10521 = 0
    if n10521:
        b10522 = (b5212 & b5209)
        i10523 = places(b10522, n4794)
        n10524 = len(i10523)
        del b10522
    else:
        i10523 = NO_INT
        n10524 = 0
    del b5209, b5212, n10521
    if n10524:
        i10525 = at(i4795, i10523)
        i10526 = at(i4796, i10523)
        i10534 = at(i4804, i10523)
        b10535 = at(b4805, i10523)
        i10543 = at(i4813, i10523)
        i10557 = at(i4827, i10523)
        i10578 = newest(i10525, i10526, at(E_occurred_at, i10557), EVIDENCE_CAP)
        n10579 = len(i10578)
        del i10525, i10526
    else:
        i10534 = NO_INT
        b10535 = NO_BOOL
        i10543 = NO_INT
        i10557 = NO_INT
        i10578 = NO_INT
        n10579 = 0
    del i10523
    if n10524:
        i10581 = at(i10534, i10578)
        b10582 = at(b10535, i10578)
        b10583 = (i10581 == WORD_64) & b10582
        b10584 = (i10581 == WORD_65) & b10582
        b10585 = (i10581 == WORD_66) & b10582
        b10586 = (i10581 == WORD_67) & b10582
        i10587 = where(b10583, WORD_64, where(b10584, WORD_76, where(b10585, WORD_66, where(b10586, WORD_77, WORD_19))))
        i10588 = at(i10543, i10578)
        x10589 = date_text(i10588, None, n10579, 0, GIVEN)
        x10590 = word_text(i10587, None, n10579, 0, GIVEN)
        x10591 = text_concat(n10579, x10590, ' on ', x10589)
        i10592 = at(i10557, i10578)
        del i10581, b10582, b10583, b10584, b10585, b10586, i10587, i10588, x10589, x10590
    else:
        x10591 = NO_TEXT
        i10592 = NO_INT
    del b10535, i10534, i10543, i10578, n10524, n10579
    if EVIDENCE_WANTED:
        n10593 = any_raised(n4794, i10334)
    else:
        n10593 = 0
    if n10593:
        b10594 = (b5176 | b5208)
        b10595 = (b5198 & b10594 & b5198 & b5208)
        i10596 = places(b10595, n4794)
        n10597 = len(i10596)
        del b10594, b10595
    else:
        i10596 = NO_INT
        n10597 = 0
    del b5176, b5198, b5208, n10593
    if n10597:
        i10598 = at(i4795, i10596)
        i10599 = at(i4796, i10596)
        i10607 = at(i4804, i10596)
        b10608 = at(b4805, i10596)
        i10616 = at(i4813, i10596)
        i10630 = at(i4827, i10596)
        i10651 = newest(i10598, i10599, at(E_occurred_at, i10630), EVIDENCE_CAP)
        n10652 = len(i10651)
        del i10598, i10599
    else:
        i10607 = NO_INT
        b10608 = NO_BOOL
        i10616 = NO_INT
        i10630 = NO_INT
        i10651 = NO_INT
        n10652 = 0
    del i10596
    if n10597:
        i10654 = at(i10607, i10651)
        b10655 = at(b10608, i10651)
        b10656 = (i10654 == WORD_64) & b10655
        b10657 = (i10654 == WORD_65) & b10655
        b10658 = (i10654 == WORD_66) & b10655
        b10659 = (i10654 == WORD_67) & b10655
        i10660 = where(b10656, WORD_64, where(b10657, WORD_76, where(b10658, WORD_66, where(b10659, WORD_77, WORD_19))))
        i10661 = at(i10616, i10651)
        x10662 = date_text(i10661, None, n10652, 0, GIVEN)
        x10663 = word_text(i10660, None, n10652, 0, GIVEN)
        x10664 = text_concat(n10652, x10663, ' on ', x10662)
        i10665 = at(i10630, i10651)
        del i10654, b10655, b10656, b10657, b10658, b10659, i10660, i10661, x10662, x10663
    else:
        x10664 = NO_TEXT
        i10665 = NO_INT
    del b10608, i10607, i10616, i10651, n10597, n10652
    if EVIDENCE_WANTED:
        n10666 = any_raised(n4568, i10335)
    else:
        n10666 = 0
    if n10666:
        i10667 = places(b10437, n4568)
        n10668 = len(i10667)
    else:
        i10667 = NO_INT
        n10668 = 0
    del n10666
    if n10668:
        i10669 = at(i4569, i10667)
        i10670 = at(i4581, i10667)
        i10675 = at(i4575, i10667)
        i10687 = at(i4580, i10667)
        i10701 = at(i4670, i10667)
        i10736 = newest(i10669, i10670, at(E_occurred_at, i10701), EVIDENCE_CAP)
        n10737 = len(i10736)
        del i10669, i10670
    else:
        i10675 = NO_INT
        i10687 = NO_INT
        i10701 = NO_INT
        i10736 = NO_INT
        n10737 = 0
    del i10667
    if n10668:
        i10739 = at(i10675, i10736)
        b10740 = (i10739 == WORD_1)
        i10741 = where(b10740, WORD_74, WORD_75)
        i10742 = at(i10687, i10736)
        x10743 = date_text(i10742, None, n10737, 0, GIVEN)
        x10744 = word_text(i10741, None, n10737, 0, GIVEN)
        x10745 = text_concat(n10737, x10744, x10743, ', no decision')
        i10746 = at(i10701, i10736)
        del i10739, b10740, i10741, i10742, x10743, x10744
    else:
        x10745 = NO_TEXT
        i10746 = NO_INT
    del i10675, i10687, i10736, n10668, n10737
    if EVIDENCE_WANTED:
        n10747 = any_raised(n4568, i10336)
    else:
        n10747 = 0
    if n10747:
        b10748 = (i10433 > 3) & b10428
        b10749 = (b10748 & b10437)
        i10750 = places(b10749, n4568)
        n10751 = len(i10750)
        del b10748, b10749
    else:
        i10750 = NO_INT
        n10751 = 0
    del b10428, b10437, i10433, n10747
    if n10751:
        i10752 = at(i4569, i10750)
        i10753 = at(i4581, i10750)
        i10758 = at(i4575, i10750)
        i10770 = at(i4580, i10750)
        i10784 = at(i4670, i10750)
        i10819 = newest(i10752, i10753, at(E_occurred_at, i10784), EVIDENCE_CAP)
        n10820 = len(i10819)
        del i10752, i10753
    else:
        i10758 = NO_INT
        i10770 = NO_INT
        i10784 = NO_INT
        i10819 = NO_INT
        n10820 = 0
    del i10750, i4569, i4581
    if n10751:
        i10822 = at(i10758, i10819)
        b10823 = (i10822 == WORD_1)
        i10824 = where(b10823, WORD_74, WORD_75)
        i10825 = at(i10770, i10819)
        x10826 = date_text(i10825, None, n10820, 0, GIVEN)
        x10827 = word_text(i10824, None, n10820, 0, GIVEN)
        x10828 = text_concat(n10820, x10827, x10826, ', no decision')
        i10829 = at(i10784, i10819)
        del i10822, b10823, i10824, i10825, x10826, x10827
    else:
        x10828 = NO_TEXT
        i10829 = NO_INT
    del i10758, i10770, i10819, n10751, n10820
    if EVIDENCE_WANTED:
        n10830 = any_raised(n2332, i10337, i10338, i10339)
    else:
        n10830 = 0
    if n10830:
        b10831 = (b2994 & b3004 & b3002)
        i10832 = places(b10831, n2332)
        n10833 = len(i10832)
        del b10831
    else:
        i10832 = NO_INT
        n10833 = 0
    del b3004, n10830
    if n10833:
        i10834 = at(i2333, i10832)
        i10835 = at(i2334, i10832)
        i10852 = at(i2351, i10832)
        i10866 = at(i2365, i10832)
        b10899 = at(b2998, i10832)
        b10900 = at(b3002, i10832)
        i10908 = newest(i10834, i10835, at(E_occurred_at, i10866), EVIDENCE_CAP)
        n10909 = len(i10908)
        del i10834, i10835
    else:
        i10852 = NO_INT
        i10866 = NO_INT
        b10899 = NO_BOOL
        b10900 = NO_BOOL
        i10908 = NO_INT
        n10909 = 0
    del i10832
    if n10833:
        i10911 = at(i10852, i10908)
        x10912 = date_text(i10911, None, n10909, 0, GIVEN)
        b10913 = at(b10899, i10908)
        b10914 = at(b10900, i10908)
        i10915 = where(b10913, WORD_37, where(b10914, WORD_78, WORD_79))
        x10916 = word_text(i10915, None, n10909, 0, GIVEN)
        x10917 = text_concat(n10909, 'complaint of ', x10912, ', ', x10916)
        i10918 = at(i10866, i10908)
        del i10911, x10912, b10913, b10914, i10915, x10916
    else:
        x10917 = NO_TEXT
        i10918 = NO_INT
    del b10899, b10900, i10852, i10908, n10833, n10909
    if EVIDENCE_WANTED:
        n10919 = any_raised(n2332, i10340, i10341)
    else:
        n10919 = 0
    if n10919:
        b10920 = logical_not(b2994)
        b10921 = (b10920 & b3009)
        i10922 = places(b10921, n2332)
        n10923 = len(i10922)
        del b10920, b10921
    else:
        i10922 = NO_INT
        n10923 = 0
    del b2994, b3009, n10919, n2332
    if n10923:
        i10924 = at(i2333, i10922)
        i10925 = at(i2334, i10922)
        i10942 = at(i2351, i10922)
        i10956 = at(i2365, i10922)
        b10989 = at(b2998, i10922)
        b10990 = at(b3002, i10922)
        i10998 = newest(i10924, i10925, at(E_occurred_at, i10956), EVIDENCE_CAP)
        n10999 = len(i10998)
        del i10924, i10925
    else:
        i10942 = NO_INT
        i10956 = NO_INT
        b10989 = NO_BOOL
        b10990 = NO_BOOL
        i10998 = NO_INT
        n10999 = 0
    del b2998, b3002, i10922, i2333, i2334, i2351, i2365
    if n10923:
        i11001 = at(i10942, i10998)
        x11002 = date_text(i11001, None, n10999, 0, GIVEN)
        b11003 = at(b10989, i10998)
        b11004 = at(b10990, i10998)
        i11005 = where(b11003, WORD_37, where(b11004, WORD_78, WORD_79))
        x11006 = word_text(i11005, None, n10999, 0, GIVEN)
        x11007 = text_concat(n10999, 'complaint of ', x11002, ', ', x11006)
        i11008 = at(i10956, i10998)
        del i11001, x11002, b11003, b11004, i11005, x11006
    else:
        x11007 = NO_TEXT
        i11008 = NO_INT
    del b10989, b10990, i10942, i10998, n10923, n10999
    if EVIDENCE_WANTED:
        n11009 = any_raised(n6293, i10342)
    else:
        n11009 = 0
    if n11009:
        i11010 = places(b6449, n6293)
        n11011 = len(i11010)
    else:
        i11010 = NO_INT
        n11011 = 0
    del b6449, n11009, n6293
    if n11011:
        i11012 = at(i6294, i11010)
        i11013 = at(i6295, i11010)
        i11030 = at(i6312, i11010)
        f11042 = at(f6324, i11010)
        b11043 = at(b6325, i11010)
        i11044 = at(i6326, i11010)
        i11047 = newest(i11012, i11013, at(E_occurred_at, i11044), EVIDENCE_CAP)
        n11048 = len(i11047)
        del i11012, i11013
    else:
        i11030 = NO_INT
        f11042 = NO_FLOAT
        b11043 = NO_BOOL
        i11044 = NO_INT
        i11047 = NO_INT
        n11048 = 0
    del b6325, f6324, i11010, i6294, i6295, i6312, i6326
    if n11011:
        f11050 = at(f11042, i11047)
        i11051 = whole(f11050)
        b11052 = at(b11043, i11047)
        x11053 = int_text(i11051, b11052, n11048, 0, GIVEN)
        b11054 = text_known(x11053)
        x11055 = where(b11054, x11053, 'bad')
        i11056 = at(i11030, i11047)
        x11057 = date_text(i11056, None, n11048, 0, GIVEN)
        x11058 = text_concat(n11048, 'scored ', x11055, ' on ', x11057)
        i11059 = at(i11044, i11047)
        del f11050, i11051, b11052, x11053, b11054, x11055, i11056, x11057
    else:
        x11058 = NO_TEXT
        i11059 = NO_INT
    del b11043, f11042, i11030, i11047, n11011, n11048
    if EVIDENCE_WANTED:
        n11060 = any_raised(n5422, i10343)
    else:
        n11060 = 0
    if n11060:
        b11061 = (b6278 & b6275)
        i11062 = places(b11061, n5422)
        n11063 = len(i11062)
        del b11061
    else:
        i11062 = NO_INT
        n11063 = 0
    del b6275, n11060
    if n11063:
        i11064 = at(i5423, i11062)
        i11065 = at(i5457, i11062)
        i11083 = at(i5475, i11062)
        b11084 = at(b5476, i11062)
        i11085 = at(i5477, i11062)
        b11086 = at(b5478, i11062)
        i11096 = at(i5488, i11062)
        i11132 = newest(i11064, i11065, at(E_occurred_at, i11096), EVIDENCE_CAP)
        n11133 = len(i11132)
        del i11064, i11065
    else:
        i11083 = NO_INT
        b11084 = NO_BOOL
        i11085 = NO_INT
        b11086 = NO_BOOL
        i11096 = NO_INT
        i11132 = NO_INT
        n11133 = 0
    del i11062
    if n11063:
        i11135 = at(i11083, i11132)
        b11136 = at(b11084, i11132)
        x11137 = date_text(i11135, b11136, n11133, 0, GIVEN)
        i11138 = at(i11085, i11132)
        b11139 = at(b11086, i11132)
        x11140 = date_text(i11138, b11139, n11133, 0, GIVEN)
        x11141 = text_concat(n11133, ', answered ', x11140)
        x11142 = texts(where(b11139, x11141, ', no answer'))
        x11143 = text_concat(n11133, 'asked for ', x11137, x11142)
        i11144 = at(i11096, i11132)
        del i11135, b11136, x11137, i11138, b11139, x11140, x11141, x11142
    else:
        x11143 = NO_TEXT
        i11144 = NO_INT
    del b11084, b11086, i11083, i11085, i11132, n11063, n11133
    if EVIDENCE_WANTED:
        n11145 = any_raised(n5422, i10344)
    else:
        n11145 = 0
    if n11145:
        b11146 = (b6278 & b6287)
        i11147 = places(b11146, n5422)
        n11148 = len(i11147)
        del b11146
    else:
        i11147 = NO_INT
        n11148 = 0
    del b6278, b6287, n11145
    if n11148:
        i11149 = at(i5423, i11147)
        i11150 = at(i5457, i11147)
        i11168 = at(i5475, i11147)
        b11169 = at(b5476, i11147)
        i11170 = at(i5477, i11147)
        b11171 = at(b5478, i11147)
        i11181 = at(i5488, i11147)
        i11217 = newest(i11149, i11150, at(E_occurred_at, i11181), EVIDENCE_CAP)
        n11218 = len(i11217)
        del i11149, i11150
    else:
        i11168 = NO_INT
        b11169 = NO_BOOL
        i11170 = NO_INT
        b11171 = NO_BOOL
        i11181 = NO_INT
        i11217 = NO_INT
        n11218 = 0
    del i11147, i5423, i5457, i5477
    if n11148:
        i11220 = at(i11168, i11217)
        b11221 = at(b11169, i11217)
        x11222 = date_text(i11220, b11221, n11218, 0, GIVEN)
        i11223 = at(i11170, i11217)
        b11224 = at(b11171, i11217)
        x11225 = date_text(i11223, b11224, n11218, 0, GIVEN)
        x11226 = text_concat(n11218, ', answered ', x11225)
        x11227 = texts(where(b11224, x11226, ', no answer'))
        x11228 = text_concat(n11218, 'asked for ', x11222, x11227)
        i11229 = at(i11181, i11217)
        del i11220, b11221, x11222, i11223, b11224, x11225, x11226, x11227
    else:
        x11228 = NO_TEXT
        i11229 = NO_INT
    del b11169, b11171, i11168, i11170, i11217, n11148, n11218
    if EVIDENCE_WANTED:
        n11230 = any_raised(n6454, i10345, i10346)
    else:
        n11230 = 0
    if n11230:
        i11231 = newest(i6455, i6456, at(E_occurred_at, i6487), EVIDENCE_CAP)
        n11232 = len(i11231)
    else:
        i11231 = NO_INT
        n11232 = 0
    del n11230
    if EVIDENCE_WANTED and n6454:
        i11234 = at(i6472, i11231)
        x11235 = word_text(i11234, None, n11232, 0, GIVEN)
        x11236 = text_trim(x11235, ';')
        x11237 = text_replace(x11236, ';', ', ')
        x11238 = text_nullif(x11237, '')
        b11239 = text_known(x11238)
        x11240 = where(b11239, x11238, 'conduct')
        i11241 = at(i6473, i11231)
        x11242 = date_text(i11241, None, n11232, 0, GIVEN)
        b11243 = at(b6609, i11231)
        i11244 = where(b11243, WORD_80, WORD_31)
        x11245 = word_text(i11244, None, n11232, 0, GIVEN)
        x11246 = text_concat(n11232, x11240, ' on ', x11242, x11245)
        i11247 = at(i6487, i11231)
        del i11234, x11235, x11236, x11237, x11238, b11239, x11240, i11241, x11242, b11243, i11244, x11245
    else:
        x11246 = NO_TEXT
        i11247 = NO_INT
    del i11231, n11232
    if EVIDENCE_WANTED:
        n11248 = any_raised(n6454, i10347)
    else:
        n11248 = 0
    if n11248:
        i11249 = places(b6617, n6454)
        n11250 = len(i11249)
    else:
        i11249 = NO_INT
        n11250 = 0
    del b6617, n11248
    if n11250:
        i11251 = at(i6455, i11249)
        i11252 = at(i6456, i11249)
        i11268 = at(i6472, i11249)
        i11269 = at(i6473, i11249)
        i11283 = at(i6487, i11249)
        b11287 = at(b6609, i11249)
        i11291 = newest(i11251, i11252, at(E_occurred_at, i11283), EVIDENCE_CAP)
        n11292 = len(i11291)
        del i11251, i11252
    else:
        i11268 = NO_INT
        i11269 = NO_INT
        i11283 = NO_INT
        b11287 = NO_BOOL
        i11291 = NO_INT
        n11292 = 0
    del i11249
    if n11250:
        i11294 = at(i11268, i11291)
        x11295 = word_text(i11294, None, n11292, 0, GIVEN)
        x11296 = text_trim(x11295, ';')
        x11297 = text_replace(x11296, ';', ', ')
        x11298 = text_nullif(x11297, '')
        b11299 = text_known(x11298)
        x11300 = where(b11299, x11298, 'conduct')
        i11301 = at(i11269, i11291)
        x11302 = date_text(i11301, None, n11292, 0, GIVEN)
        b11303 = at(b11287, i11291)
        i11304 = where(b11303, WORD_80, WORD_31)
        x11305 = word_text(i11304, None, n11292, 0, GIVEN)
        x11306 = text_concat(n11292, x11300, ' on ', x11302, x11305)
        i11307 = at(i11283, i11291)
        del i11294, x11295, x11296, x11297, x11298, b11299, x11300, i11301, x11302, b11303, i11304, x11305
    else:
        x11306 = NO_TEXT
        i11307 = NO_INT
    del b11287, i11268, i11269, i11291, n11250, n11292
    if EVIDENCE_WANTED:
        n11308 = any_raised(n6454, i10348)
    else:
        n11308 = 0
    if n11308:
        i11309 = places(b6618, n6454)
        n11310 = len(i11309)
    else:
        i11309 = NO_INT
        n11310 = 0
    del b6618, n11308, n6454
    if n11310:
        i11311 = at(i6455, i11309)
        i11312 = at(i6456, i11309)
        i11328 = at(i6472, i11309)
        i11329 = at(i6473, i11309)
        i11343 = at(i6487, i11309)
        b11347 = at(b6609, i11309)
        i11351 = newest(i11311, i11312, at(E_occurred_at, i11343), EVIDENCE_CAP)
        n11352 = len(i11351)
        del i11311, i11312
    else:
        i11328 = NO_INT
        i11329 = NO_INT
        i11343 = NO_INT
        b11347 = NO_BOOL
        i11351 = NO_INT
        n11352 = 0
    del b6609, i11309, i6455, i6456, i6472, i6473
    if n11310:
        i11354 = at(i11328, i11351)
        x11355 = word_text(i11354, None, n11352, 0, GIVEN)
        x11356 = text_trim(x11355, ';')
        x11357 = text_replace(x11356, ';', ', ')
        x11358 = text_nullif(x11357, '')
        b11359 = text_known(x11358)
        x11360 = where(b11359, x11358, 'conduct')
        i11361 = at(i11329, i11351)
        x11362 = date_text(i11361, None, n11352, 0, GIVEN)
        b11363 = at(b11347, i11351)
        i11364 = where(b11363, WORD_80, WORD_31)
        x11365 = word_text(i11364, None, n11352, 0, GIVEN)
        x11366 = text_concat(n11352, x11360, ' on ', x11362, x11365)
        i11367 = at(i11343, i11351)
        del i11354, x11355, x11356, x11357, x11358, b11359, x11360, i11361, x11362, b11363, i11364, x11365
    else:
        x11366 = NO_TEXT
        i11367 = NO_INT
    del b11347, i11328, i11329, i11351, n11310, n11352
    if EVIDENCE_WANTED:
        n11368 = any_raised(n7523, i10349)
    else:
        n11368 = 0
    if n11368:
        b11369 = (i7529 >= P_burst_messages)
        i11370 = places(b11369, n7523)
        n11371 = len(i11370)
        del b11369
    else:
        i11370 = NO_INT
        n11371 = 0
    del i7529, n11368
    if n11371:
        i11372 = at(i7524, i11370)
        i11373 = at(i7532, i11370)
        i11390 = at(i7525, i11370)
        i11404 = at(i7562, i11370)
        i11411 = newest(i11372, i11373, at(E_occurred_at, i11404), EVIDENCE_CAP)
        n11412 = len(i11411)
        del i11372, i11373
    else:
        i11390 = NO_INT
        i11404 = NO_INT
        i11411 = NO_INT
        n11412 = 0
    del i11370
    if n11371:
        i11414 = at(i11390, i11411)
        x11415 = date_text(i11414, None, n11412, 0, GIVEN)
        x11416 = text_concat(n11412, 'out of hours on ', x11415)
        i11417 = at(i11404, i11411)
        del i11414, x11415
    else:
        x11416 = NO_TEXT
        i11417 = NO_INT
    del i11390, i11411, n11371, n11412
    if EVIDENCE_WANTED:
        n11418 = any_raised(n7523, i10350)
    else:
        n11418 = 0
    if n11418:
        i11419 = newest(i7524, i7532, at(E_occurred_at, i7562), EVIDENCE_CAP)
        n11420 = len(i11419)
    else:
        i11419 = NO_INT
        n11420 = 0
    del i7524, i7532, n11418
    if EVIDENCE_WANTED and n7523:
        i11422 = at(i7525, i11419)
        x11423 = date_text(i11422, None, n11420, 0, GIVEN)
        x11424 = text_concat(n11420, 'out of hours on ', x11423)
        i11425 = at(i7562, i11419)
        del i11422, x11423
    else:
        x11424 = NO_TEXT
        i11425 = NO_INT
    del i11419, i7525, n11420, n7523
    if EVIDENCE_WANTED:
        n11426 = any_raised(n4794, i10351)
    else:
        n11426 = 0
    if n11426:
        b11427 = (b5213 & b5210)
        i11428 = places(b11427, n4794)
        n11429 = len(i11428)
        del b11427
    else:
        i11428 = NO_INT
        n11429 = 0
    del b5210, b5213, n11426, n4794
    if n11429:
        i11430 = at(i4795, i11428)
        i11431 = at(i4796, i11428)
        i11439 = at(i4804, i11428)
        b11440 = at(b4805, i11428)
        i11448 = at(i4813, i11428)
        i11462 = at(i4827, i11428)
        i11483 = newest(i11430, i11431, at(E_occurred_at, i11462), EVIDENCE_CAP)
        n11484 = len(i11483)
        del i11430, i11431
    else:
        i11439 = NO_INT
        b11440 = NO_BOOL
        i11448 = NO_INT
        i11462 = NO_INT
        i11483 = NO_INT
        n11484 = 0
    del b4805, i11428, i4795, i4796, i4804, i4813, i4827
    if n11429:
        i11486 = at(i11439, i11483)
        b11487 = at(b11440, i11483)
        b11488 = (i11486 == WORD_64) & b11487
        b11489 = (i11486 == WORD_65) & b11487
        b11490 = (i11486 == WORD_66) & b11487
        b11491 = (i11486 == WORD_67) & b11487
        i11492 = where(b11488, WORD_64, where(b11489, WORD_76, where(b11490, WORD_66, where(b11491, WORD_77, WORD_19))))
        i11493 = at(i11448, i11483)
        x11494 = date_text(i11493, None, n11484, 0, GIVEN)
        x11495 = word_text(i11492, None, n11484, 0, GIVEN)
        x11496 = text_concat(n11484, x11495, ' on ', x11494)
        i11497 = at(i11462, i11483)
        del i11486, b11487, b11488, b11489, b11490, b11491, i11492, i11493, x11494, x11495
    else:
        x11496 = NO_TEXT
        i11497 = NO_INT
    del b11440, i11439, i11448, i11483, n11429, n11484
    if EVIDENCE_WANTED:
        n11498 = any_raised(n3517, i10352)
    else:
        n11498 = 0
    if n11498:
        b11499 = (i4308 >= 2)
        i11500 = places(b11499, n3517)
        n11501 = len(i11500)
        del b11499
    else:
        i11500 = NO_INT
        n11501 = 0
    del n11498
    if n11501:
        i11502 = at(i3518, i11500)
        i11503 = at(i3519, i11500)
        i11520 = at(i3536, i11500)
        i11534 = at(i3550, i11500)
        i11555 = at(i4287, i11500)
        b11556 = at(b4290, i11500)
        i11566 = newest(i11502, i11503, at(E_occurred_at, i11534), EVIDENCE_CAP)
        n11567 = len(i11566)
        del i11502, i11503
    else:
        i11520 = NO_INT
        i11534 = NO_INT
        i11555 = NO_INT
        b11556 = NO_BOOL
        i11566 = NO_INT
        n11567 = 0
    del i11500
    if n11501:
        i11569 = at(i11520, i11566)
        x11570 = date_text(i11569, None, n11567, 0, GIVEN)
        i11571 = at(i11555, i11566)
        b11572 = at(b11556, i11566)
        b11573 = (i11571 == WORD_58) & b11572
        b11574 = (i11571 == WORD_53) & b11572
        i11575 = where(b11573, WORD_81, where(b11574, WORD_82, WORD_83))
        x11576 = word_text(i11575, None, n11567, 0, GIVEN)
        x11577 = text_concat(n11567, 'asked for less on ', x11570, x11576)
        i11578 = at(i11534, i11566)
        del i11569, x11570, i11571, b11572, b11573, b11574, i11575, x11576
    else:
        x11577 = NO_TEXT
        i11578 = NO_INT
    del b11556, i11520, i11555, i11566, n11501, n11567
    if EVIDENCE_WANTED:
        n11579 = any_raised(n3517, i10353)
    else:
        n11579 = 0
    if n11579:
        b11580 = (i4308 >= 1)
        i11581 = places(b11580, n3517)
        n11582 = len(i11581)
        del b11580
    else:
        i11581 = NO_INT
        n11582 = 0
    del i4308, n11579
    if n11582:
        i11583 = at(i3518, i11581)
        i11584 = at(i3519, i11581)
        i11601 = at(i3536, i11581)
        i11615 = at(i3550, i11581)
        i11636 = at(i4287, i11581)
        b11637 = at(b4290, i11581)
        i11647 = newest(i11583, i11584, at(E_occurred_at, i11615), EVIDENCE_CAP)
        n11648 = len(i11647)
        del i11583, i11584
    else:
        i11601 = NO_INT
        i11615 = NO_INT
        i11636 = NO_INT
        b11637 = NO_BOOL
        i11647 = NO_INT
        n11648 = 0
    del i11581
    if n11582:
        i11650 = at(i11601, i11647)
        x11651 = date_text(i11650, None, n11648, 0, GIVEN)
        i11652 = at(i11636, i11647)
        b11653 = at(b11637, i11647)
        b11654 = (i11652 == WORD_58) & b11653
        b11655 = (i11652 == WORD_53) & b11653
        i11656 = where(b11654, WORD_81, where(b11655, WORD_82, WORD_83))
        x11657 = word_text(i11656, None, n11648, 0, GIVEN)
        x11658 = text_concat(n11648, 'asked for less on ', x11651, x11657)
        i11659 = at(i11615, i11647)
        del i11650, x11651, i11652, b11653, b11654, b11655, i11656, x11657
    else:
        x11658 = NO_TEXT
        i11659 = NO_INT
    del b11637, i11601, i11636, i11647, n11582, n11648
    if EVIDENCE_WANTED:
        n11660 = any_raised(n3517, i10354, i10355)
    else:
        n11660 = 0
    if n11660:
        b11661 = (b4297 & b4297)
        i11662 = places(b11661, n3517)
        n11663 = len(i11662)
        del b11661
    else:
        i11662 = NO_INT
        n11663 = 0
    del b4297, n11660, n3517
    if n11663:
        i11664 = at(i3518, i11662)
        i11665 = at(i3519, i11662)
        i11682 = at(i3536, i11662)
        i11696 = at(i3550, i11662)
        i11717 = at(i4287, i11662)
        b11718 = at(b4290, i11662)
        i11728 = newest(i11664, i11665, at(E_occurred_at, i11696), EVIDENCE_CAP)
        n11729 = len(i11728)
        del i11664, i11665
    else:
        i11682 = NO_INT
        i11696 = NO_INT
        i11717 = NO_INT
        b11718 = NO_BOOL
        i11728 = NO_INT
        n11729 = 0
    del b4290, i11662, i3518, i3519, i3536, i3550, i4287
    if n11663:
        i11731 = at(i11682, i11728)
        x11732 = date_text(i11731, None, n11729, 0, GIVEN)
        i11733 = at(i11717, i11728)
        b11734 = at(b11718, i11728)
        b11735 = (i11733 == WORD_58) & b11734
        b11736 = (i11733 == WORD_53) & b11734
        i11737 = where(b11735, WORD_81, where(b11736, WORD_82, WORD_83))
        x11738 = word_text(i11737, None, n11729, 0, GIVEN)
        x11739 = text_concat(n11729, 'asked for less on ', x11732, x11738)
        i11740 = at(i11696, i11728)
        del i11731, x11732, i11733, b11734, b11735, b11736, i11737, x11738
    else:
        x11739 = NO_TEXT
        i11740 = NO_INT
    del b11718, i11682, i11717, i11728, n11663, n11729
    if EVIDENCE_WANTED:
        n11741 = any_raised(n1982, i10356)
    else:
        n11741 = 0
    if n11741:
        b11742 = (i1992 == WORD_72) & b1993
        b11743 = (i1992 == WORD_73) & b1993
        b11744 = (b11742 | b11743)
        b11746 = (b11744 & b11742)
        i11747 = places(b11746, n1982)
        n11748 = len(i11747)
        del b11742, b11743, b11744, b11746
    else:
        i11747 = NO_INT
        n11748 = 0
    del n11741
    if n11748:
        i11749 = at(i1983, i11747)
        i11750 = at(i1984, i11747)
        i11767 = at(i2001, i11747)
        i11781 = at(i2015, i11747)
        i11786 = newest(i11749, i11750, at(E_occurred_at, i11781), EVIDENCE_CAP)
        n11787 = len(i11786)
        del i11749, i11750
    else:
        i11767 = NO_INT
        i11781 = NO_INT
        i11786 = NO_INT
        n11787 = 0
    del i11747
    if n11748:
        i11789 = at(i11767, i11786)
        x11790 = date_text(i11789, None, n11787, 0, GIVEN)
        x11791 = text_concat(n11787, 'card payment reversed on ', x11790)
        i11792 = at(i11781, i11786)
        del i11789, x11790
    else:
        x11791 = NO_TEXT
        i11792 = NO_INT
    del i11767, i11786, n11748, n11787
    if EVIDENCE_WANTED:
        n11793 = any_raised(n1982, i10357)
    else:
        n11793 = 0
    if n11793:
        i11794 = where(b1993, i1992, WORD_10)
        b11795 = (i11794 == WORD_10)
        i11796 = places(b11795, n1982)
        n11797 = len(i11796)
        del i11794, b11795
    else:
        i11796 = NO_INT
        n11797 = 0
    del n11793
    if n11797:
        i11798 = at(i1983, i11796)
        i11799 = at(i1984, i11796)
        i11816 = at(i2001, i11796)
        i11830 = at(i2015, i11796)
        i11835 = newest(i11798, i11799, at(E_occurred_at, i11830), EVIDENCE_CAP)
        n11836 = len(i11835)
        del i11798, i11799
    else:
        i11816 = NO_INT
        i11830 = NO_INT
        i11835 = NO_INT
        n11836 = 0
    del i11796, i1984, i2015
    if n11797:
        i11838 = at(i11816, i11835)
        x11839 = date_text(i11838, None, n11836, 0, GIVEN)
        x11840 = text_concat(n11836, 'card payment reversed on ', x11839)
        i11841 = at(i11830, i11835)
        del i11838, x11839
    else:
        x11840 = NO_TEXT
        i11841 = NO_INT
    del i11816, i11835, n11797, n11836
    if EVIDENCE_WANTED:
        n11842 = any_raised(n7622, i10358)
    else:
        n11842 = 0
    if n11842:
        b11843 = (i8226 > P_very_late_days)
        b11844 = (i8226 > P_stuck_days)
        b11845 = (b8224 & b11843 & b8224 & b11844)
        i11846 = places(b11845, n7622)
        n11847 = len(i11846)
        del b11843, b11844, b11845
    else:
        i11846 = NO_INT
        n11847 = 0
    del b8224, i8226, n11842, n7622
    if n11847:
        i11848 = at(i7623, i11846)
        i11849 = at(i7624, i11846)
        i11857 = at(i7632, i11846)
        b11858 = at(b7633, i11846)
        i11880 = at(i7655, i11846)
        i11886 = at(i7661, i11846)
        b11887 = at(b7662, i11846)
        i11899 = at(i7674, i11846)
        i11907 = at(i7682, i11846)
        i11908 = at(i7683, i11846)
        b11909 = at(b7684, i11846)
        i11910 = at(i7685, i11846)
        i11923 = at(i7698, i11846)
        i11940 = newest(i11848, i11849, at(E_occurred_at, i11880), EVIDENCE_CAP)
        n11941 = len(i11940)
        del i11848, i11849
    else:
        i11857 = NO_INT
        b11858 = NO_BOOL
        i11880 = NO_INT
        i11886 = NO_INT
        b11887 = NO_BOOL
        i11899 = NO_INT
        i11907 = NO_INT
        i11908 = NO_INT
        b11909 = NO_BOOL
        i11910 = NO_INT
        i11923 = NO_INT
        i11940 = NO_INT
        n11941 = 0
    del b7633, b7662, b7684, i11846, i7623, i7624, i7632, i7655, i7661, i7674, i7682, i7683, i7685, i7698
    if n11847:
        i11943 = at(i11908, i11940)
        b11944 = at(b11909, i11940)
        x11945 = date_text(i11943, b11944, n11941, 0, GIVEN)
        b11946 = text_known(x11945)
        x11947 = text_concat(n11941, 'paid ', x11945)
        i11948 = at(i11857, i11940)
        b11949 = at(b11858, i11940)
        b11950 = (i11948 == WORD_8) & b11949
        x11951 = texts(where(b11946, x11947, where(b11950, 'written off', 'unpaid')))
        i11952 = at(i11907, i11940)
        x11953 = date_text(i11952, None, n11941, 0, GIVEN)
        i11954 = at(i11899, i11940)
        b11955 = (i11952 != i11954)
        x11956 = date_text(i11954, None, n11941, 0, GIVEN)
        x11957 = text_concat(n11941, ' (moved from ', x11956, ')')
        x11958 = texts(where(b11955, x11957, ''))
        i11959 = at(i11910, i11940)
        b11960 = (i11959 == 1)
        b11961 = (i11959 > 1)
        x11962 = int_text(i11959, None, n11941, 0, GIVEN)
        x11963 = text_concat(n11941, ', ', x11962, ' days late')
        x11964 = texts(where(b11960, ', 1 day late', where(b11961, x11963, where(b11944, ', in time', ''))))
        b11965 = logical_not(b11944)
        i11966 = at(i11886, i11940)
        b11967 = at(b11887, i11940)
        i11968 = where(b11967, i11966, 0)
        b11969 = (i11968 > 0)
        b11970 = (b11965 & b11969)
        i11971 = at(i11923, i11940)
        i11972 = rescaled(i11971, -2)
        x11973 = decimal_text(i11972, None, n11941, 2, GIVEN)
        x11974 = text_concat(n11941, ', ', x11973, ' left')
        x11975 = texts(where(b11970, x11974, ''))
        x11976 = text_concat(n11941, x11951, ', due ', x11953, x11958, x11964, x11975)
        i11977 = at(i11880, i11940)
        del i11943, b11944, x11945, b11946, x11947, i11948, b11949, b11950, x11951, i11952, x11953, i11954, b11955, x11956, x11957, x11958, i11959, b11960, b11961, x11962, x11963, x11964, b11965, i11966, b11967, i11968, b11969, b11970, i11971, i11972, x11973, x11974, x11975
    else:
        x11976 = NO_TEXT
        i11977 = NO_INT
    del b11858, b11887, b11909, i11857, i11886, i11899, i11907, i11908, i11910, i11923, i11940, n11847, n11941
    if EVIDENCE_WANTED:
        n11978 = any_raised(n1614, i10359)
    else:
        n11978 = 0
    if n11978:
        b11979 = (i1677 > P_grace_days)
        b11980 = (b1831 & b1831 & b11979)
        i11981 = places(b11980, n1614)
        n11982 = len(i11981)
        del b11979, b11980
    else:
        i11981 = NO_INT
        n11982 = 0
    del b1831, n11978
    if n11982:
        i11983 = at(i1615, i11981)
        i11984 = at(i1616, i11981)
        i11992 = at(i1624, i11981)
        b11993 = at(b1625, i11981)
        i12015 = at(i1647, i11981)
        i12021 = at(i1653, i11981)
        b12022 = at(b1654, i11981)
        i12034 = at(i1666, i11981)
        i12042 = at(i1674, i11981)
        i12043 = at(i1675, i11981)
        b12044 = at(b1676, i11981)
        i12045 = at(i1677, i11981)
        i12058 = at(i1690, i11981)
        i12074 = newest(i11983, i11984, at(E_occurred_at, i12015), EVIDENCE_CAP)
        n12075 = len(i12074)
        del i11983, i11984
    else:
        i11992 = NO_INT
        b11993 = NO_BOOL
        i12015 = NO_INT
        i12021 = NO_INT
        b12022 = NO_BOOL
        i12034 = NO_INT
        i12042 = NO_INT
        i12043 = NO_INT
        b12044 = NO_BOOL
        i12045 = NO_INT
        i12058 = NO_INT
        i12074 = NO_INT
        n12075 = 0
    del i11981
    if n11982:
        i12077 = at(i12043, i12074)
        b12078 = at(b12044, i12074)
        x12079 = date_text(i12077, b12078, n12075, 0, GIVEN)
        b12080 = text_known(x12079)
        x12081 = text_concat(n12075, 'paid ', x12079)
        i12082 = at(i11992, i12074)
        b12083 = at(b11993, i12074)
        b12084 = (i12082 == WORD_8) & b12083
        x12085 = texts(where(b12080, x12081, where(b12084, 'written off', 'unpaid')))
        i12086 = at(i12042, i12074)
        x12087 = date_text(i12086, None, n12075, 0, GIVEN)
        i12088 = at(i12034, i12074)
        b12089 = (i12086 != i12088)
        x12090 = date_text(i12088, None, n12075, 0, GIVEN)
        x12091 = text_concat(n12075, ' (moved from ', x12090, ')')
        x12092 = texts(where(b12089, x12091, ''))
        i12093 = at(i12045, i12074)
        b12094 = (i12093 == 1)
        b12095 = (i12093 > 1)
        x12096 = int_text(i12093, None, n12075, 0, GIVEN)
        x12097 = text_concat(n12075, ', ', x12096, ' days late')
        x12098 = texts(where(b12094, ', 1 day late', where(b12095, x12097, where(b12078, ', in time', ''))))
        b12099 = logical_not(b12078)
        i12100 = at(i12021, i12074)
        b12101 = at(b12022, i12074)
        i12102 = where(b12101, i12100, 0)
        b12103 = (i12102 > 0)
        b12104 = (b12099 & b12103)
        i12105 = at(i12058, i12074)
        i12106 = rescaled(i12105, -2)
        x12107 = decimal_text(i12106, None, n12075, 2, GIVEN)
        x12108 = text_concat(n12075, ', ', x12107, ' left')
        x12109 = texts(where(b12104, x12108, ''))
        x12110 = text_concat(n12075, x12085, ', due ', x12087, x12092, x12098, x12109)
        i12111 = at(i12015, i12074)
        del i12077, b12078, x12079, b12080, x12081, i12082, b12083, b12084, x12085, i12086, x12087, i12088, b12089, x12090, x12091, x12092, i12093, b12094, b12095, x12096, x12097, x12098, b12099, i12100, b12101, i12102, b12103, b12104, i12105, i12106, x12107, x12108, x12109
    else:
        x12110 = NO_TEXT
        i12111 = NO_INT
    del b11993, b12022, b12044, i11992, i12021, i12034, i12042, i12043, i12045, i12058, i12074, n11982, n12075
    if EVIDENCE_WANTED:
        n12112 = any_raised(n1614, i10360)
    else:
        n12112 = 0
    if n12112:
        b12113 = (i1677 > P_very_late_days)
        i12114 = places(b12113, n1614)
        n12115 = len(i12114)
        del b12113
    else:
        i12114 = NO_INT
        n12115 = 0
    del n12112
    if n12115:
        i12116 = at(i1615, i12114)
        i12117 = at(i1616, i12114)
        i12125 = at(i1624, i12114)
        b12126 = at(b1625, i12114)
        i12148 = at(i1647, i12114)
        i12154 = at(i1653, i12114)
        b12155 = at(b1654, i12114)
        i12167 = at(i1666, i12114)
        i12175 = at(i1674, i12114)
        i12176 = at(i1675, i12114)
        b12177 = at(b1676, i12114)
        i12178 = at(i1677, i12114)
        i12191 = at(i1690, i12114)
        i12207 = newest(i12116, i12117, at(E_occurred_at, i12148), EVIDENCE_CAP)
        n12208 = len(i12207)
        del i12116, i12117
    else:
        i12125 = NO_INT
        b12126 = NO_BOOL
        i12148 = NO_INT
        i12154 = NO_INT
        b12155 = NO_BOOL
        i12167 = NO_INT
        i12175 = NO_INT
        i12176 = NO_INT
        b12177 = NO_BOOL
        i12178 = NO_INT
        i12191 = NO_INT
        i12207 = NO_INT
        n12208 = 0
    del i12114
    if n12115:
        i12210 = at(i12176, i12207)
        b12211 = at(b12177, i12207)
        x12212 = date_text(i12210, b12211, n12208, 0, GIVEN)
        b12213 = text_known(x12212)
        x12214 = text_concat(n12208, 'paid ', x12212)
        i12215 = at(i12125, i12207)
        b12216 = at(b12126, i12207)
        b12217 = (i12215 == WORD_8) & b12216
        x12218 = texts(where(b12213, x12214, where(b12217, 'written off', 'unpaid')))
        i12219 = at(i12175, i12207)
        x12220 = date_text(i12219, None, n12208, 0, GIVEN)
        i12221 = at(i12167, i12207)
        b12222 = (i12219 != i12221)
        x12223 = date_text(i12221, None, n12208, 0, GIVEN)
        x12224 = text_concat(n12208, ' (moved from ', x12223, ')')
        x12225 = texts(where(b12222, x12224, ''))
        i12226 = at(i12178, i12207)
        b12227 = (i12226 == 1)
        b12228 = (i12226 > 1)
        x12229 = int_text(i12226, None, n12208, 0, GIVEN)
        x12230 = text_concat(n12208, ', ', x12229, ' days late')
        x12231 = texts(where(b12227, ', 1 day late', where(b12228, x12230, where(b12211, ', in time', ''))))
        b12232 = logical_not(b12211)
        i12233 = at(i12154, i12207)
        b12234 = at(b12155, i12207)
        i12235 = where(b12234, i12233, 0)
        b12236 = (i12235 > 0)
        b12237 = (b12232 & b12236)
        i12238 = at(i12191, i12207)
        i12239 = rescaled(i12238, -2)
        x12240 = decimal_text(i12239, None, n12208, 2, GIVEN)
        x12241 = text_concat(n12208, ', ', x12240, ' left')
        x12242 = texts(where(b12237, x12241, ''))
        x12243 = text_concat(n12208, x12218, ', due ', x12220, x12225, x12231, x12242)
        i12244 = at(i12148, i12207)
        del i12210, b12211, x12212, b12213, x12214, i12215, b12216, b12217, x12218, i12219, x12220, i12221, b12222, x12223, x12224, x12225, i12226, b12227, b12228, x12229, x12230, x12231, b12232, i12233, b12234, i12235, b12236, b12237, i12238, i12239, x12240, x12241, x12242
    else:
        x12243 = NO_TEXT
        i12244 = NO_INT
    del b12126, b12155, b12177, i12125, i12154, i12167, i12175, i12176, i12178, i12191, i12207, n12115, n12208
    if EVIDENCE_WANTED:
        n12245 = any_raised(n1614, i10360)
    else:
        n12245 = 0
    if n12245:
        b12246 = (i1677 > P_late_days)
        i12247 = places(b12246, n1614)
        n12248 = len(i12247)
        del b12246
    else:
        i12247 = NO_INT
        n12248 = 0
    del n12245
    if n12248:
        i12249 = at(i1615, i12247)
        i12250 = at(i1616, i12247)
        i12258 = at(i1624, i12247)
        b12259 = at(b1625, i12247)
        i12281 = at(i1647, i12247)
        i12287 = at(i1653, i12247)
        b12288 = at(b1654, i12247)
        i12300 = at(i1666, i12247)
        i12308 = at(i1674, i12247)
        i12309 = at(i1675, i12247)
        b12310 = at(b1676, i12247)
        i12311 = at(i1677, i12247)
        i12324 = at(i1690, i12247)
        i12340 = newest(i12249, i12250, at(E_occurred_at, i12281), EVIDENCE_CAP)
        n12341 = len(i12340)
        del i12249, i12250
    else:
        i12258 = NO_INT
        b12259 = NO_BOOL
        i12281 = NO_INT
        i12287 = NO_INT
        b12288 = NO_BOOL
        i12300 = NO_INT
        i12308 = NO_INT
        i12309 = NO_INT
        b12310 = NO_BOOL
        i12311 = NO_INT
        i12324 = NO_INT
        i12340 = NO_INT
        n12341 = 0
    del i12247
    if n12248:
        i12343 = at(i12309, i12340)
        b12344 = at(b12310, i12340)
        x12345 = date_text(i12343, b12344, n12341, 0, GIVEN)
        b12346 = text_known(x12345)
        x12347 = text_concat(n12341, 'paid ', x12345)
        i12348 = at(i12258, i12340)
        b12349 = at(b12259, i12340)
        b12350 = (i12348 == WORD_8) & b12349
        x12351 = texts(where(b12346, x12347, where(b12350, 'written off', 'unpaid')))
        i12352 = at(i12308, i12340)
        x12353 = date_text(i12352, None, n12341, 0, GIVEN)
        i12354 = at(i12300, i12340)
        b12355 = (i12352 != i12354)
        x12356 = date_text(i12354, None, n12341, 0, GIVEN)
        x12357 = text_concat(n12341, ' (moved from ', x12356, ')')
        x12358 = texts(where(b12355, x12357, ''))
        i12359 = at(i12311, i12340)
        b12360 = (i12359 == 1)
        b12361 = (i12359 > 1)
        x12362 = int_text(i12359, None, n12341, 0, GIVEN)
        x12363 = text_concat(n12341, ', ', x12362, ' days late')
        x12364 = texts(where(b12360, ', 1 day late', where(b12361, x12363, where(b12344, ', in time', ''))))
        b12365 = logical_not(b12344)
        i12366 = at(i12287, i12340)
        b12367 = at(b12288, i12340)
        i12368 = where(b12367, i12366, 0)
        b12369 = (i12368 > 0)
        b12370 = (b12365 & b12369)
        i12371 = at(i12324, i12340)
        i12372 = rescaled(i12371, -2)
        x12373 = decimal_text(i12372, None, n12341, 2, GIVEN)
        x12374 = text_concat(n12341, ', ', x12373, ' left')
        x12375 = texts(where(b12370, x12374, ''))
        x12376 = text_concat(n12341, x12351, ', due ', x12353, x12358, x12364, x12375)
        i12377 = at(i12281, i12340)
        del i12343, b12344, x12345, b12346, x12347, i12348, b12349, b12350, x12351, i12352, x12353, i12354, b12355, x12356, x12357, x12358, i12359, b12360, b12361, x12362, x12363, x12364, b12365, i12366, b12367, i12368, b12369, b12370, i12371, i12372, x12373, x12374, x12375
    else:
        x12376 = NO_TEXT
        i12377 = NO_INT
    del b12259, b12288, b12310, i12258, i12287, i12300, i12308, i12309, i12311, i12324, i12340, n12248, n12341
    if EVIDENCE_WANTED:
        n12378 = any_raised(n8342, i10361)
    else:
        n12378 = 0
    if n12378:
        i12379 = places(b8348, n8342)
        n12380 = len(i12379)
    else:
        i12379 = NO_INT
        n12380 = 0
    del b8348, n12378, n8342
    if n12380:
        i12381 = at(i8343, i12379)
        i12382 = at(i8349, i12379)
        i12390 = at(i8357, i12379)
        b12391 = at(b8358, i12379)
        i12413 = at(i8380, i12379)
        i12419 = at(i8386, i12379)
        b12420 = at(b8387, i12379)
        i12432 = at(i8399, i12379)
        i12440 = at(i8407, i12379)
        i12441 = at(i8408, i12379)
        b12442 = at(b8409, i12379)
        i12443 = at(i8346, i12379)
        i12456 = at(i8421, i12379)
        i12461 = newest(i12381, i12382, at(E_occurred_at, i12413), EVIDENCE_CAP)
        n12462 = len(i12461)
        del i12381, i12382
    else:
        i12390 = NO_INT
        b12391 = NO_BOOL
        i12413 = NO_INT
        i12419 = NO_INT
        b12420 = NO_BOOL
        i12432 = NO_INT
        i12440 = NO_INT
        i12441 = NO_INT
        b12442 = NO_BOOL
        i12443 = NO_INT
        i12456 = NO_INT
        i12461 = NO_INT
        n12462 = 0
    del b8358, b8387, b8409, i12379, i8343, i8346, i8349, i8357, i8380, i8386, i8399, i8407, i8408, i8421
    if n12380:
        i12464 = at(i12441, i12461)
        b12465 = at(b12442, i12461)
        x12466 = date_text(i12464, b12465, n12462, 0, GIVEN)
        b12467 = text_known(x12466)
        x12468 = text_concat(n12462, 'paid ', x12466)
        i12469 = at(i12390, i12461)
        b12470 = at(b12391, i12461)
        b12471 = (i12469 == WORD_8) & b12470
        x12472 = texts(where(b12467, x12468, where(b12471, 'written off', 'unpaid')))
        i12473 = at(i12440, i12461)
        x12474 = date_text(i12473, None, n12462, 0, GIVEN)
        i12475 = at(i12432, i12461)
        b12476 = (i12473 != i12475)
        x12477 = date_text(i12475, None, n12462, 0, GIVEN)
        x12478 = text_concat(n12462, ' (moved from ', x12477, ')')
        x12479 = texts(where(b12476, x12478, ''))
        i12480 = at(i12443, i12461)
        b12481 = (i12480 == 1)
        b12482 = (i12480 > 1)
        x12483 = int_text(i12480, None, n12462, 0, GIVEN)
        x12484 = text_concat(n12462, ', ', x12483, ' days late')
        x12485 = texts(where(b12481, ', 1 day late', where(b12482, x12484, where(b12465, ', in time', ''))))
        b12486 = logical_not(b12465)
        i12487 = at(i12419, i12461)
        b12488 = at(b12420, i12461)
        i12489 = where(b12488, i12487, 0)
        b12490 = (i12489 > 0)
        b12491 = (b12486 & b12490)
        i12492 = at(i12456, i12461)
        i12493 = rescaled(i12492, -2)
        x12494 = decimal_text(i12493, None, n12462, 2, GIVEN)
        x12495 = text_concat(n12462, ', ', x12494, ' left')
        x12496 = texts(where(b12491, x12495, ''))
        x12497 = text_concat(n12462, x12472, ', due ', x12474, x12479, x12485, x12496)
        i12498 = at(i12413, i12461)
        del i12464, b12465, x12466, b12467, x12468, i12469, b12470, b12471, x12472, i12473, x12474, i12475, b12476, x12477, x12478, x12479, i12480, b12481, b12482, x12483, x12484, x12485, b12486, i12487, b12488, i12489, b12490, b12491, i12492, i12493, x12494, x12495, x12496
    else:
        x12497 = NO_TEXT
        i12498 = NO_INT
    del b12391, b12420, b12442, i12390, i12419, i12432, i12440, i12441, i12443, i12456, i12461, n12380, n12462
    if EVIDENCE_WANTED:
        n12499 = any_raised(n1614, i10362, i10364)
    else:
        n12499 = 0
    if n12499:
        b12500 = (i1677 > P_grace_days)
        i12501 = places(b12500, n1614)
        n12502 = len(i12501)
        del b12500
    else:
        i12501 = NO_INT
        n12502 = 0
    del n12499
    if n12502:
        i12503 = at(i1615, i12501)
        i12504 = at(i1616, i12501)
        i12512 = at(i1624, i12501)
        b12513 = at(b1625, i12501)
        i12535 = at(i1647, i12501)
        i12541 = at(i1653, i12501)
        b12542 = at(b1654, i12501)
        i12554 = at(i1666, i12501)
        i12562 = at(i1674, i12501)
        i12563 = at(i1675, i12501)
        b12564 = at(b1676, i12501)
        i12565 = at(i1677, i12501)
        i12578 = at(i1690, i12501)
        i12594 = newest(i12503, i12504, at(E_occurred_at, i12535), EVIDENCE_CAP)
        n12595 = len(i12594)
        del i12503, i12504
    else:
        i12512 = NO_INT
        b12513 = NO_BOOL
        i12535 = NO_INT
        i12541 = NO_INT
        b12542 = NO_BOOL
        i12554 = NO_INT
        i12562 = NO_INT
        i12563 = NO_INT
        b12564 = NO_BOOL
        i12565 = NO_INT
        i12578 = NO_INT
        i12594 = NO_INT
        n12595 = 0
    del i12501
    if n12502:
        i12597 = at(i12563, i12594)
        b12598 = at(b12564, i12594)
        x12599 = date_text(i12597, b12598, n12595, 0, GIVEN)
        b12600 = text_known(x12599)
        x12601 = text_concat(n12595, 'paid ', x12599)
        i12602 = at(i12512, i12594)
        b12603 = at(b12513, i12594)
        b12604 = (i12602 == WORD_8) & b12603
        x12605 = texts(where(b12600, x12601, where(b12604, 'written off', 'unpaid')))
        i12606 = at(i12562, i12594)
        x12607 = date_text(i12606, None, n12595, 0, GIVEN)
        i12608 = at(i12554, i12594)
        b12609 = (i12606 != i12608)
        x12610 = date_text(i12608, None, n12595, 0, GIVEN)
        x12611 = text_concat(n12595, ' (moved from ', x12610, ')')
        x12612 = texts(where(b12609, x12611, ''))
        i12613 = at(i12565, i12594)
        b12614 = (i12613 == 1)
        b12615 = (i12613 > 1)
        x12616 = int_text(i12613, None, n12595, 0, GIVEN)
        x12617 = text_concat(n12595, ', ', x12616, ' days late')
        x12618 = texts(where(b12614, ', 1 day late', where(b12615, x12617, where(b12598, ', in time', ''))))
        b12619 = logical_not(b12598)
        i12620 = at(i12541, i12594)
        b12621 = at(b12542, i12594)
        i12622 = where(b12621, i12620, 0)
        b12623 = (i12622 > 0)
        b12624 = (b12619 & b12623)
        i12625 = at(i12578, i12594)
        i12626 = rescaled(i12625, -2)
        x12627 = decimal_text(i12626, None, n12595, 2, GIVEN)
        x12628 = text_concat(n12595, ', ', x12627, ' left')
        x12629 = texts(where(b12624, x12628, ''))
        x12630 = text_concat(n12595, x12605, ', due ', x12607, x12612, x12618, x12629)
        i12631 = at(i12535, i12594)
        del i12597, b12598, x12599, b12600, x12601, i12602, b12603, b12604, x12605, i12606, x12607, i12608, b12609, x12610, x12611, x12612, i12613, b12614, b12615, x12616, x12617, x12618, b12619, i12620, b12621, i12622, b12623, b12624, i12625, i12626, x12627, x12628, x12629
    else:
        x12630 = NO_TEXT
        i12631 = NO_INT
    del b12513, b12542, b12564, i12512, i12541, i12554, i12562, i12563, i12565, i12578, i12594, n12502, n12595
    if EVIDENCE_WANTED:
        n12632 = any_raised(n1614, i10363)
    else:
        n12632 = 0
    if n12632:
        i12633 = places(b1832, n1614)
        n12634 = len(i12633)
    else:
        i12633 = NO_INT
        n12634 = 0
    del b1832, n12632, n1614
    if n12634:
        i12635 = at(i1615, i12633)
        i12636 = at(i1616, i12633)
        i12644 = at(i1624, i12633)
        b12645 = at(b1625, i12633)
        i12667 = at(i1647, i12633)
        i12673 = at(i1653, i12633)
        b12674 = at(b1654, i12633)
        i12686 = at(i1666, i12633)
        i12694 = at(i1674, i12633)
        i12695 = at(i1675, i12633)
        b12696 = at(b1676, i12633)
        i12697 = at(i1677, i12633)
        i12710 = at(i1690, i12633)
        i12726 = newest(i12635, i12636, at(E_occurred_at, i12667), EVIDENCE_CAP)
        n12727 = len(i12726)
        del i12635, i12636
    else:
        i12644 = NO_INT
        b12645 = NO_BOOL
        i12667 = NO_INT
        i12673 = NO_INT
        b12674 = NO_BOOL
        i12686 = NO_INT
        i12694 = NO_INT
        i12695 = NO_INT
        b12696 = NO_BOOL
        i12697 = NO_INT
        i12710 = NO_INT
        i12726 = NO_INT
        n12727 = 0
    del b1625, b1654, b1676, i12633, i1615, i1616, i1624, i1647, i1653, i1666, i1674, i1675, i1677, i1690
    if n12634:
        i12729 = at(i12695, i12726)
        b12730 = at(b12696, i12726)
        x12731 = date_text(i12729, b12730, n12727, 0, GIVEN)
        b12732 = text_known(x12731)
        x12733 = text_concat(n12727, 'paid ', x12731)
        i12734 = at(i12644, i12726)
        b12735 = at(b12645, i12726)
        b12736 = (i12734 == WORD_8) & b12735
        x12737 = texts(where(b12732, x12733, where(b12736, 'written off', 'unpaid')))
        i12738 = at(i12694, i12726)
        x12739 = date_text(i12738, None, n12727, 0, GIVEN)
        i12740 = at(i12686, i12726)
        b12741 = (i12738 != i12740)
        x12742 = date_text(i12740, None, n12727, 0, GIVEN)
        x12743 = text_concat(n12727, ' (moved from ', x12742, ')')
        x12744 = texts(where(b12741, x12743, ''))
        i12745 = at(i12697, i12726)
        b12746 = (i12745 == 1)
        b12747 = (i12745 > 1)
        x12748 = int_text(i12745, None, n12727, 0, GIVEN)
        x12749 = text_concat(n12727, ', ', x12748, ' days late')
        x12750 = texts(where(b12746, ', 1 day late', where(b12747, x12749, where(b12730, ', in time', ''))))
        b12751 = logical_not(b12730)
        i12752 = at(i12673, i12726)
        b12753 = at(b12674, i12726)
        i12754 = where(b12753, i12752, 0)
        b12755 = (i12754 > 0)
        b12756 = (b12751 & b12755)
        i12757 = at(i12710, i12726)
        i12758 = rescaled(i12757, -2)
        x12759 = decimal_text(i12758, None, n12727, 2, GIVEN)
        x12760 = text_concat(n12727, ', ', x12759, ' left')
        x12761 = texts(where(b12756, x12760, ''))
        x12762 = text_concat(n12727, x12737, ', due ', x12739, x12744, x12750, x12761)
        i12763 = at(i12667, i12726)
        del i12729, b12730, x12731, b12732, x12733, i12734, b12735, b12736, x12737, i12738, x12739, i12740, b12741, x12742, x12743, x12744, i12745, b12746, b12747, x12748, x12749, x12750, b12751, i12752, b12753, i12754, b12755, b12756, i12757, i12758, x12759, x12760, x12761
    else:
        x12762 = NO_TEXT
        i12763 = NO_INT
    del b12645, b12674, b12696, i12644, i12673, i12686, i12694, i12695, i12697, i12710, i12726, n12634, n12727
    if EVIDENCE_WANTED:
        n12764 = any_raised(n468, i10365)
    else:
        n12764 = 0
    if n12764:
        b12765 = logical_not(b964)
        b12766 = logical_not(b951)
        b12767 = (i927 < AS_OF)
        b12768 = (i992 > 0)
        b12769 = (b945 & b12765 & b12766 & b12767 & b12768)
        i12770 = places(b12769, n468)
        n12771 = len(i12770)
        del b12765, b12766, b12767, b12768, b12769
    else:
        i12770 = NO_INT
        n12771 = 0
    del b951, n12764
    if n12771:
        i12772 = at(i469, i12770)
        i12773 = at(i470, i12770)
        i12781 = at(i478, i12770)
        b12782 = at(b479, i12770)
        i12804 = at(i501, i12770)
        i12810 = at(i519, i12770)
        b12811 = at(b521, i12770)
        i12823 = at(i770, i12770)
        i12831 = at(i927, i12770)
        i12832 = at(i928, i12770)
        b12833 = at(b932, i12770)
        i12834 = at(i936, i12770)
        i12847 = at(i995, i12770)
        i12850 = newest(i12772, i12773, at(E_occurred_at, i12804), EVIDENCE_CAP)
        n12851 = len(i12850)
        del i12772, i12773
    else:
        i12781 = NO_INT
        b12782 = NO_BOOL
        i12804 = NO_INT
        i12810 = NO_INT
        b12811 = NO_BOOL
        i12823 = NO_INT
        i12831 = NO_INT
        i12832 = NO_INT
        b12833 = NO_BOOL
        i12834 = NO_INT
        i12847 = NO_INT
        i12850 = NO_INT
        n12851 = 0
    del b479, b932, i12770, i470, i478, i770, i928, i936, i995
    if n12771:
        i12853 = at(i12832, i12850)
        b12854 = at(b12833, i12850)
        x12855 = date_text(i12853, b12854, n12851, 0, GIVEN)
        b12856 = text_known(x12855)
        x12857 = text_concat(n12851, 'paid ', x12855)
        i12858 = at(i12781, i12850)
        b12859 = at(b12782, i12850)
        b12860 = (i12858 == WORD_8) & b12859
        x12861 = texts(where(b12856, x12857, where(b12860, 'written off', 'unpaid')))
        i12862 = at(i12831, i12850)
        x12863 = date_text(i12862, None, n12851, 0, GIVEN)
        i12864 = at(i12823, i12850)
        b12865 = (i12862 != i12864)
        x12866 = date_text(i12864, None, n12851, 0, GIVEN)
        x12867 = text_concat(n12851, ' (moved from ', x12866, ')')
        x12868 = texts(where(b12865, x12867, ''))
        i12869 = at(i12834, i12850)
        b12870 = (i12869 == 1)
        b12871 = (i12869 > 1)
        x12872 = int_text(i12869, None, n12851, 0, GIVEN)
        x12873 = text_concat(n12851, ', ', x12872, ' days late')
        x12874 = texts(where(b12870, ', 1 day late', where(b12871, x12873, where(b12854, ', in time', ''))))
        b12875 = logical_not(b12854)
        i12876 = at(i12810, i12850)
        b12877 = at(b12811, i12850)
        i12878 = where(b12877, i12876, 0)
        b12879 = (i12878 > 0)
        b12880 = (b12875 & b12879)
        i12881 = at(i12847, i12850)
        i12882 = rescaled(i12881, -2)
        x12883 = decimal_text(i12882, None, n12851, 2, GIVEN)
        x12884 = text_concat(n12851, ', ', x12883, ' left')
        x12885 = texts(where(b12880, x12884, ''))
        x12886 = text_concat(n12851, x12861, ', due ', x12863, x12868, x12874, x12885)
        i12887 = at(i12804, i12850)
        del i12853, b12854, x12855, b12856, x12857, i12858, b12859, b12860, x12861, i12862, x12863, i12864, b12865, x12866, x12867, x12868, i12869, b12870, b12871, x12872, x12873, x12874, b12875, i12876, b12877, i12878, b12879, b12880, i12881, i12882, x12883, x12884, x12885
    else:
        x12886 = NO_TEXT
        i12887 = NO_INT
    del b12782, b12811, b12833, i12781, i12810, i12823, i12831, i12832, i12834, i12847, i12850, n12771, n12851
    if EVIDENCE_WANTED:
        n12888 = any_raised(n1512, i10366)
    else:
        n12888 = 0
    if n12888:
        i12889 = places(b1574, n1512)
        n12890 = len(i12889)
    else:
        i12889 = NO_INT
        n12890 = 0
    del n12888, n1512
    if n12890:
        i12891 = at(i1516, i12889)
        i12892 = at(i1517, i12889)
        i12910 = at(i1535, i12889)
        b12911 = at(b1536, i12889)
        i12923 = at(i1548, i12889)
        b12949 = at(b1574, i12889)
        i12953 = newest(i12891, i12892, at(E_occurred_at, i12923), EVIDENCE_CAP)
        n12954 = len(i12953)
        del i12891, i12892
    else:
        i12910 = NO_INT
        b12911 = NO_BOOL
        i12923 = NO_INT
        b12949 = NO_BOOL
        i12953 = NO_INT
        n12954 = 0
    del b1536, b1574, i12889, i1516, i1517, i1535, i1548
    if n12890:
        i12956 = at(i12910, i12953)
        b12957 = at(b12911, i12953)
        x12958 = date_text(i12956, b12957, n12954, 0, GIVEN)
        b12959 = at(b12949, i12953)
        i12960 = where(b12959, WORD_84, WORD_85)
        x12961 = word_text(i12960, None, n12954, 0, GIVEN)
        x12962 = text_concat(n12954, 'promised for ', x12958, x12961)
        i12963 = at(i12923, i12953)
        del i12956, b12957, x12958, b12959, i12960, x12961
    else:
        x12962 = NO_TEXT
        i12963 = NO_INT
    del b12911, b12949, i12910, i12953, n12890, n12954
    if EVIDENCE_WANTED:
        n12964 = any_raised(n4314, i10367)
    else:
        n12964 = 0
    if n12964:
        b12965 = (b4433 & b4444)
        i12966 = places(b12965, n4314)
        n12967 = len(i12966)
        del b12965
    else:
        i12966 = NO_INT
        n12967 = 0
    del b4433, b4444, n12964, n4314
    if n12967:
        i12968 = at(i4315, i12966)
        i12969 = at(i4316, i12966)
        i12977 = at(i4324, i12966)
        b12978 = at(b4325, i12966)
        i12986 = at(i4333, i12966)
        i13000 = at(i4347, i12966)
        i13008 = newest(i12968, i12969, at(E_occurred_at, i13000), EVIDENCE_CAP)
        n13009 = len(i13008)
        del i12968, i12969
    else:
        i12977 = NO_INT
        b12978 = NO_BOOL
        i12986 = NO_INT
        i13000 = NO_INT
        i13008 = NO_INT
        n13009 = 0
    del b4325, i12966, i4315, i4316, i4324, i4333, i4347
    if n12967:
        i13011 = at(i12986, i13008)
        x13012 = date_text(i13011, None, n13009, 0, GIVEN)
        i13013 = at(i12977, i13008)
        b13014 = at(b12978, i13008)
        i13015 = where(b13014, i13013, WORD_10)
        x13016 = word_text(i13015, None, n13009, 0, GIVEN)
        x13017 = text_concat(n13009, 'raised ', x13012, ', ', x13016)
        i13018 = at(i13000, i13008)
        del i13011, x13012, i13013, b13014, i13015, x13016
    else:
        x13017 = NO_TEXT
        i13018 = NO_INT
    del b12978, i12977, i12986, i13008, n12967, n13009
    if EVIDENCE_WANTED:
        n13019 = any_raised(n3218, i10368, i10369)
    else:
        n13019 = 0
    if n13019:
        i13020 = newest(i3219, i3253, at(E_occurred_at, i3284), EVIDENCE_CAP)
        n13021 = len(i13020)
    else:
        i13020 = NO_INT
        n13021 = 0
    del i3219, i3253, n13019
    if EVIDENCE_WANTED and n3218:
        i13023 = at(i3386, i13020)
        b13024 = at(b3388, i13020)
        x13025 = id_text(i13023, b13024, n13021, 0, GIVEN)
        b13026 = text_known(x13025)
        x13027 = where(b13026, x13025, 'the work')
        b13028 = at(b3387, i13020)
        i13029 = where(b13028, WORD_86, WORD_31)
        x13030 = word_text(i13029, None, n13021, 0, GIVEN)
        x13031 = text_concat(n13021, 'reopened ', x13027, x13030)
        i13032 = at(i3284, i13020)
        del i13023, b13024, x13025, b13026, x13027, b13028, i13029, x13030
    else:
        x13031 = NO_TEXT
        i13032 = NO_INT
    del b3387, b3388, i13020, i3386, n13021, n3218
    if EVIDENCE_WANTED:
        n13033 = any_raised(n3428, i10370)
    else:
        n13033 = 0
    if n13033:
        i13034 = places(b3499, n3428)
        n13035 = len(i13034)
    else:
        i13034 = NO_INT
        n13035 = 0
    del b3499, n13033, n3428
    if n13035:
        i13036 = at(i3429, i13034)
        i13037 = at(i3430, i13034)
        i13054 = at(i3447, i13034)
        i13068 = at(i3461, i13034)
        i13071 = at(i3471, i13034)
        i13082 = newest(i13036, i13037, at(E_occurred_at, i13068), EVIDENCE_CAP)
        n13083 = len(i13082)
        del i13036, i13037
    else:
        i13054 = NO_INT
        i13068 = NO_INT
        i13071 = NO_INT
        i13082 = NO_INT
        n13083 = 0
    del i13034, i3429, i3430, i3447, i3461, i3471
    if n13035:
        i13085 = at(i13054, i13082)
        x13086 = date_text(i13085, None, n13083, 0, GIVEN)
        i13087 = at(i13071, i13082)
        b13088 = (i13087 > 0)
        i13089 = where(b13088, WORD_87, WORD_31)
        x13090 = word_text(i13089, None, n13083, 0, GIVEN)
        x13091 = text_concat(n13083, 'delivered ', x13086, x13090)
        i13092 = at(i13068, i13082)
        del i13085, x13086, i13087, b13088, i13089, x13090
    else:
        x13091 = NO_TEXT
        i13092 = NO_INT
    del i13054, i13071, i13082, n13035, n13083
    if EVIDENCE_WANTED:
        n13093 = any_raised(n3028, i10371)
    else:
        n13093 = 0
    if n13093:
        b13094 = (b3056 & b3056)
        i13095 = places(b13094, n3028)
        n13096 = len(i13095)
        del b13094
    else:
        i13095 = NO_INT
        n13096 = 0
    del b3056, n13093, n3028
    if n13096:
        i13097 = at(i3029, i13095)
        i13098 = at(i3030, i13095)
        i13115 = at(i3047, i13095)
        i13129 = at(i3061, i13095)
        i13130 = newest(i13097, i13098, at(E_occurred_at, i13129), EVIDENCE_CAP)
        n13131 = len(i13130)
        del i13097, i13098
    else:
        i13115 = NO_INT
        i13129 = NO_INT
        i13130 = NO_INT
        n13131 = 0
    del i13095, i3029, i3030, i3047, i3061
    if n13096:
        i13133 = at(i13115, i13130)
        x13134 = date_text(i13133, None, n13131, 0, GIVEN)
        x13135 = text_concat(n13131, 'unpaid change of ', x13134)
        i13136 = at(i13129, i13130)
        del i13133, x13134
    else:
        x13135 = NO_TEXT
        i13136 = NO_INT
    del i13115, i13130, n13096, n13131
    if EVIDENCE_WANTED and n468:
        b13137 = logical_not(b964)
        b13138 = (b945 & b13137)
        i13139 = places(b13138, n468)
        n13140 = len(i13139)
        del b13137, b13138
    else:
        i13139 = NO_INT
        n13140 = 0
    if n13140:
        i13141 = at(i469, i13139)
        i13142 = at(i477, i13139)
        i13143 = at(i969, i13139)
        i13144 = at(i519, i13139)
        b13145 = at(b521, i13139)
        i13146 = where(b13145, i13144, 0)
        i13147 = (i13143 - i13146)
        i13148 = np.maximum(i13147, 0)
        i13149 = rescaled(i13148, -2)
        i13150 = at(i992, i13139)
        del i13143, i13144, b13145, i13146, i13147, i13148
    else:
        i13141 = NO_INT
        i13142 = NO_INT
        i13149 = NO_INT
        i13150 = NO_INT
    del i13139, i469, n13140
    if EVIDENCE_WANTED and n1982:
        i13151 = where(b1993, i1992, WORD_10)
        b13152 = (i13151 == WORD_10)
        i13153 = places(b13152, n1982)
        n13154 = len(i13153)
        del i13151, b13152
    else:
        i13153 = NO_INT
        n13154 = 0
    del b1993, i1992, n1982
    if n13154:
        i13155 = at(i1983, i13153)
        i13156 = at(i2009, i13153)
        b13157 = at(b2010, i13153)
        b13158 = logical_not(b13157)
        i13159 = at(i1991, i13153)
        b13160 = (i13159 == WORD_31)
        b13161 = (b13158 | b13160)
        i13162 = at(i2024, i13153)
        b13163 = at(b2054, i13153)
        i13164 = where(b13163, i13162, i13159)
        i13165 = where(b13161, i13164, i13159)
        i13166 = at(i2021, i13153)
        b13167 = at(b2053, i13153)
        i13168 = where(b13157, i13156, i13166)
        i13169 = rescaled(i13168, -2)
        i13170 = at(i2001, i13153)
        i13171 = (AS_OF - i13170)
        b13172 = b13157 | b13167
        del i13156, b13157, b13158, i13159, b13160, b13161, i13162, b13163, i13164, i13166, b13167, i13168, i13170
    else:
        i13155 = NO_INT
        i13165 = NO_INT
        i13169 = NO_INT
        i13171 = NO_INT
        b13172 = NO_BOOL
    del b2010, b2053, b2054, i13153, i1983, i1991, i2001, i2009, i2021, i2024, n13154
    if ENDINGS_WANTED:
        n13173 = n4568
    else:
        n13173 = 0
    if n13173:
        b13174 = (i4575 == WORD_1)
        i13175 = where(b4617, i4616, WORD_10)
        b13176 = (i13175 == WORD_10)
        b13177 = logical_not(b10432)
        b13178 = (i4580 > (AS_OF - P_window_days))
        b13179 = (b13174 & b13176 & b13177 & b13178)
        i13180 = places(b13179, n4568)
        n13181 = len(i13180)
        del b13174, i13175, b13176, b13177, b13178, b13179
    else:
        i13180 = NO_INT
        n13181 = 0
    del b10432, b4617, i4575, i4616, n13173, n4568
    if n13181:
        i13183 = at(i4610, i13180)
        i13184 = at(i4580, i13180)
        i13185 = (i13184 + P_quote_validity_days)
        b13186 = at(b4614, i13180)
        i13187 = where(b13186, i13183, i13185)
        i13188 = at(i4670, i13180)
        del i13183, i13184, i13185, b13186
    else:
        i13187 = NO_INT
        i13188 = NO_INT
    del b4614, i13180, i4580, i4610, i4670, n13181
    if ENDINGS_WANTED:
        n13189 = n5422
    else:
        n13189 = 0
    if n13189:
        b13190 = logical_not(b5478)
        b13191 = logical_not(b5854)
        b13192 = (b13190 & b13191)
        i13193 = places(b13192, n5422)
        n13194 = len(i13193)
        del b13190, b13191, b13192
    else:
        i13193 = NO_INT
        n13194 = 0
    del b5478, b5854, n13189, n5422
    if n13194:
        i13196 = at(i5475, i13193)
        i13197 = at(i5488, i13193)
        b13198 = at(b5476, i13193)
    else:
        i13196 = NO_INT
        i13197 = NO_INT
        b13198 = NO_BOOL
    del b5476, i13193, i5475, i5488, n13194
    if ENDINGS_WANTED:
        n13199 = n468
    else:
        n13199 = 0
    if n13199:
        i13200 = places(b945, n468)
        n13201 = len(i13200)
    else:
        i13200 = NO_INT
        n13201 = 0
    del n13199
    if n13201:
        i13203 = at(i927, i13200)
        i13204 = at(i501, i13200)
    else:
        i13203 = NO_INT
        i13204 = NO_INT
    del i13200, n13201
    if DEBTS_WANTED:
        n13205 = n468
    else:
        n13205 = 0
    if n13205:
        b13206 = (b945 & b946)
        b13207 = logical_not(b964)
        b13208 = (i992 > 0)
        i13209 = where(b521, i519, 0)
        i13210 = (i969 - i13209)
        i13211 = np.maximum(i13210, 0)
        i13212 = rescaled(i13211, -2)
        b13213 = (i13212 > 0)
        b13214 = (b945 & b13207 & b13208 & b13213)
        b13215 = (b13206 | b13214)
        i13216 = places(b13215, n468)
        n13217 = len(i13216)
        del b13206, b13207, b13208, i13209, i13210, i13211, i13212, b13213, b13214, b13215
    else:
        i13216 = NO_INT
        n13217 = 0
    del b964, n13205, n468
    if n13217:
        i13219 = at(i487, i13216)
        i13220 = at(i927, i13216)
        i13221 = at(i969, i13216)
        i13222 = at(i519, i13216)
        b13223 = at(b521, i13216)
        i13224 = where(b13223, i13222, 0)
        i13225 = (i13221 - i13224)
        i13226 = np.maximum(i13225, 0)
        i13227 = rescaled(i13226, -2)
        i13228 = at(i477, i13216)
        i13229 = at(i992, i13216)
        b13230 = at(b945, i13216)
        b13231 = at(b946, i13216)
        b13232 = (b13230 & b13231)
        i13233 = at(i501, i13216)
        del i13221, i13222, b13223, i13224, i13225, i13226, b13230, b13231
    else:
        i13219 = NO_INT
        i13220 = NO_INT
        i13227 = NO_INT
        i13228 = NO_INT
        i13229 = NO_INT
        b13232 = NO_BOOL
        i13233 = NO_INT
    del b521, b945, b946, i13216, i477, i487, i501, i519, i927, i969, i992, n13217
    return {'stage': (i290, None), 'stage_inferred': (b291, None), 'standing': (i297, None), 'undecided__value': (f9345, b9391), 'undecided__opportunities': (i8463, None), 'undecided__incidents': (i8464, None), 'undecided__lower80': (f9413, b9828), 'undecided__lower95': (f9425, b9828), 'kept_meetings__value': (i8522, None), 'kept_meetings__opportunities': (i8522, None), 'no_show__value': (f9349, b9427), 'no_show__opportunities': (i8527, None), 'no_show__incidents': (i8528, None), 'no_show__lower80': (f9449, b9839), 'no_show__lower95': (f9461, b9839), 'no_show__in_half_year': (i8529, b8530), 'no_show__in_year': (i8531, b8532), 'put_off__value': (i8540, None), 'put_off__opportunities': (i8539, None), 'put_off__incidents': (i8540, None), 'put_off__held': (i8542, None), 'requoted_in_all__value': (i8474, b8475), 'requoted_in_all__opportunities': (i8472, None), 'requoted_in_all__incidents': (i8473, None), 'requoted__value': (i8484, b8485), 'requoted__opportunities': (i8472, None), 'requoted__incidents': (i8483, None), 'seriousness__value': (i8569, None), 'seriousness__opportunities': (i8568, None), 'seriousness__incidents': (i8569, None), 'open_quotes__value': (i8492, None), 'open_quotes__opportunities': (i8492, None), 'accepted_work__value': (i8594, None), 'accepted_work__opportunities': (i8594, None), 'unfounded__value': (f9353, b9463), 'unfounded__opportunities': (i8652, None), 'unfounded__incidents': (i8653, None), 'unfounded__lower80': (f9485, b9863), 'unfounded__lower95': (f9497, b9863), 'unfounded__items': (i8658, None), 'unfounded__occasions': (i8660, None), 'unfounded__apart': (i8663, None), 'unfounded__span': (i8668, b8694), 'unfounded__pressing': (i8673, None), 'chances__value': (i8697, b8698), 'chances__opportunities': (i8696, None), 'reopened__value': (i8682, None), 'reopened__opportunities': (i8681, None), 'reopened__incidents': (i8682, None), 'reopened__warned': (i8683, None), 'low_scored__value': (i8707, None), 'low_scored__opportunities': (i8706, None), 'low_scored__incidents': (i8707, None), 'requests__value': (f9357, b9499), 'requests__opportunities': (i8726, None), 'requests__incidents': (i8727, None), 'requests__lower80': (f9521, b10328), 'requests__lower95': (f9533, b10328), 'requests__apart': (i8730, None), 'requests__apart_from_quotes': (i8733, None), 'silent__value': (i8741, None), 'silent__opportunities': (i8726, None), 'silent__incidents': (i8741, None), 'incidents__value': (i8757, None), 'incidents__opportunities': (i8757, None), 'incidents__incidents': (i8757, None), 'incidents__in_half_year': (i8758, b8759), 'incidents__warned': (i8760, None), 'grave_incidents__value': (i8765, None), 'grave_incidents__opportunities': (i8757, None), 'grave_incidents__incidents': (i8765, None), 'abusive_incidents__value': (i8769, None), 'abusive_incidents__opportunities': (i8757, None), 'abusive_incidents__incidents': (i8769, None), 'abusive_incidents__warned': (i8771, None), 'night_messages__value': (i8787, b8788), 'night_messages__opportunities': (i8786, None), 'night_messages__incidents': (i8786, None), 'work_meetings__value': (f9361, b9535), 'work_meetings__opportunities': (i8550, None), 'work_meetings__incidents': (i8551, None), 'work_meetings__lower80': (f9557, b10329), 'work_meetings__lower95': (f9569, b10329), 'work_meetings__in_year': (i8552, b8553), 'work_meetings__of_year': (f8559, b8560), 'night_bursts__value': (i8806, None), 'night_bursts__opportunities': (i8805, None), 'night_bursts__incidents': (i8806, None), 'quotes_sent__value': (i8832, None), 'quotes_sent__opportunities': (i8832, None), 'jobs__value': (i8850, None), 'jobs__opportunities': (i8850, None), 'jobs__invoices': (i8852, None), 'pressed__value': (i8872, None), 'pressed__opportunities': (i8871, None), 'pressed__incidents': (i8872, None), 'asks_on_quotes__value': (i8880, b8881), 'asks_on_quotes__opportunities': (i8871, None), 'late_asks__value': (i8895, None), 'late_asks__opportunities': (i8894, None), 'late_asks__incidents': (i8895, None), 'late_asks__jobs': (i8899, None), 'late_asks__ultimatums': (i8901, None), 'late_asks__forced': (i8904, None), 'late_asks__apart': (i8907, None), 'asked_jobs__value': (f8699, b8700), 'asked_jobs__opportunities': (i8696, None), 'lost_chargebacks__value': (i8948, None), 'lost_chargebacks__opportunities': (i8947, None), 'lost_chargebacks__incidents': (i8948, None), 'open_chargebacks__value': (i8957, None), 'open_chargebacks__opportunities': (i8956, None), 'open_chargebacks__incidents': (i8957, None), 'open_chargebacks__amount': (i8966, b8976), 'chargebacks_ever__value': (i8956, None), 'chargebacks_ever__opportunities': (i8956, None), 'due_invoices__value': (i8993, None), 'due_invoices__opportunities': (i8993, None), 'dbt__value': (f9023, b9040), 'dbt__opportunities': (i8998, None), 'dbt__incidents': (i8999, None), 'dbt__median': (f9000, b9001), 'dbt__without_largest': (f9011, b9036), 'dbt__late_occasions': (i9015, None), 'late14__value': (f9365, b9571), 'late14__opportunities': (i9054, None), 'late14__incidents': (i9055, None), 'late14__lower80': (f9593, b9995), 'late14__lower95': (f9605, b9995), 'late14__invoices': (i9056, b9057), 'late30__value': (f9369, b9607), 'late30__opportunities': (i9058, None), 'late30__incidents': (i9059, None), 'late30__lower80': (f9629, b9999), 'late30__lower95': (f9641, b9999), 'late30__invoices': (i9060, b9061), 'late_grace__value': (f9371, b9607), 'late_grace__opportunities': (i9058, None), 'late_grace__incidents': (i9069, None), 'late_grace__lower80': (f9654, b10015), 'late_grace__lower95': (f9662, b10015), 'late_grace__invoices': (i9070, b9071), 'late_grace__median': (f9072, b9073), 'surely_late__value': (f9375, b9664), 'surely_late__opportunities': (i9092, None), 'surely_late__incidents': (i9093, None), 'surely_late__lower80': (f9686, b10007), 'surely_late__lower95': (f9698, b10007), 'longest_late_run__value': (i9116, b9117), 'longest_late_run__opportunities': (i9112, None), 'rising__value': (i9077, None), 'rising__opportunities': (i9058, None), 'rising__incidents': (i9077, None), 'unpaid_money__value': (f9161, b9173), 'unpaid_money__opportunities': (i9138, None), 'unpaid_money__incidents': (i9139, None), 'unpaid_money__days': (i9141, b9142), 'unpaid_money__amount': (i9145, b9146), 'unpaid_money__done': (i9148, None), 'overdue_now__value': (i9185, b9186), 'overdue_now__opportunities': (i9183, None), 'overdue_now__incidents': (i9184, None), 'promises__value': (i9210, None), 'promises__opportunities': (i9209, None), 'promises__incidents': (i9210, None), 'promises__in_year': (i9213, b9214), 'broken_in_a_row__value': (i9227, b9228), 'broken_in_a_row__opportunities': (i9223, None), 'late_disputes__value': (i9241, None), 'late_disputes__opportunities': (i9240, None), 'late_disputes__incidents': (i9241, None), 'given_terms__value': (i9190, b9191), 'given_terms__opportunities': (i9187, None), 'remembered__value': (i9254, None), 'remembered__opportunities': (i9254, None), 'quiet__value': (i9261, b9262), 'quiet__opportunities': (i9259, None), 'paid_in_time__value': (f9379, b9700), 'paid_in_time__opportunities': (i8993, None), 'paid_in_time__incidents': (i9030, None), 'paid_in_time__lower80': (f9722, b10330), 'paid_in_time__lower95': (f9734, b10330), 'paid_day_unknown__value': (i9192, None), 'paid_day_unknown__opportunities': (i9192, None), 'disputed_now__value': (i9193, None), 'disputed_now__opportunities': (i9193, None), 'due_assumed__value': (i9194, None), 'due_assumed__opportunities': (i9194, None), 'due_assumed__in_days': (i9195, b9196), 'due_unsaid__value': (i9197, None), 'due_unsaid__opportunities': (i9197, None), 'other_currencies__value': (i9031, None), 'other_currencies__opportunities': (i9031, None), 'stray_payments__value': (i9255, None), 'stray_payments__opportunities': (i9255, None), 'praise__value': (i9271, None), 'praise__opportunities': (i9271, None), 'referrals__value': (i9272, None), 'referrals__opportunities': (i9272, None), 'our_failures__value': (i9273, None), 'our_failures__opportunities': (i9273, None), 'upheld__value': (i8691, None), 'upheld__opportunities': (i8691, None), 'accepted_quotes__value': (i8493, None), 'accepted_quotes__opportunities': (i8493, None), 'answered_in_time__value': (f9381, b9499), 'answered_in_time__opportunities': (i8726, None), 'answered_in_time__incidents': (i8745, None), 'answered_in_time__lower80': (f9747, b10331), 'answered_in_time__lower95': (f9755, b10331), 'reversed_items__value': (f9385, b9757), 'reversed_items__opportunities': (i8594, None), 'reversed_items__incidents': (i8599, None), 'reversed_items__lower80': (f9779, b10061), 'reversed_items__lower95': (f9791, b10061), 'reversed__value': (i9285, None), 'reversed__opportunities': (i9285, None), 'reversed__incidents': (i9285, None), 'reversed__items': (i9287, None), 'reversed__warned': (i9288, None), 'rounds_over__value': (f9389, b9793), 'rounds_over__opportunities': (i8607, None), 'rounds_over__incidents': (i8608, None), 'rounds_over__lower80': (f9815, b10078), 'rounds_over__lower95': (f9827, b10078), 'rounds_over__twice': (i8609, None), 'rounds_over__thrice': (i8610, None), 'rounds_over__capped': (i8613, None), 'unpaid_scope__value': (f9304, b9305), 'unpaid_scope__opportunities': (i9293, None), 'unpaid_scope__basis': (i9297, b9298), 'unpaid_extras__value': (i9318, None), 'unpaid_extras__opportunities': (i9317, None), 'unpaid_extras__incidents': (i9318, None), 'records__value': (i9256, None), 'records__opportunities': (i9256, None), 'active_months__value': (i9337, None), 'active_months__opportunities': (i9337, None), 'startup__value': (i9263, None), 'startup__opportunities': (i9259, None), 'startup__incidents': (i9263, None), 'good_cause__value': (i9264, None), 'good_cause__opportunities': (i9259, None), 'good_cause__incidents': (i9264, None), 'hardship__value': (i9265, None), 'hardship__opportunities': (i9259, None), 'hardship__incidents': (i9265, None), 'conduct_notices__value': (i9266, None), 'conduct_notices__opportunities': (i9259, None), 'conduct_notices__incidents': (i9266, None), 'working_with__value': (i9267, None), 'working_with__opportunities': (i9259, None), 'working_with__incidents': (i9267, None), 'speaking_records__value': (i8701, b8702), 'speaking_records__opportunities': (i8696, None), 'good_records__value': (i8703, b8704), 'good_records__opportunities': (i8696, None), 'signal__no_decision': (i10332, None), 'signal__no_shows': (i10333, None), 'signal__none_held': (i10334, None), 'signal__many_requotes': (i10335, None), 'signal__free_scoping': (i10336, None), 'signal__unfounded_complaints': (i10337, None), 'signal__unfounded_over_time': (i10338, None), 'signal__unfounded_and_withheld': (i10339, None), 'signal__reopened_complaints': (i10340, None), 'signal__reopened_after_notice': (i10341, None), 'signal__low_scores': (i10342, None), 'signal__blocking_silence': (i10343, None), 'signal__gone_silent': (i10344, None), 'signal__conduct': (i10345, None), 'signal__conduct_after_warning': (i10346, None), 'signal__grave_conduct': (i10347, None), 'signal__sustained_abuse': (i10348, None), 'signal__night_pressure': (i10349, None), 'signal__slow_night_pressure': (i10350, None), 'signal__missed_work_meetings': (i10351, None), 'signal__price_pressure': (i10352, None), 'signal__price_pressure_again': (i10353, None), 'signal__asks_afterwards': (i10354, None), 'signal__ultimatums': (i10355, None), 'signal__chargebacks': (i10356, None), 'signal__chargeback_open': (i10357, None), 'signal__money_unpaid': (i10358, None), 'signal__days_beyond_terms': (i10359, None), 'signal__late_share': (i10360, None), 'signal__late_even_so': (i10361, None), 'signal__late_habit': (i10362, None), 'signal__late_streak': (i10363, None), 'signal__rising_delay': (i10364, None), 'signal__oldest_open': (i10365, None), 'signal__broken_promises': (i10366, None), 'signal__tactical_disputes': (i10367, None), 'signal__reversals': (i10368, None), 'signal__reversals_after_notice': (i10369, None), 'signal__revision_overrun': (i10370, None), 'signal__unpaid_changes': (i10371, None), 'cleared__commitment_phobic': (i10372, None), 'cleared__criticizer': (i10373, None), 'cleared__energy_zapper': (i10374, None), 'cleared__fee_haggler': (i10375, None), 'cleared__late_payer': (i10376, None), 'cleared__time_waster': (i10377, None), 'exempt__commitment_phobic__serious': (i10378, None), 'exempt__commitment_phobic__clearly_serious': (i10379, None), 'exempt__energy_zapper__hardship': (i10380, None), 'exempt__fee_haggler__startup': (i10381, None), 'exempt__fee_haggler__good_cause': (i10382, None), 'exempt__fee_haggler__hardship': (i10383, None), 'exempt__late_payer__hardship': (i10384, None), 'fact__enough_good': (i10385, None), 'fact__some_good': (i10386, None), 'fact__money_stuck': (i10387, None), 'fact__card_payment_reversed': (i10388, None), 'fact__asks_on_late_bills': (i10389, None), 'fact__complaints_for_late_bills': (i10390, None), 'fact__silence_on_late_bills': (i10391, None), 'fact__silence_on_lapsed_quotes': (i10392, None), 'fact__money_overdue': (i10393, None), 'fact__overdue_for_months': (i10394, None), 'fact__much_at_risk': (i10395, None), 'fact__weeks_late': (i10396, None), 'fact__long_terms': (i10397, None), 'fact__card_payments': (i10398, None), 'fact__quote_open': (i10399, None), 'fact__missed_meetings': (i10400, None), 'fact__warned': (i10401, None), 'fact__threatened': (i10402, None), 'fact__complaints_upheld': (i10403, None), 'fact__client_already': (i10404, None), 'remark__paid_undated': (i10405, None), 'remark__under_dispute': (i10406, None), 'remark__assumed_terms': (i10407, None), 'remark__no_due_days': (i10408, None), 'remark__several_currencies': (i10409, None), 'remark__unnamed_payments': (i10410, None), 'remark__from_memory': (i10411, None), 'remark__old_records': (i10412, None), 'remark__few_records': (i10413, None), 'remark__ally': (i10414, None), 'remark__punctual': (i10415, None), 'remark__within_grace': (i10416, None), 'remark__sends_others': (i10417, None), 'remark__thankful': (i10418, None), 'remark__comes_back': (i10419, None), 'remark__answers_quickly': (i10420, None), 'remark__service_recovery': (i10421, None), 'remark__own_failures': (i10422, None), 'holds:no_decision:watch:0': (b9829, None), 'holds:no_decision:flag:0': (b9831, None), 'holds:no_decision:severe:0': (b9833, None), 'holds:no_shows:watch:0': (b9836, None), 'holds:no_shows:flag:0': (b9838, None), 'holds:no_shows:flag:1': (b9840, None), 'holds:no_shows:severe:0': (b9842, None), 'holds:no_shows:severe:1': (b9843, None), 'holds:none_held:watch:0': (b9846, None), 'holds:many_requotes:watch:0': (b9849, None), 'holds:many_requotes:watch:1': (b9850, None), 'holds:many_requotes:flag:0': (b9852, None), 'holds:many_requotes:flag:1': (b9853, None), 'holds:free_scoping:watch:0': (b9856, None), 'holds:free_scoping:flag:0': (b9858, None), 'holds:unfounded_complaints:watch:0': (b9861, None), 'holds:unfounded_complaints:flag:0': (b9864, None), 'holds:unfounded_complaints:flag:1': (b9865, None), 'holds:unfounded_complaints:flag:2': (b9866, None), 'holds:unfounded_complaints:severe:0': (b9868, None), 'holds:unfounded_complaints:severe:1': (b9869, None), 'holds:unfounded_over_time:flag:0': (b9872, None), 'holds:unfounded_over_time:flag:1': (b9873, None), 'holds:unfounded_over_time:flag:2': (b9874, None), 'holds:unfounded_over_time:flag:3': (b9875, None), 'holds:unfounded_over_time:flag:4': (b9876, None), 'holds:unfounded_and_withheld:flag:0': (b9879, None), 'holds:unfounded_and_withheld:flag:1': (b9880, None), 'holds:unfounded_and_withheld:flag:2': (b9881, None), 'holds:unfounded_and_withheld:flag:3': (b9882, None), 'holds:unfounded_and_withheld:flag:4': (b9883, None), 'holds:reopened_complaints:watch:0': (b9886, None), 'holds:reopened_complaints:flag:0': (b9888, None), 'holds:reopened_complaints:flag:1': (b9889, None), 'holds:reopened_after_notice:severe:0': (b9892, None), 'holds:low_scores:watch:0': (b9895, None), 'holds:blocking_silence:watch:0': (b9898, None), 'holds:blocking_silence:flag:0': (b9900, None), 'holds:blocking_silence:flag:1': (b9901, None), 'holds:blocking_silence:flag:2': (b9902, None), 'holds:gone_silent:severe:0': (b9905, None), 'holds:conduct:watch:0': (b9908, None), 'holds:conduct:flag:0': (b9910, None), 'holds:conduct_after_warning:flag:0': (b9913, None), 'holds:grave_conduct:severe:0': (b9916, None), 'holds:sustained_abuse:severe:0': (b9919, None), 'holds:sustained_abuse:severe:1': (b9920, None), 'holds:night_pressure:watch:0': (b9923, None), 'holds:night_pressure:flag:0': (b9925, None), 'holds:slow_night_pressure:watch:0': (b9928, None), 'holds:slow_night_pressure:flag:0': (b9930, None), 'holds:missed_work_meetings:watch:0': (b9933, None), 'holds:missed_work_meetings:watch:1': (b9934, None), 'holds:missed_work_meetings:flag:0': (b9936, None), 'holds:missed_work_meetings:flag:1': (b9937, None), 'holds:price_pressure:watch:0': (b9940, None), 'holds:price_pressure:flag:0': (b9942, None), 'holds:price_pressure:flag:1': (b9943, None), 'holds:price_pressure_again:flag:0': (b9946, None), 'holds:price_pressure_again:flag:1': (b9947, None), 'holds:price_pressure_again:flag:2': (b9948, None), 'holds:asks_afterwards:watch:0': (b9951, None), 'holds:asks_afterwards:flag:0': (b9953, None), 'holds:asks_afterwards:flag:1': (b9954, None), 'holds:asks_afterwards:severe:0': (b9956, None), 'holds:asks_afterwards:severe:1': (b9957, None), 'holds:asks_afterwards:severe:2': (b9958, None), 'holds:ultimatums:severe:0': (b9961, None), 'holds:chargebacks:watch:0': (b9964, None), 'holds:chargebacks:flag:0': (b9966, None), 'holds:chargebacks:severe:0': (b9968, None), 'holds:chargeback_open:watch:0': (b9971, None), 'holds:money_unpaid:watch:0': (b9974, None), 'holds:money_unpaid:flag:0': (b9976, None), 'holds:money_unpaid:severe:0': (b9978, None), 'holds:money_unpaid:severe:1': (b9979, None), 'holds:days_beyond_terms:watch:0': (b9982, None), 'holds:days_beyond_terms:watch:1': (b9983, None), 'holds:days_beyond_terms:watch:2': (b9984, None), 'holds:days_beyond_terms:flag:0': (b9986, None), 'holds:days_beyond_terms:flag:1': (b9987, None), 'holds:days_beyond_terms:flag:2': (b9988, None), 'holds:days_beyond_terms:severe:0': (b9990, None), 'holds:days_beyond_terms:severe:1': (b9991, None), 'holds:days_beyond_terms:severe:2': (b9992, None), 'holds:late_share:watch:0': (b9996, None), 'holds:late_share:watch:1': (b9997, None), 'holds:late_share:flag:0': (b10000, None), 'holds:late_share:flag:1': (b10001, None), 'holds:late_share:severe:0': (b10003, None), 'holds:late_share:severe:1': (b10004, None), 'holds:late_even_so:watch:0': (b10008, None), 'holds:late_even_so:flag:0': (b10010, None), 'holds:late_even_so:severe:0': (b10012, None), 'holds:late_habit:watch:0': (b10016, None), 'holds:late_habit:watch:1': (b10017, None), 'holds:late_habit:flag:0': (b10019, None), 'holds:late_habit:flag:1': (b10020, None), 'holds:late_habit:severe:0': (b10022, None), 'holds:late_habit:severe:1': (b10023, None), 'holds:late_streak:watch:0': (b10026, None), 'holds:late_streak:flag:0': (b10028, None), 'holds:late_streak:severe:0': (b10030, None), 'holds:rising_delay:watch:0': (b10033, None), 'holds:oldest_open:watch:0': (b10036, None), 'holds:oldest_open:flag:0': (b10038, None), 'holds:oldest_open:severe:0': (b10040, None), 'holds:broken_promises:watch:0': (b10043, None), 'holds:broken_promises:flag:0': (b10045, None), 'holds:broken_promises:severe:0': (b10047, None), 'holds:tactical_disputes:watch:0': (b10050, None), 'holds:tactical_disputes:flag:0': (b10052, None), 'holds:tactical_disputes:severe:0': (b10054, None), 'holds:reversals:watch:0': (b10057, None), 'holds:reversals:flag:0': (b10059, None), 'holds:reversals:flag:1': (b10060, None), 'holds:reversals:flag:2': (b10062, None), 'holds:reversals:severe:0': (b10064, None), 'holds:reversals:severe:1': (b10065, None), 'holds:reversals:severe:2': (b10066, None), 'holds:reversals_after_notice:severe:0': (b10069, None), 'holds:reversals_after_notice:severe:1': (b10070, None), 'holds:reversals_after_notice:severe:2': (b10071, None), 'holds:reversals_after_notice:severe:3': (b10072, None), 'holds:revision_overrun:watch:0': (b10075, None), 'holds:revision_overrun:flag:0': (b10077, None), 'holds:revision_overrun:flag:1': (b10079, None), 'holds:revision_overrun:severe:0': (b10081, None), 'holds:revision_overrun:severe:1': (b10082, None), 'holds:unpaid_changes:watch:0': (b10085, None), 'holds:unpaid_changes:flag:0': (b10087, None), 'holds:unpaid_changes:severe:0': (b10089, None), 'evidence:0': (i10475, i10520, x10519), 'evidence:1': (i10557, i10592, x10591), 'evidence:2': (i10630, i10665, x10664), 'evidence:3': (i10701, i10746, x10745), 'evidence:4': (i10784, i10829, x10828), 'evidence:5': (i10866, i10918, x10917), 'evidence:6': (i10956, i11008, x11007), 'evidence:7': (i11044, i11059, x11058), 'evidence:8': (i11096, i11144, x11143), 'evidence:9': (i11181, i11229, x11228), 'evidence:10': (i6487, i11247, x11246), 'evidence:11': (i11283, i11307, x11306), 'evidence:12': (i11343, i11367, x11366), 'evidence:13': (i11404, i11417, x11416), 'evidence:14': (i7562, i11425, x11424), 'evidence:15': (i11462, i11497, x11496), 'evidence:16': (i11534, i11578, x11577), 'evidence:17': (i11615, i11659, x11658), 'evidence:18': (i11696, i11740, x11739), 'evidence:19': (i11781, i11792, x11791), 'evidence:20': (i11830, i11841, x11840), 'evidence:21': (i11880, i11977, x11976), 'evidence:22': (i12015, i12111, x12110), 'evidence:23': (i12148, i12244, x12243), 'evidence:24': (i12281, i12377, x12376), 'evidence:25': (i12413, i12498, x12497), 'evidence:26': (i12535, i12631, x12630), 'evidence:27': (i12667, i12763, x12762), 'evidence:28': (i12804, i12887, x12886), 'evidence:29': (i12923, i12963, x12962), 'evidence:30': (i13000, i13018, x13017), 'evidence:31': (i3284, i13032, x13031), 'evidence:32': (i13068, i13092, x13091), 'evidence:33': (i13129, i13136, x13135), 'money': (i13141, (i13142, None), (i13149, None), (i13150, None)), 'chargebacks': (i13155, (i13165, None), (i13169, b13172), (i13171, None)), 'known': (i35, (i65, b66), (i54, b55)), 'ending:commitment_phobic:0': (i13188, (i13187, None)), 'ending:energy_zapper:0': (i13197, (i13196, b13198)), 'ending:late_payer:0': (i13204, (i13203, None)), 'debts': (i13233, (i13219, None), (i13220, None), (i13227, None), (i13228, None), (i13229, None), (b13232, None))}
