// A site may stand in a folder of its host: every address begins with the folder, and nothing is
// asked of the host outside it.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";

import { build, projectRoot } from "./build.mjs";
import { start } from "./harness.mjs";
import { tagsOf } from "./tags.mjs";

const base = "/some/folder/";

/** A copy of the demonstration site's sources that says another address. */
async function moved() {
  const root = await mkdtemp(path.join(os.tmpdir(), "ingang-folder-"));
  await cp(path.join(projectRoot, "content"), path.join(root, "content"), { recursive: true });
  const settings = path.join(root, "content/site.yaml");
  const text = await readFile(settings, "utf8");
  await writeFile(settings, text.replace(/^base_url:.*$/m, `base_url: https://site.example${base}`));
  return root;
}

const root = await moved();
const built = await build(root);
const site = await start(built);
after(async () => {
  await site.stop();
  await rm(root, { recursive: true });
});

test("the site knows its folder", () => assert.equal(site.pages.base, base));

test("every address of every page stays inside", async () => {
  const faults = new Set();
  for (const { file } of site.pages.all) {
    for (const { attributes } of tagsOf(await readFile(path.join(site.output, file), "utf8"))) {
      for (const name of ["href", "src", "action"]) {
        const value = attributes.get(name);
        if (value?.startsWith("/") && !value.startsWith(base)) faults.add(`${file}: ${value}`);
      }
    }
  }
  assert.deepEqual([...faults].slice(0, 20), []);
});

for (const kind of ["root", "start", "district"]) {
  test(`${kind} is styled and quiet`, () =>
    site.visit(site.pages.one({ kind, easy: false }), {}, async (tab) => {
      assert.ok((await tab.evaluate(() => document.styleSheets.length)) > 0, "the style sheet was found");
    }));
}
