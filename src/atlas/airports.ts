/** An airport of the atlas. */
export interface AtlasAirport {
  /** In English or as the airport has it. */
  readonly name: string;
  /** The town that it serves, or an empty text. */
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IATA's code of three letters, or an empty text. */
  readonly iata: string;
  /** ICAO's code of four letters, or a local one. */
  readonly icao: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Whether it is a large one, of lines from abroad; the others are smaller airports and air bases. */
  readonly large: boolean;
}

type Row = readonly [
  name: string,
  place: string,
  country: string,
  iata: string,
  icao: string,
  longitude: number,
  latitude: number,
];

/** Opens the decompressed bytes of `airports.json.br`, which `geo/atlas/airports.mjs` writes: large airports first. */
export function openAirports(bytes: Uint8Array): readonly AtlasAirport[] {
  const { large, medium } = JSON.parse(new TextDecoder().decode(bytes)) as Record<"large" | "medium", Row[]>;
  const opened =
    (isLarge: boolean) =>
    ([name, place, country, iata, icao, longitude, latitude]: Row): AtlasAirport => ({
      name,
      place,
      country,
      iata,
      icao,
      longitude,
      latitude,
      large: isLarge,
    });
  return [...large.map(opened(true)), ...medium.map(opened(false))];
}
