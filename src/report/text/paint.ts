/** What words are to the reader. */
export type Tone = "bad" | "good" | "middle" | "faint" | "strong";

/** Sets words in the colour of their tone. */
export type Paint = (words: string, tone: Tone) => string;
