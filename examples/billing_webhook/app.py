"""A small web app that a billing tool tells of its invoices, and that tells which client's verdict changed.

POST /webhooks/billing    a signed notice in, the verdicts that it changed out
GET  /clients/ID          the verdict on one client, for who has the token
"""

import hmac
import json
import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock

from flask import Flask, Response, abort, request
from pydantic import ValidationError

import clientfit
from examples.billing_webhook.invoices import Notice, as_events
from examples.billing_webhook.signature import HEADER, Refused, verify

LOG = logging.getLogger("billing_webhook")
MOST_BYTES = 256 * 1024
NOTICES = "invoice."


@dataclass(frozen=True)
class Settings:
    """What the app needs to know: the secrets, where events are kept, and the clocks."""

    secret: str
    token: str
    events: Path | None = None
    now: Callable[[], float] = time.time
    today: Callable[[], date] = lambda: datetime.now(UTC).date()

    @classmethod
    def from_environment(cls) -> "Settings":
        """As the README says; a secret that is missing stops the start."""
        kept = os.environ.get("EVENTS_FILE")
        return cls(
            secret=os.environ["BILLING_WEBHOOK_SECRET"],
            token=os.environ["READ_TOKEN"],
            events=Path(kept) if kept else None,
        )


class Desk:
    """The watcher, kept on today, and the file from which it is filled again after a restart."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._turn = Lock()
        self.watcher = clientfit.Watcher(as_of=settings.today())
        if settings.events is not None and settings.events.exists():
            lines = settings.events.read_text("utf-8").splitlines()
            problems = self.watcher.load([json.loads(line) for line in lines])
            LOG.info("%d events read, %d clients, %d problems", len(lines), len(self.watcher), len(problems))

    def to_today(self) -> list[clientfit.Change]:
        """What time alone has changed since the last request; most often nothing."""
        with self._turn:
            today = self._settings.today()
            return list(self.watcher.advance(today)) if today != self.watcher.as_of else []

    def take(self, notice: Notice) -> list[clientfit.Change]:
        """What a notice changes; the events that were taken are kept in the file."""
        changes = self.to_today()
        for event in as_events(notice):
            change = self.watcher.take(event)
            self._keep(event)
            changes += [change] if change is not None else []
        return changes

    def _keep(self, event: dict[str, object]) -> None:
        if self._settings.events is not None:
            with self._turn, self._settings.events.open("a", encoding="utf-8") as file:
                file.write(json.dumps(event, default=str) + "\n")


def create_app(settings: Settings | None = None) -> Flask:
    """The app; `flask --app examples.billing_webhook.app run` calls it."""
    told = settings or Settings.from_environment()
    desk = Desk(told)
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES

    @app.post("/webhooks/billing")
    def billing() -> Response:
        body = request.get_data()
        try:
            verify(request.headers.get(HEADER), body, told.secret, told.now())
        except Refused:
            LOG.warning("a request without a good signature")
            abort(400)
        if not str(_parsed(body).get("type", "")).startswith(NOTICES):
            return _answer([])  # taken note of: what the tool tells beside invoices is not ours
        try:
            changes = desk.take(Notice.model_validate_json(body))
        except (ValidationError, clientfit.ClientFitError) as error:
            LOG.warning("a notice that is no invoice: %s", type(error).__name__)
            abort(422)
        LOG.info("%d verdicts changed", len(changes))
        return _answer(changes)

    @app.get("/clients/<client_id>")
    def client(client_id: str) -> Response:
        given = request.headers.get("Authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {told.token}".encode()):
            abort(401)
        desk.to_today()
        try:
            verdict = desk.watcher.verdict(client_id)
        except KeyError:
            abort(404)
        return Response(verdict.model_dump_json(by_alias=True), mimetype="application/json")

    return app


def _parsed(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except ValueError:
        abort(400)
    return found if isinstance(found, dict) else {}


def _answer(changes: list[clientfit.Change]) -> Response:
    told = ", ".join(change.model_dump_json(by_alias=True) for change in changes)
    return Response(f'{{"changed": [{told}]}}', mimetype="application/json")
