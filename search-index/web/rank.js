// From a query to pages in order, each with why it is there.
//
// BM25F in small: for each word a page collects weight from its fields, with less and less for
// more of the same; rare words count more than common ones. On top of it, segments: a title, a
// heading or a phrase whose words are all in the query counts as a whole.

import { fold, formsOf } from "./fold.js";
import { FIT, SURE, keep, lookup, split } from "./match.js";
import { KINDS } from "./shard.js";

// The knobs, each with what a reader notices when it is turned up.
export const KNOBS = {
  // Per kind of segment: title, short name, what people say, heading, lead, glossary.
  // Pages win that carry the word there.
  field: [3, 2.8, 2.6, 1.5, 1.1, 0.7],
  // Pages win whose running text is about the word.
  body: 1.6,
  // More of the same counts longer: pages that repeat a word win.
  saturation: 1.4,
  // Short texts win over long ones that hold the word as well.
  shortness: 0.35,
  // Per kind: pages win of which a whole title, heading or phrase is in the query.
  phrase: [2.6, 3.2, 1.9, 1, 0.3, 0.35],
  // Pages win that have all words of the query, before those that are very much about one.
  coverage: 1.4,
  // Words that a page may lack still choose between equals.
  optional: 0.22,
  // Weightier pages win between equals, per step of weight.
  weight: 0.02,
  // The page about a place wins, of those that only have its name.
  place: 1.5,
  // Pages that are not about the place that the query names come later.
  elsewhere: 0.5,
  // The page about a place that the query names is offered whatever else is asked, this high.
  placePage: 1.8,
  // A district's page about a topic comes before the topic's own page, once the place is known.
  copy: 1.2,
  // Below so much of the best result's score, a page is not shown.
  tail: 0.16,
  // Share of a query's weight that a page must answer: one or two words, three, more. Turned up,
  // pages about something else stay away.
  answered: [0.42, 0.34, 0.34],
  // The same where a word is on no page at all, and no title or phrase is whole in the query.
  strict: [0.65, 0.5, 0.4],
  // Weight of a word that no page has, of the rarest word's.
  unknown: 0.75,
  // Letters from which it weighs so much, a shorter one less: little words are missed sooner.
  little: 6,
  // Share and fit together, below which nothing was found.
  guess: 0.29,
};

const MOST_WORDS = 24;

// Whether a match is the word itself, or one that it stands for. A long word that is nearly right is
// one too; one that has marks where the page has none is not.
function isKnown(word, { level }) {
  if (level === "fold") return word === fold(word);
  return ["exact", "stem", "joined", "synonym"].includes(level) || word.length > 7 && ["inflection", "typo"].includes(level);
}

// What a query means: its words with the forms they may stand for, and the places it names.
export function understand(first, text, typing = false, vocabularies = [first.words]) {
  const written = formsOf(text.slice(0, 400)).slice(0, MOST_WORDS);
  const open = typing && /[\p{L}\p{M}\p{N}]$/u.test(text);
  const tokens = [];
  written.forEach((word, place) => {
    const last = open && place === written.length - 1;
    const hits = lookup(first.words, word, last);
    const elsewhere = vocabularies.some((words) => words.byFold.has(fold(word)));
    // A word that stands in running text is no misspelling of another.
    if (elsewhere) for (const [form, { level }] of hits) if (level.startsWith("typo")) hits.delete(form);
    const cut = last || best(hits) >= FIT.inflection ? [] : split(first.words, word, first.joints);
    // A compound that stands in running text only is also what its parts are.
    if (elsewhere) for (const part of cut) for (const [form, { fit }] of lookup(first.words, part, false)) keep(hits, form, fit * FIT.apart, "whole");
    if (elsewhere || cut.length === 0) tokens.push({ word, hits, last });
    else for (const part of cut) tokens.push({ word: part, hits: lookup(first.words, part, false), last: false });
  });
  for (const token of tokens) token.optional = isOptional(first.words, token);
  join(first.words, tokens);
  expand(first, tokens);
  const places = placesOf(first, tokens);
  for (const token of tokens) token.needed = !token.optional && !token.place;
  if (!tokens.some((token) => token.needed || token.place)) tokens.forEach((token) => { token.needed = true; });
  return { text, tokens, places };
}

const best = (hits) => {
  let fit = 0;
  for (const hit of hits.values()) fit = Math.max(fit, hit.fit);
  return fit;
};

