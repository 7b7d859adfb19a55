// The engine on the flagship's files, whole and broken. `SEARCH_FILES` names the folder that
// `cargo run -p search-index --example from_content` has written.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ShardError, open } from "./search.js";
import { readBody, readDescriptions, readFirst } from "./shard.js";

const files = process.env.SEARCH_FILES ?? "";
const folder = join(files, "sv");
const skip = existsSync(join(folder, "built.json")) ? false : "no files in SEARCH_FILES";
const built = skip ? {} : JSON.parse(readFileSync(join(folder, "built.json"), "utf8"));
const text = (name) => readFileSync(join(folder, name), "utf8");
const ids = (answer) => answer.results.map((result) => built.order[result.page]);

test("typing asks for no file", { skip }, async () => {
  const asked = [];
  const search = await open(built.entry, async (name) => { asked.push(name); return text(name); });
  for (const typed of ["a", "av", "avl", "avlö", "avlös", "zzzz", "  ", "mamma h"]) search.find(typed);
  assert.deepEqual(asked, [built.entry]);
  assert.equal(ids(search.find("avlös"))[0], "avlosning");
});

test("an unknown word asks for the body, once", { skip }, async () => {
  const asked = [];
  const search = await open(built.entry, async (name) => { asked.push(name.split(".")[1]); return text(name); });
  await search.search("zzzz");
  await search.search("yyyy");
  assert.deepEqual(asked, ["first", "body-0"]);
});

test("the reader's district comes first, and is not remembered", { skip }, async () => {
  const search = await open(built.entry, text);
  assert.equal(ids(search.find("demens", { here: { district: "farsta" } }))[0], "districts/farsta/aldre");
  assert.equal(ids(search.find("demens"))[0], "aldre");
  for (const id of ids(search.find("demens", { facets: { district: "farsta" } }))) assert.match(id, /farsta/);
});

test("says why, and what was meant", { skip }, async () => {
  const search = await open(built.entry, text);
  const answer = await search.search("avlastning");
  assert.ok(answer.results[0].why.length > 0);
  assert.equal((await search.search("rättighter")).spelling, "rättigheter");
  const [described] = await search.describe(answer.results.slice(0, 1), answer.marks);
  assert.ok(described.description.some((run) => run.marked || run.text.length > 0));
});

test("nothing but spaces is empty, nonsense is nothing", { skip }, async () => {
  const search = await open(built.entry, text);
  assert.equal((await search.search(" … ")).empty, true);
  assert.deepEqual((await search.search("asdfghjkl qwerty")).results, []);
  assert.deepEqual((await search.search("constructor __proto__ toString")).results, []);
});

test("a body that cannot be had leaves what tier 1 knows", { skip }, async () => {
  const search = await open(built.entry, async (name) => {
    if (name === built.entry) return text(name);
    throw new Error("offline");
  });
  const answer = await search.search("avlösning", { more: true });
  assert.equal(answer.failed?.kind, "missing");
  assert.equal(ids(answer)[0], "avlosning");
  assert.equal((await search.describe(answer.results))[0].failed.kind, "missing");
});

test("another version is refused", { skip }, async () => {
  const newer = JSON.stringify({ ...JSON.parse(text(built.entry)), format: 2 });
  await assert.rejects(open("x", async () => newer), { kind: "format" });
  await assert.rejects(open("x", async () => { throw new Error("404"); }), { kind: "missing" });
});

test("the bundle is the same engine", { skip }, async () => {
  const bundle = await import(pathToFileURL(join(files, "engine.js")).href);
  const one = await open(built.entry, text);
  const other = await bundle.open(built.entry, text);
  for (const query of ["avlösning", "mamma orkar inte", "demens farsta", "zzzz"]) {
    assert.deepEqual(ids(await other.search(query)), ids(await one.search(query)));
  }
});

// A number generator of our own, so that a failure can be repeated.
function generator(seed) {
  return (end) => (seed = (seed * 48271) % 2147483647) % end;
}

// Changes one value somewhere in a file.
function spoilt(value, random) {
  const strange = [null, -1, 0, 1, 2, 1e9, 1.5, "", "x", "a b", [], {}, [0], [[]], true, Number.MAX_SAFE_INTEGER];
  if (value === null || typeof value !== "object" || random(12) === 0) return strange[random(strange.length)];
  const keys = Object.keys(value);
  if (keys.length === 0) return strange[random(strange.length)];
  const key = keys[random(keys.length)];
  if (random(15) === 0) {
    const copy = Array.isArray(value) ? value.slice(0, random(keys.length)) : { ...value };
    if (!Array.isArray(value)) delete copy[key];
    return copy;
  }
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = spoilt(value[key], random);
  return copy;
}

const queries = ["avlösning", "mamma orkar inte", "hem tjänst", "demens farsta", "zzzzzz", "anhörigstödsgrupp", "av"];

async function survives(content, kind) {
  try {
    if (kind === "first") {
      const search = await open("first", async (name) => (name === "first" ? content : "{"));
      for (const query of queries) {
        const answer = await search.search(query);
        await search.describe(answer.results, answer.marks);
      }
    } else {
      const first = readFirst(text(built.entry));
      (kind === "body" ? readBody : readDescriptions)(content, first);
    }
  } catch (error) {
    assert.ok(error instanceof ShardError, `${error.stack}`);
  }
}

test("cut and random files never surprise", { skip, timeout: 120_000 }, async () => {
  const random = generator(20261122);
  const names = { first: built.entry };
  const first = readFirst(text(built.entry));
  names.body = first.body.file[0];
  names.pages = first.described.file[0];
  for (const [kind, name] of Object.entries(names)) {
    const whole = text(name);
    for (let round = 0; round < 40; round += 1) await survives(whole.slice(0, random(whole.length)), kind);
    for (let round = 0; round < 40; round += 1) {
      const place = random(whole.length);
      await survives(whole.slice(0, place) + String.fromCharCode(32 + random(95)) + whole.slice(place + 1), kind);
    }
    const value = JSON.parse(whole);
    for (let round = 0; round < 150; round += 1) await survives(JSON.stringify(spoilt(value, random)), kind);
    for (const strange of ["", "null", "[]", "{}", "0", "\"x\"", "{\"format\":1}", "<!doctype html>"]) await survives(strange, kind);
  }
});
