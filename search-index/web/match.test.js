import assert from "node:assert/strict";
import { test } from "node:test";
import { distance, tolerance } from "./match.js";

test("counts an exchange as one", () => {
  assert.equal(distance("demens", "demnes", 2), 1);
  assert.equal(distance("avlosning", "avlosnig", 2), 1);
  assert.equal(distance("sodermalm", "sodermlam", 1), 1);
  assert.equal(distance("abc", "abcdef", 2), 3);
  assert.equal(distance("kalender", "xxxxxxxx", 2), 3);
});

test("short words and numbers must be right", () => {
  assert.deepEqual(["soc", "tolk", "1177", "anhorig", "anhoriga"].map(tolerance), [0, 1, 0, 1, 2]);
});