function isOptional(words, { word, last }) {
  // “bara” is a small word, although “bära” is none.
  const exact = words.number.get(word);
  const forms = exact === undefined ? words.byFold.get(fold(word)) ?? [] : [exact];
  if (forms.length > 0) return !last && forms.every((form) => words.optional.has(form));
  return [...word].length < 2;
}

// Neighbours that are one word elsewhere: “hem tjänst”.
function join(words, tokens) {
  for (let place = 1; place < tokens.length; place += 1) {
    const joined = tokens[place - 1].word + tokens[place].word;
    if (!words.byFold.has(fold(joined))) continue;
    for (const [form, hit] of lookup(words, joined, false)) {
      for (const token of [tokens[place - 1], tokens[place]]) {
        keep(token.hits, form, hit.fit * FIT.joined, "joined");
        token.optional = false;
      }
    }
  }
}

// Tokens that meet each segment, with the best fit: Map of segment → Map of token → hit.
function meet(part, tokens) {
  const met = new Map();
  tokens.forEach((token, number) => {
    for (const [form, hit] of token.hits) {
      for (let at = part.postings.begin[form]; at < part.postings.begin[form + 1]; at += 1) {
        const segment = part.postings.at[at];
        let row = met.get(segment);
        if (!row) met.set(segment, row = new Map());
        if (!(row.get(number)?.fit >= hit.fit)) row.set(number, { fit: hit.fit, level: hit.level, form });
      }
    }
  });
  return met;
}

// Words of a segment that are met by the needed tokens, and their number in the segment.
function met(first, segment, row, tokens) {
  const length = first.segments.length[segment];
  let count = 0;
  let fit = 0;
  for (const [number, hit] of row) {
    if (length > 0 && first.words.optional.has(hit.form)) continue;
    if (length > 0 && tokens[number].optional && hit.level !== "joined") continue;
    // Both halves of a joined word meet one word of the segment.
    count += hit.level === "joined" ? 0.5 : 1;
    fit += hit.level === "joined" ? hit.fit / 2 : hit.fit;
  }
  return { share: Math.min(1, count / Math.abs(length)), fit: count === 0 ? 0 : fit / count };
}

// What people say for other words: those are looked for as well.
function expand(first, tokens) {
  for (const [segment, row] of meet(first, tokens)) {
    if (first.segments.kind[segment] !== 7) continue;
    const { share, fit } = met(first, segment, row, tokens);
    if (share < 1 || fit < 0.65) continue;
    for (const word of first.expansions[first.segments.owner[segment]].split(" ")) {
      for (const [form, hit] of lookup(first.words, word, false)) {
        for (const number of row.keys()) keep(tokens[number].hits, form, hit.fit * fit * FIT.synonym, "synonym");
      }
    }
  }
}

// Values of facets whose name stands in the query; their words are marked as such.
function placesOf(first, tokens) {
  const places = new Map();
  for (const [segment, row] of meet(first, tokens)) {
    if (first.segments.kind[segment] !== 6) continue;
    const { share, fit } = met(first, segment, row, tokens);
    // An inflected name is the name with an ending; a stem alone may be another word's.
    const ending = (number, form) => fold(tokens[number].word).startsWith(first.words.folded[form]);
    const sure = [...row].every(([number, { level, form }]) => level === "stem" ? ending(number, form) : !["part", "main", "whole", "synonym"].includes(level));
    const open = [...row].some(([number, hit]) => tokens[number].last && hit.level === "prefix" && tokens[number].word.length < 4);
    if (share < 1 || fit < FIT.typos || !sure || open) continue;
    const owner = first.segments.owner[segment];
    const worth = fit * row.size;
    if (!(places.get(owner)?.worth >= worth)) places.set(owner, { worth, tokens: [...row.keys()] });
  }
  const most = Math.max(0, ...[...places.values()].map((place) => place.worth));
  const chosen = [...places].filter(([, place]) => place.worth >= 0.9 * most);
  for (const [, place] of chosen) for (const number of place.tokens) tokens[number].place = true;
  return new Set(chosen.map(([value]) => value));
}

// How rare a word is, by the pages that surely have it.
function rarities(first, query, rows) {
  const pages = query.tokens.map(() => new Set());
  for (const { page, number, fit } of rows) {
    if (fit >= 0.5 * best(query.tokens[number].hits)) pages[number].add(page);
  }
  const known = first.pages.length;
  const count = Math.max(10, first.count > known ? first.count : first.pages.filter((page) => page.copyOf < 0).length);
  const little = (number) => Math.min(1, query.tokens[number].word.length / KNOBS.little);
  const rare = (size) => Math.log(1 + (count - Math.min(count, size) + 0.5) / (size + 0.5));
  return pages.map(({ size }, number) => (size > 0 ? rare(size) : KNOBS.unknown * rare(1) * little(number)));
}

