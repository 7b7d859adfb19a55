// Lighthouse on the pages that most visitors meet, on a phone with a slow line:
// `node lighthouse.mjs FOLDER_WITH_LIGHTHOUSE`. A benchmark, not a test.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

import { chromium } from "playwright-core";

import { readPages } from "./pages.mjs";
import { serve } from "./server.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const port = 9222 + (process.pid % 1000);

/** Lighthouse, from the folder it was installed in. */
async function load(folder) {
  const require = createRequire(path.join(path.resolve(folder), "package.json"));
  return (await import(pathToFileURL(require.resolve("lighthouse")))).default;
}

/** The same site as web servers send it: compressed, and kept where the name says that it never changes. */
async function compressed(origin) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url, { redirect: "manual" });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !["content-length", "transfer-encoding", "connection", "keep-alive"].includes(name)));
    if (request.url.includes("/assets/")) headers["cache-control"] = "public, max-age=31536000, immutable";
    response.writeHead(answer.status, { ...headers, "content-encoding": "gzip" });
    response.end(gzipSync(bytes));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

const lighthouse = await load(process.argv[2]);
const output = process.env.INGANG_SITE;
const pages = await readPages(output);
const plain = await serve(output, pages.base);
const site = await compressed(plain.origin);
const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--headless", "--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
});
try {
  const wanted = pages.main.filter(({ name }) => ["start", "district", "target group", "easy read"].includes(name));
  console.log(`| page | ${categories.join(" | ")} | first paint | largest paint |\n| --- |${" ---: |".repeat(categories.length + 2)}`);
  for (const { name, page } of wanted) {
    const result = await lighthouse(site.origin + page.address, { port, onlyCategories: categories, logLevel: "error" });
    const scores = categories.map((category) => Math.round(result.lhr.categories[category].score * 100));
    const paint = ["first-contentful-paint", "largest-contentful-paint"].map((audit) => result.lhr.audits[audit].displayValue);
    console.log(`| ${name} | ${[...scores, ...paint].join(" | ")} |`);
    const failed = Object.values(result.lhr.audits).filter((audit) => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === "binary");
    for (const audit of failed) console.error(`  ${name}: ${audit.id}: ${audit.title}`);
  }
} finally {
  await browser.close();
  site.stop();
  await plain.stop();
}
