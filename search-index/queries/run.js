// Golden queries against real files: `node run.js FOLDER [CORPUS] [--verbose]`.
//
// FOLDER holds one folder per locale with the files and `built.json` (entry, ids in order, what
// tantivy found). Prints success at 1 and at 5 and the mean reciprocal rank of each category, the
// bytes of a first and of a following query and the time for each, and fails below the floor.

import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { open } from "../web/search.js";

// Success at 1 below which the run fails, from the targets: typos and missing marks 0.90, compounds
// 0.85, everyday phrases 0.85, nonsense 0.95, all others together 0.90 at 1 and 0.97 at 5.
const FLOOR = { typo: 0.9, diacritics: 0.9, compound: 0.85, everyday: 0.85, none: 0.95 };
const ALL = { first: 0.9, five: 0.97 };

const matches = (id, expected) => expected.split("|").includes(id);

export async function run(folder, locale, queries) {
  const built = JSON.parse(readFileSync(join(folder, "built.json"), "utf8"));
  const fetched = new Map();
  const load = async (name) => {
    const bytes = readFileSync(join(folder, name));
    fetched.set(name, bytes);
    return bytes.toString("utf8");
  };
  const search = await open(built.entry, load);
  const report = { locale, categories: {}, misses: [], slowest: 0, time: 0, deep: 0, count: 0, oracle: [0, 0, 0] };
  for (const [category, list] of Object.entries(queries)) {
    const row = report.categories[category] = { count: 0, first: 0, five: 0, reciprocal: 0 };
    for (const [text, expected] of list) {
      const fresh = await open(built.entry, async (name) => readFileSync(join(folder, name), "utf8"));
      const typing = category === "prefix";
      const begun = performance.now();
      const answer = await fresh.search(text, { typing });
      const time = performance.now() - begun;
      report.time += time;
      report.slowest = Math.max(report.slowest, time);
      report.count += 1;
      if (answer.weak) report.deep += 1;
      const ids = answer.results.map((result) => built.order[result.page]);
      const wanted = expected[0];
      const rank = wanted === undefined ? (ids.length === 0 ? 1 : 0) : ids.findIndex((id) => matches(id, wanted)) + 1;
      row.count += 1;
      if (rank === 1) row.first += 1;
      if (rank >= 1 && rank <= 5) row.five += 1;
      if (rank >= 1) row.reciprocal += 1 / rank;
      if (rank !== 1) report.misses.push({ category, text, wanted: wanted ?? "nothing", rank, got: ids.slice(0, 3) });
      // Does tantivy find among its ten what we do not?
      const theirs = wanted !== undefined && (built.oracle[text] ?? []).some((id) => matches(id, wanted));
      const ours = rank >= 1 && rank <= 10;
      if (wanted !== undefined) {
        report.oracle[0] += theirs ? 1 : 0;
        report.oracle[1] += theirs && ours ? 1 : 0;
        report.oracle[2] += ours ? 1 : 0;
      }
    }
  }
  const answer = await search.search("samtal", {});
  await search.describe(answer.results.slice(0, 5), answer.marks);
  report.first = [...fetched];
  await search.search("samtal", { more: true });
  report.rest = [...fetched].filter(([name]) => !report.first.some(([known]) => known === name));
  return report;
}

const percent = (part, whole) => (whole === 0 ? "–" : (part / whole).toFixed(3));
const size = (files, pack) => files.reduce((sum, [, bytes]) => sum + pack(bytes).length, 0);
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

export function print(report, code, log = console.log, verbose = false) {
  const failed = [];
  const sum = { count: 0, first: 0, five: 0 };
  log(`\n${report.locale.padEnd(14)} queries   @1     @5     MRR`);
  for (const [name, row] of Object.entries(report.categories)) {
    log(`  ${name.padEnd(12)} ${String(row.count).padStart(5)}   ${percent(row.first, row.count)}  ${percent(row.five, row.count)}  ${percent(row.reciprocal, row.count)}`);
    if (row.first / row.count < (FLOOR[name] ?? 0)) failed.push(`${report.locale}: ${name} at 1 below ${FLOOR[name]}`);
    if (name === "everyday") continue;
    for (const key of Object.keys(sum)) sum[key] += row[key];
  }
  log(`  all but everyday   ${percent(sum.first, sum.count)}  ${percent(sum.five, sum.count)}`);
  if (sum.first / sum.count < ALL.first) failed.push(`${report.locale}: all at 1 below ${ALL.first}`);
  if (sum.five / sum.count < ALL.five) failed.push(`${report.locale}: all at 5 below ${ALL.five}`);
  const [theirs, both, ours] = report.oracle;
  log(`  tantivy finds ${theirs} among its ten; of these we find ${both}; we find ${ours}`);
  log(`  ${(report.time / report.count).toFixed(2)} ms a query, slowest ${report.slowest.toFixed(1)} ms; ${report.deep} of ${report.count} asked tier 2`);
  const first = [...report.first, ["engine.js", code]];
  log(`  first query ${first.length} files: ${size(first, brotliCompressSync)} B brotli, ${size(first, gzip)} B gzip (code ${brotliCompressSync(code).length} / ${gzip(code).length})`);
  log(`  following query: 0 B, or once ${size(report.rest, brotliCompressSync)} B brotli, ${size(report.rest, gzip)} B gzip`);
  for (const miss of report.misses) {
    if (verbose) log(`    ${miss.category}: ${miss.text} → ${miss.wanted}, at ${miss.rank}; got ${miss.got.join(", ") || "nothing"}`);
  }
  return failed;
}

const here = dirname(fileURLToPath(import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, corpus = "flagship"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  if (!folder) throw new Error("node run.js FOLDER [CORPUS] [--verbose]");
  const code = readFileSync(join(folder, "engine.js"));
  const failed = [];
  for (const file of readdirSync(join(here, corpus)).sort()) {
    const locale = file.replace(/\.json$/, "");
    if (!existsSync(join(folder, locale, "built.json"))) continue;
    const queries = JSON.parse(readFileSync(join(here, corpus, file), "utf8"));
    failed.push(...print(await run(join(folder, locale), locale, queries), code, console.log, process.argv.includes("--verbose")));
  }
  if (failed.length > 0) {
    console.log(`\nbelow the floor:\n  ${failed.join("\n  ")}`);
    process.exitCode = 1;
  }
}
