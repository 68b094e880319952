"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '5b9a64a76c6eee6151ae7448ea2bcd39459d3bf023bef3a35e761422c8a789ba'
PARAMETERS = {'credit_percent': ('int', 0), 'window_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'time': 'WORD_12', 'inquiry': 'WORD_13', 'commitment': 'WORD_14', 'support': 'WORD_15', 'praise': 'WORD_16', 'referral': 'WORD_17', 'meeting': 'WORD_18', 'held': 'WORD_19', 'delivery': 'WORD_20', 'rejected': 'WORD_21', 'in_hours': 'WORD_22', 'accepted': 'WORD_23', 'quote_revision': 'WORD_24', 'client': 'WORD_25', 'payment': 'WORD_26', 'survey': 'WORD_27', 'provider': 'WORD_28', 'conduct': 'WORD_29', 'warned': 'WORD_30', '': 'WORD_31', 'active': 'WORD_32', 'prospect': 'WORD_33', 'past': 'WORD_34', 'existing': 'WORD_35', 'credit': 'WORD_36', 'fee_dispute': 'WORD_37', 'upheld': 'WORD_38', 'paid': 'WORD_39', 'provider_error': 'WORD_40', 'defect': 'WORD_41', 'payment_failed': 'WORD_42', 'third_party': 'WORD_43', 'kept': 'WORD_44', 'chargeback': 'WORD_45', 'unknown': 'WORD_46', 'complaint': 'WORD_47', 'partly_upheld': 'WORD_48', 'not_upheld': 'WORD_49', 'provider_failure': 'WORD_50', 'change_request': 'WORD_51', 'client_change': 'WORD_52', 'ambiguity': 'WORD_53', 'after_acceptance': 'WORD_54', 'revision': 'WORD_55', 'discount_request': 'WORD_56', 'hardship': 'WORD_57', 'law': 'WORD_58', 'after_invoice': 'WORD_59', 'after_quote': 'WORD_60', 'before_quote': 'WORD_61', 'withdrawn': 'WORD_62', 'after_due': 'WORD_63', 'declined': 'WORD_64', 'missed': 'WORD_65', 'late_cancel': 'WORD_66', 'cancelled': 'WORD_67', 'rescheduled': 'WORD_68', 'answered': 'WORD_69', 'medium': 'WORD_70', 'low': 'WORD_71', 'out_of_hours': 'WORD_72', 'won': 'WORD_73', 'lost': 'WORD_74', 'quoted': 'WORD_75', 'quoted again': 'WORD_76', 'cancelled late': 'WORD_77', 'moved': 'WORD_78', 'not upheld': 'WORD_79', 'no finding': 'WORD_80', ', after a notice': 'WORD_81', ', after the invoice': 'WORD_82', ', after accepting': 'WORD_83', ', before accepting': 'WORD_84', ', before a quote': 'WORD_85', ', not kept': 'WORD_86', ', kept': 'WORD_87', ' after a change-order notice': 'WORD_88', ', reopened after acceptance': 'WORD_89'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29', '%;from_memory;%': 'LIKE_30'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('undecided__occasions', 'int', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('paid_lately__value', 'int', 0), ('paid_lately__opportunities', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('requests__apart_from_quotes', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('open_chargebacks__amount', 'decimal', 4), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late_money__value', 'float', 0), ('late_money__opportunities', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__oldest', 'int', 0), ('unpaid_money__amount', 'decimal', 4), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('remembered__value', 'int', 0), ('remembered__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('stray_asks__value', 'int', 0), ('stray_asks__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__commitment_phobic__at_work', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__silence_on_lapsed_quotes', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__unplaced_asks', 'int', 0), ('remark__from_memory', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}
TYPES = {'client': 'INTEGER', 'stage': 'VARCHAR', 'stage_inferred': 'BOOLEAN', 'standing': 'VARCHAR', 'undecided__value': 'DOUBLE', 'undecided__opportunities': 'BIGINT', 'undecided__incidents': 'BIGINT', 'undecided__lower80': 'DOUBLE', 'undecided__lower95': 'DOUBLE', 'undecided__occasions': 'BIGINT', 'kept_meetings__value': 'BIGINT', 'kept_meetings__opportunities': 'BIGINT', 'no_show__value': 'DOUBLE', 'no_show__opportunities': 'BIGINT', 'no_show__incidents': 'BIGINT', 'no_show__lower80': 'DOUBLE', 'no_show__lower95': 'DOUBLE', 'no_show__in_half_year': 'BIGINT', 'no_show__in_year': 'BIGINT', 'put_off__value': 'BIGINT', 'put_off__opportunities': 'BIGINT', 'put_off__incidents': 'BIGINT', 'put_off__held': 'BIGINT', 'requoted_in_all__value': 'HUGEINT', 'requoted_in_all__opportunities': 'BIGINT', 'requoted_in_all__incidents': 'BIGINT', 'requoted__value': 'BIGINT', 'requoted__opportunities': 'BIGINT', 'requoted__incidents': 'BIGINT', 'seriousness__value': 'BIGINT', 'seriousness__opportunities': 'BIGINT', 'seriousness__incidents': 'BIGINT', 'paid_lately__value': 'BIGINT', 'paid_lately__opportunities': 'BIGINT', 'open_quotes__value': 'BIGINT', 'open_quotes__opportunities': 'BIGINT', 'accepted_work__value': 'BIGINT', 'accepted_work__opportunities': 'BIGINT', 'unfounded__value': 'DOUBLE', 'unfounded__opportunities': 'BIGINT', 'unfounded__incidents': 'BIGINT', 'unfounded__lower80': 'DOUBLE', 'unfounded__lower95': 'DOUBLE', 'unfounded__items': 'BIGINT', 'unfounded__occasions': 'BIGINT', 'unfounded__apart': 'BIGINT', 'unfounded__span': 'BIGINT', 'unfounded__pressing': 'BIGINT', 'chances__value': 'BIGINT', 'chances__opportunities': 'BIGINT', 'reopened__value': 'BIGINT', 'reopened__opportunities': 'BIGINT', 'reopened__incidents': 'BIGINT', 'reopened__warned': 'BIGINT', 'low_scored__value': 'BIGINT', 'low_scored__opportunities': 'BIGINT', 'low_scored__incidents': 'BIGINT', 'requests__value': 'DOUBLE', 'requests__opportunities': 'BIGINT', 'requests__incidents': 'BIGINT', 'requests__lower80': 'DOUBLE', 'requests__lower95': 'DOUBLE', 'requests__apart': 'BIGINT', 'requests__apart_from_quotes': 'BIGINT', 'silent__value': 'BIGINT', 'silent__opportunities': 'BIGINT', 'silent__incidents': 'BIGINT', 'incidents__value': 'BIGINT', 'incidents__opportunities': 'BIGINT', 'incidents__incidents': 'BIGINT', 'incidents__in_half_year': 'BIGINT', 'incidents__warned': 'BIGINT', 'grave_incidents__value': 'BIGINT', 'grave_incidents__opportunities': 'BIGINT', 'grave_incidents__incidents': 'BIGINT', 'abusive_incidents__value': 'BIGINT', 'abusive_incidents__opportunities': 'BIGINT', 'abusive_incidents__incidents': 'BIGINT', 'abusive_incidents__warned': 'BIGINT', 'night_messages__value': 'BIGINT', 'night_messages__opportunities': 'BIGINT', 'night_messages__incidents': 'BIGINT', 'work_meetings__value': 'DOUBLE', 'work_meetings__opportunities': 'BIGINT', 'work_meetings__incidents': 'BIGINT', 'work_meetings__lower80': 'DOUBLE', 'work_meetings__lower95': 'DOUBLE', 'work_meetings__in_year': 'BIGINT', 'work_meetings__of_year': 'DOUBLE', 'night_bursts__value': 'BIGINT', 'night_bursts__opportunities': 'BIGINT', 'night_bursts__incidents': 'BIGINT', 'quotes_sent__value': 'BIGINT', 'quotes_sent__opportunities': 'BIGINT', 'jobs__value': 'BIGINT', 'jobs__opportunities': 'BIGINT', 'jobs__invoices': 'BIGINT', 'pressed__value': 'BIGINT', 'pressed__opportunities': 'BIGINT', 'pressed__incidents': 'BIGINT', 'asks_on_quotes__value': 'HUGEINT', 'asks_on_quotes__opportunities': 'BIGINT', 'late_asks__value': 'BIGINT', 'late_asks__opportunities': 'BIGINT', 'late_asks__incidents': 'BIGINT', 'late_asks__jobs': 'BIGINT', 'late_asks__ultimatums': 'BIGINT', 'late_asks__forced': 'BIGINT', 'late_asks__apart': 'BIGINT', 'asked_jobs__value': 'DOUBLE', 'asked_jobs__opportunities': 'BIGINT', 'lost_chargebacks__value': 'BIGINT', 'lost_chargebacks__opportunities': 'BIGINT', 'lost_chargebacks__incidents': 'BIGINT', 'open_chargebacks__value': 'BIGINT', 'open_chargebacks__opportunities': 'BIGINT', 'open_chargebacks__incidents': 'BIGINT', 'open_chargebacks__amount': 'DECIMAL(38,4)', 'chargebacks_ever__value': 'BIGINT', 'chargebacks_ever__opportunities': 'BIGINT', 'due_invoices__value': 'BIGINT', 'due_invoices__opportunities': 'BIGINT', 'dbt__value': 'DOUBLE', 'dbt__opportunities': 'BIGINT', 'dbt__incidents': 'BIGINT', 'dbt__median': 'DOUBLE', 'dbt__without_largest': 'DOUBLE', 'dbt__late_occasions': 'BIGINT', 'late_money__value': 'DOUBLE', 'late_money__opportunities': 'BIGINT', 'late14__value': 'DOUBLE', 'late14__opportunities': 'BIGINT', 'late14__incidents': 'BIGINT', 'late14__lower80': 'DOUBLE', 'late14__lower95': 'DOUBLE', 'late14__invoices': 'HUGEINT', 'late30__value': 'DOUBLE', 'late30__opportunities': 'BIGINT', 'late30__incidents': 'BIGINT', 'late30__lower80': 'DOUBLE', 'late30__lower95': 'DOUBLE', 'late30__invoices': 'HUGEINT', 'late_grace__value': 'DOUBLE', 'late_grace__opportunities': 'BIGINT', 'late_grace__incidents': 'BIGINT', 'late_grace__lower80': 'DOUBLE', 'late_grace__lower95': 'DOUBLE', 'late_grace__invoices': 'HUGEINT', 'late_grace__median': 'DOUBLE', 'surely_late__value': 'DOUBLE', 'surely_late__opportunities': 'BIGINT', 'surely_late__incidents': 'BIGINT', 'surely_late__lower80': 'DOUBLE', 'surely_late__lower95': 'DOUBLE', 'longest_late_run__value': 'BIGINT', 'longest_late_run__opportunities': 'BIGINT', 'rising__value': 'BIGINT', 'rising__opportunities': 'BIGINT', 'rising__incidents': 'BIGINT', 'unpaid_money__value': 'DOUBLE', 'unpaid_money__opportunities': 'BIGINT', 'unpaid_money__incidents': 'BIGINT', 'unpaid_money__days': 'BIGINT', 'unpaid_money__oldest': 'BIGINT', 'unpaid_money__amount': 'DECIMAL(38,4)', 'unpaid_money__done': 'BIGINT', 'overdue_now__value': 'BIGINT', 'overdue_now__opportunities': 'BIGINT', 'overdue_now__incidents': 'BIGINT', 'promises__value': 'BIGINT', 'promises__opportunities': 'BIGINT', 'promises__incidents': 'BIGINT', 'promises__in_year': 'BIGINT', 'broken_in_a_row__value': 'BIGINT', 'broken_in_a_row__opportunities': 'BIGINT', 'late_disputes__value': 'BIGINT', 'late_disputes__opportunities': 'BIGINT', 'late_disputes__incidents': 'BIGINT', 'given_terms__value': 'BIGINT', 'given_terms__opportunities': 'BIGINT', 'remembered__value': 'BIGINT', 'remembered__opportunities': 'BIGINT', 'quiet__value': 'BIGINT', 'quiet__opportunities': 'BIGINT', 'paid_in_time__value': 'DOUBLE', 'paid_in_time__opportunities': 'BIGINT', 'paid_in_time__incidents': 'BIGINT', 'paid_in_time__lower80': 'DOUBLE', 'paid_in_time__lower95': 'DOUBLE', 'paid_day_unknown__value': 'BIGINT', 'paid_day_unknown__opportunities': 'BIGINT', 'disputed_now__value': 'BIGINT', 'disputed_now__opportunities': 'BIGINT', 'due_assumed__value': 'BIGINT', 'due_assumed__opportunities': 'BIGINT', 'due_assumed__in_days': 'INTEGER', 'due_unsaid__value': 'BIGINT', 'due_unsaid__opportunities': 'BIGINT', 'other_currencies__value': 'BIGINT', 'other_currencies__opportunities': 'BIGINT', 'stray_payments__value': 'BIGINT', 'stray_payments__opportunities': 'BIGINT', 'stray_asks__value': 'BIGINT', 'stray_asks__opportunities': 'BIGINT', 'praise__value': 'BIGINT', 'praise__opportunities': 'BIGINT', 'referrals__value': 'BIGINT', 'referrals__opportunities': 'BIGINT', 'our_failures__value': 'BIGINT', 'our_failures__opportunities': 'BIGINT', 'upheld__value': 'BIGINT', 'upheld__opportunities': 'BIGINT', 'accepted_quotes__value': 'BIGINT', 'accepted_quotes__opportunities': 'BIGINT', 'answered_in_time__value': 'DOUBLE', 'answered_in_time__opportunities': 'BIGINT', 'answered_in_time__incidents': 'BIGINT', 'answered_in_time__lower80': 'DOUBLE', 'answered_in_time__lower95': 'DOUBLE', 'reversed_items__value': 'DOUBLE', 'reversed_items__opportunities': 'BIGINT', 'reversed_items__incidents': 'BIGINT', 'reversed_items__lower80': 'DOUBLE', 'reversed_items__lower95': 'DOUBLE', 'reversed__value': 'BIGINT', 'reversed__opportunities': 'BIGINT', 'reversed__incidents': 'BIGINT', 'reversed__items': 'BIGINT', 'reversed__warned': 'BIGINT', 'rounds_over__value': 'DOUBLE', 'rounds_over__opportunities': 'BIGINT', 'rounds_over__incidents': 'BIGINT', 'rounds_over__lower80': 'DOUBLE', 'rounds_over__lower95': 'DOUBLE', 'rounds_over__twice': 'BIGINT', 'rounds_over__thrice': 'BIGINT', 'rounds_over__capped': 'BIGINT', 'unpaid_scope__value': 'DOUBLE', 'unpaid_scope__opportunities': 'BIGINT', 'unpaid_scope__basis': 'INTEGER', 'unpaid_extras__value': 'BIGINT', 'unpaid_extras__opportunities': 'BIGINT', 'unpaid_extras__incidents': 'BIGINT', 'records__value': 'BIGINT', 'records__opportunities': 'BIGINT', 'active_months__value': 'BIGINT', 'active_months__opportunities': 'BIGINT', 'startup__value': 'BIGINT', 'startup__opportunities': 'BIGINT', 'startup__incidents': 'BIGINT', 'good_cause__value': 'BIGINT', 'good_cause__opportunities': 'BIGINT', 'good_cause__incidents': 'BIGINT', 'hardship__value': 'BIGINT', 'hardship__opportunities': 'BIGINT', 'hardship__incidents': 'BIGINT', 'conduct_notices__value': 'BIGINT', 'conduct_notices__opportunities': 'BIGINT', 'conduct_notices__incidents': 'BIGINT', 'working_with__value': 'BIGINT', 'working_with__opportunities': 'BIGINT', 'working_with__incidents': 'BIGINT', 'speaking_records__value': 'BIGINT', 'speaking_records__opportunities': 'BIGINT', 'good_records__value': 'BIGINT', 'good_records__opportunities': 'BIGINT', 'signal__no_decision': 'INTEGER', 'signal__no_shows': 'INTEGER', 'signal__none_held': 'INTEGER', 'signal__many_requotes': 'INTEGER', 'signal__free_scoping': 'INTEGER', 'signal__unfounded_complaints': 'INTEGER', 'signal__unfounded_over_time': 'INTEGER', 'signal__unfounded_and_withheld': 'INTEGER', 'signal__reopened_complaints': 'INTEGER', 'signal__reopened_after_notice': 'INTEGER', 'signal__low_scores': 'INTEGER', 'signal__blocking_silence': 'INTEGER', 'signal__gone_silent': 'INTEGER', 'signal__conduct': 'INTEGER', 'signal__conduct_after_warning': 'INTEGER', 'signal__grave_conduct': 'INTEGER', 'signal__sustained_abuse': 'INTEGER', 'signal__night_pressure': 'INTEGER', 'signal__slow_night_pressure': 'INTEGER', 'signal__missed_work_meetings': 'INTEGER', 'signal__price_pressure': 'INTEGER', 'signal__price_pressure_again': 'INTEGER', 'signal__asks_afterwards': 'INTEGER', 'signal__ultimatums': 'INTEGER', 'signal__chargebacks': 'INTEGER', 'signal__chargeback_open': 'INTEGER', 'signal__money_unpaid': 'INTEGER', 'signal__days_beyond_terms': 'INTEGER', 'signal__late_share': 'INTEGER', 'signal__late_even_so': 'INTEGER', 'signal__late_habit': 'INTEGER', 'signal__late_streak': 'INTEGER', 'signal__rising_delay': 'INTEGER', 'signal__oldest_open': 'INTEGER', 'signal__broken_promises': 'INTEGER', 'signal__tactical_disputes': 'INTEGER', 'signal__reversals': 'INTEGER', 'signal__reversals_after_notice': 'INTEGER', 'signal__revision_overrun': 'INTEGER', 'signal__unpaid_changes': 'INTEGER', 'cleared__commitment_phobic': 'INTEGER', 'cleared__criticizer': 'INTEGER', 'cleared__energy_zapper': 'INTEGER', 'cleared__fee_haggler': 'INTEGER', 'cleared__late_payer': 'INTEGER', 'cleared__time_waster': 'INTEGER', 'exempt__commitment_phobic__serious': 'INTEGER', 'exempt__commitment_phobic__clearly_serious': 'INTEGER', 'exempt__commitment_phobic__at_work': 'INTEGER', 'exempt__energy_zapper__hardship': 'INTEGER', 'exempt__fee_haggler__startup': 'INTEGER', 'exempt__fee_haggler__good_cause': 'INTEGER', 'exempt__fee_haggler__hardship': 'INTEGER', 'exempt__late_payer__hardship': 'INTEGER', 'fact__enough_good': 'INTEGER', 'fact__some_good': 'INTEGER', 'fact__money_stuck': 'INTEGER', 'fact__card_payment_reversed': 'INTEGER', 'fact__asks_on_late_bills': 'INTEGER', 'fact__complaints_for_late_bills': 'INTEGER', 'fact__silence_on_late_bills': 'INTEGER', 'fact__silence_on_lapsed_quotes': 'INTEGER', 'fact__money_overdue': 'INTEGER', 'fact__overdue_for_months': 'INTEGER', 'fact__much_at_risk': 'INTEGER', 'fact__weeks_late': 'INTEGER', 'fact__long_terms': 'INTEGER', 'fact__card_payments': 'INTEGER', 'fact__quote_open': 'INTEGER', 'fact__missed_meetings': 'INTEGER', 'fact__warned': 'INTEGER', 'fact__threatened': 'INTEGER', 'fact__complaints_upheld': 'INTEGER', 'fact__client_already': 'INTEGER', 'remark__paid_undated': 'INTEGER', 'remark__under_dispute': 'INTEGER', 'remark__assumed_terms': 'INTEGER', 'remark__no_due_days': 'INTEGER', 'remark__several_currencies': 'INTEGER', 'remark__unnamed_payments': 'INTEGER', 'remark__unplaced_asks': 'INTEGER', 'remark__from_memory': 'INTEGER', 'remark__old_records': 'INTEGER', 'remark__few_records': 'INTEGER', 'remark__ally': 'INTEGER', 'remark__punctual': 'INTEGER', 'remark__within_grace': 'INTEGER', 'remark__sends_others': 'INTEGER', 'remark__thankful': 'INTEGER', 'remark__comes_back': 'INTEGER', 'remark__answers_quickly': 'INTEGER', 'remark__service_recovery': 'INTEGER', 'remark__own_failures': 'INTEGER'}


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
    WORD_88 = given['WORD_88']
    WORD_89 = given['WORD_89']
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
        b386 = (i40 == WORD_36)
        b387 = (b386 & b49)
        i388 = places(b387, n36)
        n389 = len(i388)
        b492 = (i40 == WORD_3)
        b493 = (b492 | b213)
        b494 = LIKE_11[i62]
        b495 = (b493 & b494 & b49 & b64)
        i496 = places(b495, n36)
        n497 = len(i496)
        i531 = places(b181, n36)
        n532 = len(i531)
        b810 = (i40 == WORD_37)
        i811 = places(b810, n36)
        n812 = len(i811)
        b882 = (b182 & b64)
        i883 = places(b882, n36)
        n884 = len(i883)
        b1147 = logical_not(b494)
        b1148 = (b492 & b64 & b1147 & b43)
        i1149 = places(b1148, n36)
        n1150 = len(i1149)
        b1350 = (i40 == WORD_42)
        b1351 = (i58 == WORD_43) & b59
        b1352 = (i58 == WORD_40) & b59
        b1353 = (b1351 | b1352)
        b1354 = (b1350 & b1353)
        i1355 = places(b1354, n36)
        n1356 = len(i1355)
        b2129 = (i40 == WORD_45)
        i2130 = where(b59, i58, WORD_46)
        b2131 = (i2130 == WORD_40)
        b2132 = (i2130 == WORD_41)
        b2133 = (i2130 == WORD_43)
        b2134 = (b2131 | b2132 | b2133)
        b2135 = logical_not(b2134)
        b2136 = (b2129 & b43 & b2135)
        i2137 = places(b2136, n36)
        n2138 = len(i2137)
        b2211 = LIKE_16[i62]
        b2212 = (b217 & b2211 & b219)
        b2213 = (b206 | b2212)
        i2214 = places(b2213, n36)
        n2215 = len(i2214)
        b2259 = (i40 == WORD_47)
        i2260 = places(b2259, n36)
        n2261 = len(i2260)
        i2586 = places(b182, n36)
        n2587 = len(i2586)
        b2730 = (i40 == WORD_50)
        i2731 = places(b2730, n36)
        n2732 = len(i2731)
        b3179 = (i40 == WORD_51)
        b3180 = logical_not(b67)
        i3181 = where(b55, i54, WORD_10)
        b3182 = (i3181 == WORD_23)
        i3183 = where(b59, i58, WORD_52)
        b3184 = (i3183 == WORD_52)
        b3185 = (i3183 == WORD_53)
        b3186 = (i3183 == WORD_46)
        b3187 = (b3184 | b3185 | b3186)
        b3188 = (b3179 & b3180 & b3182 & b3187 & b43)
        i3189 = places(b3188, n36)
        n3190 = len(i3189)
        b3224 = (i70 > 0) & b71
        b3225 = (b184 & b185 & b3224 & b43)
        i3226 = places(b3225, n36)
        n3227 = len(i3226)
        b3292 = (i58 == WORD_52) & b59
        b3293 = (b3179 & b3292 & b3180 & b43)
        i3294 = places(b3293, n36)
        n3295 = len(i3294)
        b3551 = (i40 == WORD_55)
        b3552 = (b3551 & b3180 & b3187)
        i3553 = places(b3552, n36)
        n3554 = len(i3553)
        b3588 = (b182 & b43)
        i3589 = places(b3588, n36)
        n3590 = len(i3589)
        b3666 = (i40 == WORD_56)
        b3667 = (i2130 == WORD_57)
        b3668 = (i2130 == WORD_58)
        b3669 = (b2131 | b2132 | b3667 | b3668)
        b3670 = logical_not(b3669)
        b3671 = LIKE_17[i62]
        b3672 = logical_not(b3671)
        b3673 = LIKE_18[i62]
        b3674 = logical_not(b3673)
        b3675 = LIKE_19[i62]
        b3676 = logical_not(b3675)
        b3677 = (b3666 & b3670 & b3672 & b3674 & b3676 & b43)
        i3678 = places(b3677, n36)
        n3679 = len(i3678)
        i3885 = places(b200, n36)
        n3886 = len(i3885)
        b4073 = (i54 == WORD_38) & b55
        b4074 = (i54 == WORD_48) & b55
        b4075 = (b4073 | b4074)
        b4076 = (b2259 & b4075)
        b4077 = (b4076 | b2730)
        i4078 = places(b4077, n36)
        n4079 = len(i4078)
        b4218 = LIKE_20[i62]
        b4219 = (b213 & b227 & b4218)
        i4220 = places(b4219, n36)
        n4221 = len(i4220)
        b4360 = (b185 | b66)
        b4361 = (b182 & b4360)
        b4362 = (b186 | b4361 | b181)
        i4363 = places(b4362, n36)
        n4364 = len(i4363)
        b4496 = (b184 & b185 & b51)
        i4497 = places(b4496, n36)
        n4498 = len(i4497)
        b4685 = (b810 & b43)
        i4686 = places(b4685, n36)
        n4687 = len(i4686)
        b4821 = (b210 | b211 | b2730)
        b4822 = (b4821 & b43)
        i4823 = places(b4822, n36)
        n4824 = len(i4823)
        b5126 = LIKE_0[i62]
        b5127 = (b213 & b205 & b5126 & b64)
        i5128 = places(b5127, n36)
        n5129 = len(i5128)
        b5172 = (b217 & b43)
        i5173 = places(b5172, n36)
        n5174 = len(i5173)
        b5208 = (b182 | b181 | b206)
        b5209 = (b5208 | b186)
        i5210 = places(b5209, n36)
        n5211 = len(i5210)
        i5341 = places(b194, n36)
        n5342 = len(i5341)
        b5602 = (i40 == WORD_5)
        b5603 = (b5602 & b49)
        i5604 = places(b5603, n36)
        n5605 = len(i5604)
        b5648 = (i2130 == WORD_53)
        b5649 = (b5648 | b2131 | b2132 | b3667 | b2133 | b3668)
        b5650 = logical_not(b5649)
        b5651 = (b5602 & b64 & b43 & b5650)
        i5652 = places(b5651, n36)
        n5653 = len(i5652)
        b6101 = LIKE_22[i62]
        b6102 = (b213 & b227 & b6101)
        i6103 = places(b6102, n36)
        n6104 = len(i6103)
        b6679 = (b209 & b43)
        i6680 = places(b6679, n36)
        n6681 = len(i6680)
        b6715 = (b2730 | b4076)
        i6716 = places(b6715, n36)
        n6717 = len(i6716)
        b6838 = (b2131 | b2132 | b3667)
        b6839 = logical_not(b6838)
        b6840 = (b242 & b68 & b205 & b6839 & b43)
        i6841 = places(b6840, n36)
        n6842 = len(i6841)
        b6878 = LIKE_24[i62]
        b6879 = (b213 & b205 & b6878)
        i6880 = places(b6879, n36)
        n6881 = len(i6880)
        b7316 = (b217 & b219 & b43)
        i7317 = places(b7316, n36)
        n7318 = len(i7317)
        b7466 = (b210 | b211 | b206)
        b7467 = (b7466 & b43)
        i7468 = places(b7467, n36)
        n7469 = len(i7468)
        b7686 = (b181 | b4361 | b186)
        b7687 = (b7686 & b43)
        i7688 = places(b7687, n36)
        n7689 = len(i7688)
        b7862 = (i56 == WORD_72) & b57
        b7863 = (b213 & b205 & b7862 & b3180 & b43)
        i7864 = places(b7863, n36)
        n7865 = len(i7864)
        b7998 = (b184 & b43)
        i7999 = places(b7998, n36)
        n8000 = len(i7999)
        b8300 = (i3181 == WORD_10)
        b8301 = (b2259 & b8300)
        b8302 = (i54 == WORD_10) & b55
        b8303 = (b2730 & b8302)
        b8304 = (b8301 | b8303)
        i8305 = places(b8304, n36)
        n8306 = len(i8305)
        i8475 = places(b492, n36)
        n8476 = len(i8475)
        del b41, b43, b44, b68, b181, b182, b183, b184, b185, b186, b193, b194, b199, b200, b205, b206, b207, b208, b209, b210, b211, b212, b213, i214, b215, b216, b217, i218, b219, b220, b221, b222, b227, b228, b229, b234, b235, b240, b241, b242, b243, b244, b249, b250, b255, b256, b263, b264, b302, b386, b387, b492, b493, b494, b495, b810, b882, b1147, b1148, b1350, b1351, b1352, b1353, b1354, b2129, i2130, b2131, b2132, b2133, b2134, b2135, b2136, b2211, b2212, b2213, b2259, b2730, b3179, b3180, i3181, b3182, i3183, b3184, b3185, b3186, b3187, b3188, b3224, b3225, b3292, b3293, b3551, b3552, b3588, b3666, b3667, b3668, b3669, b3670, b3671, b3672, b3673, b3674, b3675, b3676, b3677, b4073, b4074, b4075, b4076, b4077, b4218, b4219, b4360, b4361, b4362, b4496, b4685, b4821, b4822, b5126, b5127, b5172, b5208, b5209, b5602, b5603, b5648, b5649, b5650, b5651, b6101, b6102, b6679, b6715, b6838, b6839, b6840, b6878, b6879, b7316, b7466, b7467, b7686, b7687, b7862, b7863, b7998, b8300, b8301, b8302, b8303, b8304
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
        i388 = NO_INT
        n389 = 0
        i496 = NO_INT
        n497 = 0
        i531 = NO_INT
        n532 = 0
        i811 = NO_INT
        n812 = 0
        i883 = NO_INT
        n884 = 0
        i1149 = NO_INT
        n1150 = 0
        i1355 = NO_INT
        n1356 = 0
        i2137 = NO_INT
        n2138 = 0
        i2214 = NO_INT
        n2215 = 0
        i2260 = NO_INT
        n2261 = 0
        i2586 = NO_INT
        n2587 = 0
        i2731 = NO_INT
        n2732 = 0
        i3189 = NO_INT
        n3190 = 0
        i3226 = NO_INT
        n3227 = 0
        i3294 = NO_INT
        n3295 = 0
        i3553 = NO_INT
        n3554 = 0
        i3589 = NO_INT
        n3590 = 0
        i3678 = NO_INT
        n3679 = 0
        i3885 = NO_INT
        n3886 = 0
        i4078 = NO_INT
        n4079 = 0
        i4220 = NO_INT
        n4221 = 0
        i4363 = NO_INT
        n4364 = 0
        i4497 = NO_INT
        n4498 = 0
        i4686 = NO_INT
        n4687 = 0
        i4823 = NO_INT
        n4824 = 0
        i5128 = NO_INT
        n5129 = 0
        i5173 = NO_INT
        n5174 = 0
        i5210 = NO_INT
        n5211 = 0
        i5341 = NO_INT
        n5342 = 0
        i5604 = NO_INT
        n5605 = 0
        i5652 = NO_INT
        n5653 = 0
        i6103 = NO_INT
        n6104 = 0
        i6680 = NO_INT
        n6681 = 0
        i6716 = NO_INT
        n6717 = 0
        i6841 = NO_INT
        n6842 = 0
        i6880 = NO_INT
        n6881 = 0
        i7317 = NO_INT
        n7318 = 0
        i7468 = NO_INT
        n7469 = 0
        i7688 = NO_INT
        n7689 = 0
        i7864 = NO_INT
        n7865 = 0
        i7999 = NO_INT
        n8000 = 0
        i8305 = NO_INT
        n8306 = 0
        i8475 = NO_INT
        n8476 = 0
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
        i341 = at(i40, i339)
        b342 = (i341 == WORD_7)
        b343 = (i339 >= 0) & b342
        i344 = at(i70, i339)
        b345 = at(b71, i339)
        b346 = b343 & b345
        i347 = at(i53, i339)
        del i341, b342, b345
    else:
        b343 = NO_BOOL
        i344 = NO_INT
        b346 = NO_BOOL
        i347 = NO_INT
    del i339
    if n304:
        b376 = as_bool(b343 & b346)
        b377 = as_bool(b343 & b343)
        b378 = (i313 == i347) & b377
        b379 = (i313 == WORD_31)
        b380 = (i347 == WORD_31) & b377
        b381 = (b378 | b379 | b380)
        b382 = (b376 & b381)
        i383 = places(b382, n304)
        n384 = len(i383)
        del b377, b378, b379, b380, b381, b382
    else:
        b376 = NO_BOOL
        i383 = NO_INT
        n384 = 0
    del b343, b346, i347, n304
    if n384:
        i385 = at(i305, i383)
        i423 = at(i307, i383)
        b424 = at(b308, i383)
        i425 = at(i313, i383)
        i440 = at(i323, i383)
        i448 = at(i331, i383)
        b449 = at(b332, i383)
        i455 = at(i344, i383)
        b456 = at(b376, i383)
    else:
        i385 = NO_INT
        i423 = NO_INT
        b424 = NO_BOOL
        i425 = NO_INT
        i440 = NO_INT
        i448 = NO_INT
        b449 = NO_BOOL
        i455 = NO_INT
        b456 = NO_BOOL
    del b308, b332, b376, i305, i307, i313, i323, i331, i344, i383
    if n389:
        i390 = at(i39, i388)
        i392 = at(i48, i388)
        b393 = at(b49, i388)
        i398 = at(i53, i388)
        i416 = at(i70, i388)
        b417 = at(b71, i388)
    else:
        i390 = NO_INT
        i392 = NO_INT
        b393 = NO_BOOL
        i398 = NO_INT
        i416 = NO_INT
        b417 = NO_BOOL
    if n384:
        o459, i460, n461, i462 = match(i390, [(i392, b393), (i398, None)], i385, [(i423, b424), (i425, None)])
        i463, b464 = summed(i460, n461, at(i416, o459), at(b417, o459))
        i465 = at(i463, i462)
        b466 = at(b464, i462)
        b467 = i462 >= 0
        b468 = as_bool(b467 & b466)
        del o459, i460, n461, i462, i463, b464, b466, b467
    else:
        i465 = NO_INT
        b468 = NO_BOOL
    del b393, b417, i390, i392, i398, i416, i425
    if n384:
        i469 = at(i287, i385)
        i470 = CALENDAR.places(i440, i469, n384)
        b471 = (i470 >= 0)
        i472 = CALENDAR.working_day[i470]
        w473 = Window(i385, [(i423, b424)], [(i440, None, False)])
        i474 = filled(where(b449, i448, 0), n384, 'i')
        i475 = filled(as_int(b449), n384, 'i')
        i476 = w473.running(i474, peers=True)
        w477 = Window(i385, [(i423, b424)], [])
        i478 = w477.total(np.add, i474)
        i479 = where(b468, i465, 0)
        i480 = (i455 - i478)
        b481 = w477.total(np.add, i475) > 0
        b482 = b456 & b481
        i483 = where(b482, np.maximum(0, i480), 0)
        i484 = np.minimum(i479, i483)
        i485 = (i455 - i484)
        i486 = rescaled(i485, 0)
        i487 = product(P_paid_share, i486)
        i488 = rescaled(i476, 2)
        b489 = w473.running(i475, peers=True) > 0
        b490 = b489 & b456
        b491 = (i488 >= i487) & b490
        i573 = where(b491, i440, 0)
        b574 = b491
        del i469, i470, w473, i474, i475, i476, w477, i478, i479, i480, b481, b482, i483, i484, i485, i486, i487, i488, b489, b490, b491
    else:
        b471 = NO_BOOL
        i472 = NO_INT
        i573 = NO_INT
        b574 = NO_BOOL
    del b456, b468, i455, i465
    if n497:
        i498 = at(i39, i496)
        i500 = at(i48, i496)
        b501 = at(b49, i496)
        i517 = at(i63, i496)
        b518 = at(b64, i496)
        i523 = at(i69, i496)
    else:
        i498 = NO_INT
        i500 = NO_INT
        b501 = NO_BOOL
        i517 = NO_INT
        b518 = NO_BOOL
        i523 = NO_INT
    del i496, n497
    if n532:
        i533 = at(i39, i531)
        i534 = at(i47, i531)
        i537 = at(i50, i531)
        b538 = at(b51, i531)
        i541 = at(i53, i531)
        i542 = at(i54, i531)
        b543 = at(b55, i531)
        i546 = at(i58, i531)
        b547 = at(b59, i531)
        i550 = at(i62, i531)
        i551 = at(i42, i531)
        i552 = at(i63, i531)
        b553 = at(b64, i531)
        i554 = at(i65, i531)
        b555 = at(b66, i531)
        i559 = at(i70, i531)
        b560 = at(b71, i531)
    else:
        i533 = NO_INT
        i534 = NO_INT
        i537 = NO_INT
        b538 = NO_BOOL
        i541 = NO_INT
        i542 = NO_INT
        b543 = NO_BOOL
        i546 = NO_INT
        b547 = NO_BOOL
        i550 = NO_INT
        i551 = NO_INT
        i552 = NO_INT
        b553 = NO_BOOL
        i554 = NO_INT
        b555 = NO_BOOL
        i559 = NO_INT
        b560 = NO_BOOL
    if (DEBTS_WANTED or ENDINGS_WANTED or EVIDENCE_WANTED) and n532:
        i565 = at(i35, i531)
    else:
        i565 = NO_INT
    del i531
    if n532:
        i566 = at(i286, i533)
        b567 = at(K_terms_days, i533)
        i568 = at(i287, i533)
        o569, i570, n571, i572 = match(i385, [(i423, b424)], i533, [(i534, None)])
        i575, b576 = reduced(np.minimum, i570, n571, at(i573, o569), at(b574, o569))
        i577 = at(i575, i572)
        b578 = at(b576, i572)
        b579 = i572 >= 0
        b580 = as_bool(b579 & b578)
        i581, b582 = summed(i570, n571, at(i448, o569), at(b449, o569))
        i583 = at(i581, i572)
        b584 = at(b582, i572)
        b585 = as_bool(b579 & b584)
        del o569, i570, n571, i572, i575, b576, b578, b579, i581, b582, b584
    else:
        i566 = NO_INT
        b567 = NO_BOOL
        i568 = NO_INT
        i577 = NO_INT
        b580 = NO_BOOL
        i583 = NO_INT
        b585 = NO_BOOL
    del b574, i286, i573
    if n389:
        i586 = at(i39, i388)
        i588 = at(i48, i388)
        b589 = at(b49, i388)
        i594 = at(i53, i388)
        i612 = at(i70, i388)
        b613 = at(b71, i388)
    else:
        i586 = NO_INT
        i588 = NO_INT
        b589 = NO_BOOL
        i594 = NO_INT
        i612 = NO_INT
        b613 = NO_BOOL
    del i388, n389
    if n532:
        o619, i620, n621, i622 = match(i586, [(i588, b589), (i594, None)], i533, [(i534, None), (i541, None)])
        i623, b624 = summed(i620, n621, at(i612, o619), at(b613, o619))
        i625 = at(i623, i622)
        b626 = at(b624, i622)
        b627 = i622 >= 0
        b628 = as_bool(b627 & b626)
        del o619, i620, n621, i622, i623, b624, b626, b627
    else:
        i625 = NO_INT
        b628 = NO_BOOL
    del b589, b613, i586, i588, i594, i612
    if n532:
        i629, i630 = pairs(i533, i498, CLIENTS)
        n631 = len(i629)
    else:
        i629 = NO_INT
        i630 = NO_INT
        n631 = 0
    if n631:
        i635 = at(i534, i629)
    else:
        i635 = NO_INT
    if n631:
        i634 = at(i500, i630)
        b636 = at(b501, i630)
        b637 = listed(where(b636, i634, 0), i635, GIVEN)
        i638 = places(b637, n631)
        n639 = len(i638)
        del i634, b636, b637
    else:
        i638 = NO_INT
        n639 = 0
    del i635, n631
    if n639:
        i710 = i629[i638]
        i711 = i630[i638]
    else:
        i710 = NO_INT
        i711 = NO_INT
    del i629, i630, i638
    if n639:
        i714 = at(i523, i711)
    else:
        i714 = NO_INT
    del i711, n639
    if n532:
        i715, b716 = reduced(np.maximum, i710, n532, i714, None)
    else:
        i715 = NO_INT
        b716 = NO_BOOL
    del i710, i714
    if n532:
        i717, i718 = pairs(i533, i498, CLIENTS)
        n719 = len(i717)
    else:
        i717 = NO_INT
        i718 = NO_INT
        n719 = 0
    del i498
    if n719:
        i723 = at(i715, i717)
        b724 = at(b716, i717)
        i727 = at(i534, i717)
    else:
        i723 = NO_INT
        b724 = NO_BOOL
        i727 = NO_INT
    del b716, i715
    if n719:
        i722 = at(i523, i718)
        b725 = (i722 == i723) & b724
        i726 = at(i500, i718)
        b728 = at(b501, i718)
        b729 = listed(where(b728, i726, 0), i727, GIVEN)
        b730 = (b725 & b729)
        i731 = places(b730, n719)
        n732 = len(i731)
        del i722, b725, i726, b728, b729, b730
    else:
        i731 = NO_INT
        n732 = 0
    del b501, b724, i500, i523, i723, i727, n719
    if n732:
        i802 = i717[i731]
        i803 = i718[i731]
    else:
        i802 = NO_INT
        i803 = NO_INT
    del i717, i718, i731
    if n732:
        i806 = at(i517, i803)
        b807 = at(b518, i803)
    else:
        i806 = NO_INT
        b807 = NO_BOOL
    del b518, i517, i803, n732
    if n532:
        i808, b809 = reduced(np.maximum, i802, n532, i806, b807)
    else:
        i808 = NO_INT
        b809 = NO_BOOL
    del b807, i802, i806
    if n812:
        i813 = at(i39, i811)
        i815 = at(i48, i811)
        b816 = at(b49, i811)
        i822 = at(i54, i811)
        b823 = at(b55, i811)
        i831 = at(i42, i811)
        i834 = at(i65, i811)
        b835 = at(b66, i811)
        i839 = at(i70, i811)
        b840 = at(b71, i811)
        i850 = where(b823, i822, WORD_10)
        b851 = (i850 == WORD_10)
        b856 = (i822 == WORD_38) & b823
        b860 = logical_not(b840)
        b861 = (b856 & b860)
        i865 = where(b856, i839, 0)
        b866 = (b856 & b840)
        i872 = where(b835, i834, i831)
        i873 = where(b856, i872, 0)
        b874 = b856
        del i822, b823, i831, i834, b835, i839, b840, i850, b860, i872
    else:
        i813 = NO_INT
        i815 = NO_INT
        b816 = NO_BOOL
        b851 = NO_BOOL
        b856 = NO_BOOL
        b861 = NO_BOOL
        i865 = NO_INT
        b866 = NO_BOOL
        i873 = NO_INT
        b874 = NO_BOOL
    del i811, n812
    if n532:
        o846, i847, n848, i849 = match(i813, [(i815, b816)], i533, [(i534, None)])
        i852 = counted(i847, n848, at(b851, o846))
        i853 = at(i852, i849)
        b854 = i849 >= 0
        i855 = where(b854, i853, 0)
        i857 = counted(i847, n848, at(b856, o846))
        i858 = at(i857, i849)
        i859 = where(b854, i858, 0)
        i862 = counted(i847, n848, at(b861, o846))
        i863 = at(i862, i849)
        i864 = where(b854, i863, 0)
        i867, b868 = summed(i847, n848, at(i865, o846), at(b866, o846))
        i869 = at(i867, i849)
        b870 = at(b868, i849)
        b871 = as_bool(b854 & b870)
        i875, b876 = reduced(np.maximum, i847, n848, at(i873, o846), at(b874, o846))
        i877 = at(i875, i849)
        b878 = at(b876, i849)
        b879 = as_bool(b854 & b878)
        i880 = (i551 + i566)
        i881 = where(b553, i552, i880)
        del o846, i847, n848, i849, i852, i853, b854, i857, i858, i862, i863, i867, b868, b870, i875, b876, b878, i880
    else:
        i855 = NO_INT
        i859 = NO_INT
        i864 = NO_INT
        i869 = NO_INT
        b871 = NO_BOOL
        i877 = NO_INT
        b879 = NO_BOOL
        i881 = NO_INT
    del b816, b851, b856, b861, b866, b874, i552, i813, i815, i865, i873
    if n884:
        i885 = at(i39, i883)
        i889 = at(i50, i883)
        b890 = at(b51, i883)
        i903 = at(i42, i883)
        i904 = at(i63, i883)
        b905 = at(b64, i883)
    else:
        i885 = NO_INT
        i889 = NO_INT
        b890 = NO_BOOL
        i903 = NO_INT
        i904 = NO_INT
        b905 = NO_BOOL
    del i883, n884
    if n532:
        i918, i919 = pairs(i533, i885, CLIENTS)
        n920 = len(i918)
    else:
        i918 = NO_INT
        i919 = NO_INT
        n920 = 0
    del i885
    if n920:
        i923 = at(i537, i918)
        b924 = at(b538, i918)
        i932 = at(i881, i918)
    else:
        i923 = NO_INT
        b924 = NO_BOOL
        i932 = NO_INT
    if n920:
        b925 = logical_not(b924)
        i926 = at(i889, i919)
        b927 = at(b890, i919)
        b928 = b927 & b924
        b929 = (i926 == i923) & b928
        b930 = (b925 | b929)
        i931 = at(i904, i919)
        b933 = at(b905, i919)
        b934 = (i931 <= i932) & b933
        i935 = at(i903, i919)
        b936 = (i935 > i932)
        b937 = (b930 & b934 & b936)
        i938 = places(b937, n920)
        n939 = len(i938)
        del b925, i926, b927, b928, b929, b930, i931, b933, b934, i935, b936, b937
    else:
        i938 = NO_INT
        n939 = 0
    del b890, b905, b924, i889, i904, i923, i932, n920
    if n939:
        i1017 = i918[i938]
        i1018 = i919[i938]
    else:
        i1017 = NO_INT
        i1018 = NO_INT
    del i918, i919, i938
    if n939:
        i1021 = at(i903, i1018)
    else:
        i1021 = NO_INT
    del i1018, i903, n939
    if n532:
        i1022, b1023 = reduced(np.minimum, i1017, n532, i1021, None)
        b1024 = (i859 > 0)
        b1025 = (i864 == 0)
        b1026 = b871 & b560
        b1027 = (i869 < i559) & b1026
        b1028 = (b1024 & b1025 & b560 & b1027)
        b1029 = logical_not(b555)
        i1030 = where(b628, i625, 0)
        i1031 = where(b560, i559, 0)
        i1032 = where(b585, i583, 0)
        i1033 = (i1031 - i1032)
        i1034 = np.maximum(0, i1033)
        i1035 = np.minimum(i1030, i1034)
        i1036 = where(b1029, i1035, 0)
        i1037 = where(b809, i808, i881)
        i1038 = (i881 - i551)
        i1039 = (i1022 + i1038)
        i1040 = where(b1023, i1039, i881)
        i1041 = where(b1028, i877, i881)
        b1042 = (logical_not(b1028) | b879)
        i1043 = where(b1042, np.maximum(np.maximum(i1037, i1040), i1041), np.maximum(i1037, i1040))
        i1044 = CALENDAR.places(i1043, i568, n532)
        b1045 = (i1044 >= 0)
        i1046 = CALENDAR.next_working[i1044]
        b1047 = b1045 & (i1046 >= 0)
        i1048 = where(b1047, i1046, i1043)
        i1049 = where(b555, i554, i577)
        b1050 = (i542 == WORD_8) & b543
        b1051 = logical_not(b580)
        b1052 = (b1050 & b1051)
        b1053 = b555 | b580
        i1054 = where(b1053, i1049, AS_OF)
        i1055 = where(b1052, AS_OF, i1054)
        i1056 = (i1055 - i1048)
        i1057 = np.maximum(0, i1056)
        i1058 = where(b555, i554, i1048)
        i1059 = where(b1050, i1058, i1054)
        b1060 = (i542 == WORD_39) & b543
        b1061 = logical_not(b1053)
        b1062 = (b1060 & b1061)
        i1064 = where(b543, i542, WORD_10)
        b1065 = (i1064 == WORD_10)
        b1066 = (b1061 & b1065)
        b1067 = (i855 > 0)
        b1068 = logical_not(b553)
        b1069 = logical_not(b809)
        b1070 = logical_not(b567)
        b1071 = LIKE_12[i550]
        b1072 = (b1068 & b1069 & b1070 & b1071)
        b1073 = LIKE_13[i550]
        b1074 = (b1073 & b1061)
        b1076 = logical_not(b1028)
        b1077 = (b1024 & b1076)
        b1078 = (i546 == WORD_40) & b547
        b1079 = (i546 == WORD_41) & b547
        b1080 = (b1078 | b1079)
        b1082 = (i542 == WORD_9) & b543
        b1083 = (i559 > 0) & b560
        i1084 = rescaled(i559, 0)
        i1085 = product(P_paid_share, i1084)
        i1086 = rescaled(i1036, 2)
        b1087 = (i1086 >= i1085) & b560
        b1088 = (b1083 & b1087)
        b1089 = (b1082 | b1088)
        b1090 = (b1089 & b1051)
        b1094 = (b1074 | b1067 | b1077 | b1080 | b1090 | b1062)
        i1095 = where(b1028, i869, 0)
        b1096 = (logical_not(b1028) | b871)
        i1097 = where(b1096, np.maximum(i1036, i1095), i1036)
        i1098 = (i1031 - i1097)
        i1099 = np.maximum(0, i1098)
        w1100 = Window(i533, [], [])
        i1101 = where(b1062, 1, 0)
        i1102 = filled(i1101, n532, 'i')
        i1103 = w1100.total(np.add, i1102)
        i1104 = filled(as_int(b1053), n532, 'i')
        i1105 = w1100.total(np.add, i1104)
        b1106 = logical_not(b1072)
        b1107 = (i1048 < AS_OF)
        b1108 = (b1053 | b1107)
        b1109 = (b1106 & b1108)
        b1110 = LIKE_14[i550]
        b1111 = LIKE_15[i550]
        b1112 = (i1103 > 0)
        b1113 = (i1105 == 0)
        b1114 = (b1112 | b1113)
        b1115 = (b1111 & b1114)
        b1116 = (b1110 | b1115)
        b1117 = (b1061 & b1116)
        b1118 = logical_not(b1094)
        b1119 = (b1066 & b1118 & b1106)
        i1120 = (AS_OF - i1048)
        i1121 = np.maximum(0, i1120)
        i1122 = where(b1119, i1121, 0)
        i1123 = (i1099 - i1032)
        i1124 = np.maximum(0, i1123)
        b1748 = logical_not(b1117)
        b1749 = (i1059 > (AS_OF - P_window_days))
        b1750 = (b1109 & b1118 & b1748 & b1749)
        i1751 = places(b1750, n532)
        n1752 = len(i1751)
        i1834 = by_id(i534, IDS)
        b2908 = (i1057 > P_very_late_days)
        b2909 = (b1118 & b2908)
        i2910 = places(b2909, n532)
        n2911 = len(i2910)
        b6376 = (i1057 > P_grace_days)
        b6377 = (b1118 & b6376)
        i6378 = places(b6377, n532)
        n6379 = len(i6378)
        b7012 = (i551 > (AS_OF - P_window_days))
        b7013 = (i1057 <= P_grace_days)
        b7014 = (b7012 & b1118 & b7013)
        i7015 = places(b7014, n532)
        n7016 = len(i7015)
        b8042 = logical_not(b1062)
        b8043 = (b1106 & b1118 & b8042 & b1749)
        i8044 = places(b8043, n532)
        n8045 = len(i8044)
        b8752 = (b1117 | b1062 | b1053)
        b8753 = (b1062 | b1118)
        b8754 = logical_not(b1110)
        b8755 = (b1106 & b1107 & b8752 & b8753 & b7012 & b8754)
        i8756 = places(b8755, n532)
        n8757 = len(i8756)
        del i1022, b1023, b1024, b1025, b1026, b1027, b1028, b1029, i1030, i1031, i1032, i1033, i1034, i1035, i1036, i1037, i1038, i1039, i1040, i1041, b1042, i1043, i1044, b1045, i1046, b1047, b1050, b1051, b1052, i1054, i1055, i1056, i1058, b1060, b1061, i1064, b1065, b1068, b1069, b1070, b1071, b1073, b1074, b1076, b1077, b1078, b1079, b1080, b1082, b1083, i1084, i1085, i1086, b1087, b1088, b1089, b1090, i1095, b1096, i1097, i1098, w1100, i1101, i1102, i1103, i1104, i1105, b1106, b1107, b1108, b1109, b1110, b1111, b1112, b1113, b1114, b1115, b1116, b1117, b1118, b1119, i1120, i1121, i1123, b1748, b1749, b1750, b2908, b2909, b6376, b6377, b7012, b7013, b7014, b8042, b8043, b8752, b8753, b8754, b8755
    else:
        i1048 = NO_INT
        i1049 = NO_INT
        b1053 = NO_BOOL
        i1057 = NO_INT
        i1059 = NO_INT
        b1062 = NO_BOOL
        b1066 = NO_BOOL
        b1067 = NO_BOOL
        b1072 = NO_BOOL
        b1094 = NO_BOOL
        i1099 = NO_INT
        i1122 = NO_INT
        i1124 = NO_INT
        i1751 = NO_INT
        n1752 = 0
        i1834 = NO_INT
        i2910 = NO_INT
        n2911 = 0
        i6378 = NO_INT
        n6379 = 0
        i7015 = NO_INT
        n7016 = 0
        i8044 = NO_INT
        n8045 = 0
        i8756 = NO_INT
        n8757 = 0
    del b547, b555, b560, b567, b628, b871, b879, i1017, i1021, i546, i550, i554, i559, i568, i577, i625, i855, i859, i864, i869, i877
    if n1150:
        i1151 = at(i39, i1149)
        i1153 = at(i48, i1149)
        b1154 = at(b49, i1149)
        i1160 = at(i54, i1149)
        b1161 = at(b55, i1149)
        i1164 = at(i58, i1149)
        b1165 = at(b59, i1149)
        i1169 = at(i42, i1149)
        i1170 = at(i63, i1149)
        b1171 = at(b64, i1149)
        i1177 = at(i70, i1149)
        b1178 = at(b71, i1149)
    else:
        i1151 = NO_INT
        i1153 = NO_INT
        b1154 = NO_BOOL
        i1160 = NO_INT
        b1161 = NO_BOOL
        i1164 = NO_INT
        b1165 = NO_BOOL
        i1169 = NO_INT
        i1170 = NO_INT
        b1171 = NO_BOOL
        i1177 = NO_INT
        b1178 = NO_BOOL
    if EVIDENCE_WANTED and n1150:
        i1152 = at(i47, i1149)
        i1183 = at(i35, i1149)
    else:
        i1152 = NO_INT
        i1183 = NO_INT
    del i1149
    if n1150:
        i1184 = at(i287, i1151)
        i1185 = at(i301, i1151)
        b1186 = at(b300, i1151)
        i1187 = CALENDAR.places(i1170, i1184, n1150)
        b1188 = (i1187 >= 0) & b1171
        i1189 = CALENDAR.working_day[i1187]
        del i1187
    else:
        i1184 = NO_INT
        i1185 = NO_INT
        b1186 = NO_BOOL
        b1188 = NO_BOOL
        i1189 = NO_INT
    del b300, i301
    if n1150:
        i1190, i1191 = pairs(i1151, i533, CLIENTS)
        n1192 = len(i1190)
    else:
        i1190 = NO_INT
        i1191 = NO_INT
        n1192 = 0
    if n1192:
        i1195 = at(i1153, i1190)
        b1197 = at(b1154, i1190)
    else:
        i1195 = NO_INT
        b1197 = NO_BOOL
    if n1192:
        i1196 = at(i534, i1191)
        b1198 = listed(where(b1197, i1195, 0), i1196, GIVEN)
        i1199 = places(b1198, n1192)
        n1200 = len(i1199)
        del i1196, b1198
    else:
        i1199 = NO_INT
        n1200 = 0
    del b1197, i1195, n1192
    if n1200:
        i1315 = i1190[i1199]
        i1316 = i1191[i1199]
    else:
        i1315 = NO_INT
        i1316 = NO_INT
    del i1190, i1191, i1199
    if n1200:
        i1320 = at(i1049, i1316)
        b1321 = at(b1053, i1316)
        b1330 = at(b1094, i1316)
        b1331 = at(b1062, i1316)
        b1332 = logical_not(b1331)
        b1333 = (b1330 & b1332)
        i1334 = where(b1333, 1, 0)
        i1337 = where(b1331, 1, 0)
        i1340 = at(i808, i1316)
        b1341 = at(b809, i1316)
        i1344 = at(i1048, i1316)
        del b1330, b1331, b1332, b1333
    else:
        i1320 = NO_INT
        b1321 = NO_BOOL
        i1334 = NO_INT
        i1337 = NO_INT
        i1340 = NO_INT
        b1341 = NO_BOOL
        i1344 = NO_INT
    del b809, i1316, i808, n1200
    if n1150:
        i1319 = counted(i1315, n1150, None)
        i1322 = counted(i1315, n1150, b1321)
        b1323 = (i1322 == i1319)
        i1324, b1325 = reduced(np.maximum, i1315, n1150, i1320, b1321)
        i1326 = where(b1323, i1324, 0)
        b1327 = counted(i1315, n1150, None) > 0
        b1328 = (b1323 & b1325)
        b1329 = as_bool(b1327 & b1328)
        i1335, b1336 = reduced(np.maximum, i1315, n1150, i1334, None)
        i1338, b1339 = reduced(np.maximum, i1315, n1150, i1337, None)
        i1342, b1343 = reduced(np.maximum, i1315, n1150, i1340, b1341)
        i1345, b1346 = reduced(np.minimum, i1315, n1150, i1344, None)
        i1347 = CALENDAR.places(i1326, i1184, n1150)
        b1348 = (i1347 >= 0) & b1329
        i1349 = CALENDAR.working_day[i1347]
        del i1322, b1323, i1324, b1325, i1326, b1327, b1328, i1347
    else:
        i1319 = NO_INT
        b1329 = NO_BOOL
        i1335 = NO_INT
        b1336 = NO_BOOL
        i1338 = NO_INT
        b1339 = NO_BOOL
        i1342 = NO_INT
        b1343 = NO_BOOL
        i1345 = NO_INT
        b1346 = NO_BOOL
        b1348 = NO_BOOL
        i1349 = NO_INT
    del b1321, b1341, i1184, i1315, i1320, i1334, i1337, i1340, i1344
    if n1356:
        i1357 = at(i39, i1355)
        i1359 = at(i48, i1355)
        b1360 = at(b49, i1355)
        i1375 = at(i42, i1355)
    else:
        i1357 = NO_INT
        i1359 = NO_INT
        b1360 = NO_BOOL
        i1375 = NO_INT
    del i1355, n1356
    if n1150:
        i1390, i1391 = pairs(i1151, i1357, CLIENTS)
        n1392 = len(i1390)
    else:
        i1390 = NO_INT
        i1391 = NO_INT
        n1392 = 0
    del i1357
    if n1392:
        i1396 = at(i1153, i1390)
        b1398 = at(b1154, i1390)
        i1402 = at(i1169, i1390)
        i1404 = at(i1170, i1390)
        b1406 = at(b1171, i1390)
    else:
        i1396 = NO_INT
        b1398 = NO_BOOL
        i1402 = NO_INT
        i1404 = NO_INT
        b1406 = NO_BOOL
    if n1392:
        i1395 = at(i1359, i1391)
        b1397 = at(b1360, i1391)
        b1399 = b1397 & b1398
        b1400 = (i1395 == i1396) & b1399
        i1401 = at(i1375, i1391)
        b1403 = (i1401 >= i1402)
        i1405 = (i1404 + 7)
        b1407 = (i1401 <= i1405) & b1406
        b1408 = (b1400 & b1403 & b1407)
        i1409 = places(b1408, n1392)
        n1410 = len(i1409)
        del i1395, b1397, b1399, b1400, i1401, b1403, i1405, b1407, b1408
    else:
        i1409 = NO_INT
        n1410 = 0
    del b1360, b1398, b1406, i1359, i1375, i1391, i1396, i1402, i1404, n1392
    if n1410:
        i1485 = i1390[i1409]
    else:
        i1485 = NO_INT
    del i1390, i1409, n1410
    if n1150:
        i1489 = counted(i1485, n1150, None)
    else:
        i1489 = NO_INT
    del i1485
    if n1150:
        i1490, i1491 = pairs(i1151, i385, CLIENTS)
        n1492 = len(i1490)
    else:
        i1490 = NO_INT
        i1491 = NO_INT
        n1492 = 0
    if n1492:
        i1495 = at(i1153, i1490)
        b1497 = at(b1154, i1490)
        i1501 = at(i1169, i1490)
        i1504 = at(i1189, i1490)
        b1507 = at(b1188, i1490)
    else:
        i1495 = NO_INT
        b1497 = NO_BOOL
        i1501 = NO_INT
        i1504 = NO_INT
        b1507 = NO_BOOL
    del b1154, i1153
    if n1492:
        i1496 = at(i423, i1491)
        b1498 = at(b424, i1491)
        b1499 = listed(where(b1497, i1495, 0), where(b1498, i1496, 0), GIVEN)
        i1500 = at(i440, i1491)
        b1502 = (i1500 >= i1501)
        i1503 = at(i472, i1491)
        i1505 = (i1503 - i1504)
        b1506 = at(b471, i1491)
        b1508 = b1506 & b1507
        b1509 = (i1505 <= P_promise_working_days) & b1508
        b1510 = (b1499 & b1502 & b1509)
        i1511 = places(b1510, n1492)
        n1512 = len(i1511)
        del i1496, b1498, b1499, i1500, b1502, i1503, i1505, b1506, b1508, b1509, b1510
    else:
        i1511 = NO_INT
        n1512 = 0
    del b1497, b1507, b471, i1495, i1501, i1504, i472, n1492
    if n1512:
        i1601 = i1490[i1511]
        i1602 = i1491[i1511]
    else:
        i1601 = NO_INT
        i1602 = NO_INT
    del i1490, i1491, i1511
    if n1512:
        i1605 = at(i448, i1602)
        b1606 = at(b449, i1602)
    else:
        i1605 = NO_INT
        b1606 = NO_BOOL
    del i1602, n1512
    if n1150:
        i1607, b1608 = summed(i1601, n1150, i1605, b1606)
        i1609 = (i1349 - i1189)
        b1610 = b1348 & b1188
        b1611 = (i1609 <= P_promise_working_days) & b1610
        i1612 = rescaled(i1177, 0)
        i1613 = product(P_paid_share, i1612)
        i1614 = rescaled(i1607, 2)
        b1615 = b1608 & b1178
        b1616 = (i1614 >= i1613) & b1615
        b1617 = (b1611 | b1616)
        i1618 = (i1185 - i1189)
        b1619 = b1186 & b1188
        b1620 = (i1618 > P_promise_working_days) & b1619
        i1621 = where(b1336, i1335, 0)
        b1622 = (i1621 > 0)
        b1623 = (i1489 > 0)
        b1624 = b1343 & b1171
        b1625 = (i1342 > i1170) & b1624
        b1626 = (i1164 == WORD_40) & b1165
        b1627 = (i1164 == WORD_41) & b1165
        b1628 = (i1164 == WORD_43) & b1165
        b1629 = (b1626 | b1627 | b1628)
        b1631 = (b1622 | b1623 | b1625 | b1629)
        b1632 = logical_not(b1617)
        i1633 = where(b1339, i1338, 0)
        b1634 = (i1633 > 0)
        i1635 = where(b1161, i1160, WORD_10)
        b1636 = (i1635 == WORD_4)
        b1637 = (i1319 > 0)
        b1638 = (b1637 & b1329)
        b1639 = (i1635 != WORD_44)
        b1640 = (b1620 & b1639)
        b1641 = (b1619) | (b1619 & logical_not(b1620)) | logical_not(b1639)
        b1642 = (b1634 | where(b1638, b1619, (logical_not(b1637) | b1641)))
        b1643 = where(b1634, b1636, where(b1638, b1620, where(b1637, b1640, b1636))) & b1642
        b1644 = (b1632 & b1643)
        b1645 = logical_not(b1631)
        b1646 = (i1160 == WORD_44) & b1161
        b1647 = (b1617 | b1644 | b1646)
        b1648 = (b1645 & b1647)
        i1649 = places(b1648, n1150)
        n1650 = len(i1649)
        b1651 = (b1642) | logical_not(b1632) | (b1642 & logical_not(b1643))
        del i1607, b1608, i1609, b1610, b1611, i1612, i1613, i1614, b1615, b1616, b1617, i1618, b1619, b1620, i1621, b1622, b1623, b1624, b1625, b1626, b1627, b1628, b1629, b1631, b1632, i1633, b1634, i1635, b1636, b1637, b1638, b1639, b1640, b1641, b1642, b1643, b1645, b1646, b1647, b1648
    else:
        b1644 = NO_BOOL
        i1649 = NO_INT
        n1650 = 0
        b1651 = NO_BOOL
    del b1161, b1165, b1178, b1186, b1188, b1329, b1336, b1339, b1343, b1348, b1606, i1160, i1164, i1177, i1185, i1189, i1319, i1335, i1338, i1342, i1349, i1489, i1601, i1605, n1150
    if n1650:
        i1654 = at(i1151, i1649)
        i1672 = at(i1169, i1649)
        i1673 = at(i1170, i1649)
        b1674 = at(b1171, i1649)
        i1701 = at(i1345, i1649)
        b1702 = at(b1346, i1649)
        b1712 = at(b1644, i1649)
        b1713 = at(b1651, i1649)
    else:
        i1654 = NO_INT
        i1672 = NO_INT
        i1673 = NO_INT
        b1674 = NO_BOOL
        i1701 = NO_INT
        b1702 = NO_BOOL
        b1712 = NO_BOOL
        b1713 = NO_BOOL
    del b1171, b1346, b1644, b1651, i1151, i1169, i1170, i1345
    if EVIDENCE_WANTED and n1650:
        i1655 = at(i1152, i1649)
        i1686 = at(i1183, i1649)
    else:
        i1655 = NO_INT
        i1686 = NO_INT
    del i1152, i1183, i1649
    if n1650:
        o1716, i1717, i1718 = group(i1654, [(i1672, None)])
        n1719 = len(i1718)
    else:
        o1716 = None
        i1717 = NO_INT
        i1718 = NO_INT
        n1719 = 0
    if n1650:
        i1720 = at(i1654, i1718)
        i1721 = at(i1672, i1718)
        i1722, b1723 = reduced(np.maximum, i1717, n1719, at(i1673, o1716), at(b1674, o1716))
        b1724, b1725 = reduced(np.logical_or, i1717, n1719, at(b1712, o1716), at(b1713, o1716))
        b1726 = b1724 & b1725
        i1727, b1728 = reduced(np.minimum, i1717, n1719, at(i1701, o1716), at(b1702, o1716))
        i1729 = where(b1728, i1727, i1721)
        w1730 = Window(i1720, [], [(i1722, b1723, False)])
        i1731 = filled(as_int(b1726), n1719, 'i')
        i1732 = w1730.within(i1731, i1722, b1723, 365)
        del i1721, b1724, i1727, b1728, w1730, i1731
    else:
        i1720 = NO_INT
        i1722 = NO_INT
        b1723 = NO_BOOL
        b1725 = NO_BOOL
        b1726 = NO_BOOL
        i1729 = NO_INT
        i1732 = NO_INT
    del b1702, b1713, i1672, i1701, i1717, i1718, o1716
    if n1719:
        o1733, i1734, i1735 = group(i1720, [(i1729, None)])
        n1736 = len(i1735)
    else:
        o1733 = None
        i1734 = NO_INT
        i1735 = NO_INT
        n1736 = 0
    if n1719:
        i1737 = at(i1720, i1735)
        i1738 = at(i1729, i1735)
        i1739, b1740 = reduced(np.maximum, i1734, n1736, at(i1722, o1733), at(b1723, o1733))
        b1741, b1742 = reduced(np.logical_or, i1734, n1736, at(b1726, o1733), at(b1725, o1733))
        b1743 = b1741 & b1742
        w1744 = Window(i1737, [], [(i1739, b1740, False), (i1738, None, False)])
        i1745 = where(b1743, 0, 1)
        i1746 = filled(i1745, n1736, 'i')
        i1747 = w1744.running(i1746, peers=False)
        i2044 = places(b1743, n1736)
        n2045 = len(i2044)
        del b1741, b1742, b1743, w1744, i1745, i1746
    else:
        i1737 = NO_INT
        i1738 = NO_INT
        i1739 = NO_INT
        b1740 = NO_BOOL
        i1747 = NO_INT
        i2044 = NO_INT
        n2045 = 0
    del b1725, i1729, i1734, i1735, n1736, o1733
    if n1752:
        i1753 = at(i533, i1751)
        i1754 = at(i534, i1751)
        i1761 = at(i541, i1751)
        i1771 = at(i551, i1751)
        i1815 = at(i1048, i1751)
        i1818 = at(i1057, i1751)
        i1819 = at(i1059, i1751)
        i1825 = at(i1099, i1751)
    else:
        i1753 = NO_INT
        i1754 = NO_INT
        i1761 = NO_INT
        i1771 = NO_INT
        i1815 = NO_INT
        i1818 = NO_INT
        i1819 = NO_INT
        i1825 = NO_INT
    if EVIDENCE_WANTED and n1752:
        i1762 = at(i542, i1751)
        b1763 = at(b543, i1751)
        i1785 = at(i565, i1751)
        i1791 = at(i583, i1751)
        b1792 = at(b585, i1751)
        i1806 = at(i881, i1751)
        i1816 = at(i1049, i1751)
        b1817 = at(b1053, i1751)
        i1831 = at(i1124, i1751)
    else:
        i1762 = NO_INT
        b1763 = NO_BOOL
        i1785 = NO_INT
        i1791 = NO_INT
        b1792 = NO_BOOL
        i1806 = NO_INT
        i1816 = NO_INT
        b1817 = NO_BOOL
        i1831 = NO_INT
    del i1751
    if n384:
        i1835 = by_id_at(i1834, i423, b424)
    else:
        i1835 = NO_INT
    if n384:
        b1837 = (i1835 >= 0)
        i1838 = at(i1048, i1835)
    else:
        b1837 = NO_BOOL
        i1838 = NO_INT
    del i1835
    if n384:
        b1918 = as_bool(b1837 & b1837)
        i1919 = (i440 - i1838)
        i1920 = where(b1918, np.maximum(0, i1919), 0)
        i1945 = rescaled(i448, 0)
        i1946 = product(i1945, i1920)
        b1952 = (i1920 > P_grace_days)
        i1953 = where(b1952, i448, 0)
        b1954 = (b1952 & b449)
        b8639 = (i1920 <= P_grace_days)
        i8640 = places(b8639, n384)
        n8641 = len(i8640)
        del b1918, i1919, i1920, i1945, b1952, b8639
    else:
        i1946 = NO_INT
        i1953 = NO_INT
        b1954 = NO_BOOL
        i8640 = NO_INT
        n8641 = 0
    del b1837, i1838, i440, n384
    if n1752:
        o1921, i1922, i1923 = group(i1753, [(i1761, None)])
        n1924 = len(i1923)
    else:
        o1921 = None
        i1922 = NO_INT
        i1923 = NO_INT
        n1924 = 0
    if n1752:
        i1925 = at(i1753, i1923)
        i1926 = at(i1761, i1923)
        i1927 = counted(i1922, n1924, None)
        i1928, b1929 = reduced(np.maximum, i1922, n1924, at(i1771, o1921), None)
        i1930, b1931 = reduced(np.minimum, i1922, n1924, at(i1754, o1921), None)
        w1932 = Window(i1925, [], [(i1927, None, True), (i1928, b1929, True), (i1930, b1931, False)])
        i1933 = w1932.row_number()
        b1934 = (i1933 == 1)
        i1960 = places(b1934, n1924)
        n1961 = len(i1960)
        del i1927, i1928, b1929, i1930, b1931, w1932, i1933, b1934
    else:
        i1925 = NO_INT
        i1926 = NO_INT
        i1960 = NO_INT
        n1961 = 0
    del i1771, i1922, i1923, n1924, o1921
    if n1752:
        o1935, i1936, n1937, i1938 = match(i385, [(i423, b424)], i1753, [(i1754, None)])
        i1939, b1940 = summed(i1936, n1937, at(i448, o1935), at(b449, o1935))
        i1941 = at(i1939, i1938)
        b1942 = at(b1940, i1938)
        b1943 = i1938 >= 0
        b1944 = as_bool(b1943 & b1942)
        i1947, b1948 = summed(i1936, n1937, at(i1946, o1935), at(b449, o1935))
        i1949 = at(i1947, i1938)
        b1950 = at(b1948, i1938)
        b1951 = as_bool(b1943 & b1950)
        i1955, b1956 = summed(i1936, n1937, at(i1953, o1935), at(b1954, o1935))
        i1957 = at(i1955, i1938)
        b1958 = at(b1956, i1938)
        b1959 = as_bool(b1943 & b1958)
        del o1935, i1936, n1937, i1938, i1939, b1940, b1942, b1943, i1947, b1948, b1950, i1955, b1956, b1958
    else:
        i1941 = NO_INT
        b1944 = NO_BOOL
        i1949 = NO_INT
        b1951 = NO_BOOL
        i1957 = NO_INT
        b1959 = NO_BOOL
    del b1954, i1946, i1953
    if n1961:
        i1962 = at(i1925, i1960)
        i1963 = at(i1926, i1960)
    else:
        i1962 = NO_INT
        i1963 = NO_INT
    if n1752:
        o1970, i1971, n1972, i1973 = match(i1962, [], i1753, [])
        i1974, b1975 = reduced(np.maximum, i1971, n1972, at(i1963, o1970), None)
        i1976 = at(i1974, i1973)
        b1977 = at(b1975, i1973)
        b1978 = i1973 >= 0
        b1979 = as_bool(b1978 & b1977)
        i1980 = where(b1944, i1941, 0)
        i1981 = (i1825 - i1980)
        i1982 = np.maximum(0, i1981)
        b1983 = (i1761 == i1976) & b1979
        b1984 = (i1818 > P_late_days)
        i1985 = where(b1951, i1949, 0)
        i1986 = product(i1982, i1818)
        i1987 = (i1985 + i1986)
        i1988 = rescaled(i1987, 0)
        i1989 = where(b1959, i1957, 0)
        b1990 = (i1818 > P_grace_days)
        i1991 = where(b1990, i1982, 0)
        i1992 = (i1989 + i1991)
        i1993 = np.minimum(i1825, i1992)
        w1994 = Window(i1753, [(i1761, None), (i1815, None)], [])
        i1995 = filled(i1825, n1752, 'i')
        i1996 = w1994.total(np.add, i1995)
        w1997 = Window(i1753, [(i1761, None)], [(i1996, None, True), (i1815, None, False)])
        i1998 = w1997.dense_rank()
        b1999 = (i1998 == 1)
        b2008 = (i1818 <= P_grace_days)
        b2012 = (i1818 > P_very_late_days)
        i7178 = where(b1983, i1825, 0)
        b7179 = b1983
        i7182 = where(b1983, i1993, 0)
        i7193 = places(b2008, n1752)
        n7194 = len(i7193)
        del o1970, i1971, n1972, i1973, i1974, b1975, i1976, b1977, b1978, i1980, i1981, i1982, i1985, i1986, i1987, i1989, i1991, i1992, i1993, w1994, i1995, i1996, w1997, i1998
    else:
        b1979 = NO_BOOL
        b1983 = NO_BOOL
        b1984 = NO_BOOL
        i1988 = NO_INT
        b1990 = NO_BOOL
        b1999 = NO_BOOL
        b2008 = NO_BOOL
        b2012 = NO_BOOL
        i7178 = NO_INT
        b7179 = NO_BOOL
        i7182 = NO_INT
        i7193 = NO_INT
        n7194 = 0
    del b1944, b1951, b1959, i1761, i1941, i1949, i1957, i1962, i1963
    if n1752:
        o2000, i2001, i2002 = group(i1753, [(i1815, None)])
        n2003 = len(i2002)
    else:
        o2000 = None
        i2001 = NO_INT
        i2002 = NO_INT
        n2003 = 0
    if n1752:
        i2004 = at(i1753, i2002)
        i2005 = at(i1815, i2002)
        i2006, b2007 = reduced(np.maximum, i2001, n2003, at(i1819, o2000), None)
        i2009 = counted(i2001, n2003, at(b2008, o2000))
        i2010 = counted(i2001, n2003, at(b1990, o2000))
        i2011 = counted(i2001, n2003, at(b1984, o2000))
        i2013 = counted(i2001, n2003, at(b2012, o2000))
        i2014, b2015 = reduced(np.maximum, i2001, n2003, at(i1818, o2000), None)
        b2016 = (i2010 >= i2009)
        b2017 = (i2010 > 0)
        b2018 = (b2016 & b2017)
        b2019 = (i2011 >= i2009)
        b2020 = (i2011 > 0)
        b2021 = (b2019 & b2020)
        b2022 = (i2013 >= i2009)
        b2023 = (i2013 > 0)
        b2024 = (b2022 & b2023)
        b2025 = (i2009 > i2010)
        w2026 = Window(i2004, [], [(i2005, None, False)])
        i2027, b2028 = w2026.shifted(i2014, b2015, 1)
        i2029, b2030 = w2026.shifted(i2014, b2015, 2)
        i2031 = where(b2025, 1, 0)
        i2032 = filled(i2031, n2003, 'i')
        i2033 = w2026.running(i2032, peers=False)
        w2034 = Window(i2004, [], [])
        i2035 = w2034.total(np.add, i2032)
        b2036 = b2015 & b2028
        b2037 = (i2014 > i2027) & b2036
        b2038 = b2028 & b2030
        b2039 = (i2027 > i2029) & b2038
        b2040 = (i2029 > 0) & b2030
        b2041 = (i2014 > P_grace_days) & b2015
        b2042 = (b2037 & b2039 & b2040 & b2041)
        i2064 = places(b2025, n2003)
        n2065 = len(i2064)
        i7819 = places(b2021, n2003)
        n7820 = len(i7819)
        del i2009, b2016, b2017, b2019, b2020, b2022, b2023, w2026, i2027, b2028, i2029, b2030, i2031, i2032, w2034, b2036, b2037, b2038, b2039, b2040, b2041
    else:
        i2004 = NO_INT
        i2005 = NO_INT
        i2006 = NO_INT
        b2007 = NO_BOOL
        i2010 = NO_INT
        i2011 = NO_INT
        i2013 = NO_INT
        i2014 = NO_INT
        b2015 = NO_BOOL
        b2018 = NO_BOOL
        b2021 = NO_BOOL
        b2024 = NO_BOOL
        b2025 = NO_BOOL
        i2033 = NO_INT
        i2035 = NO_INT
        b2042 = NO_BOOL
        i2064 = NO_INT
        n2065 = 0
        i7819 = NO_INT
        n7820 = 0
    del b1990, b2008, b2012, i2001, i2002, o2000
    if n2045:
        i2046 = at(i1737, i2044)
        i2047 = at(i1738, i2044)
        i2048 = at(i1739, i2044)
        b2049 = at(b1740, i2044)
        i2052 = at(i1747, i2044)
    else:
        i2046 = NO_INT
        i2047 = NO_INT
        i2048 = NO_INT
        b2049 = NO_BOOL
        i2052 = NO_INT
    del b1740, i1737, i1738, i1739, i1747, i2044
    if n2045:
        o2053, i2054, i2055 = group(i2046, [(i2052, None)])
        n2056 = len(i2055)
    else:
        o2053 = None
        i2054 = NO_INT
        i2055 = NO_INT
        n2056 = 0
    del i2052
    if n2045:
        i2057 = at(i2046, i2055)
        i2059 = counted(i2054, n2056, None)
        i2060, b2061 = reduced(np.maximum, i2054, n2056, at(i2048, o2053), at(b2049, o2053))
        i2062, b2063 = reduced(np.maximum, i2054, n2056, at(i2047, o2053), None)
    else:
        i2057 = NO_INT
        i2059 = NO_INT
        i2060 = NO_INT
        b2061 = NO_BOOL
        i2062 = NO_INT
        b2063 = NO_BOOL
    del b2049, i2046, i2047, i2048, i2054, i2055, o2053
    if n2065:
        i2066 = at(i2004, i2064)
        i2067 = at(i2005, i2064)
        i2068 = at(i2006, i2064)
        b2069 = at(b2007, i2064)
    else:
        i2066 = NO_INT
        i2067 = NO_INT
        i2068 = NO_INT
        b2069 = NO_BOOL
    del i2005, i2064, n2065
    if n2056:
        i2087, i2088 = pairs(i2057, i2066, CLIENTS)
        n2089 = len(i2087)
    else:
        i2087 = NO_INT
        i2088 = NO_INT
        n2089 = 0
    del i2066
    if n2089:
        i2093 = at(i2062, i2087)
        b2094 = at(b2063, i2087)
        i2097 = at(i2060, i2087)
        b2099 = at(b2061, i2087)
    else:
        i2093 = NO_INT
        b2094 = NO_BOOL
        i2097 = NO_INT
        b2099 = NO_BOOL
    del b2061, b2063, i2060, i2062
    if n2089:
        i2092 = at(i2067, i2088)
        b2095 = (i2092 > i2093) & b2094
        i2096 = at(i2068, i2088)
        b2098 = at(b2069, i2088)
        b2100 = b2098 & b2099
        b2101 = (i2096 > i2097) & b2100
        b2102 = (b2095 & b2101)
        i2103 = places(b2102, n2089)
        n2104 = len(i2103)
        del i2092, b2095, i2096, b2098, b2100, b2101, b2102
    else:
        i2103 = NO_INT
        n2104 = 0
    del b2069, b2094, b2099, i2067, i2068, i2088, i2093, i2097, n2089
    if n2104:
        i2124 = i2087[i2103]
    else:
        i2124 = NO_INT
    del i2087, i2103, n2104
    if n2045:
        i2128 = counted(i2124, n2056, None)
    else:
        i2128 = NO_INT
    del i2124, n2045
    if n2138:
        i2139 = at(i39, i2137)
        i2141 = at(i48, i2137)
        b2142 = at(b49, i2137)
        i2147 = at(i53, i2137)
        i2148 = at(i54, i2137)
        b2149 = at(b55, i2137)
        i2157 = at(i42, i2137)
        i2160 = at(i65, i2137)
        b2161 = at(b66, i2137)
        i2165 = at(i70, i2137)
        b2166 = at(b71, i2137)
    else:
        i2139 = NO_INT
        i2141 = NO_INT
        b2142 = NO_BOOL
        i2147 = NO_INT
        i2148 = NO_INT
        b2149 = NO_BOOL
        i2157 = NO_INT
        i2160 = NO_INT
        b2161 = NO_BOOL
        i2165 = NO_INT
        b2166 = NO_BOOL
    if EVIDENCE_WANTED and n2138:
        i2140 = at(i47, i2137)
        i2171 = at(i35, i2137)
    else:
        i2140 = NO_INT
        i2171 = NO_INT
    del i2137
    if n2138:
        i2172 = by_id_at(i338, i2141, b2142)
    else:
        i2172 = NO_INT
    del b2142, i2141
    if n2138:
        i2174 = at(i40, i2172)
        b2175 = (i2174 == WORD_7)
        b2176 = (i2172 >= 0) & b2175
        i2177 = at(i70, i2172)
        b2178 = at(b71, i2172)
        b2179 = b2176 & b2178
        i2180 = at(i53, i2172)
        del i2174, b2175, b2178
    else:
        b2176 = NO_BOOL
        i2177 = NO_INT
        b2179 = NO_BOOL
        i2180 = NO_INT
    del i2172
    if n2138:
        b2209 = as_bool(b2176 & b2179)
        b2210 = as_bool(b2176 & b2176)
    else:
        b2209 = NO_BOOL
        b2210 = NO_BOOL
    del b2176, b2179
    if n2215:
        i2216 = at(i39, i2214)
        i2234 = at(i42, i2214)
    else:
        i2216 = NO_INT
        i2234 = NO_INT
    del i2214
    if n2215:
        i2249 = at(i203, i2216)
        b2250 = at(b204, i2216)
        i2251 = (i2249 - P_seriousness_days)
        b2252 = (i2234 >= i2251) & b2250
        i2253 = (i2249 + P_seriousness_days)
        b2254 = (i2234 <= i2253) & b2250
        b2255 = (b2252 & b2254)
        b2256 = (i2234 > (AS_OF - P_seriousness_days))
        b2257 = (b2250 & b2250) | (b2250 & logical_not(b2252)) | (b2250 & logical_not(b2254))
        b2258 = where(b2257, b2255, b2256)
        del i2249, b2250, i2251, b2252, i2253, b2254, b2255, b2256, b2257
    else:
        b2258 = NO_BOOL
    del b204, i203, i2234
    if n2261:
        i2262 = at(i39, i2260)
        i2263 = at(i47, i2260)
        i2264 = at(i48, i2260)
        b2265 = at(b49, i2260)
        i2266 = at(i50, i2260)
        b2267 = at(b51, i2260)
        i2271 = at(i54, i2260)
        b2272 = at(b55, i2260)
        i2280 = at(i42, i2260)
        i2283 = at(i65, i2260)
        b2284 = at(b66, i2260)
    else:
        i2262 = NO_INT
        i2263 = NO_INT
        i2264 = NO_INT
        b2265 = NO_BOOL
        i2266 = NO_INT
        b2267 = NO_BOOL
        i2271 = NO_INT
        b2272 = NO_BOOL
        i2280 = NO_INT
        i2283 = NO_INT
        b2284 = NO_BOOL
    if EVIDENCE_WANTED and n2261:
        i2294 = at(i35, i2260)
    else:
        i2294 = NO_INT
    del i2260
    if n2261:
        i2295 = by_id_at(i338, i2264, b2265)
    else:
        i2295 = NO_INT
    if n2261:
        i2297 = at(i40, i2295)
        b2298 = (i2297 == WORD_47)
        b2299 = (i2295 >= 0) & b2298
        i2300 = at(i47, i2295)
        del i2297, b2298
    else:
        b2299 = NO_BOOL
        i2300 = NO_INT
    del i2295
    if n2261:
        b2331 = as_bool(b2299 & b2299)
        i2332 = by_id(i2263, IDS)
    else:
        b2331 = NO_BOOL
        i2332 = NO_INT
    del b2299
    if n2261:
        i2333 = by_id_at(i2332, i2300, b2331)
    else:
        i2333 = NO_INT
    del i2332
    if n2261:
        b2335 = (i2333 >= 0)
        i2336 = at(i2300, i2333)
        b2337 = at(b2331, i2333)
        b2338 = b2335 & b2337
        del b2337
    else:
        b2335 = NO_BOOL
        i2336 = NO_INT
        b2338 = NO_BOOL
    del i2333
    if n2261:
        b2371 = as_bool(b2335 & b2338)
        i2372 = where(b2371, i2336, i2300)
        b2373 = b2371 | b2331
        i2374 = by_id(i2263, IDS)
        del b2371
    else:
        i2372 = NO_INT
        b2373 = NO_BOOL
        i2374 = NO_INT
    del b2331, b2335, b2338, i2300, i2336
    if n2261:
        i2375 = by_id_at(i2374, i2372, b2373)
    else:
        i2375 = NO_INT
    del i2374
    if n2261:
        b2377 = (i2375 >= 0)
        i2378 = at(i2372, i2375)
        b2379 = at(b2373, i2375)
        b2380 = b2377 & b2379
        del b2379
    else:
        b2377 = NO_BOOL
        i2378 = NO_INT
        b2380 = NO_BOOL
    del i2375
    if n2261:
        b2417 = as_bool(b2377 & b2380)
        i2418 = where(b2417, i2378, i2372)
        b2419 = b2417 | b2373
        i2420 = by_id(i2263, IDS)
        del b2417
    else:
        i2418 = NO_INT
        b2419 = NO_BOOL
        i2420 = NO_INT
    del b2373, b2377, b2380, i2372, i2378
    if n2261:
        i2421 = by_id_at(i2420, i2418, b2419)
    else:
        i2421 = NO_INT
    del i2420
    if n2261:
        b2423 = (i2421 >= 0)
        i2424 = at(i2418, i2421)
        b2425 = at(b2419, i2421)
        b2426 = b2423 & b2425
        del b2425
    else:
        b2423 = NO_BOOL
        i2424 = NO_INT
        b2426 = NO_BOOL
    del i2421
    if n2261:
        b2467 = as_bool(b2423 & b2426)
        i2468 = where(b2467, i2424, where(b2419, i2418, i2263))
        b2475 = (i2271 == WORD_38) & b2272
        b2476 = (i2271 == WORD_48) & b2272
        b2477 = (b2475 | b2476)
        b2479 = (i2271 == WORD_49) & b2272
        i2481 = where(b2284, i2283, i2280)
        i2482 = where(b2479, i2481, 0)
        b2483 = b2479
        b2486 = (i2280 > (AS_OF - P_window_days))
        i2487 = places(b2486, n2261)
        n2488 = len(i2487)
        del b2467, b2475, b2476, i2481, b2486
    else:
        i2468 = NO_INT
        b2477 = NO_BOOL
        b2479 = NO_BOOL
        i2482 = NO_INT
        b2483 = NO_BOOL
        i2487 = NO_INT
        n2488 = 0
    del b2272, b2419, b2423, b2426, i2271, i2418, i2424
    if n2261:
        o2469, i2470, i2471 = group(i2262, [(i2468, None)])
        n2472 = len(i2471)
    else:
        o2469 = None
        i2470 = NO_INT
        i2471 = NO_INT
        n2472 = 0
    if n2261:
        i2473 = at(i2262, i2471)
        i2474 = at(i2468, i2471)
        i2478 = counted(i2470, n2472, at(b2477, o2469))
        i2480 = counted(i2470, n2472, at(b2479, o2469))
        i2484, b2485 = reduced(np.minimum, i2470, n2472, at(i2482, o2469), at(b2483, o2469))
    else:
        i2473 = NO_INT
        i2474 = NO_INT
        i2478 = NO_INT
        i2480 = NO_INT
        i2484 = NO_INT
        b2485 = NO_BOOL
    del b2477, b2479, b2483, i2470, i2471, i2482, n2261, n2472, o2469
    if n2488:
        i2489 = at(i2262, i2487)
        i2490 = at(i2263, i2487)
        i2491 = at(i2264, i2487)
        b2492 = at(b2265, i2487)
        i2493 = at(i2266, i2487)
        b2494 = at(b2267, i2487)
        i2507 = at(i2280, i2487)
        i2510 = at(i2283, i2487)
        b2511 = at(b2284, i2487)
        i2534 = at(i2468, i2487)
    else:
        i2489 = NO_INT
        i2490 = NO_INT
        i2491 = NO_INT
        b2492 = NO_BOOL
        i2493 = NO_INT
        b2494 = NO_BOOL
        i2507 = NO_INT
        i2510 = NO_INT
        b2511 = NO_BOOL
        i2534 = NO_INT
    del b2265, b2267, b2284, i2262, i2263, i2264, i2266, i2280, i2283, i2468
    if EVIDENCE_WANTED and n2488:
        i2521 = at(i2294, i2487)
    else:
        i2521 = NO_INT
    del i2294, i2487
    if n2488:
        i2535 = at(i259, i2489)
        b2536 = at(b260, i2489)
        o2537, i2538, n2539, i2540 = match(i2473, [(i2474, None)], i2489, [(i2534, None)])
        i2541 = first_rows(o2537, i2538, i2540)
        b2542 = i2541 >= 0
        i2543 = at(i2478, i2541)
        i2544 = at(i2480, i2541)
        i2545 = at(i2484, i2541)
        b2546 = at(b2485, i2541)
        b2547 = b2546 & b2542
        i2548 = by_id_at(i338, i2491, b2492)
        del o2537, i2538, n2539, i2540, i2541, b2546
    else:
        i2535 = NO_INT
        b2536 = NO_BOOL
        b2542 = NO_BOOL
        i2543 = NO_INT
        i2544 = NO_INT
        i2545 = NO_INT
        b2547 = NO_BOOL
        i2548 = NO_INT
    del b2485, b260, i2473, i2474, i2478, i2480, i2484, i259
    if n2488:
        i2550 = at(i40, i2548)
        b2551 = (i2550 == WORD_20)
        b2552 = (i2548 >= 0) & b2551
        i2553 = as_int(b2552)
        del i2550, b2551
    else:
        b2552 = NO_BOOL
        i2553 = NO_INT
    del i2548
    if n2488:
        i2585 = where(b2552, i2553, 0)
    else:
        i2585 = NO_INT
    del b2552, i2553
    if n2587:
        i2588 = at(i39, i2586)
        i2589 = at(i47, i2586)
        i2592 = at(i50, i2586)
        b2593 = at(b51, i2586)
        i2606 = at(i42, i2586)
    else:
        i2588 = NO_INT
        i2589 = NO_INT
        i2592 = NO_INT
        b2593 = NO_BOOL
        i2606 = NO_INT
    if n2488:
        i2621, i2622 = pairs(i2489, i2588, CLIENTS)
        n2623 = len(i2621)
    else:
        i2621 = NO_INT
        i2622 = NO_INT
        n2623 = 0
    del i2588
    if n2623:
        i2627 = at(i2507, i2621)
        i2629 = at(i2493, i2621)
        b2630 = at(b2494, i2621)
    else:
        i2627 = NO_INT
        i2629 = NO_INT
        b2630 = NO_BOOL
    if n2623:
        i2626 = at(i2606, i2622)
        b2628 = (i2626 <= i2627)
        b2631 = logical_not(b2630)
        i2632 = at(i2592, i2622)
        b2633 = at(b2593, i2622)
        b2634 = logical_not(b2633)
        b2635 = b2633 & b2630
        b2636 = (i2632 == i2629) & b2635
        b2637 = (b2631 | b2634 | b2636)
        b2638 = (b2628 & b2637)
        i2639 = places(b2638, n2623)
        n2640 = len(i2639)
        del i2626, b2628, b2631, i2632, b2633, b2634, b2635, b2636, b2637, b2638
    else:
        i2639 = NO_INT
        n2640 = 0
    del b2593, b2630, i2592, i2627, i2629, n2623
    if n2640:
        i2720 = i2621[i2639]
        i2721 = i2622[i2639]
    else:
        i2720 = NO_INT
        i2721 = NO_INT
    del i2621, i2622, i2639
    if n2640:
        i2724 = at(i2606, i2721)
        i2726 = at(i2589, i2721)
        i2727 = dated_id(i2724, i2726)
        del i2724, i2726
    else:
        i2727 = NO_INT
    del i2589, i2606, i2721, n2640
    if n2488:
        i2728, b2729 = reduced(np.maximum, i2720, n2488, i2727, None)
    else:
        i2728 = NO_INT
        b2729 = NO_BOOL
    del i2720, i2727
    if n2732:
        i2733 = at(i39, i2731)
        i2751 = at(i42, i2731)
    else:
        i2733 = NO_INT
        i2751 = NO_INT
    if n2488:
        i2766, i2767 = pairs(i2489, i2733, CLIENTS)
        n2768 = len(i2766)
    else:
        i2766 = NO_INT
        i2767 = NO_INT
        n2768 = 0
    del i2733
    if n2768:
        i2772 = at(i2507, i2766)
    else:
        i2772 = NO_INT
    if n2768:
        i2771 = at(i2751, i2767)
        b2773 = (i2771 <= i2772)
        i2774 = (i2772 - P_recovery_days)
        b2775 = (i2771 >= i2774)
        b2776 = (b2773 & b2775)
        i2777 = places(b2776, n2768)
        n2778 = len(i2777)
        del i2771, b2773, i2774, b2775, b2776
    else:
        i2777 = NO_INT
        n2778 = 0
    del i2751, i2767, i2772, n2768
    if n2778:
        i2864 = i2766[i2777]
    else:
        i2864 = NO_INT
    del i2766, i2777, n2778
    if n2488:
        i2868 = counted(i2864, n2488, None)
        i2869 = by_id_at(i338, i2491, b2492)
    else:
        i2868 = NO_INT
        i2869 = NO_INT
    del i2864
    if n2488:
        i2871 = at(i40, i2869)
        b2872 = (i2871 == WORD_20)
        b2873 = (i2869 >= 0) & b2872
        i2874 = at(i50, i2869)
        b2875 = at(b51, i2869)
        b2876 = b2873 & b2875
        del i2871, b2872, b2875
    else:
        b2873 = NO_BOOL
        i2874 = NO_INT
        b2876 = NO_BOOL
    del i2869
    if n2488:
        b2906 = as_bool(b2873 & b2876)
        i2907 = where(b2494, i2493, i2874)
        b2993 = b2494 | b2906
        del b2906
    else:
        i2907 = NO_INT
        b2993 = NO_BOOL
    del b2873, b2876, i2874
    if n2911:
        i2912 = at(i533, i2910)
        i2916 = at(i537, i2910)
        b2917 = at(b538, i2910)
        i2974 = at(i1048, i2910)
        i2975 = at(i1049, i2910)
        b2976 = at(b1053, i2910)
    else:
        i2912 = NO_INT
        i2916 = NO_INT
        b2917 = NO_BOOL
        i2974 = NO_INT
        i2975 = NO_INT
        b2976 = NO_BOOL
    del i2910, n2911
    if n2488:
        i2994, i2995 = pairs(i2489, i2912, CLIENTS)
        n2996 = len(i2994)
    else:
        i2994 = NO_INT
        i2995 = NO_INT
        n2996 = 0
    del i2912
    if n2996:
        i2999 = at(i2907, i2994)
        b3000 = at(b2993, i2994)
        i3009 = at(i2507, i2994)
    else:
        i2999 = NO_INT
        b3000 = NO_BOOL
        i3009 = NO_INT
    del b2993, i2907
    if n2996:
        b3001 = logical_not(b3000)
        i3002 = at(i2916, i2995)
        b3003 = at(b2917, i2995)
        b3004 = logical_not(b3003)
        b3005 = b3003 & b3000
        b3006 = (i3002 == i2999) & b3005
        b3007 = (b3001 | b3004 | b3006)
        i3008 = at(i2974, i2995)
        i3010 = (i3009 + P_recovery_days)
        b3011 = (i3008 <= i3010)
        i3012 = at(i2975, i2995)
        b3013 = at(b2976, i2995)
        i3014 = where(b3013, i3012, AS_OF)
        b3015 = (i3014 >= i3009)
        b3016 = (b3007 & b3011 & b3015)
        i3017 = places(b3016, n2996)
        n3018 = len(i3017)
        del b3001, i3002, b3003, b3004, b3005, b3006, b3007, i3008, i3010, b3011, i3012, b3013, i3014, b3015, b3016
    else:
        i3017 = NO_INT
        n3018 = 0
    del b2917, b2976, b3000, i2916, i2974, i2975, i2995, i2999, i3009, n2996
    if n3018:
        i3151 = i2994[i3017]
    else:
        i3151 = NO_INT
    del i2994, i3017, n3018
    if n2488:
        i3155 = counted(i3151, n2488, None)
        b3156 = (i2490 == i2534)
        b3157 = (i2585 > 0)
        i3158 = (i2728 & ID_BITS)
        i3159 = where(b3157, i2491, i3158)
        b3160 = (i2543 > 0) & b2542
        b3161 = (i2543 == 0) & b2542
        b3162 = (i2544 > 0) & b2542
        b3163 = (i2868 < 2)
        b3164 = (b3161 & b3162 & b3163)
        b3165 = (b3160 | b3162)
        b3166 = (b3165 & b3163)
        b3167 = (i2490 != i2534)
        b3168 = (i2507 > i2545) & b2547
        b3169 = (i2507 > i2535) & b2536
        b3170 = (b3168 | b3169)
        b3171 = (b3167 & b3161 & b3170)
        b3172 = (b3167 & b3161 & b3169)
        b3173 = where(b3157, b2492, b2729)
        b7175 = (b3156 & b3166)
        b7504 = (b3156 & b3160)
        i7505 = places(b7504, n2488)
        n7506 = len(i7505)
        del b3157, i3158, b3161, b3162, b3163, b3165, b3167, b3168, b3169, b3170, b7504
    else:
        i3155 = NO_INT
        b3156 = NO_BOOL
        i3159 = NO_INT
        b3160 = NO_BOOL
        b3164 = NO_BOOL
        b3166 = NO_BOOL
        b3171 = NO_BOOL
        b3172 = NO_BOOL
        b3173 = NO_BOOL
        b7175 = NO_BOOL
        i7505 = NO_INT
        n7506 = 0
    del b2492, b2542, b2547, b2729, i2491, i2534, i2543, i2544, i2545, i2585, i2728, i2868, i3151
    if n3190:
        i3191 = at(i39, i3189)
        i3199 = at(i53, i3189)
        i3209 = at(i42, i3189)
        i3217 = at(i70, i3189)
        b3218 = at(b71, i3189)
    else:
        i3191 = NO_INT
        i3199 = NO_INT
        i3209 = NO_INT
        i3217 = NO_INT
        b3218 = NO_BOOL
    if EVIDENCE_WANTED and n3190:
        i3192 = at(i47, i3189)
        i3223 = at(i35, i3189)
    else:
        i3192 = NO_INT
        i3223 = NO_INT
    del i3189
    if n3227:
        i3228 = at(i39, i3226)
        i3229 = at(i47, i3226)
        i3232 = at(i50, i3226)
        b3233 = at(b51, i3226)
        i3236 = at(i53, i3226)
        i3246 = at(i42, i3226)
        i3254 = at(i70, i3226)
        b3255 = at(b71, i3226)
        i3268 = where(b3233, i3232, i3229)
        del i3232, b3233
    else:
        i3228 = NO_INT
        i3229 = NO_INT
        i3236 = NO_INT
        i3246 = NO_INT
        i3254 = NO_INT
        b3255 = NO_BOOL
        i3268 = NO_INT
    del b71, i3226, i53, i70
    if n3227:
        o3261, i3262, i3263 = group(i3228, [(i3236, None)])
        n3264 = len(i3263)
    else:
        o3261 = None
        i3262 = NO_INT
        i3263 = NO_INT
        n3264 = 0
    if n3227:
        i3265 = at(i3228, i3263)
        i3266 = at(i3236, i3263)
        i3267 = counted(i3262, n3264, None)
        i3269 = distinct(i3262, n3264, at(i3268, o3261), None)
        i3270, b3271 = summed(i3262, n3264, at(i3254, o3261), at(b3255, o3261))
        i3272, b3273 = reduced(np.maximum, i3262, n3264, at(i3246, o3261), None)
        i3274, b3275 = reduced(np.minimum, i3262, n3264, at(i3229, o3261), None)
        o3276, i3277, n3278, i3279 = match(i3191, [(i3199, None)], i3265, [(i3266, None)])
        i3280 = counted(i3277, n3278, None)
        i3281 = at(i3280, i3279)
        b3282 = i3279 >= 0
        i3283 = where(b3282, i3281, 0)
        i3284, b3285 = summed(i3277, n3278, at(i3217, o3276), at(b3218, o3276))
        i3286 = at(i3284, i3279)
        b3287 = at(b3285, i3279)
        b3288 = as_bool(b3282 & b3287)
        w3289 = Window(i3265, [], [(i3267, None, True), (i3272, b3273, True), (i3274, b3275, False)])
        i3290 = w3289.row_number()
        b3291 = (i3290 == 1)
        del i3266, i3267, i3272, b3273, i3274, b3275, o3276, i3277, n3278, i3279, i3280, i3281, b3282, i3284, b3285, b3287, w3289, i3290
    else:
        i3265 = NO_INT
        i3269 = NO_INT
        i3270 = NO_INT
        b3271 = NO_BOOL
        i3283 = NO_INT
        i3286 = NO_INT
        b3288 = NO_BOOL
        b3291 = NO_BOOL
    del b3255, i3199, i3217, i3228, i3229, i3236, i3246, i3254, i3262, i3263, i3268, n3227, o3261
    if n3295:
        i3296 = at(i39, i3294)
        i3298 = at(i48, i3294)
        b3299 = at(b49, i3294)
        i3300 = at(i50, i3294)
        b3301 = at(b51, i3294)
        i3307 = at(i56, i3294)
        b3308 = at(b57, i3294)
        i3314 = at(i42, i3294)
    else:
        i3296 = NO_INT
        i3298 = NO_INT
        b3299 = NO_BOOL
        i3300 = NO_INT
        b3301 = NO_BOOL
        i3307 = NO_INT
        b3308 = NO_BOOL
        i3314 = NO_INT
    if EVIDENCE_WANTED and n3295:
        i3297 = at(i47, i3294)
        i3328 = at(i35, i3294)
    else:
        i3297 = NO_INT
        i3328 = NO_INT
    del i3294
    if n3295:
        i3329 = at(i238, i3296)
        b3330 = at(b239, i3296)
        i3331 = by_id_at(i338, i3298, b3299)
    else:
        i3329 = NO_INT
        b3330 = NO_BOOL
        i3331 = NO_INT
    del b239, i238
    if n3295:
        i3333 = at(i40, i3331)
        b3334 = (i3333 == WORD_20)
        b3335 = (i3331 >= 0) & b3334
        i3336 = as_int(b3335)
        i3337 = at(i54, i3331)
        b3338 = at(b55, i3331)
        i3339 = where(b3338, i3337, WORD_31)
        b3340 = (i3339 != WORD_21)
        i3341 = at(i65, i3331)
        i3342 = where(b3340, i3341, 0)
        b3343 = at(b66, i3331)
        b3344 = (b3340 & b3343)
        b3345 = b3335 & b3344
        del i3333, b3334, i3337, b3338, i3339, b3340, i3341, b3343, b3344
    else:
        b3335 = NO_BOOL
        i3336 = NO_INT
        i3342 = NO_INT
        b3345 = NO_BOOL
    del i3331
    if n3295:
        i3373 = where(b3335, i3336, 0)
        b3374 = as_bool(b3335 & b3345)
        b3375 = (i3314 > i3342) & b3374
        b3376 = (i3314 < i3342) & b3374
        b3377 = (i3307 == WORD_54) & b3308
        b3378 = (b3375 | (logical_not(b3376) & b3377))
        i3379 = places(b3378, n3295)
        n3380 = len(i3379)
        del b3374, b3375, b3376, b3377, b3378
    else:
        i3373 = NO_INT
        i3379 = NO_INT
        n3380 = 0
    del b3308, b3335, b3345, i3307, i3336, i3342, n3295
    if n3380:
        i3381 = at(i3296, i3379)
        i3416 = at(i3298, i3379)
        b3417 = at(b3299, i3379)
        i3418 = at(i3300, i3379)
        b3419 = at(b3301, i3379)
        i3432 = at(i3314, i3379)
        i3447 = at(i3329, i3379)
        b3448 = at(b3330, i3379)
        i3449 = at(i3373, i3379)
    else:
        i3381 = NO_INT
        i3416 = NO_INT
        b3417 = NO_BOOL
        i3418 = NO_INT
        b3419 = NO_BOOL
        i3432 = NO_INT
        i3447 = NO_INT
        b3448 = NO_BOOL
        i3449 = NO_INT
    del b3299, b3301, b3330, i3296, i3298, i3300, i3314, i3329, i3373
    if EVIDENCE_WANTED and n3380:
        i3415 = at(i3297, i3379)
        i3446 = at(i3328, i3379)
    else:
        i3415 = NO_INT
        i3446 = NO_INT
    del i3297, i3328, i3379
    if n2587:
        i3382 = at(i39, i2586)
        i3383 = at(i47, i2586)
        i3386 = at(i50, i2586)
        b3387 = at(b51, i2586)
        i3400 = at(i42, i2586)
    else:
        i3382 = NO_INT
        i3383 = NO_INT
        i3386 = NO_INT
        b3387 = NO_BOOL
        i3400 = NO_INT
    if n3380:
        i3452, i3453 = pairs(i3381, i3382, CLIENTS)
        n3454 = len(i3452)
    else:
        i3452 = NO_INT
        i3453 = NO_INT
        n3454 = 0
    del i3382
    if n3454:
        i3457 = at(i3449, i3452)
        i3460 = at(i3432, i3452)
        i3462 = at(i3418, i3452)
        b3463 = at(b3419, i3452)
    else:
        i3457 = NO_INT
        i3460 = NO_INT
        i3462 = NO_INT
        b3463 = NO_BOOL
    if n3454:
        b3458 = (i3457 == 0)
        i3459 = at(i3400, i3453)
        b3461 = (i3459 <= i3460)
        b3464 = logical_not(b3463)
        i3465 = at(i3386, i3453)
        b3466 = at(b3387, i3453)
        b3467 = logical_not(b3466)
        b3468 = b3466 & b3463
        b3469 = (i3465 == i3462) & b3468
        b3470 = (b3464 | b3467 | b3469)
        b3471 = (b3458 & b3461 & b3470)
        i3472 = places(b3471, n3454)
        n3473 = len(i3472)
        del b3458, i3459, b3461, b3464, i3465, b3466, b3467, b3468, b3469, b3470, b3471
    else:
        i3472 = NO_INT
        n3473 = 0
    del b3387, b3463, i3386, i3457, i3460, i3462, n3454
    if n3473:
        i3536 = i3452[i3472]
        i3537 = i3453[i3472]
    else:
        i3536 = NO_INT
        i3537 = NO_INT
    del i3452, i3453, i3472
    if n3473:
        i3540 = at(i3400, i3537)
        i3542 = at(i3383, i3537)
        i3543 = dated_id(i3540, i3542)
        del i3540, i3542
    else:
        i3543 = NO_INT
    del i3383, i3400, i3537, n3473
    if n3380:
        i3544, b3545 = reduced(np.maximum, i3536, n3380, i3543, None)
    else:
        i3544 = NO_INT
        b3545 = NO_BOOL
    del i3536, i3543
    if n3380:
        b3546 = (i3449 > 0)
        i3547 = (i3544 & ID_BITS)
        i3548 = where(b3546, i3416, i3547)
        b3549 = (i3432 > i3447) & b3448
        b3550 = where(b3546, b3417, b3545)
        del b3546, i3547
    else:
        i3548 = NO_INT
        b3549 = NO_BOOL
        b3550 = NO_BOOL
    del b3417, b3448, b3545, i3416, i3447, i3449, i3544
    if n3554:
        i3555 = at(i39, i3553)
        i3557 = at(i48, i3553)
        b3558 = at(b49, i3553)
        b3567 = at(b57, i3553)
    else:
        i3555 = NO_INT
        i3557 = NO_INT
        b3558 = NO_BOOL
        b3567 = NO_BOOL
    del i3553, n3554
    if n3590:
        i3591 = at(i39, i3589)
        i3592 = at(i47, i3589)
        i3600 = at(i54, i3589)
        b3601 = at(b55, i3589)
        i3609 = at(i42, i3589)
        i3612 = at(i65, i3589)
        b3613 = at(b66, i3589)
    else:
        i3591 = NO_INT
        i3592 = NO_INT
        i3600 = NO_INT
        b3601 = NO_BOOL
        i3609 = NO_INT
        i3612 = NO_INT
        b3613 = NO_BOOL
    if EVIDENCE_WANTED and n3590:
        i3623 = at(i35, i3589)
    else:
        i3623 = NO_INT
    del i3589
    if n3590:
        i3624 = at(i253, i3591)
        b3625 = at(b254, i3591)
        o3626, i3627, n3628, i3629 = match(i3381, [(i3548, b3550)], i3591, [(i3592, None)])
        i3630 = counted(i3627, n3628, None)
        i3631 = at(i3630, i3629)
        b3632 = i3629 >= 0
        i3633 = where(b3632, i3631, 0)
        i3634, b3635 = reduced(np.maximum, i3627, n3628, at(i3432, o3626), None)
        i3636 = at(i3634, i3629)
        b3637 = at(b3635, i3629)
        b3638 = as_bool(b3632 & b3637)
        del o3626, i3627, n3628, i3629, i3630, i3631, b3632, i3634, b3635, b3637
    else:
        i3624 = NO_INT
        b3625 = NO_BOOL
        i3633 = NO_INT
        i3636 = NO_INT
        b3638 = NO_BOOL
    del b254, i253
    if n3590:
        o3639, i3640, n3641, i3642 = match(i3555, [(i3557, b3558)], i3591, [(i3592, None)])
        i3643 = counted(i3640, n3641, None)
        i3644 = at(i3643, i3642)
        b3645 = i3642 >= 0
        i3646 = where(b3645, i3644, 0)
        i3647 = counted(i3640, n3641, at(b3567, o3639))
        i3648 = at(i3647, i3642)
        i3649 = where(b3645, i3648, 0)
        i3650 = where(b3601, i3600, WORD_10)
        b3651 = (i3650 == WORD_23)
        i3652 = where(b3601, i3600, WORD_31)
        b3653 = (i3652 != WORD_21)
        b3654 = (b3613 & b3653)
        b3655 = (b3651 | b3654)
        i3656 = where(b3638, i3636, where(b3613, i3612, i3609))
        b3657 = (i3649 > 0)
        b3658 = (i3624 <= i3609) & b3625
        b3659 = (b3657 | b3658)
        b3660 = (i3646 > P_rounds_included)
        b3661 = (b3659 & b3660)
        b3662 = (i3646 >= product(2, P_rounds_included))
        b3663 = (b3659 & b3662)
        b3664 = (i3646 >= product(3, P_rounds_included))
        b3665 = (b3659 & b3664)
        del o3639, i3640, n3641, i3642, i3643, i3644, b3645, i3647, i3648, i3649, i3650, b3651, i3652, b3653, b3654, b3657, b3658, b3660, b3662, b3664
    else:
        i3646 = NO_INT
        b3655 = NO_BOOL
        i3656 = NO_INT
        b3659 = NO_BOOL
        b3661 = NO_BOOL
        b3663 = NO_BOOL
        b3665 = NO_BOOL
    del b3558, b3567, b3601, b3625, b3638, i3555, i3557, i3600, i3624, i3636
    if n3679:
        i3680 = at(i39, i3678)
        i3681 = at(i47, i3678)
        i3682 = at(i48, i3678)
        b3683 = at(b49, i3678)
        i3684 = at(i50, i3678)
        b3685 = at(b51, i3678)
        i3691 = at(i56, i3678)
        b3692 = at(b57, i3678)
        i3697 = at(i62, i3678)
        i3698 = at(i42, i3678)
    else:
        i3680 = NO_INT
        i3681 = NO_INT
        i3682 = NO_INT
        b3683 = NO_BOOL
        i3684 = NO_INT
        b3685 = NO_BOOL
        i3691 = NO_INT
        b3692 = NO_BOOL
        i3697 = NO_INT
        i3698 = NO_INT
    if EVIDENCE_WANTED and n3679:
        i3712 = at(i35, i3678)
    else:
        i3712 = NO_INT
    del i3678
    if n3679:
        i3713 = by_id_at(i338, i3682, b3683)
    else:
        i3713 = NO_INT
    if n3679:
        i3715 = at(i40, i3713)
        b3716 = (i3715 == WORD_1)
        b3717 = (i3713 >= 0) & b3716
        i3718 = as_int(b3717)
        i3719 = at(i50, i3713)
        b3720 = at(b51, i3713)
        b3721 = b3717 & b3720
        i3722 = at(i54, i3713)
        b3723 = at(b55, i3713)
        b3724 = (i3722 == WORD_23) & b3723
        i3725 = at(i65, i3713)
        i3726 = at(i42, i3713)
        b3727 = at(b66, i3713)
        i3728 = where(b3727, i3725, i3726)
        i3729 = where(b3724, i3728, 0)
        b3730 = b3724
        b3731 = b3717 & b3730
        del i3715, b3716, b3720, i3722, b3723, b3724, i3725, i3726, b3727, i3728, b3730
    else:
        b3717 = NO_BOOL
        i3718 = NO_INT
        i3719 = NO_INT
        b3721 = NO_BOOL
        i3729 = NO_INT
        b3731 = NO_BOOL
    del i3713
    if n3679:
        i3756 = where(b3717, i3718, 0)
        b3757 = as_bool(b3717 & b3721)
        b3758 = as_bool(b3717 & b3731)
        i3759 = by_id_at(i338, i3682, b3683)
    else:
        i3756 = NO_INT
        b3757 = NO_BOOL
        b3758 = NO_BOOL
        i3759 = NO_INT
    del b3717, b3721, b3731, i3718
    if n3679:
        i3761 = at(i40, i3759)
        b3762 = (i3761 == WORD_7)
        b3763 = (i3759 >= 0) & b3762
        i3764 = as_int(b3763)
        i3765 = at(i50, i3759)
        b3766 = at(b51, i3759)
        b3767 = b3763 & b3766
        i3768 = at(i42, i3759)
        del i3761, b3762, b3766
    else:
        b3763 = NO_BOOL
        i3764 = NO_INT
        i3765 = NO_INT
        b3767 = NO_BOOL
        i3768 = NO_INT
    del i3759
    if n3679:
        i3797 = where(b3763, i3764, 0)
        b3798 = as_bool(b3763 & b3767)
        b3799 = as_bool(b3763 & b3763)
        i3800 = by_id_at(i1834, i3682, b3683)
    else:
        i3797 = NO_INT
        b3798 = NO_BOOL
        b3799 = NO_BOOL
        i3800 = NO_INT
    del b3763, b3767, i3764
    if n3679:
        b3802 = at(b1094, i3800)
        b3803 = logical_not(b3802)
        b3804 = (i3800 >= 0) & b3803
        i3805 = at(i1057, i3800)
        del b3802, b3803
    else:
        b3804 = NO_BOOL
        i3805 = NO_INT
    del i3800
    if n3679:
        b3884 = as_bool(b3804 & b3804)
    else:
        b3884 = NO_BOOL
    del b3804
    if n3886:
        i3887 = at(i39, i3885)
        i3888 = at(i47, i3885)
        i3889 = at(i48, i3885)
        b3890 = at(b49, i3885)
        i3891 = at(i50, i3885)
        b3892 = at(b51, i3885)
        i3893 = at(i40, i3885)
        i3905 = at(i42, i3885)
    else:
        i3887 = NO_INT
        i3888 = NO_INT
        i3889 = NO_INT
        b3890 = NO_BOOL
        i3891 = NO_INT
        b3892 = NO_BOOL
        i3893 = NO_INT
        i3905 = NO_INT
    if n3679:
        i3920, i3921 = pairs(i3680, i3887, CLIENTS)
        n3922 = len(i3920)
    else:
        i3920 = NO_INT
        i3921 = NO_INT
        n3922 = 0
    del i3887
    if n3922:
        i3925 = at(i3756, i3920)
        i3927 = at(i3797, i3920)
        i3930 = at(i3698, i3920)
        i3932 = at(i3684, i3920)
        b3933 = at(b3685, i3920)
    else:
        i3925 = NO_INT
        i3927 = NO_INT
        i3930 = NO_INT
        i3932 = NO_INT
        b3933 = NO_BOOL
    if n3922:
        b3926 = (i3925 == 0)
        b3928 = (i3927 == 0)
        i3929 = at(i3905, i3921)
        b3931 = (i3929 <= i3930)
        b3934 = logical_not(b3933)
        i3935 = at(i3891, i3921)
        b3936 = at(b3892, i3921)
        b3937 = logical_not(b3936)
        b3938 = b3936 & b3933
        b3939 = (i3935 == i3932) & b3938
        b3940 = (b3934 | b3937 | b3939)
        b3941 = (b3926 & b3928 & b3931 & b3940)
        i3942 = places(b3941, n3922)
        n3943 = len(i3942)
        del b3926, b3928, i3929, b3931, b3934, i3935, b3936, b3937, b3938, b3939, b3940, b3941
    else:
        i3942 = NO_INT
        n3943 = 0
    del b3892, b3933, i3891, i3925, i3927, i3930, i3932, n3922
    if n3943:
        i4012 = i3920[i3942]
        i4013 = i3921[i3942]
    else:
        i4012 = NO_INT
        i4013 = NO_INT
    del i3920, i3921, i3942
    if n3943:
        i4016 = at(i3905, i4013)
        i4018 = at(i3893, i4013)
        b4019 = (i4018 == WORD_1)
        i4020 = at(i3888, i4013)
        i4021 = at(i3889, i4013)
        b4022 = at(b3890, i4013)
        i4023 = where(b4022, i4021, i4020)
        i4024 = where(b4019, i4020, i4023)
        i4025 = dated_id(i4016, i4024)
        del i4016, i4018, b4019, i4020, i4021, b4022, i4023, i4024
    else:
        i4025 = NO_INT
    del b3890, i3888, i3889, i3893, i3905, i4013, n3943
    if n3679:
        i4026, b4027 = reduced(np.maximum, i4012, n3679, i4025, None)
        i4028 = (i4026 & ID_BITS)
        i4029 = by_id_at(i338, i4028, b4027)
        del i4026
    else:
        b4027 = NO_BOOL
        i4028 = NO_INT
        i4029 = NO_INT
    del i4012, i4025
    if n3679:
        i4031 = at(i40, i4029)
        b4032 = (i4031 == WORD_1)
        i4033 = at(i54, i4029)
        b4034 = at(b55, i4029)
        b4035 = (i4033 == WORD_23) & b4034
        b4036 = (b4032 & b4035)
        b4037 = (i4029 >= 0) & b4036
        i4038 = at(i65, i4029)
        i4039 = at(i42, i4029)
        b4040 = at(b66, i4029)
        i4041 = where(b4040, i4038, i4039)
        del i4031, b4032, i4033, b4034, b4035, b4036, i4038, i4039, b4040
    else:
        b4037 = NO_BOOL
        i4041 = NO_INT
    del i4029
    if n3679:
        b4068 = as_bool(b4037 & b4037)
        b4069 = logical_not(b4068)
        b4070 = (i4041 >= i3698) & b4068
        b4071 = (b4069 | b4070)
        i4072 = where(b4071, i4028, 0)
        b4113 = (b4071 & b4027)
        del b4068, b4069, b4070, b4071
    else:
        i4072 = NO_INT
        b4113 = NO_BOOL
    del b4037, i4041
    if n4079:
        i4080 = at(i39, i4078)
        i4084 = at(i50, i4078)
        b4085 = at(b51, i4078)
        i4098 = at(i42, i4078)
    else:
        i4080 = NO_INT
        i4084 = NO_INT
        b4085 = NO_BOOL
        i4098 = NO_INT
    del i4078, n4079
    if n3679:
        i4114, i4115 = pairs(i3680, i4080, CLIENTS)
        n4116 = len(i4114)
    else:
        i4114 = NO_INT
        i4115 = NO_INT
        n4116 = 0
    del i4080
    if n4116:
        i4120 = at(i3698, i4114)
        i4124 = at(i3684, i4114)
        b4125 = at(b3685, i4114)
    else:
        i4120 = NO_INT
        i4124 = NO_INT
        b4125 = NO_BOOL
    if n4116:
        i4119 = at(i4098, i4115)
        b4121 = (i4119 <= i4120)
        i4122 = (i4120 - P_recovery_days)
        b4123 = (i4119 >= i4122)
        b4126 = logical_not(b4125)
        i4127 = at(i4084, i4115)
        b4128 = at(b4085, i4115)
        b4129 = logical_not(b4128)
        b4130 = b4128 & b4125
        b4131 = (i4127 == i4124) & b4130
        b4132 = (b4126 | b4129 | b4131)
        b4133 = (b4121 & b4123 & b4132)
        i4134 = places(b4133, n4116)
        n4135 = len(i4134)
        del i4119, b4121, i4122, b4123, b4126, i4127, b4128, b4129, b4130, b4131, b4132, b4133
    else:
        i4134 = NO_INT
        n4135 = 0
    del b4085, b4125, i4084, i4098, i4115, i4120, i4124, n4116
    if n4135:
        i4213 = i4114[i4134]
    else:
        i4213 = NO_INT
    del i4114, i4134, n4135
    if n3679:
        i4217 = counted(i4213, n3679, None)
    else:
        i4217 = NO_INT
    del i4213
    if n4221:
        i4222 = at(i39, i4220)
        i4224 = at(i48, i4220)
        b4225 = at(b49, i4220)
        i4240 = at(i42, i4220)
    else:
        i4222 = NO_INT
        i4224 = NO_INT
        b4225 = NO_BOOL
        i4240 = NO_INT
    del i4220, n4221
    if n3679:
        i4255, i4256 = pairs(i3680, i4222, CLIENTS)
        n4257 = len(i4255)
    else:
        i4255 = NO_INT
        i4256 = NO_INT
        n4257 = 0
    del i4222
    if n4257:
        i4261 = at(i3698, i4255)
        i4268 = at(i3682, i4255)
        b4269 = at(b3683, i4255)
    else:
        i4261 = NO_INT
        i4268 = NO_INT
        b4269 = NO_BOOL
    if n4257:
        i4260 = at(i4240, i4256)
        b4262 = (i4260 <= i4261)
        i4263 = (i4261 - P_recovery_days)
        b4264 = (i4260 >= i4263)
        i4265 = at(i4224, i4256)
        b4266 = at(b4225, i4256)
        b4267 = logical_not(b4266)
        b4270 = logical_not(b4269)
        b4271 = b4266 & b4269
        b4272 = (i4265 == i4268) & b4271
        b4273 = (b4267 | b4270 | b4272)
        b4274 = (b4262 & b4264 & b4273)
        i4275 = places(b4274, n4257)
        n4276 = len(i4275)
        del i4260, b4262, i4263, b4264, i4265, b4266, b4267, b4270, b4271, b4272, b4273, b4274
    else:
        i4275 = NO_INT
        n4276 = 0
    del b4225, b4269, i4224, i4240, i4256, i4261, i4268, n4257
    if n4276:
        i4355 = i4255[i4275]
    else:
        i4355 = NO_INT
    del i4255, i4275, n4276
    if n3679:
        i4359 = counted(i4355, n3679, None)
    else:
        i4359 = NO_INT
    del i4355
    if n4364:
        i4365 = at(i39, i4363)
        i4383 = at(i42, i4363)
    else:
        i4365 = NO_INT
        i4383 = NO_INT
    del i4363, n4364
    if n3679:
        i4398, i4399 = pairs(i3680, i4365, CLIENTS)
        n4400 = len(i4398)
    else:
        i4398 = NO_INT
        i4399 = NO_INT
        n4400 = 0
    del i4365
    if n4400:
        i4404 = at(i3698, i4398)
    else:
        i4404 = NO_INT
    if n4400:
        i4403 = at(i4383, i4399)
        b4405 = (i4403 <= i4404)
        i4406 = places(b4405, n4400)
        n4407 = len(i4406)
        del i4403, b4405
    else:
        i4406 = NO_INT
        n4407 = 0
    del i4383, i4399, i4404, n4400
    if n4407:
        i4491 = i4398[i4406]
    else:
        i4491 = NO_INT
    del i4398, i4406, n4407
    if n3679:
        i4495 = counted(i4491, n3679, None)
    else:
        i4495 = NO_INT
    del i4491
    if n4498:
        i4499 = at(i39, i4497)
        i4503 = at(i50, i4497)
        b4504 = at(b51, i4497)
        i4517 = at(i42, i4497)
        i4520 = at(i65, i4497)
        b4521 = at(b66, i4497)
    else:
        i4499 = NO_INT
        i4503 = NO_INT
        b4504 = NO_BOOL
        i4517 = NO_INT
        i4520 = NO_INT
        b4521 = NO_BOOL
    del i4497, n4498
    if n3679:
        i4532, i4533 = pairs(i3680, i4499, CLIENTS)
        n4534 = len(i4532)
    else:
        i4532 = NO_INT
        i4533 = NO_INT
        n4534 = 0
    del i4499
    if n4534:
        i4537 = at(i3756, i4532)
        i4539 = at(i3797, i4532)
        i4542 = at(i3684, i4532)
        b4544 = at(b3685, i4532)
        i4551 = at(i3698, i4532)
    else:
        i4537 = NO_INT
        i4539 = NO_INT
        i4542 = NO_INT
        b4544 = NO_BOOL
        i4551 = NO_INT
    if n4534:
        b4538 = (i4537 == 0)
        b4540 = (i4539 == 0)
        i4541 = at(i4503, i4533)
        b4543 = at(b4504, i4533)
        b4545 = b4543 & b4544
        b4546 = (i4541 == i4542) & b4545
        i4547 = at(i4520, i4533)
        i4548 = at(i4517, i4533)
        b4549 = at(b4521, i4533)
        i4550 = where(b4549, i4547, i4548)
        b4552 = (i4550 < i4551)
        b4553 = (b4538 & b4540 & b4546 & b4552)
        i4554 = places(b4553, n4534)
        n4555 = len(i4554)
        del b4538, b4540, i4541, b4543, b4545, b4546, i4547, i4548, b4549, i4550, b4552, b4553
    else:
        i4554 = NO_INT
        n4555 = 0
    del b4504, b4521, b4544, i4503, i4517, i4520, i4533, i4537, i4539, i4542, i4551, n4534
    if n4555:
        i4632 = i4532[i4554]
    else:
        i4632 = NO_INT
    del i4532, i4554, n4555
    if n3679:
        i4636 = counted(i4632, n3679, None)
    else:
        i4636 = NO_INT
    del i4632
    if n3679:
        b4637 = (i3756 > 0)
        i4638 = where(b4637, i3682, i4072)
        b4639 = (i3797 > 0)
        b4640 = (i3698 >= i3768) & b3799
        b4641 = (b4639 & b4640)
        b4642 = (i3698 > i3729) & b3758
        b4643 = (b3758 & b4642)
        b4644 = (i3691 == WORD_59) & b3692
        i4645 = where(b4644, i3691, WORD_54)
        b4646 = (i3691 == WORD_54) & b3692
        b4647 = (b4646 | b4644)
        b4648 = (i3698 < i3729) & b3758
        b4649 = (b4637 & b4647 & b3758 & b4648)
        b4650 = (b4637 | b4113)
        b4651 = (i4636 > 0)
        i4652 = where(b4650, WORD_60, where(b4651, WORD_54, WORD_61))
        i4653 = where(b3692, i3691, i4652)
        i4654 = where(b4641, WORD_59, where(b4643, i4645, where(b4649, WORD_60, i4653)))
        i4655 = where(b3685, i3684, where(b3798, i3765, where(b3757, i3719, where(b3683, i3682, i4028))))
        b4656 = (logical_not(b4644) | b3692)
        b4657 = (b4641 | (logical_not(b4643) | b4656))
        b4658 = (i4654 == WORD_54) & b4657
        b4659 = (i4654 == WORD_59) & b4657
        b4660 = (b4658 | b4659)
        b4661 = (i4495 > 0)
        b4662 = (i4217 == 0)
        b4663 = (i4359 == 0)
        b4664 = (b4660 & b4661 & b4662 & b4663)
        b4665 = (i4654 == WORD_61) & b4657
        b4666 = (i4654 == WORD_60) & b4657
        b4667 = (b4665 | b4666)
        b4668 = where(b4637, b3683, b4113)
        b4669 = logical_not(b4668)
        b4670 = (i3797 == 0)
        i4671 = where(b3692, i3691, WORD_31)
        b4672 = (i4671 != WORD_61)
        b4673 = (b4667 & b4669 & b4670 & b4672)
        b4674 = LIKE_21[i3697]
        b4675 = (i3805 > P_late_days) & b3884
        b4681 = b3685 | b3798 | b3757 | b3683 | b4027
        i7099 = places(b4664, n3679)
        n7100 = len(i7099)
        b7602 = (b4667 & b4668)
        i7603 = places(b7602, n3679)
        n7604 = len(i7603)
        del b4637, b4639, b4640, b4641, b4642, b4643, b4644, i4645, b4646, b4647, b4648, b4649, b4650, b4651, i4652, i4653, b4656, b4658, b4659, b4660, b4661, b4662, b4663, b4669, b4670, i4671, b4672, b7602
    else:
        i4638 = NO_INT
        i4654 = NO_INT
        i4655 = NO_INT
        b4657 = NO_BOOL
        b4664 = NO_BOOL
        b4665 = NO_BOOL
        b4666 = NO_BOOL
        b4667 = NO_BOOL
        b4668 = NO_BOOL
        b4673 = NO_BOOL
        b4674 = NO_BOOL
        b4675 = NO_BOOL
        b4681 = NO_BOOL
        i7099 = NO_INT
        n7100 = 0
        i7603 = NO_INT
        n7604 = 0
    del b3683, b3685, b3757, b3758, b3798, b3799, b3884, b4027, b4113, i3682, i3684, i3697, i3719, i3729, i3756, i3765, i3768, i3797, i3805, i4028, i4072, i4217, i4359, i4495, i4636
    if EVIDENCE_WANTED and n3679:
        b4676 = (b4657 & b4657) | b4665 | b4666
        w4677 = Window(i3680, [(b4667, b4676), (i4638, b4668)], [])
        i4678 = filled(1, n3679, 'i')
        i4679 = w4677.total(np.add, i4678)
        i4680 = where(b4667, i4679, 0)
        del b4676, w4677, i4678, i4679
    else:
        i4680 = NO_INT
    del b4665, b4666, b4667
    if n4687:
        i4688 = at(i39, i4686)
        i4690 = at(i48, i4686)
        b4691 = at(b49, i4686)
        i4697 = at(i54, i4686)
        b4698 = at(b55, i4686)
        i4699 = at(i56, i4686)
        b4700 = at(b57, i4686)
        i4706 = at(i42, i4686)
        i4709 = at(i65, i4686)
        b4710 = at(b66, i4686)
    else:
        i4688 = NO_INT
        i4690 = NO_INT
        b4691 = NO_BOOL
        i4697 = NO_INT
        b4698 = NO_BOOL
        i4699 = NO_INT
        b4700 = NO_BOOL
        i4706 = NO_INT
        i4709 = NO_INT
        b4710 = NO_BOOL
    del b57, i56
    if EVIDENCE_WANTED and n4687:
        i4689 = at(i47, i4686)
        i4720 = at(i35, i4686)
    else:
        i4689 = NO_INT
        i4720 = NO_INT
    del i4686
    if n4687:
        i4721 = by_id_at(i1834, i4690, b4691)
    else:
        i4721 = NO_INT
    del b4691, i4690
    if n4687:
        b4723 = (i4721 >= 0)
        i4724 = at(i1048, i4721)
        i4725 = at(i551, i4721)
    else:
        b4723 = NO_BOOL
        i4724 = NO_INT
        i4725 = NO_INT
    del i4721
    if n4687:
        b4804 = as_bool(b4723 & b4723)
        i4805 = where(b4710, i4709, i4706)
        b4806 = (i4697 == WORD_38) & b4698
        b4807 = (i4697 == WORD_21) & b4698
        b4808 = (i4697 == WORD_62) & b4698
        b4809 = (b4806 | b4807 | b4808)
        b4811 = (i4706 > i4724) & b4804
        i4812 = (i4725 + P_late_dispute_days)
        b4813 = (i4706 > i4812) & b4804
        b4814 = (b4811 | b4813)
        b4815 = (i4706 < i4724) & b4804
        b4816 = (i4699 == WORD_63) & b4700
        b4817 = (b4814 | (logical_not(b4815) & b4816))
        b4818 = (b4807 | b4808)
        b4820 = (b4809 & b4817 & b4818)
        del b4804, b4806, b4807, b4808, b4811, i4812, b4813, b4814, b4815, b4816, b4817, b4818
    else:
        i4805 = NO_INT
        b4809 = NO_BOOL
        b4820 = NO_BOOL
    del b4700, b4710, b4723, i4699, i4706, i4709, i4724, i4725
    if n4824:
        i4825 = at(i39, i4823)
        i4831 = at(i40, i4823)
    else:
        i4825 = NO_INT
        i4831 = NO_INT
    del i4823
    if n3886:
        i4858 = at(i39, i3885)
        i4859 = at(i47, i3885)
        i4860 = at(i48, i3885)
        b4861 = at(b49, i3885)
        i4862 = at(i50, i3885)
        b4863 = at(b51, i3885)
        i4864 = at(i40, i3885)
        i4867 = at(i54, i3885)
        b4868 = at(b55, i3885)
        i4871 = at(i58, i3885)
        b4872 = at(b59, i3885)
        i4876 = at(i42, i3885)
        i4877 = at(i63, i3885)
        b4878 = at(b64, i3885)
        i4879 = at(i65, i3885)
        b4880 = at(b66, i3885)
        b4881 = at(b67, i3885)
    else:
        i4858 = NO_INT
        i4859 = NO_INT
        i4860 = NO_INT
        b4861 = NO_BOOL
        i4862 = NO_INT
        b4863 = NO_BOOL
        i4864 = NO_INT
        i4867 = NO_INT
        b4868 = NO_BOOL
        i4871 = NO_INT
        b4872 = NO_BOOL
        i4876 = NO_INT
        i4877 = NO_INT
        b4878 = NO_BOOL
        i4879 = NO_INT
        b4880 = NO_BOOL
        b4881 = NO_BOOL
    del b67
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n3886:
        i4890 = at(i35, i3885)
    else:
        i4890 = NO_INT
    del i3885
    if n3886:
        b4891 = at(b282, i4858)
        i4892 = by_id_at(i338, i4860, b4861)
    else:
        b4891 = NO_BOOL
        i4892 = NO_INT
    del b282, b4861, i4860
    if n3886:
        i4894 = at(i40, i4892)
        b4895 = (i4894 == WORD_1)
        b4896 = (i4894 == WORD_24)
        b4897 = (b4895 | b4896)
        b4898 = (i4892 >= 0) & b4897
        i4899 = at(i50, i4892)
        b4900 = at(b51, i4892)
        b4901 = b4898 & b4900
        i4902 = as_int(b4898)
        i4903 = at(i54, i4892)
        b4904 = at(b55, i4892)
        b4905 = (i4903 == WORD_23) & b4904
        i4906 = at(i65, i4892)
        i4907 = at(i42, i4892)
        b4908 = at(b66, i4892)
        i4909 = where(b4908, i4906, i4907)
        i4910 = where(b4905, i4909, 0)
        b4911 = b4905
        b4912 = b4898 & b4911
        del i4894, b4895, b4896, b4897, b4900, i4903, b4904, b4905, i4906, i4907, b4908, i4909, b4911
    else:
        b4898 = NO_BOOL
        i4899 = NO_INT
        b4901 = NO_BOOL
        i4902 = NO_INT
        i4910 = NO_INT
        b4912 = NO_BOOL
    del i4892
    if n3886:
        b4937 = as_bool(b4898 & b4901)
        i4938 = where(b4898, i4902, 0)
        b4939 = as_bool(b4898 & b4912)
        b4940 = logical_not(b4939)
        b4941 = (i4876 <= i4910) & b4939
        b4942 = (b4940 | b4941)
        i4943 = places(b4942, n3886)
        n4944 = len(i4943)
        del b4939, b4940, b4941, b4942
    else:
        b4937 = NO_BOOL
        i4938 = NO_INT
        i4943 = NO_INT
        n4944 = 0
    del b4898, b4901, b4912, i4902, i4910, n3886
    if n4944:
        i4945 = at(i4858, i4943)
        i4946 = at(i4862, i4943)
        i4947 = at(i4899, i4943)
        b4948 = at(b4863, i4943)
        b4949 = at(b4937, i4943)
        i4950 = where(b4948, i4946, i4947)
        i4951 = at(i4864, i4943)
        b4952 = (i4951 == WORD_24)
        i4953 = at(i4938, i4943)
        b4954 = (i4953 > 0)
        b4955 = (b4952 | b4954)
        i4956 = at(i4876, i4943)
        i4957 = at(i4859, i4943)
        w4958 = Window(i4945, [], [(i4956, None, False), (i4957, None, False)])
        i4959, b4960 = w4958.shifted(i4956, None, 1)
        b4961 = b4948 | b4949
        i4962 = filled(as_int(b4961), n4944, 'i')
        i4963 = w4958.running(i4962, peers=True)
        i4964 = (i4956 - i4959)
        b4965 = (i4964 <= P_opportunity_gap_days) & b4960
        i4966 = where(b4965, 0, 1)
        i4967 = filled(i4966, n4944, 'i')
        i4968 = w4958.running(i4967, peers=False)
        w4969 = Window(i4945, [(i4968, None)], [(i4956, None, False), (i4957, None, False)])
        i4970 = w4969.running(i4962, peers=True)
        w4971 = Window(i4945, [(i4968, None), (i4970, None)], [])
        i4972 = filled(where(b4961, i4950, LEAST), n4944, 'i')
        i4973 = w4971.total(np.maximum, i4972)
        w4974 = Window(i4945, [(i4968, None)], [])
        b4975 = (i4970 == 1)
        i4976 = where(b4975, i4950, 0)
        b4977 = (b4975 & b4961)
        i4978 = filled(where(b4977, i4976, LEAST), n4944, 'i')
        i4979 = w4974.total(np.maximum, i4978)
        w4980 = Window(i4945, [(i4963, None)], [])
        i4981 = w4980.total(np.maximum, i4972)
        b4982 = i4973 != LEAST
        b4983 = i4979 != LEAST
        b4984 = i4981 != LEAST
        i4985 = where(b4982, i4973, where(b4983, i4979, where(b4984, i4981, 0)))
        i4986 = at(i4877, i4943)
        b4987 = at(b4891, i4943)
        i4988 = where(b4987, P_procurement_validity_days, P_quote_validity_days)
        i4989 = (i4956 + i4988)
        b4990 = at(b4878, i4943)
        i4991 = where(b4990, i4986, i4989)
        i4992 = at(i4867, i4943)
        b4993 = at(b4868, i4943)
        b4994 = (i4992 == WORD_23) & b4993
        b4995 = (i4992 == WORD_64) & b4993
        b4996 = (b4994 | b4995)
        b4998 = logical_not(b4993)
        i4999 = at(i4879, i4943)
        b5000 = at(b4880, i4943)
        b5001 = (b4998 & b5000)
        b5002 = (b4996 | b5001)
        i5003 = where(b5000, i4999, i4956)
        b5004 = (i4992 == WORD_2) & b4993
        i5005 = where(b5000, i4999, i4991)
        i5006 = (i4991 + P_decision_grace_days)
        i5007 = where(b5002, i5003, where(b5004, i5005, i5006))
        w5008 = Window(i4945, [(i4985, None)], [(i4956, None, False), (i4957, None, False)])
        i5009, b5010 = w5008.shifted(i4956, None, 1)
        i5011, b5012 = w5008.shifted(i5007, None, 1)
        b5013 = (i5011 < i4956) & b5012
        b5014 = (b4954 & b5010)
        i5015 = (i4956 - i5009)
        b5016 = (i5015 <= P_opportunity_gap_days) & b5010
        i5017 = where(b5013, 1, where(b5014, 0, where(b5016, 0, 1)))
        i5018 = filled(i5017, n4944, 'i')
        i5019 = w5008.running(i5018, peers=False)
        b5020 = (i5017 == 0)
        b5021 = logical_not(b4955)
        b5022 = logical_not(b5002)
        b5023 = (i5006 < AS_OF)
        b5024 = (b5004 | b5023)
        b5025 = (b5020 & b5021 & b5022 & b5024)
        i5032 = at(i4871, i4943)
        b5033 = at(b4872, i4943)
        b5037 = at(b4881, i4943)
        b5061 = (i5032 == WORD_40) & b5033
        b5062 = (i5032 == WORD_41) & b5033
        b5063 = (i5032 == WORD_43) & b5033
        b5064 = (i5032 == WORD_58) & b5033
        b5065 = (i5032 == WORD_57) & b5033
        b5066 = (b5061 | b5062 | b5063 | b5064 | b5065)
        b5068 = logical_not(b5037)
        i5069 = where(b5033, i5032, WORD_46)
        b5070 = (i5069 == WORD_40)
        b5071 = (i5069 == WORD_41)
        b5072 = (b5070 | b5071)
        b5073 = logical_not(b5072)
        b5074 = (b4955 & b5068 & b5073)
        b5076 = (b5025 & b5068)
        i5082 = where(b5002, i5003, 0)
        b5083 = b5002
        del i4946, i4947, b4948, b4949, i4950, b4952, i4953, b4954, w4958, i4959, b4960, b4961, i4962, i4963, i4964, b4965, i4966, i4967, i4968, w4969, i4970, w4971, i4972, i4973, w4974, b4975, i4976, b4977, i4978, i4979, w4980, i4981, b4982, b4983, b4984, b4987, i4988, i4989, b4995, b4996, b4998, i4999, b5000, b5001, i5003, i5005, i5006, i5007, w5008, i5009, b5010, i5011, b5012, b5013, b5014, i5015, b5016, i5017, i5018, b5020, b5021, b5022, b5023, b5024, i5032, b5033, b5037, b5061, b5062, b5063, b5064, b5065, b5068, i5069, b5070, b5071, b5072, b5073
    else:
        i4945 = NO_INT
        i4951 = NO_INT
        b4955 = NO_BOOL
        i4956 = NO_INT
        i4957 = NO_INT
        i4985 = NO_INT
        i4986 = NO_INT
        b4990 = NO_BOOL
        i4991 = NO_INT
        i4992 = NO_INT
        b4993 = NO_BOOL
        b4994 = NO_BOOL
        b5002 = NO_BOOL
        b5004 = NO_BOOL
        i5019 = NO_INT
        b5025 = NO_BOOL
        b5066 = NO_BOOL
        b5074 = NO_BOOL
        b5076 = NO_BOOL
        i5082 = NO_INT
        b5083 = NO_BOOL
    del b4863, b4868, b4872, b4878, b4880, b4881, b4891, b4937, i4858, i4859, i4862, i4864, i4867, i4871, i4876, i4877, i4879, i4899, i4938
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4944:
        i5046 = at(i4890, i4943)
    else:
        i5046 = NO_INT
    del i4890, i4943
    if n4944:
        o5051, i5052, i5053 = group(i4945, [(i4985, None), (i5019, None)])
        n5054 = len(i5053)
    else:
        o5051 = None
        i5052 = NO_INT
        i5053 = NO_INT
        n5054 = 0
    if n4944:
        i5055 = at(i4945, i5053)
        i5056 = at(i4985, i5053)
        i5058 = counted(i5052, n5054, at(b5002, o5051))
        i5059 = counted(i5052, n5054, at(b4994, o5051))
        i5060 = counted(i5052, n5054, at(b5004, o5051))
        i5067 = counted(i5052, n5054, at(b5066, o5051))
        i5075 = counted(i5052, n5054, at(b5074, o5051))
        i5077 = counted(i5052, n5054, at(b5076, o5051))
        i5078, b5079 = reduced(np.minimum, i5052, n5054, at(i4956, o5051), None)
        i5080, b5081 = reduced(np.maximum, i5052, n5054, at(i4991, o5051), None)
        i5084, b5085 = reduced(np.maximum, i5052, n5054, at(i5082, o5051), at(b5083, o5051))
        i5086 = (i5080 + P_decision_grace_days)
        b5087 = (i5058 == 0)
        b5088 = (i5067 == 0)
        b5089 = (b5087 & b5088)
        i5090 = where(b5089, i5077, 0)
        i5091 = (i5075 + i5090)
        b5092 = (i5086 < AS_OF) & b5081
        b5093 = (i5060 > 0)
        b5094 = (i5080 < AS_OF) & b5081
        b5095 = (b5093 & b5094)
        b5096 = (b5092 | b5095)
        b5097 = (b5087 & b5088 & b5096)
        i5098 = where(b5081, np.minimum(AS_OF, i5086), AS_OF)
        i5099 = where(b5085, i5084, i5098)
        b5100 = (i5099 > (AS_OF - P_window_days))
        i5101 = places(b5100, n5054)
        n5102 = len(i5101)
        b5103 = (b5081) | logical_not(b5093) | (b5081 & logical_not(b5094))
        b5104 = (b5081 & b5103) | b5092 | b5095
        b5105 = (b5104) | logical_not(b5087) | logical_not(b5088) | (b5104 & logical_not(b5096))
        del i5060, i5077, i5080, b5081, i5084, b5085, i5086, b5087, b5088, b5089, i5090, b5092, b5093, b5094, b5095, b5096, i5098, b5100, b5103, b5104
    else:
        i5055 = NO_INT
        i5056 = NO_INT
        i5058 = NO_INT
        i5059 = NO_INT
        i5067 = NO_INT
        i5075 = NO_INT
        i5078 = NO_INT
        b5079 = NO_BOOL
        i5091 = NO_INT
        b5097 = NO_BOOL
        i5099 = NO_INT
        i5101 = NO_INT
        n5102 = 0
        b5105 = NO_BOOL
    del b4994, b5002, b5004, b5066, b5074, b5076, b5083, i4991, i5052, i5082, n5054, o5051
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4944:
        i5057 = at(i5019, i5053)
    else:
        i5057 = NO_INT
    del i5053
    if n5102:
        i5106 = at(i5055, i5101)
        i5107 = at(i5056, i5101)
        i5109 = at(i5058, i5101)
        i5110 = at(i5059, i5101)
        i5112 = at(i5067, i5101)
        i5115 = at(i5078, i5101)
        b5116 = at(b5079, i5101)
        i5122 = at(i5091, i5101)
        b5123 = at(b5097, i5101)
        b5124 = at(b5105, i5101)
        i5125 = at(i5099, i5101)
        i6614 = places(b5123, n5102)
        n6615 = len(i6614)
        b7185 = (i5109 > 0)
        b7186 = (b7185 | b5123)
        i7293 = places(b7185, n5102)
        n7294 = len(i7293)
        del b7185
    else:
        i5106 = NO_INT
        i5107 = NO_INT
        i5109 = NO_INT
        i5110 = NO_INT
        i5112 = NO_INT
        i5115 = NO_INT
        b5116 = NO_BOOL
        i5122 = NO_INT
        b5123 = NO_BOOL
        b5124 = NO_BOOL
        i5125 = NO_INT
        i6614 = NO_INT
        n6615 = 0
        b7186 = NO_BOOL
        i7293 = NO_INT
        n7294 = 0
    del b5079, b5097, b5105, i5055, i5056, i5058, i5059, i5067, i5078, i5091, i5099
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5102:
        i5108 = at(i5057, i5101)
    else:
        i5108 = NO_INT
    del i5057
    if EVIDENCE_WANTED and n5102:
        i5113 = at(i5075, i5101)
    else:
        i5113 = NO_INT
    del i5075, i5101
    if n5129:
        i5130 = at(i39, i5128)
        i5148 = at(i42, i5128)
        i5149 = at(i63, i5128)
        b5150 = at(b64, i5128)
        i5151 = at(i65, i5128)
        b5152 = at(b66, i5128)
    else:
        i5130 = NO_INT
        i5148 = NO_INT
        i5149 = NO_INT
        b5150 = NO_BOOL
        i5151 = NO_INT
        b5152 = NO_BOOL
    del i5128
    if n5129:
        i5163 = at(i287, i5130)
        i5164 = where(b5152, i5151, i5148)
        i5165 = (i5164 - 1)
        i5166 = CALENDAR.places(i5165, i5163, n5129)
        b5167 = (i5166 >= 0)
        i5168 = CALENDAR.working_day[i5166]
        i5169 = CALENDAR.places(i5149, i5163, n5129)
        b5170 = (i5169 >= 0) & b5150
        i5171 = CALENDAR.working_day[i5169]
        del i5163, i5166, i5169
    else:
        i5164 = NO_INT
        i5165 = NO_INT
        b5167 = NO_BOOL
        i5168 = NO_INT
        b5170 = NO_BOOL
        i5171 = NO_INT
    del b5152, i5148, i5151, n5129
    if n5174:
        i5175 = at(i39, i5173)
        i5179 = at(i50, i5173)
        b5180 = at(b51, i5173)
        i5182 = at(i52, i5173)
        i5184 = at(i54, i5173)
        b5185 = at(b55, i5173)
        i5188 = at(i58, i5173)
        b5189 = at(b59, i5173)
        i5193 = at(i42, i5173)
    else:
        i5175 = NO_INT
        i5179 = NO_INT
        b5180 = NO_BOOL
        i5182 = NO_INT
        i5184 = NO_INT
        b5185 = NO_BOOL
        i5188 = NO_INT
        b5189 = NO_BOOL
        i5193 = NO_INT
    del b59, i52, i58
    if EVIDENCE_WANTED and n5174:
        i5176 = at(i47, i5173)
        i5207 = at(i35, i5173)
    else:
        i5176 = NO_INT
        i5207 = NO_INT
    del i5173
    if n5211:
        i5212 = at(i39, i5210)
        i5216 = at(i50, i5210)
        b5217 = at(b51, i5210)
        i5218 = at(i40, i5210)
        i5230 = at(i42, i5210)
        i5233 = at(i65, i5210)
        b5234 = at(b66, i5210)
    else:
        i5212 = NO_INT
        i5216 = NO_INT
        b5217 = NO_BOOL
        i5218 = NO_INT
        i5230 = NO_INT
        i5233 = NO_INT
        b5234 = NO_BOOL
    del i5210, n5211
    if n5174:
        i5245, i5246 = pairs(i5175, i5212, CLIENTS)
        n5247 = len(i5245)
    else:
        i5245 = NO_INT
        i5246 = NO_INT
        n5247 = 0
    del i5212
    if n5247:
        i5257 = at(i5193, i5245)
        i5259 = at(i5179, i5245)
        b5260 = at(b5180, i5245)
    else:
        i5257 = NO_INT
        i5259 = NO_INT
        b5260 = NO_BOOL
    if n5247:
        i5250 = at(i5218, i5246)
        b5251 = (i5250 == WORD_1)
        i5252 = at(i5233, i5246)
        i5253 = at(i5230, i5246)
        b5254 = at(b5234, i5246)
        i5255 = where(b5254, i5252, i5253)
        i5256 = where(b5251, i5255, i5253)
        b5258 = (i5256 <= i5257)
        b5261 = logical_not(b5260)
        i5262 = at(i5216, i5246)
        b5263 = at(b5217, i5246)
        b5264 = logical_not(b5263)
        b5265 = b5263 & b5260
        b5266 = (i5262 == i5259) & b5265
        b5267 = (b5261 | b5264 | b5266)
        b5268 = (b5258 & b5267)
        i5269 = places(b5268, n5247)
        n5270 = len(i5269)
        del i5250, b5251, i5252, i5253, b5254, i5255, i5256, b5258, b5261, i5262, b5263, b5264, b5265, b5266, b5267, b5268
    else:
        i5269 = NO_INT
        n5270 = 0
    del b5217, b5260, i5216, i5257, i5259, n5247
    if n5270:
        i5326 = i5245[i5269]
        i5327 = i5246[i5269]
    else:
        i5326 = NO_INT
        i5327 = NO_INT
    del i5245, i5246, i5269
    if n5270:
        i5330 = at(i5218, i5327)
        b5331 = (i5330 == WORD_1)
        i5332 = at(i5233, i5327)
        i5333 = at(i5230, i5327)
        b5334 = at(b5234, i5327)
        i5335 = where(b5334, i5332, i5333)
        i5336 = where(b5331, i5335, i5333)
        b5339 = (i5330 != WORD_7)
        del i5330, b5331, i5332, i5333, b5334, i5335
    else:
        i5336 = NO_INT
        b5339 = NO_BOOL
    del b5234, i5218, i5230, i5233, i5327, n5270
    if n5174:
        i5337, b5338 = reduced(np.maximum, i5326, n5174, i5336, None)
        i5340 = counted(i5326, n5174, b5339)
    else:
        i5337 = NO_INT
        b5338 = NO_BOOL
        i5340 = NO_INT
    del b5339, i5326, i5336
    if n5342:
        i5343 = at(i39, i5341)
        i5347 = at(i50, i5341)
        b5348 = at(b51, i5341)
        i5361 = at(i42, i5341)
    else:
        i5343 = NO_INT
        i5347 = NO_INT
        b5348 = NO_BOOL
        i5361 = NO_INT
    del i5341, n5342
    if n5174:
        i5376, i5377 = pairs(i5175, i5343, CLIENTS)
        n5378 = len(i5376)
    else:
        i5376 = NO_INT
        i5377 = NO_INT
        n5378 = 0
    del i5343
    if n5378:
        i5382 = at(i5193, i5376)
        i5384 = at(i5179, i5376)
        b5385 = at(b5180, i5376)
    else:
        i5382 = NO_INT
        i5384 = NO_INT
        b5385 = NO_BOOL
    del b5180, i5179
    if n5378:
        i5381 = at(i5361, i5377)
        b5383 = (i5381 <= i5382)
        b5386 = logical_not(b5385)
        i5387 = at(i5347, i5377)
        b5388 = at(b5348, i5377)
        b5389 = logical_not(b5388)
        b5390 = b5388 & b5385
        b5391 = (i5387 == i5384) & b5390
        b5392 = (b5386 | b5389 | b5391)
        b5393 = (b5383 & b5392)
        i5394 = places(b5393, n5378)
        n5395 = len(i5394)
        del i5381, b5383, b5386, i5387, b5388, b5389, b5390, b5391, b5392, b5393
    else:
        i5394 = NO_INT
        n5395 = 0
    del b5348, b5385, i5347, i5382, i5384, n5378
    if n5395:
        i5457 = i5376[i5394]
        i5458 = i5377[i5394]
    else:
        i5457 = NO_INT
        i5458 = NO_INT
    del i5376, i5377, i5394
    if n5395:
        i5461 = at(i5361, i5458)
    else:
        i5461 = NO_INT
    del i5361, i5458, n5395
    if n5174:
        i5462, b5463 = reduced(np.maximum, i5457, n5174, i5461, None)
    else:
        i5462 = NO_INT
        b5463 = NO_BOOL
    del i5457, i5461
    if n5174:
        i5464, i5465 = pairs(i5175, i5130, CLIENTS)
        n5466 = len(i5464)
    else:
        i5464 = NO_INT
        i5465 = NO_INT
        n5466 = 0
    if n5466:
        i5470 = at(i5193, i5464)
    else:
        i5470 = NO_INT
    if n5466:
        i5469 = at(i5164, i5465)
        b5471 = (i5469 <= i5470)
        i5472 = at(i5149, i5465)
        b5473 = at(b5150, i5465)
        b5474 = (i5472 >= i5470) & b5473
        b5475 = (b5471 & b5474)
        i5476 = places(b5475, n5466)
        n5477 = len(i5476)
        del i5469, b5471, i5472, b5473, b5474, b5475
    else:
        i5476 = NO_INT
        n5477 = 0
    del i5465, i5470, n5466
    if n5477:
        i5550 = i5464[i5476]
    else:
        i5550 = NO_INT
    del i5464, i5476, n5477
    if n5174:
        i5554 = counted(i5550, n5174, None)
        i5555 = where(b5185, i5184, WORD_19)
        b5556 = (i5555 == WORD_19)
        b5557 = (i5182 == WORD_25)
        b5558 = (i5554 == 0)
        i5559 = where(b5189, i5188, WORD_46)
        b5560 = (i5559 == WORD_57)
        b5561 = (i5559 == WORD_43)
        b5562 = (i5559 == WORD_40)
        b5563 = (i5559 == WORD_58)
        b5564 = (i5559 == WORD_41)
        b5565 = (b5560 | b5561 | b5562 | b5563 | b5564)
        b5566 = logical_not(b5565)
        b5567 = (b5557 & b5558 & b5566)
        i5568 = (i5193 - P_engagement_days)
        b5569 = (i5337 >= i5568) & b5338
        b5570 = b5463 & b5338
        b5571 = (i5462 > i5337) & b5570
        b5572 = logical_not(b5571)
        b5573 = (b5569 & b5572)
        b5575 = logical_not(b5573)
        b5576 = (i5340 == 0)
        b5577 = (b5576 | b5571)
        b5578 = (b5575 & b5577)
        b5579 = (i5184 == WORD_65) & b5185
        b5580 = (i5184 == WORD_66) & b5185
        b5581 = (b5579 | b5580)
        b5583 = (b5567 & b5581)
        b5584 = (i5184 == WORD_67) & b5185
        b5585 = (i5184 == WORD_68) & b5185
        b5586 = (b5579 | b5580 | b5584 | b5585)
        b5588 = (b5567 & b5586)
        b5589 = (b5578 & b5583)
        b5590 = (b5573 & b5583)
        b5591 = (b5556 | b5583)
        b5592 = (b5578 & b5591)
        b5593 = (b5573 & b5591)
        w5594 = Window(i5175, [], [(i5193, None, False)])
        i5595 = filled(as_int(b5589), n5174, 'i')
        i5596 = w5594.within(i5595, i5193, None, 183)
        i5597 = w5594.within(i5595, i5193, None, 365)
        i5598 = filled(as_int(b5590), n5174, 'i')
        i5599 = w5594.within(i5598, i5193, None, 365)
        i5600 = filled(as_int(b5593), n5174, 'i')
        i5601 = w5594.within(i5600, i5193, None, 365)
        b7188 = (b5592 | b5593)
        del i5554, i5555, b5557, b5558, i5559, b5560, b5561, b5562, b5563, b5564, b5565, b5566, b5567, i5568, b5569, b5570, b5571, b5572, b5573, b5575, b5576, b5577, b5579, b5580, b5581, b5584, b5585, b5586, b5591, w5594, i5595, i5598, i5600
    else:
        b5556 = NO_BOOL
        b5578 = NO_BOOL
        b5583 = NO_BOOL
        b5588 = NO_BOOL
        b5589 = NO_BOOL
        b5590 = NO_BOOL
        b5592 = NO_BOOL
        b5593 = NO_BOOL
        i5596 = NO_INT
        i5597 = NO_INT
        i5599 = NO_INT
        i5601 = NO_INT
        b7188 = NO_BOOL
    del b5189, b5338, b5463, i5182, i5188, i5337, i5340, i5462, i5550
    if n5605:
        i5606 = at(i39, i5604)
        i5608 = at(i48, i5604)
        b5609 = at(b49, i5604)
        i5624 = at(i42, i5604)
    else:
        i5606 = NO_INT
        i5608 = NO_INT
        b5609 = NO_BOOL
        i5624 = NO_INT
    del i5604
    if n5605:
        o5639, i5640, i5641 = group(i5606, [(i5608, b5609), (i5624, None)])
        n5642 = len(i5641)
        del o5639
    else:
        i5640 = NO_INT
        i5641 = NO_INT
        n5642 = 0
    del i5624
    if n5605:
        i5643 = at(i5606, i5641)
        i5644 = at(i5608, i5641)
        b5645 = at(b5609, i5641)
        i5647 = counted(i5640, n5642, None)
    else:
        i5643 = NO_INT
        i5644 = NO_INT
        b5645 = NO_BOOL
        i5647 = NO_INT
    del b5609, i5606, i5608, i5640, i5641, n5605, n5642
    if n5653:
        i5654 = at(i39, i5652)
        i5655 = at(i47, i5652)
        i5656 = at(i48, i5652)
        b5657 = at(b49, i5652)
        i5658 = at(i50, i5652)
        b5659 = at(b51, i5652)
        i5663 = at(i54, i5652)
        b5664 = at(b55, i5652)
        i5672 = at(i42, i5652)
        i5673 = at(i63, i5652)
        b5674 = at(b64, i5652)
        i5675 = at(i65, i5652)
        b5676 = at(b66, i5652)
    else:
        i5654 = NO_INT
        i5655 = NO_INT
        i5656 = NO_INT
        b5657 = NO_BOOL
        i5658 = NO_INT
        b5659 = NO_BOOL
        i5663 = NO_INT
        b5664 = NO_BOOL
        i5672 = NO_INT
        i5673 = NO_INT
        b5674 = NO_BOOL
        i5675 = NO_INT
        b5676 = NO_BOOL
    del b64, i63
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5653:
        i5686 = at(i35, i5652)
    else:
        i5686 = NO_INT
    del i5652
    if n5653:
        i5687 = by_id_at(i338, i5656, b5657)
    else:
        i5687 = NO_INT
    if n5653:
        i5689 = at(i40, i5687)
        b5690 = (i5689 == WORD_5)
        b5691 = (i5687 >= 0) & b5690
        i5692 = as_int(b5691)
        del i5689, b5690
    else:
        b5691 = NO_BOOL
        i5692 = NO_INT
    del i5687
    if n5653:
        i5724 = where(b5691, i5692, 0)
        b5725 = (i5724 == 0)
        i5726 = places(b5725, n5653)
        n5727 = len(i5726)
        del i5724, b5725
    else:
        i5726 = NO_INT
        n5727 = 0
    del b5691, i5692, n5653
    if n5727:
        i5728 = at(i5654, i5726)
        i5729 = at(i5656, i5726)
        b5730 = at(b5657, i5726)
        i5731 = by_id_at(i338, i5729, b5730)
        i5768 = at(i5655, i5726)
        i5769 = at(i5658, i5726)
        b5770 = at(b5659, i5726)
        i5774 = at(i5663, i5726)
        b5775 = at(b5664, i5726)
        i5783 = at(i5672, i5726)
        i5784 = at(i5673, i5726)
        b5785 = at(b5674, i5726)
        i5786 = at(i5675, i5726)
        b5787 = at(b5676, i5726)
    else:
        i5728 = NO_INT
        i5729 = NO_INT
        b5730 = NO_BOOL
        i5731 = NO_INT
        i5768 = NO_INT
        i5769 = NO_INT
        b5770 = NO_BOOL
        i5774 = NO_INT
        b5775 = NO_BOOL
        i5783 = NO_INT
        i5784 = NO_INT
        b5785 = NO_BOOL
        i5786 = NO_INT
        b5787 = NO_BOOL
    del b5657, b5659, b5664, b5674, b5676, i5654, i5655, i5656, i5658, i5663, i5672, i5673, i5675
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5727:
        i5797 = at(i5686, i5726)
    else:
        i5797 = NO_INT
    del i5686, i5726
    if n5727:
        i5733 = at(i40, i5731)
        b5734 = (i5733 == WORD_7)
        b5735 = (i5731 >= 0) & b5734
        i5736 = as_int(b5735)
        del i5733, b5734
    else:
        b5735 = NO_BOOL
        i5736 = NO_INT
    del i5731
    if n5727:
        i5799 = where(b5735, i5736, 0)
        b5800 = (i5799 == 0)
        i5801 = places(b5800, n5727)
        n5802 = len(i5801)
        del i5799, b5800
    else:
        i5801 = NO_INT
        n5802 = 0
    del b5735, i5736, n5727
    if n5802:
        i5803 = at(i5728, i5801)
        i5837 = at(i5768, i5801)
        i5838 = at(i5729, i5801)
        b5839 = at(b5730, i5801)
        i5840 = at(i5769, i5801)
        b5841 = at(b5770, i5801)
        i5845 = at(i5774, i5801)
        b5846 = at(b5775, i5801)
        i5854 = at(i5783, i5801)
        i5855 = at(i5784, i5801)
        b5856 = at(b5785, i5801)
        i5857 = at(i5786, i5801)
        b5858 = at(b5787, i5801)
    else:
        i5803 = NO_INT
        i5837 = NO_INT
        i5838 = NO_INT
        b5839 = NO_BOOL
        i5840 = NO_INT
        b5841 = NO_BOOL
        i5845 = NO_INT
        b5846 = NO_BOOL
        i5854 = NO_INT
        i5855 = NO_INT
        b5856 = NO_BOOL
        i5857 = NO_INT
        b5858 = NO_BOOL
    del b5730, b5770, b5775, b5785, b5787, i5728, i5729, i5768, i5769, i5774, i5783, i5784, i5786
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5802:
        i5868 = at(i5797, i5801)
    else:
        i5868 = NO_INT
    del i5797, i5801
    if n2587:
        i5804 = at(i39, i2586)
        i5822 = at(i42, i2586)
    else:
        i5804 = NO_INT
        i5822 = NO_INT
    if n5802:
        i5871, i5872 = pairs(i5803, i5804, CLIENTS)
        n5873 = len(i5871)
    else:
        i5871 = NO_INT
        i5872 = NO_INT
        n5873 = 0
    del i5804
    if n5873:
        i5877 = at(i5854, i5871)
    else:
        i5877 = NO_INT
    if n5873:
        i5876 = at(i5822, i5872)
        i5878 = (i5877 - P_work_near_days)
        b5879 = (i5876 >= i5878)
        i5880 = (i5877 + P_work_near_days)
        b5881 = (i5876 <= i5880)
        b5882 = (b5879 & b5881)
        i5883 = places(b5882, n5873)
        n5884 = len(i5883)
        del i5876, i5878, b5879, i5880, b5881, b5882
    else:
        i5883 = NO_INT
        n5884 = 0
    del i5822, i5872, i5877, n5873
    if n5884:
        i5949 = i5871[i5883]
    else:
        i5949 = NO_INT
    del i5871, i5883, n5884
    if n5802:
        i5953 = counted(i5949, n5802, None)
        i5954 = by_id_at(i338, i5838, b5839)
    else:
        i5953 = NO_INT
        i5954 = NO_INT
    del b5839, i338, i5838, i5949
    if n5802:
        i5956 = at(i40, i5954)
        b5957 = (i5956 == WORD_20)
        b5958 = (i5954 >= 0) & b5957
        i5959 = as_int(b5958)
        del i5956, b5957
    else:
        b5958 = NO_BOOL
        i5959 = NO_INT
    del i5954
    if n5802:
        i5991 = where(b5958, i5959, 0)
    else:
        i5991 = NO_INT
    del b5958, i5959
    if n5802:
        i5992, i5993 = pairs(i5803, i5130, CLIENTS)
        n5994 = len(i5992)
    else:
        i5992 = NO_INT
        i5993 = NO_INT
        n5994 = 0
    if n5994:
        i5998 = at(i5854, i5992)
        i6001 = at(i5855, i5992)
        b6003 = at(b5856, i5992)
    else:
        i5998 = NO_INT
        i6001 = NO_INT
        b6003 = NO_BOOL
    if n5994:
        i5997 = at(i5164, i5993)
        b5999 = (i5997 <= i5998)
        i6000 = at(i5149, i5993)
        b6002 = at(b5150, i5993)
        b6004 = b6002 & b6003
        b6005 = (i6000 >= i6001) & b6004
        b6006 = (b5999 & b6005)
        i6007 = places(b6006, n5994)
        n6008 = len(i6007)
        del i5997, b5999, i6000, b6002, b6004, b6005, b6006
    else:
        i6007 = NO_INT
        n6008 = 0
    del b6003, i5993, i5998, i6001, n5994
    if n6008:
        i6078 = i5992[i6007]
    else:
        i6078 = NO_INT
    del i5992, i6007, n6008
    if n5802:
        i6082 = counted(i6078, n5802, None)
        i6083 = at(i287, i5803)
        i6084 = at(i225, i5803)
        b6085 = at(b226, i5803)
        o6086, i6087, n6088, i6089 = match(i5643, [(i5644, b5645)], i5803, [(i5837, None)])
        i6090, b6091 = reduced(np.maximum, i6087, n6088, at(i5647, o6086), None)
        i6092 = at(i6090, i6089)
        b6093 = at(b6091, i6089)
        b6094 = i6089 >= 0
        b6095 = as_bool(b6094 & b6093)
        i6096, b6097 = summed(i6087, n6088, at(i5647, o6086), None)
        i6098 = at(i6096, i6089)
        b6099 = at(b6097, i6089)
        b6100 = as_bool(b6094 & b6099)
        del o6086, i6087, n6088, i6089, i6090, b6091, b6093, b6094, i6096, b6097, b6099
    else:
        i6082 = NO_INT
        i6083 = NO_INT
        i6084 = NO_INT
        b6085 = NO_BOOL
        i6092 = NO_INT
        b6095 = NO_BOOL
        i6098 = NO_INT
        b6100 = NO_BOOL
    del b226, b5645, i225, i287, i5643, i5644, i5647, i6078
    if n6104:
        i6105 = at(i39, i6103)
        i6107 = at(i48, i6103)
        b6108 = at(b49, i6103)
        i6123 = at(i42, i6103)
    else:
        i6105 = NO_INT
        i6107 = NO_INT
        b6108 = NO_BOOL
        i6123 = NO_INT
    del i6103, n6104
    if n5802:
        i6138, i6139 = pairs(i5803, i6105, CLIENTS)
        n6140 = len(i6138)
    else:
        i6138 = NO_INT
        i6139 = NO_INT
        n6140 = 0
    del i6105
    if n6140:
        i6144 = at(i5855, i6138)
        b6145 = at(b5856, i6138)
        i6150 = at(i5837, i6138)
    else:
        i6144 = NO_INT
        b6145 = NO_BOOL
        i6150 = NO_INT
    if n6140:
        i6143 = at(i6123, i6139)
        b6146 = (i6143 > i6144) & b6145
        i6147 = at(i6107, i6139)
        b6148 = at(b6108, i6139)
        b6149 = logical_not(b6148)
        b6151 = (i6147 == i6150) & b6148
        b6152 = (b6149 | b6151)
        b6153 = (b6146 & b6152)
        i6154 = places(b6153, n6140)
        n6155 = len(i6154)
        del i6143, b6146, i6147, b6148, b6149, b6151, b6152, b6153
    else:
        i6154 = NO_INT
        n6155 = 0
    del b6108, b6145, i6107, i6123, i6139, i6144, i6150, n6140
    if n6155:
        i6226 = i6138[i6154]
    else:
        i6226 = NO_INT
    del i6138, i6154, n6155
    if n5802:
        i6230 = counted(i6226, n5802, None)
        i6231 = where(b5858, i5857, AS_OF)
        b6232 = (i5845 == WORD_69) & b5846
        b6233 = logical_not(b5858)
        b6234 = (b6232 & b6233)
        i6236 = CALENDAR.places(i5855, i6083, n5802)
        b6237 = (i6236 >= 0) & b5856
        i6238 = CALENDAR.working_day[i6236]
        i6239 = CALENDAR.places(i6231, i6083, n5802)
        b6240 = (i6239 >= 0)
        i6241 = CALENDAR.working_day[i6239]
        del b6232, b6233, i6236, i6239
    else:
        i6230 = NO_INT
        i6231 = NO_INT
        b6234 = NO_BOOL
        b6237 = NO_BOOL
        i6238 = NO_INT
        b6240 = NO_BOOL
        i6241 = NO_INT
    del b5846, i5845, i6083, i6226
    if n5802:
        i6242, i6243 = pairs(i5803, i5130, CLIENTS)
        n6244 = len(i6242)
    else:
        i6242 = NO_INT
        i6243 = NO_INT
        n6244 = 0
    del i5130
    if n6244:
        i6248 = at(i6231, i6242)
        i6251 = at(i5855, i6242)
        b6253 = at(b5856, i6242)
    else:
        i6248 = NO_INT
        i6251 = NO_INT
        b6253 = NO_BOOL
    if n6244:
        i6247 = at(i5164, i6243)
        b6249 = (i6247 <= i6248)
        i6250 = at(i5149, i6243)
        b6252 = at(b5150, i6243)
        b6254 = b6252 & b6253
        b6255 = (i6250 >= i6251) & b6254
        b6256 = (b6249 & b6255)
        i6257 = places(b6256, n6244)
        n6258 = len(i6257)
        del i6247, b6249, i6250, b6252, b6254, b6255, b6256
    else:
        i6257 = NO_INT
        n6258 = 0
    del b6253, i5164, i6248, i6251, n6244
    if n6258:
        i6343 = i6242[i6257]
        i6344 = i6243[i6257]
    else:
        i6343 = NO_INT
        i6344 = NO_INT
    del i6242, i6243, i6257
    if n6258:
        i6348 = at(i6241, i6343)
        b6350 = at(b6240, i6343)
        i6353 = at(i6238, i6343)
        b6355 = at(b6237, i6343)
        i6365 = at(i6231, i6343)
        i6369 = at(i5855, i6343)
        b6370 = at(b5856, i6343)
    else:
        i6348 = NO_INT
        b6350 = NO_BOOL
        i6353 = NO_INT
        b6355 = NO_BOOL
        i6365 = NO_INT
        i6369 = NO_INT
        b6370 = NO_BOOL
    if n6258:
        i6347 = at(i5171, i6344)
        b6349 = at(b5170, i6344)
        i6351 = np.minimum(where(b6349, i6347, GREATEST), where(b6350, i6348, GREATEST))
        i6352 = at(i5168, i6344)
        b6354 = at(b5167, i6344)
        i6356 = np.maximum(where(b6354, i6352, LEAST), where(b6355, i6353, LEAST))
        i6357 = (i6351 - i6356)
        b6358 = b6349 | b6350
        b6359 = b6354 | b6355
        b6360 = b6358 & b6359
        i6361 = where(b6360, np.maximum(0, i6357), 0)
        i6364 = at(i5149, i6344)
        b6366 = at(b5150, i6344)
        i6367 = where(b6366, np.minimum(i6365, i6364), i6365)
        i6368 = at(i5165, i6344)
        i6371 = where(b6370, np.maximum(i6368, i6369), i6368)
        i6372 = (i6367 - i6371)
        i6373 = np.maximum(0, i6372)
        del i6347, b6349, i6351, i6352, b6354, i6356, i6357, b6358, b6359, b6360, i6364, b6366, i6367, i6368, i6371, i6372
    else:
        i6361 = NO_INT
        i6373 = NO_INT
    del b5150, b5167, b5170, b6350, b6355, b6370, i5149, i5165, i5168, i5171, i6344, i6348, i6353, i6365, i6369, n6258
    if n5802:
        i6362, b6363 = summed(i6343, n5802, i6361, None)
        i6374, b6375 = summed(i6343, n5802, i6373, None)
    else:
        i6362 = NO_INT
        b6363 = NO_BOOL
        i6374 = NO_INT
        b6375 = NO_BOOL
    del i6343, i6361, i6373
    if n6379:
        i6380 = at(i533, i6378)
        i6384 = at(i537, i6378)
        b6385 = at(b538, i6378)
        i6442 = at(i1048, i6378)
        i6443 = at(i1049, i6378)
        b6444 = at(b1053, i6378)
    else:
        i6380 = NO_INT
        i6384 = NO_INT
        b6385 = NO_BOOL
        i6442 = NO_INT
        i6443 = NO_INT
        b6444 = NO_BOOL
    del i6378, n6379
    if n5802:
        i6461, i6462 = pairs(i5803, i6380, CLIENTS)
        n6463 = len(i6461)
    else:
        i6461 = NO_INT
        i6462 = NO_INT
        n6463 = 0
    del i6380
    if n6463:
        i6467 = at(i5840, i6461)
        b6469 = at(b5841, i6461)
        i6473 = at(i5854, i6461)
        i6478 = at(i5855, i6461)
        b6479 = at(b5856, i6461)
    else:
        i6467 = NO_INT
        b6469 = NO_BOOL
        i6473 = NO_INT
        i6478 = NO_INT
        b6479 = NO_BOOL
    del i5854
    if n6463:
        i6466 = at(i6384, i6462)
        b6468 = at(b6385, i6462)
        b6470 = b6468 & b6469
        b6471 = (i6466 == i6467) & b6470
        i6472 = at(i6442, i6462)
        b6474 = (i6472 <= i6473)
        i6475 = at(i6443, i6462)
        b6476 = at(b6444, i6462)
        i6477 = where(b6476, i6475, AS_OF)
        b6480 = (i6477 >= i6478) & b6479
        b6481 = (b6471 & b6474 & b6480)
        i6482 = places(b6481, n6463)
        n6483 = len(i6482)
        del i6466, b6468, b6470, b6471, i6472, b6474, i6475, b6476, i6477, b6480, b6481
    else:
        i6482 = NO_INT
        n6483 = 0
    del b6385, b6444, b6469, b6479, i6384, i6442, i6443, i6462, i6467, i6473, i6478, n6463
    if n6483:
        i6609 = i6461[i6482]
    else:
        i6609 = NO_INT
    del i6461, i6482, n6483
    if n5802:
        i6613 = counted(i6609, n5802, None)
    else:
        i6613 = NO_INT
    del i6609
    if n6615:
        i6616 = at(i5106, i6614)
        i6617 = at(i5107, i6614)
    else:
        i6616 = NO_INT
        i6617 = NO_INT
    del i6614, n6615
    if n5802:
        o6636, i6637, n6638, i6639 = match(i6616, [(i6617, None)], i5803, [(i5840, b5841)])
        i6640 = counted(i6637, n6638, None)
        i6641 = at(i6640, i6639)
        b6642 = i6639 >= 0
        i6643 = where(b6642, i6641, 0)
        i6644 = (i6241 - i6238)
        i6645 = where(b6363, i6362, 0)
        i6646 = (i6644 - i6645)
        b6647 = b6240 & b6237
        i6648 = where(b6647, np.maximum(0, i6646), 0)
        b6649 = (i6092 > 1) & b6095
        b6650 = (i5991 > 0)
        b6651 = (i5953 > 0)
        b6652 = (b5841 | b6650 | b6651)
        i6653 = where(b6100, i6098, 0)
        i6654 = (i6653 + i6230)
        b6655 = logical_not(b6649)
        b6656 = (i6648 <= P_reply_working_days)
        b6657 = (b5858 & b6656)
        b6658 = (b6234 | b6657)
        b6659 = (b6655 & b6658)
        b6660 = (i6082 == 0)
        b6661 = logical_not(b6234)
        b6662 = (i6648 > P_reply_working_days)
        b6663 = (b6655 & b6652 & b6660 & b6661 & b6662)
        b6664 = (i5855 < AS_OF) & b5856
        b6665 = (b6652 & b6660 & b6655 & b6664)
        b6666 = (b6659 | b6663 | b6665)
        b6667 = logical_not(b5858)
        i6668 = (AS_OF - i5855)
        i6669 = where(b6375, i6374, 0)
        i6670 = (i6668 - i6669)
        b6671 = (i6670 > P_silent_days) & b5856
        b6672 = (i6654 >= 2)
        b6673 = (i6084 <= (AS_OF - P_silent_days)) & b6085
        b6674 = (logical_not(b6085) | b6673)
        b6675 = (b6663 & b6667 & b6671 & b6672 & b6674)
        i7353 = places(b6659, n5802)
        n7354 = len(i7353)
        del o6636, i6637, n6638, i6639, i6640, i6641, b6642, i6644, i6645, i6646, b6647, b6649, b6650, b6651, b6652, i6653, i6654, b6655, b6656, b6657, b6658, b6659, b6660, b6661, b6662, b6664, b6665, b6667, i6668, i6669, i6670, b6671, b6672, b6673, b6674
    else:
        i6643 = NO_INT
        i6648 = NO_INT
        b6663 = NO_BOOL
        b6666 = NO_BOOL
        b6675 = NO_BOOL
        i7353 = NO_INT
        n7354 = 0
    del b5841, b6085, b6095, b6100, b6237, b6240, b6363, b6375, i5840, i5953, i5991, i6082, i6084, i6092, i6098, i6230, i6238, i6241, i6362, i6374, i6616, i6617
    if n6681:
        i6682 = at(i39, i6680)
        i6699 = at(i62, i6680)
        i6700 = at(i42, i6680)
        f6712 = at(f74, i6680)
        b6713 = at(b75, i6680)
    else:
        i6682 = NO_INT
        i6699 = NO_INT
        i6700 = NO_INT
        f6712 = NO_FLOAT
        b6713 = NO_BOOL
    del b75, f74
    if EVIDENCE_WANTED and n6681:
        i6683 = at(i47, i6680)
        i6714 = at(i35, i6680)
    else:
        i6683 = NO_INT
        i6714 = NO_INT
    del i6680
    if n6717:
        i6718 = at(i39, i6716)
        i6736 = at(i42, i6716)
    else:
        i6718 = NO_INT
        i6736 = NO_INT
    del i6716, n6717
    if n6681:
        i6751, i6752 = pairs(i6682, i6718, CLIENTS)
        n6753 = len(i6751)
    else:
        i6751 = NO_INT
        i6752 = NO_INT
        n6753 = 0
    del i6718
    if n6753:
        i6757 = at(i6700, i6751)
    else:
        i6757 = NO_INT
    del i6700
    if n6753:
        i6756 = at(i6736, i6752)
        b6758 = (i6756 <= i6757)
        i6759 = (i6757 - P_recovery_days)
        b6760 = (i6756 >= i6759)
        b6761 = (b6758 & b6760)
        i6762 = places(b6761, n6753)
        n6763 = len(i6762)
        del i6756, b6758, i6759, b6760, b6761
    else:
        i6762 = NO_INT
        n6763 = 0
    del i6736, i6752, i6757, n6753
    if n6763:
        i6826 = i6751[i6762]
    else:
        i6826 = NO_INT
    del i6751, i6762, n6763
    if n6681:
        i6830 = counted(i6826, n6681, None)
        b6831 = (i6830 == 0)
        b6832 = compared('<=', f6712, float_of(P_low_score, 0)) & b6713
        b6833 = logical_not(b6713)
        b6834 = LIKE_23[i6699]
        b6835 = (b6833 & b6834)
        b6836 = (b6832 | b6835)
        b6837 = (b6831 & b6836)
        b7424 = compared('>', f6712, float_of(P_low_score, 0)) & b6713
        b7425 = LIKE_29[i6699]
        b7426 = (b6833 & b7425)
        b7427 = (b7424 | b7426)
        i7428 = places(b7427, n6681)
        n7429 = len(i7428)
        del i6830, b6831, b6832, b6833, b6834, b6835, b6836, b7424, b7425, b7426, b7427
    else:
        b6837 = NO_BOOL
        i7428 = NO_INT
        n7429 = 0
    del i6699, i6826
    if n6842:
        i6843 = at(i39, i6841)
        i6858 = at(i60, i6841)
        b6859 = at(b61, i6841)
        i6860 = at(i62, i6841)
        i6861 = at(i42, i6841)
    else:
        i6843 = NO_INT
        i6858 = NO_INT
        b6859 = NO_BOOL
        i6860 = NO_INT
        i6861 = NO_INT
    del b61, i60, i62
    if EVIDENCE_WANTED and n6842:
        i6844 = at(i47, i6841)
        i6875 = at(i35, i6841)
    else:
        i6844 = NO_INT
        i6875 = NO_INT
    del i6841
    if n6842:
        i6876 = at(i247, i6843)
        b6877 = at(b248, i6843)
    else:
        i6876 = NO_INT
        b6877 = NO_BOOL
    del i247
    if n6881:
        i6882 = at(i39, i6880)
        i6900 = at(i42, i6880)
    else:
        i6882 = NO_INT
        i6900 = NO_INT
    del i6880, n6881
    if n6842:
        i6915, i6916 = pairs(i6843, i6882, CLIENTS)
        n6917 = len(i6915)
    else:
        i6915 = NO_INT
        i6916 = NO_INT
        n6917 = 0
    del i6882
    if n6917:
        i6921 = at(i6861, i6915)
    else:
        i6921 = NO_INT
    if n6917:
        i6920 = at(i6900, i6916)
        b6922 = (i6920 >= i6921)
        i6923 = (i6921 + P_apology_days)
        b6924 = (i6920 <= i6923)
        b6925 = (b6922 & b6924)
        i6926 = places(b6925, n6917)
        n6927 = len(i6926)
        del i6920, b6922, i6923, b6924, b6925
    else:
        i6926 = NO_INT
        n6927 = 0
    del i6900, i6916, i6921, n6917
    if n6927:
        i6992 = i6915[i6926]
    else:
        i6992 = NO_INT
    del i6915, i6926, n6927
    if n6842:
        i6996 = counted(i6992, n6842, None)
        b6997 = (i6861 > i6876) & b6877
        b6998 = LIKE_25[i6860]
        b6999 = LIKE_26[i6860]
        b7000 = LIKE_27[i6860]
        b7001 = (b6998 | b6999 | b7000)
        i7002 = where(b6859, i6858, WORD_70)
        b7003 = (i7002 != WORD_71)
        b7004 = (i6996 == 0)
        b7005 = (b7001 & b7003 & b7004)
        b7006 = LIKE_28[i6860]
        w7007 = Window(i6843, [], [(i6861, None, False)])
        i7008 = filled(1, n6842, 'i')
        i7009 = w7007.within(i7008, i6861, None, 183)
        del i6996, b6998, b6999, b7000, b7001, i7002, b7003, b7004, w7007, i7008
    else:
        b6997 = NO_BOOL
        b7005 = NO_BOOL
        b7006 = NO_BOOL
        i7009 = NO_INT
    del b6859, b6877, i6858, i6876, i6992
    b7010 = at(b285, ALL_CLIENTS)
    i7011 = counted(i3680, CLIENTS, b4664)
    if n7016:
        i7017 = at(i533, i7015)
    else:
        i7017 = NO_INT
    del i7015, n7016
    i7098 = counted(i7017, CLIENTS, None)
    del i7017
    if n7100:
        i7101 = at(i3680, i7099)
        i7102 = at(i3681, i7099)
        i7161 = at(i4655, i7099)
        b7162 = at(b4681, i7099)
        i7172 = where(b7162, i7161, i7102)
        del i7102, i7161, b7162
    else:
        i7101 = NO_INT
        i7172 = NO_INT
    del i7099, n7100
    i7173 = distinct(i7101, CLIENTS, i7172, None)
    i7174 = counted(i3591, CLIENTS, b3655)
    i7176 = counted(i2489, CLIENTS, b7175)
    i7177 = counted(i1753, CLIENTS, None)
    i7180, b7181 = summed(i1753, CLIENTS, i7178, b7179)
    i7183, b7184 = summed(i1753, CLIENTS, i7182, b7179)
    i7187 = counted(i5106, CLIENTS, b7186)
    i7189 = counted(i5175, CLIENTS, b7188)
    i7190 = counted(i5803, CLIENTS, b6666)
    i7191 = counted(i6682, CLIENTS, None)
    i7192 = counted(i6843, CLIENTS, None)
    del b7175, b7179, b7186, b7188, i7101, i7172, i7178, i7182
    if n7194:
        i7195 = at(i1753, i7193)
    else:
        i7195 = NO_INT
    del i7193, n7194
    i7292 = counted(i7195, CLIENTS, None)
    del i7195
    if n7294:
        i7295 = at(i5106, i7293)
    else:
        i7295 = NO_INT
    del i7293, n7294
    i7315 = counted(i7295, CLIENTS, None)
    del i7295
    if n7318:
        i7319 = at(i39, i7317)
    else:
        i7319 = NO_INT
    del i7317, n7318
    i7352 = counted(i7319, CLIENTS, None)
    del i7319
    if n7354:
        i7355 = at(i5803, i7353)
    else:
        i7355 = NO_INT
    del i7353, n7354
    i7423 = counted(i7355, CLIENTS, None)
    del i7355
    if n7429:
        i7430 = at(i6682, i7428)
    else:
        i7430 = NO_INT
    del i7428, n7429
    i7465 = counted(i7430, CLIENTS, None)
    del i7430
    if n7469:
        i7470 = at(i39, i7468)
    else:
        i7470 = NO_INT
    del i7468, n7469
    i7503 = counted(i7470, CLIENTS, None)
    del i7470
    if n7506:
        i7507 = at(i2489, i7505)
    else:
        i7507 = NO_INT
    del i7505, n7506
    i7581 = counted(i7507, CLIENTS, None)
    i7582 = (i7292 + i7174)
    i7583 = (i7582 + i7315)
    i7584 = (i7583 + i7352)
    i7585 = (i7584 + i7423)
    i7586 = (i7585 + i7465)
    i7587 = (i7586 + i7503)
    i7588 = (i7587 + i7581)
    i7589 = (i7174 + i7176)
    i7590 = (i7589 + i7177)
    i7591 = (i7590 + i7187)
    i7592 = (i7591 + i7189)
    i7593 = (i7592 + i7190)
    i7594 = (i7593 + i7191)
    i7595 = (i7594 + i7192)
    i7596 = np.maximum(np.maximum(i7098, i7173), 1)
    f7597 = float_of(i7596, 0)
    f7598 = float_of(i7011, 0)
    f7599 = np.divide(f7598, f7597)
    i7600 = np.maximum(i7595, i7588)
    i7601 = where(b7010, i7600, i7588)
    del b7010, f7597, f7598, i7011, i7098, i7173, i7174, i7176, i7177, i7187, i7189, i7190, i7191, i7192, i7292, i7315, i7352, i7423, i7465, i7503, i7507, i7581, i7582, i7583, i7584, i7585, i7586, i7587, i7588, i7590, i7591, i7592, i7593, i7594, i7596, i7600
    if n7604:
        i7605 = at(i3680, i7603)
        i7623 = at(i3698, i7603)
        i7661 = at(i4638, i7603)
        b7662 = at(b4668, i7603)
    else:
        i7605 = NO_INT
        i7623 = NO_INT
        i7661 = NO_INT
        b7662 = NO_BOOL
    del b4668, i4638, i7603
    if n7604:
        o7676, i7677, i7678 = group(i7605, [(i7661, b7662)])
        n7679 = len(i7678)
    else:
        o7676 = None
        i7677 = NO_INT
        i7678 = NO_INT
        n7679 = 0
    if n7604:
        i7680 = at(i7605, i7678)
        i7681 = at(i7661, i7678)
        b7682 = at(b7662, i7678)
        i7683 = counted(i7677, n7679, None)
        i7684, b7685 = reduced(np.maximum, i7677, n7679, at(i7623, o7676), None)
    else:
        i7680 = NO_INT
        i7681 = NO_INT
        b7682 = NO_BOOL
        i7683 = NO_INT
        i7684 = NO_INT
        b7685 = NO_BOOL
    del b7662, i7605, i7623, i7661, i7677, i7678, n7604, o7676
    if n7689:
        i7690 = at(i39, i7688)
        i7691 = at(i47, i7688)
        i7696 = at(i40, i7688)
        i7708 = at(i42, i7688)
    else:
        i7690 = NO_INT
        i7691 = NO_INT
        i7696 = NO_INT
        i7708 = NO_INT
    del i40, i7688
    if n7689:
        o7723, i7724, n7725, i7726 = match(i7680, [(i7681, b7682)], i7690, [(i7691, None)])
        i7727 = counted(i7724, n7725, None)
        i7728 = at(i7727, i7726)
        b7729 = i7726 >= 0
        i7730 = where(b7729, i7728, 0)
        del o7723, i7724, n7725, i7726, i7727, i7728, b7729
    else:
        i7730 = NO_INT
    if n7689:
        i7731 = by_id_at(i1834, i7691, None)
    else:
        i7731 = NO_INT
    del i1834, i7691
    if n7689:
        b7733 = (i7731 >= 0)
        i7734 = at(i1057, i7731)
    else:
        b7733 = NO_BOOL
        i7734 = NO_INT
    del i7731
    if n7689:
        b7814 = as_bool(b7733 & b7733)
        b7815 = (i7730 == 0)
        i7816 = where(b7814, i7734, 0)
        b7817 = (i7816 <= P_grace_days)
        b7818 = (b7815 & b7817)
        del b7814, b7815, i7816, b7817
    else:
        b7818 = NO_BOOL
    del b7733, i7730, i7734
    if n7820:
        i7821 = at(i2004, i7819)
        i7823 = at(i2006, i7819)
        b7824 = at(b2007, i7819)
        i7839 = at(i2033, i7819)
        i7840 = at(i2035, i7819)
    else:
        i7821 = NO_INT
        i7823 = NO_INT
        b7824 = NO_BOOL
        i7839 = NO_INT
        i7840 = NO_INT
    del i2033, i2035, i7819
    if n7820:
        o7842, i7843, i7844 = group(i7821, [(i7839, None)])
        n7845 = len(i7844)
    else:
        o7842 = None
        i7843 = NO_INT
        i7844 = NO_INT
        n7845 = 0
    if n7820:
        i7846 = at(i7821, i7844)
        i7847 = at(i7839, i7844)
        i7848 = counted(i7843, n7845, None)
        i7849, b7850 = reduced(np.maximum, i7843, n7845, at(i7823, o7842), at(b7824, o7842))
        i7851, b7852 = reduced(np.maximum, i7843, n7845, at(i7840, o7842), None)
        w7853 = Window(i7846, [], [(i7847, None, False)])
        i7854, b7855 = w7853.shifted(i7847, None, -1)
        i7856 = where(b7855, i7854, i7851)
        i7857 = (i7856 - i7847)
        b7858 = b7855 | b7852
        i7859 = filled(i7857, n7845, 'i')
        i7860, b7861 = w7853.extreme(i7859, b7858, 'max', 'rest')
        del i7847, i7851, b7852, w7853, i7854, b7855, i7856, i7857, b7858, i7859
    else:
        i7846 = NO_INT
        i7848 = NO_INT
        i7849 = NO_INT
        b7850 = NO_BOOL
        i7860 = NO_INT
        b7861 = NO_BOOL
    del b7824, i7821, i7823, i7839, i7840, i7843, i7844, n7820, o7842
    if n7865:
        i7866 = at(i39, i7864)
        i7884 = at(i42, i7864)
        i7891 = at(i69, i7864)
    else:
        i7866 = NO_INT
        i7884 = NO_INT
        i7891 = NO_INT
    del i69
    if EVIDENCE_WANTED and n7865:
        i7867 = at(i47, i7864)
        i7898 = at(i35, i7864)
    else:
        i7867 = NO_INT
        i7898 = NO_INT
    del i7864
    if n7865:
        i7899 = at(i232, i7866)
        b7900 = at(b233, i7866)
    else:
        i7899 = NO_INT
        b7900 = NO_BOOL
    del b233, i232
    if n2732:
        i7901 = at(i39, i2731)
        i7919 = at(i42, i2731)
    else:
        i7901 = NO_INT
        i7919 = NO_INT
    del i2731, n2732
    if n7865:
        o7934, i7935, n7936, i7937 = match(i7901, [(i7919, None)], i7866, [(i7884, None)])
        i7938 = counted(i7935, n7936, None)
        i7939 = at(i7938, i7937)
        b7940 = i7937 >= 0
        i7941 = where(b7940, i7939, 0)
        b7942 = (i7891 > i7899) & b7900
        b7943 = (i7941 == 0)
        b7944 = (b7942 & b7943)
        i7945 = places(b7944, n7865)
        n7946 = len(i7945)
        del o7934, i7935, n7936, i7937, i7938, i7939, b7940, i7941, b7942, b7943, b7944
    else:
        i7945 = NO_INT
        n7946 = 0
    del b7900, i7891, i7899, i7901, i7919, n7865
    if n7946:
        i7947 = at(i7866, i7945)
        i7948 = at(i7884, i7945)
        i7949 = truncated('month', i7948)
        i7951 = filled(1, n7946, 'i')
        w7953 = Window(i7947, [], [(i7948, None, False)])
        i7954 = w7953.within(i7951, i7948, None, 365)
        del w7953
    else:
        i7947 = NO_INT
        i7948 = NO_INT
        i7949 = NO_INT
        i7951 = NO_INT
        i7954 = NO_INT
    del i7866, i7884
    if EVIDENCE_WANTED and n7946:
        w7950 = Window(i7947, [(i7949, None)], [])
        i7952 = w7950.total(np.add, i7951)
        i7955 = at(i7867, i7945)
        i7985 = at(i7898, i7945)
        del w7950
    else:
        i7952 = NO_INT
        i7955 = NO_INT
        i7985 = NO_INT
    del i7867, i7898, i7945, i7951
    if n7946:
        o7989, i7990, i7991 = group(i7947, [(i7949, None)])
        n7992 = len(i7991)
    else:
        o7989 = None
        i7990 = NO_INT
        i7991 = NO_INT
        n7992 = 0
    del i7949
    if n7946:
        i7993 = at(i7947, i7991)
        i7995 = counted(i7990, n7992, None)
        i7996, b7997 = reduced(np.maximum, i7990, n7992, at(i7948, o7989), None)
    else:
        i7993 = NO_INT
        i7995 = NO_INT
        i7996 = NO_INT
        b7997 = NO_BOOL
    del i7990, i7991, o7989
    if n8000:
        i8001 = at(i39, i7999)
        i8002 = at(i47, i7999)
        i8010 = at(i54, i7999)
        b8011 = at(b55, i7999)
        i8019 = at(i42, i7999)
    else:
        i8001 = NO_INT
        i8002 = NO_INT
        i8010 = NO_INT
        b8011 = NO_BOOL
        i8019 = NO_INT
    del i47, i7999
    if n8000:
        o8034, i8035, n8036, i8037 = match(i7680, [(i7681, b7682)], i8001, [(i8002, None)])
        i8038 = counted(i8035, n8036, None)
        i8039 = at(i8038, i8037)
        b8040 = i8037 >= 0
        i8041 = where(b8040, i8039, 0)
        del o8034, i8035, n8036, i8037, i8038, i8039, b8040
    else:
        i8041 = NO_INT
    del b7682, i7681, i8002
    if n8045:
        i8046 = at(i533, i8044)
        i8047 = at(i534, i8044)
        i8050 = at(i537, i8044)
        b8051 = at(b538, i8044)
        i8054 = at(i541, i8044)
        i8055 = at(i542, i8044)
        b8056 = at(b543, i8044)
        i8064 = at(i551, i8044)
        b8083 = at(b580, i8044)
        i8084 = at(i583, i8044)
        b8085 = at(b585, i8044)
        i8108 = at(i1048, i8044)
        i8109 = at(i1049, i8044)
        b8110 = at(b1053, i8044)
        i8112 = at(i1059, i8044)
        b8114 = at(b1066, i8044)
        i8118 = at(i1099, i8044)
        i8123 = at(i1122, i8044)
        i8124 = at(i1124, i8044)
    else:
        i8046 = NO_INT
        i8047 = NO_INT
        i8050 = NO_INT
        b8051 = NO_BOOL
        i8054 = NO_INT
        i8055 = NO_INT
        b8056 = NO_BOOL
        i8064 = NO_INT
        b8083 = NO_BOOL
        i8084 = NO_INT
        b8085 = NO_BOOL
        i8108 = NO_INT
        i8109 = NO_INT
        b8110 = NO_BOOL
        i8112 = NO_INT
        b8114 = NO_BOOL
        i8118 = NO_INT
        i8123 = NO_INT
        i8124 = NO_INT
    del b538, b580, i537
    if EVIDENCE_WANTED and n8045:
        i8078 = at(i565, i8044)
        i8099 = at(i881, i8044)
        i8111 = at(i1057, i8044)
    else:
        i8078 = NO_INT
        i8099 = NO_INT
        i8111 = NO_INT
    del i8044
    if n8045:
        i8127 = at(i272, i8046)
    else:
        i8127 = NO_INT
    del i272
    if n2587:
        i8128 = at(i39, i2586)
        i8132 = at(i50, i2586)
        b8133 = at(b51, i2586)
        i8137 = at(i54, i2586)
        b8138 = at(b55, i2586)
        i8146 = at(i42, i2586)
    else:
        i8128 = NO_INT
        i8132 = NO_INT
        b8133 = NO_BOOL
        i8137 = NO_INT
        b8138 = NO_BOOL
        i8146 = NO_INT
    del i2586, n2587
    if n8045:
        i8161, i8162 = pairs(i8046, i8128, CLIENTS)
        n8163 = len(i8161)
    else:
        i8161 = NO_INT
        i8162 = NO_INT
        n8163 = 0
    del i8128
    if n8163:
        i8167 = at(i8064, i8161)
        i8170 = at(i8050, i8161)
        b8171 = at(b8051, i8161)
    else:
        i8167 = NO_INT
        i8170 = NO_INT
        b8171 = NO_BOOL
    if n8163:
        i8166 = at(i8146, i8162)
        i8168 = (i8167 - P_engagement_days)
        b8169 = (i8166 >= i8168)
        b8172 = logical_not(b8171)
        i8173 = at(i8132, i8162)
        b8174 = at(b8133, i8162)
        b8175 = logical_not(b8174)
        b8176 = b8174 & b8171
        b8177 = (i8173 == i8170) & b8176
        b8178 = (b8172 | b8175 | b8177)
        b8179 = (b8169 & b8178)
        i8180 = places(b8179, n8163)
        n8181 = len(i8180)
        del i8166, i8168, b8169, b8172, i8173, b8174, b8175, b8176, b8177, b8178, b8179
    else:
        i8180 = NO_INT
        n8181 = 0
    del b8133, b8171, i8132, i8146, i8167, i8170, n8163
    if n8181:
        i8289 = i8161[i8180]
        i8290 = i8162[i8180]
    else:
        i8289 = NO_INT
        i8290 = NO_INT
    del i8161, i8162, i8180
    if n8181:
        i8293 = at(i8137, i8290)
        b8294 = at(b8138, i8290)
        i8295 = where(b8294, i8293, WORD_10)
        b8296 = (i8295 != WORD_21)
        b8298 = (i8293 == WORD_21) & b8294
        del i8293, b8294, i8295
    else:
        b8296 = NO_BOOL
        b8298 = NO_BOOL
    del b8138, i8137, i8290, n8181
    if n8045:
        i8297 = counted(i8289, n8045, b8296)
        i8299 = counted(i8289, n8045, b8298)
    else:
        i8297 = NO_INT
        i8299 = NO_INT
    del b8296, b8298, i8289
    if n8306:
        i8307 = at(i39, i8305)
        i8311 = at(i50, i8305)
        b8312 = at(b51, i8305)
        i8325 = at(i42, i8305)
    else:
        i8307 = NO_INT
        i8311 = NO_INT
        b8312 = NO_BOOL
        i8325 = NO_INT
    del b51, i42, i50, i8305, n8306
    if n8045:
        i8340, i8341 = pairs(i8046, i8307, CLIENTS)
        n8342 = len(i8340)
    else:
        i8340 = NO_INT
        i8341 = NO_INT
        n8342 = 0
    del i8307
    if n8342:
        i8346 = at(i8064, i8340)
        i8349 = at(i8050, i8340)
        b8350 = at(b8051, i8340)
    else:
        i8346 = NO_INT
        i8349 = NO_INT
        b8350 = NO_BOOL
    del b8051, i8050, i8064
    if n8342:
        i8345 = at(i8325, i8341)
        i8347 = (i8346 - P_recovery_days)
        b8348 = (i8345 >= i8347)
        b8351 = logical_not(b8350)
        i8352 = at(i8311, i8341)
        b8353 = at(b8312, i8341)
        b8354 = logical_not(b8353)
        b8355 = b8353 & b8350
        b8356 = (i8352 == i8349) & b8355
        b8357 = (b8351 | b8354 | b8356)
        b8358 = (b8348 & b8357)
        i8359 = places(b8358, n8342)
        n8360 = len(i8359)
        del i8345, i8347, b8348, b8351, i8352, b8353, b8354, b8355, b8356, b8357, b8358
    else:
        i8359 = NO_INT
        n8360 = 0
    del b8312, b8350, i8311, i8325, i8341, i8346, i8349, n8342
    if n8360:
        i8470 = i8340[i8359]
    else:
        i8470 = NO_INT
    del i8340, i8359, n8360
    if n8045:
        i8474 = counted(i8470, n8045, None)
    else:
        i8474 = NO_INT
    del i8470
    if n8476:
        i8477 = at(i39, i8475)
        i8479 = at(i48, i8475)
        b8480 = at(b49, i8475)
    else:
        i8477 = NO_INT
        i8479 = NO_INT
        b8480 = NO_BOOL
    del b49, i39, i48, i8475, n8476
    if n8045:
        i8510, i8511 = pairs(i8046, i8477, CLIENTS)
        n8512 = len(i8510)
    else:
        i8510 = NO_INT
        i8511 = NO_INT
        n8512 = 0
    del i8477
    if n8512:
        i8516 = at(i8047, i8510)
    else:
        i8516 = NO_INT
    if n8512:
        i8515 = at(i8479, i8511)
        b8517 = at(b8480, i8511)
        b8518 = listed(where(b8517, i8515, 0), i8516, GIVEN)
        i8519 = places(b8518, n8512)
        n8520 = len(i8519)
        del i8515, b8517, b8518
    else:
        i8519 = NO_INT
        n8520 = 0
    del b8480, i8479, i8511, i8516, n8512
    if n8520:
        i8634 = i8510[i8519]
    else:
        i8634 = NO_INT
    del i8510, i8519, n8520
    if n8045:
        i8638 = counted(i8634, n8045, None)
    else:
        i8638 = NO_INT
    del i8634
    if n8641:
        i8642 = at(i385, i8640)
        i8644 = at(i423, i8640)
        b8645 = at(b424, i8640)
        i8668 = at(i448, i8640)
        b8669 = at(b449, i8640)
    else:
        i8642 = NO_INT
        i8644 = NO_INT
        b8645 = NO_BOOL
        i8668 = NO_INT
        b8669 = NO_BOOL
    del b424, b449, i385, i423, i448, i8640, n8641
    if n8045:
        o8693, i8694, n8695, i8696 = match(i8642, [(i8644, b8645)], i8046, [(i8047, None)])
        i8697, b8698 = summed(i8694, n8695, at(i8668, o8693), at(b8669, o8693))
        i8699 = at(i8697, i8696)
        b8700 = at(b8698, i8696)
        b8701 = i8696 >= 0
        b8702 = as_bool(b8701 & b8700)
        w8703 = Window(i8046, [], [])
        i8704 = filled(as_int(b8110), n8045, 'i')
        i8705 = w8703.total(np.add, i8704)
        b8706 = (i8474 == 0)
        b8707 = (i8299 == 0)
        b8708 = (i8297 > 0)
        b8709 = (i8638 > 0)
        i8710 = where(b8085, i8084, 0)
        b8711 = (i8710 > 0)
        b8712 = (i8127 == 0)
        b8713 = (i8705 > 0)
        b8714 = (b8712 & b8713)
        b8715 = (b8708 | b8709 | b8711 | b8714)
        b8716 = (b8706 & b8707 & b8715)
        b8717 = (i8123 > 0)
        b8718 = (b8114 & b8717)
        b8719 = (i8055 == WORD_8) & b8056
        b8720 = logical_not(b8083)
        b8721 = (i8108 < AS_OF)
        b8722 = (b8719 & b8720 & b8721)
        b8723 = (b8718 | b8722)
        i8724 = (AS_OF - i8108)
        i8725 = np.maximum(0, i8724)
        i8726 = where(b8110, i8109, AS_OF)
        i8727 = (i8726 - i8108)
        b8728 = (i8727 <= P_grace_days)
        i8729 = where(b8702, i8699, 0)
        i8730 = np.minimum(i8118, i8729)
        i8731 = where(b8728, i8118, i8730)
        del o8693, i8694, n8695, i8696, i8697, b8698, i8699, b8700, b8701, b8702, w8703, i8704, i8705, b8706, b8707, b8708, b8709, i8710, b8711, b8712, b8713, b8714, b8715, b8717, b8718, b8719, b8720, b8721, b8722, i8724, i8726, i8727, b8728, i8729, i8730
    else:
        b8716 = NO_BOOL
        b8723 = NO_BOOL
        i8725 = NO_INT
        i8731 = NO_INT
    del b8083, b8114, b8645, b8669, i8118, i8123, i8127, i8297, i8299, i8474, i8638, i8642, i8644, i8668
    if n1961:
        i8732 = at(i1925, i1960)
        i8733 = at(i1926, i1960)
    else:
        i8732 = NO_INT
        i8733 = NO_INT
    del i1925, i1926, i1960, n1961
    if n8045:
        o8742, i8743, n8744, i8745 = match(i8732, [], i8046, [])
        i8746, b8747 = reduced(np.maximum, i8743, n8744, at(i8733, o8742), None)
        i8748 = at(i8746, i8745)
        b8749 = at(b8747, i8745)
        b8750 = i8745 >= 0
        b8751 = as_bool(b8750 & b8749)
        del o8742, i8743, n8744, i8745, i8746, b8747, b8749, b8750
    else:
        i8748 = NO_INT
        b8751 = NO_BOOL
    del i8732, i8733
    if n8757:
        i8758 = at(i533, i8756)
        i8823 = at(i1057, i8756)
        i8824 = at(i1059, i8756)
        b8825 = at(b1062, i8756)
    else:
        i8758 = NO_INT
        i8823 = NO_INT
        i8824 = NO_INT
        b8825 = NO_BOOL
    del i1059
    if EVIDENCE_WANTED and n8757:
        i8759 = at(i534, i8756)
        i8767 = at(i542, i8756)
        b8768 = at(b543, i8756)
        i8790 = at(i565, i8756)
        i8796 = at(i583, i8756)
        b8797 = at(b585, i8756)
        i8811 = at(i881, i8756)
        i8820 = at(i1048, i8756)
        i8821 = at(i1049, i8756)
        b8822 = at(b1053, i8756)
        i8836 = at(i1124, i8756)
    else:
        i8759 = NO_INT
        i8767 = NO_INT
        b8768 = NO_BOOL
        i8790 = NO_INT
        i8796 = NO_INT
        b8797 = NO_BOOL
        i8811 = NO_INT
        i8820 = NO_INT
        i8821 = NO_INT
        b8822 = NO_BOOL
        i8836 = NO_INT
    del i8756
    if n8757:
        w8839 = Window(i8758, [], [])
        i8840 = where(b8825, 1, 0)
        i8841 = filled(i8840, n8757, 'i')
        i8842 = w8839.total(np.add, i8841)
        b8843 = (i8842 > 0)
        i8844 = places(b8843, n8757)
        n8845 = len(i8844)
        del w8839, i8840, i8841, i8842, b8843
    else:
        i8844 = NO_INT
        n8845 = 0
    del n8757
    if n8845:
        i8846 = at(i8758, i8844)
        b8847 = at(b8825, i8844)
        b8848 = logical_not(b8847)
        i8849 = at(i8823, i8844)
        b8850 = (i8849 > P_very_late_days)
        b8851 = (b8848 & b8850)
        i8916 = at(i8824, i8844)
        del b8847, b8848, b8850
    else:
        i8846 = NO_INT
        i8849 = NO_INT
        b8851 = NO_BOOL
        i8916 = NO_INT
    del b8825, i8758, i8823, i8824
    if EVIDENCE_WANTED and n8845:
        i8852 = at(i8759, i8844)
        i8860 = at(i8767, i8844)
        b8861 = at(b8768, i8844)
        i8883 = at(i8790, i8844)
        i8889 = at(i8796, i8844)
        b8890 = at(b8797, i8844)
        i8904 = at(i8811, i8844)
        i8913 = at(i8820, i8844)
        i8914 = at(i8821, i8844)
        b8915 = at(b8822, i8844)
        i8927 = at(i8836, i8844)
    else:
        i8852 = NO_INT
        i8860 = NO_INT
        b8861 = NO_BOOL
        i8883 = NO_INT
        i8889 = NO_INT
        b8890 = NO_BOOL
        i8904 = NO_INT
        i8913 = NO_INT
        i8914 = NO_INT
        b8915 = NO_BOOL
        i8927 = NO_INT
    del b8768, b8797, b8822, i8759, i8767, i8790, i8796, i8811, i8820, i8821, i8836, i8844
    if n5102:
        b8931 = (i5109 > 0)
        b8932 = (b8931 | b5123)
        b8933 = (b8932 & b5123)
        i8934 = (AS_OF - i5125)
        b8935 = (i8934 >= 0)
        b8936 = (i8934 < 1440)
        b8937 = (b8935 & b8936)
        f8938 = float_of(i8934, 0)
        f8939 = np.divide(f8938, 90.0)
        f8940 = np.floor(f8939)
        i8941 = whole(f8940)
        i8942 = where(b8937, i8941, 0)
        b8943 = filled(True, n5102, 'b')
        b8944 = (i5122 > 0)
        b8945 = (i5122 == 0)
        b8946 = (b8945 & b8931)
        i8947 = where(b8946, i5125, 0)
        i8948 = (AS_OF - i8947)
        b8949 = b8946
        b8950 = (i8948 >= 0) & b8949
        b8951 = (i8948 < 1440) & b8949
        b8952 = (b8950 & b8951)
        f8953 = float_of(i8948, 0)
        f8954 = np.divide(f8953, 90.0)
        f8955 = np.floor(f8954)
        i8956 = whole(f8955)
        i8957 = where(b8952, i8956, 0)
        b8958 = (i5122 > 3)
        b8959 = (i5109 == 0)
        b8960 = logical_not(b5123) & b5124
        b8961 = (i5112 == 0)
        b8962 = (b8959 & b8960 & b8961)
        b8963 = (i5110 > 0)
        b8966 = b8937
        b8967 = (b8952 & b8949)
        i8971 = where(b5123, i5115, 0)
        b8972 = (b5123 & b5116)
        i8974 = shifted(1, i8942, b8966)
        b8975 = b8932 & b8966
        b8978 = b8933 & b8966
        i8985 = shifted(1, i8957, b8967)
        b8986 = b8943 & b8967
        b8989 = b8944 & b8967
        b8995 = b8943 & b8966
        b8998 = b8958 & b8966
        del b8931, i8934, b8935, b8936, b8937, f8938, f8939, f8940, i8941, i8942, b8945, b8946, i8947, i8948, b8949, b8950, b8951, b8952, f8953, f8954, f8955, i8956, i8957, b8959, b8960, b8961, b8966, b8967
    else:
        b8932 = NO_BOOL
        b8933 = NO_BOOL
        b8943 = NO_BOOL
        b8944 = NO_BOOL
        b8958 = NO_BOOL
        b8962 = NO_BOOL
        b8963 = NO_BOOL
        i8971 = NO_INT
        b8972 = NO_BOOL
        i8974 = NO_INT
        b8975 = NO_BOOL
        b8978 = NO_BOOL
        i8985 = NO_INT
        b8986 = NO_BOOL
        b8989 = NO_BOOL
        b8995 = NO_BOOL
        b8998 = NO_BOOL
    del b5116, i5109, i5110, i5112, i5115, i5125, n5102
    i8969 = counted(i5106, EACH, b8932)
    i8970 = counted(i5106, EACH, b8933)
    i8973 = distinct(i5106, EACH, i8971, b8972)
    i8976, b8977 = reduced(np.bitwise_or, i5106, EACH, i8974, b8975)
    i8979, b8980 = reduced(np.bitwise_or, i5106, EACH, i8974, b8978)
    i8981 = counted(i5106, EACH, b8943)
    i8982 = counted(i5106, EACH, b8944)
    i8983, b8984 = summed(i5106, EACH, i5122, None)
    i8987, b8988 = reduced(np.bitwise_or, i5106, EACH, i8985, b8986)
    i8990, b8991 = reduced(np.bitwise_or, i5106, EACH, i8985, b8989)
    i8992 = counted(i5106, EACH, b8958)
    i8993, b8994 = reduced(np.maximum, i5106, EACH, i5122, None)
    i8996, b8997 = reduced(np.bitwise_or, i5106, EACH, i8974, b8995)
    i8999, b9000 = reduced(np.bitwise_or, i5106, EACH, i8974, b8998)
    i9001 = counted(i5106, EACH, b8962)
    i9002 = counted(i5106, EACH, b8963)
    del b8932, b8933, b8943, b8944, b8958, b8962, b8963, b8972, b8975, b8978, b8986, b8989, b8995, b8998, i8971, i8974, i8985
    if n5174:
        i9003 = (AS_OF - i5193)
        b9004 = (i9003 >= 0)
        b9005 = (i9003 < 1440)
        b9006 = (b9004 & b9005)
        f9007 = float_of(i9003, 0)
        f9008 = np.divide(f9007, 90.0)
        f9009 = np.floor(f9008)
        i9010 = whole(f9009)
        i9011 = where(b9006, i9010, 0)
        b9012 = (b5592 & b5589)
        b9013 = (b5556 | b5588)
        b9014 = (b5578 & b9013)
        b9015 = (b5578 & b9013 & b5578 & b5588)
        b9016 = (b5556 | b5583)
        i9017 = where(b9016, i5193, 0)
        i9018 = (AS_OF - i9017)
        b9019 = b9016
        b9020 = (i9018 >= 0) & b9019
        b9021 = (i9018 < 1440) & b9019
        b9022 = (b9020 & b9021)
        f9023 = float_of(i9018, 0)
        f9024 = np.divide(f9023, 90.0)
        f9025 = np.floor(f9024)
        i9026 = whole(f9025)
        i9027 = where(b9022, i9026, 0)
        b9028 = (b5593 & b5590)
        b9029 = b9006
        b9030 = (b9022 & b9019)
        i9032 = shifted(1, i9011, b9029)
        b9033 = b5556 & b9029
        b9042 = b5592 & b9029
        b9045 = b9012 & b9029
        b9050 = (b5578 & b5556)
        i9052 = shifted(1, i9027, b9030)
        b9053 = b9014 & b9030
        b9056 = b9015 & b9030
        f9063 = float_of(i5601, 0)
        f9064 = float_of(i5599, 0)
        f9065 = np.divide(f9064, f9063)
        f9066 = where(b5590, f9065, 0)
        b9067 = b5590
        b9070 = b5593 & b9029
        b9073 = b9028 & b9029
        del i9003, b9004, b9005, b9006, f9007, f9008, f9009, i9010, i9011, b9013, b9016, i9017, i9018, b9019, b9020, b9021, b9022, f9023, f9024, f9025, i9026, i9027, b9029, b9030, f9063, f9064, f9065
    else:
        b9012 = NO_BOOL
        b9014 = NO_BOOL
        b9015 = NO_BOOL
        b9028 = NO_BOOL
        i9032 = NO_INT
        b9033 = NO_BOOL
        b9042 = NO_BOOL
        b9045 = NO_BOOL
        b9050 = NO_BOOL
        i9052 = NO_INT
        b9053 = NO_BOOL
        b9056 = NO_BOOL
        f9066 = NO_FLOAT
        b9067 = NO_BOOL
        b9070 = NO_BOOL
        b9073 = NO_BOOL
    del b5583, i5193, i5601
    i9031 = counted(i5175, EACH, b5556)
    i9034, b9035 = reduced(np.bitwise_or, i5175, EACH, i9032, b9033)
    i9036 = counted(i5175, EACH, b5592)
    i9037 = counted(i5175, EACH, b9012)
    i9038, b9039 = reduced(np.maximum, i5175, EACH, i5596, None)
    i9040, b9041 = reduced(np.maximum, i5175, EACH, i5597, None)
    i9043, b9044 = reduced(np.bitwise_or, i5175, EACH, i9032, b9042)
    i9046, b9047 = reduced(np.bitwise_or, i5175, EACH, i9032, b9045)
    i9048 = counted(i5175, EACH, b9014)
    i9049 = counted(i5175, EACH, b9015)
    i9051 = counted(i5175, EACH, b9050)
    i9054, b9055 = reduced(np.bitwise_or, i5175, EACH, i9052, b9053)
    i9057, b9058 = reduced(np.bitwise_or, i5175, EACH, i9052, b9056)
    i9059 = counted(i5175, EACH, b5593)
    i9060 = counted(i5175, EACH, b9028)
    i9061, b9062 = reduced(np.maximum, i5175, EACH, i5599, None)
    f9068, b9069 = reduced(np.maximum, i5175, EACH, f9066, b9067)
    i9071, b9072 = reduced(np.bitwise_or, i5175, EACH, i9032, b9070)
    i9074, b9075 = reduced(np.bitwise_or, i5175, EACH, i9032, b9073)
    del b9012, b9014, b9015, b9028, b9033, b9042, b9045, b9050, b9053, b9056, b9067, b9070, b9073, f9066, i5596, i5597, i5599, i9032, i9052
    if n2215:
        b9076 = filled(True, n2215, 'b')
    else:
        b9076 = NO_BOOL
    del n2215
    i9077 = counted(i2216, EACH, b9076)
    i9078 = counted(i2216, EACH, b2258)
    del b2258, b9076, i2216
    if n1752:
        b9079 = (i1818 <= P_grace_days)
        b9080 = (i1819 > (AS_OF - P_engagement_days))
        b9081 = (b9079 & b9080)
        b9082 = filled(True, n1752, 'b')
        i9083 = (AS_OF - i1819)
        b9084 = (i9083 >= 0)
        b9085 = (i9083 < 1440)
        b9086 = (b9084 & b9085)
        f9087 = float_of(i9083, 0)
        f9088 = np.divide(f9087, 90.0)
        f9089 = np.floor(f9088)
        i9090 = whole(f9089)
        i9091 = where(b9086, i9090, 0)
        b9092 = (i1818 > P_grace_days)
        b9093 = (b1983 & b1983 & b9092)
        b9094 = (i1818 == 0)
        b9095 = logical_not(b1983) & b1979
        b9096 = b9086
        i9100 = shifted(1, i9091, b9096)
        b9101 = b9082 & b9096
        b9108 = logical_not(b1999)
        b9109 = (b1983 & b9108)
        b9118 = (b1983 & b9092)
        i9119 = where(b9118, i1815, 0)
        b9120 = b9118
        b9130 = b1983 & b9096
        b9133 = b9093 & b9096
        del b9079, b9080, i9083, b9084, b9085, b9086, f9087, f9088, f9089, i9090, i9091, b9092, b9096, b9108, b9118
    else:
        b9081 = NO_BOOL
        b9082 = NO_BOOL
        b9093 = NO_BOOL
        b9094 = NO_BOOL
        b9095 = NO_BOOL
        i9100 = NO_INT
        b9101 = NO_BOOL
        b9109 = NO_BOOL
        i9119 = NO_INT
        b9120 = NO_BOOL
        b9130 = NO_BOOL
        b9133 = NO_BOOL
    del b1979, b1999, i1819
    i9098 = counted(i1753, EACH, b9081)
    i9099 = counted(i1753, EACH, b9082)
    i9102, b9103 = reduced(np.bitwise_or, i1753, EACH, i9100, b9101)
    i9104 = counted(i1753, EACH, b1983)
    i9105 = counted(i1753, EACH, b9093)
    f9106, b9107 = median(i1753, EACH, i1818, b1983)
    i9110, b9111 = summed(i1753, EACH, i1988, b9109)
    i9112, b9113 = summed(i1753, EACH, i1825, b9109)
    b9114 = (i9112 == 0) & b9113
    f9115 = float_of(i9112, 4)
    f9116 = float_of(i9110, 4)
    f9117 = np.divide(f9116, f9115)
    i9121 = distinct(i1753, EACH, i9119, b9120)
    i9122, b9123 = summed(i1753, EACH, i1988, b1983)
    i9124, b9125 = summed(i1753, EACH, i1825, b1983)
    b9126 = (i9124 == 0) & b9125
    f9127 = float_of(i9124, 4)
    f9128 = float_of(i9122, 4)
    f9129 = np.divide(f9128, f9127)
    i9131, b9132 = reduced(np.bitwise_or, i1753, EACH, i9100, b9130)
    i9134, b9135 = reduced(np.bitwise_or, i1753, EACH, i9100, b9133)
    i9136 = counted(i1753, EACH, b9094)
    i9137 = counted(i1753, EACH, b9095)
    b9138 = counted(i1753, EACH, None) > 0
    b9139 = logical_not(b9114)
    b9140 = b9113 & b9139
    b9141 = b9111 & b9140
    b9142 = as_bool(b9138 & b9141)
    b9143 = logical_not(b9126)
    b9144 = b9125 & b9143
    b9145 = b9123 & b9144
    b9146 = as_bool(b9138 & b9145)
    del b9081, b9082, b9093, b9094, b9095, b9101, b9109, b9111, b9113, b9114, b9120, b9123, b9125, b9126, b9130, b9133, b9138, b9139, b9140, b9141, b9143, b9144, b9145, f9115, f9116, f9127, f9128, i1825, i1988, i9100, i9110, i9112, i9119, i9122, i9124
    if n3590:
        i9147 = where(b3613, i3612, i3609)
        i9148 = (AS_OF - i9147)
        b9149 = (i9148 >= 0)
        b9150 = (i9148 < 1440)
        b9151 = (b9149 & b9150)
        f9152 = float_of(i9148, 0)
        f9153 = np.divide(f9152, 90.0)
        f9154 = np.floor(f9153)
        i9155 = whole(f9154)
        i9156 = where(b9151, i9155, 0)
        b9157 = (i3633 > 0)
        b9158 = (b3655 & b9157)
        i9159 = (AS_OF - i3656)
        b9160 = (i9159 >= 0)
        b9161 = (i9159 < 1440)
        b9162 = (b9160 & b9161)
        f9163 = float_of(i9159, 0)
        f9164 = np.divide(f9163, 90.0)
        f9165 = np.floor(f9164)
        i9166 = whole(f9165)
        i9167 = where(b9162, i9166, 0)
        b9168 = filled(True, n3590, 'b')
        b9169 = b9151
        b9170 = b9162
        i9172 = shifted(1, i9156, b9169)
        b9173 = b3655 & b9169
        i9177 = shifted(1, i9167, b9170)
        b9178 = b3655 & b9170
        b9188 = (i3646 == 0)
        b9189 = (b3659 | b9188)
        b9191 = b9168 & b9169
        b9194 = b3661 & b9169
        del i9147, i9148, b9149, b9150, b9151, f9152, f9153, f9154, i9155, i9156, b9157, i9159, b9160, b9161, b9162, f9163, f9164, f9165, i9166, i9167, b9169, b9170, b9188
    else:
        b9158 = NO_BOOL
        b9168 = NO_BOOL
        i9172 = NO_INT
        b9173 = NO_BOOL
        i9177 = NO_INT
        b9178 = NO_BOOL
        b9189 = NO_BOOL
        b9191 = NO_BOOL
        b9194 = NO_BOOL
    del b3613, b3659, i3609, i3612, i3646, i3656
    i9171 = counted(i3591, EACH, b3655)
    i9174, b9175 = reduced(np.bitwise_or, i3591, EACH, i9172, b9173)
    i9176 = counted(i3591, EACH, b9158)
    i9179, b9180 = reduced(np.bitwise_or, i3591, EACH, i9177, b9178)
    i9184 = counted(i3591, EACH, b9168)
    i9185 = counted(i3591, EACH, b3661)
    i9186 = counted(i3591, EACH, b3663)
    i9187 = counted(i3591, EACH, b3665)
    i9190 = counted(i3591, EACH, b9189)
    i9192, b9193 = reduced(np.bitwise_or, i3591, EACH, i9172, b9191)
    i9195, b9196 = reduced(np.bitwise_or, i3591, EACH, i9172, b9194)
    del b3655, b3663, b3665, b9158, b9168, b9173, b9178, b9189, b9191, b9194, i9172, i9177
    if n2488:
        b9197 = (b3156 & b3166)
        b9198 = (b3156 & b3166 & b3164)
        i9199 = where(b2511, i2510, i2507)
        i9200 = (AS_OF - i9199)
        b9201 = (i9200 >= 0)
        b9202 = (i9200 < 1440)
        b9203 = (b9201 & b9202)
        f9204 = float_of(i9200, 0)
        f9205 = np.divide(f9204, 90.0)
        f9206 = np.floor(f9205)
        i9207 = whole(f9206)
        i9208 = where(b9203, i9207, 0)
        b9209 = logical_not(b3156)
        b9210 = (b9209 & b3171)
        i9211 = where(b3171, i9199, 0)
        i9212 = (AS_OF - i9211)
        b9213 = b3171
        b9214 = (i9212 >= 0) & b9213
        b9215 = (i9212 < 1440) & b9213
        b9216 = (b9214 & b9215)
        f9217 = float_of(i9212, 0)
        f9218 = np.divide(f9217, 90.0)
        f9219 = np.floor(f9218)
        i9220 = whole(f9219)
        i9221 = where(b9216, i9220, 0)
        b9222 = (b3156 & b3160)
        b9225 = b9203
        b9227 = (b9216 & b9213)
        b9231 = (b3156 & b3164)
        i9232 = where(b3173, i3159, where(b2494, i2493, 0))
        i9233 = where(b9231, i9232, 0)
        b9234 = b9231
        i9236 = where(b9231, i2507, 0)
        b9238 = (i3155 == 0)
        b9239 = (b3164 & b9238)
        b9246 = (i3155 > 0)
        b9247 = (i2507 > i2535) & b2536
        b9248 = (b9246 | b9247)
        b9249 = (b3164 & b9248)
        i9251 = shifted(1, i9208, b9225)
        b9252 = b9197 & b9225
        b9255 = b9198 & b9225
        i9261 = shifted(1, i9221, b9227)
        b9262 = b9209 & b9227
        b9265 = b9210 & b9227
        del i9199, i9200, b9201, b9202, b9203, f9204, f9205, f9206, i9207, i9208, i9211, i9212, b9213, b9214, b9215, b9216, f9217, f9218, f9219, i9220, i9221, b9225, b9227, b9231, i9232, b9238, b9246, b9247, b9248
    else:
        b9197 = NO_BOOL
        b9198 = NO_BOOL
        b9209 = NO_BOOL
        b9210 = NO_BOOL
        b9222 = NO_BOOL
        i9233 = NO_INT
        b9234 = NO_BOOL
        i9236 = NO_INT
        b9239 = NO_BOOL
        b9249 = NO_BOOL
        i9251 = NO_INT
        b9252 = NO_BOOL
        b9255 = NO_BOOL
        i9261 = NO_INT
        b9262 = NO_BOOL
        b9265 = NO_BOOL
    del b2494, b2511, b2536, b3173, i2493, i2507, i2510, i2535, i3155, i3159
    i9229 = counted(i2489, EACH, b9197)
    i9230 = counted(i2489, EACH, b9198)
    i9235 = distinct(i2489, EACH, i9233, b9234)
    i9237 = distinct(i2489, EACH, i9236, b9234)
    i9240 = counted(i2489, EACH, b9239)
    i9241, b9242 = reduced(np.maximum, i2489, EACH, i9236, b9234)
    i9243, b9244 = reduced(np.minimum, i2489, EACH, i9236, b9234)
    i9245 = (i9241 - i9243)
    i9250 = counted(i2489, EACH, b9249)
    i9253, b9254 = reduced(np.bitwise_or, i2489, EACH, i9251, b9252)
    i9256, b9257 = reduced(np.bitwise_or, i2489, EACH, i9251, b9255)
    i9258 = counted(i2489, EACH, b9209)
    i9259 = counted(i2489, EACH, b9210)
    i9260 = counted(i2489, EACH, b3172)
    i9263, b9264 = reduced(np.bitwise_or, i2489, EACH, i9261, b9262)
    i9266, b9267 = reduced(np.bitwise_or, i2489, EACH, i9261, b9265)
    i9268 = counted(i2489, EACH, b9222)
    b9269 = counted(i2489, EACH, None) > 0
    b9270 = b9242 & b9244
    b9271 = as_bool(b9269 & b9270)
    del b3172, b9197, b9198, b9209, b9210, b9222, b9234, b9239, b9242, b9244, b9249, b9252, b9255, b9262, b9265, b9269, b9270, i9233, i9236, i9241, i9243, i9251, i9261
    if CLIENTS:
        b9272 = filled(True, CLIENTS, 'b')
        b9278 = (i7180 > 0) & b7181
        i9279 = where(b7184, i7183, 0)
        f9280 = float_of(i7180, 4)
        f9281 = float_of(i9279, 4)
        f9282 = np.divide(f9281, f9280)
        f9283 = where(b9278, f9282, 1.0)
        b9284 = (logical_not(b9278) | b7181)
        del b9278, i9279, f9280, f9281, f9282
    else:
        b9272 = NO_BOOL
        f9283 = NO_FLOAT
        b9284 = NO_BOOL
    del b7181, b7184, i7180, i7183
    i9273 = counted(ALL_CLIENTS, EACH, b9272)
    i9274, b9275 = reduced(np.maximum, ALL_CLIENTS, EACH, i7589, None)
    f9276, b9277 = reduced(np.maximum, ALL_CLIENTS, EACH, f7599, None)
    f9285, b9286 = reduced(np.maximum, ALL_CLIENTS, EACH, f9283, b9284)
    i9287, b9288 = reduced(np.maximum, ALL_CLIENTS, EACH, i7595, None)
    i9289, b9290 = reduced(np.maximum, ALL_CLIENTS, EACH, i7601, None)
    del b9272, b9284, f7599, f9283, i7589, i7595, i7601
    if n6681:
        b9291 = filled(True, n6681, 'b')
    else:
        b9291 = NO_BOOL
    i9292 = counted(i6682, EACH, b9291)
    i9293 = counted(i6682, EACH, b6837)
    del b9291
    if n5802:
        b9294 = (b6666 & b6663)
        i9295 = (AS_OF - i6231)
        b9296 = (i9295 >= 0)
        b9297 = (i9295 < 1440)
        b9298 = (b9296 & b9297)
        f9299 = float_of(i9295, 0)
        f9300 = np.divide(f9299, 90.0)
        f9301 = np.floor(f9300)
        i9302 = whole(f9301)
        i9303 = where(b9298, i9302, 0)
        b9304 = (b6666 & b6675)
        b9305 = logical_not(b6663)
        b9306 = (i6648 == 0)
        b9307 = (b6666 & b9305 & b9306)
        b9309 = b9298
        b9314 = (i6613 == 0)
        b9315 = (b6663 & b9314)
        b9317 = (i6643 == 0)
        b9318 = (b6663 & b9317)
        i9320 = shifted(1, i9303, b9309)
        b9321 = b6666 & b9309
        b9324 = b9294 & b9309
        b9328 = b9304 & b9309
        del i9295, b9296, b9297, b9298, f9299, f9300, f9301, i9302, i9303, b9305, b9306, b9309, b9314, b9317
    else:
        b9294 = NO_BOOL
        b9304 = NO_BOOL
        b9307 = NO_BOOL
        b9315 = NO_BOOL
        b9318 = NO_BOOL
        i9320 = NO_INT
        b9321 = NO_BOOL
        b9324 = NO_BOOL
        b9328 = NO_BOOL
    del i6231, i6613, i6643, i6648
    i9312 = counted(i5803, EACH, b6666)
    i9313 = counted(i5803, EACH, b9294)
    i9316 = counted(i5803, EACH, b9315)
    i9319 = counted(i5803, EACH, b9318)
    i9322, b9323 = reduced(np.bitwise_or, i5803, EACH, i9320, b9321)
    i9325, b9326 = reduced(np.bitwise_or, i5803, EACH, i9320, b9324)
    i9327 = counted(i5803, EACH, b9304)
    i9329, b9330 = reduced(np.bitwise_or, i5803, EACH, i9320, b9328)
    i9331 = counted(i5803, EACH, b9307)
    del b9294, b9304, b9307, b9315, b9318, b9321, b9324, b9328, i9320
    if n6842:
        b9332 = filled(True, n6842, 'b')
        i9333 = (AS_OF - i6861)
        b9334 = (i9333 >= 0)
        b9335 = (i9333 < 1440)
        b9336 = (b9334 & b9335)
        f9337 = float_of(i9333, 0)
        f9338 = np.divide(f9337, 90.0)
        f9339 = np.floor(f9338)
        i9340 = whole(f9339)
        i9341 = where(b9336, i9340, 0)
        b9342 = b9336
        i9347 = shifted(1, i9341, b9342)
        b9348 = b9332 & b9342
        b9352 = b7005 & b9342
        b9356 = (b7006 & b6997)
        b9358 = b7006 & b9342
        del i9333, b9334, b9335, b9336, f9337, f9338, f9339, i9340, i9341, b9342
    else:
        b9332 = NO_BOOL
        i9347 = NO_INT
        b9348 = NO_BOOL
        b9352 = NO_BOOL
        b9356 = NO_BOOL
        b9358 = NO_BOOL
    del i6861
    i9343 = counted(i6843, EACH, b9332)
    i9344, b9345 = reduced(np.maximum, i6843, EACH, i7009, None)
    i9346 = counted(i6843, EACH, b6997)
    i9349, b9350 = reduced(np.bitwise_or, i6843, EACH, i9347, b9348)
    i9351 = counted(i6843, EACH, b7005)
    i9353, b9354 = reduced(np.bitwise_or, i6843, EACH, i9347, b9352)
    i9355 = counted(i6843, EACH, b7006)
    i9357 = counted(i6843, EACH, b9356)
    i9359, b9360 = reduced(np.bitwise_or, i6843, EACH, i9347, b9358)
    del b9332, b9348, b9352, b9356, b9358, i7009, i9347
    if n7946:
        b9361 = filled(True, n7946, 'b')
        i9362 = (AS_OF - i7948)
        b9363 = (i9362 >= 0)
        b9364 = (i9362 < 1440)
        b9365 = (b9363 & b9364)
        f9366 = float_of(i9362, 0)
        f9367 = np.divide(f9366, 90.0)
        f9368 = np.floor(f9367)
        i9369 = whole(f9368)
        i9370 = where(b9365, i9369, 0)
        b9371 = b9365
        i9375 = shifted(1, i9370, b9371)
        b9376 = b9361 & b9371
        del i9362, b9363, b9364, b9365, f9366, f9367, f9368, i9369, i9370, b9371
    else:
        b9361 = NO_BOOL
        i9375 = NO_INT
        b9376 = NO_BOOL
    del i7948
    i9372 = counted(i7947, EACH, b9361)
    i9373, b9374 = reduced(np.maximum, i7947, EACH, i7954, None)
    i9377, b9378 = reduced(np.bitwise_or, i7947, EACH, i9375, b9376)
    del b9361, b9376, i7954, i9375
    if n7992:
        b9379 = filled(True, n7992, 'b')
        b9380 = (i7995 >= P_burst_messages)
        i9381 = (AS_OF - i7996)
        b9382 = (i9381 >= 0) & b7997
        b9383 = (i9381 < 1440) & b7997
        b9384 = (b9382 & b9383)
        f9385 = float_of(i9381, 0)
        f9386 = np.divide(f9385, 90.0)
        f9387 = np.floor(f9386)
        i9388 = whole(f9387)
        i9389 = where(b9384, i9388, 0)
        b9390 = (b9384 & b7997)
        i9393 = shifted(1, i9389, b9390)
        b9394 = b9379 & b9390
        b9397 = b9380 & b9390
        del i9381, b9382, b9383, b9384, f9385, f9386, f9387, i9388, i9389, b9390
    else:
        b9379 = NO_BOOL
        b9380 = NO_BOOL
        i9393 = NO_INT
        b9394 = NO_BOOL
        b9397 = NO_BOOL
    del b7997, i7995, i7996, n7992
    i9391 = counted(i7993, EACH, b9379)
    i9392 = counted(i7993, EACH, b9380)
    i9395, b9396 = reduced(np.bitwise_or, i7993, EACH, i9393, b9394)
    i9398, b9399 = reduced(np.bitwise_or, i7993, EACH, i9393, b9397)
    del b9379, b9380, b9394, b9397, i7993, i9393
    if n8000:
        b9400 = filled(True, n8000, 'b')
        b9401 = (i8041 == 0)
        b9402 = (i8010 == WORD_23) & b8011
        b9403 = (i8010 == WORD_64) & b8011
        b9404 = (b9402 | b9403)
        b9405 = (b9401 & b9404)
        i9406 = where(b9405, i8019, 0)
        i9407 = (AS_OF - i9406)
        b9408 = b9405
        b9409 = (i9407 >= 0) & b9408
        b9410 = (i9407 < 1440) & b9408
        b9411 = (b9409 & b9410)
        f9412 = float_of(i9407, 0)
        f9413 = np.divide(f9412, 90.0)
        f9414 = np.floor(f9413)
        i9415 = whole(f9414)
        i9416 = where(b9411, i9415, 0)
        b9417 = (b9411 & b9408)
        i9419 = shifted(1, i9416, b9417)
        b9420 = b9400 & b9417
        del b9401, b9402, b9403, b9404, b9405, i9406, i9407, b9408, b9409, b9410, b9411, f9412, f9413, f9414, i9415, i9416, b9417
    else:
        b9400 = NO_BOOL
        i9419 = NO_INT
        b9420 = NO_BOOL
    del b8011, i8010, i8019, i8041, n8000
    i9418 = counted(i8001, EACH, b9400)
    i9421, b9422 = reduced(np.bitwise_or, i8001, EACH, i9419, b9420)
    del b9400, b9420, i8001, i9419
    if n7689:
        b9423 = filled(True, n7689, 'b')
        i9424 = where(b7818, i7708, 0)
        i9425 = (AS_OF - i9424)
        b9426 = b7818
        b9427 = (i9425 >= 0) & b9426
        b9428 = (i9425 < 1440) & b9426
        b9429 = (b9427 & b9428)
        f9430 = float_of(i9425, 0)
        f9431 = np.divide(f9430, 90.0)
        f9432 = np.floor(f9431)
        i9433 = whole(f9432)
        i9434 = where(b9429, i9433, 0)
        b9435 = (b9429 & b9426)
        b9437 = (i7696 == WORD_7)
        i9439 = shifted(1, i9434, b9435)
        b9440 = b9423 & b9435
        del i9424, i9425, b9426, b9427, b9428, b9429, f9430, f9431, f9432, i9433, i9434, b9435
    else:
        b9423 = NO_BOOL
        b9437 = NO_BOOL
        i9439 = NO_INT
        b9440 = NO_BOOL
    del b7818, i7696, i7708, n7689
    i9436 = counted(i7690, EACH, b9423)
    i9438 = counted(i7690, EACH, b9437)
    i9441, b9442 = reduced(np.bitwise_or, i7690, EACH, i9439, b9440)
    del b9423, b9437, b9440, i7690, i9439
    if n7679:
        b9443 = filled(True, n7679, 'b')
        b9444 = (i7683 >= 2)
        i9445 = where(b9444, i7684, 0)
        i9446 = (AS_OF - i9445)
        b9447 = (b9444 & b7685)
        b9448 = (i9446 >= 0) & b9447
        b9449 = (i9446 < 1440) & b9447
        b9450 = (b9448 & b9449)
        f9451 = float_of(i9446, 0)
        f9452 = np.divide(f9451, 90.0)
        f9453 = np.floor(f9452)
        i9454 = whole(f9453)
        i9455 = where(b9450, i9454, 0)
        b9456 = (b9450 & b9447)
        i9459 = shifted(1, i9455, b9456)
        b9460 = b9443 & b9456
        b9463 = b9444 & b9456
        del i9445, i9446, b9447, b9448, b9449, b9450, f9451, f9452, f9453, i9454, i9455, b9456
    else:
        b9443 = NO_BOOL
        b9444 = NO_BOOL
        i9459 = NO_INT
        b9460 = NO_BOOL
        b9463 = NO_BOOL
    del b7685, i7684, n7679
    i9457 = counted(i7680, EACH, b9443)
    i9458 = counted(i7680, EACH, b9444)
    i9461, b9462 = reduced(np.bitwise_or, i7680, EACH, i9459, b9460)
    i9464, b9465 = reduced(np.bitwise_or, i7680, EACH, i9459, b9463)
    i9466, b9467 = summed(i7680, EACH, i7683, None)
    del b9443, b9444, b9460, b9463, i7680, i7683, i9459
    if n3679:
        b9468 = (b4664 & b4664)
        i9469 = (AS_OF - i3698)
        b9470 = (i9469 >= 0)
        b9471 = (i9469 < 1440)
        b9472 = (b9470 & b9471)
        f9473 = float_of(i9469, 0)
        f9474 = np.divide(f9473, 90.0)
        f9475 = np.floor(f9474)
        i9476 = whole(f9475)
        i9477 = where(b9472, i9476, 0)
        b9479 = b9472
        i9482 = where(b4681, i4655, i3681)
        i9483 = where(b4664, i9482, 0)
        b9484 = b4664
        b9486 = (b4664 & b4674)
        b9488 = (b4674 | b4675)
        b9489 = (b4664 & b9488)
        b9491 = logical_not(b4675)
        b9492 = (b4664 & b9491)
        i9494 = shifted(1, i9477, b9479)
        b9495 = b4664 & b9479
        b9498 = b9468 & b9479
        del i9469, b9470, b9471, b9472, f9473, f9474, f9475, i9476, i9477, b9479, i9482, b9488, b9491
    else:
        b9468 = NO_BOOL
        i9483 = NO_INT
        b9484 = NO_BOOL
        b9486 = NO_BOOL
        b9489 = NO_BOOL
        b9492 = NO_BOOL
        i9494 = NO_INT
        b9495 = NO_BOOL
        b9498 = NO_BOOL
    del b4674, b4675, b4681, i3698, i4655
    i9480 = counted(i3680, EACH, b4664)
    i9481 = counted(i3680, EACH, b9468)
    i9485 = distinct(i3680, EACH, i9483, b9484)
    i9487 = counted(i3680, EACH, b9486)
    i9490 = counted(i3680, EACH, b9489)
    i9493 = counted(i3680, EACH, b9492)
    i9496, b9497 = reduced(np.bitwise_or, i3680, EACH, i9494, b9495)
    i9499, b9500 = reduced(np.bitwise_or, i3680, EACH, i9494, b9498)
    i9501 = counted(i3680, EACH, b4673)
    del b4673, b9468, b9484, b9486, b9489, b9492, b9495, b9498, i9483, i9494
    if n2138:
        b9502 = (i2148 == WORD_73) & b2149
        b9503 = (i2148 == WORD_74) & b2149
        b9504 = (b9502 | b9503)
        b9506 = (b9504 & b9502)
        i9507 = where(b2161, i2160, i2157)
        i9508 = (AS_OF - i9507)
        b9509 = (i9508 >= 0)
        b9510 = (i9508 < 1440)
        b9511 = (b9509 & b9510)
        f9512 = float_of(i9508, 0)
        f9513 = np.divide(f9512, 90.0)
        f9514 = np.floor(f9513)
        i9515 = whole(f9514)
        i9516 = where(b9511, i9515, 0)
        b9517 = filled(True, n2138, 'b')
        i9518 = where(b2149, i2148, WORD_10)
        b9519 = (i9518 == WORD_10)
        i9520 = where(b9519, AS_OF, 0)
        i9521 = (AS_OF - i9520)
        b9522 = b9519
        b9523 = (i9521 >= 0) & b9522
        b9524 = (i9521 < 1440) & b9522
        b9525 = (b9523 & b9524)
        f9526 = float_of(i9521, 0)
        f9527 = np.divide(f9526, 90.0)
        f9528 = np.floor(f9527)
        i9529 = whole(f9528)
        i9530 = where(b9525, i9529, 0)
        b9532 = b9511
        b9533 = (b9525 & b9522)
        i9536 = shifted(1, i9516, b9532)
        b9537 = b9504 & b9532
        b9540 = b9506 & b9532
        i9545 = where(b2210, i2180, i2147)
        i9548 = where(b2166, i2165, i2177)
        b9549 = b2166 | b2209
        b9550 = b9519 & b9549
        i9554 = shifted(1, i9530, b9533)
        b9555 = b9517 & b9533
        b9558 = b9519 & b9533
        del b9502, b9503, i9507, i9508, b9509, b9510, b9511, f9512, f9513, f9514, i9515, i9516, i9518, i9520, i9521, b9522, b9523, b9524, b9525, f9526, f9527, f9528, i9529, i9530, b9532, b9533, b9549
    else:
        b9504 = NO_BOOL
        b9506 = NO_BOOL
        b9517 = NO_BOOL
        b9519 = NO_BOOL
        i9536 = NO_INT
        b9537 = NO_BOOL
        b9540 = NO_BOOL
        i9545 = NO_INT
        i9548 = NO_INT
        b9550 = NO_BOOL
        i9554 = NO_INT
        b9555 = NO_BOOL
        b9558 = NO_BOOL
    del b2161, i2160
    i9534 = counted(i2139, EACH, b9504)
    i9535 = counted(i2139, EACH, b9506)
    i9538, b9539 = reduced(np.bitwise_or, i2139, EACH, i9536, b9537)
    i9541, b9542 = reduced(np.bitwise_or, i2139, EACH, i9536, b9540)
    i9543 = counted(i2139, EACH, b9517)
    i9544 = counted(i2139, EACH, b9519)
    i9546 = distinct(i2139, EACH, i9545, b9519)
    b9547 = (i9546 == 1)
    i9551, b9552 = summed(i2139, EACH, i9548, b9550)
    i9553 = where(b9547, i9551, 0)
    i9556, b9557 = reduced(np.bitwise_or, i2139, EACH, i9554, b9555)
    i9559, b9560 = reduced(np.bitwise_or, i2139, EACH, i9554, b9558)
    b9561 = counted(i2139, EACH, None) > 0
    b9562 = (b9547 & b9552)
    b9563 = as_bool(b9561 & b9562)
    del b9504, b9506, b9517, b9519, b9537, b9540, b9547, b9550, b9552, b9555, b9558, b9561, b9562, i9536, i9545, i9546, i9548, i9551, i9554
    if n2003:
        b9564 = (b2025 | b2021)
        b9565 = (b9564 & b2021)
        b9566 = filled(True, n2003, 'b')
        i9567 = (AS_OF - i2006)
        b9568 = (i9567 >= 0) & b2007
        b9569 = (i9567 < 1440) & b2007
        b9570 = (b9568 & b9569)
        f9571 = float_of(i9567, 0)
        f9572 = np.divide(f9571, 90.0)
        f9573 = np.floor(f9572)
        i9574 = whole(f9573)
        i9575 = where(b9570, i9574, 0)
        b9576 = (b9570 & b2007)
        i9585 = shifted(1, i9575, b9576)
        b9586 = b9566 & b9576
        b9589 = b2024 & b9576
        b9597 = b2018 & b9576
        b9601 = b2042 & b9576
        del i9567, b9568, b9569, b9570, f9571, f9572, f9573, i9574, i9575, b9576
    else:
        b9564 = NO_BOOL
        b9565 = NO_BOOL
        b9566 = NO_BOOL
        i9585 = NO_INT
        b9586 = NO_BOOL
        b9589 = NO_BOOL
        b9597 = NO_BOOL
        b9601 = NO_BOOL
    del b2007, b2021, b2025, i2006, n2003
    i9577 = counted(i2004, EACH, b9564)
    i9578 = counted(i2004, EACH, b9565)
    i9579, b9580 = summed(i2004, EACH, i2011, None)
    i9581 = counted(i2004, EACH, b9566)
    i9582 = counted(i2004, EACH, b2024)
    i9583, b9584 = summed(i2004, EACH, i2013, None)
    i9587, b9588 = reduced(np.bitwise_or, i2004, EACH, i9585, b9586)
    i9590, b9591 = reduced(np.bitwise_or, i2004, EACH, i9585, b9589)
    i9592 = counted(i2004, EACH, b2018)
    i9593, b9594 = summed(i2004, EACH, i2010, None)
    f9595, b9596 = median(i2004, EACH, i2014, b2015)
    i9598, b9599 = reduced(np.bitwise_or, i2004, EACH, i9585, b9597)
    i9600 = counted(i2004, EACH, b2042)
    i9602, b9603 = reduced(np.bitwise_or, i2004, EACH, i9585, b9601)
    del b2015, b2018, b2024, b2042, b9564, b9565, b9566, b9586, b9589, b9597, b9601, i2004, i2010, i2011, i2013, i2014, i9585
    if n8845:
        b9604 = filled(True, n8845, 'b')
        i9605 = (AS_OF - i8916)
        b9606 = (i9605 >= 0)
        b9607 = (i9605 < 1440)
        b9608 = (b9606 & b9607)
        f9609 = float_of(i9605, 0)
        f9610 = np.divide(f9609, 90.0)
        f9611 = np.floor(f9610)
        i9612 = whole(f9611)
        i9613 = where(b9608, i9612, 0)
        b9614 = b9608
        i9617 = shifted(1, i9613, b9614)
        b9618 = b9604 & b9614
        b9621 = b8851 & b9614
        del i9605, b9606, b9607, b9608, f9609, f9610, f9611, i9612, i9613, b9614
    else:
        b9604 = NO_BOOL
        i9617 = NO_INT
        b9618 = NO_BOOL
        b9621 = NO_BOOL
    del i8916
    i9615 = counted(i8846, EACH, b9604)
    i9616 = counted(i8846, EACH, b8851)
    i9619, b9620 = reduced(np.bitwise_or, i8846, EACH, i9617, b9618)
    i9622, b9623 = reduced(np.bitwise_or, i8846, EACH, i9617, b9621)
    del b9604, b9618, b9621, i9617
    if n7845:
        b9624 = filled(True, n7845, 'b')
        i9625 = (AS_OF - i7849)
        b9626 = (i9625 >= 0) & b7850
        b9627 = (i9625 < 1440) & b7850
        b9628 = (b9626 & b9627)
        f9629 = float_of(i9625, 0)
        f9630 = np.divide(f9629, 90.0)
        f9631 = np.floor(f9630)
        i9632 = whole(f9631)
        i9633 = where(b9628, i9632, 0)
        b9634 = (b9628 & b7850)
        b9636 = (i7860 < P_run_ends_after) & b7861
        i9637 = where(b9636, i7848, 0)
        b9638 = b9636
        i9641 = shifted(1, i9633, b9634)
        b9642 = b9624 & b9634
        del i9625, b9626, b9627, b9628, f9629, f9630, f9631, i9632, i9633, b9634, b9636
    else:
        b9624 = NO_BOOL
        i9637 = NO_INT
        b9638 = NO_BOOL
        i9641 = NO_INT
        b9642 = NO_BOOL
    del b7850, b7861, i7848, i7849, i7860, n7845
    i9635 = counted(i7846, EACH, b9624)
    i9639, b9640 = reduced(np.maximum, i7846, EACH, i9637, b9638)
    i9643, b9644 = reduced(np.bitwise_or, i7846, EACH, i9641, b9642)
    del b9624, b9638, b9642, i7846, i9637, i9641
    if n8045:
        b9645 = (i8725 > P_very_late_days)
        b9646 = (b8723 & b9645)
        b9647 = (i8725 > P_stuck_days)
        b9648 = (b8723 & b9645 & b8723 & b9647)
        i9649 = (AS_OF - i8112)
        b9650 = (i9649 >= 0)
        b9651 = (i9649 < 1440)
        b9652 = (b9650 & b9651)
        f9653 = float_of(i9649, 0)
        f9654 = np.divide(f9653, 90.0)
        f9655 = np.floor(f9654)
        i9656 = whole(f9655)
        i9657 = where(b9652, i9656, 0)
        b9660 = b9652
        b9663 = (b8716 & b8723)
        b9666 = (b8723 & b9647)
        b9669 = (i8054 == i8748) & b8751
        b9670 = (b8723 & b9647 & b9669)
        b9673 = (b8716 & b8723 & b9647)
        b9675 = (b8716 & b8723 & b9647 & b9669)
        i9678 = where(b9666, i8124, 0)
        i9679 = (i8731 + i9678)
        i9686 = shifted(1, i9657, b9660)
        b9687 = b9646 & b9660
        b9690 = b9648 & b9660
        del b9645, b9647, i9649, b9650, b9651, b9652, f9653, f9654, f9655, i9656, i9657, b9660, i9678
    else:
        b9646 = NO_BOOL
        b9648 = NO_BOOL
        b9663 = NO_BOOL
        b9666 = NO_BOOL
        b9669 = NO_BOOL
        b9670 = NO_BOOL
        b9673 = NO_BOOL
        b9675 = NO_BOOL
        i9679 = NO_INT
        i9686 = NO_INT
        b9687 = NO_BOOL
        b9690 = NO_BOOL
    del b8716, b8751, i8054, i8112, i8731, i8748
    i9661 = counted(i8046, EACH, b9646)
    i9662 = counted(i8046, EACH, b9648)
    i9664, b9665 = reduced(np.maximum, i8046, EACH, i8725, b9663)
    i9667, b9668 = reduced(np.maximum, i8046, EACH, i8725, b9666)
    i9671, b9672 = summed(i8046, EACH, i8124, b9670)
    i9674 = counted(i8046, EACH, b9673)
    i9676, b9677 = summed(i8046, EACH, i8124, b9675)
    i9680, b9681 = summed(i8046, EACH, i9679, b9669)
    b9682 = (i9680 == 0) & b9681
    f9683 = float_of(i9680, 4)
    f9684 = float_of(i9676, 4)
    f9685 = np.divide(f9684, f9683)
    i9688, b9689 = reduced(np.bitwise_or, i8046, EACH, i9686, b9687)
    i9691, b9692 = reduced(np.bitwise_or, i8046, EACH, i9686, b9690)
    b9693 = counted(i8046, EACH, None) > 0
    b9694 = logical_not(b9682)
    b9695 = b9681 & b9694
    b9696 = b9677 & b9695
    b9697 = as_bool(b9693 & b9696)
    del b9646, b9648, b9663, b9666, b9669, b9670, b9673, b9675, b9677, b9681, b9682, b9687, b9690, b9693, b9694, b9695, b9696, f9683, f9684, i9676, i9679, i9680, i9686
    if n532:
        b9698 = logical_not(b1094)
        b9699 = logical_not(b1072)
        b9700 = (i1048 < AS_OF)
        b9701 = (b1066 & b9698 & b9699 & b9700)
        b9702 = (i1122 > 0)
        b9703 = (b1066 & b9698 & b9699 & b9700 & b9702)
        b9704 = filled(True, n532, 'b')
        b9705 = logical_not(b553)
        b9706 = (b9705 & b9699)
        i9712 = (i881 - i551)
        b9713 = (i551 > (AS_OF - P_window_days))
        del b9698, b9699, b9700, b9702, b9705
    else:
        b9701 = NO_BOOL
        b9703 = NO_BOOL
        b9704 = NO_BOOL
        b9706 = NO_BOOL
        i9712 = NO_INT
        b9713 = NO_BOOL
    del b553
    i9707 = counted(i533, EACH, b9701)
    i9708 = counted(i533, EACH, b9703)
    i9709, b9710 = reduced(np.maximum, i533, EACH, i1122, None)
    i9711 = counted(i533, EACH, b9704)
    i9714, b9715 = reduced(np.maximum, i533, EACH, i9712, b9713)
    i9716 = counted(i533, EACH, b1062)
    i9717 = counted(i533, EACH, b1067)
    i9718 = counted(i533, EACH, b9706)
    i9719, b9720 = reduced(np.maximum, i533, EACH, i566, None)
    i9721 = counted(i533, EACH, b1072)
    del b1062, b9701, b9703, b9704, b9706, b9713, i566, i9712
    if n1719:
        b9722 = filled(True, n1719, 'b')
        i9723 = (AS_OF - i1722)
        b9724 = (i9723 >= 0) & b1723
        b9725 = (i9723 < 1440) & b1723
        b9726 = (b9724 & b9725)
        f9727 = float_of(i9723, 0)
        f9728 = np.divide(f9727, 90.0)
        f9729 = np.floor(f9728)
        i9730 = whole(f9729)
        i9731 = where(b9726, i9730, 0)
        b9732 = (b9726 & b1723)
        i9735 = where(b1726, i1732, 0)
        b9736 = b1726
        i9739 = shifted(1, i9731, b9732)
        b9740 = b9722 & b9732
        b9743 = b1726 & b9732
        del i9723, b9724, b9725, b9726, f9727, f9728, f9729, i9730, i9731, b9732
    else:
        b9722 = NO_BOOL
        i9735 = NO_INT
        b9736 = NO_BOOL
        i9739 = NO_INT
        b9740 = NO_BOOL
        b9743 = NO_BOOL
    del b1723, i1722, i1732, n1719
    i9733 = counted(i1720, EACH, b9722)
    i9734 = counted(i1720, EACH, b1726)
    i9737, b9738 = reduced(np.maximum, i1720, EACH, i9735, b9736)
    i9741, b9742 = reduced(np.bitwise_or, i1720, EACH, i9739, b9740)
    i9744, b9745 = reduced(np.bitwise_or, i1720, EACH, i9739, b9743)
    del b1726, b9722, b9736, b9740, b9743, i1720, i9735, i9739
    if n2056:
        b9746 = filled(True, n2056, 'b')
        b9748 = (i2128 < P_run_ends_after)
        i9749 = where(b9748, i2059, 0)
        b9750 = b9748
        del b9748
    else:
        b9746 = NO_BOOL
        i9749 = NO_INT
        b9750 = NO_BOOL
    del i2059, i2128, n2056
    i9747 = counted(i2057, EACH, b9746)
    i9751, b9752 = reduced(np.maximum, i2057, EACH, i9749, b9750)
    del b9746, b9750, i2057, i9749
    if n4687:
        b9753 = (b4809 & b4820)
        i9754 = (AS_OF - i4805)
        b9755 = (i9754 >= 0)
        b9756 = (i9754 < 1440)
        b9757 = (b9755 & b9756)
        f9758 = float_of(i9754, 0)
        f9759 = np.divide(f9758, 90.0)
        f9760 = np.floor(f9759)
        i9761 = whole(f9760)
        i9762 = where(b9757, i9761, 0)
        b9763 = b9757
        i9766 = shifted(1, i9762, b9763)
        b9767 = b4809 & b9763
        b9770 = b9753 & b9763
        del i9754, b9755, b9756, b9757, f9758, f9759, f9760, i9761, i9762, b9763
    else:
        b9753 = NO_BOOL
        i9766 = NO_INT
        b9767 = NO_BOOL
        b9770 = NO_BOOL
    del i4805
    i9764 = counted(i4688, EACH, b4809)
    i9765 = counted(i4688, EACH, b9753)
    i9768, b9769 = reduced(np.bitwise_or, i4688, EACH, i9766, b9767)
    i9771, b9772 = reduced(np.bitwise_or, i4688, EACH, i9766, b9770)
    del b9753, b9767, b9770, i9766
    if n46:
        b9773 = LIKE_30[i93]
        b9774 = (i82 == WORD_26)
        b9775 = logical_not(b79)
        b9776 = (b9774 & b9775)
        b9777 = filled(True, n46, 'b')
        del b9774, b9775
    else:
        b9773 = NO_BOOL
        b9776 = NO_BOOL
        b9777 = NO_BOOL
    del b79, i82, i93, n46
    i9778 = counted(i76, EACH, b9773)
    i9779 = counted(i76, EACH, b9776)
    i9780 = counted(i76, EACH, b9777)
    del b9773, b9776, b9777, i76
    if CLIENTS:
        b9781 = filled(True, CLIENTS, 'b')
        b9782 = (i297 == WORD_35)
        i9784 = (AS_OF - i179)
    else:
        b9781 = NO_BOOL
        b9782 = NO_BOOL
        i9784 = NO_INT
    del i179
    i9783 = counted(ALL_CLIENTS, EACH, b9781)
    i9785, b9786 = reduced(np.maximum, ALL_CLIENTS, EACH, i9784, b180)
    i9787 = counted(ALL_CLIENTS, EACH, b275)
    i9788 = counted(ALL_CLIENTS, EACH, b279)
    i9789 = counted(ALL_CLIENTS, EACH, b285)
    i9790 = counted(ALL_CLIENTS, EACH, b248)
    i9791 = counted(ALL_CLIENTS, EACH, b9782)
    del b180, b248, b275, b279, b285, b9781, b9782, i9784
    if n4824:
        b9792 = (i4831 == WORD_16)
        b9793 = (i4831 == WORD_17)
        b9794 = (i4831 == WORD_50)
    else:
        b9792 = NO_BOOL
        b9793 = NO_BOOL
        b9794 = NO_BOOL
    del i4831, n4824
    i9795 = counted(i4825, EACH, b9792)
    i9796 = counted(i4825, EACH, b9793)
    i9797 = counted(i4825, EACH, b9794)
    del b9792, b9793, b9794, i4825
    if n3380:
        b9798 = filled(True, n3380, 'b')
        i9799 = (AS_OF - i3432)
        b9800 = (i9799 >= 0)
        b9801 = (i9799 < 1440)
        b9802 = (b9800 & b9801)
        f9803 = float_of(i9799, 0)
        f9804 = np.divide(f9803, 90.0)
        f9805 = np.floor(f9804)
        i9806 = whole(f9805)
        i9807 = where(b9802, i9806, 0)
        b9808 = b9802
        i9810 = where(b3550, i3548, where(b3419, i3418, 0))
        i9813 = shifted(1, i9807, b9808)
        b9814 = b9798 & b9808
        del i9799, b9800, b9801, b9802, f9803, f9804, f9805, i9806, i9807, b9808
    else:
        b9798 = NO_BOOL
        i9810 = NO_INT
        i9813 = NO_INT
        b9814 = NO_BOOL
    del b3419, i3418, i3432
    i9809 = counted(i3381, EACH, b9798)
    i9811 = distinct(i3381, EACH, i9810, None)
    i9812 = counted(i3381, EACH, b3549)
    i9815, b9816 = reduced(np.bitwise_or, i3381, EACH, i9813, b9814)
    del b9798, b9814, i9810, i9813
    if n3264:
        b9818 = (i3269 >= 2)
        b9819 = (i3283 >= 3)
        i9820 = where(b9818, 2, where(b9819, 2, 1))
        i9823 = where(b3288, i3286, 0)
        f9824 = float_of(i9823, 4)
        f9825 = float_of(i3270, 4)
        f9826 = np.divide(f9824, f9825)
        b9827 = b3291 & b3271
        del b9818, b9819, i9823, f9824, f9825
    else:
        i9820 = NO_INT
        f9826 = NO_FLOAT
        b9827 = NO_BOOL
    del b3271, b3288, i3269, i3270, i3283, i3286, n3264
    i9817 = counted(i3265, EACH, b3291)
    i9821, b9822 = reduced(np.maximum, i3265, EACH, i9820, b3291)
    f9828, b9829 = reduced(np.maximum, i3265, EACH, f9826, b9827)
    del b3291, b9827, f9826, i3265, i9820
    if n3190:
        b9830 = (b3218 & b3218)
        i9831 = (AS_OF - i3209)
        b9832 = (i9831 >= 0)
        b9833 = (i9831 < 1440)
        b9834 = (b9832 & b9833)
        f9835 = float_of(i9831, 0)
        f9836 = np.divide(f9835, 90.0)
        f9837 = np.floor(f9836)
        i9838 = whole(f9837)
        i9839 = where(b9834, i9838, 0)
        b9840 = b9834
        i9843 = shifted(1, i9839, b9840)
        b9844 = b3218 & b9840
        b9847 = b9830 & b9840
        del i9831, b9832, b9833, b9834, f9835, f9836, f9837, i9838, i9839, b9840
    else:
        b9830 = NO_BOOL
        i9843 = NO_INT
        b9844 = NO_BOOL
        b9847 = NO_BOOL
    del i3209
    i9841 = counted(i3191, EACH, b3218)
    i9842 = counted(i3191, EACH, b9830)
    i9845, b9846 = reduced(np.bitwise_or, i3191, EACH, i9843, b9844)
    i9848, b9849 = reduced(np.bitwise_or, i3191, EACH, i9843, b9847)
    del b9830, b9844, b9847, i9843
    if n172:
        b9850 = filled(True, n172, 'b')
        i9851 = (AS_OF - i175)
        b9852 = (i9851 >= 0) & b176
        b9853 = (i9851 < 1440) & b176
        b9854 = (b9852 & b9853)
        f9855 = float_of(i9851, 0)
        f9856 = np.divide(f9855, 90.0)
        f9857 = np.floor(f9856)
        i9858 = whole(f9857)
        i9859 = where(b9854, i9858, 0)
        b9860 = (b9854 & b176)
        i9862 = shifted(1, i9859, b9860)
        b9863 = b9850 & b9860
        del i9851, b9852, b9853, b9854, f9855, f9856, f9857, i9858, i9859, b9860
    else:
        b9850 = NO_BOOL
        i9862 = NO_INT
        b9863 = NO_BOOL
    del b176, i175, n172
    i9861 = counted(i173, EACH, b9850)
    i9864, b9865 = reduced(np.bitwise_or, i173, EACH, i9862, b9863)
    f9866 = float_of(i8970, 0)
    b9867 = (i8969 == 0)
    f9868 = float_of(i8969, 0)
    f9869 = np.divide(f9866, f9868)
    f9870 = float_of(i9037, 0)
    b9871 = (i9036 == 0)
    f9872 = float_of(i9036, 0)
    f9873 = np.divide(f9870, f9872)
    f9874 = float_of(i9230, 0)
    b9875 = (i9229 == 0)
    f9876 = float_of(i9229, 0)
    f9877 = np.divide(f9874, f9876)
    f9878 = float_of(i9313, 0)
    b9879 = (i9312 == 0)
    f9880 = float_of(i9312, 0)
    f9881 = np.divide(f9878, f9880)
    f9882 = float_of(i9060, 0)
    b9883 = (i9059 == 0)
    f9884 = float_of(i9059, 0)
    f9885 = np.divide(f9882, f9884)
    f9886 = float_of(i9578, 0)
    b9887 = (i9577 == 0)
    f9888 = float_of(i9577, 0)
    f9889 = np.divide(f9886, f9888)
    f9890 = float_of(i9582, 0)
    b9891 = (i9581 == 0)
    f9892 = float_of(i9581, 0)
    f9893 = np.divide(f9890, f9892)
    f9894 = float_of(i9592, 0)
    f9895 = np.divide(f9894, f9892)
    f9896 = float_of(i9616, 0)
    b9897 = (i9615 == 0)
    f9898 = float_of(i9615, 0)
    f9899 = np.divide(f9896, f9898)
    f9900 = float_of(i9136, 0)
    b9901 = (i9099 == 0)
    f9902 = float_of(i9099, 0)
    f9903 = np.divide(f9900, f9902)
    f9904 = float_of(i9331, 0)
    f9905 = np.divide(f9904, f9880)
    f9906 = float_of(i9176, 0)
    b9907 = (i9171 == 0)
    f9908 = float_of(i9171, 0)
    f9909 = np.divide(f9906, f9908)
    f9910 = float_of(i9185, 0)
    b9911 = (i9184 == 0)
    f9912 = float_of(i9184, 0)
    f9913 = np.divide(f9910, f9912)
    b9914 = (i8969 > 0)
    b9915 = logical_not(b9867)
    b9916 = compared('>', f9869, 0.0) & b9915
    b9917 = (b9914 & b9916)
    i9918 = product(20, i8969)
    f9919 = float_of(i9918, 1)
    f9920 = np.divide(1.6424985600000002, f9919)
    f9921 = (f9869 + f9920)
    f9922 = (1.0 - f9869)
    f9923 = (f9869 * f9922)
    f9924 = np.divide(f9923, f9868)
    i9925 = product(40, i8969)
    i9926 = product(i9925, i8969)
    f9927 = float_of(i9926, 1)
    f9928 = np.divide(1.6424985600000002, f9927)
    f9929 = (f9924 + f9928)
    f9930 = where(b9915, np.maximum(0.0, f9929), 0.0)
    f9931 = np.sqrt(f9930)
    f9932 = (1.2816 * f9931)
    f9933 = (f9921 - f9932)
    f9934 = np.divide(1.6424985600000002, f9868)
    f9935 = (1.0 + f9934)
    f9936 = np.divide(f9933, f9935)
    f9937 = where(b9917, f9936, where(b9914, 0.0, 0))
    f9938 = np.divide(3.8415999999999997, f9919)
    f9939 = (f9869 + f9938)
    f9940 = np.divide(3.8415999999999997, f9927)
    f9941 = (f9924 + f9940)
    f9942 = where(b9915, np.maximum(0.0, f9941), 0.0)
    f9943 = np.sqrt(f9942)
    f9944 = (1.96 * f9943)
    f9945 = (f9939 - f9944)
    f9946 = np.divide(3.8415999999999997, f9868)
    f9947 = (1.0 + f9946)
    f9948 = np.divide(f9945, f9947)
    f9949 = where(b9917, f9948, where(b9914, 0.0, 0))
    b9950 = (i9036 > 0)
    b9951 = logical_not(b9871)
    b9952 = compared('>', f9873, 0.0) & b9951
    b9953 = (b9950 & b9952)
    i9954 = product(20, i9036)
    f9955 = float_of(i9954, 1)
    f9956 = np.divide(1.6424985600000002, f9955)
    f9957 = (f9873 + f9956)
    f9958 = (1.0 - f9873)
    f9959 = (f9873 * f9958)
    f9960 = np.divide(f9959, f9872)
    i9961 = product(40, i9036)
    i9962 = product(i9961, i9036)
    f9963 = float_of(i9962, 1)
    f9964 = np.divide(1.6424985600000002, f9963)
    f9965 = (f9960 + f9964)
    f9966 = where(b9951, np.maximum(0.0, f9965), 0.0)
    f9967 = np.sqrt(f9966)
    f9968 = (1.2816 * f9967)
    f9969 = (f9957 - f9968)
    f9970 = np.divide(1.6424985600000002, f9872)
    f9971 = (1.0 + f9970)
    f9972 = np.divide(f9969, f9971)
    f9973 = where(b9953, f9972, where(b9950, 0.0, 0))
    f9974 = np.divide(3.8415999999999997, f9955)
    f9975 = (f9873 + f9974)
    f9976 = np.divide(3.8415999999999997, f9963)
    f9977 = (f9960 + f9976)
    f9978 = where(b9951, np.maximum(0.0, f9977), 0.0)
    f9979 = np.sqrt(f9978)
    f9980 = (1.96 * f9979)
    f9981 = (f9975 - f9980)
    f9982 = np.divide(3.8415999999999997, f9872)
    f9983 = (1.0 + f9982)
    f9984 = np.divide(f9981, f9983)
    f9985 = where(b9953, f9984, where(b9950, 0.0, 0))
    b9986 = (i9229 > 0)
    b9987 = logical_not(b9875)
    b9988 = compared('>', f9877, 0.0) & b9987
    b9989 = (b9986 & b9988)
    i9990 = product(20, i9229)
    f9991 = float_of(i9990, 1)
    f9992 = np.divide(1.6424985600000002, f9991)
    f9993 = (f9877 + f9992)
    f9994 = (1.0 - f9877)
    f9995 = (f9877 * f9994)
    f9996 = np.divide(f9995, f9876)
    i9997 = product(40, i9229)
    i9998 = product(i9997, i9229)
    f9999 = float_of(i9998, 1)
    f10000 = np.divide(1.6424985600000002, f9999)
    f10001 = (f9996 + f10000)
    f10002 = where(b9987, np.maximum(0.0, f10001), 0.0)
    f10003 = np.sqrt(f10002)
    f10004 = (1.2816 * f10003)
    f10005 = (f9993 - f10004)
    f10006 = np.divide(1.6424985600000002, f9876)
    f10007 = (1.0 + f10006)
    f10008 = np.divide(f10005, f10007)
    f10009 = where(b9989, f10008, where(b9986, 0.0, 0))
    f10010 = np.divide(3.8415999999999997, f9991)
    f10011 = (f9877 + f10010)
    f10012 = np.divide(3.8415999999999997, f9999)
    f10013 = (f9996 + f10012)
    f10014 = where(b9987, np.maximum(0.0, f10013), 0.0)
    f10015 = np.sqrt(f10014)
    f10016 = (1.96 * f10015)
    f10017 = (f10011 - f10016)
    f10018 = np.divide(3.8415999999999997, f9876)
    f10019 = (1.0 + f10018)
    f10020 = np.divide(f10017, f10019)
    f10021 = where(b9989, f10020, where(b9986, 0.0, 0))
    b10022 = (i9312 > 0)
    b10023 = logical_not(b9879)
    b10024 = compared('>', f9881, 0.0) & b10023
    b10025 = (b10022 & b10024)
    i10026 = product(20, i9312)
    f10027 = float_of(i10026, 1)
    f10028 = np.divide(1.6424985600000002, f10027)
    f10029 = (f9881 + f10028)
    f10030 = (1.0 - f9881)
    f10031 = (f9881 * f10030)
    f10032 = np.divide(f10031, f9880)
    i10033 = product(40, i9312)
    i10034 = product(i10033, i9312)
    f10035 = float_of(i10034, 1)
    f10036 = np.divide(1.6424985600000002, f10035)
    f10037 = (f10032 + f10036)
    f10038 = where(b10023, np.maximum(0.0, f10037), 0.0)
    f10039 = np.sqrt(f10038)
    f10040 = (1.2816 * f10039)
    f10041 = (f10029 - f10040)
    f10042 = np.divide(1.6424985600000002, f9880)
    f10043 = (1.0 + f10042)
    f10044 = np.divide(f10041, f10043)
    f10045 = where(b10025, f10044, where(b10022, 0.0, 0))
    f10046 = np.divide(3.8415999999999997, f10027)
    f10047 = (f9881 + f10046)
    f10048 = np.divide(3.8415999999999997, f10035)
    f10049 = (f10032 + f10048)
    f10050 = where(b10023, np.maximum(0.0, f10049), 0.0)
    f10051 = np.sqrt(f10050)
    f10052 = (1.96 * f10051)
    f10053 = (f10047 - f10052)
    f10054 = np.divide(3.8415999999999997, f9880)
    f10055 = (1.0 + f10054)
    f10056 = np.divide(f10053, f10055)
    f10057 = where(b10025, f10056, where(b10022, 0.0, 0))
    b10058 = (i9059 > 0)
    b10059 = logical_not(b9883)
    b10060 = compared('>', f9885, 0.0) & b10059
    b10061 = (b10058 & b10060)
    i10062 = product(20, i9059)
    f10063 = float_of(i10062, 1)
    f10064 = np.divide(1.6424985600000002, f10063)
    f10065 = (f9885 + f10064)
    f10066 = (1.0 - f9885)
    f10067 = (f9885 * f10066)
    f10068 = np.divide(f10067, f9884)
    i10069 = product(40, i9059)
    i10070 = product(i10069, i9059)
    f10071 = float_of(i10070, 1)
    f10072 = np.divide(1.6424985600000002, f10071)
    f10073 = (f10068 + f10072)
    f10074 = where(b10059, np.maximum(0.0, f10073), 0.0)
    f10075 = np.sqrt(f10074)
    f10076 = (1.2816 * f10075)
    f10077 = (f10065 - f10076)
    f10078 = np.divide(1.6424985600000002, f9884)
    f10079 = (1.0 + f10078)
    f10080 = np.divide(f10077, f10079)
    f10081 = where(b10061, f10080, where(b10058, 0.0, 0))
    f10082 = np.divide(3.8415999999999997, f10063)
    f10083 = (f9885 + f10082)
    f10084 = np.divide(3.8415999999999997, f10071)
    f10085 = (f10068 + f10084)
    f10086 = where(b10059, np.maximum(0.0, f10085), 0.0)
    f10087 = np.sqrt(f10086)
    f10088 = (1.96 * f10087)
    f10089 = (f10083 - f10088)
    f10090 = np.divide(3.8415999999999997, f9884)
    f10091 = (1.0 + f10090)
    f10092 = np.divide(f10089, f10091)
    f10093 = where(b10061, f10092, where(b10058, 0.0, 0))
    b10094 = (i9577 > 0)
    b10095 = logical_not(b9887)
    b10096 = compared('>', f9889, 0.0) & b10095
    b10097 = (b10094 & b10096)
    i10098 = product(20, i9577)
    f10099 = float_of(i10098, 1)
    f10100 = np.divide(1.6424985600000002, f10099)
    f10101 = (f9889 + f10100)
    f10102 = (1.0 - f9889)
    f10103 = (f9889 * f10102)
    f10104 = np.divide(f10103, f9888)
    i10105 = product(40, i9577)
    i10106 = product(i10105, i9577)
    f10107 = float_of(i10106, 1)
    f10108 = np.divide(1.6424985600000002, f10107)
    f10109 = (f10104 + f10108)
    f10110 = where(b10095, np.maximum(0.0, f10109), 0.0)
    f10111 = np.sqrt(f10110)
    f10112 = (1.2816 * f10111)
    f10113 = (f10101 - f10112)
    f10114 = np.divide(1.6424985600000002, f9888)
    f10115 = (1.0 + f10114)
    f10116 = np.divide(f10113, f10115)
    f10117 = where(b10097, f10116, where(b10094, 0.0, 0))
    f10118 = np.divide(3.8415999999999997, f10099)
    f10119 = (f9889 + f10118)
    f10120 = np.divide(3.8415999999999997, f10107)
    f10121 = (f10104 + f10120)
    f10122 = where(b10095, np.maximum(0.0, f10121), 0.0)
    f10123 = np.sqrt(f10122)
    f10124 = (1.96 * f10123)
    f10125 = (f10119 - f10124)
    f10126 = np.divide(3.8415999999999997, f9888)
    f10127 = (1.0 + f10126)
    f10128 = np.divide(f10125, f10127)
    f10129 = where(b10097, f10128, where(b10094, 0.0, 0))
    b10130 = (i9581 > 0)
    b10131 = logical_not(b9891)
    b10132 = compared('>', f9893, 0.0) & b10131
    b10133 = (b10130 & b10132)
    i10134 = product(20, i9581)
    f10135 = float_of(i10134, 1)
    f10136 = np.divide(1.6424985600000002, f10135)
    f10137 = (f9893 + f10136)
    f10138 = (1.0 - f9893)
    f10139 = (f9893 * f10138)
    f10140 = np.divide(f10139, f9892)
    i10141 = product(40, i9581)
    i10142 = product(i10141, i9581)
    f10143 = float_of(i10142, 1)
    f10144 = np.divide(1.6424985600000002, f10143)
    f10145 = (f10140 + f10144)
    f10146 = where(b10131, np.maximum(0.0, f10145), 0.0)
    f10147 = np.sqrt(f10146)
    f10148 = (1.2816 * f10147)
    f10149 = (f10137 - f10148)
    f10150 = np.divide(1.6424985600000002, f9892)
    f10151 = (1.0 + f10150)
    f10152 = np.divide(f10149, f10151)
    f10153 = where(b10133, f10152, where(b10130, 0.0, 0))
    f10154 = np.divide(3.8415999999999997, f10135)
    f10155 = (f9893 + f10154)
    f10156 = np.divide(3.8415999999999997, f10143)
    f10157 = (f10140 + f10156)
    f10158 = where(b10131, np.maximum(0.0, f10157), 0.0)
    f10159 = np.sqrt(f10158)
    f10160 = (1.96 * f10159)
    f10161 = (f10155 - f10160)
    f10162 = np.divide(3.8415999999999997, f9892)
    f10163 = (1.0 + f10162)
    f10164 = np.divide(f10161, f10163)
    f10165 = where(b10133, f10164, where(b10130, 0.0, 0))
    b10166 = compared('>', f9895, 0.0) & b10131
    b10167 = (b10130 & b10166)
    f10168 = (f9895 + f10136)
    f10169 = (1.0 - f9895)
    f10170 = (f9895 * f10169)
    f10171 = np.divide(f10170, f9892)
    f10172 = (f10171 + f10144)
    f10173 = where(b10131, np.maximum(0.0, f10172), 0.0)
    f10174 = np.sqrt(f10173)
    f10175 = (1.2816 * f10174)
    f10176 = (f10168 - f10175)
    f10177 = np.divide(f10176, f10151)
    f10178 = where(b10167, f10177, where(b10130, 0.0, 0))
    f10179 = (f9895 + f10154)
    f10180 = (f10171 + f10156)
    f10181 = where(b10131, np.maximum(0.0, f10180), 0.0)
    f10182 = np.sqrt(f10181)
    f10183 = (1.96 * f10182)
    f10184 = (f10179 - f10183)
    f10185 = np.divide(f10184, f10163)
    f10186 = where(b10167, f10185, where(b10130, 0.0, 0))
    b10187 = (i9615 > 0)
    b10188 = logical_not(b9897)
    b10189 = compared('>', f9899, 0.0) & b10188
    b10190 = (b10187 & b10189)
    i10191 = product(20, i9615)
    f10192 = float_of(i10191, 1)
    f10193 = np.divide(1.6424985600000002, f10192)
    f10194 = (f9899 + f10193)
    f10195 = (1.0 - f9899)
    f10196 = (f9899 * f10195)
    f10197 = np.divide(f10196, f9898)
    i10198 = product(40, i9615)
    i10199 = product(i10198, i9615)
    f10200 = float_of(i10199, 1)
    f10201 = np.divide(1.6424985600000002, f10200)
    f10202 = (f10197 + f10201)
    f10203 = where(b10188, np.maximum(0.0, f10202), 0.0)
    f10204 = np.sqrt(f10203)
    f10205 = (1.2816 * f10204)
    f10206 = (f10194 - f10205)
    f10207 = np.divide(1.6424985600000002, f9898)
    f10208 = (1.0 + f10207)
    f10209 = np.divide(f10206, f10208)
    f10210 = where(b10190, f10209, where(b10187, 0.0, 0))
    f10211 = np.divide(3.8415999999999997, f10192)
    f10212 = (f9899 + f10211)
    f10213 = np.divide(3.8415999999999997, f10200)
    f10214 = (f10197 + f10213)
    f10215 = where(b10188, np.maximum(0.0, f10214), 0.0)
    f10216 = np.sqrt(f10215)
    f10217 = (1.96 * f10216)
    f10218 = (f10212 - f10217)
    f10219 = np.divide(3.8415999999999997, f9898)
    f10220 = (1.0 + f10219)
    f10221 = np.divide(f10218, f10220)
    f10222 = where(b10190, f10221, where(b10187, 0.0, 0))
    b10223 = (i9099 > 0)
    b10224 = logical_not(b9901)
    b10225 = compared('>', f9903, 0.0) & b10224
    b10226 = (b10223 & b10225)
    i10227 = product(20, i9099)
    f10228 = float_of(i10227, 1)
    f10229 = np.divide(1.6424985600000002, f10228)
    f10230 = (f9903 + f10229)
    f10231 = (1.0 - f9903)
    f10232 = (f9903 * f10231)
    f10233 = np.divide(f10232, f9902)
    i10234 = product(40, i9099)
    i10235 = product(i10234, i9099)
    f10236 = float_of(i10235, 1)
    f10237 = np.divide(1.6424985600000002, f10236)
    f10238 = (f10233 + f10237)
    f10239 = where(b10224, np.maximum(0.0, f10238), 0.0)
    f10240 = np.sqrt(f10239)
    f10241 = (1.2816 * f10240)
    f10242 = (f10230 - f10241)
    f10243 = np.divide(1.6424985600000002, f9902)
    f10244 = (1.0 + f10243)
    f10245 = np.divide(f10242, f10244)
    f10246 = where(b10226, f10245, where(b10223, 0.0, 0))
    f10247 = np.divide(3.8415999999999997, f10228)
    f10248 = (f9903 + f10247)
    f10249 = np.divide(3.8415999999999997, f10236)
    f10250 = (f10233 + f10249)
    f10251 = where(b10224, np.maximum(0.0, f10250), 0.0)
    f10252 = np.sqrt(f10251)
    f10253 = (1.96 * f10252)
    f10254 = (f10248 - f10253)
    f10255 = np.divide(3.8415999999999997, f9902)
    f10256 = (1.0 + f10255)
    f10257 = np.divide(f10254, f10256)
    f10258 = where(b10226, f10257, where(b10223, 0.0, 0))
    b10259 = compared('>', f9905, 0.0) & b10023
    b10260 = (b10022 & b10259)
    f10261 = (f9905 + f10028)
    f10262 = (1.0 - f9905)
    f10263 = (f9905 * f10262)
    f10264 = np.divide(f10263, f9880)
    f10265 = (f10264 + f10036)
    f10266 = where(b10023, np.maximum(0.0, f10265), 0.0)
    f10267 = np.sqrt(f10266)
    f10268 = (1.2816 * f10267)
    f10269 = (f10261 - f10268)
    f10270 = np.divide(f10269, f10043)
    f10271 = where(b10260, f10270, where(b10022, 0.0, 0))
    f10272 = (f9905 + f10046)
    f10273 = (f10264 + f10048)
    f10274 = where(b10023, np.maximum(0.0, f10273), 0.0)
    f10275 = np.sqrt(f10274)
    f10276 = (1.96 * f10275)
    f10277 = (f10272 - f10276)
    f10278 = np.divide(f10277, f10055)
    f10279 = where(b10260, f10278, where(b10022, 0.0, 0))
    b10280 = (i9171 > 0)
    b10281 = logical_not(b9907)
    b10282 = compared('>', f9909, 0.0) & b10281
    b10283 = (b10280 & b10282)
    i10284 = product(20, i9171)
    f10285 = float_of(i10284, 1)
    f10286 = np.divide(1.6424985600000002, f10285)
    f10287 = (f9909 + f10286)
    f10288 = (1.0 - f9909)
    f10289 = (f9909 * f10288)
    f10290 = np.divide(f10289, f9908)
    i10291 = product(40, i9171)
    i10292 = product(i10291, i9171)
    f10293 = float_of(i10292, 1)
    f10294 = np.divide(1.6424985600000002, f10293)
    f10295 = (f10290 + f10294)
    f10296 = where(b10281, np.maximum(0.0, f10295), 0.0)
    f10297 = np.sqrt(f10296)
    f10298 = (1.2816 * f10297)
    f10299 = (f10287 - f10298)
    f10300 = np.divide(1.6424985600000002, f9908)
    f10301 = (1.0 + f10300)
    f10302 = np.divide(f10299, f10301)
    f10303 = where(b10283, f10302, where(b10280, 0.0, 0))
    f10304 = np.divide(3.8415999999999997, f10285)
    f10305 = (f9909 + f10304)
    f10306 = np.divide(3.8415999999999997, f10293)
    f10307 = (f10290 + f10306)
    f10308 = where(b10281, np.maximum(0.0, f10307), 0.0)
    f10309 = np.sqrt(f10308)
    f10310 = (1.96 * f10309)
    f10311 = (f10305 - f10310)
    f10312 = np.divide(3.8415999999999997, f9908)
    f10313 = (1.0 + f10312)
    f10314 = np.divide(f10311, f10313)
    f10315 = where(b10283, f10314, where(b10280, 0.0, 0))
    b10316 = (i9184 > 0)
    b10317 = logical_not(b9911)
    b10318 = compared('>', f9913, 0.0) & b10317
    b10319 = (b10316 & b10318)
    i10320 = product(20, i9184)
    f10321 = float_of(i10320, 1)
    f10322 = np.divide(1.6424985600000002, f10321)
    f10323 = (f9913 + f10322)
    f10324 = (1.0 - f9913)
    f10325 = (f9913 * f10324)
    f10326 = np.divide(f10325, f9912)
    i10327 = product(40, i9184)
    i10328 = product(i10327, i9184)
    f10329 = float_of(i10328, 1)
    f10330 = np.divide(1.6424985600000002, f10329)
    f10331 = (f10326 + f10330)
    f10332 = where(b10317, np.maximum(0.0, f10331), 0.0)
    f10333 = np.sqrt(f10332)
    f10334 = (1.2816 * f10333)
    f10335 = (f10323 - f10334)
    f10336 = np.divide(1.6424985600000002, f9912)
    f10337 = (1.0 + f10336)
    f10338 = np.divide(f10335, f10337)
    f10339 = where(b10319, f10338, where(b10316, 0.0, 0))
    f10340 = np.divide(3.8415999999999997, f10321)
    f10341 = (f9913 + f10340)
    f10342 = np.divide(3.8415999999999997, f10329)
    f10343 = (f10326 + f10342)
    f10344 = where(b10317, np.maximum(0.0, f10343), 0.0)
    f10345 = np.sqrt(f10344)
    f10346 = (1.96 * f10345)
    f10347 = (f10341 - f10346)
    f10348 = np.divide(3.8415999999999997, f9912)
    f10349 = (1.0 + f10348)
    f10350 = np.divide(f10347, f10349)
    f10351 = where(b10319, f10350, where(b10316, 0.0, 0))
    b10352 = where(b9917, b9915, b9914)
    b10353 = compared('>', f9937, THRESHOLDS[1]) & b10352
    b10354 = b10353
    b10355 = compared('>', f9949, THRESHOLDS[2]) & b10352
    b10356 = (i8973 >= THRESHOLDS[3])
    b10357 = b10355 & b10356
    b10358 = compared('>', f9949, THRESHOLDS[4]) & b10352
    b10359 = (i8973 >= THRESHOLDS[5])
    b10360 = b10358 & b10359
    b10361 = (i8969 < THRESHOLDS[0])
    b10362 = (i9038 >= THRESHOLDS[7]) & b9039
    b10363 = b10362
    b10364 = (i9040 >= THRESHOLDS[8]) & b9041
    b10365 = where(b9953, b9951, b9950)
    b10366 = compared('>', f9973, THRESHOLDS[9]) & b10365
    b10367 = b10364 & b10366
    b10368 = (i9040 >= THRESHOLDS[10]) & b9041
    b10369 = compared('>', f9973, THRESHOLDS[11]) & b10365
    b10370 = b10368 & b10369
    b10371 = (i9036 < THRESHOLDS[6])
    b10372 = (i9051 == THRESHOLDS[13])
    b10373 = b10372
    b10374 = (i9048 < THRESHOLDS[12])
    b10375 = (i8983 > THRESHOLDS[15]) & b8984
    b10376 = (i8982 >= THRESHOLDS[16])
    b10377 = b10375 & b10376
    b10378 = (i8983 > THRESHOLDS[17]) & b8984
    b10379 = (i8982 >= THRESHOLDS[18])
    b10380 = b10378 & b10379
    b10381 = (i8981 < THRESHOLDS[14])
    b10382 = (i8993 > THRESHOLDS[20]) & b8994
    b10383 = b10382
    b10384 = (i8993 > THRESHOLDS[21]) & b8994
    b10385 = b10384
    b10386 = (i8981 < THRESHOLDS[19])
    b10387 = (i9230 >= THRESHOLDS[23])
    b10388 = b10387
    b10389 = where(b9989, b9987, b9986)
    b10390 = compared('>', f10009, THRESHOLDS[24]) & b10389
    b10391 = (i9230 >= THRESHOLDS[25])
    b10392 = (i9235 >= THRESHOLDS[26])
    b10393 = b10390 & b10391 & b10392
    b10394 = compared('>', f10021, THRESHOLDS[27]) & b10389
    b10395 = (i9235 >= THRESHOLDS[28])
    b10396 = b10394 & b10395
    b10397 = (where(b9275, i9274, 0) < THRESHOLDS[22])
    b10398 = compared('>', f10009, THRESHOLDS[30]) & b10389
    b10399 = (i9230 >= THRESHOLDS[31])
    b10400 = (i9235 < THRESHOLDS[32])
    b10401 = (i9237 >= THRESHOLDS[33])
    b10402 = (i9245 >= THRESHOLDS[34]) & b9271
    b10403 = b10398 & b10399 & b10400 & b10401 & b10402
    b10404 = (where(b9275, i9274, 0) < THRESHOLDS[29])
    b10405 = compared('>', f10009, THRESHOLDS[36]) & b10389
    b10406 = (i9230 >= THRESHOLDS[37])
    b10407 = (i9235 < THRESHOLDS[38])
    b10408 = (i9245 < THRESHOLDS[39]) & b9271
    b10409 = (i9250 >= THRESHOLDS[40])
    b10410 = b10405 & b10406 & b10407 & b10408 & b10409
    b10411 = (where(b9275, i9274, 0) < THRESHOLDS[35])
    b10412 = (i9259 >= THRESHOLDS[42])
    b10413 = b10412
    b10414 = (i9259 >= THRESHOLDS[43])
    b10415 = (i9230 >= THRESHOLDS[44])
    b10416 = b10414 & b10415
    b10417 = (where(b9275, i9274, 0) < THRESHOLDS[41])
    b10418 = (i9260 >= THRESHOLDS[46])
    b10419 = b10418
    b10420 = (where(b9275, i9274, 0) < THRESHOLDS[45])
    b10421 = (i9293 >= THRESHOLDS[48])
    b10422 = b10421
    b10423 = (i9292 < THRESHOLDS[47])
    b10424 = (i9313 >= THRESHOLDS[50])
    b10425 = b10424
    b10426 = (i9313 >= THRESHOLDS[51])
    b10427 = compared('>=', f9881, THRESHOLDS[52]) & b10023
    b10428 = (i9312 >= THRESHOLDS[53])
    b10429 = b10426 & b10427 & b10428
    b10430 = (i9312 < THRESHOLDS[49])
    b10431 = (i9327 >= THRESHOLDS[55])
    b10432 = b10431
    b10433 = (i9312 < THRESHOLDS[54])
    b10434 = (i9343 >= THRESHOLDS[57])
    b10435 = b10434
    b10436 = (i9344 >= THRESHOLDS[58]) & b9345
    b10437 = b10436
    b10438 = (i9861 < THRESHOLDS[56]) & (i9343 < 1)
    b10439 = (i9346 >= THRESHOLDS[60])
    b10440 = b10439
    b10441 = (i9861 < THRESHOLDS[59]) & (i9343 < 1)
    b10442 = (i9351 >= THRESHOLDS[62])
    b10443 = b10442
    b10444 = (i9861 < THRESHOLDS[61]) & (i9343 < 1)
    b10445 = (i9355 >= THRESHOLDS[64])
    b10446 = (i9357 >= THRESHOLDS[65])
    b10447 = b10445 & b10446
    b10448 = (i9861 < THRESHOLDS[63]) & (i9343 < 1)
    b10449 = (i9392 >= THRESHOLDS[67])
    b10450 = b10449
    b10451 = (i9392 >= THRESHOLDS[68])
    b10452 = b10451
    b10453 = (i9861 < THRESHOLDS[66]) & (i9392 < 1)
    b10454 = (i9373 >= THRESHOLDS[70]) & b9374
    b10455 = b10454
    b10456 = (i9373 >= THRESHOLDS[71]) & b9374
    b10457 = b10456
    b10458 = (i9861 < THRESHOLDS[69]) & (i9372 < 1)
    b10459 = (i9061 >= THRESHOLDS[73]) & b9062
    b10460 = compared('>=', f9885, THRESHOLDS[74]) & b10059
    b10461 = b10459 & b10460
    b10462 = (i9061 >= THRESHOLDS[75]) & b9062
    b10463 = compared('>=', f9885, THRESHOLDS[76]) & b10059
    b10464 = b10462 & b10463
    b10465 = (i9059 < THRESHOLDS[72])
    b10466 = (i9458 >= THRESHOLDS[78])
    b10467 = b10466
    b10468 = (i9458 >= THRESHOLDS[79])
    b10469 = (i9418 >= THRESHOLDS[80])
    b10470 = b10468 & b10469
    b10471 = (i9418 < THRESHOLDS[77])
    b10472 = (i9466 >= THRESHOLDS[82]) & b9467
    b10473 = (i9457 >= THRESHOLDS[83])
    b10474 = (i9458 >= THRESHOLDS[84])
    b10475 = b10472 & b10473 & b10474
    b10476 = (i9418 < THRESHOLDS[81])
    b10477 = (i9481 >= THRESHOLDS[86])
    b10478 = b10477
    b10479 = (i9485 >= THRESHOLDS[87])
    b10480 = compared('>=', f9276, THRESHOLDS[88]) & b9277
    b10481 = b10479 & b10480
    b10482 = (i9481 >= THRESHOLDS[89])
    b10483 = compared('>=', f9276, THRESHOLDS[90]) & b9277
    b10484 = (i9490 >= THRESHOLDS[91])
    b10485 = b10482 & b10483 & b10484
    b10486 = (i9436 < THRESHOLDS[85])
    b10487 = (i9487 >= THRESHOLDS[93])
    b10488 = b10487
    b10489 = (i9436 < THRESHOLDS[92])
    b10490 = (i9535 >= THRESHOLDS[95])
    b10491 = b10490
    b10492 = (i9535 >= THRESHOLDS[96])
    b10493 = b10492
    b10494 = (i9535 >= THRESHOLDS[97])
    b10495 = b10494
    b10496 = (i9534 < THRESHOLDS[94])
    b10497 = (i9544 >= THRESHOLDS[99])
    b10498 = b10497
    b10499 = (i9543 < THRESHOLDS[98])
    b10500 = (i9662 >= THRESHOLDS[101])
    b10501 = b10500
    b10502 = compared('>=', f9685, THRESHOLDS[102]) & b9697
    b10503 = b10502
    b10504 = compared('>=', f9685, THRESHOLDS[103]) & b9697
    b10505 = (i9664 >= THRESHOLDS[104]) & b9665
    b10506 = b10504 & b10505
    b10507 = (i9661 < THRESHOLDS[100])
    b10508 = compared('>=', f9129, THRESHOLDS[106]) & b9146
    b10509 = compared('>=', f9117, THRESHOLDS[107]) & b9142
    b10510 = (i9121 >= THRESHOLDS[108])
    b10511 = b10508 & b10509 & b10510
    b10512 = compared('>=', f9129, THRESHOLDS[109]) & b9146
    b10513 = compared('>=', f9117, THRESHOLDS[110]) & b9142
    b10514 = (i9121 >= THRESHOLDS[111])
    b10515 = b10512 & b10513 & b10514
    b10516 = compared('>=', f9129, THRESHOLDS[112]) & b9146
    b10517 = compared('>=', f9117, THRESHOLDS[113]) & b9142
    b10518 = (i9121 >= THRESHOLDS[114])
    b10519 = b10516 & b10517 & b10518
    b10520 = (i9104 < THRESHOLDS[105])
    b10521 = where(b10097, b10095, b10094)
    b10522 = compared('>', f10117, THRESHOLDS[116]) & b10521
    b10523 = (i9578 >= THRESHOLDS[117])
    b10524 = b10522 & b10523
    b10525 = where(b10133, b10131, b10130)
    b10526 = compared('>', f10165, THRESHOLDS[118]) & b10525
    b10527 = (i9582 >= THRESHOLDS[119])
    b10528 = b10526 & b10527
    b10529 = compared('>', f10165, THRESHOLDS[120]) & b10525
    b10530 = (i9582 >= THRESHOLDS[121])
    b10531 = compared('>=', f9285, THRESHOLDS[122]) & b9286
    b10532 = b10529 & b10530 & b10531
    b10533 = (i9099 < THRESHOLDS[115])
    b10534 = where(b10190, b10188, b10187)
    b10535 = compared('>', f10210, THRESHOLDS[124]) & b10534
    b10536 = b10535
    b10537 = compared('>', f10222, THRESHOLDS[125]) & b10534
    b10538 = b10537
    b10539 = compared('>', f10222, THRESHOLDS[126]) & b10534
    b10540 = b10539
    b10541 = (i9616 < THRESHOLDS[123])
    b10542 = where(b10167, b10131, b10130)
    b10543 = compared('>', f10178, THRESHOLDS[128]) & b10542
    b10544 = (i9592 >= THRESHOLDS[129])
    b10545 = b10543 & b10544
    b10546 = compared('>', f10178, THRESHOLDS[130]) & b10542
    b10547 = (i9592 >= THRESHOLDS[131])
    b10548 = b10546 & b10547
    b10549 = compared('>', f10186, THRESHOLDS[132]) & b10542
    b10550 = compared('>=', f9595, THRESHOLDS[133]) & b9596
    b10551 = compared('>=', f9285, THRESHOLDS[134]) & b9286
    b10552 = b10549 & b10550 & b10551
    b10553 = (i9099 < THRESHOLDS[127])
    b10554 = (i9639 >= THRESHOLDS[136]) & b9640
    b10555 = b10554
    b10556 = (i9639 >= THRESHOLDS[137]) & b9640
    b10557 = b10556
    b10558 = (i9639 >= THRESHOLDS[138]) & b9640
    b10559 = compared('>=', f9285, THRESHOLDS[139]) & b9286
    b10560 = b10558 & b10559
    b10561 = (i9099 < THRESHOLDS[135])
    b10562 = (i9600 >= THRESHOLDS[141])
    b10563 = b10562
    b10564 = (i9099 < THRESHOLDS[140])
    b10565 = (i9709 > THRESHOLDS[143]) & b9710
    b10566 = b10565
    b10567 = (i9709 > THRESHOLDS[144]) & b9710
    b10568 = b10567
    b10569 = (i9709 > THRESHOLDS[145]) & b9710
    b10570 = b10569
    b10571 = (i9707 < THRESHOLDS[142])
    b10572 = (i9737 >= THRESHOLDS[147]) & b9738
    b10573 = b10572
    b10574 = (i9751 >= THRESHOLDS[148]) & b9752
    b10575 = b10574
    b10576 = (i9751 >= THRESHOLDS[149]) & b9752
    b10577 = compared('>=', f9285, THRESHOLDS[150]) & b9286
    b10578 = b10576 & b10577
    b10579 = (i9733 < THRESHOLDS[146])
    b10580 = (i9765 >= THRESHOLDS[152])
    b10581 = b10580
    b10582 = (i9765 >= THRESHOLDS[153])
    b10583 = b10582
    b10584 = (i9765 >= THRESHOLDS[154])
    b10585 = b10584
    b10586 = (i9764 < THRESHOLDS[151])
    b10587 = (i9809 >= THRESHOLDS[156])
    b10588 = b10587
    b10589 = (i9809 >= THRESHOLDS[157])
    b10590 = (i9811 >= THRESHOLDS[158])
    b10591 = where(b10283, b10281, b10280)
    b10592 = compared('>', f10303, THRESHOLDS[159]) & b10591
    b10593 = b10589 & b10590 & b10592
    b10594 = (i9809 >= THRESHOLDS[160])
    b10595 = (i9811 >= THRESHOLDS[161])
    b10596 = compared('>', f10303, THRESHOLDS[162]) & b10591
    b10597 = b10594 & b10595 & b10596
    b10598 = (i9171 < THRESHOLDS[155])
    b10599 = (i9812 >= THRESHOLDS[164])
    b10600 = (i9809 >= THRESHOLDS[165])
    b10601 = (i9811 >= THRESHOLDS[166])
    b10602 = compared('>', f10303, THRESHOLDS[167]) & b10591
    b10603 = b10599 & b10600 & b10601 & b10602
    b10604 = (i9171 < THRESHOLDS[163])
    b10605 = (i9185 >= THRESHOLDS[169])
    b10606 = b10605
    b10607 = (i9186 >= THRESHOLDS[170])
    b10608 = where(b10319, b10317, b10316)
    b10609 = compared('>', f10339, THRESHOLDS[171]) & b10608
    b10610 = b10607 & b10609
    b10611 = (i9187 >= THRESHOLDS[172])
    b10612 = compared('>', f10339, THRESHOLDS[173]) & b10608
    b10613 = b10611 & b10612
    b10614 = (i9184 < THRESHOLDS[168])
    b10615 = compared('>', f9828, THRESHOLDS[175]) & b9829
    b10616 = b10615
    b10617 = compared('>', f9828, THRESHOLDS[176]) & b9829
    b10618 = b10617
    b10619 = compared('>', f9828, THRESHOLDS[177]) & b9829
    b10620 = b10619
    b10621 = (where(b9822, i9821, 0) < THRESHOLDS[174])
    i10622 = where(b8980, i8979, 0)
    i10623 = where(b9047, i9046, 0)
    i10624 = (i10622 | i10623)
    i10625 = where(b9058, i9057, 0)
    i10626 = (i10624 | i10625)
    i10627 = where(b9000, i8999, 0)
    i10628 = (i10626 | i10627)
    i10629 = where(b8991, i8990, 0)
    i10630 = (i10628 | i10629)
    b10631 = (i10630 == 0)
    i10632 = where(b8977, i8976, 0)
    i10633 = where(b9044, i9043, 0)
    i10634 = (i10632 | i10633)
    i10635 = where(b9055, i9054, 0)
    i10636 = (i10634 | i10635)
    i10637 = where(b8997, i8996, 0)
    i10638 = (i10636 | i10637)
    i10639 = where(b8988, i8987, 0)
    i10640 = (i10638 | i10639)
    i10641 = where(b9035, i9034, 0)
    i10642 = (i10640 | i10641)
    i10643 = (-i10630)
    i10644 = (i10630 & i10643)
    i10645 = (i10644 - 1)
    i10646 = (i10642 & i10645)
    i10647 = bit_count(i10646)
    i10648 = whole_quotient(i10647, 2, None)
    i10649 = np.minimum(3, i10648)
    i10650 = where(b10631, 0, i10649)
    i10651 = where(b9257, i9256, 0)
    i10652 = where(b9267, i9266, 0)
    i10653 = (i10651 | i10652)
    b10654 = (i10653 == 0)
    i10655 = where(b9254, i9253, 0)
    i10656 = where(b9264, i9263, 0)
    i10657 = (i10655 | i10656)
    i10658 = where(b9175, i9174, 0)
    i10659 = (i10657 | i10658)
    i10660 = (-i10653)
    i10661 = (i10653 & i10660)
    i10662 = (i10661 - 1)
    i10663 = (i10659 & i10662)
    i10664 = bit_count(i10663)
    i10665 = whole_quotient(i10664, 2, None)
    i10666 = np.minimum(3, i10665)
    i10667 = where(b10654, 0, i10666)
    i10668 = where(b9326, i9325, 0)
    i10669 = where(b9330, i9329, 0)
    i10670 = (i10668 | i10669)
    i10671 = where(b9350, i9349, 0)
    i10672 = (i10670 | i10671)
    i10673 = where(b9354, i9353, 0)
    i10674 = (i10672 | i10673)
    i10675 = where(b9360, i9359, 0)
    i10676 = (i10674 | i10675)
    i10677 = where(b9399, i9398, 0)
    i10678 = (i10676 | i10677)
    i10679 = where(b9378, i9377, 0)
    i10680 = (i10678 | i10679)
    i10681 = where(b9075, i9074, 0)
    i10682 = (i10680 | i10681)
    b10683 = (i10682 == 0)
    i10684 = where(b9323, i9322, 0)
    i10685 = (i10684 | i10684)
    i10686 = (i10685 | i10671)
    i10687 = where(b9865, i9864, 0)
    i10688 = (i10686 | i10687)
    i10689 = (i10688 | i10671)
    i10690 = (i10689 | i10671)
    i10691 = where(b9396, i9395, 0)
    i10692 = (i10690 | i10691)
    i10693 = (i10692 | i10679)
    i10694 = where(b9072, i9071, 0)
    i10695 = (i10693 | i10694)
    i10696 = (-i10682)
    i10697 = (i10682 & i10696)
    i10698 = (i10697 - 1)
    i10699 = (i10695 & i10698)
    i10700 = bit_count(i10699)
    i10701 = whole_quotient(i10700, 2, None)
    i10702 = np.minimum(3, i10701)
    i10703 = where(b10683, 0, i10702)
    i10704 = where(b9465, i9464, 0)
    i10705 = where(b9500, i9499, 0)
    i10706 = (i10704 | i10705)
    i10707 = where(b9542, i9541, 0)
    i10708 = (i10706 | i10707)
    i10709 = where(b9560, i9559, 0)
    i10710 = (i10708 | i10709)
    b10711 = (i10710 == 0)
    i10712 = where(b9462, i9461, 0)
    i10713 = where(b9422, i9421, 0)
    i10714 = (i10712 | i10713)
    i10715 = (i10714 | i10712)
    i10716 = where(b9497, i9496, 0)
    i10717 = (i10715 | i10716)
    i10718 = where(b9442, i9441, 0)
    i10719 = (i10717 | i10718)
    i10720 = where(b9539, i9538, 0)
    i10721 = (i10719 | i10720)
    i10722 = where(b9557, i9556, 0)
    i10723 = (i10721 | i10722)
    i10724 = (-i10710)
    i10725 = (i10710 & i10724)
    i10726 = (i10725 - 1)
    i10727 = (i10723 & i10726)
    i10728 = bit_count(i10727)
    i10729 = whole_quotient(i10728, 2, None)
    i10730 = np.minimum(3, i10729)
    i10731 = where(b10711, 0, i10730)
    i10732 = where(b9692, i9691, 0)
    i10733 = where(b9135, i9134, 0)
    i10734 = (i10732 | i10733)
    i10735 = where(b9591, i9590, 0)
    i10736 = (i10734 | i10735)
    i10737 = where(b9623, i9622, 0)
    i10738 = (i10736 | i10737)
    i10739 = where(b9599, i9598, 0)
    i10740 = (i10738 | i10739)
    i10741 = where(b9603, i9602, 0)
    i10742 = (i10740 | i10741)
    i10743 = where(b9745, i9744, 0)
    i10744 = (i10742 | i10743)
    i10745 = where(b9772, i9771, 0)
    i10746 = (i10744 | i10745)
    b10747 = (i10746 == 0)
    i10748 = where(b9689, i9688, 0)
    i10749 = where(b9132, i9131, 0)
    i10750 = (i10748 | i10749)
    i10751 = where(b9588, i9587, 0)
    i10752 = (i10750 | i10751)
    i10753 = where(b9103, i9102, 0)
    i10754 = (i10752 | i10753)
    i10755 = where(b9620, i9619, 0)
    i10756 = (i10754 | i10755)
    i10757 = (i10756 | i10751)
    i10758 = where(b9644, i9643, 0)
    i10759 = (i10757 | i10758)
    i10760 = (i10759 | i10751)
    i10761 = where(b9742, i9741, 0)
    i10762 = (i10760 | i10761)
    i10763 = where(b9769, i9768, 0)
    i10764 = (i10762 | i10763)
    i10765 = (-i10746)
    i10766 = (i10746 & i10765)
    i10767 = (i10766 - 1)
    i10768 = (i10764 & i10767)
    i10769 = bit_count(i10768)
    i10770 = whole_quotient(i10769, 2, None)
    i10771 = np.minimum(3, i10770)
    i10772 = where(b10747, 0, i10771)
    i10773 = where(b9816, i9815, 0)
    i10774 = where(b9196, i9195, 0)
    i10775 = (i10773 | i10774)
    i10776 = where(b9849, i9848, 0)
    i10777 = (i10775 | i10776)
    b10778 = (i10777 == 0)
    i10779 = where(b9180, i9179, 0)
    i10780 = (i10773 | i10779)
    i10781 = where(b9193, i9192, 0)
    i10782 = (i10780 | i10781)
    i10783 = where(b9846, i9845, 0)
    i10784 = (i10782 | i10783)
    i10785 = (-i10777)
    i10786 = (i10777 & i10785)
    i10787 = (i10786 - 1)
    i10788 = (i10784 & i10787)
    i10789 = bit_count(i10788)
    i10790 = whole_quotient(i10789, 2, None)
    i10791 = np.minimum(3, i10790)
    i10792 = where(b10778, 0, i10791)
    b10793 = (i9078 >= THRESHOLDS[178])
    b10794 = (i9078 >= THRESHOLDS[179])
    b10795 = (i9098 >= THRESHOLDS[180])
    b10796 = (i9789 >= THRESHOLDS[181])
    b10797 = (i9787 >= THRESHOLDS[182])
    b10798 = (i9788 >= THRESHOLDS[183])
    b10799 = (i9789 >= THRESHOLDS[184])
    b10800 = (i9789 >= THRESHOLDS[185])
    b10801 = (i9289 >= THRESHOLDS[186]) & b9290
    b10802 = (i9289 >= THRESHOLDS[187]) & b9290
    b10803 = (i9709 > THRESHOLDS[188]) & b9710
    b10804 = (i9544 >= THRESHOLDS[189])
    b10805 = (i9481 >= THRESHOLDS[190])
    b10806 = (i9493 == THRESHOLDS[191])
    b10807 = (i9458 == THRESHOLDS[192])
    b10808 = (i9535 == THRESHOLDS[193])
    b10809 = (i9230 >= THRESHOLDS[194])
    b10810 = (i9240 == THRESHOLDS[195])
    b10811 = (i9259 == THRESHOLDS[196])
    b10812 = (i9313 >= THRESHOLDS[197])
    b10813 = (i9316 == THRESHOLDS[198])
    b10814 = (i9343 == THRESHOLDS[199])
    b10815 = (i9372 == THRESHOLDS[200])
    b10816 = (i9060 == THRESHOLDS[201])
    b10817 = (i9313 >= THRESHOLDS[202])
    b10818 = (i9319 == THRESHOLDS[203])
    b10819 = (i9343 == THRESHOLDS[204])
    b10820 = (i9372 == THRESHOLDS[205])
    b10821 = (i9060 == THRESHOLDS[206])
    b10822 = (i9708 >= THRESHOLDS[207])
    b10823 = (i9709 > THRESHOLDS[208]) & b9710
    b10824 = compared('>=', f9685, THRESHOLDS[209]) & b9697
    b10825 = (i9579 >= THRESHOLDS[210]) & b9580
    b10826 = (i9714 > THRESHOLDS[211]) & b9715
    b10827 = (i9543 >= THRESHOLDS[212])
    b10828 = (i9001 >= THRESHOLDS[213])
    b10829 = (i9049 >= THRESHOLDS[214])
    b10830 = (i9790 >= THRESHOLDS[215])
    b10831 = (i9351 >= THRESHOLDS[216])
    b10832 = (i9268 >= THRESHOLDS[217])
    b10833 = (i9791 >= THRESHOLDS[218])
    b10834 = (i9716 >= THRESHOLDS[219])
    b10835 = (i9717 >= THRESHOLDS[220])
    b10836 = (i9718 >= THRESHOLDS[221])
    b10837 = (i9721 >= THRESHOLDS[222])
    b10838 = (i9137 >= THRESHOLDS[223])
    b10839 = (i9779 >= THRESHOLDS[224])
    b10840 = (i9501 >= THRESHOLDS[225])
    b10841 = (i9778 >= THRESHOLDS[226])
    b10842 = (i9785 >= THRESHOLDS[227]) & b9786
    b10843 = (i9780 < THRESHOLDS[228])
    b10844 = (i9268 >= THRESHOLDS[229])
    b10845 = compared('>=', f9903, THRESHOLDS[230]) & b10224
    b10846 = (i9796 >= THRESHOLDS[231])
    b10847 = (i9099 >= THRESHOLDS[232])
    b10848 = compared('>=', f9903, THRESHOLDS[233]) & b10224
    b10849 = (i9099 >= THRESHOLDS[234])
    b10850 = (i9592 == THRESHOLDS[235])
    b10851 = compared('<', f9903, THRESHOLDS[236]) & b10224
    b10852 = (i9796 >= THRESHOLDS[237])
    b10853 = (i9795 >= THRESHOLDS[238])
    b10854 = (i9002 >= THRESHOLDS[239])
    b10855 = (i9312 >= THRESHOLDS[240])
    b10856 = compared('>=', f9905, THRESHOLDS[241]) & b10023
    b10857 = (i9268 >= THRESHOLDS[242])
    b10858 = (i9797 >= THRESHOLDS[243])
    b10859 = (i9268 == THRESHOLDS[244])
    b10860 = where(b10025, b10023, b10022)
    b10861 = where(b10061, b10059, b10058)
    b10862 = where(b10226, b10224, b10223)
    b10863 = where(b10260, b10023, b10022)
    i10864 = where(b10361, -1, where(b10360, 3, where(b10357, 2, where(b10354, 1, 0))))
    i10865 = where(b10371, -1, where(b10370, 3, where(b10367, 2, where(b10363, 1, 0))))
    i10866 = where(b10374, -1, where(b10373, 1, 0))
    i10867 = where(b10381, -1, where(b10380, 2, where(b10377, 1, 0)))
    i10868 = where(b10386, -1, where(b10385, 2, where(b10383, 1, 0)))
    i10869 = where(b10397, -1, where(b10396, 3, where(b10393, 2, where(b10388, 1, 0))))
    i10870 = where(b10404, -1, where(b10403, 2, 0))
    i10871 = where(b10411, -1, where(b10410, 2, 0))
    i10872 = where(b10417, -1, where(b10416, 2, where(b10413, 1, 0)))
    i10873 = where(b10420, -1, where(b10419, 3, 0))
    i10874 = where(b10423, -1, where(b10422, 1, 0))
    i10875 = where(b10430, -1, where(b10429, 2, where(b10425, 1, 0)))
    i10876 = where(b10433, -1, where(b10432, 3, 0))
    i10877 = where(b10438, -1, where(b10437, 2, where(b10435, 1, 0)))
    i10878 = where(b10441, -1, where(b10440, 2, 0))
    i10879 = where(b10444, -1, where(b10443, 3, 0))
    i10880 = where(b10448, -1, where(b10447, 3, 0))
    i10881 = where(b10453, -1, where(b10452, 2, where(b10450, 1, 0)))
    i10882 = where(b10458, -1, where(b10457, 2, where(b10455, 1, 0)))
    i10883 = where(b10465, -1, where(b10464, 2, where(b10461, 1, 0)))
    i10884 = where(b10471, -1, where(b10470, 2, where(b10467, 1, 0)))
    i10885 = where(b10476, -1, where(b10475, 2, 0))
    i10886 = where(b10486, -1, where(b10485, 3, where(b10481, 2, where(b10478, 1, 0))))
    i10887 = where(b10489, -1, where(b10488, 3, 0))
    i10888 = where(b10496, -1, where(b10495, 3, where(b10493, 2, where(b10491, 1, 0))))
    i10889 = where(b10499, -1, where(b10498, 1, 0))
    i10890 = where(b10507, -1, where(b10506, 3, where(b10503, 2, where(b10501, 1, 0))))
    i10891 = where(b10520, -1, where(b10519, 3, where(b10515, 2, where(b10511, 1, 0))))
    i10892 = where(b10533, -1, where(b10532, 3, where(b10528, 2, where(b10524, 1, 0))))
    i10893 = where(b10541, -1, where(b10540, 3, where(b10538, 2, where(b10536, 1, 0))))
    i10894 = where(b10553, -1, where(b10552, 3, where(b10548, 2, where(b10545, 1, 0))))
    i10895 = where(b10561, -1, where(b10560, 3, where(b10557, 2, where(b10555, 1, 0))))
    i10896 = where(b10564, -1, where(b10563, 1, 0))
    i10897 = where(b10571, -1, where(b10570, 3, where(b10568, 2, where(b10566, 1, 0))))
    i10898 = where(b10579, -1, where(b10578, 3, where(b10575, 2, where(b10573, 1, 0))))
    i10899 = where(b10586, -1, where(b10585, 3, where(b10583, 2, where(b10581, 1, 0))))
    i10900 = where(b10598, -1, where(b10597, 3, where(b10593, 2, where(b10588, 1, 0))))
    i10901 = where(b10604, -1, where(b10603, 3, 0))
    i10902 = where(b10614, -1, where(b10613, 3, where(b10610, 2, where(b10606, 1, 0))))
    i10903 = where(b10621, -1, where(b10620, 3, where(b10618, 2, where(b10616, 1, 0))))
    i10904 = filled(i10650, CLIENTS, 'i')
    i10905 = filled(i10667, CLIENTS, 'i')
    i10906 = filled(i10703, CLIENTS, 'i')
    i10907 = filled(i10731, CLIENTS, 'i')
    i10908 = filled(i10772, CLIENTS, 'i')
    i10909 = filled(i10792, CLIENTS, 'i')
    i10910 = as_int(b10793)
    i10911 = as_int(b10794)
    i10912 = as_int(b10795)
    i10913 = as_int(b10796)
    i10914 = as_int(b10797)
    i10915 = as_int(b10798)
    i10916 = as_int(b10799)
    i10917 = as_int(b10800)
    i10918 = as_int(b10801)
    i10919 = as_int(b10802)
    i10920 = as_int(b10803)
    i10921 = as_int(b10804)
    i10922 = as_int(b10805 & b10806 & b10807 & b10808)
    i10923 = as_int(b10809 & b10810 & b10811)
    i10924 = as_int(b10812 & b10813 & b10814 & b10815 & b10816)
    i10925 = as_int(b10817 & b10818 & b10819 & b10820 & b10821)
    i10926 = as_int(b10822)
    i10927 = as_int(b10823)
    i10928 = as_int(b10824)
    i10929 = as_int(b10825)
    i10930 = as_int(b10826)
    i10931 = as_int(b10827)
    i10932 = as_int(b10828)
    i10933 = as_int(b10829)
    i10934 = as_int(b10830)
    i10935 = as_int(b10831)
    i10936 = as_int(b10832)
    i10937 = as_int(b10833)
    i10938 = as_int(b10834)
    i10939 = as_int(b10835)
    i10940 = as_int(b10836)
    i10941 = as_int(b10837)
    i10942 = as_int(b10838)
    i10943 = as_int(b10839)
    i10944 = as_int(b10840)
    i10945 = as_int(b10841)
    i10946 = as_int(b10842)
    i10947 = as_int(b10843)
    i10948 = as_int(b10844 & b10845 & b10846)
    i10949 = as_int(b10847 & b10848)
    i10950 = as_int(b10849 & b10850 & b10851)
    i10951 = as_int(b10852)
    i10952 = as_int(b10853)
    i10953 = as_int(b10854)
    i10954 = as_int(b10855 & b10856)
    i10955 = as_int(b10857)
    i10956 = as_int(b10858 & b10859)
    del b10022, b10024, b10025, b10058, b10060, b10061, b10094, b10096, b10097, b10130, b10132, b10133, b10166, b10167, b10187, b10189, b10190, b10223, b10225, b10226, b10259, b10260, b10280, b10282, b10283, b10316, b10318, b10319, b10354, b10357, b10360, b10361, b10363, b10367, b10370, b10371, b10373, b10374, b10377, b10380, b10381, b10383, b10385, b10386, b10388, b10393, b10396, b10397, b10403, b10404, b10410, b10411, b10413, b10416, b10417, b10419, b10420, b10422, b10423, b10425, b10429, b10430, b10432, b10433, b10435, b10437, b10438, b10440, b10441, b10443, b10444, b10447, b10448, b10450, b10452, b10453, b10455, b10457, b10458, b10461, b10464, b10465, b10467, b10470, b10471, b10475, b10476, b10478, b10481, b10485, b10486, b10488, b10489, b10491, b10493, b10495, b10496, b10498, b10499, b10501, b10503, b10506, b10507, b10511, b10515, b10519, b10520, b10524, b10528, b10532, b10533, b10536, b10538, b10540, b10541, b10545, b10548, b10552, b10553, b10555, b10557, b10560, b10561, b10563, b10564, b10566, b10568, b10570, b10571, b10573, b10575, b10578, b10579, b10581, b10583, b10585, b10586, b10588, b10593, b10597, b10598, b10603, b10604, b10606, b10610, b10613, b10614, b10616, b10618, b10620, b10621, b10631, b10654, b10683, b10711, b10747, b10778, b10793, b10794, b10795, b10796, b10797, b10798, b10799, b10800, b10801, b10802, b10803, b10804, b10805, b10806, b10807, b10808, b10809, b10810, b10811, b10812, b10813, b10814, b10815, b10816, b10817, b10818, b10819, b10820, b10821, b10822, b10823, b10824, b10825, b10826, b10827, b10828, b10829, b10830, b10831, b10832, b10833, b10834, b10835, b10836, b10837, b10838, b10839, b10840, b10841, b10842, b10843, b10844, b10845, b10846, b10847, b10848, b10849, b10850, b10851, b10852, b10853, b10854, b10855, b10856, b10857, b10858, b10859, b8977, b8980, b8988, b8991, b8997, b9000, b9035, b9044, b9047, b9055, b9058, b9072, b9075, b9103, b9132, b9135, b9175, b9180, b9193, b9196, b9254, b9257, b9264, b9267, b9323, b9326, b9330, b9350, b9354, b9360, b9378, b9396, b9399, b9422, b9442, b9462, b9465, b9497, b9500, b9539, b9542, b9557, b9560, b9588, b9591, b9599, b9603, b9620, b9623, b9644, b9689, b9692, b9742, b9745, b9769, b9772, b9816, b9846, b9849, b9850, b9863, b9865, b9867, b9871, b9875, b9879, b9883, b9887, b9891, b9897, b9901, b9907, b9911, b9914, b9916, b9917, b9950, b9952, b9953, b9986, b9988, b9989, f10000, f10001, f10002, f10003, f10004, f10005, f10006, f10007, f10008, f10010, f10011, f10012, f10013, f10014, f10015, f10016, f10017, f10018, f10019, f10020, f10027, f10028, f10029, f10030, f10031, f10032, f10035, f10036, f10037, f10038, f10039, f10040, f10041, f10042, f10043, f10044, f10046, f10047, f10048, f10049, f10050, f10051, f10052, f10053, f10054, f10055, f10056, f10063, f10064, f10065, f10066, f10067, f10068, f10071, f10072, f10073, f10074, f10075, f10076, f10077, f10078, f10079, f10080, f10082, f10083, f10084, f10085, f10086, f10087, f10088, f10089, f10090, f10091, f10092, f10099, f10100, f10101, f10102, f10103, f10104, f10107, f10108, f10109, f10110, f10111, f10112, f10113, f10114, f10115, f10116, f10118, f10119, f10120, f10121, f10122, f10123, f10124, f10125, f10126, f10127, f10128, f10135, f10136, f10137, f10138, f10139, f10140, f10143, f10144, f10145, f10146, f10147, f10148, f10149, f10150, f10151, f10152, f10154, f10155, f10156, f10157, f10158, f10159, f10160, f10161, f10162, f10163, f10164, f10168, f10169, f10170, f10171, f10172, f10173, f10174, f10175, f10176, f10177, f10179, f10180, f10181, f10182, f10183, f10184, f10185, f10192, f10193, f10194, f10195, f10196, f10197, f10200, f10201, f10202, f10203, f10204, f10205, f10206, f10207, f10208, f10209, f10211, f10212, f10213, f10214, f10215, f10216, f10217, f10218, f10219, f10220, f10221, f10228, f10229, f10230, f10231, f10232, f10233, f10236, f10237, f10238, f10239, f10240, f10241, f10242, f10243, f10244, f10245, f10247, f10248, f10249, f10250, f10251, f10252, f10253, f10254, f10255, f10256, f10257, f10261, f10262, f10263, f10264, f10265, f10266, f10267, f10268, f10269, f10270, f10272, f10273, f10274, f10275, f10276, f10277, f10278, f10285, f10286, f10287, f10288, f10289, f10290, f10293, f10294, f10295, f10296, f10297, f10298, f10299, f10300, f10301, f10302, f10304, f10305, f10306, f10307, f10308, f10309, f10310, f10311, f10312, f10313, f10314, f10321, f10322, f10323, f10324, f10325, f10326, f10329, f10330, f10331, f10332, f10333, f10334, f10335, f10336, f10337, f10338, f10340, f10341, f10342, f10343, f10344, f10345, f10346, f10347, f10348, f10349, f10350, f9866, f9868, f9870, f9872, f9874, f9876, f9878, f9880, f9882, f9884, f9886, f9888, f9890, f9892, f9894, f9896, f9898, f9900, f9902, f9904, f9906, f9908, f9910, f9912, f9919, f9920, f9921, f9922, f9923, f9924, f9927, f9928, f9929, f9930, f9931, f9932, f9933, f9934, f9935, f9936, f9938, f9939, f9940, f9941, f9942, f9943, f9944, f9945, f9946, f9947, f9948, f9955, f9956, f9957, f9958, f9959, f9960, f9963, f9964, f9965, f9966, f9967, f9968, f9969, f9970, f9971, f9972, f9974, f9975, f9976, f9977, f9978, f9979, f9980, f9981, f9982, f9983, f9984, f9991, f9992, f9993, f9994, f9995, f9996, f9999, i10026, i10033, i10034, i10062, i10069, i10070, i10098, i10105, i10106, i10134, i10141, i10142, i10191, i10198, i10199, i10227, i10234, i10235, i10284, i10291, i10292, i10320, i10327, i10328, i10622, i10623, i10624, i10625, i10626, i10627, i10628, i10629, i10630, i10632, i10633, i10634, i10635, i10636, i10637, i10638, i10639, i10640, i10641, i10642, i10643, i10644, i10645, i10646, i10647, i10648, i10649, i10650, i10651, i10652, i10653, i10655, i10656, i10657, i10658, i10659, i10660, i10661, i10662, i10663, i10664, i10665, i10666, i10667, i10668, i10669, i10670, i10671, i10672, i10673, i10674, i10675, i10676, i10677, i10678, i10679, i10680, i10681, i10682, i10684, i10685, i10686, i10687, i10688, i10689, i10690, i10691, i10692, i10693, i10694, i10695, i10696, i10697, i10698, i10699, i10700, i10701, i10702, i10703, i10704, i10705, i10706, i10707, i10708, i10709, i10710, i10712, i10713, i10714, i10715, i10716, i10717, i10718, i10719, i10720, i10721, i10722, i10723, i10724, i10725, i10726, i10727, i10728, i10729, i10730, i10731, i10732, i10733, i10734, i10735, i10736, i10737, i10738, i10739, i10740, i10741, i10742, i10743, i10744, i10745, i10746, i10748, i10749, i10750, i10751, i10752, i10753, i10754, i10755, i10756, i10757, i10758, i10759, i10760, i10761, i10762, i10763, i10764, i10765, i10766, i10767, i10768, i10769, i10770, i10771, i10772, i10773, i10774, i10775, i10776, i10777, i10779, i10780, i10781, i10782, i10783, i10784, i10785, i10786, i10787, i10788, i10789, i10790, i10791, i10792, i173, i8976, i8979, i8987, i8990, i8996, i8999, i9034, i9043, i9046, i9054, i9057, i9071, i9074, i9102, i9131, i9134, i9174, i9179, i9192, i9195, i9253, i9256, i9263, i9266, i9322, i9325, i9329, i9349, i9353, i9359, i9377, i9395, i9398, i9421, i9441, i9461, i9464, i9496, i9499, i9538, i9541, i9556, i9559, i9587, i9590, i9598, i9602, i9619, i9622, i9643, i9688, i9691, i9741, i9744, i9768, i9771, i9815, i9845, i9848, i9862, i9864, i9918, i9925, i9926, i9954, i9961, i9962, i9990, i9997, i9998
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4944:
        o10957, i10958, n10959, i10960 = match(i5106, [(i5107, None), (i5108, None)], i4945, [(i4985, None), (i5019, None)])
        i10961 = first_rows(o10957, i10958, i10960)
        b10962 = i10961 >= 0
        b10963 = at(b5123, i10961)
        b10964 = at(b5124, i10961)
        b10965 = b10964 & b10962
        b10966 = b10963 & b10965
        del o10957, i10958, n10959, i10960, b10963, b10964, b10965
    else:
        i10961 = NO_INT
        b10962 = NO_BOOL
        b10966 = NO_BOOL
    del b5123, b5124, i4985, i5019, i5106, i5107, i5108
    if EVIDENCE_WANTED and n4944:
        i10967 = at(i5122, i10961)
        i10968 = at(i5113, i10961)
        b10969 = (i10967 > i10968) & b10962
        b10970 = (b5025 & b10969)
        b10971 = (b4955 | b10970)
        del i10968, b10969, b10970
    else:
        i10967 = NO_INT
        b10971 = NO_BOOL
    del b4955, b5025, i10961, i5113, i5122
    if EVIDENCE_WANTED:
        n10974 = any_raised(n4944, i10864)
    else:
        n10974 = 0
    if n10974:
        i10975 = places(b10966, n4944)
        n10976 = len(i10975)
    else:
        i10975 = NO_INT
        n10976 = 0
    del n10974
    if n10976:
        i10977 = at(i4945, i10975)
        i10978 = at(i4957, i10975)
        i10983 = at(i4951, i10975)
        i11009 = at(i5046, i10975)
        i11044 = newest(i10977, i10978, at(E_occurred_at, i11009), EVIDENCE_CAP)
        n11045 = len(i11044)
        del i10977, i10978
    else:
        i10983 = NO_INT
        i11009 = NO_INT
        i11044 = NO_INT
        n11045 = 0
    del i10975
    if n10976:
        i11047 = at(i10983, i11044)
        b11048 = (i11047 == WORD_1)
        i11049 = where(b11048, WORD_75, WORD_76)
        x11050 = word_text(i11049, None, n11045, 0, GIVEN)
        x11051 = text_concat(n11045, x11050, ', no decision')
        i11052 = at(i11009, i11044)
        del i11047, b11048, i11049, x11050
    else:
        x11051 = NO_TEXT
        i11052 = NO_INT
    del i10983, i11044, n10976, n11045
    if EVIDENCE_WANTED:
        n11053 = any_raised(n5174, i10865)
    else:
        n11053 = 0
    if n11053:
        b11054 = (b5592 & b5589)
        i11055 = places(b11054, n5174)
        n11056 = len(i11055)
        del b11054
    else:
        i11055 = NO_INT
        n11056 = 0
    del b5589, b5592, n11053
    if n11056:
        i11057 = at(i5175, i11055)
        i11058 = at(i5176, i11055)
        i11066 = at(i5184, i11055)
        b11067 = at(b5185, i11055)
        i11089 = at(i5207, i11055)
        i11110 = newest(i11057, i11058, at(E_occurred_at, i11089), EVIDENCE_CAP)
        n11111 = len(i11110)
        del i11057, i11058
    else:
        i11066 = NO_INT
        b11067 = NO_BOOL
        i11089 = NO_INT
        i11110 = NO_INT
        n11111 = 0
    del i11055
    if n11056:
        i11113 = at(i11066, i11110)
        b11114 = at(b11067, i11110)
        b11115 = (i11113 == WORD_65) & b11114
        b11116 = (i11113 == WORD_66) & b11114
        b11117 = (i11113 == WORD_67) & b11114
        b11118 = (i11113 == WORD_68) & b11114
        i11119 = where(b11115, WORD_65, where(b11116, WORD_77, where(b11117, WORD_67, where(b11118, WORD_78, WORD_19))))
        x11120 = word_text(i11119, None, n11111, 0, GIVEN)
        i11121 = at(i11089, i11110)
        del i11113, b11114, b11115, b11116, b11117, b11118, i11119
    else:
        x11120 = NO_TEXT
        i11121 = NO_INT
    del b11067, i11066, i11110, n11056, n11111
    if EVIDENCE_WANTED:
        n11122 = any_raised(n5174, i10866)
    else:
        n11122 = 0
    if n11122:
        b11123 = (b5556 | b5588)
        b11124 = (b5578 & b11123 & b5578 & b5588)
        i11125 = places(b11124, n5174)
        n11126 = len(i11125)
        del b11123, b11124
    else:
        i11125 = NO_INT
        n11126 = 0
    del b5556, b5578, b5588, n11122
    if n11126:
        i11127 = at(i5175, i11125)
        i11128 = at(i5176, i11125)
        i11136 = at(i5184, i11125)
        b11137 = at(b5185, i11125)
        i11159 = at(i5207, i11125)
        i11180 = newest(i11127, i11128, at(E_occurred_at, i11159), EVIDENCE_CAP)
        n11181 = len(i11180)
        del i11127, i11128
    else:
        i11136 = NO_INT
        b11137 = NO_BOOL
        i11159 = NO_INT
        i11180 = NO_INT
        n11181 = 0
    del i11125
    if n11126:
        i11183 = at(i11136, i11180)
        b11184 = at(b11137, i11180)
        b11185 = (i11183 == WORD_65) & b11184
        b11186 = (i11183 == WORD_66) & b11184
        b11187 = (i11183 == WORD_67) & b11184
        b11188 = (i11183 == WORD_68) & b11184
        i11189 = where(b11185, WORD_65, where(b11186, WORD_77, where(b11187, WORD_67, where(b11188, WORD_78, WORD_19))))
        x11190 = word_text(i11189, None, n11181, 0, GIVEN)
        i11191 = at(i11159, i11180)
        del i11183, b11184, b11185, b11186, b11187, b11188, i11189
    else:
        x11190 = NO_TEXT
        i11191 = NO_INT
    del b11137, i11136, i11180, n11126, n11181
    if EVIDENCE_WANTED:
        n11192 = any_raised(n4944, i10867)
    else:
        n11192 = 0
    if n11192:
        i11193 = places(b10971, n4944)
        n11194 = len(i11193)
    else:
        i11193 = NO_INT
        n11194 = 0
    del n11192
    if n11194:
        i11195 = at(i4945, i11193)
        i11196 = at(i4957, i11193)
        i11201 = at(i4951, i11193)
        i11227 = at(i5046, i11193)
        i11262 = newest(i11195, i11196, at(E_occurred_at, i11227), EVIDENCE_CAP)
        n11263 = len(i11262)
        del i11195, i11196
    else:
        i11201 = NO_INT
        i11227 = NO_INT
        i11262 = NO_INT
        n11263 = 0
    del i11193
    if n11194:
        i11265 = at(i11201, i11262)
        b11266 = (i11265 == WORD_1)
        i11267 = where(b11266, WORD_75, WORD_76)
        x11268 = word_text(i11267, None, n11263, 0, GIVEN)
        x11269 = text_concat(n11263, x11268, ', no decision')
        i11270 = at(i11227, i11262)
        del i11265, b11266, i11267, x11268
    else:
        x11269 = NO_TEXT
        i11270 = NO_INT
    del i11201, i11262, n11194, n11263
    if EVIDENCE_WANTED:
        n11271 = any_raised(n4944, i10868)
    else:
        n11271 = 0
    if n11271:
        b11272 = (i10967 > 3) & b10962
        b11273 = (b11272 & b10971)
        i11274 = places(b11273, n4944)
        n11275 = len(i11274)
        del b11272, b11273
    else:
        i11274 = NO_INT
        n11275 = 0
    del b10962, b10971, i10967, n11271
    if n11275:
        i11276 = at(i4945, i11274)
        i11277 = at(i4957, i11274)
        i11282 = at(i4951, i11274)
        i11308 = at(i5046, i11274)
        i11343 = newest(i11276, i11277, at(E_occurred_at, i11308), EVIDENCE_CAP)
        n11344 = len(i11343)
        del i11276, i11277
    else:
        i11282 = NO_INT
        i11308 = NO_INT
        i11343 = NO_INT
        n11344 = 0
    del i11274, i4945, i4957
    if n11275:
        i11346 = at(i11282, i11343)
        b11347 = (i11346 == WORD_1)
        i11348 = where(b11347, WORD_75, WORD_76)
        x11349 = word_text(i11348, None, n11344, 0, GIVEN)
        x11350 = text_concat(n11344, x11349, ', no decision')
        i11351 = at(i11308, i11343)
        del i11346, b11347, i11348, x11349
    else:
        x11350 = NO_TEXT
        i11351 = NO_INT
    del i11282, i11343, n11275, n11344
    if EVIDENCE_WANTED:
        n11352 = any_raised(n2488, i10869, i10870, i10871)
    else:
        n11352 = 0
    if n11352:
        b11353 = (b3156 & b3166 & b3164)
        i11354 = places(b11353, n2488)
        n11355 = len(i11354)
        del b11353
    else:
        i11354 = NO_INT
        n11355 = 0
    del b3166, n11352
    if n11355:
        i11356 = at(i2489, i11354)
        i11357 = at(i2490, i11354)
        i11388 = at(i2521, i11354)
        b11421 = at(b3160, i11354)
        b11422 = at(b3164, i11354)
        i11430 = newest(i11356, i11357, at(E_occurred_at, i11388), EVIDENCE_CAP)
        n11431 = len(i11430)
        del i11356, i11357
    else:
        i11388 = NO_INT
        b11421 = NO_BOOL
        b11422 = NO_BOOL
        i11430 = NO_INT
        n11431 = 0
    del i11354
    if n11355:
        b11433 = at(b11421, i11430)
        b11434 = at(b11422, i11430)
        i11435 = where(b11433, WORD_38, where(b11434, WORD_79, WORD_80))
        x11436 = word_text(i11435, None, n11431, 0, GIVEN)
        x11437 = text_concat(n11431, 'complaint, ', x11436)
        i11438 = at(i11388, i11430)
        del b11433, b11434, i11435, x11436
    else:
        x11437 = NO_TEXT
        i11438 = NO_INT
    del b11421, b11422, i11430, n11355, n11431
    if EVIDENCE_WANTED:
        n11439 = any_raised(n2488, i10872, i10873)
    else:
        n11439 = 0
    if n11439:
        b11440 = logical_not(b3156)
        b11441 = (b11440 & b3171)
        i11442 = places(b11441, n2488)
        n11443 = len(i11442)
        del b11440, b11441
    else:
        i11442 = NO_INT
        n11443 = 0
    del b3156, b3171, n11439, n2488
    if n11443:
        i11444 = at(i2489, i11442)
        i11445 = at(i2490, i11442)
        i11476 = at(i2521, i11442)
        b11509 = at(b3160, i11442)
        b11510 = at(b3164, i11442)
        i11518 = newest(i11444, i11445, at(E_occurred_at, i11476), EVIDENCE_CAP)
        n11519 = len(i11518)
        del i11444, i11445
    else:
        i11476 = NO_INT
        b11509 = NO_BOOL
        b11510 = NO_BOOL
        i11518 = NO_INT
        n11519 = 0
    del b3160, b3164, i11442, i2489, i2490, i2521
    if n11443:
        b11521 = at(b11509, i11518)
        b11522 = at(b11510, i11518)
        i11523 = where(b11521, WORD_38, where(b11522, WORD_79, WORD_80))
        x11524 = word_text(i11523, None, n11519, 0, GIVEN)
        x11525 = text_concat(n11519, 'complaint, ', x11524)
        i11526 = at(i11476, i11518)
        del b11521, b11522, i11523, x11524
    else:
        x11525 = NO_TEXT
        i11526 = NO_INT
    del b11509, b11510, i11518, n11443, n11519
    if EVIDENCE_WANTED:
        n11527 = any_raised(n6681, i10874)
    else:
        n11527 = 0
    if n11527:
        i11528 = places(b6837, n6681)
        n11529 = len(i11528)
    else:
        i11528 = NO_INT
        n11529 = 0
    del b6837, n11527, n6681
    if n11529:
        i11530 = at(i6682, i11528)
        i11531 = at(i6683, i11528)
        f11560 = at(f6712, i11528)
        b11561 = at(b6713, i11528)
        i11562 = at(i6714, i11528)
        i11565 = newest(i11530, i11531, at(E_occurred_at, i11562), EVIDENCE_CAP)
        n11566 = len(i11565)
        del i11530, i11531
    else:
        f11560 = NO_FLOAT
        b11561 = NO_BOOL
        i11562 = NO_INT
        i11565 = NO_INT
        n11566 = 0
    del b6713, f6712, i11528, i6682, i6683, i6714
    if n11529:
        f11568 = at(f11560, i11565)
        i11569 = whole(f11568)
        b11570 = at(b11561, i11565)
        x11571 = int_text(i11569, b11570, n11566, 0, GIVEN)
        b11572 = text_known(x11571)
        x11573 = where(b11572, x11571, 'bad')
        x11574 = text_concat(n11566, 'scored ', x11573)
        i11575 = at(i11562, i11565)
        del f11568, i11569, b11570, x11571, b11572, x11573
    else:
        x11574 = NO_TEXT
        i11575 = NO_INT
    del b11561, f11560, i11565, n11529, n11566
    if EVIDENCE_WANTED:
        n11576 = any_raised(n5802, i10875)
    else:
        n11576 = 0
    if n11576:
        b11577 = (b6666 & b6663)
        i11578 = places(b11577, n5802)
        n11579 = len(i11578)
        del b11577
    else:
        i11578 = NO_INT
        n11579 = 0
    del b6663, n11576
    if n11579:
        i11580 = at(i5803, i11578)
        i11581 = at(i5837, i11578)
        i11599 = at(i5855, i11578)
        b11600 = at(b5856, i11578)
        i11601 = at(i5857, i11578)
        b11602 = at(b5858, i11578)
        i11612 = at(i5868, i11578)
        i11648 = newest(i11580, i11581, at(E_occurred_at, i11612), EVIDENCE_CAP)
        n11649 = len(i11648)
        del i11580, i11581
    else:
        i11599 = NO_INT
        b11600 = NO_BOOL
        i11601 = NO_INT
        b11602 = NO_BOOL
        i11612 = NO_INT
        i11648 = NO_INT
        n11649 = 0
    del i11578
    if n11579:
        i11651 = at(i11599, i11648)
        b11652 = at(b11600, i11648)
        x11653 = date_text(i11651, b11652, n11649, 0, GIVEN)
        i11654 = at(i11601, i11648)
        b11655 = at(b11602, i11648)
        x11656 = date_text(i11654, b11655, n11649, 0, GIVEN)
        x11657 = text_concat(n11649, ', answered ', x11656)
        x11658 = texts(where(b11655, x11657, ', no answer'))
        x11659 = text_concat(n11649, 'asked for ', x11653, x11658)
        i11660 = at(i11612, i11648)
        del i11651, b11652, x11653, i11654, b11655, x11656, x11657, x11658
    else:
        x11659 = NO_TEXT
        i11660 = NO_INT
    del b11600, b11602, i11599, i11601, i11648, n11579, n11649
    if EVIDENCE_WANTED:
        n11661 = any_raised(n5802, i10876)
    else:
        n11661 = 0
    if n11661:
        b11662 = (b6666 & b6675)
        i11663 = places(b11662, n5802)
        n11664 = len(i11663)
        del b11662
    else:
        i11663 = NO_INT
        n11664 = 0
    del b6666, b6675, n11661
    if n11664:
        i11665 = at(i5803, i11663)
        i11666 = at(i5837, i11663)
        i11684 = at(i5855, i11663)
        b11685 = at(b5856, i11663)
        i11686 = at(i5857, i11663)
        b11687 = at(b5858, i11663)
        i11697 = at(i5868, i11663)
        i11733 = newest(i11665, i11666, at(E_occurred_at, i11697), EVIDENCE_CAP)
        n11734 = len(i11733)
        del i11665, i11666
    else:
        i11684 = NO_INT
        b11685 = NO_BOOL
        i11686 = NO_INT
        b11687 = NO_BOOL
        i11697 = NO_INT
        i11733 = NO_INT
        n11734 = 0
    del i11663, i5803, i5837, i5857
    if n11664:
        i11736 = at(i11684, i11733)
        b11737 = at(b11685, i11733)
        x11738 = date_text(i11736, b11737, n11734, 0, GIVEN)
        i11739 = at(i11686, i11733)
        b11740 = at(b11687, i11733)
        x11741 = date_text(i11739, b11740, n11734, 0, GIVEN)
        x11742 = text_concat(n11734, ', answered ', x11741)
        x11743 = texts(where(b11740, x11742, ', no answer'))
        x11744 = text_concat(n11734, 'asked for ', x11738, x11743)
        i11745 = at(i11697, i11733)
        del i11736, b11737, x11738, i11739, b11740, x11741, x11742, x11743
    else:
        x11744 = NO_TEXT
        i11745 = NO_INT
    del b11685, b11687, i11684, i11686, i11733, n11664, n11734
    if EVIDENCE_WANTED:
        n11746 = any_raised(n6842, i10877, i10878)
    else:
        n11746 = 0
    if n11746:
        i11747 = newest(i6843, i6844, at(E_occurred_at, i6875), EVIDENCE_CAP)
        n11748 = len(i11747)
    else:
        i11747 = NO_INT
        n11748 = 0
    del n11746
    if EVIDENCE_WANTED and n6842:
        i11750 = at(i6860, i11747)
        x11751 = word_text(i11750, None, n11748, 0, GIVEN)
        x11752 = text_trim(x11751, ';')
        x11753 = text_replace(x11752, ';', ', ')
        x11754 = text_nullif(x11753, '')
        b11755 = text_known(x11754)
        x11756 = where(b11755, x11754, 'conduct')
        b11757 = at(b6997, i11747)
        i11758 = where(b11757, WORD_81, WORD_31)
        x11759 = word_text(i11758, None, n11748, 0, GIVEN)
        x11760 = text_concat(n11748, x11756, x11759)
        i11761 = at(i6875, i11747)
        del i11750, x11751, x11752, x11753, x11754, b11755, x11756, b11757, i11758, x11759
    else:
        x11760 = NO_TEXT
        i11761 = NO_INT
    del i11747, n11748
    if EVIDENCE_WANTED:
        n11762 = any_raised(n6842, i10879)
    else:
        n11762 = 0
    if n11762:
        i11763 = places(b7005, n6842)
        n11764 = len(i11763)
    else:
        i11763 = NO_INT
        n11764 = 0
    del b7005, n11762
    if n11764:
        i11765 = at(i6843, i11763)
        i11766 = at(i6844, i11763)
        i11782 = at(i6860, i11763)
        i11797 = at(i6875, i11763)
        b11801 = at(b6997, i11763)
        i11805 = newest(i11765, i11766, at(E_occurred_at, i11797), EVIDENCE_CAP)
        n11806 = len(i11805)
        del i11765, i11766
    else:
        i11782 = NO_INT
        i11797 = NO_INT
        b11801 = NO_BOOL
        i11805 = NO_INT
        n11806 = 0
    del i11763
    if n11764:
        i11808 = at(i11782, i11805)
        x11809 = word_text(i11808, None, n11806, 0, GIVEN)
        x11810 = text_trim(x11809, ';')
        x11811 = text_replace(x11810, ';', ', ')
        x11812 = text_nullif(x11811, '')
        b11813 = text_known(x11812)
        x11814 = where(b11813, x11812, 'conduct')
        b11815 = at(b11801, i11805)
        i11816 = where(b11815, WORD_81, WORD_31)
        x11817 = word_text(i11816, None, n11806, 0, GIVEN)
        x11818 = text_concat(n11806, x11814, x11817)
        i11819 = at(i11797, i11805)
        del i11808, x11809, x11810, x11811, x11812, b11813, x11814, b11815, i11816, x11817
    else:
        x11818 = NO_TEXT
        i11819 = NO_INT
    del b11801, i11782, i11805, n11764, n11806
    if EVIDENCE_WANTED:
        n11820 = any_raised(n6842, i10880)
    else:
        n11820 = 0
    if n11820:
        i11821 = places(b7006, n6842)
        n11822 = len(i11821)
    else:
        i11821 = NO_INT
        n11822 = 0
    del b7006, n11820, n6842
    if n11822:
        i11823 = at(i6843, i11821)
        i11824 = at(i6844, i11821)
        i11840 = at(i6860, i11821)
        i11855 = at(i6875, i11821)
        b11859 = at(b6997, i11821)
        i11863 = newest(i11823, i11824, at(E_occurred_at, i11855), EVIDENCE_CAP)
        n11864 = len(i11863)
        del i11823, i11824
    else:
        i11840 = NO_INT
        i11855 = NO_INT
        b11859 = NO_BOOL
        i11863 = NO_INT
        n11864 = 0
    del b6997, i11821, i6843, i6844, i6860
    if n11822:
        i11866 = at(i11840, i11863)
        x11867 = word_text(i11866, None, n11864, 0, GIVEN)
        x11868 = text_trim(x11867, ';')
        x11869 = text_replace(x11868, ';', ', ')
        x11870 = text_nullif(x11869, '')
        b11871 = text_known(x11870)
        x11872 = where(b11871, x11870, 'conduct')
        b11873 = at(b11859, i11863)
        i11874 = where(b11873, WORD_81, WORD_31)
        x11875 = word_text(i11874, None, n11864, 0, GIVEN)
        x11876 = text_concat(n11864, x11872, x11875)
        i11877 = at(i11855, i11863)
        del i11866, x11867, x11868, x11869, x11870, b11871, x11872, b11873, i11874, x11875
    else:
        x11876 = NO_TEXT
        i11877 = NO_INT
    del b11859, i11840, i11863, n11822, n11864
    if EVIDENCE_WANTED:
        n11878 = any_raised(n7946, i10881)
    else:
        n11878 = 0
    if n11878:
        b11879 = (i7952 >= P_burst_messages)
        i11880 = places(b11879, n7946)
        n11881 = len(i11880)
        del b11879
    else:
        i11880 = NO_INT
        n11881 = 0
    del i7952, n11878
    if n11881:
        i11882 = at(i7947, i11880)
        i11883 = at(i7955, i11880)
        i11914 = at(i7985, i11880)
        i11921 = newest(i11882, i11883, at(E_occurred_at, i11914), EVIDENCE_CAP)
        del i11882, i11883
    else:
        i11914 = NO_INT
        i11921 = NO_INT
    del i11880
    if n11881:
        i11924 = at(i11914, i11921)
    else:
        i11924 = NO_INT
    del i11921, n11881
    if EVIDENCE_WANTED:
        n11925 = any_raised(n7946, i10882)
    else:
        n11925 = 0
    if n11925:
        i11926 = newest(i7947, i7955, at(E_occurred_at, i7985), EVIDENCE_CAP)
    else:
        i11926 = NO_INT
    del i7947, i7955, n11925
    if EVIDENCE_WANTED and n7946:
        i11929 = at(i7985, i11926)
    else:
        i11929 = NO_INT
    del i11926, n7946
    if EVIDENCE_WANTED:
        n11930 = any_raised(n5174, i10883)
    else:
        n11930 = 0
    if n11930:
        b11931 = (b5593 & b5590)
        i11932 = places(b11931, n5174)
        n11933 = len(i11932)
        del b11931
    else:
        i11932 = NO_INT
        n11933 = 0
    del b5590, b5593, n11930, n5174
    if n11933:
        i11934 = at(i5175, i11932)
        i11935 = at(i5176, i11932)
        i11943 = at(i5184, i11932)
        b11944 = at(b5185, i11932)
        i11966 = at(i5207, i11932)
        i11987 = newest(i11934, i11935, at(E_occurred_at, i11966), EVIDENCE_CAP)
        n11988 = len(i11987)
        del i11934, i11935
    else:
        i11943 = NO_INT
        b11944 = NO_BOOL
        i11966 = NO_INT
        i11987 = NO_INT
        n11988 = 0
    del b5185, i11932, i5175, i5176, i5184, i5207
    if n11933:
        i11990 = at(i11943, i11987)
        b11991 = at(b11944, i11987)
        b11992 = (i11990 == WORD_65) & b11991
        b11993 = (i11990 == WORD_66) & b11991
        b11994 = (i11990 == WORD_67) & b11991
        b11995 = (i11990 == WORD_68) & b11991
        i11996 = where(b11992, WORD_65, where(b11993, WORD_77, where(b11994, WORD_67, where(b11995, WORD_78, WORD_19))))
        x11997 = word_text(i11996, None, n11988, 0, GIVEN)
        i11998 = at(i11966, i11987)
        del i11990, b11991, b11992, b11993, b11994, b11995, i11996
    else:
        x11997 = NO_TEXT
        i11998 = NO_INT
    del b11944, i11943, i11987, n11933, n11988
    if EVIDENCE_WANTED:
        n11999 = any_raised(n3679, i10884)
    else:
        n11999 = 0
    if n11999:
        b12000 = (i4680 >= 2)
        i12001 = places(b12000, n3679)
        n12002 = len(i12001)
        del b12000
    else:
        i12001 = NO_INT
        n12002 = 0
    del n11999
    if n12002:
        i12003 = at(i3680, i12001)
        i12004 = at(i3681, i12001)
        i12014 = at(i3691, i12001)
        b12015 = at(b3692, i12001)
        i12035 = at(i3712, i12001)
        i12061 = at(i4654, i12001)
        b12062 = at(b4657, i12001)
        i12074 = newest(i12003, i12004, at(E_occurred_at, i12035), EVIDENCE_CAP)
        n12075 = len(i12074)
        del i12003, i12004
    else:
        i12014 = NO_INT
        b12015 = NO_BOOL
        i12035 = NO_INT
        i12061 = NO_INT
        b12062 = NO_BOOL
        i12074 = NO_INT
        n12075 = 0
    del i12001
    if n12002:
        i12077 = at(i12061, i12074)
        b12078 = at(b12062, i12074)
        b12079 = (i12077 == WORD_59) & b12078
        b12080 = (i12077 == WORD_54) & b12078
        b12081 = (i12077 == WORD_60) & b12078
        i12082 = at(i12014, i12074)
        b12083 = at(b12015, i12074)
        b12084 = (i12082 == WORD_61) & b12083
        i12085 = where(b12079, WORD_82, where(b12080, WORD_83, where(b12081, WORD_84, where(b12084, WORD_85, WORD_31))))
        x12086 = word_text(i12085, None, n12075, 0, GIVEN)
        x12087 = text_concat(n12075, 'asked for less', x12086)
        i12088 = at(i12035, i12074)
        del i12077, b12078, b12079, b12080, b12081, i12082, b12083, b12084, i12085, x12086
    else:
        x12087 = NO_TEXT
        i12088 = NO_INT
    del b12015, b12062, i12014, i12061, i12074, n12002, n12075
    if EVIDENCE_WANTED:
        n12089 = any_raised(n3679, i10885)
    else:
        n12089 = 0
    if n12089:
        b12090 = (i4680 >= 1)
        i12091 = places(b12090, n3679)
        n12092 = len(i12091)
        del b12090
    else:
        i12091 = NO_INT
        n12092 = 0
    del i4680, n12089
    if n12092:
        i12093 = at(i3680, i12091)
        i12094 = at(i3681, i12091)
        i12104 = at(i3691, i12091)
        b12105 = at(b3692, i12091)
        i12125 = at(i3712, i12091)
        i12151 = at(i4654, i12091)
        b12152 = at(b4657, i12091)
        i12164 = newest(i12093, i12094, at(E_occurred_at, i12125), EVIDENCE_CAP)
        n12165 = len(i12164)
        del i12093, i12094
    else:
        i12104 = NO_INT
        b12105 = NO_BOOL
        i12125 = NO_INT
        i12151 = NO_INT
        b12152 = NO_BOOL
        i12164 = NO_INT
        n12165 = 0
    del i12091
    if n12092:
        i12167 = at(i12151, i12164)
        b12168 = at(b12152, i12164)
        b12169 = (i12167 == WORD_59) & b12168
        b12170 = (i12167 == WORD_54) & b12168
        b12171 = (i12167 == WORD_60) & b12168
        i12172 = at(i12104, i12164)
        b12173 = at(b12105, i12164)
        b12174 = (i12172 == WORD_61) & b12173
        i12175 = where(b12169, WORD_82, where(b12170, WORD_83, where(b12171, WORD_84, where(b12174, WORD_85, WORD_31))))
        x12176 = word_text(i12175, None, n12165, 0, GIVEN)
        x12177 = text_concat(n12165, 'asked for less', x12176)
        i12178 = at(i12125, i12164)
        del i12167, b12168, b12169, b12170, b12171, i12172, b12173, b12174, i12175, x12176
    else:
        x12177 = NO_TEXT
        i12178 = NO_INT
    del b12105, b12152, i12104, i12151, i12164, n12092, n12165
    if EVIDENCE_WANTED:
        n12179 = any_raised(n3679, i10886, i10887)
    else:
        n12179 = 0
    if n12179:
        b12180 = (b4664 & b4664)
        i12181 = places(b12180, n3679)
        n12182 = len(i12181)
        del b12180
    else:
        i12181 = NO_INT
        n12182 = 0
    del b4664, n12179, n3679
    if n12182:
        i12183 = at(i3680, i12181)
        i12184 = at(i3681, i12181)
        i12194 = at(i3691, i12181)
        b12195 = at(b3692, i12181)
        i12215 = at(i3712, i12181)
        i12241 = at(i4654, i12181)
        b12242 = at(b4657, i12181)
        i12254 = newest(i12183, i12184, at(E_occurred_at, i12215), EVIDENCE_CAP)
        n12255 = len(i12254)
        del i12183, i12184
    else:
        i12194 = NO_INT
        b12195 = NO_BOOL
        i12215 = NO_INT
        i12241 = NO_INT
        b12242 = NO_BOOL
        i12254 = NO_INT
        n12255 = 0
    del b3692, b4657, i12181, i3680, i3681, i3691, i3712, i4654
    if n12182:
        i12257 = at(i12241, i12254)
        b12258 = at(b12242, i12254)
        b12259 = (i12257 == WORD_59) & b12258
        b12260 = (i12257 == WORD_54) & b12258
        b12261 = (i12257 == WORD_60) & b12258
        i12262 = at(i12194, i12254)
        b12263 = at(b12195, i12254)
        b12264 = (i12262 == WORD_61) & b12263
        i12265 = where(b12259, WORD_82, where(b12260, WORD_83, where(b12261, WORD_84, where(b12264, WORD_85, WORD_31))))
        x12266 = word_text(i12265, None, n12255, 0, GIVEN)
        x12267 = text_concat(n12255, 'asked for less', x12266)
        i12268 = at(i12215, i12254)
        del i12257, b12258, b12259, b12260, b12261, i12262, b12263, b12264, i12265, x12266
    else:
        x12267 = NO_TEXT
        i12268 = NO_INT
    del b12195, b12242, i12194, i12241, i12254, n12182, n12255
    if EVIDENCE_WANTED:
        n12269 = any_raised(n2138, i10888)
    else:
        n12269 = 0
    if n12269:
        b12270 = (i2148 == WORD_73) & b2149
        b12271 = (i2148 == WORD_74) & b2149
        b12272 = (b12270 | b12271)
        b12274 = (b12272 & b12270)
        i12275 = places(b12274, n2138)
        n12276 = len(i12275)
        del b12270, b12271, b12272, b12274
    else:
        i12275 = NO_INT
        n12276 = 0
    del n12269
    if n12276:
        i12277 = at(i2139, i12275)
        i12278 = at(i2140, i12275)
        i12309 = at(i2171, i12275)
        i12314 = newest(i12277, i12278, at(E_occurred_at, i12309), EVIDENCE_CAP)
        del i12277, i12278
    else:
        i12309 = NO_INT
        i12314 = NO_INT
    del i12275
    if n12276:
        i12317 = at(i12309, i12314)
    else:
        i12317 = NO_INT
    del i12314, n12276
    if EVIDENCE_WANTED:
        n12318 = any_raised(n2138, i10889)
    else:
        n12318 = 0
    if n12318:
        i12319 = where(b2149, i2148, WORD_10)
        b12320 = (i12319 == WORD_10)
        i12321 = places(b12320, n2138)
        n12322 = len(i12321)
        del i12319, b12320
    else:
        i12321 = NO_INT
        n12322 = 0
    del n12318
    if n12322:
        i12323 = at(i2139, i12321)
        i12324 = at(i2140, i12321)
        i12355 = at(i2171, i12321)
        i12360 = newest(i12323, i12324, at(E_occurred_at, i12355), EVIDENCE_CAP)
        del i12323, i12324
    else:
        i12355 = NO_INT
        i12360 = NO_INT
    del i12321, i2140, i2171
    if n12322:
        i12363 = at(i12355, i12360)
    else:
        i12363 = NO_INT
    del i12360, n12322
    if EVIDENCE_WANTED:
        n12364 = any_raised(n8045, i10890)
    else:
        n12364 = 0
    if n12364:
        b12365 = (i8725 > P_very_late_days)
        b12366 = (i8725 > P_stuck_days)
        b12367 = (b8723 & b12365 & b8723 & b12366)
        i12368 = places(b12367, n8045)
        n12369 = len(i12368)
        del b12365, b12366, b12367
    else:
        i12368 = NO_INT
        n12369 = 0
    del b8723, i8725, n12364, n8045
    if n12369:
        i12370 = at(i8046, i12368)
        i12371 = at(i8047, i12368)
        i12379 = at(i8055, i12368)
        b12380 = at(b8056, i12368)
        i12402 = at(i8078, i12368)
        i12408 = at(i8084, i12368)
        b12409 = at(b8085, i12368)
        i12423 = at(i8099, i12368)
        i12432 = at(i8108, i12368)
        i12433 = at(i8109, i12368)
        b12434 = at(b8110, i12368)
        i12435 = at(i8111, i12368)
        i12448 = at(i8124, i12368)
        i12466 = newest(i12370, i12371, at(E_occurred_at, i12402), EVIDENCE_CAP)
        n12467 = len(i12466)
        del i12370, i12371
    else:
        i12379 = NO_INT
        b12380 = NO_BOOL
        i12402 = NO_INT
        i12408 = NO_INT
        b12409 = NO_BOOL
        i12423 = NO_INT
        i12432 = NO_INT
        i12433 = NO_INT
        b12434 = NO_BOOL
        i12435 = NO_INT
        i12448 = NO_INT
        i12466 = NO_INT
        n12467 = 0
    del b8056, b8085, b8110, i12368, i8046, i8047, i8055, i8078, i8084, i8099, i8108, i8109, i8111, i8124
    if n12369:
        i12469 = at(i12433, i12466)
        b12470 = at(b12434, i12466)
        x12471 = date_text(i12469, b12470, n12467, 0, GIVEN)
        b12472 = text_known(x12471)
        x12473 = text_concat(n12467, 'paid ', x12471)
        i12474 = at(i12379, i12466)
        b12475 = at(b12380, i12466)
        b12476 = (i12474 == WORD_8) & b12475
        x12477 = texts(where(b12472, x12473, where(b12476, 'written off', 'unpaid')))
        i12478 = at(i12432, i12466)
        x12479 = date_text(i12478, None, n12467, 0, GIVEN)
        i12480 = at(i12423, i12466)
        b12481 = (i12478 != i12480)
        x12482 = date_text(i12480, None, n12467, 0, GIVEN)
        x12483 = text_concat(n12467, ' (moved from ', x12482, ')')
        x12484 = texts(where(b12481, x12483, ''))
        i12485 = at(i12435, i12466)
        b12486 = (i12485 == 1)
        b12487 = (i12485 > 1)
        x12488 = int_text(i12485, None, n12467, 0, GIVEN)
        x12489 = text_concat(n12467, ', ', x12488, ' days late')
        x12490 = texts(where(b12486, ', 1 day late', where(b12487, x12489, where(b12470, ', in time', ''))))
        b12491 = logical_not(b12470)
        i12492 = at(i12408, i12466)
        b12493 = at(b12409, i12466)
        i12494 = where(b12493, i12492, 0)
        b12495 = (i12494 > 0)
        b12496 = (b12491 & b12495)
        i12497 = at(i12448, i12466)
        i12498 = rescaled(i12497, -2)
        x12499 = decimal_text(i12498, None, n12467, 2, GIVEN)
        x12500 = text_concat(n12467, ', ', x12499, ' left')
        x12501 = texts(where(b12496, x12500, ''))
        x12502 = text_concat(n12467, x12477, ', due ', x12479, x12484, x12490, x12501)
        i12503 = at(i12402, i12466)
        del i12469, b12470, x12471, b12472, x12473, i12474, b12475, b12476, x12477, i12478, x12479, i12480, b12481, x12482, x12483, x12484, i12485, b12486, b12487, x12488, x12489, x12490, b12491, i12492, b12493, i12494, b12495, b12496, i12497, i12498, x12499, x12500, x12501
    else:
        x12502 = NO_TEXT
        i12503 = NO_INT
    del b12380, b12409, b12434, i12379, i12408, i12423, i12432, i12433, i12435, i12448, i12466, n12369, n12467
    if EVIDENCE_WANTED:
        n12504 = any_raised(n1752, i10891)
    else:
        n12504 = 0
    if n12504:
        b12505 = (i1818 > P_grace_days)
        b12506 = (b1983 & b1983 & b12505)
        i12507 = places(b12506, n1752)
        n12508 = len(i12507)
        del b12505, b12506
    else:
        i12507 = NO_INT
        n12508 = 0
    del b1983, n12504
    if n12508:
        i12509 = at(i1753, i12507)
        i12510 = at(i1754, i12507)
        i12518 = at(i1762, i12507)
        b12519 = at(b1763, i12507)
        i12541 = at(i1785, i12507)
        i12547 = at(i1791, i12507)
        b12548 = at(b1792, i12507)
        i12562 = at(i1806, i12507)
        i12571 = at(i1815, i12507)
        i12572 = at(i1816, i12507)
        b12573 = at(b1817, i12507)
        i12574 = at(i1818, i12507)
        i12587 = at(i1831, i12507)
        i12606 = newest(i12509, i12510, at(E_occurred_at, i12541), EVIDENCE_CAP)
        n12607 = len(i12606)
        del i12509, i12510
    else:
        i12518 = NO_INT
        b12519 = NO_BOOL
        i12541 = NO_INT
        i12547 = NO_INT
        b12548 = NO_BOOL
        i12562 = NO_INT
        i12571 = NO_INT
        i12572 = NO_INT
        b12573 = NO_BOOL
        i12574 = NO_INT
        i12587 = NO_INT
        i12606 = NO_INT
        n12607 = 0
    del i12507
    if n12508:
        i12609 = at(i12572, i12606)
        b12610 = at(b12573, i12606)
        x12611 = date_text(i12609, b12610, n12607, 0, GIVEN)
        b12612 = text_known(x12611)
        x12613 = text_concat(n12607, 'paid ', x12611)
        i12614 = at(i12518, i12606)
        b12615 = at(b12519, i12606)
        b12616 = (i12614 == WORD_8) & b12615
        x12617 = texts(where(b12612, x12613, where(b12616, 'written off', 'unpaid')))
        i12618 = at(i12571, i12606)
        x12619 = date_text(i12618, None, n12607, 0, GIVEN)
        i12620 = at(i12562, i12606)
        b12621 = (i12618 != i12620)
        x12622 = date_text(i12620, None, n12607, 0, GIVEN)
        x12623 = text_concat(n12607, ' (moved from ', x12622, ')')
        x12624 = texts(where(b12621, x12623, ''))
        i12625 = at(i12574, i12606)
        b12626 = (i12625 == 1)
        b12627 = (i12625 > 1)
        x12628 = int_text(i12625, None, n12607, 0, GIVEN)
        x12629 = text_concat(n12607, ', ', x12628, ' days late')
        x12630 = texts(where(b12626, ', 1 day late', where(b12627, x12629, where(b12610, ', in time', ''))))
        b12631 = logical_not(b12610)
        i12632 = at(i12547, i12606)
        b12633 = at(b12548, i12606)
        i12634 = where(b12633, i12632, 0)
        b12635 = (i12634 > 0)
        b12636 = (b12631 & b12635)
        i12637 = at(i12587, i12606)
        i12638 = rescaled(i12637, -2)
        x12639 = decimal_text(i12638, None, n12607, 2, GIVEN)
        x12640 = text_concat(n12607, ', ', x12639, ' left')
        x12641 = texts(where(b12636, x12640, ''))
        x12642 = text_concat(n12607, x12617, ', due ', x12619, x12624, x12630, x12641)
        i12643 = at(i12541, i12606)
        del i12609, b12610, x12611, b12612, x12613, i12614, b12615, b12616, x12617, i12618, x12619, i12620, b12621, x12622, x12623, x12624, i12625, b12626, b12627, x12628, x12629, x12630, b12631, i12632, b12633, i12634, b12635, b12636, i12637, i12638, x12639, x12640, x12641
    else:
        x12642 = NO_TEXT
        i12643 = NO_INT
    del b12519, b12548, b12573, i12518, i12547, i12562, i12571, i12572, i12574, i12587, i12606, n12508, n12607
    if EVIDENCE_WANTED:
        n12644 = any_raised(n1752, i10892)
    else:
        n12644 = 0
    if n12644:
        b12645 = (i1818 > P_very_late_days)
        i12646 = places(b12645, n1752)
        n12647 = len(i12646)
        del b12645
    else:
        i12646 = NO_INT
        n12647 = 0
    del n12644
    if n12647:
        i12648 = at(i1753, i12646)
        i12649 = at(i1754, i12646)
        i12657 = at(i1762, i12646)
        b12658 = at(b1763, i12646)
        i12680 = at(i1785, i12646)
        i12686 = at(i1791, i12646)
        b12687 = at(b1792, i12646)
        i12701 = at(i1806, i12646)
        i12710 = at(i1815, i12646)
        i12711 = at(i1816, i12646)
        b12712 = at(b1817, i12646)
        i12713 = at(i1818, i12646)
        i12726 = at(i1831, i12646)
        i12745 = newest(i12648, i12649, at(E_occurred_at, i12680), EVIDENCE_CAP)
        n12746 = len(i12745)
        del i12648, i12649
    else:
        i12657 = NO_INT
        b12658 = NO_BOOL
        i12680 = NO_INT
        i12686 = NO_INT
        b12687 = NO_BOOL
        i12701 = NO_INT
        i12710 = NO_INT
        i12711 = NO_INT
        b12712 = NO_BOOL
        i12713 = NO_INT
        i12726 = NO_INT
        i12745 = NO_INT
        n12746 = 0
    del i12646
    if n12647:
        i12748 = at(i12711, i12745)
        b12749 = at(b12712, i12745)
        x12750 = date_text(i12748, b12749, n12746, 0, GIVEN)
        b12751 = text_known(x12750)
        x12752 = text_concat(n12746, 'paid ', x12750)
        i12753 = at(i12657, i12745)
        b12754 = at(b12658, i12745)
        b12755 = (i12753 == WORD_8) & b12754
        x12756 = texts(where(b12751, x12752, where(b12755, 'written off', 'unpaid')))
        i12757 = at(i12710, i12745)
        x12758 = date_text(i12757, None, n12746, 0, GIVEN)
        i12759 = at(i12701, i12745)
        b12760 = (i12757 != i12759)
        x12761 = date_text(i12759, None, n12746, 0, GIVEN)
        x12762 = text_concat(n12746, ' (moved from ', x12761, ')')
        x12763 = texts(where(b12760, x12762, ''))
        i12764 = at(i12713, i12745)
        b12765 = (i12764 == 1)
        b12766 = (i12764 > 1)
        x12767 = int_text(i12764, None, n12746, 0, GIVEN)
        x12768 = text_concat(n12746, ', ', x12767, ' days late')
        x12769 = texts(where(b12765, ', 1 day late', where(b12766, x12768, where(b12749, ', in time', ''))))
        b12770 = logical_not(b12749)
        i12771 = at(i12686, i12745)
        b12772 = at(b12687, i12745)
        i12773 = where(b12772, i12771, 0)
        b12774 = (i12773 > 0)
        b12775 = (b12770 & b12774)
        i12776 = at(i12726, i12745)
        i12777 = rescaled(i12776, -2)
        x12778 = decimal_text(i12777, None, n12746, 2, GIVEN)
        x12779 = text_concat(n12746, ', ', x12778, ' left')
        x12780 = texts(where(b12775, x12779, ''))
        x12781 = text_concat(n12746, x12756, ', due ', x12758, x12763, x12769, x12780)
        i12782 = at(i12680, i12745)
        del i12748, b12749, x12750, b12751, x12752, i12753, b12754, b12755, x12756, i12757, x12758, i12759, b12760, x12761, x12762, x12763, i12764, b12765, b12766, x12767, x12768, x12769, b12770, i12771, b12772, i12773, b12774, b12775, i12776, i12777, x12778, x12779, x12780
    else:
        x12781 = NO_TEXT
        i12782 = NO_INT
    del b12658, b12687, b12712, i12657, i12686, i12701, i12710, i12711, i12713, i12726, i12745, n12647, n12746
    if EVIDENCE_WANTED:
        n12783 = any_raised(n1752, i10892)
    else:
        n12783 = 0
    if n12783:
        b12784 = (i1818 > P_late_days)
        i12785 = places(b12784, n1752)
        n12786 = len(i12785)
        del b12784
    else:
        i12785 = NO_INT
        n12786 = 0
    del n12783
    if n12786:
        i12787 = at(i1753, i12785)
        i12788 = at(i1754, i12785)
        i12796 = at(i1762, i12785)
        b12797 = at(b1763, i12785)
        i12819 = at(i1785, i12785)
        i12825 = at(i1791, i12785)
        b12826 = at(b1792, i12785)
        i12840 = at(i1806, i12785)
        i12849 = at(i1815, i12785)
        i12850 = at(i1816, i12785)
        b12851 = at(b1817, i12785)
        i12852 = at(i1818, i12785)
        i12865 = at(i1831, i12785)
        i12884 = newest(i12787, i12788, at(E_occurred_at, i12819), EVIDENCE_CAP)
        n12885 = len(i12884)
        del i12787, i12788
    else:
        i12796 = NO_INT
        b12797 = NO_BOOL
        i12819 = NO_INT
        i12825 = NO_INT
        b12826 = NO_BOOL
        i12840 = NO_INT
        i12849 = NO_INT
        i12850 = NO_INT
        b12851 = NO_BOOL
        i12852 = NO_INT
        i12865 = NO_INT
        i12884 = NO_INT
        n12885 = 0
    del i12785
    if n12786:
        i12887 = at(i12850, i12884)
        b12888 = at(b12851, i12884)
        x12889 = date_text(i12887, b12888, n12885, 0, GIVEN)
        b12890 = text_known(x12889)
        x12891 = text_concat(n12885, 'paid ', x12889)
        i12892 = at(i12796, i12884)
        b12893 = at(b12797, i12884)
        b12894 = (i12892 == WORD_8) & b12893
        x12895 = texts(where(b12890, x12891, where(b12894, 'written off', 'unpaid')))
        i12896 = at(i12849, i12884)
        x12897 = date_text(i12896, None, n12885, 0, GIVEN)
        i12898 = at(i12840, i12884)
        b12899 = (i12896 != i12898)
        x12900 = date_text(i12898, None, n12885, 0, GIVEN)
        x12901 = text_concat(n12885, ' (moved from ', x12900, ')')
        x12902 = texts(where(b12899, x12901, ''))
        i12903 = at(i12852, i12884)
        b12904 = (i12903 == 1)
        b12905 = (i12903 > 1)
        x12906 = int_text(i12903, None, n12885, 0, GIVEN)
        x12907 = text_concat(n12885, ', ', x12906, ' days late')
        x12908 = texts(where(b12904, ', 1 day late', where(b12905, x12907, where(b12888, ', in time', ''))))
        b12909 = logical_not(b12888)
        i12910 = at(i12825, i12884)
        b12911 = at(b12826, i12884)
        i12912 = where(b12911, i12910, 0)
        b12913 = (i12912 > 0)
        b12914 = (b12909 & b12913)
        i12915 = at(i12865, i12884)
        i12916 = rescaled(i12915, -2)
        x12917 = decimal_text(i12916, None, n12885, 2, GIVEN)
        x12918 = text_concat(n12885, ', ', x12917, ' left')
        x12919 = texts(where(b12914, x12918, ''))
        x12920 = text_concat(n12885, x12895, ', due ', x12897, x12902, x12908, x12919)
        i12921 = at(i12819, i12884)
        del i12887, b12888, x12889, b12890, x12891, i12892, b12893, b12894, x12895, i12896, x12897, i12898, b12899, x12900, x12901, x12902, i12903, b12904, b12905, x12906, x12907, x12908, b12909, i12910, b12911, i12912, b12913, b12914, i12915, i12916, x12917, x12918, x12919
    else:
        x12920 = NO_TEXT
        i12921 = NO_INT
    del b12797, b12826, b12851, i12796, i12825, i12840, i12849, i12850, i12852, i12865, i12884, n12786, n12885
    if EVIDENCE_WANTED:
        n12922 = any_raised(n8845, i10893)
    else:
        n12922 = 0
    if n12922:
        i12923 = places(b8851, n8845)
        n12924 = len(i12923)
    else:
        i12923 = NO_INT
        n12924 = 0
    del b8851, n12922, n8845
    if n12924:
        i12925 = at(i8846, i12923)
        i12926 = at(i8852, i12923)
        i12934 = at(i8860, i12923)
        b12935 = at(b8861, i12923)
        i12957 = at(i8883, i12923)
        i12963 = at(i8889, i12923)
        b12964 = at(b8890, i12923)
        i12978 = at(i8904, i12923)
        i12987 = at(i8913, i12923)
        i12988 = at(i8914, i12923)
        b12989 = at(b8915, i12923)
        i12990 = at(i8849, i12923)
        i13003 = at(i8927, i12923)
        i13008 = newest(i12925, i12926, at(E_occurred_at, i12957), EVIDENCE_CAP)
        n13009 = len(i13008)
        del i12925, i12926
    else:
        i12934 = NO_INT
        b12935 = NO_BOOL
        i12957 = NO_INT
        i12963 = NO_INT
        b12964 = NO_BOOL
        i12978 = NO_INT
        i12987 = NO_INT
        i12988 = NO_INT
        b12989 = NO_BOOL
        i12990 = NO_INT
        i13003 = NO_INT
        i13008 = NO_INT
        n13009 = 0
    del b8861, b8890, b8915, i12923, i8846, i8849, i8852, i8860, i8883, i8889, i8904, i8913, i8914, i8927
    if n12924:
        i13011 = at(i12988, i13008)
        b13012 = at(b12989, i13008)
        x13013 = date_text(i13011, b13012, n13009, 0, GIVEN)
        b13014 = text_known(x13013)
        x13015 = text_concat(n13009, 'paid ', x13013)
        i13016 = at(i12934, i13008)
        b13017 = at(b12935, i13008)
        b13018 = (i13016 == WORD_8) & b13017
        x13019 = texts(where(b13014, x13015, where(b13018, 'written off', 'unpaid')))
        i13020 = at(i12987, i13008)
        x13021 = date_text(i13020, None, n13009, 0, GIVEN)
        i13022 = at(i12978, i13008)
        b13023 = (i13020 != i13022)
        x13024 = date_text(i13022, None, n13009, 0, GIVEN)
        x13025 = text_concat(n13009, ' (moved from ', x13024, ')')
        x13026 = texts(where(b13023, x13025, ''))
        i13027 = at(i12990, i13008)
        b13028 = (i13027 == 1)
        b13029 = (i13027 > 1)
        x13030 = int_text(i13027, None, n13009, 0, GIVEN)
        x13031 = text_concat(n13009, ', ', x13030, ' days late')
        x13032 = texts(where(b13028, ', 1 day late', where(b13029, x13031, where(b13012, ', in time', ''))))
        b13033 = logical_not(b13012)
        i13034 = at(i12963, i13008)
        b13035 = at(b12964, i13008)
        i13036 = where(b13035, i13034, 0)
        b13037 = (i13036 > 0)
        b13038 = (b13033 & b13037)
        i13039 = at(i13003, i13008)
        i13040 = rescaled(i13039, -2)
        x13041 = decimal_text(i13040, None, n13009, 2, GIVEN)
        x13042 = text_concat(n13009, ', ', x13041, ' left')
        x13043 = texts(where(b13038, x13042, ''))
        x13044 = text_concat(n13009, x13019, ', due ', x13021, x13026, x13032, x13043)
        i13045 = at(i12957, i13008)
        del i13011, b13012, x13013, b13014, x13015, i13016, b13017, b13018, x13019, i13020, x13021, i13022, b13023, x13024, x13025, x13026, i13027, b13028, b13029, x13030, x13031, x13032, b13033, i13034, b13035, i13036, b13037, b13038, i13039, i13040, x13041, x13042, x13043
    else:
        x13044 = NO_TEXT
        i13045 = NO_INT
    del b12935, b12964, b12989, i12934, i12963, i12978, i12987, i12988, i12990, i13003, i13008, n12924, n13009
    if EVIDENCE_WANTED:
        n13046 = any_raised(n1752, i10894, i10896)
    else:
        n13046 = 0
    if n13046:
        b13047 = (i1818 > P_grace_days)
        i13048 = places(b13047, n1752)
        n13049 = len(i13048)
        del b13047
    else:
        i13048 = NO_INT
        n13049 = 0
    del n13046
    if n13049:
        i13050 = at(i1753, i13048)
        i13051 = at(i1754, i13048)
        i13059 = at(i1762, i13048)
        b13060 = at(b1763, i13048)
        i13082 = at(i1785, i13048)
        i13088 = at(i1791, i13048)
        b13089 = at(b1792, i13048)
        i13103 = at(i1806, i13048)
        i13112 = at(i1815, i13048)
        i13113 = at(i1816, i13048)
        b13114 = at(b1817, i13048)
        i13115 = at(i1818, i13048)
        i13128 = at(i1831, i13048)
        i13147 = newest(i13050, i13051, at(E_occurred_at, i13082), EVIDENCE_CAP)
        n13148 = len(i13147)
        del i13050, i13051
    else:
        i13059 = NO_INT
        b13060 = NO_BOOL
        i13082 = NO_INT
        i13088 = NO_INT
        b13089 = NO_BOOL
        i13103 = NO_INT
        i13112 = NO_INT
        i13113 = NO_INT
        b13114 = NO_BOOL
        i13115 = NO_INT
        i13128 = NO_INT
        i13147 = NO_INT
        n13148 = 0
    del i13048
    if n13049:
        i13150 = at(i13113, i13147)
        b13151 = at(b13114, i13147)
        x13152 = date_text(i13150, b13151, n13148, 0, GIVEN)
        b13153 = text_known(x13152)
        x13154 = text_concat(n13148, 'paid ', x13152)
        i13155 = at(i13059, i13147)
        b13156 = at(b13060, i13147)
        b13157 = (i13155 == WORD_8) & b13156
        x13158 = texts(where(b13153, x13154, where(b13157, 'written off', 'unpaid')))
        i13159 = at(i13112, i13147)
        x13160 = date_text(i13159, None, n13148, 0, GIVEN)
        i13161 = at(i13103, i13147)
        b13162 = (i13159 != i13161)
        x13163 = date_text(i13161, None, n13148, 0, GIVEN)
        x13164 = text_concat(n13148, ' (moved from ', x13163, ')')
        x13165 = texts(where(b13162, x13164, ''))
        i13166 = at(i13115, i13147)
        b13167 = (i13166 == 1)
        b13168 = (i13166 > 1)
        x13169 = int_text(i13166, None, n13148, 0, GIVEN)
        x13170 = text_concat(n13148, ', ', x13169, ' days late')
        x13171 = texts(where(b13167, ', 1 day late', where(b13168, x13170, where(b13151, ', in time', ''))))
        b13172 = logical_not(b13151)
        i13173 = at(i13088, i13147)
        b13174 = at(b13089, i13147)
        i13175 = where(b13174, i13173, 0)
        b13176 = (i13175 > 0)
        b13177 = (b13172 & b13176)
        i13178 = at(i13128, i13147)
        i13179 = rescaled(i13178, -2)
        x13180 = decimal_text(i13179, None, n13148, 2, GIVEN)
        x13181 = text_concat(n13148, ', ', x13180, ' left')
        x13182 = texts(where(b13177, x13181, ''))
        x13183 = text_concat(n13148, x13158, ', due ', x13160, x13165, x13171, x13182)
        i13184 = at(i13082, i13147)
        del i13150, b13151, x13152, b13153, x13154, i13155, b13156, b13157, x13158, i13159, x13160, i13161, b13162, x13163, x13164, x13165, i13166, b13167, b13168, x13169, x13170, x13171, b13172, i13173, b13174, i13175, b13176, b13177, i13178, i13179, x13180, x13181, x13182
    else:
        x13183 = NO_TEXT
        i13184 = NO_INT
    del b13060, b13089, b13114, i13059, i13088, i13103, i13112, i13113, i13115, i13128, i13147, n13049, n13148
    if EVIDENCE_WANTED:
        n13185 = any_raised(n1752, i10895)
    else:
        n13185 = 0
    if n13185:
        i13186 = places(b1984, n1752)
        n13187 = len(i13186)
    else:
        i13186 = NO_INT
        n13187 = 0
    del b1984, n13185, n1752
    if n13187:
        i13188 = at(i1753, i13186)
        i13189 = at(i1754, i13186)
        i13197 = at(i1762, i13186)
        b13198 = at(b1763, i13186)
        i13220 = at(i1785, i13186)
        i13226 = at(i1791, i13186)
        b13227 = at(b1792, i13186)
        i13241 = at(i1806, i13186)
        i13250 = at(i1815, i13186)
        i13251 = at(i1816, i13186)
        b13252 = at(b1817, i13186)
        i13253 = at(i1818, i13186)
        i13266 = at(i1831, i13186)
        i13285 = newest(i13188, i13189, at(E_occurred_at, i13220), EVIDENCE_CAP)
        n13286 = len(i13285)
        del i13188, i13189
    else:
        i13197 = NO_INT
        b13198 = NO_BOOL
        i13220 = NO_INT
        i13226 = NO_INT
        b13227 = NO_BOOL
        i13241 = NO_INT
        i13250 = NO_INT
        i13251 = NO_INT
        b13252 = NO_BOOL
        i13253 = NO_INT
        i13266 = NO_INT
        i13285 = NO_INT
        n13286 = 0
    del b1763, b1792, b1817, i13186, i1753, i1754, i1762, i1785, i1791, i1806, i1815, i1816, i1818, i1831
    if n13187:
        i13288 = at(i13251, i13285)
        b13289 = at(b13252, i13285)
        x13290 = date_text(i13288, b13289, n13286, 0, GIVEN)
        b13291 = text_known(x13290)
        x13292 = text_concat(n13286, 'paid ', x13290)
        i13293 = at(i13197, i13285)
        b13294 = at(b13198, i13285)
        b13295 = (i13293 == WORD_8) & b13294
        x13296 = texts(where(b13291, x13292, where(b13295, 'written off', 'unpaid')))
        i13297 = at(i13250, i13285)
        x13298 = date_text(i13297, None, n13286, 0, GIVEN)
        i13299 = at(i13241, i13285)
        b13300 = (i13297 != i13299)
        x13301 = date_text(i13299, None, n13286, 0, GIVEN)
        x13302 = text_concat(n13286, ' (moved from ', x13301, ')')
        x13303 = texts(where(b13300, x13302, ''))
        i13304 = at(i13253, i13285)
        b13305 = (i13304 == 1)
        b13306 = (i13304 > 1)
        x13307 = int_text(i13304, None, n13286, 0, GIVEN)
        x13308 = text_concat(n13286, ', ', x13307, ' days late')
        x13309 = texts(where(b13305, ', 1 day late', where(b13306, x13308, where(b13289, ', in time', ''))))
        b13310 = logical_not(b13289)
        i13311 = at(i13226, i13285)
        b13312 = at(b13227, i13285)
        i13313 = where(b13312, i13311, 0)
        b13314 = (i13313 > 0)
        b13315 = (b13310 & b13314)
        i13316 = at(i13266, i13285)
        i13317 = rescaled(i13316, -2)
        x13318 = decimal_text(i13317, None, n13286, 2, GIVEN)
        x13319 = text_concat(n13286, ', ', x13318, ' left')
        x13320 = texts(where(b13315, x13319, ''))
        x13321 = text_concat(n13286, x13296, ', due ', x13298, x13303, x13309, x13320)
        i13322 = at(i13220, i13285)
        del i13288, b13289, x13290, b13291, x13292, i13293, b13294, b13295, x13296, i13297, x13298, i13299, b13300, x13301, x13302, x13303, i13304, b13305, b13306, x13307, x13308, x13309, b13310, i13311, b13312, i13313, b13314, b13315, i13316, i13317, x13318, x13319, x13320
    else:
        x13321 = NO_TEXT
        i13322 = NO_INT
    del b13198, b13227, b13252, i13197, i13226, i13241, i13250, i13251, i13253, i13266, i13285, n13187, n13286
    if EVIDENCE_WANTED:
        n13323 = any_raised(n532, i10897)
    else:
        n13323 = 0
    if n13323:
        b13324 = logical_not(b1094)
        b13325 = logical_not(b1072)
        b13326 = (i1048 < AS_OF)
        b13327 = (i1122 > 0)
        b13328 = (b1066 & b13324 & b13325 & b13326 & b13327)
        i13329 = places(b13328, n532)
        n13330 = len(i13329)
        del b13324, b13325, b13326, b13327, b13328
    else:
        i13329 = NO_INT
        n13330 = 0
    del b1072, n13323
    if n13330:
        i13331 = at(i533, i13329)
        i13332 = at(i534, i13329)
        i13340 = at(i542, i13329)
        b13341 = at(b543, i13329)
        i13363 = at(i565, i13329)
        i13369 = at(i583, i13329)
        b13370 = at(b585, i13329)
        i13384 = at(i881, i13329)
        i13393 = at(i1048, i13329)
        i13394 = at(i1049, i13329)
        b13395 = at(b1053, i13329)
        i13396 = at(i1057, i13329)
        i13409 = at(i1124, i13329)
        i13412 = newest(i13331, i13332, at(E_occurred_at, i13363), EVIDENCE_CAP)
        n13413 = len(i13412)
        del i13331, i13332
    else:
        i13340 = NO_INT
        b13341 = NO_BOOL
        i13363 = NO_INT
        i13369 = NO_INT
        b13370 = NO_BOOL
        i13384 = NO_INT
        i13393 = NO_INT
        i13394 = NO_INT
        b13395 = NO_BOOL
        i13396 = NO_INT
        i13409 = NO_INT
        i13412 = NO_INT
        n13413 = 0
    del b1053, b543, i1049, i1057, i1124, i13329, i534, i542, i881
    if n13330:
        i13415 = at(i13394, i13412)
        b13416 = at(b13395, i13412)
        x13417 = date_text(i13415, b13416, n13413, 0, GIVEN)
        b13418 = text_known(x13417)
        x13419 = text_concat(n13413, 'paid ', x13417)
        i13420 = at(i13340, i13412)
        b13421 = at(b13341, i13412)
        b13422 = (i13420 == WORD_8) & b13421
        x13423 = texts(where(b13418, x13419, where(b13422, 'written off', 'unpaid')))
        i13424 = at(i13393, i13412)
        x13425 = date_text(i13424, None, n13413, 0, GIVEN)
        i13426 = at(i13384, i13412)
        b13427 = (i13424 != i13426)
        x13428 = date_text(i13426, None, n13413, 0, GIVEN)
        x13429 = text_concat(n13413, ' (moved from ', x13428, ')')
        x13430 = texts(where(b13427, x13429, ''))
        i13431 = at(i13396, i13412)
        b13432 = (i13431 == 1)
        b13433 = (i13431 > 1)
        x13434 = int_text(i13431, None, n13413, 0, GIVEN)
        x13435 = text_concat(n13413, ', ', x13434, ' days late')
        x13436 = texts(where(b13432, ', 1 day late', where(b13433, x13435, where(b13416, ', in time', ''))))
        b13437 = logical_not(b13416)
        i13438 = at(i13369, i13412)
        b13439 = at(b13370, i13412)
        i13440 = where(b13439, i13438, 0)
        b13441 = (i13440 > 0)
        b13442 = (b13437 & b13441)
        i13443 = at(i13409, i13412)
        i13444 = rescaled(i13443, -2)
        x13445 = decimal_text(i13444, None, n13413, 2, GIVEN)
        x13446 = text_concat(n13413, ', ', x13445, ' left')
        x13447 = texts(where(b13442, x13446, ''))
        x13448 = text_concat(n13413, x13423, ', due ', x13425, x13430, x13436, x13447)
        i13449 = at(i13363, i13412)
        del i13415, b13416, x13417, b13418, x13419, i13420, b13421, b13422, x13423, i13424, x13425, i13426, b13427, x13428, x13429, x13430, i13431, b13432, b13433, x13434, x13435, x13436, b13437, i13438, b13439, i13440, b13441, b13442, i13443, i13444, x13445, x13446, x13447
    else:
        x13448 = NO_TEXT
        i13449 = NO_INT
    del b13341, b13370, b13395, i13340, i13369, i13384, i13393, i13394, i13396, i13409, i13412, n13330, n13413
    if EVIDENCE_WANTED:
        n13450 = any_raised(n1650, i10898)
    else:
        n13450 = 0
    if n13450:
        i13451 = places(b1712, n1650)
        n13452 = len(i13451)
    else:
        i13451 = NO_INT
        n13452 = 0
    del n13450, n1650
    if n13452:
        i13453 = at(i1654, i13451)
        i13454 = at(i1655, i13451)
        i13472 = at(i1673, i13451)
        b13473 = at(b1674, i13451)
        i13485 = at(i1686, i13451)
        b13511 = at(b1712, i13451)
        i13515 = newest(i13453, i13454, at(E_occurred_at, i13485), EVIDENCE_CAP)
        n13516 = len(i13515)
        del i13453, i13454
    else:
        i13472 = NO_INT
        b13473 = NO_BOOL
        i13485 = NO_INT
        b13511 = NO_BOOL
        i13515 = NO_INT
        n13516 = 0
    del b1674, b1712, i13451, i1654, i1655, i1673, i1686
    if n13452:
        i13518 = at(i13472, i13515)
        b13519 = at(b13473, i13515)
        x13520 = date_text(i13518, b13519, n13516, 0, GIVEN)
        b13521 = at(b13511, i13515)
        i13522 = where(b13521, WORD_86, WORD_87)
        x13523 = word_text(i13522, None, n13516, 0, GIVEN)
        x13524 = text_concat(n13516, 'promised for ', x13520, x13523)
        i13525 = at(i13485, i13515)
        del i13518, b13519, x13520, b13521, i13522, x13523
    else:
        x13524 = NO_TEXT
        i13525 = NO_INT
    del b13473, b13511, i13472, i13515, n13452, n13516
    if EVIDENCE_WANTED:
        n13526 = any_raised(n4687, i10899)
    else:
        n13526 = 0
    if n13526:
        b13527 = (b4809 & b4820)
        i13528 = places(b13527, n4687)
        n13529 = len(i13528)
        del b13527
    else:
        i13528 = NO_INT
        n13529 = 0
    del b4809, b4820, n13526, n4687
    if n13529:
        i13530 = at(i4688, i13528)
        i13531 = at(i4689, i13528)
        i13539 = at(i4697, i13528)
        b13540 = at(b4698, i13528)
        i13562 = at(i4720, i13528)
        i13570 = newest(i13530, i13531, at(E_occurred_at, i13562), EVIDENCE_CAP)
        n13571 = len(i13570)
        del i13530, i13531
    else:
        i13539 = NO_INT
        b13540 = NO_BOOL
        i13562 = NO_INT
        i13570 = NO_INT
        n13571 = 0
    del b4698, i13528, i4688, i4689, i4697, i4720
    if n13529:
        i13573 = at(i13539, i13570)
        b13574 = at(b13540, i13570)
        i13575 = where(b13574, i13573, WORD_10)
        x13576 = word_text(i13575, None, n13571, 0, GIVEN)
        x13577 = text_concat(n13571, 'raised, ', x13576)
        i13578 = at(i13562, i13570)
        del i13573, b13574, i13575, x13576
    else:
        x13577 = NO_TEXT
        i13578 = NO_INT
    del b13540, i13539, i13570, n13529, n13571
    if EVIDENCE_WANTED:
        n13579 = any_raised(n3380, i10900, i10901)
    else:
        n13579 = 0
    if n13579:
        i13580 = newest(i3381, i3415, at(E_occurred_at, i3446), EVIDENCE_CAP)
        n13581 = len(i13580)
    else:
        i13580 = NO_INT
        n13581 = 0
    del i3381, i3415, n13579
    if EVIDENCE_WANTED and n3380:
        i13583 = at(i3548, i13580)
        b13584 = at(b3550, i13580)
        x13585 = id_text(i13583, b13584, n13581, 0, GIVEN)
        b13586 = text_known(x13585)
        x13587 = where(b13586, x13585, 'the work')
        b13588 = at(b3549, i13580)
        i13589 = where(b13588, WORD_88, WORD_31)
        x13590 = word_text(i13589, None, n13581, 0, GIVEN)
        x13591 = text_concat(n13581, 'reopened ', x13587, x13590)
        i13592 = at(i3446, i13580)
        del i13583, b13584, x13585, b13586, x13587, b13588, i13589, x13590
    else:
        x13591 = NO_TEXT
        i13592 = NO_INT
    del b3549, b3550, i13580, i3548, n13581, n3380
    if EVIDENCE_WANTED:
        n13593 = any_raised(n3590, i10902)
    else:
        n13593 = 0
    if n13593:
        i13594 = places(b3661, n3590)
        n13595 = len(i13594)
    else:
        i13594 = NO_INT
        n13595 = 0
    del b3661, n13593, n3590
    if n13595:
        i13596 = at(i3591, i13594)
        i13597 = at(i3592, i13594)
        i13628 = at(i3623, i13594)
        i13631 = at(i3633, i13594)
        i13642 = newest(i13596, i13597, at(E_occurred_at, i13628), EVIDENCE_CAP)
        n13643 = len(i13642)
        del i13596, i13597
    else:
        i13628 = NO_INT
        i13631 = NO_INT
        i13642 = NO_INT
        n13643 = 0
    del i13594, i3591, i3592, i3623, i3633
    if n13595:
        i13645 = at(i13631, i13642)
        b13646 = (i13645 > 0)
        i13647 = where(b13646, WORD_89, WORD_31)
        x13648 = word_text(i13647, None, n13643, 0, GIVEN)
        x13649 = text_concat(n13643, 'delivered', x13648)
        i13650 = at(i13628, i13642)
        del i13645, b13646, i13647, x13648
    else:
        x13649 = NO_TEXT
        i13650 = NO_INT
    del i13631, i13642, n13595, n13643
    if EVIDENCE_WANTED:
        n13651 = any_raised(n3190, i10903)
    else:
        n13651 = 0
    if n13651:
        b13652 = (b3218 & b3218)
        i13653 = places(b13652, n3190)
        n13654 = len(i13653)
        del b13652
    else:
        i13653 = NO_INT
        n13654 = 0
    del b3218, n13651, n3190
    if n13654:
        i13655 = at(i3191, i13653)
        i13656 = at(i3192, i13653)
        i13687 = at(i3223, i13653)
        i13688 = newest(i13655, i13656, at(E_occurred_at, i13687), EVIDENCE_CAP)
        del i13655, i13656
    else:
        i13687 = NO_INT
        i13688 = NO_INT
    del i13653, i3191, i3192, i3223
    if n13654:
        i13691 = at(i13687, i13688)
    else:
        i13691 = NO_INT
    del i13688, n13654
    if EVIDENCE_WANTED and n532:
        b13692 = logical_not(b1094)
        b13693 = (b1066 & b13692)
        i13694 = places(b13693, n532)
        n13695 = len(i13694)
        del b13692, b13693
    else:
        i13694 = NO_INT
        n13695 = 0
    if n13695:
        i13696 = at(i533, i13694)
        i13697 = at(i541, i13694)
        i13698 = at(i1099, i13694)
        i13699 = at(i583, i13694)
        b13700 = at(b585, i13694)
        i13701 = where(b13700, i13699, 0)
        i13702 = (i13698 - i13701)
        i13703 = np.maximum(i13702, 0)
        i13704 = rescaled(i13703, -2)
        i13705 = at(i1122, i13694)
        del i13698, i13699, b13700, i13701, i13702, i13703
    else:
        i13696 = NO_INT
        i13697 = NO_INT
        i13704 = NO_INT
        i13705 = NO_INT
    del i13694, i533, n13695
    if EVIDENCE_WANTED and n2138:
        i13706 = where(b2149, i2148, WORD_10)
        b13707 = (i13706 == WORD_10)
        i13708 = places(b13707, n2138)
        n13709 = len(i13708)
        del i13706, b13707
    else:
        i13708 = NO_INT
        n13709 = 0
    del b2149, i2148, n2138
    if n13709:
        i13710 = at(i2139, i13708)
        i13711 = at(i2165, i13708)
        b13712 = at(b2166, i13708)
        b13713 = logical_not(b13712)
        i13714 = at(i2147, i13708)
        b13715 = (i13714 == WORD_31)
        b13716 = (b13713 | b13715)
        i13717 = at(i2180, i13708)
        b13718 = at(b2210, i13708)
        i13719 = where(b13718, i13717, i13714)
        i13720 = where(b13716, i13719, i13714)
        i13721 = at(i2177, i13708)
        b13722 = at(b2209, i13708)
        i13723 = where(b13712, i13711, i13721)
        i13724 = rescaled(i13723, -2)
        i13725 = at(i2157, i13708)
        i13726 = (AS_OF - i13725)
        b13727 = b13712 | b13722
        del i13711, b13712, b13713, i13714, b13715, b13716, i13717, b13718, i13719, i13721, b13722, i13723, i13725
    else:
        i13710 = NO_INT
        i13720 = NO_INT
        i13724 = NO_INT
        i13726 = NO_INT
        b13727 = NO_BOOL
    del b2166, b2209, b2210, i13708, i2139, i2147, i2157, i2165, i2177, i2180, n13709
    if ENDINGS_WANTED:
        n13728 = n4944
    else:
        n13728 = 0
    if n13728:
        b13729 = (i4951 == WORD_1)
        i13730 = where(b4993, i4992, WORD_10)
        b13731 = (i13730 == WORD_10)
        b13732 = logical_not(b10966)
        b13733 = (i4956 > (AS_OF - P_window_days))
        b13734 = (b13729 & b13731 & b13732 & b13733)
        i13735 = places(b13734, n4944)
        n13736 = len(i13735)
        del b13729, i13730, b13731, b13732, b13733, b13734
    else:
        i13735 = NO_INT
        n13736 = 0
    del b10966, b4993, i4951, i4992, n13728, n4944
    if n13736:
        i13738 = at(i4986, i13735)
        i13739 = at(i4956, i13735)
        i13740 = (i13739 + P_quote_validity_days)
        b13741 = at(b4990, i13735)
        i13742 = where(b13741, i13738, i13740)
        i13743 = at(i5046, i13735)
        del i13738, i13739, i13740, b13741
    else:
        i13742 = NO_INT
        i13743 = NO_INT
    del b4990, i13735, i4956, i4986, i5046, n13736
    if ENDINGS_WANTED:
        n13744 = n5802
    else:
        n13744 = 0
    if n13744:
        b13745 = logical_not(b5858)
        b13746 = logical_not(b6234)
        b13747 = (b13745 & b13746)
        i13748 = places(b13747, n5802)
        n13749 = len(i13748)
        del b13745, b13746, b13747
    else:
        i13748 = NO_INT
        n13749 = 0
    del b5858, b6234, n13744, n5802
    if n13749:
        i13751 = at(i5855, i13748)
        i13752 = at(i5868, i13748)
        b13753 = at(b5856, i13748)
    else:
        i13751 = NO_INT
        i13752 = NO_INT
        b13753 = NO_BOOL
    del b5856, i13748, i5855, i5868, n13749
    if ENDINGS_WANTED:
        n13754 = n532
    else:
        n13754 = 0
    if n13754:
        i13755 = places(b1066, n532)
        n13756 = len(i13755)
    else:
        i13755 = NO_INT
        n13756 = 0
    del n13754
    if n13756:
        i13758 = at(i1048, i13755)
        i13759 = at(i565, i13755)
    else:
        i13758 = NO_INT
        i13759 = NO_INT
    del i13755, n13756
    if DEBTS_WANTED:
        n13760 = n532
    else:
        n13760 = 0
    if n13760:
        b13761 = (b1066 & b1067)
        b13762 = logical_not(b1094)
        b13763 = (i1122 > 0)
        i13764 = where(b585, i583, 0)
        i13765 = (i1099 - i13764)
        i13766 = np.maximum(i13765, 0)
        i13767 = rescaled(i13766, -2)
        b13768 = (i13767 > 0)
        b13769 = (b1066 & b13762 & b13763 & b13768)
        b13770 = (b13761 | b13769)
        i13771 = places(b13770, n532)
        n13772 = len(i13771)
        del b13761, b13762, b13763, i13764, i13765, i13766, i13767, b13768, b13769, b13770
    else:
        i13771 = NO_INT
        n13772 = 0
    del b1094, n13760, n532
    if n13772:
        i13774 = at(i551, i13771)
        i13775 = at(i1048, i13771)
        i13776 = at(i1099, i13771)
        i13777 = at(i583, i13771)
        b13778 = at(b585, i13771)
        i13779 = where(b13778, i13777, 0)
        i13780 = (i13776 - i13779)
        i13781 = np.maximum(i13780, 0)
        i13782 = rescaled(i13781, -2)
        i13783 = at(i541, i13771)
        i13784 = at(i1122, i13771)
        b13785 = at(b1066, i13771)
        b13786 = at(b1067, i13771)
        b13787 = (b13785 & b13786)
        i13788 = at(i565, i13771)
        del i13776, i13777, b13778, i13779, i13780, i13781, b13785, b13786
    else:
        i13774 = NO_INT
        i13775 = NO_INT
        i13782 = NO_INT
        i13783 = NO_INT
        i13784 = NO_INT
        b13787 = NO_BOOL
        i13788 = NO_INT
    del b1066, b1067, b585, i1048, i1099, i1122, i13771, i541, i551, i565, i583, n13772
    return {'stage': (i290, None), 'stage_inferred': (b291, None), 'standing': (i297, None), 'undecided__value': (f9869, b9915), 'undecided__opportunities': (i8969, None), 'undecided__incidents': (i8970, None), 'undecided__lower80': (f9937, b10352), 'undecided__lower95': (f9949, b10352), 'undecided__occasions': (i8973, None), 'kept_meetings__value': (i9031, None), 'kept_meetings__opportunities': (i9031, None), 'no_show__value': (f9873, b9951), 'no_show__opportunities': (i9036, None), 'no_show__incidents': (i9037, None), 'no_show__lower80': (f9973, b10365), 'no_show__lower95': (f9985, b10365), 'no_show__in_half_year': (i9038, b9039), 'no_show__in_year': (i9040, b9041), 'put_off__value': (i9049, None), 'put_off__opportunities': (i9048, None), 'put_off__incidents': (i9049, None), 'put_off__held': (i9051, None), 'requoted_in_all__value': (i8983, b8984), 'requoted_in_all__opportunities': (i8981, None), 'requoted_in_all__incidents': (i8982, None), 'requoted__value': (i8993, b8994), 'requoted__opportunities': (i8981, None), 'requoted__incidents': (i8992, None), 'seriousness__value': (i9078, None), 'seriousness__opportunities': (i9077, None), 'seriousness__incidents': (i9078, None), 'paid_lately__value': (i9098, None), 'paid_lately__opportunities': (i9098, None), 'open_quotes__value': (i9001, None), 'open_quotes__opportunities': (i9001, None), 'accepted_work__value': (i9171, None), 'accepted_work__opportunities': (i9171, None), 'unfounded__value': (f9877, b9987), 'unfounded__opportunities': (i9229, None), 'unfounded__incidents': (i9230, None), 'unfounded__lower80': (f10009, b10389), 'unfounded__lower95': (f10021, b10389), 'unfounded__items': (i9235, None), 'unfounded__occasions': (i9237, None), 'unfounded__apart': (i9240, None), 'unfounded__span': (i9245, b9271), 'unfounded__pressing': (i9250, None), 'chances__value': (i9274, b9275), 'chances__opportunities': (i9273, None), 'reopened__value': (i9259, None), 'reopened__opportunities': (i9258, None), 'reopened__incidents': (i9259, None), 'reopened__warned': (i9260, None), 'low_scored__value': (i9293, None), 'low_scored__opportunities': (i9292, None), 'low_scored__incidents': (i9293, None), 'requests__value': (f9881, b10023), 'requests__opportunities': (i9312, None), 'requests__incidents': (i9313, None), 'requests__lower80': (f10045, b10860), 'requests__lower95': (f10057, b10860), 'requests__apart': (i9316, None), 'requests__apart_from_quotes': (i9319, None), 'silent__value': (i9327, None), 'silent__opportunities': (i9312, None), 'silent__incidents': (i9327, None), 'incidents__value': (i9343, None), 'incidents__opportunities': (i9343, None), 'incidents__incidents': (i9343, None), 'incidents__in_half_year': (i9344, b9345), 'incidents__warned': (i9346, None), 'grave_incidents__value': (i9351, None), 'grave_incidents__opportunities': (i9343, None), 'grave_incidents__incidents': (i9351, None), 'abusive_incidents__value': (i9355, None), 'abusive_incidents__opportunities': (i9343, None), 'abusive_incidents__incidents': (i9355, None), 'abusive_incidents__warned': (i9357, None), 'night_messages__value': (i9373, b9374), 'night_messages__opportunities': (i9372, None), 'night_messages__incidents': (i9372, None), 'work_meetings__value': (f9885, b10059), 'work_meetings__opportunities': (i9059, None), 'work_meetings__incidents': (i9060, None), 'work_meetings__lower80': (f10081, b10861), 'work_meetings__lower95': (f10093, b10861), 'work_meetings__in_year': (i9061, b9062), 'work_meetings__of_year': (f9068, b9069), 'night_bursts__value': (i9392, None), 'night_bursts__opportunities': (i9391, None), 'night_bursts__incidents': (i9392, None), 'quotes_sent__value': (i9418, None), 'quotes_sent__opportunities': (i9418, None), 'jobs__value': (i9436, None), 'jobs__opportunities': (i9436, None), 'jobs__invoices': (i9438, None), 'pressed__value': (i9458, None), 'pressed__opportunities': (i9457, None), 'pressed__incidents': (i9458, None), 'asks_on_quotes__value': (i9466, b9467), 'asks_on_quotes__opportunities': (i9457, None), 'late_asks__value': (i9481, None), 'late_asks__opportunities': (i9480, None), 'late_asks__incidents': (i9481, None), 'late_asks__jobs': (i9485, None), 'late_asks__ultimatums': (i9487, None), 'late_asks__forced': (i9490, None), 'late_asks__apart': (i9493, None), 'asked_jobs__value': (f9276, b9277), 'asked_jobs__opportunities': (i9273, None), 'lost_chargebacks__value': (i9535, None), 'lost_chargebacks__opportunities': (i9534, None), 'lost_chargebacks__incidents': (i9535, None), 'open_chargebacks__value': (i9544, None), 'open_chargebacks__opportunities': (i9543, None), 'open_chargebacks__incidents': (i9544, None), 'open_chargebacks__amount': (i9553, b9563), 'chargebacks_ever__value': (i9543, None), 'chargebacks_ever__opportunities': (i9543, None), 'due_invoices__value': (i9099, None), 'due_invoices__opportunities': (i9099, None), 'dbt__value': (f9129, b9146), 'dbt__opportunities': (i9104, None), 'dbt__incidents': (i9105, None), 'dbt__median': (f9106, b9107), 'dbt__without_largest': (f9117, b9142), 'dbt__late_occasions': (i9121, None), 'late_money__value': (f9285, b9286), 'late_money__opportunities': (i9273, None), 'late14__value': (f9889, b10095), 'late14__opportunities': (i9577, None), 'late14__incidents': (i9578, None), 'late14__lower80': (f10117, b10521), 'late14__lower95': (f10129, b10521), 'late14__invoices': (i9579, b9580), 'late30__value': (f9893, b10131), 'late30__opportunities': (i9581, None), 'late30__incidents': (i9582, None), 'late30__lower80': (f10153, b10525), 'late30__lower95': (f10165, b10525), 'late30__invoices': (i9583, b9584), 'late_grace__value': (f9895, b10131), 'late_grace__opportunities': (i9581, None), 'late_grace__incidents': (i9592, None), 'late_grace__lower80': (f10178, b10542), 'late_grace__lower95': (f10186, b10542), 'late_grace__invoices': (i9593, b9594), 'late_grace__median': (f9595, b9596), 'surely_late__value': (f9899, b10188), 'surely_late__opportunities': (i9615, None), 'surely_late__incidents': (i9616, None), 'surely_late__lower80': (f10210, b10534), 'surely_late__lower95': (f10222, b10534), 'longest_late_run__value': (i9639, b9640), 'longest_late_run__opportunities': (i9635, None), 'rising__value': (i9600, None), 'rising__opportunities': (i9581, None), 'rising__incidents': (i9600, None), 'unpaid_money__value': (f9685, b9697), 'unpaid_money__opportunities': (i9661, None), 'unpaid_money__incidents': (i9662, None), 'unpaid_money__days': (i9664, b9665), 'unpaid_money__oldest': (i9667, b9668), 'unpaid_money__amount': (i9671, b9672), 'unpaid_money__done': (i9674, None), 'overdue_now__value': (i9709, b9710), 'overdue_now__opportunities': (i9707, None), 'overdue_now__incidents': (i9708, None), 'promises__value': (i9734, None), 'promises__opportunities': (i9733, None), 'promises__incidents': (i9734, None), 'promises__in_year': (i9737, b9738), 'broken_in_a_row__value': (i9751, b9752), 'broken_in_a_row__opportunities': (i9747, None), 'late_disputes__value': (i9765, None), 'late_disputes__opportunities': (i9764, None), 'late_disputes__incidents': (i9765, None), 'given_terms__value': (i9714, b9715), 'given_terms__opportunities': (i9711, None), 'remembered__value': (i9778, None), 'remembered__opportunities': (i9778, None), 'quiet__value': (i9785, b9786), 'quiet__opportunities': (i9783, None), 'paid_in_time__value': (f9903, b10224), 'paid_in_time__opportunities': (i9099, None), 'paid_in_time__incidents': (i9136, None), 'paid_in_time__lower80': (f10246, b10862), 'paid_in_time__lower95': (f10258, b10862), 'paid_day_unknown__value': (i9716, None), 'paid_day_unknown__opportunities': (i9716, None), 'disputed_now__value': (i9717, None), 'disputed_now__opportunities': (i9717, None), 'due_assumed__value': (i9718, None), 'due_assumed__opportunities': (i9718, None), 'due_assumed__in_days': (i9719, b9720), 'due_unsaid__value': (i9721, None), 'due_unsaid__opportunities': (i9721, None), 'other_currencies__value': (i9137, None), 'other_currencies__opportunities': (i9137, None), 'stray_payments__value': (i9779, None), 'stray_payments__opportunities': (i9779, None), 'stray_asks__value': (i9501, None), 'stray_asks__opportunities': (i9501, None), 'praise__value': (i9795, None), 'praise__opportunities': (i9795, None), 'referrals__value': (i9796, None), 'referrals__opportunities': (i9796, None), 'our_failures__value': (i9797, None), 'our_failures__opportunities': (i9797, None), 'upheld__value': (i9268, None), 'upheld__opportunities': (i9268, None), 'accepted_quotes__value': (i9002, None), 'accepted_quotes__opportunities': (i9002, None), 'answered_in_time__value': (f9905, b10023), 'answered_in_time__opportunities': (i9312, None), 'answered_in_time__incidents': (i9331, None), 'answered_in_time__lower80': (f10271, b10863), 'answered_in_time__lower95': (f10279, b10863), 'reversed_items__value': (f9909, b10281), 'reversed_items__opportunities': (i9171, None), 'reversed_items__incidents': (i9176, None), 'reversed_items__lower80': (f10303, b10591), 'reversed_items__lower95': (f10315, b10591), 'reversed__value': (i9809, None), 'reversed__opportunities': (i9809, None), 'reversed__incidents': (i9809, None), 'reversed__items': (i9811, None), 'reversed__warned': (i9812, None), 'rounds_over__value': (f9913, b10317), 'rounds_over__opportunities': (i9184, None), 'rounds_over__incidents': (i9185, None), 'rounds_over__lower80': (f10339, b10608), 'rounds_over__lower95': (f10351, b10608), 'rounds_over__twice': (i9186, None), 'rounds_over__thrice': (i9187, None), 'rounds_over__capped': (i9190, None), 'unpaid_scope__value': (f9828, b9829), 'unpaid_scope__opportunities': (i9817, None), 'unpaid_scope__basis': (i9821, b9822), 'unpaid_extras__value': (i9842, None), 'unpaid_extras__opportunities': (i9841, None), 'unpaid_extras__incidents': (i9842, None), 'records__value': (i9780, None), 'records__opportunities': (i9780, None), 'active_months__value': (i9861, None), 'active_months__opportunities': (i9861, None), 'startup__value': (i9787, None), 'startup__opportunities': (i9783, None), 'startup__incidents': (i9787, None), 'good_cause__value': (i9788, None), 'good_cause__opportunities': (i9783, None), 'good_cause__incidents': (i9788, None), 'hardship__value': (i9789, None), 'hardship__opportunities': (i9783, None), 'hardship__incidents': (i9789, None), 'conduct_notices__value': (i9790, None), 'conduct_notices__opportunities': (i9783, None), 'conduct_notices__incidents': (i9790, None), 'working_with__value': (i9791, None), 'working_with__opportunities': (i9783, None), 'working_with__incidents': (i9791, None), 'speaking_records__value': (i9287, b9288), 'speaking_records__opportunities': (i9273, None), 'good_records__value': (i9289, b9290), 'good_records__opportunities': (i9273, None), 'signal__no_decision': (i10864, None), 'signal__no_shows': (i10865, None), 'signal__none_held': (i10866, None), 'signal__many_requotes': (i10867, None), 'signal__free_scoping': (i10868, None), 'signal__unfounded_complaints': (i10869, None), 'signal__unfounded_over_time': (i10870, None), 'signal__unfounded_and_withheld': (i10871, None), 'signal__reopened_complaints': (i10872, None), 'signal__reopened_after_notice': (i10873, None), 'signal__low_scores': (i10874, None), 'signal__blocking_silence': (i10875, None), 'signal__gone_silent': (i10876, None), 'signal__conduct': (i10877, None), 'signal__conduct_after_warning': (i10878, None), 'signal__grave_conduct': (i10879, None), 'signal__sustained_abuse': (i10880, None), 'signal__night_pressure': (i10881, None), 'signal__slow_night_pressure': (i10882, None), 'signal__missed_work_meetings': (i10883, None), 'signal__price_pressure': (i10884, None), 'signal__price_pressure_again': (i10885, None), 'signal__asks_afterwards': (i10886, None), 'signal__ultimatums': (i10887, None), 'signal__chargebacks': (i10888, None), 'signal__chargeback_open': (i10889, None), 'signal__money_unpaid': (i10890, None), 'signal__days_beyond_terms': (i10891, None), 'signal__late_share': (i10892, None), 'signal__late_even_so': (i10893, None), 'signal__late_habit': (i10894, None), 'signal__late_streak': (i10895, None), 'signal__rising_delay': (i10896, None), 'signal__oldest_open': (i10897, None), 'signal__broken_promises': (i10898, None), 'signal__tactical_disputes': (i10899, None), 'signal__reversals': (i10900, None), 'signal__reversals_after_notice': (i10901, None), 'signal__revision_overrun': (i10902, None), 'signal__unpaid_changes': (i10903, None), 'cleared__commitment_phobic': (i10904, None), 'cleared__criticizer': (i10905, None), 'cleared__energy_zapper': (i10906, None), 'cleared__fee_haggler': (i10907, None), 'cleared__late_payer': (i10908, None), 'cleared__time_waster': (i10909, None), 'exempt__commitment_phobic__serious': (i10910, None), 'exempt__commitment_phobic__clearly_serious': (i10911, None), 'exempt__commitment_phobic__at_work': (i10912, None), 'exempt__energy_zapper__hardship': (i10913, None), 'exempt__fee_haggler__startup': (i10914, None), 'exempt__fee_haggler__good_cause': (i10915, None), 'exempt__fee_haggler__hardship': (i10916, None), 'exempt__late_payer__hardship': (i10917, None), 'fact__enough_good': (i10918, None), 'fact__some_good': (i10919, None), 'fact__money_stuck': (i10920, None), 'fact__card_payment_reversed': (i10921, None), 'fact__asks_on_late_bills': (i10922, None), 'fact__complaints_for_late_bills': (i10923, None), 'fact__silence_on_late_bills': (i10924, None), 'fact__silence_on_lapsed_quotes': (i10925, None), 'fact__money_overdue': (i10926, None), 'fact__overdue_for_months': (i10927, None), 'fact__much_at_risk': (i10928, None), 'fact__weeks_late': (i10929, None), 'fact__long_terms': (i10930, None), 'fact__card_payments': (i10931, None), 'fact__quote_open': (i10932, None), 'fact__missed_meetings': (i10933, None), 'fact__warned': (i10934, None), 'fact__threatened': (i10935, None), 'fact__complaints_upheld': (i10936, None), 'fact__client_already': (i10937, None), 'remark__paid_undated': (i10938, None), 'remark__under_dispute': (i10939, None), 'remark__assumed_terms': (i10940, None), 'remark__no_due_days': (i10941, None), 'remark__several_currencies': (i10942, None), 'remark__unnamed_payments': (i10943, None), 'remark__unplaced_asks': (i10944, None), 'remark__from_memory': (i10945, None), 'remark__old_records': (i10946, None), 'remark__few_records': (i10947, None), 'remark__ally': (i10948, None), 'remark__punctual': (i10949, None), 'remark__within_grace': (i10950, None), 'remark__sends_others': (i10951, None), 'remark__thankful': (i10952, None), 'remark__comes_back': (i10953, None), 'remark__answers_quickly': (i10954, None), 'remark__service_recovery': (i10955, None), 'remark__own_failures': (i10956, None), 'holds:no_decision:watch:0': (b10353, None), 'holds:no_decision:flag:0': (b10355, None), 'holds:no_decision:flag:1': (b10356, None), 'holds:no_decision:severe:0': (b10358, None), 'holds:no_decision:severe:1': (b10359, None), 'holds:no_shows:watch:0': (b10362, None), 'holds:no_shows:flag:0': (b10364, None), 'holds:no_shows:flag:1': (b10366, None), 'holds:no_shows:severe:0': (b10368, None), 'holds:no_shows:severe:1': (b10369, None), 'holds:none_held:watch:0': (b10372, None), 'holds:many_requotes:watch:0': (b10375, None), 'holds:many_requotes:watch:1': (b10376, None), 'holds:many_requotes:flag:0': (b10378, None), 'holds:many_requotes:flag:1': (b10379, None), 'holds:free_scoping:watch:0': (b10382, None), 'holds:free_scoping:flag:0': (b10384, None), 'holds:unfounded_complaints:watch:0': (b10387, None), 'holds:unfounded_complaints:flag:0': (b10390, None), 'holds:unfounded_complaints:flag:1': (b10391, None), 'holds:unfounded_complaints:flag:2': (b10392, None), 'holds:unfounded_complaints:severe:0': (b10394, None), 'holds:unfounded_complaints:severe:1': (b10395, None), 'holds:unfounded_over_time:flag:0': (b10398, None), 'holds:unfounded_over_time:flag:1': (b10399, None), 'holds:unfounded_over_time:flag:2': (b10400, None), 'holds:unfounded_over_time:flag:3': (b10401, None), 'holds:unfounded_over_time:flag:4': (b10402, None), 'holds:unfounded_and_withheld:flag:0': (b10405, None), 'holds:unfounded_and_withheld:flag:1': (b10406, None), 'holds:unfounded_and_withheld:flag:2': (b10407, None), 'holds:unfounded_and_withheld:flag:3': (b10408, None), 'holds:unfounded_and_withheld:flag:4': (b10409, None), 'holds:reopened_complaints:watch:0': (b10412, None), 'holds:reopened_complaints:flag:0': (b10414, None), 'holds:reopened_complaints:flag:1': (b10415, None), 'holds:reopened_after_notice:severe:0': (b10418, None), 'holds:low_scores:watch:0': (b10421, None), 'holds:blocking_silence:watch:0': (b10424, None), 'holds:blocking_silence:flag:0': (b10426, None), 'holds:blocking_silence:flag:1': (b10427, None), 'holds:blocking_silence:flag:2': (b10428, None), 'holds:gone_silent:severe:0': (b10431, None), 'holds:conduct:watch:0': (b10434, None), 'holds:conduct:flag:0': (b10436, None), 'holds:conduct_after_warning:flag:0': (b10439, None), 'holds:grave_conduct:severe:0': (b10442, None), 'holds:sustained_abuse:severe:0': (b10445, None), 'holds:sustained_abuse:severe:1': (b10446, None), 'holds:night_pressure:watch:0': (b10449, None), 'holds:night_pressure:flag:0': (b10451, None), 'holds:slow_night_pressure:watch:0': (b10454, None), 'holds:slow_night_pressure:flag:0': (b10456, None), 'holds:missed_work_meetings:watch:0': (b10459, None), 'holds:missed_work_meetings:watch:1': (b10460, None), 'holds:missed_work_meetings:flag:0': (b10462, None), 'holds:missed_work_meetings:flag:1': (b10463, None), 'holds:price_pressure:watch:0': (b10466, None), 'holds:price_pressure:flag:0': (b10468, None), 'holds:price_pressure:flag:1': (b10469, None), 'holds:price_pressure_again:flag:0': (b10472, None), 'holds:price_pressure_again:flag:1': (b10473, None), 'holds:price_pressure_again:flag:2': (b10474, None), 'holds:asks_afterwards:watch:0': (b10477, None), 'holds:asks_afterwards:flag:0': (b10479, None), 'holds:asks_afterwards:flag:1': (b10480, None), 'holds:asks_afterwards:severe:0': (b10482, None), 'holds:asks_afterwards:severe:1': (b10483, None), 'holds:asks_afterwards:severe:2': (b10484, None), 'holds:ultimatums:severe:0': (b10487, None), 'holds:chargebacks:watch:0': (b10490, None), 'holds:chargebacks:flag:0': (b10492, None), 'holds:chargebacks:severe:0': (b10494, None), 'holds:chargeback_open:watch:0': (b10497, None), 'holds:money_unpaid:watch:0': (b10500, None), 'holds:money_unpaid:flag:0': (b10502, None), 'holds:money_unpaid:severe:0': (b10504, None), 'holds:money_unpaid:severe:1': (b10505, None), 'holds:days_beyond_terms:watch:0': (b10508, None), 'holds:days_beyond_terms:watch:1': (b10509, None), 'holds:days_beyond_terms:watch:2': (b10510, None), 'holds:days_beyond_terms:flag:0': (b10512, None), 'holds:days_beyond_terms:flag:1': (b10513, None), 'holds:days_beyond_terms:flag:2': (b10514, None), 'holds:days_beyond_terms:severe:0': (b10516, None), 'holds:days_beyond_terms:severe:1': (b10517, None), 'holds:days_beyond_terms:severe:2': (b10518, None), 'holds:late_share:watch:0': (b10522, None), 'holds:late_share:watch:1': (b10523, None), 'holds:late_share:flag:0': (b10526, None), 'holds:late_share:flag:1': (b10527, None), 'holds:late_share:severe:0': (b10529, None), 'holds:late_share:severe:1': (b10530, None), 'holds:late_share:severe:2': (b10531, None), 'holds:late_even_so:watch:0': (b10535, None), 'holds:late_even_so:flag:0': (b10537, None), 'holds:late_even_so:severe:0': (b10539, None), 'holds:late_habit:watch:0': (b10543, None), 'holds:late_habit:watch:1': (b10544, None), 'holds:late_habit:flag:0': (b10546, None), 'holds:late_habit:flag:1': (b10547, None), 'holds:late_habit:severe:0': (b10549, None), 'holds:late_habit:severe:1': (b10550, None), 'holds:late_habit:severe:2': (b10551, None), 'holds:late_streak:watch:0': (b10554, None), 'holds:late_streak:flag:0': (b10556, None), 'holds:late_streak:severe:0': (b10558, None), 'holds:late_streak:severe:1': (b10559, None), 'holds:rising_delay:watch:0': (b10562, None), 'holds:oldest_open:watch:0': (b10565, None), 'holds:oldest_open:flag:0': (b10567, None), 'holds:oldest_open:severe:0': (b10569, None), 'holds:broken_promises:watch:0': (b10572, None), 'holds:broken_promises:flag:0': (b10574, None), 'holds:broken_promises:severe:0': (b10576, None), 'holds:broken_promises:severe:1': (b10577, None), 'holds:tactical_disputes:watch:0': (b10580, None), 'holds:tactical_disputes:flag:0': (b10582, None), 'holds:tactical_disputes:severe:0': (b10584, None), 'holds:reversals:watch:0': (b10587, None), 'holds:reversals:flag:0': (b10589, None), 'holds:reversals:flag:1': (b10590, None), 'holds:reversals:flag:2': (b10592, None), 'holds:reversals:severe:0': (b10594, None), 'holds:reversals:severe:1': (b10595, None), 'holds:reversals:severe:2': (b10596, None), 'holds:reversals_after_notice:severe:0': (b10599, None), 'holds:reversals_after_notice:severe:1': (b10600, None), 'holds:reversals_after_notice:severe:2': (b10601, None), 'holds:reversals_after_notice:severe:3': (b10602, None), 'holds:revision_overrun:watch:0': (b10605, None), 'holds:revision_overrun:flag:0': (b10607, None), 'holds:revision_overrun:flag:1': (b10609, None), 'holds:revision_overrun:severe:0': (b10611, None), 'holds:revision_overrun:severe:1': (b10612, None), 'holds:unpaid_changes:watch:0': (b10615, None), 'holds:unpaid_changes:flag:0': (b10617, None), 'holds:unpaid_changes:severe:0': (b10619, None), 'evidence:0': (i11009, i11052, x11051), 'evidence:1': (i11089, i11121, x11120), 'evidence:2': (i11159, i11191, x11190), 'evidence:3': (i11227, i11270, x11269), 'evidence:4': (i11308, i11351, x11350), 'evidence:5': (i11388, i11438, x11437), 'evidence:6': (i11476, i11526, x11525), 'evidence:7': (i11562, i11575, x11574), 'evidence:8': (i11612, i11660, x11659), 'evidence:9': (i11697, i11745, x11744), 'evidence:10': (i6875, i11761, x11760), 'evidence:11': (i11797, i11819, x11818), 'evidence:12': (i11855, i11877, x11876), 'evidence:13': (i11914, i11924, 'out of hours'), 'evidence:14': (i7985, i11929, 'out of hours'), 'evidence:15': (i11966, i11998, x11997), 'evidence:16': (i12035, i12088, x12087), 'evidence:17': (i12125, i12178, x12177), 'evidence:18': (i12215, i12268, x12267), 'evidence:19': (i12309, i12317, 'card payment reversed'), 'evidence:20': (i12355, i12363, 'card payment reversed'), 'evidence:21': (i12402, i12503, x12502), 'evidence:22': (i12541, i12643, x12642), 'evidence:23': (i12680, i12782, x12781), 'evidence:24': (i12819, i12921, x12920), 'evidence:25': (i12957, i13045, x13044), 'evidence:26': (i13082, i13184, x13183), 'evidence:27': (i13220, i13322, x13321), 'evidence:28': (i13363, i13449, x13448), 'evidence:29': (i13485, i13525, x13524), 'evidence:30': (i13562, i13578, x13577), 'evidence:31': (i3446, i13592, x13591), 'evidence:32': (i13628, i13650, x13649), 'evidence:33': (i13687, i13691, 'unpaid change'), 'money': (i13696, (i13697, None), (i13704, None), (i13705, None)), 'chargebacks': (i13710, (i13720, None), (i13724, b13727), (i13726, None)), 'known': (i35, (i65, b66), (i54, b55)), 'ending:commitment_phobic:0': (i13743, (i13742, None)), 'ending:energy_zapper:0': (i13752, (i13751, b13753)), 'ending:late_payer:0': (i13759, (i13758, None)), 'debts': (i13788, (i13774, None), (i13775, None), (i13782, None), (i13783, None), (i13784, None), (b13787, None))}
