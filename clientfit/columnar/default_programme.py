"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '9f47dcfd28d1bbffc13115fe1a0cd0ac4a4020e2de3087e835199a1fd067b573'
PARAMETERS = {'window_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
WORDS = {'message': 'WORD_0', 'quote': 'WORD_1', 'expired': 'WORD_2', 'payment_promise': 'WORD_3', 'broken': 'WORD_4', 'request': 'WORD_5', 'unanswered': 'WORD_6', 'invoice': 'WORD_7', 'written_off': 'WORD_8', 'credited': 'WORD_9', 'open': 'WORD_10', 'void': 'WORD_11', 'inquiry': 'WORD_12', 'commitment': 'WORD_13', 'support': 'WORD_14', 'praise': 'WORD_15', 'referral': 'WORD_16', 'meeting': 'WORD_17', 'held': 'WORD_18', 'delivery': 'WORD_19', 'rejected': 'WORD_20', 'in_hours': 'WORD_21', 'accepted': 'WORD_22', 'quote_revision': 'WORD_23', 'client': 'WORD_24', 'payment': 'WORD_25', 'survey': 'WORD_26', 'provider': 'WORD_27', 'conduct': 'WORD_28', 'warned': 'WORD_29', '': 'WORD_30', 'active': 'WORD_31', 'prospect': 'WORD_32', 'past': 'WORD_33', 'existing': 'WORD_34', 'fee_dispute': 'WORD_35', 'upheld': 'WORD_36', 'paid': 'WORD_37', 'provider_error': 'WORD_38', 'defect': 'WORD_39', 'payment_failed': 'WORD_40', 'third_party': 'WORD_41', 'kept': 'WORD_42', 'chargeback': 'WORD_43', 'unknown': 'WORD_44', 'complaint': 'WORD_45', 'partly_upheld': 'WORD_46', 'not_upheld': 'WORD_47', 'provider_failure': 'WORD_48', 'change_request': 'WORD_49', 'client_change': 'WORD_50', 'ambiguity': 'WORD_51', 'after_acceptance': 'WORD_52', 'revision': 'WORD_53', 'discount_request': 'WORD_54', 'hardship': 'WORD_55', 'law': 'WORD_56', 'after_invoice': 'WORD_57', 'after_quote': 'WORD_58', 'before_quote': 'WORD_59', 'withdrawn': 'WORD_60', 'after_due': 'WORD_61', 'declined': 'WORD_62', 'missed': 'WORD_63', 'late_cancel': 'WORD_64', 'cancelled': 'WORD_65', 'rescheduled': 'WORD_66', 'answered': 'WORD_67', 'medium': 'WORD_68', 'low': 'WORD_69', 'out_of_hours': 'WORD_70', 'won': 'WORD_71', 'lost': 'WORD_72', 'quoted ': 'WORD_73', 'quoted again ': 'WORD_74', 'cancelled late': 'WORD_75', 'moved': 'WORD_76', 'not upheld': 'WORD_77', 'no finding': 'WORD_78', ', after a notice': 'WORD_79', ', after the invoice': 'WORD_80', ', after accepting': 'WORD_81', ', before accepting': 'WORD_82', ', not kept': 'WORD_83', ', kept': 'WORD_84', ' after a change-order notice': 'WORD_85', ', reopened after acceptance': 'WORD_86'}
PATTERNS = {'%;announced_leave;%': 'LIKE_0', '%;notice:hours;%': 'LIKE_1', '%;notice:change_order;%': 'LIKE_2', '%;notice:conduct;%': 'LIKE_3', '%;notice:revisions;%': 'LIKE_4', '%;notice:complaints;%': 'LIKE_5', '%;startup;%': 'LIKE_6', '%;nonprofit;%': 'LIKE_7', '%;cause;%': 'LIKE_8', '%;procurement;%': 'LIKE_9', '%;hardship;%': 'LIKE_10', '%;agreed_extension;%': 'LIKE_11', '%;no_due_date;%': 'LIKE_12', '%;no_payment_state;%': 'LIKE_13', '%;open_items_only;%': 'LIKE_14', '%;no_paid_date;%': 'LIKE_15', '%;decision_maker;%': 'LIKE_16', '%;scope_trade;%': 'LIKE_17', '%;term_trade;%': 'LIKE_18', '%;retainer;%': 'LIKE_19', '%;goodwill;%': 'LIKE_20', '%;ultimatum;%': 'LIKE_21', '%;notice:pause;%': 'LIKE_22', '%;bad;%': 'LIKE_23', '%;apology;%': 'LIKE_24', '%;threat;%': 'LIKE_25', '%;harassment;%': 'LIKE_26', '%;hate;%': 'LIKE_27', '%;abusive;%': 'LIKE_28', '%;good;%': 'LIKE_29'}
OUTPUTS = [('stage', 'word', 0), ('stage_inferred', 'bool', 0), ('standing', 'word', 0), ('undecided__value', 'float', 0), ('undecided__opportunities', 'int', 0), ('undecided__incidents', 'int', 0), ('undecided__lower80', 'float', 0), ('undecided__lower95', 'float', 0), ('kept_meetings__value', 'int', 0), ('kept_meetings__opportunities', 'int', 0), ('no_show__value', 'float', 0), ('no_show__opportunities', 'int', 0), ('no_show__incidents', 'int', 0), ('no_show__lower80', 'float', 0), ('no_show__lower95', 'float', 0), ('no_show__in_half_year', 'int', 0), ('no_show__in_year', 'int', 0), ('put_off__value', 'int', 0), ('put_off__opportunities', 'int', 0), ('put_off__incidents', 'int', 0), ('put_off__held', 'int', 0), ('requoted_in_all__value', 'int', 0), ('requoted_in_all__opportunities', 'int', 0), ('requoted_in_all__incidents', 'int', 0), ('requoted__value', 'int', 0), ('requoted__opportunities', 'int', 0), ('requoted__incidents', 'int', 0), ('seriousness__value', 'int', 0), ('seriousness__opportunities', 'int', 0), ('seriousness__incidents', 'int', 0), ('open_quotes__value', 'int', 0), ('open_quotes__opportunities', 'int', 0), ('accepted_work__value', 'int', 0), ('accepted_work__opportunities', 'int', 0), ('unfounded__value', 'float', 0), ('unfounded__opportunities', 'int', 0), ('unfounded__incidents', 'int', 0), ('unfounded__lower80', 'float', 0), ('unfounded__lower95', 'float', 0), ('unfounded__items', 'int', 0), ('unfounded__occasions', 'int', 0), ('unfounded__apart', 'int', 0), ('unfounded__span', 'int', 0), ('unfounded__pressing', 'int', 0), ('chances__value', 'int', 0), ('chances__opportunities', 'int', 0), ('reopened__value', 'int', 0), ('reopened__opportunities', 'int', 0), ('reopened__incidents', 'int', 0), ('reopened__warned', 'int', 0), ('low_scored__value', 'int', 0), ('low_scored__opportunities', 'int', 0), ('low_scored__incidents', 'int', 0), ('requests__value', 'float', 0), ('requests__opportunities', 'int', 0), ('requests__incidents', 'int', 0), ('requests__lower80', 'float', 0), ('requests__lower95', 'float', 0), ('requests__apart', 'int', 0), ('requests__apart_from_quotes', 'int', 0), ('silent__value', 'int', 0), ('silent__opportunities', 'int', 0), ('silent__incidents', 'int', 0), ('incidents__value', 'int', 0), ('incidents__opportunities', 'int', 0), ('incidents__incidents', 'int', 0), ('incidents__in_half_year', 'int', 0), ('incidents__warned', 'int', 0), ('grave_incidents__value', 'int', 0), ('grave_incidents__opportunities', 'int', 0), ('grave_incidents__incidents', 'int', 0), ('abusive_incidents__value', 'int', 0), ('abusive_incidents__opportunities', 'int', 0), ('abusive_incidents__incidents', 'int', 0), ('abusive_incidents__warned', 'int', 0), ('night_messages__value', 'int', 0), ('night_messages__opportunities', 'int', 0), ('night_messages__incidents', 'int', 0), ('work_meetings__value', 'float', 0), ('work_meetings__opportunities', 'int', 0), ('work_meetings__incidents', 'int', 0), ('work_meetings__lower80', 'float', 0), ('work_meetings__lower95', 'float', 0), ('work_meetings__in_year', 'int', 0), ('work_meetings__of_year', 'float', 0), ('night_bursts__value', 'int', 0), ('night_bursts__opportunities', 'int', 0), ('night_bursts__incidents', 'int', 0), ('quotes_sent__value', 'int', 0), ('quotes_sent__opportunities', 'int', 0), ('jobs__value', 'int', 0), ('jobs__opportunities', 'int', 0), ('jobs__invoices', 'int', 0), ('pressed__value', 'int', 0), ('pressed__opportunities', 'int', 0), ('pressed__incidents', 'int', 0), ('asks_on_quotes__value', 'int', 0), ('asks_on_quotes__opportunities', 'int', 0), ('late_asks__value', 'int', 0), ('late_asks__opportunities', 'int', 0), ('late_asks__incidents', 'int', 0), ('late_asks__jobs', 'int', 0), ('late_asks__ultimatums', 'int', 0), ('late_asks__forced', 'int', 0), ('late_asks__apart', 'int', 0), ('asked_jobs__value', 'float', 0), ('asked_jobs__opportunities', 'int', 0), ('lost_chargebacks__value', 'int', 0), ('lost_chargebacks__opportunities', 'int', 0), ('lost_chargebacks__incidents', 'int', 0), ('open_chargebacks__value', 'int', 0), ('open_chargebacks__opportunities', 'int', 0), ('open_chargebacks__incidents', 'int', 0), ('open_chargebacks__amount', 'decimal', 4), ('chargebacks_ever__value', 'int', 0), ('chargebacks_ever__opportunities', 'int', 0), ('due_invoices__value', 'int', 0), ('due_invoices__opportunities', 'int', 0), ('dbt__value', 'float', 0), ('dbt__opportunities', 'int', 0), ('dbt__incidents', 'int', 0), ('dbt__median', 'float', 0), ('dbt__without_largest', 'float', 0), ('dbt__late_occasions', 'int', 0), ('late14__value', 'float', 0), ('late14__opportunities', 'int', 0), ('late14__incidents', 'int', 0), ('late14__lower80', 'float', 0), ('late14__lower95', 'float', 0), ('late14__invoices', 'int', 0), ('late30__value', 'float', 0), ('late30__opportunities', 'int', 0), ('late30__incidents', 'int', 0), ('late30__lower80', 'float', 0), ('late30__lower95', 'float', 0), ('late30__invoices', 'int', 0), ('late_grace__value', 'float', 0), ('late_grace__opportunities', 'int', 0), ('late_grace__incidents', 'int', 0), ('late_grace__lower80', 'float', 0), ('late_grace__lower95', 'float', 0), ('late_grace__invoices', 'int', 0), ('late_grace__median', 'float', 0), ('surely_late__value', 'float', 0), ('surely_late__opportunities', 'int', 0), ('surely_late__incidents', 'int', 0), ('surely_late__lower80', 'float', 0), ('surely_late__lower95', 'float', 0), ('longest_late_run__value', 'int', 0), ('longest_late_run__opportunities', 'int', 0), ('rising__value', 'int', 0), ('rising__opportunities', 'int', 0), ('rising__incidents', 'int', 0), ('unpaid_money__value', 'float', 0), ('unpaid_money__opportunities', 'int', 0), ('unpaid_money__incidents', 'int', 0), ('unpaid_money__days', 'int', 0), ('unpaid_money__amount', 'decimal', 4), ('unpaid_money__done', 'int', 0), ('overdue_now__value', 'int', 0), ('overdue_now__opportunities', 'int', 0), ('overdue_now__incidents', 'int', 0), ('promises__value', 'int', 0), ('promises__opportunities', 'int', 0), ('promises__incidents', 'int', 0), ('promises__in_year', 'int', 0), ('broken_in_a_row__value', 'int', 0), ('broken_in_a_row__opportunities', 'int', 0), ('late_disputes__value', 'int', 0), ('late_disputes__opportunities', 'int', 0), ('late_disputes__incidents', 'int', 0), ('given_terms__value', 'int', 0), ('given_terms__opportunities', 'int', 0), ('quiet__value', 'int', 0), ('quiet__opportunities', 'int', 0), ('paid_in_time__value', 'float', 0), ('paid_in_time__opportunities', 'int', 0), ('paid_in_time__incidents', 'int', 0), ('paid_in_time__lower80', 'float', 0), ('paid_in_time__lower95', 'float', 0), ('paid_day_unknown__value', 'int', 0), ('paid_day_unknown__opportunities', 'int', 0), ('disputed_now__value', 'int', 0), ('disputed_now__opportunities', 'int', 0), ('due_assumed__value', 'int', 0), ('due_assumed__opportunities', 'int', 0), ('due_assumed__in_days', 'int', 0), ('due_unsaid__value', 'int', 0), ('due_unsaid__opportunities', 'int', 0), ('other_currencies__value', 'int', 0), ('other_currencies__opportunities', 'int', 0), ('stray_payments__value', 'int', 0), ('stray_payments__opportunities', 'int', 0), ('praise__value', 'int', 0), ('praise__opportunities', 'int', 0), ('referrals__value', 'int', 0), ('referrals__opportunities', 'int', 0), ('our_failures__value', 'int', 0), ('our_failures__opportunities', 'int', 0), ('upheld__value', 'int', 0), ('upheld__opportunities', 'int', 0), ('accepted_quotes__value', 'int', 0), ('accepted_quotes__opportunities', 'int', 0), ('answered_in_time__value', 'float', 0), ('answered_in_time__opportunities', 'int', 0), ('answered_in_time__incidents', 'int', 0), ('answered_in_time__lower80', 'float', 0), ('answered_in_time__lower95', 'float', 0), ('reversed_items__value', 'float', 0), ('reversed_items__opportunities', 'int', 0), ('reversed_items__incidents', 'int', 0), ('reversed_items__lower80', 'float', 0), ('reversed_items__lower95', 'float', 0), ('reversed__value', 'int', 0), ('reversed__opportunities', 'int', 0), ('reversed__incidents', 'int', 0), ('reversed__items', 'int', 0), ('reversed__warned', 'int', 0), ('rounds_over__value', 'float', 0), ('rounds_over__opportunities', 'int', 0), ('rounds_over__incidents', 'int', 0), ('rounds_over__lower80', 'float', 0), ('rounds_over__lower95', 'float', 0), ('rounds_over__twice', 'int', 0), ('rounds_over__thrice', 'int', 0), ('rounds_over__capped', 'int', 0), ('unpaid_scope__value', 'float', 0), ('unpaid_scope__opportunities', 'int', 0), ('unpaid_scope__basis', 'int', 0), ('unpaid_extras__value', 'int', 0), ('unpaid_extras__opportunities', 'int', 0), ('unpaid_extras__incidents', 'int', 0), ('records__value', 'int', 0), ('records__opportunities', 'int', 0), ('active_months__value', 'int', 0), ('active_months__opportunities', 'int', 0), ('startup__value', 'int', 0), ('startup__opportunities', 'int', 0), ('startup__incidents', 'int', 0), ('good_cause__value', 'int', 0), ('good_cause__opportunities', 'int', 0), ('good_cause__incidents', 'int', 0), ('hardship__value', 'int', 0), ('hardship__opportunities', 'int', 0), ('hardship__incidents', 'int', 0), ('conduct_notices__value', 'int', 0), ('conduct_notices__opportunities', 'int', 0), ('conduct_notices__incidents', 'int', 0), ('working_with__value', 'int', 0), ('working_with__opportunities', 'int', 0), ('working_with__incidents', 'int', 0), ('speaking_records__value', 'int', 0), ('speaking_records__opportunities', 'int', 0), ('good_records__value', 'int', 0), ('good_records__opportunities', 'int', 0), ('signal__no_decision', 'int', 0), ('signal__no_shows', 'int', 0), ('signal__none_held', 'int', 0), ('signal__many_requotes', 'int', 0), ('signal__free_scoping', 'int', 0), ('signal__unfounded_complaints', 'int', 0), ('signal__unfounded_over_time', 'int', 0), ('signal__unfounded_and_withheld', 'int', 0), ('signal__reopened_complaints', 'int', 0), ('signal__reopened_after_notice', 'int', 0), ('signal__low_scores', 'int', 0), ('signal__blocking_silence', 'int', 0), ('signal__gone_silent', 'int', 0), ('signal__conduct', 'int', 0), ('signal__conduct_after_warning', 'int', 0), ('signal__grave_conduct', 'int', 0), ('signal__sustained_abuse', 'int', 0), ('signal__night_pressure', 'int', 0), ('signal__slow_night_pressure', 'int', 0), ('signal__missed_work_meetings', 'int', 0), ('signal__price_pressure', 'int', 0), ('signal__price_pressure_again', 'int', 0), ('signal__asks_afterwards', 'int', 0), ('signal__ultimatums', 'int', 0), ('signal__chargebacks', 'int', 0), ('signal__chargeback_open', 'int', 0), ('signal__money_unpaid', 'int', 0), ('signal__days_beyond_terms', 'int', 0), ('signal__late_share', 'int', 0), ('signal__late_even_so', 'int', 0), ('signal__late_habit', 'int', 0), ('signal__late_streak', 'int', 0), ('signal__rising_delay', 'int', 0), ('signal__oldest_open', 'int', 0), ('signal__broken_promises', 'int', 0), ('signal__tactical_disputes', 'int', 0), ('signal__reversals', 'int', 0), ('signal__reversals_after_notice', 'int', 0), ('signal__revision_overrun', 'int', 0), ('signal__unpaid_changes', 'int', 0), ('cleared__commitment_phobic', 'int', 0), ('cleared__criticizer', 'int', 0), ('cleared__energy_zapper', 'int', 0), ('cleared__fee_haggler', 'int', 0), ('cleared__late_payer', 'int', 0), ('cleared__time_waster', 'int', 0), ('exempt__commitment_phobic__serious', 'int', 0), ('exempt__commitment_phobic__clearly_serious', 'int', 0), ('exempt__energy_zapper__hardship', 'int', 0), ('exempt__fee_haggler__startup', 'int', 0), ('exempt__fee_haggler__good_cause', 'int', 0), ('exempt__fee_haggler__hardship', 'int', 0), ('exempt__late_payer__hardship', 'int', 0), ('fact__enough_good', 'int', 0), ('fact__some_good', 'int', 0), ('fact__money_stuck', 'int', 0), ('fact__card_payment_reversed', 'int', 0), ('fact__asks_on_late_bills', 'int', 0), ('fact__complaints_for_late_bills', 'int', 0), ('fact__silence_on_late_bills', 'int', 0), ('fact__silence_on_lapsed_quotes', 'int', 0), ('fact__money_overdue', 'int', 0), ('fact__overdue_for_months', 'int', 0), ('fact__much_at_risk', 'int', 0), ('fact__weeks_late', 'int', 0), ('fact__long_terms', 'int', 0), ('fact__card_payments', 'int', 0), ('fact__quote_open', 'int', 0), ('fact__missed_meetings', 'int', 0), ('fact__warned', 'int', 0), ('fact__threatened', 'int', 0), ('fact__complaints_upheld', 'int', 0), ('fact__client_already', 'int', 0), ('remark__paid_undated', 'int', 0), ('remark__under_dispute', 'int', 0), ('remark__assumed_terms', 'int', 0), ('remark__no_due_days', 'int', 0), ('remark__several_currencies', 'int', 0), ('remark__unnamed_payments', 'int', 0), ('remark__old_records', 'int', 0), ('remark__few_records', 'int', 0), ('remark__ally', 'int', 0), ('remark__punctual', 'int', 0), ('remark__within_grace', 'int', 0), ('remark__sends_others', 'int', 0), ('remark__thankful', 'int', 0), ('remark__comes_back', 'int', 0), ('remark__answers_quickly', 'int', 0), ('remark__service_recovery', 'int', 0), ('remark__own_failures', 'int', 0)]
EVIDENCE = {'no_decision': [0], 'no_shows': [1], 'none_held': [2], 'many_requotes': [3], 'free_scoping': [4], 'unfounded_complaints': [5], 'unfounded_over_time': [5], 'unfounded_and_withheld': [5], 'reopened_complaints': [6], 'reopened_after_notice': [6], 'low_scores': [7], 'blocking_silence': [8], 'gone_silent': [9], 'conduct': [10], 'conduct_after_warning': [10], 'grave_conduct': [11], 'sustained_abuse': [12], 'night_pressure': [13], 'slow_night_pressure': [14], 'missed_work_meetings': [15], 'price_pressure': [16], 'price_pressure_again': [17], 'asks_afterwards': [18], 'ultimatums': [18], 'chargebacks': [19], 'chargeback_open': [20], 'money_unpaid': [21], 'days_beyond_terms': [22], 'late_share': [23, 24], 'late_even_so': [25], 'late_habit': [26], 'rising_delay': [26], 'late_streak': [27], 'oldest_open': [28], 'broken_promises': [29], 'tactical_disputes': [30], 'reversals': [31], 'reversals_after_notice': [31], 'revision_overrun': [32], 'unpaid_changes': [33]}
TYPES = {'client': 'INTEGER', 'stage': 'VARCHAR', 'stage_inferred': 'BOOLEAN', 'standing': 'VARCHAR', 'undecided__value': 'DOUBLE', 'undecided__opportunities': 'BIGINT', 'undecided__incidents': 'BIGINT', 'undecided__lower80': 'DOUBLE', 'undecided__lower95': 'DOUBLE', 'kept_meetings__value': 'BIGINT', 'kept_meetings__opportunities': 'BIGINT', 'no_show__value': 'DOUBLE', 'no_show__opportunities': 'BIGINT', 'no_show__incidents': 'BIGINT', 'no_show__lower80': 'DOUBLE', 'no_show__lower95': 'DOUBLE', 'no_show__in_half_year': 'BIGINT', 'no_show__in_year': 'BIGINT', 'put_off__value': 'BIGINT', 'put_off__opportunities': 'BIGINT', 'put_off__incidents': 'BIGINT', 'put_off__held': 'BIGINT', 'requoted_in_all__value': 'HUGEINT', 'requoted_in_all__opportunities': 'BIGINT', 'requoted_in_all__incidents': 'BIGINT', 'requoted__value': 'BIGINT', 'requoted__opportunities': 'BIGINT', 'requoted__incidents': 'BIGINT', 'seriousness__value': 'BIGINT', 'seriousness__opportunities': 'BIGINT', 'seriousness__incidents': 'BIGINT', 'open_quotes__value': 'BIGINT', 'open_quotes__opportunities': 'BIGINT', 'accepted_work__value': 'BIGINT', 'accepted_work__opportunities': 'BIGINT', 'unfounded__value': 'DOUBLE', 'unfounded__opportunities': 'BIGINT', 'unfounded__incidents': 'BIGINT', 'unfounded__lower80': 'DOUBLE', 'unfounded__lower95': 'DOUBLE', 'unfounded__items': 'BIGINT', 'unfounded__occasions': 'BIGINT', 'unfounded__apart': 'BIGINT', 'unfounded__span': 'BIGINT', 'unfounded__pressing': 'BIGINT', 'chances__value': 'BIGINT', 'chances__opportunities': 'BIGINT', 'reopened__value': 'BIGINT', 'reopened__opportunities': 'BIGINT', 'reopened__incidents': 'BIGINT', 'reopened__warned': 'BIGINT', 'low_scored__value': 'BIGINT', 'low_scored__opportunities': 'BIGINT', 'low_scored__incidents': 'BIGINT', 'requests__value': 'DOUBLE', 'requests__opportunities': 'BIGINT', 'requests__incidents': 'BIGINT', 'requests__lower80': 'DOUBLE', 'requests__lower95': 'DOUBLE', 'requests__apart': 'BIGINT', 'requests__apart_from_quotes': 'BIGINT', 'silent__value': 'BIGINT', 'silent__opportunities': 'BIGINT', 'silent__incidents': 'BIGINT', 'incidents__value': 'BIGINT', 'incidents__opportunities': 'BIGINT', 'incidents__incidents': 'BIGINT', 'incidents__in_half_year': 'BIGINT', 'incidents__warned': 'BIGINT', 'grave_incidents__value': 'BIGINT', 'grave_incidents__opportunities': 'BIGINT', 'grave_incidents__incidents': 'BIGINT', 'abusive_incidents__value': 'BIGINT', 'abusive_incidents__opportunities': 'BIGINT', 'abusive_incidents__incidents': 'BIGINT', 'abusive_incidents__warned': 'BIGINT', 'night_messages__value': 'BIGINT', 'night_messages__opportunities': 'BIGINT', 'night_messages__incidents': 'BIGINT', 'work_meetings__value': 'DOUBLE', 'work_meetings__opportunities': 'BIGINT', 'work_meetings__incidents': 'BIGINT', 'work_meetings__lower80': 'DOUBLE', 'work_meetings__lower95': 'DOUBLE', 'work_meetings__in_year': 'BIGINT', 'work_meetings__of_year': 'DOUBLE', 'night_bursts__value': 'BIGINT', 'night_bursts__opportunities': 'BIGINT', 'night_bursts__incidents': 'BIGINT', 'quotes_sent__value': 'BIGINT', 'quotes_sent__opportunities': 'BIGINT', 'jobs__value': 'BIGINT', 'jobs__opportunities': 'BIGINT', 'jobs__invoices': 'BIGINT', 'pressed__value': 'BIGINT', 'pressed__opportunities': 'BIGINT', 'pressed__incidents': 'BIGINT', 'asks_on_quotes__value': 'HUGEINT', 'asks_on_quotes__opportunities': 'BIGINT', 'late_asks__value': 'BIGINT', 'late_asks__opportunities': 'BIGINT', 'late_asks__incidents': 'BIGINT', 'late_asks__jobs': 'BIGINT', 'late_asks__ultimatums': 'BIGINT', 'late_asks__forced': 'BIGINT', 'late_asks__apart': 'BIGINT', 'asked_jobs__value': 'DOUBLE', 'asked_jobs__opportunities': 'BIGINT', 'lost_chargebacks__value': 'BIGINT', 'lost_chargebacks__opportunities': 'BIGINT', 'lost_chargebacks__incidents': 'BIGINT', 'open_chargebacks__value': 'BIGINT', 'open_chargebacks__opportunities': 'BIGINT', 'open_chargebacks__incidents': 'BIGINT', 'open_chargebacks__amount': 'DECIMAL(38,4)', 'chargebacks_ever__value': 'BIGINT', 'chargebacks_ever__opportunities': 'BIGINT', 'due_invoices__value': 'BIGINT', 'due_invoices__opportunities': 'BIGINT', 'dbt__value': 'DOUBLE', 'dbt__opportunities': 'BIGINT', 'dbt__incidents': 'BIGINT', 'dbt__median': 'DOUBLE', 'dbt__without_largest': 'DOUBLE', 'dbt__late_occasions': 'BIGINT', 'late14__value': 'DOUBLE', 'late14__opportunities': 'BIGINT', 'late14__incidents': 'BIGINT', 'late14__lower80': 'DOUBLE', 'late14__lower95': 'DOUBLE', 'late14__invoices': 'HUGEINT', 'late30__value': 'DOUBLE', 'late30__opportunities': 'BIGINT', 'late30__incidents': 'BIGINT', 'late30__lower80': 'DOUBLE', 'late30__lower95': 'DOUBLE', 'late30__invoices': 'HUGEINT', 'late_grace__value': 'DOUBLE', 'late_grace__opportunities': 'BIGINT', 'late_grace__incidents': 'BIGINT', 'late_grace__lower80': 'DOUBLE', 'late_grace__lower95': 'DOUBLE', 'late_grace__invoices': 'HUGEINT', 'late_grace__median': 'DOUBLE', 'surely_late__value': 'DOUBLE', 'surely_late__opportunities': 'BIGINT', 'surely_late__incidents': 'BIGINT', 'surely_late__lower80': 'DOUBLE', 'surely_late__lower95': 'DOUBLE', 'longest_late_run__value': 'BIGINT', 'longest_late_run__opportunities': 'BIGINT', 'rising__value': 'BIGINT', 'rising__opportunities': 'BIGINT', 'rising__incidents': 'BIGINT', 'unpaid_money__value': 'DOUBLE', 'unpaid_money__opportunities': 'BIGINT', 'unpaid_money__incidents': 'BIGINT', 'unpaid_money__days': 'BIGINT', 'unpaid_money__amount': 'DECIMAL(38,4)', 'unpaid_money__done': 'BIGINT', 'overdue_now__value': 'BIGINT', 'overdue_now__opportunities': 'BIGINT', 'overdue_now__incidents': 'BIGINT', 'promises__value': 'BIGINT', 'promises__opportunities': 'BIGINT', 'promises__incidents': 'BIGINT', 'promises__in_year': 'BIGINT', 'broken_in_a_row__value': 'BIGINT', 'broken_in_a_row__opportunities': 'BIGINT', 'late_disputes__value': 'BIGINT', 'late_disputes__opportunities': 'BIGINT', 'late_disputes__incidents': 'BIGINT', 'given_terms__value': 'BIGINT', 'given_terms__opportunities': 'BIGINT', 'quiet__value': 'BIGINT', 'quiet__opportunities': 'BIGINT', 'paid_in_time__value': 'DOUBLE', 'paid_in_time__opportunities': 'BIGINT', 'paid_in_time__incidents': 'BIGINT', 'paid_in_time__lower80': 'DOUBLE', 'paid_in_time__lower95': 'DOUBLE', 'paid_day_unknown__value': 'BIGINT', 'paid_day_unknown__opportunities': 'BIGINT', 'disputed_now__value': 'BIGINT', 'disputed_now__opportunities': 'BIGINT', 'due_assumed__value': 'BIGINT', 'due_assumed__opportunities': 'BIGINT', 'due_assumed__in_days': 'INTEGER', 'due_unsaid__value': 'BIGINT', 'due_unsaid__opportunities': 'BIGINT', 'other_currencies__value': 'BIGINT', 'other_currencies__opportunities': 'BIGINT', 'stray_payments__value': 'BIGINT', 'stray_payments__opportunities': 'BIGINT', 'praise__value': 'BIGINT', 'praise__opportunities': 'BIGINT', 'referrals__value': 'BIGINT', 'referrals__opportunities': 'BIGINT', 'our_failures__value': 'BIGINT', 'our_failures__opportunities': 'BIGINT', 'upheld__value': 'BIGINT', 'upheld__opportunities': 'BIGINT', 'accepted_quotes__value': 'BIGINT', 'accepted_quotes__opportunities': 'BIGINT', 'answered_in_time__value': 'DOUBLE', 'answered_in_time__opportunities': 'BIGINT', 'answered_in_time__incidents': 'BIGINT', 'answered_in_time__lower80': 'DOUBLE', 'answered_in_time__lower95': 'DOUBLE', 'reversed_items__value': 'DOUBLE', 'reversed_items__opportunities': 'BIGINT', 'reversed_items__incidents': 'BIGINT', 'reversed_items__lower80': 'DOUBLE', 'reversed_items__lower95': 'DOUBLE', 'reversed__value': 'BIGINT', 'reversed__opportunities': 'BIGINT', 'reversed__incidents': 'BIGINT', 'reversed__items': 'BIGINT', 'reversed__warned': 'BIGINT', 'rounds_over__value': 'DOUBLE', 'rounds_over__opportunities': 'BIGINT', 'rounds_over__incidents': 'BIGINT', 'rounds_over__lower80': 'DOUBLE', 'rounds_over__lower95': 'DOUBLE', 'rounds_over__twice': 'BIGINT', 'rounds_over__thrice': 'BIGINT', 'rounds_over__capped': 'BIGINT', 'unpaid_scope__value': 'DOUBLE', 'unpaid_scope__opportunities': 'BIGINT', 'unpaid_scope__basis': 'INTEGER', 'unpaid_extras__value': 'BIGINT', 'unpaid_extras__opportunities': 'BIGINT', 'unpaid_extras__incidents': 'BIGINT', 'records__value': 'BIGINT', 'records__opportunities': 'BIGINT', 'active_months__value': 'BIGINT', 'active_months__opportunities': 'BIGINT', 'startup__value': 'BIGINT', 'startup__opportunities': 'BIGINT', 'startup__incidents': 'BIGINT', 'good_cause__value': 'BIGINT', 'good_cause__opportunities': 'BIGINT', 'good_cause__incidents': 'BIGINT', 'hardship__value': 'BIGINT', 'hardship__opportunities': 'BIGINT', 'hardship__incidents': 'BIGINT', 'conduct_notices__value': 'BIGINT', 'conduct_notices__opportunities': 'BIGINT', 'conduct_notices__incidents': 'BIGINT', 'working_with__value': 'BIGINT', 'working_with__opportunities': 'BIGINT', 'working_with__incidents': 'BIGINT', 'speaking_records__value': 'BIGINT', 'speaking_records__opportunities': 'BIGINT', 'good_records__value': 'BIGINT', 'good_records__opportunities': 'BIGINT', 'signal__no_decision': 'INTEGER', 'signal__no_shows': 'INTEGER', 'signal__none_held': 'INTEGER', 'signal__many_requotes': 'INTEGER', 'signal__free_scoping': 'INTEGER', 'signal__unfounded_complaints': 'INTEGER', 'signal__unfounded_over_time': 'INTEGER', 'signal__unfounded_and_withheld': 'INTEGER', 'signal__reopened_complaints': 'INTEGER', 'signal__reopened_after_notice': 'INTEGER', 'signal__low_scores': 'INTEGER', 'signal__blocking_silence': 'INTEGER', 'signal__gone_silent': 'INTEGER', 'signal__conduct': 'INTEGER', 'signal__conduct_after_warning': 'INTEGER', 'signal__grave_conduct': 'INTEGER', 'signal__sustained_abuse': 'INTEGER', 'signal__night_pressure': 'INTEGER', 'signal__slow_night_pressure': 'INTEGER', 'signal__missed_work_meetings': 'INTEGER', 'signal__price_pressure': 'INTEGER', 'signal__price_pressure_again': 'INTEGER', 'signal__asks_afterwards': 'INTEGER', 'signal__ultimatums': 'INTEGER', 'signal__chargebacks': 'INTEGER', 'signal__chargeback_open': 'INTEGER', 'signal__money_unpaid': 'INTEGER', 'signal__days_beyond_terms': 'INTEGER', 'signal__late_share': 'INTEGER', 'signal__late_even_so': 'INTEGER', 'signal__late_habit': 'INTEGER', 'signal__late_streak': 'INTEGER', 'signal__rising_delay': 'INTEGER', 'signal__oldest_open': 'INTEGER', 'signal__broken_promises': 'INTEGER', 'signal__tactical_disputes': 'INTEGER', 'signal__reversals': 'INTEGER', 'signal__reversals_after_notice': 'INTEGER', 'signal__revision_overrun': 'INTEGER', 'signal__unpaid_changes': 'INTEGER', 'cleared__commitment_phobic': 'INTEGER', 'cleared__criticizer': 'INTEGER', 'cleared__energy_zapper': 'INTEGER', 'cleared__fee_haggler': 'INTEGER', 'cleared__late_payer': 'INTEGER', 'cleared__time_waster': 'INTEGER', 'exempt__commitment_phobic__serious': 'INTEGER', 'exempt__commitment_phobic__clearly_serious': 'INTEGER', 'exempt__energy_zapper__hardship': 'INTEGER', 'exempt__fee_haggler__startup': 'INTEGER', 'exempt__fee_haggler__good_cause': 'INTEGER', 'exempt__fee_haggler__hardship': 'INTEGER', 'exempt__late_payer__hardship': 'INTEGER', 'fact__enough_good': 'INTEGER', 'fact__some_good': 'INTEGER', 'fact__money_stuck': 'INTEGER', 'fact__card_payment_reversed': 'INTEGER', 'fact__asks_on_late_bills': 'INTEGER', 'fact__complaints_for_late_bills': 'INTEGER', 'fact__silence_on_late_bills': 'INTEGER', 'fact__silence_on_lapsed_quotes': 'INTEGER', 'fact__money_overdue': 'INTEGER', 'fact__overdue_for_months': 'INTEGER', 'fact__much_at_risk': 'INTEGER', 'fact__weeks_late': 'INTEGER', 'fact__long_terms': 'INTEGER', 'fact__card_payments': 'INTEGER', 'fact__quote_open': 'INTEGER', 'fact__missed_meetings': 'INTEGER', 'fact__warned': 'INTEGER', 'fact__threatened': 'INTEGER', 'fact__complaints_upheld': 'INTEGER', 'fact__client_already': 'INTEGER', 'remark__paid_undated': 'INTEGER', 'remark__under_dispute': 'INTEGER', 'remark__assumed_terms': 'INTEGER', 'remark__no_due_days': 'INTEGER', 'remark__several_currencies': 'INTEGER', 'remark__unnamed_payments': 'INTEGER', 'remark__old_records': 'INTEGER', 'remark__few_records': 'INTEGER', 'remark__ally': 'INTEGER', 'remark__punctual': 'INTEGER', 'remark__within_grace': 'INTEGER', 'remark__sends_others': 'INTEGER', 'remark__thankful': 'INTEGER', 'remark__comes_back': 'INTEGER', 'remark__answers_quickly': 'INTEGER', 'remark__service_recovery': 'INTEGER', 'remark__own_failures': 'INTEGER'}


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
        b180 = b173
        b183 = (i49 == WORD_12)
        b184 = (b183 | b174)
        i185 = where(b184, i40, 0)
        b186 = b184
        b189 = (i49 == WORD_23)
        b190 = (b174 | b189)
        i191 = where(b190, i40, 0)
        b192 = b190
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
        b214 = b212
        b217 = (i50 == WORD_27)
        b218 = LIKE_1[i60]
        b219 = (b203 & b217 & b218)
        i220 = where(b219, i67, 0)
        b221 = b219
        b224 = LIKE_2[i60]
        b225 = (b203 & b217 & b224)
        i226 = where(b225, i40, 0)
        b227 = b225
        b230 = LIKE_3[i60]
        b231 = (b203 & b217 & b230)
        b232 = (i49 == WORD_28)
        b233 = (i52 == WORD_29) & b53
        b234 = (b232 & b66 & b233)
        i235 = where(b231, i40, where(b234, i40, 0))
        b236 = (b231 | b234)
        b239 = LIKE_4[i60]
        b240 = (b203 & b217 & b239)
        i241 = where(b240, i40, 0)
        b242 = b240
        b245 = LIKE_5[i60]
        b246 = (b203 & b217 & b245)
        i247 = where(b246, i40, 0)
        b248 = b246
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
        b6069 = (b199 & b41)
        i6070 = places(b6069, n36)
        n6071 = len(i6070)
        b6103 = (b2490 | b3734)
        i6104 = places(b6103, n36)
        n6105 = len(i6104)
        b6220 = (b1917 | b1918 | b3387)
        b6221 = logical_not(b6220)
        b6222 = (b232 & b66 & b195 & b6221 & b41)
        i6223 = places(b6222, n36)
        n6224 = len(i6223)
        b6258 = LIKE_24[i60]
        b6259 = (b203 & b195 & b6258)
        i6260 = places(b6259, n36)
        n6261 = len(i6260)
        b6659 = (b207 & b209 & b41)
        i6660 = places(b6659, n36)
        n6661 = len(i6660)
        b6803 = (b200 | b201 | b196)
        b6804 = (b6803 & b41)
        i6805 = places(b6804, n36)
        n6806 = len(i6805)
        b7010 = (b171 | b3996 | b176)
        b7011 = (b7010 & b41)
        i7012 = places(b7011, n36)
        n7013 = len(i7012)
        b7179 = (i54 == WORD_70) & b55
        b7180 = (b203 & b195 & b7179 & b2920 & b41)
        i7181 = places(b7180, n36)
        n7182 = len(i7181)
        b7309 = (b174 & b41)
        i7310 = places(b7309, n36)
        n7311 = len(i7310)
        b7595 = (i2921 == WORD_10)
        b7596 = (b2039 & b7595)
        b7597 = (i52 == WORD_10) & b53
        b7598 = (b2490 & b7597)
        b7599 = (b7596 | b7598)
        i7600 = places(b7599, n36)
        n7601 = len(i7600)
        i7761 = places(b412, n36)
        n7762 = len(i7761)
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
        i6070 = NO_INT
        n6071 = 0
        i6104 = NO_INT
        n6105 = 0
        i6223 = NO_INT
        n6224 = 0
        i6260 = NO_INT
        n6261 = 0
        i6660 = NO_INT
        n6661 = 0
        i6805 = NO_INT
        n6806 = 0
        i7012 = NO_INT
        n7013 = 0
        i7181 = NO_INT
        n7182 = 0
        i7310 = NO_INT
        n7311 = 0
        i7600 = NO_INT
        n7601 = 0
        i7761 = NO_INT
        n7762 = 0
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
        b490 = b386
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
        b725 = (b715 & b701)
        i731 = where(b696, i695, i692)
        i732 = where(b715, i731, 0)
        b733 = b715
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
        b885 = (logical_not(b879) | b738)
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
        b932 = (logical_not(b879) | b730)
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
        b6386 = (i469 > (AS_OF - P_window_days))
        b6387 = (i900 <= P_grace_days)
        b6388 = (b6386 & b952 & b6387)
        i6389 = places(b6388, n450)
        n6390 = len(i6389)
        b7351 = logical_not(b905)
        b7352 = (b940 & b952 & b7351 & b1557)
        i7353 = places(b7352, n450)
        n7354 = len(i7353)
        b7964 = (b951 | b905 | b896)
        b7965 = (b905 | b952)
        b7966 = logical_not(b944)
        b7967 = (b940 & b941 & b7964 & b7965 & b6386 & b7966)
        i7968 = places(b7967, n450)
        n7969 = len(i7968)
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
        i6389 = NO_INT
        n6390 = 0
        i7353 = NO_INT
        n7354 = 0
        i7968 = NO_INT
        n7969 = 0
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
        b1154 = (b1149 & b1151)
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
        b1452 = (b1444 | where(b1448, b1429, (logical_not(b1447) | b1451)))
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
        i6546 = places(b1793, n1560)
        n6547 = len(i6546)
    else:
        b1769 = NO_BOOL
        b1773 = NO_BOOL
        b1774 = NO_BOOL
        i1778 = NO_INT
        b1784 = NO_BOOL
        b1793 = NO_BOOL
        b1795 = NO_BOOL
        b1798 = NO_BOOL
        i6546 = NO_INT
        n6547 = 0
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
        i7136 = places(b1807, n1788)
        n7137 = len(i7136)
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
        i7136 = NO_INT
        n7137 = 0
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
        b2253 = b2249
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
        b2913 = where(b2897, b2262, b2489)
        b6535 = (b2896 & b2906)
        b6839 = (b2896 & b2900)
        i6840 = places(b6839, n2258)
        n6841 = len(i6840)
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
        b6535 = NO_BOOL
        i6840 = NO_INT
        n6841 = 0
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
        b3078 = (b3074 & b3077)
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
        b3110 = (b3107 | (logical_not(b3108) & b3109))
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
        b3274 = where(b3270, b3147, b3269)
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
        b3448 = b3442
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
        b4139 = (logical_not(b4128) | b3412)
        b4140 = (b4125 | (logical_not(b4127) | b4139))
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
        b4154 = where(b4120, b3403, b3730)
        b4159 = b3405 | b3512 | b3473 | b3403 | b3730
        i6468 = places(b4147, n3399)
        n6469 = len(i6468)
        b6935 = (b4150 & b4154)
        i6936 = places(b6935, n3399)
        n6937 = len(i6936)
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
        i6468 = NO_INT
        n6469 = 0
        i6936 = NO_INT
        n6937 = 0
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
        b4287 = (b4284 | (logical_not(b4285) & b4286))
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
        b4377 = b4371
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
        b4441 = (b4439 & b4425)
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
        b4543 = b4466
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
        i4518 = at(i4449, i4515)
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
        i4518 = NO_INT
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
        i4519 = at(i4483, i4515)
    else:
        i4519 = NO_INT
    if n4562:
        i4566 = at(i4517, i4561)
        i4567 = at(i4518, i4561)
        i4569 = at(i4520, i4561)
        i4570 = at(i4521, i4561)
        i4572 = at(i4529, i4561)
        i4580 = at(i4551, i4561)
        b4581 = at(b4557, i4561)
        b4582 = at(b4565, i4561)
        i4583 = at(i4559, i4561)
        i6006 = places(b4581, n4562)
        n6007 = len(i6006)
        b6538 = (i4569 > 0)
        b6539 = (b6538 | b4581)
        i6638 = places(b6538, n4562)
        n6639 = len(i6638)
    else:
        i4566 = NO_INT
        i4567 = NO_INT
        i4569 = NO_INT
        i4570 = NO_INT
        i4572 = NO_INT
        i4580 = NO_INT
        b4581 = NO_BOOL
        b4582 = NO_BOOL
        i4583 = NO_INT
        i6006 = NO_INT
        n6007 = 0
        b6539 = NO_BOOL
        i6638 = NO_INT
        n6639 = 0
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4562:
        i4568 = at(i4519, i4561)
    else:
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
        b6541 = (b5030 | b5031)
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
        b6541 = NO_BOOL
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
    else:
        i6005 = NO_INT
    if n6007:
        i6008 = at(i4566, i6006)
        i6009 = at(i4567, i6006)
    else:
        i6008 = NO_INT
        i6009 = NO_INT
    if n5230:
        o6026, i6027, n6028, i6029 = match(i6008, [(i6009, None)], i5231, [(i5266, b5267)])
        i6030 = counted(i6027, n6028, None)
        i6031 = at(i6030, i6029)
        b6032 = i6029 >= 0
        i6033 = where(b6032, i6031, 0)
        i6034 = (i5649 - i5646)
        i6035 = where(b5767, i5766, 0)
        i6036 = (i6034 - i6035)
        b6037 = b5648 & b5645
        i6038 = where(b6037, np.maximum(0, i6036), 0)
        b6039 = (i5506 > 1) & b5509
        b6040 = (i5409 > 0)
        b6041 = (i5373 > 0)
        b6042 = (b5267 | b6040 | b6041)
        i6043 = where(b5514, i5512, 0)
        i6044 = (i6043 + i5638)
        b6045 = logical_not(b6039)
        b6046 = (i6038 <= P_reply_working_days)
        b6047 = (b5284 & b6046)
        b6048 = (b5642 | b6047)
        b6049 = (b6045 & b6048)
        b6050 = (i5496 == 0)
        b6051 = logical_not(b5642)
        b6052 = (i6038 > P_reply_working_days)
        b6053 = (b6045 & b6042 & b6050 & b6051 & b6052)
        b6054 = (i5281 < AS_OF) & b5282
        b6055 = (b6042 & b6050 & b6045 & b6054)
        b6056 = (b6049 | b6053 | b6055)
        b6057 = logical_not(b5284)
        i6058 = (AS_OF - i5281)
        i6059 = where(b5779, i5778, 0)
        i6060 = (i6058 - i6059)
        b6061 = (i6060 > P_silent_days) & b5282
        b6062 = (i6044 >= 2)
        b6063 = (i5498 <= (AS_OF - P_silent_days)) & b5499
        b6064 = (logical_not(b5499) | b6063)
        b6065 = (b6053 & b6057 & b6061 & b6062 & b6064)
        i6694 = places(b6049, n5230)
        n6695 = len(i6694)
    else:
        i6033 = NO_INT
        i6038 = NO_INT
        b6053 = NO_BOOL
        b6056 = NO_BOOL
        b6065 = NO_BOOL
        i6694 = NO_INT
        n6695 = 0
    if n6071:
        i6072 = at(i39, i6070)
        i6089 = at(i60, i6070)
        i6090 = at(i40, i6070)
        f6100 = at(f70, i6070)
        b6101 = at(b71, i6070)
    else:
        i6072 = NO_INT
        i6089 = NO_INT
        i6090 = NO_INT
        f6100 = NO_FLOAT
        b6101 = NO_BOOL
    if EVIDENCE_WANTED and n6071:
        i6073 = at(i44, i6070)
        i6102 = at(i35, i6070)
    else:
        i6073 = NO_INT
        i6102 = NO_INT
    if n6105:
        i6106 = at(i39, i6104)
        i6124 = at(i40, i6104)
    else:
        i6106 = NO_INT
        i6124 = NO_INT
    if n6071:
        i6137, i6138 = pairs(i6072, i6106, CLIENTS)
        n6139 = len(i6137)
    else:
        i6137 = NO_INT
        i6138 = NO_INT
        n6139 = 0
    if n6139:
        i6143 = at(i6090, i6137)
    else:
        i6143 = NO_INT
    if n6139:
        i6142 = at(i6124, i6138)
        b6144 = (i6142 <= i6143)
        i6145 = (i6143 - P_recovery_days)
        b6146 = (i6142 >= i6145)
        b6147 = (b6144 & b6146)
        i6148 = places(b6147, n6139)
        n6149 = len(i6148)
    else:
        i6148 = NO_INT
        n6149 = 0
    if n6149:
        i6208 = i6137[i6148]
    else:
        i6208 = NO_INT
    if n6071:
        i6212 = counted(i6208, n6071, None)
        b6213 = (i6212 == 0)
        b6214 = compared('<=', f6100, float_of(P_low_score, 0)) & b6101
        b6215 = logical_not(b6101)
        b6216 = LIKE_23[i6089]
        b6217 = (b6215 & b6216)
        b6218 = (b6214 | b6217)
        b6219 = (b6213 & b6218)
        b6763 = compared('>', f6100, float_of(P_low_score, 0)) & b6101
        b6764 = LIKE_29[i6089]
        b6765 = (b6215 & b6764)
        b6766 = (b6763 | b6765)
        i6767 = places(b6766, n6071)
        n6768 = len(i6767)
    else:
        b6219 = NO_BOOL
        i6767 = NO_INT
        n6768 = 0
    if n6224:
        i6225 = at(i39, i6223)
        i6240 = at(i58, i6223)
        b6241 = at(b59, i6223)
        i6242 = at(i60, i6223)
        i6243 = at(i40, i6223)
    else:
        i6225 = NO_INT
        i6240 = NO_INT
        b6241 = NO_BOOL
        i6242 = NO_INT
        i6243 = NO_INT
    if EVIDENCE_WANTED and n6224:
        i6226 = at(i44, i6223)
        i6255 = at(i35, i6223)
    else:
        i6226 = NO_INT
        i6255 = NO_INT
    if n6224:
        i6256 = at(i237, i6225)
        b6257 = at(b238, i6225)
    else:
        i6256 = NO_INT
        b6257 = NO_BOOL
    if n6261:
        i6262 = at(i39, i6260)
        i6280 = at(i40, i6260)
    else:
        i6262 = NO_INT
        i6280 = NO_INT
    if n6224:
        i6293, i6294 = pairs(i6225, i6262, CLIENTS)
        n6295 = len(i6293)
    else:
        i6293 = NO_INT
        i6294 = NO_INT
        n6295 = 0
    if n6295:
        i6299 = at(i6243, i6293)
    else:
        i6299 = NO_INT
    if n6295:
        i6298 = at(i6280, i6294)
        b6300 = (i6298 >= i6299)
        i6301 = (i6299 + P_apology_days)
        b6302 = (i6298 <= i6301)
        b6303 = (b6300 & b6302)
        i6304 = places(b6303, n6295)
        n6305 = len(i6304)
    else:
        i6304 = NO_INT
        n6305 = 0
    if n6305:
        i6366 = i6293[i6304]
    else:
        i6366 = NO_INT
    if n6224:
        i6370 = counted(i6366, n6224, None)
        b6371 = (i6243 > i6256) & b6257
        b6372 = LIKE_25[i6242]
        b6373 = LIKE_26[i6242]
        b6374 = LIKE_27[i6242]
        b6375 = (b6372 | b6373 | b6374)
        i6376 = where(b6241, i6240, WORD_68)
        b6377 = (i6376 != WORD_69)
        b6378 = (i6370 == 0)
        b6379 = (b6375 & b6377 & b6378)
        b6380 = LIKE_28[i6242]
        w6381 = Window(i6225, [], [(i6243, None, False)])
        i6382 = filled(1, n6224, 'i')
        i6383 = w6381.within(i6382, i6243, None, 183)
    else:
        b6371 = NO_BOOL
        b6379 = NO_BOOL
        b6380 = NO_BOOL
        i6383 = NO_INT
    b6384 = at(b275, ALL_CLIENTS)
    i6385 = counted(i3400, CLIENTS, b4147)
    if n6390:
        i6391 = at(i451, i6389)
    else:
        i6391 = NO_INT
    i6467 = counted(i6391, CLIENTS, None)
    if n6469:
        i6470 = at(i3400, i6468)
        i6471 = at(i3401, i6468)
        i6523 = at(i4138, i6468)
        b6524 = at(b4159, i6468)
        i6532 = where(b6524, i6523, i6471)
    else:
        i6470 = NO_INT
        i6532 = NO_INT
    i6533 = distinct(i6470, CLIENTS, i6532, None)
    i6534 = counted(i3313, CLIENTS, b3375)
    i6536 = counted(i2259, CLIENTS, b6535)
    i6537 = counted(i1561, CLIENTS, None)
    i6540 = counted(i4566, CLIENTS, b6539)
    i6542 = counted(i4631, CLIENTS, b6541)
    i6543 = counted(i5231, CLIENTS, b6056)
    i6544 = counted(i6072, CLIENTS, None)
    i6545 = counted(i6225, CLIENTS, None)
    if n6547:
        i6548 = at(i1561, i6546)
    else:
        i6548 = NO_INT
    i6637 = counted(i6548, CLIENTS, None)
    if n6639:
        i6640 = at(i4566, i6638)
    else:
        i6640 = NO_INT
    i6658 = counted(i6640, CLIENTS, None)
    if n6661:
        i6662 = at(i39, i6660)
    else:
        i6662 = NO_INT
    i6693 = counted(i6662, CLIENTS, None)
    if n6695:
        i6696 = at(i5231, i6694)
    else:
        i6696 = NO_INT
    i6762 = counted(i6696, CLIENTS, None)
    if n6768:
        i6769 = at(i6072, i6767)
    else:
        i6769 = NO_INT
    i6802 = counted(i6769, CLIENTS, None)
    if n6806:
        i6807 = at(i39, i6805)
    else:
        i6807 = NO_INT
    i6838 = counted(i6807, CLIENTS, None)
    if n6841:
        i6842 = at(i2259, i6840)
    else:
        i6842 = NO_INT
    i6914 = counted(i6842, CLIENTS, None)
    i6915 = (i6637 + i6534)
    i6916 = (i6915 + i6658)
    i6917 = (i6916 + i6693)
    i6918 = (i6917 + i6762)
    i6919 = (i6918 + i6802)
    i6920 = (i6919 + i6838)
    i6921 = (i6920 + i6914)
    i6922 = (i6534 + i6536)
    i6923 = (i6922 + i6537)
    i6924 = (i6923 + i6540)
    i6925 = (i6924 + i6542)
    i6926 = (i6925 + i6543)
    i6927 = (i6926 + i6544)
    i6928 = (i6927 + i6545)
    i6929 = np.maximum(np.maximum(i6467, i6533), 1)
    f6930 = float_of(i6929, 0)
    f6931 = float_of(i6385, 0)
    f6932 = np.divide(f6931, f6930)
    i6933 = np.maximum(i6928, i6921)
    i6934 = where(b6384, i6933, i6921)
    if n6937:
        i6938 = at(i3400, i6936)
        i6956 = at(i3418, i6936)
        i6986 = at(i4122, i6936)
        b6987 = at(b4154, i6936)
    else:
        i6938 = NO_INT
        i6956 = NO_INT
        i6986 = NO_INT
        b6987 = NO_BOOL
    if n6937:
        o7000, i7001, i7002 = group(i6938, [(i6986, b6987)])
        n7003 = len(i7002)
    else:
        o7000 = None
        i7001 = NO_INT
        i7002 = NO_INT
        n7003 = 0
    if n6937:
        i7004 = at(i6938, i7002)
        i7005 = at(i6986, i7002)
        b7006 = at(b6987, i7002)
        i7007 = counted(i7001, n7003, None)
        i7008, b7009 = reduced(np.maximum, i7001, n7003, at(i6956, o7000), None)
    else:
        i7004 = NO_INT
        i7005 = NO_INT
        b7006 = NO_BOOL
        i7007 = NO_INT
        i7008 = NO_INT
        b7009 = NO_BOOL
    if n7013:
        i7014 = at(i39, i7012)
        i7015 = at(i44, i7012)
        i7020 = at(i49, i7012)
        i7032 = at(i40, i7012)
    else:
        i7014 = NO_INT
        i7015 = NO_INT
        i7020 = NO_INT
        i7032 = NO_INT
    if n7013:
        o7045, i7046, n7047, i7048 = match(i7004, [(i7005, b7006)], i7014, [(i7015, None)])
        i7049 = counted(i7046, n7047, None)
        i7050 = at(i7049, i7048)
        b7051 = i7048 >= 0
        i7052 = where(b7051, i7050, 0)
    else:
        i7052 = NO_INT
    if n7013:
        i7053 = by_id_at(i1637, i7015, None)
    else:
        i7053 = NO_INT
    if n7013:
        b7055 = (i7053 >= 0)
        i7056 = at(i900, i7053)
    else:
        b7055 = NO_BOOL
        i7056 = NO_INT
    if n7013:
        b7131 = as_bool(b7055 & b7055)
        b7132 = (i7052 == 0)
        i7133 = where(b7131, i7056, 0)
        b7134 = (i7133 <= P_grace_days)
        b7135 = (b7132 & b7134)
    else:
        b7135 = NO_BOOL
    if n7137:
        i7138 = at(i1789, i7136)
        i7140 = at(i1791, i7136)
        b7141 = at(b1792, i7136)
        i7156 = at(i1819, i7136)
        i7157 = at(i1821, i7136)
    else:
        i7138 = NO_INT
        i7140 = NO_INT
        b7141 = NO_BOOL
        i7156 = NO_INT
        i7157 = NO_INT
    if n7137:
        o7159, i7160, i7161 = group(i7138, [(i7156, None)])
        n7162 = len(i7161)
    else:
        o7159 = None
        i7160 = NO_INT
        i7161 = NO_INT
        n7162 = 0
    if n7137:
        i7163 = at(i7138, i7161)
        i7164 = at(i7156, i7161)
        i7165 = counted(i7160, n7162, None)
        i7166, b7167 = reduced(np.maximum, i7160, n7162, at(i7140, o7159), at(b7141, o7159))
        i7168, b7169 = reduced(np.maximum, i7160, n7162, at(i7157, o7159), None)
        w7170 = Window(i7163, [], [(i7164, None, False)])
        i7171, b7172 = w7170.shifted(i7164, None, -1)
        i7173 = where(b7172, i7171, i7168)
        i7174 = (i7173 - i7164)
        b7175 = b7172 | b7169
        i7176 = filled(i7174, n7162, 'i')
        i7177, b7178 = w7170.extreme(i7176, b7175, 'max', 'rest')
    else:
        i7163 = NO_INT
        i7165 = NO_INT
        i7166 = NO_INT
        b7167 = NO_BOOL
        i7177 = NO_INT
        b7178 = NO_BOOL
    if n7182:
        i7183 = at(i39, i7181)
        i7201 = at(i40, i7181)
        i7208 = at(i67, i7181)
    else:
        i7183 = NO_INT
        i7201 = NO_INT
        i7208 = NO_INT
    if EVIDENCE_WANTED and n7182:
        i7184 = at(i44, i7181)
        i7213 = at(i35, i7181)
    else:
        i7184 = NO_INT
        i7213 = NO_INT
    if n7182:
        i7214 = at(i222, i7183)
        b7215 = at(b223, i7183)
    else:
        i7214 = NO_INT
        b7215 = NO_BOOL
    if n2492:
        i7216 = at(i39, i2491)
        i7234 = at(i40, i2491)
    else:
        i7216 = NO_INT
        i7234 = NO_INT
    if n7182:
        o7247, i7248, n7249, i7250 = match(i7216, [(i7234, None)], i7183, [(i7201, None)])
        i7251 = counted(i7248, n7249, None)
        i7252 = at(i7251, i7250)
        b7253 = i7250 >= 0
        i7254 = where(b7253, i7252, 0)
        b7255 = (i7208 > i7214) & b7215
        b7256 = (i7254 == 0)
        b7257 = (b7255 & b7256)
        i7258 = places(b7257, n7182)
        n7259 = len(i7258)
    else:
        i7258 = NO_INT
        n7259 = 0
    if n7259:
        i7260 = at(i7183, i7258)
        i7261 = at(i7201, i7258)
        i7262 = truncated('month', i7261)
        i7264 = filled(1, n7259, 'i')
        w7266 = Window(i7260, [], [(i7261, None, False)])
        i7267 = w7266.within(i7264, i7261, None, 365)
    else:
        i7260 = NO_INT
        i7261 = NO_INT
        i7262 = NO_INT
        i7264 = NO_INT
        i7267 = NO_INT
    if EVIDENCE_WANTED and n7259:
        w7263 = Window(i7260, [(i7262, None)], [])
        i7265 = w7263.total(np.add, i7264)
        i7268 = at(i7184, i7258)
        i7296 = at(i7213, i7258)
    else:
        i7265 = NO_INT
        i7268 = NO_INT
        i7296 = NO_INT
    if n7259:
        o7300, i7301, i7302 = group(i7260, [(i7262, None)])
        n7303 = len(i7302)
    else:
        o7300 = None
        i7301 = NO_INT
        i7302 = NO_INT
        n7303 = 0
    if n7259:
        i7304 = at(i7260, i7302)
        i7306 = counted(i7301, n7303, None)
        i7307, b7308 = reduced(np.maximum, i7301, n7303, at(i7261, o7300), None)
    else:
        i7304 = NO_INT
        i7306 = NO_INT
        i7307 = NO_INT
        b7308 = NO_BOOL
    if n7311:
        i7312 = at(i39, i7310)
        i7313 = at(i44, i7310)
        i7321 = at(i52, i7310)
        b7322 = at(b53, i7310)
        i7330 = at(i40, i7310)
    else:
        i7312 = NO_INT
        i7313 = NO_INT
        i7321 = NO_INT
        b7322 = NO_BOOL
        i7330 = NO_INT
    if n7311:
        o7343, i7344, n7345, i7346 = match(i7004, [(i7005, b7006)], i7312, [(i7313, None)])
        i7347 = counted(i7344, n7345, None)
        i7348 = at(i7347, i7346)
        b7349 = i7346 >= 0
        i7350 = where(b7349, i7348, 0)
    else:
        i7350 = NO_INT
    if n7354:
        i7355 = at(i451, i7353)
        i7356 = at(i452, i7353)
        i7359 = at(i455, i7353)
        b7360 = at(b456, i7353)
        i7363 = at(i459, i7353)
        i7364 = at(i460, i7353)
        b7365 = at(b461, i7353)
        i7373 = at(i469, i7353)
        b7390 = at(b496, i7353)
        i7391 = at(i499, i7353)
        b7392 = at(b501, i7353)
        i7412 = at(i891, i7353)
        i7413 = at(i892, i7353)
        b7414 = at(b896, i7353)
        i7416 = at(i902, i7353)
        b7418 = at(b909, i7353)
        i7422 = at(i933, i7353)
        i7427 = at(i956, i7353)
        i7428 = at(i959, i7353)
    else:
        i7355 = NO_INT
        i7356 = NO_INT
        i7359 = NO_INT
        b7360 = NO_BOOL
        i7363 = NO_INT
        i7364 = NO_INT
        b7365 = NO_BOOL
        i7373 = NO_INT
        b7390 = NO_BOOL
        i7391 = NO_INT
        b7392 = NO_BOOL
        i7412 = NO_INT
        i7413 = NO_INT
        b7414 = NO_BOOL
        i7416 = NO_INT
        b7418 = NO_BOOL
        i7422 = NO_INT
        i7427 = NO_INT
        i7428 = NO_INT
    if EVIDENCE_WANTED and n7354:
        i7385 = at(i481, i7353)
        i7404 = at(i740, i7353)
        i7415 = at(i900, i7353)
    else:
        i7385 = NO_INT
        i7404 = NO_INT
        i7415 = NO_INT
    if n7354:
        i7431 = at(i262, i7355)
    else:
        i7431 = NO_INT
    if n2353:
        i7432 = at(i39, i2352)
        i7436 = at(i47, i2352)
        b7437 = at(b48, i2352)
        i7441 = at(i52, i2352)
        b7442 = at(b53, i2352)
        i7450 = at(i40, i2352)
    else:
        i7432 = NO_INT
        i7436 = NO_INT
        b7437 = NO_BOOL
        i7441 = NO_INT
        b7442 = NO_BOOL
        i7450 = NO_INT
    if n7354:
        i7463, i7464 = pairs(i7355, i7432, CLIENTS)
        n7465 = len(i7463)
    else:
        i7463 = NO_INT
        i7464 = NO_INT
        n7465 = 0
    if n7465:
        i7469 = at(i7373, i7463)
        i7472 = at(i7359, i7463)
        b7473 = at(b7360, i7463)
    else:
        i7469 = NO_INT
        i7472 = NO_INT
        b7473 = NO_BOOL
    if n7465:
        i7468 = at(i7450, i7464)
        i7470 = (i7469 - P_engagement_days)
        b7471 = (i7468 >= i7470)
        b7474 = logical_not(b7473)
        i7475 = at(i7436, i7464)
        b7476 = at(b7437, i7464)
        b7477 = logical_not(b7476)
        b7478 = b7476 & b7473
        b7479 = (i7475 == i7472) & b7478
        b7480 = (b7474 | b7477 | b7479)
        b7481 = (b7471 & b7480)
        i7482 = places(b7481, n7465)
        n7483 = len(i7482)
    else:
        i7482 = NO_INT
        n7483 = 0
    if n7483:
        i7584 = i7463[i7482]
        i7585 = i7464[i7482]
    else:
        i7584 = NO_INT
        i7585 = NO_INT
    if n7483:
        i7588 = at(i7441, i7585)
        b7589 = at(b7442, i7585)
        i7590 = where(b7589, i7588, WORD_10)
        b7591 = (i7590 != WORD_20)
        b7593 = (i7588 == WORD_20) & b7589
    else:
        b7591 = NO_BOOL
        b7593 = NO_BOOL
    if n7354:
        i7592 = counted(i7584, n7354, b7591)
        i7594 = counted(i7584, n7354, b7593)
    else:
        i7592 = NO_INT
        i7594 = NO_INT
    if n7601:
        i7602 = at(i39, i7600)
        i7606 = at(i47, i7600)
        b7607 = at(b48, i7600)
        i7620 = at(i40, i7600)
    else:
        i7602 = NO_INT
        i7606 = NO_INT
        b7607 = NO_BOOL
        i7620 = NO_INT
    if n7354:
        i7633, i7634 = pairs(i7355, i7602, CLIENTS)
        n7635 = len(i7633)
    else:
        i7633 = NO_INT
        i7634 = NO_INT
        n7635 = 0
    if n7635:
        i7639 = at(i7373, i7633)
        i7642 = at(i7359, i7633)
        b7643 = at(b7360, i7633)
    else:
        i7639 = NO_INT
        i7642 = NO_INT
        b7643 = NO_BOOL
    if n7635:
        i7638 = at(i7620, i7634)
        i7640 = (i7639 - P_recovery_days)
        b7641 = (i7638 >= i7640)
        b7644 = logical_not(b7643)
        i7645 = at(i7606, i7634)
        b7646 = at(b7607, i7634)
        b7647 = logical_not(b7646)
        b7648 = b7646 & b7643
        b7649 = (i7645 == i7642) & b7648
        b7650 = (b7644 | b7647 | b7649)
        b7651 = (b7641 & b7650)
        i7652 = places(b7651, n7635)
        n7653 = len(i7652)
    else:
        i7652 = NO_INT
        n7653 = 0
    if n7653:
        i7756 = i7633[i7652]
    else:
        i7756 = NO_INT
    if n7354:
        i7760 = counted(i7756, n7354, None)
    else:
        i7760 = NO_INT
    if n7762:
        i7763 = at(i39, i7761)
        i7765 = at(i45, i7761)
        b7766 = at(b46, i7761)
    else:
        i7763 = NO_INT
        i7765 = NO_INT
        b7766 = NO_BOOL
    if n7354:
        i7794, i7795 = pairs(i7355, i7763, CLIENTS)
        n7796 = len(i7794)
    else:
        i7794 = NO_INT
        i7795 = NO_INT
        n7796 = 0
    if n7796:
        i7800 = at(i7356, i7794)
    else:
        i7800 = NO_INT
    if n7796:
        i7799 = at(i7765, i7795)
        b7801 = at(b7766, i7795)
        b7802 = listed(where(b7801, i7799, 0), i7800, GIVEN)
        i7803 = places(b7802, n7796)
        n7804 = len(i7803)
    else:
        i7803 = NO_INT
        n7804 = 0
    if n7804:
        i7911 = i7794[i7803]
    else:
        i7911 = NO_INT
    if n7354:
        i7915 = counted(i7911, n7354, None)
        w7916 = Window(i7355, [], [])
        i7917 = filled(as_int(b7414), n7354, 'i')
        i7918 = w7916.total(np.add, i7917)
        b7919 = (i7760 == 0)
        b7920 = (i7594 == 0)
        b7921 = (i7592 > 0)
        b7922 = (i7915 > 0)
        i7923 = where(b7392, i7391, rescaled(0, 4))
        b7924 = (i7923 > rescaled(0, 4))
        b7925 = (i7431 == 0)
        b7926 = (i7918 > 0)
        b7927 = (b7925 & b7926)
        b7928 = (b7921 | b7922 | b7924 | b7927)
        b7929 = (b7919 & b7920 & b7928)
        b7930 = (i7427 > 0)
        b7931 = (b7418 & b7930)
        b7932 = (i7364 == WORD_8) & b7365
        b7933 = logical_not(b7390)
        b7934 = (i7412 < AS_OF)
        b7935 = (b7932 & b7933 & b7934)
        b7936 = (b7931 | b7935)
        i7937 = (AS_OF - i7412)
        i7938 = np.maximum(0, i7937)
        i7939 = where(b7414, i7413, AS_OF)
        i7940 = (i7939 - i7412)
        b7941 = (i7940 <= P_grace_days)
        i7942 = where(b7941, i7422, 0)
        b7953 = b7941
    else:
        b7929 = NO_BOOL
        b7936 = NO_BOOL
        i7938 = NO_INT
        i7942 = NO_INT
        b7953 = NO_BOOL
    if n1751:
        i7943 = at(i1723, i1750)
        i7944 = at(i1724, i1750)
    else:
        i7943 = NO_INT
        i7944 = NO_INT
    if n7354:
        o7954, i7955, n7956, i7957 = match(i7943, [], i7355, [])
        i7958, b7959 = reduced(np.maximum, i7955, n7956, at(i7944, o7954), None)
        i7960 = at(i7958, i7957)
        b7961 = at(b7959, i7957)
        b7962 = i7957 >= 0
        b7963 = as_bool(b7962 & b7961)
    else:
        i7960 = NO_INT
        b7963 = NO_BOOL
    if n7969:
        i7970 = at(i451, i7968)
        i8030 = at(i900, i7968)
        i8031 = at(i902, i7968)
        b8032 = at(b905, i7968)
    else:
        i7970 = NO_INT
        i8030 = NO_INT
        i8031 = NO_INT
        b8032 = NO_BOOL
    if EVIDENCE_WANTED and n7969:
        i7971 = at(i452, i7968)
        i7979 = at(i460, i7968)
        b7980 = at(b461, i7968)
        i8000 = at(i481, i7968)
        i8006 = at(i499, i7968)
        b8007 = at(b501, i7968)
        i8019 = at(i740, i7968)
        i8027 = at(i891, i7968)
        i8028 = at(i892, i7968)
        b8029 = at(b896, i7968)
        i8043 = at(i959, i7968)
    else:
        i7971 = NO_INT
        i7979 = NO_INT
        b7980 = NO_BOOL
        i8000 = NO_INT
        i8006 = NO_INT
        b8007 = NO_BOOL
        i8019 = NO_INT
        i8027 = NO_INT
        i8028 = NO_INT
        b8029 = NO_BOOL
        i8043 = NO_INT
    if n7969:
        w8046 = Window(i7970, [], [])
        i8047 = where(b8032, 1, 0)
        i8048 = filled(i8047, n7969, 'i')
        i8049 = w8046.total(np.add, i8048)
        b8050 = (i8049 > 0)
        i8051 = places(b8050, n7969)
        n8052 = len(i8051)
    else:
        i8051 = NO_INT
        n8052 = 0
    if n8052:
        i8053 = at(i7970, i8051)
        b8054 = at(b8032, i8051)
        b8055 = logical_not(b8054)
        i8056 = at(i8030, i8051)
        b8057 = (i8056 > P_very_late_days)
        b8058 = (b8055 & b8057)
        i8118 = at(i8031, i8051)
    else:
        i8053 = NO_INT
        i8056 = NO_INT
        b8058 = NO_BOOL
        i8118 = NO_INT
    if EVIDENCE_WANTED and n8052:
        i8059 = at(i7971, i8051)
        i8067 = at(i7979, i8051)
        b8068 = at(b7980, i8051)
        i8088 = at(i8000, i8051)
        i8094 = at(i8006, i8051)
        b8095 = at(b8007, i8051)
        i8107 = at(i8019, i8051)
        i8115 = at(i8027, i8051)
        i8116 = at(i8028, i8051)
        b8117 = at(b8029, i8051)
        i8129 = at(i8043, i8051)
    else:
        i8059 = NO_INT
        i8067 = NO_INT
        b8068 = NO_BOOL
        i8088 = NO_INT
        i8094 = NO_INT
        b8095 = NO_BOOL
        i8107 = NO_INT
        i8115 = NO_INT
        i8116 = NO_INT
        b8117 = NO_BOOL
        i8129 = NO_INT
    if n4562:
        b8133 = (i4569 > 0)
        b8134 = (b8133 | b4581)
        b8135 = (b8134 & b4581)
        i8136 = (AS_OF - i4583)
        b8137 = (i8136 >= 0)
        b8138 = (i8136 < 1440)
        b8139 = (b8137 & b8138)
        f8140 = float_of(i8136, 0)
        f8141 = np.divide(f8140, 90.0)
        f8142 = np.floor(f8141)
        i8143 = whole(f8142)
        i8144 = where(b8139, i8143, 0)
        b8145 = filled(True, n4562, 'b')
        b8146 = (i4580 > 0)
        b8147 = (i4580 == 0)
        b8148 = (b8147 & b8133)
        i8149 = where(b8148, i4583, 0)
        i8150 = (AS_OF - i8149)
        b8151 = b8148
        b8152 = (i8150 >= 0) & b8151
        b8153 = (i8150 < 1440) & b8151
        b8154 = (b8152 & b8153)
        f8155 = float_of(i8150, 0)
        f8156 = np.divide(f8155, 90.0)
        f8157 = np.floor(f8156)
        i8158 = whole(f8157)
        i8159 = where(b8154, i8158, 0)
        b8160 = (i4580 > 3)
        b8161 = (i4569 == 0)
        b8162 = logical_not(b4581) & b4582
        b8163 = (i4572 == 0)
        b8164 = (b8161 & b8162 & b8163)
        b8165 = (i4570 > 0)
        b8168 = b8139
        b8169 = (b8154 & b8151)
        i8173 = shifted(1, i8144, b8168)
        b8174 = b8134 & b8168
        b8177 = b8135 & b8168
        i8184 = shifted(1, i8159, b8169)
        b8185 = b8145 & b8169
        b8188 = b8146 & b8169
        b8194 = b8145 & b8168
        b8197 = b8160 & b8168
    else:
        b8134 = NO_BOOL
        b8135 = NO_BOOL
        b8145 = NO_BOOL
        b8146 = NO_BOOL
        b8160 = NO_BOOL
        b8164 = NO_BOOL
        b8165 = NO_BOOL
        i8173 = NO_INT
        b8174 = NO_BOOL
        b8177 = NO_BOOL
        i8184 = NO_INT
        b8185 = NO_BOOL
        b8188 = NO_BOOL
        b8194 = NO_BOOL
        b8197 = NO_BOOL
    i8171 = counted(i4566, CLIENTS, b8134)
    i8172 = counted(i4566, CLIENTS, b8135)
    i8175, b8176 = reduced(np.bitwise_or, i4566, CLIENTS, i8173, b8174)
    i8178, b8179 = reduced(np.bitwise_or, i4566, CLIENTS, i8173, b8177)
    i8180 = counted(i4566, CLIENTS, b8145)
    i8181 = counted(i4566, CLIENTS, b8146)
    i8182, b8183 = summed(i4566, CLIENTS, i4580, None)
    i8186, b8187 = reduced(np.bitwise_or, i4566, CLIENTS, i8184, b8185)
    i8189, b8190 = reduced(np.bitwise_or, i4566, CLIENTS, i8184, b8188)
    i8191 = counted(i4566, CLIENTS, b8160)
    i8192, b8193 = reduced(np.maximum, i4566, CLIENTS, i4580, None)
    i8195, b8196 = reduced(np.bitwise_or, i4566, CLIENTS, i8173, b8194)
    i8198, b8199 = reduced(np.bitwise_or, i4566, CLIENTS, i8173, b8197)
    i8200 = counted(i4566, CLIENTS, b8164)
    i8201 = counted(i4566, CLIENTS, b8165)
    if n4630:
        i8202 = (AS_OF - i4649)
        b8203 = (i8202 >= 0)
        b8204 = (i8202 < 1440)
        b8205 = (b8203 & b8204)
        f8206 = float_of(i8202, 0)
        f8207 = np.divide(f8206, 90.0)
        f8208 = np.floor(f8207)
        i8209 = whole(f8208)
        i8210 = where(b8205, i8209, 0)
        b8211 = (b5030 & b5027)
        b8212 = (b4994 | b5026)
        b8213 = (b5016 & b8212)
        b8214 = (b5016 & b8212 & b5016 & b5026)
        b8215 = (b4994 | b5021)
        i8216 = where(b8215, i4649, 0)
        i8217 = (AS_OF - i8216)
        b8218 = b8215
        b8219 = (i8217 >= 0) & b8218
        b8220 = (i8217 < 1440) & b8218
        b8221 = (b8219 & b8220)
        f8222 = float_of(i8217, 0)
        f8223 = np.divide(f8222, 90.0)
        f8224 = np.floor(f8223)
        i8225 = whole(f8224)
        i8226 = where(b8221, i8225, 0)
        b8227 = (b5031 & b5028)
        b8228 = b8205
        b8229 = (b8221 & b8218)
        i8231 = shifted(1, i8210, b8228)
        b8232 = b4994 & b8228
        b8241 = b5030 & b8228
        b8244 = b8211 & b8228
        b8249 = (b5016 & b4994)
        i8251 = shifted(1, i8226, b8229)
        b8252 = b8213 & b8229
        b8255 = b8214 & b8229
        f8262 = float_of(i5039, 0)
        f8263 = float_of(i5037, 0)
        f8264 = np.divide(f8263, f8262)
        f8265 = where(b5028, f8264, 0)
        b8266 = b5028
        b8269 = b5031 & b8228
        b8272 = b8227 & b8228
    else:
        b8211 = NO_BOOL
        b8213 = NO_BOOL
        b8214 = NO_BOOL
        b8227 = NO_BOOL
        i8231 = NO_INT
        b8232 = NO_BOOL
        b8241 = NO_BOOL
        b8244 = NO_BOOL
        b8249 = NO_BOOL
        i8251 = NO_INT
        b8252 = NO_BOOL
        b8255 = NO_BOOL
        f8265 = NO_FLOAT
        b8266 = NO_BOOL
        b8269 = NO_BOOL
        b8272 = NO_BOOL
    i8230 = counted(i4631, CLIENTS, b4994)
    i8233, b8234 = reduced(np.bitwise_or, i4631, CLIENTS, i8231, b8232)
    i8235 = counted(i4631, CLIENTS, b5030)
    i8236 = counted(i4631, CLIENTS, b8211)
    i8237, b8238 = reduced(np.maximum, i4631, CLIENTS, i5034, None)
    i8239, b8240 = reduced(np.maximum, i4631, CLIENTS, i5035, None)
    i8242, b8243 = reduced(np.bitwise_or, i4631, CLIENTS, i8231, b8241)
    i8245, b8246 = reduced(np.bitwise_or, i4631, CLIENTS, i8231, b8244)
    i8247 = counted(i4631, CLIENTS, b8213)
    i8248 = counted(i4631, CLIENTS, b8214)
    i8250 = counted(i4631, CLIENTS, b8249)
    i8253, b8254 = reduced(np.bitwise_or, i4631, CLIENTS, i8251, b8252)
    i8256, b8257 = reduced(np.bitwise_or, i4631, CLIENTS, i8251, b8255)
    i8258 = counted(i4631, CLIENTS, b5031)
    i8259 = counted(i4631, CLIENTS, b8227)
    i8260, b8261 = reduced(np.maximum, i4631, CLIENTS, i5037, None)
    f8267, b8268 = reduced(np.maximum, i4631, CLIENTS, f8265, b8266)
    i8270, b8271 = reduced(np.bitwise_or, i4631, CLIENTS, i8231, b8269)
    i8273, b8274 = reduced(np.bitwise_or, i4631, CLIENTS, i8231, b8272)
    if n1997:
        b8275 = filled(True, n1997, 'b')
    else:
        b8275 = NO_BOOL
    i8276 = counted(i1998, CLIENTS, b8275)
    i8277 = counted(i1998, CLIENTS, b2038)
    if n3312:
        i8278 = where(b3335, i3334, i3331)
        i8279 = (AS_OF - i8278)
        b8280 = (i8279 >= 0)
        b8281 = (i8279 < 1440)
        b8282 = (b8280 & b8281)
        f8283 = float_of(i8279, 0)
        f8284 = np.divide(f8283, 90.0)
        f8285 = np.floor(f8284)
        i8286 = whole(f8285)
        i8287 = where(b8282, i8286, 0)
        b8288 = (i3353 > 0)
        b8289 = (b3375 & b8288)
        i8290 = (AS_OF - i3376)
        b8291 = (i8290 >= 0)
        b8292 = (i8290 < 1440)
        b8293 = (b8291 & b8292)
        f8294 = float_of(i8290, 0)
        f8295 = np.divide(f8294, 90.0)
        f8296 = np.floor(f8295)
        i8297 = whole(f8296)
        i8298 = where(b8293, i8297, 0)
        b8299 = filled(True, n3312, 'b')
        b8300 = b8282
        b8301 = b8293
        i8303 = shifted(1, i8287, b8300)
        b8304 = b3375 & b8300
        i8308 = shifted(1, i8298, b8301)
        b8309 = b3375 & b8301
        b8319 = (i3366 == 0)
        b8320 = (b3379 | b8319)
        b8322 = b8299 & b8300
        b8325 = b3381 & b8300
    else:
        b8289 = NO_BOOL
        b8299 = NO_BOOL
        i8303 = NO_INT
        b8304 = NO_BOOL
        i8308 = NO_INT
        b8309 = NO_BOOL
        b8320 = NO_BOOL
        b8322 = NO_BOOL
        b8325 = NO_BOOL
    i8302 = counted(i3313, CLIENTS, b3375)
    i8305, b8306 = reduced(np.bitwise_or, i3313, CLIENTS, i8303, b8304)
    i8307 = counted(i3313, CLIENTS, b8289)
    i8310, b8311 = reduced(np.bitwise_or, i3313, CLIENTS, i8308, b8309)
    i8315 = counted(i3313, CLIENTS, b8299)
    i8316 = counted(i3313, CLIENTS, b3381)
    i8317 = counted(i3313, CLIENTS, b3383)
    i8318 = counted(i3313, CLIENTS, b3385)
    i8321 = counted(i3313, CLIENTS, b8320)
    i8323, b8324 = reduced(np.bitwise_or, i3313, CLIENTS, i8303, b8322)
    i8326, b8327 = reduced(np.bitwise_or, i3313, CLIENTS, i8303, b8325)
    if n2258:
        b8328 = (b2896 & b2906)
        b8329 = (b2896 & b2906 & b2904)
        i8330 = where(b2281, i2280, i2277)
        i8331 = (AS_OF - i8330)
        b8332 = (i8331 >= 0)
        b8333 = (i8331 < 1440)
        b8334 = (b8332 & b8333)
        f8335 = float_of(i8331, 0)
        f8336 = np.divide(f8335, 90.0)
        f8337 = np.floor(f8336)
        i8338 = whole(f8337)
        i8339 = where(b8334, i8338, 0)
        b8340 = logical_not(b2896)
        b8341 = (b8340 & b2911)
        i8342 = where(b2911, i8330, 0)
        i8343 = (AS_OF - i8342)
        b8344 = b2911
        b8345 = (i8343 >= 0) & b8344
        b8346 = (i8343 < 1440) & b8344
        b8347 = (b8345 & b8346)
        f8348 = float_of(i8343, 0)
        f8349 = np.divide(f8348, 90.0)
        f8350 = np.floor(f8349)
        i8351 = whole(f8350)
        i8352 = where(b8347, i8351, 0)
        b8353 = (b2896 & b2900)
        b8356 = b8334
        b8358 = (b8347 & b8344)
        b8362 = (b2896 & b2904)
        i8363 = where(b2913, i2899, where(b2264, i2263, 0))
        i8364 = where(b8362, i8363, 0)
        b8365 = b8362
        i8367 = where(b8362, i2277, 0)
        b8369 = (i2895 == 0)
        b8370 = (b2904 & b8369)
        b8377 = (i2895 > 0)
        b8378 = (i2277 > i2303) & b2304
        b8379 = (b8377 | b8378)
        b8380 = (b2904 & b8379)
        i8382 = shifted(1, i8339, b8356)
        b8383 = b8328 & b8356
        b8386 = b8329 & b8356
        i8392 = shifted(1, i8352, b8358)
        b8393 = b8340 & b8358
        b8396 = b8341 & b8358
    else:
        b8328 = NO_BOOL
        b8329 = NO_BOOL
        b8340 = NO_BOOL
        b8341 = NO_BOOL
        b8353 = NO_BOOL
        i8364 = NO_INT
        b8365 = NO_BOOL
        i8367 = NO_INT
        b8370 = NO_BOOL
        b8380 = NO_BOOL
        i8382 = NO_INT
        b8383 = NO_BOOL
        b8386 = NO_BOOL
        i8392 = NO_INT
        b8393 = NO_BOOL
        b8396 = NO_BOOL
    i8360 = counted(i2259, CLIENTS, b8328)
    i8361 = counted(i2259, CLIENTS, b8329)
    i8366 = distinct(i2259, CLIENTS, i8364, b8365)
    i8368 = distinct(i2259, CLIENTS, i8367, b8365)
    i8371 = counted(i2259, CLIENTS, b8370)
    i8372, b8373 = reduced(np.maximum, i2259, CLIENTS, i8367, b8365)
    i8374, b8375 = reduced(np.minimum, i2259, CLIENTS, i8367, b8365)
    i8376 = (i8372 - i8374)
    i8381 = counted(i2259, CLIENTS, b8380)
    i8384, b8385 = reduced(np.bitwise_or, i2259, CLIENTS, i8382, b8383)
    i8387, b8388 = reduced(np.bitwise_or, i2259, CLIENTS, i8382, b8386)
    i8389 = counted(i2259, CLIENTS, b8340)
    i8390 = counted(i2259, CLIENTS, b8341)
    i8391 = counted(i2259, CLIENTS, b2912)
    i8394, b8395 = reduced(np.bitwise_or, i2259, CLIENTS, i8392, b8393)
    i8397, b8398 = reduced(np.bitwise_or, i2259, CLIENTS, i8392, b8396)
    i8399 = counted(i2259, CLIENTS, b8353)
    b8400 = counted(i2259, CLIENTS, None) > 0
    b8401 = b8373 & b8375
    b8402 = as_bool(b8400 & b8401)
    if CLIENTS:
        b8403 = filled(True, CLIENTS, 'b')
    else:
        b8403 = NO_BOOL
    i8404 = counted(ALL_CLIENTS, CLIENTS, b8403)
    i8405, b8406 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6922, None)
    f8407, b8408 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, f6932, None)
    i8409, b8410 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6928, None)
    i8411, b8412 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6934, None)
    if n6071:
        b8413 = filled(True, n6071, 'b')
    else:
        b8413 = NO_BOOL
    i8414 = counted(i6072, CLIENTS, b8413)
    i8415 = counted(i6072, CLIENTS, b6219)
    if n5230:
        b8416 = (b6056 & b6053)
        i8417 = (AS_OF - i5639)
        b8418 = (i8417 >= 0)
        b8419 = (i8417 < 1440)
        b8420 = (b8418 & b8419)
        f8421 = float_of(i8417, 0)
        f8422 = np.divide(f8421, 90.0)
        f8423 = np.floor(f8422)
        i8424 = whole(f8423)
        i8425 = where(b8420, i8424, 0)
        b8426 = (b6056 & b6065)
        b8427 = logical_not(b6053)
        b8428 = (i6038 == 0)
        b8429 = (b6056 & b8427 & b8428)
        b8431 = b8420
        b8436 = (i6005 == 0)
        b8437 = (b6053 & b8436)
        b8439 = (i6033 == 0)
        b8440 = (b6053 & b8439)
        i8442 = shifted(1, i8425, b8431)
        b8443 = b6056 & b8431
        b8446 = b8416 & b8431
        b8450 = b8426 & b8431
    else:
        b8416 = NO_BOOL
        b8426 = NO_BOOL
        b8429 = NO_BOOL
        b8437 = NO_BOOL
        b8440 = NO_BOOL
        i8442 = NO_INT
        b8443 = NO_BOOL
        b8446 = NO_BOOL
        b8450 = NO_BOOL
    i8434 = counted(i5231, CLIENTS, b6056)
    i8435 = counted(i5231, CLIENTS, b8416)
    i8438 = counted(i5231, CLIENTS, b8437)
    i8441 = counted(i5231, CLIENTS, b8440)
    i8444, b8445 = reduced(np.bitwise_or, i5231, CLIENTS, i8442, b8443)
    i8447, b8448 = reduced(np.bitwise_or, i5231, CLIENTS, i8442, b8446)
    i8449 = counted(i5231, CLIENTS, b8426)
    i8451, b8452 = reduced(np.bitwise_or, i5231, CLIENTS, i8442, b8450)
    i8453 = counted(i5231, CLIENTS, b8429)
    if n6224:
        b8454 = filled(True, n6224, 'b')
        i8455 = (AS_OF - i6243)
        b8456 = (i8455 >= 0)
        b8457 = (i8455 < 1440)
        b8458 = (b8456 & b8457)
        f8459 = float_of(i8455, 0)
        f8460 = np.divide(f8459, 90.0)
        f8461 = np.floor(f8460)
        i8462 = whole(f8461)
        i8463 = where(b8458, i8462, 0)
        b8464 = b8458
        i8469 = shifted(1, i8463, b8464)
        b8470 = b8454 & b8464
        b8474 = b6379 & b8464
        b8478 = (b6380 & b6371)
        b8480 = b6380 & b8464
    else:
        b8454 = NO_BOOL
        i8469 = NO_INT
        b8470 = NO_BOOL
        b8474 = NO_BOOL
        b8478 = NO_BOOL
        b8480 = NO_BOOL
    i8465 = counted(i6225, CLIENTS, b8454)
    i8466, b8467 = reduced(np.maximum, i6225, CLIENTS, i6383, None)
    i8468 = counted(i6225, CLIENTS, b6371)
    i8471, b8472 = reduced(np.bitwise_or, i6225, CLIENTS, i8469, b8470)
    i8473 = counted(i6225, CLIENTS, b6379)
    i8475, b8476 = reduced(np.bitwise_or, i6225, CLIENTS, i8469, b8474)
    i8477 = counted(i6225, CLIENTS, b6380)
    i8479 = counted(i6225, CLIENTS, b8478)
    i8481, b8482 = reduced(np.bitwise_or, i6225, CLIENTS, i8469, b8480)
    if n7259:
        b8483 = filled(True, n7259, 'b')
        i8484 = (AS_OF - i7261)
        b8485 = (i8484 >= 0)
        b8486 = (i8484 < 1440)
        b8487 = (b8485 & b8486)
        f8488 = float_of(i8484, 0)
        f8489 = np.divide(f8488, 90.0)
        f8490 = np.floor(f8489)
        i8491 = whole(f8490)
        i8492 = where(b8487, i8491, 0)
        b8493 = b8487
        i8497 = shifted(1, i8492, b8493)
        b8498 = b8483 & b8493
    else:
        b8483 = NO_BOOL
        i8497 = NO_INT
        b8498 = NO_BOOL
    i8494 = counted(i7260, CLIENTS, b8483)
    i8495, b8496 = reduced(np.maximum, i7260, CLIENTS, i7267, None)
    i8499, b8500 = reduced(np.bitwise_or, i7260, CLIENTS, i8497, b8498)
    if n7303:
        b8501 = filled(True, n7303, 'b')
        b8502 = (i7306 >= P_burst_messages)
        i8503 = (AS_OF - i7307)
        b8504 = (i8503 >= 0) & b7308
        b8505 = (i8503 < 1440) & b7308
        b8506 = (b8504 & b8505)
        f8507 = float_of(i8503, 0)
        f8508 = np.divide(f8507, 90.0)
        f8509 = np.floor(f8508)
        i8510 = whole(f8509)
        i8511 = where(b8506, i8510, 0)
        b8512 = (b8506 & b7308)
        i8515 = shifted(1, i8511, b8512)
        b8516 = b8501 & b8512
        b8519 = b8502 & b8512
    else:
        b8501 = NO_BOOL
        b8502 = NO_BOOL
        i8515 = NO_INT
        b8516 = NO_BOOL
        b8519 = NO_BOOL
    i8513 = counted(i7304, CLIENTS, b8501)
    i8514 = counted(i7304, CLIENTS, b8502)
    i8517, b8518 = reduced(np.bitwise_or, i7304, CLIENTS, i8515, b8516)
    i8520, b8521 = reduced(np.bitwise_or, i7304, CLIENTS, i8515, b8519)
    if n7311:
        b8522 = filled(True, n7311, 'b')
        b8523 = (i7350 == 0)
        b8524 = (i7321 == WORD_22) & b7322
        b8525 = (i7321 == WORD_62) & b7322
        b8526 = (b8524 | b8525)
        b8527 = (b8523 & b8526)
        i8528 = where(b8527, i7330, 0)
        i8529 = (AS_OF - i8528)
        b8530 = b8527
        b8531 = (i8529 >= 0) & b8530
        b8532 = (i8529 < 1440) & b8530
        b8533 = (b8531 & b8532)
        f8534 = float_of(i8529, 0)
        f8535 = np.divide(f8534, 90.0)
        f8536 = np.floor(f8535)
        i8537 = whole(f8536)
        i8538 = where(b8533, i8537, 0)
        b8539 = (b8533 & b8530)
        i8541 = shifted(1, i8538, b8539)
        b8542 = b8522 & b8539
    else:
        b8522 = NO_BOOL
        i8541 = NO_INT
        b8542 = NO_BOOL
    i8540 = counted(i7312, CLIENTS, b8522)
    i8543, b8544 = reduced(np.bitwise_or, i7312, CLIENTS, i8541, b8542)
    if n7013:
        b8545 = filled(True, n7013, 'b')
        i8546 = where(b7135, i7032, 0)
        i8547 = (AS_OF - i8546)
        b8548 = b7135
        b8549 = (i8547 >= 0) & b8548
        b8550 = (i8547 < 1440) & b8548
        b8551 = (b8549 & b8550)
        f8552 = float_of(i8547, 0)
        f8553 = np.divide(f8552, 90.0)
        f8554 = np.floor(f8553)
        i8555 = whole(f8554)
        i8556 = where(b8551, i8555, 0)
        b8557 = (b8551 & b8548)
        b8559 = (i7020 == WORD_7)
        i8561 = shifted(1, i8556, b8557)
        b8562 = b8545 & b8557
    else:
        b8545 = NO_BOOL
        b8559 = NO_BOOL
        i8561 = NO_INT
        b8562 = NO_BOOL
    i8558 = counted(i7014, CLIENTS, b8545)
    i8560 = counted(i7014, CLIENTS, b8559)
    i8563, b8564 = reduced(np.bitwise_or, i7014, CLIENTS, i8561, b8562)
    if n7003:
        b8565 = filled(True, n7003, 'b')
        b8566 = (i7007 >= 2)
        i8567 = where(b8566, i7008, 0)
        i8568 = (AS_OF - i8567)
        b8569 = (b8566 & b7009)
        b8570 = (i8568 >= 0) & b8569
        b8571 = (i8568 < 1440) & b8569
        b8572 = (b8570 & b8571)
        f8573 = float_of(i8568, 0)
        f8574 = np.divide(f8573, 90.0)
        f8575 = np.floor(f8574)
        i8576 = whole(f8575)
        i8577 = where(b8572, i8576, 0)
        b8578 = (b8572 & b8569)
        i8581 = shifted(1, i8577, b8578)
        b8582 = b8565 & b8578
        b8585 = b8566 & b8578
    else:
        b8565 = NO_BOOL
        b8566 = NO_BOOL
        i8581 = NO_INT
        b8582 = NO_BOOL
        b8585 = NO_BOOL
    i8579 = counted(i7004, CLIENTS, b8565)
    i8580 = counted(i7004, CLIENTS, b8566)
    i8583, b8584 = reduced(np.bitwise_or, i7004, CLIENTS, i8581, b8582)
    i8586, b8587 = reduced(np.bitwise_or, i7004, CLIENTS, i8581, b8585)
    i8588, b8589 = summed(i7004, CLIENTS, i7007, None)
    if n3399:
        b8590 = (b4147 & b4147)
        i8591 = (AS_OF - i3418)
        b8592 = (i8591 >= 0)
        b8593 = (i8591 < 1440)
        b8594 = (b8592 & b8593)
        f8595 = float_of(i8591, 0)
        f8596 = np.divide(f8595, 90.0)
        f8597 = np.floor(f8596)
        i8598 = whole(f8597)
        i8599 = where(b8594, i8598, 0)
        b8601 = b8594
        i8604 = where(b4159, i4138, i3401)
        i8605 = where(b4147, i8604, 0)
        b8606 = b4147
        b8608 = (b4147 & b4151)
        b8610 = (b4151 | b4152)
        b8611 = (b4147 & b8610)
        b8613 = logical_not(b4152)
        b8614 = (b4147 & b8613)
        i8616 = shifted(1, i8599, b8601)
        b8617 = b4147 & b8601
        b8620 = b8590 & b8601
    else:
        b8590 = NO_BOOL
        i8605 = NO_INT
        b8606 = NO_BOOL
        b8608 = NO_BOOL
        b8611 = NO_BOOL
        b8614 = NO_BOOL
        i8616 = NO_INT
        b8617 = NO_BOOL
        b8620 = NO_BOOL
    i8602 = counted(i3400, CLIENTS, b4147)
    i8603 = counted(i3400, CLIENTS, b8590)
    i8607 = distinct(i3400, CLIENTS, i8605, b8606)
    i8609 = counted(i3400, CLIENTS, b8608)
    i8612 = counted(i3400, CLIENTS, b8611)
    i8615 = counted(i3400, CLIENTS, b8614)
    i8618, b8619 = reduced(np.bitwise_or, i3400, CLIENTS, i8616, b8617)
    i8621, b8622 = reduced(np.bitwise_or, i3400, CLIENTS, i8616, b8620)
    if n1924:
        b8623 = (i1934 == WORD_71) & b1935
        b8624 = (i1934 == WORD_72) & b1935
        b8625 = (b8623 | b8624)
        b8627 = (b8625 & b8623)
        i8628 = where(b1947, i1946, i1943)
        i8629 = (AS_OF - i8628)
        b8630 = (i8629 >= 0)
        b8631 = (i8629 < 1440)
        b8632 = (b8630 & b8631)
        f8633 = float_of(i8629, 0)
        f8634 = np.divide(f8633, 90.0)
        f8635 = np.floor(f8634)
        i8636 = whole(f8635)
        i8637 = where(b8632, i8636, 0)
        b8638 = filled(True, n1924, 'b')
        i8639 = where(b1935, i1934, WORD_10)
        b8640 = (i8639 == WORD_10)
        i8641 = where(b8640, AS_OF, 0)
        i8642 = (AS_OF - i8641)
        b8643 = b8640
        b8644 = (i8642 >= 0) & b8643
        b8645 = (i8642 < 1440) & b8643
        b8646 = (b8644 & b8645)
        f8647 = float_of(i8642, 0)
        f8648 = np.divide(f8647, 90.0)
        f8649 = np.floor(f8648)
        i8650 = whole(f8649)
        i8651 = where(b8646, i8650, 0)
        b8653 = b8632
        b8654 = (b8646 & b8643)
        i8657 = shifted(1, i8637, b8653)
        b8658 = b8625 & b8653
        b8661 = b8627 & b8653
        i8666 = where(b1992, i1964, i1933)
        i8669 = where(b1952, i1951, i1961)
        b8670 = b1952 | b1991
        b8671 = b8640 & b8670
        i8675 = shifted(1, i8651, b8654)
        b8676 = b8638 & b8654
        b8679 = b8640 & b8654
    else:
        b8625 = NO_BOOL
        b8627 = NO_BOOL
        b8638 = NO_BOOL
        b8640 = NO_BOOL
        i8657 = NO_INT
        b8658 = NO_BOOL
        b8661 = NO_BOOL
        i8666 = NO_INT
        i8669 = NO_INT
        b8671 = NO_BOOL
        i8675 = NO_INT
        b8676 = NO_BOOL
        b8679 = NO_BOOL
    i8655 = counted(i1925, CLIENTS, b8625)
    i8656 = counted(i1925, CLIENTS, b8627)
    i8659, b8660 = reduced(np.bitwise_or, i1925, CLIENTS, i8657, b8658)
    i8662, b8663 = reduced(np.bitwise_or, i1925, CLIENTS, i8657, b8661)
    i8664 = counted(i1925, CLIENTS, b8638)
    i8665 = counted(i1925, CLIENTS, b8640)
    i8667 = distinct(i1925, CLIENTS, i8666, b8640)
    b8668 = (i8667 == 1)
    i8672, b8673 = summed(i1925, CLIENTS, i8669, b8671)
    i8674 = where(b8668, i8672, 0)
    i8677, b8678 = reduced(np.bitwise_or, i1925, CLIENTS, i8675, b8676)
    i8680, b8681 = reduced(np.bitwise_or, i1925, CLIENTS, i8675, b8679)
    b8682 = counted(i1925, CLIENTS, None) > 0
    b8683 = (b8668 & b8673)
    b8684 = as_bool(b8682 & b8683)
    if n1560:
        b8685 = filled(True, n1560, 'b')
        i8686 = (AS_OF - i1622)
        b8687 = (i8686 >= 0)
        b8688 = (i8686 < 1440)
        b8689 = (b8687 & b8688)
        f8690 = float_of(i8686, 0)
        f8691 = np.divide(f8690, 90.0)
        f8692 = np.floor(f8691)
        i8693 = whole(f8692)
        i8694 = where(b8689, i8693, 0)
        b8695 = (i1621 > P_grace_days)
        b8696 = (b1773 & b1773 & b8695)
        b8697 = (i1621 == 0)
        b8698 = logical_not(b1773) & b1769
        b8699 = b8689
        i8702 = shifted(1, i8694, b8699)
        b8703 = b8685 & b8699
        b8710 = logical_not(b1784)
        b8711 = (b1773 & b8710)
        b8720 = (b1773 & b8695)
        i8721 = where(b8720, i1618, 0)
        b8722 = b8720
        b8732 = b1773 & b8699
        b8735 = b8696 & b8699
    else:
        b8685 = NO_BOOL
        b8696 = NO_BOOL
        b8697 = NO_BOOL
        b8698 = NO_BOOL
        i8702 = NO_INT
        b8703 = NO_BOOL
        b8711 = NO_BOOL
        i8721 = NO_INT
        b8722 = NO_BOOL
        b8732 = NO_BOOL
        b8735 = NO_BOOL
    i8701 = counted(i1561, CLIENTS, b8685)
    i8704, b8705 = reduced(np.bitwise_or, i1561, CLIENTS, i8702, b8703)
    i8706 = counted(i1561, CLIENTS, b1773)
    i8707 = counted(i1561, CLIENTS, b8696)
    f8708, b8709 = median(i1561, CLIENTS, i1621, b1773)
    i8712, b8713 = summed(i1561, CLIENTS, i1778, b8711)
    i8714, b8715 = summed(i1561, CLIENTS, i1628, b8711)
    b8716 = (i8714 == rescaled(0, 4)) & b8715
    f8717 = float_of(i8714, 4)
    f8718 = float_of(i8712, 4)
    f8719 = np.divide(f8718, f8717)
    i8723 = distinct(i1561, CLIENTS, i8721, b8722)
    i8724, b8725 = summed(i1561, CLIENTS, i1778, b1773)
    i8726, b8727 = summed(i1561, CLIENTS, i1628, b1773)
    b8728 = (i8726 == rescaled(0, 4)) & b8727
    f8729 = float_of(i8726, 4)
    f8730 = float_of(i8724, 4)
    f8731 = np.divide(f8730, f8729)
    i8733, b8734 = reduced(np.bitwise_or, i1561, CLIENTS, i8702, b8732)
    i8736, b8737 = reduced(np.bitwise_or, i1561, CLIENTS, i8702, b8735)
    i8738 = counted(i1561, CLIENTS, b8697)
    i8739 = counted(i1561, CLIENTS, b8698)
    b8740 = counted(i1561, CLIENTS, None) > 0
    b8741 = logical_not(b8716)
    b8742 = b8715 & b8741
    b8743 = b8713 & b8742
    b8744 = as_bool(b8740 & b8743)
    b8745 = logical_not(b8728)
    b8746 = b8727 & b8745
    b8747 = b8725 & b8746
    b8748 = as_bool(b8740 & b8747)
    if n1788:
        b8749 = (b1811 | b1807)
        b8750 = (b8749 & b1807)
        b8751 = filled(True, n1788, 'b')
        i8752 = (AS_OF - i1791)
        b8753 = (i8752 >= 0) & b1792
        b8754 = (i8752 < 1440) & b1792
        b8755 = (b8753 & b8754)
        f8756 = float_of(i8752, 0)
        f8757 = np.divide(f8756, 90.0)
        f8758 = np.floor(f8757)
        i8759 = whole(f8758)
        i8760 = where(b8755, i8759, 0)
        b8761 = (b8755 & b1792)
        i8770 = shifted(1, i8760, b8761)
        b8771 = b8751 & b8761
        b8774 = b1810 & b8761
        b8782 = b1804 & b8761
        b8786 = b1828 & b8761
    else:
        b8749 = NO_BOOL
        b8750 = NO_BOOL
        b8751 = NO_BOOL
        i8770 = NO_INT
        b8771 = NO_BOOL
        b8774 = NO_BOOL
        b8782 = NO_BOOL
        b8786 = NO_BOOL
    i8762 = counted(i1789, CLIENTS, b8749)
    i8763 = counted(i1789, CLIENTS, b8750)
    i8764, b8765 = summed(i1789, CLIENTS, i1797, None)
    i8766 = counted(i1789, CLIENTS, b8751)
    i8767 = counted(i1789, CLIENTS, b1810)
    i8768, b8769 = summed(i1789, CLIENTS, i1799, None)
    i8772, b8773 = reduced(np.bitwise_or, i1789, CLIENTS, i8770, b8771)
    i8775, b8776 = reduced(np.bitwise_or, i1789, CLIENTS, i8770, b8774)
    i8777 = counted(i1789, CLIENTS, b1804)
    i8778, b8779 = summed(i1789, CLIENTS, i1796, None)
    f8780, b8781 = median(i1789, CLIENTS, i1800, b1801)
    i8783, b8784 = reduced(np.bitwise_or, i1789, CLIENTS, i8770, b8782)
    i8785 = counted(i1789, CLIENTS, b1828)
    i8787, b8788 = reduced(np.bitwise_or, i1789, CLIENTS, i8770, b8786)
    if n8052:
        b8789 = filled(True, n8052, 'b')
        i8790 = (AS_OF - i8118)
        b8791 = (i8790 >= 0)
        b8792 = (i8790 < 1440)
        b8793 = (b8791 & b8792)
        f8794 = float_of(i8790, 0)
        f8795 = np.divide(f8794, 90.0)
        f8796 = np.floor(f8795)
        i8797 = whole(f8796)
        i8798 = where(b8793, i8797, 0)
        b8799 = b8793
        i8802 = shifted(1, i8798, b8799)
        b8803 = b8789 & b8799
        b8806 = b8058 & b8799
    else:
        b8789 = NO_BOOL
        i8802 = NO_INT
        b8803 = NO_BOOL
        b8806 = NO_BOOL
    i8800 = counted(i8053, CLIENTS, b8789)
    i8801 = counted(i8053, CLIENTS, b8058)
    i8804, b8805 = reduced(np.bitwise_or, i8053, CLIENTS, i8802, b8803)
    i8807, b8808 = reduced(np.bitwise_or, i8053, CLIENTS, i8802, b8806)
    if n7162:
        b8809 = filled(True, n7162, 'b')
        i8810 = (AS_OF - i7166)
        b8811 = (i8810 >= 0) & b7167
        b8812 = (i8810 < 1440) & b7167
        b8813 = (b8811 & b8812)
        f8814 = float_of(i8810, 0)
        f8815 = np.divide(f8814, 90.0)
        f8816 = np.floor(f8815)
        i8817 = whole(f8816)
        i8818 = where(b8813, i8817, 0)
        b8819 = (b8813 & b7167)
        b8821 = (i7177 < P_run_ends_after) & b7178
        i8822 = where(b8821, i7165, 0)
        b8823 = b8821
        i8826 = shifted(1, i8818, b8819)
        b8827 = b8809 & b8819
    else:
        b8809 = NO_BOOL
        i8822 = NO_INT
        b8823 = NO_BOOL
        i8826 = NO_INT
        b8827 = NO_BOOL
    i8820 = counted(i7163, CLIENTS, b8809)
    i8824, b8825 = reduced(np.maximum, i7163, CLIENTS, i8822, b8823)
    i8828, b8829 = reduced(np.bitwise_or, i7163, CLIENTS, i8826, b8827)
    if n7354:
        b8830 = (i7938 > P_very_late_days)
        b8831 = (b7936 & b8830)
        b8832 = (i7938 > P_stuck_days)
        b8833 = (b7936 & b8830 & b7936 & b8832)
        i8834 = (AS_OF - i7416)
        b8835 = (i8834 >= 0)
        b8836 = (i8834 < 1440)
        b8837 = (b8835 & b8836)
        f8838 = float_of(i8834, 0)
        f8839 = np.divide(f8838, 90.0)
        f8840 = np.floor(f8839)
        i8841 = whole(f8840)
        i8842 = where(b8837, i8841, 0)
        b8845 = b8837
        b8848 = (b7929 & b7936)
        b8851 = (i7363 == i7960) & b7963
        b8852 = (b7936 & b8832 & b8851)
        b8855 = (b7929 & b7936 & b8832)
        b8857 = (b7929 & b7936 & b8832 & b8851)
        b8860 = (b7936 & b8832)
        i8861 = where(b8860, i7428, i7942)
        b8862 = (b8860 | b7953)
        b8863 = b8851 & b8862
        i8870 = shifted(1, i8842, b8845)
        b8871 = b8831 & b8845
        b8874 = b8833 & b8845
    else:
        b8831 = NO_BOOL
        b8833 = NO_BOOL
        b8848 = NO_BOOL
        b8852 = NO_BOOL
        b8855 = NO_BOOL
        b8857 = NO_BOOL
        i8861 = NO_INT
        b8863 = NO_BOOL
        i8870 = NO_INT
        b8871 = NO_BOOL
        b8874 = NO_BOOL
    i8846 = counted(i7355, CLIENTS, b8831)
    i8847 = counted(i7355, CLIENTS, b8833)
    i8849, b8850 = reduced(np.maximum, i7355, CLIENTS, i7938, b8848)
    i8853, b8854 = summed(i7355, CLIENTS, i7428, b8852)
    i8856 = counted(i7355, CLIENTS, b8855)
    i8858, b8859 = summed(i7355, CLIENTS, i7428, b8857)
    i8864, b8865 = summed(i7355, CLIENTS, i8861, b8863)
    b8866 = (i8864 == rescaled(0, 4)) & b8865
    f8867 = float_of(i8864, 4)
    f8868 = float_of(i8858, 4)
    f8869 = np.divide(f8868, f8867)
    i8872, b8873 = reduced(np.bitwise_or, i7355, CLIENTS, i8870, b8871)
    i8875, b8876 = reduced(np.bitwise_or, i7355, CLIENTS, i8870, b8874)
    b8877 = counted(i7355, CLIENTS, None) > 0
    b8878 = logical_not(b8866)
    b8879 = b8865 & b8878
    b8880 = b8859 & b8879
    b8881 = as_bool(b8877 & b8880)
    if n450:
        b8882 = logical_not(b928)
        b8883 = logical_not(b915)
        b8884 = (i891 < AS_OF)
        b8885 = (b909 & b8882 & b8883 & b8884)
        b8886 = (i956 > 0)
        b8887 = (b909 & b8882 & b8883 & b8884 & b8886)
        b8888 = filled(True, n450, 'b')
        b8889 = logical_not(b471)
        b8890 = (b8889 & b8883)
        i8896 = (i740 - i469)
        b8897 = (i469 > (AS_OF - P_window_days))
    else:
        b8885 = NO_BOOL
        b8887 = NO_BOOL
        b8888 = NO_BOOL
        b8890 = NO_BOOL
        i8896 = NO_INT
        b8897 = NO_BOOL
    i8891 = counted(i451, CLIENTS, b8885)
    i8892 = counted(i451, CLIENTS, b8887)
    i8893, b8894 = reduced(np.maximum, i451, CLIENTS, i956, None)
    i8895 = counted(i451, CLIENTS, b8888)
    i8898, b8899 = reduced(np.maximum, i451, CLIENTS, i8896, b8897)
    i8900 = counted(i451, CLIENTS, b905)
    i8901 = counted(i451, CLIENTS, b910)
    i8902 = counted(i451, CLIENTS, b8890)
    i8903, b8904 = reduced(np.maximum, i451, CLIENTS, i482, None)
    i8905 = counted(i451, CLIENTS, b915)
    if n1527:
        b8906 = filled(True, n1527, 'b')
        i8907 = (AS_OF - i1530)
        b8908 = (i8907 >= 0) & b1531
        b8909 = (i8907 < 1440) & b1531
        b8910 = (b8908 & b8909)
        f8911 = float_of(i8907, 0)
        f8912 = np.divide(f8911, 90.0)
        f8913 = np.floor(f8912)
        i8914 = whole(f8913)
        i8915 = where(b8910, i8914, 0)
        b8916 = (b8910 & b1531)
        i8919 = where(b1534, i1540, 0)
        b8920 = b1534
        i8923 = shifted(1, i8915, b8916)
        b8924 = b8906 & b8916
        b8927 = b1534 & b8916
    else:
        b8906 = NO_BOOL
        i8919 = NO_INT
        b8920 = NO_BOOL
        i8923 = NO_INT
        b8924 = NO_BOOL
        b8927 = NO_BOOL
    i8917 = counted(i1528, CLIENTS, b8906)
    i8918 = counted(i1528, CLIENTS, b1534)
    i8921, b8922 = reduced(np.maximum, i1528, CLIENTS, i8919, b8920)
    i8925, b8926 = reduced(np.bitwise_or, i1528, CLIENTS, i8923, b8924)
    i8928, b8929 = reduced(np.bitwise_or, i1528, CLIENTS, i8923, b8927)
    if n1842:
        b8930 = filled(True, n1842, 'b')
        b8932 = (i1914 < P_run_ends_after)
        i8933 = where(b8932, i1845, 0)
        b8934 = b8932
    else:
        b8930 = NO_BOOL
        i8933 = NO_INT
        b8934 = NO_BOOL
    i8931 = counted(i1843, CLIENTS, b8930)
    i8935, b8936 = reduced(np.maximum, i1843, CLIENTS, i8933, b8934)
    if n4164:
        b8937 = (b4279 & b4290)
        i8938 = (AS_OF - i4275)
        b8939 = (i8938 >= 0)
        b8940 = (i8938 < 1440)
        b8941 = (b8939 & b8940)
        f8942 = float_of(i8938, 0)
        f8943 = np.divide(f8942, 90.0)
        f8944 = np.floor(f8943)
        i8945 = whole(f8944)
        i8946 = where(b8941, i8945, 0)
        b8947 = b8941
        i8950 = shifted(1, i8946, b8947)
        b8951 = b4279 & b8947
        b8954 = b8937 & b8947
    else:
        b8937 = NO_BOOL
        i8950 = NO_INT
        b8951 = NO_BOOL
        b8954 = NO_BOOL
    i8948 = counted(i4165, CLIENTS, b4279)
    i8949 = counted(i4165, CLIENTS, b8937)
    i8952, b8953 = reduced(np.bitwise_or, i4165, CLIENTS, i8950, b8951)
    i8955, b8956 = reduced(np.bitwise_or, i4165, CLIENTS, i8950, b8954)
    if CLIENTS:
        b8957 = filled(True, CLIENTS, 'b')
        b8958 = (i287 == WORD_34)
        i8960 = (AS_OF - i169)
    else:
        b8957 = NO_BOOL
        b8958 = NO_BOOL
        i8960 = NO_INT
    i8959 = counted(ALL_CLIENTS, CLIENTS, b8957)
    i8961, b8962 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i8960, b170)
    i8963 = counted(ALL_CLIENTS, CLIENTS, b265)
    i8964 = counted(ALL_CLIENTS, CLIENTS, b269)
    i8965 = counted(ALL_CLIENTS, CLIENTS, b275)
    i8966 = counted(ALL_CLIENTS, CLIENTS, b238)
    i8967 = counted(ALL_CLIENTS, CLIENTS, b8958)
    if n43:
        b8968 = (i78 == WORD_25)
        b8969 = logical_not(b75)
        b8970 = (b8968 & b8969)
        b8971 = filled(True, n43, 'b')
    else:
        b8970 = NO_BOOL
        b8971 = NO_BOOL
    i8972 = counted(i72, CLIENTS, b8970)
    i8973 = counted(i72, CLIENTS, b8971)
    if n4294:
        b8974 = (i4301 == WORD_15)
        b8975 = (i4301 == WORD_16)
        b8976 = (i4301 == WORD_48)
    else:
        b8974 = NO_BOOL
        b8975 = NO_BOOL
        b8976 = NO_BOOL
    i8977 = counted(i4295, CLIENTS, b8974)
    i8978 = counted(i4295, CLIENTS, b8975)
    i8979 = counted(i4295, CLIENTS, b8976)
    if n3112:
        b8980 = filled(True, n3112, 'b')
        i8981 = (AS_OF - i3162)
        b8982 = (i8981 >= 0)
        b8983 = (i8981 < 1440)
        b8984 = (b8982 & b8983)
        f8985 = float_of(i8981, 0)
        f8986 = np.divide(f8985, 90.0)
        f8987 = np.floor(f8986)
        i8988 = whole(f8987)
        i8989 = where(b8984, i8988, 0)
        b8990 = b8984
        i8992 = where(b3274, i3272, where(b3149, i3148, 0))
        i8995 = shifted(1, i8989, b8990)
        b8996 = b8980 & b8990
    else:
        b8980 = NO_BOOL
        i8992 = NO_INT
        i8995 = NO_INT
        b8996 = NO_BOOL
    i8991 = counted(i3113, CLIENTS, b8980)
    i8993 = distinct(i3113, CLIENTS, i8992, None)
    i8994 = counted(i3113, CLIENTS, b3273)
    i8997, b8998 = reduced(np.bitwise_or, i3113, CLIENTS, i8995, b8996)
    if n3000:
        b9000 = (i3005 >= 2)
        b9001 = (i3019 >= 3)
        i9002 = where(b9000, 2, where(b9001, 2, 1))
        i9005 = where(b3024, i3022, rescaled(0, 4))
        f9006 = float_of(i9005, 4)
        f9007 = float_of(i3006, 4)
        f9008 = np.divide(f9006, f9007)
        b9009 = b3027 & b3007
    else:
        i9002 = NO_INT
        f9008 = NO_FLOAT
        b9009 = NO_BOOL
    i8999 = counted(i3001, CLIENTS, b3027)
    i9003, b9004 = reduced(np.maximum, i3001, CLIENTS, i9002, b3027)
    f9010, b9011 = reduced(np.maximum, i3001, CLIENTS, f9008, b9009)
    if n2930:
        b9012 = (b2958 & b2958)
        i9013 = (AS_OF - i2949)
        b9014 = (i9013 >= 0)
        b9015 = (i9013 < 1440)
        b9016 = (b9014 & b9015)
        f9017 = float_of(i9013, 0)
        f9018 = np.divide(f9017, 90.0)
        f9019 = np.floor(f9018)
        i9020 = whole(f9019)
        i9021 = where(b9016, i9020, 0)
        b9022 = b9016
        i9025 = shifted(1, i9021, b9022)
        b9026 = b2958 & b9022
        b9029 = b9012 & b9022
    else:
        b9012 = NO_BOOL
        i9025 = NO_INT
        b9026 = NO_BOOL
        b9029 = NO_BOOL
    i9023 = counted(i2931, CLIENTS, b2958)
    i9024 = counted(i2931, CLIENTS, b9012)
    i9027, b9028 = reduced(np.bitwise_or, i2931, CLIENTS, i9025, b9026)
    i9030, b9031 = reduced(np.bitwise_or, i2931, CLIENTS, i9025, b9029)
    if n164:
        b9032 = filled(True, n164, 'b')
        i9033 = (AS_OF - i167)
        b9034 = (i9033 >= 0) & b168
        b9035 = (i9033 < 1440) & b168
        b9036 = (b9034 & b9035)
        f9037 = float_of(i9033, 0)
        f9038 = np.divide(f9037, 90.0)
        f9039 = np.floor(f9038)
        i9040 = whole(f9039)
        i9041 = where(b9036, i9040, 0)
        b9042 = (b9036 & b168)
        i9044 = shifted(1, i9041, b9042)
        b9045 = b9032 & b9042
    else:
        b9032 = NO_BOOL
        i9044 = NO_INT
        b9045 = NO_BOOL
    i9043 = counted(i165, CLIENTS, b9032)
    i9046, b9047 = reduced(np.bitwise_or, i165, CLIENTS, i9044, b9045)
    f9048 = float_of(i8172, 0)
    b9049 = (i8171 == 0)
    f9050 = float_of(i8171, 0)
    f9051 = np.divide(f9048, f9050)
    f9052 = float_of(i8236, 0)
    b9053 = (i8235 == 0)
    f9054 = float_of(i8235, 0)
    f9055 = np.divide(f9052, f9054)
    f9056 = float_of(i8361, 0)
    b9057 = (i8360 == 0)
    f9058 = float_of(i8360, 0)
    f9059 = np.divide(f9056, f9058)
    f9060 = float_of(i8435, 0)
    b9061 = (i8434 == 0)
    f9062 = float_of(i8434, 0)
    f9063 = np.divide(f9060, f9062)
    f9064 = float_of(i8259, 0)
    b9065 = (i8258 == 0)
    f9066 = float_of(i8258, 0)
    f9067 = np.divide(f9064, f9066)
    f9068 = float_of(i8763, 0)
    b9069 = (i8762 == 0)
    f9070 = float_of(i8762, 0)
    f9071 = np.divide(f9068, f9070)
    f9072 = float_of(i8767, 0)
    b9073 = (i8766 == 0)
    f9074 = float_of(i8766, 0)
    f9075 = np.divide(f9072, f9074)
    f9076 = float_of(i8777, 0)
    f9077 = np.divide(f9076, f9074)
    f9078 = float_of(i8801, 0)
    b9079 = (i8800 == 0)
    f9080 = float_of(i8800, 0)
    f9081 = np.divide(f9078, f9080)
    f9082 = float_of(i8738, 0)
    b9083 = (i8701 == 0)
    f9084 = float_of(i8701, 0)
    f9085 = np.divide(f9082, f9084)
    f9086 = float_of(i8453, 0)
    f9087 = np.divide(f9086, f9062)
    f9088 = float_of(i8307, 0)
    b9089 = (i8302 == 0)
    f9090 = float_of(i8302, 0)
    f9091 = np.divide(f9088, f9090)
    f9092 = float_of(i8316, 0)
    b9093 = (i8315 == 0)
    f9094 = float_of(i8315, 0)
    f9095 = np.divide(f9092, f9094)
    b9096 = (i8171 > 0)
    b9097 = logical_not(b9049)
    b9098 = compared('>', f9051, 0.0) & b9097
    b9099 = (b9096 & b9098)
    i9100 = product(20, i8171)
    f9101 = float_of(i9100, 1)
    f9102 = np.divide(1.6424985600000002, f9101)
    f9103 = (f9051 + f9102)
    f9104 = (1.0 - f9051)
    f9105 = (f9051 * f9104)
    f9106 = np.divide(f9105, f9050)
    i9107 = product(40, i8171)
    i9108 = product(i9107, i8171)
    f9109 = float_of(i9108, 1)
    f9110 = np.divide(1.6424985600000002, f9109)
    f9111 = (f9106 + f9110)
    f9112 = where(b9097, np.maximum(0.0, f9111), 0.0)
    f9113 = np.sqrt(f9112)
    f9114 = (1.2816 * f9113)
    f9115 = (f9103 - f9114)
    f9116 = np.divide(1.6424985600000002, f9050)
    f9117 = (1.0 + f9116)
    f9118 = np.divide(f9115, f9117)
    f9119 = where(b9099, f9118, where(b9096, 0.0, 0))
    f9120 = np.divide(3.8415999999999997, f9101)
    f9121 = (f9051 + f9120)
    f9122 = np.divide(3.8415999999999997, f9109)
    f9123 = (f9106 + f9122)
    f9124 = where(b9097, np.maximum(0.0, f9123), 0.0)
    f9125 = np.sqrt(f9124)
    f9126 = (1.96 * f9125)
    f9127 = (f9121 - f9126)
    f9128 = np.divide(3.8415999999999997, f9050)
    f9129 = (1.0 + f9128)
    f9130 = np.divide(f9127, f9129)
    f9131 = where(b9099, f9130, where(b9096, 0.0, 0))
    b9132 = (i8235 > 0)
    b9133 = logical_not(b9053)
    b9134 = compared('>', f9055, 0.0) & b9133
    b9135 = (b9132 & b9134)
    i9136 = product(20, i8235)
    f9137 = float_of(i9136, 1)
    f9138 = np.divide(1.6424985600000002, f9137)
    f9139 = (f9055 + f9138)
    f9140 = (1.0 - f9055)
    f9141 = (f9055 * f9140)
    f9142 = np.divide(f9141, f9054)
    i9143 = product(40, i8235)
    i9144 = product(i9143, i8235)
    f9145 = float_of(i9144, 1)
    f9146 = np.divide(1.6424985600000002, f9145)
    f9147 = (f9142 + f9146)
    f9148 = where(b9133, np.maximum(0.0, f9147), 0.0)
    f9149 = np.sqrt(f9148)
    f9150 = (1.2816 * f9149)
    f9151 = (f9139 - f9150)
    f9152 = np.divide(1.6424985600000002, f9054)
    f9153 = (1.0 + f9152)
    f9154 = np.divide(f9151, f9153)
    f9155 = where(b9135, f9154, where(b9132, 0.0, 0))
    f9156 = np.divide(3.8415999999999997, f9137)
    f9157 = (f9055 + f9156)
    f9158 = np.divide(3.8415999999999997, f9145)
    f9159 = (f9142 + f9158)
    f9160 = where(b9133, np.maximum(0.0, f9159), 0.0)
    f9161 = np.sqrt(f9160)
    f9162 = (1.96 * f9161)
    f9163 = (f9157 - f9162)
    f9164 = np.divide(3.8415999999999997, f9054)
    f9165 = (1.0 + f9164)
    f9166 = np.divide(f9163, f9165)
    f9167 = where(b9135, f9166, where(b9132, 0.0, 0))
    b9168 = (i8360 > 0)
    b9169 = logical_not(b9057)
    b9170 = compared('>', f9059, 0.0) & b9169
    b9171 = (b9168 & b9170)
    i9172 = product(20, i8360)
    f9173 = float_of(i9172, 1)
    f9174 = np.divide(1.6424985600000002, f9173)
    f9175 = (f9059 + f9174)
    f9176 = (1.0 - f9059)
    f9177 = (f9059 * f9176)
    f9178 = np.divide(f9177, f9058)
    i9179 = product(40, i8360)
    i9180 = product(i9179, i8360)
    f9181 = float_of(i9180, 1)
    f9182 = np.divide(1.6424985600000002, f9181)
    f9183 = (f9178 + f9182)
    f9184 = where(b9169, np.maximum(0.0, f9183), 0.0)
    f9185 = np.sqrt(f9184)
    f9186 = (1.2816 * f9185)
    f9187 = (f9175 - f9186)
    f9188 = np.divide(1.6424985600000002, f9058)
    f9189 = (1.0 + f9188)
    f9190 = np.divide(f9187, f9189)
    f9191 = where(b9171, f9190, where(b9168, 0.0, 0))
    f9192 = np.divide(3.8415999999999997, f9173)
    f9193 = (f9059 + f9192)
    f9194 = np.divide(3.8415999999999997, f9181)
    f9195 = (f9178 + f9194)
    f9196 = where(b9169, np.maximum(0.0, f9195), 0.0)
    f9197 = np.sqrt(f9196)
    f9198 = (1.96 * f9197)
    f9199 = (f9193 - f9198)
    f9200 = np.divide(3.8415999999999997, f9058)
    f9201 = (1.0 + f9200)
    f9202 = np.divide(f9199, f9201)
    f9203 = where(b9171, f9202, where(b9168, 0.0, 0))
    b9204 = (i8434 > 0)
    b9205 = logical_not(b9061)
    b9206 = compared('>', f9063, 0.0) & b9205
    b9207 = (b9204 & b9206)
    i9208 = product(20, i8434)
    f9209 = float_of(i9208, 1)
    f9210 = np.divide(1.6424985600000002, f9209)
    f9211 = (f9063 + f9210)
    f9212 = (1.0 - f9063)
    f9213 = (f9063 * f9212)
    f9214 = np.divide(f9213, f9062)
    i9215 = product(40, i8434)
    i9216 = product(i9215, i8434)
    f9217 = float_of(i9216, 1)
    f9218 = np.divide(1.6424985600000002, f9217)
    f9219 = (f9214 + f9218)
    f9220 = where(b9205, np.maximum(0.0, f9219), 0.0)
    f9221 = np.sqrt(f9220)
    f9222 = (1.2816 * f9221)
    f9223 = (f9211 - f9222)
    f9224 = np.divide(1.6424985600000002, f9062)
    f9225 = (1.0 + f9224)
    f9226 = np.divide(f9223, f9225)
    f9227 = where(b9207, f9226, where(b9204, 0.0, 0))
    f9228 = np.divide(3.8415999999999997, f9209)
    f9229 = (f9063 + f9228)
    f9230 = np.divide(3.8415999999999997, f9217)
    f9231 = (f9214 + f9230)
    f9232 = where(b9205, np.maximum(0.0, f9231), 0.0)
    f9233 = np.sqrt(f9232)
    f9234 = (1.96 * f9233)
    f9235 = (f9229 - f9234)
    f9236 = np.divide(3.8415999999999997, f9062)
    f9237 = (1.0 + f9236)
    f9238 = np.divide(f9235, f9237)
    f9239 = where(b9207, f9238, where(b9204, 0.0, 0))
    b9240 = (i8258 > 0)
    b9241 = logical_not(b9065)
    b9242 = compared('>', f9067, 0.0) & b9241
    b9243 = (b9240 & b9242)
    i9244 = product(20, i8258)
    f9245 = float_of(i9244, 1)
    f9246 = np.divide(1.6424985600000002, f9245)
    f9247 = (f9067 + f9246)
    f9248 = (1.0 - f9067)
    f9249 = (f9067 * f9248)
    f9250 = np.divide(f9249, f9066)
    i9251 = product(40, i8258)
    i9252 = product(i9251, i8258)
    f9253 = float_of(i9252, 1)
    f9254 = np.divide(1.6424985600000002, f9253)
    f9255 = (f9250 + f9254)
    f9256 = where(b9241, np.maximum(0.0, f9255), 0.0)
    f9257 = np.sqrt(f9256)
    f9258 = (1.2816 * f9257)
    f9259 = (f9247 - f9258)
    f9260 = np.divide(1.6424985600000002, f9066)
    f9261 = (1.0 + f9260)
    f9262 = np.divide(f9259, f9261)
    f9263 = where(b9243, f9262, where(b9240, 0.0, 0))
    f9264 = np.divide(3.8415999999999997, f9245)
    f9265 = (f9067 + f9264)
    f9266 = np.divide(3.8415999999999997, f9253)
    f9267 = (f9250 + f9266)
    f9268 = where(b9241, np.maximum(0.0, f9267), 0.0)
    f9269 = np.sqrt(f9268)
    f9270 = (1.96 * f9269)
    f9271 = (f9265 - f9270)
    f9272 = np.divide(3.8415999999999997, f9066)
    f9273 = (1.0 + f9272)
    f9274 = np.divide(f9271, f9273)
    f9275 = where(b9243, f9274, where(b9240, 0.0, 0))
    b9276 = (i8762 > 0)
    b9277 = logical_not(b9069)
    b9278 = compared('>', f9071, 0.0) & b9277
    b9279 = (b9276 & b9278)
    i9280 = product(20, i8762)
    f9281 = float_of(i9280, 1)
    f9282 = np.divide(1.6424985600000002, f9281)
    f9283 = (f9071 + f9282)
    f9284 = (1.0 - f9071)
    f9285 = (f9071 * f9284)
    f9286 = np.divide(f9285, f9070)
    i9287 = product(40, i8762)
    i9288 = product(i9287, i8762)
    f9289 = float_of(i9288, 1)
    f9290 = np.divide(1.6424985600000002, f9289)
    f9291 = (f9286 + f9290)
    f9292 = where(b9277, np.maximum(0.0, f9291), 0.0)
    f9293 = np.sqrt(f9292)
    f9294 = (1.2816 * f9293)
    f9295 = (f9283 - f9294)
    f9296 = np.divide(1.6424985600000002, f9070)
    f9297 = (1.0 + f9296)
    f9298 = np.divide(f9295, f9297)
    f9299 = where(b9279, f9298, where(b9276, 0.0, 0))
    f9300 = np.divide(3.8415999999999997, f9281)
    f9301 = (f9071 + f9300)
    f9302 = np.divide(3.8415999999999997, f9289)
    f9303 = (f9286 + f9302)
    f9304 = where(b9277, np.maximum(0.0, f9303), 0.0)
    f9305 = np.sqrt(f9304)
    f9306 = (1.96 * f9305)
    f9307 = (f9301 - f9306)
    f9308 = np.divide(3.8415999999999997, f9070)
    f9309 = (1.0 + f9308)
    f9310 = np.divide(f9307, f9309)
    f9311 = where(b9279, f9310, where(b9276, 0.0, 0))
    b9312 = (i8766 > 0)
    b9313 = logical_not(b9073)
    b9314 = compared('>', f9075, 0.0) & b9313
    b9315 = (b9312 & b9314)
    i9316 = product(20, i8766)
    f9317 = float_of(i9316, 1)
    f9318 = np.divide(1.6424985600000002, f9317)
    f9319 = (f9075 + f9318)
    f9320 = (1.0 - f9075)
    f9321 = (f9075 * f9320)
    f9322 = np.divide(f9321, f9074)
    i9323 = product(40, i8766)
    i9324 = product(i9323, i8766)
    f9325 = float_of(i9324, 1)
    f9326 = np.divide(1.6424985600000002, f9325)
    f9327 = (f9322 + f9326)
    f9328 = where(b9313, np.maximum(0.0, f9327), 0.0)
    f9329 = np.sqrt(f9328)
    f9330 = (1.2816 * f9329)
    f9331 = (f9319 - f9330)
    f9332 = np.divide(1.6424985600000002, f9074)
    f9333 = (1.0 + f9332)
    f9334 = np.divide(f9331, f9333)
    f9335 = where(b9315, f9334, where(b9312, 0.0, 0))
    f9336 = np.divide(3.8415999999999997, f9317)
    f9337 = (f9075 + f9336)
    f9338 = np.divide(3.8415999999999997, f9325)
    f9339 = (f9322 + f9338)
    f9340 = where(b9313, np.maximum(0.0, f9339), 0.0)
    f9341 = np.sqrt(f9340)
    f9342 = (1.96 * f9341)
    f9343 = (f9337 - f9342)
    f9344 = np.divide(3.8415999999999997, f9074)
    f9345 = (1.0 + f9344)
    f9346 = np.divide(f9343, f9345)
    f9347 = where(b9315, f9346, where(b9312, 0.0, 0))
    b9348 = compared('>', f9077, 0.0) & b9313
    b9349 = (b9312 & b9348)
    f9350 = (f9077 + f9318)
    f9351 = (1.0 - f9077)
    f9352 = (f9077 * f9351)
    f9353 = np.divide(f9352, f9074)
    f9354 = (f9353 + f9326)
    f9355 = where(b9313, np.maximum(0.0, f9354), 0.0)
    f9356 = np.sqrt(f9355)
    f9357 = (1.2816 * f9356)
    f9358 = (f9350 - f9357)
    f9359 = np.divide(f9358, f9333)
    f9360 = where(b9349, f9359, where(b9312, 0.0, 0))
    f9361 = (f9077 + f9336)
    f9362 = (f9353 + f9338)
    f9363 = where(b9313, np.maximum(0.0, f9362), 0.0)
    f9364 = np.sqrt(f9363)
    f9365 = (1.96 * f9364)
    f9366 = (f9361 - f9365)
    f9367 = np.divide(f9366, f9345)
    f9368 = where(b9349, f9367, where(b9312, 0.0, 0))
    b9369 = (i8800 > 0)
    b9370 = logical_not(b9079)
    b9371 = compared('>', f9081, 0.0) & b9370
    b9372 = (b9369 & b9371)
    i9373 = product(20, i8800)
    f9374 = float_of(i9373, 1)
    f9375 = np.divide(1.6424985600000002, f9374)
    f9376 = (f9081 + f9375)
    f9377 = (1.0 - f9081)
    f9378 = (f9081 * f9377)
    f9379 = np.divide(f9378, f9080)
    i9380 = product(40, i8800)
    i9381 = product(i9380, i8800)
    f9382 = float_of(i9381, 1)
    f9383 = np.divide(1.6424985600000002, f9382)
    f9384 = (f9379 + f9383)
    f9385 = where(b9370, np.maximum(0.0, f9384), 0.0)
    f9386 = np.sqrt(f9385)
    f9387 = (1.2816 * f9386)
    f9388 = (f9376 - f9387)
    f9389 = np.divide(1.6424985600000002, f9080)
    f9390 = (1.0 + f9389)
    f9391 = np.divide(f9388, f9390)
    f9392 = where(b9372, f9391, where(b9369, 0.0, 0))
    f9393 = np.divide(3.8415999999999997, f9374)
    f9394 = (f9081 + f9393)
    f9395 = np.divide(3.8415999999999997, f9382)
    f9396 = (f9379 + f9395)
    f9397 = where(b9370, np.maximum(0.0, f9396), 0.0)
    f9398 = np.sqrt(f9397)
    f9399 = (1.96 * f9398)
    f9400 = (f9394 - f9399)
    f9401 = np.divide(3.8415999999999997, f9080)
    f9402 = (1.0 + f9401)
    f9403 = np.divide(f9400, f9402)
    f9404 = where(b9372, f9403, where(b9369, 0.0, 0))
    b9405 = (i8701 > 0)
    b9406 = logical_not(b9083)
    b9407 = compared('>', f9085, 0.0) & b9406
    b9408 = (b9405 & b9407)
    i9409 = product(20, i8701)
    f9410 = float_of(i9409, 1)
    f9411 = np.divide(1.6424985600000002, f9410)
    f9412 = (f9085 + f9411)
    f9413 = (1.0 - f9085)
    f9414 = (f9085 * f9413)
    f9415 = np.divide(f9414, f9084)
    i9416 = product(40, i8701)
    i9417 = product(i9416, i8701)
    f9418 = float_of(i9417, 1)
    f9419 = np.divide(1.6424985600000002, f9418)
    f9420 = (f9415 + f9419)
    f9421 = where(b9406, np.maximum(0.0, f9420), 0.0)
    f9422 = np.sqrt(f9421)
    f9423 = (1.2816 * f9422)
    f9424 = (f9412 - f9423)
    f9425 = np.divide(1.6424985600000002, f9084)
    f9426 = (1.0 + f9425)
    f9427 = np.divide(f9424, f9426)
    f9428 = where(b9408, f9427, where(b9405, 0.0, 0))
    f9429 = np.divide(3.8415999999999997, f9410)
    f9430 = (f9085 + f9429)
    f9431 = np.divide(3.8415999999999997, f9418)
    f9432 = (f9415 + f9431)
    f9433 = where(b9406, np.maximum(0.0, f9432), 0.0)
    f9434 = np.sqrt(f9433)
    f9435 = (1.96 * f9434)
    f9436 = (f9430 - f9435)
    f9437 = np.divide(3.8415999999999997, f9084)
    f9438 = (1.0 + f9437)
    f9439 = np.divide(f9436, f9438)
    f9440 = where(b9408, f9439, where(b9405, 0.0, 0))
    b9441 = compared('>', f9087, 0.0) & b9205
    b9442 = (b9204 & b9441)
    f9443 = (f9087 + f9210)
    f9444 = (1.0 - f9087)
    f9445 = (f9087 * f9444)
    f9446 = np.divide(f9445, f9062)
    f9447 = (f9446 + f9218)
    f9448 = where(b9205, np.maximum(0.0, f9447), 0.0)
    f9449 = np.sqrt(f9448)
    f9450 = (1.2816 * f9449)
    f9451 = (f9443 - f9450)
    f9452 = np.divide(f9451, f9225)
    f9453 = where(b9442, f9452, where(b9204, 0.0, 0))
    f9454 = (f9087 + f9228)
    f9455 = (f9446 + f9230)
    f9456 = where(b9205, np.maximum(0.0, f9455), 0.0)
    f9457 = np.sqrt(f9456)
    f9458 = (1.96 * f9457)
    f9459 = (f9454 - f9458)
    f9460 = np.divide(f9459, f9237)
    f9461 = where(b9442, f9460, where(b9204, 0.0, 0))
    b9462 = (i8302 > 0)
    b9463 = logical_not(b9089)
    b9464 = compared('>', f9091, 0.0) & b9463
    b9465 = (b9462 & b9464)
    i9466 = product(20, i8302)
    f9467 = float_of(i9466, 1)
    f9468 = np.divide(1.6424985600000002, f9467)
    f9469 = (f9091 + f9468)
    f9470 = (1.0 - f9091)
    f9471 = (f9091 * f9470)
    f9472 = np.divide(f9471, f9090)
    i9473 = product(40, i8302)
    i9474 = product(i9473, i8302)
    f9475 = float_of(i9474, 1)
    f9476 = np.divide(1.6424985600000002, f9475)
    f9477 = (f9472 + f9476)
    f9478 = where(b9463, np.maximum(0.0, f9477), 0.0)
    f9479 = np.sqrt(f9478)
    f9480 = (1.2816 * f9479)
    f9481 = (f9469 - f9480)
    f9482 = np.divide(1.6424985600000002, f9090)
    f9483 = (1.0 + f9482)
    f9484 = np.divide(f9481, f9483)
    f9485 = where(b9465, f9484, where(b9462, 0.0, 0))
    f9486 = np.divide(3.8415999999999997, f9467)
    f9487 = (f9091 + f9486)
    f9488 = np.divide(3.8415999999999997, f9475)
    f9489 = (f9472 + f9488)
    f9490 = where(b9463, np.maximum(0.0, f9489), 0.0)
    f9491 = np.sqrt(f9490)
    f9492 = (1.96 * f9491)
    f9493 = (f9487 - f9492)
    f9494 = np.divide(3.8415999999999997, f9090)
    f9495 = (1.0 + f9494)
    f9496 = np.divide(f9493, f9495)
    f9497 = where(b9465, f9496, where(b9462, 0.0, 0))
    b9498 = (i8315 > 0)
    b9499 = logical_not(b9093)
    b9500 = compared('>', f9095, 0.0) & b9499
    b9501 = (b9498 & b9500)
    i9502 = product(20, i8315)
    f9503 = float_of(i9502, 1)
    f9504 = np.divide(1.6424985600000002, f9503)
    f9505 = (f9095 + f9504)
    f9506 = (1.0 - f9095)
    f9507 = (f9095 * f9506)
    f9508 = np.divide(f9507, f9094)
    i9509 = product(40, i8315)
    i9510 = product(i9509, i8315)
    f9511 = float_of(i9510, 1)
    f9512 = np.divide(1.6424985600000002, f9511)
    f9513 = (f9508 + f9512)
    f9514 = where(b9499, np.maximum(0.0, f9513), 0.0)
    f9515 = np.sqrt(f9514)
    f9516 = (1.2816 * f9515)
    f9517 = (f9505 - f9516)
    f9518 = np.divide(1.6424985600000002, f9094)
    f9519 = (1.0 + f9518)
    f9520 = np.divide(f9517, f9519)
    f9521 = where(b9501, f9520, where(b9498, 0.0, 0))
    f9522 = np.divide(3.8415999999999997, f9503)
    f9523 = (f9095 + f9522)
    f9524 = np.divide(3.8415999999999997, f9511)
    f9525 = (f9508 + f9524)
    f9526 = where(b9499, np.maximum(0.0, f9525), 0.0)
    f9527 = np.sqrt(f9526)
    f9528 = (1.96 * f9527)
    f9529 = (f9523 - f9528)
    f9530 = np.divide(3.8415999999999997, f9094)
    f9531 = (1.0 + f9530)
    f9532 = np.divide(f9529, f9531)
    f9533 = where(b9501, f9532, where(b9498, 0.0, 0))
    b9534 = where(b9099, b9097, b9096)
    b9535 = compared('>', f9119, THRESHOLDS[1]) & b9534
    b9536 = b9535
    b9537 = compared('>', f9131, THRESHOLDS[2]) & b9534
    b9538 = b9537
    b9539 = compared('>', f9131, THRESHOLDS[3]) & b9534
    b9540 = b9539
    b9541 = (i8171 < THRESHOLDS[0])
    b9542 = (i8237 >= THRESHOLDS[5]) & b8238
    b9543 = b9542
    b9544 = (i8239 >= THRESHOLDS[6]) & b8240
    b9545 = where(b9135, b9133, b9132)
    b9546 = compared('>', f9155, THRESHOLDS[7]) & b9545
    b9547 = b9544 & b9546
    b9548 = (i8239 >= THRESHOLDS[8]) & b8240
    b9549 = compared('>', f9155, THRESHOLDS[9]) & b9545
    b9550 = b9548 & b9549
    b9551 = (i8235 < THRESHOLDS[4])
    b9552 = (i8250 == THRESHOLDS[11])
    b9553 = b9552
    b9554 = (i8247 < THRESHOLDS[10])
    b9555 = (i8182 > THRESHOLDS[13]) & b8183
    b9556 = (i8181 >= THRESHOLDS[14])
    b9557 = b9555 & b9556
    b9558 = (i8182 > THRESHOLDS[15]) & b8183
    b9559 = (i8181 >= THRESHOLDS[16])
    b9560 = b9558 & b9559
    b9561 = (i8180 < THRESHOLDS[12])
    b9562 = (i8192 > THRESHOLDS[18]) & b8193
    b9563 = b9562
    b9564 = (i8192 > THRESHOLDS[19]) & b8193
    b9565 = b9564
    b9566 = (i8180 < THRESHOLDS[17])
    b9567 = (i8361 >= THRESHOLDS[21])
    b9568 = b9567
    b9569 = where(b9171, b9169, b9168)
    b9570 = compared('>', f9191, THRESHOLDS[22]) & b9569
    b9571 = (i8361 >= THRESHOLDS[23])
    b9572 = (i8366 >= THRESHOLDS[24])
    b9573 = b9570 & b9571 & b9572
    b9574 = compared('>', f9203, THRESHOLDS[25]) & b9569
    b9575 = (i8366 >= THRESHOLDS[26])
    b9576 = b9574 & b9575
    b9577 = (where(b8406, i8405, 0) < THRESHOLDS[20])
    b9578 = compared('>', f9191, THRESHOLDS[28]) & b9569
    b9579 = (i8361 >= THRESHOLDS[29])
    b9580 = (i8366 < THRESHOLDS[30])
    b9581 = (i8368 >= THRESHOLDS[31])
    b9582 = (i8376 >= THRESHOLDS[32]) & b8402
    b9583 = b9578 & b9579 & b9580 & b9581 & b9582
    b9584 = (where(b8406, i8405, 0) < THRESHOLDS[27])
    b9585 = compared('>', f9191, THRESHOLDS[34]) & b9569
    b9586 = (i8361 >= THRESHOLDS[35])
    b9587 = (i8366 < THRESHOLDS[36])
    b9588 = (i8376 < THRESHOLDS[37]) & b8402
    b9589 = (i8381 >= THRESHOLDS[38])
    b9590 = b9585 & b9586 & b9587 & b9588 & b9589
    b9591 = (where(b8406, i8405, 0) < THRESHOLDS[33])
    b9592 = (i8390 >= THRESHOLDS[40])
    b9593 = b9592
    b9594 = (i8390 >= THRESHOLDS[41])
    b9595 = (i8361 >= THRESHOLDS[42])
    b9596 = b9594 & b9595
    b9597 = (where(b8406, i8405, 0) < THRESHOLDS[39])
    b9598 = (i8391 >= THRESHOLDS[44])
    b9599 = b9598
    b9600 = (where(b8406, i8405, 0) < THRESHOLDS[43])
    b9601 = (i8415 >= THRESHOLDS[46])
    b9602 = b9601
    b9603 = (i8414 < THRESHOLDS[45])
    b9604 = (i8435 >= THRESHOLDS[48])
    b9605 = b9604
    b9606 = (i8435 >= THRESHOLDS[49])
    b9607 = compared('>=', f9063, THRESHOLDS[50]) & b9205
    b9608 = (i8434 >= THRESHOLDS[51])
    b9609 = b9606 & b9607 & b9608
    b9610 = (i8434 < THRESHOLDS[47])
    b9611 = (i8449 >= THRESHOLDS[53])
    b9612 = b9611
    b9613 = (i8434 < THRESHOLDS[52])
    b9614 = (i8465 >= THRESHOLDS[55])
    b9615 = b9614
    b9616 = (i8466 >= THRESHOLDS[56]) & b8467
    b9617 = b9616
    b9618 = (i9043 < THRESHOLDS[54]) & (i8465 < 1)
    b9619 = (i8468 >= THRESHOLDS[58])
    b9620 = b9619
    b9621 = (i9043 < THRESHOLDS[57]) & (i8465 < 1)
    b9622 = (i8473 >= THRESHOLDS[60])
    b9623 = b9622
    b9624 = (i9043 < THRESHOLDS[59]) & (i8465 < 1)
    b9625 = (i8477 >= THRESHOLDS[62])
    b9626 = (i8479 >= THRESHOLDS[63])
    b9627 = b9625 & b9626
    b9628 = (i9043 < THRESHOLDS[61]) & (i8465 < 1)
    b9629 = (i8514 >= THRESHOLDS[65])
    b9630 = b9629
    b9631 = (i8514 >= THRESHOLDS[66])
    b9632 = b9631
    b9633 = (i9043 < THRESHOLDS[64]) & (i8514 < 1)
    b9634 = (i8495 >= THRESHOLDS[68]) & b8496
    b9635 = b9634
    b9636 = (i8495 >= THRESHOLDS[69]) & b8496
    b9637 = b9636
    b9638 = (i9043 < THRESHOLDS[67]) & (i8494 < 1)
    b9639 = (i8260 >= THRESHOLDS[71]) & b8261
    b9640 = compared('>=', f9067, THRESHOLDS[72]) & b9241
    b9641 = b9639 & b9640
    b9642 = (i8260 >= THRESHOLDS[73]) & b8261
    b9643 = compared('>=', f9067, THRESHOLDS[74]) & b9241
    b9644 = b9642 & b9643
    b9645 = (i8258 < THRESHOLDS[70])
    b9646 = (i8580 >= THRESHOLDS[76])
    b9647 = b9646
    b9648 = (i8580 >= THRESHOLDS[77])
    b9649 = (i8540 >= THRESHOLDS[78])
    b9650 = b9648 & b9649
    b9651 = (i8540 < THRESHOLDS[75])
    b9652 = (i8588 >= THRESHOLDS[80]) & b8589
    b9653 = (i8579 >= THRESHOLDS[81])
    b9654 = (i8580 >= THRESHOLDS[82])
    b9655 = b9652 & b9653 & b9654
    b9656 = (i8540 < THRESHOLDS[79])
    b9657 = (i8603 >= THRESHOLDS[84])
    b9658 = b9657
    b9659 = (i8607 >= THRESHOLDS[85])
    b9660 = compared('>=', f8407, THRESHOLDS[86]) & b8408
    b9661 = b9659 & b9660
    b9662 = (i8603 >= THRESHOLDS[87])
    b9663 = compared('>=', f8407, THRESHOLDS[88]) & b8408
    b9664 = (i8612 >= THRESHOLDS[89])
    b9665 = b9662 & b9663 & b9664
    b9666 = (i8558 < THRESHOLDS[83])
    b9667 = (i8609 >= THRESHOLDS[91])
    b9668 = b9667
    b9669 = (i8558 < THRESHOLDS[90])
    b9670 = (i8656 >= THRESHOLDS[93])
    b9671 = b9670
    b9672 = (i8656 >= THRESHOLDS[94])
    b9673 = b9672
    b9674 = (i8656 >= THRESHOLDS[95])
    b9675 = b9674
    b9676 = (i8655 < THRESHOLDS[92])
    b9677 = (i8665 >= THRESHOLDS[97])
    b9678 = b9677
    b9679 = (i8664 < THRESHOLDS[96])
    b9680 = (i8847 >= THRESHOLDS[99])
    b9681 = b9680
    b9682 = compared('>=', f8869, THRESHOLDS[100]) & b8881
    b9683 = b9682
    b9684 = compared('>=', f8869, THRESHOLDS[101]) & b8881
    b9685 = (i8849 >= THRESHOLDS[102]) & b8850
    b9686 = b9684 & b9685
    b9687 = (i8846 < THRESHOLDS[98])
    b9688 = compared('>=', f8731, THRESHOLDS[104]) & b8748
    b9689 = compared('>=', f8719, THRESHOLDS[105]) & b8744
    b9690 = (i8723 >= THRESHOLDS[106])
    b9691 = b9688 & b9689 & b9690
    b9692 = compared('>=', f8731, THRESHOLDS[107]) & b8748
    b9693 = compared('>=', f8719, THRESHOLDS[108]) & b8744
    b9694 = (i8723 >= THRESHOLDS[109])
    b9695 = b9692 & b9693 & b9694
    b9696 = compared('>=', f8731, THRESHOLDS[110]) & b8748
    b9697 = compared('>=', f8719, THRESHOLDS[111]) & b8744
    b9698 = (i8723 >= THRESHOLDS[112])
    b9699 = b9696 & b9697 & b9698
    b9700 = (i8706 < THRESHOLDS[103])
    b9701 = where(b9279, b9277, b9276)
    b9702 = compared('>', f9299, THRESHOLDS[114]) & b9701
    b9703 = (i8763 >= THRESHOLDS[115])
    b9704 = b9702 & b9703
    b9705 = where(b9315, b9313, b9312)
    b9706 = compared('>', f9347, THRESHOLDS[116]) & b9705
    b9707 = (i8767 >= THRESHOLDS[117])
    b9708 = b9706 & b9707
    b9709 = compared('>', f9347, THRESHOLDS[118]) & b9705
    b9710 = (i8767 >= THRESHOLDS[119])
    b9711 = b9709 & b9710
    b9712 = (i8701 < THRESHOLDS[113])
    b9713 = where(b9372, b9370, b9369)
    b9714 = compared('>', f9392, THRESHOLDS[121]) & b9713
    b9715 = b9714
    b9716 = compared('>', f9404, THRESHOLDS[122]) & b9713
    b9717 = b9716
    b9718 = compared('>', f9404, THRESHOLDS[123]) & b9713
    b9719 = b9718
    b9720 = (i8801 < THRESHOLDS[120])
    b9721 = where(b9349, b9313, b9312)
    b9722 = compared('>', f9360, THRESHOLDS[125]) & b9721
    b9723 = (i8777 >= THRESHOLDS[126])
    b9724 = b9722 & b9723
    b9725 = compared('>', f9360, THRESHOLDS[127]) & b9721
    b9726 = (i8777 >= THRESHOLDS[128])
    b9727 = b9725 & b9726
    b9728 = compared('>', f9368, THRESHOLDS[129]) & b9721
    b9729 = compared('>=', f8780, THRESHOLDS[130]) & b8781
    b9730 = b9728 & b9729
    b9731 = (i8701 < THRESHOLDS[124])
    b9732 = (i8824 >= THRESHOLDS[132]) & b8825
    b9733 = b9732
    b9734 = (i8824 >= THRESHOLDS[133]) & b8825
    b9735 = b9734
    b9736 = (i8824 >= THRESHOLDS[134]) & b8825
    b9737 = b9736
    b9738 = (i8701 < THRESHOLDS[131])
    b9739 = (i8785 >= THRESHOLDS[136])
    b9740 = b9739
    b9741 = (i8701 < THRESHOLDS[135])
    b9742 = (i8893 > THRESHOLDS[138]) & b8894
    b9743 = b9742
    b9744 = (i8893 > THRESHOLDS[139]) & b8894
    b9745 = b9744
    b9746 = (i8893 > THRESHOLDS[140]) & b8894
    b9747 = b9746
    b9748 = (i8891 < THRESHOLDS[137])
    b9749 = (i8921 >= THRESHOLDS[142]) & b8922
    b9750 = b9749
    b9751 = (i8935 >= THRESHOLDS[143]) & b8936
    b9752 = b9751
    b9753 = (i8935 >= THRESHOLDS[144]) & b8936
    b9754 = b9753
    b9755 = (i8917 < THRESHOLDS[141])
    b9756 = (i8949 >= THRESHOLDS[146])
    b9757 = b9756
    b9758 = (i8949 >= THRESHOLDS[147])
    b9759 = b9758
    b9760 = (i8949 >= THRESHOLDS[148])
    b9761 = b9760
    b9762 = (i8948 < THRESHOLDS[145])
    b9763 = (i8991 >= THRESHOLDS[150])
    b9764 = b9763
    b9765 = (i8991 >= THRESHOLDS[151])
    b9766 = (i8993 >= THRESHOLDS[152])
    b9767 = where(b9465, b9463, b9462)
    b9768 = compared('>', f9485, THRESHOLDS[153]) & b9767
    b9769 = b9765 & b9766 & b9768
    b9770 = (i8991 >= THRESHOLDS[154])
    b9771 = (i8993 >= THRESHOLDS[155])
    b9772 = compared('>', f9485, THRESHOLDS[156]) & b9767
    b9773 = b9770 & b9771 & b9772
    b9774 = (i8302 < THRESHOLDS[149])
    b9775 = (i8994 >= THRESHOLDS[158])
    b9776 = (i8991 >= THRESHOLDS[159])
    b9777 = (i8993 >= THRESHOLDS[160])
    b9778 = compared('>', f9485, THRESHOLDS[161]) & b9767
    b9779 = b9775 & b9776 & b9777 & b9778
    b9780 = (i8302 < THRESHOLDS[157])
    b9781 = (i8316 >= THRESHOLDS[163])
    b9782 = b9781
    b9783 = (i8317 >= THRESHOLDS[164])
    b9784 = where(b9501, b9499, b9498)
    b9785 = compared('>', f9521, THRESHOLDS[165]) & b9784
    b9786 = b9783 & b9785
    b9787 = (i8318 >= THRESHOLDS[166])
    b9788 = compared('>', f9521, THRESHOLDS[167]) & b9784
    b9789 = b9787 & b9788
    b9790 = (i8315 < THRESHOLDS[162])
    b9791 = compared('>', f9010, THRESHOLDS[169]) & b9011
    b9792 = b9791
    b9793 = compared('>', f9010, THRESHOLDS[170]) & b9011
    b9794 = b9793
    b9795 = compared('>', f9010, THRESHOLDS[171]) & b9011
    b9796 = b9795
    b9797 = (where(b9004, i9003, 0) < THRESHOLDS[168])
    i9798 = where(b8179, i8178, 0)
    i9799 = where(b8246, i8245, 0)
    i9800 = (i9798 | i9799)
    i9801 = where(b8257, i8256, 0)
    i9802 = (i9800 | i9801)
    i9803 = where(b8199, i8198, 0)
    i9804 = (i9802 | i9803)
    i9805 = where(b8190, i8189, 0)
    i9806 = (i9804 | i9805)
    b9807 = (i9806 == 0)
    i9808 = where(b8176, i8175, 0)
    i9809 = where(b8243, i8242, 0)
    i9810 = (i9808 | i9809)
    i9811 = where(b8254, i8253, 0)
    i9812 = (i9810 | i9811)
    i9813 = where(b8196, i8195, 0)
    i9814 = (i9812 | i9813)
    i9815 = where(b8187, i8186, 0)
    i9816 = (i9814 | i9815)
    i9817 = where(b8234, i8233, 0)
    i9818 = (i9816 | i9817)
    i9819 = (-i9806)
    i9820 = (i9806 & i9819)
    i9821 = (i9820 - 1)
    i9822 = (i9818 & i9821)
    i9823 = bit_count(i9822)
    i9824 = whole_quotient(i9823, 2, None)
    i9825 = np.minimum(3, i9824)
    i9826 = where(b9807, 0, i9825)
    i9827 = where(b8388, i8387, 0)
    i9828 = where(b8398, i8397, 0)
    i9829 = (i9827 | i9828)
    b9830 = (i9829 == 0)
    i9831 = where(b8385, i8384, 0)
    i9832 = where(b8395, i8394, 0)
    i9833 = (i9831 | i9832)
    i9834 = where(b8306, i8305, 0)
    i9835 = (i9833 | i9834)
    i9836 = (-i9829)
    i9837 = (i9829 & i9836)
    i9838 = (i9837 - 1)
    i9839 = (i9835 & i9838)
    i9840 = bit_count(i9839)
    i9841 = whole_quotient(i9840, 2, None)
    i9842 = np.minimum(3, i9841)
    i9843 = where(b9830, 0, i9842)
    i9844 = where(b8448, i8447, 0)
    i9845 = where(b8452, i8451, 0)
    i9846 = (i9844 | i9845)
    i9847 = where(b8472, i8471, 0)
    i9848 = (i9846 | i9847)
    i9849 = where(b8476, i8475, 0)
    i9850 = (i9848 | i9849)
    i9851 = where(b8482, i8481, 0)
    i9852 = (i9850 | i9851)
    i9853 = where(b8521, i8520, 0)
    i9854 = (i9852 | i9853)
    i9855 = where(b8500, i8499, 0)
    i9856 = (i9854 | i9855)
    i9857 = where(b8274, i8273, 0)
    i9858 = (i9856 | i9857)
    b9859 = (i9858 == 0)
    i9860 = where(b8445, i8444, 0)
    i9861 = (i9860 | i9860)
    i9862 = (i9861 | i9847)
    i9863 = where(b9047, i9046, 0)
    i9864 = (i9862 | i9863)
    i9865 = (i9864 | i9847)
    i9866 = (i9865 | i9847)
    i9867 = where(b8518, i8517, 0)
    i9868 = (i9866 | i9867)
    i9869 = (i9868 | i9855)
    i9870 = where(b8271, i8270, 0)
    i9871 = (i9869 | i9870)
    i9872 = (-i9858)
    i9873 = (i9858 & i9872)
    i9874 = (i9873 - 1)
    i9875 = (i9871 & i9874)
    i9876 = bit_count(i9875)
    i9877 = whole_quotient(i9876, 2, None)
    i9878 = np.minimum(3, i9877)
    i9879 = where(b9859, 0, i9878)
    i9880 = where(b8587, i8586, 0)
    i9881 = where(b8622, i8621, 0)
    i9882 = (i9880 | i9881)
    i9883 = where(b8663, i8662, 0)
    i9884 = (i9882 | i9883)
    i9885 = where(b8681, i8680, 0)
    i9886 = (i9884 | i9885)
    b9887 = (i9886 == 0)
    i9888 = where(b8584, i8583, 0)
    i9889 = where(b8544, i8543, 0)
    i9890 = (i9888 | i9889)
    i9891 = (i9890 | i9888)
    i9892 = where(b8619, i8618, 0)
    i9893 = (i9891 | i9892)
    i9894 = where(b8564, i8563, 0)
    i9895 = (i9893 | i9894)
    i9896 = where(b8660, i8659, 0)
    i9897 = (i9895 | i9896)
    i9898 = where(b8678, i8677, 0)
    i9899 = (i9897 | i9898)
    i9900 = (-i9886)
    i9901 = (i9886 & i9900)
    i9902 = (i9901 - 1)
    i9903 = (i9899 & i9902)
    i9904 = bit_count(i9903)
    i9905 = whole_quotient(i9904, 2, None)
    i9906 = np.minimum(3, i9905)
    i9907 = where(b9887, 0, i9906)
    i9908 = where(b8876, i8875, 0)
    i9909 = where(b8737, i8736, 0)
    i9910 = (i9908 | i9909)
    i9911 = where(b8776, i8775, 0)
    i9912 = (i9910 | i9911)
    i9913 = where(b8808, i8807, 0)
    i9914 = (i9912 | i9913)
    i9915 = where(b8784, i8783, 0)
    i9916 = (i9914 | i9915)
    i9917 = where(b8788, i8787, 0)
    i9918 = (i9916 | i9917)
    i9919 = where(b8929, i8928, 0)
    i9920 = (i9918 | i9919)
    i9921 = where(b8956, i8955, 0)
    i9922 = (i9920 | i9921)
    b9923 = (i9922 == 0)
    i9924 = where(b8873, i8872, 0)
    i9925 = where(b8734, i8733, 0)
    i9926 = (i9924 | i9925)
    i9927 = where(b8773, i8772, 0)
    i9928 = (i9926 | i9927)
    i9929 = where(b8705, i8704, 0)
    i9930 = (i9928 | i9929)
    i9931 = where(b8805, i8804, 0)
    i9932 = (i9930 | i9931)
    i9933 = (i9932 | i9927)
    i9934 = where(b8829, i8828, 0)
    i9935 = (i9933 | i9934)
    i9936 = (i9935 | i9927)
    i9937 = where(b8926, i8925, 0)
    i9938 = (i9936 | i9937)
    i9939 = where(b8953, i8952, 0)
    i9940 = (i9938 | i9939)
    i9941 = (-i9922)
    i9942 = (i9922 & i9941)
    i9943 = (i9942 - 1)
    i9944 = (i9940 & i9943)
    i9945 = bit_count(i9944)
    i9946 = whole_quotient(i9945, 2, None)
    i9947 = np.minimum(3, i9946)
    i9948 = where(b9923, 0, i9947)
    i9949 = where(b8998, i8997, 0)
    i9950 = where(b8327, i8326, 0)
    i9951 = (i9949 | i9950)
    i9952 = where(b9031, i9030, 0)
    i9953 = (i9951 | i9952)
    b9954 = (i9953 == 0)
    i9955 = where(b8311, i8310, 0)
    i9956 = (i9949 | i9955)
    i9957 = where(b8324, i8323, 0)
    i9958 = (i9956 | i9957)
    i9959 = where(b9028, i9027, 0)
    i9960 = (i9958 | i9959)
    i9961 = (-i9953)
    i9962 = (i9953 & i9961)
    i9963 = (i9962 - 1)
    i9964 = (i9960 & i9963)
    i9965 = bit_count(i9964)
    i9966 = whole_quotient(i9965, 2, None)
    i9967 = np.minimum(3, i9966)
    i9968 = where(b9954, 0, i9967)
    b9969 = (i8277 >= THRESHOLDS[172])
    b9970 = (i8277 >= THRESHOLDS[173])
    b9971 = (i8965 >= THRESHOLDS[174])
    b9972 = (i8963 >= THRESHOLDS[175])
    b9973 = (i8964 >= THRESHOLDS[176])
    b9974 = (i8965 >= THRESHOLDS[177])
    b9975 = (i8965 >= THRESHOLDS[178])
    b9976 = (i8411 >= THRESHOLDS[179]) & b8412
    b9977 = (i8411 >= THRESHOLDS[180]) & b8412
    b9978 = (i8893 > THRESHOLDS[181]) & b8894
    b9979 = (i8665 >= THRESHOLDS[182])
    b9980 = (i8603 >= THRESHOLDS[183])
    b9981 = (i8615 == THRESHOLDS[184])
    b9982 = (i8580 == THRESHOLDS[185])
    b9983 = (i8656 == THRESHOLDS[186])
    b9984 = (i8361 >= THRESHOLDS[187])
    b9985 = (i8371 == THRESHOLDS[188])
    b9986 = (i8390 == THRESHOLDS[189])
    b9987 = (i8435 >= THRESHOLDS[190])
    b9988 = (i8438 == THRESHOLDS[191])
    b9989 = (i8465 == THRESHOLDS[192])
    b9990 = (i8494 == THRESHOLDS[193])
    b9991 = (i8259 == THRESHOLDS[194])
    b9992 = (i8435 >= THRESHOLDS[195])
    b9993 = (i8441 == THRESHOLDS[196])
    b9994 = (i8465 == THRESHOLDS[197])
    b9995 = (i8494 == THRESHOLDS[198])
    b9996 = (i8259 == THRESHOLDS[199])
    b9997 = (i8892 >= THRESHOLDS[200])
    b9998 = (i8893 > THRESHOLDS[201]) & b8894
    b9999 = compared('>=', f8869, THRESHOLDS[202]) & b8881
    b10000 = (i8764 >= THRESHOLDS[203]) & b8765
    b10001 = (i8898 > THRESHOLDS[204]) & b8899
    b10002 = (i8664 >= THRESHOLDS[205])
    b10003 = (i8200 >= THRESHOLDS[206])
    b10004 = (i8248 >= THRESHOLDS[207])
    b10005 = (i8966 >= THRESHOLDS[208])
    b10006 = (i8473 >= THRESHOLDS[209])
    b10007 = (i8399 >= THRESHOLDS[210])
    b10008 = (i8967 >= THRESHOLDS[211])
    b10009 = (i8900 >= THRESHOLDS[212])
    b10010 = (i8901 >= THRESHOLDS[213])
    b10011 = (i8902 >= THRESHOLDS[214])
    b10012 = (i8905 >= THRESHOLDS[215])
    b10013 = (i8739 >= THRESHOLDS[216])
    b10014 = (i8972 >= THRESHOLDS[217])
    b10015 = (i8961 >= THRESHOLDS[218]) & b8962
    b10016 = (i8973 < THRESHOLDS[219])
    b10017 = (i8399 >= THRESHOLDS[220])
    b10018 = compared('>=', f9085, THRESHOLDS[221]) & b9406
    b10019 = (i8978 >= THRESHOLDS[222])
    b10020 = (i8701 >= THRESHOLDS[223])
    b10021 = compared('>=', f9085, THRESHOLDS[224]) & b9406
    b10022 = (i8701 >= THRESHOLDS[225])
    b10023 = (i8777 == THRESHOLDS[226])
    b10024 = compared('<', f9085, THRESHOLDS[227]) & b9406
    b10025 = (i8978 >= THRESHOLDS[228])
    b10026 = (i8977 >= THRESHOLDS[229])
    b10027 = (i8201 >= THRESHOLDS[230])
    b10028 = (i8434 >= THRESHOLDS[231])
    b10029 = compared('>=', f9087, THRESHOLDS[232]) & b9205
    b10030 = (i8399 >= THRESHOLDS[233])
    b10031 = (i8979 >= THRESHOLDS[234])
    b10032 = (i8399 == THRESHOLDS[235])
    b10033 = where(b9207, b9205, b9204)
    b10034 = where(b9243, b9241, b9240)
    b10035 = where(b9408, b9406, b9405)
    b10036 = where(b9442, b9205, b9204)
    i10037 = where(b9541, -1, where(b9540, 3, where(b9538, 2, where(b9536, 1, 0))))
    i10038 = where(b9551, -1, where(b9550, 3, where(b9547, 2, where(b9543, 1, 0))))
    i10039 = where(b9554, -1, where(b9553, 1, 0))
    i10040 = where(b9561, -1, where(b9560, 2, where(b9557, 1, 0)))
    i10041 = where(b9566, -1, where(b9565, 2, where(b9563, 1, 0)))
    i10042 = where(b9577, -1, where(b9576, 3, where(b9573, 2, where(b9568, 1, 0))))
    i10043 = where(b9584, -1, where(b9583, 2, 0))
    i10044 = where(b9591, -1, where(b9590, 2, 0))
    i10045 = where(b9597, -1, where(b9596, 2, where(b9593, 1, 0)))
    i10046 = where(b9600, -1, where(b9599, 3, 0))
    i10047 = where(b9603, -1, where(b9602, 1, 0))
    i10048 = where(b9610, -1, where(b9609, 2, where(b9605, 1, 0)))
    i10049 = where(b9613, -1, where(b9612, 3, 0))
    i10050 = where(b9618, -1, where(b9617, 2, where(b9615, 1, 0)))
    i10051 = where(b9621, -1, where(b9620, 2, 0))
    i10052 = where(b9624, -1, where(b9623, 3, 0))
    i10053 = where(b9628, -1, where(b9627, 3, 0))
    i10054 = where(b9633, -1, where(b9632, 2, where(b9630, 1, 0)))
    i10055 = where(b9638, -1, where(b9637, 2, where(b9635, 1, 0)))
    i10056 = where(b9645, -1, where(b9644, 2, where(b9641, 1, 0)))
    i10057 = where(b9651, -1, where(b9650, 2, where(b9647, 1, 0)))
    i10058 = where(b9656, -1, where(b9655, 2, 0))
    i10059 = where(b9666, -1, where(b9665, 3, where(b9661, 2, where(b9658, 1, 0))))
    i10060 = where(b9669, -1, where(b9668, 3, 0))
    i10061 = where(b9676, -1, where(b9675, 3, where(b9673, 2, where(b9671, 1, 0))))
    i10062 = where(b9679, -1, where(b9678, 1, 0))
    i10063 = where(b9687, -1, where(b9686, 3, where(b9683, 2, where(b9681, 1, 0))))
    i10064 = where(b9700, -1, where(b9699, 3, where(b9695, 2, where(b9691, 1, 0))))
    i10065 = where(b9712, -1, where(b9711, 3, where(b9708, 2, where(b9704, 1, 0))))
    i10066 = where(b9720, -1, where(b9719, 3, where(b9717, 2, where(b9715, 1, 0))))
    i10067 = where(b9731, -1, where(b9730, 3, where(b9727, 2, where(b9724, 1, 0))))
    i10068 = where(b9738, -1, where(b9737, 3, where(b9735, 2, where(b9733, 1, 0))))
    i10069 = where(b9741, -1, where(b9740, 1, 0))
    i10070 = where(b9748, -1, where(b9747, 3, where(b9745, 2, where(b9743, 1, 0))))
    i10071 = where(b9755, -1, where(b9754, 3, where(b9752, 2, where(b9750, 1, 0))))
    i10072 = where(b9762, -1, where(b9761, 3, where(b9759, 2, where(b9757, 1, 0))))
    i10073 = where(b9774, -1, where(b9773, 3, where(b9769, 2, where(b9764, 1, 0))))
    i10074 = where(b9780, -1, where(b9779, 3, 0))
    i10075 = where(b9790, -1, where(b9789, 3, where(b9786, 2, where(b9782, 1, 0))))
    i10076 = where(b9797, -1, where(b9796, 3, where(b9794, 2, where(b9792, 1, 0))))
    i10077 = filled(i9826, CLIENTS, 'i')
    i10078 = filled(i9843, CLIENTS, 'i')
    i10079 = filled(i9879, CLIENTS, 'i')
    i10080 = filled(i9907, CLIENTS, 'i')
    i10081 = filled(i9948, CLIENTS, 'i')
    i10082 = filled(i9968, CLIENTS, 'i')
    i10083 = as_int(b9969)
    i10084 = as_int(b9970)
    i10085 = as_int(b9971)
    i10086 = as_int(b9972)
    i10087 = as_int(b9973)
    i10088 = as_int(b9974)
    i10089 = as_int(b9975)
    i10090 = as_int(b9976)
    i10091 = as_int(b9977)
    i10092 = as_int(b9978)
    i10093 = as_int(b9979)
    i10094 = as_int(b9980 & b9981 & b9982 & b9983)
    i10095 = as_int(b9984 & b9985 & b9986)
    i10096 = as_int(b9987 & b9988 & b9989 & b9990 & b9991)
    i10097 = as_int(b9992 & b9993 & b9994 & b9995 & b9996)
    i10098 = as_int(b9997)
    i10099 = as_int(b9998)
    i10100 = as_int(b9999)
    i10101 = as_int(b10000)
    i10102 = as_int(b10001)
    i10103 = as_int(b10002)
    i10104 = as_int(b10003)
    i10105 = as_int(b10004)
    i10106 = as_int(b10005)
    i10107 = as_int(b10006)
    i10108 = as_int(b10007)
    i10109 = as_int(b10008)
    i10110 = as_int(b10009)
    i10111 = as_int(b10010)
    i10112 = as_int(b10011)
    i10113 = as_int(b10012)
    i10114 = as_int(b10013)
    i10115 = as_int(b10014)
    i10116 = as_int(b10015)
    i10117 = as_int(b10016)
    i10118 = as_int(b10017 & b10018 & b10019)
    i10119 = as_int(b10020 & b10021)
    i10120 = as_int(b10022 & b10023 & b10024)
    i10121 = as_int(b10025)
    i10122 = as_int(b10026)
    i10123 = as_int(b10027)
    i10124 = as_int(b10028 & b10029)
    i10125 = as_int(b10030)
    i10126 = as_int(b10031 & b10032)
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4408:
        o10127, i10128, n10129, i10130 = match(i4566, [(i4567, None), (i4568, None)], i4409, [(i4449, None), (i4483, None)])
        i10131 = first_rows(o10127, i10128, i10130)
        b10132 = i10131 >= 0
        b10133 = at(b4581, i10131)
        b10134 = at(b4582, i10131)
        b10135 = b10134 & b10132
        b10136 = b10133 & b10135
    else:
        i10131 = NO_INT
        b10132 = NO_BOOL
        b10136 = NO_BOOL
    if EVIDENCE_WANTED and n4408:
        i10137 = at(i4580, i10131)
        i10138 = at(i4573, i10131)
        b10139 = (i10137 > i10138) & b10132
        b10140 = (b4489 & b10139)
        b10141 = (b4419 | b10140)
    else:
        i10137 = NO_INT
        b10141 = NO_BOOL
    if EVIDENCE_WANTED:
        n10144 = any_raised(n4408, i10037)
    else:
        n10144 = 0
    if n10144:
        i10145 = places(b10136, n4408)
        n10146 = len(i10145)
    else:
        i10145 = NO_INT
        n10146 = 0
    if n10146:
        i10147 = at(i4409, i10145)
        i10148 = at(i4421, i10145)
        i10153 = at(i4415, i10145)
        i10165 = at(i4420, i10145)
        i10177 = at(i4508, i10145)
        i10212 = newest(i10147, i10148, at(E_occurred_at, i10177), EVIDENCE_CAP)
        n10213 = len(i10212)
    else:
        i10153 = NO_INT
        i10165 = NO_INT
        i10177 = NO_INT
        i10212 = NO_INT
        n10213 = 0
    if n10146:
        i10215 = at(i10153, i10212)
        b10216 = (i10215 == WORD_1)
        i10217 = where(b10216, WORD_73, WORD_74)
        i10218 = at(i10165, i10212)
        x10219 = date_text(i10218, None, n10213, 0, GIVEN)
        x10220 = word_text(i10217, None, n10213, 0, GIVEN)
        x10221 = text_concat(n10213, x10220, x10219, ', no decision')
        i10222 = at(i10177, i10212)
    else:
        x10221 = NO_TEXT
        i10222 = NO_INT
    if EVIDENCE_WANTED:
        n10223 = any_raised(n4630, i10038)
    else:
        n10223 = 0
    if n10223:
        b10224 = (b5030 & b5027)
        i10225 = places(b10224, n4630)
        n10226 = len(i10225)
    else:
        i10225 = NO_INT
        n10226 = 0
    if n10226:
        i10227 = at(i4631, i10225)
        i10228 = at(i4632, i10225)
        i10236 = at(i4640, i10225)
        b10237 = at(b4641, i10225)
        i10245 = at(i4649, i10225)
        i10257 = at(i4661, i10225)
        i10278 = newest(i10227, i10228, at(E_occurred_at, i10257), EVIDENCE_CAP)
        n10279 = len(i10278)
    else:
        i10236 = NO_INT
        b10237 = NO_BOOL
        i10245 = NO_INT
        i10257 = NO_INT
        i10278 = NO_INT
        n10279 = 0
    if n10226:
        i10281 = at(i10236, i10278)
        b10282 = at(b10237, i10278)
        b10283 = (i10281 == WORD_63) & b10282
        b10284 = (i10281 == WORD_64) & b10282
        b10285 = (i10281 == WORD_65) & b10282
        b10286 = (i10281 == WORD_66) & b10282
        i10287 = where(b10283, WORD_63, where(b10284, WORD_75, where(b10285, WORD_65, where(b10286, WORD_76, WORD_18))))
        i10288 = at(i10245, i10278)
        x10289 = date_text(i10288, None, n10279, 0, GIVEN)
        x10290 = word_text(i10287, None, n10279, 0, GIVEN)
        x10291 = text_concat(n10279, x10290, ' on ', x10289)
        i10292 = at(i10257, i10278)
    else:
        x10291 = NO_TEXT
        i10292 = NO_INT
    if EVIDENCE_WANTED:
        n10293 = any_raised(n4630, i10039)
    else:
        n10293 = 0
    if n10293:
        b10294 = (b4994 | b5026)
        b10295 = (b5016 & b10294 & b5016 & b5026)
        i10296 = places(b10295, n4630)
        n10297 = len(i10296)
    else:
        i10296 = NO_INT
        n10297 = 0
    if n10297:
        i10298 = at(i4631, i10296)
        i10299 = at(i4632, i10296)
        i10307 = at(i4640, i10296)
        b10308 = at(b4641, i10296)
        i10316 = at(i4649, i10296)
        i10328 = at(i4661, i10296)
        i10349 = newest(i10298, i10299, at(E_occurred_at, i10328), EVIDENCE_CAP)
        n10350 = len(i10349)
    else:
        i10307 = NO_INT
        b10308 = NO_BOOL
        i10316 = NO_INT
        i10328 = NO_INT
        i10349 = NO_INT
        n10350 = 0
    if n10297:
        i10352 = at(i10307, i10349)
        b10353 = at(b10308, i10349)
        b10354 = (i10352 == WORD_63) & b10353
        b10355 = (i10352 == WORD_64) & b10353
        b10356 = (i10352 == WORD_65) & b10353
        b10357 = (i10352 == WORD_66) & b10353
        i10358 = where(b10354, WORD_63, where(b10355, WORD_75, where(b10356, WORD_65, where(b10357, WORD_76, WORD_18))))
        i10359 = at(i10316, i10349)
        x10360 = date_text(i10359, None, n10350, 0, GIVEN)
        x10361 = word_text(i10358, None, n10350, 0, GIVEN)
        x10362 = text_concat(n10350, x10361, ' on ', x10360)
        i10363 = at(i10328, i10349)
    else:
        x10362 = NO_TEXT
        i10363 = NO_INT
    if EVIDENCE_WANTED:
        n10364 = any_raised(n4408, i10040)
    else:
        n10364 = 0
    if n10364:
        i10365 = places(b10141, n4408)
        n10366 = len(i10365)
    else:
        i10365 = NO_INT
        n10366 = 0
    if n10366:
        i10367 = at(i4409, i10365)
        i10368 = at(i4421, i10365)
        i10373 = at(i4415, i10365)
        i10385 = at(i4420, i10365)
        i10397 = at(i4508, i10365)
        i10432 = newest(i10367, i10368, at(E_occurred_at, i10397), EVIDENCE_CAP)
        n10433 = len(i10432)
    else:
        i10373 = NO_INT
        i10385 = NO_INT
        i10397 = NO_INT
        i10432 = NO_INT
        n10433 = 0
    if n10366:
        i10435 = at(i10373, i10432)
        b10436 = (i10435 == WORD_1)
        i10437 = where(b10436, WORD_73, WORD_74)
        i10438 = at(i10385, i10432)
        x10439 = date_text(i10438, None, n10433, 0, GIVEN)
        x10440 = word_text(i10437, None, n10433, 0, GIVEN)
        x10441 = text_concat(n10433, x10440, x10439, ', no decision')
        i10442 = at(i10397, i10432)
    else:
        x10441 = NO_TEXT
        i10442 = NO_INT
    if EVIDENCE_WANTED:
        n10443 = any_raised(n4408, i10041)
    else:
        n10443 = 0
    if n10443:
        b10444 = (i10137 > 3) & b10132
        b10445 = (b10444 & b10141)
        i10446 = places(b10445, n4408)
        n10447 = len(i10446)
    else:
        i10446 = NO_INT
        n10447 = 0
    if n10447:
        i10448 = at(i4409, i10446)
        i10449 = at(i4421, i10446)
        i10454 = at(i4415, i10446)
        i10466 = at(i4420, i10446)
        i10478 = at(i4508, i10446)
        i10513 = newest(i10448, i10449, at(E_occurred_at, i10478), EVIDENCE_CAP)
        n10514 = len(i10513)
    else:
        i10454 = NO_INT
        i10466 = NO_INT
        i10478 = NO_INT
        i10513 = NO_INT
        n10514 = 0
    if n10447:
        i10516 = at(i10454, i10513)
        b10517 = (i10516 == WORD_1)
        i10518 = where(b10517, WORD_73, WORD_74)
        i10519 = at(i10466, i10513)
        x10520 = date_text(i10519, None, n10514, 0, GIVEN)
        x10521 = word_text(i10518, None, n10514, 0, GIVEN)
        x10522 = text_concat(n10514, x10521, x10520, ', no decision')
        i10523 = at(i10478, i10513)
    else:
        x10522 = NO_TEXT
        i10523 = NO_INT
    if EVIDENCE_WANTED:
        n10524 = any_raised(n2258, i10042, i10043, i10044)
    else:
        n10524 = 0
    if n10524:
        b10525 = (b2896 & b2906 & b2904)
        i10526 = places(b10525, n2258)
        n10527 = len(i10526)
    else:
        i10526 = NO_INT
        n10527 = 0
    if n10527:
        i10528 = at(i2259, i10526)
        i10529 = at(i2260, i10526)
        i10546 = at(i2277, i10526)
        i10558 = at(i2289, i10526)
        b10591 = at(b2900, i10526)
        b10592 = at(b2904, i10526)
        i10600 = newest(i10528, i10529, at(E_occurred_at, i10558), EVIDENCE_CAP)
        n10601 = len(i10600)
    else:
        i10546 = NO_INT
        i10558 = NO_INT
        b10591 = NO_BOOL
        b10592 = NO_BOOL
        i10600 = NO_INT
        n10601 = 0
    if n10527:
        i10603 = at(i10546, i10600)
        x10604 = date_text(i10603, None, n10601, 0, GIVEN)
        b10605 = at(b10591, i10600)
        b10606 = at(b10592, i10600)
        i10607 = where(b10605, WORD_36, where(b10606, WORD_77, WORD_78))
        x10608 = word_text(i10607, None, n10601, 0, GIVEN)
        x10609 = text_concat(n10601, 'complaint of ', x10604, ', ', x10608)
        i10610 = at(i10558, i10600)
    else:
        x10609 = NO_TEXT
        i10610 = NO_INT
    if EVIDENCE_WANTED:
        n10611 = any_raised(n2258, i10045, i10046)
    else:
        n10611 = 0
    if n10611:
        b10612 = logical_not(b2896)
        b10613 = (b10612 & b2911)
        i10614 = places(b10613, n2258)
        n10615 = len(i10614)
    else:
        i10614 = NO_INT
        n10615 = 0
    if n10615:
        i10616 = at(i2259, i10614)
        i10617 = at(i2260, i10614)
        i10634 = at(i2277, i10614)
        i10646 = at(i2289, i10614)
        b10679 = at(b2900, i10614)
        b10680 = at(b2904, i10614)
        i10688 = newest(i10616, i10617, at(E_occurred_at, i10646), EVIDENCE_CAP)
        n10689 = len(i10688)
    else:
        i10634 = NO_INT
        i10646 = NO_INT
        b10679 = NO_BOOL
        b10680 = NO_BOOL
        i10688 = NO_INT
        n10689 = 0
    if n10615:
        i10691 = at(i10634, i10688)
        x10692 = date_text(i10691, None, n10689, 0, GIVEN)
        b10693 = at(b10679, i10688)
        b10694 = at(b10680, i10688)
        i10695 = where(b10693, WORD_36, where(b10694, WORD_77, WORD_78))
        x10696 = word_text(i10695, None, n10689, 0, GIVEN)
        x10697 = text_concat(n10689, 'complaint of ', x10692, ', ', x10696)
        i10698 = at(i10646, i10688)
    else:
        x10697 = NO_TEXT
        i10698 = NO_INT
    if EVIDENCE_WANTED:
        n10699 = any_raised(n6071, i10047)
    else:
        n10699 = 0
    if n10699:
        i10700 = places(b6219, n6071)
        n10701 = len(i10700)
    else:
        i10700 = NO_INT
        n10701 = 0
    if n10701:
        i10702 = at(i6072, i10700)
        i10703 = at(i6073, i10700)
        i10720 = at(i6090, i10700)
        f10730 = at(f6100, i10700)
        b10731 = at(b6101, i10700)
        i10732 = at(i6102, i10700)
        i10735 = newest(i10702, i10703, at(E_occurred_at, i10732), EVIDENCE_CAP)
        n10736 = len(i10735)
    else:
        i10720 = NO_INT
        f10730 = NO_FLOAT
        b10731 = NO_BOOL
        i10732 = NO_INT
        i10735 = NO_INT
        n10736 = 0
    if n10701:
        f10738 = at(f10730, i10735)
        i10739 = whole(f10738)
        b10740 = at(b10731, i10735)
        x10741 = int_text(i10739, b10740, n10736, 0, GIVEN)
        b10742 = text_known(x10741)
        x10743 = where(b10742, x10741, 'bad')
        i10744 = at(i10720, i10735)
        x10745 = date_text(i10744, None, n10736, 0, GIVEN)
        x10746 = text_concat(n10736, 'scored ', x10743, ' on ', x10745)
        i10747 = at(i10732, i10735)
    else:
        x10746 = NO_TEXT
        i10747 = NO_INT
    if EVIDENCE_WANTED:
        n10748 = any_raised(n5230, i10048)
    else:
        n10748 = 0
    if n10748:
        b10749 = (b6056 & b6053)
        i10750 = places(b10749, n5230)
        n10751 = len(i10750)
    else:
        i10750 = NO_INT
        n10751 = 0
    if n10751:
        i10752 = at(i5231, i10750)
        i10753 = at(i5263, i10750)
        i10771 = at(i5281, i10750)
        b10772 = at(b5282, i10750)
        i10773 = at(i5283, i10750)
        b10774 = at(b5284, i10750)
        i10782 = at(i5292, i10750)
        i10818 = newest(i10752, i10753, at(E_occurred_at, i10782), EVIDENCE_CAP)
        n10819 = len(i10818)
    else:
        i10771 = NO_INT
        b10772 = NO_BOOL
        i10773 = NO_INT
        b10774 = NO_BOOL
        i10782 = NO_INT
        i10818 = NO_INT
        n10819 = 0
    if n10751:
        i10821 = at(i10771, i10818)
        b10822 = at(b10772, i10818)
        x10823 = date_text(i10821, b10822, n10819, 0, GIVEN)
        i10824 = at(i10773, i10818)
        b10825 = at(b10774, i10818)
        x10826 = date_text(i10824, b10825, n10819, 0, GIVEN)
        x10827 = text_concat(n10819, ', answered ', x10826)
        x10828 = texts(where(b10825, x10827, ', no answer'))
        x10829 = text_concat(n10819, 'asked for ', x10823, x10828)
        i10830 = at(i10782, i10818)
    else:
        x10829 = NO_TEXT
        i10830 = NO_INT
    if EVIDENCE_WANTED:
        n10831 = any_raised(n5230, i10049)
    else:
        n10831 = 0
    if n10831:
        b10832 = (b6056 & b6065)
        i10833 = places(b10832, n5230)
        n10834 = len(i10833)
    else:
        i10833 = NO_INT
        n10834 = 0
    if n10834:
        i10835 = at(i5231, i10833)
        i10836 = at(i5263, i10833)
        i10854 = at(i5281, i10833)
        b10855 = at(b5282, i10833)
        i10856 = at(i5283, i10833)
        b10857 = at(b5284, i10833)
        i10865 = at(i5292, i10833)
        i10901 = newest(i10835, i10836, at(E_occurred_at, i10865), EVIDENCE_CAP)
        n10902 = len(i10901)
    else:
        i10854 = NO_INT
        b10855 = NO_BOOL
        i10856 = NO_INT
        b10857 = NO_BOOL
        i10865 = NO_INT
        i10901 = NO_INT
        n10902 = 0
    if n10834:
        i10904 = at(i10854, i10901)
        b10905 = at(b10855, i10901)
        x10906 = date_text(i10904, b10905, n10902, 0, GIVEN)
        i10907 = at(i10856, i10901)
        b10908 = at(b10857, i10901)
        x10909 = date_text(i10907, b10908, n10902, 0, GIVEN)
        x10910 = text_concat(n10902, ', answered ', x10909)
        x10911 = texts(where(b10908, x10910, ', no answer'))
        x10912 = text_concat(n10902, 'asked for ', x10906, x10911)
        i10913 = at(i10865, i10901)
    else:
        x10912 = NO_TEXT
        i10913 = NO_INT
    if EVIDENCE_WANTED:
        n10914 = any_raised(n6224, i10050, i10051)
    else:
        n10914 = 0
    if n10914:
        i10915 = newest(i6225, i6226, at(E_occurred_at, i6255), EVIDENCE_CAP)
        n10916 = len(i10915)
    else:
        i10915 = NO_INT
        n10916 = 0
    if EVIDENCE_WANTED and n6224:
        i10918 = at(i6242, i10915)
        x10919 = word_text(i10918, None, n10916, 0, GIVEN)
        x10920 = text_trim(x10919, ';')
        x10921 = text_replace(x10920, ';', ', ')
        x10922 = text_nullif(x10921, '')
        b10923 = text_known(x10922)
        x10924 = where(b10923, x10922, 'conduct')
        i10925 = at(i6243, i10915)
        x10926 = date_text(i10925, None, n10916, 0, GIVEN)
        b10927 = at(b6371, i10915)
        i10928 = where(b10927, WORD_79, WORD_30)
        x10929 = word_text(i10928, None, n10916, 0, GIVEN)
        x10930 = text_concat(n10916, x10924, ' on ', x10926, x10929)
        i10931 = at(i6255, i10915)
    else:
        x10930 = NO_TEXT
        i10931 = NO_INT
    if EVIDENCE_WANTED:
        n10932 = any_raised(n6224, i10052)
    else:
        n10932 = 0
    if n10932:
        i10933 = places(b6379, n6224)
        n10934 = len(i10933)
    else:
        i10933 = NO_INT
        n10934 = 0
    if n10934:
        i10935 = at(i6225, i10933)
        i10936 = at(i6226, i10933)
        i10952 = at(i6242, i10933)
        i10953 = at(i6243, i10933)
        i10965 = at(i6255, i10933)
        b10969 = at(b6371, i10933)
        i10973 = newest(i10935, i10936, at(E_occurred_at, i10965), EVIDENCE_CAP)
        n10974 = len(i10973)
    else:
        i10952 = NO_INT
        i10953 = NO_INT
        i10965 = NO_INT
        b10969 = NO_BOOL
        i10973 = NO_INT
        n10974 = 0
    if n10934:
        i10976 = at(i10952, i10973)
        x10977 = word_text(i10976, None, n10974, 0, GIVEN)
        x10978 = text_trim(x10977, ';')
        x10979 = text_replace(x10978, ';', ', ')
        x10980 = text_nullif(x10979, '')
        b10981 = text_known(x10980)
        x10982 = where(b10981, x10980, 'conduct')
        i10983 = at(i10953, i10973)
        x10984 = date_text(i10983, None, n10974, 0, GIVEN)
        b10985 = at(b10969, i10973)
        i10986 = where(b10985, WORD_79, WORD_30)
        x10987 = word_text(i10986, None, n10974, 0, GIVEN)
        x10988 = text_concat(n10974, x10982, ' on ', x10984, x10987)
        i10989 = at(i10965, i10973)
    else:
        x10988 = NO_TEXT
        i10989 = NO_INT
    if EVIDENCE_WANTED:
        n10990 = any_raised(n6224, i10053)
    else:
        n10990 = 0
    if n10990:
        i10991 = places(b6380, n6224)
        n10992 = len(i10991)
    else:
        i10991 = NO_INT
        n10992 = 0
    if n10992:
        i10993 = at(i6225, i10991)
        i10994 = at(i6226, i10991)
        i11010 = at(i6242, i10991)
        i11011 = at(i6243, i10991)
        i11023 = at(i6255, i10991)
        b11027 = at(b6371, i10991)
        i11031 = newest(i10993, i10994, at(E_occurred_at, i11023), EVIDENCE_CAP)
        n11032 = len(i11031)
    else:
        i11010 = NO_INT
        i11011 = NO_INT
        i11023 = NO_INT
        b11027 = NO_BOOL
        i11031 = NO_INT
        n11032 = 0
    if n10992:
        i11034 = at(i11010, i11031)
        x11035 = word_text(i11034, None, n11032, 0, GIVEN)
        x11036 = text_trim(x11035, ';')
        x11037 = text_replace(x11036, ';', ', ')
        x11038 = text_nullif(x11037, '')
        b11039 = text_known(x11038)
        x11040 = where(b11039, x11038, 'conduct')
        i11041 = at(i11011, i11031)
        x11042 = date_text(i11041, None, n11032, 0, GIVEN)
        b11043 = at(b11027, i11031)
        i11044 = where(b11043, WORD_79, WORD_30)
        x11045 = word_text(i11044, None, n11032, 0, GIVEN)
        x11046 = text_concat(n11032, x11040, ' on ', x11042, x11045)
        i11047 = at(i11023, i11031)
    else:
        x11046 = NO_TEXT
        i11047 = NO_INT
    if EVIDENCE_WANTED:
        n11048 = any_raised(n7259, i10054)
    else:
        n11048 = 0
    if n11048:
        b11049 = (i7265 >= P_burst_messages)
        i11050 = places(b11049, n7259)
        n11051 = len(i11050)
    else:
        i11050 = NO_INT
        n11051 = 0
    if n11051:
        i11052 = at(i7260, i11050)
        i11053 = at(i7268, i11050)
        i11070 = at(i7261, i11050)
        i11082 = at(i7296, i11050)
        i11089 = newest(i11052, i11053, at(E_occurred_at, i11082), EVIDENCE_CAP)
        n11090 = len(i11089)
    else:
        i11070 = NO_INT
        i11082 = NO_INT
        i11089 = NO_INT
        n11090 = 0
    if n11051:
        i11092 = at(i11070, i11089)
        x11093 = date_text(i11092, None, n11090, 0, GIVEN)
        x11094 = text_concat(n11090, 'out of hours on ', x11093)
        i11095 = at(i11082, i11089)
    else:
        x11094 = NO_TEXT
        i11095 = NO_INT
    if EVIDENCE_WANTED:
        n11096 = any_raised(n7259, i10055)
    else:
        n11096 = 0
    if n11096:
        i11097 = newest(i7260, i7268, at(E_occurred_at, i7296), EVIDENCE_CAP)
        n11098 = len(i11097)
    else:
        i11097 = NO_INT
        n11098 = 0
    if EVIDENCE_WANTED and n7259:
        i11100 = at(i7261, i11097)
        x11101 = date_text(i11100, None, n11098, 0, GIVEN)
        x11102 = text_concat(n11098, 'out of hours on ', x11101)
        i11103 = at(i7296, i11097)
    else:
        x11102 = NO_TEXT
        i11103 = NO_INT
    if EVIDENCE_WANTED:
        n11104 = any_raised(n4630, i10056)
    else:
        n11104 = 0
    if n11104:
        b11105 = (b5031 & b5028)
        i11106 = places(b11105, n4630)
        n11107 = len(i11106)
    else:
        i11106 = NO_INT
        n11107 = 0
    if n11107:
        i11108 = at(i4631, i11106)
        i11109 = at(i4632, i11106)
        i11117 = at(i4640, i11106)
        b11118 = at(b4641, i11106)
        i11126 = at(i4649, i11106)
        i11138 = at(i4661, i11106)
        i11159 = newest(i11108, i11109, at(E_occurred_at, i11138), EVIDENCE_CAP)
        n11160 = len(i11159)
    else:
        i11117 = NO_INT
        b11118 = NO_BOOL
        i11126 = NO_INT
        i11138 = NO_INT
        i11159 = NO_INT
        n11160 = 0
    if n11107:
        i11162 = at(i11117, i11159)
        b11163 = at(b11118, i11159)
        b11164 = (i11162 == WORD_63) & b11163
        b11165 = (i11162 == WORD_64) & b11163
        b11166 = (i11162 == WORD_65) & b11163
        b11167 = (i11162 == WORD_66) & b11163
        i11168 = where(b11164, WORD_63, where(b11165, WORD_75, where(b11166, WORD_65, where(b11167, WORD_76, WORD_18))))
        i11169 = at(i11126, i11159)
        x11170 = date_text(i11169, None, n11160, 0, GIVEN)
        x11171 = word_text(i11168, None, n11160, 0, GIVEN)
        x11172 = text_concat(n11160, x11171, ' on ', x11170)
        i11173 = at(i11138, i11159)
    else:
        x11172 = NO_TEXT
        i11173 = NO_INT
    if EVIDENCE_WANTED:
        n11174 = any_raised(n3399, i10057)
    else:
        n11174 = 0
    if n11174:
        b11175 = (i4158 >= 2)
        i11176 = places(b11175, n3399)
        n11177 = len(i11176)
    else:
        i11176 = NO_INT
        n11177 = 0
    if n11177:
        i11178 = at(i3400, i11176)
        i11179 = at(i3401, i11176)
        i11196 = at(i3418, i11176)
        i11208 = at(i3430, i11176)
        i11229 = at(i4137, i11176)
        b11230 = at(b4140, i11176)
        i11240 = newest(i11178, i11179, at(E_occurred_at, i11208), EVIDENCE_CAP)
        n11241 = len(i11240)
    else:
        i11196 = NO_INT
        i11208 = NO_INT
        i11229 = NO_INT
        b11230 = NO_BOOL
        i11240 = NO_INT
        n11241 = 0
    if n11177:
        i11243 = at(i11196, i11240)
        x11244 = date_text(i11243, None, n11241, 0, GIVEN)
        i11245 = at(i11229, i11240)
        b11246 = at(b11230, i11240)
        b11247 = (i11245 == WORD_57) & b11246
        b11248 = (i11245 == WORD_52) & b11246
        i11249 = where(b11247, WORD_80, where(b11248, WORD_81, WORD_82))
        x11250 = word_text(i11249, None, n11241, 0, GIVEN)
        x11251 = text_concat(n11241, 'asked for less on ', x11244, x11250)
        i11252 = at(i11208, i11240)
    else:
        x11251 = NO_TEXT
        i11252 = NO_INT
    if EVIDENCE_WANTED:
        n11253 = any_raised(n3399, i10058)
    else:
        n11253 = 0
    if n11253:
        b11254 = (i4158 >= 1)
        i11255 = places(b11254, n3399)
        n11256 = len(i11255)
    else:
        i11255 = NO_INT
        n11256 = 0
    if n11256:
        i11257 = at(i3400, i11255)
        i11258 = at(i3401, i11255)
        i11275 = at(i3418, i11255)
        i11287 = at(i3430, i11255)
        i11308 = at(i4137, i11255)
        b11309 = at(b4140, i11255)
        i11319 = newest(i11257, i11258, at(E_occurred_at, i11287), EVIDENCE_CAP)
        n11320 = len(i11319)
    else:
        i11275 = NO_INT
        i11287 = NO_INT
        i11308 = NO_INT
        b11309 = NO_BOOL
        i11319 = NO_INT
        n11320 = 0
    if n11256:
        i11322 = at(i11275, i11319)
        x11323 = date_text(i11322, None, n11320, 0, GIVEN)
        i11324 = at(i11308, i11319)
        b11325 = at(b11309, i11319)
        b11326 = (i11324 == WORD_57) & b11325
        b11327 = (i11324 == WORD_52) & b11325
        i11328 = where(b11326, WORD_80, where(b11327, WORD_81, WORD_82))
        x11329 = word_text(i11328, None, n11320, 0, GIVEN)
        x11330 = text_concat(n11320, 'asked for less on ', x11323, x11329)
        i11331 = at(i11287, i11319)
    else:
        x11330 = NO_TEXT
        i11331 = NO_INT
    if EVIDENCE_WANTED:
        n11332 = any_raised(n3399, i10059, i10060)
    else:
        n11332 = 0
    if n11332:
        b11333 = (b4147 & b4147)
        i11334 = places(b11333, n3399)
        n11335 = len(i11334)
    else:
        i11334 = NO_INT
        n11335 = 0
    if n11335:
        i11336 = at(i3400, i11334)
        i11337 = at(i3401, i11334)
        i11354 = at(i3418, i11334)
        i11366 = at(i3430, i11334)
        i11387 = at(i4137, i11334)
        b11388 = at(b4140, i11334)
        i11398 = newest(i11336, i11337, at(E_occurred_at, i11366), EVIDENCE_CAP)
        n11399 = len(i11398)
    else:
        i11354 = NO_INT
        i11366 = NO_INT
        i11387 = NO_INT
        b11388 = NO_BOOL
        i11398 = NO_INT
        n11399 = 0
    if n11335:
        i11401 = at(i11354, i11398)
        x11402 = date_text(i11401, None, n11399, 0, GIVEN)
        i11403 = at(i11387, i11398)
        b11404 = at(b11388, i11398)
        b11405 = (i11403 == WORD_57) & b11404
        b11406 = (i11403 == WORD_52) & b11404
        i11407 = where(b11405, WORD_80, where(b11406, WORD_81, WORD_82))
        x11408 = word_text(i11407, None, n11399, 0, GIVEN)
        x11409 = text_concat(n11399, 'asked for less on ', x11402, x11408)
        i11410 = at(i11366, i11398)
    else:
        x11409 = NO_TEXT
        i11410 = NO_INT
    if EVIDENCE_WANTED:
        n11411 = any_raised(n1924, i10061)
    else:
        n11411 = 0
    if n11411:
        b11412 = (i1934 == WORD_71) & b1935
        b11413 = (i1934 == WORD_72) & b1935
        b11414 = (b11412 | b11413)
        b11416 = (b11414 & b11412)
        i11417 = places(b11416, n1924)
        n11418 = len(i11417)
    else:
        i11417 = NO_INT
        n11418 = 0
    if n11418:
        i11419 = at(i1925, i11417)
        i11420 = at(i1926, i11417)
        i11437 = at(i1943, i11417)
        i11449 = at(i1955, i11417)
        i11454 = newest(i11419, i11420, at(E_occurred_at, i11449), EVIDENCE_CAP)
        n11455 = len(i11454)
    else:
        i11437 = NO_INT
        i11449 = NO_INT
        i11454 = NO_INT
        n11455 = 0
    if n11418:
        i11457 = at(i11437, i11454)
        x11458 = date_text(i11457, None, n11455, 0, GIVEN)
        x11459 = text_concat(n11455, 'card payment reversed on ', x11458)
        i11460 = at(i11449, i11454)
    else:
        x11459 = NO_TEXT
        i11460 = NO_INT
    if EVIDENCE_WANTED:
        n11461 = any_raised(n1924, i10062)
    else:
        n11461 = 0
    if n11461:
        i11462 = where(b1935, i1934, WORD_10)
        b11463 = (i11462 == WORD_10)
        i11464 = places(b11463, n1924)
        n11465 = len(i11464)
    else:
        i11464 = NO_INT
        n11465 = 0
    if n11465:
        i11466 = at(i1925, i11464)
        i11467 = at(i1926, i11464)
        i11484 = at(i1943, i11464)
        i11496 = at(i1955, i11464)
        i11501 = newest(i11466, i11467, at(E_occurred_at, i11496), EVIDENCE_CAP)
        n11502 = len(i11501)
    else:
        i11484 = NO_INT
        i11496 = NO_INT
        i11501 = NO_INT
        n11502 = 0
    if n11465:
        i11504 = at(i11484, i11501)
        x11505 = date_text(i11504, None, n11502, 0, GIVEN)
        x11506 = text_concat(n11502, 'card payment reversed on ', x11505)
        i11507 = at(i11496, i11501)
    else:
        x11506 = NO_TEXT
        i11507 = NO_INT
    if EVIDENCE_WANTED:
        n11508 = any_raised(n7354, i10063)
    else:
        n11508 = 0
    if n11508:
        b11509 = (i7938 > P_very_late_days)
        b11510 = (i7938 > P_stuck_days)
        b11511 = (b7936 & b11509 & b7936 & b11510)
        i11512 = places(b11511, n7354)
        n11513 = len(i11512)
    else:
        i11512 = NO_INT
        n11513 = 0
    if n11513:
        i11514 = at(i7355, i11512)
        i11515 = at(i7356, i11512)
        i11523 = at(i7364, i11512)
        b11524 = at(b7365, i11512)
        i11544 = at(i7385, i11512)
        i11550 = at(i7391, i11512)
        b11551 = at(b7392, i11512)
        i11563 = at(i7404, i11512)
        i11571 = at(i7412, i11512)
        i11572 = at(i7413, i11512)
        b11573 = at(b7414, i11512)
        i11574 = at(i7415, i11512)
        i11587 = at(i7428, i11512)
        i11604 = newest(i11514, i11515, at(E_occurred_at, i11544), EVIDENCE_CAP)
        n11605 = len(i11604)
    else:
        i11523 = NO_INT
        b11524 = NO_BOOL
        i11544 = NO_INT
        i11550 = NO_INT
        b11551 = NO_BOOL
        i11563 = NO_INT
        i11571 = NO_INT
        i11572 = NO_INT
        b11573 = NO_BOOL
        i11574 = NO_INT
        i11587 = NO_INT
        i11604 = NO_INT
        n11605 = 0
    if n11513:
        i11607 = at(i11572, i11604)
        b11608 = at(b11573, i11604)
        x11609 = date_text(i11607, b11608, n11605, 0, GIVEN)
        b11610 = text_known(x11609)
        x11611 = text_concat(n11605, 'paid ', x11609)
        i11612 = at(i11523, i11604)
        b11613 = at(b11524, i11604)
        b11614 = (i11612 == WORD_8) & b11613
        x11615 = texts(where(b11610, x11611, where(b11614, 'written off', 'unpaid')))
        i11616 = at(i11571, i11604)
        x11617 = date_text(i11616, None, n11605, 0, GIVEN)
        i11618 = at(i11563, i11604)
        b11619 = (i11616 != i11618)
        x11620 = date_text(i11618, None, n11605, 0, GIVEN)
        x11621 = text_concat(n11605, ' (moved from ', x11620, ')')
        x11622 = texts(where(b11619, x11621, ''))
        i11623 = at(i11574, i11604)
        b11624 = (i11623 == 1)
        b11625 = (i11623 > 1)
        x11626 = int_text(i11623, None, n11605, 0, GIVEN)
        x11627 = text_concat(n11605, ', ', x11626, ' days late')
        x11628 = texts(where(b11624, ', 1 day late', where(b11625, x11627, where(b11608, ', in time', ''))))
        b11629 = logical_not(b11608)
        i11630 = at(i11550, i11604)
        b11631 = at(b11551, i11604)
        i11632 = where(b11631, i11630, rescaled(0, 4))
        b11633 = (i11632 > rescaled(0, 4))
        b11634 = (b11629 & b11633)
        i11635 = at(i11587, i11604)
        i11636 = rescaled(i11635, -2)
        x11637 = decimal_text(i11636, None, n11605, 2, GIVEN)
        x11638 = text_concat(n11605, ', ', x11637, ' left')
        x11639 = texts(where(b11634, x11638, ''))
        x11640 = text_concat(n11605, x11615, ', due ', x11617, x11622, x11628, x11639)
        i11641 = at(i11544, i11604)
    else:
        x11640 = NO_TEXT
        i11641 = NO_INT
    if EVIDENCE_WANTED:
        n11642 = any_raised(n1560, i10064)
    else:
        n11642 = 0
    if n11642:
        b11643 = (i1621 > P_grace_days)
        b11644 = (b1773 & b1773 & b11643)
        i11645 = places(b11644, n1560)
        n11646 = len(i11645)
    else:
        i11645 = NO_INT
        n11646 = 0
    if n11646:
        i11647 = at(i1561, i11645)
        i11648 = at(i1562, i11645)
        i11656 = at(i1570, i11645)
        b11657 = at(b1571, i11645)
        i11677 = at(i1591, i11645)
        i11683 = at(i1597, i11645)
        b11684 = at(b1598, i11645)
        i11696 = at(i1610, i11645)
        i11704 = at(i1618, i11645)
        i11705 = at(i1619, i11645)
        b11706 = at(b1620, i11645)
        i11707 = at(i1621, i11645)
        i11720 = at(i1634, i11645)
        i11736 = newest(i11647, i11648, at(E_occurred_at, i11677), EVIDENCE_CAP)
        n11737 = len(i11736)
    else:
        i11656 = NO_INT
        b11657 = NO_BOOL
        i11677 = NO_INT
        i11683 = NO_INT
        b11684 = NO_BOOL
        i11696 = NO_INT
        i11704 = NO_INT
        i11705 = NO_INT
        b11706 = NO_BOOL
        i11707 = NO_INT
        i11720 = NO_INT
        i11736 = NO_INT
        n11737 = 0
    if n11646:
        i11739 = at(i11705, i11736)
        b11740 = at(b11706, i11736)
        x11741 = date_text(i11739, b11740, n11737, 0, GIVEN)
        b11742 = text_known(x11741)
        x11743 = text_concat(n11737, 'paid ', x11741)
        i11744 = at(i11656, i11736)
        b11745 = at(b11657, i11736)
        b11746 = (i11744 == WORD_8) & b11745
        x11747 = texts(where(b11742, x11743, where(b11746, 'written off', 'unpaid')))
        i11748 = at(i11704, i11736)
        x11749 = date_text(i11748, None, n11737, 0, GIVEN)
        i11750 = at(i11696, i11736)
        b11751 = (i11748 != i11750)
        x11752 = date_text(i11750, None, n11737, 0, GIVEN)
        x11753 = text_concat(n11737, ' (moved from ', x11752, ')')
        x11754 = texts(where(b11751, x11753, ''))
        i11755 = at(i11707, i11736)
        b11756 = (i11755 == 1)
        b11757 = (i11755 > 1)
        x11758 = int_text(i11755, None, n11737, 0, GIVEN)
        x11759 = text_concat(n11737, ', ', x11758, ' days late')
        x11760 = texts(where(b11756, ', 1 day late', where(b11757, x11759, where(b11740, ', in time', ''))))
        b11761 = logical_not(b11740)
        i11762 = at(i11683, i11736)
        b11763 = at(b11684, i11736)
        i11764 = where(b11763, i11762, rescaled(0, 4))
        b11765 = (i11764 > rescaled(0, 4))
        b11766 = (b11761 & b11765)
        i11767 = at(i11720, i11736)
        i11768 = rescaled(i11767, -2)
        x11769 = decimal_text(i11768, None, n11737, 2, GIVEN)
        x11770 = text_concat(n11737, ', ', x11769, ' left')
        x11771 = texts(where(b11766, x11770, ''))
        x11772 = text_concat(n11737, x11747, ', due ', x11749, x11754, x11760, x11771)
        i11773 = at(i11677, i11736)
    else:
        x11772 = NO_TEXT
        i11773 = NO_INT
    if EVIDENCE_WANTED:
        n11774 = any_raised(n1560, i10065)
    else:
        n11774 = 0
    if n11774:
        b11775 = (i1621 > P_very_late_days)
        i11776 = places(b11775, n1560)
        n11777 = len(i11776)
    else:
        i11776 = NO_INT
        n11777 = 0
    if n11777:
        i11778 = at(i1561, i11776)
        i11779 = at(i1562, i11776)
        i11787 = at(i1570, i11776)
        b11788 = at(b1571, i11776)
        i11808 = at(i1591, i11776)
        i11814 = at(i1597, i11776)
        b11815 = at(b1598, i11776)
        i11827 = at(i1610, i11776)
        i11835 = at(i1618, i11776)
        i11836 = at(i1619, i11776)
        b11837 = at(b1620, i11776)
        i11838 = at(i1621, i11776)
        i11851 = at(i1634, i11776)
        i11867 = newest(i11778, i11779, at(E_occurred_at, i11808), EVIDENCE_CAP)
        n11868 = len(i11867)
    else:
        i11787 = NO_INT
        b11788 = NO_BOOL
        i11808 = NO_INT
        i11814 = NO_INT
        b11815 = NO_BOOL
        i11827 = NO_INT
        i11835 = NO_INT
        i11836 = NO_INT
        b11837 = NO_BOOL
        i11838 = NO_INT
        i11851 = NO_INT
        i11867 = NO_INT
        n11868 = 0
    if n11777:
        i11870 = at(i11836, i11867)
        b11871 = at(b11837, i11867)
        x11872 = date_text(i11870, b11871, n11868, 0, GIVEN)
        b11873 = text_known(x11872)
        x11874 = text_concat(n11868, 'paid ', x11872)
        i11875 = at(i11787, i11867)
        b11876 = at(b11788, i11867)
        b11877 = (i11875 == WORD_8) & b11876
        x11878 = texts(where(b11873, x11874, where(b11877, 'written off', 'unpaid')))
        i11879 = at(i11835, i11867)
        x11880 = date_text(i11879, None, n11868, 0, GIVEN)
        i11881 = at(i11827, i11867)
        b11882 = (i11879 != i11881)
        x11883 = date_text(i11881, None, n11868, 0, GIVEN)
        x11884 = text_concat(n11868, ' (moved from ', x11883, ')')
        x11885 = texts(where(b11882, x11884, ''))
        i11886 = at(i11838, i11867)
        b11887 = (i11886 == 1)
        b11888 = (i11886 > 1)
        x11889 = int_text(i11886, None, n11868, 0, GIVEN)
        x11890 = text_concat(n11868, ', ', x11889, ' days late')
        x11891 = texts(where(b11887, ', 1 day late', where(b11888, x11890, where(b11871, ', in time', ''))))
        b11892 = logical_not(b11871)
        i11893 = at(i11814, i11867)
        b11894 = at(b11815, i11867)
        i11895 = where(b11894, i11893, rescaled(0, 4))
        b11896 = (i11895 > rescaled(0, 4))
        b11897 = (b11892 & b11896)
        i11898 = at(i11851, i11867)
        i11899 = rescaled(i11898, -2)
        x11900 = decimal_text(i11899, None, n11868, 2, GIVEN)
        x11901 = text_concat(n11868, ', ', x11900, ' left')
        x11902 = texts(where(b11897, x11901, ''))
        x11903 = text_concat(n11868, x11878, ', due ', x11880, x11885, x11891, x11902)
        i11904 = at(i11808, i11867)
    else:
        x11903 = NO_TEXT
        i11904 = NO_INT
    if EVIDENCE_WANTED:
        n11905 = any_raised(n1560, i10065)
    else:
        n11905 = 0
    if n11905:
        b11906 = (i1621 > P_late_days)
        i11907 = places(b11906, n1560)
        n11908 = len(i11907)
    else:
        i11907 = NO_INT
        n11908 = 0
    if n11908:
        i11909 = at(i1561, i11907)
        i11910 = at(i1562, i11907)
        i11918 = at(i1570, i11907)
        b11919 = at(b1571, i11907)
        i11939 = at(i1591, i11907)
        i11945 = at(i1597, i11907)
        b11946 = at(b1598, i11907)
        i11958 = at(i1610, i11907)
        i11966 = at(i1618, i11907)
        i11967 = at(i1619, i11907)
        b11968 = at(b1620, i11907)
        i11969 = at(i1621, i11907)
        i11982 = at(i1634, i11907)
        i11998 = newest(i11909, i11910, at(E_occurred_at, i11939), EVIDENCE_CAP)
        n11999 = len(i11998)
    else:
        i11918 = NO_INT
        b11919 = NO_BOOL
        i11939 = NO_INT
        i11945 = NO_INT
        b11946 = NO_BOOL
        i11958 = NO_INT
        i11966 = NO_INT
        i11967 = NO_INT
        b11968 = NO_BOOL
        i11969 = NO_INT
        i11982 = NO_INT
        i11998 = NO_INT
        n11999 = 0
    if n11908:
        i12001 = at(i11967, i11998)
        b12002 = at(b11968, i11998)
        x12003 = date_text(i12001, b12002, n11999, 0, GIVEN)
        b12004 = text_known(x12003)
        x12005 = text_concat(n11999, 'paid ', x12003)
        i12006 = at(i11918, i11998)
        b12007 = at(b11919, i11998)
        b12008 = (i12006 == WORD_8) & b12007
        x12009 = texts(where(b12004, x12005, where(b12008, 'written off', 'unpaid')))
        i12010 = at(i11966, i11998)
        x12011 = date_text(i12010, None, n11999, 0, GIVEN)
        i12012 = at(i11958, i11998)
        b12013 = (i12010 != i12012)
        x12014 = date_text(i12012, None, n11999, 0, GIVEN)
        x12015 = text_concat(n11999, ' (moved from ', x12014, ')')
        x12016 = texts(where(b12013, x12015, ''))
        i12017 = at(i11969, i11998)
        b12018 = (i12017 == 1)
        b12019 = (i12017 > 1)
        x12020 = int_text(i12017, None, n11999, 0, GIVEN)
        x12021 = text_concat(n11999, ', ', x12020, ' days late')
        x12022 = texts(where(b12018, ', 1 day late', where(b12019, x12021, where(b12002, ', in time', ''))))
        b12023 = logical_not(b12002)
        i12024 = at(i11945, i11998)
        b12025 = at(b11946, i11998)
        i12026 = where(b12025, i12024, rescaled(0, 4))
        b12027 = (i12026 > rescaled(0, 4))
        b12028 = (b12023 & b12027)
        i12029 = at(i11982, i11998)
        i12030 = rescaled(i12029, -2)
        x12031 = decimal_text(i12030, None, n11999, 2, GIVEN)
        x12032 = text_concat(n11999, ', ', x12031, ' left')
        x12033 = texts(where(b12028, x12032, ''))
        x12034 = text_concat(n11999, x12009, ', due ', x12011, x12016, x12022, x12033)
        i12035 = at(i11939, i11998)
    else:
        x12034 = NO_TEXT
        i12035 = NO_INT
    if EVIDENCE_WANTED:
        n12036 = any_raised(n8052, i10066)
    else:
        n12036 = 0
    if n12036:
        i12037 = places(b8058, n8052)
        n12038 = len(i12037)
    else:
        i12037 = NO_INT
        n12038 = 0
    if n12038:
        i12039 = at(i8053, i12037)
        i12040 = at(i8059, i12037)
        i12048 = at(i8067, i12037)
        b12049 = at(b8068, i12037)
        i12069 = at(i8088, i12037)
        i12075 = at(i8094, i12037)
        b12076 = at(b8095, i12037)
        i12088 = at(i8107, i12037)
        i12096 = at(i8115, i12037)
        i12097 = at(i8116, i12037)
        b12098 = at(b8117, i12037)
        i12099 = at(i8056, i12037)
        i12112 = at(i8129, i12037)
        i12117 = newest(i12039, i12040, at(E_occurred_at, i12069), EVIDENCE_CAP)
        n12118 = len(i12117)
    else:
        i12048 = NO_INT
        b12049 = NO_BOOL
        i12069 = NO_INT
        i12075 = NO_INT
        b12076 = NO_BOOL
        i12088 = NO_INT
        i12096 = NO_INT
        i12097 = NO_INT
        b12098 = NO_BOOL
        i12099 = NO_INT
        i12112 = NO_INT
        i12117 = NO_INT
        n12118 = 0
    if n12038:
        i12120 = at(i12097, i12117)
        b12121 = at(b12098, i12117)
        x12122 = date_text(i12120, b12121, n12118, 0, GIVEN)
        b12123 = text_known(x12122)
        x12124 = text_concat(n12118, 'paid ', x12122)
        i12125 = at(i12048, i12117)
        b12126 = at(b12049, i12117)
        b12127 = (i12125 == WORD_8) & b12126
        x12128 = texts(where(b12123, x12124, where(b12127, 'written off', 'unpaid')))
        i12129 = at(i12096, i12117)
        x12130 = date_text(i12129, None, n12118, 0, GIVEN)
        i12131 = at(i12088, i12117)
        b12132 = (i12129 != i12131)
        x12133 = date_text(i12131, None, n12118, 0, GIVEN)
        x12134 = text_concat(n12118, ' (moved from ', x12133, ')')
        x12135 = texts(where(b12132, x12134, ''))
        i12136 = at(i12099, i12117)
        b12137 = (i12136 == 1)
        b12138 = (i12136 > 1)
        x12139 = int_text(i12136, None, n12118, 0, GIVEN)
        x12140 = text_concat(n12118, ', ', x12139, ' days late')
        x12141 = texts(where(b12137, ', 1 day late', where(b12138, x12140, where(b12121, ', in time', ''))))
        b12142 = logical_not(b12121)
        i12143 = at(i12075, i12117)
        b12144 = at(b12076, i12117)
        i12145 = where(b12144, i12143, rescaled(0, 4))
        b12146 = (i12145 > rescaled(0, 4))
        b12147 = (b12142 & b12146)
        i12148 = at(i12112, i12117)
        i12149 = rescaled(i12148, -2)
        x12150 = decimal_text(i12149, None, n12118, 2, GIVEN)
        x12151 = text_concat(n12118, ', ', x12150, ' left')
        x12152 = texts(where(b12147, x12151, ''))
        x12153 = text_concat(n12118, x12128, ', due ', x12130, x12135, x12141, x12152)
        i12154 = at(i12069, i12117)
    else:
        x12153 = NO_TEXT
        i12154 = NO_INT
    if EVIDENCE_WANTED:
        n12155 = any_raised(n1560, i10067, i10069)
    else:
        n12155 = 0
    if n12155:
        b12156 = (i1621 > P_grace_days)
        i12157 = places(b12156, n1560)
        n12158 = len(i12157)
    else:
        i12157 = NO_INT
        n12158 = 0
    if n12158:
        i12159 = at(i1561, i12157)
        i12160 = at(i1562, i12157)
        i12168 = at(i1570, i12157)
        b12169 = at(b1571, i12157)
        i12189 = at(i1591, i12157)
        i12195 = at(i1597, i12157)
        b12196 = at(b1598, i12157)
        i12208 = at(i1610, i12157)
        i12216 = at(i1618, i12157)
        i12217 = at(i1619, i12157)
        b12218 = at(b1620, i12157)
        i12219 = at(i1621, i12157)
        i12232 = at(i1634, i12157)
        i12248 = newest(i12159, i12160, at(E_occurred_at, i12189), EVIDENCE_CAP)
        n12249 = len(i12248)
    else:
        i12168 = NO_INT
        b12169 = NO_BOOL
        i12189 = NO_INT
        i12195 = NO_INT
        b12196 = NO_BOOL
        i12208 = NO_INT
        i12216 = NO_INT
        i12217 = NO_INT
        b12218 = NO_BOOL
        i12219 = NO_INT
        i12232 = NO_INT
        i12248 = NO_INT
        n12249 = 0
    if n12158:
        i12251 = at(i12217, i12248)
        b12252 = at(b12218, i12248)
        x12253 = date_text(i12251, b12252, n12249, 0, GIVEN)
        b12254 = text_known(x12253)
        x12255 = text_concat(n12249, 'paid ', x12253)
        i12256 = at(i12168, i12248)
        b12257 = at(b12169, i12248)
        b12258 = (i12256 == WORD_8) & b12257
        x12259 = texts(where(b12254, x12255, where(b12258, 'written off', 'unpaid')))
        i12260 = at(i12216, i12248)
        x12261 = date_text(i12260, None, n12249, 0, GIVEN)
        i12262 = at(i12208, i12248)
        b12263 = (i12260 != i12262)
        x12264 = date_text(i12262, None, n12249, 0, GIVEN)
        x12265 = text_concat(n12249, ' (moved from ', x12264, ')')
        x12266 = texts(where(b12263, x12265, ''))
        i12267 = at(i12219, i12248)
        b12268 = (i12267 == 1)
        b12269 = (i12267 > 1)
        x12270 = int_text(i12267, None, n12249, 0, GIVEN)
        x12271 = text_concat(n12249, ', ', x12270, ' days late')
        x12272 = texts(where(b12268, ', 1 day late', where(b12269, x12271, where(b12252, ', in time', ''))))
        b12273 = logical_not(b12252)
        i12274 = at(i12195, i12248)
        b12275 = at(b12196, i12248)
        i12276 = where(b12275, i12274, rescaled(0, 4))
        b12277 = (i12276 > rescaled(0, 4))
        b12278 = (b12273 & b12277)
        i12279 = at(i12232, i12248)
        i12280 = rescaled(i12279, -2)
        x12281 = decimal_text(i12280, None, n12249, 2, GIVEN)
        x12282 = text_concat(n12249, ', ', x12281, ' left')
        x12283 = texts(where(b12278, x12282, ''))
        x12284 = text_concat(n12249, x12259, ', due ', x12261, x12266, x12272, x12283)
        i12285 = at(i12189, i12248)
    else:
        x12284 = NO_TEXT
        i12285 = NO_INT
    if EVIDENCE_WANTED:
        n12286 = any_raised(n1560, i10068)
    else:
        n12286 = 0
    if n12286:
        i12287 = places(b1774, n1560)
        n12288 = len(i12287)
    else:
        i12287 = NO_INT
        n12288 = 0
    if n12288:
        i12289 = at(i1561, i12287)
        i12290 = at(i1562, i12287)
        i12298 = at(i1570, i12287)
        b12299 = at(b1571, i12287)
        i12319 = at(i1591, i12287)
        i12325 = at(i1597, i12287)
        b12326 = at(b1598, i12287)
        i12338 = at(i1610, i12287)
        i12346 = at(i1618, i12287)
        i12347 = at(i1619, i12287)
        b12348 = at(b1620, i12287)
        i12349 = at(i1621, i12287)
        i12362 = at(i1634, i12287)
        i12378 = newest(i12289, i12290, at(E_occurred_at, i12319), EVIDENCE_CAP)
        n12379 = len(i12378)
    else:
        i12298 = NO_INT
        b12299 = NO_BOOL
        i12319 = NO_INT
        i12325 = NO_INT
        b12326 = NO_BOOL
        i12338 = NO_INT
        i12346 = NO_INT
        i12347 = NO_INT
        b12348 = NO_BOOL
        i12349 = NO_INT
        i12362 = NO_INT
        i12378 = NO_INT
        n12379 = 0
    if n12288:
        i12381 = at(i12347, i12378)
        b12382 = at(b12348, i12378)
        x12383 = date_text(i12381, b12382, n12379, 0, GIVEN)
        b12384 = text_known(x12383)
        x12385 = text_concat(n12379, 'paid ', x12383)
        i12386 = at(i12298, i12378)
        b12387 = at(b12299, i12378)
        b12388 = (i12386 == WORD_8) & b12387
        x12389 = texts(where(b12384, x12385, where(b12388, 'written off', 'unpaid')))
        i12390 = at(i12346, i12378)
        x12391 = date_text(i12390, None, n12379, 0, GIVEN)
        i12392 = at(i12338, i12378)
        b12393 = (i12390 != i12392)
        x12394 = date_text(i12392, None, n12379, 0, GIVEN)
        x12395 = text_concat(n12379, ' (moved from ', x12394, ')')
        x12396 = texts(where(b12393, x12395, ''))
        i12397 = at(i12349, i12378)
        b12398 = (i12397 == 1)
        b12399 = (i12397 > 1)
        x12400 = int_text(i12397, None, n12379, 0, GIVEN)
        x12401 = text_concat(n12379, ', ', x12400, ' days late')
        x12402 = texts(where(b12398, ', 1 day late', where(b12399, x12401, where(b12382, ', in time', ''))))
        b12403 = logical_not(b12382)
        i12404 = at(i12325, i12378)
        b12405 = at(b12326, i12378)
        i12406 = where(b12405, i12404, rescaled(0, 4))
        b12407 = (i12406 > rescaled(0, 4))
        b12408 = (b12403 & b12407)
        i12409 = at(i12362, i12378)
        i12410 = rescaled(i12409, -2)
        x12411 = decimal_text(i12410, None, n12379, 2, GIVEN)
        x12412 = text_concat(n12379, ', ', x12411, ' left')
        x12413 = texts(where(b12408, x12412, ''))
        x12414 = text_concat(n12379, x12389, ', due ', x12391, x12396, x12402, x12413)
        i12415 = at(i12319, i12378)
    else:
        x12414 = NO_TEXT
        i12415 = NO_INT
    if EVIDENCE_WANTED:
        n12416 = any_raised(n450, i10070)
    else:
        n12416 = 0
    if n12416:
        b12417 = logical_not(b928)
        b12418 = logical_not(b915)
        b12419 = (i891 < AS_OF)
        b12420 = (i956 > 0)
        b12421 = (b909 & b12417 & b12418 & b12419 & b12420)
        i12422 = places(b12421, n450)
        n12423 = len(i12422)
    else:
        i12422 = NO_INT
        n12423 = 0
    if n12423:
        i12424 = at(i451, i12422)
        i12425 = at(i452, i12422)
        i12433 = at(i460, i12422)
        b12434 = at(b461, i12422)
        i12454 = at(i481, i12422)
        i12460 = at(i499, i12422)
        b12461 = at(b501, i12422)
        i12473 = at(i740, i12422)
        i12481 = at(i891, i12422)
        i12482 = at(i892, i12422)
        b12483 = at(b896, i12422)
        i12484 = at(i900, i12422)
        i12497 = at(i959, i12422)
        i12500 = newest(i12424, i12425, at(E_occurred_at, i12454), EVIDENCE_CAP)
        n12501 = len(i12500)
    else:
        i12433 = NO_INT
        b12434 = NO_BOOL
        i12454 = NO_INT
        i12460 = NO_INT
        b12461 = NO_BOOL
        i12473 = NO_INT
        i12481 = NO_INT
        i12482 = NO_INT
        b12483 = NO_BOOL
        i12484 = NO_INT
        i12497 = NO_INT
        i12500 = NO_INT
        n12501 = 0
    if n12423:
        i12503 = at(i12482, i12500)
        b12504 = at(b12483, i12500)
        x12505 = date_text(i12503, b12504, n12501, 0, GIVEN)
        b12506 = text_known(x12505)
        x12507 = text_concat(n12501, 'paid ', x12505)
        i12508 = at(i12433, i12500)
        b12509 = at(b12434, i12500)
        b12510 = (i12508 == WORD_8) & b12509
        x12511 = texts(where(b12506, x12507, where(b12510, 'written off', 'unpaid')))
        i12512 = at(i12481, i12500)
        x12513 = date_text(i12512, None, n12501, 0, GIVEN)
        i12514 = at(i12473, i12500)
        b12515 = (i12512 != i12514)
        x12516 = date_text(i12514, None, n12501, 0, GIVEN)
        x12517 = text_concat(n12501, ' (moved from ', x12516, ')')
        x12518 = texts(where(b12515, x12517, ''))
        i12519 = at(i12484, i12500)
        b12520 = (i12519 == 1)
        b12521 = (i12519 > 1)
        x12522 = int_text(i12519, None, n12501, 0, GIVEN)
        x12523 = text_concat(n12501, ', ', x12522, ' days late')
        x12524 = texts(where(b12520, ', 1 day late', where(b12521, x12523, where(b12504, ', in time', ''))))
        b12525 = logical_not(b12504)
        i12526 = at(i12460, i12500)
        b12527 = at(b12461, i12500)
        i12528 = where(b12527, i12526, rescaled(0, 4))
        b12529 = (i12528 > rescaled(0, 4))
        b12530 = (b12525 & b12529)
        i12531 = at(i12497, i12500)
        i12532 = rescaled(i12531, -2)
        x12533 = decimal_text(i12532, None, n12501, 2, GIVEN)
        x12534 = text_concat(n12501, ', ', x12533, ' left')
        x12535 = texts(where(b12530, x12534, ''))
        x12536 = text_concat(n12501, x12511, ', due ', x12513, x12518, x12524, x12535)
        i12537 = at(i12454, i12500)
    else:
        x12536 = NO_TEXT
        i12537 = NO_INT
    if EVIDENCE_WANTED:
        n12538 = any_raised(n1460, i10071)
    else:
        n12538 = 0
    if n12538:
        i12539 = places(b1520, n1460)
        n12540 = len(i12539)
    else:
        i12539 = NO_INT
        n12540 = 0
    if n12540:
        i12541 = at(i1464, i12539)
        i12542 = at(i1465, i12539)
        i12560 = at(i1483, i12539)
        b12561 = at(b1484, i12539)
        i12571 = at(i1494, i12539)
        b12597 = at(b1520, i12539)
        i12601 = newest(i12541, i12542, at(E_occurred_at, i12571), EVIDENCE_CAP)
        n12602 = len(i12601)
    else:
        i12560 = NO_INT
        b12561 = NO_BOOL
        i12571 = NO_INT
        b12597 = NO_BOOL
        i12601 = NO_INT
        n12602 = 0
    if n12540:
        i12604 = at(i12560, i12601)
        b12605 = at(b12561, i12601)
        x12606 = date_text(i12604, b12605, n12602, 0, GIVEN)
        b12607 = at(b12597, i12601)
        i12608 = where(b12607, WORD_83, WORD_84)
        x12609 = word_text(i12608, None, n12602, 0, GIVEN)
        x12610 = text_concat(n12602, 'promised for ', x12606, x12609)
        i12611 = at(i12571, i12601)
    else:
        x12610 = NO_TEXT
        i12611 = NO_INT
    if EVIDENCE_WANTED:
        n12612 = any_raised(n4164, i10072)
    else:
        n12612 = 0
    if n12612:
        b12613 = (b4279 & b4290)
        i12614 = places(b12613, n4164)
        n12615 = len(i12614)
    else:
        i12614 = NO_INT
        n12615 = 0
    if n12615:
        i12616 = at(i4165, i12614)
        i12617 = at(i4166, i12614)
        i12625 = at(i4174, i12614)
        b12626 = at(b4175, i12614)
        i12634 = at(i4183, i12614)
        i12646 = at(i4195, i12614)
        i12654 = newest(i12616, i12617, at(E_occurred_at, i12646), EVIDENCE_CAP)
        n12655 = len(i12654)
    else:
        i12625 = NO_INT
        b12626 = NO_BOOL
        i12634 = NO_INT
        i12646 = NO_INT
        i12654 = NO_INT
        n12655 = 0
    if n12615:
        i12657 = at(i12634, i12654)
        x12658 = date_text(i12657, None, n12655, 0, GIVEN)
        i12659 = at(i12625, i12654)
        b12660 = at(b12626, i12654)
        i12661 = where(b12660, i12659, WORD_10)
        x12662 = word_text(i12661, None, n12655, 0, GIVEN)
        x12663 = text_concat(n12655, 'raised ', x12658, ', ', x12662)
        i12664 = at(i12646, i12654)
    else:
        x12663 = NO_TEXT
        i12664 = NO_INT
    if EVIDENCE_WANTED:
        n12665 = any_raised(n3112, i10073, i10074)
    else:
        n12665 = 0
    if n12665:
        i12666 = newest(i3113, i3145, at(E_occurred_at, i3174), EVIDENCE_CAP)
        n12667 = len(i12666)
    else:
        i12666 = NO_INT
        n12667 = 0
    if EVIDENCE_WANTED and n3112:
        i12669 = at(i3272, i12666)
        b12670 = at(b3274, i12666)
        x12671 = id_text(i12669, b12670, n12667, 0, GIVEN)
        b12672 = text_known(x12671)
        x12673 = where(b12672, x12671, 'the work')
        b12674 = at(b3273, i12666)
        i12675 = where(b12674, WORD_85, WORD_30)
        x12676 = word_text(i12675, None, n12667, 0, GIVEN)
        x12677 = text_concat(n12667, 'reopened ', x12673, x12676)
        i12678 = at(i3174, i12666)
    else:
        x12677 = NO_TEXT
        i12678 = NO_INT
    if EVIDENCE_WANTED:
        n12679 = any_raised(n3312, i10075)
    else:
        n12679 = 0
    if n12679:
        i12680 = places(b3381, n3312)
        n12681 = len(i12680)
    else:
        i12680 = NO_INT
        n12681 = 0
    if n12681:
        i12682 = at(i3313, i12680)
        i12683 = at(i3314, i12680)
        i12700 = at(i3331, i12680)
        i12712 = at(i3343, i12680)
        i12715 = at(i3353, i12680)
        i12726 = newest(i12682, i12683, at(E_occurred_at, i12712), EVIDENCE_CAP)
        n12727 = len(i12726)
    else:
        i12700 = NO_INT
        i12712 = NO_INT
        i12715 = NO_INT
        i12726 = NO_INT
        n12727 = 0
    if n12681:
        i12729 = at(i12700, i12726)
        x12730 = date_text(i12729, None, n12727, 0, GIVEN)
        i12731 = at(i12715, i12726)
        b12732 = (i12731 > 0)
        i12733 = where(b12732, WORD_86, WORD_30)
        x12734 = word_text(i12733, None, n12727, 0, GIVEN)
        x12735 = text_concat(n12727, 'delivered ', x12730, x12734)
        i12736 = at(i12712, i12726)
    else:
        x12735 = NO_TEXT
        i12736 = NO_INT
    if EVIDENCE_WANTED:
        n12737 = any_raised(n2930, i10076)
    else:
        n12737 = 0
    if n12737:
        b12738 = (b2958 & b2958)
        i12739 = places(b12738, n2930)
        n12740 = len(i12739)
    else:
        i12739 = NO_INT
        n12740 = 0
    if n12740:
        i12741 = at(i2931, i12739)
        i12742 = at(i2932, i12739)
        i12759 = at(i2949, i12739)
        i12771 = at(i2961, i12739)
        i12772 = newest(i12741, i12742, at(E_occurred_at, i12771), EVIDENCE_CAP)
        n12773 = len(i12772)
    else:
        i12759 = NO_INT
        i12771 = NO_INT
        i12772 = NO_INT
        n12773 = 0
    if n12740:
        i12775 = at(i12759, i12772)
        x12776 = date_text(i12775, None, n12773, 0, GIVEN)
        x12777 = text_concat(n12773, 'unpaid change of ', x12776)
        i12778 = at(i12771, i12772)
    else:
        x12777 = NO_TEXT
        i12778 = NO_INT
    if EVIDENCE_WANTED and n450:
        b12779 = logical_not(b928)
        b12780 = (b909 & b12779)
        i12781 = places(b12780, n450)
        n12782 = len(i12781)
    else:
        i12781 = NO_INT
        n12782 = 0
    if n12782:
        i12783 = at(i451, i12781)
        i12784 = at(i459, i12781)
        i12785 = at(i933, i12781)
        i12786 = at(i499, i12781)
        b12787 = at(b501, i12781)
        i12788 = where(b12787, i12786, rescaled(0, 4))
        i12789 = (i12785 - i12788)
        i12790 = np.maximum(i12789, rescaled(0, 4))
        i12791 = rescaled(i12790, -2)
        i12792 = at(i956, i12781)
    else:
        i12783 = NO_INT
        i12784 = NO_INT
        i12791 = NO_INT
        i12792 = NO_INT
    if EVIDENCE_WANTED and n1924:
        i12793 = where(b1935, i1934, WORD_10)
        b12794 = (i12793 == WORD_10)
        i12795 = places(b12794, n1924)
        n12796 = len(i12795)
    else:
        i12795 = NO_INT
        n12796 = 0
    if n12796:
        i12797 = at(i1925, i12795)
        i12798 = at(i1951, i12795)
        b12799 = at(b1952, i12795)
        b12800 = logical_not(b12799)
        i12801 = at(i1933, i12795)
        b12802 = (i12801 == WORD_30)
        b12803 = (b12800 | b12802)
        i12804 = at(i1964, i12795)
        b12805 = at(b1992, i12795)
        i12806 = where(b12805, i12804, i12801)
        i12807 = where(b12803, i12806, i12801)
        i12808 = at(i1961, i12795)
        b12809 = at(b1991, i12795)
        i12810 = where(b12799, i12798, i12808)
        i12811 = rescaled(i12810, -2)
        i12812 = at(i1943, i12795)
        i12813 = (AS_OF - i12812)
        b12814 = b12799 | b12809
    else:
        i12797 = NO_INT
        i12807 = NO_INT
        i12811 = NO_INT
        i12813 = NO_INT
        b12814 = NO_BOOL
    if ENDINGS_WANTED:
        n12815 = n4408
    else:
        n12815 = 0
    if n12815:
        b12816 = (i4415 == WORD_1)
        i12817 = where(b4457, i4456, WORD_10)
        b12818 = (i12817 == WORD_10)
        b12819 = logical_not(b10136)
        b12820 = (i4420 > (AS_OF - P_window_days))
        b12821 = (b12816 & b12818 & b12819 & b12820)
        i12822 = places(b12821, n4408)
        n12823 = len(i12822)
    else:
        i12822 = NO_INT
        n12823 = 0
    if n12823:
        i12825 = at(i4450, i12822)
        i12826 = at(i4420, i12822)
        i12827 = (i12826 + P_quote_validity_days)
        b12828 = at(b4454, i12822)
        i12829 = where(b12828, i12825, i12827)
        i12830 = at(i4508, i12822)
    else:
        i12829 = NO_INT
        i12830 = NO_INT
    if ENDINGS_WANTED:
        n12831 = n5230
    else:
        n12831 = 0
    if n12831:
        b12832 = logical_not(b5284)
        b12833 = logical_not(b5642)
        b12834 = (b12832 & b12833)
        i12835 = places(b12834, n5230)
        n12836 = len(i12835)
    else:
        i12835 = NO_INT
        n12836 = 0
    if n12836:
        i12838 = at(i5281, i12835)
        i12839 = at(i5292, i12835)
        b12840 = at(b5282, i12835)
    else:
        i12838 = NO_INT
        i12839 = NO_INT
        b12840 = NO_BOOL
    if ENDINGS_WANTED:
        n12841 = n450
    else:
        n12841 = 0
    if n12841:
        i12842 = places(b909, n450)
        n12843 = len(i12842)
    else:
        i12842 = NO_INT
        n12843 = 0
    if n12843:
        i12845 = at(i891, i12842)
        i12846 = at(i481, i12842)
    else:
        i12845 = NO_INT
        i12846 = NO_INT
    if DEBTS_WANTED:
        n12847 = n450
    else:
        n12847 = 0
    if n12847:
        b12848 = (b909 & b910)
        b12849 = logical_not(b928)
        b12850 = (i956 > 0)
        i12851 = where(b501, i499, rescaled(0, 4))
        i12852 = (i933 - i12851)
        i12853 = np.maximum(i12852, rescaled(0, 4))
        i12854 = rescaled(i12853, -2)
        b12855 = (i12854 > rescaled(0, 2))
        b12856 = (b909 & b12849 & b12850 & b12855)
        b12857 = (b12848 | b12856)
        i12858 = places(b12857, n450)
        n12859 = len(i12858)
    else:
        i12858 = NO_INT
        n12859 = 0
    if n12859:
        i12861 = at(i469, i12858)
        i12862 = at(i891, i12858)
        i12863 = at(i933, i12858)
        i12864 = at(i499, i12858)
        b12865 = at(b501, i12858)
        i12866 = where(b12865, i12864, rescaled(0, 4))
        i12867 = (i12863 - i12866)
        i12868 = np.maximum(i12867, rescaled(0, 4))
        i12869 = rescaled(i12868, -2)
        i12870 = at(i459, i12858)
        i12871 = at(i956, i12858)
        b12872 = at(b909, i12858)
        b12873 = at(b910, i12858)
        b12874 = (b12872 & b12873)
        i12875 = at(i481, i12858)
    else:
        i12861 = NO_INT
        i12862 = NO_INT
        i12869 = NO_INT
        i12870 = NO_INT
        i12871 = NO_INT
        b12874 = NO_BOOL
        i12875 = NO_INT
    return {'stage': (i280, None), 'stage_inferred': (b281, None), 'standing': (i287, None), 'undecided__value': (f9051, b9097), 'undecided__opportunities': (i8171, None), 'undecided__incidents': (i8172, None), 'undecided__lower80': (f9119, b9534), 'undecided__lower95': (f9131, b9534), 'kept_meetings__value': (i8230, None), 'kept_meetings__opportunities': (i8230, None), 'no_show__value': (f9055, b9133), 'no_show__opportunities': (i8235, None), 'no_show__incidents': (i8236, None), 'no_show__lower80': (f9155, b9545), 'no_show__lower95': (f9167, b9545), 'no_show__in_half_year': (i8237, b8238), 'no_show__in_year': (i8239, b8240), 'put_off__value': (i8248, None), 'put_off__opportunities': (i8247, None), 'put_off__incidents': (i8248, None), 'put_off__held': (i8250, None), 'requoted_in_all__value': (i8182, b8183), 'requoted_in_all__opportunities': (i8180, None), 'requoted_in_all__incidents': (i8181, None), 'requoted__value': (i8192, b8193), 'requoted__opportunities': (i8180, None), 'requoted__incidents': (i8191, None), 'seriousness__value': (i8277, None), 'seriousness__opportunities': (i8276, None), 'seriousness__incidents': (i8277, None), 'open_quotes__value': (i8200, None), 'open_quotes__opportunities': (i8200, None), 'accepted_work__value': (i8302, None), 'accepted_work__opportunities': (i8302, None), 'unfounded__value': (f9059, b9169), 'unfounded__opportunities': (i8360, None), 'unfounded__incidents': (i8361, None), 'unfounded__lower80': (f9191, b9569), 'unfounded__lower95': (f9203, b9569), 'unfounded__items': (i8366, None), 'unfounded__occasions': (i8368, None), 'unfounded__apart': (i8371, None), 'unfounded__span': (i8376, b8402), 'unfounded__pressing': (i8381, None), 'chances__value': (i8405, b8406), 'chances__opportunities': (i8404, None), 'reopened__value': (i8390, None), 'reopened__opportunities': (i8389, None), 'reopened__incidents': (i8390, None), 'reopened__warned': (i8391, None), 'low_scored__value': (i8415, None), 'low_scored__opportunities': (i8414, None), 'low_scored__incidents': (i8415, None), 'requests__value': (f9063, b9205), 'requests__opportunities': (i8434, None), 'requests__incidents': (i8435, None), 'requests__lower80': (f9227, b10033), 'requests__lower95': (f9239, b10033), 'requests__apart': (i8438, None), 'requests__apart_from_quotes': (i8441, None), 'silent__value': (i8449, None), 'silent__opportunities': (i8434, None), 'silent__incidents': (i8449, None), 'incidents__value': (i8465, None), 'incidents__opportunities': (i8465, None), 'incidents__incidents': (i8465, None), 'incidents__in_half_year': (i8466, b8467), 'incidents__warned': (i8468, None), 'grave_incidents__value': (i8473, None), 'grave_incidents__opportunities': (i8465, None), 'grave_incidents__incidents': (i8473, None), 'abusive_incidents__value': (i8477, None), 'abusive_incidents__opportunities': (i8465, None), 'abusive_incidents__incidents': (i8477, None), 'abusive_incidents__warned': (i8479, None), 'night_messages__value': (i8495, b8496), 'night_messages__opportunities': (i8494, None), 'night_messages__incidents': (i8494, None), 'work_meetings__value': (f9067, b9241), 'work_meetings__opportunities': (i8258, None), 'work_meetings__incidents': (i8259, None), 'work_meetings__lower80': (f9263, b10034), 'work_meetings__lower95': (f9275, b10034), 'work_meetings__in_year': (i8260, b8261), 'work_meetings__of_year': (f8267, b8268), 'night_bursts__value': (i8514, None), 'night_bursts__opportunities': (i8513, None), 'night_bursts__incidents': (i8514, None), 'quotes_sent__value': (i8540, None), 'quotes_sent__opportunities': (i8540, None), 'jobs__value': (i8558, None), 'jobs__opportunities': (i8558, None), 'jobs__invoices': (i8560, None), 'pressed__value': (i8580, None), 'pressed__opportunities': (i8579, None), 'pressed__incidents': (i8580, None), 'asks_on_quotes__value': (i8588, b8589), 'asks_on_quotes__opportunities': (i8579, None), 'late_asks__value': (i8603, None), 'late_asks__opportunities': (i8602, None), 'late_asks__incidents': (i8603, None), 'late_asks__jobs': (i8607, None), 'late_asks__ultimatums': (i8609, None), 'late_asks__forced': (i8612, None), 'late_asks__apart': (i8615, None), 'asked_jobs__value': (f8407, b8408), 'asked_jobs__opportunities': (i8404, None), 'lost_chargebacks__value': (i8656, None), 'lost_chargebacks__opportunities': (i8655, None), 'lost_chargebacks__incidents': (i8656, None), 'open_chargebacks__value': (i8665, None), 'open_chargebacks__opportunities': (i8664, None), 'open_chargebacks__incidents': (i8665, None), 'open_chargebacks__amount': (i8674, b8684), 'chargebacks_ever__value': (i8664, None), 'chargebacks_ever__opportunities': (i8664, None), 'due_invoices__value': (i8701, None), 'due_invoices__opportunities': (i8701, None), 'dbt__value': (f8731, b8748), 'dbt__opportunities': (i8706, None), 'dbt__incidents': (i8707, None), 'dbt__median': (f8708, b8709), 'dbt__without_largest': (f8719, b8744), 'dbt__late_occasions': (i8723, None), 'late14__value': (f9071, b9277), 'late14__opportunities': (i8762, None), 'late14__incidents': (i8763, None), 'late14__lower80': (f9299, b9701), 'late14__lower95': (f9311, b9701), 'late14__invoices': (i8764, b8765), 'late30__value': (f9075, b9313), 'late30__opportunities': (i8766, None), 'late30__incidents': (i8767, None), 'late30__lower80': (f9335, b9705), 'late30__lower95': (f9347, b9705), 'late30__invoices': (i8768, b8769), 'late_grace__value': (f9077, b9313), 'late_grace__opportunities': (i8766, None), 'late_grace__incidents': (i8777, None), 'late_grace__lower80': (f9360, b9721), 'late_grace__lower95': (f9368, b9721), 'late_grace__invoices': (i8778, b8779), 'late_grace__median': (f8780, b8781), 'surely_late__value': (f9081, b9370), 'surely_late__opportunities': (i8800, None), 'surely_late__incidents': (i8801, None), 'surely_late__lower80': (f9392, b9713), 'surely_late__lower95': (f9404, b9713), 'longest_late_run__value': (i8824, b8825), 'longest_late_run__opportunities': (i8820, None), 'rising__value': (i8785, None), 'rising__opportunities': (i8766, None), 'rising__incidents': (i8785, None), 'unpaid_money__value': (f8869, b8881), 'unpaid_money__opportunities': (i8846, None), 'unpaid_money__incidents': (i8847, None), 'unpaid_money__days': (i8849, b8850), 'unpaid_money__amount': (i8853, b8854), 'unpaid_money__done': (i8856, None), 'overdue_now__value': (i8893, b8894), 'overdue_now__opportunities': (i8891, None), 'overdue_now__incidents': (i8892, None), 'promises__value': (i8918, None), 'promises__opportunities': (i8917, None), 'promises__incidents': (i8918, None), 'promises__in_year': (i8921, b8922), 'broken_in_a_row__value': (i8935, b8936), 'broken_in_a_row__opportunities': (i8931, None), 'late_disputes__value': (i8949, None), 'late_disputes__opportunities': (i8948, None), 'late_disputes__incidents': (i8949, None), 'given_terms__value': (i8898, b8899), 'given_terms__opportunities': (i8895, None), 'quiet__value': (i8961, b8962), 'quiet__opportunities': (i8959, None), 'paid_in_time__value': (f9085, b9406), 'paid_in_time__opportunities': (i8701, None), 'paid_in_time__incidents': (i8738, None), 'paid_in_time__lower80': (f9428, b10035), 'paid_in_time__lower95': (f9440, b10035), 'paid_day_unknown__value': (i8900, None), 'paid_day_unknown__opportunities': (i8900, None), 'disputed_now__value': (i8901, None), 'disputed_now__opportunities': (i8901, None), 'due_assumed__value': (i8902, None), 'due_assumed__opportunities': (i8902, None), 'due_assumed__in_days': (i8903, b8904), 'due_unsaid__value': (i8905, None), 'due_unsaid__opportunities': (i8905, None), 'other_currencies__value': (i8739, None), 'other_currencies__opportunities': (i8739, None), 'stray_payments__value': (i8972, None), 'stray_payments__opportunities': (i8972, None), 'praise__value': (i8977, None), 'praise__opportunities': (i8977, None), 'referrals__value': (i8978, None), 'referrals__opportunities': (i8978, None), 'our_failures__value': (i8979, None), 'our_failures__opportunities': (i8979, None), 'upheld__value': (i8399, None), 'upheld__opportunities': (i8399, None), 'accepted_quotes__value': (i8201, None), 'accepted_quotes__opportunities': (i8201, None), 'answered_in_time__value': (f9087, b9205), 'answered_in_time__opportunities': (i8434, None), 'answered_in_time__incidents': (i8453, None), 'answered_in_time__lower80': (f9453, b10036), 'answered_in_time__lower95': (f9461, b10036), 'reversed_items__value': (f9091, b9463), 'reversed_items__opportunities': (i8302, None), 'reversed_items__incidents': (i8307, None), 'reversed_items__lower80': (f9485, b9767), 'reversed_items__lower95': (f9497, b9767), 'reversed__value': (i8991, None), 'reversed__opportunities': (i8991, None), 'reversed__incidents': (i8991, None), 'reversed__items': (i8993, None), 'reversed__warned': (i8994, None), 'rounds_over__value': (f9095, b9499), 'rounds_over__opportunities': (i8315, None), 'rounds_over__incidents': (i8316, None), 'rounds_over__lower80': (f9521, b9784), 'rounds_over__lower95': (f9533, b9784), 'rounds_over__twice': (i8317, None), 'rounds_over__thrice': (i8318, None), 'rounds_over__capped': (i8321, None), 'unpaid_scope__value': (f9010, b9011), 'unpaid_scope__opportunities': (i8999, None), 'unpaid_scope__basis': (i9003, b9004), 'unpaid_extras__value': (i9024, None), 'unpaid_extras__opportunities': (i9023, None), 'unpaid_extras__incidents': (i9024, None), 'records__value': (i8973, None), 'records__opportunities': (i8973, None), 'active_months__value': (i9043, None), 'active_months__opportunities': (i9043, None), 'startup__value': (i8963, None), 'startup__opportunities': (i8959, None), 'startup__incidents': (i8963, None), 'good_cause__value': (i8964, None), 'good_cause__opportunities': (i8959, None), 'good_cause__incidents': (i8964, None), 'hardship__value': (i8965, None), 'hardship__opportunities': (i8959, None), 'hardship__incidents': (i8965, None), 'conduct_notices__value': (i8966, None), 'conduct_notices__opportunities': (i8959, None), 'conduct_notices__incidents': (i8966, None), 'working_with__value': (i8967, None), 'working_with__opportunities': (i8959, None), 'working_with__incidents': (i8967, None), 'speaking_records__value': (i8409, b8410), 'speaking_records__opportunities': (i8404, None), 'good_records__value': (i8411, b8412), 'good_records__opportunities': (i8404, None), 'signal__no_decision': (i10037, None), 'signal__no_shows': (i10038, None), 'signal__none_held': (i10039, None), 'signal__many_requotes': (i10040, None), 'signal__free_scoping': (i10041, None), 'signal__unfounded_complaints': (i10042, None), 'signal__unfounded_over_time': (i10043, None), 'signal__unfounded_and_withheld': (i10044, None), 'signal__reopened_complaints': (i10045, None), 'signal__reopened_after_notice': (i10046, None), 'signal__low_scores': (i10047, None), 'signal__blocking_silence': (i10048, None), 'signal__gone_silent': (i10049, None), 'signal__conduct': (i10050, None), 'signal__conduct_after_warning': (i10051, None), 'signal__grave_conduct': (i10052, None), 'signal__sustained_abuse': (i10053, None), 'signal__night_pressure': (i10054, None), 'signal__slow_night_pressure': (i10055, None), 'signal__missed_work_meetings': (i10056, None), 'signal__price_pressure': (i10057, None), 'signal__price_pressure_again': (i10058, None), 'signal__asks_afterwards': (i10059, None), 'signal__ultimatums': (i10060, None), 'signal__chargebacks': (i10061, None), 'signal__chargeback_open': (i10062, None), 'signal__money_unpaid': (i10063, None), 'signal__days_beyond_terms': (i10064, None), 'signal__late_share': (i10065, None), 'signal__late_even_so': (i10066, None), 'signal__late_habit': (i10067, None), 'signal__late_streak': (i10068, None), 'signal__rising_delay': (i10069, None), 'signal__oldest_open': (i10070, None), 'signal__broken_promises': (i10071, None), 'signal__tactical_disputes': (i10072, None), 'signal__reversals': (i10073, None), 'signal__reversals_after_notice': (i10074, None), 'signal__revision_overrun': (i10075, None), 'signal__unpaid_changes': (i10076, None), 'cleared__commitment_phobic': (i10077, None), 'cleared__criticizer': (i10078, None), 'cleared__energy_zapper': (i10079, None), 'cleared__fee_haggler': (i10080, None), 'cleared__late_payer': (i10081, None), 'cleared__time_waster': (i10082, None), 'exempt__commitment_phobic__serious': (i10083, None), 'exempt__commitment_phobic__clearly_serious': (i10084, None), 'exempt__energy_zapper__hardship': (i10085, None), 'exempt__fee_haggler__startup': (i10086, None), 'exempt__fee_haggler__good_cause': (i10087, None), 'exempt__fee_haggler__hardship': (i10088, None), 'exempt__late_payer__hardship': (i10089, None), 'fact__enough_good': (i10090, None), 'fact__some_good': (i10091, None), 'fact__money_stuck': (i10092, None), 'fact__card_payment_reversed': (i10093, None), 'fact__asks_on_late_bills': (i10094, None), 'fact__complaints_for_late_bills': (i10095, None), 'fact__silence_on_late_bills': (i10096, None), 'fact__silence_on_lapsed_quotes': (i10097, None), 'fact__money_overdue': (i10098, None), 'fact__overdue_for_months': (i10099, None), 'fact__much_at_risk': (i10100, None), 'fact__weeks_late': (i10101, None), 'fact__long_terms': (i10102, None), 'fact__card_payments': (i10103, None), 'fact__quote_open': (i10104, None), 'fact__missed_meetings': (i10105, None), 'fact__warned': (i10106, None), 'fact__threatened': (i10107, None), 'fact__complaints_upheld': (i10108, None), 'fact__client_already': (i10109, None), 'remark__paid_undated': (i10110, None), 'remark__under_dispute': (i10111, None), 'remark__assumed_terms': (i10112, None), 'remark__no_due_days': (i10113, None), 'remark__several_currencies': (i10114, None), 'remark__unnamed_payments': (i10115, None), 'remark__old_records': (i10116, None), 'remark__few_records': (i10117, None), 'remark__ally': (i10118, None), 'remark__punctual': (i10119, None), 'remark__within_grace': (i10120, None), 'remark__sends_others': (i10121, None), 'remark__thankful': (i10122, None), 'remark__comes_back': (i10123, None), 'remark__answers_quickly': (i10124, None), 'remark__service_recovery': (i10125, None), 'remark__own_failures': (i10126, None), 'holds:no_decision:watch:0': (b9535, None), 'holds:no_decision:flag:0': (b9537, None), 'holds:no_decision:severe:0': (b9539, None), 'holds:no_shows:watch:0': (b9542, None), 'holds:no_shows:flag:0': (b9544, None), 'holds:no_shows:flag:1': (b9546, None), 'holds:no_shows:severe:0': (b9548, None), 'holds:no_shows:severe:1': (b9549, None), 'holds:none_held:watch:0': (b9552, None), 'holds:many_requotes:watch:0': (b9555, None), 'holds:many_requotes:watch:1': (b9556, None), 'holds:many_requotes:flag:0': (b9558, None), 'holds:many_requotes:flag:1': (b9559, None), 'holds:free_scoping:watch:0': (b9562, None), 'holds:free_scoping:flag:0': (b9564, None), 'holds:unfounded_complaints:watch:0': (b9567, None), 'holds:unfounded_complaints:flag:0': (b9570, None), 'holds:unfounded_complaints:flag:1': (b9571, None), 'holds:unfounded_complaints:flag:2': (b9572, None), 'holds:unfounded_complaints:severe:0': (b9574, None), 'holds:unfounded_complaints:severe:1': (b9575, None), 'holds:unfounded_over_time:flag:0': (b9578, None), 'holds:unfounded_over_time:flag:1': (b9579, None), 'holds:unfounded_over_time:flag:2': (b9580, None), 'holds:unfounded_over_time:flag:3': (b9581, None), 'holds:unfounded_over_time:flag:4': (b9582, None), 'holds:unfounded_and_withheld:flag:0': (b9585, None), 'holds:unfounded_and_withheld:flag:1': (b9586, None), 'holds:unfounded_and_withheld:flag:2': (b9587, None), 'holds:unfounded_and_withheld:flag:3': (b9588, None), 'holds:unfounded_and_withheld:flag:4': (b9589, None), 'holds:reopened_complaints:watch:0': (b9592, None), 'holds:reopened_complaints:flag:0': (b9594, None), 'holds:reopened_complaints:flag:1': (b9595, None), 'holds:reopened_after_notice:severe:0': (b9598, None), 'holds:low_scores:watch:0': (b9601, None), 'holds:blocking_silence:watch:0': (b9604, None), 'holds:blocking_silence:flag:0': (b9606, None), 'holds:blocking_silence:flag:1': (b9607, None), 'holds:blocking_silence:flag:2': (b9608, None), 'holds:gone_silent:severe:0': (b9611, None), 'holds:conduct:watch:0': (b9614, None), 'holds:conduct:flag:0': (b9616, None), 'holds:conduct_after_warning:flag:0': (b9619, None), 'holds:grave_conduct:severe:0': (b9622, None), 'holds:sustained_abuse:severe:0': (b9625, None), 'holds:sustained_abuse:severe:1': (b9626, None), 'holds:night_pressure:watch:0': (b9629, None), 'holds:night_pressure:flag:0': (b9631, None), 'holds:slow_night_pressure:watch:0': (b9634, None), 'holds:slow_night_pressure:flag:0': (b9636, None), 'holds:missed_work_meetings:watch:0': (b9639, None), 'holds:missed_work_meetings:watch:1': (b9640, None), 'holds:missed_work_meetings:flag:0': (b9642, None), 'holds:missed_work_meetings:flag:1': (b9643, None), 'holds:price_pressure:watch:0': (b9646, None), 'holds:price_pressure:flag:0': (b9648, None), 'holds:price_pressure:flag:1': (b9649, None), 'holds:price_pressure_again:flag:0': (b9652, None), 'holds:price_pressure_again:flag:1': (b9653, None), 'holds:price_pressure_again:flag:2': (b9654, None), 'holds:asks_afterwards:watch:0': (b9657, None), 'holds:asks_afterwards:flag:0': (b9659, None), 'holds:asks_afterwards:flag:1': (b9660, None), 'holds:asks_afterwards:severe:0': (b9662, None), 'holds:asks_afterwards:severe:1': (b9663, None), 'holds:asks_afterwards:severe:2': (b9664, None), 'holds:ultimatums:severe:0': (b9667, None), 'holds:chargebacks:watch:0': (b9670, None), 'holds:chargebacks:flag:0': (b9672, None), 'holds:chargebacks:severe:0': (b9674, None), 'holds:chargeback_open:watch:0': (b9677, None), 'holds:money_unpaid:watch:0': (b9680, None), 'holds:money_unpaid:flag:0': (b9682, None), 'holds:money_unpaid:severe:0': (b9684, None), 'holds:money_unpaid:severe:1': (b9685, None), 'holds:days_beyond_terms:watch:0': (b9688, None), 'holds:days_beyond_terms:watch:1': (b9689, None), 'holds:days_beyond_terms:watch:2': (b9690, None), 'holds:days_beyond_terms:flag:0': (b9692, None), 'holds:days_beyond_terms:flag:1': (b9693, None), 'holds:days_beyond_terms:flag:2': (b9694, None), 'holds:days_beyond_terms:severe:0': (b9696, None), 'holds:days_beyond_terms:severe:1': (b9697, None), 'holds:days_beyond_terms:severe:2': (b9698, None), 'holds:late_share:watch:0': (b9702, None), 'holds:late_share:watch:1': (b9703, None), 'holds:late_share:flag:0': (b9706, None), 'holds:late_share:flag:1': (b9707, None), 'holds:late_share:severe:0': (b9709, None), 'holds:late_share:severe:1': (b9710, None), 'holds:late_even_so:watch:0': (b9714, None), 'holds:late_even_so:flag:0': (b9716, None), 'holds:late_even_so:severe:0': (b9718, None), 'holds:late_habit:watch:0': (b9722, None), 'holds:late_habit:watch:1': (b9723, None), 'holds:late_habit:flag:0': (b9725, None), 'holds:late_habit:flag:1': (b9726, None), 'holds:late_habit:severe:0': (b9728, None), 'holds:late_habit:severe:1': (b9729, None), 'holds:late_streak:watch:0': (b9732, None), 'holds:late_streak:flag:0': (b9734, None), 'holds:late_streak:severe:0': (b9736, None), 'holds:rising_delay:watch:0': (b9739, None), 'holds:oldest_open:watch:0': (b9742, None), 'holds:oldest_open:flag:0': (b9744, None), 'holds:oldest_open:severe:0': (b9746, None), 'holds:broken_promises:watch:0': (b9749, None), 'holds:broken_promises:flag:0': (b9751, None), 'holds:broken_promises:severe:0': (b9753, None), 'holds:tactical_disputes:watch:0': (b9756, None), 'holds:tactical_disputes:flag:0': (b9758, None), 'holds:tactical_disputes:severe:0': (b9760, None), 'holds:reversals:watch:0': (b9763, None), 'holds:reversals:flag:0': (b9765, None), 'holds:reversals:flag:1': (b9766, None), 'holds:reversals:flag:2': (b9768, None), 'holds:reversals:severe:0': (b9770, None), 'holds:reversals:severe:1': (b9771, None), 'holds:reversals:severe:2': (b9772, None), 'holds:reversals_after_notice:severe:0': (b9775, None), 'holds:reversals_after_notice:severe:1': (b9776, None), 'holds:reversals_after_notice:severe:2': (b9777, None), 'holds:reversals_after_notice:severe:3': (b9778, None), 'holds:revision_overrun:watch:0': (b9781, None), 'holds:revision_overrun:flag:0': (b9783, None), 'holds:revision_overrun:flag:1': (b9785, None), 'holds:revision_overrun:severe:0': (b9787, None), 'holds:revision_overrun:severe:1': (b9788, None), 'holds:unpaid_changes:watch:0': (b9791, None), 'holds:unpaid_changes:flag:0': (b9793, None), 'holds:unpaid_changes:severe:0': (b9795, None), 'evidence:0': (i10177, i10222, x10221), 'evidence:1': (i10257, i10292, x10291), 'evidence:2': (i10328, i10363, x10362), 'evidence:3': (i10397, i10442, x10441), 'evidence:4': (i10478, i10523, x10522), 'evidence:5': (i10558, i10610, x10609), 'evidence:6': (i10646, i10698, x10697), 'evidence:7': (i10732, i10747, x10746), 'evidence:8': (i10782, i10830, x10829), 'evidence:9': (i10865, i10913, x10912), 'evidence:10': (i6255, i10931, x10930), 'evidence:11': (i10965, i10989, x10988), 'evidence:12': (i11023, i11047, x11046), 'evidence:13': (i11082, i11095, x11094), 'evidence:14': (i7296, i11103, x11102), 'evidence:15': (i11138, i11173, x11172), 'evidence:16': (i11208, i11252, x11251), 'evidence:17': (i11287, i11331, x11330), 'evidence:18': (i11366, i11410, x11409), 'evidence:19': (i11449, i11460, x11459), 'evidence:20': (i11496, i11507, x11506), 'evidence:21': (i11544, i11641, x11640), 'evidence:22': (i11677, i11773, x11772), 'evidence:23': (i11808, i11904, x11903), 'evidence:24': (i11939, i12035, x12034), 'evidence:25': (i12069, i12154, x12153), 'evidence:26': (i12189, i12285, x12284), 'evidence:27': (i12319, i12415, x12414), 'evidence:28': (i12454, i12537, x12536), 'evidence:29': (i12571, i12611, x12610), 'evidence:30': (i12646, i12664, x12663), 'evidence:31': (i3174, i12678, x12677), 'evidence:32': (i12712, i12736, x12735), 'evidence:33': (i12771, i12778, x12777), 'money': (i12783, (i12784, None), (i12791, None), (i12792, None)), 'chargebacks': (i12797, (i12807, None), (i12811, b12814), (i12813, None)), 'known': (i35, (i63, b64), (i52, b53)), 'ending:commitment_phobic:0': (i12830, (i12829, None)), 'ending:energy_zapper:0': (i12839, (i12838, b12840)), 'ending:late_payer:0': (i12846, (i12845, None)), 'debts': (i12875, (i12861, None), (i12862, None), (i12869, None), (i12870, None), (i12871, None), (b12874, None))}
