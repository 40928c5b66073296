import { type AnchoredMention, type Anchoring, anchorMentions } from "./anchor.ts";
import { hostTextOf } from "./anchor-text.ts";
import { parseAnnotations, parseLookalikes, type Quote, type QuotedMention } from "./annotations.ts";
import { createPassageFocus } from "./bind-focus.ts";
import { createPointer } from "./bind-pointer.ts";
import type { Embed } from "./embed.ts";
import { createMarks } from "./marks.ts";
import type { SelectionDetail, Target } from "./messages.ts";
import { watchText } from "./watch-text.ts";

/** A mention that the host's text does not have, as the `bind` event reports it. */
export interface BindMiss {
  readonly site: string;
  readonly passage: string;
  readonly name: string;
  readonly sentence: string;
  readonly reason: string;
}

/** The detail of the `bind` event: how many names were found, and why the others were not. */
export interface BindDetail {
  readonly found: number;
  readonly missed: readonly BindMiss[];
}

/**
 * Binds an embed to the host's own article: a name there selects the site, a choice on the map scrolls to the words and
 * marks them. No node of the host's is changed, unless its `data-marks` or `marks` asks for it (see `createMarks`). Text
 * that the host puts in later is looked through again. When the embed leaves the page, everything is undone.
 *
 * @param host the embed's element; it gets the event `bind` each time that the text has been looked through
 * @param selector of the article, the first match of which is taken; empty for the `<article>` around the embed, else
 *   the page's first, else its body
 */
export async function bindArticle(
  host: HTMLElement,
  embed: Embed,
  folder: URL,
  selector: string,
  window: Window & typeof globalThis,
): Promise<{ destroy(): void }> {
  const { document } = window;
  /** JSX writes `data-bind` without a value as "true". */
  const root =
    selector && selector !== "true"
      ? document.querySelector<HTMLElement>(selector)
      : (host.closest<HTMLElement>("article") ??
        document.querySelector<HTMLElement>("article") ??
        document.body);
  if (!root)
    throw new Error(
      `data-bind="${selector}" matches nothing: write a selector of the article, or leave it empty.`,
    );
  const address = new URL("annotations.jsonld", folder);
  const response = await window.fetch(address, { credentials: "omit" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}: is the story published there?`);
  const data: unknown = await response.json();
  return bindText(root, parseAnnotations(data), parseLookalikes(data), host, embed, window);
}

/** Binds the text in `root`. What ends the binding stands as the options of each listener, of which it has the signal. */
async function bindText(
  root: HTMLElement,
  mentions: readonly QuotedMention[],
  lookalikes: readonly Quote[],
  host: HTMLElement,
  embed: Embed,
  window: Window & typeof globalThis,
): Promise<{ destroy(): void }> {
  const ended = new AbortController();
  const marks = await createMarks(host.dataset.marks ?? host.getAttribute("marks"), window);
  let read = "";
  let anchored: readonly AnchoredMention[] = [];
  let chosen: Target = { site: null, passage: null };
  const showChosen = (): Range[] => {
    const ranges = anchored.filter(({ mention }) => isMeant(mention, chosen)).map(({ range }) => range);
    marks.choose(ranges);
    return ranges;
  };
  /** The frame then leads its reader to them here, and not to the story's own page. */
  const tellPassages = (): void => {
    embed.tell({ dateline: 1, type: "bound", passages: anchored.map(({ mention }) => mention.passage) });
  };
  const pointer = createPointer<QuotedMention>(root, window, ({ site, passage }) => {
    chosen = { site, passage };
    showChosen();
    embed.select(chosen);
  });
  const look = (): void => {
    const { text } = hostTextOf(root);
    if (text === read && marks.stands()) return;
    read = text;
    marks.show([]);
    const hostText = hostTextOf(root);
    const anchoring = anchorMentions(hostText, mentions, lookalikes);
    const ranges = marks.show(
      anchoring.anchored.map(({ range }) => range),
      hostText.reads,
    );
    anchored = anchoring.anchored.map(({ mention }, at) => ({ mention, range: ranges[at] as Range }));
    changed.takeRecords();
    pointer.watch(anchored.map(({ range, mention }) => ({ range, meaning: mention })));
    showChosen();
    tellPassages();
    host.dispatchEvent(new window.CustomEvent<BindDetail>("bind", { detail: detailOf(anchoring) }));
  };
  /** A choice of site and passage comes as two events; the words are scrolled to once. */
  const follow = (event: Event): void => {
    const { site, passage, origin } = (event as CustomEvent<SelectionDetail>).detail;
    if (site === chosen.site && passage === chosen.passage) return;
    chosen = { site, passage };
    const [first] = showChosen();
    if (first && origin !== "host" && origin !== "url") scrollTo(first, window);
  };
  for (const type of ["siteselect", "passageselect"]) host.addEventListener(type, follow, ended);
  host.addEventListener("ready", tellPassages, ended);
  const focus = createPassageFocus(window);
  host.addEventListener(
    "read",
    (event) => {
      const { site, passage } = (event as CustomEvent<SelectionDetail>).detail;
      chosen = { site, passage };
      const [first] = showChosen();
      if (!first) return;
      scrollTo(first, window);
      focus.lead(elementAt(first));
    },
    ended,
  );
  const changed = watchText(root, host, look, destroy, ended.signal, window);
  function destroy(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    changed.disconnect();
    pointer.destroy();
    focus.destroy();
    marks.destroy();
  }
  look();
  return { destroy };
}

/** Whether a choice means a mention: of its site, in its passage where it names one, or of all in its passage. */
function isMeant(mention: QuotedMention, { site, passage }: Target): boolean {
  return (!site || mention.site === site) && ((site && !passage) || mention.passage === passage);
}

function detailOf({ anchored, missed }: Anchoring): BindDetail {
  return {
    found: anchored.length,
    missed: missed.map(({ mention, reason }) => ({
      site: mention.site,
      passage: mention.passage,
      name: mention.name.exact,
      sentence: mention.sentence.exact,
      reason,
    })),
  };
}

/** Brings the words to the middle of the window, in whatever the host lets scroll. */
function scrollTo(range: Range, window: Window): void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  elementAt(range).scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
}

/** The element that the first of the words stand in: a mark of ours, or what the host has around them. */
function elementAt({ startContainer, startOffset }: Range): Element {
  const node = startContainer.childNodes[startOffset] ?? startContainer;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);
}
