// From one language to another and back, on a phone: pages that are written from right to left are
// turned round and fit, and whoever changes language stays on the page.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { cutOff, headingSides, sideways } from "./measure.mjs";
import { nameOf, theme } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const phone = { width: 360, height: 640 };
const first = site.pages.language;
const rightToLeft = ["ar", "fa"].filter((lang) => site.pages.find({ lang }));

/** One page of every kind in a language. */
function kindsOf(lang, easy) {
  const pages = site.pages.all.filter((page) => page.lang === lang && page.easy === easy);
  return [...new Set(pages.map((page) => page.kind))].sort().map((kind) => pages.find((page) => page.kind === kind));
}

/** Distances of an element from both sides of the window. */
function sides(tab, selector) {
  return tab.locator(selector).first().evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left, right: document.documentElement.clientWidth - box.right };
  });
}

test("there are languages that are written from right to left", () => assert.ok(rightToLeft.length > 0));

for (const lang of rightToLeft) {
  for (const page of [...kindsOf(lang, false), ...kindsOf(lang, true)]) {
    test(`${nameOf(page)}: turned round, and fits a phone`, () =>
      site.visit(page, phone, async (tab) => {
        assert.equal(await tab.locator("html").getAttribute("dir"), "rtl");
        const heading = await headingSides(tab);
        assert.ok(heading.right < 40, `the heading begins ${heading.right} px from the right side`);
        const name = await sides(tab, theme.siteName);
        assert.ok(name.right < name.left, "the site's name stands at the right");
        for (const width of [360, 320]) {
          await tab.setViewportSize({ width, height: phone.height });
          assert.deepEqual(await sideways(tab), [], `at ${width} px`);
          assert.deepEqual(await cutOff(tab), [], `at ${width} px`);
        }
        // Numbers are dialled from left to right.
        const numbers = await tab.locator(`${theme.call} bdi`).evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
        assert.ok(numbers.every((direction) => direction === "ltr"), numbers.join(" "));
      }));
  }
}

test("the heading of the site's first language begins at the left", () =>
  site.visit(site.pages.one({ kind: "district", lang: first, easy: false }), phone, async (tab) => {
    assert.ok((await headingSides(tab)).left < 40);
  }));

/** The address of the page that a page says it is in a language. */
async function switchTo(tab, lang, press) {
  const link = tab.locator(`${theme.languageSwitch} + * a[hreflang="${lang}"]`).first();
  if (!(await link.isVisible())) await press(theme.languageSwitch);
  await press(link);
}

for (const script of [true, false]) {
  // Pages outside every language have no such page in another; what script adds is asked of every kind.
  const inside = kindsOf(first, false).filter((page) => !page.kind.startsWith("root"));
  for (const page of inside.filter((page) => script || ["start", "district", "article"].includes(page.kind))) {
    test(`${nameOf(page)}: every language is the same page, ${script ? "with" : "without"} script`, () =>
      site.visit(page, { ...phone, script }, async (tab) => {
        const links = await tab.locator(`${theme.languageSwitch} + * a`).evaluateAll((all) => all.map((one) => new URL(one.href).pathname));
        assert.ok(links.includes(page.address), "this page is among them");
        const there = links.map((address) => site.pages.find({ address }));
        assert.deepEqual(there.map((other) => other?.kind), links.map(() => page.kind));
        if (page.kind === "not-found") return;
        for (const lang of rightToLeft.slice(0, 1)) {
          await switchTo(tab, lang, (what) => (typeof what === "string" ? tab.locator(what).first() : what).click());
          assert.equal(await tab.locator("html").getAttribute("lang"), lang);
          await switchTo(tab, first, (what) => (typeof what === "string" ? tab.locator(what).first() : what).click());
          assert.equal(new URL(tab.url()).pathname, page.address, "and back to where it began");
        }
      }));
  }
}

test("languages and easy read are changed with keys alone, and the page stays", () => {
  const page = site.pages.one({ kind: "district", lang: first, easy: false });
  return site.visit(page, phone, async (tab) => {
    const tabTo = async (selector) => {
      for (let stop = 0; stop < 40; stop += 1) {
        await tab.keyboard.press("Tab");
        if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      }
      assert.fail(`${selector} is not reached`);
    };
    await tabTo(theme.languageSwitch);
    await tab.keyboard.press("Enter");
    await tabTo(`${theme.languages}[hreflang="${rightToLeft[0]}"]`);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
    const there = site.pages.find({ address: new URL(tab.url()).pathname });
    assert.deepEqual([there?.kind, there?.lang], [page.kind, rightToLeft[0]]);
    await tabTo(theme.easySwitch);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
    const easy = site.pages.find({ address: new URL(tab.url()).pathname });
    assert.deepEqual([easy?.kind, easy?.easy], [page.kind, true]);
    await tab.goBack({ waitUntil: "commit" });
    await tab.goBack({ waitUntil: "commit" });
    assert.equal(new URL(tab.url()).pathname, page.address);
  });
});

// Headings have the same anchors in all languages. Whoever came to one stays there.
for (const kind of ["rights", "district"]) {
  test(`${kind}: the section is kept when the language and easy read are changed`, () => {
    const page = site.pages.one({ kind, lang: first, easy: false });
    return site.visit(page, phone, async (tab) => {
      const anchors = () => tab.locator("main h2[id], main section[id]").evaluateAll((all) => all.map((one) => one.id));
      const here = await anchors();
      await switchTo(tab, rightToLeft[0], (what) => (typeof what === "string" ? tab.locator(what).first() : what).click());
      const there = await anchors();
      const shared = here.filter((anchor) => there.includes(anchor));
      assert.ok(shared.length > 1, "headings have the same anchors");
      const last = shared.at(-1);
      await tab.goto(`${new URL(tab.url()).origin}${page.address}#${last}`);

      const isShown = () => tab.locator(`[id="${last}"]`).evaluate((heading) => {
        const { top } = heading.getBoundingClientRect();
        const end = document.documentElement.scrollHeight - innerHeight;
        return (top >= -1 && top < innerHeight) || scrollY >= end - 1;
      });
      assert.ok(await isShown(), "the section is where the reader came to");
      await switchTo(tab, rightToLeft[0], (what) => (typeof what === "string" ? tab.locator(what).first() : what).click());
      assert.equal(new URL(tab.url()).hash, `#${last}`);
      assert.equal(await tab.locator("html").getAttribute("lang"), rightToLeft[0]);
      assert.ok(await isShown(), "and in the other language");
      await tab.locator(theme.easySwitch).click();
      assert.equal(new URL(tab.url()).hash, `#${last}`);
      if (await tab.locator(`[id="${last}"]`).count()) assert.ok(await isShown(), "and in easy read");
      // A section chosen on the way is the one that is kept.
      await tab.evaluate((anchor) => { location.hash = anchor; }, shared[0]);
      await tab.locator(theme.easySwitch).click();
      assert.equal(new URL(tab.url()).hash, `#${shared[0]}`);
    });
  });
}

test("without script the page is kept, from its beginning", () => {
  const page = site.pages.one({ kind: "rights", lang: first, easy: false });
  return site.visit(page, { ...phone, script: false }, async (tab) => {
    await switchTo(tab, rightToLeft[0], (what) => (typeof what === "string" ? tab.locator(what).first() : what).click());
    assert.equal(site.pages.find({ address: new URL(tab.url()).pathname })?.kind, page.kind);
    assert.equal(new URL(tab.url()).hash, "");
  });
});
