// What the search shows while somebody types. It holds no words: they stand in the form's
// `<template>`, by `data-part`. A query enters no address, no request and no storage: typing is
// answered from what is loaded, and a search asks for files that are the same for many queries.
// Coming back with the browser's button shows the page as it was left, as long as the browser has
// it in memory; nothing is written down for that.

const FIRST = 8; // results before "show more"
const MOST = 20; // counted one by one; above that it is "more than 20"
const QUIET = 600; // milliseconds without a key before a screen reader is told how many there are

/** Begins on a form; gives what its button does. Fails if a file of the search cannot be had. */
export async function start(form) {
  const found = new Found(form, wordsOf(form));
  try {
    found.say(found.words.text("wait"));
    const [{ open }] = await Promise.all([import(form.dataset.engine), styled(form.dataset.style)]);
    const entry = new URL(form.dataset.entry, document.baseURI);
    const opened = (file) => open(file, (name) => fetched(new URL(name, entry)));
    const search = await opened(entry.pathname.split("/").pop());
    warm(search);
    const asked = new Asked(search, opened, form, found);
    found.say("");
    asked.typed();
    return { submit: () => asked.submitted() };
  } catch (error) {
    found.box.remove();
    throw error;
  }
}

/** The browser compiles what typing needs now, so that the first keys of an old phone do not wait for it. */
function warm(search) {
  for (const { label } of search.values.slice(0, 6)) for (const words of [label.slice(0, 2), label]) search.find(words);
}

