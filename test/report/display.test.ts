import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { display } from "../../src/report/display.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const evil = '<img src=x onerror="alert(1)"> & «harbour»';
const report = check({
  claims: [
    aClaim({
      text: `The national human rights institution fully complies with the Paris Principles ${evil}.`,
      source: aSource({ document: "<script>UTO/1</script>" }),
    }),
  ],
  findings: [
    aFinding({ id: "a", text: `The national human rights institution does not comply with the Paris Principles ${evil}.` }),
    aFinding({ id: "b", text: "Nothing is known of zebras." }),
  ],
});
const shown = display(report);

/** Names of all elements in a piece of HTML. */
function elementsIn(html: string): string[] {
  const names: string[] = [];
  const walk = (node: unknown): void => {
    const { tagName, childNodes = [] } = node as { tagName?: string; childNodes?: unknown[] };
    if (tagName !== undefined) names.push(tagName);
    childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return names;
}

describe("display", () => {
  test("is a MIME bundle for Jupyter, in HTML and as text", () => {
    const bundle = (shown as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]!();
    expect(Object.keys(bundle)).toEqual(["text/html", "text/plain"]);
    expect(bundle["text/html"]).toContain("<b>1</b> not found in these documents");
    expect(bundle["text/plain"]).toContain("findings");
  });

  test("is an element where there is a document", () => {
    const element = shown.node({ createElement: (name: "div") => ({ name, innerHTML: "" }) });
    expect(element).toEqual({ name: "div", innerHTML: shown.html });
  });

  test("no character of a document is markup", () => {
    expect(new Set(elementsIn(shown.html))).toEqual(
      new Set(["div", "p", "b", "table", "tbody", "tr", "td", "small", ...(shown.html.includes("needs review") ? ["br"] : [])]),
    );
    expect(elementsIn(shown.html)).not.toContain("img");
    expect(shown.html).toContain("&lt;script&gt;UTO/1");
    expect(shown.html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; «harbour»");
  });

  test("shows as many findings as asked for, and says how many are left", () => {
    expect(elementsIn(display(report, { most: 1 }).html).filter((name) => name === "tr")).toHaveLength(1);
    expect(display(report, { most: 1 }).html).toContain("and 1 more");
  });
});
