/** The kinds of files a text can be read from. */
export const READABLE = '.docx,.pdf,.txt,.md,application/pdf,text/plain,text/markdown';

/** Plain text can be looked at and mended before it is read; the server gets the words out of everything else. */
export function isPlainText({ name }: File): boolean {
  return /\.(?:txt|md)$/i.test(name);
}
