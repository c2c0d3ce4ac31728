import { bodyById } from "../knowledge/speakers/bodies.js";
import type { Finding } from "../schema/assertion.js";

/**
 * Who said a finding, by full name where our tables have one, else by the id given; empty where nobody is named.
 *
 * @example speakerNames({ speakers: ["ccpr"] }) // ["Human Rights Committee"]
 */
export function speakerNames({ speakers = [] }: Pick<Finding, "speakers">): string[] {
  return speakers.map((id) => bodyById(id)?.name ?? id);
}

/** «recommendation: Human Rights Committee, Committee against Torture and others»; the act alone where nobody is named. */
export function speechWords(finding: Pick<Finding, "act" | "speakers">, most = Infinity): string {
  const names = speakerNames(finding);
  return names.length === 0 ? finding.act : `${finding.act}: ${names.slice(0, most).join(", ")}${names.length > most ? " and others" : ""}`;
}
