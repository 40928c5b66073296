/** Inhabitants from which on a settlement is looked for under its other names too. */
const wellKnown = 15_000;
const otherName = /^\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}?[\p{Ll}'’]+)*$/u;

const fold = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * One line per settlement: name, longitude, latitude, country, first-level and second-level unit, inhabitants,
 * rank (c capital, a seat of a first-level unit, x part of a city, p any other), other names joined by `|`.
 * Sorted by unit, as neighbours compress well.
 */
export function settlementRows(places) {
  const gone = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH", ""]);
  return places
    .filter(({ feature, name }) => !gone.has(feature) && /\p{Script=Latin}/u.test(name))
    .sort((a, b) =>
      `${a.country}.${a.admin1}.${a.admin2}.${a.name}` < `${b.country}.${b.admin1}.${b.admin2}.${b.name}`
        ? -1
        : 1,
    )
    .map((place) =>
      [
        place.name,
        place.lon.toFixed(2),
        place.lat.toFixed(2),
        place.country,
        place.admin1,
        place.admin2,
        place.population,
        rankOf(place.feature),
        otherNamesOf(place).join("|"),
      ].join("\t"),
    );
}

function rankOf(feature) {
  if (feature === "PPLC") return "c";
  if (feature === "PPLA") return "a";
  return feature === "PPLX" ? "x" : "p";
}

function otherNamesOf({ name, alternates, population }) {
  if (population < wellKnown) return [];
  const seen = new Set([fold(name)]);
  return alternates.filter((other) => {
    const folded = fold(other);
    if (other.length < 4 || !otherName.test(other) || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
