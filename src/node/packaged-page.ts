import { readFile } from "node:fs/promises";
import { InputError } from "../schema/error.js";

/** The page lies beside the built program; from its sources it lies in `dist`. */
const PLACES = ["./rapporteur.html", "../../dist/rapporteur.html"];

/**
 * The page that checks in the browser, which ships in the package as one HTML file.
 *
 * @throws {InputError} `missing-file` where the package was built without it
 * @example await writeFile("rapporteur.html", await packagedPage())
 */
export async function packagedPage(): Promise<Uint8Array> {
  for (const place of PLACES) {
    const page = await readFile(new URL(place, import.meta.url)).catch(() => null);
    if (page !== null) return page;
  }
  throw new InputError("missing-file", "dist/rapporteur.html");
}
