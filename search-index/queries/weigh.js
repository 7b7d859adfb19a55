// What files weigh and how long the engine takes: `node weigh.js FOLDER QUERY…`, FOLDER as written
// by an example. Prints bytes of a first and of the following queries, and milliseconds of each.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { open } from "../web/search.js";

const [folder, ...queries] = process.argv.slice(2);
const { entry } = JSON.parse(readFileSync(join(folder, "built.json"), "utf8"));
let asked = [];
const load = async (name) => {
  const bytes = readFileSync(join(folder, name));
  asked.push([name, bytes]);
  return bytes.toString("utf8");
};
const sum = (pack) => asked.reduce((total, [, bytes]) => total + pack(bytes).length, 0);
const engine = readFileSync(join(folder, "engine.js"));
asked.push(["engine.js", engine]);
let begun = process.cpuUsage();
const milliseconds = () => {
  const { user, system } = process.cpuUsage(begun);
  begun = process.cpuUsage();
  return ((user + system) / 1000).toFixed(1);
};
const search = await open(entry, load);
console.log(`open: ${milliseconds()} ms of CPU, ${brotliCompressSync(asked.at(-1)[1]).length} B brotli`);
for (const query of queries) {
  begun = process.cpuUsage();
  for (let end = 1; end <= query.length; end += 1) search.find(query.slice(0, end));
  const typing = (Number(milliseconds()) / query.length).toFixed(2);
  begun = process.cpuUsage();
  const answer = await search.search(query);
  const results = await search.describe(answer.results.slice(0, 10), answer.marks);
  const time = milliseconds();
  console.log(`${query}: ${answer.count} found, ${typing} ms a key, ${time} ms; ${asked.length} requests, ${sum(brotliCompressSync)} B brotli, ${sum((bytes) => gzipSync(bytes, { level: 9 }))} B gzip; first: ${results[0]?.address ?? "nothing"}`);
  asked = [];
}
