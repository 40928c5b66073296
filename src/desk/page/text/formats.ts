import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import type { MarkType, Node } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { schema } from "./schema.ts";

const { heading, paragraph, blockquote, bullet_list, list_item } = schema.nodes;

/** What the buttons over the text do; pressed where it is so already, they take it back. */
export const formats = {
  strong: toggleMark(schema.marks.strong),
  emphasis: toggleMark(schema.marks.em),
  heading: chainCommands(unless("heading", setBlockType(heading, { level: 2 })), setBlockType(paragraph)),
  list: chainCommands(unless("bullet_list", wrapInList(bullet_list)), liftListItem(list_item)),
  quotation: chainCommands(unless("blockquote", wrapIn(blockquote)), lift),
} as const satisfies Record<string, Command>;

export type Format = keyof typeof formats;

/** The forms that the selection has: a mark where all of it has that, a block where it begins in one. */
export function formatsIn({ selection, storedMarks, doc }: EditorState): Format[] {
  const { $from: place, from, to, empty } = selection;
  const has = (mark: MarkType): boolean =>
    empty ? mark.isInSet(storedMarks ?? place.marks()) !== undefined : isAllIn(doc, from, to, mark);
  const around = new Set(Array.from({ length: place.depth }, (_, depth) => place.node(depth + 1).type));
  const { strong, em } = schema.marks;
  return [
    ...(has(strong) ? (["strong"] as const) : []),
    ...(has(em) ? (["emphasis"] as const) : []),
    ...(around.has(heading) ? (["heading"] as const) : []),
    ...(around.has(bullet_list) ? (["list"] as const) : []),
    ...(around.has(blockquote) ? (["quotation"] as const) : []),
  ];
}

function isAllIn(doc: Node, from: number, to: number, mark: MarkType): boolean {
  let [isAny, isAll] = [false, true];
  doc.nodesBetween(from, to, (node) => {
    if (!node.isText) return;
    isAny = true;
    isAll &&= mark.isInSet(node.marks) !== undefined;
  });
  return isAny && isAll;
}

/** A command that is for places outside of such a block alone. */
function unless(block: string, command: Command): Command {
  return (state, dispatch, view) => {
    const { $from: place } = state.selection;
    for (let depth = place.depth; depth > 0; depth--) if (place.node(depth).type.name === block) return false;
    return command(state, dispatch, view);
  };
}
