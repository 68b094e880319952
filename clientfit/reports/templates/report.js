"use strict";
(() => {
  const PER_PAGE = 50;
  const RANKS = { not_judged: 0, clear: 1, watch: 2, flag: 3, severe: 4 };
  const $ = (id) => document.getElementById(id);
  const book = $("book");
  const words = $("words").dataset;

  // A letter or list is copied with one press; where the browser forbids it, it is left selected.
  const textOf = (copied) => copied.tagName === "OL"
    ? [...copied.children].map((item, place) => (place + 1) + ". " + item.textContent).join("\n")
    : copied.textContent;
  const copying = (root) => root.querySelectorAll(".copy").forEach((button) => {
    const [told, source] = [button.nextElementSibling, button.parentElement.querySelector("pre, ol")];
    button.hidden = false;
    button.addEventListener("click", async () => {
      getSelection().selectAllChildren(source);
      const copied = await navigator.clipboard.writeText(textOf(source)).then(() => true, () => document.execCommand("copy"));
      told.textContent = copied ? words.copied : words.selected;
    });
  });
  copying(document);
  addEventListener("beforeprint", () => document.querySelectorAll("details:not(.letters *)").forEach((each) => { each.open = true; }));
  if (!book) return;

  // One thing at a time: the book, or one client. Pages that are packed are unpacked when one is asked for.
  const ofBook = document.querySelector(".of-book");
  const ofClient = document.querySelector(".of-client");
  const title = document.title;
  const pages = [...document.querySelectorAll("article.client")];
  const packs = [...document.querySelectorAll("template.pack")];
  const last = packs.length ? Number(packs.at(-1).dataset.last) : pages.length;
  let left = null;

  const unpack = async (pack) => {
    const bytes = Uint8Array.from(atob(pack.content.textContent), (sign) => sign.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    const found = document.createElement("template");
    found.innerHTML = await new Response(plain).text();
    if (!packs.includes(pack)) return;
    packs.splice(packs.indexOf(pack), 1);
    const fresh = [...found.content.children];
    fresh.forEach((page) => { page.hidden = true; copying(page); });
    $("pages").append(...fresh);
    pages.push(...fresh);
  };

  const lead = (link, number) => {
    link.hidden = number < 1 || number > last;
    link.href = "#c" + number;
  };

  const show = async () => {
    const [id, view] = location.hash.slice(1).split("?");
    if (view !== undefined) restore(view);
    const number = /^c[1-9][0-9]*$/.test(id) ? Number(id.slice(1)) : 0;
    const pack = packs.find((each) => number >= each.dataset.first && number <= each.dataset.last);
    $("unopened").hidden = true;
    if (pack) {
      await unpack(pack).catch(() => { $("unopened").hidden = false; });
      if (id !== location.hash.slice(1).split("?")[0]) return;
    }
    const page = pages.find((each) => each.id === id);
    pages.forEach((each) => { each.hidden = each !== page; });
    book.hidden = $("about").hidden = ofBook.hidden = Boolean(page);
    ofClient.hidden = !page;
    if (page) {
      const heading = page.querySelector("h2");
      document.title = heading.textContent + " – " + title;
      lead($("previous"), number - 1);
      lead($("next"), number + 1);
      left = id;
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
      return;
    }
    document.title = title;
    const back = left && document.querySelector('#table a[href="#' + left + '"]');
    left = null;
    if (back && id === "clients" && back.offsetParent) {
      back.focus();
      back.scrollIntoView({ block: "center" });
    } else if (id) {
      const target = $(id);
      if (target) target.scrollIntoView();
    }
  };

  // The table: filtered, sorted, fifty rows at a time.
  const table = $("table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const first = heads.findIndex((head) => head.classList.contains("of-type"));
  const types = heads.filter((head) => head.classList.contains("of-type")).length;
  const fields = ["search", "recommendation", "type", "level", "stage", "owner"].map($).filter(Boolean);
  const [search, recommendation, type, level, stage, owner] = fields;
  const order = [...recommendation.options].map((option) => option.value);
  const levelOf = (cell) => cell.className;
  const rows = [...body.rows].map((row, place) => ({
    row,
    place,
    text: row.cells[0].textContent.toLowerCase(),
    stage: row.cells[1].textContent,
    owner: owner && row.querySelector("td.owner").textContent,
    levels: [...row.cells].slice(first, first + types).map(levelOf),
  }));
  let shown = rows;
  let from = 0;

  const reaches = (found, wanted) =>
    wanted.endsWith("+") ? RANKS[found] >= RANKS[wanted.slice(0, -1)] : found === wanted;

  const fits = (one) => {
    const words = search.value.trim().toLowerCase();
    const levels = type.value === "" ? one.levels : [one.levels[Number(type.value)]];
    return (!words || one.text.includes(words))
      && (!recommendation.value || one.row.dataset.r === recommendation.value)
      && (!stage.value || one.stage === stage.value)
      && (!owner || !owner.value || one.owner === owner.value)
      && (!level.value || levels.some((found) => reaches(found, level.value)));
  };

  const page = (start) => {
    from = start;
    const seen = new Set(shown.slice(from, from + PER_PAGE));
    const fitting = new Set(shown);
    rows.forEach((one) => {
      one.row.hidden = !seen.has(one);
      one.row.classList.toggle("later", !seen.has(one) && fitting.has(one));
    });
    const until = Math.min(shown.length, from + PER_PAGE);
    const counts = { first: from + 1, last: until, fitting: shown.length, all: rows.length };
    const sentence = !shown.length ? words.none : shown.length < rows.length ? words.some : words.all;
    $("found").textContent = sentence.replace(/\{(\w+)\}/g, (_, name) => counts[name]);
    document.querySelector(".pager").hidden = shown.length <= PER_PAGE;
    $("earlier").disabled = from === 0;
    $("later").disabled = until === shown.length;
  };

  // The filters and the order stand in the address, so that a view can be sent or kept.
  const named = (field) => field === type ? field.selectedOptions[0].textContent : field.value;
  const keep = () => {
    const view = new URLSearchParams();
    fields.forEach((field) => { if (field.value) view.set(field.id, named(field)); });
    const sorted = heads.find((head) => head.hasAttribute("aria-sort"));
    if (sorted) view.set("sort", sorted.textContent + " " + sorted.getAttribute("aria-sort"));
    const words = view.toString();
    $("back").href = "#clients" + (words ? "?" + words : "");
    const [id, was] = location.hash.slice(1).split("?");
    if (pages.some((each) => each.id === id) || (!words && was === undefined)) return;
    history.replaceState(null, "", $("back").href);
  };

  const restore = (words) => {
    const view = new URLSearchParams(words);
    fields.forEach((field) => {
      const wanted = view.get(field.id) || "";
      const option = field === type && [...type.options].find((each) => each.textContent === wanted);
      field.value = field === type ? (option ? option.value : "") : wanted;
    });
    const [, column, way] = /^(.*) (ascending|descending)$/.exec(view.get("sort")) || [];
    const place = heads.findIndex((head) => head.textContent === column);
    if (place >= 0) orderBy(place, way);
    filter();
  };

  const narrow = () => {
    shown = rows.filter(fits);
    page(0);
  };

  const filter = () => {
    narrow();
    keep();
  };

  const worth = (one, column) => {
    const cell = one.row.cells[column];
    if (column >= first && column < first + types) return RANKS[levelOf(cell)];
    if (heads[column].classList.contains("number")) return Number(cell.dataset.v || cell.textContent || 0);
    if (column === 2) return -order.indexOf(one.row.dataset.r);
    return cell.textContent.toLowerCase();
  };

  const sort = (column) => {
    const words = column < 2 || heads[column].classList.contains("owner");
    const was = heads[column].getAttribute("aria-sort");
    orderBy(column, was ? (was === "ascending" ? "descending" : "ascending") : (words ? "ascending" : "descending"));
    filter();
  };

  const orderBy = (column, now) => {
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", now);
    const way = now === "ascending" ? 1 : -1;
    rows.sort((a, b) => {
      const [x, y] = [worth(a, column), worth(b, column)];
      const apart = typeof x === "string" ? x.localeCompare(y) : x - y;
      return way * apart || a.place - b.place;
    });
    body.append(...rows.map((one) => one.row));
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  });
  type.addEventListener("change", () => {
    if (type.value && !level.value) level.value = "watch+";
  });
  fields.forEach((field) => field.addEventListener(field === search ? "input" : "change", filter));
  const form = document.querySelector(".filters");
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  $("earlier").addEventListener("click", () => page(from - PER_PAGE));
  $("later").addEventListener("click", () => page(from + PER_PAGE));

  // A count leads to the clients that it counts.
  book.addEventListener("click", (event) => {
    const link = event.target.closest("[data-level], [data-recommendation]");
    if (!link) return;
    form.reset();
    type.value = link.dataset.type || "";
    level.value = link.dataset.level || "";
    recommendation.value = link.dataset.recommendation || "";
    setTimeout(() => { filter(); $("clients-title").focus({ preventScroll: true }); });
  });

  addEventListener("hashchange", show);
  narrow();
  show();
})();
