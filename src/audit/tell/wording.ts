/** What is said of a relation; `{…}` is filled from its data. Nothing else in `audit/` holds words for people. */
const messages = {
  "parts-and-total": "The total is given as {stated}; its parts make {computed} ({how}).{mend}",
  "part-and-whole": "A part ({part}) stands beside its whole ({whole}).",
  "more-than-came": "{part} were dealt with, more than the {whole} that there were.",
  "column-and-total": "The total of {noun} is given as {stated}; the groups make {computed} ({how}).{mend}",
  "items-and-number": "{stated} are announced; the list has {computed}.",
  "no-whole-number": "{stated} is no whole number, and persons are counted: thousands left out?",
  "shares-of-whole": "The shares make {computed} per cent ({how}).",
  "share-of-base": "{part} of {base} is {computed} per cent; the text says {stated}.{mend}",
  "shares-of-one-base": "The shares stand for one total of about {base}, but {stated} would stand for {computed}.",
  "implied-base": "{stated} would be of {computed}, the nearest whole number.",
  "share-in-words": "The text says {stated} and {computed}.",
  "change-direction": "The text says {word}; the figures go from {from} to {to}.{mend}",
  "change-by": "From {from} to {to} is {computed}; the text says {stated}.",
  "change-factor": "From {from} to {to} is {computed} times; the text says {stated}.",
  "series-outlier": "In a series that goes {word}, {stated} stands between {before} and {after}.{mend}",
  "series-order": "The values of the series go {word}: {how}.",
  "every-year": "The text says {stated}; the figures go {computed}.",
  "compared-values": "{from} is compared with {to}.",
  "same-quantity": "The same quantity is given twice: {stated} and {computed}.",
  "told-twice": "The same statement is made twice, with {stated} and {computed}.",
  "told-twice-otherwise": "The same statement is made twice, with {stated} here and {computed} there.",
  "different-quantity": "{stated} and {computed} are counted in different ways: {how}.",
  "digits-turned": "The same quantity is given as {stated} and as {computed}: digits turned round or left out?",
  "same-count-other-share": "{base} is {stated} in one place and {computed} in another.",
  "same-figures-other-period": "The same figures ({how}) are given for {stated} and for {computed}.",
  "impossible-date": "The calendar has no {stated}.",
  "end-before-start": "The period {stated} ends before it begins.",
  "event-with-two-dates": "{event}: {stated} in one place, {computed} in another.",
  "periods-follow": "The periods follow one another: {how}.",
  "periods-overlap": "Of the periods {how}, one begins before the one before it has ended.",
  "ended-yet-current": "The period {stated} had ended when the document was written ({computed}), yet the text says it is current.",
  "span-of-years": "{stated} are spoken of; the figures run over {computed} ({how}).",
  "order-of-events": "{later} is dated {stated}, before {earlier} ({computed}).",
  "status-agrees": "{event}: both places say {stated}.",
  "status-conflict": "{event}: {stated} in one place, {computed} in another.",
  "drafting-note": "A note of the authors was left in the text: {stated}.",
  "none-beside-some": "{stated} stands beside {computed}: another time or another thing ({how}).",
  "none-and-some": "{stated} in one place, {computed} in another.",
  "missing-paragraph": "Paragraph {stated} is referred to; the last paragraph is {computed}.",
  "paragraph-found": "Paragraph {stated} is referred to and exists.",
  "missing-annex": "{stated} is referred to; the document has none of that name.",
  "over-length": "The document has {computed} words; the limit for its kind is {stated} ({how}).",
  "within-length": "The document has {computed} words, within the limit of {stated} ({how}).",
  "across-agrees": "Both documents give {stated}.",
  "across-update": "{stated} in the earlier document, {computed} in the later one: brought up to date.",
  "across-conflict": "{stated} in one document, {computed} in another, for the same time.",
  "across-too-few": "{stated} in the earlier document, {computed} in the later one, and nothing says that so many were lost.",
  "across-status-agrees": "{event}: both documents say {stated}.",
  "across-status-update": "{event}: {stated} in the earlier document, {computed} in the later one: brought up to date.",
  "across-status-conflict": "{event}: {stated} in the earlier document, {computed} in the later one.",
  "across-novelty": "The earlier document tells as so what the later one calls new in {computed} ({how}).",
  "bare-measure": "A measure without date, figure, law or source: say when, how many, under which law.",
  "old-measure": "A measure of {stated} answers a recommendation of {computed}: older than what it answers.",
  "unsupported-claim": "A claim of compliance that no other paragraph supports.",
} as const;

/** Which message a draft has. */
export type MessageId = keyof typeof messages;

/**
 * The message of a relation.
 *
 * @example messageOf("impossible-date", { stated: "31 June 2019" }) // "The calendar has no 31 June 2019."
 */
export function messageOf(id: MessageId, data: Readonly<Record<string, string>>): string {
  return messages[id].replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? "");
}

/** « With 1,780 for 178 it would agree.», or nothing. */
export function mendWords(mended: string | null, printed: string): string {
  return mended === null ? "" : ` With ${mended} for ${printed} it would agree.`;
}
