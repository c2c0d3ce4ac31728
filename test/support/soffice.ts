import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

const LIMIT = 120_000;

/**
 * Lets LibreOffice write a file in another format, with a profile of its own so that no other LibreOffice is in the way.
 *
 * @param format as LibreOffice names it; its ending comes first («docx:Office Open XML Text»)
 * @param folder for the new file and the profile
 * @returns the bytes of the new file
 */
export function convert(file: string, format: string, folder: string): Uint8Array {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const ran = spawnSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", folder, file], {
    encoding: "utf8",
    timeout: LIMIT,
  });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0) throw new Error(`soffice: exit ${ran.status}\n${ran.stderr}`);
  return Uint8Array.from(readFileSync(join(folder, `${basename(file, extname(file))}.${format.split(":")[0]!}`)));
}
