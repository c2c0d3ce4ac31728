import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { testGrowth, type HostileText } from "../../support/test-growth.js";

/** Its title and sections make a text such a report; again and again they do no harm. */
const FOLLOW_UP = "Report on follow-up to the concluding observations\nParagraph 6\nThe State party should act.\nCommittee's evaluation\n[B]: It acts.\n";

const hostile: readonly HostileText[] = [
  ["one number at the start of every line", "1. A b.\n"],
  ["a number that every line waits for", "6. Xy z. 6. B c.\n"],
  ["numbers inside lines that go on", "1. A b. 2. C d. 3. E f.\n"],
  ["feet of pages, never marked", "1 x y\n"],
  ["feet of pages, marked above", "word.1\n1 x\n"],
  ["titles of notes, each too early", "Notes\nx\n1 a b\n"],
  ["titles of notes alone", "Notes\n"],
  ["notes that run together", "Notes\n1 Ibid. 2 Ibid. 3 Ibid.\n"],
  ["a report on follow-up, headings run on in one line", `${FOLLOW_UP}Paragraph 1: The State party should act. Committee's evaluation [B]: It acts. `],
  ["a report on follow-up, a line for each word", `${FOLLOW_UP}Paragraph 1:\nIt\nacts\non\nit.\n`],
];
testGrowth(hostile, 200_000, readPlainText);
