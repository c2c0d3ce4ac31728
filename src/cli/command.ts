import type { Command } from "commander";

/** Sets the exit status that the program will end with: 0 when it ran, 1 when `--fail-on` found something. */
export type SetStatus = (status: number) => void;

/** One command of the command line: adds itself to the program. One file in `commands/` each. */
export type AddCommand = (program: Command, setStatus: SetStatus) => void;
