// The way out of a sensitive page: at once, and without a way back to it.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { theme } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const { pages } = site;
const lang = pages.language;
const sensitive = pages.one({ lang, easy: false, sensitive: true });
/** One sensitive page of every language and reading level. */
const each = [...new Map(pages.all.filter((page) => page.sensitive).map((page) => [`${page.lang} ${page.easy}`, page])).values()];
/** The page before the sensitive one, as people come from a list. */
const before = { ...pages.one({ kind: "start", lang, easy: false }) };

/** The pages elsewhere, answered here: no test asks the network. Returns what was asked for, with its referrer. */
async function neutral(tab, origin) {
  const asked = [];
  await tab.context().route(
    (url) => url.origin !== origin,
    (route) => {
      asked.push({ url: route.request().url(), referrer: route.request().headers().referer });
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>neutral</title><h1>neutral</h1>" });
    },
  );
  return asked;
}

/** Goes from the start page to a sensitive one, leaves it by `leave`, and tells where one then is and where the way back leads. */
function leaving(leave, options = {}) {
  return site.visit(before, options, async (tab) => {
    const asked = await neutral(tab, site.origin);
    await tab.goto(new URL(sensitive.address, site.origin).href);
    const target = await tab.locator(theme.exit).getAttribute("href");
    await leave(tab);
    await tab.waitForURL(target);
    assert.equal(asked[0].url, target);
    assert.equal(asked[0].referrer, undefined, "the next site is not told where the reader was");
    // A page that the browser kept is shown without loading again.
    await tab.goBack({ waitUntil: "commit" });
    return new URL(tab.url()).pathname;
  });
}

const shift = async (tab, times) => {
  for (let press = 0; press < times; press++) await tab.keyboard.press("Shift");
};

test("the link puts the neutral page in this page's place", async () => {
  assert.equal(await leaving((tab) => tab.locator(theme.exit).click()), before.address);
});

test("the keyboard reaches it as the second stop", async () => {
  const leave = async (tab) => {
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
  };
  assert.equal(await leaving(leave), before.address);
});

test("Shift three times does the same", async () => {
  assert.equal(await leaving((tab) => shift(tab, 3)), before.address);
});

test("without script it is a link, and says nothing of keys", async () => {
  const leave = async (tab) => {
    assert.ok(await tab.locator(theme.exitKeys).isHidden());
    await tab.locator(theme.exit).click();
  };
  assert.equal(await leaving(leave, { script: false }), sensitive.address, "the way back is as the browser has it");
});

test("nobody leaves by mistake: two presses, capital letters and Shift with Tab stay", () =>
  site.visit(sensitive, {}, async (tab) => {
    const asked = await neutral(tab, site.origin);
    await shift(tab, 2);
    await tab.keyboard.press("a");
    await shift(tab, 2);
    await tab.keyboard.press("a");
    for (const key of ["Shift+A", "Shift+B", "Shift+C", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) await tab.keyboard.press(key);
    await tab.mouse.move(5, 300);
    for (let press = 0; press < 3; press++) {
      await tab.keyboard.down("Shift");
      await tab.mouse.click(5, 300);
      await tab.keyboard.up("Shift");
    }
    await tab.evaluate(() => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready))));
    assert.equal(new URL(tab.url()).pathname, sensitive.address);
    assert.deepEqual(asked, []);
  }));

test("the page is hidden while the next one is on its way, and the exit stays", () =>
  site.visit(sensitive, {}, async (tab) => {
    const target = await tab.locator(theme.exit).getAttribute("href");
    await neutral(tab, site.origin);
    // Looked at in the same breath as the press, before any answer can come.
    const seen = await tab.evaluate((exit) => {
      const link = document.querySelector(exit);
      link.click();
      const shown = [...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility());
      return { exit: shown.includes(link), others: shown.filter((element) => !link.parentElement.contains(element)).map((element) => element.outerHTML) };
    }, theme.exit);
    await tab.waitForURL(target);
    assert.deepEqual(seen, { exit: true, others: [] });
  }));

for (const page of each) {
  test(`${page.lang}${page.easy ? ", easy read" : ""}: the exit has a name, and the foot says what it does and what it cannot`, () =>
    site.visit(page, {}, async (tab) => {
      assert.ok((await tab.locator(theme.exit).innerText()).trim());
      const keys = tab.locator(theme.exitKeys);
      assert.ok(await keys.isVisible());
      assert.match(await keys.innerText(), /Shift/);
      assert.ok((await keys.locator("xpath=..").innerText()).length > (await keys.innerText()).length + 40);
    }));
}

test("no page but the sensitive ones fetches the script", () =>
  site.visit(before, {}, async (tab) => {
    const fetched = await tab.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.ok(fetched.length > 0);
    assert.deepEqual(fetched.filter((name) => /exit/.test(name)), []);
  }));
