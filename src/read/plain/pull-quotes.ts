import { isRepeatedIn, wordSetOf } from "../../text/is-repeated-in.js";

/** In paragraphs: what a pull-quote repeats, and other uses of the words at a break, stand so near. */
const NEAR = 25;
/** Of two that say the same, the shorter is the quotation, be it by two words. */
const LONGER = 1.05;

/** Tells which of a text's paragraphs are pull-quotes: nearly all their words stand in another one near them. */
export class PullQuotes {
  private readonly words: (ReadonlySet<string> | undefined)[] = [];

  /** @param texts of all paragraphs, in reading order */
  constructor(private readonly texts: readonly string[]) {}

  /** Lets one paragraph hold the words of another that goes on with it. */
  unite(one: number, other: number): void {
    this.words[one] = new Set([...this.wordsAt(one), ...this.wordsAt(other)]);
  }

  /** Whether a paragraph is one. */
  has(at: number): boolean {
    return this.near(at).some((other) => other !== at && isRepeatedIn(this.wordsAt(at), this.wordsAt(other), LONGER));
  }

  /** Whether words stand, whole, in a paragraph near a place. */
  usesNear(phrase: string, at: number): boolean {
    return this.near(at).some((other) => {
      const found = this.texts[other]!.indexOf(phrase);
      return found !== -1 && !/\p{L}/u.test(this.texts[other]!.charAt(found + phrase.length));
    });
  }

  private wordsAt(at: number): ReadonlySet<string> {
    return (this.words[at] ??= wordSetOf(this.texts[at]!));
  }

  private near(at: number): number[] {
    const from = Math.max(0, at - NEAR);
    return Array.from({ length: Math.min(this.texts.length, at + NEAR + 1) - from }, (_, i) => from + i);
  }
}
