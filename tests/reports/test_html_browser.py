"""The HTML report in a browser: what a person can do with it, and whether everybody can."""

import os
import shutil
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from clientfit.model import Results
from clientfit.reports.html import pages
from clientfit.reports.html.document import write_html
from clientfit.screening_result import Screening

pytest.importorskip("selenium", reason="selenium is not installed")

from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

pytestmark = pytest.mark.browser

SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
WIDE, NARROW = (1280, 900), (390, 844)
AXE = "CLIENTFIT_AXE"
"""Set this in the environment to another axe.min.js than axe-core-python's."""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Debian's chromium without a window."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("chromium or chromedriver is not installed (apt-get install chromium chromium-driver)")
    options = ChromeOptions()
    options.binary_location = chromium
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for switch in (*SWITCHES, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(switch)
    started = Chrome(options, ChromeService(driver))
    yield started
    started.quit()


@pytest.fixture(scope="module")
def book(agency: Screening, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the report on forty clients."""
    return _kept(agency, tmp_path_factory)


@pytest.fixture(scope="module")
def packed(agency: Screening, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the same report with all pages but the first packed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "PLAIN", 0)
        return _kept(agency, tmp_path_factory)


@pytest.fixture(scope="module")
def alone(agency: Screening, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the report on the first client alone."""
    single = agency.select(client_ids=[next(iter(agency)).client_id])
    return _kept(single, tmp_path_factory)


def _kept(screened: Results, folders: pytest.TempPathFactory) -> str:
    path = folders.mktemp("report") / "report.html"
    with path.open("w", encoding="utf-8") as stream:
        write_html(screened, stream)
    return path.as_uri()


@pytest.fixture
def at(browser: Chrome) -> Callable[..., Chrome]:
    """Open an address afresh, as wide as a screen or a telephone, light or dark."""

    def opened(address: str, size: tuple[int, int] = WIDE, scheme: str = "light") -> Chrome:
        browser.get("about:blank")
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        console(browser)
        browser.get(address)
        return browser

    return opened


@pytest.fixture(scope="session")
def axe() -> str:
    """The accessibility checker's script."""
    path = os.environ.get(AXE)
    if path is None:
        found = find_spec("axe_core_python")
        if found is None or found.origin is None:
            pytest.skip("axe-core-python is not installed")
        path = str(Path(found.origin).with_name("axe.min.js"))
    return Path(path).read_text(encoding="utf-8")


def console(browser: Chrome) -> list[dict[str, Any]]:
    """What the browser has told since it was asked last."""
    told: list[dict[str, Any]] = browser.get_log("browser")  # type: ignore[no-untyped-call]
    return told


def names(browser: Chrome) -> list[str]:
    """The clients that the table shows."""
    links = browser.find_elements(By.CSS_SELECTOR, "#table tbody tr:not([hidden]) th a")
    return [link.text for link in links]


def cells(browser: Chrome, column: int) -> list[str]:
    """The classes of a column's cells that the table shows."""
    found = browser.find_elements(By.CSS_SELECTOR, f"#table tbody tr:not([hidden]) > :nth-child({column})")
    return [cell.get_attribute("class") or "" for cell in found]


def choose(browser: Chrome, field: str, text: str) -> None:
    """Choose from one of the filters."""
    Select(browser.find_element(By.ID, field)).select_by_visible_text(text)


def head(browser: Chrome, words: str) -> WebElement:
    """The button in a column's head."""
    return browser.find_element(By.XPATH, f"//table[@id='table']//th/button[.='{words}']")


def soon(browser: Chrome, holds: Callable[[], bool]) -> bool:
    """Whether something holds within ten seconds: links and cleared forms take a turn of the browser."""
    return WebDriverWait(browser, 10).until(lambda _: holds())


def title(browser: Chrome) -> str:
    """The heading of what is shown: a client's name, or none for the book."""
    shown = browser.find_elements(By.CSS_SELECTOR, "article.client:not([hidden]) h2")
    return shown[0].text if len(shown) == 1 else ""


def shown(browser: Chrome, selector: str) -> list[WebElement]:
    """The elements that a person sees."""
    found = browser.find_elements(By.CSS_SELECTOR, f"article.client:not([hidden]) {selector}")
    return [element for element in found if element.is_displayed()]


def faults(browser: Chrome, axe: str) -> list[str]:
    """What axe finds to be wrong; it calls the least faults minor, the others moderate to critical."""
    browser.execute_script(axe)
    found = browser.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(done);"
    )
    return [
        f"{each['id']}: {node['html'][:200]} {node['failureSummary']}"
        for each in found["violations"]
        if each["impact"] != "minor"
        for node in each["nodes"]
    ]


def test_nothing_is_wrong_in_the_console(at: Callable[..., Chrome], book: str) -> None:
    """No script fails, and the policy keeps nothing of the report's own from working."""
    browser = at(book)
    browser.find_element(By.LINK_TEXT, "Clients").click()
    browser.find_element(By.CSS_SELECTOR, "#table tbody a").click()
    assert console(browser) == []


def test_the_worst_payer_is_two_clicks_away(at: Callable[..., Chrome], book: str) -> None:
    """From the type's row to the client: who, why, since when, and how to end the work."""
    browser = at(book)
    row = browser.find_element(By.XPATH, "//table[@class='heat']//tr[th='Late payer']")
    link = row.find_element(By.CSS_SELECTOR, ".worst a")
    name = link.text
    link.click()
    assert soon(browser, lambda: title(browser) == name)
    page = browser.find_element(By.CSS_SELECTOR, "article.client:not([hidden])")
    assert page.find_element(By.XPATH, ".//h3[.='Why']/following-sibling::ul/li").text
    assert page.find_element(By.XPATH, ".//h3[.='How to go about it']/following-sibling::ol/li").text
    assert "Since 2025-" in page.find_element(By.CSS_SELECTOR, "section.flag").text
    assert not browser.find_element(By.ID, "book").is_displayed()


def test_the_way_back_leads_to_the_row(at: Callable[..., Chrome], book: str) -> None:
    """Who returns from a client's page finds the table where it was left, also by the keyboard."""
    browser = at(book)
    link = browser.find_elements(By.CSS_SELECTOR, "#table tbody a")[5]
    link.send_keys(Keys.ENTER)
    assert soon(browser, lambda: browser.switch_to.active_element.tag_name == "h2")
    browser.find_element(By.ID, "back").send_keys(Keys.ENTER)
    assert soon(browser, lambda: browser.switch_to.active_element == link)


def test_from_client_to_client(at: Callable[..., Chrome], book: str) -> None:
    """Next and previous go down and up the list, and the ends have only one of them."""
    browser = at(book + "#c1")
    assert not browser.find_element(By.ID, "previous").is_displayed()
    first = title(browser)
    browser.find_element(By.ID, "next").click()
    assert soon(browser, lambda: title(browser) not in {"", first})
    assert browser.title.startswith(title(browser))
    browser.find_element(By.ID, "previous").click()
    assert soon(browser, lambda: title(browser) == first)


def test_a_packed_page_opens_like_any_other(at: Callable[..., Chrome], packed: str, axe: str) -> None:
    """From the table, by its address, and by next and previous; with its letter, and without a fault."""
    browser = at(packed)
    assert len(browser.find_elements(By.CSS_SELECTOR, "article.client")) == 1
    link = browser.find_elements(By.CSS_SELECTOR, "#table tbody a")[1]
    name = link.text
    link.click()
    assert soon(browser, lambda: title(browser) == name)
    assert faults(browser, axe) == []
    browser.find_element(By.ID, "previous").click()
    assert soon(browser, lambda: title(browser) not in {"", name})
    browser.find_element(By.ID, "next").click()
    assert soon(browser, lambda: title(browser) == name)
    assert soon(at(packed + "#c40"), lambda: title(browser) != "")
    assert not browser.find_element(By.ID, "next").is_displayed()
    assert console(browser) == []


@pytest.mark.parametrize("kind", ["book", "packed", "alone"])
def test_a_letter_is_copied_with_one_press(
    at: Callable[..., Chrome], request: pytest.FixtureRequest, axe: str, kind: str
) -> None:
    """It is folded away until it is asked for, has no fault, and the button says that it was copied."""
    address = request.getfixturevalue(kind)
    browser = at(address if kind == "alone" else address + "#c2")
    assert soon(browser, lambda: bool(shown(browser, ".letters summary")))
    assert not shown(browser, ".letters pre")
    summary = shown(browser, ".letters summary")[0]
    summary.send_keys(Keys.ENTER)
    assert soon(browser, lambda: bool(shown(browser, ".letters pre")))
    assert shown(browser, ".letters pre")[0].text.startswith(
        "Subject: Bringing our work to a good end\n\nTo: "
    )
    shown(browser, ".letters .copy")[0].click()
    assert soon(browser, lambda: any(said.text for said in shown(browser, ".letters [role=status]")))
    assert shown(browser, ".letters [role=status]")[0].text in {
        "Copied.",
        "It is selected: copy it with Ctrl+C.",
    }
    assert browser.execute_script("return getSelection().toString()").startswith("Subject: Bringing")
    assert faults(browser, axe) == []
    assert console(browser) == []


def test_the_card_of_the_worst_payer_tells_it_all(at: Callable[..., Chrome], book: str) -> None:
    """Who, why, since when, how much is overdue, and the first step, before any click."""
    cards = at(book).find_elements(By.CSS_SELECTOR, ".card")
    (card,) = [card.text for card in cards if "Late payer: severe" in card.text]
    for told in (
        "Harrowmere Fittings Ltd",
        "Of 17 invoices due or paid",
        "2025-03-03, the first record that counts",
        "GBP 6,400.00, up to 60 days",
        "Read the termination clause of the contract",
    ):
        assert told in card


def test_search_finds_names_and_ids(at: Callable[..., Chrome], book: str) -> None:
    """Typing narrows the table, and the status tells how many are left."""
    browser = at(book)
    browser.find_element(By.ID, "search").send_keys("HARROW")
    assert names(browser) == ["Harrowmere Fittings Ltd"]
    assert browser.find_element(By.ID, "found").text == "1 to 1 of 1 that fit, of 40"
    browser.find_element(By.ID, "search").send_keys(" nobody")
    assert browser.find_element(By.ID, "found").text == "No client fits."


def test_a_type_shows_whom_it_was_raised_for(at: Callable[..., Chrome], book: str) -> None:
    """Choosing a type without a level chooses watch or worse, visibly; a level narrows it."""
    browser = at(book)
    choose(browser, "type", "Late payer")
    level = Select(browser.find_element(By.ID, "level"))
    assert level.first_selected_option.text == "watch or worse"
    assert sorted(cells(browser, 8)) == ["flag", "severe", "watch", "watch"]
    choose(browser, "level", "severe")
    assert cells(browser, 8) == ["severe"]
    choose(browser, "level", "not judged")
    assert set(cells(browser, 8)) == {"not_judged"}


def test_recommendation_and_stage_narrow_together(at: Callable[..., Chrome], book: str) -> None:
    """Filters hold all at once, and one button clears them."""
    browser = at(book)
    choose(browser, "recommendation", "not enough history (7)")
    assert len(names(browser)) == 7
    choose(browser, "stage", "active")
    assert names(browser) == []
    browser.find_element(By.CSS_SELECTOR, ".filters [type=reset]").click()
    assert soon(browser, lambda: len(names(browser)) == 40)


def test_the_filters_stand_in_the_address(at: Callable[..., Chrome], book: str) -> None:
    """An address that was sent shows the same clients in the same order, and a client's page leads back."""
    browser = at(book)
    choose(browser, "type", "Late payer")
    choose(browser, "level", "watch or worse")
    head(browser, "Overdue").click()
    expected = names(browser)
    assert len(expected) > 1
    address = browser.current_url
    assert address.endswith("#clients?type=Late+payer&level=watch%2B&sort=Overdue+descending")
    browser.get("about:blank")
    browser = at(address)
    assert names(browser) == expected
    browser.find_element(By.CSS_SELECTOR, "#table tbody tr:not([hidden]) th a").click()
    assert soon(browser, lambda: title(browser) == expected[0])
    browser.find_element(By.ID, "back").click()
    assert soon(browser, lambda: names(browser) == expected and not title(browser))
    assert browser.current_url == address
    browser.find_element(By.CSS_SELECTOR, ".filters [type=reset]").click()
    assert soon(browser, lambda: "type=" not in browser.current_url)
    assert console(browser) == []


def test_what_to_ask_for_is_copied_as_a_numbered_list(at: Callable[..., Chrome], book: str) -> None:
    """With one press, and the page tells it."""
    browser = at(book + "#c4")
    assert soon(browser, lambda: bool(shown(browser, ".ask .copy")))
    shown(browser, ".ask .copy")[0].click()
    assert soon(browser, lambda: any(said.text for said in shown(browser, ".ask [role=status]")))
    assert browser.execute_script("return getSelection().toString()").startswith("Lower the price")


def test_a_count_leads_to_those_counted(at: Callable[..., Chrome], book: str) -> None:
    """A number of the heat map and a recommendation fill the filters in."""
    browser = at(book)
    browser.find_element(By.CSS_SELECTOR, "[data-type='3'][data-level='flag']").click()
    assert soon(browser, lambda: cells(browser, 7) == ["flag", "flag"])
    browser.execute_script("scrollTo(0, 0)")
    browser.find_element(By.CSS_SELECTOR, "[data-recommendation='wind_down']").click()
    assert soon(browser, lambda: len(names(browser)) == 2)
    browser.execute_script("scrollTo(0, 0)")
    browser.find_element(By.LINK_TEXT, "All who are flagged").click()
    assert soon(browser, lambda: len(names(browser)) == 7)


@pytest.mark.parametrize(
    ("column", "first", "last"),
    [
        ("Client", "Aldercrumb Bakeries Ltd", "Yarrowmede Care Homes"),
        ("Late payer", "Harrowmere Fittings Ltd", None),
        ("Overdue", "Harrowmere Fittings Ltd", None),
        ("Records", "Verdigrane Coffee Roasters LLC", "Cindermoss Candles"),
    ],
)
def test_columns_sort_both_ways(
    at: Callable[..., Chrome], book: str, column: str, first: str, last: str | None
) -> None:
    """Names begin with A, levels with the worst, numbers with the greatest; again turns it round."""
    browser = at(book)
    button = head(browser, column)
    button.click()
    way = button.find_element(By.XPATH, "..").get_attribute("aria-sort")
    assert way == ("ascending" if column == "Client" else "descending")
    assert names(browser)[0] == first
    button.send_keys(Keys.ENTER)
    assert button.find_element(By.XPATH, "..").get_attribute("aria-sort") != way
    assert last is None or names(browser)[0] == last


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["screen", "telephone"])
@pytest.mark.parametrize("place", ["", "#c1", "#c2"])
def test_nothing_is_wider_than_the_window(
    at: Callable[..., Chrome], book: str, place: str, size: tuple[int, int]
) -> None:
    """The page never scrolls sideways."""
    browser = at(book + place, size)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= size[0]


