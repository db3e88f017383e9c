/**
 * The place of a clause in its regulation, as an address fragment: `d14` for an article, `d14k3` for its third
 * clause, `d14k3a` for a point of it, `c4` for a chapter.
 */
export interface ProvisionPath {
  readonly chapter?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

export function provisionAnchor(path: ProvisionPath): string {
  if (path.article) {
    return `d${path.article}${path.clause ? `k${path.clause}` : ''}${path.point ?? ''}`;
  }
  return path.chapter ? `c${path.chapter}` : '';
}
