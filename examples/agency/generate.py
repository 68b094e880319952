"""Write events.csv and clients.csv: an agency's book of forty made-up clients over two years.

Thirty ordinary clients and leads are drawn from base rates; ten tell a story of their own (stories.py).
The same seed writes the same two files, byte for byte.
"""

import csv
from datetime import date
from pathlib import Path

from history import BEGIN, END, History, after, months, workday
from stories import STORIES

SEED = 28
HERE = Path(__file__).parent

# id | name | country | currencies | terms in days | usual invoice | how the history goes | traits
CLIENTS = """
aldercrumb   | Aldercrumb Bakeries Ltd        | GB | GBP     | 30 | 1450  | retainer          |
ashpocket    | Ashpocket Games                | GB | GBP     | 30 | 2600  | lead              |
bexholt      | Bexholt Surveyors LLP          | GB | GBP     | 30 | 2100  | projects          |
brackendell  | Brackendell Farm Shop          | GB | GBP     | 30 | 900   | lead              |
candlewharf  | Candlewharf Theatre Trust      | GB | GBP     | 30 | 1200  | projects          | nonprofit
castellune   | Castellune Hotels SL            | ES | EUR     | 30 | 1900  | fee_haggler       |
cindermoss   | Cindermoss Candles             | IE | EUR     | 30 | 1100  | lead              |
dovelace     | Dovelace Weddings              | GB | GBP     | 30 | 1700  | lead              |
dunmarrow    | Dunmarrow Veterinary Group     | GB | GBP     | 30 | 1850  | retainer          |
emberquay    | Emberquay Marina               | GB | GBP     | 30 | 4200  | lead              |
eskerfold    | Eskerfold Outdoor Ltd          | IE | EUR     | 30 | 3100  | projects          |
fjellvante   | Fjellvante Friluft AS          | NO | NOK     | 30 | 28000 | projects          |
foxmallow    | Foxmallow Nursery School       | GB | GBP     | 30 | 1300  | lead              | nonprofit
glimmerode   | Glimmerode Optik GmbH          | DE | EUR     | 14 | 2200  | retainer          |
gristhaven   | Gristhaven Motors Ltd          | GB | GBP     | 30 | 2400  | energy_zapper     |
gullwick     | Gullwick Brewery               | GB | GBP     | 30 | 2000  | lead              |
harrowmere   | Harrowmere Fittings Ltd        | GB | GBP     | 30 | 3200  | late_payer        |
illerstrand  | Illerstrand Hotel GmbH         | DE | EUR     | 30 | 2900  | projects          |
jacarandel   | Jacarandel Seguros SA          | ES | EUR     | 60 | 3900  | retainer          | enterprise
kestlewood   | Kestlewood School              | GB | GBP     | 30 | 1050  | projects          | nonprofit
larkspindle  | Larkspindle Yarns              | GB | GBP     | 14 | 780   | projects          |
lindqvarn    | Lindqvarn Möbler AB            | SE | SEK     | 30 | 24500 | recovered         |
madrugale    | Madrugale Moda Lda             | PT | EUR     | 30 | 3600  | time_waster       |
montebrune   | Montebrune Traiteur SARL       | FR | EUR     | 30 | 1600  | projects          |
nethquill    | Nethquill Brokers Ltd          | GB | GBP     | 45 | 5200  | retainer          | procurement
oosterlind   | Oosterlind Tulpen BV           | NL | EUR     | 30 | 2300  | retainer          |
ottervale    | Ottervale Leisure Group        | GB | GBP     | 30 | 2800  | mixed             |
pennyfirth   | Pennyfirth Leisure Trust       | GB | GBP     | 30 | 3400  | projects          | procurement
perrigold    | Perrigold Labs Inc             | US | USD     | 30 | 9000  | commitment_phobic |
pluvionic    | Pluvionic UG                   | DE | EUR     | 14 | 1200  | start_up          | startup
quarrenby    | Quarrenby Stone Ltd            | GB | GBP     | 30 | 1950  | projects          |
rookhampton  | Rookhampton Cycles Ltd         | GB | GBP     | 30 | 1250  | retainer          |
sablecrick   | Sablecrick Software Inc        | US | USD/GBP | 45 | 6400  | projects          |
saltmarrow   | Saltmarrow Dairies Ltd         | GB | GBP     | 30 | 2700  | ally              |
talverstoke  | Talverstoke Legal LLP          | GB | GBP     | 30 | 2500  | retainer          |
trautenbrook | Trautenbrook Immobilien GmbH   | DE | EUR     | 30 | 3000  | criticizer        |
ulmenbach    | Ulmenbach Maschinenbau AG      | CH | CHF/EUR | 30 | 5800  | projects          | enterprise
verdigrane   | Verdigrane Coffee Roasters LLC | US | USD     | 15 | 1750  | retainer          |
windlecott   | Windlecott Estates             | GB | GBP     | 30 | 2250  | projects          |
yarrowmede   | Yarrowmede Care Homes          | GB | GBP     | 30 | 2050  | projects          |
"""

