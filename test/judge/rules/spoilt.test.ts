import { describe, expect, test } from "vitest";
import { askRule, type JudgedPair, type Rule } from "../../../src/judge/rule.js";
import { claimedBestState } from "../../../src/judge/rules/claimed-best-state.js";
import { deniedPremise } from "../../../src/judge/rules/denied-premise.js";
import { deniedState } from "../../../src/judge/rules/denied-state.js";
import { lawCited } from "../../../src/judge/rules/law-cited.js";
import { lawDefended } from "../../../src/judge/rules/law-defended.js";
import { onlyForOffences } from "../../../src/judge/rules/only-for-offences.js";
import { refused } from "../../../src/judge/rules/refused.js";
import { contradictingPairs, law } from "../../support/contradicting-pairs.js";
import { aPair, type PairParts } from "../../support/pairs.js";

/** The pair with something else about it. */
const spoilt = (parts: PairParts, { finding, claim, ...more }: PairParts): JudgedPair =>
  aPair({ ...parts, ...more, finding: { ...parts.finding, ...finding }, claim: { ...parts.claim, ...claim } });
const withWords = ({ finding, claim }: PairParts, found: string, said: string): PairParts => ({
  finding: { text: `${finding?.text ?? ""} ${found}` },
  claim: { text: `${claim?.text ?? ""} ${said}` },
});

interface Spoiler {
  readonly why: string;
  readonly code: string;
  readonly by: (parts: PairParts) => PairParts;
  /** The rules that it does not concern: they speak all the same, or look at something else. */
  readonly except: readonly Rule[];
}

/** What keeps such a claim from contradicting. */
const spoilers: readonly Spoiler[] = [
  { why: "it tells of a later year", code: "claim-is-later", by: () => ({ findingYear: 2016, claimYear: 2019 }), except: [lawDefended, refused] },
  { why: "it was so until long ago", code: "claim-is-of-a-time-long-over", by: () => ({ findingYear: 2016, claim: { until: 2009 } }), except: [] },
  { why: "it holds in part", code: "claim-has-a-reserve", by: () => ({ claim: { partial: true } }), except: [onlyForOffences, refused] },
  { why: "it holds at one place", code: "claim-has-a-reserve", by: () => ({ claim: { places: ["Norvale"] } }), except: [onlyForOffences, refused] },
  { why: "others say it", code: "claim-has-a-reserve", by: () => ({ claim: { attributed: true } }), except: [onlyForOffences, refused] },
  {
    why: "others say it",
    code: "claim-is-somebody-elses-word",
    by: () => ({ claim: { attributed: true } }),
    except: contradictingPairs.flatMap(([rule]) => (rule === onlyForOffences || rule === refused ? [] : [rule])),
  },
  {
    why: "it is of other people",
    code: "claim-is-of-other-people",
    by: () => ({ finding: { people: ["children"] }, claim: { people: ["elderly"] } }),
    except: [],
  },
  {
    why: "it is of another law",
    code: "claim-is-of-another-law",
    by: () => ({ finding: { laws: [law("Press Act")] }, claim: { laws: [law("Water Act")] } }),
    except: [lawCited, onlyForOffences, refused],
  },
  {
    why: "the finding misses data",
    code: "finding-is-of-what-is-known",
    by: () => ({ finding: { ofKnowledge: true } }),
    except: [lawCited, lawDefended, onlyForOffences, refused],
  },
  {
    why: "the finding is of how good it is",
    code: "finding-is-of-quality",
    by: () => ({ finding: { ofQuality: true } }),
    except: [lawCited, lawDefended, onlyForOffences, refused],
  },
  {
    why: "it is of schools, the finding of homes",
    code: "claim-is-of-another-setting",
    by: (parts) => withWords(parts, "at home", "in schools"),
    except: [lawCited, lawDefended, refused],
  },
  {
    why: "the finding is of what may come",
    code: "finding-is-of-what-may-come",
    by: (parts) => withWords(parts, "which might affect them", ""),
    except: [deniedPremise, lawCited, lawDefended, onlyForOffences, refused],
  },
  {
    why: "no matter is shared",
    code: "shares-no-matter",
    by: () => ({ sharedMatters: [] }),
    except: [claimedBestState, deniedState, deniedPremise, lawCited],
  },
];

describe.each(contradictingPairs)("$id", (rule, parts) => {
  test("speaks of the pair", () => {
    expect(askRule(rule, aPair(parts))).toMatchObject({ code: rule.id });
  });

  test.each(spoilers.filter(({ except }) => !except.includes(rule)))("is silent: $why ($code)", ({ code, by }) => {
    expect(askRule(rule, spoilt(parts, by(parts)))).toBe(code);
  });
});
