import { spawn } from "node:child_process";
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { folder } from "./ground.mjs";

/** Serves a directory and opens a page of it in Chromium: the page as it stands at the end, and the files that it fetched. */
export async function openPage(directory, name) {
  const fetched = [];
  const types = { ".html": "text/html", ".js": "text/javascript" };
  const server = createServer((request, response) => {
    try {
      const file = new URL(request.url, "http://localhost").pathname.slice(1);
      const content = readFileSync(join(directory, file));
      fetched.push(file);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const dom = await output("chromium", [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${join(folder, "browser")}`,
      "--virtual-time-budget=60000",
      "--dump-dom",
      `http://127.0.0.1:${server.address().port}/${name}`,
    ]);
    return { dom, fetched };
  } finally {
    server.close();
  }
}

/** What a program prints, while this one goes on serving. */
function output(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ["ignore", "pipe", "ignore"] });
    const parts = [];
    child.stdout.on("data", (part) => parts.push(part));
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(parts).toString("utf8")));
  });
}
