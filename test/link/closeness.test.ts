import { describe, expect, test } from "vitest";
import { complete } from "../../src/extract/fields/complete.js";
import { indexClaims } from "../../src/link/claim-index.js";
import { queryOf } from "../../src/link/finding-query.js";
import { linkClaims } from "../../src/link/link.js";
import { signalsWithout, type Signal } from "../../src/link/signals.js";
import type { Claim, Finding } from "../../src/schema/assertion.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const finding = (fields: Partial<Finding> = {}) =>
  complete(aFinding({ text: "Overcrowding in prisons had worsened.", headings: ["Conditions of detention"], ...fields }));
const claim = (text: string, fields: Partial<Claim> = {}) => complete(aClaim({ text, ...fields }));
const filler = Array.from({ length: 30 }, (_, i) =>
  claim(`The choir of town ${i} sang in the harbour.`, { id: `filler-${i}`, source: aSource({ document: "report", paragraph: `${100 + i}` }) }),
);
const linkTo = (other: Claim, about: Finding = finding(), without: Signal[] = []) =>
  linkClaims(queryOf(about, signalsWithout(without)), indexClaims([other, ...filler])).find((link) => link.claim.id === other.id)!;

describe("closeness", () => {
  const plain = "The prisons of the country stand in eleven towns.";
  const [matter] = finding().matters!;

  test("a matter that is shown brings closer than one that is lent, and that closer than none", () => {
    const none = linkTo(claim(plain, { matters: [] })).score;
    const lent = linkTo(claim(plain, { matters: [], lent: [{ matter: matter!, by: "heading", words: "overcrowding" }] })).score;
    const shown = linkTo(claim(plain, { matters: [matter!] })).score;
    expect(lent).toBeGreaterThan(none);
    expect(shown).toBeGreaterThan(lent);
  });

  test("a matter that is lent to the finding counts too, and none without the signal", () => {
    const other = claim(plain, { matters: [matter!] });
    const asked = finding({ matters: ["youth-policy"] });
    const lends = { ...asked, lent: [{ matter: matter!, by: "sentence" as const, words: "overcrowding" }] };
    expect(linkTo(other, lends).score).toBeGreaterThan(linkTo(other, asked).score);
    expect(linkTo(other, lends, ["lent"]).score).toBeCloseTo(linkTo(other, asked, ["lent"]).score);
  });

  test("a particular matter answers what is asked in general, not the other way round", () => {
    const about = (matters: string[]) => finding({ matters });
    const [general, particular] = [["detention-conditions"], ["detention-overcrowding"]];
    const none = linkTo(claim(plain, { matters: ["youth-policy"] }), about(general));
    const answered = linkTo(claim(plain, { matters: particular }), about(general));
    expect(answered.bearing).toBe(1);
    expect(answered.score).toBeGreaterThan(none.score);
    expect(linkTo(claim(plain, { matters: particular }), about(general), ["breadth"]).bearing).toBe(0);
    expect(linkTo(claim(plain, { matters: general }), about(particular)).bearing).toBe(0);
    expect(linkTo(claim(plain, { matters: particular }), about([...general, "detention-deaths"])).bearing).toBe(0);
  });

  test("where no matter of the finding is known, words alone tell, and tell no less for it", () => {
    const said = claim("Overcrowding in prisons has worsened.", { matters: [] });
    const known = linkTo(said).score;
    const unknown = linkTo(said, finding({ matters: [], families: [] })).score;
    expect(unknown).toBeGreaterThan(known);
    expect(
      linkTo(claim("The vineyards of the country stand in eleven towns.", { matters: [] }), finding({ matters: [], families: [] }))?.score ?? 0,
    ).toBeLessThan(unknown / 2);
  });

  test("what a sentence says besides counts against it", () => {
    const short = linkTo(claim("Overcrowding in prisons has worsened.")).score;
    const long = linkTo(
      claim("Overcrowding in prisons has worsened, as have roads, harbours, bridges, choirs, vineyards, orchards, mills, theatres, libraries and lighthouses."),
    ).score;
    expect(short).toBeGreaterThan(long);
    expect(short).toBeLessThanOrEqual(1);
  });
});

describe("surroundings", () => {
  test("headings that are alike and kin that is lent point to the finding", () => {
    const at = (fields: Partial<Claim>) => linkTo(claim("The prisons stand in eleven towns.", { matters: [], ...fields })).surroundings;
    const lent = [{ matter: finding().matters![0]!, by: "paragraph" as const, words: "overcrowding" }];
    expect(at({ headings: ["Conditions of detention"] })).toBe(0.5);
    expect(at({ headings: ["Conditions of detention"], lent })).toBe(1);
    expect(at({ headings: ["Harbours"] })).toBe(0);
  });

  test("nothing is said of a paragraph that stands alone", () => {
    expect(linkTo(claim("The prisons stand in eleven towns.")).surroundings).toBeNull();
  });
});
