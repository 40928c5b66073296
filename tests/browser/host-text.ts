import type { Story } from "../../src/model/story.ts";

/** The story as a publisher's own system prints it: paragraphs and headings, no link. */
export function hostTextOf(story: Story): string {
  return story.blocks
    .map((block) => (block.kind === "heading" ? `<h2>${block.text}</h2>` : `<p>${block.text}</p>`))
    .join("\n");
}
