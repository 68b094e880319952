"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '80ce2eb637e09584dbdb5f1bf993b9248f93ae41dcadd9a15ac68cd972325f23'
PARAMETERS = {'credit_percent': ('int', 0), 'window_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'time': 'WORD_12', 'inquiry': 'WORD_13', 'commitment': 'WORD_14', 'support': 'WORD_15', 'praise': 'WORD_16', 'referral': 'WORD_17', 'meeting': 'WORD_18', 'held': 'WORD_19', 'delivery': 'WORD_20', 'rejected': 'WORD_21', 'in_hours': 'WORD_22', 'accepted': 'WORD_23', 'quote_revision': 'WORD_24', 'client': 'WORD_25', 'payment': 'WORD_26', 'survey': 'WORD_27', 'provider': 'WORD_28', 'conduct': 'WORD_29', 'warned': 'WORD_30', '': 'WORD_31', 'active': 'WORD_32', 'prospect': 'WORD_33', 'past': 'WORD_34', 'existing': 'WORD_35', 'credit': 'WORD_36', 'fee_dispute': 'WORD_37', 'upheld': 'WORD_38', 'paid': 'WORD_39', 'provider_error': 'WORD_40', 'defect': 'WORD_41', 'payment_failed': 'WORD_42', 'third_party': 'WORD_43', 'kept': 'WORD_44', 'chargeback': 'WORD_45', 'unknown': 'WORD_46', 'complaint': 'WORD_47', 'partly_upheld': 'WORD_48', 'not_upheld': 'WORD_49', 'provider_failure': 'WORD_50', 'change_request': 'WORD_51', 'client_change': 'WORD_52', 'ambiguity': 'WORD_53', 'after_acceptance': 'WORD_54', 'revision': 'WORD_55', 'discount_request': 'WORD_56', 'hardship': 'WORD_57', 'law': 'WORD_58', 'after_invoice': 'WORD_59', 'after_quote': 'WORD_60', 'before_quote': 'WORD_61', 'withdrawn': 'WORD_62', 'after_due': 'WORD_63', 'declined': 'WORD_64', 'missed': 'WORD_65', 'late_cancel': 'WORD_66', 'cancelled': 'WORD_67', 'rescheduled': 'WORD_68', 'answered': 'WORD_69', 'medium': 'WORD_70', 'low': 'WORD_71', 'out_of_hours': 'WORD_72', 'won': 'WORD_73', 'lost': 'WORD_74', 'quoted': 'WORD_75', 'quoted again': 'WORD_76', 'cancelled late': 'WORD_77', 'moved': 'WORD_78', 'not upheld': 'WORD_79', 'no finding': 'WORD_80', ', after a notice': 'WORD_81', ', after the invoice': 'WORD_82', ', after accepting': 'WORD_83', ', before accepting': 'WORD_84', ', not kept': 'WORD_85', ', kept': 'WORD_86', ' after a change-order notice': 'WORD_87', ', reopened after acceptance': 'WORD_88'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29', '%;from_memory;%': 'LIKE_30'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('undecided__occasions', 'int', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('paid_lately__value', 'int', 0), ('paid_lately__opportunities', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('requests__apart_from_quotes', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late_money__value', 'float', 0), ('late_money__opportunities', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('remembered__value', 'int', 0), ('remembered__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__commitment_phobic__at_work', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__silence_on_lapsed_quotes', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__from_memory', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}
TYPES = {'client': 'INTEGER', 'stage': 'VARCHAR', 'stage_inferred': 'BOOLEAN', 'standing': 'VARCHAR', 'undecided__value': 'DOUBLE', 'undecided__opportunities': 'BIGINT', 'undecided__incidents': 'BIGINT', 'undecided__lower80': 'DOUBLE', 'undecided__lower95': 'DOUBLE', 'undecided__occasions': 'BIGINT', 'kept_meetings__value': 'BIGINT', 'kept_meetings__opportunities': 'BIGINT', 'no_show__value': 'DOUBLE', 'no_show__opportunities': 'BIGINT', 'no_show__incidents': 'BIGINT', 'no_show__lower80': 'DOUBLE', 'no_show__lower95': 'DOUBLE', 'no_show__in_half_year': 'BIGINT', 'no_show__in_year': 'BIGINT', 'put_off__value': 'BIGINT', 'put_off__opportunities': 'BIGINT', 'put_off__incidents': 'BIGINT', 'put_off__held': 'BIGINT', 'requoted_in_all__value': 'HUGEINT', 'requoted_in_all__opportunities': 'BIGINT', 'requoted_in_all__incidents': 'BIGINT', 'requoted__value': 'BIGINT', 'requoted__opportunities': 'BIGINT', 'requoted__incidents': 'BIGINT', 'seriousness__value': 'BIGINT', 'seriousness__opportunities': 'BIGINT', 'seriousness__incidents': 'BIGINT', 'paid_lately__value': 'BIGINT', 'paid_lately__opportunities': 'BIGINT', 'open_quotes__value': 'BIGINT', 'open_quotes__opportunities': 'BIGINT', 'accepted_work__value': 'BIGINT', 'accepted_work__opportunities': 'BIGINT', 'unfounded__value': 'DOUBLE', 'unfounded__opportunities': 'BIGINT', 'unfounded__incidents': 'BIGINT', 'unfounded__lower80': 'DOUBLE', 'unfounded__lower95': 'DOUBLE', 'unfounded__items': 'BIGINT', 'unfounded__occasions': 'BIGINT', 'unfounded__apart': 'BIGINT', 'unfounded__span': 'BIGINT', 'unfounded__pressing': 'BIGINT', 'chances__value': 'BIGINT', 'chances__opportunities': 'BIGINT', 'reopened__value': 'BIGINT', 'reopened__opportunities': 'BIGINT', 'reopened__incidents': 'BIGINT', 'reopened__warned': 'BIGINT', 'low_scored__value': 'BIGINT', 'low_scored__opportunities': 'BIGINT', 'low_scored__incidents': 'BIGINT', 'requests__value': 'DOUBLE', 'requests__opportunities': 'BIGINT', 'requests__incidents': 'BIGINT', 'requests__lower80': 'DOUBLE', 'requests__lower95': 'DOUBLE', 'requests__apart': 'BIGINT', 'requests__apart_from_quotes': 'BIGINT', 'silent__value': 'BIGINT', 'silent__opportunities': 'BIGINT', 'silent__incidents': 'BIGINT', 'incidents__value': 'BIGINT', 'incidents__opportunities': 'BIGINT', 'incidents__incidents': 'BIGINT', 'incidents__in_half_year': 'BIGINT', 'incidents__warned': 'BIGINT', 'grave_incidents__value': 'BIGINT', 'grave_incidents__opportunities': 'BIGINT', 'grave_incidents__incidents': 'BIGINT', 'abusive_incidents__value': 'BIGINT', 'abusive_incidents__opportunities': 'BIGINT', 'abusive_incidents__incidents': 'BIGINT', 'abusive_incidents__warned': 'BIGINT', 'night_messages__value': 'BIGINT', 'night_messages__opportunities': 'BIGINT', 'night_messages__incidents': 'BIGINT', 'work_meetings__value': 'DOUBLE', 'work_meetings__opportunities': 'BIGINT', 'work_meetings__incidents': 'BIGINT', 'work_meetings__lower80': 'DOUBLE', 'work_meetings__lower95': 'DOUBLE', 'work_meetings__in_year': 'BIGINT', 'work_meetings__of_year': 'DOUBLE', 'night_bursts__value': 'BIGINT', 'night_bursts__opportunities': 'BIGINT', 'night_bursts__incidents': 'BIGINT', 'quotes_sent__value': 'BIGINT', 'quotes_sent__opportunities': 'BIGINT', 'jobs__value': 'BIGINT', 'jobs__opportunities': 'BIGINT', 'jobs__invoices': 'BIGINT', 'pressed__value': 'BIGINT', 'pressed__opportunities': 'BIGINT', 'pressed__incidents': 'BIGINT', 'asks_on_quotes__value': 'HUGEINT', 'asks_on_quotes__opportunities': 'BIGINT', 'late_asks__value': 'BIGINT', 'late_asks__opportunities': 'BIGINT', 'late_asks__incidents': 'BIGINT', 'late_asks__jobs': 'BIGINT', 'late_asks__ultimatums': 'BIGINT', 'late_asks__forced': 'BIGINT', 'late_asks__apart': 'BIGINT', 'asked_jobs__value': 'DOUBLE', 'asked_jobs__opportunities': 'BIGINT', 'lost_chargebacks__value': 'BIGINT', 'lost_chargebacks__opportunities': 'BIGINT', 'lost_chargebacks__incidents': 'BIGINT', 'open_chargebacks__value': 'BIGINT', 'open_chargebacks__opportunities': 'BIGINT', 'open_chargebacks__incidents': 'BIGINT', 'chargebacks_ever__value': 'BIGINT', 'chargebacks_ever__opportunities': 'BIGINT', 'due_invoices__value': 'BIGINT', 'due_invoices__opportunities': 'BIGINT', 'dbt__value': 'DOUBLE', 'dbt__opportunities': 'BIGINT', 'dbt__incidents': 'BIGINT', 'dbt__median': 'DOUBLE', 'dbt__without_largest': 'DOUBLE', 'dbt__late_occasions': 'BIGINT', 'late_money__value': 'DOUBLE', 'late_money__opportunities': 'BIGINT', 'late14__value': 'DOUBLE', 'late14__opportunities': 'BIGINT', 'late14__incidents': 'BIGINT', 'late14__lower80': 'DOUBLE', 'late14__lower95': 'DOUBLE', 'late14__invoices': 'HUGEINT', 'late30__value': 'DOUBLE', 'late30__opportunities': 'BIGINT', 'late30__incidents': 'BIGINT', 'late30__lower80': 'DOUBLE', 'late30__lower95': 'DOUBLE', 'late30__invoices': 'HUGEINT', 'late_grace__value': 'DOUBLE', 'late_grace__opportunities': 'BIGINT', 'late_grace__incidents': 'BIGINT', 'late_grace__lower80': 'DOUBLE', 'late_grace__lower95': 'DOUBLE', 'late_grace__invoices': 'HUGEINT', 'late_grace__median': 'DOUBLE', 'surely_late__value': 'DOUBLE', 'surely_late__opportunities': 'BIGINT', 'surely_late__incidents': 'BIGINT', 'surely_late__lower80': 'DOUBLE', 'surely_late__lower95': 'DOUBLE', 'longest_late_run__value': 'BIGINT', 'longest_late_run__opportunities': 'BIGINT', 'rising__value': 'BIGINT', 'rising__opportunities': 'BIGINT', 'rising__incidents': 'BIGINT', 'unpaid_money__value': 'DOUBLE', 'unpaid_money__opportunities': 'BIGINT', 'unpaid_money__incidents': 'BIGINT', 'unpaid_money__days': 'BIGINT', 'unpaid_money__done': 'BIGINT', 'overdue_now__value': 'BIGINT', 'overdue_now__opportunities': 'BIGINT', 'overdue_now__incidents': 'BIGINT', 'promises__value': 'BIGINT', 'promises__opportunities': 'BIGINT', 'promises__incidents': 'BIGINT', 'promises__in_year': 'BIGINT', 'broken_in_a_row__value': 'BIGINT', 'broken_in_a_row__opportunities': 'BIGINT', 'late_disputes__value': 'BIGINT', 'late_disputes__opportunities': 'BIGINT', 'late_disputes__incidents': 'BIGINT', 'given_terms__value': 'BIGINT', 'given_terms__opportunities': 'BIGINT', 'remembered__value': 'BIGINT', 'remembered__opportunities': 'BIGINT', 'quiet__value': 'BIGINT', 'quiet__opportunities': 'BIGINT', 'paid_in_time__value': 'DOUBLE', 'paid_in_time__opportunities': 'BIGINT', 'paid_in_time__incidents': 'BIGINT', 'paid_in_time__lower80': 'DOUBLE', 'paid_in_time__lower95': 'DOUBLE', 'paid_day_unknown__value': 'BIGINT', 'paid_day_unknown__opportunities': 'BIGINT', 'disputed_now__value': 'BIGINT', 'disputed_now__opportunities': 'BIGINT', 'due_assumed__value': 'BIGINT', 'due_assumed__opportunities': 'BIGINT', 'due_assumed__in_days': 'INTEGER', 'due_unsaid__value': 'BIGINT', 'due_unsaid__opportunities': 'BIGINT', 'other_currencies__value': 'BIGINT', 'other_currencies__opportunities': 'BIGINT', 'stray_payments__value': 'BIGINT', 'stray_payments__opportunities': 'BIGINT', 'praise__value': 'BIGINT', 'praise__opportunities': 'BIGINT', 'referrals__value': 'BIGINT', 'referrals__opportunities': 'BIGINT', 'our_failures__value': 'BIGINT', 'our_failures__opportunities': 'BIGINT', 'upheld__value': 'BIGINT', 'upheld__opportunities': 'BIGINT', 'accepted_quotes__value': 'BIGINT', 'accepted_quotes__opportunities': 'BIGINT', 'answered_in_time__value': 'DOUBLE', 'answered_in_time__opportunities': 'BIGINT', 'answered_in_time__incidents': 'BIGINT', 'answered_in_time__lower80': 'DOUBLE', 'answered_in_time__lower95': 'DOUBLE', 'reversed_items__value': 'DOUBLE', 'reversed_items__opportunities': 'BIGINT', 'reversed_items__incidents': 'BIGINT', 'reversed_items__lower80': 'DOUBLE', 'reversed_items__lower95': 'DOUBLE', 'reversed__value': 'BIGINT', 'reversed__opportunities': 'BIGINT', 'reversed__incidents': 'BIGINT', 'reversed__items': 'BIGINT', 'reversed__warned': 'BIGINT', 'rounds_over__value': 'DOUBLE', 'rounds_over__opportunities': 'BIGINT', 'rounds_over__incidents': 'BIGINT', 'rounds_over__lower80': 'DOUBLE', 'rounds_over__lower95': 'DOUBLE', 'rounds_over__twice': 'BIGINT', 'rounds_over__thrice': 'BIGINT', 'rounds_over__capped': 'BIGINT', 'unpaid_scope__value': 'DOUBLE', 'unpaid_scope__opportunities': 'BIGINT', 'unpaid_scope__basis': 'INTEGER', 'unpaid_extras__value': 'BIGINT', 'unpaid_extras__opportunities': 'BIGINT', 'unpaid_extras__incidents': 'BIGINT', 'records__value': 'BIGINT', 'records__opportunities': 'BIGINT', 'active_months__value': 'BIGINT', 'active_months__opportunities': 'BIGINT', 'startup__value': 'BIGINT', 'startup__opportunities': 'BIGINT', 'startup__incidents': 'BIGINT', 'good_cause__value': 'BIGINT', 'good_cause__opportunities': 'BIGINT', 'good_cause__incidents': 'BIGINT', 'hardship__value': 'BIGINT', 'hardship__opportunities': 'BIGINT', 'hardship__incidents': 'BIGINT', 'conduct_notices__value': 'BIGINT', 'conduct_notices__opportunities': 'BIGINT', 'conduct_notices__incidents': 'BIGINT', 'working_with__value': 'BIGINT', 'working_with__opportunities': 'BIGINT', 'working_with__incidents': 'BIGINT', 'speaking_records__value': 'BIGINT', 'speaking_records__opportunities': 'BIGINT', 'good_records__value': 'BIGINT', 'good_records__opportunities': 'BIGINT', 'signal__no_decision': 'INTEGER', 'signal__no_shows': 'INTEGER', 'signal__none_held': 'INTEGER', 'signal__many_requotes': 'INTEGER', 'signal__free_scoping': 'INTEGER', 'signal__unfounded_complaints': 'INTEGER', 'signal__unfounded_over_time': 'INTEGER', 'signal__unfounded_and_withheld': 'INTEGER', 'signal__reopened_complaints': 'INTEGER', 'signal__reopened_after_notice': 'INTEGER', 'signal__low_scores': 'INTEGER', 'signal__blocking_silence': 'INTEGER', 'signal__gone_silent': 'INTEGER', 'signal__conduct': 'INTEGER', 'signal__conduct_after_warning': 'INTEGER', 'signal__grave_conduct': 'INTEGER', 'signal__sustained_abuse': 'INTEGER', 'signal__night_pressure': 'INTEGER', 'signal__slow_night_pressure': 'INTEGER', 'signal__missed_work_meetings': 'INTEGER', 'signal__price_pressure': 'INTEGER', 'signal__price_pressure_again': 'INTEGER', 'signal__asks_afterwards': 'INTEGER', 'signal__ultimatums': 'INTEGER', 'signal__chargebacks': 'INTEGER', 'signal__chargeback_open': 'INTEGER', 'signal__money_unpaid': 'INTEGER', 'signal__days_beyond_terms': 'INTEGER', 'signal__late_share': 'INTEGER', 'signal__late_even_so': 'INTEGER', 'signal__late_habit': 'INTEGER', 'signal__late_streak': 'INTEGER', 'signal__rising_delay': 'INTEGER', 'signal__oldest_open': 'INTEGER', 'signal__broken_promises': 'INTEGER', 'signal__tactical_disputes': 'INTEGER', 'signal__reversals': 'INTEGER', 'signal__reversals_after_notice': 'INTEGER', 'signal__revision_overrun': 'INTEGER', 'signal__unpaid_changes': 'INTEGER', 'cleared__commitment_phobic': 'INTEGER', 'cleared__criticizer': 'INTEGER', 'cleared__energy_zapper': 'INTEGER', 'cleared__fee_haggler': 'INTEGER', 'cleared__late_payer': 'INTEGER', 'cleared__time_waster': 'INTEGER', 'exempt__commitment_phobic__serious': 'INTEGER', 'exempt__commitment_phobic__clearly_serious': 'INTEGER', 'exempt__commitment_phobic__at_work': 'INTEGER', 'exempt__energy_zapper__hardship': 'INTEGER', 'exempt__fee_haggler__startup': 'INTEGER', 'exempt__fee_haggler__good_cause': 'INTEGER', 'exempt__fee_haggler__hardship': 'INTEGER', 'exempt__late_payer__hardship': 'INTEGER', 'fact__enough_good': 'INTEGER', 'fact__some_good': 'INTEGER', 'fact__money_stuck': 'INTEGER', 'fact__card_payment_reversed': 'INTEGER', 'fact__asks_on_late_bills': 'INTEGER', 'fact__complaints_for_late_bills': 'INTEGER', 'fact__silence_on_late_bills': 'INTEGER', 'fact__silence_on_lapsed_quotes': 'INTEGER', 'fact__money_overdue': 'INTEGER', 'fact__overdue_for_months': 'INTEGER', 'fact__much_at_risk': 'INTEGER', 'fact__weeks_late': 'INTEGER', 'fact__long_terms': 'INTEGER', 'fact__card_payments': 'INTEGER', 'fact__quote_open': 'INTEGER', 'fact__missed_meetings': 'INTEGER', 'fact__warned': 'INTEGER', 'fact__threatened': 'INTEGER', 'fact__complaints_upheld': 'INTEGER', 'fact__client_already': 'INTEGER', 'remark__paid_undated': 'INTEGER', 'remark__under_dispute': 'INTEGER', 'remark__assumed_terms': 'INTEGER', 'remark__no_due_days': 'INTEGER', 'remark__several_currencies': 'INTEGER', 'remark__unnamed_payments': 'INTEGER', 'remark__from_memory': 'INTEGER', 'remark__old_records': 'INTEGER', 'remark__few_records': 'INTEGER', 'remark__ally': 'INTEGER', 'remark__punctual': 'INTEGER', 'remark__within_grace': 'INTEGER', 'remark__sends_others': 'INTEGER', 'remark__thankful': 'INTEGER', 'remark__comes_back': 'INTEGER', 'remark__answers_quickly': 'INTEGER', 'remark__service_recovery': 'INTEGER', 'remark__own_failures': 'INTEGER'}


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
        b4908 = LIKE_0[i62]
        b4909 = (b213 & b205 & b4908 & b64)
        i4910 = places(b4909, n36)
        n4911 = len(i4910)
        b4954 = (b217 & b43)
        i4955 = places(b4954, n36)
        n4956 = len(i4955)
        b4990 = (b182 | b181 | b206)
        b4991 = (b4990 | b186)
        i4992 = places(b4991, n36)
        n4993 = len(i4992)
        i5123 = places(b194, n36)
        n5124 = len(i5123)
        b5384 = (i40 == WORD_5)
        b5385 = (b5384 & b49)
        i5386 = places(b5385, n36)
        n5387 = len(i5386)
        b5430 = (i2120 == WORD_53)
        b5431 = (b5430 | b2121 | b2122 | b3657 | b2123 | b3658)
        b5432 = logical_not(b5431)
        b5433 = (b5384 & b64 & b43 & b5432)
        i5434 = places(b5433, n36)
        n5435 = len(i5434)
        b5883 = LIKE_22[i62]
        b5884 = (b213 & b227 & b5883)
        i5885 = places(b5884, n36)
        n5886 = len(i5885)
        b6461 = (b209 & b43)
        i6462 = places(b6461, n36)
        n6463 = len(i6462)
        b6497 = (b2720 | b4021)
        i6498 = places(b6497, n36)
        n6499 = len(i6498)
        b6620 = (b2121 | b2122 | b3657)
        b6621 = logical_not(b6620)
        b6622 = (b242 & b68 & b205 & b6621 & b43)
        i6623 = places(b6622, n36)
        n6624 = len(i6623)
        b6660 = LIKE_24[i62]
        b6661 = (b213 & b205 & b6660)
        i6662 = places(b6661, n36)
        n6663 = len(i6662)
        b7091 = (b217 & b219 & b43)
        i7092 = places(b7091, n36)
        n7093 = len(i7092)
        b7241 = (b210 | b211 | b206)
        b7242 = (b7241 & b43)
        i7243 = places(b7242, n36)
        n7244 = len(i7243)
        b7454 = (b181 | b4295 | b186)
        b7455 = (b7454 & b43)
        i7456 = places(b7455, n36)
        n7457 = len(i7456)
        b7630 = (i56 == WORD_72) & b57
        b7631 = (b213 & b205 & b7630 & b3170 & b43)
        i7632 = places(b7631, n36)
        n7633 = len(i7632)
        b7766 = (b184 & b43)
        i7767 = places(b7766, n36)
        n7768 = len(i7767)
        b8068 = (i3171 == WORD_10)
        b8069 = (b2249 & b8068)
        b8070 = (i54 == WORD_10) & b55
        b8071 = (b2720 & b8070)
        b8072 = (b8069 | b8071)
        i8073 = places(b8072, n36)
        n8074 = len(i8073)
        i8243 = places(b484, n36)
        n8244 = len(i8243)
        del b41, b43, b44, b68, b181, b182, b183, b184, b185, b186, b193, b194, b199, b200, b205, b206, b207, b208, b209, b210, b211, b212, b213, i214, b215, b216, b217, i218, b219, b220, b221, b222, b227, b228, b229, b234, b235, b240, b241, b242, b243, b244, b249, b250, b255, b256, b263, b264, b302, b380, b381, b484, b485, b486, b487, b802, b874, b1139, b1140, b1342, b1343, b1344, b1345, b1346, b2119, i2120, b2121, b2122, b2123, b2124, b2125, b2126, b2201, b2202, b2203, b2249, b2720, b3169, b3170, i3171, b3172, i3173, b3174, b3175, b3176, b3177, b3178, b3214, b3215, b3282, b3283, b3541, b3542, b3578, b3656, b3657, b3658, b3659, b3660, b3661, b3662, b3663, b3664, b3665, b3666, b3667, b4018, b4019, b4020, b4021, b4022, b4157, b4158, b4294, b4295, b4296, b4467, b4603, b4604, b4908, b4909, b4954, b4990, b4991, b5384, b5385, b5430, b5431, b5432, b5433, b5883, b5884, b6461, b6497, b6620, b6621, b6622, b6660, b6661, b7091, b7241, b7242, b7454, b7455, b7630, b7631, b7766, b8068, b8069, b8070, b8071, b8072
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
        i4910 = NO_INT
        n4911 = 0
        i4955 = NO_INT
        n4956 = 0
        i4992 = NO_INT
        n4993 = 0
        i5123 = NO_INT
        n5124 = 0
        i5386 = NO_INT
        n5387 = 0
        i5434 = NO_INT
        n5435 = 0
        i5885 = NO_INT
        n5886 = 0
        i6462 = NO_INT
        n6463 = 0
        i6498 = NO_INT
        n6499 = 0
        i6623 = NO_INT
        n6624 = 0
        i6662 = NO_INT
        n6663 = 0
        i7092 = NO_INT
        n7093 = 0
        i7243 = NO_INT
        n7244 = 0
        i7456 = NO_INT
        n7457 = 0
        i7632 = NO_INT
        n7633 = 0
        i7767 = NO_INT
        n7768 = 0
        i8073 = NO_INT
        n8074 = 0
        i8243 = NO_INT
        n8244 = 0
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
        b6158 = (i1049 > P_grace_days)
        b6159 = (b1110 & b6158)
        i6160 = places(b6159, n524)
        n6161 = len(i6160)
        b6794 = (i543 > (AS_OF - P_window_days))
        b6795 = (i1049 <= P_grace_days)
        b6796 = (b6794 & b1110 & b6795)
        i6797 = places(b6796, n524)
        n6798 = len(i6797)
        b7810 = logical_not(b1054)
        b7811 = (b1098 & b1110 & b7810 & b1739)
        i7812 = places(b7811, n524)
        n7813 = len(i7812)
        b8518 = (b1109 | b1054 | b1045)
        b8519 = (b1054 | b1110)
        b8520 = logical_not(b1102)
        b8521 = (b1098 & b1099 & b8518 & b8519 & b6794 & b8520)
        i8522 = places(b8521, n524)
        n8523 = len(i8522)
        del i1014, b1015, b1016, b1017, b1018, b1019, b1020, b1021, i1022, i1023, i1024, i1025, i1026, i1027, i1028, i1029, i1030, i1031, i1032, i1033, b1034, i1035, i1036, b1037, i1038, b1039, b1042, b1043, b1044, i1046, i1047, i1048, i1050, b1052, b1053, i1056, b1057, b1060, b1061, b1062, b1063, b1065, b1066, b1068, b1069, b1070, b1071, b1072, b1074, b1075, i1076, i1077, i1078, b1079, b1080, b1081, b1082, i1087, b1088, i1089, i1090, w1092, i1093, i1094, i1095, i1096, i1097, b1098, b1099, b1100, b1101, b1102, b1103, b1104, b1105, b1106, b1107, b1108, b1109, b1110, b1111, i1112, i1113, i1115, b1738, b1739, b1740, b2898, b2899, b6158, b6159, b6794, b6795, b6796, b7810, b7811, b8518, b8519, b8520, b8521
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
        i6160 = NO_INT
        n6161 = 0
        i6797 = NO_INT
        n6798 = 0
        i7812 = NO_INT
        n7813 = 0
        i8522 = NO_INT
        n8523 = 0
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
        b8407 = (i1910 <= P_grace_days)
        i8408 = places(b8407, n378)
        n8409 = len(i8408)
        del b1908, i1909, i1910, i1935, b1942, b8407
    else:
        i1936 = NO_INT
        i1943 = NO_INT
        b1944 = NO_BOOL
        i8408 = NO_INT
        n8409 = 0
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
        i6953 = where(b1973, i1815, 0)
        b6954 = b1973
        i6957 = where(b1973, i1983, 0)
        i6968 = places(b1998, n1742)
        n6969 = len(i6968)
        del o1960, i1961, n1962, i1963, i1964, b1965, i1966, b1967, b1968, i1970, i1971, i1972, i1975, i1976, i1977, i1979, i1981, i1982, i1983, w1984, i1985, i1986, w1987, i1988
    else:
        b1969 = NO_BOOL
        b1973 = NO_BOOL
        b1974 = NO_BOOL
        i1978 = NO_INT
        b1980 = NO_BOOL
        b1989 = NO_BOOL
        b1998 = NO_BOOL
        b2002 = NO_BOOL
        i6953 = NO_INT
        b6954 = NO_BOOL
        i6957 = NO_INT
        i6968 = NO_INT
        n6969 = 0
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
        i7587 = places(b2011, n1993)
        n7588 = len(i7587)
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
        i7587 = NO_INT
        n7588 = 0
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
        i2138 = at(i54, i2127)
        b2139 = at(b55, i2127)
        i2147 = at(i42, i2127)
        i2150 = at(i65, i2127)
        b2151 = at(b66, i2127)
    else:
        i2129 = NO_INT
        i2138 = NO_INT
        b2139 = NO_BOOL
        i2147 = NO_INT
        i2150 = NO_INT
        b2151 = NO_BOOL
    if EVIDENCE_WANTED and n2128:
        i2130 = at(i47, i2127)
        i2131 = at(i48, i2127)
        b2132 = at(b49, i2127)
        i2137 = at(i53, i2127)
        i2155 = at(i70, i2127)
        b2156 = at(b71, i2127)
        i2161 = at(i35, i2127)
    else:
        i2130 = NO_INT
        i2131 = NO_INT
        b2132 = NO_BOOL
        i2137 = NO_INT
        i2155 = NO_INT
        b2156 = NO_BOOL
        i2161 = NO_INT
    del i2127
    if EVIDENCE_WANTED and n2128:
        i2162 = by_id_at(i338, i2131, b2132)
    else:
        i2162 = NO_INT
    del b2132, i2131
    if EVIDENCE_WANTED and n2128:
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
    if EVIDENCE_WANTED and n2128:
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
        b6950 = (b3146 & b3156)
        b7279 = (b3146 & b3150)
        i7280 = places(b7279, n2478)
        n7281 = len(i7280)
        del b3147, i3148, b3151, b3152, b3153, b3155, b3157, b3158, b3159, b3160, b7279
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
        b6950 = NO_BOOL
        i7280 = NO_INT
        n7281 = 0
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
        i6881 = places(b4452, n3669)
        n6882 = len(i6881)
        b7377 = (b4455 & b4459)
        i7378 = places(b7377, n3669)
        n7379 = len(i7378)
        del b4425, i4426, b4428, b4429, b4430, b4431, b4432, b4433, i4434, b4435, b4436, b4437, b4438, b4439, i4440, i4441, b4444, b4446, b4447, b4448, b4449, b4450, b4451, b7377
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
        i6881 = NO_INT
        n6882 = 0
        i7378 = NO_INT
        n7379 = 0
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
    del b4482, b4492, b4505, i4481, i4488, i4491, i4506, i4507
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
        i4864 = where(b4784, i4785, 0)
        b4865 = b4784
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
        i4864 = NO_INT
        b4865 = NO_BOOL
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
        i4860, b4861 = reduced(np.minimum, i4834, n4836, at(i4738, o4833), None)
        i4862, b4863 = reduced(np.maximum, i4834, n4836, at(i4773, o4833), None)
        i4866, b4867 = reduced(np.maximum, i4834, n4836, at(i4864, o4833), at(b4865, o4833))
        i4868 = (i4862 + P_decision_grace_days)
        b4869 = (i4840 == 0)
        b4870 = (i4849 == 0)
        b4871 = (b4869 & b4870)
        i4872 = where(b4871, i4859, 0)
        i4873 = (i4857 + i4872)
        b4874 = (i4868 < AS_OF) & b4863
        b4875 = (i4842 > 0)
        b4876 = (i4862 < AS_OF) & b4863
        b4877 = (b4875 & b4876)
        b4878 = (b4874 | b4877)
        b4879 = (b4869 & b4870 & b4878)
        i4880 = where(b4863, np.minimum(AS_OF, i4868), AS_OF)
        i4881 = where(b4867, i4866, i4880)
        b4882 = (i4881 > (AS_OF - P_window_days))
        i4883 = places(b4882, n4836)
        n4884 = len(i4883)
        b4885 = (b4863) | logical_not(b4875) | (b4863 & logical_not(b4876))
        b4886 = (b4863 & b4885) | b4874 | b4877
        b4887 = (b4886) | logical_not(b4869) | logical_not(b4870) | (b4886 & logical_not(b4878))
        del i4842, i4859, i4862, b4863, i4866, b4867, i4868, b4869, b4870, b4871, i4872, b4874, b4875, b4876, b4877, b4878, i4880, b4882, b4885, b4886
    else:
        i4837 = NO_INT
        i4838 = NO_INT
        i4840 = NO_INT
        i4841 = NO_INT
        i4849 = NO_INT
        i4857 = NO_INT
        i4860 = NO_INT
        b4861 = NO_BOOL
        i4873 = NO_INT
        b4879 = NO_BOOL
        i4881 = NO_INT
        i4883 = NO_INT
        n4884 = 0
        b4887 = NO_BOOL
    del b4776, b4784, b4786, b4848, b4856, b4858, b4865, i4773, i4834, i4864, n4836, o4833
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4726:
        i4839 = at(i4801, i4835)
    else:
        i4839 = NO_INT
    del i4835
    if n4884:
        i4888 = at(i4837, i4883)
        i4889 = at(i4838, i4883)
        i4891 = at(i4840, i4883)
        i4892 = at(i4841, i4883)
        i4894 = at(i4849, i4883)
        i4897 = at(i4860, i4883)
        b4898 = at(b4861, i4883)
        i4904 = at(i4873, i4883)
        b4905 = at(b4879, i4883)
        b4906 = at(b4887, i4883)
        i4907 = at(i4881, i4883)
        i6396 = places(b4905, n4884)
        n6397 = len(i6396)
        b6960 = (i4891 > 0)
        b6961 = (b6960 | b4905)
        i7068 = places(b6960, n4884)
        n7069 = len(i7068)
        del b6960
    else:
        i4888 = NO_INT
        i4889 = NO_INT
        i4891 = NO_INT
        i4892 = NO_INT
        i4894 = NO_INT
        i4897 = NO_INT
        b4898 = NO_BOOL
        i4904 = NO_INT
        b4905 = NO_BOOL
        b4906 = NO_BOOL
        i4907 = NO_INT
        i6396 = NO_INT
        n6397 = 0
        b6961 = NO_BOOL
        i7068 = NO_INT
        n7069 = 0
    del b4861, b4879, b4887, i4837, i4838, i4840, i4841, i4849, i4860, i4873, i4881
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4884:
        i4890 = at(i4839, i4883)
    else:
        i4890 = NO_INT
    del i4839
    if EVIDENCE_WANTED and n4884:
        i4895 = at(i4857, i4883)
    else:
        i4895 = NO_INT
    del i4857, i4883
    if n4911:
        i4912 = at(i39, i4910)
        i4930 = at(i42, i4910)
        i4931 = at(i63, i4910)
        b4932 = at(b64, i4910)
        i4933 = at(i65, i4910)
        b4934 = at(b66, i4910)
    else:
        i4912 = NO_INT
        i4930 = NO_INT
        i4931 = NO_INT
        b4932 = NO_BOOL
        i4933 = NO_INT
        b4934 = NO_BOOL
    del i4910
    if n4911:
        i4945 = at(i287, i4912)
        i4946 = where(b4934, i4933, i4930)
        i4947 = (i4946 - 1)
        i4948 = CALENDAR.places(i4947, i4945, n4911)
        b4949 = (i4948 >= 0)
        i4950 = CALENDAR.working_day[i4948]
        i4951 = CALENDAR.places(i4931, i4945, n4911)
        b4952 = (i4951 >= 0) & b4932
        i4953 = CALENDAR.working_day[i4951]
        del i4945, i4948, i4951
    else:
        i4946 = NO_INT
        i4947 = NO_INT
        b4949 = NO_BOOL
        i4950 = NO_INT
        b4952 = NO_BOOL
        i4953 = NO_INT
    del b4934, i4930, i4933, n4911
    if n4956:
        i4957 = at(i39, i4955)
        i4961 = at(i50, i4955)
        b4962 = at(b51, i4955)
        i4964 = at(i52, i4955)
        i4966 = at(i54, i4955)
        b4967 = at(b55, i4955)
        i4970 = at(i58, i4955)
        b4971 = at(b59, i4955)
        i4975 = at(i42, i4955)
    else:
        i4957 = NO_INT
        i4961 = NO_INT
        b4962 = NO_BOOL
        i4964 = NO_INT
        i4966 = NO_INT
        b4967 = NO_BOOL
        i4970 = NO_INT
        b4971 = NO_BOOL
        i4975 = NO_INT
    del b59, i52, i58
    if EVIDENCE_WANTED and n4956:
        i4958 = at(i47, i4955)
        i4989 = at(i35, i4955)
    else:
        i4958 = NO_INT
        i4989 = NO_INT
    del i4955
    if n4993:
        i4994 = at(i39, i4992)
        i4998 = at(i50, i4992)
        b4999 = at(b51, i4992)
        i5000 = at(i40, i4992)
        i5012 = at(i42, i4992)
        i5015 = at(i65, i4992)
        b5016 = at(b66, i4992)
    else:
        i4994 = NO_INT
        i4998 = NO_INT
        b4999 = NO_BOOL
        i5000 = NO_INT
        i5012 = NO_INT
        i5015 = NO_INT
        b5016 = NO_BOOL
    del i4992, n4993
    if n4956:
        i5027, i5028 = pairs(i4957, i4994, CLIENTS)
        n5029 = len(i5027)
    else:
        i5027 = NO_INT
        i5028 = NO_INT
        n5029 = 0
    del i4994
    if n5029:
        i5039 = at(i4975, i5027)
        i5041 = at(i4961, i5027)
        b5042 = at(b4962, i5027)
    else:
        i5039 = NO_INT
        i5041 = NO_INT
        b5042 = NO_BOOL
    if n5029:
        i5032 = at(i5000, i5028)
        b5033 = (i5032 == WORD_1)
        i5034 = at(i5015, i5028)
        i5035 = at(i5012, i5028)
        b5036 = at(b5016, i5028)
        i5037 = where(b5036, i5034, i5035)
        i5038 = where(b5033, i5037, i5035)
        b5040 = (i5038 <= i5039)
        b5043 = logical_not(b5042)
        i5044 = at(i4998, i5028)
        b5045 = at(b4999, i5028)
        b5046 = logical_not(b5045)
        b5047 = b5045 & b5042
        b5048 = (i5044 == i5041) & b5047
        b5049 = (b5043 | b5046 | b5048)
        b5050 = (b5040 & b5049)
        i5051 = places(b5050, n5029)
        n5052 = len(i5051)
        del i5032, b5033, i5034, i5035, b5036, i5037, i5038, b5040, b5043, i5044, b5045, b5046, b5047, b5048, b5049, b5050
    else:
        i5051 = NO_INT
        n5052 = 0
    del b4999, b5042, i4998, i5039, i5041, n5029
    if n5052:
        i5108 = i5027[i5051]
        i5109 = i5028[i5051]
    else:
        i5108 = NO_INT
        i5109 = NO_INT
    del i5027, i5028, i5051
    if n5052:
        i5112 = at(i5000, i5109)
        b5113 = (i5112 == WORD_1)
        i5114 = at(i5015, i5109)
        i5115 = at(i5012, i5109)
        b5116 = at(b5016, i5109)
        i5117 = where(b5116, i5114, i5115)
        i5118 = where(b5113, i5117, i5115)
        b5121 = (i5112 != WORD_7)
        del i5112, b5113, i5114, i5115, b5116, i5117
    else:
        i5118 = NO_INT
        b5121 = NO_BOOL
    del b5016, i5000, i5012, i5015, i5109, n5052
    if n4956:
        i5119, b5120 = reduced(np.maximum, i5108, n4956, i5118, None)
        i5122 = counted(i5108, n4956, b5121)
    else:
        i5119 = NO_INT
        b5120 = NO_BOOL
        i5122 = NO_INT
    del b5121, i5108, i5118
    if n5124:
        i5125 = at(i39, i5123)
        i5129 = at(i50, i5123)
        b5130 = at(b51, i5123)
        i5143 = at(i42, i5123)
    else:
        i5125 = NO_INT
        i5129 = NO_INT
        b5130 = NO_BOOL
        i5143 = NO_INT
    del i5123, n5124
    if n4956:
        i5158, i5159 = pairs(i4957, i5125, CLIENTS)
        n5160 = len(i5158)
    else:
        i5158 = NO_INT
        i5159 = NO_INT
        n5160 = 0
    del i5125
    if n5160:
        i5164 = at(i4975, i5158)
        i5166 = at(i4961, i5158)
        b5167 = at(b4962, i5158)
    else:
        i5164 = NO_INT
        i5166 = NO_INT
        b5167 = NO_BOOL
    del b4962, i4961
    if n5160:
        i5163 = at(i5143, i5159)
        b5165 = (i5163 <= i5164)
        b5168 = logical_not(b5167)
        i5169 = at(i5129, i5159)
        b5170 = at(b5130, i5159)
        b5171 = logical_not(b5170)
        b5172 = b5170 & b5167
        b5173 = (i5169 == i5166) & b5172
        b5174 = (b5168 | b5171 | b5173)
        b5175 = (b5165 & b5174)
        i5176 = places(b5175, n5160)
        n5177 = len(i5176)
        del i5163, b5165, b5168, i5169, b5170, b5171, b5172, b5173, b5174, b5175
    else:
        i5176 = NO_INT
        n5177 = 0
    del b5130, b5167, i5129, i5164, i5166, n5160
    if n5177:
        i5239 = i5158[i5176]
        i5240 = i5159[i5176]
    else:
        i5239 = NO_INT
        i5240 = NO_INT
    del i5158, i5159, i5176
    if n5177:
        i5243 = at(i5143, i5240)
    else:
        i5243 = NO_INT
    del i5143, i5240, n5177
    if n4956:
        i5244, b5245 = reduced(np.maximum, i5239, n4956, i5243, None)
    else:
        i5244 = NO_INT
        b5245 = NO_BOOL
    del i5239, i5243
    if n4956:
        i5246, i5247 = pairs(i4957, i4912, CLIENTS)
        n5248 = len(i5246)
    else:
        i5246 = NO_INT
        i5247 = NO_INT
        n5248 = 0
    if n5248:
        i5252 = at(i4975, i5246)
    else:
        i5252 = NO_INT
    if n5248:
        i5251 = at(i4946, i5247)
        b5253 = (i5251 <= i5252)
        i5254 = at(i4931, i5247)
        b5255 = at(b4932, i5247)
        b5256 = (i5254 >= i5252) & b5255
        b5257 = (b5253 & b5256)
        i5258 = places(b5257, n5248)
        n5259 = len(i5258)
        del i5251, b5253, i5254, b5255, b5256, b5257
    else:
        i5258 = NO_INT
        n5259 = 0
    del i5247, i5252, n5248
    if n5259:
        i5332 = i5246[i5258]
    else:
        i5332 = NO_INT
    del i5246, i5258, n5259
    if n4956:
        i5336 = counted(i5332, n4956, None)
        i5337 = where(b4967, i4966, WORD_19)
        b5338 = (i5337 == WORD_19)
        b5339 = (i4964 == WORD_25)
        b5340 = (i5336 == 0)
        i5341 = where(b4971, i4970, WORD_46)
        b5342 = (i5341 == WORD_57)
        b5343 = (i5341 == WORD_43)
        b5344 = (i5341 == WORD_40)
        b5345 = (i5341 == WORD_58)
        b5346 = (i5341 == WORD_41)
        b5347 = (b5342 | b5343 | b5344 | b5345 | b5346)
        b5348 = logical_not(b5347)
        b5349 = (b5339 & b5340 & b5348)
        i5350 = (i4975 - P_engagement_days)
        b5351 = (i5119 >= i5350) & b5120
        b5352 = b5245 & b5120
        b5353 = (i5244 > i5119) & b5352
        b5354 = logical_not(b5353)
        b5355 = (b5351 & b5354)
        b5357 = logical_not(b5355)
        b5358 = (i5122 == 0)
        b5359 = (b5358 | b5353)
        b5360 = (b5357 & b5359)
        b5361 = (i4966 == WORD_65) & b4967
        b5362 = (i4966 == WORD_66) & b4967
        b5363 = (b5361 | b5362)
        b5365 = (b5349 & b5363)
        b5366 = (i4966 == WORD_67) & b4967
        b5367 = (i4966 == WORD_68) & b4967
        b5368 = (b5361 | b5362 | b5366 | b5367)
        b5370 = (b5349 & b5368)
        b5371 = (b5360 & b5365)
        b5372 = (b5355 & b5365)
        b5373 = (b5338 | b5365)
        b5374 = (b5360 & b5373)
        b5375 = (b5355 & b5373)
        w5376 = Window(i4957, [], [(i4975, None, False)])
        i5377 = filled(as_int(b5371), n4956, 'i')
        i5378 = w5376.within(i5377, i4975, None, 183)
        i5379 = w5376.within(i5377, i4975, None, 365)
        i5380 = filled(as_int(b5372), n4956, 'i')
        i5381 = w5376.within(i5380, i4975, None, 365)
        i5382 = filled(as_int(b5375), n4956, 'i')
        i5383 = w5376.within(i5382, i4975, None, 365)
        b6963 = (b5374 | b5375)
        del i5336, i5337, b5339, b5340, i5341, b5342, b5343, b5344, b5345, b5346, b5347, b5348, b5349, i5350, b5351, b5352, b5353, b5354, b5355, b5357, b5358, b5359, b5361, b5362, b5363, b5366, b5367, b5368, b5373, w5376, i5377, i5380, i5382
    else:
        b5338 = NO_BOOL
        b5360 = NO_BOOL
        b5365 = NO_BOOL
        b5370 = NO_BOOL
        b5371 = NO_BOOL
        b5372 = NO_BOOL
        b5374 = NO_BOOL
        b5375 = NO_BOOL
        i5378 = NO_INT
        i5379 = NO_INT
        i5381 = NO_INT
        i5383 = NO_INT
        b6963 = NO_BOOL
    del b4971, b5120, b5245, i4964, i4970, i5119, i5122, i5244, i5332
    if n5387:
        i5388 = at(i39, i5386)
        i5390 = at(i48, i5386)
        b5391 = at(b49, i5386)
        i5406 = at(i42, i5386)
    else:
        i5388 = NO_INT
        i5390 = NO_INT
        b5391 = NO_BOOL
        i5406 = NO_INT
    del i5386
    if n5387:
        o5421, i5422, i5423 = group(i5388, [(i5390, b5391), (i5406, None)])
        n5424 = len(i5423)
        del o5421
    else:
        i5422 = NO_INT
        i5423 = NO_INT
        n5424 = 0
    del i5406
    if n5387:
        i5425 = at(i5388, i5423)
        i5426 = at(i5390, i5423)
        b5427 = at(b5391, i5423)
        i5429 = counted(i5422, n5424, None)
    else:
        i5425 = NO_INT
        i5426 = NO_INT
        b5427 = NO_BOOL
        i5429 = NO_INT
    del b5391, i5388, i5390, i5422, i5423, n5387, n5424
    if n5435:
        i5436 = at(i39, i5434)
        i5437 = at(i47, i5434)
        i5438 = at(i48, i5434)
        b5439 = at(b49, i5434)
        i5440 = at(i50, i5434)
        b5441 = at(b51, i5434)
        i5445 = at(i54, i5434)
        b5446 = at(b55, i5434)
        i5454 = at(i42, i5434)
        i5455 = at(i63, i5434)
        b5456 = at(b64, i5434)
        i5457 = at(i65, i5434)
        b5458 = at(b66, i5434)
    else:
        i5436 = NO_INT
        i5437 = NO_INT
        i5438 = NO_INT
        b5439 = NO_BOOL
        i5440 = NO_INT
        b5441 = NO_BOOL
        i5445 = NO_INT
        b5446 = NO_BOOL
        i5454 = NO_INT
        i5455 = NO_INT
        b5456 = NO_BOOL
        i5457 = NO_INT
        b5458 = NO_BOOL
    del b64, i63
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5435:
        i5468 = at(i35, i5434)
    else:
        i5468 = NO_INT
    del i5434
    if n5435:
        i5469 = by_id_at(i338, i5438, b5439)
    else:
        i5469 = NO_INT
    if n5435:
        i5471 = at(i40, i5469)
        b5472 = (i5471 == WORD_5)
        b5473 = (i5469 >= 0) & b5472
        i5474 = as_int(b5473)
        del i5471, b5472
    else:
        b5473 = NO_BOOL
        i5474 = NO_INT
    del i5469
    if n5435:
        i5506 = where(b5473, i5474, 0)
        b5507 = (i5506 == 0)
        i5508 = places(b5507, n5435)
        n5509 = len(i5508)
        del i5506, b5507
    else:
        i5508 = NO_INT
        n5509 = 0
    del b5473, i5474, n5435
    if n5509:
        i5510 = at(i5436, i5508)
        i5511 = at(i5438, i5508)
        b5512 = at(b5439, i5508)
        i5513 = by_id_at(i338, i5511, b5512)
        i5550 = at(i5437, i5508)
        i5551 = at(i5440, i5508)
        b5552 = at(b5441, i5508)
        i5556 = at(i5445, i5508)
        b5557 = at(b5446, i5508)
        i5565 = at(i5454, i5508)
        i5566 = at(i5455, i5508)
        b5567 = at(b5456, i5508)
        i5568 = at(i5457, i5508)
        b5569 = at(b5458, i5508)
    else:
        i5510 = NO_INT
        i5511 = NO_INT
        b5512 = NO_BOOL
        i5513 = NO_INT
        i5550 = NO_INT
        i5551 = NO_INT
        b5552 = NO_BOOL
        i5556 = NO_INT
        b5557 = NO_BOOL
        i5565 = NO_INT
        i5566 = NO_INT
        b5567 = NO_BOOL
        i5568 = NO_INT
        b5569 = NO_BOOL
    del b5439, b5441, b5446, b5456, b5458, i5436, i5437, i5438, i5440, i5445, i5454, i5455, i5457
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5509:
        i5579 = at(i5468, i5508)
    else:
        i5579 = NO_INT
    del i5468, i5508
    if n5509:
        i5515 = at(i40, i5513)
        b5516 = (i5515 == WORD_7)
        b5517 = (i5513 >= 0) & b5516
        i5518 = as_int(b5517)
        del i5515, b5516
    else:
        b5517 = NO_BOOL
        i5518 = NO_INT
    del i5513
    if n5509:
        i5581 = where(b5517, i5518, 0)
        b5582 = (i5581 == 0)
        i5583 = places(b5582, n5509)
        n5584 = len(i5583)
        del i5581, b5582
    else:
        i5583 = NO_INT
        n5584 = 0
    del b5517, i5518, n5509
    if n5584:
        i5585 = at(i5510, i5583)
        i5619 = at(i5550, i5583)
        i5620 = at(i5511, i5583)
        b5621 = at(b5512, i5583)
        i5622 = at(i5551, i5583)
        b5623 = at(b5552, i5583)
        i5627 = at(i5556, i5583)
        b5628 = at(b5557, i5583)
        i5636 = at(i5565, i5583)
        i5637 = at(i5566, i5583)
        b5638 = at(b5567, i5583)
        i5639 = at(i5568, i5583)
        b5640 = at(b5569, i5583)
    else:
        i5585 = NO_INT
        i5619 = NO_INT
        i5620 = NO_INT
        b5621 = NO_BOOL
        i5622 = NO_INT
        b5623 = NO_BOOL
        i5627 = NO_INT
        b5628 = NO_BOOL
        i5636 = NO_INT
        i5637 = NO_INT
        b5638 = NO_BOOL
        i5639 = NO_INT
        b5640 = NO_BOOL
    del b5512, b5552, b5557, b5567, b5569, i5510, i5511, i5550, i5551, i5556, i5565, i5566, i5568
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5584:
        i5650 = at(i5579, i5583)
    else:
        i5650 = NO_INT
    del i5579, i5583
    if n2577:
        i5586 = at(i39, i2576)
        i5604 = at(i42, i2576)
    else:
        i5586 = NO_INT
        i5604 = NO_INT
    if n5584:
        i5653, i5654 = pairs(i5585, i5586, CLIENTS)
        n5655 = len(i5653)
    else:
        i5653 = NO_INT
        i5654 = NO_INT
        n5655 = 0
    del i5586
    if n5655:
        i5659 = at(i5636, i5653)
    else:
        i5659 = NO_INT
    if n5655:
        i5658 = at(i5604, i5654)
        i5660 = (i5659 - P_work_near_days)
        b5661 = (i5658 >= i5660)
        i5662 = (i5659 + P_work_near_days)
        b5663 = (i5658 <= i5662)
        b5664 = (b5661 & b5663)
        i5665 = places(b5664, n5655)
        n5666 = len(i5665)
        del i5658, i5660, b5661, i5662, b5663, b5664
    else:
        i5665 = NO_INT
        n5666 = 0
    del i5604, i5654, i5659, n5655
    if n5666:
        i5731 = i5653[i5665]
    else:
        i5731 = NO_INT
    del i5653, i5665, n5666
    if n5584:
        i5735 = counted(i5731, n5584, None)
        i5736 = by_id_at(i338, i5620, b5621)
    else:
        i5735 = NO_INT
        i5736 = NO_INT
    del b5621, i338, i5620, i5731
    if n5584:
        i5738 = at(i40, i5736)
        b5739 = (i5738 == WORD_20)
        b5740 = (i5736 >= 0) & b5739
        i5741 = as_int(b5740)
        del i5738, b5739
    else:
        b5740 = NO_BOOL
        i5741 = NO_INT
    del i5736
    if n5584:
        i5773 = where(b5740, i5741, 0)
    else:
        i5773 = NO_INT
    del b5740, i5741
    if n5584:
        i5774, i5775 = pairs(i5585, i4912, CLIENTS)
        n5776 = len(i5774)
    else:
        i5774 = NO_INT
        i5775 = NO_INT
        n5776 = 0
    if n5776:
        i5780 = at(i5636, i5774)
        i5783 = at(i5637, i5774)
        b5785 = at(b5638, i5774)
    else:
        i5780 = NO_INT
        i5783 = NO_INT
        b5785 = NO_BOOL
    if n5776:
        i5779 = at(i4946, i5775)
        b5781 = (i5779 <= i5780)
        i5782 = at(i4931, i5775)
        b5784 = at(b4932, i5775)
        b5786 = b5784 & b5785
        b5787 = (i5782 >= i5783) & b5786
        b5788 = (b5781 & b5787)
        i5789 = places(b5788, n5776)
        n5790 = len(i5789)
        del i5779, b5781, i5782, b5784, b5786, b5787, b5788
    else:
        i5789 = NO_INT
        n5790 = 0
    del b5785, i5775, i5780, i5783, n5776
    if n5790:
        i5860 = i5774[i5789]
    else:
        i5860 = NO_INT
    del i5774, i5789, n5790
    if n5584:
        i5864 = counted(i5860, n5584, None)
        i5865 = at(i287, i5585)
        i5866 = at(i225, i5585)
        b5867 = at(b226, i5585)
        o5868, i5869, n5870, i5871 = match(i5425, [(i5426, b5427)], i5585, [(i5619, None)])
        i5872, b5873 = reduced(np.maximum, i5869, n5870, at(i5429, o5868), None)
        i5874 = at(i5872, i5871)
        b5875 = at(b5873, i5871)
        b5876 = i5871 >= 0
        b5877 = as_bool(b5876 & b5875)
        i5878, b5879 = summed(i5869, n5870, at(i5429, o5868), None)
        i5880 = at(i5878, i5871)
        b5881 = at(b5879, i5871)
        b5882 = as_bool(b5876 & b5881)
        del o5868, i5869, n5870, i5871, i5872, b5873, b5875, b5876, i5878, b5879, b5881
    else:
        i5864 = NO_INT
        i5865 = NO_INT
        i5866 = NO_INT
        b5867 = NO_BOOL
        i5874 = NO_INT
        b5877 = NO_BOOL
        i5880 = NO_INT
        b5882 = NO_BOOL
    del b226, b5427, i225, i287, i5425, i5426, i5429, i5860
    if n5886:
        i5887 = at(i39, i5885)
        i5889 = at(i48, i5885)
        b5890 = at(b49, i5885)
        i5905 = at(i42, i5885)
    else:
        i5887 = NO_INT
        i5889 = NO_INT
        b5890 = NO_BOOL
        i5905 = NO_INT
    del i5885, n5886
    if n5584:
        i5920, i5921 = pairs(i5585, i5887, CLIENTS)
        n5922 = len(i5920)
    else:
        i5920 = NO_INT
        i5921 = NO_INT
        n5922 = 0
    del i5887
    if n5922:
        i5926 = at(i5637, i5920)
        b5927 = at(b5638, i5920)
        i5932 = at(i5619, i5920)
    else:
        i5926 = NO_INT
        b5927 = NO_BOOL
        i5932 = NO_INT
    if n5922:
        i5925 = at(i5905, i5921)
        b5928 = (i5925 > i5926) & b5927
        i5929 = at(i5889, i5921)
        b5930 = at(b5890, i5921)
        b5931 = logical_not(b5930)
        b5933 = (i5929 == i5932) & b5930
        b5934 = (b5931 | b5933)
        b5935 = (b5928 & b5934)
        i5936 = places(b5935, n5922)
        n5937 = len(i5936)
        del i5925, b5928, i5929, b5930, b5931, b5933, b5934, b5935
    else:
        i5936 = NO_INT
        n5937 = 0
    del b5890, b5927, i5889, i5905, i5921, i5926, i5932, n5922
    if n5937:
        i6008 = i5920[i5936]
    else:
        i6008 = NO_INT
    del i5920, i5936, n5937
    if n5584:
        i6012 = counted(i6008, n5584, None)
        i6013 = where(b5640, i5639, AS_OF)
        b6014 = (i5627 == WORD_69) & b5628
        b6015 = logical_not(b5640)
        b6016 = (b6014 & b6015)
        i6018 = CALENDAR.places(i5637, i5865, n5584)
        b6019 = (i6018 >= 0) & b5638
        i6020 = CALENDAR.working_day[i6018]
        i6021 = CALENDAR.places(i6013, i5865, n5584)
        b6022 = (i6021 >= 0)
        i6023 = CALENDAR.working_day[i6021]
        del b6014, b6015, i6018, i6021
    else:
        i6012 = NO_INT
        i6013 = NO_INT
        b6016 = NO_BOOL
        b6019 = NO_BOOL
        i6020 = NO_INT
        b6022 = NO_BOOL
        i6023 = NO_INT
    del b5628, i5627, i5865, i6008
    if n5584:
        i6024, i6025 = pairs(i5585, i4912, CLIENTS)
        n6026 = len(i6024)
    else:
        i6024 = NO_INT
        i6025 = NO_INT
        n6026 = 0
    del i4912
    if n6026:
        i6030 = at(i6013, i6024)
        i6033 = at(i5637, i6024)
        b6035 = at(b5638, i6024)
    else:
        i6030 = NO_INT
        i6033 = NO_INT
        b6035 = NO_BOOL
    if n6026:
        i6029 = at(i4946, i6025)
        b6031 = (i6029 <= i6030)
        i6032 = at(i4931, i6025)
        b6034 = at(b4932, i6025)
        b6036 = b6034 & b6035
        b6037 = (i6032 >= i6033) & b6036
        b6038 = (b6031 & b6037)
        i6039 = places(b6038, n6026)
        n6040 = len(i6039)
        del i6029, b6031, i6032, b6034, b6036, b6037, b6038
    else:
        i6039 = NO_INT
        n6040 = 0
    del b6035, i4946, i6030, i6033, n6026
    if n6040:
        i6125 = i6024[i6039]
        i6126 = i6025[i6039]
    else:
        i6125 = NO_INT
        i6126 = NO_INT
    del i6024, i6025, i6039
    if n6040:
        i6130 = at(i6023, i6125)
        b6132 = at(b6022, i6125)
        i6135 = at(i6020, i6125)
        b6137 = at(b6019, i6125)
        i6147 = at(i6013, i6125)
        i6151 = at(i5637, i6125)
        b6152 = at(b5638, i6125)
    else:
        i6130 = NO_INT
        b6132 = NO_BOOL
        i6135 = NO_INT
        b6137 = NO_BOOL
        i6147 = NO_INT
        i6151 = NO_INT
        b6152 = NO_BOOL
    if n6040:
        i6129 = at(i4953, i6126)
        b6131 = at(b4952, i6126)
        i6133 = np.minimum(where(b6131, i6129, GREATEST), where(b6132, i6130, GREATEST))
        i6134 = at(i4950, i6126)
        b6136 = at(b4949, i6126)
        i6138 = np.maximum(where(b6136, i6134, LEAST), where(b6137, i6135, LEAST))
        i6139 = (i6133 - i6138)
        b6140 = b6131 | b6132
        b6141 = b6136 | b6137
        b6142 = b6140 & b6141
        i6143 = where(b6142, np.maximum(0, i6139), 0)
        i6146 = at(i4931, i6126)
        b6148 = at(b4932, i6126)
        i6149 = where(b6148, np.minimum(i6147, i6146), i6147)
        i6150 = at(i4947, i6126)
        i6153 = where(b6152, np.maximum(i6150, i6151), i6150)
        i6154 = (i6149 - i6153)
        i6155 = np.maximum(0, i6154)
        del i6129, b6131, i6133, i6134, b6136, i6138, i6139, b6140, b6141, b6142, i6146, b6148, i6149, i6150, i6153, i6154
    else:
        i6143 = NO_INT
        i6155 = NO_INT
    del b4932, b4949, b4952, b6132, b6137, b6152, i4931, i4947, i4950, i4953, i6126, i6130, i6135, i6147, i6151, n6040
    if n5584:
        i6144, b6145 = summed(i6125, n5584, i6143, None)
        i6156, b6157 = summed(i6125, n5584, i6155, None)
    else:
        i6144 = NO_INT
        b6145 = NO_BOOL
        i6156 = NO_INT
        b6157 = NO_BOOL
    del i6125, i6143, i6155
    if n6161:
        i6162 = at(i525, i6160)
        i6166 = at(i529, i6160)
        b6167 = at(b530, i6160)
        i6224 = at(i1040, i6160)
        i6225 = at(i1041, i6160)
        b6226 = at(b1045, i6160)
    else:
        i6162 = NO_INT
        i6166 = NO_INT
        b6167 = NO_BOOL
        i6224 = NO_INT
        i6225 = NO_INT
        b6226 = NO_BOOL
    del i6160, n6161
    if n5584:
        i6243, i6244 = pairs(i5585, i6162, CLIENTS)
        n6245 = len(i6243)
    else:
        i6243 = NO_INT
        i6244 = NO_INT
        n6245 = 0
    del i6162
    if n6245:
        i6249 = at(i5622, i6243)
        b6251 = at(b5623, i6243)
        i6255 = at(i5636, i6243)
        i6260 = at(i5637, i6243)
        b6261 = at(b5638, i6243)
    else:
        i6249 = NO_INT
        b6251 = NO_BOOL
        i6255 = NO_INT
        i6260 = NO_INT
        b6261 = NO_BOOL
    del i5636
    if n6245:
        i6248 = at(i6166, i6244)
        b6250 = at(b6167, i6244)
        b6252 = b6250 & b6251
        b6253 = (i6248 == i6249) & b6252
        i6254 = at(i6224, i6244)
        b6256 = (i6254 <= i6255)
        i6257 = at(i6225, i6244)
        b6258 = at(b6226, i6244)
        i6259 = where(b6258, i6257, AS_OF)
        b6262 = (i6259 >= i6260) & b6261
        b6263 = (b6253 & b6256 & b6262)
        i6264 = places(b6263, n6245)
        n6265 = len(i6264)
        del i6248, b6250, b6252, b6253, i6254, b6256, i6257, b6258, i6259, b6262, b6263
    else:
        i6264 = NO_INT
        n6265 = 0
    del b6167, b6226, b6251, b6261, i6166, i6224, i6225, i6244, i6249, i6255, i6260, n6245
    if n6265:
        i6391 = i6243[i6264]
    else:
        i6391 = NO_INT
    del i6243, i6264, n6265
    if n5584:
        i6395 = counted(i6391, n5584, None)
    else:
        i6395 = NO_INT
    del i6391
    if n6397:
        i6398 = at(i4888, i6396)
        i6399 = at(i4889, i6396)
    else:
        i6398 = NO_INT
        i6399 = NO_INT
    del i6396, n6397
    if n5584:
        o6418, i6419, n6420, i6421 = match(i6398, [(i6399, None)], i5585, [(i5622, b5623)])
        i6422 = counted(i6419, n6420, None)
        i6423 = at(i6422, i6421)
        b6424 = i6421 >= 0
        i6425 = where(b6424, i6423, 0)
        i6426 = (i6023 - i6020)
        i6427 = where(b6145, i6144, 0)
        i6428 = (i6426 - i6427)
        b6429 = b6022 & b6019
        i6430 = where(b6429, np.maximum(0, i6428), 0)
        b6431 = (i5874 > 1) & b5877
        b6432 = (i5773 > 0)
        b6433 = (i5735 > 0)
        b6434 = (b5623 | b6432 | b6433)
        i6435 = where(b5882, i5880, 0)
        i6436 = (i6435 + i6012)
        b6437 = logical_not(b6431)
        b6438 = (i6430 <= P_reply_working_days)
        b6439 = (b5640 & b6438)
        b6440 = (b6016 | b6439)
        b6441 = (b6437 & b6440)
        b6442 = (i5864 == 0)
        b6443 = logical_not(b6016)
        b6444 = (i6430 > P_reply_working_days)
        b6445 = (b6437 & b6434 & b6442 & b6443 & b6444)
        b6446 = (i5637 < AS_OF) & b5638
        b6447 = (b6434 & b6442 & b6437 & b6446)
        b6448 = (b6441 | b6445 | b6447)
        b6449 = logical_not(b5640)
        i6450 = (AS_OF - i5637)
        i6451 = where(b6157, i6156, 0)
        i6452 = (i6450 - i6451)
        b6453 = (i6452 > P_silent_days) & b5638
        b6454 = (i6436 >= 2)
        b6455 = (i5866 <= (AS_OF - P_silent_days)) & b5867
        b6456 = (logical_not(b5867) | b6455)
        b6457 = (b6445 & b6449 & b6453 & b6454 & b6456)
        i7128 = places(b6441, n5584)
        n7129 = len(i7128)
        del o6418, i6419, n6420, i6421, i6422, i6423, b6424, i6426, i6427, i6428, b6429, b6431, b6432, b6433, b6434, i6435, i6436, b6437, b6438, b6439, b6440, b6441, b6442, b6443, b6444, b6446, b6447, b6449, i6450, i6451, i6452, b6453, b6454, b6455, b6456
    else:
        i6425 = NO_INT
        i6430 = NO_INT
        b6445 = NO_BOOL
        b6448 = NO_BOOL
        b6457 = NO_BOOL
        i7128 = NO_INT
        n7129 = 0
    del b5623, b5867, b5877, b5882, b6019, b6022, b6145, b6157, i5622, i5735, i5773, i5864, i5866, i5874, i5880, i6012, i6020, i6023, i6144, i6156, i6398, i6399
    if n6463:
        i6464 = at(i39, i6462)
        i6481 = at(i62, i6462)
        i6482 = at(i42, i6462)
        f6494 = at(f74, i6462)
        b6495 = at(b75, i6462)
    else:
        i6464 = NO_INT
        i6481 = NO_INT
        i6482 = NO_INT
        f6494 = NO_FLOAT
        b6495 = NO_BOOL
    del b75, f74
    if EVIDENCE_WANTED and n6463:
        i6465 = at(i47, i6462)
        i6496 = at(i35, i6462)
    else:
        i6465 = NO_INT
        i6496 = NO_INT
    del i6462
    if n6499:
        i6500 = at(i39, i6498)
        i6518 = at(i42, i6498)
    else:
        i6500 = NO_INT
        i6518 = NO_INT
    del i6498, n6499
    if n6463:
        i6533, i6534 = pairs(i6464, i6500, CLIENTS)
        n6535 = len(i6533)
    else:
        i6533 = NO_INT
        i6534 = NO_INT
        n6535 = 0
    del i6500
    if n6535:
        i6539 = at(i6482, i6533)
    else:
        i6539 = NO_INT
    del i6482
    if n6535:
        i6538 = at(i6518, i6534)
        b6540 = (i6538 <= i6539)
        i6541 = (i6539 - P_recovery_days)
        b6542 = (i6538 >= i6541)
        b6543 = (b6540 & b6542)
        i6544 = places(b6543, n6535)
        n6545 = len(i6544)
        del i6538, b6540, i6541, b6542, b6543
    else:
        i6544 = NO_INT
        n6545 = 0
    del i6518, i6534, i6539, n6535
    if n6545:
        i6608 = i6533[i6544]
    else:
        i6608 = NO_INT
    del i6533, i6544, n6545
    if n6463:
        i6612 = counted(i6608, n6463, None)
        b6613 = (i6612 == 0)
        b6614 = compared('<=', f6494, float_of(P_low_score, 0)) & b6495
        b6615 = logical_not(b6495)
        b6616 = LIKE_23[i6481]
        b6617 = (b6615 & b6616)
        b6618 = (b6614 | b6617)
        b6619 = (b6613 & b6618)
        b7199 = compared('>', f6494, float_of(P_low_score, 0)) & b6495
        b7200 = LIKE_29[i6481]
        b7201 = (b6615 & b7200)
        b7202 = (b7199 | b7201)
        i7203 = places(b7202, n6463)
        n7204 = len(i7203)
        del i6612, b6613, b6614, b6615, b6616, b6617, b6618, b7199, b7200, b7201, b7202
    else:
        b6619 = NO_BOOL
        i7203 = NO_INT
        n7204 = 0
    del i6481, i6608
    if n6624:
        i6625 = at(i39, i6623)
        i6640 = at(i60, i6623)
        b6641 = at(b61, i6623)
        i6642 = at(i62, i6623)
        i6643 = at(i42, i6623)
    else:
        i6625 = NO_INT
        i6640 = NO_INT
        b6641 = NO_BOOL
        i6642 = NO_INT
        i6643 = NO_INT
    del b61, i60, i62
    if EVIDENCE_WANTED and n6624:
        i6626 = at(i47, i6623)
        i6657 = at(i35, i6623)
    else:
        i6626 = NO_INT
        i6657 = NO_INT
    del i6623
    if n6624:
        i6658 = at(i247, i6625)
        b6659 = at(b248, i6625)
    else:
        i6658 = NO_INT
        b6659 = NO_BOOL
    del i247
    if n6663:
        i6664 = at(i39, i6662)
        i6682 = at(i42, i6662)
    else:
        i6664 = NO_INT
        i6682 = NO_INT
    del i6662, n6663
    if n6624:
        i6697, i6698 = pairs(i6625, i6664, CLIENTS)
        n6699 = len(i6697)
    else:
        i6697 = NO_INT
        i6698 = NO_INT
        n6699 = 0
    del i6664
    if n6699:
        i6703 = at(i6643, i6697)
    else:
        i6703 = NO_INT
    if n6699:
        i6702 = at(i6682, i6698)
        b6704 = (i6702 >= i6703)
        i6705 = (i6703 + P_apology_days)
        b6706 = (i6702 <= i6705)
        b6707 = (b6704 & b6706)
        i6708 = places(b6707, n6699)
        n6709 = len(i6708)
        del i6702, b6704, i6705, b6706, b6707
    else:
        i6708 = NO_INT
        n6709 = 0
    del i6682, i6698, i6703, n6699
    if n6709:
        i6774 = i6697[i6708]
    else:
        i6774 = NO_INT
    del i6697, i6708, n6709
    if n6624:
        i6778 = counted(i6774, n6624, None)
        b6779 = (i6643 > i6658) & b6659
        b6780 = LIKE_25[i6642]
        b6781 = LIKE_26[i6642]
        b6782 = LIKE_27[i6642]
        b6783 = (b6780 | b6781 | b6782)
        i6784 = where(b6641, i6640, WORD_70)
        b6785 = (i6784 != WORD_71)
        b6786 = (i6778 == 0)
        b6787 = (b6783 & b6785 & b6786)
        b6788 = LIKE_28[i6642]
        w6789 = Window(i6625, [], [(i6643, None, False)])
        i6790 = filled(1, n6624, 'i')
        i6791 = w6789.within(i6790, i6643, None, 183)
        del i6778, b6780, b6781, b6782, b6783, i6784, b6785, b6786, w6789, i6790
    else:
        b6779 = NO_BOOL
        b6787 = NO_BOOL
        b6788 = NO_BOOL
        i6791 = NO_INT
    del b6641, b6659, i6640, i6658, i6774
    b6792 = at(b285, ALL_CLIENTS)
    i6793 = counted(i3670, CLIENTS, b4452)
    if n6798:
        i6799 = at(i525, i6797)
    else:
        i6799 = NO_INT
    del i6797, n6798
    i6880 = counted(i6799, CLIENTS, None)
    del i6799
    if n6882:
        i6883 = at(i3670, i6881)
        i6884 = at(i3671, i6881)
        i6938 = at(i4443, i6881)
        b6939 = at(b4464, i6881)
        i6947 = where(b6939, i6938, i6884)
        del i6884, i6938, b6939
    else:
        i6883 = NO_INT
        i6947 = NO_INT
    del i6881, n6882
    i6948 = distinct(i6883, CLIENTS, i6947, None)
    i6949 = counted(i3581, CLIENTS, b3645)
    i6951 = counted(i2479, CLIENTS, b6950)
    i6952 = counted(i1743, CLIENTS, None)
    i6955, b6956 = summed(i1743, CLIENTS, i6953, b6954)
    i6958, b6959 = summed(i1743, CLIENTS, i6957, b6954)
    i6962 = counted(i4888, CLIENTS, b6961)
    i6964 = counted(i4957, CLIENTS, b6963)
    i6965 = counted(i5585, CLIENTS, b6448)
    i6966 = counted(i6464, CLIENTS, None)
    i6967 = counted(i6625, CLIENTS, None)
    del b6950, b6954, b6961, b6963, i6883, i6947, i6953, i6957
    if n6969:
        i6970 = at(i1743, i6968)
    else:
        i6970 = NO_INT
    del i6968, n6969
    i7067 = counted(i6970, CLIENTS, None)
    del i6970
    if n7069:
        i7070 = at(i4888, i7068)
    else:
        i7070 = NO_INT
    del i7068, n7069
    i7090 = counted(i7070, CLIENTS, None)
    del i7070
    if n7093:
        i7094 = at(i39, i7092)
    else:
        i7094 = NO_INT
    del i7092, n7093
    i7127 = counted(i7094, CLIENTS, None)
    del i7094
    if n7129:
        i7130 = at(i5585, i7128)
    else:
        i7130 = NO_INT
    del i7128, n7129
    i7198 = counted(i7130, CLIENTS, None)
    del i7130
    if n7204:
        i7205 = at(i6464, i7203)
    else:
        i7205 = NO_INT
    del i7203, n7204
    i7240 = counted(i7205, CLIENTS, None)
    del i7205
    if n7244:
        i7245 = at(i39, i7243)
    else:
        i7245 = NO_INT
    del i7243, n7244
    i7278 = counted(i7245, CLIENTS, None)
    del i7245
    if n7281:
        i7282 = at(i2479, i7280)
    else:
        i7282 = NO_INT
    del i7280, n7281
    i7356 = counted(i7282, CLIENTS, None)
    i7357 = (i7067 + i6949)
    i7358 = (i7357 + i7090)
    i7359 = (i7358 + i7127)
    i7360 = (i7359 + i7198)
    i7361 = (i7360 + i7240)
    i7362 = (i7361 + i7278)
    i7363 = (i7362 + i7356)
    i7364 = (i6949 + i6951)
    i7365 = (i7364 + i6952)
    i7366 = (i7365 + i6962)
    i7367 = (i7366 + i6964)
    i7368 = (i7367 + i6965)
    i7369 = (i7368 + i6966)
    i7370 = (i7369 + i6967)
    i7371 = np.maximum(np.maximum(i6880, i6948), 1)
    f7372 = float_of(i7371, 0)
    f7373 = float_of(i6793, 0)
    f7374 = np.divide(f7373, f7372)
    i7375 = np.maximum(i7370, i7363)
    i7376 = where(b6792, i7375, i7363)
    del b6792, f7372, f7373, i6793, i6880, i6948, i6949, i6951, i6952, i6962, i6964, i6965, i6966, i6967, i7067, i7090, i7127, i7198, i7240, i7278, i7282, i7356, i7357, i7358, i7359, i7360, i7361, i7362, i7363, i7365, i7366, i7367, i7368, i7369, i7371, i7375
    if n7379:
        i7380 = at(i3670, i7378)
        i7398 = at(i3688, i7378)
        i7430 = at(i4427, i7378)
        b7431 = at(b4459, i7378)
    else:
        i7380 = NO_INT
        i7398 = NO_INT
        i7430 = NO_INT
        b7431 = NO_BOOL
    del b4459, i4427, i7378
    if n7379:
        o7444, i7445, i7446 = group(i7380, [(i7430, b7431)])
        n7447 = len(i7446)
    else:
        o7444 = None
        i7445 = NO_INT
        i7446 = NO_INT
        n7447 = 0
    if n7379:
        i7448 = at(i7380, i7446)
        i7449 = at(i7430, i7446)
        b7450 = at(b7431, i7446)
        i7451 = counted(i7445, n7447, None)
        i7452, b7453 = reduced(np.maximum, i7445, n7447, at(i7398, o7444), None)
    else:
        i7448 = NO_INT
        i7449 = NO_INT
        b7450 = NO_BOOL
        i7451 = NO_INT
        i7452 = NO_INT
        b7453 = NO_BOOL
    del b7431, i7380, i7398, i7430, i7445, i7446, n7379, o7444
    if n7457:
        i7458 = at(i39, i7456)
        i7459 = at(i47, i7456)
        i7464 = at(i40, i7456)
        i7476 = at(i42, i7456)
    else:
        i7458 = NO_INT
        i7459 = NO_INT
        i7464 = NO_INT
        i7476 = NO_INT
    del i40, i7456
    if n7457:
        o7491, i7492, n7493, i7494 = match(i7448, [(i7449, b7450)], i7458, [(i7459, None)])
        i7495 = counted(i7492, n7493, None)
        i7496 = at(i7495, i7494)
        b7497 = i7494 >= 0
        i7498 = where(b7497, i7496, 0)
        del o7491, i7492, n7493, i7494, i7495, i7496, b7497
    else:
        i7498 = NO_INT
    if n7457:
        i7499 = by_id_at(i1824, i7459, None)
    else:
        i7499 = NO_INT
    del i1824, i7459
    if n7457:
        b7501 = (i7499 >= 0)
        i7502 = at(i1049, i7499)
    else:
        b7501 = NO_BOOL
        i7502 = NO_INT
    del i7499
    if n7457:
        b7582 = as_bool(b7501 & b7501)
        b7583 = (i7498 == 0)
        i7584 = where(b7582, i7502, 0)
        b7585 = (i7584 <= P_grace_days)
        b7586 = (b7583 & b7585)
        del b7582, b7583, i7584, b7585
    else:
        b7586 = NO_BOOL
    del b7501, i7498, i7502
    if n7588:
        i7589 = at(i1994, i7587)
        i7591 = at(i1996, i7587)
        b7592 = at(b1997, i7587)
        i7607 = at(i2023, i7587)
        i7608 = at(i2025, i7587)
    else:
        i7589 = NO_INT
        i7591 = NO_INT
        b7592 = NO_BOOL
        i7607 = NO_INT
        i7608 = NO_INT
    del i2023, i2025, i7587
    if n7588:
        o7610, i7611, i7612 = group(i7589, [(i7607, None)])
        n7613 = len(i7612)
    else:
        o7610 = None
        i7611 = NO_INT
        i7612 = NO_INT
        n7613 = 0
    if n7588:
        i7614 = at(i7589, i7612)
        i7615 = at(i7607, i7612)
        i7616 = counted(i7611, n7613, None)
        i7617, b7618 = reduced(np.maximum, i7611, n7613, at(i7591, o7610), at(b7592, o7610))
        i7619, b7620 = reduced(np.maximum, i7611, n7613, at(i7608, o7610), None)
        w7621 = Window(i7614, [], [(i7615, None, False)])
        i7622, b7623 = w7621.shifted(i7615, None, -1)
        i7624 = where(b7623, i7622, i7619)
        i7625 = (i7624 - i7615)
        b7626 = b7623 | b7620
        i7627 = filled(i7625, n7613, 'i')
        i7628, b7629 = w7621.extreme(i7627, b7626, 'max', 'rest')
        del i7615, i7619, b7620, w7621, i7622, b7623, i7624, i7625, b7626, i7627
    else:
        i7614 = NO_INT
        i7616 = NO_INT
        i7617 = NO_INT
        b7618 = NO_BOOL
        i7628 = NO_INT
        b7629 = NO_BOOL
    del b7592, i7589, i7591, i7607, i7608, i7611, i7612, n7588, o7610
    if n7633:
        i7634 = at(i39, i7632)
        i7652 = at(i42, i7632)
        i7659 = at(i69, i7632)
    else:
        i7634 = NO_INT
        i7652 = NO_INT
        i7659 = NO_INT
    del i69
    if EVIDENCE_WANTED and n7633:
        i7635 = at(i47, i7632)
        i7666 = at(i35, i7632)
    else:
        i7635 = NO_INT
        i7666 = NO_INT
    del i7632
    if n7633:
        i7667 = at(i232, i7634)
        b7668 = at(b233, i7634)
    else:
        i7667 = NO_INT
        b7668 = NO_BOOL
    del b233, i232
    if n2722:
        i7669 = at(i39, i2721)
        i7687 = at(i42, i2721)
    else:
        i7669 = NO_INT
        i7687 = NO_INT
    del i2721, n2722
    if n7633:
        o7702, i7703, n7704, i7705 = match(i7669, [(i7687, None)], i7634, [(i7652, None)])
        i7706 = counted(i7703, n7704, None)
        i7707 = at(i7706, i7705)
        b7708 = i7705 >= 0
        i7709 = where(b7708, i7707, 0)
        b7710 = (i7659 > i7667) & b7668
        b7711 = (i7709 == 0)
        b7712 = (b7710 & b7711)
        i7713 = places(b7712, n7633)
        n7714 = len(i7713)
        del o7702, i7703, n7704, i7705, i7706, i7707, b7708, i7709, b7710, b7711, b7712
    else:
        i7713 = NO_INT
        n7714 = 0
    del b7668, i7659, i7667, i7669, i7687, n7633
    if n7714:
        i7715 = at(i7634, i7713)
        i7716 = at(i7652, i7713)
        i7717 = truncated('month', i7716)
        i7719 = filled(1, n7714, 'i')
        w7721 = Window(i7715, [], [(i7716, None, False)])
        i7722 = w7721.within(i7719, i7716, None, 365)
        del w7721
    else:
        i7715 = NO_INT
        i7716 = NO_INT
        i7717 = NO_INT
        i7719 = NO_INT
        i7722 = NO_INT
    del i7634, i7652
    if EVIDENCE_WANTED and n7714:
        w7718 = Window(i7715, [(i7717, None)], [])
        i7720 = w7718.total(np.add, i7719)
        i7723 = at(i7635, i7713)
        i7753 = at(i7666, i7713)
        del w7718
    else:
        i7720 = NO_INT
        i7723 = NO_INT
        i7753 = NO_INT
    del i7635, i7666, i7713, i7719
    if n7714:
        o7757, i7758, i7759 = group(i7715, [(i7717, None)])
        n7760 = len(i7759)
    else:
        o7757 = None
        i7758 = NO_INT
        i7759 = NO_INT
        n7760 = 0
    del i7717
    if n7714:
        i7761 = at(i7715, i7759)
        i7763 = counted(i7758, n7760, None)
        i7764, b7765 = reduced(np.maximum, i7758, n7760, at(i7716, o7757), None)
    else:
        i7761 = NO_INT
        i7763 = NO_INT
        i7764 = NO_INT
        b7765 = NO_BOOL
    del i7758, i7759, o7757
    if n7768:
        i7769 = at(i39, i7767)
        i7770 = at(i47, i7767)
        i7778 = at(i54, i7767)
        b7779 = at(b55, i7767)
        i7787 = at(i42, i7767)
    else:
        i7769 = NO_INT
        i7770 = NO_INT
        i7778 = NO_INT
        b7779 = NO_BOOL
        i7787 = NO_INT
    del i47, i7767
    if n7768:
        o7802, i7803, n7804, i7805 = match(i7448, [(i7449, b7450)], i7769, [(i7770, None)])
        i7806 = counted(i7803, n7804, None)
        i7807 = at(i7806, i7805)
        b7808 = i7805 >= 0
        i7809 = where(b7808, i7807, 0)
        del o7802, i7803, n7804, i7805, i7806, i7807, b7808
    else:
        i7809 = NO_INT
    del b7450, i7449, i7770
    if n7813:
        i7814 = at(i525, i7812)
        i7815 = at(i526, i7812)
        i7818 = at(i529, i7812)
        b7819 = at(b530, i7812)
        i7822 = at(i533, i7812)
        i7823 = at(i534, i7812)
        b7824 = at(b535, i7812)
        i7832 = at(i543, i7812)
        b7851 = at(b572, i7812)
        i7852 = at(i575, i7812)
        b7853 = at(b577, i7812)
        i7876 = at(i1040, i7812)
        i7877 = at(i1041, i7812)
        b7878 = at(b1045, i7812)
        i7880 = at(i1051, i7812)
        b7882 = at(b1058, i7812)
        i7886 = at(i1091, i7812)
        i7891 = at(i1114, i7812)
        i7892 = at(i1116, i7812)
    else:
        i7814 = NO_INT
        i7815 = NO_INT
        i7818 = NO_INT
        b7819 = NO_BOOL
        i7822 = NO_INT
        i7823 = NO_INT
        b7824 = NO_BOOL
        i7832 = NO_INT
        b7851 = NO_BOOL
        i7852 = NO_INT
        b7853 = NO_BOOL
        i7876 = NO_INT
        i7877 = NO_INT
        b7878 = NO_BOOL
        i7880 = NO_INT
        b7882 = NO_BOOL
        i7886 = NO_INT
        i7891 = NO_INT
        i7892 = NO_INT
    del b530, b572, i529
    if EVIDENCE_WANTED and n7813:
        i7846 = at(i557, i7812)
        i7867 = at(i873, i7812)
        i7879 = at(i1049, i7812)
    else:
        i7846 = NO_INT
        i7867 = NO_INT
        i7879 = NO_INT
    del i7812
    if n7813:
        i7895 = at(i272, i7814)
    else:
        i7895 = NO_INT
    del i272
    if n2577:
        i7896 = at(i39, i2576)
        i7900 = at(i50, i2576)
        b7901 = at(b51, i2576)
        i7905 = at(i54, i2576)
        b7906 = at(b55, i2576)
        i7914 = at(i42, i2576)
    else:
        i7896 = NO_INT
        i7900 = NO_INT
        b7901 = NO_BOOL
        i7905 = NO_INT
        b7906 = NO_BOOL
        i7914 = NO_INT
    del i2576, n2577
    if n7813:
        i7929, i7930 = pairs(i7814, i7896, CLIENTS)
        n7931 = len(i7929)
    else:
        i7929 = NO_INT
        i7930 = NO_INT
        n7931 = 0
    del i7896
    if n7931:
        i7935 = at(i7832, i7929)
        i7938 = at(i7818, i7929)
        b7939 = at(b7819, i7929)
    else:
        i7935 = NO_INT
        i7938 = NO_INT
        b7939 = NO_BOOL
    if n7931:
        i7934 = at(i7914, i7930)
        i7936 = (i7935 - P_engagement_days)
        b7937 = (i7934 >= i7936)
        b7940 = logical_not(b7939)
        i7941 = at(i7900, i7930)
        b7942 = at(b7901, i7930)
        b7943 = logical_not(b7942)
        b7944 = b7942 & b7939
        b7945 = (i7941 == i7938) & b7944
        b7946 = (b7940 | b7943 | b7945)
        b7947 = (b7937 & b7946)
        i7948 = places(b7947, n7931)
        n7949 = len(i7948)
        del i7934, i7936, b7937, b7940, i7941, b7942, b7943, b7944, b7945, b7946, b7947
    else:
        i7948 = NO_INT
        n7949 = 0
    del b7901, b7939, i7900, i7914, i7935, i7938, n7931
    if n7949:
        i8057 = i7929[i7948]
        i8058 = i7930[i7948]
    else:
        i8057 = NO_INT
        i8058 = NO_INT
    del i7929, i7930, i7948
    if n7949:
        i8061 = at(i7905, i8058)
        b8062 = at(b7906, i8058)
        i8063 = where(b8062, i8061, WORD_10)
        b8064 = (i8063 != WORD_21)
        b8066 = (i8061 == WORD_21) & b8062
        del i8061, b8062, i8063
    else:
        b8064 = NO_BOOL
        b8066 = NO_BOOL
    del b7906, i7905, i8058, n7949
    if n7813:
        i8065 = counted(i8057, n7813, b8064)
        i8067 = counted(i8057, n7813, b8066)
    else:
        i8065 = NO_INT
        i8067 = NO_INT
    del b8064, b8066, i8057
    if n8074:
        i8075 = at(i39, i8073)
        i8079 = at(i50, i8073)
        b8080 = at(b51, i8073)
        i8093 = at(i42, i8073)
    else:
        i8075 = NO_INT
        i8079 = NO_INT
        b8080 = NO_BOOL
        i8093 = NO_INT
    del b51, i42, i50, i8073, n8074
    if n7813:
        i8108, i8109 = pairs(i7814, i8075, CLIENTS)
        n8110 = len(i8108)
    else:
        i8108 = NO_INT
        i8109 = NO_INT
        n8110 = 0
    del i8075
    if n8110:
        i8114 = at(i7832, i8108)
        i8117 = at(i7818, i8108)
        b8118 = at(b7819, i8108)
    else:
        i8114 = NO_INT
        i8117 = NO_INT
        b8118 = NO_BOOL
    del b7819, i7818, i7832
    if n8110:
        i8113 = at(i8093, i8109)
        i8115 = (i8114 - P_recovery_days)
        b8116 = (i8113 >= i8115)
        b8119 = logical_not(b8118)
        i8120 = at(i8079, i8109)
        b8121 = at(b8080, i8109)
        b8122 = logical_not(b8121)
        b8123 = b8121 & b8118
        b8124 = (i8120 == i8117) & b8123
        b8125 = (b8119 | b8122 | b8124)
        b8126 = (b8116 & b8125)
        i8127 = places(b8126, n8110)
        n8128 = len(i8127)
        del i8113, i8115, b8116, b8119, i8120, b8121, b8122, b8123, b8124, b8125, b8126
    else:
        i8127 = NO_INT
        n8128 = 0
    del b8080, b8118, i8079, i8093, i8109, i8114, i8117, n8110
    if n8128:
        i8238 = i8108[i8127]
    else:
        i8238 = NO_INT
    del i8108, i8127, n8128
    if n7813:
        i8242 = counted(i8238, n7813, None)
    else:
        i8242 = NO_INT
    del i8238
    if n8244:
        i8245 = at(i39, i8243)
        i8247 = at(i48, i8243)
        b8248 = at(b49, i8243)
    else:
        i8245 = NO_INT
        i8247 = NO_INT
        b8248 = NO_BOOL
    del b49, i39, i48, i8243, n8244
    if n7813:
        i8278, i8279 = pairs(i7814, i8245, CLIENTS)
        n8280 = len(i8278)
    else:
        i8278 = NO_INT
        i8279 = NO_INT
        n8280 = 0
    del i8245
    if n8280:
        i8284 = at(i7815, i8278)
    else:
        i8284 = NO_INT
    if n8280:
        i8283 = at(i8247, i8279)
        b8285 = at(b8248, i8279)
        b8286 = listed(where(b8285, i8283, 0), i8284, GIVEN)
        i8287 = places(b8286, n8280)
        n8288 = len(i8287)
        del i8283, b8285, b8286
    else:
        i8287 = NO_INT
        n8288 = 0
    del b8248, i8247, i8279, i8284, n8280
    if n8288:
        i8402 = i8278[i8287]
    else:
        i8402 = NO_INT
    del i8278, i8287, n8288
    if n7813:
        i8406 = counted(i8402, n7813, None)
    else:
        i8406 = NO_INT
    del i8402
    if n8409:
        i8410 = at(i379, i8408)
        i8412 = at(i417, i8408)
        b8413 = at(b418, i8408)
        i8436 = at(i442, i8408)
        b8437 = at(b443, i8408)
    else:
        i8410 = NO_INT
        i8412 = NO_INT
        b8413 = NO_BOOL
        i8436 = NO_INT
        b8437 = NO_BOOL
    del b418, b443, i379, i417, i442, i8408, n8409
    if n7813:
        o8459, i8460, n8461, i8462 = match(i8410, [(i8412, b8413)], i7814, [(i7815, None)])
        i8463, b8464 = summed(i8460, n8461, at(i8436, o8459), at(b8437, o8459))
        i8465 = at(i8463, i8462)
        b8466 = at(b8464, i8462)
        b8467 = i8462 >= 0
        b8468 = as_bool(b8467 & b8466)
        w8469 = Window(i7814, [], [])
        i8470 = filled(as_int(b7878), n7813, 'i')
        i8471 = w8469.total(np.add, i8470)
        b8472 = (i8242 == 0)
        b8473 = (i8067 == 0)
        b8474 = (i8065 > 0)
        b8475 = (i8406 > 0)
        i8476 = where(b7853, i7852, 0)
        b8477 = (i8476 > 0)
        b8478 = (i7895 == 0)
        b8479 = (i8471 > 0)
        b8480 = (b8478 & b8479)
        b8481 = (b8474 | b8475 | b8477 | b8480)
        b8482 = (b8472 & b8473 & b8481)
        b8483 = (i7891 > 0)
        b8484 = (b7882 & b8483)
        b8485 = (i7823 == WORD_8) & b7824
        b8486 = logical_not(b7851)
        b8487 = (i7876 < AS_OF)
        b8488 = (b8485 & b8486 & b8487)
        b8489 = (b8484 | b8488)
        i8490 = (AS_OF - i7876)
        i8491 = np.maximum(0, i8490)
        i8492 = where(b7878, i7877, AS_OF)
        i8493 = (i8492 - i7876)
        b8494 = (i8493 <= P_grace_days)
        i8495 = where(b8468, i8465, 0)
        i8496 = np.minimum(i7886, i8495)
        i8497 = where(b8494, i7886, i8496)
        del o8459, i8460, n8461, i8462, i8463, b8464, i8465, b8466, b8467, b8468, w8469, i8470, i8471, b8472, b8473, b8474, b8475, i8476, b8477, b8478, b8479, b8480, b8481, b8483, b8484, b8485, b8486, b8487, b8488, i8490, i8492, i8493, b8494, i8495, i8496
    else:
        b8482 = NO_BOOL
        b8489 = NO_BOOL
        i8491 = NO_INT
        i8497 = NO_INT
    del b7851, b7882, b8413, b8437, i7886, i7891, i7895, i8065, i8067, i8242, i8406, i8410, i8412, i8436
    if n1951:
        i8498 = at(i1915, i1950)
        i8499 = at(i1916, i1950)
    else:
        i8498 = NO_INT
        i8499 = NO_INT
    del i1915, i1916, i1950, n1951
    if n7813:
        o8508, i8509, n8510, i8511 = match(i8498, [], i7814, [])
        i8512, b8513 = reduced(np.maximum, i8509, n8510, at(i8499, o8508), None)
        i8514 = at(i8512, i8511)
        b8515 = at(b8513, i8511)
        b8516 = i8511 >= 0
        b8517 = as_bool(b8516 & b8515)
        del o8508, i8509, n8510, i8511, i8512, b8513, b8515, b8516
    else:
        i8514 = NO_INT
        b8517 = NO_BOOL
    del i8498, i8499
    if n8523:
        i8524 = at(i525, i8522)
        i8589 = at(i1049, i8522)
        i8590 = at(i1051, i8522)
        b8591 = at(b1054, i8522)
    else:
        i8524 = NO_INT
        i8589 = NO_INT
        i8590 = NO_INT
        b8591 = NO_BOOL
    del i1051
    if EVIDENCE_WANTED and n8523:
        i8525 = at(i526, i8522)
        i8533 = at(i534, i8522)
        b8534 = at(b535, i8522)
        i8556 = at(i557, i8522)
        i8562 = at(i575, i8522)
        b8563 = at(b577, i8522)
        i8577 = at(i873, i8522)
        i8586 = at(i1040, i8522)
        i8587 = at(i1041, i8522)
        b8588 = at(b1045, i8522)
        i8602 = at(i1116, i8522)
    else:
        i8525 = NO_INT
        i8533 = NO_INT
        b8534 = NO_BOOL
        i8556 = NO_INT
        i8562 = NO_INT
        b8563 = NO_BOOL
        i8577 = NO_INT
        i8586 = NO_INT
        i8587 = NO_INT
        b8588 = NO_BOOL
        i8602 = NO_INT
    del i8522
    if n8523:
        w8605 = Window(i8524, [], [])
        i8606 = where(b8591, 1, 0)
        i8607 = filled(i8606, n8523, 'i')
        i8608 = w8605.total(np.add, i8607)
        b8609 = (i8608 > 0)
        i8610 = places(b8609, n8523)
        n8611 = len(i8610)
        del w8605, i8606, i8607, i8608, b8609
    else:
        i8610 = NO_INT
        n8611 = 0
    del n8523
    if n8611:
        i8612 = at(i8524, i8610)
        b8613 = at(b8591, i8610)
        b8614 = logical_not(b8613)
        i8615 = at(i8589, i8610)
        b8616 = (i8615 > P_very_late_days)
        b8617 = (b8614 & b8616)
        i8682 = at(i8590, i8610)
        del b8613, b8614, b8616
    else:
        i8612 = NO_INT
        i8615 = NO_INT
        b8617 = NO_BOOL
        i8682 = NO_INT
    del b8591, i8524, i8589, i8590
    if EVIDENCE_WANTED and n8611:
        i8618 = at(i8525, i8610)
        i8626 = at(i8533, i8610)
        b8627 = at(b8534, i8610)
        i8649 = at(i8556, i8610)
        i8655 = at(i8562, i8610)
        b8656 = at(b8563, i8610)
        i8670 = at(i8577, i8610)
        i8679 = at(i8586, i8610)
        i8680 = at(i8587, i8610)
        b8681 = at(b8588, i8610)
        i8693 = at(i8602, i8610)
    else:
        i8618 = NO_INT
        i8626 = NO_INT
        b8627 = NO_BOOL
        i8649 = NO_INT
        i8655 = NO_INT
        b8656 = NO_BOOL
        i8670 = NO_INT
        i8679 = NO_INT
        i8680 = NO_INT
        b8681 = NO_BOOL
        i8693 = NO_INT
    del b8534, b8563, b8588, i8525, i8533, i8556, i8562, i8577, i8586, i8587, i8602, i8610
    if n4884:
        b8697 = (i4891 > 0)
        b8698 = (b8697 | b4905)
        b8699 = (b8698 & b4905)
        i8700 = (AS_OF - i4907)
        b8701 = (i8700 >= 0)
        b8702 = (i8700 < 1440)
        b8703 = (b8701 & b8702)
        f8704 = float_of(i8700, 0)
        f8705 = np.divide(f8704, 90.0)
        f8706 = np.floor(f8705)
        i8707 = whole(f8706)
        i8708 = where(b8703, i8707, 0)
        b8709 = filled(True, n4884, 'b')
        b8710 = (i4904 > 0)
        b8711 = (i4904 == 0)
        b8712 = (b8711 & b8697)
        i8713 = where(b8712, i4907, 0)
        i8714 = (AS_OF - i8713)
        b8715 = b8712
        b8716 = (i8714 >= 0) & b8715
        b8717 = (i8714 < 1440) & b8715
        b8718 = (b8716 & b8717)
        f8719 = float_of(i8714, 0)
        f8720 = np.divide(f8719, 90.0)
        f8721 = np.floor(f8720)
        i8722 = whole(f8721)
        i8723 = where(b8718, i8722, 0)
        b8724 = (i4904 > 3)
        b8725 = (i4891 == 0)
        b8726 = logical_not(b4905) & b4906
        b8727 = (i4894 == 0)
        b8728 = (b8725 & b8726 & b8727)
        b8729 = (i4892 > 0)
        b8732 = b8703
        b8733 = (b8718 & b8715)
        i8737 = where(b4905, i4897, 0)
        b8738 = (b4905 & b4898)
        i8740 = shifted(1, i8708, b8732)
        b8741 = b8698 & b8732
        b8744 = b8699 & b8732
        i8751 = shifted(1, i8723, b8733)
        b8752 = b8709 & b8733
        b8755 = b8710 & b8733
        b8761 = b8709 & b8732
        b8764 = b8724 & b8732
        del b8697, i8700, b8701, b8702, b8703, f8704, f8705, f8706, i8707, i8708, b8711, b8712, i8713, i8714, b8715, b8716, b8717, b8718, f8719, f8720, f8721, i8722, i8723, b8725, b8726, b8727, b8732, b8733
    else:
        b8698 = NO_BOOL
        b8699 = NO_BOOL
        b8709 = NO_BOOL
        b8710 = NO_BOOL
        b8724 = NO_BOOL
        b8728 = NO_BOOL
        b8729 = NO_BOOL
        i8737 = NO_INT
        b8738 = NO_BOOL
        i8740 = NO_INT
        b8741 = NO_BOOL
        b8744 = NO_BOOL
        i8751 = NO_INT
        b8752 = NO_BOOL
        b8755 = NO_BOOL
        b8761 = NO_BOOL
        b8764 = NO_BOOL
    del b4898, i4891, i4892, i4894, i4897, i4907, n4884
    i8735 = counted(i4888, EACH, b8698)
    i8736 = counted(i4888, EACH, b8699)
    i8739 = distinct(i4888, EACH, i8737, b8738)
    i8742, b8743 = reduced(np.bitwise_or, i4888, EACH, i8740, b8741)
    i8745, b8746 = reduced(np.bitwise_or, i4888, EACH, i8740, b8744)
    i8747 = counted(i4888, EACH, b8709)
    i8748 = counted(i4888, EACH, b8710)
    i8749, b8750 = summed(i4888, EACH, i4904, None)
    i8753, b8754 = reduced(np.bitwise_or, i4888, EACH, i8751, b8752)
    i8756, b8757 = reduced(np.bitwise_or, i4888, EACH, i8751, b8755)
    i8758 = counted(i4888, EACH, b8724)
    i8759, b8760 = reduced(np.maximum, i4888, EACH, i4904, None)
    i8762, b8763 = reduced(np.bitwise_or, i4888, EACH, i8740, b8761)
    i8765, b8766 = reduced(np.bitwise_or, i4888, EACH, i8740, b8764)
    i8767 = counted(i4888, EACH, b8728)
    i8768 = counted(i4888, EACH, b8729)
    del b8698, b8699, b8709, b8710, b8724, b8728, b8729, b8738, b8741, b8744, b8752, b8755, b8761, b8764, i8737, i8740, i8751
    if n4956:
        i8769 = (AS_OF - i4975)
        b8770 = (i8769 >= 0)
        b8771 = (i8769 < 1440)
        b8772 = (b8770 & b8771)
        f8773 = float_of(i8769, 0)
        f8774 = np.divide(f8773, 90.0)
        f8775 = np.floor(f8774)
        i8776 = whole(f8775)
        i8777 = where(b8772, i8776, 0)
        b8778 = (b5374 & b5371)
        b8779 = (b5338 | b5370)
        b8780 = (b5360 & b8779)
        b8781 = (b5360 & b8779 & b5360 & b5370)
        b8782 = (b5338 | b5365)
        i8783 = where(b8782, i4975, 0)
        i8784 = (AS_OF - i8783)
        b8785 = b8782
        b8786 = (i8784 >= 0) & b8785
        b8787 = (i8784 < 1440) & b8785
        b8788 = (b8786 & b8787)
        f8789 = float_of(i8784, 0)
        f8790 = np.divide(f8789, 90.0)
        f8791 = np.floor(f8790)
        i8792 = whole(f8791)
        i8793 = where(b8788, i8792, 0)
        b8794 = (b5375 & b5372)
        b8795 = b8772
        b8796 = (b8788 & b8785)
        i8798 = shifted(1, i8777, b8795)
        b8799 = b5338 & b8795
        b8808 = b5374 & b8795
        b8811 = b8778 & b8795
        b8816 = (b5360 & b5338)
        i8818 = shifted(1, i8793, b8796)
        b8819 = b8780 & b8796
        b8822 = b8781 & b8796
        f8829 = float_of(i5383, 0)
        f8830 = float_of(i5381, 0)
        f8831 = np.divide(f8830, f8829)
        f8832 = where(b5372, f8831, 0)
        b8833 = b5372
        b8836 = b5375 & b8795
        b8839 = b8794 & b8795
        del i8769, b8770, b8771, b8772, f8773, f8774, f8775, i8776, i8777, b8779, b8782, i8783, i8784, b8785, b8786, b8787, b8788, f8789, f8790, f8791, i8792, i8793, b8795, b8796, f8829, f8830, f8831
    else:
        b8778 = NO_BOOL
        b8780 = NO_BOOL
        b8781 = NO_BOOL
        b8794 = NO_BOOL
        i8798 = NO_INT
        b8799 = NO_BOOL
        b8808 = NO_BOOL
        b8811 = NO_BOOL
        b8816 = NO_BOOL
        i8818 = NO_INT
        b8819 = NO_BOOL
        b8822 = NO_BOOL
        f8832 = NO_FLOAT
        b8833 = NO_BOOL
        b8836 = NO_BOOL
        b8839 = NO_BOOL
    del b5365, i4975, i5383
    i8797 = counted(i4957, EACH, b5338)
    i8800, b8801 = reduced(np.bitwise_or, i4957, EACH, i8798, b8799)
    i8802 = counted(i4957, EACH, b5374)
    i8803 = counted(i4957, EACH, b8778)
    i8804, b8805 = reduced(np.maximum, i4957, EACH, i5378, None)
    i8806, b8807 = reduced(np.maximum, i4957, EACH, i5379, None)
    i8809, b8810 = reduced(np.bitwise_or, i4957, EACH, i8798, b8808)
    i8812, b8813 = reduced(np.bitwise_or, i4957, EACH, i8798, b8811)
    i8814 = counted(i4957, EACH, b8780)
    i8815 = counted(i4957, EACH, b8781)
    i8817 = counted(i4957, EACH, b8816)
    i8820, b8821 = reduced(np.bitwise_or, i4957, EACH, i8818, b8819)
    i8823, b8824 = reduced(np.bitwise_or, i4957, EACH, i8818, b8822)
    i8825 = counted(i4957, EACH, b5375)
    i8826 = counted(i4957, EACH, b8794)
    i8827, b8828 = reduced(np.maximum, i4957, EACH, i5381, None)
    f8834, b8835 = reduced(np.maximum, i4957, EACH, f8832, b8833)
    i8837, b8838 = reduced(np.bitwise_or, i4957, EACH, i8798, b8836)
    i8840, b8841 = reduced(np.bitwise_or, i4957, EACH, i8798, b8839)
    del b8778, b8780, b8781, b8794, b8799, b8808, b8811, b8816, b8819, b8822, b8833, b8836, b8839, f8832, i5378, i5379, i5381, i8798, i8818
    if n2205:
        b8842 = filled(True, n2205, 'b')
    else:
        b8842 = NO_BOOL
    del n2205
    i8843 = counted(i2206, EACH, b8842)
    i8844 = counted(i2206, EACH, b2248)
    del b2248, b8842, i2206
    if n1742:
        b8845 = (i1808 <= P_grace_days)
        b8846 = (i1809 > (AS_OF - P_engagement_days))
        b8847 = (b8845 & b8846)
        b8848 = filled(True, n1742, 'b')
        i8849 = (AS_OF - i1809)
        b8850 = (i8849 >= 0)
        b8851 = (i8849 < 1440)
        b8852 = (b8850 & b8851)
        f8853 = float_of(i8849, 0)
        f8854 = np.divide(f8853, 90.0)
        f8855 = np.floor(f8854)
        i8856 = whole(f8855)
        i8857 = where(b8852, i8856, 0)
        b8858 = (i1808 > P_grace_days)
        b8859 = (b1973 & b1973 & b8858)
        b8860 = (i1808 == 0)
        b8861 = logical_not(b1973) & b1969
        b8862 = b8852
        i8866 = shifted(1, i8857, b8862)
        b8867 = b8848 & b8862
        b8874 = logical_not(b1989)
        b8875 = (b1973 & b8874)
        b8884 = (b1973 & b8858)
        i8885 = where(b8884, i1805, 0)
        b8886 = b8884
        b8896 = b1973 & b8862
        b8899 = b8859 & b8862
        del b8845, b8846, i8849, b8850, b8851, b8852, f8853, f8854, f8855, i8856, i8857, b8858, b8862, b8874, b8884
    else:
        b8847 = NO_BOOL
        b8848 = NO_BOOL
        b8859 = NO_BOOL
        b8860 = NO_BOOL
        b8861 = NO_BOOL
        i8866 = NO_INT
        b8867 = NO_BOOL
        b8875 = NO_BOOL
        i8885 = NO_INT
        b8886 = NO_BOOL
        b8896 = NO_BOOL
        b8899 = NO_BOOL
    del b1969, b1989, i1809
    i8864 = counted(i1743, EACH, b8847)
    i8865 = counted(i1743, EACH, b8848)
    i8868, b8869 = reduced(np.bitwise_or, i1743, EACH, i8866, b8867)
    i8870 = counted(i1743, EACH, b1973)
    i8871 = counted(i1743, EACH, b8859)
    f8872, b8873 = median(i1743, EACH, i1808, b1973)
    i8876, b8877 = summed(i1743, EACH, i1978, b8875)
    i8878, b8879 = summed(i1743, EACH, i1815, b8875)
    b8880 = (i8878 == 0) & b8879
    f8881 = float_of(i8878, 4)
    f8882 = float_of(i8876, 4)
    f8883 = np.divide(f8882, f8881)
    i8887 = distinct(i1743, EACH, i8885, b8886)
    i8888, b8889 = summed(i1743, EACH, i1978, b1973)
    i8890, b8891 = summed(i1743, EACH, i1815, b1973)
    b8892 = (i8890 == 0) & b8891
    f8893 = float_of(i8890, 4)
    f8894 = float_of(i8888, 4)
    f8895 = np.divide(f8894, f8893)
    i8897, b8898 = reduced(np.bitwise_or, i1743, EACH, i8866, b8896)
    i8900, b8901 = reduced(np.bitwise_or, i1743, EACH, i8866, b8899)
    i8902 = counted(i1743, EACH, b8860)
    i8903 = counted(i1743, EACH, b8861)
    b8904 = counted(i1743, EACH, None) > 0
    b8905 = logical_not(b8880)
    b8906 = b8879 & b8905
    b8907 = b8877 & b8906
    b8908 = as_bool(b8904 & b8907)
    b8909 = logical_not(b8892)
    b8910 = b8891 & b8909
    b8911 = b8889 & b8910
    b8912 = as_bool(b8904 & b8911)
    del b8847, b8848, b8859, b8860, b8861, b8867, b8875, b8877, b8879, b8880, b8886, b8889, b8891, b8892, b8896, b8899, b8904, b8905, b8906, b8907, b8909, b8910, b8911, f8881, f8882, f8893, f8894, i1815, i1978, i8866, i8876, i8878, i8885, i8888, i8890
    if n3580:
        i8913 = where(b3603, i3602, i3599)
        i8914 = (AS_OF - i8913)
        b8915 = (i8914 >= 0)
        b8916 = (i8914 < 1440)
        b8917 = (b8915 & b8916)
        f8918 = float_of(i8914, 0)
        f8919 = np.divide(f8918, 90.0)
        f8920 = np.floor(f8919)
        i8921 = whole(f8920)
        i8922 = where(b8917, i8921, 0)
        b8923 = (i3623 > 0)
        b8924 = (b3645 & b8923)
        i8925 = (AS_OF - i3646)
        b8926 = (i8925 >= 0)
        b8927 = (i8925 < 1440)
        b8928 = (b8926 & b8927)
        f8929 = float_of(i8925, 0)
        f8930 = np.divide(f8929, 90.0)
        f8931 = np.floor(f8930)
        i8932 = whole(f8931)
        i8933 = where(b8928, i8932, 0)
        b8934 = filled(True, n3580, 'b')
        b8935 = b8917
        b8936 = b8928
        i8938 = shifted(1, i8922, b8935)
        b8939 = b3645 & b8935
        i8943 = shifted(1, i8933, b8936)
        b8944 = b3645 & b8936
        b8954 = (i3636 == 0)
        b8955 = (b3649 | b8954)
        b8957 = b8934 & b8935
        b8960 = b3651 & b8935
        del i8913, i8914, b8915, b8916, b8917, f8918, f8919, f8920, i8921, i8922, b8923, i8925, b8926, b8927, b8928, f8929, f8930, f8931, i8932, i8933, b8935, b8936, b8954
    else:
        b8924 = NO_BOOL
        b8934 = NO_BOOL
        i8938 = NO_INT
        b8939 = NO_BOOL
        i8943 = NO_INT
        b8944 = NO_BOOL
        b8955 = NO_BOOL
        b8957 = NO_BOOL
        b8960 = NO_BOOL
    del b3603, b3649, i3599, i3602, i3636, i3646
    i8937 = counted(i3581, EACH, b3645)
    i8940, b8941 = reduced(np.bitwise_or, i3581, EACH, i8938, b8939)
    i8942 = counted(i3581, EACH, b8924)
    i8945, b8946 = reduced(np.bitwise_or, i3581, EACH, i8943, b8944)
    i8950 = counted(i3581, EACH, b8934)
    i8951 = counted(i3581, EACH, b3651)
    i8952 = counted(i3581, EACH, b3653)
    i8953 = counted(i3581, EACH, b3655)
    i8956 = counted(i3581, EACH, b8955)
    i8958, b8959 = reduced(np.bitwise_or, i3581, EACH, i8938, b8957)
    i8961, b8962 = reduced(np.bitwise_or, i3581, EACH, i8938, b8960)
    del b3645, b3653, b3655, b8924, b8934, b8939, b8944, b8955, b8957, b8960, i8938, i8943
    if n2478:
        b8963 = (b3146 & b3156)
        b8964 = (b3146 & b3156 & b3154)
        i8965 = where(b2501, i2500, i2497)
        i8966 = (AS_OF - i8965)
        b8967 = (i8966 >= 0)
        b8968 = (i8966 < 1440)
        b8969 = (b8967 & b8968)
        f8970 = float_of(i8966, 0)
        f8971 = np.divide(f8970, 90.0)
        f8972 = np.floor(f8971)
        i8973 = whole(f8972)
        i8974 = where(b8969, i8973, 0)
        b8975 = logical_not(b3146)
        b8976 = (b8975 & b3161)
        i8977 = where(b3161, i8965, 0)
        i8978 = (AS_OF - i8977)
        b8979 = b3161
        b8980 = (i8978 >= 0) & b8979
        b8981 = (i8978 < 1440) & b8979
        b8982 = (b8980 & b8981)
        f8983 = float_of(i8978, 0)
        f8984 = np.divide(f8983, 90.0)
        f8985 = np.floor(f8984)
        i8986 = whole(f8985)
        i8987 = where(b8982, i8986, 0)
        b8988 = (b3146 & b3150)
        b8991 = b8969
        b8993 = (b8982 & b8979)
        b8997 = (b3146 & b3154)
        i8998 = where(b3163, i3149, where(b2484, i2483, 0))
        i8999 = where(b8997, i8998, 0)
        b9000 = b8997
        i9002 = where(b8997, i2497, 0)
        b9004 = (i3145 == 0)
        b9005 = (b3154 & b9004)
        b9012 = (i3145 > 0)
        b9013 = (i2497 > i2525) & b2526
        b9014 = (b9012 | b9013)
        b9015 = (b3154 & b9014)
        i9017 = shifted(1, i8974, b8991)
        b9018 = b8963 & b8991
        b9021 = b8964 & b8991
        i9027 = shifted(1, i8987, b8993)
        b9028 = b8975 & b8993
        b9031 = b8976 & b8993
        del i8965, i8966, b8967, b8968, b8969, f8970, f8971, f8972, i8973, i8974, i8977, i8978, b8979, b8980, b8981, b8982, f8983, f8984, f8985, i8986, i8987, b8991, b8993, b8997, i8998, b9004, b9012, b9013, b9014
    else:
        b8963 = NO_BOOL
        b8964 = NO_BOOL
        b8975 = NO_BOOL
        b8976 = NO_BOOL
        b8988 = NO_BOOL
        i8999 = NO_INT
        b9000 = NO_BOOL
        i9002 = NO_INT
        b9005 = NO_BOOL
        b9015 = NO_BOOL
        i9017 = NO_INT
        b9018 = NO_BOOL
        b9021 = NO_BOOL
        i9027 = NO_INT
        b9028 = NO_BOOL
        b9031 = NO_BOOL
    del b2484, b2501, b2526, b3163, i2483, i2497, i2500, i2525, i3145, i3149
    i8995 = counted(i2479, EACH, b8963)
    i8996 = counted(i2479, EACH, b8964)
    i9001 = distinct(i2479, EACH, i8999, b9000)
    i9003 = distinct(i2479, EACH, i9002, b9000)
    i9006 = counted(i2479, EACH, b9005)
    i9007, b9008 = reduced(np.maximum, i2479, EACH, i9002, b9000)
    i9009, b9010 = reduced(np.minimum, i2479, EACH, i9002, b9000)
    i9011 = (i9007 - i9009)
    i9016 = counted(i2479, EACH, b9015)
    i9019, b9020 = reduced(np.bitwise_or, i2479, EACH, i9017, b9018)
    i9022, b9023 = reduced(np.bitwise_or, i2479, EACH, i9017, b9021)
    i9024 = counted(i2479, EACH, b8975)
    i9025 = counted(i2479, EACH, b8976)
    i9026 = counted(i2479, EACH, b3162)
    i9029, b9030 = reduced(np.bitwise_or, i2479, EACH, i9027, b9028)
    i9032, b9033 = reduced(np.bitwise_or, i2479, EACH, i9027, b9031)
    i9034 = counted(i2479, EACH, b8988)
    b9035 = counted(i2479, EACH, None) > 0
    b9036 = b9008 & b9010
    b9037 = as_bool(b9035 & b9036)
    del b3162, b8963, b8964, b8975, b8976, b8988, b9000, b9005, b9008, b9010, b9015, b9018, b9021, b9028, b9031, b9035, b9036, i8999, i9002, i9007, i9009, i9017, i9027
    if CLIENTS:
        b9038 = filled(True, CLIENTS, 'b')
        b9044 = (i6955 > 0) & b6956
        i9045 = where(b6959, i6958, 0)
        f9046 = float_of(i6955, 4)
        f9047 = float_of(i9045, 4)
        f9048 = np.divide(f9047, f9046)
        f9049 = where(b9044, f9048, 1.0)
        b9050 = (logical_not(b9044) | b6956)
        del b9044, i9045, f9046, f9047, f9048
    else:
        b9038 = NO_BOOL
        f9049 = NO_FLOAT
        b9050 = NO_BOOL
    del b6956, b6959, i6955, i6958
    i9039 = counted(ALL_CLIENTS, EACH, b9038)
    i9040, b9041 = reduced(np.maximum, ALL_CLIENTS, EACH, i7364, None)
    f9042, b9043 = reduced(np.maximum, ALL_CLIENTS, EACH, f7374, None)
    f9051, b9052 = reduced(np.maximum, ALL_CLIENTS, EACH, f9049, b9050)
    i9053, b9054 = reduced(np.maximum, ALL_CLIENTS, EACH, i7370, None)
    i9055, b9056 = reduced(np.maximum, ALL_CLIENTS, EACH, i7376, None)
    del b9038, b9050, f7374, f9049, i7364, i7370, i7376
    if n6463:
        b9057 = filled(True, n6463, 'b')
    else:
        b9057 = NO_BOOL
    i9058 = counted(i6464, EACH, b9057)
    i9059 = counted(i6464, EACH, b6619)
    del b9057
    if n5584:
        b9060 = (b6448 & b6445)
        i9061 = (AS_OF - i6013)
        b9062 = (i9061 >= 0)
        b9063 = (i9061 < 1440)
        b9064 = (b9062 & b9063)
        f9065 = float_of(i9061, 0)
        f9066 = np.divide(f9065, 90.0)
        f9067 = np.floor(f9066)
        i9068 = whole(f9067)
        i9069 = where(b9064, i9068, 0)
        b9070 = (b6448 & b6457)
        b9071 = logical_not(b6445)
        b9072 = (i6430 == 0)
        b9073 = (b6448 & b9071 & b9072)
        b9075 = b9064
        b9080 = (i6395 == 0)
        b9081 = (b6445 & b9080)
        b9083 = (i6425 == 0)
        b9084 = (b6445 & b9083)
        i9086 = shifted(1, i9069, b9075)
        b9087 = b6448 & b9075
        b9090 = b9060 & b9075
        b9094 = b9070 & b9075
        del i9061, b9062, b9063, b9064, f9065, f9066, f9067, i9068, i9069, b9071, b9072, b9075, b9080, b9083
    else:
        b9060 = NO_BOOL
        b9070 = NO_BOOL
        b9073 = NO_BOOL
        b9081 = NO_BOOL
        b9084 = NO_BOOL
        i9086 = NO_INT
        b9087 = NO_BOOL
        b9090 = NO_BOOL
        b9094 = NO_BOOL
    del i6013, i6395, i6425, i6430
    i9078 = counted(i5585, EACH, b6448)
    i9079 = counted(i5585, EACH, b9060)
    i9082 = counted(i5585, EACH, b9081)
    i9085 = counted(i5585, EACH, b9084)
    i9088, b9089 = reduced(np.bitwise_or, i5585, EACH, i9086, b9087)
    i9091, b9092 = reduced(np.bitwise_or, i5585, EACH, i9086, b9090)
    i9093 = counted(i5585, EACH, b9070)
    i9095, b9096 = reduced(np.bitwise_or, i5585, EACH, i9086, b9094)
    i9097 = counted(i5585, EACH, b9073)
    del b9060, b9070, b9073, b9081, b9084, b9087, b9090, b9094, i9086
    if n6624:
        b9098 = filled(True, n6624, 'b')
        i9099 = (AS_OF - i6643)
        b9100 = (i9099 >= 0)
        b9101 = (i9099 < 1440)
        b9102 = (b9100 & b9101)
        f9103 = float_of(i9099, 0)
        f9104 = np.divide(f9103, 90.0)
        f9105 = np.floor(f9104)
        i9106 = whole(f9105)
        i9107 = where(b9102, i9106, 0)
        b9108 = b9102
        i9113 = shifted(1, i9107, b9108)
        b9114 = b9098 & b9108
        b9118 = b6787 & b9108
        b9122 = (b6788 & b6779)
        b9124 = b6788 & b9108
        del i9099, b9100, b9101, b9102, f9103, f9104, f9105, i9106, i9107, b9108
    else:
        b9098 = NO_BOOL
        i9113 = NO_INT
        b9114 = NO_BOOL
        b9118 = NO_BOOL
        b9122 = NO_BOOL
        b9124 = NO_BOOL
    del i6643
    i9109 = counted(i6625, EACH, b9098)
    i9110, b9111 = reduced(np.maximum, i6625, EACH, i6791, None)
    i9112 = counted(i6625, EACH, b6779)
    i9115, b9116 = reduced(np.bitwise_or, i6625, EACH, i9113, b9114)
    i9117 = counted(i6625, EACH, b6787)
    i9119, b9120 = reduced(np.bitwise_or, i6625, EACH, i9113, b9118)
    i9121 = counted(i6625, EACH, b6788)
    i9123 = counted(i6625, EACH, b9122)
    i9125, b9126 = reduced(np.bitwise_or, i6625, EACH, i9113, b9124)
    del b9098, b9114, b9118, b9122, b9124, i6791, i9113
    if n7714:
        b9127 = filled(True, n7714, 'b')
        i9128 = (AS_OF - i7716)
        b9129 = (i9128 >= 0)
        b9130 = (i9128 < 1440)
        b9131 = (b9129 & b9130)
        f9132 = float_of(i9128, 0)
        f9133 = np.divide(f9132, 90.0)
        f9134 = np.floor(f9133)
        i9135 = whole(f9134)
        i9136 = where(b9131, i9135, 0)
        b9137 = b9131
        i9141 = shifted(1, i9136, b9137)
        b9142 = b9127 & b9137
        del i9128, b9129, b9130, b9131, f9132, f9133, f9134, i9135, i9136, b9137
    else:
        b9127 = NO_BOOL
        i9141 = NO_INT
        b9142 = NO_BOOL
    del i7716
    i9138 = counted(i7715, EACH, b9127)
    i9139, b9140 = reduced(np.maximum, i7715, EACH, i7722, None)
    i9143, b9144 = reduced(np.bitwise_or, i7715, EACH, i9141, b9142)
    del b9127, b9142, i7722, i9141
    if n7760:
        b9145 = filled(True, n7760, 'b')
        b9146 = (i7763 >= P_burst_messages)
        i9147 = (AS_OF - i7764)
        b9148 = (i9147 >= 0) & b7765
        b9149 = (i9147 < 1440) & b7765
        b9150 = (b9148 & b9149)
        f9151 = float_of(i9147, 0)
        f9152 = np.divide(f9151, 90.0)
        f9153 = np.floor(f9152)
        i9154 = whole(f9153)
        i9155 = where(b9150, i9154, 0)
        b9156 = (b9150 & b7765)
        i9159 = shifted(1, i9155, b9156)
        b9160 = b9145 & b9156
        b9163 = b9146 & b9156
        del i9147, b9148, b9149, b9150, f9151, f9152, f9153, i9154, i9155, b9156
    else:
        b9145 = NO_BOOL
        b9146 = NO_BOOL
        i9159 = NO_INT
        b9160 = NO_BOOL
        b9163 = NO_BOOL
    del b7765, i7763, i7764, n7760
    i9157 = counted(i7761, EACH, b9145)
    i9158 = counted(i7761, EACH, b9146)
    i9161, b9162 = reduced(np.bitwise_or, i7761, EACH, i9159, b9160)
    i9164, b9165 = reduced(np.bitwise_or, i7761, EACH, i9159, b9163)
    del b9145, b9146, b9160, b9163, i7761, i9159
    if n7768:
        b9166 = filled(True, n7768, 'b')
        b9167 = (i7809 == 0)
        b9168 = (i7778 == WORD_23) & b7779
        b9169 = (i7778 == WORD_64) & b7779
        b9170 = (b9168 | b9169)
        b9171 = (b9167 & b9170)
        i9172 = where(b9171, i7787, 0)
        i9173 = (AS_OF - i9172)
        b9174 = b9171
        b9175 = (i9173 >= 0) & b9174
        b9176 = (i9173 < 1440) & b9174
        b9177 = (b9175 & b9176)
        f9178 = float_of(i9173, 0)
        f9179 = np.divide(f9178, 90.0)
        f9180 = np.floor(f9179)
        i9181 = whole(f9180)
        i9182 = where(b9177, i9181, 0)
        b9183 = (b9177 & b9174)
        i9185 = shifted(1, i9182, b9183)
        b9186 = b9166 & b9183
        del b9167, b9168, b9169, b9170, b9171, i9172, i9173, b9174, b9175, b9176, b9177, f9178, f9179, f9180, i9181, i9182, b9183
    else:
        b9166 = NO_BOOL
        i9185 = NO_INT
        b9186 = NO_BOOL
    del b7779, i7778, i7787, i7809, n7768
    i9184 = counted(i7769, EACH, b9166)
    i9187, b9188 = reduced(np.bitwise_or, i7769, EACH, i9185, b9186)
    del b9166, b9186, i7769, i9185
    if n7457:
        b9189 = filled(True, n7457, 'b')
        i9190 = where(b7586, i7476, 0)
        i9191 = (AS_OF - i9190)
        b9192 = b7586
        b9193 = (i9191 >= 0) & b9192
        b9194 = (i9191 < 1440) & b9192
        b9195 = (b9193 & b9194)
        f9196 = float_of(i9191, 0)
        f9197 = np.divide(f9196, 90.0)
        f9198 = np.floor(f9197)
        i9199 = whole(f9198)
        i9200 = where(b9195, i9199, 0)
        b9201 = (b9195 & b9192)
        b9203 = (i7464 == WORD_7)
        i9205 = shifted(1, i9200, b9201)
        b9206 = b9189 & b9201
        del i9190, i9191, b9192, b9193, b9194, b9195, f9196, f9197, f9198, i9199, i9200, b9201
    else:
        b9189 = NO_BOOL
        b9203 = NO_BOOL
        i9205 = NO_INT
        b9206 = NO_BOOL
    del b7586, i7464, i7476, n7457
    i9202 = counted(i7458, EACH, b9189)
    i9204 = counted(i7458, EACH, b9203)
    i9207, b9208 = reduced(np.bitwise_or, i7458, EACH, i9205, b9206)
    del b9189, b9203, b9206, i7458, i9205
    if n7447:
        b9209 = filled(True, n7447, 'b')
        b9210 = (i7451 >= 2)
        i9211 = where(b9210, i7452, 0)
        i9212 = (AS_OF - i9211)
        b9213 = (b9210 & b7453)
        b9214 = (i9212 >= 0) & b9213
        b9215 = (i9212 < 1440) & b9213
        b9216 = (b9214 & b9215)
        f9217 = float_of(i9212, 0)
        f9218 = np.divide(f9217, 90.0)
        f9219 = np.floor(f9218)
        i9220 = whole(f9219)
        i9221 = where(b9216, i9220, 0)
        b9222 = (b9216 & b9213)
        i9225 = shifted(1, i9221, b9222)
        b9226 = b9209 & b9222
        b9229 = b9210 & b9222
        del i9211, i9212, b9213, b9214, b9215, b9216, f9217, f9218, f9219, i9220, i9221, b9222
    else:
        b9209 = NO_BOOL
        b9210 = NO_BOOL
        i9225 = NO_INT
        b9226 = NO_BOOL
        b9229 = NO_BOOL
    del b7453, i7452, n7447
    i9223 = counted(i7448, EACH, b9209)
    i9224 = counted(i7448, EACH, b9210)
    i9227, b9228 = reduced(np.bitwise_or, i7448, EACH, i9225, b9226)
    i9230, b9231 = reduced(np.bitwise_or, i7448, EACH, i9225, b9229)
    i9232, b9233 = summed(i7448, EACH, i7451, None)
    del b9209, b9210, b9226, b9229, i7448, i7451, i9225
    if n3669:
        b9234 = (b4452 & b4452)
        i9235 = (AS_OF - i3688)
        b9236 = (i9235 >= 0)
        b9237 = (i9235 < 1440)
        b9238 = (b9236 & b9237)
        f9239 = float_of(i9235, 0)
        f9240 = np.divide(f9239, 90.0)
        f9241 = np.floor(f9240)
        i9242 = whole(f9241)
        i9243 = where(b9238, i9242, 0)
        b9245 = b9238
        i9248 = where(b4464, i4443, i3671)
        i9249 = where(b4452, i9248, 0)
        b9250 = b4452
        b9252 = (b4452 & b4456)
        b9254 = (b4456 | b4457)
        b9255 = (b4452 & b9254)
        b9257 = logical_not(b4457)
        b9258 = (b4452 & b9257)
        i9260 = shifted(1, i9243, b9245)
        b9261 = b4452 & b9245
        b9264 = b9234 & b9245
        del i9235, b9236, b9237, b9238, f9239, f9240, f9241, i9242, i9243, b9245, i9248, b9254, b9257
    else:
        b9234 = NO_BOOL
        i9249 = NO_INT
        b9250 = NO_BOOL
        b9252 = NO_BOOL
        b9255 = NO_BOOL
        b9258 = NO_BOOL
        i9260 = NO_INT
        b9261 = NO_BOOL
        b9264 = NO_BOOL
    del b4456, b4457, b4464, i3688, i4443
    i9246 = counted(i3670, EACH, b4452)
    i9247 = counted(i3670, EACH, b9234)
    i9251 = distinct(i3670, EACH, i9249, b9250)
    i9253 = counted(i3670, EACH, b9252)
    i9256 = counted(i3670, EACH, b9255)
    i9259 = counted(i3670, EACH, b9258)
    i9262, b9263 = reduced(np.bitwise_or, i3670, EACH, i9260, b9261)
    i9265, b9266 = reduced(np.bitwise_or, i3670, EACH, i9260, b9264)
    del b9234, b9250, b9252, b9255, b9258, b9261, b9264, i9249, i9260
    if n2128:
        b9267 = (i2138 == WORD_73) & b2139
        b9268 = (i2138 == WORD_74) & b2139
        b9269 = (b9267 | b9268)
        b9271 = (b9269 & b9267)
        i9272 = where(b2151, i2150, i2147)
        i9273 = (AS_OF - i9272)
        b9274 = (i9273 >= 0)
        b9275 = (i9273 < 1440)
        b9276 = (b9274 & b9275)
        f9277 = float_of(i9273, 0)
        f9278 = np.divide(f9277, 90.0)
        f9279 = np.floor(f9278)
        i9280 = whole(f9279)
        i9281 = where(b9276, i9280, 0)
        b9282 = filled(True, n2128, 'b')
        i9283 = where(b2139, i2138, WORD_10)
        b9284 = (i9283 == WORD_10)
        i9285 = where(b9284, AS_OF, 0)
        i9286 = (AS_OF - i9285)
        b9287 = b9284
        b9288 = (i9286 >= 0) & b9287
        b9289 = (i9286 < 1440) & b9287
        b9290 = (b9288 & b9289)
        f9291 = float_of(i9286, 0)
        f9292 = np.divide(f9291, 90.0)
        f9293 = np.floor(f9292)
        i9294 = whole(f9293)
        i9295 = where(b9290, i9294, 0)
        b9297 = b9276
        b9298 = (b9290 & b9287)
        i9301 = shifted(1, i9281, b9297)
        b9302 = b9269 & b9297
        b9305 = b9271 & b9297
        i9310 = shifted(1, i9295, b9298)
        b9311 = b9282 & b9298
        b9314 = b9284 & b9298
        del b9267, b9268, i9272, i9273, b9274, b9275, b9276, f9277, f9278, f9279, i9280, i9281, i9283, i9285, i9286, b9287, b9288, b9289, b9290, f9291, f9292, f9293, i9294, i9295, b9297, b9298
    else:
        b9269 = NO_BOOL
        b9271 = NO_BOOL
        b9282 = NO_BOOL
        b9284 = NO_BOOL
        i9301 = NO_INT
        b9302 = NO_BOOL
        b9305 = NO_BOOL
        i9310 = NO_INT
        b9311 = NO_BOOL
        b9314 = NO_BOOL
    del b2151, i2150
    i9299 = counted(i2129, EACH, b9269)
    i9300 = counted(i2129, EACH, b9271)
    i9303, b9304 = reduced(np.bitwise_or, i2129, EACH, i9301, b9302)
    i9306, b9307 = reduced(np.bitwise_or, i2129, EACH, i9301, b9305)
    i9308 = counted(i2129, EACH, b9282)
    i9309 = counted(i2129, EACH, b9284)
    i9312, b9313 = reduced(np.bitwise_or, i2129, EACH, i9310, b9311)
    i9315, b9316 = reduced(np.bitwise_or, i2129, EACH, i9310, b9314)
    del b9269, b9271, b9282, b9284, b9302, b9305, b9311, b9314, i9301, i9310
    if n1993:
        b9317 = (b2015 | b2011)
        b9318 = (b9317 & b2011)
        b9319 = filled(True, n1993, 'b')
        i9320 = (AS_OF - i1996)
        b9321 = (i9320 >= 0) & b1997
        b9322 = (i9320 < 1440) & b1997
        b9323 = (b9321 & b9322)
        f9324 = float_of(i9320, 0)
        f9325 = np.divide(f9324, 90.0)
        f9326 = np.floor(f9325)
        i9327 = whole(f9326)
        i9328 = where(b9323, i9327, 0)
        b9329 = (b9323 & b1997)
        i9338 = shifted(1, i9328, b9329)
        b9339 = b9319 & b9329
        b9342 = b2014 & b9329
        b9350 = b2008 & b9329
        b9354 = b2032 & b9329
        del i9320, b9321, b9322, b9323, f9324, f9325, f9326, i9327, i9328, b9329
    else:
        b9317 = NO_BOOL
        b9318 = NO_BOOL
        b9319 = NO_BOOL
        i9338 = NO_INT
        b9339 = NO_BOOL
        b9342 = NO_BOOL
        b9350 = NO_BOOL
        b9354 = NO_BOOL
    del b1997, b2011, b2015, i1996, n1993
    i9330 = counted(i1994, EACH, b9317)
    i9331 = counted(i1994, EACH, b9318)
    i9332, b9333 = summed(i1994, EACH, i2001, None)
    i9334 = counted(i1994, EACH, b9319)
    i9335 = counted(i1994, EACH, b2014)
    i9336, b9337 = summed(i1994, EACH, i2003, None)
    i9340, b9341 = reduced(np.bitwise_or, i1994, EACH, i9338, b9339)
    i9343, b9344 = reduced(np.bitwise_or, i1994, EACH, i9338, b9342)
    i9345 = counted(i1994, EACH, b2008)
    i9346, b9347 = summed(i1994, EACH, i2000, None)
    f9348, b9349 = median(i1994, EACH, i2004, b2005)
    i9351, b9352 = reduced(np.bitwise_or, i1994, EACH, i9338, b9350)
    i9353 = counted(i1994, EACH, b2032)
    i9355, b9356 = reduced(np.bitwise_or, i1994, EACH, i9338, b9354)
    del b2005, b2008, b2014, b2032, b9317, b9318, b9319, b9339, b9342, b9350, b9354, i1994, i2000, i2001, i2003, i2004, i9338
    if n8611:
        b9357 = filled(True, n8611, 'b')
        i9358 = (AS_OF - i8682)
        b9359 = (i9358 >= 0)
        b9360 = (i9358 < 1440)
        b9361 = (b9359 & b9360)
        f9362 = float_of(i9358, 0)
        f9363 = np.divide(f9362, 90.0)
        f9364 = np.floor(f9363)
        i9365 = whole(f9364)
        i9366 = where(b9361, i9365, 0)
        b9367 = b9361
        i9370 = shifted(1, i9366, b9367)
        b9371 = b9357 & b9367
        b9374 = b8617 & b9367
        del i9358, b9359, b9360, b9361, f9362, f9363, f9364, i9365, i9366, b9367
    else:
        b9357 = NO_BOOL
        i9370 = NO_INT
        b9371 = NO_BOOL
        b9374 = NO_BOOL
    del i8682
    i9368 = counted(i8612, EACH, b9357)
    i9369 = counted(i8612, EACH, b8617)
    i9372, b9373 = reduced(np.bitwise_or, i8612, EACH, i9370, b9371)
    i9375, b9376 = reduced(np.bitwise_or, i8612, EACH, i9370, b9374)
    del b9357, b9371, b9374, i9370
    if n7613:
        b9377 = filled(True, n7613, 'b')
        i9378 = (AS_OF - i7617)
        b9379 = (i9378 >= 0) & b7618
        b9380 = (i9378 < 1440) & b7618
        b9381 = (b9379 & b9380)
        f9382 = float_of(i9378, 0)
        f9383 = np.divide(f9382, 90.0)
        f9384 = np.floor(f9383)
        i9385 = whole(f9384)
        i9386 = where(b9381, i9385, 0)
        b9387 = (b9381 & b7618)
        b9389 = (i7628 < P_run_ends_after) & b7629
        i9390 = where(b9389, i7616, 0)
        b9391 = b9389
        i9394 = shifted(1, i9386, b9387)
        b9395 = b9377 & b9387
        del i9378, b9379, b9380, b9381, f9382, f9383, f9384, i9385, i9386, b9387, b9389
    else:
        b9377 = NO_BOOL
        i9390 = NO_INT
        b9391 = NO_BOOL
        i9394 = NO_INT
        b9395 = NO_BOOL
    del b7618, b7629, i7616, i7617, i7628, n7613
    i9388 = counted(i7614, EACH, b9377)
    i9392, b9393 = reduced(np.maximum, i7614, EACH, i9390, b9391)
    i9396, b9397 = reduced(np.bitwise_or, i7614, EACH, i9394, b9395)
    del b9377, b9391, b9395, i7614, i9390, i9394
    if n7813:
        b9398 = (i8491 > P_very_late_days)
        b9399 = (b8489 & b9398)
        b9400 = (i8491 > P_stuck_days)
        b9401 = (b8489 & b9398 & b8489 & b9400)
        i9402 = (AS_OF - i7880)
        b9403 = (i9402 >= 0)
        b9404 = (i9402 < 1440)
        b9405 = (b9403 & b9404)
        f9406 = float_of(i9402, 0)
        f9407 = np.divide(f9406, 90.0)
        f9408 = np.floor(f9407)
        i9409 = whole(f9408)
        i9410 = where(b9405, i9409, 0)
        b9413 = b9405
        b9416 = (b8482 & b8489)
        b9419 = (b8482 & b8489 & b9400)
        b9421 = (i7822 == i8514) & b8517
        b9422 = (b8482 & b8489 & b9400 & b9421)
        b9425 = (b8489 & b9400)
        i9426 = where(b9425, i7892, 0)
        i9427 = (i8497 + i9426)
        i9434 = shifted(1, i9410, b9413)
        b9435 = b9399 & b9413
        b9438 = b9401 & b9413
        del b9398, b9400, i9402, b9403, b9404, b9405, f9406, f9407, f9408, i9409, i9410, b9413, b9425, i9426
    else:
        b9399 = NO_BOOL
        b9401 = NO_BOOL
        b9416 = NO_BOOL
        b9419 = NO_BOOL
        b9421 = NO_BOOL
        b9422 = NO_BOOL
        i9427 = NO_INT
        i9434 = NO_INT
        b9435 = NO_BOOL
        b9438 = NO_BOOL
    del b8482, b8517, i7822, i7880, i8497, i8514
    i9414 = counted(i7814, EACH, b9399)
    i9415 = counted(i7814, EACH, b9401)
    i9417, b9418 = reduced(np.maximum, i7814, EACH, i8491, b9416)
    i9420 = counted(i7814, EACH, b9419)
    i9423, b9424 = summed(i7814, EACH, i7892, b9422)
    i9428, b9429 = summed(i7814, EACH, i9427, b9421)
    b9430 = (i9428 == 0) & b9429
    f9431 = float_of(i9428, 4)
    f9432 = float_of(i9423, 4)
    f9433 = np.divide(f9432, f9431)
    i9436, b9437 = reduced(np.bitwise_or, i7814, EACH, i9434, b9435)
    i9439, b9440 = reduced(np.bitwise_or, i7814, EACH, i9434, b9438)
    b9441 = counted(i7814, EACH, None) > 0
    b9442 = logical_not(b9430)
    b9443 = b9429 & b9442
    b9444 = b9424 & b9443
    b9445 = as_bool(b9441 & b9444)
    del b9399, b9401, b9416, b9419, b9421, b9422, b9424, b9429, b9430, b9435, b9438, b9441, b9442, b9443, b9444, f9431, f9432, i9423, i9427, i9428, i9434
    if n524:
        b9446 = logical_not(b1086)
        b9447 = logical_not(b1064)
        b9448 = (i1040 < AS_OF)
        b9449 = (b1058 & b9446 & b9447 & b9448)
        b9450 = (i1114 > 0)
        b9451 = (b1058 & b9446 & b9447 & b9448 & b9450)
        b9452 = filled(True, n524, 'b')
        b9453 = logical_not(b545)
        b9454 = (b9453 & b9447)
        i9460 = (i873 - i543)
        b9461 = (i543 > (AS_OF - P_window_days))
        del b9446, b9447, b9448, b9450, b9453
    else:
        b9449 = NO_BOOL
        b9451 = NO_BOOL
        b9452 = NO_BOOL
        b9454 = NO_BOOL
        i9460 = NO_INT
        b9461 = NO_BOOL
    del b545
    i9455 = counted(i525, EACH, b9449)
    i9456 = counted(i525, EACH, b9451)
    i9457, b9458 = reduced(np.maximum, i525, EACH, i1114, None)
    i9459 = counted(i525, EACH, b9452)
    i9462, b9463 = reduced(np.maximum, i525, EACH, i9460, b9461)
    i9464 = counted(i525, EACH, b1054)
    i9465 = counted(i525, EACH, b1059)
    i9466 = counted(i525, EACH, b9454)
    i9467, b9468 = reduced(np.maximum, i525, EACH, i558, None)
    i9469 = counted(i525, EACH, b1064)
    del b1054, b9449, b9451, b9452, b9454, b9461, i558, i9460
    if n1709:
        b9470 = filled(True, n1709, 'b')
        i9471 = (AS_OF - i1712)
        b9472 = (i9471 >= 0) & b1713
        b9473 = (i9471 < 1440) & b1713
        b9474 = (b9472 & b9473)
        f9475 = float_of(i9471, 0)
        f9476 = np.divide(f9475, 90.0)
        f9477 = np.floor(f9476)
        i9478 = whole(f9477)
        i9479 = where(b9474, i9478, 0)
        b9480 = (b9474 & b1713)
        i9483 = where(b1716, i1722, 0)
        b9484 = b1716
        i9487 = shifted(1, i9479, b9480)
        b9488 = b9470 & b9480
        b9491 = b1716 & b9480
        del i9471, b9472, b9473, b9474, f9475, f9476, f9477, i9478, i9479, b9480
    else:
        b9470 = NO_BOOL
        i9483 = NO_INT
        b9484 = NO_BOOL
        i9487 = NO_INT
        b9488 = NO_BOOL
        b9491 = NO_BOOL
    del b1713, i1712, i1722, n1709
    i9481 = counted(i1710, EACH, b9470)
    i9482 = counted(i1710, EACH, b1716)
    i9485, b9486 = reduced(np.maximum, i1710, EACH, i9483, b9484)
    i9489, b9490 = reduced(np.bitwise_or, i1710, EACH, i9487, b9488)
    i9492, b9493 = reduced(np.bitwise_or, i1710, EACH, i9487, b9491)
    del b1716, b9470, b9484, b9488, b9491, i1710, i9483, i9487
    if n2046:
        b9494 = filled(True, n2046, 'b')
        b9496 = (i2118 < P_run_ends_after)
        i9497 = where(b9496, i2049, 0)
        b9498 = b9496
        del b9496
    else:
        b9494 = NO_BOOL
        i9497 = NO_INT
        b9498 = NO_BOOL
    del i2049, i2118, n2046
    i9495 = counted(i2047, EACH, b9494)
    i9499, b9500 = reduced(np.maximum, i2047, EACH, i9497, b9498)
    del b9494, b9498, i2047, i9497
    if n4469:
        b9501 = (b4591 & b4602)
        i9502 = (AS_OF - i4587)
        b9503 = (i9502 >= 0)
        b9504 = (i9502 < 1440)
        b9505 = (b9503 & b9504)
        f9506 = float_of(i9502, 0)
        f9507 = np.divide(f9506, 90.0)
        f9508 = np.floor(f9507)
        i9509 = whole(f9508)
        i9510 = where(b9505, i9509, 0)
        b9511 = b9505
        i9514 = shifted(1, i9510, b9511)
        b9515 = b4591 & b9511
        b9518 = b9501 & b9511
        del i9502, b9503, b9504, b9505, f9506, f9507, f9508, i9509, i9510, b9511
    else:
        b9501 = NO_BOOL
        i9514 = NO_INT
        b9515 = NO_BOOL
        b9518 = NO_BOOL
    del i4587
    i9512 = counted(i4470, EACH, b4591)
    i9513 = counted(i4470, EACH, b9501)
    i9516, b9517 = reduced(np.bitwise_or, i4470, EACH, i9514, b9515)
    i9519, b9520 = reduced(np.bitwise_or, i4470, EACH, i9514, b9518)
    del b9501, b9515, b9518, i9514
    if n46:
        b9521 = LIKE_30[i93]
        b9522 = (i82 == WORD_26)
        b9523 = logical_not(b79)
        b9524 = (b9522 & b9523)
        b9525 = filled(True, n46, 'b')
        del b9522, b9523
    else:
        b9521 = NO_BOOL
        b9524 = NO_BOOL
        b9525 = NO_BOOL
    del b79, i82, i93, n46
    i9526 = counted(i76, EACH, b9521)
    i9527 = counted(i76, EACH, b9524)
    i9528 = counted(i76, EACH, b9525)
    del b9521, b9524, b9525, i76
    if CLIENTS:
        b9529 = filled(True, CLIENTS, 'b')
        b9530 = (i297 == WORD_35)
        i9532 = (AS_OF - i179)
    else:
        b9529 = NO_BOOL
        b9530 = NO_BOOL
        i9532 = NO_INT
    del i179
    i9531 = counted(ALL_CLIENTS, EACH, b9529)
    i9533, b9534 = reduced(np.maximum, ALL_CLIENTS, EACH, i9532, b180)
    i9535 = counted(ALL_CLIENTS, EACH, b275)
    i9536 = counted(ALL_CLIENTS, EACH, b279)
    i9537 = counted(ALL_CLIENTS, EACH, b285)
    i9538 = counted(ALL_CLIENTS, EACH, b248)
    i9539 = counted(ALL_CLIENTS, EACH, b9530)
    del b180, b248, b275, b279, b285, b9529, b9530, i9532
    if n4606:
        b9540 = (i4613 == WORD_16)
        b9541 = (i4613 == WORD_17)
        b9542 = (i4613 == WORD_50)
    else:
        b9540 = NO_BOOL
        b9541 = NO_BOOL
        b9542 = NO_BOOL
    del i4613, n4606
    i9543 = counted(i4607, EACH, b9540)
    i9544 = counted(i4607, EACH, b9541)
    i9545 = counted(i4607, EACH, b9542)
    del b9540, b9541, b9542, i4607
    if n3370:
        b9546 = filled(True, n3370, 'b')
        i9547 = (AS_OF - i3422)
        b9548 = (i9547 >= 0)
        b9549 = (i9547 < 1440)
        b9550 = (b9548 & b9549)
        f9551 = float_of(i9547, 0)
        f9552 = np.divide(f9551, 90.0)
        f9553 = np.floor(f9552)
        i9554 = whole(f9553)
        i9555 = where(b9550, i9554, 0)
        b9556 = b9550
        i9558 = where(b3540, i3538, where(b3409, i3408, 0))
        i9561 = shifted(1, i9555, b9556)
        b9562 = b9546 & b9556
        del i9547, b9548, b9549, b9550, f9551, f9552, f9553, i9554, i9555, b9556
    else:
        b9546 = NO_BOOL
        i9558 = NO_INT
        i9561 = NO_INT
        b9562 = NO_BOOL
    del b3409, i3408, i3422
    i9557 = counted(i3371, EACH, b9546)
    i9559 = distinct(i3371, EACH, i9558, None)
    i9560 = counted(i3371, EACH, b3539)
    i9563, b9564 = reduced(np.bitwise_or, i3371, EACH, i9561, b9562)
    del b9546, b9562, i9558, i9561
    if n3254:
        b9566 = (i3259 >= 2)
        b9567 = (i3273 >= 3)
        i9568 = where(b9566, 2, where(b9567, 2, 1))
        i9571 = where(b3278, i3276, 0)
        f9572 = float_of(i9571, 4)
        f9573 = float_of(i3260, 4)
        f9574 = np.divide(f9572, f9573)
        b9575 = b3281 & b3261
        del b9566, b9567, i9571, f9572, f9573
    else:
        i9568 = NO_INT
        f9574 = NO_FLOAT
        b9575 = NO_BOOL
    del b3261, b3278, i3259, i3260, i3273, i3276, n3254
    i9565 = counted(i3255, EACH, b3281)
    i9569, b9570 = reduced(np.maximum, i3255, EACH, i9568, b3281)
    f9576, b9577 = reduced(np.maximum, i3255, EACH, f9574, b9575)
    del b3281, b9575, f9574, i3255, i9568
    if n3180:
        b9578 = (b3208 & b3208)
        i9579 = (AS_OF - i3199)
        b9580 = (i9579 >= 0)
        b9581 = (i9579 < 1440)
        b9582 = (b9580 & b9581)
        f9583 = float_of(i9579, 0)
        f9584 = np.divide(f9583, 90.0)
        f9585 = np.floor(f9584)
        i9586 = whole(f9585)
        i9587 = where(b9582, i9586, 0)
        b9588 = b9582
        i9591 = shifted(1, i9587, b9588)
        b9592 = b3208 & b9588
        b9595 = b9578 & b9588
        del i9579, b9580, b9581, b9582, f9583, f9584, f9585, i9586, i9587, b9588
    else:
        b9578 = NO_BOOL
        i9591 = NO_INT
        b9592 = NO_BOOL
        b9595 = NO_BOOL
    del i3199
    i9589 = counted(i3181, EACH, b3208)
    i9590 = counted(i3181, EACH, b9578)
    i9593, b9594 = reduced(np.bitwise_or, i3181, EACH, i9591, b9592)
    i9596, b9597 = reduced(np.bitwise_or, i3181, EACH, i9591, b9595)
    del b9578, b9592, b9595, i9591
    if n172:
        b9598 = filled(True, n172, 'b')
        i9599 = (AS_OF - i175)
        b9600 = (i9599 >= 0) & b176
        b9601 = (i9599 < 1440) & b176
        b9602 = (b9600 & b9601)
        f9603 = float_of(i9599, 0)
        f9604 = np.divide(f9603, 90.0)
        f9605 = np.floor(f9604)
        i9606 = whole(f9605)
        i9607 = where(b9602, i9606, 0)
        b9608 = (b9602 & b176)
        i9610 = shifted(1, i9607, b9608)
        b9611 = b9598 & b9608
        del i9599, b9600, b9601, b9602, f9603, f9604, f9605, i9606, i9607, b9608
    else:
        b9598 = NO_BOOL
        i9610 = NO_INT
        b9611 = NO_BOOL
    del b176, i175, n172
    i9609 = counted(i173, EACH, b9598)
    i9612, b9613 = reduced(np.bitwise_or, i173, EACH, i9610, b9611)
    f9614 = float_of(i8736, 0)
    b9615 = (i8735 == 0)
    f9616 = float_of(i8735, 0)
    f9617 = np.divide(f9614, f9616)
    f9618 = float_of(i8803, 0)
    b9619 = (i8802 == 0)
    f9620 = float_of(i8802, 0)
    f9621 = np.divide(f9618, f9620)
    f9622 = float_of(i8996, 0)
    b9623 = (i8995 == 0)
    f9624 = float_of(i8995, 0)
    f9625 = np.divide(f9622, f9624)
    f9626 = float_of(i9079, 0)
    b9627 = (i9078 == 0)
    f9628 = float_of(i9078, 0)
    f9629 = np.divide(f9626, f9628)
    f9630 = float_of(i8826, 0)
    b9631 = (i8825 == 0)
    f9632 = float_of(i8825, 0)
    f9633 = np.divide(f9630, f9632)
    f9634 = float_of(i9331, 0)
    b9635 = (i9330 == 0)
    f9636 = float_of(i9330, 0)
    f9637 = np.divide(f9634, f9636)
    f9638 = float_of(i9335, 0)
    b9639 = (i9334 == 0)
    f9640 = float_of(i9334, 0)
    f9641 = np.divide(f9638, f9640)
    f9642 = float_of(i9345, 0)
    f9643 = np.divide(f9642, f9640)
    f9644 = float_of(i9369, 0)
    b9645 = (i9368 == 0)
    f9646 = float_of(i9368, 0)
    f9647 = np.divide(f9644, f9646)
    f9648 = float_of(i8902, 0)
    b9649 = (i8865 == 0)
    f9650 = float_of(i8865, 0)
    f9651 = np.divide(f9648, f9650)
    f9652 = float_of(i9097, 0)
    f9653 = np.divide(f9652, f9628)
    f9654 = float_of(i8942, 0)
    b9655 = (i8937 == 0)
    f9656 = float_of(i8937, 0)
    f9657 = np.divide(f9654, f9656)
    f9658 = float_of(i8951, 0)
    b9659 = (i8950 == 0)
    f9660 = float_of(i8950, 0)
    f9661 = np.divide(f9658, f9660)
    b9662 = (i8735 > 0)
    b9663 = logical_not(b9615)
    b9664 = compared('>', f9617, 0.0) & b9663
    b9665 = (b9662 & b9664)
    i9666 = product(20, i8735)
    f9667 = float_of(i9666, 1)
    f9668 = np.divide(1.6424985600000002, f9667)
    f9669 = (f9617 + f9668)
    f9670 = (1.0 - f9617)
    f9671 = (f9617 * f9670)
    f9672 = np.divide(f9671, f9616)
    i9673 = product(40, i8735)
    i9674 = product(i9673, i8735)
    f9675 = float_of(i9674, 1)
    f9676 = np.divide(1.6424985600000002, f9675)
    f9677 = (f9672 + f9676)
    f9678 = where(b9663, np.maximum(0.0, f9677), 0.0)
    f9679 = np.sqrt(f9678)
    f9680 = (1.2816 * f9679)
    f9681 = (f9669 - f9680)
    f9682 = np.divide(1.6424985600000002, f9616)
    f9683 = (1.0 + f9682)
    f9684 = np.divide(f9681, f9683)
    f9685 = where(b9665, f9684, where(b9662, 0.0, 0))
    f9686 = np.divide(3.8415999999999997, f9667)
    f9687 = (f9617 + f9686)
    f9688 = np.divide(3.8415999999999997, f9675)
    f9689 = (f9672 + f9688)
    f9690 = where(b9663, np.maximum(0.0, f9689), 0.0)
    f9691 = np.sqrt(f9690)
    f9692 = (1.96 * f9691)
    f9693 = (f9687 - f9692)
    f9694 = np.divide(3.8415999999999997, f9616)
    f9695 = (1.0 + f9694)
    f9696 = np.divide(f9693, f9695)
    f9697 = where(b9665, f9696, where(b9662, 0.0, 0))
    b9698 = (i8802 > 0)
    b9699 = logical_not(b9619)
    b9700 = compared('>', f9621, 0.0) & b9699
    b9701 = (b9698 & b9700)
    i9702 = product(20, i8802)
    f9703 = float_of(i9702, 1)
    f9704 = np.divide(1.6424985600000002, f9703)
    f9705 = (f9621 + f9704)
    f9706 = (1.0 - f9621)
    f9707 = (f9621 * f9706)
    f9708 = np.divide(f9707, f9620)
    i9709 = product(40, i8802)
    i9710 = product(i9709, i8802)
    f9711 = float_of(i9710, 1)
    f9712 = np.divide(1.6424985600000002, f9711)
    f9713 = (f9708 + f9712)
    f9714 = where(b9699, np.maximum(0.0, f9713), 0.0)
    f9715 = np.sqrt(f9714)
    f9716 = (1.2816 * f9715)
    f9717 = (f9705 - f9716)
    f9718 = np.divide(1.6424985600000002, f9620)
    f9719 = (1.0 + f9718)
    f9720 = np.divide(f9717, f9719)
    f9721 = where(b9701, f9720, where(b9698, 0.0, 0))
    f9722 = np.divide(3.8415999999999997, f9703)
    f9723 = (f9621 + f9722)
    f9724 = np.divide(3.8415999999999997, f9711)
    f9725 = (f9708 + f9724)
    f9726 = where(b9699, np.maximum(0.0, f9725), 0.0)
    f9727 = np.sqrt(f9726)
    f9728 = (1.96 * f9727)
    f9729 = (f9723 - f9728)
    f9730 = np.divide(3.8415999999999997, f9620)
    f9731 = (1.0 + f9730)
    f9732 = np.divide(f9729, f9731)
    f9733 = where(b9701, f9732, where(b9698, 0.0, 0))
    b9734 = (i8995 > 0)
    b9735 = logical_not(b9623)
    b9736 = compared('>', f9625, 0.0) & b9735
    b9737 = (b9734 & b9736)
    i9738 = product(20, i8995)
    f9739 = float_of(i9738, 1)
    f9740 = np.divide(1.6424985600000002, f9739)
    f9741 = (f9625 + f9740)
    f9742 = (1.0 - f9625)
    f9743 = (f9625 * f9742)
    f9744 = np.divide(f9743, f9624)
    i9745 = product(40, i8995)
    i9746 = product(i9745, i8995)
    f9747 = float_of(i9746, 1)
    f9748 = np.divide(1.6424985600000002, f9747)
    f9749 = (f9744 + f9748)
    f9750 = where(b9735, np.maximum(0.0, f9749), 0.0)
    f9751 = np.sqrt(f9750)
    f9752 = (1.2816 * f9751)
    f9753 = (f9741 - f9752)
    f9754 = np.divide(1.6424985600000002, f9624)
    f9755 = (1.0 + f9754)
    f9756 = np.divide(f9753, f9755)
    f9757 = where(b9737, f9756, where(b9734, 0.0, 0))
    f9758 = np.divide(3.8415999999999997, f9739)
    f9759 = (f9625 + f9758)
    f9760 = np.divide(3.8415999999999997, f9747)
    f9761 = (f9744 + f9760)
    f9762 = where(b9735, np.maximum(0.0, f9761), 0.0)
    f9763 = np.sqrt(f9762)
    f9764 = (1.96 * f9763)
    f9765 = (f9759 - f9764)
    f9766 = np.divide(3.8415999999999997, f9624)
    f9767 = (1.0 + f9766)
    f9768 = np.divide(f9765, f9767)
    f9769 = where(b9737, f9768, where(b9734, 0.0, 0))
    b9770 = (i9078 > 0)
    b9771 = logical_not(b9627)
    b9772 = compared('>', f9629, 0.0) & b9771
    b9773 = (b9770 & b9772)
    i9774 = product(20, i9078)
    f9775 = float_of(i9774, 1)
    f9776 = np.divide(1.6424985600000002, f9775)
    f9777 = (f9629 + f9776)
    f9778 = (1.0 - f9629)
    f9779 = (f9629 * f9778)
    f9780 = np.divide(f9779, f9628)
    i9781 = product(40, i9078)
    i9782 = product(i9781, i9078)
    f9783 = float_of(i9782, 1)
    f9784 = np.divide(1.6424985600000002, f9783)
    f9785 = (f9780 + f9784)
    f9786 = where(b9771, np.maximum(0.0, f9785), 0.0)
    f9787 = np.sqrt(f9786)
    f9788 = (1.2816 * f9787)
    f9789 = (f9777 - f9788)
    f9790 = np.divide(1.6424985600000002, f9628)
    f9791 = (1.0 + f9790)
    f9792 = np.divide(f9789, f9791)
    f9793 = where(b9773, f9792, where(b9770, 0.0, 0))
    f9794 = np.divide(3.8415999999999997, f9775)
    f9795 = (f9629 + f9794)
    f9796 = np.divide(3.8415999999999997, f9783)
    f9797 = (f9780 + f9796)
    f9798 = where(b9771, np.maximum(0.0, f9797), 0.0)
    f9799 = np.sqrt(f9798)
    f9800 = (1.96 * f9799)
    f9801 = (f9795 - f9800)
    f9802 = np.divide(3.8415999999999997, f9628)
    f9803 = (1.0 + f9802)
    f9804 = np.divide(f9801, f9803)
    f9805 = where(b9773, f9804, where(b9770, 0.0, 0))
    b9806 = (i8825 > 0)
    b9807 = logical_not(b9631)
    b9808 = compared('>', f9633, 0.0) & b9807
    b9809 = (b9806 & b9808)
    i9810 = product(20, i8825)
    f9811 = float_of(i9810, 1)
    f9812 = np.divide(1.6424985600000002, f9811)
    f9813 = (f9633 + f9812)
    f9814 = (1.0 - f9633)
    f9815 = (f9633 * f9814)
    f9816 = np.divide(f9815, f9632)
    i9817 = product(40, i8825)
    i9818 = product(i9817, i8825)
    f9819 = float_of(i9818, 1)
    f9820 = np.divide(1.6424985600000002, f9819)
    f9821 = (f9816 + f9820)
    f9822 = where(b9807, np.maximum(0.0, f9821), 0.0)
    f9823 = np.sqrt(f9822)
    f9824 = (1.2816 * f9823)
    f9825 = (f9813 - f9824)
    f9826 = np.divide(1.6424985600000002, f9632)
    f9827 = (1.0 + f9826)
    f9828 = np.divide(f9825, f9827)
    f9829 = where(b9809, f9828, where(b9806, 0.0, 0))
    f9830 = np.divide(3.8415999999999997, f9811)
    f9831 = (f9633 + f9830)
    f9832 = np.divide(3.8415999999999997, f9819)
    f9833 = (f9816 + f9832)
    f9834 = where(b9807, np.maximum(0.0, f9833), 0.0)
    f9835 = np.sqrt(f9834)
    f9836 = (1.96 * f9835)
    f9837 = (f9831 - f9836)
    f9838 = np.divide(3.8415999999999997, f9632)
    f9839 = (1.0 + f9838)
    f9840 = np.divide(f9837, f9839)
    f9841 = where(b9809, f9840, where(b9806, 0.0, 0))
    b9842 = (i9330 > 0)
    b9843 = logical_not(b9635)
    b9844 = compared('>', f9637, 0.0) & b9843
    b9845 = (b9842 & b9844)
    i9846 = product(20, i9330)
    f9847 = float_of(i9846, 1)
    f9848 = np.divide(1.6424985600000002, f9847)
    f9849 = (f9637 + f9848)
    f9850 = (1.0 - f9637)
    f9851 = (f9637 * f9850)
    f9852 = np.divide(f9851, f9636)
    i9853 = product(40, i9330)
    i9854 = product(i9853, i9330)
    f9855 = float_of(i9854, 1)
    f9856 = np.divide(1.6424985600000002, f9855)
    f9857 = (f9852 + f9856)
    f9858 = where(b9843, np.maximum(0.0, f9857), 0.0)
    f9859 = np.sqrt(f9858)
    f9860 = (1.2816 * f9859)
    f9861 = (f9849 - f9860)
    f9862 = np.divide(1.6424985600000002, f9636)
    f9863 = (1.0 + f9862)
    f9864 = np.divide(f9861, f9863)
    f9865 = where(b9845, f9864, where(b9842, 0.0, 0))
    f9866 = np.divide(3.8415999999999997, f9847)
    f9867 = (f9637 + f9866)
    f9868 = np.divide(3.8415999999999997, f9855)
    f9869 = (f9852 + f9868)
    f9870 = where(b9843, np.maximum(0.0, f9869), 0.0)
    f9871 = np.sqrt(f9870)
    f9872 = (1.96 * f9871)
    f9873 = (f9867 - f9872)
    f9874 = np.divide(3.8415999999999997, f9636)
    f9875 = (1.0 + f9874)
    f9876 = np.divide(f9873, f9875)
    f9877 = where(b9845, f9876, where(b9842, 0.0, 0))
    b9878 = (i9334 > 0)
    b9879 = logical_not(b9639)
    b9880 = compared('>', f9641, 0.0) & b9879
    b9881 = (b9878 & b9880)
    i9882 = product(20, i9334)
    f9883 = float_of(i9882, 1)
    f9884 = np.divide(1.6424985600000002, f9883)
    f9885 = (f9641 + f9884)
    f9886 = (1.0 - f9641)
    f9887 = (f9641 * f9886)
    f9888 = np.divide(f9887, f9640)
    i9889 = product(40, i9334)
    i9890 = product(i9889, i9334)
    f9891 = float_of(i9890, 1)
    f9892 = np.divide(1.6424985600000002, f9891)
    f9893 = (f9888 + f9892)
    f9894 = where(b9879, np.maximum(0.0, f9893), 0.0)
    f9895 = np.sqrt(f9894)
    f9896 = (1.2816 * f9895)
    f9897 = (f9885 - f9896)
    f9898 = np.divide(1.6424985600000002, f9640)
    f9899 = (1.0 + f9898)
    f9900 = np.divide(f9897, f9899)
    f9901 = where(b9881, f9900, where(b9878, 0.0, 0))
    f9902 = np.divide(3.8415999999999997, f9883)
    f9903 = (f9641 + f9902)
    f9904 = np.divide(3.8415999999999997, f9891)
    f9905 = (f9888 + f9904)
    f9906 = where(b9879, np.maximum(0.0, f9905), 0.0)
    f9907 = np.sqrt(f9906)
    f9908 = (1.96 * f9907)
    f9909 = (f9903 - f9908)
    f9910 = np.divide(3.8415999999999997, f9640)
    f9911 = (1.0 + f9910)
    f9912 = np.divide(f9909, f9911)
    f9913 = where(b9881, f9912, where(b9878, 0.0, 0))
    b9914 = compared('>', f9643, 0.0) & b9879
    b9915 = (b9878 & b9914)
    f9916 = (f9643 + f9884)
    f9917 = (1.0 - f9643)
    f9918 = (f9643 * f9917)
    f9919 = np.divide(f9918, f9640)
    f9920 = (f9919 + f9892)
    f9921 = where(b9879, np.maximum(0.0, f9920), 0.0)
    f9922 = np.sqrt(f9921)
    f9923 = (1.2816 * f9922)
    f9924 = (f9916 - f9923)
    f9925 = np.divide(f9924, f9899)
    f9926 = where(b9915, f9925, where(b9878, 0.0, 0))
    f9927 = (f9643 + f9902)
    f9928 = (f9919 + f9904)
    f9929 = where(b9879, np.maximum(0.0, f9928), 0.0)
    f9930 = np.sqrt(f9929)
    f9931 = (1.96 * f9930)
    f9932 = (f9927 - f9931)
    f9933 = np.divide(f9932, f9911)
    f9934 = where(b9915, f9933, where(b9878, 0.0, 0))
    b9935 = (i9368 > 0)
    b9936 = logical_not(b9645)
    b9937 = compared('>', f9647, 0.0) & b9936
    b9938 = (b9935 & b9937)
    i9939 = product(20, i9368)
    f9940 = float_of(i9939, 1)
    f9941 = np.divide(1.6424985600000002, f9940)
    f9942 = (f9647 + f9941)
    f9943 = (1.0 - f9647)
    f9944 = (f9647 * f9943)
    f9945 = np.divide(f9944, f9646)
    i9946 = product(40, i9368)
    i9947 = product(i9946, i9368)
    f9948 = float_of(i9947, 1)
    f9949 = np.divide(1.6424985600000002, f9948)
    f9950 = (f9945 + f9949)
    f9951 = where(b9936, np.maximum(0.0, f9950), 0.0)
    f9952 = np.sqrt(f9951)
    f9953 = (1.2816 * f9952)
    f9954 = (f9942 - f9953)
    f9955 = np.divide(1.6424985600000002, f9646)
    f9956 = (1.0 + f9955)
    f9957 = np.divide(f9954, f9956)
    f9958 = where(b9938, f9957, where(b9935, 0.0, 0))
    f9959 = np.divide(3.8415999999999997, f9940)
    f9960 = (f9647 + f9959)
    f9961 = np.divide(3.8415999999999997, f9948)
    f9962 = (f9945 + f9961)
    f9963 = where(b9936, np.maximum(0.0, f9962), 0.0)
    f9964 = np.sqrt(f9963)
    f9965 = (1.96 * f9964)
    f9966 = (f9960 - f9965)
    f9967 = np.divide(3.8415999999999997, f9646)
    f9968 = (1.0 + f9967)
    f9969 = np.divide(f9966, f9968)
    f9970 = where(b9938, f9969, where(b9935, 0.0, 0))
    b9971 = (i8865 > 0)
    b9972 = logical_not(b9649)
    b9973 = compared('>', f9651, 0.0) & b9972
    b9974 = (b9971 & b9973)
    i9975 = product(20, i8865)
    f9976 = float_of(i9975, 1)
    f9977 = np.divide(1.6424985600000002, f9976)
    f9978 = (f9651 + f9977)
    f9979 = (1.0 - f9651)
    f9980 = (f9651 * f9979)
    f9981 = np.divide(f9980, f9650)
    i9982 = product(40, i8865)
    i9983 = product(i9982, i8865)
    f9984 = float_of(i9983, 1)
    f9985 = np.divide(1.6424985600000002, f9984)
    f9986 = (f9981 + f9985)
    f9987 = where(b9972, np.maximum(0.0, f9986), 0.0)
    f9988 = np.sqrt(f9987)
    f9989 = (1.2816 * f9988)
    f9990 = (f9978 - f9989)
    f9991 = np.divide(1.6424985600000002, f9650)
    f9992 = (1.0 + f9991)
    f9993 = np.divide(f9990, f9992)
    f9994 = where(b9974, f9993, where(b9971, 0.0, 0))
    f9995 = np.divide(3.8415999999999997, f9976)
    f9996 = (f9651 + f9995)
    f9997 = np.divide(3.8415999999999997, f9984)
    f9998 = (f9981 + f9997)
    f9999 = where(b9972, np.maximum(0.0, f9998), 0.0)
    f10000 = np.sqrt(f9999)
    f10001 = (1.96 * f10000)
    f10002 = (f9996 - f10001)
    f10003 = np.divide(3.8415999999999997, f9650)
    f10004 = (1.0 + f10003)
    f10005 = np.divide(f10002, f10004)
    f10006 = where(b9974, f10005, where(b9971, 0.0, 0))
    b10007 = compared('>', f9653, 0.0) & b9771
    b10008 = (b9770 & b10007)
    f10009 = (f9653 + f9776)
    f10010 = (1.0 - f9653)
    f10011 = (f9653 * f10010)
    f10012 = np.divide(f10011, f9628)
    f10013 = (f10012 + f9784)
    f10014 = where(b9771, np.maximum(0.0, f10013), 0.0)
    f10015 = np.sqrt(f10014)
    f10016 = (1.2816 * f10015)
    f10017 = (f10009 - f10016)
    f10018 = np.divide(f10017, f9791)
    f10019 = where(b10008, f10018, where(b9770, 0.0, 0))
    f10020 = (f9653 + f9794)
    f10021 = (f10012 + f9796)
    f10022 = where(b9771, np.maximum(0.0, f10021), 0.0)
    f10023 = np.sqrt(f10022)
    f10024 = (1.96 * f10023)
    f10025 = (f10020 - f10024)
    f10026 = np.divide(f10025, f9803)
    f10027 = where(b10008, f10026, where(b9770, 0.0, 0))
    b10028 = (i8937 > 0)
    b10029 = logical_not(b9655)
    b10030 = compared('>', f9657, 0.0) & b10029
    b10031 = (b10028 & b10030)
    i10032 = product(20, i8937)
    f10033 = float_of(i10032, 1)
    f10034 = np.divide(1.6424985600000002, f10033)
    f10035 = (f9657 + f10034)
    f10036 = (1.0 - f9657)
    f10037 = (f9657 * f10036)
    f10038 = np.divide(f10037, f9656)
    i10039 = product(40, i8937)
    i10040 = product(i10039, i8937)
    f10041 = float_of(i10040, 1)
    f10042 = np.divide(1.6424985600000002, f10041)
    f10043 = (f10038 + f10042)
    f10044 = where(b10029, np.maximum(0.0, f10043), 0.0)
    f10045 = np.sqrt(f10044)
    f10046 = (1.2816 * f10045)
    f10047 = (f10035 - f10046)
    f10048 = np.divide(1.6424985600000002, f9656)
    f10049 = (1.0 + f10048)
    f10050 = np.divide(f10047, f10049)
    f10051 = where(b10031, f10050, where(b10028, 0.0, 0))
    f10052 = np.divide(3.8415999999999997, f10033)
    f10053 = (f9657 + f10052)
    f10054 = np.divide(3.8415999999999997, f10041)
    f10055 = (f10038 + f10054)
    f10056 = where(b10029, np.maximum(0.0, f10055), 0.0)
    f10057 = np.sqrt(f10056)
    f10058 = (1.96 * f10057)
    f10059 = (f10053 - f10058)
    f10060 = np.divide(3.8415999999999997, f9656)
    f10061 = (1.0 + f10060)
    f10062 = np.divide(f10059, f10061)
    f10063 = where(b10031, f10062, where(b10028, 0.0, 0))
    b10064 = (i8950 > 0)
    b10065 = logical_not(b9659)
    b10066 = compared('>', f9661, 0.0) & b10065
    b10067 = (b10064 & b10066)
    i10068 = product(20, i8950)
    f10069 = float_of(i10068, 1)
    f10070 = np.divide(1.6424985600000002, f10069)
    f10071 = (f9661 + f10070)
    f10072 = (1.0 - f9661)
    f10073 = (f9661 * f10072)
    f10074 = np.divide(f10073, f9660)
    i10075 = product(40, i8950)
    i10076 = product(i10075, i8950)
    f10077 = float_of(i10076, 1)
    f10078 = np.divide(1.6424985600000002, f10077)
    f10079 = (f10074 + f10078)
    f10080 = where(b10065, np.maximum(0.0, f10079), 0.0)
    f10081 = np.sqrt(f10080)
    f10082 = (1.2816 * f10081)
    f10083 = (f10071 - f10082)
    f10084 = np.divide(1.6424985600000002, f9660)
    f10085 = (1.0 + f10084)
    f10086 = np.divide(f10083, f10085)
    f10087 = where(b10067, f10086, where(b10064, 0.0, 0))
    f10088 = np.divide(3.8415999999999997, f10069)
    f10089 = (f9661 + f10088)
    f10090 = np.divide(3.8415999999999997, f10077)
    f10091 = (f10074 + f10090)
    f10092 = where(b10065, np.maximum(0.0, f10091), 0.0)
    f10093 = np.sqrt(f10092)
    f10094 = (1.96 * f10093)
    f10095 = (f10089 - f10094)
    f10096 = np.divide(3.8415999999999997, f9660)
    f10097 = (1.0 + f10096)
    f10098 = np.divide(f10095, f10097)
    f10099 = where(b10067, f10098, where(b10064, 0.0, 0))
    b10100 = where(b9665, b9663, b9662)
    b10101 = compared('>', f9685, THRESHOLDS[1]) & b10100
    b10102 = b10101
    b10103 = compared('>', f9697, THRESHOLDS[2]) & b10100
    b10104 = (i8739 >= THRESHOLDS[3])
    b10105 = b10103 & b10104
    b10106 = compared('>', f9697, THRESHOLDS[4]) & b10100
    b10107 = (i8739 >= THRESHOLDS[5])
    b10108 = b10106 & b10107
    b10109 = (i8735 < THRESHOLDS[0])
    b10110 = (i8804 >= THRESHOLDS[7]) & b8805
    b10111 = b10110
    b10112 = (i8806 >= THRESHOLDS[8]) & b8807
    b10113 = where(b9701, b9699, b9698)
    b10114 = compared('>', f9721, THRESHOLDS[9]) & b10113
    b10115 = b10112 & b10114
    b10116 = (i8806 >= THRESHOLDS[10]) & b8807
    b10117 = compared('>', f9721, THRESHOLDS[11]) & b10113
    b10118 = b10116 & b10117
    b10119 = (i8802 < THRESHOLDS[6])
    b10120 = (i8817 == THRESHOLDS[13])
    b10121 = b10120
    b10122 = (i8814 < THRESHOLDS[12])
    b10123 = (i8749 > THRESHOLDS[15]) & b8750
    b10124 = (i8748 >= THRESHOLDS[16])
    b10125 = b10123 & b10124
    b10126 = (i8749 > THRESHOLDS[17]) & b8750
    b10127 = (i8748 >= THRESHOLDS[18])
    b10128 = b10126 & b10127
    b10129 = (i8747 < THRESHOLDS[14])
    b10130 = (i8759 > THRESHOLDS[20]) & b8760
    b10131 = b10130
    b10132 = (i8759 > THRESHOLDS[21]) & b8760
    b10133 = b10132
    b10134 = (i8747 < THRESHOLDS[19])
    b10135 = (i8996 >= THRESHOLDS[23])
    b10136 = b10135
    b10137 = where(b9737, b9735, b9734)
    b10138 = compared('>', f9757, THRESHOLDS[24]) & b10137
    b10139 = (i8996 >= THRESHOLDS[25])
    b10140 = (i9001 >= THRESHOLDS[26])
    b10141 = b10138 & b10139 & b10140
    b10142 = compared('>', f9769, THRESHOLDS[27]) & b10137
    b10143 = (i9001 >= THRESHOLDS[28])
    b10144 = b10142 & b10143
    b10145 = (where(b9041, i9040, 0) < THRESHOLDS[22])
    b10146 = compared('>', f9757, THRESHOLDS[30]) & b10137
    b10147 = (i8996 >= THRESHOLDS[31])
    b10148 = (i9001 < THRESHOLDS[32])
    b10149 = (i9003 >= THRESHOLDS[33])
    b10150 = (i9011 >= THRESHOLDS[34]) & b9037
    b10151 = b10146 & b10147 & b10148 & b10149 & b10150
    b10152 = (where(b9041, i9040, 0) < THRESHOLDS[29])
    b10153 = compared('>', f9757, THRESHOLDS[36]) & b10137
    b10154 = (i8996 >= THRESHOLDS[37])
    b10155 = (i9001 < THRESHOLDS[38])
    b10156 = (i9011 < THRESHOLDS[39]) & b9037
    b10157 = (i9016 >= THRESHOLDS[40])
    b10158 = b10153 & b10154 & b10155 & b10156 & b10157
    b10159 = (where(b9041, i9040, 0) < THRESHOLDS[35])
    b10160 = (i9025 >= THRESHOLDS[42])
    b10161 = b10160
    b10162 = (i9025 >= THRESHOLDS[43])
    b10163 = (i8996 >= THRESHOLDS[44])
    b10164 = b10162 & b10163
    b10165 = (where(b9041, i9040, 0) < THRESHOLDS[41])
    b10166 = (i9026 >= THRESHOLDS[46])
    b10167 = b10166
    b10168 = (where(b9041, i9040, 0) < THRESHOLDS[45])
    b10169 = (i9059 >= THRESHOLDS[48])
    b10170 = b10169
    b10171 = (i9058 < THRESHOLDS[47])
    b10172 = (i9079 >= THRESHOLDS[50])
    b10173 = b10172
    b10174 = (i9079 >= THRESHOLDS[51])
    b10175 = compared('>=', f9629, THRESHOLDS[52]) & b9771
    b10176 = (i9078 >= THRESHOLDS[53])
    b10177 = b10174 & b10175 & b10176
    b10178 = (i9078 < THRESHOLDS[49])
    b10179 = (i9093 >= THRESHOLDS[55])
    b10180 = b10179
    b10181 = (i9078 < THRESHOLDS[54])
    b10182 = (i9109 >= THRESHOLDS[57])
    b10183 = b10182
    b10184 = (i9110 >= THRESHOLDS[58]) & b9111
    b10185 = b10184
    b10186 = (i9609 < THRESHOLDS[56]) & (i9109 < 1)
    b10187 = (i9112 >= THRESHOLDS[60])
    b10188 = b10187
    b10189 = (i9609 < THRESHOLDS[59]) & (i9109 < 1)
    b10190 = (i9117 >= THRESHOLDS[62])
    b10191 = b10190
    b10192 = (i9609 < THRESHOLDS[61]) & (i9109 < 1)
    b10193 = (i9121 >= THRESHOLDS[64])
    b10194 = (i9123 >= THRESHOLDS[65])
    b10195 = b10193 & b10194
    b10196 = (i9609 < THRESHOLDS[63]) & (i9109 < 1)
    b10197 = (i9158 >= THRESHOLDS[67])
    b10198 = b10197
    b10199 = (i9158 >= THRESHOLDS[68])
    b10200 = b10199
    b10201 = (i9609 < THRESHOLDS[66]) & (i9158 < 1)
    b10202 = (i9139 >= THRESHOLDS[70]) & b9140
    b10203 = b10202
    b10204 = (i9139 >= THRESHOLDS[71]) & b9140
    b10205 = b10204
    b10206 = (i9609 < THRESHOLDS[69]) & (i9138 < 1)
    b10207 = (i8827 >= THRESHOLDS[73]) & b8828
    b10208 = compared('>=', f9633, THRESHOLDS[74]) & b9807
    b10209 = b10207 & b10208
    b10210 = (i8827 >= THRESHOLDS[75]) & b8828
    b10211 = compared('>=', f9633, THRESHOLDS[76]) & b9807
    b10212 = b10210 & b10211
    b10213 = (i8825 < THRESHOLDS[72])
    b10214 = (i9224 >= THRESHOLDS[78])
    b10215 = b10214
    b10216 = (i9224 >= THRESHOLDS[79])
    b10217 = (i9184 >= THRESHOLDS[80])
    b10218 = b10216 & b10217
    b10219 = (i9184 < THRESHOLDS[77])
    b10220 = (i9232 >= THRESHOLDS[82]) & b9233
    b10221 = (i9223 >= THRESHOLDS[83])
    b10222 = (i9224 >= THRESHOLDS[84])
    b10223 = b10220 & b10221 & b10222
    b10224 = (i9184 < THRESHOLDS[81])
    b10225 = (i9247 >= THRESHOLDS[86])
    b10226 = b10225
    b10227 = (i9251 >= THRESHOLDS[87])
    b10228 = compared('>=', f9042, THRESHOLDS[88]) & b9043
    b10229 = b10227 & b10228
    b10230 = (i9247 >= THRESHOLDS[89])
    b10231 = compared('>=', f9042, THRESHOLDS[90]) & b9043
    b10232 = (i9256 >= THRESHOLDS[91])
    b10233 = b10230 & b10231 & b10232
    b10234 = (i9202 < THRESHOLDS[85])
    b10235 = (i9253 >= THRESHOLDS[93])
    b10236 = b10235
    b10237 = (i9202 < THRESHOLDS[92])
    b10238 = (i9300 >= THRESHOLDS[95])
    b10239 = b10238
    b10240 = (i9300 >= THRESHOLDS[96])
    b10241 = b10240
    b10242 = (i9300 >= THRESHOLDS[97])
    b10243 = b10242
    b10244 = (i9299 < THRESHOLDS[94])
    b10245 = (i9309 >= THRESHOLDS[99])
    b10246 = b10245
    b10247 = (i9308 < THRESHOLDS[98])
    b10248 = (i9415 >= THRESHOLDS[101])
    b10249 = b10248
    b10250 = compared('>=', f9433, THRESHOLDS[102]) & b9445
    b10251 = b10250
    b10252 = compared('>=', f9433, THRESHOLDS[103]) & b9445
    b10253 = (i9417 >= THRESHOLDS[104]) & b9418
    b10254 = b10252 & b10253
    b10255 = (i9414 < THRESHOLDS[100])
    b10256 = compared('>=', f8895, THRESHOLDS[106]) & b8912
    b10257 = compared('>=', f8883, THRESHOLDS[107]) & b8908
    b10258 = (i8887 >= THRESHOLDS[108])
    b10259 = b10256 & b10257 & b10258
    b10260 = compared('>=', f8895, THRESHOLDS[109]) & b8912
    b10261 = compared('>=', f8883, THRESHOLDS[110]) & b8908
    b10262 = (i8887 >= THRESHOLDS[111])
    b10263 = b10260 & b10261 & b10262
    b10264 = compared('>=', f8895, THRESHOLDS[112]) & b8912
    b10265 = compared('>=', f8883, THRESHOLDS[113]) & b8908
    b10266 = (i8887 >= THRESHOLDS[114])
    b10267 = b10264 & b10265 & b10266
    b10268 = (i8870 < THRESHOLDS[105])
    b10269 = where(b9845, b9843, b9842)
    b10270 = compared('>', f9865, THRESHOLDS[116]) & b10269
    b10271 = (i9331 >= THRESHOLDS[117])
    b10272 = b10270 & b10271
    b10273 = where(b9881, b9879, b9878)
    b10274 = compared('>', f9913, THRESHOLDS[118]) & b10273
    b10275 = (i9335 >= THRESHOLDS[119])
    b10276 = b10274 & b10275
    b10277 = compared('>', f9913, THRESHOLDS[120]) & b10273
    b10278 = (i9335 >= THRESHOLDS[121])
    b10279 = compared('>=', f9051, THRESHOLDS[122]) & b9052
    b10280 = b10277 & b10278 & b10279
    b10281 = (i8865 < THRESHOLDS[115])
    b10282 = where(b9938, b9936, b9935)
    b10283 = compared('>', f9958, THRESHOLDS[124]) & b10282
    b10284 = b10283
    b10285 = compared('>', f9970, THRESHOLDS[125]) & b10282
    b10286 = b10285
    b10287 = compared('>', f9970, THRESHOLDS[126]) & b10282
    b10288 = b10287
    b10289 = (i9369 < THRESHOLDS[123])
    b10290 = where(b9915, b9879, b9878)
    b10291 = compared('>', f9926, THRESHOLDS[128]) & b10290
    b10292 = (i9345 >= THRESHOLDS[129])
    b10293 = b10291 & b10292
    b10294 = compared('>', f9926, THRESHOLDS[130]) & b10290
    b10295 = (i9345 >= THRESHOLDS[131])
    b10296 = b10294 & b10295
    b10297 = compared('>', f9934, THRESHOLDS[132]) & b10290
    b10298 = compared('>=', f9348, THRESHOLDS[133]) & b9349
    b10299 = compared('>=', f9051, THRESHOLDS[134]) & b9052
    b10300 = b10297 & b10298 & b10299
    b10301 = (i8865 < THRESHOLDS[127])
    b10302 = (i9392 >= THRESHOLDS[136]) & b9393
    b10303 = b10302
    b10304 = (i9392 >= THRESHOLDS[137]) & b9393
    b10305 = b10304
    b10306 = (i9392 >= THRESHOLDS[138]) & b9393
    b10307 = compared('>=', f9051, THRESHOLDS[139]) & b9052
    b10308 = b10306 & b10307
    b10309 = (i8865 < THRESHOLDS[135])
    b10310 = (i9353 >= THRESHOLDS[141])
    b10311 = b10310
    b10312 = (i8865 < THRESHOLDS[140])
    b10313 = (i9457 > THRESHOLDS[143]) & b9458
    b10314 = b10313
    b10315 = (i9457 > THRESHOLDS[144]) & b9458
    b10316 = b10315
    b10317 = (i9457 > THRESHOLDS[145]) & b9458
    b10318 = b10317
    b10319 = (i9455 < THRESHOLDS[142])
    b10320 = (i9485 >= THRESHOLDS[147]) & b9486
    b10321 = b10320
    b10322 = (i9499 >= THRESHOLDS[148]) & b9500
    b10323 = b10322
    b10324 = (i9499 >= THRESHOLDS[149]) & b9500
    b10325 = compared('>=', f9051, THRESHOLDS[150]) & b9052
    b10326 = b10324 & b10325
    b10327 = (i9481 < THRESHOLDS[146])
    b10328 = (i9513 >= THRESHOLDS[152])
    b10329 = b10328
    b10330 = (i9513 >= THRESHOLDS[153])
    b10331 = b10330
    b10332 = (i9513 >= THRESHOLDS[154])
    b10333 = b10332
    b10334 = (i9512 < THRESHOLDS[151])
    b10335 = (i9557 >= THRESHOLDS[156])
    b10336 = b10335
    b10337 = (i9557 >= THRESHOLDS[157])
    b10338 = (i9559 >= THRESHOLDS[158])
    b10339 = where(b10031, b10029, b10028)
    b10340 = compared('>', f10051, THRESHOLDS[159]) & b10339
    b10341 = b10337 & b10338 & b10340
    b10342 = (i9557 >= THRESHOLDS[160])
    b10343 = (i9559 >= THRESHOLDS[161])
    b10344 = compared('>', f10051, THRESHOLDS[162]) & b10339
    b10345 = b10342 & b10343 & b10344
    b10346 = (i8937 < THRESHOLDS[155])
    b10347 = (i9560 >= THRESHOLDS[164])
    b10348 = (i9557 >= THRESHOLDS[165])
    b10349 = (i9559 >= THRESHOLDS[166])
    b10350 = compared('>', f10051, THRESHOLDS[167]) & b10339
    b10351 = b10347 & b10348 & b10349 & b10350
    b10352 = (i8937 < THRESHOLDS[163])
    b10353 = (i8951 >= THRESHOLDS[169])
    b10354 = b10353
    b10355 = (i8952 >= THRESHOLDS[170])
    b10356 = where(b10067, b10065, b10064)
    b10357 = compared('>', f10087, THRESHOLDS[171]) & b10356
    b10358 = b10355 & b10357
    b10359 = (i8953 >= THRESHOLDS[172])
    b10360 = compared('>', f10087, THRESHOLDS[173]) & b10356
    b10361 = b10359 & b10360
    b10362 = (i8950 < THRESHOLDS[168])
    b10363 = compared('>', f9576, THRESHOLDS[175]) & b9577
    b10364 = b10363
    b10365 = compared('>', f9576, THRESHOLDS[176]) & b9577
    b10366 = b10365
    b10367 = compared('>', f9576, THRESHOLDS[177]) & b9577
    b10368 = b10367
    b10369 = (where(b9570, i9569, 0) < THRESHOLDS[174])
    i10370 = where(b8746, i8745, 0)
    i10371 = where(b8813, i8812, 0)
    i10372 = (i10370 | i10371)
    i10373 = where(b8824, i8823, 0)
    i10374 = (i10372 | i10373)
    i10375 = where(b8766, i8765, 0)
    i10376 = (i10374 | i10375)
    i10377 = where(b8757, i8756, 0)
    i10378 = (i10376 | i10377)
    b10379 = (i10378 == 0)
    i10380 = where(b8743, i8742, 0)
    i10381 = where(b8810, i8809, 0)
    i10382 = (i10380 | i10381)
    i10383 = where(b8821, i8820, 0)
    i10384 = (i10382 | i10383)
    i10385 = where(b8763, i8762, 0)
    i10386 = (i10384 | i10385)
    i10387 = where(b8754, i8753, 0)
    i10388 = (i10386 | i10387)
    i10389 = where(b8801, i8800, 0)
    i10390 = (i10388 | i10389)
    i10391 = (-i10378)
    i10392 = (i10378 & i10391)
    i10393 = (i10392 - 1)
    i10394 = (i10390 & i10393)
    i10395 = bit_count(i10394)
    i10396 = whole_quotient(i10395, 2, None)
    i10397 = np.minimum(3, i10396)
    i10398 = where(b10379, 0, i10397)
    i10399 = where(b9023, i9022, 0)
    i10400 = where(b9033, i9032, 0)
    i10401 = (i10399 | i10400)
    b10402 = (i10401 == 0)
    i10403 = where(b9020, i9019, 0)
    i10404 = where(b9030, i9029, 0)
    i10405 = (i10403 | i10404)
    i10406 = where(b8941, i8940, 0)
    i10407 = (i10405 | i10406)
    i10408 = (-i10401)
    i10409 = (i10401 & i10408)
    i10410 = (i10409 - 1)
    i10411 = (i10407 & i10410)
    i10412 = bit_count(i10411)
    i10413 = whole_quotient(i10412, 2, None)
    i10414 = np.minimum(3, i10413)
    i10415 = where(b10402, 0, i10414)
    i10416 = where(b9092, i9091, 0)
    i10417 = where(b9096, i9095, 0)
    i10418 = (i10416 | i10417)
    i10419 = where(b9116, i9115, 0)
    i10420 = (i10418 | i10419)
    i10421 = where(b9120, i9119, 0)
    i10422 = (i10420 | i10421)
    i10423 = where(b9126, i9125, 0)
    i10424 = (i10422 | i10423)
    i10425 = where(b9165, i9164, 0)
    i10426 = (i10424 | i10425)
    i10427 = where(b9144, i9143, 0)
    i10428 = (i10426 | i10427)
    i10429 = where(b8841, i8840, 0)
    i10430 = (i10428 | i10429)
    b10431 = (i10430 == 0)
    i10432 = where(b9089, i9088, 0)
    i10433 = (i10432 | i10432)
    i10434 = (i10433 | i10419)
    i10435 = where(b9613, i9612, 0)
    i10436 = (i10434 | i10435)
    i10437 = (i10436 | i10419)
    i10438 = (i10437 | i10419)
    i10439 = where(b9162, i9161, 0)
    i10440 = (i10438 | i10439)
    i10441 = (i10440 | i10427)
    i10442 = where(b8838, i8837, 0)
    i10443 = (i10441 | i10442)
    i10444 = (-i10430)
    i10445 = (i10430 & i10444)
    i10446 = (i10445 - 1)
    i10447 = (i10443 & i10446)
    i10448 = bit_count(i10447)
    i10449 = whole_quotient(i10448, 2, None)
    i10450 = np.minimum(3, i10449)
    i10451 = where(b10431, 0, i10450)
    i10452 = where(b9231, i9230, 0)
    i10453 = where(b9266, i9265, 0)
    i10454 = (i10452 | i10453)
    i10455 = where(b9307, i9306, 0)
    i10456 = (i10454 | i10455)
    i10457 = where(b9316, i9315, 0)
    i10458 = (i10456 | i10457)
    b10459 = (i10458 == 0)
    i10460 = where(b9228, i9227, 0)
    i10461 = where(b9188, i9187, 0)
    i10462 = (i10460 | i10461)
    i10463 = (i10462 | i10460)
    i10464 = where(b9263, i9262, 0)
    i10465 = (i10463 | i10464)
    i10466 = where(b9208, i9207, 0)
    i10467 = (i10465 | i10466)
    i10468 = where(b9304, i9303, 0)
    i10469 = (i10467 | i10468)
    i10470 = where(b9313, i9312, 0)
    i10471 = (i10469 | i10470)
    i10472 = (-i10458)
    i10473 = (i10458 & i10472)
    i10474 = (i10473 - 1)
    i10475 = (i10471 & i10474)
    i10476 = bit_count(i10475)
    i10477 = whole_quotient(i10476, 2, None)
    i10478 = np.minimum(3, i10477)
    i10479 = where(b10459, 0, i10478)
    i10480 = where(b9440, i9439, 0)
    i10481 = where(b8901, i8900, 0)
    i10482 = (i10480 | i10481)
    i10483 = where(b9344, i9343, 0)
    i10484 = (i10482 | i10483)
    i10485 = where(b9376, i9375, 0)
    i10486 = (i10484 | i10485)
    i10487 = where(b9352, i9351, 0)
    i10488 = (i10486 | i10487)
    i10489 = where(b9356, i9355, 0)
    i10490 = (i10488 | i10489)
    i10491 = where(b9493, i9492, 0)
    i10492 = (i10490 | i10491)
    i10493 = where(b9520, i9519, 0)
    i10494 = (i10492 | i10493)
    b10495 = (i10494 == 0)
    i10496 = where(b9437, i9436, 0)
    i10497 = where(b8898, i8897, 0)
    i10498 = (i10496 | i10497)
    i10499 = where(b9341, i9340, 0)
    i10500 = (i10498 | i10499)
    i10501 = where(b8869, i8868, 0)
    i10502 = (i10500 | i10501)
    i10503 = where(b9373, i9372, 0)
    i10504 = (i10502 | i10503)
    i10505 = (i10504 | i10499)
    i10506 = where(b9397, i9396, 0)
    i10507 = (i10505 | i10506)
    i10508 = (i10507 | i10499)
    i10509 = where(b9490, i9489, 0)
    i10510 = (i10508 | i10509)
    i10511 = where(b9517, i9516, 0)
    i10512 = (i10510 | i10511)
    i10513 = (-i10494)
    i10514 = (i10494 & i10513)
    i10515 = (i10514 - 1)
    i10516 = (i10512 & i10515)
    i10517 = bit_count(i10516)
    i10518 = whole_quotient(i10517, 2, None)
    i10519 = np.minimum(3, i10518)
    i10520 = where(b10495, 0, i10519)
    i10521 = where(b9564, i9563, 0)
    i10522 = where(b8962, i8961, 0)
    i10523 = (i10521 | i10522)
    i10524 = where(b9597, i9596, 0)
    i10525 = (i10523 | i10524)
    b10526 = (i10525 == 0)
    i10527 = where(b8946, i8945, 0)
    i10528 = (i10521 | i10527)
    i10529 = where(b8959, i8958, 0)
    i10530 = (i10528 | i10529)
    i10531 = where(b9594, i9593, 0)
    i10532 = (i10530 | i10531)
    i10533 = (-i10525)
    i10534 = (i10525 & i10533)
    i10535 = (i10534 - 1)
    i10536 = (i10532 & i10535)
    i10537 = bit_count(i10536)
    i10538 = whole_quotient(i10537, 2, None)
    i10539 = np.minimum(3, i10538)
    i10540 = where(b10526, 0, i10539)
    b10541 = (i8844 >= THRESHOLDS[178])
    b10542 = (i8844 >= THRESHOLDS[179])
    b10543 = (i8864 >= THRESHOLDS[180])
    b10544 = (i9537 >= THRESHOLDS[181])
    b10545 = (i9535 >= THRESHOLDS[182])
    b10546 = (i9536 >= THRESHOLDS[183])
    b10547 = (i9537 >= THRESHOLDS[184])
    b10548 = (i9537 >= THRESHOLDS[185])
    b10549 = (i9055 >= THRESHOLDS[186]) & b9056
    b10550 = (i9055 >= THRESHOLDS[187]) & b9056
    b10551 = (i9457 > THRESHOLDS[188]) & b9458
    b10552 = (i9309 >= THRESHOLDS[189])
    b10553 = (i9247 >= THRESHOLDS[190])
    b10554 = (i9259 == THRESHOLDS[191])
    b10555 = (i9224 == THRESHOLDS[192])
    b10556 = (i9300 == THRESHOLDS[193])
    b10557 = (i8996 >= THRESHOLDS[194])
    b10558 = (i9006 == THRESHOLDS[195])
    b10559 = (i9025 == THRESHOLDS[196])
    b10560 = (i9079 >= THRESHOLDS[197])
    b10561 = (i9082 == THRESHOLDS[198])
    b10562 = (i9109 == THRESHOLDS[199])
    b10563 = (i9138 == THRESHOLDS[200])
    b10564 = (i8826 == THRESHOLDS[201])
    b10565 = (i9079 >= THRESHOLDS[202])
    b10566 = (i9085 == THRESHOLDS[203])
    b10567 = (i9109 == THRESHOLDS[204])
    b10568 = (i9138 == THRESHOLDS[205])
    b10569 = (i8826 == THRESHOLDS[206])
    b10570 = (i9456 >= THRESHOLDS[207])
    b10571 = (i9457 > THRESHOLDS[208]) & b9458
    b10572 = compared('>=', f9433, THRESHOLDS[209]) & b9445
    b10573 = (i9332 >= THRESHOLDS[210]) & b9333
    b10574 = (i9462 > THRESHOLDS[211]) & b9463
    b10575 = (i9308 >= THRESHOLDS[212])
    b10576 = (i8767 >= THRESHOLDS[213])
    b10577 = (i8815 >= THRESHOLDS[214])
    b10578 = (i9538 >= THRESHOLDS[215])
    b10579 = (i9117 >= THRESHOLDS[216])
    b10580 = (i9034 >= THRESHOLDS[217])
    b10581 = (i9539 >= THRESHOLDS[218])
    b10582 = (i9464 >= THRESHOLDS[219])
    b10583 = (i9465 >= THRESHOLDS[220])
    b10584 = (i9466 >= THRESHOLDS[221])
    b10585 = (i9469 >= THRESHOLDS[222])
    b10586 = (i8903 >= THRESHOLDS[223])
    b10587 = (i9527 >= THRESHOLDS[224])
    b10588 = (i9526 >= THRESHOLDS[225])
    b10589 = (i9533 >= THRESHOLDS[226]) & b9534
    b10590 = (i9528 < THRESHOLDS[227])
    b10591 = (i9034 >= THRESHOLDS[228])
    b10592 = compared('>=', f9651, THRESHOLDS[229]) & b9972
    b10593 = (i9544 >= THRESHOLDS[230])
    b10594 = (i8865 >= THRESHOLDS[231])
    b10595 = compared('>=', f9651, THRESHOLDS[232]) & b9972
    b10596 = (i8865 >= THRESHOLDS[233])
    b10597 = (i9345 == THRESHOLDS[234])
    b10598 = compared('<', f9651, THRESHOLDS[235]) & b9972
    b10599 = (i9544 >= THRESHOLDS[236])
    b10600 = (i9543 >= THRESHOLDS[237])
    b10601 = (i8768 >= THRESHOLDS[238])
    b10602 = (i9078 >= THRESHOLDS[239])
    b10603 = compared('>=', f9653, THRESHOLDS[240]) & b9771
    b10604 = (i9034 >= THRESHOLDS[241])
    b10605 = (i9545 >= THRESHOLDS[242])
    b10606 = (i9034 == THRESHOLDS[243])
    b10607 = where(b9773, b9771, b9770)
    b10608 = where(b9809, b9807, b9806)
    b10609 = where(b9974, b9972, b9971)
    b10610 = where(b10008, b9771, b9770)
    i10611 = where(b10109, -1, where(b10108, 3, where(b10105, 2, where(b10102, 1, 0))))
    i10612 = where(b10119, -1, where(b10118, 3, where(b10115, 2, where(b10111, 1, 0))))
    i10613 = where(b10122, -1, where(b10121, 1, 0))
    i10614 = where(b10129, -1, where(b10128, 2, where(b10125, 1, 0)))
    i10615 = where(b10134, -1, where(b10133, 2, where(b10131, 1, 0)))
    i10616 = where(b10145, -1, where(b10144, 3, where(b10141, 2, where(b10136, 1, 0))))
    i10617 = where(b10152, -1, where(b10151, 2, 0))
    i10618 = where(b10159, -1, where(b10158, 2, 0))
    i10619 = where(b10165, -1, where(b10164, 2, where(b10161, 1, 0)))
    i10620 = where(b10168, -1, where(b10167, 3, 0))
    i10621 = where(b10171, -1, where(b10170, 1, 0))
    i10622 = where(b10178, -1, where(b10177, 2, where(b10173, 1, 0)))
    i10623 = where(b10181, -1, where(b10180, 3, 0))
    i10624 = where(b10186, -1, where(b10185, 2, where(b10183, 1, 0)))
    i10625 = where(b10189, -1, where(b10188, 2, 0))
    i10626 = where(b10192, -1, where(b10191, 3, 0))
    i10627 = where(b10196, -1, where(b10195, 3, 0))
    i10628 = where(b10201, -1, where(b10200, 2, where(b10198, 1, 0)))
    i10629 = where(b10206, -1, where(b10205, 2, where(b10203, 1, 0)))
    i10630 = where(b10213, -1, where(b10212, 2, where(b10209, 1, 0)))
    i10631 = where(b10219, -1, where(b10218, 2, where(b10215, 1, 0)))
    i10632 = where(b10224, -1, where(b10223, 2, 0))
    i10633 = where(b10234, -1, where(b10233, 3, where(b10229, 2, where(b10226, 1, 0))))
    i10634 = where(b10237, -1, where(b10236, 3, 0))
    i10635 = where(b10244, -1, where(b10243, 3, where(b10241, 2, where(b10239, 1, 0))))
    i10636 = where(b10247, -1, where(b10246, 1, 0))
    i10637 = where(b10255, -1, where(b10254, 3, where(b10251, 2, where(b10249, 1, 0))))
    i10638 = where(b10268, -1, where(b10267, 3, where(b10263, 2, where(b10259, 1, 0))))
    i10639 = where(b10281, -1, where(b10280, 3, where(b10276, 2, where(b10272, 1, 0))))
    i10640 = where(b10289, -1, where(b10288, 3, where(b10286, 2, where(b10284, 1, 0))))
    i10641 = where(b10301, -1, where(b10300, 3, where(b10296, 2, where(b10293, 1, 0))))
    i10642 = where(b10309, -1, where(b10308, 3, where(b10305, 2, where(b10303, 1, 0))))
    i10643 = where(b10312, -1, where(b10311, 1, 0))
    i10644 = where(b10319, -1, where(b10318, 3, where(b10316, 2, where(b10314, 1, 0))))
    i10645 = where(b10327, -1, where(b10326, 3, where(b10323, 2, where(b10321, 1, 0))))
    i10646 = where(b10334, -1, where(b10333, 3, where(b10331, 2, where(b10329, 1, 0))))
    i10647 = where(b10346, -1, where(b10345, 3, where(b10341, 2, where(b10336, 1, 0))))
    i10648 = where(b10352, -1, where(b10351, 3, 0))
    i10649 = where(b10362, -1, where(b10361, 3, where(b10358, 2, where(b10354, 1, 0))))
    i10650 = where(b10369, -1, where(b10368, 3, where(b10366, 2, where(b10364, 1, 0))))
    i10651 = filled(i10398, CLIENTS, 'i')
    i10652 = filled(i10415, CLIENTS, 'i')
    i10653 = filled(i10451, CLIENTS, 'i')
    i10654 = filled(i10479, CLIENTS, 'i')
    i10655 = filled(i10520, CLIENTS, 'i')
    i10656 = filled(i10540, CLIENTS, 'i')
    i10657 = as_int(b10541)
    i10658 = as_int(b10542)
    i10659 = as_int(b10543)
    i10660 = as_int(b10544)
    i10661 = as_int(b10545)
    i10662 = as_int(b10546)
    i10663 = as_int(b10547)
    i10664 = as_int(b10548)
    i10665 = as_int(b10549)
    i10666 = as_int(b10550)
    i10667 = as_int(b10551)
    i10668 = as_int(b10552)
    i10669 = as_int(b10553 & b10554 & b10555 & b10556)
    i10670 = as_int(b10557 & b10558 & b10559)
    i10671 = as_int(b10560 & b10561 & b10562 & b10563 & b10564)
    i10672 = as_int(b10565 & b10566 & b10567 & b10568 & b10569)
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
    i10685 = as_int(b10582)
    i10686 = as_int(b10583)
    i10687 = as_int(b10584)
    i10688 = as_int(b10585)
    i10689 = as_int(b10586)
    i10690 = as_int(b10587)
    i10691 = as_int(b10588)
    i10692 = as_int(b10589)
    i10693 = as_int(b10590)
    i10694 = as_int(b10591 & b10592 & b10593)
    i10695 = as_int(b10594 & b10595)
    i10696 = as_int(b10596 & b10597 & b10598)
    i10697 = as_int(b10599)
    i10698 = as_int(b10600)
    i10699 = as_int(b10601)
    i10700 = as_int(b10602 & b10603)
    i10701 = as_int(b10604)
    i10702 = as_int(b10605 & b10606)
    del b10007, b10008, b10028, b10030, b10031, b10064, b10066, b10067, b10102, b10105, b10108, b10109, b10111, b10115, b10118, b10119, b10121, b10122, b10125, b10128, b10129, b10131, b10133, b10134, b10136, b10141, b10144, b10145, b10151, b10152, b10158, b10159, b10161, b10164, b10165, b10167, b10168, b10170, b10171, b10173, b10177, b10178, b10180, b10181, b10183, b10185, b10186, b10188, b10189, b10191, b10192, b10195, b10196, b10198, b10200, b10201, b10203, b10205, b10206, b10209, b10212, b10213, b10215, b10218, b10219, b10223, b10224, b10226, b10229, b10233, b10234, b10236, b10237, b10239, b10241, b10243, b10244, b10246, b10247, b10249, b10251, b10254, b10255, b10259, b10263, b10267, b10268, b10272, b10276, b10280, b10281, b10284, b10286, b10288, b10289, b10293, b10296, b10300, b10301, b10303, b10305, b10308, b10309, b10311, b10312, b10314, b10316, b10318, b10319, b10321, b10323, b10326, b10327, b10329, b10331, b10333, b10334, b10336, b10341, b10345, b10346, b10351, b10352, b10354, b10358, b10361, b10362, b10364, b10366, b10368, b10369, b10379, b10402, b10431, b10459, b10495, b10526, b10541, b10542, b10543, b10544, b10545, b10546, b10547, b10548, b10549, b10550, b10551, b10552, b10553, b10554, b10555, b10556, b10557, b10558, b10559, b10560, b10561, b10562, b10563, b10564, b10565, b10566, b10567, b10568, b10569, b10570, b10571, b10572, b10573, b10574, b10575, b10576, b10577, b10578, b10579, b10580, b10581, b10582, b10583, b10584, b10585, b10586, b10587, b10588, b10589, b10590, b10591, b10592, b10593, b10594, b10595, b10596, b10597, b10598, b10599, b10600, b10601, b10602, b10603, b10604, b10605, b10606, b8743, b8746, b8754, b8757, b8763, b8766, b8801, b8810, b8813, b8821, b8824, b8838, b8841, b8869, b8898, b8901, b8941, b8946, b8959, b8962, b9020, b9023, b9030, b9033, b9089, b9092, b9096, b9116, b9120, b9126, b9144, b9162, b9165, b9188, b9208, b9228, b9231, b9263, b9266, b9304, b9307, b9313, b9316, b9341, b9344, b9352, b9356, b9373, b9376, b9397, b9437, b9440, b9490, b9493, b9517, b9520, b9564, b9594, b9597, b9598, b9611, b9613, b9615, b9619, b9623, b9627, b9631, b9635, b9639, b9645, b9649, b9655, b9659, b9662, b9664, b9665, b9698, b9700, b9701, b9734, b9736, b9737, b9770, b9772, b9773, b9806, b9808, b9809, b9842, b9844, b9845, b9878, b9880, b9881, b9914, b9915, b9935, b9937, b9938, b9971, b9973, b9974, f10000, f10001, f10002, f10003, f10004, f10005, f10009, f10010, f10011, f10012, f10013, f10014, f10015, f10016, f10017, f10018, f10020, f10021, f10022, f10023, f10024, f10025, f10026, f10033, f10034, f10035, f10036, f10037, f10038, f10041, f10042, f10043, f10044, f10045, f10046, f10047, f10048, f10049, f10050, f10052, f10053, f10054, f10055, f10056, f10057, f10058, f10059, f10060, f10061, f10062, f10069, f10070, f10071, f10072, f10073, f10074, f10077, f10078, f10079, f10080, f10081, f10082, f10083, f10084, f10085, f10086, f10088, f10089, f10090, f10091, f10092, f10093, f10094, f10095, f10096, f10097, f10098, f9614, f9616, f9618, f9620, f9622, f9624, f9626, f9628, f9630, f9632, f9634, f9636, f9638, f9640, f9642, f9644, f9646, f9648, f9650, f9652, f9654, f9656, f9658, f9660, f9667, f9668, f9669, f9670, f9671, f9672, f9675, f9676, f9677, f9678, f9679, f9680, f9681, f9682, f9683, f9684, f9686, f9687, f9688, f9689, f9690, f9691, f9692, f9693, f9694, f9695, f9696, f9703, f9704, f9705, f9706, f9707, f9708, f9711, f9712, f9713, f9714, f9715, f9716, f9717, f9718, f9719, f9720, f9722, f9723, f9724, f9725, f9726, f9727, f9728, f9729, f9730, f9731, f9732, f9739, f9740, f9741, f9742, f9743, f9744, f9747, f9748, f9749, f9750, f9751, f9752, f9753, f9754, f9755, f9756, f9758, f9759, f9760, f9761, f9762, f9763, f9764, f9765, f9766, f9767, f9768, f9775, f9776, f9777, f9778, f9779, f9780, f9783, f9784, f9785, f9786, f9787, f9788, f9789, f9790, f9791, f9792, f9794, f9795, f9796, f9797, f9798, f9799, f9800, f9801, f9802, f9803, f9804, f9811, f9812, f9813, f9814, f9815, f9816, f9819, f9820, f9821, f9822, f9823, f9824, f9825, f9826, f9827, f9828, f9830, f9831, f9832, f9833, f9834, f9835, f9836, f9837, f9838, f9839, f9840, f9847, f9848, f9849, f9850, f9851, f9852, f9855, f9856, f9857, f9858, f9859, f9860, f9861, f9862, f9863, f9864, f9866, f9867, f9868, f9869, f9870, f9871, f9872, f9873, f9874, f9875, f9876, f9883, f9884, f9885, f9886, f9887, f9888, f9891, f9892, f9893, f9894, f9895, f9896, f9897, f9898, f9899, f9900, f9902, f9903, f9904, f9905, f9906, f9907, f9908, f9909, f9910, f9911, f9912, f9916, f9917, f9918, f9919, f9920, f9921, f9922, f9923, f9924, f9925, f9927, f9928, f9929, f9930, f9931, f9932, f9933, f9940, f9941, f9942, f9943, f9944, f9945, f9948, f9949, f9950, f9951, f9952, f9953, f9954, f9955, f9956, f9957, f9959, f9960, f9961, f9962, f9963, f9964, f9965, f9966, f9967, f9968, f9969, f9976, f9977, f9978, f9979, f9980, f9981, f9984, f9985, f9986, f9987, f9988, f9989, f9990, f9991, f9992, f9993, f9995, f9996, f9997, f9998, f9999, i10032, i10039, i10040, i10068, i10075, i10076, i10370, i10371, i10372, i10373, i10374, i10375, i10376, i10377, i10378, i10380, i10381, i10382, i10383, i10384, i10385, i10386, i10387, i10388, i10389, i10390, i10391, i10392, i10393, i10394, i10395, i10396, i10397, i10398, i10399, i10400, i10401, i10403, i10404, i10405, i10406, i10407, i10408, i10409, i10410, i10411, i10412, i10413, i10414, i10415, i10416, i10417, i10418, i10419, i10420, i10421, i10422, i10423, i10424, i10425, i10426, i10427, i10428, i10429, i10430, i10432, i10433, i10434, i10435, i10436, i10437, i10438, i10439, i10440, i10441, i10442, i10443, i10444, i10445, i10446, i10447, i10448, i10449, i10450, i10451, i10452, i10453, i10454, i10455, i10456, i10457, i10458, i10460, i10461, i10462, i10463, i10464, i10465, i10466, i10467, i10468, i10469, i10470, i10471, i10472, i10473, i10474, i10475, i10476, i10477, i10478, i10479, i10480, i10481, i10482, i10483, i10484, i10485, i10486, i10487, i10488, i10489, i10490, i10491, i10492, i10493, i10494, i10496, i10497, i10498, i10499, i10500, i10501, i10502, i10503, i10504, i10505, i10506, i10507, i10508, i10509, i10510, i10511, i10512, i10513, i10514, i10515, i10516, i10517, i10518, i10519, i10520, i10521, i10522, i10523, i10524, i10525, i10527, i10528, i10529, i10530, i10531, i10532, i10533, i10534, i10535, i10536, i10537, i10538, i10539, i10540, i173, i8742, i8745, i8753, i8756, i8762, i8765, i8800, i8809, i8812, i8820, i8823, i8837, i8840, i8868, i8897, i8900, i8940, i8945, i8958, i8961, i9019, i9022, i9029, i9032, i9088, i9091, i9095, i9115, i9119, i9125, i9143, i9161, i9164, i9187, i9207, i9227, i9230, i9262, i9265, i9303, i9306, i9312, i9315, i9340, i9343, i9351, i9355, i9372, i9375, i9396, i9436, i9439, i9489, i9492, i9516, i9519, i9563, i9593, i9596, i9610, i9612, i9666, i9673, i9674, i9702, i9709, i9710, i9738, i9745, i9746, i9774, i9781, i9782, i9810, i9817, i9818, i9846, i9853, i9854, i9882, i9889, i9890, i9939, i9946, i9947, i9975, i9982, i9983
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4726:
        o10703, i10704, n10705, i10706 = match(i4888, [(i4889, None), (i4890, None)], i4727, [(i4767, None), (i4801, None)])
        i10707 = first_rows(o10703, i10704, i10706)
        b10708 = i10707 >= 0
        b10709 = at(b4905, i10707)
        b10710 = at(b4906, i10707)
        b10711 = b10710 & b10708
        b10712 = b10709 & b10711
        del o10703, i10704, n10705, i10706, b10709, b10710, b10711
    else:
        i10707 = NO_INT
        b10708 = NO_BOOL
        b10712 = NO_BOOL
    del b4905, b4906, i4767, i4801, i4888, i4889, i4890
    if EVIDENCE_WANTED and n4726:
        i10713 = at(i4904, i10707)
        i10714 = at(i4895, i10707)
        b10715 = (i10713 > i10714) & b10708
        b10716 = (b4807 & b10715)
        b10717 = (b4737 | b10716)
        del i10714, b10715, b10716
    else:
        i10713 = NO_INT
        b10717 = NO_BOOL
    del b4737, b4807, i10707, i4895, i4904
    if EVIDENCE_WANTED:
        n10720 = any_raised(n4726, i10611)
    else:
        n10720 = 0
    if n10720:
        i10721 = places(b10712, n4726)
        n10722 = len(i10721)
    else:
        i10721 = NO_INT
        n10722 = 0
    del n10720
    if n10722:
        i10723 = at(i4727, i10721)
        i10724 = at(i4739, i10721)
        i10729 = at(i4733, i10721)
        i10755 = at(i4828, i10721)
        i10790 = newest(i10723, i10724, at(E_occurred_at, i10755), EVIDENCE_CAP)
        n10791 = len(i10790)
        del i10723, i10724
    else:
        i10729 = NO_INT
        i10755 = NO_INT
        i10790 = NO_INT
        n10791 = 0
    del i10721
    if n10722:
        i10793 = at(i10729, i10790)
        b10794 = (i10793 == WORD_1)
        i10795 = where(b10794, WORD_75, WORD_76)
        x10796 = word_text(i10795, None, n10791, 0, GIVEN)
        x10797 = text_concat(n10791, x10796, ', no decision')
        i10798 = at(i10755, i10790)
        del i10793, b10794, i10795, x10796
    else:
        x10797 = NO_TEXT
        i10798 = NO_INT
    del i10729, i10790, n10722, n10791
    if EVIDENCE_WANTED:
        n10799 = any_raised(n4956, i10612)
    else:
        n10799 = 0
    if n10799:
        b10800 = (b5374 & b5371)
        i10801 = places(b10800, n4956)
        n10802 = len(i10801)
        del b10800
    else:
        i10801 = NO_INT
        n10802 = 0
    del b5371, b5374, n10799
    if n10802:
        i10803 = at(i4957, i10801)
        i10804 = at(i4958, i10801)
        i10812 = at(i4966, i10801)
        b10813 = at(b4967, i10801)
        i10835 = at(i4989, i10801)
        i10856 = newest(i10803, i10804, at(E_occurred_at, i10835), EVIDENCE_CAP)
        n10857 = len(i10856)
        del i10803, i10804
    else:
        i10812 = NO_INT
        b10813 = NO_BOOL
        i10835 = NO_INT
        i10856 = NO_INT
        n10857 = 0
    del i10801
    if n10802:
        i10859 = at(i10812, i10856)
        b10860 = at(b10813, i10856)
        b10861 = (i10859 == WORD_65) & b10860
        b10862 = (i10859 == WORD_66) & b10860
        b10863 = (i10859 == WORD_67) & b10860
        b10864 = (i10859 == WORD_68) & b10860
        i10865 = where(b10861, WORD_65, where(b10862, WORD_77, where(b10863, WORD_67, where(b10864, WORD_78, WORD_19))))
        x10866 = word_text(i10865, None, n10857, 0, GIVEN)
        i10867 = at(i10835, i10856)
        del i10859, b10860, b10861, b10862, b10863, b10864, i10865
    else:
        x10866 = NO_TEXT
        i10867 = NO_INT
    del b10813, i10812, i10856, n10802, n10857
    if EVIDENCE_WANTED:
        n10868 = any_raised(n4956, i10613)
    else:
        n10868 = 0
    if n10868:
        b10869 = (b5338 | b5370)
        b10870 = (b5360 & b10869 & b5360 & b5370)
        i10871 = places(b10870, n4956)
        n10872 = len(i10871)
        del b10869, b10870
    else:
        i10871 = NO_INT
        n10872 = 0
    del b5338, b5360, b5370, n10868
    if n10872:
        i10873 = at(i4957, i10871)
        i10874 = at(i4958, i10871)
        i10882 = at(i4966, i10871)
        b10883 = at(b4967, i10871)
        i10905 = at(i4989, i10871)
        i10926 = newest(i10873, i10874, at(E_occurred_at, i10905), EVIDENCE_CAP)
        n10927 = len(i10926)
        del i10873, i10874
    else:
        i10882 = NO_INT
        b10883 = NO_BOOL
        i10905 = NO_INT
        i10926 = NO_INT
        n10927 = 0
    del i10871
    if n10872:
        i10929 = at(i10882, i10926)
        b10930 = at(b10883, i10926)
        b10931 = (i10929 == WORD_65) & b10930
        b10932 = (i10929 == WORD_66) & b10930
        b10933 = (i10929 == WORD_67) & b10930
        b10934 = (i10929 == WORD_68) & b10930
        i10935 = where(b10931, WORD_65, where(b10932, WORD_77, where(b10933, WORD_67, where(b10934, WORD_78, WORD_19))))
        x10936 = word_text(i10935, None, n10927, 0, GIVEN)
        i10937 = at(i10905, i10926)
        del i10929, b10930, b10931, b10932, b10933, b10934, i10935
    else:
        x10936 = NO_TEXT
        i10937 = NO_INT
    del b10883, i10882, i10926, n10872, n10927
    if EVIDENCE_WANTED:
        n10938 = any_raised(n4726, i10614)
    else:
        n10938 = 0
    if n10938:
        i10939 = places(b10717, n4726)
        n10940 = len(i10939)
    else:
        i10939 = NO_INT
        n10940 = 0
    del n10938
    if n10940:
        i10941 = at(i4727, i10939)
        i10942 = at(i4739, i10939)
        i10947 = at(i4733, i10939)
        i10973 = at(i4828, i10939)
        i11008 = newest(i10941, i10942, at(E_occurred_at, i10973), EVIDENCE_CAP)
        n11009 = len(i11008)
        del i10941, i10942
    else:
        i10947 = NO_INT
        i10973 = NO_INT
        i11008 = NO_INT
        n11009 = 0
    del i10939
    if n10940:
        i11011 = at(i10947, i11008)
        b11012 = (i11011 == WORD_1)
        i11013 = where(b11012, WORD_75, WORD_76)
        x11014 = word_text(i11013, None, n11009, 0, GIVEN)
        x11015 = text_concat(n11009, x11014, ', no decision')
        i11016 = at(i10973, i11008)
        del i11011, b11012, i11013, x11014
    else:
        x11015 = NO_TEXT
        i11016 = NO_INT
    del i10947, i11008, n10940, n11009
    if EVIDENCE_WANTED:
        n11017 = any_raised(n4726, i10615)
    else:
        n11017 = 0
    if n11017:
        b11018 = (i10713 > 3) & b10708
        b11019 = (b11018 & b10717)
        i11020 = places(b11019, n4726)
        n11021 = len(i11020)
        del b11018, b11019
    else:
        i11020 = NO_INT
        n11021 = 0
    del b10708, b10717, i10713, n11017
    if n11021:
        i11022 = at(i4727, i11020)
        i11023 = at(i4739, i11020)
        i11028 = at(i4733, i11020)
        i11054 = at(i4828, i11020)
        i11089 = newest(i11022, i11023, at(E_occurred_at, i11054), EVIDENCE_CAP)
        n11090 = len(i11089)
        del i11022, i11023
    else:
        i11028 = NO_INT
        i11054 = NO_INT
        i11089 = NO_INT
        n11090 = 0
    del i11020, i4727, i4739
    if n11021:
        i11092 = at(i11028, i11089)
        b11093 = (i11092 == WORD_1)
        i11094 = where(b11093, WORD_75, WORD_76)
        x11095 = word_text(i11094, None, n11090, 0, GIVEN)
        x11096 = text_concat(n11090, x11095, ', no decision')
        i11097 = at(i11054, i11089)
        del i11092, b11093, i11094, x11095
    else:
        x11096 = NO_TEXT
        i11097 = NO_INT
    del i11028, i11089, n11021, n11090
    if EVIDENCE_WANTED:
        n11098 = any_raised(n2478, i10616, i10617, i10618)
    else:
        n11098 = 0
    if n11098:
        b11099 = (b3146 & b3156 & b3154)
        i11100 = places(b11099, n2478)
        n11101 = len(i11100)
        del b11099
    else:
        i11100 = NO_INT
        n11101 = 0
    del b3156, n11098
    if n11101:
        i11102 = at(i2479, i11100)
        i11103 = at(i2480, i11100)
        i11134 = at(i2511, i11100)
        b11167 = at(b3150, i11100)
        b11168 = at(b3154, i11100)
        i11176 = newest(i11102, i11103, at(E_occurred_at, i11134), EVIDENCE_CAP)
        n11177 = len(i11176)
        del i11102, i11103
    else:
        i11134 = NO_INT
        b11167 = NO_BOOL
        b11168 = NO_BOOL
        i11176 = NO_INT
        n11177 = 0
    del i11100
    if n11101:
        b11179 = at(b11167, i11176)
        b11180 = at(b11168, i11176)
        i11181 = where(b11179, WORD_38, where(b11180, WORD_79, WORD_80))
        x11182 = word_text(i11181, None, n11177, 0, GIVEN)
        x11183 = text_concat(n11177, 'complaint, ', x11182)
        i11184 = at(i11134, i11176)
        del b11179, b11180, i11181, x11182
    else:
        x11183 = NO_TEXT
        i11184 = NO_INT
    del b11167, b11168, i11176, n11101, n11177
    if EVIDENCE_WANTED:
        n11185 = any_raised(n2478, i10619, i10620)
    else:
        n11185 = 0
    if n11185:
        b11186 = logical_not(b3146)
        b11187 = (b11186 & b3161)
        i11188 = places(b11187, n2478)
        n11189 = len(i11188)
        del b11186, b11187
    else:
        i11188 = NO_INT
        n11189 = 0
    del b3146, b3161, n11185, n2478
    if n11189:
        i11190 = at(i2479, i11188)
        i11191 = at(i2480, i11188)
        i11222 = at(i2511, i11188)
        b11255 = at(b3150, i11188)
        b11256 = at(b3154, i11188)
        i11264 = newest(i11190, i11191, at(E_occurred_at, i11222), EVIDENCE_CAP)
        n11265 = len(i11264)
        del i11190, i11191
    else:
        i11222 = NO_INT
        b11255 = NO_BOOL
        b11256 = NO_BOOL
        i11264 = NO_INT
        n11265 = 0
    del b3150, b3154, i11188, i2479, i2480, i2511
    if n11189:
        b11267 = at(b11255, i11264)
        b11268 = at(b11256, i11264)
        i11269 = where(b11267, WORD_38, where(b11268, WORD_79, WORD_80))
        x11270 = word_text(i11269, None, n11265, 0, GIVEN)
        x11271 = text_concat(n11265, 'complaint, ', x11270)
        i11272 = at(i11222, i11264)
        del b11267, b11268, i11269, x11270
    else:
        x11271 = NO_TEXT
        i11272 = NO_INT
    del b11255, b11256, i11264, n11189, n11265
    if EVIDENCE_WANTED:
        n11273 = any_raised(n6463, i10621)
    else:
        n11273 = 0
    if n11273:
        i11274 = places(b6619, n6463)
        n11275 = len(i11274)
    else:
        i11274 = NO_INT
        n11275 = 0
    del b6619, n11273, n6463
    if n11275:
        i11276 = at(i6464, i11274)
        i11277 = at(i6465, i11274)
        f11306 = at(f6494, i11274)
        b11307 = at(b6495, i11274)
        i11308 = at(i6496, i11274)
        i11311 = newest(i11276, i11277, at(E_occurred_at, i11308), EVIDENCE_CAP)
        n11312 = len(i11311)
        del i11276, i11277
    else:
        f11306 = NO_FLOAT
        b11307 = NO_BOOL
        i11308 = NO_INT
        i11311 = NO_INT
        n11312 = 0
    del b6495, f6494, i11274, i6464, i6465, i6496
    if n11275:
        f11314 = at(f11306, i11311)
        i11315 = whole(f11314)
        b11316 = at(b11307, i11311)
        x11317 = int_text(i11315, b11316, n11312, 0, GIVEN)
        b11318 = text_known(x11317)
        x11319 = where(b11318, x11317, 'bad')
        x11320 = text_concat(n11312, 'scored ', x11319)
        i11321 = at(i11308, i11311)
        del f11314, i11315, b11316, x11317, b11318, x11319
    else:
        x11320 = NO_TEXT
        i11321 = NO_INT
    del b11307, f11306, i11311, n11275, n11312
    if EVIDENCE_WANTED:
        n11322 = any_raised(n5584, i10622)
    else:
        n11322 = 0
    if n11322:
        b11323 = (b6448 & b6445)
        i11324 = places(b11323, n5584)
        n11325 = len(i11324)
        del b11323
    else:
        i11324 = NO_INT
        n11325 = 0
    del b6445, n11322
    if n11325:
        i11326 = at(i5585, i11324)
        i11327 = at(i5619, i11324)
        i11345 = at(i5637, i11324)
        b11346 = at(b5638, i11324)
        i11347 = at(i5639, i11324)
        b11348 = at(b5640, i11324)
        i11358 = at(i5650, i11324)
        i11394 = newest(i11326, i11327, at(E_occurred_at, i11358), EVIDENCE_CAP)
        n11395 = len(i11394)
        del i11326, i11327
    else:
        i11345 = NO_INT
        b11346 = NO_BOOL
        i11347 = NO_INT
        b11348 = NO_BOOL
        i11358 = NO_INT
        i11394 = NO_INT
        n11395 = 0
    del i11324
    if n11325:
        i11397 = at(i11345, i11394)
        b11398 = at(b11346, i11394)
        x11399 = date_text(i11397, b11398, n11395, 0, GIVEN)
        i11400 = at(i11347, i11394)
        b11401 = at(b11348, i11394)
        x11402 = date_text(i11400, b11401, n11395, 0, GIVEN)
        x11403 = text_concat(n11395, ', answered ', x11402)
        x11404 = texts(where(b11401, x11403, ', no answer'))
        x11405 = text_concat(n11395, 'asked for ', x11399, x11404)
        i11406 = at(i11358, i11394)
        del i11397, b11398, x11399, i11400, b11401, x11402, x11403, x11404
    else:
        x11405 = NO_TEXT
        i11406 = NO_INT
    del b11346, b11348, i11345, i11347, i11394, n11325, n11395
    if EVIDENCE_WANTED:
        n11407 = any_raised(n5584, i10623)
    else:
        n11407 = 0
    if n11407:
        b11408 = (b6448 & b6457)
        i11409 = places(b11408, n5584)
        n11410 = len(i11409)
        del b11408
    else:
        i11409 = NO_INT
        n11410 = 0
    del b6448, b6457, n11407
    if n11410:
        i11411 = at(i5585, i11409)
        i11412 = at(i5619, i11409)
        i11430 = at(i5637, i11409)
        b11431 = at(b5638, i11409)
        i11432 = at(i5639, i11409)
        b11433 = at(b5640, i11409)
        i11443 = at(i5650, i11409)
        i11479 = newest(i11411, i11412, at(E_occurred_at, i11443), EVIDENCE_CAP)
        n11480 = len(i11479)
        del i11411, i11412
    else:
        i11430 = NO_INT
        b11431 = NO_BOOL
        i11432 = NO_INT
        b11433 = NO_BOOL
        i11443 = NO_INT
        i11479 = NO_INT
        n11480 = 0
    del i11409, i5585, i5619, i5639
    if n11410:
        i11482 = at(i11430, i11479)
        b11483 = at(b11431, i11479)
        x11484 = date_text(i11482, b11483, n11480, 0, GIVEN)
        i11485 = at(i11432, i11479)
        b11486 = at(b11433, i11479)
        x11487 = date_text(i11485, b11486, n11480, 0, GIVEN)
        x11488 = text_concat(n11480, ', answered ', x11487)
        x11489 = texts(where(b11486, x11488, ', no answer'))
        x11490 = text_concat(n11480, 'asked for ', x11484, x11489)
        i11491 = at(i11443, i11479)
        del i11482, b11483, x11484, i11485, b11486, x11487, x11488, x11489
    else:
        x11490 = NO_TEXT
        i11491 = NO_INT
    del b11431, b11433, i11430, i11432, i11479, n11410, n11480
    if EVIDENCE_WANTED:
        n11492 = any_raised(n6624, i10624, i10625)
    else:
        n11492 = 0
    if n11492:
        i11493 = newest(i6625, i6626, at(E_occurred_at, i6657), EVIDENCE_CAP)
        n11494 = len(i11493)
    else:
        i11493 = NO_INT
        n11494 = 0
    del n11492
    if EVIDENCE_WANTED and n6624:
        i11496 = at(i6642, i11493)
        x11497 = word_text(i11496, None, n11494, 0, GIVEN)
        x11498 = text_trim(x11497, ';')
        x11499 = text_replace(x11498, ';', ', ')
        x11500 = text_nullif(x11499, '')
        b11501 = text_known(x11500)
        x11502 = where(b11501, x11500, 'conduct')
        b11503 = at(b6779, i11493)
        i11504 = where(b11503, WORD_81, WORD_31)
        x11505 = word_text(i11504, None, n11494, 0, GIVEN)
        x11506 = text_concat(n11494, x11502, x11505)
        i11507 = at(i6657, i11493)
        del i11496, x11497, x11498, x11499, x11500, b11501, x11502, b11503, i11504, x11505
    else:
        x11506 = NO_TEXT
        i11507 = NO_INT
    del i11493, n11494
    if EVIDENCE_WANTED:
        n11508 = any_raised(n6624, i10626)
    else:
        n11508 = 0
    if n11508:
        i11509 = places(b6787, n6624)
        n11510 = len(i11509)
    else:
        i11509 = NO_INT
        n11510 = 0
    del b6787, n11508
    if n11510:
        i11511 = at(i6625, i11509)
        i11512 = at(i6626, i11509)
        i11528 = at(i6642, i11509)
        i11543 = at(i6657, i11509)
        b11547 = at(b6779, i11509)
        i11551 = newest(i11511, i11512, at(E_occurred_at, i11543), EVIDENCE_CAP)
        n11552 = len(i11551)
        del i11511, i11512
    else:
        i11528 = NO_INT
        i11543 = NO_INT
        b11547 = NO_BOOL
        i11551 = NO_INT
        n11552 = 0
    del i11509
    if n11510:
        i11554 = at(i11528, i11551)
        x11555 = word_text(i11554, None, n11552, 0, GIVEN)
        x11556 = text_trim(x11555, ';')
        x11557 = text_replace(x11556, ';', ', ')
        x11558 = text_nullif(x11557, '')
        b11559 = text_known(x11558)
        x11560 = where(b11559, x11558, 'conduct')
        b11561 = at(b11547, i11551)
        i11562 = where(b11561, WORD_81, WORD_31)
        x11563 = word_text(i11562, None, n11552, 0, GIVEN)
        x11564 = text_concat(n11552, x11560, x11563)
        i11565 = at(i11543, i11551)
        del i11554, x11555, x11556, x11557, x11558, b11559, x11560, b11561, i11562, x11563
    else:
        x11564 = NO_TEXT
        i11565 = NO_INT
    del b11547, i11528, i11551, n11510, n11552
    if EVIDENCE_WANTED:
        n11566 = any_raised(n6624, i10627)
    else:
        n11566 = 0
    if n11566:
        i11567 = places(b6788, n6624)
        n11568 = len(i11567)
    else:
        i11567 = NO_INT
        n11568 = 0
    del b6788, n11566, n6624
    if n11568:
        i11569 = at(i6625, i11567)
        i11570 = at(i6626, i11567)
        i11586 = at(i6642, i11567)
        i11601 = at(i6657, i11567)
        b11605 = at(b6779, i11567)
        i11609 = newest(i11569, i11570, at(E_occurred_at, i11601), EVIDENCE_CAP)
        n11610 = len(i11609)
        del i11569, i11570
    else:
        i11586 = NO_INT
        i11601 = NO_INT
        b11605 = NO_BOOL
        i11609 = NO_INT
        n11610 = 0
    del b6779, i11567, i6625, i6626, i6642
    if n11568:
        i11612 = at(i11586, i11609)
        x11613 = word_text(i11612, None, n11610, 0, GIVEN)
        x11614 = text_trim(x11613, ';')
        x11615 = text_replace(x11614, ';', ', ')
        x11616 = text_nullif(x11615, '')
        b11617 = text_known(x11616)
        x11618 = where(b11617, x11616, 'conduct')
        b11619 = at(b11605, i11609)
        i11620 = where(b11619, WORD_81, WORD_31)
        x11621 = word_text(i11620, None, n11610, 0, GIVEN)
        x11622 = text_concat(n11610, x11618, x11621)
        i11623 = at(i11601, i11609)
        del i11612, x11613, x11614, x11615, x11616, b11617, x11618, b11619, i11620, x11621
    else:
        x11622 = NO_TEXT
        i11623 = NO_INT
    del b11605, i11586, i11609, n11568, n11610
    if EVIDENCE_WANTED:
        n11624 = any_raised(n7714, i10628)
    else:
        n11624 = 0
    if n11624:
        b11625 = (i7720 >= P_burst_messages)
        i11626 = places(b11625, n7714)
        n11627 = len(i11626)
        del b11625
    else:
        i11626 = NO_INT
        n11627 = 0
    del i7720, n11624
    if n11627:
        i11628 = at(i7715, i11626)
        i11629 = at(i7723, i11626)
        i11660 = at(i7753, i11626)
        i11667 = newest(i11628, i11629, at(E_occurred_at, i11660), EVIDENCE_CAP)
        del i11628, i11629
    else:
        i11660 = NO_INT
        i11667 = NO_INT
    del i11626
    if n11627:
        i11670 = at(i11660, i11667)
    else:
        i11670 = NO_INT
    del i11667, n11627
    if EVIDENCE_WANTED:
        n11671 = any_raised(n7714, i10629)
    else:
        n11671 = 0
    if n11671:
        i11672 = newest(i7715, i7723, at(E_occurred_at, i7753), EVIDENCE_CAP)
    else:
        i11672 = NO_INT
    del i7715, i7723, n11671
    if EVIDENCE_WANTED and n7714:
        i11675 = at(i7753, i11672)
    else:
        i11675 = NO_INT
    del i11672, n7714
    if EVIDENCE_WANTED:
        n11676 = any_raised(n4956, i10630)
    else:
        n11676 = 0
    if n11676:
        b11677 = (b5375 & b5372)
        i11678 = places(b11677, n4956)
        n11679 = len(i11678)
        del b11677
    else:
        i11678 = NO_INT
        n11679 = 0
    del b5372, b5375, n11676, n4956
    if n11679:
        i11680 = at(i4957, i11678)
        i11681 = at(i4958, i11678)
        i11689 = at(i4966, i11678)
        b11690 = at(b4967, i11678)
        i11712 = at(i4989, i11678)
        i11733 = newest(i11680, i11681, at(E_occurred_at, i11712), EVIDENCE_CAP)
        n11734 = len(i11733)
        del i11680, i11681
    else:
        i11689 = NO_INT
        b11690 = NO_BOOL
        i11712 = NO_INT
        i11733 = NO_INT
        n11734 = 0
    del b4967, i11678, i4957, i4958, i4966, i4989
    if n11679:
        i11736 = at(i11689, i11733)
        b11737 = at(b11690, i11733)
        b11738 = (i11736 == WORD_65) & b11737
        b11739 = (i11736 == WORD_66) & b11737
        b11740 = (i11736 == WORD_67) & b11737
        b11741 = (i11736 == WORD_68) & b11737
        i11742 = where(b11738, WORD_65, where(b11739, WORD_77, where(b11740, WORD_67, where(b11741, WORD_78, WORD_19))))
        x11743 = word_text(i11742, None, n11734, 0, GIVEN)
        i11744 = at(i11712, i11733)
        del i11736, b11737, b11738, b11739, b11740, b11741, i11742
    else:
        x11743 = NO_TEXT
        i11744 = NO_INT
    del b11690, i11689, i11733, n11679, n11734
    if EVIDENCE_WANTED:
        n11745 = any_raised(n3669, i10631)
    else:
        n11745 = 0
    if n11745:
        b11746 = (i4463 >= 2)
        i11747 = places(b11746, n3669)
        n11748 = len(i11747)
        del b11746
    else:
        i11747 = NO_INT
        n11748 = 0
    del n11745
    if n11748:
        i11749 = at(i3670, i11747)
        i11750 = at(i3671, i11747)
        i11781 = at(i3702, i11747)
        i11802 = at(i4442, i11747)
        b11803 = at(b4445, i11747)
        i11813 = newest(i11749, i11750, at(E_occurred_at, i11781), EVIDENCE_CAP)
        n11814 = len(i11813)
        del i11749, i11750
    else:
        i11781 = NO_INT
        i11802 = NO_INT
        b11803 = NO_BOOL
        i11813 = NO_INT
        n11814 = 0
    del i11747
    if n11748:
        i11816 = at(i11802, i11813)
        b11817 = at(b11803, i11813)
        b11818 = (i11816 == WORD_59) & b11817
        b11819 = (i11816 == WORD_54) & b11817
        i11820 = where(b11818, WORD_82, where(b11819, WORD_83, WORD_84))
        x11821 = word_text(i11820, None, n11814, 0, GIVEN)
        x11822 = text_concat(n11814, 'asked for less', x11821)
        i11823 = at(i11781, i11813)
        del i11816, b11817, b11818, b11819, i11820, x11821
    else:
        x11822 = NO_TEXT
        i11823 = NO_INT
    del b11803, i11802, i11813, n11748, n11814
    if EVIDENCE_WANTED:
        n11824 = any_raised(n3669, i10632)
    else:
        n11824 = 0
    if n11824:
        b11825 = (i4463 >= 1)
        i11826 = places(b11825, n3669)
        n11827 = len(i11826)
        del b11825
    else:
        i11826 = NO_INT
        n11827 = 0
    del i4463, n11824
    if n11827:
        i11828 = at(i3670, i11826)
        i11829 = at(i3671, i11826)
        i11860 = at(i3702, i11826)
        i11881 = at(i4442, i11826)
        b11882 = at(b4445, i11826)
        i11892 = newest(i11828, i11829, at(E_occurred_at, i11860), EVIDENCE_CAP)
        n11893 = len(i11892)
        del i11828, i11829
    else:
        i11860 = NO_INT
        i11881 = NO_INT
        b11882 = NO_BOOL
        i11892 = NO_INT
        n11893 = 0
    del i11826
    if n11827:
        i11895 = at(i11881, i11892)
        b11896 = at(b11882, i11892)
        b11897 = (i11895 == WORD_59) & b11896
        b11898 = (i11895 == WORD_54) & b11896
        i11899 = where(b11897, WORD_82, where(b11898, WORD_83, WORD_84))
        x11900 = word_text(i11899, None, n11893, 0, GIVEN)
        x11901 = text_concat(n11893, 'asked for less', x11900)
        i11902 = at(i11860, i11892)
        del i11895, b11896, b11897, b11898, i11899, x11900
    else:
        x11901 = NO_TEXT
        i11902 = NO_INT
    del b11882, i11881, i11892, n11827, n11893
    if EVIDENCE_WANTED:
        n11903 = any_raised(n3669, i10633, i10634)
    else:
        n11903 = 0
    if n11903:
        b11904 = (b4452 & b4452)
        i11905 = places(b11904, n3669)
        n11906 = len(i11905)
        del b11904
    else:
        i11905 = NO_INT
        n11906 = 0
    del b4452, n11903, n3669
    if n11906:
        i11907 = at(i3670, i11905)
        i11908 = at(i3671, i11905)
        i11939 = at(i3702, i11905)
        i11960 = at(i4442, i11905)
        b11961 = at(b4445, i11905)
        i11971 = newest(i11907, i11908, at(E_occurred_at, i11939), EVIDENCE_CAP)
        n11972 = len(i11971)
        del i11907, i11908
    else:
        i11939 = NO_INT
        i11960 = NO_INT
        b11961 = NO_BOOL
        i11971 = NO_INT
        n11972 = 0
    del b4445, i11905, i3670, i3671, i3702, i4442
    if n11906:
        i11974 = at(i11960, i11971)
        b11975 = at(b11961, i11971)
        b11976 = (i11974 == WORD_59) & b11975
        b11977 = (i11974 == WORD_54) & b11975
        i11978 = where(b11976, WORD_82, where(b11977, WORD_83, WORD_84))
        x11979 = word_text(i11978, None, n11972, 0, GIVEN)
        x11980 = text_concat(n11972, 'asked for less', x11979)
        i11981 = at(i11939, i11971)
        del i11974, b11975, b11976, b11977, i11978, x11979
    else:
        x11980 = NO_TEXT
        i11981 = NO_INT
    del b11961, i11960, i11971, n11906, n11972
    if EVIDENCE_WANTED:
        n11982 = any_raised(n2128, i10635)
    else:
        n11982 = 0
    if n11982:
        b11983 = (i2138 == WORD_73) & b2139
        b11984 = (i2138 == WORD_74) & b2139
        b11985 = (b11983 | b11984)
        b11987 = (b11985 & b11983)
        i11988 = places(b11987, n2128)
        n11989 = len(i11988)
        del b11983, b11984, b11985, b11987
    else:
        i11988 = NO_INT
        n11989 = 0
    del n11982
    if n11989:
        i11990 = at(i2129, i11988)
        i11991 = at(i2130, i11988)
        i12022 = at(i2161, i11988)
        i12027 = newest(i11990, i11991, at(E_occurred_at, i12022), EVIDENCE_CAP)
        del i11990, i11991
    else:
        i12022 = NO_INT
        i12027 = NO_INT
    del i11988
    if n11989:
        i12030 = at(i12022, i12027)
    else:
        i12030 = NO_INT
    del i12027, n11989
    if EVIDENCE_WANTED:
        n12031 = any_raised(n2128, i10636)
    else:
        n12031 = 0
    if n12031:
        i12032 = where(b2139, i2138, WORD_10)
        b12033 = (i12032 == WORD_10)
        i12034 = places(b12033, n2128)
        n12035 = len(i12034)
        del i12032, b12033
    else:
        i12034 = NO_INT
        n12035 = 0
    del n12031
    if n12035:
        i12036 = at(i2129, i12034)
        i12037 = at(i2130, i12034)
        i12068 = at(i2161, i12034)
        i12073 = newest(i12036, i12037, at(E_occurred_at, i12068), EVIDENCE_CAP)
        del i12036, i12037
    else:
        i12068 = NO_INT
        i12073 = NO_INT
    del i12034, i2130, i2161
    if n12035:
        i12076 = at(i12068, i12073)
    else:
        i12076 = NO_INT
    del i12073, n12035
    if EVIDENCE_WANTED:
        n12077 = any_raised(n7813, i10637)
    else:
        n12077 = 0
    if n12077:
        b12078 = (i8491 > P_very_late_days)
        b12079 = (i8491 > P_stuck_days)
        b12080 = (b8489 & b12078 & b8489 & b12079)
        i12081 = places(b12080, n7813)
        n12082 = len(i12081)
        del b12078, b12079, b12080
    else:
        i12081 = NO_INT
        n12082 = 0
    del b8489, i8491, n12077, n7813
    if n12082:
        i12083 = at(i7814, i12081)
        i12084 = at(i7815, i12081)
        i12092 = at(i7823, i12081)
        b12093 = at(b7824, i12081)
        i12115 = at(i7846, i12081)
        i12121 = at(i7852, i12081)
        b12122 = at(b7853, i12081)
        i12136 = at(i7867, i12081)
        i12145 = at(i7876, i12081)
        i12146 = at(i7877, i12081)
        b12147 = at(b7878, i12081)
        i12148 = at(i7879, i12081)
        i12161 = at(i7892, i12081)
        i12179 = newest(i12083, i12084, at(E_occurred_at, i12115), EVIDENCE_CAP)
        n12180 = len(i12179)
        del i12083, i12084
    else:
        i12092 = NO_INT
        b12093 = NO_BOOL
        i12115 = NO_INT
        i12121 = NO_INT
        b12122 = NO_BOOL
        i12136 = NO_INT
        i12145 = NO_INT
        i12146 = NO_INT
        b12147 = NO_BOOL
        i12148 = NO_INT
        i12161 = NO_INT
        i12179 = NO_INT
        n12180 = 0
    del b7824, b7853, b7878, i12081, i7814, i7815, i7823, i7846, i7852, i7867, i7876, i7877, i7879, i7892
    if n12082:
        i12182 = at(i12146, i12179)
        b12183 = at(b12147, i12179)
        x12184 = date_text(i12182, b12183, n12180, 0, GIVEN)
        b12185 = text_known(x12184)
        x12186 = text_concat(n12180, 'paid ', x12184)
        i12187 = at(i12092, i12179)
        b12188 = at(b12093, i12179)
        b12189 = (i12187 == WORD_8) & b12188
        x12190 = texts(where(b12185, x12186, where(b12189, 'written off', 'unpaid')))
        i12191 = at(i12145, i12179)
        x12192 = date_text(i12191, None, n12180, 0, GIVEN)
        i12193 = at(i12136, i12179)
        b12194 = (i12191 != i12193)
        x12195 = date_text(i12193, None, n12180, 0, GIVEN)
        x12196 = text_concat(n12180, ' (moved from ', x12195, ')')
        x12197 = texts(where(b12194, x12196, ''))
        i12198 = at(i12148, i12179)
        b12199 = (i12198 == 1)
        b12200 = (i12198 > 1)
        x12201 = int_text(i12198, None, n12180, 0, GIVEN)
        x12202 = text_concat(n12180, ', ', x12201, ' days late')
        x12203 = texts(where(b12199, ', 1 day late', where(b12200, x12202, where(b12183, ', in time', ''))))
        b12204 = logical_not(b12183)
        i12205 = at(i12121, i12179)
        b12206 = at(b12122, i12179)
        i12207 = where(b12206, i12205, 0)
        b12208 = (i12207 > 0)
        b12209 = (b12204 & b12208)
        i12210 = at(i12161, i12179)
        i12211 = rescaled(i12210, -2)
        x12212 = decimal_text(i12211, None, n12180, 2, GIVEN)
        x12213 = text_concat(n12180, ', ', x12212, ' left')
        x12214 = texts(where(b12209, x12213, ''))
        x12215 = text_concat(n12180, x12190, ', due ', x12192, x12197, x12203, x12214)
        i12216 = at(i12115, i12179)
        del i12182, b12183, x12184, b12185, x12186, i12187, b12188, b12189, x12190, i12191, x12192, i12193, b12194, x12195, x12196, x12197, i12198, b12199, b12200, x12201, x12202, x12203, b12204, i12205, b12206, i12207, b12208, b12209, i12210, i12211, x12212, x12213, x12214
    else:
        x12215 = NO_TEXT
        i12216 = NO_INT
    del b12093, b12122, b12147, i12092, i12121, i12136, i12145, i12146, i12148, i12161, i12179, n12082, n12180
    if EVIDENCE_WANTED:
        n12217 = any_raised(n1742, i10638)
    else:
        n12217 = 0
    if n12217:
        b12218 = (i1808 > P_grace_days)
        b12219 = (b1973 & b1973 & b12218)
        i12220 = places(b12219, n1742)
        n12221 = len(i12220)
        del b12218, b12219
    else:
        i12220 = NO_INT
        n12221 = 0
    del b1973, n12217
    if n12221:
        i12222 = at(i1743, i12220)
        i12223 = at(i1744, i12220)
        i12231 = at(i1752, i12220)
        b12232 = at(b1753, i12220)
        i12254 = at(i1775, i12220)
        i12260 = at(i1781, i12220)
        b12261 = at(b1782, i12220)
        i12275 = at(i1796, i12220)
        i12284 = at(i1805, i12220)
        i12285 = at(i1806, i12220)
        b12286 = at(b1807, i12220)
        i12287 = at(i1808, i12220)
        i12300 = at(i1821, i12220)
        i12319 = newest(i12222, i12223, at(E_occurred_at, i12254), EVIDENCE_CAP)
        n12320 = len(i12319)
        del i12222, i12223
    else:
        i12231 = NO_INT
        b12232 = NO_BOOL
        i12254 = NO_INT
        i12260 = NO_INT
        b12261 = NO_BOOL
        i12275 = NO_INT
        i12284 = NO_INT
        i12285 = NO_INT
        b12286 = NO_BOOL
        i12287 = NO_INT
        i12300 = NO_INT
        i12319 = NO_INT
        n12320 = 0
    del i12220
    if n12221:
        i12322 = at(i12285, i12319)
        b12323 = at(b12286, i12319)
        x12324 = date_text(i12322, b12323, n12320, 0, GIVEN)
        b12325 = text_known(x12324)
        x12326 = text_concat(n12320, 'paid ', x12324)
        i12327 = at(i12231, i12319)
        b12328 = at(b12232, i12319)
        b12329 = (i12327 == WORD_8) & b12328
        x12330 = texts(where(b12325, x12326, where(b12329, 'written off', 'unpaid')))
        i12331 = at(i12284, i12319)
        x12332 = date_text(i12331, None, n12320, 0, GIVEN)
        i12333 = at(i12275, i12319)
        b12334 = (i12331 != i12333)
        x12335 = date_text(i12333, None, n12320, 0, GIVEN)
        x12336 = text_concat(n12320, ' (moved from ', x12335, ')')
        x12337 = texts(where(b12334, x12336, ''))
        i12338 = at(i12287, i12319)
        b12339 = (i12338 == 1)
        b12340 = (i12338 > 1)
        x12341 = int_text(i12338, None, n12320, 0, GIVEN)
        x12342 = text_concat(n12320, ', ', x12341, ' days late')
        x12343 = texts(where(b12339, ', 1 day late', where(b12340, x12342, where(b12323, ', in time', ''))))
        b12344 = logical_not(b12323)
        i12345 = at(i12260, i12319)
        b12346 = at(b12261, i12319)
        i12347 = where(b12346, i12345, 0)
        b12348 = (i12347 > 0)
        b12349 = (b12344 & b12348)
        i12350 = at(i12300, i12319)
        i12351 = rescaled(i12350, -2)
        x12352 = decimal_text(i12351, None, n12320, 2, GIVEN)
        x12353 = text_concat(n12320, ', ', x12352, ' left')
        x12354 = texts(where(b12349, x12353, ''))
        x12355 = text_concat(n12320, x12330, ', due ', x12332, x12337, x12343, x12354)
        i12356 = at(i12254, i12319)
        del i12322, b12323, x12324, b12325, x12326, i12327, b12328, b12329, x12330, i12331, x12332, i12333, b12334, x12335, x12336, x12337, i12338, b12339, b12340, x12341, x12342, x12343, b12344, i12345, b12346, i12347, b12348, b12349, i12350, i12351, x12352, x12353, x12354
    else:
        x12355 = NO_TEXT
        i12356 = NO_INT
    del b12232, b12261, b12286, i12231, i12260, i12275, i12284, i12285, i12287, i12300, i12319, n12221, n12320
    if EVIDENCE_WANTED:
        n12357 = any_raised(n1742, i10639)
    else:
        n12357 = 0
    if n12357:
        b12358 = (i1808 > P_very_late_days)
        i12359 = places(b12358, n1742)
        n12360 = len(i12359)
        del b12358
    else:
        i12359 = NO_INT
        n12360 = 0
    del n12357
    if n12360:
        i12361 = at(i1743, i12359)
        i12362 = at(i1744, i12359)
        i12370 = at(i1752, i12359)
        b12371 = at(b1753, i12359)
        i12393 = at(i1775, i12359)
        i12399 = at(i1781, i12359)
        b12400 = at(b1782, i12359)
        i12414 = at(i1796, i12359)
        i12423 = at(i1805, i12359)
        i12424 = at(i1806, i12359)
        b12425 = at(b1807, i12359)
        i12426 = at(i1808, i12359)
        i12439 = at(i1821, i12359)
        i12458 = newest(i12361, i12362, at(E_occurred_at, i12393), EVIDENCE_CAP)
        n12459 = len(i12458)
        del i12361, i12362
    else:
        i12370 = NO_INT
        b12371 = NO_BOOL
        i12393 = NO_INT
        i12399 = NO_INT
        b12400 = NO_BOOL
        i12414 = NO_INT
        i12423 = NO_INT
        i12424 = NO_INT
        b12425 = NO_BOOL
        i12426 = NO_INT
        i12439 = NO_INT
        i12458 = NO_INT
        n12459 = 0
    del i12359
    if n12360:
        i12461 = at(i12424, i12458)
        b12462 = at(b12425, i12458)
        x12463 = date_text(i12461, b12462, n12459, 0, GIVEN)
        b12464 = text_known(x12463)
        x12465 = text_concat(n12459, 'paid ', x12463)
        i12466 = at(i12370, i12458)
        b12467 = at(b12371, i12458)
        b12468 = (i12466 == WORD_8) & b12467
        x12469 = texts(where(b12464, x12465, where(b12468, 'written off', 'unpaid')))
        i12470 = at(i12423, i12458)
        x12471 = date_text(i12470, None, n12459, 0, GIVEN)
        i12472 = at(i12414, i12458)
        b12473 = (i12470 != i12472)
        x12474 = date_text(i12472, None, n12459, 0, GIVEN)
        x12475 = text_concat(n12459, ' (moved from ', x12474, ')')
        x12476 = texts(where(b12473, x12475, ''))
        i12477 = at(i12426, i12458)
        b12478 = (i12477 == 1)
        b12479 = (i12477 > 1)
        x12480 = int_text(i12477, None, n12459, 0, GIVEN)
        x12481 = text_concat(n12459, ', ', x12480, ' days late')
        x12482 = texts(where(b12478, ', 1 day late', where(b12479, x12481, where(b12462, ', in time', ''))))
        b12483 = logical_not(b12462)
        i12484 = at(i12399, i12458)
        b12485 = at(b12400, i12458)
        i12486 = where(b12485, i12484, 0)
        b12487 = (i12486 > 0)
        b12488 = (b12483 & b12487)
        i12489 = at(i12439, i12458)
        i12490 = rescaled(i12489, -2)
        x12491 = decimal_text(i12490, None, n12459, 2, GIVEN)
        x12492 = text_concat(n12459, ', ', x12491, ' left')
        x12493 = texts(where(b12488, x12492, ''))
        x12494 = text_concat(n12459, x12469, ', due ', x12471, x12476, x12482, x12493)
        i12495 = at(i12393, i12458)
        del i12461, b12462, x12463, b12464, x12465, i12466, b12467, b12468, x12469, i12470, x12471, i12472, b12473, x12474, x12475, x12476, i12477, b12478, b12479, x12480, x12481, x12482, b12483, i12484, b12485, i12486, b12487, b12488, i12489, i12490, x12491, x12492, x12493
    else:
        x12494 = NO_TEXT
        i12495 = NO_INT
    del b12371, b12400, b12425, i12370, i12399, i12414, i12423, i12424, i12426, i12439, i12458, n12360, n12459
    if EVIDENCE_WANTED:
        n12496 = any_raised(n1742, i10639)
    else:
        n12496 = 0
    if n12496:
        b12497 = (i1808 > P_late_days)
        i12498 = places(b12497, n1742)
        n12499 = len(i12498)
        del b12497
    else:
        i12498 = NO_INT
        n12499 = 0
    del n12496
    if n12499:
        i12500 = at(i1743, i12498)
        i12501 = at(i1744, i12498)
        i12509 = at(i1752, i12498)
        b12510 = at(b1753, i12498)
        i12532 = at(i1775, i12498)
        i12538 = at(i1781, i12498)
        b12539 = at(b1782, i12498)
        i12553 = at(i1796, i12498)
        i12562 = at(i1805, i12498)
        i12563 = at(i1806, i12498)
        b12564 = at(b1807, i12498)
        i12565 = at(i1808, i12498)
        i12578 = at(i1821, i12498)
        i12597 = newest(i12500, i12501, at(E_occurred_at, i12532), EVIDENCE_CAP)
        n12598 = len(i12597)
        del i12500, i12501
    else:
        i12509 = NO_INT
        b12510 = NO_BOOL
        i12532 = NO_INT
        i12538 = NO_INT
        b12539 = NO_BOOL
        i12553 = NO_INT
        i12562 = NO_INT
        i12563 = NO_INT
        b12564 = NO_BOOL
        i12565 = NO_INT
        i12578 = NO_INT
        i12597 = NO_INT
        n12598 = 0
    del i12498
    if n12499:
        i12600 = at(i12563, i12597)
        b12601 = at(b12564, i12597)
        x12602 = date_text(i12600, b12601, n12598, 0, GIVEN)
        b12603 = text_known(x12602)
        x12604 = text_concat(n12598, 'paid ', x12602)
        i12605 = at(i12509, i12597)
        b12606 = at(b12510, i12597)
        b12607 = (i12605 == WORD_8) & b12606
        x12608 = texts(where(b12603, x12604, where(b12607, 'written off', 'unpaid')))
        i12609 = at(i12562, i12597)
        x12610 = date_text(i12609, None, n12598, 0, GIVEN)
        i12611 = at(i12553, i12597)
        b12612 = (i12609 != i12611)
        x12613 = date_text(i12611, None, n12598, 0, GIVEN)
        x12614 = text_concat(n12598, ' (moved from ', x12613, ')')
        x12615 = texts(where(b12612, x12614, ''))
        i12616 = at(i12565, i12597)
        b12617 = (i12616 == 1)
        b12618 = (i12616 > 1)
        x12619 = int_text(i12616, None, n12598, 0, GIVEN)
        x12620 = text_concat(n12598, ', ', x12619, ' days late')
        x12621 = texts(where(b12617, ', 1 day late', where(b12618, x12620, where(b12601, ', in time', ''))))
        b12622 = logical_not(b12601)
        i12623 = at(i12538, i12597)
        b12624 = at(b12539, i12597)
        i12625 = where(b12624, i12623, 0)
        b12626 = (i12625 > 0)
        b12627 = (b12622 & b12626)
        i12628 = at(i12578, i12597)
        i12629 = rescaled(i12628, -2)
        x12630 = decimal_text(i12629, None, n12598, 2, GIVEN)
        x12631 = text_concat(n12598, ', ', x12630, ' left')
        x12632 = texts(where(b12627, x12631, ''))
        x12633 = text_concat(n12598, x12608, ', due ', x12610, x12615, x12621, x12632)
        i12634 = at(i12532, i12597)
        del i12600, b12601, x12602, b12603, x12604, i12605, b12606, b12607, x12608, i12609, x12610, i12611, b12612, x12613, x12614, x12615, i12616, b12617, b12618, x12619, x12620, x12621, b12622, i12623, b12624, i12625, b12626, b12627, i12628, i12629, x12630, x12631, x12632
    else:
        x12633 = NO_TEXT
        i12634 = NO_INT
    del b12510, b12539, b12564, i12509, i12538, i12553, i12562, i12563, i12565, i12578, i12597, n12499, n12598
    if EVIDENCE_WANTED:
        n12635 = any_raised(n8611, i10640)
    else:
        n12635 = 0
    if n12635:
        i12636 = places(b8617, n8611)
        n12637 = len(i12636)
    else:
        i12636 = NO_INT
        n12637 = 0
    del b8617, n12635, n8611
    if n12637:
        i12638 = at(i8612, i12636)
        i12639 = at(i8618, i12636)
        i12647 = at(i8626, i12636)
        b12648 = at(b8627, i12636)
        i12670 = at(i8649, i12636)
        i12676 = at(i8655, i12636)
        b12677 = at(b8656, i12636)
        i12691 = at(i8670, i12636)
        i12700 = at(i8679, i12636)
        i12701 = at(i8680, i12636)
        b12702 = at(b8681, i12636)
        i12703 = at(i8615, i12636)
        i12716 = at(i8693, i12636)
        i12721 = newest(i12638, i12639, at(E_occurred_at, i12670), EVIDENCE_CAP)
        n12722 = len(i12721)
        del i12638, i12639
    else:
        i12647 = NO_INT
        b12648 = NO_BOOL
        i12670 = NO_INT
        i12676 = NO_INT
        b12677 = NO_BOOL
        i12691 = NO_INT
        i12700 = NO_INT
        i12701 = NO_INT
        b12702 = NO_BOOL
        i12703 = NO_INT
        i12716 = NO_INT
        i12721 = NO_INT
        n12722 = 0
    del b8627, b8656, b8681, i12636, i8612, i8615, i8618, i8626, i8649, i8655, i8670, i8679, i8680, i8693
    if n12637:
        i12724 = at(i12701, i12721)
        b12725 = at(b12702, i12721)
        x12726 = date_text(i12724, b12725, n12722, 0, GIVEN)
        b12727 = text_known(x12726)
        x12728 = text_concat(n12722, 'paid ', x12726)
        i12729 = at(i12647, i12721)
        b12730 = at(b12648, i12721)
        b12731 = (i12729 == WORD_8) & b12730
        x12732 = texts(where(b12727, x12728, where(b12731, 'written off', 'unpaid')))
        i12733 = at(i12700, i12721)
        x12734 = date_text(i12733, None, n12722, 0, GIVEN)
        i12735 = at(i12691, i12721)
        b12736 = (i12733 != i12735)
        x12737 = date_text(i12735, None, n12722, 0, GIVEN)
        x12738 = text_concat(n12722, ' (moved from ', x12737, ')')
        x12739 = texts(where(b12736, x12738, ''))
        i12740 = at(i12703, i12721)
        b12741 = (i12740 == 1)
        b12742 = (i12740 > 1)
        x12743 = int_text(i12740, None, n12722, 0, GIVEN)
        x12744 = text_concat(n12722, ', ', x12743, ' days late')
        x12745 = texts(where(b12741, ', 1 day late', where(b12742, x12744, where(b12725, ', in time', ''))))
        b12746 = logical_not(b12725)
        i12747 = at(i12676, i12721)
        b12748 = at(b12677, i12721)
        i12749 = where(b12748, i12747, 0)
        b12750 = (i12749 > 0)
        b12751 = (b12746 & b12750)
        i12752 = at(i12716, i12721)
        i12753 = rescaled(i12752, -2)
        x12754 = decimal_text(i12753, None, n12722, 2, GIVEN)
        x12755 = text_concat(n12722, ', ', x12754, ' left')
        x12756 = texts(where(b12751, x12755, ''))
        x12757 = text_concat(n12722, x12732, ', due ', x12734, x12739, x12745, x12756)
        i12758 = at(i12670, i12721)
        del i12724, b12725, x12726, b12727, x12728, i12729, b12730, b12731, x12732, i12733, x12734, i12735, b12736, x12737, x12738, x12739, i12740, b12741, b12742, x12743, x12744, x12745, b12746, i12747, b12748, i12749, b12750, b12751, i12752, i12753, x12754, x12755, x12756
    else:
        x12757 = NO_TEXT
        i12758 = NO_INT
    del b12648, b12677, b12702, i12647, i12676, i12691, i12700, i12701, i12703, i12716, i12721, n12637, n12722
    if EVIDENCE_WANTED:
        n12759 = any_raised(n1742, i10641, i10643)
    else:
        n12759 = 0
    if n12759:
        b12760 = (i1808 > P_grace_days)
        i12761 = places(b12760, n1742)
        n12762 = len(i12761)
        del b12760
    else:
        i12761 = NO_INT
        n12762 = 0
    del n12759
    if n12762:
        i12763 = at(i1743, i12761)
        i12764 = at(i1744, i12761)
        i12772 = at(i1752, i12761)
        b12773 = at(b1753, i12761)
        i12795 = at(i1775, i12761)
        i12801 = at(i1781, i12761)
        b12802 = at(b1782, i12761)
        i12816 = at(i1796, i12761)
        i12825 = at(i1805, i12761)
        i12826 = at(i1806, i12761)
        b12827 = at(b1807, i12761)
        i12828 = at(i1808, i12761)
        i12841 = at(i1821, i12761)
        i12860 = newest(i12763, i12764, at(E_occurred_at, i12795), EVIDENCE_CAP)
        n12861 = len(i12860)
        del i12763, i12764
    else:
        i12772 = NO_INT
        b12773 = NO_BOOL
        i12795 = NO_INT
        i12801 = NO_INT
        b12802 = NO_BOOL
        i12816 = NO_INT
        i12825 = NO_INT
        i12826 = NO_INT
        b12827 = NO_BOOL
        i12828 = NO_INT
        i12841 = NO_INT
        i12860 = NO_INT
        n12861 = 0
    del i12761
    if n12762:
        i12863 = at(i12826, i12860)
        b12864 = at(b12827, i12860)
        x12865 = date_text(i12863, b12864, n12861, 0, GIVEN)
        b12866 = text_known(x12865)
        x12867 = text_concat(n12861, 'paid ', x12865)
        i12868 = at(i12772, i12860)
        b12869 = at(b12773, i12860)
        b12870 = (i12868 == WORD_8) & b12869
        x12871 = texts(where(b12866, x12867, where(b12870, 'written off', 'unpaid')))
        i12872 = at(i12825, i12860)
        x12873 = date_text(i12872, None, n12861, 0, GIVEN)
        i12874 = at(i12816, i12860)
        b12875 = (i12872 != i12874)
        x12876 = date_text(i12874, None, n12861, 0, GIVEN)
        x12877 = text_concat(n12861, ' (moved from ', x12876, ')')
        x12878 = texts(where(b12875, x12877, ''))
        i12879 = at(i12828, i12860)
        b12880 = (i12879 == 1)
        b12881 = (i12879 > 1)
        x12882 = int_text(i12879, None, n12861, 0, GIVEN)
        x12883 = text_concat(n12861, ', ', x12882, ' days late')
        x12884 = texts(where(b12880, ', 1 day late', where(b12881, x12883, where(b12864, ', in time', ''))))
        b12885 = logical_not(b12864)
        i12886 = at(i12801, i12860)
        b12887 = at(b12802, i12860)
        i12888 = where(b12887, i12886, 0)
        b12889 = (i12888 > 0)
        b12890 = (b12885 & b12889)
        i12891 = at(i12841, i12860)
        i12892 = rescaled(i12891, -2)
        x12893 = decimal_text(i12892, None, n12861, 2, GIVEN)
        x12894 = text_concat(n12861, ', ', x12893, ' left')
        x12895 = texts(where(b12890, x12894, ''))
        x12896 = text_concat(n12861, x12871, ', due ', x12873, x12878, x12884, x12895)
        i12897 = at(i12795, i12860)
        del i12863, b12864, x12865, b12866, x12867, i12868, b12869, b12870, x12871, i12872, x12873, i12874, b12875, x12876, x12877, x12878, i12879, b12880, b12881, x12882, x12883, x12884, b12885, i12886, b12887, i12888, b12889, b12890, i12891, i12892, x12893, x12894, x12895
    else:
        x12896 = NO_TEXT
        i12897 = NO_INT
    del b12773, b12802, b12827, i12772, i12801, i12816, i12825, i12826, i12828, i12841, i12860, n12762, n12861
    if EVIDENCE_WANTED:
        n12898 = any_raised(n1742, i10642)
    else:
        n12898 = 0
    if n12898:
        i12899 = places(b1974, n1742)
        n12900 = len(i12899)
    else:
        i12899 = NO_INT
        n12900 = 0
    del b1974, n12898, n1742
    if n12900:
        i12901 = at(i1743, i12899)
        i12902 = at(i1744, i12899)
        i12910 = at(i1752, i12899)
        b12911 = at(b1753, i12899)
        i12933 = at(i1775, i12899)
        i12939 = at(i1781, i12899)
        b12940 = at(b1782, i12899)
        i12954 = at(i1796, i12899)
        i12963 = at(i1805, i12899)
        i12964 = at(i1806, i12899)
        b12965 = at(b1807, i12899)
        i12966 = at(i1808, i12899)
        i12979 = at(i1821, i12899)
        i12998 = newest(i12901, i12902, at(E_occurred_at, i12933), EVIDENCE_CAP)
        n12999 = len(i12998)
        del i12901, i12902
    else:
        i12910 = NO_INT
        b12911 = NO_BOOL
        i12933 = NO_INT
        i12939 = NO_INT
        b12940 = NO_BOOL
        i12954 = NO_INT
        i12963 = NO_INT
        i12964 = NO_INT
        b12965 = NO_BOOL
        i12966 = NO_INT
        i12979 = NO_INT
        i12998 = NO_INT
        n12999 = 0
    del b1753, b1782, b1807, i12899, i1743, i1744, i1752, i1775, i1781, i1796, i1805, i1806, i1808, i1821
    if n12900:
        i13001 = at(i12964, i12998)
        b13002 = at(b12965, i12998)
        x13003 = date_text(i13001, b13002, n12999, 0, GIVEN)
        b13004 = text_known(x13003)
        x13005 = text_concat(n12999, 'paid ', x13003)
        i13006 = at(i12910, i12998)
        b13007 = at(b12911, i12998)
        b13008 = (i13006 == WORD_8) & b13007
        x13009 = texts(where(b13004, x13005, where(b13008, 'written off', 'unpaid')))
        i13010 = at(i12963, i12998)
        x13011 = date_text(i13010, None, n12999, 0, GIVEN)
        i13012 = at(i12954, i12998)
        b13013 = (i13010 != i13012)
        x13014 = date_text(i13012, None, n12999, 0, GIVEN)
        x13015 = text_concat(n12999, ' (moved from ', x13014, ')')
        x13016 = texts(where(b13013, x13015, ''))
        i13017 = at(i12966, i12998)
        b13018 = (i13017 == 1)
        b13019 = (i13017 > 1)
        x13020 = int_text(i13017, None, n12999, 0, GIVEN)
        x13021 = text_concat(n12999, ', ', x13020, ' days late')
        x13022 = texts(where(b13018, ', 1 day late', where(b13019, x13021, where(b13002, ', in time', ''))))
        b13023 = logical_not(b13002)
        i13024 = at(i12939, i12998)
        b13025 = at(b12940, i12998)
        i13026 = where(b13025, i13024, 0)
        b13027 = (i13026 > 0)
        b13028 = (b13023 & b13027)
        i13029 = at(i12979, i12998)
        i13030 = rescaled(i13029, -2)
        x13031 = decimal_text(i13030, None, n12999, 2, GIVEN)
        x13032 = text_concat(n12999, ', ', x13031, ' left')
        x13033 = texts(where(b13028, x13032, ''))
        x13034 = text_concat(n12999, x13009, ', due ', x13011, x13016, x13022, x13033)
        i13035 = at(i12933, i12998)
        del i13001, b13002, x13003, b13004, x13005, i13006, b13007, b13008, x13009, i13010, x13011, i13012, b13013, x13014, x13015, x13016, i13017, b13018, b13019, x13020, x13021, x13022, b13023, i13024, b13025, i13026, b13027, b13028, i13029, i13030, x13031, x13032, x13033
    else:
        x13034 = NO_TEXT
        i13035 = NO_INT
    del b12911, b12940, b12965, i12910, i12939, i12954, i12963, i12964, i12966, i12979, i12998, n12900, n12999
    if EVIDENCE_WANTED:
        n13036 = any_raised(n524, i10644)
    else:
        n13036 = 0
    if n13036:
        b13037 = logical_not(b1086)
        b13038 = logical_not(b1064)
        b13039 = (i1040 < AS_OF)
        b13040 = (i1114 > 0)
        b13041 = (b1058 & b13037 & b13038 & b13039 & b13040)
        i13042 = places(b13041, n524)
        n13043 = len(i13042)
        del b13037, b13038, b13039, b13040, b13041
    else:
        i13042 = NO_INT
        n13043 = 0
    del b1064, n13036
    if n13043:
        i13044 = at(i525, i13042)
        i13045 = at(i526, i13042)
        i13053 = at(i534, i13042)
        b13054 = at(b535, i13042)
        i13076 = at(i557, i13042)
        i13082 = at(i575, i13042)
        b13083 = at(b577, i13042)
        i13097 = at(i873, i13042)
        i13106 = at(i1040, i13042)
        i13107 = at(i1041, i13042)
        b13108 = at(b1045, i13042)
        i13109 = at(i1049, i13042)
        i13122 = at(i1116, i13042)
        i13125 = newest(i13044, i13045, at(E_occurred_at, i13076), EVIDENCE_CAP)
        n13126 = len(i13125)
        del i13044, i13045
    else:
        i13053 = NO_INT
        b13054 = NO_BOOL
        i13076 = NO_INT
        i13082 = NO_INT
        b13083 = NO_BOOL
        i13097 = NO_INT
        i13106 = NO_INT
        i13107 = NO_INT
        b13108 = NO_BOOL
        i13109 = NO_INT
        i13122 = NO_INT
        i13125 = NO_INT
        n13126 = 0
    del b1045, b535, i1041, i1049, i1116, i13042, i526, i534, i873
    if n13043:
        i13128 = at(i13107, i13125)
        b13129 = at(b13108, i13125)
        x13130 = date_text(i13128, b13129, n13126, 0, GIVEN)
        b13131 = text_known(x13130)
        x13132 = text_concat(n13126, 'paid ', x13130)
        i13133 = at(i13053, i13125)
        b13134 = at(b13054, i13125)
        b13135 = (i13133 == WORD_8) & b13134
        x13136 = texts(where(b13131, x13132, where(b13135, 'written off', 'unpaid')))
        i13137 = at(i13106, i13125)
        x13138 = date_text(i13137, None, n13126, 0, GIVEN)
        i13139 = at(i13097, i13125)
        b13140 = (i13137 != i13139)
        x13141 = date_text(i13139, None, n13126, 0, GIVEN)
        x13142 = text_concat(n13126, ' (moved from ', x13141, ')')
        x13143 = texts(where(b13140, x13142, ''))
        i13144 = at(i13109, i13125)
        b13145 = (i13144 == 1)
        b13146 = (i13144 > 1)
        x13147 = int_text(i13144, None, n13126, 0, GIVEN)
        x13148 = text_concat(n13126, ', ', x13147, ' days late')
        x13149 = texts(where(b13145, ', 1 day late', where(b13146, x13148, where(b13129, ', in time', ''))))
        b13150 = logical_not(b13129)
        i13151 = at(i13082, i13125)
        b13152 = at(b13083, i13125)
        i13153 = where(b13152, i13151, 0)
        b13154 = (i13153 > 0)
        b13155 = (b13150 & b13154)
        i13156 = at(i13122, i13125)
        i13157 = rescaled(i13156, -2)
        x13158 = decimal_text(i13157, None, n13126, 2, GIVEN)
        x13159 = text_concat(n13126, ', ', x13158, ' left')
        x13160 = texts(where(b13155, x13159, ''))
        x13161 = text_concat(n13126, x13136, ', due ', x13138, x13143, x13149, x13160)
        i13162 = at(i13076, i13125)
        del i13128, b13129, x13130, b13131, x13132, i13133, b13134, b13135, x13136, i13137, x13138, i13139, b13140, x13141, x13142, x13143, i13144, b13145, b13146, x13147, x13148, x13149, b13150, i13151, b13152, i13153, b13154, b13155, i13156, i13157, x13158, x13159, x13160
    else:
        x13161 = NO_TEXT
        i13162 = NO_INT
    del b13054, b13083, b13108, i13053, i13082, i13097, i13106, i13107, i13109, i13122, i13125, n13043, n13126
    if EVIDENCE_WANTED:
        n13163 = any_raised(n1640, i10645)
    else:
        n13163 = 0
    if n13163:
        i13164 = places(b1702, n1640)
        n13165 = len(i13164)
    else:
        i13164 = NO_INT
        n13165 = 0
    del n13163, n1640
    if n13165:
        i13166 = at(i1644, i13164)
        i13167 = at(i1645, i13164)
        i13185 = at(i1663, i13164)
        b13186 = at(b1664, i13164)
        i13198 = at(i1676, i13164)
        b13224 = at(b1702, i13164)
        i13228 = newest(i13166, i13167, at(E_occurred_at, i13198), EVIDENCE_CAP)
        n13229 = len(i13228)
        del i13166, i13167
    else:
        i13185 = NO_INT
        b13186 = NO_BOOL
        i13198 = NO_INT
        b13224 = NO_BOOL
        i13228 = NO_INT
        n13229 = 0
    del b1664, b1702, i13164, i1644, i1645, i1663, i1676
    if n13165:
        i13231 = at(i13185, i13228)
        b13232 = at(b13186, i13228)
        x13233 = date_text(i13231, b13232, n13229, 0, GIVEN)
        b13234 = at(b13224, i13228)
        i13235 = where(b13234, WORD_85, WORD_86)
        x13236 = word_text(i13235, None, n13229, 0, GIVEN)
        x13237 = text_concat(n13229, 'promised for ', x13233, x13236)
        i13238 = at(i13198, i13228)
        del i13231, b13232, x13233, b13234, i13235, x13236
    else:
        x13237 = NO_TEXT
        i13238 = NO_INT
    del b13186, b13224, i13185, i13228, n13165, n13229
    if EVIDENCE_WANTED:
        n13239 = any_raised(n4469, i10646)
    else:
        n13239 = 0
    if n13239:
        b13240 = (b4591 & b4602)
        i13241 = places(b13240, n4469)
        n13242 = len(i13241)
        del b13240
    else:
        i13241 = NO_INT
        n13242 = 0
    del b4591, b4602, n13239, n4469
    if n13242:
        i13243 = at(i4470, i13241)
        i13244 = at(i4471, i13241)
        i13252 = at(i4479, i13241)
        b13253 = at(b4480, i13241)
        i13275 = at(i4502, i13241)
        i13283 = newest(i13243, i13244, at(E_occurred_at, i13275), EVIDENCE_CAP)
        n13284 = len(i13283)
        del i13243, i13244
    else:
        i13252 = NO_INT
        b13253 = NO_BOOL
        i13275 = NO_INT
        i13283 = NO_INT
        n13284 = 0
    del b4480, i13241, i4470, i4471, i4479, i4502
    if n13242:
        i13286 = at(i13252, i13283)
        b13287 = at(b13253, i13283)
        i13288 = where(b13287, i13286, WORD_10)
        x13289 = word_text(i13288, None, n13284, 0, GIVEN)
        x13290 = text_concat(n13284, 'raised, ', x13289)
        i13291 = at(i13275, i13283)
        del i13286, b13287, i13288, x13289
    else:
        x13290 = NO_TEXT
        i13291 = NO_INT
    del b13253, i13252, i13283, n13242, n13284
    if EVIDENCE_WANTED:
        n13292 = any_raised(n3370, i10647, i10648)
    else:
        n13292 = 0
    if n13292:
        i13293 = newest(i3371, i3405, at(E_occurred_at, i3436), EVIDENCE_CAP)
        n13294 = len(i13293)
    else:
        i13293 = NO_INT
        n13294 = 0
    del i3371, i3405, n13292
    if EVIDENCE_WANTED and n3370:
        i13296 = at(i3538, i13293)
        b13297 = at(b3540, i13293)
        x13298 = id_text(i13296, b13297, n13294, 0, GIVEN)
        b13299 = text_known(x13298)
        x13300 = where(b13299, x13298, 'the work')
        b13301 = at(b3539, i13293)
        i13302 = where(b13301, WORD_87, WORD_31)
        x13303 = word_text(i13302, None, n13294, 0, GIVEN)
        x13304 = text_concat(n13294, 'reopened ', x13300, x13303)
        i13305 = at(i3436, i13293)
        del i13296, b13297, x13298, b13299, x13300, b13301, i13302, x13303
    else:
        x13304 = NO_TEXT
        i13305 = NO_INT
    del b3539, b3540, i13293, i3538, n13294, n3370
    if EVIDENCE_WANTED:
        n13306 = any_raised(n3580, i10649)
    else:
        n13306 = 0
    if n13306:
        i13307 = places(b3651, n3580)
        n13308 = len(i13307)
    else:
        i13307 = NO_INT
        n13308 = 0
    del b3651, n13306, n3580
    if n13308:
        i13309 = at(i3581, i13307)
        i13310 = at(i3582, i13307)
        i13341 = at(i3613, i13307)
        i13344 = at(i3623, i13307)
        i13355 = newest(i13309, i13310, at(E_occurred_at, i13341), EVIDENCE_CAP)
        n13356 = len(i13355)
        del i13309, i13310
    else:
        i13341 = NO_INT
        i13344 = NO_INT
        i13355 = NO_INT
        n13356 = 0
    del i13307, i3581, i3582, i3613, i3623
    if n13308:
        i13358 = at(i13344, i13355)
        b13359 = (i13358 > 0)
        i13360 = where(b13359, WORD_88, WORD_31)
        x13361 = word_text(i13360, None, n13356, 0, GIVEN)
        x13362 = text_concat(n13356, 'delivered', x13361)
        i13363 = at(i13341, i13355)
        del i13358, b13359, i13360, x13361
    else:
        x13362 = NO_TEXT
        i13363 = NO_INT
    del i13344, i13355, n13308, n13356
    if EVIDENCE_WANTED:
        n13364 = any_raised(n3180, i10650)
    else:
        n13364 = 0
    if n13364:
        b13365 = (b3208 & b3208)
        i13366 = places(b13365, n3180)
        n13367 = len(i13366)
        del b13365
    else:
        i13366 = NO_INT
        n13367 = 0
    del b3208, n13364, n3180
    if n13367:
        i13368 = at(i3181, i13366)
        i13369 = at(i3182, i13366)
        i13400 = at(i3213, i13366)
        i13401 = newest(i13368, i13369, at(E_occurred_at, i13400), EVIDENCE_CAP)
        del i13368, i13369
    else:
        i13400 = NO_INT
        i13401 = NO_INT
    del i13366, i3181, i3182, i3213
    if n13367:
        i13404 = at(i13400, i13401)
    else:
        i13404 = NO_INT
    del i13401, n13367
    if EVIDENCE_WANTED and n524:
        b13405 = logical_not(b1086)
        b13406 = (b1058 & b13405)
        i13407 = places(b13406, n524)
        n13408 = len(i13407)
        del b13405, b13406
    else:
        i13407 = NO_INT
        n13408 = 0
    if n13408:
        i13409 = at(i525, i13407)
        i13410 = at(i533, i13407)
        i13411 = at(i1091, i13407)
        i13412 = at(i575, i13407)
        b13413 = at(b577, i13407)
        i13414 = where(b13413, i13412, 0)
        i13415 = (i13411 - i13414)
        i13416 = np.maximum(i13415, 0)
        i13417 = rescaled(i13416, -2)
        i13418 = at(i1114, i13407)
        del i13411, i13412, b13413, i13414, i13415, i13416
    else:
        i13409 = NO_INT
        i13410 = NO_INT
        i13417 = NO_INT
        i13418 = NO_INT
    del i13407, i525, n13408
    if EVIDENCE_WANTED and n2128:
        i13419 = where(b2139, i2138, WORD_10)
        b13420 = (i13419 == WORD_10)
        i13421 = places(b13420, n2128)
        n13422 = len(i13421)
        del i13419, b13420
    else:
        i13421 = NO_INT
        n13422 = 0
    del b2139, i2138, n2128
    if n13422:
        i13423 = at(i2129, i13421)
        i13424 = at(i2155, i13421)
        b13425 = at(b2156, i13421)
        b13426 = logical_not(b13425)
        i13427 = at(i2137, i13421)
        b13428 = (i13427 == WORD_31)
        b13429 = (b13426 | b13428)
        i13430 = at(i2170, i13421)
        b13431 = at(b2200, i13421)
        i13432 = where(b13431, i13430, i13427)
        i13433 = where(b13429, i13432, i13427)
        i13434 = at(i2167, i13421)
        b13435 = at(b2199, i13421)
        i13436 = where(b13425, i13424, i13434)
        i13437 = rescaled(i13436, -2)
        i13438 = at(i2147, i13421)
        i13439 = (AS_OF - i13438)
        b13440 = b13425 | b13435
        del i13424, b13425, b13426, i13427, b13428, b13429, i13430, b13431, i13432, i13434, b13435, i13436, i13438
    else:
        i13423 = NO_INT
        i13433 = NO_INT
        i13437 = NO_INT
        i13439 = NO_INT
        b13440 = NO_BOOL
    del b2156, b2199, b2200, i13421, i2129, i2137, i2147, i2155, i2167, i2170, n13422
    if ENDINGS_WANTED:
        n13441 = n4726
    else:
        n13441 = 0
    if n13441:
        b13442 = (i4733 == WORD_1)
        i13443 = where(b4775, i4774, WORD_10)
        b13444 = (i13443 == WORD_10)
        b13445 = logical_not(b10712)
        b13446 = (i4738 > (AS_OF - P_window_days))
        b13447 = (b13442 & b13444 & b13445 & b13446)
        i13448 = places(b13447, n4726)
        n13449 = len(i13448)
        del b13442, i13443, b13444, b13445, b13446, b13447
    else:
        i13448 = NO_INT
        n13449 = 0
    del b10712, b4775, i4733, i4774, n13441, n4726
    if n13449:
        i13451 = at(i4768, i13448)
        i13452 = at(i4738, i13448)
        i13453 = (i13452 + P_quote_validity_days)
        b13454 = at(b4772, i13448)
        i13455 = where(b13454, i13451, i13453)
        i13456 = at(i4828, i13448)
        del i13451, i13452, i13453, b13454
    else:
        i13455 = NO_INT
        i13456 = NO_INT
    del b4772, i13448, i4738, i4768, i4828, n13449
    if ENDINGS_WANTED:
        n13457 = n5584
    else:
        n13457 = 0
    if n13457:
        b13458 = logical_not(b5640)
        b13459 = logical_not(b6016)
        b13460 = (b13458 & b13459)
        i13461 = places(b13460, n5584)
        n13462 = len(i13461)
        del b13458, b13459, b13460
    else:
        i13461 = NO_INT
        n13462 = 0
    del b5640, b6016, n13457, n5584
    if n13462:
        i13464 = at(i5637, i13461)
        i13465 = at(i5650, i13461)
        b13466 = at(b5638, i13461)
    else:
        i13464 = NO_INT
        i13465 = NO_INT
        b13466 = NO_BOOL
    del b5638, i13461, i5637, i5650, n13462
    if ENDINGS_WANTED:
        n13467 = n524
    else:
        n13467 = 0
    if n13467:
        i13468 = places(b1058, n524)
        n13469 = len(i13468)
    else:
        i13468 = NO_INT
        n13469 = 0
    del n13467
    if n13469:
        i13471 = at(i1040, i13468)
        i13472 = at(i557, i13468)
    else:
        i13471 = NO_INT
        i13472 = NO_INT
    del i13468, n13469
    if DEBTS_WANTED:
        n13473 = n524
    else:
        n13473 = 0
    if n13473:
        b13474 = (b1058 & b1059)
        b13475 = logical_not(b1086)
        b13476 = (i1114 > 0)
        i13477 = where(b577, i575, 0)
        i13478 = (i1091 - i13477)
        i13479 = np.maximum(i13478, 0)
        i13480 = rescaled(i13479, -2)
        b13481 = (i13480 > 0)
        b13482 = (b1058 & b13475 & b13476 & b13481)
        b13483 = (b13474 | b13482)
        i13484 = places(b13483, n524)
        n13485 = len(i13484)
        del b13474, b13475, b13476, i13477, i13478, i13479, i13480, b13481, b13482, b13483
    else:
        i13484 = NO_INT
        n13485 = 0
    del b1086, n13473, n524
    if n13485:
        i13487 = at(i543, i13484)
        i13488 = at(i1040, i13484)
        i13489 = at(i1091, i13484)
        i13490 = at(i575, i13484)
        b13491 = at(b577, i13484)
        i13492 = where(b13491, i13490, 0)
        i13493 = (i13489 - i13492)
        i13494 = np.maximum(i13493, 0)
        i13495 = rescaled(i13494, -2)
        i13496 = at(i533, i13484)
        i13497 = at(i1114, i13484)
        b13498 = at(b1058, i13484)
        b13499 = at(b1059, i13484)
        b13500 = (b13498 & b13499)
        i13501 = at(i557, i13484)
        del i13489, i13490, b13491, i13492, i13493, i13494, b13498, b13499
    else:
        i13487 = NO_INT
        i13488 = NO_INT
        i13495 = NO_INT
        i13496 = NO_INT
        i13497 = NO_INT
        b13500 = NO_BOOL
        i13501 = NO_INT
    del b1058, b1059, b577, i1040, i1091, i1114, i13484, i533, i543, i557, i575, n13485
    return {'stage': (i290, None), 'stage_inferred': (b291, None), 'standing': (i297, None), 'undecided__value': (f9617, b9663), 'undecided__opportunities': (i8735, None), 'undecided__incidents': (i8736, None), 'undecided__lower80': (f9685, b10100), 'undecided__lower95': (f9697, b10100), 'undecided__occasions': (i8739, None), 'kept_meetings__value': (i8797, None), 'kept_meetings__opportunities': (i8797, None), 'no_show__value': (f9621, b9699), 'no_show__opportunities': (i8802, None), 'no_show__incidents': (i8803, None), 'no_show__lower80': (f9721, b10113), 'no_show__lower95': (f9733, b10113), 'no_show__in_half_year': (i8804, b8805), 'no_show__in_year': (i8806, b8807), 'put_off__value': (i8815, None), 'put_off__opportunities': (i8814, None), 'put_off__incidents': (i8815, None), 'put_off__held': (i8817, None), 'requoted_in_all__value': (i8749, b8750), 'requoted_in_all__opportunities': (i8747, None), 'requoted_in_all__incidents': (i8748, None), 'requoted__value': (i8759, b8760), 'requoted__opportunities': (i8747, None), 'requoted__incidents': (i8758, None), 'seriousness__value': (i8844, None), 'seriousness__opportunities': (i8843, None), 'seriousness__incidents': (i8844, None), 'paid_lately__value': (i8864, None), 'paid_lately__opportunities': (i8864, None), 'open_quotes__value': (i8767, None), 'open_quotes__opportunities': (i8767, None), 'accepted_work__value': (i8937, None), 'accepted_work__opportunities': (i8937, None), 'unfounded__value': (f9625, b9735), 'unfounded__opportunities': (i8995, None), 'unfounded__incidents': (i8996, None), 'unfounded__lower80': (f9757, b10137), 'unfounded__lower95': (f9769, b10137), 'unfounded__items': (i9001, None), 'unfounded__occasions': (i9003, None), 'unfounded__apart': (i9006, None), 'unfounded__span': (i9011, b9037), 'unfounded__pressing': (i9016, None), 'chances__value': (i9040, b9041), 'chances__opportunities': (i9039, None), 'reopened__value': (i9025, None), 'reopened__opportunities': (i9024, None), 'reopened__incidents': (i9025, None), 'reopened__warned': (i9026, None), 'low_scored__value': (i9059, None), 'low_scored__opportunities': (i9058, None), 'low_scored__incidents': (i9059, None), 'requests__value': (f9629, b9771), 'requests__opportunities': (i9078, None), 'requests__incidents': (i9079, None), 'requests__lower80': (f9793, b10607), 'requests__lower95': (f9805, b10607), 'requests__apart': (i9082, None), 'requests__apart_from_quotes': (i9085, None), 'silent__value': (i9093, None), 'silent__opportunities': (i9078, None), 'silent__incidents': (i9093, None), 'incidents__value': (i9109, None), 'incidents__opportunities': (i9109, None), 'incidents__incidents': (i9109, None), 'incidents__in_half_year': (i9110, b9111), 'incidents__warned': (i9112, None), 'grave_incidents__value': (i9117, None), 'grave_incidents__opportunities': (i9109, None), 'grave_incidents__incidents': (i9117, None), 'abusive_incidents__value': (i9121, None), 'abusive_incidents__opportunities': (i9109, None), 'abusive_incidents__incidents': (i9121, None), 'abusive_incidents__warned': (i9123, None), 'night_messages__value': (i9139, b9140), 'night_messages__opportunities': (i9138, None), 'night_messages__incidents': (i9138, None), 'work_meetings__value': (f9633, b9807), 'work_meetings__opportunities': (i8825, None), 'work_meetings__incidents': (i8826, None), 'work_meetings__lower80': (f9829, b10608), 'work_meetings__lower95': (f9841, b10608), 'work_meetings__in_year': (i8827, b8828), 'work_meetings__of_year': (f8834, b8835), 'night_bursts__value': (i9158, None), 'night_bursts__opportunities': (i9157, None), 'night_bursts__incidents': (i9158, None), 'quotes_sent__value': (i9184, None), 'quotes_sent__opportunities': (i9184, None), 'jobs__value': (i9202, None), 'jobs__opportunities': (i9202, None), 'jobs__invoices': (i9204, None), 'pressed__value': (i9224, None), 'pressed__opportunities': (i9223, None), 'pressed__incidents': (i9224, None), 'asks_on_quotes__value': (i9232, b9233), 'asks_on_quotes__opportunities': (i9223, None), 'late_asks__value': (i9247, None), 'late_asks__opportunities': (i9246, None), 'late_asks__incidents': (i9247, None), 'late_asks__jobs': (i9251, None), 'late_asks__ultimatums': (i9253, None), 'late_asks__forced': (i9256, None), 'late_asks__apart': (i9259, None), 'asked_jobs__value': (f9042, b9043), 'asked_jobs__opportunities': (i9039, None), 'lost_chargebacks__value': (i9300, None), 'lost_chargebacks__opportunities': (i9299, None), 'lost_chargebacks__incidents': (i9300, None), 'open_chargebacks__value': (i9309, None), 'open_chargebacks__opportunities': (i9308, None), 'open_chargebacks__incidents': (i9309, None), 'chargebacks_ever__value': (i9308, None), 'chargebacks_ever__opportunities': (i9308, None), 'due_invoices__value': (i8865, None), 'due_invoices__opportunities': (i8865, None), 'dbt__value': (f8895, b8912), 'dbt__opportunities': (i8870, None), 'dbt__incidents': (i8871, None), 'dbt__median': (f8872, b8873), 'dbt__without_largest': (f8883, b8908), 'dbt__late_occasions': (i8887, None), 'late_money__value': (f9051, b9052), 'late_money__opportunities': (i9039, None), 'late14__value': (f9637, b9843), 'late14__opportunities': (i9330, None), 'late14__incidents': (i9331, None), 'late14__lower80': (f9865, b10269), 'late14__lower95': (f9877, b10269), 'late14__invoices': (i9332, b9333), 'late30__value': (f9641, b9879), 'late30__opportunities': (i9334, None), 'late30__incidents': (i9335, None), 'late30__lower80': (f9901, b10273), 'late30__lower95': (f9913, b10273), 'late30__invoices': (i9336, b9337), 'late_grace__value': (f9643, b9879), 'late_grace__opportunities': (i9334, None), 'late_grace__incidents': (i9345, None), 'late_grace__lower80': (f9926, b10290), 'late_grace__lower95': (f9934, b10290), 'late_grace__invoices': (i9346, b9347), 'late_grace__median': (f9348, b9349), 'surely_late__value': (f9647, b9936), 'surely_late__opportunities': (i9368, None), 'surely_late__incidents': (i9369, None), 'surely_late__lower80': (f9958, b10282), 'surely_late__lower95': (f9970, b10282), 'longest_late_run__value': (i9392, b9393), 'longest_late_run__opportunities': (i9388, None), 'rising__value': (i9353, None), 'rising__opportunities': (i9334, None), 'rising__incidents': (i9353, None), 'unpaid_money__value': (f9433, b9445), 'unpaid_money__opportunities': (i9414, None), 'unpaid_money__incidents': (i9415, None), 'unpaid_money__days': (i9417, b9418), 'unpaid_money__done': (i9420, None), 'overdue_now__value': (i9457, b9458), 'overdue_now__opportunities': (i9455, None), 'overdue_now__incidents': (i9456, None), 'promises__value': (i9482, None), 'promises__opportunities': (i9481, None), 'promises__incidents': (i9482, None), 'promises__in_year': (i9485, b9486), 'broken_in_a_row__value': (i9499, b9500), 'broken_in_a_row__opportunities': (i9495, None), 'late_disputes__value': (i9513, None), 'late_disputes__opportunities': (i9512, None), 'late_disputes__incidents': (i9513, None), 'given_terms__value': (i9462, b9463), 'given_terms__opportunities': (i9459, None), 'remembered__value': (i9526, None), 'remembered__opportunities': (i9526, None), 'quiet__value': (i9533, b9534), 'quiet__opportunities': (i9531, None), 'paid_in_time__value': (f9651, b9972), 'paid_in_time__opportunities': (i8865, None), 'paid_in_time__incidents': (i8902, None), 'paid_in_time__lower80': (f9994, b10609), 'paid_in_time__lower95': (f10006, b10609), 'paid_day_unknown__value': (i9464, None), 'paid_day_unknown__opportunities': (i9464, None), 'disputed_now__value': (i9465, None), 'disputed_now__opportunities': (i9465, None), 'due_assumed__value': (i9466, None), 'due_assumed__opportunities': (i9466, None), 'due_assumed__in_days': (i9467, b9468), 'due_unsaid__value': (i9469, None), 'due_unsaid__opportunities': (i9469, None), 'other_currencies__value': (i8903, None), 'other_currencies__opportunities': (i8903, None), 'stray_payments__value': (i9527, None), 'stray_payments__opportunities': (i9527, None), 'praise__value': (i9543, None), 'praise__opportunities': (i9543, None), 'referrals__value': (i9544, None), 'referrals__opportunities': (i9544, None), 'our_failures__value': (i9545, None), 'our_failures__opportunities': (i9545, None), 'upheld__value': (i9034, None), 'upheld__opportunities': (i9034, None), 'accepted_quotes__value': (i8768, None), 'accepted_quotes__opportunities': (i8768, None), 'answered_in_time__value': (f9653, b9771), 'answered_in_time__opportunities': (i9078, None), 'answered_in_time__incidents': (i9097, None), 'answered_in_time__lower80': (f10019, b10610), 'answered_in_time__lower95': (f10027, b10610), 'reversed_items__value': (f9657, b10029), 'reversed_items__opportunities': (i8937, None), 'reversed_items__incidents': (i8942, None), 'reversed_items__lower80': (f10051, b10339), 'reversed_items__lower95': (f10063, b10339), 'reversed__value': (i9557, None), 'reversed__opportunities': (i9557, None), 'reversed__incidents': (i9557, None), 'reversed__items': (i9559, None), 'reversed__warned': (i9560, None), 'rounds_over__value': (f9661, b10065), 'rounds_over__opportunities': (i8950, None), 'rounds_over__incidents': (i8951, None), 'rounds_over__lower80': (f10087, b10356), 'rounds_over__lower95': (f10099, b10356), 'rounds_over__twice': (i8952, None), 'rounds_over__thrice': (i8953, None), 'rounds_over__capped': (i8956, None), 'unpaid_scope__value': (f9576, b9577), 'unpaid_scope__opportunities': (i9565, None), 'unpaid_scope__basis': (i9569, b9570), 'unpaid_extras__value': (i9590, None), 'unpaid_extras__opportunities': (i9589, None), 'unpaid_extras__incidents': (i9590, None), 'records__value': (i9528, None), 'records__opportunities': (i9528, None), 'active_months__value': (i9609, None), 'active_months__opportunities': (i9609, None), 'startup__value': (i9535, None), 'startup__opportunities': (i9531, None), 'startup__incidents': (i9535, None), 'good_cause__value': (i9536, None), 'good_cause__opportunities': (i9531, None), 'good_cause__incidents': (i9536, None), 'hardship__value': (i9537, None), 'hardship__opportunities': (i9531, None), 'hardship__incidents': (i9537, None), 'conduct_notices__value': (i9538, None), 'conduct_notices__opportunities': (i9531, None), 'conduct_notices__incidents': (i9538, None), 'working_with__value': (i9539, None), 'working_with__opportunities': (i9531, None), 'working_with__incidents': (i9539, None), 'speaking_records__value': (i9053, b9054), 'speaking_records__opportunities': (i9039, None), 'good_records__value': (i9055, b9056), 'good_records__opportunities': (i9039, None), 'signal__no_decision': (i10611, None), 'signal__no_shows': (i10612, None), 'signal__none_held': (i10613, None), 'signal__many_requotes': (i10614, None), 'signal__free_scoping': (i10615, None), 'signal__unfounded_complaints': (i10616, None), 'signal__unfounded_over_time': (i10617, None), 'signal__unfounded_and_withheld': (i10618, None), 'signal__reopened_complaints': (i10619, None), 'signal__reopened_after_notice': (i10620, None), 'signal__low_scores': (i10621, None), 'signal__blocking_silence': (i10622, None), 'signal__gone_silent': (i10623, None), 'signal__conduct': (i10624, None), 'signal__conduct_after_warning': (i10625, None), 'signal__grave_conduct': (i10626, None), 'signal__sustained_abuse': (i10627, None), 'signal__night_pressure': (i10628, None), 'signal__slow_night_pressure': (i10629, None), 'signal__missed_work_meetings': (i10630, None), 'signal__price_pressure': (i10631, None), 'signal__price_pressure_again': (i10632, None), 'signal__asks_afterwards': (i10633, None), 'signal__ultimatums': (i10634, None), 'signal__chargebacks': (i10635, None), 'signal__chargeback_open': (i10636, None), 'signal__money_unpaid': (i10637, None), 'signal__days_beyond_terms': (i10638, None), 'signal__late_share': (i10639, None), 'signal__late_even_so': (i10640, None), 'signal__late_habit': (i10641, None), 'signal__late_streak': (i10642, None), 'signal__rising_delay': (i10643, None), 'signal__oldest_open': (i10644, None), 'signal__broken_promises': (i10645, None), 'signal__tactical_disputes': (i10646, None), 'signal__reversals': (i10647, None), 'signal__reversals_after_notice': (i10648, None), 'signal__revision_overrun': (i10649, None), 'signal__unpaid_changes': (i10650, None), 'cleared__commitment_phobic': (i10651, None), 'cleared__criticizer': (i10652, None), 'cleared__energy_zapper': (i10653, None), 'cleared__fee_haggler': (i10654, None), 'cleared__late_payer': (i10655, None), 'cleared__time_waster': (i10656, None), 'exempt__commitment_phobic__serious': (i10657, None), 'exempt__commitment_phobic__clearly_serious': (i10658, None), 'exempt__commitment_phobic__at_work': (i10659, None), 'exempt__energy_zapper__hardship': (i10660, None), 'exempt__fee_haggler__startup': (i10661, None), 'exempt__fee_haggler__good_cause': (i10662, None), 'exempt__fee_haggler__hardship': (i10663, None), 'exempt__late_payer__hardship': (i10664, None), 'fact__enough_good': (i10665, None), 'fact__some_good': (i10666, None), 'fact__money_stuck': (i10667, None), 'fact__card_payment_reversed': (i10668, None), 'fact__asks_on_late_bills': (i10669, None), 'fact__complaints_for_late_bills': (i10670, None), 'fact__silence_on_late_bills': (i10671, None), 'fact__silence_on_lapsed_quotes': (i10672, None), 'fact__money_overdue': (i10673, None), 'fact__overdue_for_months': (i10674, None), 'fact__much_at_risk': (i10675, None), 'fact__weeks_late': (i10676, None), 'fact__long_terms': (i10677, None), 'fact__card_payments': (i10678, None), 'fact__quote_open': (i10679, None), 'fact__missed_meetings': (i10680, None), 'fact__warned': (i10681, None), 'fact__threatened': (i10682, None), 'fact__complaints_upheld': (i10683, None), 'fact__client_already': (i10684, None), 'remark__paid_undated': (i10685, None), 'remark__under_dispute': (i10686, None), 'remark__assumed_terms': (i10687, None), 'remark__no_due_days': (i10688, None), 'remark__several_currencies': (i10689, None), 'remark__unnamed_payments': (i10690, None), 'remark__from_memory': (i10691, None), 'remark__old_records': (i10692, None), 'remark__few_records': (i10693, None), 'remark__ally': (i10694, None), 'remark__punctual': (i10695, None), 'remark__within_grace': (i10696, None), 'remark__sends_others': (i10697, None), 'remark__thankful': (i10698, None), 'remark__comes_back': (i10699, None), 'remark__answers_quickly': (i10700, None), 'remark__service_recovery': (i10701, None), 'remark__own_failures': (i10702, None), 'holds:no_decision:watch:0': (b10101, None), 'holds:no_decision:flag:0': (b10103, None), 'holds:no_decision:flag:1': (b10104, None), 'holds:no_decision:severe:0': (b10106, None), 'holds:no_decision:severe:1': (b10107, None), 'holds:no_shows:watch:0': (b10110, None), 'holds:no_shows:flag:0': (b10112, None), 'holds:no_shows:flag:1': (b10114, None), 'holds:no_shows:severe:0': (b10116, None), 'holds:no_shows:severe:1': (b10117, None), 'holds:none_held:watch:0': (b10120, None), 'holds:many_requotes:watch:0': (b10123, None), 'holds:many_requotes:watch:1': (b10124, None), 'holds:many_requotes:flag:0': (b10126, None), 'holds:many_requotes:flag:1': (b10127, None), 'holds:free_scoping:watch:0': (b10130, None), 'holds:free_scoping:flag:0': (b10132, None), 'holds:unfounded_complaints:watch:0': (b10135, None), 'holds:unfounded_complaints:flag:0': (b10138, None), 'holds:unfounded_complaints:flag:1': (b10139, None), 'holds:unfounded_complaints:flag:2': (b10140, None), 'holds:unfounded_complaints:severe:0': (b10142, None), 'holds:unfounded_complaints:severe:1': (b10143, None), 'holds:unfounded_over_time:flag:0': (b10146, None), 'holds:unfounded_over_time:flag:1': (b10147, None), 'holds:unfounded_over_time:flag:2': (b10148, None), 'holds:unfounded_over_time:flag:3': (b10149, None), 'holds:unfounded_over_time:flag:4': (b10150, None), 'holds:unfounded_and_withheld:flag:0': (b10153, None), 'holds:unfounded_and_withheld:flag:1': (b10154, None), 'holds:unfounded_and_withheld:flag:2': (b10155, None), 'holds:unfounded_and_withheld:flag:3': (b10156, None), 'holds:unfounded_and_withheld:flag:4': (b10157, None), 'holds:reopened_complaints:watch:0': (b10160, None), 'holds:reopened_complaints:flag:0': (b10162, None), 'holds:reopened_complaints:flag:1': (b10163, None), 'holds:reopened_after_notice:severe:0': (b10166, None), 'holds:low_scores:watch:0': (b10169, None), 'holds:blocking_silence:watch:0': (b10172, None), 'holds:blocking_silence:flag:0': (b10174, None), 'holds:blocking_silence:flag:1': (b10175, None), 'holds:blocking_silence:flag:2': (b10176, None), 'holds:gone_silent:severe:0': (b10179, None), 'holds:conduct:watch:0': (b10182, None), 'holds:conduct:flag:0': (b10184, None), 'holds:conduct_after_warning:flag:0': (b10187, None), 'holds:grave_conduct:severe:0': (b10190, None), 'holds:sustained_abuse:severe:0': (b10193, None), 'holds:sustained_abuse:severe:1': (b10194, None), 'holds:night_pressure:watch:0': (b10197, None), 'holds:night_pressure:flag:0': (b10199, None), 'holds:slow_night_pressure:watch:0': (b10202, None), 'holds:slow_night_pressure:flag:0': (b10204, None), 'holds:missed_work_meetings:watch:0': (b10207, None), 'holds:missed_work_meetings:watch:1': (b10208, None), 'holds:missed_work_meetings:flag:0': (b10210, None), 'holds:missed_work_meetings:flag:1': (b10211, None), 'holds:price_pressure:watch:0': (b10214, None), 'holds:price_pressure:flag:0': (b10216, None), 'holds:price_pressure:flag:1': (b10217, None), 'holds:price_pressure_again:flag:0': (b10220, None), 'holds:price_pressure_again:flag:1': (b10221, None), 'holds:price_pressure_again:flag:2': (b10222, None), 'holds:asks_afterwards:watch:0': (b10225, None), 'holds:asks_afterwards:flag:0': (b10227, None), 'holds:asks_afterwards:flag:1': (b10228, None), 'holds:asks_afterwards:severe:0': (b10230, None), 'holds:asks_afterwards:severe:1': (b10231, None), 'holds:asks_afterwards:severe:2': (b10232, None), 'holds:ultimatums:severe:0': (b10235, None), 'holds:chargebacks:watch:0': (b10238, None), 'holds:chargebacks:flag:0': (b10240, None), 'holds:chargebacks:severe:0': (b10242, None), 'holds:chargeback_open:watch:0': (b10245, None), 'holds:money_unpaid:watch:0': (b10248, None), 'holds:money_unpaid:flag:0': (b10250, None), 'holds:money_unpaid:severe:0': (b10252, None), 'holds:money_unpaid:severe:1': (b10253, None), 'holds:days_beyond_terms:watch:0': (b10256, None), 'holds:days_beyond_terms:watch:1': (b10257, None), 'holds:days_beyond_terms:watch:2': (b10258, None), 'holds:days_beyond_terms:flag:0': (b10260, None), 'holds:days_beyond_terms:flag:1': (b10261, None), 'holds:days_beyond_terms:flag:2': (b10262, None), 'holds:days_beyond_terms:severe:0': (b10264, None), 'holds:days_beyond_terms:severe:1': (b10265, None), 'holds:days_beyond_terms:severe:2': (b10266, None), 'holds:late_share:watch:0': (b10270, None), 'holds:late_share:watch:1': (b10271, None), 'holds:late_share:flag:0': (b10274, None), 'holds:late_share:flag:1': (b10275, None), 'holds:late_share:severe:0': (b10277, None), 'holds:late_share:severe:1': (b10278, None), 'holds:late_share:severe:2': (b10279, None), 'holds:late_even_so:watch:0': (b10283, None), 'holds:late_even_so:flag:0': (b10285, None), 'holds:late_even_so:severe:0': (b10287, None), 'holds:late_habit:watch:0': (b10291, None), 'holds:late_habit:watch:1': (b10292, None), 'holds:late_habit:flag:0': (b10294, None), 'holds:late_habit:flag:1': (b10295, None), 'holds:late_habit:severe:0': (b10297, None), 'holds:late_habit:severe:1': (b10298, None), 'holds:late_habit:severe:2': (b10299, None), 'holds:late_streak:watch:0': (b10302, None), 'holds:late_streak:flag:0': (b10304, None), 'holds:late_streak:severe:0': (b10306, None), 'holds:late_streak:severe:1': (b10307, None), 'holds:rising_delay:watch:0': (b10310, None), 'holds:oldest_open:watch:0': (b10313, None), 'holds:oldest_open:flag:0': (b10315, None), 'holds:oldest_open:severe:0': (b10317, None), 'holds:broken_promises:watch:0': (b10320, None), 'holds:broken_promises:flag:0': (b10322, None), 'holds:broken_promises:severe:0': (b10324, None), 'holds:broken_promises:severe:1': (b10325, None), 'holds:tactical_disputes:watch:0': (b10328, None), 'holds:tactical_disputes:flag:0': (b10330, None), 'holds:tactical_disputes:severe:0': (b10332, None), 'holds:reversals:watch:0': (b10335, None), 'holds:reversals:flag:0': (b10337, None), 'holds:reversals:flag:1': (b10338, None), 'holds:reversals:flag:2': (b10340, None), 'holds:reversals:severe:0': (b10342, None), 'holds:reversals:severe:1': (b10343, None), 'holds:reversals:severe:2': (b10344, None), 'holds:reversals_after_notice:severe:0': (b10347, None), 'holds:reversals_after_notice:severe:1': (b10348, None), 'holds:reversals_after_notice:severe:2': (b10349, None), 'holds:reversals_after_notice:severe:3': (b10350, None), 'holds:revision_overrun:watch:0': (b10353, None), 'holds:revision_overrun:flag:0': (b10355, None), 'holds:revision_overrun:flag:1': (b10357, None), 'holds:revision_overrun:severe:0': (b10359, None), 'holds:revision_overrun:severe:1': (b10360, None), 'holds:unpaid_changes:watch:0': (b10363, None), 'holds:unpaid_changes:flag:0': (b10365, None), 'holds:unpaid_changes:severe:0': (b10367, None), 'evidence:0': (i10755, i10798, x10797), 'evidence:1': (i10835, i10867, x10866), 'evidence:2': (i10905, i10937, x10936), 'evidence:3': (i10973, i11016, x11015), 'evidence:4': (i11054, i11097, x11096), 'evidence:5': (i11134, i11184, x11183), 'evidence:6': (i11222, i11272, x11271), 'evidence:7': (i11308, i11321, x11320), 'evidence:8': (i11358, i11406, x11405), 'evidence:9': (i11443, i11491, x11490), 'evidence:10': (i6657, i11507, x11506), 'evidence:11': (i11543, i11565, x11564), 'evidence:12': (i11601, i11623, x11622), 'evidence:13': (i11660, i11670, 'out of hours'), 'evidence:14': (i7753, i11675, 'out of hours'), 'evidence:15': (i11712, i11744, x11743), 'evidence:16': (i11781, i11823, x11822), 'evidence:17': (i11860, i11902, x11901), 'evidence:18': (i11939, i11981, x11980), 'evidence:19': (i12022, i12030, 'card payment reversed'), 'evidence:20': (i12068, i12076, 'card payment reversed'), 'evidence:21': (i12115, i12216, x12215), 'evidence:22': (i12254, i12356, x12355), 'evidence:23': (i12393, i12495, x12494), 'evidence:24': (i12532, i12634, x12633), 'evidence:25': (i12670, i12758, x12757), 'evidence:26': (i12795, i12897, x12896), 'evidence:27': (i12933, i13035, x13034), 'evidence:28': (i13076, i13162, x13161), 'evidence:29': (i13198, i13238, x13237), 'evidence:30': (i13275, i13291, x13290), 'evidence:31': (i3436, i13305, x13304), 'evidence:32': (i13341, i13363, x13362), 'evidence:33': (i13400, i13404, 'unpaid change'), 'money': (i13409, (i13410, None), (i13417, None), (i13418, None)), 'chargebacks': (i13423, (i13433, None), (i13437, b13440), (i13439, None)), 'known': (i35, (i65, b66), (i54, b55)), 'ending:commitment_phobic:0': (i13456, (i13455, None)), 'ending:energy_zapper:0': (i13465, (i13464, b13466)), 'ending:late_payer:0': (i13472, (i13471, None)), 'debts': (i13501, (i13487, None), (i13488, None), (i13495, None), (i13496, None), (i13497, None), (b13500, None))}
