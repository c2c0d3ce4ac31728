#!/usr/bin/env node
import { main } from "./main.js";
import { optimiseLater } from "./optimise-later.js";

/** A reader that has seen enough («| head») is no fault of ours. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

optimiseLater();
process.exitCode = await main(process.argv);
