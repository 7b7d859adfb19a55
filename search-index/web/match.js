// From a word that somebody wrote to forms of the vocabulary, each with how well it fits.

import { fold } from "./fold.js";

// How much a match counts, 0 to 1. A reader who writes the exact word sees its pages first, then
// other inflections, then the same letters without marks, then longer words that contain it, and
// guesses last.
export const FIT = {
  exact: 1,
  stem: 0.96,
  fold: 0.92,
  // Another word that looks the same without marks (“får” for “far”).
  homograph: 0.45,
  joined: 0.94,
  synonym: 0.88,
  inflection: 0.86,
  prefix: 0.75,
  typo: 0.7,
  typos: 0.55,
  // The word is the main part of a longer one (“stöd” in “anhörigstöd”), or another part of it.
  main: 0.5,
  part: 0.42,
  // A part of the word that was written (“grupp” for “anhöriggrupp”).
  whole: 0.3,
  // The same of a word that only running text has: turned up, pages about the parts come sooner.
  apart: 0.6,
};

// A match worth more than this is the word itself and not a guess.
export const SURE = 0.9;

// Rows that are filled again for every pair of words, so that a key press makes no waste.
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

// Letters by which two words differ; exchanging neighbours is one. Gives up beyond `most`.
export function distance(one, other, most) {
  const [height, width] = [one.length, other.length];
  if (Math.abs(height - width) > most || height > 60 || width > 60) return most + 1;
  let [before, last, now] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= height; row += 1) {
    const letter = one.charCodeAt(row - 1);
    now[0] = row;
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = letter === other.charCodeAt(column - 1);
      let cost = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1)) {
        cost = Math.min(cost, before[column - 2] + 1);
      }
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  return last[width];
}

// The letters of a word as bits. Each wrong letter changes two of them at most, which rules out
// nearly all words before they are compared.
export function letters(word) {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) % 31);
  return bits;
}

