/**
 * Reads what `pack` wrote, for recipes that build on other products: a TopoJSON in degrees.
 *
 * @param {Buffer} bytes decompressed
 */
export function unpack(bytes) {
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length));
  const [unit] = header.transform.scale;
  let at = 4 + length;
  const varint = () => {
    let [value, weight, byte] = [0, 1, 0];
    do {
      byte = bytes[at++];
      value += (byte & 127) * weight;
      weight *= 128;
    } while (byte & 128);
    return value;
  };
  const signed = () => {
    const value = varint();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  const counts = Array.from({ length: header.arcs }, varint);
  const axis = () =>
    counts.map((count) => {
      let sum = 0;
      return Array.from({ length: count }, () => {
        sum += signed();
        return sum;
      });
    });
  const [xs, ys] = [axis(), axis()];
  const perDegree = Math.round(1 / unit);
  return {
    type: "Topology",
    objects: header.objects,
    arcs: xs.map((line, index) => line.map((x, vertex) => [x / perDegree, ys[index][vertex] / perDegree])),
  };
}
