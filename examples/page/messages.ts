import type { About, Role } from "../../src/schema/document.js";

/** What a file was read as. */
export interface ReadAs {
  /** `document`, or the number of assertions of a list. */
  readonly assertions: number | null;
  readonly kind: NonNullable<About["kind"]> | null;
  readonly state: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly paragraphs: number;
  /** The side that its kind tells, or null. */
  readonly role: Role | null;
  /** Whether comments can be written into it. */
  readonly isWord: boolean;
}

/** What a file of an earlier day was read as: decisions of reviewers, or a whole report; each as JSON. */
export interface Recalled {
  readonly kind: "reviews" | "baseline";
  readonly text: string;
  /** What is in it, for people: «12 decisions». */
  readonly words: string;
}

/** What the result of a comparison is in the page. */
export interface Compared {
  /** As `renderReport` gives it. */
  readonly markup: string;
  readonly title: string;
}

/** A file to be kept. */
export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the worker can be asked, and what it answers. */
export interface Tasks {
  read: { ask: { file: number; name: string; bytes: ArrayBuffer; about: About }; answer: ReadAs };
  recall: { ask: { name: string; bytes: ArrayBuffer }; answer: Recalled };
  compare: { ask: { claims: readonly number[]; findings: readonly number[]; reviews: string | null; baseline: string | null }; answer: Compared };
  export: { ask: { format: string; reviews: string; draft: number | null }; answer: Exported };
}

export type TaskName = keyof Tasks;

/** From the page to the worker. */
export interface Asked<Name extends TaskName = TaskName> {
  readonly call: number;
  readonly task: Name;
  readonly ask: Tasks[Name]["ask"];
}

/** From the worker to the page. */
export type Told =
  | { readonly call: number; readonly answer: Tasks[TaskName]["answer"] }
  | { readonly call: number; readonly fault: string }
  | { readonly call: number; readonly judged: number; readonly total: number };
