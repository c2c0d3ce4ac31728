import { describe, expect, test } from "vitest";
import { anchorsOf } from "../../../src/report/html/anchors.js";
import { html, jsonMarkup } from "../../../src/report/html/markup.js";
import { markedQuote } from "../../../src/report/html/marked-quote.js";

describe("html", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['" onmouseover="alert(1)', "&quot; onmouseover=&quot;alert(1)"],
    ["' & `", "&#39; &amp; `"],
    ["a\u202eb\u2067c\u0000d", "a\ufffdb\ufffdc\ufffdd"],
  ])("escapes %j", (text, shown) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${shown}">${shown}</p>`);
  });

  test("joins lists, leaves out what is not there, and does not escape its own again", () => {
    expect(html`<ul>${["a", "b"].map((word) => html`<li>${word}</li>`)}${null}${false}${0}</ul>`.text).toBe("<ul><li>a</li><li>b</li>0</ul>");
  });

  test("puts JSON into a script element that no text can end", () => {
    const value = { text: "</script><!--\u2028\u2029" };
    const { text } = jsonMarkup(value);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe("a marked quotation", () => {
  test("has the words that decided marked and what is around the finding's own matter paler", () => {
    expect(markedQuote("It noted progress, but was concerned that torture went unpunished.", "concerned that torture went unpunished", ["torture"]).text).toBe(
      '<span class="around">It noted progress, but was </span>concerned that <mark>torture</mark> went unpunished<span class="around">.</span>',
    );
  });

  test("marks whole words before parts of words, whatever their capitals", () => {
    expect(markedQuote("Lawful is the Law.", null, ["law"]).text).toBe("Lawful is the <mark>Law</mark>.");
  });

  test("is escaped between its marks", () => {
    expect(markedQuote("a <b> c", null, ["<b>"]).text).toBe("a <mark>&lt;b&gt;</mark> c");
  });

  test("is whole where nothing decided, and where a word is not in it", () => {
    expect(markedQuote("As it stands.", null, ["", "absent"]).text).toBe("As it stands.");
  });
});

test("anchors hold nothing that an address would encode, and no two are the same", () => {
  expect([...anchorsOf(["a.txt#11.1", "a.txt 11.1", "«»", "#x"]).values()]).toEqual(["a.txt-11.1", "a.txt-11.1-2", "finding", "x"]);
});
