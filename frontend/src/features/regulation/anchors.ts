/** `14.3.b` as the key of a provision, and nothing while it is none. */
export function toAnchor(text: string): string | null {
  const parts = /^\s*(\d+[a-zđ]?)(?:[.\s]+(\d+)([a-zđ])?)?(?:[.\s]+([a-zđ]\d?))?\s*$/i.exec(text);
  if (!parts) return null;
  const [, article = '', clause, inserted, point] = parts;
  const key = (part: string) => part.toLowerCase().replace('đ', 'dd');
  const above = `d${key(article)}${clause ? `k${clause}${inserted ? `_${key(inserted)}` : ''}` : ''}`;
  // a bare letter would read as that of an inserted article or clause
  return point ? `${above}${clause && !inserted ? '' : 'p'}${key(point)}` : above;
}

export function fromAnchor(anchor: string): string {
  const parts =
    /^[dq](\d+(?:dd|[a-jl-oq-z])?)(?:k(\d+(?:_(?:dd|[a-z]))?))?(?:p?((?:dd|[a-z])\d?))?(?:-\d+)?$/.exec(
      anchor,
    );
  return parts ? parts.slice(1).filter(Boolean).join('.').replace('_', '').replaceAll('dd', 'đ') : '';
}
