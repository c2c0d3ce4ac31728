import type { Span } from "../../text/cut.js";

/** Word's markup as it stands in converted text: `[bookmark: …]`, `[endnoteRef:4]`, and the body `[4: …]` that follows. */
export interface InlineNotes {
  /** What is markup and no words, in order. */
  readonly markup: readonly Span[];
  readonly marks: readonly { readonly start: number; readonly label: string }[];
  readonly bodies: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

const OPENING = /\[(?:bookmark: ?[^\]\n]*\]|(?:endnote|footnote)Ref:(\d+)\]|(\d+): )/g;

/**
 * Finds the note markup that a conversion from Word leaves in running text. A body may span lines and hold brackets of its own.
 *
 * @example findInlineNotes("held.[endnoteRef:2] [2: See p. 4.]").bodies[0]?.label // "2"
 */
export function findInlineNotes(text: string): InlineNotes {
  const markup: Span[] = [];
  const marks: { start: number; label: string }[] = [];
  const bodies: { label: string; start: number; end: number }[] = [];
  const referred = new Set<string>();
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const [whole, referredLabel, bodyLabel] = found;
    let end = found.index + whole.length;
    if (referredLabel !== undefined) {
      marks.push({ start: found.index, label: referredLabel });
      referred.add(referredLabel);
    } else if (bodyLabel !== undefined) {
      if (!referred.has(bodyLabel)) continue;
      const close = closingBracket(text, end);
      bodies.push({ label: bodyLabel, start: end, end: close });
      end = Math.min(text.length, close + 1);
      OPENING.lastIndex = end;
    }
    markup.push([found.index, end]);
  }
  return { markup, marks, bodies };
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "[") depth++;
    else if (text[i] === "]" && depth-- === 0) return i;
  }
  return text.length;
}
