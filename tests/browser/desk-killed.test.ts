import { expect, it } from "vitest";
import { seeded } from "../desk/endure/seeded.ts";
import { deskInBrowser, isSaved } from "./desk-open.ts";
import { launchKillable } from "./launch.ts";

const id = "linz-bridge";
/** How often the browser is killed; `DESK_KILLS=50` for an evening. */
const times = Number(process.env.DESK_KILLS ?? 2);
/** Milliseconds that what was typed last may be old and yet be lost. */
const most = 1000;
/** Milliseconds between two keys: ten times as fast as people type. */
const pace = 10;

const desk = deskInBrowser();

/** Types words of one kill until a moment of chance, kills the browser, and tells when each word was typed. */
async function typeAndKill(kill: number, after: number): Promise<{ typed: number[]; killedAt: number }> {
  const killable = await launchKillable();
  const { page } = await desk.openIn(killable.browser, id);
  await page.locator(".ProseMirror p").first().click();
  await page.keyboard.press("End");
  const typed: number[] = [];
  const start = performance.now();
  while (performance.now() - start < after) {
    await page.keyboard.type(` k${kill}w${typed.length}.`, { delay: pace });
    typed.push(performance.now());
  }
  const killedAt = performance.now();
  await killable.kill();
  return { typed, killedAt };
}

it(`A browser that is killed ${times} times as one types loses at most the last second`, {
  timeout: times * 90_000,
}, async () => {
  const chance = seeded(18);
  const ages: number[] = [];
  for (let kill = 1; kill <= times; kill++) {
    const { typed, killedAt } = await typeAndKill(kill, 400 + chance() * 2500);
    await desk.isLeft(id);
    const { page, close } = await desk.open(id);
    const offered = page.getByRole("button", { name: "Take it up" });
    const text = page.locator(".ProseMirror p").first();
    if (await offered.count()) await offered.click();
    await expect.poll(() => offered.count()).toBe(0);
    await isSaved(page);
    const words = new RegExp(`\\bk${kill}w\\d+\\.`, "g");
    const kept = new Set((await text.textContent())?.match(words));
    const first = typed.findIndex((_, word) => !kept.has(`k${kill}w${word}.`));
    expect(first === -1 ? typed.length : first, "words are lost at the end alone").toBe(kept.size);
    ages.push(first === -1 ? 0 : killedAt - (typed[first] ?? killedAt));
    expect(new Set(desk.read(id, "article.md").match(words))).toEqual(kept);
    await close();
  }
  expect(Math.max(...ages), `lost: ${ages.map(Math.round).join(", ")} ms`).toBeLessThan(most);
});
