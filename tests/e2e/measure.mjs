// Questions to an open page. Each runs inside the browser and answers with plain data.

import { theme } from "./pages.mjs";

/** Where the call button ends, in pixels from the top of the page; nothing where there is none. */
export function callEnds(tab) {
  return tab.evaluate((call) => {
    const button = [...document.querySelectorAll(call)].find((element) => element.checkVisibility());
    return button ? button.getBoundingClientRect().bottom + scrollY : undefined;
  }, theme.call);
}

/** How many headings of the first three levels stand before the call button. */
export function headingsBeforeCall(tab) {
  return tab.evaluate((call) => {
    const button = document.querySelector(`main ${call}`);
    if (!button) return undefined;
    const before = Node.DOCUMENT_POSITION_PRECEDING;
    return [...document.querySelectorAll("h1, h2, h3")].filter((heading) => button.compareDocumentPosition(heading) & before).length;
  }, theme.call);
}

/** Makes the text of the whole page this many times as large. */
export function enlargeText(tab, times) {
  return tab.evaluate((times) => {
    document.documentElement.style.fontSize = `${times * 100}%`;
  }, times);
}

/** The spacing of WCAG 1.4.12, which readers may set. */
export function spaceText(tab) {
  return tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What makes the page scroll sideways: the elements that stick out, and how far. */
export function sideways(tab) {
  return tab.evaluate(() => {
    const page = document.documentElement;
    const width = page.clientWidth;
    if (page.scrollWidth <= width) return [];
    const hides = (element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== "visible") return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      const spills = getComputedStyle(element).overflowX === "visible" && box.left + element.scrollWidth > width + 1;
      return box.width > 0 && (box.right > width + 1 || box.left < -1 || spills) && !hides(element);
    });
    const say = (element) => {
      const box = element.getBoundingClientRect();
      return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${Math.round(box.left)}–${Math.round(box.right)} of ${width}`;
    };
    return [`the page is ${page.scrollWidth} px wide in a window of ${width} px`, ...out.slice(-4).map(say)];
  });
}

/** Numbers to call or write to that stand on more than one line. */
export function brokenNumbers(tab) {
  return tab.evaluate(() => {
    const lines = (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
    };
    const numbers = [...document.querySelectorAll(":is([href^='tel:'], [href^='sms:']) bdi")].filter((number) => number.checkVisibility());
    const say = (number) => `${number.textContent} after “${number.closest("li, p, td, div").textContent.trim().slice(0, 40)}”`;
    return numbers.filter((number) => lines(number) > 1).map(say);
  });
}

/** The element that has the focus: what it is, whether its ring is seen, whether it is covered. */
export function focused(tab) {
  return tab.evaluate(({ skip, exit }) => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const ringed = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    const box = element.getClientRects()[0];
    const x = box && box.left + box.width / 2;
    const y = box && box.top + box.height / 2;
    const inside = box && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const hit = inside ? document.elementFromPoint(x, y) : null;
    const label = element.labels?.[0];
    return {
      what: `${element.tagName.toLowerCase()} ${element.getAttribute("class") ?? ""} ${(element.textContent ?? "").trim().slice(0, 40)}`.trim(),
      skip: element.matches(skip),
      exit: element.matches(exit),
      ring: ringed(getComputedStyle(element)) || (label ? ringed(getComputedStyle(label)) : false),
      seen: Boolean(hit) && (element.contains(hit) || Boolean(label?.contains(hit))),
      at: box ? `${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)}×${Math.round(box.height)}` : "no box",
      by: hit ? `${hit.tagName.toLowerCase()}.${hit.getAttribute("class") ?? ""}` : "nothing",
    };
  }, { skip: theme.skip, exit: theme.exit });
}

/** Elements whose words do not fit into their box, and are hidden instead of shown or scrolled. */
export function cutOff(tab) {
  return tab.evaluate(() => {
    const cuts = (value) => value === "hidden" || value === "clip";
    const inside = [...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility() && element.innerText?.trim());
    const cut = inside.filter((element) => {
      const style = getComputedStyle(element);
      // Words for screen readers alone stand in a box of one pixel.
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || style.display === "inline") return false;
      const wide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || high;
    });
    return cut.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${element.innerText.trim().slice(0, 40)}`);
  });
}

/** Where the first line of the heading begins, as distances from the window's two sides. */
export function headingSides(tab) {
  return tab.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("h1"));
    // Names and numbers in a heading are boxes of their own on its line.
    const all = [...range.getClientRects()];
    const line = all.filter((box) => Math.abs(box.top - all[0].top) < box.height / 2);
    const ends = (side) => line.map((box) => box[side]);
    return { left: Math.min(...ends("left")), right: document.documentElement.clientWidth - Math.max(...ends("right")) };
  });
}
