/** Writes dist/rapporteur.html, the page that checks in the browser. Runs in `npm run build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundlePage } from "./bundle-page.js";

const folder = join(import.meta.dirname, "../../dist");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "rapporteur.html"), await bundlePage());
