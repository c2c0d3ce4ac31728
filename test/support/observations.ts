/** One document in our own words, built as the concluding observations of a committee are: headings, and paragraphs with lettered limbs. */
export type Part = { readonly heading: string } | { readonly words: string; readonly limbs: readonly string[] };

const heading = (words: string): Part => ({ heading: words });
const paragraph = (words: string, ...limbs: string[]): Part => ({ words, limbs });

export const HEAD = [
  "United Nations",
  "CCPR/C/BRB/CO/4",
  "International Covenant on Civil and Political Rights",
  "Distr.: General",
  "12 August 2019",
  "Original: English",
  "Human Rights Committee",
  "Concluding observations on the fourth periodic report of Barbados*",
  "* Adopted by the Committee at its 126th session (1–26 July 2019).",
];

export const PARTS: readonly Part[] = [
  heading("A. Introduction"),
  paragraph(
    "The Committee considered the fourth periodic report of Barbados at its 3601st and 3602nd meetings, held on 2 and 3 July 2019. At its 3615th meeting, it adopted the present concluding observations.",
  ),
  paragraph("The Committee welcomes the report on the wells of the island, and what the delegation said of them."),
  heading("B. Positive aspects"),
  paragraph("The Committee welcomes the following measures:", "(a) The Act on wells and rivers, in 2016;", "(b) The plan for water of the years 2017–2021."),
  heading("C. Principal matters of concern and recommendations"),
  heading("Wells in law"),
  paragraph("The Committee is concerned that the right to draw water stands in no law and that judges seldom hear of it (art. 2)."),
  paragraph(
    "The State party should:",
    "(a) Give the right a place in its law;",
    "(b) Train judges and prosecutors in:",
    "(i) The law on wells;",
    "(ii) The customs of the villages;",
    "(c) Report on the cases in which the right was invoked.",
  ),
  heading("Fees, including those of schools"),
  paragraph(
    "While noting what the State party has done, including the Act of 2016, the Committee is concerned about the small number of complaints, and about reports that the council does not act upon them in good time (arts. 3, 7 and 26).",
  ),
  paragraph("The State party should hear all complaints. It should also open an office in every parish."),
  heading("Wardens of wells"),
  paragraph("The Committee regrets that the wardens are named by the owners of the wells (arts. 7 and 10)."),
  paragraph("The State party should amend its law without delay."),
  heading("D. Dissemination and follow-up"),
  paragraph("The State party should make the present concluding observations widely known."),
  paragraph(
    "In accordance with rule 75, paragraph 1, of the rules of procedure, the State party is requested to provide, by 26 July 2021, information on the recommendations made in paragraphs 5 and 9 above.",
  ),
];

/** What a reader must find, whatever the format: number, words, how many limbs; and the headings with the one they stand below. */
export const PARAGRAPHS = PARTS.flatMap((part) => ("words" in part ? [{ words: [part.words, ...part.limbs].join(" "), limbs: part.limbs.length }] : []));
export const HEADINGS = [
  "A. Introduction",
  "B. Positive aspects",
  "C. Principal matters of concern and recommendations",
  "C. > Wells in law",
  "C. > Fees, including those of schools",
  "C. > Wardens of wells",
  "D. Dissemination and follow-up",
];
