/** The text of a part of a page as a reader sees it, with the way back to its nodes. */
export interface HostText {
  readonly text: string;
  /** The stretch from `start` to `end` (exclusive, not empty), as a range of the page that splits no node. */
  rangeOf(start: number, end: number): Range;
  /** Whether a text node was read, as one that a reader sees. */
  reads(node: Node): boolean;
}

/** Whether a reader of the page cannot see the element, whatever its ancestors are. */
export type IsHidden = (element: Element) => boolean;

/** Elements whose text is no prose; maps of our own among them, lest a map be bound to its own words. */
const skipped = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON IFRAME OBJECT CANVAS AUDIO VIDEO SVG MATH HEAD DATELINE-MAP".split(
    " ",
  ),
);

/** Elements that run on in the line; between all others words do not join. A `<sup>` is most often a note's number. */
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB TIME TT U VAR WBR".split(
    " ",
  ),
);

/** Stands in the text where a block begins or ends: the paragraph separator, which no host writes in prose. */
export const blockEdge = "\u2029";

/** Reads what `root` says. The root itself counts as seen, so that a page in a hidden tab can be read before it shows. */
export function hostTextOf(root: Element, isHidden: IsHidden = isHiddenInPage): HostText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = "";
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        nodes.push(node as Text);
        starts.push(text.length);
        text += (node as Text).data;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.tagName.toUpperCase();
        const runsOn = inline.has(name);
        if (!runsOn) text += blockEdge;
        if (!skipped.has(name) && !element.hasAttribute("data-dateline") && !isHidden(element)) walk(element);
        if (!runsOn) text += blockEdge;
      }
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
  const read = new Set<Node>(nodes);
  return {
    text,
    reads: (node) => read.has(node),
    rangeOf(start, end) {
      const range = root.ownerDocument.createRange();
      const [first, last] = [nodeAt(start), nodeAt(end - 1)];
      range.setStart(nodes[first] as Text, start - (starts[first] as number));
      range.setEnd(nodes[last] as Text, end - (starts[last] as number));
      return range;
    },
  };
}

function isHiddenInPage(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === "none" || style?.visibility === "hidden";
}
