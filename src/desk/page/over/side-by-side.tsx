import { diffComm } from "node-diff3";
import { useAround } from "../context.ts";

interface Part {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isSame: boolean;
}

/** Lines of two texts beside one another; those that both have in one stretch are folded. */
export function SideBySide(props: { before: string; after: string; titles: readonly [string, string] }) {
  const { before, after, titles } = props;
  const { say } = useAround();
  const parts = diffComm(before.split("\n"), after.split("\n")).map((part): Part => {
    if ("common" in part) return { before: part.common, after: part.common, isSame: true };
    return { before: part.buffer1, after: part.buffer2, isSame: false };
  });
  if (parts.every(({ isSame }) => isSame)) return <p class="quiet">{say("sameWords")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table-room" tabIndex={0} aria-label={say("compared")}>
      <table class="side-by-side">
        <thead>
          <tr>
            <th scope="col">{titles[0]}</th>
            <th scope="col">{titles[1]}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <tr key={`${index} ${part.before[0]}`} class={part.isSame ? "same" : "other"}>
              <td>{part.isSame ? folded(part.before) : part.before.join("\n")}</td>
              <td>{part.isSame ? folded(part.after) : part.after.join("\n")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function folded(lines: readonly string[]): string {
  const short = lines
    .filter((line) => line.trim())
    .map((line) => (line.length > 90 ? `${line.slice(0, 90)}…` : line));
  return short.length > 2 ? `${short[0]}\n…\n${short.at(-1)}` : short.join("\n");
}
