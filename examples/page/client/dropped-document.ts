import { MAX_BYTES } from "../../../src/read/decode.js";
import type { About, Role } from "../../../src/schema/document.js";
import type { ReadAs } from "../messages.js";
import { Stopped, type Workshop } from "./workshop.js";

const MEGABYTE = 1024 * 1024;

/** A file that the reader gave, and what is known of it. */
export class DroppedDocument {
  about: About = {};
  readAs: ReadAs | null = null;
  fault: string | null = null;
  /** Whether the worker of now holds it. */
  isHeld = false;
  /** Ends when the reading begun last is over. */
  latest: Promise<void> = Promise.resolve();

  constructor(
    readonly id: number,
    readonly file: File,
    readonly name: string,
    public role: Role,
  ) {}

  get isReading(): boolean {
    return this.readAs === null && this.fault === null;
  }

  /** Has the file read, again where something was said of it. */
  async read(workshop: Workshop): Promise<void> {
    try {
      if (this.file.size > MAX_BYTES)
        throw new Error(`${this.name} is too large: ${Math.round(this.file.size / MEGABYTE)} MB; at most ${MAX_BYTES / MEGABYTE} MB are read as one document.`);
      const bytes = await this.file.arrayBuffer().catch(() => {
        throw new Error(`${this.name} cannot be opened: it was moved, changed or is in use.`);
      });
      this.readAs = await workshop.ask("read", { file: this.id, name: this.name, bytes, about: this.about });
      this.isHeld = true;
      this.fault = null;
    } catch (error) {
      if (error instanceof Stopped) return;
      this.readAs = null;
      this.isHeld = false;
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }
}
