"""From one client's measures to levels, types and a recommendation: conditions in Python."""

from typing import Any

NOT_JUDGED, CLEAR, WATCH, FLAG, SEVERE = range(-1, 4)

WORDS = ("clear", "watch", "flag", "severe", "not_judged")
"""The words of the levels, to be indexed by them: -1 is the last."""

TYPES = {
    "commitment_phobic": ("no_decision", "no_shows", "none_held", "free_scoping", "many_requotes"),
    "criticizer": (
        *("unfounded_complaints", "unfounded_over_time", "unfounded_and_withheld"),
        *("reopened_complaints", "reopened_after_notice", "low_scores"),
    ),
    "energy_zapper": (
        *("blocking_silence", "gone_silent", "conduct", "conduct_after_warning"),
        *("grave_conduct", "sustained_abuse", "night_pressure", "slow_night_pressure"),
        "missed_work_meetings",
    ),
    "fee_haggler": (
        *("price_pressure", "price_pressure_again", "asks_afterwards", "ultimatums"),
        *("chargebacks", "chargeback_open"),
    ),
    "late_payer": (
        *("money_unpaid", "days_beyond_terms", "late_share", "late_even_so", "late_habit"),
        *("late_streak", "rising_delay", "broken_promises", "tactical_disputes", "oldest_open"),
    ),
    "time_waster": ("reversals", "reversals_after_notice", "revision_overrun", "unpaid_changes"),
}

ADVISORY = ("low_scores", "oldest_open")
"""Signals that judge no type by themselves, and raise it to a watch at most."""

CLEAN_PERIODS = 2

Row = Any
"""The measures of one client, as `itertuples` gives them."""


def judge(row: Row) -> tuple[str, dict[str, int], dict[str, int]]:
    """The recommendation, the level of each type, and the level of each signal."""
    signals = _sale(row) | _complaints(row) | _contact(row) | _payment(row) | _work(row)
    types = {name: _type(row, name, signals) for name in TYPES}
    if row.paid_lately >= 1:
        types["commitment_phobic"] = min(types["commitment_phobic"], FLAG)
    return _recommendation(row, types), types, signals


