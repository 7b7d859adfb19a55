// The text of a result with the words that were asked for marked. Text in, runs of text out: the
// interface makes elements of them, so that nothing from a file is ever read as HTML.

import { fold, places } from "./fold.js";

// Runs of a text, in order: `marked` where one of the folded forms stands.
export function runs(text, folded) {
  const found = [];
  let end = 0;
  for (const word of places(text)) {
    if (!folded.has(fold(word.form))) continue;
    if (word.start > end) found.push({ text: text.slice(end, word.start), marked: false });
    found.push({ text: text.slice(word.start, word.end), marked: true });
    end = word.end;
  }
  if (end < text.length) found.push({ text: text.slice(end), marked: false });
  return found;
}

// The part of a text, `most` letters at most, that holds the most marked words; whole words only.
export function excerpt(text, folded, most = 180) {
  if (text.length <= most) return runs(text, folded);
  const all = places(text);
  let best = { score: -1, start: 0, end: 0 };
  all.forEach((first, from) => {
    let score = 0;
    let end = first.start;
    for (let place = from; place < all.length && all[place].end - first.start <= most; place += 1) {
      end = all[place].end;
      if (folded.has(fold(all[place].form))) score += 1;
    }
    if (score > best.score) best = { score, start: first.start, end };
  });
  const cut = runs(text.slice(best.start, best.end), folded);
  if (best.start > 0) cut.unshift({ text: "… ", marked: false });
  if (best.end < text.length) cut.push({ text: " …", marked: false });
  return cut;
}
