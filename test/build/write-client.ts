/**
 * Writes src/report/html/client-code.ts, the style and the script of the HTML report as text, where it is not as its sources say.
 * Runs at the start of `npm run build`, and as `npm run client`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleClient } from "./bundle-client.js";

const file = join(import.meta.dirname, "../../src/report/html/client-code.ts");
const code = await bundleClient();
if (readFileSync(file, "utf8") !== code) writeFileSync(file, code);
