// No violations of WCAG 2.2 (A, AA, contrast of AAA) that a program can find, on any kind of page in any
// language version, light or dark.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { nameOf } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await start();
after(() => site.stop());

const everything = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } },
};

const colours = { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] } };

/** What axe finds by these options, one line per element, with everything that can be opened open. */
async function violations(tab, options) {
  await tab.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
  if (!(await tab.evaluate(() => "axe" in globalThis))) await tab.evaluate(axe);
  const { violations } = await tab.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target, any }) => `${id}: ${help}: ${target.join(" ")} ${html.slice(0, 160)} ${any[0]?.message ?? ""}`.trim()),
  );
}

/** All that axe looks for in light; in dark only what colours decide: the rest is the same page. */
async function inBothLooks(tab) {
  const light = await violations(tab, everything);
  await tab.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(tab, colours);
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

for (const page of site.pages.kinds) {
  for (const look of [{ width: 360 }, { width: 1280, dark: true }]) {
    test(`${nameOf(page)}, ${look.dark ? "dark" : "light"}, ${look.width} px`, () =>
      site.visit(page, look, async (tab) => assert.deepEqual(await violations(tab, everything), [])));
  }
}

for (const { name, pages } of site.pages.versions) {
  test(`${name}: every kind of page, light and dark`, async () => {
    for (const page of pages) {
      await site.visit(page, { width: 360 }, async (tab) => assert.deepEqual(await inBothLooks(tab), [], page.address));
    }
  });
}
