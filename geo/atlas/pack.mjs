import { brotliCompressSync, constants } from "node:zlib";

/** Units of a degree in which packed coordinates are whole numbers; 0.0001 degrees are 11 m. */
export const perDegree = 10_000;

/** Metres of tolerance at rank 0; each rank more is half an octave: 25 m, 35 m, 50 m, 71 m, ... */
const finest = 25;

/** The rank of what is drawn at every tolerance: ends of arcs, where lines meet. */
export const always = 255;

/**
 * The rank of a vertex that is needed at tolerances up to `metres`: rounded up, so that a line filtered by rank is
 * never further from the truth than the tolerance.
 */
export const rankOf = (metres) =>
  metres <= finest ? 0 : Math.min(always - 1, Math.ceil(2 * Math.log2(metres / finest) - 1e-9));

/** Metres up to which a vertex of that rank is drawn. */
export const metresOf = (rank) => (rank === always ? Number.POSITIVE_INFINITY : finest * 2 ** (rank / 2));

/**
 * Writes a topology as packed bytes; `src/atlas/pack.ts` reads them.
 *
 *     u32 LE  length of the header
 *     header  JSON in UTF-8: a TopoJSON whose `arcs` is the number of arcs, whose `vertices` is that of vertices
 *     counts  a varint an arc: its vertices
 *     xs      a zig-zag varint a vertex: longitude in units of `transform.scale`; first of an arc whole, others less the one before
 *     ys      latitude likewise
 *     ranks   a byte a vertex: 255 at ends of arcs, else the vertex is needed at tolerances up to 25 m * 2^(rank / 2)
 *
 * The four sections stand one after the other, not arc by arc, as brotli then needs a tenth less.
 *
 * @param {{ objects: Record<string, any>, arcs: number[][][], ranks: Uint8Array[] }} topology
 *   arcs in whole units of `1 / perDegree` degrees
 * @param {Record<string, unknown>} more entries of the header, such as `seams`
 */
export function pack({ objects, arcs, ranks }, more = {}) {
  const [counts, xs, ys] = [createVarints(), createVarints(), createVarints()];
  for (const arc of arcs) {
    counts.add(arc.length);
    let [lastX, lastY] = [0, 0];
    for (const [x, y] of arc) {
      xs.add(zigZag(x - lastX));
      ys.add(zigZag(y - lastY));
      [lastX, lastY] = [x, y];
    }
  }
  const header = Buffer.from(
    JSON.stringify({
      type: "Topology",
      transform: { scale: [1 / perDegree, 1 / perDegree], translate: [0, 0] },
      arcs: arcs.length,
      vertices: arcs.reduce((sum, arc) => sum + arc.length, 0),
      ...more,
      objects,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, counts.bytes(), xs.bytes(), ys.bytes(), ...ranks]);
}

const zigZag = (value) => (value < 0 ? -2 * value - 1 : 2 * value);

function createVarints() {
  const written = [];
  return {
    add(value) {
      let left = value;
      for (; left > 127; left = Math.floor(left / 128)) written.push((left & 127) | 128);
      written.push(left);
    },
    bytes: () => Buffer.from(written),
  };
}

/** Brotli at its best, as all files of `atlas/` are stored. */
export const compress = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
