import { startReport } from "./start-report.js";

/** The script of the page that `toHtml` makes. */
export function main(): void {
  startReport();
}

main();
