/** Words on a page: where they begin and how large they are set; raised words stand above the line that they are given with. */
export interface PdfWords {
  readonly words: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

const CODES: Readonly<Record<string, number>> = { "–": 0x96, "—": 0x97, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95 };
/** Of Helvetica, per thousand, roughly: enough to set one piece after the other. */
const WIDTH = 0.5;

/** Makes a PDF file of pages of placed words, as small as one can be. */
export function pdf(pages: readonly (readonly PdfWords[])[], trailer = ""): Uint8Array {
  const widths = `/FirstChar 32 /LastChar 255 /Widths [${Array.from({ length: 224 }, () => WIDTH * 1000).join(" ")}]`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + i * 2} 0 R`).join(" ")}] >>`,
    ...["Utopian", "Utopian-Bold"].map(
      (name) =>
        `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding ${widths} /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    ),
    ...pages.flatMap((words, i) => {
      const content = words
        .map(({ words: text, x = 72, y, size = 10, bold = false }) => `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${encode(text)}) Tj ET`)
        .join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return withTable(objects, trailer);
}

/** Lines of words down a page, at the usual distance; «^12» at a word's end is a raised note number. */
export function pdfLines(lines: readonly string[], { top = 770, leading = 12, size = 10, bold = false } = {}): PdfWords[] {
  return lines.flatMap((line, i) => {
    const y = top - i * leading;
    let x = 72;
    return line
      .split(/(\^\d+)/)
      .filter((piece) => piece !== "")
      .map((piece): PdfWords => {
        const isRaised = /^\^\d+$/.test(piece);
        const words = isRaised ? piece.slice(1) : piece;
        const placed = { words, x, y: isRaised ? y + 3.5 : y, size: isRaised ? size * 0.6 : size, bold };
        x += words.length * placed.size * WIDTH;
        return placed;
      });
  });
}

function encode(text: string): string {
  return [...text].map((letter) => (/[()\\]/.test(letter) ? `\\${letter}` : String.fromCharCode(CODES[letter] ?? letter.charCodeAt(0)))).join("");
}

function withTable(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