/** A file of the search. Names with a fingerprint never change; the first file is asked for again. */
async function fetched(address) {
  const cache = /\.[0-9a-f]{16}\./.test(address.pathname) ? "default" : "no-cache";
  const response = await fetch(address, { cache, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

/** The style of the results; they are shown without it if it cannot be had. */
function styled(address) {
  return new Promise((done) => {
    const link = element("link", { rel: "stylesheet", href: address });
    link.onload = link.onerror = done;
    document.head.append(link);
  });
}

/** The parts that the theme wrote. */
function wordsOf(form) {
  const parts = form.querySelector("template").content;
  const part = (name) => {
    const found = parts.querySelector(`[data-part=${name}]`);
    if (!found) throw new Error(`component search: the form's template has no part \`${name}\``);
    return found;
  };
  const text = (name) => part(name).textContent.trim();
  const counts = text("counts").split("|").map((words) => words.trim());
  return {
    text,
    copy: (name) => part(name).cloneNode(true),
    count: (number) => counts[Math.min(number, counts.length - 1)],
    /** The sentence `name` with `node` where its `|` is. */
    around(name, node) {
      const [before, after = ""] = text(name).split("|");
      return element("p", { "data-part": name }, before, node, after);
    },
  };
}

/** What is asked, and where. */
class Asked {
  #round = 0;
  #pressed = false;

  constructor(search, opened, form, found) {
    Object.assign(this, { search, opened, form, found, field: form.querySelector("input") });
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => event.key === "ArrowDown" && found.enter(event));
    found.offerChoices(search.values, () => (this.#pressed ? this.submitted() : this.typed()));
    found.offerLanguages(search.others ?? [], (file) => this.elsewhere(file));
    found.onSpelling = (spelling) => {
      this.field.value = spelling;
      this.submitted();
    };
  }

  get options() {
    const { district } = this.form.dataset;
    return { limit: MOST, here: { district }, facets: this.found.choices };
  }

  /** A key was pressed: answered from what is loaded. */
  typed() {
    this.#round += 1;
    this.#pressed = false;
    this.found.show(this.search.find(this.field.value, { ...this.options, typing: true }));
  }

  /** The button, or Enter: long texts are looked through too, and results say what they are about. */
  async submitted() {
    const round = (this.#round += 1);
    this.#pressed = true;
    const answer = await this.answer(this.search);
    // Something else was asked meanwhile.
    if (round === this.#round) this.found.arrive(answer);
  }

  /** The same words in another language. */
  async elsewhere(file) {
    return this.answer(await this.opened(file));
  }

  async answer(search) {
    const answer = await search.search(this.field.value, this.options);
    const first = await search.describe(answer.results.slice(0, FIRST), answer.marks);
    return { ...answer, results: [...first, ...answer.results.slice(FIRST)].filter((result) => result.address) };
  }
}

/** What stands under the field. */
class Found {
  #quiet;
  #more;
  #languages;
  #selects = [];

  constructor(form, words) {
    this.words = words;
    this.field = form.querySelector("input");
    this.status = element("p", { role: "status", tabindex: -1 });
    this.before = element("div");
    this.list = element("ol", { role: "list" });
    this.after = element("div");
    this.box = element("section", { class: "in-found", "aria-labelledby": "search-label" }, this.status, this.before, this.list, this.after);
    this.box.addEventListener("keydown", (event) => this.#walk(event));
    form.append(this.box);
  }

  /** A choice of district, and behind a button of target group and offer, where the site has several. They are forgotten with the page. */
  offerChoices(values, changed) {
    const choices = this.words.copy("choices");
    for (const select of choices.querySelectorAll("select")) {
      const own = values.filter(({ facet }) => facet === select.dataset.facet);
      select.append(...own.map(({ id, label }) => element("option", { value: id }, label)));
      select.addEventListener("change", changed);
      if (own.length > 1) this.#selects.push(select);
      else select.closest("p").remove();
    }
    choices.querySelector("details:not(:has(select))")?.remove();
    if (this.#selects.length > 0) this.box.prepend(choices);
  }

  /** What is chosen, by facet. */
  get choices() {
    return Object.fromEntries(this.#selects.map(({ dataset, value }) => [dataset.facet, value]));
  }

  /** Each other language, in easy read for those who read easy; and the reader's own in its other form. */
  offerLanguages(others, ask) {
    const easy = document.body.classList.contains("in-easy");
    const own = (other) => other.language === document.documentElement.lang;
    const better = (other) => others.some((one) => one.language === other.language && one.easy === easy);
    const offered = others.filter((other) => own(other) || other.easy === easy || (!other.easy && !better(other)));
    if (offered.length === 0) return;
    const buttons = offered.map((other) => {
      const name = own(other) ? this.words.text(other.easy ? "easy" : "standard") : other.name;
      const foreign = own(other) ? {} : { lang: other.language, dir: other.direction };
      const button = element("button", { type: "button", ...foreign }, name);
      button.addEventListener("click", () => this.#inLanguage(other, name, ask));
      return element("li", {}, button);
    });
    this.#languages = element("div", { class: "in-found__others" }, this.words.copy("elsewhere"), element("ul", { role: "list" }, ...buttons));
  }

  async #inLanguage({ file, language, direction }, name, ask) {
    const box = element("div", { lang: language, dir: direction });
    this.#languages.querySelector(":scope > div")?.remove();
    this.#languages.append(box);
    try {
      const { results, count } = await ask(file);
      const list = element("ol", { role: "list" }, ...results.slice(0, FIRST).map((result) => this.#result(result, false)));
      box.append(...(results.length ? [list] : []));
      this.say(`${name}: ${this.words.count(count)}`);
      (box.querySelector("a") ?? this.status).focus();
    } catch {
      box.replaceWith(this.words.copy("failed"));
    }
  }

  /** Shown to a screen reader at once, or when the fingers rest. */
  say(text, wait = 0) {
    clearTimeout(this.#quiet);
    const speak = () => (this.status.textContent = text);
    if (wait) this.#quiet = setTimeout(speak, wait);
    else speak();
  }

  /** An answer while typing. */
  show(answer) {
    this.#put(answer, answer.weak ? "press" : "empty");
    if (answer.empty) this.say("");
    else this.say(this.words.count(answer.count), QUIET);
  }

  /** An answer to a press of the button. */
  arrive(answer) {
    this.#put(answer, "empty");
    if (answer.empty) return;
    if (answer.spelling) this.before.append(this.#spelling(answer.spelling));
    if (answer.failed) this.after.append(this.words.copy("failed"));
    if (this.#languages) this.after.append(this.#languages);
    this.say(this.words.count(answer.count));
    this.status.focus();
  }

  #put({ results, empty }, otherwise) {
    this.before.replaceChildren();
    this.#results(results, FIRST);
    this.after.replaceChildren(...(results.length || empty ? [] : [this.words.copy(otherwise)]));
    this.#languages?.querySelector(":scope > div")?.remove();
  }

  #spelling(spelling) {
    const button = element("button", { type: "button" }, spelling);
    button.addEventListener("click", () => this.onSpelling(spelling));
    return this.words.around("spelling", button);
  }

  #results(results, most) {
    this.list.replaceChildren(...results.slice(0, most).map((result) => this.#result(result, true)));
    this.list.hidden = results.length === 0;
    this.#more?.remove();
    if (results.length <= most) return;
    this.#more = this.words.copy("more");
    this.#more.querySelector("button").addEventListener("click", () => {
      this.#results(results, results.length);
      this.list.children[most].querySelector("a").focus();
    });
    this.list.after(this.#more);
  }

  #result({ address, title, facets, description = [], why }, own) {
    const label = (name) => facets.find(({ facet }) => facet === name)?.label;
    const place = [label("district"), label("section")].filter(Boolean).join(" · ");
    const lines = [place && [place], marked(description)].filter((line) => line?.length);
    const item = element("li", {}, element("a", { href: address }, element("span", {}, ...marked(title))));
    item.append(...lines.map((line) => element("p", { class: "in-meta" }, ...line)));
    const shown = [...title, ...description].some((run) => run.marked);
    if (own && !shown) item.append(...this.#reason(why));
    return item;
  }

  /** Why a result is there, where nothing that is shown says so. */
  #reason(why) {
    const word = (test, name) => why.filter(test).slice(0, 1).map(({ form }) => this.words.around(name, element("mark", {}, form)));
    const other = word(({ level }) => /^(synonym|typo|joined)/.test(level), "why");
    const inside = other.length ? other : word(({ kind }) => kind === "body", "body");
    const reason = inside.length || !why.some(({ kind }) => kind === "words") ? inside : [this.words.copy("lead")];
    reason.forEach((line) => (line.className = "in-meta"));
    return reason;
  }

  /** From the field to the first result. */
  enter(event) {
    const first = this.list.querySelector("a");
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  /** Arrows walk through the results and back to the field; Escape goes back to the field. */
  #walk(event) {
    const links = [...this.list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const next = at < 0 ? undefined : { ArrowDown: links[at + 1], ArrowUp: links[at - 1] ?? this.field, Escape: this.field }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function marked(runs) {
  return runs.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
