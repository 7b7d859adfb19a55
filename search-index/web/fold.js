// How a word is written down before it is looked up. `src/fold.rs` does the same, letter for
// letter; both are held to `fold.cases.json`.

const DROPPED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640\u0610-\u061A\u064B-\u065F\u0670'\u2018\u2019\u02BC\u02BB`\u00B4]/g;
const UNIFIED = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ی: "ي", ى: "ي", ې: "ي", ک: "ك", ڪ: "ك", ہ: "ه", ھ: "ه", ە: "ه" };
const UNIFIABLE = /[أإآٱیىېکڪہھە\u0660-\u0669\u06F0-\u06F9]/g;
const BARE = { ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ħ: "h", ŋ: "n", ŧ: "t", ة: "ه", ґ: "г" };
const BARABLE = /[øæœßłđðþıħŋŧةґ]/g;
const WORD = /[\p{Alphabetic}\p{N}\p{M}]+/gu;

const unified = (letter) => UNIFIED[letter] ?? String(letter.codePointAt(0) - (letter < "\u06F0" ? 0x0660 : 0x06F0));

// The form of a text: composed, lower case, one spelling per letter, nothing invisible.
export function normalise(text) {
  const lower = text.normalize("NFKC").replace(/./gsu, (letter) => letter.toLowerCase());
  return lower.replace(DROPPED, "").replace(UNIFIABLE, unified).normalize("NFC");
}

// A form without the marks of its letters: for finding, never instead of the form.
export function fold(form) {
  if (/^[\x00-\x7F]*$/.test(form)) return form;
  return form.normalize("NFD").replace(/\p{M}/gu, "").replace(BARABLE, (letter) => BARE[letter]);
}

// The forms of a text's words, in order.
export const formsOf = (text) => normalise(text).match(WORD) ?? [];

// The words of a text as it is written, each with its form and its place in the text.
export function places(text) {
  const found = [];
  for (const match of text.matchAll(/[\p{Alphabetic}\p{N}\p{M}\u00AD\u200B-\u200F\u0640'\u2018\u2019\u02BC]+/gu)) {
    const form = formsOf(match[0]).join("");
    if (form) found.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
