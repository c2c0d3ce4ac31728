import { check } from "../../src/check.js";
import { load } from "./gold-pairs.js";
import { rules } from "../../src/judge/rules/index.js";
import { askRule } from "../../src/judge/rule.js";
const [doc, para, rule, f0 = "C19"] = process.argv.slice(2);
const r = rules.find(({ id }) => id === rule)!;
check({ claims: [await load(doc!)], findings: [await load(f0)] }, { rules: rules.map((x) => x !== r ? x : { ...x, needs: [], decide: (pair) => {
  const said = askRule(r, pair);
  if (pair.finding.source.paragraph === para && process.argv.slice(6).every((w) => pair.claim.text.includes(w))) console.log(typeof said === "string" ? said : "FIRES", pair.finding.matters?.length, "|", pair.finding.text.slice(0, 80), "|", pair.claim.text.slice(0, 100));
  return typeof said === "string" ? null : said;
} }) });
