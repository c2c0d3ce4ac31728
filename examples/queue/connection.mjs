/** What both halves of the example must agree on. */
const { hostname, port } = new URL(process.env.REDIS_URL ?? "redis://127.0.0.1:6379");

export const QUEUE = "rapporteur";
export const connection = { host: hostname, port: Number(port || 6379), maxRetriesPerRequest: null };
/** How long a worker may be silent before its job is given to another: longer than the longest comparison. */
export const lockDuration = Number(process.env.LOCK_MILLISECONDS ?? 60_000);
