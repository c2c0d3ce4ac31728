/** What a researcher does: run the notebook. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countsInNode } from "../counts-in-node.mjs";
import { expect, folder, installTools, root, run } from "../ground.mjs";

export const programs = { "jupyter-nbconvert": "jupyter-nbconvert" };

const tool = (name) => join(root, "test/system/node_modules/.bin", name);
const at = (...names) => join(folder, ...names);

/** Whether every cell has its result, and the last one told of all years. */
function isWhole(outputs) {
  return outputs.every((list) => list.length > 0) && outputs.at(-1).some(({ text }) => [text ?? ""].flat().join("").includes("\n2024"));
}

/** Deno's kernel now and then ends a cell before all of its result has gone out; then the notebook is run again, five times at most, and only whole results are kept. */
function executedOutputs() {
  for (let attempt = 1; ; attempt++) {
    run("env", [
      `JUPYTER_PATH=${at("jupyter")}`,
      "jupyter-nbconvert",
      "--to",
      "notebook",
      "--execute",
      "--ExecutePreprocessor.timeout=240",
      "--ExecutePreprocessor.iopub_timeout=30",
      "--output",
      "executed.ipynb",
      "compare.ipynb",
    ]);
    const cells = JSON.parse(readFileSync(at("executed.ipynb"), "utf8")).cells.filter(({ cell_type }) => cell_type === "code");
    const outputs = cells.map((cell) => cell.outputs);
    if (isWhole(outputs) || attempt === 5) {
      if (process.env.RAPPORTEUR_KEEP === "1" && isWhole(outputs)) copyFileSync(at("executed.ipynb"), join(root, "examples/compare.ipynb"));
      return outputs;
    }
  }
}

/** Runs the notebook in a kernel of Deno. With RAPPORTEUR_KEEP=1 the outputs are kept in examples/. */
function notebookRuns() {
  installTools();
  const counts = JSON.parse(countsInNode().split(" ")[0]);
  const { dependencies } = JSON.parse(readFileSync(join(root, "test/system/package.json"), "utf8"));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...["@observablehq/plot", "jsdom"].map((name) => `${name}@${dependencies[name]}`)]);
  mkdirSync(at("jupyter/kernels/deno"), { recursive: true });
  writeFileSync(
    at("jupyter/kernels/deno/kernel.json"),
    JSON.stringify({ argv: [tool("deno"), "jupyter", "--kernel", "--conn", "{connection_file}"], display_name: "Deno", language: "typescript" }),
  );
  copyFileSync(join(root, "examples/compare.ipynb"), at("compare.ipynb"));
  const outputs = executedOutputs();
  expect(
    outputs.flat().every(({ output_type, name }) => output_type !== "error" && name !== "stderr"),
    "a cell fails or warns",
  );
  const pictures = outputs
    .flat()
    .map(({ data }) => [data?.["image/svg+xml"] ?? []].flat().join(""))
    .filter((svg) => svg !== "");
  expect(
    pictures.length === 2,
    `${pictures.length} pictures in ${JSON.stringify(outputs.flat().map(({ output_type, data, text }) => [output_type, Object.keys(data ?? {}), String(text ?? data?.["text/plain"] ?? "").slice(0, 200)]))}`,
  );
  for (const svg of pictures) expect((svg.match(/<rect/g) ?? []).length >= 8, "a picture without bars");
  const shownBy = (some) => [some[0][0].data["text/html"]].flat().join("");
  expect(
    outputs.every((list) => list.length > 0),
    "a cell shows nothing of its result",
  );
  expect(shownBy(outputs).includes(`<b>${counts.partial}</b> partial`), "the first cell shows other outcomes");
  const kept = JSON.parse(readFileSync(join(root, "examples/compare.ipynb"), "utf8")).cells.filter(({ cell_type }) => cell_type === "code");
  const keptOutputs = kept.map((cell) => cell.outputs);
  expect(
    isWhole(keptOutputs) && shownBy(keptOutputs).includes(`<b>${counts.partial}</b> partial`),
    "examples/compare.ipynb holds no outputs, or those of an earlier state: run this check with RAPPORTEUR_KEEP=1",
  );
}

export const checks = [{ name: "the notebook runs in a kernel of Deno and draws its pictures", run: notebookRuns }];
