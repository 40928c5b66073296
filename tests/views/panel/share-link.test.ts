import { describe, expect, test } from "vitest";
import { passageIdOf } from "../../../src/model/ids.ts";
import { readingOrderOf } from "../../../src/model/reading-order.ts";
import { shareLinkOf } from "../../../src/views/panel/share-link.ts";
import { realStory } from "../../embed/real-story.ts";
import { siteId } from "../../model/tiny-story.ts";

const order = readingOrderOf(realStory());
const page = (baseURI: string, knows: boolean): Document =>
  ({ baseURI, ...(knows ? { fragmentDirective: {} } : {}) }) as unknown as Document;

describe("a link to share", () => {
  test.each<[what: string, base: string, site: string, passage: number, link: string]>([
    ["a site", "https://a.example/s/", "kursk", 19, "https://a.example/s/#kursk"],
    ["a later passage of it", "https://a.example/s/", "moscow", 2, "https://a.example/s/#p2"],
    [
      "a frame's site, on the story's page",
      "https://a.example/s/embed.html?theme=dark#x",
      "kyiv",
      3,
      "https://a.example/s/#kyiv",
    ],
  ])("leads to %s", (_, base, site, passage, link) => {
    expect(shareLinkOf(order, siteId(site), passageIdOf(passage), page(base, false))).toBe(link);
  });

  test("has the very words in it where the browser can find them, whole words and hyphens encoded", () => {
    const link = (site: string, passage: number): string =>
      decodeURIComponent(
        shareLinkOf(order, siteId(site), passageIdOf(passage), page("https://a.example/", true)).split(
          "#",
        )[1] ?? "",
      );
    expect(link("kursk", 19)).toBe("kursk:~:text=out of the-,Kursk region,-in the west");
    expect(link("moscow", 8)).toBe("p8:~:text=Moscow's,-forces hold broad");
    expect(link("washington", 1)).toBe("washington:~:text=WASHINGTON,-— Donald Trump");
  });

  test("encodes the hyphen of a word, which parts the directive", () => {
    const link = shareLinkOf(order, siteId("ukraine"), passageIdOf(16), page("https://a.example/", true));
    expect(link).toContain("rare%2Dearth");
  });
});
