// The engine on the flagship's files, whole and broken. `INGANG_SITE` names the folder of the built
// site; without it these tests are skipped.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ShardError, open } from "./search.js";
import { readBody, readDescriptions, readFirst } from "./shard.js";

const folder = join(process.env.INGANG_SITE ?? "", "search");
const entry = "sv.json";
const skip = existsSync(join(folder, entry)) ? false : "INGANG_SITE names no built site";
const text = (name) => readFileSync(join(folder, name), "utf8");
const load = async (name) => text(name);
const addresses = (answer) => answer.results.map((result) => result.address);

test("typing asks for no file", { skip }, async () => {
  const asked = [];
  const search = await open(entry, async (name) => { asked.push(name); return text(name); });
  for (const typed of ["a", "av", "avl", "avlö", "avlös", "zzzz", "  ", "mamma h"]) search.find(typed);
  assert.deepEqual(asked, [entry]);
  assert.match(addresses(search.find("avlös"))[0], /\/avlosning\/$/);
});

test("an unknown word asks for the body, once", { skip }, async () => {
  const asked = [];
  const search = await open(entry, async (name) => { asked.push(name.split(".")[1]); return text(name); });
  await search.search("zzzz");
  await search.search("yyyy");
  assert.deepEqual(asked, ["json", "body-0"]);
});

test("the reader's district comes first, and is not remembered", { skip }, async () => {
  const search = await open(entry, load);
  assert.match(addresses(search.find("demens", { here: { district: "farsta" } }))[0], /\/farsta\/aldre\/$/);
  assert.doesNotMatch(addresses(search.find("demens"))[0], /farsta/);
  for (const address of addresses(search.find("demens", { facets: { district: "farsta" } }))) assert.match(address, /farsta/);
});

test("every facet narrows the results, and none remains chosen", { skip }, async () => {
  const search = await open(entry, load);
  const facets = [...new Set(search.values.map(({ facet }) => facet))];
  for (const facet of ["district", "group", "offer", "format", "section"]) assert.ok(facets.includes(facet), facet);
  const all = search.find("samtal grupp äldre", { typing: false }).count;
  for (const { facet, id } of search.values) {
    const { results } = search.find("samtal", { facets: { [facet]: id }, limit: 99 });
    for (const result of results) assert.ok(result.facets.some((value) => value.facet === facet && value.id === id), `${facet} ${id}`);
    // One page about it, not its copy in every district.
    if (facet === "group" || facet === "offer") for (const result of results) assert.equal(result.original, undefined, `${facet} ${id}: ${result.address}`);
  }
  assert.ok(search.values.some(({ facet, id }) => facet === "format" && search.find("samtal", { facets: { format: id } }).count > 0));
  assert.equal(search.find("samtal grupp äldre", { typing: false }).count, all);
});

test("a press asks for nothing where the first file knows the answer", { skip }, async () => {
  const asked = [];
  const search = await open(entry, async (name) => { asked.push(name); return text(name); });
  const answer = await search.search("avlösning");
  const [described] = await search.describe(answer.results, answer.marks);
  assert.ok(described.description.some((run) => run.text.length > 0));
  assert.deepEqual(asked, [entry]);
});

test("says where a page is, why it is there, and what was meant", { skip }, async () => {
  const search = await open(entry, load);
  const answer = await search.search("avlastning");
  assert.ok(answer.results[0].why.length > 0);
  assert.equal((await search.search("rättighter")).spelling, "rättigheter");
  const [described] = await search.describe(answer.results.slice(0, 1), answer.marks);
  assert.ok(described.description.some((run) => run.text.length > 0));
  const [first] = (await search.search("demens")).results;
  assert.ok(first.facets.some(({ facet, label }) => facet === "section" && label.length > 0));
  assert.ok(first.facets.some(({ facet }) => facet === "format"), "an easy-read page says that it is there");
});

test("a sensitive page shows nothing but its neutral title", { skip }, async () => {
  const search = await open(entry, load);
  const answer = await search.search("min man slår mig");
  const described = await search.describe(answer.results.slice(0, 1), answer.marks);
  assert.deepEqual(described[0].description, []);
});

test("nothing but spaces is empty, nonsense is nothing", { skip }, async () => {
  const search = await open(entry, load);
  assert.equal((await search.search(" … ")).empty, true);
  assert.deepEqual((await search.search("asdfghjkl qwerty")).results, []);
  assert.deepEqual((await search.search("constructor __proto__ toString")).results, []);
});

test("every locale opens, and knows the others", { skip }, async () => {
  const entries = readdirSync(folder).filter((name) => /^[a-z]+(\.easy)?\.json$/.test(name)).sort();
  assert.ok(entries.length >= 9, `${entries}`);
  for (const name of entries) {
    const search = await open(name, load);
    assert.equal(`${search.locale}.json`, name);
    assert.deepEqual(search.others.map((other) => other.file).concat(name).sort(), entries);
  }
});

