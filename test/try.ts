import { audited } from "./audit/audited.js";
import { readFileSync } from "node:fs";
for (const line of readFileSync(0,"utf8").split("\n").filter(Boolean)) {
  const a = await audited(...line.split("¶"));
  console.log("## "+line); for (const r of a.relations) console.log("   ", r.holds?"ok ":"NO ", r.kind, r.severity, r.message);
}
