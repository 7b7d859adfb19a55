// Searching in one's own words, on one's own device.
//
// No word of the content stands here: what is typed is read from the list from A to Z, where every
// link leads to the page that its words must find.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { enlargeText, sideways, spaceText } from "./measure.mjs";
import { theme } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await start();
after(() => site.stop());

const { search } = theme;
const lang = site.pages.language;
const index = site.pages.one({ kind: "index", lang, easy: false });
const turned = site.pages.one({ kind: "index", lang: "ar", easy: false });
const nonsense = "xqzvvkwj";

/** Words of the list that lead to one page: long enough to be typed in part. */
async function entry(tab) {
  const entries = await tab.locator(search.list).evaluateAll((links) => links.map((link) => [link.textContent.trim(), link.pathname]));
  const found = entries.find(([words]) => /^[\p{L}\p{M}]{7,}$/u.test(words));
  assert.ok(found, "the list has a word of seven letters");
  return { words: found[0], path: found[1] };
}

/** Touches the field and waits until the search is there. */
async function touch(tab) {
  await tab.locator(search.field).click();
  await tab.locator(search.box).waitFor();
  await tab.waitForFunction(({ box }) => document.querySelector(`${box} [role=status]`)?.textContent === "", search);
}

/** The addresses of the results, from the site's root. */
function results(tab) {
  return tab.locator(search.results).evaluateAll((links) => links.map((link) => link.pathname));
}

/** Where the focus is. */
function focus(tab) {
  return tab.evaluate(({ field, results }) => {
    const at = document.activeElement;
    if (at.matches(field)) return "field";
    if (at.getAttribute("role") === "status") return "status";
    return [...document.querySelectorAll(results)].indexOf(at);
  }, search);
}

test("nothing is fetched before the field is touched, and nothing while typing", () =>
  site.visit(index, {}, async (tab) => {
    const before = await tab.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname));
    const own = before.filter((path) => path.endsWith(".js"));
    assert.equal(own.length, 2, `one small file waits for the touch, another offers to read aloud: ${own}`);
    for (const path of own) assert.ok((await readFile(`${site.output}/${path.slice(site.pages.base.length)}`)).length < 2_000, "the file that waits is small");
    assert.ok(before.every((path) => !path.includes("/search/")), `${before}`);
    const { words } = await entry(tab);
    const asked = [];
    tab.on("request", (request) => asked.push(request.url()));
    await touch(tab);
    assert.ok(asked.length > 0 && asked.length <= 4, `the touch asks for ${asked.length} files: ${asked}`);
    asked.length = 0;
    await tab.keyboard.type(words, { delay: 20 });
    await tab.locator(search.results).first().waitFor();
    assert.deepEqual(asked, [], "typing asks for nothing");
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    const shown = encodeURIComponent(words);
    assert.deepEqual(asked.filter((url) => url.includes(words) || url.includes(shown) || url.includes("?")), [], "no address holds the words");
  }));

test("a first search asks for four files at most, from the touch to what the results are about", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    const asked = [];
    tab.on("request", (request) => asked.push(request.url()));
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    await tab.locator(search.described).first().waitFor();
    assert.ok(asked.length <= 4, `${asked.length} files: ${asked}`);
  }));

test("typing finds the page while the word is half written, and says how many there are", () =>
  site.visit(index, {}, async (tab) => {
    const { words, path } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words.slice(0, -2));
    await tab.locator(search.results).first().waitFor();
    assert.ok((await results(tab)).includes(path), `${words.slice(0, -2)} finds ${path}, not only ${await results(tab)}`);
    await tab.keyboard.type(words.slice(-2));
    assert.ok((await results(tab)).includes(path), `${words} finds ${path}`);
    const status = tab.locator(`${search.box} [role=status]`);
    await tab.waitForFunction(({ box }) => document.querySelector(`${box} [role=status]`).textContent !== "", search);
    assert.match(await status.textContent(), /\p{L}/u, "the count is said in words");
    const title = await tab.locator(search.results).first().textContent();
    await tab.locator(search.field).fill(title);
    await tab.locator(`${search.results} mark`).first().waitFor();
    await tab.locator(search.field).fill("");
    await tab.locator(search.results).first().waitFor({ state: "detached" });
    assert.equal(await status.textContent(), "", "an empty field has no results and says nothing");
  }));

