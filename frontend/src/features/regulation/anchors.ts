/** `14.3.b` as the key of a provision, and nothing while it is none. */
export function toAnchor(text: string): string | null {
  const parts = /^\s*(\d+[a-z]?)(?:[.\s]+(\d+))?(?:[.\s]+([a-zđ]))?\s*$/i.exec(text);
  if (!parts) return null;
  const [, article = '', clause, point] = parts;
  const last = point ? point.toLowerCase().replace('đ', 'dd') : '';
  return `d${article}${clause ? `k${clause}` : ''}${last ? (clause ? last : `p${last}`) : ''}`;
}

export function fromAnchor(anchor: string): string {
  const parts = /^[dq](\d+[a-jl-oq-z]?)(?:k(\d+))?(?:p?(dd|[a-z]))?(?:-\d+)?$/.exec(anchor);
  return parts ? parts.slice(1).filter(Boolean).join('.').replace('dd', 'đ') : '';
}
