import { extractClaims } from "../extract/claims/claims.js";
import { extractFindings } from "../extract/findings/findings.js";
import { refuseUnknown } from "../knowledge/refuse-unknown.js";
import { claimsOf, findingsOf, requireSide, type Side } from "../report/sides.js";
import type { Assertion } from "../schema/assertion.js";
import { InputError } from "../schema/error.js";
import type { Candidate } from "../schema/verdict.js";
import { cached } from "./cached.js";
import type { AnswerCache, Embed } from "./model.js";
import { requireModel } from "./require-model.js";
import { requireValues } from "./require-values.js";

/** How many to propose, and where vectors are kept. */
export interface ProposeOptions {
  readonly embed: Embed;
  /** Candidates a finding; 5 by default. */
  readonly most?: number;
  /** Texts sent at a time; 64 by default. */
  readonly batch?: number;
  readonly cache?: AnswerCache;
}

/** The claims that stand nearest to a finding in the space of a model. */
export interface Proposal {
  /** Id of the finding. */
  readonly finding: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Proposes for each finding the claims that a model places nearest to it, as data: for reading, or for `consult`.
 *
 * @param documents both sides, as `check` takes them
 * @returns one proposal a finding, best candidates first, each with the cosine as its score
 * @throws {InputError} `no-findings`, `no-claims`, `no-answer`, and what the model throws; `bad-option` for sides that are none,
 *   and for options that there are not or that cannot be
 * @example const proposals = await propose({ claims, findings }, { embed: endpoint({ url, model }) })
 */
export async function propose(documents: { claims: Side; findings: Side }, options: ProposeOptions): Promise<Proposal[]> {
  const { embed, most = 5, batch = 64, cache } = requiredOf(options);
  requireSide(Object(documents).claims, "claims");
  requireSide(Object(documents).findings, "findings");
  const findings = findingsOf(documents.findings, extractFindings);
  const claims = claimsOf(documents.claims, extractClaims);
  const vectors = await vectorsOf([...findings, ...claims], embed, batch, cache);
  return findings.map((finding) => {
    const near = claims.map((claim) => ({ claim, score: cosine(vectors.get(finding.text)!, vectors.get(claim.text)!) }));
    const best = near.sort((a, b) => b.score - a.score).slice(0, most);
    return {
      finding: finding.id,
      candidates: best.map(({ claim, score }) => ({
        claim: claim.id,
        score: Math.round(score * 1000) / 1000,
        proposedBy: [`embedding:${embed.model}`],
        source: claim.source,
      })),
    };
  });
}

function requiredOf(options: ProposeOptions): ProposeOptions {
  refuseUnknown(options, ["embed", "most", "batch", "cache"], "propose");
  const given = Object(options) as ProposeOptions;
  requireModel(given.embed, "propose, embed", "embed", "endpoint");
  requireValues(given, { most: "count", batch: "count", cache: "cache" }, "propose");
  return given;
}

async function vectorsOf(
  assertions: readonly Assertion[],
  embed: Embed,
  batch: number,
  cache: AnswerCache | undefined,
): Promise<Map<string, readonly number[]>> {
  const texts = [...new Set(assertions.map(({ text }) => text))];
  const vectors = new Map<string, readonly number[]>();
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    const { is } = await cached(cache, ["embed", embed.model, some], () => embed.embed(some));
    if (is.length !== some.length) throw new InputError("no-answer", embed.model, `${is.length} vectors for ${some.length} texts`);
    some.forEach((text, i) => vectors.set(text, is[i]!));
  }
  return vectors;
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  const size = Math.sqrt(dot(a, a) * dot(b, b));
  return size === 0 ? 0 : dot(a, b) / size;
}
