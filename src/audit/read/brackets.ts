/** A pair of brackets: offsets of the opening one and of the closing one (or of the end of its sentence). */
export interface Bracket {
  readonly open: number;
  readonly close: number;
  /** Index of the bracket around it, or -1. */
  readonly parent: number;
}

/**
 * The brackets of a text, outer before inner; one left open ends with the text. Letters and numerals of limbs, «(a)», are none.
 *
 * @example findBrackets("nine (four old (one ill), five new)").length // 2
 */
export function findBrackets(text: string): Bracket[] {
  const found: { open: number; close: number; parent: number }[] = [];
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "(" && !/^\((?:\p{L}{1,4}|\d{1,2})\)/u.test(text.slice(i, i + 6))) {
      found.push({ open: i, close: text.length, parent: stack.at(-1) ?? -1 });
      stack.push(found.length - 1);
    } else if (char === ")" && stack.length > 0 && !/\((?:\p{L}{1,4}|\d{1,2})$/u.test(text.slice(Math.max(0, i - 5), i))) {
      found[stack.pop()!]!.close = i;
    }
  }
  return found;
}

/** Index of the innermost bracket around an offset, or -1. */
export function bracketAt(brackets: readonly Bracket[], offset: number): number {
  let inner = -1;
  brackets.forEach(({ open, close }, i) => {
    if (open < offset && offset < close) inner = i;
  });
  return inner;
}
