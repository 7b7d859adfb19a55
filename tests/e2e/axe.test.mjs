// No violations of WCAG 2.2 (A, AA, contrast of AAA) that a program can find, on any kind of page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { nameOf } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await start();
after(() => site.stop());

const options = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } },
};

/** What axe finds, one line per element, with everything that can be opened open. */
async function violations(tab) {
  await tab.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target, any }) => `${id}: ${help}: ${target.join(" ")} ${html.slice(0, 160)} ${any[0]?.message ?? ""}`.trim()),
  );
}

for (const page of site.pages.kinds) {
  for (const look of [{ width: 360 }, { width: 1280, dark: true }]) {
    test(`${nameOf(page)}, ${look.dark ? "dark" : "light"}, ${look.width} px`, () =>
      site.visit(page, look, async (tab) => assert.deepEqual(await violations(tab), [])));
  }
}

for (const page of site.pages.easyKinds) {
  test(nameOf(page), () => site.visit(page, { width: 360 }, async (tab) => assert.deepEqual(await violations(tab), [])));
}
