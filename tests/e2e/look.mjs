// Pictures of every kind of page: `node look.mjs FOLDER`. For looking at, not for comparing.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { start } from "./harness.mjs";
import { nameOf } from "./pages.mjs";

const widths = [360, 768, 1280];
const folder = path.resolve(process.argv[2] ?? "pictures");

/** Every kind, then what the kinds do not show: easy read and each other language, sensitive pages. */
function chosen(pages) {
  const { language } = pages;
  const languages = [...new Set(pages.all.map((page) => page.lang))].filter((lang) => lang !== language);
  const more = [
    pages.find({ kind: "group", lang: language, easy: true, sensitive: false }),
    pages.find({ kind: "group", lang: language, easy: false, sensitive: true }),
    pages.find({ kind: "children", lang: language, easy: false }),
    ...languages.flatMap((lang) => [pages.find({ kind: "start", lang, easy: false }), pages.find({ kind: "group", lang, easy: true, sensitive: false })]),
  ];
  return [...new Set([...pages.kinds, ...more.filter(Boolean)])];
}

function sheet(shots) {
  const figure = ({ file, name }) => `<figure><a href="${file}"><img loading="lazy" alt="" src="${file}"></a><figcaption>${name}</figcaption></figure>`;
  const rows = [...new Set(shots.map((shot) => shot.page))].map((page) => {
    const own = shots.filter((shot) => shot.page === page);
    return `<h2>${nameOf(page)} <small>${page.address}</small></h2><div>${own.map(figure).join("")}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Pictures</title>
<style>body{font:16px system-ui;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}figure{margin:0}
img{height:32rem;object-fit:cover;object-position:top;border:1px solid #999}small{font-weight:400;color:#666}</style>
${rows.join("\n")}\n`;
}

const site = await start();
try {
  await mkdir(folder, { recursive: true });
  const shots = [];
  for (const [number, page] of chosen(site.pages).entries()) {
    for (const dark of [false, true]) {
      for (const width of widths) {
        const name = `${width} ${dark ? "dark" : "light"}`;
        const file = `${String(number + 1).padStart(2, "0")}-${nameOf(page)}-${name}.png`.replaceAll(" ", "-");
        await site.visit(page, { width, height: 800, dark }, (tab) => tab.screenshot({ path: path.join(folder, file), fullPage: true }));
        shots.push({ page, name, file });
      }
    }
  }
  await writeFile(path.join(folder, "index.html"), sheet(shots));
  console.log(`${shots.length} pictures: ${path.join(folder, "index.html")}`);
} finally {
  await site.stop();
}
