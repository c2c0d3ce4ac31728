import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const require = createRequire("/work/trees/author/test/system/package.json");
const { chromium } = require("playwright-core");
const [file, prefix, ...modes] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, options] of [["desk-light", { viewport: { width: 1280, height: 1600 } }], ["desk-dark", { viewport: { width: 1280, height: 1600 }, colorScheme: "dark" }], ["phone-light", { viewport: { width: 390, height: 1600 } }], ["phone-dark", { viewport: { width: 390, height: 1600 }, colorScheme: "dark" }]]) {
  if (modes.length && !modes.includes(name)) continue;
  const page = await (await browser.newContext(options)).newPage();
  page.on("console", (m) => console.log(m.text())); page.on("pageerror", (e) => console.log("ERR", e.message));
  await page.goto(pathToFileURL(file).href);
  if (process.env.DO) await page.evaluate(process.env.DO);
  if (process.env.KEYS) for (const k of process.env.KEYS.split(" ")) await page.keyboard.press(k);
  if (process.env.SCROLL) await page.evaluate((s) => document.querySelector(s).scrollIntoView(), process.env.SCROLL);
  await page.screenshot({ path: `/tmp/look/${prefix}-${name}.png`, fullPage: process.env.FULL === "1" });
}
await browser.close();
