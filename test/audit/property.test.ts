import fc from "fast-check";
import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { documentOf } from "./audited.js";

const NOUNS = ["petitions", "inspections", "licences", "lawsuits", "patrols", "seminars"];
const LABELS = ["on the coast", "in the north", "in the south", "on the islands", "in the capital"];
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** A paragraph of one kind whose figures agree, or are wrong by `error`. */
interface Planted {
  readonly kind: string;
  readonly text: (error: number) => string;
}

const noun = fc.constantFrom(...NOUNS);
const parts = fc.array(fc.integer({ min: 60, max: 4000 }), { minLength: 2, maxLength: 5 });

const sum: fc.Arbitrary<Planted> = fc.tuple(noun, parts, fc.boolean()).map(([name, values, bracket]) => ({
  kind: "sum",
  text: (error) => {
    const list = values.map((value, i) => `${grouped(value)} ${name} ${LABELS[i]!}`).join(", ").replace(/, (?=[^,]*$)(?=\d)/, " and ");
    const wrong = values.reduce((all, value) => all + value, 0) + error * 37;
    const total = grouped(error > 0 && wrong % 100 === 0 ? wrong + 4 : wrong); // a round total may be a loosely rounded one
    return bracket || values.length < 3 ? `The agency registered ${total} ${name} (${list}).` : `The agency registered ${total} ${name}: ${list}.`;
  },
}));

const share: fc.Arbitrary<Planted> = fc.tuple(noun, fc.integer({ min: 200, max: 9000 }), fc.integer({ min: 5, max: 90 })).map(([name, base, percent]) => ({
  kind: "share",
  text: (error) => `Of the ${grouped(base)} ${name}, ${grouped(Math.round((base * percent) / 100))} (${(((Math.round((base * percent) / 100) / base) * 100) + error * 3).toFixed(1)} per cent) were closed.`,
}));

const change: fc.Arbitrary<Planted> = fc.tuple(noun, fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 20, max: 3000 }), fc.boolean()).map(([name, low, more, up]) => ({
  kind: "change",
  text: (error) => {
    const rising = error === 0 ? up : !up;
    return `The number of ${name} ${up ? "increased" : "decreased"} from ${grouped(rising ? low : low + more)} in 2014 to ${grouped(rising ? low + more : low)} in 2017.`;
  },
}));

const date: fc.Arbitrary<Planted> = fc.tuple(noun, fc.integer({ min: 1, max: 28 })).map(([name, day]) => ({
  kind: "date",
  text: (error) => `New rules on ${name} were approved on ${error === 0 ? day : 31} June 2016.`,
}));

const planted = fc.oneof(sum, share, change, date);

test("500 paragraphs that agree: no flag", async () => {
  await fc.assert(
    fc.asyncProperty(planted, async ({ text }) => {
      expect(audit(await documentOf([text(0)])).inconsistencies).toEqual([]);
    }),
    { numRuns: 500, seed: 6 },
  );
});

test("500 paragraphs with a planted error: found", async () => {
  await fc.assert(
    fc.asyncProperty(planted, async ({ kind, text }) => {
      expect(audit(await documentOf([text(1)])).inconsistencies.map((row) => row.kind)).toContain(kind);
    }),
    { numRuns: 500, seed: 6 },
  );
});
