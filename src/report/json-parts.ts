import { toJson } from "./to-json.js";

/**
 * An object as indented JSON in parts, one for each field and one for each row of a list: a report of thousands of rows is written
 * without ever being one text.
 *
 * @param indent blanks for each level, at least 1
 * @returns parts that make up the text of `toJson(value, indent)` and a line end
 * @example [...jsonParts({ claims: [1, 2] }, 2)].join("") === `${toJson({ claims: [1, 2] }, 2)}\n` // true
 */
export function* jsonParts(value: object, indent: number): Generator<string> {
  let before = "{\n";
  for (const [key, held] of Object.entries(value) as [string, unknown][])
    for (const part of Array.isArray(held) && held.length > 0 ? rowsOf(key, held, indent) : fieldOf(key, held, indent)) {
      yield before + part;
      before = part.endsWith("[") ? "\n" : ",\n";
    }
  yield before === "{\n" ? "{}\n" : "\n}\n";
}

/** What stands between the brackets of an object with this field alone; nothing where JSON leaves it out. */
function fieldOf(key: string, held: unknown, indent: number): string[] {
  const field = toJson({ [key]: held }, indent).slice("{\n".length, -"\n}".length);
  return field === "" ? [] : [field];
}

/** The same for a list: its opening, its rows, its end with the last of them. */
function* rowsOf(key: string, rows: readonly unknown[], indent: number): Generator<string> {
  const pad = " ".repeat(indent);
  const opening = `${pad}${toJson(key)}: [`;
  yield opening;
  for (const [i, row] of rows.entries()) {
    const alone = toJson({ [key]: [row] }, indent);
    yield alone.slice(`{\n${opening}\n`.length, -`\n${pad}]\n}`.length) + (i === rows.length - 1 ? `\n${pad}]` : "");
  }
}
