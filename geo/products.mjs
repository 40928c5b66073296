import { mapshaper } from "./mapshaper.mjs";

/** Ground from one topology as the products that show it: what two products share, they share vertex by vertex. */
export async function groundProducts(ground, names) {
  const unitsOf = (state) =>
    ground.filter(({ properties }) => properties.part === "unit" && properties.id.startsWith(`${state}-`));
  const russian = unitsOf("RU");
  const countries = ground.filter(({ properties }) => properties.part === "country");
  const russia = await joined(
    [...countries.filter(({ properties }) => properties.id === "RU"), ...russian],
    "RU",
  );
  return {
    countries: countries
      .map((feature) => (feature.properties.id === "RU" ? russia : feature))
      .map(withName(names))
      .sort(byId),
    ukraine: [withName(names)(await joined(unitsOf("UA"), "UA"))],
    oblasts: unitsOf("UA").map(withName(names)).sort(byId),
    kursk: russian.filter(({ properties }) => properties.id === "RU-KRS").map(withName(names)),
    "border-regions": russian
      .filter(({ properties }) => properties.id !== "RU-KRS")
      .map(withName(names))
      .sort(byId),
  };
}

async function joined(features, id) {
  const pieces = features.map((feature) => ({ ...feature, properties: { id } }));
  const [whole] = await mapshaper("-i pieces.geojson snap -dissolve2 id -o out.geojson", {
    "pieces.geojson": { type: "FeatureCollection", features: pieces },
  });
  return whole;
}

const withName = (names) => (feature) => {
  const { id } = feature.properties;
  return { ...feature, id, properties: { name: names(id) } };
};

const byId = (a, b) => (a.id < b.id ? -1 : 1);
