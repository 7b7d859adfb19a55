// What every visitor needs first: the page is there, says what it is, and somebody answers.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { callEnds, headingsBeforeCall } from "./measure.mjs";
import { nameOf, withoutContact } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const phone = { width: 360, height: 640 };

for (const { name, page } of site.pages.main) {
  test(`${name}: title, one heading, a language`, () =>
    site.visit(page, phone, async (tab) => {
      assert.notEqual((await tab.title()).trim(), "", "the page has a title");
      assert.equal(await tab.locator("h1").count(), 1, "the page has one h1");
      assert.notEqual((await tab.locator("h1").innerText()).trim(), "", "the h1 says something");
      assert.equal(await tab.locator("main").count(), 1, "the page has one main");
      assert.equal(await tab.locator("html").getAttribute("lang"), page.lang, "the page says its language");
    }));
}

for (const page of [...site.pages.kinds, ...site.pages.easyKinds]) {
  if (withoutContact.has(page.kind)) continue;
  test(`${nameOf(page)}: somebody to call on the first screen of a phone`, () =>
    site.visit(page, phone, async (tab) => {
      const ends = await callEnds(tab);
      assert.ok(ends !== undefined, "the page has a call button");
      assert.ok(ends <= phone.height, `the call button ends at ${Math.round(ends)} px`);
      const headings = await headingsBeforeCall(tab);
      assert.ok(headings !== undefined && headings <= 2, `the contact stands before the third heading, but after ${headings}`);
    }));
}

test("an address that leads nowhere has a page in the reader's language", async () => {
  const from = site.pages.one({ kind: "start", lang: site.pages.language, easy: false });
  const wanted = site.pages.one({ kind: "not-found", lang: from.lang, easy: false });
  const nowhere = { ...wanted, address: `${from.address}no-such-page/deep/` };
  await site.visit(nowhere, { ...phone, status: 404 }, async (tab) => {
    assert.equal(await tab.locator("html").getAttribute("lang"), from.lang);
    assert.equal(await tab.locator("h1").count(), 1);
  });
});

test("an address outside every language has a page too", async () => {
  const root = site.pages.one({ kind: "root" });
  const nowhere = { ...root, address: `${site.pages.base}no-such-page` };
  await site.visit(nowhere, { ...phone, status: 404 }, async (tab) => {
    assert.equal(await tab.locator("h1").count(), 1);
  });
});
