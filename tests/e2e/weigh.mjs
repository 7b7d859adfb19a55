// Prints what the pages of a built site weigh with their style sheets, as they are sent (gzip).
// node weigh.mjs SITE
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** What a first answer over a slow connection holds, in bytes: ten packets. */
const firstAnswer = 14_336;

const site = process.argv[2];
if (!site) {
  console.error("Say which built site to weigh: node weigh.mjs SITE");
  process.exit(2);
}
const sent = (bytes) => gzipSync(bytes, { level: 9 }).length;
const paths = readdirSync(site, { recursive: true }).map((path) => join(site, path));
const sheets = new Map(paths.filter((path) => path.endsWith(".css")).map((path) => [path.split("/").at(-1), sent(readFileSync(path))]));

const pages = [];
for (const path of paths.filter((path) => path.endsWith(".html"))) {
  const html = readFileSync(path, "utf8");
  if (html.includes('http-equiv="refresh"')) continue;
  const styles = [...html.matchAll(/rel="stylesheet" href="[^"]*\/([^"/]+)"/g)].map(([, name]) => sheets.get(name));
  const own = sent(html);
  const lang = /<html lang="([^"]+)"/.exec(html)[1] + (html.includes('class="in-easy"') ? " easy" : "");
  pages.push({ lang, kind: /data-kind="([^"]+)"/.exec(html)?.[1] ?? "root", own, whole: styles.reduce((sum, size) => sum + size, own), path: relative(site, path) });
}
pages.sort((a, b) => b.whole - a.whole);

console.log(`${pages.length} pages; style sheets: ${[...sheets.values()].sort((a, b) => b - a).join(", ")} bytes`);
for (const key of ["lang", "kind"]) {
  console.log(`\n${key.padEnd(18)} pages   over ${firstAnswer}   median   heaviest   of it HTML`);
  for (const name of new Set(pages.map((page) => page[key]))) {
    const of = pages.filter((page) => page[key] === name);
    const over = of.filter(({ whole }) => whole > firstAnswer).length;
    const columns = [name.padEnd(18), String(of.length).padStart(5), String(over).padStart(12), String(of[of.length >> 1].whole).padStart(8)];
    console.log(...columns, String(of[0].whole).padStart(9), String(of[0].own).padStart(11), ` ${of[0].path}`);
  }
}
