/** What is read as a document or a list of assertions; what Word and other programs leave beside an open file is not. */
const READABLE = /^(?!\.|~\$).*\.(?:docx|pdf|html?|md|markdown|txt|json|csv)$/i;

/** Chromium's way to what was dropped; its older one does not work for a page that was opened from disk. */
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** What TypeScript does not know of a folder yet. */
interface Listed {
  values(): AsyncIterable<FileSystemHandle>;
}

/** A file or a folder, whatever way a browser gives it. */
type Node = { readonly name: string } & ({ readonly file: () => Promise<File> } | { readonly inner: () => Promise<Node[]> });

/**
 * The files that were dropped: those dropped alone as they are, of folders what can be read as a document, in the order of their
 * names, whatever folder they lie in.
 *
 * @param transfer of the event; read before it ends
 */
export async function filesDropped(transfer: DataTransfer): Promise<File[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const loose = [...transfer.files];
  const entries = items.map((item) => item.webkitGetAsEntry());
  const handles = items.map((item: DataTransferItem & WithHandle) => item.getAsFileSystemHandle?.());
  if (!entries.some((entry) => entry?.isDirectory === true)) return loose;
  const nodes = await Promise.all(handles.map(async (handle, i) => nodeOfHandle((await handle) ?? null) ?? nodeOfEntry(entries[i] ?? null)));
  const found = await Promise.all(nodes.map((node) => (node === null ? Promise.resolve([]) : filesIn(node, false))));
  return found.flat();
}

/** Of a folder that was chosen. */
export function readableFiles(files: readonly File[]): File[] {
  return files.filter(({ name }) => READABLE.test(name)).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

async function filesIn(node: Node, isInside: boolean): Promise<File[]> {
  if ("file" in node) return isInside && !READABLE.test(node.name) ? [] : [await node.file()];
  const inner = (await node.inner()).sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(inner.map((one) => filesIn(one, true)))).flat();
}

function nodeOfHandle(handle: FileSystemHandle | null): Node | null {
  if (handle === null) return null;
  if (handle.kind === "file") return { name: handle.name, file: () => (handle as FileSystemFileHandle).getFile() };
  return {
    name: handle.name,
    inner: async () => {
      const nodes: Node[] = [];
      for await (const one of (handle as FileSystemDirectoryHandle & Listed).values()) nodes.push(nodeOfHandle(one)!);
      return nodes;
    },
  };
}

function nodeOfEntry(entry: FileSystemEntry | null): Node | null {
  if (entry === null) return null;
  if (entry.isFile) return { name: entry.name, file: () => new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) };
  return { name: entry.name, inner: () => entriesOf(entry as FileSystemDirectoryEntry) };
}

/** A browser gives the entries of a folder by the hundred, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<Node[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.flatMap((entry) => nodeOfEntry(entry) ?? []);
    all.push(...some);
  }
}

function pathOf({ webkitRelativePath, name }: File): string {
  return webkitRelativePath || name;
}
