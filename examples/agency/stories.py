"""The ten clients of the book who have a story: six types, a mixture, and three who only look bad."""

from collections.abc import Callable
from datetime import date

from history import History, after, months

RETAINER = "Content retainer"


def late_payer(tell: History) -> None:
    """Friendly on the phone, weeks late every month, and the promised days pass."""
    delays = (2, 5, 19, 33, 24, 41, 38, 16, 52, 47, 29, 36, 58, 44, 51, None, None, None)
    promises = {
        5: ("broken", "Cheque run is on Friday"),
        7: ("kept", "Goes out this week, sorry"),
        8: ("broken", "The director signs it tomorrow"),
        9: ("broken", "Monday, promise"),
        12: ("broken", "Card expired, sorted by the 20th"),
        15: ("broken", "April and May together next week"),
    }
    tell.quote("2024-12-02", RETAINER, 38400, "accepted", 9)
    tell.add("commitment", "2024-12-13", engagement=RETAINER, tags="contract")
    for n, (day, late) in enumerate(zip(months(date(2025, 1, 1)), delays, strict=True)):
        invoice = tell.bill(day, RETAINER, 3200, late)
        tell.deliver(after(day, 20), RETAINER, f"Articles for {day:%B}")
        if n in promises:
            outcome, text = promises[n]
            tell.add("payment_promise", after(day, 40), ref=invoice, due=9, outcome=outcome, text=text)
            if outcome == "broken":
                tell.notify(after(day, 54), "Second reminder sent")
    tell.add("praise", "2025-10-14", text="Enquiries are up a third since you write for us")


def fee_haggler(tell: History) -> None:
    """Accepts every quote as it stands, and wants a cut once the last invoice is there."""
    jobs = {
        "Menu boards": "",
        "Room guide": "Head office expected 10 % less",
        "Summer film": "",
        "Spa leaflet": "Can we call it 1,700 and close the file?",
        "Wedding pack": "Everyone else gives a loyalty discount",
        "Loyalty cards": "",
        "Winter film": "Round it down, we are good customers",
    }
    for n, (job, plea) in enumerate(jobs.items()):
        day = after(date(2024, 9, 9), 91 * n)
        tell.quote(day, job, 5700, "accepted", 8)
        tell.bill(after(day, 14), job, 1900, -4)
        tell.bill(after(day, 36), job, 1900, 1)
        tell.deliver(after(day, 50), job, f"{job}, all files handed over", 4)
        last = tell.bill(after(day, 58), job, 1900, 3)
        if plea:
            outcome = "granted" if job == "Room guide" else "refused"
            tell.bargain(after(day, 63), last, "after_invoice", outcome, amount=190, text=plea)


def commitment_phobic(tell: History) -> None:
    """Six proposals, six silences, and nobody in the meeting."""
    requoted = {
        "2024-10-07": (),
        "2025-01-20": (),
        "2025-04-28": ("Same pages, priced by module", "Same pages, other order"),
        "2025-08-11": ("Same pages, in two phases", "Same pages, in one phase again"),
        "2025-11-24": (),
        "2026-03-16": ("Same pages, with a fixed price",),
    }
    for n, (start, texts) in enumerate(requoted.items()):
        day, job, amount = date.fromisoformat(start), f"Product site, round {n + 1}", 27000 + 500 * n
        tell.add("inquiry", after(day, -12), text="This time for real" if n else "Launch is in spring")
        quote = tell.quote(day, job, amount, "expired")
        for turn, text in enumerate(texts):
            tell.add("quote_revision", after(day, 9 + 8 * turn), ref=quote, amount=amount - 400, text=text)
    meetings = {
        "2024-10-02": ("held", "Marketing only, no budget holder"),
        "2025-05-06": ("held", ""),
        "2025-08-20": ("missed", ""),
        "2025-11-18": ("late_cancel", "Cancelled ten minutes before"),
        "2026-02-25": ("missed", "We waited half an hour"),
        "2026-03-31": ("missed", "Nobody dialled in"),
    }
    for start, (outcome, text) in meetings.items():
        tell.add("meeting", start, outcome=outcome, text=text)


def criticizer(tell: History) -> None:
    """Signs the acceptance list, then finds fault with what it says. Once he was right."""
    faults = {
        1: ("not_upheld", "The blue is wrong. It is the blue of the list"),
        2: ("not_upheld", "Nobody can read this font"),
        4: ("upheld", "Floor plan is mirrored"),
        5: ("not_upheld", "Photos look cheap"),
        6: ("not_upheld", "Pages load far too slowly"),
        7: ("not_upheld", "Not what was ordered"),
        8: ("not_upheld", "Tone is all wrong"),
        9: ("not_upheld", "Sizes do not match. Measured, they do"),
    }
    again = {6: "Still slow, he says. Measured again: 0.6 s"}
    for n, day in enumerate(months(date(2025, 1, 1))[:12]):
        job = f"Exposé {n + 1}"
        delivery = tell.deliver(after(day, 8), job, "Accepted against the signed list")
        tell.bill(after(day, 12), job, 3000, n % 4 - 2)
        if n in faults:
            complaint = tell.complain(after(day, 21), delivery, *faults[n])
            if n in again:
                tell.complain(after(day, 45), complaint, "not_upheld", again[n])
    text = "Plan exported the wrong way round"
    tell.add("provider_failure", "2025-05-22", engagement="Exposé 5", settled=3, outcome="fixed", text=text)
    for start, score in (("2025-06-30", 4), ("2025-10-01", 5), ("2026-01-12", 3)):
        tell.add("survey", start, score=score)