// Pages with their scores, best first. `bodies` are files of tier 2 that are at hand; `options` has
// `facets` ({ district: "farsta" }: only these) and `here` (the same, first but not only).
export function rank(first, query, bodies = [], options = {}) {
  const { tokens } = query;
  const rows = [];
  const collected = new Map();
  const pageOf = (page) => {
    let entry = collected.get(page);
    if (!entry) collected.set(page, entry = { fields: tokens.map(() => 0), hits: [], phrase: 0, whole: false });
    return entry;
  };
  // What a page gains by a word in one of its parts.
  const collect = (page, number, hit, worth, kind, form) => {
    const { fields, hits } = pageOf(page);
    const weight = worth * hit.fit;
    fields[number] = Math.max(fields[number], weight) + 0.25 * Math.min(fields[number], weight);
    if (!(hits[number]?.worth >= weight * hit.fit)) hits[number] = { ...hit, kind, worth: weight * hit.fit, form };
    rows.push({ page, number, fit: hit.fit });
  };
  const segments = meet(first, tokens);
  for (const [segment, row] of segments) {
    const kind = first.segments.kind[segment];
    if (kind > 5) continue;
    const worth = KNOBS.field[kind] / (1 + KNOBS.shortness * Math.log(Math.abs(first.segments.length[segment])));
    for (const [number, hit] of row) collect(first.segments.owner[segment], number, hit, worth, KINDS[kind], first.words.form[hit.form]);
  }
  for (const body of bodies) {
    tokens.forEach((token, number) => {
      for (const [form, hit] of merged(lookup(body.words, token.word, token.last), token, first, body)) {
        for (let at = body.postings.begin[form]; at < body.postings.begin[form + 1]; at += 1) {
          collect(body.postings.at[at], number, hit, KNOBS.body * Number(body.impact[at]) / 9, "body", body.words.form[form]);
        }
      }
    });
  }
  const rarity = rarities(first, query, rows);
  const needed = tokens.map((token, number) => (token.needed ? rarity[number] : 0));
  const all = needed.reduce((sum, weight) => sum + weight, 0);
  query.weight = all;
  query.found = tokens.map((_, number) => rows.some((row) => row.number === number));
  for (const [segment, row] of segments) {
    const kind = first.segments.kind[segment];
    if (kind > 5) continue;
    const { share, fit } = met(first, segment, row, tokens);
    let answered = 0;
    for (const [number, hit] of row) answered += needed[number] * Math.min(1, hit.fit);
    const worth = KNOBS.phrase[kind] * share ** 2 * fit * answered * (all > 0 ? answered / all : 0) ** 0.5;
    const entry = pageOf(first.segments.owner[segment]);
    entry.phrase = Math.max(entry.phrase, worth) + 0.1 * Math.min(entry.phrase, worth);
    if (share === 1 && kind <= 2 && fit >= SURE * 0.9) entry.whole = true;
  }
  const scored = new Map();
  for (const [page, entry] of collected) scored.set(page, score(query, entry, needed, rarity, all));
  return arrange(first, query, scored, options);
}

// Hits in a file of tier 2: its own, and those that tier 1 has learned from what people say.
function merged(own, token, first, body) {
  for (const [form, hit] of token.hits) {
    if (hit.level !== "synonym" && hit.level !== "joined") continue;
    const there = body.words.number.get(first.words.form[form]);
    if (there === undefined) continue;
    for (const inflection of body.words.terms.get(body.words.leader[there])) {
      if (!(own.get(inflection)?.fit >= hit.fit)) own.set(inflection, hit);
    }
  }
  // Postings stand with the first form of a term.
  const hits = new Map();
  for (const [form, hit] of own) {
    const leader = body.words.leader[form];
    if (!(hits.get(leader)?.fit >= hit.fit)) hits.set(leader, hit);
  }
  return hits;
}

