import { EditorState, TextSelection } from "prosemirror-state";
import { expect, it } from "vitest";
import { type Format, formats, formatsIn } from "../../../src/desk/page/text/formats.ts";
import { type Origins, readBody } from "../../../src/desk/page/text/read-body.ts";
import { writeBody } from "../../../src/desk/page/text/write-body.ts";

const body = "\nOne *first*   line.\n\nTwo words here.\n\n\nThree.\n";

it.each<[Format, string]>([
  ["strong", "Two **words** here."],
  ["emphasis", "Two *words* here."],
  ["heading", "## Two words here."],
  ["list", "- Two words here."],
  ["quotation", "> Two words here."],
])("%s writes its paragraph anew alone, and is taken back", (kind, written) => {
  const origins: Origins = new WeakMap();
  const { doc, lead, tail } = readBody(body, origins);
  let state = EditorState.create({ doc });
  const press = (words: string): string => {
    let from = 0;
    state.doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? "").indexOf(words) : -1;
      if (at >= 0) from = position + at;
    });
    const selection = TextSelection.create(state.doc, from, from + words.length);
    state = state.apply(state.tr.setSelection(selection));
    formats[kind](state, (tr) => {
      state = state.apply(tr);
    });
    return writeBody({ doc: state.doc, lead, tail }, origins).text;
  };
  expect(press("words")).toBe(body.replace("Two words here.", written));
  expect(formatsIn(state)).toEqual([kind]);
  expect(press("words")).toBe(body);
  expect(formatsIn(state)).toEqual([]);
});

it("a mark is told of a selection that has it all over, and of a cursor that would go on with it", () => {
  const { doc } = readBody("One **two** three.\n", new WeakMap());
  const at = (from: number, to = from) =>
    formatsIn(EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }));
  expect([at(6), at(5, 8), at(3, 8), at(2)]).toEqual([["strong"], ["strong"], [], []]);
});
