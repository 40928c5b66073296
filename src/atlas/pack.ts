/** A geometry of a packed topology: TopoJSON, arcs by index, `~index` for one that runs backwards. */
export type PackedGeometry = {
  readonly id?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
} & (
  | { readonly type: "LineString"; readonly arcs: readonly number[] }
  | { readonly type: "MultiLineString"; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: "Polygon"; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: "MultiPolygon"; readonly arcs: readonly (readonly (readonly number[])[])[] }
  | { readonly type: "Point"; readonly coordinates: readonly [number, number] }
  | { readonly type: null }
);

/** What stands before the arcs of a packed topology; makers add entries of their own. */
export interface PackHeader {
  readonly type: "Topology";
  readonly transform: { readonly scale: readonly [number, number] };
  readonly arcs: number;
  readonly vertices: number;
  /** Arcs that no line is drawn along: the 180th meridian and the edge at -90 degrees. */
  readonly seams?: readonly number[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly PackedGeometry[] }>>;
}

/** A topology opened: arc `i` is the vertices from `starts[i]` to before `starts[i + 1]`. */
export interface Pack {
  readonly header: PackHeader;
  /** Longitude and latitude of each vertex in units of `1 / perDegree` degrees. */
  readonly coordinates: Int32Array;
  readonly starts: Uint32Array;
  /** See `rankAt`. */
  readonly ranks: Uint8Array;
  readonly perDegree: number;
}

/** Metres of tolerance at rank 0; two ranks more are twice as many. */
const finest = 25;

/**
 * The least rank that a vertex has which is drawn at a tolerance: drawn so, a line is nowhere further than `metres`
 * from the whole one. What rank 0 stands for is drawn below 25 m.
 */
export const rankAt = (metres: number): number =>
  metres <= finest ? 0 : Math.min(255, Math.ceil(2 * Math.log2(metres / finest) - 1e-9));

/** Tolerances up to which a vertex is drawn, by its rank: see `rankAt`, of which it is the other way round. */
const drawnUpTo = Float64Array.from({ length: 256 }, (_, rank) =>
  rank < 255 ? finest * 2 ** ((rank + 1e-9) / 2) : Number.POSITIVE_INFINITY,
);

/** Whether a vertex of a rank is drawn at a tolerance: `rank >= rankAt(metres)`, and cheap. */
export const shows = (rank: number, metres: number): boolean => metres <= (drawnUpTo[rank] as number);

/** Metres up to which a vertex of that rank is drawn. */
export const metresOf = (rank: number): number => finest * 2 ** (rank / 2);

/**
 * Opens the decompressed bytes of a `*.topo.br` of the atlas; `geo/atlas/pack.mjs` tells how they are laid out.
 *
 * @throws when the bytes are not such a file, or only a part of one
 */
export function openPack(bytes: Uint8Array): Pack {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + (bytes.length < 4 ? Number.POSITIVE_INFINITY : view.getUint32(0, true));
  if (start > bytes.length) throw new Error("This is no packed topology: its header is cut off.");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as PackHeader;
  const read = createVarints(bytes, start);
  const starts = new Uint32Array(header.arcs + 1);
  for (let arc = 0; arc < header.arcs; arc += 1) starts[arc + 1] = (starts[arc] as number) + read.next();
  const coordinates = new Int32Array(header.vertices * 2);
  for (const axis of [0, 1])
    for (let arc = 0; arc < header.arcs; arc += 1) {
      let last = 0;
      const end = starts[arc + 1] as number;
      for (let at = starts[arc] as number; at < end; at += 1) {
        const value = read.next();
        last += value & 1 ? -(value + 1) / 2 : value / 2;
        coordinates[2 * at + axis] = last;
      }
    }
  const ranks = bytes.subarray(read.at(), read.at() + header.vertices);
  if (starts[header.arcs] !== header.vertices || ranks.length !== header.vertices)
    throw new Error("This is no packed topology: it has not the vertices that its header tells.");
  return { header, coordinates, starts, ranks, perDegree: Math.round(1 / header.transform.scale[0]) };
}

function createVarints(bytes: Uint8Array, start: number) {
  let place = start;
  return {
    next(): number {
      let byte = bytes[place++] as number;
      if (byte < 128) return byte;
      let value = byte & 127;
      let shift = 7;
      do {
        byte = bytes[place++] as number;
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      return value;
    },
    at: () => place,
  };
}
