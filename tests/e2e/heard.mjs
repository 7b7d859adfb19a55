// A page as a screen reader says it, in readable text: from the browser's own accessibility tree.

/** Roles that only hold others: what is in them is said as if they were not there. */
const SILENT = new Set(["generic", "none", "presentation", "InlineTextBox", "RootWebArea", "Section", "LayoutTable", "Ruby", "Abbr"]);

/** Roles that stand inside a line of text. */
const INLINE = new Set(["StaticText", "link", "strong", "emphasis", "time", "code", "mark", "LineBreak", "image", "button", "superscript", "insertion", "deletion"]);

/** Roles whose words are one line, as long as nothing but a line is in them. */
const LINES = new Set(["paragraph", "listitem", "heading", "cell", "gridcell", "columnheader", "rowheader", "term", "definition", "LabelText", "caption", "Legend"]);

/** As many letters of running text as it takes to know it again. */
const MOST_LETTERS = 72;

/** Of a longer list, the first few: the others are heard the same way. */
const [LONG_LIST, SHOWN] = [8, 3];

const property = (node, name) => node.properties?.find((one) => one.name === name)?.value?.value;

/** Languages of elements that say another one than the page, by their numbers in the browser. */
async function languages(session) {
  const { nodes } = await session.send("DOM.getFlattenedDocument", { depth: -1 });
  const known = new Map();
  const language = new Map();
  for (const node of nodes) {
    const attributes = node.attributes ?? [];
    const at = attributes.findIndex((name, place) => place % 2 === 0 && name === "lang");
    known.set(node.nodeId, at < 0 ? known.get(node.parentId) : attributes[at + 1]);
    language.set(node.backendNodeId, known.get(node.nodeId));
  }
  return language;
}

/** The lines that a screen reader says, each begun with its depth as spaces. Everything that can be opened is open. */
export async function heard(tab) {
  await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  const session = await tab.context().newCDPSession(tab);
  await session.send("DOM.enable");
  await session.send("Accessibility.enable");
  const language = await languages(session);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const page = await tab.evaluate(() => document.documentElement.lang);
  const spoken = new Speaker(byId, language, page);
  return [`page “${await tab.title()}”`, ...spoken.block(nodes[0], 0)];
}

class Speaker {
  constructor(nodes, language, page) {
    this.nodes = nodes;
    this.language = language;
    this.page = page;
  }

  role(node) {
    return node.ignored ? "none" : (node.role?.value ?? "none");
  }

  name(node) {
    return (node.name?.value ?? "").replace(/\s+/g, " ").trim();
  }

  /** What is in a node, with what only holds others taken away. */
  children(node) {
    const own = (node.childIds ?? []).map((id) => this.nodes.get(id)).filter(Boolean);
    return own.flatMap((child) => (SILENT.has(this.role(child)) ? this.children(child) : [child]));
  }

  isInline(node) {
    const role = this.role(node);
    return INLINE.has(role) && (role === "StaticText" || role === "link" || role === "button" || this.children(node).every((child) => this.isInline(child)));
  }

  /** The mark of a language other than the page's. */
  tongue(node) {
    const own = this.language.get(node.backendDOMNodeId) ?? this.page;
    return own === this.page ? "" : `[${own}] `;
  }

  /** Something inside a line. */
  inline(node) {
    const role = this.role(node);
    if (role === "LineBreak") return " ";
    if (role === "StaticText") return this.tongue(node) + this.name(node) + " ";
    if (role === "image") return `‹image: ${this.name(node) || "without words"}› `;
    if (role === "link" || role === "button") return `‹${this.tongue(node)}${this.described(node)}› `;
    return this.children(node).map((child) => this.inline(child)).join("");
  }

  /** A control or a landmark: its role, its name and its state. */
  described(node) {
    const states = [
      property(node, "level") && `level ${property(node, "level")}`,
      property(node, "pressed") && property(node, "pressed") !== "false" && "pressed",
      property(node, "checked") && property(node, "checked") !== "false" && "checked",
      property(node, "required") && "required",
      property(node, "invalid") && property(node, "invalid") !== "false" && "invalid",
      property(node, "disabled") && "disabled",
      property(node, "live") && property(node, "live") !== "off" && "speaks when it changes",
    ].filter(Boolean);
    const name = this.name(node);
    const description = (node.description?.value ?? "").replace(/\s+/g, " ").trim();
    return [this.role(node), ...states].join(", ") + (name ? ` “${name}”` : "") + (description ? `, described “${description}”` : "");
  }

  /** The lines of a node's inside. */
  block(node, depth) {
    const lines = [];
    let line = [];
    const flush = () => {
      const text = shorten(line.map((part) => this.inline(part)).join(""));
      if (text) lines.push("  ".repeat(depth) + text);
      line = [];
    };
    for (const child of this.children(node)) {
      if (this.role(child) === "ListMarker") continue;
      if (this.isInline(child)) line.push(child);
      else {
        flush();
        lines.push(...this.element(child, depth));
      }
    }
    flush();
    return lines;
  }

  element(node, depth) {
    const begin = "  ".repeat(depth);
    const role = this.role(node);
    const inside = this.children(node);
    if (role === "heading") return [begin + this.heading(node, inside)];
    if (role === "list" || role === "DescriptionList") return this.list(node, depth);
    if (LINES.has(role) && inside.every((child) => this.isInline(child) || this.role(child) === "ListMarker")) {
      const text = this.block(node, 0).join(" ");
      return text ? [`${begin}${role === "paragraph" ? "" : `${role}: `}${text}`] : [];
    }
    const lines = this.block(node, depth + 1);
    // What a control is named by is not told twice.
    const isControl = ["textbox", "searchbox", "combobox", "DisclosureTriangle", "button", "link"].includes(role);
    if (role === "paragraph" || role === "listitem") return [`${begin}${role}`, ...lines];
    return [`${begin}${this.tongue(node)}${this.described(node)}`, ...(isControl ? [] : lines)];
  }

  /** A heading with its words, as links where they lead somewhere. */
  heading(node, inside) {
    const leads = inside.some((child) => ["link", "button"].includes(this.role(child)));
    if (!leads) return this.tongue(node) + this.described(node);
    return `heading, level ${property(node, "level")}: ${inside.map((child) => this.inline(child)).join("").trim()}`;
  }

  list(node, depth) {
    const items = this.children(node);
    const shown = items.length > LONG_LIST ? items.slice(0, SHOWN) : items;
    const lines = shown.flatMap((item) => this.element(item, depth + 1));
    const rest = items.length - shown.length;
    const begin = "  ".repeat(depth);
    const name = this.name(node) ? ` “${this.name(node)}”` : "";
    return [`${begin}${this.role(node)} of ${items.length}${name}`, ...lines, ...(rest > 0 ? [`${begin}  … and ${rest} more`] : [])];
  }
}

/** Running text, cut where it is known by; links and buttons stay whole. */
function shorten(text) {
  const pieces = text.replace(/\s+/g, " ").trim().split(/(‹[^›]*›)/);
  const cut = (piece) => {
    const letters = [...piece];
    return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("").trimEnd()}… ` : piece;
  };
  return pieces.map((piece) => (piece.startsWith("‹") ? piece : cut(piece))).join("").replace(/\s+([.,:;!?])/g, "$1").trim();
}
