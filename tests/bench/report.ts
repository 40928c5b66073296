import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Load } from "./load.ts";

export function medianOf(values: readonly number[]): number {
  return spreadOf(values)[0];
}

/** Median, least and most. */
function spreadOf(values: readonly number[]): [median: number, least: number, most: number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1] ?? 0, sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

/** The pages that ours are held against: with the same layers, and with what a newsroom writes first. */
const floors = ["bare", "plain"];

/** A table of medians with least and most, and what they are to the bare and the plain page's, in Markdown. */
export function tableOf(loads: Readonly<Record<string, readonly Load[]>>): string {
  const names = Object.keys(loads);
  const figures = [
    ...new Set(Object.values(loads).flatMap((each) => each.flatMap((load) => Object.keys(load)))),
  ];
  const cell = (name: string, figure: string): string => {
    const values = (loads[name] ?? []).flatMap((load) => load[figure] ?? []);
    if (!values.length) return "";
    const [median, least, most] = spreadOf(values);
    const ratios = floors
      .filter((floor) => loads[floor] && !floors.includes(name))
      .map((floor) => medianOf((loads[floor] ?? []).flatMap((load) => load[figure] ?? [])))
      .filter((floor) => floor > 0)
      .map((floor) => `x ${(median / floor).toFixed(2)}`);
    return `${short(median)} (${[`${short(least)} to ${short(most)}`, ...ratios].join(", ")})`;
  };
  return [
    `| figure | ${names.join(" | ")} |`,
    `| --- |${names.map(() => " --- |").join("")}`,
    ...figures.map((figure) => `| ${figure} | ${names.map((name) => cell(name, figure)).join(" | ")} |`),
  ].join("\n");
}

/** A table of medians with least and most by a story's size, and how each grew in the last step, in Markdown. */
export function growthTableOf(sizes: Readonly<Record<string, readonly Load[]>>): string {
  const names = Object.keys(sizes);
  const figures = Object.keys(sizes[names[0] ?? ""]?.[0] ?? {});
  const spread = (name: string, figure: string): ReturnType<typeof spreadOf> =>
    spreadOf((sizes[name] ?? []).flatMap((load) => load[figure] ?? []));
  const rows = figures.map((figure) => {
    const cells = names.map((name) => {
      const [median, least, most] = spread(name, figure);
      return least === most ? short(median) : `${short(median)} (${short(least)} to ${short(most)})`;
    });
    const [before, last] = names.slice(-2).map((name) => spread(name, figure)[0]);
    return `| ${figure} | ${cells.join(" | ")} | x ${((last ?? 0) / (before || 1)).toFixed(1)} |`;
  });
  return [
    `| figure | ${names.join(" | ")} | growth |`,
    `| --- |${names.map(() => " --- |").join("")} --- |`,
    ...rows,
  ].join("\n");
}

/** The machine that a bench ran on, in words. */
export function machineOf(): string {
  const memory = /MemTotal:\s+(\d+)/.exec(safely("/proc/meminfo"))?.[1];
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() || "no name given"}), ${memory ? `${Math.round(Number(memory) / 1e6)} GB, ` : ""}Node ${process.versions.node}, software GL (SwiftShader)`;
}

function safely(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toFixed(value < 1 ? 3 : 1)).toString();
}
