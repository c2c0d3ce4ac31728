import { expect, test } from "vitest";
import { check } from "../src/check.js";
import { read } from "../src/document/read-document.js";
import { judgeFindings } from "../src/judge-findings.js";
import { extendMatters } from "../src/knowledge/matters/extend-matters.js";
import { prepareClaims } from "../src/prepare-claims.js";
import { display } from "../src/report/display.js";
import { explain, standingOutcome, toHtml, toSarif } from "../src/report/index.js";
import { formats } from "../src/report/formats.js";
import { toText } from "../src/report/text/to-text.js";
import { parseAssertions } from "../src/schema/parse-assertions.js";
import { errorOf, given, ODD } from "./support/odd-calls.js";
import { aClaim, aFinding } from "./support/samples.js";

const sides = { claims: [aClaim()], findings: [aFinding()] };
const report = check(sides);
const bytes = new TextEncoder().encode("1. The Government adopted a law on torture in 2019.\n");
const checked = (options: unknown) => () => check(sides, given(options));

test.each<[string, (value: never) => unknown]>([
  ["check", (value) => check(sides, value)],
  ["check, rules", (value) => check(sides, { rules: value })],
  ["check, a rule", (value) => check(sides, { rules: [value] })],
  ["check, without", (value) => check(sides, { without: value })],
  ["check, matters", (value) => check(sides, { matters: value })],
  ["check, onFinding", (value) => check(sides, { onFinding: value })],
  ["judgeFindings", (value) => [...judgeFindings(prepareClaims(sides.claims), sides.findings, value)]],
  ["prepareClaims, the matters", (value) => prepareClaims(sides.claims, value)],
  ["extendMatters", (value) => extendMatters(value)],
  ["read", (value) => read(bytes, value)],
  ["read, what is said of it", (value) => read(bytes, { name: "a.txt", about: value })],
  ["toText", (value) => toText(report, value)],
  ["toHtml", (value) => toHtml(report, value)],
  ["display", (value) => display(report, value)],
  ["explain", (value) => explain(report, "f1", value)],
  ["explain, rules", (value) => explain(report, "f1", { rules: value })],
  ["standingOutcome", (value) => standingOutcome(value)],
  ["toSarif, what the function gives", (value) => toSarif(report, () => value)],
])("odd options of %s give no bare error", async (_, call) => {
  const errors = await Promise.all(ODD.map((value) => errorOf(() => call(given(value)))));
  expect(errors.filter((error) => error.startsWith("a bare"))).toEqual([]);
  expect(errors.filter((error) => error !== "no error").length).toBeGreaterThan(0);
});

test.each<[string, () => unknown, RegExp]>([
  ["a misspelt option", checked({ rule: [] }), /^options: there is no option «rule»; did you mean «rules»\?$/],
  ["an option in other letters", checked({ across_states: true }), /^options: there is no option «across_states»; did you mean «acrossStates»\?$/],
  ["an option that is none", checked({ threshold: 1 }), /^options: there is no option «threshold»; there are rules, without, acrossStates, matters, .*advice$/],
  ["a list for options", checked([{}]), /^options: an object with rules, .* is needed; given is a list$/],
  ["a name for rules", checked({ rules: "refused" }), /^rules: a list of rules, as \[mine, \.\.\.rules\], is needed; given is string$/],
  ["a rule that decides nothing", checked({ rules: [{ id: "mine" }] }), /^rules: a list of rules/],
  ["a signal that is none", checked({ without: ["word"] }), /^without: a list of words, concepts, .* is needed; given is a list$/],
  ["a word for true", checked({ acrossStates: "yes" }), /^acrossStates: true or false is needed; given is string$/],
  ["a misspelt option of read", () => read(bytes, given({ name: "a.odt", reader: {} })), /^a\.odt: there is no option «reader»; did you mean «readers»\?$/],
  [
    "a misspelt word on a document",
    () => read(bytes, { name: "a.txt", about: given({ dat: "2024" }) }),
    /^a\.txt: there is no option «dat»; did you mean «date»\?$/,
  ],
  ["a misspelt option of toText", () => toText(report, given({ al: true })), /^toText: there is no option «al»; did you mean «all»\?$/],
  ["one file of matters", () => extendMatters(given({ theme: "food", matters: [] })), /^matters: a list of files as \{ theme, matters: .*given is object$/],
  ["text without a name", () => parseAssertions("[", given(undefined)), /^the text given is not JSON: /],
])("%s is told", async (_, call, message) => expect(await errorOf(call)).toMatch(message));

test("nothing, and null, leave every option as it is", () => {
  expect(check(sides, given(null))).toEqual(report);
  expect(check(sides, given({ rules: null, without: null, matters: null, onFinding: undefined }))).toEqual(report);
  expect(toText(report, given(null))).toBe(toText(report));
  expect(toHtml(report, given(null))).toBe(toHtml(report));
  expect(display(report, given(null)).html).toBe(display(report).html);
});

test("a report is rendered as text with the options of other formats beside its own", async () => {
  const options = { rows: "pairs", width: 40, all: true } as const;
  expect(await formats[0]!.render(report, options)).toBe(toText(report, { width: 40, all: true }));
});
