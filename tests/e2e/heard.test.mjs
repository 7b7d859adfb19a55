// What a screen reader says on every kind of page, in every language version, is as it was when
// somebody last read it. `HEARD=accept node --test heard.test.mjs` writes it anew: read the difference.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { build, projectRoot } from "./build.mjs";
import { start } from "./harness.mjs";
import { heard } from "./heard.mjs";

const folder = fileURLToPath(new URL("heard/", import.meta.url));
const accept = process.env.HEARD === "accept";

// The day stands in calendars: another day is no other page.
const site = await start(await build(projectRoot, "release", ["--today", "2026-11-22"]));
after(() => site.stop());

/** Parts that every page has, told where they are heard first: the top, the foot. */
function once(lines, known, kind) {
  const parts = [];
  for (const line of lines) {
    if (line.startsWith(" ") && parts.length > 0) parts.at(-1).push(line);
    else parts.push([line]);
  }
  return parts.flatMap((part) => {
    const text = part.join("\n");
    const before = known.get(text);
    if (part.length < 3) return part;
    if (before) return [`${part[0]} as on “${before}”`];
    known.set(text, kind);
    return part;
  });
}

const versions = site.pages.versions;
const fileOf = (name) => `${name.replace(" ", ".")}.txt`;

for (const { name, pages } of versions) {
  test(`${name}: every kind of page is heard as it was`, async () => {
    const known = new Map();
    const ordered = [...pages].sort((one, other) => one.kind.localeCompare(other.kind, "en"));
    const said = [];
    await site.visit(ordered[0], { width: 360 }, async (tab) => {
      for (const page of ordered) {
        await tab.goto(new URL(page.address, site.origin).href);
        said.push(`# ${page.kind} ${page.address}`, "", ...once(await heard(tab), known, page.kind), "");
      }
    });
    const file = path.join(folder, fileOf(name));
    const text = `${said.join("\n").trimEnd()}\n`;
    if (accept) {
      await mkdir(folder, { recursive: true });
      await writeFile(file, text);
      return;
    }
    const before = await readFile(file, "utf8").catch(() => "");
    assert.deepEqual(text.split("\n"), before.split("\n"), `${fileOf(name)} is read anew with HEARD=accept; look at what has changed`);
  });
}

test("no text is kept of a version that is gone", async () => {
  const kept = await readdir(folder);
  assert.deepEqual(kept.sort(), versions.map(({ name }) => fileOf(name)).sort());
});
