import { baseKeymap, chainCommands, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { EditorState, type Plugin, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Stretch } from "../work.ts";
import { type Format, formats, formatsIn } from "./formats.ts";
import { nameMarks, nameMarksPlugin, type Shown } from "./name-marks.ts";
import { schema } from "./schema.ts";

/** What the editor of the text tells and asks. */
export interface EditorEvents {
  /** Words, marks or blocks changed by the keyboard, a paste or a drop. */
  changed(doc: Node, at: Stretch): void;
  /** The selection is elsewhere. */
  moved(at: Stretch): void;
  /** The forms that the selection has now. */
  formed(formats: readonly Format[]): void;
  /** A name was pressed. */
  pressed(position: number): void;
  readonly shown: () => Shown;
  readonly label: string;
}

/** The article's text as it is edited. */
export interface Editor {
  /** Shows a document that did not come from the keyboard. */
  show(doc: Node, at: Stretch): void;
  /** The names changed. */
  mark(): void;
  /** Puts the cursor behind a stretch and brings that into view; the focus stays where it is. */
  reveal(at: Stretch): void;
  focus(): void;
  /** Gives what is selected a form, or takes it. */
  format(kind: Format): void;
  selection(): Stretch;
  destroy(): void;
}

/** Puts the editor of an article's text into an element. */
export function createEditor(host: HTMLElement, doc: Node, events: EditorEvents): Editor {
  const plugins = [keymap(keys), keymap(baseKeymap), nameMarksPlugin(events.shown)];
  const view = new EditorView(host, {
    state: stateWith(doc, plugins, { from: 1, to: 1 }),
    attributes: { "aria-label": events.label, role: "textbox", "aria-multiline": "true", spellcheck: "true" },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      const { from, to } = view.state.selection;
      if (tr.docChanged) events.changed(view.state.doc, { from, to });
      else if (tr.selectionSet) events.moved({ from, to });
      if (tr.docChanged || tr.selectionSet || tr.storedMarksSet) events.formed(formatsIn(view.state));
    },
    handleClickOn(_, position) {
      events.pressed(position);
      return false;
    },
  });
  return {
    show(next, at) {
      if (next === view.state.doc) return;
      view.updateState(stateWith(next, plugins, at));
      events.formed(formatsIn(view.state));
    },
    mark: () => view.dispatch(view.state.tr.setMeta(nameMarks, true)),
    reveal({ from, to }) {
      const { tr } = view.state;
      const size = tr.doc.content.size;
      view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(to, size)), -1)));
      const { node } = view.domAtPos(Math.min(from, size));
      const element = node instanceof Element ? node : node.parentElement;
      element?.scrollIntoView({ block: "center" });
    },
    focus: () => view.focus(),
    format(kind) {
      formats[kind](view.state, view.dispatch, view);
      view.focus();
    },
    selection: () => selectionIn(view),
    destroy: () => view.destroy(),
  };
}

/** What is selected on the screen: a key may come before the editor was told of a selection by mouse. */
function selectionIn(view: EditorView): Stretch {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) {
    const { from, to } = view.state.selection;
    return { from, to };
  }
  const ends = [view.posAtDOM(anchorNode, anchorOffset ?? 0), view.posAtDOM(focusNode, focusOffset ?? 0)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function stateWith(doc: Node, plugins: readonly Plugin[], { from, to }: Stretch): EditorState {
  const end = doc.content.size;
  const [anchor, head] = [doc.resolve(Math.min(from, end)), doc.resolve(Math.min(to, end))];
  const selection = TextSelection.between(anchor, head);
  return EditorState.create({ doc, plugins: [...plugins], selection });
}

const { list_item: item, heading, paragraph, blockquote } = schema.nodes;

/** Keys of the text; undo and redo are the desk's, as text and map have one order. */
const keys = {
  "Mod-b": toggleMark(schema.marks.strong),
  "Mod-i": toggleMark(schema.marks.em),
  "Mod-Alt-0": setBlockType(paragraph),
  "Mod-Alt-2": setBlockType(heading, { level: 2 }),
  "Mod-Alt-3": setBlockType(heading, { level: 3 }),
  "Mod-Alt-q": wrapIn(blockquote),
  "Shift-Enter": chainCommands((state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.node("hard_break")).scrollIntoView());
    return true;
  }),
  Enter: splitListItem(item),
  "Mod-[": liftListItem(item),
  "Mod-]": sinkListItem(item),
};
