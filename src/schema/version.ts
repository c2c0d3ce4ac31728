/** Version of the package; a test holds it to package.json. */
export const VERSION = "0.1.0";
/** Version of the tables in `data/`: the day they were last changed. */
export const KNOWLEDGE_VERSION = "2026-11-21";
/** Version of what a report looks like: fields may be added within one. */
export const SCHEMA_VERSION = 1;
