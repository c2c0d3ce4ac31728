/** So many texts are remembered twice over: the sentences of a few reports. */
const MOST = 4096;
/** A longer one is a whole document, which would keep too much. */
const LONGEST = 4000;

/**
 * A reading of texts that is worked out once for each of the texts read last, however many stages ask for it: a sentence is read to
 * extract it, to complete it, to index it and to judge it. What was not asked for in the last thousands of texts is forgotten.
 *
 * @param read gives the same for the same text; what it gives is shared, and nobody changes it
 * @param most so many texts make a generation; two are kept
 * @example const wordsOf = remembered((text) => text.split(" "))
 */
export function remembered<Made>(read: (text: string) => Made, most = MOST): (text: string) => Made {
  let young = new Map<string, { readonly made: Made }>();
  let old: typeof young = new Map();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = young.get(text);
    if (known !== undefined) return known.made;
    const entry = old.get(text) ?? { made: read(text) };
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(text, entry);
    return entry.made;
  };
}
