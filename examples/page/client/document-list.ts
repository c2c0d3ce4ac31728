import type { Role } from "../../../src/schema/document.js";
import { DroppedDocument } from "./dropped-document.js";
import type { Workshop } from "./workshop.js";

/** The documents of both sides. `changed` is called whenever one of them came, went or is known better. */
export class DocumentList {
  private documents: DroppedDocument[] = [];
  private ids = 0;

  constructor(
    private readonly workshop: Workshop,
    private readonly changed: () => void,
  ) {}

  of(role: Role): readonly DroppedDocument[] {
    return this.documents.filter((document) => document.role === role);
  }

  get all(): readonly DroppedDocument[] {
    return this.documents;
  }

  /** Whether there is something on both sides, and nothing unread. */
  get isReady(): boolean {
    return this.documents.every(({ readAs }) => readAs !== null) && this.of("claims").length > 0 && this.of("findings").length > 0;
  }

  async add(files: readonly File[], role: Role): Promise<void> {
    const added = files.map((file) => {
      const document = new DroppedDocument(++this.ids, file, this.freeName(file.name), role);
      this.documents.push(document);
      return document;
    });
    this.changed();
    for (const document of added) await this.read(document);
  }

  /** A document that is being read stops the worker when it goes: it may be what holds it up. */
  async remove(gone: DroppedDocument): Promise<void> {
    this.documents = this.documents.filter((document) => document !== gone);
    this.changed();
    if (gone.isReading) await this.stop();
  }

  async read(document: DroppedDocument): Promise<void> {
    document.latest = document.read(this.workshop);
    await document.latest;
    if (this.documents.includes(document)) this.changed();
  }

  /** Stops what the worker does; what was not read yet is read by a new one. */
  async stop(): Promise<void> {
    this.workshop.stop();
    for (const document of this.documents) document.isHeld = false;
    for (const document of this.documents) if (document.isReading) await this.read(document);
  }

  /** Waits for what is being read, since something was said of it, and reads again what the worker of now does not hold. */
  async hold(): Promise<void> {
    for (const document of this.documents) {
      await document.latest;
      if (!document.isHeld) await this.read(document);
    }
  }

  /** Two files of one name are two documents. */
  private freeName(name: string): string {
    const taken = new Set(this.documents.map((document) => document.name));
    let free = name;
    for (let count = 2; taken.has(free); count++) free = name.replace(/(\.\w+)?$/, ` (${count})$1`);
    return free;
  }
}
