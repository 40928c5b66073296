/** A number of degrees in an address. */
const n = "(-?\\d{1,3}(?:\\.\\d+)?)";
const comma = "(?:,|%2C|\\+|~)\\s*";

/** What addresses of maps have around latitude and longitude: a place that is marked before the view around it. */
const latitudeFirst = [
  `!3d${n}!4d${n}`,
  `[?&]mlat=${n}&mlon=${n}`,
  `[?&](?:q|ll|sll|query|center|destination|daddr|cp|loc|coordinate)=(?:loc:)?${n}${comma}${n}`,
  `^geo:${n},${n}`,
  `[@/]${n},${n}`,
  `#(?:map=)?[\\d.]+/${n}/${n}`,
  `[?&]lat(?:itude)?=${n}&(?:lon|lng|longitude)=${n}`,
].map((pattern) => new RegExp(pattern, "i"));

/** Yandex writes longitude first. */
const longitudeFirst = new RegExp(
  `yandex\\.[^?]*\\?.*\\b(?:ll|pt|whatshere%5Bpoint%5D)=${n}${comma}${n}`,
  "i",
);

/** GeoHack, where Wikipedia's coordinates lead. */
const geoHack = /[?&]params=([\d._]+)_([NS])_([\d._]+)_([EW])/i;

/** Longitude and latitude in the address of a page with a map, or a `geo:` address; null in any other text. */
export function positionOfAddress(text: string): [number, number] | null {
  if (!/^(?:https?:\/\/|geo:|www\.)/i.test(text)) return null;
  const [, east, north] = longitudeFirst.exec(text) ?? [];
  if (east && north) return [Number(east), Number(north)];
  const [, lat, ns, lon, ew] = geoHack.exec(text) ?? [];
  if (lat && lon)
    return [angleOf(lon) * (/w/i.test(ew ?? "") ? -1 : 1), angleOf(lat) * (/s/i.test(ns ?? "") ? -1 : 1)];
  for (const pattern of latitudeFirst) {
    const [, latitude, longitude] = pattern.exec(text) ?? [];
    if (latitude && longitude) return [Number(longitude), Number(latitude)];
  }
  return null;
}

/** Degrees of "46_28_30". */
function angleOf(text: string): number {
  return text.split("_").reduce((sum, part, index) => sum + Number(part) / 60 ** index, 0);
}
