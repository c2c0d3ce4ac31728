import { describe, expect, test } from "vitest";
import { bodies, bodyById, bodyByName, bodyOfSymbol } from "../../../src/knowledge/speakers/bodies.js";

describe("the table of bodies", () => {
  test("ids and names are unique, and each row has a source", () => {
    const ids = bodies.map((body) => body.id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = bodies.flatMap((body) => body.names);
    expect(new Set(names).size).toBe(names.length);
    for (const body of bodies) {
      expect(body.names[0], body.id).toBe(body.name);
      expect(body.source, body.id).not.toBe("");
      expect(body.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  test("a name that names a treaty too is never an unambiguous name", () => {
    const names = new Set(bodies.flatMap((body) => body.names));
    for (const body of bodies) for (const short of body.ambiguous) expect(names.has(short), short).toBe(false);
  });

  test("each treaty body has its treaty and its series, apart from the bodies together", () => {
    const single = bodies.filter((body) => body.kind === "treaty-body" && body.id !== "treaty-bodies");
    expect(single).toHaveLength(10);
    for (const body of single) {
      expect(body.treaty, body.id).not.toBeNull();
      expect(bodyOfSymbol(`${body.symbolPrefixes[0]}/UTO/CO/2`), body.id).toBe(body.id);
    }
  });

  test("the ids that speakers have in the whole project are there", () => {
    const wanted =
      "unct cescr ccpr crc cat ced cedaw cerd crpd cmw spt treaty-bodies unhcr unesco unicef undp un-women fao ilo ilo-ceacr ohchr high-commissioner secretary-general security-council sr-counter-terrorism sr-assembly-association sr-religion sr-disability sr-toxics sr-judges-lawyers sr-minority-issues sr-violence-against-women sr-idps ie-older-persons wg-women un-experts special-procedures";
    for (const id of wanted.split(" ")) expect(bodyById(id)?.id).toBe(id);
    expect(bodyById("nobody")).toBeUndefined();
  });
});

describe("bodyByName", () => {
  test.each([
    ["Committee on the Rights of the Child", "crc"],
    ["the Special Rapporteur on freedom of religion", "sr-religion"],
    ["Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism", "sr-counter-terrorism"],
    ["UN Country Team", "unct"],
    ["United Nations Children's Fund", "unicef"],
    ["United Nations  subregional\nteam", "unct"],
    ["ILO Committee of Experts", "ilo-ceacr"],
  ])("%s", (name, id) => expect(bodyByName(name)?.id).toBe(id));

  test.each(["CRC", "the Committee", "HRC", ""])("«%s» names nobody alone", (name) => expect(bodyByName(name)).toBeUndefined());
});

describe("bodyOfSymbol", () => {
  test.each([
    ["CCPR/C/UTO/CO/2", "ccpr"],
    ["CCPR/CO/75/UTO", "ccpr"],
    ["CAT/OP/UTO/1", "spt"],
    ["CAT/C/UTO/CO/3", "cat"],
    ["E/C.12/UTO/CO/2", "cescr"],
    ["CRC/C/OPAC/UTO/CO/1", "crc"],
    ["CEDAW/C/UTO/CO/5- 8", "cedaw"],
    ["A/HRC/WG.6/33/UTO/2", "ohchr"],
    ["A/HRC/WG.6/20/L.12", "upr-working-group"],
    ["A/HRC/WGAD/2018/67", "wg-arbitrary-detention"],
    ["A/HRC/RES/5/1", "hrc"],
    ["A/RES/68/268", "ga"],
  ])("%s: %s", (symbol, id) => expect(bodyOfSymbol(symbol)).toBe(id));

  test.each(["A/HRC/28/66/Add.1", "A/HRC/WG.6/33/UTO/1", "INT/CCPR/NGS/UTO/7", "HRI/CORE/UTO/2012", "S/2018/7", "E/C.120/1", ""])(
    "%s alone does not tell",
    (symbol) => expect(bodyOfSymbol(symbol)).toBeNull(),
  );
});
