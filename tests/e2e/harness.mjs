// A site, a server and a browser, and a watch over every page: nothing may be asked of another
// host, nothing may be kept, and no error may reach the console.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

import { demonstration } from "./build.mjs";
import { readPages } from "./pages.mjs";
import { serve } from "./server.mjs";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser: `CHROME`, or Debian's, or another that stands where browsers stand. */
function browserPath() {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
  const found = process.env.CHROME || known.find((file) => existsSync(file));
  if (!found) throw new Error("no browser: install chromium, or name one in CHROME");
  return found;
}

/** Serves a built site and opens a browser on it. Stop it when the tests are done. */
export async function start(site) {
  const built = site ?? (await demonstration());
  const pages = await readPages(built.output);
  const server = await serve(built.output, pages.base);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: flags,
    // People come back with the browser's button, and find pages as they left them.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const stop = async () => {
    await browser.close();
    await server.stop();
    await built.remove();
  };
  return { ...server, output: built.output, pages, visit: (...given) => visit(browser, server.origin, ...given), stop };
}

/** What a page must not do, gathered while it is open. */
function watch(context, tab, origin, unreachable) {
  const faults = [];
  const expected = new Set();
  const away = (url) => unreachable?.test(new URL(url, origin).pathname) ?? false;
  tab.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
  tab.on("console", (message) => {
    const aboutNotFound = expected.has(message.location().url) && /status of 404/.test(message.text());
    const aboutAway = away(message.location().url) && /ERR_FAILED/.test(message.text());
    if (message.type() === "error" && !aboutNotFound && !aboutAway) faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  return {
    faults,
    /** This address leads nowhere, and the browser will say so. */
    expectNotFound: (url) => expected.add(url),
    async ready() {
      await context.route((url) => url.origin === origin && away(url.href), (route) => route.abort());
      await context.route(
        (url) => url.origin !== origin,
        (route) => {
          faults.push(`request to another host: ${route.request().url()}`);
          return route.abort();
        },
      );
    },
    async kept() {
      const cookies = await context.cookies();
      faults.push(...cookies.map((cookie) => `cookie: ${cookie.name}`));
      const stored = await tab.evaluate(async () => [
        ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
        ...(await indexedDB.databases()).map((database) => `database: ${database.name}`),
        ...(await caches.keys()).map((key) => `cache: ${key}`),
        ...(await navigator.serviceWorker.getRegistrations()).map((worker) => `service worker: ${worker.scope}`),
      ]);
      faults.push(...stored);
    },
  };
}

/**
 * Opens a page in a window of its own, lets `look` look at it, and fails if the page did what no
 * page may do. Options: `width`, `height`, `dark`, `script` (false: off), `status`, `unreachable` (paths
 * of the site that cannot be had), `keeps` (true: the site lets the browser keep something).
 */
async function visit(browser, origin, page, options, look) {
  const { width = 360, height = 640, dark = false, script = true, status, unreachable, keeps = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: script,
    locale: page.lang,
  });
  try {
    const tab = await context.newPage();
    const watched = watch(context, tab, origin, unreachable);
    await watched.ready();
    const url = new URL(page.address, origin).href;
    if (status === 404) watched.expectNotFound(url);
    const response = await tab.goto(url, { waitUntil: "load" });
    assert.equal(response.status(), status ?? 200, `${page.address} answers`);
    const result = await look(tab);
    if (tab.url().startsWith(origin) && !keeps) await watched.kept();
    assert.deepEqual(watched.faults, [], page.address);
    return result;
  } finally {
    await context.close();
  }
}
