import table from "../../../data/bodies.json" with { type: "json" };

/** Someone who speaks in United Nations documents: a committee, a mandate of the special procedures, an agency, an organ. */
export interface Body {
  readonly id: string;
  readonly kind: "treaty-body" | "special-procedure" | "agency" | "organ" | "team";
  readonly name: string;
  /** Every written form that means this speaker and no other; `name` is the first. */
  readonly names: readonly string[];
  /** Short forms that name a treaty or another body as well («CRC», «HRC»): they need a context that decides. */
  readonly ambiguous: readonly string[];
  /** How the symbols of its documents begin; for a treaty body the first one is its series. `*` is any run inside one part. */
  readonly symbolPrefixes: readonly string[];
  readonly treaty: string | null;
  readonly source: string;
}

/** All speakers of the table, in its order: treaty bodies, special procedures, the country team, agencies, organs. */
export const bodies: readonly Body[] = (table as { bodies: Body[] }).bodies;

const byId = new Map(bodies.map((body) => [body.id, body]));
const byName = new Map(bodies.flatMap((body) => body.names.map((name) => [plainName(name), body] as const)));
const prefixes = bodies.flatMap((body) => body.symbolPrefixes.map((prefix) => ({ id: body.id, parts: prefix.split("/") })));

/**
 * The row of one speaker; undefined when the table has no such id.
 *
 * @example bodyById("spt")?.treaty // "OPCAT"
 */
export function bodyById(id: string): Body | undefined {
  return byId.get(id);
}

/**
 * The speaker with exactly this name, whatever its capitals, apostrophes and a «the» before it; undefined for any other.
 *
 * @example bodyByName("the United Nations Children’s Fund")?.id // "unicef"
 */
export function bodyByName(name: string): Body | undefined {
  return byName.get(plainName(name));
}

/**
 * The body in whose series a document stands, read from its symbol: the longest prefix decides. Null where the symbol
 * alone does not tell (A/HRC/28/66/Add.1 may be any mandate's) and for what a State or a stakeholder wrote on its own.
 *
 * @example bodyOfSymbol("CAT/OP/KAZ/1") // "spt"
 */
export function bodyOfSymbol(symbolText: string): string | null {
  const parts = symbolText.replace(/\s+/g, "").split("/");
  let best: { id: string; weight: number } | null = null;
  for (const prefix of prefixes) {
    if (!fitsPrefix(parts, prefix.parts)) continue;
    const weight = prefix.parts.length;
    if (best === null || weight > best.weight) best = { id: prefix.id, weight };
  }
  return best?.id ?? null;
}

function fitsPrefix(parts: readonly string[], prefix: readonly string[]): boolean {
  return prefix.length <= parts.length && prefix.every((want, index) => fitsPart(parts[index] ?? "", want));
}

/** «L.*» fits «L.12», «*» fits any part that is not empty. */
function fitsPart(part: string, want: string): boolean {
  return want.endsWith("*") ? part !== "" && part.startsWith(want.slice(0, -1)) : part === want;
}

function plainName(name: string): string {
  return name.replace(/\s+/g, " ").trim().replace(/[’‘ʼ]/g, "'").toLowerCase().replace(/^the /, "");
}
