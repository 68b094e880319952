"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = '1b05b931b55074a6eff935216bd36c43c715bb8ad1733ba50fc127c301dddbd9'
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
        b4034 = (i54 == WORD_38) & b55
        b4035 = (i54 == WORD_48) & b55
        b4036 = (b4034 | b4035)
        b4037 = (b2259 & b4036)
        b4038 = (b4037 | b2730)
        i4039 = places(b4038, n36)
        n4040 = len(i4039)
        b4173 = LIKE_20[i62]
        b4174 = (b213 & b227 & b4173)
        i4175 = places(b4174, n36)
        n4176 = len(i4175)
        b4310 = (b185 | b66)
        b4311 = (b182 & b4310)
        b4312 = (b186 | b4311 | b181)
        i4313 = places(b4312, n36)
        n4314 = len(i4313)
        b4441 = (b184 & b185 & b51)
        i4442 = places(b4441, n36)
        n4443 = len(i4442)
        b4623 = (b810 & b43)
        i4624 = places(b4623, n36)
        n4625 = len(i4624)
        b4759 = (b210 | b211 | b2730)
        b4760 = (b4759 & b43)
        i4761 = places(b4760, n36)
        n4762 = len(i4761)
        b5064 = LIKE_0[i62]
        b5065 = (b213 & b205 & b5064 & b64)
        i5066 = places(b5065, n36)
        n5067 = len(i5066)
        b5110 = (b217 & b43)
        i5111 = places(b5110, n36)
        n5112 = len(i5111)
        b5146 = (b182 | b181 | b206)
        b5147 = (b5146 | b186)
        i5148 = places(b5147, n36)
        n5149 = len(i5148)
        i5279 = places(b194, n36)
        n5280 = len(i5279)
        b5540 = (i40 == WORD_5)
        b5541 = (b5540 & b49)
        i5542 = places(b5541, n36)
        n5543 = len(i5542)
        b5586 = (i2130 == WORD_53)
        b5587 = (b5586 | b2131 | b2132 | b3667 | b2133 | b3668)
        b5588 = logical_not(b5587)
        b5589 = (b5540 & b64 & b43 & b5588)
        i5590 = places(b5589, n36)
        n5591 = len(i5590)
        b6039 = LIKE_22[i62]
        b6040 = (b213 & b227 & b6039)
        i6041 = places(b6040, n36)
        n6042 = len(i6041)
        b6617 = (b209 & b43)
        i6618 = places(b6617, n36)
        n6619 = len(i6618)
        b6653 = (b2730 | b4037)
        i6654 = places(b6653, n36)
        n6655 = len(i6654)
        b6776 = (b2131 | b2132 | b3667)
        b6777 = logical_not(b6776)
        b6778 = (b242 & b68 & b205 & b6777 & b43)
        i6779 = places(b6778, n36)
        n6780 = len(i6779)
        b6816 = LIKE_24[i62]
        b6817 = (b213 & b205 & b6816)
        i6818 = places(b6817, n36)
        n6819 = len(i6818)
        b7250 = (b217 & b219 & b43)
        i7251 = places(b7250, n36)
        n7252 = len(i7251)
        b7400 = (b210 | b211 | b206)
        b7401 = (b7400 & b43)
        i7402 = places(b7401, n36)
        n7403 = len(i7402)
        b7616 = (b181 | b4311 | b186)
        b7617 = (b7616 & b43)
        i7618 = places(b7617, n36)
        n7619 = len(i7618)
        b7792 = (i56 == WORD_72) & b57
        b7793 = (b213 & b205 & b7792 & b3180 & b43)
        i7794 = places(b7793, n36)
        n7795 = len(i7794)
        b7928 = (b184 & b43)
        i7929 = places(b7928, n36)
        n7930 = len(i7929)
        b8230 = (i3181 == WORD_10)
        b8231 = (b2259 & b8230)
        b8232 = (i54 == WORD_10) & b55
        b8233 = (b2730 & b8232)
        b8234 = (b8231 | b8233)
        i8235 = places(b8234, n36)
        n8236 = len(i8235)
        i8405 = places(b492, n36)
        n8406 = len(i8405)
        del b41, b43, b44, b68, b181, b182, b183, b184, b185, b186, b193, b194, b199, b200, b205, b206, b207, b208, b209, b210, b211, b212, b213, i214, b215, b216, b217, i218, b219, b220, b221, b222, b227, b228, b229, b234, b235, b240, b241, b242, b243, b244, b249, b250, b255, b256, b263, b264, b302, b386, b387, b492, b493, b494, b495, b810, b882, b1147, b1148, b1350, b1351, b1352, b1353, b1354, b2129, i2130, b2131, b2132, b2133, b2134, b2135, b2136, b2211, b2212, b2213, b2259, b2730, b3179, b3180, i3181, b3182, i3183, b3184, b3185, b3186, b3187, b3188, b3224, b3225, b3292, b3293, b3551, b3552, b3588, b3666, b3667, b3668, b3669, b3670, b3671, b3672, b3673, b3674, b3675, b3676, b3677, b4034, b4035, b4036, b4037, b4038, b4173, b4174, b4310, b4311, b4312, b4441, b4623, b4759, b4760, b5064, b5065, b5110, b5146, b5147, b5540, b5541, b5586, b5587, b5588, b5589, b6039, b6040, b6617, b6653, b6776, b6777, b6778, b6816, b6817, b7250, b7400, b7401, b7616, b7617, b7792, b7793, b7928, b8230, b8231, b8232, b8233, b8234
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
        i4039 = NO_INT
        n4040 = 0
        i4175 = NO_INT
        n4176 = 0
        i4313 = NO_INT
        n4314 = 0
        i4442 = NO_INT
        n4443 = 0
        i4624 = NO_INT
        n4625 = 0
        i4761 = NO_INT
        n4762 = 0
        i5066 = NO_INT
        n5067 = 0
        i5111 = NO_INT
        n5112 = 0
        i5148 = NO_INT
        n5149 = 0
        i5279 = NO_INT
        n5280 = 0
        i5542 = NO_INT
        n5543 = 0
        i5590 = NO_INT
        n5591 = 0
        i6041 = NO_INT
        n6042 = 0
        i6618 = NO_INT
        n6619 = 0
        i6654 = NO_INT
        n6655 = 0
        i6779 = NO_INT
        n6780 = 0
        i6818 = NO_INT
        n6819 = 0
        i7251 = NO_INT
        n7252 = 0
        i7402 = NO_INT
        n7403 = 0
        i7618 = NO_INT
        n7619 = 0
        i7794 = NO_INT
        n7795 = 0
        i7929 = NO_INT
        n7930 = 0
        i8235 = NO_INT
        n8236 = 0
        i8405 = NO_INT
        n8406 = 0
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
        b6314 = (i1057 > P_grace_days)
        b6315 = (b1118 & b6314)
        i6316 = places(b6315, n532)
        n6317 = len(i6316)
        b6950 = (i551 > (AS_OF - P_window_days))
        b6951 = (i1057 <= P_grace_days)
        b6952 = (b6950 & b1118 & b6951)
        i6953 = places(b6952, n532)
        n6954 = len(i6953)
        b7972 = logical_not(b1062)
        b7973 = (b1106 & b1118 & b7972 & b1749)
        i7974 = places(b7973, n532)
        n7975 = len(i7974)
        b8682 = (b1117 | b1062 | b1053)
        b8683 = (b1062 | b1118)
        b8684 = logical_not(b1110)
        b8685 = (b1106 & b1107 & b8682 & b8683 & b6950 & b8684)
        i8686 = places(b8685, n532)
        n8687 = len(i8686)
        del i1022, b1023, b1024, b1025, b1026, b1027, b1028, b1029, i1030, i1031, i1032, i1033, i1034, i1035, i1036, i1037, i1038, i1039, i1040, i1041, b1042, i1043, i1044, b1045, i1046, b1047, b1050, b1051, b1052, i1054, i1055, i1056, i1058, b1060, b1061, i1064, b1065, b1068, b1069, b1070, b1071, b1073, b1074, b1076, b1077, b1078, b1079, b1080, b1082, b1083, i1084, i1085, i1086, b1087, b1088, b1089, b1090, i1095, b1096, i1097, i1098, w1100, i1101, i1102, i1103, i1104, i1105, b1106, b1107, b1108, b1109, b1110, b1111, b1112, b1113, b1114, b1115, b1116, b1117, b1118, b1119, i1120, i1121, i1123, b1748, b1749, b1750, b2908, b2909, b6314, b6315, b6950, b6951, b6952, b7972, b7973, b8682, b8683, b8684, b8685
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
        i6316 = NO_INT
        n6317 = 0
        i6953 = NO_INT
        n6954 = 0
        i7974 = NO_INT
        n7975 = 0
        i8686 = NO_INT
        n8687 = 0
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
        b8569 = (i1920 <= P_grace_days)
        i8570 = places(b8569, n384)
        n8571 = len(i8570)
        del b1918, i1919, i1920, i1945, b1952, b8569
    else:
        i1946 = NO_INT
        i1953 = NO_INT
        b1954 = NO_BOOL
        i8570 = NO_INT
        n8571 = 0
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
        i7112 = where(b1983, i1825, 0)
        b7113 = b1983
        i7116 = where(b1983, i1993, 0)
        i7127 = places(b2008, n1752)
        n7128 = len(i7127)
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
        i7112 = NO_INT
        b7113 = NO_BOOL
        i7116 = NO_INT
        i7127 = NO_INT
        n7128 = 0
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
        i7749 = places(b2021, n2003)
        n7750 = len(i7749)
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
        i7749 = NO_INT
        n7750 = 0
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
        b7109 = (b3156 & b3166)
        b7438 = (b3156 & b3160)
        i7439 = places(b7438, n2488)
        n7440 = len(i7439)
        del b3157, i3158, b3161, b3162, b3163, b3165, b3167, b3168, b3169, b3170, b7438
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
        b7109 = NO_BOOL
        i7439 = NO_INT
        n7440 = 0
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
        i3896 = at(i54, i3885)
        b3897 = at(b55, i3885)
        i3905 = at(i42, i3885)
        i3908 = at(i65, i3885)
        b3909 = at(b66, i3885)
    else:
        i3887 = NO_INT
        i3888 = NO_INT
        i3889 = NO_INT
        b3890 = NO_BOOL
        i3891 = NO_INT
        b3892 = NO_BOOL
        i3893 = NO_INT
        i3896 = NO_INT
        b3897 = NO_BOOL
        i3905 = NO_INT
        i3908 = NO_INT
        b3909 = NO_BOOL
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
        i3942 = at(i3684, i3920)
        b3943 = at(b3685, i3920)
    else:
        i3925 = NO_INT
        i3927 = NO_INT
        i3930 = NO_INT
        i3942 = NO_INT
        b3943 = NO_BOOL
    if n3922:
        b3926 = (i3925 == 0)
        b3928 = (i3927 == 0)
        i3929 = at(i3905, i3921)
        b3931 = (i3929 <= i3930)
        i3932 = at(i3896, i3921)
        b3933 = at(b3897, i3921)
        b3934 = (i3932 == WORD_23) & b3933
        i3935 = at(i3908, i3921)
        b3936 = at(b3909, i3921)
        i3937 = where(b3936, i3935, i3929)
        b3938 = (i3937 < i3930)
        b3939 = (b3934 & b3938)
        b3941 = logical_not(b3939)
        b3944 = logical_not(b3943)
        i3945 = at(i3891, i3921)
        b3946 = at(b3892, i3921)
        b3947 = logical_not(b3946)
        b3948 = b3946 & b3943
        b3949 = (i3945 == i3942) & b3948
        b3950 = (b3944 | b3947 | b3949)
        b3951 = (b3926 & b3928 & b3931 & b3941 & b3950)
        i3952 = places(b3951, n3922)
        n3953 = len(i3952)
        del b3926, b3928, i3929, b3931, i3932, b3933, b3934, i3935, b3936, i3937, b3938, b3939, b3941, b3944, i3945, b3946, b3947, b3948, b3949, b3950, b3951
    else:
        i3952 = NO_INT
        n3953 = 0
    del b3892, b3897, b3909, b3943, i3891, i3896, i3908, i3925, i3927, i3930, i3942, n3922
    if n3953:
        i4018 = i3920[i3952]
        i4019 = i3921[i3952]
    else:
        i4018 = NO_INT
        i4019 = NO_INT
    del i3920, i3921, i3952
    if n3953:
        i4022 = at(i3905, i4019)
        i4024 = at(i3893, i4019)
        b4025 = (i4024 == WORD_1)
        i4026 = at(i3888, i4019)
        i4027 = at(i3889, i4019)
        b4028 = at(b3890, i4019)
        i4029 = where(b4028, i4027, i4026)
        i4030 = where(b4025, i4026, i4029)
        i4031 = dated_id(i4022, i4030)
        del i4022, i4024, b4025, i4026, i4027, b4028, i4029, i4030
    else:
        i4031 = NO_INT
    del b3890, i3888, i3889, i3893, i3905, i4019, n3953
    if n3679:
        i4032, b4033 = reduced(np.maximum, i4018, n3679, i4031, None)
    else:
        i4032 = NO_INT
        b4033 = NO_BOOL
    del i4018, i4031
    if n4040:
        i4041 = at(i39, i4039)
        i4045 = at(i50, i4039)
        b4046 = at(b51, i4039)
        i4059 = at(i42, i4039)
    else:
        i4041 = NO_INT
        i4045 = NO_INT
        b4046 = NO_BOOL
        i4059 = NO_INT
    del i4039, n4040
    if n3679:
        i4074, i4075 = pairs(i3680, i4041, CLIENTS)
        n4076 = len(i4074)
    else:
        i4074 = NO_INT
        i4075 = NO_INT
        n4076 = 0
    del i4041
    if n4076:
        i4080 = at(i3698, i4074)
        i4084 = at(i3684, i4074)
        b4085 = at(b3685, i4074)
    else:
        i4080 = NO_INT
        i4084 = NO_INT
        b4085 = NO_BOOL
    if n4076:
        i4079 = at(i4059, i4075)
        b4081 = (i4079 <= i4080)
        i4082 = (i4080 - P_recovery_days)
        b4083 = (i4079 >= i4082)
        b4086 = logical_not(b4085)
        i4087 = at(i4045, i4075)
        b4088 = at(b4046, i4075)
        b4089 = logical_not(b4088)
        b4090 = b4088 & b4085
        b4091 = (i4087 == i4084) & b4090
        b4092 = (b4086 | b4089 | b4091)
        b4093 = (b4081 & b4083 & b4092)
        i4094 = places(b4093, n4076)
        n4095 = len(i4094)
        del i4079, b4081, i4082, b4083, b4086, i4087, b4088, b4089, b4090, b4091, b4092, b4093
    else:
        i4094 = NO_INT
        n4095 = 0
    del b4046, b4085, i4045, i4059, i4075, i4080, i4084, n4076
    if n4095:
        i4168 = i4074[i4094]
    else:
        i4168 = NO_INT
    del i4074, i4094, n4095
    if n3679:
        i4172 = counted(i4168, n3679, None)
    else:
        i4172 = NO_INT
    del i4168
    if n4176:
        i4177 = at(i39, i4175)
        i4179 = at(i48, i4175)
        b4180 = at(b49, i4175)
        i4195 = at(i42, i4175)
    else:
        i4177 = NO_INT
        i4179 = NO_INT
        b4180 = NO_BOOL
        i4195 = NO_INT
    del i4175, n4176
    if n3679:
        i4210, i4211 = pairs(i3680, i4177, CLIENTS)
        n4212 = len(i4210)
    else:
        i4210 = NO_INT
        i4211 = NO_INT
        n4212 = 0
    del i4177
    if n4212:
        i4216 = at(i3698, i4210)
        i4223 = at(i3682, i4210)
        b4224 = at(b3683, i4210)
    else:
        i4216 = NO_INT
        i4223 = NO_INT
        b4224 = NO_BOOL
    if n4212:
        i4215 = at(i4195, i4211)
        b4217 = (i4215 <= i4216)
        i4218 = (i4216 - P_recovery_days)
        b4219 = (i4215 >= i4218)
        i4220 = at(i4179, i4211)
        b4221 = at(b4180, i4211)
        b4222 = logical_not(b4221)
        b4225 = logical_not(b4224)
        b4226 = b4221 & b4224
        b4227 = (i4220 == i4223) & b4226
        b4228 = (b4222 | b4225 | b4227)
        b4229 = (b4217 & b4219 & b4228)
        i4230 = places(b4229, n4212)
        n4231 = len(i4230)
        del i4215, b4217, i4218, b4219, i4220, b4221, b4222, b4225, b4226, b4227, b4228, b4229
    else:
        i4230 = NO_INT
        n4231 = 0
    del b4180, b4224, i4179, i4195, i4211, i4216, i4223, n4212
    if n4231:
        i4305 = i4210[i4230]
    else:
        i4305 = NO_INT
    del i4210, i4230, n4231
    if n3679:
        i4309 = counted(i4305, n3679, None)
    else:
        i4309 = NO_INT
    del i4305
    if n4314:
        i4315 = at(i39, i4313)
        i4333 = at(i42, i4313)
    else:
        i4315 = NO_INT
        i4333 = NO_INT
    del i4313, n4314
    if n3679:
        i4348, i4349 = pairs(i3680, i4315, CLIENTS)
        n4350 = len(i4348)
    else:
        i4348 = NO_INT
        i4349 = NO_INT
        n4350 = 0
    del i4315
    if n4350:
        i4354 = at(i3698, i4348)
    else:
        i4354 = NO_INT
    if n4350:
        i4353 = at(i4333, i4349)
        b4355 = (i4353 <= i4354)
        i4356 = places(b4355, n4350)
        n4357 = len(i4356)
        del i4353, b4355
    else:
        i4356 = NO_INT
        n4357 = 0
    del i4333, i4349, i4354, n4350
    if n4357:
        i4436 = i4348[i4356]
    else:
        i4436 = NO_INT
    del i4348, i4356, n4357
    if n3679:
        i4440 = counted(i4436, n3679, None)
    else:
        i4440 = NO_INT
    del i4436
    if n4443:
        i4444 = at(i39, i4442)
        i4448 = at(i50, i4442)
        b4449 = at(b51, i4442)
        i4462 = at(i42, i4442)
        i4465 = at(i65, i4442)
        b4466 = at(b66, i4442)
    else:
        i4444 = NO_INT
        i4448 = NO_INT
        b4449 = NO_BOOL
        i4462 = NO_INT
        i4465 = NO_INT
        b4466 = NO_BOOL
    del i4442, n4443
    if n3679:
        i4477, i4478 = pairs(i3680, i4444, CLIENTS)
        n4479 = len(i4477)
    else:
        i4477 = NO_INT
        i4478 = NO_INT
        n4479 = 0
    del i4444
    if n4479:
        i4482 = at(i3756, i4477)
        i4484 = at(i3797, i4477)
        i4487 = at(i3684, i4477)
        b4489 = at(b3685, i4477)
        i4496 = at(i3698, i4477)
    else:
        i4482 = NO_INT
        i4484 = NO_INT
        i4487 = NO_INT
        b4489 = NO_BOOL
        i4496 = NO_INT
    if n4479:
        b4483 = (i4482 == 0)
        b4485 = (i4484 == 0)
        i4486 = at(i4448, i4478)
        b4488 = at(b4449, i4478)
        b4490 = b4488 & b4489
        b4491 = (i4486 == i4487) & b4490
        i4492 = at(i4465, i4478)
        i4493 = at(i4462, i4478)
        b4494 = at(b4466, i4478)
        i4495 = where(b4494, i4492, i4493)
        b4497 = (i4495 < i4496)
        b4498 = (b4483 & b4485 & b4491 & b4497)
        i4499 = places(b4498, n4479)
        n4500 = len(i4499)
        del b4483, b4485, i4486, b4488, b4490, b4491, i4492, i4493, b4494, i4495, b4497, b4498
    else:
        i4499 = NO_INT
        n4500 = 0
    del b4449, b4466, b4489, i4448, i4462, i4465, i4478, i4482, i4484, i4487, i4496, n4479
    if n4500:
        i4572 = i4477[i4499]
    else:
        i4572 = NO_INT
    del i4477, i4499, n4500
    if n3679:
        i4576 = counted(i4572, n3679, None)
    else:
        i4576 = NO_INT
    del i4572
    if n3679:
        b4577 = (i3756 > 0)
        i4578 = (i4032 & ID_BITS)
        i4579 = where(b4577, i3682, i4578)
        b4580 = (i3797 > 0)
        b4581 = (i3698 >= i3768) & b3799
        b4582 = (b4580 & b4581)
        b4583 = (i3698 > i3729) & b3758
        b4584 = (b3758 & b4583)
        b4585 = (i3691 == WORD_59) & b3692
        i4586 = where(b4585, i3691, WORD_54)
        b4587 = (i3691 == WORD_54) & b3692
        b4588 = (b4587 | b4585)
        b4589 = (i3698 < i3729) & b3758
        b4590 = (b4577 & b4588 & b3758 & b4589)
        b4591 = (b4577 | b4033)
        b4592 = (i4576 > 0)
        i4593 = where(b4591, WORD_60, where(b4592, WORD_54, WORD_61))
        i4594 = where(b3692, i3691, i4593)
        i4595 = where(b4582, WORD_59, where(b4584, i4586, where(b4590, WORD_60, i4594)))
        i4596 = where(b3685, i3684, where(b3798, i3765, where(b3757, i3719, where(b3683, i3682, i4578))))
        b4597 = (logical_not(b4585) | b3692)
        b4598 = (b4582 | (logical_not(b4584) | b4597))
        b4599 = (i4595 == WORD_54) & b4598
        b4600 = (i4595 == WORD_59) & b4598
        b4601 = (b4599 | b4600)
        b4602 = (i4440 > 0)
        b4603 = (i4172 == 0)
        b4604 = (i4309 == 0)
        b4605 = (b4601 & b4602 & b4603 & b4604)
        b4606 = (i4595 == WORD_61) & b4598
        b4607 = (i4595 == WORD_60) & b4598
        b4608 = (b4606 | b4607)
        b4609 = logical_not(b3692)
        b4610 = (b4606 & b4609)
        b4611 = LIKE_21[i3697]
        b4612 = (i3805 > P_late_days) & b3884
        b4614 = where(b4577, b3683, b4033)
        b4619 = b3685 | b3798 | b3757 | b3683 | b4033
        i7037 = places(b4605, n3679)
        n7038 = len(i7037)
        b7536 = (b4608 & b4614)
        i7537 = places(b7536, n3679)
        n7538 = len(i7537)
        del b4577, i4578, b4580, b4581, b4582, b4583, b4584, b4585, i4586, b4587, b4588, b4589, b4590, b4591, b4592, i4593, i4594, b4597, b4599, b4600, b4601, b4602, b4603, b4604, b4609, b7536
    else:
        i4579 = NO_INT
        i4595 = NO_INT
        i4596 = NO_INT
        b4598 = NO_BOOL
        b4605 = NO_BOOL
        b4606 = NO_BOOL
        b4607 = NO_BOOL
        b4608 = NO_BOOL
        b4610 = NO_BOOL
        b4611 = NO_BOOL
        b4612 = NO_BOOL
        b4614 = NO_BOOL
        b4619 = NO_BOOL
        i7037 = NO_INT
        n7038 = 0
        i7537 = NO_INT
        n7538 = 0
    del b3683, b3685, b3757, b3758, b3798, b3799, b3884, b4033, i3682, i3684, i3697, i3719, i3729, i3756, i3765, i3768, i3797, i3805, i4032, i4172, i4309, i4440, i4576
    if EVIDENCE_WANTED and n3679:
        b4613 = (b4598 & b4598) | b4606 | b4607
        w4615 = Window(i3680, [(b4608, b4613), (i4579, b4614)], [])
        i4616 = filled(1, n3679, 'i')
        i4617 = w4615.total(np.add, i4616)
        i4618 = where(b4608, i4617, 0)
        del b4613, w4615, i4616, i4617
    else:
        i4618 = NO_INT
    del b4606, b4607, b4608
    if n4625:
        i4626 = at(i39, i4624)
        i4628 = at(i48, i4624)
        b4629 = at(b49, i4624)
        i4635 = at(i54, i4624)
        b4636 = at(b55, i4624)
        i4637 = at(i56, i4624)
        b4638 = at(b57, i4624)
        i4644 = at(i42, i4624)
        i4647 = at(i65, i4624)
        b4648 = at(b66, i4624)
    else:
        i4626 = NO_INT
        i4628 = NO_INT
        b4629 = NO_BOOL
        i4635 = NO_INT
        b4636 = NO_BOOL
        i4637 = NO_INT
        b4638 = NO_BOOL
        i4644 = NO_INT
        i4647 = NO_INT
        b4648 = NO_BOOL
    del b57, i56
    if EVIDENCE_WANTED and n4625:
        i4627 = at(i47, i4624)
        i4658 = at(i35, i4624)
    else:
        i4627 = NO_INT
        i4658 = NO_INT
    del i4624
    if n4625:
        i4659 = by_id_at(i1834, i4628, b4629)
    else:
        i4659 = NO_INT
    del b4629, i4628
    if n4625:
        b4661 = (i4659 >= 0)
        i4662 = at(i1048, i4659)
        i4663 = at(i551, i4659)
    else:
        b4661 = NO_BOOL
        i4662 = NO_INT
        i4663 = NO_INT
    del i4659
    if n4625:
        b4742 = as_bool(b4661 & b4661)
        i4743 = where(b4648, i4647, i4644)
        b4744 = (i4635 == WORD_38) & b4636
        b4745 = (i4635 == WORD_21) & b4636
        b4746 = (i4635 == WORD_62) & b4636
        b4747 = (b4744 | b4745 | b4746)
        b4749 = (i4644 > i4662) & b4742
        i4750 = (i4663 + P_late_dispute_days)
        b4751 = (i4644 > i4750) & b4742
        b4752 = (b4749 | b4751)
        b4753 = (i4644 < i4662) & b4742
        b4754 = (i4637 == WORD_63) & b4638
        b4755 = (b4752 | (logical_not(b4753) & b4754))
        b4756 = (b4745 | b4746)
        b4758 = (b4747 & b4755 & b4756)
        del b4742, b4744, b4745, b4746, b4749, i4750, b4751, b4752, b4753, b4754, b4755, b4756
    else:
        i4743 = NO_INT
        b4747 = NO_BOOL
        b4758 = NO_BOOL
    del b4638, b4648, b4661, i4637, i4644, i4647, i4662, i4663
    if n4762:
        i4763 = at(i39, i4761)
        i4769 = at(i40, i4761)
    else:
        i4763 = NO_INT
        i4769 = NO_INT
    del i4761
    if n3886:
        i4796 = at(i39, i3885)
        i4797 = at(i47, i3885)
        i4798 = at(i48, i3885)
        b4799 = at(b49, i3885)
        i4800 = at(i50, i3885)
        b4801 = at(b51, i3885)
        i4802 = at(i40, i3885)
        i4805 = at(i54, i3885)
        b4806 = at(b55, i3885)
        i4809 = at(i58, i3885)
        b4810 = at(b59, i3885)
        i4814 = at(i42, i3885)
        i4815 = at(i63, i3885)
        b4816 = at(b64, i3885)
        i4817 = at(i65, i3885)
        b4818 = at(b66, i3885)
        b4819 = at(b67, i3885)
    else:
        i4796 = NO_INT
        i4797 = NO_INT
        i4798 = NO_INT
        b4799 = NO_BOOL
        i4800 = NO_INT
        b4801 = NO_BOOL
        i4802 = NO_INT
        i4805 = NO_INT
        b4806 = NO_BOOL
        i4809 = NO_INT
        b4810 = NO_BOOL
        i4814 = NO_INT
        i4815 = NO_INT
        b4816 = NO_BOOL
        i4817 = NO_INT
        b4818 = NO_BOOL
        b4819 = NO_BOOL
    del b67
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n3886:
        i4828 = at(i35, i3885)
    else:
        i4828 = NO_INT
    del i3885
    if n3886:
        b4829 = at(b282, i4796)
        i4830 = by_id_at(i338, i4798, b4799)
    else:
        b4829 = NO_BOOL
        i4830 = NO_INT
    del b282, b4799, i4798
    if n3886:
        i4832 = at(i40, i4830)
        b4833 = (i4832 == WORD_1)
        b4834 = (i4832 == WORD_24)
        b4835 = (b4833 | b4834)
        b4836 = (i4830 >= 0) & b4835
        i4837 = at(i50, i4830)
        b4838 = at(b51, i4830)
        b4839 = b4836 & b4838
        i4840 = as_int(b4836)
        i4841 = at(i54, i4830)
        b4842 = at(b55, i4830)
        b4843 = (i4841 == WORD_23) & b4842
        i4844 = at(i65, i4830)
        i4845 = at(i42, i4830)
        b4846 = at(b66, i4830)
        i4847 = where(b4846, i4844, i4845)
        i4848 = where(b4843, i4847, 0)
        b4849 = b4843
        b4850 = b4836 & b4849
        del i4832, b4833, b4834, b4835, b4838, i4841, b4842, b4843, i4844, i4845, b4846, i4847, b4849
    else:
        b4836 = NO_BOOL
        i4837 = NO_INT
        b4839 = NO_BOOL
        i4840 = NO_INT
        i4848 = NO_INT
        b4850 = NO_BOOL
    del i4830
    if n3886:
        b4875 = as_bool(b4836 & b4839)
        i4876 = where(b4836, i4840, 0)
        b4877 = as_bool(b4836 & b4850)
        b4878 = logical_not(b4877)
        b4879 = (i4814 <= i4848) & b4877
        b4880 = (b4878 | b4879)
        i4881 = places(b4880, n3886)
        n4882 = len(i4881)
        del b4877, b4878, b4879, b4880
    else:
        b4875 = NO_BOOL
        i4876 = NO_INT
        i4881 = NO_INT
        n4882 = 0
    del b4836, b4839, b4850, i4840, i4848, n3886
    if n4882:
        i4883 = at(i4796, i4881)
        i4884 = at(i4800, i4881)
        i4885 = at(i4837, i4881)
        b4886 = at(b4801, i4881)
        b4887 = at(b4875, i4881)
        i4888 = where(b4886, i4884, i4885)
        i4889 = at(i4802, i4881)
        b4890 = (i4889 == WORD_24)
        i4891 = at(i4876, i4881)
        b4892 = (i4891 > 0)
        b4893 = (b4890 | b4892)
        i4894 = at(i4814, i4881)
        i4895 = at(i4797, i4881)
        w4896 = Window(i4883, [], [(i4894, None, False), (i4895, None, False)])
        i4897, b4898 = w4896.shifted(i4894, None, 1)
        b4899 = b4886 | b4887
        i4900 = filled(as_int(b4899), n4882, 'i')
        i4901 = w4896.running(i4900, peers=True)
        i4902 = (i4894 - i4897)
        b4903 = (i4902 <= P_opportunity_gap_days) & b4898
        i4904 = where(b4903, 0, 1)
        i4905 = filled(i4904, n4882, 'i')
        i4906 = w4896.running(i4905, peers=False)
        w4907 = Window(i4883, [(i4906, None)], [(i4894, None, False), (i4895, None, False)])
        i4908 = w4907.running(i4900, peers=True)
        w4909 = Window(i4883, [(i4906, None), (i4908, None)], [])
        i4910 = filled(where(b4899, i4888, LEAST), n4882, 'i')
        i4911 = w4909.total(np.maximum, i4910)
        w4912 = Window(i4883, [(i4906, None)], [])
        b4913 = (i4908 == 1)
        i4914 = where(b4913, i4888, 0)
        b4915 = (b4913 & b4899)
        i4916 = filled(where(b4915, i4914, LEAST), n4882, 'i')
        i4917 = w4912.total(np.maximum, i4916)
        w4918 = Window(i4883, [(i4901, None)], [])
        i4919 = w4918.total(np.maximum, i4910)
        b4920 = i4911 != LEAST
        b4921 = i4917 != LEAST
        b4922 = i4919 != LEAST
        i4923 = where(b4920, i4911, where(b4921, i4917, where(b4922, i4919, 0)))
        i4924 = at(i4815, i4881)
        b4925 = at(b4829, i4881)
        i4926 = where(b4925, P_procurement_validity_days, P_quote_validity_days)
        i4927 = (i4894 + i4926)
        b4928 = at(b4816, i4881)
        i4929 = where(b4928, i4924, i4927)
        i4930 = at(i4805, i4881)
        b4931 = at(b4806, i4881)
        b4932 = (i4930 == WORD_23) & b4931
        b4933 = (i4930 == WORD_64) & b4931
        b4934 = (b4932 | b4933)
        b4936 = logical_not(b4931)
        i4937 = at(i4817, i4881)
        b4938 = at(b4818, i4881)
        b4939 = (b4936 & b4938)
        b4940 = (b4934 | b4939)
        i4941 = where(b4938, i4937, i4894)
        b4942 = (i4930 == WORD_2) & b4931
        i4943 = where(b4938, i4937, i4929)
        i4944 = (i4929 + P_decision_grace_days)
        i4945 = where(b4940, i4941, where(b4942, i4943, i4944))
        w4946 = Window(i4883, [(i4923, None)], [(i4894, None, False), (i4895, None, False)])
        i4947, b4948 = w4946.shifted(i4894, None, 1)
        i4949, b4950 = w4946.shifted(i4945, None, 1)
        b4951 = (i4949 < i4894) & b4950
        b4952 = (b4892 & b4948)
        i4953 = (i4894 - i4947)
        b4954 = (i4953 <= P_opportunity_gap_days) & b4948
        i4955 = where(b4951, 1, where(b4952, 0, where(b4954, 0, 1)))
        i4956 = filled(i4955, n4882, 'i')
        i4957 = w4946.running(i4956, peers=False)
        b4958 = (i4955 == 0)
        b4959 = logical_not(b4893)
        b4960 = logical_not(b4940)
        b4961 = (i4944 < AS_OF)
        b4962 = (b4942 | b4961)
        b4963 = (b4958 & b4959 & b4960 & b4962)
        i4970 = at(i4809, i4881)
        b4971 = at(b4810, i4881)
        b4975 = at(b4819, i4881)
        b4999 = (i4970 == WORD_40) & b4971
        b5000 = (i4970 == WORD_41) & b4971
        b5001 = (i4970 == WORD_43) & b4971
        b5002 = (i4970 == WORD_58) & b4971
        b5003 = (i4970 == WORD_57) & b4971
        b5004 = (b4999 | b5000 | b5001 | b5002 | b5003)
        b5006 = logical_not(b4975)
        i5007 = where(b4971, i4970, WORD_46)
        b5008 = (i5007 == WORD_40)
        b5009 = (i5007 == WORD_41)
        b5010 = (b5008 | b5009)
        b5011 = logical_not(b5010)
        b5012 = (b4893 & b5006 & b5011)
        b5014 = (b4963 & b5006)
        i5020 = where(b4940, i4941, 0)
        b5021 = b4940
        del i4884, i4885, b4886, b4887, i4888, b4890, i4891, b4892, w4896, i4897, b4898, b4899, i4900, i4901, i4902, b4903, i4904, i4905, i4906, w4907, i4908, w4909, i4910, i4911, w4912, b4913, i4914, b4915, i4916, i4917, w4918, i4919, b4920, b4921, b4922, b4925, i4926, i4927, b4933, b4934, b4936, i4937, b4938, b4939, i4941, i4943, i4944, i4945, w4946, i4947, b4948, i4949, b4950, b4951, b4952, i4953, b4954, i4955, i4956, b4958, b4959, b4960, b4961, b4962, i4970, b4971, b4975, b4999, b5000, b5001, b5002, b5003, b5006, i5007, b5008, b5009, b5010, b5011
    else:
        i4883 = NO_INT
        i4889 = NO_INT
        b4893 = NO_BOOL
        i4894 = NO_INT
        i4895 = NO_INT
        i4923 = NO_INT
        i4924 = NO_INT
        b4928 = NO_BOOL
        i4929 = NO_INT
        i4930 = NO_INT
        b4931 = NO_BOOL
        b4932 = NO_BOOL
        b4940 = NO_BOOL
        b4942 = NO_BOOL
        i4957 = NO_INT
        b4963 = NO_BOOL
        b5004 = NO_BOOL
        b5012 = NO_BOOL
        b5014 = NO_BOOL
        i5020 = NO_INT
        b5021 = NO_BOOL
    del b4801, b4806, b4810, b4816, b4818, b4819, b4829, b4875, i4796, i4797, i4800, i4802, i4805, i4809, i4814, i4815, i4817, i4837, i4876
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4882:
        i4984 = at(i4828, i4881)
    else:
        i4984 = NO_INT
    del i4828, i4881
    if n4882:
        o4989, i4990, i4991 = group(i4883, [(i4923, None), (i4957, None)])
        n4992 = len(i4991)
    else:
        o4989 = None
        i4990 = NO_INT
        i4991 = NO_INT
        n4992 = 0
    if n4882:
        i4993 = at(i4883, i4991)
        i4994 = at(i4923, i4991)
        i4996 = counted(i4990, n4992, at(b4940, o4989))
        i4997 = counted(i4990, n4992, at(b4932, o4989))
        i4998 = counted(i4990, n4992, at(b4942, o4989))
        i5005 = counted(i4990, n4992, at(b5004, o4989))
        i5013 = counted(i4990, n4992, at(b5012, o4989))
        i5015 = counted(i4990, n4992, at(b5014, o4989))
        i5016, b5017 = reduced(np.minimum, i4990, n4992, at(i4894, o4989), None)
        i5018, b5019 = reduced(np.maximum, i4990, n4992, at(i4929, o4989), None)
        i5022, b5023 = reduced(np.maximum, i4990, n4992, at(i5020, o4989), at(b5021, o4989))
        i5024 = (i5018 + P_decision_grace_days)
        b5025 = (i4996 == 0)
        b5026 = (i5005 == 0)
        b5027 = (b5025 & b5026)
        i5028 = where(b5027, i5015, 0)
        i5029 = (i5013 + i5028)
        b5030 = (i5024 < AS_OF) & b5019
        b5031 = (i4998 > 0)
        b5032 = (i5018 < AS_OF) & b5019
        b5033 = (b5031 & b5032)
        b5034 = (b5030 | b5033)
        b5035 = (b5025 & b5026 & b5034)
        i5036 = where(b5019, np.minimum(AS_OF, i5024), AS_OF)
        i5037 = where(b5023, i5022, i5036)
        b5038 = (i5037 > (AS_OF - P_window_days))
        i5039 = places(b5038, n4992)
        n5040 = len(i5039)
        b5041 = (b5019) | logical_not(b5031) | (b5019 & logical_not(b5032))
        b5042 = (b5019 & b5041) | b5030 | b5033
        b5043 = (b5042) | logical_not(b5025) | logical_not(b5026) | (b5042 & logical_not(b5034))
        del i4998, i5015, i5018, b5019, i5022, b5023, i5024, b5025, b5026, b5027, i5028, b5030, b5031, b5032, b5033, b5034, i5036, b5038, b5041, b5042
    else:
        i4993 = NO_INT
        i4994 = NO_INT
        i4996 = NO_INT
        i4997 = NO_INT
        i5005 = NO_INT
        i5013 = NO_INT
        i5016 = NO_INT
        b5017 = NO_BOOL
        i5029 = NO_INT
        b5035 = NO_BOOL
        i5037 = NO_INT
        i5039 = NO_INT
        n5040 = 0
        b5043 = NO_BOOL
    del b4932, b4940, b4942, b5004, b5012, b5014, b5021, i4929, i4990, i5020, n4992, o4989
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4882:
        i4995 = at(i4957, i4991)
    else:
        i4995 = NO_INT
    del i4991
    if n5040:
        i5044 = at(i4993, i5039)
        i5045 = at(i4994, i5039)
        i5047 = at(i4996, i5039)
        i5048 = at(i4997, i5039)
        i5050 = at(i5005, i5039)
        i5053 = at(i5016, i5039)
        b5054 = at(b5017, i5039)
        i5060 = at(i5029, i5039)
        b5061 = at(b5035, i5039)
        b5062 = at(b5043, i5039)
        i5063 = at(i5037, i5039)
        i6552 = places(b5061, n5040)
        n6553 = len(i6552)
        b7119 = (i5047 > 0)
        b7120 = (b7119 | b5061)
        i7227 = places(b7119, n5040)
        n7228 = len(i7227)
        del b7119
    else:
        i5044 = NO_INT
        i5045 = NO_INT
        i5047 = NO_INT
        i5048 = NO_INT
        i5050 = NO_INT
        i5053 = NO_INT
        b5054 = NO_BOOL
        i5060 = NO_INT
        b5061 = NO_BOOL
        b5062 = NO_BOOL
        i5063 = NO_INT
        i6552 = NO_INT
        n6553 = 0
        b7120 = NO_BOOL
        i7227 = NO_INT
        n7228 = 0
    del b5017, b5035, b5043, i4993, i4994, i4996, i4997, i5005, i5016, i5029, i5037
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5040:
        i5046 = at(i4995, i5039)
    else:
        i5046 = NO_INT
    del i4995
    if EVIDENCE_WANTED and n5040:
        i5051 = at(i5013, i5039)
    else:
        i5051 = NO_INT
    del i5013, i5039
    if n5067:
        i5068 = at(i39, i5066)
        i5086 = at(i42, i5066)
        i5087 = at(i63, i5066)
        b5088 = at(b64, i5066)
        i5089 = at(i65, i5066)
        b5090 = at(b66, i5066)
    else:
        i5068 = NO_INT
        i5086 = NO_INT
        i5087 = NO_INT
        b5088 = NO_BOOL
        i5089 = NO_INT
        b5090 = NO_BOOL
    del i5066
    if n5067:
        i5101 = at(i287, i5068)
        i5102 = where(b5090, i5089, i5086)
        i5103 = (i5102 - 1)
        i5104 = CALENDAR.places(i5103, i5101, n5067)
        b5105 = (i5104 >= 0)
        i5106 = CALENDAR.working_day[i5104]
        i5107 = CALENDAR.places(i5087, i5101, n5067)
        b5108 = (i5107 >= 0) & b5088
        i5109 = CALENDAR.working_day[i5107]
        del i5101, i5104, i5107
    else:
        i5102 = NO_INT
        i5103 = NO_INT
        b5105 = NO_BOOL
        i5106 = NO_INT
        b5108 = NO_BOOL
        i5109 = NO_INT
    del b5090, i5086, i5089, n5067
    if n5112:
        i5113 = at(i39, i5111)
        i5117 = at(i50, i5111)
        b5118 = at(b51, i5111)
        i5120 = at(i52, i5111)
        i5122 = at(i54, i5111)
        b5123 = at(b55, i5111)
        i5126 = at(i58, i5111)
        b5127 = at(b59, i5111)
        i5131 = at(i42, i5111)
    else:
        i5113 = NO_INT
        i5117 = NO_INT
        b5118 = NO_BOOL
        i5120 = NO_INT
        i5122 = NO_INT
        b5123 = NO_BOOL
        i5126 = NO_INT
        b5127 = NO_BOOL
        i5131 = NO_INT
    del b59, i52, i58
    if EVIDENCE_WANTED and n5112:
        i5114 = at(i47, i5111)
        i5145 = at(i35, i5111)
    else:
        i5114 = NO_INT
        i5145 = NO_INT
    del i5111
    if n5149:
        i5150 = at(i39, i5148)
        i5154 = at(i50, i5148)
        b5155 = at(b51, i5148)
        i5156 = at(i40, i5148)
        i5168 = at(i42, i5148)
        i5171 = at(i65, i5148)
        b5172 = at(b66, i5148)
    else:
        i5150 = NO_INT
        i5154 = NO_INT
        b5155 = NO_BOOL
        i5156 = NO_INT
        i5168 = NO_INT
        i5171 = NO_INT
        b5172 = NO_BOOL
    del i5148, n5149
    if n5112:
        i5183, i5184 = pairs(i5113, i5150, CLIENTS)
        n5185 = len(i5183)
    else:
        i5183 = NO_INT
        i5184 = NO_INT
        n5185 = 0
    del i5150
    if n5185:
        i5195 = at(i5131, i5183)
        i5197 = at(i5117, i5183)
        b5198 = at(b5118, i5183)
    else:
        i5195 = NO_INT
        i5197 = NO_INT
        b5198 = NO_BOOL
    if n5185:
        i5188 = at(i5156, i5184)
        b5189 = (i5188 == WORD_1)
        i5190 = at(i5171, i5184)
        i5191 = at(i5168, i5184)
        b5192 = at(b5172, i5184)
        i5193 = where(b5192, i5190, i5191)
        i5194 = where(b5189, i5193, i5191)
        b5196 = (i5194 <= i5195)
        b5199 = logical_not(b5198)
        i5200 = at(i5154, i5184)
        b5201 = at(b5155, i5184)
        b5202 = logical_not(b5201)
        b5203 = b5201 & b5198
        b5204 = (i5200 == i5197) & b5203
        b5205 = (b5199 | b5202 | b5204)
        b5206 = (b5196 & b5205)
        i5207 = places(b5206, n5185)
        n5208 = len(i5207)
        del i5188, b5189, i5190, i5191, b5192, i5193, i5194, b5196, b5199, i5200, b5201, b5202, b5203, b5204, b5205, b5206
    else:
        i5207 = NO_INT
        n5208 = 0
    del b5155, b5198, i5154, i5195, i5197, n5185
    if n5208:
        i5264 = i5183[i5207]
        i5265 = i5184[i5207]
    else:
        i5264 = NO_INT
        i5265 = NO_INT
    del i5183, i5184, i5207
    if n5208:
        i5268 = at(i5156, i5265)
        b5269 = (i5268 == WORD_1)
        i5270 = at(i5171, i5265)
        i5271 = at(i5168, i5265)
        b5272 = at(b5172, i5265)
        i5273 = where(b5272, i5270, i5271)
        i5274 = where(b5269, i5273, i5271)
        b5277 = (i5268 != WORD_7)
        del i5268, b5269, i5270, i5271, b5272, i5273
    else:
        i5274 = NO_INT
        b5277 = NO_BOOL
    del b5172, i5156, i5168, i5171, i5265, n5208
    if n5112:
        i5275, b5276 = reduced(np.maximum, i5264, n5112, i5274, None)
        i5278 = counted(i5264, n5112, b5277)
    else:
        i5275 = NO_INT
        b5276 = NO_BOOL
        i5278 = NO_INT
    del b5277, i5264, i5274
    if n5280:
        i5281 = at(i39, i5279)
        i5285 = at(i50, i5279)
        b5286 = at(b51, i5279)
        i5299 = at(i42, i5279)
    else:
        i5281 = NO_INT
        i5285 = NO_INT
        b5286 = NO_BOOL
        i5299 = NO_INT
    del i5279, n5280
    if n5112:
        i5314, i5315 = pairs(i5113, i5281, CLIENTS)
        n5316 = len(i5314)
    else:
        i5314 = NO_INT
        i5315 = NO_INT
        n5316 = 0
    del i5281
    if n5316:
        i5320 = at(i5131, i5314)
        i5322 = at(i5117, i5314)
        b5323 = at(b5118, i5314)
    else:
        i5320 = NO_INT
        i5322 = NO_INT
        b5323 = NO_BOOL
    del b5118, i5117
    if n5316:
        i5319 = at(i5299, i5315)
        b5321 = (i5319 <= i5320)
        b5324 = logical_not(b5323)
        i5325 = at(i5285, i5315)
        b5326 = at(b5286, i5315)
        b5327 = logical_not(b5326)
        b5328 = b5326 & b5323
        b5329 = (i5325 == i5322) & b5328
        b5330 = (b5324 | b5327 | b5329)
        b5331 = (b5321 & b5330)
        i5332 = places(b5331, n5316)
        n5333 = len(i5332)
        del i5319, b5321, b5324, i5325, b5326, b5327, b5328, b5329, b5330, b5331
    else:
        i5332 = NO_INT
        n5333 = 0
    del b5286, b5323, i5285, i5320, i5322, n5316
    if n5333:
        i5395 = i5314[i5332]
        i5396 = i5315[i5332]
    else:
        i5395 = NO_INT
        i5396 = NO_INT
    del i5314, i5315, i5332
    if n5333:
        i5399 = at(i5299, i5396)
    else:
        i5399 = NO_INT
    del i5299, i5396, n5333
    if n5112:
        i5400, b5401 = reduced(np.maximum, i5395, n5112, i5399, None)
    else:
        i5400 = NO_INT
        b5401 = NO_BOOL
    del i5395, i5399
    if n5112:
        i5402, i5403 = pairs(i5113, i5068, CLIENTS)
        n5404 = len(i5402)
    else:
        i5402 = NO_INT
        i5403 = NO_INT
        n5404 = 0
    if n5404:
        i5408 = at(i5131, i5402)
    else:
        i5408 = NO_INT
    if n5404:
        i5407 = at(i5102, i5403)
        b5409 = (i5407 <= i5408)
        i5410 = at(i5087, i5403)
        b5411 = at(b5088, i5403)
        b5412 = (i5410 >= i5408) & b5411
        b5413 = (b5409 & b5412)
        i5414 = places(b5413, n5404)
        n5415 = len(i5414)
        del i5407, b5409, i5410, b5411, b5412, b5413
    else:
        i5414 = NO_INT
        n5415 = 0
    del i5403, i5408, n5404
    if n5415:
        i5488 = i5402[i5414]
    else:
        i5488 = NO_INT
    del i5402, i5414, n5415
    if n5112:
        i5492 = counted(i5488, n5112, None)
        i5493 = where(b5123, i5122, WORD_19)
        b5494 = (i5493 == WORD_19)
        b5495 = (i5120 == WORD_25)
        b5496 = (i5492 == 0)
        i5497 = where(b5127, i5126, WORD_46)
        b5498 = (i5497 == WORD_57)
        b5499 = (i5497 == WORD_43)
        b5500 = (i5497 == WORD_40)
        b5501 = (i5497 == WORD_58)
        b5502 = (i5497 == WORD_41)
        b5503 = (b5498 | b5499 | b5500 | b5501 | b5502)
        b5504 = logical_not(b5503)
        b5505 = (b5495 & b5496 & b5504)
        i5506 = (i5131 - P_engagement_days)
        b5507 = (i5275 >= i5506) & b5276
        b5508 = b5401 & b5276
        b5509 = (i5400 > i5275) & b5508
        b5510 = logical_not(b5509)
        b5511 = (b5507 & b5510)
        b5513 = logical_not(b5511)
        b5514 = (i5278 == 0)
        b5515 = (b5514 | b5509)
        b5516 = (b5513 & b5515)
        b5517 = (i5122 == WORD_65) & b5123
        b5518 = (i5122 == WORD_66) & b5123
        b5519 = (b5517 | b5518)
        b5521 = (b5505 & b5519)
        b5522 = (i5122 == WORD_67) & b5123
        b5523 = (i5122 == WORD_68) & b5123
        b5524 = (b5517 | b5518 | b5522 | b5523)
        b5526 = (b5505 & b5524)
        b5527 = (b5516 & b5521)
        b5528 = (b5511 & b5521)
        b5529 = (b5494 | b5521)
        b5530 = (b5516 & b5529)
        b5531 = (b5511 & b5529)
        w5532 = Window(i5113, [], [(i5131, None, False)])
        i5533 = filled(as_int(b5527), n5112, 'i')
        i5534 = w5532.within(i5533, i5131, None, 183)
        i5535 = w5532.within(i5533, i5131, None, 365)
        i5536 = filled(as_int(b5528), n5112, 'i')
        i5537 = w5532.within(i5536, i5131, None, 365)
        i5538 = filled(as_int(b5531), n5112, 'i')
        i5539 = w5532.within(i5538, i5131, None, 365)
        b7122 = (b5530 | b5531)
        del i5492, i5493, b5495, b5496, i5497, b5498, b5499, b5500, b5501, b5502, b5503, b5504, b5505, i5506, b5507, b5508, b5509, b5510, b5511, b5513, b5514, b5515, b5517, b5518, b5519, b5522, b5523, b5524, b5529, w5532, i5533, i5536, i5538
    else:
        b5494 = NO_BOOL
        b5516 = NO_BOOL
        b5521 = NO_BOOL
        b5526 = NO_BOOL
        b5527 = NO_BOOL
        b5528 = NO_BOOL
        b5530 = NO_BOOL
        b5531 = NO_BOOL
        i5534 = NO_INT
        i5535 = NO_INT
        i5537 = NO_INT
        i5539 = NO_INT
        b7122 = NO_BOOL
    del b5127, b5276, b5401, i5120, i5126, i5275, i5278, i5400, i5488
    if n5543:
        i5544 = at(i39, i5542)
        i5546 = at(i48, i5542)
        b5547 = at(b49, i5542)
        i5562 = at(i42, i5542)
    else:
        i5544 = NO_INT
        i5546 = NO_INT
        b5547 = NO_BOOL
        i5562 = NO_INT
    del i5542
    if n5543:
        o5577, i5578, i5579 = group(i5544, [(i5546, b5547), (i5562, None)])
        n5580 = len(i5579)
        del o5577
    else:
        i5578 = NO_INT
        i5579 = NO_INT
        n5580 = 0
    del i5562
    if n5543:
        i5581 = at(i5544, i5579)
        i5582 = at(i5546, i5579)
        b5583 = at(b5547, i5579)
        i5585 = counted(i5578, n5580, None)
    else:
        i5581 = NO_INT
        i5582 = NO_INT
        b5583 = NO_BOOL
        i5585 = NO_INT
    del b5547, i5544, i5546, i5578, i5579, n5543, n5580
    if n5591:
        i5592 = at(i39, i5590)
        i5593 = at(i47, i5590)
        i5594 = at(i48, i5590)
        b5595 = at(b49, i5590)
        i5596 = at(i50, i5590)
        b5597 = at(b51, i5590)
        i5601 = at(i54, i5590)
        b5602 = at(b55, i5590)
        i5610 = at(i42, i5590)
        i5611 = at(i63, i5590)
        b5612 = at(b64, i5590)
        i5613 = at(i65, i5590)
        b5614 = at(b66, i5590)
    else:
        i5592 = NO_INT
        i5593 = NO_INT
        i5594 = NO_INT
        b5595 = NO_BOOL
        i5596 = NO_INT
        b5597 = NO_BOOL
        i5601 = NO_INT
        b5602 = NO_BOOL
        i5610 = NO_INT
        i5611 = NO_INT
        b5612 = NO_BOOL
        i5613 = NO_INT
        b5614 = NO_BOOL
    del b64, i63
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5591:
        i5624 = at(i35, i5590)
    else:
        i5624 = NO_INT
    del i5590
    if n5591:
        i5625 = by_id_at(i338, i5594, b5595)
    else:
        i5625 = NO_INT
    if n5591:
        i5627 = at(i40, i5625)
        b5628 = (i5627 == WORD_5)
        b5629 = (i5625 >= 0) & b5628
        i5630 = as_int(b5629)
        del i5627, b5628
    else:
        b5629 = NO_BOOL
        i5630 = NO_INT
    del i5625
    if n5591:
        i5662 = where(b5629, i5630, 0)
        b5663 = (i5662 == 0)
        i5664 = places(b5663, n5591)
        n5665 = len(i5664)
        del i5662, b5663
    else:
        i5664 = NO_INT
        n5665 = 0
    del b5629, i5630, n5591
    if n5665:
        i5666 = at(i5592, i5664)
        i5667 = at(i5594, i5664)
        b5668 = at(b5595, i5664)
        i5669 = by_id_at(i338, i5667, b5668)
        i5706 = at(i5593, i5664)
        i5707 = at(i5596, i5664)
        b5708 = at(b5597, i5664)
        i5712 = at(i5601, i5664)
        b5713 = at(b5602, i5664)
        i5721 = at(i5610, i5664)
        i5722 = at(i5611, i5664)
        b5723 = at(b5612, i5664)
        i5724 = at(i5613, i5664)
        b5725 = at(b5614, i5664)
    else:
        i5666 = NO_INT
        i5667 = NO_INT
        b5668 = NO_BOOL
        i5669 = NO_INT
        i5706 = NO_INT
        i5707 = NO_INT
        b5708 = NO_BOOL
        i5712 = NO_INT
        b5713 = NO_BOOL
        i5721 = NO_INT
        i5722 = NO_INT
        b5723 = NO_BOOL
        i5724 = NO_INT
        b5725 = NO_BOOL
    del b5595, b5597, b5602, b5612, b5614, i5592, i5593, i5594, i5596, i5601, i5610, i5611, i5613
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5665:
        i5735 = at(i5624, i5664)
    else:
        i5735 = NO_INT
    del i5624, i5664
    if n5665:
        i5671 = at(i40, i5669)
        b5672 = (i5671 == WORD_7)
        b5673 = (i5669 >= 0) & b5672
        i5674 = as_int(b5673)
        del i5671, b5672
    else:
        b5673 = NO_BOOL
        i5674 = NO_INT
    del i5669
    if n5665:
        i5737 = where(b5673, i5674, 0)
        b5738 = (i5737 == 0)
        i5739 = places(b5738, n5665)
        n5740 = len(i5739)
        del i5737, b5738
    else:
        i5739 = NO_INT
        n5740 = 0
    del b5673, i5674, n5665
    if n5740:
        i5741 = at(i5666, i5739)
        i5775 = at(i5706, i5739)
        i5776 = at(i5667, i5739)
        b5777 = at(b5668, i5739)
        i5778 = at(i5707, i5739)
        b5779 = at(b5708, i5739)
        i5783 = at(i5712, i5739)
        b5784 = at(b5713, i5739)
        i5792 = at(i5721, i5739)
        i5793 = at(i5722, i5739)
        b5794 = at(b5723, i5739)
        i5795 = at(i5724, i5739)
        b5796 = at(b5725, i5739)
    else:
        i5741 = NO_INT
        i5775 = NO_INT
        i5776 = NO_INT
        b5777 = NO_BOOL
        i5778 = NO_INT
        b5779 = NO_BOOL
        i5783 = NO_INT
        b5784 = NO_BOOL
        i5792 = NO_INT
        i5793 = NO_INT
        b5794 = NO_BOOL
        i5795 = NO_INT
        b5796 = NO_BOOL
    del b5668, b5708, b5713, b5723, b5725, i5666, i5667, i5706, i5707, i5712, i5721, i5722, i5724
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n5740:
        i5806 = at(i5735, i5739)
    else:
        i5806 = NO_INT
    del i5735, i5739
    if n2587:
        i5742 = at(i39, i2586)
        i5760 = at(i42, i2586)
    else:
        i5742 = NO_INT
        i5760 = NO_INT
    if n5740:
        i5809, i5810 = pairs(i5741, i5742, CLIENTS)
        n5811 = len(i5809)
    else:
        i5809 = NO_INT
        i5810 = NO_INT
        n5811 = 0
    del i5742
    if n5811:
        i5815 = at(i5792, i5809)
    else:
        i5815 = NO_INT
    if n5811:
        i5814 = at(i5760, i5810)
        i5816 = (i5815 - P_work_near_days)
        b5817 = (i5814 >= i5816)
        i5818 = (i5815 + P_work_near_days)
        b5819 = (i5814 <= i5818)
        b5820 = (b5817 & b5819)
        i5821 = places(b5820, n5811)
        n5822 = len(i5821)
        del i5814, i5816, b5817, i5818, b5819, b5820
    else:
        i5821 = NO_INT
        n5822 = 0
    del i5760, i5810, i5815, n5811
    if n5822:
        i5887 = i5809[i5821]
    else:
        i5887 = NO_INT
    del i5809, i5821, n5822
    if n5740:
        i5891 = counted(i5887, n5740, None)
        i5892 = by_id_at(i338, i5776, b5777)
    else:
        i5891 = NO_INT
        i5892 = NO_INT
    del b5777, i338, i5776, i5887
    if n5740:
        i5894 = at(i40, i5892)
        b5895 = (i5894 == WORD_20)
        b5896 = (i5892 >= 0) & b5895
        i5897 = as_int(b5896)
        del i5894, b5895
    else:
        b5896 = NO_BOOL
        i5897 = NO_INT
    del i5892
    if n5740:
        i5929 = where(b5896, i5897, 0)
    else:
        i5929 = NO_INT
    del b5896, i5897
    if n5740:
        i5930, i5931 = pairs(i5741, i5068, CLIENTS)
        n5932 = len(i5930)
    else:
        i5930 = NO_INT
        i5931 = NO_INT
        n5932 = 0
    if n5932:
        i5936 = at(i5792, i5930)
        i5939 = at(i5793, i5930)
        b5941 = at(b5794, i5930)
    else:
        i5936 = NO_INT
        i5939 = NO_INT
        b5941 = NO_BOOL
    if n5932:
        i5935 = at(i5102, i5931)
        b5937 = (i5935 <= i5936)
        i5938 = at(i5087, i5931)
        b5940 = at(b5088, i5931)
        b5942 = b5940 & b5941
        b5943 = (i5938 >= i5939) & b5942
        b5944 = (b5937 & b5943)
        i5945 = places(b5944, n5932)
        n5946 = len(i5945)
        del i5935, b5937, i5938, b5940, b5942, b5943, b5944
    else:
        i5945 = NO_INT
        n5946 = 0
    del b5941, i5931, i5936, i5939, n5932
    if n5946:
        i6016 = i5930[i5945]
    else:
        i6016 = NO_INT
    del i5930, i5945, n5946
    if n5740:
        i6020 = counted(i6016, n5740, None)
        i6021 = at(i287, i5741)
        i6022 = at(i225, i5741)
        b6023 = at(b226, i5741)
        o6024, i6025, n6026, i6027 = match(i5581, [(i5582, b5583)], i5741, [(i5775, None)])
        i6028, b6029 = reduced(np.maximum, i6025, n6026, at(i5585, o6024), None)
        i6030 = at(i6028, i6027)
        b6031 = at(b6029, i6027)
        b6032 = i6027 >= 0
        b6033 = as_bool(b6032 & b6031)
        i6034, b6035 = summed(i6025, n6026, at(i5585, o6024), None)
        i6036 = at(i6034, i6027)
        b6037 = at(b6035, i6027)
        b6038 = as_bool(b6032 & b6037)
        del o6024, i6025, n6026, i6027, i6028, b6029, b6031, b6032, i6034, b6035, b6037
    else:
        i6020 = NO_INT
        i6021 = NO_INT
        i6022 = NO_INT
        b6023 = NO_BOOL
        i6030 = NO_INT
        b6033 = NO_BOOL
        i6036 = NO_INT
        b6038 = NO_BOOL
    del b226, b5583, i225, i287, i5581, i5582, i5585, i6016
    if n6042:
        i6043 = at(i39, i6041)
        i6045 = at(i48, i6041)
        b6046 = at(b49, i6041)
        i6061 = at(i42, i6041)
    else:
        i6043 = NO_INT
        i6045 = NO_INT
        b6046 = NO_BOOL
        i6061 = NO_INT
    del i6041, n6042
    if n5740:
        i6076, i6077 = pairs(i5741, i6043, CLIENTS)
        n6078 = len(i6076)
    else:
        i6076 = NO_INT
        i6077 = NO_INT
        n6078 = 0
    del i6043
    if n6078:
        i6082 = at(i5793, i6076)
        b6083 = at(b5794, i6076)
        i6088 = at(i5775, i6076)
    else:
        i6082 = NO_INT
        b6083 = NO_BOOL
        i6088 = NO_INT
    if n6078:
        i6081 = at(i6061, i6077)
        b6084 = (i6081 > i6082) & b6083
        i6085 = at(i6045, i6077)
        b6086 = at(b6046, i6077)
        b6087 = logical_not(b6086)
        b6089 = (i6085 == i6088) & b6086
        b6090 = (b6087 | b6089)
        b6091 = (b6084 & b6090)
        i6092 = places(b6091, n6078)
        n6093 = len(i6092)
        del i6081, b6084, i6085, b6086, b6087, b6089, b6090, b6091
    else:
        i6092 = NO_INT
        n6093 = 0
    del b6046, b6083, i6045, i6061, i6077, i6082, i6088, n6078
    if n6093:
        i6164 = i6076[i6092]
    else:
        i6164 = NO_INT
    del i6076, i6092, n6093
    if n5740:
        i6168 = counted(i6164, n5740, None)
        i6169 = where(b5796, i5795, AS_OF)
        b6170 = (i5783 == WORD_69) & b5784
        b6171 = logical_not(b5796)
        b6172 = (b6170 & b6171)
        i6174 = CALENDAR.places(i5793, i6021, n5740)
        b6175 = (i6174 >= 0) & b5794
        i6176 = CALENDAR.working_day[i6174]
        i6177 = CALENDAR.places(i6169, i6021, n5740)
        b6178 = (i6177 >= 0)
        i6179 = CALENDAR.working_day[i6177]
        del b6170, b6171, i6174, i6177
    else:
        i6168 = NO_INT
        i6169 = NO_INT
        b6172 = NO_BOOL
        b6175 = NO_BOOL
        i6176 = NO_INT
        b6178 = NO_BOOL
        i6179 = NO_INT
    del b5784, i5783, i6021, i6164
    if n5740:
        i6180, i6181 = pairs(i5741, i5068, CLIENTS)
        n6182 = len(i6180)
    else:
        i6180 = NO_INT
        i6181 = NO_INT
        n6182 = 0
    del i5068
    if n6182:
        i6186 = at(i6169, i6180)
        i6189 = at(i5793, i6180)
        b6191 = at(b5794, i6180)
    else:
        i6186 = NO_INT
        i6189 = NO_INT
        b6191 = NO_BOOL
    if n6182:
        i6185 = at(i5102, i6181)
        b6187 = (i6185 <= i6186)
        i6188 = at(i5087, i6181)
        b6190 = at(b5088, i6181)
        b6192 = b6190 & b6191
        b6193 = (i6188 >= i6189) & b6192
        b6194 = (b6187 & b6193)
        i6195 = places(b6194, n6182)
        n6196 = len(i6195)
        del i6185, b6187, i6188, b6190, b6192, b6193, b6194
    else:
        i6195 = NO_INT
        n6196 = 0
    del b6191, i5102, i6186, i6189, n6182
    if n6196:
        i6281 = i6180[i6195]
        i6282 = i6181[i6195]
    else:
        i6281 = NO_INT
        i6282 = NO_INT
    del i6180, i6181, i6195
    if n6196:
        i6286 = at(i6179, i6281)
        b6288 = at(b6178, i6281)
        i6291 = at(i6176, i6281)
        b6293 = at(b6175, i6281)
        i6303 = at(i6169, i6281)
        i6307 = at(i5793, i6281)
        b6308 = at(b5794, i6281)
    else:
        i6286 = NO_INT
        b6288 = NO_BOOL
        i6291 = NO_INT
        b6293 = NO_BOOL
        i6303 = NO_INT
        i6307 = NO_INT
        b6308 = NO_BOOL
    if n6196:
        i6285 = at(i5109, i6282)
        b6287 = at(b5108, i6282)
        i6289 = np.minimum(where(b6287, i6285, GREATEST), where(b6288, i6286, GREATEST))
        i6290 = at(i5106, i6282)
        b6292 = at(b5105, i6282)
        i6294 = np.maximum(where(b6292, i6290, LEAST), where(b6293, i6291, LEAST))
        i6295 = (i6289 - i6294)
        b6296 = b6287 | b6288
        b6297 = b6292 | b6293
        b6298 = b6296 & b6297
        i6299 = where(b6298, np.maximum(0, i6295), 0)
        i6302 = at(i5087, i6282)
        b6304 = at(b5088, i6282)
        i6305 = where(b6304, np.minimum(i6303, i6302), i6303)
        i6306 = at(i5103, i6282)
        i6309 = where(b6308, np.maximum(i6306, i6307), i6306)
        i6310 = (i6305 - i6309)
        i6311 = np.maximum(0, i6310)
        del i6285, b6287, i6289, i6290, b6292, i6294, i6295, b6296, b6297, b6298, i6302, b6304, i6305, i6306, i6309, i6310
    else:
        i6299 = NO_INT
        i6311 = NO_INT
    del b5088, b5105, b5108, b6288, b6293, b6308, i5087, i5103, i5106, i5109, i6282, i6286, i6291, i6303, i6307, n6196
    if n5740:
        i6300, b6301 = summed(i6281, n5740, i6299, None)
        i6312, b6313 = summed(i6281, n5740, i6311, None)
    else:
        i6300 = NO_INT
        b6301 = NO_BOOL
        i6312 = NO_INT
        b6313 = NO_BOOL
    del i6281, i6299, i6311
    if n6317:
        i6318 = at(i533, i6316)
        i6322 = at(i537, i6316)
        b6323 = at(b538, i6316)
        i6380 = at(i1048, i6316)
        i6381 = at(i1049, i6316)
        b6382 = at(b1053, i6316)
    else:
        i6318 = NO_INT
        i6322 = NO_INT
        b6323 = NO_BOOL
        i6380 = NO_INT
        i6381 = NO_INT
        b6382 = NO_BOOL
    del i6316, n6317
    if n5740:
        i6399, i6400 = pairs(i5741, i6318, CLIENTS)
        n6401 = len(i6399)
    else:
        i6399 = NO_INT
        i6400 = NO_INT
        n6401 = 0
    del i6318
    if n6401:
        i6405 = at(i5778, i6399)
        b6407 = at(b5779, i6399)
        i6411 = at(i5792, i6399)
        i6416 = at(i5793, i6399)
        b6417 = at(b5794, i6399)
    else:
        i6405 = NO_INT
        b6407 = NO_BOOL
        i6411 = NO_INT
        i6416 = NO_INT
        b6417 = NO_BOOL
    del i5792
    if n6401:
        i6404 = at(i6322, i6400)
        b6406 = at(b6323, i6400)
        b6408 = b6406 & b6407
        b6409 = (i6404 == i6405) & b6408
        i6410 = at(i6380, i6400)
        b6412 = (i6410 <= i6411)
        i6413 = at(i6381, i6400)
        b6414 = at(b6382, i6400)
        i6415 = where(b6414, i6413, AS_OF)
        b6418 = (i6415 >= i6416) & b6417
        b6419 = (b6409 & b6412 & b6418)
        i6420 = places(b6419, n6401)
        n6421 = len(i6420)
        del i6404, b6406, b6408, b6409, i6410, b6412, i6413, b6414, i6415, b6418, b6419
    else:
        i6420 = NO_INT
        n6421 = 0
    del b6323, b6382, b6407, b6417, i6322, i6380, i6381, i6400, i6405, i6411, i6416, n6401
    if n6421:
        i6547 = i6399[i6420]
    else:
        i6547 = NO_INT
    del i6399, i6420, n6421
    if n5740:
        i6551 = counted(i6547, n5740, None)
    else:
        i6551 = NO_INT
    del i6547
    if n6553:
        i6554 = at(i5044, i6552)
        i6555 = at(i5045, i6552)
    else:
        i6554 = NO_INT
        i6555 = NO_INT
    del i6552, n6553
    if n5740:
        o6574, i6575, n6576, i6577 = match(i6554, [(i6555, None)], i5741, [(i5778, b5779)])
        i6578 = counted(i6575, n6576, None)
        i6579 = at(i6578, i6577)
        b6580 = i6577 >= 0
        i6581 = where(b6580, i6579, 0)
        i6582 = (i6179 - i6176)
        i6583 = where(b6301, i6300, 0)
        i6584 = (i6582 - i6583)
        b6585 = b6178 & b6175
        i6586 = where(b6585, np.maximum(0, i6584), 0)
        b6587 = (i6030 > 1) & b6033
        b6588 = (i5929 > 0)
        b6589 = (i5891 > 0)
        b6590 = (b5779 | b6588 | b6589)
        i6591 = where(b6038, i6036, 0)
        i6592 = (i6591 + i6168)
        b6593 = logical_not(b6587)
        b6594 = (i6586 <= P_reply_working_days)
        b6595 = (b5796 & b6594)
        b6596 = (b6172 | b6595)
        b6597 = (b6593 & b6596)
        b6598 = (i6020 == 0)
        b6599 = logical_not(b6172)
        b6600 = (i6586 > P_reply_working_days)
        b6601 = (b6593 & b6590 & b6598 & b6599 & b6600)
        b6602 = (i5793 < AS_OF) & b5794
        b6603 = (b6590 & b6598 & b6593 & b6602)
        b6604 = (b6597 | b6601 | b6603)
        b6605 = logical_not(b5796)
        i6606 = (AS_OF - i5793)
        i6607 = where(b6313, i6312, 0)
        i6608 = (i6606 - i6607)
        b6609 = (i6608 > P_silent_days) & b5794
        b6610 = (i6592 >= 2)
        b6611 = (i6022 <= (AS_OF - P_silent_days)) & b6023
        b6612 = (logical_not(b6023) | b6611)
        b6613 = (b6601 & b6605 & b6609 & b6610 & b6612)
        i7287 = places(b6597, n5740)
        n7288 = len(i7287)
        del o6574, i6575, n6576, i6577, i6578, i6579, b6580, i6582, i6583, i6584, b6585, b6587, b6588, b6589, b6590, i6591, i6592, b6593, b6594, b6595, b6596, b6597, b6598, b6599, b6600, b6602, b6603, b6605, i6606, i6607, i6608, b6609, b6610, b6611, b6612
    else:
        i6581 = NO_INT
        i6586 = NO_INT
        b6601 = NO_BOOL
        b6604 = NO_BOOL
        b6613 = NO_BOOL
        i7287 = NO_INT
        n7288 = 0
    del b5779, b6023, b6033, b6038, b6175, b6178, b6301, b6313, i5778, i5891, i5929, i6020, i6022, i6030, i6036, i6168, i6176, i6179, i6300, i6312, i6554, i6555
    if n6619:
        i6620 = at(i39, i6618)
        i6637 = at(i62, i6618)
        i6638 = at(i42, i6618)
        f6650 = at(f74, i6618)
        b6651 = at(b75, i6618)
    else:
        i6620 = NO_INT
        i6637 = NO_INT
        i6638 = NO_INT
        f6650 = NO_FLOAT
        b6651 = NO_BOOL
    del b75, f74
    if EVIDENCE_WANTED and n6619:
        i6621 = at(i47, i6618)
        i6652 = at(i35, i6618)
    else:
        i6621 = NO_INT
        i6652 = NO_INT
    del i6618
    if n6655:
        i6656 = at(i39, i6654)
        i6674 = at(i42, i6654)
    else:
        i6656 = NO_INT
        i6674 = NO_INT
    del i6654, n6655
    if n6619:
        i6689, i6690 = pairs(i6620, i6656, CLIENTS)
        n6691 = len(i6689)
    else:
        i6689 = NO_INT
        i6690 = NO_INT
        n6691 = 0
    del i6656
    if n6691:
        i6695 = at(i6638, i6689)
    else:
        i6695 = NO_INT
    del i6638
    if n6691:
        i6694 = at(i6674, i6690)
        b6696 = (i6694 <= i6695)
        i6697 = (i6695 - P_recovery_days)
        b6698 = (i6694 >= i6697)
        b6699 = (b6696 & b6698)
        i6700 = places(b6699, n6691)
        n6701 = len(i6700)
        del i6694, b6696, i6697, b6698, b6699
    else:
        i6700 = NO_INT
        n6701 = 0
    del i6674, i6690, i6695, n6691
    if n6701:
        i6764 = i6689[i6700]
    else:
        i6764 = NO_INT
    del i6689, i6700, n6701
    if n6619:
        i6768 = counted(i6764, n6619, None)
        b6769 = (i6768 == 0)
        b6770 = compared('<=', f6650, float_of(P_low_score, 0)) & b6651
        b6771 = logical_not(b6651)
        b6772 = LIKE_23[i6637]
        b6773 = (b6771 & b6772)
        b6774 = (b6770 | b6773)
        b6775 = (b6769 & b6774)
        b7358 = compared('>', f6650, float_of(P_low_score, 0)) & b6651
        b7359 = LIKE_29[i6637]
        b7360 = (b6771 & b7359)
        b7361 = (b7358 | b7360)
        i7362 = places(b7361, n6619)
        n7363 = len(i7362)
        del i6768, b6769, b6770, b6771, b6772, b6773, b6774, b7358, b7359, b7360, b7361
    else:
        b6775 = NO_BOOL
        i7362 = NO_INT
        n7363 = 0
    del i6637, i6764
    if n6780:
        i6781 = at(i39, i6779)
        i6796 = at(i60, i6779)
        b6797 = at(b61, i6779)
        i6798 = at(i62, i6779)
        i6799 = at(i42, i6779)
    else:
        i6781 = NO_INT
        i6796 = NO_INT
        b6797 = NO_BOOL
        i6798 = NO_INT
        i6799 = NO_INT
    del b61, i60, i62
    if EVIDENCE_WANTED and n6780:
        i6782 = at(i47, i6779)
        i6813 = at(i35, i6779)
    else:
        i6782 = NO_INT
        i6813 = NO_INT
    del i6779
    if n6780:
        i6814 = at(i247, i6781)
        b6815 = at(b248, i6781)
    else:
        i6814 = NO_INT
        b6815 = NO_BOOL
    del i247
    if n6819:
        i6820 = at(i39, i6818)
        i6838 = at(i42, i6818)
    else:
        i6820 = NO_INT
        i6838 = NO_INT
    del i6818, n6819
    if n6780:
        i6853, i6854 = pairs(i6781, i6820, CLIENTS)
        n6855 = len(i6853)
    else:
        i6853 = NO_INT
        i6854 = NO_INT
        n6855 = 0
    del i6820
    if n6855:
        i6859 = at(i6799, i6853)
    else:
        i6859 = NO_INT
    if n6855:
        i6858 = at(i6838, i6854)
        b6860 = (i6858 >= i6859)
        i6861 = (i6859 + P_apology_days)
        b6862 = (i6858 <= i6861)
        b6863 = (b6860 & b6862)
        i6864 = places(b6863, n6855)
        n6865 = len(i6864)
        del i6858, b6860, i6861, b6862, b6863
    else:
        i6864 = NO_INT
        n6865 = 0
    del i6838, i6854, i6859, n6855
    if n6865:
        i6930 = i6853[i6864]
    else:
        i6930 = NO_INT
    del i6853, i6864, n6865
    if n6780:
        i6934 = counted(i6930, n6780, None)
        b6935 = (i6799 > i6814) & b6815
        b6936 = LIKE_25[i6798]
        b6937 = LIKE_26[i6798]
        b6938 = LIKE_27[i6798]
        b6939 = (b6936 | b6937 | b6938)
        i6940 = where(b6797, i6796, WORD_70)
        b6941 = (i6940 != WORD_71)
        b6942 = (i6934 == 0)
        b6943 = (b6939 & b6941 & b6942)
        b6944 = LIKE_28[i6798]
        w6945 = Window(i6781, [], [(i6799, None, False)])
        i6946 = filled(1, n6780, 'i')
        i6947 = w6945.within(i6946, i6799, None, 183)
        del i6934, b6936, b6937, b6938, b6939, i6940, b6941, b6942, w6945, i6946
    else:
        b6935 = NO_BOOL
        b6943 = NO_BOOL
        b6944 = NO_BOOL
        i6947 = NO_INT
    del b6797, b6815, i6796, i6814, i6930
    b6948 = at(b285, ALL_CLIENTS)
    i6949 = counted(i3680, CLIENTS, b4605)
    if n6954:
        i6955 = at(i533, i6953)
    else:
        i6955 = NO_INT
    del i6953, n6954
    i7036 = counted(i6955, CLIENTS, None)
    del i6955
    if n7038:
        i7039 = at(i3680, i7037)
        i7040 = at(i3681, i7037)
        i7095 = at(i4596, i7037)
        b7096 = at(b4619, i7037)
        i7106 = where(b7096, i7095, i7040)
        del i7040, i7095, b7096
    else:
        i7039 = NO_INT
        i7106 = NO_INT
    del i7037, n7038
    i7107 = distinct(i7039, CLIENTS, i7106, None)
    i7108 = counted(i3591, CLIENTS, b3655)
    i7110 = counted(i2489, CLIENTS, b7109)
    i7111 = counted(i1753, CLIENTS, None)
    i7114, b7115 = summed(i1753, CLIENTS, i7112, b7113)
    i7117, b7118 = summed(i1753, CLIENTS, i7116, b7113)
    i7121 = counted(i5044, CLIENTS, b7120)
    i7123 = counted(i5113, CLIENTS, b7122)
    i7124 = counted(i5741, CLIENTS, b6604)
    i7125 = counted(i6620, CLIENTS, None)
    i7126 = counted(i6781, CLIENTS, None)
    del b7109, b7113, b7120, b7122, i7039, i7106, i7112, i7116
    if n7128:
        i7129 = at(i1753, i7127)
    else:
        i7129 = NO_INT
    del i7127, n7128
    i7226 = counted(i7129, CLIENTS, None)
    del i7129
    if n7228:
        i7229 = at(i5044, i7227)
    else:
        i7229 = NO_INT
    del i7227, n7228
    i7249 = counted(i7229, CLIENTS, None)
    del i7229
    if n7252:
        i7253 = at(i39, i7251)
    else:
        i7253 = NO_INT
    del i7251, n7252
    i7286 = counted(i7253, CLIENTS, None)
    del i7253
    if n7288:
        i7289 = at(i5741, i7287)
    else:
        i7289 = NO_INT
    del i7287, n7288
    i7357 = counted(i7289, CLIENTS, None)
    del i7289
    if n7363:
        i7364 = at(i6620, i7362)
    else:
        i7364 = NO_INT
    del i7362, n7363
    i7399 = counted(i7364, CLIENTS, None)
    del i7364
    if n7403:
        i7404 = at(i39, i7402)
    else:
        i7404 = NO_INT
    del i7402, n7403
    i7437 = counted(i7404, CLIENTS, None)
    del i7404
    if n7440:
        i7441 = at(i2489, i7439)
    else:
        i7441 = NO_INT
    del i7439, n7440
    i7515 = counted(i7441, CLIENTS, None)
    i7516 = (i7226 + i7108)
    i7517 = (i7516 + i7249)
    i7518 = (i7517 + i7286)
    i7519 = (i7518 + i7357)
    i7520 = (i7519 + i7399)
    i7521 = (i7520 + i7437)
    i7522 = (i7521 + i7515)
    i7523 = (i7108 + i7110)
    i7524 = (i7523 + i7111)
    i7525 = (i7524 + i7121)
    i7526 = (i7525 + i7123)
    i7527 = (i7526 + i7124)
    i7528 = (i7527 + i7125)
    i7529 = (i7528 + i7126)
    i7530 = np.maximum(np.maximum(i7036, i7107), 1)
    f7531 = float_of(i7530, 0)
    f7532 = float_of(i6949, 0)
    f7533 = np.divide(f7532, f7531)
    i7534 = np.maximum(i7529, i7522)
    i7535 = where(b6948, i7534, i7522)
    del b6948, f7531, f7532, i6949, i7036, i7107, i7108, i7110, i7111, i7121, i7123, i7124, i7125, i7126, i7226, i7249, i7286, i7357, i7399, i7437, i7441, i7515, i7516, i7517, i7518, i7519, i7520, i7521, i7522, i7524, i7525, i7526, i7527, i7528, i7530, i7534
    if n7538:
        i7539 = at(i3680, i7537)
        i7557 = at(i3698, i7537)
        i7590 = at(i4579, i7537)
        b7591 = at(b4614, i7537)
    else:
        i7539 = NO_INT
        i7557 = NO_INT
        i7590 = NO_INT
        b7591 = NO_BOOL
    del b4614, i4579, i7537
    if n7538:
        o7606, i7607, i7608 = group(i7539, [(i7590, b7591)])
        n7609 = len(i7608)
    else:
        o7606 = None
        i7607 = NO_INT
        i7608 = NO_INT
        n7609 = 0
    if n7538:
        i7610 = at(i7539, i7608)
        i7611 = at(i7590, i7608)
        b7612 = at(b7591, i7608)
        i7613 = counted(i7607, n7609, None)
        i7614, b7615 = reduced(np.maximum, i7607, n7609, at(i7557, o7606), None)
    else:
        i7610 = NO_INT
        i7611 = NO_INT
        b7612 = NO_BOOL
        i7613 = NO_INT
        i7614 = NO_INT
        b7615 = NO_BOOL
    del b7591, i7539, i7557, i7590, i7607, i7608, n7538, o7606
    if n7619:
        i7620 = at(i39, i7618)
        i7621 = at(i47, i7618)
        i7626 = at(i40, i7618)
        i7638 = at(i42, i7618)
    else:
        i7620 = NO_INT
        i7621 = NO_INT
        i7626 = NO_INT
        i7638 = NO_INT
    del i40, i7618
    if n7619:
        o7653, i7654, n7655, i7656 = match(i7610, [(i7611, b7612)], i7620, [(i7621, None)])
        i7657 = counted(i7654, n7655, None)
        i7658 = at(i7657, i7656)
        b7659 = i7656 >= 0
        i7660 = where(b7659, i7658, 0)
        del o7653, i7654, n7655, i7656, i7657, i7658, b7659
    else:
        i7660 = NO_INT
    if n7619:
        i7661 = by_id_at(i1834, i7621, None)
    else:
        i7661 = NO_INT
    del i1834, i7621
    if n7619:
        b7663 = (i7661 >= 0)
        i7664 = at(i1057, i7661)
    else:
        b7663 = NO_BOOL
        i7664 = NO_INT
    del i7661
    if n7619:
        b7744 = as_bool(b7663 & b7663)
        b7745 = (i7660 == 0)
        i7746 = where(b7744, i7664, 0)
        b7747 = (i7746 <= P_grace_days)
        b7748 = (b7745 & b7747)
        del b7744, b7745, i7746, b7747
    else:
        b7748 = NO_BOOL
    del b7663, i7660, i7664
    if n7750:
        i7751 = at(i2004, i7749)
        i7753 = at(i2006, i7749)
        b7754 = at(b2007, i7749)
        i7769 = at(i2033, i7749)
        i7770 = at(i2035, i7749)
    else:
        i7751 = NO_INT
        i7753 = NO_INT
        b7754 = NO_BOOL
        i7769 = NO_INT
        i7770 = NO_INT
    del i2033, i2035, i7749
    if n7750:
        o7772, i7773, i7774 = group(i7751, [(i7769, None)])
        n7775 = len(i7774)
    else:
        o7772 = None
        i7773 = NO_INT
        i7774 = NO_INT
        n7775 = 0
    if n7750:
        i7776 = at(i7751, i7774)
        i7777 = at(i7769, i7774)
        i7778 = counted(i7773, n7775, None)
        i7779, b7780 = reduced(np.maximum, i7773, n7775, at(i7753, o7772), at(b7754, o7772))
        i7781, b7782 = reduced(np.maximum, i7773, n7775, at(i7770, o7772), None)
        w7783 = Window(i7776, [], [(i7777, None, False)])
        i7784, b7785 = w7783.shifted(i7777, None, -1)
        i7786 = where(b7785, i7784, i7781)
        i7787 = (i7786 - i7777)
        b7788 = b7785 | b7782
        i7789 = filled(i7787, n7775, 'i')
        i7790, b7791 = w7783.extreme(i7789, b7788, 'max', 'rest')
        del i7777, i7781, b7782, w7783, i7784, b7785, i7786, i7787, b7788, i7789
    else:
        i7776 = NO_INT
        i7778 = NO_INT
        i7779 = NO_INT
        b7780 = NO_BOOL
        i7790 = NO_INT
        b7791 = NO_BOOL
    del b7754, i7751, i7753, i7769, i7770, i7773, i7774, n7750, o7772
    if n7795:
        i7796 = at(i39, i7794)
        i7814 = at(i42, i7794)
        i7821 = at(i69, i7794)
    else:
        i7796 = NO_INT
        i7814 = NO_INT
        i7821 = NO_INT
    del i69
    if EVIDENCE_WANTED and n7795:
        i7797 = at(i47, i7794)
        i7828 = at(i35, i7794)
    else:
        i7797 = NO_INT
        i7828 = NO_INT
    del i7794
    if n7795:
        i7829 = at(i232, i7796)
        b7830 = at(b233, i7796)
    else:
        i7829 = NO_INT
        b7830 = NO_BOOL
    del b233, i232
    if n2732:
        i7831 = at(i39, i2731)
        i7849 = at(i42, i2731)
    else:
        i7831 = NO_INT
        i7849 = NO_INT
    del i2731, n2732
    if n7795:
        o7864, i7865, n7866, i7867 = match(i7831, [(i7849, None)], i7796, [(i7814, None)])
        i7868 = counted(i7865, n7866, None)
        i7869 = at(i7868, i7867)
        b7870 = i7867 >= 0
        i7871 = where(b7870, i7869, 0)
        b7872 = (i7821 > i7829) & b7830
        b7873 = (i7871 == 0)
        b7874 = (b7872 & b7873)
        i7875 = places(b7874, n7795)
        n7876 = len(i7875)
        del o7864, i7865, n7866, i7867, i7868, i7869, b7870, i7871, b7872, b7873, b7874
    else:
        i7875 = NO_INT
        n7876 = 0
    del b7830, i7821, i7829, i7831, i7849, n7795
    if n7876:
        i7877 = at(i7796, i7875)
        i7878 = at(i7814, i7875)
        i7879 = truncated('month', i7878)
        i7881 = filled(1, n7876, 'i')
        w7883 = Window(i7877, [], [(i7878, None, False)])
        i7884 = w7883.within(i7881, i7878, None, 365)
        del w7883
    else:
        i7877 = NO_INT
        i7878 = NO_INT
        i7879 = NO_INT
        i7881 = NO_INT
        i7884 = NO_INT
    del i7796, i7814
    if EVIDENCE_WANTED and n7876:
        w7880 = Window(i7877, [(i7879, None)], [])
        i7882 = w7880.total(np.add, i7881)
        i7885 = at(i7797, i7875)
        i7915 = at(i7828, i7875)
        del w7880
    else:
        i7882 = NO_INT
        i7885 = NO_INT
        i7915 = NO_INT
    del i7797, i7828, i7875, i7881
    if n7876:
        o7919, i7920, i7921 = group(i7877, [(i7879, None)])
        n7922 = len(i7921)
    else:
        o7919 = None
        i7920 = NO_INT
        i7921 = NO_INT
        n7922 = 0
    del i7879
    if n7876:
        i7923 = at(i7877, i7921)
        i7925 = counted(i7920, n7922, None)
        i7926, b7927 = reduced(np.maximum, i7920, n7922, at(i7878, o7919), None)
    else:
        i7923 = NO_INT
        i7925 = NO_INT
        i7926 = NO_INT
        b7927 = NO_BOOL
    del i7920, i7921, o7919
    if n7930:
        i7931 = at(i39, i7929)
        i7932 = at(i47, i7929)
        i7940 = at(i54, i7929)
        b7941 = at(b55, i7929)
        i7949 = at(i42, i7929)
    else:
        i7931 = NO_INT
        i7932 = NO_INT
        i7940 = NO_INT
        b7941 = NO_BOOL
        i7949 = NO_INT
    del i47, i7929
    if n7930:
        o7964, i7965, n7966, i7967 = match(i7610, [(i7611, b7612)], i7931, [(i7932, None)])
        i7968 = counted(i7965, n7966, None)
        i7969 = at(i7968, i7967)
        b7970 = i7967 >= 0
        i7971 = where(b7970, i7969, 0)
        del o7964, i7965, n7966, i7967, i7968, i7969, b7970
    else:
        i7971 = NO_INT
    del b7612, i7611, i7932
    if n7975:
        i7976 = at(i533, i7974)
        i7977 = at(i534, i7974)
        i7980 = at(i537, i7974)
        b7981 = at(b538, i7974)
        i7984 = at(i541, i7974)
        i7985 = at(i542, i7974)
        b7986 = at(b543, i7974)
        i7994 = at(i551, i7974)
        b8013 = at(b580, i7974)
        i8014 = at(i583, i7974)
        b8015 = at(b585, i7974)
        i8038 = at(i1048, i7974)
        i8039 = at(i1049, i7974)
        b8040 = at(b1053, i7974)
        i8042 = at(i1059, i7974)
        b8044 = at(b1066, i7974)
        i8048 = at(i1099, i7974)
        i8053 = at(i1122, i7974)
        i8054 = at(i1124, i7974)
    else:
        i7976 = NO_INT
        i7977 = NO_INT
        i7980 = NO_INT
        b7981 = NO_BOOL
        i7984 = NO_INT
        i7985 = NO_INT
        b7986 = NO_BOOL
        i7994 = NO_INT
        b8013 = NO_BOOL
        i8014 = NO_INT
        b8015 = NO_BOOL
        i8038 = NO_INT
        i8039 = NO_INT
        b8040 = NO_BOOL
        i8042 = NO_INT
        b8044 = NO_BOOL
        i8048 = NO_INT
        i8053 = NO_INT
        i8054 = NO_INT
    del b538, b580, i537
    if EVIDENCE_WANTED and n7975:
        i8008 = at(i565, i7974)
        i8029 = at(i881, i7974)
        i8041 = at(i1057, i7974)
    else:
        i8008 = NO_INT
        i8029 = NO_INT
        i8041 = NO_INT
    del i7974
    if n7975:
        i8057 = at(i272, i7976)
    else:
        i8057 = NO_INT
    del i272
    if n2587:
        i8058 = at(i39, i2586)
        i8062 = at(i50, i2586)
        b8063 = at(b51, i2586)
        i8067 = at(i54, i2586)
        b8068 = at(b55, i2586)
        i8076 = at(i42, i2586)
    else:
        i8058 = NO_INT
        i8062 = NO_INT
        b8063 = NO_BOOL
        i8067 = NO_INT
        b8068 = NO_BOOL
        i8076 = NO_INT
    del i2586, n2587
    if n7975:
        i8091, i8092 = pairs(i7976, i8058, CLIENTS)
        n8093 = len(i8091)
    else:
        i8091 = NO_INT
        i8092 = NO_INT
        n8093 = 0
    del i8058
    if n8093:
        i8097 = at(i7994, i8091)
        i8100 = at(i7980, i8091)
        b8101 = at(b7981, i8091)
    else:
        i8097 = NO_INT
        i8100 = NO_INT
        b8101 = NO_BOOL
    if n8093:
        i8096 = at(i8076, i8092)
        i8098 = (i8097 - P_engagement_days)
        b8099 = (i8096 >= i8098)
        b8102 = logical_not(b8101)
        i8103 = at(i8062, i8092)
        b8104 = at(b8063, i8092)
        b8105 = logical_not(b8104)
        b8106 = b8104 & b8101
        b8107 = (i8103 == i8100) & b8106
        b8108 = (b8102 | b8105 | b8107)
        b8109 = (b8099 & b8108)
        i8110 = places(b8109, n8093)
        n8111 = len(i8110)
        del i8096, i8098, b8099, b8102, i8103, b8104, b8105, b8106, b8107, b8108, b8109
    else:
        i8110 = NO_INT
        n8111 = 0
    del b8063, b8101, i8062, i8076, i8097, i8100, n8093
    if n8111:
        i8219 = i8091[i8110]
        i8220 = i8092[i8110]
    else:
        i8219 = NO_INT
        i8220 = NO_INT
    del i8091, i8092, i8110
    if n8111:
        i8223 = at(i8067, i8220)
        b8224 = at(b8068, i8220)
        i8225 = where(b8224, i8223, WORD_10)
        b8226 = (i8225 != WORD_21)
        b8228 = (i8223 == WORD_21) & b8224
        del i8223, b8224, i8225
    else:
        b8226 = NO_BOOL
        b8228 = NO_BOOL
    del b8068, i8067, i8220, n8111
    if n7975:
        i8227 = counted(i8219, n7975, b8226)
        i8229 = counted(i8219, n7975, b8228)
    else:
        i8227 = NO_INT
        i8229 = NO_INT
    del b8226, b8228, i8219
    if n8236:
        i8237 = at(i39, i8235)
        i8241 = at(i50, i8235)
        b8242 = at(b51, i8235)
        i8255 = at(i42, i8235)
    else:
        i8237 = NO_INT
        i8241 = NO_INT
        b8242 = NO_BOOL
        i8255 = NO_INT
    del b51, i42, i50, i8235, n8236
    if n7975:
        i8270, i8271 = pairs(i7976, i8237, CLIENTS)
        n8272 = len(i8270)
    else:
        i8270 = NO_INT
        i8271 = NO_INT
        n8272 = 0
    del i8237
    if n8272:
        i8276 = at(i7994, i8270)
        i8279 = at(i7980, i8270)
        b8280 = at(b7981, i8270)
    else:
        i8276 = NO_INT
        i8279 = NO_INT
        b8280 = NO_BOOL
    del b7981, i7980, i7994
    if n8272:
        i8275 = at(i8255, i8271)
        i8277 = (i8276 - P_recovery_days)
        b8278 = (i8275 >= i8277)
        b8281 = logical_not(b8280)
        i8282 = at(i8241, i8271)
        b8283 = at(b8242, i8271)
        b8284 = logical_not(b8283)
        b8285 = b8283 & b8280
        b8286 = (i8282 == i8279) & b8285
        b8287 = (b8281 | b8284 | b8286)
        b8288 = (b8278 & b8287)
        i8289 = places(b8288, n8272)
        n8290 = len(i8289)
        del i8275, i8277, b8278, b8281, i8282, b8283, b8284, b8285, b8286, b8287, b8288
    else:
        i8289 = NO_INT
        n8290 = 0
    del b8242, b8280, i8241, i8255, i8271, i8276, i8279, n8272
    if n8290:
        i8400 = i8270[i8289]
    else:
        i8400 = NO_INT
    del i8270, i8289, n8290
    if n7975:
        i8404 = counted(i8400, n7975, None)
    else:
        i8404 = NO_INT
    del i8400
    if n8406:
        i8407 = at(i39, i8405)
        i8409 = at(i48, i8405)
        b8410 = at(b49, i8405)
    else:
        i8407 = NO_INT
        i8409 = NO_INT
        b8410 = NO_BOOL
    del b49, i39, i48, i8405, n8406
    if n7975:
        i8440, i8441 = pairs(i7976, i8407, CLIENTS)
        n8442 = len(i8440)
    else:
        i8440 = NO_INT
        i8441 = NO_INT
        n8442 = 0
    del i8407
    if n8442:
        i8446 = at(i7977, i8440)
    else:
        i8446 = NO_INT
    if n8442:
        i8445 = at(i8409, i8441)
        b8447 = at(b8410, i8441)
        b8448 = listed(where(b8447, i8445, 0), i8446, GIVEN)
        i8449 = places(b8448, n8442)
        n8450 = len(i8449)
        del i8445, b8447, b8448
    else:
        i8449 = NO_INT
        n8450 = 0
    del b8410, i8409, i8441, i8446, n8442
    if n8450:
        i8564 = i8440[i8449]
    else:
        i8564 = NO_INT
    del i8440, i8449, n8450
    if n7975:
        i8568 = counted(i8564, n7975, None)
    else:
        i8568 = NO_INT
    del i8564
    if n8571:
        i8572 = at(i385, i8570)
        i8574 = at(i423, i8570)
        b8575 = at(b424, i8570)
        i8598 = at(i448, i8570)
        b8599 = at(b449, i8570)
    else:
        i8572 = NO_INT
        i8574 = NO_INT
        b8575 = NO_BOOL
        i8598 = NO_INT
        b8599 = NO_BOOL
    del b424, b449, i385, i423, i448, i8570, n8571
    if n7975:
        o8623, i8624, n8625, i8626 = match(i8572, [(i8574, b8575)], i7976, [(i7977, None)])
        i8627, b8628 = summed(i8624, n8625, at(i8598, o8623), at(b8599, o8623))
        i8629 = at(i8627, i8626)
        b8630 = at(b8628, i8626)
        b8631 = i8626 >= 0
        b8632 = as_bool(b8631 & b8630)
        w8633 = Window(i7976, [], [])
        i8634 = filled(as_int(b8040), n7975, 'i')
        i8635 = w8633.total(np.add, i8634)
        b8636 = (i8404 == 0)
        b8637 = (i8229 == 0)
        b8638 = (i8227 > 0)
        b8639 = (i8568 > 0)
        i8640 = where(b8015, i8014, 0)
        b8641 = (i8640 > 0)
        b8642 = (i8057 == 0)
        b8643 = (i8635 > 0)
        b8644 = (b8642 & b8643)
        b8645 = (b8638 | b8639 | b8641 | b8644)
        b8646 = (b8636 & b8637 & b8645)
        b8647 = (i8053 > 0)
        b8648 = (b8044 & b8647)
        b8649 = (i7985 == WORD_8) & b7986
        b8650 = logical_not(b8013)
        b8651 = (i8038 < AS_OF)
        b8652 = (b8649 & b8650 & b8651)
        b8653 = (b8648 | b8652)
        i8654 = (AS_OF - i8038)
        i8655 = np.maximum(0, i8654)
        i8656 = where(b8040, i8039, AS_OF)
        i8657 = (i8656 - i8038)
        b8658 = (i8657 <= P_grace_days)
        i8659 = where(b8632, i8629, 0)
        i8660 = np.minimum(i8048, i8659)
        i8661 = where(b8658, i8048, i8660)
        del o8623, i8624, n8625, i8626, i8627, b8628, i8629, b8630, b8631, b8632, w8633, i8634, i8635, b8636, b8637, b8638, b8639, i8640, b8641, b8642, b8643, b8644, b8645, b8647, b8648, b8649, b8650, b8651, b8652, i8654, i8656, i8657, b8658, i8659, i8660
    else:
        b8646 = NO_BOOL
        b8653 = NO_BOOL
        i8655 = NO_INT
        i8661 = NO_INT
    del b8013, b8044, b8575, b8599, i8048, i8053, i8057, i8227, i8229, i8404, i8568, i8572, i8574, i8598
    if n1961:
        i8662 = at(i1925, i1960)
        i8663 = at(i1926, i1960)
    else:
        i8662 = NO_INT
        i8663 = NO_INT
    del i1925, i1926, i1960, n1961
    if n7975:
        o8672, i8673, n8674, i8675 = match(i8662, [], i7976, [])
        i8676, b8677 = reduced(np.maximum, i8673, n8674, at(i8663, o8672), None)
        i8678 = at(i8676, i8675)
        b8679 = at(b8677, i8675)
        b8680 = i8675 >= 0
        b8681 = as_bool(b8680 & b8679)
        del o8672, i8673, n8674, i8675, i8676, b8677, b8679, b8680
    else:
        i8678 = NO_INT
        b8681 = NO_BOOL
    del i8662, i8663
    if n8687:
        i8688 = at(i533, i8686)
        i8753 = at(i1057, i8686)
        i8754 = at(i1059, i8686)
        b8755 = at(b1062, i8686)
    else:
        i8688 = NO_INT
        i8753 = NO_INT
        i8754 = NO_INT
        b8755 = NO_BOOL
    del i1059
    if EVIDENCE_WANTED and n8687:
        i8689 = at(i534, i8686)
        i8697 = at(i542, i8686)
        b8698 = at(b543, i8686)
        i8720 = at(i565, i8686)
        i8726 = at(i583, i8686)
        b8727 = at(b585, i8686)
        i8741 = at(i881, i8686)
        i8750 = at(i1048, i8686)
        i8751 = at(i1049, i8686)
        b8752 = at(b1053, i8686)
        i8766 = at(i1124, i8686)
    else:
        i8689 = NO_INT
        i8697 = NO_INT
        b8698 = NO_BOOL
        i8720 = NO_INT
        i8726 = NO_INT
        b8727 = NO_BOOL
        i8741 = NO_INT
        i8750 = NO_INT
        i8751 = NO_INT
        b8752 = NO_BOOL
        i8766 = NO_INT
    del i8686
    if n8687:
        w8769 = Window(i8688, [], [])
        i8770 = where(b8755, 1, 0)
        i8771 = filled(i8770, n8687, 'i')
        i8772 = w8769.total(np.add, i8771)
        b8773 = (i8772 > 0)
        i8774 = places(b8773, n8687)
        n8775 = len(i8774)
        del w8769, i8770, i8771, i8772, b8773
    else:
        i8774 = NO_INT
        n8775 = 0
    del n8687
    if n8775:
        i8776 = at(i8688, i8774)
        b8777 = at(b8755, i8774)
        b8778 = logical_not(b8777)
        i8779 = at(i8753, i8774)
        b8780 = (i8779 > P_very_late_days)
        b8781 = (b8778 & b8780)
        i8846 = at(i8754, i8774)
        del b8777, b8778, b8780
    else:
        i8776 = NO_INT
        i8779 = NO_INT
        b8781 = NO_BOOL
        i8846 = NO_INT
    del b8755, i8688, i8753, i8754
    if EVIDENCE_WANTED and n8775:
        i8782 = at(i8689, i8774)
        i8790 = at(i8697, i8774)
        b8791 = at(b8698, i8774)
        i8813 = at(i8720, i8774)
        i8819 = at(i8726, i8774)
        b8820 = at(b8727, i8774)
        i8834 = at(i8741, i8774)
        i8843 = at(i8750, i8774)
        i8844 = at(i8751, i8774)
        b8845 = at(b8752, i8774)
        i8857 = at(i8766, i8774)
    else:
        i8782 = NO_INT
        i8790 = NO_INT
        b8791 = NO_BOOL
        i8813 = NO_INT
        i8819 = NO_INT
        b8820 = NO_BOOL
        i8834 = NO_INT
        i8843 = NO_INT
        i8844 = NO_INT
        b8845 = NO_BOOL
        i8857 = NO_INT
    del b8698, b8727, b8752, i8689, i8697, i8720, i8726, i8741, i8750, i8751, i8766, i8774
    if n5040:
        b8861 = (i5047 > 0)
        b8862 = (b8861 | b5061)
        b8863 = (b8862 & b5061)
        i8864 = (AS_OF - i5063)
        b8865 = (i8864 >= 0)
        b8866 = (i8864 < 1440)
        b8867 = (b8865 & b8866)
        f8868 = float_of(i8864, 0)
        f8869 = np.divide(f8868, 90.0)
        f8870 = np.floor(f8869)
        i8871 = whole(f8870)
        i8872 = where(b8867, i8871, 0)
        b8873 = filled(True, n5040, 'b')
        b8874 = (i5060 > 0)
        b8875 = (i5060 == 0)
        b8876 = (b8875 & b8861)
        i8877 = where(b8876, i5063, 0)
        i8878 = (AS_OF - i8877)
        b8879 = b8876
        b8880 = (i8878 >= 0) & b8879
        b8881 = (i8878 < 1440) & b8879
        b8882 = (b8880 & b8881)
        f8883 = float_of(i8878, 0)
        f8884 = np.divide(f8883, 90.0)
        f8885 = np.floor(f8884)
        i8886 = whole(f8885)
        i8887 = where(b8882, i8886, 0)
        b8888 = (i5060 > 3)
        b8889 = (i5047 == 0)
        b8890 = logical_not(b5061) & b5062
        b8891 = (i5050 == 0)
        b8892 = (b8889 & b8890 & b8891)
        b8893 = (i5048 > 0)
        b8896 = b8867
        b8897 = (b8882 & b8879)
        i8901 = where(b5061, i5053, 0)
        b8902 = (b5061 & b5054)
        i8904 = shifted(1, i8872, b8896)
        b8905 = b8862 & b8896
        b8908 = b8863 & b8896
        i8915 = shifted(1, i8887, b8897)
        b8916 = b8873 & b8897
        b8919 = b8874 & b8897
        b8925 = b8873 & b8896
        b8928 = b8888 & b8896
        del b8861, i8864, b8865, b8866, b8867, f8868, f8869, f8870, i8871, i8872, b8875, b8876, i8877, i8878, b8879, b8880, b8881, b8882, f8883, f8884, f8885, i8886, i8887, b8889, b8890, b8891, b8896, b8897
    else:
        b8862 = NO_BOOL
        b8863 = NO_BOOL
        b8873 = NO_BOOL
        b8874 = NO_BOOL
        b8888 = NO_BOOL
        b8892 = NO_BOOL
        b8893 = NO_BOOL
        i8901 = NO_INT
        b8902 = NO_BOOL
        i8904 = NO_INT
        b8905 = NO_BOOL
        b8908 = NO_BOOL
        i8915 = NO_INT
        b8916 = NO_BOOL
        b8919 = NO_BOOL
        b8925 = NO_BOOL
        b8928 = NO_BOOL
    del b5054, i5047, i5048, i5050, i5053, i5063, n5040
    i8899 = counted(i5044, EACH, b8862)
    i8900 = counted(i5044, EACH, b8863)
    i8903 = distinct(i5044, EACH, i8901, b8902)
    i8906, b8907 = reduced(np.bitwise_or, i5044, EACH, i8904, b8905)
    i8909, b8910 = reduced(np.bitwise_or, i5044, EACH, i8904, b8908)
    i8911 = counted(i5044, EACH, b8873)
    i8912 = counted(i5044, EACH, b8874)
    i8913, b8914 = summed(i5044, EACH, i5060, None)
    i8917, b8918 = reduced(np.bitwise_or, i5044, EACH, i8915, b8916)
    i8920, b8921 = reduced(np.bitwise_or, i5044, EACH, i8915, b8919)
    i8922 = counted(i5044, EACH, b8888)
    i8923, b8924 = reduced(np.maximum, i5044, EACH, i5060, None)
    i8926, b8927 = reduced(np.bitwise_or, i5044, EACH, i8904, b8925)
    i8929, b8930 = reduced(np.bitwise_or, i5044, EACH, i8904, b8928)
    i8931 = counted(i5044, EACH, b8892)
    i8932 = counted(i5044, EACH, b8893)
    del b8862, b8863, b8873, b8874, b8888, b8892, b8893, b8902, b8905, b8908, b8916, b8919, b8925, b8928, i8901, i8904, i8915
    if n5112:
        i8933 = (AS_OF - i5131)
        b8934 = (i8933 >= 0)
        b8935 = (i8933 < 1440)
        b8936 = (b8934 & b8935)
        f8937 = float_of(i8933, 0)
        f8938 = np.divide(f8937, 90.0)
        f8939 = np.floor(f8938)
        i8940 = whole(f8939)
        i8941 = where(b8936, i8940, 0)
        b8942 = (b5530 & b5527)
        b8943 = (b5494 | b5526)
        b8944 = (b5516 & b8943)
        b8945 = (b5516 & b8943 & b5516 & b5526)
        b8946 = (b5494 | b5521)
        i8947 = where(b8946, i5131, 0)
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
        b8958 = (b5531 & b5528)
        b8959 = b8936
        b8960 = (b8952 & b8949)
        i8962 = shifted(1, i8941, b8959)
        b8963 = b5494 & b8959
        b8972 = b5530 & b8959
        b8975 = b8942 & b8959
        b8980 = (b5516 & b5494)
        i8982 = shifted(1, i8957, b8960)
        b8983 = b8944 & b8960
        b8986 = b8945 & b8960
        f8993 = float_of(i5539, 0)
        f8994 = float_of(i5537, 0)
        f8995 = np.divide(f8994, f8993)
        f8996 = where(b5528, f8995, 0)
        b8997 = b5528
        b9000 = b5531 & b8959
        b9003 = b8958 & b8959
        del i8933, b8934, b8935, b8936, f8937, f8938, f8939, i8940, i8941, b8943, b8946, i8947, i8948, b8949, b8950, b8951, b8952, f8953, f8954, f8955, i8956, i8957, b8959, b8960, f8993, f8994, f8995
    else:
        b8942 = NO_BOOL
        b8944 = NO_BOOL
        b8945 = NO_BOOL
        b8958 = NO_BOOL
        i8962 = NO_INT
        b8963 = NO_BOOL
        b8972 = NO_BOOL
        b8975 = NO_BOOL
        b8980 = NO_BOOL
        i8982 = NO_INT
        b8983 = NO_BOOL
        b8986 = NO_BOOL
        f8996 = NO_FLOAT
        b8997 = NO_BOOL
        b9000 = NO_BOOL
        b9003 = NO_BOOL
    del b5521, i5131, i5539
    i8961 = counted(i5113, EACH, b5494)
    i8964, b8965 = reduced(np.bitwise_or, i5113, EACH, i8962, b8963)
    i8966 = counted(i5113, EACH, b5530)
    i8967 = counted(i5113, EACH, b8942)
    i8968, b8969 = reduced(np.maximum, i5113, EACH, i5534, None)
    i8970, b8971 = reduced(np.maximum, i5113, EACH, i5535, None)
    i8973, b8974 = reduced(np.bitwise_or, i5113, EACH, i8962, b8972)
    i8976, b8977 = reduced(np.bitwise_or, i5113, EACH, i8962, b8975)
    i8978 = counted(i5113, EACH, b8944)
    i8979 = counted(i5113, EACH, b8945)
    i8981 = counted(i5113, EACH, b8980)
    i8984, b8985 = reduced(np.bitwise_or, i5113, EACH, i8982, b8983)
    i8987, b8988 = reduced(np.bitwise_or, i5113, EACH, i8982, b8986)
    i8989 = counted(i5113, EACH, b5531)
    i8990 = counted(i5113, EACH, b8958)
    i8991, b8992 = reduced(np.maximum, i5113, EACH, i5537, None)
    f8998, b8999 = reduced(np.maximum, i5113, EACH, f8996, b8997)
    i9001, b9002 = reduced(np.bitwise_or, i5113, EACH, i8962, b9000)
    i9004, b9005 = reduced(np.bitwise_or, i5113, EACH, i8962, b9003)
    del b8942, b8944, b8945, b8958, b8963, b8972, b8975, b8980, b8983, b8986, b8997, b9000, b9003, f8996, i5534, i5535, i5537, i8962, i8982
    if n2215:
        b9006 = filled(True, n2215, 'b')
    else:
        b9006 = NO_BOOL
    del n2215
    i9007 = counted(i2216, EACH, b9006)
    i9008 = counted(i2216, EACH, b2258)
    del b2258, b9006, i2216
    if n1752:
        b9009 = (i1818 <= P_grace_days)
        b9010 = (i1819 > (AS_OF - P_engagement_days))
        b9011 = (b9009 & b9010)
        b9012 = filled(True, n1752, 'b')
        i9013 = (AS_OF - i1819)
        b9014 = (i9013 >= 0)
        b9015 = (i9013 < 1440)
        b9016 = (b9014 & b9015)
        f9017 = float_of(i9013, 0)
        f9018 = np.divide(f9017, 90.0)
        f9019 = np.floor(f9018)
        i9020 = whole(f9019)
        i9021 = where(b9016, i9020, 0)
        b9022 = (i1818 > P_grace_days)
        b9023 = (b1983 & b1983 & b9022)
        b9024 = (i1818 == 0)
        b9025 = logical_not(b1983) & b1979
        b9026 = b9016
        i9030 = shifted(1, i9021, b9026)
        b9031 = b9012 & b9026
        b9038 = logical_not(b1999)
        b9039 = (b1983 & b9038)
        b9048 = (b1983 & b9022)
        i9049 = where(b9048, i1815, 0)
        b9050 = b9048
        b9060 = b1983 & b9026
        b9063 = b9023 & b9026
        del b9009, b9010, i9013, b9014, b9015, b9016, f9017, f9018, f9019, i9020, i9021, b9022, b9026, b9038, b9048
    else:
        b9011 = NO_BOOL
        b9012 = NO_BOOL
        b9023 = NO_BOOL
        b9024 = NO_BOOL
        b9025 = NO_BOOL
        i9030 = NO_INT
        b9031 = NO_BOOL
        b9039 = NO_BOOL
        i9049 = NO_INT
        b9050 = NO_BOOL
        b9060 = NO_BOOL
        b9063 = NO_BOOL
    del b1979, b1999, i1819
    i9028 = counted(i1753, EACH, b9011)
    i9029 = counted(i1753, EACH, b9012)
    i9032, b9033 = reduced(np.bitwise_or, i1753, EACH, i9030, b9031)
    i9034 = counted(i1753, EACH, b1983)
    i9035 = counted(i1753, EACH, b9023)
    f9036, b9037 = median(i1753, EACH, i1818, b1983)
    i9040, b9041 = summed(i1753, EACH, i1988, b9039)
    i9042, b9043 = summed(i1753, EACH, i1825, b9039)
    b9044 = (i9042 == 0) & b9043
    f9045 = float_of(i9042, 4)
    f9046 = float_of(i9040, 4)
    f9047 = np.divide(f9046, f9045)
    i9051 = distinct(i1753, EACH, i9049, b9050)
    i9052, b9053 = summed(i1753, EACH, i1988, b1983)
    i9054, b9055 = summed(i1753, EACH, i1825, b1983)
    b9056 = (i9054 == 0) & b9055
    f9057 = float_of(i9054, 4)
    f9058 = float_of(i9052, 4)
    f9059 = np.divide(f9058, f9057)
    i9061, b9062 = reduced(np.bitwise_or, i1753, EACH, i9030, b9060)
    i9064, b9065 = reduced(np.bitwise_or, i1753, EACH, i9030, b9063)
    i9066 = counted(i1753, EACH, b9024)
    i9067 = counted(i1753, EACH, b9025)
    b9068 = counted(i1753, EACH, None) > 0
    b9069 = logical_not(b9044)
    b9070 = b9043 & b9069
    b9071 = b9041 & b9070
    b9072 = as_bool(b9068 & b9071)
    b9073 = logical_not(b9056)
    b9074 = b9055 & b9073
    b9075 = b9053 & b9074
    b9076 = as_bool(b9068 & b9075)
    del b9011, b9012, b9023, b9024, b9025, b9031, b9039, b9041, b9043, b9044, b9050, b9053, b9055, b9056, b9060, b9063, b9068, b9069, b9070, b9071, b9073, b9074, b9075, f9045, f9046, f9057, f9058, i1825, i1988, i9030, i9040, i9042, i9049, i9052, i9054
    if n3590:
        i9077 = where(b3613, i3612, i3609)
        i9078 = (AS_OF - i9077)
        b9079 = (i9078 >= 0)
        b9080 = (i9078 < 1440)
        b9081 = (b9079 & b9080)
        f9082 = float_of(i9078, 0)
        f9083 = np.divide(f9082, 90.0)
        f9084 = np.floor(f9083)
        i9085 = whole(f9084)
        i9086 = where(b9081, i9085, 0)
        b9087 = (i3633 > 0)
        b9088 = (b3655 & b9087)
        i9089 = (AS_OF - i3656)
        b9090 = (i9089 >= 0)
        b9091 = (i9089 < 1440)
        b9092 = (b9090 & b9091)
        f9093 = float_of(i9089, 0)
        f9094 = np.divide(f9093, 90.0)
        f9095 = np.floor(f9094)
        i9096 = whole(f9095)
        i9097 = where(b9092, i9096, 0)
        b9098 = filled(True, n3590, 'b')
        b9099 = b9081
        b9100 = b9092
        i9102 = shifted(1, i9086, b9099)
        b9103 = b3655 & b9099
        i9107 = shifted(1, i9097, b9100)
        b9108 = b3655 & b9100
        b9118 = (i3646 == 0)
        b9119 = (b3659 | b9118)
        b9121 = b9098 & b9099
        b9124 = b3661 & b9099
        del i9077, i9078, b9079, b9080, b9081, f9082, f9083, f9084, i9085, i9086, b9087, i9089, b9090, b9091, b9092, f9093, f9094, f9095, i9096, i9097, b9099, b9100, b9118
    else:
        b9088 = NO_BOOL
        b9098 = NO_BOOL
        i9102 = NO_INT
        b9103 = NO_BOOL
        i9107 = NO_INT
        b9108 = NO_BOOL
        b9119 = NO_BOOL
        b9121 = NO_BOOL
        b9124 = NO_BOOL
    del b3613, b3659, i3609, i3612, i3646, i3656
    i9101 = counted(i3591, EACH, b3655)
    i9104, b9105 = reduced(np.bitwise_or, i3591, EACH, i9102, b9103)
    i9106 = counted(i3591, EACH, b9088)
    i9109, b9110 = reduced(np.bitwise_or, i3591, EACH, i9107, b9108)
    i9114 = counted(i3591, EACH, b9098)
    i9115 = counted(i3591, EACH, b3661)
    i9116 = counted(i3591, EACH, b3663)
    i9117 = counted(i3591, EACH, b3665)
    i9120 = counted(i3591, EACH, b9119)
    i9122, b9123 = reduced(np.bitwise_or, i3591, EACH, i9102, b9121)
    i9125, b9126 = reduced(np.bitwise_or, i3591, EACH, i9102, b9124)
    del b3655, b3663, b3665, b9088, b9098, b9103, b9108, b9119, b9121, b9124, i9102, i9107
    if n2488:
        b9127 = (b3156 & b3166)
        b9128 = (b3156 & b3166 & b3164)
        i9129 = where(b2511, i2510, i2507)
        i9130 = (AS_OF - i9129)
        b9131 = (i9130 >= 0)
        b9132 = (i9130 < 1440)
        b9133 = (b9131 & b9132)
        f9134 = float_of(i9130, 0)
        f9135 = np.divide(f9134, 90.0)
        f9136 = np.floor(f9135)
        i9137 = whole(f9136)
        i9138 = where(b9133, i9137, 0)
        b9139 = logical_not(b3156)
        b9140 = (b9139 & b3171)
        i9141 = where(b3171, i9129, 0)
        i9142 = (AS_OF - i9141)
        b9143 = b3171
        b9144 = (i9142 >= 0) & b9143
        b9145 = (i9142 < 1440) & b9143
        b9146 = (b9144 & b9145)
        f9147 = float_of(i9142, 0)
        f9148 = np.divide(f9147, 90.0)
        f9149 = np.floor(f9148)
        i9150 = whole(f9149)
        i9151 = where(b9146, i9150, 0)
        b9152 = (b3156 & b3160)
        b9155 = b9133
        b9157 = (b9146 & b9143)
        b9161 = (b3156 & b3164)
        i9162 = where(b3173, i3159, where(b2494, i2493, 0))
        i9163 = where(b9161, i9162, 0)
        b9164 = b9161
        i9166 = where(b9161, i2507, 0)
        b9168 = (i3155 == 0)
        b9169 = (b3164 & b9168)
        b9176 = (i3155 > 0)
        b9177 = (i2507 > i2535) & b2536
        b9178 = (b9176 | b9177)
        b9179 = (b3164 & b9178)
        i9181 = shifted(1, i9138, b9155)
        b9182 = b9127 & b9155
        b9185 = b9128 & b9155
        i9191 = shifted(1, i9151, b9157)
        b9192 = b9139 & b9157
        b9195 = b9140 & b9157
        del i9129, i9130, b9131, b9132, b9133, f9134, f9135, f9136, i9137, i9138, i9141, i9142, b9143, b9144, b9145, b9146, f9147, f9148, f9149, i9150, i9151, b9155, b9157, b9161, i9162, b9168, b9176, b9177, b9178
    else:
        b9127 = NO_BOOL
        b9128 = NO_BOOL
        b9139 = NO_BOOL
        b9140 = NO_BOOL
        b9152 = NO_BOOL
        i9163 = NO_INT
        b9164 = NO_BOOL
        i9166 = NO_INT
        b9169 = NO_BOOL
        b9179 = NO_BOOL
        i9181 = NO_INT
        b9182 = NO_BOOL
        b9185 = NO_BOOL
        i9191 = NO_INT
        b9192 = NO_BOOL
        b9195 = NO_BOOL
    del b2494, b2511, b2536, b3173, i2493, i2507, i2510, i2535, i3155, i3159
    i9159 = counted(i2489, EACH, b9127)
    i9160 = counted(i2489, EACH, b9128)
    i9165 = distinct(i2489, EACH, i9163, b9164)
    i9167 = distinct(i2489, EACH, i9166, b9164)
    i9170 = counted(i2489, EACH, b9169)
    i9171, b9172 = reduced(np.maximum, i2489, EACH, i9166, b9164)
    i9173, b9174 = reduced(np.minimum, i2489, EACH, i9166, b9164)
    i9175 = (i9171 - i9173)
    i9180 = counted(i2489, EACH, b9179)
    i9183, b9184 = reduced(np.bitwise_or, i2489, EACH, i9181, b9182)
    i9186, b9187 = reduced(np.bitwise_or, i2489, EACH, i9181, b9185)
    i9188 = counted(i2489, EACH, b9139)
    i9189 = counted(i2489, EACH, b9140)
    i9190 = counted(i2489, EACH, b3172)
    i9193, b9194 = reduced(np.bitwise_or, i2489, EACH, i9191, b9192)
    i9196, b9197 = reduced(np.bitwise_or, i2489, EACH, i9191, b9195)
    i9198 = counted(i2489, EACH, b9152)
    b9199 = counted(i2489, EACH, None) > 0
    b9200 = b9172 & b9174
    b9201 = as_bool(b9199 & b9200)
    del b3172, b9127, b9128, b9139, b9140, b9152, b9164, b9169, b9172, b9174, b9179, b9182, b9185, b9192, b9195, b9199, b9200, i9163, i9166, i9171, i9173, i9181, i9191
    if CLIENTS:
        b9202 = filled(True, CLIENTS, 'b')
        b9208 = (i7114 > 0) & b7115
        i9209 = where(b7118, i7117, 0)
        f9210 = float_of(i7114, 4)
        f9211 = float_of(i9209, 4)
        f9212 = np.divide(f9211, f9210)
        f9213 = where(b9208, f9212, 1.0)
        b9214 = (logical_not(b9208) | b7115)
        del b9208, i9209, f9210, f9211, f9212
    else:
        b9202 = NO_BOOL
        f9213 = NO_FLOAT
        b9214 = NO_BOOL
    del b7115, b7118, i7114, i7117
    i9203 = counted(ALL_CLIENTS, EACH, b9202)
    i9204, b9205 = reduced(np.maximum, ALL_CLIENTS, EACH, i7523, None)
    f9206, b9207 = reduced(np.maximum, ALL_CLIENTS, EACH, f7533, None)
    f9215, b9216 = reduced(np.maximum, ALL_CLIENTS, EACH, f9213, b9214)
    i9217, b9218 = reduced(np.maximum, ALL_CLIENTS, EACH, i7529, None)
    i9219, b9220 = reduced(np.maximum, ALL_CLIENTS, EACH, i7535, None)
    del b9202, b9214, f7533, f9213, i7523, i7529, i7535
    if n6619:
        b9221 = filled(True, n6619, 'b')
    else:
        b9221 = NO_BOOL
    i9222 = counted(i6620, EACH, b9221)
    i9223 = counted(i6620, EACH, b6775)
    del b9221
    if n5740:
        b9224 = (b6604 & b6601)
        i9225 = (AS_OF - i6169)
        b9226 = (i9225 >= 0)
        b9227 = (i9225 < 1440)
        b9228 = (b9226 & b9227)
        f9229 = float_of(i9225, 0)
        f9230 = np.divide(f9229, 90.0)
        f9231 = np.floor(f9230)
        i9232 = whole(f9231)
        i9233 = where(b9228, i9232, 0)
        b9234 = (b6604 & b6613)
        b9235 = logical_not(b6601)
        b9236 = (i6586 == 0)
        b9237 = (b6604 & b9235 & b9236)
        b9239 = b9228
        b9244 = (i6551 == 0)
        b9245 = (b6601 & b9244)
        b9247 = (i6581 == 0)
        b9248 = (b6601 & b9247)
        i9250 = shifted(1, i9233, b9239)
        b9251 = b6604 & b9239
        b9254 = b9224 & b9239
        b9258 = b9234 & b9239
        del i9225, b9226, b9227, b9228, f9229, f9230, f9231, i9232, i9233, b9235, b9236, b9239, b9244, b9247
    else:
        b9224 = NO_BOOL
        b9234 = NO_BOOL
        b9237 = NO_BOOL
        b9245 = NO_BOOL
        b9248 = NO_BOOL
        i9250 = NO_INT
        b9251 = NO_BOOL
        b9254 = NO_BOOL
        b9258 = NO_BOOL
    del i6169, i6551, i6581, i6586
    i9242 = counted(i5741, EACH, b6604)
    i9243 = counted(i5741, EACH, b9224)
    i9246 = counted(i5741, EACH, b9245)
    i9249 = counted(i5741, EACH, b9248)
    i9252, b9253 = reduced(np.bitwise_or, i5741, EACH, i9250, b9251)
    i9255, b9256 = reduced(np.bitwise_or, i5741, EACH, i9250, b9254)
    i9257 = counted(i5741, EACH, b9234)
    i9259, b9260 = reduced(np.bitwise_or, i5741, EACH, i9250, b9258)
    i9261 = counted(i5741, EACH, b9237)
    del b9224, b9234, b9237, b9245, b9248, b9251, b9254, b9258, i9250
    if n6780:
        b9262 = filled(True, n6780, 'b')
        i9263 = (AS_OF - i6799)
        b9264 = (i9263 >= 0)
        b9265 = (i9263 < 1440)
        b9266 = (b9264 & b9265)
        f9267 = float_of(i9263, 0)
        f9268 = np.divide(f9267, 90.0)
        f9269 = np.floor(f9268)
        i9270 = whole(f9269)
        i9271 = where(b9266, i9270, 0)
        b9272 = b9266
        i9277 = shifted(1, i9271, b9272)
        b9278 = b9262 & b9272
        b9282 = b6943 & b9272
        b9286 = (b6944 & b6935)
        b9288 = b6944 & b9272
        del i9263, b9264, b9265, b9266, f9267, f9268, f9269, i9270, i9271, b9272
    else:
        b9262 = NO_BOOL
        i9277 = NO_INT
        b9278 = NO_BOOL
        b9282 = NO_BOOL
        b9286 = NO_BOOL
        b9288 = NO_BOOL
    del i6799
    i9273 = counted(i6781, EACH, b9262)
    i9274, b9275 = reduced(np.maximum, i6781, EACH, i6947, None)
    i9276 = counted(i6781, EACH, b6935)
    i9279, b9280 = reduced(np.bitwise_or, i6781, EACH, i9277, b9278)
    i9281 = counted(i6781, EACH, b6943)
    i9283, b9284 = reduced(np.bitwise_or, i6781, EACH, i9277, b9282)
    i9285 = counted(i6781, EACH, b6944)
    i9287 = counted(i6781, EACH, b9286)
    i9289, b9290 = reduced(np.bitwise_or, i6781, EACH, i9277, b9288)
    del b9262, b9278, b9282, b9286, b9288, i6947, i9277
    if n7876:
        b9291 = filled(True, n7876, 'b')
        i9292 = (AS_OF - i7878)
        b9293 = (i9292 >= 0)
        b9294 = (i9292 < 1440)
        b9295 = (b9293 & b9294)
        f9296 = float_of(i9292, 0)
        f9297 = np.divide(f9296, 90.0)
        f9298 = np.floor(f9297)
        i9299 = whole(f9298)
        i9300 = where(b9295, i9299, 0)
        b9301 = b9295
        i9305 = shifted(1, i9300, b9301)
        b9306 = b9291 & b9301
        del i9292, b9293, b9294, b9295, f9296, f9297, f9298, i9299, i9300, b9301
    else:
        b9291 = NO_BOOL
        i9305 = NO_INT
        b9306 = NO_BOOL
    del i7878
    i9302 = counted(i7877, EACH, b9291)
    i9303, b9304 = reduced(np.maximum, i7877, EACH, i7884, None)
    i9307, b9308 = reduced(np.bitwise_or, i7877, EACH, i9305, b9306)
    del b9291, b9306, i7884, i9305
    if n7922:
        b9309 = filled(True, n7922, 'b')
        b9310 = (i7925 >= P_burst_messages)
        i9311 = (AS_OF - i7926)
        b9312 = (i9311 >= 0) & b7927
        b9313 = (i9311 < 1440) & b7927
        b9314 = (b9312 & b9313)
        f9315 = float_of(i9311, 0)
        f9316 = np.divide(f9315, 90.0)
        f9317 = np.floor(f9316)
        i9318 = whole(f9317)
        i9319 = where(b9314, i9318, 0)
        b9320 = (b9314 & b7927)
        i9323 = shifted(1, i9319, b9320)
        b9324 = b9309 & b9320
        b9327 = b9310 & b9320
        del i9311, b9312, b9313, b9314, f9315, f9316, f9317, i9318, i9319, b9320
    else:
        b9309 = NO_BOOL
        b9310 = NO_BOOL
        i9323 = NO_INT
        b9324 = NO_BOOL
        b9327 = NO_BOOL
    del b7927, i7925, i7926, n7922
    i9321 = counted(i7923, EACH, b9309)
    i9322 = counted(i7923, EACH, b9310)
    i9325, b9326 = reduced(np.bitwise_or, i7923, EACH, i9323, b9324)
    i9328, b9329 = reduced(np.bitwise_or, i7923, EACH, i9323, b9327)
    del b9309, b9310, b9324, b9327, i7923, i9323
    if n7930:
        b9330 = filled(True, n7930, 'b')
        b9331 = (i7971 == 0)
        b9332 = (i7940 == WORD_23) & b7941
        b9333 = (i7940 == WORD_64) & b7941
        b9334 = (b9332 | b9333)
        b9335 = (b9331 & b9334)
        i9336 = where(b9335, i7949, 0)
        i9337 = (AS_OF - i9336)
        b9338 = b9335
        b9339 = (i9337 >= 0) & b9338
        b9340 = (i9337 < 1440) & b9338
        b9341 = (b9339 & b9340)
        f9342 = float_of(i9337, 0)
        f9343 = np.divide(f9342, 90.0)
        f9344 = np.floor(f9343)
        i9345 = whole(f9344)
        i9346 = where(b9341, i9345, 0)
        b9347 = (b9341 & b9338)
        i9349 = shifted(1, i9346, b9347)
        b9350 = b9330 & b9347
        del b9331, b9332, b9333, b9334, b9335, i9336, i9337, b9338, b9339, b9340, b9341, f9342, f9343, f9344, i9345, i9346, b9347
    else:
        b9330 = NO_BOOL
        i9349 = NO_INT
        b9350 = NO_BOOL
    del b7941, i7940, i7949, i7971, n7930
    i9348 = counted(i7931, EACH, b9330)
    i9351, b9352 = reduced(np.bitwise_or, i7931, EACH, i9349, b9350)
    del b9330, b9350, i7931, i9349
    if n7619:
        b9353 = filled(True, n7619, 'b')
        i9354 = where(b7748, i7638, 0)
        i9355 = (AS_OF - i9354)
        b9356 = b7748
        b9357 = (i9355 >= 0) & b9356
        b9358 = (i9355 < 1440) & b9356
        b9359 = (b9357 & b9358)
        f9360 = float_of(i9355, 0)
        f9361 = np.divide(f9360, 90.0)
        f9362 = np.floor(f9361)
        i9363 = whole(f9362)
        i9364 = where(b9359, i9363, 0)
        b9365 = (b9359 & b9356)
        b9367 = (i7626 == WORD_7)
        i9369 = shifted(1, i9364, b9365)
        b9370 = b9353 & b9365
        del i9354, i9355, b9356, b9357, b9358, b9359, f9360, f9361, f9362, i9363, i9364, b9365
    else:
        b9353 = NO_BOOL
        b9367 = NO_BOOL
        i9369 = NO_INT
        b9370 = NO_BOOL
    del b7748, i7626, i7638, n7619
    i9366 = counted(i7620, EACH, b9353)
    i9368 = counted(i7620, EACH, b9367)
    i9371, b9372 = reduced(np.bitwise_or, i7620, EACH, i9369, b9370)
    del b9353, b9367, b9370, i7620, i9369
    if n7609:
        b9373 = filled(True, n7609, 'b')
        b9374 = (i7613 >= 2)
        i9375 = where(b9374, i7614, 0)
        i9376 = (AS_OF - i9375)
        b9377 = (b9374 & b7615)
        b9378 = (i9376 >= 0) & b9377
        b9379 = (i9376 < 1440) & b9377
        b9380 = (b9378 & b9379)
        f9381 = float_of(i9376, 0)
        f9382 = np.divide(f9381, 90.0)
        f9383 = np.floor(f9382)
        i9384 = whole(f9383)
        i9385 = where(b9380, i9384, 0)
        b9386 = (b9380 & b9377)
        i9389 = shifted(1, i9385, b9386)
        b9390 = b9373 & b9386
        b9393 = b9374 & b9386
        del i9375, i9376, b9377, b9378, b9379, b9380, f9381, f9382, f9383, i9384, i9385, b9386
    else:
        b9373 = NO_BOOL
        b9374 = NO_BOOL
        i9389 = NO_INT
        b9390 = NO_BOOL
        b9393 = NO_BOOL
    del b7615, i7614, n7609
    i9387 = counted(i7610, EACH, b9373)
    i9388 = counted(i7610, EACH, b9374)
    i9391, b9392 = reduced(np.bitwise_or, i7610, EACH, i9389, b9390)
    i9394, b9395 = reduced(np.bitwise_or, i7610, EACH, i9389, b9393)
    i9396, b9397 = summed(i7610, EACH, i7613, None)
    del b9373, b9374, b9390, b9393, i7610, i7613, i9389
    if n3679:
        b9398 = (b4605 & b4605)
        i9399 = (AS_OF - i3698)
        b9400 = (i9399 >= 0)
        b9401 = (i9399 < 1440)
        b9402 = (b9400 & b9401)
        f9403 = float_of(i9399, 0)
        f9404 = np.divide(f9403, 90.0)
        f9405 = np.floor(f9404)
        i9406 = whole(f9405)
        i9407 = where(b9402, i9406, 0)
        b9409 = b9402
        i9412 = where(b4619, i4596, i3681)
        i9413 = where(b4605, i9412, 0)
        b9414 = b4605
        b9416 = (b4605 & b4611)
        b9418 = (b4611 | b4612)
        b9419 = (b4605 & b9418)
        b9421 = logical_not(b4612)
        b9422 = (b4605 & b9421)
        i9424 = shifted(1, i9407, b9409)
        b9425 = b4605 & b9409
        b9428 = b9398 & b9409
        del i9399, b9400, b9401, b9402, f9403, f9404, f9405, i9406, i9407, b9409, i9412, b9418, b9421
    else:
        b9398 = NO_BOOL
        i9413 = NO_INT
        b9414 = NO_BOOL
        b9416 = NO_BOOL
        b9419 = NO_BOOL
        b9422 = NO_BOOL
        i9424 = NO_INT
        b9425 = NO_BOOL
        b9428 = NO_BOOL
    del b4611, b4612, b4619, i3698, i4596
    i9410 = counted(i3680, EACH, b4605)
    i9411 = counted(i3680, EACH, b9398)
    i9415 = distinct(i3680, EACH, i9413, b9414)
    i9417 = counted(i3680, EACH, b9416)
    i9420 = counted(i3680, EACH, b9419)
    i9423 = counted(i3680, EACH, b9422)
    i9426, b9427 = reduced(np.bitwise_or, i3680, EACH, i9424, b9425)
    i9429, b9430 = reduced(np.bitwise_or, i3680, EACH, i9424, b9428)
    i9431 = counted(i3680, EACH, b4610)
    del b4610, b9398, b9414, b9416, b9419, b9422, b9425, b9428, i9413, i9424
    if n2138:
        b9432 = (i2148 == WORD_73) & b2149
        b9433 = (i2148 == WORD_74) & b2149
        b9434 = (b9432 | b9433)
        b9436 = (b9434 & b9432)
        i9437 = where(b2161, i2160, i2157)
        i9438 = (AS_OF - i9437)
        b9439 = (i9438 >= 0)
        b9440 = (i9438 < 1440)
        b9441 = (b9439 & b9440)
        f9442 = float_of(i9438, 0)
        f9443 = np.divide(f9442, 90.0)
        f9444 = np.floor(f9443)
        i9445 = whole(f9444)
        i9446 = where(b9441, i9445, 0)
        b9447 = filled(True, n2138, 'b')
        i9448 = where(b2149, i2148, WORD_10)
        b9449 = (i9448 == WORD_10)
        i9450 = where(b9449, AS_OF, 0)
        i9451 = (AS_OF - i9450)
        b9452 = b9449
        b9453 = (i9451 >= 0) & b9452
        b9454 = (i9451 < 1440) & b9452
        b9455 = (b9453 & b9454)
        f9456 = float_of(i9451, 0)
        f9457 = np.divide(f9456, 90.0)
        f9458 = np.floor(f9457)
        i9459 = whole(f9458)
        i9460 = where(b9455, i9459, 0)
        b9462 = b9441
        b9463 = (b9455 & b9452)
        i9466 = shifted(1, i9446, b9462)
        b9467 = b9434 & b9462
        b9470 = b9436 & b9462
        i9475 = where(b2210, i2180, i2147)
        i9478 = where(b2166, i2165, i2177)
        b9479 = b2166 | b2209
        b9480 = b9449 & b9479
        i9484 = shifted(1, i9460, b9463)
        b9485 = b9447 & b9463
        b9488 = b9449 & b9463
        del b9432, b9433, i9437, i9438, b9439, b9440, b9441, f9442, f9443, f9444, i9445, i9446, i9448, i9450, i9451, b9452, b9453, b9454, b9455, f9456, f9457, f9458, i9459, i9460, b9462, b9463, b9479
    else:
        b9434 = NO_BOOL
        b9436 = NO_BOOL
        b9447 = NO_BOOL
        b9449 = NO_BOOL
        i9466 = NO_INT
        b9467 = NO_BOOL
        b9470 = NO_BOOL
        i9475 = NO_INT
        i9478 = NO_INT
        b9480 = NO_BOOL
        i9484 = NO_INT
        b9485 = NO_BOOL
        b9488 = NO_BOOL
    del b2161, i2160
    i9464 = counted(i2139, EACH, b9434)
    i9465 = counted(i2139, EACH, b9436)
    i9468, b9469 = reduced(np.bitwise_or, i2139, EACH, i9466, b9467)
    i9471, b9472 = reduced(np.bitwise_or, i2139, EACH, i9466, b9470)
    i9473 = counted(i2139, EACH, b9447)
    i9474 = counted(i2139, EACH, b9449)
    i9476 = distinct(i2139, EACH, i9475, b9449)
    b9477 = (i9476 == 1)
    i9481, b9482 = summed(i2139, EACH, i9478, b9480)
    i9483 = where(b9477, i9481, 0)
    i9486, b9487 = reduced(np.bitwise_or, i2139, EACH, i9484, b9485)
    i9489, b9490 = reduced(np.bitwise_or, i2139, EACH, i9484, b9488)
    b9491 = counted(i2139, EACH, None) > 0
    b9492 = (b9477 & b9482)
    b9493 = as_bool(b9491 & b9492)
    del b9434, b9436, b9447, b9449, b9467, b9470, b9477, b9480, b9482, b9485, b9488, b9491, b9492, i9466, i9475, i9476, i9478, i9481, i9484
    if n2003:
        b9494 = (b2025 | b2021)
        b9495 = (b9494 & b2021)
        b9496 = filled(True, n2003, 'b')
        i9497 = (AS_OF - i2006)
        b9498 = (i9497 >= 0) & b2007
        b9499 = (i9497 < 1440) & b2007
        b9500 = (b9498 & b9499)
        f9501 = float_of(i9497, 0)
        f9502 = np.divide(f9501, 90.0)
        f9503 = np.floor(f9502)
        i9504 = whole(f9503)
        i9505 = where(b9500, i9504, 0)
        b9506 = (b9500 & b2007)
        i9515 = shifted(1, i9505, b9506)
        b9516 = b9496 & b9506
        b9519 = b2024 & b9506
        b9527 = b2018 & b9506
        b9531 = b2042 & b9506
        del i9497, b9498, b9499, b9500, f9501, f9502, f9503, i9504, i9505, b9506
    else:
        b9494 = NO_BOOL
        b9495 = NO_BOOL
        b9496 = NO_BOOL
        i9515 = NO_INT
        b9516 = NO_BOOL
        b9519 = NO_BOOL
        b9527 = NO_BOOL
        b9531 = NO_BOOL
    del b2007, b2021, b2025, i2006, n2003
    i9507 = counted(i2004, EACH, b9494)
    i9508 = counted(i2004, EACH, b9495)
    i9509, b9510 = summed(i2004, EACH, i2011, None)
    i9511 = counted(i2004, EACH, b9496)
    i9512 = counted(i2004, EACH, b2024)
    i9513, b9514 = summed(i2004, EACH, i2013, None)
    i9517, b9518 = reduced(np.bitwise_or, i2004, EACH, i9515, b9516)
    i9520, b9521 = reduced(np.bitwise_or, i2004, EACH, i9515, b9519)
    i9522 = counted(i2004, EACH, b2018)
    i9523, b9524 = summed(i2004, EACH, i2010, None)
    f9525, b9526 = median(i2004, EACH, i2014, b2015)
    i9528, b9529 = reduced(np.bitwise_or, i2004, EACH, i9515, b9527)
    i9530 = counted(i2004, EACH, b2042)
    i9532, b9533 = reduced(np.bitwise_or, i2004, EACH, i9515, b9531)
    del b2015, b2018, b2024, b2042, b9494, b9495, b9496, b9516, b9519, b9527, b9531, i2004, i2010, i2011, i2013, i2014, i9515
    if n8775:
        b9534 = filled(True, n8775, 'b')
        i9535 = (AS_OF - i8846)
        b9536 = (i9535 >= 0)
        b9537 = (i9535 < 1440)
        b9538 = (b9536 & b9537)
        f9539 = float_of(i9535, 0)
        f9540 = np.divide(f9539, 90.0)
        f9541 = np.floor(f9540)
        i9542 = whole(f9541)
        i9543 = where(b9538, i9542, 0)
        b9544 = b9538
        i9547 = shifted(1, i9543, b9544)
        b9548 = b9534 & b9544
        b9551 = b8781 & b9544
        del i9535, b9536, b9537, b9538, f9539, f9540, f9541, i9542, i9543, b9544
    else:
        b9534 = NO_BOOL
        i9547 = NO_INT
        b9548 = NO_BOOL
        b9551 = NO_BOOL
    del i8846
    i9545 = counted(i8776, EACH, b9534)
    i9546 = counted(i8776, EACH, b8781)
    i9549, b9550 = reduced(np.bitwise_or, i8776, EACH, i9547, b9548)
    i9552, b9553 = reduced(np.bitwise_or, i8776, EACH, i9547, b9551)
    del b9534, b9548, b9551, i9547
    if n7775:
        b9554 = filled(True, n7775, 'b')
        i9555 = (AS_OF - i7779)
        b9556 = (i9555 >= 0) & b7780
        b9557 = (i9555 < 1440) & b7780
        b9558 = (b9556 & b9557)
        f9559 = float_of(i9555, 0)
        f9560 = np.divide(f9559, 90.0)
        f9561 = np.floor(f9560)
        i9562 = whole(f9561)
        i9563 = where(b9558, i9562, 0)
        b9564 = (b9558 & b7780)
        b9566 = (i7790 < P_run_ends_after) & b7791
        i9567 = where(b9566, i7778, 0)
        b9568 = b9566
        i9571 = shifted(1, i9563, b9564)
        b9572 = b9554 & b9564
        del i9555, b9556, b9557, b9558, f9559, f9560, f9561, i9562, i9563, b9564, b9566
    else:
        b9554 = NO_BOOL
        i9567 = NO_INT
        b9568 = NO_BOOL
        i9571 = NO_INT
        b9572 = NO_BOOL
    del b7780, b7791, i7778, i7779, i7790, n7775
    i9565 = counted(i7776, EACH, b9554)
    i9569, b9570 = reduced(np.maximum, i7776, EACH, i9567, b9568)
    i9573, b9574 = reduced(np.bitwise_or, i7776, EACH, i9571, b9572)
    del b9554, b9568, b9572, i7776, i9567, i9571
    if n7975:
        b9575 = (i8655 > P_very_late_days)
        b9576 = (b8653 & b9575)
        b9577 = (i8655 > P_stuck_days)
        b9578 = (b8653 & b9575 & b8653 & b9577)
        i9579 = (AS_OF - i8042)
        b9580 = (i9579 >= 0)
        b9581 = (i9579 < 1440)
        b9582 = (b9580 & b9581)
        f9583 = float_of(i9579, 0)
        f9584 = np.divide(f9583, 90.0)
        f9585 = np.floor(f9584)
        i9586 = whole(f9585)
        i9587 = where(b9582, i9586, 0)
        b9590 = b9582
        b9593 = (b8646 & b8653)
        b9596 = (b8653 & b9577)
        b9599 = (i7984 == i8678) & b8681
        b9600 = (b8653 & b9577 & b9599)
        b9603 = (b8646 & b8653 & b9577)
        b9605 = (b8646 & b8653 & b9577 & b9599)
        i9608 = where(b9596, i8054, 0)
        i9609 = (i8661 + i9608)
        i9616 = shifted(1, i9587, b9590)
        b9617 = b9576 & b9590
        b9620 = b9578 & b9590
        del b9575, b9577, i9579, b9580, b9581, b9582, f9583, f9584, f9585, i9586, i9587, b9590, i9608
    else:
        b9576 = NO_BOOL
        b9578 = NO_BOOL
        b9593 = NO_BOOL
        b9596 = NO_BOOL
        b9599 = NO_BOOL
        b9600 = NO_BOOL
        b9603 = NO_BOOL
        b9605 = NO_BOOL
        i9609 = NO_INT
        i9616 = NO_INT
        b9617 = NO_BOOL
        b9620 = NO_BOOL
    del b8646, b8681, i7984, i8042, i8661, i8678
    i9591 = counted(i7976, EACH, b9576)
    i9592 = counted(i7976, EACH, b9578)
    i9594, b9595 = reduced(np.maximum, i7976, EACH, i8655, b9593)
    i9597, b9598 = reduced(np.maximum, i7976, EACH, i8655, b9596)
    i9601, b9602 = summed(i7976, EACH, i8054, b9600)
    i9604 = counted(i7976, EACH, b9603)
    i9606, b9607 = summed(i7976, EACH, i8054, b9605)
    i9610, b9611 = summed(i7976, EACH, i9609, b9599)
    b9612 = (i9610 == 0) & b9611
    f9613 = float_of(i9610, 4)
    f9614 = float_of(i9606, 4)
    f9615 = np.divide(f9614, f9613)
    i9618, b9619 = reduced(np.bitwise_or, i7976, EACH, i9616, b9617)
    i9621, b9622 = reduced(np.bitwise_or, i7976, EACH, i9616, b9620)
    b9623 = counted(i7976, EACH, None) > 0
    b9624 = logical_not(b9612)
    b9625 = b9611 & b9624
    b9626 = b9607 & b9625
    b9627 = as_bool(b9623 & b9626)
    del b9576, b9578, b9593, b9596, b9599, b9600, b9603, b9605, b9607, b9611, b9612, b9617, b9620, b9623, b9624, b9625, b9626, f9613, f9614, i9606, i9609, i9610, i9616
    if n532:
        b9628 = logical_not(b1094)
        b9629 = logical_not(b1072)
        b9630 = (i1048 < AS_OF)
        b9631 = (b1066 & b9628 & b9629 & b9630)
        b9632 = (i1122 > 0)
        b9633 = (b1066 & b9628 & b9629 & b9630 & b9632)
        b9634 = filled(True, n532, 'b')
        b9635 = logical_not(b553)
        b9636 = (b9635 & b9629)
        i9642 = (i881 - i551)
        b9643 = (i551 > (AS_OF - P_window_days))
        del b9628, b9629, b9630, b9632, b9635
    else:
        b9631 = NO_BOOL
        b9633 = NO_BOOL
        b9634 = NO_BOOL
        b9636 = NO_BOOL
        i9642 = NO_INT
        b9643 = NO_BOOL
    del b553
    i9637 = counted(i533, EACH, b9631)
    i9638 = counted(i533, EACH, b9633)
    i9639, b9640 = reduced(np.maximum, i533, EACH, i1122, None)
    i9641 = counted(i533, EACH, b9634)
    i9644, b9645 = reduced(np.maximum, i533, EACH, i9642, b9643)
    i9646 = counted(i533, EACH, b1062)
    i9647 = counted(i533, EACH, b1067)
    i9648 = counted(i533, EACH, b9636)
    i9649, b9650 = reduced(np.maximum, i533, EACH, i566, None)
    i9651 = counted(i533, EACH, b1072)
    del b1062, b9631, b9633, b9634, b9636, b9643, i566, i9642
    if n1719:
        b9652 = filled(True, n1719, 'b')
        i9653 = (AS_OF - i1722)
        b9654 = (i9653 >= 0) & b1723
        b9655 = (i9653 < 1440) & b1723
        b9656 = (b9654 & b9655)
        f9657 = float_of(i9653, 0)
        f9658 = np.divide(f9657, 90.0)
        f9659 = np.floor(f9658)
        i9660 = whole(f9659)
        i9661 = where(b9656, i9660, 0)
        b9662 = (b9656 & b1723)
        i9665 = where(b1726, i1732, 0)
        b9666 = b1726
        i9669 = shifted(1, i9661, b9662)
        b9670 = b9652 & b9662
        b9673 = b1726 & b9662
        del i9653, b9654, b9655, b9656, f9657, f9658, f9659, i9660, i9661, b9662
    else:
        b9652 = NO_BOOL
        i9665 = NO_INT
        b9666 = NO_BOOL
        i9669 = NO_INT
        b9670 = NO_BOOL
        b9673 = NO_BOOL
    del b1723, i1722, i1732, n1719
    i9663 = counted(i1720, EACH, b9652)
    i9664 = counted(i1720, EACH, b1726)
    i9667, b9668 = reduced(np.maximum, i1720, EACH, i9665, b9666)
    i9671, b9672 = reduced(np.bitwise_or, i1720, EACH, i9669, b9670)
    i9674, b9675 = reduced(np.bitwise_or, i1720, EACH, i9669, b9673)
    del b1726, b9652, b9666, b9670, b9673, i1720, i9665, i9669
    if n2056:
        b9676 = filled(True, n2056, 'b')
        b9678 = (i2128 < P_run_ends_after)
        i9679 = where(b9678, i2059, 0)
        b9680 = b9678
        del b9678
    else:
        b9676 = NO_BOOL
        i9679 = NO_INT
        b9680 = NO_BOOL
    del i2059, i2128, n2056
    i9677 = counted(i2057, EACH, b9676)
    i9681, b9682 = reduced(np.maximum, i2057, EACH, i9679, b9680)
    del b9676, b9680, i2057, i9679
    if n4625:
        b9683 = (b4747 & b4758)
        i9684 = (AS_OF - i4743)
        b9685 = (i9684 >= 0)
        b9686 = (i9684 < 1440)
        b9687 = (b9685 & b9686)
        f9688 = float_of(i9684, 0)
        f9689 = np.divide(f9688, 90.0)
        f9690 = np.floor(f9689)
        i9691 = whole(f9690)
        i9692 = where(b9687, i9691, 0)
        b9693 = b9687
        i9696 = shifted(1, i9692, b9693)
        b9697 = b4747 & b9693
        b9700 = b9683 & b9693
        del i9684, b9685, b9686, b9687, f9688, f9689, f9690, i9691, i9692, b9693
    else:
        b9683 = NO_BOOL
        i9696 = NO_INT
        b9697 = NO_BOOL
        b9700 = NO_BOOL
    del i4743
    i9694 = counted(i4626, EACH, b4747)
    i9695 = counted(i4626, EACH, b9683)
    i9698, b9699 = reduced(np.bitwise_or, i4626, EACH, i9696, b9697)
    i9701, b9702 = reduced(np.bitwise_or, i4626, EACH, i9696, b9700)
    del b9683, b9697, b9700, i9696
    if n46:
        b9703 = LIKE_30[i93]
        b9704 = (i82 == WORD_26)
        b9705 = logical_not(b79)
        b9706 = (b9704 & b9705)
        b9707 = filled(True, n46, 'b')
        del b9704, b9705
    else:
        b9703 = NO_BOOL
        b9706 = NO_BOOL
        b9707 = NO_BOOL
    del b79, i82, i93, n46
    i9708 = counted(i76, EACH, b9703)
    i9709 = counted(i76, EACH, b9706)
    i9710 = counted(i76, EACH, b9707)
    del b9703, b9706, b9707, i76
    if CLIENTS:
        b9711 = filled(True, CLIENTS, 'b')
        b9712 = (i297 == WORD_35)
        i9714 = (AS_OF - i179)
    else:
        b9711 = NO_BOOL
        b9712 = NO_BOOL
        i9714 = NO_INT
    del i179
    i9713 = counted(ALL_CLIENTS, EACH, b9711)
    i9715, b9716 = reduced(np.maximum, ALL_CLIENTS, EACH, i9714, b180)
    i9717 = counted(ALL_CLIENTS, EACH, b275)
    i9718 = counted(ALL_CLIENTS, EACH, b279)
    i9719 = counted(ALL_CLIENTS, EACH, b285)
    i9720 = counted(ALL_CLIENTS, EACH, b248)
    i9721 = counted(ALL_CLIENTS, EACH, b9712)
    del b180, b248, b275, b279, b285, b9711, b9712, i9714
    if n4762:
        b9722 = (i4769 == WORD_16)
        b9723 = (i4769 == WORD_17)
        b9724 = (i4769 == WORD_50)
    else:
        b9722 = NO_BOOL
        b9723 = NO_BOOL
        b9724 = NO_BOOL
    del i4769, n4762
    i9725 = counted(i4763, EACH, b9722)
    i9726 = counted(i4763, EACH, b9723)
    i9727 = counted(i4763, EACH, b9724)
    del b9722, b9723, b9724, i4763
    if n3380:
        b9728 = filled(True, n3380, 'b')
        i9729 = (AS_OF - i3432)
        b9730 = (i9729 >= 0)
        b9731 = (i9729 < 1440)
        b9732 = (b9730 & b9731)
        f9733 = float_of(i9729, 0)
        f9734 = np.divide(f9733, 90.0)
        f9735 = np.floor(f9734)
        i9736 = whole(f9735)
        i9737 = where(b9732, i9736, 0)
        b9738 = b9732
        i9740 = where(b3550, i3548, where(b3419, i3418, 0))
        i9743 = shifted(1, i9737, b9738)
        b9744 = b9728 & b9738
        del i9729, b9730, b9731, b9732, f9733, f9734, f9735, i9736, i9737, b9738
    else:
        b9728 = NO_BOOL
        i9740 = NO_INT
        i9743 = NO_INT
        b9744 = NO_BOOL
    del b3419, i3418, i3432
    i9739 = counted(i3381, EACH, b9728)
    i9741 = distinct(i3381, EACH, i9740, None)
    i9742 = counted(i3381, EACH, b3549)
    i9745, b9746 = reduced(np.bitwise_or, i3381, EACH, i9743, b9744)
    del b9728, b9744, i9740, i9743
    if n3264:
        b9748 = (i3269 >= 2)
        b9749 = (i3283 >= 3)
        i9750 = where(b9748, 2, where(b9749, 2, 1))
        i9753 = where(b3288, i3286, 0)
        f9754 = float_of(i9753, 4)
        f9755 = float_of(i3270, 4)
        f9756 = np.divide(f9754, f9755)
        b9757 = b3291 & b3271
        del b9748, b9749, i9753, f9754, f9755
    else:
        i9750 = NO_INT
        f9756 = NO_FLOAT
        b9757 = NO_BOOL
    del b3271, b3288, i3269, i3270, i3283, i3286, n3264
    i9747 = counted(i3265, EACH, b3291)
    i9751, b9752 = reduced(np.maximum, i3265, EACH, i9750, b3291)
    f9758, b9759 = reduced(np.maximum, i3265, EACH, f9756, b9757)
    del b3291, b9757, f9756, i3265, i9750
    if n3190:
        b9760 = (b3218 & b3218)
        i9761 = (AS_OF - i3209)
        b9762 = (i9761 >= 0)
        b9763 = (i9761 < 1440)
        b9764 = (b9762 & b9763)
        f9765 = float_of(i9761, 0)
        f9766 = np.divide(f9765, 90.0)
        f9767 = np.floor(f9766)
        i9768 = whole(f9767)
        i9769 = where(b9764, i9768, 0)
        b9770 = b9764
        i9773 = shifted(1, i9769, b9770)
        b9774 = b3218 & b9770
        b9777 = b9760 & b9770
        del i9761, b9762, b9763, b9764, f9765, f9766, f9767, i9768, i9769, b9770
    else:
        b9760 = NO_BOOL
        i9773 = NO_INT
        b9774 = NO_BOOL
        b9777 = NO_BOOL
    del i3209
    i9771 = counted(i3191, EACH, b3218)
    i9772 = counted(i3191, EACH, b9760)
    i9775, b9776 = reduced(np.bitwise_or, i3191, EACH, i9773, b9774)
    i9778, b9779 = reduced(np.bitwise_or, i3191, EACH, i9773, b9777)
    del b9760, b9774, b9777, i9773
    if n172:
        b9780 = filled(True, n172, 'b')
        i9781 = (AS_OF - i175)
        b9782 = (i9781 >= 0) & b176
        b9783 = (i9781 < 1440) & b176
        b9784 = (b9782 & b9783)
        f9785 = float_of(i9781, 0)
        f9786 = np.divide(f9785, 90.0)
        f9787 = np.floor(f9786)
        i9788 = whole(f9787)
        i9789 = where(b9784, i9788, 0)
        b9790 = (b9784 & b176)
        i9792 = shifted(1, i9789, b9790)
        b9793 = b9780 & b9790
        del i9781, b9782, b9783, b9784, f9785, f9786, f9787, i9788, i9789, b9790
    else:
        b9780 = NO_BOOL
        i9792 = NO_INT
        b9793 = NO_BOOL
    del b176, i175, n172
    i9791 = counted(i173, EACH, b9780)
    i9794, b9795 = reduced(np.bitwise_or, i173, EACH, i9792, b9793)
    f9796 = float_of(i8900, 0)
    b9797 = (i8899 == 0)
    f9798 = float_of(i8899, 0)
    f9799 = np.divide(f9796, f9798)
    f9800 = float_of(i8967, 0)
    b9801 = (i8966 == 0)
    f9802 = float_of(i8966, 0)
    f9803 = np.divide(f9800, f9802)
    f9804 = float_of(i9160, 0)
    b9805 = (i9159 == 0)
    f9806 = float_of(i9159, 0)
    f9807 = np.divide(f9804, f9806)
    f9808 = float_of(i9243, 0)
    b9809 = (i9242 == 0)
    f9810 = float_of(i9242, 0)
    f9811 = np.divide(f9808, f9810)
    f9812 = float_of(i8990, 0)
    b9813 = (i8989 == 0)
    f9814 = float_of(i8989, 0)
    f9815 = np.divide(f9812, f9814)
    f9816 = float_of(i9508, 0)
    b9817 = (i9507 == 0)
    f9818 = float_of(i9507, 0)
    f9819 = np.divide(f9816, f9818)
    f9820 = float_of(i9512, 0)
    b9821 = (i9511 == 0)
    f9822 = float_of(i9511, 0)
    f9823 = np.divide(f9820, f9822)
    f9824 = float_of(i9522, 0)
    f9825 = np.divide(f9824, f9822)
    f9826 = float_of(i9546, 0)
    b9827 = (i9545 == 0)
    f9828 = float_of(i9545, 0)
    f9829 = np.divide(f9826, f9828)
    f9830 = float_of(i9066, 0)
    b9831 = (i9029 == 0)
    f9832 = float_of(i9029, 0)
    f9833 = np.divide(f9830, f9832)
    f9834 = float_of(i9261, 0)
    f9835 = np.divide(f9834, f9810)
    f9836 = float_of(i9106, 0)
    b9837 = (i9101 == 0)
    f9838 = float_of(i9101, 0)
    f9839 = np.divide(f9836, f9838)
    f9840 = float_of(i9115, 0)
    b9841 = (i9114 == 0)
    f9842 = float_of(i9114, 0)
    f9843 = np.divide(f9840, f9842)
    b9844 = (i8899 > 0)
    b9845 = logical_not(b9797)
    b9846 = compared('>', f9799, 0.0) & b9845
    b9847 = (b9844 & b9846)
    i9848 = product(20, i8899)
    f9849 = float_of(i9848, 1)
    f9850 = np.divide(1.6424985600000002, f9849)
    f9851 = (f9799 + f9850)
    f9852 = (1.0 - f9799)
    f9853 = (f9799 * f9852)
    f9854 = np.divide(f9853, f9798)
    i9855 = product(40, i8899)
    i9856 = product(i9855, i8899)
    f9857 = float_of(i9856, 1)
    f9858 = np.divide(1.6424985600000002, f9857)
    f9859 = (f9854 + f9858)
    f9860 = where(b9845, np.maximum(0.0, f9859), 0.0)
    f9861 = np.sqrt(f9860)
    f9862 = (1.2816 * f9861)
    f9863 = (f9851 - f9862)
    f9864 = np.divide(1.6424985600000002, f9798)
    f9865 = (1.0 + f9864)
    f9866 = np.divide(f9863, f9865)
    f9867 = where(b9847, f9866, where(b9844, 0.0, 0))
    f9868 = np.divide(3.8415999999999997, f9849)
    f9869 = (f9799 + f9868)
    f9870 = np.divide(3.8415999999999997, f9857)
    f9871 = (f9854 + f9870)
    f9872 = where(b9845, np.maximum(0.0, f9871), 0.0)
    f9873 = np.sqrt(f9872)
    f9874 = (1.96 * f9873)
    f9875 = (f9869 - f9874)
    f9876 = np.divide(3.8415999999999997, f9798)
    f9877 = (1.0 + f9876)
    f9878 = np.divide(f9875, f9877)
    f9879 = where(b9847, f9878, where(b9844, 0.0, 0))
    b9880 = (i8966 > 0)
    b9881 = logical_not(b9801)
    b9882 = compared('>', f9803, 0.0) & b9881
    b9883 = (b9880 & b9882)
    i9884 = product(20, i8966)
    f9885 = float_of(i9884, 1)
    f9886 = np.divide(1.6424985600000002, f9885)
    f9887 = (f9803 + f9886)
    f9888 = (1.0 - f9803)
    f9889 = (f9803 * f9888)
    f9890 = np.divide(f9889, f9802)
    i9891 = product(40, i8966)
    i9892 = product(i9891, i8966)
    f9893 = float_of(i9892, 1)
    f9894 = np.divide(1.6424985600000002, f9893)
    f9895 = (f9890 + f9894)
    f9896 = where(b9881, np.maximum(0.0, f9895), 0.0)
    f9897 = np.sqrt(f9896)
    f9898 = (1.2816 * f9897)
    f9899 = (f9887 - f9898)
    f9900 = np.divide(1.6424985600000002, f9802)
    f9901 = (1.0 + f9900)
    f9902 = np.divide(f9899, f9901)
    f9903 = where(b9883, f9902, where(b9880, 0.0, 0))
    f9904 = np.divide(3.8415999999999997, f9885)
    f9905 = (f9803 + f9904)
    f9906 = np.divide(3.8415999999999997, f9893)
    f9907 = (f9890 + f9906)
    f9908 = where(b9881, np.maximum(0.0, f9907), 0.0)
    f9909 = np.sqrt(f9908)
    f9910 = (1.96 * f9909)
    f9911 = (f9905 - f9910)
    f9912 = np.divide(3.8415999999999997, f9802)
    f9913 = (1.0 + f9912)
    f9914 = np.divide(f9911, f9913)
    f9915 = where(b9883, f9914, where(b9880, 0.0, 0))
    b9916 = (i9159 > 0)
    b9917 = logical_not(b9805)
    b9918 = compared('>', f9807, 0.0) & b9917
    b9919 = (b9916 & b9918)
    i9920 = product(20, i9159)
    f9921 = float_of(i9920, 1)
    f9922 = np.divide(1.6424985600000002, f9921)
    f9923 = (f9807 + f9922)
    f9924 = (1.0 - f9807)
    f9925 = (f9807 * f9924)
    f9926 = np.divide(f9925, f9806)
    i9927 = product(40, i9159)
    i9928 = product(i9927, i9159)
    f9929 = float_of(i9928, 1)
    f9930 = np.divide(1.6424985600000002, f9929)
    f9931 = (f9926 + f9930)
    f9932 = where(b9917, np.maximum(0.0, f9931), 0.0)
    f9933 = np.sqrt(f9932)
    f9934 = (1.2816 * f9933)
    f9935 = (f9923 - f9934)
    f9936 = np.divide(1.6424985600000002, f9806)
    f9937 = (1.0 + f9936)
    f9938 = np.divide(f9935, f9937)
    f9939 = where(b9919, f9938, where(b9916, 0.0, 0))
    f9940 = np.divide(3.8415999999999997, f9921)
    f9941 = (f9807 + f9940)
    f9942 = np.divide(3.8415999999999997, f9929)
    f9943 = (f9926 + f9942)
    f9944 = where(b9917, np.maximum(0.0, f9943), 0.0)
    f9945 = np.sqrt(f9944)
    f9946 = (1.96 * f9945)
    f9947 = (f9941 - f9946)
    f9948 = np.divide(3.8415999999999997, f9806)
    f9949 = (1.0 + f9948)
    f9950 = np.divide(f9947, f9949)
    f9951 = where(b9919, f9950, where(b9916, 0.0, 0))
    b9952 = (i9242 > 0)
    b9953 = logical_not(b9809)
    b9954 = compared('>', f9811, 0.0) & b9953
    b9955 = (b9952 & b9954)
    i9956 = product(20, i9242)
    f9957 = float_of(i9956, 1)
    f9958 = np.divide(1.6424985600000002, f9957)
    f9959 = (f9811 + f9958)
    f9960 = (1.0 - f9811)
    f9961 = (f9811 * f9960)
    f9962 = np.divide(f9961, f9810)
    i9963 = product(40, i9242)
    i9964 = product(i9963, i9242)
    f9965 = float_of(i9964, 1)
    f9966 = np.divide(1.6424985600000002, f9965)
    f9967 = (f9962 + f9966)
    f9968 = where(b9953, np.maximum(0.0, f9967), 0.0)
    f9969 = np.sqrt(f9968)
    f9970 = (1.2816 * f9969)
    f9971 = (f9959 - f9970)
    f9972 = np.divide(1.6424985600000002, f9810)
    f9973 = (1.0 + f9972)
    f9974 = np.divide(f9971, f9973)
    f9975 = where(b9955, f9974, where(b9952, 0.0, 0))
    f9976 = np.divide(3.8415999999999997, f9957)
    f9977 = (f9811 + f9976)
    f9978 = np.divide(3.8415999999999997, f9965)
    f9979 = (f9962 + f9978)
    f9980 = where(b9953, np.maximum(0.0, f9979), 0.0)
    f9981 = np.sqrt(f9980)
    f9982 = (1.96 * f9981)
    f9983 = (f9977 - f9982)
    f9984 = np.divide(3.8415999999999997, f9810)
    f9985 = (1.0 + f9984)
    f9986 = np.divide(f9983, f9985)
    f9987 = where(b9955, f9986, where(b9952, 0.0, 0))
    b9988 = (i8989 > 0)
    b9989 = logical_not(b9813)
    b9990 = compared('>', f9815, 0.0) & b9989
    b9991 = (b9988 & b9990)
    i9992 = product(20, i8989)
    f9993 = float_of(i9992, 1)
    f9994 = np.divide(1.6424985600000002, f9993)
    f9995 = (f9815 + f9994)
    f9996 = (1.0 - f9815)
    f9997 = (f9815 * f9996)
    f9998 = np.divide(f9997, f9814)
    i9999 = product(40, i8989)
    i10000 = product(i9999, i8989)
    f10001 = float_of(i10000, 1)
    f10002 = np.divide(1.6424985600000002, f10001)
    f10003 = (f9998 + f10002)
    f10004 = where(b9989, np.maximum(0.0, f10003), 0.0)
    f10005 = np.sqrt(f10004)
    f10006 = (1.2816 * f10005)
    f10007 = (f9995 - f10006)
    f10008 = np.divide(1.6424985600000002, f9814)
    f10009 = (1.0 + f10008)
    f10010 = np.divide(f10007, f10009)
    f10011 = where(b9991, f10010, where(b9988, 0.0, 0))
    f10012 = np.divide(3.8415999999999997, f9993)
    f10013 = (f9815 + f10012)
    f10014 = np.divide(3.8415999999999997, f10001)
    f10015 = (f9998 + f10014)
    f10016 = where(b9989, np.maximum(0.0, f10015), 0.0)
    f10017 = np.sqrt(f10016)
    f10018 = (1.96 * f10017)
    f10019 = (f10013 - f10018)
    f10020 = np.divide(3.8415999999999997, f9814)
    f10021 = (1.0 + f10020)
    f10022 = np.divide(f10019, f10021)
    f10023 = where(b9991, f10022, where(b9988, 0.0, 0))
    b10024 = (i9507 > 0)
    b10025 = logical_not(b9817)
    b10026 = compared('>', f9819, 0.0) & b10025
    b10027 = (b10024 & b10026)
    i10028 = product(20, i9507)
    f10029 = float_of(i10028, 1)
    f10030 = np.divide(1.6424985600000002, f10029)
    f10031 = (f9819 + f10030)
    f10032 = (1.0 - f9819)
    f10033 = (f9819 * f10032)
    f10034 = np.divide(f10033, f9818)
    i10035 = product(40, i9507)
    i10036 = product(i10035, i9507)
    f10037 = float_of(i10036, 1)
    f10038 = np.divide(1.6424985600000002, f10037)
    f10039 = (f10034 + f10038)
    f10040 = where(b10025, np.maximum(0.0, f10039), 0.0)
    f10041 = np.sqrt(f10040)
    f10042 = (1.2816 * f10041)
    f10043 = (f10031 - f10042)
    f10044 = np.divide(1.6424985600000002, f9818)
    f10045 = (1.0 + f10044)
    f10046 = np.divide(f10043, f10045)
    f10047 = where(b10027, f10046, where(b10024, 0.0, 0))
    f10048 = np.divide(3.8415999999999997, f10029)
    f10049 = (f9819 + f10048)
    f10050 = np.divide(3.8415999999999997, f10037)
    f10051 = (f10034 + f10050)
    f10052 = where(b10025, np.maximum(0.0, f10051), 0.0)
    f10053 = np.sqrt(f10052)
    f10054 = (1.96 * f10053)
    f10055 = (f10049 - f10054)
    f10056 = np.divide(3.8415999999999997, f9818)
    f10057 = (1.0 + f10056)
    f10058 = np.divide(f10055, f10057)
    f10059 = where(b10027, f10058, where(b10024, 0.0, 0))
    b10060 = (i9511 > 0)
    b10061 = logical_not(b9821)
    b10062 = compared('>', f9823, 0.0) & b10061
    b10063 = (b10060 & b10062)
    i10064 = product(20, i9511)
    f10065 = float_of(i10064, 1)
    f10066 = np.divide(1.6424985600000002, f10065)
    f10067 = (f9823 + f10066)
    f10068 = (1.0 - f9823)
    f10069 = (f9823 * f10068)
    f10070 = np.divide(f10069, f9822)
    i10071 = product(40, i9511)
    i10072 = product(i10071, i9511)
    f10073 = float_of(i10072, 1)
    f10074 = np.divide(1.6424985600000002, f10073)
    f10075 = (f10070 + f10074)
    f10076 = where(b10061, np.maximum(0.0, f10075), 0.0)
    f10077 = np.sqrt(f10076)
    f10078 = (1.2816 * f10077)
    f10079 = (f10067 - f10078)
    f10080 = np.divide(1.6424985600000002, f9822)
    f10081 = (1.0 + f10080)
    f10082 = np.divide(f10079, f10081)
    f10083 = where(b10063, f10082, where(b10060, 0.0, 0))
    f10084 = np.divide(3.8415999999999997, f10065)
    f10085 = (f9823 + f10084)
    f10086 = np.divide(3.8415999999999997, f10073)
    f10087 = (f10070 + f10086)
    f10088 = where(b10061, np.maximum(0.0, f10087), 0.0)
    f10089 = np.sqrt(f10088)
    f10090 = (1.96 * f10089)
    f10091 = (f10085 - f10090)
    f10092 = np.divide(3.8415999999999997, f9822)
    f10093 = (1.0 + f10092)
    f10094 = np.divide(f10091, f10093)
    f10095 = where(b10063, f10094, where(b10060, 0.0, 0))
    b10096 = compared('>', f9825, 0.0) & b10061
    b10097 = (b10060 & b10096)
    f10098 = (f9825 + f10066)
    f10099 = (1.0 - f9825)
    f10100 = (f9825 * f10099)
    f10101 = np.divide(f10100, f9822)
    f10102 = (f10101 + f10074)
    f10103 = where(b10061, np.maximum(0.0, f10102), 0.0)
    f10104 = np.sqrt(f10103)
    f10105 = (1.2816 * f10104)
    f10106 = (f10098 - f10105)
    f10107 = np.divide(f10106, f10081)
    f10108 = where(b10097, f10107, where(b10060, 0.0, 0))
    f10109 = (f9825 + f10084)
    f10110 = (f10101 + f10086)
    f10111 = where(b10061, np.maximum(0.0, f10110), 0.0)
    f10112 = np.sqrt(f10111)
    f10113 = (1.96 * f10112)
    f10114 = (f10109 - f10113)
    f10115 = np.divide(f10114, f10093)
    f10116 = where(b10097, f10115, where(b10060, 0.0, 0))
    b10117 = (i9545 > 0)
    b10118 = logical_not(b9827)
    b10119 = compared('>', f9829, 0.0) & b10118
    b10120 = (b10117 & b10119)
    i10121 = product(20, i9545)
    f10122 = float_of(i10121, 1)
    f10123 = np.divide(1.6424985600000002, f10122)
    f10124 = (f9829 + f10123)
    f10125 = (1.0 - f9829)
    f10126 = (f9829 * f10125)
    f10127 = np.divide(f10126, f9828)
    i10128 = product(40, i9545)
    i10129 = product(i10128, i9545)
    f10130 = float_of(i10129, 1)
    f10131 = np.divide(1.6424985600000002, f10130)
    f10132 = (f10127 + f10131)
    f10133 = where(b10118, np.maximum(0.0, f10132), 0.0)
    f10134 = np.sqrt(f10133)
    f10135 = (1.2816 * f10134)
    f10136 = (f10124 - f10135)
    f10137 = np.divide(1.6424985600000002, f9828)
    f10138 = (1.0 + f10137)
    f10139 = np.divide(f10136, f10138)
    f10140 = where(b10120, f10139, where(b10117, 0.0, 0))
    f10141 = np.divide(3.8415999999999997, f10122)
    f10142 = (f9829 + f10141)
    f10143 = np.divide(3.8415999999999997, f10130)
    f10144 = (f10127 + f10143)
    f10145 = where(b10118, np.maximum(0.0, f10144), 0.0)
    f10146 = np.sqrt(f10145)
    f10147 = (1.96 * f10146)
    f10148 = (f10142 - f10147)
    f10149 = np.divide(3.8415999999999997, f9828)
    f10150 = (1.0 + f10149)
    f10151 = np.divide(f10148, f10150)
    f10152 = where(b10120, f10151, where(b10117, 0.0, 0))
    b10153 = (i9029 > 0)
    b10154 = logical_not(b9831)
    b10155 = compared('>', f9833, 0.0) & b10154
    b10156 = (b10153 & b10155)
    i10157 = product(20, i9029)
    f10158 = float_of(i10157, 1)
    f10159 = np.divide(1.6424985600000002, f10158)
    f10160 = (f9833 + f10159)
    f10161 = (1.0 - f9833)
    f10162 = (f9833 * f10161)
    f10163 = np.divide(f10162, f9832)
    i10164 = product(40, i9029)
    i10165 = product(i10164, i9029)
    f10166 = float_of(i10165, 1)
    f10167 = np.divide(1.6424985600000002, f10166)
    f10168 = (f10163 + f10167)
    f10169 = where(b10154, np.maximum(0.0, f10168), 0.0)
    f10170 = np.sqrt(f10169)
    f10171 = (1.2816 * f10170)
    f10172 = (f10160 - f10171)
    f10173 = np.divide(1.6424985600000002, f9832)
    f10174 = (1.0 + f10173)
    f10175 = np.divide(f10172, f10174)
    f10176 = where(b10156, f10175, where(b10153, 0.0, 0))
    f10177 = np.divide(3.8415999999999997, f10158)
    f10178 = (f9833 + f10177)
    f10179 = np.divide(3.8415999999999997, f10166)
    f10180 = (f10163 + f10179)
    f10181 = where(b10154, np.maximum(0.0, f10180), 0.0)
    f10182 = np.sqrt(f10181)
    f10183 = (1.96 * f10182)
    f10184 = (f10178 - f10183)
    f10185 = np.divide(3.8415999999999997, f9832)
    f10186 = (1.0 + f10185)
    f10187 = np.divide(f10184, f10186)
    f10188 = where(b10156, f10187, where(b10153, 0.0, 0))
    b10189 = compared('>', f9835, 0.0) & b9953
    b10190 = (b9952 & b10189)
    f10191 = (f9835 + f9958)
    f10192 = (1.0 - f9835)
    f10193 = (f9835 * f10192)
    f10194 = np.divide(f10193, f9810)
    f10195 = (f10194 + f9966)
    f10196 = where(b9953, np.maximum(0.0, f10195), 0.0)
    f10197 = np.sqrt(f10196)
    f10198 = (1.2816 * f10197)
    f10199 = (f10191 - f10198)
    f10200 = np.divide(f10199, f9973)
    f10201 = where(b10190, f10200, where(b9952, 0.0, 0))
    f10202 = (f9835 + f9976)
    f10203 = (f10194 + f9978)
    f10204 = where(b9953, np.maximum(0.0, f10203), 0.0)
    f10205 = np.sqrt(f10204)
    f10206 = (1.96 * f10205)
    f10207 = (f10202 - f10206)
    f10208 = np.divide(f10207, f9985)
    f10209 = where(b10190, f10208, where(b9952, 0.0, 0))
    b10210 = (i9101 > 0)
    b10211 = logical_not(b9837)
    b10212 = compared('>', f9839, 0.0) & b10211
    b10213 = (b10210 & b10212)
    i10214 = product(20, i9101)
    f10215 = float_of(i10214, 1)
    f10216 = np.divide(1.6424985600000002, f10215)
    f10217 = (f9839 + f10216)
    f10218 = (1.0 - f9839)
    f10219 = (f9839 * f10218)
    f10220 = np.divide(f10219, f9838)
    i10221 = product(40, i9101)
    i10222 = product(i10221, i9101)
    f10223 = float_of(i10222, 1)
    f10224 = np.divide(1.6424985600000002, f10223)
    f10225 = (f10220 + f10224)
    f10226 = where(b10211, np.maximum(0.0, f10225), 0.0)
    f10227 = np.sqrt(f10226)
    f10228 = (1.2816 * f10227)
    f10229 = (f10217 - f10228)
    f10230 = np.divide(1.6424985600000002, f9838)
    f10231 = (1.0 + f10230)
    f10232 = np.divide(f10229, f10231)
    f10233 = where(b10213, f10232, where(b10210, 0.0, 0))
    f10234 = np.divide(3.8415999999999997, f10215)
    f10235 = (f9839 + f10234)
    f10236 = np.divide(3.8415999999999997, f10223)
    f10237 = (f10220 + f10236)
    f10238 = where(b10211, np.maximum(0.0, f10237), 0.0)
    f10239 = np.sqrt(f10238)
    f10240 = (1.96 * f10239)
    f10241 = (f10235 - f10240)
    f10242 = np.divide(3.8415999999999997, f9838)
    f10243 = (1.0 + f10242)
    f10244 = np.divide(f10241, f10243)
    f10245 = where(b10213, f10244, where(b10210, 0.0, 0))
    b10246 = (i9114 > 0)
    b10247 = logical_not(b9841)
    b10248 = compared('>', f9843, 0.0) & b10247
    b10249 = (b10246 & b10248)
    i10250 = product(20, i9114)
    f10251 = float_of(i10250, 1)
    f10252 = np.divide(1.6424985600000002, f10251)
    f10253 = (f9843 + f10252)
    f10254 = (1.0 - f9843)
    f10255 = (f9843 * f10254)
    f10256 = np.divide(f10255, f9842)
    i10257 = product(40, i9114)
    i10258 = product(i10257, i9114)
    f10259 = float_of(i10258, 1)
    f10260 = np.divide(1.6424985600000002, f10259)
    f10261 = (f10256 + f10260)
    f10262 = where(b10247, np.maximum(0.0, f10261), 0.0)
    f10263 = np.sqrt(f10262)
    f10264 = (1.2816 * f10263)
    f10265 = (f10253 - f10264)
    f10266 = np.divide(1.6424985600000002, f9842)
    f10267 = (1.0 + f10266)
    f10268 = np.divide(f10265, f10267)
    f10269 = where(b10249, f10268, where(b10246, 0.0, 0))
    f10270 = np.divide(3.8415999999999997, f10251)
    f10271 = (f9843 + f10270)
    f10272 = np.divide(3.8415999999999997, f10259)
    f10273 = (f10256 + f10272)
    f10274 = where(b10247, np.maximum(0.0, f10273), 0.0)
    f10275 = np.sqrt(f10274)
    f10276 = (1.96 * f10275)
    f10277 = (f10271 - f10276)
    f10278 = np.divide(3.8415999999999997, f9842)
    f10279 = (1.0 + f10278)
    f10280 = np.divide(f10277, f10279)
    f10281 = where(b10249, f10280, where(b10246, 0.0, 0))
    b10282 = where(b9847, b9845, b9844)
    b10283 = compared('>', f9867, THRESHOLDS[1]) & b10282
    b10284 = b10283
    b10285 = compared('>', f9879, THRESHOLDS[2]) & b10282
    b10286 = (i8903 >= THRESHOLDS[3])
    b10287 = b10285 & b10286
    b10288 = compared('>', f9879, THRESHOLDS[4]) & b10282
    b10289 = (i8903 >= THRESHOLDS[5])
    b10290 = b10288 & b10289
    b10291 = (i8899 < THRESHOLDS[0])
    b10292 = (i8968 >= THRESHOLDS[7]) & b8969
    b10293 = b10292
    b10294 = (i8970 >= THRESHOLDS[8]) & b8971
    b10295 = where(b9883, b9881, b9880)
    b10296 = compared('>', f9903, THRESHOLDS[9]) & b10295
    b10297 = b10294 & b10296
    b10298 = (i8970 >= THRESHOLDS[10]) & b8971
    b10299 = compared('>', f9903, THRESHOLDS[11]) & b10295
    b10300 = b10298 & b10299
    b10301 = (i8966 < THRESHOLDS[6])
    b10302 = (i8981 == THRESHOLDS[13])
    b10303 = b10302
    b10304 = (i8978 < THRESHOLDS[12])
    b10305 = (i8913 > THRESHOLDS[15]) & b8914
    b10306 = (i8912 >= THRESHOLDS[16])
    b10307 = b10305 & b10306
    b10308 = (i8913 > THRESHOLDS[17]) & b8914
    b10309 = (i8912 >= THRESHOLDS[18])
    b10310 = b10308 & b10309
    b10311 = (i8911 < THRESHOLDS[14])
    b10312 = (i8923 > THRESHOLDS[20]) & b8924
    b10313 = b10312
    b10314 = (i8923 > THRESHOLDS[21]) & b8924
    b10315 = b10314
    b10316 = (i8911 < THRESHOLDS[19])
    b10317 = (i9160 >= THRESHOLDS[23])
    b10318 = b10317
    b10319 = where(b9919, b9917, b9916)
    b10320 = compared('>', f9939, THRESHOLDS[24]) & b10319
    b10321 = (i9160 >= THRESHOLDS[25])
    b10322 = (i9165 >= THRESHOLDS[26])
    b10323 = b10320 & b10321 & b10322
    b10324 = compared('>', f9951, THRESHOLDS[27]) & b10319
    b10325 = (i9165 >= THRESHOLDS[28])
    b10326 = b10324 & b10325
    b10327 = (where(b9205, i9204, 0) < THRESHOLDS[22])
    b10328 = compared('>', f9939, THRESHOLDS[30]) & b10319
    b10329 = (i9160 >= THRESHOLDS[31])
    b10330 = (i9165 < THRESHOLDS[32])
    b10331 = (i9167 >= THRESHOLDS[33])
    b10332 = (i9175 >= THRESHOLDS[34]) & b9201
    b10333 = b10328 & b10329 & b10330 & b10331 & b10332
    b10334 = (where(b9205, i9204, 0) < THRESHOLDS[29])
    b10335 = compared('>', f9939, THRESHOLDS[36]) & b10319
    b10336 = (i9160 >= THRESHOLDS[37])
    b10337 = (i9165 < THRESHOLDS[38])
    b10338 = (i9175 < THRESHOLDS[39]) & b9201
    b10339 = (i9180 >= THRESHOLDS[40])
    b10340 = b10335 & b10336 & b10337 & b10338 & b10339
    b10341 = (where(b9205, i9204, 0) < THRESHOLDS[35])
    b10342 = (i9189 >= THRESHOLDS[42])
    b10343 = b10342
    b10344 = (i9189 >= THRESHOLDS[43])
    b10345 = (i9160 >= THRESHOLDS[44])
    b10346 = b10344 & b10345
    b10347 = (where(b9205, i9204, 0) < THRESHOLDS[41])
    b10348 = (i9190 >= THRESHOLDS[46])
    b10349 = b10348
    b10350 = (where(b9205, i9204, 0) < THRESHOLDS[45])
    b10351 = (i9223 >= THRESHOLDS[48])
    b10352 = b10351
    b10353 = (i9222 < THRESHOLDS[47])
    b10354 = (i9243 >= THRESHOLDS[50])
    b10355 = b10354
    b10356 = (i9243 >= THRESHOLDS[51])
    b10357 = compared('>=', f9811, THRESHOLDS[52]) & b9953
    b10358 = (i9242 >= THRESHOLDS[53])
    b10359 = b10356 & b10357 & b10358
    b10360 = (i9242 < THRESHOLDS[49])
    b10361 = (i9257 >= THRESHOLDS[55])
    b10362 = b10361
    b10363 = (i9242 < THRESHOLDS[54])
    b10364 = (i9273 >= THRESHOLDS[57])
    b10365 = b10364
    b10366 = (i9274 >= THRESHOLDS[58]) & b9275
    b10367 = b10366
    b10368 = (i9791 < THRESHOLDS[56]) & (i9273 < 1)
    b10369 = (i9276 >= THRESHOLDS[60])
    b10370 = b10369
    b10371 = (i9791 < THRESHOLDS[59]) & (i9273 < 1)
    b10372 = (i9281 >= THRESHOLDS[62])
    b10373 = b10372
    b10374 = (i9791 < THRESHOLDS[61]) & (i9273 < 1)
    b10375 = (i9285 >= THRESHOLDS[64])
    b10376 = (i9287 >= THRESHOLDS[65])
    b10377 = b10375 & b10376
    b10378 = (i9791 < THRESHOLDS[63]) & (i9273 < 1)
    b10379 = (i9322 >= THRESHOLDS[67])
    b10380 = b10379
    b10381 = (i9322 >= THRESHOLDS[68])
    b10382 = b10381
    b10383 = (i9791 < THRESHOLDS[66]) & (i9322 < 1)
    b10384 = (i9303 >= THRESHOLDS[70]) & b9304
    b10385 = b10384
    b10386 = (i9303 >= THRESHOLDS[71]) & b9304
    b10387 = b10386
    b10388 = (i9791 < THRESHOLDS[69]) & (i9302 < 1)
    b10389 = (i8991 >= THRESHOLDS[73]) & b8992
    b10390 = compared('>=', f9815, THRESHOLDS[74]) & b9989
    b10391 = b10389 & b10390
    b10392 = (i8991 >= THRESHOLDS[75]) & b8992
    b10393 = compared('>=', f9815, THRESHOLDS[76]) & b9989
    b10394 = b10392 & b10393
    b10395 = (i8989 < THRESHOLDS[72])
    b10396 = (i9388 >= THRESHOLDS[78])
    b10397 = b10396
    b10398 = (i9388 >= THRESHOLDS[79])
    b10399 = (i9348 >= THRESHOLDS[80])
    b10400 = b10398 & b10399
    b10401 = (i9348 < THRESHOLDS[77])
    b10402 = (i9396 >= THRESHOLDS[82]) & b9397
    b10403 = (i9387 >= THRESHOLDS[83])
    b10404 = (i9388 >= THRESHOLDS[84])
    b10405 = b10402 & b10403 & b10404
    b10406 = (i9348 < THRESHOLDS[81])
    b10407 = (i9411 >= THRESHOLDS[86])
    b10408 = b10407
    b10409 = (i9415 >= THRESHOLDS[87])
    b10410 = compared('>=', f9206, THRESHOLDS[88]) & b9207
    b10411 = b10409 & b10410
    b10412 = (i9411 >= THRESHOLDS[89])
    b10413 = compared('>=', f9206, THRESHOLDS[90]) & b9207
    b10414 = (i9420 >= THRESHOLDS[91])
    b10415 = b10412 & b10413 & b10414
    b10416 = (i9366 < THRESHOLDS[85])
    b10417 = (i9417 >= THRESHOLDS[93])
    b10418 = b10417
    b10419 = (i9366 < THRESHOLDS[92])
    b10420 = (i9465 >= THRESHOLDS[95])
    b10421 = b10420
    b10422 = (i9465 >= THRESHOLDS[96])
    b10423 = b10422
    b10424 = (i9465 >= THRESHOLDS[97])
    b10425 = b10424
    b10426 = (i9464 < THRESHOLDS[94])
    b10427 = (i9474 >= THRESHOLDS[99])
    b10428 = b10427
    b10429 = (i9473 < THRESHOLDS[98])
    b10430 = (i9592 >= THRESHOLDS[101])
    b10431 = b10430
    b10432 = compared('>=', f9615, THRESHOLDS[102]) & b9627
    b10433 = b10432
    b10434 = compared('>=', f9615, THRESHOLDS[103]) & b9627
    b10435 = (i9594 >= THRESHOLDS[104]) & b9595
    b10436 = b10434 & b10435
    b10437 = (i9591 < THRESHOLDS[100])
    b10438 = compared('>=', f9059, THRESHOLDS[106]) & b9076
    b10439 = compared('>=', f9047, THRESHOLDS[107]) & b9072
    b10440 = (i9051 >= THRESHOLDS[108])
    b10441 = b10438 & b10439 & b10440
    b10442 = compared('>=', f9059, THRESHOLDS[109]) & b9076
    b10443 = compared('>=', f9047, THRESHOLDS[110]) & b9072
    b10444 = (i9051 >= THRESHOLDS[111])
    b10445 = b10442 & b10443 & b10444
    b10446 = compared('>=', f9059, THRESHOLDS[112]) & b9076
    b10447 = compared('>=', f9047, THRESHOLDS[113]) & b9072
    b10448 = (i9051 >= THRESHOLDS[114])
    b10449 = b10446 & b10447 & b10448
    b10450 = (i9034 < THRESHOLDS[105])
    b10451 = where(b10027, b10025, b10024)
    b10452 = compared('>', f10047, THRESHOLDS[116]) & b10451
    b10453 = (i9508 >= THRESHOLDS[117])
    b10454 = b10452 & b10453
    b10455 = where(b10063, b10061, b10060)
    b10456 = compared('>', f10095, THRESHOLDS[118]) & b10455
    b10457 = (i9512 >= THRESHOLDS[119])
    b10458 = b10456 & b10457
    b10459 = compared('>', f10095, THRESHOLDS[120]) & b10455
    b10460 = (i9512 >= THRESHOLDS[121])
    b10461 = compared('>=', f9215, THRESHOLDS[122]) & b9216
    b10462 = b10459 & b10460 & b10461
    b10463 = (i9029 < THRESHOLDS[115])
    b10464 = where(b10120, b10118, b10117)
    b10465 = compared('>', f10140, THRESHOLDS[124]) & b10464
    b10466 = b10465
    b10467 = compared('>', f10152, THRESHOLDS[125]) & b10464
    b10468 = b10467
    b10469 = compared('>', f10152, THRESHOLDS[126]) & b10464
    b10470 = b10469
    b10471 = (i9546 < THRESHOLDS[123])
    b10472 = where(b10097, b10061, b10060)
    b10473 = compared('>', f10108, THRESHOLDS[128]) & b10472
    b10474 = (i9522 >= THRESHOLDS[129])
    b10475 = b10473 & b10474
    b10476 = compared('>', f10108, THRESHOLDS[130]) & b10472
    b10477 = (i9522 >= THRESHOLDS[131])
    b10478 = b10476 & b10477
    b10479 = compared('>', f10116, THRESHOLDS[132]) & b10472
    b10480 = compared('>=', f9525, THRESHOLDS[133]) & b9526
    b10481 = compared('>=', f9215, THRESHOLDS[134]) & b9216
    b10482 = b10479 & b10480 & b10481
    b10483 = (i9029 < THRESHOLDS[127])
    b10484 = (i9569 >= THRESHOLDS[136]) & b9570
    b10485 = b10484
    b10486 = (i9569 >= THRESHOLDS[137]) & b9570
    b10487 = b10486
    b10488 = (i9569 >= THRESHOLDS[138]) & b9570
    b10489 = compared('>=', f9215, THRESHOLDS[139]) & b9216
    b10490 = b10488 & b10489
    b10491 = (i9029 < THRESHOLDS[135])
    b10492 = (i9530 >= THRESHOLDS[141])
    b10493 = b10492
    b10494 = (i9029 < THRESHOLDS[140])
    b10495 = (i9639 > THRESHOLDS[143]) & b9640
    b10496 = b10495
    b10497 = (i9639 > THRESHOLDS[144]) & b9640
    b10498 = b10497
    b10499 = (i9639 > THRESHOLDS[145]) & b9640
    b10500 = b10499
    b10501 = (i9637 < THRESHOLDS[142])
    b10502 = (i9667 >= THRESHOLDS[147]) & b9668
    b10503 = b10502
    b10504 = (i9681 >= THRESHOLDS[148]) & b9682
    b10505 = b10504
    b10506 = (i9681 >= THRESHOLDS[149]) & b9682
    b10507 = compared('>=', f9215, THRESHOLDS[150]) & b9216
    b10508 = b10506 & b10507
    b10509 = (i9663 < THRESHOLDS[146])
    b10510 = (i9695 >= THRESHOLDS[152])
    b10511 = b10510
    b10512 = (i9695 >= THRESHOLDS[153])
    b10513 = b10512
    b10514 = (i9695 >= THRESHOLDS[154])
    b10515 = b10514
    b10516 = (i9694 < THRESHOLDS[151])
    b10517 = (i9739 >= THRESHOLDS[156])
    b10518 = b10517
    b10519 = (i9739 >= THRESHOLDS[157])
    b10520 = (i9741 >= THRESHOLDS[158])
    b10521 = where(b10213, b10211, b10210)
    b10522 = compared('>', f10233, THRESHOLDS[159]) & b10521
    b10523 = b10519 & b10520 & b10522
    b10524 = (i9739 >= THRESHOLDS[160])
    b10525 = (i9741 >= THRESHOLDS[161])
    b10526 = compared('>', f10233, THRESHOLDS[162]) & b10521
    b10527 = b10524 & b10525 & b10526
    b10528 = (i9101 < THRESHOLDS[155])
    b10529 = (i9742 >= THRESHOLDS[164])
    b10530 = (i9739 >= THRESHOLDS[165])
    b10531 = (i9741 >= THRESHOLDS[166])
    b10532 = compared('>', f10233, THRESHOLDS[167]) & b10521
    b10533 = b10529 & b10530 & b10531 & b10532
    b10534 = (i9101 < THRESHOLDS[163])
    b10535 = (i9115 >= THRESHOLDS[169])
    b10536 = b10535
    b10537 = (i9116 >= THRESHOLDS[170])
    b10538 = where(b10249, b10247, b10246)
    b10539 = compared('>', f10269, THRESHOLDS[171]) & b10538
    b10540 = b10537 & b10539
    b10541 = (i9117 >= THRESHOLDS[172])
    b10542 = compared('>', f10269, THRESHOLDS[173]) & b10538
    b10543 = b10541 & b10542
    b10544 = (i9114 < THRESHOLDS[168])
    b10545 = compared('>', f9758, THRESHOLDS[175]) & b9759
    b10546 = b10545
    b10547 = compared('>', f9758, THRESHOLDS[176]) & b9759
    b10548 = b10547
    b10549 = compared('>', f9758, THRESHOLDS[177]) & b9759
    b10550 = b10549
    b10551 = (where(b9752, i9751, 0) < THRESHOLDS[174])
    i10552 = where(b8910, i8909, 0)
    i10553 = where(b8977, i8976, 0)
    i10554 = (i10552 | i10553)
    i10555 = where(b8988, i8987, 0)
    i10556 = (i10554 | i10555)
    i10557 = where(b8930, i8929, 0)
    i10558 = (i10556 | i10557)
    i10559 = where(b8921, i8920, 0)
    i10560 = (i10558 | i10559)
    b10561 = (i10560 == 0)
    i10562 = where(b8907, i8906, 0)
    i10563 = where(b8974, i8973, 0)
    i10564 = (i10562 | i10563)
    i10565 = where(b8985, i8984, 0)
    i10566 = (i10564 | i10565)
    i10567 = where(b8927, i8926, 0)
    i10568 = (i10566 | i10567)
    i10569 = where(b8918, i8917, 0)
    i10570 = (i10568 | i10569)
    i10571 = where(b8965, i8964, 0)
    i10572 = (i10570 | i10571)
    i10573 = (-i10560)
    i10574 = (i10560 & i10573)
    i10575 = (i10574 - 1)
    i10576 = (i10572 & i10575)
    i10577 = bit_count(i10576)
    i10578 = whole_quotient(i10577, 2, None)
    i10579 = np.minimum(3, i10578)
    i10580 = where(b10561, 0, i10579)
    i10581 = where(b9187, i9186, 0)
    i10582 = where(b9197, i9196, 0)
    i10583 = (i10581 | i10582)
    b10584 = (i10583 == 0)
    i10585 = where(b9184, i9183, 0)
    i10586 = where(b9194, i9193, 0)
    i10587 = (i10585 | i10586)
    i10588 = where(b9105, i9104, 0)
    i10589 = (i10587 | i10588)
    i10590 = (-i10583)
    i10591 = (i10583 & i10590)
    i10592 = (i10591 - 1)
    i10593 = (i10589 & i10592)
    i10594 = bit_count(i10593)
    i10595 = whole_quotient(i10594, 2, None)
    i10596 = np.minimum(3, i10595)
    i10597 = where(b10584, 0, i10596)
    i10598 = where(b9256, i9255, 0)
    i10599 = where(b9260, i9259, 0)
    i10600 = (i10598 | i10599)
    i10601 = where(b9280, i9279, 0)
    i10602 = (i10600 | i10601)
    i10603 = where(b9284, i9283, 0)
    i10604 = (i10602 | i10603)
    i10605 = where(b9290, i9289, 0)
    i10606 = (i10604 | i10605)
    i10607 = where(b9329, i9328, 0)
    i10608 = (i10606 | i10607)
    i10609 = where(b9308, i9307, 0)
    i10610 = (i10608 | i10609)
    i10611 = where(b9005, i9004, 0)
    i10612 = (i10610 | i10611)
    b10613 = (i10612 == 0)
    i10614 = where(b9253, i9252, 0)
    i10615 = (i10614 | i10614)
    i10616 = (i10615 | i10601)
    i10617 = where(b9795, i9794, 0)
    i10618 = (i10616 | i10617)
    i10619 = (i10618 | i10601)
    i10620 = (i10619 | i10601)
    i10621 = where(b9326, i9325, 0)
    i10622 = (i10620 | i10621)
    i10623 = (i10622 | i10609)
    i10624 = where(b9002, i9001, 0)
    i10625 = (i10623 | i10624)
    i10626 = (-i10612)
    i10627 = (i10612 & i10626)
    i10628 = (i10627 - 1)
    i10629 = (i10625 & i10628)
    i10630 = bit_count(i10629)
    i10631 = whole_quotient(i10630, 2, None)
    i10632 = np.minimum(3, i10631)
    i10633 = where(b10613, 0, i10632)
    i10634 = where(b9395, i9394, 0)
    i10635 = where(b9430, i9429, 0)
    i10636 = (i10634 | i10635)
    i10637 = where(b9472, i9471, 0)
    i10638 = (i10636 | i10637)
    i10639 = where(b9490, i9489, 0)
    i10640 = (i10638 | i10639)
    b10641 = (i10640 == 0)
    i10642 = where(b9392, i9391, 0)
    i10643 = where(b9352, i9351, 0)
    i10644 = (i10642 | i10643)
    i10645 = (i10644 | i10642)
    i10646 = where(b9427, i9426, 0)
    i10647 = (i10645 | i10646)
    i10648 = where(b9372, i9371, 0)
    i10649 = (i10647 | i10648)
    i10650 = where(b9469, i9468, 0)
    i10651 = (i10649 | i10650)
    i10652 = where(b9487, i9486, 0)
    i10653 = (i10651 | i10652)
    i10654 = (-i10640)
    i10655 = (i10640 & i10654)
    i10656 = (i10655 - 1)
    i10657 = (i10653 & i10656)
    i10658 = bit_count(i10657)
    i10659 = whole_quotient(i10658, 2, None)
    i10660 = np.minimum(3, i10659)
    i10661 = where(b10641, 0, i10660)
    i10662 = where(b9622, i9621, 0)
    i10663 = where(b9065, i9064, 0)
    i10664 = (i10662 | i10663)
    i10665 = where(b9521, i9520, 0)
    i10666 = (i10664 | i10665)
    i10667 = where(b9553, i9552, 0)
    i10668 = (i10666 | i10667)
    i10669 = where(b9529, i9528, 0)
    i10670 = (i10668 | i10669)
    i10671 = where(b9533, i9532, 0)
    i10672 = (i10670 | i10671)
    i10673 = where(b9675, i9674, 0)
    i10674 = (i10672 | i10673)
    i10675 = where(b9702, i9701, 0)
    i10676 = (i10674 | i10675)
    b10677 = (i10676 == 0)
    i10678 = where(b9619, i9618, 0)
    i10679 = where(b9062, i9061, 0)
    i10680 = (i10678 | i10679)
    i10681 = where(b9518, i9517, 0)
    i10682 = (i10680 | i10681)
    i10683 = where(b9033, i9032, 0)
    i10684 = (i10682 | i10683)
    i10685 = where(b9550, i9549, 0)
    i10686 = (i10684 | i10685)
    i10687 = (i10686 | i10681)
    i10688 = where(b9574, i9573, 0)
    i10689 = (i10687 | i10688)
    i10690 = (i10689 | i10681)
    i10691 = where(b9672, i9671, 0)
    i10692 = (i10690 | i10691)
    i10693 = where(b9699, i9698, 0)
    i10694 = (i10692 | i10693)
    i10695 = (-i10676)
    i10696 = (i10676 & i10695)
    i10697 = (i10696 - 1)
    i10698 = (i10694 & i10697)
    i10699 = bit_count(i10698)
    i10700 = whole_quotient(i10699, 2, None)
    i10701 = np.minimum(3, i10700)
    i10702 = where(b10677, 0, i10701)
    i10703 = where(b9746, i9745, 0)
    i10704 = where(b9126, i9125, 0)
    i10705 = (i10703 | i10704)
    i10706 = where(b9779, i9778, 0)
    i10707 = (i10705 | i10706)
    b10708 = (i10707 == 0)
    i10709 = where(b9110, i9109, 0)
    i10710 = (i10703 | i10709)
    i10711 = where(b9123, i9122, 0)
    i10712 = (i10710 | i10711)
    i10713 = where(b9776, i9775, 0)
    i10714 = (i10712 | i10713)
    i10715 = (-i10707)
    i10716 = (i10707 & i10715)
    i10717 = (i10716 - 1)
    i10718 = (i10714 & i10717)
    i10719 = bit_count(i10718)
    i10720 = whole_quotient(i10719, 2, None)
    i10721 = np.minimum(3, i10720)
    i10722 = where(b10708, 0, i10721)
    b10723 = (i9008 >= THRESHOLDS[178])
    b10724 = (i9008 >= THRESHOLDS[179])
    b10725 = (i9028 >= THRESHOLDS[180])
    b10726 = (i9719 >= THRESHOLDS[181])
    b10727 = (i9717 >= THRESHOLDS[182])
    b10728 = (i9718 >= THRESHOLDS[183])
    b10729 = (i9719 >= THRESHOLDS[184])
    b10730 = (i9719 >= THRESHOLDS[185])
    b10731 = (i9219 >= THRESHOLDS[186]) & b9220
    b10732 = (i9219 >= THRESHOLDS[187]) & b9220
    b10733 = (i9639 > THRESHOLDS[188]) & b9640
    b10734 = (i9474 >= THRESHOLDS[189])
    b10735 = (i9411 >= THRESHOLDS[190])
    b10736 = (i9423 == THRESHOLDS[191])
    b10737 = (i9388 == THRESHOLDS[192])
    b10738 = (i9465 == THRESHOLDS[193])
    b10739 = (i9160 >= THRESHOLDS[194])
    b10740 = (i9170 == THRESHOLDS[195])
    b10741 = (i9189 == THRESHOLDS[196])
    b10742 = (i9243 >= THRESHOLDS[197])
    b10743 = (i9246 == THRESHOLDS[198])
    b10744 = (i9273 == THRESHOLDS[199])
    b10745 = (i9302 == THRESHOLDS[200])
    b10746 = (i8990 == THRESHOLDS[201])
    b10747 = (i9243 >= THRESHOLDS[202])
    b10748 = (i9249 == THRESHOLDS[203])
    b10749 = (i9273 == THRESHOLDS[204])
    b10750 = (i9302 == THRESHOLDS[205])
    b10751 = (i8990 == THRESHOLDS[206])
    b10752 = (i9638 >= THRESHOLDS[207])
    b10753 = (i9639 > THRESHOLDS[208]) & b9640
    b10754 = compared('>=', f9615, THRESHOLDS[209]) & b9627
    b10755 = (i9509 >= THRESHOLDS[210]) & b9510
    b10756 = (i9644 > THRESHOLDS[211]) & b9645
    b10757 = (i9473 >= THRESHOLDS[212])
    b10758 = (i8931 >= THRESHOLDS[213])
    b10759 = (i8979 >= THRESHOLDS[214])
    b10760 = (i9720 >= THRESHOLDS[215])
    b10761 = (i9281 >= THRESHOLDS[216])
    b10762 = (i9198 >= THRESHOLDS[217])
    b10763 = (i9721 >= THRESHOLDS[218])
    b10764 = (i9646 >= THRESHOLDS[219])
    b10765 = (i9647 >= THRESHOLDS[220])
    b10766 = (i9648 >= THRESHOLDS[221])
    b10767 = (i9651 >= THRESHOLDS[222])
    b10768 = (i9067 >= THRESHOLDS[223])
    b10769 = (i9709 >= THRESHOLDS[224])
    b10770 = (i9431 >= THRESHOLDS[225])
    b10771 = (i9708 >= THRESHOLDS[226])
    b10772 = (i9715 >= THRESHOLDS[227]) & b9716
    b10773 = (i9710 < THRESHOLDS[228])
    b10774 = (i9198 >= THRESHOLDS[229])
    b10775 = compared('>=', f9833, THRESHOLDS[230]) & b10154
    b10776 = (i9726 >= THRESHOLDS[231])
    b10777 = (i9029 >= THRESHOLDS[232])
    b10778 = compared('>=', f9833, THRESHOLDS[233]) & b10154
    b10779 = (i9029 >= THRESHOLDS[234])
    b10780 = (i9522 == THRESHOLDS[235])
    b10781 = compared('<', f9833, THRESHOLDS[236]) & b10154
    b10782 = (i9726 >= THRESHOLDS[237])
    b10783 = (i9725 >= THRESHOLDS[238])
    b10784 = (i8932 >= THRESHOLDS[239])
    b10785 = (i9242 >= THRESHOLDS[240])
    b10786 = compared('>=', f9835, THRESHOLDS[241]) & b9953
    b10787 = (i9198 >= THRESHOLDS[242])
    b10788 = (i9727 >= THRESHOLDS[243])
    b10789 = (i9198 == THRESHOLDS[244])
    b10790 = where(b9955, b9953, b9952)
    b10791 = where(b9991, b9989, b9988)
    b10792 = where(b10156, b10154, b10153)
    b10793 = where(b10190, b9953, b9952)
    i10794 = where(b10291, -1, where(b10290, 3, where(b10287, 2, where(b10284, 1, 0))))
    i10795 = where(b10301, -1, where(b10300, 3, where(b10297, 2, where(b10293, 1, 0))))
    i10796 = where(b10304, -1, where(b10303, 1, 0))
    i10797 = where(b10311, -1, where(b10310, 2, where(b10307, 1, 0)))
    i10798 = where(b10316, -1, where(b10315, 2, where(b10313, 1, 0)))
    i10799 = where(b10327, -1, where(b10326, 3, where(b10323, 2, where(b10318, 1, 0))))
    i10800 = where(b10334, -1, where(b10333, 2, 0))
    i10801 = where(b10341, -1, where(b10340, 2, 0))
    i10802 = where(b10347, -1, where(b10346, 2, where(b10343, 1, 0)))
    i10803 = where(b10350, -1, where(b10349, 3, 0))
    i10804 = where(b10353, -1, where(b10352, 1, 0))
    i10805 = where(b10360, -1, where(b10359, 2, where(b10355, 1, 0)))
    i10806 = where(b10363, -1, where(b10362, 3, 0))
    i10807 = where(b10368, -1, where(b10367, 2, where(b10365, 1, 0)))
    i10808 = where(b10371, -1, where(b10370, 2, 0))
    i10809 = where(b10374, -1, where(b10373, 3, 0))
    i10810 = where(b10378, -1, where(b10377, 3, 0))
    i10811 = where(b10383, -1, where(b10382, 2, where(b10380, 1, 0)))
    i10812 = where(b10388, -1, where(b10387, 2, where(b10385, 1, 0)))
    i10813 = where(b10395, -1, where(b10394, 2, where(b10391, 1, 0)))
    i10814 = where(b10401, -1, where(b10400, 2, where(b10397, 1, 0)))
    i10815 = where(b10406, -1, where(b10405, 2, 0))
    i10816 = where(b10416, -1, where(b10415, 3, where(b10411, 2, where(b10408, 1, 0))))
    i10817 = where(b10419, -1, where(b10418, 3, 0))
    i10818 = where(b10426, -1, where(b10425, 3, where(b10423, 2, where(b10421, 1, 0))))
    i10819 = where(b10429, -1, where(b10428, 1, 0))
    i10820 = where(b10437, -1, where(b10436, 3, where(b10433, 2, where(b10431, 1, 0))))
    i10821 = where(b10450, -1, where(b10449, 3, where(b10445, 2, where(b10441, 1, 0))))
    i10822 = where(b10463, -1, where(b10462, 3, where(b10458, 2, where(b10454, 1, 0))))
    i10823 = where(b10471, -1, where(b10470, 3, where(b10468, 2, where(b10466, 1, 0))))
    i10824 = where(b10483, -1, where(b10482, 3, where(b10478, 2, where(b10475, 1, 0))))
    i10825 = where(b10491, -1, where(b10490, 3, where(b10487, 2, where(b10485, 1, 0))))
    i10826 = where(b10494, -1, where(b10493, 1, 0))
    i10827 = where(b10501, -1, where(b10500, 3, where(b10498, 2, where(b10496, 1, 0))))
    i10828 = where(b10509, -1, where(b10508, 3, where(b10505, 2, where(b10503, 1, 0))))
    i10829 = where(b10516, -1, where(b10515, 3, where(b10513, 2, where(b10511, 1, 0))))
    i10830 = where(b10528, -1, where(b10527, 3, where(b10523, 2, where(b10518, 1, 0))))
    i10831 = where(b10534, -1, where(b10533, 3, 0))
    i10832 = where(b10544, -1, where(b10543, 3, where(b10540, 2, where(b10536, 1, 0))))
    i10833 = where(b10551, -1, where(b10550, 3, where(b10548, 2, where(b10546, 1, 0))))
    i10834 = filled(i10580, CLIENTS, 'i')
    i10835 = filled(i10597, CLIENTS, 'i')
    i10836 = filled(i10633, CLIENTS, 'i')
    i10837 = filled(i10661, CLIENTS, 'i')
    i10838 = filled(i10702, CLIENTS, 'i')
    i10839 = filled(i10722, CLIENTS, 'i')
    i10840 = as_int(b10723)
    i10841 = as_int(b10724)
    i10842 = as_int(b10725)
    i10843 = as_int(b10726)
    i10844 = as_int(b10727)
    i10845 = as_int(b10728)
    i10846 = as_int(b10729)
    i10847 = as_int(b10730)
    i10848 = as_int(b10731)
    i10849 = as_int(b10732)
    i10850 = as_int(b10733)
    i10851 = as_int(b10734)
    i10852 = as_int(b10735 & b10736 & b10737 & b10738)
    i10853 = as_int(b10739 & b10740 & b10741)
    i10854 = as_int(b10742 & b10743 & b10744 & b10745 & b10746)
    i10855 = as_int(b10747 & b10748 & b10749 & b10750 & b10751)
    i10856 = as_int(b10752)
    i10857 = as_int(b10753)
    i10858 = as_int(b10754)
    i10859 = as_int(b10755)
    i10860 = as_int(b10756)
    i10861 = as_int(b10757)
    i10862 = as_int(b10758)
    i10863 = as_int(b10759)
    i10864 = as_int(b10760)
    i10865 = as_int(b10761)
    i10866 = as_int(b10762)
    i10867 = as_int(b10763)
    i10868 = as_int(b10764)
    i10869 = as_int(b10765)
    i10870 = as_int(b10766)
    i10871 = as_int(b10767)
    i10872 = as_int(b10768)
    i10873 = as_int(b10769)
    i10874 = as_int(b10770)
    i10875 = as_int(b10771)
    i10876 = as_int(b10772)
    i10877 = as_int(b10773)
    i10878 = as_int(b10774 & b10775 & b10776)
    i10879 = as_int(b10777 & b10778)
    i10880 = as_int(b10779 & b10780 & b10781)
    i10881 = as_int(b10782)
    i10882 = as_int(b10783)
    i10883 = as_int(b10784)
    i10884 = as_int(b10785 & b10786)
    i10885 = as_int(b10787)
    i10886 = as_int(b10788 & b10789)
    del b10024, b10026, b10027, b10060, b10062, b10063, b10096, b10097, b10117, b10119, b10120, b10153, b10155, b10156, b10189, b10190, b10210, b10212, b10213, b10246, b10248, b10249, b10284, b10287, b10290, b10291, b10293, b10297, b10300, b10301, b10303, b10304, b10307, b10310, b10311, b10313, b10315, b10316, b10318, b10323, b10326, b10327, b10333, b10334, b10340, b10341, b10343, b10346, b10347, b10349, b10350, b10352, b10353, b10355, b10359, b10360, b10362, b10363, b10365, b10367, b10368, b10370, b10371, b10373, b10374, b10377, b10378, b10380, b10382, b10383, b10385, b10387, b10388, b10391, b10394, b10395, b10397, b10400, b10401, b10405, b10406, b10408, b10411, b10415, b10416, b10418, b10419, b10421, b10423, b10425, b10426, b10428, b10429, b10431, b10433, b10436, b10437, b10441, b10445, b10449, b10450, b10454, b10458, b10462, b10463, b10466, b10468, b10470, b10471, b10475, b10478, b10482, b10483, b10485, b10487, b10490, b10491, b10493, b10494, b10496, b10498, b10500, b10501, b10503, b10505, b10508, b10509, b10511, b10513, b10515, b10516, b10518, b10523, b10527, b10528, b10533, b10534, b10536, b10540, b10543, b10544, b10546, b10548, b10550, b10551, b10561, b10584, b10613, b10641, b10677, b10708, b10723, b10724, b10725, b10726, b10727, b10728, b10729, b10730, b10731, b10732, b10733, b10734, b10735, b10736, b10737, b10738, b10739, b10740, b10741, b10742, b10743, b10744, b10745, b10746, b10747, b10748, b10749, b10750, b10751, b10752, b10753, b10754, b10755, b10756, b10757, b10758, b10759, b10760, b10761, b10762, b10763, b10764, b10765, b10766, b10767, b10768, b10769, b10770, b10771, b10772, b10773, b10774, b10775, b10776, b10777, b10778, b10779, b10780, b10781, b10782, b10783, b10784, b10785, b10786, b10787, b10788, b10789, b8907, b8910, b8918, b8921, b8927, b8930, b8965, b8974, b8977, b8985, b8988, b9002, b9005, b9033, b9062, b9065, b9105, b9110, b9123, b9126, b9184, b9187, b9194, b9197, b9253, b9256, b9260, b9280, b9284, b9290, b9308, b9326, b9329, b9352, b9372, b9392, b9395, b9427, b9430, b9469, b9472, b9487, b9490, b9518, b9521, b9529, b9533, b9550, b9553, b9574, b9619, b9622, b9672, b9675, b9699, b9702, b9746, b9776, b9779, b9780, b9793, b9795, b9797, b9801, b9805, b9809, b9813, b9817, b9821, b9827, b9831, b9837, b9841, b9844, b9846, b9847, b9880, b9882, b9883, b9916, b9918, b9919, b9952, b9954, b9955, b9988, b9990, b9991, f10001, f10002, f10003, f10004, f10005, f10006, f10007, f10008, f10009, f10010, f10012, f10013, f10014, f10015, f10016, f10017, f10018, f10019, f10020, f10021, f10022, f10029, f10030, f10031, f10032, f10033, f10034, f10037, f10038, f10039, f10040, f10041, f10042, f10043, f10044, f10045, f10046, f10048, f10049, f10050, f10051, f10052, f10053, f10054, f10055, f10056, f10057, f10058, f10065, f10066, f10067, f10068, f10069, f10070, f10073, f10074, f10075, f10076, f10077, f10078, f10079, f10080, f10081, f10082, f10084, f10085, f10086, f10087, f10088, f10089, f10090, f10091, f10092, f10093, f10094, f10098, f10099, f10100, f10101, f10102, f10103, f10104, f10105, f10106, f10107, f10109, f10110, f10111, f10112, f10113, f10114, f10115, f10122, f10123, f10124, f10125, f10126, f10127, f10130, f10131, f10132, f10133, f10134, f10135, f10136, f10137, f10138, f10139, f10141, f10142, f10143, f10144, f10145, f10146, f10147, f10148, f10149, f10150, f10151, f10158, f10159, f10160, f10161, f10162, f10163, f10166, f10167, f10168, f10169, f10170, f10171, f10172, f10173, f10174, f10175, f10177, f10178, f10179, f10180, f10181, f10182, f10183, f10184, f10185, f10186, f10187, f10191, f10192, f10193, f10194, f10195, f10196, f10197, f10198, f10199, f10200, f10202, f10203, f10204, f10205, f10206, f10207, f10208, f10215, f10216, f10217, f10218, f10219, f10220, f10223, f10224, f10225, f10226, f10227, f10228, f10229, f10230, f10231, f10232, f10234, f10235, f10236, f10237, f10238, f10239, f10240, f10241, f10242, f10243, f10244, f10251, f10252, f10253, f10254, f10255, f10256, f10259, f10260, f10261, f10262, f10263, f10264, f10265, f10266, f10267, f10268, f10270, f10271, f10272, f10273, f10274, f10275, f10276, f10277, f10278, f10279, f10280, f9796, f9798, f9800, f9802, f9804, f9806, f9808, f9810, f9812, f9814, f9816, f9818, f9820, f9822, f9824, f9826, f9828, f9830, f9832, f9834, f9836, f9838, f9840, f9842, f9849, f9850, f9851, f9852, f9853, f9854, f9857, f9858, f9859, f9860, f9861, f9862, f9863, f9864, f9865, f9866, f9868, f9869, f9870, f9871, f9872, f9873, f9874, f9875, f9876, f9877, f9878, f9885, f9886, f9887, f9888, f9889, f9890, f9893, f9894, f9895, f9896, f9897, f9898, f9899, f9900, f9901, f9902, f9904, f9905, f9906, f9907, f9908, f9909, f9910, f9911, f9912, f9913, f9914, f9921, f9922, f9923, f9924, f9925, f9926, f9929, f9930, f9931, f9932, f9933, f9934, f9935, f9936, f9937, f9938, f9940, f9941, f9942, f9943, f9944, f9945, f9946, f9947, f9948, f9949, f9950, f9957, f9958, f9959, f9960, f9961, f9962, f9965, f9966, f9967, f9968, f9969, f9970, f9971, f9972, f9973, f9974, f9976, f9977, f9978, f9979, f9980, f9981, f9982, f9983, f9984, f9985, f9986, f9993, f9994, f9995, f9996, f9997, f9998, i10000, i10028, i10035, i10036, i10064, i10071, i10072, i10121, i10128, i10129, i10157, i10164, i10165, i10214, i10221, i10222, i10250, i10257, i10258, i10552, i10553, i10554, i10555, i10556, i10557, i10558, i10559, i10560, i10562, i10563, i10564, i10565, i10566, i10567, i10568, i10569, i10570, i10571, i10572, i10573, i10574, i10575, i10576, i10577, i10578, i10579, i10580, i10581, i10582, i10583, i10585, i10586, i10587, i10588, i10589, i10590, i10591, i10592, i10593, i10594, i10595, i10596, i10597, i10598, i10599, i10600, i10601, i10602, i10603, i10604, i10605, i10606, i10607, i10608, i10609, i10610, i10611, i10612, i10614, i10615, i10616, i10617, i10618, i10619, i10620, i10621, i10622, i10623, i10624, i10625, i10626, i10627, i10628, i10629, i10630, i10631, i10632, i10633, i10634, i10635, i10636, i10637, i10638, i10639, i10640, i10642, i10643, i10644, i10645, i10646, i10647, i10648, i10649, i10650, i10651, i10652, i10653, i10654, i10655, i10656, i10657, i10658, i10659, i10660, i10661, i10662, i10663, i10664, i10665, i10666, i10667, i10668, i10669, i10670, i10671, i10672, i10673, i10674, i10675, i10676, i10678, i10679, i10680, i10681, i10682, i10683, i10684, i10685, i10686, i10687, i10688, i10689, i10690, i10691, i10692, i10693, i10694, i10695, i10696, i10697, i10698, i10699, i10700, i10701, i10702, i10703, i10704, i10705, i10706, i10707, i10709, i10710, i10711, i10712, i10713, i10714, i10715, i10716, i10717, i10718, i10719, i10720, i10721, i10722, i173, i8906, i8909, i8917, i8920, i8926, i8929, i8964, i8973, i8976, i8984, i8987, i9001, i9004, i9032, i9061, i9064, i9104, i9109, i9122, i9125, i9183, i9186, i9193, i9196, i9252, i9255, i9259, i9279, i9283, i9289, i9307, i9325, i9328, i9351, i9371, i9391, i9394, i9426, i9429, i9468, i9471, i9486, i9489, i9517, i9520, i9528, i9532, i9549, i9552, i9573, i9618, i9621, i9671, i9674, i9698, i9701, i9745, i9775, i9778, i9792, i9794, i9848, i9855, i9856, i9884, i9891, i9892, i9920, i9927, i9928, i9956, i9963, i9964, i9992, i9999
    if (ENDINGS_WANTED or EVIDENCE_WANTED) and n4882:
        o10887, i10888, n10889, i10890 = match(i5044, [(i5045, None), (i5046, None)], i4883, [(i4923, None), (i4957, None)])
        i10891 = first_rows(o10887, i10888, i10890)
        b10892 = i10891 >= 0
        b10893 = at(b5061, i10891)
        b10894 = at(b5062, i10891)
        b10895 = b10894 & b10892
        b10896 = b10893 & b10895
        del o10887, i10888, n10889, i10890, b10893, b10894, b10895
    else:
        i10891 = NO_INT
        b10892 = NO_BOOL
        b10896 = NO_BOOL
    del b5061, b5062, i4923, i4957, i5044, i5045, i5046
    if EVIDENCE_WANTED and n4882:
        i10897 = at(i5060, i10891)
        i10898 = at(i5051, i10891)
        b10899 = (i10897 > i10898) & b10892
        b10900 = (b4963 & b10899)
        b10901 = (b4893 | b10900)
        del i10898, b10899, b10900
    else:
        i10897 = NO_INT
        b10901 = NO_BOOL
    del b4893, b4963, i10891, i5051, i5060
    if EVIDENCE_WANTED:
        n10904 = any_raised(n4882, i10794)
    else:
        n10904 = 0
    if n10904:
        i10905 = places(b10896, n4882)
        n10906 = len(i10905)
    else:
        i10905 = NO_INT
        n10906 = 0
    del n10904
    if n10906:
        i10907 = at(i4883, i10905)
        i10908 = at(i4895, i10905)
        i10913 = at(i4889, i10905)
        i10939 = at(i4984, i10905)
        i10974 = newest(i10907, i10908, at(E_occurred_at, i10939), EVIDENCE_CAP)
        n10975 = len(i10974)
        del i10907, i10908
    else:
        i10913 = NO_INT
        i10939 = NO_INT
        i10974 = NO_INT
        n10975 = 0
    del i10905
    if n10906:
        i10977 = at(i10913, i10974)
        b10978 = (i10977 == WORD_1)
        i10979 = where(b10978, WORD_75, WORD_76)
        x10980 = word_text(i10979, None, n10975, 0, GIVEN)
        x10981 = text_concat(n10975, x10980, ', no decision')
        i10982 = at(i10939, i10974)
        del i10977, b10978, i10979, x10980
    else:
        x10981 = NO_TEXT
        i10982 = NO_INT
    del i10913, i10974, n10906, n10975
    if EVIDENCE_WANTED:
        n10983 = any_raised(n5112, i10795)
    else:
        n10983 = 0
    if n10983:
        b10984 = (b5530 & b5527)
        i10985 = places(b10984, n5112)
        n10986 = len(i10985)
        del b10984
    else:
        i10985 = NO_INT
        n10986 = 0
    del b5527, b5530, n10983
    if n10986:
        i10987 = at(i5113, i10985)
        i10988 = at(i5114, i10985)
        i10996 = at(i5122, i10985)
        b10997 = at(b5123, i10985)
        i11019 = at(i5145, i10985)
        i11040 = newest(i10987, i10988, at(E_occurred_at, i11019), EVIDENCE_CAP)
        n11041 = len(i11040)
        del i10987, i10988
    else:
        i10996 = NO_INT
        b10997 = NO_BOOL
        i11019 = NO_INT
        i11040 = NO_INT
        n11041 = 0
    del i10985
    if n10986:
        i11043 = at(i10996, i11040)
        b11044 = at(b10997, i11040)
        b11045 = (i11043 == WORD_65) & b11044
        b11046 = (i11043 == WORD_66) & b11044
        b11047 = (i11043 == WORD_67) & b11044
        b11048 = (i11043 == WORD_68) & b11044
        i11049 = where(b11045, WORD_65, where(b11046, WORD_77, where(b11047, WORD_67, where(b11048, WORD_78, WORD_19))))
        x11050 = word_text(i11049, None, n11041, 0, GIVEN)
        i11051 = at(i11019, i11040)
        del i11043, b11044, b11045, b11046, b11047, b11048, i11049
    else:
        x11050 = NO_TEXT
        i11051 = NO_INT
    del b10997, i10996, i11040, n10986, n11041
    if EVIDENCE_WANTED:
        n11052 = any_raised(n5112, i10796)
    else:
        n11052 = 0
    if n11052:
        b11053 = (b5494 | b5526)
        b11054 = (b5516 & b11053 & b5516 & b5526)
        i11055 = places(b11054, n5112)
        n11056 = len(i11055)
        del b11053, b11054
    else:
        i11055 = NO_INT
        n11056 = 0
    del b5494, b5516, b5526, n11052
    if n11056:
        i11057 = at(i5113, i11055)
        i11058 = at(i5114, i11055)
        i11066 = at(i5122, i11055)
        b11067 = at(b5123, i11055)
        i11089 = at(i5145, i11055)
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
        n11122 = any_raised(n4882, i10797)
    else:
        n11122 = 0
    if n11122:
        i11123 = places(b10901, n4882)
        n11124 = len(i11123)
    else:
        i11123 = NO_INT
        n11124 = 0
    del n11122
    if n11124:
        i11125 = at(i4883, i11123)
        i11126 = at(i4895, i11123)
        i11131 = at(i4889, i11123)
        i11157 = at(i4984, i11123)
        i11192 = newest(i11125, i11126, at(E_occurred_at, i11157), EVIDENCE_CAP)
        n11193 = len(i11192)
        del i11125, i11126
    else:
        i11131 = NO_INT
        i11157 = NO_INT
        i11192 = NO_INT
        n11193 = 0
    del i11123
    if n11124:
        i11195 = at(i11131, i11192)
        b11196 = (i11195 == WORD_1)
        i11197 = where(b11196, WORD_75, WORD_76)
        x11198 = word_text(i11197, None, n11193, 0, GIVEN)
        x11199 = text_concat(n11193, x11198, ', no decision')
        i11200 = at(i11157, i11192)
        del i11195, b11196, i11197, x11198
    else:
        x11199 = NO_TEXT
        i11200 = NO_INT
    del i11131, i11192, n11124, n11193
    if EVIDENCE_WANTED:
        n11201 = any_raised(n4882, i10798)
    else:
        n11201 = 0
    if n11201:
        b11202 = (i10897 > 3) & b10892
        b11203 = (b11202 & b10901)
        i11204 = places(b11203, n4882)
        n11205 = len(i11204)
        del b11202, b11203
    else:
        i11204 = NO_INT
        n11205 = 0
    del b10892, b10901, i10897, n11201
    if n11205:
        i11206 = at(i4883, i11204)
        i11207 = at(i4895, i11204)
        i11212 = at(i4889, i11204)
        i11238 = at(i4984, i11204)
        i11273 = newest(i11206, i11207, at(E_occurred_at, i11238), EVIDENCE_CAP)
        n11274 = len(i11273)
        del i11206, i11207
    else:
        i11212 = NO_INT
        i11238 = NO_INT
        i11273 = NO_INT
        n11274 = 0
    del i11204, i4883, i4895
    if n11205:
        i11276 = at(i11212, i11273)
        b11277 = (i11276 == WORD_1)
        i11278 = where(b11277, WORD_75, WORD_76)
        x11279 = word_text(i11278, None, n11274, 0, GIVEN)
        x11280 = text_concat(n11274, x11279, ', no decision')
        i11281 = at(i11238, i11273)
        del i11276, b11277, i11278, x11279
    else:
        x11280 = NO_TEXT
        i11281 = NO_INT
    del i11212, i11273, n11205, n11274
    if EVIDENCE_WANTED:
        n11282 = any_raised(n2488, i10799, i10800, i10801)
    else:
        n11282 = 0
    if n11282:
        b11283 = (b3156 & b3166 & b3164)
        i11284 = places(b11283, n2488)
        n11285 = len(i11284)
        del b11283
    else:
        i11284 = NO_INT
        n11285 = 0
    del b3166, n11282
    if n11285:
        i11286 = at(i2489, i11284)
        i11287 = at(i2490, i11284)
        i11318 = at(i2521, i11284)
        b11351 = at(b3160, i11284)
        b11352 = at(b3164, i11284)
        i11360 = newest(i11286, i11287, at(E_occurred_at, i11318), EVIDENCE_CAP)
        n11361 = len(i11360)
        del i11286, i11287
    else:
        i11318 = NO_INT
        b11351 = NO_BOOL
        b11352 = NO_BOOL
        i11360 = NO_INT
        n11361 = 0
    del i11284
    if n11285:
        b11363 = at(b11351, i11360)
        b11364 = at(b11352, i11360)
        i11365 = where(b11363, WORD_38, where(b11364, WORD_79, WORD_80))
        x11366 = word_text(i11365, None, n11361, 0, GIVEN)
        x11367 = text_concat(n11361, 'complaint, ', x11366)
        i11368 = at(i11318, i11360)
        del b11363, b11364, i11365, x11366
    else:
        x11367 = NO_TEXT
        i11368 = NO_INT
    del b11351, b11352, i11360, n11285, n11361
    if EVIDENCE_WANTED:
        n11369 = any_raised(n2488, i10802, i10803)
    else:
        n11369 = 0
    if n11369:
        b11370 = logical_not(b3156)
        b11371 = (b11370 & b3171)
        i11372 = places(b11371, n2488)
        n11373 = len(i11372)
        del b11370, b11371
    else:
        i11372 = NO_INT
        n11373 = 0
    del b3156, b3171, n11369, n2488
    if n11373:
        i11374 = at(i2489, i11372)
        i11375 = at(i2490, i11372)
        i11406 = at(i2521, i11372)
        b11439 = at(b3160, i11372)
        b11440 = at(b3164, i11372)
        i11448 = newest(i11374, i11375, at(E_occurred_at, i11406), EVIDENCE_CAP)
        n11449 = len(i11448)
        del i11374, i11375
    else:
        i11406 = NO_INT
        b11439 = NO_BOOL
        b11440 = NO_BOOL
        i11448 = NO_INT
        n11449 = 0
    del b3160, b3164, i11372, i2489, i2490, i2521
    if n11373:
        b11451 = at(b11439, i11448)
        b11452 = at(b11440, i11448)
        i11453 = where(b11451, WORD_38, where(b11452, WORD_79, WORD_80))
        x11454 = word_text(i11453, None, n11449, 0, GIVEN)
        x11455 = text_concat(n11449, 'complaint, ', x11454)
        i11456 = at(i11406, i11448)
        del b11451, b11452, i11453, x11454
    else:
        x11455 = NO_TEXT
        i11456 = NO_INT
    del b11439, b11440, i11448, n11373, n11449
    if EVIDENCE_WANTED:
        n11457 = any_raised(n6619, i10804)
    else:
        n11457 = 0
    if n11457:
        i11458 = places(b6775, n6619)
        n11459 = len(i11458)
    else:
        i11458 = NO_INT
        n11459 = 0
    del b6775, n11457, n6619
    if n11459:
        i11460 = at(i6620, i11458)
        i11461 = at(i6621, i11458)
        f11490 = at(f6650, i11458)
        b11491 = at(b6651, i11458)
        i11492 = at(i6652, i11458)
        i11495 = newest(i11460, i11461, at(E_occurred_at, i11492), EVIDENCE_CAP)
        n11496 = len(i11495)
        del i11460, i11461
    else:
        f11490 = NO_FLOAT
        b11491 = NO_BOOL
        i11492 = NO_INT
        i11495 = NO_INT
        n11496 = 0
    del b6651, f6650, i11458, i6620, i6621, i6652
    if n11459:
        f11498 = at(f11490, i11495)
        i11499 = whole(f11498)
        b11500 = at(b11491, i11495)
        x11501 = int_text(i11499, b11500, n11496, 0, GIVEN)
        b11502 = text_known(x11501)
        x11503 = where(b11502, x11501, 'bad')
        x11504 = text_concat(n11496, 'scored ', x11503)
        i11505 = at(i11492, i11495)
        del f11498, i11499, b11500, x11501, b11502, x11503
    else:
        x11504 = NO_TEXT
        i11505 = NO_INT
    del b11491, f11490, i11495, n11459, n11496
    if EVIDENCE_WANTED:
        n11506 = any_raised(n5740, i10805)
    else:
        n11506 = 0
    if n11506:
        b11507 = (b6604 & b6601)
        i11508 = places(b11507, n5740)
        n11509 = len(i11508)
        del b11507
    else:
        i11508 = NO_INT
        n11509 = 0
    del b6601, n11506
    if n11509:
        i11510 = at(i5741, i11508)
        i11511 = at(i5775, i11508)
        i11529 = at(i5793, i11508)
        b11530 = at(b5794, i11508)
        i11531 = at(i5795, i11508)
        b11532 = at(b5796, i11508)
        i11542 = at(i5806, i11508)
        i11578 = newest(i11510, i11511, at(E_occurred_at, i11542), EVIDENCE_CAP)
        n11579 = len(i11578)
        del i11510, i11511
    else:
        i11529 = NO_INT
        b11530 = NO_BOOL
        i11531 = NO_INT
        b11532 = NO_BOOL
        i11542 = NO_INT
        i11578 = NO_INT
        n11579 = 0
    del i11508
    if n11509:
        i11581 = at(i11529, i11578)
        b11582 = at(b11530, i11578)
        x11583 = date_text(i11581, b11582, n11579, 0, GIVEN)
        i11584 = at(i11531, i11578)
        b11585 = at(b11532, i11578)
        x11586 = date_text(i11584, b11585, n11579, 0, GIVEN)
        x11587 = text_concat(n11579, ', answered ', x11586)
        x11588 = texts(where(b11585, x11587, ', no answer'))
        x11589 = text_concat(n11579, 'asked for ', x11583, x11588)
        i11590 = at(i11542, i11578)
        del i11581, b11582, x11583, i11584, b11585, x11586, x11587, x11588
    else:
        x11589 = NO_TEXT
        i11590 = NO_INT
    del b11530, b11532, i11529, i11531, i11578, n11509, n11579
    if EVIDENCE_WANTED:
        n11591 = any_raised(n5740, i10806)
    else:
        n11591 = 0
    if n11591:
        b11592 = (b6604 & b6613)
        i11593 = places(b11592, n5740)
        n11594 = len(i11593)
        del b11592
    else:
        i11593 = NO_INT
        n11594 = 0
    del b6604, b6613, n11591
    if n11594:
        i11595 = at(i5741, i11593)
        i11596 = at(i5775, i11593)
        i11614 = at(i5793, i11593)
        b11615 = at(b5794, i11593)
        i11616 = at(i5795, i11593)
        b11617 = at(b5796, i11593)
        i11627 = at(i5806, i11593)
        i11663 = newest(i11595, i11596, at(E_occurred_at, i11627), EVIDENCE_CAP)
        n11664 = len(i11663)
        del i11595, i11596
    else:
        i11614 = NO_INT
        b11615 = NO_BOOL
        i11616 = NO_INT
        b11617 = NO_BOOL
        i11627 = NO_INT
        i11663 = NO_INT
        n11664 = 0
    del i11593, i5741, i5775, i5795
    if n11594:
        i11666 = at(i11614, i11663)
        b11667 = at(b11615, i11663)
        x11668 = date_text(i11666, b11667, n11664, 0, GIVEN)
        i11669 = at(i11616, i11663)
        b11670 = at(b11617, i11663)
        x11671 = date_text(i11669, b11670, n11664, 0, GIVEN)
        x11672 = text_concat(n11664, ', answered ', x11671)
        x11673 = texts(where(b11670, x11672, ', no answer'))
        x11674 = text_concat(n11664, 'asked for ', x11668, x11673)
        i11675 = at(i11627, i11663)
        del i11666, b11667, x11668, i11669, b11670, x11671, x11672, x11673
    else:
        x11674 = NO_TEXT
        i11675 = NO_INT
    del b11615, b11617, i11614, i11616, i11663, n11594, n11664
    if EVIDENCE_WANTED:
        n11676 = any_raised(n6780, i10807, i10808)
    else:
        n11676 = 0
    if n11676:
        i11677 = newest(i6781, i6782, at(E_occurred_at, i6813), EVIDENCE_CAP)
        n11678 = len(i11677)
    else:
        i11677 = NO_INT
        n11678 = 0
    del n11676
    if EVIDENCE_WANTED and n6780:
        i11680 = at(i6798, i11677)
        x11681 = word_text(i11680, None, n11678, 0, GIVEN)
        x11682 = text_trim(x11681, ';')
        x11683 = text_replace(x11682, ';', ', ')
        x11684 = text_nullif(x11683, '')
        b11685 = text_known(x11684)
        x11686 = where(b11685, x11684, 'conduct')
        b11687 = at(b6935, i11677)
        i11688 = where(b11687, WORD_81, WORD_31)
        x11689 = word_text(i11688, None, n11678, 0, GIVEN)
        x11690 = text_concat(n11678, x11686, x11689)
        i11691 = at(i6813, i11677)
        del i11680, x11681, x11682, x11683, x11684, b11685, x11686, b11687, i11688, x11689
    else:
        x11690 = NO_TEXT
        i11691 = NO_INT
    del i11677, n11678
    if EVIDENCE_WANTED:
        n11692 = any_raised(n6780, i10809)
    else:
        n11692 = 0
    if n11692:
        i11693 = places(b6943, n6780)
        n11694 = len(i11693)
    else:
        i11693 = NO_INT
        n11694 = 0
    del b6943, n11692
    if n11694:
        i11695 = at(i6781, i11693)
        i11696 = at(i6782, i11693)
        i11712 = at(i6798, i11693)
        i11727 = at(i6813, i11693)
        b11731 = at(b6935, i11693)
        i11735 = newest(i11695, i11696, at(E_occurred_at, i11727), EVIDENCE_CAP)
        n11736 = len(i11735)
        del i11695, i11696
    else:
        i11712 = NO_INT
        i11727 = NO_INT
        b11731 = NO_BOOL
        i11735 = NO_INT
        n11736 = 0
    del i11693
    if n11694:
        i11738 = at(i11712, i11735)
        x11739 = word_text(i11738, None, n11736, 0, GIVEN)
        x11740 = text_trim(x11739, ';')
        x11741 = text_replace(x11740, ';', ', ')
        x11742 = text_nullif(x11741, '')
        b11743 = text_known(x11742)
        x11744 = where(b11743, x11742, 'conduct')
        b11745 = at(b11731, i11735)
        i11746 = where(b11745, WORD_81, WORD_31)
        x11747 = word_text(i11746, None, n11736, 0, GIVEN)
        x11748 = text_concat(n11736, x11744, x11747)
        i11749 = at(i11727, i11735)
        del i11738, x11739, x11740, x11741, x11742, b11743, x11744, b11745, i11746, x11747
    else:
        x11748 = NO_TEXT
        i11749 = NO_INT
    del b11731, i11712, i11735, n11694, n11736
    if EVIDENCE_WANTED:
        n11750 = any_raised(n6780, i10810)
    else:
        n11750 = 0
    if n11750:
        i11751 = places(b6944, n6780)
        n11752 = len(i11751)
    else:
        i11751 = NO_INT
        n11752 = 0
    del b6944, n11750, n6780
    if n11752:
        i11753 = at(i6781, i11751)
        i11754 = at(i6782, i11751)
        i11770 = at(i6798, i11751)
        i11785 = at(i6813, i11751)
        b11789 = at(b6935, i11751)
        i11793 = newest(i11753, i11754, at(E_occurred_at, i11785), EVIDENCE_CAP)
        n11794 = len(i11793)
        del i11753, i11754
    else:
        i11770 = NO_INT
        i11785 = NO_INT
        b11789 = NO_BOOL
        i11793 = NO_INT
        n11794 = 0
    del b6935, i11751, i6781, i6782, i6798
    if n11752:
        i11796 = at(i11770, i11793)
        x11797 = word_text(i11796, None, n11794, 0, GIVEN)
        x11798 = text_trim(x11797, ';')
        x11799 = text_replace(x11798, ';', ', ')
        x11800 = text_nullif(x11799, '')
        b11801 = text_known(x11800)
        x11802 = where(b11801, x11800, 'conduct')
        b11803 = at(b11789, i11793)
        i11804 = where(b11803, WORD_81, WORD_31)
        x11805 = word_text(i11804, None, n11794, 0, GIVEN)
        x11806 = text_concat(n11794, x11802, x11805)
        i11807 = at(i11785, i11793)
        del i11796, x11797, x11798, x11799, x11800, b11801, x11802, b11803, i11804, x11805
    else:
        x11806 = NO_TEXT
        i11807 = NO_INT
    del b11789, i11770, i11793, n11752, n11794
    if EVIDENCE_WANTED:
        n11808 = any_raised(n7876, i10811)
    else:
        n11808 = 0
    if n11808:
        b11809 = (i7882 >= P_burst_messages)
        i11810 = places(b11809, n7876)
        n11811 = len(i11810)
        del b11809
    else:
        i11810 = NO_INT
        n11811 = 0
    del i7882, n11808
    if n11811:
        i11812 = at(i7877, i11810)
        i11813 = at(i7885, i11810)
        i11844 = at(i7915, i11810)
        i11851 = newest(i11812, i11813, at(E_occurred_at, i11844), EVIDENCE_CAP)
        del i11812, i11813
    else:
        i11844 = NO_INT
        i11851 = NO_INT
    del i11810
    if n11811:
        i11854 = at(i11844, i11851)
    else:
        i11854 = NO_INT
    del i11851, n11811
    if EVIDENCE_WANTED:
        n11855 = any_raised(n7876, i10812)
    else:
        n11855 = 0
    if n11855:
        i11856 = newest(i7877, i7885, at(E_occurred_at, i7915), EVIDENCE_CAP)
    else:
        i11856 = NO_INT
    del i7877, i7885, n11855
    if EVIDENCE_WANTED and n7876:
        i11859 = at(i7915, i11856)
    else:
        i11859 = NO_INT
    del i11856, n7876
    if EVIDENCE_WANTED:
        n11860 = any_raised(n5112, i10813)
    else:
        n11860 = 0
    if n11860:
        b11861 = (b5531 & b5528)
        i11862 = places(b11861, n5112)
        n11863 = len(i11862)
        del b11861
    else:
        i11862 = NO_INT
        n11863 = 0
    del b5528, b5531, n11860, n5112
    if n11863:
        i11864 = at(i5113, i11862)
        i11865 = at(i5114, i11862)
        i11873 = at(i5122, i11862)
        b11874 = at(b5123, i11862)
        i11896 = at(i5145, i11862)
        i11917 = newest(i11864, i11865, at(E_occurred_at, i11896), EVIDENCE_CAP)
        n11918 = len(i11917)
        del i11864, i11865
    else:
        i11873 = NO_INT
        b11874 = NO_BOOL
        i11896 = NO_INT
        i11917 = NO_INT
        n11918 = 0
    del b5123, i11862, i5113, i5114, i5122, i5145
    if n11863:
        i11920 = at(i11873, i11917)
        b11921 = at(b11874, i11917)
        b11922 = (i11920 == WORD_65) & b11921
        b11923 = (i11920 == WORD_66) & b11921
        b11924 = (i11920 == WORD_67) & b11921
        b11925 = (i11920 == WORD_68) & b11921
        i11926 = where(b11922, WORD_65, where(b11923, WORD_77, where(b11924, WORD_67, where(b11925, WORD_78, WORD_19))))
        x11927 = word_text(i11926, None, n11918, 0, GIVEN)
        i11928 = at(i11896, i11917)
        del i11920, b11921, b11922, b11923, b11924, b11925, i11926
    else:
        x11927 = NO_TEXT
        i11928 = NO_INT
    del b11874, i11873, i11917, n11863, n11918
    if EVIDENCE_WANTED:
        n11929 = any_raised(n3679, i10814)
    else:
        n11929 = 0
    if n11929:
        b11930 = (i4618 >= 2)
        i11931 = places(b11930, n3679)
        n11932 = len(i11931)
        del b11930
    else:
        i11931 = NO_INT
        n11932 = 0
    del n11929
    if n11932:
        i11933 = at(i3680, i11931)
        i11934 = at(i3681, i11931)
        i11944 = at(i3691, i11931)
        b11945 = at(b3692, i11931)
        i11965 = at(i3712, i11931)
        i11987 = at(i4595, i11931)
        b11988 = at(b4598, i11931)
        i12000 = newest(i11933, i11934, at(E_occurred_at, i11965), EVIDENCE_CAP)
        n12001 = len(i12000)
        del i11933, i11934
    else:
        i11944 = NO_INT
        b11945 = NO_BOOL
        i11965 = NO_INT
        i11987 = NO_INT
        b11988 = NO_BOOL
        i12000 = NO_INT
        n12001 = 0
    del i11931
    if n11932:
        i12003 = at(i11987, i12000)
        b12004 = at(b11988, i12000)
        b12005 = (i12003 == WORD_59) & b12004
        b12006 = (i12003 == WORD_54) & b12004
        b12007 = (i12003 == WORD_60) & b12004
        i12008 = at(i11944, i12000)
        b12009 = at(b11945, i12000)
        b12010 = (i12008 == WORD_61) & b12009
        i12011 = where(b12005, WORD_82, where(b12006, WORD_83, where(b12007, WORD_84, where(b12010, WORD_85, WORD_31))))
        x12012 = word_text(i12011, None, n12001, 0, GIVEN)
        x12013 = text_concat(n12001, 'asked for less', x12012)
        i12014 = at(i11965, i12000)
        del i12003, b12004, b12005, b12006, b12007, i12008, b12009, b12010, i12011, x12012
    else:
        x12013 = NO_TEXT
        i12014 = NO_INT
    del b11945, b11988, i11944, i11987, i12000, n11932, n12001
    if EVIDENCE_WANTED:
        n12015 = any_raised(n3679, i10815)
    else:
        n12015 = 0
    if n12015:
        b12016 = (i4618 >= 1)
        i12017 = places(b12016, n3679)
        n12018 = len(i12017)
        del b12016
    else:
        i12017 = NO_INT
        n12018 = 0
    del i4618, n12015
    if n12018:
        i12019 = at(i3680, i12017)
        i12020 = at(i3681, i12017)
        i12030 = at(i3691, i12017)
        b12031 = at(b3692, i12017)
        i12051 = at(i3712, i12017)
        i12073 = at(i4595, i12017)
        b12074 = at(b4598, i12017)
        i12086 = newest(i12019, i12020, at(E_occurred_at, i12051), EVIDENCE_CAP)
        n12087 = len(i12086)
        del i12019, i12020
    else:
        i12030 = NO_INT
        b12031 = NO_BOOL
        i12051 = NO_INT
        i12073 = NO_INT
        b12074 = NO_BOOL
        i12086 = NO_INT
        n12087 = 0
    del i12017
    if n12018:
        i12089 = at(i12073, i12086)
        b12090 = at(b12074, i12086)
        b12091 = (i12089 == WORD_59) & b12090
        b12092 = (i12089 == WORD_54) & b12090
        b12093 = (i12089 == WORD_60) & b12090
        i12094 = at(i12030, i12086)
        b12095 = at(b12031, i12086)
        b12096 = (i12094 == WORD_61) & b12095
        i12097 = where(b12091, WORD_82, where(b12092, WORD_83, where(b12093, WORD_84, where(b12096, WORD_85, WORD_31))))
        x12098 = word_text(i12097, None, n12087, 0, GIVEN)
        x12099 = text_concat(n12087, 'asked for less', x12098)
        i12100 = at(i12051, i12086)
        del i12089, b12090, b12091, b12092, b12093, i12094, b12095, b12096, i12097, x12098
    else:
        x12099 = NO_TEXT
        i12100 = NO_INT
    del b12031, b12074, i12030, i12073, i12086, n12018, n12087
    if EVIDENCE_WANTED:
        n12101 = any_raised(n3679, i10816, i10817)
    else:
        n12101 = 0
    if n12101:
        b12102 = (b4605 & b4605)
        i12103 = places(b12102, n3679)
        n12104 = len(i12103)
        del b12102
    else:
        i12103 = NO_INT
        n12104 = 0
    del b4605, n12101, n3679
    if n12104:
        i12105 = at(i3680, i12103)
        i12106 = at(i3681, i12103)
        i12116 = at(i3691, i12103)
        b12117 = at(b3692, i12103)
        i12137 = at(i3712, i12103)
        i12159 = at(i4595, i12103)
        b12160 = at(b4598, i12103)
        i12172 = newest(i12105, i12106, at(E_occurred_at, i12137), EVIDENCE_CAP)
        n12173 = len(i12172)
        del i12105, i12106
    else:
        i12116 = NO_INT
        b12117 = NO_BOOL
        i12137 = NO_INT
        i12159 = NO_INT
        b12160 = NO_BOOL
        i12172 = NO_INT
        n12173 = 0
    del b3692, b4598, i12103, i3680, i3681, i3691, i3712, i4595
    if n12104:
        i12175 = at(i12159, i12172)
        b12176 = at(b12160, i12172)
        b12177 = (i12175 == WORD_59) & b12176
        b12178 = (i12175 == WORD_54) & b12176
        b12179 = (i12175 == WORD_60) & b12176
        i12180 = at(i12116, i12172)
        b12181 = at(b12117, i12172)
        b12182 = (i12180 == WORD_61) & b12181
        i12183 = where(b12177, WORD_82, where(b12178, WORD_83, where(b12179, WORD_84, where(b12182, WORD_85, WORD_31))))
        x12184 = word_text(i12183, None, n12173, 0, GIVEN)
        x12185 = text_concat(n12173, 'asked for less', x12184)
        i12186 = at(i12137, i12172)
        del i12175, b12176, b12177, b12178, b12179, i12180, b12181, b12182, i12183, x12184
    else:
        x12185 = NO_TEXT
        i12186 = NO_INT
    del b12117, b12160, i12116, i12159, i12172, n12104, n12173
    if EVIDENCE_WANTED:
        n12187 = any_raised(n2138, i10818)
    else:
        n12187 = 0
    if n12187:
        b12188 = (i2148 == WORD_73) & b2149
        b12189 = (i2148 == WORD_74) & b2149
        b12190 = (b12188 | b12189)
        b12192 = (b12190 & b12188)
        i12193 = places(b12192, n2138)
        n12194 = len(i12193)
        del b12188, b12189, b12190, b12192
    else:
        i12193 = NO_INT
        n12194 = 0
    del n12187
    if n12194:
        i12195 = at(i2139, i12193)
        i12196 = at(i2140, i12193)
        i12227 = at(i2171, i12193)
        i12232 = newest(i12195, i12196, at(E_occurred_at, i12227), EVIDENCE_CAP)
        del i12195, i12196
    else:
        i12227 = NO_INT
        i12232 = NO_INT
    del i12193
    if n12194:
        i12235 = at(i12227, i12232)
    else:
        i12235 = NO_INT
    del i12232, n12194
    if EVIDENCE_WANTED:
        n12236 = any_raised(n2138, i10819)
    else:
        n12236 = 0
    if n12236:
        i12237 = where(b2149, i2148, WORD_10)
        b12238 = (i12237 == WORD_10)
        i12239 = places(b12238, n2138)
        n12240 = len(i12239)
        del i12237, b12238
    else:
        i12239 = NO_INT
        n12240 = 0
    del n12236
    if n12240:
        i12241 = at(i2139, i12239)
        i12242 = at(i2140, i12239)
        i12273 = at(i2171, i12239)
        i12278 = newest(i12241, i12242, at(E_occurred_at, i12273), EVIDENCE_CAP)
        del i12241, i12242
    else:
        i12273 = NO_INT
        i12278 = NO_INT
    del i12239, i2140, i2171
    if n12240:
        i12281 = at(i12273, i12278)
    else:
        i12281 = NO_INT
    del i12278, n12240
    if EVIDENCE_WANTED:
        n12282 = any_raised(n7975, i10820)
    else:
        n12282 = 0
    if n12282:
        b12283 = (i8655 > P_very_late_days)
        b12284 = (i8655 > P_stuck_days)
        b12285 = (b8653 & b12283 & b8653 & b12284)
        i12286 = places(b12285, n7975)
        n12287 = len(i12286)
        del b12283, b12284, b12285
    else:
        i12286 = NO_INT
        n12287 = 0
    del b8653, i8655, n12282, n7975
    if n12287:
        i12288 = at(i7976, i12286)
        i12289 = at(i7977, i12286)
        i12297 = at(i7985, i12286)
        b12298 = at(b7986, i12286)
        i12320 = at(i8008, i12286)
        i12326 = at(i8014, i12286)
        b12327 = at(b8015, i12286)
        i12341 = at(i8029, i12286)
        i12350 = at(i8038, i12286)
        i12351 = at(i8039, i12286)
        b12352 = at(b8040, i12286)
        i12353 = at(i8041, i12286)
        i12366 = at(i8054, i12286)
        i12384 = newest(i12288, i12289, at(E_occurred_at, i12320), EVIDENCE_CAP)
        n12385 = len(i12384)
        del i12288, i12289
    else:
        i12297 = NO_INT
        b12298 = NO_BOOL
        i12320 = NO_INT
        i12326 = NO_INT
        b12327 = NO_BOOL
        i12341 = NO_INT
        i12350 = NO_INT
        i12351 = NO_INT
        b12352 = NO_BOOL
        i12353 = NO_INT
        i12366 = NO_INT
        i12384 = NO_INT
        n12385 = 0
    del b7986, b8015, b8040, i12286, i7976, i7977, i7985, i8008, i8014, i8029, i8038, i8039, i8041, i8054
    if n12287:
        i12387 = at(i12351, i12384)
        b12388 = at(b12352, i12384)
        x12389 = date_text(i12387, b12388, n12385, 0, GIVEN)
        b12390 = text_known(x12389)
        x12391 = text_concat(n12385, 'paid ', x12389)
        i12392 = at(i12297, i12384)
        b12393 = at(b12298, i12384)
        b12394 = (i12392 == WORD_8) & b12393
        x12395 = texts(where(b12390, x12391, where(b12394, 'written off', 'unpaid')))
        i12396 = at(i12350, i12384)
        x12397 = date_text(i12396, None, n12385, 0, GIVEN)
        i12398 = at(i12341, i12384)
        b12399 = (i12396 != i12398)
        x12400 = date_text(i12398, None, n12385, 0, GIVEN)
        x12401 = text_concat(n12385, ' (moved from ', x12400, ')')
        x12402 = texts(where(b12399, x12401, ''))
        i12403 = at(i12353, i12384)
        b12404 = (i12403 == 1)
        b12405 = (i12403 > 1)
        x12406 = int_text(i12403, None, n12385, 0, GIVEN)
        x12407 = text_concat(n12385, ', ', x12406, ' days late')
        x12408 = texts(where(b12404, ', 1 day late', where(b12405, x12407, where(b12388, ', in time', ''))))
        b12409 = logical_not(b12388)
        i12410 = at(i12326, i12384)
        b12411 = at(b12327, i12384)
        i12412 = where(b12411, i12410, 0)
        b12413 = (i12412 > 0)
        b12414 = (b12409 & b12413)
        i12415 = at(i12366, i12384)
        i12416 = rescaled(i12415, -2)
        x12417 = decimal_text(i12416, None, n12385, 2, GIVEN)
        x12418 = text_concat(n12385, ', ', x12417, ' left')
        x12419 = texts(where(b12414, x12418, ''))
        x12420 = text_concat(n12385, x12395, ', due ', x12397, x12402, x12408, x12419)
        i12421 = at(i12320, i12384)
        del i12387, b12388, x12389, b12390, x12391, i12392, b12393, b12394, x12395, i12396, x12397, i12398, b12399, x12400, x12401, x12402, i12403, b12404, b12405, x12406, x12407, x12408, b12409, i12410, b12411, i12412, b12413, b12414, i12415, i12416, x12417, x12418, x12419
    else:
        x12420 = NO_TEXT
        i12421 = NO_INT
    del b12298, b12327, b12352, i12297, i12326, i12341, i12350, i12351, i12353, i12366, i12384, n12287, n12385
    if EVIDENCE_WANTED:
        n12422 = any_raised(n1752, i10821)
    else:
        n12422 = 0
    if n12422:
        b12423 = (i1818 > P_grace_days)
        b12424 = (b1983 & b1983 & b12423)
        i12425 = places(b12424, n1752)
        n12426 = len(i12425)
        del b12423, b12424
    else:
        i12425 = NO_INT
        n12426 = 0
    del b1983, n12422
    if n12426:
        i12427 = at(i1753, i12425)
        i12428 = at(i1754, i12425)
        i12436 = at(i1762, i12425)
        b12437 = at(b1763, i12425)
        i12459 = at(i1785, i12425)
        i12465 = at(i1791, i12425)
        b12466 = at(b1792, i12425)
        i12480 = at(i1806, i12425)
        i12489 = at(i1815, i12425)
        i12490 = at(i1816, i12425)
        b12491 = at(b1817, i12425)
        i12492 = at(i1818, i12425)
        i12505 = at(i1831, i12425)
        i12524 = newest(i12427, i12428, at(E_occurred_at, i12459), EVIDENCE_CAP)
        n12525 = len(i12524)
        del i12427, i12428
    else:
        i12436 = NO_INT
        b12437 = NO_BOOL
        i12459 = NO_INT
        i12465 = NO_INT
        b12466 = NO_BOOL
        i12480 = NO_INT
        i12489 = NO_INT
        i12490 = NO_INT
        b12491 = NO_BOOL
        i12492 = NO_INT
        i12505 = NO_INT
        i12524 = NO_INT
        n12525 = 0
    del i12425
    if n12426:
        i12527 = at(i12490, i12524)
        b12528 = at(b12491, i12524)
        x12529 = date_text(i12527, b12528, n12525, 0, GIVEN)
        b12530 = text_known(x12529)
        x12531 = text_concat(n12525, 'paid ', x12529)
        i12532 = at(i12436, i12524)
        b12533 = at(b12437, i12524)
        b12534 = (i12532 == WORD_8) & b12533
        x12535 = texts(where(b12530, x12531, where(b12534, 'written off', 'unpaid')))
        i12536 = at(i12489, i12524)
        x12537 = date_text(i12536, None, n12525, 0, GIVEN)
        i12538 = at(i12480, i12524)
        b12539 = (i12536 != i12538)
        x12540 = date_text(i12538, None, n12525, 0, GIVEN)
        x12541 = text_concat(n12525, ' (moved from ', x12540, ')')
        x12542 = texts(where(b12539, x12541, ''))
        i12543 = at(i12492, i12524)
        b12544 = (i12543 == 1)
        b12545 = (i12543 > 1)
        x12546 = int_text(i12543, None, n12525, 0, GIVEN)
        x12547 = text_concat(n12525, ', ', x12546, ' days late')
        x12548 = texts(where(b12544, ', 1 day late', where(b12545, x12547, where(b12528, ', in time', ''))))
        b12549 = logical_not(b12528)
        i12550 = at(i12465, i12524)
        b12551 = at(b12466, i12524)
        i12552 = where(b12551, i12550, 0)
        b12553 = (i12552 > 0)
        b12554 = (b12549 & b12553)
        i12555 = at(i12505, i12524)
        i12556 = rescaled(i12555, -2)
        x12557 = decimal_text(i12556, None, n12525, 2, GIVEN)
        x12558 = text_concat(n12525, ', ', x12557, ' left')
        x12559 = texts(where(b12554, x12558, ''))
        x12560 = text_concat(n12525, x12535, ', due ', x12537, x12542, x12548, x12559)
        i12561 = at(i12459, i12524)
        del i12527, b12528, x12529, b12530, x12531, i12532, b12533, b12534, x12535, i12536, x12537, i12538, b12539, x12540, x12541, x12542, i12543, b12544, b12545, x12546, x12547, x12548, b12549, i12550, b12551, i12552, b12553, b12554, i12555, i12556, x12557, x12558, x12559
    else:
        x12560 = NO_TEXT
        i12561 = NO_INT
    del b12437, b12466, b12491, i12436, i12465, i12480, i12489, i12490, i12492, i12505, i12524, n12426, n12525
    if EVIDENCE_WANTED:
        n12562 = any_raised(n1752, i10822)
    else:
        n12562 = 0
    if n12562:
        b12563 = (i1818 > P_very_late_days)
        i12564 = places(b12563, n1752)
        n12565 = len(i12564)
        del b12563
    else:
        i12564 = NO_INT
        n12565 = 0
    del n12562
    if n12565:
        i12566 = at(i1753, i12564)
        i12567 = at(i1754, i12564)
        i12575 = at(i1762, i12564)
        b12576 = at(b1763, i12564)
        i12598 = at(i1785, i12564)
        i12604 = at(i1791, i12564)
        b12605 = at(b1792, i12564)
        i12619 = at(i1806, i12564)
        i12628 = at(i1815, i12564)
        i12629 = at(i1816, i12564)
        b12630 = at(b1817, i12564)
        i12631 = at(i1818, i12564)
        i12644 = at(i1831, i12564)
        i12663 = newest(i12566, i12567, at(E_occurred_at, i12598), EVIDENCE_CAP)
        n12664 = len(i12663)
        del i12566, i12567
    else:
        i12575 = NO_INT
        b12576 = NO_BOOL
        i12598 = NO_INT
        i12604 = NO_INT
        b12605 = NO_BOOL
        i12619 = NO_INT
        i12628 = NO_INT
        i12629 = NO_INT
        b12630 = NO_BOOL
        i12631 = NO_INT
        i12644 = NO_INT
        i12663 = NO_INT
        n12664 = 0
    del i12564
    if n12565:
        i12666 = at(i12629, i12663)
        b12667 = at(b12630, i12663)
        x12668 = date_text(i12666, b12667, n12664, 0, GIVEN)
        b12669 = text_known(x12668)
        x12670 = text_concat(n12664, 'paid ', x12668)
        i12671 = at(i12575, i12663)
        b12672 = at(b12576, i12663)
        b12673 = (i12671 == WORD_8) & b12672
        x12674 = texts(where(b12669, x12670, where(b12673, 'written off', 'unpaid')))
        i12675 = at(i12628, i12663)
        x12676 = date_text(i12675, None, n12664, 0, GIVEN)
        i12677 = at(i12619, i12663)
        b12678 = (i12675 != i12677)
        x12679 = date_text(i12677, None, n12664, 0, GIVEN)
        x12680 = text_concat(n12664, ' (moved from ', x12679, ')')
        x12681 = texts(where(b12678, x12680, ''))
        i12682 = at(i12631, i12663)
        b12683 = (i12682 == 1)
        b12684 = (i12682 > 1)
        x12685 = int_text(i12682, None, n12664, 0, GIVEN)
        x12686 = text_concat(n12664, ', ', x12685, ' days late')
        x12687 = texts(where(b12683, ', 1 day late', where(b12684, x12686, where(b12667, ', in time', ''))))
        b12688 = logical_not(b12667)
        i12689 = at(i12604, i12663)
        b12690 = at(b12605, i12663)
        i12691 = where(b12690, i12689, 0)
        b12692 = (i12691 > 0)
        b12693 = (b12688 & b12692)
        i12694 = at(i12644, i12663)
        i12695 = rescaled(i12694, -2)
        x12696 = decimal_text(i12695, None, n12664, 2, GIVEN)
        x12697 = text_concat(n12664, ', ', x12696, ' left')
        x12698 = texts(where(b12693, x12697, ''))
        x12699 = text_concat(n12664, x12674, ', due ', x12676, x12681, x12687, x12698)
        i12700 = at(i12598, i12663)
        del i12666, b12667, x12668, b12669, x12670, i12671, b12672, b12673, x12674, i12675, x12676, i12677, b12678, x12679, x12680, x12681, i12682, b12683, b12684, x12685, x12686, x12687, b12688, i12689, b12690, i12691, b12692, b12693, i12694, i12695, x12696, x12697, x12698
    else:
        x12699 = NO_TEXT
        i12700 = NO_INT
    del b12576, b12605, b12630, i12575, i12604, i12619, i12628, i12629, i12631, i12644, i12663, n12565, n12664
    if EVIDENCE_WANTED:
        n12701 = any_raised(n1752, i10822)
    else:
        n12701 = 0
    if n12701:
        b12702 = (i1818 > P_late_days)
        i12703 = places(b12702, n1752)
        n12704 = len(i12703)
        del b12702
    else:
        i12703 = NO_INT
        n12704 = 0
    del n12701
    if n12704:
        i12705 = at(i1753, i12703)
        i12706 = at(i1754, i12703)
        i12714 = at(i1762, i12703)
        b12715 = at(b1763, i12703)
        i12737 = at(i1785, i12703)
        i12743 = at(i1791, i12703)
        b12744 = at(b1792, i12703)
        i12758 = at(i1806, i12703)
        i12767 = at(i1815, i12703)
        i12768 = at(i1816, i12703)
        b12769 = at(b1817, i12703)
        i12770 = at(i1818, i12703)
        i12783 = at(i1831, i12703)
        i12802 = newest(i12705, i12706, at(E_occurred_at, i12737), EVIDENCE_CAP)
        n12803 = len(i12802)
        del i12705, i12706
    else:
        i12714 = NO_INT
        b12715 = NO_BOOL
        i12737 = NO_INT
        i12743 = NO_INT
        b12744 = NO_BOOL
        i12758 = NO_INT
        i12767 = NO_INT
        i12768 = NO_INT
        b12769 = NO_BOOL
        i12770 = NO_INT
        i12783 = NO_INT
        i12802 = NO_INT
        n12803 = 0
    del i12703
    if n12704:
        i12805 = at(i12768, i12802)
        b12806 = at(b12769, i12802)
        x12807 = date_text(i12805, b12806, n12803, 0, GIVEN)
        b12808 = text_known(x12807)
        x12809 = text_concat(n12803, 'paid ', x12807)
        i12810 = at(i12714, i12802)
        b12811 = at(b12715, i12802)
        b12812 = (i12810 == WORD_8) & b12811
        x12813 = texts(where(b12808, x12809, where(b12812, 'written off', 'unpaid')))
        i12814 = at(i12767, i12802)
        x12815 = date_text(i12814, None, n12803, 0, GIVEN)
        i12816 = at(i12758, i12802)
        b12817 = (i12814 != i12816)
        x12818 = date_text(i12816, None, n12803, 0, GIVEN)
        x12819 = text_concat(n12803, ' (moved from ', x12818, ')')
        x12820 = texts(where(b12817, x12819, ''))
        i12821 = at(i12770, i12802)
        b12822 = (i12821 == 1)
        b12823 = (i12821 > 1)
        x12824 = int_text(i12821, None, n12803, 0, GIVEN)
        x12825 = text_concat(n12803, ', ', x12824, ' days late')
        x12826 = texts(where(b12822, ', 1 day late', where(b12823, x12825, where(b12806, ', in time', ''))))
        b12827 = logical_not(b12806)
        i12828 = at(i12743, i12802)
        b12829 = at(b12744, i12802)
        i12830 = where(b12829, i12828, 0)
        b12831 = (i12830 > 0)
        b12832 = (b12827 & b12831)
        i12833 = at(i12783, i12802)
        i12834 = rescaled(i12833, -2)
        x12835 = decimal_text(i12834, None, n12803, 2, GIVEN)
        x12836 = text_concat(n12803, ', ', x12835, ' left')
        x12837 = texts(where(b12832, x12836, ''))
        x12838 = text_concat(n12803, x12813, ', due ', x12815, x12820, x12826, x12837)
        i12839 = at(i12737, i12802)
        del i12805, b12806, x12807, b12808, x12809, i12810, b12811, b12812, x12813, i12814, x12815, i12816, b12817, x12818, x12819, x12820, i12821, b12822, b12823, x12824, x12825, x12826, b12827, i12828, b12829, i12830, b12831, b12832, i12833, i12834, x12835, x12836, x12837
    else:
        x12838 = NO_TEXT
        i12839 = NO_INT
    del b12715, b12744, b12769, i12714, i12743, i12758, i12767, i12768, i12770, i12783, i12802, n12704, n12803
    if EVIDENCE_WANTED:
        n12840 = any_raised(n8775, i10823)
    else:
        n12840 = 0
    if n12840:
        i12841 = places(b8781, n8775)
        n12842 = len(i12841)
    else:
        i12841 = NO_INT
        n12842 = 0
    del b8781, n12840, n8775
    if n12842:
        i12843 = at(i8776, i12841)
        i12844 = at(i8782, i12841)
        i12852 = at(i8790, i12841)
        b12853 = at(b8791, i12841)
        i12875 = at(i8813, i12841)
        i12881 = at(i8819, i12841)
        b12882 = at(b8820, i12841)
        i12896 = at(i8834, i12841)
        i12905 = at(i8843, i12841)
        i12906 = at(i8844, i12841)
        b12907 = at(b8845, i12841)
        i12908 = at(i8779, i12841)
        i12921 = at(i8857, i12841)
        i12926 = newest(i12843, i12844, at(E_occurred_at, i12875), EVIDENCE_CAP)
        n12927 = len(i12926)
        del i12843, i12844
    else:
        i12852 = NO_INT
        b12853 = NO_BOOL
        i12875 = NO_INT
        i12881 = NO_INT
        b12882 = NO_BOOL
        i12896 = NO_INT
        i12905 = NO_INT
        i12906 = NO_INT
        b12907 = NO_BOOL
        i12908 = NO_INT
        i12921 = NO_INT
        i12926 = NO_INT
        n12927 = 0
    del b8791, b8820, b8845, i12841, i8776, i8779, i8782, i8790, i8813, i8819, i8834, i8843, i8844, i8857
    if n12842:
        i12929 = at(i12906, i12926)
        b12930 = at(b12907, i12926)
        x12931 = date_text(i12929, b12930, n12927, 0, GIVEN)
        b12932 = text_known(x12931)
        x12933 = text_concat(n12927, 'paid ', x12931)
        i12934 = at(i12852, i12926)
        b12935 = at(b12853, i12926)
        b12936 = (i12934 == WORD_8) & b12935
        x12937 = texts(where(b12932, x12933, where(b12936, 'written off', 'unpaid')))
        i12938 = at(i12905, i12926)
        x12939 = date_text(i12938, None, n12927, 0, GIVEN)
        i12940 = at(i12896, i12926)
        b12941 = (i12938 != i12940)
        x12942 = date_text(i12940, None, n12927, 0, GIVEN)
        x12943 = text_concat(n12927, ' (moved from ', x12942, ')')
        x12944 = texts(where(b12941, x12943, ''))
        i12945 = at(i12908, i12926)
        b12946 = (i12945 == 1)
        b12947 = (i12945 > 1)
        x12948 = int_text(i12945, None, n12927, 0, GIVEN)
        x12949 = text_concat(n12927, ', ', x12948, ' days late')
        x12950 = texts(where(b12946, ', 1 day late', where(b12947, x12949, where(b12930, ', in time', ''))))
        b12951 = logical_not(b12930)
        i12952 = at(i12881, i12926)
        b12953 = at(b12882, i12926)
        i12954 = where(b12953, i12952, 0)
        b12955 = (i12954 > 0)
        b12956 = (b12951 & b12955)
        i12957 = at(i12921, i12926)
        i12958 = rescaled(i12957, -2)
        x12959 = decimal_text(i12958, None, n12927, 2, GIVEN)
        x12960 = text_concat(n12927, ', ', x12959, ' left')
        x12961 = texts(where(b12956, x12960, ''))
        x12962 = text_concat(n12927, x12937, ', due ', x12939, x12944, x12950, x12961)
        i12963 = at(i12875, i12926)
        del i12929, b12930, x12931, b12932, x12933, i12934, b12935, b12936, x12937, i12938, x12939, i12940, b12941, x12942, x12943, x12944, i12945, b12946, b12947, x12948, x12949, x12950, b12951, i12952, b12953, i12954, b12955, b12956, i12957, i12958, x12959, x12960, x12961
    else:
        x12962 = NO_TEXT
        i12963 = NO_INT
    del b12853, b12882, b12907, i12852, i12881, i12896, i12905, i12906, i12908, i12921, i12926, n12842, n12927
    if EVIDENCE_WANTED:
        n12964 = any_raised(n1752, i10824, i10826)
    else:
        n12964 = 0
    if n12964:
        b12965 = (i1818 > P_grace_days)
        i12966 = places(b12965, n1752)
        n12967 = len(i12966)
        del b12965
    else:
        i12966 = NO_INT
        n12967 = 0
    del n12964
    if n12967:
        i12968 = at(i1753, i12966)
        i12969 = at(i1754, i12966)
        i12977 = at(i1762, i12966)
        b12978 = at(b1763, i12966)
        i13000 = at(i1785, i12966)
        i13006 = at(i1791, i12966)
        b13007 = at(b1792, i12966)
        i13021 = at(i1806, i12966)
        i13030 = at(i1815, i12966)
        i13031 = at(i1816, i12966)
        b13032 = at(b1817, i12966)
        i13033 = at(i1818, i12966)
        i13046 = at(i1831, i12966)
        i13065 = newest(i12968, i12969, at(E_occurred_at, i13000), EVIDENCE_CAP)
        n13066 = len(i13065)
        del i12968, i12969
    else:
        i12977 = NO_INT
        b12978 = NO_BOOL
        i13000 = NO_INT
        i13006 = NO_INT
        b13007 = NO_BOOL
        i13021 = NO_INT
        i13030 = NO_INT
        i13031 = NO_INT
        b13032 = NO_BOOL
        i13033 = NO_INT
        i13046 = NO_INT
        i13065 = NO_INT
        n13066 = 0
    del i12966
    if n12967:
        i13068 = at(i13031, i13065)
        b13069 = at(b13032, i13065)
        x13070 = date_text(i13068, b13069, n13066, 0, GIVEN)
        b13071 = text_known(x13070)
        x13072 = text_concat(n13066, 'paid ', x13070)
        i13073 = at(i12977, i13065)
        b13074 = at(b12978, i13065)
        b13075 = (i13073 == WORD_8) & b13074
        x13076 = texts(where(b13071, x13072, where(b13075, 'written off', 'unpaid')))
        i13077 = at(i13030, i13065)
        x13078 = date_text(i13077, None, n13066, 0, GIVEN)
        i13079 = at(i13021, i13065)
        b13080 = (i13077 != i13079)
        x13081 = date_text(i13079, None, n13066, 0, GIVEN)
        x13082 = text_concat(n13066, ' (moved from ', x13081, ')')
        x13083 = texts(where(b13080, x13082, ''))
        i13084 = at(i13033, i13065)
        b13085 = (i13084 == 1)
        b13086 = (i13084 > 1)
        x13087 = int_text(i13084, None, n13066, 0, GIVEN)
        x13088 = text_concat(n13066, ', ', x13087, ' days late')
        x13089 = texts(where(b13085, ', 1 day late', where(b13086, x13088, where(b13069, ', in time', ''))))
        b13090 = logical_not(b13069)
        i13091 = at(i13006, i13065)
        b13092 = at(b13007, i13065)
        i13093 = where(b13092, i13091, 0)
        b13094 = (i13093 > 0)
        b13095 = (b13090 & b13094)
        i13096 = at(i13046, i13065)
        i13097 = rescaled(i13096, -2)
        x13098 = decimal_text(i13097, None, n13066, 2, GIVEN)
        x13099 = text_concat(n13066, ', ', x13098, ' left')
        x13100 = texts(where(b13095, x13099, ''))
        x13101 = text_concat(n13066, x13076, ', due ', x13078, x13083, x13089, x13100)
        i13102 = at(i13000, i13065)
        del i13068, b13069, x13070, b13071, x13072, i13073, b13074, b13075, x13076, i13077, x13078, i13079, b13080, x13081, x13082, x13083, i13084, b13085, b13086, x13087, x13088, x13089, b13090, i13091, b13092, i13093, b13094, b13095, i13096, i13097, x13098, x13099, x13100
    else:
        x13101 = NO_TEXT
        i13102 = NO_INT
    del b12978, b13007, b13032, i12977, i13006, i13021, i13030, i13031, i13033, i13046, i13065, n12967, n13066
    if EVIDENCE_WANTED:
        n13103 = any_raised(n1752, i10825)
    else:
        n13103 = 0
    if n13103:
        i13104 = places(b1984, n1752)
        n13105 = len(i13104)
    else:
        i13104 = NO_INT
        n13105 = 0
    del b1984, n13103, n1752
    if n13105:
        i13106 = at(i1753, i13104)
        i13107 = at(i1754, i13104)
        i13115 = at(i1762, i13104)
        b13116 = at(b1763, i13104)
        i13138 = at(i1785, i13104)
        i13144 = at(i1791, i13104)
        b13145 = at(b1792, i13104)
        i13159 = at(i1806, i13104)
        i13168 = at(i1815, i13104)
        i13169 = at(i1816, i13104)
        b13170 = at(b1817, i13104)
        i13171 = at(i1818, i13104)
        i13184 = at(i1831, i13104)
        i13203 = newest(i13106, i13107, at(E_occurred_at, i13138), EVIDENCE_CAP)
        n13204 = len(i13203)
        del i13106, i13107
    else:
        i13115 = NO_INT
        b13116 = NO_BOOL
        i13138 = NO_INT
        i13144 = NO_INT
        b13145 = NO_BOOL
        i13159 = NO_INT
        i13168 = NO_INT
        i13169 = NO_INT
        b13170 = NO_BOOL
        i13171 = NO_INT
        i13184 = NO_INT
        i13203 = NO_INT
        n13204 = 0
    del b1763, b1792, b1817, i13104, i1753, i1754, i1762, i1785, i1791, i1806, i1815, i1816, i1818, i1831
    if n13105:
        i13206 = at(i13169, i13203)
        b13207 = at(b13170, i13203)
        x13208 = date_text(i13206, b13207, n13204, 0, GIVEN)
        b13209 = text_known(x13208)
        x13210 = text_concat(n13204, 'paid ', x13208)
        i13211 = at(i13115, i13203)
        b13212 = at(b13116, i13203)
        b13213 = (i13211 == WORD_8) & b13212
        x13214 = texts(where(b13209, x13210, where(b13213, 'written off', 'unpaid')))
        i13215 = at(i13168, i13203)
        x13216 = date_text(i13215, None, n13204, 0, GIVEN)
        i13217 = at(i13159, i13203)
        b13218 = (i13215 != i13217)
        x13219 = date_text(i13217, None, n13204, 0, GIVEN)
        x13220 = text_concat(n13204, ' (moved from ', x13219, ')')
        x13221 = texts(where(b13218, x13220, ''))
        i13222 = at(i13171, i13203)
        b13223 = (i13222 == 1)
        b13224 = (i13222 > 1)
        x13225 = int_text(i13222, None, n13204, 0, GIVEN)
        x13226 = text_concat(n13204, ', ', x13225, ' days late')
        x13227 = texts(where(b13223, ', 1 day late', where(b13224, x13226, where(b13207, ', in time', ''))))
        b13228 = logical_not(b13207)
        i13229 = at(i13144, i13203)
        b13230 = at(b13145, i13203)
        i13231 = where(b13230, i13229, 0)
        b13232 = (i13231 > 0)
        b13233 = (b13228 & b13232)
        i13234 = at(i13184, i13203)
        i13235 = rescaled(i13234, -2)
        x13236 = decimal_text(i13235, None, n13204, 2, GIVEN)
        x13237 = text_concat(n13204, ', ', x13236, ' left')
        x13238 = texts(where(b13233, x13237, ''))
        x13239 = text_concat(n13204, x13214, ', due ', x13216, x13221, x13227, x13238)
        i13240 = at(i13138, i13203)
        del i13206, b13207, x13208, b13209, x13210, i13211, b13212, b13213, x13214, i13215, x13216, i13217, b13218, x13219, x13220, x13221, i13222, b13223, b13224, x13225, x13226, x13227, b13228, i13229, b13230, i13231, b13232, b13233, i13234, i13235, x13236, x13237, x13238
    else:
        x13239 = NO_TEXT
        i13240 = NO_INT
    del b13116, b13145, b13170, i13115, i13144, i13159, i13168, i13169, i13171, i13184, i13203, n13105, n13204
    if EVIDENCE_WANTED:
        n13241 = any_raised(n532, i10827)
    else:
        n13241 = 0
    if n13241:
        b13242 = logical_not(b1094)
        b13243 = logical_not(b1072)
        b13244 = (i1048 < AS_OF)
        b13245 = (i1122 > 0)
        b13246 = (b1066 & b13242 & b13243 & b13244 & b13245)
        i13247 = places(b13246, n532)
        n13248 = len(i13247)
        del b13242, b13243, b13244, b13245, b13246
    else:
        i13247 = NO_INT
        n13248 = 0
    del b1072, n13241
    if n13248:
        i13249 = at(i533, i13247)
        i13250 = at(i534, i13247)
        i13258 = at(i542, i13247)
        b13259 = at(b543, i13247)
        i13281 = at(i565, i13247)
        i13287 = at(i583, i13247)
        b13288 = at(b585, i13247)
        i13302 = at(i881, i13247)
        i13311 = at(i1048, i13247)
        i13312 = at(i1049, i13247)
        b13313 = at(b1053, i13247)
        i13314 = at(i1057, i13247)
        i13327 = at(i1124, i13247)
        i13330 = newest(i13249, i13250, at(E_occurred_at, i13281), EVIDENCE_CAP)
        n13331 = len(i13330)
        del i13249, i13250
    else:
        i13258 = NO_INT
        b13259 = NO_BOOL
        i13281 = NO_INT
        i13287 = NO_INT
        b13288 = NO_BOOL
        i13302 = NO_INT
        i13311 = NO_INT
        i13312 = NO_INT
        b13313 = NO_BOOL
        i13314 = NO_INT
        i13327 = NO_INT
        i13330 = NO_INT
        n13331 = 0
    del b1053, b543, i1049, i1057, i1124, i13247, i534, i542, i881
    if n13248:
        i13333 = at(i13312, i13330)
        b13334 = at(b13313, i13330)
        x13335 = date_text(i13333, b13334, n13331, 0, GIVEN)
        b13336 = text_known(x13335)
        x13337 = text_concat(n13331, 'paid ', x13335)
        i13338 = at(i13258, i13330)
        b13339 = at(b13259, i13330)
        b13340 = (i13338 == WORD_8) & b13339
        x13341 = texts(where(b13336, x13337, where(b13340, 'written off', 'unpaid')))
        i13342 = at(i13311, i13330)
        x13343 = date_text(i13342, None, n13331, 0, GIVEN)
        i13344 = at(i13302, i13330)
        b13345 = (i13342 != i13344)
        x13346 = date_text(i13344, None, n13331, 0, GIVEN)
        x13347 = text_concat(n13331, ' (moved from ', x13346, ')')
        x13348 = texts(where(b13345, x13347, ''))
        i13349 = at(i13314, i13330)
        b13350 = (i13349 == 1)
        b13351 = (i13349 > 1)
        x13352 = int_text(i13349, None, n13331, 0, GIVEN)
        x13353 = text_concat(n13331, ', ', x13352, ' days late')
        x13354 = texts(where(b13350, ', 1 day late', where(b13351, x13353, where(b13334, ', in time', ''))))
        b13355 = logical_not(b13334)
        i13356 = at(i13287, i13330)
        b13357 = at(b13288, i13330)
        i13358 = where(b13357, i13356, 0)
        b13359 = (i13358 > 0)
        b13360 = (b13355 & b13359)
        i13361 = at(i13327, i13330)
        i13362 = rescaled(i13361, -2)
        x13363 = decimal_text(i13362, None, n13331, 2, GIVEN)
        x13364 = text_concat(n13331, ', ', x13363, ' left')
        x13365 = texts(where(b13360, x13364, ''))
        x13366 = text_concat(n13331, x13341, ', due ', x13343, x13348, x13354, x13365)
        i13367 = at(i13281, i13330)
        del i13333, b13334, x13335, b13336, x13337, i13338, b13339, b13340, x13341, i13342, x13343, i13344, b13345, x13346, x13347, x13348, i13349, b13350, b13351, x13352, x13353, x13354, b13355, i13356, b13357, i13358, b13359, b13360, i13361, i13362, x13363, x13364, x13365
    else:
        x13366 = NO_TEXT
        i13367 = NO_INT
    del b13259, b13288, b13313, i13258, i13287, i13302, i13311, i13312, i13314, i13327, i13330, n13248, n13331
    if EVIDENCE_WANTED:
        n13368 = any_raised(n1650, i10828)
    else:
        n13368 = 0
    if n13368:
        i13369 = places(b1712, n1650)
        n13370 = len(i13369)
    else:
        i13369 = NO_INT
        n13370 = 0
    del n13368, n1650
    if n13370:
        i13371 = at(i1654, i13369)
        i13372 = at(i1655, i13369)
        i13390 = at(i1673, i13369)
        b13391 = at(b1674, i13369)
        i13403 = at(i1686, i13369)
        b13429 = at(b1712, i13369)
        i13433 = newest(i13371, i13372, at(E_occurred_at, i13403), EVIDENCE_CAP)
        n13434 = len(i13433)
        del i13371, i13372
    else:
        i13390 = NO_INT
        b13391 = NO_BOOL
        i13403 = NO_INT
        b13429 = NO_BOOL
        i13433 = NO_INT
        n13434 = 0
    del b1674, b1712, i13369, i1654, i1655, i1673, i1686
    if n13370:
        i13436 = at(i13390, i13433)
        b13437 = at(b13391, i13433)
        x13438 = date_text(i13436, b13437, n13434, 0, GIVEN)
        b13439 = at(b13429, i13433)
        i13440 = where(b13439, WORD_86, WORD_87)
        x13441 = word_text(i13440, None, n13434, 0, GIVEN)
        x13442 = text_concat(n13434, 'promised for ', x13438, x13441)
        i13443 = at(i13403, i13433)
        del i13436, b13437, x13438, b13439, i13440, x13441
    else:
        x13442 = NO_TEXT
        i13443 = NO_INT
    del b13391, b13429, i13390, i13433, n13370, n13434
    if EVIDENCE_WANTED:
        n13444 = any_raised(n4625, i10829)
    else:
        n13444 = 0
    if n13444:
        b13445 = (b4747 & b4758)
        i13446 = places(b13445, n4625)
        n13447 = len(i13446)
        del b13445
    else:
        i13446 = NO_INT
        n13447 = 0
    del b4747, b4758, n13444, n4625
    if n13447:
        i13448 = at(i4626, i13446)
        i13449 = at(i4627, i13446)
        i13457 = at(i4635, i13446)
        b13458 = at(b4636, i13446)
        i13480 = at(i4658, i13446)
        i13488 = newest(i13448, i13449, at(E_occurred_at, i13480), EVIDENCE_CAP)
        n13489 = len(i13488)
        del i13448, i13449
    else:
        i13457 = NO_INT
        b13458 = NO_BOOL
        i13480 = NO_INT
        i13488 = NO_INT
        n13489 = 0
    del b4636, i13446, i4626, i4627, i4635, i4658
    if n13447:
        i13491 = at(i13457, i13488)
        b13492 = at(b13458, i13488)
        i13493 = where(b13492, i13491, WORD_10)
        x13494 = word_text(i13493, None, n13489, 0, GIVEN)
        x13495 = text_concat(n13489, 'raised, ', x13494)
        i13496 = at(i13480, i13488)
        del i13491, b13492, i13493, x13494
    else:
        x13495 = NO_TEXT
        i13496 = NO_INT
    del b13458, i13457, i13488, n13447, n13489
    if EVIDENCE_WANTED:
        n13497 = any_raised(n3380, i10830, i10831)
    else:
        n13497 = 0
    if n13497:
        i13498 = newest(i3381, i3415, at(E_occurred_at, i3446), EVIDENCE_CAP)
        n13499 = len(i13498)
    else:
        i13498 = NO_INT
        n13499 = 0
    del i3381, i3415, n13497
    if EVIDENCE_WANTED and n3380:
        i13501 = at(i3548, i13498)
        b13502 = at(b3550, i13498)
        x13503 = id_text(i13501, b13502, n13499, 0, GIVEN)
        b13504 = text_known(x13503)
        x13505 = where(b13504, x13503, 'the work')
        b13506 = at(b3549, i13498)
        i13507 = where(b13506, WORD_88, WORD_31)
        x13508 = word_text(i13507, None, n13499, 0, GIVEN)
        x13509 = text_concat(n13499, 'reopened ', x13505, x13508)
        i13510 = at(i3446, i13498)
        del i13501, b13502, x13503, b13504, x13505, b13506, i13507, x13508
    else:
        x13509 = NO_TEXT
        i13510 = NO_INT
    del b3549, b3550, i13498, i3548, n13499, n3380
    if EVIDENCE_WANTED:
        n13511 = any_raised(n3590, i10832)
    else:
        n13511 = 0
    if n13511:
        i13512 = places(b3661, n3590)
        n13513 = len(i13512)
    else:
        i13512 = NO_INT
        n13513 = 0
    del b3661, n13511, n3590
    if n13513:
        i13514 = at(i3591, i13512)
        i13515 = at(i3592, i13512)
        i13546 = at(i3623, i13512)
        i13549 = at(i3633, i13512)
        i13560 = newest(i13514, i13515, at(E_occurred_at, i13546), EVIDENCE_CAP)
        n13561 = len(i13560)
        del i13514, i13515
    else:
        i13546 = NO_INT
        i13549 = NO_INT
        i13560 = NO_INT
        n13561 = 0
    del i13512, i3591, i3592, i3623, i3633
    if n13513:
        i13563 = at(i13549, i13560)
        b13564 = (i13563 > 0)
        i13565 = where(b13564, WORD_89, WORD_31)
        x13566 = word_text(i13565, None, n13561, 0, GIVEN)
        x13567 = text_concat(n13561, 'delivered', x13566)
        i13568 = at(i13546, i13560)
        del i13563, b13564, i13565, x13566
    else:
        x13567 = NO_TEXT
        i13568 = NO_INT
    del i13549, i13560, n13513, n13561
    if EVIDENCE_WANTED:
        n13569 = any_raised(n3190, i10833)
    else:
        n13569 = 0
    if n13569:
        b13570 = (b3218 & b3218)
        i13571 = places(b13570, n3190)
        n13572 = len(i13571)
        del b13570
    else:
        i13571 = NO_INT
        n13572 = 0
    del b3218, n13569, n3190
    if n13572:
        i13573 = at(i3191, i13571)
        i13574 = at(i3192, i13571)
        i13605 = at(i3223, i13571)
        i13606 = newest(i13573, i13574, at(E_occurred_at, i13605), EVIDENCE_CAP)
        del i13573, i13574
    else:
        i13605 = NO_INT
        i13606 = NO_INT
    del i13571, i3191, i3192, i3223
    if n13572:
        i13609 = at(i13605, i13606)
    else:
        i13609 = NO_INT
    del i13606, n13572
    if EVIDENCE_WANTED and n532:
        b13610 = logical_not(b1094)
        b13611 = (b1066 & b13610)
        i13612 = places(b13611, n532)
        n13613 = len(i13612)
        del b13610, b13611
    else:
        i13612 = NO_INT
        n13613 = 0
    if n13613:
        i13614 = at(i533, i13612)
        i13615 = at(i541, i13612)
        i13616 = at(i1099, i13612)
        i13617 = at(i583, i13612)
        b13618 = at(b585, i13612)
        i13619 = where(b13618, i13617, 0)
        i13620 = (i13616 - i13619)
        i13621 = np.maximum(i13620, 0)
        i13622 = rescaled(i13621, -2)
        i13623 = at(i1122, i13612)
        del i13616, i13617, b13618, i13619, i13620, i13621
    else:
        i13614 = NO_INT
        i13615 = NO_INT
        i13622 = NO_INT
        i13623 = NO_INT
    del i13612, i533, n13613
    if EVIDENCE_WANTED and n2138:
        i13624 = where(b2149, i2148, WORD_10)
        b13625 = (i13624 == WORD_10)
        i13626 = places(b13625, n2138)
        n13627 = len(i13626)
        del i13624, b13625
    else:
        i13626 = NO_INT
        n13627 = 0
    del b2149, i2148, n2138
    if n13627:
        i13628 = at(i2139, i13626)
        i13629 = at(i2165, i13626)
        b13630 = at(b2166, i13626)
        b13631 = logical_not(b13630)
        i13632 = at(i2147, i13626)
        b13633 = (i13632 == WORD_31)
        b13634 = (b13631 | b13633)
        i13635 = at(i2180, i13626)
        b13636 = at(b2210, i13626)
        i13637 = where(b13636, i13635, i13632)
        i13638 = where(b13634, i13637, i13632)
        i13639 = at(i2177, i13626)
        b13640 = at(b2209, i13626)
        i13641 = where(b13630, i13629, i13639)
        i13642 = rescaled(i13641, -2)
        i13643 = at(i2157, i13626)
        i13644 = (AS_OF - i13643)
        b13645 = b13630 | b13640
        del i13629, b13630, b13631, i13632, b13633, b13634, i13635, b13636, i13637, i13639, b13640, i13641, i13643
    else:
        i13628 = NO_INT
        i13638 = NO_INT
        i13642 = NO_INT
        i13644 = NO_INT
        b13645 = NO_BOOL
    del b2166, b2209, b2210, i13626, i2139, i2147, i2157, i2165, i2177, i2180, n13627
    if ENDINGS_WANTED:
        n13646 = n4882
    else:
        n13646 = 0
    if n13646:
        b13647 = (i4889 == WORD_1)
        i13648 = where(b4931, i4930, WORD_10)
        b13649 = (i13648 == WORD_10)
        b13650 = logical_not(b10896)
        b13651 = (i4894 > (AS_OF - P_window_days))
        b13652 = (b13647 & b13649 & b13650 & b13651)
        i13653 = places(b13652, n4882)
        n13654 = len(i13653)
        del b13647, i13648, b13649, b13650, b13651, b13652
    else:
        i13653 = NO_INT
        n13654 = 0
    del b10896, b4931, i4889, i4930, n13646, n4882
    if n13654:
        i13656 = at(i4924, i13653)
        i13657 = at(i4894, i13653)
        i13658 = (i13657 + P_quote_validity_days)
        b13659 = at(b4928, i13653)
        i13660 = where(b13659, i13656, i13658)
        i13661 = at(i4984, i13653)
        del i13656, i13657, i13658, b13659
    else:
        i13660 = NO_INT
        i13661 = NO_INT
    del b4928, i13653, i4894, i4924, i4984, n13654
    if ENDINGS_WANTED:
        n13662 = n5740
    else:
        n13662 = 0
    if n13662:
        b13663 = logical_not(b5796)
        b13664 = logical_not(b6172)
        b13665 = (b13663 & b13664)
        i13666 = places(b13665, n5740)
        n13667 = len(i13666)
        del b13663, b13664, b13665
    else:
        i13666 = NO_INT
        n13667 = 0
    del b5796, b6172, n13662, n5740
    if n13667:
        i13669 = at(i5793, i13666)
        i13670 = at(i5806, i13666)
        b13671 = at(b5794, i13666)
    else:
        i13669 = NO_INT
        i13670 = NO_INT
        b13671 = NO_BOOL
    del b5794, i13666, i5793, i5806, n13667
    if ENDINGS_WANTED:
        n13672 = n532
    else:
        n13672 = 0
    if n13672:
        i13673 = places(b1066, n532)
        n13674 = len(i13673)
    else:
        i13673 = NO_INT
        n13674 = 0
    del n13672
    if n13674:
        i13676 = at(i1048, i13673)
        i13677 = at(i565, i13673)
    else:
        i13676 = NO_INT
        i13677 = NO_INT
    del i13673, n13674
    if DEBTS_WANTED:
        n13678 = n532
    else:
        n13678 = 0
    if n13678:
        b13679 = (b1066 & b1067)
        b13680 = logical_not(b1094)
        b13681 = (i1122 > 0)
        i13682 = where(b585, i583, 0)
        i13683 = (i1099 - i13682)
        i13684 = np.maximum(i13683, 0)
        i13685 = rescaled(i13684, -2)
        b13686 = (i13685 > 0)
        b13687 = (b1066 & b13680 & b13681 & b13686)
        b13688 = (b13679 | b13687)
        i13689 = places(b13688, n532)
        n13690 = len(i13689)
        del b13679, b13680, b13681, i13682, i13683, i13684, i13685, b13686, b13687, b13688
    else:
        i13689 = NO_INT
        n13690 = 0
    del b1094, n13678, n532
    if n13690:
        i13692 = at(i551, i13689)
        i13693 = at(i1048, i13689)
        i13694 = at(i1099, i13689)
        i13695 = at(i583, i13689)
        b13696 = at(b585, i13689)
        i13697 = where(b13696, i13695, 0)
        i13698 = (i13694 - i13697)
        i13699 = np.maximum(i13698, 0)
        i13700 = rescaled(i13699, -2)
        i13701 = at(i541, i13689)
        i13702 = at(i1122, i13689)
        b13703 = at(b1066, i13689)
        b13704 = at(b1067, i13689)
        b13705 = (b13703 & b13704)
        i13706 = at(i565, i13689)
        del i13694, i13695, b13696, i13697, i13698, i13699, b13703, b13704
    else:
        i13692 = NO_INT
        i13693 = NO_INT
        i13700 = NO_INT
        i13701 = NO_INT
        i13702 = NO_INT
        b13705 = NO_BOOL
        i13706 = NO_INT
    del b1066, b1067, b585, i1048, i1099, i1122, i13689, i541, i551, i565, i583, n13690
    return {'stage': (i290, None), 'stage_inferred': (b291, None), 'standing': (i297, None), 'undecided__value': (f9799, b9845), 'undecided__opportunities': (i8899, None), 'undecided__incidents': (i8900, None), 'undecided__lower80': (f9867, b10282), 'undecided__lower95': (f9879, b10282), 'undecided__occasions': (i8903, None), 'kept_meetings__value': (i8961, None), 'kept_meetings__opportunities': (i8961, None), 'no_show__value': (f9803, b9881), 'no_show__opportunities': (i8966, None), 'no_show__incidents': (i8967, None), 'no_show__lower80': (f9903, b10295), 'no_show__lower95': (f9915, b10295), 'no_show__in_half_year': (i8968, b8969), 'no_show__in_year': (i8970, b8971), 'put_off__value': (i8979, None), 'put_off__opportunities': (i8978, None), 'put_off__incidents': (i8979, None), 'put_off__held': (i8981, None), 'requoted_in_all__value': (i8913, b8914), 'requoted_in_all__opportunities': (i8911, None), 'requoted_in_all__incidents': (i8912, None), 'requoted__value': (i8923, b8924), 'requoted__opportunities': (i8911, None), 'requoted__incidents': (i8922, None), 'seriousness__value': (i9008, None), 'seriousness__opportunities': (i9007, None), 'seriousness__incidents': (i9008, None), 'paid_lately__value': (i9028, None), 'paid_lately__opportunities': (i9028, None), 'open_quotes__value': (i8931, None), 'open_quotes__opportunities': (i8931, None), 'accepted_work__value': (i9101, None), 'accepted_work__opportunities': (i9101, None), 'unfounded__value': (f9807, b9917), 'unfounded__opportunities': (i9159, None), 'unfounded__incidents': (i9160, None), 'unfounded__lower80': (f9939, b10319), 'unfounded__lower95': (f9951, b10319), 'unfounded__items': (i9165, None), 'unfounded__occasions': (i9167, None), 'unfounded__apart': (i9170, None), 'unfounded__span': (i9175, b9201), 'unfounded__pressing': (i9180, None), 'chances__value': (i9204, b9205), 'chances__opportunities': (i9203, None), 'reopened__value': (i9189, None), 'reopened__opportunities': (i9188, None), 'reopened__incidents': (i9189, None), 'reopened__warned': (i9190, None), 'low_scored__value': (i9223, None), 'low_scored__opportunities': (i9222, None), 'low_scored__incidents': (i9223, None), 'requests__value': (f9811, b9953), 'requests__opportunities': (i9242, None), 'requests__incidents': (i9243, None), 'requests__lower80': (f9975, b10790), 'requests__lower95': (f9987, b10790), 'requests__apart': (i9246, None), 'requests__apart_from_quotes': (i9249, None), 'silent__value': (i9257, None), 'silent__opportunities': (i9242, None), 'silent__incidents': (i9257, None), 'incidents__value': (i9273, None), 'incidents__opportunities': (i9273, None), 'incidents__incidents': (i9273, None), 'incidents__in_half_year': (i9274, b9275), 'incidents__warned': (i9276, None), 'grave_incidents__value': (i9281, None), 'grave_incidents__opportunities': (i9273, None), 'grave_incidents__incidents': (i9281, None), 'abusive_incidents__value': (i9285, None), 'abusive_incidents__opportunities': (i9273, None), 'abusive_incidents__incidents': (i9285, None), 'abusive_incidents__warned': (i9287, None), 'night_messages__value': (i9303, b9304), 'night_messages__opportunities': (i9302, None), 'night_messages__incidents': (i9302, None), 'work_meetings__value': (f9815, b9989), 'work_meetings__opportunities': (i8989, None), 'work_meetings__incidents': (i8990, None), 'work_meetings__lower80': (f10011, b10791), 'work_meetings__lower95': (f10023, b10791), 'work_meetings__in_year': (i8991, b8992), 'work_meetings__of_year': (f8998, b8999), 'night_bursts__value': (i9322, None), 'night_bursts__opportunities': (i9321, None), 'night_bursts__incidents': (i9322, None), 'quotes_sent__value': (i9348, None), 'quotes_sent__opportunities': (i9348, None), 'jobs__value': (i9366, None), 'jobs__opportunities': (i9366, None), 'jobs__invoices': (i9368, None), 'pressed__value': (i9388, None), 'pressed__opportunities': (i9387, None), 'pressed__incidents': (i9388, None), 'asks_on_quotes__value': (i9396, b9397), 'asks_on_quotes__opportunities': (i9387, None), 'late_asks__value': (i9411, None), 'late_asks__opportunities': (i9410, None), 'late_asks__incidents': (i9411, None), 'late_asks__jobs': (i9415, None), 'late_asks__ultimatums': (i9417, None), 'late_asks__forced': (i9420, None), 'late_asks__apart': (i9423, None), 'asked_jobs__value': (f9206, b9207), 'asked_jobs__opportunities': (i9203, None), 'lost_chargebacks__value': (i9465, None), 'lost_chargebacks__opportunities': (i9464, None), 'lost_chargebacks__incidents': (i9465, None), 'open_chargebacks__value': (i9474, None), 'open_chargebacks__opportunities': (i9473, None), 'open_chargebacks__incidents': (i9474, None), 'open_chargebacks__amount': (i9483, b9493), 'chargebacks_ever__value': (i9473, None), 'chargebacks_ever__opportunities': (i9473, None), 'due_invoices__value': (i9029, None), 'due_invoices__opportunities': (i9029, None), 'dbt__value': (f9059, b9076), 'dbt__opportunities': (i9034, None), 'dbt__incidents': (i9035, None), 'dbt__median': (f9036, b9037), 'dbt__without_largest': (f9047, b9072), 'dbt__late_occasions': (i9051, None), 'late_money__value': (f9215, b9216), 'late_money__opportunities': (i9203, None), 'late14__value': (f9819, b10025), 'late14__opportunities': (i9507, None), 'late14__incidents': (i9508, None), 'late14__lower80': (f10047, b10451), 'late14__lower95': (f10059, b10451), 'late14__invoices': (i9509, b9510), 'late30__value': (f9823, b10061), 'late30__opportunities': (i9511, None), 'late30__incidents': (i9512, None), 'late30__lower80': (f10083, b10455), 'late30__lower95': (f10095, b10455), 'late30__invoices': (i9513, b9514), 'late_grace__value': (f9825, b10061), 'late_grace__opportunities': (i9511, None), 'late_grace__incidents': (i9522, None), 'late_grace__lower80': (f10108, b10472), 'late_grace__lower95': (f10116, b10472), 'late_grace__invoices': (i9523, b9524), 'late_grace__median': (f9525, b9526), 'surely_late__value': (f9829, b10118), 'surely_late__opportunities': (i9545, None), 'surely_late__incidents': (i9546, None), 'surely_late__lower80': (f10140, b10464), 'surely_late__lower95': (f10152, b10464), 'longest_late_run__value': (i9569, b9570), 'longest_late_run__opportunities': (i9565, None), 'rising__value': (i9530, None), 'rising__opportunities': (i9511, None), 'rising__incidents': (i9530, None), 'unpaid_money__value': (f9615, b9627), 'unpaid_money__opportunities': (i9591, None), 'unpaid_money__incidents': (i9592, None), 'unpaid_money__days': (i9594, b9595), 'unpaid_money__oldest': (i9597, b9598), 'unpaid_money__amount': (i9601, b9602), 'unpaid_money__done': (i9604, None), 'overdue_now__value': (i9639, b9640), 'overdue_now__opportunities': (i9637, None), 'overdue_now__incidents': (i9638, None), 'promises__value': (i9664, None), 'promises__opportunities': (i9663, None), 'promises__incidents': (i9664, None), 'promises__in_year': (i9667, b9668), 'broken_in_a_row__value': (i9681, b9682), 'broken_in_a_row__opportunities': (i9677, None), 'late_disputes__value': (i9695, None), 'late_disputes__opportunities': (i9694, None), 'late_disputes__incidents': (i9695, None), 'given_terms__value': (i9644, b9645), 'given_terms__opportunities': (i9641, None), 'remembered__value': (i9708, None), 'remembered__opportunities': (i9708, None), 'quiet__value': (i9715, b9716), 'quiet__opportunities': (i9713, None), 'paid_in_time__value': (f9833, b10154), 'paid_in_time__opportunities': (i9029, None), 'paid_in_time__incidents': (i9066, None), 'paid_in_time__lower80': (f10176, b10792), 'paid_in_time__lower95': (f10188, b10792), 'paid_day_unknown__value': (i9646, None), 'paid_day_unknown__opportunities': (i9646, None), 'disputed_now__value': (i9647, None), 'disputed_now__opportunities': (i9647, None), 'due_assumed__value': (i9648, None), 'due_assumed__opportunities': (i9648, None), 'due_assumed__in_days': (i9649, b9650), 'due_unsaid__value': (i9651, None), 'due_unsaid__opportunities': (i9651, None), 'other_currencies__value': (i9067, None), 'other_currencies__opportunities': (i9067, None), 'stray_payments__value': (i9709, None), 'stray_payments__opportunities': (i9709, None), 'stray_asks__value': (i9431, None), 'stray_asks__opportunities': (i9431, None), 'praise__value': (i9725, None), 'praise__opportunities': (i9725, None), 'referrals__value': (i9726, None), 'referrals__opportunities': (i9726, None), 'our_failures__value': (i9727, None), 'our_failures__opportunities': (i9727, None), 'upheld__value': (i9198, None), 'upheld__opportunities': (i9198, None), 'accepted_quotes__value': (i8932, None), 'accepted_quotes__opportunities': (i8932, None), 'answered_in_time__value': (f9835, b9953), 'answered_in_time__opportunities': (i9242, None), 'answered_in_time__incidents': (i9261, None), 'answered_in_time__lower80': (f10201, b10793), 'answered_in_time__lower95': (f10209, b10793), 'reversed_items__value': (f9839, b10211), 'reversed_items__opportunities': (i9101, None), 'reversed_items__incidents': (i9106, None), 'reversed_items__lower80': (f10233, b10521), 'reversed_items__lower95': (f10245, b10521), 'reversed__value': (i9739, None), 'reversed__opportunities': (i9739, None), 'reversed__incidents': (i9739, None), 'reversed__items': (i9741, None), 'reversed__warned': (i9742, None), 'rounds_over__value': (f9843, b10247), 'rounds_over__opportunities': (i9114, None), 'rounds_over__incidents': (i9115, None), 'rounds_over__lower80': (f10269, b10538), 'rounds_over__lower95': (f10281, b10538), 'rounds_over__twice': (i9116, None), 'rounds_over__thrice': (i9117, None), 'rounds_over__capped': (i9120, None), 'unpaid_scope__value': (f9758, b9759), 'unpaid_scope__opportunities': (i9747, None), 'unpaid_scope__basis': (i9751, b9752), 'unpaid_extras__value': (i9772, None), 'unpaid_extras__opportunities': (i9771, None), 'unpaid_extras__incidents': (i9772, None), 'records__value': (i9710, None), 'records__opportunities': (i9710, None), 'active_months__value': (i9791, None), 'active_months__opportunities': (i9791, None), 'startup__value': (i9717, None), 'startup__opportunities': (i9713, None), 'startup__incidents': (i9717, None), 'good_cause__value': (i9718, None), 'good_cause__opportunities': (i9713, None), 'good_cause__incidents': (i9718, None), 'hardship__value': (i9719, None), 'hardship__opportunities': (i9713, None), 'hardship__incidents': (i9719, None), 'conduct_notices__value': (i9720, None), 'conduct_notices__opportunities': (i9713, None), 'conduct_notices__incidents': (i9720, None), 'working_with__value': (i9721, None), 'working_with__opportunities': (i9713, None), 'working_with__incidents': (i9721, None), 'speaking_records__value': (i9217, b9218), 'speaking_records__opportunities': (i9203, None), 'good_records__value': (i9219, b9220), 'good_records__opportunities': (i9203, None), 'signal__no_decision': (i10794, None), 'signal__no_shows': (i10795, None), 'signal__none_held': (i10796, None), 'signal__many_requotes': (i10797, None), 'signal__free_scoping': (i10798, None), 'signal__unfounded_complaints': (i10799, None), 'signal__unfounded_over_time': (i10800, None), 'signal__unfounded_and_withheld': (i10801, None), 'signal__reopened_complaints': (i10802, None), 'signal__reopened_after_notice': (i10803, None), 'signal__low_scores': (i10804, None), 'signal__blocking_silence': (i10805, None), 'signal__gone_silent': (i10806, None), 'signal__conduct': (i10807, None), 'signal__conduct_after_warning': (i10808, None), 'signal__grave_conduct': (i10809, None), 'signal__sustained_abuse': (i10810, None), 'signal__night_pressure': (i10811, None), 'signal__slow_night_pressure': (i10812, None), 'signal__missed_work_meetings': (i10813, None), 'signal__price_pressure': (i10814, None), 'signal__price_pressure_again': (i10815, None), 'signal__asks_afterwards': (i10816, None), 'signal__ultimatums': (i10817, None), 'signal__chargebacks': (i10818, None), 'signal__chargeback_open': (i10819, None), 'signal__money_unpaid': (i10820, None), 'signal__days_beyond_terms': (i10821, None), 'signal__late_share': (i10822, None), 'signal__late_even_so': (i10823, None), 'signal__late_habit': (i10824, None), 'signal__late_streak': (i10825, None), 'signal__rising_delay': (i10826, None), 'signal__oldest_open': (i10827, None), 'signal__broken_promises': (i10828, None), 'signal__tactical_disputes': (i10829, None), 'signal__reversals': (i10830, None), 'signal__reversals_after_notice': (i10831, None), 'signal__revision_overrun': (i10832, None), 'signal__unpaid_changes': (i10833, None), 'cleared__commitment_phobic': (i10834, None), 'cleared__criticizer': (i10835, None), 'cleared__energy_zapper': (i10836, None), 'cleared__fee_haggler': (i10837, None), 'cleared__late_payer': (i10838, None), 'cleared__time_waster': (i10839, None), 'exempt__commitment_phobic__serious': (i10840, None), 'exempt__commitment_phobic__clearly_serious': (i10841, None), 'exempt__commitment_phobic__at_work': (i10842, None), 'exempt__energy_zapper__hardship': (i10843, None), 'exempt__fee_haggler__startup': (i10844, None), 'exempt__fee_haggler__good_cause': (i10845, None), 'exempt__fee_haggler__hardship': (i10846, None), 'exempt__late_payer__hardship': (i10847, None), 'fact__enough_good': (i10848, None), 'fact__some_good': (i10849, None), 'fact__money_stuck': (i10850, None), 'fact__card_payment_reversed': (i10851, None), 'fact__asks_on_late_bills': (i10852, None), 'fact__complaints_for_late_bills': (i10853, None), 'fact__silence_on_late_bills': (i10854, None), 'fact__silence_on_lapsed_quotes': (i10855, None), 'fact__money_overdue': (i10856, None), 'fact__overdue_for_months': (i10857, None), 'fact__much_at_risk': (i10858, None), 'fact__weeks_late': (i10859, None), 'fact__long_terms': (i10860, None), 'fact__card_payments': (i10861, None), 'fact__quote_open': (i10862, None), 'fact__missed_meetings': (i10863, None), 'fact__warned': (i10864, None), 'fact__threatened': (i10865, None), 'fact__complaints_upheld': (i10866, None), 'fact__client_already': (i10867, None), 'remark__paid_undated': (i10868, None), 'remark__under_dispute': (i10869, None), 'remark__assumed_terms': (i10870, None), 'remark__no_due_days': (i10871, None), 'remark__several_currencies': (i10872, None), 'remark__unnamed_payments': (i10873, None), 'remark__unplaced_asks': (i10874, None), 'remark__from_memory': (i10875, None), 'remark__old_records': (i10876, None), 'remark__few_records': (i10877, None), 'remark__ally': (i10878, None), 'remark__punctual': (i10879, None), 'remark__within_grace': (i10880, None), 'remark__sends_others': (i10881, None), 'remark__thankful': (i10882, None), 'remark__comes_back': (i10883, None), 'remark__answers_quickly': (i10884, None), 'remark__service_recovery': (i10885, None), 'remark__own_failures': (i10886, None), 'holds:no_decision:watch:0': (b10283, None), 'holds:no_decision:flag:0': (b10285, None), 'holds:no_decision:flag:1': (b10286, None), 'holds:no_decision:severe:0': (b10288, None), 'holds:no_decision:severe:1': (b10289, None), 'holds:no_shows:watch:0': (b10292, None), 'holds:no_shows:flag:0': (b10294, None), 'holds:no_shows:flag:1': (b10296, None), 'holds:no_shows:severe:0': (b10298, None), 'holds:no_shows:severe:1': (b10299, None), 'holds:none_held:watch:0': (b10302, None), 'holds:many_requotes:watch:0': (b10305, None), 'holds:many_requotes:watch:1': (b10306, None), 'holds:many_requotes:flag:0': (b10308, None), 'holds:many_requotes:flag:1': (b10309, None), 'holds:free_scoping:watch:0': (b10312, None), 'holds:free_scoping:flag:0': (b10314, None), 'holds:unfounded_complaints:watch:0': (b10317, None), 'holds:unfounded_complaints:flag:0': (b10320, None), 'holds:unfounded_complaints:flag:1': (b10321, None), 'holds:unfounded_complaints:flag:2': (b10322, None), 'holds:unfounded_complaints:severe:0': (b10324, None), 'holds:unfounded_complaints:severe:1': (b10325, None), 'holds:unfounded_over_time:flag:0': (b10328, None), 'holds:unfounded_over_time:flag:1': (b10329, None), 'holds:unfounded_over_time:flag:2': (b10330, None), 'holds:unfounded_over_time:flag:3': (b10331, None), 'holds:unfounded_over_time:flag:4': (b10332, None), 'holds:unfounded_and_withheld:flag:0': (b10335, None), 'holds:unfounded_and_withheld:flag:1': (b10336, None), 'holds:unfounded_and_withheld:flag:2': (b10337, None), 'holds:unfounded_and_withheld:flag:3': (b10338, None), 'holds:unfounded_and_withheld:flag:4': (b10339, None), 'holds:reopened_complaints:watch:0': (b10342, None), 'holds:reopened_complaints:flag:0': (b10344, None), 'holds:reopened_complaints:flag:1': (b10345, None), 'holds:reopened_after_notice:severe:0': (b10348, None), 'holds:low_scores:watch:0': (b10351, None), 'holds:blocking_silence:watch:0': (b10354, None), 'holds:blocking_silence:flag:0': (b10356, None), 'holds:blocking_silence:flag:1': (b10357, None), 'holds:blocking_silence:flag:2': (b10358, None), 'holds:gone_silent:severe:0': (b10361, None), 'holds:conduct:watch:0': (b10364, None), 'holds:conduct:flag:0': (b10366, None), 'holds:conduct_after_warning:flag:0': (b10369, None), 'holds:grave_conduct:severe:0': (b10372, None), 'holds:sustained_abuse:severe:0': (b10375, None), 'holds:sustained_abuse:severe:1': (b10376, None), 'holds:night_pressure:watch:0': (b10379, None), 'holds:night_pressure:flag:0': (b10381, None), 'holds:slow_night_pressure:watch:0': (b10384, None), 'holds:slow_night_pressure:flag:0': (b10386, None), 'holds:missed_work_meetings:watch:0': (b10389, None), 'holds:missed_work_meetings:watch:1': (b10390, None), 'holds:missed_work_meetings:flag:0': (b10392, None), 'holds:missed_work_meetings:flag:1': (b10393, None), 'holds:price_pressure:watch:0': (b10396, None), 'holds:price_pressure:flag:0': (b10398, None), 'holds:price_pressure:flag:1': (b10399, None), 'holds:price_pressure_again:flag:0': (b10402, None), 'holds:price_pressure_again:flag:1': (b10403, None), 'holds:price_pressure_again:flag:2': (b10404, None), 'holds:asks_afterwards:watch:0': (b10407, None), 'holds:asks_afterwards:flag:0': (b10409, None), 'holds:asks_afterwards:flag:1': (b10410, None), 'holds:asks_afterwards:severe:0': (b10412, None), 'holds:asks_afterwards:severe:1': (b10413, None), 'holds:asks_afterwards:severe:2': (b10414, None), 'holds:ultimatums:severe:0': (b10417, None), 'holds:chargebacks:watch:0': (b10420, None), 'holds:chargebacks:flag:0': (b10422, None), 'holds:chargebacks:severe:0': (b10424, None), 'holds:chargeback_open:watch:0': (b10427, None), 'holds:money_unpaid:watch:0': (b10430, None), 'holds:money_unpaid:flag:0': (b10432, None), 'holds:money_unpaid:severe:0': (b10434, None), 'holds:money_unpaid:severe:1': (b10435, None), 'holds:days_beyond_terms:watch:0': (b10438, None), 'holds:days_beyond_terms:watch:1': (b10439, None), 'holds:days_beyond_terms:watch:2': (b10440, None), 'holds:days_beyond_terms:flag:0': (b10442, None), 'holds:days_beyond_terms:flag:1': (b10443, None), 'holds:days_beyond_terms:flag:2': (b10444, None), 'holds:days_beyond_terms:severe:0': (b10446, None), 'holds:days_beyond_terms:severe:1': (b10447, None), 'holds:days_beyond_terms:severe:2': (b10448, None), 'holds:late_share:watch:0': (b10452, None), 'holds:late_share:watch:1': (b10453, None), 'holds:late_share:flag:0': (b10456, None), 'holds:late_share:flag:1': (b10457, None), 'holds:late_share:severe:0': (b10459, None), 'holds:late_share:severe:1': (b10460, None), 'holds:late_share:severe:2': (b10461, None), 'holds:late_even_so:watch:0': (b10465, None), 'holds:late_even_so:flag:0': (b10467, None), 'holds:late_even_so:severe:0': (b10469, None), 'holds:late_habit:watch:0': (b10473, None), 'holds:late_habit:watch:1': (b10474, None), 'holds:late_habit:flag:0': (b10476, None), 'holds:late_habit:flag:1': (b10477, None), 'holds:late_habit:severe:0': (b10479, None), 'holds:late_habit:severe:1': (b10480, None), 'holds:late_habit:severe:2': (b10481, None), 'holds:late_streak:watch:0': (b10484, None), 'holds:late_streak:flag:0': (b10486, None), 'holds:late_streak:severe:0': (b10488, None), 'holds:late_streak:severe:1': (b10489, None), 'holds:rising_delay:watch:0': (b10492, None), 'holds:oldest_open:watch:0': (b10495, None), 'holds:oldest_open:flag:0': (b10497, None), 'holds:oldest_open:severe:0': (b10499, None), 'holds:broken_promises:watch:0': (b10502, None), 'holds:broken_promises:flag:0': (b10504, None), 'holds:broken_promises:severe:0': (b10506, None), 'holds:broken_promises:severe:1': (b10507, None), 'holds:tactical_disputes:watch:0': (b10510, None), 'holds:tactical_disputes:flag:0': (b10512, None), 'holds:tactical_disputes:severe:0': (b10514, None), 'holds:reversals:watch:0': (b10517, None), 'holds:reversals:flag:0': (b10519, None), 'holds:reversals:flag:1': (b10520, None), 'holds:reversals:flag:2': (b10522, None), 'holds:reversals:severe:0': (b10524, None), 'holds:reversals:severe:1': (b10525, None), 'holds:reversals:severe:2': (b10526, None), 'holds:reversals_after_notice:severe:0': (b10529, None), 'holds:reversals_after_notice:severe:1': (b10530, None), 'holds:reversals_after_notice:severe:2': (b10531, None), 'holds:reversals_after_notice:severe:3': (b10532, None), 'holds:revision_overrun:watch:0': (b10535, None), 'holds:revision_overrun:flag:0': (b10537, None), 'holds:revision_overrun:flag:1': (b10539, None), 'holds:revision_overrun:severe:0': (b10541, None), 'holds:revision_overrun:severe:1': (b10542, None), 'holds:unpaid_changes:watch:0': (b10545, None), 'holds:unpaid_changes:flag:0': (b10547, None), 'holds:unpaid_changes:severe:0': (b10549, None), 'evidence:0': (i10939, i10982, x10981), 'evidence:1': (i11019, i11051, x11050), 'evidence:2': (i11089, i11121, x11120), 'evidence:3': (i11157, i11200, x11199), 'evidence:4': (i11238, i11281, x11280), 'evidence:5': (i11318, i11368, x11367), 'evidence:6': (i11406, i11456, x11455), 'evidence:7': (i11492, i11505, x11504), 'evidence:8': (i11542, i11590, x11589), 'evidence:9': (i11627, i11675, x11674), 'evidence:10': (i6813, i11691, x11690), 'evidence:11': (i11727, i11749, x11748), 'evidence:12': (i11785, i11807, x11806), 'evidence:13': (i11844, i11854, 'out of hours'), 'evidence:14': (i7915, i11859, 'out of hours'), 'evidence:15': (i11896, i11928, x11927), 'evidence:16': (i11965, i12014, x12013), 'evidence:17': (i12051, i12100, x12099), 'evidence:18': (i12137, i12186, x12185), 'evidence:19': (i12227, i12235, 'card payment reversed'), 'evidence:20': (i12273, i12281, 'card payment reversed'), 'evidence:21': (i12320, i12421, x12420), 'evidence:22': (i12459, i12561, x12560), 'evidence:23': (i12598, i12700, x12699), 'evidence:24': (i12737, i12839, x12838), 'evidence:25': (i12875, i12963, x12962), 'evidence:26': (i13000, i13102, x13101), 'evidence:27': (i13138, i13240, x13239), 'evidence:28': (i13281, i13367, x13366), 'evidence:29': (i13403, i13443, x13442), 'evidence:30': (i13480, i13496, x13495), 'evidence:31': (i3446, i13510, x13509), 'evidence:32': (i13546, i13568, x13567), 'evidence:33': (i13605, i13609, 'unpaid change'), 'money': (i13614, (i13615, None), (i13622, None), (i13623, None)), 'chargebacks': (i13628, (i13638, None), (i13642, b13645), (i13644, None)), 'known': (i35, (i65, b66), (i54, b55)), 'ending:commitment_phobic:0': (i13661, (i13660, None)), 'ending:energy_zapper:0': (i13670, (i13669, b13671)), 'ending:late_payer:0': (i13677, (i13676, None)), 'debts': (i13706, (i13692, None), (i13693, None), (i13700, None), (i13701, None), (i13702, None), (b13705, None))}