test("a body that cannot be had leaves what tier 1 knows", { skip }, async () => {
  const search = await open(entry, async (name) => {
    if (name === entry) return text(name);
    throw new Error("offline");
  });
  const answer = await search.search("avlösning", { more: true });
  assert.equal(answer.failed?.kind, "missing");
  assert.match(addresses(answer)[0], /\/avlosning\/$/);
  assert.ok((await search.describe(answer.results))[0].description.length > 0, "a small site's descriptions came with the first file");
});

test("another version is refused", { skip }, async () => {
  const newer = JSON.stringify({ ...JSON.parse(text(entry)), format: 4 });
  await assert.rejects(open(entry, async () => newer), { kind: "format" });
  await assert.rejects(open(entry, async () => JSON.stringify({ format: 1 })), { kind: "format" });
  await assert.rejects(open(entry, async () => { throw new Error("404"); }), { kind: "missing" });
});

test("the published engine is the same", { skip }, async () => {
  const name = readdirSync(folder).find((file) => file.endsWith(".js"));
  const published = await import(pathToFileURL(join(folder, name)).href);
  const one = await open(entry, load);
  const other = await published.open(entry, load);
  for (const query of ["avlösning", "mamma orkar inte", "demens farsta", "zzzz"]) {
    assert.deepEqual(addresses(await other.search(query)), addresses(await one.search(query)));
  }
});

// The terminal runs these modules in another interpreter.
test("the terminal shows the same order", { skip: skip || !process.env.INGANG, timeout: 300_000 }, async () => {
  const root = new URL("../../", import.meta.url).pathname;
  for (const [locale, query] of [["sv", "mamma orkar inte"], ["ar", "أمي تنسى كل شيء"], ["fi", "vertaistukiryhmä"]]) {
    const search = await open(`${locale}.json`, load);
    const said = spawnSync(process.env.INGANG, ["search", query, "--locale", locale, "--root", root, "--profile", "release"], { encoding: "utf8" });
    assert.equal(said.status, 0, said.stderr);
    const shown = said.stdout.split("\n").map((line) => line.trim()).filter((line) => line.startsWith("/"));
    assert.ok(shown.length > 0, query);
    assert.deepEqual(shown, addresses(await search.search(query)), query);
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

// A file that is not ours ends in a `ShardError`, and one that happens to hold together in an answer.
async function survives(content, kind) {
  try {
    if (kind === "first") {
      const search = await open(entry, async (name) => (name === entry ? content : "{"));
      for (const query of queries) {
        const answer = await search.search(query);
        await search.describe(answer.results, answer.marks);
      }
    } else {
      const first = readFirst(text(entry));
      (kind === "body" ? readBody : readDescriptions)(content, first);
    }
  } catch (error) {
    assert.ok(error instanceof ShardError, `${error.stack}`);
  }
}

test("cut and random files never surprise", { skip, timeout: 120_000 }, async () => {
  const random = generator(20261122);
  const first = readFirst(text(entry));
  // What a larger site has in a file of its own.
  const nothing = { base: "", address: [], title: [], copy: [], weight: [], facets: [] };
  const { locale, described } = first;
  const pages = JSON.stringify({ format: 3, kind: "pages", locale, from: 0, summary: described.summary, pages: nothing });
  readDescriptions(pages, first);
  const files = { first: text(entry), body: text(first.body.file[0]), pages };
  for (const [kind, whole] of Object.entries(files)) {
    for (let round = 0; round < 40; round += 1) await survives(whole.slice(0, random(whole.length)), kind);
    for (let round = 0; round < 40; round += 1) {
      const place = random(whole.length);
      await survives(whole.slice(0, place) + String.fromCharCode(32 + random(95)) + whole.slice(place + 1), kind);
    }
    const value = JSON.parse(whole);
    for (let round = 0; round < 150; round += 1) await survives(JSON.stringify(spoilt(value, random)), kind);
    for (const strange of ["", "null", "[]", "{}", "0", "\"x\"", "{\"format\":3}", "<!doctype html>"]) await survives(strange, kind);
  }
});

test("any query gets an answer", { skip, timeout: 60_000 }, async () => {
  const random = generator(7);
  const search = await open(entry, load);
  for (let round = 0; round < 400; round += 1) {
    const letter = () => [random(0x250), 0x600 + random(0x100), random(0x10ffff), 0x20, 0x61 + random(26)][random(5)];
    const query = String.fromCodePoint(...Array.from({ length: random(60) }, letter));
    const answer = random(2) === 0 ? search.find(query) : await search.search(query);
    assert.ok(Array.isArray(answer.results), JSON.stringify(query));
  }
});
