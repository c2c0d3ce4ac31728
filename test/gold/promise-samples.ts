import { headingsOf } from "../../src/document/headings-of.js";
import type { Claim } from "../../src/schema/assertion.js";
import type { UnDocument } from "../../src/schema/document.js";

/** Where the promises that are labelled by hand are drawn from: an earlier document of a State, and the later ones that it is held against in turn. */
export interface Stratum {
  readonly earlier: string;
  readonly later: readonly string[];
  readonly count: number;
  /** Only sentences beside which a later one, or one that is still to come, hesitates or denies, may tell another aim, number, year, name or body. */
  readonly beside?: "any" | "to-come";
}

/** A sample of promises: what it is drawn from, by which seed, and the file of its labels. */
export interface PromiseSample {
  readonly seed: number;
  readonly file: string;
  readonly strata: readonly Stratum[];
  /** Whether all that a State says in the report on its review is read: its answers in the dialogue and its pledges, too. */
  readonly wholeSpeech?: boolean;
}

/** The documents by code. Of reports on a review among States only what the State itself presented is read. */
const PROMISE_PATHS: Readonly<Record<string, string>> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  R22: "seeds/001_3f1ad22dfd4380e1.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
  K21: "seeds/004_877deedb22a1ac1f.txt",
  K10: "documents/A_HRC_14_10.txt",
  K14: "documents/A_HRC_28_10.txt",
  B09: "documents/upr-outcomes/barbados2009.txt",
  B18N: "documents/A_HRC_WG.6_29_BRB_1.txt",
  D14: "documents/upr-outcomes/bruneidarussalam2014.txt",
  D19N: "documents/A_HRC_WG.6_33_BRN_1.txt",
};

/** States of whose two reviews the reports lie in the folder of outcome reports, by file name without the year. */
const REVIEWED_TWICE: readonly [name: string, first: number, second: number][] = [
  ["algeria", 2008, 2012],
  ["cambodia", 2010, 2014],
  ["ecuador", 2008, 2012],
  ["fiji", 2010, 2014],
  ["ghana", 2008, 2012],
  ["vietnam", 2009, 2014],
  ["indonesia", 2008, 2012],
  ["iraq", 2010, 2014],
  ["morocco", 2008, 2012],
  ["peru", 2008, 2012],
  ["philippines", 2008, 2012],
  ["portugal", 2010, 2014],
  ["qatar", 2010, 2014],
  ["southafrica", 2008, 2012],
  ["tunisia", 2008, 2012],
  ["zambia", 2008, 2012],
];

/** States of the third sample: drawn (seed 20261130) of those with two reports in the folder that neither sample nor other gold has. */
const REVIEWED_TWICE_TOO: readonly [name: string, first: number, second: number][] = [
  ["finland", 2008, 2012],
  ["elsalvador", 2010, 2014],
  ["ethiopia", 2010, 2014],
  ["cotedivoire", 2010, 2014],
  ["democraticrepublicofthecongo", 2010, 2014],
  ["guinea", 2010, 2014],
  ["bolivia", 2010, 2014],
  ["gabon", 2008, 2012],
  ["dominica", 2010, 2014],
  ["madagascar", 2010, 2014],
  ["cyprus", 2010, 2014],
  ["sanmarino", 2010, 2014],
  ["slovakia", 2009, 2014],
  ["chile", 2009, 2014],
  ["dominicanrepublic", 2010, 2014],
  ["bhutan", 2010, 2014],
  ["pakistan", 2008, 2012],
  ["angola", 2010, 2014],
  ["japan", 2008, 2012],
  ["nicaragua", 2010, 2014],
];

/** States of the fourth sample: all others that have two reports, but those whose labels other gold holds back. Every other State is of the seen half, the rest are held. */
const OTHERS_REVIEWED_TWICE: readonly [name: string, first: number, second: number][] = [
  ["albania", 2010, 2014],
  ["argentina", 2008, 2012],
  ["bahrain", 2008, 2012],
  ["benin", 2008, 2012],
  ["bosniaandherzegovina", 2010, 2014],
  ["brazil", 2008, 2012],
  ["comoros", 2009, 2014],
  ["costarica", 2010, 2014],
  ["democraticpeoplesrepublicofkorea", 2010, 2014],
  ["eritrea", 2010, 2014],
  ["gambia", 2010, 2014],
  ["guatemala", 2008, 2012],
  ["iran", 2010, 2014],
  ["italy", 2010, 2014],
  ["netherlands", 2008, 2012],
  ["norway", 2010, 2014],
  ["srilanka", 2008, 2012],
  ["unitedkingdom", 2008, 2012],
  ["uruguay", 2009, 2014],
  ["vanuatu", 2009, 2014],
  ["yemen", 2009, 2014],
  ["poland", 2008, 2012],
];

