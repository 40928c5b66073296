/**
 * What a gettext catalogue (`.mo`) holds, by key.
 *
 * @param {Buffer} bytes
 * @returns {Map<string, string>}
 */
export function readCatalogue(bytes) {
  const little = bytes.readUInt32LE(0) === 0x950412de;
  if (!little && bytes.readUInt32BE(0) !== 0x950412de) throw new Error("This is no gettext catalogue.");
  const number = (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (at) => bytes.toString("utf8", number(at + 4), number(at + 4) + number(at));
  const [count, keys, values] = [8, 12, 16].map(number);
  return new Map(
    Array.from({ length: count }, (_, index) => [text(keys + index * 8), text(values + index * 8)]),
  );
}
