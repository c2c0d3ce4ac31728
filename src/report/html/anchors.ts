/**
 * A name in the page for each id, the same in every page: what a web address would have to encode becomes a hyphen.
 *
 * @example anchorsOf(["a.txt#11.1"]).get("a.txt#11.1") // "a.txt-11.1"
 */
export function anchorsOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const used = new Set<string>();
  for (const id of ids) {
    if (anchors.has(id)) continue;
    const plain = id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "finding";
    let anchor = plain;
    for (let n = 2; used.has(anchor); n++) anchor = `${plain}-${n}`;
    used.add(anchor);
    anchors.set(id, anchor);
  }
  return anchors;
}
