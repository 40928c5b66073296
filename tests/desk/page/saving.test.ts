import { describe, expect, it } from "vitest";
import type { Files } from "../../../src/desk/api/files.ts";
import type { Conflict, JournalEntry, Save, Saved } from "../../../src/desk/api/saving.ts";
import { applyChanges } from "../../../src/desk/edit/change.ts";
import type { Client } from "../../../src/desk/page/client.ts";
import type { Clock } from "../../../src/desk/page/later.ts";
import { createSaving } from "../../../src/desk/page/saving.ts";

/** A clock that stands still until it is told to go on. */
function createClock() {
  let time = 0;
  let last = 0;
  const waiting = new Map<number, { readonly at: number; act(): void }>();
  const clock: Clock = {
    now: () => time,
    setTimeout(act, after) {
      waiting.set(++last, { at: time + after, act });
      return last;
    },
    clearTimeout: (timer) => void waiting.delete(timer),
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    clock,
    async pass(milliseconds: number) {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        time = next[1].at;
        waiting.delete(next[0]);
        next[1].act();
        await settle();
      }
      time = end;
      await settle();
    },
  };
}

function opened(answer: (save: Save) => Saved | Conflict) {
  const { clock, pass } = createClock();
  const entries: JournalEntry[] = [];
  const saves: Save[] = [];
  let files: Files = { "article.md": "a\nb\nc\n" };
  const first = files;
  let isDown = false;
  const client = {
    async journal(_: string, entry: JournalEntry) {
      if (isDown) throw new Error("The desk does not answer.");
      entries.push(entry);
    },
    async open() {
      return { files: { "article.md": `${first["article.md"]}theirs\n` }, revision: "r7" };
    },
    async save(_: string, save: Save) {
      if (isDown) throw new Error("The desk does not answer.");
      saves.push(save);
      return answer(save);
    },
  } as unknown as Client;
  const kept = {
    files: () => files,
    replace(next: Files): void {
      files = next;
    },
  };
  const saving = createSaving({ id: "x", files, revision: "r0" }, "me", kept, client, clock);
  return {
    saving,
    entries,
    saves,
    pass,
    first,
    files: () => files,
    change(text: string) {
      files = { "article.md": text };
      saving.changed();
    },
    setDown(value: boolean) {
      isDown = value;
    },
  };
}

const saved = (save: Save): Saved => ({ revision: `after ${save.base}`, merged: null });

describe("saving", () => {
  it("sends every change to the journal within a second, also while one goes on typing", async () => {
    const { change, pass, entries, first, saves } = opened(saved);
    for (let time = 0; time < 10; time++) {
      change(`a${time}\nb\nc\n`);
      await pass(100);
    }
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    const told = entries.reduce((files, { changes }) => applyChanges(files, changes), first);
    expect(told["article.md"]).toMatch(/^a[789]\n/);
    expect(saves).toEqual([]);
  });

  it("writes the files at a pause, and counts the journal anew from what was written", async () => {
    const { change, pass, entries, saves, saving } = opened(saved);
    change("A\nb\nc\n");
    await pass(1600);
    expect(saves.map(({ base, files }) => [base, files["article.md"]])).toEqual([["r0", "A\nb\nc\n"]]);
    expect(saving.safety.value).toEqual({ kind: "saved" });
    change("A\nB\nc\n");
    await pass(300);
    expect(entries.at(-1)).toMatchObject({ base: "after r0", number: 1 });
  });

  it("says that nothing is safe while the server is away, and catches up", async () => {
    const { change, pass, saving, setDown, saves } = opened(saved);
    setDown(true);
    change("A\nb\nc\n");
    await pass(400);
    expect(saving.safety.value).toEqual({ kind: "stuck", why: "The desk does not answer." });
    setDown(false);
    await pass(5000);
    expect(saving.safety.value).toEqual({ kind: "saved" });
    expect(saves.at(-1)?.files["article.md"]).toBe("A\nb\nc\n");
  });

  it("takes in what someone else changed, and keeps what was typed meanwhile", async () => {
    const other = opened((save) => {
      other.change("A2\nb\nc\n");
      return { revision: "r1", merged: { "article.md": `${save.files["article.md"]}theirs\n` } };
    });
    other.change("A\nb\nc\n");
    await other.pass(1600);
    expect(other.files()["article.md"]).toBe("A2\nb\nc\ntheirs\n");
  });

  it("keeps what is typed while another's files are fetched", async () => {
    const other = opened(saved);
    const opening = other.saving.otherOnDisk("r7");
    other.change("A\nb\nc\n");
    await opening;
    expect(other.files()["article.md"]).toBe("A\nb\nc\ntheirs\n");
    await other.pass(2000);
    expect(other.saves.at(-1)).toMatchObject({ base: "r7", files: { "article.md": "A\nb\nc\ntheirs\n" } });
  });

  const conflict: Conflict = {
    error: "Both changed the same.",
    revision: "r9",
    theirs: { "article.md": "X\nb\nC\n" },
    spots: [{ file: "article.md", base: "a\n", mine: "A\n", theirs: "X\n" }],
  };

  it.each([
    ["mine", "A\nb\nC\n"],
    ["theirs", "X\nb\nC\n"],
  ] as const)("writes nothing over another's lines until %s is chosen", async (keep, text) => {
    let isFirst = true;
    const { change, pass, saves, saving, files } = opened((save) => {
      if (!isFirst) return saved(save);
      isFirst = false;
      return conflict;
    });
    change("A\nb\nc\n");
    await pass(10_000);
    expect(saves).toHaveLength(1);
    expect(saving.conflict.value).toBe(conflict);
    await Promise.all([saving.decide(keep), pass(3000)]);
    expect(files()["article.md"]).toBe(text);
    expect(saving.conflict.value).toBeNull();
    if (keep === "mine") expect(saves.at(-1)).toMatchObject({ base: "r9", files: { "article.md": text } });
  });
});
