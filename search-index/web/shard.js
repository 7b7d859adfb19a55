// Files as they arrive, checked and turned into something to look up in. Nothing in a file is
// trusted: a number that points nowhere, a column of the wrong length or a version that is not
// ours ends in a `ShardError`, never in a half-read index.

import { fold } from "./fold.js";
import { letters } from "./match.js";

export const FORMAT = 3;

// What is wrong with a file: `format` (another version), `broken` (does not hold together) or
// `missing` (could not be loaded).
export class ShardError extends Error {
  constructor(kind, detail) {
    super(`search file: ${kind}: ${detail}`);
    this.kind = kind;
  }
}

const check = (holds, detail) => {
  if (!holds) throw new ShardError("broken", detail);
};

const isText = (value) => typeof value === "string";
const isNumber = (value) => Number.isInteger(value);

function list(value, holds, name, length) {
  check(Array.isArray(value) && value.every(holds), name);
  check(length === undefined || value.length === length, `${name}: length`);
  return value;
}

const texts = (value, name, length) => list(value, isText, name, length);
const below = (value, end, name, length) => list(value, (number) => isNumber(number) && number >= 0 && number < end, name, length);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function parsed(text, kind, locale) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    throw new ShardError("broken", "JSON");
  }
  check(file !== null && typeof file === "object" && !Array.isArray(file), "file");
  if (file.format !== FORMAT) throw new ShardError("format", `${file.format}`);
  check(file.kind === kind, "kind");
  check(isText(file.locale) && (!locale || file.locale === locale), "locale");
  return file;
}

const section = (value, name) => {
  check(value !== null && typeof value === "object", name);
  return value;
};

// Puts one more under a key.
const add = (lists, key, one) => lists.has(key) ? lists.get(key).push(one) : lists.set(key, [one]);

// Numbers from their differences.
function running(deltas, end, name) {
  let number = 0;
  return below(deltas, end, name).map((delta) => {
    number += delta;
    check(number < end, name);
    return number;
  });
}

// Forms, their terms, their parts; `terms` holds the forms of each term, `within` the compounds.
function readWords(value) {
  const columns = section(value, "words");
  check(isText(columns.form), "words");
  // A capital says how much of the form before a form begins with.
  let before = "";
  const form = (columns.form.match(/[A-Z][^A-Z]*/g) ?? []).map((rest) => (before = before.slice(0, rest.charCodeAt(0) - 65) + rest.slice(1)));
  const count = form.length;
  const folded = form.map(fold);
  const number = new Map(form.map((text, place) => [text, place]));
  const byFold = new Map();
  folded.forEach((text, place) => add(byFold, text, place));
  const leader = below(columns.back, count, "words", count).map((back, place) => {
    check(back <= place, "words");
    return place - back;
  });
  const terms = new Map();
  leader.forEach((first, place) => {
    check(leader[first] === first, "words");
    add(terms, first, place);
  });
  const optional = new Set(running(columns.optional, count, "words"));
  const compounds = running(columns.compound, count, "words");
  const partsOf = list(columns.parts, Array.isArray, "words", compounds.length);
  const parts = new Map();
  const within = new Map();
  compounds.forEach((place, row) => {
    parts.set(place, below(partsOf[row], count, "words"));
    partsOf[row].forEach((part, rank) => add(within, leader[part], { form: place, main: rank === 0 }));
  });
  return { form, folded, letters: folded.map(letters), number, byFold, leader, terms, optional, parts, within };
}

// Where the postings of each form begin, and where they point.
function readPostings(value, forms, end) {
  const columns = section(value, "postings");
  below(columns.count, Infinity, "postings", forms);
  below(columns.at, end, "postings", sum(columns.count));
  const begin = new Uint32Array(forms + 1);
  const at = new Uint32Array(columns.at.length);
  let next = 0;
  for (let form = 0; form < forms; form += 1) {
    begin[form] = next;
    let target = 0;
    for (const stop = next + columns.count[form]; next < stop; next += 1) {
      target += columns.at[next];
      check(target < end, "postings");
      at[next] = target;
    }
  }
  begin[forms] = next;
  return { begin, at };
}