test("the address, the history and the storage are left alone", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    const before = await tab.evaluate(() => [location.href, history.length, JSON.stringify(history.state)]);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    assert.deepEqual(await tab.evaluate(() => [location.href, history.length, JSON.stringify(history.state)]), before);
    const field = await tab.locator(search.field).evaluate((field) => [field.name, field.autocomplete]);
    assert.deepEqual(field, ["", "off"], "no name to send it under, and no browser offers it to the next reader");
  }));

test("coming back from a result finds the words and the results as they were left", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    const before = await results(tab);
    await tab.locator(search.results).first().click();
    await tab.waitForURL((url) => url.pathname === before[0]);
    // The page comes from memory: it is not loaded again, which `goBack` would wait for.
    await tab.goBack({ waitUntil: "commit" });
    await tab.locator(search.results).first().waitFor();
    assert.equal(await tab.locator(search.field).inputValue(), words);
    assert.deepEqual(await results(tab), before);
  }));

test("the keyboard reaches the results and comes back", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words.slice(0, 4));
    await tab.locator(search.results).first().waitFor();
    await tab.keyboard.press("ArrowDown");
    assert.equal(await focus(tab), 0);
    const many = await tab.locator(search.results).count();
    await tab.keyboard.press("ArrowDown");
    assert.equal(await focus(tab), many > 1 ? 1 : 0);
    await tab.keyboard.press("Escape");
    assert.equal(await focus(tab), "field");
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    assert.equal(await focus(tab), "status");
    await tab.locator(search.results).first().focus();
    await tab.keyboard.press("ArrowUp");
    assert.equal(await focus(tab), "field");
    await tab.keyboard.press("ArrowDown");
    const to = (await results(tab))[0];
    await tab.keyboard.press("Enter");
    await tab.waitForURL((url) => url.pathname === to);
  }));

test("when nothing is found there are ways on", () =>
  site.visit(index, {}, async (tab) => {
    await touch(tab);
    await tab.keyboard.type(nonsense);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    assert.deepEqual(await results(tab), []);
    const ways = await tab.locator(`${search.box} [data-part=empty] a`).evaluateAll((links) => links.map((link) => link.pathname));
    const addresses = new Set(site.pages.all.map((page) => page.address));
    assert.ok(ways.length >= 2, "contacts or situations, and the list from A to Z");
    assert.deepEqual(ways.filter((way) => !addresses.has(way)), []);
  }));

test("the same words can be asked for in another language", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    const buttons = tab.locator(`${search.others} button`);
    await buttons.first().waitFor();
    const languages = new Set(site.pages.all.map((page) => page.lang)).size;
    assert.ok((await buttons.count()) >= languages - 1, "every other language of the site");
    await buttons.first().click();
    await tab.locator(`${search.others} > div`).waitFor();
    await tab.waitForFunction(({ box }) => document.querySelector(`${box} [role=status]`).textContent.includes(":"), search);
    assert.ok((await results(tab)).length > 0, "the reader's own results stay");
  }));

test("without script the button leads to the list, and the words go nowhere", () =>
  site.visit(site.pages.one({ kind: "start", lang, easy: false }), { script: false }, async (tab) => {
    assert.equal(await tab.locator(search.private).isVisible(), false, "the sentence on privacy stands only with script");
    await tab.locator(search.field).fill(nonsense);
    await tab.locator(search.field).press("Enter");
    await tab.waitForURL((url) => url.pathname === index.address);
    assert.ok(!tab.url().includes(nonsense), tab.url());
    assert.ok((await tab.locator(search.list).count()) > 10);
  }));

test("with script the field says that nobody sees what is typed", () =>
  site.visit(site.pages.one({ kind: "start", lang, easy: false }), {}, async (tab) => assert.ok(await tab.locator(search.private).isVisible())));

