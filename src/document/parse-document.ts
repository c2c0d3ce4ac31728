import { isFollowUpReport } from "../knowledge/documents/follow-up-sections.js";
import type { Block, Blocks } from "../read/block.js";
import { isOutcomeReport } from "../read/outcome/is-outcome-report.js";
import type { About, Note, Paragraph, UnDocument } from "../schema/document.js";
import type { Citation } from "../schema/source.js";
import { InputError } from "../schema/error.js";
import type { Citation as ParsedCitation } from "./citations/citation.js";
import { resolveCitations } from "./citations/parse-citations.js";
import { partFollowUp, type FollowUpBlock } from "./follow-up/part-follow-up.js";
import { readHeadFacts } from "./head-facts.js";
import { foldRepetitions } from "./fold-repetitions.js";
import { languageOf, languageWords } from "./language.js";
import { recommendationsOf } from "./recommendations-of.js";
import { SectionBuilder } from "./sections.js";
import { tellSpeakers } from "./tell-speakers.js";

/** What is known of a file besides its text. */
export interface FileFacts {
  readonly id: string;
  readonly encoding: string;
  readonly encodingBasis: "stated" | "implied";
  readonly sha256: string;
  readonly about: About;
}

/**
 * Makes a document of the blocks that a reader found: sections, paragraphs, notes with their citations, what an outcome
 * report recommends, and what the document is.
 *
 * @throws {InputError} `no-paragraph`, `other-language`
 */
export function parseDocument(read: Blocks, file: FileFacts): UnDocument {
  const { sections, paragraphs } = outlineOf(read.blocks.map((block) => ({ block })));
  if (!paragraphs.some(({ cut }) => /(?<!\p{L})\p{L}{2,} \p{L}+/u.test(cut.text)))
    throw new InputError("no-paragraph", file.id, `nothing in it reads as sentences of a report${misnamed(file)}`);
  const texts = paragraphs.map(({ cut }) => cut.text);
  const language = languageOf(texts);
  if (language !== "en") throw new InputError("other-language", file.id, `(${languageWords(language)}); only English is read`);
  const headings = sections.map(({ title }) => title);
  const { text, head } = read;
  const told = { holdsRecommendations: isOutcomeReport(text), evaluatesFollowUp: isFollowUpReport(text) };
  const facts = readHeadFacts({ head, headings, paragraphs: texts, ...told }, file.about);
  const document: UnDocument = {
    id: file.id,
    text,
    ...facts,
    language,
    encoding: file.encoding,
    sha256: file.sha256,
    basis: { ...facts.basis, encoding: file.encodingBasis, language: "implied" },
    sections,
    paragraphs: foldRepetitions(paragraphs),
    notes: notesOf(read.blocks),
  };
  if (document.kind === "follow-up-evaluation") return ofEvaluation(document, read);
  return document.kind === "outcome-report" ? ofDialogue(document) : document;
}

/** Sections and paragraphs of blocks in reading order. */
function outlineOf(blocks: readonly (Pick<FollowUpBlock, "block"> & Partial<FollowUpBlock>)[]): Pick<UnDocument, "sections" | "paragraphs"> {
  const noteTexts = new Map(blocks.flatMap(({ block }): [string, string][] => (block.kind === "note" ? [[block.number ?? "", block.cut.text]] : [])));
  const builder = new SectionBuilder(noteTexts);
  const paragraphs: Paragraph[] = [];
  for (const { block, voice, references } of blocks) {
    if (block.kind === "heading") builder.addHeading(block, [...(references ?? [])]);
    if (block.kind === "paragraph") paragraphs.push({ ...paragraphOf(block, builder.current()), ...voice });
  }
  return { sections: builder.sections, paragraphs };
}

/** A report on follow-up: whose words each paragraph holds, and of which State; the document is of none where it is of several. */
function ofEvaluation(document: UnDocument, read: Blocks): UnDocument {
  const outline = outlineOf(partFollowUp(read));
  const states = [...new Set(outline.paragraphs.flatMap(({ speaker, state }) => (speaker === "body" && state !== undefined ? [state] : [])))];
  const { state: _, ...basis } = document.basis;
  if (document.basis["state"] === "given" || states.length === 0) return { ...document, ...outline };
  return states.length === 1
    ? { ...document, ...outline, state: states[0]!, basis: { ...basis, state: "stated" } }
    : { ...document, ...outline, state: null, basis };
}

/** A report of a dialogue: who speaks in its paragraphs, and what it recommends. */
function ofDialogue(document: UnDocument): UnDocument {
  const { paragraphs, sections, state } = document;
  return { ...document, paragraphs: tellSpeakers(paragraphs, sections, state), recommendations: recommendationsOf(document) };
}

function paragraphOf({ number, cut, marks, breaks, line, endLine }: Block, section: number | null): Paragraph {
  return { number, section, cut: { text: cut.text, pieces: [...cut.pieces] }, marks: [...marks], breaks: [...breaks], line, endLine, also: [] };
}

function notesOf(blocks: readonly Block[]): Note[] {
  const notes = blocks.filter((block) => block.kind === "note");
  const citations = resolveCitations(notes.map((note) => note.cut.text));
  return notes.map((note, i) => ({ label: note.number ?? "", text: note.cut.text, line: note.line, citations: (citations[i] ?? []).map(citationOf) }));
}

/** What of a reference is kept in the document: its source, its pinpoints, how strongly it supports. */
function citationOf({ symbol, source, url, body, paragraphs, pages, weak }: ParsedCitation): Citation {
  return { symbol, source, url, body, paragraphs: [...paragraphs], pages: [...pages], weak };
}

/** A file that is named as Word or PDF and holds neither was damaged, or named by mistake. */
function misnamed({ id, encoding }: FileFacts): string {
  const [, ending] = /\.(docx|pdf)$/.exec(id.toLowerCase()) ?? [];
  return ending === undefined || ending === encoding ? "" : `; its name ends in .${ending}, but what it holds is no such file: it may be damaged`;
}
