/**
 * Writes data/ratifications.json from the 18 tables of ../shared/documents/ratifications: who is party to what since when.
 * Rows whose columns disagree are named in `faults`, with how they were read.
 *
 *   npx tsx test/build/write-ratifications.ts
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { states } from "../../src/knowledge/member-states/states.js";

const SOURCE = "../shared/documents/ratifications";
const IDS: Record<string, string> = {
  cped: "ced",
  iccpr_op1: "iccpr-op1",
  iccpr_op2: "iccpr-op2",
  icescr_op: "icescr-op",
  icmw: "icrmw",
  op_cedaw: "cedaw-op",
  op_crc_ac: "crc-opac",
  op_crc_ic: "crc-opic",
  op_crc_sc: "crc-opsc",
  op_crpd: "crpd-op",
};
/** Codes of the source that ISO 3166 no longer has, or that are cut off. */
const OLD_CODES: Record<string, string> = { TP: "TL", S: "SS" };
const byIso2 = new Map(states.map(({ id, iso2 }) => [iso2, id]));
const faults: string[] = [];
const treaties = Object.fromEntries(
  readdirSync(SOURCE)
    .sort()
    .map((file) => {
      const name = file.slice("hr_status_".length, -".csv".length);
      const party: Record<string, number | null> = {};
      const signed: string[] = [];
      for (const row of parse(readFileSync(`${SOURCE}/${file}`), { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[]) {
        const state = byIso2.get(OLD_CODES[row["iso2"] ?? ""] ?? row["iso2"] ?? "");
        const year = row["year ratification or accession"] === "" ? null : Number(row["year ratification or accession"]);
        const says = { flag: row["state party"] === "1", status: (row["status"] ?? "").trim() === "state party" };
        if (state === undefined) {
          faults.push(`${file}: ${row["iso2"]} ${row["member"]} is no State of data/states.json; left out`);
          continue;
        }
        /** Of the three columns two decide. */
        const isParty = [says.flag, says.status, year !== null].filter(Boolean).length >= 2;
        if (says.flag !== says.status || isParty !== (year !== null))
          faults.push(
            `${file}: ${state} has state party ${row["state party"]}, year ${row["year ratification or accession"] || "none"}, status «${row["status"]}»; read as ${isParty ? "party" : "not party"}`,
          );
        if (isParty) party[state] = year;
        else if (row["signatory"] === "1") signed.push(state);
      }
      return [IDS[name] ?? name, { file, party, signed }];
    }),
);
const table = {
  source:
    "world-politics-datalab/humanrights-treaties-ratification-status, one table a treaty, as of August 2022 (collected from the OHCHR status of ratification); the file stands with each treaty",
  asOf: "2022-08",
  faults,
  treaties,
};
const lines = Object.entries(treaties)
  .map(([id, row]) => `  ${JSON.stringify(id)}: ${JSON.stringify(row)}`)
  .join(",\n");
writeFileSync(
  "data/ratifications.json",
  `{\n "source": ${JSON.stringify(table.source)},\n "asOf": "${table.asOf}",\n "faults": ${JSON.stringify(faults, null, 1)},\n "treaties": {\n${lines}\n }\n}\n`,
);
