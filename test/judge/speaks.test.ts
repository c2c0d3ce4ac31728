import { describe, expect, test } from "vitest";
import { speaksTo } from "../../src/judge/speaks.js";
import { thresholdFor } from "../../src/knowledge/threshold-for.js";
import type { Link } from "../../src/link/link.js";
import { aPair } from "../support/pairs.js";

const link = (score: number, surroundings: number | null = null): Link => ({ ...aPair({ claim: { headings: ["Prisons"] } }).link, score, surroundings });
const LONG = 200;
const CONCERN = { act: "concern" } as const;
const THRESHOLD = thresholdFor(CONCERN);

describe("whether a document speaks to a matter", () => {
  test("the closest paragraph decides", () => {
    expect(speaksTo(CONCERN, [link(THRESHOLD)], LONG).speaks).toBe(true);
    expect(speaksTo(CONCERN, [link(THRESHOLD - 0.01), link(THRESHOLD - 0.01)], LONG).speaks).toBe(false);
    expect(speaksTo(CONCERN, [], LONG)).toEqual({ score: 0, speaks: false, links: [] });
  });

  test("a recommendation of a list is answered rather than a statement is repeated", () => {
    const halfway = [link((thresholdFor({ act: "recommendation", number: "125.4" }) + thresholdFor({ act: "observation" })) / 2)];
    expect(speaksTo({ act: "recommendation", number: "125.4" }, halfway, LONG).speaks).toBe(true);
    expect(speaksTo({ act: "observation" }, halfway, LONG).speaks).toBe(false);
  });

  test("a paragraph of the matter that tells the figures of the finding speaks to it, however far its words are", () => {
    const hours = (value: number) => ({ value, unit: "hour", comparison: "exactly" as const, of: null, period: null, words: `${value}` });
    const finding = { act: "observation" as const, quantities: [hours(72), hours(48)] };
    const telling = (...values: number[]) => {
      const { claim, link: far } = aPair({ claim: { quantities: values.map(hours) } });
      return { ...far, claim, score: 0.3 };
    };
    expect(speaksTo(finding, [link(0.4), telling(48, 72, 24)], LONG)).toMatchObject({ speaks: true, links: [{ score: 0.3 }] });
    expect(speaksTo(finding, [telling(48, 24)], LONG).speaks).toBe(false);
    expect(speaksTo(finding, [{ ...telling(48, 72), sharedMatters: [] }], LONG).speaks).toBe(false);
  });

  test("a paragraph of the matter answers what is asked without an end, however far its words are", () => {
    const asked = { act: "recommendation", number: "60.1", asks: "continuing", text: "Continue to promote sport" } as const;
    expect(speaksTo(asked, [{ ...link(0.3), bearing: 1 }], LONG).speaks).toBe(true);
    expect(speaksTo(asked, [{ ...link(0.3), bearing: 0.5 }], LONG).speaks).toBe(false);
    expect(speaksTo({ ...asked, asks: "making" }, [{ ...link(0.3), bearing: 1 }], LONG).speaks).toBe(false);
  });

  test("surroundings that point to the finding lift it, others lower it", () => {
    const among = (surroundings: number) => speaksTo(CONCERN, [link(0.5, surroundings), link(0.4, surroundings), link(0.3, surroundings)], LONG).score;
    expect(among(1)).toBeGreaterThan(0.5);
    expect(among(0)).toBeLessThan(0.5);
  });

  test("surroundings lift no paragraph that no matter joins to the finding, and lower it all the same", () => {
    const stray = (surroundings: number) => speaksTo(CONCERN, [{ ...link(0.5, surroundings), bearing: 0 }], 3).score;
    expect(stray(1)).toBe(0.5);
    expect(stray(0)).toBeLessThan(0.5);
    expect(speaksTo(CONCERN, [{ ...link(0.5, 1), bearing: 0.5 }], 3).score).toBeGreaterThan(0.5);
  });

  test("where no heading stands above, they lift a paragraph that shows the matter, and do not lower it", () => {
    const bare = (surroundings: number, bearing: number) => {
      const paragraph = { ...aPair({}).link, score: 0.5, surroundings, bearing };
      return speaksTo(CONCERN, [paragraph], 3).score;
    };
    expect(bare(0, 1)).toBe(0.5);
    expect(bare(1, 1)).toBeGreaterThan(0.5);
    expect(bare(0, 0.5)).toBeLessThan(0.5);
    expect(bare(0, 0)).toBeLessThan(0.5);
  });

  test("of a long document three paragraphs must stand there, of a short one the closest alone", () => {
    expect(speaksTo(CONCERN, [link(0.5, 1)], 3).score).toBeGreaterThan(speaksTo(CONCERN, [link(0.5, 1)], LONG).score);
  });

  test("what is far behind the closest is no evidence, and at most five are", () => {
    expect(speaksTo(CONCERN, [link(0.8), link(0.7), link(0.3)], LONG).links).toHaveLength(2);
    expect(
      speaksTo(
        CONCERN,
        Array.from({ length: 8 }, () => link(0.9)),
        LONG,
      ).links,
    ).toHaveLength(5);
  });

  test("what is told of all treaties not yet joined answers who asks for one that no paragraph names", () => {
    const told = (matters: string[], ...instruments: string[]) => ({ ...aPair({ claim: { matters, instruments } }).link, score: 0.2, sharedMatters: [] });
    const asked = { act: "recommendation" as const, deed: "ratify", instruments: ["opcat"], matters: ["ratify-opcat"] };
    expect(speaksTo(asked, [told(["ratify-unjoined"])], LONG)).toMatchObject({ speaks: true, score: 0, links: [{ score: 0.2 }] });
    expect(speaksTo(asked, [told(["ratify-general"])], LONG).speaks).toBe(false);
    expect(speaksTo(asked, [told(["ratify-unjoined"], "cat")], LONG).speaks).toBe(false);
  });

  test("who is asked to receive one mandate answers where its visit is spoken of, or where all are", () => {
    const told = (shared: string[], ...matters: string[]) => ({ ...aPair({ claim: { matters } }).link, score: 0.9, surroundings: null, sharedMatters: shared });
    const asked = { act: "recommendation" as const, matters: ["sp-visit-judges"], text: "Invite the Special Rapporteur on the independence of judges" };
    const speaks = (finding: Parameters<typeof speaksTo>[0], ...links: Link[]) => speaksTo(finding, links, LONG).speaks;
    expect(speaks(asked, told(["sp-visit-judges"]))).toBe(true);
    expect(speaks(asked, told([], "sp-visit-torture"))).toBe(false);
    expect(speaks(asked, told([], "sp-standing-invitation"))).toBe(true);
    expect(speaks({ ...asked, matters: ["sp-visits"] }, told([], "sp-visit-torture"))).toBe(true);
    expect(speaks({ ...asked, matters: ["sp-visit-judges", "justice-judicial-independence"] }, told([], "sp-visit-torture"))).toBe(true);
    expect(speaks({ ...asked, act: "concern" }, told([], "sp-visit-torture"))).toBe(false);
  });

  test("whether a treaty will be joined is told where the treaty is named, not where its subject is", () => {
    const naming = (...instruments: string[]) => ({ ...aPair({ claim: { instruments } }).link, score: 0.9, surroundings: null });
    const asked = { act: "recommendation" as const, deed: "ratify", instruments: ["opcat"] };
    const speaking = (finding: Parameters<typeof speaksTo>[0], ...links: Link[]) => speaksTo(finding, links, LONG).links;
    expect(speaking(asked, naming("cat"), naming("opcat"))).toHaveLength(1);
    expect(speaking(asked, naming("cat"), naming())).toEqual([]);
    expect(speaking({ ...asked, instruments: [] }, naming())).toHaveLength(1);
    expect(speaking({ ...asked, deed: "implement" }, naming())).toHaveLength(1);
  });

  test("whether an instrument was considered is told where it is named", () => {
    const naming = (...instruments: string[]) => ({ ...aPair({ claim: { instruments } }).link, score: 0.9, surroundings: null });
    const asked = {
      act: "recommendation" as const,
      asks: "considering" as const,
      deed: "consider",
      object: "using the Yogyakarta Principles",
      instruments: ["yogyakarta"],
    };
    const speaking = (finding: Parameters<typeof speaksTo>[0]) => speaksTo(finding, [naming(), naming("yogyakarta")], LONG).links;
    expect(speaking(asked)).toHaveLength(1);
    expect(speaking({ ...asked, object: "a policy of equality" })).toHaveLength(2);
    expect(speaking({ ...asked, asks: "effort" })).toHaveLength(2);
  });

  describe("the act asked for", () => {
    const SHARING = "cooperation-share-practices";
    const asking = (text: string) => ({ act: "recommendation" as const, number: "60.1", deed: "share", matters: [SHARING, "poverty-reduction"], text });
    const onPoverty = { ...link(1), sharedMatters: ["poverty-reduction"] };
    const share = asking("Share its experience in combating poverty");

    test("who is asked to share experience answers by sharing, not by what the experience is in", () => {
      expect(speaksTo(share, [onPoverty], LONG).speaks).toBe(false);
      expect(speaksTo(share, [{ ...link(1), sharedMatters: [SHARING] }], LONG).speaks).toBe(true);
    });

    test("the topic answers who asks for both, for another act, or for nothing of the kind", () => {
      expect(speaksTo(asking("Persevere in its policy and share its experience in combating poverty"), [onPoverty], LONG).speaks).toBe(true);
      expect(speaksTo({ ...share, deed: "combat" }, [onPoverty], LONG).speaks).toBe(true);
      expect(speaksTo({ ...share, matters: ["poverty-reduction"] }, [onPoverty], LONG).speaks).toBe(true);
      expect(speaksTo(share, [{ ...onPoverty, limb: 1 }], LONG).speaks).toBe(true);
    });
  });
});
