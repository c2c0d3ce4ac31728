import type { AddCommand } from "../command.js";
import { addAudit } from "./audit.js";
import { addCheck } from "./check.js";
import { addConsult } from "./consult.js";

/** All commands, in the order in which `--help` lists them. */
export const commands: readonly AddCommand[] = [addCheck, addAudit, addConsult];
