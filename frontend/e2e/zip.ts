import { crc32 } from 'node:zlib';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands in XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Numbers of two and four bytes one after the other, as headers of a ZIP archive have them. */
function packed(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}

/** A ZIP archive whose entries are stored as they are. */
export function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const path = Buffer.from(name);
    const data = Buffer.from(content);
    const sums = packed([4, crc32(data)], [4, data.length], [4, data.length], [2, path.length], [2, 0]);
    // version 2.0, names in UTF-8, stored, no time
    const common = Buffer.concat([packed([2, 20], [2, 0x800], [2, 0], [4, 0]), sums]);
    const local = Buffer.concat([packed([4, 0x04034b50]), common, path, data]);
    directory.push(
      packed([4, 0x02014b50], [2, 20]),
      common,
      packed([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = Object.keys(entries).length;
  const end = packed([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...locals, index, end]);
}
