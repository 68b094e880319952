"""The calendar: every day of the years at hand with its working-day number, per country."""

from datetime import date

from clientfit.store.database import Store
from clientfit.store.tables import CALENDAR, HOLIDAY

YEARS_BACK = 12
YEARS_AHEAD = 3


def make_calendar(store: Store, as_of: date, countries: tuple[str, ...] = ()) -> None:
    """Create the table `calendar` around `as_of`.

    The difference of two values of `working_day` is the number of working days between them. Country ''
    has weekends only (Saturday, Sunday); a country also has its public holidays where the holidays
    package knows it. Days outside the range are absent.
    """
    first, last = date(as_of.year - YEARS_BACK, 1, 1), date(as_of.year + YEARS_AHEAD, 12, 31)
    store.fill(
        HOLIDAY,
        [
            {"country": country, "day": day}
            for country in countries
            for day in public_holidays(country, first, last)
        ],
    )
    store.create(
        CALENDAR,
        "WITH days AS ("
        " SELECT place.country, CAST(span.day AS DATE) AS day"
        " FROM (SELECT DISTINCT unnest(CAST(? AS VARCHAR[])) AS country) AS place,"
        " generate_series(CAST(? AS TIMESTAMP), CAST(? AS TIMESTAMP), INTERVAL 1 DAY) AS span(day)"
        "), marked AS ("
        " SELECT country, day, isodow(day) < 6 AND NOT EXISTS"
        f" (SELECT 1 FROM {HOLIDAY} AS h WHERE h.country = days.country AND h.day = days.day) AS works"
        " FROM days)"
        " SELECT country, day,"
        " CAST(sum(CAST(works AS INTEGER)) OVER (PARTITION BY country ORDER BY day) AS INTEGER)"
        " AS working_day,"
        " min(CASE WHEN works THEN day END) OVER (PARTITION BY country ORDER BY day"
        " ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS next_working FROM marked",
        [["", *countries], first, last],
    )


def public_holidays(country: str, first: date, last: date) -> list[date]:
    """Return the public holidays of a country, none where it is not known."""
    import holidays  # noqa: PLC0415 - slow to import, and only where a country is known

    try:
        return sorted(holidays.country_holidays(country, years=range(first.year, last.year + 1)))
    except NotImplementedError:
        return []