function apart(one, other) {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

// What Arabic writes together with the word after it: the article, “and”, “with”, “for”, “so”.
const ATTACHED = /^(?:[وبكف]?ال|لل|[وبلف])(?=...)/;

// Letters that may be wrong in a word, of those that are its own.
export function tolerance(word) {
  const { length } = word.replace(ATTACHED, "");
  return length < 4 || /\d/.test(word) ? 0 : length < 8 ? 1 : 2;
}

function commonPrefix(one, other) {
  const end = Math.min(one.length, other.length);
  let length = 0;
  while (length < end && one[length] === other[length]) length += 1;
  return length;
}

// Keeps the better of two fits for a form.
export function keep(hits, form, fit, level) {
  const known = hits.get(form);
  if (!known || known.fit < fit) hits.set(form, { fit, level });
}

// Of two inflections the one that is written more alike comes first.
const likeness = (one, other) => 0.9 + (0.1 * commonPrefix(one, other)) / Math.max(one.length, other.length);

// A form brings its inflections, and the compounds that contain them.
function keepTerm(words, hits, form, fit, level) {
  keep(hits, form, fit, level);
  const leader = words.leader[form];
  const other = level === "exact" ? "stem" : level;
  for (const inflection of words.terms.get(leader)) keep(hits, inflection, fit * FIT.stem * likeness(words.folded[form], words.folded[inflection]), other);
  for (const { form: compound, main } of words.within.get(leader) ?? []) {
    const part = main ? "main" : "part";
    for (const inflection of words.terms.get(words.leader[compound])) keep(hits, inflection, fit * FIT[part], part);
  }
}

// Forms that start like a word nobody has seen: “avlösningarnas” is “avlösning”. Either all of a
// known word of five letters, or seven tenths of the longer one, so that a few letters never decide.
function keepInflections(words, hits, folded) {
  let longest = 4;
  let found = [];
  words.folded.forEach((candidate, form) => {
    const shared = commonPrefix(folded, candidate);
    if (shared < longest || words.optional.has(form)) return;
    const share = shared / Math.max(folded.length, candidate.length);
    if (share < (shared === candidate.length && shared > 4 ? 0.6 : 0.7)) return;
    if (shared > longest) found = [];
    longest = shared;
    found.push(form);
  });
  for (const form of found) keepTerm(words, hits, form, FIT.inflection, "inflection");
}

function keepTypos(words, hits, folded) {
  let most = tolerance(folded);
  let found = [];
  if (most === 0) return;
  const bits = letters(folded);
  words.folded.forEach((candidate, form) => {
    if (apart(bits, words.letters[form]) > 2 * most || candidate.length < 3 || words.optional.has(form)) return;
    // Hardly anybody gets the first letter wrong, and of a short word the rest is too little to go by;
    // but Arabic verbs begin with who does it.
    if (folded[0] !== candidate[0] && (folded.length < 7 - (folded > "ء") || most > 1)) return;
    const wrong = distance(folded, candidate, most);
    if (wrong > most) return;
    if (wrong < most) found = [];
    most = wrong;
    found.push(form);
  });
  for (const form of found) keepTerm(words, hits, form, most < 2 ? FIT.typo : FIT.typos, most < 2 ? "typo" : "typos");
}

// Of many words that begin like it, those that are nearest to being written.
const MOST_PREFIXES = 40;

function keepPrefixes(words, hits, folded) {
  let found = [];
  words.folded.forEach((candidate, form) => {
    if (candidate.length > folded.length && candidate.startsWith(folded)) found.push([candidate, form]);
  });
  if (found.length > MOST_PREFIXES) found = found.sort(([one], [other]) => one.length - other.length).slice(0, MOST_PREFIXES);
  found.forEach(([candidate, form]) => {
    keep(hits, form, FIT.prefix * (0.6 + (0.4 * folded.length) / candidate.length), "prefix");
  });
}

// Forms for one word: number of form → { fit, level }. `typing` says that the word may go on.
export function lookup(words, word, typing) {
  const hits = new Map();
  const folded = fold(word);
  const exact = words.number.get(word);
  if (exact !== undefined) keepTerm(words, hits, exact, FIT.exact, "exact");
  for (const form of words.byFold.get(folded) ?? []) {
    if (form === exact) continue;
    if (exact === undefined) keepTerm(words, hits, form, FIT.fold, "fold");
    else keep(hits, form, folded === word ? FIT.homograph : FIT.fold, "fold");
  }
  const bare = word.replace(ATTACHED, "");
  if (hits.size === 0 && bare !== word) {
    for (const form of words.byFold.get(fold(bare)) ?? []) keepTerm(words, hits, form, FIT.stem, "stem");
  }
  if (exact !== undefined) {
    for (const part of words.parts.get(exact) ?? []) keepParts(words, hits, part);
  }
  const known = hits.size > 0;
  if (typing ? folded.length > 1 : !known && folded.length > 3) keepPrefixes(words, hits, folded);
  if (!known && !(typing && hits.size > 0)) {
    keepInflections(words, hits, folded);
    keepTypos(words, hits, folded);
  }
  return hits;
}

function keepParts(words, hits, part) {
  for (const inflection of words.terms.get(words.leader[part])) {
    if (!words.optional.has(inflection)) keep(hits, inflection, FIT.whole, "whole");
  }
}

// Known words that a word nobody has seen is made of, longest last part first; nothing if any is unknown.
export function split(words, word, joints) {
  const folded = fold(word);
  const knows = (text) => {
    if (text.length < 4) return false;
    const same = words.byFold.get(text);
    if (same) return same.some((form) => !words.optional.has(form));
    return words.folded.some((candidate, form) => candidate.length <= text.length + 2 && candidate.startsWith(text) && !words.optional.has(form));
  };
  for (let cut = 4; cut <= folded.length - 4; cut += 1) {
    const last = folded.slice(cut);
    if (!knows(last)) continue;
    for (const joint of joints) {
      const first = folded.slice(0, cut - joint.length);
      if (folded.slice(0, cut) === first + joint && knows(first)) return [first, last];
    }
  }
  return [];
}

// The form nearest to a word, for “did you mean”: further off than a typo may be.
export function nearest(words, word) {
  const folded = fold(word);
  const bits = letters(folded);
  let most = Math.min(3, Math.floor(folded.length / 3));
  let best;
  words.folded.forEach((candidate, form) => {
    if (apart(bits, words.letters[form]) > 2 * most || words.optional.has(form) || candidate.length < 4 || candidate[0] !== folded[0]) return;
    const wrong = distance(folded, candidate, most);
    if (wrong > most || (wrong === most && best !== undefined)) return;
    most = wrong;
    best = form;
  });
  return best === undefined ? undefined : words.form[best];
}
