"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '4cd2c2d65a3fb2639ef397cbcdcc34bbc63702ade6284a1de78e7d976e486a2a'
PARAMETERS = {'credit_percent': ('int', 0), 'window_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'time': 'WORD_12', 'inquiry': 'WORD_13', 'commitment': 'WORD_14', 'support': 'WORD_15', 'praise': 'WORD_16', 'referral': 'WORD_17', 'meeting': 'WORD_18', 'held': 'WORD_19', 'delivery': 'WORD_20', 'rejected': 'WORD_21', 'in_hours': 'WORD_22', 'accepted': 'WORD_23', 'quote_revision': 'WORD_24', 'client': 'WORD_25', 'payment': 'WORD_26', 'survey': 'WORD_27', 'provider': 'WORD_28', 'conduct': 'WORD_29', 'warned': 'WORD_30', '': 'WORD_31', 'active': 'WORD_32', 'prospect': 'WORD_33', 'past': 'WORD_34', 'existing': 'WORD_35', 'credit': 'WORD_36', 'fee_dispute': 'WORD_37', 'upheld': 'WORD_38', 'paid': 'WORD_39', 'provider_error': 'WORD_40', 'defect': 'WORD_41', 'payment_failed': 'WORD_42', 'third_party': 'WORD_43', 'kept': 'WORD_44', 'chargeback': 'WORD_45', 'unknown': 'WORD_46', 'complaint': 'WORD_47', 'partly_upheld': 'WORD_48', 'not_upheld': 'WORD_49', 'provider_failure': 'WORD_50', 'change_request': 'WORD_51', 'client_change': 'WORD_52', 'ambiguity': 'WORD_53', 'after_acceptance': 'WORD_54', 'revision': 'WORD_55', 'discount_request': 'WORD_56', 'hardship': 'WORD_57', 'law': 'WORD_58', 'after_invoice': 'WORD_59', 'after_quote': 'WORD_60', 'before_quote': 'WORD_61', 'withdrawn': 'WORD_62', 'after_due': 'WORD_63', 'declined': 'WORD_64', 'missed': 'WORD_65', 'late_cancel': 'WORD_66', 'cancelled': 'WORD_67', 'rescheduled': 'WORD_68', 'answered': 'WORD_69', 'medium': 'WORD_70', 'low': 'WORD_71', 'out_of_hours': 'WORD_72', 'won': 'WORD_73', 'lost': 'WORD_74', 'quoted ': 'WORD_75', 'quoted again ': 'WORD_76', 'cancelled late': 'WORD_77', 'moved': 'WORD_78', 'not upheld': 'WORD_79', 'no finding': 'WORD_80', ', after a notice': 'WORD_81', ', after the invoice': 'WORD_82', ', after accepting': 'WORD_83', ', before accepting': 'WORD_84', ', not kept': 'WORD_85', ', kept': 'WORD_86', ' after a change-order notice': 'WORD_87', ', reopened after acceptance': 'WORD_88'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29', '%;from_memory;%': 'LIKE_30'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('paid_lately__value', 'int', 0), ('paid_lately__opportunities', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('requests__apart_from_quotes', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('open_chargebacks__amount', 'decimal', 4), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late_money__value', 'float', 0), ('late_money__opportunities', 'int', 0), ('late_money__incidents', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__amount', 'decimal', 4), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('remembered__value', 'int', 0), ('remembered__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__commitment_phobic__at_work', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__silence_on_lapsed_quotes', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__from_memory', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}
TYPES = {'client': 'INTEGER', 'stage': 'VARCHAR', 'stage_inferred': 'BOOLEAN', 'standing': 'VARCHAR', 'undecided__value': 'DOUBLE', 'undecided__opportunities': 'BIGINT', 'undecided__incidents': 'BIGINT', 'undecided__lower80': 'DOUBLE', 'undecided__lower95': 'DOUBLE', 'kept_meetings__value': 'BIGINT', 'kept_meetings__opportunities': 'BIGINT', 'no_show__value': 'DOUBLE', 'no_show__opportunities': 'BIGINT', 'no_show__incidents': 'BIGINT', 'no_show__lower80': 'DOUBLE', 'no_show__lower95': 'DOUBLE', 'no_show__in_half_year': 'BIGINT', 'no_show__in_year': 'BIGINT', 'put_off__value': 'BIGINT', 'put_off__opportunities': 'BIGINT', 'put_off__incidents': 'BIGINT', 'put_off__held': 'BIGINT', 'requoted_in_all__value': 'HUGEINT', 'requoted_in_all__opportunities': 'BIGINT', 'requoted_in_all__incidents': 'BIGINT', 'requoted__value': 'BIGINT', 'requoted__opportunities': 'BIGINT', 'requoted__incidents': 'BIGINT', 'seriousness__value': 'BIGINT', 'seriousness__opportunities': 'BIGINT', 'seriousness__incidents': 'BIGINT', 'paid_lately__value': 'BIGINT', 'paid_lately__opportunities': 'BIGINT', 'open_quotes__value': 'BIGINT', 'open_quotes__opportunities': 'BIGINT', 'accepted_work__value': 'BIGINT', 'accepted_work__opportunities': 'BIGINT', 'unfounded__value': 'DOUBLE', 'unfounded__opportunities': 'BIGINT', 'unfounded__incidents': 'BIGINT', 'unfounded__lower80': 'DOUBLE', 'unfounded__lower95': 'DOUBLE', 'unfounded__items': 'BIGINT', 'unfounded__occasions': 'BIGINT', 'unfounded__apart': 'BIGINT', 'unfounded__span': 'BIGINT', 'unfounded__pressing': 'BIGINT', 'chances__value': 'BIGINT', 'chances__opportunities': 'BIGINT', 'reopened__value': 'BIGINT', 'reopened__opportunities': 'BIGINT', 'reopened__incidents': 'BIGINT', 'reopened__warned': 'BIGINT', 'low_scored__value': 'BIGINT', 'low_scored__opportunities': 'BIGINT', 'low_scored__incidents': 'BIGINT', 'requests__value': 'DOUBLE', 'requests__opportunities': 'BIGINT', 'requests__incidents': 'BIGINT', 'requests__lower80': 'DOUBLE', 'requests__lower95': 'DOUBLE', 'requests__apart': 'BIGINT', 'requests__apart_from_quotes': 'BIGINT', 'silent__value': 'BIGINT', 'silent__opportunities': 'BIGINT', 'silent__incidents': 'BIGINT', 'incidents__value': 'BIGINT', 'incidents__opportunities': 'BIGINT', 'incidents__incidents': 'BIGINT', 'incidents__in_half_year': 'BIGINT', 'incidents__warned': 'BIGINT', 'grave_incidents__value': 'BIGINT', 'grave_incidents__opportunities': 'BIGINT', 'grave_incidents__incidents': 'BIGINT', 'abusive_incidents__value': 'BIGINT', 'abusive_incidents__opportunities': 'BIGINT', 'abusive_incidents__incidents': 'BIGINT', 'abusive_incidents__warned': 'BIGINT', 'night_messages__value': 'BIGINT', 'night_messages__opportunities': 'BIGINT', 'night_messages__incidents': 'BIGINT', 'work_meetings__value': 'DOUBLE', 'work_meetings__opportunities': 'BIGINT', 'work_meetings__incidents': 'BIGINT', 'work_meetings__lower80': 'DOUBLE', 'work_meetings__lower95': 'DOUBLE', 'work_meetings__in_year': 'BIGINT', 'work_meetings__of_year': 'DOUBLE', 'night_bursts__value': 'BIGINT', 'night_bursts__opportunities': 'BIGINT', 'night_bursts__incidents': 'BIGINT', 'quotes_sent__value': 'BIGINT', 'quotes_sent__opportunities': 'BIGINT', 'jobs__value': 'BIGINT', 'jobs__opportunities': 'BIGINT', 'jobs__invoices': 'BIGINT', 'pressed__value': 'BIGINT', 'pressed__opportunities': 'BIGINT', 'pressed__incidents': 'BIGINT', 'asks_on_quotes__value': 'HUGEINT', 'asks_on_quotes__opportunities': 'BIGINT', 'late_asks__value': 'BIGINT', 'late_asks__opportunities': 'BIGINT', 'late_asks__incidents': 'BIGINT', 'late_asks__jobs': 'BIGINT', 'late_asks__ultimatums': 'BIGINT', 'late_asks__forced': 'BIGINT', 'late_asks__apart': 'BIGINT', 'asked_jobs__value': 'DOUBLE', 'asked_jobs__opportunities': 'BIGINT', 'lost_chargebacks__value': 'BIGINT', 'lost_chargebacks__opportunities': 'BIGINT', 'lost_chargebacks__incidents': 'BIGINT', 'open_chargebacks__value': 'BIGINT', 'open_chargebacks__opportunities': 'BIGINT', 'open_chargebacks__incidents': 'BIGINT', 'open_chargebacks__amount': 'DECIMAL(38,4)', 'chargebacks_ever__value': 'BIGINT', 'chargebacks_ever__opportunities': 'BIGINT', 'due_invoices__value': 'BIGINT', 'due_invoices__opportunities': 'BIGINT', 'dbt__value': 'DOUBLE', 'dbt__opportunities': 'BIGINT', 'dbt__incidents': 'BIGINT', 'dbt__median': 'DOUBLE', 'dbt__without_largest': 'DOUBLE', 'dbt__late_occasions': 'BIGINT', 'late_money__value': 'DOUBLE', 'late_money__opportunities': 'BIGINT', 'late_money__incidents': 'BIGINT', 'late14__value': 'DOUBLE', 'late14__opportunities': 'BIGINT', 'late14__incidents': 'BIGINT', 'late14__lower80': 'DOUBLE', 'late14__lower95': 'DOUBLE', 'late14__invoices': 'HUGEINT', 'late30__value': 'DOUBLE', 'late30__opportunities': 'BIGINT', 'late30__incidents': 'BIGINT', 'late30__lower80': 'DOUBLE', 'late30__lower95': 'DOUBLE', 'late30__invoices': 'HUGEINT', 'late_grace__value': 'DOUBLE', 'late_grace__opportunities': 'BIGINT', 'late_grace__incidents': 'BIGINT', 'late_grace__lower80': 'DOUBLE', 'late_grace__lower95': 'DOUBLE', 'late_grace__invoices': 'HUGEINT', 'late_grace__median': 'DOUBLE', 'surely_late__value': 'DOUBLE', 'surely_late__opportunities': 'BIGINT', 'surely_late__incidents': 'BIGINT', 'surely_late__lower80': 'DOUBLE', 'surely_late__lower95': 'DOUBLE', 'longest_late_run__value': 'BIGINT', 'longest_late_run__opportunities': 'BIGINT', 'rising__value': 'BIGINT', 'rising__opportunities': 'BIGINT', 'rising__incidents': 'BIGINT', 'unpaid_money__value': 'DOUBLE', 'unpaid_money__opportunities': 'BIGINT', 'unpaid_money__incidents': 'BIGINT', 'unpaid_money__days': 'BIGINT', 'unpaid_money__amount': 'DECIMAL(38,4)', 'unpaid_money__done': 'BIGINT', 'overdue_now__value': 'BIGINT', 'overdue_now__opportunities': 'BIGINT', 'overdue_now__incidents': 'BIGINT', 'promises__value': 'BIGINT', 'promises__opportunities': 'BIGINT', 'promises__incidents': 'BIGINT', 'promises__in_year': 'BIGINT', 'broken_in_a_row__value': 'BIGINT', 'broken_in_a_row__opportunities': 'BIGINT', 'late_disputes__value': 'BIGINT', 'late_disputes__opportunities': 'BIGINT', 'late_disputes__incidents': 'BIGINT', 'given_terms__value': 'BIGINT', 'given_terms__opportunities': 'BIGINT', 'remembered__value': 'BIGINT', 'remembered__opportunities': 'BIGINT', 'quiet__value': 'BIGINT', 'quiet__opportunities': 'BIGINT', 'paid_in_time__value': 'DOUBLE', 'paid_in_time__opportunities': 'BIGINT', 'paid_in_time__incidents': 'BIGINT', 'paid_in_time__lower80': 'DOUBLE', 'paid_in_time__lower95': 'DOUBLE', 'paid_day_unknown__value': 'BIGINT', 'paid_day_unknown__opportunities': 'BIGINT', 'disputed_now__value': 'BIGINT', 'disputed_now__opportunities': 'BIGINT', 'due_assumed__value': 'BIGINT', 'due_assumed__opportunities': 'BIGINT', 'due_assumed__in_days': 'INTEGER', 'due_unsaid__value': 'BIGINT', 'due_unsaid__opportunities': 'BIGINT', 'other_currencies__value': 'BIGINT', 'other_currencies__opportunities': 'BIGINT', 'stray_payments__value': 'BIGINT', 'stray_payments__opportunities': 'BIGINT', 'praise__value': 'BIGINT', 'praise__opportunities': 'BIGINT', 'referrals__value': 'BIGINT', 'referrals__opportunities': 'BIGINT', 'our_failures__value': 'BIGINT', 'our_failures__opportunities': 'BIGINT', 'upheld__value': 'BIGINT', 'upheld__opportunities': 'BIGINT', 'accepted_quotes__value': 'BIGINT', 'accepted_quotes__opportunities': 'BIGINT', 'answered_in_time__value': 'DOUBLE', 'answered_in_time__opportunities': 'BIGINT', 'answered_in_time__incidents': 'BIGINT', 'answered_in_time__lower80': 'DOUBLE', 'answered_in_time__lower95': 'DOUBLE', 'reversed_items__value': 'DOUBLE', 'reversed_items__opportunities': 'BIGINT', 'reversed_items__incidents': 'BIGINT', 'reversed_items__lower80': 'DOUBLE', 'reversed_items__lower95': 'DOUBLE', 'reversed__value': 'BIGINT', 'reversed__opportunities': 'BIGINT', 'reversed__incidents': 'BIGINT', 'reversed__items': 'BIGINT', 'reversed__warned': 'BIGINT', 'rounds_over__value': 'DOUBLE', 'rounds_over__opportunities': 'BIGINT', 'rounds_over__incidents': 'BIGINT', 'rounds_over__lower80': 'DOUBLE', 'rounds_over__lower95': 'DOUBLE', 'rounds_over__twice': 'BIGINT', 'rounds_over__thrice': 'BIGINT', 'rounds_over__capped': 'BIGINT', 'unpaid_scope__value': 'DOUBLE', 'unpaid_scope__opportunities': 'BIGINT', 'unpaid_scope__basis': 'INTEGER', 'unpaid_extras__value': 'BIGINT', 'unpaid_extras__opportunities': 'BIGINT', 'unpaid_extras__incidents': 'BIGINT', 'records__value': 'BIGINT', 'records__opportunities': 'BIGINT', 'active_months__value': 'BIGINT', 'active_months__opportunities': 'BIGINT', 'startup__value': 'BIGINT', 'startup__opportunities': 'BIGINT', 'startup__incidents': 'BIGINT', 'good_cause__value': 'BIGINT', 'good_cause__opportunities': 'BIGINT', 'good_cause__incidents': 'BIGINT', 'hardship__value': 'BIGINT', 'hardship__opportunities': 'BIGINT', 'hardship__incidents': 'BIGINT', 'conduct_notices__value': 'BIGINT', 'conduct_notices__opportunities': 'BIGINT', 'conduct_notices__incidents': 'BIGINT', 'working_with__value': 'BIGINT', 'working_with__opportunities': 'BIGINT', 'working_with__incidents': 'BIGINT', 'speaking_records__value': 'BIGINT', 'speaking_records__opportunities': 'BIGINT', 'good_records__value': 'BIGINT', 'good_records__opportunities': 'BIGINT', 'signal__no_decision': 'INTEGER', 'signal__no_shows': 'INTEGER', 'signal__none_held': 'INTEGER', 'signal__many_requotes': 'INTEGER', 'signal__free_scoping': 'INTEGER', 'signal__unfounded_complaints': 'INTEGER', 'signal__unfounded_over_time': 'INTEGER', 'signal__unfounded_and_withheld': 'INTEGER', 'signal__reopened_complaints': 'INTEGER', 'signal__reopened_after_notice': 'INTEGER', 'signal__low_scores': 'INTEGER', 'signal__blocking_silence': 'INTEGER', 'signal__gone_silent': 'INTEGER', 'signal__conduct': 'INTEGER', 'signal__conduct_after_warning': 'INTEGER', 'signal__grave_conduct': 'INTEGER', 'signal__sustained_abuse': 'INTEGER', 'signal__night_pressure': 'INTEGER', 'signal__slow_night_pressure': 'INTEGER', 'signal__missed_work_meetings': 'INTEGER', 'signal__price_pressure': 'INTEGER', 'signal__price_pressure_again': 'INTEGER', 'signal__asks_afterwards': 'INTEGER', 'signal__ultimatums': 'INTEGER', 'signal__chargebacks': 'INTEGER', 'signal__chargeback_open': 'INTEGER', 'signal__money_unpaid': 'INTEGER', 'signal__days_beyond_terms': 'INTEGER', 'signal__late_share': 'INTEGER', 'signal__late_even_so': 'INTEGER', 'signal__late_habit': 'INTEGER', 'signal__late_streak': 'INTEGER', 'signal__rising_delay': 'INTEGER', 'signal__oldest_open': 'INTEGER', 'signal__broken_promises': 'INTEGER', 'signal__tactical_disputes': 'INTEGER', 'signal__reversals': 'INTEGER', 'signal__reversals_after_notice': 'INTEGER', 'signal__revision_overrun': 'INTEGER', 'signal__unpaid_changes': 'INTEGER', 'cleared__commitment_phobic': 'INTEGER', 'cleared__criticizer': 'INTEGER', 'cleared__energy_zapper': 'INTEGER', 'cleared__fee_haggler': 'INTEGER', 'cleared__late_payer': 'INTEGER', 'cleared__time_waster': 'INTEGER', 'exempt__commitment_phobic__serious': 'INTEGER', 'exempt__commitment_phobic__clearly_serious': 'INTEGER', 'exempt__commitment_phobic__at_work': 'INTEGER', 'exempt__energy_zapper__hardship': 'INTEGER', 'exempt__fee_haggler__startup': 'INTEGER', 'exempt__fee_haggler__good_cause': 'INTEGER', 'exempt__fee_haggler__hardship': 'INTEGER', 'exempt__late_payer__hardship': 'INTEGER', 'fact__enough_good': 'INTEGER', 'fact__some_good': 'INTEGER', 'fact__money_stuck': 'INTEGER', 'fact__card_payment_reversed': 'INTEGER', 'fact__asks_on_late_bills': 'INTEGER', 'fact__complaints_for_late_bills': 'INTEGER', 'fact__silence_on_late_bills': 'INTEGER', 'fact__silence_on_lapsed_quotes': 'INTEGER', 'fact__money_overdue': 'INTEGER', 'fact__overdue_for_months': 'INTEGER', 'fact__much_at_risk': 'INTEGER', 'fact__weeks_late': 'INTEGER', 'fact__long_terms': 'INTEGER', 'fact__card_payments': 'INTEGER', 'fact__quote_open': 'INTEGER', 'fact__missed_meetings': 'INTEGER', 'fact__warned': 'INTEGER', 'fact__threatened': 'INTEGER', 'fact__complaints_upheld': 'INTEGER', 'fact__client_already': 'INTEGER', 'remark__paid_undated': 'INTEGER', 'remark__under_dispute': 'INTEGER', 'remark__assumed_terms': 'INTEGER', 'remark__no_due_days': 'INTEGER', 'remark__several_currencies': 'INTEGER', 'remark__unnamed_payments': 'INTEGER', 'remark__from_memory': 'INTEGER', 'remark__old_records': 'INTEGER', 'remark__few_records': 'INTEGER', 'remark__ally': 'INTEGER', 'remark__punctual': 'INTEGER', 'remark__within_grace': 'INTEGER', 'remark__sends_others': 'INTEGER', 'remark__thankful': 'INTEGER', 'remark__comes_back': 'INTEGER', 'remark__answers_quickly': 'INTEGER', 'remark__service_recovery': 'INTEGER', 'remark__own_failures': 'INTEGER'}


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
        b380 = (i40 == WORD_36)
        b381 = (b380 & b49)
        i382 = places(b381, n36)
        n383 = len(i382)
        b484 = (i40 == WORD_3)
        b485 = (b484 | b213)
        b486 = LIKE_11[i62]
        b487 = (b485 & b486 & b49 & b64)
        i488 = places(b487, n36)
        n489 = len(i488)
        i523 = places(b181, n36)
        n524 = len(i523)
        b802 = (i40 == WORD_37)
        i803 = places(b802, n36)
        n804 = len(i803)
        b874 = (b182 & b64)
        i875 = places(b874, n36)
        n876 = len(i875)
        b1139 = logical_not(b486)
        b1140 = (b484 & b64 & b1139 & b43)
        i1141 = places(b1140, n36)
        n1142 = len(i1141)
        b1342 = (i40 == WORD_42)
        b1343 = (i58 == WORD_43) & b59
        b1344 = (i58 == WORD_40) & b59
        b1345 = (b1343 | b1344)
        b1346 = (b1342 & b1345)
        i1347 = places(b1346, n36)
        n1348 = len(i1347)
        b2119 = (i40 == WORD_45)
        i2120 = where(b59, i58, WORD_46)
        b2121 = (i2120 == WORD_40)
        b2122 = (i2120 == WORD_41)
        b2123 = (i2120 == WORD_43)
        b2124 = (b2121 | b2122 | b2123)
        b2125 = logical_not(b2124)
        b2126 = (b2119 & b43 & b2125)
        i2127 = places(b2126, n36)
        n2128 = len(i2127)
        b2201 = LIKE_16[i62]
        b2202 = (b217 & b2201 & b219)
        b2203 = (b206 | b2202)
        i2204 = places(b2203, n36)
        n2205 = len(i2204)
        b2249 = (i40 == WORD_47)
        i2250 = places(b2249, n36)
        n2251 = len(i2250)
        i2576 = places(b182, n36)
        n2577 = len(i2576)
        b2720 = (i40 == WORD_50)
        i2721 = places(b2720, n36)
        n2722 = len(i2721)
        b3169 = (i40 == WORD_51)
        b3170 = logical_not(b67)
        i3171 = where(b55, i54, WORD_10)
        b3172 = (i3171 == WORD_23)
        i3173 = where(b59, i58, WORD_52)
        b3174 = (i3173 == WORD_52)
        b3175 = (i3173 == WORD_53)
        b3176 = (i3173 == WORD_46)
        b3177 = (b3174 | b3175 | b3176)
        b3178 = (b3169 & b3170 & b3172 & b3177 & b43)
        i3179 = places(b3178, n36)
        n3180 = len(i3179)
        b3214 = (i70 > 0) & b71
        b3215 = (b184 & b185 & b3214 & b43)
        i3216 = places(b3215, n36)
        n3217 = len(i3216)
        b3282 = (i58 == WORD_52) & b59
        b3283 = (b3169 & b3282 & b3170 & b43)
        i3284 = places(b3283, n36)
        n3285 = len(i3284)
        b3541 = (i40 == WORD_55)
        b3542 = (b3541 & b3170 & b3177)
        i3543 = places(b3542, n36)
        n3544 = len(i3543)
        b3578 = (b182 & b43)
        i3579 = places(b3578, n36)
        n3580 = len(i3579)
        b3656 = (i40 == WORD_56)
        b3657 = (i2120 == WORD_57)
        b3658 = (i2120 == WORD_58)
        b3659 = (b2121 | b2122 | b3657 | b3658)
        b3660 = logical_not(b3659)
        b3661 = LIKE_17[i62]
        b3662 = logical_not(b3661)
        b3663 = LIKE_18[i62]
        b3664 = logical_not(b3663)
        b3665 = LIKE_19[i62]
        b3666 = logical_not(b3665)
        b3667 = (b3656 & b3660 & b3662 & b3664 & b3666 & b43)
        i3668 = places(b3667, n36)
        n3669 = len(i3668)
        i3875 = places(b200, n36)
        n3876 = len(i3875)
        b4018 = (i54 == WORD_38) & b55
        b4019 = (i54 == WORD_48) & b55
        b4020 = (b4018 | b4019)
        b4021 = (b2249 & b4020)
        b4022 = (b4021 | b2720)
        i4023 = places(b4022, n36)
        n4024 = len(i4023)
        b4157 = LIKE_20[i62]
        b4158 = (b213 & b227 & b4157)
        i4159 = places(b4158, n36)
        n4160 = len(i4159)
        b4294 = (b185 | b66)
        b4295 = (b182 & b4294)
        b4296 = (b186 | b4295 | b181)
        i4297 = places(b4296, n36)
        n4298 = len(i4297)
        b4467 = (b802 & b43)
        i4468 = places(b4467, n36)
        n4469 = len(i4468)
        b4603 = (b210 | b211 | b2720)
        b4604 = (b4603 & b43)
        i4605 = places(b4604, n36)
        n4606 = len(i4605)
        b4904 = LIKE_0[i62]
        b4905 = (b213 & b205 & b4904 & b64)
        i4906 = places(b4905, n36)
        n4907 = len(i4906)
        b4950 = (b217 & b43)
        i4951 = places(b4950, n36)
        n4952 = len(i4951)
        b4986 = (b182 | b181 | b206)
        b4987 = (b4986 | b186)
        i4988 = places(b4987, n36)
        n4989 = len(i4988)
        i5119 = places(b194, n36)
        n5120 = len(i5119)
        b5380 = (i40 == WORD_5)
        b5381 = (b5380 & b49)
        i5382 = places(b5381, n36)
        n5383 = len(i5382)
        b5426 = (i2120 == WORD_53)
        b5427 = (b5426 | b2121 | b2122 | b3657 | b2123 | b3658)
        b5428 = logical_not(b5427)
        b5429 = (b5380 & b64 & b43 & b5428)
        i5430 = places(b5429, n36)
        n5431 = len(i5430)
        b5879 = LIKE_22[i62]
        b5880 = (b213 & b227 & b5879)
        i5881 = places(b5880, n36)
        n5882 = len(i5881)
        b6455 = (b209 & b43)
        i6456 = places(b6455, n36)
        n6457 = len(i6456)
        b6491 = (b2720 | b4021)
        i6492 = places(b6491, n36)
        n6493 = len(i6492)
        b6614 = (b2121 | b2122 | b3657)
        b6615 = logical_not(b6614)
        b6616 = (b242 & b68 & b205 & b6615 & b43)
        i6617 = places(b6616, n36)
        n6618 = len(i6617)
        b6654 = LIKE_24[i62]
        b6655 = (b213 & b205 & b6654)
        i6656 = places(b6655, n36)
        n6657 = len(i6656)
        b7076 = (b217 & b219 & b43)
        i7077 = places(b7076, n36)
        n7078 = len(i7077)
        b7226 = (b210 | b211 | b206)
        b7227 = (b7226 & b43)
        i7228 = places(b7227, n36)
        n7229 = len(i7228)
        b7439 = (b181 | b4295 | b186)
        b7440 = (b7439 & b43)
        i7441 = places(b7440, n36)
        n7442 = len(i7441)
        b7615 = (i56 == WORD_72) & b57
        b7616 = (b213 & b205 & b7615 & b3170 & b43)
        i7617 = places(b7616, n36)
        n7618 = len(i7617)
        b7751 = (b184 & b43)
        i7752 = places(b7751, n36)
        n7753 = len(i7752)
        b8053 = (i3171 == WORD_10)
        b8054 = (b2249 & b8053)
        b8055 = (i54 == WORD_10) & b55
        b8056 = (b2720 & b8055)
        b8057 = (b8054 | b8056)
        i8058 = places(b8057, n36)
        n8059 = len(i8058)
        i8228 = places(b484, n36)
        n8229 = len(i8228)
        del b41, b43, b44, b68, b181, b182, b183, b184, b185, b186, b193, b194, b199, b200, b205, b206, b207, b208, b209, b210, b211, b212, b213, i214, b215, b216, b217, i218, b219, b220, b221, b222, b227, b228, b229, b234, b235, b240, b241, b242, b243, b244, b249, b250, b255, b256, b263, b264, b302, b380, b381, b484, b485, b486, b487, b802, b874, b1139, b1140, b1342, b1343, b1344, b1345, b1346, b2119, i2120, b2121, b2122, b2123, b2124, b2125, b2126, b2201, b2202, b2203, b2249, b2720, b3169, b3170, i3171, b3172, i3173, b3174, b3175, b3176, b3177, b3178, b3214, b3215, b3282, b3283, b3541, b3542, b3578, b3656, b3657, b3658, b3659, b3660, b3661, b3662, b3663, b3664, b3665, b3666, b3667, b4018, b4019, b4020, b4021, b4022, b4157, b4158, b4294, b4295, b4296, b4467, b4603, b4604, b4904, b4905, b4950, b4986, b4987, b5380, b5381, b5426, b5427, b5428, b5429, b5879, b5880, b6455, b6491, b6614, b6615, b6616, b6654, b6655, b7076, b7226, b7227, b7439, b7440, b7615, b7616, b7751, b8053, b8054, b8055, b8056, b8057
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
        i382 = NO_INT
        n383 = 0
        i488 = NO_INT
        n489 = 0
        i523 = NO_INT
        n524 = 0
        i803 = NO_INT
        n804 = 0
        i875 = NO_INT
        n876 = 0
        i1141 = NO_INT
        n1142 = 0
        i1347 = NO_INT
        n1348 = 0
        i2127 = NO_INT
        n2128 = 0
        i2204 = NO_INT
        n2205 = 0
        i2250 = NO_INT
        n2251 = 0
        i2576 = NO_INT
        n2577 = 0
        i2721 = NO_INT
        n2722 = 0
        i3179 = NO_INT
        n3180 = 0
        i3216 = NO_INT
        n3217 = 0
        i3284 = NO_INT
        n3285 = 0
        i3543 = NO_INT
        n3544 = 0
        i3579 = NO_INT
        n3580 = 0
        i3668 = NO_INT
        n3669 = 0
        i3875 = NO_INT
        n3876 = 0
        i4023 = NO_INT
        n4024 = 0
        i4159 = NO_INT
        n4160 = 0
        i4297 = NO_INT
        n4298 = 0
        i4468 = NO_INT
        n4469 = 0
        i4605 = NO_INT
        n4606 = 0
        i4906 = NO_INT
        n4907 = 0
        i4951 = NO_INT
        n4952 = 0
        i4988 = NO_INT
        n4989 = 0
        i5119 = NO_INT
        n5120 = 0
        i5382 = NO_INT
        n5383 = 0
        i5430 = NO_INT
        n5431 = 0
        i5881 = NO_INT
        n5882 = 0
        i6456 = NO_INT
        n6457 = 0
        i6492 = NO_INT
        n6493 = 0
        i6617 = NO_INT
        n6618 = 0
        i6656 = NO_INT
        n6657 = 0
        i7077 = NO_INT
        n7078 = 0
        i7228 = NO_INT
        n7229 = 0
        i7441 = NO_INT
        n7442 = 0
        i7617 = NO_INT
        n7618 = 0
        i7752 = NO_INT
        n7753 = 0
        i8058 = NO_INT
        n8059 = 0
        i8228 = NO_INT
        n8229 = 0
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
    del i339
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
        i417 = at(i307, i377)
        b418 = at(b308, i377)
        i419 = at(i313, i377)
        i434 = at(i323, i377)
        i442 = at(i331, i377)
        b443 = at(b332, i377)
        i449 = at(i345, i377)
        b450 = at(b376, i377)
    else:
        i379 = NO_INT
        i417 = NO_INT
        b418 = NO_BOOL
        i419 = NO_INT
        i434 = NO_INT
        i442 = NO_INT
        b443 = NO_BOOL
        i449 = NO_INT
        b450 = NO_BOOL
    del b308, b332, b376, i305, i307, i313, i323, i331, i345, i377
    if n383:
        i384 = at(i39, i382)
        i386 = at(i48, i382)
        b387 = at(b49, i382)
        i392 = at(i53, i382)
        i410 = at(i70, i382)
        b411 = at(b71, i382)
    else:
        i384 = NO_INT
        i386 = NO_INT
        b387 = NO_BOOL
        i392 = NO_INT
        i410 = NO_INT
        b411 = NO_BOOL
    if n378:
        o451, i452, n453, i454 = match(i384, [(i386, b387), (i392, None)], i379, [(i417, b418), (i419, None)])
        i455, b456 = summed(i452, n453, at(i410, o451), at(b411, o451))
        i457 = at(i455, i454)
        b458 = at(b456, i454)
        b459 = i454 >= 0
        b460 = as_bool(b459 & b458)
        del o451, i452, n453, i454, i455, b456, b458, b459
    else:
        i457 = NO_INT
        b460 = NO_BOOL
    del b387, b411, i384, i386, i392, i410, i419
    if n378:
        i461 = at(i287, i379)
        i462 = CALENDAR.places(i434, i461, n378)
        b463 = (i462 >= 0)
        i464 = CALENDAR.working_day[i462]
        w465 = Window(i379, [(i417, b418)], [(i434, None, False)])
        i466 = filled(where(b443, i442, 0), n378, 'i')
        i467 = filled(as_int(b443), n378, 'i')
        i468 = w465.running(i466, peers=True)
        w469 = Window(i379, [(i417, b418)], [])
        i470 = w469.total(np.add, i466)
        i471 = where(b460, i457, 0)
        i472 = (i449 - i470)
        b473 = w469.total(np.add, i467) > 0
        b474 = b450 & b473
        i475 = where(b474, np.maximum(0, i472), 0)
        i476 = np.minimum(i471, i475)
        i477 = (i449 - i476)
        i478 = rescaled(i477, 0)
        i479 = product(P_paid_share, i478)
        i480 = rescaled(i468, 2)
        b481 = w465.running(i467, peers=True) > 0
        b482 = b481 & b450
        b483 = (i480 >= i479) & b482
        i565 = where(b483, i434, 0)
        b566 = b483
        del i461, i462, w465, i466, i467, i468, w469, i470, i471, i472, b473, b474, i475, i476, i477, i478, i479, i480, b481, b482, b483
    else:
        b463 = NO_BOOL
        i464 = NO_INT
        i565 = NO_INT
        b566 = NO_BOOL
    del b450, b460, i449, i457
    if n489:
        i490 = at(i39, i488)
        i492 = at(i48, i488)
        b493 = at(b49, i488)
        i509 = at(i63, i488)
        b510 = at(b64, i488)
        i515 = at(i69, i488)
    else:
        i490 = NO_INT
        i492 = NO_INT
        b493 = NO_BOOL
        i509 = NO_INT
        b510 = NO_BOOL
        i515 = NO_INT
    del i488, n489
    if n524:
        i525 = at(i39, i523)
        i526 = at(i47, i523)
        i529 = at(i50, i523)
        b530 = at(b51, i523)
        i533 = at(i53, i523)
        i534 = at(i54, i523)
        b535 = at(b55, i523)
        i538 = at(i58, i523)
        b539 = at(b59, i523)
        i542 = at(i62, i523)
        i543 = at(i42, i523)
        i544 = at(i63, i523)
        b545 = at(b64, i523)
        i546 = at(i65, i523)
        b547 = at(b66, i523)
        i551 = at(i70, i523)
        b552 = at(b71, i523)
    else:
        i525 = NO_INT
        i526 = NO_INT
        i529 = NO_INT
        b530 = NO_BOOL
        i533 = NO_INT
        i534 = NO_INT
        b535 = NO_BOOL
        i538 = NO_INT
        b539 = NO_BOOL
        i542 = NO_INT
        i543 = NO_INT
        i544 = NO_INT
        b545 = NO_BOOL
        i546 = NO_INT
        b547 = NO_BOOL
        i551 = NO_INT
        b552 = NO_BOOL
    if (DEBTS_WANTED or ENDINGS_WANTED or EVIDENCE_WANTED) and n524:
        i557 = at(i35, i523)
    else:
        i557 = NO_INT
    del i523
    if n524:
        i558 = at(i286, i525)
        b559 = at(K_terms_days, i525)
        i560 = at(i287, i525)
        o561, i562, n563, i564 = match(i379, [(i417, b418)], i525, [(i526, None)])
        i567, b568 = reduced(np.minimum, i562, n563, at(i565, o561), at(b566, o561))
        i569 = at(i567, i564)
        b570 = at(b568, i564)
        b571 = i564 >= 0
        b572 = as_bool(b571 & b570)
        i573, b574 = summed(i562, n563, at(i442, o561), at(b443, o561))
        i575 = at(i573, i564)
        b576 = at(b574, i564)
        b577 = as_bool(b571 & b576)
        del o561, i562, n563, i564, i567, b568, b570, b571, i573, b574, b576
    else:
        i558 = NO_INT
        b559 = NO_BOOL
        i560 = NO_INT
        i569 = NO_INT
        b572 = NO_BOOL
        i575 = NO_INT
        b577 = NO_BOOL
    del b566, i286, i565
    if n383:
        i578 = at(i39, i382)
        i580 = at(i48, i382)
        b581 = at(b49, i382)
        i586 = at(i53, i382)
        i604 = at(i70, i382)
        b605 = at(b71, i382)
    else:
        i578 = NO_INT
        i580 = NO_INT
        b581 = NO_BOOL
        i586 = NO_INT
        i604 = NO_INT
        b605 = NO_BOOL
    del i382, n383
    if n524:
        o611, i612, n613, i614 = match(i578, [(i580, b581), (i586, None)], i525, [(i526, None), (i533, None)])
        i615, b616 = summed(i612, n613, at(i604, o611), at(b605, o611))
        i617 = at(i615, i614)
        b618 = at(b616, i614)
        b619 = i614 >= 0
        b620 = as_bool(b619 & b618)
        del o611, i612, n613, i614, i615, b616, b618, b619
    else:
        i617 = NO_INT
        b620 = NO_BOOL
    del b581, b605, i578, i580, i586, i604
    if n524:
        i621, i622 = pairs(i525, i490, CLIENTS)
        n623 = len(i621)
    else:
        i621 = NO_INT
        i622 = NO_INT
        n623 = 0
    if n623:
        i627 = at(i526, i621)
    else:
        i627 = NO_INT
    if n623:
        i626 = at(i492, i622)
        b628 = at(b493, i622)
        b629 = listed(where(b628, i626, 0), i627, GIVEN)
        i630 = places(b629, n623)
        n631 = len(i630)
        del i626, b628, b629
    else:
        i630 = NO_INT
        n631 = 0
    del i627, n623
    if n631:
        i702 = i621[i630]
        i703 = i622[i630]
    else:
        i702 = NO_INT
        i703 = NO_INT
    del i621, i622, i630
    if n631:
        i706 = at(i515, i703)
    else:
        i706 = NO_INT
    del i703, n631
    if n524:
        i707, b708 = reduced(np.maximum, i702, n524, i706, None)
    else:
        i707 = NO_INT
        b708 = NO_BOOL
    del i702, i706
    if n524:
        i709, i710 = pairs(i525, i490, CLIENTS)
        n711 = len(i709)
    else:
        i709 = NO_INT
        i710 = NO_INT
        n711 = 0
    del i490
    if n711:
        i715 = at(i707, i709)
        b716 = at(b708, i709)
        i719 = at(i526, i709)
    else:
        i715 = NO_INT
        b716 = NO_BOOL
        i719 = NO_INT
    del b708, i707
    if n711:
        i714 = at(i515, i710)
        b717 = (i714 == i715) & b716
        i718 = at(i492, i710)
        b720 = at(b493, i710)
        b721 = listed(where(b720, i718, 0), i719, GIVEN)
        b722 = (b717 & b721)
        i723 = places(b722, n711)
        n724 = len(i723)
        del i714, b717, i718, b720, b721, b722
    else:
        i723 = NO_INT
        n724 = 0
    del b493, b716, i492, i515, i715, i719, n711
    if n724:
        i794 = i709[i723]
        i795 = i710[i723]
    else:
        i794 = NO_INT
        i795 = NO_INT
    del i709, i710, i723
    if n724:
        i798 = at(i509, i795)
        b799 = at(b510, i795)
    else:
        i798 = NO_INT
        b799 = NO_BOOL
    del b510, i509, i795, n724
    if n524:
        i800, b801 = reduced(np.maximum, i794, n524, i798, b799)
    else:
        i800 = NO_INT
        b801 = NO_BOOL
    del b799, i794, i798
    if n804:
        i805 = at(i39, i803)
        i807 = at(i48, i803)
        b808 = at(b49, i803)
        i814 = at(i54, i803)
        b815 = at(b55, i803)
        i823 = at(i42, i803)
        i826 = at(i65, i803)
        b827 = at(b66, i803)
        i831 = at(i70, i803)
        b832 = at(b71, i803)
        i842 = where(b815, i814, WORD_10)
        b843 = (i842 == WORD_10)
        b848 = (i814 == WORD_38) & b815
        b852 = logical_not(b832)
        b853 = (b848 & b852)
        i857 = where(b848, i831, 0)
        b858 = (b848 & b832)
        i864 = where(b827, i826, i823)
        i865 = where(b848, i864, 0)
        b866 = b848
        del i814, b815, i823, i826, b827, i831, b832, i842, b852, i864
    else:
        i805 = NO_INT
        i807 = NO_INT
        b808 = NO_BOOL
        b843 = NO_BOOL
        b848 = NO_BOOL
        b853 = NO_BOOL
        i857 = NO_INT
        b858 = NO_BOOL
        i865 = NO_INT
        b866 = NO_BOOL
    del i803, n804
    if n524:
        o838, i839, n840, i841 = match(i805, [(i807, b808)], i525, [(i526, None)])
        i844 = counted(i839, n840, at(b843, o838))
        i845 = at(i844, i841)
        b846 = i841 >= 0
        i847 = where(b846, i845, 0)
        i849 = counted(i839, n840, at(b848, o838))
        i850 = at(i849, i841)
        i851 = where(b846, i850, 0)
        i854 = counted(i839, n840, at(b853, o838))
        i855 = at(i854, i841)
        i856 = where(b846, i855, 0)
        i859, b860 = summed(i839, n840, at(i857, o838), at(b858, o838))
        i861 = at(i859, i841)
        b862 = at(b860, i841)
        b863 = as_bool(b846 & b862)
        i867, b868 = reduced(np.maximum, i839, n840, at(i865, o838), at(b866, o838))
        i869 = at(i867, i841)
        b870 = at(b868, i841)
        b871 = as_bool(b846 & b870)
        i872 = (i543 + i558)
        i873 = where(b545, i544, i872)
        del o838, i839, n840, i841, i844, i845, b846, i849, i850, i854, i855, i859, b860, b862, i867, b868, b870, i872
    else:
        i847 = NO_INT
        i851 = NO_INT
        i856 = NO_INT
        i861 = NO_INT
        b863 = NO_BOOL
        i869 = NO_INT
        b871 = NO_BOOL
        i873 = NO_INT
    del b808, b843, b848, b853, b858, b866, i544, i805, i807, i857, i865
    if n876:
        i877 = at(i39, i875)
        i881 = at(i50, i875)
        b882 = at(b51, i875)
        i895 = at(i42, i875)
        i896 = at(i63, i875)
        b897 = at(b64, i875)
    else:
        i877 = NO_INT
        i881 = NO_INT
        b882 = NO_BOOL
        i895 = NO_INT
        i896 = NO_INT
        b897 = NO_BOOL
    del i875, n876
    if n524:
        i910, i911 = pairs(i525, i877, CLIENTS)
        n912 = len(i910)
    else:
        i910 = NO_INT
        i911 = NO_INT
        n912 = 0
    del i877
    if n912:
        i915 = at(i529, i910)
        b916 = at(b530, i910)
        i924 = at(i873, i910)
    else:
        i915 = NO_INT
        b916 = NO_BOOL
        i924 = NO_INT
    if n912:
        b917 = logical_not(b916)
        i918 = at(i881, i911)
        b919 = at(b882, i911)
        b920 = b919 & b916
        b921 = (i918 == i915) & b920
        b922 = (b917 | b921)
        i923 = at(i896, i911)
        b925 = at(b897, i911)
        b926 = (i923 <= i924) & b925
        i927 = at(i895, i911)
        b928 = (i927 > i924)
        b929 = (b922 & b926 & b928)
        i930 = places(b929, n912)
        n931 = len(i930)
        del b917, i918, b919, b920, b921, b922, i923, b925, b926, i927, b928, b929
    else:
        i930 = NO_INT
        n931 = 0
    del b882, b897, b916, i881, i896, i915, i924, n912
    if n931:
        i1009 = i910[i930]
        i1010 = i911[i930]
    else:
        i1009 = NO_INT
        i1010 = NO_INT
    del i910, i911, i930
    if n931:
        i1013 = at(i895, i1010)
    else:
        i1013 = NO_INT
    del i1010, i895, n931
    if n524:
        i1014, b1015 = reduced(np.minimum, i1009, n524, i1013, None)
        b1016 = (i851 > 0)
        b1017 = (i856 == 0)
        b1018 = b863 & b552
        b1019 = (i861 < i551) & b1018
        b1020 = (b1016 & b1017 & b552 & b1019)
        b1021 = logical_not(b547)
        i1022 = where(b620, i617, 0)
        i1023 = where(b552, i551, 0)
        i1024 = where(b577, i575, 0)
        i1025 = (i1023 - i1024)
        i1026 = np.maximum(0, i1025)
        i1027 = np.minimum(i1022, i1026)
        i1028 = where(b1021, i1027, 0)
        i1029 = where(b801, i800, i873)
        i1030 = (i873 - i543)
        i1031 = (i1014 + i1030)
        i1032 = where(b1015, i1031, i873)
        i1033 = where(b1020, i869, i873)
        b1034 = (logical_not(b1020) | b871)
        i1035 = where(b1034, np.maximum(np.maximum(i1029, i1032), i1033), np.maximum(i1029, i1032))
        i1036 = CALENDAR.places(i1035, i560, n524)
        b1037 = (i1036 >= 0)
        i1038 = CALENDAR.next_working[i1036]
        b1039 = b1037 & (i1038 >= 0)
        i1040 = where(b1039, i1038, i1035)
        i1041 = where(b547, i546, i569)
        b1042 = (i534 == WORD_8) & b535
        b1043 = logical_not(b572)
        b1044 = (b1042 & b1043)
        b1045 = b547 | b572
        i1046 = where(b1045, i1041, AS_OF)
        i1047 = where(b1044, AS_OF, i1046)
        i1048 = (i1047 - i1040)
        i1049 = np.maximum(0, i1048)
        i1050 = where(b547, i546, i1040)
        i1051 = where(b1042, i1050, i1046)
        b1052 = (i534 == WORD_39) & b535
        b1053 = logical_not(b1045)
        b1054 = (b1052 & b1053)
        i1056 = where(b535, i534, WORD_10)
        b1057 = (i1056 == WORD_10)
        b1058 = (b1053 & b1057)
        b1059 = (i847 > 0)
        b1060 = logical_not(b545)
        b1061 = logical_not(b801)
        b1062 = logical_not(b559)
        b1063 = LIKE_12[i542]
        b1064 = (b1060 & b1061 & b1062 & b1063)
        b1065 = LIKE_13[i542]
        b1066 = (b1065 & b1053)
        b1068 = logical_not(b1020)
        b1069 = (b1016 & b1068)
        b1070 = (i538 == WORD_40) & b539
        b1071 = (i538 == WORD_41) & b539
        b1072 = (b1070 | b1071)
        b1074 = (i534 == WORD_9) & b535
        b1075 = (i551 > 0) & b552
        i1076 = rescaled(i551, 0)
        i1077 = product(P_paid_share, i1076)
        i1078 = rescaled(i1028, 2)
        b1079 = (i1078 >= i1077) & b552
        b1080 = (b1075 & b1079)
        b1081 = (b1074 | b1080)
        b1082 = (b1081 & b1043)
        b1086 = (b1066 | b1059 | b1069 | b1072 | b1082 | b1054)
        i1087 = where(b1020, i861, 0)
        b1088 = (logical_not(b1020) | b863)
        i1089 = where(b1088, np.maximum(i1028, i1087), i1028)
        i1090 = (i1023 - i1089)
        i1091 = np.maximum(0, i1090)
        w1092 = Window(i525, [], [])
        i1093 = where(b1054, 1, 0)
        i1094 = filled(i1093, n524, 'i')
        i1095 = w1092.total(np.add, i1094)
        i1096 = filled(as_int(b1045), n524, 'i')
        i1097 = w1092.total(np.add, i1096)
        b1098 = logical_not(b1064)
        b1099 = (i1040 < AS_OF)
        b1100 = (b1045 | b1099)
        b1101 = (b1098 & b1100)
        b1102 = LIKE_14[i542]
        b1103 = LIKE_15[i542]
        b1104 = (i1095 > 0)
        b1105 = (i1097 == 0)
        b1106 = (b1104 | b1105)
        b1107 = (b1103 & b1106)
        b1108 = (b1102 | b1107)
        b1109 = (b1053 & b1108)
        b1110 = logical_not(b1086)
        b1111 = (b1058 & b1110 & b1098)
        i1112 = (AS_OF - i1040)
        i1113 = np.maximum(0, i1112)
        i1114 = where(b1111, i1113, 0)
        i1115 = (i1091 - i1024)
        i1116 = np.maximum(0, i1115)
        b1738 = logical_not(b1109)
        b1739 = (i1051 > (AS_OF - P_window_days))
        b1740 = (b1101 & b1110 & b1738 & b1739)
        i1741 = places(b1740, n524)
        n1742 = len(i1741)
        i1824 = by_id(i526, IDS)
        b2898 = (i1049 > P_very_late_days)
        b2899 = (b1110 & b2898)
        i2900 = places(b2899, n524)
        n2901 = len(i2900)
        b6154 = (i1049 > P_grace_days)
        b6155 = (b1110 & b6154)
        i6156 = places(b6155, n524)
        n6157 = len(i6156)
        b6788 = (i543 > (AS_OF - P_window_days))
        b6789 = (i1049 <= P_grace_days)
        b6790 = (b6788 & b1110 & b6789)
        i6791 = places(b6790, n524)
        n6792 = len(i6791)
        b7795 = logical_not(b1054)
        b7796 = (b1098 & b1110 & b7795 & b1739)
        i7797 = places(b7796, n524)
        n7798 = len(i7797)
        b8503 = (b1109 | b1054 | b1045)
        b8504 = (b1054 | b1110)
        b8505 = logical_not(b1102)
        b8506 = (b1098 & b1099 & b8503 & b8504 & b6788 & b8505)
        i8507 = places(b8506, n524)
        n8508 = len(i8507)
        del i1014, b1015, b1016, b1017, b1018, b1019, b1020, b1021, i1022, i1023, i1024, i1025, i1026, i1027, i1028, i1029, i1030, i1031, i1032, i1033, b1034, i1035, i1036, b1037, i1038, b1039, b1042, b1043, b1044, i1046, i1047, i1048, i1050, b1052, b1053, i1056, b1057, b1060, b1061, b1062, b1063, b1065, b1066, b1068, b1069, b1070, b1071, b1072, b1074, b1075, i1076, i1077, i1078, b1079, b1080, b1081, b1082, i1087, b1088, i1089, i1090, w1092, i1093, i1094, i1095, i1096, i1097, b1098, b1099, b1100, b1101, b1102, b1103, b1104, b1105, b1106, b1107, b1108, b1109, b1110, b1111, i1112, i1113, i1115, b1738, b1739, b1740, b2898, b2899, b6154, b6155, b6788, b6789, b6790, b7795, b7796, b8503, b8504, b8505, b8506
    else:
        i1040 = NO_INT
        i1041 = NO_INT
        b1045 = NO_BOOL
        i1049 = NO_INT
        i1051 = NO_INT
        b1054 = NO_BOOL
        b1058 = NO_BOOL
        b1059 = NO_BOOL
        b1064 = NO_BOOL
        b1086 = NO_BOOL
        i1091 = NO_INT
        i1114 = NO_INT
        i1116 = NO_INT
        i1741 = NO_INT
        n1742 = 0
        i1824 = NO_INT
        i2900 = NO_INT
        n2901 = 0
        i6156 = NO_INT
        n6157 = 0
        i6791 = NO_INT
        n6792 = 0
        i7797 = NO_INT
        n7798 = 0
        i8507 = NO_INT
        n8508 = 0
    del b539, b547, b552, b559, b620, b863, b871, i1009, i1013, i538, i542, i546, i551, i560, i569, i617, i847, i851, i856, i861, i869
    if n1142:
        i1143 = at(i39, i1141)
        i1145 = at(i48, i1141)
        b1146 = at(b49, i1141)
        i1152 = at(i54, i1141)
        b1153 = at(b55, i1141)
        i1156 = at(i58, i1141)
        b1157 = at(b59, i1141)
        i1161 = at(i42, i1141)
        i1162 = at(i63, i1141)
        b1163 = at(b64, i1141)
        i1169 = at(i70, i1141)
        b1170 = at(b71, i1141)
    else:
        i1143 = NO_INT
        i1145 = NO_INT
        b1146 = NO_BOOL
        i1152 = NO_INT
        b1153 = NO_BOOL
        i1156 = NO_INT
        b1157 = NO_BOOL
        i1161 = NO_INT
        i1162 = NO_INT
        b1163 = NO_BOOL
        i1169 = NO_INT
        b1170 = NO_BOOL
    if EVIDENCE_WANTED and n1142:
        i1144 = at(i47, i1141)
        i1175 = at(i35, i1141)
    else:
        i1144 = NO_INT
        i1175 = NO_INT
    del i1141
    if n1142:
        i1176 = at(i287, i1143)
        i1177 = at(i301, i1143)
        b1178 = at(b300, i1143)
        i1179 = CALENDAR.places(i1162, i1176, n1142)
        b1180 = (i1179 >= 0) & b1163
        i1181 = CALENDAR.working_day[i1179]
        del i1179
    else:
        i1176 = NO_INT
        i1177 = NO_INT
        b1178 = NO_BOOL
        b1180 = NO_BOOL
        i1181 = NO_INT
    del b300, i301
    if n1142:
        i1182, i1183 = pairs(i1143, i525, CLIENTS)
        n1184 = len(i1182)
    else:
        i1182 = NO_INT
        i1183 = NO_INT
        n1184 = 0
    if n1184:
        i1187 = at(i1145, i1182)
        b1189 = at(b1146, i1182)
    else:
        i1187 = NO_INT
        b1189 = NO_BOOL
    if n1184:
        i1188 = at(i526, i1183)
        b1190 = listed(where(b1189, i1187, 0), i1188, GIVEN)
        i1191 = places(b1190, n1184)
        n1192 = len(i1191)
        del i1188, b1190
    else:
        i1191 = NO_INT
        n1192 = 0
    del b1189, i1187, n1184
    if n1192:
        i1307 = i1182[i1191]
        i1308 = i1183[i1191]
    else:
        i1307 = NO_INT
        i1308 = NO_INT
    del i1182, i1183, i1191
    if n1192:
        i1312 = at(i1041, i1308)
        b1313 = at(b1045, i1308)
        b1322 = at(b1086, i1308)
        b1323 = at(b1054, i1308)
        b1324 = logical_not(b1323)
        b1325 = (b1322 & b1324)
        i1326 = where(b1325, 1, 0)
        i1329 = where(b1323, 1, 0)
        i1332 = at(i800, i1308)
        b1333 = at(b801, i1308)
        i1336 = at(i1040, i1308)
        del b1322, b1323, b1324, b1325
    else:
        i1312 = NO_INT
        b1313 = NO_BOOL
        i1326 = NO_INT
        i1329 = NO_INT
        i1332 = NO_INT
        b1333 = NO_BOOL
        i1336 = NO_INT
    del b801, i1308, i800, n1192
    if n1142:
        i1311 = counted(i1307, n1142, None)
        i1314 = counted(i1307, n1142, b1313)
        b1315 = (i1314 == i1311)
        i1316, b1317 = reduced(np.maximum, i1307, n1142, i1312, b1313)
        i1318 = where(b1315, i1316, 0)
        b1319 = counted(i1307, n1142, None) > 0
        b1320 = (b1315 & b1317)
        b1321 = as_bool(b1319 & b1320)
        i1327, b1328 = reduced(np.maximum, i1307, n1142, i1326, None)
        i1330, b1331 = reduced(np.maximum, i1307, n1142, i1329, None)
        i1334, b1335 = reduced(np.maximum, i1307, n1142, i1332, b1333)
        i1337, b1338 = reduced(np.minimum, i1307, n1142, i1336, None)
        i1339 = CALENDAR.places(i1318, i1176, n1142)
        b1340 = (i1339 >= 0) & b1321
        i1341 = CALENDAR.working_day[i1339]
        del i1314, b1315, i1316, b1317, i1318, b1319, b1320, i1339
    else:
        i1311 = NO_INT
        b1321 = NO_BOOL
        i1327 = NO_INT
        b1328 = NO_BOOL
        i1330 = NO_INT
        b1331 = NO_BOOL
        i1334 = NO_INT
        b1335 = NO_BOOL
        i1337 = NO_INT
        b1338 = NO_BOOL
        b1340 = NO_BOOL
        i1341 = NO_INT
    del b1313, b1333, i1176, i1307, i1312, i1326, i1329, i1332, i1336
    if n1348:
        i1349 = at(i39, i1347)
        i1351 = at(i48, i1347)
        b1352 = at(b49, i1347)
        i1367 = at(i42, i1347)
    else:
        i1349 = NO_INT
        i1351 = NO_INT
        b1352 = NO_BOOL
        i1367 = NO_INT
    del i1347, n1348
    if n1142:
        i1382, i1383 = pairs(i1143, i1349, CLIENTS)
        n1384 = len(i1382)
    else:
        i1382 = NO_INT
        i1383 = NO_INT
        n1384 = 0
    del i1349
    if n1384:
        i1388 = at(i1145, i1382)
        b1390 = at(b1146, i1382)
        i1394 = at(i1161, i1382)
        i1396 = at(i1162, i1382)
        b1398 = at(b1163, i1382)
    else:
        i1388 = NO_INT
        b1390 = NO_BOOL
        i1394 = NO_INT
        i1396 = NO_INT
        b1398 = NO_BOOL
    if n1384:
        i1387 = at(i1351, i1383)
        b1389 = at(b1352, i1383)
        b1391 = b1389 & b1390
        b1392 = (i1387 == i1388) & b1391
        i1393 = at(i1367, i1383)
        b1395 = (i1393 >= i1394)
        i1397 = (i1396 + 7)
        b1399 = (i1393 <= i1397) & b1398
        b1400 = (b1392 & b1395 & b1399)
        i1401 = places(b1400, n1384)
        n1402 = len(i1401)
        del i1387, b1389, b1391, b1392, i1393, b1395, i1397, b1399, b1400
    else:
        i1401 = NO_INT
        n1402 = 0
    del b1352, b1390, b1398, i1351, i1367, i1383, i1388, i1394, i1396, n1384
    if n1402:
        i1477 = i1382[i1401]
    else:
        i1477 = NO_INT
    del i1382, i1401, n1402
    if n1142:
        i1481 = counted(i1477, n1142, None)
    else:
        i1481 = NO_INT
    del i1477
    if n1142:
        i1482, i1483 = pairs(i1143, i379, CLIENTS)
        n1484 = len(i1482)
    else:
        i1482 = NO_INT
        i1483 = NO_INT
        n1484 = 0
    if n1484:
        i1487 = at(i1145, i1482)
        b1489 = at(b1146, i1482)
        i1493 = at(i1161, i1482)
        i1496 = at(i1181, i1482)
        b1499 = at(b1180, i1482)
    else:
        i1487 = NO_INT
        b1489 = NO_BOOL
        i1493 = NO_INT
        i1496 = NO_INT
        b1499 = NO_BOOL
    del b1146, i1145
    if n1484:
        i1488 = at(i417, i1483)
        b1490 = at(b418, i1483)
        b1491 = listed(where(b1489, i1487, 0), where(b1490, i1488, 0), GIVEN)
        i1492 = at(i434, i1483)
        b1494 = (i1492 >= i1493)
        i1495 = at(i464, i1483)
        i1497 = (i1495 - i1496)
        b1498 = at(b463, i1483)
        b1500 = b1498 & b1499
        b1501 = (i1497 <= P_promise_working_days) & b1500
        b1502 = (b1491 & b1494 & b1501)
        i1503 = places(b1502, n1484)
        n1504 = len(i1503)
        del i1488, b1490, b1491, i1492, b1494, i1495, i1497, b1498, b1500, b1501, b1502
    else:
        i1503 = NO_INT
        n1504 = 0
    del b1489, b1499, b463, i1487, i1493, i1496, i464, n1484
    if n1504:
        i1591 = i1482[i1503]
        i1592 = i1483[i1503]
    else:
        i1591 = NO_INT
        i1592 = NO_INT
    del i1482, i1483, i1503
    if n1504:
        i1595 = at(i442, i1592)
        b1596 = at(b443, i1592)
    else:
        i1595 = NO_INT
        b1596 = NO_BOOL
    del i1592, n1504
    if n1142:
        i1597, b1598 = summed(i1591, n1142, i1595, b1596)
        i1599 = (i1341 - i1181)
        b1600 = b1340 & b1180
        b1601 = (i1599 <= P_promise_working_days) & b1600
        i1602 = rescaled(i1169, 0)
        i1603 = product(P_paid_share, i1602)
        i1604 = rescaled(i1597, 2)
        b1605 = b1598 & b1170
        b1606 = (i1604 >= i1603) & b1605
        b1607 = (b1601 | b1606)
        i1608 = (i1177 - i1181)
        b1609 = b1178 & b1180
        b1610 = (i1608 > P_promise_working_days) & b1609
        i1611 = where(b1328, i1327, 0)
        b1612 = (i1611 > 0)
        b1613 = (i1481 > 0)
        b1614 = b1335 & b1163
        b1615 = (i1334 > i1162) & b1614
        b1616 = (i1156 == WORD_40) & b1157
        b1617 = (i1156 == WORD_41) & b1157
        b1618 = (i1156 == WORD_43) & b1157
        b1619 = (b1616 | b1617 | b1618)
        b1621 = (b1612 | b1613 | b1615 | b1619)
        b1622 = logical_not(b1607)
        i1623 = where(b1331, i1330, 0)
        b1624 = (i1623 > 0)
        i1625 = where(b1153, i1152, WORD_10)
        b1626 = (i1625 == WORD_4)
        b1627 = (i1311 > 0)
        b1628 = (b1627 & b1321)
        b1629 = (i1625 != WORD_44)
        b1630 = (b1610 & b1629)
        b1631 = (b1609) | (b1609 & logical_not(b1610)) | logical_not(b1629)
        b1632 = (b1624 | where(b1628, b1609, (logical_not(b1627) | b1631)))
        b1633 = where(b1624, b1626, where(b1628, b1610, where(b1627, b1630, b1626))) & b1632
        b1634 = (b1622 & b1633)
        b1635 = logical_not(b1621)
        b1636 = (i1152 == WORD_44) & b1153
        b1637 = (b1607 | b1634 | b1636)
        b1638 = (b1635 & b1637)
        i1639 = places(b1638, n1142)
        n1640 = len(i1639)
        b1641 = (b1632) | logical_not(b1622) | (b1632 & logical_not(b1633))
        del i1597, b1598, i1599, b1600, b1601, i1602, i1603, i1604, b1605, b1606, b1607, i1608, b1609, b1610, i1611, b1612, b1613, b1614, b1615, b1616, b1617, b1618, b1619, b1621, b1622, i1623, b1624, i1625, b1626, b1627, b1628, b1629, b1630, b1631, b1632, b1633, b1635, b1636, b1637, b1638
    else:
        b1634 = NO_BOOL
        i1639 = NO_INT
        n1640 = 0
        b1641 = NO_BOOL
    del b1153, b1157, b1170, b1178, b1180, b1321, b1328, b1331, b1335, b1340, b1596, i1152, i1156, i1169, i1177, i1181, i1311, i1327, i1330, i1334, i1341, i1481, i1591, i1595, n1142
    if n1640:
        i1644 = at(i1143, i1639)
        i1662 = at(i1161, i1639)
        i1663 = at(i1162, i1639)
        b1664 = at(b1163, i1639)
        i1691 = at(i1337, i1639)
        b1692 = at(b1338, i1639)
        b1702 = at(b1634, i1639)
        b1703 = at(b1641, i1639)
    else:
        i1644 = NO_INT
        i1662 = NO_INT
        i1663 = NO_INT
        b1664 = NO_BOOL
        i1691 = NO_INT
        b1692 = NO_BOOL
        b1702 = NO_BOOL
        b1703 = NO_BOOL
    del b1163, b1338, b1634, b1641, i1143, i1161, i1162, i1337
    if EVIDENCE_WANTED and n1640:
        i1645 = at(i1144, i1639)
        i1676 = at(i1175, i1639)
    else:
        i1645 = NO_INT
        i1676 = NO_INT
    del i1144, i1175, i1639
    if n1640:
        o1706, i1707, i1708 = group(i1644, [(i1662, None)])
        n1709 = len(i1708)
    else:
        o1706 = None
        i1707 = NO_INT
        i1708 = NO_INT
        n1709 = 0
    if n1640:
        i1710 = at(i1644, i1708)
        i1711 = at(i1662, i1708)
        i1712, b1713 = reduced(np.maximum, i1707, n1709, at(i1663, o1706), at(b1664, o1706))
        b1714, b1715 = reduced(np.logical_or, i1707, n1709, at(b1702, o1706), at(b1703, o1706))
        b1716 = b1714 & b1715
        i1717, b1718 = reduced(np.minimum, i1707, n1709, at(i1691, o1706), at(b1692, o1706))
        i1719 = where(b1718, i1717, i1711)
        w1720 = Window(i1710, [], [(i1712, b1713, False)])
        i1721 = filled(as_int(b1716), n1709, 'i')
        i1722 = w1720.within(i1721, i1712, b1713, 365)
        del i1711, b1714, i1717, b1718, w1720, i1721
    else:
        i1710 = NO_INT
        i1712 = NO_INT
        b1713 = NO_BOOL
        b1715 = NO_BOOL
        b1716 = NO_BOOL
        i1719 = NO_INT
        i1722 = NO_INT
    del b1692, b1703, i1662, i1691, i1707, i1708, o1706
    if n1709:
        o1723, i1724, i1725 = group(i1710, [(i1719, None)])
        n1726 = len(i1725)
    else:
        o1723 = None
        i1724 = NO_INT
        i1725 = NO_INT
        n1726 = 0
    if n1709:
        i1727 = at(i1710, i1725)
        i1728 = at(i1719, i1725)
        i1729, b1730 = reduced(np.maximum, i1724, n1726, at(i1712, o1723), at(b1713, o1723))
        b1731, b1732 = reduced(np.logical_or, i1724, n1726, at(b1716, o1723), at(b1715, o1723))
        b1733 = b1731 & b1732
        w1734 = Window(i1727, [], [(i1729, b1730, False), (i1728, None, False)])
        i1735 = where(b1733, 0, 1)
        i1736 = filled(i1735, n1726, 'i')
        i1737 = w1734.running(i1736, peers=False)
        i2034 = places(b1733, n1726)
        n2035 = len(i2034)
        del b1731, b1732, b1733, w1734, i1735, i1736
    else:
        i1727 = NO_INT
        i1728 = NO_INT
        i1729 = NO_INT
        b1730 = NO_BOOL
        i1737 = NO_INT
        i2034 = NO_INT
        n2035 = 0
    del b1715, i1719, i1724, i1725, n1726, o1723
    if n1742:
        i1743 = at(i525, i1741)
        i1744 = at(i526, i1741)
        i1751 = at(i533, i1741)
        i1761 = at(i543, i1741)
        i1805 = at(i1040, i1741)
        i1808 = at(i1049, i1741)
        i1809 = at(i1051, i1741)
        i1815 = at(i1091, i1741)
    else:
        i1743 = NO_INT
        i1744 = NO_INT
        i1751 = NO_INT
        i1761 = NO_INT
        i1805 = NO_INT
        i1808 = NO_INT
        i1809 = NO_INT
        i1815 = NO_INT
    if EVIDENCE_WANTED and n1742:
        i1752 = at(i534, i1741)
        b1753 = at(b535, i1741)
        i1775 = at(i557, i1741)
        i1781 = at(i575, i1741)
        b1782 = at(b577, i1741)
        i1796 = at(i873, i1741)
        i1806 = at(i1041, i1741)
        b1807 = at(b1045, i1741)
        i1821 = at(i1116, i1741)
    else:
        i1752 = NO_INT
        b1753 = NO_BOOL
        i1775 = NO_INT
        i1781 = NO_INT
        b1782 = NO_BOOL
        i1796 = NO_INT
        i1806 = NO_INT
        b1807 = NO_BOOL
        i1821 = NO_INT
    del i1741
    if n378:
        i1825 = by_id_at(i1824, i417, b418)
    else:
        i1825 = NO_INT
    if n378:
        b1827 = (i1825 >= 0)
        i1828 = at(i1040, i1825)
    else:
        b1827 = NO_BOOL
        i1828 = NO_INT
    del i1825
    if n378:
        b1908 = as_bool(b1827 & b1827)
        i1909 = (i434 - i1828)
        i1910 = where(b1908, np.maximum(0, i1909), 0)
        i1935 = rescaled(i442, 0)
        i1936 = product(i1935, i1910)
        b1942 = (i1910 > P_grace_days)
        i1943 = where(b1942, i442, 0)
        b1944 = (b1942 & b443)
        b8392 = (i1910 <= P_grace_days)
        i8393 = places(b8392, n378)
        n8394 = len(i8393)
        del b1908, i1909, i1910, i1935, b1942, b8392
    else:
        i1936 = NO_INT
        i1943 = NO_INT
        b1944 = NO_BOOL
        i8393 = NO_INT
        n8394 = 0
    del b1827, i1828, i434, n378
    if n1742:
        o1911, i1912, i1913 = group(i1743, [(i1751, None)])
        n1914 = len(i1913)
    else:
        o1911 = None
        i1912 = NO_INT
        i1913 = NO_INT
        n1914 = 0
    if n1742:
        i1915 = at(i1743, i1913)
        i1916 = at(i1751, i1913)
        i1917 = counted(i1912, n1914, None)
        i1918, b1919 = reduced(np.maximum, i1912, n1914, at(i1761, o1911), None)
        i1920, b1921 = reduced(np.minimum, i1912, n1914, at(i1744, o1911), None)
        w1922 = Window(i1915, [], [(i1917, None, True), (i1918, b1919, True), (i1920, b1921, False)])
        i1923 = w1922.row_number()
        b1924 = (i1923 == 1)
        i1950 = places(b1924, n1914)
        n1951 = len(i1950)
        del i1917, i1918, b1919, i1920, b1921, w1922, i1923, b1924
    else:
        i1915 = NO_INT
        i1916 = NO_INT
        i1950 = NO_INT
        n1951 = 0
    del i1761, i1912, i1913, n1914, o1911
    if n1742:
        o1925, i1926, n1927, i1928 = match(i379, [(i417, b418)], i1743, [(i1744, None)])
        i1929, b1930 = summed(i1926, n1927, at(i442, o1925), at(b443, o1925))
        i1931 = at(i1929, i1928)
        b1932 = at(b1930, i1928)
        b1933 = i1928 >= 0
        b1934 = as_bool(b1933 & b1932)
        i1937, b1938 = summed(i1926, n1927, at(i1936, o1925), at(b443, o1925))
        i1939 = at(i1937, i1928)
        b1940 = at(b1938, i1928)
        b1941 = as_bool(b1933 & b1940)
        i1945, b1946 = summed(i1926, n1927, at(i1943, o1925), at(b1944, o1925))
        i1947 = at(i1945, i1928)
        b1948 = at(b1946, i1928)
        b1949 = as_bool(b1933 & b1948)
        del o1925, i1926, n1927, i1928, i1929, b1930, b1932, b1933, i1937, b1938, b1940, i1945, b1946, b1948
    else:
        i1931 = NO_INT
        b1934 = NO_BOOL
        i1939 = NO_INT
        b1941 = NO_BOOL
        i1947 = NO_INT
        b1949 = NO_BOOL
    del b1944, i1936, i1943
    if n1951:
        i1952 = at(i1915, i1950)
        i1953 = at(i1916, i1950)
    else:
        i1952 = NO_INT
        i1953 = NO_INT
    if n1742:
        o1960, i1961, n1962, i1963 = match(i1952, [], i1743, [])
        i1964, b1965 = reduced(np.maximum, i1961, n1962, at(i1953, o1960), None)
        i1966 = at(i1964, i1963)
        b1967 = at(b1965, i1963)
        b1968 = i1963 >= 0
        b1969 = as_bool(b1968 & b1967)
        i1970 = where(b1934, i1931, 0)
        i1971 = (i1815 - i1970)
        i1972 = np.maximum(0, i1971)
        b1973 = (i1751 == i1966) & b1969
        b1974 = (i1808 > P_late_days)
        i1975 = where(b1941, i1939, 0)
        i1976 = product(i1972, i1808)
        i1977 = (i1975 + i1976)
        i1978 = rescaled(i1977, 0)
        i1979 = where(b1949, i1947, 0)
        b1980 = (i1808 > P_grace_days)
        i1981 = where(b1980, i1972, 0)
        i1982 = (i1979 + i1981)
        i1983 = np.minimum(i1815, i1982)
        w1984 = Window(i1743, [(i1751, None), (i1805, None)], [])
        i1985 = filled(i1815, n1742, 'i')
        i1986 = w1984.total(np.add, i1985)
        w1987 = Window(i1743, [(i1751, None)], [(i1986, None, True), (i1805, None, False)])
        i1988 = w1987.dense_rank()
        b1989 = (i1988 == 1)
        b1998 = (i1808 <= P_grace_days)
        b2002 = (i1808 > P_very_late_days)
        i6955 = places(b1998, n1742)
        n6956 = len(i6955)
        del o1960, i1961, n1962, i1963, i1964, b1965, i1966, b1967, b1968, i1970, i1971, i1972, i1975, i1976, i1977, i1979, i1981, i1982, w1984, i1985, i1986, w1987, i1988
    else:
        b1969 = NO_BOOL
        b1973 = NO_BOOL
        b1974 = NO_BOOL
        i1978 = NO_INT
        b1980 = NO_BOOL
        i1983 = NO_INT
        b1989 = NO_BOOL
        b1998 = NO_BOOL
        b2002 = NO_BOOL
        i6955 = NO_INT
        n6956 = 0
    del b1934, b1941, b1949, i1751, i1931, i1939, i1947, i1952, i1953
    if n1742:
        o1990, i1991, i1992 = group(i1743, [(i1805, None)])
        n1993 = len(i1992)
    else:
        o1990 = None
        i1991 = NO_INT
        i1992 = NO_INT
        n1993 = 0
    if n1742:
        i1994 = at(i1743, i1992)
        i1995 = at(i1805, i1992)
        i1996, b1997 = reduced(np.maximum, i1991, n1993, at(i1809, o1990), None)
        i1999 = counted(i1991, n1993, at(b1998, o1990))
        i2000 = counted(i1991, n1993, at(b1980, o1990))
        i2001 = counted(i1991, n1993, at(b1974, o1990))
        i2003 = counted(i1991, n1993, at(b2002, o1990))
        i2004, b2005 = reduced(np.maximum, i1991, n1993, at(i1808, o1990), None)
        b2006 = (i2000 >= i1999)
        b2007 = (i2000 > 0)
        b2008 = (b2006 & b2007)
        b2009 = (i2001 >= i1999)
        b2010 = (i2001 > 0)
        b2011 = (b2009 & b2010)
        b2012 = (i2003 >= i1999)
        b2013 = (i2003 > 0)
        b2014 = (b2012 & b2013)
        b2015 = (i1999 > i2000)
        w2016 = Window(i1994, [], [(i1995, None, False)])
        i2017, b2018 = w2016.shifted(i2004, b2005, 1)
        i2019, b2020 = w2016.shifted(i2004, b2005, 2)
        i2021 = where(b2015, 1, 0)
        i2022 = filled(i2021, n1993, 'i')
        i2023 = w2016.running(i2022, peers=False)
        w2024 = Window(i1994, [], [])
        i2025 = w2024.total(np.add, i2022)
        b2026 = b2005 & b2018
        b2027 = (i2004 > i2017) & b2026
        b2028 = b2018 & b2020
        b2029 = (i2017 > i2019) & b2028
        b2030 = (i2019 > 0) & b2020
        b2031 = (i2004 > P_grace_days) & b2005
        b2032 = (b2027 & b2029 & b2030 & b2031)
        i2054 = places(b2015, n1993)
        n2055 = len(i2054)
        i7572 = places(b2011, n1993)
        n7573 = len(i7572)
        del i1999, b2006, b2007, b2009, b2010, b2012, b2013, w2016, i2017, b2018, i2019, b2020, i2021, i2022, w2024, b2026, b2027, b2028, b2029, b2030, b2031
    else:
        i1994 = NO_INT
        i1995 = NO_INT
        i1996 = NO_INT
        b1997 = NO_BOOL
        i2000 = NO_INT
        i2001 = NO_INT
        i2003 = NO_INT
        i2004 = NO_INT
        b2005 = NO_BOOL
        b2008 = NO_BOOL
        b2011 = NO_BOOL
        b2014 = NO_BOOL
        b2015 = NO_BOOL
        i2023 = NO_INT
        i2025 = NO_INT
        b2032 = NO_BOOL
        i2054 = NO_INT
        n2055 = 0
        i7572 = NO_INT
        n7573 = 0
    del b1980, b1998, b2002, i1991, i1992, o1990
    if n2035:
        i2036 = at(i1727, i2034)
        i2037 = at(i1728, i2034)
        i2038 = at(i1729, i2034)
        b2039 = at(b1730, i2034)
        i2042 = at(i1737, i2034)
    else:
        i2036 = NO_INT
        i2037 = NO_INT
        i2038 = NO_INT
        b2039 = NO_BOOL
        i2042 = NO_INT
    del b1730, i1727, i1728, i1729, i1737, i2034
    if n2035:
        o2043, i2044, i2045 = group(i2036, [(i2042, None)])
        n2046 = len(i2045)
    else:
        o2043 = None
        i2044 = NO_INT
        i2045 = NO_INT
        n2046 = 0
    del i2042
    if n2035:
        i2047 = at(i2036, i2045)
        i2049 = counted(i2044, n2046, None)
        i2050, b2051 = reduced(np.maximum, i2044, n2046, at(i2038, o2043), at(b2039, o2043))
        i2052, b2053 = reduced(np.maximum, i2044, n2046, at(i2037, o2043), None)
    else:
        i2047 = NO_INT
        i2049 = NO_INT
        i2050 = NO_INT
        b2051 = NO_BOOL
        i2052 = NO_INT
        b2053 = NO_BOOL
    del b2039, i2036, i2037, i2038, i2044, i2045, o2043
    if n2055:
        i2056 = at(i1994, i2054)
        i2057 = at(i1995, i2054)
        i2058 = at(i1996, i2054)
        b2059 = at(b1997, i2054)
    else:
        i2056 = NO_INT
        i2057 = NO_INT
        i2058 = NO_INT
        b2059 = NO_BOOL
    del i1995, i2054, n2055
    if n2046:
        i2077, i2078 = pairs(i2047, i2056, CLIENTS)
        n2079 = len(i2077)
    else:
        i2077 = NO_INT
        i2078 = NO_INT
        n2079 = 0
    del i2056
    if n2079:
        i2083 = at(i2052, i2077)
        b2084 = at(b2053, i2077)
        i2087 = at(i2050, i2077)
        b2089 = at(b2051, i2077)
    else:
        i2083 = NO_INT
        b2084 = NO_BOOL
        i2087 = NO_INT
        b2089 = NO_BOOL
    del b2051, b2053, i2050, i2052
    if n2079:
        i2082 = at(i2057, i2078)
        b2085 = (i2082 > i2083) & b2084
        i2086 = at(i2058, i2078)
        b2088 = at(b2059, i2078)
        b2090 = b2088 & b2089
        b2091 = (i2086 > i2087) & b2090
        b2092 = (b2085 & b2091)
        i2093 = places(b2092, n2079)
        n2094 = len(i2093)
        del i2082, b2085, i2086, b2088, b2090, b2091, b2092
    else:
        i2093 = NO_INT
        n2094 = 0
    del b2059, b2084, b2089, i2057, i2058, i2078, i2083, i2087, n2079
    if n2094:
        i2114 = i2077[i2093]
    else:
        i2114 = NO_INT
    del i2077, i2093, n2094
    if n2035:
        i2118 = counted(i2114, n2046, None)
    else:
        i2118 = NO_INT
    del i2114, n2035
    if n2128:
        i2129 = at(i39, i2127)
        i2131 = at(i48, i2127)
        b2132 = at(b49, i2127)
        i2137 = at(i53, i2127)
        i2138 = at(i54, i2127)
        b2139 = at(b55, i2127)
        i2147 = at(i42, i2127)
        i2150 = at(i65, i2127)
        b2151 = at(b66, i2127)
        i2155 = at(i70, i2127)
        b2156 = at(b71, i2127)
    else:
        i2129 = NO_INT
        i2131 = NO_INT
        b2132 = NO_BOOL
        i2137 = NO_INT
        i2138 = NO_INT
        b2139 = NO_BOOL
        i2147 = NO_INT
        i2150 = NO_INT
        b2151 = NO_BOOL
        i2155 = NO_INT
        b2156 = NO_BOOL
    if EVIDENCE_WANTED and n2128:
        i2130 = at(i47, i2127)
        i2161 = at(i35, i2127)
    else:
        i2130 = NO_INT
        i2161 = NO_INT
    del i2127
    if n2128:
        i2162 = by_id_at(i338, i2131, b2132)
    else:
        i2162 = NO_INT
    del b2132, i2131
    if n2128:
        i2164 = at(i40, i2162)
        b2165 = (i2164 == WORD_7)
        b2166 = (i2162 >= 0) & b2165
        i2167 = at(i70, i2162)
        b2168 = at(b71, i2162)
        b2169 = b2166 & b2168
        i2170 = at(i53, i2162)
        del i2164, b2165, b2168
    else:
        b2166 = NO_BOOL
        i2167 = NO_INT
        b2169 = NO_BOOL
        i2170 = NO_INT
    del i2162
    if n2128:
        b2199 = as_bool(b2166 & b2169)
        b2200 = as_bool(b2166 & b2166)
    else:
        b2199 = NO_BOOL
        b2200 = NO_BOOL
    del b2166, b2169
    if n2205:
        i2206 = at(i39, i2204)
        i2224 = at(i42, i2204)
    else:
        i2206 = NO_INT
        i2224 = NO_INT
    del i2204
    if n2205:
        i2239 = at(i203, i2206)
        b2240 = at(b204, i2206)
        i2241 = (i2239 - P_seriousness_days)
        b2242 = (i2224 >= i2241) & b2240
        i2243 = (i2239 + P_seriousness_days)
        b2244 = (i2224 <= i2243) & b2240
        b2245 = (b2242 & b2244)
        b2246 = (i2224 > (AS_OF - P_seriousness_days))
        b2247 = (b2240 & b2240) | (b2240 & logical_not(b2242)) | (b2240 & logical_not(b2244))
        b2248 = where(b2247, b2245, b2246)
        del i2239, b2240, i2241, b2242, i2243, b2244, b2245, b2246, b2247
    else:
        b2248 = NO_BOOL
    del b204, i203, i2224
    if n2251:
        i2252 = at(i39, i2250)
        i2253 = at(i47, i2250)
        i2254 = at(i48, i2250)
        b2255 = at(b49, i2250)
        i2256 = at(i50, i2250)
        b2257 = at(b51, i2250)
        i2261 = at(i54, i2250)
        b2262 = at(b55, i2250)
        i2270 = at(i42, i2250)
        i2273 = at(i65, i2250)
        b2274 = at(b66, i2250)
    else:
        i2252 = NO_INT
        i2253 = NO_INT
        i2254 = NO_INT
        b2255 = NO_BOOL
        i2256 = NO_INT
        b2257 = NO_BOOL
        i2261 = NO_INT
        b2262 = NO_BOOL
        i2270 = NO_INT
        i2273 = NO_INT
        b2274 = NO_BOOL
    if EVIDENCE_WANTED and n2251:
        i2284 = at(i35, i2250)
    else:
        i2284 = NO_INT
    del i2250
    if n2251:
        i2285 = by_id_at(i338, i2254, b2255)
    else:
        i2285 = NO_INT
    if n2251:
        i2287 = at(i40, i2285)
        b2288 = (i2287 == WORD_47)
        b2289 = (i2285 >= 0) & b2288
        i2290 = at(i47, i2285)
        del i2287, b2288
    else:
        b2289 = NO_BOOL
        i2290 = NO_INT
    del i2285
    if n2251:
        b2321 = as_bool(b2289 & b2289)
        i2322 = by_id(i2253, IDS)
    else:
        b2321 = NO_BOOL
        i2322 = NO_INT
    del b2289
    if n2251:
        i2323 = by_id_at(i2322, i2290, b2321)
    else:
        i2323 = NO_INT
    del i2322
    if n2251:
        b2325 = (i2323 >= 0)
        i2326 = at(i2290, i2323)
        b2327 = at(b2321, i2323)
        b2328 = b2325 & b2327
        del b2327
    else:
        b2325 = NO_BOOL
        i2326 = NO_INT
        b2328 = NO_BOOL
    del i2323
    if n2251:
        b2361 = as_bool(b2325 & b2328)
        i2362 = where(b2361, i2326, i2290)
        b2363 = b2361 | b2321
        i2364 = by_id(i2253, IDS)
        del b2361
    else:
        i2362 = NO_INT
        b2363 = NO_BOOL
        i2364 = NO_INT
    del b2321, b2325, b2328, i2290, i2326
    if n2251:
        i2365 = by_id_at(i2364, i2362, b2363)
    else:
        i2365 = NO_INT
    del i2364
    if n2251:
        b2367 = (i2365 >= 0)
        i2368 = at(i2362, i2365)
        b2369 = at(b2363, i2365)
        b2370 = b2367 & b2369
        del b2369
    else:
        b2367 = NO_BOOL
        i2368 = NO_INT
        b2370 = NO_BOOL
    del i2365
    if n2251:
        b2407 = as_bool(b2367 & b2370)
        i2408 = where(b2407, i2368, i2362)
        b2409 = b2407 | b2363
        i2410 = by_id(i2253, IDS)
        del b2407
    else:
        i2408 = NO_INT
        b2409 = NO_BOOL
        i2410 = NO_INT
    del b2363, b2367, b2370, i2362, i2368
    if n2251:
        i2411 = by_id_at(i2410, i2408, b2409)
    else:
        i2411 = NO_INT
    del i2410
    if n2251:
        b2413 = (i2411 >= 0)
        i2414 = at(i2408, i2411)
        b2415 = at(b2409, i2411)
        b2416 = b2413 & b2415
        del b2415
    else:
        b2413 = NO_BOOL
        i2414 = NO_INT
        b2416 = NO_BOOL
    del i2411
    if n2251:
        b2457 = as_bool(b2413 & b2416)
        i2458 = where(b2457, i2414, where(b2409, i2408, i2253))
        b2465 = (i2261 == WORD_38) & b2262
        b2466 = (i2261 == WORD_48) & b2262
        b2467 = (b2465 | b2466)
        b2469 = (i2261 == WORD_49) & b2262
        i2471 = where(b2274, i2273, i2270)
        i2472 = where(b2469, i2471, 0)
        b2473 = b2469
        b2476 = (i2270 > (AS_OF - P_window_days))
        i2477 = places(b2476, n2251)
        n2478 = len(i2477)
        del b2457, b2465, b2466, i2471, b2476
    else:
        i2458 = NO_INT
        b2467 = NO_BOOL
        b2469 = NO_BOOL
        i2472 = NO_INT
        b2473 = NO_BOOL
        i2477 = NO_INT
        n2478 = 0
    del b2262, b2409, b2413, b2416, i2261, i2408, i2414
    if n2251:
        o2459, i2460, i2461 = group(i2252, [(i2458, None)])
        n2462 = len(i2461)
    else:
        o2459 = None
        i2460 = NO_INT
        i2461 = NO_INT
        n2462 = 0
    if n2251:
        i2463 = at(i2252, i2461)
        i2464 = at(i2458, i2461)
        i2468 = counted(i2460, n2462, at(b2467, o2459))
        i2470 = counted(i2460, n2462, at(b2469, o2459))
        i2474, b2475 = reduced(np.minimum, i2460, n2462, at(i2472, o2459), at(b2473, o2459))
    else:
        i2463 = NO_INT
        i2464 = NO_INT
        i2468 = NO_INT
        i2470 = NO_INT
        i2474 = NO_INT
        b2475 = NO_BOOL
    del b2467, b2469, b2473, i2460, i2461, i2472, n2251, n2462, o2459
    if n2478:
        i2479 = at(i2252, i2477)
        i2480 = at(i2253, i2477)
        i2481 = at(i2254, i2477)
        b2482 = at(b2255, i2477)
        i2483 = at(i2256, i2477)
        b2484 = at(b2257, i2477)
        i2497 = at(i2270, i2477)
        i2500 = at(i2273, i2477)
        b2501 = at(b2274, i2477)
        i2524 = at(i2458, i2477)
    else:
        i2479 = NO_INT
        i2480 = NO_INT
        i2481 = NO_INT
        b2482 = NO_BOOL
        i2483 = NO_INT
        b2484 = NO_BOOL
        i2497 = NO_INT
        i2500 = NO_INT
        b2501 = NO_BOOL
        i2524 = NO_INT
    del b2255, b2257, b2274, i2252, i2253, i2254, i2256, i2270, i2273, i2458
    if EVIDENCE_WANTED and n2478:
        i2511 = at(i2284, i2477)
    else:
        i2511 = NO_INT
    del i2284, i2477
    if n2478:
        i2525 = at(i259, i2479)
        b2526 = at(b260, i2479)
        o2527, i2528, n2529, i2530 = match(i2463, [(i2464, None)], i2479, [(i2524, None)])
        i2531 = first_rows(o2527, i2528, i2530)
        b2532 = i2531 >= 0
        i2533 = at(i2468, i2531)
        i2534 = at(i2470, i2531)
        i2535 = at(i2474, i2531)
        b2536 = at(b2475, i2531)
        b2537 = b2536 & b2532
        i2538 = by_id_at(i338, i2481, b2482)
        del o2527, i2528, n2529, i2530, i2531, b2536
    else:
        i2525 = NO_INT
        b2526 = NO_BOOL
        b2532 = NO_BOOL
        i2533 = NO_INT
        i2534 = NO_INT
        i2535 = NO_INT
        b2537 = NO_BOOL
        i2538 = NO_INT
    del b2475, b260, i2463, i2464, i2468, i2470, i2474, i259
    if n2478:
        i2540 = at(i40, i2538)
        b2541 = (i2540 == WORD_20)
        b2542 = (i2538 >= 0) & b2541
        i2543 = as_int(b2542)
        del i2540, b2541
    else:
        b2542 = NO_BOOL
        i2543 = NO_INT
    del i2538
    if n2478:
        i2575 = where(b2542, i2543, 0)
    else:
        i2575 = NO_INT
    del b2542, i2543
    if n2577:
        i2578 = at(i39, i2576)
        i2579 = at(i47, i2576)
        i2582 = at(i50, i2576)
        b2583 = at(b51, i2576)
        i2596 = at(i42, i2576)
    else:
        i2578 = NO_INT
        i2579 = NO_INT
        i2582 = NO_INT
        b2583 = NO_BOOL
        i2596 = NO_INT
    if n2478:
        i2611, i2612 = pairs(i2479, i2578, CLIENTS)
        n2613 = len(i2611)
    else:
        i2611 = NO_INT
        i2612 = NO_INT
        n2613 = 0
    del i2578
    if n2613:
        i2617 = at(i2497, i2611)
        i2619 = at(i2483, i2611)
        b2620 = at(b2484, i2611)
    else:
        i2617 = NO_INT
        i2619 = NO_INT
        b2620 = NO_BOOL
    if n2613:
        i2616 = at(i2596, i2612)
        b2618 = (i2616 <= i2617)
        b2621 = logical_not(b2620)
        i2622 = at(i2582, i2612)
        b2623 = at(b2583, i2612)
        b2624 = logical_not(b2623)
        b2625 = b2623 & b2620
        b2626 = (i2622 == i2619) & b2625
        b2627 = (b2621 | b2624 | b2626)
        b2628 = (b2618 & b2627)
        i2629 = places(b2628, n2613)
        n2630 = len(i2629)
        del i2616, b2618, b2621, i2622, b2623, b2624, b2625, b2626, b2627, b2628
    else:
        i2629 = NO_INT
        n2630 = 0
    del b2583, b2620, i2582, i2617, i2619, n2613
    if n2630:
        i2710 = i2611[i2629]
        i2711 = i2612[i2629]
    else:
        i2710 = NO_INT
        i2711 = NO_INT
    del i2611, i2612, i2629
    if n2630:
        i2714 = at(i2596, i2711)
        i2716 = at(i2579, i2711)
        i2717 = dated_id(i2714, i2716)
        del i2714, i2716
    else:
        i2717 = NO_INT
    del i2579, i2596, i2711, n2630
    if n2478:
        i2718, b2719 = reduced(np.maximum, i2710, n2478, i2717, None)
    else:
        i2718 = NO_INT
        b2719 = NO_BOOL
    del i2710, i2717
    if n2722:
        i2723 = at(i39, i2721)
        i2741 = at(i42, i2721)
    else:
        i2723 = NO_INT
        i2741 = NO_INT
    if n2478:
        i2756, i2757 = pairs(i2479, i2723, CLIENTS)
        n2758 = len(i2756)
    else:
        i2756 = NO_INT
        i2757 = NO_INT
        n2758 = 0
    del i2723
    if n2758:
        i2762 = at(i2497, i2756)
    else:
        i2762 = NO_INT
    if n2758:
        i2761 = at(i2741, i2757)
        b2763 = (i2761 <= i2762)
        i2764 = (i2762 - P_recovery_days)
        b2765 = (i2761 >= i2764)
        b2766 = (b2763 & b2765)
        i2767 = places(b2766, n2758)
        n2768 = len(i2767)
        del i2761, b2763, i2764, b2765, b2766
    else:
        i2767 = NO_INT
        n2768 = 0
    del i2741, i2757, i2762, n2758
    if n2768:
        i2854 = i2756[i2767]
    else:
        i2854 = NO_INT
    del i2756, i2767, n2768
    if n2478:
        i2858 = counted(i2854, n2478, None)
        i2859 = by_id_at(i338, i2481, b2482)
    else:
        i2858 = NO_INT
        i2859 = NO_INT
    del i2854
    if n2478:
        i2861 = at(i40, i2859)
        b2862 = (i2861 == WORD_20)
        b2863 = (i2859 >= 0) & b2862
        i2864 = at(i50, i2859)
        b2865 = at(b51, i2859)
        b2866 = b2863 & b2865
        del i2861, b2862, b2865
    else:
        b2863 = NO_BOOL
        i2864 = NO_INT
        b2866 = NO_BOOL
    del i2859
    if n2478:
        b2896 = as_bool(b2863 & b2866)
        i2897 = where(b2484, i2483, i2864)
        b2983 = b2484 | b2896
        del b2896
    else:
        i2897 = NO_INT
        b2983 = NO_BOOL
    del b2863, b2866, i2864
    if n2901:
        i2902 = at(i525, i2900)
        i2906 = at(i529, i2900)
        b2907 = at(b530, i2900)
        i2964 = at(i1040, i2900)
        i2965 = at(i1041, i2900)
        b2966 = at(b1045, i2900)
    else:
        i2902 = NO_INT
        i2906 = NO_INT
        b2907 = NO_BOOL
        i2964 = NO_INT
        i2965 = NO_INT
        b2966 = NO_BOOL
    del i2900, n2901
    if n2478:
        i2984, i2985 = pairs(i2479, i2902, CLIENTS)
        n2986 = len(i2984)
    else:
        i2984 = NO_INT
        i2985 = NO_INT
        n2986 = 0
    del i2902
    if n2986:
        i2989 = at(i2897, i2984)
        b2990 = at(b2983, i2984)
        i2999 = at(i2497, i2984)
    else:
        i2989 = NO_INT
        b2990 = NO_BOOL
        i2999 = NO_INT
    del b2983, i2897
    if n2986:
        b2991 = logical_not(b2990)
        i2992 = at(i2906, i2985)
        b2993 = at(b2907, i2985)
        b2994 = logical_not(b2993)
        b2995 = b2993 & b2990
        b2996 = (i2992 == i2989) & b2995
        b2997 = (b2991 | b2994 | b2996)
        i2998 = at(i2964, i2985)
        i3000 = (i2999 + P_recovery_days)
        b3001 = (i2998 <= i3000)
        i3002 = at(i2965, i2985)
        b3003 = at(b2966, i2985)
        i3004 = where(b3003, i3002, AS_OF)
        b3005 = (i3004 >= i2999)
        b3006 = (b2997 & b3001 & b3005)
        i3007 = places(b3006, n2986)
        n3008 = len(i3007)
        del b2991, i2992, b2993, b2994, b2995, b2996, b2997, i2998, i3000, b3001, i3002, b3003, i3004, b3005, b3006
    else:
        i3007 = NO_INT
        n3008 = 0
    del b2907, b2966, b2990, i2906, i2964, i2965, i2985, i2989, i2999, n2986
    if n3008:
        i3141 = i2984[i3007]
    else:
        i3141 = NO_INT
    del i2984, i3007, n3008
    if n2478:
        i3145 = counted(i3141, n2478, None)
        b3146 = (i2480 == i2524)
        b3147 = (i2575 > 0)
        i3148 = (i2718 & ID_BITS)
        i3149 = where(b3147, i2481, i3148)
        b3150 = (i2533 > 0) & b2532
        b3151 = (i2533 == 0) & b2532
        b3152 = (i2534 > 0) & b2532
        b3153 = (i2858 < 2)
        b3154 = (b3151 & b3152 & b3153)
        b3155 = (b3150 | b3152)
        b3156 = (b3155 & b3153)
        b3157 = (i2480 != i2524)
        b3158 = (i2497 > i2535) & b2537
        b3159 = (i2497 > i2525) & b2526
        b3160 = (b3158 | b3159)
        b3161 = (b3157 & b3151 & b3160)
        b3162 = (b3157 & b3151 & b3159)
        b3163 = where(b3147, b2482, b2719)
        b6944 = (b3146 & b3156)
        b7264 = (b3146 & b3150)
        i7265 = places(b7264, n2478)
        n7266 = len(i7265)
        del b3147, i3148, b3151, b3152, b3153, b3155, b3157, b3158, b3159, b3160, b7264
    else:
        i3145 = NO_INT
        b3146 = NO_BOOL
        i3149 = NO_INT
        b3150 = NO_BOOL
        b3154 = NO_BOOL
        b3156 = NO_BOOL
        b3161 = NO_BOOL
        b3162 = NO_BOOL
        b3163 = NO_BOOL
        b6944 = NO_BOOL
        i7265 = NO_INT
        n7266 = 0
    del b2482, b2532, b2537, b2719, i2481, i2524, i2533, i2534, i2535, i2575, i2718, i2858, i3141
    if n3180:
        i3181 = at(i39, i3179)
        i3189 = at(i53, i3179)
        i3199 = at(i42, i3179)
        i3207 = at(i70, i3179)
        b3208 = at(b71, i3179)
    else:
        i3181 = NO_INT
        i3189 = NO_INT
        i3199 = NO_INT
        i3207 = NO_INT
        b3208 = NO_BOOL
    if EVIDENCE_WANTED and n3180:
        i3182 = at(i47, i3179)
        i3213 = at(i35, i3179)
    else:
        i3182 = NO_INT
        i3213 = NO_INT
    del i3179
    if n3217:
        i3218 = at(i39, i3216)
        i3219 = at(i47, i3216)
        i3222 = at(i50, i3216)
        b3223 = at(b51, i3216)
        i3226 = at(i53, i3216)
        i3236 = at(i42, i3216)
        i3244 = at(i70, i3216)
        b3245 = at(b71, i3216)
        i3258 = where(b3223, i3222, i3219)
        del i3222, b3223
    else:
        i3218 = NO_INT
        i3219 = NO_INT
        i3226 = NO_INT
        i3236 = NO_INT
        i3244 = NO_INT
        b3245 = NO_BOOL
        i3258 = NO_INT
    del b71, i3216, i53, i70
    if n3217:
        o3251, i3252, i3253 = group(i3218, [(i3226, None)])
        n3254 = len(i3253)
    else:
        o3251 = None
        i3252 = NO_INT
        i3253 = NO_INT
        n3254 = 0
    if n3217:
        i3255 = at(i3218, i3253)
        i3256 = at(i3226, i3253)
        i3257 = counted(i3252, n3254, None)
        i3259 = distinct(i3252, n3254, at(i3258, o3251), None)
        i3260, b3261 = summed(i3252, n3254, at(i3244, o3251), at(b3245, o3251))
        i3262, b3263 = reduced(np.maximum, i3252, n3254, at(i3236, o3251), None)
        i3264, b3265 = reduced(np.minimum, i3252, n3254, at(i3219, o3251), None)
        o3266, i3267, n3268, i3269 = match(i3181, [(i3189, None)], i3255, [(i3256, None)])
        i3270 = counted(i3267, n3268, None)
        i3271 = at(i3270, i3269)
        b3272 = i3269 >= 0
        i3273 = where(b3272, i3271, 0)
        i3274, b3275 = summed(i3267, n3268, at(i3207, o3266), at(b3208, o3266))
        i3276 = at(i3274, i3269)
        b3277 = at(b3275, i3269)
        b3278 = as_bool(b3272 & b3277)
        w3279 = Window(i3255, [], [(i3257, None, True), (i3262, b3263, True), (i3264, b3265, False)])
        i3280 = w3279.row_number()
        b3281 = (i3280 == 1)
        del i3256, i3257, i3262, b3263, i3264, b3265, o3266, i3267, n3268, i3269, i3270, i3271, b3272, i3274, b3275, b3277, w3279, i3280
    else:
        i3255 = NO_INT
        i3259 = NO_INT
        i3260 = NO_INT
        b3261 = NO_BOOL
        i3273 = NO_INT
        i3276 = NO_INT
        b3278 = NO_BOOL
        b3281 = NO_BOOL
    del b3245, i3189, i3207, i3218, i3219, i3226, i3236, i3244, i3252, i3253, i3258, n3217, o3251
    if n3285:
        i3286 = at(i39, i3284)
        i3288 = at(i48, i3284)
        b3289 = at(b49, i3284)
        i3290 = at(i50, i3284)
        b3291 = at(b51, i3284)
        i3297 = at(i56, i3284)
        b3298 = at(b57, i3284)
        i3304 = at(i42, i3284)
    else:
        i3286 = NO_INT
        i3288 = NO_INT
        b3289 = NO_BOOL
        i3290 = NO_INT
        b3291 = NO_BOOL
        i3297 = NO_INT
        b3298 = NO_BOOL
        i3304 = NO_INT
    if EVIDENCE_WANTED and n3285:
        i3287 = at(i47, i3284)
        i3318 = at(i35, i3284)
    else:
        i3287 = NO_INT
        i3318 = NO_INT
    del i3284
    if n3285:
        i3319 = at(i238, i3286)
        b3320 = at(b239, i3286)
        i3321 = by_id_at(i338, i3288, b3289)
    else:
        i3319 = NO_INT
        b3320 = NO_BOOL
        i3321 = NO_INT
    del b239, i238
    if n3285:
        i3323 = at(i40, i3321)
        b3324 = (i3323 == WORD_20)
        b3325 = (i3321 >= 0) & b3324
        i3326 = as_int(b3325)
        i3327 = at(i54, i3321)
        b3328 = at(b55, i3321)
        i3329 = where(b3328, i3327, WORD_31)
        b3330 = (i3329 != WORD_21)
        i3331 = at(i65, i3321)
        i3332 = where(b3330, i3331, 0)
        b3333 = at(b66, i3321)
        b3334 = (b3330 & b3333)
        b3335 = b3325 & b3334
        del i3323, b3324, i3327, b3328, i3329, b3330, i3331, b3333, b3334
    else:
        b3325 = NO_BOOL
        i3326 = NO_INT
        i3332 = NO_INT
        b3335 = NO_BOOL
    del i3321
    if n3285:
        i3363 = where(b3325, i3326, 0)
        b3364 = as_bool(b3325 & b3335)
        b3365 = (i3304 > i3332) & b3364
        b3366 = (i3304 < i3332) & b3364
        b3367 = (i3297 == WORD_54) & b3298
        b3368 = (b3365 | (logical_not(b3366) & b3367))
        i3369 = places(b3368, n3285)
        n3370 = len(i3369)
        del b3364, b3365, b3366, b3367, b3368
    else:
        i3363 = NO_INT
        i3369 = NO_INT
        n3370 = 0
    del b3298, b3325, b3335, i3297, i3326, i3332, n3285
    if n3370:
        i3371 = at(i3286, i3369)
        i3406 = at(i3288, i3369)
        b3407 = at(b3289, i3369)
        i3408 = at(i3290, i3369)
        b3409 = at(b3291, i3369)
        i3422 = at(i3304, i3369)
        i3437 = at(i3319, i3369)
        b3438 = at(b3320, i3369)
        i3439 = at(i3363, i3369)
    else:
        i3371 = NO_INT
        i3406 = NO_INT
        b3407 = NO_BOOL
        i3408 = NO_INT
        b3409 = NO_BOOL
        i3422 = NO_INT
        i3437 = NO_INT
        b3438 = NO_BOOL
        i3439 = NO_INT
    del b3289, b3291, b3320, i3286, i3288, i3290, i3304, i3319, i3363
    if EVIDENCE_WANTED and n3370:
        i3405 = at(i3287, i3369)
        i3436 = at(i3318, i3369)
    else:
        i3405 = NO_INT
        i3436 = NO_INT
    del i3287, i3318, i3369
    if n2577:
        i3372 = at(i39, i2576)
        i3373 = at(i47, i2576)
        i3376 = at(i50, i2576)
        b3377 = at(b51, i2576)
        i3390 = at(i42, i2576)
    else:
        i3372 = NO_INT
        i3373 = NO_INT
        i3376 = NO_INT
        b3377 = NO_BOOL
        i3390 = NO_INT
    if n3370:
        i3442, i3443 = pairs(i3371, i3372, CLIENTS)
        n3444 = len(i3442)
    else:
        i3442 = NO_INT
        i3443 = NO_INT
        n3444 = 0
    del i3372
    if n3444:
        i3447 = at(i3439, i3442)
        i3450 = at(i3422, i3442)
        i3452 = at(i3408, i3442)
        b3453 = at(b3409, i3442)
    else:
        i3447 = NO_INT
        i3450 = NO_INT
        i3452 = NO_INT
        b3453 = NO_BOOL
    if n3444:
        b3448 = (i3447 == 0)
        i3449 = at(i3390, i3443)
        b3451 = (i3449 <= i3450)
        b3454 = logical_not(b3453)
        i3455 = at(i3376, i3443)
        b3456 = at(b3377, i3443)
        b3457 = logical_not(b3456)
        b3458 = b3456 & b3453
        b3459 = (i3455 == i3452) & b3458
        b3460 = (b3454 | b3457 | b3459)
        b3461 = (b3448 & b3451 & b3460)
        i3462 = places(b3461, n3444)
        n3463 = len(i3462)
        del b3448, i3449, b3451, b3454, i3455, b3456, b3457, b3458, b3459, b3460, b3461
    else:
        i3462 = NO_INT
        n3463 = 0
    del b3377, b3453, i3376, i3447, i3450, i3452, n3444
    if n3463:
        i3526 = i3442[i3462]
        i3527 = i3443[i3462]
    else:
        i3526 = NO_INT
        i3527 = NO_INT
    del i3442, i3443, i3462
    if n3463:
        i3530 = at(i3390, i3527)
        i3532 = at(i3373, i3527)
        i3533 = dated_id(i3530, i3532)
        del i3530, i3532
    else:
        i3533 = NO_INT
    del i3373, i3390, i3527, n3463
    if n3370:
        i3534, b3535 = reduced(np.maximum, i3526, n3370, i3533, None)
    else:
        i3534 = NO_INT
        b3535 = NO_BOOL
    del i3526, i3533
    if n3370:
        b3536 = (i3439 > 0)
        i3537 = (i3534 & ID_BITS)
        i3538 = where(b3536, i3406, i3537)
        b3539 = (i3422 > i3437) & b3438
        b3540 = where(b3536, b3407, b3535)
        del b3536, i3537
    else:
        i3538 = NO_INT
        b3539 = NO_BOOL
        b3540 = NO_BOOL
    del b3407, b3438, b3535, i3406, i3437, i3439, i3534
    if n3544:
        i3545 = at(i39, i3543)
        i3547 = at(i48, i3543)
        b3548 = at(b49, i3543)
        b3557 = at(b57, i3543)
    else:
        i3545 = NO_INT
        i3547 = NO_INT
        b3548 = NO_BOOL
        b3557 = NO_BOOL
    del i3543, n3544
    if n3580:
        i3581 = at(i39, i3579)
        i3582 = at(i47, i3579)
        i3590 = at(i54, i3579)
        b3591 = at(b55, i3579)
        i3599 = at(i42, i3579)
        i3602 = at(i65, i3579)
        b3603 = at(b66, i3579)
    else:
        i3581 = NO_INT
        i3582 = NO_INT
        i3590 = NO_INT
        b3591 = NO_BOOL
        i3599 = NO_INT
        i3602 = NO_INT
        b3603 = NO_BOOL
    if EVIDENCE_WANTED and n3580:
        i3613 = at(i35, i3579)
    else:
        i3613 = NO_INT
    del i3579
    if n3580:
        i3614 = at(i253, i3581)
        b3615 = at(b254, i3581)
        o3616, i3617, n3618, i3619 = match(i3371, [(i3538, b3540)], i3581, [(i3582, None)])
        i3620 = counted(i3617, n3618, None)
        i3621 = at(i3620, i3619)
        b3622 = i3619 >= 0
        i3623 = where(b3622, i3621, 0)
        i3624, b3625 = reduced(np.maximum, i3617, n3618, at(i3422, o3616), None)
        i3626 = at(i3624, i3619)
        b3627 = at(b3625, i3619)
        b3628 = as_bool(b3622 & b3627)
        del o3616, i3617, n3618, i3619, i3620, i3621, b3622, i3624, b3625, b3627
    else:
        i3614 = NO_INT
        b3615 = NO_BOOL
        i3623 = NO_INT
        i3626 = NO_INT
        b3628 = NO_BOOL
    del b254, i253
    if n3580:
        o3629, i3630, n3631, i3632 = match(i3545, [(i3547, b3548)], i3581, [(i3582, None)])
        i3633 = counted(i3630, n3631, None)
        i3634 = at(i3633, i3632)
        b3635 = i3632 >= 0
        i3636 = where(b3635, i3634, 0)
        i3637 = counted(i3630, n3631, at(b3557, o3629))
        i3638 = at(i3637, i3632)
        i3639 = where(b3635, i3638, 0)
        i3640 = where(b3591, i3590, WORD_10)
        b3641 = (i3640 == WORD_23)
        i3642 = where(b3591, i3590, WORD_31)
        b3643 = (i3642 != WORD_21)
        b3644 = (b3603 & b3643)
        b3645 = (b3641 | b3644)
        i3646 = where(b3628, i3626, where(b3603, i3602, i3599))
        b3647 = (i3639 > 0)
        b3648 = (i3614 <= i3599) & b3615
        b3649 = (b3647 | b3648)
        b3650 = (i3636 > P_rounds_included)
        b3651 = (b3649 & b3650)
        b3652 = (i3636 >= product(2, P_rounds_included))
        b3653 = (b3649 & b3652)
        b3654 = (i3636 >= product(3, P_rounds_included))
        b3655 = (b3649 & b3654)
        del o3629, i3630, n3631, i3632, i3633, i3634, b3635, i3637, i3638, i3639, i3640, b3641, i3642, b3643, b3644, b3647, b3648, b3650, b3652, b3654
    else:
        i3636 = NO_INT
        b3645 = NO_BOOL
        i3646 = NO_INT
        b3649 = NO_BOOL
        b3651 = NO_BOOL
        b3653 = NO_BOOL
        b3655 = NO_BOOL
    del b3548, b3557, b3591, b3615, b3628, i3545, i3547, i3590, i3614, i3626
    if n3669:
        i3670 = at(i39, i3668)
        i3671 = at(i47, i3668)
        i3672 = at(i48, i3668)
        b3673 = at(b49, i3668)
        i3674 = at(i50, i3668)
        b3675 = at(b51, i3668)
        i3681 = at(i56, i3668)
        b3682 = at(b57, i3668)
        i3687 = at(i62, i3668)
        i3688 = at(i42, i3668)
    else:
        i3670 = NO_INT
        i3671 = NO_INT
        i3672 = NO_INT
        b3673 = NO_BOOL
        i3674 = NO_INT
        b3675 = NO_BOOL
        i3681 = NO_INT
        b3682 = NO_BOOL
        i3687 = NO_INT
        i3688 = NO_INT
    if EVIDENCE_WANTED and n3669:
        i3702 = at(i35, i3668)
    else:
        i3702 = NO_INT
    del i3668
    if n3669:
        i3703 = by_id_at(i338, i3672, b3673)
    else:
        i3703 = NO_INT
    if n3669:
        i3705 = at(i40, i3703)
        b3706 = (i3705 == WORD_1)
        b3707 = (i3703 >= 0) & b3706
        i3708 = as_int(b3707)
        i3709 = at(i50, i3703)
        b3710 = at(b51, i3703)
        b3711 = b3707 & b3710
        i3712 = at(i54, i3703)
        b3713 = at(b55, i3703)
        b3714 = (i3712 == WORD_23) & b3713
        i3715 = at(i65, i3703)
        i3716 = at(i42, i3703)
        b3717 = at(b66, i3703)
        i3718 = where(b3717, i3715, i3716)
        i3719 = where(b3714, i3718, 0)
        b3720 = b3714
        b3721 = b3707 & b3720
        del i3705, b3706, b3710, i3712, b3713, b3714, i3715, i3716, b3717, i3718, b3720
    else:
        b3707 = NO_BOOL
        i3708 = NO_INT
        i3709 = NO_INT
        b3711 = NO_BOOL
        i3719 = NO_INT
        b3721 = NO_BOOL
    del i3703
    if n3669:
        i3746 = where(b3707, i3708, 0)
        b3747 = as_bool(b3707 & b3711)
        b3748 = as_bool(b3707 & b3721)
        i3749 = by_id_at(i338, i3672, b3673)
    else:
        i3746 = NO_INT
        b3747 = NO_BOOL
        b3748 = NO_BOOL
        i3749 = NO_INT
    del b3707, b3711, b3721, i3708
    if n3669:
        i3751 = at(i40, i3749)
        b3752 = (i3751 == WORD_7)
        b3753 = (i3749 >= 0) & b3752
        i3754 = as_int(b3753)
        i3755 = at(i50, i3749)
        b3756 = at(b51, i3749)
        b3757 = b3753 & b3756
        i3758 = at(i42, i3749)
        del i3751, b3752, b3756
    else:
        b3753 = NO_BOOL
        i3754 = NO_INT
        i3755 = NO_INT
        b3757 = NO_BOOL
        i3758 = NO_INT
    del i3749
    if n3669:
        i3787 = where(b3753, i3754, 0)
        b3788 = as_bool(b3753 & b3757)
        b3789 = as_bool(b3753 & b3753)
        i3790 = by_id_at(i1824, i3672, b3673)
    else:
        i3787 = NO_INT
        b3788 = NO_BOOL
        b3789 = NO_BOOL
        i3790 = NO_INT
    del b3753, b3757, i3754
    if n3669:
        b3792 = at(b1086, i3790)
        b3793 = logical_not(b3792)
        b3794 = (i3790 >= 0) & b3793
        i3795 = at(i1049, i3790)
        del b3792, b3793
    else:
        b3794 = NO_BOOL
        i3795 = NO_INT
    del i3790
    if n3669:
        b3874 = as_bool(b3794 & b3794)
    else:
        b3874 = NO_BOOL
    del b3794
    if n3876:
        i3877 = at(i39, i3875)
        i3878 = at(i47, i3875)
        i3879 = at(i48, i3875)
        b3880 = at(b49, i3875)
        i3881 = at(i50, i3875)
        b3882 = at(b51, i3875)
        i3883 = at(i40, i3875)
        i3895 = at(i42, i3875)
    else:
        i3877 = NO_INT
        i3878 = NO_INT
        i3879 = NO_INT
        b3880 = NO_BOOL
        i3881 = NO_INT
        b3882 = NO_BOOL
        i3883 = NO_INT
        i3895 = NO_INT
    if n3669:
        i3910, i3911 = pairs(i3670, i3877, CLIENTS)
        n3912 = len(i3910)
    else:
        i3910 = NO_INT
        i3911 = NO_INT
        n3912 = 0
    del i3877
    if n3912:
        i3915 = at(i3746, i3910)
        i3917 = at(i3787, i3910)
        i3920 = at(i3688, i3910)
        i3922 = at(i3674, i3910)
        b3923 = at(b3675, i3910)
    else:
        i3915 = NO_INT
        i3917 = NO_INT
        i3920 = NO_INT
        i3922 = NO_INT
        b3923 = NO_BOOL
    if n3912:
        b3916 = (i3915 == 0)
        b3918 = (i3917 == 0)
        i3919 = at(i3895, i3911)
        b3921 = (i3919 <= i3920)
        b3924 = logical_not(b3923)
        i3925 = at(i3881, i3911)
        b3926 = at(b3882, i3911)
        b3927 = logical_not(b3926)
        b3928 = b3926 & b3923
        b3929 = (i3925 == i3922) & b3928
        b3930 = (b3924 | b3927 | b3929)
        b3931 = (b3916 & b3918 & b3921 & b3930)
        i3932 = places(b3931, n3912)
        n3933 = len(i3932)
        del b3916, b3918, i3919, b3921, b3924, i3925, b3926, b3927, b3928, b3929, b3930, b3931
    else:
        i3932 = NO_INT
        n3933 = 0
    del b3882, b3923, i3881, i3915, i3917, i3920, i3922, n3912
    if n3933:
        i4002 = i3910[i3932]
        i4003 = i3911[i3932]
    else:
        i4002 = NO_INT
        i4003 = NO_INT
    del i3910, i3911, i3932
    if n3933:
        i4006 = at(i3895, i4003)
        i4008 = at(i3883, i4003)
        b4009 = (i4008 == WORD_1)
        i4010 = at(i3878, i4003)
        i4011 = at(i3879, i4003)
        b4012 = at(b3880, i4003)
        i4013 = where(b4012, i4011, i4010)
        i4014 = where(b4009, i4010, i4013)
        i4015 = dated_id(i4006, i4014)
        del i4006, i4008, b4009, i4010, i4011, b4012, i4013, i4014
    else:
        i4015 = NO_INT
    del b3880, i3878, i3879, i3883, i3895, i4003, n3933
    if n3669:
        i4016, b4017 = reduced(np.maximum, i4002, n3669, i4015, None)
    else:
        i4016 = NO_INT
        b4017 = NO_BOOL
    del i4002, i4015
    if n4024:
        i4025 = at(i39, i4023)
        i4029 = at(i50, i4023)
        b4030 = at(b51, i4023)
        i4043 = at(i42, i4023)
    else:
        i4025 = NO_INT
        i4029 = NO_INT
        b4030 = NO_BOOL
        i4043 = NO_INT
    del i4023, n4024
    if n3669:
        i4058, i4059 = pairs(i3670, i4025, CLIENTS)
        n4060 = len(i4058)
    else:
        i4058 = NO_INT
        i4059 = NO_INT
        n4060 = 0
    del i4025
    if n4060:
        i4064 = at(i3688, i4058)
        i4068 = at(i3674, i4058)
        b4069 = at(b3675, i4058)
    else:
        i4064 = NO_INT
        i4068 = NO_INT
        b4069 = NO_BOOL
    if n4060:
        i4063 = at(i4043, i4059)
        b4065 = (i4063 <= i4064)
        i4066 = (i4064 - P_recovery_days)
        b4067 = (i4063 >= i4066)
        b4070 = logical_not(b4069)
        i4071 = at(i4029, i4059)
        b4072 = at(b4030, i4059)
        b4073 = logical_not(b4072)
        b4074 = b4072 & b4069
        b4075 = (i4071 == i4068) & b4074
        b4076 = (b4070 | b4073 | b4075)
        b4077 = (b4065 & b4067 & b4076)
        i4078 = places(b4077, n4060)
        n4079 = len(i4078)
        del i4063, b4065, i4066, b4067, b4070, i4071, b4072, b4073, b4074, b4075, b4076, b4077
    else:
        i4078 = NO_INT
        n4079 = 0
    del b4030, b4069, i4029, i4043, i4059, i4064, i4068, n4060
    if n4079:
        i4152 = i4058[i4078]
    else:
        i4152 = NO_INT
    del i4058, i4078, n4079
    if n3669:
        i4156 = counted(i4152, n3669, None)
    else:
        i4156 = NO_INT
    del i4152
    if n4160:
        i4161 = at(i39, i4159)
        i4163 = at(i48, i4159)
        b4164 = at(b49, i4159)
        i4179 = at(i42, i4159)
    else:
        i4161 = NO_INT
        i4163 = NO_INT
        b4164 = NO_BOOL
        i4179 = NO_INT
    del i4159, n4160
    if n3669:
        i4194, i4195 = pairs(i3670, i4161, CLIENTS)
        n4196 = len(i4194)
    else:
        i4194 = NO_INT
        i4195 = NO_INT
        n4196 = 0
    del i4161
    if n4196:
        i4200 = at(i3688, i4194)
        i4207 = at(i3672, i4194)
        b4208 = at(b3673, i4194)
    else:
        i4200 = NO_INT
        i4207 = NO_INT
        b4208 = NO_BOOL
    if n4196:
        i4199 = at(i4179, i4195)
        b4201 = (i4199 <= i4200)
        i4202 = (i4200 - P_recovery_days)
        b4203 = (i4199 >= i4202)
        i4204 = at(i4163, i4195)
        b4205 = at(b4164, i4195)
        b4206 = logical_not(b4205)
        b4209 = logical_not(b4208)
        b4210 = b4205 & b4208
        b4211 = (i4204 == i4207) & b4210
        b4212 = (b4206 | b4209 | b4211)
        b4213 = (b4201 & b4203 & b4212)
        i4214 = places(b4213, n4196)
        n4215 = len(i4214)
        del i4199, b4201, i4202, b4203, i4204, b4205, b4206, b4209, b4210, b4211, b4212, b4213
    else:
        i4214 = NO_INT
        n4215 = 0
    del b4164, b4208, i4163, i4179, i4195, i4200, i4207, n4196
    if n4215:
        i4289 = i4194[i4214]
    else:
        i4289 = NO_INT
    del i4194, i4214, n4215
    if n3669:
        i4293 = counted(i4289, n3669, None)
    else:
        i4293 = NO_INT
    del i4289
    if n4298:
        i4299 = at(i39, i4297)
        i4317 = at(i42, i4297)
    else:
        i4299 = NO_INT
        i4317 = NO_INT
    del i4297, n4298
    if n3669:
        i4332, i4333 = pairs(i3670, i4299, CLIENTS)
        n4334 = len(i4332)
    else:
        i4332 = NO_INT
        i4333 = NO_INT
        n4334 = 0
    del i4299
    if n4334:
        i4338 = at(i3688, i4332)
    else:
        i4338 = NO_INT
    if n4334:
        i4337 = at(i4317, i4333)
        b4339 = (i4337 <= i4338)
        i4340 = places(b4339, n4334)
        n4341 = len(i4340)
        del i4337, b4339
    else:
        i4340 = NO_INT
        n4341 = 0
    del i4317, i4333, i4338, n4334
    if n4341:
        i4420 = i4332[i4340]
    else:
        i4420 = NO_INT
    del i4332, i4340, n4341
    if n3669:
        i4424 = counted(i4420, n3669, None)
    else:
        i4424 = NO_INT
    del i4420
    if n3669:
        b4425 = (i3746 > 0)
        i4426 = (i4016 & ID_BITS)
        i4427 = where(b4425, i3672, i4426)
        b4428 = (i3787 > 0)
        b4429 = (i3688 >= i3758) & b3789
        b4430 = (b4428 & b4429)
        b4431 = (i3688 > i3719) & b3748
        b4432 = (b3748 & b4431)
        b4433 = (i3681 == WORD_59) & b3682
        i4434 = where(b4433, i3681, WORD_54)
        b4435 = (i3681 == WORD_54) & b3682
        b4436 = (b4435 | b4433)
        b4437 = (i3688 < i3719) & b3748
        b4438 = (b4425 & b4436 & b3748 & b4437)
        b4439 = (b4425 | b4017)
        i4440 = where(b4439, WORD_60, WORD_61)
        i4441 = where(b3682, i3681, i4440)
        i4442 = where(b4430, WORD_59, where(b4432, i4434, where(b4438, WORD_60, i4441)))
        i4443 = where(b3675, i3674, where(b3788, i3755, where(b3747, i3709, where(b3673, i3672, i4426))))
        b4444 = (logical_not(b4433) | b3682)
        b4445 = (b4430 | (logical_not(b4432) | b4444))
        b4446 = (i4442 == WORD_54) & b4445
        b4447 = (i4442 == WORD_59) & b4445
        b4448 = (b4446 | b4447)
        b4449 = (i4424 > 0)
        b4450 = (i4156 == 0)
        b4451 = (i4293 == 0)
        b4452 = (b4448 & b4449 & b4450 & b4451)
        b4453 = (i4442 == WORD_61) & b4445
        b4454 = (i4442 == WORD_60) & b4445
        b4455 = (b4453 | b4454)
        b4456 = LIKE_21[i3687]
        b4457 = (i3795 > P_late_days) & b3874
        b4459 = where(b4425, b3673, b4017)
        b4464 = b3675 | b3788 | b3747 | b3673 | b4017
        i6875 = places(b4452, n3669)
        n6876 = len(i6875)
        b7362 = (b4455 & b4459)
        i7363 = places(b7362, n3669)
        n7364 = len(i7363)
        del b4425, i4426, b4428, b4429, b4430, b4431, b4432, b4433, i4434, b4435, b4436, b4437, b4438, b4439, i4440, i4441, b4444, b4446, b4447, b4448, b4449, b4450, b4451, b7362
    else:
        i4427 = NO_INT
        i4442 = NO_INT
        i4443 = NO_INT
        b4445 = NO_BOOL
        b4452 = NO_BOOL
        b4453 = NO_BOOL
        b4454 = NO_BOOL
        b4455 = NO_BOOL
        b4456 = NO_BOOL
        b4457 = NO_BOOL
        b4459 = NO_BOOL
        b4464 = NO_BOOL
        i6875 = NO_INT
        n6876 = 0
        i7363 = NO_INT
        n7364 = 0
    del b3673, b3675, b3682, b3747, b3748, b3788, b3789, b3874, b4017, i3672, i3674, i3681, i3687, i3709, i3719, i3746, i3755, i3758, i3787, i3795, i4016, i4156, i4293, i4424
    if EVIDENCE_WANTED and n3669:
        b4458 = (b4445 & b4445) | b4453 | b4454
        w4460 = Window(i3670, [(b4455, b4458), (i4427, b4459)], [])
        i4461 = filled(1, n3669, 'i')
        i4462 = w4460.total(np.add, i4461)
        i4463 = where(b4455, i4462, 0)
        del b4458, w4460, i4461, i4462
    else:
        i4463 = NO_INT
    del b4453, b4454, b4455
    if n4469:
        i4470 = at(i39, i4468)
        i4472 = at(i48, i4468)
        b4473 = at(b49, i4468)
        i4479 = at(i54, i4468)
        b4480 = at(b55, i4468)
        i4481 = at(i56, i4468)
        b4482 = at(b57, i4468)
        i4488 = at(i42, i4468)
        i4491 = at(i65, i4468)
        b4492 = at(b66, i4468)
    else:
        i4470 = NO_INT
        i4472 = NO_INT
        b4473 = NO_BOOL
        i4479 = NO_INT
        b4480 = NO_BOOL
        i4481 = NO_INT
        b4482 = NO_BOOL
        i4488 = NO_INT
        i4491 = NO_INT
        b4492 = NO_BOOL
    del b57, i56
    if EVIDENCE_WANTED and n4469:
        i4471 = at(i47, i4468)
        i4502 = at(i35, i4468)
    else:
        i4471 = NO_INT
        i4502 = NO_INT
    del i4468
    if n4469:
        i4503 = by_id_at(i1824, i4472, b4473)
    else:
        i4503 = NO_INT
    del b4473, i4472
    if n4469:
        b4505 = (i4503 >= 0)
        i4506 = at(i1040, i4503)
        i4507 = at(i543, i4503)
    else:
        b4505 = NO_BOOL
        i4506 = NO_INT
        i4507 = NO_INT
    del i4503
    if n4469:
        b4586 = as_bool(b4505 & b4505)
        i4587 = where(b4492, i4491, i4488)
        b4588 = (i4479 == WORD_38) & b4480
        b4589 = (i4479 == WORD_21) & b4480
        b4590 = (i4479 == WORD_62) & b4480
        b4591 = (b4588 | b4589 | b4590)
        b4593 = (i4488 > i4506) & b4586
        i4594 = (i4507 + P_late_dispute_days)
        b4595 = (i4488 > i4594) & b4586
        b4596 = (b4593 | b4595)
        b4597 = (i4488 < i4506) & b4586
        b4598 = (i4481 == WORD_63) & b4482
        b4599 = (b4596 | (logical_not(b4597) & b4598))
        b4600 = (b4589 | b4590)
        b4602 = (b4591 & b4599 & b4600)
        del b4586, b4588, b4589, b4590, b4593, i4594, b4595, b4596, b4597, b4598, b4599, b4600
    else:
        i4587 = NO_INT
        b4591 = NO_BOOL
        b4602 = NO_BOOL
    del b4482, b4492, b4505, i4481, i4491, i4506, i4507
    if n4606:
        i4607 = at(i39, i4605)
        i4613 = at(i40, i4605)
    else:
        i4607 = NO_INT
        i4613 = NO_INT
    del i4605
    if n3876:
        i4640 = at(i39, i3875)
        i4641 = at(i47, i3875)
        i4642 = at(i48, i3875)
        b4643 = at(b49, i3875)
        i4644 = at(i50, i3875)
        b4645 = at(b51, i3875)
        i4646 = at(i40, i3875)
        i4649 = at(i54, i3875)
        b4650 = at(b55, i3875)
        i4653 = at(i58, i3875)
        b4654 = at(b59, i3875)
        i4658 = at(i42, i3875)
        i4659 = at(i63, i3875)
        b4660 = at(b64, i3875)
        i4661 = at(i65, i3875)
        b4662 = at(b66, i3875)
        b4663 = at(b67, i3875)
    else:
        i4640 = NO_INT
        i4641 = NO_INT
        i4642 = NO_INT
        b4643 = NO_BOOL
        i4644 = NO_INT
        b4645 = NO_BOOL
        i4646 = NO_INT
        i4649 = NO_INT
        b4650 = NO_BOOL
        i4653 = NO_INT
        b4654 = NO_BOOL
        i4658 = NO_INT
        i4659 = NO_INT
        b4660 = NO_BOOL
        i4661 = NO_INT
        b4662 = NO_BOOL
        b4663 = NO_BOOL
    del b67
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n3876:
        i4672 = at(i35, i3875)
    else:
        i4672 = NO_INT
    del i3875
    if n3876:
        b4673 = at(b282, i4640)
        i4674 = by_id_at(i338, i4642, b4643)
    else:
        b4673 = NO_BOOL
        i4674 = NO_INT
    del b282, b4643, i4642
    if n3876:
        i4676 = at(i40, i4674)
        b4677 = (i4676 == WORD_1)
        b4678 = (i4676 == WORD_24)
        b4679 = (b4677 | b4678)
        b4680 = (i4674 >= 0) & b4679
        i4681 = at(i50, i4674)
        b4682 = at(b51, i4674)
        b4683 = b4680 & b4682
        i4684 = as_int(b4680)
        i4685 = at(i54, i4674)
        b4686 = at(b55, i4674)
        b4687 = (i4685 == WORD_23) & b4686
        i4688 = at(i65, i4674)
        i4689 = at(i42, i4674)
        b4690 = at(b66, i4674)
        i4691 = where(b4690, i4688, i4689)
        i4692 = where(b4687, i4691, 0)
        b4693 = b4687
        b4694 = b4680 & b4693
        del i4676, b4677, b4678, b4679, b4682, i4685, b4686, b4687, i4688, i4689, b4690, i4691, b4693
    else:
        b4680 = NO_BOOL
        i4681 = NO_INT
        b4683 = NO_BOOL
        i4684 = NO_INT
        i4692 = NO_INT
        b4694 = NO_BOOL
    del i4674
    if n3876:
        b4719 = as_bool(b4680 & b4683)
        i4720 = where(b4680, i4684, 0)
        b4721 = as_bool(b4680 & b4694)
        b4722 = logical_not(b4721)
        b4723 = (i4658 <= i4692) & b4721
        b4724 = (b4722 | b4723)
        i4725 = places(b4724, n3876)
        n4726 = len(i4725)
        del b4721, b4722, b4723, b4724
    else:
        b4719 = NO_BOOL
        i4720 = NO_INT
        i4725 = NO_INT
        n4726 = 0
    del b4680, b4683, b4694, i4684, i4692, n3876
    if n4726:
        i4727 = at(i4640, i4725)
        i4728 = at(i4644, i4725)
        i4729 = at(i4681, i4725)
        b4730 = at(b4645, i4725)
        b4731 = at(b4719, i4725)
        i4732 = where(b4730, i4728, i4729)
        i4733 = at(i4646, i4725)
        b4734 = (i4733 == WORD_24)
        i4735 = at(i4720, i4725)
        b4736 = (i4735 > 0)
        b4737 = (b4734 | b4736)
        i4738 = at(i4658, i4725)
        i4739 = at(i4641, i4725)
        w4740 = Window(i4727, [], [(i4738, None, False), (i4739, None, False)])
        i4741, b4742 = w4740.shifted(i4738, None, 1)
        b4743 = b4730 | b4731
        i4744 = filled(as_int(b4743), n4726, 'i')
        i4745 = w4740.running(i4744, peers=True)
        i4746 = (i4738 - i4741)
        b4747 = (i4746 <= P_opportunity_gap_days) & b4742
        i4748 = where(b4747, 0, 1)
        i4749 = filled(i4748, n4726, 'i')
        i4750 = w4740.running(i4749, peers=False)
        w4751 = Window(i4727, [(i4750, None)], [(i4738, None, False), (i4739, None, False)])
        i4752 = w4751.running(i4744, peers=True)
        w4753 = Window(i4727, [(i4750, None), (i4752, None)], [])
        i4754 = filled(where(b4743, i4732, LEAST), n4726, 'i')
        i4755 = w4753.total(np.maximum, i4754)
        w4756 = Window(i4727, [(i4750, None)], [])
        b4757 = (i4752 == 1)
        i4758 = where(b4757, i4732, 0)
        b4759 = (b4757 & b4743)
        i4760 = filled(where(b4759, i4758, LEAST), n4726, 'i')
        i4761 = w4756.total(np.maximum, i4760)
        w4762 = Window(i4727, [(i4745, None)], [])
        i4763 = w4762.total(np.maximum, i4754)
        b4764 = i4755 != LEAST
        b4765 = i4761 != LEAST
        b4766 = i4763 != LEAST
        i4767 = where(b4764, i4755, where(b4765, i4761, where(b4766, i4763, 0)))
        i4768 = at(i4659, i4725)
        b4769 = at(b4673, i4725)
        i4770 = where(b4769, P_procurement_validity_days, P_quote_validity_days)
        i4771 = (i4738 + i4770)
        b4772 = at(b4660, i4725)
        i4773 = where(b4772, i4768, i4771)
        i4774 = at(i4649, i4725)
        b4775 = at(b4650, i4725)
        b4776 = (i4774 == WORD_23) & b4775
        b4777 = (i4774 == WORD_64) & b4775
        b4778 = (b4776 | b4777)
        b4780 = logical_not(b4775)
        i4781 = at(i4661, i4725)
        b4782 = at(b4662, i4725)
        b4783 = (b4780 & b4782)
        b4784 = (b4778 | b4783)
        i4785 = where(b4782, i4781, i4738)
        b4786 = (i4774 == WORD_2) & b4775
        i4787 = where(b4782, i4781, i4773)
        i4788 = (i4773 + P_decision_grace_days)
        i4789 = where(b4784, i4785, where(b4786, i4787, i4788))
        w4790 = Window(i4727, [(i4767, None)], [(i4738, None, False), (i4739, None, False)])
        i4791, b4792 = w4790.shifted(i4738, None, 1)
        i4793, b4794 = w4790.shifted(i4789, None, 1)
        b4795 = (i4793 < i4738) & b4794
        b4796 = (b4736 & b4792)
        i4797 = (i4738 - i4791)
        b4798 = (i4797 <= P_opportunity_gap_days) & b4792
        i4799 = where(b4795, 1, where(b4796, 0, where(b4798, 0, 1)))
        i4800 = filled(i4799, n4726, 'i')
        i4801 = w4790.running(i4800, peers=False)
        b4802 = (i4799 == 0)
        b4803 = logical_not(b4737)
        b4804 = logical_not(b4784)
        b4805 = (i4788 < AS_OF)
        b4806 = (b4786 | b4805)
        b4807 = (b4802 & b4803 & b4804 & b4806)
        i4814 = at(i4653, i4725)
        b4815 = at(b4654, i4725)
        b4819 = at(b4663, i4725)
        b4843 = (i4814 == WORD_40) & b4815
        b4844 = (i4814 == WORD_41) & b4815
        b4845 = (i4814 == WORD_43) & b4815
        b4846 = (i4814 == WORD_58) & b4815
        b4847 = (i4814 == WORD_57) & b4815
        b4848 = (b4843 | b4844 | b4845 | b4846 | b4847)
        b4850 = logical_not(b4819)
        i4851 = where(b4815, i4814, WORD_46)
        b4852 = (i4851 == WORD_40)
        b4853 = (i4851 == WORD_41)
        b4854 = (b4852 | b4853)
        b4855 = logical_not(b4854)
        b4856 = (b4737 & b4850 & b4855)
        b4858 = (b4807 & b4850)
        i4862 = where(b4784, i4785, 0)
        b4863 = b4784
        del i4728, i4729, b4730, b4731, i4732, b4734, i4735, b4736, w4740, i4741, b4742, b4743, i4744, i4745, i4746, b4747, i4748, i4749, i4750, w4751, i4752, w4753, i4754, i4755, w4756, b4757, i4758, b4759, i4760, i4761, w4762, i4763, b4764, b4765, b4766, b4769, i4770, i4771, b4777, b4778, b4780, i4781, b4782, b4783, i4785, i4787, i4788, i4789, w4790, i4791, b4792, i4793, b4794, b4795, b4796, i4797, b4798, i4799, i4800, b4802, b4803, b4804, b4805, b4806, i4814, b4815, b4819, b4843, b4844, b4845, b4846, b4847, b4850, i4851, b4852, b4853, b4854, b4855
    else:
        i4727 = NO_INT
        i4733 = NO_INT
        b4737 = NO_BOOL
        i4738 = NO_INT
        i4739 = NO_INT
        i4767 = NO_INT
        i4768 = NO_INT
        b4772 = NO_BOOL
        i4773 = NO_INT
        i4774 = NO_INT
        b4775 = NO_BOOL
        b4776 = NO_BOOL
        b4784 = NO_BOOL
        b4786 = NO_BOOL
        i4801 = NO_INT
        b4807 = NO_BOOL
        b4848 = NO_BOOL
        b4856 = NO_BOOL
        b4858 = NO_BOOL
        i4862 = NO_INT
        b4863 = NO_BOOL
    del b4645, b4650, b4654, b4660, b4662, b4663, b4673, b4719, i4640, i4641, i4644, i4646, i4649, i4653, i4658, i4659, i4661, i4681, i4720
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4726:
        i4828 = at(i4672, i4725)
    else:
        i4828 = NO_INT
    del i4672, i4725
    if n4726:
        o4833, i4834, i4835 = group(i4727, [(i4767, None), (i4801, None)])
        n4836 = len(i4835)
    else:
        o4833 = None
        i4834 = NO_INT
        i4835 = NO_INT
        n4836 = 0
    if n4726:
        i4837 = at(i4727, i4835)
        i4838 = at(i4767, i4835)
        i4840 = counted(i4834, n4836, at(b4784, o4833))
        i4841 = counted(i4834, n4836, at(b4776, o4833))
        i4842 = counted(i4834, n4836, at(b4786, o4833))
        i4849 = counted(i4834, n4836, at(b4848, o4833))
        i4857 = counted(i4834, n4836, at(b4856, o4833))
        i4859 = counted(i4834, n4836, at(b4858, o4833))
        i4860, b4861 = reduced(np.maximum, i4834, n4836, at(i4773, o4833), None)
        i4864, b4865 = reduced(np.maximum, i4834, n4836, at(i4862, o4833), at(b4863, o4833))
        i4866 = (i4860 + P_decision_grace_days)
        b4867 = (i4840 == 0)
        b4868 = (i4849 == 0)
        b4869 = (b4867 & b4868)
        i4870 = where(b4869, i4859, 0)
        i4871 = (i4857 + i4870)
        b4872 = (i4866 < AS_OF) & b4861
        b4873 = (i4842 > 0)
        b4874 = (i4860 < AS_OF) & b4861
        b4875 = (b4873 & b4874)
        b4876 = (b4872 | b4875)
        b4877 = (b4867 & b4868 & b4876)
        i4878 = where(b4861, np.minimum(AS_OF, i4866), AS_OF)
        i4879 = where(b4865, i4864, i4878)
        b4880 = (i4879 > (AS_OF - P_window_days))
        i4881 = places(b4880, n4836)
        n4882 = len(i4881)
        b4883 = (b4861) | logical_not(b4873) | (b4861 & logical_not(b4874))
        b4884 = (b4861 & b4883) | b4872 | b4875
        b4885 = (b4884) | logical_not(b4867) | logical_not(b4868) | (b4884 & logical_not(b4876))
        del i4842, i4859, i4860, b4861, i4864, b4865, i4866, b4867, b4868, b4869, i4870, b4872, b4873, b4874, b4875, b4876, i4878, b4880, b4883, b4884
    else:
        i4837 = NO_INT
        i4838 = NO_INT
        i4840 = NO_INT
        i4841 = NO_INT
        i4849 = NO_INT
        i4857 = NO_INT
        i4871 = NO_INT
        b4877 = NO_BOOL
        i4879 = NO_INT
        i4881 = NO_INT
        n4882 = 0
        b4885 = NO_BOOL
    del b4776, b4784, b4786, b4848, b4856, b4858, b4863, i4773, i4834, i4862, n4836, o4833
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4726:
        i4839 = at(i4801, i4835)
    else:
        i4839 = NO_INT
    del i4835
    if n4882:
        i4886 = at(i4837, i4881)
        i4887 = at(i4838, i4881)
        i4889 = at(i4840, i4881)
        i4890 = at(i4841, i4881)
        i4892 = at(i4849, i4881)
        i4900 = at(i4871, i4881)
        b4901 = at(b4877, i4881)
        b4902 = at(b4885, i4881)
        i4903 = at(i4879, i4881)
        i6392 = places(b4901, n4882)
        n6393 = len(i6392)
        b6947 = (i4889 > 0)
        b6948 = (b6947 | b4901)
        i7055 = places(b6947, n4882)
        n7056 = len(i7055)
        del b6947
    else:
        i4886 = NO_INT
        i4887 = NO_INT
        i4889 = NO_INT
        i4890 = NO_INT
        i4892 = NO_INT
        i4900 = NO_INT
        b4901 = NO_BOOL
        b4902 = NO_BOOL
        i4903 = NO_INT
        i6392 = NO_INT
        n6393 = 0
        b6948 = NO_BOOL
        i7055 = NO_INT
        n7056 = 0
    del b4877, b4885, i4837, i4838, i4840, i4841, i4849, i4871, i4879
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4882:
        i4888 = at(i4839, i4881)
    else:
        i4888 = NO_INT
    del i4839
    if EVIDENCE_WANTED and n4882:
        i4893 = at(i4857, i4881)
    else:
        i4893 = NO_INT
    del i4857, i4881
    if n4907:
        i4908 = at(i39, i4906)
        i4926 = at(i42, i4906)
        i4927 = at(i63, i4906)
        b4928 = at(b64, i4906)
        i4929 = at(i65, i4906)
        b4930 = at(b66, i4906)
    else:
        i4908 = NO_INT
        i4926 = NO_INT
        i4927 = NO_INT
        b4928 = NO_BOOL
        i4929 = NO_INT
        b4930 = NO_BOOL
    del i4906
    if n4907:
        i4941 = at(i287, i4908)
        i4942 = where(b4930, i4929, i4926)
        i4943 = (i4942 - 1)
        i4944 = CALENDAR.places(i4943, i4941, n4907)
        b4945 = (i4944 >= 0)
        i4946 = CALENDAR.working_day[i4944]
        i4947 = CALENDAR.places(i4927, i4941, n4907)
        b4948 = (i4947 >= 0) & b4928
        i4949 = CALENDAR.working_day[i4947]
        del i4941, i4944, i4947
    else:
        i4942 = NO_INT
        i4943 = NO_INT
        b4945 = NO_BOOL
        i4946 = NO_INT
        b4948 = NO_BOOL
        i4949 = NO_INT
    del b4930, i4926, i4929, n4907
    if n4952:
        i4953 = at(i39, i4951)
        i4957 = at(i50, i4951)
        b4958 = at(b51, i4951)
        i4960 = at(i52, i4951)
        i4962 = at(i54, i4951)
        b4963 = at(b55, i4951)
        i4966 = at(i58, i4951)
        b4967 = at(b59, i4951)
        i4971 = at(i42, i4951)
    else:
        i4953 = NO_INT
        i4957 = NO_INT
        b4958 = NO_BOOL
        i4960 = NO_INT
        i4962 = NO_INT
        b4963 = NO_BOOL
        i4966 = NO_INT
        b4967 = NO_BOOL
        i4971 = NO_INT
    del b59, i52, i58
    if EVIDENCE_WANTED and n4952:
        i4954 = at(i47, i4951)
        i4985 = at(i35, i4951)
    else:
        i4954 = NO_INT
        i4985 = NO_INT
    del i4951
    if n4989:
        i4990 = at(i39, i4988)
        i4994 = at(i50, i4988)
        b4995 = at(b51, i4988)
        i4996 = at(i40, i4988)
        i5008 = at(i42, i4988)
        i5011 = at(i65, i4988)
        b5012 = at(b66, i4988)
    else:
        i4990 = NO_INT
        i4994 = NO_INT
        b4995 = NO_BOOL
        i4996 = NO_INT
        i5008 = NO_INT
        i5011 = NO_INT
        b5012 = NO_BOOL
    del i4988, n4989
    if n4952:
        i5023, i5024 = pairs(i4953, i4990, CLIENTS)
        n5025 = len(i5023)
    else:
        i5023 = NO_INT
        i5024 = NO_INT
        n5025 = 0
    del i4990
    if n5025:
        i5035 = at(i4971, i5023)
        i5037 = at(i4957, i5023)
        b5038 = at(b4958, i5023)
    else:
        i5035 = NO_INT
        i5037 = NO_INT
        b5038 = NO_BOOL
    if n5025:
        i5028 = at(i4996, i5024)
        b5029 = (i5028 == WORD_1)
        i5030 = at(i5011, i5024)
        i5031 = at(i5008, i5024)
        b5032 = at(b5012, i5024)
        i5033 = where(b5032, i5030, i5031)
        i5034 = where(b5029, i5033, i5031)
        b5036 = (i5034 <= i5035)
        b5039 = logical_not(b5038)
        i5040 = at(i4994, i5024)
        b5041 = at(b4995, i5024)
        b5042 = logical_not(b5041)
        b5043 = b5041 & b5038
        b5044 = (i5040 == i5037) & b5043
        b5045 = (b5039 | b5042 | b5044)
        b5046 = (b5036 & b5045)
        i5047 = places(b5046, n5025)
        n5048 = len(i5047)
        del i5028, b5029, i5030, i5031, b5032, i5033, i5034, b5036, b5039, i5040, b5041, b5042, b5043, b5044, b5045, b5046
    else:
        i5047 = NO_INT
        n5048 = 0
    del b4995, b5038, i4994, i5035, i5037, n5025
    if n5048:
        i5104 = i5023[i5047]
        i5105 = i5024[i5047]
    else:
        i5104 = NO_INT
        i5105 = NO_INT
    del i5023, i5024, i5047
    if n5048:
        i5108 = at(i4996, i5105)
        b5109 = (i5108 == WORD_1)
        i5110 = at(i5011, i5105)
        i5111 = at(i5008, i5105)
        b5112 = at(b5012, i5105)
        i5113 = where(b5112, i5110, i5111)
        i5114 = where(b5109, i5113, i5111)
        b5117 = (i5108 != WORD_7)
        del i5108, b5109, i5110, i5111, b5112, i5113
    else:
        i5114 = NO_INT
        b5117 = NO_BOOL
    del b5012, i4996, i5008, i5011, i5105, n5048
    if n4952:
        i5115, b5116 = reduced(np.maximum, i5104, n4952, i5114, None)
        i5118 = counted(i5104, n4952, b5117)
    else:
        i5115 = NO_INT
        b5116 = NO_BOOL
        i5118 = NO_INT
    del b5117, i5104, i5114
    if n5120:
        i5121 = at(i39, i5119)
        i5125 = at(i50, i5119)
        b5126 = at(b51, i5119)
        i5139 = at(i42, i5119)
    else:
        i5121 = NO_INT
        i5125 = NO_INT
        b5126 = NO_BOOL
        i5139 = NO_INT
    del i5119, n5120
    if n4952:
        i5154, i5155 = pairs(i4953, i5121, CLIENTS)
        n5156 = len(i5154)
    else:
        i5154 = NO_INT
        i5155 = NO_INT
        n5156 = 0
    del i5121
    if n5156:
        i5160 = at(i4971, i5154)
        i5162 = at(i4957, i5154)
        b5163 = at(b4958, i5154)
    else:
        i5160 = NO_INT
        i5162 = NO_INT
        b5163 = NO_BOOL
    del b4958, i4957
    if n5156:
        i5159 = at(i5139, i5155)
        b5161 = (i5159 <= i5160)
        b5164 = logical_not(b5163)
        i5165 = at(i5125, i5155)
        b5166 = at(b5126, i5155)
        b5167 = logical_not(b5166)
        b5168 = b5166 & b5163
        b5169 = (i5165 == i5162) & b5168
        b5170 = (b5164 | b5167 | b5169)
        b5171 = (b5161 & b5170)
        i5172 = places(b5171, n5156)
        n5173 = len(i5172)
        del i5159, b5161, b5164, i5165, b5166, b5167, b5168, b5169, b5170, b5171
    else:
        i5172 = NO_INT
        n5173 = 0
    del b5126, b5163, i5125, i5160, i5162, n5156
    if n5173:
        i5235 = i5154[i5172]
        i5236 = i5155[i5172]
    else:
        i5235 = NO_INT
        i5236 = NO_INT
    del i5154, i5155, i5172
    if n5173:
        i5239 = at(i5139, i5236)
    else:
        i5239 = NO_INT
    del i5139, i5236, n5173
    if n4952:
        i5240, b5241 = reduced(np.maximum, i5235, n4952, i5239, None)
    else:
        i5240 = NO_INT
        b5241 = NO_BOOL
    del i5235, i5239
    if n4952:
        i5242, i5243 = pairs(i4953, i4908, CLIENTS)
        n5244 = len(i5242)
    else:
        i5242 = NO_INT
        i5243 = NO_INT
        n5244 = 0
    if n5244:
        i5248 = at(i4971, i5242)
    else:
        i5248 = NO_INT
    if n5244:
        i5247 = at(i4942, i5243)
        b5249 = (i5247 <= i5248)
        i5250 = at(i4927, i5243)
        b5251 = at(b4928, i5243)
        b5252 = (i5250 >= i5248) & b5251
        b5253 = (b5249 & b5252)
        i5254 = places(b5253, n5244)
        n5255 = len(i5254)
        del i5247, b5249, i5250, b5251, b5252, b5253
    else:
        i5254 = NO_INT
        n5255 = 0
    del i5243, i5248, n5244
    if n5255:
        i5328 = i5242[i5254]
    else:
        i5328 = NO_INT
    del i5242, i5254, n5255
    if n4952:
        i5332 = counted(i5328, n4952, None)
        i5333 = where(b4963, i4962, WORD_19)
        b5334 = (i5333 == WORD_19)
        b5335 = (i4960 == WORD_25)
        b5336 = (i5332 == 0)
        i5337 = where(b4967, i4966, WORD_46)
        b5338 = (i5337 == WORD_57)
        b5339 = (i5337 == WORD_43)
        b5340 = (i5337 == WORD_40)
        b5341 = (i5337 == WORD_58)
        b5342 = (i5337 == WORD_41)
        b5343 = (b5338 | b5339 | b5340 | b5341 | b5342)
        b5344 = logical_not(b5343)
        b5345 = (b5335 & b5336 & b5344)
        i5346 = (i4971 - P_engagement_days)
        b5347 = (i5115 >= i5346) & b5116
        b5348 = b5241 & b5116
        b5349 = (i5240 > i5115) & b5348
        b5350 = logical_not(b5349)
        b5351 = (b5347 & b5350)
        b5353 = logical_not(b5351)
        b5354 = (i5118 == 0)
        b5355 = (b5354 | b5349)
        b5356 = (b5353 & b5355)
        b5357 = (i4962 == WORD_65) & b4963
        b5358 = (i4962 == WORD_66) & b4963
        b5359 = (b5357 | b5358)
        b5361 = (b5345 & b5359)
        b5362 = (i4962 == WORD_67) & b4963
        b5363 = (i4962 == WORD_68) & b4963
        b5364 = (b5357 | b5358 | b5362 | b5363)
        b5366 = (b5345 & b5364)
        b5367 = (b5356 & b5361)
        b5368 = (b5351 & b5361)
        b5369 = (b5334 | b5361)
        b5370 = (b5356 & b5369)
        b5371 = (b5351 & b5369)
        w5372 = Window(i4953, [], [(i4971, None, False)])
        i5373 = filled(as_int(b5367), n4952, 'i')
        i5374 = w5372.within(i5373, i4971, None, 183)
        i5375 = w5372.within(i5373, i4971, None, 365)
        i5376 = filled(as_int(b5368), n4952, 'i')
        i5377 = w5372.within(i5376, i4971, None, 365)
        i5378 = filled(as_int(b5371), n4952, 'i')
        i5379 = w5372.within(i5378, i4971, None, 365)
        b6950 = (b5370 | b5371)
        del i5332, i5333, b5335, b5336, i5337, b5338, b5339, b5340, b5341, b5342, b5343, b5344, b5345, i5346, b5347, b5348, b5349, b5350, b5351, b5353, b5354, b5355, b5357, b5358, b5359, b5362, b5363, b5364, b5369, w5372, i5373, i5376, i5378
    else:
        b5334 = NO_BOOL
        b5356 = NO_BOOL
        b5361 = NO_BOOL
        b5366 = NO_BOOL
        b5367 = NO_BOOL
        b5368 = NO_BOOL
        b5370 = NO_BOOL
        b5371 = NO_BOOL
        i5374 = NO_INT
        i5375 = NO_INT
        i5377 = NO_INT
        i5379 = NO_INT
        b6950 = NO_BOOL
    del b4967, b5116, b5241, i4960, i4966, i5115, i5118, i5240, i5328
    if n5383:
        i5384 = at(i39, i5382)
        i5386 = at(i48, i5382)
        b5387 = at(b49, i5382)
        i5402 = at(i42, i5382)
    else:
        i5384 = NO_INT
        i5386 = NO_INT
        b5387 = NO_BOOL
        i5402 = NO_INT
    del i5382
    if n5383:
        o5417, i5418, i5419 = group(i5384, [(i5386, b5387), (i5402, None)])
        n5420 = len(i5419)
        del o5417
    else:
        i5418 = NO_INT
        i5419 = NO_INT
        n5420 = 0
    del i5402
    if n5383:
        i5421 = at(i5384, i5419)
        i5422 = at(i5386, i5419)
        b5423 = at(b5387, i5419)
        i5425 = counted(i5418, n5420, None)
    else:
        i5421 = NO_INT
        i5422 = NO_INT
        b5423 = NO_BOOL
        i5425 = NO_INT
    del b5387, i5384, i5386, i5418, i5419, n5383, n5420
    if n5431:
        i5432 = at(i39, i5430)
        i5433 = at(i47, i5430)
        i5434 = at(i48, i5430)
        b5435 = at(b49, i5430)
        i5436 = at(i50, i5430)
        b5437 = at(b51, i5430)
        i5441 = at(i54, i5430)
        b5442 = at(b55, i5430)
        i5450 = at(i42, i5430)
        i5451 = at(i63, i5430)
        b5452 = at(b64, i5430)
        i5453 = at(i65, i5430)
        b5454 = at(b66, i5430)
    else:
        i5432 = NO_INT
        i5433 = NO_INT
        i5434 = NO_INT
        b5435 = NO_BOOL
        i5436 = NO_INT
        b5437 = NO_BOOL
        i5441 = NO_INT
        b5442 = NO_BOOL
        i5450 = NO_INT
        i5451 = NO_INT
        b5452 = NO_BOOL
        i5453 = NO_INT
        b5454 = NO_BOOL
    del b64, i63
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5431:
        i5464 = at(i35, i5430)
    else:
        i5464 = NO_INT
    del i5430
    if n5431:
        i5465 = by_id_at(i338, i5434, b5435)
    else:
        i5465 = NO_INT
    if n5431:
        i5467 = at(i40, i5465)
        b5468 = (i5467 == WORD_5)
        b5469 = (i5465 >= 0) & b5468
        i5470 = as_int(b5469)
        del i5467, b5468
    else:
        b5469 = NO_BOOL
        i5470 = NO_INT
    del i5465
    if n5431:
        i5502 = where(b5469, i5470, 0)
        b5503 = (i5502 == 0)
        i5504 = places(b5503, n5431)
        n5505 = len(i5504)
        del i5502, b5503
    else:
        i5504 = NO_INT
        n5505 = 0
    del b5469, i5470, n5431
    if n5505:
        i5506 = at(i5432, i5504)
        i5507 = at(i5434, i5504)
        b5508 = at(b5435, i5504)
        i5509 = by_id_at(i338, i5507, b5508)
        i5546 = at(i5433, i5504)
        i5547 = at(i5436, i5504)
        b5548 = at(b5437, i5504)
        i5552 = at(i5441, i5504)
        b5553 = at(b5442, i5504)
        i5561 = at(i5450, i5504)
        i5562 = at(i5451, i5504)
        b5563 = at(b5452, i5504)
        i5564 = at(i5453, i5504)
        b5565 = at(b5454, i5504)
    else:
        i5506 = NO_INT
        i5507 = NO_INT
        b5508 = NO_BOOL
        i5509 = NO_INT
        i5546 = NO_INT
        i5547 = NO_INT
        b5548 = NO_BOOL
        i5552 = NO_INT
        b5553 = NO_BOOL
        i5561 = NO_INT
        i5562 = NO_INT
        b5563 = NO_BOOL
        i5564 = NO_INT
        b5565 = NO_BOOL
    del b5435, b5437, b5442, b5452, b5454, i5432, i5433, i5434, i5436, i5441, i5450, i5451, i5453
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5505:
        i5575 = at(i5464, i5504)
    else:
        i5575 = NO_INT
    del i5464, i5504
    if n5505:
        i5511 = at(i40, i5509)
        b5512 = (i5511 == WORD_7)
        b5513 = (i5509 >= 0) & b5512
        i5514 = as_int(b5513)
        del i5511, b5512
    else:
        b5513 = NO_BOOL
        i5514 = NO_INT
    del i5509
    if n5505:
        i5577 = where(b5513, i5514, 0)
        b5578 = (i5577 == 0)
        i5579 = places(b5578, n5505)
        n5580 = len(i5579)
        del i5577, b5578
    else:
        i5579 = NO_INT
        n5580 = 0
    del b5513, i5514, n5505
    if n5580:
        i5581 = at(i5506, i5579)
        i5615 = at(i5546, i5579)
        i5616 = at(i5507, i5579)
        b5617 = at(b5508, i5579)
        i5618 = at(i5547, i5579)
        b5619 = at(b5548, i5579)
        i5623 = at(i5552, i5579)
        b5624 = at(b5553, i5579)
        i5632 = at(i5561, i5579)
        i5633 = at(i5562, i5579)
        b5634 = at(b5563, i5579)
        i5635 = at(i5564, i5579)
        b5636 = at(b5565, i5579)
    else:
        i5581 = NO_INT
        i5615 = NO_INT
        i5616 = NO_INT
        b5617 = NO_BOOL
        i5618 = NO_INT
        b5619 = NO_BOOL
        i5623 = NO_INT
        b5624 = NO_BOOL
        i5632 = NO_INT
        i5633 = NO_INT
        b5634 = NO_BOOL
        i5635 = NO_INT
        b5636 = NO_BOOL
    del b5508, b5548, b5553, b5563, b5565, i5506, i5507, i5546, i5547, i5552, i5561, i5562, i5564
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5580:
        i5646 = at(i5575, i5579)
    else:
        i5646 = NO_INT
    del i5575, i5579
    if n2577:
        i5582 = at(i39, i2576)
        i5600 = at(i42, i2576)
    else:
        i5582 = NO_INT
        i5600 = NO_INT
    if n5580:
        i5649, i5650 = pairs(i5581, i5582, CLIENTS)
        n5651 = len(i5649)
    else:
        i5649 = NO_INT
        i5650 = NO_INT
        n5651 = 0
    del i5582
    if n5651:
        i5655 = at(i5632, i5649)
    else:
        i5655 = NO_INT
    if n5651:
        i5654 = at(i5600, i5650)
        i5656 = (i5655 - P_work_near_days)
        b5657 = (i5654 >= i5656)
        i5658 = (i5655 + P_work_near_days)
        b5659 = (i5654 <= i5658)
        b5660 = (b5657 & b5659)
        i5661 = places(b5660, n5651)
        n5662 = len(i5661)
        del i5654, i5656, b5657, i5658, b5659, b5660
    else:
        i5661 = NO_INT
        n5662 = 0
    del i5600, i5650, i5655, n5651
    if n5662:
        i5727 = i5649[i5661]
    else:
        i5727 = NO_INT
    del i5649, i5661, n5662
    if n5580:
        i5731 = counted(i5727, n5580, None)
        i5732 = by_id_at(i338, i5616, b5617)
    else:
        i5731 = NO_INT
        i5732 = NO_INT
    del b5617, i338, i5616, i5727
    if n5580:
        i5734 = at(i40, i5732)
        b5735 = (i5734 == WORD_20)
        b5736 = (i5732 >= 0) & b5735
        i5737 = as_int(b5736)
        del i5734, b5735
    else:
        b5736 = NO_BOOL
        i5737 = NO_INT
    del i5732
    if n5580:
        i5769 = where(b5736, i5737, 0)
    else:
        i5769 = NO_INT
    del b5736, i5737
    if n5580:
        i5770, i5771 = pairs(i5581, i4908, CLIENTS)
        n5772 = len(i5770)
    else:
        i5770 = NO_INT
        i5771 = NO_INT
        n5772 = 0
    if n5772:
        i5776 = at(i5632, i5770)
        i5779 = at(i5633, i5770)
        b5781 = at(b5634, i5770)
    else:
        i5776 = NO_INT
        i5779 = NO_INT
        b5781 = NO_BOOL
    if n5772:
        i5775 = at(i4942, i5771)
        b5777 = (i5775 <= i5776)
        i5778 = at(i4927, i5771)
        b5780 = at(b4928, i5771)
        b5782 = b5780 & b5781
        b5783 = (i5778 >= i5779) & b5782
        b5784 = (b5777 & b5783)
        i5785 = places(b5784, n5772)
        n5786 = len(i5785)
        del i5775, b5777, i5778, b5780, b5782, b5783, b5784
    else:
        i5785 = NO_INT
        n5786 = 0
    del b5781, i5771, i5776, i5779, n5772
    if n5786:
        i5856 = i5770[i5785]
    else:
        i5856 = NO_INT
    del i5770, i5785, n5786
    if n5580:
        i5860 = counted(i5856, n5580, None)
        i5861 = at(i287, i5581)
        i5862 = at(i225, i5581)
        b5863 = at(b226, i5581)
        o5864, i5865, n5866, i5867 = match(i5421, [(i5422, b5423)], i5581, [(i5615, None)])
        i5868, b5869 = reduced(np.maximum, i5865, n5866, at(i5425, o5864), None)
        i5870 = at(i5868, i5867)
        b5871 = at(b5869, i5867)
        b5872 = i5867 >= 0
        b5873 = as_bool(b5872 & b5871)
        i5874, b5875 = summed(i5865, n5866, at(i5425, o5864), None)
        i5876 = at(i5874, i5867)
        b5877 = at(b5875, i5867)
        b5878 = as_bool(b5872 & b5877)
        del o5864, i5865, n5866, i5867, i5868, b5869, b5871, b5872, i5874, b5875, b5877
    else:
        i5860 = NO_INT
        i5861 = NO_INT
        i5862 = NO_INT
        b5863 = NO_BOOL
        i5870 = NO_INT
        b5873 = NO_BOOL
        i5876 = NO_INT
        b5878 = NO_BOOL
    del b226, b5423, i225, i287, i5421, i5422, i5425, i5856
    if n5882:
        i5883 = at(i39, i5881)
        i5885 = at(i48, i5881)
        b5886 = at(b49, i5881)
        i5901 = at(i42, i5881)
    else:
        i5883 = NO_INT
        i5885 = NO_INT
        b5886 = NO_BOOL
        i5901 = NO_INT
    del i5881, n5882
    if n5580:
        i5916, i5917 = pairs(i5581, i5883, CLIENTS)
        n5918 = len(i5916)
    else:
        i5916 = NO_INT
        i5917 = NO_INT
        n5918 = 0
    del i5883
    if n5918:
        i5922 = at(i5633, i5916)
        b5923 = at(b5634, i5916)
        i5928 = at(i5615, i5916)
    else:
        i5922 = NO_INT
        b5923 = NO_BOOL
        i5928 = NO_INT
    if n5918:
        i5921 = at(i5901, i5917)
        b5924 = (i5921 > i5922) & b5923
        i5925 = at(i5885, i5917)
        b5926 = at(b5886, i5917)
        b5927 = logical_not(b5926)
        b5929 = (i5925 == i5928) & b5926
        b5930 = (b5927 | b5929)
        b5931 = (b5924 & b5930)
        i5932 = places(b5931, n5918)
        n5933 = len(i5932)
        del i5921, b5924, i5925, b5926, b5927, b5929, b5930, b5931
    else:
        i5932 = NO_INT
        n5933 = 0
    del b5886, b5923, i5885, i5901, i5917, i5922, i5928, n5918
    if n5933:
        i6004 = i5916[i5932]
    else:
        i6004 = NO_INT
    del i5916, i5932, n5933
    if n5580:
        i6008 = counted(i6004, n5580, None)
        i6009 = where(b5636, i5635, AS_OF)
        b6010 = (i5623 == WORD_69) & b5624
        b6011 = logical_not(b5636)
        b6012 = (b6010 & b6011)
        i6014 = CALENDAR.places(i5633, i5861, n5580)
        b6015 = (i6014 >= 0) & b5634
        i6016 = CALENDAR.working_day[i6014]
        i6017 = CALENDAR.places(i6009, i5861, n5580)
        b6018 = (i6017 >= 0)
        i6019 = CALENDAR.working_day[i6017]
        del b6010, b6011, i6014, i6017
    else:
        i6008 = NO_INT
        i6009 = NO_INT
        b6012 = NO_BOOL
        b6015 = NO_BOOL
        i6016 = NO_INT
        b6018 = NO_BOOL
        i6019 = NO_INT
    del b5624, i5623, i5861, i6004
    if n5580:
        i6020, i6021 = pairs(i5581, i4908, CLIENTS)
        n6022 = len(i6020)
    else:
        i6020 = NO_INT
        i6021 = NO_INT
        n6022 = 0
    del i4908
    if n6022:
        i6026 = at(i6009, i6020)
        i6029 = at(i5633, i6020)
        b6031 = at(b5634, i6020)
    else:
        i6026 = NO_INT
        i6029 = NO_INT
        b6031 = NO_BOOL
    if n6022:
        i6025 = at(i4942, i6021)
        b6027 = (i6025 <= i6026)
        i6028 = at(i4927, i6021)
        b6030 = at(b4928, i6021)
        b6032 = b6030 & b6031
        b6033 = (i6028 >= i6029) & b6032
        b6034 = (b6027 & b6033)
        i6035 = places(b6034, n6022)
        n6036 = len(i6035)
        del i6025, b6027, i6028, b6030, b6032, b6033, b6034
    else:
        i6035 = NO_INT
        n6036 = 0
    del b6031, i4942, i6026, i6029, n6022
    if n6036:
        i6121 = i6020[i6035]
        i6122 = i6021[i6035]
    else:
        i6121 = NO_INT
        i6122 = NO_INT
    del i6020, i6021, i6035
    if n6036:
        i6126 = at(i6019, i6121)
        b6128 = at(b6018, i6121)
        i6131 = at(i6016, i6121)
        b6133 = at(b6015, i6121)
        i6143 = at(i6009, i6121)
        i6147 = at(i5633, i6121)
        b6148 = at(b5634, i6121)
    else:
        i6126 = NO_INT
        b6128 = NO_BOOL
        i6131 = NO_INT
        b6133 = NO_BOOL
        i6143 = NO_INT
        i6147 = NO_INT
        b6148 = NO_BOOL
    if n6036:
        i6125 = at(i4949, i6122)
        b6127 = at(b4948, i6122)
        i6129 = np.minimum(where(b6127, i6125, GREATEST), where(b6128, i6126, GREATEST))
        i6130 = at(i4946, i6122)
        b6132 = at(b4945, i6122)
        i6134 = np.maximum(where(b6132, i6130, LEAST), where(b6133, i6131, LEAST))
        i6135 = (i6129 - i6134)
        b6136 = b6127 | b6128
        b6137 = b6132 | b6133
        b6138 = b6136 & b6137
        i6139 = where(b6138, np.maximum(0, i6135), 0)
        i6142 = at(i4927, i6122)
        b6144 = at(b4928, i6122)
        i6145 = where(b6144, np.minimum(i6143, i6142), i6143)
        i6146 = at(i4943, i6122)
        i6149 = where(b6148, np.maximum(i6146, i6147), i6146)
        i6150 = (i6145 - i6149)
        i6151 = np.maximum(0, i6150)
        del i6125, b6127, i6129, i6130, b6132, i6134, i6135, b6136, b6137, b6138, i6142, b6144, i6145, i6146, i6149, i6150
    else:
        i6139 = NO_INT
        i6151 = NO_INT
    del b4928, b4945, b4948, b6128, b6133, b6148, i4927, i4943, i4946, i4949, i6122, i6126, i6131, i6143, i6147, n6036
    if n5580:
        i6140, b6141 = summed(i6121, n5580, i6139, None)
        i6152, b6153 = summed(i6121, n5580, i6151, None)
    else:
        i6140 = NO_INT
        b6141 = NO_BOOL
        i6152 = NO_INT
        b6153 = NO_BOOL
    del i6121, i6139, i6151
    if n6157:
        i6158 = at(i525, i6156)
        i6162 = at(i529, i6156)
        b6163 = at(b530, i6156)
        i6220 = at(i1040, i6156)
        i6221 = at(i1041, i6156)
        b6222 = at(b1045, i6156)
    else:
        i6158 = NO_INT
        i6162 = NO_INT
        b6163 = NO_BOOL
        i6220 = NO_INT
        i6221 = NO_INT
        b6222 = NO_BOOL
    del i6156, n6157
    if n5580:
        i6239, i6240 = pairs(i5581, i6158, CLIENTS)
        n6241 = len(i6239)
    else:
        i6239 = NO_INT
        i6240 = NO_INT
        n6241 = 0
    del i6158
    if n6241:
        i6245 = at(i5618, i6239)
        b6247 = at(b5619, i6239)
        i6251 = at(i5632, i6239)
        i6256 = at(i5633, i6239)
        b6257 = at(b5634, i6239)
    else:
        i6245 = NO_INT
        b6247 = NO_BOOL
        i6251 = NO_INT
        i6256 = NO_INT
        b6257 = NO_BOOL
    del i5632
    if n6241:
        i6244 = at(i6162, i6240)
        b6246 = at(b6163, i6240)
        b6248 = b6246 & b6247
        b6249 = (i6244 == i6245) & b6248
        i6250 = at(i6220, i6240)
        b6252 = (i6250 <= i6251)
        i6253 = at(i6221, i6240)
        b6254 = at(b6222, i6240)
        i6255 = where(b6254, i6253, AS_OF)
        b6258 = (i6255 >= i6256) & b6257
        b6259 = (b6249 & b6252 & b6258)
        i6260 = places(b6259, n6241)
        n6261 = len(i6260)
        del i6244, b6246, b6248, b6249, i6250, b6252, i6253, b6254, i6255, b6258, b6259
    else:
        i6260 = NO_INT
        n6261 = 0
    del b6163, b6222, b6247, b6257, i6162, i6220, i6221, i6240, i6245, i6251, i6256, n6241
    if n6261:
        i6387 = i6239[i6260]
    else:
        i6387 = NO_INT
    del i6239, i6260, n6261
    if n5580:
        i6391 = counted(i6387, n5580, None)
    else:
        i6391 = NO_INT
    del i6387
    if n6393:
        i6394 = at(i4886, i6392)
        i6395 = at(i4887, i6392)
    else:
        i6394 = NO_INT
        i6395 = NO_INT
    del i6392, n6393
    if n5580:
        o6412, i6413, n6414, i6415 = match(i6394, [(i6395, None)], i5581, [(i5618, b5619)])
        i6416 = counted(i6413, n6414, None)
        i6417 = at(i6416, i6415)
        b6418 = i6415 >= 0
        i6419 = where(b6418, i6417, 0)
        i6420 = (i6019 - i6016)
        i6421 = where(b6141, i6140, 0)
        i6422 = (i6420 - i6421)
        b6423 = b6018 & b6015
        i6424 = where(b6423, np.maximum(0, i6422), 0)
        b6425 = (i5870 > 1) & b5873
        b6426 = (i5769 > 0)
        b6427 = (i5731 > 0)
        b6428 = (b5619 | b6426 | b6427)
        i6429 = where(b5878, i5876, 0)
        i6430 = (i6429 + i6008)
        b6431 = logical_not(b6425)
        b6432 = (i6424 <= P_reply_working_days)
        b6433 = (b5636 & b6432)
        b6434 = (b6012 | b6433)
        b6435 = (b6431 & b6434)
        b6436 = (i5860 == 0)
        b6437 = logical_not(b6012)
        b6438 = (i6424 > P_reply_working_days)
        b6439 = (b6431 & b6428 & b6436 & b6437 & b6438)
        b6440 = (i5633 < AS_OF) & b5634
        b6441 = (b6428 & b6436 & b6431 & b6440)
        b6442 = (b6435 | b6439 | b6441)
        b6443 = logical_not(b5636)
        i6444 = (AS_OF - i5633)
        i6445 = where(b6153, i6152, 0)
        i6446 = (i6444 - i6445)
        b6447 = (i6446 > P_silent_days) & b5634
        b6448 = (i6430 >= 2)
        b6449 = (i5862 <= (AS_OF - P_silent_days)) & b5863
        b6450 = (logical_not(b5863) | b6449)
        b6451 = (b6439 & b6443 & b6447 & b6448 & b6450)
        i7113 = places(b6435, n5580)
        n7114 = len(i7113)
        del o6412, i6413, n6414, i6415, i6416, i6417, b6418, i6420, i6421, i6422, b6423, b6425, b6426, b6427, b6428, i6429, i6430, b6431, b6432, b6433, b6434, b6435, b6436, b6437, b6438, b6440, b6441, b6443, i6444, i6445, i6446, b6447, b6448, b6449, b6450
    else:
        i6419 = NO_INT
        i6424 = NO_INT
        b6439 = NO_BOOL
        b6442 = NO_BOOL
        b6451 = NO_BOOL
        i7113 = NO_INT
        n7114 = 0
    del b5619, b5863, b5873, b5878, b6015, b6018, b6141, b6153, i5618, i5731, i5769, i5860, i5862, i5870, i5876, i6008, i6016, i6019, i6140, i6152, i6394, i6395
    if n6457:
        i6458 = at(i39, i6456)
        i6475 = at(i62, i6456)
        i6476 = at(i42, i6456)
        f6488 = at(f74, i6456)
        b6489 = at(b75, i6456)
    else:
        i6458 = NO_INT
        i6475 = NO_INT
        i6476 = NO_INT
        f6488 = NO_FLOAT
        b6489 = NO_BOOL
    del b75, f74
    if EVIDENCE_WANTED and n6457:
        i6459 = at(i47, i6456)
        i6490 = at(i35, i6456)
    else:
        i6459 = NO_INT
        i6490 = NO_INT
    del i6456
    if n6493:
        i6494 = at(i39, i6492)
        i6512 = at(i42, i6492)
    else:
        i6494 = NO_INT
        i6512 = NO_INT
    del i6492, n6493
    if n6457:
        i6527, i6528 = pairs(i6458, i6494, CLIENTS)
        n6529 = len(i6527)
    else:
        i6527 = NO_INT
        i6528 = NO_INT
        n6529 = 0
    del i6494
    if n6529:
        i6533 = at(i6476, i6527)
    else:
        i6533 = NO_INT
    if n6529:
        i6532 = at(i6512, i6528)
        b6534 = (i6532 <= i6533)
        i6535 = (i6533 - P_recovery_days)
        b6536 = (i6532 >= i6535)
        b6537 = (b6534 & b6536)
        i6538 = places(b6537, n6529)
        n6539 = len(i6538)
        del i6532, b6534, i6535, b6536, b6537
    else:
        i6538 = NO_INT
        n6539 = 0
    del i6512, i6528, i6533, n6529
    if n6539:
        i6602 = i6527[i6538]
    else:
        i6602 = NO_INT
    del i6527, i6538, n6539
    if n6457:
        i6606 = counted(i6602, n6457, None)
        b6607 = (i6606 == 0)
        b6608 = compared('<=', f6488, float_of(P_low_score, 0)) & b6489
        b6609 = logical_not(b6489)
        b6610 = LIKE_23[i6475]
        b6611 = (b6609 & b6610)
        b6612 = (b6608 | b6611)
        b6613 = (b6607 & b6612)
        b7184 = compared('>', f6488, float_of(P_low_score, 0)) & b6489
        b7185 = LIKE_29[i6475]
        b7186 = (b6609 & b7185)
        b7187 = (b7184 | b7186)
        i7188 = places(b7187, n6457)
        n7189 = len(i7188)
        del i6606, b6607, b6608, b6609, b6610, b6611, b6612, b7184, b7185, b7186, b7187
    else:
        b6613 = NO_BOOL
        i7188 = NO_INT
        n7189 = 0
    del i6475, i6602
    if n6618:
        i6619 = at(i39, i6617)
        i6634 = at(i60, i6617)
        b6635 = at(b61, i6617)
        i6636 = at(i62, i6617)
        i6637 = at(i42, i6617)
    else:
        i6619 = NO_INT
        i6634 = NO_INT
        b6635 = NO_BOOL
        i6636 = NO_INT
        i6637 = NO_INT
    del b61, i60, i62
    if EVIDENCE_WANTED and n6618:
        i6620 = at(i47, i6617)
        i6651 = at(i35, i6617)
    else:
        i6620 = NO_INT
        i6651 = NO_INT
    del i6617
    if n6618:
        i6652 = at(i247, i6619)
        b6653 = at(b248, i6619)
    else:
        i6652 = NO_INT
        b6653 = NO_BOOL
    del i247
    if n6657:
        i6658 = at(i39, i6656)
        i6676 = at(i42, i6656)
    else:
        i6658 = NO_INT
        i6676 = NO_INT
    del i6656, n6657
    if n6618:
        i6691, i6692 = pairs(i6619, i6658, CLIENTS)
        n6693 = len(i6691)
    else:
        i6691 = NO_INT
        i6692 = NO_INT
        n6693 = 0
    del i6658
    if n6693:
        i6697 = at(i6637, i6691)
    else:
        i6697 = NO_INT
    if n6693:
        i6696 = at(i6676, i6692)
        b6698 = (i6696 >= i6697)
        i6699 = (i6697 + P_apology_days)
        b6700 = (i6696 <= i6699)
        b6701 = (b6698 & b6700)
        i6702 = places(b6701, n6693)
        n6703 = len(i6702)
        del i6696, b6698, i6699, b6700, b6701
    else:
        i6702 = NO_INT
        n6703 = 0
    del i6676, i6692, i6697, n6693
    if n6703:
        i6768 = i6691[i6702]
    else:
        i6768 = NO_INT
    del i6691, i6702, n6703
    if n6618:
        i6772 = counted(i6768, n6618, None)
        b6773 = (i6637 > i6652) & b6653
        b6774 = LIKE_25[i6636]
        b6775 = LIKE_26[i6636]
        b6776 = LIKE_27[i6636]
        b6777 = (b6774 | b6775 | b6776)
        i6778 = where(b6635, i6634, WORD_70)
        b6779 = (i6778 != WORD_71)
        b6780 = (i6772 == 0)
        b6781 = (b6777 & b6779 & b6780)
        b6782 = LIKE_28[i6636]
        w6783 = Window(i6619, [], [(i6637, None, False)])
        i6784 = filled(1, n6618, 'i')
        i6785 = w6783.within(i6784, i6637, None, 183)
        del i6772, b6774, b6775, b6776, b6777, i6778, b6779, b6780, w6783, i6784
    else:
        b6773 = NO_BOOL
        b6781 = NO_BOOL
        b6782 = NO_BOOL
        i6785 = NO_INT
    del b6635, b6653, i6634, i6652, i6768
    b6786 = at(b285, ALL_CLIENTS)
    i6787 = counted(i3670, CLIENTS, b4452)
    if n6792:
        i6793 = at(i525, i6791)
    else:
        i6793 = NO_INT
    del i6791, n6792
    i6874 = counted(i6793, CLIENTS, None)
    del i6793
    if n6876:
        i6877 = at(i3670, i6875)
        i6878 = at(i3671, i6875)
        i6932 = at(i4443, i6875)
        b6933 = at(b4464, i6875)
        i6941 = where(b6933, i6932, i6878)
        del i6878, i6932, b6933
    else:
        i6877 = NO_INT
        i6941 = NO_INT
    del i6875, n6876
    i6942 = distinct(i6877, CLIENTS, i6941, None)
    i6943 = counted(i3581, CLIENTS, b3645)
    i6945 = counted(i2479, CLIENTS, b6944)
    i6946 = counted(i1743, CLIENTS, None)
    i6949 = counted(i4886, CLIENTS, b6948)
    i6951 = counted(i4953, CLIENTS, b6950)
    i6952 = counted(i5581, CLIENTS, b6442)
    i6953 = counted(i6458, CLIENTS, None)
    i6954 = counted(i6619, CLIENTS, None)
    del b6944, b6948, b6950, i6877, i6941
    if n6956:
        i6957 = at(i1743, i6955)
    else:
        i6957 = NO_INT
    del i6955, n6956
    i7054 = counted(i6957, CLIENTS, None)
    del i6957
    if n7056:
        i7057 = at(i4886, i7055)
    else:
        i7057 = NO_INT
    del i7055, n7056
    i7075 = counted(i7057, CLIENTS, None)
    del i7057
    if n7078:
        i7079 = at(i39, i7077)
    else:
        i7079 = NO_INT
    del i7077, n7078
    i7112 = counted(i7079, CLIENTS, None)
    del i7079
    if n7114:
        i7115 = at(i5581, i7113)
    else:
        i7115 = NO_INT
    del i7113, n7114
    i7183 = counted(i7115, CLIENTS, None)
    del i7115
    if n7189:
        i7190 = at(i6458, i7188)
    else:
        i7190 = NO_INT
    del i7188, n7189
    i7225 = counted(i7190, CLIENTS, None)
    del i7190
    if n7229:
        i7230 = at(i39, i7228)
    else:
        i7230 = NO_INT
    del i7228, n7229
    i7263 = counted(i7230, CLIENTS, None)
    del i7230
    if n7266:
        i7267 = at(i2479, i7265)
    else:
        i7267 = NO_INT
    del i7265, n7266
    i7341 = counted(i7267, CLIENTS, None)
    i7342 = (i7054 + i6943)
    i7343 = (i7342 + i7075)
    i7344 = (i7343 + i7112)
    i7345 = (i7344 + i7183)
    i7346 = (i7345 + i7225)
    i7347 = (i7346 + i7263)
    i7348 = (i7347 + i7341)
    i7349 = (i6943 + i6945)
    i7350 = (i7349 + i6946)
    i7351 = (i7350 + i6949)
    i7352 = (i7351 + i6951)
    i7353 = (i7352 + i6952)
    i7354 = (i7353 + i6953)
    i7355 = (i7354 + i6954)
    i7356 = np.maximum(np.maximum(i6874, i6942), 1)
    f7357 = float_of(i7356, 0)
    f7358 = float_of(i6787, 0)
    f7359 = np.divide(f7358, f7357)
    i7360 = np.maximum(i7355, i7348)
    i7361 = where(b6786, i7360, i7348)
    del b6786, f7357, f7358, i6787, i6874, i6942, i6943, i6945, i6946, i6949, i6951, i6952, i6953, i6954, i7054, i7075, i7112, i7183, i7225, i7263, i7267, i7341, i7342, i7343, i7344, i7345, i7346, i7347, i7348, i7350, i7351, i7352, i7353, i7354, i7356, i7360
    if n7364:
        i7365 = at(i3670, i7363)
        i7383 = at(i3688, i7363)
        i7415 = at(i4427, i7363)
        b7416 = at(b4459, i7363)
    else:
        i7365 = NO_INT
        i7383 = NO_INT
        i7415 = NO_INT
        b7416 = NO_BOOL
    del b4459, i4427, i7363
    if n7364:
        o7429, i7430, i7431 = group(i7365, [(i7415, b7416)])
        n7432 = len(i7431)
    else:
        o7429 = None
        i7430 = NO_INT
        i7431 = NO_INT
        n7432 = 0
    if n7364:
        i7433 = at(i7365, i7431)
        i7434 = at(i7415, i7431)
        b7435 = at(b7416, i7431)
        i7436 = counted(i7430, n7432, None)
        i7437, b7438 = reduced(np.maximum, i7430, n7432, at(i7383, o7429), None)
    else:
        i7433 = NO_INT
        i7434 = NO_INT
        b7435 = NO_BOOL
        i7436 = NO_INT
        i7437 = NO_INT
        b7438 = NO_BOOL
    del b7416, i7365, i7383, i7415, i7430, i7431, n7364, o7429
    if n7442:
        i7443 = at(i39, i7441)
        i7444 = at(i47, i7441)
        i7449 = at(i40, i7441)
        i7461 = at(i42, i7441)
    else:
        i7443 = NO_INT
        i7444 = NO_INT
        i7449 = NO_INT
        i7461 = NO_INT
    del i40, i7441
    if n7442:
        o7476, i7477, n7478, i7479 = match(i7433, [(i7434, b7435)], i7443, [(i7444, None)])
        i7480 = counted(i7477, n7478, None)
        i7481 = at(i7480, i7479)
        b7482 = i7479 >= 0
        i7483 = where(b7482, i7481, 0)
        del o7476, i7477, n7478, i7479, i7480, i7481, b7482
    else:
        i7483 = NO_INT
    if n7442:
        i7484 = by_id_at(i1824, i7444, None)
    else:
        i7484 = NO_INT
    del i1824, i7444
    if n7442:
        b7486 = (i7484 >= 0)
        i7487 = at(i1049, i7484)
    else:
        b7486 = NO_BOOL
        i7487 = NO_INT
    del i7484
    if n7442:
        b7567 = as_bool(b7486 & b7486)
        b7568 = (i7483 == 0)
        i7569 = where(b7567, i7487, 0)
        b7570 = (i7569 <= P_grace_days)
        b7571 = (b7568 & b7570)
        del b7567, b7568, i7569, b7570
    else:
        b7571 = NO_BOOL
    del b7486, i7483, i7487
    if n7573:
        i7574 = at(i1994, i7572)
        i7576 = at(i1996, i7572)
        b7577 = at(b1997, i7572)
        i7592 = at(i2023, i7572)
        i7593 = at(i2025, i7572)
    else:
        i7574 = NO_INT
        i7576 = NO_INT
        b7577 = NO_BOOL
        i7592 = NO_INT
        i7593 = NO_INT
    del i2023, i2025, i7572
    if n7573:
        o7595, i7596, i7597 = group(i7574, [(i7592, None)])
        n7598 = len(i7597)
    else:
        o7595 = None
        i7596 = NO_INT
        i7597 = NO_INT
        n7598 = 0
    if n7573:
        i7599 = at(i7574, i7597)
        i7600 = at(i7592, i7597)
        i7601 = counted(i7596, n7598, None)
        i7602, b7603 = reduced(np.maximum, i7596, n7598, at(i7576, o7595), at(b7577, o7595))
        i7604, b7605 = reduced(np.maximum, i7596, n7598, at(i7593, o7595), None)
        w7606 = Window(i7599, [], [(i7600, None, False)])
        i7607, b7608 = w7606.shifted(i7600, None, -1)
        i7609 = where(b7608, i7607, i7604)
        i7610 = (i7609 - i7600)
        b7611 = b7608 | b7605
        i7612 = filled(i7610, n7598, 'i')
        i7613, b7614 = w7606.extreme(i7612, b7611, 'max', 'rest')
        del i7600, i7604, b7605, w7606, i7607, b7608, i7609, i7610, b7611, i7612
    else:
        i7599 = NO_INT
        i7601 = NO_INT
        i7602 = NO_INT
        b7603 = NO_BOOL
        i7613 = NO_INT
        b7614 = NO_BOOL
    del b7577, i7574, i7576, i7592, i7593, i7596, i7597, n7573, o7595
    if n7618:
        i7619 = at(i39, i7617)
        i7637 = at(i42, i7617)
        i7644 = at(i69, i7617)
    else:
        i7619 = NO_INT
        i7637 = NO_INT
        i7644 = NO_INT
    del i69
    if EVIDENCE_WANTED and n7618:
        i7620 = at(i47, i7617)
        i7651 = at(i35, i7617)
    else:
        i7620 = NO_INT
        i7651 = NO_INT
    del i7617
    if n7618:
        i7652 = at(i232, i7619)
        b7653 = at(b233, i7619)
    else:
        i7652 = NO_INT
        b7653 = NO_BOOL
    del b233, i232
    if n2722:
        i7654 = at(i39, i2721)
        i7672 = at(i42, i2721)
    else:
        i7654 = NO_INT
        i7672 = NO_INT
    del i2721, n2722
    if n7618:
        o7687, i7688, n7689, i7690 = match(i7654, [(i7672, None)], i7619, [(i7637, None)])
        i7691 = counted(i7688, n7689, None)
        i7692 = at(i7691, i7690)
        b7693 = i7690 >= 0
        i7694 = where(b7693, i7692, 0)
        b7695 = (i7644 > i7652) & b7653
        b7696 = (i7694 == 0)
        b7697 = (b7695 & b7696)
        i7698 = places(b7697, n7618)
        n7699 = len(i7698)
        del o7687, i7688, n7689, i7690, i7691, i7692, b7693, i7694, b7695, b7696, b7697
    else:
        i7698 = NO_INT
        n7699 = 0
    del b7653, i7644, i7652, i7654, i7672, n7618
    if n7699:
        i7700 = at(i7619, i7698)
        i7701 = at(i7637, i7698)
        i7702 = truncated('month', i7701)
        i7704 = filled(1, n7699, 'i')
        w7706 = Window(i7700, [], [(i7701, None, False)])
        i7707 = w7706.within(i7704, i7701, None, 365)
        del w7706
    else:
        i7700 = NO_INT
        i7701 = NO_INT
        i7702 = NO_INT
        i7704 = NO_INT
        i7707 = NO_INT
    del i7619, i7637
    if EVIDENCE_WANTED and n7699:
        w7703 = Window(i7700, [(i7702, None)], [])
        i7705 = w7703.total(np.add, i7704)
        i7708 = at(i7620, i7698)
        i7738 = at(i7651, i7698)
        del w7703
    else:
        i7705 = NO_INT
        i7708 = NO_INT
        i7738 = NO_INT
    del i7620, i7651, i7698, i7704
    if n7699:
        o7742, i7743, i7744 = group(i7700, [(i7702, None)])
        n7745 = len(i7744)
    else:
        o7742 = None
        i7743 = NO_INT
        i7744 = NO_INT
        n7745 = 0
    del i7702
    if n7699:
        i7746 = at(i7700, i7744)
        i7748 = counted(i7743, n7745, None)
        i7749, b7750 = reduced(np.maximum, i7743, n7745, at(i7701, o7742), None)
    else:
        i7746 = NO_INT
        i7748 = NO_INT
        i7749 = NO_INT
        b7750 = NO_BOOL
    del i7743, i7744, o7742
    if n7753:
        i7754 = at(i39, i7752)
        i7755 = at(i47, i7752)
        i7763 = at(i54, i7752)
        b7764 = at(b55, i7752)
        i7772 = at(i42, i7752)
    else:
        i7754 = NO_INT
        i7755 = NO_INT
        i7763 = NO_INT
        b7764 = NO_BOOL
        i7772 = NO_INT
    del i47, i7752
    if n7753:
        o7787, i7788, n7789, i7790 = match(i7433, [(i7434, b7435)], i7754, [(i7755, None)])
        i7791 = counted(i7788, n7789, None)
        i7792 = at(i7791, i7790)
        b7793 = i7790 >= 0
        i7794 = where(b7793, i7792, 0)
        del o7787, i7788, n7789, i7790, i7791, i7792, b7793
    else:
        i7794 = NO_INT
    del b7435, i7434, i7755
    if n7798:
        i7799 = at(i525, i7797)
        i7800 = at(i526, i7797)
        i7803 = at(i529, i7797)
        b7804 = at(b530, i7797)
        i7807 = at(i533, i7797)
        i7808 = at(i534, i7797)
        b7809 = at(b535, i7797)
        i7817 = at(i543, i7797)
        b7836 = at(b572, i7797)
        i7837 = at(i575, i7797)
        b7838 = at(b577, i7797)
        i7861 = at(i1040, i7797)
        i7862 = at(i1041, i7797)
        b7863 = at(b1045, i7797)
        i7865 = at(i1051, i7797)
        b7867 = at(b1058, i7797)
        i7871 = at(i1091, i7797)
        i7876 = at(i1114, i7797)
        i7877 = at(i1116, i7797)
    else:
        i7799 = NO_INT
        i7800 = NO_INT
        i7803 = NO_INT
        b7804 = NO_BOOL
        i7807 = NO_INT
        i7808 = NO_INT
        b7809 = NO_BOOL
        i7817 = NO_INT
        b7836 = NO_BOOL
        i7837 = NO_INT
        b7838 = NO_BOOL
        i7861 = NO_INT
        i7862 = NO_INT
        b7863 = NO_BOOL
        i7865 = NO_INT
        b7867 = NO_BOOL
        i7871 = NO_INT
        i7876 = NO_INT
        i7877 = NO_INT
    del b530, b572, i529
    if EVIDENCE_WANTED and n7798:
        i7831 = at(i557, i7797)
        i7852 = at(i873, i7797)
        i7864 = at(i1049, i7797)
    else:
        i7831 = NO_INT
        i7852 = NO_INT
        i7864 = NO_INT
    del i7797
    if n7798:
        i7880 = at(i272, i7799)
    else:
        i7880 = NO_INT
    del i272
    if n2577:
        i7881 = at(i39, i2576)
        i7885 = at(i50, i2576)
        b7886 = at(b51, i2576)
        i7890 = at(i54, i2576)
        b7891 = at(b55, i2576)
        i7899 = at(i42, i2576)
    else:
        i7881 = NO_INT
        i7885 = NO_INT
        b7886 = NO_BOOL
        i7890 = NO_INT
        b7891 = NO_BOOL
        i7899 = NO_INT
    del i2576, n2577
    if n7798:
        i7914, i7915 = pairs(i7799, i7881, CLIENTS)
        n7916 = len(i7914)
    else:
        i7914 = NO_INT
        i7915 = NO_INT
        n7916 = 0
    del i7881
    if n7916:
        i7920 = at(i7817, i7914)
        i7923 = at(i7803, i7914)
        b7924 = at(b7804, i7914)
    else:
        i7920 = NO_INT
        i7923 = NO_INT
        b7924 = NO_BOOL
    if n7916:
        i7919 = at(i7899, i7915)
        i7921 = (i7920 - P_engagement_days)
        b7922 = (i7919 >= i7921)
        b7925 = logical_not(b7924)
        i7926 = at(i7885, i7915)
        b7927 = at(b7886, i7915)
        b7928 = logical_not(b7927)
        b7929 = b7927 & b7924
        b7930 = (i7926 == i7923) & b7929
        b7931 = (b7925 | b7928 | b7930)
        b7932 = (b7922 & b7931)
        i7933 = places(b7932, n7916)
        n7934 = len(i7933)
        del i7919, i7921, b7922, b7925, i7926, b7927, b7928, b7929, b7930, b7931, b7932
    else:
        i7933 = NO_INT
        n7934 = 0
    del b7886, b7924, i7885, i7899, i7920, i7923, n7916
    if n7934:
        i8042 = i7914[i7933]
        i8043 = i7915[i7933]
    else:
        i8042 = NO_INT
        i8043 = NO_INT
    del i7914, i7915, i7933
    if n7934:
        i8046 = at(i7890, i8043)
        b8047 = at(b7891, i8043)
        i8048 = where(b8047, i8046, WORD_10)
        b8049 = (i8048 != WORD_21)
        b8051 = (i8046 == WORD_21) & b8047
        del i8046, b8047, i8048
    else:
        b8049 = NO_BOOL
        b8051 = NO_BOOL
    del b7891, i7890, i8043, n7934
    if n7798:
        i8050 = counted(i8042, n7798, b8049)
        i8052 = counted(i8042, n7798, b8051)
    else:
        i8050 = NO_INT
        i8052 = NO_INT
    del b8049, b8051, i8042
    if n8059:
        i8060 = at(i39, i8058)
        i8064 = at(i50, i8058)
        b8065 = at(b51, i8058)
        i8078 = at(i42, i8058)
    else:
        i8060 = NO_INT
        i8064 = NO_INT
        b8065 = NO_BOOL
        i8078 = NO_INT
    del b51, i42, i50, i8058, n8059
    if n7798:
        i8093, i8094 = pairs(i7799, i8060, CLIENTS)
        n8095 = len(i8093)
    else:
        i8093 = NO_INT
        i8094 = NO_INT
        n8095 = 0
    del i8060
    if n8095:
        i8099 = at(i7817, i8093)
        i8102 = at(i7803, i8093)
        b8103 = at(b7804, i8093)
    else:
        i8099 = NO_INT
        i8102 = NO_INT
        b8103 = NO_BOOL
    del b7804, i7803, i7817
    if n8095:
        i8098 = at(i8078, i8094)
        i8100 = (i8099 - P_recovery_days)
        b8101 = (i8098 >= i8100)
        b8104 = logical_not(b8103)
        i8105 = at(i8064, i8094)
        b8106 = at(b8065, i8094)
        b8107 = logical_not(b8106)
        b8108 = b8106 & b8103
        b8109 = (i8105 == i8102) & b8108
        b8110 = (b8104 | b8107 | b8109)
        b8111 = (b8101 & b8110)
        i8112 = places(b8111, n8095)
        n8113 = len(i8112)
        del i8098, i8100, b8101, b8104, i8105, b8106, b8107, b8108, b8109, b8110, b8111
    else:
        i8112 = NO_INT
        n8113 = 0
    del b8065, b8103, i8064, i8078, i8094, i8099, i8102, n8095
    if n8113:
        i8223 = i8093[i8112]
    else:
        i8223 = NO_INT
    del i8093, i8112, n8113
    if n7798:
        i8227 = counted(i8223, n7798, None)
    else:
        i8227 = NO_INT
    del i8223
    if n8229:
        i8230 = at(i39, i8228)
        i8232 = at(i48, i8228)
        b8233 = at(b49, i8228)
    else:
        i8230 = NO_INT
        i8232 = NO_INT
        b8233 = NO_BOOL
    del b49, i39, i48, i8228, n8229
    if n7798:
        i8263, i8264 = pairs(i7799, i8230, CLIENTS)
        n8265 = len(i8263)
    else:
        i8263 = NO_INT
        i8264 = NO_INT
        n8265 = 0
    del i8230
    if n8265:
        i8269 = at(i7800, i8263)
    else:
        i8269 = NO_INT
    if n8265:
        i8268 = at(i8232, i8264)
        b8270 = at(b8233, i8264)
        b8271 = listed(where(b8270, i8268, 0), i8269, GIVEN)
        i8272 = places(b8271, n8265)
        n8273 = len(i8272)
        del i8268, b8270, b8271
    else:
        i8272 = NO_INT
        n8273 = 0
    del b8233, i8232, i8264, i8269, n8265
    if n8273:
        i8387 = i8263[i8272]
    else:
        i8387 = NO_INT
    del i8263, i8272, n8273
    if n7798:
        i8391 = counted(i8387, n7798, None)
    else:
        i8391 = NO_INT
    del i8387
    if n8394:
        i8395 = at(i379, i8393)
        i8397 = at(i417, i8393)
        b8398 = at(b418, i8393)
        i8421 = at(i442, i8393)
        b8422 = at(b443, i8393)
    else:
        i8395 = NO_INT
        i8397 = NO_INT
        b8398 = NO_BOOL
        i8421 = NO_INT
        b8422 = NO_BOOL
    del b418, b443, i379, i417, i442, i8393, n8394
    if n7798:
        o8444, i8445, n8446, i8447 = match(i8395, [(i8397, b8398)], i7799, [(i7800, None)])
        i8448, b8449 = summed(i8445, n8446, at(i8421, o8444), at(b8422, o8444))
        i8450 = at(i8448, i8447)
        b8451 = at(b8449, i8447)
        b8452 = i8447 >= 0
        b8453 = as_bool(b8452 & b8451)
        w8454 = Window(i7799, [], [])
        i8455 = filled(as_int(b7863), n7798, 'i')
        i8456 = w8454.total(np.add, i8455)
        b8457 = (i8227 == 0)
        b8458 = (i8052 == 0)
        b8459 = (i8050 > 0)
        b8460 = (i8391 > 0)
        i8461 = where(b7838, i7837, 0)
        b8462 = (i8461 > 0)
        b8463 = (i7880 == 0)
        b8464 = (i8456 > 0)
        b8465 = (b8463 & b8464)
        b8466 = (b8459 | b8460 | b8462 | b8465)
        b8467 = (b8457 & b8458 & b8466)
        b8468 = (i7876 > 0)
        b8469 = (b7867 & b8468)
        b8470 = (i7808 == WORD_8) & b7809
        b8471 = logical_not(b7836)
        b8472 = (i7861 < AS_OF)
        b8473 = (b8470 & b8471 & b8472)
        b8474 = (b8469 | b8473)
        i8475 = (AS_OF - i7861)
        i8476 = np.maximum(0, i8475)
        i8477 = where(b7863, i7862, AS_OF)
        i8478 = (i8477 - i7861)
        b8479 = (i8478 <= P_grace_days)
        i8480 = where(b8453, i8450, 0)
        i8481 = np.minimum(i7871, i8480)
        i8482 = where(b8479, i7871, i8481)
        del o8444, i8445, n8446, i8447, i8448, b8449, i8450, b8451, b8452, b8453, w8454, i8455, i8456, b8457, b8458, b8459, b8460, i8461, b8462, b8463, b8464, b8465, b8466, b8468, b8469, b8470, b8471, b8472, b8473, i8475, i8477, i8478, b8479, i8480, i8481
    else:
        b8467 = NO_BOOL
        b8474 = NO_BOOL
        i8476 = NO_INT
        i8482 = NO_INT
    del b7836, b7867, b8398, b8422, i7871, i7876, i7880, i8050, i8052, i8227, i8391, i8395, i8397, i8421
    if n1951:
        i8483 = at(i1915, i1950)
        i8484 = at(i1916, i1950)
    else:
        i8483 = NO_INT
        i8484 = NO_INT
    del i1915, i1916, i1950, n1951
    if n7798:
        o8493, i8494, n8495, i8496 = match(i8483, [], i7799, [])
        i8497, b8498 = reduced(np.maximum, i8494, n8495, at(i8484, o8493), None)
        i8499 = at(i8497, i8496)
        b8500 = at(b8498, i8496)
        b8501 = i8496 >= 0
        b8502 = as_bool(b8501 & b8500)
        del o8493, i8494, n8495, i8496, i8497, b8498, b8500, b8501
    else:
        i8499 = NO_INT
        b8502 = NO_BOOL
    del i8483, i8484
    if n8508:
        i8509 = at(i525, i8507)
        i8574 = at(i1049, i8507)
        i8575 = at(i1051, i8507)
        b8576 = at(b1054, i8507)
    else:
        i8509 = NO_INT
        i8574 = NO_INT
        i8575 = NO_INT
        b8576 = NO_BOOL
    del i1051
    if EVIDENCE_WANTED and n8508:
        i8510 = at(i526, i8507)
        i8518 = at(i534, i8507)
        b8519 = at(b535, i8507)
        i8541 = at(i557, i8507)
        i8547 = at(i575, i8507)
        b8548 = at(b577, i8507)
        i8562 = at(i873, i8507)
        i8571 = at(i1040, i8507)
        i8572 = at(i1041, i8507)
        b8573 = at(b1045, i8507)
        i8587 = at(i1116, i8507)
    else:
        i8510 = NO_INT
        i8518 = NO_INT
        b8519 = NO_BOOL
        i8541 = NO_INT
        i8547 = NO_INT
        b8548 = NO_BOOL
        i8562 = NO_INT
        i8571 = NO_INT
        i8572 = NO_INT
        b8573 = NO_BOOL
        i8587 = NO_INT
    del i8507
    if n8508:
        w8590 = Window(i8509, [], [])
        i8591 = where(b8576, 1, 0)
        i8592 = filled(i8591, n8508, 'i')
        i8593 = w8590.total(np.add, i8592)
        b8594 = (i8593 > 0)
        i8595 = places(b8594, n8508)
        n8596 = len(i8595)
        del w8590, i8591, i8592, i8593, b8594
    else:
        i8595 = NO_INT
        n8596 = 0
    del n8508
    if n8596:
        i8597 = at(i8509, i8595)
        b8598 = at(b8576, i8595)
        b8599 = logical_not(b8598)
        i8600 = at(i8574, i8595)
        b8601 = (i8600 > P_very_late_days)
        b8602 = (b8599 & b8601)
        i8667 = at(i8575, i8595)
        del b8598, b8599, b8601
    else:
        i8597 = NO_INT
        i8600 = NO_INT
        b8602 = NO_BOOL
        i8667 = NO_INT
    del b8576, i8509, i8574, i8575
    if EVIDENCE_WANTED and n8596:
        i8603 = at(i8510, i8595)
        i8611 = at(i8518, i8595)
        b8612 = at(b8519, i8595)
        i8634 = at(i8541, i8595)
        i8640 = at(i8547, i8595)
        b8641 = at(b8548, i8595)
        i8655 = at(i8562, i8595)
        i8664 = at(i8571, i8595)
        i8665 = at(i8572, i8595)
        b8666 = at(b8573, i8595)
        i8678 = at(i8587, i8595)
    else:
        i8603 = NO_INT
        i8611 = NO_INT
        b8612 = NO_BOOL
        i8634 = NO_INT
        i8640 = NO_INT
        b8641 = NO_BOOL
        i8655 = NO_INT
        i8664 = NO_INT
        i8665 = NO_INT
        b8666 = NO_BOOL
        i8678 = NO_INT
    del b8519, b8548, b8573, i8510, i8518, i8541, i8547, i8562, i8571, i8572, i8587, i8595
    if n4882:
        b8682 = (i4889 > 0)
        b8683 = (b8682 | b4901)
        b8684 = (b8683 & b4901)
        i8685 = (AS_OF - i4903)
        b8686 = (i8685 >= 0)
        b8687 = (i8685 < 1440)
        b8688 = (b8686 & b8687)
        f8689 = float_of(i8685, 0)
        f8690 = np.divide(f8689, 90.0)
        f8691 = np.floor(f8690)
        i8692 = whole(f8691)
        i8693 = where(b8688, i8692, 0)
        b8694 = filled(True, n4882, 'b')
        b8695 = (i4900 > 0)
        b8696 = (i4900 == 0)
        b8697 = (b8696 & b8682)
        i8698 = where(b8697, i4903, 0)
        i8699 = (AS_OF - i8698)
        b8700 = b8697
        b8701 = (i8699 >= 0) & b8700
        b8702 = (i8699 < 1440) & b8700
        b8703 = (b8701 & b8702)
        f8704 = float_of(i8699, 0)
        f8705 = np.divide(f8704, 90.0)
        f8706 = np.floor(f8705)
        i8707 = whole(f8706)
        i8708 = where(b8703, i8707, 0)
        b8709 = (i4900 > 3)
        b8710 = (i4889 == 0)
        b8711 = logical_not(b4901) & b4902
        b8712 = (i4892 == 0)
        b8713 = (b8710 & b8711 & b8712)
        b8714 = (i4890 > 0)
        b8717 = b8688
        b8718 = (b8703 & b8700)
        i8722 = shifted(1, i8693, b8717)
        b8723 = b8683 & b8717
        b8726 = b8684 & b8717
        i8733 = shifted(1, i8708, b8718)
        b8734 = b8694 & b8718
        b8737 = b8695 & b8718
        b8743 = b8694 & b8717
        b8746 = b8709 & b8717
        del b8682, i8685, b8686, b8687, b8688, f8689, f8690, f8691, i8692, i8693, b8696, b8697, i8698, i8699, b8700, b8701, b8702, b8703, f8704, f8705, f8706, i8707, i8708, b8710, b8711, b8712, b8717, b8718
    else:
        b8683 = NO_BOOL
        b8684 = NO_BOOL
        b8694 = NO_BOOL
        b8695 = NO_BOOL
        b8709 = NO_BOOL
        b8713 = NO_BOOL
        b8714 = NO_BOOL
        i8722 = NO_INT
        b8723 = NO_BOOL
        b8726 = NO_BOOL
        i8733 = NO_INT
        b8734 = NO_BOOL
        b8737 = NO_BOOL
        b8743 = NO_BOOL
        b8746 = NO_BOOL
    del i4889, i4890, i4892, i4903, n4882
    i8720 = counted(i4886, EACH, b8683)
    i8721 = counted(i4886, EACH, b8684)
    i8724, b8725 = reduced(np.bitwise_or, i4886, EACH, i8722, b8723)
    i8727, b8728 = reduced(np.bitwise_or, i4886, EACH, i8722, b8726)
    i8729 = counted(i4886, EACH, b8694)
    i8730 = counted(i4886, EACH, b8695)
    i8731, b8732 = summed(i4886, EACH, i4900, None)
    i8735, b8736 = reduced(np.bitwise_or, i4886, EACH, i8733, b8734)
    i8738, b8739 = reduced(np.bitwise_or, i4886, EACH, i8733, b8737)
    i8740 = counted(i4886, EACH, b8709)
    i8741, b8742 = reduced(np.maximum, i4886, EACH, i4900, None)
    i8744, b8745 = reduced(np.bitwise_or, i4886, EACH, i8722, b8743)
    i8747, b8748 = reduced(np.bitwise_or, i4886, EACH, i8722, b8746)
    i8749 = counted(i4886, EACH, b8713)
    i8750 = counted(i4886, EACH, b8714)
    del b8683, b8684, b8694, b8695, b8709, b8713, b8714, b8723, b8726, b8734, b8737, b8743, b8746, i8722, i8733
    if n4952:
        i8751 = (AS_OF - i4971)
        b8752 = (i8751 >= 0)
        b8753 = (i8751 < 1440)
        b8754 = (b8752 & b8753)
        f8755 = float_of(i8751, 0)
        f8756 = np.divide(f8755, 90.0)
        f8757 = np.floor(f8756)
        i8758 = whole(f8757)
        i8759 = where(b8754, i8758, 0)
        b8760 = (b5370 & b5367)
        b8761 = (b5334 | b5366)
        b8762 = (b5356 & b8761)
        b8763 = (b5356 & b8761 & b5356 & b5366)
        b8764 = (b5334 | b5361)
        i8765 = where(b8764, i4971, 0)
        i8766 = (AS_OF - i8765)
        b8767 = b8764
        b8768 = (i8766 >= 0) & b8767
        b8769 = (i8766 < 1440) & b8767
        b8770 = (b8768 & b8769)
        f8771 = float_of(i8766, 0)
        f8772 = np.divide(f8771, 90.0)
        f8773 = np.floor(f8772)
        i8774 = whole(f8773)
        i8775 = where(b8770, i8774, 0)
        b8776 = (b5371 & b5368)
        b8777 = b8754
        b8778 = (b8770 & b8767)
        i8780 = shifted(1, i8759, b8777)
        b8781 = b5334 & b8777
        b8790 = b5370 & b8777
        b8793 = b8760 & b8777
        b8798 = (b5356 & b5334)
        i8800 = shifted(1, i8775, b8778)
        b8801 = b8762 & b8778
        b8804 = b8763 & b8778
        f8811 = float_of(i5379, 0)
        f8812 = float_of(i5377, 0)
        f8813 = np.divide(f8812, f8811)
        f8814 = where(b5368, f8813, 0)
        b8815 = b5368
        b8818 = b5371 & b8777
        b8821 = b8776 & b8777
        del i8751, b8752, b8753, b8754, f8755, f8756, f8757, i8758, i8759, b8761, b8764, i8765, i8766, b8767, b8768, b8769, b8770, f8771, f8772, f8773, i8774, i8775, b8777, b8778, f8811, f8812, f8813
    else:
        b8760 = NO_BOOL
        b8762 = NO_BOOL
        b8763 = NO_BOOL
        b8776 = NO_BOOL
        i8780 = NO_INT
        b8781 = NO_BOOL
        b8790 = NO_BOOL
        b8793 = NO_BOOL
        b8798 = NO_BOOL
        i8800 = NO_INT
        b8801 = NO_BOOL
        b8804 = NO_BOOL
        f8814 = NO_FLOAT
        b8815 = NO_BOOL
        b8818 = NO_BOOL
        b8821 = NO_BOOL
    del b5361, i5379
    i8779 = counted(i4953, EACH, b5334)
    i8782, b8783 = reduced(np.bitwise_or, i4953, EACH, i8780, b8781)
    i8784 = counted(i4953, EACH, b5370)
    i8785 = counted(i4953, EACH, b8760)
    i8786, b8787 = reduced(np.maximum, i4953, EACH, i5374, None)
    i8788, b8789 = reduced(np.maximum, i4953, EACH, i5375, None)
    i8791, b8792 = reduced(np.bitwise_or, i4953, EACH, i8780, b8790)
    i8794, b8795 = reduced(np.bitwise_or, i4953, EACH, i8780, b8793)
    i8796 = counted(i4953, EACH, b8762)
    i8797 = counted(i4953, EACH, b8763)
    i8799 = counted(i4953, EACH, b8798)
    i8802, b8803 = reduced(np.bitwise_or, i4953, EACH, i8800, b8801)
    i8805, b8806 = reduced(np.bitwise_or, i4953, EACH, i8800, b8804)
    i8807 = counted(i4953, EACH, b5371)
    i8808 = counted(i4953, EACH, b8776)
    i8809, b8810 = reduced(np.maximum, i4953, EACH, i5377, None)
    f8816, b8817 = reduced(np.maximum, i4953, EACH, f8814, b8815)
    i8819, b8820 = reduced(np.bitwise_or, i4953, EACH, i8780, b8818)
    i8822, b8823 = reduced(np.bitwise_or, i4953, EACH, i8780, b8821)
    del b8760, b8762, b8763, b8776, b8781, b8790, b8793, b8798, b8801, b8804, b8815, b8818, b8821, f8814, i5374, i5375, i5377, i8780, i8800
    if n2205:
        b8824 = filled(True, n2205, 'b')
    else:
        b8824 = NO_BOOL
    del n2205
    i8825 = counted(i2206, EACH, b8824)
    i8826 = counted(i2206, EACH, b2248)
    del b2248, b8824, i2206
    if n1742:
        b8827 = (i1808 <= P_grace_days)
        b8828 = (i1809 > (AS_OF - P_engagement_days))
        b8829 = (b8827 & b8828)
        b8830 = filled(True, n1742, 'b')
        i8831 = (AS_OF - i1809)
        b8832 = (i8831 >= 0)
        b8833 = (i8831 < 1440)
        b8834 = (b8832 & b8833)
        f8835 = float_of(i8831, 0)
        f8836 = np.divide(f8835, 90.0)
        f8837 = np.floor(f8836)
        i8838 = whole(f8837)
        i8839 = where(b8834, i8838, 0)
        b8840 = (i1808 > P_grace_days)
        b8841 = (b1973 & b1973 & b8840)
        b8842 = (i1808 == 0)
        b8843 = logical_not(b1973) & b1969
        b8844 = b8834
        i8848 = shifted(1, i8839, b8844)
        b8849 = b8830 & b8844
        b8856 = logical_not(b1989)
        b8857 = (b1973 & b8856)
        b8866 = (b1973 & b8840)
        i8867 = where(b8866, i1805, 0)
        b8868 = b8866
        b8878 = b1973 & b8844
        b8881 = b8841 & b8844
        del b8827, b8828, i8831, b8832, b8833, b8834, f8835, f8836, f8837, i8838, i8839, b8840, b8844, b8856, b8866
    else:
        b8829 = NO_BOOL
        b8830 = NO_BOOL
        b8841 = NO_BOOL
        b8842 = NO_BOOL
        b8843 = NO_BOOL
        i8848 = NO_INT
        b8849 = NO_BOOL
        b8857 = NO_BOOL
        i8867 = NO_INT
        b8868 = NO_BOOL
        b8878 = NO_BOOL
        b8881 = NO_BOOL
    del b1969, b1989, i1809
    i8846 = counted(i1743, EACH, b8829)
    i8847 = counted(i1743, EACH, b8830)
    i8850, b8851 = reduced(np.bitwise_or, i1743, EACH, i8848, b8849)
    i8852 = counted(i1743, EACH, b1973)
    i8853 = counted(i1743, EACH, b8841)
    f8854, b8855 = median(i1743, EACH, i1808, b1973)
    i8858, b8859 = summed(i1743, EACH, i1978, b8857)
    i8860, b8861 = summed(i1743, EACH, i1815, b8857)
    b8862 = (i8860 == 0) & b8861
    f8863 = float_of(i8860, 4)
    f8864 = float_of(i8858, 4)
    f8865 = np.divide(f8864, f8863)
    i8869 = distinct(i1743, EACH, i8867, b8868)
    i8870, b8871 = summed(i1743, EACH, i1978, b1973)
    i8872, b8873 = summed(i1743, EACH, i1815, b1973)
    b8874 = (i8872 == 0) & b8873
    f8875 = float_of(i8872, 4)
    f8876 = float_of(i8870, 4)
    f8877 = np.divide(f8876, f8875)
    i8879, b8880 = reduced(np.bitwise_or, i1743, EACH, i8848, b8878)
    i8882, b8883 = reduced(np.bitwise_or, i1743, EACH, i8848, b8881)
    i8884, b8885 = summed(i1743, EACH, i1983, b1973)
    f8886 = float_of(i8884, 4)
    f8887 = np.divide(f8886, f8875)
    i8888 = counted(i1743, EACH, b8842)
    i8889 = counted(i1743, EACH, b8843)
    b8890 = counted(i1743, EACH, None) > 0
    b8891 = logical_not(b8862)
    b8892 = b8861 & b8891
    b8893 = b8859 & b8892
    b8894 = as_bool(b8890 & b8893)
    b8895 = logical_not(b8874)
    b8896 = b8873 & b8895
    b8897 = b8871 & b8896
    b8898 = as_bool(b8890 & b8897)
    b8899 = b8885 & b8896
    b8900 = as_bool(b8890 & b8899)
    del b8829, b8830, b8841, b8842, b8843, b8849, b8857, b8859, b8861, b8862, b8868, b8871, b8873, b8874, b8878, b8881, b8885, b8890, b8891, b8892, b8893, b8895, b8896, b8897, b8899, f8863, f8864, f8875, f8876, f8886, i1815, i1978, i1983, i8848, i8858, i8860, i8867, i8870, i8872, i8884
    if n3580:
        i8901 = where(b3603, i3602, i3599)
        i8902 = (AS_OF - i8901)
        b8903 = (i8902 >= 0)
        b8904 = (i8902 < 1440)
        b8905 = (b8903 & b8904)
        f8906 = float_of(i8902, 0)
        f8907 = np.divide(f8906, 90.0)
        f8908 = np.floor(f8907)
        i8909 = whole(f8908)
        i8910 = where(b8905, i8909, 0)
        b8911 = (i3623 > 0)
        b8912 = (b3645 & b8911)
        i8913 = (AS_OF - i3646)
        b8914 = (i8913 >= 0)
        b8915 = (i8913 < 1440)
        b8916 = (b8914 & b8915)
        f8917 = float_of(i8913, 0)
        f8918 = np.divide(f8917, 90.0)
        f8919 = np.floor(f8918)
        i8920 = whole(f8919)
        i8921 = where(b8916, i8920, 0)
        b8922 = filled(True, n3580, 'b')
        b8923 = b8905
        b8924 = b8916
        i8926 = shifted(1, i8910, b8923)
        b8927 = b3645 & b8923
        i8931 = shifted(1, i8921, b8924)
        b8932 = b3645 & b8924
        b8942 = (i3636 == 0)
        b8943 = (b3649 | b8942)
        b8945 = b8922 & b8923
        b8948 = b3651 & b8923
        del i8901, i8902, b8903, b8904, b8905, f8906, f8907, f8908, i8909, i8910, b8911, i8913, b8914, b8915, b8916, f8917, f8918, f8919, i8920, i8921, b8923, b8924, b8942
    else:
        b8912 = NO_BOOL
        b8922 = NO_BOOL
        i8926 = NO_INT
        b8927 = NO_BOOL
        i8931 = NO_INT
        b8932 = NO_BOOL
        b8943 = NO_BOOL
        b8945 = NO_BOOL
        b8948 = NO_BOOL
    del b3603, b3649, i3602, i3636, i3646
    i8925 = counted(i3581, EACH, b3645)
    i8928, b8929 = reduced(np.bitwise_or, i3581, EACH, i8926, b8927)
    i8930 = counted(i3581, EACH, b8912)
    i8933, b8934 = reduced(np.bitwise_or, i3581, EACH, i8931, b8932)
    i8938 = counted(i3581, EACH, b8922)
    i8939 = counted(i3581, EACH, b3651)
    i8940 = counted(i3581, EACH, b3653)
    i8941 = counted(i3581, EACH, b3655)
    i8944 = counted(i3581, EACH, b8943)
    i8946, b8947 = reduced(np.bitwise_or, i3581, EACH, i8926, b8945)
    i8949, b8950 = reduced(np.bitwise_or, i3581, EACH, i8926, b8948)
    del b3645, b3653, b3655, b8912, b8922, b8927, b8932, b8943, b8945, b8948, i8926, i8931
    if n2478:
        b8951 = (b3146 & b3156)
        b8952 = (b3146 & b3156 & b3154)
        i8953 = where(b2501, i2500, i2497)
        i8954 = (AS_OF - i8953)
        b8955 = (i8954 >= 0)
        b8956 = (i8954 < 1440)
        b8957 = (b8955 & b8956)
        f8958 = float_of(i8954, 0)
        f8959 = np.divide(f8958, 90.0)
        f8960 = np.floor(f8959)
        i8961 = whole(f8960)
        i8962 = where(b8957, i8961, 0)
        b8963 = logical_not(b3146)
        b8964 = (b8963 & b3161)
        i8965 = where(b3161, i8953, 0)
        i8966 = (AS_OF - i8965)
        b8967 = b3161
        b8968 = (i8966 >= 0) & b8967
        b8969 = (i8966 < 1440) & b8967
        b8970 = (b8968 & b8969)
        f8971 = float_of(i8966, 0)
        f8972 = np.divide(f8971, 90.0)
        f8973 = np.floor(f8972)
        i8974 = whole(f8973)
        i8975 = where(b8970, i8974, 0)
        b8976 = (b3146 & b3150)
        b8979 = b8957
        b8981 = (b8970 & b8967)
        b8985 = (b3146 & b3154)
        i8986 = where(b3163, i3149, where(b2484, i2483, 0))
        i8987 = where(b8985, i8986, 0)
        b8988 = b8985
        i8990 = where(b8985, i2497, 0)
        b8992 = (i3145 == 0)
        b8993 = (b3154 & b8992)
        b9000 = (i3145 > 0)
        b9001 = (i2497 > i2525) & b2526
        b9002 = (b9000 | b9001)
        b9003 = (b3154 & b9002)
        i9005 = shifted(1, i8962, b8979)
        b9006 = b8951 & b8979
        b9009 = b8952 & b8979
        i9015 = shifted(1, i8975, b8981)
        b9016 = b8963 & b8981
        b9019 = b8964 & b8981
        del i8953, i8954, b8955, b8956, b8957, f8958, f8959, f8960, i8961, i8962, i8965, i8966, b8967, b8968, b8969, b8970, f8971, f8972, f8973, i8974, i8975, b8979, b8981, b8985, i8986, b8992, b9000, b9001, b9002
    else:
        b8951 = NO_BOOL
        b8952 = NO_BOOL
        b8963 = NO_BOOL
        b8964 = NO_BOOL
        b8976 = NO_BOOL
        i8987 = NO_INT
        b8988 = NO_BOOL
        i8990 = NO_INT
        b8993 = NO_BOOL
        b9003 = NO_BOOL
        i9005 = NO_INT
        b9006 = NO_BOOL
        b9009 = NO_BOOL
        i9015 = NO_INT
        b9016 = NO_BOOL
        b9019 = NO_BOOL
    del b2484, b2501, b2526, b3163, i2483, i2500, i2525, i3145, i3149
    i8983 = counted(i2479, EACH, b8951)
    i8984 = counted(i2479, EACH, b8952)
    i8989 = distinct(i2479, EACH, i8987, b8988)
    i8991 = distinct(i2479, EACH, i8990, b8988)
    i8994 = counted(i2479, EACH, b8993)
    i8995, b8996 = reduced(np.maximum, i2479, EACH, i8990, b8988)
    i8997, b8998 = reduced(np.minimum, i2479, EACH, i8990, b8988)
    i8999 = (i8995 - i8997)
    i9004 = counted(i2479, EACH, b9003)
    i9007, b9008 = reduced(np.bitwise_or, i2479, EACH, i9005, b9006)
    i9010, b9011 = reduced(np.bitwise_or, i2479, EACH, i9005, b9009)
    i9012 = counted(i2479, EACH, b8963)
    i9013 = counted(i2479, EACH, b8964)
    i9014 = counted(i2479, EACH, b3162)
    i9017, b9018 = reduced(np.bitwise_or, i2479, EACH, i9015, b9016)
    i9020, b9021 = reduced(np.bitwise_or, i2479, EACH, i9015, b9019)
    i9022 = counted(i2479, EACH, b8976)
    b9023 = counted(i2479, EACH, None) > 0
    b9024 = b8996 & b8998
    b9025 = as_bool(b9023 & b9024)
    del b3162, b8951, b8952, b8963, b8964, b8976, b8988, b8993, b8996, b8998, b9003, b9006, b9009, b9016, b9019, b9023, b9024, i8987, i8990, i8995, i8997, i9005, i9015
    if CLIENTS:
        b9026 = filled(True, CLIENTS, 'b')
    else:
        b9026 = NO_BOOL
    i9027 = counted(ALL_CLIENTS, EACH, b9026)
    i9028, b9029 = reduced(np.maximum, ALL_CLIENTS, EACH, i7349, None)
    f9030, b9031 = reduced(np.maximum, ALL_CLIENTS, EACH, f7359, None)
    i9032, b9033 = reduced(np.maximum, ALL_CLIENTS, EACH, i7355, None)
    i9034, b9035 = reduced(np.maximum, ALL_CLIENTS, EACH, i7361, None)
    del b9026, f7359, i7349, i7355, i7361
    if n6457:
        b9036 = filled(True, n6457, 'b')
    else:
        b9036 = NO_BOOL
    i9037 = counted(i6458, EACH, b9036)
    i9038 = counted(i6458, EACH, b6613)
    del b9036
    if n5580:
        b9039 = (b6442 & b6439)
        i9040 = (AS_OF - i6009)
        b9041 = (i9040 >= 0)
        b9042 = (i9040 < 1440)
        b9043 = (b9041 & b9042)
        f9044 = float_of(i9040, 0)
        f9045 = np.divide(f9044, 90.0)
        f9046 = np.floor(f9045)
        i9047 = whole(f9046)
        i9048 = where(b9043, i9047, 0)
        b9049 = (b6442 & b6451)
        b9050 = logical_not(b6439)
        b9051 = (i6424 == 0)
        b9052 = (b6442 & b9050 & b9051)
        b9054 = b9043
        b9059 = (i6391 == 0)
        b9060 = (b6439 & b9059)
        b9062 = (i6419 == 0)
        b9063 = (b6439 & b9062)
        i9065 = shifted(1, i9048, b9054)
        b9066 = b6442 & b9054
        b9069 = b9039 & b9054
        b9073 = b9049 & b9054
        del i9040, b9041, b9042, b9043, f9044, f9045, f9046, i9047, i9048, b9050, b9051, b9054, b9059, b9062
    else:
        b9039 = NO_BOOL
        b9049 = NO_BOOL
        b9052 = NO_BOOL
        b9060 = NO_BOOL
        b9063 = NO_BOOL
        i9065 = NO_INT
        b9066 = NO_BOOL
        b9069 = NO_BOOL
        b9073 = NO_BOOL
    del i6009, i6391, i6419, i6424
    i9057 = counted(i5581, EACH, b6442)
    i9058 = counted(i5581, EACH, b9039)
    i9061 = counted(i5581, EACH, b9060)
    i9064 = counted(i5581, EACH, b9063)
    i9067, b9068 = reduced(np.bitwise_or, i5581, EACH, i9065, b9066)
    i9070, b9071 = reduced(np.bitwise_or, i5581, EACH, i9065, b9069)
    i9072 = counted(i5581, EACH, b9049)
    i9074, b9075 = reduced(np.bitwise_or, i5581, EACH, i9065, b9073)
    i9076 = counted(i5581, EACH, b9052)
    del b9039, b9049, b9052, b9060, b9063, b9066, b9069, b9073, i9065
    if n6618:
        b9077 = filled(True, n6618, 'b')
        i9078 = (AS_OF - i6637)
        b9079 = (i9078 >= 0)
        b9080 = (i9078 < 1440)
        b9081 = (b9079 & b9080)
        f9082 = float_of(i9078, 0)
        f9083 = np.divide(f9082, 90.0)
        f9084 = np.floor(f9083)
        i9085 = whole(f9084)
        i9086 = where(b9081, i9085, 0)
        b9087 = b9081
        i9092 = shifted(1, i9086, b9087)
        b9093 = b9077 & b9087
        b9097 = b6781 & b9087
        b9101 = (b6782 & b6773)
        b9103 = b6782 & b9087
        del i9078, b9079, b9080, b9081, f9082, f9083, f9084, i9085, i9086, b9087
    else:
        b9077 = NO_BOOL
        i9092 = NO_INT
        b9093 = NO_BOOL
        b9097 = NO_BOOL
        b9101 = NO_BOOL
        b9103 = NO_BOOL
    i9088 = counted(i6619, EACH, b9077)
    i9089, b9090 = reduced(np.maximum, i6619, EACH, i6785, None)
    i9091 = counted(i6619, EACH, b6773)
    i9094, b9095 = reduced(np.bitwise_or, i6619, EACH, i9092, b9093)
    i9096 = counted(i6619, EACH, b6781)
    i9098, b9099 = reduced(np.bitwise_or, i6619, EACH, i9092, b9097)
    i9100 = counted(i6619, EACH, b6782)
    i9102 = counted(i6619, EACH, b9101)
    i9104, b9105 = reduced(np.bitwise_or, i6619, EACH, i9092, b9103)
    del b9077, b9093, b9097, b9101, b9103, i6785, i9092
    if n7699:
        b9106 = filled(True, n7699, 'b')
        i9107 = (AS_OF - i7701)
        b9108 = (i9107 >= 0)
        b9109 = (i9107 < 1440)
        b9110 = (b9108 & b9109)
        f9111 = float_of(i9107, 0)
        f9112 = np.divide(f9111, 90.0)
        f9113 = np.floor(f9112)
        i9114 = whole(f9113)
        i9115 = where(b9110, i9114, 0)
        b9116 = b9110
        i9120 = shifted(1, i9115, b9116)
        b9121 = b9106 & b9116
        del i9107, b9108, b9109, b9110, f9111, f9112, f9113, i9114, i9115, b9116
    else:
        b9106 = NO_BOOL
        i9120 = NO_INT
        b9121 = NO_BOOL
    i9117 = counted(i7700, EACH, b9106)
    i9118, b9119 = reduced(np.maximum, i7700, EACH, i7707, None)
    i9122, b9123 = reduced(np.bitwise_or, i7700, EACH, i9120, b9121)
    del b9106, b9121, i7707, i9120
    if n7745:
        b9124 = filled(True, n7745, 'b')
        b9125 = (i7748 >= P_burst_messages)
        i9126 = (AS_OF - i7749)
        b9127 = (i9126 >= 0) & b7750
        b9128 = (i9126 < 1440) & b7750
        b9129 = (b9127 & b9128)
        f9130 = float_of(i9126, 0)
        f9131 = np.divide(f9130, 90.0)
        f9132 = np.floor(f9131)
        i9133 = whole(f9132)
        i9134 = where(b9129, i9133, 0)
        b9135 = (b9129 & b7750)
        i9138 = shifted(1, i9134, b9135)
        b9139 = b9124 & b9135
        b9142 = b9125 & b9135
        del i9126, b9127, b9128, b9129, f9130, f9131, f9132, i9133, i9134, b9135
    else:
        b9124 = NO_BOOL
        b9125 = NO_BOOL
        i9138 = NO_INT
        b9139 = NO_BOOL
        b9142 = NO_BOOL
    del b7750, i7748, i7749, n7745
    i9136 = counted(i7746, EACH, b9124)
    i9137 = counted(i7746, EACH, b9125)
    i9140, b9141 = reduced(np.bitwise_or, i7746, EACH, i9138, b9139)
    i9143, b9144 = reduced(np.bitwise_or, i7746, EACH, i9138, b9142)
    del b9124, b9125, b9139, b9142, i7746, i9138
    if n7753:
        b9145 = filled(True, n7753, 'b')
        b9146 = (i7794 == 0)
        b9147 = (i7763 == WORD_23) & b7764
        b9148 = (i7763 == WORD_64) & b7764
        b9149 = (b9147 | b9148)
        b9150 = (b9146 & b9149)
        i9151 = where(b9150, i7772, 0)
        i9152 = (AS_OF - i9151)
        b9153 = b9150
        b9154 = (i9152 >= 0) & b9153
        b9155 = (i9152 < 1440) & b9153
        b9156 = (b9154 & b9155)
        f9157 = float_of(i9152, 0)
        f9158 = np.divide(f9157, 90.0)
        f9159 = np.floor(f9158)
        i9160 = whole(f9159)
        i9161 = where(b9156, i9160, 0)
        b9162 = (b9156 & b9153)
        i9164 = shifted(1, i9161, b9162)
        b9165 = b9145 & b9162
        del b9146, b9147, b9148, b9149, b9150, i9151, i9152, b9153, b9154, b9155, b9156, f9157, f9158, f9159, i9160, i9161, b9162
    else:
        b9145 = NO_BOOL
        i9164 = NO_INT
        b9165 = NO_BOOL
    del b7764, i7763, i7772, i7794, n7753
    i9163 = counted(i7754, EACH, b9145)
    i9166, b9167 = reduced(np.bitwise_or, i7754, EACH, i9164, b9165)
    del b9145, b9165, i7754, i9164
    if n7442:
        b9168 = filled(True, n7442, 'b')
        i9169 = where(b7571, i7461, 0)
        i9170 = (AS_OF - i9169)
        b9171 = b7571
        b9172 = (i9170 >= 0) & b9171
        b9173 = (i9170 < 1440) & b9171
        b9174 = (b9172 & b9173)
        f9175 = float_of(i9170, 0)
        f9176 = np.divide(f9175, 90.0)
        f9177 = np.floor(f9176)
        i9178 = whole(f9177)
        i9179 = where(b9174, i9178, 0)
        b9180 = (b9174 & b9171)
        b9182 = (i7449 == WORD_7)
        i9184 = shifted(1, i9179, b9180)
        b9185 = b9168 & b9180
        del i9169, i9170, b9171, b9172, b9173, b9174, f9175, f9176, f9177, i9178, i9179, b9180
    else:
        b9168 = NO_BOOL
        b9182 = NO_BOOL
        i9184 = NO_INT
        b9185 = NO_BOOL
    del b7571, i7449, i7461, n7442
    i9181 = counted(i7443, EACH, b9168)
    i9183 = counted(i7443, EACH, b9182)
    i9186, b9187 = reduced(np.bitwise_or, i7443, EACH, i9184, b9185)
    del b9168, b9182, b9185, i7443, i9184
    if n7432:
        b9188 = filled(True, n7432, 'b')
        b9189 = (i7436 >= 2)
        i9190 = where(b9189, i7437, 0)
        i9191 = (AS_OF - i9190)
        b9192 = (b9189 & b7438)
        b9193 = (i9191 >= 0) & b9192
        b9194 = (i9191 < 1440) & b9192
        b9195 = (b9193 & b9194)
        f9196 = float_of(i9191, 0)
        f9197 = np.divide(f9196, 90.0)
        f9198 = np.floor(f9197)
        i9199 = whole(f9198)
        i9200 = where(b9195, i9199, 0)
        b9201 = (b9195 & b9192)
        i9204 = shifted(1, i9200, b9201)
        b9205 = b9188 & b9201
        b9208 = b9189 & b9201
        del i9190, i9191, b9192, b9193, b9194, b9195, f9196, f9197, f9198, i9199, i9200, b9201
    else:
        b9188 = NO_BOOL
        b9189 = NO_BOOL
        i9204 = NO_INT
        b9205 = NO_BOOL
        b9208 = NO_BOOL
    del b7438, i7437, n7432
    i9202 = counted(i7433, EACH, b9188)
    i9203 = counted(i7433, EACH, b9189)
    i9206, b9207 = reduced(np.bitwise_or, i7433, EACH, i9204, b9205)
    i9209, b9210 = reduced(np.bitwise_or, i7433, EACH, i9204, b9208)
    i9211, b9212 = summed(i7433, EACH, i7436, None)
    del b9188, b9189, b9205, b9208, i7433, i7436, i9204
    if n3669:
        b9213 = (b4452 & b4452)
        i9214 = (AS_OF - i3688)
        b9215 = (i9214 >= 0)
        b9216 = (i9214 < 1440)
        b9217 = (b9215 & b9216)
        f9218 = float_of(i9214, 0)
        f9219 = np.divide(f9218, 90.0)
        f9220 = np.floor(f9219)
        i9221 = whole(f9220)
        i9222 = where(b9217, i9221, 0)
        b9224 = b9217
        i9227 = where(b4464, i4443, i3671)
        i9228 = where(b4452, i9227, 0)
        b9229 = b4452
        b9231 = (b4452 & b4456)
        b9233 = (b4456 | b4457)
        b9234 = (b4452 & b9233)
        b9236 = logical_not(b4457)
        b9237 = (b4452 & b9236)
        i9239 = shifted(1, i9222, b9224)
        b9240 = b4452 & b9224
        b9243 = b9213 & b9224
        del i9214, b9215, b9216, b9217, f9218, f9219, f9220, i9221, i9222, b9224, i9227, b9233, b9236
    else:
        b9213 = NO_BOOL
        i9228 = NO_INT
        b9229 = NO_BOOL
        b9231 = NO_BOOL
        b9234 = NO_BOOL
        b9237 = NO_BOOL
        i9239 = NO_INT
        b9240 = NO_BOOL
        b9243 = NO_BOOL
    del b4456, b4457, b4464, i4443
    i9225 = counted(i3670, EACH, b4452)
    i9226 = counted(i3670, EACH, b9213)
    i9230 = distinct(i3670, EACH, i9228, b9229)
    i9232 = counted(i3670, EACH, b9231)
    i9235 = counted(i3670, EACH, b9234)
    i9238 = counted(i3670, EACH, b9237)
    i9241, b9242 = reduced(np.bitwise_or, i3670, EACH, i9239, b9240)
    i9244, b9245 = reduced(np.bitwise_or, i3670, EACH, i9239, b9243)
    del b9213, b9229, b9231, b9234, b9237, b9240, b9243, i9228, i9239
    if n2128:
        b9246 = (i2138 == WORD_73) & b2139
        b9247 = (i2138 == WORD_74) & b2139
        b9248 = (b9246 | b9247)
        b9250 = (b9248 & b9246)
        i9251 = where(b2151, i2150, i2147)
        i9252 = (AS_OF - i9251)
        b9253 = (i9252 >= 0)
        b9254 = (i9252 < 1440)
        b9255 = (b9253 & b9254)
        f9256 = float_of(i9252, 0)
        f9257 = np.divide(f9256, 90.0)
        f9258 = np.floor(f9257)
        i9259 = whole(f9258)
        i9260 = where(b9255, i9259, 0)
        b9261 = filled(True, n2128, 'b')
        i9262 = where(b2139, i2138, WORD_10)
        b9263 = (i9262 == WORD_10)
        i9264 = where(b9263, AS_OF, 0)
        i9265 = (AS_OF - i9264)
        b9266 = b9263
        b9267 = (i9265 >= 0) & b9266
        b9268 = (i9265 < 1440) & b9266
        b9269 = (b9267 & b9268)
        f9270 = float_of(i9265, 0)
        f9271 = np.divide(f9270, 90.0)
        f9272 = np.floor(f9271)
        i9273 = whole(f9272)
        i9274 = where(b9269, i9273, 0)
        b9276 = b9255
        b9277 = (b9269 & b9266)
        i9280 = shifted(1, i9260, b9276)
        b9281 = b9248 & b9276
        b9284 = b9250 & b9276
        i9289 = where(b2200, i2170, i2137)
        i9292 = where(b2156, i2155, i2167)
        b9293 = b2156 | b2199
        b9294 = b9263 & b9293
        i9298 = shifted(1, i9274, b9277)
        b9299 = b9261 & b9277
        b9302 = b9263 & b9277
        del b9246, b9247, i9251, i9252, b9253, b9254, b9255, f9256, f9257, f9258, i9259, i9260, i9262, i9264, i9265, b9266, b9267, b9268, b9269, f9270, f9271, f9272, i9273, i9274, b9276, b9277, b9293
    else:
        b9248 = NO_BOOL
        b9250 = NO_BOOL
        b9261 = NO_BOOL
        b9263 = NO_BOOL
        i9280 = NO_INT
        b9281 = NO_BOOL
        b9284 = NO_BOOL
        i9289 = NO_INT
        i9292 = NO_INT
        b9294 = NO_BOOL
        i9298 = NO_INT
        b9299 = NO_BOOL
        b9302 = NO_BOOL
    del b2151, i2150
    i9278 = counted(i2129, EACH, b9248)
    i9279 = counted(i2129, EACH, b9250)
    i9282, b9283 = reduced(np.bitwise_or, i2129, EACH, i9280, b9281)
    i9285, b9286 = reduced(np.bitwise_or, i2129, EACH, i9280, b9284)
    i9287 = counted(i2129, EACH, b9261)
    i9288 = counted(i2129, EACH, b9263)
    i9290 = distinct(i2129, EACH, i9289, b9263)
    b9291 = (i9290 == 1)
    i9295, b9296 = summed(i2129, EACH, i9292, b9294)
    i9297 = where(b9291, i9295, 0)
    i9300, b9301 = reduced(np.bitwise_or, i2129, EACH, i9298, b9299)
    i9303, b9304 = reduced(np.bitwise_or, i2129, EACH, i9298, b9302)
    b9305 = counted(i2129, EACH, None) > 0
    b9306 = (b9291 & b9296)
    b9307 = as_bool(b9305 & b9306)
    del b9248, b9250, b9261, b9263, b9281, b9284, b9291, b9294, b9296, b9299, b9302, b9305, b9306, i9280, i9289, i9290, i9292, i9295, i9298
    if n1993:
        b9308 = (b2015 | b2011)
        b9309 = (b9308 & b2011)
        b9310 = filled(True, n1993, 'b')
        i9311 = (AS_OF - i1996)
        b9312 = (i9311 >= 0) & b1997
        b9313 = (i9311 < 1440) & b1997
        b9314 = (b9312 & b9313)
        f9315 = float_of(i9311, 0)
        f9316 = np.divide(f9315, 90.0)
        f9317 = np.floor(f9316)
        i9318 = whole(f9317)
        i9319 = where(b9314, i9318, 0)
        b9320 = (b9314 & b1997)
        i9329 = shifted(1, i9319, b9320)
        b9330 = b9310 & b9320
        b9333 = b2014 & b9320
        b9341 = b2008 & b9320
        b9345 = b2032 & b9320
        del i9311, b9312, b9313, b9314, f9315, f9316, f9317, i9318, i9319, b9320
    else:
        b9308 = NO_BOOL
        b9309 = NO_BOOL
        b9310 = NO_BOOL
        i9329 = NO_INT
        b9330 = NO_BOOL
        b9333 = NO_BOOL
        b9341 = NO_BOOL
        b9345 = NO_BOOL
    del b1997, b2011, b2015, i1996, n1993
    i9321 = counted(i1994, EACH, b9308)
    i9322 = counted(i1994, EACH, b9309)
    i9323, b9324 = summed(i1994, EACH, i2001, None)
    i9325 = counted(i1994, EACH, b9310)
    i9326 = counted(i1994, EACH, b2014)
    i9327, b9328 = summed(i1994, EACH, i2003, None)
    i9331, b9332 = reduced(np.bitwise_or, i1994, EACH, i9329, b9330)
    i9334, b9335 = reduced(np.bitwise_or, i1994, EACH, i9329, b9333)
    i9336 = counted(i1994, EACH, b2008)
    i9337, b9338 = summed(i1994, EACH, i2000, None)
    f9339, b9340 = median(i1994, EACH, i2004, b2005)
    i9342, b9343 = reduced(np.bitwise_or, i1994, EACH, i9329, b9341)
    i9344 = counted(i1994, EACH, b2032)
    i9346, b9347 = reduced(np.bitwise_or, i1994, EACH, i9329, b9345)
    del b2005, b2008, b2014, b2032, b9308, b9309, b9310, b9330, b9333, b9341, b9345, i1994, i2000, i2001, i2003, i2004, i9329
    if n8596:
        b9348 = filled(True, n8596, 'b')
        i9349 = (AS_OF - i8667)
        b9350 = (i9349 >= 0)
        b9351 = (i9349 < 1440)
        b9352 = (b9350 & b9351)
        f9353 = float_of(i9349, 0)
        f9354 = np.divide(f9353, 90.0)
        f9355 = np.floor(f9354)
        i9356 = whole(f9355)
        i9357 = where(b9352, i9356, 0)
        b9358 = b9352
        i9361 = shifted(1, i9357, b9358)
        b9362 = b9348 & b9358
        b9365 = b8602 & b9358
        del i9349, b9350, b9351, b9352, f9353, f9354, f9355, i9356, i9357, b9358
    else:
        b9348 = NO_BOOL
        i9361 = NO_INT
        b9362 = NO_BOOL
        b9365 = NO_BOOL
    del i8667
    i9359 = counted(i8597, EACH, b9348)
    i9360 = counted(i8597, EACH, b8602)
    i9363, b9364 = reduced(np.bitwise_or, i8597, EACH, i9361, b9362)
    i9366, b9367 = reduced(np.bitwise_or, i8597, EACH, i9361, b9365)
    del b9348, b9362, b9365, i9361
    if n7598:
        b9368 = filled(True, n7598, 'b')
        i9369 = (AS_OF - i7602)
        b9370 = (i9369 >= 0) & b7603
        b9371 = (i9369 < 1440) & b7603
        b9372 = (b9370 & b9371)
        f9373 = float_of(i9369, 0)
        f9374 = np.divide(f9373, 90.0)
        f9375 = np.floor(f9374)
        i9376 = whole(f9375)
        i9377 = where(b9372, i9376, 0)
        b9378 = (b9372 & b7603)
        b9380 = (i7613 < P_run_ends_after) & b7614
        i9381 = where(b9380, i7601, 0)
        b9382 = b9380
        i9385 = shifted(1, i9377, b9378)
        b9386 = b9368 & b9378
        del i9369, b9370, b9371, b9372, f9373, f9374, f9375, i9376, i9377, b9378, b9380
    else:
        b9368 = NO_BOOL
        i9381 = NO_INT
        b9382 = NO_BOOL
        i9385 = NO_INT
        b9386 = NO_BOOL
    del b7603, b7614, i7601, i7602, i7613, n7598
    i9379 = counted(i7599, EACH, b9368)
    i9383, b9384 = reduced(np.maximum, i7599, EACH, i9381, b9382)
    i9387, b9388 = reduced(np.bitwise_or, i7599, EACH, i9385, b9386)
    del b9368, b9382, b9386, i7599, i9381, i9385
    if n7798:
        b9389 = (i8476 > P_very_late_days)
        b9390 = (b8474 & b9389)
        b9391 = (i8476 > P_stuck_days)
        b9392 = (b8474 & b9389 & b8474 & b9391)
        i9393 = (AS_OF - i7865)
        b9394 = (i9393 >= 0)
        b9395 = (i9393 < 1440)
        b9396 = (b9394 & b9395)
        f9397 = float_of(i9393, 0)
        f9398 = np.divide(f9397, 90.0)
        f9399 = np.floor(f9398)
        i9400 = whole(f9399)
        i9401 = where(b9396, i9400, 0)
        b9404 = b9396
        b9407 = (b8467 & b8474)
        b9410 = (i7807 == i8499) & b8502
        b9411 = (b8474 & b9391 & b9410)
        b9414 = (b8467 & b8474 & b9391)
        b9416 = (b8467 & b8474 & b9391 & b9410)
        b9419 = (b8474 & b9391)
        i9420 = where(b9419, i7877, 0)
        i9421 = (i8482 + i9420)
        i9428 = shifted(1, i9401, b9404)
        b9429 = b9390 & b9404
        b9432 = b9392 & b9404
        del b9389, b9391, i9393, b9394, b9395, b9396, f9397, f9398, f9399, i9400, i9401, b9404, b9419, i9420
    else:
        b9390 = NO_BOOL
        b9392 = NO_BOOL
        b9407 = NO_BOOL
        b9410 = NO_BOOL
        b9411 = NO_BOOL
        b9414 = NO_BOOL
        b9416 = NO_BOOL
        i9421 = NO_INT
        i9428 = NO_INT
        b9429 = NO_BOOL
        b9432 = NO_BOOL
    del b8467, b8502, i7807, i7865, i8482, i8499
    i9405 = counted(i7799, EACH, b9390)
    i9406 = counted(i7799, EACH, b9392)
    i9408, b9409 = reduced(np.maximum, i7799, EACH, i8476, b9407)
    i9412, b9413 = summed(i7799, EACH, i7877, b9411)
    i9415 = counted(i7799, EACH, b9414)
    i9417, b9418 = summed(i7799, EACH, i7877, b9416)
    i9422, b9423 = summed(i7799, EACH, i9421, b9410)
    b9424 = (i9422 == 0) & b9423
    f9425 = float_of(i9422, 4)
    f9426 = float_of(i9417, 4)
    f9427 = np.divide(f9426, f9425)
    i9430, b9431 = reduced(np.bitwise_or, i7799, EACH, i9428, b9429)
    i9433, b9434 = reduced(np.bitwise_or, i7799, EACH, i9428, b9432)
    b9435 = counted(i7799, EACH, None) > 0
    b9436 = logical_not(b9424)
    b9437 = b9423 & b9436
    b9438 = b9418 & b9437
    b9439 = as_bool(b9435 & b9438)
    del b9390, b9392, b9407, b9410, b9411, b9414, b9416, b9418, b9423, b9424, b9429, b9432, b9435, b9436, b9437, b9438, f9425, f9426, i9417, i9421, i9422, i9428
    if n524:
        b9440 = logical_not(b1086)
        b9441 = logical_not(b1064)
        b9442 = (i1040 < AS_OF)
        b9443 = (b1058 & b9440 & b9441 & b9442)
        b9444 = (i1114 > 0)
        b9445 = (b1058 & b9440 & b9441 & b9442 & b9444)
        b9446 = filled(True, n524, 'b')
        b9447 = logical_not(b545)
        b9448 = (b9447 & b9441)
        i9454 = (i873 - i543)
        b9455 = (i543 > (AS_OF - P_window_days))
        del b9440, b9441, b9442, b9444, b9447
    else:
        b9443 = NO_BOOL
        b9445 = NO_BOOL
        b9446 = NO_BOOL
        b9448 = NO_BOOL
        i9454 = NO_INT
        b9455 = NO_BOOL
    del b545
    i9449 = counted(i525, EACH, b9443)
    i9450 = counted(i525, EACH, b9445)
    i9451, b9452 = reduced(np.maximum, i525, EACH, i1114, None)
    i9453 = counted(i525, EACH, b9446)
    i9456, b9457 = reduced(np.maximum, i525, EACH, i9454, b9455)
    i9458 = counted(i525, EACH, b1054)
    i9459 = counted(i525, EACH, b1059)
    i9460 = counted(i525, EACH, b9448)
    i9461, b9462 = reduced(np.maximum, i525, EACH, i558, None)
    i9463 = counted(i525, EACH, b1064)
    del b1054, b9443, b9445, b9446, b9448, b9455, i558, i9454
    if n1709:
        b9464 = filled(True, n1709, 'b')
        i9465 = (AS_OF - i1712)
        b9466 = (i9465 >= 0) & b1713
        b9467 = (i9465 < 1440) & b1713
        b9468 = (b9466 & b9467)
        f9469 = float_of(i9465, 0)
        f9470 = np.divide(f9469, 90.0)
        f9471 = np.floor(f9470)
        i9472 = whole(f9471)
        i9473 = where(b9468, i9472, 0)
        b9474 = (b9468 & b1713)
        i9477 = where(b1716, i1722, 0)
        b9478 = b1716
        i9481 = shifted(1, i9473, b9474)
        b9482 = b9464 & b9474
        b9485 = b1716 & b9474
        del i9465, b9466, b9467, b9468, f9469, f9470, f9471, i9472, i9473, b9474
    else:
        b9464 = NO_BOOL
        i9477 = NO_INT
        b9478 = NO_BOOL
        i9481 = NO_INT
        b9482 = NO_BOOL
        b9485 = NO_BOOL
    del b1713, i1712, i1722, n1709
    i9475 = counted(i1710, EACH, b9464)
    i9476 = counted(i1710, EACH, b1716)
    i9479, b9480 = reduced(np.maximum, i1710, EACH, i9477, b9478)
    i9483, b9484 = reduced(np.bitwise_or, i1710, EACH, i9481, b9482)
    i9486, b9487 = reduced(np.bitwise_or, i1710, EACH, i9481, b9485)
    del b1716, b9464, b9478, b9482, b9485, i1710, i9477, i9481
    if n2046:
        b9488 = filled(True, n2046, 'b')
        b9490 = (i2118 < P_run_ends_after)
        i9491 = where(b9490, i2049, 0)
        b9492 = b9490
        del b9490
    else:
        b9488 = NO_BOOL
        i9491 = NO_INT
        b9492 = NO_BOOL
    del i2049, i2118, n2046
    i9489 = counted(i2047, EACH, b9488)
    i9493, b9494 = reduced(np.maximum, i2047, EACH, i9491, b9492)
    del b9488, b9492, i2047, i9491
    if n4469:
        b9495 = (b4591 & b4602)
        i9496 = (AS_OF - i4587)
        b9497 = (i9496 >= 0)
        b9498 = (i9496 < 1440)
        b9499 = (b9497 & b9498)
        f9500 = float_of(i9496, 0)
        f9501 = np.divide(f9500, 90.0)
        f9502 = np.floor(f9501)
        i9503 = whole(f9502)
        i9504 = where(b9499, i9503, 0)
        b9505 = b9499
        i9508 = shifted(1, i9504, b9505)
        b9509 = b4591 & b9505
        b9512 = b9495 & b9505
        del i9496, b9497, b9498, b9499, f9500, f9501, f9502, i9503, i9504, b9505
    else:
        b9495 = NO_BOOL
        i9508 = NO_INT
        b9509 = NO_BOOL
        b9512 = NO_BOOL
    del i4587
    i9506 = counted(i4470, EACH, b4591)
    i9507 = counted(i4470, EACH, b9495)
    i9510, b9511 = reduced(np.bitwise_or, i4470, EACH, i9508, b9509)
    i9513, b9514 = reduced(np.bitwise_or, i4470, EACH, i9508, b9512)
    del b9495, b9509, b9512, i9508
    if n46:
        b9515 = LIKE_30[i93]
        b9516 = (i82 == WORD_26)
        b9517 = logical_not(b79)
        b9518 = (b9516 & b9517)
        b9519 = filled(True, n46, 'b')
        del b9516, b9517
    else:
        b9515 = NO_BOOL
        b9518 = NO_BOOL
        b9519 = NO_BOOL
    del b79, i82, i93, n46
    i9520 = counted(i76, EACH, b9515)
    i9521 = counted(i76, EACH, b9518)
    i9522 = counted(i76, EACH, b9519)
    del b9515, b9518, b9519, i76
    if CLIENTS:
        b9523 = filled(True, CLIENTS, 'b')
        b9524 = (i297 == WORD_35)
        i9526 = (AS_OF - i179)
    else:
        b9523 = NO_BOOL
        b9524 = NO_BOOL
        i9526 = NO_INT
    del i179
    i9525 = counted(ALL_CLIENTS, EACH, b9523)
    i9527, b9528 = reduced(np.maximum, ALL_CLIENTS, EACH, i9526, b180)
    i9529 = counted(ALL_CLIENTS, EACH, b275)
    i9530 = counted(ALL_CLIENTS, EACH, b279)
    i9531 = counted(ALL_CLIENTS, EACH, b285)
    i9532 = counted(ALL_CLIENTS, EACH, b248)
    i9533 = counted(ALL_CLIENTS, EACH, b9524)
    del b180, b248, b275, b279, b285, b9523, b9524, i9526
    if n4606:
        b9534 = (i4613 == WORD_16)
        b9535 = (i4613 == WORD_17)
        b9536 = (i4613 == WORD_50)
    else:
        b9534 = NO_BOOL
        b9535 = NO_BOOL
        b9536 = NO_BOOL
    del i4613, n4606
    i9537 = counted(i4607, EACH, b9534)
    i9538 = counted(i4607, EACH, b9535)
    i9539 = counted(i4607, EACH, b9536)
    del b9534, b9535, b9536, i4607
    if n3370:
        b9540 = filled(True, n3370, 'b')
        i9541 = (AS_OF - i3422)
        b9542 = (i9541 >= 0)
        b9543 = (i9541 < 1440)
        b9544 = (b9542 & b9543)
        f9545 = float_of(i9541, 0)
        f9546 = np.divide(f9545, 90.0)
        f9547 = np.floor(f9546)
        i9548 = whole(f9547)
        i9549 = where(b9544, i9548, 0)
        b9550 = b9544
        i9552 = where(b3540, i3538, where(b3409, i3408, 0))
        i9555 = shifted(1, i9549, b9550)
        b9556 = b9540 & b9550
        del i9541, b9542, b9543, b9544, f9545, f9546, f9547, i9548, i9549, b9550
    else:
        b9540 = NO_BOOL
        i9552 = NO_INT
        i9555 = NO_INT
        b9556 = NO_BOOL
    del b3409, i3408, i3422
    i9551 = counted(i3371, EACH, b9540)
    i9553 = distinct(i3371, EACH, i9552, None)
    i9554 = counted(i3371, EACH, b3539)
    i9557, b9558 = reduced(np.bitwise_or, i3371, EACH, i9555, b9556)
    del b9540, b9556, i9552, i9555
    if n3254:
        b9560 = (i3259 >= 2)
        b9561 = (i3273 >= 3)
        i9562 = where(b9560, 2, where(b9561, 2, 1))
        i9565 = where(b3278, i3276, 0)
        f9566 = float_of(i9565, 4)
        f9567 = float_of(i3260, 4)
        f9568 = np.divide(f9566, f9567)
        b9569 = b3281 & b3261
        del b9560, b9561, i9565, f9566, f9567
    else:
        i9562 = NO_INT
        f9568 = NO_FLOAT
        b9569 = NO_BOOL
    del b3261, b3278, i3259, i3260, i3273, i3276, n3254
    i9559 = counted(i3255, EACH, b3281)
    i9563, b9564 = reduced(np.maximum, i3255, EACH, i9562, b3281)
    f9570, b9571 = reduced(np.maximum, i3255, EACH, f9568, b9569)
    del b3281, b9569, f9568, i3255, i9562
    if n3180:
        b9572 = (b3208 & b3208)
        i9573 = (AS_OF - i3199)
        b9574 = (i9573 >= 0)
        b9575 = (i9573 < 1440)
        b9576 = (b9574 & b9575)
        f9577 = float_of(i9573, 0)
        f9578 = np.divide(f9577, 90.0)
        f9579 = np.floor(f9578)
        i9580 = whole(f9579)
        i9581 = where(b9576, i9580, 0)
        b9582 = b9576
        i9585 = shifted(1, i9581, b9582)
        b9586 = b3208 & b9582
        b9589 = b9572 & b9582
        del i9573, b9574, b9575, b9576, f9577, f9578, f9579, i9580, i9581, b9582
    else:
        b9572 = NO_BOOL
        i9585 = NO_INT
        b9586 = NO_BOOL
        b9589 = NO_BOOL
    i9583 = counted(i3181, EACH, b3208)
    i9584 = counted(i3181, EACH, b9572)
    i9587, b9588 = reduced(np.bitwise_or, i3181, EACH, i9585, b9586)
    i9590, b9591 = reduced(np.bitwise_or, i3181, EACH, i9585, b9589)
    del b9572, b9586, b9589, i9585
    if n172:
        b9592 = filled(True, n172, 'b')
        i9593 = (AS_OF - i175)
        b9594 = (i9593 >= 0) & b176
        b9595 = (i9593 < 1440) & b176
        b9596 = (b9594 & b9595)
        f9597 = float_of(i9593, 0)
        f9598 = np.divide(f9597, 90.0)
        f9599 = np.floor(f9598)
        i9600 = whole(f9599)
        i9601 = where(b9596, i9600, 0)
        b9602 = (b9596 & b176)
        i9604 = shifted(1, i9601, b9602)
        b9605 = b9592 & b9602
        del i9593, b9594, b9595, b9596, f9597, f9598, f9599, i9600, i9601, b9602
    else:
        b9592 = NO_BOOL
        i9604 = NO_INT
        b9605 = NO_BOOL
    del b176, i175, n172
    i9603 = counted(i173, EACH, b9592)
    i9606, b9607 = reduced(np.bitwise_or, i173, EACH, i9604, b9605)
    f9608 = float_of(i8721, 0)
    b9609 = (i8720 == 0)
    f9610 = float_of(i8720, 0)
    f9611 = np.divide(f9608, f9610)
    f9612 = float_of(i8785, 0)
    b9613 = (i8784 == 0)
    f9614 = float_of(i8784, 0)
    f9615 = np.divide(f9612, f9614)
    f9616 = float_of(i8984, 0)
    b9617 = (i8983 == 0)
    f9618 = float_of(i8983, 0)
    f9619 = np.divide(f9616, f9618)
    f9620 = float_of(i9058, 0)
    b9621 = (i9057 == 0)
    f9622 = float_of(i9057, 0)
    f9623 = np.divide(f9620, f9622)
    f9624 = float_of(i8808, 0)
    b9625 = (i8807 == 0)
    f9626 = float_of(i8807, 0)
    f9627 = np.divide(f9624, f9626)
    f9628 = float_of(i9322, 0)
    b9629 = (i9321 == 0)
    f9630 = float_of(i9321, 0)
    f9631 = np.divide(f9628, f9630)
    f9632 = float_of(i9326, 0)
    b9633 = (i9325 == 0)
    f9634 = float_of(i9325, 0)
    f9635 = np.divide(f9632, f9634)
    f9636 = float_of(i9336, 0)
    f9637 = np.divide(f9636, f9634)
    f9638 = float_of(i9360, 0)
    b9639 = (i9359 == 0)
    f9640 = float_of(i9359, 0)
    f9641 = np.divide(f9638, f9640)
    f9642 = float_of(i8888, 0)
    b9643 = (i8847 == 0)
    f9644 = float_of(i8847, 0)
    f9645 = np.divide(f9642, f9644)
    f9646 = float_of(i9076, 0)
    f9647 = np.divide(f9646, f9622)
    f9648 = float_of(i8930, 0)
    b9649 = (i8925 == 0)
    f9650 = float_of(i8925, 0)
    f9651 = np.divide(f9648, f9650)
    f9652 = float_of(i8939, 0)
    b9653 = (i8938 == 0)
    f9654 = float_of(i8938, 0)
    f9655 = np.divide(f9652, f9654)
    b9656 = (i8720 > 0)
    b9657 = logical_not(b9609)
    b9658 = compared('>', f9611, 0.0) & b9657
    b9659 = (b9656 & b9658)
    i9660 = product(20, i8720)
    f9661 = float_of(i9660, 1)
    f9662 = np.divide(1.6424985600000002, f9661)
    f9663 = (f9611 + f9662)
    f9664 = (1.0 - f9611)
    f9665 = (f9611 * f9664)
    f9666 = np.divide(f9665, f9610)
    i9667 = product(40, i8720)
    i9668 = product(i9667, i8720)
    f9669 = float_of(i9668, 1)
    f9670 = np.divide(1.6424985600000002, f9669)
    f9671 = (f9666 + f9670)
    f9672 = where(b9657, np.maximum(0.0, f9671), 0.0)
    f9673 = np.sqrt(f9672)
    f9674 = (1.2816 * f9673)
    f9675 = (f9663 - f9674)
    f9676 = np.divide(1.6424985600000002, f9610)
    f9677 = (1.0 + f9676)
    f9678 = np.divide(f9675, f9677)
    f9679 = where(b9659, f9678, where(b9656, 0.0, 0))
    f9680 = np.divide(3.8415999999999997, f9661)
    f9681 = (f9611 + f9680)
    f9682 = np.divide(3.8415999999999997, f9669)
    f9683 = (f9666 + f9682)
    f9684 = where(b9657, np.maximum(0.0, f9683), 0.0)
    f9685 = np.sqrt(f9684)
    f9686 = (1.96 * f9685)
    f9687 = (f9681 - f9686)
    f9688 = np.divide(3.8415999999999997, f9610)
    f9689 = (1.0 + f9688)
    f9690 = np.divide(f9687, f9689)
    f9691 = where(b9659, f9690, where(b9656, 0.0, 0))
    b9692 = (i8784 > 0)
    b9693 = logical_not(b9613)
    b9694 = compared('>', f9615, 0.0) & b9693
    b9695 = (b9692 & b9694)
    i9696 = product(20, i8784)
    f9697 = float_of(i9696, 1)
    f9698 = np.divide(1.6424985600000002, f9697)
    f9699 = (f9615 + f9698)
    f9700 = (1.0 - f9615)
    f9701 = (f9615 * f9700)
    f9702 = np.divide(f9701, f9614)
    i9703 = product(40, i8784)
    i9704 = product(i9703, i8784)
    f9705 = float_of(i9704, 1)
    f9706 = np.divide(1.6424985600000002, f9705)
    f9707 = (f9702 + f9706)
    f9708 = where(b9693, np.maximum(0.0, f9707), 0.0)
    f9709 = np.sqrt(f9708)
    f9710 = (1.2816 * f9709)
    f9711 = (f9699 - f9710)
    f9712 = np.divide(1.6424985600000002, f9614)
    f9713 = (1.0 + f9712)
    f9714 = np.divide(f9711, f9713)
    f9715 = where(b9695, f9714, where(b9692, 0.0, 0))
    f9716 = np.divide(3.8415999999999997, f9697)
    f9717 = (f9615 + f9716)
    f9718 = np.divide(3.8415999999999997, f9705)
    f9719 = (f9702 + f9718)
    f9720 = where(b9693, np.maximum(0.0, f9719), 0.0)
    f9721 = np.sqrt(f9720)
    f9722 = (1.96 * f9721)
    f9723 = (f9717 - f9722)
    f9724 = np.divide(3.8415999999999997, f9614)
    f9725 = (1.0 + f9724)
    f9726 = np.divide(f9723, f9725)
    f9727 = where(b9695, f9726, where(b9692, 0.0, 0))
    b9728 = (i8983 > 0)
    b9729 = logical_not(b9617)
    b9730 = compared('>', f9619, 0.0) & b9729
    b9731 = (b9728 & b9730)
    i9732 = product(20, i8983)
    f9733 = float_of(i9732, 1)
    f9734 = np.divide(1.6424985600000002, f9733)
    f9735 = (f9619 + f9734)
    f9736 = (1.0 - f9619)
    f9737 = (f9619 * f9736)
    f9738 = np.divide(f9737, f9618)
    i9739 = product(40, i8983)
    i9740 = product(i9739, i8983)
    f9741 = float_of(i9740, 1)
    f9742 = np.divide(1.6424985600000002, f9741)
    f9743 = (f9738 + f9742)
    f9744 = where(b9729, np.maximum(0.0, f9743), 0.0)
    f9745 = np.sqrt(f9744)
    f9746 = (1.2816 * f9745)
    f9747 = (f9735 - f9746)
    f9748 = np.divide(1.6424985600000002, f9618)
    f9749 = (1.0 + f9748)
    f9750 = np.divide(f9747, f9749)
    f9751 = where(b9731, f9750, where(b9728, 0.0, 0))
    f9752 = np.divide(3.8415999999999997, f9733)
    f9753 = (f9619 + f9752)
    f9754 = np.divide(3.8415999999999997, f9741)
    f9755 = (f9738 + f9754)
    f9756 = where(b9729, np.maximum(0.0, f9755), 0.0)
    f9757 = np.sqrt(f9756)
    f9758 = (1.96 * f9757)
    f9759 = (f9753 - f9758)
    f9760 = np.divide(3.8415999999999997, f9618)
    f9761 = (1.0 + f9760)
    f9762 = np.divide(f9759, f9761)
    f9763 = where(b9731, f9762, where(b9728, 0.0, 0))
    b9764 = (i9057 > 0)
    b9765 = logical_not(b9621)
    b9766 = compared('>', f9623, 0.0) & b9765
    b9767 = (b9764 & b9766)
    i9768 = product(20, i9057)
    f9769 = float_of(i9768, 1)
    f9770 = np.divide(1.6424985600000002, f9769)
    f9771 = (f9623 + f9770)
    f9772 = (1.0 - f9623)
    f9773 = (f9623 * f9772)
    f9774 = np.divide(f9773, f9622)
    i9775 = product(40, i9057)
    i9776 = product(i9775, i9057)
    f9777 = float_of(i9776, 1)
    f9778 = np.divide(1.6424985600000002, f9777)
    f9779 = (f9774 + f9778)
    f9780 = where(b9765, np.maximum(0.0, f9779), 0.0)
    f9781 = np.sqrt(f9780)
    f9782 = (1.2816 * f9781)
    f9783 = (f9771 - f9782)
    f9784 = np.divide(1.6424985600000002, f9622)
    f9785 = (1.0 + f9784)
    f9786 = np.divide(f9783, f9785)
    f9787 = where(b9767, f9786, where(b9764, 0.0, 0))
    f9788 = np.divide(3.8415999999999997, f9769)
    f9789 = (f9623 + f9788)
    f9790 = np.divide(3.8415999999999997, f9777)
    f9791 = (f9774 + f9790)
    f9792 = where(b9765, np.maximum(0.0, f9791), 0.0)
    f9793 = np.sqrt(f9792)
    f9794 = (1.96 * f9793)
    f9795 = (f9789 - f9794)
    f9796 = np.divide(3.8415999999999997, f9622)
    f9797 = (1.0 + f9796)
    f9798 = np.divide(f9795, f9797)
    f9799 = where(b9767, f9798, where(b9764, 0.0, 0))
    b9800 = (i8807 > 0)
    b9801 = logical_not(b9625)
    b9802 = compared('>', f9627, 0.0) & b9801
    b9803 = (b9800 & b9802)
    i9804 = product(20, i8807)
    f9805 = float_of(i9804, 1)
    f9806 = np.divide(1.6424985600000002, f9805)
    f9807 = (f9627 + f9806)
    f9808 = (1.0 - f9627)
    f9809 = (f9627 * f9808)
    f9810 = np.divide(f9809, f9626)
    i9811 = product(40, i8807)
    i9812 = product(i9811, i8807)
    f9813 = float_of(i9812, 1)
    f9814 = np.divide(1.6424985600000002, f9813)
    f9815 = (f9810 + f9814)
    f9816 = where(b9801, np.maximum(0.0, f9815), 0.0)
    f9817 = np.sqrt(f9816)
    f9818 = (1.2816 * f9817)
    f9819 = (f9807 - f9818)
    f9820 = np.divide(1.6424985600000002, f9626)
    f9821 = (1.0 + f9820)
    f9822 = np.divide(f9819, f9821)
    f9823 = where(b9803, f9822, where(b9800, 0.0, 0))
    f9824 = np.divide(3.8415999999999997, f9805)
    f9825 = (f9627 + f9824)
    f9826 = np.divide(3.8415999999999997, f9813)
    f9827 = (f9810 + f9826)
    f9828 = where(b9801, np.maximum(0.0, f9827), 0.0)
    f9829 = np.sqrt(f9828)
    f9830 = (1.96 * f9829)
    f9831 = (f9825 - f9830)
    f9832 = np.divide(3.8415999999999997, f9626)
    f9833 = (1.0 + f9832)
    f9834 = np.divide(f9831, f9833)
    f9835 = where(b9803, f9834, where(b9800, 0.0, 0))
    b9836 = (i9321 > 0)
    b9837 = logical_not(b9629)
    b9838 = compared('>', f9631, 0.0) & b9837
    b9839 = (b9836 & b9838)
    i9840 = product(20, i9321)
    f9841 = float_of(i9840, 1)
    f9842 = np.divide(1.6424985600000002, f9841)
    f9843 = (f9631 + f9842)
    f9844 = (1.0 - f9631)
    f9845 = (f9631 * f9844)
    f9846 = np.divide(f9845, f9630)
    i9847 = product(40, i9321)
    i9848 = product(i9847, i9321)
    f9849 = float_of(i9848, 1)
    f9850 = np.divide(1.6424985600000002, f9849)
    f9851 = (f9846 + f9850)
    f9852 = where(b9837, np.maximum(0.0, f9851), 0.0)
    f9853 = np.sqrt(f9852)
    f9854 = (1.2816 * f9853)
    f9855 = (f9843 - f9854)
    f9856 = np.divide(1.6424985600000002, f9630)
    f9857 = (1.0 + f9856)
    f9858 = np.divide(f9855, f9857)
    f9859 = where(b9839, f9858, where(b9836, 0.0, 0))
    f9860 = np.divide(3.8415999999999997, f9841)
    f9861 = (f9631 + f9860)
    f9862 = np.divide(3.8415999999999997, f9849)
    f9863 = (f9846 + f9862)
    f9864 = where(b9837, np.maximum(0.0, f9863), 0.0)
    f9865 = np.sqrt(f9864)
    f9866 = (1.96 * f9865)
    f9867 = (f9861 - f9866)
    f9868 = np.divide(3.8415999999999997, f9630)
    f9869 = (1.0 + f9868)
    f9870 = np.divide(f9867, f9869)
    f9871 = where(b9839, f9870, where(b9836, 0.0, 0))
    b9872 = (i9325 > 0)
    b9873 = logical_not(b9633)
    b9874 = compared('>', f9635, 0.0) & b9873
    b9875 = (b9872 & b9874)
    i9876 = product(20, i9325)
    f9877 = float_of(i9876, 1)
    f9878 = np.divide(1.6424985600000002, f9877)
    f9879 = (f9635 + f9878)
    f9880 = (1.0 - f9635)
    f9881 = (f9635 * f9880)
    f9882 = np.divide(f9881, f9634)
    i9883 = product(40, i9325)
    i9884 = product(i9883, i9325)
    f9885 = float_of(i9884, 1)
    f9886 = np.divide(1.6424985600000002, f9885)
    f9887 = (f9882 + f9886)
    f9888 = where(b9873, np.maximum(0.0, f9887), 0.0)
    f9889 = np.sqrt(f9888)
    f9890 = (1.2816 * f9889)
    f9891 = (f9879 - f9890)
    f9892 = np.divide(1.6424985600000002, f9634)
    f9893 = (1.0 + f9892)
    f9894 = np.divide(f9891, f9893)
    f9895 = where(b9875, f9894, where(b9872, 0.0, 0))
    f9896 = np.divide(3.8415999999999997, f9877)
    f9897 = (f9635 + f9896)
    f9898 = np.divide(3.8415999999999997, f9885)
    f9899 = (f9882 + f9898)
    f9900 = where(b9873, np.maximum(0.0, f9899), 0.0)
    f9901 = np.sqrt(f9900)
    f9902 = (1.96 * f9901)
    f9903 = (f9897 - f9902)
    f9904 = np.divide(3.8415999999999997, f9634)
    f9905 = (1.0 + f9904)
    f9906 = np.divide(f9903, f9905)
    f9907 = where(b9875, f9906, where(b9872, 0.0, 0))
    b9908 = compared('>', f9637, 0.0) & b9873
    b9909 = (b9872 & b9908)
    f9910 = (f9637 + f9878)
    f9911 = (1.0 - f9637)
    f9912 = (f9637 * f9911)
    f9913 = np.divide(f9912, f9634)
    f9914 = (f9913 + f9886)
    f9915 = where(b9873, np.maximum(0.0, f9914), 0.0)
    f9916 = np.sqrt(f9915)
    f9917 = (1.2816 * f9916)
    f9918 = (f9910 - f9917)
    f9919 = np.divide(f9918, f9893)
    f9920 = where(b9909, f9919, where(b9872, 0.0, 0))
    f9921 = (f9637 + f9896)
    f9922 = (f9913 + f9898)
    f9923 = where(b9873, np.maximum(0.0, f9922), 0.0)
    f9924 = np.sqrt(f9923)
    f9925 = (1.96 * f9924)
    f9926 = (f9921 - f9925)
    f9927 = np.divide(f9926, f9905)
    f9928 = where(b9909, f9927, where(b9872, 0.0, 0))
    b9929 = (i9359 > 0)
    b9930 = logical_not(b9639)
    b9931 = compared('>', f9641, 0.0) & b9930
    b9932 = (b9929 & b9931)
    i9933 = product(20, i9359)
    f9934 = float_of(i9933, 1)
    f9935 = np.divide(1.6424985600000002, f9934)
    f9936 = (f9641 + f9935)
    f9937 = (1.0 - f9641)
    f9938 = (f9641 * f9937)
    f9939 = np.divide(f9938, f9640)
    i9940 = product(40, i9359)
    i9941 = product(i9940, i9359)
    f9942 = float_of(i9941, 1)
    f9943 = np.divide(1.6424985600000002, f9942)
    f9944 = (f9939 + f9943)
    f9945 = where(b9930, np.maximum(0.0, f9944), 0.0)
    f9946 = np.sqrt(f9945)
    f9947 = (1.2816 * f9946)
    f9948 = (f9936 - f9947)
    f9949 = np.divide(1.6424985600000002, f9640)
    f9950 = (1.0 + f9949)
    f9951 = np.divide(f9948, f9950)
    f9952 = where(b9932, f9951, where(b9929, 0.0, 0))
    f9953 = np.divide(3.8415999999999997, f9934)
    f9954 = (f9641 + f9953)
    f9955 = np.divide(3.8415999999999997, f9942)
    f9956 = (f9939 + f9955)
    f9957 = where(b9930, np.maximum(0.0, f9956), 0.0)
    f9958 = np.sqrt(f9957)
    f9959 = (1.96 * f9958)
    f9960 = (f9954 - f9959)
    f9961 = np.divide(3.8415999999999997, f9640)
    f9962 = (1.0 + f9961)
    f9963 = np.divide(f9960, f9962)
    f9964 = where(b9932, f9963, where(b9929, 0.0, 0))
    b9965 = (i8847 > 0)
    b9966 = logical_not(b9643)
    b9967 = compared('>', f9645, 0.0) & b9966
    b9968 = (b9965 & b9967)
    i9969 = product(20, i8847)
    f9970 = float_of(i9969, 1)
    f9971 = np.divide(1.6424985600000002, f9970)
    f9972 = (f9645 + f9971)
    f9973 = (1.0 - f9645)
    f9974 = (f9645 * f9973)
    f9975 = np.divide(f9974, f9644)
    i9976 = product(40, i8847)
    i9977 = product(i9976, i8847)
    f9978 = float_of(i9977, 1)
    f9979 = np.divide(1.6424985600000002, f9978)
    f9980 = (f9975 + f9979)
    f9981 = where(b9966, np.maximum(0.0, f9980), 0.0)
    f9982 = np.sqrt(f9981)
    f9983 = (1.2816 * f9982)
    f9984 = (f9972 - f9983)
    f9985 = np.divide(1.6424985600000002, f9644)
    f9986 = (1.0 + f9985)
    f9987 = np.divide(f9984, f9986)
    f9988 = where(b9968, f9987, where(b9965, 0.0, 0))
    f9989 = np.divide(3.8415999999999997, f9970)
    f9990 = (f9645 + f9989)
    f9991 = np.divide(3.8415999999999997, f9978)
    f9992 = (f9975 + f9991)
    f9993 = where(b9966, np.maximum(0.0, f9992), 0.0)
    f9994 = np.sqrt(f9993)
    f9995 = (1.96 * f9994)
    f9996 = (f9990 - f9995)
    f9997 = np.divide(3.8415999999999997, f9644)
    f9998 = (1.0 + f9997)
    f9999 = np.divide(f9996, f9998)
    f10000 = where(b9968, f9999, where(b9965, 0.0, 0))
    b10001 = compared('>', f9647, 0.0) & b9765
    b10002 = (b9764 & b10001)
    f10003 = (f9647 + f9770)
    f10004 = (1.0 - f9647)
    f10005 = (f9647 * f10004)
    f10006 = np.divide(f10005, f9622)
    f10007 = (f10006 + f9778)
    f10008 = where(b9765, np.maximum(0.0, f10007), 0.0)
    f10009 = np.sqrt(f10008)
    f10010 = (1.2816 * f10009)
    f10011 = (f10003 - f10010)
    f10012 = np.divide(f10011, f9785)
    f10013 = where(b10002, f10012, where(b9764, 0.0, 0))
    f10014 = (f9647 + f9788)
    f10015 = (f10006 + f9790)
    f10016 = where(b9765, np.maximum(0.0, f10015), 0.0)
    f10017 = np.sqrt(f10016)
    f10018 = (1.96 * f10017)
    f10019 = (f10014 - f10018)
    f10020 = np.divide(f10019, f9797)
    f10021 = where(b10002, f10020, where(b9764, 0.0, 0))
    b10022 = (i8925 > 0)
    b10023 = logical_not(b9649)
    b10024 = compared('>', f9651, 0.0) & b10023
    b10025 = (b10022 & b10024)
    i10026 = product(20, i8925)
    f10027 = float_of(i10026, 1)
    f10028 = np.divide(1.6424985600000002, f10027)
    f10029 = (f9651 + f10028)
    f10030 = (1.0 - f9651)
    f10031 = (f9651 * f10030)
    f10032 = np.divide(f10031, f9650)
    i10033 = product(40, i8925)
    i10034 = product(i10033, i8925)
    f10035 = float_of(i10034, 1)
    f10036 = np.divide(1.6424985600000002, f10035)
    f10037 = (f10032 + f10036)
    f10038 = where(b10023, np.maximum(0.0, f10037), 0.0)
    f10039 = np.sqrt(f10038)
    f10040 = (1.2816 * f10039)
    f10041 = (f10029 - f10040)
    f10042 = np.divide(1.6424985600000002, f9650)
    f10043 = (1.0 + f10042)
    f10044 = np.divide(f10041, f10043)
    f10045 = where(b10025, f10044, where(b10022, 0.0, 0))
    f10046 = np.divide(3.8415999999999997, f10027)
    f10047 = (f9651 + f10046)
    f10048 = np.divide(3.8415999999999997, f10035)
    f10049 = (f10032 + f10048)
    f10050 = where(b10023, np.maximum(0.0, f10049), 0.0)
    f10051 = np.sqrt(f10050)
    f10052 = (1.96 * f10051)
    f10053 = (f10047 - f10052)
    f10054 = np.divide(3.8415999999999997, f9650)
    f10055 = (1.0 + f10054)
    f10056 = np.divide(f10053, f10055)
    f10057 = where(b10025, f10056, where(b10022, 0.0, 0))
    b10058 = (i8938 > 0)
    b10059 = logical_not(b9653)
    b10060 = compared('>', f9655, 0.0) & b10059
    b10061 = (b10058 & b10060)
    i10062 = product(20, i8938)
    f10063 = float_of(i10062, 1)
    f10064 = np.divide(1.6424985600000002, f10063)
    f10065 = (f9655 + f10064)
    f10066 = (1.0 - f9655)
    f10067 = (f9655 * f10066)
    f10068 = np.divide(f10067, f9654)
    i10069 = product(40, i8938)
    i10070 = product(i10069, i8938)
    f10071 = float_of(i10070, 1)
    f10072 = np.divide(1.6424985600000002, f10071)
    f10073 = (f10068 + f10072)
    f10074 = where(b10059, np.maximum(0.0, f10073), 0.0)
    f10075 = np.sqrt(f10074)
    f10076 = (1.2816 * f10075)
    f10077 = (f10065 - f10076)
    f10078 = np.divide(1.6424985600000002, f9654)
    f10079 = (1.0 + f10078)
    f10080 = np.divide(f10077, f10079)
    f10081 = where(b10061, f10080, where(b10058, 0.0, 0))
    f10082 = np.divide(3.8415999999999997, f10063)
    f10083 = (f9655 + f10082)
    f10084 = np.divide(3.8415999999999997, f10071)
    f10085 = (f10068 + f10084)
    f10086 = where(b10059, np.maximum(0.0, f10085), 0.0)
    f10087 = np.sqrt(f10086)
    f10088 = (1.96 * f10087)
    f10089 = (f10083 - f10088)
    f10090 = np.divide(3.8415999999999997, f9654)
    f10091 = (1.0 + f10090)
    f10092 = np.divide(f10089, f10091)
    f10093 = where(b10061, f10092, where(b10058, 0.0, 0))
    b10094 = where(b9659, b9657, b9656)
    b10095 = compared('>', f9679, THRESHOLDS[1]) & b10094
    b10096 = b10095
    b10097 = compared('>', f9691, THRESHOLDS[2]) & b10094
    b10098 = b10097
    b10099 = compared('>', f9691, THRESHOLDS[3]) & b10094
    b10100 = b10099
    b10101 = (i8720 < THRESHOLDS[0])
    b10102 = (i8786 >= THRESHOLDS[5]) & b8787
    b10103 = b10102
    b10104 = (i8788 >= THRESHOLDS[6]) & b8789
    b10105 = where(b9695, b9693, b9692)
    b10106 = compared('>', f9715, THRESHOLDS[7]) & b10105
    b10107 = b10104 & b10106
    b10108 = (i8788 >= THRESHOLDS[8]) & b8789
    b10109 = compared('>', f9715, THRESHOLDS[9]) & b10105
    b10110 = b10108 & b10109
    b10111 = (i8784 < THRESHOLDS[4])
    b10112 = (i8799 == THRESHOLDS[11])
    b10113 = b10112
    b10114 = (i8796 < THRESHOLDS[10])
    b10115 = (i8731 > THRESHOLDS[13]) & b8732
    b10116 = (i8730 >= THRESHOLDS[14])
    b10117 = b10115 & b10116
    b10118 = (i8731 > THRESHOLDS[15]) & b8732
    b10119 = (i8730 >= THRESHOLDS[16])
    b10120 = b10118 & b10119
    b10121 = (i8729 < THRESHOLDS[12])
    b10122 = (i8741 > THRESHOLDS[18]) & b8742
    b10123 = b10122
    b10124 = (i8741 > THRESHOLDS[19]) & b8742
    b10125 = b10124
    b10126 = (i8729 < THRESHOLDS[17])
    b10127 = (i8984 >= THRESHOLDS[21])
    b10128 = b10127
    b10129 = where(b9731, b9729, b9728)
    b10130 = compared('>', f9751, THRESHOLDS[22]) & b10129
    b10131 = (i8984 >= THRESHOLDS[23])
    b10132 = (i8989 >= THRESHOLDS[24])
    b10133 = b10130 & b10131 & b10132
    b10134 = compared('>', f9763, THRESHOLDS[25]) & b10129
    b10135 = (i8989 >= THRESHOLDS[26])
    b10136 = b10134 & b10135
    b10137 = (where(b9029, i9028, 0) < THRESHOLDS[20])
    b10138 = compared('>', f9751, THRESHOLDS[28]) & b10129
    b10139 = (i8984 >= THRESHOLDS[29])
    b10140 = (i8989 < THRESHOLDS[30])
    b10141 = (i8991 >= THRESHOLDS[31])
    b10142 = (i8999 >= THRESHOLDS[32]) & b9025
    b10143 = b10138 & b10139 & b10140 & b10141 & b10142
    b10144 = (where(b9029, i9028, 0) < THRESHOLDS[27])
    b10145 = compared('>', f9751, THRESHOLDS[34]) & b10129
    b10146 = (i8984 >= THRESHOLDS[35])
    b10147 = (i8989 < THRESHOLDS[36])
    b10148 = (i8999 < THRESHOLDS[37]) & b9025
    b10149 = (i9004 >= THRESHOLDS[38])
    b10150 = b10145 & b10146 & b10147 & b10148 & b10149
    b10151 = (where(b9029, i9028, 0) < THRESHOLDS[33])
    b10152 = (i9013 >= THRESHOLDS[40])
    b10153 = b10152
    b10154 = (i9013 >= THRESHOLDS[41])
    b10155 = (i8984 >= THRESHOLDS[42])
    b10156 = b10154 & b10155
    b10157 = (where(b9029, i9028, 0) < THRESHOLDS[39])
    b10158 = (i9014 >= THRESHOLDS[44])
    b10159 = b10158
    b10160 = (where(b9029, i9028, 0) < THRESHOLDS[43])
    b10161 = (i9038 >= THRESHOLDS[46])
    b10162 = b10161
    b10163 = (i9037 < THRESHOLDS[45])
    b10164 = (i9058 >= THRESHOLDS[48])
    b10165 = b10164
    b10166 = (i9058 >= THRESHOLDS[49])
    b10167 = compared('>=', f9623, THRESHOLDS[50]) & b9765
    b10168 = (i9057 >= THRESHOLDS[51])
    b10169 = b10166 & b10167 & b10168
    b10170 = (i9057 < THRESHOLDS[47])
    b10171 = (i9072 >= THRESHOLDS[53])
    b10172 = b10171
    b10173 = (i9057 < THRESHOLDS[52])
    b10174 = (i9088 >= THRESHOLDS[55])
    b10175 = b10174
    b10176 = (i9089 >= THRESHOLDS[56]) & b9090
    b10177 = b10176
    b10178 = (i9603 < THRESHOLDS[54]) & (i9088 < 1)
    b10179 = (i9091 >= THRESHOLDS[58])
    b10180 = b10179
    b10181 = (i9603 < THRESHOLDS[57]) & (i9088 < 1)
    b10182 = (i9096 >= THRESHOLDS[60])
    b10183 = b10182
    b10184 = (i9603 < THRESHOLDS[59]) & (i9088 < 1)
    b10185 = (i9100 >= THRESHOLDS[62])
    b10186 = (i9102 >= THRESHOLDS[63])
    b10187 = b10185 & b10186
    b10188 = (i9603 < THRESHOLDS[61]) & (i9088 < 1)
    b10189 = (i9137 >= THRESHOLDS[65])
    b10190 = b10189
    b10191 = (i9137 >= THRESHOLDS[66])
    b10192 = b10191
    b10193 = (i9603 < THRESHOLDS[64]) & (i9137 < 1)
    b10194 = (i9118 >= THRESHOLDS[68]) & b9119
    b10195 = b10194
    b10196 = (i9118 >= THRESHOLDS[69]) & b9119
    b10197 = b10196
    b10198 = (i9603 < THRESHOLDS[67]) & (i9117 < 1)
    b10199 = (i8809 >= THRESHOLDS[71]) & b8810
    b10200 = compared('>=', f9627, THRESHOLDS[72]) & b9801
    b10201 = b10199 & b10200
    b10202 = (i8809 >= THRESHOLDS[73]) & b8810
    b10203 = compared('>=', f9627, THRESHOLDS[74]) & b9801
    b10204 = b10202 & b10203
    b10205 = (i8807 < THRESHOLDS[70])
    b10206 = (i9203 >= THRESHOLDS[76])
    b10207 = b10206
    b10208 = (i9203 >= THRESHOLDS[77])
    b10209 = (i9163 >= THRESHOLDS[78])
    b10210 = b10208 & b10209
    b10211 = (i9163 < THRESHOLDS[75])
    b10212 = (i9211 >= THRESHOLDS[80]) & b9212
    b10213 = (i9202 >= THRESHOLDS[81])
    b10214 = (i9203 >= THRESHOLDS[82])
    b10215 = b10212 & b10213 & b10214
    b10216 = (i9163 < THRESHOLDS[79])
    b10217 = (i9226 >= THRESHOLDS[84])
    b10218 = b10217
    b10219 = (i9230 >= THRESHOLDS[85])
    b10220 = compared('>=', f9030, THRESHOLDS[86]) & b9031
    b10221 = b10219 & b10220
    b10222 = (i9226 >= THRESHOLDS[87])
    b10223 = compared('>=', f9030, THRESHOLDS[88]) & b9031
    b10224 = (i9235 >= THRESHOLDS[89])
    b10225 = b10222 & b10223 & b10224
    b10226 = (i9181 < THRESHOLDS[83])
    b10227 = (i9232 >= THRESHOLDS[91])
    b10228 = b10227
    b10229 = (i9181 < THRESHOLDS[90])
    b10230 = (i9279 >= THRESHOLDS[93])
    b10231 = b10230
    b10232 = (i9279 >= THRESHOLDS[94])
    b10233 = b10232
    b10234 = (i9279 >= THRESHOLDS[95])
    b10235 = b10234
    b10236 = (i9278 < THRESHOLDS[92])
    b10237 = (i9288 >= THRESHOLDS[97])
    b10238 = b10237
    b10239 = (i9287 < THRESHOLDS[96])
    b10240 = (i9406 >= THRESHOLDS[99])
    b10241 = b10240
    b10242 = compared('>=', f9427, THRESHOLDS[100]) & b9439
    b10243 = b10242
    b10244 = compared('>=', f9427, THRESHOLDS[101]) & b9439
    b10245 = (i9408 >= THRESHOLDS[102]) & b9409
    b10246 = b10244 & b10245
    b10247 = (i9405 < THRESHOLDS[98])
    b10248 = compared('>=', f8877, THRESHOLDS[104]) & b8898
    b10249 = compared('>=', f8865, THRESHOLDS[105]) & b8894
    b10250 = (i8869 >= THRESHOLDS[106])
    b10251 = b10248 & b10249 & b10250
    b10252 = compared('>=', f8877, THRESHOLDS[107]) & b8898
    b10253 = compared('>=', f8865, THRESHOLDS[108]) & b8894
    b10254 = (i8869 >= THRESHOLDS[109])
    b10255 = b10252 & b10253 & b10254
    b10256 = compared('>=', f8877, THRESHOLDS[110]) & b8898
    b10257 = compared('>=', f8865, THRESHOLDS[111]) & b8894
    b10258 = (i8869 >= THRESHOLDS[112])
    b10259 = b10256 & b10257 & b10258
    b10260 = (i8852 < THRESHOLDS[103])
    b10261 = where(b9839, b9837, b9836)
    b10262 = compared('>', f9859, THRESHOLDS[114]) & b10261
    b10263 = (i9322 >= THRESHOLDS[115])
    b10264 = b10262 & b10263
    b10265 = where(b9875, b9873, b9872)
    b10266 = compared('>', f9907, THRESHOLDS[116]) & b10265
    b10267 = (i9326 >= THRESHOLDS[117])
    b10268 = b10266 & b10267
    b10269 = compared('>', f9907, THRESHOLDS[118]) & b10265
    b10270 = (i9326 >= THRESHOLDS[119])
    b10271 = compared('>=', f8887, THRESHOLDS[120]) & b8900
    b10272 = b10269 & b10270 & b10271
    b10273 = (i8847 < THRESHOLDS[113])
    b10274 = where(b9932, b9930, b9929)
    b10275 = compared('>', f9952, THRESHOLDS[122]) & b10274
    b10276 = b10275
    b10277 = compared('>', f9964, THRESHOLDS[123]) & b10274
    b10278 = b10277
    b10279 = compared('>', f9964, THRESHOLDS[124]) & b10274
    b10280 = b10279
    b10281 = (i9360 < THRESHOLDS[121])
    b10282 = where(b9909, b9873, b9872)
    b10283 = compared('>', f9920, THRESHOLDS[126]) & b10282
    b10284 = (i9336 >= THRESHOLDS[127])
    b10285 = b10283 & b10284
    b10286 = compared('>', f9920, THRESHOLDS[128]) & b10282
    b10287 = (i9336 >= THRESHOLDS[129])
    b10288 = b10286 & b10287
    b10289 = compared('>', f9928, THRESHOLDS[130]) & b10282
    b10290 = compared('>=', f9339, THRESHOLDS[131]) & b9340
    b10291 = compared('>=', f8887, THRESHOLDS[132]) & b8900
    b10292 = b10289 & b10290 & b10291
    b10293 = (i8847 < THRESHOLDS[125])
    b10294 = (i9383 >= THRESHOLDS[134]) & b9384
    b10295 = b10294
    b10296 = (i9383 >= THRESHOLDS[135]) & b9384
    b10297 = b10296
    b10298 = (i9383 >= THRESHOLDS[136]) & b9384
    b10299 = compared('>=', f8887, THRESHOLDS[137]) & b8900
    b10300 = b10298 & b10299
    b10301 = (i8847 < THRESHOLDS[133])
    b10302 = (i9344 >= THRESHOLDS[139])
    b10303 = b10302
    b10304 = (i8847 < THRESHOLDS[138])
    b10305 = (i9451 > THRESHOLDS[141]) & b9452
    b10306 = b10305
    b10307 = (i9451 > THRESHOLDS[142]) & b9452
    b10308 = b10307
    b10309 = (i9451 > THRESHOLDS[143]) & b9452
    b10310 = b10309
    b10311 = (i9449 < THRESHOLDS[140])
    b10312 = (i9479 >= THRESHOLDS[145]) & b9480
    b10313 = b10312
    b10314 = (i9493 >= THRESHOLDS[146]) & b9494
    b10315 = b10314
    b10316 = (i9493 >= THRESHOLDS[147]) & b9494
    b10317 = b10316
    b10318 = (i9475 < THRESHOLDS[144])
    b10319 = (i9507 >= THRESHOLDS[149])
    b10320 = b10319
    b10321 = (i9507 >= THRESHOLDS[150])
    b10322 = b10321
    b10323 = (i9507 >= THRESHOLDS[151])
    b10324 = b10323
    b10325 = (i9506 < THRESHOLDS[148])
    b10326 = (i9551 >= THRESHOLDS[153])
    b10327 = b10326
    b10328 = (i9551 >= THRESHOLDS[154])
    b10329 = (i9553 >= THRESHOLDS[155])
    b10330 = where(b10025, b10023, b10022)
    b10331 = compared('>', f10045, THRESHOLDS[156]) & b10330
    b10332 = b10328 & b10329 & b10331
    b10333 = (i9551 >= THRESHOLDS[157])
    b10334 = (i9553 >= THRESHOLDS[158])
    b10335 = compared('>', f10045, THRESHOLDS[159]) & b10330
    b10336 = b10333 & b10334 & b10335
    b10337 = (i8925 < THRESHOLDS[152])
    b10338 = (i9554 >= THRESHOLDS[161])
    b10339 = (i9551 >= THRESHOLDS[162])
    b10340 = (i9553 >= THRESHOLDS[163])
    b10341 = compared('>', f10045, THRESHOLDS[164]) & b10330
    b10342 = b10338 & b10339 & b10340 & b10341
    b10343 = (i8925 < THRESHOLDS[160])
    b10344 = (i8939 >= THRESHOLDS[166])
    b10345 = b10344
    b10346 = (i8940 >= THRESHOLDS[167])
    b10347 = where(b10061, b10059, b10058)
    b10348 = compared('>', f10081, THRESHOLDS[168]) & b10347
    b10349 = b10346 & b10348
    b10350 = (i8941 >= THRESHOLDS[169])
    b10351 = compared('>', f10081, THRESHOLDS[170]) & b10347
    b10352 = b10350 & b10351
    b10353 = (i8938 < THRESHOLDS[165])
    b10354 = compared('>', f9570, THRESHOLDS[172]) & b9571
    b10355 = b10354
    b10356 = compared('>', f9570, THRESHOLDS[173]) & b9571
    b10357 = b10356
    b10358 = compared('>', f9570, THRESHOLDS[174]) & b9571
    b10359 = b10358
    b10360 = (where(b9564, i9563, 0) < THRESHOLDS[171])
    i10361 = where(b8728, i8727, 0)
    i10362 = where(b8795, i8794, 0)
    i10363 = (i10361 | i10362)
    i10364 = where(b8806, i8805, 0)
    i10365 = (i10363 | i10364)
    i10366 = where(b8748, i8747, 0)
    i10367 = (i10365 | i10366)
    i10368 = where(b8739, i8738, 0)
    i10369 = (i10367 | i10368)
    b10370 = (i10369 == 0)
    i10371 = where(b8725, i8724, 0)
    i10372 = where(b8792, i8791, 0)
    i10373 = (i10371 | i10372)
    i10374 = where(b8803, i8802, 0)
    i10375 = (i10373 | i10374)
    i10376 = where(b8745, i8744, 0)
    i10377 = (i10375 | i10376)
    i10378 = where(b8736, i8735, 0)
    i10379 = (i10377 | i10378)
    i10380 = where(b8783, i8782, 0)
    i10381 = (i10379 | i10380)
    i10382 = (-i10369)
    i10383 = (i10369 & i10382)
    i10384 = (i10383 - 1)
    i10385 = (i10381 & i10384)
    i10386 = bit_count(i10385)
    i10387 = whole_quotient(i10386, 2, None)
    i10388 = np.minimum(3, i10387)
    i10389 = where(b10370, 0, i10388)
    i10390 = where(b9011, i9010, 0)
    i10391 = where(b9021, i9020, 0)
    i10392 = (i10390 | i10391)
    b10393 = (i10392 == 0)
    i10394 = where(b9008, i9007, 0)
    i10395 = where(b9018, i9017, 0)
    i10396 = (i10394 | i10395)
    i10397 = where(b8929, i8928, 0)
    i10398 = (i10396 | i10397)
    i10399 = (-i10392)
    i10400 = (i10392 & i10399)
    i10401 = (i10400 - 1)
    i10402 = (i10398 & i10401)
    i10403 = bit_count(i10402)
    i10404 = whole_quotient(i10403, 2, None)
    i10405 = np.minimum(3, i10404)
    i10406 = where(b10393, 0, i10405)
    i10407 = where(b9071, i9070, 0)
    i10408 = where(b9075, i9074, 0)
    i10409 = (i10407 | i10408)
    i10410 = where(b9095, i9094, 0)
    i10411 = (i10409 | i10410)
    i10412 = where(b9099, i9098, 0)
    i10413 = (i10411 | i10412)
    i10414 = where(b9105, i9104, 0)
    i10415 = (i10413 | i10414)
    i10416 = where(b9144, i9143, 0)
    i10417 = (i10415 | i10416)
    i10418 = where(b9123, i9122, 0)
    i10419 = (i10417 | i10418)
    i10420 = where(b8823, i8822, 0)
    i10421 = (i10419 | i10420)
    b10422 = (i10421 == 0)
    i10423 = where(b9068, i9067, 0)
    i10424 = (i10423 | i10423)
    i10425 = (i10424 | i10410)
    i10426 = where(b9607, i9606, 0)
    i10427 = (i10425 | i10426)
    i10428 = (i10427 | i10410)
    i10429 = (i10428 | i10410)
    i10430 = where(b9141, i9140, 0)
    i10431 = (i10429 | i10430)
    i10432 = (i10431 | i10418)
    i10433 = where(b8820, i8819, 0)
    i10434 = (i10432 | i10433)
    i10435 = (-i10421)
    i10436 = (i10421 & i10435)
    i10437 = (i10436 - 1)
    i10438 = (i10434 & i10437)
    i10439 = bit_count(i10438)
    i10440 = whole_quotient(i10439, 2, None)
    i10441 = np.minimum(3, i10440)
    i10442 = where(b10422, 0, i10441)
    i10443 = where(b9210, i9209, 0)
    i10444 = where(b9245, i9244, 0)
    i10445 = (i10443 | i10444)
    i10446 = where(b9286, i9285, 0)
    i10447 = (i10445 | i10446)
    i10448 = where(b9304, i9303, 0)
    i10449 = (i10447 | i10448)
    b10450 = (i10449 == 0)
    i10451 = where(b9207, i9206, 0)
    i10452 = where(b9167, i9166, 0)
    i10453 = (i10451 | i10452)
    i10454 = (i10453 | i10451)
    i10455 = where(b9242, i9241, 0)
    i10456 = (i10454 | i10455)
    i10457 = where(b9187, i9186, 0)
    i10458 = (i10456 | i10457)
    i10459 = where(b9283, i9282, 0)
    i10460 = (i10458 | i10459)
    i10461 = where(b9301, i9300, 0)
    i10462 = (i10460 | i10461)
    i10463 = (-i10449)
    i10464 = (i10449 & i10463)
    i10465 = (i10464 - 1)
    i10466 = (i10462 & i10465)
    i10467 = bit_count(i10466)
    i10468 = whole_quotient(i10467, 2, None)
    i10469 = np.minimum(3, i10468)
    i10470 = where(b10450, 0, i10469)
    i10471 = where(b9434, i9433, 0)
    i10472 = where(b8883, i8882, 0)
    i10473 = (i10471 | i10472)
    i10474 = where(b9335, i9334, 0)
    i10475 = (i10473 | i10474)
    i10476 = where(b9367, i9366, 0)
    i10477 = (i10475 | i10476)
    i10478 = where(b9343, i9342, 0)
    i10479 = (i10477 | i10478)
    i10480 = where(b9347, i9346, 0)
    i10481 = (i10479 | i10480)
    i10482 = where(b9487, i9486, 0)
    i10483 = (i10481 | i10482)
    i10484 = where(b9514, i9513, 0)
    i10485 = (i10483 | i10484)
    b10486 = (i10485 == 0)
    i10487 = where(b9431, i9430, 0)
    i10488 = where(b8880, i8879, 0)
    i10489 = (i10487 | i10488)
    i10490 = where(b9332, i9331, 0)
    i10491 = (i10489 | i10490)
    i10492 = where(b8851, i8850, 0)
    i10493 = (i10491 | i10492)
    i10494 = where(b9364, i9363, 0)
    i10495 = (i10493 | i10494)
    i10496 = (i10495 | i10490)
    i10497 = where(b9388, i9387, 0)
    i10498 = (i10496 | i10497)
    i10499 = (i10498 | i10490)
    i10500 = where(b9484, i9483, 0)
    i10501 = (i10499 | i10500)
    i10502 = where(b9511, i9510, 0)
    i10503 = (i10501 | i10502)
    i10504 = (-i10485)
    i10505 = (i10485 & i10504)
    i10506 = (i10505 - 1)
    i10507 = (i10503 & i10506)
    i10508 = bit_count(i10507)
    i10509 = whole_quotient(i10508, 2, None)
    i10510 = np.minimum(3, i10509)
    i10511 = where(b10486, 0, i10510)
    i10512 = where(b9558, i9557, 0)
    i10513 = where(b8950, i8949, 0)
    i10514 = (i10512 | i10513)
    i10515 = where(b9591, i9590, 0)
    i10516 = (i10514 | i10515)
    b10517 = (i10516 == 0)
    i10518 = where(b8934, i8933, 0)
    i10519 = (i10512 | i10518)
    i10520 = where(b8947, i8946, 0)
    i10521 = (i10519 | i10520)
    i10522 = where(b9588, i9587, 0)
    i10523 = (i10521 | i10522)
    i10524 = (-i10516)
    i10525 = (i10516 & i10524)
    i10526 = (i10525 - 1)
    i10527 = (i10523 & i10526)
    i10528 = bit_count(i10527)
    i10529 = whole_quotient(i10528, 2, None)
    i10530 = np.minimum(3, i10529)
    i10531 = where(b10517, 0, i10530)
    b10532 = (i8826 >= THRESHOLDS[175])
    b10533 = (i8826 >= THRESHOLDS[176])
    b10534 = (i8846 >= THRESHOLDS[177])
    b10535 = (i9531 >= THRESHOLDS[178])
    b10536 = (i9529 >= THRESHOLDS[179])
    b10537 = (i9530 >= THRESHOLDS[180])
    b10538 = (i9531 >= THRESHOLDS[181])
    b10539 = (i9531 >= THRESHOLDS[182])
    b10540 = (i9034 >= THRESHOLDS[183]) & b9035
    b10541 = (i9034 >= THRESHOLDS[184]) & b9035
    b10542 = (i9451 > THRESHOLDS[185]) & b9452
    b10543 = (i9288 >= THRESHOLDS[186])
    b10544 = (i9226 >= THRESHOLDS[187])
    b10545 = (i9238 == THRESHOLDS[188])
    b10546 = (i9203 == THRESHOLDS[189])
    b10547 = (i9279 == THRESHOLDS[190])
    b10548 = (i8984 >= THRESHOLDS[191])
    b10549 = (i8994 == THRESHOLDS[192])
    b10550 = (i9013 == THRESHOLDS[193])
    b10551 = (i9058 >= THRESHOLDS[194])
    b10552 = (i9061 == THRESHOLDS[195])
    b10553 = (i9088 == THRESHOLDS[196])
    b10554 = (i9117 == THRESHOLDS[197])
    b10555 = (i8808 == THRESHOLDS[198])
    b10556 = (i9058 >= THRESHOLDS[199])
    b10557 = (i9064 == THRESHOLDS[200])
    b10558 = (i9088 == THRESHOLDS[201])
    b10559 = (i9117 == THRESHOLDS[202])
    b10560 = (i8808 == THRESHOLDS[203])
    b10561 = (i9450 >= THRESHOLDS[204])
    b10562 = (i9451 > THRESHOLDS[205]) & b9452
    b10563 = compared('>=', f9427, THRESHOLDS[206]) & b9439
    b10564 = (i9323 >= THRESHOLDS[207]) & b9324
    b10565 = (i9456 > THRESHOLDS[208]) & b9457
    b10566 = (i9287 >= THRESHOLDS[209])
    b10567 = (i8749 >= THRESHOLDS[210])
    b10568 = (i8797 >= THRESHOLDS[211])
    b10569 = (i9532 >= THRESHOLDS[212])
    b10570 = (i9096 >= THRESHOLDS[213])
    b10571 = (i9022 >= THRESHOLDS[214])
    b10572 = (i9533 >= THRESHOLDS[215])
    b10573 = (i9458 >= THRESHOLDS[216])
    b10574 = (i9459 >= THRESHOLDS[217])
    b10575 = (i9460 >= THRESHOLDS[218])
    b10576 = (i9463 >= THRESHOLDS[219])
    b10577 = (i8889 >= THRESHOLDS[220])
    b10578 = (i9521 >= THRESHOLDS[221])
    b10579 = (i9520 >= THRESHOLDS[222])
    b10580 = (i9527 >= THRESHOLDS[223]) & b9528
    b10581 = (i9522 < THRESHOLDS[224])
    b10582 = (i9022 >= THRESHOLDS[225])
    b10583 = compared('>=', f9645, THRESHOLDS[226]) & b9966
    b10584 = (i9538 >= THRESHOLDS[227])
    b10585 = (i8847 >= THRESHOLDS[228])
    b10586 = compared('>=', f9645, THRESHOLDS[229]) & b9966
    b10587 = (i8847 >= THRESHOLDS[230])
    b10588 = (i9336 == THRESHOLDS[231])
    b10589 = compared('<', f9645, THRESHOLDS[232]) & b9966
    b10590 = (i9538 >= THRESHOLDS[233])
    b10591 = (i9537 >= THRESHOLDS[234])
    b10592 = (i8750 >= THRESHOLDS[235])
    b10593 = (i9057 >= THRESHOLDS[236])
    b10594 = compared('>=', f9647, THRESHOLDS[237]) & b9765
    b10595 = (i9022 >= THRESHOLDS[238])
    b10596 = (i9539 >= THRESHOLDS[239])
    b10597 = (i9022 == THRESHOLDS[240])
    b10598 = where(b9767, b9765, b9764)
    b10599 = where(b9803, b9801, b9800)
    b10600 = where(b9968, b9966, b9965)
    b10601 = where(b10002, b9765, b9764)
    i10602 = where(b10101, -1, where(b10100, 3, where(b10098, 2, where(b10096, 1, 0))))
    i10603 = where(b10111, -1, where(b10110, 3, where(b10107, 2, where(b10103, 1, 0))))
    i10604 = where(b10114, -1, where(b10113, 1, 0))
    i10605 = where(b10121, -1, where(b10120, 2, where(b10117, 1, 0)))
    i10606 = where(b10126, -1, where(b10125, 2, where(b10123, 1, 0)))
    i10607 = where(b10137, -1, where(b10136, 3, where(b10133, 2, where(b10128, 1, 0))))
    i10608 = where(b10144, -1, where(b10143, 2, 0))
    i10609 = where(b10151, -1, where(b10150, 2, 0))
    i10610 = where(b10157, -1, where(b10156, 2, where(b10153, 1, 0)))
    i10611 = where(b10160, -1, where(b10159, 3, 0))
    i10612 = where(b10163, -1, where(b10162, 1, 0))
    i10613 = where(b10170, -1, where(b10169, 2, where(b10165, 1, 0)))
    i10614 = where(b10173, -1, where(b10172, 3, 0))
    i10615 = where(b10178, -1, where(b10177, 2, where(b10175, 1, 0)))
    i10616 = where(b10181, -1, where(b10180, 2, 0))
    i10617 = where(b10184, -1, where(b10183, 3, 0))
    i10618 = where(b10188, -1, where(b10187, 3, 0))
    i10619 = where(b10193, -1, where(b10192, 2, where(b10190, 1, 0)))
    i10620 = where(b10198, -1, where(b10197, 2, where(b10195, 1, 0)))
    i10621 = where(b10205, -1, where(b10204, 2, where(b10201, 1, 0)))
    i10622 = where(b10211, -1, where(b10210, 2, where(b10207, 1, 0)))
    i10623 = where(b10216, -1, where(b10215, 2, 0))
    i10624 = where(b10226, -1, where(b10225, 3, where(b10221, 2, where(b10218, 1, 0))))
    i10625 = where(b10229, -1, where(b10228, 3, 0))
    i10626 = where(b10236, -1, where(b10235, 3, where(b10233, 2, where(b10231, 1, 0))))
    i10627 = where(b10239, -1, where(b10238, 1, 0))
    i10628 = where(b10247, -1, where(b10246, 3, where(b10243, 2, where(b10241, 1, 0))))
    i10629 = where(b10260, -1, where(b10259, 3, where(b10255, 2, where(b10251, 1, 0))))
    i10630 = where(b10273, -1, where(b10272, 3, where(b10268, 2, where(b10264, 1, 0))))
    i10631 = where(b10281, -1, where(b10280, 3, where(b10278, 2, where(b10276, 1, 0))))
    i10632 = where(b10293, -1, where(b10292, 3, where(b10288, 2, where(b10285, 1, 0))))
    i10633 = where(b10301, -1, where(b10300, 3, where(b10297, 2, where(b10295, 1, 0))))
    i10634 = where(b10304, -1, where(b10303, 1, 0))
    i10635 = where(b10311, -1, where(b10310, 3, where(b10308, 2, where(b10306, 1, 0))))
    i10636 = where(b10318, -1, where(b10317, 3, where(b10315, 2, where(b10313, 1, 0))))
    i10637 = where(b10325, -1, where(b10324, 3, where(b10322, 2, where(b10320, 1, 0))))
    i10638 = where(b10337, -1, where(b10336, 3, where(b10332, 2, where(b10327, 1, 0))))
    i10639 = where(b10343, -1, where(b10342, 3, 0))
    i10640 = where(b10353, -1, where(b10352, 3, where(b10349, 2, where(b10345, 1, 0))))
    i10641 = where(b10360, -1, where(b10359, 3, where(b10357, 2, where(b10355, 1, 0))))
    i10642 = filled(i10389, CLIENTS, 'i')
    i10643 = filled(i10406, CLIENTS, 'i')
    i10644 = filled(i10442, CLIENTS, 'i')
    i10645 = filled(i10470, CLIENTS, 'i')
    i10646 = filled(i10511, CLIENTS, 'i')
    i10647 = filled(i10531, CLIENTS, 'i')
    i10648 = as_int(b10532)
    i10649 = as_int(b10533)
    i10650 = as_int(b10534)
    i10651 = as_int(b10535)
    i10652 = as_int(b10536)
    i10653 = as_int(b10537)
    i10654 = as_int(b10538)
    i10655 = as_int(b10539)
    i10656 = as_int(b10540)
    i10657 = as_int(b10541)
    i10658 = as_int(b10542)
    i10659 = as_int(b10543)
    i10660 = as_int(b10544 & b10545 & b10546 & b10547)
    i10661 = as_int(b10548 & b10549 & b10550)
    i10662 = as_int(b10551 & b10552 & b10553 & b10554 & b10555)
    i10663 = as_int(b10556 & b10557 & b10558 & b10559 & b10560)
    i10664 = as_int(b10561)
    i10665 = as_int(b10562)
    i10666 = as_int(b10563)
    i10667 = as_int(b10564)
    i10668 = as_int(b10565)
    i10669 = as_int(b10566)
    i10670 = as_int(b10567)
    i10671 = as_int(b10568)
    i10672 = as_int(b10569)
    i10673 = as_int(b10570)
    i10674 = as_int(b10571)
    i10675 = as_int(b10572)
    i10676 = as_int(b10573)
    i10677 = as_int(b10574)
    i10678 = as_int(b10575)
    i10679 = as_int(b10576)
    i10680 = as_int(b10577)
    i10681 = as_int(b10578)
    i10682 = as_int(b10579)
    i10683 = as_int(b10580)
    i10684 = as_int(b10581)
    i10685 = as_int(b10582 & b10583 & b10584)
    i10686 = as_int(b10585 & b10586)
    i10687 = as_int(b10587 & b10588 & b10589)
    i10688 = as_int(b10590)
    i10689 = as_int(b10591)
    i10690 = as_int(b10592)
    i10691 = as_int(b10593 & b10594)
    i10692 = as_int(b10595)
    i10693 = as_int(b10596 & b10597)
    del b10001, b10002, b10022, b10024, b10025, b10058, b10060, b10061, b10096, b10098, b10100, b10101, b10103, b10107, b10110, b10111, b10113, b10114, b10117, b10120, b10121, b10123, b10125, b10126, b10128, b10133, b10136, b10137, b10143, b10144, b10150, b10151, b10153, b10156, b10157, b10159, b10160, b10162, b10163, b10165, b10169, b10170, b10172, b10173, b10175, b10177, b10178, b10180, b10181, b10183, b10184, b10187, b10188, b10190, b10192, b10193, b10195, b10197, b10198, b10201, b10204, b10205, b10207, b10210, b10211, b10215, b10216, b10218, b10221, b10225, b10226, b10228, b10229, b10231, b10233, b10235, b10236, b10238, b10239, b10241, b10243, b10246, b10247, b10251, b10255, b10259, b10260, b10264, b10268, b10272, b10273, b10276, b10278, b10280, b10281, b10285, b10288, b10292, b10293, b10295, b10297, b10300, b10301, b10303, b10304, b10306, b10308, b10310, b10311, b10313, b10315, b10317, b10318, b10320, b10322, b10324, b10325, b10327, b10332, b10336, b10337, b10342, b10343, b10345, b10349, b10352, b10353, b10355, b10357, b10359, b10360, b10370, b10393, b10422, b10450, b10486, b10517, b10532, b10533, b10534, b10535, b10536, b10537, b10538, b10539, b10540, b10541, b10542, b10543, b10544, b10545, b10546, b10547, b10548, b10549, b10550, b10551, b10552, b10553, b10554, b10555, b10556, b10557, b10558, b10559, b10560, b10561, b10562, b10563, b10564, b10565, b10566, b10567, b10568, b10569, b10570, b10571, b10572, b10573, b10574, b10575, b10576, b10577, b10578, b10579, b10580, b10581, b10582, b10583, b10584, b10585, b10586, b10587, b10588, b10589, b10590, b10591, b10592, b10593, b10594, b10595, b10596, b10597, b8725, b8728, b8736, b8739, b8745, b8748, b8783, b8792, b8795, b8803, b8806, b8820, b8823, b8851, b8880, b8883, b8929, b8934, b8947, b8950, b9008, b9011, b9018, b9021, b9068, b9071, b9075, b9095, b9099, b9105, b9123, b9141, b9144, b9167, b9187, b9207, b9210, b9242, b9245, b9283, b9286, b9301, b9304, b9332, b9335, b9343, b9347, b9364, b9367, b9388, b9431, b9434, b9484, b9487, b9511, b9514, b9558, b9588, b9591, b9592, b9605, b9607, b9609, b9613, b9617, b9621, b9625, b9629, b9633, b9639, b9643, b9649, b9653, b9656, b9658, b9659, b9692, b9694, b9695, b9728, b9730, b9731, b9764, b9766, b9767, b9800, b9802, b9803, b9836, b9838, b9839, b9872, b9874, b9875, b9908, b9909, b9929, b9931, b9932, b9965, b9967, b9968, f10003, f10004, f10005, f10006, f10007, f10008, f10009, f10010, f10011, f10012, f10014, f10015, f10016, f10017, f10018, f10019, f10020, f10027, f10028, f10029, f10030, f10031, f10032, f10035, f10036, f10037, f10038, f10039, f10040, f10041, f10042, f10043, f10044, f10046, f10047, f10048, f10049, f10050, f10051, f10052, f10053, f10054, f10055, f10056, f10063, f10064, f10065, f10066, f10067, f10068, f10071, f10072, f10073, f10074, f10075, f10076, f10077, f10078, f10079, f10080, f10082, f10083, f10084, f10085, f10086, f10087, f10088, f10089, f10090, f10091, f10092, f9608, f9610, f9612, f9614, f9616, f9618, f9620, f9622, f9624, f9626, f9628, f9630, f9632, f9634, f9636, f9638, f9640, f9642, f9644, f9646, f9648, f9650, f9652, f9654, f9661, f9662, f9663, f9664, f9665, f9666, f9669, f9670, f9671, f9672, f9673, f9674, f9675, f9676, f9677, f9678, f9680, f9681, f9682, f9683, f9684, f9685, f9686, f9687, f9688, f9689, f9690, f9697, f9698, f9699, f9700, f9701, f9702, f9705, f9706, f9707, f9708, f9709, f9710, f9711, f9712, f9713, f9714, f9716, f9717, f9718, f9719, f9720, f9721, f9722, f9723, f9724, f9725, f9726, f9733, f9734, f9735, f9736, f9737, f9738, f9741, f9742, f9743, f9744, f9745, f9746, f9747, f9748, f9749, f9750, f9752, f9753, f9754, f9755, f9756, f9757, f9758, f9759, f9760, f9761, f9762, f9769, f9770, f9771, f9772, f9773, f9774, f9777, f9778, f9779, f9780, f9781, f9782, f9783, f9784, f9785, f9786, f9788, f9789, f9790, f9791, f9792, f9793, f9794, f9795, f9796, f9797, f9798, f9805, f9806, f9807, f9808, f9809, f9810, f9813, f9814, f9815, f9816, f9817, f9818, f9819, f9820, f9821, f9822, f9824, f9825, f9826, f9827, f9828, f9829, f9830, f9831, f9832, f9833, f9834, f9841, f9842, f9843, f9844, f9845, f9846, f9849, f9850, f9851, f9852, f9853, f9854, f9855, f9856, f9857, f9858, f9860, f9861, f9862, f9863, f9864, f9865, f9866, f9867, f9868, f9869, f9870, f9877, f9878, f9879, f9880, f9881, f9882, f9885, f9886, f9887, f9888, f9889, f9890, f9891, f9892, f9893, f9894, f9896, f9897, f9898, f9899, f9900, f9901, f9902, f9903, f9904, f9905, f9906, f9910, f9911, f9912, f9913, f9914, f9915, f9916, f9917, f9918, f9919, f9921, f9922, f9923, f9924, f9925, f9926, f9927, f9934, f9935, f9936, f9937, f9938, f9939, f9942, f9943, f9944, f9945, f9946, f9947, f9948, f9949, f9950, f9951, f9953, f9954, f9955, f9956, f9957, f9958, f9959, f9960, f9961, f9962, f9963, f9970, f9971, f9972, f9973, f9974, f9975, f9978, f9979, f9980, f9981, f9982, f9983, f9984, f9985, f9986, f9987, f9989, f9990, f9991, f9992, f9993, f9994, f9995, f9996, f9997, f9998, f9999, i10026, i10033, i10034, i10062, i10069, i10070, i10361, i10362, i10363, i10364, i10365, i10366, i10367, i10368, i10369, i10371, i10372, i10373, i10374, i10375, i10376, i10377, i10378, i10379, i10380, i10381, i10382, i10383, i10384, i10385, i10386, i10387, i10388, i10389, i10390, i10391, i10392, i10394, i10395, i10396, i10397, i10398, i10399, i10400, i10401, i10402, i10403, i10404, i10405, i10406, i10407, i10408, i10409, i10410, i10411, i10412, i10413, i10414, i10415, i10416, i10417, i10418, i10419, i10420, i10421, i10423, i10424, i10425, i10426, i10427, i10428, i10429, i10430, i10431, i10432, i10433, i10434, i10435, i10436, i10437, i10438, i10439, i10440, i10441, i10442, i10443, i10444, i10445, i10446, i10447, i10448, i10449, i10451, i10452, i10453, i10454, i10455, i10456, i10457, i10458, i10459, i10460, i10461, i10462, i10463, i10464, i10465, i10466, i10467, i10468, i10469, i10470, i10471, i10472, i10473, i10474, i10475, i10476, i10477, i10478, i10479, i10480, i10481, i10482, i10483, i10484, i10485, i10487, i10488, i10489, i10490, i10491, i10492, i10493, i10494, i10495, i10496, i10497, i10498, i10499, i10500, i10501, i10502, i10503, i10504, i10505, i10506, i10507, i10508, i10509, i10510, i10511, i10512, i10513, i10514, i10515, i10516, i10518, i10519, i10520, i10521, i10522, i10523, i10524, i10525, i10526, i10527, i10528, i10529, i10530, i10531, i173, i8724, i8727, i8735, i8738, i8744, i8747, i8782, i8791, i8794, i8802, i8805, i8819, i8822, i8850, i8879, i8882, i8928, i8933, i8946, i8949, i9007, i9010, i9017, i9020, i9067, i9070, i9074, i9094, i9098, i9104, i9122, i9140, i9143, i9166, i9186, i9206, i9209, i9241, i9244, i9282, i9285, i9300, i9303, i9331, i9334, i9342, i9346, i9363, i9366, i9387, i9430, i9433, i9483, i9486, i9510, i9513, i9557, i9587, i9590, i9604, i9606, i9660, i9667, i9668, i9696, i9703, i9704, i9732, i9739, i9740, i9768, i9775, i9776, i9804, i9811, i9812, i9840, i9847, i9848, i9876, i9883, i9884, i9933, i9940, i9941, i9969, i9976, i9977
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4726:
        o10694, i10695, n10696, i10697 = match(i4886, [(i4887, None), (i4888, None)], i4727, [(i4767, None), (i4801, None)])
        i10698 = first_rows(o10694, i10695, i10697)
        b10699 = i10698 >= 0
        b10700 = at(b4901, i10698)
        b10701 = at(b4902, i10698)
        b10702 = b10701 & b10699
        b10703 = b10700 & b10702
        del o10694, i10695, n10696, i10697, b10700, b10701, b10702
    else:
        i10698 = NO_INT
        b10699 = NO_BOOL
        b10703 = NO_BOOL
    del b4901, b4902, i4767, i4801, i4886, i4887, i4888
    if EVIDENCE_WANTED and n4726:
        i10704 = at(i4900, i10698)
        i10705 = at(i4893, i10698)
        b10706 = (i10704 > i10705) & b10699
        b10707 = (b4807 & b10706)
        b10708 = (b4737 | b10707)
        del i10705, b10706, b10707
    else:
        i10704 = NO_INT
        b10708 = NO_BOOL
    del b4737, b4807, i10698, i4893, i4900
    if EVIDENCE_WANTED:
        n10711 = any_raised(n4726, i10602)
    else:
        n10711 = 0
    if n10711:
        i10712 = places(b10703, n4726)
        n10713 = len(i10712)
    else:
        i10712 = NO_INT
        n10713 = 0
    del n10711
    if n10713:
        i10714 = at(i4727, i10712)
        i10715 = at(i4739, i10712)
        i10720 = at(i4733, i10712)
        i10732 = at(i4738, i10712)
        i10746 = at(i4828, i10712)
        i10781 = newest(i10714, i10715, at(E_occurred_at, i10746), EVIDENCE_CAP)
        n10782 = len(i10781)
        del i10714, i10715
    else:
        i10720 = NO_INT
        i10732 = NO_INT
        i10746 = NO_INT
        i10781 = NO_INT
        n10782 = 0
    del i10712
    if n10713:
        i10784 = at(i10720, i10781)
        b10785 = (i10784 == WORD_1)
        i10786 = where(b10785, WORD_75, WORD_76)
        i10787 = at(i10732, i10781)
        x10788 = date_text(i10787, None, n10782, 0, GIVEN)
        x10789 = word_text(i10786, None, n10782, 0, GIVEN)
        x10790 = text_concat(n10782, x10789, x10788, ', no decision')
        i10791 = at(i10746, i10781)
        del i10784, b10785, i10786, i10787, x10788, x10789
    else:
        x10790 = NO_TEXT
        i10791 = NO_INT
    del i10720, i10732, i10781, n10713, n10782
    if EVIDENCE_WANTED:
        n10792 = any_raised(n4952, i10603)
    else:
        n10792 = 0
    if n10792:
        b10793 = (b5370 & b5367)
        i10794 = places(b10793, n4952)
        n10795 = len(i10794)
        del b10793
    else:
        i10794 = NO_INT
        n10795 = 0
    del b5367, b5370, n10792
    if n10795:
        i10796 = at(i4953, i10794)
        i10797 = at(i4954, i10794)
        i10805 = at(i4962, i10794)
        b10806 = at(b4963, i10794)
        i10814 = at(i4971, i10794)
        i10828 = at(i4985, i10794)
        i10849 = newest(i10796, i10797, at(E_occurred_at, i10828), EVIDENCE_CAP)
        n10850 = len(i10849)
        del i10796, i10797
    else:
        i10805 = NO_INT
        b10806 = NO_BOOL
        i10814 = NO_INT
        i10828 = NO_INT
        i10849 = NO_INT
        n10850 = 0
    del i10794
    if n10795:
        i10852 = at(i10805, i10849)
        b10853 = at(b10806, i10849)
        b10854 = (i10852 == WORD_65) & b10853
        b10855 = (i10852 == WORD_66) & b10853
        b10856 = (i10852 == WORD_67) & b10853
        b10857 = (i10852 == WORD_68) & b10853
        i10858 = where(b10854, WORD_65, where(b10855, WORD_77, where(b10856, WORD_67, where(b10857, WORD_78, WORD_19))))
        i10859 = at(i10814, i10849)
        x10860 = date_text(i10859, None, n10850, 0, GIVEN)
        x10861 = word_text(i10858, None, n10850, 0, GIVEN)
        x10862 = text_concat(n10850, x10861, ' on ', x10860)
        i10863 = at(i10828, i10849)
        del i10852, b10853, b10854, b10855, b10856, b10857, i10858, i10859, x10860, x10861
    else:
        x10862 = NO_TEXT
        i10863 = NO_INT
    del b10806, i10805, i10814, i10849, n10795, n10850
    if EVIDENCE_WANTED:
        n10864 = any_raised(n4952, i10604)
    else:
        n10864 = 0
    if n10864:
        b10865 = (b5334 | b5366)
        b10866 = (b5356 & b10865 & b5356 & b5366)
        i10867 = places(b10866, n4952)
        n10868 = len(i10867)
        del b10865, b10866
    else:
        i10867 = NO_INT
        n10868 = 0
    del b5334, b5356, b5366, n10864
    if n10868:
        i10869 = at(i4953, i10867)
        i10870 = at(i4954, i10867)
        i10878 = at(i4962, i10867)
        b10879 = at(b4963, i10867)
        i10887 = at(i4971, i10867)
        i10901 = at(i4985, i10867)
        i10922 = newest(i10869, i10870, at(E_occurred_at, i10901), EVIDENCE_CAP)
        n10923 = len(i10922)
        del i10869, i10870
    else:
        i10878 = NO_INT
        b10879 = NO_BOOL
        i10887 = NO_INT
        i10901 = NO_INT
        i10922 = NO_INT
        n10923 = 0
    del i10867
    if n10868:
        i10925 = at(i10878, i10922)
        b10926 = at(b10879, i10922)
        b10927 = (i10925 == WORD_65) & b10926
        b10928 = (i10925 == WORD_66) & b10926
        b10929 = (i10925 == WORD_67) & b10926
        b10930 = (i10925 == WORD_68) & b10926
        i10931 = where(b10927, WORD_65, where(b10928, WORD_77, where(b10929, WORD_67, where(b10930, WORD_78, WORD_19))))
        i10932 = at(i10887, i10922)
        x10933 = date_text(i10932, None, n10923, 0, GIVEN)
        x10934 = word_text(i10931, None, n10923, 0, GIVEN)
        x10935 = text_concat(n10923, x10934, ' on ', x10933)
        i10936 = at(i10901, i10922)
        del i10925, b10926, b10927, b10928, b10929, b10930, i10931, i10932, x10933, x10934
    else:
        x10935 = NO_TEXT
        i10936 = NO_INT
    del b10879, i10878, i10887, i10922, n10868, n10923
    if EVIDENCE_WANTED:
        n10937 = any_raised(n4726, i10605)
    else:
        n10937 = 0
    if n10937:
        i10938 = places(b10708, n4726)
        n10939 = len(i10938)
    else:
        i10938 = NO_INT
        n10939 = 0
    del n10937
    if n10939:
        i10940 = at(i4727, i10938)
        i10941 = at(i4739, i10938)
        i10946 = at(i4733, i10938)
        i10958 = at(i4738, i10938)
        i10972 = at(i4828, i10938)
        i11007 = newest(i10940, i10941, at(E_occurred_at, i10972), EVIDENCE_CAP)
        n11008 = len(i11007)
        del i10940, i10941
    else:
        i10946 = NO_INT
        i10958 = NO_INT
        i10972 = NO_INT
        i11007 = NO_INT
        n11008 = 0
    del i10938
    if n10939:
        i11010 = at(i10946, i11007)
        b11011 = (i11010 == WORD_1)
        i11012 = where(b11011, WORD_75, WORD_76)
        i11013 = at(i10958, i11007)
        x11014 = date_text(i11013, None, n11008, 0, GIVEN)
        x11015 = word_text(i11012, None, n11008, 0, GIVEN)
        x11016 = text_concat(n11008, x11015, x11014, ', no decision')
        i11017 = at(i10972, i11007)
        del i11010, b11011, i11012, i11013, x11014, x11015
    else:
        x11016 = NO_TEXT
        i11017 = NO_INT
    del i10946, i10958, i11007, n10939, n11008
    if EVIDENCE_WANTED:
        n11018 = any_raised(n4726, i10606)
    else:
        n11018 = 0
    if n11018:
        b11019 = (i10704 > 3) & b10699
        b11020 = (b11019 & b10708)
        i11021 = places(b11020, n4726)
        n11022 = len(i11021)
        del b11019, b11020
    else:
        i11021 = NO_INT
        n11022 = 0
    del b10699, b10708, i10704, n11018
    if n11022:
        i11023 = at(i4727, i11021)
        i11024 = at(i4739, i11021)
        i11029 = at(i4733, i11021)
        i11041 = at(i4738, i11021)
        i11055 = at(i4828, i11021)
        i11090 = newest(i11023, i11024, at(E_occurred_at, i11055), EVIDENCE_CAP)
        n11091 = len(i11090)
        del i11023, i11024
    else:
        i11029 = NO_INT
        i11041 = NO_INT
        i11055 = NO_INT
        i11090 = NO_INT
        n11091 = 0
    del i11021, i4727, i4739
    if n11022:
        i11093 = at(i11029, i11090)
        b11094 = (i11093 == WORD_1)
        i11095 = where(b11094, WORD_75, WORD_76)
        i11096 = at(i11041, i11090)
        x11097 = date_text(i11096, None, n11091, 0, GIVEN)
        x11098 = word_text(i11095, None, n11091, 0, GIVEN)
        x11099 = text_concat(n11091, x11098, x11097, ', no decision')
        i11100 = at(i11055, i11090)
        del i11093, b11094, i11095, i11096, x11097, x11098
    else:
        x11099 = NO_TEXT
        i11100 = NO_INT
    del i11029, i11041, i11090, n11022, n11091
    if EVIDENCE_WANTED:
        n11101 = any_raised(n2478, i10607, i10608, i10609)
    else:
        n11101 = 0
    if n11101:
        b11102 = (b3146 & b3156 & b3154)
        i11103 = places(b11102, n2478)
        n11104 = len(i11103)
        del b11102
    else:
        i11103 = NO_INT
        n11104 = 0
    del b3156, n11101
    if n11104:
        i11105 = at(i2479, i11103)
        i11106 = at(i2480, i11103)
        i11123 = at(i2497, i11103)
        i11137 = at(i2511, i11103)
        b11170 = at(b3150, i11103)
        b11171 = at(b3154, i11103)
        i11179 = newest(i11105, i11106, at(E_occurred_at, i11137), EVIDENCE_CAP)
        n11180 = len(i11179)
        del i11105, i11106
    else:
        i11123 = NO_INT
        i11137 = NO_INT
        b11170 = NO_BOOL
        b11171 = NO_BOOL
        i11179 = NO_INT
        n11180 = 0
    del i11103
    if n11104:
        i11182 = at(i11123, i11179)
        x11183 = date_text(i11182, None, n11180, 0, GIVEN)
        b11184 = at(b11170, i11179)
        b11185 = at(b11171, i11179)
        i11186 = where(b11184, WORD_38, where(b11185, WORD_79, WORD_80))
        x11187 = word_text(i11186, None, n11180, 0, GIVEN)
        x11188 = text_concat(n11180, 'complaint of ', x11183, ', ', x11187)
        i11189 = at(i11137, i11179)
        del i11182, x11183, b11184, b11185, i11186, x11187
    else:
        x11188 = NO_TEXT
        i11189 = NO_INT
    del b11170, b11171, i11123, i11179, n11104, n11180
    if EVIDENCE_WANTED:
        n11190 = any_raised(n2478, i10610, i10611)
    else:
        n11190 = 0
    if n11190:
        b11191 = logical_not(b3146)
        b11192 = (b11191 & b3161)
        i11193 = places(b11192, n2478)
        n11194 = len(i11193)
        del b11191, b11192
    else:
        i11193 = NO_INT
        n11194 = 0
    del b3146, b3161, n11190, n2478
    if n11194:
        i11195 = at(i2479, i11193)
        i11196 = at(i2480, i11193)
        i11213 = at(i2497, i11193)
        i11227 = at(i2511, i11193)
        b11260 = at(b3150, i11193)
        b11261 = at(b3154, i11193)
        i11269 = newest(i11195, i11196, at(E_occurred_at, i11227), EVIDENCE_CAP)
        n11270 = len(i11269)
        del i11195, i11196
    else:
        i11213 = NO_INT
        i11227 = NO_INT
        b11260 = NO_BOOL
        b11261 = NO_BOOL
        i11269 = NO_INT
        n11270 = 0
    del b3150, b3154, i11193, i2479, i2480, i2497, i2511
    if n11194:
        i11272 = at(i11213, i11269)
        x11273 = date_text(i11272, None, n11270, 0, GIVEN)
        b11274 = at(b11260, i11269)
        b11275 = at(b11261, i11269)
        i11276 = where(b11274, WORD_38, where(b11275, WORD_79, WORD_80))
        x11277 = word_text(i11276, None, n11270, 0, GIVEN)
        x11278 = text_concat(n11270, 'complaint of ', x11273, ', ', x11277)
        i11279 = at(i11227, i11269)
        del i11272, x11273, b11274, b11275, i11276, x11277
    else:
        x11278 = NO_TEXT
        i11279 = NO_INT
    del b11260, b11261, i11213, i11269, n11194, n11270
    if EVIDENCE_WANTED:
        n11280 = any_raised(n6457, i10612)
    else:
        n11280 = 0
    if n11280:
        i11281 = places(b6613, n6457)
        n11282 = len(i11281)
    else:
        i11281 = NO_INT
        n11282 = 0
    del b6613, n11280, n6457
    if n11282:
        i11283 = at(i6458, i11281)
        i11284 = at(i6459, i11281)
        i11301 = at(i6476, i11281)
        f11313 = at(f6488, i11281)
        b11314 = at(b6489, i11281)
        i11315 = at(i6490, i11281)
        i11318 = newest(i11283, i11284, at(E_occurred_at, i11315), EVIDENCE_CAP)
        n11319 = len(i11318)
        del i11283, i11284
    else:
        i11301 = NO_INT
        f11313 = NO_FLOAT
        b11314 = NO_BOOL
        i11315 = NO_INT
        i11318 = NO_INT
        n11319 = 0
    del b6489, f6488, i11281, i6458, i6459, i6476, i6490
    if n11282:
        f11321 = at(f11313, i11318)
        i11322 = whole(f11321)
        b11323 = at(b11314, i11318)
        x11324 = int_text(i11322, b11323, n11319, 0, GIVEN)
        b11325 = text_known(x11324)
        x11326 = where(b11325, x11324, 'bad')
        i11327 = at(i11301, i11318)
        x11328 = date_text(i11327, None, n11319, 0, GIVEN)
        x11329 = text_concat(n11319, 'scored ', x11326, ' on ', x11328)
        i11330 = at(i11315, i11318)
        del f11321, i11322, b11323, x11324, b11325, x11326, i11327, x11328
    else:
        x11329 = NO_TEXT
        i11330 = NO_INT
    del b11314, f11313, i11301, i11318, n11282, n11319
    if EVIDENCE_WANTED:
        n11331 = any_raised(n5580, i10613)
    else:
        n11331 = 0
    if n11331:
        b11332 = (b6442 & b6439)
        i11333 = places(b11332, n5580)
        n11334 = len(i11333)
        del b11332
    else:
        i11333 = NO_INT
        n11334 = 0
    del b6439, n11331
    if n11334:
        i11335 = at(i5581, i11333)
        i11336 = at(i5615, i11333)
        i11354 = at(i5633, i11333)
        b11355 = at(b5634, i11333)
        i11356 = at(i5635, i11333)
        b11357 = at(b5636, i11333)
        i11367 = at(i5646, i11333)
        i11403 = newest(i11335, i11336, at(E_occurred_at, i11367), EVIDENCE_CAP)
        n11404 = len(i11403)
        del i11335, i11336
    else:
        i11354 = NO_INT
        b11355 = NO_BOOL
        i11356 = NO_INT
        b11357 = NO_BOOL
        i11367 = NO_INT
        i11403 = NO_INT
        n11404 = 0
    del i11333
    if n11334:
        i11406 = at(i11354, i11403)
        b11407 = at(b11355, i11403)
        x11408 = date_text(i11406, b11407, n11404, 0, GIVEN)
        i11409 = at(i11356, i11403)
        b11410 = at(b11357, i11403)
        x11411 = date_text(i11409, b11410, n11404, 0, GIVEN)
        x11412 = text_concat(n11404, ', answered ', x11411)
        x11413 = texts(where(b11410, x11412, ', no answer'))
        x11414 = text_concat(n11404, 'asked for ', x11408, x11413)
        i11415 = at(i11367, i11403)
        del i11406, b11407, x11408, i11409, b11410, x11411, x11412, x11413
    else:
        x11414 = NO_TEXT
        i11415 = NO_INT
    del b11355, b11357, i11354, i11356, i11403, n11334, n11404
    if EVIDENCE_WANTED:
        n11416 = any_raised(n5580, i10614)
    else:
        n11416 = 0
    if n11416:
        b11417 = (b6442 & b6451)
        i11418 = places(b11417, n5580)
        n11419 = len(i11418)
        del b11417
    else:
        i11418 = NO_INT
        n11419 = 0
    del b6442, b6451, n11416
    if n11419:
        i11420 = at(i5581, i11418)
        i11421 = at(i5615, i11418)
        i11439 = at(i5633, i11418)
        b11440 = at(b5634, i11418)
        i11441 = at(i5635, i11418)
        b11442 = at(b5636, i11418)
        i11452 = at(i5646, i11418)
        i11488 = newest(i11420, i11421, at(E_occurred_at, i11452), EVIDENCE_CAP)
        n11489 = len(i11488)
        del i11420, i11421
    else:
        i11439 = NO_INT
        b11440 = NO_BOOL
        i11441 = NO_INT
        b11442 = NO_BOOL
        i11452 = NO_INT
        i11488 = NO_INT
        n11489 = 0
    del i11418, i5581, i5615, i5635
    if n11419:
        i11491 = at(i11439, i11488)
        b11492 = at(b11440, i11488)
        x11493 = date_text(i11491, b11492, n11489, 0, GIVEN)
        i11494 = at(i11441, i11488)
        b11495 = at(b11442, i11488)
        x11496 = date_text(i11494, b11495, n11489, 0, GIVEN)
        x11497 = text_concat(n11489, ', answered ', x11496)
        x11498 = texts(where(b11495, x11497, ', no answer'))
        x11499 = text_concat(n11489, 'asked for ', x11493, x11498)
        i11500 = at(i11452, i11488)
        del i11491, b11492, x11493, i11494, b11495, x11496, x11497, x11498
    else:
        x11499 = NO_TEXT
        i11500 = NO_INT
    del b11440, b11442, i11439, i11441, i11488, n11419, n11489
    if EVIDENCE_WANTED:
        n11501 = any_raised(n6618, i10615, i10616)
    else:
        n11501 = 0
    if n11501:
        i11502 = newest(i6619, i6620, at(E_occurred_at, i6651), EVIDENCE_CAP)
        n11503 = len(i11502)
    else:
        i11502 = NO_INT
        n11503 = 0
    del n11501
    if EVIDENCE_WANTED and n6618:
        i11505 = at(i6636, i11502)
        x11506 = word_text(i11505, None, n11503, 0, GIVEN)
        x11507 = text_trim(x11506, ';')
        x11508 = text_replace(x11507, ';', ', ')
        x11509 = text_nullif(x11508, '')
        b11510 = text_known(x11509)
        x11511 = where(b11510, x11509, 'conduct')
        i11512 = at(i6637, i11502)
        x11513 = date_text(i11512, None, n11503, 0, GIVEN)
        b11514 = at(b6773, i11502)
        i11515 = where(b11514, WORD_81, WORD_31)
        x11516 = word_text(i11515, None, n11503, 0, GIVEN)
        x11517 = text_concat(n11503, x11511, ' on ', x11513, x11516)
        i11518 = at(i6651, i11502)
        del i11505, x11506, x11507, x11508, x11509, b11510, x11511, i11512, x11513, b11514, i11515, x11516
    else:
        x11517 = NO_TEXT
        i11518 = NO_INT
    del i11502, n11503
    if EVIDENCE_WANTED:
        n11519 = any_raised(n6618, i10617)
    else:
        n11519 = 0
    if n11519:
        i11520 = places(b6781, n6618)
        n11521 = len(i11520)
    else:
        i11520 = NO_INT
        n11521 = 0
    del b6781, n11519
    if n11521:
        i11522 = at(i6619, i11520)
        i11523 = at(i6620, i11520)
        i11539 = at(i6636, i11520)
        i11540 = at(i6637, i11520)
        i11554 = at(i6651, i11520)
        b11558 = at(b6773, i11520)
        i11562 = newest(i11522, i11523, at(E_occurred_at, i11554), EVIDENCE_CAP)
        n11563 = len(i11562)
        del i11522, i11523
    else:
        i11539 = NO_INT
        i11540 = NO_INT
        i11554 = NO_INT
        b11558 = NO_BOOL
        i11562 = NO_INT
        n11563 = 0
    del i11520
    if n11521:
        i11565 = at(i11539, i11562)
        x11566 = word_text(i11565, None, n11563, 0, GIVEN)
        x11567 = text_trim(x11566, ';')
        x11568 = text_replace(x11567, ';', ', ')
        x11569 = text_nullif(x11568, '')
        b11570 = text_known(x11569)
        x11571 = where(b11570, x11569, 'conduct')
        i11572 = at(i11540, i11562)
        x11573 = date_text(i11572, None, n11563, 0, GIVEN)
        b11574 = at(b11558, i11562)
        i11575 = where(b11574, WORD_81, WORD_31)
        x11576 = word_text(i11575, None, n11563, 0, GIVEN)
        x11577 = text_concat(n11563, x11571, ' on ', x11573, x11576)
        i11578 = at(i11554, i11562)
        del i11565, x11566, x11567, x11568, x11569, b11570, x11571, i11572, x11573, b11574, i11575, x11576
    else:
        x11577 = NO_TEXT
        i11578 = NO_INT
    del b11558, i11539, i11540, i11562, n11521, n11563
    if EVIDENCE_WANTED:
        n11579 = any_raised(n6618, i10618)
    else:
        n11579 = 0
    if n11579:
        i11580 = places(b6782, n6618)
        n11581 = len(i11580)
    else:
        i11580 = NO_INT
        n11581 = 0
    del b6782, n11579, n6618
    if n11581:
        i11582 = at(i6619, i11580)
        i11583 = at(i6620, i11580)
        i11599 = at(i6636, i11580)
        i11600 = at(i6637, i11580)
        i11614 = at(i6651, i11580)
        b11618 = at(b6773, i11580)
        i11622 = newest(i11582, i11583, at(E_occurred_at, i11614), EVIDENCE_CAP)
        n11623 = len(i11622)
        del i11582, i11583
    else:
        i11599 = NO_INT
        i11600 = NO_INT
        i11614 = NO_INT
        b11618 = NO_BOOL
        i11622 = NO_INT
        n11623 = 0
    del b6773, i11580, i6619, i6620, i6636, i6637
    if n11581:
        i11625 = at(i11599, i11622)
        x11626 = word_text(i11625, None, n11623, 0, GIVEN)
        x11627 = text_trim(x11626, ';')
        x11628 = text_replace(x11627, ';', ', ')
        x11629 = text_nullif(x11628, '')
        b11630 = text_known(x11629)
        x11631 = where(b11630, x11629, 'conduct')
        i11632 = at(i11600, i11622)
        x11633 = date_text(i11632, None, n11623, 0, GIVEN)
        b11634 = at(b11618, i11622)
        i11635 = where(b11634, WORD_81, WORD_31)
        x11636 = word_text(i11635, None, n11623, 0, GIVEN)
        x11637 = text_concat(n11623, x11631, ' on ', x11633, x11636)
        i11638 = at(i11614, i11622)
        del i11625, x11626, x11627, x11628, x11629, b11630, x11631, i11632, x11633, b11634, i11635, x11636
    else:
        x11637 = NO_TEXT
        i11638 = NO_INT
    del b11618, i11599, i11600, i11622, n11581, n11623
    if EVIDENCE_WANTED:
        n11639 = any_raised(n7699, i10619)
    else:
        n11639 = 0
    if n11639:
        b11640 = (i7705 >= P_burst_messages)
        i11641 = places(b11640, n7699)
        n11642 = len(i11641)
        del b11640
    else:
        i11641 = NO_INT
        n11642 = 0
    del i7705, n11639
    if n11642:
        i11643 = at(i7700, i11641)
        i11644 = at(i7708, i11641)
        i11661 = at(i7701, i11641)
        i11675 = at(i7738, i11641)
        i11682 = newest(i11643, i11644, at(E_occurred_at, i11675), EVIDENCE_CAP)
        n11683 = len(i11682)
        del i11643, i11644
    else:
        i11661 = NO_INT
        i11675 = NO_INT
        i11682 = NO_INT
        n11683 = 0
    del i11641
    if n11642:
        i11685 = at(i11661, i11682)
        x11686 = date_text(i11685, None, n11683, 0, GIVEN)
        x11687 = text_concat(n11683, 'out of hours on ', x11686)
        i11688 = at(i11675, i11682)
        del i11685, x11686
    else:
        x11687 = NO_TEXT
        i11688 = NO_INT
    del i11661, i11682, n11642, n11683
    if EVIDENCE_WANTED:
        n11689 = any_raised(n7699, i10620)
    else:
        n11689 = 0
    if n11689:
        i11690 = newest(i7700, i7708, at(E_occurred_at, i7738), EVIDENCE_CAP)
        n11691 = len(i11690)
    else:
        i11690 = NO_INT
        n11691 = 0
    del i7700, i7708, n11689
    if EVIDENCE_WANTED and n7699:
        i11693 = at(i7701, i11690)
        x11694 = date_text(i11693, None, n11691, 0, GIVEN)
        x11695 = text_concat(n11691, 'out of hours on ', x11694)
        i11696 = at(i7738, i11690)
        del i11693, x11694
    else:
        x11695 = NO_TEXT
        i11696 = NO_INT
    del i11690, i7701, n11691, n7699
    if EVIDENCE_WANTED:
        n11697 = any_raised(n4952, i10621)
    else:
        n11697 = 0
    if n11697:
        b11698 = (b5371 & b5368)
        i11699 = places(b11698, n4952)
        n11700 = len(i11699)
        del b11698
    else:
        i11699 = NO_INT
        n11700 = 0
    del b5368, b5371, n11697, n4952
    if n11700:
        i11701 = at(i4953, i11699)
        i11702 = at(i4954, i11699)
        i11710 = at(i4962, i11699)
        b11711 = at(b4963, i11699)
        i11719 = at(i4971, i11699)
        i11733 = at(i4985, i11699)
        i11754 = newest(i11701, i11702, at(E_occurred_at, i11733), EVIDENCE_CAP)
        n11755 = len(i11754)
        del i11701, i11702
    else:
        i11710 = NO_INT
        b11711 = NO_BOOL
        i11719 = NO_INT
        i11733 = NO_INT
        i11754 = NO_INT
        n11755 = 0
    del b4963, i11699, i4953, i4954, i4962, i4971, i4985
    if n11700:
        i11757 = at(i11710, i11754)
        b11758 = at(b11711, i11754)
        b11759 = (i11757 == WORD_65) & b11758
        b11760 = (i11757 == WORD_66) & b11758
        b11761 = (i11757 == WORD_67) & b11758
        b11762 = (i11757 == WORD_68) & b11758
        i11763 = where(b11759, WORD_65, where(b11760, WORD_77, where(b11761, WORD_67, where(b11762, WORD_78, WORD_19))))
        i11764 = at(i11719, i11754)
        x11765 = date_text(i11764, None, n11755, 0, GIVEN)
        x11766 = word_text(i11763, None, n11755, 0, GIVEN)
        x11767 = text_concat(n11755, x11766, ' on ', x11765)
        i11768 = at(i11733, i11754)
        del i11757, b11758, b11759, b11760, b11761, b11762, i11763, i11764, x11765, x11766
    else:
        x11767 = NO_TEXT
        i11768 = NO_INT
    del b11711, i11710, i11719, i11754, n11700, n11755
    if EVIDENCE_WANTED:
        n11769 = any_raised(n3669, i10622)
    else:
        n11769 = 0
    if n11769:
        b11770 = (i4463 >= 2)
        i11771 = places(b11770, n3669)
        n11772 = len(i11771)
        del b11770
    else:
        i11771 = NO_INT
        n11772 = 0
    del n11769
    if n11772:
        i11773 = at(i3670, i11771)
        i11774 = at(i3671, i11771)
        i11791 = at(i3688, i11771)
        i11805 = at(i3702, i11771)
        i11826 = at(i4442, i11771)
        b11827 = at(b4445, i11771)
        i11837 = newest(i11773, i11774, at(E_occurred_at, i11805), EVIDENCE_CAP)
        n11838 = len(i11837)
        del i11773, i11774
    else:
        i11791 = NO_INT
        i11805 = NO_INT
        i11826 = NO_INT
        b11827 = NO_BOOL
        i11837 = NO_INT
        n11838 = 0
    del i11771
    if n11772:
        i11840 = at(i11791, i11837)
        x11841 = date_text(i11840, None, n11838, 0, GIVEN)
        i11842 = at(i11826, i11837)
        b11843 = at(b11827, i11837)
        b11844 = (i11842 == WORD_59) & b11843
        b11845 = (i11842 == WORD_54) & b11843
        i11846 = where(b11844, WORD_82, where(b11845, WORD_83, WORD_84))
        x11847 = word_text(i11846, None, n11838, 0, GIVEN)
        x11848 = text_concat(n11838, 'asked for less on ', x11841, x11847)
        i11849 = at(i11805, i11837)
        del i11840, x11841, i11842, b11843, b11844, b11845, i11846, x11847
    else:
        x11848 = NO_TEXT
        i11849 = NO_INT
    del b11827, i11791, i11826, i11837, n11772, n11838
    if EVIDENCE_WANTED:
        n11850 = any_raised(n3669, i10623)
    else:
        n11850 = 0
    if n11850:
        b11851 = (i4463 >= 1)
        i11852 = places(b11851, n3669)
        n11853 = len(i11852)
        del b11851
    else:
        i11852 = NO_INT
        n11853 = 0
    del i4463, n11850
    if n11853:
        i11854 = at(i3670, i11852)
        i11855 = at(i3671, i11852)
        i11872 = at(i3688, i11852)
        i11886 = at(i3702, i11852)
        i11907 = at(i4442, i11852)
        b11908 = at(b4445, i11852)
        i11918 = newest(i11854, i11855, at(E_occurred_at, i11886), EVIDENCE_CAP)
        n11919 = len(i11918)
        del i11854, i11855
    else:
        i11872 = NO_INT
        i11886 = NO_INT
        i11907 = NO_INT
        b11908 = NO_BOOL
        i11918 = NO_INT
        n11919 = 0
    del i11852
    if n11853:
        i11921 = at(i11872, i11918)
        x11922 = date_text(i11921, None, n11919, 0, GIVEN)
        i11923 = at(i11907, i11918)
        b11924 = at(b11908, i11918)
        b11925 = (i11923 == WORD_59) & b11924
        b11926 = (i11923 == WORD_54) & b11924
        i11927 = where(b11925, WORD_82, where(b11926, WORD_83, WORD_84))
        x11928 = word_text(i11927, None, n11919, 0, GIVEN)
        x11929 = text_concat(n11919, 'asked for less on ', x11922, x11928)
        i11930 = at(i11886, i11918)
        del i11921, x11922, i11923, b11924, b11925, b11926, i11927, x11928
    else:
        x11929 = NO_TEXT
        i11930 = NO_INT
    del b11908, i11872, i11907, i11918, n11853, n11919
    if EVIDENCE_WANTED:
        n11931 = any_raised(n3669, i10624, i10625)
    else:
        n11931 = 0
    if n11931:
        b11932 = (b4452 & b4452)
        i11933 = places(b11932, n3669)
        n11934 = len(i11933)
        del b11932
    else:
        i11933 = NO_INT
        n11934 = 0
    del b4452, n11931, n3669
    if n11934:
        i11935 = at(i3670, i11933)
        i11936 = at(i3671, i11933)
        i11953 = at(i3688, i11933)
        i11967 = at(i3702, i11933)
        i11988 = at(i4442, i11933)
        b11989 = at(b4445, i11933)
        i11999 = newest(i11935, i11936, at(E_occurred_at, i11967), EVIDENCE_CAP)
        n12000 = len(i11999)
        del i11935, i11936
    else:
        i11953 = NO_INT
        i11967 = NO_INT
        i11988 = NO_INT
        b11989 = NO_BOOL
        i11999 = NO_INT
        n12000 = 0
    del b4445, i11933, i3670, i3671, i3688, i3702, i4442
    if n11934:
        i12002 = at(i11953, i11999)
        x12003 = date_text(i12002, None, n12000, 0, GIVEN)
        i12004 = at(i11988, i11999)
        b12005 = at(b11989, i11999)
        b12006 = (i12004 == WORD_59) & b12005
        b12007 = (i12004 == WORD_54) & b12005
        i12008 = where(b12006, WORD_82, where(b12007, WORD_83, WORD_84))
        x12009 = word_text(i12008, None, n12000, 0, GIVEN)
        x12010 = text_concat(n12000, 'asked for less on ', x12003, x12009)
        i12011 = at(i11967, i11999)
        del i12002, x12003, i12004, b12005, b12006, b12007, i12008, x12009
    else:
        x12010 = NO_TEXT
        i12011 = NO_INT
    del b11989, i11953, i11988, i11999, n11934, n12000
    if EVIDENCE_WANTED:
        n12012 = any_raised(n2128, i10626)
    else:
        n12012 = 0
    if n12012:
        b12013 = (i2138 == WORD_73) & b2139
        b12014 = (i2138 == WORD_74) & b2139
        b12015 = (b12013 | b12014)
        b12017 = (b12015 & b12013)
        i12018 = places(b12017, n2128)
        n12019 = len(i12018)
        del b12013, b12014, b12015, b12017
    else:
        i12018 = NO_INT
        n12019 = 0
    del n12012
    if n12019:
        i12020 = at(i2129, i12018)
        i12021 = at(i2130, i12018)
        i12038 = at(i2147, i12018)
        i12052 = at(i2161, i12018)
        i12057 = newest(i12020, i12021, at(E_occurred_at, i12052), EVIDENCE_CAP)
        n12058 = len(i12057)
        del i12020, i12021
    else:
        i12038 = NO_INT
        i12052 = NO_INT
        i12057 = NO_INT
        n12058 = 0
    del i12018
    if n12019:
        i12060 = at(i12038, i12057)
        x12061 = date_text(i12060, None, n12058, 0, GIVEN)
        x12062 = text_concat(n12058, 'card payment reversed on ', x12061)
        i12063 = at(i12052, i12057)
        del i12060, x12061
    else:
        x12062 = NO_TEXT
        i12063 = NO_INT
    del i12038, i12057, n12019, n12058
    if EVIDENCE_WANTED:
        n12064 = any_raised(n2128, i10627)
    else:
        n12064 = 0
    if n12064:
        i12065 = where(b2139, i2138, WORD_10)
        b12066 = (i12065 == WORD_10)
        i12067 = places(b12066, n2128)
        n12068 = len(i12067)
        del i12065, b12066
    else:
        i12067 = NO_INT
        n12068 = 0
    del n12064
    if n12068:
        i12069 = at(i2129, i12067)
        i12070 = at(i2130, i12067)
        i12087 = at(i2147, i12067)
        i12101 = at(i2161, i12067)
        i12106 = newest(i12069, i12070, at(E_occurred_at, i12101), EVIDENCE_CAP)
        n12107 = len(i12106)
        del i12069, i12070
    else:
        i12087 = NO_INT
        i12101 = NO_INT
        i12106 = NO_INT
        n12107 = 0
    del i12067, i2130, i2161
    if n12068:
        i12109 = at(i12087, i12106)
        x12110 = date_text(i12109, None, n12107, 0, GIVEN)
        x12111 = text_concat(n12107, 'card payment reversed on ', x12110)
        i12112 = at(i12101, i12106)
        del i12109, x12110
    else:
        x12111 = NO_TEXT
        i12112 = NO_INT
    del i12087, i12106, n12068, n12107
    if EVIDENCE_WANTED:
        n12113 = any_raised(n7798, i10628)
    else:
        n12113 = 0
    if n12113:
        b12114 = (i8476 > P_very_late_days)
        b12115 = (i8476 > P_stuck_days)
        b12116 = (b8474 & b12114 & b8474 & b12115)
        i12117 = places(b12116, n7798)
        n12118 = len(i12117)
        del b12114, b12115, b12116
    else:
        i12117 = NO_INT
        n12118 = 0
    del b8474, i8476, n12113, n7798
    if n12118:
        i12119 = at(i7799, i12117)
        i12120 = at(i7800, i12117)
        i12128 = at(i7808, i12117)
        b12129 = at(b7809, i12117)
        i12151 = at(i7831, i12117)
        i12157 = at(i7837, i12117)
        b12158 = at(b7838, i12117)
        i12172 = at(i7852, i12117)
        i12181 = at(i7861, i12117)
        i12182 = at(i7862, i12117)
        b12183 = at(b7863, i12117)
        i12184 = at(i7864, i12117)
        i12197 = at(i7877, i12117)
        i12215 = newest(i12119, i12120, at(E_occurred_at, i12151), EVIDENCE_CAP)
        n12216 = len(i12215)
        del i12119, i12120
    else:
        i12128 = NO_INT
        b12129 = NO_BOOL
        i12151 = NO_INT
        i12157 = NO_INT
        b12158 = NO_BOOL
        i12172 = NO_INT
        i12181 = NO_INT
        i12182 = NO_INT
        b12183 = NO_BOOL
        i12184 = NO_INT
        i12197 = NO_INT
        i12215 = NO_INT
        n12216 = 0
    del b7809, b7838, b7863, i12117, i7799, i7800, i7808, i7831, i7837, i7852, i7861, i7862, i7864, i7877
    if n12118:
        i12218 = at(i12182, i12215)
        b12219 = at(b12183, i12215)
        x12220 = date_text(i12218, b12219, n12216, 0, GIVEN)
        b12221 = text_known(x12220)
        x12222 = text_concat(n12216, 'paid ', x12220)
        i12223 = at(i12128, i12215)
        b12224 = at(b12129, i12215)
        b12225 = (i12223 == WORD_8) & b12224
        x12226 = texts(where(b12221, x12222, where(b12225, 'written off', 'unpaid')))
        i12227 = at(i12181, i12215)
        x12228 = date_text(i12227, None, n12216, 0, GIVEN)
        i12229 = at(i12172, i12215)
        b12230 = (i12227 != i12229)
        x12231 = date_text(i12229, None, n12216, 0, GIVEN)
        x12232 = text_concat(n12216, ' (moved from ', x12231, ')')
        x12233 = texts(where(b12230, x12232, ''))
        i12234 = at(i12184, i12215)
        b12235 = (i12234 == 1)
        b12236 = (i12234 > 1)
        x12237 = int_text(i12234, None, n12216, 0, GIVEN)
        x12238 = text_concat(n12216, ', ', x12237, ' days late')
        x12239 = texts(where(b12235, ', 1 day late', where(b12236, x12238, where(b12219, ', in time', ''))))
        b12240 = logical_not(b12219)
        i12241 = at(i12157, i12215)
        b12242 = at(b12158, i12215)
        i12243 = where(b12242, i12241, 0)
        b12244 = (i12243 > 0)
        b12245 = (b12240 & b12244)
        i12246 = at(i12197, i12215)
        i12247 = rescaled(i12246, -2)
        x12248 = decimal_text(i12247, None, n12216, 2, GIVEN)
        x12249 = text_concat(n12216, ', ', x12248, ' left')
        x12250 = texts(where(b12245, x12249, ''))
        x12251 = text_concat(n12216, x12226, ', due ', x12228, x12233, x12239, x12250)
        i12252 = at(i12151, i12215)
        del i12218, b12219, x12220, b12221, x12222, i12223, b12224, b12225, x12226, i12227, x12228, i12229, b12230, x12231, x12232, x12233, i12234, b12235, b12236, x12237, x12238, x12239, b12240, i12241, b12242, i12243, b12244, b12245, i12246, i12247, x12248, x12249, x12250
    else:
        x12251 = NO_TEXT
        i12252 = NO_INT
    del b12129, b12158, b12183, i12128, i12157, i12172, i12181, i12182, i12184, i12197, i12215, n12118, n12216
    if EVIDENCE_WANTED:
        n12253 = any_raised(n1742, i10629)
    else:
        n12253 = 0
    if n12253:
        b12254 = (i1808 > P_grace_days)
        b12255 = (b1973 & b1973 & b12254)
        i12256 = places(b12255, n1742)
        n12257 = len(i12256)
        del b12254, b12255
    else:
        i12256 = NO_INT
        n12257 = 0
    del b1973, n12253
    if n12257:
        i12258 = at(i1743, i12256)
        i12259 = at(i1744, i12256)
        i12267 = at(i1752, i12256)
        b12268 = at(b1753, i12256)
        i12290 = at(i1775, i12256)
        i12296 = at(i1781, i12256)
        b12297 = at(b1782, i12256)
        i12311 = at(i1796, i12256)
        i12320 = at(i1805, i12256)
        i12321 = at(i1806, i12256)
        b12322 = at(b1807, i12256)
        i12323 = at(i1808, i12256)
        i12336 = at(i1821, i12256)
        i12355 = newest(i12258, i12259, at(E_occurred_at, i12290), EVIDENCE_CAP)
        n12356 = len(i12355)
        del i12258, i12259
    else:
        i12267 = NO_INT
        b12268 = NO_BOOL
        i12290 = NO_INT
        i12296 = NO_INT
        b12297 = NO_BOOL
        i12311 = NO_INT
        i12320 = NO_INT
        i12321 = NO_INT
        b12322 = NO_BOOL
        i12323 = NO_INT
        i12336 = NO_INT
        i12355 = NO_INT
        n12356 = 0
    del i12256
    if n12257:
        i12358 = at(i12321, i12355)
        b12359 = at(b12322, i12355)
        x12360 = date_text(i12358, b12359, n12356, 0, GIVEN)
        b12361 = text_known(x12360)
        x12362 = text_concat(n12356, 'paid ', x12360)
        i12363 = at(i12267, i12355)
        b12364 = at(b12268, i12355)
        b12365 = (i12363 == WORD_8) & b12364
        x12366 = texts(where(b12361, x12362, where(b12365, 'written off', 'unpaid')))
        i12367 = at(i12320, i12355)
        x12368 = date_text(i12367, None, n12356, 0, GIVEN)
        i12369 = at(i12311, i12355)
        b12370 = (i12367 != i12369)
        x12371 = date_text(i12369, None, n12356, 0, GIVEN)
        x12372 = text_concat(n12356, ' (moved from ', x12371, ')')
        x12373 = texts(where(b12370, x12372, ''))
        i12374 = at(i12323, i12355)
        b12375 = (i12374 == 1)
        b12376 = (i12374 > 1)
        x12377 = int_text(i12374, None, n12356, 0, GIVEN)
        x12378 = text_concat(n12356, ', ', x12377, ' days late')
        x12379 = texts(where(b12375, ', 1 day late', where(b12376, x12378, where(b12359, ', in time', ''))))
        b12380 = logical_not(b12359)
        i12381 = at(i12296, i12355)
        b12382 = at(b12297, i12355)
        i12383 = where(b12382, i12381, 0)
        b12384 = (i12383 > 0)
        b12385 = (b12380 & b12384)
        i12386 = at(i12336, i12355)
        i12387 = rescaled(i12386, -2)
        x12388 = decimal_text(i12387, None, n12356, 2, GIVEN)
        x12389 = text_concat(n12356, ', ', x12388, ' left')
        x12390 = texts(where(b12385, x12389, ''))
        x12391 = text_concat(n12356, x12366, ', due ', x12368, x12373, x12379, x12390)
        i12392 = at(i12290, i12355)
        del i12358, b12359, x12360, b12361, x12362, i12363, b12364, b12365, x12366, i12367, x12368, i12369, b12370, x12371, x12372, x12373, i12374, b12375, b12376, x12377, x12378, x12379, b12380, i12381, b12382, i12383, b12384, b12385, i12386, i12387, x12388, x12389, x12390
    else:
        x12391 = NO_TEXT
        i12392 = NO_INT
    del b12268, b12297, b12322, i12267, i12296, i12311, i12320, i12321, i12323, i12336, i12355, n12257, n12356
    if EVIDENCE_WANTED:
        n12393 = any_raised(n1742, i10630)
    else:
        n12393 = 0
    if n12393:
        b12394 = (i1808 > P_very_late_days)
        i12395 = places(b12394, n1742)
        n12396 = len(i12395)
        del b12394
    else:
        i12395 = NO_INT
        n12396 = 0
    del n12393
    if n12396:
        i12397 = at(i1743, i12395)
        i12398 = at(i1744, i12395)
        i12406 = at(i1752, i12395)
        b12407 = at(b1753, i12395)
        i12429 = at(i1775, i12395)
        i12435 = at(i1781, i12395)
        b12436 = at(b1782, i12395)
        i12450 = at(i1796, i12395)
        i12459 = at(i1805, i12395)
        i12460 = at(i1806, i12395)
        b12461 = at(b1807, i12395)
        i12462 = at(i1808, i12395)
        i12475 = at(i1821, i12395)
        i12494 = newest(i12397, i12398, at(E_occurred_at, i12429), EVIDENCE_CAP)
        n12495 = len(i12494)
        del i12397, i12398
    else:
        i12406 = NO_INT
        b12407 = NO_BOOL
        i12429 = NO_INT
        i12435 = NO_INT
        b12436 = NO_BOOL
        i12450 = NO_INT
        i12459 = NO_INT
        i12460 = NO_INT
        b12461 = NO_BOOL
        i12462 = NO_INT
        i12475 = NO_INT
        i12494 = NO_INT
        n12495 = 0
    del i12395
    if n12396:
        i12497 = at(i12460, i12494)
        b12498 = at(b12461, i12494)
        x12499 = date_text(i12497, b12498, n12495, 0, GIVEN)
        b12500 = text_known(x12499)
        x12501 = text_concat(n12495, 'paid ', x12499)
        i12502 = at(i12406, i12494)
        b12503 = at(b12407, i12494)
        b12504 = (i12502 == WORD_8) & b12503
        x12505 = texts(where(b12500, x12501, where(b12504, 'written off', 'unpaid')))
        i12506 = at(i12459, i12494)
        x12507 = date_text(i12506, None, n12495, 0, GIVEN)
        i12508 = at(i12450, i12494)
        b12509 = (i12506 != i12508)
        x12510 = date_text(i12508, None, n12495, 0, GIVEN)
        x12511 = text_concat(n12495, ' (moved from ', x12510, ')')
        x12512 = texts(where(b12509, x12511, ''))
        i12513 = at(i12462, i12494)
        b12514 = (i12513 == 1)
        b12515 = (i12513 > 1)
        x12516 = int_text(i12513, None, n12495, 0, GIVEN)
        x12517 = text_concat(n12495, ', ', x12516, ' days late')
        x12518 = texts(where(b12514, ', 1 day late', where(b12515, x12517, where(b12498, ', in time', ''))))
        b12519 = logical_not(b12498)
        i12520 = at(i12435, i12494)
        b12521 = at(b12436, i12494)
        i12522 = where(b12521, i12520, 0)
        b12523 = (i12522 > 0)
        b12524 = (b12519 & b12523)
        i12525 = at(i12475, i12494)
        i12526 = rescaled(i12525, -2)
        x12527 = decimal_text(i12526, None, n12495, 2, GIVEN)
        x12528 = text_concat(n12495, ', ', x12527, ' left')
        x12529 = texts(where(b12524, x12528, ''))
        x12530 = text_concat(n12495, x12505, ', due ', x12507, x12512, x12518, x12529)
        i12531 = at(i12429, i12494)
        del i12497, b12498, x12499, b12500, x12501, i12502, b12503, b12504, x12505, i12506, x12507, i12508, b12509, x12510, x12511, x12512, i12513, b12514, b12515, x12516, x12517, x12518, b12519, i12520, b12521, i12522, b12523, b12524, i12525, i12526, x12527, x12528, x12529
    else:
        x12530 = NO_TEXT
        i12531 = NO_INT
    del b12407, b12436, b12461, i12406, i12435, i12450, i12459, i12460, i12462, i12475, i12494, n12396, n12495
    if EVIDENCE_WANTED:
        n12532 = any_raised(n1742, i10630)
    else:
        n12532 = 0
    if n12532:
        b12533 = (i1808 > P_late_days)
        i12534 = places(b12533, n1742)
        n12535 = len(i12534)
        del b12533
    else:
        i12534 = NO_INT
        n12535 = 0
    del n12532
    if n12535:
        i12536 = at(i1743, i12534)
        i12537 = at(i1744, i12534)
        i12545 = at(i1752, i12534)
        b12546 = at(b1753, i12534)
        i12568 = at(i1775, i12534)
        i12574 = at(i1781, i12534)
        b12575 = at(b1782, i12534)
        i12589 = at(i1796, i12534)
        i12598 = at(i1805, i12534)
        i12599 = at(i1806, i12534)
        b12600 = at(b1807, i12534)
        i12601 = at(i1808, i12534)
        i12614 = at(i1821, i12534)
        i12633 = newest(i12536, i12537, at(E_occurred_at, i12568), EVIDENCE_CAP)
        n12634 = len(i12633)
        del i12536, i12537
    else:
        i12545 = NO_INT
        b12546 = NO_BOOL
        i12568 = NO_INT
        i12574 = NO_INT
        b12575 = NO_BOOL
        i12589 = NO_INT
        i12598 = NO_INT
        i12599 = NO_INT
        b12600 = NO_BOOL
        i12601 = NO_INT
        i12614 = NO_INT
        i12633 = NO_INT
        n12634 = 0
    del i12534
    if n12535:
        i12636 = at(i12599, i12633)
        b12637 = at(b12600, i12633)
        x12638 = date_text(i12636, b12637, n12634, 0, GIVEN)
        b12639 = text_known(x12638)
        x12640 = text_concat(n12634, 'paid ', x12638)
        i12641 = at(i12545, i12633)
        b12642 = at(b12546, i12633)
        b12643 = (i12641 == WORD_8) & b12642
        x12644 = texts(where(b12639, x12640, where(b12643, 'written off', 'unpaid')))
        i12645 = at(i12598, i12633)
        x12646 = date_text(i12645, None, n12634, 0, GIVEN)
        i12647 = at(i12589, i12633)
        b12648 = (i12645 != i12647)
        x12649 = date_text(i12647, None, n12634, 0, GIVEN)
        x12650 = text_concat(n12634, ' (moved from ', x12649, ')')
        x12651 = texts(where(b12648, x12650, ''))
        i12652 = at(i12601, i12633)
        b12653 = (i12652 == 1)
        b12654 = (i12652 > 1)
        x12655 = int_text(i12652, None, n12634, 0, GIVEN)
        x12656 = text_concat(n12634, ', ', x12655, ' days late')
        x12657 = texts(where(b12653, ', 1 day late', where(b12654, x12656, where(b12637, ', in time', ''))))
        b12658 = logical_not(b12637)
        i12659 = at(i12574, i12633)
        b12660 = at(b12575, i12633)
        i12661 = where(b12660, i12659, 0)
        b12662 = (i12661 > 0)
        b12663 = (b12658 & b12662)
        i12664 = at(i12614, i12633)
        i12665 = rescaled(i12664, -2)
        x12666 = decimal_text(i12665, None, n12634, 2, GIVEN)
        x12667 = text_concat(n12634, ', ', x12666, ' left')
        x12668 = texts(where(b12663, x12667, ''))
        x12669 = text_concat(n12634, x12644, ', due ', x12646, x12651, x12657, x12668)
        i12670 = at(i12568, i12633)
        del i12636, b12637, x12638, b12639, x12640, i12641, b12642, b12643, x12644, i12645, x12646, i12647, b12648, x12649, x12650, x12651, i12652, b12653, b12654, x12655, x12656, x12657, b12658, i12659, b12660, i12661, b12662, b12663, i12664, i12665, x12666, x12667, x12668
    else:
        x12669 = NO_TEXT
        i12670 = NO_INT
    del b12546, b12575, b12600, i12545, i12574, i12589, i12598, i12599, i12601, i12614, i12633, n12535, n12634
    if EVIDENCE_WANTED:
        n12671 = any_raised(n8596, i10631)
    else:
        n12671 = 0
    if n12671:
        i12672 = places(b8602, n8596)
        n12673 = len(i12672)
    else:
        i12672 = NO_INT
        n12673 = 0
    del b8602, n12671, n8596
    if n12673:
        i12674 = at(i8597, i12672)
        i12675 = at(i8603, i12672)
        i12683 = at(i8611, i12672)
        b12684 = at(b8612, i12672)
        i12706 = at(i8634, i12672)
        i12712 = at(i8640, i12672)
        b12713 = at(b8641, i12672)
        i12727 = at(i8655, i12672)
        i12736 = at(i8664, i12672)
        i12737 = at(i8665, i12672)
        b12738 = at(b8666, i12672)
        i12739 = at(i8600, i12672)
        i12752 = at(i8678, i12672)
        i12757 = newest(i12674, i12675, at(E_occurred_at, i12706), EVIDENCE_CAP)
        n12758 = len(i12757)
        del i12674, i12675
    else:
        i12683 = NO_INT
        b12684 = NO_BOOL
        i12706 = NO_INT
        i12712 = NO_INT
        b12713 = NO_BOOL
        i12727 = NO_INT
        i12736 = NO_INT
        i12737 = NO_INT
        b12738 = NO_BOOL
        i12739 = NO_INT
        i12752 = NO_INT
        i12757 = NO_INT
        n12758 = 0
    del b8612, b8641, b8666, i12672, i8597, i8600, i8603, i8611, i8634, i8640, i8655, i8664, i8665, i8678
    if n12673:
        i12760 = at(i12737, i12757)
        b12761 = at(b12738, i12757)
        x12762 = date_text(i12760, b12761, n12758, 0, GIVEN)
        b12763 = text_known(x12762)
        x12764 = text_concat(n12758, 'paid ', x12762)
        i12765 = at(i12683, i12757)
        b12766 = at(b12684, i12757)
        b12767 = (i12765 == WORD_8) & b12766
        x12768 = texts(where(b12763, x12764, where(b12767, 'written off', 'unpaid')))
        i12769 = at(i12736, i12757)
        x12770 = date_text(i12769, None, n12758, 0, GIVEN)
        i12771 = at(i12727, i12757)
        b12772 = (i12769 != i12771)
        x12773 = date_text(i12771, None, n12758, 0, GIVEN)
        x12774 = text_concat(n12758, ' (moved from ', x12773, ')')
        x12775 = texts(where(b12772, x12774, ''))
        i12776 = at(i12739, i12757)
        b12777 = (i12776 == 1)
        b12778 = (i12776 > 1)
        x12779 = int_text(i12776, None, n12758, 0, GIVEN)
        x12780 = text_concat(n12758, ', ', x12779, ' days late')
        x12781 = texts(where(b12777, ', 1 day late', where(b12778, x12780, where(b12761, ', in time', ''))))
        b12782 = logical_not(b12761)
        i12783 = at(i12712, i12757)
        b12784 = at(b12713, i12757)
        i12785 = where(b12784, i12783, 0)
        b12786 = (i12785 > 0)
        b12787 = (b12782 & b12786)
        i12788 = at(i12752, i12757)
        i12789 = rescaled(i12788, -2)
        x12790 = decimal_text(i12789, None, n12758, 2, GIVEN)
        x12791 = text_concat(n12758, ', ', x12790, ' left')
        x12792 = texts(where(b12787, x12791, ''))
        x12793 = text_concat(n12758, x12768, ', due ', x12770, x12775, x12781, x12792)
        i12794 = at(i12706, i12757)
        del i12760, b12761, x12762, b12763, x12764, i12765, b12766, b12767, x12768, i12769, x12770, i12771, b12772, x12773, x12774, x12775, i12776, b12777, b12778, x12779, x12780, x12781, b12782, i12783, b12784, i12785, b12786, b12787, i12788, i12789, x12790, x12791, x12792
    else:
        x12793 = NO_TEXT
        i12794 = NO_INT
    del b12684, b12713, b12738, i12683, i12712, i12727, i12736, i12737, i12739, i12752, i12757, n12673, n12758
    if EVIDENCE_WANTED:
        n12795 = any_raised(n1742, i10632, i10634)
    else:
        n12795 = 0
    if n12795:
        b12796 = (i1808 > P_grace_days)
        i12797 = places(b12796, n1742)
        n12798 = len(i12797)
        del b12796
    else:
        i12797 = NO_INT
        n12798 = 0
    del n12795
    if n12798:
        i12799 = at(i1743, i12797)
        i12800 = at(i1744, i12797)
        i12808 = at(i1752, i12797)
        b12809 = at(b1753, i12797)
        i12831 = at(i1775, i12797)
        i12837 = at(i1781, i12797)
        b12838 = at(b1782, i12797)
        i12852 = at(i1796, i12797)
        i12861 = at(i1805, i12797)
        i12862 = at(i1806, i12797)
        b12863 = at(b1807, i12797)
        i12864 = at(i1808, i12797)
        i12877 = at(i1821, i12797)
        i12896 = newest(i12799, i12800, at(E_occurred_at, i12831), EVIDENCE_CAP)
        n12897 = len(i12896)
        del i12799, i12800
    else:
        i12808 = NO_INT
        b12809 = NO_BOOL
        i12831 = NO_INT
        i12837 = NO_INT
        b12838 = NO_BOOL
        i12852 = NO_INT
        i12861 = NO_INT
        i12862 = NO_INT
        b12863 = NO_BOOL
        i12864 = NO_INT
        i12877 = NO_INT
        i12896 = NO_INT
        n12897 = 0
    del i12797
    if n12798:
        i12899 = at(i12862, i12896)
        b12900 = at(b12863, i12896)
        x12901 = date_text(i12899, b12900, n12897, 0, GIVEN)
        b12902 = text_known(x12901)
        x12903 = text_concat(n12897, 'paid ', x12901)
        i12904 = at(i12808, i12896)
        b12905 = at(b12809, i12896)
        b12906 = (i12904 == WORD_8) & b12905
        x12907 = texts(where(b12902, x12903, where(b12906, 'written off', 'unpaid')))
        i12908 = at(i12861, i12896)
        x12909 = date_text(i12908, None, n12897, 0, GIVEN)
        i12910 = at(i12852, i12896)
        b12911 = (i12908 != i12910)
        x12912 = date_text(i12910, None, n12897, 0, GIVEN)
        x12913 = text_concat(n12897, ' (moved from ', x12912, ')')
        x12914 = texts(where(b12911, x12913, ''))
        i12915 = at(i12864, i12896)
        b12916 = (i12915 == 1)
        b12917 = (i12915 > 1)
        x12918 = int_text(i12915, None, n12897, 0, GIVEN)
        x12919 = text_concat(n12897, ', ', x12918, ' days late')
        x12920 = texts(where(b12916, ', 1 day late', where(b12917, x12919, where(b12900, ', in time', ''))))
        b12921 = logical_not(b12900)
        i12922 = at(i12837, i12896)
        b12923 = at(b12838, i12896)
        i12924 = where(b12923, i12922, 0)
        b12925 = (i12924 > 0)
        b12926 = (b12921 & b12925)
        i12927 = at(i12877, i12896)
        i12928 = rescaled(i12927, -2)
        x12929 = decimal_text(i12928, None, n12897, 2, GIVEN)
        x12930 = text_concat(n12897, ', ', x12929, ' left')
        x12931 = texts(where(b12926, x12930, ''))
        x12932 = text_concat(n12897, x12907, ', due ', x12909, x12914, x12920, x12931)
        i12933 = at(i12831, i12896)
        del i12899, b12900, x12901, b12902, x12903, i12904, b12905, b12906, x12907, i12908, x12909, i12910, b12911, x12912, x12913, x12914, i12915, b12916, b12917, x12918, x12919, x12920, b12921, i12922, b12923, i12924, b12925, b12926, i12927, i12928, x12929, x12930, x12931
    else:
        x12932 = NO_TEXT
        i12933 = NO_INT
    del b12809, b12838, b12863, i12808, i12837, i12852, i12861, i12862, i12864, i12877, i12896, n12798, n12897
    if EVIDENCE_WANTED:
        n12934 = any_raised(n1742, i10633)
    else:
        n12934 = 0
    if n12934:
        i12935 = places(b1974, n1742)
        n12936 = len(i12935)
    else:
        i12935 = NO_INT
        n12936 = 0
    del b1974, n12934, n1742
    if n12936:
        i12937 = at(i1743, i12935)
        i12938 = at(i1744, i12935)
        i12946 = at(i1752, i12935)
        b12947 = at(b1753, i12935)
        i12969 = at(i1775, i12935)
        i12975 = at(i1781, i12935)
        b12976 = at(b1782, i12935)
        i12990 = at(i1796, i12935)
        i12999 = at(i1805, i12935)
        i13000 = at(i1806, i12935)
        b13001 = at(b1807, i12935)
        i13002 = at(i1808, i12935)
        i13015 = at(i1821, i12935)
        i13034 = newest(i12937, i12938, at(E_occurred_at, i12969), EVIDENCE_CAP)
        n13035 = len(i13034)
        del i12937, i12938
    else:
        i12946 = NO_INT
        b12947 = NO_BOOL
        i12969 = NO_INT
        i12975 = NO_INT
        b12976 = NO_BOOL
        i12990 = NO_INT
        i12999 = NO_INT
        i13000 = NO_INT
        b13001 = NO_BOOL
        i13002 = NO_INT
        i13015 = NO_INT
        i13034 = NO_INT
        n13035 = 0
    del b1753, b1782, b1807, i12935, i1743, i1744, i1752, i1775, i1781, i1796, i1805, i1806, i1808, i1821
    if n12936:
        i13037 = at(i13000, i13034)
        b13038 = at(b13001, i13034)
        x13039 = date_text(i13037, b13038, n13035, 0, GIVEN)
        b13040 = text_known(x13039)
        x13041 = text_concat(n13035, 'paid ', x13039)
        i13042 = at(i12946, i13034)
        b13043 = at(b12947, i13034)
        b13044 = (i13042 == WORD_8) & b13043
        x13045 = texts(where(b13040, x13041, where(b13044, 'written off', 'unpaid')))
        i13046 = at(i12999, i13034)
        x13047 = date_text(i13046, None, n13035, 0, GIVEN)
        i13048 = at(i12990, i13034)
        b13049 = (i13046 != i13048)
        x13050 = date_text(i13048, None, n13035, 0, GIVEN)
        x13051 = text_concat(n13035, ' (moved from ', x13050, ')')
        x13052 = texts(where(b13049, x13051, ''))
        i13053 = at(i13002, i13034)
        b13054 = (i13053 == 1)
        b13055 = (i13053 > 1)
        x13056 = int_text(i13053, None, n13035, 0, GIVEN)
        x13057 = text_concat(n13035, ', ', x13056, ' days late')
        x13058 = texts(where(b13054, ', 1 day late', where(b13055, x13057, where(b13038, ', in time', ''))))
        b13059 = logical_not(b13038)
        i13060 = at(i12975, i13034)
        b13061 = at(b12976, i13034)
        i13062 = where(b13061, i13060, 0)
        b13063 = (i13062 > 0)
        b13064 = (b13059 & b13063)
        i13065 = at(i13015, i13034)
        i13066 = rescaled(i13065, -2)
        x13067 = decimal_text(i13066, None, n13035, 2, GIVEN)
        x13068 = text_concat(n13035, ', ', x13067, ' left')
        x13069 = texts(where(b13064, x13068, ''))
        x13070 = text_concat(n13035, x13045, ', due ', x13047, x13052, x13058, x13069)
        i13071 = at(i12969, i13034)
        del i13037, b13038, x13039, b13040, x13041, i13042, b13043, b13044, x13045, i13046, x13047, i13048, b13049, x13050, x13051, x13052, i13053, b13054, b13055, x13056, x13057, x13058, b13059, i13060, b13061, i13062, b13063, b13064, i13065, i13066, x13067, x13068, x13069
    else:
        x13070 = NO_TEXT
        i13071 = NO_INT
    del b12947, b12976, b13001, i12946, i12975, i12990, i12999, i13000, i13002, i13015, i13034, n12936, n13035
    if EVIDENCE_WANTED:
        n13072 = any_raised(n524, i10635)
    else:
        n13072 = 0
    if n13072:
        b13073 = logical_not(b1086)
        b13074 = logical_not(b1064)
        b13075 = (i1040 < AS_OF)
        b13076 = (i1114 > 0)
        b13077 = (b1058 & b13073 & b13074 & b13075 & b13076)
        i13078 = places(b13077, n524)
        n13079 = len(i13078)
        del b13073, b13074, b13075, b13076, b13077
    else:
        i13078 = NO_INT
        n13079 = 0
    del b1064, n13072
    if n13079:
        i13080 = at(i525, i13078)
        i13081 = at(i526, i13078)
        i13089 = at(i534, i13078)
        b13090 = at(b535, i13078)
        i13112 = at(i557, i13078)
        i13118 = at(i575, i13078)
        b13119 = at(b577, i13078)
        i13133 = at(i873, i13078)
        i13142 = at(i1040, i13078)
        i13143 = at(i1041, i13078)
        b13144 = at(b1045, i13078)
        i13145 = at(i1049, i13078)
        i13158 = at(i1116, i13078)
        i13161 = newest(i13080, i13081, at(E_occurred_at, i13112), EVIDENCE_CAP)
        n13162 = len(i13161)
        del i13080, i13081
    else:
        i13089 = NO_INT
        b13090 = NO_BOOL
        i13112 = NO_INT
        i13118 = NO_INT
        b13119 = NO_BOOL
        i13133 = NO_INT
        i13142 = NO_INT
        i13143 = NO_INT
        b13144 = NO_BOOL
        i13145 = NO_INT
        i13158 = NO_INT
        i13161 = NO_INT
        n13162 = 0
    del b1045, b535, i1041, i1049, i1116, i13078, i526, i534, i873
    if n13079:
        i13164 = at(i13143, i13161)
        b13165 = at(b13144, i13161)
        x13166 = date_text(i13164, b13165, n13162, 0, GIVEN)
        b13167 = text_known(x13166)
        x13168 = text_concat(n13162, 'paid ', x13166)
        i13169 = at(i13089, i13161)
        b13170 = at(b13090, i13161)
        b13171 = (i13169 == WORD_8) & b13170
        x13172 = texts(where(b13167, x13168, where(b13171, 'written off', 'unpaid')))
        i13173 = at(i13142, i13161)
        x13174 = date_text(i13173, None, n13162, 0, GIVEN)
        i13175 = at(i13133, i13161)
        b13176 = (i13173 != i13175)
        x13177 = date_text(i13175, None, n13162, 0, GIVEN)
        x13178 = text_concat(n13162, ' (moved from ', x13177, ')')
        x13179 = texts(where(b13176, x13178, ''))
        i13180 = at(i13145, i13161)
        b13181 = (i13180 == 1)
        b13182 = (i13180 > 1)
        x13183 = int_text(i13180, None, n13162, 0, GIVEN)
        x13184 = text_concat(n13162, ', ', x13183, ' days late')
        x13185 = texts(where(b13181, ', 1 day late', where(b13182, x13184, where(b13165, ', in time', ''))))
        b13186 = logical_not(b13165)
        i13187 = at(i13118, i13161)
        b13188 = at(b13119, i13161)
        i13189 = where(b13188, i13187, 0)
        b13190 = (i13189 > 0)
        b13191 = (b13186 & b13190)
        i13192 = at(i13158, i13161)
        i13193 = rescaled(i13192, -2)
        x13194 = decimal_text(i13193, None, n13162, 2, GIVEN)
        x13195 = text_concat(n13162, ', ', x13194, ' left')
        x13196 = texts(where(b13191, x13195, ''))
        x13197 = text_concat(n13162, x13172, ', due ', x13174, x13179, x13185, x13196)
        i13198 = at(i13112, i13161)
        del i13164, b13165, x13166, b13167, x13168, i13169, b13170, b13171, x13172, i13173, x13174, i13175, b13176, x13177, x13178, x13179, i13180, b13181, b13182, x13183, x13184, x13185, b13186, i13187, b13188, i13189, b13190, b13191, i13192, i13193, x13194, x13195, x13196
    else:
        x13197 = NO_TEXT
        i13198 = NO_INT
    del b13090, b13119, b13144, i13089, i13118, i13133, i13142, i13143, i13145, i13158, i13161, n13079, n13162
    if EVIDENCE_WANTED:
        n13199 = any_raised(n1640, i10636)
    else:
        n13199 = 0
    if n13199:
        i13200 = places(b1702, n1640)
        n13201 = len(i13200)
    else:
        i13200 = NO_INT
        n13201 = 0
    del n13199, n1640
    if n13201:
        i13202 = at(i1644, i13200)
        i13203 = at(i1645, i13200)
        i13221 = at(i1663, i13200)
        b13222 = at(b1664, i13200)
        i13234 = at(i1676, i13200)
        b13260 = at(b1702, i13200)
        i13264 = newest(i13202, i13203, at(E_occurred_at, i13234), EVIDENCE_CAP)
        n13265 = len(i13264)
        del i13202, i13203
    else:
        i13221 = NO_INT
        b13222 = NO_BOOL
        i13234 = NO_INT
        b13260 = NO_BOOL
        i13264 = NO_INT
        n13265 = 0
    del b1664, b1702, i13200, i1644, i1645, i1663, i1676
    if n13201:
        i13267 = at(i13221, i13264)
        b13268 = at(b13222, i13264)
        x13269 = date_text(i13267, b13268, n13265, 0, GIVEN)
        b13270 = at(b13260, i13264)
        i13271 = where(b13270, WORD_85, WORD_86)
        x13272 = word_text(i13271, None, n13265, 0, GIVEN)
        x13273 = text_concat(n13265, 'promised for ', x13269, x13272)
        i13274 = at(i13234, i13264)
        del i13267, b13268, x13269, b13270, i13271, x13272
    else:
        x13273 = NO_TEXT
        i13274 = NO_INT
    del b13222, b13260, i13221, i13264, n13201, n13265
    if EVIDENCE_WANTED:
        n13275 = any_raised(n4469, i10637)
    else:
        n13275 = 0
    if n13275:
        b13276 = (b4591 & b4602)
        i13277 = places(b13276, n4469)
        n13278 = len(i13277)
        del b13276
    else:
        i13277 = NO_INT
        n13278 = 0
    del b4591, b4602, n13275, n4469
    if n13278:
        i13279 = at(i4470, i13277)
        i13280 = at(i4471, i13277)
        i13288 = at(i4479, i13277)
        b13289 = at(b4480, i13277)
        i13297 = at(i4488, i13277)
        i13311 = at(i4502, i13277)
        i13319 = newest(i13279, i13280, at(E_occurred_at, i13311), EVIDENCE_CAP)
        n13320 = len(i13319)
        del i13279, i13280
    else:
        i13288 = NO_INT
        b13289 = NO_BOOL
        i13297 = NO_INT
        i13311 = NO_INT
        i13319 = NO_INT
        n13320 = 0
    del b4480, i13277, i4470, i4471, i4479, i4488, i4502
    if n13278:
        i13322 = at(i13297, i13319)
        x13323 = date_text(i13322, None, n13320, 0, GIVEN)
        i13324 = at(i13288, i13319)
        b13325 = at(b13289, i13319)
        i13326 = where(b13325, i13324, WORD_10)
        x13327 = word_text(i13326, None, n13320, 0, GIVEN)
        x13328 = text_concat(n13320, 'raised ', x13323, ', ', x13327)
        i13329 = at(i13311, i13319)
        del i13322, x13323, i13324, b13325, i13326, x13327
    else:
        x13328 = NO_TEXT
        i13329 = NO_INT
    del b13289, i13288, i13297, i13319, n13278, n13320
    if EVIDENCE_WANTED:
        n13330 = any_raised(n3370, i10638, i10639)
    else:
        n13330 = 0
    if n13330:
        i13331 = newest(i3371, i3405, at(E_occurred_at, i3436), EVIDENCE_CAP)
        n13332 = len(i13331)
    else:
        i13331 = NO_INT
        n13332 = 0
    del i3371, i3405, n13330
    if EVIDENCE_WANTED and n3370:
        i13334 = at(i3538, i13331)
        b13335 = at(b3540, i13331)
        x13336 = id_text(i13334, b13335, n13332, 0, GIVEN)
        b13337 = text_known(x13336)
        x13338 = where(b13337, x13336, 'the work')
        b13339 = at(b3539, i13331)
        i13340 = where(b13339, WORD_87, WORD_31)
        x13341 = word_text(i13340, None, n13332, 0, GIVEN)
        x13342 = text_concat(n13332, 'reopened ', x13338, x13341)
        i13343 = at(i3436, i13331)
        del i13334, b13335, x13336, b13337, x13338, b13339, i13340, x13341
    else:
        x13342 = NO_TEXT
        i13343 = NO_INT
    del b3539, b3540, i13331, i3538, n13332, n3370
    if EVIDENCE_WANTED:
        n13344 = any_raised(n3580, i10640)
    else:
        n13344 = 0
    if n13344:
        i13345 = places(b3651, n3580)
        n13346 = len(i13345)
    else:
        i13345 = NO_INT
        n13346 = 0
    del b3651, n13344, n3580
    if n13346:
        i13347 = at(i3581, i13345)
        i13348 = at(i3582, i13345)
        i13365 = at(i3599, i13345)
        i13379 = at(i3613, i13345)
        i13382 = at(i3623, i13345)
        i13393 = newest(i13347, i13348, at(E_occurred_at, i13379), EVIDENCE_CAP)
        n13394 = len(i13393)
        del i13347, i13348
    else:
        i13365 = NO_INT
        i13379 = NO_INT
        i13382 = NO_INT
        i13393 = NO_INT
        n13394 = 0
    del i13345, i3581, i3582, i3599, i3613, i3623
    if n13346:
        i13396 = at(i13365, i13393)
        x13397 = date_text(i13396, None, n13394, 0, GIVEN)
        i13398 = at(i13382, i13393)
        b13399 = (i13398 > 0)
        i13400 = where(b13399, WORD_88, WORD_31)
        x13401 = word_text(i13400, None, n13394, 0, GIVEN)
        x13402 = text_concat(n13394, 'delivered ', x13397, x13401)
        i13403 = at(i13379, i13393)
        del i13396, x13397, i13398, b13399, i13400, x13401
    else:
        x13402 = NO_TEXT
        i13403 = NO_INT
    del i13365, i13382, i13393, n13346, n13394
    if EVIDENCE_WANTED:
        n13404 = any_raised(n3180, i10641)
    else:
        n13404 = 0
    if n13404:
        b13405 = (b3208 & b3208)
        i13406 = places(b13405, n3180)
        n13407 = len(i13406)
        del b13405
    else:
        i13406 = NO_INT
        n13407 = 0
    del b3208, n13404, n3180
    if n13407:
        i13408 = at(i3181, i13406)
        i13409 = at(i3182, i13406)
        i13426 = at(i3199, i13406)
        i13440 = at(i3213, i13406)
        i13441 = newest(i13408, i13409, at(E_occurred_at, i13440), EVIDENCE_CAP)
        n13442 = len(i13441)
        del i13408, i13409
    else:
        i13426 = NO_INT
        i13440 = NO_INT
        i13441 = NO_INT
        n13442 = 0
    del i13406, i3181, i3182, i3199, i3213
    if n13407:
        i13444 = at(i13426, i13441)
        x13445 = date_text(i13444, None, n13442, 0, GIVEN)
        x13446 = text_concat(n13442, 'unpaid change of ', x13445)
        i13447 = at(i13440, i13441)
        del i13444, x13445
    else:
        x13446 = NO_TEXT
        i13447 = NO_INT
    del i13426, i13441, n13407, n13442
    if EVIDENCE_WANTED and n524:
        b13448 = logical_not(b1086)
        b13449 = (b1058 & b13448)
        i13450 = places(b13449, n524)
        n13451 = len(i13450)
        del b13448, b13449
    else:
        i13450 = NO_INT
        n13451 = 0
    if n13451:
        i13452 = at(i525, i13450)
        i13453 = at(i533, i13450)
        i13454 = at(i1091, i13450)
        i13455 = at(i575, i13450)
        b13456 = at(b577, i13450)
        i13457 = where(b13456, i13455, 0)
        i13458 = (i13454 - i13457)
        i13459 = np.maximum(i13458, 0)
        i13460 = rescaled(i13459, -2)
        i13461 = at(i1114, i13450)
        del i13454, i13455, b13456, i13457, i13458, i13459
    else:
        i13452 = NO_INT
        i13453 = NO_INT
        i13460 = NO_INT
        i13461 = NO_INT
    del i13450, i525, n13451
    if EVIDENCE_WANTED and n2128:
        i13462 = where(b2139, i2138, WORD_10)
        b13463 = (i13462 == WORD_10)
        i13464 = places(b13463, n2128)
        n13465 = len(i13464)
        del i13462, b13463
    else:
        i13464 = NO_INT
        n13465 = 0
    del b2139, i2138, n2128
    if n13465:
        i13466 = at(i2129, i13464)
        i13467 = at(i2155, i13464)
        b13468 = at(b2156, i13464)
        b13469 = logical_not(b13468)
        i13470 = at(i2137, i13464)
        b13471 = (i13470 == WORD_31)
        b13472 = (b13469 | b13471)
        i13473 = at(i2170, i13464)
        b13474 = at(b2200, i13464)
        i13475 = where(b13474, i13473, i13470)
        i13476 = where(b13472, i13475, i13470)
        i13477 = at(i2167, i13464)
        b13478 = at(b2199, i13464)
        i13479 = where(b13468, i13467, i13477)
        i13480 = rescaled(i13479, -2)
        i13481 = at(i2147, i13464)
        i13482 = (AS_OF - i13481)
        b13483 = b13468 | b13478
        del i13467, b13468, b13469, i13470, b13471, b13472, i13473, b13474, i13475, i13477, b13478, i13479, i13481
    else:
        i13466 = NO_INT
        i13476 = NO_INT
        i13480 = NO_INT
        i13482 = NO_INT
        b13483 = NO_BOOL
    del b2156, b2199, b2200, i13464, i2129, i2137, i2147, i2155, i2167, i2170, n13465
    if ENDINGS_WANTED:
        n13484 = n4726
    else:
        n13484 = 0
    if n13484:
        b13485 = (i4733 == WORD_1)
        i13486 = where(b4775, i4774, WORD_10)
        b13487 = (i13486 == WORD_10)
        b13488 = logical_not(b10703)
        b13489 = (i4738 > (AS_OF - P_window_days))
        b13490 = (b13485 & b13487 & b13488 & b13489)
        i13491 = places(b13490, n4726)
        n13492 = len(i13491)
        del b13485, i13486, b13487, b13488, b13489, b13490
    else:
        i13491 = NO_INT
        n13492 = 0
    del b10703, b4775, i4733, i4774, n13484, n4726
    if n13492:
        i13494 = at(i4768, i13491)
        i13495 = at(i4738, i13491)
        i13496 = (i13495 + P_quote_validity_days)
        b13497 = at(b4772, i13491)
        i13498 = where(b13497, i13494, i13496)
        i13499 = at(i4828, i13491)
        del i13494, i13495, i13496, b13497
    else:
        i13498 = NO_INT
        i13499 = NO_INT
    del b4772, i13491, i4738, i4768, i4828, n13492
    if ENDINGS_WANTED:
        n13500 = n5580
    else:
        n13500 = 0
    if n13500:
        b13501 = logical_not(b5636)
        b13502 = logical_not(b6012)
        b13503 = (b13501 & b13502)
        i13504 = places(b13503, n5580)
        n13505 = len(i13504)
        del b13501, b13502, b13503
    else:
        i13504 = NO_INT
        n13505 = 0
    del b5636, b6012, n13500, n5580
    if n13505:
        i13507 = at(i5633, i13504)
        i13508 = at(i5646, i13504)
        b13509 = at(b5634, i13504)
    else:
        i13507 = NO_INT
        i13508 = NO_INT
        b13509 = NO_BOOL
    del b5634, i13504, i5633, i5646, n13505
    if ENDINGS_WANTED:
        n13510 = n524
    else:
        n13510 = 0
    if n13510:
        i13511 = places(b1058, n524)
        n13512 = len(i13511)
    else:
        i13511 = NO_INT
        n13512 = 0
    del n13510
    if n13512:
        i13514 = at(i1040, i13511)
        i13515 = at(i557, i13511)
    else:
        i13514 = NO_INT
        i13515 = NO_INT
    del i13511, n13512
    if DEBTS_WANTED:
        n13516 = n524
    else:
        n13516 = 0
    if n13516:
        b13517 = (b1058 & b1059)
        b13518 = logical_not(b1086)
        b13519 = (i1114 > 0)
        i13520 = where(b577, i575, 0)
        i13521 = (i1091 - i13520)
        i13522 = np.maximum(i13521, 0)
        i13523 = rescaled(i13522, -2)
        b13524 = (i13523 > 0)
        b13525 = (b1058 & b13518 & b13519 & b13524)
        b13526 = (b13517 | b13525)
        i13527 = places(b13526, n524)
        n13528 = len(i13527)
        del b13517, b13518, b13519, i13520, i13521, i13522, i13523, b13524, b13525, b13526
    else:
        i13527 = NO_INT
        n13528 = 0
    del b1086, n13516, n524
    if n13528:
        i13530 = at(i543, i13527)
        i13531 = at(i1040, i13527)
        i13532 = at(i1091, i13527)
        i13533 = at(i575, i13527)
        b13534 = at(b577, i13527)
        i13535 = where(b13534, i13533, 0)
        i13536 = (i13532 - i13535)
        i13537 = np.maximum(i13536, 0)
        i13538 = rescaled(i13537, -2)
        i13539 = at(i533, i13527)
        i13540 = at(i1114, i13527)
        b13541 = at(b1058, i13527)
        b13542 = at(b1059, i13527)
        b13543 = (b13541 & b13542)
        i13544 = at(i557, i13527)
        del i13532, i13533, b13534, i13535, i13536, i13537, b13541, b13542
    else:
        i13530 = NO_INT
        i13531 = NO_INT
        i13538 = NO_INT
        i13539 = NO_INT
        i13540 = NO_INT
        b13543 = NO_BOOL
        i13544 = NO_INT
    del b1058, b1059, b577, i1040, i1091, i1114, i13527, i533, i543, i557, i575, n13528
    return {'stage': (i290, None), 'stage_inferred': (b291, None), 'standing': (i297, None), 'undecided__value': (f9611, b9657), 'undecided__opportunities': (i8720, None), 'undecided__incidents': (i8721, None), 'undecided__lower80': (f9679, b10094), 'undecided__lower95': (f9691, b10094), 'kept_meetings__value': (i8779, None), 'kept_meetings__opportunities': (i8779, None), 'no_show__value': (f9615, b9693), 'no_show__opportunities': (i8784, None), 'no_show__incidents': (i8785, None), 'no_show__lower80': (f9715, b10105), 'no_show__lower95': (f9727, b10105), 'no_show__in_half_year': (i8786, b8787), 'no_show__in_year': (i8788, b8789), 'put_off__value': (i8797, None), 'put_off__opportunities': (i8796, None), 'put_off__incidents': (i8797, None), 'put_off__held': (i8799, None), 'requoted_in_all__value': (i8731, b8732), 'requoted_in_all__opportunities': (i8729, None), 'requoted_in_all__incidents': (i8730, None), 'requoted__value': (i8741, b8742), 'requoted__opportunities': (i8729, None), 'requoted__incidents': (i8740, None), 'seriousness__value': (i8826, None), 'seriousness__opportunities': (i8825, None), 'seriousness__incidents': (i8826, None), 'paid_lately__value': (i8846, None), 'paid_lately__opportunities': (i8846, None), 'open_quotes__value': (i8749, None), 'open_quotes__opportunities': (i8749, None), 'accepted_work__value': (i8925, None), 'accepted_work__opportunities': (i8925, None), 'unfounded__value': (f9619, b9729), 'unfounded__opportunities': (i8983, None), 'unfounded__incidents': (i8984, None), 'unfounded__lower80': (f9751, b10129), 'unfounded__lower95': (f9763, b10129), 'unfounded__items': (i8989, None), 'unfounded__occasions': (i8991, None), 'unfounded__apart': (i8994, None), 'unfounded__span': (i8999, b9025), 'unfounded__pressing': (i9004, None), 'chances__value': (i9028, b9029), 'chances__opportunities': (i9027, None), 'reopened__value': (i9013, None), 'reopened__opportunities': (i9012, None), 'reopened__incidents': (i9013, None), 'reopened__warned': (i9014, None), 'low_scored__value': (i9038, None), 'low_scored__opportunities': (i9037, None), 'low_scored__incidents': (i9038, None), 'requests__value': (f9623, b9765), 'requests__opportunities': (i9057, None), 'requests__incidents': (i9058, None), 'requests__lower80': (f9787, b10598), 'requests__lower95': (f9799, b10598), 'requests__apart': (i9061, None), 'requests__apart_from_quotes': (i9064, None), 'silent__value': (i9072, None), 'silent__opportunities': (i9057, None), 'silent__incidents': (i9072, None), 'incidents__value': (i9088, None), 'incidents__opportunities': (i9088, None), 'incidents__incidents': (i9088, None), 'incidents__in_half_year': (i9089, b9090), 'incidents__warned': (i9091, None), 'grave_incidents__value': (i9096, None), 'grave_incidents__opportunities': (i9088, None), 'grave_incidents__incidents': (i9096, None), 'abusive_incidents__value': (i9100, None), 'abusive_incidents__opportunities': (i9088, None), 'abusive_incidents__incidents': (i9100, None), 'abusive_incidents__warned': (i9102, None), 'night_messages__value': (i9118, b9119), 'night_messages__opportunities': (i9117, None), 'night_messages__incidents': (i9117, None), 'work_meetings__value': (f9627, b9801), 'work_meetings__opportunities': (i8807, None), 'work_meetings__incidents': (i8808, None), 'work_meetings__lower80': (f9823, b10599), 'work_meetings__lower95': (f9835, b10599), 'work_meetings__in_year': (i8809, b8810), 'work_meetings__of_year': (f8816, b8817), 'night_bursts__value': (i9137, None), 'night_bursts__opportunities': (i9136, None), 'night_bursts__incidents': (i9137, None), 'quotes_sent__value': (i9163, None), 'quotes_sent__opportunities': (i9163, None), 'jobs__value': (i9181, None), 'jobs__opportunities': (i9181, None), 'jobs__invoices': (i9183, None), 'pressed__value': (i9203, None), 'pressed__opportunities': (i9202, None), 'pressed__incidents': (i9203, None), 'asks_on_quotes__value': (i9211, b9212), 'asks_on_quotes__opportunities': (i9202, None), 'late_asks__value': (i9226, None), 'late_asks__opportunities': (i9225, None), 'late_asks__incidents': (i9226, None), 'late_asks__jobs': (i9230, None), 'late_asks__ultimatums': (i9232, None), 'late_asks__forced': (i9235, None), 'late_asks__apart': (i9238, None), 'asked_jobs__value': (f9030, b9031), 'asked_jobs__opportunities': (i9027, None), 'lost_chargebacks__value': (i9279, None), 'lost_chargebacks__opportunities': (i9278, None), 'lost_chargebacks__incidents': (i9279, None), 'open_chargebacks__value': (i9288, None), 'open_chargebacks__opportunities': (i9287, None), 'open_chargebacks__incidents': (i9288, None), 'open_chargebacks__amount': (i9297, b9307), 'chargebacks_ever__value': (i9287, None), 'chargebacks_ever__opportunities': (i9287, None), 'due_invoices__value': (i8847, None), 'due_invoices__opportunities': (i8847, None), 'dbt__value': (f8877, b8898), 'dbt__opportunities': (i8852, None), 'dbt__incidents': (i8853, None), 'dbt__median': (f8854, b8855), 'dbt__without_largest': (f8865, b8894), 'dbt__late_occasions': (i8869, None), 'late_money__value': (f8887, b8900), 'late_money__opportunities': (i8852, None), 'late_money__incidents': (i8853, None), 'late14__value': (f9631, b9837), 'late14__opportunities': (i9321, None), 'late14__incidents': (i9322, None), 'late14__lower80': (f9859, b10261), 'late14__lower95': (f9871, b10261), 'late14__invoices': (i9323, b9324), 'late30__value': (f9635, b9873), 'late30__opportunities': (i9325, None), 'late30__incidents': (i9326, None), 'late30__lower80': (f9895, b10265), 'late30__lower95': (f9907, b10265), 'late30__invoices': (i9327, b9328), 'late_grace__value': (f9637, b9873), 'late_grace__opportunities': (i9325, None), 'late_grace__incidents': (i9336, None), 'late_grace__lower80': (f9920, b10282), 'late_grace__lower95': (f9928, b10282), 'late_grace__invoices': (i9337, b9338), 'late_grace__median': (f9339, b9340), 'surely_late__value': (f9641, b9930), 'surely_late__opportunities': (i9359, None), 'surely_late__incidents': (i9360, None), 'surely_late__lower80': (f9952, b10274), 'surely_late__lower95': (f9964, b10274), 'longest_late_run__value': (i9383, b9384), 'longest_late_run__opportunities': (i9379, None), 'rising__value': (i9344, None), 'rising__opportunities': (i9325, None), 'rising__incidents': (i9344, None), 'unpaid_money__value': (f9427, b9439), 'unpaid_money__opportunities': (i9405, None), 'unpaid_money__incidents': (i9406, None), 'unpaid_money__days': (i9408, b9409), 'unpaid_money__amount': (i9412, b9413), 'unpaid_money__done': (i9415, None), 'overdue_now__value': (i9451, b9452), 'overdue_now__opportunities': (i9449, None), 'overdue_now__incidents': (i9450, None), 'promises__value': (i9476, None), 'promises__opportunities': (i9475, None), 'promises__incidents': (i9476, None), 'promises__in_year': (i9479, b9480), 'broken_in_a_row__value': (i9493, b9494), 'broken_in_a_row__opportunities': (i9489, None), 'late_disputes__value': (i9507, None), 'late_disputes__opportunities': (i9506, None), 'late_disputes__incidents': (i9507, None), 'given_terms__value': (i9456, b9457), 'given_terms__opportunities': (i9453, None), 'remembered__value': (i9520, None), 'remembered__opportunities': (i9520, None), 'quiet__value': (i9527, b9528), 'quiet__opportunities': (i9525, None), 'paid_in_time__value': (f9645, b9966), 'paid_in_time__opportunities': (i8847, None), 'paid_in_time__incidents': (i8888, None), 'paid_in_time__lower80': (f9988, b10600), 'paid_in_time__lower95': (f10000, b10600), 'paid_day_unknown__value': (i9458, None), 'paid_day_unknown__opportunities': (i9458, None), 'disputed_now__value': (i9459, None), 'disputed_now__opportunities': (i9459, None), 'due_assumed__value': (i9460, None), 'due_assumed__opportunities': (i9460, None), 'due_assumed__in_days': (i9461, b9462), 'due_unsaid__value': (i9463, None), 'due_unsaid__opportunities': (i9463, None), 'other_currencies__value': (i8889, None), 'other_currencies__opportunities': (i8889, None), 'stray_payments__value': (i9521, None), 'stray_payments__opportunities': (i9521, None), 'praise__value': (i9537, None), 'praise__opportunities': (i9537, None), 'referrals__value': (i9538, None), 'referrals__opportunities': (i9538, None), 'our_failures__value': (i9539, None), 'our_failures__opportunities': (i9539, None), 'upheld__value': (i9022, None), 'upheld__opportunities': (i9022, None), 'accepted_quotes__value': (i8750, None), 'accepted_quotes__opportunities': (i8750, None), 'answered_in_time__value': (f9647, b9765), 'answered_in_time__opportunities': (i9057, None), 'answered_in_time__incidents': (i9076, None), 'answered_in_time__lower80': (f10013, b10601), 'answered_in_time__lower95': (f10021, b10601), 'reversed_items__value': (f9651, b10023), 'reversed_items__opportunities': (i8925, None), 'reversed_items__incidents': (i8930, None), 'reversed_items__lower80': (f10045, b10330), 'reversed_items__lower95': (f10057, b10330), 'reversed__value': (i9551, None), 'reversed__opportunities': (i9551, None), 'reversed__incidents': (i9551, None), 'reversed__items': (i9553, None), 'reversed__warned': (i9554, None), 'rounds_over__value': (f9655, b10059), 'rounds_over__opportunities': (i8938, None), 'rounds_over__incidents': (i8939, None), 'rounds_over__lower80': (f10081, b10347), 'rounds_over__lower95': (f10093, b10347), 'rounds_over__twice': (i8940, None), 'rounds_over__thrice': (i8941, None), 'rounds_over__capped': (i8944, None), 'unpaid_scope__value': (f9570, b9571), 'unpaid_scope__opportunities': (i9559, None), 'unpaid_scope__basis': (i9563, b9564), 'unpaid_extras__value': (i9584, None), 'unpaid_extras__opportunities': (i9583, None), 'unpaid_extras__incidents': (i9584, None), 'records__value': (i9522, None), 'records__opportunities': (i9522, None), 'active_months__value': (i9603, None), 'active_months__opportunities': (i9603, None), 'startup__value': (i9529, None), 'startup__opportunities': (i9525, None), 'startup__incidents': (i9529, None), 'good_cause__value': (i9530, None), 'good_cause__opportunities': (i9525, None), 'good_cause__incidents': (i9530, None), 'hardship__value': (i9531, None), 'hardship__opportunities': (i9525, None), 'hardship__incidents': (i9531, None), 'conduct_notices__value': (i9532, None), 'conduct_notices__opportunities': (i9525, None), 'conduct_notices__incidents': (i9532, None), 'working_with__value': (i9533, None), 'working_with__opportunities': (i9525, None), 'working_with__incidents': (i9533, None), 'speaking_records__value': (i9032, b9033), 'speaking_records__opportunities': (i9027, None), 'good_records__value': (i9034, b9035), 'good_records__opportunities': (i9027, None), 'signal__no_decision': (i10602, None), 'signal__no_shows': (i10603, None), 'signal__none_held': (i10604, None), 'signal__many_requotes': (i10605, None), 'signal__free_scoping': (i10606, None), 'signal__unfounded_complaints': (i10607, None), 'signal__unfounded_over_time': (i10608, None), 'signal__unfounded_and_withheld': (i10609, None), 'signal__reopened_complaints': (i10610, None), 'signal__reopened_after_notice': (i10611, None), 'signal__low_scores': (i10612, None), 'signal__blocking_silence': (i10613, None), 'signal__gone_silent': (i10614, None), 'signal__conduct': (i10615, None), 'signal__conduct_after_warning': (i10616, None), 'signal__grave_conduct': (i10617, None), 'signal__sustained_abuse': (i10618, None), 'signal__night_pressure': (i10619, None), 'signal__slow_night_pressure': (i10620, None), 'signal__missed_work_meetings': (i10621, None), 'signal__price_pressure': (i10622, None), 'signal__price_pressure_again': (i10623, None), 'signal__asks_afterwards': (i10624, None), 'signal__ultimatums': (i10625, None), 'signal__chargebacks': (i10626, None), 'signal__chargeback_open': (i10627, None), 'signal__money_unpaid': (i10628, None), 'signal__days_beyond_terms': (i10629, None), 'signal__late_share': (i10630, None), 'signal__late_even_so': (i10631, None), 'signal__late_habit': (i10632, None), 'signal__late_streak': (i10633, None), 'signal__rising_delay': (i10634, None), 'signal__oldest_open': (i10635, None), 'signal__broken_promises': (i10636, None), 'signal__tactical_disputes': (i10637, None), 'signal__reversals': (i10638, None), 'signal__reversals_after_notice': (i10639, None), 'signal__revision_overrun': (i10640, None), 'signal__unpaid_changes': (i10641, None), 'cleared__commitment_phobic': (i10642, None), 'cleared__criticizer': (i10643, None), 'cleared__energy_zapper': (i10644, None), 'cleared__fee_haggler': (i10645, None), 'cleared__late_payer': (i10646, None), 'cleared__time_waster': (i10647, None), 'exempt__commitment_phobic__serious': (i10648, None), 'exempt__commitment_phobic__clearly_serious': (i10649, None), 'exempt__commitment_phobic__at_work': (i10650, None), 'exempt__energy_zapper__hardship': (i10651, None), 'exempt__fee_haggler__startup': (i10652, None), 'exempt__fee_haggler__good_cause': (i10653, None), 'exempt__fee_haggler__hardship': (i10654, None), 'exempt__late_payer__hardship': (i10655, None), 'fact__enough_good': (i10656, None), 'fact__some_good': (i10657, None), 'fact__money_stuck': (i10658, None), 'fact__card_payment_reversed': (i10659, None), 'fact__asks_on_late_bills': (i10660, None), 'fact__complaints_for_late_bills': (i10661, None), 'fact__silence_on_late_bills': (i10662, None), 'fact__silence_on_lapsed_quotes': (i10663, None), 'fact__money_overdue': (i10664, None), 'fact__overdue_for_months': (i10665, None), 'fact__much_at_risk': (i10666, None), 'fact__weeks_late': (i10667, None), 'fact__long_terms': (i10668, None), 'fact__card_payments': (i10669, None), 'fact__quote_open': (i10670, None), 'fact__missed_meetings': (i10671, None), 'fact__warned': (i10672, None), 'fact__threatened': (i10673, None), 'fact__complaints_upheld': (i10674, None), 'fact__client_already': (i10675, None), 'remark__paid_undated': (i10676, None), 'remark__under_dispute': (i10677, None), 'remark__assumed_terms': (i10678, None), 'remark__no_due_days': (i10679, None), 'remark__several_currencies': (i10680, None), 'remark__unnamed_payments': (i10681, None), 'remark__from_memory': (i10682, None), 'remark__old_records': (i10683, None), 'remark__few_records': (i10684, None), 'remark__ally': (i10685, None), 'remark__punctual': (i10686, None), 'remark__within_grace': (i10687, None), 'remark__sends_others': (i10688, None), 'remark__thankful': (i10689, None), 'remark__comes_back': (i10690, None), 'remark__answers_quickly': (i10691, None), 'remark__service_recovery': (i10692, None), 'remark__own_failures': (i10693, None), 'holds:no_decision:watch:0': (b10095, None), 'holds:no_decision:flag:0': (b10097, None), 'holds:no_decision:severe:0': (b10099, None), 'holds:no_shows:watch:0': (b10102, None), 'holds:no_shows:flag:0': (b10104, None), 'holds:no_shows:flag:1': (b10106, None), 'holds:no_shows:severe:0': (b10108, None), 'holds:no_shows:severe:1': (b10109, None), 'holds:none_held:watch:0': (b10112, None), 'holds:many_requotes:watch:0': (b10115, None), 'holds:many_requotes:watch:1': (b10116, None), 'holds:many_requotes:flag:0': (b10118, None), 'holds:many_requotes:flag:1': (b10119, None), 'holds:free_scoping:watch:0': (b10122, None), 'holds:free_scoping:flag:0': (b10124, None), 'holds:unfounded_complaints:watch:0': (b10127, None), 'holds:unfounded_complaints:flag:0': (b10130, None), 'holds:unfounded_complaints:flag:1': (b10131, None), 'holds:unfounded_complaints:flag:2': (b10132, None), 'holds:unfounded_complaints:severe:0': (b10134, None), 'holds:unfounded_complaints:severe:1': (b10135, None), 'holds:unfounded_over_time:flag:0': (b10138, None), 'holds:unfounded_over_time:flag:1': (b10139, None), 'holds:unfounded_over_time:flag:2': (b10140, None), 'holds:unfounded_over_time:flag:3': (b10141, None), 'holds:unfounded_over_time:flag:4': (b10142, None), 'holds:unfounded_and_withheld:flag:0': (b10145, None), 'holds:unfounded_and_withheld:flag:1': (b10146, None), 'holds:unfounded_and_withheld:flag:2': (b10147, None), 'holds:unfounded_and_withheld:flag:3': (b10148, None), 'holds:unfounded_and_withheld:flag:4': (b10149, None), 'holds:reopened_complaints:watch:0': (b10152, None), 'holds:reopened_complaints:flag:0': (b10154, None), 'holds:reopened_complaints:flag:1': (b10155, None), 'holds:reopened_after_notice:severe:0': (b10158, None), 'holds:low_scores:watch:0': (b10161, None), 'holds:blocking_silence:watch:0': (b10164, None), 'holds:blocking_silence:flag:0': (b10166, None), 'holds:blocking_silence:flag:1': (b10167, None), 'holds:blocking_silence:flag:2': (b10168, None), 'holds:gone_silent:severe:0': (b10171, None), 'holds:conduct:watch:0': (b10174, None), 'holds:conduct:flag:0': (b10176, None), 'holds:conduct_after_warning:flag:0': (b10179, None), 'holds:grave_conduct:severe:0': (b10182, None), 'holds:sustained_abuse:severe:0': (b10185, None), 'holds:sustained_abuse:severe:1': (b10186, None), 'holds:night_pressure:watch:0': (b10189, None), 'holds:night_pressure:flag:0': (b10191, None), 'holds:slow_night_pressure:watch:0': (b10194, None), 'holds:slow_night_pressure:flag:0': (b10196, None), 'holds:missed_work_meetings:watch:0': (b10199, None), 'holds:missed_work_meetings:watch:1': (b10200, None), 'holds:missed_work_meetings:flag:0': (b10202, None), 'holds:missed_work_meetings:flag:1': (b10203, None), 'holds:price_pressure:watch:0': (b10206, None), 'holds:price_pressure:flag:0': (b10208, None), 'holds:price_pressure:flag:1': (b10209, None), 'holds:price_pressure_again:flag:0': (b10212, None), 'holds:price_pressure_again:flag:1': (b10213, None), 'holds:price_pressure_again:flag:2': (b10214, None), 'holds:asks_afterwards:watch:0': (b10217, None), 'holds:asks_afterwards:flag:0': (b10219, None), 'holds:asks_afterwards:flag:1': (b10220, None), 'holds:asks_afterwards:severe:0': (b10222, None), 'holds:asks_afterwards:severe:1': (b10223, None), 'holds:asks_afterwards:severe:2': (b10224, None), 'holds:ultimatums:severe:0': (b10227, None), 'holds:chargebacks:watch:0': (b10230, None), 'holds:chargebacks:flag:0': (b10232, None), 'holds:chargebacks:severe:0': (b10234, None), 'holds:chargeback_open:watch:0': (b10237, None), 'holds:money_unpaid:watch:0': (b10240, None), 'holds:money_unpaid:flag:0': (b10242, None), 'holds:money_unpaid:severe:0': (b10244, None), 'holds:money_unpaid:severe:1': (b10245, None), 'holds:days_beyond_terms:watch:0': (b10248, None), 'holds:days_beyond_terms:watch:1': (b10249, None), 'holds:days_beyond_terms:watch:2': (b10250, None), 'holds:days_beyond_terms:flag:0': (b10252, None), 'holds:days_beyond_terms:flag:1': (b10253, None), 'holds:days_beyond_terms:flag:2': (b10254, None), 'holds:days_beyond_terms:severe:0': (b10256, None), 'holds:days_beyond_terms:severe:1': (b10257, None), 'holds:days_beyond_terms:severe:2': (b10258, None), 'holds:late_share:watch:0': (b10262, None), 'holds:late_share:watch:1': (b10263, None), 'holds:late_share:flag:0': (b10266, None), 'holds:late_share:flag:1': (b10267, None), 'holds:late_share:severe:0': (b10269, None), 'holds:late_share:severe:1': (b10270, None), 'holds:late_share:severe:2': (b10271, None), 'holds:late_even_so:watch:0': (b10275, None), 'holds:late_even_so:flag:0': (b10277, None), 'holds:late_even_so:severe:0': (b10279, None), 'holds:late_habit:watch:0': (b10283, None), 'holds:late_habit:watch:1': (b10284, None), 'holds:late_habit:flag:0': (b10286, None), 'holds:late_habit:flag:1': (b10287, None), 'holds:late_habit:severe:0': (b10289, None), 'holds:late_habit:severe:1': (b10290, None), 'holds:late_habit:severe:2': (b10291, None), 'holds:late_streak:watch:0': (b10294, None), 'holds:late_streak:flag:0': (b10296, None), 'holds:late_streak:severe:0': (b10298, None), 'holds:late_streak:severe:1': (b10299, None), 'holds:rising_delay:watch:0': (b10302, None), 'holds:oldest_open:watch:0': (b10305, None), 'holds:oldest_open:flag:0': (b10307, None), 'holds:oldest_open:severe:0': (b10309, None), 'holds:broken_promises:watch:0': (b10312, None), 'holds:broken_promises:flag:0': (b10314, None), 'holds:broken_promises:severe:0': (b10316, None), 'holds:tactical_disputes:watch:0': (b10319, None), 'holds:tactical_disputes:flag:0': (b10321, None), 'holds:tactical_disputes:severe:0': (b10323, None), 'holds:reversals:watch:0': (b10326, None), 'holds:reversals:flag:0': (b10328, None), 'holds:reversals:flag:1': (b10329, None), 'holds:reversals:flag:2': (b10331, None), 'holds:reversals:severe:0': (b10333, None), 'holds:reversals:severe:1': (b10334, None), 'holds:reversals:severe:2': (b10335, None), 'holds:reversals_after_notice:severe:0': (b10338, None), 'holds:reversals_after_notice:severe:1': (b10339, None), 'holds:reversals_after_notice:severe:2': (b10340, None), 'holds:reversals_after_notice:severe:3': (b10341, None), 'holds:revision_overrun:watch:0': (b10344, None), 'holds:revision_overrun:flag:0': (b10346, None), 'holds:revision_overrun:flag:1': (b10348, None), 'holds:revision_overrun:severe:0': (b10350, None), 'holds:revision_overrun:severe:1': (b10351, None), 'holds:unpaid_changes:watch:0': (b10354, None), 'holds:unpaid_changes:flag:0': (b10356, None), 'holds:unpaid_changes:severe:0': (b10358, None), 'evidence:0': (i10746, i10791, x10790), 'evidence:1': (i10828, i10863, x10862), 'evidence:2': (i10901, i10936, x10935), 'evidence:3': (i10972, i11017, x11016), 'evidence:4': (i11055, i11100, x11099), 'evidence:5': (i11137, i11189, x11188), 'evidence:6': (i11227, i11279, x11278), 'evidence:7': (i11315, i11330, x11329), 'evidence:8': (i11367, i11415, x11414), 'evidence:9': (i11452, i11500, x11499), 'evidence:10': (i6651, i11518, x11517), 'evidence:11': (i11554, i11578, x11577), 'evidence:12': (i11614, i11638, x11637), 'evidence:13': (i11675, i11688, x11687), 'evidence:14': (i7738, i11696, x11695), 'evidence:15': (i11733, i11768, x11767), 'evidence:16': (i11805, i11849, x11848), 'evidence:17': (i11886, i11930, x11929), 'evidence:18': (i11967, i12011, x12010), 'evidence:19': (i12052, i12063, x12062), 'evidence:20': (i12101, i12112, x12111), 'evidence:21': (i12151, i12252, x12251), 'evidence:22': (i12290, i12392, x12391), 'evidence:23': (i12429, i12531, x12530), 'evidence:24': (i12568, i12670, x12669), 'evidence:25': (i12706, i12794, x12793), 'evidence:26': (i12831, i12933, x12932), 'evidence:27': (i12969, i13071, x13070), 'evidence:28': (i13112, i13198, x13197), 'evidence:29': (i13234, i13274, x13273), 'evidence:30': (i13311, i13329, x13328), 'evidence:31': (i3436, i13343, x13342), 'evidence:32': (i13379, i13403, x13402), 'evidence:33': (i13440, i13447, x13446), 'money': (i13452, (i13453, None), (i13460, None), (i13461, None)), 'chargebacks': (i13466, (i13476, None), (i13480, b13483), (i13482, None)), 'known': (i35, (i65, b66), (i54, b55)), 'ending:commitment_phobic:0': (i13499, (i13498, None)), 'ending:energy_zapper:0': (i13508, (i13507, b13509)), 'ending:late_payer:0': (i13515, (i13514, None)), 'debts': (i13544, (i13530, None), (i13531, None), (i13538, None), (i13539, None), (i13540, None), (b13543, None))}
