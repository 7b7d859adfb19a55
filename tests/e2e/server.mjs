// A static server for tests: what a plain web server does, with the strictest policy that the
// pages must live under.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml; charset=utf-8",
};

/** The policy that every page is to work under. */
export const strictest = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What a path leads to: a file, a folder that needs its slash, or nothing. */
async function lookUp(folder, inside) {
  const file = path.join(folder, inside);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file };
  if (!found?.isDirectory()) return {};
  return inside === "" || inside.endsWith("/") ? lookUp(folder, `${inside}index.html`) : { slash: true };
}

/** The nearest page for addresses that lead nowhere: of the folder, or of a folder above it. */
async function notFound(folder, inside) {
  const parts = inside.split("/");
  while (parts.pop() !== undefined) {
    const { file } = await lookUp(folder, [...parts, "404.html"].join("/"));
    if (file) return file;
  }
  return undefined;
}

async function answer({ folder, base, policy }, request, response) {
  const send = async (status, file) => {
    const body = file ? await readFile(file) : "";
    const type = types[path.extname(file ?? ".txt")] ?? "application/octet-stream";
    response.writeHead(status, { "content-type": type, "content-security-policy": policy, "cache-control": "no-cache" }).end(body);
  };
  const { pathname } = new URL(request.url, "http://host");
  const asked = decodeURIComponent(pathname);
  if (!asked.startsWith(base) || asked.split("/").includes("..")) return send(404);
  const inside = asked.slice(base.length);
  const { file, slash } = await lookUp(folder, inside);
  if (slash) return response.writeHead(301, { location: `${pathname}/` }).end();
  return file ? send(200, file) : send(404, await notFound(folder, inside));
}

/** Serves `folder` under `base` (`/` or `/folder/`) on this machine only, each answer with `policy`; unplugged, it cannot be reached. */
export async function serve(folder, base = "/", policy = strictest) {
  let plugged = true;
  const server = createServer((request, response) => {
    if (!plugged) return request.socket.destroy();
    answer({ folder, base, policy }, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    plug: (is) => (plugged = is),
    stop: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}
