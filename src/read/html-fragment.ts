/** The entities that exports of United Nations texts use; any other stays as it is written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  shy: "",
  laquo: "«",
  raquo: "»",
  sect: "§",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ocirc: "ô",
  ecirc: "ê",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  ntilde: "ñ",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  atilde: "ã",
};
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|li|p|div)\b[^<>]{0,1000}>/gi;
const TAG = /<\/?[a-z][^<>]{0,1000}>|<!--[^]{0,2000}?-->/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/**
 * The text of a short piece of HTML such as a cell of an export: tags gone, blocks parted by line ends, entities decoded.
 *
 * @example htmlToText("<p>7. Ratify&nbsp;it</p>") // "7. Ratify it"
 */
export function htmlToText(html: string): string {
  const text = html.includes("<") ? html.replace(BREAK, "\n").replace(TAG, "") : html;
  const decoded = text.includes("&") ? text.replace(ENTITY, decodeEntity) : text;
  return decoded
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?[\r\n]\s*/g, "\n")
    .trim();
}

function decodeEntity(whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
