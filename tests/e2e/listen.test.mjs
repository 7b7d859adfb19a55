// Reading aloud on the reader's own device. The browser's voices are played by a stand-in that
// notes what it is asked to say; each sentence ends when the test says so.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { after, test } from "node:test";

import { start } from "./harness.mjs";
import { enlargeText, sideways } from "./measure.mjs";
import { theme } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await start();
after(() => site.stop());

const { listen } = theme;
const lang = site.pages.language;
const easy = site.pages.one({ kind: "group", lang, easy: true, sensitive: false });
const standard = site.pages.one({ kind: "group", lang, easy: false, sensitive: false });
const turned = site.pages.one({ kind: "group", lang: "ar", easy: true, sensitive: false });
const sensitive = site.pages.one({ kind: "group", lang, easy: false, sensitive: true });

/** A browser's voices. `late` ones arrive with an event, as they do in Chromium. */
function voices({ voices, late, noHighlights }) {
  const heard = { said: [], cancelled: 0 };
  let now;
  let known = late ? [] : voices;
  const speech = new EventTarget();
  class Utterance {
    constructor(text) {
      Object.assign(this, { text, rate: 1, lang: "", voice: null });
    }
  }
  Object.assign(speech, {
    getVoices: () => known,
    speak(utterance) {
      if (!utterance.text) return;
      heard.said.push({ text: utterance.text, voice: utterance.voice?.name, lang: utterance.lang, rate: utterance.rate });
      now = utterance;
    },
    cancel() {
      const was = now;
      now = undefined;
      if (!was) return;
      heard.cancelled += 1;
      // Browsers tell about it a little later, when the next one may have begun.
      setTimeout(() => was.onerror?.({ error: "interrupted" }));
    },
  });
  const step = (end) => {
    const was = now;
    now = undefined;
    end(was);
  };
  Object.assign(globalThis, {
    heard,
    endSentence: () => step((was) => was.onend({})),
    breakVoice: () => step((was) => was.onerror({ error: "synthesis-failed" })),
    arrive() {
      known = voices;
      speech.dispatchEvent(new Event("voiceschanged"));
    },
    SpeechSynthesisUtterance: Utterance,
  });
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
  if (noHighlights) delete globalThis.Highlight;
}

const own = (lang) => ({ name: `own ${lang}`, lang, localService: true, default: false });
const away = (lang) => ({ name: `away ${lang}`, lang, localService: false, default: true });
const usual = [away("sv-SE"), own("sv-SE"), own("en-GB"), own("ar-SA"), own("fi-FI")];

/** A page in a browser that has these voices. */
function visit(page, options, look) {
  const { device = { voices: usual }, ...others } = options;
  return site.visit(page, others, async (tab) => {
    await tab.addInitScript(voices, device);
    await tab.reload({ waitUntil: "load" });
    return look(tab);
  });
}

const said = (tab) => tab.evaluate(() => globalThis.heard.said);
const last = async (tab) => (await said(tab)).at(-1);
const name = (tab) => tab.locator(listen.button).textContent();
const highlighted = (tab) => tab.evaluate(() => [...(CSS.highlights.get("in-listen") ?? [])].map((range) => range.toString().replace(/\s+/g, " ")));
const words = async (tab) => (await tab.locator(listen.words).getAttribute("data-listen")).split("|").slice(2);

/** Presses the button and waits for the first words. */
async function begin(tab) {
  await tab.locator(listen.button).click();
  await tab.waitForFunction(() => globalThis.heard.said.length > 0);
}

/** Hears the whole page. */
async function hear(tab) {
  await begin(tab);
  await tab.evaluate(() => {
    while (document.querySelector(".in-listen--on")) globalThis.endSentence();
  });
  return said(tab);
}

test("the button is there only where the device has a voice for the page's language", async () => {
  const count = (voices, page = easy) => visit(page, { device: { voices } }, (tab) => tab.locator(listen.box).count());
  assert.equal(await count([own("sv-SE")]), 1);
  assert.equal(await count([own("sv_SE")]), 1, "as Android writes it");
  assert.equal(await count([]), 0);
  assert.equal(await count([own("en-GB")]), 0, "another language");
  assert.equal(await count([away("sv-SE")]), 0, "a voice that is made elsewhere");
  assert.equal(await count([own("sv-SE")], turned), 0);
  assert.equal(await count([own("ar-EG")], turned), 1);
});

test("without script there is no button, and nothing is missing", () =>
  site.visit(easy, { script: false }, async (tab) => assert.equal(await tab.locator(listen.box).count(), 0)));

test("voices may arrive late, and several times", () =>
  visit(easy, { device: { voices: usual, late: true } }, async (tab) => {
    assert.equal(await tab.locator(listen.box).count(), 0);
    await tab.evaluate(() => [globalThis.arrive(), globalThis.arrive()]);
    assert.equal(await tab.locator(listen.box).count(), 1);
  }));

