import { NO_CONTEXT, type Citation, type CitationContext } from "./citation.js";
import { readReferences, type Reference } from "./read-references.js";

/**
 * Reads the references of one note in the reference style of the United Nations.
 *
 * «Ibid.» repeats the reference before it in the note, else the last one of the note before; without paragraph or page of
 * its own it stands for the whole note before. What cannot be resolved says why.
 *
 * @param note text of the note, without its number
 * @param context the references of the note before
 * @example parseCitations("CRC/C/KAZ/CO/4, para. 3 (a). See also UNHCR submission, p. 2.")
 * // [{ kind: "symbol", symbol: "CRC/C/KAZ/CO/4", paragraphs: ["3 (a)"], weak: false, … },
 * //  { kind: "submission", source: "UNHCR submission", pages: ["2"], weak: true, … }]
 */
export function parseCitations(note: string, context: CitationContext = NO_CONTEXT): Citation[] {
  const citations: Citation[] = [];
  for (const reference of readReferences(note)) {
    const read = reference.ibid ? repeat(reference, citations.slice(-1), context) : [reference];
    for (const citation of read) citations.push(citation);
  }
  return citations;
}

/**
 * Reads the notes of one document in their order, so that each «Ibid.» finds the note before it.
 *
 * @example resolveCitations(["CRC/C/KAZ/CO/4, para. 3.", "Ibid., para. 5."])[1]?.[0]?.symbol // "CRC/C/KAZ/CO/4"
 */
export function resolveCitations(notes: readonly string[]): Citation[][] {
  let before: readonly Citation[] | null = null;
  return notes.map((note) => {
    const citations = parseCitations(note, { before });
    before = citations;
    return citations;
  });
}

function repeat(ibid: Reference, inNote: readonly Citation[], context: CitationContext): Citation[] {
  const bare = ibid.paragraphs.length === 0 && ibid.pages.length === 0;
  const before = context.before ?? [];
  const sources = inNote.length > 0 ? inNote : bare ? before : before.slice(-1);
  if (sources.length === 0)
    return [unresolved(ibid, context.before === null ? "no reference and no note stands before it" : "the note before names no source")];
  return sources.map((source) => {
    if (source.kind === "ibid-unresolved") return unresolved(ibid, "it repeats a reference that is itself unresolved");
    const { paragraphs, pages } = bare ? source : ibid;
    const { start, end, ibid: written } = ibid;
    return { ...source, paragraphs, pages, weak: ibid.weak || (bare && source.weak), ibid: written, start, end };
  });
}

function unresolved(ibid: Reference, why: string): Citation {
  return { ...ibid, kind: "ibid-unresolved", why };
}
