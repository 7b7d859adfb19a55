// Where the built site comes from: a folder that is named, or a build into a temporary folder.

import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** The program: `INGANG`, or the newest that cargo has built. */
export async function program() {
  if (process.env.INGANG) return process.env.INGANG;
  const target = process.env.CARGO_TARGET_DIR ?? path.join(projectRoot, "target");
  const built = await Promise.all(
    ["debug", "release"].map(async (profile) => {
      const file = path.join(target, profile, "ingang");
      return { file, at: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  const newest = built.sort((a, b) => b.at - a.at)[0];
  if (!newest.at) throw new Error("build the program first (cargo build), or name it in INGANG");
  return newest.file;
}

/** Builds the site in `root` into a new temporary folder; for the public, or as a draft with gaps; with more to say to the program. */
export async function build(root, profile = "release", more = []) {
  const ingang = await program();
  const folder = await mkdtemp(path.join(os.tmpdir(), "ingang-e2e-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const output = path.join(folder, "public");
  try {
    await promisify(execFile)(ingang, ["build", "--root", root, "--output", output, "--profile", profile, ...more], { maxBuffer: 1 << 26 });
  } catch (error) {
    await remove();
    throw new Error(`the site in ${root} was not built:\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
  return { output, remove };
}

/** The demonstration site: the folder in `INGANG_SITE`, or built now. */
export async function demonstration() {
  const output = process.env.INGANG_SITE;
  return output ? { output, remove: async () => {} } : build(projectRoot);
}