def _type(row: Row, name: str, signals: dict[str, int]) -> int:
    own = [signals[signal] for signal in TYPES[name] if signal not in ADVISORY]
    if max(own) == NOT_JUDGED:
        return NOT_JUDGED
    advised = [min(signals[signal], WATCH) for signal in TYPES[name] if signal in ADVISORY]
    raised = max(own + advised)
    if raised <= CLEAR:
        return CLEAR
    chances: int = getattr(row, f"{name}_chances")
    incidents: int = getattr(row, f"{name}_incidents")
    if incidents == 0:
        return raised
    clean = (chances & ((incidents & -incidents) - 1)).bit_count()
    return max(raised - clean // CLEAN_PERIODS, CLEAR)


def _recommendation(row: Row, types: dict[str, int]) -> str:
    counted = [
        level for name, level in types.items() if not (name == "criticizer" and _withholds(row, types))
    ]
    flagged = sum(level >= FLAG for level in counted)
    if max(counted) == SEVERE or flagged >= 2:
        return "wind_down" if row.engaged else "decline"
    if flagged:
        return "accept_with_conditions"
    good = (
        *(row.paid_well, row.reversed_n, row.decided_quotes, row.held),
        *(row.answered, row.praise, row.upheld),
    )
    if row.overdue_now > 60:
        return "accept_with_conditions" if sum(good) >= 1 else "not_enough_history"
    return "accept" if sum(good) >= 3 else "not_enough_history"


def _withholds(row: Row, types: dict[str, int]) -> bool:
    """Whether the complaints came with late invoices and say no more than those."""
    only_then = row.unfounded_k >= 1 and row.unfounded_withheld == row.unfounded_k
    return only_then and types["late_payer"] >= max(types["criticizer"], WATCH)


def _payment(row: Row) -> dict[str, int]:
    levels = dict.fromkeys(TYPES["late_payer"], NOT_JUDGED)
    if row.due_invoices >= 3:
        levels["days_beyond_terms"] = _beyond_terms(row)
        levels["late_share"] = _in_proportion(row, _late_share(row))
        levels["late_streak"] = _in_proportion(row, _steps(row.longest_late_run, 2, 3, 5))
        levels["rising_delay"] = WATCH if row.rising >= 1 else CLEAR
    if row.due_invoices >= 4:
        levels["late_habit"] = _in_proportion(row, _late_habit(row))
    if row.overdue_n >= 1:
        levels["oldest_open"] = _steps(row.overdue_now, 31, 61, 91)
    if row.unpaid_n >= 1:
        levels["money_unpaid"] = _money_unpaid(row)
    if row.promises >= 2:
        levels["broken_promises"] = _in_proportion(row, _broken_promises(row))
    return levels


def _in_proportion(row: Row, level: int) -> int:
    """The level, which is not severe where a small part of the money billed was late."""
    return min(level, FLAG) if row.due_invoices and row.late_part < 0.1 else level


def _money_unpaid(row: Row) -> int:
    if row.unpaid_share >= 0.5 and row.unpaid_days >= 180:
        return SEVERE
    if row.unpaid_share >= 0.2:
        return FLAG
    return WATCH if row.unpaid_k >= 1 else CLEAR


def _late_share(row: Row) -> int:
    if row.late30_lower95 > 0.25 and row.late30_k >= 3:
        return SEVERE
    if row.late30_lower95 > 0.1 and row.late30_k >= 2:
        return FLAG
    return WATCH if row.late14_lower80 > 0.1 and row.late14_k >= 2 else CLEAR


def _late_habit(row: Row) -> int:
    if row.late_grace_k < 3:
        return CLEAR
    if row.late_grace_lower95 > 0.5 and row.days_late_median >= 15:
        return SEVERE
    if row.late_grace_lower80 > 0.25:
        return FLAG
    return WATCH if row.late_grace_lower80 > 0.15 else CLEAR


def _broken_promises(row: Row) -> int:
    if row.broken_in_a_row >= 3:
        return SEVERE
    if row.broken_in_a_row >= 2:
        return FLAG
    return WATCH if row.broken_in_year >= 2 else CLEAR


def _beyond_terms(row: Row) -> int:
    if row.late_occasions < 2:
        return CLEAR
    return _steps(min(row.dbt, row.dbt_without_largest), 15, 30, 60)


def _sale(row: Row) -> dict[str, int]:
    levels = dict.fromkeys((*TYPES["commitment_phobic"], *TYPES["fee_haggler"]), NOT_JUDGED)
    if row.undecided_n >= 3:
        levels["no_decision"] = _no_decision(row)
    if row.no_show_n >= 3:
        levels["no_shows"] = _no_shows(row)
        levels["none_held"] = WATCH if row.no_show_k == row.no_show_n else CLEAR
    if row.requoted_n >= 1:
        levels["free_scoping"] = FLAG if row.requoted > 5 else WATCH if row.requoted > 3 else CLEAR
    if row.requoted_n >= 3:
        levels["many_requotes"] = _many_requotes(row)
    if row.quotes_sent >= 1:
        pressed = row.pressed if row.quotes_sent >= 2 else min(row.pressed, 1)
        levels["price_pressure"] = FLAG if pressed >= 2 else WATCH if pressed >= 1 else CLEAR
    if row.quotes_sent >= 3:
        often = row.asks >= 5 and row.asked_quotes >= 3 and row.pressed >= 1
        levels["price_pressure_again"] = FLAG if often else CLEAR
    if row.jobs >= 1:
        levels["asks_afterwards"] = levels["ultimatums"] = CLEAR
    return levels


def _no_decision(row: Row) -> int:
    if row.undecided_occasions >= 3:
        if row.undecided_lower95 > 0.6 and row.undecided_n >= 5:
            return SEVERE
        if row.undecided_lower95 > 0.5 and row.undecided_n >= 4:
            return FLAG
    return WATCH if row.undecided_lower80 > 0.5 and row.undecided_k >= 2 else CLEAR


def _many_requotes(row: Row) -> int:
    if row.requoted_k < 3:
        return CLEAR
    return FLAG if row.requoted_in_all > 8 else WATCH if row.requoted_in_all > 5 else CLEAR


def _no_shows(row: Row) -> int:
    often = row.no_show_lower80 > 0.333333
    if often and row.no_show_in_year >= 5:
        return SEVERE
    if often and row.no_show_in_year >= 3:
        return FLAG
    return WATCH if row.no_show_in_half_year >= 2 else CLEAR


def _complaints(row: Row) -> dict[str, int]:
    levels = dict.fromkeys(TYPES["criticizer"], NOT_JUDGED)
    if row.reversed_n + row.unfounded_n < 3:
        return levels
    levels = dict.fromkeys(TYPES["criticizer"], CLEAR) | {"low_scores": NOT_JUDGED}
    levels["unfounded_complaints"] = WATCH if row.unfounded_k >= 3 else CLEAR
    often = row.unfounded_k >= 5 and row.unfounded_lower80 > 0.6
    if row.unfounded_items >= 2:
        if row.unfounded_k >= 5 and row.unfounded_lower95 > 0.63:
            levels["unfounded_complaints"] = SEVERE
        elif often:
            levels["unfounded_complaints"] = FLAG
    elif often and row.unfounded_span >= 90:
        levels["unfounded_over_time"] = FLAG if row.unfounded_days >= 4 else CLEAR
    elif often:
        levels["unfounded_and_withheld"] = FLAG if row.unfounded_withheld >= 1 else CLEAR
    return levels


def _contact(row: Row) -> dict[str, int]:
    levels = dict.fromkeys(TYPES["energy_zapper"], NOT_JUDGED)
    if row.requests_n >= 3:
        levels["blocking_silence"] = WATCH if row.requests_k >= 2 else CLEAR
        if row.requests_k >= 3 and row.requests_n >= 4 and row.requests_k / row.requests_n >= 0.5:
            levels["blocking_silence"] = FLAG
        levels["gone_silent"] = CLEAR
    if row.active_months >= 3:
        for signal in ("conduct", "conduct_after_warning", "grave_conduct", "sustained_abuse"):
            levels[signal] = CLEAR
        levels["night_pressure"] = levels["slow_night_pressure"] = CLEAR
    if row.work_meetings_n >= 3:
        often = row.work_meetings_k / row.work_meetings_n >= 0.5
        levels["missed_work_meetings"] = _steps(row.work_missed_in_year, 3, 5, 1000) if often else CLEAR
    return levels


def _work(row: Row) -> dict[str, int]:
    levels = dict.fromkeys(TYPES["time_waster"], NOT_JUDGED)
    if row.reversed_n >= 4:
        levels["reversals"] = WATCH if row.reversals >= 2 else CLEAR
        if row.reversals_items >= 2 and row.reversed_lower80 > 0.2:
            if row.reversals >= 5:
                levels["reversals"] = SEVERE
            elif row.reversals >= 3:
                levels["reversals"] = FLAG
        levels["reversals_after_notice"] = CLEAR
    if row.deliveries >= 2:
        levels["revision_overrun"] = CLEAR
    if row.projects >= 2:
        levels["unpaid_changes"] = CLEAR
    return levels


def _steps(value: float, watch: float, flag: float, severe: float) -> int:
    """The level of a number that has to reach a bar for each."""
    return SEVERE if value >= severe else FLAG if value >= flag else WATCH if value >= watch else CLEAR
