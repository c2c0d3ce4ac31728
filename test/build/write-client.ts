/** Writes src/report/html/client-code.ts, the style and the script of the HTML report as text. Runs at the start of `npm run build`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleClient } from "./bundle-client.js";

writeFileSync(join(import.meta.dirname, "../../src/report/html/client-code.ts"), await bundleClient());