# Ordinary days late: some 40 % of invoices by a day or more, 7 % over a fortnight, 3 % over a month.
LATENESS = {(-12, 0): 62, (1, 5): 22, (6, 14): 9, (15, 30): 4, (31, 45): 3}
DECIDED = {"accepted": 72, "declined": 20, "expired": 8}
LEAD_DECIDED = {"expired": 45, "declined": 35, "open": 20}  # half of the leads come to no decision
MET = {"held": 86, "rescheduled": 6, "cancelled": 3, "missed": 5}
LEAD_MET = {"held": 64, "rescheduled": 12, "missed": 18, "late_cancel": 6}
FOUND = {"upheld": 24, "partly_upheld": 9, "not_upheld": 55, "withdrawn": 5, "closed": 7}
JOBS = ("Website", "Spring campaign", "Brochure", "Photo library", "Newsletter", "Fair stand", "Signage")
ITEMS = ("first draft", "final artwork", "launch")
ASKED = ("Saw our work for a neighbour", "Wants to open before the season", "New budget, new idea", "")
FAULTS = ("Colours look dull in print", "Link on page two is wrong", "Prices of last year", "Too much text")
CHANGES = ("A page for events as well", "One more language, please", "Two more photos")
OURS = ("Draft went to the wrong person", "Wrong price printed, our mistake", "Contact form did not send")
THANKS = ("Team loves it", "Board was delighted", "Exactly right, thank you")
QUESTIONS = ("How do we change the opening hours?", "New starter needs a login", "Where is the logo file?")


def invoice(tell: History, day: date, job: str, amount: float) -> None:
    """Bill ordinary work: late at the usual rates, now and then in parts, extended, disputed or failed."""
    day, late = workday(day), tell.dice.randint(*tell.draw(LATENESS))
    case = tell.draw({"plain": 86, "parts": 6, "extended": 3, "disputed": 3, "failed": 2})
    if case == "extended":
        late = tell.dice.randint(8, 14)
    ref, paid = tell.bill(day, job, amount, late), tell.terms + late
    if case == "extended":
        more = {
            "due": tell.terms + 4,
            "outcome": "kept",
            "tags": "agreed_extension",
            "text": "Two weeks more, agreed",
        }
        tell.add("payment_promise", after(day, 10), ref=ref, **more)
    elif case == "parts":
        for when in (max(paid - 14, 1), paid):
            tell.add("payment", after(day, when), ref=ref, amount=amount / 2)
    elif case == "disputed":
        part, found = round(amount / 10), tell.draw({"upheld": 50, "withdrawn": 25, "rejected": 25})
        more = {"amount": part, "settled": 5, "outcome": found, "text": "Hours do not match the order"}
        tell.add("fee_dispute", after(day, 6), ref=ref, phase="before_due", **more)
        if found == "upheld":
            tell.add("credit", after(day, 11), ref=ref, amount=part, text="Two hours counted twice")
    elif case == "failed":
        tell.add("payment_failed", after(day, paid - 1), ref=ref, amount=amount, text="Card declined")


def deliver(tell: History, day: date, job: str, item: str) -> date:
    """Ask for input, hand over, revise, and settle what goes wrong; gives the day of acceptance."""
    answered = tell.dice.randint(*tell.draw({(0, 5): 85, (6, 16): 10, (30, 40): 5}))
    more: dict[str, object] = {"due": 5, "settled": answered, "outcome": "answered"}
    tell.add("request", after(day, -20), engagement=job, text="Texts and pictures, please", **more)
    ours, days = tell.chance(0.07), tell.dice.randint(1, 9)
    if ours:
        more = {"settled": 3, "outcome": "fixed", "text": tell.dice.choice(OURS)}
        tell.add("provider_failure", day, engagement=job, **more)
    ref, accepted = tell.deliver(day, job, f"{job}, {item}", days), after(day, days)
    for phase in ("within_limit", "within_limit", "over_limit")[: tell.draw({0: 40, 1: 35, 2: 21, 3: 4})]:
        tell.add("revision", day, ref=ref, phase=phase)
    if tell.chance(0.6 if ours else 0.08):
        found = "upheld" if ours else tell.draw(FOUND)
        tell.complain(after(accepted, 5), ref, found, tell.dice.choice(FAULTS))
    if tell.chance(0.14):
        more = {
            "cause": "client_change",
            "paid_extra": str(tell.chance(0.7)).lower(),
            "amount": tell.price(0.25),
        }
        more |= {"phase": "after_acceptance", "outcome": "accepted", "text": tell.dice.choice(CHANGES)}
        tell.add("change_request", after(accepted, 8), ref=ref, **more)
    if tell.chance(0.12):
        tell.add("praise", after(accepted, 3), text=tell.dice.choice(THANKS))
    if tell.chance(0.25):
        tell.add("support", after(accepted, 12), outcome="answered", text=tell.dice.choice(QUESTIONS))
    return accepted


