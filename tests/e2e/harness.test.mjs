// The watch itself: a page that does what no page may do fails its test.

import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { sideways } from "./measure.mjs";

const page = (kind, inside) => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>x</title>
<link rel="canonical" href="https://site.example/folder/"></head>
<body data-kind="${kind}"><main><h1>x</h1>${inside}</main></body></html>`;

const files = {
  "index.html": page("root", ""),
  "404.html": page("not-found", ""),
  "sv/404.html": page("not-found", "in Swedish"),
  "foreign/index.html": page("foreign", '<img alt="" src="https://elsewhere.example/x.png">'),
  "cookie/index.html": page("cookie", '<script src="/folder/cookie.js"></script>'),
  "cookie.js": "document.cookie = 'seen=1'",
  "store/index.html": page("store", '<script src="/folder/store.js"></script>'),
  "store.js": "localStorage.setItem('seen', '1')",
  "broken/index.html": page("broken", '<script src="/folder/broken.js"></script>'),
  "broken.js": "throw new Error('broken')",
  "missing/index.html": page("missing", '<img alt="" src="/folder/missing.png">'),
  "inline/index.html": page("inline", "<script>document.title = 'y'</script>"),
  "wide/index.html": page("wide", '<pre class="wide">' + "x".repeat(400) + "</pre>"),
};

const folder = await mkdtemp(path.join(os.tmpdir(), "ingang-harness-"));
for (const [name, text] of Object.entries(files)) {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}
const site = await start({ output: folder, remove: () => rm(folder, { recursive: true }) });
after(() => site.stop());

const forbidden = {
  foreign: /elsewhere\.example/,
  cookie: /cookie: seen/,
  store: /localStorage: seen/,
  broken: /script error: broken/,
  missing: /status of 404/,
  inline: /Content Security Policy/,
};

for (const [kind, fault] of Object.entries(forbidden)) {
  test(`${kind} is noticed`, () => assert.rejects(site.visit(site.pages.one({ kind }), {}, async () => {}), fault));
}

test("a quiet page passes, in the site's own folder", async () => {
  assert.equal(site.pages.base, "/folder/");
  await site.visit(site.pages.one({ kind: "root" }), {}, async (tab) => assert.equal(new URL(tab.url()).pathname, "/folder/"));
});

test("the nearest page for addresses that lead nowhere answers", async () => {
  const nowhere = (address) => ({ ...site.pages.one({ kind: "not-found" }), address });
  const text = (tab) => tab.locator("main").innerText();
  await site.visit(nowhere("/folder/sv/a/b/"), { status: 404 }, async (tab) => assert.match(await text(tab), /in Swedish/));
  await site.visit(nowhere("/folder/a"), { status: 404 }, async (tab) => assert.doesNotMatch(await text(tab), /in Swedish/));
});

test("what sticks out is named", () =>
  site.visit(site.pages.one({ kind: "wide" }), {}, async (tab) => assert.match((await sideways(tab)).join(), /pre\.wide/)));
