// Words that are longer than in any language, from left to right and from right to left: nothing
// makes a page scroll sideways, and nothing is cut off. The demonstration site is built once more
// with the program's two pseudo-locales, whose interface words are stretched, marked and bracketed.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";

import { build, projectRoot } from "./build.mjs";
import { start } from "./harness.mjs";
import { cutOff, sideways } from "./measure.mjs";
import { nameOf } from "./pages.mjs";

const pseudo = ["qps", "qps-Arab"];

/** A copy of the demonstration site's sources with the pseudo-locales; their texts are the originals. */
async function stretched() {
  const root = await mkdtemp(path.join(os.tmpdir(), "ingang-pseudo-"));
  await cp(path.join(projectRoot, "content"), path.join(root, "content"), { recursive: true });
  const settings = path.join(root, "content/site.yaml");
  const text = await readFile(settings, "utf8");
  const first = text.match(/^default: (.*)$/m)[1];
  const locales = pseudo.map((tag) => `  ${tag}: {name: "[Ƥšéúđó ${tag}]", fallback: [${first}]}\n`).join("");
  await writeFile(settings, text.replace(/^locales:\n/m, `locales:\n${locales}`));
  return root;
}

const root = await stretched();
// Texts are missing in these languages on purpose: only a draft is built with gaps.
const site = await start(await build(root, "draft"));
after(async () => {
  await site.stop();
  await rm(root, { recursive: true });
});

for (const lang of pseudo) {
  const pages = site.pages.all.filter((page) => page.lang === lang);
  const kinds = [...new Set(pages.map((page) => page.kind))].sort();
  test(`${lang}: has pages of every kind`, () => assert.ok(kinds.length > 15, kinds.join(" ")));
  for (const page of kinds.map((kind) => pages.find((page) => page.kind === kind))) {
    test(`${nameOf(page)}: long words fit`, () =>
      site.visit(page, { width: 360, height: 640 }, async (tab) => {
        const shown = await tab.evaluate(() => ({ dir: getComputedStyle(document.body).direction, words: document.body.innerText }));
        assert.equal(shown.dir, lang === "qps" ? "ltr" : "rtl");
        assert.match(shown.words, /\[[^\]]*[áéíóú][^\]]*\]/, "words of the interface are stretched");
        for (const width of [360, 320, 1280]) {
          await tab.setViewportSize({ width, height: 640 });
          assert.deepEqual(await sideways(tab), [], `at ${width} px`);
          assert.deepEqual(await cutOff(tab), [], `at ${width} px`);
        }
      }));
  }
}
