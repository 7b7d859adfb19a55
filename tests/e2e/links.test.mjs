// Every link of the built site leads somewhere, and every anchor is there. Read from the files,
// all pages, no browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";

import { demonstration } from "./build.mjs";
import { filesUnder, readPages } from "./pages.mjs";
import { tagsOf } from "./tags.mjs";

const built = await demonstration();
after(() => built.remove());

const pages = await readPages(built.output);
const { base } = pages;
const files = new Set(await filesUnder(built.output));
const read = (file) => readFile(path.join(built.output, file), "utf8");
const addressed = new Set(["href", "src", "action", "poster", "data-src"]);
const referring = new Set(["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"]);

/** What a page asks of others and offers them. */
async function audit(file) {
  const ids = new Set();
  const twice = [];
  const links = [];
  const own = [];
  let canonical;
  for (const { name, attributes } of tagsOf(await read(file))) {
    for (const [key, value] of attributes) {
      if (key === "id") (ids.has(value) ? twice.push(value) : ids.add(value));
      else if (addressed.has(key)) links.push(value);
      else if (key === "srcset") links.push(...value.split(",").map((part) => part.trim().split(/\s+/)[0]));
      else if (referring.has(key)) own.push(...value.split(/\s+/).filter(Boolean));
    }
    if (name === "link" && attributes.get("rel") === "canonical") canonical = attributes.get("href");
  }
  return { file, ids, twice, links, own, canonical };
}

const markup = [...files].filter((file) => /\.(html|svg)$/.test(file));
const audited = new Map((await Promise.all(markup.map(audit))).map((page) => [page.file, page]));
const host = new URL(audited.get("index.html")?.canonical ?? "http://site.invalid/").origin;

/** The file that an address of this site leads to, or nothing. */
function fileAt(pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

/** What is wrong with a link of a page, in words; nothing for a good one or another host's. */
function fault(link, from) {
  const url = new URL(link, host + base + from.replace(/(^|\/)index\.html$/, "$1"));
  if (url.origin !== host) return undefined;
  const file = fileAt(url.pathname);
  if (!file) return `${from}: ${link} leads nowhere`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !audited.get(file)?.ids.has(anchor)) return `${from}: ${link} has no such anchor`;
  return undefined;
}

/** The first of many faults, each once. */
function few(faults) {
  const all = [...new Set(faults.filter(Boolean))];
  return all.length > 20 ? [...all.slice(0, 20), `… and ${all.length - 20} more`] : all;
}

const all = [...audited.values()];

test("every internal link resolves and every anchor exists", () => {
  assert.ok(all.some((page) => page.links.length > 5), "pages have links");
  assert.deepEqual(few(all.flatMap((page) => page.links.map((link) => fault(link, page.file)))), []);
});

test("no id stands twice on a page", () => {
  assert.deepEqual(few(all.flatMap((page) => page.twice.map((id) => `${page.file}: ${id}`))), []);
});

test("names and labels refer to something on the page", () => {
  assert.deepEqual(few(all.flatMap((page) => page.own.filter((id) => !page.ids.has(id)).map((id) => `${page.file}: ${id}`))), []);
});

test("style sheets and modules refer to files that exist", async () => {
  const sheets = [...files].filter((file) => /\.(css|js)$/.test(file));
  const found = await Promise.all(
    sheets.map(async (file) => {
      const text = await read(file);
      const inStyle = [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]);
      const inScript = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) => match[1]);
      const links = file.endsWith(".css") ? inStyle : inScript;
      return links.filter((link) => !link.startsWith("data:")).map((link) => fault(link, file));
    }),
  );
  assert.deepEqual(few(found.flat()), []);
});

test("the sitemap names pages that exist", async () => {
  const maps = [...files].filter((file) => /(^|\/)sitemap[^/]*\.xml$/.test(file));
  assert.notEqual(maps.length, 0, "there is a sitemap");
  const named = (await Promise.all(maps.map(async (file) => [...(await read(file)).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1])))).flat();
  assert.notEqual(named.length, 0, "the sitemap names something");
  assert.deepEqual(few(named.map((address) => (new URL(address).origin === host ? fault(address, "index.html") : `${address} is another host's`))), []);
});

test("every page can be reached from the root", () => {
  const reached = new Set(["index.html"]);
  for (const file of reached) {
    for (const link of audited.get(file)?.links ?? []) {
      const url = new URL(link, host + base + file.replace(/(^|\/)index\.html$/, "$1"));
      const next = url.origin === host ? fileAt(url.pathname) : undefined;
      if (next?.endsWith(".html")) reached.add(next);
    }
  }
  const apart = pages.all.filter((page) => !/(^|\/)404\.html$/.test(page.file) && !reached.has(page.file));
  assert.deepEqual(few(apart.map((page) => page.file)), []);
});
