import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { decodeString } from "micromark-util-decode-string";
import type { Node } from "prosemirror-model";
import type { WrittenBlock } from "./write-body.ts";

/** A stretch of a block's words: where its source begins, and where it stands in the block. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** Position in the document, counted from the block's own. */
  readonly at: number;
  /** For each unit of the source, how many of the words' units stand before it. */
  readonly steps: readonly number[];
}

const known = new WeakMap<Node, readonly Run[]>();

/** The document's position of an offset in the written text; null where no words stand. */
export function positionOfSource(blocks: readonly WrittenBlock[], offset: number): number | null {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = blocks[low];
  if (!found || found.block.isAtom) return null;
  const own = offset - found.start;
  const run = runsOf(found).find(({ start, end }) => own >= start && own <= end);
  return run ? found.position + run.at + (run.steps[own - run.start] ?? 0) : null;
}

function runsOf({ block, raw }: WrittenBlock): readonly Run[] {
  const before = known.get(block);
  if (before) return before;
  const runs: Run[] = [];
  let at = 0;
  const walk = (node: Nodes): void => {
    if (node.type === "text" || node.type === "inlineCode") {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const words = node.value.replace(/\s*\n\s*/g, " ");
      if (node.type === "text") runs.push({ start, end, at, steps: stepsIn(raw.slice(start, end), words) });
      at += words.length;
    } else if (node.type === "break") at++;
    else if ("children" in node) {
      const isBlock = /^(?:paragraph|heading|blockquote|list|listItem)$/.test(node.type);
      if (isBlock) at++;
      for (const child of node.children) walk(child);
      if (isBlock) at++;
    }
  };
  for (const node of fromMarkdown(raw).children) walk(node);
  known.set(block, runs);
  return runs;
}

const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,30});/i;

/** How many of the words' units stand before each unit of their source: escapes and folded white space have more source. */
function stepsIn(source: string, words: string): number[] {
  const steps: number[] = [];
  let at = 0;
  for (let unit = 0; unit < source.length; unit++) {
    steps[unit] = at;
    const entity = source[unit] === "&" ? reference.exec(source.slice(unit, unit + 40))?.[0] : undefined;
    const said = entity && decodeString(entity);
    if (entity && said && said !== entity && words.startsWith(said, at)) {
      for (let more = 1; more < entity.length; more++) steps[unit + more] = at;
      unit += entity.length - 1;
      at += said.length;
    } else if (source[unit] === words[at]) at++;
    else if (/\s/.test(source[unit] ?? "") && words[at] === " " && /^\s*\S/.test(source.slice(unit))) {
      const space = /^[\s>]*/.exec(source.slice(unit))?.[0].length ?? 1;
      for (let more = 1; more < space; more++) steps[unit + more] = at + 1;
      unit += space - 1;
      at++;
    }
  }
  steps[source.length] = at;
  return steps;
}
