import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Name } from "../names/name.ts";

/** What the text shows of its names. */
export interface Shown {
  readonly names: readonly Name[];
  /** The one that its editor looks at. */
  readonly current: Name | null;
}

interface Marks extends Shown {
  readonly set: DecorationSet;
}

export const nameMarks = new PluginKey<Marks>("names");

/**
 * Draws what each name needs. While one types the marks move with the words; names that were told anew come as the
 * transaction's meta.
 */
export function nameMarksPlugin(shown: () => Shown): Plugin<Marks> {
  const drawn = (doc: Parameters<typeof DecorationSet.create>[0]): Marks => {
    const { names, current } = shown();
    const inside = names.filter(({ to }) => to <= doc.content.size);
    return {
      names,
      current,
      set: DecorationSet.create(
        doc,
        inside.map((name) => markOf(name, name === current)),
      ),
    };
  };
  return new Plugin<Marks>({
    key: nameMarks,
    state: {
      init: (_, { doc }) => drawn(doc),
      apply(tr, marks) {
        if (tr.getMeta(nameMarks)) return drawn(tr.doc);
        return tr.docChanged ? { ...marks, set: marks.set.map(tr.mapping, tr.doc) } : marks;
      },
    },
    props: { decorations: (state) => nameMarks.getState(state)?.set },
  });
}

function markOf({ from, to, need, who }: Name, isCurrent: boolean): Decoration {
  const kind = who === null || need === "voice" ? `name-${need}` : `name-${need} name-voice`;
  return Decoration.inline(from, to, { class: `name ${kind}${isCurrent ? " name-current" : ""}` });
}
