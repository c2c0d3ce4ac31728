import type { Claim } from "rapporteur";

declare const claims: Claim[];
export = claims;
