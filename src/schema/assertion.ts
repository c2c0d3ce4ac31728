import * as z from "zod/mini";
import { findingActs } from "./is-finding.js";
import { citationSchema, sourceSchema } from "./source.js";
import { lentMatterSchema, readingSchema } from "./reading.js";
import { quantitySchema, spokenDateSchema } from "./quantity.js";
import { lawSchema } from "./law.js";

const id = z.string();
const ids = z.array(z.string());

/** How a value is known: the caller gave it, the text says it, or it was inferred. */
export const basisSchema = z.enum(["given", "stated", "implied"]);

const fields = {
  id,
  text: z.string(),
  /** The sentence that a limb was cut from and the one before it: what «such allegations» or «that Convention» lean on. */
  context: z.optional(z.string()),
  source: sourceSchema,
  /** ISO 3166 alpha-3 of the State spoken of; the document's where absent. */
  state: z.optional(z.nullable(z.string())),
  /** The date spoken of (ISO, as far as known); the document's where null. */
  date: z.optional(z.nullable(z.string())),
  topics: z.optional(ids),
  matters: z.optional(ids),
  /** Families of its matters: facets of one concern (`data/matter-families.json`). */
  families: z.optional(ids),
  /** Matters implied by where it stands, apart from its own. */
  lent: z.optional(z.array(lentMatterSchema)),
  readings: z.optional(z.array(readingSchema)),
  polarity: z.optional(z.enum(["affirms", "denies"])),
  /** Ids of treaties and other instruments named. */
  instruments: z.optional(ids),
  /** National laws named, one entry an article where articles are named. */
  laws: z.optional(z.array(lawSchema)),
  groups: z.optional(ids),
  /** Groups of people that its words name (`data/groups.json`); `groups` are those that its matters concern. */
  people: z.optional(ids),
  /** What is done, asked for or planned: an id of `data/actions.json`; null where no act of the table is named. */
  deed: z.optional(z.nullable(id)),
  /** What it is done to, in the words of the text. */
  object: z.optional(z.nullable(z.string())),
  /** Kinds of institutions named: ids of `data/institutions.json`. */
  institutions: z.optional(ids),
  quantities: z.optional(z.array(quantitySchema)),
  /** Dates and periods named, other than in names of laws and programmes. */
  dates: z.optional(z.array(spokenDateSchema)),
  /** Places named, other than the State. */
  places: z.optional(ids),
  /** It holds for a part only («except …», «most of …»). */
  partial: z.optional(z.boolean()),
  /** It is somebody else's word («NGOs claim that …»). */
  attributed: z.optional(z.boolean()),
  /** It speaks of how good something is, not of whether it is there. */
  ofQuality: z.optional(z.boolean()),
  /** It says that something is missing, too little, denied or out of reach. */
  wanting: z.optional(z.boolean()),
  /** It says that something has not been made or done yet. */
  unmade: z.optional(z.boolean()),
  /** It says that there are such cases («some NGOs faced …»), not that it is so throughout. */
  existential: z.optional(z.boolean()),
  /** It tells what a rule says («the law provides that …», «nobody may …»), not what happens. */
  norm: z.optional(z.boolean()),
  /** It tells what happens in practice, in so many words. */
  practice: z.optional(z.boolean()),
  /** It speaks of what is known of its matters («lack of data on …»), not of how they stand. */
  ofKnowledge: z.optional(z.boolean()),
  /** The last year that it holds for, where it speaks of a time that is over («before 2010», «in 2005–2009»). */
  until: z.optional(z.nullable(z.int())),
  citations: z.optional(z.array(citationSchema)),
  /** Titles of the sections that the text stands in, highest first. */
  headings: z.optional(z.array(z.string())),
  /** Labels that a list of recommendations gives, in its own words; `topics` are ours. */
  themes: z.optional(ids),
  /** Session of the body or of the review: «20». */
  session: z.optional(z.nullable(z.string())),
  basis: z.optional(z.record(z.string(), basisSchema)),
  /** By which words each field was told, where the text says it: `{ status: "is being drafted" }`. */
  grounds: z.optional(z.record(z.string(), z.string())),
};

export const findingActSchema = z.enum(findingActs);
export const claimActSchema = z.enum(["fact", "measure", "plan", "denial", "compliance", "concession"]);
export const statusSchema = z.enum(["planned", "under-way", "done", "in-force", "absent"]);

/** What the State under review says of a recommendation made to it. */
export const positionSchema = z.enum(["supported", "noted", "supported/noted", "implemented", "being-implemented", "pending"]);

/** What lists of recommendations say beside the text: all of it given by the list, nothing inferred. */
const listFields = {
  /** The printed number: «125.42», «95.3», «60 (b)». */
  number: z.optional(z.nullable(z.string())),
  /** Who recommended it in a review among States: ISO 3166 alpha-3, or the name as printed where no State has it. */
  recommendedBy: z.optional(ids),
  position: z.optional(z.nullable(positionSchema)),
  /** The words that gave the position. */
  positionWords: z.optional(z.nullable(z.string())),
  /** UPR Info's category of the action asked for, 1 (minimal) to 5 (specific). */
  action: z.optional(z.nullable(z.int())),
  affectedPersons: z.optional(ids),
  sdgs: z.optional(ids),
  /** Cycle of the review: «2». */
  cycle: z.optional(z.nullable(z.string())),
};

/** What a United Nations body says of a State: one speaker (or several who say the same), one matter, one act. */
export const findingSchema = z.object({
  ...fields,
  act: findingActSchema,
  /** Ids of `data/bodies.json`. */
  speakers: z.optional(ids),
  /** How strongly it asks: 1 encourages, 2 recommends, 3 urges. */
  strength: z.optional(z.nullable(z.int())),
  /** What a recommendation asks for, by the first of its verbs: that a thing be considered, gone on with, effort, that it end, be made, be secured. */
  asks: z.optional(z.nullable(z.enum(["considering", "continuing", "effort", "ending", "making", "securing"]))),
  /** A recommendation of effort, or to go on, that names nothing by which one could see that it is done. */
  openEnded: z.optional(z.boolean()),
  /** Recommendations and paragraphs of earlier documents that it, or the heading above it, refers to: `A/HRC/28/10#125.42`. */
  recalls: z.optional(ids),
  /** The grade that the body gave the State's follow-up of it, as printed: «B», «C1». */
  grade: z.optional(z.string()),
  /** The numbers by which a State's follow-up names its paragraph, its own first: `CCPR/C/UTO/CO/2#10 (a)`; the kind stands for an unknown symbol. */
  goesBy: z.optional(ids),
  ...listFields,
});

/** What a State party says of itself. */
export const claimSchema = z.object({
  ...fields,
  act: claimActSchema,
  status: z.optional(z.nullable(statusSchema)),
  /** Since or by when the status holds, as written: «2019», «2019-05», «2013/2018». */
  statusDate: z.optional(z.nullable(z.string())),
  /** It says that no case is, or that every case is («no civilian is tried by soldiers», «every child is examined»). */
  sweeping: z.optional(z.nullable(z.enum(["none", "all"]))),
  /** Recommendations and paragraphs that its section says it answers, as `recalls` of a finding; the kind stands for an unknown symbol. */
  answers: z.optional(ids),
});

/** A finding or a claim, told apart by `act`. */
export const assertionSchema = z.union([findingSchema, claimSchema]);

export type Basis = z.infer<typeof basisSchema>;
export type FindingAct = z.infer<typeof findingActSchema>;
export type ClaimAct = z.infer<typeof claimActSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Assertion = Finding | Claim;
