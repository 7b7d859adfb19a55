// Offers to read the page aloud, where the device has a voice of its own for the page's language.
// Until asked, this is all that is fetched.
const script = document.querySelector("script[data-listen]");
const [reader, style, ...words] = script.dataset.listen.split("|");
const speech = globalThis.speechSynthesis;
const tongue = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const needed = [document.documentElement, ...document.querySelectorAll("main .in-flow[lang]")].map(({ lang }) => tongue(lang));

/** Voices arrive late, and a device may have none. */
function offer() {
  const spoken = new Set(speech.getVoices().filter((voice) => voice.localService).map(({ lang }) => tongue(lang)));
  if (document.querySelector(".in-listen") || !needed.every((language) => spoken.has(language))) return;
  const box = document.createElement("div");
  box.className = "in-morelink in-listen";
  box.innerHTML = `<button type="button" class="in-button"><svg class="in-icon" aria-hidden="true"><use/></svg><span></span></button>`;
  const icons = document.querySelector("use").getAttribute("href").split("#")[0];
  box.querySelector("use").setAttribute("href", `${icons}#listen`);
  box.querySelector("span").textContent = words[0];
  script.parentElement.prepend(box);
  box.firstChild.onclick = () => wake(box);
}

async function wake(box) {
  // Some browsers speak only if it begins within the press itself.
  speech.speak(new SpeechSynthesisUtterance(""));
  box.querySelector("[role=alert]")?.remove();
  try {
    const { start } = await import(reader);
    box.firstChild.onclick = null;
    await start(box, words, style);
  } catch {
    box.append(Object.assign(document.createElement("p"), { role: "alert", textContent: words[6] }));
  }
}

if (speech) {
  speech.addEventListener?.("voiceschanged", offer);
  offer();
}

// A section stays when the language changes.
(onhashchange = () => document.querySelectorAll("header [hreflang]").forEach((link) => (link.hash = location.hash)))();
