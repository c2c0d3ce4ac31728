/** Words that no noun phrase holds: they end or open what a number counts. */
const GRAMMAR = new Set("a an the of in on at to for by from with and or but as than that which who whom whose were was is are be been being has have had will would this these those their its his her it they per out into over between during under against after before since until while when where".split(" "));

/** Whether a word is grammar and names nothing. */
export function isStopWord(form: string): boolean {
  return GRAMMAR.has(form);
}
