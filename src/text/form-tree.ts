import { enterForm } from "./enter-form.js";

interface Node<Of> {
  readonly next: Map<string, Node<Of>>;
  of: Of | null;
}

/** A form that stands in a text: what it is of, and where it ends. */
export interface FormFound<Of> {
  readonly of: Of;
  readonly end: number;
}

const INSIDE_WORD = /[\p{L}\p{N}]/u;
const BLANK = /\s/;
/** Straight, curly or the letter: «Children's Fund», «Children’s Fund». */
const APOSTROPHE = /['’‘ʼ]/;

/**
 * Written forms letter by letter, whatever their case: a blank of a form fits any white space, its apostrophe any of a text. Hundreds of
 * long names as one regular expression take longer to compile than a report takes to be searched.
 *
 * @example new FormTree([["committee against torture", "cat"]]).longest("The Committee  against Torture", 4) // { of: "cat", end: 30 }
 */
export class FormTree<Of> {
  private readonly root: Node<Of> = newNode();

  /** @param forms in lower case, each with what it is of */
  constructor(forms: Iterable<readonly [form: string, of: Of]>) {
    for (const [form, of] of forms) enterForm(this.root, form, newNode<Of>).of = of;
  }

  /** The longest form that begins at `at` and ends with a word, or null. */
  longest(text: string, at: number): FormFound<Of> | null {
    let found: FormFound<Of> | null = null;
    let node: Node<Of> | undefined = this.root;
    for (let end = at; node !== undefined;) {
      if (node.of !== null && !isInsideWord(text, end)) found = { of: node.of, end };
      const letter = letterAt(text, end);
      node = node.next.get(letter);
      end = letter === " " ? behindBlanks(text, end) : end + 1;
    }
    return found;
  }
}

/** Whether a letter or digit stands at `at`. */
export function isInsideWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && INSIDE_WORD.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Behind the white space at `at`. */
export function behindBlanks(text: string, at: number): number {
  let end = at;
  while (BLANK.test(text.charAt(end))) end++;
  return end;
}

function letterAt(text: string, at: number): string {
  const letter = text.charAt(at);
  if (APOSTROPHE.test(letter)) return "'";
  return BLANK.test(letter) ? " " : letter.toLowerCase();
}

function newNode<Of>(): Node<Of> {
  return { next: new Map(), of: null };
}
