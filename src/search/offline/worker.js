// Answers from what the reader's device keeps where there is no network: the search of a language,
// and the pages that lead to help. A page comes from the network whenever there is one, so that no
// old number is shown while a new one can be had. Pages that were read are never kept: a list of
// them would tell what somebody has read.

const own = `${registration.scope} `;
const LIST = `${registration.scope}?list`; // no page has this address

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  if (!event.data?.list) return;
  const done = keep(new URL(event.data.list, registration.scope)).catch(() => {
    // No network, or a file is missing: what was kept before stays whole.
  });
  event.waitUntil(done);
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

/** A page: from the network, else the one that is kept, else the page that says what is. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const answer = (await kept(request)) ?? (await instead(request));
    if (answer) return answer;
    throw error;
  }
}

/** A file. One whose name holds a fingerprint never changes. */
async function file(request) {
  const fixed = /[./][0-9a-f]{16}\./.test(new URL(request.url).pathname);
  const known = fixed && (await kept(request));
  if (known) return known;
  try {
    return await fetch(request);
  } catch (error) {
    const answer = await kept(request);
    if (answer) return answer;
    throw error;
  }
}

/** The caches of this site, newest last. Others may stand on the same host. */
async function keeps() {
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  return Promise.all(names.map((name) => caches.open(name)));
}

async function kept(request) {
  for (const cache of await keeps()) {
    const found = await cache.match(request, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** The page that says that there is no network, in the language of the address. */
async function instead({ url }) {
  const { pathname } = new URL(url);
  let best;
  for (const cache of await keeps()) {
    const list = await (await cache.match(LIST))?.json();
    if (!list) continue;
    const fits = pathname.startsWith(list.under) ? list.under.length : 0;
    if (!best || fits > best.fits) best = { fits, cache, list };
  }
  return best && best.cache.match(best.list.instead, { ignoreVary: true });
}

/** Keeps what a list names. The list is written last: with it everything is there. */
async function keep(address) {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const list = await answer.clone().json();
  const name = `${own}${list.locale} ${list.version}`;
  const before = (await caches.keys()).filter((other) => other.startsWith(`${own}${list.locale} `) && other !== name);
  const cache = await caches.open(name);
  if (!(await cache.match(LIST))) {
    const known = await knownOf(before);
    for (const [path, fingerprint] of list.files) {
      const same = known.get(path)?.fingerprint === fingerprint && (await known.get(path).cache.match(path, { ignoreVary: true }));
      await cache.put(path, same || (await fetched(path)));
    }
    await cache.put(LIST, answer);
  }
  await Promise.all(before.map((other) => caches.delete(other)));
}

/** What older lists of the same language have kept, by path. */
async function knownOf(names) {
  const known = new Map();
  for (const cache of await Promise.all(names.map((name) => caches.open(name)))) {
    const list = await (await cache.match(LIST))?.json();
    for (const [path, fingerprint] of list?.files ?? []) known.set(path, { cache, fingerprint });
  }
  return known;
}

/** A file as it is now. */
async function fetched(path) {
  const answer = await fetch(path, { cache: "no-cache", credentials: "omit" });
  if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
