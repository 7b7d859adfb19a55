// What people come for on the first day, done as they do it: on a phone, from the start page, by
// links that are seen and in four clicks at most, in every locale, with script and without.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { afterHours, channel, districts, line, pageOf, redirects, wordsFor } from "./content.mjs";
import { start } from "./harness.mjs";
import { focused } from "./measure.mjs";
import { theme } from "./pages.mjs";

const site = await start();
after(() => site.stop());

const { pages } = site;
const phone = { width: 360, height: 640 };
const most = 4;
const homes = pages.all.filter(({ kind }) => kind === "start");
const languages = new Set(homes.map(({ lang }) => lang));

/**
 * Every link of the open page that can be seen and pressed, with the clicks that it takes: one, or
 * two where it is folded into something that must be opened first.
 */
function pressable(tab) {
  return tab.evaluate(() => {
    const clicks = {};
    const uncovered = (element) => {
      if (!element?.checkVisibility() || element.innerText.trim() === "") return false;
      element.scrollIntoView({ block: "center" });
      const { left, top, width, height } = element.getClientRects()[0];
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const look = (within, cost) => {
      for (const link of within.querySelectorAll("a[href]")) if (uncovered(link)) clicks[link.getAttribute("href")] ??= cost;
    };
    look(document, 1);
    for (const fold of document.querySelectorAll("details:not([open])")) {
      if (!uncovered(fold.querySelector("summary"))) continue;
      fold.open = true;
      look(fold, 2);
      fold.open = false;
    }
    scrollTo(0, 0);
    return clicks;
  });
}

/** Somebody with a phone, who begins at the start page of a locale. */
class Reader {
  constructor(tab, home, district) {
    this.tab = tab;
    this.home = home;
    this.district = this.page(district);
    /** What can be pressed on the pages that the reader has been on, by address. */
    this.known = {};
  }

  /** A page of the reader's own locale, by its folder in the content. */
  page(key) {
    return pageOf(pages, key.includes("/") ? key : `citywide/${key}`, this.home);
  }

  get where() {
    return decodeURIComponent(new URL(this.tab.url()).pathname);
  }

  /** Opens a page, unless it is open. */
  async open({ address }) {
    if (this.where !== address) await this.tab.goto(new URL(address, site.origin).href);
  }

  /** Presses what is seen under a selector, after opening what it is folded into. */
  async press(selector, nth) {
    const all = this.tab.locator(selector);
    const wanted = nth === undefined ? all.filter({ visible: true }).first() : all.nth(nth);
    const fold = this.tab.locator("details:not([open])").filter({ has: all }).locator("> summary").first();
    if (!(await wanted.isVisible())) await fold.click();
    await wanted.click();
  }

  /** Waits until the page behind a pressed link is there. */
  arrive({ address }) {
    return this.tab.waitForURL(new URL(address, site.origin).href);
  }

  /**
   * Goes from the start page from link to link. It is opening pages that takes the time, so what
   * can be pressed on a page is looked at once, and a link is pressed when its page is open.
   */
  async go(...way) {
    let from = this.home;
    let clicks = 0;
    for (const to of way) {
      if (!this.known[from.address]) {
        await this.open(from);
        this.known[from.address] = await pressable(this.tab);
      }
      const more = this.known[from.address][to.address];
      assert.ok(more, `${from.address} shows no link to ${to.address}`);
      clicks += more;
      if (this.where === from.address) {
        await this.press(`a[href="${to.address}"]`);
        await this.arrive(to);
      }
      from = to;
    }
    assert.ok(clicks <= most, `${clicks} clicks to ${from.address}`);
    await this.open(from);
    await this.sees(`:lang(${this.home.lang}) h1`);
  }

  /** Fails unless something is seen under each of the selectors, and says something. */
  async sees(...selectors) {
    const unseen = await this.tab.evaluate((selectors) => {
      const shown = (element) => element.checkVisibility() && element.innerText.trim() !== "";
      return selectors.filter((selector) => ![...document.querySelectorAll(selector)].some(shown));
    }, selectors);
    assert.deepEqual(unseen, [], `not seen on ${this.where}`);
  }

  /** Where the links lead that are seen under a selector. */
  links(selector) {
    return this.tab.locator(`${selector} a[href]:visible`).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  }

  /** Fails unless the contact block has a link of each of these: a scheme, or a set of addresses. */
  async canUse(...ways) {
    const links = await this.links(theme.contact);
    const has = (way) => links.some((href) => (typeof way === "string" ? href.startsWith(way) : way.has(href)));
    assert.deepEqual(ways.filter((way) => !has(way)), [], `not in the contact block of ${this.where}`);
  }
}

const tasks = {
  async "whom do I call for my district on a Sunday night"(reader) {
    await reader.go(reader.district);
    await reader.press(theme.toClosed);
    await reader.sees(`${theme.closed} li`);
    const lines = await reader.links(theme.closed);
    assert.deepEqual([line("112"), ...afterHours].filter((href) => !lines.includes(href)), [], `not among ${lines}`);
    const top = await reader.tab.locator(theme.closed).evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < phone.height, `the lines are on the screen, not at ${top} px`);
  },

  async "my mother lives in another municipality"(reader) {
    await reader.go(reader.page("hitta-stod"), reader.page("olika-orter"));
    await reader.sees(`${theme.text} h2`, `${theme.text} p`);
    await reader.canUse("tel:");
  },

  async "I do not speak the language of the page"(reader) {
    await reader.go(reader.page("hitta-stod"), reader.page("tolk-och-sprak"));
    await reader.sees(theme.spoken, `${theme.text} p`);
    await reader.press(theme.languageSwitch);
    const listed = await reader.tab.locator(`${theme.languages}:visible`).evaluateAll((links) =>
      links.map((link) => {
        const { lang, hreflang } = link;
        return { lang, is: `${hreflang} ${link.closest("[dir]").dir}`, wanted: `${lang} ${new Intl.Locale(lang).getTextInfo().direction}` };
      }),
    );
    assert.deepEqual(new Set(listed.map(({ lang }) => lang)), languages);
    assert.deepEqual(listed.map(({ is }) => is), listed.map(({ wanted }) => wanted), `hreflang and dir of the languages on ${reader.where}`);
    const other = [...languages].find((lang) => lang !== reader.home.lang);
    await reader.press(`${theme.languages}[hreflang="${other}"]`);
    await reader.tab.waitForURL((url) => pages.find({ address: url.pathname })?.lang === other);
    await reader.sees(`:lang(${other}) h1`, theme.spoken);
  },

  async "I am 14"(reader) {
    const children = reader.page("barn");
    const inDistrict = pages.all.find(({ kind, address }) => kind === "children" && address.startsWith(reader.district.address));
    const forAdults = ({ kind, address }) => (kind === "group" && address !== children.address) || kind === "pair";
    for (const way of [[children], [children, inDistrict]]) {
      await reader.go(...way);
      assert.ok((await reader.links(theme.now)).includes(line("bris")), `no line for children on ${reader.where}`);
      await reader.canUse("tel:", channel("chat"));
      const on = (await reader.links(theme.text)).map((address) => pages.find({ address })).filter(Boolean);
      assert.ok(on.some((page) => !forAdults(page)), `only pages for adults are the way on from ${reader.where}`);
    }
  },

  async "I am afraid that he sees my phone"(reader) {
    await reader.go(reader.page("hitta-stod"), reader.page("om-nagon-ser-din-telefon"));
    const title = (await reader.tab.title()).toLowerCase();
    assert.notEqual(title, "");
    assert.deepEqual(wordsFor("citywide/vald-i-nara-relation", reader.home).filter((word) => title.includes(word)), [], title);
    await reader.sees(theme.exit);
    for (const key of ["Tab", "Tab"]) await reader.tab.keyboard.press(key);
    assert.ok((await focused(reader.tab))?.exit, "the second stop leaves the page");
  },

  async "I cannot call"(reader) {
    await reader.go(reader.page("kontakt"), reader.page("utan-att-ringa"));
    await reader.canUse("sms:", "mailto:", channel("form"), channel("chat"));
  },

  async "I am deaf and use sign language"(reader) {
    await reader.go(reader.page("hitta-stod"), reader.page("utan-att-ringa"));
    await reader.canUse(channel("text_phone"), channel("video"));
  },

  async "I want paper"(reader) {
    await reader.go(reader.page("hitta-stod"), reader.page("pa-papper"));
    await reader.sees(theme.byPost);
    await reader.tab.emulateMedia({ media: "print" });
    try {
      await reader.sees(theme.contact, theme.call, theme.byPost, `${theme.rights} li`, `${theme.text} p`);
      const folded = await reader.tab.locator("main details > :not(summary)").evaluateAll((parts) =>
        parts.filter((part) => !part.checkVisibility()).map((part) => part.textContent),
      );
      assert.deepEqual(folded, [], "not on paper");
    } finally {
      await reader.tab.emulateMedia({ media: null });
    }
  },

  async "my district has another name now"(reader) {
    await reader.go(reader.page("hitta-stadsdel"));
    const places = await reader.tab.locator(theme.places).evaluateAll((links) =>
      links.map((link) => ({ name: link.previousElementSibling.firstChild.textContent.trim(), address: link.getAttribute("href") })),
    );
    const renamed = districts.flatMap(({ key, former }) => former.map((name) => ({ name, address: reader.page(key).address })));
    const today = ({ name }) => [...new Set(places.filter((place) => place.name === name).map(({ address }) => address))];
    assert.deepEqual(renamed.map((old) => ({ ...old, address: today(old).join() })), renamed);
    await reader.press(theme.places, places.findIndex(({ name }) => name === renamed[0].name));
    await reader.arrive(renamed[0]);
  },
};

for (const script of [true, false]) {
  describe(`${script ? "with" : "without"} script`, { concurrency: 2 }, () => {
    for (const [index, home] of homes.entries()) {
      test(`${home.lang}${home.easy ? ", easy" : ""}`, (t) =>
        site.visit(home, { ...phone, script }, async (tab) => {
          const reader = new Reader(tab, home, districts[index % districts.length].key);
          for (const [name, task] of Object.entries(tasks)) await t.test(name, () => task(reader));
        }));
    }

    test("old addresses of districts", () =>
      site.visit(homes[0], { ...phone, script }, async (tab) => {
        for (const { from, key } of redirects) {
          const old = pages.base + from.slice(1);
          const home = homes.filter(({ address }) => old.startsWith(address)).sort((a, b) => b.address.length - a.address.length)[0];
          await tab.goto(new URL(old, site.origin).href, { waitUntil: "commit" });
          await tab.waitForURL(new URL(pageOf(pages, key, home).address, site.origin).href);
        }
      }));
  });
}
