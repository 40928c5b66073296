import type { Defence } from "../defence.ts";

/** What gives back all that it took. */
export const leaks: readonly Defence[] = [
  {
    what: "A map that is given up leaves no WebGL context",
    file: "src/views/map/maplibre.ts",
    text: "map.remove();",
    instead: "",
    test: "tests/browser/engine-again.test.ts",
    title: "A live map whose worker could not be fetched comes without a reload when the reader presses",
  },
  {
    what: "An element that is taken out takes its frame along",
    file: "src/embed/map-element.ts",
    text: "disconnectedCallback(): void {\n    this.#stop();",
    instead: "disconnectedCallback(): void {",
    test: "tests/browser/map-element.test.ts",
    title: "leaves nothing when it is taken out",
  },
  {
    what: "An embed that ends takes its listeners along",
    file: "src/embed/embed.ts",
    text: "      ended.abort();\n",
    instead: "",
    test: "tests/browser/leaks.test.ts",
    title: "leave no listener and no node behind",
  },
  {
    what: "An embed that ends is no longer observed",
    file: "src/embed/embed.ts",
    text: "      stage.remove(performer);\n",
    instead: "",
    test: "tests/browser/leaks.test.ts",
    title: "leave no listener and no node behind",
  },
  {
    what: "A binding that ends takes its marks and style sheets along",
    file: "src/embed/bind.ts",
    text: "    marks.destroy();\n",
    instead: "",
    test: "tests/browser/embed-binding.test.ts",
    title: "is as it was when the embed is taken out",
  },
  {
    what: "A binding's pointer takes its style sheet along",
    file: "src/embed/bind.ts",
    text: "    pointer.destroy();\n",
    instead: "",
    test: "tests/browser/embed-binding.test.ts",
    title: "is as it was when the embed is taken out",
  },
  {
    what: "Of the embeds on a page one holds a GPU context",
    file: "src/embed/stage.ts",
    text: "    live?.stop();\n",
    instead: "",
    test: "tests/browser/embed-guest.test.ts",
    title: "Of five maps on a page one at most is live",
  },
];
