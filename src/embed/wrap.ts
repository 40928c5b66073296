import type { Marks } from "./marks-contract.ts";
import { useSheet } from "./shared-sheet.ts";

/**
 * What a host's own rule for all elements must not do to its lines is held; colours and lines under the words are the
 * host's to set, on `.dateline-mention` and `.dateline-selected`.
 */
const css = `mark.dateline-mention{display:inline!important;position:static!important;float:none!important;margin:0!important;border:0!important;padding:0!important;font:inherit!important;letter-spacing:inherit!important;vertical-align:baseline!important}
:where(mark.dateline-mention){background:none;color:inherit;text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:2px;cursor:pointer}
:where(mark.dateline-selected){background-color:Mark;color:MarkText}`;

/** The texts that a split of ours made of a host's text: they join what stands before them when no mark parts them. */
const pieces = new WeakSet<Node>();

/**
 * Marks with a `<mark>` around each stretch of text, for a host that asked for it. The elements carry no handler and no
 * role. Once they are taken out, the host's nodes are the same ones as before, joined as they were.
 */
export function createWrapping(window: Window & typeof globalThis): Marks {
  const { document } = window;
  const release = useSheet(css, window);
  let wrapped: { readonly range: Range; readonly marks: readonly HTMLElement[]; readonly text: string }[] =
    [];
  const clear = (): void => {
    for (const { marks } of wrapped) for (const mark of marks) unwrap(mark);
    wrapped = [];
  };
  return {
    show(ranges, isRead = () => true) {
      clear();
      /** From the last words to the first, as a split leaves what stands before it where it was. */
      const fromLast = ranges
        .map((range, at) => ({ range, at }))
        .sort((one, other) => other.range.compareBoundaryPoints(0, one.range));
      for (const { range, at } of fromLast) {
        const marks = textsIn(range, isRead).map((text) => {
          const mark = document.createElement("mark");
          mark.className = "dateline-mention";
          text.replaceWith(mark);
          mark.append(text);
          return mark;
        });
        wrapped[at] = { range: document.createRange(), marks, text: textOf(marks) };
      }
      return wrapped.map(({ range, marks }) => {
        const [first, last] = [marks[0], marks[marks.length - 1]];
        if (first) range.setStartBefore(first);
        if (last) range.setEndAfter(last);
        return range;
      });
    },
    choose(ranges) {
      for (const { range, marks } of wrapped)
        for (const mark of marks) mark.classList.toggle("dateline-selected", ranges.includes(range));
    },
    stands: () =>
      wrapped.every(
        ({ marks, text }) => marks.every(({ isConnected }) => isConnected) && textOf(marks) === text,
      ),
    destroy() {
      clear();
      release();
    },
  };
}

function textOf(marks: readonly Element[]): string {
  return marks.map(({ textContent }) => textContent).join("");
}

/** The texts that lie in a range which begins and ends in a text, those at its ends cut to it. */
function textsIn(range: Range, isRead: (text: Node) => boolean): Text[] {
  const { startContainer: first, startOffset, endContainer: last, endOffset } = range;
  const texts: Text[] = [];
  const walker = (first.ownerDocument as Document).createTreeWalker(range.commonAncestorContainer, 4);
  walker.currentNode = first;
  for (let node: Node | null = first; node; node = node === last ? null : walker.nextNode())
    if (isRead(node)) texts.push(node as Text);
  cut(last as Text, endOffset);
  if (startOffset) texts[0] = cut(first as Text, startOffset);
  return texts;
}

/** Splits a text; the rest, if any is left, remembers that it belongs to what stands before it. */
function cut(text: Text, offset: number): Text {
  if (offset >= text.length) return text;
  const rest = text.splitText(offset);
  pieces.add(rest);
  return rest;
}

/** Takes a mark out and leaves what is in it; the texts around it join as they were. */
function unwrap(mark: Element): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  for (let node = parent?.firstChild; node; ) {
    const next: ChildNode | null = node.nextSibling;
    if (node.nodeType === 3 && next && pieces.has(next)) {
      (node as Text).appendData((next as Text).data);
      next.remove();
    } else node = next;
  }
}