def time_waster(tell: History) -> None:
    """Approves, then wants the other thing, for nothing. Pays what is billed without a word."""
    items = {
        "Lookbook, cover": (1, ""),
        "Lookbook, inside": (2, "The first layout was better after all"),
        "Lookbook, back page": (5, ""),
        "Shop window, autumn": (1, "My husband prefers green"),
        "Shop window, winter": (2, "Let us do the sledge instead of the skates"),
        "Shop window, spring": (5, ""),
        "Online shop, start page": (1, "Can it be the film instead of the photo?"),
        "Online shop, basket": (2, ""),
    }
    for n, (day, item) in enumerate(zip(months(date(2025, 2, 1))[:16:2], items, strict=True)):
        job = item.split(",")[0]
        if n % 3 == 0:
            tell.quote(after(day, -20), job, 10800, "accepted", 6)
            tell.add("commitment", after(day, -12), engagement=job, amount=2700, tags="deposit")
            tell.notify(after(day, -11), "Two rounds per item are included, as agreed", "notice:revisions")
        rounds, reversal = items[item]
        delivery = tell.deliver(after(day, 10), job, f"{item}, signed off as briefed", 12)
        for turn, phase in zip(range(rounds), ("within_limit",) * 2 + ("over_limit",) * 3, strict=False):
            tell.add("revision", after(day, 12 + 2 * turn), ref=delivery, phase=phase, cause="client_change")
        tell.bill(after(day, 24), job, 3600, 1 - n % 4)
        if reversal:
            more = {
                "cause": "client_change",
                "phase": "after_acceptance",
                "paid_extra": "false",
                "amount": 480,
            }
            tell.add(
                "change_request", after(day, 33), ref=delivery, outcome="accepted", text=reversal, **more
            )
    tell.notify("2026-06-01", "From now on changes to approved work are quoted first", "notice:change_order")


def energy_zapper(tell: History) -> None:
    """Pays on the day, shouts before and after the warning, writes at midnight and answers nothing."""
    answers = {1: 4, 3: 3, 5: None, 6: None, 8: 5, 9: None, 10: None, 11: None}
    delays = (-5, 0, -1, 2, -3, 0, 0, 1, -2, 0, 1, -2, None)
    for n, (day, late) in enumerate(zip(months(date(2025, 6, 1)), delays, strict=True)):
        tell.bill(day, RETAINER, 2400, late)
        tell.deliver(after(day, 16), RETAINER, "Two articles, four posts")
        if n in answers:
            outcome = "answered" if answers[n] else "unanswered"
            more = {"due": 5, "settled": answers[n], "text": "Which cars go into the next issue?"}
            tell.add("request", after(day, 8), engagement=RETAINER, outcome=outcome, **more)
    tell.notify("2025-10-06", "We answer from 9 to 17.30 on working days", "notice:hours")
    incidents = {
        "2025-11-12": ("abusive", "high", "warned", "Shouted at the designer for ten minutes"),
        "2026-01-20": ("hostile", "medium", "open", "Called the layout an insult, by mail to all"),
        "2026-03-05": ("abusive", "high", "open", "Swore at the same designer again"),
        "2026-05-14": ("boundary", "low", "open", "Rang a colleague's private number"),
    }
    for start, (tags, severity, outcome, text) in incidents.items():
        more = {"severity": severity, "outcome": outcome, "text": text}
        tell.add("conduct", start, confirmed="true", tags=tags, **more)
    tell.notify("2025-11-13", "Wrote that we end a call when someone is shouted at", "notice:conduct")
    for start, time in (
        ("2026-02-10", "T22:50:00"),
        ("2026-02-12", "T23:15:00"),
        ("2026-02-19", "T21:40:00"),
    ):
        tell.add("message", start, time=time, phase="out_of_hours", text="Why does nobody answer??")