for (const kind of ["start", "index", "find-support", "not-found"]) {
  test(`there is a field on the page ${kind}`, () =>
    site.visit(site.pages.one({ kind, lang, easy: false }), {}, async (tab) => {
      await touch(tab);
      await tab.keyboard.type(nonsense);
      await tab.keyboard.press("Enter");
      await tab.locator(`${search.box} [data-part=empty]`).waitFor();
    }));
}

test("the header of every other page leads to the field", () =>
  site.visit(site.pages.one({ kind: "district", lang, easy: false }), {}, async (tab) => {
    await tab.locator(search.link).click();
    await tab.waitForURL((url) => url.pathname === index.address);
    await tab.waitForFunction(({ field }) => document.activeElement?.matches(field), search);
  }));

test("the district of the page that the link stands on comes first", () =>
  site.visit(site.pages.one({ kind: "district", lang, easy: false }), {}, async (tab) => {
    const here = new URL(tab.url()).pathname;
    const copy = site.pages.all.find((page) => page.kind === "district-offer" && page.address.startsWith(here) && !page.sensitive);
    const slug = copy.address.slice(here.length);
    const original = site.pages.all.find((page) => page.kind === "offer" && page.lang === lang && !page.easy && page.address.endsWith(`/${slug}`));
    await tab.goto(new URL(original.address, tab.url()).href);
    const title = (await tab.locator("h1").textContent()).trim();
    await tab.goto(new URL(here, tab.url()).href);
    await tab.locator(search.link).click();
    await tab.waitForURL((url) => url.pathname === index.address);
    await tab.locator(search.box).waitFor();
    await tab.keyboard.type(title);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    assert.equal((await results(tab))[0], copy.address, `${title}: ${await results(tab)}`);
    assert.ok(!decodeURIComponent(tab.url()).includes(title), "the address says where she stood, not what she asked");
  }));

test("who it is about and what is offered can be chosen, and chosen away", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    const choice = (facet) => tab.locator(`${search.box} select[data-facet=${facet}]`);
    const count = () => tab.locator(`${search.box} [role=status]`).textContent();
    await touch(tab);
    assert.equal(await choice("group").isVisible(), false, "one choice is enough for most");
    await tab.locator(`${search.box} summary`).click();
    for (const facet of ["group", "offer"]) {
      const names = await choice(facet).locator("option").allTextContents();
      assert.ok(names.length > 2 && names.every((name) => name.trim()), `${facet}: ${names}`);
      // A title that is a choice's own name: its page is found, and everything else is about it too.
      await tab.locator(search.field).fill(words);
      await choice(facet).selectOption({ index: 1 });
      await tab.locator(search.field).fill(names[1]);
      const about = await results(tab);
      assert.ok(about.length > 0, `${facet}: ${names[1]}`);
      await choice(facet).selectOption({ index: 2 });
      const other = await results(tab);
      assert.deepEqual(other.filter((address) => about.includes(address)), [], `${facet}: pages are about one`);
      await choice(facet).selectOption({ index: 0 });
      const all = await results(tab);
      assert.ok(all.length >= about.length && about.some((address) => all.includes(address)), `${facet}: all again`);
    }
    await tab.waitForTimeout(800);
    assert.ok((await count()).trim(), "how many there are is said");
  }));

test("a misspelt word is found, and its right spelling is offered", () =>
  site.visit(index, {}, async (tab) => {
    const entries = await tab.locator(search.list).evaluateAll((links) => links.map((link) => [link.textContent.trim(), link.pathname]));
    const [words, path] = entries.find(([words]) => /^[\p{L}\p{M}]{10,}$/u.test(words) && words[4] !== words[5]);
    await touch(tab);
    await tab.keyboard.type(words.slice(0, 4) + words[5] + words[4] + words.slice(6));
    await tab.keyboard.press("Enter");
    const offered = tab.locator(`${search.box} [data-part=spelling] button`);
    await offered.waitFor();
    assert.ok((await results(tab)).includes(path), `${await results(tab)}`);
    await offered.click();
    await tab.waitForFunction(({ field, right }) => document.querySelector(field).value.toLowerCase() === right, { ...search, right: words.toLowerCase() });
  }));

