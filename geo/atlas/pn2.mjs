/** Units of a degree in Marble's PN2 files: half a minute. */
const perDegree = 120;
const kinds = { ring: 1, outer: 2, inner: 3, group: 4 };

/**
 * Polygons of a PN2 file, Marble's own format for outlines (version 2, big-endian).
 *
 *     u8 version | u32 number of features | u8 whether records have a colour
 *     record: u8 kind (0 line, 1 ring, 2 outline, 3 hole) | u32 id | u32 number of nodes | nodes
 *     a group's record stands before its parts: u8 4 | u32 id | u8 number of parts
 *     node: i16 latitude | i16 longitude | u16 n | n times i8, i8: latitude and longitude less those of the node
 *
 * @param {Buffer} bytes
 * @returns {number[][][][]} polygons of rings in degrees, closed
 */
export function readPn2(bytes) {
  let at = 0;
  const take = (size, read) => {
    at += size;
    return bytes[read](at - size);
  };
  const version = take(1, "readUInt8");
  if (version !== 2) throw new Error(`PN2 of version ${version} is not known.`);
  take(4, "readUInt32BE");
  const hasColour = take(1, "readUInt8") === 1;
  const polygons = [];
  while (at < bytes.length) {
    const kind = take(1, "readUInt8");
    if (kind > kinds.group) throw new Error(`PN2: ${kind} at ${at} is no kind of record.`);
    take(4, "readUInt32BE");
    if (kind === kinds.group) {
      take(1, "readUInt8");
      continue;
    }
    const nodes = take(4, "readUInt32BE");
    if (hasColour && kind !== kinds.inner) take(1, "readUInt8");
    const ring = [];
    for (let node = 0; node < nodes; node += 1) {
      const [y, x] = [take(2, "readInt16BE"), take(2, "readInt16BE")];
      const near = take(2, "readUInt16BE");
      ring.push([x, y]);
      for (let one = 0; one < near; one += 1) {
        const dy = take(1, "readInt8");
        ring.push([x + take(1, "readInt8"), y + dy]);
      }
    }
    const closed = closedRing(ring);
    if (closed.length < 4) continue;
    if (kind === kinds.inner) polygons.at(-1)?.push(closed);
    else if (kind === kinds.ring || kind === kinds.outer) polygons.push([closed]);
  }
  return polygons;
}

function closedRing(places) {
  const ring = places
    .filter(([x, y], at) => at === 0 || x !== places[at - 1][0] || y !== places[at - 1][1])
    .map(([x, y]) => [x / perDegree, y / perDegree]);
  const [[x, y], [lastX, lastY]] = [ring[0], ring.at(-1)];
  return x === lastX && y === lastY ? ring : [...ring, ring[0]];
}
