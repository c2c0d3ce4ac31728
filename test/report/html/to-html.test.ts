import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { compareReports } from "../../../src/report/baseline/compare-reports.js";
import { toHtml } from "../../../src/report/html/to-html.js";
import { applyReviews } from "../../../src/report/reviews/apply-reviews.js";
import { reviewTargets } from "../../../src/report/reviews/review-target.js";
import type { Report } from "../../../src/schema/report.js";
import { bundleClient } from "../../build/bundle-client.js";
import { aClaim, aFinding, aSource } from "../../support/samples.js";
import { root } from "../../support/source-files.js";

const quoted = (quote: string, document: string) => aSource({ document, quote, spans: [[0, quote.length]], start: 0, end: quote.length });
const found = quoted("The Committee noted that the national human rights institution has B status.", "CCPR/C/UTO/CO/2");
const claimed = { ...quoted("The national human rights institution complies fully with the Paris Principles.", "CCPR/C/UTO/3"), paragraph: "7" };
const silent = aFinding({ id: "f#2", act: "recommendation", text: "Prohibit corporal punishment of children in all settings." });
const checked = check({ claims: [aClaim()], findings: [aFinding(), silent] });
const report: Report = {
  ...checked,
  findings: checked.findings.map((finding, i) =>
    i > 0 ? finding : { ...finding, source: found, evidence: finding.evidence.map((item) => ({ ...item, source: claimed })) },
  ),
  claims: checked.claims.map((claim) => ({ ...claim, source: claimed })),
};
const page = toHtml(report);
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from) + from.length));

