import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection, Point } from "geojson";

/** Places in a story, and paragraphs that name each. */
const placesEach = 8;
const paragraphs = 12;

/**
 * Writes `count` stories into `folder`, each different: a dozen paragraphs about eight cities of the atlas and the
 * story's own day. The same every time.
 */
export async function writeStories(folder: string, count: number, geo: string): Promise<void> {
  const text = await readFile(join(geo, "cities.geojson"), "utf8");
  const cities = (JSON.parse(text) as FeatureCollection<Point>).features;
  for (let number = 0; number < count; number++) {
    const own = join(folder, storyName(number));
    const sites = Array.from({ length: placesEach }, (_, index) => {
      const city = cities[(number * 7 + index * 11) % cities.length];
      return { id: `place-${index}`, name: String(city?.properties?.name), at: city?.geometry.coordinates };
    });
    const body = Array.from({ length: paragraphs }, (_, index) => {
      const [a, b] = [sites[index % placesEach], sites[(index * 3 + 1) % placesEach]];
      return `Report ${number}, part ${index + 1}: lorries left [${a?.name}](#${a?.id}) at dawn and reached [${b?.name}](#${b?.id}) a day later. The mayor said that the road had been mended in ${2000 + (number % 25)}, and that nobody had complained of it since.`;
    });
    const day = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
    await mkdir(own, { recursive: true });
    await writeFile(
      join(own, "article.md"),
      `---\ntitle: Report ${number}\npublished: ${day}\n---\n\n${body.join("\n\n")}\n`,
    );
    const features = sites.map(({ id, name, at }) => ({
      type: "Feature",
      id,
      properties: { name, kind: "city", summary: `A city on route ${number}.`, source: { name: "Bench" } },
      geometry: { type: "Point", coordinates: at },
    }));
    await writeFile(join(own, "sites.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
  }
}

/** The folder of the story `number`. */
export function storyName(number: number): string {
  return `report-${String(number).padStart(4, "0")}`;
}
