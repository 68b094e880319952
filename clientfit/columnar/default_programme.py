"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '1eed6be2efa65228de2dc6c267469b2bbbfd451153b2ac84483140a16d929967'
PARAMETERS = {'window_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'inquiry': 'WORD_12', 'commitment': 'WORD_13', 'support': 'WORD_14', 'praise': 'WORD_15', 'referral': 'WORD_16', 'meeting': 'WORD_17', 'held': 'WORD_18', 'delivery': 'WORD_19', 'rejected': 'WORD_20', 'in_hours': 'WORD_21', 'accepted': 'WORD_22', 'quote_revision': 'WORD_23', 'client': 'WORD_24', 'payment': 'WORD_25', 'survey': 'WORD_26', 'provider': 'WORD_27', 'conduct': 'WORD_28', 'warned': 'WORD_29', '': 'WORD_30', 'active': 'WORD_31', 'prospect': 'WORD_32', 'past': 'WORD_33', 'existing': 'WORD_34', 'fee_dispute': 'WORD_35', 'upheld': 'WORD_36', 'paid': 'WORD_37', 'provider_error': 'WORD_38', 'defect': 'WORD_39', 'payment_failed': 'WORD_40', 'third_party': 'WORD_41', 'kept': 'WORD_42', 'chargeback': 'WORD_43', 'unknown': 'WORD_44', 'complaint': 'WORD_45', 'partly_upheld': 'WORD_46', 'not_upheld': 'WORD_47', 'provider_failure': 'WORD_48', 'change_request': 'WORD_49', 'client_change': 'WORD_50', 'ambiguity': 'WORD_51', 'after_acceptance': 'WORD_52', 'revision': 'WORD_53', 'discount_request': 'WORD_54', 'hardship': 'WORD_55', 'law': 'WORD_56', 'after_invoice': 'WORD_57', 'after_quote': 'WORD_58', 'before_quote': 'WORD_59', 'withdrawn': 'WORD_60', 'after_due': 'WORD_61', 'declined': 'WORD_62', 'missed': 'WORD_63', 'late_cancel': 'WORD_64', 'cancelled': 'WORD_65', 'rescheduled': 'WORD_66', 'answered': 'WORD_67', 'medium': 'WORD_68', 'low': 'WORD_69', 'out_of_hours': 'WORD_70', 'won': 'WORD_71', 'lost': 'WORD_72', 'quoted ': 'WORD_73', 'quoted again ': 'WORD_74', 'cancelled late': 'WORD_75', 'moved': 'WORD_76', 'not upheld': 'WORD_77', 'no finding': 'WORD_78', ', after a notice': 'WORD_79', ', after the invoice': 'WORD_80', ', after accepting': 'WORD_81', ', before accepting': 'WORD_82', ', not kept': 'WORD_83', ', kept': 'WORD_84', ' after a change-order notice': 'WORD_85', ', reopened after acceptance': 'WORD_86'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('open_chargebacks__amount', 'decimal', 4), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__amount', 'decimal', 4), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}
TYPES = {'client': 'INTEGER', 'stage': 'VARCHAR', 'stage_inferred': 'BOOLEAN', 'standing': 'VARCHAR', 'undecided__value': 'DOUBLE', 'undecided__opportunities': 'BIGINT', 'undecided__incidents': 'BIGINT', 'undecided__lower80': 'DOUBLE', 'undecided__lower95': 'DOUBLE', 'kept_meetings__value': 'BIGINT', 'kept_meetings__opportunities': 'BIGINT', 'no_show__value': 'DOUBLE', 'no_show__opportunities': 'BIGINT', 'no_show__incidents': 'BIGINT', 'no_show__lower80': 'DOUBLE', 'no_show__lower95': 'DOUBLE', 'no_show__in_half_year': 'BIGINT', 'no_show__in_year': 'BIGINT', 'put_off__value': 'BIGINT', 'put_off__opportunities': 'BIGINT', 'put_off__incidents': 'BIGINT', 'put_off__held': 'BIGINT', 'requoted_in_all__value': 'HUGEINT', 'requoted_in_all__opportunities': 'BIGINT', 'requoted_in_all__incidents': 'BIGINT', 'requoted__value': 'BIGINT', 'requoted__opportunities': 'BIGINT', 'requoted__incidents': 'BIGINT', 'seriousness__value': 'BIGINT', 'seriousness__opportunities': 'BIGINT', 'seriousness__incidents': 'BIGINT', 'open_quotes__value': 'BIGINT', 'open_quotes__opportunities': 'BIGINT', 'accepted_work__value': 'BIGINT', 'accepted_work__opportunities': 'BIGINT', 'unfounded__value': 'DOUBLE', 'unfounded__opportunities': 'BIGINT', 'unfounded__incidents': 'BIGINT', 'unfounded__lower80': 'DOUBLE', 'unfounded__lower95': 'DOUBLE', 'unfounded__items': 'BIGINT', 'unfounded__occasions': 'BIGINT', 'unfounded__apart': 'BIGINT', 'unfounded__span': 'BIGINT', 'unfounded__pressing': 'BIGINT', 'chances__value': 'BIGINT', 'chances__opportunities': 'BIGINT', 'reopened__value': 'BIGINT', 'reopened__opportunities': 'BIGINT', 'reopened__incidents': 'BIGINT', 'reopened__warned': 'BIGINT', 'low_scored__value': 'BIGINT', 'low_scored__opportunities': 'BIGINT', 'low_scored__incidents': 'BIGINT', 'requests__value': 'DOUBLE', 'requests__opportunities': 'BIGINT', 'requests__incidents': 'BIGINT', 'requests__lower80': 'DOUBLE', 'requests__lower95': 'DOUBLE', 'requests__apart': 'BIGINT', 'silent__value': 'BIGINT', 'silent__opportunities': 'BIGINT', 'silent__incidents': 'BIGINT', 'incidents__value': 'BIGINT', 'incidents__opportunities': 'BIGINT', 'incidents__incidents': 'BIGINT', 'incidents__in_half_year': 'BIGINT', 'incidents__warned': 'BIGINT', 'grave_incidents__value': 'BIGINT', 'grave_incidents__opportunities': 'BIGINT', 'grave_incidents__incidents': 'BIGINT', 'abusive_incidents__value': 'BIGINT', 'abusive_incidents__opportunities': 'BIGINT', 'abusive_incidents__incidents': 'BIGINT', 'abusive_incidents__warned': 'BIGINT', 'night_messages__value': 'BIGINT', 'night_messages__opportunities': 'BIGINT', 'night_messages__incidents': 'BIGINT', 'work_meetings__value': 'DOUBLE', 'work_meetings__opportunities': 'BIGINT', 'work_meetings__incidents': 'BIGINT', 'work_meetings__lower80': 'DOUBLE', 'work_meetings__lower95': 'DOUBLE', 'work_meetings__in_year': 'BIGINT', 'work_meetings__of_year': 'DOUBLE', 'night_bursts__value': 'BIGINT', 'night_bursts__opportunities': 'BIGINT', 'night_bursts__incidents': 'BIGINT', 'quotes_sent__value': 'BIGINT', 'quotes_sent__opportunities': 'BIGINT', 'jobs__value': 'BIGINT', 'jobs__opportunities': 'BIGINT', 'jobs__invoices': 'BIGINT', 'pressed__value': 'BIGINT', 'pressed__opportunities': 'BIGINT', 'pressed__incidents': 'BIGINT', 'asks_on_quotes__value': 'HUGEINT', 'asks_on_quotes__opportunities': 'BIGINT', 'late_asks__value': 'BIGINT', 'late_asks__opportunities': 'BIGINT', 'late_asks__incidents': 'BIGINT', 'late_asks__jobs': 'BIGINT', 'late_asks__ultimatums': 'BIGINT', 'late_asks__forced': 'BIGINT', 'late_asks__apart': 'BIGINT', 'asked_jobs__value': 'DOUBLE', 'asked_jobs__opportunities': 'BIGINT', 'lost_chargebacks__value': 'BIGINT', 'lost_chargebacks__opportunities': 'BIGINT', 'lost_chargebacks__incidents': 'BIGINT', 'open_chargebacks__value': 'BIGINT', 'open_chargebacks__opportunities': 'BIGINT', 'open_chargebacks__incidents': 'BIGINT', 'open_chargebacks__amount': 'DECIMAL(38,4)', 'chargebacks_ever__value': 'BIGINT', 'chargebacks_ever__opportunities': 'BIGINT', 'due_invoices__value': 'BIGINT', 'due_invoices__opportunities': 'BIGINT', 'dbt__value': 'DOUBLE', 'dbt__opportunities': 'BIGINT', 'dbt__incidents': 'BIGINT', 'dbt__median': 'DOUBLE', 'dbt__without_largest': 'DOUBLE', 'dbt__late_occasions': 'BIGINT', 'late14__value': 'DOUBLE', 'late14__opportunities': 'BIGINT', 'late14__incidents': 'BIGINT', 'late14__lower80': 'DOUBLE', 'late14__lower95': 'DOUBLE', 'late14__invoices': 'HUGEINT', 'late30__value': 'DOUBLE', 'late30__opportunities': 'BIGINT', 'late30__incidents': 'BIGINT', 'late30__lower80': 'DOUBLE', 'late30__lower95': 'DOUBLE', 'late30__invoices': 'HUGEINT', 'late_grace__value': 'DOUBLE', 'late_grace__opportunities': 'BIGINT', 'late_grace__incidents': 'BIGINT', 'late_grace__lower80': 'DOUBLE', 'late_grace__lower95': 'DOUBLE', 'late_grace__invoices': 'HUGEINT', 'late_grace__median': 'DOUBLE', 'surely_late__value': 'DOUBLE', 'surely_late__opportunities': 'BIGINT', 'surely_late__incidents': 'BIGINT', 'surely_late__lower80': 'DOUBLE', 'surely_late__lower95': 'DOUBLE', 'longest_late_run__value': 'BIGINT', 'longest_late_run__opportunities': 'BIGINT', 'rising__value': 'BIGINT', 'rising__opportunities': 'BIGINT', 'rising__incidents': 'BIGINT', 'unpaid_money__value': 'DOUBLE', 'unpaid_money__opportunities': 'BIGINT', 'unpaid_money__incidents': 'BIGINT', 'unpaid_money__days': 'BIGINT', 'unpaid_money__amount': 'DECIMAL(38,4)', 'unpaid_money__done': 'BIGINT', 'overdue_now__value': 'BIGINT', 'overdue_now__opportunities': 'BIGINT', 'overdue_now__incidents': 'BIGINT', 'promises__value': 'BIGINT', 'promises__opportunities': 'BIGINT', 'promises__incidents': 'BIGINT', 'promises__in_year': 'BIGINT', 'broken_in_a_row__value': 'BIGINT', 'broken_in_a_row__opportunities': 'BIGINT', 'late_disputes__value': 'BIGINT', 'late_disputes__opportunities': 'BIGINT', 'late_disputes__incidents': 'BIGINT', 'given_terms__value': 'BIGINT', 'given_terms__opportunities': 'BIGINT', 'quiet__value': 'BIGINT', 'quiet__opportunities': 'BIGINT', 'paid_in_time__value': 'DOUBLE', 'paid_in_time__opportunities': 'BIGINT', 'paid_in_time__incidents': 'BIGINT', 'paid_in_time__lower80': 'DOUBLE', 'paid_in_time__lower95': 'DOUBLE', 'paid_day_unknown__value': 'BIGINT', 'paid_day_unknown__opportunities': 'BIGINT', 'disputed_now__value': 'BIGINT', 'disputed_now__opportunities': 'BIGINT', 'due_assumed__value': 'BIGINT', 'due_assumed__opportunities': 'BIGINT', 'due_assumed__in_days': 'INTEGER', 'due_unsaid__value': 'BIGINT', 'due_unsaid__opportunities': 'BIGINT', 'other_currencies__value': 'BIGINT', 'other_currencies__opportunities': 'BIGINT', 'stray_payments__value': 'BIGINT', 'stray_payments__opportunities': 'BIGINT', 'praise__value': 'BIGINT', 'praise__opportunities': 'BIGINT', 'referrals__value': 'BIGINT', 'referrals__opportunities': 'BIGINT', 'our_failures__value': 'BIGINT', 'our_failures__opportunities': 'BIGINT', 'upheld__value': 'BIGINT', 'upheld__opportunities': 'BIGINT', 'accepted_quotes__value': 'BIGINT', 'accepted_quotes__opportunities': 'BIGINT', 'answered_in_time__value': 'DOUBLE', 'answered_in_time__opportunities': 'BIGINT', 'answered_in_time__incidents': 'BIGINT', 'answered_in_time__lower80': 'DOUBLE', 'answered_in_time__lower95': 'DOUBLE', 'reversed_items__value': 'DOUBLE', 'reversed_items__opportunities': 'BIGINT', 'reversed_items__incidents': 'BIGINT', 'reversed_items__lower80': 'DOUBLE', 'reversed_items__lower95': 'DOUBLE', 'reversed__value': 'BIGINT', 'reversed__opportunities': 'BIGINT', 'reversed__incidents': 'BIGINT', 'reversed__items': 'BIGINT', 'reversed__warned': 'BIGINT', 'rounds_over__value': 'DOUBLE', 'rounds_over__opportunities': 'BIGINT', 'rounds_over__incidents': 'BIGINT', 'rounds_over__lower80': 'DOUBLE', 'rounds_over__lower95': 'DOUBLE', 'rounds_over__twice': 'BIGINT', 'rounds_over__thrice': 'BIGINT', 'rounds_over__capped': 'BIGINT', 'unpaid_scope__value': 'DOUBLE', 'unpaid_scope__opportunities': 'BIGINT', 'unpaid_scope__basis': 'INTEGER', 'unpaid_extras__value': 'BIGINT', 'unpaid_extras__opportunities': 'BIGINT', 'unpaid_extras__incidents': 'BIGINT', 'records__value': 'BIGINT', 'records__opportunities': 'BIGINT', 'active_months__value': 'BIGINT', 'active_months__opportunities': 'BIGINT', 'startup__value': 'BIGINT', 'startup__opportunities': 'BIGINT', 'startup__incidents': 'BIGINT', 'good_cause__value': 'BIGINT', 'good_cause__opportunities': 'BIGINT', 'good_cause__incidents': 'BIGINT', 'hardship__value': 'BIGINT', 'hardship__opportunities': 'BIGINT', 'hardship__incidents': 'BIGINT', 'conduct_notices__value': 'BIGINT', 'conduct_notices__opportunities': 'BIGINT', 'conduct_notices__incidents': 'BIGINT', 'working_with__value': 'BIGINT', 'working_with__opportunities': 'BIGINT', 'working_with__incidents': 'BIGINT', 'speaking_records__value': 'BIGINT', 'speaking_records__opportunities': 'BIGINT', 'good_records__value': 'BIGINT', 'good_records__opportunities': 'BIGINT', 'signal__no_decision': 'INTEGER', 'signal__no_shows': 'INTEGER', 'signal__none_held': 'INTEGER', 'signal__many_requotes': 'INTEGER', 'signal__free_scoping': 'INTEGER', 'signal__unfounded_complaints': 'INTEGER', 'signal__unfounded_over_time': 'INTEGER', 'signal__unfounded_and_withheld': 'INTEGER', 'signal__reopened_complaints': 'INTEGER', 'signal__reopened_after_notice': 'INTEGER', 'signal__low_scores': 'INTEGER', 'signal__blocking_silence': 'INTEGER', 'signal__gone_silent': 'INTEGER', 'signal__conduct': 'INTEGER', 'signal__conduct_after_warning': 'INTEGER', 'signal__grave_conduct': 'INTEGER', 'signal__sustained_abuse': 'INTEGER', 'signal__night_pressure': 'INTEGER', 'signal__slow_night_pressure': 'INTEGER', 'signal__missed_work_meetings': 'INTEGER', 'signal__price_pressure': 'INTEGER', 'signal__price_pressure_again': 'INTEGER', 'signal__asks_afterwards': 'INTEGER', 'signal__ultimatums': 'INTEGER', 'signal__chargebacks': 'INTEGER', 'signal__chargeback_open': 'INTEGER', 'signal__money_unpaid': 'INTEGER', 'signal__days_beyond_terms': 'INTEGER', 'signal__late_share': 'INTEGER', 'signal__late_even_so': 'INTEGER', 'signal__late_habit': 'INTEGER', 'signal__late_streak': 'INTEGER', 'signal__rising_delay': 'INTEGER', 'signal__oldest_open': 'INTEGER', 'signal__broken_promises': 'INTEGER', 'signal__tactical_disputes': 'INTEGER', 'signal__reversals': 'INTEGER', 'signal__reversals_after_notice': 'INTEGER', 'signal__revision_overrun': 'INTEGER', 'signal__unpaid_changes': 'INTEGER', 'cleared__commitment_phobic': 'INTEGER', 'cleared__criticizer': 'INTEGER', 'cleared__energy_zapper': 'INTEGER', 'cleared__fee_haggler': 'INTEGER', 'cleared__late_payer': 'INTEGER', 'cleared__time_waster': 'INTEGER', 'exempt__commitment_phobic__serious': 'INTEGER', 'exempt__commitment_phobic__clearly_serious': 'INTEGER', 'exempt__energy_zapper__hardship': 'INTEGER', 'exempt__fee_haggler__startup': 'INTEGER', 'exempt__fee_haggler__good_cause': 'INTEGER', 'exempt__fee_haggler__hardship': 'INTEGER', 'exempt__late_payer__hardship': 'INTEGER', 'fact__enough_good': 'INTEGER', 'fact__some_good': 'INTEGER', 'fact__money_stuck': 'INTEGER', 'fact__card_payment_reversed': 'INTEGER', 'fact__asks_on_late_bills': 'INTEGER', 'fact__complaints_for_late_bills': 'INTEGER', 'fact__silence_on_late_bills': 'INTEGER', 'fact__money_overdue': 'INTEGER', 'fact__overdue_for_months': 'INTEGER', 'fact__much_at_risk': 'INTEGER', 'fact__weeks_late': 'INTEGER', 'fact__long_terms': 'INTEGER', 'fact__card_payments': 'INTEGER', 'fact__quote_open': 'INTEGER', 'fact__missed_meetings': 'INTEGER', 'fact__warned': 'INTEGER', 'fact__threatened': 'INTEGER', 'fact__complaints_upheld': 'INTEGER', 'fact__client_already': 'INTEGER', 'remark__paid_undated': 'INTEGER', 'remark__under_dispute': 'INTEGER', 'remark__assumed_terms': 'INTEGER', 'remark__no_due_days': 'INTEGER', 'remark__several_currencies': 'INTEGER', 'remark__unnamed_payments': 'INTEGER', 'remark__old_records': 'INTEGER', 'remark__few_records': 'INTEGER', 'remark__ally': 'INTEGER', 'remark__punctual': 'INTEGER', 'remark__within_grace': 'INTEGER', 'remark__sends_others': 'INTEGER', 'remark__thankful': 'INTEGER', 'remark__comes_back': 'INTEGER', 'remark__answers_quickly': 'INTEGER', 'remark__service_recovery': 'INTEGER', 'remark__own_failures': 'INTEGER'}


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
        b171 = (i49 == WORD_7)
        b172 = (i49 == WORD_19)
        b173 = (b171 | b172)
        b174 = (i49 == WORD_1)
        b175 = (i52 == WORD_22) & b53
        b176 = (b174 & b175)
        b177 = (b173 | b176)
        i179 = where(b173, i40, 0)
        b180 = as_bool(where(b173, True, False))
        b183 = (i49 == WORD_12)
        b184 = (b183 | b174)
        i185 = where(b184, i40, 0)
        b186 = as_bool(where(b184, True, False))
        b189 = (i49 == WORD_23)
        b190 = (b174 | b189)
        i191 = where(b190, i40, 0)
        b192 = as_bool(where(b190, True, False))
        b195 = (i50 == WORD_24)
        b196 = (i49 == WORD_13)
        b197 = (i49 == WORD_25)
        b198 = (i49 == WORD_14)
        b199 = (i49 == WORD_26)
        b200 = (i49 == WORD_15)
        b201 = (i49 == WORD_16)
        b202 = (b183 | b196 | b197 | b198 | b199 | b200 | b201)
        b203 = (i49 == WORD_0)
        i204 = where(b55, i54, WORD_21)
        b205 = (i204 == WORD_21)
        b206 = (b203 & b205)
        b207 = (i49 == WORD_17)
        i208 = where(b53, i52, WORD_18)
        b209 = (i208 == WORD_18)
        b210 = (b207 & b209)
        b211 = (b202 | b206 | b210)
        b212 = (b195 & b211)
        i213 = where(b212, i40, 0)
        b214 = as_bool(where(b212, True, False))
        b217 = (i50 == WORD_27)
        b218 = LIKE_1[i60]
        b219 = (b203 & b217 & b218)
        i220 = where(b219, i67, 0)
        b221 = as_bool(where(b219, True, False))
        b224 = LIKE_2[i60]
        b225 = (b203 & b217 & b224)
        i226 = where(b225, i40, 0)
        b227 = as_bool(where(b225, True, False))
        b230 = LIKE_3[i60]
        b231 = (b203 & b217 & b230)
        b232 = (i49 == WORD_28)
        b233 = (i52 == WORD_29) & b53
        b234 = (b232 & b66 & b233)
        i235 = where(b231, i40, where(b234, i40, 0))
        b236 = as_bool(where(b231, True, where(b234, True, False)))
        b239 = LIKE_4[i60]
        b240 = (b203 & b217 & b239)
        i241 = where(b240, i40, 0)
        b242 = as_bool(where(b240, True, False))
        b245 = LIKE_5[i60]
        b246 = (b203 & b217 & b245)
        i247 = where(b246, i40, 0)
        b248 = as_bool(where(b246, True, False))
        b251 = LIKE_6[i60]
        b253 = LIKE_7[i60]
        b254 = LIKE_8[i60]
        b255 = (b253 | b254)
        b257 = LIKE_9[i60]
        b259 = LIKE_10[i60]
        b261 = (b172 | b176)
        b292 = (b197 & b46 & b69)
        i293 = places(b292, n36)
        n294 = len(i293)
        i326 = by_id(i44, IDS)
        b412 = (i49 == WORD_3)
        b413 = (b412 | b203)
        b414 = LIKE_11[i60]
        b415 = (b413 & b414 & b46 & b62)
        i416 = places(b415, n36)
        n417 = len(i416)
        i449 = places(b171, n36)
        n450 = len(i449)
        b671 = (i49 == WORD_35)
        i672 = places(b671, n36)
        n673 = len(i672)
        b741 = (b172 & b62)
        i742 = places(b741, n36)
        n743 = len(i742)
        b982 = logical_not(b414)
        b983 = (b412 & b62 & b982 & b41)
        i984 = places(b983, n36)
        n985 = len(i984)
        b1176 = (i49 == WORD_40)
        b1177 = (i56 == WORD_41) & b57
        b1178 = (i56 == WORD_38) & b57
        b1179 = (b1177 | b1178)
        b1180 = (b1176 & b1179)
        i1181 = places(b1180, n36)
        n1182 = len(i1181)
        b1915 = (i49 == WORD_43)
        i1916 = where(b57, i56, WORD_44)
        b1917 = (i1916 == WORD_38)
        b1918 = (i1916 == WORD_39)
        b1919 = (i1916 == WORD_41)
        b1920 = (b1917 | b1918 | b1919)
        b1921 = logical_not(b1920)
        b1922 = (b1915 & b41 & b1921)
        i1923 = places(b1922, n36)
        n1924 = len(i1923)
        b1993 = LIKE_16[i60]
        b1994 = (b207 & b1993 & b209)
        b1995 = (b196 | b1994)
        i1996 = places(b1995, n36)
        n1997 = len(i1996)
        b2039 = (i49 == WORD_45)
        i2040 = places(b2039, n36)
        n2041 = len(i2040)
        i2352 = places(b172, n36)
        n2353 = len(i2352)
        b2490 = (i49 == WORD_48)
        i2491 = places(b2490, n36)
        n2492 = len(i2491)
        b2919 = (i49 == WORD_49)
        b2920 = logical_not(b65)
        i2921 = where(b53, i52, WORD_10)
        b2922 = (i2921 == WORD_22)
        i2923 = where(b57, i56, WORD_50)
        b2924 = (i2923 == WORD_50)
        b2925 = (i2923 == WORD_51)
        b2926 = (i2923 == WORD_44)
        b2927 = (b2924 | b2925 | b2926)
        b2928 = (b2919 & b2920 & b2922 & b2927 & b41)
        i2929 = places(b2928, n36)
        n2930 = len(i2929)
        b2962 = (i68 > rescaled(0, 4)) & b69
        b2963 = (b174 & b175 & b2962 & b41)
        i2964 = places(b2963, n36)
        n2965 = len(i2964)
        b3028 = (i56 == WORD_50) & b57
        b3029 = (b2919 & b3028 & b2920 & b41)
        i3030 = places(b3029, n36)
        n3031 = len(i3030)
        b3275 = (i49 == WORD_53)
        b3276 = (b3275 & b2920 & b2927)
        i3277 = places(b3276, n36)
        n3278 = len(i3277)
        b3310 = (b172 & b41)
        i3311 = places(b3310, n36)
        n3312 = len(i3311)
        b3386 = (i49 == WORD_54)
        b3387 = (i1916 == WORD_55)
        b3388 = (i1916 == WORD_56)
        b3389 = (b1917 | b1918 | b3387 | b3388)
        b3390 = logical_not(b3389)
        b3391 = LIKE_17[i60]
        b3392 = logical_not(b3391)
        b3393 = LIKE_18[i60]
        b3394 = logical_not(b3393)
        b3395 = LIKE_19[i60]
        b3396 = logical_not(b3395)
        b3397 = (b3386 & b3390 & b3392 & b3394 & b3396 & b41)
        i3398 = places(b3397, n36)
        n3399 = len(i3398)
        i3594 = places(b190, n36)
        n3595 = len(i3594)
        b3731 = (i52 == WORD_36) & b53
        b3732 = (i52 == WORD_46) & b53
        b3733 = (b3731 | b3732)
        b3734 = (b2039 & b3733)
        b3735 = (b3734 | b2490)
        i3736 = places(b3735, n36)
        n3737 = len(i3736)
        b3864 = LIKE_20[i60]
        b3865 = (b203 & b217 & b3864)
        i3866 = places(b3865, n36)
        n3867 = len(i3866)
        b3995 = (b175 | b64)
        b3996 = (b172 & b3995)
        b3997 = (b176 | b3996 | b171)
        i3998 = places(b3997, n36)
        n3999 = len(i3998)
        b4162 = (b671 & b41)
        i4163 = places(b4162, n36)
        n4164 = len(i4163)
        b4291 = (b200 | b201 | b2490)
        b4292 = (b4291 & b41)
        i4293 = places(b4292, n36)
        n4294 = len(i4293)
        b4584 = LIKE_0[i60]
        b4585 = (b203 & b195 & b4584 & b62)
        i4586 = places(b4585, n36)
        n4587 = len(i4586)
        b4628 = (b207 & b41)
        i4629 = places(b4628, n36)
        n4630 = len(i4629)
        b4662 = (b172 | b171 | b196)
        b4663 = (b4662 | b176)
        i4664 = places(b4663, n36)
        n4665 = len(i4664)
        i4789 = places(b184, n36)
        n4790 = len(i4789)
        b5040 = (i49 == WORD_5)
        b5041 = (b5040 & b46)
        i5042 = places(b5041, n36)
        n5043 = len(i5042)
        b5084 = (i1916 == WORD_51)
        b5085 = (b5084 | b1917 | b1918 | b3387 | b1919 | b3388)
        b5086 = logical_not(b5085)
        b5087 = (b5040 & b62 & b41 & b5086)
        i5088 = places(b5087, n36)
        n5089 = len(i5088)
        b5515 = LIKE_22[i60]
        b5516 = (b203 & b217 & b5515)
        i5517 = places(b5516, n36)
        n5518 = len(i5517)
        b6041 = (b199 & b41)
        i6042 = places(b6041, n36)
        n6043 = len(i6042)
        b6075 = (b2490 | b3734)
        i6076 = places(b6075, n36)
        n6077 = len(i6076)
        b6192 = (b1917 | b1918 | b3387)
        b6193 = logical_not(b6192)
        b6194 = (b232 & b66 & b195 & b6193 & b41)
        i6195 = places(b6194, n36)
        n6196 = len(i6195)
        b6230 = LIKE_24[i60]
        b6231 = (b203 & b195 & b6230)
        i6232 = places(b6231, n36)
        n6233 = len(i6232)
        b6631 = (b207 & b209 & b41)
        i6632 = places(b6631, n36)
        n6633 = len(i6632)
        b6774 = (b200 | b201 | b196)
        b6775 = (b6774 & b41)
        i6776 = places(b6775, n36)
        n6777 = len(i6776)
        b6981 = (b171 | b3996 | b176)
        b6982 = (b6981 & b41)
        i6983 = places(b6982, n36)
        n6984 = len(i6983)
        b7150 = (i54 == WORD_70) & b55
        b7151 = (b203 & b195 & b7150 & b2920 & b41)
        i7152 = places(b7151, n36)
        n7153 = len(i7152)
        b7280 = (b174 & b41)
        i7281 = places(b7280, n36)
        n7282 = len(i7281)
        b7566 = (i2921 == WORD_10)
        b7567 = (b2039 & b7566)
        b7568 = (i52 == WORD_10) & b53
        b7569 = (b2490 & b7568)
        b7570 = (b7567 | b7569)
        i7571 = places(b7570, n36)
        n7572 = len(i7571)
        i7732 = places(b412, n36)
        n7733 = len(i7732)
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
        b177 = NO_BOOL
        i179 = NO_INT
        b180 = NO_BOOL
        i185 = NO_INT
        b186 = NO_BOOL
        i191 = NO_INT
        b192 = NO_BOOL
        i213 = NO_INT
        b214 = NO_BOOL
        i220 = NO_INT
        b221 = NO_BOOL
        i226 = NO_INT
        b227 = NO_BOOL
        i235 = NO_INT
        b236 = NO_BOOL
        i241 = NO_INT
        b242 = NO_BOOL
        i247 = NO_INT
        b248 = NO_BOOL
        b251 = NO_BOOL
        b255 = NO_BOOL
        b257 = NO_BOOL
        b259 = NO_BOOL
        b261 = NO_BOOL
        i293 = NO_INT
        n294 = 0
        i326 = NO_INT
        i416 = NO_INT
        n417 = 0
        i449 = NO_INT
        n450 = 0
        i672 = NO_INT
        n673 = 0
        i742 = NO_INT
        n743 = 0
        i984 = NO_INT
        n985 = 0
        i1181 = NO_INT
        n1182 = 0
        i1923 = NO_INT
        n1924 = 0
        i1996 = NO_INT
        n1997 = 0
        i2040 = NO_INT
        n2041 = 0
        i2352 = NO_INT
        n2353 = 0
        i2491 = NO_INT
        n2492 = 0
        i2929 = NO_INT
        n2930 = 0
        i2964 = NO_INT
        n2965 = 0
        i3030 = NO_INT
        n3031 = 0
        i3277 = NO_INT
        n3278 = 0
        i3311 = NO_INT
        n3312 = 0
        i3398 = NO_INT
        n3399 = 0
        i3594 = NO_INT
        n3595 = 0
        i3736 = NO_INT
        n3737 = 0
        i3866 = NO_INT
        n3867 = 0
        i3998 = NO_INT
        n3999 = 0
        i4163 = NO_INT
        n4164 = 0
        i4293 = NO_INT
        n4294 = 0
        i4586 = NO_INT
        n4587 = 0
        i4629 = NO_INT
        n4630 = 0
        i4664 = NO_INT
        n4665 = 0
        i4789 = NO_INT
        n4790 = 0
        i5042 = NO_INT
        n5043 = 0
        i5088 = NO_INT
        n5089 = 0
        i5517 = NO_INT
        n5518 = 0
        i6042 = NO_INT
        n6043 = 0
        i6076 = NO_INT
        n6077 = 0
        i6195 = NO_INT
        n6196 = 0
        i6232 = NO_INT
        n6233 = 0
        i6632 = NO_INT
        n6633 = 0
        i6776 = NO_INT
        n6777 = 0
        i6983 = NO_INT
        n6984 = 0
        i7152 = NO_INT
        n7153 = 0
        i7281 = NO_INT
        n7282 = 0
        i7571 = NO_INT
        n7572 = 0
        i7732 = NO_INT
        n7733 = 0
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
    i169, b170 = reduced(np.maximum, i39, CLIENTS, i40, None)
    i178 = counted(i39, CLIENTS, b177)
    i181, b182 = reduced(np.maximum, i39, CLIENTS, i179, b180)
    i187, b188 = reduced(np.maximum, i39, CLIENTS, i185, b186)
    i193, b194 = reduced(np.maximum, i39, CLIENTS, i191, b192)
    i215, b216 = reduced(np.maximum, i39, CLIENTS, i213, b214)
    i222, b223 = reduced(np.minimum, i39, CLIENTS, i220, b221)
    i228, b229 = reduced(np.minimum, i39, CLIENTS, i226, b227)
    i237, b238 = reduced(np.minimum, i39, CLIENTS, i235, b236)
    i243, b244 = reduced(np.minimum, i39, CLIENTS, i241, b242)
    i249, b250 = reduced(np.minimum, i39, CLIENTS, i247, b248)
    i252 = counted(i39, CLIENTS, b251)
    i256 = counted(i39, CLIENTS, b255)
    i258 = counted(i39, CLIENTS, b257)
    i260 = counted(i39, CLIENTS, b259)
    i262 = counted(i39, CLIENTS, b261)
    b263 = (i252 > 0)
    b264 = LIKE_6[C_traits]
    b265 = (b263 | b264)
    b266 = (i256 > 0)
    b267 = LIKE_7[C_traits]
    b268 = LIKE_8[C_traits]
    b269 = (b266 | b267 | b268)
    b270 = (i258 > 0)
    b271 = LIKE_9[C_traits]
    b272 = (b270 | b271)
    b273 = (i260 > 0)
    b274 = LIKE_10[C_traits]
    b275 = (b273 | b274)
    i276 = where(K_terms_days, C_terms_days, P_default_terms_days)
    i277 = where(K_country, C_country, WORD_30)
    b278 = (i178 > 0)
    i279 = where(b278, WORD_31, WORD_32)
    i280 = where(K_stage, C_stage, i279)
    b281 = logical_not(K_stage)
    b282 = (i280 == WORD_32)
    b283 = (C_stage == WORD_33) & K_stage
    i284 = where(b182, i181, -25567)
    b285 = (i187 > i284) & b188
    b286 = (b283 & b285)
    i287 = where(b282, WORD_32, where(b286, WORD_32, WORD_34))
    i288 = filled(AS_OF, CLIENTS, 'i')
    i289 = CALENDAR.places(i288, i277, CLIENTS)
    b290 = (i289 >= 0)
    i291 = CALENDAR.working_day[i289]
    if n294:
        i295 = at(i39, i293)
        i297 = at(i45, i293)
        b298 = at(b46, i293)
        i303 = at(i51, i293)
        i313 = at(i40, i293)
        i321 = at(i68, i293)
        b322 = at(b69, i293)
    else:
        i295 = NO_INT
        i297 = NO_INT
        b298 = NO_BOOL
        i303 = NO_INT
        i313 = NO_INT
        i321 = NO_INT
        b322 = NO_BOOL
    if n294:
        i327 = by_id_at(i326, i297, b298)
    else:
        i327 = NO_INT
    if n294:
        i329 = at(i51, i327)
        i330 = at(i49, i327)
        b331 = (i330 == WORD_7)
        b332 = (i327 >= 0) & (i303 == i329) & b331
        i333 = at(i68, i327)
        b334 = at(b69, i327)
        b335 = b332 & b334
    else:
        b332 = NO_BOOL
        i333 = NO_INT
        b335 = NO_BOOL
    if n294:
        b362 = as_bool(b332 & b335)
        i363 = places(b362, n294)
        n364 = len(i363)
    else:
        b362 = NO_BOOL
        i363 = NO_INT
        n364 = 0
    if n364:
        i365 = at(i295, i363)
        i366 = at(i277, i365)
        i367 = at(i313, i363)
        i368 = CALENDAR.places(i367, i366, n364)
        b369 = (i368 >= 0)
        i370 = CALENDAR.working_day[i368]
        i371 = at(i297, i363)
        b372 = at(b298, i363)
        w373 = Window(i365, [(i371, b372)], [(i367, None, False)])
        i374 = at(i321, i363)
        b375 = at(b322, i363)
        i376 = filled(where(b375, i374, 0), n364, 'i')
        i377 = filled(as_int(b375), n364, 'i')
        i378 = w373.running(i376, peers=True)
        i379 = at(i333, i363)
        i380 = rescaled(i379, 0)
        i381 = product(P_paid_share, i380)
        i382 = rescaled(i378, 2)
        b383 = w373.running(i377, peers=True) > 0
        b384 = at(b362, i363)
        b385 = b383 & b384
        b386 = (i382 >= i381) & b385
        i489 = where(b386, i367, 0)
        b490 = as_bool(where(b386, True, False))
    else:
        i365 = NO_INT
        i367 = NO_INT
        b369 = NO_BOOL
        i370 = NO_INT
        i371 = NO_INT
        b372 = NO_BOOL
        i374 = NO_INT
        b375 = NO_BOOL
        i489 = NO_INT
        b490 = NO_BOOL
    if n417:
        i418 = at(i39, i416)
        i420 = at(i45, i416)
        b421 = at(b46, i416)
        i437 = at(i61, i416)
        b438 = at(b62, i416)
        i443 = at(i67, i416)
    else:
        i418 = NO_INT
        i420 = NO_INT
        b421 = NO_BOOL
        i437 = NO_INT
        b438 = NO_BOOL
        i443 = NO_INT
    if n450:
        i451 = at(i39, i449)
        i452 = at(i44, i449)
        i455 = at(i47, i449)
        b456 = at(b48, i449)
        i459 = at(i51, i449)
        i460 = at(i52, i449)
        b461 = at(b53, i449)
        i464 = at(i56, i449)
        b465 = at(b57, i449)
        i468 = at(i60, i449)
        i469 = at(i40, i449)
        i470 = at(i61, i449)
        b471 = at(b62, i449)
        i472 = at(i63, i449)
        b473 = at(b64, i449)
        i477 = at(i68, i449)
        b478 = at(b69, i449)
    else:
        i451 = NO_INT
        i452 = NO_INT
        i455 = NO_INT
        b456 = NO_BOOL
        i459 = NO_INT
        i460 = NO_INT
        b461 = NO_BOOL
        i464 = NO_INT
        b465 = NO_BOOL
        i468 = NO_INT
        i469 = NO_INT
        i470 = NO_INT
        b471 = NO_BOOL
        i472 = NO_INT
        b473 = NO_BOOL
        i477 = NO_INT
        b478 = NO_BOOL
    if (DEBTS_WANTED or ENDINGS_WANTED or EVIDENCE_WANTED) and n450:
        i481 = at(i35, i449)
    else:
        i481 = NO_INT
    if n450:
        i482 = at(i276, i451)
        b483 = at(K_terms_days, i451)
        i484 = at(i277, i451)
        o485, i486, n487, i488 = match(i365, [(i371, b372)], i451, [(i452, None)])
        i491, b492 = reduced(np.minimum, i486, n487, at(i489, o485), at(b490, o485))
        i493 = at(i491, i488)
        b494 = at(b492, i488)
        b495 = i488 >= 0
        b496 = as_bool(b495 & b494)
        i497, b498 = summed(i486, n487, at(i374, o485), at(b375, o485))
        i499 = at(i497, i488)
        b500 = at(b498, i488)
        b501 = as_bool(b495 & b500)
    else:
        i482 = NO_INT
        b483 = NO_BOOL
        i484 = NO_INT
        i493 = NO_INT
        b496 = NO_BOOL
        i499 = NO_INT
        b501 = NO_BOOL
    if n450:
        i502, i503 = pairs(i451, i418, CLIENTS)
        n504 = len(i502)
    else:
        i502 = NO_INT
        i503 = NO_INT
        n504 = 0
    if n504:
        i508 = at(i452, i502)
    else:
        i508 = NO_INT
    if n504:
        i507 = at(i420, i503)
        b509 = at(b421, i503)
        b510 = listed(where(b509, i507, 0), i508, GIVEN)
        i511 = places(b510, n504)
        n512 = len(i511)
    else:
        i511 = NO_INT
        n512 = 0
    if n512:
        i577 = i502[i511]
        i578 = i503[i511]
    else:
        i577 = NO_INT
        i578 = NO_INT
    if n512:
        i581 = at(i443, i578)
    else:
        i581 = NO_INT
    if n450:
        i582, b583 = reduced(np.maximum, i577, n450, i581, None)
    else:
        i582 = NO_INT
        b583 = NO_BOOL
    if n450:
        i584, i585 = pairs(i451, i418, CLIENTS)
        n586 = len(i584)
    else:
        i584 = NO_INT
        i585 = NO_INT
        n586 = 0
    if n586:
        i590 = at(i582, i584)
        b591 = at(b583, i584)
        i594 = at(i452, i584)
    else:
        i590 = NO_INT
        b591 = NO_BOOL
        i594 = NO_INT
    if n586:
        i589 = at(i443, i585)
        b592 = (i589 == i590) & b591
        i593 = at(i420, i585)
        b595 = at(b421, i585)
        b596 = listed(where(b595, i593, 0), i594, GIVEN)
        b597 = (b592 & b596)
        i598 = places(b597, n586)
        n599 = len(i598)
    else:
        i598 = NO_INT
        n599 = 0
    if n599:
        i663 = i584[i598]
        i664 = i585[i598]
    else:
        i663 = NO_INT
        i664 = NO_INT
    if n599:
        i667 = at(i437, i664)
        b668 = at(b438, i664)
    else:
        i667 = NO_INT
        b668 = NO_BOOL
    if n450:
        i669, b670 = reduced(np.maximum, i663, n450, i667, b668)
    else:
        i669 = NO_INT
        b670 = NO_BOOL
    if n673:
        i674 = at(i39, i672)
        i676 = at(i45, i672)
        b677 = at(b46, i672)
        i683 = at(i52, i672)
        b684 = at(b53, i672)
        i692 = at(i40, i672)
        i695 = at(i63, i672)
        b696 = at(b64, i672)
        i700 = at(i68, i672)
        b701 = at(b69, i672)
        i709 = where(b684, i683, WORD_10)
        b710 = (i709 == WORD_10)
        b715 = (i683 == WORD_36) & b684
        b719 = logical_not(b701)
        b720 = (b715 & b719)
        i724 = where(b715, i700, 0)
        b725 = as_bool(where(b715, b701, False))
        i731 = where(b696, i695, i692)
        i732 = where(b715, i731, 0)
        b733 = as_bool(where(b715, True, False))
    else:
        i674 = NO_INT
        i676 = NO_INT
        b677 = NO_BOOL
        b710 = NO_BOOL
        b715 = NO_BOOL
        b720 = NO_BOOL
        i724 = NO_INT
        b725 = NO_BOOL
        i732 = NO_INT
        b733 = NO_BOOL
    if n450:
        o705, i706, n707, i708 = match(i674, [(i676, b677)], i451, [(i452, None)])
        i711 = counted(i706, n707, at(b710, o705))
        i712 = at(i711, i708)
        b713 = i708 >= 0
        i714 = where(b713, i712, 0)
        i716 = counted(i706, n707, at(b715, o705))
        i717 = at(i716, i708)
        i718 = where(b713, i717, 0)
        i721 = counted(i706, n707, at(b720, o705))
        i722 = at(i721, i708)
        i723 = where(b713, i722, 0)
        i726, b727 = summed(i706, n707, at(i724, o705), at(b725, o705))
        i728 = at(i726, i708)
        b729 = at(b727, i708)
        b730 = as_bool(b713 & b729)
        i734, b735 = reduced(np.maximum, i706, n707, at(i732, o705), at(b733, o705))
        i736 = at(i734, i708)
        b737 = at(b735, i708)
        b738 = as_bool(b713 & b737)
        i739 = (i469 + i482)
        i740 = where(b471, i470, i739)
    else:
        i714 = NO_INT
        i718 = NO_INT
        i723 = NO_INT
        i728 = NO_INT
        b730 = NO_BOOL
        i736 = NO_INT
        b738 = NO_BOOL
        i740 = NO_INT
    if n743:
        i744 = at(i39, i742)
        i748 = at(i47, i742)
        b749 = at(b48, i742)
        i762 = at(i40, i742)
        i763 = at(i61, i742)
        b764 = at(b62, i742)
    else:
        i744 = NO_INT
        i748 = NO_INT
        b749 = NO_BOOL
        i762 = NO_INT
        i763 = NO_INT
        b764 = NO_BOOL
    if n450:
        i775, i776 = pairs(i451, i744, CLIENTS)
        n777 = len(i775)
    else:
        i775 = NO_INT
        i776 = NO_INT
        n777 = 0
    if n777:
        i780 = at(i455, i775)
        b781 = at(b456, i775)
        i789 = at(i740, i775)
    else:
        i780 = NO_INT
        b781 = NO_BOOL
        i789 = NO_INT
    if n777:
        b782 = logical_not(b781)
        i783 = at(i748, i776)
        b784 = at(b749, i776)
        b785 = b784 & b781
        b786 = (i783 == i780) & b785
        b787 = (b782 | b786)
        i788 = at(i763, i776)
        b790 = at(b764, i776)
        b791 = (i788 <= i789) & b790
        i792 = at(i762, i776)
        b793 = (i792 > i789)
        b794 = (b787 & b791 & b793)
        i795 = places(b794, n777)
        n796 = len(i795)
    else:
        i795 = NO_INT
        n796 = 0
    if n796:
        i868 = i775[i795]
        i869 = i776[i795]
    else:
        i868 = NO_INT
        i869 = NO_INT
    if n796:
        i872 = at(i762, i869)
    else:
        i872 = NO_INT
    if n450:
        i873, b874 = reduced(np.minimum, i868, n450, i872, None)
        b875 = (i718 > 0)
        b876 = (i723 == 0)
        b877 = b730 & b478
        b878 = (i728 < i477) & b877
        b879 = (b875 & b876 & b478 & b878)
        i880 = where(b670, i669, i740)
        i881 = (i740 - i469)
        i882 = (i873 + i881)
        i883 = where(b874, i882, i740)
        i884 = where(b879, i736, i740)
        b885 = as_bool(where(b879, b738, True))
        i886 = where(b885, np.maximum(np.maximum(i880, i883), i884), np.maximum(i880, i883))
        i887 = CALENDAR.places(i886, i484, n450)
        b888 = (i887 >= 0)
        i889 = CALENDAR.next_working[i887]
        b890 = b888 & (i889 >= 0)
        i891 = where(b890, i889, i886)
        i892 = where(b473, i472, i493)
        b893 = (i460 == WORD_8) & b461
        b894 = logical_not(b496)
        b895 = (b893 & b894)
        b896 = b473 | b496
        i897 = where(b896, i892, AS_OF)
        i898 = where(b895, AS_OF, i897)
        i899 = (i898 - i891)
        i900 = np.maximum(0, i899)
        i901 = where(b473, i472, i891)
        i902 = where(b893, i901, i897)
        b903 = (i460 == WORD_37) & b461
        b904 = logical_not(b896)
        b905 = (b903 & b904)
        i907 = where(b461, i460, WORD_10)
        b908 = (i907 == WORD_10)
        b909 = (b904 & b908)
        b910 = (i714 > 0)
        b911 = logical_not(b471)
        b912 = logical_not(b670)
        b913 = logical_not(b483)
        b914 = LIKE_12[i468]
        b915 = (b911 & b912 & b913 & b914)
        b916 = LIKE_13[i468]
        b917 = (b916 & b904)
        b919 = logical_not(b879)
        b920 = (b875 & b919)
        b921 = (i464 == WORD_38) & b465
        b922 = (i464 == WORD_39) & b465
        b923 = (b921 | b922)
        b925 = (i460 == WORD_9) & b461
        b926 = (b925 & b894)
        b928 = (b917 | b910 | b920 | b923 | b926 | b905)
        i929 = where(b478, i477, rescaled(0, 4))
        i930 = where(b879, i728, rescaled(0, 4))
        i931 = (i929 - i930)
        b932 = as_bool(where(b879, b730, True))
        i933 = where(b932, np.maximum(rescaled(0, 4), i931), rescaled(0, 4))
        w934 = Window(i451, [], [])
        i935 = where(b905, 1, 0)
        i936 = filled(i935, n450, 'i')
        i937 = w934.total(np.add, i936)
        i938 = filled(as_int(b896), n450, 'i')
        i939 = w934.total(np.add, i938)
        b940 = logical_not(b915)
        b941 = (i891 < AS_OF)
        b942 = (b896 | b941)
        b943 = (b940 & b942)
        b944 = LIKE_14[i468]
        b945 = LIKE_15[i468]
        b946 = (i937 > 0)
        b947 = (i939 == 0)
        b948 = (b946 | b947)
        b949 = (b945 & b948)
        b950 = (b944 | b949)
        b951 = (b904 & b950)
        b952 = logical_not(b928)
        b953 = (b909 & b952 & b940)
        i954 = (AS_OF - i891)
        i955 = np.maximum(0, i954)
        i956 = where(b953, i955, 0)
        i957 = where(b501, i499, rescaled(0, 4))
        i958 = (i933 - i957)
        i959 = np.maximum(rescaled(0, 4), i958)
        b1556 = logical_not(b951)
        b1557 = (i902 > (AS_OF - P_window_days))
        b1558 = (b943 & b952 & b1556 & b1557)
        i1559 = places(b1558, n450)
        n1560 = len(i1559)
        i1637 = by_id(i452, IDS)
        b2660 = (i900 > P_very_late_days)
        b2661 = (b952 & b2660)
        i2662 = places(b2661, n450)
        n2663 = len(i2662)
        b5780 = (i900 > P_grace_days)
        b5781 = (b952 & b5780)
        i5782 = places(b5781, n450)
        n5783 = len(i5782)
        b6358 = (i469 > (AS_OF - P_window_days))
        b6359 = (i900 <= P_grace_days)
        b6360 = (b6358 & b952 & b6359)
        i6361 = places(b6360, n450)
        n6362 = len(i6361)
        b7322 = logical_not(b905)
        b7323 = (b940 & b952 & b7322 & b1557)
        i7324 = places(b7323, n450)
        n7325 = len(i7324)
        b7935 = (b951 | b905 | b896)
        b7936 = (b905 | b952)
        b7937 = logical_not(b944)
        b7938 = (b940 & b941 & b7935 & b7936 & b6358 & b7937)
        i7939 = places(b7938, n450)
        n7940 = len(i7939)
    else:
        i891 = NO_INT
        i892 = NO_INT
        b896 = NO_BOOL
        i900 = NO_INT
        i902 = NO_INT
        b905 = NO_BOOL
        b909 = NO_BOOL
        b910 = NO_BOOL
        b915 = NO_BOOL
        b928 = NO_BOOL
        i933 = NO_INT
        i956 = NO_INT
        i959 = NO_INT
        i1559 = NO_INT
        n1560 = 0
        i1637 = NO_INT
        i2662 = NO_INT
        n2663 = 0
        i5782 = NO_INT
        n5783 = 0
        i6361 = NO_INT
        n6362 = 0
        i7324 = NO_INT
        n7325 = 0
        i7939 = NO_INT
        n7940 = 0
    if n985:
        i986 = at(i39, i984)
        i988 = at(i45, i984)
        b989 = at(b46, i984)
        i995 = at(i52, i984)
        b996 = at(b53, i984)
        i999 = at(i56, i984)
        b1000 = at(b57, i984)
        i1004 = at(i40, i984)
        i1005 = at(i61, i984)
        b1006 = at(b62, i984)
        i1012 = at(i68, i984)
        b1013 = at(b69, i984)
    else:
        i986 = NO_INT
        i988 = NO_INT
        b989 = NO_BOOL
        i995 = NO_INT
        b996 = NO_BOOL
        i999 = NO_INT
        b1000 = NO_BOOL
        i1004 = NO_INT
        i1005 = NO_INT
        b1006 = NO_BOOL
        i1012 = NO_INT
        b1013 = NO_BOOL
    if EVIDENCE_WANTED and n985:
        i987 = at(i44, i984)
        i1016 = at(i35, i984)
    else:
        i987 = NO_INT
        i1016 = NO_INT
    if n985:
        i1017 = at(i277, i986)
        i1018 = at(i291, i986)
        b1019 = at(b290, i986)
        i1020 = CALENDAR.places(i1005, i1017, n985)
        b1021 = (i1020 >= 0) & b1006
        i1022 = CALENDAR.working_day[i1020]
    else:
        i1017 = NO_INT
        i1018 = NO_INT
        b1019 = NO_BOOL
        b1021 = NO_BOOL
        i1022 = NO_INT
    if n985:
        i1023, i1024 = pairs(i986, i451, CLIENTS)
        n1025 = len(i1023)
    else:
        i1023 = NO_INT
        i1024 = NO_INT
        n1025 = 0
    if n1025:
        i1028 = at(i988, i1023)
        b1030 = at(b989, i1023)
    else:
        i1028 = NO_INT
        b1030 = NO_BOOL
    if n1025:
        i1029 = at(i452, i1024)
        b1031 = listed(where(b1030, i1028, 0), i1029, GIVEN)
        i1032 = places(b1031, n1025)
        n1033 = len(i1032)
    else:
        i1032 = NO_INT
        n1033 = 0
    if n1033:
        i1141 = i1023[i1032]
        i1142 = i1024[i1032]
    else:
        i1141 = NO_INT
        i1142 = NO_INT
    if n1033:
        i1146 = at(i892, i1142)
        b1147 = at(b896, i1142)
        b1156 = at(b928, i1142)
        b1157 = at(b905, i1142)
        b1158 = logical_not(b1157)
        b1159 = (b1156 & b1158)
        i1160 = where(b1159, 1, 0)
        i1163 = where(b1157, 1, 0)
        i1166 = at(i669, i1142)
        b1167 = at(b670, i1142)
        i1170 = at(i891, i1142)
    else:
        i1146 = NO_INT
        b1147 = NO_BOOL
        i1160 = NO_INT
        i1163 = NO_INT
        i1166 = NO_INT
        b1167 = NO_BOOL
        i1170 = NO_INT
    if n985:
        i1145 = counted(i1141, n985, None)
        i1148 = counted(i1141, n985, b1147)
        b1149 = (i1148 == i1145)
        i1150, b1151 = reduced(np.maximum, i1141, n985, i1146, b1147)
        i1152 = where(b1149, i1150, 0)
        b1153 = counted(i1141, n985, None) > 0
        b1154 = as_bool(where(b1149, b1151, False))
        b1155 = as_bool(b1153 & b1154)
        i1161, b1162 = reduced(np.maximum, i1141, n985, i1160, None)
        i1164, b1165 = reduced(np.maximum, i1141, n985, i1163, None)
        i1168, b1169 = reduced(np.maximum, i1141, n985, i1166, b1167)
        i1171, b1172 = reduced(np.minimum, i1141, n985, i1170, None)
        i1173 = CALENDAR.places(i1152, i1017, n985)
        b1174 = (i1173 >= 0) & b1155
        i1175 = CALENDAR.working_day[i1173]
    else:
        i1145 = NO_INT
        b1155 = NO_BOOL
        i1161 = NO_INT
        b1162 = NO_BOOL
        i1164 = NO_INT
        b1165 = NO_BOOL
        i1168 = NO_INT
        b1169 = NO_BOOL
        i1171 = NO_INT
        b1172 = NO_BOOL
        b1174 = NO_BOOL
        i1175 = NO_INT
    if n1182:
        i1183 = at(i39, i1181)
        i1185 = at(i45, i1181)
        b1186 = at(b46, i1181)
        i1201 = at(i40, i1181)
    else:
        i1183 = NO_INT
        i1185 = NO_INT
        b1186 = NO_BOOL
        i1201 = NO_INT
    if n985:
        i1214, i1215 = pairs(i986, i1183, CLIENTS)
        n1216 = len(i1214)
    else:
        i1214 = NO_INT
        i1215 = NO_INT
        n1216 = 0
    if n1216:
        i1220 = at(i988, i1214)
        b1222 = at(b989, i1214)
        i1226 = at(i1004, i1214)
        i1228 = at(i1005, i1214)
        b1230 = at(b1006, i1214)
    else:
        i1220 = NO_INT
        b1222 = NO_BOOL
        i1226 = NO_INT
        i1228 = NO_INT
        b1230 = NO_BOOL
    if n1216:
        i1219 = at(i1185, i1215)
        b1221 = at(b1186, i1215)
        b1223 = b1221 & b1222
        b1224 = (i1219 == i1220) & b1223
        i1225 = at(i1201, i1215)
        b1227 = (i1225 >= i1226)
        i1229 = (i1228 + 7)
        b1231 = (i1225 <= i1229) & b1230
        b1232 = (b1224 & b1227 & b1231)
        i1233 = places(b1232, n1216)
        n1234 = len(i1233)
    else:
        i1233 = NO_INT
        n1234 = 0
    if n1234:
        i1305 = i1214[i1233]
    else:
        i1305 = NO_INT
    if n985:
        i1309 = counted(i1305, n985, None)
    else:
        i1309 = NO_INT
    if n985:
        i1310, i1311 = pairs(i986, i365, CLIENTS)
        n1312 = len(i1310)
    else:
        i1310 = NO_INT
        i1311 = NO_INT
        n1312 = 0
    if n1312:
        i1315 = at(i988, i1310)
        b1317 = at(b989, i1310)
        i1321 = at(i1004, i1310)
        i1324 = at(i1022, i1310)
        b1327 = at(b1021, i1310)
    else:
        i1315 = NO_INT
        b1317 = NO_BOOL
        i1321 = NO_INT
        i1324 = NO_INT
        b1327 = NO_BOOL
    if n1312:
        i1316 = at(i371, i1311)
        b1318 = at(b372, i1311)
        b1319 = listed(where(b1317, i1315, 0), where(b1318, i1316, 0), GIVEN)
        i1320 = at(i367, i1311)
        b1322 = (i1320 >= i1321)
        i1323 = at(i370, i1311)
        i1325 = (i1323 - i1324)
        b1326 = at(b369, i1311)
        b1328 = b1326 & b1327
        b1329 = (i1325 <= P_promise_working_days) & b1328
        b1330 = (b1319 & b1322 & b1329)
        i1331 = places(b1330, n1312)
        n1332 = len(i1331)
    else:
        i1331 = NO_INT
        n1332 = 0
    if n1332:
        i1411 = i1310[i1331]
        i1412 = i1311[i1331]
    else:
        i1411 = NO_INT
        i1412 = NO_INT
    if n1332:
        i1415 = at(i374, i1412)
        b1416 = at(b375, i1412)
    else:
        i1415 = NO_INT
        b1416 = NO_BOOL
    if n985:
        i1417, b1418 = summed(i1411, n985, i1415, b1416)
        i1419 = (i1175 - i1022)
        b1420 = b1174 & b1021
        b1421 = (i1419 <= P_promise_working_days) & b1420
        i1422 = rescaled(i1012, 0)
        i1423 = product(P_paid_share, i1422)
        i1424 = rescaled(i1417, 2)
        b1425 = b1418 & b1013
        b1426 = (i1424 >= i1423) & b1425
        b1427 = (b1421 | b1426)
        i1428 = (i1018 - i1022)
        b1429 = b1019 & b1021
        b1430 = (i1428 > P_promise_working_days) & b1429
        i1431 = where(b1162, i1161, 0)
        b1432 = (i1431 > 0)
        b1433 = (i1309 > 0)
        b1434 = b1169 & b1006
        b1435 = (i1168 > i1005) & b1434
        b1436 = (i999 == WORD_38) & b1000
        b1437 = (i999 == WORD_39) & b1000
        b1438 = (i999 == WORD_41) & b1000
        b1439 = (b1436 | b1437 | b1438)
        b1441 = (b1432 | b1433 | b1435 | b1439)
        b1442 = logical_not(b1427)
        i1443 = where(b1165, i1164, 0)
        b1444 = (i1443 > 0)
        i1445 = where(b996, i995, WORD_10)
        b1446 = (i1445 == WORD_4)
        b1447 = (i1145 > 0)
        b1448 = (b1447 & b1155)
        b1449 = (i1445 != WORD_42)
        b1450 = (b1430 & b1449)
        b1451 = (b1429) | (b1429 & logical_not(b1430)) | logical_not(b1449)
        b1452 = as_bool(where(b1444, True, where(b1448, b1429, where(b1447, b1451, True))))
        b1453 = where(b1444, b1446, where(b1448, b1430, where(b1447, b1450, b1446))) & b1452
        b1454 = (b1442 & b1453)
        b1455 = logical_not(b1441)
        b1456 = (i995 == WORD_42) & b996
        b1457 = (b1427 | b1454 | b1456)
        b1458 = (b1455 & b1457)
        i1459 = places(b1458, n985)
        n1460 = len(i1459)
        b1461 = (b1452) | logical_not(b1442) | (b1452 & logical_not(b1453))
    else:
        b1454 = NO_BOOL
        i1459 = NO_INT
        n1460 = 0
        b1461 = NO_BOOL
    if n1460:
        i1464 = at(i986, i1459)
        i1482 = at(i1004, i1459)
        i1483 = at(i1005, i1459)
        b1484 = at(b1006, i1459)
        i1509 = at(i1171, i1459)
        b1510 = at(b1172, i1459)
        b1520 = at(b1454, i1459)
        b1521 = at(b1461, i1459)
    else:
        i1464 = NO_INT
        i1482 = NO_INT
        i1483 = NO_INT
        b1484 = NO_BOOL
        i1509 = NO_INT
        b1510 = NO_BOOL
        b1520 = NO_BOOL
        b1521 = NO_BOOL
    if EVIDENCE_WANTED and n1460:
        i1465 = at(i987, i1459)
        i1494 = at(i1016, i1459)
    else:
        i1465 = NO_INT
        i1494 = NO_INT
    if n1460:
        o1524, i1525, i1526 = group(i1464, [(i1482, None)])
        n1527 = len(i1526)
    else:
        o1524 = None
        i1525 = NO_INT
        i1526 = NO_INT
        n1527 = 0
    if n1460:
        i1528 = at(i1464, i1526)
        i1529 = at(i1482, i1526)
        i1530, b1531 = reduced(np.maximum, i1525, n1527, at(i1483, o1524), at(b1484, o1524))
        b1532, b1533 = reduced(np.logical_or, i1525, n1527, at(b1520, o1524), at(b1521, o1524))
        b1534 = b1532 & b1533
        i1535, b1536 = reduced(np.minimum, i1525, n1527, at(i1509, o1524), at(b1510, o1524))
        i1537 = where(b1536, i1535, i1529)
        w1538 = Window(i1528, [], [(i1530, b1531, False)])
        i1539 = filled(as_int(b1534), n1527, 'i')
        i1540 = w1538.within(i1539, i1530, b1531, 365)
    else:
        i1528 = NO_INT
        i1530 = NO_INT
        b1531 = NO_BOOL
        b1533 = NO_BOOL
        b1534 = NO_BOOL
        i1537 = NO_INT
        i1540 = NO_INT
    if n1527:
        o1541, i1542, i1543 = group(i1528, [(i1537, None)])
        n1544 = len(i1543)
    else:
        o1541 = None
        i1542 = NO_INT
        i1543 = NO_INT
        n1544 = 0
    if n1527:
        i1545 = at(i1528, i1543)
        i1546 = at(i1537, i1543)
        i1547, b1548 = reduced(np.maximum, i1542, n1544, at(i1530, o1541), at(b1531, o1541))
        b1549, b1550 = reduced(np.logical_or, i1542, n1544, at(b1534, o1541), at(b1533, o1541))
        b1551 = b1549 & b1550
        w1552 = Window(i1545, [], [(i1547, b1548, False), (i1546, None, False)])
        i1553 = where(b1551, 0, 1)
        i1554 = filled(i1553, n1544, 'i')
        i1555 = w1552.running(i1554, peers=False)
        i1830 = places(b1551, n1544)
        n1831 = len(i1830)
    else:
        i1545 = NO_INT
        i1546 = NO_INT
        i1547 = NO_INT
        b1548 = NO_BOOL
        i1555 = NO_INT
        i1830 = NO_INT
        n1831 = 0
    if n1560:
        i1561 = at(i451, i1559)
        i1562 = at(i452, i1559)
        i1569 = at(i459, i1559)
        i1579 = at(i469, i1559)
        i1618 = at(i891, i1559)
        i1621 = at(i900, i1559)
        i1622 = at(i902, i1559)
        i1628 = at(i933, i1559)
    else:
        i1561 = NO_INT
        i1562 = NO_INT
        i1569 = NO_INT
        i1579 = NO_INT
        i1618 = NO_INT
        i1621 = NO_INT
        i1622 = NO_INT
        i1628 = NO_INT
    if EVIDENCE_WANTED and n1560:
        i1570 = at(i460, i1559)
        b1571 = at(b461, i1559)
        i1591 = at(i481, i1559)
        i1597 = at(i499, i1559)
        b1598 = at(b501, i1559)
        i1610 = at(i740, i1559)
        i1619 = at(i892, i1559)
        b1620 = at(b896, i1559)
        i1634 = at(i959, i1559)
    else:
        i1570 = NO_INT
        b1571 = NO_BOOL
        i1591 = NO_INT
        i1597 = NO_INT
        b1598 = NO_BOOL
        i1610 = NO_INT
        i1619 = NO_INT
        b1620 = NO_BOOL
        i1634 = NO_INT
    if n364:
        i1638 = by_id_at(i1637, i371, b372)
    else:
        i1638 = NO_INT
    if n364:
        b1640 = (i1638 >= 0)
        i1641 = at(i891, i1638)
    else:
        b1640 = NO_BOOL
        i1641 = NO_INT
    if n364:
        b1716 = as_bool(b1640 & b1640)
        i1717 = (i367 - i1641)
        i1718 = where(b1716, np.maximum(0, i1717), 0)
        i1743 = rescaled(i374, 0)
        i1744 = product(i1743, i1718)
    else:
        i1744 = NO_INT
    if n1560:
        o1719, i1720, i1721 = group(i1561, [(i1569, None)])
        n1722 = len(i1721)
    else:
        o1719 = None
        i1720 = NO_INT
        i1721 = NO_INT
        n1722 = 0
    if n1560:
        i1723 = at(i1561, i1721)
        i1724 = at(i1569, i1721)
        i1725 = counted(i1720, n1722, None)
        i1726, b1727 = reduced(np.maximum, i1720, n1722, at(i1579, o1719), None)
        i1728, b1729 = reduced(np.minimum, i1720, n1722, at(i1562, o1719), None)
        w1730 = Window(i1723, [], [(i1725, None, True), (i1726, b1727, True), (i1728, b1729, False)])
        i1731 = w1730.row_number()
        b1732 = (i1731 == 1)
        i1750 = places(b1732, n1722)
        n1751 = len(i1750)
    else:
        i1723 = NO_INT
        i1724 = NO_INT
        i1750 = NO_INT
        n1751 = 0
    if n1560:
        o1733, i1734, n1735, i1736 = match(i365, [(i371, b372)], i1561, [(i1562, None)])
        i1737, b1738 = summed(i1734, n1735, at(i374, o1733), at(b375, o1733))
        i1739 = at(i1737, i1736)
        b1740 = at(b1738, i1736)
        b1741 = i1736 >= 0
        b1742 = as_bool(b1741 & b1740)
        i1745, b1746 = summed(i1734, n1735, at(i1744, o1733), at(b375, o1733))
        i1747 = at(i1745, i1736)
        b1748 = at(b1746, i1736)
        b1749 = as_bool(b1741 & b1748)
    else:
        i1739 = NO_INT
        b1742 = NO_BOOL
        i1747 = NO_INT
        b1749 = NO_BOOL
    if n1751:
        i1752 = at(i1723, i1750)
        i1753 = at(i1724, i1750)
    else:
        i1752 = NO_INT
        i1753 = NO_INT
    if n1560:
        o1760, i1761, n1762, i1763 = match(i1752, [], i1561, [])
        i1764, b1765 = reduced(np.maximum, i1761, n1762, at(i1753, o1760), None)
        i1766 = at(i1764, i1763)
        b1767 = at(b1765, i1763)
        b1768 = i1763 >= 0
        b1769 = as_bool(b1768 & b1767)
        i1770 = where(b1742, i1739, rescaled(0, 4))
        i1771 = (i1628 - i1770)
        i1772 = np.maximum(rescaled(0, 4), i1771)
        b1773 = (i1569 == i1766) & b1769
        b1774 = (i1621 > P_late_days)
        i1775 = where(b1749, i1747, rescaled(0, 4))
        i1776 = product(i1772, i1621)
        i1777 = (i1775 + i1776)
        i1778 = rescaled(i1777, 0)
        w1779 = Window(i1561, [(i1569, None), (i1618, None)], [])
        i1780 = filled(i1628, n1560, 'i')
        i1781 = w1779.total(np.add, i1780)
        w1782 = Window(i1561, [(i1569, None)], [(i1781, None, True), (i1618, None, False)])
        i1783 = w1782.dense_rank()
        b1784 = (i1783 == 1)
        b1793 = (i1621 <= P_grace_days)
        b1795 = (i1621 > P_grace_days)
        b1798 = (i1621 > P_very_late_days)
        i6518 = places(b1793, n1560)
        n6519 = len(i6518)
    else:
        b1769 = NO_BOOL
        b1773 = NO_BOOL
        b1774 = NO_BOOL
        i1778 = NO_INT
        b1784 = NO_BOOL
        b1793 = NO_BOOL
        b1795 = NO_BOOL
        b1798 = NO_BOOL
        i6518 = NO_INT
        n6519 = 0
    if n1560:
        o1785, i1786, i1787 = group(i1561, [(i1618, None)])
        n1788 = len(i1787)
    else:
        o1785 = None
        i1786 = NO_INT
        i1787 = NO_INT
        n1788 = 0
    if n1560:
        i1789 = at(i1561, i1787)
        i1790 = at(i1618, i1787)
        i1791, b1792 = reduced(np.maximum, i1786, n1788, at(i1622, o1785), None)
        i1794 = counted(i1786, n1788, at(b1793, o1785))
        i1796 = counted(i1786, n1788, at(b1795, o1785))
        i1797 = counted(i1786, n1788, at(b1774, o1785))
        i1799 = counted(i1786, n1788, at(b1798, o1785))
        i1800, b1801 = reduced(np.maximum, i1786, n1788, at(i1621, o1785), None)
        b1802 = (i1796 >= i1794)
        b1803 = (i1796 > 0)
        b1804 = (b1802 & b1803)
        b1805 = (i1797 >= i1794)
        b1806 = (i1797 > 0)
        b1807 = (b1805 & b1806)
        b1808 = (i1799 >= i1794)
        b1809 = (i1799 > 0)
        b1810 = (b1808 & b1809)
        b1811 = (i1794 > i1796)
        w1812 = Window(i1789, [], [(i1790, None, False)])
        i1813, b1814 = w1812.shifted(i1800, b1801, 1)
        i1815, b1816 = w1812.shifted(i1800, b1801, 2)
        i1817 = where(b1811, 1, 0)
        i1818 = filled(i1817, n1788, 'i')
        i1819 = w1812.running(i1818, peers=False)
        w1820 = Window(i1789, [], [])
        i1821 = w1820.total(np.add, i1818)
        b1822 = b1801 & b1814
        b1823 = (i1800 > i1813) & b1822
        b1824 = b1814 & b1816
        b1825 = (i1813 > i1815) & b1824
        b1826 = (i1815 > 0) & b1816
        b1827 = (i1800 > P_grace_days) & b1801
        b1828 = (b1823 & b1825 & b1826 & b1827)
        i1850 = places(b1811, n1788)
        n1851 = len(i1850)
        i7107 = places(b1807, n1788)
        n7108 = len(i7107)
    else:
        i1789 = NO_INT
        i1790 = NO_INT
        i1791 = NO_INT
        b1792 = NO_BOOL
        i1796 = NO_INT
        i1797 = NO_INT
        i1799 = NO_INT
        i1800 = NO_INT
        b1801 = NO_BOOL
        b1804 = NO_BOOL
        b1807 = NO_BOOL
        b1810 = NO_BOOL
        b1811 = NO_BOOL
        i1819 = NO_INT
        i1821 = NO_INT
        b1828 = NO_BOOL
        i1850 = NO_INT
        n1851 = 0
        i7107 = NO_INT
        n7108 = 0
    if n1831:
        i1832 = at(i1545, i1830)
        i1833 = at(i1546, i1830)
        i1834 = at(i1547, i1830)
        b1835 = at(b1548, i1830)
        i1838 = at(i1555, i1830)
    else:
        i1832 = NO_INT
        i1833 = NO_INT
        i1834 = NO_INT
        b1835 = NO_BOOL
        i1838 = NO_INT
    if n1831:
        o1839, i1840, i1841 = group(i1832, [(i1838, None)])
        n1842 = len(i1841)
    else:
        o1839 = None
        i1840 = NO_INT
        i1841 = NO_INT
        n1842 = 0
    if n1831:
        i1843 = at(i1832, i1841)
        i1845 = counted(i1840, n1842, None)
        i1846, b1847 = reduced(np.maximum, i1840, n1842, at(i1834, o1839), at(b1835, o1839))
        i1848, b1849 = reduced(np.maximum, i1840, n1842, at(i1833, o1839), None)
    else:
        i1843 = NO_INT
        i1845 = NO_INT
        i1846 = NO_INT
        b1847 = NO_BOOL
        i1848 = NO_INT
        b1849 = NO_BOOL
    if n1851:
        i1852 = at(i1789, i1850)
        i1853 = at(i1790, i1850)
        i1854 = at(i1791, i1850)
        b1855 = at(b1792, i1850)
    else:
        i1852 = NO_INT
        i1853 = NO_INT
        i1854 = NO_INT
        b1855 = NO_BOOL
    if n1842:
        i1873, i1874 = pairs(i1843, i1852, CLIENTS)
        n1875 = len(i1873)
    else:
        i1873 = NO_INT
        i1874 = NO_INT
        n1875 = 0
    if n1875:
        i1879 = at(i1848, i1873)
        b1880 = at(b1849, i1873)
        i1883 = at(i1846, i1873)
        b1885 = at(b1847, i1873)
    else:
        i1879 = NO_INT
        b1880 = NO_BOOL
        i1883 = NO_INT
        b1885 = NO_BOOL
    if n1875:
        i1878 = at(i1853, i1874)
        b1881 = (i1878 > i1879) & b1880
        i1882 = at(i1854, i1874)
        b1884 = at(b1855, i1874)
        b1886 = b1884 & b1885
        b1887 = (i1882 > i1883) & b1886
        b1888 = (b1881 & b1887)
        i1889 = places(b1888, n1875)
        n1890 = len(i1889)
    else:
        i1889 = NO_INT
        n1890 = 0
    if n1890:
        i1910 = i1873[i1889]
    else:
        i1910 = NO_INT
    if n1831:
        i1914 = counted(i1910, n1842, None)
    else:
        i1914 = NO_INT
    if n1924:
        i1925 = at(i39, i1923)
        i1927 = at(i45, i1923)
        b1928 = at(b46, i1923)
        i1933 = at(i51, i1923)
        i1934 = at(i52, i1923)
        b1935 = at(b53, i1923)
        i1943 = at(i40, i1923)
        i1946 = at(i63, i1923)
        b1947 = at(b64, i1923)
        i1951 = at(i68, i1923)
        b1952 = at(b69, i1923)
    else:
        i1925 = NO_INT
        i1927 = NO_INT
        b1928 = NO_BOOL
        i1933 = NO_INT
        i1934 = NO_INT
        b1935 = NO_BOOL
        i1943 = NO_INT
        i1946 = NO_INT
        b1947 = NO_BOOL
        i1951 = NO_INT
        b1952 = NO_BOOL
    if EVIDENCE_WANTED and n1924:
        i1926 = at(i44, i1923)
        i1955 = at(i35, i1923)
    else:
        i1926 = NO_INT
        i1955 = NO_INT
    if n1924:
        i1956 = by_id_at(i326, i1927, b1928)
    else:
        i1956 = NO_INT
    if n1924:
        i1958 = at(i49, i1956)
        b1959 = (i1958 == WORD_7)
        b1960 = (i1956 >= 0) & b1959
        i1961 = at(i68, i1956)
        b1962 = at(b69, i1956)
        b1963 = b1960 & b1962
        i1964 = at(i51, i1956)
    else:
        b1960 = NO_BOOL
        i1961 = NO_INT
        b1963 = NO_BOOL
        i1964 = NO_INT
    if n1924:
        b1991 = as_bool(b1960 & b1963)
        b1992 = as_bool(b1960 & b1960)
    else:
        b1991 = NO_BOOL
        b1992 = NO_BOOL
    if n1997:
        i1998 = at(i39, i1996)
        i2016 = at(i40, i1996)
    else:
        i1998 = NO_INT
        i2016 = NO_INT
    if n1997:
        i2029 = at(i193, i1998)
        b2030 = at(b194, i1998)
        i2031 = (i2029 - P_seriousness_days)
        b2032 = (i2016 >= i2031) & b2030
        i2033 = (i2029 + P_seriousness_days)
        b2034 = (i2016 <= i2033) & b2030
        b2035 = (b2032 & b2034)
        b2036 = (i2016 > (AS_OF - P_seriousness_days))
        b2037 = (b2030 & b2030) | (b2030 & logical_not(b2032)) | (b2030 & logical_not(b2034))
        b2038 = where(b2037, b2035, b2036)
    else:
        b2038 = NO_BOOL
    if n2041:
        i2042 = at(i39, i2040)
        i2043 = at(i44, i2040)
        i2044 = at(i45, i2040)
        b2045 = at(b46, i2040)
        i2046 = at(i47, i2040)
        b2047 = at(b48, i2040)
        i2051 = at(i52, i2040)
        b2052 = at(b53, i2040)
        i2060 = at(i40, i2040)
        i2063 = at(i63, i2040)
        b2064 = at(b64, i2040)
    else:
        i2042 = NO_INT
        i2043 = NO_INT
        i2044 = NO_INT
        b2045 = NO_BOOL
        i2046 = NO_INT
        b2047 = NO_BOOL
        i2051 = NO_INT
        b2052 = NO_BOOL
        i2060 = NO_INT
        i2063 = NO_INT
        b2064 = NO_BOOL
    if EVIDENCE_WANTED and n2041:
        i2072 = at(i35, i2040)
    else:
        i2072 = NO_INT
    if n2041:
        i2073 = by_id_at(i326, i2044, b2045)
    else:
        i2073 = NO_INT
    if n2041:
        i2075 = at(i49, i2073)
        b2076 = (i2075 == WORD_45)
        b2077 = (i2073 >= 0) & b2076
        i2078 = at(i44, i2073)
    else:
        b2077 = NO_BOOL
        i2078 = NO_INT
    if n2041:
        b2107 = as_bool(b2077 & b2077)
        i2108 = by_id(i2043, IDS)
    else:
        b2107 = NO_BOOL
        i2108 = NO_INT
    if n2041:
        i2109 = by_id_at(i2108, i2078, b2107)
    else:
        i2109 = NO_INT
    if n2041:
        b2111 = (i2109 >= 0)
        i2112 = at(i2078, i2109)
        b2113 = at(b2107, i2109)
        b2114 = b2111 & b2113
    else:
        b2111 = NO_BOOL
        i2112 = NO_INT
        b2114 = NO_BOOL
    if n2041:
        b2145 = as_bool(b2111 & b2114)
        i2146 = where(b2145, i2112, i2078)
        b2147 = b2145 | b2107
        i2148 = by_id(i2043, IDS)
    else:
        i2146 = NO_INT
        b2147 = NO_BOOL
        i2148 = NO_INT
    if n2041:
        i2149 = by_id_at(i2148, i2146, b2147)
    else:
        i2149 = NO_INT
    if n2041:
        b2151 = (i2149 >= 0)
        i2152 = at(i2146, i2149)
        b2153 = at(b2147, i2149)
        b2154 = b2151 & b2153
    else:
        b2151 = NO_BOOL
        i2152 = NO_INT
        b2154 = NO_BOOL
    if n2041:
        b2189 = as_bool(b2151 & b2154)
        i2190 = where(b2189, i2152, i2146)
        b2191 = b2189 | b2147
        i2192 = by_id(i2043, IDS)
    else:
        i2190 = NO_INT
        b2191 = NO_BOOL
        i2192 = NO_INT
    if n2041:
        i2193 = by_id_at(i2192, i2190, b2191)
    else:
        i2193 = NO_INT
    if n2041:
        b2195 = (i2193 >= 0)
        i2196 = at(i2190, i2193)
        b2197 = at(b2191, i2193)
        b2198 = b2195 & b2197
    else:
        b2195 = NO_BOOL
        i2196 = NO_INT
        b2198 = NO_BOOL
    if n2041:
        b2237 = as_bool(b2195 & b2198)
        i2238 = where(b2237, i2196, where(b2191, i2190, i2043))
        b2245 = (i2051 == WORD_36) & b2052
        b2246 = (i2051 == WORD_46) & b2052
        b2247 = (b2245 | b2246)
        b2249 = (i2051 == WORD_47) & b2052
        i2251 = where(b2064, i2063, i2060)
        i2252 = where(b2249, i2251, 0)
        b2253 = as_bool(where(b2249, True, False))
        b2256 = (i2060 > (AS_OF - P_window_days))
        i2257 = places(b2256, n2041)
        n2258 = len(i2257)
    else:
        i2238 = NO_INT
        b2247 = NO_BOOL
        b2249 = NO_BOOL
        i2252 = NO_INT
        b2253 = NO_BOOL
        i2257 = NO_INT
        n2258 = 0
    if n2041:
        o2239, i2240, i2241 = group(i2042, [(i2238, None)])
        n2242 = len(i2241)
    else:
        o2239 = None
        i2240 = NO_INT
        i2241 = NO_INT
        n2242 = 0
    if n2041:
        i2243 = at(i2042, i2241)
        i2244 = at(i2238, i2241)
        i2248 = counted(i2240, n2242, at(b2247, o2239))
        i2250 = counted(i2240, n2242, at(b2249, o2239))
        i2254, b2255 = reduced(np.minimum, i2240, n2242, at(i2252, o2239), at(b2253, o2239))
    else:
        i2243 = NO_INT
        i2244 = NO_INT
        i2248 = NO_INT
        i2250 = NO_INT
        i2254 = NO_INT
        b2255 = NO_BOOL
    if n2258:
        i2259 = at(i2042, i2257)
        i2260 = at(i2043, i2257)
        i2261 = at(i2044, i2257)
        b2262 = at(b2045, i2257)
        i2263 = at(i2046, i2257)
        b2264 = at(b2047, i2257)
        i2277 = at(i2060, i2257)
        i2280 = at(i2063, i2257)
        b2281 = at(b2064, i2257)
        i2302 = at(i2238, i2257)
    else:
        i2259 = NO_INT
        i2260 = NO_INT
        i2261 = NO_INT
        b2262 = NO_BOOL
        i2263 = NO_INT
        b2264 = NO_BOOL
        i2277 = NO_INT
        i2280 = NO_INT
        b2281 = NO_BOOL
        i2302 = NO_INT
    if EVIDENCE_WANTED and n2258:
        i2289 = at(i2072, i2257)
    else:
        i2289 = NO_INT
    if n2258:
        i2303 = at(i249, i2259)
        b2304 = at(b250, i2259)
        o2305, i2306, n2307, i2308 = match(i2243, [(i2244, None)], i2259, [(i2302, None)])
        i2309 = first_rows(o2305, i2306, i2308)
        b2310 = i2309 >= 0
        i2311 = at(i2248, i2309)
        i2312 = at(i2250, i2309)
        i2313 = at(i2254, i2309)
        b2314 = at(b2255, i2309)
        b2315 = b2314 & b2310
        i2316 = by_id_at(i326, i2261, b2262)
    else:
        i2303 = NO_INT
        b2304 = NO_BOOL
        b2310 = NO_BOOL
        i2311 = NO_INT
        i2312 = NO_INT
        i2313 = NO_INT
        b2315 = NO_BOOL
        i2316 = NO_INT
    if n2258:
        i2318 = at(i49, i2316)
        b2319 = (i2318 == WORD_19)
        b2320 = (i2316 >= 0) & b2319
        i2321 = as_int(b2320)
    else:
        b2320 = NO_BOOL
        i2321 = NO_INT
    if n2258:
        i2351 = where(b2320, i2321, 0)
    else:
        i2351 = NO_INT
    if n2353:
        i2354 = at(i39, i2352)
        i2355 = at(i44, i2352)
        i2358 = at(i47, i2352)
        b2359 = at(b48, i2352)
        i2372 = at(i40, i2352)
    else:
        i2354 = NO_INT
        i2355 = NO_INT
        i2358 = NO_INT
        b2359 = NO_BOOL
        i2372 = NO_INT
    if n2258:
        i2385, i2386 = pairs(i2259, i2354, CLIENTS)
        n2387 = len(i2385)
    else:
        i2385 = NO_INT
        i2386 = NO_INT
        n2387 = 0
    if n2387:
        i2391 = at(i2277, i2385)
        i2393 = at(i2263, i2385)
        b2394 = at(b2264, i2385)
    else:
        i2391 = NO_INT
        i2393 = NO_INT
        b2394 = NO_BOOL
    if n2387:
        i2390 = at(i2372, i2386)
        b2392 = (i2390 <= i2391)
        b2395 = logical_not(b2394)
        i2396 = at(i2358, i2386)
        b2397 = at(b2359, i2386)
        b2398 = logical_not(b2397)
        b2399 = b2397 & b2394
        b2400 = (i2396 == i2393) & b2399
        b2401 = (b2395 | b2398 | b2400)
        b2402 = (b2392 & b2401)
        i2403 = places(b2402, n2387)
        n2404 = len(i2403)
    else:
        i2403 = NO_INT
        n2404 = 0
    if n2404:
        i2480 = i2385[i2403]
        i2481 = i2386[i2403]
    else:
        i2480 = NO_INT
        i2481 = NO_INT
    if n2404:
        i2484 = at(i2372, i2481)
        i2486 = at(i2355, i2481)
        i2487 = dated_id(i2484, i2486)
    else:
        i2487 = NO_INT
    if n2258:
        i2488, b2489 = reduced(np.maximum, i2480, n2258, i2487, None)
    else:
        i2488 = NO_INT
        b2489 = NO_BOOL
    if n2492:
        i2493 = at(i39, i2491)
        i2511 = at(i40, i2491)
    else:
        i2493 = NO_INT
        i2511 = NO_INT
    if n2258:
        i2524, i2525 = pairs(i2259, i2493, CLIENTS)
        n2526 = len(i2524)
    else:
        i2524 = NO_INT
        i2525 = NO_INT
        n2526 = 0
    if n2526:
        i2530 = at(i2277, i2524)
    else:
        i2530 = NO_INT
    if n2526:
        i2529 = at(i2511, i2525)
        b2531 = (i2529 <= i2530)
        i2532 = (i2530 - P_recovery_days)
        b2533 = (i2529 >= i2532)
        b2534 = (b2531 & b2533)
        i2535 = places(b2534, n2526)
        n2536 = len(i2535)
    else:
        i2535 = NO_INT
        n2536 = 0
    if n2536:
        i2618 = i2524[i2535]
    else:
        i2618 = NO_INT
    if n2258:
        i2622 = counted(i2618, n2258, None)
        i2623 = by_id_at(i326, i2261, b2262)
    else:
        i2622 = NO_INT
        i2623 = NO_INT
    if n2258:
        i2625 = at(i49, i2623)
        b2626 = (i2625 == WORD_19)
        b2627 = (i2623 >= 0) & b2626
        i2628 = at(i47, i2623)
        b2629 = at(b48, i2623)
        b2630 = b2627 & b2629
    else:
        b2627 = NO_BOOL
        i2628 = NO_INT
        b2630 = NO_BOOL
    if n2258:
        b2658 = as_bool(b2627 & b2630)
        i2659 = where(b2264, i2263, i2628)
        b2740 = b2264 | b2658
    else:
        i2659 = NO_INT
        b2740 = NO_BOOL
    if n2663:
        i2664 = at(i451, i2662)
        i2668 = at(i455, i2662)
        b2669 = at(b456, i2662)
        i2721 = at(i891, i2662)
        i2722 = at(i892, i2662)
        b2723 = at(b896, i2662)
    else:
        i2664 = NO_INT
        i2668 = NO_INT
        b2669 = NO_BOOL
        i2721 = NO_INT
        i2722 = NO_INT
        b2723 = NO_BOOL
    if n2258:
        i2741, i2742 = pairs(i2259, i2664, CLIENTS)
        n2743 = len(i2741)
    else:
        i2741 = NO_INT
        i2742 = NO_INT
        n2743 = 0
    if n2743:
        i2746 = at(i2659, i2741)
        b2747 = at(b2740, i2741)
        i2756 = at(i2277, i2741)
    else:
        i2746 = NO_INT
        b2747 = NO_BOOL
        i2756 = NO_INT
    if n2743:
        b2748 = logical_not(b2747)
        i2749 = at(i2668, i2742)
        b2750 = at(b2669, i2742)
        b2751 = logical_not(b2750)
        b2752 = b2750 & b2747
        b2753 = (i2749 == i2746) & b2752
        b2754 = (b2748 | b2751 | b2753)
        i2755 = at(i2721, i2742)
        i2757 = (i2756 + P_recovery_days)
        b2758 = (i2755 <= i2757)
        i2759 = at(i2722, i2742)
        b2760 = at(b2723, i2742)
        i2761 = where(b2760, i2759, AS_OF)
        b2762 = (i2761 >= i2756)
        b2763 = (b2754 & b2758 & b2762)
        i2764 = places(b2763, n2743)
        n2765 = len(i2764)
    else:
        i2764 = NO_INT
        n2765 = 0
    if n2765:
        i2891 = i2741[i2764]
    else:
        i2891 = NO_INT
    if n2258:
        i2895 = counted(i2891, n2258, None)
        b2896 = (i2260 == i2302)
        b2897 = (i2351 > 0)
        i2898 = (i2488 & ID_BITS)
        i2899 = where(b2897, i2261, i2898)
        b2900 = (i2311 > 0) & b2310
        b2901 = (i2311 == 0) & b2310
        b2902 = (i2312 > 0) & b2310
        b2903 = (i2622 < 2)
        b2904 = (b2901 & b2902 & b2903)
        b2905 = (b2900 | b2902)
        b2906 = (b2905 & b2903)
        b2907 = (i2260 != i2302)
        b2908 = (i2277 > i2313) & b2315
        b2909 = (i2277 > i2303) & b2304
        b2910 = (b2908 | b2909)
        b2911 = (b2907 & b2901 & b2910)
        b2912 = (b2907 & b2901 & b2909)
        b2913 = as_bool(where(b2897, b2262, b2489))
        b6507 = (b2896 & b2906)
        b6810 = (b2896 & b2900)
        i6811 = places(b6810, n2258)
        n6812 = len(i6811)
    else:
        i2895 = NO_INT
        b2896 = NO_BOOL
        i2899 = NO_INT
        b2900 = NO_BOOL
        b2904 = NO_BOOL
        b2906 = NO_BOOL
        b2911 = NO_BOOL
        b2912 = NO_BOOL
        b2913 = NO_BOOL
        b6507 = NO_BOOL
        i6811 = NO_INT
        n6812 = 0
    if n2930:
        i2931 = at(i39, i2929)
        i2939 = at(i51, i2929)
        i2949 = at(i40, i2929)
        i2957 = at(i68, i2929)
        b2958 = at(b69, i2929)
    else:
        i2931 = NO_INT
        i2939 = NO_INT
        i2949 = NO_INT
        i2957 = NO_INT
        b2958 = NO_BOOL
    if EVIDENCE_WANTED and n2930:
        i2932 = at(i44, i2929)
        i2961 = at(i35, i2929)
    else:
        i2932 = NO_INT
        i2961 = NO_INT
    if n2965:
        i2966 = at(i39, i2964)
        i2967 = at(i44, i2964)
        i2970 = at(i47, i2964)
        b2971 = at(b48, i2964)
        i2974 = at(i51, i2964)
        i2984 = at(i40, i2964)
        i2992 = at(i68, i2964)
        b2993 = at(b69, i2964)
        i3004 = where(b2971, i2970, i2967)
    else:
        i2966 = NO_INT
        i2967 = NO_INT
        i2974 = NO_INT
        i2984 = NO_INT
        i2992 = NO_INT
        b2993 = NO_BOOL
        i3004 = NO_INT
    if n2965:
        o2997, i2998, i2999 = group(i2966, [(i2974, None)])
        n3000 = len(i2999)
    else:
        o2997 = None
        i2998 = NO_INT
        i2999 = NO_INT
        n3000 = 0
    if n2965:
        i3001 = at(i2966, i2999)
        i3002 = at(i2974, i2999)
        i3003 = counted(i2998, n3000, None)
        i3005 = distinct(i2998, n3000, at(i3004, o2997), None)
        i3006, b3007 = summed(i2998, n3000, at(i2992, o2997), at(b2993, o2997))
        i3008, b3009 = reduced(np.maximum, i2998, n3000, at(i2984, o2997), None)
        i3010, b3011 = reduced(np.minimum, i2998, n3000, at(i2967, o2997), None)
        o3012, i3013, n3014, i3015 = match(i2931, [(i2939, None)], i3001, [(i3002, None)])
        i3016 = counted(i3013, n3014, None)
        i3017 = at(i3016, i3015)
        b3018 = i3015 >= 0
        i3019 = where(b3018, i3017, 0)
        i3020, b3021 = summed(i3013, n3014, at(i2957, o3012), at(b2958, o3012))
        i3022 = at(i3020, i3015)
        b3023 = at(b3021, i3015)
        b3024 = as_bool(b3018 & b3023)
        w3025 = Window(i3001, [], [(i3003, None, True), (i3008, b3009, True), (i3010, b3011, False)])
        i3026 = w3025.row_number()
        b3027 = (i3026 == 1)
    else:
        i3001 = NO_INT
        i3005 = NO_INT
        i3006 = NO_INT
        b3007 = NO_BOOL
        i3019 = NO_INT
        i3022 = NO_INT
        b3024 = NO_BOOL
        b3027 = NO_BOOL
    if n3031:
        i3032 = at(i39, i3030)
        i3034 = at(i45, i3030)
        b3035 = at(b46, i3030)
        i3036 = at(i47, i3030)
        b3037 = at(b48, i3030)
        i3043 = at(i54, i3030)
        b3044 = at(b55, i3030)
        i3050 = at(i40, i3030)
    else:
        i3032 = NO_INT
        i3034 = NO_INT
        b3035 = NO_BOOL
        i3036 = NO_INT
        b3037 = NO_BOOL
        i3043 = NO_INT
        b3044 = NO_BOOL
        i3050 = NO_INT
    if EVIDENCE_WANTED and n3031:
        i3033 = at(i44, i3030)
        i3062 = at(i35, i3030)
    else:
        i3033 = NO_INT
        i3062 = NO_INT
    if n3031:
        i3063 = at(i228, i3032)
        b3064 = at(b229, i3032)
        i3065 = by_id_at(i326, i3034, b3035)
    else:
        i3063 = NO_INT
        b3064 = NO_BOOL
        i3065 = NO_INT
    if n3031:
        i3067 = at(i49, i3065)
        b3068 = (i3067 == WORD_19)
        b3069 = (i3065 >= 0) & b3068
        i3070 = as_int(b3069)
        i3071 = at(i52, i3065)
        b3072 = at(b53, i3065)
        i3073 = where(b3072, i3071, WORD_30)
        b3074 = (i3073 != WORD_20)
        i3075 = at(i63, i3065)
        i3076 = where(b3074, i3075, 0)
        b3077 = at(b64, i3065)
        b3078 = as_bool(where(b3074, b3077, False))
        b3079 = b3069 & b3078
    else:
        b3069 = NO_BOOL
        i3070 = NO_INT
        i3076 = NO_INT
        b3079 = NO_BOOL
    if n3031:
        i3105 = where(b3069, i3070, 0)
        b3106 = as_bool(b3069 & b3079)
        b3107 = (i3050 > i3076) & b3106
        b3108 = (i3050 < i3076) & b3106
        b3109 = (i3043 == WORD_52) & b3044
        b3110 = where(b3107, True, where(b3108, False, b3109))
        i3111 = places(b3110, n3031)
        n3112 = len(i3111)
    else:
        i3105 = NO_INT
        i3111 = NO_INT
        n3112 = 0
    if n3112:
        i3113 = at(i3032, i3111)
        i3146 = at(i3034, i3111)
        b3147 = at(b3035, i3111)
        i3148 = at(i3036, i3111)
        b3149 = at(b3037, i3111)
        i3162 = at(i3050, i3111)
        i3175 = at(i3063, i3111)
        b3176 = at(b3064, i3111)
        i3177 = at(i3105, i3111)
    else:
        i3113 = NO_INT
        i3146 = NO_INT
        b3147 = NO_BOOL
        i3148 = NO_INT
        b3149 = NO_BOOL
        i3162 = NO_INT
        i3175 = NO_INT
        b3176 = NO_BOOL
        i3177 = NO_INT
    if EVIDENCE_WANTED and n3112:
        i3145 = at(i3033, i3111)
        i3174 = at(i3062, i3111)
    else:
        i3145 = NO_INT
        i3174 = NO_INT
    if n2353:
        i3114 = at(i39, i2352)
        i3115 = at(i44, i2352)
        i3118 = at(i47, i2352)
        b3119 = at(b48, i2352)
        i3132 = at(i40, i2352)
    else:
        i3114 = NO_INT
        i3115 = NO_INT
        i3118 = NO_INT
        b3119 = NO_BOOL
        i3132 = NO_INT
    if n3112:
        i3180, i3181 = pairs(i3113, i3114, CLIENTS)
        n3182 = len(i3180)
    else:
        i3180 = NO_INT
        i3181 = NO_INT
        n3182 = 0
    if n3182:
        i3185 = at(i3177, i3180)
        i3188 = at(i3162, i3180)
        i3190 = at(i3148, i3180)
        b3191 = at(b3149, i3180)
    else:
        i3185 = NO_INT
        i3188 = NO_INT
        i3190 = NO_INT
        b3191 = NO_BOOL
    if n3182:
        b3186 = (i3185 == 0)
        i3187 = at(i3132, i3181)
        b3189 = (i3187 <= i3188)
        b3192 = logical_not(b3191)
        i3193 = at(i3118, i3181)
        b3194 = at(b3119, i3181)
        b3195 = logical_not(b3194)
        b3196 = b3194 & b3191
        b3197 = (i3193 == i3190) & b3196
        b3198 = (b3192 | b3195 | b3197)
        b3199 = (b3186 & b3189 & b3198)
        i3200 = places(b3199, n3182)
        n3201 = len(i3200)
    else:
        i3200 = NO_INT
        n3201 = 0
    if n3201:
        i3260 = i3180[i3200]
        i3261 = i3181[i3200]
    else:
        i3260 = NO_INT
        i3261 = NO_INT
    if n3201:
        i3264 = at(i3132, i3261)
        i3266 = at(i3115, i3261)
        i3267 = dated_id(i3264, i3266)
    else:
        i3267 = NO_INT
    if n3112:
        i3268, b3269 = reduced(np.maximum, i3260, n3112, i3267, None)
    else:
        i3268 = NO_INT
        b3269 = NO_BOOL
    if n3112:
        b3270 = (i3177 > 0)
        i3271 = (i3268 & ID_BITS)
        i3272 = where(b3270, i3146, i3271)
        b3273 = (i3162 > i3175) & b3176
        b3274 = as_bool(where(b3270, b3147, b3269))
    else:
        i3272 = NO_INT
        b3273 = NO_BOOL
        b3274 = NO_BOOL
    if n3278:
        i3279 = at(i39, i3277)
        i3281 = at(i45, i3277)
        b3282 = at(b46, i3277)
        b3291 = at(b55, i3277)
    else:
        i3279 = NO_INT
        i3281 = NO_INT
        b3282 = NO_BOOL
        b3291 = NO_BOOL
    if n3312:
        i3313 = at(i39, i3311)
        i3314 = at(i44, i3311)
        i3322 = at(i52, i3311)
        b3323 = at(b53, i3311)
        i3331 = at(i40, i3311)
        i3334 = at(i63, i3311)
        b3335 = at(b64, i3311)
    else:
        i3313 = NO_INT
        i3314 = NO_INT
        i3322 = NO_INT
        b3323 = NO_BOOL
        i3331 = NO_INT
        i3334 = NO_INT
        b3335 = NO_BOOL
    if EVIDENCE_WANTED and n3312:
        i3343 = at(i35, i3311)
    else:
        i3343 = NO_INT
    if n3312:
        i3344 = at(i243, i3313)
        b3345 = at(b244, i3313)
        o3346, i3347, n3348, i3349 = match(i3113, [(i3272, b3274)], i3313, [(i3314, None)])
        i3350 = counted(i3347, n3348, None)
        i3351 = at(i3350, i3349)
        b3352 = i3349 >= 0
        i3353 = where(b3352, i3351, 0)
        i3354, b3355 = reduced(np.maximum, i3347, n3348, at(i3162, o3346), None)
        i3356 = at(i3354, i3349)
        b3357 = at(b3355, i3349)
        b3358 = as_bool(b3352 & b3357)
    else:
        i3344 = NO_INT
        b3345 = NO_BOOL
        i3353 = NO_INT
        i3356 = NO_INT
        b3358 = NO_BOOL
    if n3312:
        o3359, i3360, n3361, i3362 = match(i3279, [(i3281, b3282)], i3313, [(i3314, None)])
        i3363 = counted(i3360, n3361, None)
        i3364 = at(i3363, i3362)
        b3365 = i3362 >= 0
        i3366 = where(b3365, i3364, 0)
        i3367 = counted(i3360, n3361, at(b3291, o3359))
        i3368 = at(i3367, i3362)
        i3369 = where(b3365, i3368, 0)
        i3370 = where(b3323, i3322, WORD_10)
        b3371 = (i3370 == WORD_22)
        i3372 = where(b3323, i3322, WORD_30)
        b3373 = (i3372 != WORD_20)
        b3374 = (b3335 & b3373)
        b3375 = (b3371 | b3374)
        i3376 = where(b3358, i3356, where(b3335, i3334, i3331))
        b3377 = (i3369 > 0)
        b3378 = (i3344 <= i3331) & b3345
        b3379 = (b3377 | b3378)
        b3380 = (i3366 > P_rounds_included)
        b3381 = (b3379 & b3380)
        b3382 = (i3366 >= product(2, P_rounds_included))
        b3383 = (b3379 & b3382)
        b3384 = (i3366 >= product(3, P_rounds_included))
        b3385 = (b3379 & b3384)
    else:
        i3366 = NO_INT
        b3375 = NO_BOOL
        i3376 = NO_INT
        b3379 = NO_BOOL
        b3381 = NO_BOOL
        b3383 = NO_BOOL
        b3385 = NO_BOOL
    if n3399:
        i3400 = at(i39, i3398)
        i3401 = at(i44, i3398)
        i3402 = at(i45, i3398)
        b3403 = at(b46, i3398)
        i3404 = at(i47, i3398)
        b3405 = at(b48, i3398)
        i3411 = at(i54, i3398)
        b3412 = at(b55, i3398)
        i3417 = at(i60, i3398)
        i3418 = at(i40, i3398)
    else:
        i3400 = NO_INT
        i3401 = NO_INT
        i3402 = NO_INT
        b3403 = NO_BOOL
        i3404 = NO_INT
        b3405 = NO_BOOL
        i3411 = NO_INT
        b3412 = NO_BOOL
        i3417 = NO_INT
        i3418 = NO_INT
    if EVIDENCE_WANTED and n3399:
        i3430 = at(i35, i3398)
    else:
        i3430 = NO_INT
    if n3399:
        i3431 = by_id_at(i326, i3402, b3403)
    else:
        i3431 = NO_INT
    if n3399:
        i3433 = at(i49, i3431)
        b3434 = (i3433 == WORD_1)
        b3435 = (i3431 >= 0) & b3434
        i3436 = as_int(b3435)
        i3437 = at(i47, i3431)
        b3438 = at(b48, i3431)
        b3439 = b3435 & b3438
        i3440 = at(i52, i3431)
        b3441 = at(b53, i3431)
        b3442 = (i3440 == WORD_22) & b3441
        i3443 = at(i63, i3431)
        i3444 = at(i40, i3431)
        b3445 = at(b64, i3431)
        i3446 = where(b3445, i3443, i3444)
        i3447 = where(b3442, i3446, 0)
        b3448 = as_bool(where(b3442, True, False))
        b3449 = b3435 & b3448
    else:
        b3435 = NO_BOOL
        i3436 = NO_INT
        i3437 = NO_INT
        b3439 = NO_BOOL
        i3447 = NO_INT
        b3449 = NO_BOOL
    if n3399:
        i3472 = where(b3435, i3436, 0)
        b3473 = as_bool(b3435 & b3439)
        b3474 = as_bool(b3435 & b3449)
        i3475 = by_id_at(i326, i3402, b3403)
    else:
        i3472 = NO_INT
        b3473 = NO_BOOL
        b3474 = NO_BOOL
        i3475 = NO_INT
    if n3399:
        i3477 = at(i49, i3475)
        b3478 = (i3477 == WORD_7)
        b3479 = (i3475 >= 0) & b3478
        i3480 = as_int(b3479)
        i3481 = at(i47, i3475)
        b3482 = at(b48, i3475)
        b3483 = b3479 & b3482
        i3484 = at(i40, i3475)
    else:
        b3479 = NO_BOOL
        i3480 = NO_INT
        i3481 = NO_INT
        b3483 = NO_BOOL
        i3484 = NO_INT
    if n3399:
        i3511 = where(b3479, i3480, 0)
        b3512 = as_bool(b3479 & b3483)
        b3513 = as_bool(b3479 & b3479)
        i3514 = by_id_at(i1637, i3402, b3403)
    else:
        i3511 = NO_INT
        b3512 = NO_BOOL
        b3513 = NO_BOOL
        i3514 = NO_INT
    if n3399:
        b3516 = at(b928, i3514)
        b3517 = logical_not(b3516)
        b3518 = (i3514 >= 0) & b3517
        i3519 = at(i900, i3514)
    else:
        b3518 = NO_BOOL
        i3519 = NO_INT
    if n3399:
        b3593 = as_bool(b3518 & b3518)
    else:
        b3593 = NO_BOOL
    if n3595:
        i3596 = at(i39, i3594)
        i3597 = at(i44, i3594)
        i3598 = at(i45, i3594)
        b3599 = at(b46, i3594)
        i3600 = at(i47, i3594)
        b3601 = at(b48, i3594)
        i3602 = at(i49, i3594)
        i3614 = at(i40, i3594)
    else:
        i3596 = NO_INT
        i3597 = NO_INT
        i3598 = NO_INT
        b3599 = NO_BOOL
        i3600 = NO_INT
        b3601 = NO_BOOL
        i3602 = NO_INT
        i3614 = NO_INT
    if n3399:
        i3627, i3628 = pairs(i3400, i3596, CLIENTS)
        n3629 = len(i3627)
    else:
        i3627 = NO_INT
        i3628 = NO_INT
        n3629 = 0
    if n3629:
        i3632 = at(i3472, i3627)
        i3634 = at(i3511, i3627)
        i3637 = at(i3418, i3627)
        i3639 = at(i3404, i3627)
        b3640 = at(b3405, i3627)
    else:
        i3632 = NO_INT
        i3634 = NO_INT
        i3637 = NO_INT
        i3639 = NO_INT
        b3640 = NO_BOOL
    if n3629:
        b3633 = (i3632 == 0)
        b3635 = (i3634 == 0)
        i3636 = at(i3614, i3628)
        b3638 = (i3636 <= i3637)
        b3641 = logical_not(b3640)
        i3642 = at(i3600, i3628)
        b3643 = at(b3601, i3628)
        b3644 = logical_not(b3643)
        b3645 = b3643 & b3640
        b3646 = (i3642 == i3639) & b3645
        b3647 = (b3641 | b3644 | b3646)
        b3648 = (b3633 & b3635 & b3638 & b3647)
        i3649 = places(b3648, n3629)
        n3650 = len(i3649)
    else:
        i3649 = NO_INT
        n3650 = 0
    if n3650:
        i3715 = i3627[i3649]
        i3716 = i3628[i3649]
    else:
        i3715 = NO_INT
        i3716 = NO_INT
    if n3650:
        i3719 = at(i3614, i3716)
        i3721 = at(i3602, i3716)
        b3722 = (i3721 == WORD_1)
        i3723 = at(i3597, i3716)
        i3724 = at(i3598, i3716)
        b3725 = at(b3599, i3716)
        i3726 = where(b3725, i3724, i3723)
        i3727 = where(b3722, i3723, i3726)
        i3728 = dated_id(i3719, i3727)
    else:
        i3728 = NO_INT
    if n3399:
        i3729, b3730 = reduced(np.maximum, i3715, n3399, i3728, None)
    else:
        i3729 = NO_INT
        b3730 = NO_BOOL
    if n3737:
        i3738 = at(i39, i3736)
        i3742 = at(i47, i3736)
        b3743 = at(b48, i3736)
        i3756 = at(i40, i3736)
    else:
        i3738 = NO_INT
        i3742 = NO_INT
        b3743 = NO_BOOL
        i3756 = NO_INT
    if n3399:
        i3769, i3770 = pairs(i3400, i3738, CLIENTS)
        n3771 = len(i3769)
    else:
        i3769 = NO_INT
        i3770 = NO_INT
        n3771 = 0
    if n3771:
        i3775 = at(i3418, i3769)
        i3779 = at(i3404, i3769)
        b3780 = at(b3405, i3769)
    else:
        i3775 = NO_INT
        i3779 = NO_INT
        b3780 = NO_BOOL
    if n3771:
        i3774 = at(i3756, i3770)
        b3776 = (i3774 <= i3775)
        i3777 = (i3775 - P_recovery_days)
        b3778 = (i3774 >= i3777)
        b3781 = logical_not(b3780)
        i3782 = at(i3742, i3770)
        b3783 = at(b3743, i3770)
        b3784 = logical_not(b3783)
        b3785 = b3783 & b3780
        b3786 = (i3782 == i3779) & b3785
        b3787 = (b3781 | b3784 | b3786)
        b3788 = (b3776 & b3778 & b3787)
        i3789 = places(b3788, n3771)
        n3790 = len(i3789)
    else:
        i3789 = NO_INT
        n3790 = 0
    if n3790:
        i3859 = i3769[i3789]
    else:
        i3859 = NO_INT
    if n3399:
        i3863 = counted(i3859, n3399, None)
    else:
        i3863 = NO_INT
    if n3867:
        i3868 = at(i39, i3866)
        i3870 = at(i45, i3866)
        b3871 = at(b46, i3866)
        i3886 = at(i40, i3866)
    else:
        i3868 = NO_INT
        i3870 = NO_INT
        b3871 = NO_BOOL
        i3886 = NO_INT
    if n3399:
        i3899, i3900 = pairs(i3400, i3868, CLIENTS)
        n3901 = len(i3899)
    else:
        i3899 = NO_INT
        i3900 = NO_INT
        n3901 = 0
    if n3901:
        i3905 = at(i3418, i3899)
        i3912 = at(i3402, i3899)
        b3913 = at(b3403, i3899)
    else:
        i3905 = NO_INT
        i3912 = NO_INT
        b3913 = NO_BOOL
    if n3901:
        i3904 = at(i3886, i3900)
        b3906 = (i3904 <= i3905)
        i3907 = (i3905 - P_recovery_days)
        b3908 = (i3904 >= i3907)
        i3909 = at(i3870, i3900)
        b3910 = at(b3871, i3900)
        b3911 = logical_not(b3910)
        b3914 = logical_not(b3913)
        b3915 = b3910 & b3913
        b3916 = (i3909 == i3912) & b3915
        b3917 = (b3911 | b3914 | b3916)
        b3918 = (b3906 & b3908 & b3917)
        i3919 = places(b3918, n3901)
        n3920 = len(i3919)
    else:
        i3919 = NO_INT
        n3920 = 0
    if n3920:
        i3990 = i3899[i3919]
    else:
        i3990 = NO_INT
    if n3399:
        i3994 = counted(i3990, n3399, None)
    else:
        i3994 = NO_INT
    if n3999:
        i4000 = at(i39, i3998)
        i4018 = at(i40, i3998)
    else:
        i4000 = NO_INT
        i4018 = NO_INT
    if n3399:
        i4031, i4032 = pairs(i3400, i4000, CLIENTS)
        n4033 = len(i4031)
    else:
        i4031 = NO_INT
        i4032 = NO_INT
        n4033 = 0
    if n4033:
        i4037 = at(i3418, i4031)
    else:
        i4037 = NO_INT
    if n4033:
        i4036 = at(i4018, i4032)
        b4038 = (i4036 <= i4037)
        i4039 = places(b4038, n4033)
        n4040 = len(i4039)
    else:
        i4039 = NO_INT
        n4040 = 0
    if n4040:
        i4115 = i4031[i4039]
    else:
        i4115 = NO_INT
    if n3399:
        i4119 = counted(i4115, n3399, None)
    else:
        i4119 = NO_INT
    if n3399:
        b4120 = (i3472 > 0)
        i4121 = (i3729 & ID_BITS)
        i4122 = where(b4120, i3402, i4121)
        b4123 = (i3511 > 0)
        b4124 = (i3418 >= i3484) & b3513
        b4125 = (b4123 & b4124)
        b4126 = (i3418 > i3447) & b3474
        b4127 = (b3474 & b4126)
        b4128 = (i3411 == WORD_57) & b3412
        i4129 = where(b4128, i3411, WORD_52)
        b4130 = (i3411 == WORD_52) & b3412
        b4131 = (b4130 | b4128)
        b4132 = (i3418 < i3447) & b3474
        b4133 = (b4120 & b4131 & b3474 & b4132)
        b4134 = (b4120 | b3730)
        i4135 = where(b4134, WORD_58, WORD_59)
        i4136 = where(b3412, i3411, i4135)
        i4137 = where(b4125, WORD_57, where(b4127, i4129, where(b4133, WORD_58, i4136)))
        i4138 = where(b3405, i3404, where(b3512, i3481, where(b3473, i3437, where(b3403, i3402, i4121))))
        b4139 = as_bool(where(b4128, b3412, True))
        b4140 = as_bool(where(b4125, True, where(b4127, b4139, True)))
        b4141 = (i4137 == WORD_52) & b4140
        b4142 = (i4137 == WORD_57) & b4140
        b4143 = (b4141 | b4142)
        b4144 = (i4119 > 0)
        b4145 = (i3863 == 0)
        b4146 = (i3994 == 0)
        b4147 = (b4143 & b4144 & b4145 & b4146)
        b4148 = (i4137 == WORD_59) & b4140
        b4149 = (i4137 == WORD_58) & b4140
        b4150 = (b4148 | b4149)
        b4151 = LIKE_21[i3417]
        b4152 = (i3519 > P_late_days) & b3593
        b4154 = as_bool(where(b4120, b3403, b3730))
        b4159 = b3405 | b3512 | b3473 | b3403 | b3730
        i6440 = places(b4147, n3399)
        n6441 = len(i6440)
        b6906 = (b4150 & b4154)
        i6907 = places(b6906, n3399)
        n6908 = len(i6907)
    else:
        i4122 = NO_INT
        i4137 = NO_INT
        i4138 = NO_INT
        b4140 = NO_BOOL
        b4147 = NO_BOOL
        b4148 = NO_BOOL
        b4149 = NO_BOOL
        b4150 = NO_BOOL
        b4151 = NO_BOOL
        b4152 = NO_BOOL
        b4154 = NO_BOOL
        b4159 = NO_BOOL
        i6440 = NO_INT
        n6441 = 0
        i6907 = NO_INT
        n6908 = 0
    if EVIDENCE_WANTED and n3399:
        b4153 = (b4140 & b4140) | b4148 | b4149
        w4155 = Window(i3400, [(b4150, b4153), (i4122, b4154)], [])
        i4156 = filled(1, n3399, 'i')
        i4157 = w4155.total(np.add, i4156)
        i4158 = where(b4150, i4157, 0)
    else:
        i4158 = NO_INT
    if n4164:
        i4165 = at(i39, i4163)
        i4167 = at(i45, i4163)
        b4168 = at(b46, i4163)
        i4174 = at(i52, i4163)
        b4175 = at(b53, i4163)
        i4176 = at(i54, i4163)
        b4177 = at(b55, i4163)
        i4183 = at(i40, i4163)
        i4186 = at(i63, i4163)
        b4187 = at(b64, i4163)
    else:
        i4165 = NO_INT
        i4167 = NO_INT
        b4168 = NO_BOOL
        i4174 = NO_INT
        b4175 = NO_BOOL
        i4176 = NO_INT
        b4177 = NO_BOOL
        i4183 = NO_INT
        i4186 = NO_INT
        b4187 = NO_BOOL
    if EVIDENCE_WANTED and n4164:
        i4166 = at(i44, i4163)
        i4195 = at(i35, i4163)
    else:
        i4166 = NO_INT
        i4195 = NO_INT
    if n4164:
        i4196 = by_id_at(i1637, i4167, b4168)
    else:
        i4196 = NO_INT
    if n4164:
        b4198 = (i4196 >= 0)
        i4199 = at(i891, i4196)
        i4200 = at(i469, i4196)
    else:
        b4198 = NO_BOOL
        i4199 = NO_INT
        i4200 = NO_INT
    if n4164:
        b4274 = as_bool(b4198 & b4198)
        i4275 = where(b4187, i4186, i4183)
        b4276 = (i4174 == WORD_36) & b4175
        b4277 = (i4174 == WORD_20) & b4175
        b4278 = (i4174 == WORD_60) & b4175
        b4279 = (b4276 | b4277 | b4278)
        b4281 = (i4183 > i4199) & b4274
        i4282 = (i4200 + P_late_dispute_days)
        b4283 = (i4183 > i4282) & b4274
        b4284 = (b4281 | b4283)
        b4285 = (i4183 < i4199) & b4274
        b4286 = (i4176 == WORD_61) & b4177
        b4287 = where(b4284, True, where(b4285, False, b4286))
        b4288 = (b4277 | b4278)
        b4290 = (b4279 & b4287 & b4288)
    else:
        i4275 = NO_INT
        b4279 = NO_BOOL
        b4290 = NO_BOOL
    if n4294:
        i4295 = at(i39, i4293)
        i4301 = at(i49, i4293)
    else:
        i4295 = NO_INT
        i4301 = NO_INT
    if n3595:
        i4326 = at(i39, i3594)
        i4327 = at(i44, i3594)
        i4328 = at(i45, i3594)
        b4329 = at(b46, i3594)
        i4330 = at(i47, i3594)
        b4331 = at(b48, i3594)
        i4332 = at(i49, i3594)
        i4335 = at(i52, i3594)
        b4336 = at(b53, i3594)
        i4339 = at(i56, i3594)
        b4340 = at(b57, i3594)
        i4344 = at(i40, i3594)
        i4345 = at(i61, i3594)
        b4346 = at(b62, i3594)
        i4347 = at(i63, i3594)
        b4348 = at(b64, i3594)
        b4349 = at(b65, i3594)
    else:
        i4326 = NO_INT
        i4327 = NO_INT
        i4328 = NO_INT
        b4329 = NO_BOOL
        i4330 = NO_INT
        b4331 = NO_BOOL
        i4332 = NO_INT
        i4335 = NO_INT
        b4336 = NO_BOOL
        i4339 = NO_INT
        b4340 = NO_BOOL
        i4344 = NO_INT
        i4345 = NO_INT
        b4346 = NO_BOOL
        i4347 = NO_INT
        b4348 = NO_BOOL
        b4349 = NO_BOOL
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n3595:
        i4356 = at(i35, i3594)
    else:
        i4356 = NO_INT
    if n3595:
        b4357 = at(b272, i4326)
        i4358 = by_id_at(i326, i4328, b4329)
    else:
        b4357 = NO_BOOL
        i4358 = NO_INT
    if n3595:
        i4360 = at(i49, i4358)
        b4361 = (i4360 == WORD_1)
        b4362 = (i4360 == WORD_23)
        b4363 = (b4361 | b4362)
        b4364 = (i4358 >= 0) & b4363
        i4365 = at(i47, i4358)
        b4366 = at(b48, i4358)
        b4367 = b4364 & b4366
        i4368 = as_int(b4364)
        i4369 = at(i52, i4358)
        b4370 = at(b53, i4358)
        b4371 = (i4369 == WORD_22) & b4370
        i4372 = at(i63, i4358)
        i4373 = at(i40, i4358)
        b4374 = at(b64, i4358)
        i4375 = where(b4374, i4372, i4373)
        i4376 = where(b4371, i4375, 0)
        b4377 = as_bool(where(b4371, True, False))
        b4378 = b4364 & b4377
    else:
        b4364 = NO_BOOL
        i4365 = NO_INT
        b4367 = NO_BOOL
        i4368 = NO_INT
        i4376 = NO_INT
        b4378 = NO_BOOL
    if n3595:
        b4401 = as_bool(b4364 & b4367)
        i4402 = where(b4364, i4368, 0)
        b4403 = as_bool(b4364 & b4378)
        b4404 = logical_not(b4403)
        b4405 = (i4344 <= i4376) & b4403
        b4406 = (b4404 | b4405)
        i4407 = places(b4406, n3595)
        n4408 = len(i4407)
    else:
        b4401 = NO_BOOL
        i4402 = NO_INT
        i4407 = NO_INT
        n4408 = 0
    if n4408:
        i4409 = at(i4326, i4407)
        i4410 = at(i4330, i4407)
        i4411 = at(i4365, i4407)
        b4412 = at(b4331, i4407)
        b4413 = at(b4401, i4407)
        i4414 = where(b4412, i4410, i4411)
        i4415 = at(i4332, i4407)
        b4416 = (i4415 == WORD_23)
        i4417 = at(i4402, i4407)
        b4418 = (i4417 > 0)
        b4419 = (b4416 | b4418)
        i4420 = at(i4344, i4407)
        i4421 = at(i4327, i4407)
        w4422 = Window(i4409, [], [(i4420, None, False), (i4421, None, False)])
        i4423, b4424 = w4422.shifted(i4420, None, 1)
        b4425 = b4412 | b4413
        i4426 = filled(as_int(b4425), n4408, 'i')
        i4427 = w4422.running(i4426, peers=True)
        i4428 = (i4420 - i4423)
        b4429 = (i4428 <= P_opportunity_gap_days) & b4424
        i4430 = where(b4429, 0, 1)
        i4431 = filled(i4430, n4408, 'i')
        i4432 = w4422.running(i4431, peers=False)
        w4433 = Window(i4409, [(i4432, None)], [(i4420, None, False), (i4421, None, False)])
        i4434 = w4433.running(i4426, peers=True)
        w4435 = Window(i4409, [(i4432, None), (i4434, None)], [])
        i4436 = filled(where(b4425, i4414, LEAST), n4408, 'i')
        i4437 = w4435.total(np.maximum, i4436)
        w4438 = Window(i4409, [(i4432, None)], [])
        b4439 = (i4434 == 1)
        i4440 = where(b4439, i4414, 0)
        b4441 = as_bool(where(b4439, b4425, False))
        i4442 = filled(where(b4441, i4440, LEAST), n4408, 'i')
        i4443 = w4438.total(np.maximum, i4442)
        w4444 = Window(i4409, [(i4427, None)], [])
        i4445 = w4444.total(np.maximum, i4436)
        b4446 = i4437 != LEAST
        b4447 = i4443 != LEAST
        b4448 = i4445 != LEAST
        i4449 = where(b4446, i4437, where(b4447, i4443, where(b4448, i4445, 0)))
        i4450 = at(i4345, i4407)
        b4451 = at(b4357, i4407)
        i4452 = where(b4451, P_procurement_validity_days, P_quote_validity_days)
        i4453 = (i4420 + i4452)
        b4454 = at(b4346, i4407)
        i4455 = where(b4454, i4450, i4453)
        i4456 = at(i4335, i4407)
        b4457 = at(b4336, i4407)
        b4458 = (i4456 == WORD_22) & b4457
        b4459 = (i4456 == WORD_62) & b4457
        b4460 = (b4458 | b4459)
        b4462 = logical_not(b4457)
        i4463 = at(i4347, i4407)
        b4464 = at(b4348, i4407)
        b4465 = (b4462 & b4464)
        b4466 = (b4460 | b4465)
        i4467 = where(b4464, i4463, i4420)
        b4468 = (i4456 == WORD_2) & b4457
        i4469 = where(b4464, i4463, i4455)
        i4470 = (i4455 + P_decision_grace_days)
        i4471 = where(b4466, i4467, where(b4468, i4469, i4470))
        w4472 = Window(i4409, [(i4449, None)], [(i4420, None, False), (i4421, None, False)])
        i4473, b4474 = w4472.shifted(i4420, None, 1)
        i4475, b4476 = w4472.shifted(i4471, None, 1)
        b4477 = (i4475 < i4420) & b4476
        b4478 = (b4418 & b4474)
        i4479 = (i4420 - i4473)
        b4480 = (i4479 <= P_opportunity_gap_days) & b4474
        i4481 = where(b4477, 1, where(b4478, 0, where(b4480, 0, 1)))
        i4482 = filled(i4481, n4408, 'i')
        i4483 = w4472.running(i4482, peers=False)
        b4484 = (i4481 == 0)
        b4485 = logical_not(b4419)
        b4486 = logical_not(b4466)
        b4487 = (i4470 < AS_OF)
        b4488 = (b4468 | b4487)
        b4489 = (b4484 & b4485 & b4486 & b4488)
        i4496 = at(i4339, i4407)
        b4497 = at(b4340, i4407)
        b4501 = at(b4349, i4407)
        b4523 = (i4496 == WORD_38) & b4497
        b4524 = (i4496 == WORD_39) & b4497
        b4525 = (i4496 == WORD_41) & b4497
        b4526 = (i4496 == WORD_56) & b4497
        b4527 = (i4496 == WORD_55) & b4497
        b4528 = (b4523 | b4524 | b4525 | b4526 | b4527)
        b4530 = logical_not(b4501)
        i4531 = where(b4497, i4496, WORD_44)
        b4532 = (i4531 == WORD_38)
        b4533 = (i4531 == WORD_39)
        b4534 = (b4532 | b4533)
        b4535 = logical_not(b4534)
        b4536 = (b4419 & b4530 & b4535)
        b4538 = (b4489 & b4530)
        i4542 = where(b4466, i4467, 0)
        b4543 = as_bool(where(b4466, True, False))
    else:
        i4409 = NO_INT
        i4415 = NO_INT
        b4419 = NO_BOOL
        i4420 = NO_INT
        i4421 = NO_INT
        i4449 = NO_INT
        i4450 = NO_INT
        b4454 = NO_BOOL
        i4455 = NO_INT
        i4456 = NO_INT
        b4457 = NO_BOOL
        b4458 = NO_BOOL
        b4466 = NO_BOOL
        b4468 = NO_BOOL
        i4483 = NO_INT
        b4489 = NO_BOOL
        b4528 = NO_BOOL
        b4536 = NO_BOOL
        b4538 = NO_BOOL
        i4542 = NO_INT
        b4543 = NO_BOOL
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4408:
        i4508 = at(i4356, i4407)
    else:
        i4508 = NO_INT
    if n4408:
        o4513, i4514, i4515 = group(i4409, [(i4449, None), (i4483, None)])
        n4516 = len(i4515)
    else:
        o4513 = None
        i4514 = NO_INT
        i4515 = NO_INT
        n4516 = 0
    if n4408:
        i4517 = at(i4409, i4515)
        i4520 = counted(i4514, n4516, at(b4466, o4513))
        i4521 = counted(i4514, n4516, at(b4458, o4513))
        i4522 = counted(i4514, n4516, at(b4468, o4513))
        i4529 = counted(i4514, n4516, at(b4528, o4513))
        i4537 = counted(i4514, n4516, at(b4536, o4513))
        i4539 = counted(i4514, n4516, at(b4538, o4513))
        i4540, b4541 = reduced(np.maximum, i4514, n4516, at(i4455, o4513), None)
        i4544, b4545 = reduced(np.maximum, i4514, n4516, at(i4542, o4513), at(b4543, o4513))
        i4546 = (i4540 + P_decision_grace_days)
        b4547 = (i4520 == 0)
        b4548 = (i4529 == 0)
        b4549 = (b4547 & b4548)
        i4550 = where(b4549, i4539, 0)
        i4551 = (i4537 + i4550)
        b4552 = (i4546 < AS_OF) & b4541
        b4553 = (i4522 > 0)
        b4554 = (i4540 < AS_OF) & b4541
        b4555 = (b4553 & b4554)
        b4556 = (b4552 | b4555)
        b4557 = (b4547 & b4548 & b4556)
        i4558 = where(b4541, np.minimum(AS_OF, i4546), AS_OF)
        i4559 = where(b4545, i4544, i4558)
        b4560 = (i4559 > (AS_OF - P_window_days))
        i4561 = places(b4560, n4516)
        n4562 = len(i4561)
        b4563 = (b4541) | logical_not(b4553) | (b4541 & logical_not(b4554))
        b4564 = (b4541 & b4563) | b4552 | b4555
        b4565 = (b4564) | logical_not(b4547) | logical_not(b4548) | (b4564 & logical_not(b4556))
    else:
        i4517 = NO_INT
        i4520 = NO_INT
        i4521 = NO_INT
        i4529 = NO_INT
        i4537 = NO_INT
        i4551 = NO_INT
        b4557 = NO_BOOL
        i4559 = NO_INT
        i4561 = NO_INT
        n4562 = 0
        b4565 = NO_BOOL
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4408:
        i4518 = at(i4449, i4515)
        i4519 = at(i4483, i4515)
    else:
        i4518 = NO_INT
        i4519 = NO_INT
    if n4562:
        i4566 = at(i4517, i4561)
        i4569 = at(i4520, i4561)
        i4570 = at(i4521, i4561)
        i4572 = at(i4529, i4561)
        i4580 = at(i4551, i4561)
        b4581 = at(b4557, i4561)
        b4582 = at(b4565, i4561)
        i4583 = at(i4559, i4561)
        b6510 = (i4569 > 0)
        b6511 = (b6510 | b4581)
        i6610 = places(b6510, n4562)
        n6611 = len(i6610)
    else:
        i4566 = NO_INT
        i4569 = NO_INT
        i4570 = NO_INT
        i4572 = NO_INT
        i4580 = NO_INT
        b4581 = NO_BOOL
        b4582 = NO_BOOL
        i4583 = NO_INT
        b6511 = NO_BOOL
        i6610 = NO_INT
        n6611 = 0
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4562:
        i4567 = at(i4518, i4561)
        i4568 = at(i4519, i4561)
    else:
        i4567 = NO_INT
        i4568 = NO_INT
    if EVIDENCE_WANTED and n4562:
        i4573 = at(i4537, i4561)
    else:
        i4573 = NO_INT
    if n4587:
        i4588 = at(i39, i4586)
        i4606 = at(i40, i4586)
        i4607 = at(i61, i4586)
        b4608 = at(b62, i4586)
        i4609 = at(i63, i4586)
        b4610 = at(b64, i4586)
    else:
        i4588 = NO_INT
        i4606 = NO_INT
        i4607 = NO_INT
        b4608 = NO_BOOL
        i4609 = NO_INT
        b4610 = NO_BOOL
    if n4587:
        i4619 = at(i277, i4588)
        i4620 = where(b4610, i4609, i4606)
        i4621 = (i4620 - 1)
        i4622 = CALENDAR.places(i4621, i4619, n4587)
        b4623 = (i4622 >= 0)
        i4624 = CALENDAR.working_day[i4622]
        i4625 = CALENDAR.places(i4607, i4619, n4587)
        b4626 = (i4625 >= 0) & b4608
        i4627 = CALENDAR.working_day[i4625]
    else:
        i4620 = NO_INT
        i4621 = NO_INT
        b4623 = NO_BOOL
        i4624 = NO_INT
        b4626 = NO_BOOL
        i4627 = NO_INT
    if n4630:
        i4631 = at(i39, i4629)
        i4635 = at(i47, i4629)
        b4636 = at(b48, i4629)
        i4638 = at(i50, i4629)
        i4640 = at(i52, i4629)
        b4641 = at(b53, i4629)
        i4644 = at(i56, i4629)
        b4645 = at(b57, i4629)
        i4649 = at(i40, i4629)
    else:
        i4631 = NO_INT
        i4635 = NO_INT
        b4636 = NO_BOOL
        i4638 = NO_INT
        i4640 = NO_INT
        b4641 = NO_BOOL
        i4644 = NO_INT
        b4645 = NO_BOOL
        i4649 = NO_INT
    if EVIDENCE_WANTED and n4630:
        i4632 = at(i44, i4629)
        i4661 = at(i35, i4629)
    else:
        i4632 = NO_INT
        i4661 = NO_INT
    if n4665:
        i4666 = at(i39, i4664)
        i4670 = at(i47, i4664)
        b4671 = at(b48, i4664)
        i4672 = at(i49, i4664)
        i4684 = at(i40, i4664)
        i4687 = at(i63, i4664)
        b4688 = at(b64, i4664)
    else:
        i4666 = NO_INT
        i4670 = NO_INT
        b4671 = NO_BOOL
        i4672 = NO_INT
        i4684 = NO_INT
        i4687 = NO_INT
        b4688 = NO_BOOL
    if n4630:
        i4697, i4698 = pairs(i4631, i4666, CLIENTS)
        n4699 = len(i4697)
    else:
        i4697 = NO_INT
        i4698 = NO_INT
        n4699 = 0
    if n4699:
        i4709 = at(i4649, i4697)
        i4711 = at(i4635, i4697)
        b4712 = at(b4636, i4697)
    else:
        i4709 = NO_INT
        i4711 = NO_INT
        b4712 = NO_BOOL
    if n4699:
        i4702 = at(i4672, i4698)
        b4703 = (i4702 == WORD_1)
        i4704 = at(i4687, i4698)
        i4705 = at(i4684, i4698)
        b4706 = at(b4688, i4698)
        i4707 = where(b4706, i4704, i4705)
        i4708 = where(b4703, i4707, i4705)
        b4710 = (i4708 <= i4709)
        b4713 = logical_not(b4712)
        i4714 = at(i4670, i4698)
        b4715 = at(b4671, i4698)
        b4716 = logical_not(b4715)
        b4717 = b4715 & b4712
        b4718 = (i4714 == i4711) & b4717
        b4719 = (b4713 | b4716 | b4718)
        b4720 = (b4710 & b4719)
        i4721 = places(b4720, n4699)
        n4722 = len(i4721)
    else:
        i4721 = NO_INT
        n4722 = 0
    if n4722:
        i4774 = i4697[i4721]
        i4775 = i4698[i4721]
    else:
        i4774 = NO_INT
        i4775 = NO_INT
    if n4722:
        i4778 = at(i4672, i4775)
        b4779 = (i4778 == WORD_1)
        i4780 = at(i4687, i4775)
        i4781 = at(i4684, i4775)
        b4782 = at(b4688, i4775)
        i4783 = where(b4782, i4780, i4781)
        i4784 = where(b4779, i4783, i4781)
        b4787 = (i4778 != WORD_7)
    else:
        i4784 = NO_INT
        b4787 = NO_BOOL
    if n4630:
        i4785, b4786 = reduced(np.maximum, i4774, n4630, i4784, None)
        i4788 = counted(i4774, n4630, b4787)
    else:
        i4785 = NO_INT
        b4786 = NO_BOOL
        i4788 = NO_INT
    if n4790:
        i4791 = at(i39, i4789)
        i4795 = at(i47, i4789)
        b4796 = at(b48, i4789)
        i4809 = at(i40, i4789)
    else:
        i4791 = NO_INT
        i4795 = NO_INT
        b4796 = NO_BOOL
        i4809 = NO_INT
    if n4630:
        i4822, i4823 = pairs(i4631, i4791, CLIENTS)
        n4824 = len(i4822)
    else:
        i4822 = NO_INT
        i4823 = NO_INT
        n4824 = 0
    if n4824:
        i4828 = at(i4649, i4822)
        i4830 = at(i4635, i4822)
        b4831 = at(b4636, i4822)
    else:
        i4828 = NO_INT
        i4830 = NO_INT
        b4831 = NO_BOOL
    if n4824:
        i4827 = at(i4809, i4823)
        b4829 = (i4827 <= i4828)
        b4832 = logical_not(b4831)
        i4833 = at(i4795, i4823)
        b4834 = at(b4796, i4823)
        b4835 = logical_not(b4834)
        b4836 = b4834 & b4831
        b4837 = (i4833 == i4830) & b4836
        b4838 = (b4832 | b4835 | b4837)
        b4839 = (b4829 & b4838)
        i4840 = places(b4839, n4824)
        n4841 = len(i4840)
    else:
        i4840 = NO_INT
        n4841 = 0
    if n4841:
        i4899 = i4822[i4840]
        i4900 = i4823[i4840]
    else:
        i4899 = NO_INT
        i4900 = NO_INT
    if n4841:
        i4903 = at(i4809, i4900)
    else:
        i4903 = NO_INT
    if n4630:
        i4904, b4905 = reduced(np.maximum, i4899, n4630, i4903, None)
    else:
        i4904 = NO_INT
        b4905 = NO_BOOL
    if n4630:
        i4906, i4907 = pairs(i4631, i4588, CLIENTS)
        n4908 = len(i4906)
    else:
        i4906 = NO_INT
        i4907 = NO_INT
        n4908 = 0
    if n4908:
        i4912 = at(i4649, i4906)
    else:
        i4912 = NO_INT
    if n4908:
        i4911 = at(i4620, i4907)
        b4913 = (i4911 <= i4912)
        i4914 = at(i4607, i4907)
        b4915 = at(b4608, i4907)
        b4916 = (i4914 >= i4912) & b4915
        b4917 = (b4913 & b4916)
        i4918 = places(b4917, n4908)
        n4919 = len(i4918)
    else:
        i4918 = NO_INT
        n4919 = 0
    if n4919:
        i4988 = i4906[i4918]
    else:
        i4988 = NO_INT
    if n4630:
        i4992 = counted(i4988, n4630, None)
        i4993 = where(b4641, i4640, WORD_18)
        b4994 = (i4993 == WORD_18)
        b4995 = (i4638 == WORD_24)
        b4996 = (i4992 == 0)
        i4997 = where(b4645, i4644, WORD_44)
        b4998 = (i4997 == WORD_55)
        b4999 = (i4997 == WORD_41)
        b5000 = (i4997 == WORD_38)
        b5001 = (i4997 == WORD_56)
        b5002 = (i4997 == WORD_39)
        b5003 = (b4998 | b4999 | b5000 | b5001 | b5002)
        b5004 = logical_not(b5003)
        b5005 = (b4995 & b4996 & b5004)
        i5006 = (i4649 - P_engagement_days)
        b5007 = (i4785 >= i5006) & b4786
        b5008 = b4905 & b4786
        b5009 = (i4904 > i4785) & b5008
        b5010 = logical_not(b5009)
        b5011 = (b5007 & b5010)
        b5013 = logical_not(b5011)
        b5014 = (i4788 == 0)
        b5015 = (b5014 | b5009)
        b5016 = (b5013 & b5015)
        b5017 = (i4640 == WORD_63) & b4641
        b5018 = (i4640 == WORD_64) & b4641
        b5019 = (b5017 | b5018)
        b5021 = (b5005 & b5019)
        b5022 = (i4640 == WORD_65) & b4641
        b5023 = (i4640 == WORD_66) & b4641
        b5024 = (b5017 | b5018 | b5022 | b5023)
        b5026 = (b5005 & b5024)
        b5027 = (b5016 & b5021)
        b5028 = (b5011 & b5021)
        b5029 = (b4994 | b5021)
        b5030 = (b5016 & b5029)
        b5031 = (b5011 & b5029)
        w5032 = Window(i4631, [], [(i4649, None, False)])
        i5033 = filled(as_int(b5027), n4630, 'i')
        i5034 = w5032.within(i5033, i4649, None, 183)
        i5035 = w5032.within(i5033, i4649, None, 365)
        i5036 = filled(as_int(b5028), n4630, 'i')
        i5037 = w5032.within(i5036, i4649, None, 365)
        i5038 = filled(as_int(b5031), n4630, 'i')
        i5039 = w5032.within(i5038, i4649, None, 365)
        b6513 = (b5030 | b5031)
    else:
        b4994 = NO_BOOL
        b5016 = NO_BOOL
        b5021 = NO_BOOL
        b5026 = NO_BOOL
        b5027 = NO_BOOL
        b5028 = NO_BOOL
        b5030 = NO_BOOL
        b5031 = NO_BOOL
        i5034 = NO_INT
        i5035 = NO_INT
        i5037 = NO_INT
        i5039 = NO_INT
        b6513 = NO_BOOL
    if n5043:
        i5044 = at(i39, i5042)
        i5046 = at(i45, i5042)
        b5047 = at(b46, i5042)
        i5062 = at(i40, i5042)
    else:
        i5044 = NO_INT
        i5046 = NO_INT
        b5047 = NO_BOOL
        i5062 = NO_INT
    if n5043:
        o5075, i5076, i5077 = group(i5044, [(i5046, b5047), (i5062, None)])
        n5078 = len(i5077)
    else:
        i5076 = NO_INT
        i5077 = NO_INT
        n5078 = 0
    if n5043:
        i5079 = at(i5044, i5077)
        i5080 = at(i5046, i5077)
        b5081 = at(b5047, i5077)
        i5083 = counted(i5076, n5078, None)
    else:
        i5079 = NO_INT
        i5080 = NO_INT
        b5081 = NO_BOOL
        i5083 = NO_INT
    if n5089:
        i5090 = at(i39, i5088)
        i5091 = at(i44, i5088)
        i5092 = at(i45, i5088)
        b5093 = at(b46, i5088)
        i5094 = at(i47, i5088)
        b5095 = at(b48, i5088)
        i5099 = at(i52, i5088)
        b5100 = at(b53, i5088)
        i5108 = at(i40, i5088)
        i5109 = at(i61, i5088)
        b5110 = at(b62, i5088)
        i5111 = at(i63, i5088)
        b5112 = at(b64, i5088)
    else:
        i5090 = NO_INT
        i5091 = NO_INT
        i5092 = NO_INT
        b5093 = NO_BOOL
        i5094 = NO_INT
        b5095 = NO_BOOL
        i5099 = NO_INT
        b5100 = NO_BOOL
        i5108 = NO_INT
        i5109 = NO_INT
        b5110 = NO_BOOL
        i5111 = NO_INT
        b5112 = NO_BOOL
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5089:
        i5120 = at(i35, i5088)
    else:
        i5120 = NO_INT
    if n5089:
        i5121 = by_id_at(i326, i5092, b5093)
    else:
        i5121 = NO_INT
    if n5089:
        i5123 = at(i49, i5121)
        b5124 = (i5123 == WORD_5)
        b5125 = (i5121 >= 0) & b5124
        i5126 = as_int(b5125)
    else:
        b5125 = NO_BOOL
        i5126 = NO_INT
    if n5089:
        i5156 = where(b5125, i5126, 0)
        b5157 = (i5156 == 0)
        i5158 = places(b5157, n5089)
        n5159 = len(i5158)
    else:
        i5158 = NO_INT
        n5159 = 0
    if n5159:
        i5160 = at(i5090, i5158)
        i5161 = at(i5092, i5158)
        b5162 = at(b5093, i5158)
        i5163 = by_id_at(i326, i5161, b5162)
        i5198 = at(i5091, i5158)
        i5199 = at(i5094, i5158)
        b5200 = at(b5095, i5158)
        i5204 = at(i5099, i5158)
        b5205 = at(b5100, i5158)
        i5213 = at(i5108, i5158)
        i5214 = at(i5109, i5158)
        b5215 = at(b5110, i5158)
        i5216 = at(i5111, i5158)
        b5217 = at(b5112, i5158)
    else:
        i5160 = NO_INT
        i5161 = NO_INT
        b5162 = NO_BOOL
        i5163 = NO_INT
        i5198 = NO_INT
        i5199 = NO_INT
        b5200 = NO_BOOL
        i5204 = NO_INT
        b5205 = NO_BOOL
        i5213 = NO_INT
        i5214 = NO_INT
        b5215 = NO_BOOL
        i5216 = NO_INT
        b5217 = NO_BOOL
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5159:
        i5225 = at(i5120, i5158)
    else:
        i5225 = NO_INT
    if n5159:
        i5165 = at(i49, i5163)
        b5166 = (i5165 == WORD_7)
        b5167 = (i5163 >= 0) & b5166
        i5168 = as_int(b5167)
    else:
        b5167 = NO_BOOL
        i5168 = NO_INT
    if n5159:
        i5227 = where(b5167, i5168, 0)
        b5228 = (i5227 == 0)
        i5229 = places(b5228, n5159)
        n5230 = len(i5229)
    else:
        i5229 = NO_INT
        n5230 = 0
    if n5230:
        i5231 = at(i5160, i5229)
        i5263 = at(i5198, i5229)
        i5264 = at(i5161, i5229)
        b5265 = at(b5162, i5229)
        i5266 = at(i5199, i5229)
        b5267 = at(b5200, i5229)
        i5271 = at(i5204, i5229)
        b5272 = at(b5205, i5229)
        i5280 = at(i5213, i5229)
        i5281 = at(i5214, i5229)
        b5282 = at(b5215, i5229)
        i5283 = at(i5216, i5229)
        b5284 = at(b5217, i5229)
    else:
        i5231 = NO_INT
        i5263 = NO_INT
        i5264 = NO_INT
        b5265 = NO_BOOL
        i5266 = NO_INT
        b5267 = NO_BOOL
        i5271 = NO_INT
        b5272 = NO_BOOL
        i5280 = NO_INT
        i5281 = NO_INT
        b5282 = NO_BOOL
        i5283 = NO_INT
        b5284 = NO_BOOL
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5230:
        i5292 = at(i5225, i5229)
    else:
        i5292 = NO_INT
    if n2353:
        i5232 = at(i39, i2352)
        i5250 = at(i40, i2352)
    else:
        i5232 = NO_INT
        i5250 = NO_INT
    if n5230:
        i5295, i5296 = pairs(i5231, i5232, CLIENTS)
        n5297 = len(i5295)
    else:
        i5295 = NO_INT
        i5296 = NO_INT
        n5297 = 0
    if n5297:
        i5301 = at(i5280, i5295)
    else:
        i5301 = NO_INT
    if n5297:
        i5300 = at(i5250, i5296)
        i5302 = (i5301 - P_work_near_days)
        b5303 = (i5300 >= i5302)
        i5304 = (i5301 + P_work_near_days)
        b5305 = (i5300 <= i5304)
        b5306 = (b5303 & b5305)
        i5307 = places(b5306, n5297)
        n5308 = len(i5307)
    else:
        i5307 = NO_INT
        n5308 = 0
    if n5308:
        i5369 = i5295[i5307]
    else:
        i5369 = NO_INT
    if n5230:
        i5373 = counted(i5369, n5230, None)
        i5374 = by_id_at(i326, i5264, b5265)
    else:
        i5373 = NO_INT
        i5374 = NO_INT
    if n5230:
        i5376 = at(i49, i5374)
        b5377 = (i5376 == WORD_19)
        b5378 = (i5374 >= 0) & b5377
        i5379 = as_int(b5378)
    else:
        b5378 = NO_BOOL
        i5379 = NO_INT
    if n5230:
        i5409 = where(b5378, i5379, 0)
    else:
        i5409 = NO_INT
    if n5230:
        i5410, i5411 = pairs(i5231, i4588, CLIENTS)
        n5412 = len(i5410)
    else:
        i5410 = NO_INT
        i5411 = NO_INT
        n5412 = 0
    if n5412:
        i5416 = at(i5280, i5410)
        i5419 = at(i5281, i5410)
        b5421 = at(b5282, i5410)
    else:
        i5416 = NO_INT
        i5419 = NO_INT
        b5421 = NO_BOOL
    if n5412:
        i5415 = at(i4620, i5411)
        b5417 = (i5415 <= i5416)
        i5418 = at(i4607, i5411)
        b5420 = at(b4608, i5411)
        b5422 = b5420 & b5421
        b5423 = (i5418 >= i5419) & b5422
        b5424 = (b5417 & b5423)
        i5425 = places(b5424, n5412)
        n5426 = len(i5425)
    else:
        i5425 = NO_INT
        n5426 = 0
    if n5426:
        i5492 = i5410[i5425]
    else:
        i5492 = NO_INT
    if n5230:
        i5496 = counted(i5492, n5230, None)
        i5497 = at(i277, i5231)
        i5498 = at(i215, i5231)
        b5499 = at(b216, i5231)
        o5500, i5501, n5502, i5503 = match(i5079, [(i5080, b5081)], i5231, [(i5263, None)])
        i5504, b5505 = reduced(np.maximum, i5501, n5502, at(i5083, o5500), None)
        i5506 = at(i5504, i5503)
        b5507 = at(b5505, i5503)
        b5508 = i5503 >= 0
        b5509 = as_bool(b5508 & b5507)
        i5510, b5511 = summed(i5501, n5502, at(i5083, o5500), None)
        i5512 = at(i5510, i5503)
        b5513 = at(b5511, i5503)
        b5514 = as_bool(b5508 & b5513)
    else:
        i5496 = NO_INT
        i5497 = NO_INT
        i5498 = NO_INT
        b5499 = NO_BOOL
        i5506 = NO_INT
        b5509 = NO_BOOL
        i5512 = NO_INT
        b5514 = NO_BOOL
    if n5518:
        i5519 = at(i39, i5517)
        i5521 = at(i45, i5517)
        b5522 = at(b46, i5517)
        i5537 = at(i40, i5517)
    else:
        i5519 = NO_INT
        i5521 = NO_INT
        b5522 = NO_BOOL
        i5537 = NO_INT
    if n5230:
        i5550, i5551 = pairs(i5231, i5519, CLIENTS)
        n5552 = len(i5550)
    else:
        i5550 = NO_INT
        i5551 = NO_INT
        n5552 = 0
    if n5552:
        i5556 = at(i5281, i5550)
        b5557 = at(b5282, i5550)
        i5562 = at(i5263, i5550)
    else:
        i5556 = NO_INT
        b5557 = NO_BOOL
        i5562 = NO_INT
    if n5552:
        i5555 = at(i5537, i5551)
        b5558 = (i5555 > i5556) & b5557
        i5559 = at(i5521, i5551)
        b5560 = at(b5522, i5551)
        b5561 = logical_not(b5560)
        b5563 = (i5559 == i5562) & b5560
        b5564 = (b5561 | b5563)
        b5565 = (b5558 & b5564)
        i5566 = places(b5565, n5552)
        n5567 = len(i5566)
    else:
        i5566 = NO_INT
        n5567 = 0
    if n5567:
        i5634 = i5550[i5566]
    else:
        i5634 = NO_INT
    if n5230:
        i5638 = counted(i5634, n5230, None)
        i5639 = where(b5284, i5283, AS_OF)
        b5640 = (i5271 == WORD_67) & b5272
        b5641 = logical_not(b5284)
        b5642 = (b5640 & b5641)
        i5644 = CALENDAR.places(i5281, i5497, n5230)
        b5645 = (i5644 >= 0) & b5282
        i5646 = CALENDAR.working_day[i5644]
        i5647 = CALENDAR.places(i5639, i5497, n5230)
        b5648 = (i5647 >= 0)
        i5649 = CALENDAR.working_day[i5647]
    else:
        i5638 = NO_INT
        i5639 = NO_INT
        b5642 = NO_BOOL
        b5645 = NO_BOOL
        i5646 = NO_INT
        b5648 = NO_BOOL
        i5649 = NO_INT
    if n5230:
        i5650, i5651 = pairs(i5231, i4588, CLIENTS)
        n5652 = len(i5650)
    else:
        i5650 = NO_INT
        i5651 = NO_INT
        n5652 = 0
    if n5652:
        i5656 = at(i5639, i5650)
        i5659 = at(i5281, i5650)
        b5661 = at(b5282, i5650)
    else:
        i5656 = NO_INT
        i5659 = NO_INT
        b5661 = NO_BOOL
    if n5652:
        i5655 = at(i4620, i5651)
        b5657 = (i5655 <= i5656)
        i5658 = at(i4607, i5651)
        b5660 = at(b4608, i5651)
        b5662 = b5660 & b5661
        b5663 = (i5658 >= i5659) & b5662
        b5664 = (b5657 & b5663)
        i5665 = places(b5664, n5652)
        n5666 = len(i5665)
    else:
        i5665 = NO_INT
        n5666 = 0
    if n5666:
        i5747 = i5650[i5665]
        i5748 = i5651[i5665]
    else:
        i5747 = NO_INT
        i5748 = NO_INT
    if n5666:
        i5752 = at(i5649, i5747)
        b5754 = at(b5648, i5747)
        i5757 = at(i5646, i5747)
        b5759 = at(b5645, i5747)
        i5769 = at(i5639, i5747)
        i5773 = at(i5281, i5747)
        b5774 = at(b5282, i5747)
    else:
        i5752 = NO_INT
        b5754 = NO_BOOL
        i5757 = NO_INT
        b5759 = NO_BOOL
        i5769 = NO_INT
        i5773 = NO_INT
        b5774 = NO_BOOL
    if n5666:
        i5751 = at(i4627, i5748)
        b5753 = at(b4626, i5748)
        i5755 = np.minimum(where(b5753, i5751, GREATEST), where(b5754, i5752, GREATEST))
        i5756 = at(i4624, i5748)
        b5758 = at(b4623, i5748)
        i5760 = np.maximum(where(b5758, i5756, LEAST), where(b5759, i5757, LEAST))
        i5761 = (i5755 - i5760)
        b5762 = b5753 | b5754
        b5763 = b5758 | b5759
        b5764 = b5762 & b5763
        i5765 = where(b5764, np.maximum(0, i5761), 0)
        i5768 = at(i4607, i5748)
        b5770 = at(b4608, i5748)
        i5771 = where(b5770, np.minimum(i5769, i5768), i5769)
        i5772 = at(i4621, i5748)
        i5775 = where(b5774, np.maximum(i5772, i5773), i5772)
        i5776 = (i5771 - i5775)
        i5777 = np.maximum(0, i5776)
    else:
        i5765 = NO_INT
        i5777 = NO_INT
    if n5230:
        i5766, b5767 = summed(i5747, n5230, i5765, None)
        i5778, b5779 = summed(i5747, n5230, i5777, None)
    else:
        i5766 = NO_INT
        b5767 = NO_BOOL
        i5778 = NO_INT
        b5779 = NO_BOOL
    if n5783:
        i5784 = at(i451, i5782)
        i5788 = at(i455, i5782)
        b5789 = at(b456, i5782)
        i5841 = at(i891, i5782)
        i5842 = at(i892, i5782)
        b5843 = at(b896, i5782)
    else:
        i5784 = NO_INT
        i5788 = NO_INT
        b5789 = NO_BOOL
        i5841 = NO_INT
        i5842 = NO_INT
        b5843 = NO_BOOL
    if n5230:
        i5860, i5861 = pairs(i5231, i5784, CLIENTS)
        n5862 = len(i5860)
    else:
        i5860 = NO_INT
        i5861 = NO_INT
        n5862 = 0
    if n5862:
        i5866 = at(i5266, i5860)
        b5868 = at(b5267, i5860)
        i5872 = at(i5280, i5860)
        i5877 = at(i5281, i5860)
        b5878 = at(b5282, i5860)
    else:
        i5866 = NO_INT
        b5868 = NO_BOOL
        i5872 = NO_INT
        i5877 = NO_INT
        b5878 = NO_BOOL
    if n5862:
        i5865 = at(i5788, i5861)
        b5867 = at(b5789, i5861)
        b5869 = b5867 & b5868
        b5870 = (i5865 == i5866) & b5869
        i5871 = at(i5841, i5861)
        b5873 = (i5871 <= i5872)
        i5874 = at(i5842, i5861)
        b5875 = at(b5843, i5861)
        i5876 = where(b5875, i5874, AS_OF)
        b5879 = (i5876 >= i5877) & b5878
        b5880 = (b5870 & b5873 & b5879)
        i5881 = places(b5880, n5862)
        n5882 = len(i5881)
    else:
        i5881 = NO_INT
        n5882 = 0
    if n5882:
        i6001 = i5860[i5881]
    else:
        i6001 = NO_INT
    if n5230:
        i6005 = counted(i6001, n5230, None)
        i6006 = (i5649 - i5646)
        i6007 = where(b5767, i5766, 0)
        i6008 = (i6006 - i6007)
        b6009 = b5648 & b5645
        i6010 = where(b6009, np.maximum(0, i6008), 0)
        b6011 = (i5506 > 1) & b5509
        b6012 = (i5409 > 0)
        b6013 = (i5373 > 0)
        b6014 = (b5267 | b6012 | b6013)
        i6015 = where(b5514, i5512, 0)
        i6016 = (i6015 + i5638)
        b6017 = logical_not(b6011)
        b6018 = (i6010 <= P_reply_working_days)
        b6019 = (b5284 & b6018)
        b6020 = (b5642 | b6019)
        b6021 = (b6017 & b6020)
        b6022 = (i5496 == 0)
        b6023 = logical_not(b5642)
        b6024 = (i6010 > P_reply_working_days)
        b6025 = (b6017 & b6014 & b6022 & b6023 & b6024)
        b6026 = (i5281 < AS_OF) & b5282
        b6027 = (b6014 & b6022 & b6017 & b6026)
        b6028 = (b6021 | b6025 | b6027)
        b6029 = logical_not(b5284)
        i6030 = (AS_OF - i5281)
        i6031 = where(b5779, i5778, 0)
        i6032 = (i6030 - i6031)
        b6033 = (i6032 > P_silent_days) & b5282
        b6034 = (i6016 >= 2)
        b6035 = (i5498 <= (AS_OF - P_silent_days)) & b5499
        b6036 = where(b5499, b6035, True)
        b6037 = (b6025 & b6029 & b6033 & b6034 & b6036)
        i6666 = places(b6021, n5230)
        n6667 = len(i6666)
    else:
        i6005 = NO_INT
        i6010 = NO_INT
        b6025 = NO_BOOL
        b6028 = NO_BOOL
        b6037 = NO_BOOL
        i6666 = NO_INT
        n6667 = 0
    if n6043:
        i6044 = at(i39, i6042)
        i6061 = at(i60, i6042)
        i6062 = at(i40, i6042)
        f6072 = at(f70, i6042)
        b6073 = at(b71, i6042)
    else:
        i6044 = NO_INT
        i6061 = NO_INT
        i6062 = NO_INT
        f6072 = NO_FLOAT
        b6073 = NO_BOOL
    if EVIDENCE_WANTED and n6043:
        i6045 = at(i44, i6042)
        i6074 = at(i35, i6042)
    else:
        i6045 = NO_INT
        i6074 = NO_INT
    if n6077:
        i6078 = at(i39, i6076)
        i6096 = at(i40, i6076)
    else:
        i6078 = NO_INT
        i6096 = NO_INT
    if n6043:
        i6109, i6110 = pairs(i6044, i6078, CLIENTS)
        n6111 = len(i6109)
    else:
        i6109 = NO_INT
        i6110 = NO_INT
        n6111 = 0
    if n6111:
        i6115 = at(i6062, i6109)
    else:
        i6115 = NO_INT
    if n6111:
        i6114 = at(i6096, i6110)
        b6116 = (i6114 <= i6115)
        i6117 = (i6115 - P_recovery_days)
        b6118 = (i6114 >= i6117)
        b6119 = (b6116 & b6118)
        i6120 = places(b6119, n6111)
        n6121 = len(i6120)
    else:
        i6120 = NO_INT
        n6121 = 0
    if n6121:
        i6180 = i6109[i6120]
    else:
        i6180 = NO_INT
    if n6043:
        i6184 = counted(i6180, n6043, None)
        b6185 = (i6184 == 0)
        b6186 = compared('<=', f6072, float_of(P_low_score, 0)) & b6073
        b6187 = logical_not(b6073)
        b6188 = LIKE_23[i6061]
        b6189 = (b6187 & b6188)
        b6190 = (b6186 | b6189)
        b6191 = (b6185 & b6190)
        b6734 = compared('>', f6072, float_of(P_low_score, 0)) & b6073
        b6735 = LIKE_29[i6061]
        b6736 = (b6187 & b6735)
        b6737 = (b6734 | b6736)
        i6738 = places(b6737, n6043)
        n6739 = len(i6738)
    else:
        b6191 = NO_BOOL
        i6738 = NO_INT
        n6739 = 0
    if n6196:
        i6197 = at(i39, i6195)
        i6212 = at(i58, i6195)
        b6213 = at(b59, i6195)
        i6214 = at(i60, i6195)
        i6215 = at(i40, i6195)
    else:
        i6197 = NO_INT
        i6212 = NO_INT
        b6213 = NO_BOOL
        i6214 = NO_INT
        i6215 = NO_INT
    if EVIDENCE_WANTED and n6196:
        i6198 = at(i44, i6195)
        i6227 = at(i35, i6195)
    else:
        i6198 = NO_INT
        i6227 = NO_INT
    if n6196:
        i6228 = at(i237, i6197)
        b6229 = at(b238, i6197)
    else:
        i6228 = NO_INT
        b6229 = NO_BOOL
    if n6233:
        i6234 = at(i39, i6232)
        i6252 = at(i40, i6232)
    else:
        i6234 = NO_INT
        i6252 = NO_INT
    if n6196:
        i6265, i6266 = pairs(i6197, i6234, CLIENTS)
        n6267 = len(i6265)
    else:
        i6265 = NO_INT
        i6266 = NO_INT
        n6267 = 0
    if n6267:
        i6271 = at(i6215, i6265)
    else:
        i6271 = NO_INT
    if n6267:
        i6270 = at(i6252, i6266)
        b6272 = (i6270 >= i6271)
        i6273 = (i6271 + P_apology_days)
        b6274 = (i6270 <= i6273)
        b6275 = (b6272 & b6274)
        i6276 = places(b6275, n6267)
        n6277 = len(i6276)
    else:
        i6276 = NO_INT
        n6277 = 0
    if n6277:
        i6338 = i6265[i6276]
    else:
        i6338 = NO_INT
    if n6196:
        i6342 = counted(i6338, n6196, None)
        b6343 = (i6215 > i6228) & b6229
        b6344 = LIKE_25[i6214]
        b6345 = LIKE_26[i6214]
        b6346 = LIKE_27[i6214]
        b6347 = (b6344 | b6345 | b6346)
        i6348 = where(b6213, i6212, WORD_68)
        b6349 = (i6348 != WORD_69)
        b6350 = (i6342 == 0)
        b6351 = (b6347 & b6349 & b6350)
        b6352 = LIKE_28[i6214]
        w6353 = Window(i6197, [], [(i6215, None, False)])
        i6354 = filled(1, n6196, 'i')
        i6355 = w6353.within(i6354, i6215, None, 183)
    else:
        b6343 = NO_BOOL
        b6351 = NO_BOOL
        b6352 = NO_BOOL
        i6355 = NO_INT
    b6356 = at(b275, ALL_CLIENTS)
    i6357 = counted(i3400, CLIENTS, b4147)
    if n6362:
        i6363 = at(i451, i6361)
    else:
        i6363 = NO_INT
    i6439 = counted(i6363, CLIENTS, None)
    if n6441:
        i6442 = at(i3400, i6440)
        i6443 = at(i3401, i6440)
        i6495 = at(i4138, i6440)
        b6496 = at(b4159, i6440)
        i6504 = where(b6496, i6495, i6443)
    else:
        i6442 = NO_INT
        i6504 = NO_INT
    i6505 = distinct(i6442, CLIENTS, i6504, None)
    i6506 = counted(i3313, CLIENTS, b3375)
    i6508 = counted(i2259, CLIENTS, b6507)
    i6509 = counted(i1561, CLIENTS, None)
    i6512 = counted(i4566, CLIENTS, b6511)
    i6514 = counted(i4631, CLIENTS, b6513)
    i6515 = counted(i5231, CLIENTS, b6028)
    i6516 = counted(i6044, CLIENTS, None)
    i6517 = counted(i6197, CLIENTS, None)
    if n6519:
        i6520 = at(i1561, i6518)
    else:
        i6520 = NO_INT
    i6609 = counted(i6520, CLIENTS, None)
    if n6611:
        i6612 = at(i4566, i6610)
    else:
        i6612 = NO_INT
    i6630 = counted(i6612, CLIENTS, None)
    if n6633:
        i6634 = at(i39, i6632)
    else:
        i6634 = NO_INT
    i6665 = counted(i6634, CLIENTS, None)
    if n6667:
        i6668 = at(i5231, i6666)
    else:
        i6668 = NO_INT
    i6733 = counted(i6668, CLIENTS, None)
    if n6739:
        i6740 = at(i6044, i6738)
    else:
        i6740 = NO_INT
    i6773 = counted(i6740, CLIENTS, None)
    if n6777:
        i6778 = at(i39, i6776)
    else:
        i6778 = NO_INT
    i6809 = counted(i6778, CLIENTS, None)
    if n6812:
        i6813 = at(i2259, i6811)
    else:
        i6813 = NO_INT
    i6885 = counted(i6813, CLIENTS, None)
    i6886 = (i6609 + i6506)
    i6887 = (i6886 + i6630)
    i6888 = (i6887 + i6665)
    i6889 = (i6888 + i6733)
    i6890 = (i6889 + i6773)
    i6891 = (i6890 + i6809)
    i6892 = (i6891 + i6885)
    i6893 = (i6506 + i6508)
    i6894 = (i6893 + i6509)
    i6895 = (i6894 + i6512)
    i6896 = (i6895 + i6514)
    i6897 = (i6896 + i6515)
    i6898 = (i6897 + i6516)
    i6899 = (i6898 + i6517)
    i6900 = np.maximum(np.maximum(i6439, i6505), 1)
    f6901 = float_of(i6900, 0)
    f6902 = float_of(i6357, 0)
    f6903 = np.divide(f6902, f6901)
    i6904 = np.maximum(i6899, i6892)
    i6905 = where(b6356, i6904, i6892)
    if n6908:
        i6909 = at(i3400, i6907)
        i6927 = at(i3418, i6907)
        i6957 = at(i4122, i6907)
        b6958 = at(b4154, i6907)
    else:
        i6909 = NO_INT
        i6927 = NO_INT
        i6957 = NO_INT
        b6958 = NO_BOOL
    if n6908:
        o6971, i6972, i6973 = group(i6909, [(i6957, b6958)])
        n6974 = len(i6973)
    else:
        o6971 = None
        i6972 = NO_INT
        i6973 = NO_INT
        n6974 = 0
    if n6908:
        i6975 = at(i6909, i6973)
        i6976 = at(i6957, i6973)
        b6977 = at(b6958, i6973)
        i6978 = counted(i6972, n6974, None)
        i6979, b6980 = reduced(np.maximum, i6972, n6974, at(i6927, o6971), None)
    else:
        i6975 = NO_INT
        i6976 = NO_INT
        b6977 = NO_BOOL
        i6978 = NO_INT
        i6979 = NO_INT
        b6980 = NO_BOOL
    if n6984:
        i6985 = at(i39, i6983)
        i6986 = at(i44, i6983)
        i6991 = at(i49, i6983)
        i7003 = at(i40, i6983)
    else:
        i6985 = NO_INT
        i6986 = NO_INT
        i6991 = NO_INT
        i7003 = NO_INT
    if n6984:
        o7016, i7017, n7018, i7019 = match(i6975, [(i6976, b6977)], i6985, [(i6986, None)])
        i7020 = counted(i7017, n7018, None)
        i7021 = at(i7020, i7019)
        b7022 = i7019 >= 0
        i7023 = where(b7022, i7021, 0)
    else:
        i7023 = NO_INT
    if n6984:
        i7024 = by_id_at(i1637, i6986, None)
    else:
        i7024 = NO_INT
    if n6984:
        b7026 = (i7024 >= 0)
        i7027 = at(i900, i7024)
    else:
        b7026 = NO_BOOL
        i7027 = NO_INT
    if n6984:
        b7102 = as_bool(b7026 & b7026)
        b7103 = (i7023 == 0)
        i7104 = where(b7102, i7027, 0)
        b7105 = (i7104 <= P_grace_days)
        b7106 = (b7103 & b7105)
    else:
        b7106 = NO_BOOL
    if n7108:
        i7109 = at(i1789, i7107)
        i7111 = at(i1791, i7107)
        b7112 = at(b1792, i7107)
        i7127 = at(i1819, i7107)
        i7128 = at(i1821, i7107)
    else:
        i7109 = NO_INT
        i7111 = NO_INT
        b7112 = NO_BOOL
        i7127 = NO_INT
        i7128 = NO_INT
    if n7108:
        o7130, i7131, i7132 = group(i7109, [(i7127, None)])
        n7133 = len(i7132)
    else:
        o7130 = None
        i7131 = NO_INT
        i7132 = NO_INT
        n7133 = 0
    if n7108:
        i7134 = at(i7109, i7132)
        i7135 = at(i7127, i7132)
        i7136 = counted(i7131, n7133, None)
        i7137, b7138 = reduced(np.maximum, i7131, n7133, at(i7111, o7130), at(b7112, o7130))
        i7139, b7140 = reduced(np.maximum, i7131, n7133, at(i7128, o7130), None)
        w7141 = Window(i7134, [], [(i7135, None, False)])
        i7142, b7143 = w7141.shifted(i7135, None, -1)
        i7144 = where(b7143, i7142, i7139)
        i7145 = (i7144 - i7135)
        b7146 = b7143 | b7140
        i7147 = filled(i7145, n7133, 'i')
        i7148, b7149 = w7141.extreme(i7147, b7146, 'max', 'rest')
    else:
        i7134 = NO_INT
        i7136 = NO_INT
        i7137 = NO_INT
        b7138 = NO_BOOL
        i7148 = NO_INT
        b7149 = NO_BOOL
    if n7153:
        i7154 = at(i39, i7152)
        i7172 = at(i40, i7152)
        i7179 = at(i67, i7152)
    else:
        i7154 = NO_INT
        i7172 = NO_INT
        i7179 = NO_INT
    if EVIDENCE_WANTED and n7153:
        i7155 = at(i44, i7152)
        i7184 = at(i35, i7152)
    else:
        i7155 = NO_INT
        i7184 = NO_INT
    if n7153:
        i7185 = at(i222, i7154)
        b7186 = at(b223, i7154)
    else:
        i7185 = NO_INT
        b7186 = NO_BOOL
    if n2492:
        i7187 = at(i39, i2491)
        i7205 = at(i40, i2491)
    else:
        i7187 = NO_INT
        i7205 = NO_INT
    if n7153:
        o7218, i7219, n7220, i7221 = match(i7187, [(i7205, None)], i7154, [(i7172, None)])
        i7222 = counted(i7219, n7220, None)
        i7223 = at(i7222, i7221)
        b7224 = i7221 >= 0
        i7225 = where(b7224, i7223, 0)
        b7226 = (i7179 > i7185) & b7186
        b7227 = (i7225 == 0)
        b7228 = (b7226 & b7227)
        i7229 = places(b7228, n7153)
        n7230 = len(i7229)
    else:
        i7229 = NO_INT
        n7230 = 0
    if n7230:
        i7231 = at(i7154, i7229)
        i7232 = at(i7172, i7229)
        i7233 = truncated('month', i7232)
        i7235 = filled(1, n7230, 'i')
        w7237 = Window(i7231, [], [(i7232, None, False)])
        i7238 = w7237.within(i7235, i7232, None, 365)
    else:
        i7231 = NO_INT
        i7232 = NO_INT
        i7233 = NO_INT
        i7235 = NO_INT
        i7238 = NO_INT
    if EVIDENCE_WANTED and n7230:
        w7234 = Window(i7231, [(i7233, None)], [])
        i7236 = w7234.total(np.add, i7235)
        i7239 = at(i7155, i7229)
        i7267 = at(i7184, i7229)
    else:
        i7236 = NO_INT
        i7239 = NO_INT
        i7267 = NO_INT
    if n7230:
        o7271, i7272, i7273 = group(i7231, [(i7233, None)])
        n7274 = len(i7273)
    else:
        o7271 = None
        i7272 = NO_INT
        i7273 = NO_INT
        n7274 = 0
    if n7230:
        i7275 = at(i7231, i7273)
        i7277 = counted(i7272, n7274, None)
        i7278, b7279 = reduced(np.maximum, i7272, n7274, at(i7232, o7271), None)
    else:
        i7275 = NO_INT
        i7277 = NO_INT
        i7278 = NO_INT
        b7279 = NO_BOOL
    if n7282:
        i7283 = at(i39, i7281)
        i7284 = at(i44, i7281)
        i7292 = at(i52, i7281)
        b7293 = at(b53, i7281)
        i7301 = at(i40, i7281)
    else:
        i7283 = NO_INT
        i7284 = NO_INT
        i7292 = NO_INT
        b7293 = NO_BOOL
        i7301 = NO_INT
    if n7282:
        o7314, i7315, n7316, i7317 = match(i6975, [(i6976, b6977)], i7283, [(i7284, None)])
        i7318 = counted(i7315, n7316, None)
        i7319 = at(i7318, i7317)
        b7320 = i7317 >= 0
        i7321 = where(b7320, i7319, 0)
    else:
        i7321 = NO_INT
    if n7325:
        i7326 = at(i451, i7324)
        i7327 = at(i452, i7324)
        i7330 = at(i455, i7324)
        b7331 = at(b456, i7324)
        i7334 = at(i459, i7324)
        i7335 = at(i460, i7324)
        b7336 = at(b461, i7324)
        i7344 = at(i469, i7324)
        b7361 = at(b496, i7324)
        i7362 = at(i499, i7324)
        b7363 = at(b501, i7324)
        i7383 = at(i891, i7324)
        i7384 = at(i892, i7324)
        b7385 = at(b896, i7324)
        i7387 = at(i902, i7324)
        b7389 = at(b909, i7324)
        i7393 = at(i933, i7324)
        i7398 = at(i956, i7324)
        i7399 = at(i959, i7324)
    else:
        i7326 = NO_INT
        i7327 = NO_INT
        i7330 = NO_INT
        b7331 = NO_BOOL
        i7334 = NO_INT
        i7335 = NO_INT
        b7336 = NO_BOOL
        i7344 = NO_INT
        b7361 = NO_BOOL
        i7362 = NO_INT
        b7363 = NO_BOOL
        i7383 = NO_INT
        i7384 = NO_INT
        b7385 = NO_BOOL
        i7387 = NO_INT
        b7389 = NO_BOOL
        i7393 = NO_INT
        i7398 = NO_INT
        i7399 = NO_INT
    if EVIDENCE_WANTED and n7325:
        i7356 = at(i481, i7324)
        i7375 = at(i740, i7324)
        i7386 = at(i900, i7324)
    else:
        i7356 = NO_INT
        i7375 = NO_INT
        i7386 = NO_INT
    if n7325:
        i7402 = at(i262, i7326)
    else:
        i7402 = NO_INT
    if n2353:
        i7403 = at(i39, i2352)
        i7407 = at(i47, i2352)
        b7408 = at(b48, i2352)
        i7412 = at(i52, i2352)
        b7413 = at(b53, i2352)
        i7421 = at(i40, i2352)
    else:
        i7403 = NO_INT
        i7407 = NO_INT
        b7408 = NO_BOOL
        i7412 = NO_INT
        b7413 = NO_BOOL
        i7421 = NO_INT
    if n7325:
        i7434, i7435 = pairs(i7326, i7403, CLIENTS)
        n7436 = len(i7434)
    else:
        i7434 = NO_INT
        i7435 = NO_INT
        n7436 = 0
    if n7436:
        i7440 = at(i7344, i7434)
        i7443 = at(i7330, i7434)
        b7444 = at(b7331, i7434)
    else:
        i7440 = NO_INT
        i7443 = NO_INT
        b7444 = NO_BOOL
    if n7436:
        i7439 = at(i7421, i7435)
        i7441 = (i7440 - P_engagement_days)
        b7442 = (i7439 >= i7441)
        b7445 = logical_not(b7444)
        i7446 = at(i7407, i7435)
        b7447 = at(b7408, i7435)
        b7448 = logical_not(b7447)
        b7449 = b7447 & b7444
        b7450 = (i7446 == i7443) & b7449
        b7451 = (b7445 | b7448 | b7450)
        b7452 = (b7442 & b7451)
        i7453 = places(b7452, n7436)
        n7454 = len(i7453)
    else:
        i7453 = NO_INT
        n7454 = 0
    if n7454:
        i7555 = i7434[i7453]
        i7556 = i7435[i7453]
    else:
        i7555 = NO_INT
        i7556 = NO_INT
    if n7454:
        i7559 = at(i7412, i7556)
        b7560 = at(b7413, i7556)
        i7561 = where(b7560, i7559, WORD_10)
        b7562 = (i7561 != WORD_20)
        b7564 = (i7559 == WORD_20) & b7560
    else:
        b7562 = NO_BOOL
        b7564 = NO_BOOL
    if n7325:
        i7563 = counted(i7555, n7325, b7562)
        i7565 = counted(i7555, n7325, b7564)
    else:
        i7563 = NO_INT
        i7565 = NO_INT
    if n7572:
        i7573 = at(i39, i7571)
        i7577 = at(i47, i7571)
        b7578 = at(b48, i7571)
        i7591 = at(i40, i7571)
    else:
        i7573 = NO_INT
        i7577 = NO_INT
        b7578 = NO_BOOL
        i7591 = NO_INT
    if n7325:
        i7604, i7605 = pairs(i7326, i7573, CLIENTS)
        n7606 = len(i7604)
    else:
        i7604 = NO_INT
        i7605 = NO_INT
        n7606 = 0
    if n7606:
        i7610 = at(i7344, i7604)
        i7613 = at(i7330, i7604)
        b7614 = at(b7331, i7604)
    else:
        i7610 = NO_INT
        i7613 = NO_INT
        b7614 = NO_BOOL
    if n7606:
        i7609 = at(i7591, i7605)
        i7611 = (i7610 - P_recovery_days)
        b7612 = (i7609 >= i7611)
        b7615 = logical_not(b7614)
        i7616 = at(i7577, i7605)
        b7617 = at(b7578, i7605)
        b7618 = logical_not(b7617)
        b7619 = b7617 & b7614
        b7620 = (i7616 == i7613) & b7619
        b7621 = (b7615 | b7618 | b7620)
        b7622 = (b7612 & b7621)
        i7623 = places(b7622, n7606)
        n7624 = len(i7623)
    else:
        i7623 = NO_INT
        n7624 = 0
    if n7624:
        i7727 = i7604[i7623]
    else:
        i7727 = NO_INT
    if n7325:
        i7731 = counted(i7727, n7325, None)
    else:
        i7731 = NO_INT
    if n7733:
        i7734 = at(i39, i7732)
        i7736 = at(i45, i7732)
        b7737 = at(b46, i7732)
    else:
        i7734 = NO_INT
        i7736 = NO_INT
        b7737 = NO_BOOL
    if n7325:
        i7765, i7766 = pairs(i7326, i7734, CLIENTS)
        n7767 = len(i7765)
    else:
        i7765 = NO_INT
        i7766 = NO_INT
        n7767 = 0
    if n7767:
        i7771 = at(i7327, i7765)
    else:
        i7771 = NO_INT
    if n7767:
        i7770 = at(i7736, i7766)
        b7772 = at(b7737, i7766)
        b7773 = listed(where(b7772, i7770, 0), i7771, GIVEN)
        i7774 = places(b7773, n7767)
        n7775 = len(i7774)
    else:
        i7774 = NO_INT
        n7775 = 0
    if n7775:
        i7882 = i7765[i7774]
    else:
        i7882 = NO_INT
    if n7325:
        i7886 = counted(i7882, n7325, None)
        w7887 = Window(i7326, [], [])
        i7888 = filled(as_int(b7385), n7325, 'i')
        i7889 = w7887.total(np.add, i7888)
        b7890 = (i7731 == 0)
        b7891 = (i7565 == 0)
        b7892 = (i7563 > 0)
        b7893 = (i7886 > 0)
        i7894 = where(b7363, i7362, rescaled(0, 4))
        b7895 = (i7894 > rescaled(0, 4))
        b7896 = (i7402 == 0)
        b7897 = (i7889 > 0)
        b7898 = (b7896 & b7897)
        b7899 = (b7892 | b7893 | b7895 | b7898)
        b7900 = (b7890 & b7891 & b7899)
        b7901 = (i7398 > 0)
        b7902 = (b7389 & b7901)
        b7903 = (i7335 == WORD_8) & b7336
        b7904 = logical_not(b7361)
        b7905 = (i7383 < AS_OF)
        b7906 = (b7903 & b7904 & b7905)
        b7907 = (b7902 | b7906)
        i7908 = (AS_OF - i7383)
        i7909 = np.maximum(0, i7908)
        i7910 = where(b7385, i7384, AS_OF)
        i7911 = (i7910 - i7383)
        b7912 = (i7911 <= P_grace_days)
        i7913 = where(b7912, i7393, 0)
        b7924 = as_bool(where(b7912, True, False))
    else:
        b7900 = NO_BOOL
        b7907 = NO_BOOL
        i7909 = NO_INT
        i7913 = NO_INT
        b7924 = NO_BOOL
    if n1751:
        i7914 = at(i1723, i1750)
        i7915 = at(i1724, i1750)
    else:
        i7914 = NO_INT
        i7915 = NO_INT
    if n7325:
        o7925, i7926, n7927, i7928 = match(i7914, [], i7326, [])
        i7929, b7930 = reduced(np.maximum, i7926, n7927, at(i7915, o7925), None)
        i7931 = at(i7929, i7928)
        b7932 = at(b7930, i7928)
        b7933 = i7928 >= 0
        b7934 = as_bool(b7933 & b7932)
    else:
        i7931 = NO_INT
        b7934 = NO_BOOL
    if n7940:
        i7941 = at(i451, i7939)
        i8001 = at(i900, i7939)
        i8002 = at(i902, i7939)
        b8003 = at(b905, i7939)
    else:
        i7941 = NO_INT
        i8001 = NO_INT
        i8002 = NO_INT
        b8003 = NO_BOOL
    if EVIDENCE_WANTED and n7940:
        i7942 = at(i452, i7939)
        i7950 = at(i460, i7939)
        b7951 = at(b461, i7939)
        i7971 = at(i481, i7939)
        i7977 = at(i499, i7939)
        b7978 = at(b501, i7939)
        i7990 = at(i740, i7939)
        i7998 = at(i891, i7939)
        i7999 = at(i892, i7939)
        b8000 = at(b896, i7939)
        i8014 = at(i959, i7939)
    else:
        i7942 = NO_INT
        i7950 = NO_INT
        b7951 = NO_BOOL
        i7971 = NO_INT
        i7977 = NO_INT
        b7978 = NO_BOOL
        i7990 = NO_INT
        i7998 = NO_INT
        i7999 = NO_INT
        b8000 = NO_BOOL
        i8014 = NO_INT
    if n7940:
        w8017 = Window(i7941, [], [])
        i8018 = where(b8003, 1, 0)
        i8019 = filled(i8018, n7940, 'i')
        i8020 = w8017.total(np.add, i8019)
        b8021 = (i8020 > 0)
        i8022 = places(b8021, n7940)
        n8023 = len(i8022)
    else:
        i8022 = NO_INT
        n8023 = 0
    if n8023:
        i8024 = at(i7941, i8022)
        b8025 = at(b8003, i8022)
        b8026 = logical_not(b8025)
        i8027 = at(i8001, i8022)
        b8028 = (i8027 > P_very_late_days)
        b8029 = (b8026 & b8028)
        i8089 = at(i8002, i8022)
    else:
        i8024 = NO_INT
        i8027 = NO_INT
        b8029 = NO_BOOL
        i8089 = NO_INT
    if EVIDENCE_WANTED and n8023:
        i8030 = at(i7942, i8022)
        i8038 = at(i7950, i8022)
        b8039 = at(b7951, i8022)
        i8059 = at(i7971, i8022)
        i8065 = at(i7977, i8022)
        b8066 = at(b7978, i8022)
        i8078 = at(i7990, i8022)
        i8086 = at(i7998, i8022)
        i8087 = at(i7999, i8022)
        b8088 = at(b8000, i8022)
        i8100 = at(i8014, i8022)
    else:
        i8030 = NO_INT
        i8038 = NO_INT
        b8039 = NO_BOOL
        i8059 = NO_INT
        i8065 = NO_INT
        b8066 = NO_BOOL
        i8078 = NO_INT
        i8086 = NO_INT
        i8087 = NO_INT
        b8088 = NO_BOOL
        i8100 = NO_INT
    if n4562:
        b8104 = (i4569 > 0)
        b8105 = (b8104 | b4581)
        b8106 = (b8105 & b4581)
        i8107 = (AS_OF - i4583)
        b8108 = (i8107 >= 0)
        b8109 = (i8107 < 1440)
        b8110 = (b8108 & b8109)
        f8111 = float_of(i8107, 0)
        f8112 = np.divide(f8111, float_of(90, 0))
        f8113 = np.floor(f8112)
        i8114 = whole(f8113)
        i8115 = where(b8110, i8114, 0)
        b8116 = filled(True, n4562, 'b')
        b8117 = (i4580 > 0)
        b8118 = (i4580 == 0)
        b8119 = (b8118 & b8104)
        i8120 = where(b8119, i4583, 0)
        i8121 = (AS_OF - i8120)
        b8122 = as_bool(where(b8119, True, False))
        b8123 = (i8121 >= 0) & b8122
        b8124 = (i8121 < 1440) & b8122
        b8125 = (b8123 & b8124)
        f8126 = float_of(i8121, 0)
        f8127 = np.divide(f8126, float_of(90, 0))
        f8128 = np.floor(f8127)
        i8129 = whole(f8128)
        i8130 = where(b8125, i8129, 0)
        b8131 = (i4580 > 3)
        b8132 = (i4569 == 0)
        b8133 = logical_not(b4581) & b4582
        b8134 = (i4572 == 0)
        b8135 = (b8132 & b8133 & b8134)
        b8136 = (i4570 > 0)
        b8139 = as_bool(where(b8110, True, False))
        b8140 = as_bool(where(b8125, b8122, False))
        i8144 = shifted(1, i8115, b8139)
        b8145 = b8105 & b8139
        b8148 = b8106 & b8139
        i8155 = shifted(1, i8130, b8140)
        b8156 = b8116 & b8140
        b8159 = b8117 & b8140
        b8165 = b8116 & b8139
        b8168 = b8131 & b8139
    else:
        b8105 = NO_BOOL
        b8106 = NO_BOOL
        b8116 = NO_BOOL
        b8117 = NO_BOOL
        b8131 = NO_BOOL
        b8135 = NO_BOOL
        b8136 = NO_BOOL
        i8144 = NO_INT
        b8145 = NO_BOOL
        b8148 = NO_BOOL
        i8155 = NO_INT
        b8156 = NO_BOOL
        b8159 = NO_BOOL
        b8165 = NO_BOOL
        b8168 = NO_BOOL
    i8142 = counted(i4566, CLIENTS, b8105)
    i8143 = counted(i4566, CLIENTS, b8106)
    i8146, b8147 = reduced(np.bitwise_or, i4566, CLIENTS, i8144, b8145)
    i8149, b8150 = reduced(np.bitwise_or, i4566, CLIENTS, i8144, b8148)
    i8151 = counted(i4566, CLIENTS, b8116)
    i8152 = counted(i4566, CLIENTS, b8117)
    i8153, b8154 = summed(i4566, CLIENTS, i4580, None)
    i8157, b8158 = reduced(np.bitwise_or, i4566, CLIENTS, i8155, b8156)
    i8160, b8161 = reduced(np.bitwise_or, i4566, CLIENTS, i8155, b8159)
    i8162 = counted(i4566, CLIENTS, b8131)
    i8163, b8164 = reduced(np.maximum, i4566, CLIENTS, i4580, None)
    i8166, b8167 = reduced(np.bitwise_or, i4566, CLIENTS, i8144, b8165)
    i8169, b8170 = reduced(np.bitwise_or, i4566, CLIENTS, i8144, b8168)
    i8171 = counted(i4566, CLIENTS, b8135)
    i8172 = counted(i4566, CLIENTS, b8136)
    if n4630:
        i8173 = (AS_OF - i4649)
        b8174 = (i8173 >= 0)
        b8175 = (i8173 < 1440)
        b8176 = (b8174 & b8175)
        f8177 = float_of(i8173, 0)
        f8178 = np.divide(f8177, float_of(90, 0))
        f8179 = np.floor(f8178)
        i8180 = whole(f8179)
        i8181 = where(b8176, i8180, 0)
        b8182 = (b5030 & b5027)
        b8183 = (b4994 | b5026)
        b8184 = (b5016 & b8183)
        b8185 = (b5016 & b8183 & b5016 & b5026)
        b8186 = (b4994 | b5021)
        i8187 = where(b8186, i4649, 0)
        i8188 = (AS_OF - i8187)
        b8189 = as_bool(where(b8186, True, False))
        b8190 = (i8188 >= 0) & b8189
        b8191 = (i8188 < 1440) & b8189
        b8192 = (b8190 & b8191)
        f8193 = float_of(i8188, 0)
        f8194 = np.divide(f8193, float_of(90, 0))
        f8195 = np.floor(f8194)
        i8196 = whole(f8195)
        i8197 = where(b8192, i8196, 0)
        b8198 = (b5031 & b5028)
        b8199 = as_bool(where(b8176, True, False))
        b8200 = as_bool(where(b8192, b8189, False))
        i8202 = shifted(1, i8181, b8199)
        b8203 = b4994 & b8199
        b8212 = b5030 & b8199
        b8215 = b8182 & b8199
        b8220 = (b5016 & b4994)
        i8222 = shifted(1, i8197, b8200)
        b8223 = b8184 & b8200
        b8226 = b8185 & b8200
        f8233 = float_of(i5039, 0)
        f8234 = float_of(i5037, 0)
        f8235 = np.divide(f8234, f8233)
        f8236 = where(b5028, f8235, 0)
        b8237 = as_bool(where(b5028, True, False))
        b8240 = b5031 & b8199
        b8243 = b8198 & b8199
    else:
        b8182 = NO_BOOL
        b8184 = NO_BOOL
        b8185 = NO_BOOL
        b8198 = NO_BOOL
        i8202 = NO_INT
        b8203 = NO_BOOL
        b8212 = NO_BOOL
        b8215 = NO_BOOL
        b8220 = NO_BOOL
        i8222 = NO_INT
        b8223 = NO_BOOL
        b8226 = NO_BOOL
        f8236 = NO_FLOAT
        b8237 = NO_BOOL
        b8240 = NO_BOOL
        b8243 = NO_BOOL
    i8201 = counted(i4631, CLIENTS, b4994)
    i8204, b8205 = reduced(np.bitwise_or, i4631, CLIENTS, i8202, b8203)
    i8206 = counted(i4631, CLIENTS, b5030)
    i8207 = counted(i4631, CLIENTS, b8182)
    i8208, b8209 = reduced(np.maximum, i4631, CLIENTS, i5034, None)
    i8210, b8211 = reduced(np.maximum, i4631, CLIENTS, i5035, None)
    i8213, b8214 = reduced(np.bitwise_or, i4631, CLIENTS, i8202, b8212)
    i8216, b8217 = reduced(np.bitwise_or, i4631, CLIENTS, i8202, b8215)
    i8218 = counted(i4631, CLIENTS, b8184)
    i8219 = counted(i4631, CLIENTS, b8185)
    i8221 = counted(i4631, CLIENTS, b8220)
    i8224, b8225 = reduced(np.bitwise_or, i4631, CLIENTS, i8222, b8223)
    i8227, b8228 = reduced(np.bitwise_or, i4631, CLIENTS, i8222, b8226)
    i8229 = counted(i4631, CLIENTS, b5031)
    i8230 = counted(i4631, CLIENTS, b8198)
    i8231, b8232 = reduced(np.maximum, i4631, CLIENTS, i5037, None)
    f8238, b8239 = reduced(np.maximum, i4631, CLIENTS, f8236, b8237)
    i8241, b8242 = reduced(np.bitwise_or, i4631, CLIENTS, i8202, b8240)
    i8244, b8245 = reduced(np.bitwise_or, i4631, CLIENTS, i8202, b8243)
    if n1997:
        b8246 = filled(True, n1997, 'b')
    else:
        b8246 = NO_BOOL
    i8247 = counted(i1998, CLIENTS, b8246)
    i8248 = counted(i1998, CLIENTS, b2038)
    if n3312:
        i8249 = where(b3335, i3334, i3331)
        i8250 = (AS_OF - i8249)
        b8251 = (i8250 >= 0)
        b8252 = (i8250 < 1440)
        b8253 = (b8251 & b8252)
        f8254 = float_of(i8250, 0)
        f8255 = np.divide(f8254, float_of(90, 0))
        f8256 = np.floor(f8255)
        i8257 = whole(f8256)
        i8258 = where(b8253, i8257, 0)
        b8259 = (i3353 > 0)
        b8260 = (b3375 & b8259)
        i8261 = (AS_OF - i3376)
        b8262 = (i8261 >= 0)
        b8263 = (i8261 < 1440)
        b8264 = (b8262 & b8263)
        f8265 = float_of(i8261, 0)
        f8266 = np.divide(f8265, float_of(90, 0))
        f8267 = np.floor(f8266)
        i8268 = whole(f8267)
        i8269 = where(b8264, i8268, 0)
        b8270 = filled(True, n3312, 'b')
        b8271 = as_bool(where(b8253, True, False))
        b8272 = as_bool(where(b8264, True, False))
        i8274 = shifted(1, i8258, b8271)
        b8275 = b3375 & b8271
        i8279 = shifted(1, i8269, b8272)
        b8280 = b3375 & b8272
        b8290 = (i3366 == 0)
        b8291 = (b3379 | b8290)
        b8293 = b8270 & b8271
        b8296 = b3381 & b8271
    else:
        b8260 = NO_BOOL
        b8270 = NO_BOOL
        i8274 = NO_INT
        b8275 = NO_BOOL
        i8279 = NO_INT
        b8280 = NO_BOOL
        b8291 = NO_BOOL
        b8293 = NO_BOOL
        b8296 = NO_BOOL
    i8273 = counted(i3313, CLIENTS, b3375)
    i8276, b8277 = reduced(np.bitwise_or, i3313, CLIENTS, i8274, b8275)
    i8278 = counted(i3313, CLIENTS, b8260)
    i8281, b8282 = reduced(np.bitwise_or, i3313, CLIENTS, i8279, b8280)
    i8286 = counted(i3313, CLIENTS, b8270)
    i8287 = counted(i3313, CLIENTS, b3381)
    i8288 = counted(i3313, CLIENTS, b3383)
    i8289 = counted(i3313, CLIENTS, b3385)
    i8292 = counted(i3313, CLIENTS, b8291)
    i8294, b8295 = reduced(np.bitwise_or, i3313, CLIENTS, i8274, b8293)
    i8297, b8298 = reduced(np.bitwise_or, i3313, CLIENTS, i8274, b8296)
    if n2258:
        b8299 = (b2896 & b2906)
        b8300 = (b2896 & b2906 & b2904)
        i8301 = where(b2281, i2280, i2277)
        i8302 = (AS_OF - i8301)
        b8303 = (i8302 >= 0)
        b8304 = (i8302 < 1440)
        b8305 = (b8303 & b8304)
        f8306 = float_of(i8302, 0)
        f8307 = np.divide(f8306, float_of(90, 0))
        f8308 = np.floor(f8307)
        i8309 = whole(f8308)
        i8310 = where(b8305, i8309, 0)
        b8311 = logical_not(b2896)
        b8312 = (b8311 & b2911)
        i8313 = where(b2911, i8301, 0)
        i8314 = (AS_OF - i8313)
        b8315 = as_bool(where(b2911, True, False))
        b8316 = (i8314 >= 0) & b8315
        b8317 = (i8314 < 1440) & b8315
        b8318 = (b8316 & b8317)
        f8319 = float_of(i8314, 0)
        f8320 = np.divide(f8319, float_of(90, 0))
        f8321 = np.floor(f8320)
        i8322 = whole(f8321)
        i8323 = where(b8318, i8322, 0)
        b8324 = (b2896 & b2900)
        b8327 = as_bool(where(b8305, True, False))
        b8329 = as_bool(where(b8318, b8315, False))
        b8333 = (b2896 & b2904)
        i8334 = where(b2913, i2899, where(b2264, i2263, 0))
        i8335 = where(b8333, i8334, 0)
        b8336 = as_bool(where(b8333, True, False))
        i8338 = where(b8333, i2277, 0)
        b8340 = (i2895 == 0)
        b8341 = (b2904 & b8340)
        b8348 = (i2895 > 0)
        b8349 = (i2277 > i2303) & b2304
        b8350 = (b8348 | b8349)
        b8351 = (b2904 & b8350)
        i8353 = shifted(1, i8310, b8327)
        b8354 = b8299 & b8327
        b8357 = b8300 & b8327
        i8363 = shifted(1, i8323, b8329)
        b8364 = b8311 & b8329
        b8367 = b8312 & b8329
    else:
        b8299 = NO_BOOL
        b8300 = NO_BOOL
        b8311 = NO_BOOL
        b8312 = NO_BOOL
        b8324 = NO_BOOL
        i8335 = NO_INT
        b8336 = NO_BOOL
        i8338 = NO_INT
        b8341 = NO_BOOL
        b8351 = NO_BOOL
        i8353 = NO_INT
        b8354 = NO_BOOL
        b8357 = NO_BOOL
        i8363 = NO_INT
        b8364 = NO_BOOL
        b8367 = NO_BOOL
    i8331 = counted(i2259, CLIENTS, b8299)
    i8332 = counted(i2259, CLIENTS, b8300)
    i8337 = distinct(i2259, CLIENTS, i8335, b8336)
    i8339 = distinct(i2259, CLIENTS, i8338, b8336)
    i8342 = counted(i2259, CLIENTS, b8341)
    i8343, b8344 = reduced(np.maximum, i2259, CLIENTS, i8338, b8336)
    i8345, b8346 = reduced(np.minimum, i2259, CLIENTS, i8338, b8336)
    i8347 = (i8343 - i8345)
    i8352 = counted(i2259, CLIENTS, b8351)
    i8355, b8356 = reduced(np.bitwise_or, i2259, CLIENTS, i8353, b8354)
    i8358, b8359 = reduced(np.bitwise_or, i2259, CLIENTS, i8353, b8357)
    i8360 = counted(i2259, CLIENTS, b8311)
    i8361 = counted(i2259, CLIENTS, b8312)
    i8362 = counted(i2259, CLIENTS, b2912)
    i8365, b8366 = reduced(np.bitwise_or, i2259, CLIENTS, i8363, b8364)
    i8368, b8369 = reduced(np.bitwise_or, i2259, CLIENTS, i8363, b8367)
    i8370 = counted(i2259, CLIENTS, b8324)
    b8371 = counted(i2259, CLIENTS, None) > 0
    b8372 = b8344 & b8346
    b8373 = as_bool(b8371 & b8372)
    if CLIENTS:
        b8374 = filled(True, CLIENTS, 'b')
    else:
        b8374 = NO_BOOL
    i8375 = counted(ALL_CLIENTS, CLIENTS, b8374)
    i8376, b8377 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6893, None)
    f8378, b8379 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, f6903, None)
    i8380, b8381 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6899, None)
    i8382, b8383 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6905, None)
    if n6043:
        b8384 = filled(True, n6043, 'b')
    else:
        b8384 = NO_BOOL
    i8385 = counted(i6044, CLIENTS, b8384)
    i8386 = counted(i6044, CLIENTS, b6191)
    if n5230:
        b8387 = (b6028 & b6025)
        i8388 = (AS_OF - i5639)
        b8389 = (i8388 >= 0)
        b8390 = (i8388 < 1440)
        b8391 = (b8389 & b8390)
        f8392 = float_of(i8388, 0)
        f8393 = np.divide(f8392, float_of(90, 0))
        f8394 = np.floor(f8393)
        i8395 = whole(f8394)
        i8396 = where(b8391, i8395, 0)
        b8397 = (b6028 & b6037)
        b8398 = logical_not(b6025)
        b8399 = (i6010 == 0)
        b8400 = (b6028 & b8398 & b8399)
        b8402 = as_bool(where(b8391, True, False))
        b8407 = (i6005 == 0)
        b8408 = (b6025 & b8407)
        i8410 = shifted(1, i8396, b8402)
        b8411 = b6028 & b8402
        b8414 = b8387 & b8402
        b8418 = b8397 & b8402
    else:
        b8387 = NO_BOOL
        b8397 = NO_BOOL
        b8400 = NO_BOOL
        b8408 = NO_BOOL
        i8410 = NO_INT
        b8411 = NO_BOOL
        b8414 = NO_BOOL
        b8418 = NO_BOOL
    i8405 = counted(i5231, CLIENTS, b6028)
    i8406 = counted(i5231, CLIENTS, b8387)
    i8409 = counted(i5231, CLIENTS, b8408)
    i8412, b8413 = reduced(np.bitwise_or, i5231, CLIENTS, i8410, b8411)
    i8415, b8416 = reduced(np.bitwise_or, i5231, CLIENTS, i8410, b8414)
    i8417 = counted(i5231, CLIENTS, b8397)
    i8419, b8420 = reduced(np.bitwise_or, i5231, CLIENTS, i8410, b8418)
    i8421 = counted(i5231, CLIENTS, b8400)
    if n6196:
        b8422 = filled(True, n6196, 'b')
        i8423 = (AS_OF - i6215)
        b8424 = (i8423 >= 0)
        b8425 = (i8423 < 1440)
        b8426 = (b8424 & b8425)
        f8427 = float_of(i8423, 0)
        f8428 = np.divide(f8427, float_of(90, 0))
        f8429 = np.floor(f8428)
        i8430 = whole(f8429)
        i8431 = where(b8426, i8430, 0)
        b8432 = as_bool(where(b8426, True, False))
        i8437 = shifted(1, i8431, b8432)
        b8438 = b8422 & b8432
        b8442 = b6351 & b8432
        b8446 = (b6352 & b6343)
        b8448 = b6352 & b8432
    else:
        b8422 = NO_BOOL
        i8437 = NO_INT
        b8438 = NO_BOOL
        b8442 = NO_BOOL
        b8446 = NO_BOOL
        b8448 = NO_BOOL
    i8433 = counted(i6197, CLIENTS, b8422)
    i8434, b8435 = reduced(np.maximum, i6197, CLIENTS, i6355, None)
    i8436 = counted(i6197, CLIENTS, b6343)
    i8439, b8440 = reduced(np.bitwise_or, i6197, CLIENTS, i8437, b8438)
    i8441 = counted(i6197, CLIENTS, b6351)
    i8443, b8444 = reduced(np.bitwise_or, i6197, CLIENTS, i8437, b8442)
    i8445 = counted(i6197, CLIENTS, b6352)
    i8447 = counted(i6197, CLIENTS, b8446)
    i8449, b8450 = reduced(np.bitwise_or, i6197, CLIENTS, i8437, b8448)
    if n7230:
        b8451 = filled(True, n7230, 'b')
        i8452 = (AS_OF - i7232)
        b8453 = (i8452 >= 0)
        b8454 = (i8452 < 1440)
        b8455 = (b8453 & b8454)
        f8456 = float_of(i8452, 0)
        f8457 = np.divide(f8456, float_of(90, 0))
        f8458 = np.floor(f8457)
        i8459 = whole(f8458)
        i8460 = where(b8455, i8459, 0)
        b8461 = as_bool(where(b8455, True, False))
        i8465 = shifted(1, i8460, b8461)
        b8466 = b8451 & b8461
    else:
        b8451 = NO_BOOL
        i8465 = NO_INT
        b8466 = NO_BOOL
    i8462 = counted(i7231, CLIENTS, b8451)
    i8463, b8464 = reduced(np.maximum, i7231, CLIENTS, i7238, None)
    i8467, b8468 = reduced(np.bitwise_or, i7231, CLIENTS, i8465, b8466)
    if n7274:
        b8469 = filled(True, n7274, 'b')
        b8470 = (i7277 >= P_burst_messages)
        i8471 = (AS_OF - i7278)
        b8472 = (i8471 >= 0) & b7279
        b8473 = (i8471 < 1440) & b7279
        b8474 = (b8472 & b8473)
        f8475 = float_of(i8471, 0)
        f8476 = np.divide(f8475, float_of(90, 0))
        f8477 = np.floor(f8476)
        i8478 = whole(f8477)
        i8479 = where(b8474, i8478, 0)
        b8480 = as_bool(where(b8474, b7279, False))
        i8483 = shifted(1, i8479, b8480)
        b8484 = b8469 & b8480
        b8487 = b8470 & b8480
    else:
        b8469 = NO_BOOL
        b8470 = NO_BOOL
        i8483 = NO_INT
        b8484 = NO_BOOL
        b8487 = NO_BOOL
    i8481 = counted(i7275, CLIENTS, b8469)
    i8482 = counted(i7275, CLIENTS, b8470)
    i8485, b8486 = reduced(np.bitwise_or, i7275, CLIENTS, i8483, b8484)
    i8488, b8489 = reduced(np.bitwise_or, i7275, CLIENTS, i8483, b8487)
    if n7282:
        b8490 = filled(True, n7282, 'b')
        b8491 = (i7321 == 0)
        b8492 = (i7292 == WORD_22) & b7293
        b8493 = (i7292 == WORD_62) & b7293
        b8494 = (b8492 | b8493)
        b8495 = (b8491 & b8494)
        i8496 = where(b8495, i7301, 0)
        i8497 = (AS_OF - i8496)
        b8498 = as_bool(where(b8495, True, False))
        b8499 = (i8497 >= 0) & b8498
        b8500 = (i8497 < 1440) & b8498
        b8501 = (b8499 & b8500)
        f8502 = float_of(i8497, 0)
        f8503 = np.divide(f8502, float_of(90, 0))
        f8504 = np.floor(f8503)
        i8505 = whole(f8504)
        i8506 = where(b8501, i8505, 0)
        b8507 = as_bool(where(b8501, b8498, False))
        i8509 = shifted(1, i8506, b8507)
        b8510 = b8490 & b8507
    else:
        b8490 = NO_BOOL
        i8509 = NO_INT
        b8510 = NO_BOOL
    i8508 = counted(i7283, CLIENTS, b8490)
    i8511, b8512 = reduced(np.bitwise_or, i7283, CLIENTS, i8509, b8510)
    if n6984:
        b8513 = filled(True, n6984, 'b')
        i8514 = where(b7106, i7003, 0)
        i8515 = (AS_OF - i8514)
        b8516 = as_bool(where(b7106, True, False))
        b8517 = (i8515 >= 0) & b8516
        b8518 = (i8515 < 1440) & b8516
        b8519 = (b8517 & b8518)
        f8520 = float_of(i8515, 0)
        f8521 = np.divide(f8520, float_of(90, 0))
        f8522 = np.floor(f8521)
        i8523 = whole(f8522)
        i8524 = where(b8519, i8523, 0)
        b8525 = as_bool(where(b8519, b8516, False))
        b8527 = (i6991 == WORD_7)
        i8529 = shifted(1, i8524, b8525)
        b8530 = b8513 & b8525
    else:
        b8513 = NO_BOOL
        b8527 = NO_BOOL
        i8529 = NO_INT
        b8530 = NO_BOOL
    i8526 = counted(i6985, CLIENTS, b8513)
    i8528 = counted(i6985, CLIENTS, b8527)
    i8531, b8532 = reduced(np.bitwise_or, i6985, CLIENTS, i8529, b8530)
    if n6974:
        b8533 = filled(True, n6974, 'b')
        b8534 = (i6978 >= 2)
        i8535 = where(b8534, i6979, 0)
        i8536 = (AS_OF - i8535)
        b8537 = as_bool(where(b8534, b6980, False))
        b8538 = (i8536 >= 0) & b8537
        b8539 = (i8536 < 1440) & b8537
        b8540 = (b8538 & b8539)
        f8541 = float_of(i8536, 0)
        f8542 = np.divide(f8541, float_of(90, 0))
        f8543 = np.floor(f8542)
        i8544 = whole(f8543)
        i8545 = where(b8540, i8544, 0)
        b8546 = as_bool(where(b8540, b8537, False))
        i8549 = shifted(1, i8545, b8546)
        b8550 = b8533 & b8546
        b8553 = b8534 & b8546
    else:
        b8533 = NO_BOOL
        b8534 = NO_BOOL
        i8549 = NO_INT
        b8550 = NO_BOOL
        b8553 = NO_BOOL
    i8547 = counted(i6975, CLIENTS, b8533)
    i8548 = counted(i6975, CLIENTS, b8534)
    i8551, b8552 = reduced(np.bitwise_or, i6975, CLIENTS, i8549, b8550)
    i8554, b8555 = reduced(np.bitwise_or, i6975, CLIENTS, i8549, b8553)
    i8556, b8557 = summed(i6975, CLIENTS, i6978, None)
    if n3399:
        b8558 = (b4147 & b4147)
        i8559 = (AS_OF - i3418)
        b8560 = (i8559 >= 0)
        b8561 = (i8559 < 1440)
        b8562 = (b8560 & b8561)
        f8563 = float_of(i8559, 0)
        f8564 = np.divide(f8563, float_of(90, 0))
        f8565 = np.floor(f8564)
        i8566 = whole(f8565)
        i8567 = where(b8562, i8566, 0)
        b8569 = as_bool(where(b8562, True, False))
        i8572 = where(b4159, i4138, i3401)
        i8573 = where(b4147, i8572, 0)
        b8574 = as_bool(where(b4147, True, False))
        b8576 = (b4147 & b4151)
        b8578 = (b4151 | b4152)
        b8579 = (b4147 & b8578)
        b8581 = logical_not(b4152)
        b8582 = (b4147 & b8581)
        i8584 = shifted(1, i8567, b8569)
        b8585 = b4147 & b8569
        b8588 = b8558 & b8569
    else:
        b8558 = NO_BOOL
        i8573 = NO_INT
        b8574 = NO_BOOL
        b8576 = NO_BOOL
        b8579 = NO_BOOL
        b8582 = NO_BOOL
        i8584 = NO_INT
        b8585 = NO_BOOL
        b8588 = NO_BOOL
    i8570 = counted(i3400, CLIENTS, b4147)
    i8571 = counted(i3400, CLIENTS, b8558)
    i8575 = distinct(i3400, CLIENTS, i8573, b8574)
    i8577 = counted(i3400, CLIENTS, b8576)
    i8580 = counted(i3400, CLIENTS, b8579)
    i8583 = counted(i3400, CLIENTS, b8582)
    i8586, b8587 = reduced(np.bitwise_or, i3400, CLIENTS, i8584, b8585)
    i8589, b8590 = reduced(np.bitwise_or, i3400, CLIENTS, i8584, b8588)
    if n1924:
        b8591 = (i1934 == WORD_71) & b1935
        b8592 = (i1934 == WORD_72) & b1935
        b8593 = (b8591 | b8592)
        b8595 = (b8593 & b8591)
        i8596 = where(b1947, i1946, i1943)
        i8597 = (AS_OF - i8596)
        b8598 = (i8597 >= 0)
        b8599 = (i8597 < 1440)
        b8600 = (b8598 & b8599)
        f8601 = float_of(i8597, 0)
        f8602 = np.divide(f8601, float_of(90, 0))
        f8603 = np.floor(f8602)
        i8604 = whole(f8603)
        i8605 = where(b8600, i8604, 0)
        b8606 = filled(True, n1924, 'b')
        i8607 = where(b1935, i1934, WORD_10)
        b8608 = (i8607 == WORD_10)
        i8609 = where(b8608, AS_OF, 0)
        i8610 = (AS_OF - i8609)
        b8611 = as_bool(where(b8608, True, False))
        b8612 = (i8610 >= 0) & b8611
        b8613 = (i8610 < 1440) & b8611
        b8614 = (b8612 & b8613)
        f8615 = float_of(i8610, 0)
        f8616 = np.divide(f8615, float_of(90, 0))
        f8617 = np.floor(f8616)
        i8618 = whole(f8617)
        i8619 = where(b8614, i8618, 0)
        b8621 = as_bool(where(b8600, True, False))
        b8622 = as_bool(where(b8614, b8611, False))
        i8625 = shifted(1, i8605, b8621)
        b8626 = b8593 & b8621
        b8629 = b8595 & b8621
        i8634 = where(b1992, i1964, i1933)
        i8637 = where(b1952, i1951, i1961)
        b8638 = b1952 | b1991
        b8639 = b8608 & b8638
        i8643 = shifted(1, i8619, b8622)
        b8644 = b8606 & b8622
        b8647 = b8608 & b8622
    else:
        b8593 = NO_BOOL
        b8595 = NO_BOOL
        b8606 = NO_BOOL
        b8608 = NO_BOOL
        i8625 = NO_INT
        b8626 = NO_BOOL
        b8629 = NO_BOOL
        i8634 = NO_INT
        i8637 = NO_INT
        b8639 = NO_BOOL
        i8643 = NO_INT
        b8644 = NO_BOOL
        b8647 = NO_BOOL
    i8623 = counted(i1925, CLIENTS, b8593)
    i8624 = counted(i1925, CLIENTS, b8595)
    i8627, b8628 = reduced(np.bitwise_or, i1925, CLIENTS, i8625, b8626)
    i8630, b8631 = reduced(np.bitwise_or, i1925, CLIENTS, i8625, b8629)
    i8632 = counted(i1925, CLIENTS, b8606)
    i8633 = counted(i1925, CLIENTS, b8608)
    i8635 = distinct(i1925, CLIENTS, i8634, b8608)
    b8636 = (i8635 == 1)
    i8640, b8641 = summed(i1925, CLIENTS, i8637, b8639)
    i8642 = where(b8636, i8640, 0)
    i8645, b8646 = reduced(np.bitwise_or, i1925, CLIENTS, i8643, b8644)
    i8648, b8649 = reduced(np.bitwise_or, i1925, CLIENTS, i8643, b8647)
    b8650 = counted(i1925, CLIENTS, None) > 0
    b8651 = as_bool(where(b8636, b8641, False))
    b8652 = as_bool(b8650 & b8651)
    if n1560:
        b8653 = filled(True, n1560, 'b')
        i8654 = (AS_OF - i1622)
        b8655 = (i8654 >= 0)
        b8656 = (i8654 < 1440)
        b8657 = (b8655 & b8656)
        f8658 = float_of(i8654, 0)
        f8659 = np.divide(f8658, float_of(90, 0))
        f8660 = np.floor(f8659)
        i8661 = whole(f8660)
        i8662 = where(b8657, i8661, 0)
        b8663 = (i1621 > P_grace_days)
        b8664 = (b1773 & b1773 & b8663)
        b8665 = (i1621 == 0)
        b8666 = logical_not(b1773) & b1769
        b8667 = as_bool(where(b8657, True, False))
        i8670 = shifted(1, i8662, b8667)
        b8671 = b8653 & b8667
        b8678 = logical_not(b1784)
        b8679 = (b1773 & b8678)
        b8688 = (b1773 & b8663)
        i8689 = where(b8688, i1618, 0)
        b8690 = as_bool(where(b8688, True, False))
        b8700 = b1773 & b8667
        b8703 = b8664 & b8667
    else:
        b8653 = NO_BOOL
        b8664 = NO_BOOL
        b8665 = NO_BOOL
        b8666 = NO_BOOL
        i8670 = NO_INT
        b8671 = NO_BOOL
        b8679 = NO_BOOL
        i8689 = NO_INT
        b8690 = NO_BOOL
        b8700 = NO_BOOL
        b8703 = NO_BOOL
    i8669 = counted(i1561, CLIENTS, b8653)
    i8672, b8673 = reduced(np.bitwise_or, i1561, CLIENTS, i8670, b8671)
    i8674 = counted(i1561, CLIENTS, b1773)
    i8675 = counted(i1561, CLIENTS, b8664)
    f8676, b8677 = median(i1561, CLIENTS, i1621, b1773)
    i8680, b8681 = summed(i1561, CLIENTS, i1778, b8679)
    i8682, b8683 = summed(i1561, CLIENTS, i1628, b8679)
    b8684 = (i8682 == rescaled(0, 4)) & b8683
    f8685 = float_of(i8682, 4)
    f8686 = float_of(i8680, 4)
    f8687 = np.divide(f8686, f8685)
    i8691 = distinct(i1561, CLIENTS, i8689, b8690)
    i8692, b8693 = summed(i1561, CLIENTS, i1778, b1773)
    i8694, b8695 = summed(i1561, CLIENTS, i1628, b1773)
    b8696 = (i8694 == rescaled(0, 4)) & b8695
    f8697 = float_of(i8694, 4)
    f8698 = float_of(i8692, 4)
    f8699 = np.divide(f8698, f8697)
    i8701, b8702 = reduced(np.bitwise_or, i1561, CLIENTS, i8670, b8700)
    i8704, b8705 = reduced(np.bitwise_or, i1561, CLIENTS, i8670, b8703)
    i8706 = counted(i1561, CLIENTS, b8665)
    i8707 = counted(i1561, CLIENTS, b8666)
    b8708 = counted(i1561, CLIENTS, None) > 0
    b8709 = logical_not(b8684)
    b8710 = b8683 & b8709
    b8711 = b8681 & b8710
    b8712 = as_bool(b8708 & b8711)
    b8713 = logical_not(b8696)
    b8714 = b8695 & b8713
    b8715 = b8693 & b8714
    b8716 = as_bool(b8708 & b8715)
    if n1788:
        b8717 = (b1811 | b1807)
        b8718 = (b8717 & b1807)
        b8719 = filled(True, n1788, 'b')
        i8720 = (AS_OF - i1791)
        b8721 = (i8720 >= 0) & b1792
        b8722 = (i8720 < 1440) & b1792
        b8723 = (b8721 & b8722)
        f8724 = float_of(i8720, 0)
        f8725 = np.divide(f8724, float_of(90, 0))
        f8726 = np.floor(f8725)
        i8727 = whole(f8726)
        i8728 = where(b8723, i8727, 0)
        b8729 = as_bool(where(b8723, b1792, False))
        i8738 = shifted(1, i8728, b8729)
        b8739 = b8719 & b8729
        b8742 = b1810 & b8729
        b8750 = b1804 & b8729
        b8754 = b1828 & b8729
    else:
        b8717 = NO_BOOL
        b8718 = NO_BOOL
        b8719 = NO_BOOL
        i8738 = NO_INT
        b8739 = NO_BOOL
        b8742 = NO_BOOL
        b8750 = NO_BOOL
        b8754 = NO_BOOL
    i8730 = counted(i1789, CLIENTS, b8717)
    i8731 = counted(i1789, CLIENTS, b8718)
    i8732, b8733 = summed(i1789, CLIENTS, i1797, None)
    i8734 = counted(i1789, CLIENTS, b8719)
    i8735 = counted(i1789, CLIENTS, b1810)
    i8736, b8737 = summed(i1789, CLIENTS, i1799, None)
    i8740, b8741 = reduced(np.bitwise_or, i1789, CLIENTS, i8738, b8739)
    i8743, b8744 = reduced(np.bitwise_or, i1789, CLIENTS, i8738, b8742)
    i8745 = counted(i1789, CLIENTS, b1804)
    i8746, b8747 = summed(i1789, CLIENTS, i1796, None)
    f8748, b8749 = median(i1789, CLIENTS, i1800, b1801)
    i8751, b8752 = reduced(np.bitwise_or, i1789, CLIENTS, i8738, b8750)
    i8753 = counted(i1789, CLIENTS, b1828)
    i8755, b8756 = reduced(np.bitwise_or, i1789, CLIENTS, i8738, b8754)
    if n8023:
        b8757 = filled(True, n8023, 'b')
        i8758 = (AS_OF - i8089)
        b8759 = (i8758 >= 0)
        b8760 = (i8758 < 1440)
        b8761 = (b8759 & b8760)
        f8762 = float_of(i8758, 0)
        f8763 = np.divide(f8762, float_of(90, 0))
        f8764 = np.floor(f8763)
        i8765 = whole(f8764)
        i8766 = where(b8761, i8765, 0)
        b8767 = as_bool(where(b8761, True, False))
        i8770 = shifted(1, i8766, b8767)
        b8771 = b8757 & b8767
        b8774 = b8029 & b8767
    else:
        b8757 = NO_BOOL
        i8770 = NO_INT
        b8771 = NO_BOOL
        b8774 = NO_BOOL
    i8768 = counted(i8024, CLIENTS, b8757)
    i8769 = counted(i8024, CLIENTS, b8029)
    i8772, b8773 = reduced(np.bitwise_or, i8024, CLIENTS, i8770, b8771)
    i8775, b8776 = reduced(np.bitwise_or, i8024, CLIENTS, i8770, b8774)
    if n7133:
        b8777 = filled(True, n7133, 'b')
        i8778 = (AS_OF - i7137)
        b8779 = (i8778 >= 0) & b7138
        b8780 = (i8778 < 1440) & b7138
        b8781 = (b8779 & b8780)
        f8782 = float_of(i8778, 0)
        f8783 = np.divide(f8782, float_of(90, 0))
        f8784 = np.floor(f8783)
        i8785 = whole(f8784)
        i8786 = where(b8781, i8785, 0)
        b8787 = as_bool(where(b8781, b7138, False))
        b8789 = (i7148 < P_run_ends_after) & b7149
        i8790 = where(b8789, i7136, 0)
        b8791 = as_bool(where(b8789, True, False))
        i8794 = shifted(1, i8786, b8787)
        b8795 = b8777 & b8787
    else:
        b8777 = NO_BOOL
        i8790 = NO_INT
        b8791 = NO_BOOL
        i8794 = NO_INT
        b8795 = NO_BOOL
    i8788 = counted(i7134, CLIENTS, b8777)
    i8792, b8793 = reduced(np.maximum, i7134, CLIENTS, i8790, b8791)
    i8796, b8797 = reduced(np.bitwise_or, i7134, CLIENTS, i8794, b8795)
    if n7325:
        b8798 = (i7909 > P_very_late_days)
        b8799 = (b7907 & b8798)
        b8800 = (i7909 > P_stuck_days)
        b8801 = (b7907 & b8798 & b7907 & b8800)
        i8802 = (AS_OF - i7387)
        b8803 = (i8802 >= 0)
        b8804 = (i8802 < 1440)
        b8805 = (b8803 & b8804)
        f8806 = float_of(i8802, 0)
        f8807 = np.divide(f8806, float_of(90, 0))
        f8808 = np.floor(f8807)
        i8809 = whole(f8808)
        i8810 = where(b8805, i8809, 0)
        b8813 = as_bool(where(b8805, True, False))
        b8816 = (b7900 & b7907)
        b8819 = (i7334 == i7931) & b7934
        b8820 = (b7907 & b8800 & b8819)
        b8823 = (b7900 & b7907 & b8800)
        b8825 = (b7900 & b7907 & b8800 & b8819)
        b8828 = (b7907 & b8800)
        i8829 = where(b8828, i7399, i7913)
        b8830 = as_bool(where(b8828, True, b7924))
        b8831 = b8819 & b8830
        i8838 = shifted(1, i8810, b8813)
        b8839 = b8799 & b8813
        b8842 = b8801 & b8813
    else:
        b8799 = NO_BOOL
        b8801 = NO_BOOL
        b8816 = NO_BOOL
        b8820 = NO_BOOL
        b8823 = NO_BOOL
        b8825 = NO_BOOL
        i8829 = NO_INT
        b8831 = NO_BOOL
        i8838 = NO_INT
        b8839 = NO_BOOL
        b8842 = NO_BOOL
    i8814 = counted(i7326, CLIENTS, b8799)
    i8815 = counted(i7326, CLIENTS, b8801)
    i8817, b8818 = reduced(np.maximum, i7326, CLIENTS, i7909, b8816)
    i8821, b8822 = summed(i7326, CLIENTS, i7399, b8820)
    i8824 = counted(i7326, CLIENTS, b8823)
    i8826, b8827 = summed(i7326, CLIENTS, i7399, b8825)
    i8832, b8833 = summed(i7326, CLIENTS, i8829, b8831)
    b8834 = (i8832 == rescaled(0, 4)) & b8833
    f8835 = float_of(i8832, 4)
    f8836 = float_of(i8826, 4)
    f8837 = np.divide(f8836, f8835)
    i8840, b8841 = reduced(np.bitwise_or, i7326, CLIENTS, i8838, b8839)
    i8843, b8844 = reduced(np.bitwise_or, i7326, CLIENTS, i8838, b8842)
    b8845 = counted(i7326, CLIENTS, None) > 0
    b8846 = logical_not(b8834)
    b8847 = b8833 & b8846
    b8848 = b8827 & b8847
    b8849 = as_bool(b8845 & b8848)
    if n450:
        b8850 = logical_not(b928)
        b8851 = logical_not(b915)
        b8852 = (i891 < AS_OF)
        b8853 = (b909 & b8850 & b8851 & b8852)
        b8854 = (i956 > 0)
        b8855 = (b909 & b8850 & b8851 & b8852 & b8854)
        b8856 = filled(True, n450, 'b')
        b8857 = logical_not(b471)
        b8858 = (b8857 & b8851)
        i8864 = (i740 - i469)
        b8865 = (i469 > (AS_OF - P_window_days))
    else:
        b8853 = NO_BOOL
        b8855 = NO_BOOL
        b8856 = NO_BOOL
        b8858 = NO_BOOL
        i8864 = NO_INT
        b8865 = NO_BOOL
    i8859 = counted(i451, CLIENTS, b8853)
    i8860 = counted(i451, CLIENTS, b8855)
    i8861, b8862 = reduced(np.maximum, i451, CLIENTS, i956, None)
    i8863 = counted(i451, CLIENTS, b8856)
    i8866, b8867 = reduced(np.maximum, i451, CLIENTS, i8864, b8865)
    i8868 = counted(i451, CLIENTS, b905)
    i8869 = counted(i451, CLIENTS, b910)
    i8870 = counted(i451, CLIENTS, b8858)
    i8871, b8872 = reduced(np.maximum, i451, CLIENTS, i482, None)
    i8873 = counted(i451, CLIENTS, b915)
    if n1527:
        b8874 = filled(True, n1527, 'b')
        i8875 = (AS_OF - i1530)
        b8876 = (i8875 >= 0) & b1531
        b8877 = (i8875 < 1440) & b1531
        b8878 = (b8876 & b8877)
        f8879 = float_of(i8875, 0)
        f8880 = np.divide(f8879, float_of(90, 0))
        f8881 = np.floor(f8880)
        i8882 = whole(f8881)
        i8883 = where(b8878, i8882, 0)
        b8884 = as_bool(where(b8878, b1531, False))
        i8887 = where(b1534, i1540, 0)
        b8888 = as_bool(where(b1534, True, False))
        i8891 = shifted(1, i8883, b8884)
        b8892 = b8874 & b8884
        b8895 = b1534 & b8884
    else:
        b8874 = NO_BOOL
        i8887 = NO_INT
        b8888 = NO_BOOL
        i8891 = NO_INT
        b8892 = NO_BOOL
        b8895 = NO_BOOL
    i8885 = counted(i1528, CLIENTS, b8874)
    i8886 = counted(i1528, CLIENTS, b1534)
    i8889, b8890 = reduced(np.maximum, i1528, CLIENTS, i8887, b8888)
    i8893, b8894 = reduced(np.bitwise_or, i1528, CLIENTS, i8891, b8892)
    i8896, b8897 = reduced(np.bitwise_or, i1528, CLIENTS, i8891, b8895)
    if n1842:
        b8898 = filled(True, n1842, 'b')
        b8900 = (i1914 < P_run_ends_after)
        i8901 = where(b8900, i1845, 0)
        b8902 = as_bool(where(b8900, True, False))
    else:
        b8898 = NO_BOOL
        i8901 = NO_INT
        b8902 = NO_BOOL
    i8899 = counted(i1843, CLIENTS, b8898)
    i8903, b8904 = reduced(np.maximum, i1843, CLIENTS, i8901, b8902)
    if n4164:
        b8905 = (b4279 & b4290)
        i8906 = (AS_OF - i4275)
        b8907 = (i8906 >= 0)
        b8908 = (i8906 < 1440)
        b8909 = (b8907 & b8908)
        f8910 = float_of(i8906, 0)
        f8911 = np.divide(f8910, float_of(90, 0))
        f8912 = np.floor(f8911)
        i8913 = whole(f8912)
        i8914 = where(b8909, i8913, 0)
        b8915 = as_bool(where(b8909, True, False))
        i8918 = shifted(1, i8914, b8915)
        b8919 = b4279 & b8915
        b8922 = b8905 & b8915
    else:
        b8905 = NO_BOOL
        i8918 = NO_INT
        b8919 = NO_BOOL
        b8922 = NO_BOOL
    i8916 = counted(i4165, CLIENTS, b4279)
    i8917 = counted(i4165, CLIENTS, b8905)
    i8920, b8921 = reduced(np.bitwise_or, i4165, CLIENTS, i8918, b8919)
    i8923, b8924 = reduced(np.bitwise_or, i4165, CLIENTS, i8918, b8922)
    if CLIENTS:
        b8925 = filled(True, CLIENTS, 'b')
        b8926 = (i287 == WORD_34)
        i8928 = (AS_OF - i169)
    else:
        b8925 = NO_BOOL
        b8926 = NO_BOOL
        i8928 = NO_INT
    i8927 = counted(ALL_CLIENTS, CLIENTS, b8925)
    i8929, b8930 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i8928, b170)
    i8931 = counted(ALL_CLIENTS, CLIENTS, b265)
    i8932 = counted(ALL_CLIENTS, CLIENTS, b269)
    i8933 = counted(ALL_CLIENTS, CLIENTS, b275)
    i8934 = counted(ALL_CLIENTS, CLIENTS, b238)
    i8935 = counted(ALL_CLIENTS, CLIENTS, b8926)
    if n43:
        b8936 = (i78 == WORD_25)
        b8937 = logical_not(b75)
        b8938 = (b8936 & b8937)
        b8939 = filled(True, n43, 'b')
    else:
        b8938 = NO_BOOL
        b8939 = NO_BOOL
    i8940 = counted(i72, CLIENTS, b8938)
    i8941 = counted(i72, CLIENTS, b8939)
    if n4294:
        b8942 = (i4301 == WORD_15)
        b8943 = (i4301 == WORD_16)
        b8944 = (i4301 == WORD_48)
    else:
        b8942 = NO_BOOL
        b8943 = NO_BOOL
        b8944 = NO_BOOL
    i8945 = counted(i4295, CLIENTS, b8942)
    i8946 = counted(i4295, CLIENTS, b8943)
    i8947 = counted(i4295, CLIENTS, b8944)
    if n3112:
        b8948 = filled(True, n3112, 'b')
        i8949 = (AS_OF - i3162)
        b8950 = (i8949 >= 0)
        b8951 = (i8949 < 1440)
        b8952 = (b8950 & b8951)
        f8953 = float_of(i8949, 0)
        f8954 = np.divide(f8953, float_of(90, 0))
        f8955 = np.floor(f8954)
        i8956 = whole(f8955)
        i8957 = where(b8952, i8956, 0)
        b8958 = as_bool(where(b8952, True, False))
        i8960 = where(b3274, i3272, where(b3149, i3148, 0))
        i8963 = shifted(1, i8957, b8958)
        b8964 = b8948 & b8958
    else:
        b8948 = NO_BOOL
        i8960 = NO_INT
        i8963 = NO_INT
        b8964 = NO_BOOL
    i8959 = counted(i3113, CLIENTS, b8948)
    i8961 = distinct(i3113, CLIENTS, i8960, None)
    i8962 = counted(i3113, CLIENTS, b3273)
    i8965, b8966 = reduced(np.bitwise_or, i3113, CLIENTS, i8963, b8964)
    if n3000:
        b8968 = (i3005 >= 2)
        b8969 = (i3019 >= 3)
        i8970 = where(b8968, 2, where(b8969, 2, 1))
        i8973 = where(b3024, i3022, rescaled(0, 4))
        f8974 = float_of(i8973, 4)
        f8975 = float_of(i3006, 4)
        f8976 = np.divide(f8974, f8975)
        b8977 = b3027 & b3007
    else:
        i8970 = NO_INT
        f8976 = NO_FLOAT
        b8977 = NO_BOOL
    i8967 = counted(i3001, CLIENTS, b3027)
    i8971, b8972 = reduced(np.maximum, i3001, CLIENTS, i8970, b3027)
    f8978, b8979 = reduced(np.maximum, i3001, CLIENTS, f8976, b8977)
    if n2930:
        b8980 = (b2958 & b2958)
        i8981 = (AS_OF - i2949)
        b8982 = (i8981 >= 0)
        b8983 = (i8981 < 1440)
        b8984 = (b8982 & b8983)
        f8985 = float_of(i8981, 0)
        f8986 = np.divide(f8985, float_of(90, 0))
        f8987 = np.floor(f8986)
        i8988 = whole(f8987)
        i8989 = where(b8984, i8988, 0)
        b8990 = as_bool(where(b8984, True, False))
        i8993 = shifted(1, i8989, b8990)
        b8994 = b2958 & b8990
        b8997 = b8980 & b8990
    else:
        b8980 = NO_BOOL
        i8993 = NO_INT
        b8994 = NO_BOOL
        b8997 = NO_BOOL
    i8991 = counted(i2931, CLIENTS, b2958)
    i8992 = counted(i2931, CLIENTS, b8980)
    i8995, b8996 = reduced(np.bitwise_or, i2931, CLIENTS, i8993, b8994)
    i8998, b8999 = reduced(np.bitwise_or, i2931, CLIENTS, i8993, b8997)
    if n164:
        b9000 = filled(True, n164, 'b')
        i9001 = (AS_OF - i167)
        b9002 = (i9001 >= 0) & b168
        b9003 = (i9001 < 1440) & b168
        b9004 = (b9002 & b9003)
        f9005 = float_of(i9001, 0)
        f9006 = np.divide(f9005, float_of(90, 0))
        f9007 = np.floor(f9006)
        i9008 = whole(f9007)
        i9009 = where(b9004, i9008, 0)
        b9010 = as_bool(where(b9004, b168, False))
        i9012 = shifted(1, i9009, b9010)
        b9013 = b9000 & b9010
    else:
        b9000 = NO_BOOL
        i9012 = NO_INT
        b9013 = NO_BOOL
    i9011 = counted(i165, CLIENTS, b9000)
    i9014, b9015 = reduced(np.bitwise_or, i165, CLIENTS, i9012, b9013)
    f9016 = float_of(i8143, 0)
    b9017 = (i8142 == 0)
    f9018 = float_of(i8142, 0)
    f9019 = np.divide(f9016, f9018)
    f9020 = float_of(i8207, 0)
    b9021 = (i8206 == 0)
    f9022 = float_of(i8206, 0)
    f9023 = np.divide(f9020, f9022)
    f9024 = float_of(i8332, 0)
    b9025 = (i8331 == 0)
    f9026 = float_of(i8331, 0)
    f9027 = np.divide(f9024, f9026)
    f9028 = float_of(i8406, 0)
    b9029 = (i8405 == 0)
    f9030 = float_of(i8405, 0)
    f9031 = np.divide(f9028, f9030)
    f9032 = float_of(i8230, 0)
    b9033 = (i8229 == 0)
    f9034 = float_of(i8229, 0)
    f9035 = np.divide(f9032, f9034)
    f9036 = float_of(i8731, 0)
    b9037 = (i8730 == 0)
    f9038 = float_of(i8730, 0)
    f9039 = np.divide(f9036, f9038)
    f9040 = float_of(i8735, 0)
    b9041 = (i8734 == 0)
    f9042 = float_of(i8734, 0)
    f9043 = np.divide(f9040, f9042)
    f9044 = float_of(i8745, 0)
    f9045 = np.divide(f9044, f9042)
    f9046 = float_of(i8769, 0)
    b9047 = (i8768 == 0)
    f9048 = float_of(i8768, 0)
    f9049 = np.divide(f9046, f9048)
    f9050 = float_of(i8706, 0)
    b9051 = (i8669 == 0)
    f9052 = float_of(i8669, 0)
    f9053 = np.divide(f9050, f9052)
    f9054 = float_of(i8421, 0)
    f9055 = np.divide(f9054, f9030)
    f9056 = float_of(i8278, 0)
    b9057 = (i8273 == 0)
    f9058 = float_of(i8273, 0)
    f9059 = np.divide(f9056, f9058)
    f9060 = float_of(i8287, 0)
    b9061 = (i8286 == 0)
    f9062 = float_of(i8286, 0)
    f9063 = np.divide(f9060, f9062)
    b9064 = (i8142 > 0)
    b9065 = logical_not(b9017)
    b9066 = compared('>', f9019, float_of(0, 0)) & b9065
    b9067 = (b9064 & b9066)
    i9068 = product(20, i8142)
    f9069 = float_of(i9068, 1)
    f9070 = np.divide(float_of(16424985600000002, 16), f9069)
    f9071 = (f9019 + f9070)
    f9072 = (float_of(1, 0) - f9019)
    f9073 = (f9019 * f9072)
    f9074 = np.divide(f9073, f9018)
    i9075 = product(40, i8142)
    i9076 = product(i9075, i8142)
    f9077 = float_of(i9076, 1)
    f9078 = np.divide(float_of(16424985600000002, 16), f9077)
    f9079 = (f9074 + f9078)
    f9080 = where(b9065, np.maximum(float_of(0, 0), f9079), float_of(0, 0))
    f9081 = np.sqrt(f9080)
    f9082 = (float_of(12816, 4) * f9081)
    f9083 = (f9071 - f9082)
    f9084 = np.divide(float_of(16424985600000002, 16), f9018)
    f9085 = (float_of(1, 0) + f9084)
    f9086 = np.divide(f9083, f9085)
    f9087 = where(b9067, f9086, where(b9064, float_of(0, 0), 0))
    f9088 = np.divide(float_of(38415999999999997, 16), f9069)
    f9089 = (f9019 + f9088)
    f9090 = np.divide(float_of(38415999999999997, 16), f9077)
    f9091 = (f9074 + f9090)
    f9092 = where(b9065, np.maximum(float_of(0, 0), f9091), float_of(0, 0))
    f9093 = np.sqrt(f9092)
    f9094 = (float_of(196, 2) * f9093)
    f9095 = (f9089 - f9094)
    f9096 = np.divide(float_of(38415999999999997, 16), f9018)
    f9097 = (float_of(1, 0) + f9096)
    f9098 = np.divide(f9095, f9097)
    f9099 = where(b9067, f9098, where(b9064, float_of(0, 0), 0))
    b9100 = (i8206 > 0)
    b9101 = logical_not(b9021)
    b9102 = compared('>', f9023, float_of(0, 0)) & b9101
    b9103 = (b9100 & b9102)
    i9104 = product(20, i8206)
    f9105 = float_of(i9104, 1)
    f9106 = np.divide(float_of(16424985600000002, 16), f9105)
    f9107 = (f9023 + f9106)
    f9108 = (float_of(1, 0) - f9023)
    f9109 = (f9023 * f9108)
    f9110 = np.divide(f9109, f9022)
    i9111 = product(40, i8206)
    i9112 = product(i9111, i8206)
    f9113 = float_of(i9112, 1)
    f9114 = np.divide(float_of(16424985600000002, 16), f9113)
    f9115 = (f9110 + f9114)
    f9116 = where(b9101, np.maximum(float_of(0, 0), f9115), float_of(0, 0))
    f9117 = np.sqrt(f9116)
    f9118 = (float_of(12816, 4) * f9117)
    f9119 = (f9107 - f9118)
    f9120 = np.divide(float_of(16424985600000002, 16), f9022)
    f9121 = (float_of(1, 0) + f9120)
    f9122 = np.divide(f9119, f9121)
    f9123 = where(b9103, f9122, where(b9100, float_of(0, 0), 0))
    f9124 = np.divide(float_of(38415999999999997, 16), f9105)
    f9125 = (f9023 + f9124)
    f9126 = np.divide(float_of(38415999999999997, 16), f9113)
    f9127 = (f9110 + f9126)
    f9128 = where(b9101, np.maximum(float_of(0, 0), f9127), float_of(0, 0))
    f9129 = np.sqrt(f9128)
    f9130 = (float_of(196, 2) * f9129)
    f9131 = (f9125 - f9130)
    f9132 = np.divide(float_of(38415999999999997, 16), f9022)
    f9133 = (float_of(1, 0) + f9132)
    f9134 = np.divide(f9131, f9133)
    f9135 = where(b9103, f9134, where(b9100, float_of(0, 0), 0))
    b9136 = (i8331 > 0)
    b9137 = logical_not(b9025)
    b9138 = compared('>', f9027, float_of(0, 0)) & b9137
    b9139 = (b9136 & b9138)
    i9140 = product(20, i8331)
    f9141 = float_of(i9140, 1)
    f9142 = np.divide(float_of(16424985600000002, 16), f9141)
    f9143 = (f9027 + f9142)
    f9144 = (float_of(1, 0) - f9027)
    f9145 = (f9027 * f9144)
    f9146 = np.divide(f9145, f9026)
    i9147 = product(40, i8331)
    i9148 = product(i9147, i8331)
    f9149 = float_of(i9148, 1)
    f9150 = np.divide(float_of(16424985600000002, 16), f9149)
    f9151 = (f9146 + f9150)
    f9152 = where(b9137, np.maximum(float_of(0, 0), f9151), float_of(0, 0))
    f9153 = np.sqrt(f9152)
    f9154 = (float_of(12816, 4) * f9153)
    f9155 = (f9143 - f9154)
    f9156 = np.divide(float_of(16424985600000002, 16), f9026)
    f9157 = (float_of(1, 0) + f9156)
    f9158 = np.divide(f9155, f9157)
    f9159 = where(b9139, f9158, where(b9136, float_of(0, 0), 0))
    f9160 = np.divide(float_of(38415999999999997, 16), f9141)
    f9161 = (f9027 + f9160)
    f9162 = np.divide(float_of(38415999999999997, 16), f9149)
    f9163 = (f9146 + f9162)
    f9164 = where(b9137, np.maximum(float_of(0, 0), f9163), float_of(0, 0))
    f9165 = np.sqrt(f9164)
    f9166 = (float_of(196, 2) * f9165)
    f9167 = (f9161 - f9166)
    f9168 = np.divide(float_of(38415999999999997, 16), f9026)
    f9169 = (float_of(1, 0) + f9168)
    f9170 = np.divide(f9167, f9169)
    f9171 = where(b9139, f9170, where(b9136, float_of(0, 0), 0))
    b9172 = (i8405 > 0)
    b9173 = logical_not(b9029)
    b9174 = compared('>', f9031, float_of(0, 0)) & b9173
    b9175 = (b9172 & b9174)
    i9176 = product(20, i8405)
    f9177 = float_of(i9176, 1)
    f9178 = np.divide(float_of(16424985600000002, 16), f9177)
    f9179 = (f9031 + f9178)
    f9180 = (float_of(1, 0) - f9031)
    f9181 = (f9031 * f9180)
    f9182 = np.divide(f9181, f9030)
    i9183 = product(40, i8405)
    i9184 = product(i9183, i8405)
    f9185 = float_of(i9184, 1)
    f9186 = np.divide(float_of(16424985600000002, 16), f9185)
    f9187 = (f9182 + f9186)
    f9188 = where(b9173, np.maximum(float_of(0, 0), f9187), float_of(0, 0))
    f9189 = np.sqrt(f9188)
    f9190 = (float_of(12816, 4) * f9189)
    f9191 = (f9179 - f9190)
    f9192 = np.divide(float_of(16424985600000002, 16), f9030)
    f9193 = (float_of(1, 0) + f9192)
    f9194 = np.divide(f9191, f9193)
    f9195 = where(b9175, f9194, where(b9172, float_of(0, 0), 0))
    f9196 = np.divide(float_of(38415999999999997, 16), f9177)
    f9197 = (f9031 + f9196)
    f9198 = np.divide(float_of(38415999999999997, 16), f9185)
    f9199 = (f9182 + f9198)
    f9200 = where(b9173, np.maximum(float_of(0, 0), f9199), float_of(0, 0))
    f9201 = np.sqrt(f9200)
    f9202 = (float_of(196, 2) * f9201)
    f9203 = (f9197 - f9202)
    f9204 = np.divide(float_of(38415999999999997, 16), f9030)
    f9205 = (float_of(1, 0) + f9204)
    f9206 = np.divide(f9203, f9205)
    f9207 = where(b9175, f9206, where(b9172, float_of(0, 0), 0))
    b9208 = (i8229 > 0)
    b9209 = logical_not(b9033)
    b9210 = compared('>', f9035, float_of(0, 0)) & b9209
    b9211 = (b9208 & b9210)
    i9212 = product(20, i8229)
    f9213 = float_of(i9212, 1)
    f9214 = np.divide(float_of(16424985600000002, 16), f9213)
    f9215 = (f9035 + f9214)
    f9216 = (float_of(1, 0) - f9035)
    f9217 = (f9035 * f9216)
    f9218 = np.divide(f9217, f9034)
    i9219 = product(40, i8229)
    i9220 = product(i9219, i8229)
    f9221 = float_of(i9220, 1)
    f9222 = np.divide(float_of(16424985600000002, 16), f9221)
    f9223 = (f9218 + f9222)
    f9224 = where(b9209, np.maximum(float_of(0, 0), f9223), float_of(0, 0))
    f9225 = np.sqrt(f9224)
    f9226 = (float_of(12816, 4) * f9225)
    f9227 = (f9215 - f9226)
    f9228 = np.divide(float_of(16424985600000002, 16), f9034)
    f9229 = (float_of(1, 0) + f9228)
    f9230 = np.divide(f9227, f9229)
    f9231 = where(b9211, f9230, where(b9208, float_of(0, 0), 0))
    f9232 = np.divide(float_of(38415999999999997, 16), f9213)
    f9233 = (f9035 + f9232)
    f9234 = np.divide(float_of(38415999999999997, 16), f9221)
    f9235 = (f9218 + f9234)
    f9236 = where(b9209, np.maximum(float_of(0, 0), f9235), float_of(0, 0))
    f9237 = np.sqrt(f9236)
    f9238 = (float_of(196, 2) * f9237)
    f9239 = (f9233 - f9238)
    f9240 = np.divide(float_of(38415999999999997, 16), f9034)
    f9241 = (float_of(1, 0) + f9240)
    f9242 = np.divide(f9239, f9241)
    f9243 = where(b9211, f9242, where(b9208, float_of(0, 0), 0))
    b9244 = (i8730 > 0)
    b9245 = logical_not(b9037)
    b9246 = compared('>', f9039, float_of(0, 0)) & b9245
    b9247 = (b9244 & b9246)
    i9248 = product(20, i8730)
    f9249 = float_of(i9248, 1)
    f9250 = np.divide(float_of(16424985600000002, 16), f9249)
    f9251 = (f9039 + f9250)
    f9252 = (float_of(1, 0) - f9039)
    f9253 = (f9039 * f9252)
    f9254 = np.divide(f9253, f9038)
    i9255 = product(40, i8730)
    i9256 = product(i9255, i8730)
    f9257 = float_of(i9256, 1)
    f9258 = np.divide(float_of(16424985600000002, 16), f9257)
    f9259 = (f9254 + f9258)
    f9260 = where(b9245, np.maximum(float_of(0, 0), f9259), float_of(0, 0))
    f9261 = np.sqrt(f9260)
    f9262 = (float_of(12816, 4) * f9261)
    f9263 = (f9251 - f9262)
    f9264 = np.divide(float_of(16424985600000002, 16), f9038)
    f9265 = (float_of(1, 0) + f9264)
    f9266 = np.divide(f9263, f9265)
    f9267 = where(b9247, f9266, where(b9244, float_of(0, 0), 0))
    f9268 = np.divide(float_of(38415999999999997, 16), f9249)
    f9269 = (f9039 + f9268)
    f9270 = np.divide(float_of(38415999999999997, 16), f9257)
    f9271 = (f9254 + f9270)
    f9272 = where(b9245, np.maximum(float_of(0, 0), f9271), float_of(0, 0))
    f9273 = np.sqrt(f9272)
    f9274 = (float_of(196, 2) * f9273)
    f9275 = (f9269 - f9274)
    f9276 = np.divide(float_of(38415999999999997, 16), f9038)
    f9277 = (float_of(1, 0) + f9276)
    f9278 = np.divide(f9275, f9277)
    f9279 = where(b9247, f9278, where(b9244, float_of(0, 0), 0))
    b9280 = (i8734 > 0)
    b9281 = logical_not(b9041)
    b9282 = compared('>', f9043, float_of(0, 0)) & b9281
    b9283 = (b9280 & b9282)
    i9284 = product(20, i8734)
    f9285 = float_of(i9284, 1)
    f9286 = np.divide(float_of(16424985600000002, 16), f9285)
    f9287 = (f9043 + f9286)
    f9288 = (float_of(1, 0) - f9043)
    f9289 = (f9043 * f9288)
    f9290 = np.divide(f9289, f9042)
    i9291 = product(40, i8734)
    i9292 = product(i9291, i8734)
    f9293 = float_of(i9292, 1)
    f9294 = np.divide(float_of(16424985600000002, 16), f9293)
    f9295 = (f9290 + f9294)
    f9296 = where(b9281, np.maximum(float_of(0, 0), f9295), float_of(0, 0))
    f9297 = np.sqrt(f9296)
    f9298 = (float_of(12816, 4) * f9297)
    f9299 = (f9287 - f9298)
    f9300 = np.divide(float_of(16424985600000002, 16), f9042)
    f9301 = (float_of(1, 0) + f9300)
    f9302 = np.divide(f9299, f9301)
    f9303 = where(b9283, f9302, where(b9280, float_of(0, 0), 0))
    f9304 = np.divide(float_of(38415999999999997, 16), f9285)
    f9305 = (f9043 + f9304)
    f9306 = np.divide(float_of(38415999999999997, 16), f9293)
    f9307 = (f9290 + f9306)
    f9308 = where(b9281, np.maximum(float_of(0, 0), f9307), float_of(0, 0))
    f9309 = np.sqrt(f9308)
    f9310 = (float_of(196, 2) * f9309)
    f9311 = (f9305 - f9310)
    f9312 = np.divide(float_of(38415999999999997, 16), f9042)
    f9313 = (float_of(1, 0) + f9312)
    f9314 = np.divide(f9311, f9313)
    f9315 = where(b9283, f9314, where(b9280, float_of(0, 0), 0))
    b9316 = compared('>', f9045, float_of(0, 0)) & b9281
    b9317 = (b9280 & b9316)
    f9318 = (f9045 + f9286)
    f9319 = (float_of(1, 0) - f9045)
    f9320 = (f9045 * f9319)
    f9321 = np.divide(f9320, f9042)
    f9322 = (f9321 + f9294)
    f9323 = where(b9281, np.maximum(float_of(0, 0), f9322), float_of(0, 0))
    f9324 = np.sqrt(f9323)
    f9325 = (float_of(12816, 4) * f9324)
    f9326 = (f9318 - f9325)
    f9327 = np.divide(f9326, f9301)
    f9328 = where(b9317, f9327, where(b9280, float_of(0, 0), 0))
    f9329 = (f9045 + f9304)
    f9330 = (f9321 + f9306)
    f9331 = where(b9281, np.maximum(float_of(0, 0), f9330), float_of(0, 0))
    f9332 = np.sqrt(f9331)
    f9333 = (float_of(196, 2) * f9332)
    f9334 = (f9329 - f9333)
    f9335 = np.divide(f9334, f9313)
    f9336 = where(b9317, f9335, where(b9280, float_of(0, 0), 0))
    b9337 = (i8768 > 0)
    b9338 = logical_not(b9047)
    b9339 = compared('>', f9049, float_of(0, 0)) & b9338
    b9340 = (b9337 & b9339)
    i9341 = product(20, i8768)
    f9342 = float_of(i9341, 1)
    f9343 = np.divide(float_of(16424985600000002, 16), f9342)
    f9344 = (f9049 + f9343)
    f9345 = (float_of(1, 0) - f9049)
    f9346 = (f9049 * f9345)
    f9347 = np.divide(f9346, f9048)
    i9348 = product(40, i8768)
    i9349 = product(i9348, i8768)
    f9350 = float_of(i9349, 1)
    f9351 = np.divide(float_of(16424985600000002, 16), f9350)
    f9352 = (f9347 + f9351)
    f9353 = where(b9338, np.maximum(float_of(0, 0), f9352), float_of(0, 0))
    f9354 = np.sqrt(f9353)
    f9355 = (float_of(12816, 4) * f9354)
    f9356 = (f9344 - f9355)
    f9357 = np.divide(float_of(16424985600000002, 16), f9048)
    f9358 = (float_of(1, 0) + f9357)
    f9359 = np.divide(f9356, f9358)
    f9360 = where(b9340, f9359, where(b9337, float_of(0, 0), 0))
    f9361 = np.divide(float_of(38415999999999997, 16), f9342)
    f9362 = (f9049 + f9361)
    f9363 = np.divide(float_of(38415999999999997, 16), f9350)
    f9364 = (f9347 + f9363)
    f9365 = where(b9338, np.maximum(float_of(0, 0), f9364), float_of(0, 0))
    f9366 = np.sqrt(f9365)
    f9367 = (float_of(196, 2) * f9366)
    f9368 = (f9362 - f9367)
    f9369 = np.divide(float_of(38415999999999997, 16), f9048)
    f9370 = (float_of(1, 0) + f9369)
    f9371 = np.divide(f9368, f9370)
    f9372 = where(b9340, f9371, where(b9337, float_of(0, 0), 0))
    b9373 = (i8669 > 0)
    b9374 = logical_not(b9051)
    b9375 = compared('>', f9053, float_of(0, 0)) & b9374
    b9376 = (b9373 & b9375)
    i9377 = product(20, i8669)
    f9378 = float_of(i9377, 1)
    f9379 = np.divide(float_of(16424985600000002, 16), f9378)
    f9380 = (f9053 + f9379)
    f9381 = (float_of(1, 0) - f9053)
    f9382 = (f9053 * f9381)
    f9383 = np.divide(f9382, f9052)
    i9384 = product(40, i8669)
    i9385 = product(i9384, i8669)
    f9386 = float_of(i9385, 1)
    f9387 = np.divide(float_of(16424985600000002, 16), f9386)
    f9388 = (f9383 + f9387)
    f9389 = where(b9374, np.maximum(float_of(0, 0), f9388), float_of(0, 0))
    f9390 = np.sqrt(f9389)
    f9391 = (float_of(12816, 4) * f9390)
    f9392 = (f9380 - f9391)
    f9393 = np.divide(float_of(16424985600000002, 16), f9052)
    f9394 = (float_of(1, 0) + f9393)
    f9395 = np.divide(f9392, f9394)
    f9396 = where(b9376, f9395, where(b9373, float_of(0, 0), 0))
    f9397 = np.divide(float_of(38415999999999997, 16), f9378)
    f9398 = (f9053 + f9397)
    f9399 = np.divide(float_of(38415999999999997, 16), f9386)
    f9400 = (f9383 + f9399)
    f9401 = where(b9374, np.maximum(float_of(0, 0), f9400), float_of(0, 0))
    f9402 = np.sqrt(f9401)
    f9403 = (float_of(196, 2) * f9402)
    f9404 = (f9398 - f9403)
    f9405 = np.divide(float_of(38415999999999997, 16), f9052)
    f9406 = (float_of(1, 0) + f9405)
    f9407 = np.divide(f9404, f9406)
    f9408 = where(b9376, f9407, where(b9373, float_of(0, 0), 0))
    b9409 = compared('>', f9055, float_of(0, 0)) & b9173
    b9410 = (b9172 & b9409)
    f9411 = (f9055 + f9178)
    f9412 = (float_of(1, 0) - f9055)
    f9413 = (f9055 * f9412)
    f9414 = np.divide(f9413, f9030)
    f9415 = (f9414 + f9186)
    f9416 = where(b9173, np.maximum(float_of(0, 0), f9415), float_of(0, 0))
    f9417 = np.sqrt(f9416)
    f9418 = (float_of(12816, 4) * f9417)
    f9419 = (f9411 - f9418)
    f9420 = np.divide(f9419, f9193)
    f9421 = where(b9410, f9420, where(b9172, float_of(0, 0), 0))
    f9422 = (f9055 + f9196)
    f9423 = (f9414 + f9198)
    f9424 = where(b9173, np.maximum(float_of(0, 0), f9423), float_of(0, 0))
    f9425 = np.sqrt(f9424)
    f9426 = (float_of(196, 2) * f9425)
    f9427 = (f9422 - f9426)
    f9428 = np.divide(f9427, f9205)
    f9429 = where(b9410, f9428, where(b9172, float_of(0, 0), 0))
    b9430 = (i8273 > 0)
    b9431 = logical_not(b9057)
    b9432 = compared('>', f9059, float_of(0, 0)) & b9431
    b9433 = (b9430 & b9432)
    i9434 = product(20, i8273)
    f9435 = float_of(i9434, 1)
    f9436 = np.divide(float_of(16424985600000002, 16), f9435)
    f9437 = (f9059 + f9436)
    f9438 = (float_of(1, 0) - f9059)
    f9439 = (f9059 * f9438)
    f9440 = np.divide(f9439, f9058)
    i9441 = product(40, i8273)
    i9442 = product(i9441, i8273)
    f9443 = float_of(i9442, 1)
    f9444 = np.divide(float_of(16424985600000002, 16), f9443)
    f9445 = (f9440 + f9444)
    f9446 = where(b9431, np.maximum(float_of(0, 0), f9445), float_of(0, 0))
    f9447 = np.sqrt(f9446)
    f9448 = (float_of(12816, 4) * f9447)
    f9449 = (f9437 - f9448)
    f9450 = np.divide(float_of(16424985600000002, 16), f9058)
    f9451 = (float_of(1, 0) + f9450)
    f9452 = np.divide(f9449, f9451)
    f9453 = where(b9433, f9452, where(b9430, float_of(0, 0), 0))
    f9454 = np.divide(float_of(38415999999999997, 16), f9435)
    f9455 = (f9059 + f9454)
    f9456 = np.divide(float_of(38415999999999997, 16), f9443)
    f9457 = (f9440 + f9456)
    f9458 = where(b9431, np.maximum(float_of(0, 0), f9457), float_of(0, 0))
    f9459 = np.sqrt(f9458)
    f9460 = (float_of(196, 2) * f9459)
    f9461 = (f9455 - f9460)
    f9462 = np.divide(float_of(38415999999999997, 16), f9058)
    f9463 = (float_of(1, 0) + f9462)
    f9464 = np.divide(f9461, f9463)
    f9465 = where(b9433, f9464, where(b9430, float_of(0, 0), 0))
    b9466 = (i8286 > 0)
    b9467 = logical_not(b9061)
    b9468 = compared('>', f9063, float_of(0, 0)) & b9467
    b9469 = (b9466 & b9468)
    i9470 = product(20, i8286)
    f9471 = float_of(i9470, 1)
    f9472 = np.divide(float_of(16424985600000002, 16), f9471)
    f9473 = (f9063 + f9472)
    f9474 = (float_of(1, 0) - f9063)
    f9475 = (f9063 * f9474)
    f9476 = np.divide(f9475, f9062)
    i9477 = product(40, i8286)
    i9478 = product(i9477, i8286)
    f9479 = float_of(i9478, 1)
    f9480 = np.divide(float_of(16424985600000002, 16), f9479)
    f9481 = (f9476 + f9480)
    f9482 = where(b9467, np.maximum(float_of(0, 0), f9481), float_of(0, 0))
    f9483 = np.sqrt(f9482)
    f9484 = (float_of(12816, 4) * f9483)
    f9485 = (f9473 - f9484)
    f9486 = np.divide(float_of(16424985600000002, 16), f9062)
    f9487 = (float_of(1, 0) + f9486)
    f9488 = np.divide(f9485, f9487)
    f9489 = where(b9469, f9488, where(b9466, float_of(0, 0), 0))
    f9490 = np.divide(float_of(38415999999999997, 16), f9471)
    f9491 = (f9063 + f9490)
    f9492 = np.divide(float_of(38415999999999997, 16), f9479)
    f9493 = (f9476 + f9492)
    f9494 = where(b9467, np.maximum(float_of(0, 0), f9493), float_of(0, 0))
    f9495 = np.sqrt(f9494)
    f9496 = (float_of(196, 2) * f9495)
    f9497 = (f9491 - f9496)
    f9498 = np.divide(float_of(38415999999999997, 16), f9062)
    f9499 = (float_of(1, 0) + f9498)
    f9500 = np.divide(f9497, f9499)
    f9501 = where(b9469, f9500, where(b9466, float_of(0, 0), 0))
    b9502 = as_bool(where(b9067, b9065, where(b9064, True, False)))
    b9503 = compared('>', f9087, THRESHOLDS[1]) & b9502
    b9504 = (i8143 >= THRESHOLDS[2])
    b9505 = b9503 & b9504
    b9506 = compared('>', f9099, THRESHOLDS[3]) & b9502
    b9507 = (i8142 >= THRESHOLDS[4])
    b9508 = b9506 & b9507
    b9509 = compared('>', f9099, THRESHOLDS[5]) & b9502
    b9510 = (i8142 >= THRESHOLDS[6])
    b9511 = b9509 & b9510
    b9512 = (i8142 < THRESHOLDS[0])
    b9513 = (i8208 >= THRESHOLDS[8]) & b8209
    b9514 = b9513
    b9515 = (i8210 >= THRESHOLDS[9]) & b8211
    b9516 = as_bool(where(b9103, b9101, where(b9100, True, False)))
    b9517 = compared('>', f9123, THRESHOLDS[10]) & b9516
    b9518 = b9515 & b9517
    b9519 = (i8210 >= THRESHOLDS[11]) & b8211
    b9520 = compared('>', f9123, THRESHOLDS[12]) & b9516
    b9521 = b9519 & b9520
    b9522 = (i8206 < THRESHOLDS[7])
    b9523 = (i8219 >= THRESHOLDS[14])
    b9524 = (i8221 == THRESHOLDS[15])
    b9525 = b9523 & b9524
    b9526 = (i8218 < THRESHOLDS[13])
    b9527 = (i8153 > THRESHOLDS[17]) & b8154
    b9528 = (i8152 >= THRESHOLDS[18])
    b9529 = b9527 & b9528
    b9530 = (i8153 > THRESHOLDS[19]) & b8154
    b9531 = (i8152 >= THRESHOLDS[20])
    b9532 = b9530 & b9531
    b9533 = (i8151 < THRESHOLDS[16])
    b9534 = (i8163 > THRESHOLDS[22]) & b8164
    b9535 = b9534
    b9536 = (i8163 > THRESHOLDS[23]) & b8164
    b9537 = b9536
    b9538 = (i8151 < THRESHOLDS[21])
    b9539 = (i8332 >= THRESHOLDS[25])
    b9540 = b9539
    b9541 = as_bool(where(b9139, b9137, where(b9136, True, False)))
    b9542 = compared('>', f9159, THRESHOLDS[26]) & b9541
    b9543 = (i8332 >= THRESHOLDS[27])
    b9544 = (i8337 >= THRESHOLDS[28])
    b9545 = b9542 & b9543 & b9544
    b9546 = compared('>', f9171, THRESHOLDS[29]) & b9541
    b9547 = (i8332 >= THRESHOLDS[30])
    b9548 = (i8337 >= THRESHOLDS[31])
    b9549 = b9546 & b9547 & b9548
    b9550 = (where(b8377, i8376, 0) < THRESHOLDS[24])
    b9551 = compared('>', f9159, THRESHOLDS[33]) & b9541
    b9552 = (i8332 >= THRESHOLDS[34])
    b9553 = (i8337 < THRESHOLDS[35])
    b9554 = (i8339 >= THRESHOLDS[36])
    b9555 = (i8347 >= THRESHOLDS[37]) & b8373
    b9556 = b9551 & b9552 & b9553 & b9554 & b9555
    b9557 = (where(b8377, i8376, 0) < THRESHOLDS[32])
    b9558 = compared('>', f9159, THRESHOLDS[39]) & b9541
    b9559 = (i8332 >= THRESHOLDS[40])
    b9560 = (i8337 < THRESHOLDS[41])
    b9561 = (i8347 < THRESHOLDS[42]) & b8373
    b9562 = (i8352 >= THRESHOLDS[43])
    b9563 = b9558 & b9559 & b9560 & b9561 & b9562
    b9564 = (where(b8377, i8376, 0) < THRESHOLDS[38])
    b9565 = (i8361 >= THRESHOLDS[45])
    b9566 = b9565
    b9567 = (i8361 >= THRESHOLDS[46])
    b9568 = (i8332 >= THRESHOLDS[47])
    b9569 = b9567 & b9568
    b9570 = (where(b8377, i8376, 0) < THRESHOLDS[44])
    b9571 = (i8362 >= THRESHOLDS[49])
    b9572 = b9571
    b9573 = (where(b8377, i8376, 0) < THRESHOLDS[48])
    b9574 = (i8386 >= THRESHOLDS[51])
    b9575 = b9574
    b9576 = (i8385 < THRESHOLDS[50])
    b9577 = (i8406 >= THRESHOLDS[53])
    b9578 = b9577
    b9579 = (i8406 >= THRESHOLDS[54])
    b9580 = compared('>=', f9031, THRESHOLDS[55]) & b9173
    b9581 = (i8405 >= THRESHOLDS[56])
    b9582 = b9579 & b9580 & b9581
    b9583 = (i8405 < THRESHOLDS[52])
    b9584 = (i8417 >= THRESHOLDS[58])
    b9585 = b9584
    b9586 = (i8405 < THRESHOLDS[57])
    b9587 = (i8433 >= THRESHOLDS[60])
    b9588 = b9587
    b9589 = (i8434 >= THRESHOLDS[61]) & b8435
    b9590 = b9589
    b9591 = (i9011 < THRESHOLDS[59]) & (i8433 < 1)
    b9592 = (i8436 >= THRESHOLDS[63])
    b9593 = b9592
    b9594 = (i9011 < THRESHOLDS[62]) & (i8433 < 1)
    b9595 = (i8441 >= THRESHOLDS[65])
    b9596 = b9595
    b9597 = (i9011 < THRESHOLDS[64]) & (i8433 < 1)
    b9598 = (i8445 >= THRESHOLDS[67])
    b9599 = (i8447 >= THRESHOLDS[68])
    b9600 = b9598 & b9599
    b9601 = (i9011 < THRESHOLDS[66]) & (i8433 < 1)
    b9602 = (i8482 >= THRESHOLDS[70])
    b9603 = b9602
    b9604 = (i8482 >= THRESHOLDS[71])
    b9605 = b9604
    b9606 = (i9011 < THRESHOLDS[69]) & (i8482 < 1)
    b9607 = (i8463 >= THRESHOLDS[73]) & b8464
    b9608 = b9607
    b9609 = (i8463 >= THRESHOLDS[74]) & b8464
    b9610 = b9609
    b9611 = (i9011 < THRESHOLDS[72]) & (i8462 < 1)
    b9612 = (i8231 >= THRESHOLDS[76]) & b8232
    b9613 = compared('>=', f9035, THRESHOLDS[77]) & b9209
    b9614 = b9612 & b9613
    b9615 = (i8231 >= THRESHOLDS[78]) & b8232
    b9616 = compared('>=', f9035, THRESHOLDS[79]) & b9209
    b9617 = b9615 & b9616
    b9618 = (i8229 < THRESHOLDS[75])
    b9619 = (i8548 >= THRESHOLDS[81])
    b9620 = b9619
    b9621 = (i8548 >= THRESHOLDS[82])
    b9622 = (i8508 >= THRESHOLDS[83])
    b9623 = b9621 & b9622
    b9624 = (i8508 < THRESHOLDS[80])
    b9625 = (i8556 >= THRESHOLDS[85]) & b8557
    b9626 = (i8547 >= THRESHOLDS[86])
    b9627 = (i8548 >= THRESHOLDS[87])
    b9628 = b9625 & b9626 & b9627
    b9629 = (i8508 < THRESHOLDS[84])
    b9630 = (i8571 >= THRESHOLDS[89])
    b9631 = b9630
    b9632 = (i8575 >= THRESHOLDS[90])
    b9633 = compared('>=', f8378, THRESHOLDS[91]) & b8379
    b9634 = b9632 & b9633
    b9635 = (i8571 >= THRESHOLDS[92])
    b9636 = compared('>=', f8378, THRESHOLDS[93]) & b8379
    b9637 = (i8580 >= THRESHOLDS[94])
    b9638 = b9635 & b9636 & b9637
    b9639 = (i8526 < THRESHOLDS[88])
    b9640 = (i8577 >= THRESHOLDS[96])
    b9641 = b9640
    b9642 = (i8526 < THRESHOLDS[95])
    b9643 = (i8624 >= THRESHOLDS[98])
    b9644 = b9643
    b9645 = (i8624 >= THRESHOLDS[99])
    b9646 = b9645
    b9647 = (i8624 >= THRESHOLDS[100])
    b9648 = b9647
    b9649 = (i8623 < THRESHOLDS[97])
    b9650 = (i8633 >= THRESHOLDS[102])
    b9651 = b9650
    b9652 = (i8632 < THRESHOLDS[101])
    b9653 = (i8815 >= THRESHOLDS[104])
    b9654 = b9653
    b9655 = compared('>=', f8837, THRESHOLDS[105]) & b8849
    b9656 = b9655
    b9657 = compared('>=', f8837, THRESHOLDS[106]) & b8849
    b9658 = (i8817 >= THRESHOLDS[107]) & b8818
    b9659 = b9657 & b9658
    b9660 = (i8814 < THRESHOLDS[103])
    b9661 = compared('>=', f8699, THRESHOLDS[109]) & b8716
    b9662 = compared('>=', f8687, THRESHOLDS[110]) & b8712
    b9663 = (i8691 >= THRESHOLDS[111])
    b9664 = b9661 & b9662 & b9663
    b9665 = compared('>=', f8699, THRESHOLDS[112]) & b8716
    b9666 = compared('>=', f8687, THRESHOLDS[113]) & b8712
    b9667 = (i8691 >= THRESHOLDS[114])
    b9668 = b9665 & b9666 & b9667
    b9669 = compared('>=', f8699, THRESHOLDS[115]) & b8716
    b9670 = compared('>=', f8687, THRESHOLDS[116]) & b8712
    b9671 = (i8691 >= THRESHOLDS[117])
    b9672 = b9669 & b9670 & b9671
    b9673 = (i8674 < THRESHOLDS[108])
    b9674 = as_bool(where(b9247, b9245, where(b9244, True, False)))
    b9675 = compared('>', f9267, THRESHOLDS[119]) & b9674
    b9676 = (i8731 >= THRESHOLDS[120])
    b9677 = b9675 & b9676
    b9678 = as_bool(where(b9283, b9281, where(b9280, True, False)))
    b9679 = compared('>', f9315, THRESHOLDS[121]) & b9678
    b9680 = (i8735 >= THRESHOLDS[122])
    b9681 = b9679 & b9680
    b9682 = compared('>', f9315, THRESHOLDS[123]) & b9678
    b9683 = (i8735 >= THRESHOLDS[124])
    b9684 = b9682 & b9683
    b9685 = (i8669 < THRESHOLDS[118])
    b9686 = as_bool(where(b9340, b9338, where(b9337, True, False)))
    b9687 = compared('>', f9360, THRESHOLDS[126]) & b9686
    b9688 = (i8769 >= THRESHOLDS[127])
    b9689 = b9687 & b9688
    b9690 = compared('>', f9372, THRESHOLDS[128]) & b9686
    b9691 = (i8769 >= THRESHOLDS[129])
    b9692 = b9690 & b9691
    b9693 = compared('>', f9372, THRESHOLDS[130]) & b9686
    b9694 = (i8769 >= THRESHOLDS[131])
    b9695 = b9693 & b9694
    b9696 = (i8769 < THRESHOLDS[125])
    b9697 = as_bool(where(b9317, b9281, where(b9280, True, False)))
    b9698 = compared('>', f9328, THRESHOLDS[133]) & b9697
    b9699 = (i8745 >= THRESHOLDS[134])
    b9700 = b9698 & b9699
    b9701 = compared('>', f9328, THRESHOLDS[135]) & b9697
    b9702 = (i8745 >= THRESHOLDS[136])
    b9703 = b9701 & b9702
    b9704 = compared('>', f9336, THRESHOLDS[137]) & b9697
    b9705 = (i8745 >= THRESHOLDS[138])
    b9706 = compared('>=', f8748, THRESHOLDS[139]) & b8749
    b9707 = b9704 & b9705 & b9706
    b9708 = (i8669 < THRESHOLDS[132])
    b9709 = (i8792 >= THRESHOLDS[141]) & b8793
    b9710 = b9709
    b9711 = (i8792 >= THRESHOLDS[142]) & b8793
    b9712 = b9711
    b9713 = (i8792 >= THRESHOLDS[143]) & b8793
    b9714 = b9713
    b9715 = (i8669 < THRESHOLDS[140])
    b9716 = (i8753 >= THRESHOLDS[145])
    b9717 = b9716
    b9718 = (i8669 < THRESHOLDS[144])
    b9719 = (i8861 > THRESHOLDS[147]) & b8862
    b9720 = b9719
    b9721 = (i8861 > THRESHOLDS[148]) & b8862
    b9722 = b9721
    b9723 = (i8861 > THRESHOLDS[149]) & b8862
    b9724 = b9723
    b9725 = (i8859 < THRESHOLDS[146])
    b9726 = (i8889 >= THRESHOLDS[151]) & b8890
    b9727 = b9726
    b9728 = (i8903 >= THRESHOLDS[152]) & b8904
    b9729 = b9728
    b9730 = (i8903 >= THRESHOLDS[153]) & b8904
    b9731 = b9730
    b9732 = (i8885 < THRESHOLDS[150])
    b9733 = (i8917 >= THRESHOLDS[155])
    b9734 = b9733
    b9735 = (i8917 >= THRESHOLDS[156])
    b9736 = b9735
    b9737 = (i8917 >= THRESHOLDS[157])
    b9738 = b9737
    b9739 = (i8916 < THRESHOLDS[154])
    b9740 = (i8959 >= THRESHOLDS[159])
    b9741 = b9740
    b9742 = (i8959 >= THRESHOLDS[160])
    b9743 = (i8961 >= THRESHOLDS[161])
    b9744 = as_bool(where(b9433, b9431, where(b9430, True, False)))
    b9745 = compared('>', f9453, THRESHOLDS[162]) & b9744
    b9746 = b9742 & b9743 & b9745
    b9747 = (i8959 >= THRESHOLDS[163])
    b9748 = (i8961 >= THRESHOLDS[164])
    b9749 = compared('>', f9453, THRESHOLDS[165]) & b9744
    b9750 = b9747 & b9748 & b9749
    b9751 = (i8273 < THRESHOLDS[158])
    b9752 = (i8962 >= THRESHOLDS[167])
    b9753 = (i8959 >= THRESHOLDS[168])
    b9754 = (i8961 >= THRESHOLDS[169])
    b9755 = compared('>', f9453, THRESHOLDS[170]) & b9744
    b9756 = b9752 & b9753 & b9754 & b9755
    b9757 = (i8273 < THRESHOLDS[166])
    b9758 = (i8287 >= THRESHOLDS[172])
    b9759 = b9758
    b9760 = (i8288 >= THRESHOLDS[173])
    b9761 = as_bool(where(b9469, b9467, where(b9466, True, False)))
    b9762 = compared('>', f9489, THRESHOLDS[174]) & b9761
    b9763 = b9760 & b9762
    b9764 = (i8289 >= THRESHOLDS[175])
    b9765 = compared('>', f9489, THRESHOLDS[176]) & b9761
    b9766 = b9764 & b9765
    b9767 = (i8286 < THRESHOLDS[171])
    b9768 = compared('>', f8978, THRESHOLDS[178]) & b8979
    b9769 = b9768
    b9770 = compared('>', f8978, THRESHOLDS[179]) & b8979
    b9771 = b9770
    b9772 = compared('>', f8978, THRESHOLDS[180]) & b8979
    b9773 = b9772
    b9774 = (where(b8972, i8971, 0) < THRESHOLDS[177])
    i9775 = where(b8150, i8149, 0)
    i9776 = where(b8217, i8216, 0)
    i9777 = (i9775 | i9776)
    i9778 = where(b8228, i8227, 0)
    i9779 = (i9777 | i9778)
    i9780 = where(b8170, i8169, 0)
    i9781 = (i9779 | i9780)
    i9782 = where(b8161, i8160, 0)
    i9783 = (i9781 | i9782)
    b9784 = (i9783 == 0)
    i9785 = where(b8147, i8146, 0)
    i9786 = where(b8214, i8213, 0)
    i9787 = (i9785 | i9786)
    i9788 = where(b8225, i8224, 0)
    i9789 = (i9787 | i9788)
    i9790 = where(b8167, i8166, 0)
    i9791 = (i9789 | i9790)
    i9792 = where(b8158, i8157, 0)
    i9793 = (i9791 | i9792)
    i9794 = where(b8205, i8204, 0)
    i9795 = (i9793 | i9794)
    i9796 = (-i9783)
    i9797 = (i9783 & i9796)
    i9798 = (i9797 - 1)
    i9799 = (i9795 & i9798)
    i9800 = bit_count(i9799)
    i9801 = whole_quotient(i9800, 2, None)
    i9802 = np.minimum(3, i9801)
    i9803 = where(b9784, 0, i9802)
    i9804 = where(b8359, i8358, 0)
    i9805 = where(b8369, i8368, 0)
    i9806 = (i9804 | i9805)
    b9807 = (i9806 == 0)
    i9808 = where(b8356, i8355, 0)
    i9809 = where(b8366, i8365, 0)
    i9810 = (i9808 | i9809)
    i9811 = where(b8277, i8276, 0)
    i9812 = (i9810 | i9811)
    i9813 = (-i9806)
    i9814 = (i9806 & i9813)
    i9815 = (i9814 - 1)
    i9816 = (i9812 & i9815)
    i9817 = bit_count(i9816)
    i9818 = whole_quotient(i9817, 2, None)
    i9819 = np.minimum(3, i9818)
    i9820 = where(b9807, 0, i9819)
    i9821 = where(b8416, i8415, 0)
    i9822 = where(b8420, i8419, 0)
    i9823 = (i9821 | i9822)
    i9824 = where(b8440, i8439, 0)
    i9825 = (i9823 | i9824)
    i9826 = where(b8444, i8443, 0)
    i9827 = (i9825 | i9826)
    i9828 = where(b8450, i8449, 0)
    i9829 = (i9827 | i9828)
    i9830 = where(b8489, i8488, 0)
    i9831 = (i9829 | i9830)
    i9832 = where(b8468, i8467, 0)
    i9833 = (i9831 | i9832)
    i9834 = where(b8245, i8244, 0)
    i9835 = (i9833 | i9834)
    b9836 = (i9835 == 0)
    i9837 = where(b8413, i8412, 0)
    i9838 = (i9837 | i9837)
    i9839 = (i9838 | i9824)
    i9840 = where(b9015, i9014, 0)
    i9841 = (i9839 | i9840)
    i9842 = (i9841 | i9824)
    i9843 = (i9842 | i9824)
    i9844 = where(b8486, i8485, 0)
    i9845 = (i9843 | i9844)
    i9846 = (i9845 | i9832)
    i9847 = where(b8242, i8241, 0)
    i9848 = (i9846 | i9847)
    i9849 = (-i9835)
    i9850 = (i9835 & i9849)
    i9851 = (i9850 - 1)
    i9852 = (i9848 & i9851)
    i9853 = bit_count(i9852)
    i9854 = whole_quotient(i9853, 2, None)
    i9855 = np.minimum(3, i9854)
    i9856 = where(b9836, 0, i9855)
    i9857 = where(b8555, i8554, 0)
    i9858 = where(b8590, i8589, 0)
    i9859 = (i9857 | i9858)
    i9860 = where(b8631, i8630, 0)
    i9861 = (i9859 | i9860)
    i9862 = where(b8649, i8648, 0)
    i9863 = (i9861 | i9862)
    b9864 = (i9863 == 0)
    i9865 = where(b8552, i8551, 0)
    i9866 = where(b8512, i8511, 0)
    i9867 = (i9865 | i9866)
    i9868 = (i9867 | i9865)
    i9869 = where(b8587, i8586, 0)
    i9870 = (i9868 | i9869)
    i9871 = where(b8532, i8531, 0)
    i9872 = (i9870 | i9871)
    i9873 = where(b8628, i8627, 0)
    i9874 = (i9872 | i9873)
    i9875 = where(b8646, i8645, 0)
    i9876 = (i9874 | i9875)
    i9877 = (-i9863)
    i9878 = (i9863 & i9877)
    i9879 = (i9878 - 1)
    i9880 = (i9876 & i9879)
    i9881 = bit_count(i9880)
    i9882 = whole_quotient(i9881, 2, None)
    i9883 = np.minimum(3, i9882)
    i9884 = where(b9864, 0, i9883)
    i9885 = where(b8844, i8843, 0)
    i9886 = where(b8705, i8704, 0)
    i9887 = (i9885 | i9886)
    i9888 = where(b8744, i8743, 0)
    i9889 = (i9887 | i9888)
    i9890 = where(b8776, i8775, 0)
    i9891 = (i9889 | i9890)
    i9892 = where(b8752, i8751, 0)
    i9893 = (i9891 | i9892)
    i9894 = where(b8756, i8755, 0)
    i9895 = (i9893 | i9894)
    i9896 = where(b8897, i8896, 0)
    i9897 = (i9895 | i9896)
    i9898 = where(b8924, i8923, 0)
    i9899 = (i9897 | i9898)
    b9900 = (i9899 == 0)
    i9901 = where(b8841, i8840, 0)
    i9902 = where(b8702, i8701, 0)
    i9903 = (i9901 | i9902)
    i9904 = where(b8741, i8740, 0)
    i9905 = (i9903 | i9904)
    i9906 = where(b8673, i8672, 0)
    i9907 = (i9905 | i9906)
    i9908 = where(b8773, i8772, 0)
    i9909 = (i9907 | i9908)
    i9910 = (i9909 | i9904)
    i9911 = where(b8797, i8796, 0)
    i9912 = (i9910 | i9911)
    i9913 = (i9912 | i9904)
    i9914 = where(b8894, i8893, 0)
    i9915 = (i9913 | i9914)
    i9916 = where(b8921, i8920, 0)
    i9917 = (i9915 | i9916)
    i9918 = (-i9899)
    i9919 = (i9899 & i9918)
    i9920 = (i9919 - 1)
    i9921 = (i9917 & i9920)
    i9922 = bit_count(i9921)
    i9923 = whole_quotient(i9922, 2, None)
    i9924 = np.minimum(3, i9923)
    i9925 = where(b9900, 0, i9924)
    i9926 = where(b8966, i8965, 0)
    i9927 = where(b8298, i8297, 0)
    i9928 = (i9926 | i9927)
    i9929 = where(b8999, i8998, 0)
    i9930 = (i9928 | i9929)
    b9931 = (i9930 == 0)
    i9932 = where(b8282, i8281, 0)
    i9933 = (i9926 | i9932)
    i9934 = where(b8295, i8294, 0)
    i9935 = (i9933 | i9934)
    i9936 = where(b8996, i8995, 0)
    i9937 = (i9935 | i9936)
    i9938 = (-i9930)
    i9939 = (i9930 & i9938)
    i9940 = (i9939 - 1)
    i9941 = (i9937 & i9940)
    i9942 = bit_count(i9941)
    i9943 = whole_quotient(i9942, 2, None)
    i9944 = np.minimum(3, i9943)
    i9945 = where(b9931, 0, i9944)
    b9946 = (i8248 >= THRESHOLDS[181])
    b9947 = (i8248 >= THRESHOLDS[182])
    b9948 = (i8933 >= THRESHOLDS[183])
    b9949 = (i8931 >= THRESHOLDS[184])
    b9950 = (i8932 >= THRESHOLDS[185])
    b9951 = (i8933 >= THRESHOLDS[186])
    b9952 = (i8933 >= THRESHOLDS[187])
    b9953 = (i8382 >= THRESHOLDS[188]) & b8383
    b9954 = (i8382 >= THRESHOLDS[189]) & b8383
    b9955 = (i8861 > THRESHOLDS[190]) & b8862
    b9956 = (i8633 >= THRESHOLDS[191])
    b9957 = (i8571 >= THRESHOLDS[192])
    b9958 = (i8583 == THRESHOLDS[193])
    b9959 = (i8548 == THRESHOLDS[194])
    b9960 = (i8624 == THRESHOLDS[195])
    b9961 = (i8332 >= THRESHOLDS[196])
    b9962 = (i8342 == THRESHOLDS[197])
    b9963 = (i8361 == THRESHOLDS[198])
    b9964 = (i8406 >= THRESHOLDS[199])
    b9965 = (i8409 == THRESHOLDS[200])
    b9966 = (i8433 == THRESHOLDS[201])
    b9967 = (i8462 == THRESHOLDS[202])
    b9968 = (i8230 == THRESHOLDS[203])
    b9969 = (i8860 >= THRESHOLDS[204])
    b9970 = (i8861 > THRESHOLDS[205]) & b8862
    b9971 = compared('>=', f8837, THRESHOLDS[206]) & b8849
    b9972 = (i8732 >= THRESHOLDS[207]) & b8733
    b9973 = (i8866 > THRESHOLDS[208]) & b8867
    b9974 = (i8632 >= THRESHOLDS[209])
    b9975 = (i8171 >= THRESHOLDS[210])
    b9976 = (i8219 >= THRESHOLDS[211])
    b9977 = (i8934 >= THRESHOLDS[212])
    b9978 = (i8441 >= THRESHOLDS[213])
    b9979 = (i8370 >= THRESHOLDS[214])
    b9980 = (i8935 >= THRESHOLDS[215])
    b9981 = (i8868 >= THRESHOLDS[216])
    b9982 = (i8869 >= THRESHOLDS[217])
    b9983 = (i8870 >= THRESHOLDS[218])
    b9984 = (i8873 >= THRESHOLDS[219])
    b9985 = (i8707 >= THRESHOLDS[220])
    b9986 = (i8940 >= THRESHOLDS[221])
    b9987 = (i8929 >= THRESHOLDS[222]) & b8930
    b9988 = (i8941 < THRESHOLDS[223])
    b9989 = (i8370 >= THRESHOLDS[224])
    b9990 = compared('>=', f9053, THRESHOLDS[225]) & b9374
    b9991 = (i8946 >= THRESHOLDS[226])
    b9992 = (i8669 >= THRESHOLDS[227])
    b9993 = compared('>=', f9053, THRESHOLDS[228]) & b9374
    b9994 = (i8669 >= THRESHOLDS[229])
    b9995 = (i8745 == THRESHOLDS[230])
    b9996 = compared('<', f9053, THRESHOLDS[231]) & b9374
    b9997 = (i8946 >= THRESHOLDS[232])
    b9998 = (i8945 >= THRESHOLDS[233])
    b9999 = (i8172 >= THRESHOLDS[234])
    b10000 = (i8405 >= THRESHOLDS[235])
    b10001 = compared('>=', f9055, THRESHOLDS[236]) & b9173
    b10002 = (i8370 >= THRESHOLDS[237])
    b10003 = (i8947 >= THRESHOLDS[238])
    b10004 = (i8370 == THRESHOLDS[239])
    b10005 = as_bool(where(b9175, b9173, where(b9172, True, False)))
    b10006 = as_bool(where(b9211, b9209, where(b9208, True, False)))
    b10007 = as_bool(where(b9376, b9374, where(b9373, True, False)))
    b10008 = as_bool(where(b9410, b9173, where(b9172, True, False)))
    i10009 = where(b9512, -1, where(b9511, 3, where(b9508, 2, where(b9505, 1, 0))))
    i10010 = where(b9522, -1, where(b9521, 3, where(b9518, 2, where(b9514, 1, 0))))
    i10011 = where(b9526, -1, where(b9525, 1, 0))
    i10012 = where(b9533, -1, where(b9532, 2, where(b9529, 1, 0)))
    i10013 = where(b9538, -1, where(b9537, 2, where(b9535, 1, 0)))
    i10014 = where(b9550, -1, where(b9549, 3, where(b9545, 2, where(b9540, 1, 0))))
    i10015 = where(b9557, -1, where(b9556, 2, 0))
    i10016 = where(b9564, -1, where(b9563, 2, 0))
    i10017 = where(b9570, -1, where(b9569, 2, where(b9566, 1, 0)))
    i10018 = where(b9573, -1, where(b9572, 3, 0))
    i10019 = where(b9576, -1, where(b9575, 1, 0))
    i10020 = where(b9583, -1, where(b9582, 2, where(b9578, 1, 0)))
    i10021 = where(b9586, -1, where(b9585, 3, 0))
    i10022 = where(b9591, -1, where(b9590, 2, where(b9588, 1, 0)))
    i10023 = where(b9594, -1, where(b9593, 2, 0))
    i10024 = where(b9597, -1, where(b9596, 3, 0))
    i10025 = where(b9601, -1, where(b9600, 3, 0))
    i10026 = where(b9606, -1, where(b9605, 2, where(b9603, 1, 0)))
    i10027 = where(b9611, -1, where(b9610, 2, where(b9608, 1, 0)))
    i10028 = where(b9618, -1, where(b9617, 2, where(b9614, 1, 0)))
    i10029 = where(b9624, -1, where(b9623, 2, where(b9620, 1, 0)))
    i10030 = where(b9629, -1, where(b9628, 2, 0))
    i10031 = where(b9639, -1, where(b9638, 3, where(b9634, 2, where(b9631, 1, 0))))
    i10032 = where(b9642, -1, where(b9641, 3, 0))
    i10033 = where(b9649, -1, where(b9648, 3, where(b9646, 2, where(b9644, 1, 0))))
    i10034 = where(b9652, -1, where(b9651, 1, 0))
    i10035 = where(b9660, -1, where(b9659, 3, where(b9656, 2, where(b9654, 1, 0))))
    i10036 = where(b9673, -1, where(b9672, 3, where(b9668, 2, where(b9664, 1, 0))))
    i10037 = where(b9685, -1, where(b9684, 3, where(b9681, 2, where(b9677, 1, 0))))
    i10038 = where(b9696, -1, where(b9695, 3, where(b9692, 2, where(b9689, 1, 0))))
    i10039 = where(b9708, -1, where(b9707, 3, where(b9703, 2, where(b9700, 1, 0))))
    i10040 = where(b9715, -1, where(b9714, 3, where(b9712, 2, where(b9710, 1, 0))))
    i10041 = where(b9718, -1, where(b9717, 1, 0))
    i10042 = where(b9725, -1, where(b9724, 3, where(b9722, 2, where(b9720, 1, 0))))
    i10043 = where(b9732, -1, where(b9731, 3, where(b9729, 2, where(b9727, 1, 0))))
    i10044 = where(b9739, -1, where(b9738, 3, where(b9736, 2, where(b9734, 1, 0))))
    i10045 = where(b9751, -1, where(b9750, 3, where(b9746, 2, where(b9741, 1, 0))))
    i10046 = where(b9757, -1, where(b9756, 3, 0))
    i10047 = where(b9767, -1, where(b9766, 3, where(b9763, 2, where(b9759, 1, 0))))
    i10048 = where(b9774, -1, where(b9773, 3, where(b9771, 2, where(b9769, 1, 0))))
    i10049 = filled(i9803, CLIENTS, 'i')
    i10050 = filled(i9820, CLIENTS, 'i')
    i10051 = filled(i9856, CLIENTS, 'i')
    i10052 = filled(i9884, CLIENTS, 'i')
    i10053 = filled(i9925, CLIENTS, 'i')
    i10054 = filled(i9945, CLIENTS, 'i')
    i10055 = as_int(b9946)
    i10056 = as_int(b9947)
    i10057 = as_int(b9948)
    i10058 = as_int(b9949)
    i10059 = as_int(b9950)
    i10060 = as_int(b9951)
    i10061 = as_int(b9952)
    i10062 = as_int(b9953)
    i10063 = as_int(b9954)
    i10064 = as_int(b9955)
    i10065 = as_int(b9956)
    i10066 = as_int(b9957 & b9958 & b9959 & b9960)
    i10067 = as_int(b9961 & b9962 & b9963)
    i10068 = as_int(b9964 & b9965 & b9966 & b9967 & b9968)
    i10069 = as_int(b9969)
    i10070 = as_int(b9970)
    i10071 = as_int(b9971)
    i10072 = as_int(b9972)
    i10073 = as_int(b9973)
    i10074 = as_int(b9974)
    i10075 = as_int(b9975)
    i10076 = as_int(b9976)
    i10077 = as_int(b9977)
    i10078 = as_int(b9978)
    i10079 = as_int(b9979)
    i10080 = as_int(b9980)
    i10081 = as_int(b9981)
    i10082 = as_int(b9982)
    i10083 = as_int(b9983)
    i10084 = as_int(b9984)
    i10085 = as_int(b9985)
    i10086 = as_int(b9986)
    i10087 = as_int(b9987)
    i10088 = as_int(b9988)
    i10089 = as_int(b9989 & b9990 & b9991)
    i10090 = as_int(b9992 & b9993)
    i10091 = as_int(b9994 & b9995 & b9996)
    i10092 = as_int(b9997)
    i10093 = as_int(b9998)
    i10094 = as_int(b9999)
    i10095 = as_int(b10000 & b10001)
    i10096 = as_int(b10002)
    i10097 = as_int(b10003 & b10004)
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4408:
        o10098, i10099, n10100, i10101 = match(i4566, [(i4567, None), (i4568, None)], i4409, [(i4449, None), (i4483, None)])
        i10102 = first_rows(o10098, i10099, i10101)
        b10103 = i10102 >= 0
        b10104 = at(b4581, i10102)
        b10105 = at(b4582, i10102)
        b10106 = b10105 & b10103
        b10107 = b10104 & b10106
    else:
        i10102 = NO_INT
        b10103 = NO_BOOL
        b10107 = NO_BOOL
    if EVIDENCE_WANTED and n4408:
        i10108 = at(i4580, i10102)
        i10109 = at(i4573, i10102)
        b10110 = (i10108 > i10109) & b10103
        b10111 = (b4489 & b10110)
        b10112 = (b4419 | b10111)
    else:
        i10108 = NO_INT
        b10112 = NO_BOOL
    if EVIDENCE_WANTED:
        n10115 = any_raised(n4408, i10009)
    else:
        n10115 = 0
    if n10115:
        i10116 = places(b10107, n4408)
        n10117 = len(i10116)
    else:
        i10116 = NO_INT
        n10117 = 0
    if n10117:
        i10118 = at(i4409, i10116)
        i10119 = at(i4421, i10116)
        i10124 = at(i4415, i10116)
        i10136 = at(i4420, i10116)
        i10148 = at(i4508, i10116)
        i10183 = newest(i10118, i10119, at(E_occurred_at, i10148), EVIDENCE_CAP)
        n10184 = len(i10183)
    else:
        i10124 = NO_INT
        i10136 = NO_INT
        i10148 = NO_INT
        i10183 = NO_INT
        n10184 = 0
    if n10117:
        i10186 = at(i10124, i10183)
        b10187 = (i10186 == WORD_1)
        i10188 = where(b10187, WORD_73, WORD_74)
        i10189 = at(i10136, i10183)
        x10190 = date_text(i10189, None, n10184, 0, GIVEN)
        x10191 = word_text(i10188, None, n10184, 0, GIVEN)
        x10192 = text_concat(n10184, x10191, x10190, ', no decision')
        i10193 = at(i10148, i10183)
    else:
        x10192 = NO_TEXT
        i10193 = NO_INT
    if EVIDENCE_WANTED:
        n10194 = any_raised(n4630, i10010)
    else:
        n10194 = 0
    if n10194:
        b10195 = (b5030 & b5027)
        i10196 = places(b10195, n4630)
        n10197 = len(i10196)
    else:
        i10196 = NO_INT
        n10197 = 0
    if n10197:
        i10198 = at(i4631, i10196)
        i10199 = at(i4632, i10196)
        i10207 = at(i4640, i10196)
        b10208 = at(b4641, i10196)
        i10216 = at(i4649, i10196)
        i10228 = at(i4661, i10196)
        i10249 = newest(i10198, i10199, at(E_occurred_at, i10228), EVIDENCE_CAP)
        n10250 = len(i10249)
    else:
        i10207 = NO_INT
        b10208 = NO_BOOL
        i10216 = NO_INT
        i10228 = NO_INT
        i10249 = NO_INT
        n10250 = 0
    if n10197:
        i10252 = at(i10207, i10249)
        b10253 = at(b10208, i10249)
        b10254 = (i10252 == WORD_63) & b10253
        b10255 = (i10252 == WORD_64) & b10253
        b10256 = (i10252 == WORD_65) & b10253
        b10257 = (i10252 == WORD_66) & b10253
        i10258 = where(b10254, WORD_63, where(b10255, WORD_75, where(b10256, WORD_65, where(b10257, WORD_76, WORD_18))))
        i10259 = at(i10216, i10249)
        x10260 = date_text(i10259, None, n10250, 0, GIVEN)
        x10261 = word_text(i10258, None, n10250, 0, GIVEN)
        x10262 = text_concat(n10250, x10261, ' on ', x10260)
        i10263 = at(i10228, i10249)
    else:
        x10262 = NO_TEXT
        i10263 = NO_INT
    if EVIDENCE_WANTED:
        n10264 = any_raised(n4630, i10011)
    else:
        n10264 = 0
    if n10264:
        b10265 = (b4994 | b5026)
        b10266 = (b5016 & b10265 & b5016 & b5026)
        i10267 = places(b10266, n4630)
        n10268 = len(i10267)
    else:
        i10267 = NO_INT
        n10268 = 0
    if n10268:
        i10269 = at(i4631, i10267)
        i10270 = at(i4632, i10267)
        i10278 = at(i4640, i10267)
        b10279 = at(b4641, i10267)
        i10287 = at(i4649, i10267)
        i10299 = at(i4661, i10267)
        i10320 = newest(i10269, i10270, at(E_occurred_at, i10299), EVIDENCE_CAP)
        n10321 = len(i10320)
    else:
        i10278 = NO_INT
        b10279 = NO_BOOL
        i10287 = NO_INT
        i10299 = NO_INT
        i10320 = NO_INT
        n10321 = 0
    if n10268:
        i10323 = at(i10278, i10320)
        b10324 = at(b10279, i10320)
        b10325 = (i10323 == WORD_63) & b10324
        b10326 = (i10323 == WORD_64) & b10324
        b10327 = (i10323 == WORD_65) & b10324
        b10328 = (i10323 == WORD_66) & b10324
        i10329 = where(b10325, WORD_63, where(b10326, WORD_75, where(b10327, WORD_65, where(b10328, WORD_76, WORD_18))))
        i10330 = at(i10287, i10320)
        x10331 = date_text(i10330, None, n10321, 0, GIVEN)
        x10332 = word_text(i10329, None, n10321, 0, GIVEN)
        x10333 = text_concat(n10321, x10332, ' on ', x10331)
        i10334 = at(i10299, i10320)
    else:
        x10333 = NO_TEXT
        i10334 = NO_INT
    if EVIDENCE_WANTED:
        n10335 = any_raised(n4408, i10012)
    else:
        n10335 = 0
    if n10335:
        i10336 = places(b10112, n4408)
        n10337 = len(i10336)
    else:
        i10336 = NO_INT
        n10337 = 0
    if n10337:
        i10338 = at(i4409, i10336)
        i10339 = at(i4421, i10336)
        i10344 = at(i4415, i10336)
        i10356 = at(i4420, i10336)
        i10368 = at(i4508, i10336)
        i10403 = newest(i10338, i10339, at(E_occurred_at, i10368), EVIDENCE_CAP)
        n10404 = len(i10403)
    else:
        i10344 = NO_INT
        i10356 = NO_INT
        i10368 = NO_INT
        i10403 = NO_INT
        n10404 = 0
    if n10337:
        i10406 = at(i10344, i10403)
        b10407 = (i10406 == WORD_1)
        i10408 = where(b10407, WORD_73, WORD_74)
        i10409 = at(i10356, i10403)
        x10410 = date_text(i10409, None, n10404, 0, GIVEN)
        x10411 = word_text(i10408, None, n10404, 0, GIVEN)
        x10412 = text_concat(n10404, x10411, x10410, ', no decision')
        i10413 = at(i10368, i10403)
    else:
        x10412 = NO_TEXT
        i10413 = NO_INT
    if EVIDENCE_WANTED:
        n10414 = any_raised(n4408, i10013)
    else:
        n10414 = 0
    if n10414:
        b10415 = (i10108 > 3) & b10103
        b10416 = (b10415 & b10112)
        i10417 = places(b10416, n4408)
        n10418 = len(i10417)
    else:
        i10417 = NO_INT
        n10418 = 0
    if n10418:
        i10419 = at(i4409, i10417)
        i10420 = at(i4421, i10417)
        i10425 = at(i4415, i10417)
        i10437 = at(i4420, i10417)
        i10449 = at(i4508, i10417)
        i10484 = newest(i10419, i10420, at(E_occurred_at, i10449), EVIDENCE_CAP)
        n10485 = len(i10484)
    else:
        i10425 = NO_INT
        i10437 = NO_INT
        i10449 = NO_INT
        i10484 = NO_INT
        n10485 = 0
    if n10418:
        i10487 = at(i10425, i10484)
        b10488 = (i10487 == WORD_1)
        i10489 = where(b10488, WORD_73, WORD_74)
        i10490 = at(i10437, i10484)
        x10491 = date_text(i10490, None, n10485, 0, GIVEN)
        x10492 = word_text(i10489, None, n10485, 0, GIVEN)
        x10493 = text_concat(n10485, x10492, x10491, ', no decision')
        i10494 = at(i10449, i10484)
    else:
        x10493 = NO_TEXT
        i10494 = NO_INT
    if EVIDENCE_WANTED:
        n10495 = any_raised(n2258, i10014, i10015, i10016)
    else:
        n10495 = 0
    if n10495:
        b10496 = (b2896 & b2906 & b2904)
        i10497 = places(b10496, n2258)
        n10498 = len(i10497)
    else:
        i10497 = NO_INT
        n10498 = 0
    if n10498:
        i10499 = at(i2259, i10497)
        i10500 = at(i2260, i10497)
        i10517 = at(i2277, i10497)
        i10529 = at(i2289, i10497)
        b10562 = at(b2900, i10497)
        b10563 = at(b2904, i10497)
        i10571 = newest(i10499, i10500, at(E_occurred_at, i10529), EVIDENCE_CAP)
        n10572 = len(i10571)
    else:
        i10517 = NO_INT
        i10529 = NO_INT
        b10562 = NO_BOOL
        b10563 = NO_BOOL
        i10571 = NO_INT
        n10572 = 0
    if n10498:
        i10574 = at(i10517, i10571)
        x10575 = date_text(i10574, None, n10572, 0, GIVEN)
        b10576 = at(b10562, i10571)
        b10577 = at(b10563, i10571)
        i10578 = where(b10576, WORD_36, where(b10577, WORD_77, WORD_78))
        x10579 = word_text(i10578, None, n10572, 0, GIVEN)
        x10580 = text_concat(n10572, 'complaint of ', x10575, ', ', x10579)
        i10581 = at(i10529, i10571)
    else:
        x10580 = NO_TEXT
        i10581 = NO_INT
    if EVIDENCE_WANTED:
        n10582 = any_raised(n2258, i10017, i10018)
    else:
        n10582 = 0
    if n10582:
        b10583 = logical_not(b2896)
        b10584 = (b10583 & b2911)
        i10585 = places(b10584, n2258)
        n10586 = len(i10585)
    else:
        i10585 = NO_INT
        n10586 = 0
    if n10586:
        i10587 = at(i2259, i10585)
        i10588 = at(i2260, i10585)
        i10605 = at(i2277, i10585)
        i10617 = at(i2289, i10585)
        b10650 = at(b2900, i10585)
        b10651 = at(b2904, i10585)
        i10659 = newest(i10587, i10588, at(E_occurred_at, i10617), EVIDENCE_CAP)
        n10660 = len(i10659)
    else:
        i10605 = NO_INT
        i10617 = NO_INT
        b10650 = NO_BOOL
        b10651 = NO_BOOL
        i10659 = NO_INT
        n10660 = 0
    if n10586:
        i10662 = at(i10605, i10659)
        x10663 = date_text(i10662, None, n10660, 0, GIVEN)
        b10664 = at(b10650, i10659)
        b10665 = at(b10651, i10659)
        i10666 = where(b10664, WORD_36, where(b10665, WORD_77, WORD_78))
        x10667 = word_text(i10666, None, n10660, 0, GIVEN)
        x10668 = text_concat(n10660, 'complaint of ', x10663, ', ', x10667)
        i10669 = at(i10617, i10659)
    else:
        x10668 = NO_TEXT
        i10669 = NO_INT
    if EVIDENCE_WANTED:
        n10670 = any_raised(n6043, i10019)
    else:
        n10670 = 0
    if n10670:
        i10671 = places(b6191, n6043)
        n10672 = len(i10671)
    else:
        i10671 = NO_INT
        n10672 = 0
    if n10672:
        i10673 = at(i6044, i10671)
        i10674 = at(i6045, i10671)
        i10691 = at(i6062, i10671)
        f10701 = at(f6072, i10671)
        b10702 = at(b6073, i10671)
        i10703 = at(i6074, i10671)
        i10706 = newest(i10673, i10674, at(E_occurred_at, i10703), EVIDENCE_CAP)
        n10707 = len(i10706)
    else:
        i10691 = NO_INT
        f10701 = NO_FLOAT
        b10702 = NO_BOOL
        i10703 = NO_INT
        i10706 = NO_INT
        n10707 = 0
    if n10672:
        f10709 = at(f10701, i10706)
        i10710 = whole(f10709)
        b10711 = at(b10702, i10706)
        x10712 = int_text(i10710, b10711, n10707, 0, GIVEN)
        b10713 = text_known(x10712)
        x10714 = where(b10713, x10712, 'bad')
        i10715 = at(i10691, i10706)
        x10716 = date_text(i10715, None, n10707, 0, GIVEN)
        x10717 = text_concat(n10707, 'scored ', x10714, ' on ', x10716)
        i10718 = at(i10703, i10706)
    else:
        x10717 = NO_TEXT
        i10718 = NO_INT
    if EVIDENCE_WANTED:
        n10719 = any_raised(n5230, i10020)
    else:
        n10719 = 0
    if n10719:
        b10720 = (b6028 & b6025)
        i10721 = places(b10720, n5230)
        n10722 = len(i10721)
    else:
        i10721 = NO_INT
        n10722 = 0
    if n10722:
        i10723 = at(i5231, i10721)
        i10724 = at(i5263, i10721)
        i10742 = at(i5281, i10721)
        b10743 = at(b5282, i10721)
        i10744 = at(i5283, i10721)
        b10745 = at(b5284, i10721)
        i10753 = at(i5292, i10721)
        i10788 = newest(i10723, i10724, at(E_occurred_at, i10753), EVIDENCE_CAP)
        n10789 = len(i10788)
    else:
        i10742 = NO_INT
        b10743 = NO_BOOL
        i10744 = NO_INT
        b10745 = NO_BOOL
        i10753 = NO_INT
        i10788 = NO_INT
        n10789 = 0
    if n10722:
        i10791 = at(i10742, i10788)
        b10792 = at(b10743, i10788)
        x10793 = date_text(i10791, b10792, n10789, 0, GIVEN)
        i10794 = at(i10744, i10788)
        b10795 = at(b10745, i10788)
        x10796 = date_text(i10794, b10795, n10789, 0, GIVEN)
        x10797 = text_concat(n10789, ', answered ', x10796)
        x10798 = texts(where(b10795, x10797, ', no answer'))
        x10799 = text_concat(n10789, 'asked for ', x10793, x10798)
        i10800 = at(i10753, i10788)
    else:
        x10799 = NO_TEXT
        i10800 = NO_INT
    if EVIDENCE_WANTED:
        n10801 = any_raised(n5230, i10021)
    else:
        n10801 = 0
    if n10801:
        b10802 = (b6028 & b6037)
        i10803 = places(b10802, n5230)
        n10804 = len(i10803)
    else:
        i10803 = NO_INT
        n10804 = 0
    if n10804:
        i10805 = at(i5231, i10803)
        i10806 = at(i5263, i10803)
        i10824 = at(i5281, i10803)
        b10825 = at(b5282, i10803)
        i10826 = at(i5283, i10803)
        b10827 = at(b5284, i10803)
        i10835 = at(i5292, i10803)
        i10870 = newest(i10805, i10806, at(E_occurred_at, i10835), EVIDENCE_CAP)
        n10871 = len(i10870)
    else:
        i10824 = NO_INT
        b10825 = NO_BOOL
        i10826 = NO_INT
        b10827 = NO_BOOL
        i10835 = NO_INT
        i10870 = NO_INT
        n10871 = 0
    if n10804:
        i10873 = at(i10824, i10870)
        b10874 = at(b10825, i10870)
        x10875 = date_text(i10873, b10874, n10871, 0, GIVEN)
        i10876 = at(i10826, i10870)
        b10877 = at(b10827, i10870)
        x10878 = date_text(i10876, b10877, n10871, 0, GIVEN)
        x10879 = text_concat(n10871, ', answered ', x10878)
        x10880 = texts(where(b10877, x10879, ', no answer'))
        x10881 = text_concat(n10871, 'asked for ', x10875, x10880)
        i10882 = at(i10835, i10870)
    else:
        x10881 = NO_TEXT
        i10882 = NO_INT
    if EVIDENCE_WANTED:
        n10883 = any_raised(n6196, i10022, i10023)
    else:
        n10883 = 0
    if n10883:
        i10884 = newest(i6197, i6198, at(E_occurred_at, i6227), EVIDENCE_CAP)
        n10885 = len(i10884)
    else:
        i10884 = NO_INT
        n10885 = 0
    if EVIDENCE_WANTED and n6196:
        i10887 = at(i6214, i10884)
        x10888 = word_text(i10887, None, n10885, 0, GIVEN)
        x10889 = text_trim(x10888, ';')
        x10890 = text_replace(x10889, ';', ', ')
        x10891 = text_nullif(x10890, '')
        b10892 = text_known(x10891)
        x10893 = where(b10892, x10891, 'conduct')
        i10894 = at(i6215, i10884)
        x10895 = date_text(i10894, None, n10885, 0, GIVEN)
        b10896 = at(b6343, i10884)
        i10897 = where(b10896, WORD_79, WORD_30)
        x10898 = word_text(i10897, None, n10885, 0, GIVEN)
        x10899 = text_concat(n10885, x10893, ' on ', x10895, x10898)
        i10900 = at(i6227, i10884)
    else:
        x10899 = NO_TEXT
        i10900 = NO_INT
    if EVIDENCE_WANTED:
        n10901 = any_raised(n6196, i10024)
    else:
        n10901 = 0
    if n10901:
        i10902 = places(b6351, n6196)
        n10903 = len(i10902)
    else:
        i10902 = NO_INT
        n10903 = 0
    if n10903:
        i10904 = at(i6197, i10902)
        i10905 = at(i6198, i10902)
        i10921 = at(i6214, i10902)
        i10922 = at(i6215, i10902)
        i10934 = at(i6227, i10902)
        b10938 = at(b6343, i10902)
        i10942 = newest(i10904, i10905, at(E_occurred_at, i10934), EVIDENCE_CAP)
        n10943 = len(i10942)
    else:
        i10921 = NO_INT
        i10922 = NO_INT
        i10934 = NO_INT
        b10938 = NO_BOOL
        i10942 = NO_INT
        n10943 = 0
    if n10903:
        i10945 = at(i10921, i10942)
        x10946 = word_text(i10945, None, n10943, 0, GIVEN)
        x10947 = text_trim(x10946, ';')
        x10948 = text_replace(x10947, ';', ', ')
        x10949 = text_nullif(x10948, '')
        b10950 = text_known(x10949)
        x10951 = where(b10950, x10949, 'conduct')
        i10952 = at(i10922, i10942)
        x10953 = date_text(i10952, None, n10943, 0, GIVEN)
        b10954 = at(b10938, i10942)
        i10955 = where(b10954, WORD_79, WORD_30)
        x10956 = word_text(i10955, None, n10943, 0, GIVEN)
        x10957 = text_concat(n10943, x10951, ' on ', x10953, x10956)
        i10958 = at(i10934, i10942)
    else:
        x10957 = NO_TEXT
        i10958 = NO_INT
    if EVIDENCE_WANTED:
        n10959 = any_raised(n6196, i10025)
    else:
        n10959 = 0
    if n10959:
        i10960 = places(b6352, n6196)
        n10961 = len(i10960)
    else:
        i10960 = NO_INT
        n10961 = 0
    if n10961:
        i10962 = at(i6197, i10960)
        i10963 = at(i6198, i10960)
        i10979 = at(i6214, i10960)
        i10980 = at(i6215, i10960)
        i10992 = at(i6227, i10960)
        b10996 = at(b6343, i10960)
        i11000 = newest(i10962, i10963, at(E_occurred_at, i10992), EVIDENCE_CAP)
        n11001 = len(i11000)
    else:
        i10979 = NO_INT
        i10980 = NO_INT
        i10992 = NO_INT
        b10996 = NO_BOOL
        i11000 = NO_INT
        n11001 = 0
    if n10961:
        i11003 = at(i10979, i11000)
        x11004 = word_text(i11003, None, n11001, 0, GIVEN)
        x11005 = text_trim(x11004, ';')
        x11006 = text_replace(x11005, ';', ', ')
        x11007 = text_nullif(x11006, '')
        b11008 = text_known(x11007)
        x11009 = where(b11008, x11007, 'conduct')
        i11010 = at(i10980, i11000)
        x11011 = date_text(i11010, None, n11001, 0, GIVEN)
        b11012 = at(b10996, i11000)
        i11013 = where(b11012, WORD_79, WORD_30)
        x11014 = word_text(i11013, None, n11001, 0, GIVEN)
        x11015 = text_concat(n11001, x11009, ' on ', x11011, x11014)
        i11016 = at(i10992, i11000)
    else:
        x11015 = NO_TEXT
        i11016 = NO_INT
    if EVIDENCE_WANTED:
        n11017 = any_raised(n7230, i10026)
    else:
        n11017 = 0
    if n11017:
        b11018 = (i7236 >= P_burst_messages)
        i11019 = places(b11018, n7230)
        n11020 = len(i11019)
    else:
        i11019 = NO_INT
        n11020 = 0
    if n11020:
        i11021 = at(i7231, i11019)
        i11022 = at(i7239, i11019)
        i11039 = at(i7232, i11019)
        i11051 = at(i7267, i11019)
        i11058 = newest(i11021, i11022, at(E_occurred_at, i11051), EVIDENCE_CAP)
        n11059 = len(i11058)
    else:
        i11039 = NO_INT
        i11051 = NO_INT
        i11058 = NO_INT
        n11059 = 0
    if n11020:
        i11061 = at(i11039, i11058)
        x11062 = date_text(i11061, None, n11059, 0, GIVEN)
        x11063 = text_concat(n11059, 'out of hours on ', x11062)
        i11064 = at(i11051, i11058)
    else:
        x11063 = NO_TEXT
        i11064 = NO_INT
    if EVIDENCE_WANTED:
        n11065 = any_raised(n7230, i10027)
    else:
        n11065 = 0
    if n11065:
        i11066 = newest(i7231, i7239, at(E_occurred_at, i7267), EVIDENCE_CAP)
        n11067 = len(i11066)
    else:
        i11066 = NO_INT
        n11067 = 0
    if EVIDENCE_WANTED and n7230:
        i11069 = at(i7232, i11066)
        x11070 = date_text(i11069, None, n11067, 0, GIVEN)
        x11071 = text_concat(n11067, 'out of hours on ', x11070)
        i11072 = at(i7267, i11066)
    else:
        x11071 = NO_TEXT
        i11072 = NO_INT
    if EVIDENCE_WANTED:
        n11073 = any_raised(n4630, i10028)
    else:
        n11073 = 0
    if n11073:
        b11074 = (b5031 & b5028)
        i11075 = places(b11074, n4630)
        n11076 = len(i11075)
    else:
        i11075 = NO_INT
        n11076 = 0
    if n11076:
        i11077 = at(i4631, i11075)
        i11078 = at(i4632, i11075)
        i11086 = at(i4640, i11075)
        b11087 = at(b4641, i11075)
        i11095 = at(i4649, i11075)
        i11107 = at(i4661, i11075)
        i11128 = newest(i11077, i11078, at(E_occurred_at, i11107), EVIDENCE_CAP)
        n11129 = len(i11128)
    else:
        i11086 = NO_INT
        b11087 = NO_BOOL
        i11095 = NO_INT
        i11107 = NO_INT
        i11128 = NO_INT
        n11129 = 0
    if n11076:
        i11131 = at(i11086, i11128)
        b11132 = at(b11087, i11128)
        b11133 = (i11131 == WORD_63) & b11132
        b11134 = (i11131 == WORD_64) & b11132
        b11135 = (i11131 == WORD_65) & b11132
        b11136 = (i11131 == WORD_66) & b11132
        i11137 = where(b11133, WORD_63, where(b11134, WORD_75, where(b11135, WORD_65, where(b11136, WORD_76, WORD_18))))
        i11138 = at(i11095, i11128)
        x11139 = date_text(i11138, None, n11129, 0, GIVEN)
        x11140 = word_text(i11137, None, n11129, 0, GIVEN)
        x11141 = text_concat(n11129, x11140, ' on ', x11139)
        i11142 = at(i11107, i11128)
    else:
        x11141 = NO_TEXT
        i11142 = NO_INT
    if EVIDENCE_WANTED:
        n11143 = any_raised(n3399, i10029)
    else:
        n11143 = 0
    if n11143:
        b11144 = (i4158 >= 2)
        i11145 = places(b11144, n3399)
        n11146 = len(i11145)
    else:
        i11145 = NO_INT
        n11146 = 0
    if n11146:
        i11147 = at(i3400, i11145)
        i11148 = at(i3401, i11145)
        i11165 = at(i3418, i11145)
        i11177 = at(i3430, i11145)
        i11198 = at(i4137, i11145)
        b11199 = at(b4140, i11145)
        i11209 = newest(i11147, i11148, at(E_occurred_at, i11177), EVIDENCE_CAP)
        n11210 = len(i11209)
    else:
        i11165 = NO_INT
        i11177 = NO_INT
        i11198 = NO_INT
        b11199 = NO_BOOL
        i11209 = NO_INT
        n11210 = 0
    if n11146:
        i11212 = at(i11165, i11209)
        x11213 = date_text(i11212, None, n11210, 0, GIVEN)
        i11214 = at(i11198, i11209)
        b11215 = at(b11199, i11209)
        b11216 = (i11214 == WORD_57) & b11215
        b11217 = (i11214 == WORD_52) & b11215
        i11218 = where(b11216, WORD_80, where(b11217, WORD_81, WORD_82))
        x11219 = word_text(i11218, None, n11210, 0, GIVEN)
        x11220 = text_concat(n11210, 'asked for less on ', x11213, x11219)
        i11221 = at(i11177, i11209)
    else:
        x11220 = NO_TEXT
        i11221 = NO_INT
    if EVIDENCE_WANTED:
        n11222 = any_raised(n3399, i10030)
    else:
        n11222 = 0
    if n11222:
        b11223 = (i4158 >= 1)
        i11224 = places(b11223, n3399)
        n11225 = len(i11224)
    else:
        i11224 = NO_INT
        n11225 = 0
    if n11225:
        i11226 = at(i3400, i11224)
        i11227 = at(i3401, i11224)
        i11244 = at(i3418, i11224)
        i11256 = at(i3430, i11224)
        i11277 = at(i4137, i11224)
        b11278 = at(b4140, i11224)
        i11288 = newest(i11226, i11227, at(E_occurred_at, i11256), EVIDENCE_CAP)
        n11289 = len(i11288)
    else:
        i11244 = NO_INT
        i11256 = NO_INT
        i11277 = NO_INT
        b11278 = NO_BOOL
        i11288 = NO_INT
        n11289 = 0
    if n11225:
        i11291 = at(i11244, i11288)
        x11292 = date_text(i11291, None, n11289, 0, GIVEN)
        i11293 = at(i11277, i11288)
        b11294 = at(b11278, i11288)
        b11295 = (i11293 == WORD_57) & b11294
        b11296 = (i11293 == WORD_52) & b11294
        i11297 = where(b11295, WORD_80, where(b11296, WORD_81, WORD_82))
        x11298 = word_text(i11297, None, n11289, 0, GIVEN)
        x11299 = text_concat(n11289, 'asked for less on ', x11292, x11298)
        i11300 = at(i11256, i11288)
    else:
        x11299 = NO_TEXT
        i11300 = NO_INT
    if EVIDENCE_WANTED:
        n11301 = any_raised(n3399, i10031, i10032)
    else:
        n11301 = 0
    if n11301:
        b11302 = (b4147 & b4147)
        i11303 = places(b11302, n3399)
        n11304 = len(i11303)
    else:
        i11303 = NO_INT
        n11304 = 0
    if n11304:
        i11305 = at(i3400, i11303)
        i11306 = at(i3401, i11303)
        i11323 = at(i3418, i11303)
        i11335 = at(i3430, i11303)
        i11356 = at(i4137, i11303)
        b11357 = at(b4140, i11303)
        i11367 = newest(i11305, i11306, at(E_occurred_at, i11335), EVIDENCE_CAP)
        n11368 = len(i11367)
    else:
        i11323 = NO_INT
        i11335 = NO_INT
        i11356 = NO_INT
        b11357 = NO_BOOL
        i11367 = NO_INT
        n11368 = 0
    if n11304:
        i11370 = at(i11323, i11367)
        x11371 = date_text(i11370, None, n11368, 0, GIVEN)
        i11372 = at(i11356, i11367)
        b11373 = at(b11357, i11367)
        b11374 = (i11372 == WORD_57) & b11373
        b11375 = (i11372 == WORD_52) & b11373
        i11376 = where(b11374, WORD_80, where(b11375, WORD_81, WORD_82))
        x11377 = word_text(i11376, None, n11368, 0, GIVEN)
        x11378 = text_concat(n11368, 'asked for less on ', x11371, x11377)
        i11379 = at(i11335, i11367)
    else:
        x11378 = NO_TEXT
        i11379 = NO_INT
    if EVIDENCE_WANTED:
        n11380 = any_raised(n1924, i10033)
    else:
        n11380 = 0
    if n11380:
        b11381 = (i1934 == WORD_71) & b1935
        b11382 = (i1934 == WORD_72) & b1935
        b11383 = (b11381 | b11382)
        b11385 = (b11383 & b11381)
        i11386 = places(b11385, n1924)
        n11387 = len(i11386)
    else:
        i11386 = NO_INT
        n11387 = 0
    if n11387:
        i11388 = at(i1925, i11386)
        i11389 = at(i1926, i11386)
        i11406 = at(i1943, i11386)
        i11418 = at(i1955, i11386)
        i11423 = newest(i11388, i11389, at(E_occurred_at, i11418), EVIDENCE_CAP)
        n11424 = len(i11423)
    else:
        i11406 = NO_INT
        i11418 = NO_INT
        i11423 = NO_INT
        n11424 = 0
    if n11387:
        i11426 = at(i11406, i11423)
        x11427 = date_text(i11426, None, n11424, 0, GIVEN)
        x11428 = text_concat(n11424, 'card payment reversed on ', x11427)
        i11429 = at(i11418, i11423)
    else:
        x11428 = NO_TEXT
        i11429 = NO_INT
    if EVIDENCE_WANTED:
        n11430 = any_raised(n1924, i10034)
    else:
        n11430 = 0
    if n11430:
        i11431 = where(b1935, i1934, WORD_10)
        b11432 = (i11431 == WORD_10)
        i11433 = places(b11432, n1924)
        n11434 = len(i11433)
    else:
        i11433 = NO_INT
        n11434 = 0
    if n11434:
        i11435 = at(i1925, i11433)
        i11436 = at(i1926, i11433)
        i11453 = at(i1943, i11433)
        i11465 = at(i1955, i11433)
        i11470 = newest(i11435, i11436, at(E_occurred_at, i11465), EVIDENCE_CAP)
        n11471 = len(i11470)
    else:
        i11453 = NO_INT
        i11465 = NO_INT
        i11470 = NO_INT
        n11471 = 0
    if n11434:
        i11473 = at(i11453, i11470)
        x11474 = date_text(i11473, None, n11471, 0, GIVEN)
        x11475 = text_concat(n11471, 'card payment reversed on ', x11474)
        i11476 = at(i11465, i11470)
    else:
        x11475 = NO_TEXT
        i11476 = NO_INT
    if EVIDENCE_WANTED:
        n11477 = any_raised(n7325, i10035)
    else:
        n11477 = 0
    if n11477:
        b11478 = (i7909 > P_very_late_days)
        b11479 = (i7909 > P_stuck_days)
        b11480 = (b7907 & b11478 & b7907 & b11479)
        i11481 = places(b11480, n7325)
        n11482 = len(i11481)
    else:
        i11481 = NO_INT
        n11482 = 0
    if n11482:
        i11483 = at(i7326, i11481)
        i11484 = at(i7327, i11481)
        i11492 = at(i7335, i11481)
        b11493 = at(b7336, i11481)
        i11513 = at(i7356, i11481)
        i11519 = at(i7362, i11481)
        b11520 = at(b7363, i11481)
        i11532 = at(i7375, i11481)
        i11540 = at(i7383, i11481)
        i11541 = at(i7384, i11481)
        b11542 = at(b7385, i11481)
        i11543 = at(i7386, i11481)
        i11556 = at(i7399, i11481)
        i11573 = newest(i11483, i11484, at(E_occurred_at, i11513), EVIDENCE_CAP)
        n11574 = len(i11573)
    else:
        i11492 = NO_INT
        b11493 = NO_BOOL
        i11513 = NO_INT
        i11519 = NO_INT
        b11520 = NO_BOOL
        i11532 = NO_INT
        i11540 = NO_INT
        i11541 = NO_INT
        b11542 = NO_BOOL
        i11543 = NO_INT
        i11556 = NO_INT
        i11573 = NO_INT
        n11574 = 0
    if n11482:
        i11576 = at(i11541, i11573)
        b11577 = at(b11542, i11573)
        x11578 = date_text(i11576, b11577, n11574, 0, GIVEN)
        b11579 = text_known(x11578)
        x11580 = text_concat(n11574, 'paid ', x11578)
        i11581 = at(i11492, i11573)
        b11582 = at(b11493, i11573)
        b11583 = (i11581 == WORD_8) & b11582
        x11584 = texts(where(b11579, x11580, where(b11583, 'written off', 'unpaid')))
        i11585 = at(i11540, i11573)
        x11586 = date_text(i11585, None, n11574, 0, GIVEN)
        i11587 = at(i11532, i11573)
        b11588 = (i11585 != i11587)
        x11589 = date_text(i11587, None, n11574, 0, GIVEN)
        x11590 = text_concat(n11574, ' (moved from ', x11589, ')')
        x11591 = texts(where(b11588, x11590, ''))
        i11592 = at(i11543, i11573)
        b11593 = (i11592 == 1)
        b11594 = (i11592 > 1)
        x11595 = int_text(i11592, None, n11574, 0, GIVEN)
        x11596 = text_concat(n11574, ', ', x11595, ' days late')
        x11597 = texts(where(b11593, ', 1 day late', where(b11594, x11596, where(b11577, ', in time', ''))))
        b11598 = logical_not(b11577)
        i11599 = at(i11519, i11573)
        b11600 = at(b11520, i11573)
        i11601 = where(b11600, i11599, rescaled(0, 4))
        b11602 = (i11601 > rescaled(0, 4))
        b11603 = (b11598 & b11602)
        i11604 = at(i11556, i11573)
        i11605 = rescaled(i11604, -2)
        x11606 = decimal_text(i11605, None, n11574, 2, GIVEN)
        x11607 = text_concat(n11574, ', ', x11606, ' left')
        x11608 = texts(where(b11603, x11607, ''))
        x11609 = text_concat(n11574, x11584, ', due ', x11586, x11591, x11597, x11608)
        i11610 = at(i11513, i11573)
    else:
        x11609 = NO_TEXT
        i11610 = NO_INT
    if EVIDENCE_WANTED:
        n11611 = any_raised(n1560, i10036)
    else:
        n11611 = 0
    if n11611:
        b11612 = (i1621 > P_grace_days)
        b11613 = (b1773 & b1773 & b11612)
        i11614 = places(b11613, n1560)
        n11615 = len(i11614)
    else:
        i11614 = NO_INT
        n11615 = 0
    if n11615:
        i11616 = at(i1561, i11614)
        i11617 = at(i1562, i11614)
        i11625 = at(i1570, i11614)
        b11626 = at(b1571, i11614)
        i11646 = at(i1591, i11614)
        i11652 = at(i1597, i11614)
        b11653 = at(b1598, i11614)
        i11665 = at(i1610, i11614)
        i11673 = at(i1618, i11614)
        i11674 = at(i1619, i11614)
        b11675 = at(b1620, i11614)
        i11676 = at(i1621, i11614)
        i11689 = at(i1634, i11614)
        i11705 = newest(i11616, i11617, at(E_occurred_at, i11646), EVIDENCE_CAP)
        n11706 = len(i11705)
    else:
        i11625 = NO_INT
        b11626 = NO_BOOL
        i11646 = NO_INT
        i11652 = NO_INT
        b11653 = NO_BOOL
        i11665 = NO_INT
        i11673 = NO_INT
        i11674 = NO_INT
        b11675 = NO_BOOL
        i11676 = NO_INT
        i11689 = NO_INT
        i11705 = NO_INT
        n11706 = 0
    if n11615:
        i11708 = at(i11674, i11705)
        b11709 = at(b11675, i11705)
        x11710 = date_text(i11708, b11709, n11706, 0, GIVEN)
        b11711 = text_known(x11710)
        x11712 = text_concat(n11706, 'paid ', x11710)
        i11713 = at(i11625, i11705)
        b11714 = at(b11626, i11705)
        b11715 = (i11713 == WORD_8) & b11714
        x11716 = texts(where(b11711, x11712, where(b11715, 'written off', 'unpaid')))
        i11717 = at(i11673, i11705)
        x11718 = date_text(i11717, None, n11706, 0, GIVEN)
        i11719 = at(i11665, i11705)
        b11720 = (i11717 != i11719)
        x11721 = date_text(i11719, None, n11706, 0, GIVEN)
        x11722 = text_concat(n11706, ' (moved from ', x11721, ')')
        x11723 = texts(where(b11720, x11722, ''))
        i11724 = at(i11676, i11705)
        b11725 = (i11724 == 1)
        b11726 = (i11724 > 1)
        x11727 = int_text(i11724, None, n11706, 0, GIVEN)
        x11728 = text_concat(n11706, ', ', x11727, ' days late')
        x11729 = texts(where(b11725, ', 1 day late', where(b11726, x11728, where(b11709, ', in time', ''))))
        b11730 = logical_not(b11709)
        i11731 = at(i11652, i11705)
        b11732 = at(b11653, i11705)
        i11733 = where(b11732, i11731, rescaled(0, 4))
        b11734 = (i11733 > rescaled(0, 4))
        b11735 = (b11730 & b11734)
        i11736 = at(i11689, i11705)
        i11737 = rescaled(i11736, -2)
        x11738 = decimal_text(i11737, None, n11706, 2, GIVEN)
        x11739 = text_concat(n11706, ', ', x11738, ' left')
        x11740 = texts(where(b11735, x11739, ''))
        x11741 = text_concat(n11706, x11716, ', due ', x11718, x11723, x11729, x11740)
        i11742 = at(i11646, i11705)
    else:
        x11741 = NO_TEXT
        i11742 = NO_INT
    if EVIDENCE_WANTED:
        n11743 = any_raised(n1560, i10037)
    else:
        n11743 = 0
    if n11743:
        b11744 = (i1621 > P_very_late_days)
        i11745 = places(b11744, n1560)
        n11746 = len(i11745)
    else:
        i11745 = NO_INT
        n11746 = 0
    if n11746:
        i11747 = at(i1561, i11745)
        i11748 = at(i1562, i11745)
        i11756 = at(i1570, i11745)
        b11757 = at(b1571, i11745)
        i11777 = at(i1591, i11745)
        i11783 = at(i1597, i11745)
        b11784 = at(b1598, i11745)
        i11796 = at(i1610, i11745)
        i11804 = at(i1618, i11745)
        i11805 = at(i1619, i11745)
        b11806 = at(b1620, i11745)
        i11807 = at(i1621, i11745)
        i11820 = at(i1634, i11745)
        i11836 = newest(i11747, i11748, at(E_occurred_at, i11777), EVIDENCE_CAP)
        n11837 = len(i11836)
    else:
        i11756 = NO_INT
        b11757 = NO_BOOL
        i11777 = NO_INT
        i11783 = NO_INT
        b11784 = NO_BOOL
        i11796 = NO_INT
        i11804 = NO_INT
        i11805 = NO_INT
        b11806 = NO_BOOL
        i11807 = NO_INT
        i11820 = NO_INT
        i11836 = NO_INT
        n11837 = 0
    if n11746:
        i11839 = at(i11805, i11836)
        b11840 = at(b11806, i11836)
        x11841 = date_text(i11839, b11840, n11837, 0, GIVEN)
        b11842 = text_known(x11841)
        x11843 = text_concat(n11837, 'paid ', x11841)
        i11844 = at(i11756, i11836)
        b11845 = at(b11757, i11836)
        b11846 = (i11844 == WORD_8) & b11845
        x11847 = texts(where(b11842, x11843, where(b11846, 'written off', 'unpaid')))
        i11848 = at(i11804, i11836)
        x11849 = date_text(i11848, None, n11837, 0, GIVEN)
        i11850 = at(i11796, i11836)
        b11851 = (i11848 != i11850)
        x11852 = date_text(i11850, None, n11837, 0, GIVEN)
        x11853 = text_concat(n11837, ' (moved from ', x11852, ')')
        x11854 = texts(where(b11851, x11853, ''))
        i11855 = at(i11807, i11836)
        b11856 = (i11855 == 1)
        b11857 = (i11855 > 1)
        x11858 = int_text(i11855, None, n11837, 0, GIVEN)
        x11859 = text_concat(n11837, ', ', x11858, ' days late')
        x11860 = texts(where(b11856, ', 1 day late', where(b11857, x11859, where(b11840, ', in time', ''))))
        b11861 = logical_not(b11840)
        i11862 = at(i11783, i11836)
        b11863 = at(b11784, i11836)
        i11864 = where(b11863, i11862, rescaled(0, 4))
        b11865 = (i11864 > rescaled(0, 4))
        b11866 = (b11861 & b11865)
        i11867 = at(i11820, i11836)
        i11868 = rescaled(i11867, -2)
        x11869 = decimal_text(i11868, None, n11837, 2, GIVEN)
        x11870 = text_concat(n11837, ', ', x11869, ' left')
        x11871 = texts(where(b11866, x11870, ''))
        x11872 = text_concat(n11837, x11847, ', due ', x11849, x11854, x11860, x11871)
        i11873 = at(i11777, i11836)
    else:
        x11872 = NO_TEXT
        i11873 = NO_INT
    if EVIDENCE_WANTED:
        n11874 = any_raised(n1560, i10037)
    else:
        n11874 = 0
    if n11874:
        b11875 = (i1621 > P_late_days)
        i11876 = places(b11875, n1560)
        n11877 = len(i11876)
    else:
        i11876 = NO_INT
        n11877 = 0
    if n11877:
        i11878 = at(i1561, i11876)
        i11879 = at(i1562, i11876)
        i11887 = at(i1570, i11876)
        b11888 = at(b1571, i11876)
        i11908 = at(i1591, i11876)
        i11914 = at(i1597, i11876)
        b11915 = at(b1598, i11876)
        i11927 = at(i1610, i11876)
        i11935 = at(i1618, i11876)
        i11936 = at(i1619, i11876)
        b11937 = at(b1620, i11876)
        i11938 = at(i1621, i11876)
        i11951 = at(i1634, i11876)
        i11967 = newest(i11878, i11879, at(E_occurred_at, i11908), EVIDENCE_CAP)
        n11968 = len(i11967)
    else:
        i11887 = NO_INT
        b11888 = NO_BOOL
        i11908 = NO_INT
        i11914 = NO_INT
        b11915 = NO_BOOL
        i11927 = NO_INT
        i11935 = NO_INT
        i11936 = NO_INT
        b11937 = NO_BOOL
        i11938 = NO_INT
        i11951 = NO_INT
        i11967 = NO_INT
        n11968 = 0
    if n11877:
        i11970 = at(i11936, i11967)
        b11971 = at(b11937, i11967)
        x11972 = date_text(i11970, b11971, n11968, 0, GIVEN)
        b11973 = text_known(x11972)
        x11974 = text_concat(n11968, 'paid ', x11972)
        i11975 = at(i11887, i11967)
        b11976 = at(b11888, i11967)
        b11977 = (i11975 == WORD_8) & b11976
        x11978 = texts(where(b11973, x11974, where(b11977, 'written off', 'unpaid')))
        i11979 = at(i11935, i11967)
        x11980 = date_text(i11979, None, n11968, 0, GIVEN)
        i11981 = at(i11927, i11967)
        b11982 = (i11979 != i11981)
        x11983 = date_text(i11981, None, n11968, 0, GIVEN)
        x11984 = text_concat(n11968, ' (moved from ', x11983, ')')
        x11985 = texts(where(b11982, x11984, ''))
        i11986 = at(i11938, i11967)
        b11987 = (i11986 == 1)
        b11988 = (i11986 > 1)
        x11989 = int_text(i11986, None, n11968, 0, GIVEN)
        x11990 = text_concat(n11968, ', ', x11989, ' days late')
        x11991 = texts(where(b11987, ', 1 day late', where(b11988, x11990, where(b11971, ', in time', ''))))
        b11992 = logical_not(b11971)
        i11993 = at(i11914, i11967)
        b11994 = at(b11915, i11967)
        i11995 = where(b11994, i11993, rescaled(0, 4))
        b11996 = (i11995 > rescaled(0, 4))
        b11997 = (b11992 & b11996)
        i11998 = at(i11951, i11967)
        i11999 = rescaled(i11998, -2)
        x12000 = decimal_text(i11999, None, n11968, 2, GIVEN)
        x12001 = text_concat(n11968, ', ', x12000, ' left')
        x12002 = texts(where(b11997, x12001, ''))
        x12003 = text_concat(n11968, x11978, ', due ', x11980, x11985, x11991, x12002)
        i12004 = at(i11908, i11967)
    else:
        x12003 = NO_TEXT
        i12004 = NO_INT
    if EVIDENCE_WANTED:
        n12005 = any_raised(n8023, i10038)
    else:
        n12005 = 0
    if n12005:
        i12006 = places(b8029, n8023)
        n12007 = len(i12006)
    else:
        i12006 = NO_INT
        n12007 = 0
    if n12007:
        i12008 = at(i8024, i12006)
        i12009 = at(i8030, i12006)
        i12017 = at(i8038, i12006)
        b12018 = at(b8039, i12006)
        i12038 = at(i8059, i12006)
        i12044 = at(i8065, i12006)
        b12045 = at(b8066, i12006)
        i12057 = at(i8078, i12006)
        i12065 = at(i8086, i12006)
        i12066 = at(i8087, i12006)
        b12067 = at(b8088, i12006)
        i12068 = at(i8027, i12006)
        i12081 = at(i8100, i12006)
        i12086 = newest(i12008, i12009, at(E_occurred_at, i12038), EVIDENCE_CAP)
        n12087 = len(i12086)
    else:
        i12017 = NO_INT
        b12018 = NO_BOOL
        i12038 = NO_INT
        i12044 = NO_INT
        b12045 = NO_BOOL
        i12057 = NO_INT
        i12065 = NO_INT
        i12066 = NO_INT
        b12067 = NO_BOOL
        i12068 = NO_INT
        i12081 = NO_INT
        i12086 = NO_INT
        n12087 = 0
    if n12007:
        i12089 = at(i12066, i12086)
        b12090 = at(b12067, i12086)
        x12091 = date_text(i12089, b12090, n12087, 0, GIVEN)
        b12092 = text_known(x12091)
        x12093 = text_concat(n12087, 'paid ', x12091)
        i12094 = at(i12017, i12086)
        b12095 = at(b12018, i12086)
        b12096 = (i12094 == WORD_8) & b12095
        x12097 = texts(where(b12092, x12093, where(b12096, 'written off', 'unpaid')))
        i12098 = at(i12065, i12086)
        x12099 = date_text(i12098, None, n12087, 0, GIVEN)
        i12100 = at(i12057, i12086)
        b12101 = (i12098 != i12100)
        x12102 = date_text(i12100, None, n12087, 0, GIVEN)
        x12103 = text_concat(n12087, ' (moved from ', x12102, ')')
        x12104 = texts(where(b12101, x12103, ''))
        i12105 = at(i12068, i12086)
        b12106 = (i12105 == 1)
        b12107 = (i12105 > 1)
        x12108 = int_text(i12105, None, n12087, 0, GIVEN)
        x12109 = text_concat(n12087, ', ', x12108, ' days late')
        x12110 = texts(where(b12106, ', 1 day late', where(b12107, x12109, where(b12090, ', in time', ''))))
        b12111 = logical_not(b12090)
        i12112 = at(i12044, i12086)
        b12113 = at(b12045, i12086)
        i12114 = where(b12113, i12112, rescaled(0, 4))
        b12115 = (i12114 > rescaled(0, 4))
        b12116 = (b12111 & b12115)
        i12117 = at(i12081, i12086)
        i12118 = rescaled(i12117, -2)
        x12119 = decimal_text(i12118, None, n12087, 2, GIVEN)
        x12120 = text_concat(n12087, ', ', x12119, ' left')
        x12121 = texts(where(b12116, x12120, ''))
        x12122 = text_concat(n12087, x12097, ', due ', x12099, x12104, x12110, x12121)
        i12123 = at(i12038, i12086)
    else:
        x12122 = NO_TEXT
        i12123 = NO_INT
    if EVIDENCE_WANTED:
        n12124 = any_raised(n1560, i10039, i10041)
    else:
        n12124 = 0
    if n12124:
        b12125 = (i1621 > P_grace_days)
        i12126 = places(b12125, n1560)
        n12127 = len(i12126)
    else:
        i12126 = NO_INT
        n12127 = 0
    if n12127:
        i12128 = at(i1561, i12126)
        i12129 = at(i1562, i12126)
        i12137 = at(i1570, i12126)
        b12138 = at(b1571, i12126)
        i12158 = at(i1591, i12126)
        i12164 = at(i1597, i12126)
        b12165 = at(b1598, i12126)
        i12177 = at(i1610, i12126)
        i12185 = at(i1618, i12126)
        i12186 = at(i1619, i12126)
        b12187 = at(b1620, i12126)
        i12188 = at(i1621, i12126)
        i12201 = at(i1634, i12126)
        i12217 = newest(i12128, i12129, at(E_occurred_at, i12158), EVIDENCE_CAP)
        n12218 = len(i12217)
    else:
        i12137 = NO_INT
        b12138 = NO_BOOL
        i12158 = NO_INT
        i12164 = NO_INT
        b12165 = NO_BOOL
        i12177 = NO_INT
        i12185 = NO_INT
        i12186 = NO_INT
        b12187 = NO_BOOL
        i12188 = NO_INT
        i12201 = NO_INT
        i12217 = NO_INT
        n12218 = 0
    if n12127:
        i12220 = at(i12186, i12217)
        b12221 = at(b12187, i12217)
        x12222 = date_text(i12220, b12221, n12218, 0, GIVEN)
        b12223 = text_known(x12222)
        x12224 = text_concat(n12218, 'paid ', x12222)
        i12225 = at(i12137, i12217)
        b12226 = at(b12138, i12217)
        b12227 = (i12225 == WORD_8) & b12226
        x12228 = texts(where(b12223, x12224, where(b12227, 'written off', 'unpaid')))
        i12229 = at(i12185, i12217)
        x12230 = date_text(i12229, None, n12218, 0, GIVEN)
        i12231 = at(i12177, i12217)
        b12232 = (i12229 != i12231)
        x12233 = date_text(i12231, None, n12218, 0, GIVEN)
        x12234 = text_concat(n12218, ' (moved from ', x12233, ')')
        x12235 = texts(where(b12232, x12234, ''))
        i12236 = at(i12188, i12217)
        b12237 = (i12236 == 1)
        b12238 = (i12236 > 1)
        x12239 = int_text(i12236, None, n12218, 0, GIVEN)
        x12240 = text_concat(n12218, ', ', x12239, ' days late')
        x12241 = texts(where(b12237, ', 1 day late', where(b12238, x12240, where(b12221, ', in time', ''))))
        b12242 = logical_not(b12221)
        i12243 = at(i12164, i12217)
        b12244 = at(b12165, i12217)
        i12245 = where(b12244, i12243, rescaled(0, 4))
        b12246 = (i12245 > rescaled(0, 4))
        b12247 = (b12242 & b12246)
        i12248 = at(i12201, i12217)
        i12249 = rescaled(i12248, -2)
        x12250 = decimal_text(i12249, None, n12218, 2, GIVEN)
        x12251 = text_concat(n12218, ', ', x12250, ' left')
        x12252 = texts(where(b12247, x12251, ''))
        x12253 = text_concat(n12218, x12228, ', due ', x12230, x12235, x12241, x12252)
        i12254 = at(i12158, i12217)
    else:
        x12253 = NO_TEXT
        i12254 = NO_INT
    if EVIDENCE_WANTED:
        n12255 = any_raised(n1560, i10040)
    else:
        n12255 = 0
    if n12255:
        i12256 = places(b1774, n1560)
        n12257 = len(i12256)
    else:
        i12256 = NO_INT
        n12257 = 0
    if n12257:
        i12258 = at(i1561, i12256)
        i12259 = at(i1562, i12256)
        i12267 = at(i1570, i12256)
        b12268 = at(b1571, i12256)
        i12288 = at(i1591, i12256)
        i12294 = at(i1597, i12256)
        b12295 = at(b1598, i12256)
        i12307 = at(i1610, i12256)
        i12315 = at(i1618, i12256)
        i12316 = at(i1619, i12256)
        b12317 = at(b1620, i12256)
        i12318 = at(i1621, i12256)
        i12331 = at(i1634, i12256)
        i12347 = newest(i12258, i12259, at(E_occurred_at, i12288), EVIDENCE_CAP)
        n12348 = len(i12347)
    else:
        i12267 = NO_INT
        b12268 = NO_BOOL
        i12288 = NO_INT
        i12294 = NO_INT
        b12295 = NO_BOOL
        i12307 = NO_INT
        i12315 = NO_INT
        i12316 = NO_INT
        b12317 = NO_BOOL
        i12318 = NO_INT
        i12331 = NO_INT
        i12347 = NO_INT
        n12348 = 0
    if n12257:
        i12350 = at(i12316, i12347)
        b12351 = at(b12317, i12347)
        x12352 = date_text(i12350, b12351, n12348, 0, GIVEN)
        b12353 = text_known(x12352)
        x12354 = text_concat(n12348, 'paid ', x12352)
        i12355 = at(i12267, i12347)
        b12356 = at(b12268, i12347)
        b12357 = (i12355 == WORD_8) & b12356
        x12358 = texts(where(b12353, x12354, where(b12357, 'written off', 'unpaid')))
        i12359 = at(i12315, i12347)
        x12360 = date_text(i12359, None, n12348, 0, GIVEN)
        i12361 = at(i12307, i12347)
        b12362 = (i12359 != i12361)
        x12363 = date_text(i12361, None, n12348, 0, GIVEN)
        x12364 = text_concat(n12348, ' (moved from ', x12363, ')')
        x12365 = texts(where(b12362, x12364, ''))
        i12366 = at(i12318, i12347)
        b12367 = (i12366 == 1)
        b12368 = (i12366 > 1)
        x12369 = int_text(i12366, None, n12348, 0, GIVEN)
        x12370 = text_concat(n12348, ', ', x12369, ' days late')
        x12371 = texts(where(b12367, ', 1 day late', where(b12368, x12370, where(b12351, ', in time', ''))))
        b12372 = logical_not(b12351)
        i12373 = at(i12294, i12347)
        b12374 = at(b12295, i12347)
        i12375 = where(b12374, i12373, rescaled(0, 4))
        b12376 = (i12375 > rescaled(0, 4))
        b12377 = (b12372 & b12376)
        i12378 = at(i12331, i12347)
        i12379 = rescaled(i12378, -2)
        x12380 = decimal_text(i12379, None, n12348, 2, GIVEN)
        x12381 = text_concat(n12348, ', ', x12380, ' left')
        x12382 = texts(where(b12377, x12381, ''))
        x12383 = text_concat(n12348, x12358, ', due ', x12360, x12365, x12371, x12382)
        i12384 = at(i12288, i12347)
    else:
        x12383 = NO_TEXT
        i12384 = NO_INT
    if EVIDENCE_WANTED:
        n12385 = any_raised(n450, i10042)
    else:
        n12385 = 0
    if n12385:
        b12386 = logical_not(b928)
        b12387 = logical_not(b915)
        b12388 = (i891 < AS_OF)
        b12389 = (i956 > 0)
        b12390 = (b909 & b12386 & b12387 & b12388 & b12389)
        i12391 = places(b12390, n450)
        n12392 = len(i12391)
    else:
        i12391 = NO_INT
        n12392 = 0
    if n12392:
        i12393 = at(i451, i12391)
        i12394 = at(i452, i12391)
        i12402 = at(i460, i12391)
        b12403 = at(b461, i12391)
        i12423 = at(i481, i12391)
        i12429 = at(i499, i12391)
        b12430 = at(b501, i12391)
        i12442 = at(i740, i12391)
        i12450 = at(i891, i12391)
        i12451 = at(i892, i12391)
        b12452 = at(b896, i12391)
        i12453 = at(i900, i12391)
        i12466 = at(i959, i12391)
        i12469 = newest(i12393, i12394, at(E_occurred_at, i12423), EVIDENCE_CAP)
        n12470 = len(i12469)
    else:
        i12402 = NO_INT
        b12403 = NO_BOOL
        i12423 = NO_INT
        i12429 = NO_INT
        b12430 = NO_BOOL
        i12442 = NO_INT
        i12450 = NO_INT
        i12451 = NO_INT
        b12452 = NO_BOOL
        i12453 = NO_INT
        i12466 = NO_INT
        i12469 = NO_INT
        n12470 = 0
    if n12392:
        i12472 = at(i12451, i12469)
        b12473 = at(b12452, i12469)
        x12474 = date_text(i12472, b12473, n12470, 0, GIVEN)
        b12475 = text_known(x12474)
        x12476 = text_concat(n12470, 'paid ', x12474)
        i12477 = at(i12402, i12469)
        b12478 = at(b12403, i12469)
        b12479 = (i12477 == WORD_8) & b12478
        x12480 = texts(where(b12475, x12476, where(b12479, 'written off', 'unpaid')))
        i12481 = at(i12450, i12469)
        x12482 = date_text(i12481, None, n12470, 0, GIVEN)
        i12483 = at(i12442, i12469)
        b12484 = (i12481 != i12483)
        x12485 = date_text(i12483, None, n12470, 0, GIVEN)
        x12486 = text_concat(n12470, ' (moved from ', x12485, ')')
        x12487 = texts(where(b12484, x12486, ''))
        i12488 = at(i12453, i12469)
        b12489 = (i12488 == 1)
        b12490 = (i12488 > 1)
        x12491 = int_text(i12488, None, n12470, 0, GIVEN)
        x12492 = text_concat(n12470, ', ', x12491, ' days late')
        x12493 = texts(where(b12489, ', 1 day late', where(b12490, x12492, where(b12473, ', in time', ''))))
        b12494 = logical_not(b12473)
        i12495 = at(i12429, i12469)
        b12496 = at(b12430, i12469)
        i12497 = where(b12496, i12495, rescaled(0, 4))
        b12498 = (i12497 > rescaled(0, 4))
        b12499 = (b12494 & b12498)
        i12500 = at(i12466, i12469)
        i12501 = rescaled(i12500, -2)
        x12502 = decimal_text(i12501, None, n12470, 2, GIVEN)
        x12503 = text_concat(n12470, ', ', x12502, ' left')
        x12504 = texts(where(b12499, x12503, ''))
        x12505 = text_concat(n12470, x12480, ', due ', x12482, x12487, x12493, x12504)
        i12506 = at(i12423, i12469)
    else:
        x12505 = NO_TEXT
        i12506 = NO_INT
    if EVIDENCE_WANTED:
        n12507 = any_raised(n1460, i10043)
    else:
        n12507 = 0
    if n12507:
        i12508 = places(b1520, n1460)
        n12509 = len(i12508)
    else:
        i12508 = NO_INT
        n12509 = 0
    if n12509:
        i12510 = at(i1464, i12508)
        i12511 = at(i1465, i12508)
        i12529 = at(i1483, i12508)
        b12530 = at(b1484, i12508)
        i12540 = at(i1494, i12508)
        b12566 = at(b1520, i12508)
        i12570 = newest(i12510, i12511, at(E_occurred_at, i12540), EVIDENCE_CAP)
        n12571 = len(i12570)
    else:
        i12529 = NO_INT
        b12530 = NO_BOOL
        i12540 = NO_INT
        b12566 = NO_BOOL
        i12570 = NO_INT
        n12571 = 0
    if n12509:
        i12573 = at(i12529, i12570)
        b12574 = at(b12530, i12570)
        x12575 = date_text(i12573, b12574, n12571, 0, GIVEN)
        b12576 = at(b12566, i12570)
        i12577 = where(b12576, WORD_83, WORD_84)
        x12578 = word_text(i12577, None, n12571, 0, GIVEN)
        x12579 = text_concat(n12571, 'promised for ', x12575, x12578)
        i12580 = at(i12540, i12570)
    else:
        x12579 = NO_TEXT
        i12580 = NO_INT
    if EVIDENCE_WANTED:
        n12581 = any_raised(n4164, i10044)
    else:
        n12581 = 0
    if n12581:
        b12582 = (b4279 & b4290)
        i12583 = places(b12582, n4164)
        n12584 = len(i12583)
    else:
        i12583 = NO_INT
        n12584 = 0
    if n12584:
        i12585 = at(i4165, i12583)
        i12586 = at(i4166, i12583)
        i12594 = at(i4174, i12583)
        b12595 = at(b4175, i12583)
        i12603 = at(i4183, i12583)
        i12615 = at(i4195, i12583)
        i12623 = newest(i12585, i12586, at(E_occurred_at, i12615), EVIDENCE_CAP)
        n12624 = len(i12623)
    else:
        i12594 = NO_INT
        b12595 = NO_BOOL
        i12603 = NO_INT
        i12615 = NO_INT
        i12623 = NO_INT
        n12624 = 0
    if n12584:
        i12626 = at(i12603, i12623)
        x12627 = date_text(i12626, None, n12624, 0, GIVEN)
        i12628 = at(i12594, i12623)
        b12629 = at(b12595, i12623)
        i12630 = where(b12629, i12628, WORD_10)
        x12631 = word_text(i12630, None, n12624, 0, GIVEN)
        x12632 = text_concat(n12624, 'raised ', x12627, ', ', x12631)
        i12633 = at(i12615, i12623)
    else:
        x12632 = NO_TEXT
        i12633 = NO_INT
    if EVIDENCE_WANTED:
        n12634 = any_raised(n3112, i10045, i10046)
    else:
        n12634 = 0
    if n12634:
        i12635 = newest(i3113, i3145, at(E_occurred_at, i3174), EVIDENCE_CAP)
        n12636 = len(i12635)
    else:
        i12635 = NO_INT
        n12636 = 0
    if EVIDENCE_WANTED and n3112:
        i12638 = at(i3272, i12635)
        b12639 = at(b3274, i12635)
        x12640 = id_text(i12638, b12639, n12636, 0, GIVEN)
        b12641 = text_known(x12640)
        x12642 = where(b12641, x12640, 'the work')
        b12643 = at(b3273, i12635)
        i12644 = where(b12643, WORD_85, WORD_30)
        x12645 = word_text(i12644, None, n12636, 0, GIVEN)
        x12646 = text_concat(n12636, 'reopened ', x12642, x12645)
        i12647 = at(i3174, i12635)
    else:
        x12646 = NO_TEXT
        i12647 = NO_INT
    if EVIDENCE_WANTED:
        n12648 = any_raised(n3312, i10047)
    else:
        n12648 = 0
    if n12648:
        i12649 = places(b3381, n3312)
        n12650 = len(i12649)
    else:
        i12649 = NO_INT
        n12650 = 0
    if n12650:
        i12651 = at(i3313, i12649)
        i12652 = at(i3314, i12649)
        i12669 = at(i3331, i12649)
        i12681 = at(i3343, i12649)
        i12684 = at(i3353, i12649)
        i12695 = newest(i12651, i12652, at(E_occurred_at, i12681), EVIDENCE_CAP)
        n12696 = len(i12695)
    else:
        i12669 = NO_INT
        i12681 = NO_INT
        i12684 = NO_INT
        i12695 = NO_INT
        n12696 = 0
    if n12650:
        i12698 = at(i12669, i12695)
        x12699 = date_text(i12698, None, n12696, 0, GIVEN)
        i12700 = at(i12684, i12695)
        b12701 = (i12700 > 0)
        i12702 = where(b12701, WORD_86, WORD_30)
        x12703 = word_text(i12702, None, n12696, 0, GIVEN)
        x12704 = text_concat(n12696, 'delivered ', x12699, x12703)
        i12705 = at(i12681, i12695)
    else:
        x12704 = NO_TEXT
        i12705 = NO_INT
    if EVIDENCE_WANTED:
        n12706 = any_raised(n2930, i10048)
    else:
        n12706 = 0
    if n12706:
        b12707 = (b2958 & b2958)
        i12708 = places(b12707, n2930)
        n12709 = len(i12708)
    else:
        i12708 = NO_INT
        n12709 = 0
    if n12709:
        i12710 = at(i2931, i12708)
        i12711 = at(i2932, i12708)
        i12728 = at(i2949, i12708)
        i12740 = at(i2961, i12708)
        i12741 = newest(i12710, i12711, at(E_occurred_at, i12740), EVIDENCE_CAP)
        n12742 = len(i12741)
    else:
        i12728 = NO_INT
        i12740 = NO_INT
        i12741 = NO_INT
        n12742 = 0
    if n12709:
        i12744 = at(i12728, i12741)
        x12745 = date_text(i12744, None, n12742, 0, GIVEN)
        x12746 = text_concat(n12742, 'unpaid change of ', x12745)
        i12747 = at(i12740, i12741)
    else:
        x12746 = NO_TEXT
        i12747 = NO_INT
    if EVIDENCE_WANTED and n450:
        b12748 = logical_not(b928)
        b12749 = (b909 & b12748)
        i12750 = places(b12749, n450)
        n12751 = len(i12750)
    else:
        i12750 = NO_INT
        n12751 = 0
    if n12751:
        i12752 = at(i451, i12750)
        i12753 = at(i459, i12750)
        i12754 = at(i933, i12750)
        i12755 = at(i499, i12750)
        b12756 = at(b501, i12750)
        i12757 = where(b12756, i12755, rescaled(0, 4))
        i12758 = (i12754 - i12757)
        i12759 = np.maximum(i12758, rescaled(0, 4))
        i12760 = rescaled(i12759, -2)
        i12761 = at(i956, i12750)
    else:
        i12752 = NO_INT
        i12753 = NO_INT
        i12760 = NO_INT
        i12761 = NO_INT
    if EVIDENCE_WANTED and n1924:
        i12762 = where(b1935, i1934, WORD_10)
        b12763 = (i12762 == WORD_10)
        i12764 = places(b12763, n1924)
        n12765 = len(i12764)
    else:
        i12764 = NO_INT
        n12765 = 0
    if n12765:
        i12766 = at(i1925, i12764)
        i12767 = at(i1951, i12764)
        b12768 = at(b1952, i12764)
        b12769 = logical_not(b12768)
        i12770 = at(i1933, i12764)
        b12771 = (i12770 == WORD_30)
        b12772 = (b12769 | b12771)
        i12773 = at(i1964, i12764)
        b12774 = at(b1992, i12764)
        i12775 = where(b12774, i12773, i12770)
        i12776 = where(b12772, i12775, i12770)
        i12777 = at(i1961, i12764)
        b12778 = at(b1991, i12764)
        i12779 = where(b12768, i12767, i12777)
        i12780 = rescaled(i12779, -2)
        i12781 = at(i1943, i12764)
        i12782 = (AS_OF - i12781)
        b12783 = b12768 | b12778
    else:
        i12766 = NO_INT
        i12776 = NO_INT
        i12780 = NO_INT
        i12782 = NO_INT
        b12783 = NO_BOOL
    if ENDINGS_WANTED:
        n12784 = n4408
    else:
        n12784 = 0
    if n12784:
        b12785 = (i4415 == WORD_1)
        i12786 = where(b4457, i4456, WORD_10)
        b12787 = (i12786 == WORD_10)
        b12788 = logical_not(b10107)
        b12789 = (i4420 > (AS_OF - P_window_days))
        b12790 = (b12785 & b12787 & b12788 & b12789)
        i12791 = places(b12790, n4408)
        n12792 = len(i12791)
    else:
        i12791 = NO_INT
        n12792 = 0
    if n12792:
        i12794 = at(i4450, i12791)
        i12795 = at(i4420, i12791)
        i12796 = (i12795 + P_quote_validity_days)
        b12797 = at(b4454, i12791)
        i12798 = where(b12797, i12794, i12796)
        i12799 = at(i4508, i12791)
    else:
        i12798 = NO_INT
        i12799 = NO_INT
    if ENDINGS_WANTED:
        n12800 = n5230
    else:
        n12800 = 0
    if n12800:
        b12801 = logical_not(b5284)
        b12802 = logical_not(b5642)
        b12803 = (b12801 & b12802)
        i12804 = places(b12803, n5230)
        n12805 = len(i12804)
    else:
        i12804 = NO_INT
        n12805 = 0
    if n12805:
        i12807 = at(i5281, i12804)
        i12808 = at(i5292, i12804)
        b12809 = at(b5282, i12804)
    else:
        i12807 = NO_INT
        i12808 = NO_INT
        b12809 = NO_BOOL
    if ENDINGS_WANTED:
        n12810 = n450
    else:
        n12810 = 0
    if n12810:
        i12811 = places(b909, n450)
        n12812 = len(i12811)
    else:
        i12811 = NO_INT
        n12812 = 0
    if n12812:
        i12814 = at(i891, i12811)
        i12815 = at(i481, i12811)
    else:
        i12814 = NO_INT
        i12815 = NO_INT
    if DEBTS_WANTED:
        n12816 = n450
    else:
        n12816 = 0
    if n12816:
        b12817 = (b909 & b910)
        b12818 = logical_not(b928)
        b12819 = (i956 > 0)
        i12820 = where(b501, i499, rescaled(0, 4))
        i12821 = (i933 - i12820)
        i12822 = np.maximum(i12821, rescaled(0, 4))
        i12823 = rescaled(i12822, -2)
        b12824 = (i12823 > rescaled(0, 2))
        b12825 = (b909 & b12818 & b12819 & b12824)
        b12826 = (b12817 | b12825)
        i12827 = places(b12826, n450)
        n12828 = len(i12827)
    else:
        i12827 = NO_INT
        n12828 = 0
    if n12828:
        i12830 = at(i469, i12827)
        i12831 = at(i891, i12827)
        i12832 = at(i933, i12827)
        i12833 = at(i499, i12827)
        b12834 = at(b501, i12827)
        i12835 = where(b12834, i12833, rescaled(0, 4))
        i12836 = (i12832 - i12835)
        i12837 = np.maximum(i12836, rescaled(0, 4))
        i12838 = rescaled(i12837, -2)
        i12839 = at(i459, i12827)
        i12840 = at(i956, i12827)
        b12841 = at(b909, i12827)
        b12842 = at(b910, i12827)
        b12843 = (b12841 & b12842)
        i12844 = at(i481, i12827)
    else:
        i12830 = NO_INT
        i12831 = NO_INT
        i12838 = NO_INT
        i12839 = NO_INT
        i12840 = NO_INT
        b12843 = NO_BOOL
        i12844 = NO_INT
    return {'stage': (i280, None), 'stage_inferred': (b281, None), 'standing': (i287, None), 'undecided__value': (f9019, b9065), 'undecided__opportunities': (i8142, None), 'undecided__incidents': (i8143, None), 'undecided__lower80': (f9087, b9502), 'undecided__lower95': (f9099, b9502), 'kept_meetings__value': (i8201, None), 'kept_meetings__opportunities': (i8201, None), 'no_show__value': (f9023, b9101), 'no_show__opportunities': (i8206, None), 'no_show__incidents': (i8207, None), 'no_show__lower80': (f9123, b9516), 'no_show__lower95': (f9135, b9516), 'no_show__in_half_year': (i8208, b8209), 'no_show__in_year': (i8210, b8211), 'put_off__value': (i8219, None), 'put_off__opportunities': (i8218, None), 'put_off__incidents': (i8219, None), 'put_off__held': (i8221, None), 'requoted_in_all__value': (i8153, b8154), 'requoted_in_all__opportunities': (i8151, None), 'requoted_in_all__incidents': (i8152, None), 'requoted__value': (i8163, b8164), 'requoted__opportunities': (i8151, None), 'requoted__incidents': (i8162, None), 'seriousness__value': (i8248, None), 'seriousness__opportunities': (i8247, None), 'seriousness__incidents': (i8248, None), 'open_quotes__value': (i8171, None), 'open_quotes__opportunities': (i8171, None), 'accepted_work__value': (i8273, None), 'accepted_work__opportunities': (i8273, None), 'unfounded__value': (f9027, b9137), 'unfounded__opportunities': (i8331, None), 'unfounded__incidents': (i8332, None), 'unfounded__lower80': (f9159, b9541), 'unfounded__lower95': (f9171, b9541), 'unfounded__items': (i8337, None), 'unfounded__occasions': (i8339, None), 'unfounded__apart': (i8342, None), 'unfounded__span': (i8347, b8373), 'unfounded__pressing': (i8352, None), 'chances__value': (i8376, b8377), 'chances__opportunities': (i8375, None), 'reopened__value': (i8361, None), 'reopened__opportunities': (i8360, None), 'reopened__incidents': (i8361, None), 'reopened__warned': (i8362, None), 'low_scored__value': (i8386, None), 'low_scored__opportunities': (i8385, None), 'low_scored__incidents': (i8386, None), 'requests__value': (f9031, b9173), 'requests__opportunities': (i8405, None), 'requests__incidents': (i8406, None), 'requests__lower80': (f9195, b10005), 'requests__lower95': (f9207, b10005), 'requests__apart': (i8409, None), 'silent__value': (i8417, None), 'silent__opportunities': (i8405, None), 'silent__incidents': (i8417, None), 'incidents__value': (i8433, None), 'incidents__opportunities': (i8433, None), 'incidents__incidents': (i8433, None), 'incidents__in_half_year': (i8434, b8435), 'incidents__warned': (i8436, None), 'grave_incidents__value': (i8441, None), 'grave_incidents__opportunities': (i8433, None), 'grave_incidents__incidents': (i8441, None), 'abusive_incidents__value': (i8445, None), 'abusive_incidents__opportunities': (i8433, None), 'abusive_incidents__incidents': (i8445, None), 'abusive_incidents__warned': (i8447, None), 'night_messages__value': (i8463, b8464), 'night_messages__opportunities': (i8462, None), 'night_messages__incidents': (i8462, None), 'work_meetings__value': (f9035, b9209), 'work_meetings__opportunities': (i8229, None), 'work_meetings__incidents': (i8230, None), 'work_meetings__lower80': (f9231, b10006), 'work_meetings__lower95': (f9243, b10006), 'work_meetings__in_year': (i8231, b8232), 'work_meetings__of_year': (f8238, b8239), 'night_bursts__value': (i8482, None), 'night_bursts__opportunities': (i8481, None), 'night_bursts__incidents': (i8482, None), 'quotes_sent__value': (i8508, None), 'quotes_sent__opportunities': (i8508, None), 'jobs__value': (i8526, None), 'jobs__opportunities': (i8526, None), 'jobs__invoices': (i8528, None), 'pressed__value': (i8548, None), 'pressed__opportunities': (i8547, None), 'pressed__incidents': (i8548, None), 'asks_on_quotes__value': (i8556, b8557), 'asks_on_quotes__opportunities': (i8547, None), 'late_asks__value': (i8571, None), 'late_asks__opportunities': (i8570, None), 'late_asks__incidents': (i8571, None), 'late_asks__jobs': (i8575, None), 'late_asks__ultimatums': (i8577, None), 'late_asks__forced': (i8580, None), 'late_asks__apart': (i8583, None), 'asked_jobs__value': (f8378, b8379), 'asked_jobs__opportunities': (i8375, None), 'lost_chargebacks__value': (i8624, None), 'lost_chargebacks__opportunities': (i8623, None), 'lost_chargebacks__incidents': (i8624, None), 'open_chargebacks__value': (i8633, None), 'open_chargebacks__opportunities': (i8632, None), 'open_chargebacks__incidents': (i8633, None), 'open_chargebacks__amount': (i8642, b8652), 'chargebacks_ever__value': (i8632, None), 'chargebacks_ever__opportunities': (i8632, None), 'due_invoices__value': (i8669, None), 'due_invoices__opportunities': (i8669, None), 'dbt__value': (f8699, b8716), 'dbt__opportunities': (i8674, None), 'dbt__incidents': (i8675, None), 'dbt__median': (f8676, b8677), 'dbt__without_largest': (f8687, b8712), 'dbt__late_occasions': (i8691, None), 'late14__value': (f9039, b9245), 'late14__opportunities': (i8730, None), 'late14__incidents': (i8731, None), 'late14__lower80': (f9267, b9674), 'late14__lower95': (f9279, b9674), 'late14__invoices': (i8732, b8733), 'late30__value': (f9043, b9281), 'late30__opportunities': (i8734, None), 'late30__incidents': (i8735, None), 'late30__lower80': (f9303, b9678), 'late30__lower95': (f9315, b9678), 'late30__invoices': (i8736, b8737), 'late_grace__value': (f9045, b9281), 'late_grace__opportunities': (i8734, None), 'late_grace__incidents': (i8745, None), 'late_grace__lower80': (f9328, b9697), 'late_grace__lower95': (f9336, b9697), 'late_grace__invoices': (i8746, b8747), 'late_grace__median': (f8748, b8749), 'surely_late__value': (f9049, b9338), 'surely_late__opportunities': (i8768, None), 'surely_late__incidents': (i8769, None), 'surely_late__lower80': (f9360, b9686), 'surely_late__lower95': (f9372, b9686), 'longest_late_run__value': (i8792, b8793), 'longest_late_run__opportunities': (i8788, None), 'rising__value': (i8753, None), 'rising__opportunities': (i8734, None), 'rising__incidents': (i8753, None), 'unpaid_money__value': (f8837, b8849), 'unpaid_money__opportunities': (i8814, None), 'unpaid_money__incidents': (i8815, None), 'unpaid_money__days': (i8817, b8818), 'unpaid_money__amount': (i8821, b8822), 'unpaid_money__done': (i8824, None), 'overdue_now__value': (i8861, b8862), 'overdue_now__opportunities': (i8859, None), 'overdue_now__incidents': (i8860, None), 'promises__value': (i8886, None), 'promises__opportunities': (i8885, None), 'promises__incidents': (i8886, None), 'promises__in_year': (i8889, b8890), 'broken_in_a_row__value': (i8903, b8904), 'broken_in_a_row__opportunities': (i8899, None), 'late_disputes__value': (i8917, None), 'late_disputes__opportunities': (i8916, None), 'late_disputes__incidents': (i8917, None), 'given_terms__value': (i8866, b8867), 'given_terms__opportunities': (i8863, None), 'quiet__value': (i8929, b8930), 'quiet__opportunities': (i8927, None), 'paid_in_time__value': (f9053, b9374), 'paid_in_time__opportunities': (i8669, None), 'paid_in_time__incidents': (i8706, None), 'paid_in_time__lower80': (f9396, b10007), 'paid_in_time__lower95': (f9408, b10007), 'paid_day_unknown__value': (i8868, None), 'paid_day_unknown__opportunities': (i8868, None), 'disputed_now__value': (i8869, None), 'disputed_now__opportunities': (i8869, None), 'due_assumed__value': (i8870, None), 'due_assumed__opportunities': (i8870, None), 'due_assumed__in_days': (i8871, b8872), 'due_unsaid__value': (i8873, None), 'due_unsaid__opportunities': (i8873, None), 'other_currencies__value': (i8707, None), 'other_currencies__opportunities': (i8707, None), 'stray_payments__value': (i8940, None), 'stray_payments__opportunities': (i8940, None), 'praise__value': (i8945, None), 'praise__opportunities': (i8945, None), 'referrals__value': (i8946, None), 'referrals__opportunities': (i8946, None), 'our_failures__value': (i8947, None), 'our_failures__opportunities': (i8947, None), 'upheld__value': (i8370, None), 'upheld__opportunities': (i8370, None), 'accepted_quotes__value': (i8172, None), 'accepted_quotes__opportunities': (i8172, None), 'answered_in_time__value': (f9055, b9173), 'answered_in_time__opportunities': (i8405, None), 'answered_in_time__incidents': (i8421, None), 'answered_in_time__lower80': (f9421, b10008), 'answered_in_time__lower95': (f9429, b10008), 'reversed_items__value': (f9059, b9431), 'reversed_items__opportunities': (i8273, None), 'reversed_items__incidents': (i8278, None), 'reversed_items__lower80': (f9453, b9744), 'reversed_items__lower95': (f9465, b9744), 'reversed__value': (i8959, None), 'reversed__opportunities': (i8959, None), 'reversed__incidents': (i8959, None), 'reversed__items': (i8961, None), 'reversed__warned': (i8962, None), 'rounds_over__value': (f9063, b9467), 'rounds_over__opportunities': (i8286, None), 'rounds_over__incidents': (i8287, None), 'rounds_over__lower80': (f9489, b9761), 'rounds_over__lower95': (f9501, b9761), 'rounds_over__twice': (i8288, None), 'rounds_over__thrice': (i8289, None), 'rounds_over__capped': (i8292, None), 'unpaid_scope__value': (f8978, b8979), 'unpaid_scope__opportunities': (i8967, None), 'unpaid_scope__basis': (i8971, b8972), 'unpaid_extras__value': (i8992, None), 'unpaid_extras__opportunities': (i8991, None), 'unpaid_extras__incidents': (i8992, None), 'records__value': (i8941, None), 'records__opportunities': (i8941, None), 'active_months__value': (i9011, None), 'active_months__opportunities': (i9011, None), 'startup__value': (i8931, None), 'startup__opportunities': (i8927, None), 'startup__incidents': (i8931, None), 'good_cause__value': (i8932, None), 'good_cause__opportunities': (i8927, None), 'good_cause__incidents': (i8932, None), 'hardship__value': (i8933, None), 'hardship__opportunities': (i8927, None), 'hardship__incidents': (i8933, None), 'conduct_notices__value': (i8934, None), 'conduct_notices__opportunities': (i8927, None), 'conduct_notices__incidents': (i8934, None), 'working_with__value': (i8935, None), 'working_with__opportunities': (i8927, None), 'working_with__incidents': (i8935, None), 'speaking_records__value': (i8380, b8381), 'speaking_records__opportunities': (i8375, None), 'good_records__value': (i8382, b8383), 'good_records__opportunities': (i8375, None), 'signal__no_decision': (i10009, None), 'signal__no_shows': (i10010, None), 'signal__none_held': (i10011, None), 'signal__many_requotes': (i10012, None), 'signal__free_scoping': (i10013, None), 'signal__unfounded_complaints': (i10014, None), 'signal__unfounded_over_time': (i10015, None), 'signal__unfounded_and_withheld': (i10016, None), 'signal__reopened_complaints': (i10017, None), 'signal__reopened_after_notice': (i10018, None), 'signal__low_scores': (i10019, None), 'signal__blocking_silence': (i10020, None), 'signal__gone_silent': (i10021, None), 'signal__conduct': (i10022, None), 'signal__conduct_after_warning': (i10023, None), 'signal__grave_conduct': (i10024, None), 'signal__sustained_abuse': (i10025, None), 'signal__night_pressure': (i10026, None), 'signal__slow_night_pressure': (i10027, None), 'signal__missed_work_meetings': (i10028, None), 'signal__price_pressure': (i10029, None), 'signal__price_pressure_again': (i10030, None), 'signal__asks_afterwards': (i10031, None), 'signal__ultimatums': (i10032, None), 'signal__chargebacks': (i10033, None), 'signal__chargeback_open': (i10034, None), 'signal__money_unpaid': (i10035, None), 'signal__days_beyond_terms': (i10036, None), 'signal__late_share': (i10037, None), 'signal__late_even_so': (i10038, None), 'signal__late_habit': (i10039, None), 'signal__late_streak': (i10040, None), 'signal__rising_delay': (i10041, None), 'signal__oldest_open': (i10042, None), 'signal__broken_promises': (i10043, None), 'signal__tactical_disputes': (i10044, None), 'signal__reversals': (i10045, None), 'signal__reversals_after_notice': (i10046, None), 'signal__revision_overrun': (i10047, None), 'signal__unpaid_changes': (i10048, None), 'cleared__commitment_phobic': (i10049, None), 'cleared__criticizer': (i10050, None), 'cleared__energy_zapper': (i10051, None), 'cleared__fee_haggler': (i10052, None), 'cleared__late_payer': (i10053, None), 'cleared__time_waster': (i10054, None), 'exempt__commitment_phobic__serious': (i10055, None), 'exempt__commitment_phobic__clearly_serious': (i10056, None), 'exempt__energy_zapper__hardship': (i10057, None), 'exempt__fee_haggler__startup': (i10058, None), 'exempt__fee_haggler__good_cause': (i10059, None), 'exempt__fee_haggler__hardship': (i10060, None), 'exempt__late_payer__hardship': (i10061, None), 'fact__enough_good': (i10062, None), 'fact__some_good': (i10063, None), 'fact__money_stuck': (i10064, None), 'fact__card_payment_reversed': (i10065, None), 'fact__asks_on_late_bills': (i10066, None), 'fact__complaints_for_late_bills': (i10067, None), 'fact__silence_on_late_bills': (i10068, None), 'fact__money_overdue': (i10069, None), 'fact__overdue_for_months': (i10070, None), 'fact__much_at_risk': (i10071, None), 'fact__weeks_late': (i10072, None), 'fact__long_terms': (i10073, None), 'fact__card_payments': (i10074, None), 'fact__quote_open': (i10075, None), 'fact__missed_meetings': (i10076, None), 'fact__warned': (i10077, None), 'fact__threatened': (i10078, None), 'fact__complaints_upheld': (i10079, None), 'fact__client_already': (i10080, None), 'remark__paid_undated': (i10081, None), 'remark__under_dispute': (i10082, None), 'remark__assumed_terms': (i10083, None), 'remark__no_due_days': (i10084, None), 'remark__several_currencies': (i10085, None), 'remark__unnamed_payments': (i10086, None), 'remark__old_records': (i10087, None), 'remark__few_records': (i10088, None), 'remark__ally': (i10089, None), 'remark__punctual': (i10090, None), 'remark__within_grace': (i10091, None), 'remark__sends_others': (i10092, None), 'remark__thankful': (i10093, None), 'remark__comes_back': (i10094, None), 'remark__answers_quickly': (i10095, None), 'remark__service_recovery': (i10096, None), 'remark__own_failures': (i10097, None), 'holds:no_decision:watch:0': (b9503, None), 'holds:no_decision:watch:1': (b9504, None), 'holds:no_decision:flag:0': (b9506, None), 'holds:no_decision:flag:1': (b9507, None), 'holds:no_decision:severe:0': (b9509, None), 'holds:no_decision:severe:1': (b9510, None), 'holds:no_shows:watch:0': (b9513, None), 'holds:no_shows:flag:0': (b9515, None), 'holds:no_shows:flag:1': (b9517, None), 'holds:no_shows:severe:0': (b9519, None), 'holds:no_shows:severe:1': (b9520, None), 'holds:none_held:watch:0': (b9523, None), 'holds:none_held:watch:1': (b9524, None), 'holds:many_requotes:watch:0': (b9527, None), 'holds:many_requotes:watch:1': (b9528, None), 'holds:many_requotes:flag:0': (b9530, None), 'holds:many_requotes:flag:1': (b9531, None), 'holds:free_scoping:watch:0': (b9534, None), 'holds:free_scoping:flag:0': (b9536, None), 'holds:unfounded_complaints:watch:0': (b9539, None), 'holds:unfounded_complaints:flag:0': (b9542, None), 'holds:unfounded_complaints:flag:1': (b9543, None), 'holds:unfounded_complaints:flag:2': (b9544, None), 'holds:unfounded_complaints:severe:0': (b9546, None), 'holds:unfounded_complaints:severe:1': (b9547, None), 'holds:unfounded_complaints:severe:2': (b9548, None), 'holds:unfounded_over_time:flag:0': (b9551, None), 'holds:unfounded_over_time:flag:1': (b9552, None), 'holds:unfounded_over_time:flag:2': (b9553, None), 'holds:unfounded_over_time:flag:3': (b9554, None), 'holds:unfounded_over_time:flag:4': (b9555, None), 'holds:unfounded_and_withheld:flag:0': (b9558, None), 'holds:unfounded_and_withheld:flag:1': (b9559, None), 'holds:unfounded_and_withheld:flag:2': (b9560, None), 'holds:unfounded_and_withheld:flag:3': (b9561, None), 'holds:unfounded_and_withheld:flag:4': (b9562, None), 'holds:reopened_complaints:watch:0': (b9565, None), 'holds:reopened_complaints:flag:0': (b9567, None), 'holds:reopened_complaints:flag:1': (b9568, None), 'holds:reopened_after_notice:severe:0': (b9571, None), 'holds:low_scores:watch:0': (b9574, None), 'holds:blocking_silence:watch:0': (b9577, None), 'holds:blocking_silence:flag:0': (b9579, None), 'holds:blocking_silence:flag:1': (b9580, None), 'holds:blocking_silence:flag:2': (b9581, None), 'holds:gone_silent:severe:0': (b9584, None), 'holds:conduct:watch:0': (b9587, None), 'holds:conduct:flag:0': (b9589, None), 'holds:conduct_after_warning:flag:0': (b9592, None), 'holds:grave_conduct:severe:0': (b9595, None), 'holds:sustained_abuse:severe:0': (b9598, None), 'holds:sustained_abuse:severe:1': (b9599, None), 'holds:night_pressure:watch:0': (b9602, None), 'holds:night_pressure:flag:0': (b9604, None), 'holds:slow_night_pressure:watch:0': (b9607, None), 'holds:slow_night_pressure:flag:0': (b9609, None), 'holds:missed_work_meetings:watch:0': (b9612, None), 'holds:missed_work_meetings:watch:1': (b9613, None), 'holds:missed_work_meetings:flag:0': (b9615, None), 'holds:missed_work_meetings:flag:1': (b9616, None), 'holds:price_pressure:watch:0': (b9619, None), 'holds:price_pressure:flag:0': (b9621, None), 'holds:price_pressure:flag:1': (b9622, None), 'holds:price_pressure_again:flag:0': (b9625, None), 'holds:price_pressure_again:flag:1': (b9626, None), 'holds:price_pressure_again:flag:2': (b9627, None), 'holds:asks_afterwards:watch:0': (b9630, None), 'holds:asks_afterwards:flag:0': (b9632, None), 'holds:asks_afterwards:flag:1': (b9633, None), 'holds:asks_afterwards:severe:0': (b9635, None), 'holds:asks_afterwards:severe:1': (b9636, None), 'holds:asks_afterwards:severe:2': (b9637, None), 'holds:ultimatums:severe:0': (b9640, None), 'holds:chargebacks:watch:0': (b9643, None), 'holds:chargebacks:flag:0': (b9645, None), 'holds:chargebacks:severe:0': (b9647, None), 'holds:chargeback_open:watch:0': (b9650, None), 'holds:money_unpaid:watch:0': (b9653, None), 'holds:money_unpaid:flag:0': (b9655, None), 'holds:money_unpaid:severe:0': (b9657, None), 'holds:money_unpaid:severe:1': (b9658, None), 'holds:days_beyond_terms:watch:0': (b9661, None), 'holds:days_beyond_terms:watch:1': (b9662, None), 'holds:days_beyond_terms:watch:2': (b9663, None), 'holds:days_beyond_terms:flag:0': (b9665, None), 'holds:days_beyond_terms:flag:1': (b9666, None), 'holds:days_beyond_terms:flag:2': (b9667, None), 'holds:days_beyond_terms:severe:0': (b9669, None), 'holds:days_beyond_terms:severe:1': (b9670, None), 'holds:days_beyond_terms:severe:2': (b9671, None), 'holds:late_share:watch:0': (b9675, None), 'holds:late_share:watch:1': (b9676, None), 'holds:late_share:flag:0': (b9679, None), 'holds:late_share:flag:1': (b9680, None), 'holds:late_share:severe:0': (b9682, None), 'holds:late_share:severe:1': (b9683, None), 'holds:late_even_so:watch:0': (b9687, None), 'holds:late_even_so:watch:1': (b9688, None), 'holds:late_even_so:flag:0': (b9690, None), 'holds:late_even_so:flag:1': (b9691, None), 'holds:late_even_so:severe:0': (b9693, None), 'holds:late_even_so:severe:1': (b9694, None), 'holds:late_habit:watch:0': (b9698, None), 'holds:late_habit:watch:1': (b9699, None), 'holds:late_habit:flag:0': (b9701, None), 'holds:late_habit:flag:1': (b9702, None), 'holds:late_habit:severe:0': (b9704, None), 'holds:late_habit:severe:1': (b9705, None), 'holds:late_habit:severe:2': (b9706, None), 'holds:late_streak:watch:0': (b9709, None), 'holds:late_streak:flag:0': (b9711, None), 'holds:late_streak:severe:0': (b9713, None), 'holds:rising_delay:watch:0': (b9716, None), 'holds:oldest_open:watch:0': (b9719, None), 'holds:oldest_open:flag:0': (b9721, None), 'holds:oldest_open:severe:0': (b9723, None), 'holds:broken_promises:watch:0': (b9726, None), 'holds:broken_promises:flag:0': (b9728, None), 'holds:broken_promises:severe:0': (b9730, None), 'holds:tactical_disputes:watch:0': (b9733, None), 'holds:tactical_disputes:flag:0': (b9735, None), 'holds:tactical_disputes:severe:0': (b9737, None), 'holds:reversals:watch:0': (b9740, None), 'holds:reversals:flag:0': (b9742, None), 'holds:reversals:flag:1': (b9743, None), 'holds:reversals:flag:2': (b9745, None), 'holds:reversals:severe:0': (b9747, None), 'holds:reversals:severe:1': (b9748, None), 'holds:reversals:severe:2': (b9749, None), 'holds:reversals_after_notice:severe:0': (b9752, None), 'holds:reversals_after_notice:severe:1': (b9753, None), 'holds:reversals_after_notice:severe:2': (b9754, None), 'holds:reversals_after_notice:severe:3': (b9755, None), 'holds:revision_overrun:watch:0': (b9758, None), 'holds:revision_overrun:flag:0': (b9760, None), 'holds:revision_overrun:flag:1': (b9762, None), 'holds:revision_overrun:severe:0': (b9764, None), 'holds:revision_overrun:severe:1': (b9765, None), 'holds:unpaid_changes:watch:0': (b9768, None), 'holds:unpaid_changes:flag:0': (b9770, None), 'holds:unpaid_changes:severe:0': (b9772, None), 'evidence:0': (i10148, i10193, x10192), 'evidence:1': (i10228, i10263, x10262), 'evidence:2': (i10299, i10334, x10333), 'evidence:3': (i10368, i10413, x10412), 'evidence:4': (i10449, i10494, x10493), 'evidence:5': (i10529, i10581, x10580), 'evidence:6': (i10617, i10669, x10668), 'evidence:7': (i10703, i10718, x10717), 'evidence:8': (i10753, i10800, x10799), 'evidence:9': (i10835, i10882, x10881), 'evidence:10': (i6227, i10900, x10899), 'evidence:11': (i10934, i10958, x10957), 'evidence:12': (i10992, i11016, x11015), 'evidence:13': (i11051, i11064, x11063), 'evidence:14': (i7267, i11072, x11071), 'evidence:15': (i11107, i11142, x11141), 'evidence:16': (i11177, i11221, x11220), 'evidence:17': (i11256, i11300, x11299), 'evidence:18': (i11335, i11379, x11378), 'evidence:19': (i11418, i11429, x11428), 'evidence:20': (i11465, i11476, x11475), 'evidence:21': (i11513, i11610, x11609), 'evidence:22': (i11646, i11742, x11741), 'evidence:23': (i11777, i11873, x11872), 'evidence:24': (i11908, i12004, x12003), 'evidence:25': (i12038, i12123, x12122), 'evidence:26': (i12158, i12254, x12253), 'evidence:27': (i12288, i12384, x12383), 'evidence:28': (i12423, i12506, x12505), 'evidence:29': (i12540, i12580, x12579), 'evidence:30': (i12615, i12633, x12632), 'evidence:31': (i3174, i12647, x12646), 'evidence:32': (i12681, i12705, x12704), 'evidence:33': (i12740, i12747, x12746), 'money': (i12752, (i12753, None), (i12760, None), (i12761, None)), 'chargebacks': (i12766, (i12776, None), (i12780, b12783), (i12782, None)), 'known': (i35, (i63, b64), (i52, b53)), 'ending:commitment_phobic:0': (i12799, (i12798, None)), 'ending:energy_zapper:0': (i12808, (i12807, b12809)), 'ending:late_payer:0': (i12815, (i12814, None)), 'debts': (i12844, (i12830, None), (i12831, None), (i12838, None), (i12839, None), (i12840, None), (b12843, None))}
