import type { ClaimAct, Status } from "../schema/assertion.js";
import { deniesAll } from "./denies-all.js";
import type { Need } from "./rule.js";

/** The claim is none of these acts. */
export function claimIsNo(...acts: readonly ClaimAct[]): Need {
  return { code: `claim-is-${acts.join("-or-")}`, holds: ({ claim }) => !acts.includes(claim.act) };
}

/** The claim is one of these acts. */
export function claimIs(...acts: readonly ClaimAct[]): Need {
  return { code: `claim-is-no-${acts.join("-or-")}`, holds: ({ claim }) => acts.includes(claim.act) };
}

/** The claim has one of these statuses. */
export function statusIs(...statuses: readonly Status[]): Need {
  return {
    code: `claim-is-not-${statuses.join("-or-")}`,
    holds: ({ claim: { status } }) => status != null && statuses.includes(status),
  };
}

/** The claim has none of these statuses. */
export function statusIsNo(...statuses: readonly Status[]): Need {
  return { code: `claim-is-${statuses.join("-or-")}`, holds: ({ claim: { status } }) => status == null || !statuses.includes(status) };
}

/** It is not planned, nor going on; a denial of every case («nobody is being held») goes on nowhere. */
export const isNoWorkInProgress: Need = {
  code: "claim-is-planned-or-under-way",
  holds: ({ claim: { act, status, sweeping } }) => status !== "planned" && (status !== "under-way" || (act === "denial" && sweeping === "none")),
};

/** What is claimed has come about: it is done or in force; of a claim that tells no status, it is no plan. */
export const isReached: Need = {
  code: "claim-is-not-done-or-in-force",
  holds: ({ claim: { status, act } }) => (status ? status === "done" || status === "in-force" : act !== "plan"),
};

/** It is so now, or in no case: a story of what was said or done denies nothing («it fell to the employer to prove the absence of»). */
export const deniesWhatIs: Need = {
  code: "claim-tells-of-something-done",
  holds: ({ claim }) => claim.status !== "done" || deniesAll(claim),
};

/** So many counts in one sentence are statistics, even of what is. */
const STATISTICS = 2;
/** The claim does not count cases («1,275 persons were granted …»): a count says nothing of all. Ages and terms are no counts. */
export const isNoCount: Need = {
  code: "claim-counts-cases",
  holds: ({ claim: { act, status, quantities = [] } }) =>
    act !== "fact" || quantities.filter(({ unit }) => unit === null || unit === "%" || status === "done").length < (status === "done" ? 1 : STATISTICS),
};

/** A sentence of so many matters lists what a plan or a law is about. */
const LIST = 6;
/** The claim speaks of a few matters: a list of everything says nothing of each. */
export const isNoList: Need = { code: "claim-lists-many-matters", holds: ({ claim: { matters = [] } }) => matters.length < LIST };

/** The claim is the State's own word. */
export const isOwnWord: Need = { code: "claim-is-somebody-elses-word", holds: ({ claim }) => claim.attributed !== true };
