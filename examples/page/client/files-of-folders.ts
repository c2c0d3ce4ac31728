/** What is read as a document or a list of assertions; what Word and other programs leave beside an open file is not. */
const READABLE = /^(?!\.|~\$).*\.(?:docx|pdf|html?|md|markdown|txt|json|csv)$/i;

/**
 * The files that were dropped or chosen: those dropped alone as they are, of folders what can be read as a document, in the order of
 * their names, whatever folder they lie in.
 *
 * @param transfer of the event; read before it ends
 */
export async function filesDropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory === true)) return loose;
  const found = await Promise.all(entries.map((entry) => (entry === null ? Promise.resolve([]) : filesIn(entry, false))));
  return found.flat();
}

/** Of a folder that was chosen. */
export function readableFiles(files: readonly File[]): File[] {
  return files.filter(({ name }) => READABLE.test(name)).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

async function filesIn(entry: FileSystemEntry, isInside: boolean): Promise<File[]> {
  if (isFile(entry)) return isInside && !READABLE.test(entry.name) ? [] : [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  const inner = (await entriesOf(entry as FileSystemDirectoryEntry)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(inner.map((one) => filesIn(one, true)))).flat();
}

/** A browser gives the entries of a folder by the hundred, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function pathOf({ webkitRelativePath, name }: File): string {
  return webkitRelativePath || name;
}
