"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""

import numpy as np

from clientfit.columnar.runtime import GREATEST, ID_BITS, LEAST, NO_BOOL, NO_FLOAT, NO_INT, NO_TEXT, Window, any_raised, as_bool, as_int, at, bit_count, by_id, by_id_at, compared, counted, date_text, dated_id, decimal_text, distinct, filled, first_rows, float_of, group, id_text, int_text, listed, logical_not, match, median, newest, pairs, places, product, reduced, rescaled, same, shifted, summed, text_concat, text_known, text_nullif, text_replace, text_trim, texts, truncated, where, whole, whole_quotient, word_text

FINGERPRINT = 'bb3ea3abbfeed4828296c4762203c304938ae33700d626803fc2755e898518d6'
PARAMETERS = {'window_days': ('int', 0), 'half_life_days': ('int', 0), 'default_terms_days': ('int', 0), 'grace_days': ('int', 0), 'late_days': ('int', 0), 'very_late_days': ('int', 0), 'paid_share': ('decimal', 2), 'promise_working_days': ('int', 0), 'run_ends_after': ('int', 0), 'stuck_days': ('int', 0), 'late_dispute_days': ('int', 0), 'rounds_included': ('int', 0), 'recovery_days': ('int', 0), 'opportunity_gap_days': ('int', 0), 'quote_validity_days': ('int', 0), 'procurement_validity_days': ('int', 0), 'decision_grace_days': ('int', 0), 'seriousness_days': ('int', 0), 'engagement_days': ('int', 0), 'reply_working_days': ('int', 0), 'silent_days': ('int', 0), 'work_near_days': ('int', 0), 'apology_days': ('int', 0), 'burst_messages': ('int', 0), 'low_score': ('int', 0), 'deposit_share': ('int', 0), 'small_deposit_share': ('int', 0), 'stop_work_days': ('int', 0), 'act_days': ('int', 0), 'notice_days': ('int', 0), 'deemed_acceptance_days': ('int', 0), 'answer_days': ('int', 0), 'quote_expiry_days': ('int', 0)}
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
        b4625 = LIKE_0[i60]
        b4626 = (b207 & b199 & b4625 & b62)
        i4627 = places(b4626, n36)
        n4628 = len(i4627)
        b4669 = (b211 & b41)
        i4670 = places(b4669, n36)
        n4671 = len(i4670)
        b4703 = (b176 | b175 | b200)
        b4704 = (b4703 | b180)
        i4705 = places(b4704, n36)
        n4706 = len(i4705)
        i4830 = places(b188, n36)
        n4831 = len(i4830)
        b5081 = (i49 == WORD_5)
        b5082 = (b5081 & b46)
        i5083 = places(b5082, n36)
        n5084 = len(i5083)
        b5125 = (i1927 == WORD_51)
        b5126 = (b5125 | b1928 | b1929 | b3420 | b1930 | b3421)
        b5127 = logical_not(b5126)
        b5128 = (b5081 & b62 & b41 & b5127)
        i5129 = places(b5128, n36)
        n5130 = len(i5129)
        b5556 = LIKE_22[i60]
        b5557 = (b207 & b221 & b5556)
        i5558 = places(b5557, n36)
        n5559 = len(i5558)
        b6082 = (b203 & b41)
        i6083 = places(b6082, n36)
        n6084 = len(i6083)
        b6116 = (b2514 | b3767)
        i6117 = places(b6116, n36)
        n6118 = len(i6117)
        b6233 = (b1928 | b1929 | b3420)
        b6234 = logical_not(b6233)
        b6235 = (b236 & b66 & b199 & b6234 & b41)
        i6236 = places(b6235, n36)
        n6237 = len(i6236)
        b6271 = LIKE_24[i60]
        b6272 = (b207 & b199 & b6271)
        i6273 = places(b6272, n36)
        n6274 = len(i6273)
        b6677 = (b211 & b213 & b41)
        i6678 = places(b6677, n36)
        n6679 = len(i6678)
        b6820 = (b204 | b205 | b200)
        b6821 = (b6820 & b41)
        i6822 = places(b6821, n36)
        n6823 = len(i6822)
        b7028 = (b175 | b4029 | b180)
        b7029 = (b7028 & b41)
        i7030 = places(b7029, n36)
        n7031 = len(i7030)
        b7198 = (i54 == WORD_70) & b55
        b7199 = (b207 & b199 & b7198 & b2946 & b41)
        i7200 = places(b7199, n36)
        n7201 = len(i7200)
        b7328 = (b178 & b41)
        i7329 = places(b7328, n36)
        n7330 = len(i7329)
        b7614 = (i2947 == WORD_10)
        b7615 = (b2050 & b7614)
        b7616 = (i52 == WORD_10) & b53
        b7617 = (b2514 & b7616)
        b7618 = (b7615 | b7617)
        i7619 = places(b7618, n36)
        n7620 = len(i7619)
        i7780 = places(b416, n36)
        n7781 = len(i7780)
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
        i4627 = NO_INT
        n4628 = 0
        i4670 = NO_INT
        n4671 = 0
        i4705 = NO_INT
        n4706 = 0
        i4830 = NO_INT
        n4831 = 0
        i5083 = NO_INT
        n5084 = 0
        i5129 = NO_INT
        n5130 = 0
        i5558 = NO_INT
        n5559 = 0
        i6083 = NO_INT
        n6084 = 0
        i6117 = NO_INT
        n6118 = 0
        i6236 = NO_INT
        n6237 = 0
        i6273 = NO_INT
        n6274 = 0
        i6678 = NO_INT
        n6679 = 0
        i6822 = NO_INT
        n6823 = 0
        i7030 = NO_INT
        n7031 = 0
        i7200 = NO_INT
        n7201 = 0
        i7329 = NO_INT
        n7330 = 0
        i7619 = NO_INT
        n7620 = 0
        i7780 = NO_INT
        n7781 = 0
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
        b5821 = (i904 > P_grace_days)
        b5822 = (b956 & b5821)
        i5823 = places(b5822, n454)
        n5824 = len(i5823)
        b6399 = (i473 > (AS_OF - P_window_days))
        b6400 = (i904 <= P_grace_days)
        b6401 = (b6399 & b956 & b6400)
        i6402 = places(b6401, n454)
        n6403 = len(i6402)
        b7370 = logical_not(b909)
        b7371 = (b944 & b956 & b7370 & b1561)
        i7372 = places(b7371, n454)
        n7373 = len(i7372)
        b7983 = (b955 | b909 | b900)
        b7984 = (b909 | b956)
        b7985 = logical_not(b948)
        b7986 = (b944 & b945 & b7983 & b7984 & b6399 & b7985)
        i7987 = places(b7986, n454)
        n7988 = len(i7987)
    else:
        i895 = NO_INT
        i896 = NO_INT
        b900 = NO_BOOL
        i904 = NO_INT
        i906 = NO_INT
        b909 = NO_BOOL
        b913 = NO_BOOL
        b914 = NO_BOOL
        b919 = NO_BOOL
        b932 = NO_BOOL
        i937 = NO_INT
        i960 = NO_INT
        i963 = NO_INT
        i1563 = NO_INT
        n1564 = 0
        i1641 = NO_INT
        i2687 = NO_INT
        n2688 = 0
        i5823 = NO_INT
        n5824 = 0
        i6402 = NO_INT
        n6403 = 0
        i7372 = NO_INT
        n7373 = 0
        i7987 = NO_INT
        n7988 = 0
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
        i1574 = at(i464, i1563)
        b1575 = at(b465, i1563)
        i1595 = at(i485, i1563)
        i1601 = at(i503, i1563)
        b1602 = at(b505, i1563)
        i1614 = at(i744, i1563)
        i1623 = at(i896, i1563)
        b1624 = at(b900, i1563)
        i1638 = at(i963, i1563)
    else:
        i1574 = NO_INT
        b1575 = NO_BOOL
        i1595 = NO_INT
        i1601 = NO_INT
        b1602 = NO_BOOL
        i1614 = NO_INT
        i1623 = NO_INT
        b1624 = NO_BOOL
        i1638 = NO_INT
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
        i6559 = places(b1802, n1564)
        n6560 = len(i6559)
    else:
        b1773 = NO_BOOL
        b1777 = NO_BOOL
        b1778 = NO_BOOL
        i1782 = NO_INT
        b1792 = NO_BOOL
        b1802 = NO_BOOL
        b1804 = NO_BOOL
        b1807 = NO_BOOL
        i6559 = NO_INT
        n6560 = 0
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
        i7154 = places(b1816, n1796)
        n7155 = len(i7154)
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
        i7154 = NO_INT
        n7155 = 0
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
        b6548 = (b2922 & b2932)
        b6856 = (b2922 & b2926)
        i6857 = places(b6856, n2280)
        n6858 = len(i6857)
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
        b6548 = NO_BOOL
        i6857 = NO_INT
        n6858 = 0
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
        i6481 = places(b4180, n3432)
        n6482 = len(i6481)
        b6953 = (b4183 & b4187)
        i6954 = places(b6953, n3432)
        n6955 = len(i6954)
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
        i6481 = NO_INT
        n6482 = 0
        i6954 = NO_INT
        n6955 = 0
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
        b4517 = (i4514 == 0)
        b4518 = logical_not(b4452)
        b4519 = logical_not(b4499)
        b4520 = (i4503 < AS_OF)
        b4521 = (b4501 | b4520)
        b4522 = (b4517 & b4518 & b4519 & b4521)
        i4529 = at(i4372, i4440)
        b4530 = at(b4373, i4440)
        b4534 = at(b4382, i4440)
        b4560 = (i4529 == WORD_38) & b4530
        b4561 = (i4529 == WORD_39) & b4530
        b4562 = (i4529 == WORD_41) & b4530
        b4563 = (i4529 == WORD_56) & b4530
        b4564 = (i4529 == WORD_55) & b4530
        b4565 = (b4560 | b4561 | b4562 | b4563 | b4564)
        b4567 = logical_not(b4534)
        i4568 = where(b4530, i4529, WORD_44)
        b4569 = (i4568 == WORD_38)
        b4570 = (i4568 == WORD_39)
        b4571 = (b4569 | b4570)
        b4572 = logical_not(b4571)
        b4573 = (b4452 & b4567 & b4572)
        b4575 = (b4522 & b4567)
        i4579 = where(b4499, i4500, 0)
        b4580 = as_bool(where(b4499, True, False))
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
        b4522 = NO_BOOL
        b4565 = NO_BOOL
        b4573 = NO_BOOL
        b4575 = NO_BOOL
        i4579 = NO_INT
        b4580 = NO_BOOL
    if EVIDENCE_WANTED and n4441:
        i4541 = at(i4389, i4440)
    else:
        i4541 = NO_INT
    if n4441:
        o4546, i4547, i4548 = group(i4442, [(i4482, None), (i4516, None)])
        n4549 = len(i4548)
    else:
        o4546 = None
        i4547 = NO_INT
        i4548 = NO_INT
        n4549 = 0
    if n4441:
        i4550 = at(i4442, i4548)
        i4557 = counted(i4547, n4549, at(b4499, o4546))
        i4558 = counted(i4547, n4549, at(b4491, o4546))
        i4559 = counted(i4547, n4549, at(b4501, o4546))
        i4566 = counted(i4547, n4549, at(b4565, o4546))
        i4574 = counted(i4547, n4549, at(b4573, o4546))
        i4576 = counted(i4547, n4549, at(b4575, o4546))
        i4577, b4578 = reduced(np.maximum, i4547, n4549, at(i4488, o4546), None)
        i4581, b4582 = reduced(np.maximum, i4547, n4549, at(i4579, o4546), at(b4580, o4546))
        i4583 = (i4577 + P_decision_grace_days)
        b4584 = (i4557 == 0)
        b4585 = (i4566 == 0)
        b4586 = (b4584 & b4585)
        i4587 = where(b4586, i4576, 0)
        i4588 = (i4574 + i4587)
        b4589 = (i4583 < AS_OF) & b4578
        b4590 = (i4559 > 0)
        b4591 = (i4577 < AS_OF) & b4578
        b4592 = (b4590 & b4591)
        b4593 = (b4589 | b4592)
        b4594 = (b4584 & b4585 & b4593)
        i4595 = where(b4578, np.minimum(AS_OF, i4583), AS_OF)
        i4596 = where(b4582, i4581, i4595)
        b4597 = (i4596 > (AS_OF - P_window_days))
        i4598 = places(b4597, n4549)
        n4599 = len(i4598)
        b4600 = (b4578) | logical_not(b4590) | (b4578 & logical_not(b4591))
        b4601 = (b4578 & b4600) | b4589 | b4592
        b4602 = (b4601) | logical_not(b4584) | logical_not(b4585) | (b4601 & logical_not(b4593))
    else:
        i4550 = NO_INT
        i4557 = NO_INT
        i4558 = NO_INT
        i4566 = NO_INT
        i4574 = NO_INT
        i4588 = NO_INT
        b4594 = NO_BOOL
        i4596 = NO_INT
        i4598 = NO_INT
        n4599 = 0
        b4602 = NO_BOOL
    if EVIDENCE_WANTED and n4441:
        i4551 = at(i4482, i4548)
        i4552 = at(i4516, i4548)
    else:
        i4551 = NO_INT
        i4552 = NO_INT
    if n4599:
        i4603 = at(i4550, i4598)
        i4610 = at(i4557, i4598)
        i4611 = at(i4558, i4598)
        i4613 = at(i4566, i4598)
        i4621 = at(i4588, i4598)
        b4622 = at(b4594, i4598)
        b4623 = at(b4602, i4598)
        i4624 = at(i4596, i4598)
        b6551 = (i4610 > 0)
        b6552 = (b6551 | b4622)
        i6652 = places(b6551, n4599)
        n6653 = len(i6652)
    else:
        i4603 = NO_INT
        i4610 = NO_INT
        i4611 = NO_INT
        i4613 = NO_INT
        i4621 = NO_INT
        b4622 = NO_BOOL
        b4623 = NO_BOOL
        i4624 = NO_INT
        b6552 = NO_BOOL
        i6652 = NO_INT
        n6653 = 0
    if EVIDENCE_WANTED and n4599:
        i4604 = at(i4551, i4598)
        i4605 = at(i4552, i4598)
        i4614 = at(i4574, i4598)
    else:
        i4604 = NO_INT
        i4605 = NO_INT
        i4614 = NO_INT
    if n4628:
        i4629 = at(i39, i4627)
        i4647 = at(i40, i4627)
        i4648 = at(i61, i4627)
        b4649 = at(b62, i4627)
        i4650 = at(i63, i4627)
        b4651 = at(b64, i4627)
    else:
        i4629 = NO_INT
        i4647 = NO_INT
        i4648 = NO_INT
        b4649 = NO_BOOL
        i4650 = NO_INT
        b4651 = NO_BOOL
    if n4628:
        i4660 = at(i281, i4629)
        i4661 = where(b4651, i4650, i4647)
        i4662 = (i4661 - 1)
        i4663 = CALENDAR.places(i4662, i4660, n4628)
        b4664 = (i4663 >= 0)
        i4665 = CALENDAR.working_day[i4663]
        i4666 = CALENDAR.places(i4648, i4660, n4628)
        b4667 = (i4666 >= 0) & b4649
        i4668 = CALENDAR.working_day[i4666]
    else:
        i4661 = NO_INT
        i4662 = NO_INT
        b4664 = NO_BOOL
        i4665 = NO_INT
        b4667 = NO_BOOL
        i4668 = NO_INT
    if n4671:
        i4672 = at(i39, i4670)
        i4676 = at(i47, i4670)
        b4677 = at(b48, i4670)
        i4679 = at(i50, i4670)
        i4681 = at(i52, i4670)
        b4682 = at(b53, i4670)
        i4685 = at(i56, i4670)
        b4686 = at(b57, i4670)
        i4690 = at(i40, i4670)
    else:
        i4672 = NO_INT
        i4676 = NO_INT
        b4677 = NO_BOOL
        i4679 = NO_INT
        i4681 = NO_INT
        b4682 = NO_BOOL
        i4685 = NO_INT
        b4686 = NO_BOOL
        i4690 = NO_INT
    if EVIDENCE_WANTED and n4671:
        i4673 = at(i44, i4670)
        i4702 = at(i35, i4670)
    else:
        i4673 = NO_INT
        i4702 = NO_INT
    if n4706:
        i4707 = at(i39, i4705)
        i4711 = at(i47, i4705)
        b4712 = at(b48, i4705)
        i4713 = at(i49, i4705)
        i4725 = at(i40, i4705)
        i4728 = at(i63, i4705)
        b4729 = at(b64, i4705)
    else:
        i4707 = NO_INT
        i4711 = NO_INT
        b4712 = NO_BOOL
        i4713 = NO_INT
        i4725 = NO_INT
        i4728 = NO_INT
        b4729 = NO_BOOL
    if n4671:
        i4738, i4739 = pairs(i4672, i4707, CLIENTS)
        n4740 = len(i4738)
    else:
        i4738 = NO_INT
        i4739 = NO_INT
        n4740 = 0
    if n4740:
        i4750 = at(i4690, i4738)
        i4752 = at(i4676, i4738)
        b4753 = at(b4677, i4738)
    else:
        i4750 = NO_INT
        i4752 = NO_INT
        b4753 = NO_BOOL
    if n4740:
        i4743 = at(i4713, i4739)
        b4744 = (i4743 == WORD_1)
        i4745 = at(i4728, i4739)
        i4746 = at(i4725, i4739)
        b4747 = at(b4729, i4739)
        i4748 = where(b4747, i4745, i4746)
        i4749 = where(b4744, i4748, i4746)
        b4751 = (i4749 <= i4750)
        b4754 = logical_not(b4753)
        i4755 = at(i4711, i4739)
        b4756 = at(b4712, i4739)
        b4757 = logical_not(b4756)
        b4758 = b4756 & b4753
        b4759 = (i4755 == i4752) & b4758
        b4760 = (b4754 | b4757 | b4759)
        b4761 = (b4751 & b4760)
        i4762 = places(b4761, n4740)
        n4763 = len(i4762)
    else:
        i4762 = NO_INT
        n4763 = 0
    if n4763:
        i4815 = i4738[i4762]
        i4816 = i4739[i4762]
    else:
        i4815 = NO_INT
        i4816 = NO_INT
    if n4763:
        i4819 = at(i4713, i4816)
        b4820 = (i4819 == WORD_1)
        i4821 = at(i4728, i4816)
        i4822 = at(i4725, i4816)
        b4823 = at(b4729, i4816)
        i4824 = where(b4823, i4821, i4822)
        i4825 = where(b4820, i4824, i4822)
        b4828 = (i4819 != WORD_7)
    else:
        i4825 = NO_INT
        b4828 = NO_BOOL
    if n4671:
        i4826, b4827 = reduced(np.maximum, i4815, n4671, i4825, None)
        i4829 = counted(i4815, n4671, b4828)
    else:
        i4826 = NO_INT
        b4827 = NO_BOOL
        i4829 = NO_INT
    if n4831:
        i4832 = at(i39, i4830)
        i4836 = at(i47, i4830)
        b4837 = at(b48, i4830)
        i4850 = at(i40, i4830)
    else:
        i4832 = NO_INT
        i4836 = NO_INT
        b4837 = NO_BOOL
        i4850 = NO_INT
    if n4671:
        i4863, i4864 = pairs(i4672, i4832, CLIENTS)
        n4865 = len(i4863)
    else:
        i4863 = NO_INT
        i4864 = NO_INT
        n4865 = 0
    if n4865:
        i4869 = at(i4690, i4863)
        i4871 = at(i4676, i4863)
        b4872 = at(b4677, i4863)
    else:
        i4869 = NO_INT
        i4871 = NO_INT
        b4872 = NO_BOOL
    if n4865:
        i4868 = at(i4850, i4864)
        b4870 = (i4868 <= i4869)
        b4873 = logical_not(b4872)
        i4874 = at(i4836, i4864)
        b4875 = at(b4837, i4864)
        b4876 = logical_not(b4875)
        b4877 = b4875 & b4872
        b4878 = (i4874 == i4871) & b4877
        b4879 = (b4873 | b4876 | b4878)
        b4880 = (b4870 & b4879)
        i4881 = places(b4880, n4865)
        n4882 = len(i4881)
    else:
        i4881 = NO_INT
        n4882 = 0
    if n4882:
        i4940 = i4863[i4881]
        i4941 = i4864[i4881]
    else:
        i4940 = NO_INT
        i4941 = NO_INT
    if n4882:
        i4944 = at(i4850, i4941)
    else:
        i4944 = NO_INT
    if n4671:
        i4945, b4946 = reduced(np.maximum, i4940, n4671, i4944, None)
    else:
        i4945 = NO_INT
        b4946 = NO_BOOL
    if n4671:
        i4947, i4948 = pairs(i4672, i4629, CLIENTS)
        n4949 = len(i4947)
    else:
        i4947 = NO_INT
        i4948 = NO_INT
        n4949 = 0
    if n4949:
        i4953 = at(i4690, i4947)
    else:
        i4953 = NO_INT
    if n4949:
        i4952 = at(i4661, i4948)
        b4954 = (i4952 <= i4953)
        i4955 = at(i4648, i4948)
        b4956 = at(b4649, i4948)
        b4957 = (i4955 >= i4953) & b4956
        b4958 = (b4954 & b4957)
        i4959 = places(b4958, n4949)
        n4960 = len(i4959)
    else:
        i4959 = NO_INT
        n4960 = 0
    if n4960:
        i5029 = i4947[i4959]
    else:
        i5029 = NO_INT
    if n4671:
        i5033 = counted(i5029, n4671, None)
        i5034 = where(b4682, i4681, WORD_18)
        b5035 = (i5034 == WORD_18)
        b5036 = (i4679 == WORD_24)
        b5037 = (i5033 == 0)
        i5038 = where(b4686, i4685, WORD_44)
        b5039 = (i5038 == WORD_55)
        b5040 = (i5038 == WORD_41)
        b5041 = (i5038 == WORD_38)
        b5042 = (i5038 == WORD_56)
        b5043 = (i5038 == WORD_39)
        b5044 = (b5039 | b5040 | b5041 | b5042 | b5043)
        b5045 = logical_not(b5044)
        b5046 = (b5036 & b5037 & b5045)
        i5047 = (i4690 - P_engagement_days)
        b5048 = (i4826 >= i5047) & b4827
        b5049 = b4946 & b4827
        b5050 = (i4945 > i4826) & b5049
        b5051 = logical_not(b5050)
        b5052 = (b5048 & b5051)
        b5054 = logical_not(b5052)
        b5055 = (i4829 == 0)
        b5056 = (b5055 | b5050)
        b5057 = (b5054 & b5056)
        b5058 = (i4681 == WORD_63) & b4682
        b5059 = (i4681 == WORD_64) & b4682
        b5060 = (b5058 | b5059)
        b5062 = (b5046 & b5060)
        b5063 = (i4681 == WORD_65) & b4682
        b5064 = (i4681 == WORD_66) & b4682
        b5065 = (b5058 | b5059 | b5063 | b5064)
        b5067 = (b5046 & b5065)
        b5068 = (b5057 & b5062)
        b5069 = (b5052 & b5062)
        b5070 = (b5035 | b5062)
        b5071 = (b5057 & b5070)
        b5072 = (b5052 & b5070)
        w5073 = Window(i4672, [], [(i4690, None, False)])
        i5074 = filled(as_int(b5068), n4671, 'i')
        i5075 = w5073.within(i5074, i4690, None, 183)
        i5076 = w5073.within(i5074, i4690, None, 365)
        i5077 = filled(as_int(b5069), n4671, 'i')
        i5078 = w5073.within(i5077, i4690, None, 365)
        i5079 = filled(as_int(b5072), n4671, 'i')
        i5080 = w5073.within(i5079, i4690, None, 365)
        b6554 = (b5071 | b5072)
    else:
        b5035 = NO_BOOL
        b5057 = NO_BOOL
        b5062 = NO_BOOL
        b5067 = NO_BOOL
        b5068 = NO_BOOL
        b5069 = NO_BOOL
        b5071 = NO_BOOL
        b5072 = NO_BOOL
        i5075 = NO_INT
        i5076 = NO_INT
        i5078 = NO_INT
        i5080 = NO_INT
        b6554 = NO_BOOL
    if n5084:
        i5085 = at(i39, i5083)
        i5087 = at(i45, i5083)
        b5088 = at(b46, i5083)
        i5103 = at(i40, i5083)
    else:
        i5085 = NO_INT
        i5087 = NO_INT
        b5088 = NO_BOOL
        i5103 = NO_INT
    if n5084:
        o5116, i5117, i5118 = group(i5085, [(i5087, b5088), (i5103, None)])
        n5119 = len(i5118)
    else:
        i5117 = NO_INT
        i5118 = NO_INT
        n5119 = 0
    if n5084:
        i5120 = at(i5085, i5118)
        i5121 = at(i5087, i5118)
        b5122 = at(b5088, i5118)
        i5124 = counted(i5117, n5119, None)
    else:
        i5120 = NO_INT
        i5121 = NO_INT
        b5122 = NO_BOOL
        i5124 = NO_INT
    if n5130:
        i5131 = at(i39, i5129)
        i5132 = at(i44, i5129)
        i5133 = at(i45, i5129)
        b5134 = at(b46, i5129)
        i5135 = at(i47, i5129)
        b5136 = at(b48, i5129)
        i5140 = at(i52, i5129)
        b5141 = at(b53, i5129)
        i5149 = at(i40, i5129)
        i5150 = at(i61, i5129)
        b5151 = at(b62, i5129)
        i5152 = at(i63, i5129)
        b5153 = at(b64, i5129)
    else:
        i5131 = NO_INT
        i5132 = NO_INT
        i5133 = NO_INT
        b5134 = NO_BOOL
        i5135 = NO_INT
        b5136 = NO_BOOL
        i5140 = NO_INT
        b5141 = NO_BOOL
        i5149 = NO_INT
        i5150 = NO_INT
        b5151 = NO_BOOL
        i5152 = NO_INT
        b5153 = NO_BOOL
    if EVIDENCE_WANTED and n5130:
        i5161 = at(i35, i5129)
    else:
        i5161 = NO_INT
    if n5130:
        i5162 = by_id_at(i330, i5133, b5134)
    else:
        i5162 = NO_INT
    if n5130:
        i5164 = at(i49, i5162)
        b5165 = (i5164 == WORD_5)
        b5166 = (i5162 >= 0) & b5165
        i5167 = as_int(b5166)
    else:
        b5166 = NO_BOOL
        i5167 = NO_INT
    if n5130:
        i5197 = where(b5166, i5167, 0)
        b5198 = (i5197 == 0)
        i5199 = places(b5198, n5130)
        n5200 = len(i5199)
    else:
        i5199 = NO_INT
        n5200 = 0
    if n5200:
        i5201 = at(i5131, i5199)
        i5202 = at(i5133, i5199)
        b5203 = at(b5134, i5199)
        i5204 = by_id_at(i330, i5202, b5203)
        i5239 = at(i5132, i5199)
        i5240 = at(i5135, i5199)
        b5241 = at(b5136, i5199)
        i5245 = at(i5140, i5199)
        b5246 = at(b5141, i5199)
        i5254 = at(i5149, i5199)
        i5255 = at(i5150, i5199)
        b5256 = at(b5151, i5199)
        i5257 = at(i5152, i5199)
        b5258 = at(b5153, i5199)
    else:
        i5201 = NO_INT
        i5202 = NO_INT
        b5203 = NO_BOOL
        i5204 = NO_INT
        i5239 = NO_INT
        i5240 = NO_INT
        b5241 = NO_BOOL
        i5245 = NO_INT
        b5246 = NO_BOOL
        i5254 = NO_INT
        i5255 = NO_INT
        b5256 = NO_BOOL
        i5257 = NO_INT
        b5258 = NO_BOOL
    if EVIDENCE_WANTED and n5200:
        i5266 = at(i5161, i5199)
    else:
        i5266 = NO_INT
    if n5200:
        i5206 = at(i49, i5204)
        b5207 = (i5206 == WORD_7)
        b5208 = (i5204 >= 0) & b5207
        i5209 = as_int(b5208)
    else:
        b5208 = NO_BOOL
        i5209 = NO_INT
    if n5200:
        i5268 = where(b5208, i5209, 0)
        b5269 = (i5268 == 0)
        i5270 = places(b5269, n5200)
        n5271 = len(i5270)
    else:
        i5270 = NO_INT
        n5271 = 0
    if n5271:
        i5272 = at(i5201, i5270)
        i5304 = at(i5239, i5270)
        i5305 = at(i5202, i5270)
        b5306 = at(b5203, i5270)
        i5307 = at(i5240, i5270)
        b5308 = at(b5241, i5270)
        i5312 = at(i5245, i5270)
        b5313 = at(b5246, i5270)
        i5321 = at(i5254, i5270)
        i5322 = at(i5255, i5270)
        b5323 = at(b5256, i5270)
        i5324 = at(i5257, i5270)
        b5325 = at(b5258, i5270)
    else:
        i5272 = NO_INT
        i5304 = NO_INT
        i5305 = NO_INT
        b5306 = NO_BOOL
        i5307 = NO_INT
        b5308 = NO_BOOL
        i5312 = NO_INT
        b5313 = NO_BOOL
        i5321 = NO_INT
        i5322 = NO_INT
        b5323 = NO_BOOL
        i5324 = NO_INT
        b5325 = NO_BOOL
    if EVIDENCE_WANTED and n5271:
        i5333 = at(i5266, i5270)
    else:
        i5333 = NO_INT
    if n2376:
        i5273 = at(i39, i2375)
        i5291 = at(i40, i2375)
    else:
        i5273 = NO_INT
        i5291 = NO_INT
    if n5271:
        i5336, i5337 = pairs(i5272, i5273, CLIENTS)
        n5338 = len(i5336)
    else:
        i5336 = NO_INT
        i5337 = NO_INT
        n5338 = 0
    if n5338:
        i5342 = at(i5321, i5336)
    else:
        i5342 = NO_INT
    if n5338:
        i5341 = at(i5291, i5337)
        i5343 = (i5342 - P_work_near_days)
        b5344 = (i5341 >= i5343)
        i5345 = (i5342 + P_work_near_days)
        b5346 = (i5341 <= i5345)
        b5347 = (b5344 & b5346)
        i5348 = places(b5347, n5338)
        n5349 = len(i5348)
    else:
        i5348 = NO_INT
        n5349 = 0
    if n5349:
        i5410 = i5336[i5348]
    else:
        i5410 = NO_INT
    if n5271:
        i5414 = counted(i5410, n5271, None)
        i5415 = by_id_at(i330, i5305, b5306)
    else:
        i5414 = NO_INT
        i5415 = NO_INT
    if n5271:
        i5417 = at(i49, i5415)
        b5418 = (i5417 == WORD_19)
        b5419 = (i5415 >= 0) & b5418
        i5420 = as_int(b5419)
    else:
        b5419 = NO_BOOL
        i5420 = NO_INT
    if n5271:
        i5450 = where(b5419, i5420, 0)
    else:
        i5450 = NO_INT
    if n5271:
        i5451, i5452 = pairs(i5272, i4629, CLIENTS)
        n5453 = len(i5451)
    else:
        i5451 = NO_INT
        i5452 = NO_INT
        n5453 = 0
    if n5453:
        i5457 = at(i5321, i5451)
        i5460 = at(i5322, i5451)
        b5462 = at(b5323, i5451)
    else:
        i5457 = NO_INT
        i5460 = NO_INT
        b5462 = NO_BOOL
    if n5453:
        i5456 = at(i4661, i5452)
        b5458 = (i5456 <= i5457)
        i5459 = at(i4648, i5452)
        b5461 = at(b4649, i5452)
        b5463 = b5461 & b5462
        b5464 = (i5459 >= i5460) & b5463
        b5465 = (b5458 & b5464)
        i5466 = places(b5465, n5453)
        n5467 = len(i5466)
    else:
        i5466 = NO_INT
        n5467 = 0
    if n5467:
        i5533 = i5451[i5466]
    else:
        i5533 = NO_INT
    if n5271:
        i5537 = counted(i5533, n5271, None)
        i5538 = at(i281, i5272)
        i5539 = at(i219, i5272)
        b5540 = at(b220, i5272)
        o5541, i5542, n5543, i5544 = match(i5120, [(i5121, b5122)], i5272, [(i5304, None)])
        i5545, b5546 = reduced(np.maximum, i5542, n5543, at(i5124, o5541), None)
        i5547 = at(i5545, i5544)
        b5548 = at(b5546, i5544)
        b5549 = i5544 >= 0
        b5550 = as_bool(b5549 & b5548)
        i5551, b5552 = summed(i5542, n5543, at(i5124, o5541), None)
        i5553 = at(i5551, i5544)
        b5554 = at(b5552, i5544)
        b5555 = as_bool(b5549 & b5554)
    else:
        i5537 = NO_INT
        i5538 = NO_INT
        i5539 = NO_INT
        b5540 = NO_BOOL
        i5547 = NO_INT
        b5550 = NO_BOOL
        i5553 = NO_INT
        b5555 = NO_BOOL
    if n5559:
        i5560 = at(i39, i5558)
        i5562 = at(i45, i5558)
        b5563 = at(b46, i5558)
        i5578 = at(i40, i5558)
    else:
        i5560 = NO_INT
        i5562 = NO_INT
        b5563 = NO_BOOL
        i5578 = NO_INT
    if n5271:
        i5591, i5592 = pairs(i5272, i5560, CLIENTS)
        n5593 = len(i5591)
    else:
        i5591 = NO_INT
        i5592 = NO_INT
        n5593 = 0
    if n5593:
        i5597 = at(i5322, i5591)
        b5598 = at(b5323, i5591)
        i5603 = at(i5304, i5591)
    else:
        i5597 = NO_INT
        b5598 = NO_BOOL
        i5603 = NO_INT
    if n5593:
        i5596 = at(i5578, i5592)
        b5599 = (i5596 > i5597) & b5598
        i5600 = at(i5562, i5592)
        b5601 = at(b5563, i5592)
        b5602 = logical_not(b5601)
        b5604 = (i5600 == i5603) & b5601
        b5605 = (b5602 | b5604)
        b5606 = (b5599 & b5605)
        i5607 = places(b5606, n5593)
        n5608 = len(i5607)
    else:
        i5607 = NO_INT
        n5608 = 0
    if n5608:
        i5675 = i5591[i5607]
    else:
        i5675 = NO_INT
    if n5271:
        i5679 = counted(i5675, n5271, None)
        i5680 = where(b5325, i5324, AS_OF)
        b5681 = (i5312 == WORD_67) & b5313
        b5682 = logical_not(b5325)
        b5683 = (b5681 & b5682)
        i5685 = CALENDAR.places(i5322, i5538, n5271)
        b5686 = (i5685 >= 0) & b5323
        i5687 = CALENDAR.working_day[i5685]
        i5688 = CALENDAR.places(i5680, i5538, n5271)
        b5689 = (i5688 >= 0)
        i5690 = CALENDAR.working_day[i5688]
    else:
        i5679 = NO_INT
        i5680 = NO_INT
        b5683 = NO_BOOL
        b5686 = NO_BOOL
        i5687 = NO_INT
        b5689 = NO_BOOL
        i5690 = NO_INT
    if n5271:
        i5691, i5692 = pairs(i5272, i4629, CLIENTS)
        n5693 = len(i5691)
    else:
        i5691 = NO_INT
        i5692 = NO_INT
        n5693 = 0
    if n5693:
        i5697 = at(i5680, i5691)
        i5700 = at(i5322, i5691)
        b5702 = at(b5323, i5691)
    else:
        i5697 = NO_INT
        i5700 = NO_INT
        b5702 = NO_BOOL
    if n5693:
        i5696 = at(i4661, i5692)
        b5698 = (i5696 <= i5697)
        i5699 = at(i4648, i5692)
        b5701 = at(b4649, i5692)
        b5703 = b5701 & b5702
        b5704 = (i5699 >= i5700) & b5703
        b5705 = (b5698 & b5704)
        i5706 = places(b5705, n5693)
        n5707 = len(i5706)
    else:
        i5706 = NO_INT
        n5707 = 0
    if n5707:
        i5788 = i5691[i5706]
        i5789 = i5692[i5706]
    else:
        i5788 = NO_INT
        i5789 = NO_INT
    if n5707:
        i5793 = at(i5690, i5788)
        b5795 = at(b5689, i5788)
        i5798 = at(i5687, i5788)
        b5800 = at(b5686, i5788)
        i5810 = at(i5680, i5788)
        i5814 = at(i5322, i5788)
        b5815 = at(b5323, i5788)
    else:
        i5793 = NO_INT
        b5795 = NO_BOOL
        i5798 = NO_INT
        b5800 = NO_BOOL
        i5810 = NO_INT
        i5814 = NO_INT
        b5815 = NO_BOOL
    if n5707:
        i5792 = at(i4668, i5789)
        b5794 = at(b4667, i5789)
        i5796 = np.minimum(where(b5794, i5792, GREATEST), where(b5795, i5793, GREATEST))
        i5797 = at(i4665, i5789)
        b5799 = at(b4664, i5789)
        i5801 = np.maximum(where(b5799, i5797, LEAST), where(b5800, i5798, LEAST))
        i5802 = (i5796 - i5801)
        b5803 = b5794 | b5795
        b5804 = b5799 | b5800
        b5805 = b5803 & b5804
        i5806 = where(b5805, np.maximum(0, i5802), 0)
        i5809 = at(i4648, i5789)
        b5811 = at(b4649, i5789)
        i5812 = where(b5811, np.minimum(i5810, i5809), i5810)
        i5813 = at(i4662, i5789)
        i5816 = where(b5815, np.maximum(i5813, i5814), i5813)
        i5817 = (i5812 - i5816)
        i5818 = np.maximum(0, i5817)
    else:
        i5806 = NO_INT
        i5818 = NO_INT
    if n5271:
        i5807, b5808 = summed(i5788, n5271, i5806, None)
        i5819, b5820 = summed(i5788, n5271, i5818, None)
    else:
        i5807 = NO_INT
        b5808 = NO_BOOL
        i5819 = NO_INT
        b5820 = NO_BOOL
    if n5824:
        i5825 = at(i455, i5823)
        i5829 = at(i459, i5823)
        b5830 = at(b460, i5823)
        i5882 = at(i895, i5823)
        i5883 = at(i896, i5823)
        b5884 = at(b900, i5823)
    else:
        i5825 = NO_INT
        i5829 = NO_INT
        b5830 = NO_BOOL
        i5882 = NO_INT
        i5883 = NO_INT
        b5884 = NO_BOOL
    if n5271:
        i5901, i5902 = pairs(i5272, i5825, CLIENTS)
        n5903 = len(i5901)
    else:
        i5901 = NO_INT
        i5902 = NO_INT
        n5903 = 0
    if n5903:
        i5907 = at(i5307, i5901)
        b5909 = at(b5308, i5901)
        i5913 = at(i5321, i5901)
        i5918 = at(i5322, i5901)
        b5919 = at(b5323, i5901)
    else:
        i5907 = NO_INT
        b5909 = NO_BOOL
        i5913 = NO_INT
        i5918 = NO_INT
        b5919 = NO_BOOL
    if n5903:
        i5906 = at(i5829, i5902)
        b5908 = at(b5830, i5902)
        b5910 = b5908 & b5909
        b5911 = (i5906 == i5907) & b5910
        i5912 = at(i5882, i5902)
        b5914 = (i5912 <= i5913)
        i5915 = at(i5883, i5902)
        b5916 = at(b5884, i5902)
        i5917 = where(b5916, i5915, AS_OF)
        b5920 = (i5917 >= i5918) & b5919
        b5921 = (b5911 & b5914 & b5920)
        i5922 = places(b5921, n5903)
        n5923 = len(i5922)
    else:
        i5922 = NO_INT
        n5923 = 0
    if n5923:
        i6042 = i5901[i5922]
    else:
        i6042 = NO_INT
    if n5271:
        i6046 = counted(i6042, n5271, None)
        i6047 = (i5690 - i5687)
        i6048 = where(b5808, i5807, 0)
        i6049 = (i6047 - i6048)
        b6050 = b5689 & b5686
        i6051 = where(b6050, np.maximum(0, i6049), 0)
        b6052 = (i5547 > 1) & b5550
        b6053 = (i5450 > 0)
        b6054 = (i5414 > 0)
        b6055 = (b5308 | b6053 | b6054)
        i6056 = where(b5555, i5553, 0)
        i6057 = (i6056 + i5679)
        b6058 = logical_not(b6052)
        b6059 = (i6051 <= P_reply_working_days)
        b6060 = (b5325 & b6059)
        b6061 = (b5683 | b6060)
        b6062 = (b6058 & b6061)
        b6063 = (i5537 == 0)
        b6064 = logical_not(b5683)
        b6065 = (i6051 > P_reply_working_days)
        b6066 = (b6058 & b6055 & b6063 & b6064 & b6065)
        b6067 = (i5322 < AS_OF) & b5323
        b6068 = (b6055 & b6063 & b6058 & b6067)
        b6069 = (b6062 | b6066 | b6068)
        b6070 = logical_not(b5325)
        i6071 = (AS_OF - i5322)
        i6072 = where(b5820, i5819, 0)
        i6073 = (i6071 - i6072)
        b6074 = (i6073 > P_silent_days) & b5323
        b6075 = (i6057 >= 2)
        b6076 = (i5539 <= (AS_OF - P_silent_days)) & b5540
        b6077 = where(b5540, b6076, True)
        b6078 = (b6066 & b6070 & b6074 & b6075 & b6077)
        i6712 = places(b6062, n5271)
        n6713 = len(i6712)
    else:
        i6046 = NO_INT
        i6051 = NO_INT
        b6066 = NO_BOOL
        b6069 = NO_BOOL
        b6078 = NO_BOOL
        i6712 = NO_INT
        n6713 = 0
    if n6084:
        i6085 = at(i39, i6083)
        i6102 = at(i60, i6083)
        i6103 = at(i40, i6083)
        f6113 = at(f70, i6083)
        b6114 = at(b71, i6083)
    else:
        i6085 = NO_INT
        i6102 = NO_INT
        i6103 = NO_INT
        f6113 = NO_FLOAT
        b6114 = NO_BOOL
    if EVIDENCE_WANTED and n6084:
        i6086 = at(i44, i6083)
        i6115 = at(i35, i6083)
    else:
        i6086 = NO_INT
        i6115 = NO_INT
    if n6118:
        i6119 = at(i39, i6117)
        i6137 = at(i40, i6117)
    else:
        i6119 = NO_INT
        i6137 = NO_INT
    if n6084:
        i6150, i6151 = pairs(i6085, i6119, CLIENTS)
        n6152 = len(i6150)
    else:
        i6150 = NO_INT
        i6151 = NO_INT
        n6152 = 0
    if n6152:
        i6156 = at(i6103, i6150)
    else:
        i6156 = NO_INT
    if n6152:
        i6155 = at(i6137, i6151)
        b6157 = (i6155 <= i6156)
        i6158 = (i6156 - P_recovery_days)
        b6159 = (i6155 >= i6158)
        b6160 = (b6157 & b6159)
        i6161 = places(b6160, n6152)
        n6162 = len(i6161)
    else:
        i6161 = NO_INT
        n6162 = 0
    if n6162:
        i6221 = i6150[i6161]
    else:
        i6221 = NO_INT
    if n6084:
        i6225 = counted(i6221, n6084, None)
        b6226 = (i6225 == 0)
        b6227 = compared('<=', f6113, float_of(P_low_score, 0)) & b6114
        b6228 = logical_not(b6114)
        b6229 = LIKE_23[i6102]
        b6230 = (b6228 & b6229)
        b6231 = (b6227 | b6230)
        b6232 = (b6226 & b6231)
        b6780 = compared('>', f6113, float_of(P_low_score, 0)) & b6114
        b6781 = LIKE_29[i6102]
        b6782 = (b6228 & b6781)
        b6783 = (b6780 | b6782)
        i6784 = places(b6783, n6084)
        n6785 = len(i6784)
    else:
        b6232 = NO_BOOL
        i6784 = NO_INT
        n6785 = 0
    if n6237:
        i6238 = at(i39, i6236)
        i6253 = at(i58, i6236)
        b6254 = at(b59, i6236)
        i6255 = at(i60, i6236)
        i6256 = at(i40, i6236)
    else:
        i6238 = NO_INT
        i6253 = NO_INT
        b6254 = NO_BOOL
        i6255 = NO_INT
        i6256 = NO_INT
    if EVIDENCE_WANTED and n6237:
        i6239 = at(i44, i6236)
        i6268 = at(i35, i6236)
    else:
        i6239 = NO_INT
        i6268 = NO_INT
    if n6237:
        i6269 = at(i241, i6238)
        b6270 = at(b242, i6238)
    else:
        i6269 = NO_INT
        b6270 = NO_BOOL
    if n6274:
        i6275 = at(i39, i6273)
        i6293 = at(i40, i6273)
    else:
        i6275 = NO_INT
        i6293 = NO_INT
    if n6237:
        i6306, i6307 = pairs(i6238, i6275, CLIENTS)
        n6308 = len(i6306)
    else:
        i6306 = NO_INT
        i6307 = NO_INT
        n6308 = 0
    if n6308:
        i6312 = at(i6256, i6306)
    else:
        i6312 = NO_INT
    if n6308:
        i6311 = at(i6293, i6307)
        b6313 = (i6311 >= i6312)
        i6314 = (i6312 + P_apology_days)
        b6315 = (i6311 <= i6314)
        b6316 = (b6313 & b6315)
        i6317 = places(b6316, n6308)
        n6318 = len(i6317)
    else:
        i6317 = NO_INT
        n6318 = 0
    if n6318:
        i6379 = i6306[i6317]
    else:
        i6379 = NO_INT
    if n6237:
        i6383 = counted(i6379, n6237, None)
        b6384 = (i6256 > i6269) & b6270
        b6385 = LIKE_25[i6255]
        b6386 = LIKE_26[i6255]
        b6387 = LIKE_27[i6255]
        b6388 = (b6385 | b6386 | b6387)
        i6389 = where(b6254, i6253, WORD_68)
        b6390 = (i6389 != WORD_69)
        b6391 = (i6383 == 0)
        b6392 = (b6388 & b6390 & b6391)
        b6393 = LIKE_28[i6255]
        w6394 = Window(i6238, [], [(i6256, None, False)])
        i6395 = filled(1, n6237, 'i')
        i6396 = w6394.within(i6395, i6256, None, 183)
    else:
        b6384 = NO_BOOL
        b6392 = NO_BOOL
        b6393 = NO_BOOL
        i6396 = NO_INT
    b6397 = at(b279, ALL_CLIENTS)
    i6398 = counted(i3433, CLIENTS, b4180)
    if n6403:
        i6404 = at(i455, i6402)
    else:
        i6404 = NO_INT
    i6480 = counted(i6404, CLIENTS, None)
    if n6482:
        i6483 = at(i3433, i6481)
        i6484 = at(i3434, i6481)
        i6536 = at(i4171, i6481)
        b6537 = at(b4192, i6481)
        i6545 = where(b6537, i6536, i6484)
    else:
        i6483 = NO_INT
        i6545 = NO_INT
    i6546 = distinct(i6483, CLIENTS, i6545, None)
    i6547 = counted(i3339, CLIENTS, b3406)
    i6549 = counted(i2281, CLIENTS, b6548)
    i6550 = counted(i1565, CLIENTS, None)
    i6553 = counted(i4603, CLIENTS, b6552)
    i6555 = counted(i4672, CLIENTS, b6554)
    i6556 = counted(i5272, CLIENTS, b6069)
    i6557 = counted(i6085, CLIENTS, None)
    i6558 = counted(i6238, CLIENTS, None)
    if n6560:
        i6561 = at(i1565, i6559)
    else:
        i6561 = NO_INT
    i6651 = counted(i6561, CLIENTS, None)
    if n6653:
        i6654 = at(i4603, i6652)
    else:
        i6654 = NO_INT
    i6676 = counted(i6654, CLIENTS, None)
    if n6679:
        i6680 = at(i39, i6678)
    else:
        i6680 = NO_INT
    i6711 = counted(i6680, CLIENTS, None)
    if n6713:
        i6714 = at(i5272, i6712)
    else:
        i6714 = NO_INT
    i6779 = counted(i6714, CLIENTS, None)
    if n6785:
        i6786 = at(i6085, i6784)
    else:
        i6786 = NO_INT
    i6819 = counted(i6786, CLIENTS, None)
    if n6823:
        i6824 = at(i39, i6822)
    else:
        i6824 = NO_INT
    i6855 = counted(i6824, CLIENTS, None)
    if n6858:
        i6859 = at(i2281, i6857)
    else:
        i6859 = NO_INT
    i6932 = counted(i6859, CLIENTS, None)
    i6933 = (i6651 + i6547)
    i6934 = (i6933 + i6676)
    i6935 = (i6934 + i6711)
    i6936 = (i6935 + i6779)
    i6937 = (i6936 + i6819)
    i6938 = (i6937 + i6855)
    i6939 = (i6938 + i6932)
    i6940 = (i6547 + i6549)
    i6941 = (i6940 + i6550)
    i6942 = (i6941 + i6553)
    i6943 = (i6942 + i6555)
    i6944 = (i6943 + i6556)
    i6945 = (i6944 + i6557)
    i6946 = (i6945 + i6558)
    i6947 = np.maximum(np.maximum(i6480, i6546), 1)
    f6948 = float_of(i6947, 0)
    f6949 = float_of(i6398, 0)
    f6950 = np.divide(f6949, f6948)
    i6951 = np.maximum(i6946, i6939)
    i6952 = where(b6397, i6951, i6939)
    if n6955:
        i6956 = at(i3433, i6954)
        i6974 = at(i3451, i6954)
        i7004 = at(i4155, i6954)
        b7005 = at(b4187, i6954)
    else:
        i6956 = NO_INT
        i6974 = NO_INT
        i7004 = NO_INT
        b7005 = NO_BOOL
    if n6955:
        o7018, i7019, i7020 = group(i6956, [(i7004, b7005)])
        n7021 = len(i7020)
    else:
        o7018 = None
        i7019 = NO_INT
        i7020 = NO_INT
        n7021 = 0
    if n6955:
        i7022 = at(i6956, i7020)
        i7023 = at(i7004, i7020)
        b7024 = at(b7005, i7020)
        i7025 = counted(i7019, n7021, None)
        i7026, b7027 = reduced(np.maximum, i7019, n7021, at(i6974, o7018), None)
    else:
        i7022 = NO_INT
        i7023 = NO_INT
        b7024 = NO_BOOL
        i7025 = NO_INT
        i7026 = NO_INT
        b7027 = NO_BOOL
    if n7031:
        i7032 = at(i39, i7030)
        i7033 = at(i44, i7030)
        i7038 = at(i49, i7030)
        i7050 = at(i40, i7030)
    else:
        i7032 = NO_INT
        i7033 = NO_INT
        i7038 = NO_INT
        i7050 = NO_INT
    if n7031:
        o7063, i7064, n7065, i7066 = match(i7022, [(i7023, b7024)], i7032, [(i7033, None)])
        i7067 = counted(i7064, n7065, None)
        i7068 = at(i7067, i7066)
        b7069 = i7066 >= 0
        i7070 = where(b7069, i7068, 0)
    else:
        i7070 = NO_INT
    if n7031:
        i7071 = by_id_at(i1641, i7033, None)
    else:
        i7071 = NO_INT
    if n7031:
        b7073 = (i7071 >= 0)
        i7074 = at(i904, i7071)
    else:
        b7073 = NO_BOOL
        i7074 = NO_INT
    if n7031:
        b7149 = as_bool(b7073 & b7073)
        b7150 = (i7070 == 0)
        i7151 = where(b7149, i7074, 0)
        b7152 = (i7151 <= P_grace_days)
        b7153 = (b7150 & b7152)
    else:
        b7153 = NO_BOOL
    if n7155:
        i7156 = at(i1797, i7154)
        i7158 = at(i1799, i7154)
        b7159 = at(b1800, i7154)
        i7175 = at(i1828, i7154)
        i7176 = at(i1830, i7154)
    else:
        i7156 = NO_INT
        i7158 = NO_INT
        b7159 = NO_BOOL
        i7175 = NO_INT
        i7176 = NO_INT
    if n7155:
        o7178, i7179, i7180 = group(i7156, [(i7175, None)])
        n7181 = len(i7180)
    else:
        o7178 = None
        i7179 = NO_INT
        i7180 = NO_INT
        n7181 = 0
    if n7155:
        i7182 = at(i7156, i7180)
        i7183 = at(i7175, i7180)
        i7184 = counted(i7179, n7181, None)
        i7185, b7186 = reduced(np.maximum, i7179, n7181, at(i7158, o7178), at(b7159, o7178))
        i7187, b7188 = reduced(np.maximum, i7179, n7181, at(i7176, o7178), None)
        w7189 = Window(i7182, [], [(i7183, None, False)])
        i7190, b7191 = w7189.shifted(i7183, None, -1)
        i7192 = where(b7191, i7190, i7187)
        i7193 = (i7192 - i7183)
        b7194 = b7191 | b7188
        i7195 = filled(i7193, n7181, 'i')
        i7196, b7197 = w7189.extreme(i7195, b7194, 'max', 'rest')
    else:
        i7182 = NO_INT
        i7184 = NO_INT
        i7185 = NO_INT
        b7186 = NO_BOOL
        i7196 = NO_INT
        b7197 = NO_BOOL
    if n7201:
        i7202 = at(i39, i7200)
        i7220 = at(i40, i7200)
        i7227 = at(i67, i7200)
    else:
        i7202 = NO_INT
        i7220 = NO_INT
        i7227 = NO_INT
    if EVIDENCE_WANTED and n7201:
        i7203 = at(i44, i7200)
        i7232 = at(i35, i7200)
    else:
        i7203 = NO_INT
        i7232 = NO_INT
    if n7201:
        i7233 = at(i226, i7202)
        b7234 = at(b227, i7202)
    else:
        i7233 = NO_INT
        b7234 = NO_BOOL
    if n2516:
        i7235 = at(i39, i2515)
        i7253 = at(i40, i2515)
    else:
        i7235 = NO_INT
        i7253 = NO_INT
    if n7201:
        o7266, i7267, n7268, i7269 = match(i7235, [(i7253, None)], i7202, [(i7220, None)])
        i7270 = counted(i7267, n7268, None)
        i7271 = at(i7270, i7269)
        b7272 = i7269 >= 0
        i7273 = where(b7272, i7271, 0)
        b7274 = (i7227 > i7233) & b7234
        b7275 = (i7273 == 0)
        b7276 = (b7274 & b7275)
        i7277 = places(b7276, n7201)
        n7278 = len(i7277)
    else:
        i7277 = NO_INT
        n7278 = 0
    if n7278:
        i7279 = at(i7202, i7277)
        i7280 = at(i7220, i7277)
        i7281 = truncated('month', i7280)
        i7283 = filled(1, n7278, 'i')
        w7285 = Window(i7279, [], [(i7280, None, False)])
        i7286 = w7285.within(i7283, i7280, None, 365)
    else:
        i7279 = NO_INT
        i7280 = NO_INT
        i7281 = NO_INT
        i7283 = NO_INT
        i7286 = NO_INT
    if EVIDENCE_WANTED and n7278:
        w7282 = Window(i7279, [(i7281, None)], [])
        i7284 = w7282.total(np.add, i7283)
        i7287 = at(i7203, i7277)
        i7315 = at(i7232, i7277)
    else:
        i7284 = NO_INT
        i7287 = NO_INT
        i7315 = NO_INT
    if n7278:
        o7319, i7320, i7321 = group(i7279, [(i7281, None)])
        n7322 = len(i7321)
    else:
        o7319 = None
        i7320 = NO_INT
        i7321 = NO_INT
        n7322 = 0
    if n7278:
        i7323 = at(i7279, i7321)
        i7325 = counted(i7320, n7322, None)
        i7326, b7327 = reduced(np.maximum, i7320, n7322, at(i7280, o7319), None)
    else:
        i7323 = NO_INT
        i7325 = NO_INT
        i7326 = NO_INT
        b7327 = NO_BOOL
    if n7330:
        i7331 = at(i39, i7329)
        i7332 = at(i44, i7329)
        i7340 = at(i52, i7329)
        b7341 = at(b53, i7329)
        i7349 = at(i40, i7329)
    else:
        i7331 = NO_INT
        i7332 = NO_INT
        i7340 = NO_INT
        b7341 = NO_BOOL
        i7349 = NO_INT
    if n7330:
        o7362, i7363, n7364, i7365 = match(i7022, [(i7023, b7024)], i7331, [(i7332, None)])
        i7366 = counted(i7363, n7364, None)
        i7367 = at(i7366, i7365)
        b7368 = i7365 >= 0
        i7369 = where(b7368, i7367, 0)
    else:
        i7369 = NO_INT
    if n7373:
        i7374 = at(i455, i7372)
        i7375 = at(i456, i7372)
        i7378 = at(i459, i7372)
        b7379 = at(b460, i7372)
        i7382 = at(i463, i7372)
        i7383 = at(i464, i7372)
        b7384 = at(b465, i7372)
        i7392 = at(i473, i7372)
        b7409 = at(b500, i7372)
        i7410 = at(i503, i7372)
        b7411 = at(b505, i7372)
        i7431 = at(i895, i7372)
        i7432 = at(i896, i7372)
        b7433 = at(b900, i7372)
        i7435 = at(i906, i7372)
        b7437 = at(b913, i7372)
        i7441 = at(i937, i7372)
        i7446 = at(i960, i7372)
        i7447 = at(i963, i7372)
    else:
        i7374 = NO_INT
        i7375 = NO_INT
        i7378 = NO_INT
        b7379 = NO_BOOL
        i7382 = NO_INT
        i7383 = NO_INT
        b7384 = NO_BOOL
        i7392 = NO_INT
        b7409 = NO_BOOL
        i7410 = NO_INT
        b7411 = NO_BOOL
        i7431 = NO_INT
        i7432 = NO_INT
        b7433 = NO_BOOL
        i7435 = NO_INT
        b7437 = NO_BOOL
        i7441 = NO_INT
        i7446 = NO_INT
        i7447 = NO_INT
    if EVIDENCE_WANTED and n7373:
        i7404 = at(i485, i7372)
        i7423 = at(i744, i7372)
        i7434 = at(i904, i7372)
    else:
        i7404 = NO_INT
        i7423 = NO_INT
        i7434 = NO_INT
    if n7373:
        i7450 = at(i266, i7374)
    else:
        i7450 = NO_INT
    if n2376:
        i7451 = at(i39, i2375)
        i7455 = at(i47, i2375)
        b7456 = at(b48, i2375)
        i7460 = at(i52, i2375)
        b7461 = at(b53, i2375)
        i7469 = at(i40, i2375)
    else:
        i7451 = NO_INT
        i7455 = NO_INT
        b7456 = NO_BOOL
        i7460 = NO_INT
        b7461 = NO_BOOL
        i7469 = NO_INT
    if n7373:
        i7482, i7483 = pairs(i7374, i7451, CLIENTS)
        n7484 = len(i7482)
    else:
        i7482 = NO_INT
        i7483 = NO_INT
        n7484 = 0
    if n7484:
        i7488 = at(i7392, i7482)
        i7491 = at(i7378, i7482)
        b7492 = at(b7379, i7482)
    else:
        i7488 = NO_INT
        i7491 = NO_INT
        b7492 = NO_BOOL
    if n7484:
        i7487 = at(i7469, i7483)
        i7489 = (i7488 - P_engagement_days)
        b7490 = (i7487 >= i7489)
        b7493 = logical_not(b7492)
        i7494 = at(i7455, i7483)
        b7495 = at(b7456, i7483)
        b7496 = logical_not(b7495)
        b7497 = b7495 & b7492
        b7498 = (i7494 == i7491) & b7497
        b7499 = (b7493 | b7496 | b7498)
        b7500 = (b7490 & b7499)
        i7501 = places(b7500, n7484)
        n7502 = len(i7501)
    else:
        i7501 = NO_INT
        n7502 = 0
    if n7502:
        i7603 = i7482[i7501]
        i7604 = i7483[i7501]
    else:
        i7603 = NO_INT
        i7604 = NO_INT
    if n7502:
        i7607 = at(i7460, i7604)
        b7608 = at(b7461, i7604)
        i7609 = where(b7608, i7607, WORD_10)
        b7610 = (i7609 != WORD_20)
        b7612 = (i7607 == WORD_20) & b7608
    else:
        b7610 = NO_BOOL
        b7612 = NO_BOOL
    if n7373:
        i7611 = counted(i7603, n7373, b7610)
        i7613 = counted(i7603, n7373, b7612)
    else:
        i7611 = NO_INT
        i7613 = NO_INT
    if n7620:
        i7621 = at(i39, i7619)
        i7625 = at(i47, i7619)
        b7626 = at(b48, i7619)
        i7639 = at(i40, i7619)
    else:
        i7621 = NO_INT
        i7625 = NO_INT
        b7626 = NO_BOOL
        i7639 = NO_INT
    if n7373:
        i7652, i7653 = pairs(i7374, i7621, CLIENTS)
        n7654 = len(i7652)
    else:
        i7652 = NO_INT
        i7653 = NO_INT
        n7654 = 0
    if n7654:
        i7658 = at(i7392, i7652)
        i7661 = at(i7378, i7652)
        b7662 = at(b7379, i7652)
    else:
        i7658 = NO_INT
        i7661 = NO_INT
        b7662 = NO_BOOL
    if n7654:
        i7657 = at(i7639, i7653)
        i7659 = (i7658 - P_recovery_days)
        b7660 = (i7657 >= i7659)
        b7663 = logical_not(b7662)
        i7664 = at(i7625, i7653)
        b7665 = at(b7626, i7653)
        b7666 = logical_not(b7665)
        b7667 = b7665 & b7662
        b7668 = (i7664 == i7661) & b7667
        b7669 = (b7663 | b7666 | b7668)
        b7670 = (b7660 & b7669)
        i7671 = places(b7670, n7654)
        n7672 = len(i7671)
    else:
        i7671 = NO_INT
        n7672 = 0
    if n7672:
        i7775 = i7652[i7671]
    else:
        i7775 = NO_INT
    if n7373:
        i7779 = counted(i7775, n7373, None)
    else:
        i7779 = NO_INT
    if n7781:
        i7782 = at(i39, i7780)
        i7784 = at(i45, i7780)
        b7785 = at(b46, i7780)
    else:
        i7782 = NO_INT
        i7784 = NO_INT
        b7785 = NO_BOOL
    if n7373:
        i7813, i7814 = pairs(i7374, i7782, CLIENTS)
        n7815 = len(i7813)
    else:
        i7813 = NO_INT
        i7814 = NO_INT
        n7815 = 0
    if n7815:
        i7819 = at(i7375, i7813)
    else:
        i7819 = NO_INT
    if n7815:
        i7818 = at(i7784, i7814)
        b7820 = at(b7785, i7814)
        b7821 = listed(where(b7820, i7818, 0), i7819, GIVEN)
        i7822 = places(b7821, n7815)
        n7823 = len(i7822)
    else:
        i7822 = NO_INT
        n7823 = 0
    if n7823:
        i7930 = i7813[i7822]
    else:
        i7930 = NO_INT
    if n7373:
        i7934 = counted(i7930, n7373, None)
        w7935 = Window(i7374, [], [])
        i7936 = filled(as_int(b7433), n7373, 'i')
        i7937 = w7935.total(np.add, i7936)
        b7938 = (i7779 == 0)
        b7939 = (i7613 == 0)
        b7940 = (i7611 > 0)
        b7941 = (i7934 > 0)
        i7942 = where(b7411, i7410, rescaled(0, 4))
        b7943 = (i7942 > rescaled(0, 4))
        b7944 = (i7450 == 0)
        b7945 = (i7937 > 0)
        b7946 = (b7944 & b7945)
        b7947 = (b7940 | b7941 | b7943 | b7946)
        b7948 = (b7938 & b7939 & b7947)
        b7949 = (i7446 > 0)
        b7950 = (b7437 & b7949)
        b7951 = (i7383 == WORD_8) & b7384
        b7952 = logical_not(b7409)
        b7953 = (i7431 < AS_OF)
        b7954 = (b7951 & b7952 & b7953)
        b7955 = (b7950 | b7954)
        i7956 = (AS_OF - i7431)
        i7957 = np.maximum(0, i7956)
        i7958 = where(b7433, i7432, AS_OF)
        i7959 = (i7958 - i7431)
        b7960 = (i7959 <= P_grace_days)
        i7961 = where(b7960, i7441, 0)
        b7972 = as_bool(where(b7960, True, False))
    else:
        b7948 = NO_BOOL
        b7955 = NO_BOOL
        i7957 = NO_INT
        i7961 = NO_INT
        b7972 = NO_BOOL
    if n1755:
        i7962 = at(i1727, i1754)
        i7963 = at(i1728, i1754)
    else:
        i7962 = NO_INT
        i7963 = NO_INT
    if n7373:
        o7973, i7974, n7975, i7976 = match(i7962, [], i7374, [])
        i7977, b7978 = reduced(np.maximum, i7974, n7975, at(i7963, o7973), None)
        i7979 = at(i7977, i7976)
        b7980 = at(b7978, i7976)
        b7981 = i7976 >= 0
        b7982 = as_bool(b7981 & b7980)
    else:
        i7979 = NO_INT
        b7982 = NO_BOOL
    if n7988:
        i7989 = at(i455, i7987)
        i8049 = at(i904, i7987)
        i8050 = at(i906, i7987)
        b8051 = at(b909, i7987)
    else:
        i7989 = NO_INT
        i8049 = NO_INT
        i8050 = NO_INT
        b8051 = NO_BOOL
    if EVIDENCE_WANTED and n7988:
        i7990 = at(i456, i7987)
        i7998 = at(i464, i7987)
        b7999 = at(b465, i7987)
        i8019 = at(i485, i7987)
        i8025 = at(i503, i7987)
        b8026 = at(b505, i7987)
        i8038 = at(i744, i7987)
        i8046 = at(i895, i7987)
        i8047 = at(i896, i7987)
        b8048 = at(b900, i7987)
        i8062 = at(i963, i7987)
    else:
        i7990 = NO_INT
        i7998 = NO_INT
        b7999 = NO_BOOL
        i8019 = NO_INT
        i8025 = NO_INT
        b8026 = NO_BOOL
        i8038 = NO_INT
        i8046 = NO_INT
        i8047 = NO_INT
        b8048 = NO_BOOL
        i8062 = NO_INT
    if n7988:
        w8065 = Window(i7989, [], [])
        i8066 = where(b8051, 1, 0)
        i8067 = filled(i8066, n7988, 'i')
        i8068 = w8065.total(np.add, i8067)
        b8069 = (i8068 > 0)
        i8070 = places(b8069, n7988)
        n8071 = len(i8070)
    else:
        i8070 = NO_INT
        n8071 = 0
    if n8071:
        i8072 = at(i7989, i8070)
        b8073 = at(b8051, i8070)
        b8074 = logical_not(b8073)
        i8075 = at(i8049, i8070)
        b8076 = (i8075 > P_very_late_days)
        b8077 = (b8074 & b8076)
        i8137 = at(i8050, i8070)
    else:
        i8072 = NO_INT
        i8075 = NO_INT
        b8077 = NO_BOOL
        i8137 = NO_INT
    if EVIDENCE_WANTED and n8071:
        i8078 = at(i7990, i8070)
        i8086 = at(i7998, i8070)
        b8087 = at(b7999, i8070)
        i8107 = at(i8019, i8070)
        i8113 = at(i8025, i8070)
        b8114 = at(b8026, i8070)
        i8126 = at(i8038, i8070)
        i8134 = at(i8046, i8070)
        i8135 = at(i8047, i8070)
        b8136 = at(b8048, i8070)
        i8148 = at(i8062, i8070)
    else:
        i8078 = NO_INT
        i8086 = NO_INT
        b8087 = NO_BOOL
        i8107 = NO_INT
        i8113 = NO_INT
        b8114 = NO_BOOL
        i8126 = NO_INT
        i8134 = NO_INT
        i8135 = NO_INT
        b8136 = NO_BOOL
        i8148 = NO_INT
    if n4599:
        b8152 = (i4610 > 0)
        b8153 = (b8152 | b4622)
        b8154 = (b8153 & b4622)
        i8155 = (AS_OF - i4624)
        b8156 = (i8155 >= 0)
        b8157 = (i8155 < 1440)
        b8158 = (b8156 & b8157)
        f8159 = float_of(i8155, 0)
        f8160 = np.divide(f8159, float_of(90, 0))
        f8161 = np.floor(f8160)
        i8162 = whole(f8161)
        i8163 = where(b8158, i8162, 0)
        b8164 = filled(True, n4599, 'b')
        b8165 = (i4621 > 0)
        b8166 = (i4621 == 0)
        b8167 = (b8166 & b8152)
        i8168 = where(b8167, i4624, 0)
        i8169 = (AS_OF - i8168)
        b8170 = as_bool(where(b8167, True, False))
        b8171 = (i8169 >= 0) & b8170
        b8172 = (i8169 < 1440) & b8170
        b8173 = (b8171 & b8172)
        f8174 = float_of(i8169, 0)
        f8175 = np.divide(f8174, float_of(90, 0))
        f8176 = np.floor(f8175)
        i8177 = whole(f8176)
        i8178 = where(b8173, i8177, 0)
        b8179 = (i4621 > 3)
        b8180 = (i4610 == 0)
        b8181 = logical_not(b4622) & b4623
        b8182 = (i4613 == 0)
        b8183 = (b8180 & b8181 & b8182)
        b8184 = (i4611 > 0)
        b8187 = as_bool(where(b8158, True, False))
        b8188 = as_bool(where(b8173, b8170, False))
        i8192 = shifted(1, i8163, b8187)
        b8193 = b8153 & b8187
        b8196 = b8154 & b8187
        i8203 = shifted(1, i8178, b8188)
        b8204 = b8164 & b8188
        b8207 = b8165 & b8188
        b8213 = b8164 & b8187
        b8216 = b8179 & b8187
    else:
        b8153 = NO_BOOL
        b8154 = NO_BOOL
        b8164 = NO_BOOL
        b8165 = NO_BOOL
        b8179 = NO_BOOL
        b8183 = NO_BOOL
        b8184 = NO_BOOL
        i8192 = NO_INT
        b8193 = NO_BOOL
        b8196 = NO_BOOL
        i8203 = NO_INT
        b8204 = NO_BOOL
        b8207 = NO_BOOL
        b8213 = NO_BOOL
        b8216 = NO_BOOL
    i8190 = counted(i4603, CLIENTS, b8153)
    i8191 = counted(i4603, CLIENTS, b8154)
    i8194, b8195 = reduced(np.bitwise_or, i4603, CLIENTS, i8192, b8193)
    i8197, b8198 = reduced(np.bitwise_or, i4603, CLIENTS, i8192, b8196)
    i8199 = counted(i4603, CLIENTS, b8164)
    i8200 = counted(i4603, CLIENTS, b8165)
    i8201, b8202 = summed(i4603, CLIENTS, i4621, None)
    i8205, b8206 = reduced(np.bitwise_or, i4603, CLIENTS, i8203, b8204)
    i8208, b8209 = reduced(np.bitwise_or, i4603, CLIENTS, i8203, b8207)
    i8210 = counted(i4603, CLIENTS, b8179)
    i8211, b8212 = reduced(np.maximum, i4603, CLIENTS, i4621, None)
    i8214, b8215 = reduced(np.bitwise_or, i4603, CLIENTS, i8192, b8213)
    i8217, b8218 = reduced(np.bitwise_or, i4603, CLIENTS, i8192, b8216)
    i8219 = counted(i4603, CLIENTS, b8183)
    i8220 = counted(i4603, CLIENTS, b8184)
    if n4671:
        i8221 = (AS_OF - i4690)
        b8222 = (i8221 >= 0)
        b8223 = (i8221 < 1440)
        b8224 = (b8222 & b8223)
        f8225 = float_of(i8221, 0)
        f8226 = np.divide(f8225, float_of(90, 0))
        f8227 = np.floor(f8226)
        i8228 = whole(f8227)
        i8229 = where(b8224, i8228, 0)
        b8230 = (b5071 & b5068)
        b8231 = (b5035 | b5067)
        b8232 = (b5057 & b8231)
        b8233 = (b5057 & b8231 & b5057 & b5067)
        b8234 = (b5035 | b5062)
        i8235 = where(b8234, i4690, 0)
        i8236 = (AS_OF - i8235)
        b8237 = as_bool(where(b8234, True, False))
        b8238 = (i8236 >= 0) & b8237
        b8239 = (i8236 < 1440) & b8237
        b8240 = (b8238 & b8239)
        f8241 = float_of(i8236, 0)
        f8242 = np.divide(f8241, float_of(90, 0))
        f8243 = np.floor(f8242)
        i8244 = whole(f8243)
        i8245 = where(b8240, i8244, 0)
        b8246 = (b5072 & b5069)
        b8247 = as_bool(where(b8224, True, False))
        b8248 = as_bool(where(b8240, b8237, False))
        i8250 = shifted(1, i8229, b8247)
        b8251 = b5035 & b8247
        b8260 = b5071 & b8247
        b8263 = b8230 & b8247
        b8268 = (b5057 & b5035)
        i8270 = shifted(1, i8245, b8248)
        b8271 = b8232 & b8248
        b8274 = b8233 & b8248
        f8281 = float_of(i5080, 0)
        f8282 = float_of(i5078, 0)
        f8283 = np.divide(f8282, f8281)
        f8284 = where(b5069, f8283, 0)
        b8285 = as_bool(where(b5069, True, False))
        b8288 = b5072 & b8247
        b8291 = b8246 & b8247
    else:
        b8230 = NO_BOOL
        b8232 = NO_BOOL
        b8233 = NO_BOOL
        b8246 = NO_BOOL
        i8250 = NO_INT
        b8251 = NO_BOOL
        b8260 = NO_BOOL
        b8263 = NO_BOOL
        b8268 = NO_BOOL
        i8270 = NO_INT
        b8271 = NO_BOOL
        b8274 = NO_BOOL
        f8284 = NO_FLOAT
        b8285 = NO_BOOL
        b8288 = NO_BOOL
        b8291 = NO_BOOL
    i8249 = counted(i4672, CLIENTS, b5035)
    i8252, b8253 = reduced(np.bitwise_or, i4672, CLIENTS, i8250, b8251)
    i8254 = counted(i4672, CLIENTS, b5071)
    i8255 = counted(i4672, CLIENTS, b8230)
    i8256, b8257 = reduced(np.maximum, i4672, CLIENTS, i5075, None)
    i8258, b8259 = reduced(np.maximum, i4672, CLIENTS, i5076, None)
    i8261, b8262 = reduced(np.bitwise_or, i4672, CLIENTS, i8250, b8260)
    i8264, b8265 = reduced(np.bitwise_or, i4672, CLIENTS, i8250, b8263)
    i8266 = counted(i4672, CLIENTS, b8232)
    i8267 = counted(i4672, CLIENTS, b8233)
    i8269 = counted(i4672, CLIENTS, b8268)
    i8272, b8273 = reduced(np.bitwise_or, i4672, CLIENTS, i8270, b8271)
    i8275, b8276 = reduced(np.bitwise_or, i4672, CLIENTS, i8270, b8274)
    i8277 = counted(i4672, CLIENTS, b5072)
    i8278 = counted(i4672, CLIENTS, b8246)
    i8279, b8280 = reduced(np.maximum, i4672, CLIENTS, i5078, None)
    f8286, b8287 = reduced(np.maximum, i4672, CLIENTS, f8284, b8285)
    i8289, b8290 = reduced(np.bitwise_or, i4672, CLIENTS, i8250, b8288)
    i8292, b8293 = reduced(np.bitwise_or, i4672, CLIENTS, i8250, b8291)
    if n2008:
        b8294 = filled(True, n2008, 'b')
    else:
        b8294 = NO_BOOL
    i8295 = counted(i2009, CLIENTS, b8294)
    i8296 = counted(i2009, CLIENTS, b2049)
    if n3338:
        i8297 = where(b3361, i3360, i3357)
        i8298 = (AS_OF - i8297)
        b8299 = (i8298 >= 0)
        b8300 = (i8298 < 1440)
        b8301 = (b8299 & b8300)
        f8302 = float_of(i8298, 0)
        f8303 = np.divide(f8302, float_of(90, 0))
        f8304 = np.floor(f8303)
        i8305 = whole(f8304)
        i8306 = where(b8301, i8305, 0)
        b8307 = (i3379 > 0)
        b8308 = (b3406 & b8307)
        i8309 = (AS_OF - i3407)
        b8310 = (i8309 >= 0)
        b8311 = (i8309 < 1440)
        b8312 = (b8310 & b8311)
        f8313 = float_of(i8309, 0)
        f8314 = np.divide(f8313, float_of(90, 0))
        f8315 = np.floor(f8314)
        i8316 = whole(f8315)
        i8317 = where(b8312, i8316, 0)
        b8318 = filled(True, n3338, 'b')
        b8319 = as_bool(where(b8301, True, False))
        b8320 = as_bool(where(b8312, True, False))
        i8322 = shifted(1, i8306, b8319)
        b8323 = b3406 & b8319
        i8327 = shifted(1, i8317, b8320)
        b8328 = b3406 & b8320
        b8338 = (i3397 == 0)
        b8339 = (b3410 | b8338)
        b8341 = b8318 & b8319
        b8344 = b3414 & b8319
    else:
        b8308 = NO_BOOL
        b8318 = NO_BOOL
        i8322 = NO_INT
        b8323 = NO_BOOL
        i8327 = NO_INT
        b8328 = NO_BOOL
        b8339 = NO_BOOL
        b8341 = NO_BOOL
        b8344 = NO_BOOL
    i8321 = counted(i3339, CLIENTS, b3406)
    i8324, b8325 = reduced(np.bitwise_or, i3339, CLIENTS, i8322, b8323)
    i8326 = counted(i3339, CLIENTS, b8308)
    i8329, b8330 = reduced(np.bitwise_or, i3339, CLIENTS, i8327, b8328)
    i8334 = counted(i3339, CLIENTS, b8318)
    i8335 = counted(i3339, CLIENTS, b3414)
    i8336 = counted(i3339, CLIENTS, b3416)
    i8337 = counted(i3339, CLIENTS, b3418)
    i8340 = counted(i3339, CLIENTS, b8339)
    i8342, b8343 = reduced(np.bitwise_or, i3339, CLIENTS, i8322, b8341)
    i8345, b8346 = reduced(np.bitwise_or, i3339, CLIENTS, i8322, b8344)
    if n2280:
        b8347 = (b2922 & b2932)
        b8348 = (b2922 & b2932 & b2930)
        i8349 = where(b2303, i2302, i2299)
        i8350 = (AS_OF - i8349)
        b8351 = (i8350 >= 0)
        b8352 = (i8350 < 1440)
        b8353 = (b8351 & b8352)
        f8354 = float_of(i8350, 0)
        f8355 = np.divide(f8354, float_of(90, 0))
        f8356 = np.floor(f8355)
        i8357 = whole(f8356)
        i8358 = where(b8353, i8357, 0)
        b8359 = logical_not(b2922)
        b8360 = (b8359 & b2937)
        i8361 = where(b2937, i8349, 0)
        i8362 = (AS_OF - i8361)
        b8363 = as_bool(where(b2937, True, False))
        b8364 = (i8362 >= 0) & b8363
        b8365 = (i8362 < 1440) & b8363
        b8366 = (b8364 & b8365)
        f8367 = float_of(i8362, 0)
        f8368 = np.divide(f8367, float_of(90, 0))
        f8369 = np.floor(f8368)
        i8370 = whole(f8369)
        i8371 = where(b8366, i8370, 0)
        b8372 = (b2922 & b2926)
        b8375 = as_bool(where(b8353, True, False))
        b8377 = as_bool(where(b8366, b8363, False))
        b8381 = (b2922 & b2930)
        i8382 = where(b2939, i2925, where(b2286, i2285, 0))
        i8383 = where(b8381, i8382, 0)
        b8384 = as_bool(where(b8381, True, False))
        i8386 = where(b8381, i2299, 0)
        b8388 = (i2921 == 0)
        b8389 = (b2930 & b8388)
        b8396 = (i2921 > 0)
        b8397 = (i2299 > i2326) & b2327
        b8398 = (b8396 | b8397)
        b8399 = (b2930 & b8398)
        i8401 = shifted(1, i8358, b8375)
        b8402 = b8347 & b8375
        b8405 = b8348 & b8375
        i8411 = shifted(1, i8371, b8377)
        b8412 = b8359 & b8377
        b8415 = b8360 & b8377
    else:
        b8347 = NO_BOOL
        b8348 = NO_BOOL
        b8359 = NO_BOOL
        b8360 = NO_BOOL
        b8372 = NO_BOOL
        i8383 = NO_INT
        b8384 = NO_BOOL
        i8386 = NO_INT
        b8389 = NO_BOOL
        b8399 = NO_BOOL
        i8401 = NO_INT
        b8402 = NO_BOOL
        b8405 = NO_BOOL
        i8411 = NO_INT
        b8412 = NO_BOOL
        b8415 = NO_BOOL
    i8379 = counted(i2281, CLIENTS, b8347)
    i8380 = counted(i2281, CLIENTS, b8348)
    i8385 = distinct(i2281, CLIENTS, i8383, b8384)
    i8387 = distinct(i2281, CLIENTS, i8386, b8384)
    i8390 = counted(i2281, CLIENTS, b8389)
    i8391, b8392 = reduced(np.maximum, i2281, CLIENTS, i8386, b8384)
    i8393, b8394 = reduced(np.minimum, i2281, CLIENTS, i8386, b8384)
    i8395 = (i8391 - i8393)
    i8400 = counted(i2281, CLIENTS, b8399)
    i8403, b8404 = reduced(np.bitwise_or, i2281, CLIENTS, i8401, b8402)
    i8406, b8407 = reduced(np.bitwise_or, i2281, CLIENTS, i8401, b8405)
    i8408 = counted(i2281, CLIENTS, b8359)
    i8409 = counted(i2281, CLIENTS, b8360)
    i8410 = counted(i2281, CLIENTS, b2938)
    i8413, b8414 = reduced(np.bitwise_or, i2281, CLIENTS, i8411, b8412)
    i8416, b8417 = reduced(np.bitwise_or, i2281, CLIENTS, i8411, b8415)
    i8418 = counted(i2281, CLIENTS, b8372)
    b8419 = counted(i2281, CLIENTS, None) > 0
    b8420 = b8392 & b8394
    b8421 = as_bool(b8419 & b8420)
    if CLIENTS:
        b8422 = filled(True, CLIENTS, 'b')
    else:
        b8422 = NO_BOOL
    i8423 = counted(ALL_CLIENTS, CLIENTS, b8422)
    i8424, b8425 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6940, None)
    f8426, b8427 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, f6950, None)
    i8428, b8429 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6946, None)
    i8430, b8431 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i6952, None)
    if n6084:
        b8432 = filled(True, n6084, 'b')
    else:
        b8432 = NO_BOOL
    i8433 = counted(i6085, CLIENTS, b8432)
    i8434 = counted(i6085, CLIENTS, b6232)
    if n5271:
        b8435 = (b6069 & b6066)
        i8436 = (AS_OF - i5680)
        b8437 = (i8436 >= 0)
        b8438 = (i8436 < 1440)
        b8439 = (b8437 & b8438)
        f8440 = float_of(i8436, 0)
        f8441 = np.divide(f8440, float_of(90, 0))
        f8442 = np.floor(f8441)
        i8443 = whole(f8442)
        i8444 = where(b8439, i8443, 0)
        b8445 = (b6069 & b6078)
        b8446 = logical_not(b6066)
        b8447 = (i6051 == 0)
        b8448 = (b6069 & b8446 & b8447)
        b8450 = as_bool(where(b8439, True, False))
        b8455 = (i6046 == 0)
        b8456 = (b6066 & b8455)
        i8458 = shifted(1, i8444, b8450)
        b8459 = b6069 & b8450
        b8462 = b8435 & b8450
        b8466 = b8445 & b8450
    else:
        b8435 = NO_BOOL
        b8445 = NO_BOOL
        b8448 = NO_BOOL
        b8456 = NO_BOOL
        i8458 = NO_INT
        b8459 = NO_BOOL
        b8462 = NO_BOOL
        b8466 = NO_BOOL
    i8453 = counted(i5272, CLIENTS, b6069)
    i8454 = counted(i5272, CLIENTS, b8435)
    i8457 = counted(i5272, CLIENTS, b8456)
    i8460, b8461 = reduced(np.bitwise_or, i5272, CLIENTS, i8458, b8459)
    i8463, b8464 = reduced(np.bitwise_or, i5272, CLIENTS, i8458, b8462)
    i8465 = counted(i5272, CLIENTS, b8445)
    i8467, b8468 = reduced(np.bitwise_or, i5272, CLIENTS, i8458, b8466)
    i8469 = counted(i5272, CLIENTS, b8448)
    if n6237:
        b8470 = filled(True, n6237, 'b')
        i8471 = (AS_OF - i6256)
        b8472 = (i8471 >= 0)
        b8473 = (i8471 < 1440)
        b8474 = (b8472 & b8473)
        f8475 = float_of(i8471, 0)
        f8476 = np.divide(f8475, float_of(90, 0))
        f8477 = np.floor(f8476)
        i8478 = whole(f8477)
        i8479 = where(b8474, i8478, 0)
        b8480 = as_bool(where(b8474, True, False))
        i8485 = shifted(1, i8479, b8480)
        b8486 = b8470 & b8480
        b8490 = b6392 & b8480
        b8494 = (b6393 & b6384)
        b8496 = b6393 & b8480
    else:
        b8470 = NO_BOOL
        i8485 = NO_INT
        b8486 = NO_BOOL
        b8490 = NO_BOOL
        b8494 = NO_BOOL
        b8496 = NO_BOOL
    i8481 = counted(i6238, CLIENTS, b8470)
    i8482, b8483 = reduced(np.maximum, i6238, CLIENTS, i6396, None)
    i8484 = counted(i6238, CLIENTS, b6384)
    i8487, b8488 = reduced(np.bitwise_or, i6238, CLIENTS, i8485, b8486)
    i8489 = counted(i6238, CLIENTS, b6392)
    i8491, b8492 = reduced(np.bitwise_or, i6238, CLIENTS, i8485, b8490)
    i8493 = counted(i6238, CLIENTS, b6393)
    i8495 = counted(i6238, CLIENTS, b8494)
    i8497, b8498 = reduced(np.bitwise_or, i6238, CLIENTS, i8485, b8496)
    if n7278:
        b8499 = filled(True, n7278, 'b')
        i8500 = (AS_OF - i7280)
        b8501 = (i8500 >= 0)
        b8502 = (i8500 < 1440)
        b8503 = (b8501 & b8502)
        f8504 = float_of(i8500, 0)
        f8505 = np.divide(f8504, float_of(90, 0))
        f8506 = np.floor(f8505)
        i8507 = whole(f8506)
        i8508 = where(b8503, i8507, 0)
        b8509 = as_bool(where(b8503, True, False))
        i8513 = shifted(1, i8508, b8509)
        b8514 = b8499 & b8509
    else:
        b8499 = NO_BOOL
        i8513 = NO_INT
        b8514 = NO_BOOL
    i8510 = counted(i7279, CLIENTS, b8499)
    i8511, b8512 = reduced(np.maximum, i7279, CLIENTS, i7286, None)
    i8515, b8516 = reduced(np.bitwise_or, i7279, CLIENTS, i8513, b8514)
    if n7322:
        b8517 = filled(True, n7322, 'b')
        b8518 = (i7325 >= P_burst_messages)
        i8519 = (AS_OF - i7326)
        b8520 = (i8519 >= 0) & b7327
        b8521 = (i8519 < 1440) & b7327
        b8522 = (b8520 & b8521)
        f8523 = float_of(i8519, 0)
        f8524 = np.divide(f8523, float_of(90, 0))
        f8525 = np.floor(f8524)
        i8526 = whole(f8525)
        i8527 = where(b8522, i8526, 0)
        b8528 = as_bool(where(b8522, b7327, False))
        i8531 = shifted(1, i8527, b8528)
        b8532 = b8517 & b8528
        b8535 = b8518 & b8528
    else:
        b8517 = NO_BOOL
        b8518 = NO_BOOL
        i8531 = NO_INT
        b8532 = NO_BOOL
        b8535 = NO_BOOL
    i8529 = counted(i7323, CLIENTS, b8517)
    i8530 = counted(i7323, CLIENTS, b8518)
    i8533, b8534 = reduced(np.bitwise_or, i7323, CLIENTS, i8531, b8532)
    i8536, b8537 = reduced(np.bitwise_or, i7323, CLIENTS, i8531, b8535)
    if n7330:
        b8538 = filled(True, n7330, 'b')
        b8539 = (i7369 == 0)
        b8540 = (i7340 == WORD_22) & b7341
        b8541 = (i7340 == WORD_62) & b7341
        b8542 = (b8540 | b8541)
        b8543 = (b8539 & b8542)
        i8544 = where(b8543, i7349, 0)
        i8545 = (AS_OF - i8544)
        b8546 = as_bool(where(b8543, True, False))
        b8547 = (i8545 >= 0) & b8546
        b8548 = (i8545 < 1440) & b8546
        b8549 = (b8547 & b8548)
        f8550 = float_of(i8545, 0)
        f8551 = np.divide(f8550, float_of(90, 0))
        f8552 = np.floor(f8551)
        i8553 = whole(f8552)
        i8554 = where(b8549, i8553, 0)
        b8555 = as_bool(where(b8549, b8546, False))
        i8557 = shifted(1, i8554, b8555)
        b8558 = b8538 & b8555
    else:
        b8538 = NO_BOOL
        i8557 = NO_INT
        b8558 = NO_BOOL
    i8556 = counted(i7331, CLIENTS, b8538)
    i8559, b8560 = reduced(np.bitwise_or, i7331, CLIENTS, i8557, b8558)
    if n7031:
        b8561 = filled(True, n7031, 'b')
        i8562 = where(b7153, i7050, 0)
        i8563 = (AS_OF - i8562)
        b8564 = as_bool(where(b7153, True, False))
        b8565 = (i8563 >= 0) & b8564
        b8566 = (i8563 < 1440) & b8564
        b8567 = (b8565 & b8566)
        f8568 = float_of(i8563, 0)
        f8569 = np.divide(f8568, float_of(90, 0))
        f8570 = np.floor(f8569)
        i8571 = whole(f8570)
        i8572 = where(b8567, i8571, 0)
        b8573 = as_bool(where(b8567, b8564, False))
        b8575 = (i7038 == WORD_7)
        i8577 = shifted(1, i8572, b8573)
        b8578 = b8561 & b8573
    else:
        b8561 = NO_BOOL
        b8575 = NO_BOOL
        i8577 = NO_INT
        b8578 = NO_BOOL
    i8574 = counted(i7032, CLIENTS, b8561)
    i8576 = counted(i7032, CLIENTS, b8575)
    i8579, b8580 = reduced(np.bitwise_or, i7032, CLIENTS, i8577, b8578)
    if n7021:
        b8581 = filled(True, n7021, 'b')
        b8582 = (i7025 >= 2)
        i8583 = where(b8582, i7026, 0)
        i8584 = (AS_OF - i8583)
        b8585 = as_bool(where(b8582, b7027, False))
        b8586 = (i8584 >= 0) & b8585
        b8587 = (i8584 < 1440) & b8585
        b8588 = (b8586 & b8587)
        f8589 = float_of(i8584, 0)
        f8590 = np.divide(f8589, float_of(90, 0))
        f8591 = np.floor(f8590)
        i8592 = whole(f8591)
        i8593 = where(b8588, i8592, 0)
        b8594 = as_bool(where(b8588, b8585, False))
        i8597 = shifted(1, i8593, b8594)
        b8598 = b8581 & b8594
        b8601 = b8582 & b8594
    else:
        b8581 = NO_BOOL
        b8582 = NO_BOOL
        i8597 = NO_INT
        b8598 = NO_BOOL
        b8601 = NO_BOOL
    i8595 = counted(i7022, CLIENTS, b8581)
    i8596 = counted(i7022, CLIENTS, b8582)
    i8599, b8600 = reduced(np.bitwise_or, i7022, CLIENTS, i8597, b8598)
    i8602, b8603 = reduced(np.bitwise_or, i7022, CLIENTS, i8597, b8601)
    i8604, b8605 = summed(i7022, CLIENTS, i7025, None)
    if n3432:
        b8606 = (b4180 & b4180)
        i8607 = (AS_OF - i3451)
        b8608 = (i8607 >= 0)
        b8609 = (i8607 < 1440)
        b8610 = (b8608 & b8609)
        f8611 = float_of(i8607, 0)
        f8612 = np.divide(f8611, float_of(90, 0))
        f8613 = np.floor(f8612)
        i8614 = whole(f8613)
        i8615 = where(b8610, i8614, 0)
        b8617 = as_bool(where(b8610, True, False))
        i8620 = where(b4192, i4171, i3434)
        i8621 = where(b4180, i8620, 0)
        b8622 = as_bool(where(b4180, True, False))
        b8624 = (b4180 & b4184)
        b8626 = (b4184 | b4185)
        b8627 = (b4180 & b8626)
        b8629 = logical_not(b4185)
        b8630 = (b4180 & b8629)
        i8632 = shifted(1, i8615, b8617)
        b8633 = b4180 & b8617
        b8636 = b8606 & b8617
    else:
        b8606 = NO_BOOL
        i8621 = NO_INT
        b8622 = NO_BOOL
        b8624 = NO_BOOL
        b8627 = NO_BOOL
        b8630 = NO_BOOL
        i8632 = NO_INT
        b8633 = NO_BOOL
        b8636 = NO_BOOL
    i8618 = counted(i3433, CLIENTS, b4180)
    i8619 = counted(i3433, CLIENTS, b8606)
    i8623 = distinct(i3433, CLIENTS, i8621, b8622)
    i8625 = counted(i3433, CLIENTS, b8624)
    i8628 = counted(i3433, CLIENTS, b8627)
    i8631 = counted(i3433, CLIENTS, b8630)
    i8634, b8635 = reduced(np.bitwise_or, i3433, CLIENTS, i8632, b8633)
    i8637, b8638 = reduced(np.bitwise_or, i3433, CLIENTS, i8632, b8636)
    if n1935:
        b8639 = (i1945 == WORD_71) & b1946
        b8640 = (i1945 == WORD_72) & b1946
        b8641 = (b8639 | b8640)
        b8643 = (b8641 & b8639)
        i8644 = where(b1958, i1957, i1954)
        i8645 = (AS_OF - i8644)
        b8646 = (i8645 >= 0)
        b8647 = (i8645 < 1440)
        b8648 = (b8646 & b8647)
        f8649 = float_of(i8645, 0)
        f8650 = np.divide(f8649, float_of(90, 0))
        f8651 = np.floor(f8650)
        i8652 = whole(f8651)
        i8653 = where(b8648, i8652, 0)
        b8654 = filled(True, n1935, 'b')
        i8655 = where(b1946, i1945, WORD_10)
        b8656 = (i8655 == WORD_10)
        i8657 = where(b8656, AS_OF, 0)
        i8658 = (AS_OF - i8657)
        b8659 = as_bool(where(b8656, True, False))
        b8660 = (i8658 >= 0) & b8659
        b8661 = (i8658 < 1440) & b8659
        b8662 = (b8660 & b8661)
        f8663 = float_of(i8658, 0)
        f8664 = np.divide(f8663, float_of(90, 0))
        f8665 = np.floor(f8664)
        i8666 = whole(f8665)
        i8667 = where(b8662, i8666, 0)
        b8669 = as_bool(where(b8648, True, False))
        b8670 = as_bool(where(b8662, b8659, False))
        i8673 = shifted(1, i8653, b8669)
        b8674 = b8641 & b8669
        b8677 = b8643 & b8669
        i8682 = where(b2003, i1975, i1944)
        i8685 = where(b1963, i1962, i1972)
        b8686 = b1963 | b2002
        b8687 = b8656 & b8686
        i8691 = shifted(1, i8667, b8670)
        b8692 = b8654 & b8670
        b8695 = b8656 & b8670
    else:
        b8641 = NO_BOOL
        b8643 = NO_BOOL
        b8654 = NO_BOOL
        b8656 = NO_BOOL
        i8673 = NO_INT
        b8674 = NO_BOOL
        b8677 = NO_BOOL
        i8682 = NO_INT
        i8685 = NO_INT
        b8687 = NO_BOOL
        i8691 = NO_INT
        b8692 = NO_BOOL
        b8695 = NO_BOOL
    i8671 = counted(i1936, CLIENTS, b8641)
    i8672 = counted(i1936, CLIENTS, b8643)
    i8675, b8676 = reduced(np.bitwise_or, i1936, CLIENTS, i8673, b8674)
    i8678, b8679 = reduced(np.bitwise_or, i1936, CLIENTS, i8673, b8677)
    i8680 = counted(i1936, CLIENTS, b8654)
    i8681 = counted(i1936, CLIENTS, b8656)
    i8683 = distinct(i1936, CLIENTS, i8682, b8656)
    b8684 = (i8683 == 1)
    i8688, b8689 = summed(i1936, CLIENTS, i8685, b8687)
    i8690 = where(b8684, i8688, 0)
    i8693, b8694 = reduced(np.bitwise_or, i1936, CLIENTS, i8691, b8692)
    i8696, b8697 = reduced(np.bitwise_or, i1936, CLIENTS, i8691, b8695)
    b8698 = counted(i1936, CLIENTS, None) > 0
    b8699 = as_bool(where(b8684, b8689, False))
    b8700 = as_bool(b8698 & b8699)
    if n1564:
        b8701 = filled(True, n1564, 'b')
        i8702 = (AS_OF - i1626)
        b8703 = (i8702 >= 0)
        b8704 = (i8702 < 1440)
        b8705 = (b8703 & b8704)
        f8706 = float_of(i8702, 0)
        f8707 = np.divide(f8706, float_of(90, 0))
        f8708 = np.floor(f8707)
        i8709 = whole(f8708)
        i8710 = where(b8705, i8709, 0)
        b8711 = (i1625 > P_grace_days)
        b8712 = (b1777 & b1777 & b8711)
        b8713 = (i1625 == 0)
        b8714 = logical_not(b1777) & b1773
        b8715 = as_bool(where(b8705, True, False))
        i8718 = shifted(1, i8710, b8715)
        b8719 = b8701 & b8715
        b8726 = logical_not(b1792)
        b8727 = (b1777 & b8726)
        b8736 = (b1777 & b8711)
        i8737 = where(b8736, i1622, 0)
        b8738 = as_bool(where(b8736, True, False))
        b8748 = b1777 & b8715
        b8751 = b8712 & b8715
    else:
        b8701 = NO_BOOL
        b8712 = NO_BOOL
        b8713 = NO_BOOL
        b8714 = NO_BOOL
        i8718 = NO_INT
        b8719 = NO_BOOL
        b8727 = NO_BOOL
        i8737 = NO_INT
        b8738 = NO_BOOL
        b8748 = NO_BOOL
        b8751 = NO_BOOL
    i8717 = counted(i1565, CLIENTS, b8701)
    i8720, b8721 = reduced(np.bitwise_or, i1565, CLIENTS, i8718, b8719)
    i8722 = counted(i1565, CLIENTS, b1777)
    i8723 = counted(i1565, CLIENTS, b8712)
    f8724, b8725 = median(i1565, CLIENTS, i1625, b1777)
    i8728, b8729 = summed(i1565, CLIENTS, i1782, b8727)
    i8730, b8731 = summed(i1565, CLIENTS, i1632, b8727)
    b8732 = (i8730 == rescaled(0, 4)) & b8731
    f8733 = float_of(i8730, 4)
    f8734 = float_of(i8728, 4)
    f8735 = np.divide(f8734, f8733)
    i8739 = distinct(i1565, CLIENTS, i8737, b8738)
    i8740, b8741 = summed(i1565, CLIENTS, i1782, b1777)
    i8742, b8743 = summed(i1565, CLIENTS, i1632, b1777)
    b8744 = (i8742 == rescaled(0, 4)) & b8743
    f8745 = float_of(i8742, 4)
    f8746 = float_of(i8740, 4)
    f8747 = np.divide(f8746, f8745)
    i8749, b8750 = reduced(np.bitwise_or, i1565, CLIENTS, i8718, b8748)
    i8752, b8753 = reduced(np.bitwise_or, i1565, CLIENTS, i8718, b8751)
    i8754 = counted(i1565, CLIENTS, b8713)
    i8755 = counted(i1565, CLIENTS, b8714)
    b8756 = counted(i1565, CLIENTS, None) > 0
    b8757 = logical_not(b8732)
    b8758 = b8731 & b8757
    b8759 = b8729 & b8758
    b8760 = as_bool(b8756 & b8759)
    b8761 = logical_not(b8744)
    b8762 = b8743 & b8761
    b8763 = b8741 & b8762
    b8764 = as_bool(b8756 & b8763)
    if n1796:
        b8765 = (b1820 | b1816)
        b8766 = (b8765 & b1816)
        b8767 = filled(True, n1796, 'b')
        i8768 = (AS_OF - i1799)
        b8769 = (i8768 >= 0) & b1800
        b8770 = (i8768 < 1440) & b1800
        b8771 = (b8769 & b8770)
        f8772 = float_of(i8768, 0)
        f8773 = np.divide(f8772, float_of(90, 0))
        f8774 = np.floor(f8773)
        i8775 = whole(f8774)
        i8776 = where(b8771, i8775, 0)
        b8777 = as_bool(where(b8771, b1800, False))
        i8786 = shifted(1, i8776, b8777)
        b8787 = b8767 & b8777
        b8790 = b1819 & b8777
        b8798 = b1813 & b8777
        b8802 = b1837 & b8777
    else:
        b8765 = NO_BOOL
        b8766 = NO_BOOL
        b8767 = NO_BOOL
        i8786 = NO_INT
        b8787 = NO_BOOL
        b8790 = NO_BOOL
        b8798 = NO_BOOL
        b8802 = NO_BOOL
    i8778 = counted(i1797, CLIENTS, b8765)
    i8779 = counted(i1797, CLIENTS, b8766)
    i8780, b8781 = summed(i1797, CLIENTS, i1806, None)
    i8782 = counted(i1797, CLIENTS, b8767)
    i8783 = counted(i1797, CLIENTS, b1819)
    i8784, b8785 = summed(i1797, CLIENTS, i1808, None)
    i8788, b8789 = reduced(np.bitwise_or, i1797, CLIENTS, i8786, b8787)
    i8791, b8792 = reduced(np.bitwise_or, i1797, CLIENTS, i8786, b8790)
    i8793 = counted(i1797, CLIENTS, b1813)
    i8794, b8795 = summed(i1797, CLIENTS, i1805, None)
    f8796, b8797 = median(i1797, CLIENTS, i1809, b1810)
    i8799, b8800 = reduced(np.bitwise_or, i1797, CLIENTS, i8786, b8798)
    i8801 = counted(i1797, CLIENTS, b1837)
    i8803, b8804 = reduced(np.bitwise_or, i1797, CLIENTS, i8786, b8802)
    if n8071:
        b8805 = filled(True, n8071, 'b')
        i8806 = (AS_OF - i8137)
        b8807 = (i8806 >= 0)
        b8808 = (i8806 < 1440)
        b8809 = (b8807 & b8808)
        f8810 = float_of(i8806, 0)
        f8811 = np.divide(f8810, float_of(90, 0))
        f8812 = np.floor(f8811)
        i8813 = whole(f8812)
        i8814 = where(b8809, i8813, 0)
        b8815 = as_bool(where(b8809, True, False))
        i8818 = shifted(1, i8814, b8815)
        b8819 = b8805 & b8815
        b8822 = b8077 & b8815
    else:
        b8805 = NO_BOOL
        i8818 = NO_INT
        b8819 = NO_BOOL
        b8822 = NO_BOOL
    i8816 = counted(i8072, CLIENTS, b8805)
    i8817 = counted(i8072, CLIENTS, b8077)
    i8820, b8821 = reduced(np.bitwise_or, i8072, CLIENTS, i8818, b8819)
    i8823, b8824 = reduced(np.bitwise_or, i8072, CLIENTS, i8818, b8822)
    if n7181:
        b8825 = filled(True, n7181, 'b')
        i8826 = (AS_OF - i7185)
        b8827 = (i8826 >= 0) & b7186
        b8828 = (i8826 < 1440) & b7186
        b8829 = (b8827 & b8828)
        f8830 = float_of(i8826, 0)
        f8831 = np.divide(f8830, float_of(90, 0))
        f8832 = np.floor(f8831)
        i8833 = whole(f8832)
        i8834 = where(b8829, i8833, 0)
        b8835 = as_bool(where(b8829, b7186, False))
        b8837 = (i7196 < P_run_ends_after) & b7197
        i8838 = where(b8837, i7184, 0)
        b8839 = as_bool(where(b8837, True, False))
        i8842 = shifted(1, i8834, b8835)
        b8843 = b8825 & b8835
    else:
        b8825 = NO_BOOL
        i8838 = NO_INT
        b8839 = NO_BOOL
        i8842 = NO_INT
        b8843 = NO_BOOL
    i8836 = counted(i7182, CLIENTS, b8825)
    i8840, b8841 = reduced(np.maximum, i7182, CLIENTS, i8838, b8839)
    i8844, b8845 = reduced(np.bitwise_or, i7182, CLIENTS, i8842, b8843)
    if n7373:
        b8846 = (i7957 > P_very_late_days)
        b8847 = (b7955 & b8846)
        b8848 = (i7957 > P_stuck_days)
        b8849 = (b7955 & b8846 & b7955 & b8848)
        i8850 = (AS_OF - i7435)
        b8851 = (i8850 >= 0)
        b8852 = (i8850 < 1440)
        b8853 = (b8851 & b8852)
        f8854 = float_of(i8850, 0)
        f8855 = np.divide(f8854, float_of(90, 0))
        f8856 = np.floor(f8855)
        i8857 = whole(f8856)
        i8858 = where(b8853, i8857, 0)
        b8861 = as_bool(where(b8853, True, False))
        b8864 = (b7948 & b7955)
        b8867 = (i7382 == i7979) & b7982
        b8868 = (b7955 & b8848 & b8867)
        b8871 = (b7948 & b7955 & b8848)
        b8873 = (b7948 & b7955 & b8848 & b8867)
        b8876 = (b7955 & b8848)
        i8877 = where(b8876, i7447, i7961)
        b8878 = as_bool(where(b8876, True, b7972))
        b8879 = b8867 & b8878
        i8886 = shifted(1, i8858, b8861)
        b8887 = b8847 & b8861
        b8890 = b8849 & b8861
    else:
        b8847 = NO_BOOL
        b8849 = NO_BOOL
        b8864 = NO_BOOL
        b8868 = NO_BOOL
        b8871 = NO_BOOL
        b8873 = NO_BOOL
        i8877 = NO_INT
        b8879 = NO_BOOL
        i8886 = NO_INT
        b8887 = NO_BOOL
        b8890 = NO_BOOL
    i8862 = counted(i7374, CLIENTS, b8847)
    i8863 = counted(i7374, CLIENTS, b8849)
    i8865, b8866 = reduced(np.maximum, i7374, CLIENTS, i7957, b8864)
    i8869, b8870 = summed(i7374, CLIENTS, i7447, b8868)
    i8872 = counted(i7374, CLIENTS, b8871)
    i8874, b8875 = summed(i7374, CLIENTS, i7447, b8873)
    i8880, b8881 = summed(i7374, CLIENTS, i8877, b8879)
    b8882 = (i8880 == rescaled(0, 4)) & b8881
    f8883 = float_of(i8880, 4)
    f8884 = float_of(i8874, 4)
    f8885 = np.divide(f8884, f8883)
    i8888, b8889 = reduced(np.bitwise_or, i7374, CLIENTS, i8886, b8887)
    i8891, b8892 = reduced(np.bitwise_or, i7374, CLIENTS, i8886, b8890)
    b8893 = counted(i7374, CLIENTS, None) > 0
    b8894 = logical_not(b8882)
    b8895 = b8881 & b8894
    b8896 = b8875 & b8895
    b8897 = as_bool(b8893 & b8896)
    if n454:
        b8898 = logical_not(b932)
        b8899 = logical_not(b919)
        b8900 = (i895 < AS_OF)
        b8901 = (b913 & b8898 & b8899 & b8900)
        b8902 = (i960 > 0)
        b8903 = (b913 & b8898 & b8899 & b8900 & b8902)
        b8904 = filled(True, n454, 'b')
        b8905 = logical_not(b475)
        b8906 = (b8905 & b8899)
        i8912 = (i744 - i473)
        b8913 = (i473 > (AS_OF - P_window_days))
    else:
        b8901 = NO_BOOL
        b8903 = NO_BOOL
        b8904 = NO_BOOL
        b8906 = NO_BOOL
        i8912 = NO_INT
        b8913 = NO_BOOL
    i8907 = counted(i455, CLIENTS, b8901)
    i8908 = counted(i455, CLIENTS, b8903)
    i8909, b8910 = reduced(np.maximum, i455, CLIENTS, i960, None)
    i8911 = counted(i455, CLIENTS, b8904)
    i8914, b8915 = reduced(np.maximum, i455, CLIENTS, i8912, b8913)
    i8916 = counted(i455, CLIENTS, b909)
    i8917 = counted(i455, CLIENTS, b914)
    i8918 = counted(i455, CLIENTS, b8906)
    i8919, b8920 = reduced(np.maximum, i455, CLIENTS, i486, None)
    i8921 = counted(i455, CLIENTS, b919)
    if n1531:
        b8922 = filled(True, n1531, 'b')
        i8923 = (AS_OF - i1534)
        b8924 = (i8923 >= 0) & b1535
        b8925 = (i8923 < 1440) & b1535
        b8926 = (b8924 & b8925)
        f8927 = float_of(i8923, 0)
        f8928 = np.divide(f8927, float_of(90, 0))
        f8929 = np.floor(f8928)
        i8930 = whole(f8929)
        i8931 = where(b8926, i8930, 0)
        b8932 = as_bool(where(b8926, b1535, False))
        i8935 = where(b1538, i1544, 0)
        b8936 = as_bool(where(b1538, True, False))
        i8939 = shifted(1, i8931, b8932)
        b8940 = b8922 & b8932
        b8943 = b1538 & b8932
    else:
        b8922 = NO_BOOL
        i8935 = NO_INT
        b8936 = NO_BOOL
        i8939 = NO_INT
        b8940 = NO_BOOL
        b8943 = NO_BOOL
    i8933 = counted(i1532, CLIENTS, b8922)
    i8934 = counted(i1532, CLIENTS, b1538)
    i8937, b8938 = reduced(np.maximum, i1532, CLIENTS, i8935, b8936)
    i8941, b8942 = reduced(np.bitwise_or, i1532, CLIENTS, i8939, b8940)
    i8944, b8945 = reduced(np.bitwise_or, i1532, CLIENTS, i8939, b8943)
    if n1851:
        b8946 = filled(True, n1851, 'b')
        b8948 = (i1925 < P_run_ends_after)
        i8949 = where(b8948, i1854, 0)
        b8950 = as_bool(where(b8948, True, False))
    else:
        b8946 = NO_BOOL
        i8949 = NO_INT
        b8950 = NO_BOOL
    i8947 = counted(i1852, CLIENTS, b8946)
    i8951, b8952 = reduced(np.maximum, i1852, CLIENTS, i8949, b8950)
    if n4197:
        b8953 = (b4312 & b4323)
        i8954 = (AS_OF - i4308)
        b8955 = (i8954 >= 0)
        b8956 = (i8954 < 1440)
        b8957 = (b8955 & b8956)
        f8958 = float_of(i8954, 0)
        f8959 = np.divide(f8958, float_of(90, 0))
        f8960 = np.floor(f8959)
        i8961 = whole(f8960)
        i8962 = where(b8957, i8961, 0)
        b8963 = as_bool(where(b8957, True, False))
        i8966 = shifted(1, i8962, b8963)
        b8967 = b4312 & b8963
        b8970 = b8953 & b8963
    else:
        b8953 = NO_BOOL
        i8966 = NO_INT
        b8967 = NO_BOOL
        b8970 = NO_BOOL
    i8964 = counted(i4198, CLIENTS, b4312)
    i8965 = counted(i4198, CLIENTS, b8953)
    i8968, b8969 = reduced(np.bitwise_or, i4198, CLIENTS, i8966, b8967)
    i8971, b8972 = reduced(np.bitwise_or, i4198, CLIENTS, i8966, b8970)
    if CLIENTS:
        b8973 = filled(True, CLIENTS, 'b')
        b8974 = (i291 == WORD_34)
        i8976 = (AS_OF - i173)
    else:
        b8973 = NO_BOOL
        b8974 = NO_BOOL
        i8976 = NO_INT
    i8975 = counted(ALL_CLIENTS, CLIENTS, b8973)
    i8977, b8978 = reduced(np.maximum, ALL_CLIENTS, CLIENTS, i8976, b174)
    i8979 = counted(ALL_CLIENTS, CLIENTS, b269)
    i8980 = counted(ALL_CLIENTS, CLIENTS, b273)
    i8981 = counted(ALL_CLIENTS, CLIENTS, b279)
    i8982 = counted(ALL_CLIENTS, CLIENTS, b242)
    i8983 = counted(ALL_CLIENTS, CLIENTS, b8974)
    if n43:
        b8984 = (i78 == WORD_25)
        b8985 = logical_not(b75)
        b8986 = (b8984 & b8985)
        b8987 = filled(True, n43, 'b')
    else:
        b8986 = NO_BOOL
        b8987 = NO_BOOL
    i8988 = counted(i72, CLIENTS, b8986)
    i8989 = counted(i72, CLIENTS, b8987)
    if n4327:
        b8990 = (i4334 == WORD_15)
        b8991 = (i4334 == WORD_16)
        b8992 = (i4334 == WORD_48)
    else:
        b8990 = NO_BOOL
        b8991 = NO_BOOL
        b8992 = NO_BOOL
    i8993 = counted(i4328, CLIENTS, b8990)
    i8994 = counted(i4328, CLIENTS, b8991)
    i8995 = counted(i4328, CLIENTS, b8992)
    if n3138:
        b8996 = filled(True, n3138, 'b')
        i8997 = (AS_OF - i3188)
        b8998 = (i8997 >= 0)
        b8999 = (i8997 < 1440)
        b9000 = (b8998 & b8999)
        f9001 = float_of(i8997, 0)
        f9002 = np.divide(f9001, float_of(90, 0))
        f9003 = np.floor(f9002)
        i9004 = whole(f9003)
        i9005 = where(b9000, i9004, 0)
        b9006 = as_bool(where(b9000, True, False))
        i9008 = where(b3300, i3298, where(b3175, i3174, 0))
        i9011 = shifted(1, i9005, b9006)
        b9012 = b8996 & b9006
    else:
        b8996 = NO_BOOL
        i9008 = NO_INT
        i9011 = NO_INT
        b9012 = NO_BOOL
    i9007 = counted(i3139, CLIENTS, b8996)
    i9009 = distinct(i3139, CLIENTS, i9008, None)
    i9010 = counted(i3139, CLIENTS, b3299)
    i9013, b9014 = reduced(np.bitwise_or, i3139, CLIENTS, i9011, b9012)
    if n3026:
        b9016 = (i3031 >= 2)
        b9017 = (i3045 >= 3)
        i9018 = where(b9016, 2, where(b9017, 2, 1))
        i9021 = where(b3050, i3048, rescaled(0, 4))
        f9022 = float_of(i9021, 4)
        f9023 = float_of(i3032, 4)
        f9024 = np.divide(f9022, f9023)
        b9025 = b3053 & b3033
    else:
        i9018 = NO_INT
        f9024 = NO_FLOAT
        b9025 = NO_BOOL
    i9015 = counted(i3027, CLIENTS, b3053)
    i9019, b9020 = reduced(np.maximum, i3027, CLIENTS, i9018, b3053)
    f9026, b9027 = reduced(np.maximum, i3027, CLIENTS, f9024, b9025)
    if n2956:
        b9028 = (b2984 & b2984)
        i9029 = (AS_OF - i2975)
        b9030 = (i9029 >= 0)
        b9031 = (i9029 < 1440)
        b9032 = (b9030 & b9031)
        f9033 = float_of(i9029, 0)
        f9034 = np.divide(f9033, float_of(90, 0))
        f9035 = np.floor(f9034)
        i9036 = whole(f9035)
        i9037 = where(b9032, i9036, 0)
        b9038 = as_bool(where(b9032, True, False))
        i9041 = shifted(1, i9037, b9038)
        b9042 = b2984 & b9038
        b9045 = b9028 & b9038
    else:
        b9028 = NO_BOOL
        i9041 = NO_INT
        b9042 = NO_BOOL
        b9045 = NO_BOOL
    i9039 = counted(i2957, CLIENTS, b2984)
    i9040 = counted(i2957, CLIENTS, b9028)
    i9043, b9044 = reduced(np.bitwise_or, i2957, CLIENTS, i9041, b9042)
    i9046, b9047 = reduced(np.bitwise_or, i2957, CLIENTS, i9041, b9045)
    if n164:
        b9048 = filled(True, n164, 'b')
        i9049 = (AS_OF - i167)
        b9050 = (i9049 >= 0) & b168
        b9051 = (i9049 < 1440) & b168
        b9052 = (b9050 & b9051)
        f9053 = float_of(i9049, 0)
        f9054 = np.divide(f9053, float_of(90, 0))
        f9055 = np.floor(f9054)
        i9056 = whole(f9055)
        i9057 = where(b9052, i9056, 0)
        b9058 = as_bool(where(b9052, b168, False))
        i9060 = shifted(1, i9057, b9058)
        b9061 = b9048 & b9058
    else:
        b9048 = NO_BOOL
        i9060 = NO_INT
        b9061 = NO_BOOL
    i9059 = counted(i165, CLIENTS, b9048)
    i9062, b9063 = reduced(np.bitwise_or, i165, CLIENTS, i9060, b9061)
    f9064 = float_of(i8191, 0)
    b9065 = (i8190 == 0)
    f9066 = float_of(i8190, 0)
    f9067 = np.divide(f9064, f9066)
    f9068 = float_of(i8255, 0)
    b9069 = (i8254 == 0)
    f9070 = float_of(i8254, 0)
    f9071 = np.divide(f9068, f9070)
    f9072 = float_of(i8380, 0)
    b9073 = (i8379 == 0)
    f9074 = float_of(i8379, 0)
    f9075 = np.divide(f9072, f9074)
    f9076 = float_of(i8454, 0)
    b9077 = (i8453 == 0)
    f9078 = float_of(i8453, 0)
    f9079 = np.divide(f9076, f9078)
    f9080 = float_of(i8278, 0)
    b9081 = (i8277 == 0)
    f9082 = float_of(i8277, 0)
    f9083 = np.divide(f9080, f9082)
    f9084 = float_of(i8779, 0)
    b9085 = (i8778 == 0)
    f9086 = float_of(i8778, 0)
    f9087 = np.divide(f9084, f9086)
    f9088 = float_of(i8783, 0)
    b9089 = (i8782 == 0)
    f9090 = float_of(i8782, 0)
    f9091 = np.divide(f9088, f9090)
    f9092 = float_of(i8793, 0)
    f9093 = np.divide(f9092, f9090)
    f9094 = float_of(i8817, 0)
    b9095 = (i8816 == 0)
    f9096 = float_of(i8816, 0)
    f9097 = np.divide(f9094, f9096)
    f9098 = float_of(i8754, 0)
    b9099 = (i8717 == 0)
    f9100 = float_of(i8717, 0)
    f9101 = np.divide(f9098, f9100)
    f9102 = float_of(i8469, 0)
    f9103 = np.divide(f9102, f9078)
    f9104 = float_of(i8326, 0)
    b9105 = (i8321 == 0)
    f9106 = float_of(i8321, 0)
    f9107 = np.divide(f9104, f9106)
    f9108 = float_of(i8335, 0)
    b9109 = (i8334 == 0)
    f9110 = float_of(i8334, 0)
    f9111 = np.divide(f9108, f9110)
    b9112 = (i8190 > 0)
    b9113 = logical_not(b9065)
    b9114 = compared('>', f9067, float_of(0, 0)) & b9113
    b9115 = (b9112 & b9114)
    i9116 = product(20, i8190)
    f9117 = float_of(i9116, 1)
    f9118 = np.divide(float_of(16424985600000002, 16), f9117)
    f9119 = (f9067 + f9118)
    f9120 = (float_of(1, 0) - f9067)
    f9121 = (f9067 * f9120)
    f9122 = np.divide(f9121, f9066)
    i9123 = product(40, i8190)
    i9124 = product(i9123, i8190)
    f9125 = float_of(i9124, 1)
    f9126 = np.divide(float_of(16424985600000002, 16), f9125)
    f9127 = (f9122 + f9126)
    f9128 = where(b9113, np.maximum(float_of(0, 0), f9127), float_of(0, 0))
    f9129 = np.sqrt(f9128)
    f9130 = (float_of(12816, 4) * f9129)
    f9131 = (f9119 - f9130)
    f9132 = np.divide(float_of(16424985600000002, 16), f9066)
    f9133 = (float_of(1, 0) + f9132)
    f9134 = np.divide(f9131, f9133)
    f9135 = where(b9115, f9134, where(b9112, float_of(0, 0), 0))
    f9136 = np.divide(float_of(38415999999999997, 16), f9117)
    f9137 = (f9067 + f9136)
    f9138 = np.divide(float_of(38415999999999997, 16), f9125)
    f9139 = (f9122 + f9138)
    f9140 = where(b9113, np.maximum(float_of(0, 0), f9139), float_of(0, 0))
    f9141 = np.sqrt(f9140)
    f9142 = (float_of(196, 2) * f9141)
    f9143 = (f9137 - f9142)
    f9144 = np.divide(float_of(38415999999999997, 16), f9066)
    f9145 = (float_of(1, 0) + f9144)
    f9146 = np.divide(f9143, f9145)
    f9147 = where(b9115, f9146, where(b9112, float_of(0, 0), 0))
    b9148 = (i8254 > 0)
    b9149 = logical_not(b9069)
    b9150 = compared('>', f9071, float_of(0, 0)) & b9149
    b9151 = (b9148 & b9150)
    i9152 = product(20, i8254)
    f9153 = float_of(i9152, 1)
    f9154 = np.divide(float_of(16424985600000002, 16), f9153)
    f9155 = (f9071 + f9154)
    f9156 = (float_of(1, 0) - f9071)
    f9157 = (f9071 * f9156)
    f9158 = np.divide(f9157, f9070)
    i9159 = product(40, i8254)
    i9160 = product(i9159, i8254)
    f9161 = float_of(i9160, 1)
    f9162 = np.divide(float_of(16424985600000002, 16), f9161)
    f9163 = (f9158 + f9162)
    f9164 = where(b9149, np.maximum(float_of(0, 0), f9163), float_of(0, 0))
    f9165 = np.sqrt(f9164)
    f9166 = (float_of(12816, 4) * f9165)
    f9167 = (f9155 - f9166)
    f9168 = np.divide(float_of(16424985600000002, 16), f9070)
    f9169 = (float_of(1, 0) + f9168)
    f9170 = np.divide(f9167, f9169)
    f9171 = where(b9151, f9170, where(b9148, float_of(0, 0), 0))
    f9172 = np.divide(float_of(38415999999999997, 16), f9153)
    f9173 = (f9071 + f9172)
    f9174 = np.divide(float_of(38415999999999997, 16), f9161)
    f9175 = (f9158 + f9174)
    f9176 = where(b9149, np.maximum(float_of(0, 0), f9175), float_of(0, 0))
    f9177 = np.sqrt(f9176)
    f9178 = (float_of(196, 2) * f9177)
    f9179 = (f9173 - f9178)
    f9180 = np.divide(float_of(38415999999999997, 16), f9070)
    f9181 = (float_of(1, 0) + f9180)
    f9182 = np.divide(f9179, f9181)
    f9183 = where(b9151, f9182, where(b9148, float_of(0, 0), 0))
    b9184 = (i8379 > 0)
    b9185 = logical_not(b9073)
    b9186 = compared('>', f9075, float_of(0, 0)) & b9185
    b9187 = (b9184 & b9186)
    i9188 = product(20, i8379)
    f9189 = float_of(i9188, 1)
    f9190 = np.divide(float_of(16424985600000002, 16), f9189)
    f9191 = (f9075 + f9190)
    f9192 = (float_of(1, 0) - f9075)
    f9193 = (f9075 * f9192)
    f9194 = np.divide(f9193, f9074)
    i9195 = product(40, i8379)
    i9196 = product(i9195, i8379)
    f9197 = float_of(i9196, 1)
    f9198 = np.divide(float_of(16424985600000002, 16), f9197)
    f9199 = (f9194 + f9198)
    f9200 = where(b9185, np.maximum(float_of(0, 0), f9199), float_of(0, 0))
    f9201 = np.sqrt(f9200)
    f9202 = (float_of(12816, 4) * f9201)
    f9203 = (f9191 - f9202)
    f9204 = np.divide(float_of(16424985600000002, 16), f9074)
    f9205 = (float_of(1, 0) + f9204)
    f9206 = np.divide(f9203, f9205)
    f9207 = where(b9187, f9206, where(b9184, float_of(0, 0), 0))
    f9208 = np.divide(float_of(38415999999999997, 16), f9189)
    f9209 = (f9075 + f9208)
    f9210 = np.divide(float_of(38415999999999997, 16), f9197)
    f9211 = (f9194 + f9210)
    f9212 = where(b9185, np.maximum(float_of(0, 0), f9211), float_of(0, 0))
    f9213 = np.sqrt(f9212)
    f9214 = (float_of(196, 2) * f9213)
    f9215 = (f9209 - f9214)
    f9216 = np.divide(float_of(38415999999999997, 16), f9074)
    f9217 = (float_of(1, 0) + f9216)
    f9218 = np.divide(f9215, f9217)
    f9219 = where(b9187, f9218, where(b9184, float_of(0, 0), 0))
    b9220 = (i8453 > 0)
    b9221 = logical_not(b9077)
    b9222 = compared('>', f9079, float_of(0, 0)) & b9221
    b9223 = (b9220 & b9222)
    i9224 = product(20, i8453)
    f9225 = float_of(i9224, 1)
    f9226 = np.divide(float_of(16424985600000002, 16), f9225)
    f9227 = (f9079 + f9226)
    f9228 = (float_of(1, 0) - f9079)
    f9229 = (f9079 * f9228)
    f9230 = np.divide(f9229, f9078)
    i9231 = product(40, i8453)
    i9232 = product(i9231, i8453)
    f9233 = float_of(i9232, 1)
    f9234 = np.divide(float_of(16424985600000002, 16), f9233)
    f9235 = (f9230 + f9234)
    f9236 = where(b9221, np.maximum(float_of(0, 0), f9235), float_of(0, 0))
    f9237 = np.sqrt(f9236)
    f9238 = (float_of(12816, 4) * f9237)
    f9239 = (f9227 - f9238)
    f9240 = np.divide(float_of(16424985600000002, 16), f9078)
    f9241 = (float_of(1, 0) + f9240)
    f9242 = np.divide(f9239, f9241)
    f9243 = where(b9223, f9242, where(b9220, float_of(0, 0), 0))
    f9244 = np.divide(float_of(38415999999999997, 16), f9225)
    f9245 = (f9079 + f9244)
    f9246 = np.divide(float_of(38415999999999997, 16), f9233)
    f9247 = (f9230 + f9246)
    f9248 = where(b9221, np.maximum(float_of(0, 0), f9247), float_of(0, 0))
    f9249 = np.sqrt(f9248)
    f9250 = (float_of(196, 2) * f9249)
    f9251 = (f9245 - f9250)
    f9252 = np.divide(float_of(38415999999999997, 16), f9078)
    f9253 = (float_of(1, 0) + f9252)
    f9254 = np.divide(f9251, f9253)
    f9255 = where(b9223, f9254, where(b9220, float_of(0, 0), 0))
    b9256 = (i8277 > 0)
    b9257 = logical_not(b9081)
    b9258 = compared('>', f9083, float_of(0, 0)) & b9257
    b9259 = (b9256 & b9258)
    i9260 = product(20, i8277)
    f9261 = float_of(i9260, 1)
    f9262 = np.divide(float_of(16424985600000002, 16), f9261)
    f9263 = (f9083 + f9262)
    f9264 = (float_of(1, 0) - f9083)
    f9265 = (f9083 * f9264)
    f9266 = np.divide(f9265, f9082)
    i9267 = product(40, i8277)
    i9268 = product(i9267, i8277)
    f9269 = float_of(i9268, 1)
    f9270 = np.divide(float_of(16424985600000002, 16), f9269)
    f9271 = (f9266 + f9270)
    f9272 = where(b9257, np.maximum(float_of(0, 0), f9271), float_of(0, 0))
    f9273 = np.sqrt(f9272)
    f9274 = (float_of(12816, 4) * f9273)
    f9275 = (f9263 - f9274)
    f9276 = np.divide(float_of(16424985600000002, 16), f9082)
    f9277 = (float_of(1, 0) + f9276)
    f9278 = np.divide(f9275, f9277)
    f9279 = where(b9259, f9278, where(b9256, float_of(0, 0), 0))
    f9280 = np.divide(float_of(38415999999999997, 16), f9261)
    f9281 = (f9083 + f9280)
    f9282 = np.divide(float_of(38415999999999997, 16), f9269)
    f9283 = (f9266 + f9282)
    f9284 = where(b9257, np.maximum(float_of(0, 0), f9283), float_of(0, 0))
    f9285 = np.sqrt(f9284)
    f9286 = (float_of(196, 2) * f9285)
    f9287 = (f9281 - f9286)
    f9288 = np.divide(float_of(38415999999999997, 16), f9082)
    f9289 = (float_of(1, 0) + f9288)
    f9290 = np.divide(f9287, f9289)
    f9291 = where(b9259, f9290, where(b9256, float_of(0, 0), 0))
    b9292 = (i8778 > 0)
    b9293 = logical_not(b9085)
    b9294 = compared('>', f9087, float_of(0, 0)) & b9293
    b9295 = (b9292 & b9294)
    i9296 = product(20, i8778)
    f9297 = float_of(i9296, 1)
    f9298 = np.divide(float_of(16424985600000002, 16), f9297)
    f9299 = (f9087 + f9298)
    f9300 = (float_of(1, 0) - f9087)
    f9301 = (f9087 * f9300)
    f9302 = np.divide(f9301, f9086)
    i9303 = product(40, i8778)
    i9304 = product(i9303, i8778)
    f9305 = float_of(i9304, 1)
    f9306 = np.divide(float_of(16424985600000002, 16), f9305)
    f9307 = (f9302 + f9306)
    f9308 = where(b9293, np.maximum(float_of(0, 0), f9307), float_of(0, 0))
    f9309 = np.sqrt(f9308)
    f9310 = (float_of(12816, 4) * f9309)
    f9311 = (f9299 - f9310)
    f9312 = np.divide(float_of(16424985600000002, 16), f9086)
    f9313 = (float_of(1, 0) + f9312)
    f9314 = np.divide(f9311, f9313)
    f9315 = where(b9295, f9314, where(b9292, float_of(0, 0), 0))
    f9316 = np.divide(float_of(38415999999999997, 16), f9297)
    f9317 = (f9087 + f9316)
    f9318 = np.divide(float_of(38415999999999997, 16), f9305)
    f9319 = (f9302 + f9318)
    f9320 = where(b9293, np.maximum(float_of(0, 0), f9319), float_of(0, 0))
    f9321 = np.sqrt(f9320)
    f9322 = (float_of(196, 2) * f9321)
    f9323 = (f9317 - f9322)
    f9324 = np.divide(float_of(38415999999999997, 16), f9086)
    f9325 = (float_of(1, 0) + f9324)
    f9326 = np.divide(f9323, f9325)
    f9327 = where(b9295, f9326, where(b9292, float_of(0, 0), 0))
    b9328 = (i8782 > 0)
    b9329 = logical_not(b9089)
    b9330 = compared('>', f9091, float_of(0, 0)) & b9329
    b9331 = (b9328 & b9330)
    i9332 = product(20, i8782)
    f9333 = float_of(i9332, 1)
    f9334 = np.divide(float_of(16424985600000002, 16), f9333)
    f9335 = (f9091 + f9334)
    f9336 = (float_of(1, 0) - f9091)
    f9337 = (f9091 * f9336)
    f9338 = np.divide(f9337, f9090)
    i9339 = product(40, i8782)
    i9340 = product(i9339, i8782)
    f9341 = float_of(i9340, 1)
    f9342 = np.divide(float_of(16424985600000002, 16), f9341)
    f9343 = (f9338 + f9342)
    f9344 = where(b9329, np.maximum(float_of(0, 0), f9343), float_of(0, 0))
    f9345 = np.sqrt(f9344)
    f9346 = (float_of(12816, 4) * f9345)
    f9347 = (f9335 - f9346)
    f9348 = np.divide(float_of(16424985600000002, 16), f9090)
    f9349 = (float_of(1, 0) + f9348)
    f9350 = np.divide(f9347, f9349)
    f9351 = where(b9331, f9350, where(b9328, float_of(0, 0), 0))
    f9352 = np.divide(float_of(38415999999999997, 16), f9333)
    f9353 = (f9091 + f9352)
    f9354 = np.divide(float_of(38415999999999997, 16), f9341)
    f9355 = (f9338 + f9354)
    f9356 = where(b9329, np.maximum(float_of(0, 0), f9355), float_of(0, 0))
    f9357 = np.sqrt(f9356)
    f9358 = (float_of(196, 2) * f9357)
    f9359 = (f9353 - f9358)
    f9360 = np.divide(float_of(38415999999999997, 16), f9090)
    f9361 = (float_of(1, 0) + f9360)
    f9362 = np.divide(f9359, f9361)
    f9363 = where(b9331, f9362, where(b9328, float_of(0, 0), 0))
    b9364 = compared('>', f9093, float_of(0, 0)) & b9329
    b9365 = (b9328 & b9364)
    f9366 = (f9093 + f9334)
    f9367 = (float_of(1, 0) - f9093)
    f9368 = (f9093 * f9367)
    f9369 = np.divide(f9368, f9090)
    f9370 = (f9369 + f9342)
    f9371 = where(b9329, np.maximum(float_of(0, 0), f9370), float_of(0, 0))
    f9372 = np.sqrt(f9371)
    f9373 = (float_of(12816, 4) * f9372)
    f9374 = (f9366 - f9373)
    f9375 = np.divide(f9374, f9349)
    f9376 = where(b9365, f9375, where(b9328, float_of(0, 0), 0))
    f9377 = (f9093 + f9352)
    f9378 = (f9369 + f9354)
    f9379 = where(b9329, np.maximum(float_of(0, 0), f9378), float_of(0, 0))
    f9380 = np.sqrt(f9379)
    f9381 = (float_of(196, 2) * f9380)
    f9382 = (f9377 - f9381)
    f9383 = np.divide(f9382, f9361)
    f9384 = where(b9365, f9383, where(b9328, float_of(0, 0), 0))
    b9385 = (i8816 > 0)
    b9386 = logical_not(b9095)
    b9387 = compared('>', f9097, float_of(0, 0)) & b9386
    b9388 = (b9385 & b9387)
    i9389 = product(20, i8816)
    f9390 = float_of(i9389, 1)
    f9391 = np.divide(float_of(16424985600000002, 16), f9390)
    f9392 = (f9097 + f9391)
    f9393 = (float_of(1, 0) - f9097)
    f9394 = (f9097 * f9393)
    f9395 = np.divide(f9394, f9096)
    i9396 = product(40, i8816)
    i9397 = product(i9396, i8816)
    f9398 = float_of(i9397, 1)
    f9399 = np.divide(float_of(16424985600000002, 16), f9398)
    f9400 = (f9395 + f9399)
    f9401 = where(b9386, np.maximum(float_of(0, 0), f9400), float_of(0, 0))
    f9402 = np.sqrt(f9401)
    f9403 = (float_of(12816, 4) * f9402)
    f9404 = (f9392 - f9403)
    f9405 = np.divide(float_of(16424985600000002, 16), f9096)
    f9406 = (float_of(1, 0) + f9405)
    f9407 = np.divide(f9404, f9406)
    f9408 = where(b9388, f9407, where(b9385, float_of(0, 0), 0))
    f9409 = np.divide(float_of(38415999999999997, 16), f9390)
    f9410 = (f9097 + f9409)
    f9411 = np.divide(float_of(38415999999999997, 16), f9398)
    f9412 = (f9395 + f9411)
    f9413 = where(b9386, np.maximum(float_of(0, 0), f9412), float_of(0, 0))
    f9414 = np.sqrt(f9413)
    f9415 = (float_of(196, 2) * f9414)
    f9416 = (f9410 - f9415)
    f9417 = np.divide(float_of(38415999999999997, 16), f9096)
    f9418 = (float_of(1, 0) + f9417)
    f9419 = np.divide(f9416, f9418)
    f9420 = where(b9388, f9419, where(b9385, float_of(0, 0), 0))
    b9421 = (i8717 > 0)
    b9422 = logical_not(b9099)
    b9423 = compared('>', f9101, float_of(0, 0)) & b9422
    b9424 = (b9421 & b9423)
    i9425 = product(20, i8717)
    f9426 = float_of(i9425, 1)
    f9427 = np.divide(float_of(16424985600000002, 16), f9426)
    f9428 = (f9101 + f9427)
    f9429 = (float_of(1, 0) - f9101)
    f9430 = (f9101 * f9429)
    f9431 = np.divide(f9430, f9100)
    i9432 = product(40, i8717)
    i9433 = product(i9432, i8717)
    f9434 = float_of(i9433, 1)
    f9435 = np.divide(float_of(16424985600000002, 16), f9434)
    f9436 = (f9431 + f9435)
    f9437 = where(b9422, np.maximum(float_of(0, 0), f9436), float_of(0, 0))
    f9438 = np.sqrt(f9437)
    f9439 = (float_of(12816, 4) * f9438)
    f9440 = (f9428 - f9439)
    f9441 = np.divide(float_of(16424985600000002, 16), f9100)
    f9442 = (float_of(1, 0) + f9441)
    f9443 = np.divide(f9440, f9442)
    f9444 = where(b9424, f9443, where(b9421, float_of(0, 0), 0))
    f9445 = np.divide(float_of(38415999999999997, 16), f9426)
    f9446 = (f9101 + f9445)
    f9447 = np.divide(float_of(38415999999999997, 16), f9434)
    f9448 = (f9431 + f9447)
    f9449 = where(b9422, np.maximum(float_of(0, 0), f9448), float_of(0, 0))
    f9450 = np.sqrt(f9449)
    f9451 = (float_of(196, 2) * f9450)
    f9452 = (f9446 - f9451)
    f9453 = np.divide(float_of(38415999999999997, 16), f9100)
    f9454 = (float_of(1, 0) + f9453)
    f9455 = np.divide(f9452, f9454)
    f9456 = where(b9424, f9455, where(b9421, float_of(0, 0), 0))
    b9457 = compared('>', f9103, float_of(0, 0)) & b9221
    b9458 = (b9220 & b9457)
    f9459 = (f9103 + f9226)
    f9460 = (float_of(1, 0) - f9103)
    f9461 = (f9103 * f9460)
    f9462 = np.divide(f9461, f9078)
    f9463 = (f9462 + f9234)
    f9464 = where(b9221, np.maximum(float_of(0, 0), f9463), float_of(0, 0))
    f9465 = np.sqrt(f9464)
    f9466 = (float_of(12816, 4) * f9465)
    f9467 = (f9459 - f9466)
    f9468 = np.divide(f9467, f9241)
    f9469 = where(b9458, f9468, where(b9220, float_of(0, 0), 0))
    f9470 = (f9103 + f9244)
    f9471 = (f9462 + f9246)
    f9472 = where(b9221, np.maximum(float_of(0, 0), f9471), float_of(0, 0))
    f9473 = np.sqrt(f9472)
    f9474 = (float_of(196, 2) * f9473)
    f9475 = (f9470 - f9474)
    f9476 = np.divide(f9475, f9253)
    f9477 = where(b9458, f9476, where(b9220, float_of(0, 0), 0))
    b9478 = (i8321 > 0)
    b9479 = logical_not(b9105)
    b9480 = compared('>', f9107, float_of(0, 0)) & b9479
    b9481 = (b9478 & b9480)
    i9482 = product(20, i8321)
    f9483 = float_of(i9482, 1)
    f9484 = np.divide(float_of(16424985600000002, 16), f9483)
    f9485 = (f9107 + f9484)
    f9486 = (float_of(1, 0) - f9107)
    f9487 = (f9107 * f9486)
    f9488 = np.divide(f9487, f9106)
    i9489 = product(40, i8321)
    i9490 = product(i9489, i8321)
    f9491 = float_of(i9490, 1)
    f9492 = np.divide(float_of(16424985600000002, 16), f9491)
    f9493 = (f9488 + f9492)
    f9494 = where(b9479, np.maximum(float_of(0, 0), f9493), float_of(0, 0))
    f9495 = np.sqrt(f9494)
    f9496 = (float_of(12816, 4) * f9495)
    f9497 = (f9485 - f9496)
    f9498 = np.divide(float_of(16424985600000002, 16), f9106)
    f9499 = (float_of(1, 0) + f9498)
    f9500 = np.divide(f9497, f9499)
    f9501 = where(b9481, f9500, where(b9478, float_of(0, 0), 0))
    f9502 = np.divide(float_of(38415999999999997, 16), f9483)
    f9503 = (f9107 + f9502)
    f9504 = np.divide(float_of(38415999999999997, 16), f9491)
    f9505 = (f9488 + f9504)
    f9506 = where(b9479, np.maximum(float_of(0, 0), f9505), float_of(0, 0))
    f9507 = np.sqrt(f9506)
    f9508 = (float_of(196, 2) * f9507)
    f9509 = (f9503 - f9508)
    f9510 = np.divide(float_of(38415999999999997, 16), f9106)
    f9511 = (float_of(1, 0) + f9510)
    f9512 = np.divide(f9509, f9511)
    f9513 = where(b9481, f9512, where(b9478, float_of(0, 0), 0))
    b9514 = (i8334 > 0)
    b9515 = logical_not(b9109)
    b9516 = compared('>', f9111, float_of(0, 0)) & b9515
    b9517 = (b9514 & b9516)
    i9518 = product(20, i8334)
    f9519 = float_of(i9518, 1)
    f9520 = np.divide(float_of(16424985600000002, 16), f9519)
    f9521 = (f9111 + f9520)
    f9522 = (float_of(1, 0) - f9111)
    f9523 = (f9111 * f9522)
    f9524 = np.divide(f9523, f9110)
    i9525 = product(40, i8334)
    i9526 = product(i9525, i8334)
    f9527 = float_of(i9526, 1)
    f9528 = np.divide(float_of(16424985600000002, 16), f9527)
    f9529 = (f9524 + f9528)
    f9530 = where(b9515, np.maximum(float_of(0, 0), f9529), float_of(0, 0))
    f9531 = np.sqrt(f9530)
    f9532 = (float_of(12816, 4) * f9531)
    f9533 = (f9521 - f9532)
    f9534 = np.divide(float_of(16424985600000002, 16), f9110)
    f9535 = (float_of(1, 0) + f9534)
    f9536 = np.divide(f9533, f9535)
    f9537 = where(b9517, f9536, where(b9514, float_of(0, 0), 0))
    f9538 = np.divide(float_of(38415999999999997, 16), f9519)
    f9539 = (f9111 + f9538)
    f9540 = np.divide(float_of(38415999999999997, 16), f9527)
    f9541 = (f9524 + f9540)
    f9542 = where(b9515, np.maximum(float_of(0, 0), f9541), float_of(0, 0))
    f9543 = np.sqrt(f9542)
    f9544 = (float_of(196, 2) * f9543)
    f9545 = (f9539 - f9544)
    f9546 = np.divide(float_of(38415999999999997, 16), f9110)
    f9547 = (float_of(1, 0) + f9546)
    f9548 = np.divide(f9545, f9547)
    f9549 = where(b9517, f9548, where(b9514, float_of(0, 0), 0))
    b9550 = as_bool(where(b9115, b9113, where(b9112, True, False)))
    b9551 = compared('>', f9135, THRESHOLDS[1]) & b9550
    b9552 = (i8191 >= THRESHOLDS[2])
    b9553 = b9551 & b9552
    b9554 = compared('>', f9147, THRESHOLDS[3]) & b9550
    b9555 = (i8190 >= THRESHOLDS[4])
    b9556 = b9554 & b9555
    b9557 = compared('>', f9147, THRESHOLDS[5]) & b9550
    b9558 = (i8190 >= THRESHOLDS[6])
    b9559 = b9557 & b9558
    b9560 = (i8190 < THRESHOLDS[0])
    b9561 = (i8256 >= THRESHOLDS[8]) & b8257
    b9562 = b9561
    b9563 = (i8258 >= THRESHOLDS[9]) & b8259
    b9564 = as_bool(where(b9151, b9149, where(b9148, True, False)))
    b9565 = compared('>', f9171, THRESHOLDS[10]) & b9564
    b9566 = b9563 & b9565
    b9567 = (i8258 >= THRESHOLDS[11]) & b8259
    b9568 = compared('>', f9171, THRESHOLDS[12]) & b9564
    b9569 = b9567 & b9568
    b9570 = (i8254 < THRESHOLDS[7])
    b9571 = (i8267 >= THRESHOLDS[14])
    b9572 = (i8269 == THRESHOLDS[15])
    b9573 = b9571 & b9572
    b9574 = (i8266 < THRESHOLDS[13])
    b9575 = (i8201 > THRESHOLDS[17]) & b8202
    b9576 = (i8200 >= THRESHOLDS[18])
    b9577 = b9575 & b9576
    b9578 = (i8201 > THRESHOLDS[19]) & b8202
    b9579 = (i8200 >= THRESHOLDS[20])
    b9580 = b9578 & b9579
    b9581 = (i8199 < THRESHOLDS[16])
    b9582 = (i8211 > THRESHOLDS[22]) & b8212
    b9583 = b9582
    b9584 = (i8211 > THRESHOLDS[23]) & b8212
    b9585 = b9584
    b9586 = (i8199 < THRESHOLDS[21])
    b9587 = (i8380 >= THRESHOLDS[25])
    b9588 = b9587
    b9589 = as_bool(where(b9187, b9185, where(b9184, True, False)))
    b9590 = compared('>', f9207, THRESHOLDS[26]) & b9589
    b9591 = (i8380 >= THRESHOLDS[27])
    b9592 = (i8385 >= THRESHOLDS[28])
    b9593 = b9590 & b9591 & b9592
    b9594 = compared('>', f9219, THRESHOLDS[29]) & b9589
    b9595 = (i8380 >= THRESHOLDS[30])
    b9596 = (i8385 >= THRESHOLDS[31])
    b9597 = b9594 & b9595 & b9596
    b9598 = (where(b8425, i8424, 0) < THRESHOLDS[24])
    b9599 = compared('>', f9207, THRESHOLDS[33]) & b9589
    b9600 = (i8380 >= THRESHOLDS[34])
    b9601 = (i8385 < THRESHOLDS[35])
    b9602 = (i8387 >= THRESHOLDS[36])
    b9603 = (i8395 >= THRESHOLDS[37]) & b8421
    b9604 = b9599 & b9600 & b9601 & b9602 & b9603
    b9605 = (where(b8425, i8424, 0) < THRESHOLDS[32])
    b9606 = compared('>', f9207, THRESHOLDS[39]) & b9589
    b9607 = (i8380 >= THRESHOLDS[40])
    b9608 = (i8385 < THRESHOLDS[41])
    b9609 = (i8395 < THRESHOLDS[42]) & b8421
    b9610 = (i8400 >= THRESHOLDS[43])
    b9611 = b9606 & b9607 & b9608 & b9609 & b9610
    b9612 = (where(b8425, i8424, 0) < THRESHOLDS[38])
    b9613 = (i8409 >= THRESHOLDS[45])
    b9614 = b9613
    b9615 = (i8409 >= THRESHOLDS[46])
    b9616 = (i8380 >= THRESHOLDS[47])
    b9617 = b9615 & b9616
    b9618 = (where(b8425, i8424, 0) < THRESHOLDS[44])
    b9619 = (i8410 >= THRESHOLDS[49])
    b9620 = b9619
    b9621 = (where(b8425, i8424, 0) < THRESHOLDS[48])
    b9622 = (i8434 >= THRESHOLDS[51])
    b9623 = b9622
    b9624 = (i8433 < THRESHOLDS[50])
    b9625 = (i8454 >= THRESHOLDS[53])
    b9626 = b9625
    b9627 = (i8454 >= THRESHOLDS[54])
    b9628 = compared('>=', f9079, THRESHOLDS[55]) & b9221
    b9629 = (i8453 >= THRESHOLDS[56])
    b9630 = b9627 & b9628 & b9629
    b9631 = (i8453 < THRESHOLDS[52])
    b9632 = (i8465 >= THRESHOLDS[58])
    b9633 = b9632
    b9634 = (i8453 < THRESHOLDS[57])
    b9635 = (i8481 >= THRESHOLDS[60])
    b9636 = b9635
    b9637 = (i8482 >= THRESHOLDS[61]) & b8483
    b9638 = b9637
    b9639 = (i9059 < THRESHOLDS[59]) & (i8481 < 1)
    b9640 = (i8484 >= THRESHOLDS[63])
    b9641 = b9640
    b9642 = (i9059 < THRESHOLDS[62]) & (i8481 < 1)
    b9643 = (i8489 >= THRESHOLDS[65])
    b9644 = b9643
    b9645 = (i9059 < THRESHOLDS[64]) & (i8481 < 1)
    b9646 = (i8493 >= THRESHOLDS[67])
    b9647 = (i8495 >= THRESHOLDS[68])
    b9648 = b9646 & b9647
    b9649 = (i9059 < THRESHOLDS[66]) & (i8481 < 1)
    b9650 = (i8530 >= THRESHOLDS[70])
    b9651 = b9650
    b9652 = (i8530 >= THRESHOLDS[71])
    b9653 = b9652
    b9654 = (i9059 < THRESHOLDS[69]) & (i8530 < 1)
    b9655 = (i8511 >= THRESHOLDS[73]) & b8512
    b9656 = b9655
    b9657 = (i8511 >= THRESHOLDS[74]) & b8512
    b9658 = b9657
    b9659 = (i9059 < THRESHOLDS[72]) & (i8510 < 1)
    b9660 = (i8279 >= THRESHOLDS[76]) & b8280
    b9661 = compared('>=', f9083, THRESHOLDS[77]) & b9257
    b9662 = b9660 & b9661
    b9663 = (i8279 >= THRESHOLDS[78]) & b8280
    b9664 = compared('>=', f9083, THRESHOLDS[79]) & b9257
    b9665 = b9663 & b9664
    b9666 = (i8277 < THRESHOLDS[75])
    b9667 = (i8596 >= THRESHOLDS[81])
    b9668 = b9667
    b9669 = (i8596 >= THRESHOLDS[82])
    b9670 = (i8556 >= THRESHOLDS[83])
    b9671 = b9669 & b9670
    b9672 = (i8556 < THRESHOLDS[80])
    b9673 = (i8604 >= THRESHOLDS[85]) & b8605
    b9674 = (i8595 >= THRESHOLDS[86])
    b9675 = (i8596 >= THRESHOLDS[87])
    b9676 = b9673 & b9674 & b9675
    b9677 = (i8556 < THRESHOLDS[84])
    b9678 = (i8619 >= THRESHOLDS[89])
    b9679 = b9678
    b9680 = (i8623 >= THRESHOLDS[90])
    b9681 = compared('>=', f8426, THRESHOLDS[91]) & b8427
    b9682 = b9680 & b9681
    b9683 = (i8619 >= THRESHOLDS[92])
    b9684 = compared('>=', f8426, THRESHOLDS[93]) & b8427
    b9685 = (i8628 >= THRESHOLDS[94])
    b9686 = b9683 & b9684 & b9685
    b9687 = (i8574 < THRESHOLDS[88])
    b9688 = (i8625 >= THRESHOLDS[96])
    b9689 = b9688
    b9690 = (i8574 < THRESHOLDS[95])
    b9691 = (i8672 >= THRESHOLDS[98])
    b9692 = b9691
    b9693 = (i8672 >= THRESHOLDS[99])
    b9694 = b9693
    b9695 = (i8672 >= THRESHOLDS[100])
    b9696 = b9695
    b9697 = (i8671 < THRESHOLDS[97])
    b9698 = (i8681 >= THRESHOLDS[102])
    b9699 = b9698
    b9700 = (i8680 < THRESHOLDS[101])
    b9701 = (i8863 >= THRESHOLDS[104])
    b9702 = b9701
    b9703 = compared('>=', f8885, THRESHOLDS[105]) & b8897
    b9704 = b9703
    b9705 = compared('>=', f8885, THRESHOLDS[106]) & b8897
    b9706 = (i8865 >= THRESHOLDS[107]) & b8866
    b9707 = b9705 & b9706
    b9708 = (i8862 < THRESHOLDS[103])
    b9709 = compared('>=', f8747, THRESHOLDS[109]) & b8764
    b9710 = compared('>=', f8735, THRESHOLDS[110]) & b8760
    b9711 = (i8739 >= THRESHOLDS[111])
    b9712 = b9709 & b9710 & b9711
    b9713 = compared('>=', f8747, THRESHOLDS[112]) & b8764
    b9714 = compared('>=', f8735, THRESHOLDS[113]) & b8760
    b9715 = (i8739 >= THRESHOLDS[114])
    b9716 = b9713 & b9714 & b9715
    b9717 = compared('>=', f8747, THRESHOLDS[115]) & b8764
    b9718 = compared('>=', f8735, THRESHOLDS[116]) & b8760
    b9719 = (i8739 >= THRESHOLDS[117])
    b9720 = b9717 & b9718 & b9719
    b9721 = (i8722 < THRESHOLDS[108])
    b9722 = as_bool(where(b9295, b9293, where(b9292, True, False)))
    b9723 = compared('>', f9315, THRESHOLDS[119]) & b9722
    b9724 = (i8779 >= THRESHOLDS[120])
    b9725 = b9723 & b9724
    b9726 = as_bool(where(b9331, b9329, where(b9328, True, False)))
    b9727 = compared('>', f9363, THRESHOLDS[121]) & b9726
    b9728 = (i8783 >= THRESHOLDS[122])
    b9729 = b9727 & b9728
    b9730 = compared('>', f9363, THRESHOLDS[123]) & b9726
    b9731 = (i8783 >= THRESHOLDS[124])
    b9732 = b9730 & b9731
    b9733 = (i8717 < THRESHOLDS[118])
    b9734 = as_bool(where(b9388, b9386, where(b9385, True, False)))
    b9735 = compared('>', f9408, THRESHOLDS[126]) & b9734
    b9736 = (i8817 >= THRESHOLDS[127])
    b9737 = b9735 & b9736
    b9738 = compared('>', f9420, THRESHOLDS[128]) & b9734
    b9739 = (i8817 >= THRESHOLDS[129])
    b9740 = b9738 & b9739
    b9741 = compared('>', f9420, THRESHOLDS[130]) & b9734
    b9742 = (i8817 >= THRESHOLDS[131])
    b9743 = b9741 & b9742
    b9744 = (i8817 < THRESHOLDS[125])
    b9745 = as_bool(where(b9365, b9329, where(b9328, True, False)))
    b9746 = compared('>', f9376, THRESHOLDS[133]) & b9745
    b9747 = (i8793 >= THRESHOLDS[134])
    b9748 = b9746 & b9747
    b9749 = compared('>', f9376, THRESHOLDS[135]) & b9745
    b9750 = (i8793 >= THRESHOLDS[136])
    b9751 = b9749 & b9750
    b9752 = compared('>', f9384, THRESHOLDS[137]) & b9745
    b9753 = (i8793 >= THRESHOLDS[138])
    b9754 = compared('>=', f8796, THRESHOLDS[139]) & b8797
    b9755 = b9752 & b9753 & b9754
    b9756 = (i8717 < THRESHOLDS[132])
    b9757 = (i8840 >= THRESHOLDS[141]) & b8841
    b9758 = b9757
    b9759 = (i8840 >= THRESHOLDS[142]) & b8841
    b9760 = b9759
    b9761 = (i8840 >= THRESHOLDS[143]) & b8841
    b9762 = b9761
    b9763 = (i8717 < THRESHOLDS[140])
    b9764 = (i8801 >= THRESHOLDS[145])
    b9765 = b9764
    b9766 = (i8717 < THRESHOLDS[144])
    b9767 = (i8909 > THRESHOLDS[147]) & b8910
    b9768 = b9767
    b9769 = (i8909 > THRESHOLDS[148]) & b8910
    b9770 = b9769
    b9771 = (i8909 > THRESHOLDS[149]) & b8910
    b9772 = b9771
    b9773 = (i8907 < THRESHOLDS[146])
    b9774 = (i8937 >= THRESHOLDS[151]) & b8938
    b9775 = b9774
    b9776 = (i8951 >= THRESHOLDS[152]) & b8952
    b9777 = b9776
    b9778 = (i8951 >= THRESHOLDS[153]) & b8952
    b9779 = b9778
    b9780 = (i8933 < THRESHOLDS[150])
    b9781 = (i8965 >= THRESHOLDS[155])
    b9782 = b9781
    b9783 = (i8965 >= THRESHOLDS[156])
    b9784 = b9783
    b9785 = (i8965 >= THRESHOLDS[157])
    b9786 = b9785
    b9787 = (i8964 < THRESHOLDS[154])
    b9788 = (i9007 >= THRESHOLDS[159])
    b9789 = b9788
    b9790 = (i9007 >= THRESHOLDS[160])
    b9791 = (i9009 >= THRESHOLDS[161])
    b9792 = as_bool(where(b9481, b9479, where(b9478, True, False)))
    b9793 = compared('>', f9501, THRESHOLDS[162]) & b9792
    b9794 = b9790 & b9791 & b9793
    b9795 = (i9007 >= THRESHOLDS[163])
    b9796 = (i9009 >= THRESHOLDS[164])
    b9797 = compared('>', f9501, THRESHOLDS[165]) & b9792
    b9798 = b9795 & b9796 & b9797
    b9799 = (i8321 < THRESHOLDS[158])
    b9800 = (i9010 >= THRESHOLDS[167])
    b9801 = (i9007 >= THRESHOLDS[168])
    b9802 = (i9009 >= THRESHOLDS[169])
    b9803 = compared('>', f9501, THRESHOLDS[170]) & b9792
    b9804 = b9800 & b9801 & b9802 & b9803
    b9805 = (i8321 < THRESHOLDS[166])
    b9806 = (i8335 >= THRESHOLDS[172])
    b9807 = b9806
    b9808 = (i8336 >= THRESHOLDS[173])
    b9809 = as_bool(where(b9517, b9515, where(b9514, True, False)))
    b9810 = compared('>', f9537, THRESHOLDS[174]) & b9809
    b9811 = b9808 & b9810
    b9812 = (i8337 >= THRESHOLDS[175])
    b9813 = compared('>', f9537, THRESHOLDS[176]) & b9809
    b9814 = b9812 & b9813
    b9815 = (i8334 < THRESHOLDS[171])
    b9816 = compared('>', f9026, THRESHOLDS[178]) & b9027
    b9817 = b9816
    b9818 = compared('>', f9026, THRESHOLDS[179]) & b9027
    b9819 = b9818
    b9820 = compared('>', f9026, THRESHOLDS[180]) & b9027
    b9821 = b9820
    b9822 = (where(b9020, i9019, 0) < THRESHOLDS[177])
    i9823 = where(b8198, i8197, 0)
    i9824 = where(b8265, i8264, 0)
    i9825 = (i9823 | i9824)
    i9826 = where(b8276, i8275, 0)
    i9827 = (i9825 | i9826)
    i9828 = where(b8218, i8217, 0)
    i9829 = (i9827 | i9828)
    i9830 = where(b8209, i8208, 0)
    i9831 = (i9829 | i9830)
    b9832 = (i9831 == 0)
    i9833 = where(b8195, i8194, 0)
    i9834 = where(b8262, i8261, 0)
    i9835 = (i9833 | i9834)
    i9836 = where(b8273, i8272, 0)
    i9837 = (i9835 | i9836)
    i9838 = where(b8215, i8214, 0)
    i9839 = (i9837 | i9838)
    i9840 = where(b8206, i8205, 0)
    i9841 = (i9839 | i9840)
    i9842 = where(b8253, i8252, 0)
    i9843 = (i9841 | i9842)
    i9844 = (-i9831)
    i9845 = (i9831 & i9844)
    i9846 = (i9845 - 1)
    i9847 = (i9843 & i9846)
    i9848 = bit_count(i9847)
    i9849 = whole_quotient(i9848, 2, None)
    i9850 = np.minimum(3, i9849)
    i9851 = where(b9832, 0, i9850)
    i9852 = where(b8407, i8406, 0)
    i9853 = where(b8417, i8416, 0)
    i9854 = (i9852 | i9853)
    b9855 = (i9854 == 0)
    i9856 = where(b8404, i8403, 0)
    i9857 = where(b8414, i8413, 0)
    i9858 = (i9856 | i9857)
    i9859 = where(b8325, i8324, 0)
    i9860 = (i9858 | i9859)
    i9861 = (-i9854)
    i9862 = (i9854 & i9861)
    i9863 = (i9862 - 1)
    i9864 = (i9860 & i9863)
    i9865 = bit_count(i9864)
    i9866 = whole_quotient(i9865, 2, None)
    i9867 = np.minimum(3, i9866)
    i9868 = where(b9855, 0, i9867)
    i9869 = where(b8464, i8463, 0)
    i9870 = where(b8468, i8467, 0)
    i9871 = (i9869 | i9870)
    i9872 = where(b8488, i8487, 0)
    i9873 = (i9871 | i9872)
    i9874 = where(b8492, i8491, 0)
    i9875 = (i9873 | i9874)
    i9876 = where(b8498, i8497, 0)
    i9877 = (i9875 | i9876)
    i9878 = where(b8537, i8536, 0)
    i9879 = (i9877 | i9878)
    i9880 = where(b8516, i8515, 0)
    i9881 = (i9879 | i9880)
    i9882 = where(b8293, i8292, 0)
    i9883 = (i9881 | i9882)
    b9884 = (i9883 == 0)
    i9885 = where(b8461, i8460, 0)
    i9886 = (i9885 | i9885)
    i9887 = (i9886 | i9872)
    i9888 = where(b9063, i9062, 0)
    i9889 = (i9887 | i9888)
    i9890 = (i9889 | i9872)
    i9891 = (i9890 | i9872)
    i9892 = where(b8534, i8533, 0)
    i9893 = (i9891 | i9892)
    i9894 = (i9893 | i9880)
    i9895 = where(b8290, i8289, 0)
    i9896 = (i9894 | i9895)
    i9897 = (-i9883)
    i9898 = (i9883 & i9897)
    i9899 = (i9898 - 1)
    i9900 = (i9896 & i9899)
    i9901 = bit_count(i9900)
    i9902 = whole_quotient(i9901, 2, None)
    i9903 = np.minimum(3, i9902)
    i9904 = where(b9884, 0, i9903)
    i9905 = where(b8603, i8602, 0)
    i9906 = where(b8638, i8637, 0)
    i9907 = (i9905 | i9906)
    i9908 = where(b8679, i8678, 0)
    i9909 = (i9907 | i9908)
    i9910 = where(b8697, i8696, 0)
    i9911 = (i9909 | i9910)
    b9912 = (i9911 == 0)
    i9913 = where(b8600, i8599, 0)
    i9914 = where(b8560, i8559, 0)
    i9915 = (i9913 | i9914)
    i9916 = (i9915 | i9913)
    i9917 = where(b8635, i8634, 0)
    i9918 = (i9916 | i9917)
    i9919 = where(b8580, i8579, 0)
    i9920 = (i9918 | i9919)
    i9921 = where(b8676, i8675, 0)
    i9922 = (i9920 | i9921)
    i9923 = where(b8694, i8693, 0)
    i9924 = (i9922 | i9923)
    i9925 = (-i9911)
    i9926 = (i9911 & i9925)
    i9927 = (i9926 - 1)
    i9928 = (i9924 & i9927)
    i9929 = bit_count(i9928)
    i9930 = whole_quotient(i9929, 2, None)
    i9931 = np.minimum(3, i9930)
    i9932 = where(b9912, 0, i9931)
    i9933 = where(b8892, i8891, 0)
    i9934 = where(b8753, i8752, 0)
    i9935 = (i9933 | i9934)
    i9936 = where(b8792, i8791, 0)
    i9937 = (i9935 | i9936)
    i9938 = where(b8824, i8823, 0)
    i9939 = (i9937 | i9938)
    i9940 = where(b8800, i8799, 0)
    i9941 = (i9939 | i9940)
    i9942 = where(b8804, i8803, 0)
    i9943 = (i9941 | i9942)
    i9944 = where(b8945, i8944, 0)
    i9945 = (i9943 | i9944)
    i9946 = where(b8972, i8971, 0)
    i9947 = (i9945 | i9946)
    b9948 = (i9947 == 0)
    i9949 = where(b8889, i8888, 0)
    i9950 = where(b8750, i8749, 0)
    i9951 = (i9949 | i9950)
    i9952 = where(b8789, i8788, 0)
    i9953 = (i9951 | i9952)
    i9954 = where(b8721, i8720, 0)
    i9955 = (i9953 | i9954)
    i9956 = where(b8821, i8820, 0)
    i9957 = (i9955 | i9956)
    i9958 = (i9957 | i9952)
    i9959 = where(b8845, i8844, 0)
    i9960 = (i9958 | i9959)
    i9961 = (i9960 | i9952)
    i9962 = where(b8942, i8941, 0)
    i9963 = (i9961 | i9962)
    i9964 = where(b8969, i8968, 0)
    i9965 = (i9963 | i9964)
    i9966 = (-i9947)
    i9967 = (i9947 & i9966)
    i9968 = (i9967 - 1)
    i9969 = (i9965 & i9968)
    i9970 = bit_count(i9969)
    i9971 = whole_quotient(i9970, 2, None)
    i9972 = np.minimum(3, i9971)
    i9973 = where(b9948, 0, i9972)
    i9974 = where(b9014, i9013, 0)
    i9975 = where(b8346, i8345, 0)
    i9976 = (i9974 | i9975)
    i9977 = where(b9047, i9046, 0)
    i9978 = (i9976 | i9977)
    b9979 = (i9978 == 0)
    i9980 = where(b8330, i8329, 0)
    i9981 = (i9974 | i9980)
    i9982 = where(b8343, i8342, 0)
    i9983 = (i9981 | i9982)
    i9984 = where(b9044, i9043, 0)
    i9985 = (i9983 | i9984)
    i9986 = (-i9978)
    i9987 = (i9978 & i9986)
    i9988 = (i9987 - 1)
    i9989 = (i9985 & i9988)
    i9990 = bit_count(i9989)
    i9991 = whole_quotient(i9990, 2, None)
    i9992 = np.minimum(3, i9991)
    i9993 = where(b9979, 0, i9992)
    b9994 = (i8296 >= THRESHOLDS[181])
    b9995 = (i8296 >= THRESHOLDS[182])
    b9996 = (i8981 >= THRESHOLDS[183])
    b9997 = (i8979 >= THRESHOLDS[184])
    b9998 = (i8980 >= THRESHOLDS[185])
    b9999 = (i8981 >= THRESHOLDS[186])
    b10000 = (i8981 >= THRESHOLDS[187])
    b10001 = (i8430 >= THRESHOLDS[188]) & b8431
    b10002 = (i8430 >= THRESHOLDS[189]) & b8431
    b10003 = (i8909 > THRESHOLDS[190]) & b8910
    b10004 = (i8681 >= THRESHOLDS[191])
    b10005 = (i8619 >= THRESHOLDS[192])
    b10006 = (i8631 == THRESHOLDS[193])
    b10007 = (i8596 == THRESHOLDS[194])
    b10008 = (i8672 == THRESHOLDS[195])
    b10009 = (i8380 >= THRESHOLDS[196])
    b10010 = (i8390 == THRESHOLDS[197])
    b10011 = (i8409 == THRESHOLDS[198])
    b10012 = (i8454 >= THRESHOLDS[199])
    b10013 = (i8457 == THRESHOLDS[200])
    b10014 = (i8481 == THRESHOLDS[201])
    b10015 = (i8510 == THRESHOLDS[202])
    b10016 = (i8278 == THRESHOLDS[203])
    b10017 = (i8908 >= THRESHOLDS[204])
    b10018 = (i8909 > THRESHOLDS[205]) & b8910
    b10019 = compared('>=', f8885, THRESHOLDS[206]) & b8897
    b10020 = (i8780 >= THRESHOLDS[207]) & b8781
    b10021 = (i8914 > THRESHOLDS[208]) & b8915
    b10022 = (i8680 >= THRESHOLDS[209])
    b10023 = (i8219 >= THRESHOLDS[210])
    b10024 = (i8267 >= THRESHOLDS[211])
    b10025 = (i8982 >= THRESHOLDS[212])
    b10026 = (i8489 >= THRESHOLDS[213])
    b10027 = (i8418 >= THRESHOLDS[214])
    b10028 = (i8983 >= THRESHOLDS[215])
    b10029 = (i8916 >= THRESHOLDS[216])
    b10030 = (i8917 >= THRESHOLDS[217])
    b10031 = (i8918 >= THRESHOLDS[218])
    b10032 = (i8921 >= THRESHOLDS[219])
    b10033 = (i8755 >= THRESHOLDS[220])
    b10034 = (i8988 >= THRESHOLDS[221])
    b10035 = (i8977 >= THRESHOLDS[222]) & b8978
    b10036 = (i8989 < THRESHOLDS[223])
    b10037 = (i8418 >= THRESHOLDS[224])
    b10038 = compared('>=', f9101, THRESHOLDS[225]) & b9422
    b10039 = (i8994 >= THRESHOLDS[226])
    b10040 = (i8717 >= THRESHOLDS[227])
    b10041 = compared('>=', f9101, THRESHOLDS[228]) & b9422
    b10042 = (i8717 >= THRESHOLDS[229])
    b10043 = (i8793 == THRESHOLDS[230])
    b10044 = compared('<', f9101, THRESHOLDS[231]) & b9422
    b10045 = (i8994 >= THRESHOLDS[232])
    b10046 = (i8993 >= THRESHOLDS[233])
    b10047 = (i8220 >= THRESHOLDS[234])
    b10048 = (i8453 >= THRESHOLDS[235])
    b10049 = compared('>=', f9103, THRESHOLDS[236]) & b9221
    b10050 = (i8418 >= THRESHOLDS[237])
    b10051 = (i8995 >= THRESHOLDS[238])
    b10052 = (i8418 == THRESHOLDS[239])
    b10053 = as_bool(where(b9223, b9221, where(b9220, True, False)))
    b10054 = as_bool(where(b9259, b9257, where(b9256, True, False)))
    b10055 = as_bool(where(b9424, b9422, where(b9421, True, False)))
    b10056 = as_bool(where(b9458, b9221, where(b9220, True, False)))
    i10057 = where(b9560, -1, where(b9559, 3, where(b9556, 2, where(b9553, 1, 0))))
    i10058 = where(b9570, -1, where(b9569, 3, where(b9566, 2, where(b9562, 1, 0))))
    i10059 = where(b9574, -1, where(b9573, 1, 0))
    i10060 = where(b9581, -1, where(b9580, 2, where(b9577, 1, 0)))
    i10061 = where(b9586, -1, where(b9585, 2, where(b9583, 1, 0)))
    i10062 = where(b9598, -1, where(b9597, 3, where(b9593, 2, where(b9588, 1, 0))))
    i10063 = where(b9605, -1, where(b9604, 2, 0))
    i10064 = where(b9612, -1, where(b9611, 2, 0))
    i10065 = where(b9618, -1, where(b9617, 2, where(b9614, 1, 0)))
    i10066 = where(b9621, -1, where(b9620, 3, 0))
    i10067 = where(b9624, -1, where(b9623, 1, 0))
    i10068 = where(b9631, -1, where(b9630, 2, where(b9626, 1, 0)))
    i10069 = where(b9634, -1, where(b9633, 3, 0))
    i10070 = where(b9639, -1, where(b9638, 2, where(b9636, 1, 0)))
    i10071 = where(b9642, -1, where(b9641, 2, 0))
    i10072 = where(b9645, -1, where(b9644, 3, 0))
    i10073 = where(b9649, -1, where(b9648, 3, 0))
    i10074 = where(b9654, -1, where(b9653, 2, where(b9651, 1, 0)))
    i10075 = where(b9659, -1, where(b9658, 2, where(b9656, 1, 0)))
    i10076 = where(b9666, -1, where(b9665, 2, where(b9662, 1, 0)))
    i10077 = where(b9672, -1, where(b9671, 2, where(b9668, 1, 0)))
    i10078 = where(b9677, -1, where(b9676, 2, 0))
    i10079 = where(b9687, -1, where(b9686, 3, where(b9682, 2, where(b9679, 1, 0))))
    i10080 = where(b9690, -1, where(b9689, 3, 0))
    i10081 = where(b9697, -1, where(b9696, 3, where(b9694, 2, where(b9692, 1, 0))))
    i10082 = where(b9700, -1, where(b9699, 1, 0))
    i10083 = where(b9708, -1, where(b9707, 3, where(b9704, 2, where(b9702, 1, 0))))
    i10084 = where(b9721, -1, where(b9720, 3, where(b9716, 2, where(b9712, 1, 0))))
    i10085 = where(b9733, -1, where(b9732, 3, where(b9729, 2, where(b9725, 1, 0))))
    i10086 = where(b9744, -1, where(b9743, 3, where(b9740, 2, where(b9737, 1, 0))))
    i10087 = where(b9756, -1, where(b9755, 3, where(b9751, 2, where(b9748, 1, 0))))
    i10088 = where(b9763, -1, where(b9762, 3, where(b9760, 2, where(b9758, 1, 0))))
    i10089 = where(b9766, -1, where(b9765, 1, 0))
    i10090 = where(b9773, -1, where(b9772, 3, where(b9770, 2, where(b9768, 1, 0))))
    i10091 = where(b9780, -1, where(b9779, 3, where(b9777, 2, where(b9775, 1, 0))))
    i10092 = where(b9787, -1, where(b9786, 3, where(b9784, 2, where(b9782, 1, 0))))
    i10093 = where(b9799, -1, where(b9798, 3, where(b9794, 2, where(b9789, 1, 0))))
    i10094 = where(b9805, -1, where(b9804, 3, 0))
    i10095 = where(b9815, -1, where(b9814, 3, where(b9811, 2, where(b9807, 1, 0))))
    i10096 = where(b9822, -1, where(b9821, 3, where(b9819, 2, where(b9817, 1, 0))))
    i10097 = filled(i9851, CLIENTS, 'i')
    i10098 = filled(i9868, CLIENTS, 'i')
    i10099 = filled(i9904, CLIENTS, 'i')
    i10100 = filled(i9932, CLIENTS, 'i')
    i10101 = filled(i9973, CLIENTS, 'i')
    i10102 = filled(i9993, CLIENTS, 'i')
    i10103 = as_int(b9994)
    i10104 = as_int(b9995)
    i10105 = as_int(b9996)
    i10106 = as_int(b9997)
    i10107 = as_int(b9998)
    i10108 = as_int(b9999)
    i10109 = as_int(b10000)
    i10110 = as_int(b10001)
    i10111 = as_int(b10002)
    i10112 = as_int(b10003)
    i10113 = as_int(b10004)
    i10114 = as_int(b10005 & b10006 & b10007 & b10008)
    i10115 = as_int(b10009 & b10010 & b10011)
    i10116 = as_int(b10012 & b10013 & b10014 & b10015 & b10016)
    i10117 = as_int(b10017)
    i10118 = as_int(b10018)
    i10119 = as_int(b10019)
    i10120 = as_int(b10020)
    i10121 = as_int(b10021)
    i10122 = as_int(b10022)
    i10123 = as_int(b10023)
    i10124 = as_int(b10024)
    i10125 = as_int(b10025)
    i10126 = as_int(b10026)
    i10127 = as_int(b10027)
    i10128 = as_int(b10028)
    i10129 = as_int(b10029)
    i10130 = as_int(b10030)
    i10131 = as_int(b10031)
    i10132 = as_int(b10032)
    i10133 = as_int(b10033)
    i10134 = as_int(b10034)
    i10135 = as_int(b10035)
    i10136 = as_int(b10036)
    i10137 = as_int(b10037 & b10038 & b10039)
    i10138 = as_int(b10040 & b10041)
    i10139 = as_int(b10042 & b10043 & b10044)
    i10140 = as_int(b10045)
    i10141 = as_int(b10046)
    i10142 = as_int(b10047)
    i10143 = as_int(b10048 & b10049)
    i10144 = as_int(b10050)
    i10145 = as_int(b10051 & b10052)
    if EVIDENCE_WANTED and n4441:
        o10146, i10147, n10148, i10149 = match(i4603, [(i4604, None), (i4605, None)], i4442, [(i4482, None), (i4516, None)])
        i10150 = first_rows(o10146, i10147, i10149)
        b10151 = i10150 >= 0
        b10152 = at(b4622, i10150)
        b10153 = at(b4623, i10150)
        b10154 = b10153 & b10151
        b10155 = b10152 & b10154
        i10156 = at(i4621, i10150)
        i10157 = at(i4614, i10150)
        b10158 = (i10156 > i10157) & b10151
        b10159 = (b4522 & b10158)
        b10160 = (b4452 | b10159)
    else:
        b10151 = NO_BOOL
        b10155 = NO_BOOL
        i10156 = NO_INT
        b10160 = NO_BOOL
    if EVIDENCE_WANTED:
        n10163 = any_raised(n4441, i10057)
    else:
        n10163 = 0
    if n10163:
        i10164 = places(b10155, n4441)
        n10165 = len(i10164)
    else:
        i10164 = NO_INT
        n10165 = 0
    if n10165:
        i10166 = at(i4442, i10164)
        i10167 = at(i4454, i10164)
        i10172 = at(i4448, i10164)
        i10184 = at(i4453, i10164)
        i10196 = at(i4541, i10164)
        i10231 = newest(i10166, i10167, at(E_occurred_at, i10196), EVIDENCE_CAP)
        n10232 = len(i10231)
    else:
        i10172 = NO_INT
        i10184 = NO_INT
        i10196 = NO_INT
        i10231 = NO_INT
        n10232 = 0
    if n10165:
        i10234 = at(i10172, i10231)
        b10235 = (i10234 == WORD_1)
        i10236 = where(b10235, WORD_73, WORD_74)
        i10237 = at(i10184, i10231)
        x10238 = date_text(i10237, None, n10232, 0, GIVEN)
        x10239 = word_text(i10236, None, n10232, 0, GIVEN)
        x10240 = text_concat(n10232, x10239, x10238, ', no decision')
        i10241 = at(i10196, i10231)
    else:
        x10240 = NO_TEXT
        i10241 = NO_INT
    if EVIDENCE_WANTED:
        n10242 = any_raised(n4671, i10058)
    else:
        n10242 = 0
    if n10242:
        b10243 = (b5071 & b5068)
        i10244 = places(b10243, n4671)
        n10245 = len(i10244)
    else:
        i10244 = NO_INT
        n10245 = 0
    if n10245:
        i10246 = at(i4672, i10244)
        i10247 = at(i4673, i10244)
        i10255 = at(i4681, i10244)
        b10256 = at(b4682, i10244)
        i10264 = at(i4690, i10244)
        i10276 = at(i4702, i10244)
        i10297 = newest(i10246, i10247, at(E_occurred_at, i10276), EVIDENCE_CAP)
        n10298 = len(i10297)
    else:
        i10255 = NO_INT
        b10256 = NO_BOOL
        i10264 = NO_INT
        i10276 = NO_INT
        i10297 = NO_INT
        n10298 = 0
    if n10245:
        i10300 = at(i10255, i10297)
        b10301 = at(b10256, i10297)
        b10302 = (i10300 == WORD_63) & b10301
        b10303 = (i10300 == WORD_64) & b10301
        b10304 = (i10300 == WORD_65) & b10301
        b10305 = (i10300 == WORD_66) & b10301
        i10306 = where(b10302, WORD_63, where(b10303, WORD_75, where(b10304, WORD_65, where(b10305, WORD_76, WORD_18))))
        i10307 = at(i10264, i10297)
        x10308 = date_text(i10307, None, n10298, 0, GIVEN)
        x10309 = word_text(i10306, None, n10298, 0, GIVEN)
        x10310 = text_concat(n10298, x10309, ' on ', x10308)
        i10311 = at(i10276, i10297)
    else:
        x10310 = NO_TEXT
        i10311 = NO_INT
    if EVIDENCE_WANTED:
        n10312 = any_raised(n4671, i10059)
    else:
        n10312 = 0
    if n10312:
        b10313 = (b5035 | b5067)
        b10314 = (b5057 & b10313 & b5057 & b5067)
        i10315 = places(b10314, n4671)
        n10316 = len(i10315)
    else:
        i10315 = NO_INT
        n10316 = 0
    if n10316:
        i10317 = at(i4672, i10315)
        i10318 = at(i4673, i10315)
        i10326 = at(i4681, i10315)
        b10327 = at(b4682, i10315)
        i10335 = at(i4690, i10315)
        i10347 = at(i4702, i10315)
        i10368 = newest(i10317, i10318, at(E_occurred_at, i10347), EVIDENCE_CAP)
        n10369 = len(i10368)
    else:
        i10326 = NO_INT
        b10327 = NO_BOOL
        i10335 = NO_INT
        i10347 = NO_INT
        i10368 = NO_INT
        n10369 = 0
    if n10316:
        i10371 = at(i10326, i10368)
        b10372 = at(b10327, i10368)
        b10373 = (i10371 == WORD_63) & b10372
        b10374 = (i10371 == WORD_64) & b10372
        b10375 = (i10371 == WORD_65) & b10372
        b10376 = (i10371 == WORD_66) & b10372
        i10377 = where(b10373, WORD_63, where(b10374, WORD_75, where(b10375, WORD_65, where(b10376, WORD_76, WORD_18))))
        i10378 = at(i10335, i10368)
        x10379 = date_text(i10378, None, n10369, 0, GIVEN)
        x10380 = word_text(i10377, None, n10369, 0, GIVEN)
        x10381 = text_concat(n10369, x10380, ' on ', x10379)
        i10382 = at(i10347, i10368)
    else:
        x10381 = NO_TEXT
        i10382 = NO_INT
    if EVIDENCE_WANTED:
        n10383 = any_raised(n4441, i10060)
    else:
        n10383 = 0
    if n10383:
        i10384 = places(b10160, n4441)
        n10385 = len(i10384)
    else:
        i10384 = NO_INT
        n10385 = 0
    if n10385:
        i10386 = at(i4442, i10384)
        i10387 = at(i4454, i10384)
        i10392 = at(i4448, i10384)
        i10404 = at(i4453, i10384)
        i10416 = at(i4541, i10384)
        i10451 = newest(i10386, i10387, at(E_occurred_at, i10416), EVIDENCE_CAP)
        n10452 = len(i10451)
    else:
        i10392 = NO_INT
        i10404 = NO_INT
        i10416 = NO_INT
        i10451 = NO_INT
        n10452 = 0
    if n10385:
        i10454 = at(i10392, i10451)
        b10455 = (i10454 == WORD_1)
        i10456 = where(b10455, WORD_73, WORD_74)
        i10457 = at(i10404, i10451)
        x10458 = date_text(i10457, None, n10452, 0, GIVEN)
        x10459 = word_text(i10456, None, n10452, 0, GIVEN)
        x10460 = text_concat(n10452, x10459, x10458, ', no decision')
        i10461 = at(i10416, i10451)
    else:
        x10460 = NO_TEXT
        i10461 = NO_INT
    if EVIDENCE_WANTED:
        n10462 = any_raised(n4441, i10061)
    else:
        n10462 = 0
    if n10462:
        b10463 = (i10156 > 3) & b10151
        b10464 = (b10463 & b10160)
        i10465 = places(b10464, n4441)
        n10466 = len(i10465)
    else:
        i10465 = NO_INT
        n10466 = 0
    if n10466:
        i10467 = at(i4442, i10465)
        i10468 = at(i4454, i10465)
        i10473 = at(i4448, i10465)
        i10485 = at(i4453, i10465)
        i10497 = at(i4541, i10465)
        i10532 = newest(i10467, i10468, at(E_occurred_at, i10497), EVIDENCE_CAP)
        n10533 = len(i10532)
    else:
        i10473 = NO_INT
        i10485 = NO_INT
        i10497 = NO_INT
        i10532 = NO_INT
        n10533 = 0
    if n10466:
        i10535 = at(i10473, i10532)
        b10536 = (i10535 == WORD_1)
        i10537 = where(b10536, WORD_73, WORD_74)
        i10538 = at(i10485, i10532)
        x10539 = date_text(i10538, None, n10533, 0, GIVEN)
        x10540 = word_text(i10537, None, n10533, 0, GIVEN)
        x10541 = text_concat(n10533, x10540, x10539, ', no decision')
        i10542 = at(i10497, i10532)
    else:
        x10541 = NO_TEXT
        i10542 = NO_INT
    if EVIDENCE_WANTED:
        n10543 = any_raised(n2280, i10062, i10063, i10064)
    else:
        n10543 = 0
    if n10543:
        b10544 = (b2922 & b2932 & b2930)
        i10545 = places(b10544, n2280)
        n10546 = len(i10545)
    else:
        i10545 = NO_INT
        n10546 = 0
    if n10546:
        i10547 = at(i2281, i10545)
        i10548 = at(i2282, i10545)
        i10565 = at(i2299, i10545)
        i10577 = at(i2311, i10545)
        b10611 = at(b2926, i10545)
        b10612 = at(b2930, i10545)
        i10620 = newest(i10547, i10548, at(E_occurred_at, i10577), EVIDENCE_CAP)
        n10621 = len(i10620)
    else:
        i10565 = NO_INT
        i10577 = NO_INT
        b10611 = NO_BOOL
        b10612 = NO_BOOL
        i10620 = NO_INT
        n10621 = 0
    if n10546:
        i10623 = at(i10565, i10620)
        x10624 = date_text(i10623, None, n10621, 0, GIVEN)
        b10625 = at(b10611, i10620)
        b10626 = at(b10612, i10620)
        i10627 = where(b10625, WORD_36, where(b10626, WORD_77, WORD_78))
        x10628 = word_text(i10627, None, n10621, 0, GIVEN)
        x10629 = text_concat(n10621, 'complaint of ', x10624, ', ', x10628)
        i10630 = at(i10577, i10620)
    else:
        x10629 = NO_TEXT
        i10630 = NO_INT
    if EVIDENCE_WANTED:
        n10631 = any_raised(n2280, i10065, i10066)
    else:
        n10631 = 0
    if n10631:
        b10632 = logical_not(b2922)
        b10633 = (b10632 & b2937)
        i10634 = places(b10633, n2280)
        n10635 = len(i10634)
    else:
        i10634 = NO_INT
        n10635 = 0
    if n10635:
        i10636 = at(i2281, i10634)
        i10637 = at(i2282, i10634)
        i10654 = at(i2299, i10634)
        i10666 = at(i2311, i10634)
        b10700 = at(b2926, i10634)
        b10701 = at(b2930, i10634)
        i10709 = newest(i10636, i10637, at(E_occurred_at, i10666), EVIDENCE_CAP)
        n10710 = len(i10709)
    else:
        i10654 = NO_INT
        i10666 = NO_INT
        b10700 = NO_BOOL
        b10701 = NO_BOOL
        i10709 = NO_INT
        n10710 = 0
    if n10635:
        i10712 = at(i10654, i10709)
        x10713 = date_text(i10712, None, n10710, 0, GIVEN)
        b10714 = at(b10700, i10709)
        b10715 = at(b10701, i10709)
        i10716 = where(b10714, WORD_36, where(b10715, WORD_77, WORD_78))
        x10717 = word_text(i10716, None, n10710, 0, GIVEN)
        x10718 = text_concat(n10710, 'complaint of ', x10713, ', ', x10717)
        i10719 = at(i10666, i10709)
    else:
        x10718 = NO_TEXT
        i10719 = NO_INT
    if EVIDENCE_WANTED:
        n10720 = any_raised(n6084, i10067)
    else:
        n10720 = 0
    if n10720:
        i10721 = places(b6232, n6084)
        n10722 = len(i10721)
    else:
        i10721 = NO_INT
        n10722 = 0
    if n10722:
        i10723 = at(i6085, i10721)
        i10724 = at(i6086, i10721)
        i10741 = at(i6103, i10721)
        f10751 = at(f6113, i10721)
        b10752 = at(b6114, i10721)
        i10753 = at(i6115, i10721)
        i10756 = newest(i10723, i10724, at(E_occurred_at, i10753), EVIDENCE_CAP)
        n10757 = len(i10756)
    else:
        i10741 = NO_INT
        f10751 = NO_FLOAT
        b10752 = NO_BOOL
        i10753 = NO_INT
        i10756 = NO_INT
        n10757 = 0
    if n10722:
        f10759 = at(f10751, i10756)
        i10760 = whole(f10759)
        b10761 = at(b10752, i10756)
        x10762 = int_text(i10760, b10761, n10757, 0, GIVEN)
        b10763 = text_known(x10762)
        x10764 = where(b10763, x10762, 'bad')
        i10765 = at(i10741, i10756)
        x10766 = date_text(i10765, None, n10757, 0, GIVEN)
        x10767 = text_concat(n10757, 'scored ', x10764, ' on ', x10766)
        i10768 = at(i10753, i10756)
    else:
        x10767 = NO_TEXT
        i10768 = NO_INT
    if EVIDENCE_WANTED:
        n10769 = any_raised(n5271, i10068)
    else:
        n10769 = 0
    if n10769:
        b10770 = (b6069 & b6066)
        i10771 = places(b10770, n5271)
        n10772 = len(i10771)
    else:
        i10771 = NO_INT
        n10772 = 0
    if n10772:
        i10773 = at(i5272, i10771)
        i10774 = at(i5304, i10771)
        i10792 = at(i5322, i10771)
        b10793 = at(b5323, i10771)
        i10794 = at(i5324, i10771)
        b10795 = at(b5325, i10771)
        i10803 = at(i5333, i10771)
        i10838 = newest(i10773, i10774, at(E_occurred_at, i10803), EVIDENCE_CAP)
        n10839 = len(i10838)
    else:
        i10792 = NO_INT
        b10793 = NO_BOOL
        i10794 = NO_INT
        b10795 = NO_BOOL
        i10803 = NO_INT
        i10838 = NO_INT
        n10839 = 0
    if n10772:
        i10841 = at(i10792, i10838)
        b10842 = at(b10793, i10838)
        x10843 = date_text(i10841, b10842, n10839, 0, GIVEN)
        i10844 = at(i10794, i10838)
        b10845 = at(b10795, i10838)
        x10846 = date_text(i10844, b10845, n10839, 0, GIVEN)
        x10847 = text_concat(n10839, ', answered ', x10846)
        x10848 = texts(where(b10845, x10847, ', no answer'))
        x10849 = text_concat(n10839, 'asked for ', x10843, x10848)
        i10850 = at(i10803, i10838)
    else:
        x10849 = NO_TEXT
        i10850 = NO_INT
    if EVIDENCE_WANTED:
        n10851 = any_raised(n5271, i10069)
    else:
        n10851 = 0
    if n10851:
        b10852 = (b6069 & b6078)
        i10853 = places(b10852, n5271)
        n10854 = len(i10853)
    else:
        i10853 = NO_INT
        n10854 = 0
    if n10854:
        i10855 = at(i5272, i10853)
        i10856 = at(i5304, i10853)
        i10874 = at(i5322, i10853)
        b10875 = at(b5323, i10853)
        i10876 = at(i5324, i10853)
        b10877 = at(b5325, i10853)
        i10885 = at(i5333, i10853)
        i10920 = newest(i10855, i10856, at(E_occurred_at, i10885), EVIDENCE_CAP)
        n10921 = len(i10920)
    else:
        i10874 = NO_INT
        b10875 = NO_BOOL
        i10876 = NO_INT
        b10877 = NO_BOOL
        i10885 = NO_INT
        i10920 = NO_INT
        n10921 = 0
    if n10854:
        i10923 = at(i10874, i10920)
        b10924 = at(b10875, i10920)
        x10925 = date_text(i10923, b10924, n10921, 0, GIVEN)
        i10926 = at(i10876, i10920)
        b10927 = at(b10877, i10920)
        x10928 = date_text(i10926, b10927, n10921, 0, GIVEN)
        x10929 = text_concat(n10921, ', answered ', x10928)
        x10930 = texts(where(b10927, x10929, ', no answer'))
        x10931 = text_concat(n10921, 'asked for ', x10925, x10930)
        i10932 = at(i10885, i10920)
    else:
        x10931 = NO_TEXT
        i10932 = NO_INT
    if EVIDENCE_WANTED:
        n10933 = any_raised(n6237, i10070, i10071)
    else:
        n10933 = 0
    if n10933:
        i10934 = newest(i6238, i6239, at(E_occurred_at, i6268), EVIDENCE_CAP)
        n10935 = len(i10934)
    else:
        i10934 = NO_INT
        n10935 = 0
    if EVIDENCE_WANTED and n6237:
        i10937 = at(i6255, i10934)
        x10938 = word_text(i10937, None, n10935, 0, GIVEN)
        x10939 = text_trim(x10938, ';')
        x10940 = text_replace(x10939, ';', ', ')
        x10941 = text_nullif(x10940, '')
        b10942 = text_known(x10941)
        x10943 = where(b10942, x10941, 'conduct')
        i10944 = at(i6256, i10934)
        x10945 = date_text(i10944, None, n10935, 0, GIVEN)
        b10946 = at(b6384, i10934)
        i10947 = where(b10946, WORD_79, WORD_30)
        x10948 = word_text(i10947, None, n10935, 0, GIVEN)
        x10949 = text_concat(n10935, x10943, ' on ', x10945, x10948)
        i10950 = at(i6268, i10934)
    else:
        x10949 = NO_TEXT
        i10950 = NO_INT
    if EVIDENCE_WANTED:
        n10951 = any_raised(n6237, i10072)
    else:
        n10951 = 0
    if n10951:
        i10952 = places(b6392, n6237)
        n10953 = len(i10952)
    else:
        i10952 = NO_INT
        n10953 = 0
    if n10953:
        i10954 = at(i6238, i10952)
        i10955 = at(i6239, i10952)
        i10971 = at(i6255, i10952)
        i10972 = at(i6256, i10952)
        i10984 = at(i6268, i10952)
        b10988 = at(b6384, i10952)
        i10992 = newest(i10954, i10955, at(E_occurred_at, i10984), EVIDENCE_CAP)
        n10993 = len(i10992)
    else:
        i10971 = NO_INT
        i10972 = NO_INT
        i10984 = NO_INT
        b10988 = NO_BOOL
        i10992 = NO_INT
        n10993 = 0
    if n10953:
        i10995 = at(i10971, i10992)
        x10996 = word_text(i10995, None, n10993, 0, GIVEN)
        x10997 = text_trim(x10996, ';')
        x10998 = text_replace(x10997, ';', ', ')
        x10999 = text_nullif(x10998, '')
        b11000 = text_known(x10999)
        x11001 = where(b11000, x10999, 'conduct')
        i11002 = at(i10972, i10992)
        x11003 = date_text(i11002, None, n10993, 0, GIVEN)
        b11004 = at(b10988, i10992)
        i11005 = where(b11004, WORD_79, WORD_30)
        x11006 = word_text(i11005, None, n10993, 0, GIVEN)
        x11007 = text_concat(n10993, x11001, ' on ', x11003, x11006)
        i11008 = at(i10984, i10992)
    else:
        x11007 = NO_TEXT
        i11008 = NO_INT
    if EVIDENCE_WANTED:
        n11009 = any_raised(n6237, i10073)
    else:
        n11009 = 0
    if n11009:
        i11010 = places(b6393, n6237)
        n11011 = len(i11010)
    else:
        i11010 = NO_INT
        n11011 = 0
    if n11011:
        i11012 = at(i6238, i11010)
        i11013 = at(i6239, i11010)
        i11029 = at(i6255, i11010)
        i11030 = at(i6256, i11010)
        i11042 = at(i6268, i11010)
        b11046 = at(b6384, i11010)
        i11050 = newest(i11012, i11013, at(E_occurred_at, i11042), EVIDENCE_CAP)
        n11051 = len(i11050)
    else:
        i11029 = NO_INT
        i11030 = NO_INT
        i11042 = NO_INT
        b11046 = NO_BOOL
        i11050 = NO_INT
        n11051 = 0
    if n11011:
        i11053 = at(i11029, i11050)
        x11054 = word_text(i11053, None, n11051, 0, GIVEN)
        x11055 = text_trim(x11054, ';')
        x11056 = text_replace(x11055, ';', ', ')
        x11057 = text_nullif(x11056, '')
        b11058 = text_known(x11057)
        x11059 = where(b11058, x11057, 'conduct')
        i11060 = at(i11030, i11050)
        x11061 = date_text(i11060, None, n11051, 0, GIVEN)
        b11062 = at(b11046, i11050)
        i11063 = where(b11062, WORD_79, WORD_30)
        x11064 = word_text(i11063, None, n11051, 0, GIVEN)
        x11065 = text_concat(n11051, x11059, ' on ', x11061, x11064)
        i11066 = at(i11042, i11050)
    else:
        x11065 = NO_TEXT
        i11066 = NO_INT
    if EVIDENCE_WANTED:
        n11067 = any_raised(n7278, i10074)
    else:
        n11067 = 0
    if n11067:
        b11068 = (i7284 >= P_burst_messages)
        i11069 = places(b11068, n7278)
        n11070 = len(i11069)
    else:
        i11069 = NO_INT
        n11070 = 0
    if n11070:
        i11071 = at(i7279, i11069)
        i11072 = at(i7287, i11069)
        i11089 = at(i7280, i11069)
        i11101 = at(i7315, i11069)
        i11108 = newest(i11071, i11072, at(E_occurred_at, i11101), EVIDENCE_CAP)
        n11109 = len(i11108)
    else:
        i11089 = NO_INT
        i11101 = NO_INT
        i11108 = NO_INT
        n11109 = 0
    if n11070:
        i11111 = at(i11089, i11108)
        x11112 = date_text(i11111, None, n11109, 0, GIVEN)
        x11113 = text_concat(n11109, 'out of hours on ', x11112)
        i11114 = at(i11101, i11108)
    else:
        x11113 = NO_TEXT
        i11114 = NO_INT
    if EVIDENCE_WANTED:
        n11115 = any_raised(n7278, i10075)
    else:
        n11115 = 0
    if n11115:
        i11116 = newest(i7279, i7287, at(E_occurred_at, i7315), EVIDENCE_CAP)
        n11117 = len(i11116)
    else:
        i11116 = NO_INT
        n11117 = 0
    if EVIDENCE_WANTED and n7278:
        i11119 = at(i7280, i11116)
        x11120 = date_text(i11119, None, n11117, 0, GIVEN)
        x11121 = text_concat(n11117, 'out of hours on ', x11120)
        i11122 = at(i7315, i11116)
    else:
        x11121 = NO_TEXT
        i11122 = NO_INT
    if EVIDENCE_WANTED:
        n11123 = any_raised(n4671, i10076)
    else:
        n11123 = 0
    if n11123:
        b11124 = (b5072 & b5069)
        i11125 = places(b11124, n4671)
        n11126 = len(i11125)
    else:
        i11125 = NO_INT
        n11126 = 0
    if n11126:
        i11127 = at(i4672, i11125)
        i11128 = at(i4673, i11125)
        i11136 = at(i4681, i11125)
        b11137 = at(b4682, i11125)
        i11145 = at(i4690, i11125)
        i11157 = at(i4702, i11125)
        i11178 = newest(i11127, i11128, at(E_occurred_at, i11157), EVIDENCE_CAP)
        n11179 = len(i11178)
    else:
        i11136 = NO_INT
        b11137 = NO_BOOL
        i11145 = NO_INT
        i11157 = NO_INT
        i11178 = NO_INT
        n11179 = 0
    if n11126:
        i11181 = at(i11136, i11178)
        b11182 = at(b11137, i11178)
        b11183 = (i11181 == WORD_63) & b11182
        b11184 = (i11181 == WORD_64) & b11182
        b11185 = (i11181 == WORD_65) & b11182
        b11186 = (i11181 == WORD_66) & b11182
        i11187 = where(b11183, WORD_63, where(b11184, WORD_75, where(b11185, WORD_65, where(b11186, WORD_76, WORD_18))))
        i11188 = at(i11145, i11178)
        x11189 = date_text(i11188, None, n11179, 0, GIVEN)
        x11190 = word_text(i11187, None, n11179, 0, GIVEN)
        x11191 = text_concat(n11179, x11190, ' on ', x11189)
        i11192 = at(i11157, i11178)
    else:
        x11191 = NO_TEXT
        i11192 = NO_INT
    if EVIDENCE_WANTED:
        n11193 = any_raised(n3432, i10077)
    else:
        n11193 = 0
    if n11193:
        b11194 = (i4191 >= 2)
        i11195 = places(b11194, n3432)
        n11196 = len(i11195)
    else:
        i11195 = NO_INT
        n11196 = 0
    if n11196:
        i11197 = at(i3433, i11195)
        i11198 = at(i3434, i11195)
        i11215 = at(i3451, i11195)
        i11227 = at(i3463, i11195)
        i11248 = at(i4170, i11195)
        b11249 = at(b4173, i11195)
        i11259 = newest(i11197, i11198, at(E_occurred_at, i11227), EVIDENCE_CAP)
        n11260 = len(i11259)
    else:
        i11215 = NO_INT
        i11227 = NO_INT
        i11248 = NO_INT
        b11249 = NO_BOOL
        i11259 = NO_INT
        n11260 = 0
    if n11196:
        i11262 = at(i11215, i11259)
        x11263 = date_text(i11262, None, n11260, 0, GIVEN)
        i11264 = at(i11248, i11259)
        b11265 = at(b11249, i11259)
        b11266 = (i11264 == WORD_57) & b11265
        b11267 = (i11264 == WORD_52) & b11265
        i11268 = where(b11266, WORD_80, where(b11267, WORD_81, WORD_82))
        x11269 = word_text(i11268, None, n11260, 0, GIVEN)
        x11270 = text_concat(n11260, 'asked for less on ', x11263, x11269)
        i11271 = at(i11227, i11259)
    else:
        x11270 = NO_TEXT
        i11271 = NO_INT
    if EVIDENCE_WANTED:
        n11272 = any_raised(n3432, i10078)
    else:
        n11272 = 0
    if n11272:
        b11273 = (i4191 >= 1)
        i11274 = places(b11273, n3432)
        n11275 = len(i11274)
    else:
        i11274 = NO_INT
        n11275 = 0
    if n11275:
        i11276 = at(i3433, i11274)
        i11277 = at(i3434, i11274)
        i11294 = at(i3451, i11274)
        i11306 = at(i3463, i11274)
        i11327 = at(i4170, i11274)
        b11328 = at(b4173, i11274)
        i11338 = newest(i11276, i11277, at(E_occurred_at, i11306), EVIDENCE_CAP)
        n11339 = len(i11338)
    else:
        i11294 = NO_INT
        i11306 = NO_INT
        i11327 = NO_INT
        b11328 = NO_BOOL
        i11338 = NO_INT
        n11339 = 0
    if n11275:
        i11341 = at(i11294, i11338)
        x11342 = date_text(i11341, None, n11339, 0, GIVEN)
        i11343 = at(i11327, i11338)
        b11344 = at(b11328, i11338)
        b11345 = (i11343 == WORD_57) & b11344
        b11346 = (i11343 == WORD_52) & b11344
        i11347 = where(b11345, WORD_80, where(b11346, WORD_81, WORD_82))
        x11348 = word_text(i11347, None, n11339, 0, GIVEN)
        x11349 = text_concat(n11339, 'asked for less on ', x11342, x11348)
        i11350 = at(i11306, i11338)
    else:
        x11349 = NO_TEXT
        i11350 = NO_INT
    if EVIDENCE_WANTED:
        n11351 = any_raised(n3432, i10079, i10080)
    else:
        n11351 = 0
    if n11351:
        b11352 = (b4180 & b4180)
        i11353 = places(b11352, n3432)
        n11354 = len(i11353)
    else:
        i11353 = NO_INT
        n11354 = 0
    if n11354:
        i11355 = at(i3433, i11353)
        i11356 = at(i3434, i11353)
        i11373 = at(i3451, i11353)
        i11385 = at(i3463, i11353)
        i11406 = at(i4170, i11353)
        b11407 = at(b4173, i11353)
        i11417 = newest(i11355, i11356, at(E_occurred_at, i11385), EVIDENCE_CAP)
        n11418 = len(i11417)
    else:
        i11373 = NO_INT
        i11385 = NO_INT
        i11406 = NO_INT
        b11407 = NO_BOOL
        i11417 = NO_INT
        n11418 = 0
    if n11354:
        i11420 = at(i11373, i11417)
        x11421 = date_text(i11420, None, n11418, 0, GIVEN)
        i11422 = at(i11406, i11417)
        b11423 = at(b11407, i11417)
        b11424 = (i11422 == WORD_57) & b11423
        b11425 = (i11422 == WORD_52) & b11423
        i11426 = where(b11424, WORD_80, where(b11425, WORD_81, WORD_82))
        x11427 = word_text(i11426, None, n11418, 0, GIVEN)
        x11428 = text_concat(n11418, 'asked for less on ', x11421, x11427)
        i11429 = at(i11385, i11417)
    else:
        x11428 = NO_TEXT
        i11429 = NO_INT
    if EVIDENCE_WANTED:
        n11430 = any_raised(n1935, i10081)
    else:
        n11430 = 0
    if n11430:
        b11431 = (i1945 == WORD_71) & b1946
        b11432 = (i1945 == WORD_72) & b1946
        b11433 = (b11431 | b11432)
        b11435 = (b11433 & b11431)
        i11436 = places(b11435, n1935)
        n11437 = len(i11436)
    else:
        i11436 = NO_INT
        n11437 = 0
    if n11437:
        i11438 = at(i1936, i11436)
        i11439 = at(i1937, i11436)
        i11456 = at(i1954, i11436)
        i11468 = at(i1966, i11436)
        i11473 = newest(i11438, i11439, at(E_occurred_at, i11468), EVIDENCE_CAP)
        n11474 = len(i11473)
    else:
        i11456 = NO_INT
        i11468 = NO_INT
        i11473 = NO_INT
        n11474 = 0
    if n11437:
        i11476 = at(i11456, i11473)
        x11477 = date_text(i11476, None, n11474, 0, GIVEN)
        x11478 = text_concat(n11474, 'card payment reversed on ', x11477)
        i11479 = at(i11468, i11473)
    else:
        x11478 = NO_TEXT
        i11479 = NO_INT
    if EVIDENCE_WANTED:
        n11480 = any_raised(n1935, i10082)
    else:
        n11480 = 0
    if n11480:
        i11481 = where(b1946, i1945, WORD_10)
        b11482 = (i11481 == WORD_10)
        i11483 = places(b11482, n1935)
        n11484 = len(i11483)
    else:
        i11483 = NO_INT
        n11484 = 0
    if n11484:
        i11485 = at(i1936, i11483)
        i11486 = at(i1937, i11483)
        i11503 = at(i1954, i11483)
        i11515 = at(i1966, i11483)
        i11520 = newest(i11485, i11486, at(E_occurred_at, i11515), EVIDENCE_CAP)
        n11521 = len(i11520)
    else:
        i11503 = NO_INT
        i11515 = NO_INT
        i11520 = NO_INT
        n11521 = 0
    if n11484:
        i11523 = at(i11503, i11520)
        x11524 = date_text(i11523, None, n11521, 0, GIVEN)
        x11525 = text_concat(n11521, 'card payment reversed on ', x11524)
        i11526 = at(i11515, i11520)
    else:
        x11525 = NO_TEXT
        i11526 = NO_INT
    if EVIDENCE_WANTED:
        n11527 = any_raised(n7373, i10083)
    else:
        n11527 = 0
    if n11527:
        b11528 = (i7957 > P_very_late_days)
        b11529 = (i7957 > P_stuck_days)
        b11530 = (b7955 & b11528 & b7955 & b11529)
        i11531 = places(b11530, n7373)
        n11532 = len(i11531)
    else:
        i11531 = NO_INT
        n11532 = 0
    if n11532:
        i11533 = at(i7374, i11531)
        i11534 = at(i7375, i11531)
        i11542 = at(i7383, i11531)
        b11543 = at(b7384, i11531)
        i11563 = at(i7404, i11531)
        i11569 = at(i7410, i11531)
        b11570 = at(b7411, i11531)
        i11582 = at(i7423, i11531)
        i11590 = at(i7431, i11531)
        i11591 = at(i7432, i11531)
        b11592 = at(b7433, i11531)
        i11593 = at(i7434, i11531)
        i11606 = at(i7447, i11531)
        i11623 = newest(i11533, i11534, at(E_occurred_at, i11563), EVIDENCE_CAP)
        n11624 = len(i11623)
    else:
        i11542 = NO_INT
        b11543 = NO_BOOL
        i11563 = NO_INT
        i11569 = NO_INT
        b11570 = NO_BOOL
        i11582 = NO_INT
        i11590 = NO_INT
        i11591 = NO_INT
        b11592 = NO_BOOL
        i11593 = NO_INT
        i11606 = NO_INT
        i11623 = NO_INT
        n11624 = 0
    if n11532:
        i11626 = at(i11591, i11623)
        b11627 = at(b11592, i11623)
        x11628 = date_text(i11626, b11627, n11624, 0, GIVEN)
        b11629 = text_known(x11628)
        x11630 = text_concat(n11624, 'paid ', x11628)
        i11631 = at(i11542, i11623)
        b11632 = at(b11543, i11623)
        b11633 = (i11631 == WORD_8) & b11632
        x11634 = texts(where(b11629, x11630, where(b11633, 'written off', 'unpaid')))
        i11635 = at(i11590, i11623)
        x11636 = date_text(i11635, None, n11624, 0, GIVEN)
        i11637 = at(i11582, i11623)
        b11638 = (i11635 != i11637)
        x11639 = date_text(i11637, None, n11624, 0, GIVEN)
        x11640 = text_concat(n11624, ' (moved from ', x11639, ')')
        x11641 = texts(where(b11638, x11640, ''))
        i11642 = at(i11593, i11623)
        b11643 = (i11642 == 1)
        b11644 = (i11642 > 1)
        x11645 = int_text(i11642, None, n11624, 0, GIVEN)
        x11646 = text_concat(n11624, ', ', x11645, ' days late')
        x11647 = texts(where(b11643, ', 1 day late', where(b11644, x11646, where(b11627, ', in time', ''))))
        b11648 = logical_not(b11627)
        i11649 = at(i11569, i11623)
        b11650 = at(b11570, i11623)
        i11651 = where(b11650, i11649, rescaled(0, 4))
        b11652 = (i11651 > rescaled(0, 4))
        b11653 = (b11648 & b11652)
        i11654 = at(i11606, i11623)
        i11655 = rescaled(i11654, -2)
        x11656 = decimal_text(i11655, None, n11624, 2, GIVEN)
        x11657 = text_concat(n11624, ', ', x11656, ' left')
        x11658 = texts(where(b11653, x11657, ''))
        x11659 = text_concat(n11624, x11634, ', due ', x11636, x11641, x11647, x11658)
        i11660 = at(i11563, i11623)
    else:
        x11659 = NO_TEXT
        i11660 = NO_INT
    if EVIDENCE_WANTED:
        n11661 = any_raised(n1564, i10084)
    else:
        n11661 = 0
    if n11661:
        b11662 = (i1625 > P_grace_days)
        b11663 = (b1777 & b1777 & b11662)
        i11664 = places(b11663, n1564)
        n11665 = len(i11664)
    else:
        i11664 = NO_INT
        n11665 = 0
    if n11665:
        i11666 = at(i1565, i11664)
        i11667 = at(i1566, i11664)
        i11675 = at(i1574, i11664)
        b11676 = at(b1575, i11664)
        i11696 = at(i1595, i11664)
        i11702 = at(i1601, i11664)
        b11703 = at(b1602, i11664)
        i11715 = at(i1614, i11664)
        i11723 = at(i1622, i11664)
        i11724 = at(i1623, i11664)
        b11725 = at(b1624, i11664)
        i11726 = at(i1625, i11664)
        i11739 = at(i1638, i11664)
        i11756 = newest(i11666, i11667, at(E_occurred_at, i11696), EVIDENCE_CAP)
        n11757 = len(i11756)
    else:
        i11675 = NO_INT
        b11676 = NO_BOOL
        i11696 = NO_INT
        i11702 = NO_INT
        b11703 = NO_BOOL
        i11715 = NO_INT
        i11723 = NO_INT
        i11724 = NO_INT
        b11725 = NO_BOOL
        i11726 = NO_INT
        i11739 = NO_INT
        i11756 = NO_INT
        n11757 = 0
    if n11665:
        i11759 = at(i11724, i11756)
        b11760 = at(b11725, i11756)
        x11761 = date_text(i11759, b11760, n11757, 0, GIVEN)
        b11762 = text_known(x11761)
        x11763 = text_concat(n11757, 'paid ', x11761)
        i11764 = at(i11675, i11756)
        b11765 = at(b11676, i11756)
        b11766 = (i11764 == WORD_8) & b11765
        x11767 = texts(where(b11762, x11763, where(b11766, 'written off', 'unpaid')))
        i11768 = at(i11723, i11756)
        x11769 = date_text(i11768, None, n11757, 0, GIVEN)
        i11770 = at(i11715, i11756)
        b11771 = (i11768 != i11770)
        x11772 = date_text(i11770, None, n11757, 0, GIVEN)
        x11773 = text_concat(n11757, ' (moved from ', x11772, ')')
        x11774 = texts(where(b11771, x11773, ''))
        i11775 = at(i11726, i11756)
        b11776 = (i11775 == 1)
        b11777 = (i11775 > 1)
        x11778 = int_text(i11775, None, n11757, 0, GIVEN)
        x11779 = text_concat(n11757, ', ', x11778, ' days late')
        x11780 = texts(where(b11776, ', 1 day late', where(b11777, x11779, where(b11760, ', in time', ''))))
        b11781 = logical_not(b11760)
        i11782 = at(i11702, i11756)
        b11783 = at(b11703, i11756)
        i11784 = where(b11783, i11782, rescaled(0, 4))
        b11785 = (i11784 > rescaled(0, 4))
        b11786 = (b11781 & b11785)
        i11787 = at(i11739, i11756)
        i11788 = rescaled(i11787, -2)
        x11789 = decimal_text(i11788, None, n11757, 2, GIVEN)
        x11790 = text_concat(n11757, ', ', x11789, ' left')
        x11791 = texts(where(b11786, x11790, ''))
        x11792 = text_concat(n11757, x11767, ', due ', x11769, x11774, x11780, x11791)
        i11793 = at(i11696, i11756)
    else:
        x11792 = NO_TEXT
        i11793 = NO_INT
    if EVIDENCE_WANTED:
        n11794 = any_raised(n1564, i10085)
    else:
        n11794 = 0
    if n11794:
        b11795 = (i1625 > P_very_late_days)
        i11796 = places(b11795, n1564)
        n11797 = len(i11796)
    else:
        i11796 = NO_INT
        n11797 = 0
    if n11797:
        i11798 = at(i1565, i11796)
        i11799 = at(i1566, i11796)
        i11807 = at(i1574, i11796)
        b11808 = at(b1575, i11796)
        i11828 = at(i1595, i11796)
        i11834 = at(i1601, i11796)
        b11835 = at(b1602, i11796)
        i11847 = at(i1614, i11796)
        i11855 = at(i1622, i11796)
        i11856 = at(i1623, i11796)
        b11857 = at(b1624, i11796)
        i11858 = at(i1625, i11796)
        i11871 = at(i1638, i11796)
        i11888 = newest(i11798, i11799, at(E_occurred_at, i11828), EVIDENCE_CAP)
        n11889 = len(i11888)
    else:
        i11807 = NO_INT
        b11808 = NO_BOOL
        i11828 = NO_INT
        i11834 = NO_INT
        b11835 = NO_BOOL
        i11847 = NO_INT
        i11855 = NO_INT
        i11856 = NO_INT
        b11857 = NO_BOOL
        i11858 = NO_INT
        i11871 = NO_INT
        i11888 = NO_INT
        n11889 = 0
    if n11797:
        i11891 = at(i11856, i11888)
        b11892 = at(b11857, i11888)
        x11893 = date_text(i11891, b11892, n11889, 0, GIVEN)
        b11894 = text_known(x11893)
        x11895 = text_concat(n11889, 'paid ', x11893)
        i11896 = at(i11807, i11888)
        b11897 = at(b11808, i11888)
        b11898 = (i11896 == WORD_8) & b11897
        x11899 = texts(where(b11894, x11895, where(b11898, 'written off', 'unpaid')))
        i11900 = at(i11855, i11888)
        x11901 = date_text(i11900, None, n11889, 0, GIVEN)
        i11902 = at(i11847, i11888)
        b11903 = (i11900 != i11902)
        x11904 = date_text(i11902, None, n11889, 0, GIVEN)
        x11905 = text_concat(n11889, ' (moved from ', x11904, ')')
        x11906 = texts(where(b11903, x11905, ''))
        i11907 = at(i11858, i11888)
        b11908 = (i11907 == 1)
        b11909 = (i11907 > 1)
        x11910 = int_text(i11907, None, n11889, 0, GIVEN)
        x11911 = text_concat(n11889, ', ', x11910, ' days late')
        x11912 = texts(where(b11908, ', 1 day late', where(b11909, x11911, where(b11892, ', in time', ''))))
        b11913 = logical_not(b11892)
        i11914 = at(i11834, i11888)
        b11915 = at(b11835, i11888)
        i11916 = where(b11915, i11914, rescaled(0, 4))
        b11917 = (i11916 > rescaled(0, 4))
        b11918 = (b11913 & b11917)
        i11919 = at(i11871, i11888)
        i11920 = rescaled(i11919, -2)
        x11921 = decimal_text(i11920, None, n11889, 2, GIVEN)
        x11922 = text_concat(n11889, ', ', x11921, ' left')
        x11923 = texts(where(b11918, x11922, ''))
        x11924 = text_concat(n11889, x11899, ', due ', x11901, x11906, x11912, x11923)
        i11925 = at(i11828, i11888)
    else:
        x11924 = NO_TEXT
        i11925 = NO_INT
    if EVIDENCE_WANTED:
        n11926 = any_raised(n1564, i10085)
    else:
        n11926 = 0
    if n11926:
        b11927 = (i1625 > P_late_days)
        i11928 = places(b11927, n1564)
        n11929 = len(i11928)
    else:
        i11928 = NO_INT
        n11929 = 0
    if n11929:
        i11930 = at(i1565, i11928)
        i11931 = at(i1566, i11928)
        i11939 = at(i1574, i11928)
        b11940 = at(b1575, i11928)
        i11960 = at(i1595, i11928)
        i11966 = at(i1601, i11928)
        b11967 = at(b1602, i11928)
        i11979 = at(i1614, i11928)
        i11987 = at(i1622, i11928)
        i11988 = at(i1623, i11928)
        b11989 = at(b1624, i11928)
        i11990 = at(i1625, i11928)
        i12003 = at(i1638, i11928)
        i12020 = newest(i11930, i11931, at(E_occurred_at, i11960), EVIDENCE_CAP)
        n12021 = len(i12020)
    else:
        i11939 = NO_INT
        b11940 = NO_BOOL
        i11960 = NO_INT
        i11966 = NO_INT
        b11967 = NO_BOOL
        i11979 = NO_INT
        i11987 = NO_INT
        i11988 = NO_INT
        b11989 = NO_BOOL
        i11990 = NO_INT
        i12003 = NO_INT
        i12020 = NO_INT
        n12021 = 0
    if n11929:
        i12023 = at(i11988, i12020)
        b12024 = at(b11989, i12020)
        x12025 = date_text(i12023, b12024, n12021, 0, GIVEN)
        b12026 = text_known(x12025)
        x12027 = text_concat(n12021, 'paid ', x12025)
        i12028 = at(i11939, i12020)
        b12029 = at(b11940, i12020)
        b12030 = (i12028 == WORD_8) & b12029
        x12031 = texts(where(b12026, x12027, where(b12030, 'written off', 'unpaid')))
        i12032 = at(i11987, i12020)
        x12033 = date_text(i12032, None, n12021, 0, GIVEN)
        i12034 = at(i11979, i12020)
        b12035 = (i12032 != i12034)
        x12036 = date_text(i12034, None, n12021, 0, GIVEN)
        x12037 = text_concat(n12021, ' (moved from ', x12036, ')')
        x12038 = texts(where(b12035, x12037, ''))
        i12039 = at(i11990, i12020)
        b12040 = (i12039 == 1)
        b12041 = (i12039 > 1)
        x12042 = int_text(i12039, None, n12021, 0, GIVEN)
        x12043 = text_concat(n12021, ', ', x12042, ' days late')
        x12044 = texts(where(b12040, ', 1 day late', where(b12041, x12043, where(b12024, ', in time', ''))))
        b12045 = logical_not(b12024)
        i12046 = at(i11966, i12020)
        b12047 = at(b11967, i12020)
        i12048 = where(b12047, i12046, rescaled(0, 4))
        b12049 = (i12048 > rescaled(0, 4))
        b12050 = (b12045 & b12049)
        i12051 = at(i12003, i12020)
        i12052 = rescaled(i12051, -2)
        x12053 = decimal_text(i12052, None, n12021, 2, GIVEN)
        x12054 = text_concat(n12021, ', ', x12053, ' left')
        x12055 = texts(where(b12050, x12054, ''))
        x12056 = text_concat(n12021, x12031, ', due ', x12033, x12038, x12044, x12055)
        i12057 = at(i11960, i12020)
    else:
        x12056 = NO_TEXT
        i12057 = NO_INT
    if EVIDENCE_WANTED:
        n12058 = any_raised(n8071, i10086)
    else:
        n12058 = 0
    if n12058:
        i12059 = places(b8077, n8071)
        n12060 = len(i12059)
    else:
        i12059 = NO_INT
        n12060 = 0
    if n12060:
        i12061 = at(i8072, i12059)
        i12062 = at(i8078, i12059)
        i12070 = at(i8086, i12059)
        b12071 = at(b8087, i12059)
        i12091 = at(i8107, i12059)
        i12097 = at(i8113, i12059)
        b12098 = at(b8114, i12059)
        i12110 = at(i8126, i12059)
        i12118 = at(i8134, i12059)
        i12119 = at(i8135, i12059)
        b12120 = at(b8136, i12059)
        i12121 = at(i8075, i12059)
        i12134 = at(i8148, i12059)
        i12139 = newest(i12061, i12062, at(E_occurred_at, i12091), EVIDENCE_CAP)
        n12140 = len(i12139)
    else:
        i12070 = NO_INT
        b12071 = NO_BOOL
        i12091 = NO_INT
        i12097 = NO_INT
        b12098 = NO_BOOL
        i12110 = NO_INT
        i12118 = NO_INT
        i12119 = NO_INT
        b12120 = NO_BOOL
        i12121 = NO_INT
        i12134 = NO_INT
        i12139 = NO_INT
        n12140 = 0
    if n12060:
        i12142 = at(i12119, i12139)
        b12143 = at(b12120, i12139)
        x12144 = date_text(i12142, b12143, n12140, 0, GIVEN)
        b12145 = text_known(x12144)
        x12146 = text_concat(n12140, 'paid ', x12144)
        i12147 = at(i12070, i12139)
        b12148 = at(b12071, i12139)
        b12149 = (i12147 == WORD_8) & b12148
        x12150 = texts(where(b12145, x12146, where(b12149, 'written off', 'unpaid')))
        i12151 = at(i12118, i12139)
        x12152 = date_text(i12151, None, n12140, 0, GIVEN)
        i12153 = at(i12110, i12139)
        b12154 = (i12151 != i12153)
        x12155 = date_text(i12153, None, n12140, 0, GIVEN)
        x12156 = text_concat(n12140, ' (moved from ', x12155, ')')
        x12157 = texts(where(b12154, x12156, ''))
        i12158 = at(i12121, i12139)
        b12159 = (i12158 == 1)
        b12160 = (i12158 > 1)
        x12161 = int_text(i12158, None, n12140, 0, GIVEN)
        x12162 = text_concat(n12140, ', ', x12161, ' days late')
        x12163 = texts(where(b12159, ', 1 day late', where(b12160, x12162, where(b12143, ', in time', ''))))
        b12164 = logical_not(b12143)
        i12165 = at(i12097, i12139)
        b12166 = at(b12098, i12139)
        i12167 = where(b12166, i12165, rescaled(0, 4))
        b12168 = (i12167 > rescaled(0, 4))
        b12169 = (b12164 & b12168)
        i12170 = at(i12134, i12139)
        i12171 = rescaled(i12170, -2)
        x12172 = decimal_text(i12171, None, n12140, 2, GIVEN)
        x12173 = text_concat(n12140, ', ', x12172, ' left')
        x12174 = texts(where(b12169, x12173, ''))
        x12175 = text_concat(n12140, x12150, ', due ', x12152, x12157, x12163, x12174)
        i12176 = at(i12091, i12139)
    else:
        x12175 = NO_TEXT
        i12176 = NO_INT
    if EVIDENCE_WANTED:
        n12177 = any_raised(n1564, i10087, i10089)
    else:
        n12177 = 0
    if n12177:
        b12178 = (i1625 > P_grace_days)
        i12179 = places(b12178, n1564)
        n12180 = len(i12179)
    else:
        i12179 = NO_INT
        n12180 = 0
    if n12180:
        i12181 = at(i1565, i12179)
        i12182 = at(i1566, i12179)
        i12190 = at(i1574, i12179)
        b12191 = at(b1575, i12179)
        i12211 = at(i1595, i12179)
        i12217 = at(i1601, i12179)
        b12218 = at(b1602, i12179)
        i12230 = at(i1614, i12179)
        i12238 = at(i1622, i12179)
        i12239 = at(i1623, i12179)
        b12240 = at(b1624, i12179)
        i12241 = at(i1625, i12179)
        i12254 = at(i1638, i12179)
        i12271 = newest(i12181, i12182, at(E_occurred_at, i12211), EVIDENCE_CAP)
        n12272 = len(i12271)
    else:
        i12190 = NO_INT
        b12191 = NO_BOOL
        i12211 = NO_INT
        i12217 = NO_INT
        b12218 = NO_BOOL
        i12230 = NO_INT
        i12238 = NO_INT
        i12239 = NO_INT
        b12240 = NO_BOOL
        i12241 = NO_INT
        i12254 = NO_INT
        i12271 = NO_INT
        n12272 = 0
    if n12180:
        i12274 = at(i12239, i12271)
        b12275 = at(b12240, i12271)
        x12276 = date_text(i12274, b12275, n12272, 0, GIVEN)
        b12277 = text_known(x12276)
        x12278 = text_concat(n12272, 'paid ', x12276)
        i12279 = at(i12190, i12271)
        b12280 = at(b12191, i12271)
        b12281 = (i12279 == WORD_8) & b12280
        x12282 = texts(where(b12277, x12278, where(b12281, 'written off', 'unpaid')))
        i12283 = at(i12238, i12271)
        x12284 = date_text(i12283, None, n12272, 0, GIVEN)
        i12285 = at(i12230, i12271)
        b12286 = (i12283 != i12285)
        x12287 = date_text(i12285, None, n12272, 0, GIVEN)
        x12288 = text_concat(n12272, ' (moved from ', x12287, ')')
        x12289 = texts(where(b12286, x12288, ''))
        i12290 = at(i12241, i12271)
        b12291 = (i12290 == 1)
        b12292 = (i12290 > 1)
        x12293 = int_text(i12290, None, n12272, 0, GIVEN)
        x12294 = text_concat(n12272, ', ', x12293, ' days late')
        x12295 = texts(where(b12291, ', 1 day late', where(b12292, x12294, where(b12275, ', in time', ''))))
        b12296 = logical_not(b12275)
        i12297 = at(i12217, i12271)
        b12298 = at(b12218, i12271)
        i12299 = where(b12298, i12297, rescaled(0, 4))
        b12300 = (i12299 > rescaled(0, 4))
        b12301 = (b12296 & b12300)
        i12302 = at(i12254, i12271)
        i12303 = rescaled(i12302, -2)
        x12304 = decimal_text(i12303, None, n12272, 2, GIVEN)
        x12305 = text_concat(n12272, ', ', x12304, ' left')
        x12306 = texts(where(b12301, x12305, ''))
        x12307 = text_concat(n12272, x12282, ', due ', x12284, x12289, x12295, x12306)
        i12308 = at(i12211, i12271)
    else:
        x12307 = NO_TEXT
        i12308 = NO_INT
    if EVIDENCE_WANTED:
        n12309 = any_raised(n1564, i10088)
    else:
        n12309 = 0
    if n12309:
        i12310 = places(b1778, n1564)
        n12311 = len(i12310)
    else:
        i12310 = NO_INT
        n12311 = 0
    if n12311:
        i12312 = at(i1565, i12310)
        i12313 = at(i1566, i12310)
        i12321 = at(i1574, i12310)
        b12322 = at(b1575, i12310)
        i12342 = at(i1595, i12310)
        i12348 = at(i1601, i12310)
        b12349 = at(b1602, i12310)
        i12361 = at(i1614, i12310)
        i12369 = at(i1622, i12310)
        i12370 = at(i1623, i12310)
        b12371 = at(b1624, i12310)
        i12372 = at(i1625, i12310)
        i12385 = at(i1638, i12310)
        i12402 = newest(i12312, i12313, at(E_occurred_at, i12342), EVIDENCE_CAP)
        n12403 = len(i12402)
    else:
        i12321 = NO_INT
        b12322 = NO_BOOL
        i12342 = NO_INT
        i12348 = NO_INT
        b12349 = NO_BOOL
        i12361 = NO_INT
        i12369 = NO_INT
        i12370 = NO_INT
        b12371 = NO_BOOL
        i12372 = NO_INT
        i12385 = NO_INT
        i12402 = NO_INT
        n12403 = 0
    if n12311:
        i12405 = at(i12370, i12402)
        b12406 = at(b12371, i12402)
        x12407 = date_text(i12405, b12406, n12403, 0, GIVEN)
        b12408 = text_known(x12407)
        x12409 = text_concat(n12403, 'paid ', x12407)
        i12410 = at(i12321, i12402)
        b12411 = at(b12322, i12402)
        b12412 = (i12410 == WORD_8) & b12411
        x12413 = texts(where(b12408, x12409, where(b12412, 'written off', 'unpaid')))
        i12414 = at(i12369, i12402)
        x12415 = date_text(i12414, None, n12403, 0, GIVEN)
        i12416 = at(i12361, i12402)
        b12417 = (i12414 != i12416)
        x12418 = date_text(i12416, None, n12403, 0, GIVEN)
        x12419 = text_concat(n12403, ' (moved from ', x12418, ')')
        x12420 = texts(where(b12417, x12419, ''))
        i12421 = at(i12372, i12402)
        b12422 = (i12421 == 1)
        b12423 = (i12421 > 1)
        x12424 = int_text(i12421, None, n12403, 0, GIVEN)
        x12425 = text_concat(n12403, ', ', x12424, ' days late')
        x12426 = texts(where(b12422, ', 1 day late', where(b12423, x12425, where(b12406, ', in time', ''))))
        b12427 = logical_not(b12406)
        i12428 = at(i12348, i12402)
        b12429 = at(b12349, i12402)
        i12430 = where(b12429, i12428, rescaled(0, 4))
        b12431 = (i12430 > rescaled(0, 4))
        b12432 = (b12427 & b12431)
        i12433 = at(i12385, i12402)
        i12434 = rescaled(i12433, -2)
        x12435 = decimal_text(i12434, None, n12403, 2, GIVEN)
        x12436 = text_concat(n12403, ', ', x12435, ' left')
        x12437 = texts(where(b12432, x12436, ''))
        x12438 = text_concat(n12403, x12413, ', due ', x12415, x12420, x12426, x12437)
        i12439 = at(i12342, i12402)
    else:
        x12438 = NO_TEXT
        i12439 = NO_INT
    if EVIDENCE_WANTED:
        n12440 = any_raised(n454, i10090)
    else:
        n12440 = 0
    if n12440:
        b12441 = logical_not(b932)
        b12442 = logical_not(b919)
        b12443 = (i895 < AS_OF)
        b12444 = (i960 > 0)
        b12445 = (b913 & b12441 & b12442 & b12443 & b12444)
        i12446 = places(b12445, n454)
        n12447 = len(i12446)
    else:
        i12446 = NO_INT
        n12447 = 0
    if n12447:
        i12448 = at(i455, i12446)
        i12449 = at(i456, i12446)
        i12457 = at(i464, i12446)
        b12458 = at(b465, i12446)
        i12478 = at(i485, i12446)
        i12484 = at(i503, i12446)
        b12485 = at(b505, i12446)
        i12497 = at(i744, i12446)
        i12505 = at(i895, i12446)
        i12506 = at(i896, i12446)
        b12507 = at(b900, i12446)
        i12508 = at(i904, i12446)
        i12521 = at(i963, i12446)
        i12524 = newest(i12448, i12449, at(E_occurred_at, i12478), EVIDENCE_CAP)
        n12525 = len(i12524)
    else:
        i12457 = NO_INT
        b12458 = NO_BOOL
        i12478 = NO_INT
        i12484 = NO_INT
        b12485 = NO_BOOL
        i12497 = NO_INT
        i12505 = NO_INT
        i12506 = NO_INT
        b12507 = NO_BOOL
        i12508 = NO_INT
        i12521 = NO_INT
        i12524 = NO_INT
        n12525 = 0
    if n12447:
        i12527 = at(i12506, i12524)
        b12528 = at(b12507, i12524)
        x12529 = date_text(i12527, b12528, n12525, 0, GIVEN)
        b12530 = text_known(x12529)
        x12531 = text_concat(n12525, 'paid ', x12529)
        i12532 = at(i12457, i12524)
        b12533 = at(b12458, i12524)
        b12534 = (i12532 == WORD_8) & b12533
        x12535 = texts(where(b12530, x12531, where(b12534, 'written off', 'unpaid')))
        i12536 = at(i12505, i12524)
        x12537 = date_text(i12536, None, n12525, 0, GIVEN)
        i12538 = at(i12497, i12524)
        b12539 = (i12536 != i12538)
        x12540 = date_text(i12538, None, n12525, 0, GIVEN)
        x12541 = text_concat(n12525, ' (moved from ', x12540, ')')
        x12542 = texts(where(b12539, x12541, ''))
        i12543 = at(i12508, i12524)
        b12544 = (i12543 == 1)
        b12545 = (i12543 > 1)
        x12546 = int_text(i12543, None, n12525, 0, GIVEN)
        x12547 = text_concat(n12525, ', ', x12546, ' days late')
        x12548 = texts(where(b12544, ', 1 day late', where(b12545, x12547, where(b12528, ', in time', ''))))
        b12549 = logical_not(b12528)
        i12550 = at(i12484, i12524)
        b12551 = at(b12485, i12524)
        i12552 = where(b12551, i12550, rescaled(0, 4))
        b12553 = (i12552 > rescaled(0, 4))
        b12554 = (b12549 & b12553)
        i12555 = at(i12521, i12524)
        i12556 = rescaled(i12555, -2)
        x12557 = decimal_text(i12556, None, n12525, 2, GIVEN)
        x12558 = text_concat(n12525, ', ', x12557, ' left')
        x12559 = texts(where(b12554, x12558, ''))
        x12560 = text_concat(n12525, x12535, ', due ', x12537, x12542, x12548, x12559)
        i12561 = at(i12478, i12524)
    else:
        x12560 = NO_TEXT
        i12561 = NO_INT
    if EVIDENCE_WANTED:
        n12562 = any_raised(n1464, i10091)
    else:
        n12562 = 0
    if n12562:
        i12563 = places(b1524, n1464)
        n12564 = len(i12563)
    else:
        i12563 = NO_INT
        n12564 = 0
    if n12564:
        i12565 = at(i1468, i12563)
        i12566 = at(i1469, i12563)
        i12584 = at(i1487, i12563)
        b12585 = at(b1488, i12563)
        i12595 = at(i1498, i12563)
        b12621 = at(b1524, i12563)
        i12625 = newest(i12565, i12566, at(E_occurred_at, i12595), EVIDENCE_CAP)
        n12626 = len(i12625)
    else:
        i12584 = NO_INT
        b12585 = NO_BOOL
        i12595 = NO_INT
        b12621 = NO_BOOL
        i12625 = NO_INT
        n12626 = 0
    if n12564:
        i12628 = at(i12584, i12625)
        b12629 = at(b12585, i12625)
        x12630 = date_text(i12628, b12629, n12626, 0, GIVEN)
        b12631 = at(b12621, i12625)
        i12632 = where(b12631, WORD_83, WORD_84)
        x12633 = word_text(i12632, None, n12626, 0, GIVEN)
        x12634 = text_concat(n12626, 'promised for ', x12630, x12633)
        i12635 = at(i12595, i12625)
    else:
        x12634 = NO_TEXT
        i12635 = NO_INT
    if EVIDENCE_WANTED:
        n12636 = any_raised(n4197, i10092)
    else:
        n12636 = 0
    if n12636:
        b12637 = (b4312 & b4323)
        i12638 = places(b12637, n4197)
        n12639 = len(i12638)
    else:
        i12638 = NO_INT
        n12639 = 0
    if n12639:
        i12640 = at(i4198, i12638)
        i12641 = at(i4199, i12638)
        i12649 = at(i4207, i12638)
        b12650 = at(b4208, i12638)
        i12658 = at(i4216, i12638)
        i12670 = at(i4228, i12638)
        i12678 = newest(i12640, i12641, at(E_occurred_at, i12670), EVIDENCE_CAP)
        n12679 = len(i12678)
    else:
        i12649 = NO_INT
        b12650 = NO_BOOL
        i12658 = NO_INT
        i12670 = NO_INT
        i12678 = NO_INT
        n12679 = 0
    if n12639:
        i12681 = at(i12658, i12678)
        x12682 = date_text(i12681, None, n12679, 0, GIVEN)
        i12683 = at(i12649, i12678)
        b12684 = at(b12650, i12678)
        i12685 = where(b12684, i12683, WORD_10)
        x12686 = word_text(i12685, None, n12679, 0, GIVEN)
        x12687 = text_concat(n12679, 'raised ', x12682, ', ', x12686)
        i12688 = at(i12670, i12678)
    else:
        x12687 = NO_TEXT
        i12688 = NO_INT
    if EVIDENCE_WANTED:
        n12689 = any_raised(n3138, i10093, i10094)
    else:
        n12689 = 0
    if n12689:
        i12690 = newest(i3139, i3171, at(E_occurred_at, i3200), EVIDENCE_CAP)
        n12691 = len(i12690)
    else:
        i12690 = NO_INT
        n12691 = 0
    if EVIDENCE_WANTED and n3138:
        i12693 = at(i3298, i12690)
        b12694 = at(b3300, i12690)
        x12695 = id_text(i12693, b12694, n12691, 0, GIVEN)
        b12696 = text_known(x12695)
        x12697 = where(b12696, x12695, 'the work')
        b12698 = at(b3299, i12690)
        i12699 = where(b12698, WORD_85, WORD_30)
        x12700 = word_text(i12699, None, n12691, 0, GIVEN)
        x12701 = text_concat(n12691, 'reopened ', x12697, x12700)
        i12702 = at(i3200, i12690)
    else:
        x12701 = NO_TEXT
        i12702 = NO_INT
    if EVIDENCE_WANTED:
        n12703 = any_raised(n3338, i10095)
    else:
        n12703 = 0
    if n12703:
        i12704 = places(b3414, n3338)
        n12705 = len(i12704)
    else:
        i12704 = NO_INT
        n12705 = 0
    if n12705:
        i12706 = at(i3339, i12704)
        i12707 = at(i3340, i12704)
        i12724 = at(i3357, i12704)
        i12736 = at(i3369, i12704)
        i12739 = at(i3379, i12704)
        i12753 = newest(i12706, i12707, at(E_occurred_at, i12736), EVIDENCE_CAP)
        n12754 = len(i12753)
    else:
        i12724 = NO_INT
        i12736 = NO_INT
        i12739 = NO_INT
        i12753 = NO_INT
        n12754 = 0
    if n12705:
        i12756 = at(i12724, i12753)
        x12757 = date_text(i12756, None, n12754, 0, GIVEN)
        i12758 = at(i12739, i12753)
        b12759 = (i12758 > 0)
        i12760 = where(b12759, WORD_86, WORD_30)
        x12761 = word_text(i12760, None, n12754, 0, GIVEN)
        x12762 = text_concat(n12754, 'delivered ', x12757, x12761)
        i12763 = at(i12736, i12753)
    else:
        x12762 = NO_TEXT
        i12763 = NO_INT
    if EVIDENCE_WANTED:
        n12764 = any_raised(n2956, i10096)
    else:
        n12764 = 0
    if n12764:
        b12765 = (b2984 & b2984)
        i12766 = places(b12765, n2956)
        n12767 = len(i12766)
    else:
        i12766 = NO_INT
        n12767 = 0
    if n12767:
        i12768 = at(i2957, i12766)
        i12769 = at(i2958, i12766)
        i12786 = at(i2975, i12766)
        i12798 = at(i2987, i12766)
        i12799 = newest(i12768, i12769, at(E_occurred_at, i12798), EVIDENCE_CAP)
        n12800 = len(i12799)
    else:
        i12786 = NO_INT
        i12798 = NO_INT
        i12799 = NO_INT
        n12800 = 0
    if n12767:
        i12802 = at(i12786, i12799)
        x12803 = date_text(i12802, None, n12800, 0, GIVEN)
        x12804 = text_concat(n12800, 'unpaid change of ', x12803)
        i12805 = at(i12798, i12799)
    else:
        x12804 = NO_TEXT
        i12805 = NO_INT
    if EVIDENCE_WANTED and n454:
        b12806 = logical_not(b932)
        b12807 = (b913 & b12806)
        i12808 = places(b12807, n454)
        n12809 = len(i12808)
    else:
        i12808 = NO_INT
        n12809 = 0
    if n12809:
        i12810 = at(i455, i12808)
        i12811 = at(i463, i12808)
        i12812 = at(i937, i12808)
        i12813 = at(i503, i12808)
        b12814 = at(b505, i12808)
        i12815 = where(b12814, i12813, rescaled(0, 4))
        i12816 = (i12812 - i12815)
        i12817 = np.maximum(i12816, rescaled(0, 4))
        i12818 = rescaled(i12817, -2)
        i12819 = at(i960, i12808)
    else:
        i12810 = NO_INT
        i12811 = NO_INT
        i12818 = NO_INT
        i12819 = NO_INT
    if EVIDENCE_WANTED and n1935:
        i12820 = where(b1946, i1945, WORD_10)
        b12821 = (i12820 == WORD_10)
        i12822 = places(b12821, n1935)
        n12823 = len(i12822)
    else:
        i12822 = NO_INT
        n12823 = 0
    if n12823:
        i12824 = at(i1936, i12822)
        i12825 = at(i1962, i12822)
        b12826 = at(b1963, i12822)
        b12827 = logical_not(b12826)
        i12828 = at(i1944, i12822)
        b12829 = (i12828 == WORD_30)
        b12830 = (b12827 | b12829)
        i12831 = at(i1975, i12822)
        b12832 = at(b2003, i12822)
        i12833 = where(b12832, i12831, i12828)
        i12834 = where(b12830, i12833, i12828)
        i12835 = at(i1972, i12822)
        b12836 = at(b2002, i12822)
        i12837 = where(b12826, i12825, i12835)
        i12838 = rescaled(i12837, -2)
        i12839 = at(i1954, i12822)
        i12840 = (AS_OF - i12839)
        b12841 = b12826 | b12836
    else:
        i12824 = NO_INT
        i12834 = NO_INT
        i12838 = NO_INT
        i12840 = NO_INT
        b12841 = NO_BOOL
    return {'stage': (i284, None), 'stage_inferred': (b285, None), 'standing': (i291, None), 'undecided__value': (f9067, b9113), 'undecided__opportunities': (i8190, None), 'undecided__incidents': (i8191, None), 'undecided__lower80': (f9135, b9550), 'undecided__lower95': (f9147, b9550), 'kept_meetings__value': (i8249, None), 'kept_meetings__opportunities': (i8249, None), 'no_show__value': (f9071, b9149), 'no_show__opportunities': (i8254, None), 'no_show__incidents': (i8255, None), 'no_show__lower80': (f9171, b9564), 'no_show__lower95': (f9183, b9564), 'no_show__in_half_year': (i8256, b8257), 'no_show__in_year': (i8258, b8259), 'put_off__value': (i8267, None), 'put_off__opportunities': (i8266, None), 'put_off__incidents': (i8267, None), 'put_off__held': (i8269, None), 'requoted_in_all__value': (i8201, b8202), 'requoted_in_all__opportunities': (i8199, None), 'requoted_in_all__incidents': (i8200, None), 'requoted__value': (i8211, b8212), 'requoted__opportunities': (i8199, None), 'requoted__incidents': (i8210, None), 'seriousness__value': (i8296, None), 'seriousness__opportunities': (i8295, None), 'seriousness__incidents': (i8296, None), 'open_quotes__value': (i8219, None), 'open_quotes__opportunities': (i8219, None), 'accepted_work__value': (i8321, None), 'accepted_work__opportunities': (i8321, None), 'unfounded__value': (f9075, b9185), 'unfounded__opportunities': (i8379, None), 'unfounded__incidents': (i8380, None), 'unfounded__lower80': (f9207, b9589), 'unfounded__lower95': (f9219, b9589), 'unfounded__items': (i8385, None), 'unfounded__occasions': (i8387, None), 'unfounded__apart': (i8390, None), 'unfounded__span': (i8395, b8421), 'unfounded__pressing': (i8400, None), 'chances__value': (i8424, b8425), 'chances__opportunities': (i8423, None), 'reopened__value': (i8409, None), 'reopened__opportunities': (i8408, None), 'reopened__incidents': (i8409, None), 'reopened__warned': (i8410, None), 'low_scored__value': (i8434, None), 'low_scored__opportunities': (i8433, None), 'low_scored__incidents': (i8434, None), 'requests__value': (f9079, b9221), 'requests__opportunities': (i8453, None), 'requests__incidents': (i8454, None), 'requests__lower80': (f9243, b10053), 'requests__lower95': (f9255, b10053), 'requests__apart': (i8457, None), 'silent__value': (i8465, None), 'silent__opportunities': (i8453, None), 'silent__incidents': (i8465, None), 'incidents__value': (i8481, None), 'incidents__opportunities': (i8481, None), 'incidents__incidents': (i8481, None), 'incidents__in_half_year': (i8482, b8483), 'incidents__warned': (i8484, None), 'grave_incidents__value': (i8489, None), 'grave_incidents__opportunities': (i8481, None), 'grave_incidents__incidents': (i8489, None), 'abusive_incidents__value': (i8493, None), 'abusive_incidents__opportunities': (i8481, None), 'abusive_incidents__incidents': (i8493, None), 'abusive_incidents__warned': (i8495, None), 'night_messages__value': (i8511, b8512), 'night_messages__opportunities': (i8510, None), 'night_messages__incidents': (i8510, None), 'work_meetings__value': (f9083, b9257), 'work_meetings__opportunities': (i8277, None), 'work_meetings__incidents': (i8278, None), 'work_meetings__lower80': (f9279, b10054), 'work_meetings__lower95': (f9291, b10054), 'work_meetings__in_year': (i8279, b8280), 'work_meetings__of_year': (f8286, b8287), 'night_bursts__value': (i8530, None), 'night_bursts__opportunities': (i8529, None), 'night_bursts__incidents': (i8530, None), 'quotes_sent__value': (i8556, None), 'quotes_sent__opportunities': (i8556, None), 'jobs__value': (i8574, None), 'jobs__opportunities': (i8574, None), 'jobs__invoices': (i8576, None), 'pressed__value': (i8596, None), 'pressed__opportunities': (i8595, None), 'pressed__incidents': (i8596, None), 'asks_on_quotes__value': (i8604, b8605), 'asks_on_quotes__opportunities': (i8595, None), 'late_asks__value': (i8619, None), 'late_asks__opportunities': (i8618, None), 'late_asks__incidents': (i8619, None), 'late_asks__jobs': (i8623, None), 'late_asks__ultimatums': (i8625, None), 'late_asks__forced': (i8628, None), 'late_asks__apart': (i8631, None), 'asked_jobs__value': (f8426, b8427), 'asked_jobs__opportunities': (i8423, None), 'lost_chargebacks__value': (i8672, None), 'lost_chargebacks__opportunities': (i8671, None), 'lost_chargebacks__incidents': (i8672, None), 'open_chargebacks__value': (i8681, None), 'open_chargebacks__opportunities': (i8680, None), 'open_chargebacks__incidents': (i8681, None), 'open_chargebacks__amount': (i8690, b8700), 'chargebacks_ever__value': (i8680, None), 'chargebacks_ever__opportunities': (i8680, None), 'due_invoices__value': (i8717, None), 'due_invoices__opportunities': (i8717, None), 'dbt__value': (f8747, b8764), 'dbt__opportunities': (i8722, None), 'dbt__incidents': (i8723, None), 'dbt__median': (f8724, b8725), 'dbt__without_largest': (f8735, b8760), 'dbt__late_occasions': (i8739, None), 'late14__value': (f9087, b9293), 'late14__opportunities': (i8778, None), 'late14__incidents': (i8779, None), 'late14__lower80': (f9315, b9722), 'late14__lower95': (f9327, b9722), 'late14__invoices': (i8780, b8781), 'late30__value': (f9091, b9329), 'late30__opportunities': (i8782, None), 'late30__incidents': (i8783, None), 'late30__lower80': (f9351, b9726), 'late30__lower95': (f9363, b9726), 'late30__invoices': (i8784, b8785), 'late_grace__value': (f9093, b9329), 'late_grace__opportunities': (i8782, None), 'late_grace__incidents': (i8793, None), 'late_grace__lower80': (f9376, b9745), 'late_grace__lower95': (f9384, b9745), 'late_grace__invoices': (i8794, b8795), 'late_grace__median': (f8796, b8797), 'surely_late__value': (f9097, b9386), 'surely_late__opportunities': (i8816, None), 'surely_late__incidents': (i8817, None), 'surely_late__lower80': (f9408, b9734), 'surely_late__lower95': (f9420, b9734), 'longest_late_run__value': (i8840, b8841), 'longest_late_run__opportunities': (i8836, None), 'rising__value': (i8801, None), 'rising__opportunities': (i8782, None), 'rising__incidents': (i8801, None), 'unpaid_money__value': (f8885, b8897), 'unpaid_money__opportunities': (i8862, None), 'unpaid_money__incidents': (i8863, None), 'unpaid_money__days': (i8865, b8866), 'unpaid_money__amount': (i8869, b8870), 'unpaid_money__done': (i8872, None), 'overdue_now__value': (i8909, b8910), 'overdue_now__opportunities': (i8907, None), 'overdue_now__incidents': (i8908, None), 'promises__value': (i8934, None), 'promises__opportunities': (i8933, None), 'promises__incidents': (i8934, None), 'promises__in_year': (i8937, b8938), 'broken_in_a_row__value': (i8951, b8952), 'broken_in_a_row__opportunities': (i8947, None), 'late_disputes__value': (i8965, None), 'late_disputes__opportunities': (i8964, None), 'late_disputes__incidents': (i8965, None), 'given_terms__value': (i8914, b8915), 'given_terms__opportunities': (i8911, None), 'quiet__value': (i8977, b8978), 'quiet__opportunities': (i8975, None), 'paid_in_time__value': (f9101, b9422), 'paid_in_time__opportunities': (i8717, None), 'paid_in_time__incidents': (i8754, None), 'paid_in_time__lower80': (f9444, b10055), 'paid_in_time__lower95': (f9456, b10055), 'paid_day_unknown__value': (i8916, None), 'paid_day_unknown__opportunities': (i8916, None), 'disputed_now__value': (i8917, None), 'disputed_now__opportunities': (i8917, None), 'due_assumed__value': (i8918, None), 'due_assumed__opportunities': (i8918, None), 'due_assumed__in_days': (i8919, b8920), 'due_unsaid__value': (i8921, None), 'due_unsaid__opportunities': (i8921, None), 'other_currencies__value': (i8755, None), 'other_currencies__opportunities': (i8755, None), 'stray_payments__value': (i8988, None), 'stray_payments__opportunities': (i8988, None), 'praise__value': (i8993, None), 'praise__opportunities': (i8993, None), 'referrals__value': (i8994, None), 'referrals__opportunities': (i8994, None), 'our_failures__value': (i8995, None), 'our_failures__opportunities': (i8995, None), 'upheld__value': (i8418, None), 'upheld__opportunities': (i8418, None), 'accepted_quotes__value': (i8220, None), 'accepted_quotes__opportunities': (i8220, None), 'answered_in_time__value': (f9103, b9221), 'answered_in_time__opportunities': (i8453, None), 'answered_in_time__incidents': (i8469, None), 'answered_in_time__lower80': (f9469, b10056), 'answered_in_time__lower95': (f9477, b10056), 'reversed_items__value': (f9107, b9479), 'reversed_items__opportunities': (i8321, None), 'reversed_items__incidents': (i8326, None), 'reversed_items__lower80': (f9501, b9792), 'reversed_items__lower95': (f9513, b9792), 'reversed__value': (i9007, None), 'reversed__opportunities': (i9007, None), 'reversed__incidents': (i9007, None), 'reversed__items': (i9009, None), 'reversed__warned': (i9010, None), 'rounds_over__value': (f9111, b9515), 'rounds_over__opportunities': (i8334, None), 'rounds_over__incidents': (i8335, None), 'rounds_over__lower80': (f9537, b9809), 'rounds_over__lower95': (f9549, b9809), 'rounds_over__twice': (i8336, None), 'rounds_over__thrice': (i8337, None), 'rounds_over__capped': (i8340, None), 'unpaid_scope__value': (f9026, b9027), 'unpaid_scope__opportunities': (i9015, None), 'unpaid_scope__basis': (i9019, b9020), 'unpaid_extras__value': (i9040, None), 'unpaid_extras__opportunities': (i9039, None), 'unpaid_extras__incidents': (i9040, None), 'records__value': (i8989, None), 'records__opportunities': (i8989, None), 'active_months__value': (i9059, None), 'active_months__opportunities': (i9059, None), 'startup__value': (i8979, None), 'startup__opportunities': (i8975, None), 'startup__incidents': (i8979, None), 'good_cause__value': (i8980, None), 'good_cause__opportunities': (i8975, None), 'good_cause__incidents': (i8980, None), 'hardship__value': (i8981, None), 'hardship__opportunities': (i8975, None), 'hardship__incidents': (i8981, None), 'conduct_notices__value': (i8982, None), 'conduct_notices__opportunities': (i8975, None), 'conduct_notices__incidents': (i8982, None), 'working_with__value': (i8983, None), 'working_with__opportunities': (i8975, None), 'working_with__incidents': (i8983, None), 'speaking_records__value': (i8428, b8429), 'speaking_records__opportunities': (i8423, None), 'good_records__value': (i8430, b8431), 'good_records__opportunities': (i8423, None), 'signal__no_decision': (i10057, None), 'signal__no_shows': (i10058, None), 'signal__none_held': (i10059, None), 'signal__many_requotes': (i10060, None), 'signal__free_scoping': (i10061, None), 'signal__unfounded_complaints': (i10062, None), 'signal__unfounded_over_time': (i10063, None), 'signal__unfounded_and_withheld': (i10064, None), 'signal__reopened_complaints': (i10065, None), 'signal__reopened_after_notice': (i10066, None), 'signal__low_scores': (i10067, None), 'signal__blocking_silence': (i10068, None), 'signal__gone_silent': (i10069, None), 'signal__conduct': (i10070, None), 'signal__conduct_after_warning': (i10071, None), 'signal__grave_conduct': (i10072, None), 'signal__sustained_abuse': (i10073, None), 'signal__night_pressure': (i10074, None), 'signal__slow_night_pressure': (i10075, None), 'signal__missed_work_meetings': (i10076, None), 'signal__price_pressure': (i10077, None), 'signal__price_pressure_again': (i10078, None), 'signal__asks_afterwards': (i10079, None), 'signal__ultimatums': (i10080, None), 'signal__chargebacks': (i10081, None), 'signal__chargeback_open': (i10082, None), 'signal__money_unpaid': (i10083, None), 'signal__days_beyond_terms': (i10084, None), 'signal__late_share': (i10085, None), 'signal__late_even_so': (i10086, None), 'signal__late_habit': (i10087, None), 'signal__late_streak': (i10088, None), 'signal__rising_delay': (i10089, None), 'signal__oldest_open': (i10090, None), 'signal__broken_promises': (i10091, None), 'signal__tactical_disputes': (i10092, None), 'signal__reversals': (i10093, None), 'signal__reversals_after_notice': (i10094, None), 'signal__revision_overrun': (i10095, None), 'signal__unpaid_changes': (i10096, None), 'cleared__commitment_phobic': (i10097, None), 'cleared__criticizer': (i10098, None), 'cleared__energy_zapper': (i10099, None), 'cleared__fee_haggler': (i10100, None), 'cleared__late_payer': (i10101, None), 'cleared__time_waster': (i10102, None), 'exempt__commitment_phobic__serious': (i10103, None), 'exempt__commitment_phobic__clearly_serious': (i10104, None), 'exempt__energy_zapper__hardship': (i10105, None), 'exempt__fee_haggler__startup': (i10106, None), 'exempt__fee_haggler__good_cause': (i10107, None), 'exempt__fee_haggler__hardship': (i10108, None), 'exempt__late_payer__hardship': (i10109, None), 'fact__enough_good': (i10110, None), 'fact__some_good': (i10111, None), 'fact__money_stuck': (i10112, None), 'fact__card_payment_reversed': (i10113, None), 'fact__asks_on_late_bills': (i10114, None), 'fact__complaints_for_late_bills': (i10115, None), 'fact__silence_on_late_bills': (i10116, None), 'fact__money_overdue': (i10117, None), 'fact__overdue_for_months': (i10118, None), 'fact__much_at_risk': (i10119, None), 'fact__weeks_late': (i10120, None), 'fact__long_terms': (i10121, None), 'fact__card_payments': (i10122, None), 'fact__quote_open': (i10123, None), 'fact__missed_meetings': (i10124, None), 'fact__warned': (i10125, None), 'fact__threatened': (i10126, None), 'fact__complaints_upheld': (i10127, None), 'fact__client_already': (i10128, None), 'remark__paid_undated': (i10129, None), 'remark__under_dispute': (i10130, None), 'remark__assumed_terms': (i10131, None), 'remark__no_due_days': (i10132, None), 'remark__several_currencies': (i10133, None), 'remark__unnamed_payments': (i10134, None), 'remark__old_records': (i10135, None), 'remark__few_records': (i10136, None), 'remark__ally': (i10137, None), 'remark__punctual': (i10138, None), 'remark__within_grace': (i10139, None), 'remark__sends_others': (i10140, None), 'remark__thankful': (i10141, None), 'remark__comes_back': (i10142, None), 'remark__answers_quickly': (i10143, None), 'remark__service_recovery': (i10144, None), 'remark__own_failures': (i10145, None), 'holds:no_decision:watch:0': (b9551, None), 'holds:no_decision:watch:1': (b9552, None), 'holds:no_decision:flag:0': (b9554, None), 'holds:no_decision:flag:1': (b9555, None), 'holds:no_decision:severe:0': (b9557, None), 'holds:no_decision:severe:1': (b9558, None), 'holds:no_shows:watch:0': (b9561, None), 'holds:no_shows:flag:0': (b9563, None), 'holds:no_shows:flag:1': (b9565, None), 'holds:no_shows:severe:0': (b9567, None), 'holds:no_shows:severe:1': (b9568, None), 'holds:none_held:watch:0': (b9571, None), 'holds:none_held:watch:1': (b9572, None), 'holds:many_requotes:watch:0': (b9575, None), 'holds:many_requotes:watch:1': (b9576, None), 'holds:many_requotes:flag:0': (b9578, None), 'holds:many_requotes:flag:1': (b9579, None), 'holds:free_scoping:watch:0': (b9582, None), 'holds:free_scoping:flag:0': (b9584, None), 'holds:unfounded_complaints:watch:0': (b9587, None), 'holds:unfounded_complaints:flag:0': (b9590, None), 'holds:unfounded_complaints:flag:1': (b9591, None), 'holds:unfounded_complaints:flag:2': (b9592, None), 'holds:unfounded_complaints:severe:0': (b9594, None), 'holds:unfounded_complaints:severe:1': (b9595, None), 'holds:unfounded_complaints:severe:2': (b9596, None), 'holds:unfounded_over_time:flag:0': (b9599, None), 'holds:unfounded_over_time:flag:1': (b9600, None), 'holds:unfounded_over_time:flag:2': (b9601, None), 'holds:unfounded_over_time:flag:3': (b9602, None), 'holds:unfounded_over_time:flag:4': (b9603, None), 'holds:unfounded_and_withheld:flag:0': (b9606, None), 'holds:unfounded_and_withheld:flag:1': (b9607, None), 'holds:unfounded_and_withheld:flag:2': (b9608, None), 'holds:unfounded_and_withheld:flag:3': (b9609, None), 'holds:unfounded_and_withheld:flag:4': (b9610, None), 'holds:reopened_complaints:watch:0': (b9613, None), 'holds:reopened_complaints:flag:0': (b9615, None), 'holds:reopened_complaints:flag:1': (b9616, None), 'holds:reopened_after_notice:severe:0': (b9619, None), 'holds:low_scores:watch:0': (b9622, None), 'holds:blocking_silence:watch:0': (b9625, None), 'holds:blocking_silence:flag:0': (b9627, None), 'holds:blocking_silence:flag:1': (b9628, None), 'holds:blocking_silence:flag:2': (b9629, None), 'holds:gone_silent:severe:0': (b9632, None), 'holds:conduct:watch:0': (b9635, None), 'holds:conduct:flag:0': (b9637, None), 'holds:conduct_after_warning:flag:0': (b9640, None), 'holds:grave_conduct:severe:0': (b9643, None), 'holds:sustained_abuse:severe:0': (b9646, None), 'holds:sustained_abuse:severe:1': (b9647, None), 'holds:night_pressure:watch:0': (b9650, None), 'holds:night_pressure:flag:0': (b9652, None), 'holds:slow_night_pressure:watch:0': (b9655, None), 'holds:slow_night_pressure:flag:0': (b9657, None), 'holds:missed_work_meetings:watch:0': (b9660, None), 'holds:missed_work_meetings:watch:1': (b9661, None), 'holds:missed_work_meetings:flag:0': (b9663, None), 'holds:missed_work_meetings:flag:1': (b9664, None), 'holds:price_pressure:watch:0': (b9667, None), 'holds:price_pressure:flag:0': (b9669, None), 'holds:price_pressure:flag:1': (b9670, None), 'holds:price_pressure_again:flag:0': (b9673, None), 'holds:price_pressure_again:flag:1': (b9674, None), 'holds:price_pressure_again:flag:2': (b9675, None), 'holds:asks_afterwards:watch:0': (b9678, None), 'holds:asks_afterwards:flag:0': (b9680, None), 'holds:asks_afterwards:flag:1': (b9681, None), 'holds:asks_afterwards:severe:0': (b9683, None), 'holds:asks_afterwards:severe:1': (b9684, None), 'holds:asks_afterwards:severe:2': (b9685, None), 'holds:ultimatums:severe:0': (b9688, None), 'holds:chargebacks:watch:0': (b9691, None), 'holds:chargebacks:flag:0': (b9693, None), 'holds:chargebacks:severe:0': (b9695, None), 'holds:chargeback_open:watch:0': (b9698, None), 'holds:money_unpaid:watch:0': (b9701, None), 'holds:money_unpaid:flag:0': (b9703, None), 'holds:money_unpaid:severe:0': (b9705, None), 'holds:money_unpaid:severe:1': (b9706, None), 'holds:days_beyond_terms:watch:0': (b9709, None), 'holds:days_beyond_terms:watch:1': (b9710, None), 'holds:days_beyond_terms:watch:2': (b9711, None), 'holds:days_beyond_terms:flag:0': (b9713, None), 'holds:days_beyond_terms:flag:1': (b9714, None), 'holds:days_beyond_terms:flag:2': (b9715, None), 'holds:days_beyond_terms:severe:0': (b9717, None), 'holds:days_beyond_terms:severe:1': (b9718, None), 'holds:days_beyond_terms:severe:2': (b9719, None), 'holds:late_share:watch:0': (b9723, None), 'holds:late_share:watch:1': (b9724, None), 'holds:late_share:flag:0': (b9727, None), 'holds:late_share:flag:1': (b9728, None), 'holds:late_share:severe:0': (b9730, None), 'holds:late_share:severe:1': (b9731, None), 'holds:late_even_so:watch:0': (b9735, None), 'holds:late_even_so:watch:1': (b9736, None), 'holds:late_even_so:flag:0': (b9738, None), 'holds:late_even_so:flag:1': (b9739, None), 'holds:late_even_so:severe:0': (b9741, None), 'holds:late_even_so:severe:1': (b9742, None), 'holds:late_habit:watch:0': (b9746, None), 'holds:late_habit:watch:1': (b9747, None), 'holds:late_habit:flag:0': (b9749, None), 'holds:late_habit:flag:1': (b9750, None), 'holds:late_habit:severe:0': (b9752, None), 'holds:late_habit:severe:1': (b9753, None), 'holds:late_habit:severe:2': (b9754, None), 'holds:late_streak:watch:0': (b9757, None), 'holds:late_streak:flag:0': (b9759, None), 'holds:late_streak:severe:0': (b9761, None), 'holds:rising_delay:watch:0': (b9764, None), 'holds:oldest_open:watch:0': (b9767, None), 'holds:oldest_open:flag:0': (b9769, None), 'holds:oldest_open:severe:0': (b9771, None), 'holds:broken_promises:watch:0': (b9774, None), 'holds:broken_promises:flag:0': (b9776, None), 'holds:broken_promises:severe:0': (b9778, None), 'holds:tactical_disputes:watch:0': (b9781, None), 'holds:tactical_disputes:flag:0': (b9783, None), 'holds:tactical_disputes:severe:0': (b9785, None), 'holds:reversals:watch:0': (b9788, None), 'holds:reversals:flag:0': (b9790, None), 'holds:reversals:flag:1': (b9791, None), 'holds:reversals:flag:2': (b9793, None), 'holds:reversals:severe:0': (b9795, None), 'holds:reversals:severe:1': (b9796, None), 'holds:reversals:severe:2': (b9797, None), 'holds:reversals_after_notice:severe:0': (b9800, None), 'holds:reversals_after_notice:severe:1': (b9801, None), 'holds:reversals_after_notice:severe:2': (b9802, None), 'holds:reversals_after_notice:severe:3': (b9803, None), 'holds:revision_overrun:watch:0': (b9806, None), 'holds:revision_overrun:flag:0': (b9808, None), 'holds:revision_overrun:flag:1': (b9810, None), 'holds:revision_overrun:severe:0': (b9812, None), 'holds:revision_overrun:severe:1': (b9813, None), 'holds:unpaid_changes:watch:0': (b9816, None), 'holds:unpaid_changes:flag:0': (b9818, None), 'holds:unpaid_changes:severe:0': (b9820, None), 'evidence:0': (i10196, i10241, x10240), 'evidence:1': (i10276, i10311, x10310), 'evidence:2': (i10347, i10382, x10381), 'evidence:3': (i10416, i10461, x10460), 'evidence:4': (i10497, i10542, x10541), 'evidence:5': (i10577, i10630, x10629), 'evidence:6': (i10666, i10719, x10718), 'evidence:7': (i10753, i10768, x10767), 'evidence:8': (i10803, i10850, x10849), 'evidence:9': (i10885, i10932, x10931), 'evidence:10': (i6268, i10950, x10949), 'evidence:11': (i10984, i11008, x11007), 'evidence:12': (i11042, i11066, x11065), 'evidence:13': (i11101, i11114, x11113), 'evidence:14': (i7315, i11122, x11121), 'evidence:15': (i11157, i11192, x11191), 'evidence:16': (i11227, i11271, x11270), 'evidence:17': (i11306, i11350, x11349), 'evidence:18': (i11385, i11429, x11428), 'evidence:19': (i11468, i11479, x11478), 'evidence:20': (i11515, i11526, x11525), 'evidence:21': (i11563, i11660, x11659), 'evidence:22': (i11696, i11793, x11792), 'evidence:23': (i11828, i11925, x11924), 'evidence:24': (i11960, i12057, x12056), 'evidence:25': (i12091, i12176, x12175), 'evidence:26': (i12211, i12308, x12307), 'evidence:27': (i12342, i12439, x12438), 'evidence:28': (i12478, i12561, x12560), 'evidence:29': (i12595, i12635, x12634), 'evidence:30': (i12670, i12688, x12687), 'evidence:31': (i3200, i12702, x12701), 'evidence:32': (i12736, i12763, x12762), 'evidence:33': (i12798, i12805, x12804), 'money': (i12810, (i12811, None), (i12818, None), (i12819, None)), 'chargebacks': (i12824, (i12834, None), (i12838, b12841), (i12840, None))}
