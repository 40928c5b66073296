import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unpacked } from "../debian.mjs";

const source = {
  name: "iso-codes",
  version: "4.15.0-1",
  sha256: "b1beb869303229c38288d4ddacfd582c91f594759b5767c9cecebd87f16ff70e",
};

/** Where Debian's iso-codes keeps its lists. */
export const isoCodesFolder = () => join(unpacked(source), "usr/share/iso-codes");

/**
 * Names of ISO 3166-2 in a language, by ISO's own name: iso-codes (LGPL-2.1+), from its gettext catalogue.
 *
 * @returns {Map<string, string>}
 */
export function translatedNames(language) {
  const path = join(unpacked(source), "usr/share/locale", language, "LC_MESSAGES/iso_3166-2.mo");
  if (!existsSync(path)) return new Map();
  const bytes = readFileSync(path);
  const read =
    bytes.readUInt32LE(0) === 0x950412de ? (at) => bytes.readUInt32LE(at) : (at) => bytes.readUInt32BE(at);
  const text = (table, index) => {
    const length = read(table + 8 * index);
    const start = read(table + 8 * index + 4);
    return bytes.toString("utf8", start, start + length);
  };
  const [count, originals, translations] = [read(8), read(12), read(16)];
  const names = new Map();
  for (let index = 0; index < count; index += 1) names.set(text(originals, index), text(translations, index));
  names.delete("");
  return names;
}