for (const page of [easy, standard, turned]) {
  test(`the whole page is said once, in order: ${page.address}`, () =>
    visit(page, {}, async (tab) => {
      const all = await hear(tab);
      const text = all.map((one) => one.text).join(" ");
      const heading = await tab.locator("main h1").innerText();
      const first = all.slice(0, 2).map((one) => one.text);
      assert.ok(first.includes(heading.replace(/\s+/g, " ").trim()), `begins with the heading, or with what stands over it: ${first}`);
      const squeezed = (words) => words.replace(/\s+/g, "").toLowerCase();
      const paragraphs = await tab.locator(`${theme.text} > p`).allInnerTexts();
      assert.ok(paragraphs.length > 3);
      for (const paragraph of paragraphs) assert.ok(squeezed(text).includes(squeezed(paragraph)), paragraph);
      assert.ok(all.every((one) => one.voice.startsWith("own ")), "no voice that is made elsewhere");
      assert.ok(all.length > 20 && all.every((one) => one.text.length < 400), "sentence by sentence");
      const [start] = await words(tab);
      assert.equal(await name(tab), start, "and is still again at the end");
      assert.deepEqual(await highlighted(tab), []);
    }));
}

test("each piece is said in its own language, and what no voice can say is left out", () =>
  visit(site.pages.one({ kind: "group", lang: "en", easy: true, sensitive: false }), {}, async (tab) => {
    await tab.evaluate(() => {
      const text = (lang, words) => Object.assign(document.createElement("p"), { lang, textContent: words });
      document.querySelector("main h1").after(text("fi", "Hyvää päivää."), text("xx", "Qxzzy."), text("ar", "السلام عليكم."));
    });
    const all = await hear(tab);
    const voice = (words) => all.find((one) => one.text === words)?.voice;
    assert.equal(all[0].voice, "own en-GB");
    assert.equal(voice("Hyvää päivää."), "own fi-FI");
    assert.equal(voice("السلام عليكم."), "own ar-SA");
    assert.equal(voice("Qxzzy."), undefined);
  }));

