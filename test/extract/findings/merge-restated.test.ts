import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { extractFindings } from "../../../src/extract/findings/findings.js";

const found = async (text: string) => {
  const document = await read(new TextEncoder().encode(text), { name: "compilation.txt", about: { kind: "compilation", date: "2018", state: "NOR" } });
  return extractFindings(document);
};
const HEAD = "Compilation on Norway\n\n";

describe("what is said again", () => {
  test("of exactly the same matter, by the same speakers and act, is one finding whose quote holds both sentences", async () => {
    const findings = await found(
      `${HEAD}1.\tThe Committee against Torture was concerned at reports of torture in police custody. It was also concerned at allegations of torture in police custody.\n`,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]!.source.quote).toContain("allegations of torture");
    expect(findings[0]!.source.focus?.quote).toContain("reports of torture");
  });

  test("of another matter it is a finding of its own", async () => {
    const findings = await found(
      `${HEAD}1.\tThe Committee against Torture was concerned at reports of torture in police custody. It was also concerned at the length of pretrial detention.\n`,
    );
    expect(findings).toHaveLength(2);
  });

  test("a sentence in which nobody speaks goes on with the report before it, if it shares a matter and does not turn against it", async () => {
    const said = (next: string) => found(`${HEAD}1.\tThe United Nations country team noted reports of torture in police custody. ${next}\n`);
    expect(await said("In 2017, two cases of torture in police custody went to court.")).toHaveLength(1);
    expect(await said("However, two cases of torture in police custody went to court.")).toHaveLength(2);
    expect(await said("In 2017, 12 schools were closed.")).toHaveLength(2);
  });

  test("a recommendation is not folded into the concern before it", async () => {
    const findings = await found(
      `${HEAD}1.\tThe Committee was concerned at domestic violence. The Committee against Torture was concerned at torture in police custody. It recommended that the State prevent torture in police custody.\n`,
    );
    expect(findings.map(({ act }) => act)).toContain("recommendation");
  });
});
