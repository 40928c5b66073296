import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, the first day that a zip knows: the same files give the same bytes. */
const day = 0x21;

/**
 * A zip of files by their ways in it, with slashes. Names are UTF-8, nothing is encrypted.
 * Source: PKWARE's APPNOTE, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const title = Buffer.from(name, "utf8");
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = aboutOf(bytes, packed, title);
    const local = Buffer.concat([numbers([0x04034b50, 4], [20, 2]), about, title]);
    directory.push(
      Buffer.concat([
        numbers([0x02014b50, 4], [20, 2], [20, 2]),
        about,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        title,
      ]),
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [files.size, 2],
    [files.size, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, ...directory, end]);
}

/** What both headers say of a file: its names are UTF-8, it is deflated, its day, sums and sizes. */
function aboutOf(bytes: Uint8Array, packed: Uint8Array, title: Uint8Array): Buffer {
  return numbers(
    [0x0800, 2],
    [8, 2],
    [0, 2],
    [day, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [title.length, 2],
    [0, 2],
  );
}

/** Numbers in as many bytes as each has, the lowest first. */
function numbers(...written: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    written.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
