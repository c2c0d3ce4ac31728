/** Something that stands in a numbered paragraph, or in a line. */
export interface Placed {
  readonly paragraph: string | null;
  readonly line: number | null;
}

/**
 * Names many places of one document in one line, each once, numbers that follow each other as a range.
 *
 * @param places in reading order
 * @example placeList([{ paragraph: "3", line: 9 }, { paragraph: "4", line: 11 }, { paragraph: null, line: 40 }]) // "paras. 3–4; line 40"
 */
export function placeList(places: readonly Placed[]): string {
  const paragraphs = places.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  const lines = places.flatMap(({ paragraph, line }) => (paragraph !== null || line === null ? [] : [line])).sort((a, b) => a - b);
  return [labelled(new Set(paragraphs).size === 1 ? "para." : "paras.", paragraphs), labelled(lines.length === 1 ? "line" : "lines", lines.map(String))]
    .filter((part) => part !== "")
    .join("; ");
}

function labelled(kind: string, labels: readonly string[]): string {
  return labels.length === 0 ? "" : `${kind} ${ranges([...new Set(labels)]).join(", ")}`;
}

function ranges(labels: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const label of labels) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && Number(label) === Number(last) + 1) runs.at(-1)!.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0]!));
}
