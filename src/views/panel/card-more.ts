import type { SiteId } from "../../model/ids.ts";
import type { MoreLink, Photo } from "../../model/site.ts";
import type { CardPhoto } from "../../model/story-data.ts";
import type { WordKey } from "../../model/words/en.ts";
import type { Say } from "../../model/words.ts";
import type { Reading } from "../../state/reading.ts";
import { fillPhrase, slotOf } from "./own-words.ts";

/** The photo of a story's site. */
export type CardPhotos = (site: SiteId) => CardPhoto | undefined;

/** What the picture takes of the window on a screen of either shape. */
const sizes = "(min-width: 56rem) 22rem, calc(100vw - 2rem)";

/** A site's photo and its links, at the end of its card. The photo is asked for when its card opens, never before. */
export function createCardMore(
  card: HTMLElement,
  reading: Reading,
  say: Say<WordKey>,
  photos: CardPhotos,
): { destroy(): void } {
  const { ownerDocument: document } = card;
  const { lang } = reading.story;
  const dir = document.querySelector<HTMLElement>("[data-story]")?.dataset.dir ?? "";
  const figure = Object.assign(document.createElement("figure"), { className: "card-photo", hidden: true });
  const links = Object.assign(document.createElement("ul"), {
    className: "card-links",
    hidden: true,
    lang,
    dir,
  });
  card.append(figure, links);
  const drawPhoto = (photo: Photo, made: CardPhoto): void => {
    const picture = pictureOf(document, photo, made);
    picture.lang = lang;
    const credit = document.createElement("figcaption");
    fillPhrase(credit, say("photo", { credit: slotOf(0) }), lang, [photo.credit]);
    figure.replaceChildren(picture, credit);
  };
  const drawLinks = (more: readonly MoreLink[], name: string): void => {
    links.ariaLabel = say("morePages", { name });
    links.replaceChildren(
      ...more.map(({ text, url }) => {
        const item = document.createElement("li");
        item.append(
          Object.assign(document.createElement("a"), { href: url, rel: "noopener", textContent: text }),
        );
        return item;
      }),
    );
  };
  const draw = (): void => {
    const { selection } = reading.get();
    const site = selection.site && reading.order.site(selection.site);
    const made = site ? photos(site.id) : undefined;
    figure.hidden = !(site?.photo && made);
    links.hidden = !site?.more?.length;
    if (site?.photo && made) drawPhoto(site.photo, made);
    if (site?.more) drawLinks(site.more, site.name);
  };
  draw();
  const unsubscribe = reading.subscribe((now, before) => {
    if (now.selection.site !== before.selection.site) draw();
  });
  return {
    destroy() {
      unsubscribe();
      figure.remove();
      links.remove();
    },
  };
}

function pictureOf(document: Document, { alt }: Photo, made: CardPhoto): HTMLPictureElement {
  const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
  const setOf = (type: string): string =>
    made.sizes.map(({ way, width }) => `${new URL(`${way}.${type}`, root)} ${width}w`).join(", ");
  const avif = Object.assign(document.createElement("source"), {
    type: "image/avif",
    srcset: setOf("avif"),
    sizes,
  });
  const [first] = made.sizes;
  const image = Object.assign(document.createElement("img"), {
    alt,
    decoding: "async",
    width: first?.width ?? 0,
    height: first?.height ?? 0,
    sizes,
    srcset: setOf("jpg"),
  });
  if (first) image.src = new URL(`${first.way}.jpg`, root).href;
  const picture = document.createElement("picture");
  picture.append(avif, image);
  return picture;
}
