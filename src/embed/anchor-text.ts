/** The text of a part of a page as a reader sees it, with the way back to its nodes. */
export interface HostText {
  readonly text: string;
  /** The stretch from `start` to `end` (exclusive, not empty), as a range of the page that splits no node. */
  rangeOf(start: number, end: number): Range;
  /** Whether a text node was read, as one that a reader sees. */
  reads(node: Node): boolean;
  /** Whether what stands at an offset repeats the text or goes beside it: a pull quote, a caption, a footer. */
  isAside(offset: number): boolean;
}

/** How an element is laid out, in the words of CSS `display`; `none` for what a reader cannot see, whatever is around it. */
export type DisplayOf = (element: Element) => string;

/** What a browser may show as text though it is no words of the page: scripts, and a reading beside the words (`<rt>`). */
const unread = namesOf("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD RT RP");

/** Elements that hold no prose but stand between words; maps of our own among them, lest a map be bound to its own words. */
const opaque = namesOf("TEXTAREA SELECT IFRAME OBJECT CANVAS AUDIO VIDEO SVG MATH IMG INPUT DATELINE-MAP");

/** Elements in the line whose words do not join those before and after: a `<sup>` is most often a note's number. */
const apart = namesOf("SUP BUTTON");

/** What a host sets beside its text; the words in it may be said again there. */
const beside = "aside,blockquote,figure,nav,header,footer,[class*=quote i]";

/** Stands in the text where a block begins or ends: the paragraph separator, which no host writes in prose. */
export const blockEdge = "\u2029";

function namesOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

/** Reads what `root` says. The root itself counts as seen, so that a page in a hidden tab can be read before it shows. */
export function hostTextOf(root: Element, displayOf: DisplayOf = displayInPage): HostText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = "";
  const read = (element: Element): void => {
    const name = element.tagName.toUpperCase();
    const display = unread.has(name) ? "none" : displayOf(element);
    if (display === "none") return;
    const isOpaque = opaque.has(name) || element.hasAttribute("data-dateline");
    const runsOn = /^(?:inline|contents|ruby|$)/.test(display) && name !== "BR";
    const edge = !runsOn ? blockEdge : isOpaque || apart.has(name) ? " " : "";
    text += edge;
    if (!isOpaque) walk(element);
    text += edge;
  };
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        nodes.push(node as Text);
        starts.push(text.length);
        text += (node as Text).data;
      } else if (node.nodeType === 1) read(node as Element);
    }
  };
  walk(root);

  /** The last node that starts at or before `offset`. */
  const nodeAt = (offset: number): number => {
    let [low, high] = [0, nodes.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const seen = new Set<Node>(nodes);
  return {
    text,
    reads: (node) => seen.has(node),
    isAside(offset) {
      const found = nodes[nodeAt(offset)]?.parentElement?.closest(beside);
      return Boolean(found && found !== root && root.contains(found));
    },
    rangeOf(start, end) {
      const range = root.ownerDocument.createRange();
      const [first, last] = [nodeAt(start), nodeAt(end - 1)];
      range.setStart(nodes[first] as Text, start - (starts[first] as number));
      range.setEnd(nodes[last] as Text, end - (starts[last] as number));
      return range;
    },
  };
}

/** A drop cap floats, which makes a block of it, and is a letter of the word all the same. */
function displayInPage(element: Element): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.visibility === "hidden") return "none";
  const isDropCap = /left|right|inline/.test(style.cssFloat) && (element.textContent ?? "").trim().length < 3;
  return isDropCap ? "inline" : style.display;
}
