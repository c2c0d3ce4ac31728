/**
 * The first cycle that is met among places that need each other; null where there is none.
 *
 * @returns the places on it, the first again at the end
 * @example findCycle(new Map([["a", ["b"]], ["b", ["a"]]])) // ["a", "b", "a"]
 */
export function findCycle(needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const to of needs.get(path) ?? []) {
      const cycle = visit(to, [...above, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of needs.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
