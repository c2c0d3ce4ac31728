import { resolveRecommendation } from "../../extract/findings/resolve-recommendation.js";
import { InputError } from "../../schema/error.js";
import type { JudgedFinding, Report } from "../../schema/report.js";

/** So many ids are told where none or several fit. */
const SHOWN = 5;

/**
 * The finding of a report that somebody names: by its id, by what its id has after «#», or by the number of a recommendation.
 *
 * @throws {InputError} `bad-option` where there is no such finding, naming those that are near, or several under the number
 * @example namedFinding(report, "125.42").id // "A/HRC/28/10#125.42"
 */
export function namedFinding({ findings }: Pick<Report, "findings">, id: string): JudgedFinding {
  const found = findings.filter((finding) => finding.id === id);
  const numbered = found.length > 0 ? found : resolveRecommendation(findings, id);
  const named = numbered.length > 0 ? numbered : findings.filter((finding) => finding.id.endsWith(`#${id}`));
  if (named.length === 1) return named[0]!;
  const near = named.length > 1 ? named : findings.filter((finding) => finding.id.includes(id));
  const ids = (near.length > 0 ? near : findings).map((finding) => finding.id);
  const fault =
    named.length > 1
      ? "several findings have this number; they are"
      : `no finding of the report has this id or number; ${near.length > 0 ? "near are" : "there are"}`;
  throw new InputError("bad-option", id, `${fault} ${ids.slice(0, SHOWN).join(", ")}${ids.length > SHOWN ? ", …" : ""}`);
}
