// What the content says, for tests that look for it in the built site: which address a page has,
// which numbers answer, what a district was called before. Reads single values, nothing more.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "./build.mjs";

const folder = path.join(projectRoot, "content");
const read = (...parts) => readFileSync(path.join(folder, ...parts), "utf8");

/** The value after a key, on the same line; nothing where the key is not. */
const value = (text, key) => text.match(new RegExp(`^ *${key}: (.+)$`, "m"))?.[1];

/** The items of a list that stands on one line. */
const list = (text, key) => (value(text, key) ?? "").replace(/^\[|\]$/g, "").split(/, */).filter(Boolean);

/** What stands under a key, further in. */
const under = (text, key, depth = 0) => text.match(new RegExp(`^ {${depth}}${key}:\\n((?: {${depth + 1}}.*\\n|\\n)+)`, "m"))?.[1] ?? "";

const settings = read("site.yaml");

// The file of a page's text in a locale, and its front matter.
const fileOf = ({ lang, easy }) => `${lang}${easy ? ".easy" : ""}.md`;
const frontOf = (key, locale) => (existsSync(path.join(folder, key, fileOf(locale))) ? read(key, fileOf(locale)).split(/^---$/m)[1] : "");

/** The page of the built site that a folder of the content has become, in a locale. */
export function pageOf(pages, key, locale) {
  const kind = key.startsWith("districts/") ? "district" : value(read(key, "page.yaml"), "kind");
  const ending = `/${value(frontOf(key, locale), "slug") ?? path.basename(key)}/`;
  const alike = pages.all.filter((page) => page.kind === kind && page.lang === locale.lang && page.easy === locale.easy);
  const found = alike.length === 1 ? alike : alike.filter(({ address }) => address.endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} pages of the built site are ${key}/${fileOf(locale)}`);
  return found[0];
}

/** The words under `also` in a page's text: lower case, four letters or more. */
export function wordsFor(key, locale) {
  const also = list(frontOf(key, locale), "also").join(" ").toLowerCase();
  return also.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
}

const districtFiles = readdirSync(path.join(folder, "districts")).map((name) => {
  const key = `districts/${name}`;
  return { key, text: read(key, "district.yaml") };
});

/** The districts, each with the names that it had before. */
export const districts = districtFiles.map(({ key, text }) => ({
  key,
  former: [...under(text, "former").matchAll(/name: ([^,}]+)/g)].map(([, name]) => name),
}));

/** Old addresses of pages, each with the page that it leads to now. */
export const redirects = [...under(settings, "redirects").matchAll(/(\/\S+): page:(\S+)/g)].map(([, from, key]) => ({ from, key }));

const countryCode = value(settings, "country_code");
const tel = (number) => `tel:${number.replaceAll(/\D/g, "").replace(/^0/, `+${countryCode}`)}`;
const lines = read("facts", "after-hours.yaml");

/** The link to a line of another organisation. */
export const line = (id) => tel(value(under(lines, id, 2), "phone"));

/** The links to the lines that the site shows for when it is closed. */
export const afterHours = list(settings, "after_hours").map(line);

/** The links to a channel (`chat`, `form`, `text_phone`, `video`), of every contact that has it. */
export function channel(name) {
  const everyone = [read("facts", "contacts.yaml"), ...districtFiles.map(({ text }) => text)].join("\n");
  const values = [...everyone.matchAll(new RegExp(`^ {4}${name}: (?:\\{url: )?([^,}\\n]+)`, "gm"))].map(([, value]) => value);
  return new Set(name === "text_phone" ? values.map(tel) : values);
}
