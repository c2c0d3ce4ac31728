import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
const [f, fd, c, cd] = process.argv.slice(2);
const d = (t: string, date: string, symbol: string) => read(new TextEncoder().encode(`1.\t${t}\n2.\tThis paragraph is about nothing of the kind.\n3.\tNor is this paragraph.\n`), { name: symbol, about: { date, symbol } });
const r = check({ claims: [await d(c!, cd!, "CCPR/C/VAL/3")], findings: [await d(f!, fd!, "CCPR/C/VAL/CO/2")] });
for (const x of r.findings.slice(0, 2)) console.log(x.outcome, x.act, x.evidence.map((e) => e.rule), JSON.stringify(x.readings), x.matters, x.date, x.people);
const k = r.claims[0]!; console.log(k.act, k.status, k.date, k.until, k.sweeping, JSON.stringify(k.readings), k.matters, k.people, k.norm, k.partial, k.grounds);
