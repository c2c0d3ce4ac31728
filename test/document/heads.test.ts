import { describe, expect, test } from "vitest";
import { readHeadFacts } from "../../src/document/head-facts.js";

/** Title pages as such documents bear them, with invented days and symbols: what must be read of each. */
const heads: Readonly<Record<string, readonly [head: readonly string[], facts: object]>> = {
  "concluding observations": [
    [
      "United Nations",
      "CEDAW/C/BRB/CO/9",
      "Convention on the Elimination",
      "of All Forms of Discrimination",
      "against Women",
      "Distr.: General",
      "3 March 2023",
      "Original: English",
      "Committee on the Elimination of Discrimination",
      "against Women",
      "Concluding observations on the ninth periodic report of",
      "Barbados*",
      "* Adopted by the Committee at its eighty-fourth session (6–24 February 2023).",
    ],
    {
      kind: "concluding-observations",
      symbol: "CEDAW/C/BRB/CO/9",
      state: "BRB",
      date: "2023-03-03",
      session: "84",
      title: "Concluding observations on the ninth periodic report of Barbados",
    },
  ],
  "concluding observations before 2005, as the old database printed them": [
    [
      "Concluding observations of the Human Rights Committee : Barbados. 28/12/92.",
      "CCPR/C/79/Add.11. (Concluding Observations/Comments)",
      "Convention Abbreviation: CCPR",
      "HUMAN RIGHTS COMMITTEE",
      "CONSIDERATION OF REPORTS SUBMITTED BY STATES PARTIES UNDER ARTICLE 40 OF THE COVENANT",
      "Comments of the Human Rights Committee",
    ],
    { kind: "concluding-observations", symbol: "CCPR/C/79/Add.11", state: "BRB", date: "1992-12-28" },
  ],
  "concluding observations before 2005, as a document": [
    [
      "Distr.",
      "GENERAL",
      "CRC/C/15/Add.103",
      "24 February 1999",
      "Original: ENGLISH",
      "COMMITTEE ON THE RIGHTS OF THE CHILD",
      "Twentieth session",
      "CONSIDERATION OF REPORTS SUBMITTED BY STATES PARTIES",
      "UNDER ARTICLE 44 OF THE CONVENTION",
      "Concluding observations of the Committee on the Rights of the Child: BARBADOS",
    ],
    { kind: "concluding-observations", symbol: "CRC/C/15/Add.103", state: "BRB", date: "1999-02-24", session: "20" },
  ],
  "a list of issues": [
    [
      "United Nations",
      "CCPR/C/BRB/Q/4",
      "International Covenant on",
      "Civil and Political Rights",
      "Distr.: General",
      "5 May 2021",
      "Human Rights Committee",
      "List of issues in relation to the fourth periodic report",
      "of Barbados*",
      "* Adopted by the Committee at its 131st session (1–26 March 2021).",
    ],
    { kind: "list-of-issues", symbol: "CCPR/C/BRB/Q/4", state: "BRB", date: "2021-05-05", session: "131" },
  ],
  "a list of issues prior to reporting, without symbol": [
    ["Human Rights Committee", "List of issues prior to submission of the fourth periodic report of Barbados", "5 May 2021"],
    { kind: "list-of-issues", symbol: null, state: "BRB", date: "2021-05-05" },
  ],
  "replies to a list of issues": [
    ["Human Rights Committee", "Replies of Barbados to the list of issues in relation to its", "fourth periodic report*", "[Date received: 9 September 2021]"],
    { kind: "replies", state: "BRB", date: "2021-09-09", title: "Replies of Barbados to the list of issues in relation to its fourth periodic report" },
  ],
  "information on follow-up": [
    [
      "CAT/C/BRB/FCO/2",
      "Committee against Torture",
      "Information received from Barbados on follow-up to the",
      "concluding observations on its second periodic report",
    ],
    { kind: "replies", symbol: "CAT/C/BRB/FCO/2", state: "BRB" },
  ],
  "a periodic report": [
    [
      "CRC/C/BRB/3-5",
      "Distr.: General",
      "1 June 2019",
      "Committee on the Rights of the Child",
      "Combined third to fifth periodic reports submitted by",
      "Barbados under article 44 of the Convention, due in 2018*",
    ],
    { kind: "periodic-report", symbol: "CRC/C/BRB/3-5", state: "BRB", date: "2019-06-01" },
  ],
  "a report of a special procedure on a visit": [
    [
      "United Nations",
      "A/HRC/99/51/Add.2",
      "General Assembly",
      "Distr.: General",
      "23 June 2022",
      "Human Rights Council",
      "Ninety-ninth session",
      "13 June–8 July 2022",
      "Agenda item 3",
      "Promotion and protection of all human rights, civil,",
      "political, economic, social and cultural rights,",
      "including the right to development",
      "Visit to Barbados",
      "Report of the Special Rapporteur on the rights of wells, Ada Brook**",
      "* Reissued for technical reasons on 9 July 2022.",
      "** The summary of the report is being circulated in all official languages.",
    ],
    { kind: "visit-report", symbol: "A/HRC/99/51/Add.2", state: "BRB", date: "2022-06-23", session: "99" },
  ],
  "a report on a mission": [
    [
      "A/HRC/28/99/Add.1",
      "Human Rights Council",
      "Twenty-eighth session",
      "Report of the Special Rapporteur on the rights of wells,",
      "Ada Brook",
      "Addendum",
      "Mission to Barbados*",
    ],
    { kind: "visit-report", state: "BRB", session: "28" },
  ],
  "a common core document": [
    [
      "HRI/CORE/BRB/2014",
      "Distr.: General",
      "2 July 2014",
      "Common core document forming part of the reports of",
      "States parties",
      "Barbados*",
      "[Date received: 1 May 2014]",
    ],
    { kind: "core-document", symbol: "HRI/CORE/BRB/2014", state: "BRB", date: "2014-07-02" },
  ],
  "a summary of stakeholders’ submissions": [
    [
      "A/HRC/WG.6/43/BRB/3",
      "Human Rights Council",
      "Working Group on the Universal Periodic Review",
      "Forty-third session",
      "1–12 May 2023",
      "Summary of stakeholders’ submissions on Barbados*",
      "Report of the Office of the United Nations High Commissioner for Human Rights",
    ],
    { kind: "stakeholder-summary", state: "BRB", session: "43" },
  ],
  "an outcome report that names its draft": [
    [
      "Distr.: General 4 January 2010",
      "Human Rights Council Thirteenth session",
      "Report of the Working Group on the Universal Periodic Review*",
      "Barbados",
      "* Previously issued under document symbol",
      "A/HRC/WG.6/6/L.5. The annex to the present report is circulated as received.",
    ],
    { kind: "outcome-report", symbol: null, state: "BRB", date: "2010-01-04", session: "13" },
  ],
  "a reissued report": [
    [
      "United Nations",
      "A/HRC/28/12*",
      "Distr.: General",
      "22 December 2014",
      "* Reissued for technical reasons on 29 January 2015",
      "Report of the Working Group on the Universal Periodic Review**",
      "Barbados",
    ],
    { kind: "outcome-report", symbol: "A/HRC/28/12", state: "BRB", date: "2014-12-22", session: "28" },
  ],
};

describe("title pages", () => {
  test.each(Object.entries(heads))("%s", (_, [head, expected]) => {
    const facts = readHeadFacts({ head: head.join("\n"), headings: [], paragraphs: [] }, {});
    expect(facts).toMatchObject(expected);
    for (const field of Object.keys(expected)) if (facts[field as "state"] !== null) expect([field, facts.basis[field]]).toEqual([field, "stated"]);
  });

  test("a title page that names two States tells none", () => {
    expect(readHeadFacts({ head: "Note verbale of Barbados on the report of Chile", headings: [], paragraphs: [] }, {}).state).toBeNull();
  });

  test("what a document says first tells its kind, not what it quotes later", () => {
    const paragraphs = [
      "The Committee considered the fourth periodic report of Barbados.",
      "It welcomes the replies to the list of issues and the national report of the State party.",
    ];
    expect(readHeadFacts({ head: "", headings: [], paragraphs }, {}).kind).toBe("concluding-observations");
  });
});
