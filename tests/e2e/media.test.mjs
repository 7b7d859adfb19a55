// The page follows what the reader has asked of the device: colours of her own, no movement, paper.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { sideways } from "./measure.mjs";
import { nameOf, theme } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const pages = [...site.pages.kinds, ...site.pages.easyKinds];

/** Controls that are a coloured field and nothing else, which forced colours would make invisible. */
function fieldsWithoutEdge(tab) {
  return tab.evaluate(() => {
    const none = (style) => ["Top", "Right", "Bottom", "Left"].every((side) => style[`border${side}Style`] === "none" || parseFloat(style[`border${side}Width`]) === 0);
    const controls = [...document.querySelectorAll("button, input, select, textarea")].filter((control) => control.checkVisibility());
    return controls.filter((control) => none(getComputedStyle(control))).map((control) => control.outerHTML.slice(0, 120));
  });
}

/** What moves, or would when it is touched. */
function movement(tab) {
  return tab.evaluate(() => {
    const longest = (value) => Math.max(...value.split(",").map((part) => parseFloat(part) * (part.trim().endsWith("ms") ? 1 : 1000)));
    const moves = [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      return longest(style.transitionDuration) > 10 || (style.animationName !== "none" && longest(style.animationDuration) > 10);
    });
    const smooth = getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["the page scrolls smoothly"] : [];
    return [...moves.map((element) => element.outerHTML.slice(0, 120)), ...smooth, ...document.getAnimations().map((animation) => `runs: ${animation.id}`)];
  });
}

for (const page of pages) {
  test(`${nameOf(page)}: forced colours, no movement, 400 %`, () =>
    site.visit(page, { width: 1280, height: 800 }, async (tab) => {
      assert.deepEqual(await movement(tab), [], "moves, though the reader asked for no movement");
      await tab.emulateMedia({ forcedColors: "active" });
      assert.deepEqual(await fieldsWithoutEdge(tab), [], "without an edge in forced colours");
      await tab.keyboard.press("Tab");
      await tab.keyboard.press("Tab");
      const outline = await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, "none", "forced colours take shadows away, so the ring is an outline");
      await tab.emulateMedia({ forcedColors: "none" });
      // A window of 1280 px at 400 % is 320 px wide and 200 px high, with letters four times as large.
      await tab.setViewportSize({ width: 320, height: 200 });
      assert.deepEqual(await sideways(tab), [], "scrolls sideways at 400 %");
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      const covered = await tab.evaluate(() => {
        const fixed = [...document.querySelectorAll("body *")].filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position));
        const heights = fixed.map((element) => element.getBoundingClientRect()).filter((box) => box.bottom > 0 && box.top < innerHeight);
        return heights.reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0);
      });
      assert.ok(covered <= 100, `${Math.round(covered)} of 200 px are covered by what stands still`);
    }));
}

for (const page of pages) {
  test(`${nameOf(page)}: on paper`, () =>
    site.visit(page, { width: 794, height: 1123 }, async (tab) => {
      const pdf = await tab.pdf({ format: "A4" });
      assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-", "it can be printed");
      await tab.emulateMedia({ media: "print" });
      const seen = await tab.evaluate(({ contact, rights }) => {
        const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
        const links = [...document.querySelectorAll('main a[href^="http"]')].filter(shown);
        const closed = [contact, rights].flatMap((selector) => [...document.querySelectorAll(`main ${selector}`)]).flatMap((box) => [...box.querySelectorAll("p, li, dt, dd")]).filter((part) => !shown(part) && !part.closest("[hidden]"));
        return {
          call: [...document.querySelectorAll('main a[href^="tel:"]')].some(shown),
          closed: closed.map((part) => part.outerHTML.slice(0, 120)),
          addresses: links.filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))).map((link) => link.href),
        };
      }, { contact: theme.contact.replace("main ", ""), rights: theme.rights });
      assert.ok(seen.call, "the number is on the paper");
      assert.deepEqual(seen.closed, [], "contact and rights are open on paper");
      assert.deepEqual(seen.addresses, [], "links without their address");
      assert.deepEqual(await sideways(tab), [], "wider than the paper");
    }));
}
