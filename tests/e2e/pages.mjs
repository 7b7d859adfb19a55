// What the tests know of the theme and of the site's pages: here and nowhere else.
// No addresses and no words: which pages there are is read from the built site.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Names that the theme promises (themes/base/layout.html and its components). */
export const theme = {
  /** The kind of a page, on `body`. */
  kind: /\bdata-kind="([a-z-]+)"/,
  /** The class of `body` on pages that stand outside every language. */
  root: "in-root",
  /** The class of `body` on easy-read pages. */
  easy: "in-easy",
  /** The class that only sensitive pages have. */
  exitClass: "in-exit",
  /** Selectors. */
  skip: "a.in-skip",
  exit: ".in-exit a",
  /** What the foot of a sensitive page says about its keys, once they work. */
  exitKeys: "[data-part=exit-keys]",
  call: "a.in-call",
  languages: ".in-langs a",
  languageSwitch: ".in-lang > summary",
  easySwitch: "header a.in-tool--easy",
  siteName: "header a.in-brand",
  contact: "main .in-contact",
  /** In the contact block: the link to who answers when it is closed, and the rows on languages and on letters and paper. */
  toClosed: '.in-contact a[href="#closed"]',
  spoken: '.in-contact li:has(use[href$="#language"])',
  byPost: '.in-contact li:has(use[href$="#post"])',
  /** Who answers when we are closed, and who answers at once about what the page is about. */
  closed: "#closed",
  now: ".in-now",
  rights: "#rights",
  /** The page's own text, and in it the districts beside the names of places. */
  text: "main .in-flow",
  places: "main .in-flow li > p + a",
  /** The search: its form, field and promise; what stands under it; the link to it; the list from A to Z. */
  search: {
    form: "form.in-search",
    field: "form.in-search input",
    private: "form.in-search > [data-part=private]",
    failed: "form.in-search > [data-part=failed]",
    box: ".in-found",
    results: ".in-found > ol a",
    described: ".in-found > ol li:has(p mark, p + p)",
    others: ".in-found__others",
    link: "header .in-tool--search",
    list: "main .in-az li > a",
  },
  /** Reading aloud: the box, its first button, the others while it reads, and the paragraph that is read. */
  listen: {
    box: ".in-listen",
    button: ".in-listen button:first-of-type",
    buttons: ".in-listen button:visible",
    on: ".in-listen--on",
    here: ".in-listen__here",
    words: "script[data-listen]",
  },
};

/** Kinds of page without a contact block of their own. */
export const withoutContact = new Set();

/**
 * A page of the built site.
 * @typedef {object} Page
 * @property {string} address from the site's root, with the site's folder before it
 * @property {string} file from the output folder
 * @property {string} kind `district`, `group` …
 * @property {string} lang
 * @property {boolean} easy
 * @property {boolean} sensitive
 */

/** All files under a folder, as paths with `/`, in order. */
export async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

/** What the tags of a page say about it; nothing for a page that only leads elsewhere. */
function describe(file, html, base) {
  const tag = (name) => html.match(new RegExp(`<${name}\\b[^>]*>`))?.[0] ?? "";
  const [root, body] = [tag("html"), tag("body")];
  const outside = file === "index.html" ? "root" : "root-not-found";
  const kind = body.match(theme.kind)?.[1] ?? (new RegExp(`\\b${theme.root}\\b`).test(body) ? outside : undefined);
  if (!kind) return undefined;
  return {
    address: base + file.replace(/(^|\/)index\.html$/, "$1"),
    file,
    kind,
    lang: root.match(/\blang="([^"]+)"/)?.[1] ?? "",
    easy: new RegExp(`\\b${theme.easy}\\b`).test(body),
    sensitive: new RegExp(`class="[^"]*\\b${theme.exitClass}\\b`).test(html),
  };
}

/** The folder that the site is published in, from the whole address of its root page. */
export async function baseOf(output) {
  const root = await readFile(path.join(output, "index.html"), "utf8");
  const canonical = root.match(/<link\b[^>]*rel="canonical"[^>]*>/)?.[0].match(/href="([^"]+)"/)?.[1];
  return canonical ? new URL(canonical).pathname : "/";
}

/** Every page of the built site, in order of address. */
export async function readPages(output) {
  const base = await baseOf(output);
  const files = (await filesUnder(output)).filter((file) => file.endsWith(".html"));
  const pages = await Promise.all(files.map(async (file) => describe(file, await readFile(path.join(output, file), "utf8"), base)));
  return new Catalogue(base, pages.filter(Boolean));
}

/** The pages of a site, to choose from. */
export class Catalogue {
  constructor(base, all) {
    /** The site's folder on its host, `/` or `/folder/`. */
    this.base = base;
    /** @type {Page[]} */
    this.all = all;
    /** The language of the site's root. */
    this.language = all.find((page) => page.file === "index.html")?.lang ?? all[0]?.lang;
  }

  /** The first page that has all of these properties, or nothing. */
  find(wanted) {
    return this.all.find((page) => Object.entries(wanted).every(([name, value]) => page[name] === value));
  }

  /** As `find`, but the page must be there. */
  one(wanted) {
    const page = this.find(wanted);
    if (!page) throw new Error(`the built site has no page with ${JSON.stringify(wanted)}`);
    return page;
  }

  /** One page of every kind, in the site's main language, as standard text. */
  get kinds() {
    const names = [...new Set(this.all.map((page) => page.kind))].sort();
    return names.map((kind) => this.find({ kind, lang: this.language, easy: false }) ?? this.one({ kind }));
  }

  /** One easy-read page of every kind, in another language than the main one where there is one. */
  get easyKinds() {
    const names = [...new Set(this.all.filter((page) => page.easy).map((page) => page.kind))].sort();
    const other = this.all.find((page) => page.lang !== this.language)?.lang ?? this.language;
    return names.map((kind) => this.find({ kind, lang: other, easy: true }) ?? this.one({ kind, easy: true }));
  }

  /** The language versions of the site: `sv`, `sv easy` … with one page of every kind in each. */
  get versions() {
    const versions = new Map();
    for (const page of this.all) {
      if (page.kind === "root" || page.kind === "root-not-found") continue;
      const name = [page.lang, page.easy ? "easy" : ""].filter(Boolean).join(" ");
      const kinds = versions.get(name) ?? versions.set(name, new Map()).get(name);
      if (!kinds.has(page.kind)) kinds.set(page.kind, page);
    }
    return [...versions].map(([name, kinds]) => ({ name, pages: [...kinds.values()] }));
  }

  /** The pages that most visitors meet, one of each sort. */
  get main() {
    const lang = this.language;
    const wanted = {
      start: { kind: "start", lang, easy: false },
      district: { kind: "district", lang, easy: false },
      "target group": { kind: "group", lang, easy: false, sensitive: false },
      "target group in a district": { kind: "pair", lang, easy: false, sensitive: false },
      "sensitive page": { lang, easy: false, sensitive: true },
      "easy read": { kind: "group", lang, easy: true, sensitive: false },
      "not found": { kind: "not-found", lang, easy: false },
      root: { kind: "root" },
    };
    return Object.entries(wanted).map(([name, properties]) => ({ name, page: this.one(properties) }));
  }
}

/** A short name of a page, for the names of tests and pictures. */
export function nameOf(page) {
  return [page.kind, page.lang, page.easy ? "easy" : "", page.sensitive ? "sensitive" : ""].filter(Boolean).join(" ");
}
