// Lets the reader's device keep the search and the ways to help, from the first search on, and takes
// them away again when the reader says so. What is kept is the same for everybody.
const box = document.querySelector("[data-keep]");
const { keep: list, worker } = box.dataset;
const scope = new URL("./", new URL(worker, document.baseURI)).pathname;

async function keep() {
  try {
    await navigator.serviceWorker.register(worker, { scope, updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ list });
    box.hidden = false;
  } catch {
    // The browser keeps nothing, as in a private window. The search works all the same.
  }
}

async function forget() {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  const names = (await caches.keys()).filter((name) => name.startsWith(`${location.origin}${scope} `));
  await Promise.all([registration?.unregister(), ...names.map((name) => caches.delete(name))]);
  const [sentence, forgotten] = box.querySelectorAll("p");
  sentence.hidden = true;
  forgotten.textContent = box.dataset.forgotten;
  forgotten.focus();
}

if ("serviceWorker" in navigator) {
  document.querySelector("form.in-search").addEventListener("focusin", keep, { once: true });
  box.querySelector("button").addEventListener("click", forget);
  navigator.serviceWorker.getRegistration(scope).then((registration) => (box.hidden &&= !registration));
}
