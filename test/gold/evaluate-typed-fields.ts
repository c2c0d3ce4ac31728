/**
 * Scores deed, object, institutions, status date and periods of quantities on sixty claims that were labelled before any code read
 * these fields (test/gold/typed-fields.json).
 *
 *   npx tsx test/gold/evaluate-typed-fields.ts [--errors]
 */
import { readFileSync } from "node:fs";
import { complete } from "../../src/extract/fields/complete.js";
import { claimsById } from "./draw-typed-fields.js";

interface Label {
  id: string;
  deed: string[];
  object: string[];
  institutions: string[];
  statusDate: string[];
  periods: Record<string, string>;
}
const { labels } = JSON.parse(readFileSync("test/gold/typed-fields.json", "utf8")) as { labels: Label[] };
const claims = await claimsById();
const fields = ["deed", "object", "institutions", "statusDate", "periods"] as const;
const counts = Object.fromEntries(fields.map((field) => [field, { told: 0, right: 0, wanted: 0, found: 0 }])) as Record<
  (typeof fields)[number],
  { told: number; right: number; wanted: number; found: number }
>;
for (const label of labels) {
  const drawn = claims.get(label.id);
  if (drawn === undefined) throw new Error(`no claim ${label.id} is found`);
  const claim = complete(drawn);
  const count = (
    field: (typeof fields)[number],
    told: readonly string[],
    wanted: readonly string[],
    fits: (one: string, want: string) => boolean = (one, want) => one === want,
  ) => {
    const right = told.filter((one) => wanted.some((want) => want !== "-" && fits(one, want))).length;
    const needed = wanted.filter((want) => want !== "-");
    const found = field === "institutions" || field === "periods" ? needed.filter((want) => told.some((one) => fits(one, want))).length : Math.min(1, right);
    const of = field === "institutions" || field === "periods" ? needed.length : wanted.includes("-") ? 0 : 1;
    counts[field].told += told.length;
    counts[field].right += right;
    counts[field].wanted += of;
    counts[field].found += Math.min(of, found);
    if (process.argv.includes("--errors") && (right < told.length || found < of))
      console.log(`${field}: told ${told.join(" + ") || "-"}, wanted ${wanted.join(" + ") || "-"}: ${claim.text.replace(/\s+/g, " ")}`);
  };
  count("deed", claim.deed == null ? [] : [claim.deed], label.deed);
  count("object", claim.object == null ? [] : [claim.object.toLowerCase()], label.object, (one, want) => one.includes(want));
  count("institutions", claim.institutions ?? [], label.institutions);
  count("statusDate", claim.statusDate == null ? [] : [claim.statusDate], label.statusDate, (one, want) => one.startsWith(want));
  count(
    "periods",
    (claim.quantities ?? []).filter(({ period }) => period !== null).map(({ value, period }) => `${value}=${period}`),
    Object.entries(label.periods).map(([value, period]) => `${value}=${period}`),
    (one, want) => one.startsWith(want),
  );
}
for (const field of fields) {
  const { told, right, wanted, found } = counts[field];
  console.log(
    `${field.padEnd(13)} precision ${right} of ${told} (${((100 * right) / told).toFixed(0)} %), recall ${found} of ${wanted} (${((100 * found) / wanted).toFixed(0)} %)`,
  );
}
