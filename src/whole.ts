/** The contents of `index.ts` where nothing has to be fetched, as in Node: what documents ask for is at hand at once. */
export * from "./index.js";
export { check } from "./check.js";
export { audit } from "./audit/audit.js";
export { read } from "./document/read-document.js";
export { extractClaims } from "./extract/claims/claims.js";
export { extractFindings } from "./extract/findings/findings.js";
