import { packagedPage } from "../../node/packaged-page.js";
import type { AddCommand } from "../command.js";
import { putOut, targetsOf, tellWritten } from "../output.js";

const HTML = { name: "html", endings: [".html", ".htm"] };
const EXAMPLES = `
Example:
  rapporteur page --output rapporteur.html       then open it in a browser

Nothing is sent: the page can open no connection.
`;

/** `rapporteur page`: writes the page that checks in the browser, for those who have no Node. */
export const addPage: AddCommand = (program) => {
  program
    .command("page")
    .description("write a page that checks documents in the browser, for colleagues without Node")
    .requiredOption("--output <file>", "the page, an .html file of some 4 MB; - for the screen")
    .addHelpText("after", EXAMPLES)
    .action(async ({ output }: { output: string }) => {
      const [target] = targetsOf({ output: [output], ...(output === "-" ? { format: HTML.name } : {}) }, [HTML]);
      await putOut(await packagedPage(), target!);
      tellWritten([target!], {});
    });
};
