// The engine: opens the files of a locale and answers queries.
//
// No DOM, no storage, no clock, and no address that depends on a query beyond the choice of a few
// fixed files. `load(name)` is the caller's: it gives a file's text.

import { fold } from "./fold.js";
import { excerpt, runs } from "./excerpt.js";
import { SURE, nearest } from "./match.js";
import { rank, understand } from "./rank.js";
import { ShardError, readBody, readDescriptions, readFirst } from "./shard.js";

export { ShardError } from "./shard.js";

// Opens a locale's search by the name of its first file. Throws a `ShardError` if the file is
// missing, of another version, or does not hold together.
export async function open(entry, load) {
  const files = new Map();
  const text = async (name) => {
    try {
      return await load(name);
    } catch (error) {
      throw new ShardError("missing", `${name}: ${error?.message ?? error}`);
    }
  };
  const once = (name, read) => {
    if (!files.has(name)) {
      const promise = text(name).then(read);
      promise.catch(() => files.delete(name));
      files.set(name, promise);
    }
    return files.get(name);
  };
  return new Search(readFirst(await text(entry)), once);
}

class Search {
  #first;
  #once;
  #bodies = new Map();

  constructor(first, once) {
    this.others = first.others;
    this.#first = first;
    this.#once = once;
  }

  get locale() {
    return this.#first.locale;
  }

  // Facets with their values, for the interface: [{ facet, id, label }].
  get values() {
    return this.#first.values;
  }

  // An answer from what is loaded already: for every key press. Never asks for a file.
  find(text, options = {}) {
    const loaded = [...this.#bodies.values()];
    const query = understand(this.#first, text, options.typing ?? true, [this.#first.words, ...loaded.map((body) => body.words)]);
    const found = rank(this.#first, query, loaded, options);
    return this.#answer(query, found, options);
  }

  // An answer with what tier 2 knows, if tier 1 is weak or `options.more` asks for it. The answer
  // says in `failed` what could not be loaded, and holds what was found without it.
  async search(text, options = {}) {
    let answer = this.find(text, { typing: false, ...options });
    if (answer.empty || !(answer.weak || options.more)) return answer;
    const failed = await this.#loadBodies(text);
    answer = this.find(text, { typing: false, ...options });
    return failed ? { ...answer, failed } : answer;
  }

  // Adds `description` to results, as runs of text, and the page to those that tier 1 does not know.
  // Asks for `files` files at most, those of the first results; results stay as they are where the
  // file cannot be had or is one too many.
  async describe(results, marks = new Set(), files = 2) {
    const { size, file, summary: all } = this.#first.described;
    const blockOf = (result) => Math.floor(result.page / size);
    const wanted = [...new Set([...results.filter((result) => !result.address), ...results].map(blockOf))].slice(0, files);
    return Promise.all(results.map(async (result) => {
      try {
        const block = blockOf(result);
        if (!wanted.includes(block)) return result;
        const read = all ? { summary: all, from: 0 } : await this.#once(file[block], (content) => readDescriptions(content, this.#first));
        const page = read.pages?.get(result.page);
        const summary = read.summary[result.page - read.from] ?? "";
        return { ...result, ...(page && { address: page.address, title: runs(page.title, marks) }), description: excerpt(summary, marks) };
      } catch (error) {
        return { ...result, failed: error };
      }
    }));
  }

  async #loadBodies(text) {
    const { file, from } = this.#first.body;
    const wanted = new Set();
    const query = understand(this.#first, text, false);
    for (const { word, needed, place, hits } of query.tokens) {
      if (!needed && !place) continue;
      const synonyms = [...hits].filter(([, hit]) => hit.level === "synonym").map(([form]) => this.#first.words.folded[form]);
      for (const folded of [fold(word), ...synonyms.slice(0, 2)]) wanted.add(from.filter((begin) => begin <= folded).length);
    }
    let failed;
    await Promise.all([...wanted].filter((number) => file[number] && !this.#bodies.has(number)).map(async (number) => {
      try {
        this.#bodies.set(number, await this.#once(file[number], (content) => readBody(content, this.#first)));
      } catch (error) {
        failed = error;
      }
    }));
    return failed;
  }

  #answer(query, found, { limit = 20 }) {
    const first = this.#first;
    const marks = new Set();
    for (const token of query.tokens) {
      if (token.optional) continue;
      for (const [form, hit] of token.hits) if (hit.level !== "homograph") marks.add(first.words.folded[form]);
      marks.add(fold(token.word));
    }
    const results = found.slice(0, limit).map((result) => {
      const page = first.pages[result.page];
      return {
        page: result.page,
        address: page?.address,
        title: page ? runs(page.title, marks) : [],
        facets: page ? page.facets.map((value) => first.values[value]) : [],
        original: result.copyOf < 0 ? undefined : result.copyOf,
        score: result.total,
        why: result.why.map(({ form, level, kind, fit }) => ({ form, level, kind, fit })),
      };
    });
    const top = found[0];
    const unsure = query.tokens.filter((token) => (token.needed || token.place) && !isSure(token));
    return {
      text: query.text,
      empty: query.tokens.length === 0,
      results,
      count: found.length,
      places: [...query.places].map((value) => first.values[value]),
      // Tier 2 may know better: a word is a guess, or no page has all the words.
      weak: !top || (!top.whole && (unsure.length > 0 || top.share < 0.99)),
      spelling: this.#spelling(query, unsure, found.length === 0),
      marks,
    };
  }

  // The query with each unsure word as the vocabulary has it; nothing if there is no better word.
  #spelling(query, unsure, nothing) {
    const words = this.#first.words;
    let changed = false;
    const spelt = query.tokens.map((token) => {
      if (!unsure.includes(token) || token.last) return token.word;
      const typed = [...token.hits].filter(([, hit]) => hit.level === "typo" || hit.level === "typos").sort(([, one], [, other]) => other.fit - one.fit)[0];
      const better = typed ? words.form[typed[0]] : nothing ? nearest(words, token.word) : undefined;
      if (better === undefined || fold(better) === fold(token.word)) return token.word;
      changed = true;
      return better;
    });
    return changed ? spelt.join(" ") : undefined;
  }
}

function isSure({ hits }) {
  for (const hit of hits.values()) if (hit.fit >= SURE || hit.level === "inflection" || hit.level === "synonym" || hit.level === "joined") return true;
  return false;
}
