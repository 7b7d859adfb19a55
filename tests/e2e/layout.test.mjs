// The page fits the reader's window and text, whatever they are.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { brokenNumbers, callEnds, enlargeText, sideways, spaceText } from "./measure.mjs";
import { nameOf, withoutContact } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const height = 640;

for (const page of [...site.pages.kinds, ...site.pages.easyKinds]) {
  test(`${nameOf(page)}: never scrolls sideways, and numbers stay whole`, () =>
    site.visit(page, { width: 1280, height }, async (tab) => {
      for (const width of [1280, 768, 360, 320]) {
        await tab.setViewportSize({ width, height });
        assert.deepEqual(await sideways(tab), [], `at ${width} px`);
        if (width >= 360) assert.deepEqual(await brokenNumbers(tab), [], `numbers on two lines at ${width} px`);
      }
      await spaceText(tab);
      assert.deepEqual(await sideways(tab), [], "at 320 px with the text spacing of WCAG 1.4.12");
    }));
}

for (const page of [...site.pages.kinds, ...site.pages.easyKinds]) {
  test(`${nameOf(page)}: text at 200 %`, () =>
    site.visit(page, { width: 1280, height }, async (tab) => {
      await enlargeText(tab, 2);
      assert.deepEqual(await sideways(tab), [], "at 1280 px");
      await tab.setViewportSize({ width: 360, height });
      assert.deepEqual(await sideways(tab), [], "at 360 px");
      if (withoutContact.has(page.kind)) return;
      const ends = await callEnds(tab);
      assert.ok(ends <= 2 * height, `the call button ends at ${Math.round(ends)} px, after the second screen`);
    }));
}