def test_dark_follows_the_system(at: Callable[..., Chrome], book: str) -> None:
    """Where a person prefers dark, ink is light and paper is dark."""
    read = "return getComputedStyle(document.body).backgroundColor"
    assert at(book, scheme="light").execute_script(read) == "rgb(244, 246, 248)"
    assert at(book, scheme="dark").execute_script(read) == "rgb(15, 21, 28)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["screen", "telephone"])
@pytest.mark.parametrize("place", ["", "#c1", "#c4", "#c8"])
def test_axe_finds_no_fault(  # noqa: PLR0913, PLR0917 - one of each
    at: Callable[..., Chrome], book: str, axe: str, place: str, size: tuple[int, int], scheme: str
) -> None:
    """The book and the pages can be read, heard and operated by everybody."""
    assert faults(at(book + place, size, scheme), axe) == []


def test_a_single_client_is_accessible_too(at: Callable[..., Chrome], alone: str, axe: str) -> None:
    """The report of one client has no fault either, and nothing in its console."""
    browser = at(alone)
    assert faults(browser, axe) == []
    assert console(browser) == []


def test_without_scripts_everything_is_there(at: Callable[..., Chrome], book: str) -> None:
    """Where scripts don't run, the book and all pages stand one below the other."""
    browser = at("about:blank")
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(book)
        assert browser.find_element(By.ID, "book").is_displayed()
        assert all(page.is_displayed() for page in browser.find_elements(By.CSS_SELECTOR, "article.client"))
        assert not browser.find_element(By.CSS_SELECTOR, ".filters").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_hostile_names_run_nothing(
    at: Callable[..., Chrome], attacked: Screening, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever a client wrote, no script runs, nothing is loaded, and the page is as wide as the window."""
    address = _kept(attacked, tmp_path_factory)
    for place in ("", "#c1"):
        browser = at(address + place, NARROW)
        assert console(browser) == []
        assert browser.execute_script("return document.documentElement.scrollWidth") <= NARROW[0]