def mixed(tell: History) -> None:
    """Late half of the time, and the invoice is where the bargaining begins."""
    delays = (0, 3, 12, 26, 9, 1, 18, 33, 21, 4, 16, 25, None, None)
    cuts = {
        3: ("Drop the photo day and we pay", ""),
        7: ("Ten per cent off, or it waits till June", "ultimatum"),
        10: ("The pool was shut, we expect a gesture", ""),
    }
    faults = {2: ("partly_upheld", "Two of ten photos soft"), 8: ("not_upheld", "Wrong music")}
    disputes = {7: "Says the hours were not agreed; the order is signed"}
    for n, (day, late) in enumerate(zip(months(date(2025, 5, 1)), delays, strict=True)):
        job = ("Swim season", "Gym launch", "Golf pages")[n // 5]
        if n % 5 == 0:
            tell.quote(after(day, -40), job, 14000, "accepted", 12)
        delivery = tell.deliver(after(day, -8), job, f"{job}, part {n % 5 + 1}")
        invoice = tell.bill(day, job, 2800, late)
        if n in cuts:
            text, tags = cuts[n]
            tell.bargain(
                after(day, 12), invoice, "after_invoice", "refused", amount=280, text=text, tags=tags
            )
        if n in faults:
            tell.complain(after(day, 9), delivery, *faults[n])
        if n in disputes:
            more = {"settled": 6, "outcome": "rejected", "text": disputes[n]}
            tell.add("fee_dispute", after(day, 38), ref=invoice, phase="after_due", **more)
    more = {"severity": "medium", "outcome": "open", "text": "Hung up on the account manager"}
    tell.add("conduct", "2026-02-03", confirmed="true", tags="hostile", **more)


def recovered(tell: History) -> None:
    """Paid weeks late until a new bookkeeper came; on the day ever since."""
    delays = (22, 31, 18, 6, 40, 24, 16, *(0, -4, -1, 1) * 4, None)
    promises = {4: "Utbetalning på fredag"}
    for n, (day, late) in enumerate(zip(months(date(2024, 7, 1)), delays, strict=True)):
        invoice = tell.bill(day, RETAINER, 24500, late)
        tell.deliver(after(day, 15), RETAINER, f"Kampanj {n + 1}")
        if n in promises:
            more = {"due": 7, "outcome": "broken", "text": promises[n]}
            tell.add("payment_promise", after(day, 44), ref=invoice, **more)
    text = "New bookkeeper. From now on everything goes out on the due day"
    tell.add("message", "2025-03-17", phase="in_hours", tags="apology", text=text)


def start_up(tell: History) -> None:
    """Two founders without money: they ask, trade scope, pay the deposit and pay on time."""
    for start, job in (("2025-09-15", "First website"), ("2026-02-09", "Pitch film")):
        day = date.fromisoformat(start)
        tell.add("inquiry", after(day, -9), text="Pre-seed, small budget, honest about it")
        tell.bargain(after(day, -5), "", "before_quote", "open", text="Is there a founder rate?")
        quote = tell.quote(day, job, 4200, "accepted", 17)
        tell.bargain(after(day, 2), quote, "after_quote", "refused", text="Could you do it for less?")
        tell.bargain(after(day, 4), quote, "after_quote", "refused", text="The grant is smaller than hoped")
        tell.bargain(after(day, 7), quote, "after_quote", "refused", text="Any chance of 3,800?")
        text = "Then the small version, at 3,600"
        tell.bargain(after(day, 11), quote, "after_quote", "granted", tags="scope_trade", text=text)
        tell.add("commitment", after(day, 18), engagement=job, amount=600, tags="deposit")
        for step, late in enumerate((-5, -1, 0)):
            tell.deliver(after(day, 30 + 21 * step), job, f"Step {step + 1}", 2)
            tell.bill(after(day, 33 + 21 * step), job, 1000, late)
    tell.add("referral", "2026-01-19", text="Sent us their office neighbours")


def ally(tell: History) -> None:
    """Tells us what is wrong because it is wrong, pays on time and sends others."""
    faults = {
        2: ("upheld", "Best-before date cut off in print"),
        5: ("upheld", "Allergen list of last year"),
        9: ("upheld", "Two kinds with the same picture"),
        12: ("upheld", "Barcode does not scan"),
        14: ("not_upheld", "Thought the green had changed; it had not"),
    }
    delays = (*(-7, -3, 0, -1, 2) * 3, 0, -2, 0, -4, None)
    for n, (day, late) in enumerate(zip(months(date(2024, 11, 1)), delays, strict=True)):
        job = f"Labels {day.year}"
        delivery = tell.deliver(after(day, 6), job, "Monthly label set")
        tell.bill(after(day, 9), job, 2700, late)
        if n in faults:
            outcome, text = faults[n]
            tell.complain(after(day, 13), delivery, outcome, text, 4)
            if outcome == "upheld":
                text = "Our proof-reading missed it"
                tell.add(
                    "provider_failure", after(day, 13), engagement=job, settled=3, outcome="fixed", text=text
                )
    for start, who in (
        ("2025-03-11", "a cheese maker"),
        ("2025-09-02", "a farm shop"),
        ("2026-02-17", "a mill"),
    ):
        tell.add("referral", start, text=f"Sent us {who}")
    tell.add("survey", "2025-12-01", score=9, text="You mend things fast")


STORIES: dict[str, Callable[[History], None]] = {
    story.__name__: story
    for story in (
        *(late_payer, fee_haggler, commitment_phobic, criticizer, time_waster),
        *(energy_zapper, mixed, recovered, start_up, ally),
    )
}
