import { type PassageId, parsePassageId, parseSiteId, type SiteId } from "../model/ids.ts";

/** Version of the messages between a host page and the map's frame. A message of another version is ignored. */
export const messageVersion = 1;

/** What is chosen, on the wire: ids only, so that no word of either page travels. */
export interface Target {
  readonly site: SiteId | null;
  readonly passage: PassageId | null;
}

/** Where a selection began: inside the map's frame, or in the host page. */
export type SelectionOrigin = "text" | "map" | "panel" | "url" | "host";

/** A selection as the frame tells it. */
export interface SelectionDetail extends Target {
  /** `host` where the host page asked for it: a host that scrolls its text does so only for the others. */
  readonly origin: SelectionOrigin;
}

/** From the map's frame to the host page. */
export type FrameMessage =
  /** The frame can be seen; `title` is the story's, for the frame's name. */
  | { readonly dateline: 1; readonly type: "ready"; readonly title: string; readonly height: number }
  | { readonly dateline: 1; readonly type: "resize"; readonly height: number }
  /** `read`: the reader followed a link to the passage's text, and should be led to it. */
  | ({ readonly dateline: 1; readonly type: "siteselect" | "passageselect" | "read" } & SelectionDetail);

/** From the host page to the map's frame. */
export type HostMessage =
  | ({ readonly dateline: 1; readonly type: "select" } & Target)
  /** The passages that stand in the host's own text: who wants to read one is led there. */
  | { readonly dateline: 1; readonly type: "bound"; readonly passages: readonly PassageId[] }
  /** Asks for `ready` again, for a host that began to listen late. */
  | { readonly dateline: 1; readonly type: "hello" };

/**
 * A selection's type, ids and origin as JSON. The ids are those of `model/ids.ts`: said once more, as the two parsers weigh
 * a tenth of the loader. `tests/embed/messages.test.ts` holds both to the same ids.
 */
const selection =
  /^\["((site|passage)select|read)",(null|"(?!p[1-9]\d*")[a-z][a-z\d]*(-[a-z\d]+)*"),(null|"p[1-9]\d*"),"(text|map|panel|url|host)"]$/;

/** The frame's message that `data` is, rebuilt from its known parts, or null. Never throws. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  if (!isMessage(data)) return null;
  try {
    const { type, title, height, site = null, passage = null, origin } = JSON.parse(JSON.stringify(data));
    if (type === "resize" || (type === "ready" && typeof title === "string"))
      return isHeight(height) ? { dateline: 1, type, title, height } : null;
    return selection.test(JSON.stringify([type, site, passage, origin]))
      ? { dateline: 1, type, site, passage, origin }
      : null;
  } catch {
    return null;
  }
}

/** The host's message that `data` is, rebuilt from its known parts, or null. Never throws. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (!isMessage(data)) return null;
  if (data.type === "hello") return { dateline: 1, type: "hello" };
  if (data.type === "bound") {
    const passages = passagesOf(data.passages);
    return passages && { dateline: 1, type: "bound", passages };
  }
  const target = data.type === "select" ? targetOf(data) : null;
  return target && { dateline: 1, type: "select", ...target };
}

type Fields = { readonly [field: string]: unknown };

/** Any value may be asked for a field but null and undefined, of which `Object` makes an empty one. */
function isMessage(data: unknown): data is Fields {
  return Object(data).dateline === messageVersion;
}

/** CSS pixels; a frame that is not laid out has none. */
function isHeight(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) > 0;
}

/** One id of the wrong form makes the message worthless. */
function passagesOf(value: unknown): PassageId[] | null {
  if (!Array.isArray(value)) return null;
  const passages = value.flatMap((id) => (typeof id === "string" && parsePassageId(id)) || []);
  return passages.length === value.length ? passages : null;
}

/** An id may be left out or null; an id of the wrong form makes the message worthless. */
function targetOf(data: Fields): Target | null {
  const site = data.site ?? null;
  const passage = data.passage ?? null;
  const siteId = typeof site === "string" ? parseSiteId(site) : null;
  const passageId = typeof passage === "string" ? parsePassageId(passage) : null;
  return (site !== null && !siteId) || (passage !== null && !passageId)
    ? null
    : { site: siteId, passage: passageId };
}
