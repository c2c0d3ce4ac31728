import type { Assertion } from "../../schema/assertion.js";
import type { Report } from "../../schema/report.js";

/** The date of each document of both sides of a report; of assertions given by hand, their own. */
export function assertionDates({ documents, claims, findings }: Report): {
  readonly claims: Map<string, string | null>;
  readonly findings: Map<string, string | null>;
} {
  const of = (role: "claims" | "findings", assertions: readonly Assertion[]) => {
    const dates = new Map(documents.filter((document) => document.role === role).map(({ id, date }) => [id, date] as const));
    for (const { source, date } of assertions) if ((dates.get(source.document) ?? null) === null) dates.set(source.document, date ?? null);
    return dates;
  };
  return { claims: of("claims", claims), findings: of("findings", findings) };
}
