// Every page of the built site is right HTML, as the Nu HTML checker reads it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";

import { demonstration } from "./build.mjs";
import { filesUnder } from "./pages.mjs";

const site = await demonstration();
after(() => site.remove());

const checker = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

const noJava = "the Nu HTML checker needs Java 11 or newer: install it (Debian and Ubuntu: `sudo apt-get install default-jre-headless`)";

/** What the checker says of files or folders, in one run of it, so that Java starts once. */
async function messages(...paths) {
  const java = spawn("java", ["-jar", checker, "--errors-only", "--format", "json", "--skip-non-html", ...paths]);
  const said = [];
  java.stderr.on("data", (data) => said.push(data));
  await new Promise((done, fail) => {
    java.on("error", (error) => fail(error.code === "ENOENT" ? new Error(noJava) : error));
    java.on("close", done);
  });
  const text = Buffer.concat(said).toString("utf8");
  try {
    return JSON.parse(text).messages;
  } catch {
    throw new Error(`the Nu HTML checker did not answer: ${text.slice(0, 2000)}`);
  }
}

test("the checker finds what is wrong", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "ingang-valid-"));
  try {
    await writeFile(path.join(folder, "wrong.html"), '<!doctype html><html lang="en"><title>Wrong</title><p><div id="a"></div><b id="a"></b></html>');
    const found = await messages(folder);
    assert.ok(found.some(({ message }) => /Duplicate ID/.test(message)), JSON.stringify(found));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("every page is right HTML", async () => {
  const pages = (await filesUnder(site.output)).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 0, "there are pages");
  const found = await messages(site.output);
  const lines = found.map(({ url, lastLine, message, extract }) => {
    const file = path.relative(site.output, new URL(url).pathname);
    return `${file}:${lastLine ?? ""} ${message} ${extract?.trim() ?? ""}`;
  });
  assert.deepEqual(lines.slice(0, 50), [], `${lines.length} faults in ${pages.length} pages`);
});
