import { expect, inject, it } from "vitest";
import type { BindDetail } from "../../src/embed/bind.ts";
import { annotationsOf } from "../../src/format/annotations.ts";
import { realStory } from "../embed/real-story.ts";
import { heldBack } from "./held-back.ts";
import { frameOf } from "./host-page.ts";
import { hostTextOf } from "./host-text.ts";
import { openPage } from "./open-page.ts";
import { withHosts } from "./with-hosts.ts";

const story = realStory();
const mentions = annotationsOf(story).items;

/** The story as a page may print it that is laid out by styles and by other tools, each in every paragraph. */
const article = `<style>
  .drop { float: left; font-size: 3em; line-height: 1; }
  .line { display: block; }
  .split { display: contents; }
</style>
${hostTextOf(story)
  .replace(/<p>(\p{Lu})/gu, '<p><span class="drop">$1</span>')
  .replaceAll("Kyiv", "<x-place>Kyiv</x-place>")
  .replaceAll("Moscow", '<button type="button">Moscow</button>')
  .replaceAll("Kursk", "<ruby>Kursk<rp>(</rp><rt>Курськ</rt><rp>)</rp></ruby>")
  .replaceAll("Ukraine", 'Uk<other-highlight><span class="split">rai</span></other-highlight>ne')
  .replace(/<p>/g, '<span class="line">')
  .replace(/<\/p>/g, "</span>")}`;

const made = withHosts(article);

it("Names are found through whatever a page's styles and other tools make of the text", async () => {
  const { page, faults, close } = await openPage(made.browser, "about:blank", { reducedMotion: "reduce" });
  await page.addInitScript(() => {
    document.addEventListener(
      "bind",
      ({ detail }: CustomEventInit) => Object.assign(window, { bound: detail }),
      true,
    );
  });
  await page.goto(`${made.hosts.address}plain.html`);
  const bound = await page.waitForFunction(() => (window as unknown as { bound?: BindDetail }).bound);
  const { found, missed } = (await bound.jsonValue()) as BindDetail;
  expect(missed).toEqual([]);
  expect(found).toBe(mentions.length);
  expect(faults).toEqual([]);
  await close();
});

it("A binding that is done before the frame has come makes the browser complain of nothing, and the frame hears of it", async () => {
  const { page, close } = await openPage(made.browser, "about:blank", { reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("console", (message) => /warning|error/.test(message.type()) && complaints.push(message.text()));
  await page.exposeFunction("letCome", await heldBack(page, "**/embed.html*"));
  await page.addInitScript(() => {
    const tell = (): void => (window as unknown as { letCome(): void }).letCome();
    document.addEventListener("bind", tell, true);
  });
  await page.goto(`${made.hosts.address}plain.html`);
  await page.locator("[data-dateline]").scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  expect(new URL(frame.url()).origin).toBe(new URL(inject("site")).origin);
  expect(complaints).toEqual([]);
  await close();
});