describe("the HTML report", () => {
  test("may load nothing and runs its own style and script only", () => {
    const policy = between(page, 'Content-Security-Policy" content="', '"').replaceAll("&#39;", "'");
    const script = page.slice(page.lastIndexOf("<script>") + "<script>".length, page.lastIndexOf("</script>"));
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(between(page, "<style>", "</style>"))}`,
      `script-src ${hashOf(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const shown = page.replace(script, "");
    expect(shown).not.toMatch(/\b(?:src|href|action)="(?!#)/);
    expect(shown).not.toMatch(/ (?:style|on[a-z]+)="/);
    expect(page).not.toMatch(/url\((?!#of-)/);
  });

  test("is the same for the same report", () => {
    expect(toHtml(structuredClone(report))).toBe(page);
  });

  test("shows both quotations, what decided, the reason and the place", () => {
    const article = between(page, '<article class="finding contradicted"', "</article>");
    expect(article).toContain("The Committee noted that the national human rights institution has <mark>B status</mark>.");
    expect(article.replace(/<\/?mark>/g, "")).toContain("complies fully with the Paris Principles.");
    expect(article).toContain("CCPR/C/UTO/3</cite>, para. 7");
    expect(article).toContain(report.findings[0]!.evidence[0]!.because.replaceAll("&", "&amp;"));
    expect(article).toContain("Human Rights Committee");
  });

  test("says of silence that nothing was found, and of a sentence typed by hand that it is a paraphrase", () => {
    const article = between(page, '<article class="finding unaddressed"', "</article>");
    expect(article).toMatch(/Not found in this document/);
    expect(article).toContain('<span class="tag">paraphrase</span>');
    expect(page).not.toMatch(/not implemented|>Matched</i);
  });

  test("opens with four counts, each a link to what it counts", () => {
    const agenda = between(page, '<section class="agenda"', "</section>");
    expect([...agenda.matchAll(/<a href="([^"]+)"><span class="number"[^>]*>(\d+)</g)].map(([, link, count]) => [link, count])).toEqual([
      ["#?outcome=contradicted", "1"],
      ["#figures", "0"],
      ["#?outcome=unaddressed&amp;act=recommendation", "1"],
      ["#?review=needed", String(report.summary.needsReview)],
    ]);
  });

  test("draws one sign for each finding of a topic, and says it in words", () => {
    const row = between(page, '<li data-topic="nhri"', "</li>");
    expect(row).toContain("National Human Rights Institution (NHRI): 1 finding, 1 contradicted");
    expect(row).toContain('<rect x="0" width="13" height="14" fill="url(#of-contradicted)"');
  });

  test("draws bars in proportion where signs would be too many", () => {
    const many = {
      ...report,
      findings: Array.from({ length: 60 }, (_, i) => ({ ...report.findings[0]!, id: `f${i}`, topics: i < 20 ? ["nhri", "npm"] : ["nhri"] })),
    };
    const widths = [...toHtml(many).matchAll(/<rect x="0" width="([\d.]+)" height="14" fill="url/g)].map(([, width]) => Number(width));
    expect(widths[0]! / widths[1]!).toBeCloseTo(3, 1);
    expect(widths[0]).toBeLessThanOrEqual(260);
  });

  test("holds the reviewer's decision beside the outcome", () => {
    const target = reviewTargets(report).targets[0]!;
    const reviewed = applyReviews(report, {
      schemaVersion: 1,
      reviews: [
        { finding: target.id, words: target.words, claimWords: target.claimWords, seen: target.outcome, verdict: "rejected", by: "A. <b>", note: "no" },
      ],
    });
    const html = toHtml(reviewed);
    expect(between(html, '<article class="finding contradicted"', "</article>")).toContain("Rejected by A. &lt;b&gt;: no");
    expect(between(html, '<section class="agenda"', "</section>")).toContain('<span class="number" data-count="#?outcome=contradicted">0</span>');
    expect(JSON.parse(between(html, 'id="report-data">', "</script>"))).toMatchObject({ reviews: [{ finding: "f1", verdict: "rejected", by: "A. <b>" }] });
  });

  test("tells what changed since the last check", () => {
    const html = toHtml(compareReports({ ...report, findings: report.findings.map((finding) => ({ ...finding, outcome: "partial" as const })) }, report));
    expect(between(html, '<p class="baseline">', "</p>")).toContain('<a href="#?since=worse">2 worse than before</a>.');
    expect(between(html, '<article class="finding contradicted"', "</article>")).toMatch(/data-since="worse"[^]*was answered in part/);
  });

  test("has ids that are there once, and labels that are there", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });
});

describe("hostile words", () => {
  const evil = `</script><script>window.bad=1</script><img src=x onerror="bad()">" onmouseover='x' {{7*7}} \u202etxt\u2028=HYPERLINK`;
  const hostile: Report = JSON.parse(
    JSON.stringify(
      check({
        claims: [aClaim({ id: evil, text: evil, source: quoted(evil, evil) }), aClaim()],
        findings: [
          aFinding({
            id: evil,
            text: evil,
            source: quoted(evil, evil),
            speakers: [evil],
            topics: [evil],
            citations: [{ symbol: evil, paragraphs: [evil], weak: false }],
          }),
          aFinding(),
        ],
      }),
    ),
  ) as Report;
  hostile.inconsistencies = [
    { id: evil, kind: "sum", severity: "error", stated: evil, computed: evil, how: evil, message: evil, places: [{ source: quoted(evil, evil) }] },
  ];
  hostile.diagnostics = [{ code: evil, severity: "warning", document: evil, message: evil }];
  const html = toHtml(hostile, { title: evil });

  test("stand in the page as text and make no element and no attribute", () => {
    const names = new Set<string>();
    const walk = (node: Node) => {
      if (node.tagName === "script") return;
      for (const { name } of node.attrs ?? []) names.add(name);
      if (node.tagName !== undefined) names.add(`<${node.tagName}>`);
      for (const child of node.childNodes ?? []) walk(child);
    };
    interface Node {
      tagName?: string;
      attrs?: { name: string }[];
      childNodes?: Node[];
    }
    walk(parse(html) as unknown as Node);
    expect([...names].filter((name) => /^on|img/.test(name))).toEqual([]);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html.includes("\u202e")).toBe(false);
    expect(html.split("&lt;img src=x onerror=&quot;bad()&quot;&gt;").length).toBeGreaterThan(5);
  });
});

test("client-code.ts is what its sources make (npm run client)", async () => {
  expect(readFileSync(join(root, "src/report/html/client-code.ts"), "utf8") === (await bundleClient())).toBe(true);
});

test("the page's script is imported by no other file of src", () => {
  expect(readFileSync(join(root, "src/report/html/to-html.ts"), "utf8")).not.toContain("client/");
});
