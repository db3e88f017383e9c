import { crc32 } from 'node:zlib';

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function documentOf(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => {
    const text = line.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
    return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  });
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
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
function zip(entries: Readonly<Record<string, string>>): Buffer {
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

/** A Word file of some lines, as a field for files takes it. */
export function docx(name: string, lines: readonly string[]) {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: zip({
      '[Content_Types].xml': CONTENT_TYPES,
      '_rels/.rels': RELATIONSHIPS,
      'word/document.xml': documentOf(lines),
    }),
  };
}
