// What a search costs the reader: `node search-cost.mjs SITE [LANGUAGE]` prints, as JSON, requests and
// bytes of a first and of a following query, milliseconds from key to results on a processor four
// times as slow, and memory. Both engines are asked without an interface, on the same words; Pagefind
// where its files stand in the site's folder `pagefind/`. A benchmark, not a test.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { chromium } from "playwright-core";

import { filesUnder } from "./pages.mjs";
import { serve, strictest } from "./server.mjs";

const SLOWER = 4;
const SHOWN = 5; // results whose description is shown
const WORDS = 21;
const TABS = 5; // each new to the engine, as a reader's is

/** Each engine: `open` and `ask`, as they run in the page. */
const engines = {
  ingang: {
    open: async ({ engine, entry }) => {
      const { open } = await import(engine);
      const fetched = async (name) => (await fetch(`/search/${name}`)).text();
      globalThis.search = await open(entry, fetched);
      // As the component does (`warm` in results.js).
      for (const { label } of globalThis.search.values.slice(0, 6)) for (const words of [label.slice(0, 2), label]) globalThis.search.find(words);
    },
    ask: async ({ word, shown }) => {
      const answer = await globalThis.search.search(word);
      await globalThis.search.describe(answer.results.slice(0, shown), answer.marks);
      return answer.results.length;
    },
    key: async ({ word }) => globalThis.search.find(word).results.length,
  },
  pagefind: {
    open: async () => {
      globalThis.pagefind = await import("/pagefind/pagefind.js");
      await globalThis.pagefind.init();
    },
    ask: async ({ word, shown }) => {
      const answer = await globalThis.pagefind.search(word);
      await Promise.all(answer.results.slice(0, shown).map((result) => result.data()));
      return answer.results.length;
    },
    key: async ({ word }) => (await globalThis.pagefind.search(word)).results.length,
  },
};

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Bytes of files as a server sends them. */
async function weight(site, urls) {
  const files = await Promise.all(urls.map((url) => readFile(path.join(site, decodeURIComponent(new URL(url).pathname)))));
  const sum = (pack) => files.reduce((total, bytes) => total + pack(bytes).length, 0);
  return { requests: urls.length, brotli: sum(brotliCompressSync), gzip: sum((bytes) => gzipSync(bytes, { level: 9 })) };
}

/** Words that pages are called by: the longest of a title, spread over the site. */
function titles(first) {
  const all = [...new Set(first.pages.title.flatMap((title) => title.match(/\p{L}{6,}/gu)?.sort((one, other) => other.length - one.length)[0] ?? []))];
  const step = Math.max(1, Math.floor(all.length / WORDS));
  return all.filter((_, place) => place % step === 0).slice(0, WORDS).map((word) => word.toLowerCase());
}

/** Bytes that a tab's scripts hold. Collecting what they no longer do throws compiled code away, too. */
async function heap(devtools) {
  await devtools.send("HeapProfiler.collectGarbage");
  return (await devtools.send("Runtime.getHeapUsage")).usedSize;
}

/** A tab in which an engine is open and has answered twice; with what it has asked for, and its memory if it is weighed. */
async function opened(browser, origin, language, engine, given, words, weighs) {
  // Pagefind needs WebAssembly, which the policy in the site's pages forbids.
  const context = await browser.newContext({ bypassCSP: true });
  const tab = await context.newPage();
  const asked = [];
  // What the page itself asks for, its icon last, is not the search's.
  await tab.goto(`${origin}/${language}/`, { waitUntil: "networkidle" });
  const devtools = await context.newCDPSession(tab);
  tab.on("request", (request) => request.url().startsWith("http") && asked.push(request.url()));
  const ask = (word) => tab.evaluate(engine.ask, { word, shown: SHOWN });
  const empty = weighs ? await heap(devtools) : 0;
  await tab.evaluate(engine.open, given);
  await ask(words[0]);
  const first = asked.splice(0);
  await ask(words[1]);
  const following = asked.splice(0);
  return { context, tab, devtools, asked, first, following, memory: weighs ? (await heap(devtools)) - empty : 0 };
}

/** Milliseconds of each key of these words, in order, on a slower processor. */
async function typed({ tab, devtools }, engine, words) {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      const timed = `(async () => { const begun = performance.now(); await (${engine.key})(${JSON.stringify({ word: word.slice(0, length) })}); return performance.now() - begun; })()`;
      times.push(await tab.evaluate(timed));
    }
  }
  return times;
}

async function measured(browser, origin, site, language, engine, given, words) {
  const { context, first, following, memory } = await opened(browser, origin, language, engine, given, words, true);
  await context.close();
  const report = { first: await weight(site, first), following: await weight(site, following), memory };
  const rounds = [];
  for (let round = 0; round < TABS; round += 1) {
    const open = await opened(browser, origin, language, engine, given, words, false);
    rounds.push(await typed(open, engine, words));
    report.whileTyping = await weight(site, open.asked);
    await open.context.close();
  }
  // Of each key the middle of the tabs: one that waited for the machine says nothing of the engine.
  const times = rounds[0].map((_, key) => middle(rounds.map((round) => round[key]))).sort((one, other) => one - other);
  return { ...report, keys: times.length, key: middle(times), late: times[Math.floor(times.length * 0.95)], latest: times.at(-1) };
}

const [site, language = "sv"] = process.argv.slice(2);
const names = await filesUnder(site);
const entry = `${language}.json`;
const engine = `/${names.find((name) => /^search\/engine\.\w+\.js$/.test(name))}`;
const words = titles(JSON.parse(await readFile(path.join(site, "search", entry), "utf8")));
const server = await serve(site, "/", strictest.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
const browser = await chromium.launch({ executablePath: process.env.CHROME, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const report = { words: words.length };
  report.code = await weight(site, [new URL(engine, server.origin).href]);
  report.ingang = await measured(browser, server.origin, site, language, engines.ingang, { engine, entry }, words);
  if (names.includes("pagefind/pagefind.js")) report.pagefind = await measured(browser, server.origin, site, language, engines.pagefind, {}, words);
  console.log(JSON.stringify(report));
} finally {
  await browser.close();
  await server.stop();
}
