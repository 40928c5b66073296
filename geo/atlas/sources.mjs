/** OpenStreetMap by way of a package of @geo-maps, all of which hold the planet file of 30 November 2017. */
export const osm = (edition) => ({
  name: `OpenStreetMap by way of @geo-maps/${edition} 0.6.0`,
  licence: "ODbL-1.0",
  url: "https://github.com/simonepri/geo-maps",
  attribution: "© OpenStreetMap contributors (ODbL)",
});

/** Natural Earth by way of those packages. */
export const naturalEarth = (packages) => ({
  name: `Natural Earth by way of ${packages}`,
  licence: "public domain",
  url: "https://www.naturalearthdata.com",
  attribution: "Natural Earth",
});

export const cldr = {
  name: "Unicode CLDR by way of cldr-localenames-full 48.2.0",
  licence: "Unicode-3.0",
  url: "https://cldr.unicode.org",
  attribution: "",
};
