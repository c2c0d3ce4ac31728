import type { AddCommand } from "../command.js";
import { addAudit } from "./audit.js";
import { addCheck } from "./check.js";
import { addCompletion } from "./completion.js";
import { addConsult } from "./consult.js";
import { addCorpus } from "./corpus.js";
import { addExplain } from "./explain.js";
import { addExtract } from "./extract.js";
import { addFill } from "./fill.js";
import { addMerge } from "./merge.js";
import { addPage } from "./page.js";
import { addValidate } from "./validate.js";

/** All commands, in the order in which `--help` lists them. */
export const commands: readonly AddCommand[] = [
  addCheck,
  addAudit,
  addFill,
  addPage,
  addExtract,
  addExplain,
  addValidate,
  addConsult,
  addCorpus,
  addMerge,
  addCompletion,
];
