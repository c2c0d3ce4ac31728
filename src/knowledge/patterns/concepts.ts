import table from "../../../data/concepts.json" with { type: "json" };

type Names = Record<string, string[]>;
const { concepts: subjects, wordings } = table as unknown as { concepts: Names; wordings: Names };

/** What `@name` stands for in patterns: the aliases of each concept. */
export const concepts: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(subjects));

/** The concepts, and words that stand for each other in patterns without being a subject: `@rule`, `@person`. */
export const wordingsToo: ReadonlyMap<string, readonly string[]> = new Map([...concepts, ...Object.entries(wordings)]);
