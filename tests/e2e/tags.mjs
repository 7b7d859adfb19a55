// Tags of a built page, read without a browser. Our own output is regular: names in lower case,
// values in double quotes.

const tag = /<([a-z][a-z0-9-]*)((?:\s+[a-zA-Z:@_-][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const attribute = /([a-zA-Z:@_-][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(value) {
  return value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}

/** Every tag of a page with its attributes, in order. */
export function* tagsOf(html) {
  for (const [, name, rest] of html.replace(/<!--[\s\S]*?-->/g, "").matchAll(tag)) {
    const attributes = new Map();
    for (const [, key, double, single, bare] of rest.matchAll(attribute)) attributes.set(key, decode(double ?? single ?? bare ?? ""));
    yield { name, attributes };
  }
}
