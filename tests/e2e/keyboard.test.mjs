// Everything can be reached with the keyboard, in order, and one always sees where one is.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { focused } from "./measure.mjs";
import { nameOf, theme } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const most = 500;

/** Every stop of the Tab key, from the first until the focus leaves the page. */
async function walk(tab) {
  const stops = [];
  while (stops.length < most) {
    await tab.keyboard.press("Tab");
    const stop = await focused(tab);
    if (!stop || (stop.skip && stops.length > 0)) return stops;
    stops.push(stop);
  }
  return stops;
}

const { pages } = site;
const lang = pages.language;
const walked = [
  pages.one({ kind: "start", lang, easy: false }),
  pages.one({ kind: "district", lang, easy: false }),
  pages.one({ kind: "group", lang, easy: true, sensitive: false }),
  pages.one({ kind: "calendar", lang, easy: false }),
  pages.one({ lang, easy: false, sensitive: true }),
];

for (const page of walked) {
  for (const size of [{ width: 360, height: 640 }, { width: 1280, height: 800 }]) {
    test(`${nameOf(page)}, ${size.width} px: every stop is seen and not covered`, () =>
      site.visit(page, size, async (tab) => {
        const stops = await walk(tab);
        assert.ok(stops.length > 3 && stops.length < most, `${stops.length} stops`);
        assert.ok(stops[0].skip, `the first stop is the skip link, not ${stops[0].what}`);
        if (page.sensitive) assert.ok(stops[1].exit, `the second stop leaves the page, not ${stops[1].what}`);
        const unseen = stops.filter((stop) => !stop.seen).map((stop) => `${stop.what} at ${stop.at} is under ${stop.by}`);
        assert.deepEqual(unseen, [], "covered or outside the window");
        assert.deepEqual(stops.filter((stop) => !stop.ring).map((stop) => stop.what), [], "without a ring");
      }));
  }
}

test("the skip link leads past the header", () =>
  site.visit(walked[1], {}, async (tab) => {
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    assert.ok(await tab.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the next stop is inside main");
  }));

test("only sensitive pages have a way to leave at once", async () => {
  await site.visit(walked[1], {}, async (tab) => assert.equal(await tab.locator(theme.exit).count(), 0));
  await site.visit(walked[4], {}, async (tab) => {
    const exit = tab.locator(theme.exit);
    assert.equal(await exit.count(), 1);
    assert.match(await exit.getAttribute("rel"), /\bnoreferrer\b/, "the next site is not told where the reader was");
    assert.ok(await exit.isVisible());
  });
});
