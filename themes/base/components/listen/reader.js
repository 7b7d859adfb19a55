// Reads the page aloud, one sentence after the other, with the voices of the device. Nothing is
// sent and nothing is kept; it ends with the page. It holds no words: they come from the theme.

const speech = globalThis.speechSynthesis;
const SPEEDS = [0.6, 0.75, 0.9, 1, 1.2, 1.5]; // times the voice's own speed
/** Elements within a line of text; all others begin a new one. */
const INLINE = ":is(a,abbr,b,bdi,bdo,cite,code,data,dfn,em,i,kbd,mark,q,s,samp,small,span,strong,sub,sup,time,u,var)";
/** What is there to be used or looked at, and not to be heard. */
const SILENT = "script,style,template,noscript,svg,nav,form,button,select,textarea,video,audio,[hidden],[aria-hidden=true],.in-listen";
const HIGHLIGHT = "in-listen";
const HERE = "in-listen__here";

const tongue = (tag) => tag.toLowerCase().split(/[-_]/)[0];

/** Makes the button in `box` the reader's, and begins. `words` are the parts of the component. */
export async function start(box, words, style) {
  await styled(style);
  new Reader(box, words).press();
}

/** The style of the controls; they work without it if it cannot be had. */
function styled(address) {
  return new Promise((done) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address, onload: done, onerror: done });
    document.head.append(link);
  });
}

class Reader {
  #sentences = [];
  #at = 0;
  #speed = SPEEDS.indexOf(1);
  #state = "still"; // "still", "reading" or "paused"
  #round = 0; // which sentence the browser's late answers are about
  #held; // Chrome forgets an utterance that nobody holds
  #followed;

  constructor(box, [listen, pause, resume, stop, slower, faster, failed]) {
    Object.assign(this, { box, failed, names: { still: listen, reading: pause, paused: resume } });
    this.main = box.firstChild;
    this.main.addEventListener("click", () => this.press());
    this.slower = this.#button(slower, () => this.#change(-1));
    this.faster = this.#button(faster, () => this.#change(1));
    this.stopping = this.#button(stop, () => this.stop());
    this.status = Object.assign(document.createElement("p"), { role: "status" });
    this.bar = Object.assign(document.createElement("div"), { className: "in-listen__bar" });
    this.bar.append(this.main, this.slower, this.faster, this.stopping, this.status);
    box.replaceChildren(this.bar);
    this.main.focus({ preventScroll: true }); // it was moved, which drops the focus
    box.addEventListener("keydown", (event) => event.key === "Escape" && this.stop());
    addEventListener("pagehide", () => this.stop());
    // Larger text makes the controls higher, and what has the focus stays above them.
    const { style } = document.documentElement;
    new ResizeObserver(() => style.setProperty("--listen-bar", `${this.bar.offsetHeight}px`)).observe(this.bar);
    this.#show();
  }

