import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt, runs } from "./excerpt.js";

const shown = (list) => list.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("marks words whatever their marks and case", () => {
  assert.equal(shown(runs("Avlösning och AVLOSNING.", new Set(["avlosning"]))), "[Avlösning] och [AVLOSNING].");
  assert.equal(shown(runs("", new Set(["x"]))), "");
});

test("keeps the text as it is", () => {
  const text = "<b>Mamma</b> & pappa’s ‏";
  assert.equal(runs(text, new Set(["mamma"])).map((run) => run.text).join(""), text);
});

test("shows the part that has the words", () => {
  const text = `${"ord ".repeat(80)}avlösning ${"mer ".repeat(80)}`;
  const part = excerpt(text, new Set(["avlosning"]), 60);
  assert.match(shown(part), /^… .*\[avlösning\]/u);
  assert.ok(part.map((run) => run.text).join("").length < 70);
});
