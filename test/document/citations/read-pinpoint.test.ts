import { describe, expect, test } from "vitest";
import { readPinpoint } from "../../../src/document/citations/read-pinpoint.js";

describe("readPinpoint", () => {
  test.each<[text: string, paragraphs: string[], pages: string[]]>([
    [", para. 12.", ["12"], []],
    [", paras. 71, 84 and 112", ["71", "84", "112"], []],
    [", paras. 22 (b) and 16 (g).", ["22 (b)", "16 (g)"], []],
    [", paras. 22 (b), (c) and 23", ["22 (b)", "22 (c)", "23"], []],
    [", para. 3(a)(ii)", ["3 (a) (ii)"], []],
    [", para. 62-63 and CEDAW/C/UTO/CO/5", ["62-63"], []],
    [", paras. 125.1–125.8, 125.42–47 and 126.51.", ["125.1-125.8", "125.42-47", "126.51"], []],
    [", paras. 102.90-\n102.95.", ["102.90-102.95"], []],
    [", paras. 45–46 (a)", ["45-46 (a)"], []],
    [", para. 113.36 (Utopia), and 113.40 (Erewhon).", ["113.36", "113.40"], []],
    [", paras. 28 to 31", ["28-31"], []],
    [", pp. 16-17", [], ["16-17"]],
    [", pages 1 and 2, para. 2.", ["2"], ["1", "2"]],
    [" page 11", [], ["11"]],
    [".,para1.", ["1"], []],
    [", para 2.6.", ["2.6"], []],
    [", 113.18, 113.19, and 113.58.", ["113.18", "113.19", "113.58"], []],
    [" (113.12 and 113.22-27, Utopia)", ["113.12", "113.22-27"], []],
    [", recommendations 113.1-113.3 (Utopia), 113.28", ["113.1-113.3", "113.28"], []],
    [", p. 5, recommendation 3", [], ["5"]],
    [", paras. recommendations 113.18", ["113.18"], []],
    [", para. 4 of 12 June 2018", ["4"], []],
    [" of 4 June", [], []],
    ["", [], []],
  ])("%j", (text, paragraphs, pages) => expect(readPinpoint(text, text.startsWith(".") ? 1 : 0)).toMatchObject({ paragraphs, pages }));

  test("says where the reading ended", () => {
    const text = "Ibid., paras. 3 (a) and 4. See";
    expect(text.slice(0, readPinpoint(text, 5).end)).toBe("Ibid., paras. 3 (a) and 4");
  });
});
