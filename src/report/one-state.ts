import { namedState } from "../knowledge/member-states/named-state.js";
import type { Assertion } from "../schema/assertion.js";
import type { UnDocument } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { isFinding } from "../schema/is-finding.js";
import { isDocument, type Side } from "./sides.js";

/** The State of the claims, null where nothing says it, and the findings that are on it. */
export interface OneState {
  readonly state: string | null;
  readonly findings: Side;
}

/**
 * Pairs form within one State. Of a list on several States, as UPR Info's is, the findings on the State of the other documents are taken.
 *
 * @throws {InputError} `other-state` when two documents are of different States, when a list on several has nothing on the one
 * compared, or when nothing says which of them that is
 */
export function withinOneState(claims: Side, findings: Side): OneState {
  const lists = listsOnSeveral(findings);
  const single = [...claims, ...findings.filter((entry) => !lists.has(nameOf(entry)))].filter(({ state }) => Boolean(state));
  const [first] = single;
  const other = single.find(({ state }) => state !== first!.state);
  if (other !== undefined)
    throw new InputError("other-state", nameOf(other), `speaks of ${namedState(other.state!)}, ${nameOf(first!)} of ${namedState(first!.state!)}`);
  const own = claims.find(({ state }) => Boolean(state))?.state ?? null;
  if (lists.size === 0) return { state: own, findings };
  const wanted = findings.filter((entry) => !lists.has(nameOf(entry)) || entry.state === first?.state);
  const present = new Set(wanted.map(nameOf));
  const without = [...lists].find(([list]) => !present.has(list));
  if (without !== undefined) {
    const why =
      first === undefined
        ? "and nothing says which of them the claims are of (say it with --about)"
        : `and ${nameOf(first)} of another, ${namedState(first.state!)}`;
    throw new InputError("other-state", without[0], `speaks of ${without[1].size} States, ${why}`);
  }
  return { state: own, findings: wanted };
}

/** Lists of findings that are on more than one State, with these. */
function listsOnSeveral(findings: Side): Map<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  for (const entry of findings) {
    if (isDocument(entry) || !isFinding(entry) || !entry.state) continue;
    lists.set(nameOf(entry), (lists.get(nameOf(entry)) ?? new Set()).add(entry.state));
  }
  return new Map([...lists].filter(([, states]) => states.size > 1));
}

function nameOf(entry: UnDocument | Assertion): string {
  return isDocument(entry) ? entry.id : entry.source.document;
}