function readPages(value, pages, values) {
  const columns = section(value, "pages");
  check(isText(columns.base), "pages");
  const address = texts(columns.address, "pages");
  const count = address.length;
  texts(columns.title, "pages", count);
  below(columns.copy, pages + 1, "pages", count);
  below(columns.weight, 10, "pages", count);
  list(columns.facets, Array.isArray, "pages", count).forEach((of) => below(of, values, "pages"));
  return address.map((rest, row) => ({
    address: columns.base + rest,
    title: columns.title[row],
    copyOf: columns.copy[row] - 1,
    weight: columns.weight[row],
    facets: columns.facets[row],
  }));
}

// Kinds of segments, in the order of their numbers.
export const KINDS = ["title", "short", "words", "heading", "summary", "glossary", "place", "expansion"];

function readSegments(value, pages, values, expansions) {
  const columns = section(value, "segments");
  const owner = [];
  const kind = [];
  const grow = (count, of, what) => {
    check(isNumber(count) && count >= 0 && owner.length + count <= 1e6, "segments");
    for (let copy = 0; copy < count; copy += 1) {
      owner.push(of);
      kind.push(what);
    }
  };
  list(columns.pages, Array.isArray, "segments");
  check(columns.pages.length <= pages, "segments");
  columns.pages.forEach((counts, page) => list(counts, isNumber, "segments", 6).forEach((count, what) => grow(count, page, what)));
  list(columns.places, isNumber, "segments", values).forEach((count, place) => grow(count, place, 6));
  list(columns.phrases, isNumber, "segments", expansions).forEach((count, phrase) => grow(count, phrase, 7));
  const length = list(columns.length, (number) => isNumber(number) && number !== 0, "segments", owner.length);
  return { owner, kind, length };
}

// Tier 1.
export function readFirst(text) {
  const file = parsed(text, "first");
  check(isNumber(file.count) && file.count >= 0 && file.count <= 1e7, "count");
  const facets = section(file.facets, "facets");
  texts(facets.name, "facets");
  texts(facets.id, "facets");
  texts(facets.label, "facets", facets.id.length);
  below(facets.of, facets.name.length, "facets", facets.id.length);
  const values = facets.id.map((id, row) => ({ facet: facets.name[facets.of[row]], id, label: facets.label[row] }));
  const pages = readPages(file.pages, file.count, values.length);
  check(pages.length <= file.count, "pages");
  texts(file.expansions, "expansions");
  const segments = readSegments(file.segments, pages.length, values.length, file.expansions.length);
  const words = readWords(file.words);
  const postings = readPostings(file.postings, words.form.length, segments.owner.length);
  const body = section(file.body, "body");
  texts(body.file, "body");
  texts(body.from, "body", Math.max(0, body.file.length - 1));
  const described = section(file.described, "described");
  check(isNumber(described.size) && described.size > 0, "described");
  texts(described.file, "described", described.summary ? 0 : Math.ceil(file.count / described.size));
  if (described.summary) texts(described.summary, "described", file.count);
  const others = list(file.others, (other) => isText(other?.file), "others");
  return { others, locale: file.locale, joints: texts(file.joints, "joints"), count: file.count, values, pages, segments, words, postings, expansions: file.expansions, body, described };
}

// A file of tier 2.
export function readBody(text, first) {
  const file = parsed(text, "body", first.locale);
  const words = readWords(file.words);
  const postings = readPostings(file.postings, words.form.length, first.count);
  check(isText(file.impact) && file.impact.length === postings.at.length && /^[1-9]*$/.test(file.impact), "impact");
  return { words, postings, impact: file.impact };
}

// A file of descriptions: the summaries, and the pages that tier 1 does not know, by number.
export function readDescriptions(text, first) {
  const file = parsed(text, "pages", first.locale);
  check(isNumber(file.from) && file.from >= 0, "from");
  texts(file.summary, "summary");
  check(file.from + file.summary.length <= first.count, "summary");
  const pages = readPages(file.pages, first.count, first.values.length);
  const begin = file.from + file.summary.length - pages.length;
  return { from: file.from, summary: file.summary, pages: new Map(pages.map((page, row) => [begin + row, page])) };
}
