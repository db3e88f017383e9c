/** One whole page of a list. */
export function list(nodes: readonly unknown[]) {
  return { edges: [], nodes, pageInfo: { hasNextPage: false } };
}
