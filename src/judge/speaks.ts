import { thresholdFor } from "../knowledge/threshold-for.js";
import type { Link } from "../link/link.js";
import { answerTo, findActions } from "../knowledge/words/actions.js";
import { findInstruments } from "../knowledge/instruments/instruments.js";
import { breadth } from "../knowledge/matters/narrower-than.js";
import { isToldTogether } from "../knowledge/matters/told-together.js";
import type { Claim, Finding } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { asksWithoutEnd, type AskedFields } from "./asks-without-end.js";
import { haveSameFigures } from "./same-figures.js";
import { tellsOfMany } from "./tells-of-many.js";

/** The surroundings of so many of the nearest paragraphs are looked at: of fewer in a short document, where one may be all that can be. */
const NEAREST = 3;
const ONE_IN = 20;
/** What their surroundings weigh beside the closest paragraph itself. */
const SURROUNDINGS = 0.3;
/** A paragraph must be so close, beside the closest, to stand beside it as evidence. */
const BESIDE_BEST = 0.5;
const MOST_PARAGRAPHS = 5;

/** Whether a claim document speaks to the specific matter of a finding, and with which paragraphs. */
export interface Speaking {
  /** 0 to 1. */
  readonly score: number;
  readonly speaks: boolean;
  /** The paragraphs that speak, best first; empty when the document does not. */
  readonly links: readonly Link[];
}

/** The fields of a finding that tell what an answer must be about. */
type Asking = AskedFields & Pick<Finding, "deed" | "object" | "instruments" | "matters" | "quantities">;

/**
 * Decides whether a document speaks to a finding's matter: the decision that costs most. What counts is how close its closest paragraph
 * is, and, weighing less, whether the nearest few stand where the finding's matter is spoken of; that raises no score unless a matter joins
 * the closest paragraph to the finding. The signs weigh alike: fitted weights gained nothing on a State left out (2026-11-28; see
 * CHANGELOG). A finding that asks the State to join a treaty, or to consider one, is answered only by paragraphs that name it, or else by
 * those that tell what becomes of all that it has not joined; one of visits of certain mandates, by those that speak of such a visit, or of all; one that asks to share experience, only by those that tell of sharing. How
 * high the score must be depends on the kind of finding (`thresholdFor`); a paragraph of its matter that tells the very same figures speaks
 * anyway, and so does any paragraph of its matter to a finding that asks without an end.
 *
 * @param links candidates of one document, closest first
 * @param size how many paragraphs the document has
 */
export function speaksTo(finding: Asking, links: readonly Link[], size: number): Speaking {
  const asked = actAskedFor(finding);
  const about = asked === null ? links : links.filter(({ limb, sharedMatters }) => limb !== null || sharedMatters.includes(asked));
  const on = asksForMandates(finding) ? about.filter(({ sharedMatters }) => sharedMatters.length > 0) : about;
  const bearing = asksAfterInstrument(finding) ? on.filter((link) => isOnInstruments(finding, link)) : on;
  const score = scoreOf(bearing, Math.min(NEAREST, Math.ceil(size / ONE_IN)));
  const isJoined = asksWithoutEnd(finding) && bearing.some((link) => link.bearing === 1);
  const isNear = isJoined || score >= thresholdFor(finding);
  const speaking = isNear ? speakingLinks(bearing) : links.filter((link) => speaksAnyway(finding, link, bearing));
  return { score, speaks: speaking.length > 0, links: speaking.slice(0, MOST_PARAGRAPHS) };
}

function scoreOf(links: readonly Link[], count: number): number {
  const closest = links[0]?.score ?? 0;
  const around = links.slice(0, count).flatMap(({ surroundings }) => surroundings ?? []);
  if (around.length === 0) return closest;
  const mean = around.reduce((sum, value) => sum + value, 0) / count;
  const together = (closest + SURROUNDINGS * mean) / (1 + SURROUNDINGS);
  const { bearing, claim } = links[0]!;
  if (bearing === 0) return Math.min(closest, together);
  return bearing === 1 && (claim.headings ?? []).length === 0 ? Math.max(closest, together) : together;
}

function speakingLinks(links: readonly Link[]): Link[] {
  const best = links[0]?.score ?? 0;
  return links.filter(({ score }) => score >= best * BESIDE_BEST);
}

/**
 * Whether a paragraph speaks to a finding however far it is: by the same figures in a matter that they share, in whatever words, or of every
 * treaty that the State has not joined.
 */
function speaksAnyway(finding: Asking, link: Link, bearing: readonly Link[]): boolean {
  const isNear = link.sharedMatters.length > 0 && bearing.includes(link);
  return saidIn(link).some((said) => (isNear && haveSameFigures(finding, said)) || tellsOfMany(finding, said));
}

/** Whether a finding is of nothing but visits of the mandates that it names: who received one Rapporteur has said nothing of another. */
function asksForMandates({ matters = [], instruments = [] }: Asking): boolean {
  return instruments.length === 0 && matters.length > 0 && matters.every((id) => isToldTogether(id) && !breadth.has(id));
}

function saidIn({ claim, siblings }: Link): Claim[] {
  return [claim, ...siblings];
}

/** Whether a finding asks the State to join treaties that it names, or to consider an instrument: «consider using the Bangkok Rules». */
function asksAfterInstrument({ act, asks, deed, object, instruments = [] }: Asking): boolean {
  if (act !== "recommendation" || instruments.length === 0) return false;
  return deed === "ratify" || (asks === "considering" && findInstruments(wordsOf(object ?? "")).length > 0);
}

/** Whether a paragraph names one of the instruments asked after: others do not answer, however much they say of what the treaty is about. */
function isOnInstruments({ instruments = [] }: Asking, link: Link): boolean {
  return saidIn(link).some((said) => said.instruments?.some((id) => instruments.includes(id)));
}

/**
 * The matter of an act that a recommendation asks for first, behind which other matters are only its topic: «share experience in combating
 * poverty»; null where «and» joins the act to something else asked for.
 */
function actAskedFor({ act, deed, text, matters = [] }: Asking): string | null {
  const answer = act === "recommendation" ? answerTo(deed) : undefined;
  if (answer === undefined || !matters.includes(answer)) return null;
  const words = wordsOf(text ?? "");
  const at = findActions(words).find(({ id }) => id === deed)?.range[0] ?? 0;
  return words[at - 1]?.form === "and" ? null : answer;
}