  #button(name, does) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "in-button", textContent: name });
    button.addEventListener("click", does);
    return button;
  }

  /** The first button: listen, pause, go on. */
  press() {
    if (this.#state === "reading") return this.#pause();
    if (this.#state === "still") {
      this.#sentences = sentences(document.querySelector("main"), voices());
      this.#at = 0;
      this.#followed = undefined;
    }
    this.#state = "reading";
    this.#show();
    this.#speak();
  }

  stop() {
    if (this.#state === "still") return;
    // Before the other buttons go, and the focus with them.
    if (this.bar.contains(document.activeElement)) this.main.focus({ preventScroll: true });
    this.#quiet("still");
    mark();
  }

  #pause() {
    this.#quiet("paused");
  }

  /** Browsers disagree about pausing within a sentence: it is said once more from its beginning. */
  #quiet(state) {
    this.#round += 1;
    speech.cancel();
    this.#state = state;
    this.#show();
  }

  #change(step) {
    const speed = this.#speed + step;
    if (!(speed in SPEEDS)) return;
    this.#speed = speed;
    this.#show();
    if (this.#state === "reading") this.#speak();
  }

  #speak() {
    const round = (this.#round += 1);
    speech.cancel();
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.stop();
    const mine = (does) => (event) => round === this.#round && does(event);
    const { text, voice } = sentence;
    this.#held = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: SPEEDS[this.#speed] });
    this.#held.onend = mine(() => {
      this.#at += 1;
      this.#speak();
    });
    // Another tab, or a screen reader, may take the voice; anything else is a fault of the device.
    this.#held.onerror = mine(({ error }) => (["interrupted", "canceled"].includes(error) ? this.#pause() : this.#fail()));
    mark(sentence);
    this.#follow(sentence);
    speech.speak(this.#held);
  }

  #fail() {
    this.stop();
    this.status.textContent = this.failed;
  }

  /** The page moves with the voice, unless the reader has gone elsewhere to look. */
  #follow(sentence) {
    const left = this.#followed && !this.#inSight(this.#followed);
    this.#followed = sentence;
    if (!left && !this.#inSight(sentence)) sentence.block.scrollIntoView({ block: "center" });
  }

  #inSight({ range }) {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < Math.min(innerHeight * 0.8, this.bar.getBoundingClientRect().top);
  }

  #show() {
    const on = this.#state !== "still";
    this.main.lastChild.textContent = this.names[this.#state];
    this.box.classList.toggle("in-listen--on", on);
    for (const button of [this.slower, this.faster, this.stopping]) button.hidden = !on;
    this.slower.setAttribute("aria-disabled", this.#speed === 0);
    this.faster.setAttribute("aria-disabled", this.#speed === SPEEDS.length - 1);
    this.status.textContent = "";
  }
}

/** The device's own voice for each language; a browser's default is its people's choice. */
function voices() {
  const own = speech.getVoices().filter((voice) => voice.localService);
  return (lang) => {
    const fitting = own.filter((voice) => tongue(voice.lang) === tongue(lang));
    const exact = fitting.filter((voice) => voice.lang.replace("_", "-").toLowerCase() === lang.toLowerCase());
    return [...exact, ...fitting].find((voice) => voice.default) ?? exact[0] ?? fitting[0];
  };
}

/** The sentence that is read. Without highlights of its own the browser shows the paragraph. */
function mark(sentence) {
  document.querySelector(`.${HERE}`)?.classList.remove(HERE);
  if (globalThis.Highlight && CSS.highlights) {
    if (sentence) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range));
    else CSS.highlights.delete(HIGHLIGHT);
  } else sentence?.block.classList.add(HERE);
}

/** What a page says, sentence by sentence, each in its own language and with its place. What no
 * voice can say is left out. */
function sentences(main, voiceOf) {
  return runs(main).flatMap((run) => {
    const voice = voiceOf(run.lang);
    return voice ? split(run.text, run.lang).map((piece) => ({ ...run.part(piece), block: run.block, voice })) : [];
  });
}

/** Where sentences begin and end, without the space around them and without pieces that say nothing. */
function split(text, lang) {
  const pieces = globalThis.Intl?.Segmenter
    ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map(({ segment, index }) => [index, segment])
    : [...text.matchAll(/.+?(?:[.!?؟。…]+(?=\s)|$)/gsu)].map((found) => [found.index, found[0]]);
  return pieces
    .filter(([, piece]) => /[\p{L}\p{N}]/u.test(piece))
    .map(([index, piece]) => [index + piece.length - piece.trimStart().length, index + piece.trimEnd().length]);
}

/** Texts that belong together: of one block, in one language. */
function runs(main) {
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const shut = node.matches("details:not([open]) > :not(summary)");
    return node.matches(SILENT) || shut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!isShown(node)) continue;
    const block = node.parentElement.closest(`:not(${INLINE})`);
    const { lang } = node.parentElement.closest("[lang]");
    const last = found.at(-1);
    if (last?.block === block && last.lang === lang) last.add(node);
    else found.push(new Run(block, lang).add(node));
  }
  return found;
}

function isShown(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}

/** A text with the place of each of its characters. */
class Run {
  text = "";
  #places = [];

  constructor(block, lang) {
    Object.assign(this, { block, lang });
  }

  add(node) {
    // Parts of a row stand apart without a space between them.
    if (getComputedStyle(node.parentElement).display !== "inline") this.#space(node, 0);
    for (let at = 0; at < node.data.length; at += 1) {
      if (/\s/.test(node.data[at])) this.#space(node, at);
      else this.#put(node.data[at], node, at);
    }
    return this;
  }

  #space(node, at) {
    if (this.text && !this.text.endsWith(" ")) this.#put(" ", node, at);
  }

  #put(character, node, at) {
    this.text += character;
    this.#places.push([node, at]);
  }

  /** The words from one character to another, and where they stand. */
  part([from, to]) {
    const range = document.createRange();
    range.setStart(...this.#places[from]);
    const [node, at] = this.#places[to - 1];
    range.setEnd(node, at + 1);
    return { text: this.text.slice(from, to), range };
  }
}
