import type { PDFPageProxy } from "pdfjs-dist";

/** How a font's own name says that it is set bold: «CAAAAA+TimesNewRoman,Bold», «Arial-BoldMT», «Roboto-Black». */
const BOLD = /(?:bold|black|heavy)/i;

/** What pdf.js keeps of the fonts that it has met while it listed what a page draws. */
interface Fonts {
  has(id: string): boolean;
  get(id: string): { readonly name?: string } | null;
}

/**
 * Tells which fonts of a document are bold. Their names are known once a page that uses them is listed for drawing: that is
 * done for pages with a font not met before, so once or twice in a document.
 */
export class BoldFonts {
  private readonly known = new Map<string, boolean>();

  /** Takes the fonts of a page; one whose name cannot be found counts as not bold. */
  async meet(page: PDFPageProxy, ids: ReadonlySet<string>): Promise<void> {
    const fresh = [...ids].filter((id) => !this.known.has(id));
    if (fresh.length === 0) return;
    const listed = await page.getOperatorList().then(
      () => true,
      () => false,
    );
    const fonts = page.commonObjs as Fonts;
    for (const id of fresh) this.known.set(id, listed && fonts.has(id) && BOLD.test(fonts.get(id)?.name ?? ""));
  }

  isBold(id: string): boolean {
    return this.known.get(id) ?? false;
  }
}
