"""The interpreter ends while threads are inside a call."""

import subprocess
import sys

import pytest

PROGRAM = """
import sys, threading, time
from datetime import date
from clientfit.screening import Screener, screen

events = [
    {"client_id": "a", "event_id": f"i{number}", "kind": "invoice", "occurred_at": "2026-01-05",
     "amount": "100", "due": "2026-02-01", "settled": "2026-04-01"}
    for number in range(50)
]
begun = threading.Event()

def screen_again_and_again():
    while True:
        Screener().check(events, as_of=date(2026, 6, 30))
        begun.set()
        screen(events, as_of=date(2026, 6, 30))

for _ in range(3):
    threading.Thread(target=screen_again_and_again, daemon=True).start()
begun.wait()
time.sleep(float(sys.argv[1]))
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "after", [pytest.param(0, marks=pytest.mark.long), 0.13, pytest.param(0.29, marks=pytest.mark.long)]
)
def test_daemon_threads_do_not_abort_the_process(after: float) -> None:
    """Whatever the threads were doing, the interpreter ends by itself, with code 0 and nothing on stderr."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(after)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_child_process_ends_too() -> None:
    """A process that was forked inside a call has no call in progress, so its end waits for none."""
    program = (
        "import os, sys\n"
        "from clientfit.store.at_exit import IN_PROGRESS\n"
        "with IN_PROGRESS:\n"
        "    child = os.fork()\n"
        "    if not child: sys.exit(7)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert ended.returncode == 7
