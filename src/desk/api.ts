import type { Base, BaseWanted, Where, WhereAsked } from "./api/base.ts";
import type { Drafted, Find, PlaceSearch, Proposals } from "./api/names.ts";
import type { Published, PublishStep } from "./api/publish.ts";
import type {
  JournalEntry,
  Journalled,
  Save,
  Saved,
  StoryEvent,
  VersionFiles,
  Versions,
} from "./api/saving.ts";
import type {
  Check,
  Checked,
  Choices,
  NewArticle,
  NewStory,
  OpenStory,
  StoryList,
  StoryState,
} from "./api/stories.ts";
import type { SaveStyle, SaveStyleFile, StyleFile, StyleFileSaved, StyleSaved } from "./api/style.ts";

/**
 * What the desk's page asks its server, and what that answers: JSON both ways. An answer of another status than 200 holds
 * a `Refusal` of `api/saving.ts`, of status 409 a `Conflict`. What is not GET needs the header
 * `content-type: application/json` and the page's own origin. ID, EDITOR, NAME and NUMBER stand for what their names say. The
 * server's table of routes has these keys, and the test that asks it at random too.
 */
export interface Api {
  readonly "GET /api/stories": { readonly answer: StoryList };
  readonly "POST /api/articles": { readonly asks: NewArticle; readonly answer: NewStory };
  readonly "GET /api/stories/ID": { readonly answer: OpenStory };
  readonly "GET /api/stories/ID/state": { readonly answer: StoryState };
  readonly "PUT /api/stories/ID": { readonly asks: Save; readonly answer: Saved };
  readonly "POST /api/stories/ID/journal": { readonly asks: JournalEntry; readonly answer: Journalled };
  readonly "DELETE /api/stories/ID/journal/EDITOR": { readonly answer: Record<string, never> };
  readonly "GET /api/stories/ID/versions": { readonly answer: Versions };
  readonly "GET /api/stories/ID/versions/NUMBER": { readonly answer: VersionFiles };
  /** With `?editor=EDITOR`; server-sent, each message's `data` is one of these. */
  readonly "GET /api/stories/ID/events": { readonly answer: StoryEvent };
  readonly "GET /api/stories/ID/published": { readonly answer: Published };
  readonly "POST /api/find": { readonly asks: Find; readonly answer: Proposals };
  readonly "POST /api/draft": { readonly asks: Find; readonly answer: Drafted };
  /** With `?q=WORDS&lang=LANG`: places by the beginning of a name or by coordinates. */
  readonly "GET /api/places": { readonly answer: PlaceSearch };
  readonly "POST /api/base": { readonly asks: BaseWanted; readonly answer: Base };
  readonly "POST /api/where": { readonly asks: WhereAsked; readonly answer: Where };
  readonly "GET /api/choices": { readonly answer: Choices };
  readonly "GET /api/style": { readonly answer: StyleFile };
  readonly "PUT /api/style": { readonly asks: SaveStyle; readonly answer: StyleSaved };
  readonly "PUT /api/style/files/NAME": { readonly asks: SaveStyleFile; readonly answer: StyleFileSaved };
  readonly "POST /api/check": { readonly asks: Check; readonly answer: Checked };
  /**
   * A stream of lines, each a step as JSON. The site itself is at `/site/`; the very page of a
   * story as its files are now is at `/preview/ID/`, in its languages and as `embed.html`, and with `?editor=EDITOR` as
   * that page's journal has it.
   */
  readonly "POST /api/publish": { readonly asks: Record<string, never>; readonly answer: PublishStep };
  /** The built site, as a zip file. */
  readonly "GET /api/site.zip": { readonly answer: Uint8Array };
}
