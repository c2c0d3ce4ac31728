import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/read/html/read-html.js";
import { originalOffset } from "../../../src/text/cut.js";

const LONG = "The council of Utopia keeps a register of all wells, and every village may read it on any day of the week without a fee.";
const bytes = (html: string) => new TextEncoder().encode(html);
const read = (html: string) =>
  readHtml(bytes(`<!doctype html><html><head><title>x</title><style>p{}</style></head><body>${html}</body></html>`), "utopia.html");
const shown = (html: string) => read(html).blocks.blocks.map(({ kind, number, cut }) => [kind, number, cut.text]);

describe("readHtml", () => {
  test("a number that runs together with its paragraph is its number", () => {
    expect(shown(`<p>1.${LONG}</p><p><span>2.</span><span>${LONG}</span></p><p>3.&nbsp;&nbsp;${LONG}`)).toEqual(
      [1, 2, 3].map((n) => ["paragraph", String(n), LONG]),
    );
  });

  test("a figure may follow the number at once, if the number goes on counting", () => {
    const page = `<p>1.${LONG}</p><p>2.84 wells are dry. ${LONG}</p><p>3.5 metres is their depth. ${LONG}</p><p>3. ${LONG}</p><p>4. ${LONG}</p>`;
    expect(shown(page).map(([, number, words]) => [number, String(words).slice(-60)])).toEqual(["1", "2", "3", "4"].map((number) => [number, LONG.slice(-60)]));
    expect(shown(page)[1]![2]).toBe(`84 wells are dry. ${LONG} 3.5 metres is their depth. ${LONG}`);
  });

  test("torn words are rejoined, words that merely stand side by side are not", () => {
    const body = `<h2>C hild <b>rig</b> hts</h2><p>1. ${LONG} Child rights matter, as does Plan B and the band.</p><p>2. ${LONG} The rights of a child, as in vitamin C here.</p>`;
    expect(shown(body).map(([, , words]) => words)).toEqual([
      "Child rights",
      `${LONG} Child rights matter, as does Plan B and the band.`,
      `${LONG} The rights of a child, as in vitamin C here.`,
    ]);
  });

  test("headings, entities, lists and tables", () => {
    const body = `<h1>Report of Utopia</h1><h2>I. Wells &amp; roads</h2><ol><li>${LONG}<li><p>Villages shall:</p><ol type="a"><li>Dig;</li><li>Close.</li></ol></li></ol><table><tr><td>Wells</td><td>12</td></tr></table><h2>II. Rain</h2><ol start="3"><li>${LONG}</li></ol>`;
    expect(shown(body)).toEqual([
      ["heading", "I", "Wells & roads"],
      ["paragraph", "1", LONG],
      ["paragraph", "2", "Villages shall: a. Dig; b. Close."],
      ["paragraph", null, "Wells"],
      ["paragraph", null, "12"],
      ["heading", "II", "Rain"],
      ["paragraph", "3", LONG],
    ]);
    expect(read(body).blocks.head).toBe("Report of Utopia");
  });

  test("a page laid out by a table is read as text", () => {
    expect(shown(`<table><tr><td>Menu</td><td><h2>Wells</h2><p>1. ${LONG}</p><p>2. ${LONG}</p></td></tr></table>`)).toEqual([
      ["heading", null, "Wells"],
      ["paragraph", "1", LONG],
      ["paragraph", "2", LONG],
    ]);
  });

  test("paragraphs parted by line breaks alone", () => {
    expect(shown(`<div>1. ${LONG}<br>2. ${LONG}<br><br>3. ${LONG} So<br>it is.</div>`)).toEqual([
      ["paragraph", "1", LONG],
      ["paragraph", "2", LONG],
      ["paragraph", "3", `${LONG} So it is.`],
    ]);
  });

  test.each([
    [
      "as Word saves them",
      '<p>1. WORDS<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> End.</p><p>2. WORDS</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> See A/HRC/99/1.</p></div>',
    ],
    [
      "as lists",
      '<p>1. WORDS<sup><a href="#fn1" id="ref1">1</a></sup> End.</p><p>2. WORDS</p><ol><li id="fn1"><p>See A/HRC/99/1. <a href="#ref1">↩</a></p></li></ol>',
    ],
    ["as raised figures alone", "<p>1. WORDS<sup>1</sup> End.</p><p>2. WORDS</p><p><b>Notes</b></p><p><sup>1</sup> See A/HRC/99/1.</p>"],
  ])("notes %s", (_, html) => {
    const { blocks } = read(html.replaceAll("WORDS", LONG)).blocks;
    expect(blocks.map(({ kind, number, cut }) => [kind, number, cut.text])).toEqual([
      ["paragraph", "1", `${LONG} End.`],
      ["paragraph", "2", LONG],
      ["note", "1", "See A/HRC/99/1."],
    ]);
    expect(blocks[0]!.marks).toEqual([{ at: LONG.length, label: "1" }]);
  });

  test("scripts, menus and hidden words are not read; tag soup is", () => {
    expect(shown(`<nav>Menu</nav><script>var x = "<p>no</p>"</script><p>1. ${LONG}<span style="display:none">no</span><p><b>2. ${LONG}</p></i>`)).toEqual([
      ["paragraph", "1", LONG],
      ["paragraph", "2", LONG],
    ]);
  });

  test("the encoding that a page declares decides, unless it is wrong", () => {
    const latin = Uint8Array.from('<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Caf\xe9</p>', (letter) =>
      letter.charCodeAt(0),
    );
    expect(readHtml(latin, "a")).toMatchObject({ encoding: "windows-1252", basis: "stated", blocks: { text: "Café\n" } });
    expect(readHtml(bytes('<html><meta charset="koi8-q"><p>Café</p>'), "a")).toMatchObject({ encoding: "utf-8", basis: "implied", blocks: { text: "Café\n" } });
  });

  test("every character of a cut stands at its place in the text", () => {
    const { blocks, text } = read(`<ol><li>${LONG}<p>More <i>of</i>\n  it</p></ol>`).blocks;
    expect(blocks.map(({ cut }) => cut.text)).toEqual([`${LONG} More of it`]);
    for (const { cut } of blocks)
      for (let at = 0; at < cut.text.length; at++) if (cut.text[at] !== " ") expect(text[originalOffset(cut, at)]).toBe(cut.text[at]);
  });
});
