interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

/** Every node of a connection whose pages hold at most 100, one page after the other. */
export async function allPages<Node>(page: (offset: number) => Promise<Page<Node>>): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (;;) {
    const { totalCount, nodes: more } = await page(nodes.length);
    nodes.push(...more);
    // A page without nodes ends it too: rows may have gone between two pages.
    if (more.length === 0 || nodes.length >= totalCount) return nodes;
  }
}
