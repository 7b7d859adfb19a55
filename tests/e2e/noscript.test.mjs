// Everything works without script.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { callEnds } from "./measure.mjs";
import { nameOf, theme, withoutContact } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const off = { script: false, width: 360, height: 640 };

for (const page of site.pages.kinds) {
  test(`${nameOf(page)}: complete without script`, () =>
    site.visit(page, off, async (tab) => {
      assert.ok(await tab.locator("h1").isVisible());
      if (!withoutContact.has(page.kind)) assert.ok((await callEnds(tab)) <= off.height, "the call button is on the first screen");
      const dead = await tab.locator("main button:visible, main input:visible").evaluateAll((controls) =>
        controls.filter((control) => !control.form && control.closest("details > summary") === null).map((control) => control.outerHTML),
      );
      assert.deepEqual(dead, [], "a control that does nothing without script is not shown");
    }));
}

test("the languages can be reached", () =>
  site.visit(site.pages.one({ kind: "district", lang: site.pages.language, easy: false }), off, async (tab) => {
    const other = tab.locator(`${theme.languages}:not([aria-current])`).first();
    if (!(await other.isVisible())) await tab.locator(theme.languageSwitch).first().click();
    const wanted = await other.getAttribute("hreflang");
    await other.click();
    assert.equal(await tab.locator("html").getAttribute("lang"), wanted);
    assert.ok(await tab.locator("h1").isVisible());
  }));

test("easy read is one link away, and so is the way back", () =>
  site.visit(site.pages.one({ kind: "district", lang: site.pages.language, easy: false }), off, async (tab) => {
    const here = new URL(tab.url()).pathname;
    const easy = new Set(site.pages.all.filter((page) => page.easy && page.lang === site.pages.language).map((page) => page.address));
    const hrefs = () => tab.locator("header a[href]").evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
    const there = (await hrefs()).find((href) => easy.has(href));
    assert.ok(there, "the header leads to easy read");
    await tab.goto(new URL(there, site.origin).href);
    assert.ok((await hrefs()).includes(here), "the header leads back to the same page");
  }));
