import type { Element } from "hast";
import { h, s } from "hastscript";
import type { LocalText, Range } from "../model/draw.ts";
import type { Layer } from "../model/layer.ts";
import { textIn } from "../model/local-text.ts";
import { type DrawnClass, drawnClasses, type Look } from "../model/looks.ts";
import { symbolPaths } from "../model/symbols.ts";
import type { Edition } from "./edition.ts";
import { storyWords } from "./story-language.ts";

/** What the story's own layers mean, class by class, and the one date that they share. */
export function classesOf(edition: Edition): Element[] {
  const { layers, say } = edition;
  const asOf = layers.find((layer) => layer.asOf)?.asOf;
  const items = layers.flatMap((layer) => itemsOf(layer, edition));
  if (!items.length) return [];
  return [
    h("ul", { class: "classes" }, [
      ...items,
      ...(asOf ? [h("li", h("strong", { dataMapDate: asOf }, say("asOf", { date: say.date(asOf) })))] : []),
    ]),
  ];
}

function itemsOf({ draw, title }: Layer, edition: Edition): Element[] {
  if (typeof draw === "string") return [];
  const drawn = drawnClasses(draw);
  if (drawn.some(({ range }) => range)) return [stepsOf(drawn, title, edition)];
  /** The bands of a fading area are one class. */
  const classes = drawn.filter(({ band }) => !band);
  return classes.map((each) => h("li", [keyOf(each.look), wordsOf(each.title ?? title, edition)]));
}

/** A value: its title, then each step's key with its numbers. */
function stepsOf(drawn: readonly DrawnClass[], title: string, edition: Edition): Element {
  const steps = drawn.flatMap(({ look, range }) =>
    range ? [h("span", { class: "step" }, [keyOf(look), rangeWords(range, edition.say)])] : [],
  );
  return h("li", { class: "steps" }, [wordsOf(title, edition), ...steps]);
}

/** From one number to the next, as the page's language writes numbers. */
function rangeWords({ from, to }: Range, { number }: Edition["say"]): string {
  const said = (value: number): string => number(value, 2);
  if (from === null) return to === null ? "" : `< ${said(to)}`;
  return to === null ? `≥ ${said(from)}` : `${said(from)}–${said(to)}`;
}

function keyOf({ name, point }: Look): Element {
  if (!point) return h("span", { class: `key key-${name}`, ariaHidden: "true" });
  const reach = Math.max(10, (12 * 18) / point.size);
  return s(
    "svg",
    {
      class: `key-symbol key-${name}`,
      viewBox: `${-reach} ${-reach} ${2 * reach} ${2 * reach}`,
      ariaHidden: "true",
    },
    s("path", { d: `M0 0${symbolPaths[point.symbol]}` }),
  );
}

/** Words of the story, or of the manifest. */
function wordsOf(words: LocalText | string, edition: Edition): string | Element {
  return typeof words === "string" ? storyWords(words, edition) : localText(words, edition.say);
}

/** Words of the manifest in the page's language, else in English, and marked so. */
export function localText(words: LocalText, say: Edition["say"]): string | Element {
  const { text, isForeign } = textIn(words, say.lang);
  return isForeign ? h("span", { lang: "en", dir: "ltr" }, text) : text;
}
