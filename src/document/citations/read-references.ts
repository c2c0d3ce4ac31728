import { bodyOfSymbol } from "../../knowledge/speakers/bodies.js";
import type { Citation } from "./citation.js";
import { anyOf, citationWords } from "./citation-words.js";
import { nameSource } from "./name-source.js";
import { readNumberList } from "./number-list.js";
import { readPinpoint } from "./read-pinpoint.js";
import { readSignal, signalBefore } from "./read-signal.js";
import { splitNote, type Anchor, type NotePiece } from "./split-note.js";

/** A reference as it stands in its note: an «Ibid.» is not resolved yet. */
export type Reference = Citation;

const PINPOINT_WORD = new RegExp(String.raw`(?:,\s*|\s)(?=(?:${anyOf([...citationWords.paragraph, ...citationWords.page])})(?!\p{L})\.?,?\s*\d)`, "iu");
const AVAILABLE = new RegExp(String.raw`(?:${anyOf(citationWords.availableFrom)})\W*$`, "i");
const NAME = /^["«“]?[\p{Lu}\d]/u;

/** The name of a source is shorter; what is longer is prose. */
const LONGEST_SOURCE = 1000;
const NUMBERS_ONLY = /^(?:and\s+)?(?=\d+(?:\.\d+)*\b)/;

/**
 * Reads the references of one note one after the other, each with its own paragraphs and pages.
 *
 * @example readReferences("See CRC/C/KAZ/CO/4, para. 3; and UNHCR submission, p. 2.").map((r) => r.kind) // ["symbol", "submission"]
 */
export function readReferences(note: string): Reference[] {
  const references: Reference[] = [];
  let weak = false;
  for (const piece of splitNote(note)) {
    if (piece.opens) weak = false;
    weak = readPiece(note, piece, weak, references);
  }
  return references;
}

/** Reads one piece into `references`; gives whether what follows in the sentence is still «See also». */
function readPiece(note: string, piece: NotePiece, weakBefore: boolean, references: Reference[]): boolean {
  let weak = weakBefore;
  let at = piece.start;
  for (const anchor of piece.anchors) {
    const lead = note.slice(at, anchor.start);
    weak = readLoose(note, at, anchor.start, false, weak, references);
    weak = signalBefore(lead) ?? weak;
    at = AVAILABLE.test(lead) && anchor.kind === "url" && attachUrl(references, anchor) ? anchor.end : addAnchored(note, anchor, weak, references);
  }
  return readLoose(note, at, piece.end, piece.anchors.length === 0, weak, references);
}

function addAnchored(note: string, anchor: Anchor, weak: boolean, references: Reference[]): number {
  const { paragraphs, pages, end } = readPinpoint(note, anchor.end);
  references.push({ ...sourceOf(anchor), paragraphs, pages, weak, ibid: anchor.kind === "ibid", start: anchor.start, end });
  return end;
}

type Source = Pick<Reference, "kind" | "symbol" | "companions" | "source" | "body" | "url">;
const NO_SOURCE: Source = { kind: "ibid-unresolved", symbol: null, companions: [], source: null, body: null, url: null };

function sourceOf(anchor: Anchor): Source {
  if (anchor.kind === "ibid") return NO_SOURCE;
  if (anchor.kind === "url") return { ...NO_SOURCE, kind: "url", url: anchor.url };
  const { text, companions } = anchor.found;
  return { ...NO_SOURCE, kind: "symbol", symbol: text, companions, body: bodyOfSymbol(text) };
}

/** «… dated 3 May. Available from www…»: the address belongs to the source named just before it. */
function attachUrl(references: Reference[], anchor: Anchor & { kind: "url" }): boolean {
  const last = references.at(-1);
  if (last === undefined || last.url !== null || (last.kind !== "report" && last.kind !== "submission")) return false;
  references[references.length - 1] = { ...last, url: anchor.url, end: anchor.end };
  return true;
}

/** Reads sources without symbol between `from` and `to`. `alone`: no symbol or address stands in this piece. */
function readLoose(note: string, from: number, to: number, alone: boolean, weakBefore: boolean, references: Reference[]): boolean {
  let weak = weakBefore;
  for (let at = from; at < to;) {
    const signal = readSignal(note.slice(at, to));
    const start = at + signal.start;
    weak = signal.weak ?? weak;
    if (signal.words === "" || continueNumbers(note, start, references)) break;
    const place = PINPOINT_WORD.exec(note.slice(start, to));
    const words = withoutJoint(note.slice(start, place === null ? to : start + place.index).slice(0, LONGEST_SOURCE));
    const named = nameSource(words);
    const introduced = alone && signal.weak !== null && words !== "";
    if (!introduced && !(NAME.test(words) && (place !== null || named.kind !== "report"))) break;
    const { paragraphs, pages, end } = place === null ? { paragraphs: [], pages: [], end: start + words.length } : readPinpoint(note, start + place.index);
    references.push({ ...NO_SOURCE, ...named, paragraphs, pages, weak, ibid: false, start, end });
    at = Math.max(end, start + 1);
  }
  return weak;
}

/** What is cut off bit by bit at the end: one expression for all of it would try every «and» of a text as its beginning. */
const JOINT = /(?:(?<![\s,.])[\s,.]+|\band)$/;

/** A source without the stops and the «and» that lead to the next. */
function withoutJoint(words: string): string {
  let source = words;
  while (JOINT.test(source)) source = source.replace(JOINT, "");
  return source;
}

/** «…, paras. 10.1; 10.2; and 10.3»: numbers that stand alone go on with the reference before them. */
function continueNumbers(note: string, start: number, references: Reference[]): boolean {
  const last = references.at(-1);
  const opening = NUMBERS_ONLY.exec(note.slice(start));
  if (last === undefined || opening === null || last.paragraphs.length === 0) return false;
  const { numbers, end } = readNumberList(note, start + opening[0].length);
  if (numbers.length === 0) return false;
  references[references.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...numbers], end };
  return true;
}
