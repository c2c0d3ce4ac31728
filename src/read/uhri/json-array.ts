import { InputError } from "../../schema/error.js";

/** One record of an export has some kilobytes; one larger than this is a broken file. In UTF-16 units. */
export const MAX_OBJECT = 4 * 1024 * 1024;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const COMMA = 44;

/**
 * Splits a JSON array of objects that comes in pieces, without ever holding more than one object and one piece. Each character
 * is looked at once.
 *
 * @param stream the bytes, UTF-8
 * @param name shown in errors
 * @throws {InputError} `bad-json` for what is no array of objects or is cut off; `too-large` for an object beyond `maxObject`
 * @example for await (const text of splitJsonArray(stream, "export.json")) JSON.parse(text)
 */
export async function* splitJsonArray(stream: AsyncIterable<Uint8Array>, name: string, maxObject = MAX_OBJECT): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  const splitter = new ArraySplitter(name, maxObject);
  for await (const bytes of stream) yield* splitter.read(decoder.decode(bytes, { stream: true }));
  yield* splitter.read(decoder.decode());
  splitter.finish();
}

/** What has been read of the array: where we stand in it, and the pieces of the object that is open. */
class ArraySplitter {
  private where: "before" | "inside" | "after" = "before";
  private depth = 0;
  private inString = false;
  private escaped = false;
  private pieces: string[] = [];
  private held = 0;
  private index = 0;

  constructor(
    private readonly name: string,
    private readonly maxObject: number,
  ) {}

  *read(chunk: string): Generator<string> {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (this.depth === 0) {
        if (this.between(code, chunk[i]!)) start = i;
      } else if (this.closes(code)) {
        this.hold(chunk.slice(start, i + 1));
        yield this.take();
      }
    }
    if (this.depth > 0) this.hold(chunk.slice(start));
  }

  finish(): void {
    if (this.where !== "after")
      throw new InputError(
        "bad-json",
        this.name,
        this.where === "before" ? "an array of objects is accepted" : `it ends inside the array, after ${this.index} objects`,
      );
  }

  /** Between objects: whether this character opens one. */
  private between(code: number, character: string): boolean {
    if (code <= 32 || code === 0xfeff) return false;
    if (this.where === "before" && code === OPEN_ARRAY) this.where = "inside";
    else if (this.where === "inside" && code === OPEN_OBJECT) this.depth = 1;
    else if (this.where === "inside" && code === CLOSE_ARRAY) this.where = "after";
    else if (this.where !== "inside" || code !== COMMA)
      throw new InputError(
        "bad-json",
        this.name,
        `an array of objects is accepted; ${JSON.stringify(character)} stands ${this.where === "before" ? "before it" : this.where === "after" ? "after it" : `after object ${this.index}`}`,
      );
    return this.depth === 1;
  }

  /** Inside an object: whether this character closes it. */
  private closes(code: number): boolean {
    if (this.escaped) this.escaped = false;
    else if (this.inString) {
      if (code === BACKSLASH) this.escaped = true;
      else if (code === QUOTE) this.inString = false;
    } else if (code === QUOTE) this.inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) this.depth++;
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) return --this.depth === 0;
    return false;
  }

  private hold(piece: string): void {
    this.held += piece.length;
    if (this.held > this.maxObject) throw new InputError("too-large", this.name, `object ${this.index + 1} has more than ${this.maxObject} characters`);
    this.pieces.push(piece);
  }

  private take(): string {
    const text = this.pieces.join("");
    this.pieces = [];
    this.held = 0;
    this.index++;
    return text;
  }
}
