import { describe, expect, test } from "vitest";
import { sha256 } from "../src/text/sha256.js";
import { bundlePage } from "./build/bundle-page.js";

const MOST_BYTES = 4.5 * 1024 * 1024;

describe("the page that checks in the browser", () => {
  test("is one file that may load and send nothing, and runs only its own script", { timeout: 60_000 }, async () => {
    const page = await bundlePage();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy.split("; ").filter((rule) => !/sha256-/.test(rule))).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "connect-src 'none'",
      "worker-src blob:",
    ]);
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!);
    expect(scripts).toHaveLength(1);
    expect(policy).toContain(`script-src 'sha256-${Buffer.from(sha256(scripts[0]!)).toString("base64")}'`);
    expect(page.match(/<(?:link|img|iframe|script src)\b/g)).toBeNull();
    expect(page.length).toBeLessThan(MOST_BYTES);
    expect(page).toContain("Nothing leaves this computer.");
  });
});
