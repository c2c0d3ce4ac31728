/** Texts of our own in the manner of an export: with HTML, numbers, headings, and each of the known faults. */
const TEXTS = [
  "<p>Health</p><p>12.The Committee is concerned that rural clinics have no doctors. It recommends that the State party train more of them.</p>",
  "7. Reiterating its earlier request, the Committee urges the State party to publish the report on dam safety.",
  "125.42 Open a school for the children of fishermen (Spain);",
  "The Special Rapporteur noted that the develop- ment of ports had cost fami&shy;lies their homes, “without notice”.",
];
const BODIES = ["- CRC", "Committee on the Rights of the Child", "- UPR", "- SR Housing"];
const TYPES = ["- Concerns/Observations", "- Recommendations", "0b7c2f1e-1d3a-4a55-9f10-22d0c6a1b001", undefined];

/** One record of the made export; `n` decides which text and which faults it has. */
export function madeUhriRecord(n: number): Record<string, unknown> {
  return {
    AnnotationId: uuid(n % 97 === 96 ? n - 1 : n),
    Symbol: n % 4 === 2 ? "A/HRC/28/10" : "CRC/C/KAZ/CO/4",
    Text: n % 97 === 96 ? madeText(n - 1) : madeText(n),
    Body: BODIES[n % 4],
    Countries: n % 97 === 96 ? madeCountries(n - 1) : madeCountries(n),
    Themes: [" Right to health", "- Right to education"],
    AffectedPersons: ["- Children"],
    Sdgs: ["3 - GOOD HEALTH AND WELL-BEING"],
    Regions: ["Asia"],
    AnnotationType: TYPES[n % 4],
    PublicationDate: "2015-10-30T00:00:00",
  };
}

const madeText = (n: number): string => `${TEXTS[n % 4]} «Запись № ${n}», {[ \\"brackets\\" ]}`;
const madeCountries = (n: number): string[] => (n % 5 === 1 ? [] : n % 5 === 2 ? ["KZ"] : ["Kazakhstan"]);
const uuid = (n: number): string => `${n.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;

/**
 * Streams a made export of about so many bytes: an array of objects, in chunks whose ends fall anywhere, also inside a
 * character. Nothing is kept.
 */
export async function* madeUhriStream(bytes: number, chunkBytes = 65_521): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let rest = encoder.encode("\ufeff[\n");
  for (let n = 0, made = 0; made < bytes;) {
    let block = "";
    for (; block.length < chunkBytes; n++) block += `${n === 0 ? "" : ",\n"}${JSON.stringify(madeUhriRecord(n), null, n % 2)}`;
    const encoded = encoder.encode(block);
    made += encoded.length;
    const whole = joined(rest, encoded);
    let at = 0;
    for (; at + chunkBytes <= whole.length; at += chunkBytes) yield whole.subarray(at, at + chunkBytes);
    rest = whole.slice(at);
  }
  yield joined(rest, encoder.encode("\n]\n"));
}

function joined(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
