import table from "../../data/concepts.json" with { type: "json" };

/** What `@name` stands for in patterns: the aliases of each concept. */
export const concepts: ReadonlyMap<string, readonly string[]> = new Map(Object.entries((table as { concepts: Record<string, string[]> }).concepts));
