/**
 * A server that answers in the shape of OpenAI's interface and stands in for a model: it compares by shared words, so that the same
 * question has the same answer. Nothing is to be learned from its figures but that everything runs.
 *
 *   node test/system/stand-in-model.mjs     prints its address, and how many questions were asked when it is stopped
 */
import { createServer } from "node:http";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const wordsOf = (text) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);

/** Half of the finding's words: it is answered whole; a fifth: in part. As models do, it wraps its answer in a fence. */
function answer({ finding, claim }) {
  const [asked, said] = [finding.text, claim.text].map(wordsOf);
  const share = [...asked].filter((word) => said.has(word)).length / Math.max(asked.size, 1);
  const whole = finding.act === "recommendation" ? "fulfils" : "confirms";
  const relation = share >= 0.5 ? whole : share >= 0.2 ? "progresses" : "none";
  const quote = relation === "none" ? "" : claim.text.slice(0, 60);
  return `\`\`\`json\n${JSON.stringify({ relation, covers: share >= 0.5 ? "whole" : "part", quote })}\n\`\`\``;
}

/** Starts it on this computer; `questions()` tells how many were asked. */
export async function startStandIn() {
  let asked = 0;
  const server = createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      asked++;
      const { messages } = JSON.parse(parts.join(""));
      const content = answer(JSON.parse(messages.find(({ role }) => role === "user").content));
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/v1`, questions: () => asked, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const { url, questions } = await startStandIn();
  console.log(url);
  process.on("SIGTERM", () => process.exit(console.log(`${questions()} questions`) ?? 0));
}
