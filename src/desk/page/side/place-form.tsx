import { useSignal } from "@preact/signals";
import type { SiteFeature } from "../../../draft/site-feature.ts";
import { siteKinds } from "../../../model/site.ts";
import { withSiteAt, withSiteValue } from "../../edit/sites.ts";
import { useAround, useSession } from "../context.ts";
import { sitesText } from "../names/settle.ts";
import { Field } from "./field.tsx";
import { positionText } from "./position-text.ts";
import { WhereLine } from "./where-line.tsx";

/** A place of the story: its name, what it is, who says so, and where it lies. */
export function PlaceForm({ site }: { site: SiteFeature }) {
  const { say } = useAround();
  const session = useSession();
  const { id, properties, geometry } = site;
  const source = (properties.source ?? {}) as { name?: string; url?: string };
  const layer = properties.layer as { product: string; feature?: string } | undefined;
  const fault = useSignal("");
  const write = (change: (sites: string) => string): void => {
    const moment = session.work.now.peek();
    const before = sitesText(moment);
    const after = change(before);
    if (after !== before) session.change({ others: { ...moment.others, "sites.geojson": after } });
  };
  const set =
    (...path: string[]) =>
    (value: string): void =>
      write((sites) => withSiteValue(sites, id, ["properties", ...path], value.trim() || undefined));
  const setSameAs = (words: string): void => {
    const ids = words.split(/[\s,;]+/).filter(Boolean);
    write((sites) => withSiteValue(sites, id, ["properties", "sameAs"], ids.length > 1 ? ids : ids[0]));
  };
  const place = async (words: string): Promise<void> => {
    const { places } = await session.client.places(words, say.lang).catch(() => ({ places: [] }));
    const [longitude, latitude] = places[0]?.feature.geometry.coordinates ?? [];
    fault.value = longitude === undefined ? say("noPosition", { words }) : "";
    if (longitude === undefined || latitude === undefined) return;
    session.movedFrom.value ??= { id, at: geometry.coordinates };
    write((sites) => withSiteAt(sites, id, [longitude, latitude]));
  };
  return (
    <section class="place-form" aria-label={String(properties.name)}>
      <h2>{String(properties.name)}</h2>
      <Field label={say("name")} value={String(properties.name ?? "")} set={set("name")} />
      <Field label={say("summary")} value={String(properties.summary ?? "")} set={set("summary")} isLong />
      <div class="pair">
        <Field label={say("sourceName")} value={source.name ?? ""} set={set("source", "name")} />
        <Field label={say("sourceUrl")} value={source.url ?? ""} set={set("source", "url")} type="url" />
      </div>
      <div class="field">
        <label for="place-kind">{say("kind")}</label>
        <select
          id="place-kind"
          value={String(properties.kind)}
          onChange={(event) => set("kind")(event.currentTarget.value)}
        >
          {siteKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`kind-${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={say("position")}
        value={positionText(geometry.coordinates)}
        set={(words) => void place(words)}
        hint={say("positionHint")}
      />
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
      <Field
        label={say("sameAs")}
        value={[properties.sameAs ?? []].flat().join(", ")}
        set={setSameAs}
        hint="geonames:698740, wikidata:Q1874"
      />
      <WhereLine id={id} at={geometry.coordinates} />
      {layer && (
        <p class="quiet">
          {say("drawnBy", { layer: [layer.product, layer.feature].filter(Boolean).join(" ") })}
        </p>
      )}
    </section>
  );
}
