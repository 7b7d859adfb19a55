// How easy read is set: short lines that the author broke, and running text where the window is
// too narrow for them.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { enlargeText } from "./measure.mjs";
import { theme } from "./pages.mjs";

const site = await start();
after(() => site.stop());

/** Characters of a line, at most, and the width under which the author's lines are given up, in the
 * size of letters that the reader has chosen for the browser (`rem`). */
const longest = 55;
const narrow = 19;

const languages = [...new Set(site.pages.all.filter((page) => page.easy).map((page) => page.lang))];

/** The lines of the page's own text as they are set: their words. */
function rows(tab) {
  return tab.evaluate((text) => {
    const found = [];
    for (const element of document.querySelectorAll(`${text} > :is(p, ul, ol) .in-line, ${text} > p:not(:has(.in-line))`)) {
      if (!element.checkVisibility()) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let row;
      while (walker.nextNode()) {
        for (const [at, character] of [...walker.currentNode.data].entries()) {
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          const { bottom, height } = range.getBoundingClientRect();
          if (!height) continue;
          if (!row || Math.abs(row.bottom - bottom) > height / 2) found.push((row = { bottom, text: "" }));
          row.text += character;
        }
      }
    }
    return found.map(({ text }) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
  }, theme.text);
}

for (const lang of languages) {
  const page = site.pages.one({ kind: "group", lang, easy: true, sensitive: false });

  test(`${page.address}: lines are short, ragged and whole`, () =>
    site.visit(page, { width: 1280, height: 900 }, async (tab) => {
      for (const width of [1280, 768, 360]) {
        await tab.setViewportSize({ width, height: 900 });
        const set = await rows(tab);
        assert.ok(set.length > 30, `${set.length} lines`);
        assert.deepEqual(set.filter((row) => [...row].length > longest), [], `longer than ${longest} characters at ${width} px`);
        const words = set.reduce((sum, row) => sum + row.split(" ").length, 0) / set.length;
        assert.ok(words >= 2 && words <= 8, `${words.toFixed(1)} words a line at ${width} px`);
      }
      const style = await tab.locator(`${theme.text} > p`).first().evaluate((p) => {
        const { textAlign, hyphens } = getComputedStyle(p);
        return [textAlign, hyphens];
      });
      assert.deepEqual(style, ["start", "none"]);
    }));

  test(`${page.address}: where the text is narrower than ${narrow}rem the author's lines flow`, () =>
    site.visit(page, { width: 360, height: 740 }, async (tab) => {
      const look = () =>
        tab.locator(`${theme.text} .in-line`).first().evaluate((line) => {
          const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
          const column = line.closest("p, li").getBoundingClientRect().width;
          return { display: getComputedStyle(line).display, width: column / size };
        });
      const before = await look();
      await enlargeText(tab, 2);
      const after = await look();
      assert.ok(after.width < narrow, `${after.width}rem`);
      assert.equal(after.display, "inline");
      for (const { display, width } of [before, after]) assert.equal(display, width < narrow ? "inline" : "block", `${width}rem`);
    }));
}