test("the sentence that is said is marked, and the page moves with it", () =>
  visit(easy, {}, async (tab) => {
    await begin(tab);
    for (let at = 0; at < 40; at += 1) {
      const { text } = await last(tab);
      const [marked] = await highlighted(tab);
      assert.equal(marked.replace(/\s+/g, ""), text.replace(/\s+/g, ""));
      const seen = await tab.evaluate(() => {
        const { top, bottom } = [...CSS.highlights.get("in-listen")][0].getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      assert.ok(seen, text);
      await tab.evaluate(() => globalThis.endSentence());
    }
    assert.ok((await tab.evaluate(() => scrollY)) > 0);
  }));

test("who scrolls away is left in peace", () =>
  visit(easy, {}, async (tab) => {
    await begin(tab);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const at = await tab.evaluate(() => scrollY);
    await tab.evaluate(() => [globalThis.endSentence(), globalThis.endSentence()]);
    assert.equal(await tab.evaluate(() => scrollY), at);
  }));

test("browsers without highlights show the paragraph", () =>
  visit(easy, { device: { voices: usual, noHighlights: true } }, async (tab) => {
    await begin(tab);
    assert.equal(await tab.locator(listen.here).count(), 1);
    await tab.evaluate(() => globalThis.endSentence());
    assert.equal(await tab.locator(listen.here).count(), 1);
    await tab.keyboard.press("Escape");
    assert.equal(await tab.locator(listen.here).count(), 0);
  }));

test("pause, go on, slower, faster and stop, by keyboard", () =>
  visit(easy, {}, async (tab) => {
    const [start, pause, resume, stop, slower, faster] = await words(tab);
    await tab.locator(listen.button).focus();
    await tab.keyboard.press("Enter");
    await tab.waitForFunction(() => globalThis.heard.said.length > 0);
    const focused = () => tab.evaluate(() => document.activeElement.textContent);
    assert.equal(await focused(), pause, "the focus stays, and the button says what it does next");
    await tab.evaluate(() => globalThis.endSentence());
    const { text } = await last(tab);
    await tab.keyboard.press("Space");
    assert.equal(await focused(), resume);
    assert.equal(await tab.evaluate(() => globalThis.heard.cancelled), 1, "quiet at once");
    const before = (await said(tab)).length;
    await tab.waitForTimeout(50);
    assert.equal((await said(tab)).length, before, "and quiet it stays");
    await tab.keyboard.press("Space");
    assert.equal((await last(tab)).text, text, "the sentence begins once more");
    await tab.keyboard.press("Tab");
    assert.equal(await focused(), slower);
    await tab.keyboard.press("Enter");
    assert.ok((await last(tab)).rate < 1);
    for (let times = 0; times < 9; times += 1) await tab.keyboard.press("Enter");
    const slowest = (await last(tab)).rate;
    assert.ok(slowest >= 0.5, `${slowest}`);
    assert.equal(await tab.locator(":focus").getAttribute("aria-disabled"), "true");
    await tab.keyboard.press("Tab");
    assert.equal(await focused(), faster);
    await tab.keyboard.press("Enter");
    assert.ok((await last(tab)).rate > slowest);
    await tab.keyboard.press("Tab");
    assert.equal(await focused(), stop);
    await tab.keyboard.press("Enter");
    assert.equal(await focused(), start, "the focus is not lost with the button");
    assert.deepEqual(await highlighted(tab), []);
    assert.equal(await tab.locator(listen.buttons).count(), 1);
  }));

test("a screen reader is told nothing while the page is read", () =>
  visit(easy, {}, async (tab) => {
    await begin(tab);
    await tab.evaluate(() => {
      globalThis.changes = [];
      new MutationObserver((all) => globalThis.changes.push(...all.map(({ target }) => target.nodeName))).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    const spoken = tab.locator(`${listen.box} [role=status]`);
    for (let at = 0; at < 5; at += 1) await tab.evaluate(() => globalThis.endSentence());
    assert.deepEqual(await tab.evaluate(() => globalThis.changes), [], "nothing in the page changes");
    assert.equal(await spoken.textContent(), "");
  }));

test("leaving the page stops the voice, and coming back finds it still", () =>
  visit(sensitive, {}, async (tab) => {
    const [start] = await words(tab);
    await begin(tab);
    const cancelled = await tab.evaluate(() => {
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      return globalThis.heard.cancelled;
    });
    assert.equal(cancelled, 1);
    assert.equal(await name(tab), start);
    assert.deepEqual(await highlighted(tab), []);
  }));

test("a voice that fails says so, and can be asked again", () =>
  visit(easy, {}, async (tab) => {
    const all = await words(tab);
    await begin(tab);
    await tab.evaluate(() => globalThis.breakVoice());
    assert.equal(await tab.locator(`${listen.box} [role=status]`).textContent(), all.at(-1));
    assert.equal(await name(tab), all[0]);
    await tab.locator(listen.button).click();
    assert.equal(await tab.locator(`${listen.box} [role=status]`).textContent(), "");
    assert.equal(await tab.locator(listen.on).count(), 1);
  }));

test("where the reader cannot be had, the page says so", () =>
  visit(easy, { unreachable: /\/assets\/reader\..*\.js/ }, async (tab) => {
    await tab.locator(listen.button).click();
    await tab.locator(`${listen.box} [role=alert]`).waitFor();
    await tab.locator(listen.button).click();
    await tab.waitForTimeout(50);
    assert.equal(await tab.locator(`${listen.box} [role=alert]`).count(), 1, "said once");
  }));

test("little is fetched with the page, and little when somebody asks", () =>
  visit(easy, {}, async (tab) => {
    const fetched = () => tab.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname));
    const scripts = async () => (await fetched()).filter((path) => path.endsWith(".js"));
    const weigh = async (paths) => {
      const files = await Promise.all(paths.map((path) => readFile(`${site.output}/${path.slice(site.pages.base.length)}`)));
      return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    };
    const before = await scripts();
    assert.equal(before.length, 1);
    assert.ok((await weigh(before)) < 1_024, "with the page");
    await begin(tab);
    const whole = await scripts();
    assert.equal(whole.length, 2);
    assert.ok((await weigh(whole)) < 15_000, "in all");
  }));

test("the controls fit small windows and large text, can be touched, and cover nothing that has the focus", () =>
  visit(easy, {}, async (tab) => {
    await begin(tab);
    const low = await tab.locator(listen.buttons).evaluateAll((all) => all.filter((button) => button.getBoundingClientRect().height < 44).length);
    assert.equal(low, 0);
    for (const width of [1280, 360, 320]) {
      await tab.setViewportSize({ width, height: 640 });
      assert.deepEqual(await sideways(tab), [], `at ${width} px`);
    }
    await tab.setViewportSize({ width: 360, height: 640 });
    for (let times = 0; times < 30; times += 1) {
      await tab.keyboard.press("Tab");
      const covered = await tab.evaluate((bar) => {
        const at = document.activeElement;
        if (at.closest(bar) || at === document.body) return undefined;
        const { top } = document.querySelector(`${bar} > div`).getBoundingClientRect();
        return at.getBoundingClientRect().bottom > top + 1 ? at.outerHTML.slice(0, 90) : undefined;
      }, listen.box);
      assert.equal(covered, undefined);
    }
    await enlargeText(tab, 2);
    assert.deepEqual(await sideways(tab), [], "with text at 200 %");
  }));

for (const dark of [false, true]) {
  test(`axe finds nothing before and while the page is read, ${dark ? "dark" : "light"}`, () =>
    visit(easy, { dark }, async (tab) => {
      await tab.evaluate(axe);
      const look = async () => {
        const found = await tab.evaluate((box) => globalThis.axe.run(box, { resultTypes: ["violations"] }), listen.box);
        assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`), []);
      };
      await look();
      await begin(tab);
      await look();
    }));
}

test("on paper there is no button", () =>
  visit(easy, {}, async (tab) => {
    await tab.emulateMedia({ media: "print" });
    assert.equal(await tab.locator(listen.button).isVisible(), false);
    await tab.emulateMedia({ media: "screen" });
    await begin(tab);
    await tab.emulateMedia({ media: "print" });
    assert.equal(await tab.locator(listen.button).isVisible(), false);
  }));