/** Where a document of a code lies, below the shared documents. */
export function promisePath(code: string): string {
  return PROMISE_PATHS[code] ?? `documents/upr-outcomes/${code}.txt`;
}

export type SampleName = "first" | "second" | "third" | "fourth" | "fifth";

/**
 * The samples: the first of two documents of one State, the second of documents of many, the third and fourth of documents of other States
 * alone, the fifth of all of these again, mostly sentences whose aim, number, year or name may have changed.
 */
export const PROMISE_SAMPLES: Readonly<Record<SampleName, PromiseSample>> = {
  first: {
    seed: 20261128,
    file: "test/gold/promises.json",
    strata: [
      { earlier: "N19", later: ["R22", "H24"], count: 30 },
      { earlier: "K21", later: ["R22", "H24"], count: 30 },
    ],
  },
  second: {
    seed: 20261129,
    file: "test/gold/promises-second.json",
    strata: [
      { earlier: "R22", later: ["H24"], count: 17 },
      { earlier: "N19", later: ["R22", "H24"], count: 7 },
      { earlier: "K21", later: ["H24"], count: 4 },
      { earlier: "K10", later: ["K14"], count: 3 },
      { earlier: "K14", later: ["N19"], count: 3 },
      { earlier: "B09", later: ["B18N"], count: 4 },
      { earlier: "D14", later: ["D19N"], count: 6 },
      ...ofReviews(REVIEWED_TWICE, 1),
    ],
  },
  third: {
    seed: 20261130,
    file: "test/gold/promises-third.json",
    strata: [...ofReviews(REVIEWED_TWICE_TOO, 2), ...ofReviews([["newzealand", 2009, 2014]], 2), ...ofReviews([["czechrepublic", 2008, 2012]], 1)],
  },
  fourth: {
    seed: 20261201,
    file: "test/gold/promises-fourth.json",
    strata: [
      ...ofReviews(OTHERS_REVIEWED_TWICE, 3),
      { earlier: "R22", later: ["H24"], count: 6 },
      { earlier: "K14", later: ["R22", "H24"], count: 4 },
      { earlier: "N19", later: ["H24"], count: 4 },
    ],
  },
  fifth: {
    seed: 20261202,
    file: "test/gold/promises-fifth.json",
    wholeSpeech: true,
    strata: [
      ...mayDiffer("any", ofReviews([...REVIEWED_TWICE, ...REVIEWED_TWICE_TOO, ...OTHERS_REVIEWED_TWICE], 1)),
      ...mayDiffer("any", [
        { earlier: "R22", later: ["H24"], count: 9 },
        { earlier: "N19", later: ["R22", "H24"], count: 8 },
        { earlier: "K21", later: ["R22", "H24"], count: 6 },
        { earlier: "K10", later: ["K14"], count: 1 },
        { earlier: "K14", later: ["N19"], count: 1 },
        { earlier: "B09", later: ["B18N"], count: 2 },
        { earlier: "D14", later: ["D19N"], count: 2 },
      ]),
      { earlier: "R22", later: ["H24"], count: 3 },
      { earlier: "N19", later: ["H24"], count: 2 },
      ...mayDiffer("to-come", ofReviews([...REVIEWED_TWICE, ...REVIEWED_TWICE_TOO, ...OTHERS_REVIEWED_TWICE], 1)),
      ...mayDiffer("to-come", [{ earlier: "K14", later: ["R22"], count: 1 }]),
    ],
  },
};

/** Whether a claim stands in the State's presentation; true of what is no report on a review among States. */
export function isPresented({ kind, paragraphs, sections }: UnDocument, { source }: Claim): boolean {
  if (kind !== "outcome-report") return true;
  const section = paragraphs.find(({ line }) => line === source.paragraphLine)?.section ?? null;
  return headingsOf(sections, section).some((heading) => /^presentation by the state/i.test(heading));
}

/** So many promises of each State's first report, beside its second. */
function ofReviews(states: typeof REVIEWED_TWICE, count: number): Stratum[] {
  return states.map(([name, first, second]) => ({ earlier: `${name}${first}`, later: [`${name}${second}`], count }));
}

/** The same strata, but only sentences beside which a later one may tell something else. */
function mayDiffer(beside: "any" | "to-come", strata: readonly Stratum[]): Stratum[] {
  return strata.map((stratum) => ({ ...stratum, beside }));
}