test("marked words stand out where the system chooses the colours", () =>
  site.visit(index, {}, async (tab) => {
    await tab.emulateMedia({ forcedColors: "active" });
    const { words } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.locator(search.results).first().waitFor();
    await tab.locator(search.field).fill(await tab.locator(search.results).first().textContent());
    const mark = tab.locator(`${search.results} mark`).first();
    await mark.waitFor();
    const [own, around, line] = await mark.evaluate((mark) => [
      getComputedStyle(mark).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(mark).textDecorationLine,
    ]);
    assert.notEqual(own, around);
    assert.match(line, /underline/);
  }));

test("from right to left", () =>
  site.visit(turned, {}, async (tab) => {
    const { words, path } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    await tab.locator(search.results).first().waitFor();
    assert.ok((await results(tab)).includes(path), `${words} finds ${path}`);
    assert.deepEqual(await sideways(tab), []);
    const sides = await tab.evaluate(({ field, results }) => {
      const button = document.querySelector(field).nextElementSibling;
      const left = (element) => element.getBoundingClientRect().left;
      return [left(button) < left(document.querySelector(field)), getComputedStyle(document.querySelector(results)).direction];
    }, search);
    assert.deepEqual(sides, [true, "rtl"], "the button stands after the field, to its left");
  }));

test("results fit a small window, large text and wide spacing, and can be touched", () =>
  site.visit(index, {}, async (tab) => {
    const { words } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    const low = await tab.locator(`${search.form} :is(a, button, input, select):visible`).evaluateAll((all) =>
      all.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(low, [], "lower than 44 px");
    for (const width of [1280, 360, 320]) {
      await tab.setViewportSize({ width, height: 640 });
      assert.deepEqual(await sideways(tab), [], `at ${width} px`);
    }
    await spaceText(tab);
    assert.deepEqual(await sideways(tab), [], "with the spacing of WCAG 1.4.12");
    await tab.setViewportSize({ width: 360, height: 640 });
    await enlargeText(tab, 2);
    assert.deepEqual(await sideways(tab), [], "with text at 200 %");
  }));

for (const dark of [false, true]) {
  test(`axe finds nothing in the results, ${dark ? "dark" : "light"}`, () =>
    site.visit(index, { dark }, async (tab) => {
      const { words } = await entry(tab);
      await touch(tab);
      await tab.keyboard.type(words);
      await tab.keyboard.press("Enter");
      await tab.locator(`${search.others} button`).first().waitFor();
      await tab.evaluate(axe);
      const found = await tab.evaluate(
        (form) => globalThis.axe.run(form, { resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled: true } } }),
        search.form,
      );
      assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`), []);
    }));
}

test("on paper there is no search", () =>
  site.visit(index, {}, async (tab) => {
    await tab.emulateMedia({ media: "print" });
    assert.equal(await tab.locator(search.form).isVisible(), false);
    assert.equal(await tab.locator(search.link).isVisible(), false);
  }));

for (const [what, unreachable] of [
  ["the search", /\/search\//],
  ["its results", /\/assets\/results\..*\.js/],
]) {
  test(`where ${what} cannot be had, the field says so and leads on`, () =>
    site.visit(index, { unreachable }, async (tab) => {
      await tab.locator(search.field).click();
      await tab.locator(search.failed).waitFor();
      assert.equal(await tab.locator(search.box).count(), 0);
      const way = await tab.locator(`${search.failed} a`).evaluate((link) => link.pathname);
      assert.equal(way, index.address);
      await tab.keyboard.type(nonsense);
      await tab.keyboard.press("Enter");
      await tab.locator(search.failed).waitFor();
      assert.equal(await tab.locator(search.failed).count(), 1, "said once");
    }));
}

test("where long texts cannot be had, what is loaded is still searched", () =>
  site.visit(index, { unreachable: /\/search\/.*\.(body|pages)[.-]/ }, async (tab) => {
    const { words, path } = await entry(tab);
    await touch(tab);
    await tab.keyboard.type(words);
    await tab.keyboard.press("Enter");
    await tab.locator(`${search.box} [role=status]:focus`).waitFor();
    assert.ok((await results(tab)).includes(path));
  }));
