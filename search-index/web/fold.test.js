import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fold, formsOf, normalise, places } from "./fold.js";

const cases = JSON.parse(readFileSync(new URL("fold.cases.json", import.meta.url), "utf8"));

test("folds as the index does", () => {
  for (const [text, words, folded] of cases) {
    assert.deepEqual(formsOf(text), words, text);
    assert.deepEqual(words.map(fold), folded, text);
  }
});

test("finds words where they stand", () => {
  const text = "Anhörigstöd (mum’s)";
  assert.deepEqual(places(text).map(({ start, end }) => text.slice(start, end)), ["Anhörigstöd", "mum’s"]);
});

test("takes any text", () => {
  let seed = 7;
  const random = (end) => (seed = (seed * 48271) % 2147483647) % end;
  for (let round = 0; round < 3000; round += 1) {
    const text = String.fromCodePoint(...Array.from({ length: random(30) }, () => [random(0x250), 0x600 + random(0x100), random(0x10ffff)][random(3)]));
    for (const form of formsOf(text)) assert.equal(typeof fold(form), "string");
    assert.equal(normalise(normalise(text)), normalise(text), JSON.stringify(text));
  }
});
