// A site that asks for it lets the reader's device keep the search and the ways to help, from the
// first search on: the same for everybody, nothing sensitive, and nothing that was typed or read.

import assert from "node:assert/strict";
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";

import { build, projectRoot } from "./build.mjs";
import { start } from "./harness.mjs";
import { theme } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The demonstration site with a word about what is kept. */
async function asked(offline) {
  const root = await mkdtemp(path.join(os.tmpdir(), "ingang-offline-"));
  await cp(path.join(projectRoot, "content"), path.join(root, "content"), { recursive: true });
  const settings = path.join(root, "content/site.yaml");
  await writeFile(settings, `${await readFile(settings, "utf8")}\noffline: ${offline}\n`);
  const built = await build(root).finally(() => rm(root, { recursive: true }));
  return built;
}

const site = await start(await asked("yes"));
after(() => site.stop());

const { search } = theme;
const lang = site.pages.language;
const own = { lang, easy: false };
const index = site.pages.one({ kind: "index", ...own });
const list = JSON.parse(await readFile(path.join(site.output, `offline/${lang}.json`), "utf8"));

/** What the browser keeps: addresses without the host, in order. */
const kept = (tab) =>
  tab.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length)).sort();
  });

/** Waits until something that takes its time is so in the page. */
async function until(tab, isSo) {
  const end = Date.now() + 20_000;
  while (!(await tab.evaluate(isSo))) {
    assert.ok(Date.now() < end, `${isSo}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** Searches once, and waits until everything that is to be kept is. */
async function searched(tab) {
  await tab.locator(search.field).click();
  await tab.locator(search.box).waitFor();
  await until(tab, async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).match("/?list")))).some(Boolean);
  });
}

const heading = (tab) => tab.locator("h1").textContent();

test("nothing is kept before somebody searches, and then what the list says", () =>
  site.visit(index, { keeps: true }, async (tab) => {
    assert.equal(await tab.locator("[data-keep]").isVisible(), false);
    assert.deepEqual(await kept(tab), []);
    await searched(tab);
    assert.ok(await tab.locator("[data-keep]").isVisible(), "the page says what is kept");
    assert.deepEqual(await kept(tab), ["/?list", ...list.files.map(([address]) => address)].sort());
  }));

for (const version of [own, { lang: "ar", easy: true }]) {
  test(`what is said about it can be read by everybody, ${version.lang}`, () =>
    site.visit(site.pages.one({ kind: "index", ...version }), { keeps: true }, async (tab) => {
      const faults = async () => {
        await tab.evaluate(axe);
        const { violations } = await tab.evaluate(() => globalThis.axe.run());
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      };
      await searched(tab);
      assert.deepEqual(await faults(), []);
      await tab.locator("[data-keep] button").click();
      assert.deepEqual(await faults(), []);
      await tab.goto(new URL(site.pages.one({ kind: "offline", ...version }).address, tab.url()).href);
      assert.deepEqual(await faults(), []);
    }));
}

test("no sensitive page is kept, and none asks for anything to be", async () => {
  const sensitive = site.pages.all.filter((page) => page.sensitive);
  assert.ok(sensitive.length > 0);
  const addresses = new Set(list.files.map(([address]) => address));
  for (const page of sensitive) {
    assert.ok(!addresses.has(page.address), page.address);
    assert.doesNotMatch(await readFile(path.join(site.output, page.file), "utf8"), /data-keep/, page.address);
  }
});

test("without a network the search answers, and what is kept can be read", () =>
  site.visit(index, { keeps: true }, async (tab) => {
    await searched(tab);
    const contacts = site.pages.one({ kind: "contacts", ...own });
    const sensitive = site.pages.all.find((page) => page.sensitive && page.lang === lang && !page.easy);
    const article = site.pages.all.find((page) => page.kind === "article" && page.lang === lang && !page.easy && !page.sensitive);
    const instead = /<h1[^>]*>([^<]*)</.exec(await readFile(path.join(site.output, list.instead.slice(1)), "utf8"))[1];
    const go = (page) => tab.goto(new URL(page.address, tab.url()).href, { waitUntil: "load" });
    await go(article);
    site.plug(false);
    try {
      await go(index);
      const words = await tab.locator(search.list).first().textContent();
      await tab.locator(search.field).click();
      await tab.keyboard.type(words.trim());
      await tab.keyboard.press("Enter");
      await tab.locator(`${search.box} [role=status]:focus`).waitFor();
      assert.ok((await tab.locator(search.results).count()) > 0, words);
      assert.ok(await tab.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)), "the page is styled");
      await go(contacts);
      assert.notEqual(await heading(tab), instead);
      for (const page of [article, sensitive]) {
        await go(page);
        assert.equal(await heading(tab), instead, `${page.address} was read, and is not kept for that`);
      }
      const addresses = new Set(list.files.map(([address]) => address));
      const ways = await tab.locator("main .in-doors a").evaluateAll((links) => links.map((link) => link.pathname));
      assert.ok(ways.length > 0 && ways.every((way) => addresses.has(way)), `all ways on are kept: ${ways}`);
      const calls = await tab.locator("main a[href^='tel:']").count();
      assert.ok(calls > 0, "a number to call stands there");
    } finally {
      site.plug(true);
    }
  }));

test("a page comes from the network while there is one", () =>
  site.visit(index, { keeps: true }, async (tab) => {
    await searched(tab);
    const file = path.join(site.output, index.file);
    const before = await readFile(file, "utf8");
    try {
      await writeFile(file, before.replace(/<h1[^>]*>[^<]*</, "<h1>newer<"));
      await tab.reload({ waitUntil: "load" });
      assert.equal(await heading(tab), "newer");
    } finally {
      await writeFile(file, before);
    }
  }));

test("the reader can take away what is kept", () =>
  site.visit(index, {}, async (tab) => {
    await searched(tab);
    await tab.locator("[data-keep] button").click();
    await tab.locator("[data-keep] [role=status]:focus").waitFor();
    assert.deepEqual(await kept(tab), []);
    assert.match(await tab.locator("[data-keep] [role=status]").textContent(), /\p{L}/u);
  }));

test("a site that ends it takes away what phones keep", async () => {
  const ended = await asked("no");
  const worker = path.join(site.output, "offline.js");
  const before = `${worker}.before`;
  await copyFile(worker, before);
  try {
    const pages = await readFile(path.join(ended.output, index.file), "utf8");
    assert.doesNotMatch(pages, /data-keep/);
    await site.visit(index, {}, async (tab) => {
      await searched(tab);
      await copyFile(path.join(ended.output, "offline.js"), worker);
      await tab.reload({ waitUntil: "load" });
      await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await until(tab, async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0);
    });
  } finally {
    await copyFile(before, worker);
    await ended.remove();
  }
});
