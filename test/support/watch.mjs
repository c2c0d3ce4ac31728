/**
 * Loaded before a program (`node --import`): tells at its end, on the last line of its error output, every connection it tried to
 * open and every file it opened to write, made a folder of, renamed or removed.
 */
import dns from "node:dns";
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { Buffer } from "node:buffer";
import dgram from "node:dgram";
import childProcess from "node:child_process";

const seen = { connections: [], written: [] };

function watch(holder, name, tell) {
  const real = holder[name];
  holder[name] = function watched(...words) {
    tell(...words);
    return Reflect.apply(real, this, words);
  };
}

const path = (value) => (value instanceof URL ? value.pathname : Buffer.isBuffer(value) ? value.toString() : String(value));
/** What is written to an open file was told when it was opened. */
const isName = (file) => typeof file === "string" || file instanceof URL || Buffer.isBuffer(file);
const writes = (flags) => (typeof flags === "number" ? (flags & 3) !== 0 : typeof flags === "string" && flags !== "r" && flags !== "rs");
for (const holder of [fs, promises])
  for (const name of ["writeFile", "appendFile", "mkdir", "rename", "rm", "unlink", "cp", "copyFile", "mkdtemp", "symlink", "truncate"].flatMap((each) => [
    each,
    `${each}Sync`,
  ]))
    if (name in holder) watch(holder, name, (file, to) => isName(file) && seen.written.push(path(name.startsWith("rename") ? to : file)));
for (const [holder, name] of [
  [fs, "open"],
  [fs, "openSync"],
  [promises, "open"],
])
  watch(holder, name, (file, flags) => writes(flags) && seen.written.push(path(file)));
watch(fs, "createWriteStream", (file) => seen.written.push(path(file)));
watch(net.Socket.prototype, "connect", (...words) => seen.connections.push(JSON.stringify(words[0])));
watch(dns, "lookup", (host) => seen.connections.push(host));
watch(dgram, "createSocket", () => seen.connections.push("a datagram"));
for (const name of ["spawn", "exec", "execFile", "fork", "spawnSync", "execSync", "execFileSync"])
  watch(childProcess, name, (program) => seen.connections.push(`the program ${program}`));
syncBuiltinESMExports();
process.on("exit", () => process.stderr.write(`\n${JSON.stringify(seen)}`));