def retainer(tell: History) -> None:
    """One contract: an invoice a month, work and a meeting a quarter."""
    job, fee, start = "Retainer", tell.price(1), after(BEGIN, tell.dice.randint(0, 240))
    tell.quote(start, job, fee * 12, "accepted", tell.dice.randint(5, 20))
    tell.add("commitment", after(start, 21), engagement=job, tags="contract")
    for n, day in enumerate(months(after(start, 50).replace(day=1))):
        invoice(tell, day, job, fee)
        if n % 3 == 1:
            deliver(tell, after(day, 21), job, f"{day:%B} set")
            tell.add("meeting", after(day, 25), outcome=tell.draw(MET))
    common(tell)


def projects(tell: History) -> None:
    """Job after job: asked, quoted, decided, delivered in two or three items and billed by item."""
    day, n = after(BEGIN, tell.dice.randint(0, 150)), tell.dice.randint(0, 6)
    while day < END:
        job, items = f"{JOBS[n % len(JOBS)]} {day.year}", tell.dice.randint(2, 3)
        tell.currency = tell.currencies[n % len(tell.currencies)]
        amount, decided = tell.price(items), tell.draw(DECIDED)
        tell.add("inquiry", day, text=tell.dice.choice(ASKED))
        tell.add("meeting", after(day, 6), outcome=tell.draw(MET))
        quote = tell.quote(after(day, 11), job, amount, decided, tell.dice.randint(5, 24))
        if tell.chance(0.18):
            more = {"tags": tell.draw({"": 1, "scope_trade": 1}), "text": "Is there any room in the price?"}
            tell.bargain(
                after(day, 14), quote, "after_quote", tell.draw({"refused": 3, "granted": 1}), **more
            )
        day, n = after(day, 40), n + 1
        if decided == "accepted":
            tags = tell.draw({"deposit": 3, "contract": 3, "purchase_order": 1})
            tell.add("commitment", day, engagement=job, tags=tags)
            for item in ITEMS[-items:]:
                day = deliver(tell, after(day, tell.dice.randint(24, 40)), job, item)
                invoice(tell, after(day, 2), job, amount / items)
        day = after(day, tell.dice.randint(25, 80))
    common(tell)


def common(tell: History) -> None:
    """What any client may have in a year: a leave announced, a survey, a colleague sent to us."""
    if tell.chance(0.4):
        more: dict[str, object] = {"tags": "announced_leave", "text": "Closed until mid August"}
        tell.add("message", "2025-07-25", due=17, phase="in_hours", **more)
        more = {"due": 5, "settled": tell.dice.randint(13, 16), "outcome": "answered"}
        tell.add("request", "2025-07-30", text="Autumn dates, please", **more)
    for day in ("2025-01-20", "2025-12-08"):
        if tell.chance(0.5):
            tell.add("survey", day, score=tell.draw({5: 3, 6: 7, 7: 20, 8: 30, 9: 25, 10: 15}))
    if tell.chance(0.25):
        tell.add("referral", "2026-03-03", text="Sent us a supplier of theirs")


def lead(tell: History) -> None:
    """Someone who asked in the last months: too little to say anything."""
    day = after(END, -tell.dice.randint(30, 170))
    tell.add("inquiry", day, text=tell.dice.choice(ASKED))
    tell.add("meeting", after(day, 7), outcome=tell.draw(LEAD_MET))
    if tell.chance(0.8):
        job, amount, decided = tell.dice.choice(JOBS), tell.price(2), tell.draw(LEAD_DECIDED)
        tell.quote(after(day, 15), job, amount, decided, tell.dice.randint(6, 28))


def write(name: str, rows: list[dict[str, str]]) -> None:
    """Write rows as CSV beside this file, with the same line ends everywhere."""
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def main() -> None:
    """Tell all forty histories and write the two files."""
    events, clients = [], []
    for line in CLIENTS.strip().splitlines():
        tell = History(line, SEED)
        ({"retainer": retainer, "projects": projects, "lead": lead} | STORIES)[tell.story](tell)
        told = tell.told()
        stage = "active" if any(event["kind"] == "invoice" for event in told) else "prospect"
        client = {
            "client_id": tell.client_id,
            "client_name": tell.name,
            "stage": stage,
            "traits": tell.traits,
        }
        client |= {"since": told[0]["occurred_at"], "terms_days": str(tell.terms), "country": tell.country}
        clients.append(client)
        events.extend(told)
    write("events.csv", events)
    write("clients.csv", clients)


if __name__ == "__main__":
    main()
