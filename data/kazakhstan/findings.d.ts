import type { Finding } from "rapporteur";

declare const findings: Finding[];
export default findings;