function score(query, entry, needed, rarity, all) {
  let total = 0;
  let answered = 0;
  let fits = 0;
  query.tokens.forEach((token, number) => {
    const field = entry.fields[number];
    if (field === 0) return;
    const share = token.needed ? 1 : KNOBS.optional;
    total += share * rarity[number] * (field / (field + KNOBS.saturation));
    answered += needed[number];
    fits += needed[number] * entry.hits[number].fit;
  });
  const share = all > 0 ? answered / all : 0;
  const fit = answered > 0 ? fits / answered : 0;
  return { total: (total + entry.phrase) * share ** KNOBS.coverage, share, fit, whole: entry.whole, why: entry.hits };
}

// Puts pages and their copies in order, by place and by what the reader has chosen.
function arrange(first, query, scored, options) {
  const valueNumber = (facet, id) => first.values.findIndex((value) => value.facet === facet && value.id === id);
  const numbers = (chosen) => Object.entries(chosen ?? {}).filter(([, id]) => id).map(([facet, id]) => valueNumber(facet, id));
  const filter = numbers(options.facets);
  const here = numbers(options.here);
  const named = query.places;
  const facetOf = (value) => first.values[value].facet;
  const namedFacets = new Set([...named].map(facetOf));
  const needed = query.tokens.filter((token) => token.needed).length;
  const size = needed <= 2 ? 0 : needed === 3 ? 1 : 2;
  const strange = query.tokens.some((token, number) => token.needed && !query.found[number]);
  const results = [];
  const add = (page, entry, total) => {
    const info = first.pages[page];
    const facets = info ? info.facets : [];
    if (!filter.every((value) => facets.includes(value))) return;
    if (facets.some((value) => namedFacets.has(facetOf(value)) && !named.has(value))) return;
    const near = named.size === 0 || facets.some((value) => named.has(value));
    const weight = 1 + KNOBS.weight * ((info?.weight ?? 5) - 5);
    results.push({ page, total: total * weight * (near ? 1 : KNOBS.elsewhere), share: entry.share, fit: entry.fit, whole: entry.whole, why: entry.why.filter(Boolean), copyOf: info?.copyOf ?? -1 });
  };
  const least = (entry) => (strange && !entry.whole ? KNOBS.strict : KNOBS.answered)[size] - (entry.whole ? 0.1 : 0);
  // A page that lacks a word of the query is an answer by a word that it has, and not by guesses; and
  // where no page has that word, not by one in its running text either, nor by two letters.
  const tells = ({ word }, hit) => isKnown(word, hit) && !(strange && (hit.kind === "body" || word.length < 3));
  const guessed = (entry) => entry.share < 0.99 && !entry.why.some((hit, number) => query.tokens[number].needed && tells(query.tokens[number], hit));
  const answers = (entry) => !guessed(entry) && entry.share >= least(entry) && entry.share * entry.fit >= (entry.whole ? 0.25 : KNOBS.guess);
  // A copy is wanted for what it has and its original has not.
  const chosen = new Set([...named, ...here, ...filter]);
  const wanted = ({ facets, copyOf }) => facets.some((value) => chosen.has(value) && !first.pages[copyOf].facets.includes(value));
  const none = { total: 0, share: 0, fit: 0, whole: false, why: [] };
  const onlyPlace = needed === 0 && named.size > 0;
  first.pages.forEach((info, page) => {
    const own = scored.get(page) ?? none;
    if (info.copyOf < 0) {
      const isPlace = info.facets.some((value) => named.has(value));
      if (isPlace) add(page, { ...own, share: 1, fit: 1 }, onlyPlace ? 4 + own.total : Math.max(KNOBS.placePage * query.weight, KNOBS.place * (answers(own) ? own.total : 0)));
      else if (answers(own)) add(page, own, own.total);
      return;
    }
    const original = scored.get(info.copyOf) ?? none;
    if (wanted(info)) {
      if (onlyPlace) add(page, { ...own, share: 1, fit: 1 }, 1 + 0.1 * info.weight);
      else if (answers(original)) add(page, { ...original, why: own.why.length > 0 ? own.why : original.why }, KNOBS.copy * (original.total + 0.3 * own.total));
      else if (answers(own)) add(page, own, own.total);
    } else if (answers(own) && !answers(original) && named.size === 0) {
      add(page, own, 0.6 * own.total);
    }
  });
  for (const [page, entry] of scored) if (page >= first.pages.length && answers(entry)) add(page, entry, entry.total);
  results.sort((one, other) => other.total - one.total || one.page - other.page);
  const most = results[0]?.total ?? 0;
  return results.filter((result) => result.total >= KNOBS.tail * most);
}
