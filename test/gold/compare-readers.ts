/**
 * Prints how far a second reader, who had not seen the first one's labels, agrees with the first: on states (every second sentence of
 * scales-sixth.json, its seen half) and on outcomes (recommendations of the drawn States that outcomes-second-reader.json names). Labels
 * alone are read, no text, and nothing is run. Both readers are language models that read by the same guidelines, so that what they share in habit
 * counts as agreement: the figures tell how well a reading repeats, and two people may well agree less.
 *
 *   npx tsx test/gold/compare-readers.ts
 */
import { readFileSync } from "node:fs";
import { alike, confusion, kappa, macroF1, mean, percent, share, type Both } from "./agreement.js";
import { nameOf, statePairs } from "./gold-pairs.js";

interface StateLabel {
  readonly file: string;
  readonly line: number;
  readonly matter: string;
  readonly fits: boolean;
  readonly state: string;
  readonly mode: string;
}
interface OutcomeLabel {
  readonly pair?: string;
  readonly finding: string;
  readonly outcome: string;
  readonly sure: number;
  readonly evidence: readonly { readonly para: string | number }[];
}

compareStates();
compareOutcomes();

function load<T>(name: string): T[] {
  return (JSON.parse(readFileSync(`test/gold/${name}.json`, "utf8")) as { labels: T[] }).labels;
}

function compareStates(): void {
  const placeOf = ({ file, line, matter }: StateLabel) => `${file}:${line}:${matter}`;
  const first = new Map(load<StateLabel>("scales-sixth").map((label) => [placeOf(label), label]));
  const both = load<StateLabel>("scales-sixth-second-reader").map((label): Both<StateLabel> => [found(first.get(placeOf(label)), placeOf(label)), label]);
  const fits = both.map(([a, b]): Both<string> => [String(a.fits), String(b.fits)]);
  const told = both.map(([a, b]): Both<string> => [String(hasState(a)), String(hasState(b))]);
  const stated = both.filter((labels) => labels.every(hasState));
  const scored = both.filter(([a]) => hasState(a));
  console.log(`states, ${both.length} sentences`);
  console.log(`the row fits or not: ${share(fits, alike)}, kappa ${kappa(fits)}`);
  console.log(`has a state or not: ${share(told, alike)}, kappa ${kappa(told)}`);
  console.log(`where both have one: the same state ${share(stated, sameState)}, the same mode ${share(stated, sameMode)}`);
  console.log(`as evaluate-scales scores: the right state ${share(scored, sameState)}, the right mode ${share(scored, sameMode)}`);
  console.log(`alike in all three: ${share(both, (labels) => labels[0].fits === labels[1].fits && sameState(labels) && sameMode(labels))}`);
  console.log(confusion(both.map(([a, b]) => [kindOf(a), kindOf(b)])));
}

function found<T>(label: T | undefined, place: string): T {
  if (label === undefined) throw new Error(`the first reader has no label of ${place}`);
  return label;
}

function hasState({ fits, mode }: StateLabel): boolean {
  return fits && mode !== "none";
}

function sameState([a, b]: Both<StateLabel>): boolean {
  return a.state === b.state;
}

function sameMode([a, b]: Both<StateLabel>): boolean {
  return a.mode === b.mode;
}

function kindOf(label: StateLabel): string {
  if (!label.fits) return "does not fit";
  return hasState(label) ? `state, ${label.mode}` : "no state";
}

function compareOutcomes(): void {
  const second = load<OutcomeLabel>("outcomes-second-reader");
  const pairs = statePairs().filter((pair) => second.some((label) => label.pair === nameOf(pair)));
  const labels = pairs.flatMap((pair) =>
    (JSON.parse(readFileSync(pair.outcomes, "utf8")) as OutcomeLabel[]).map((label) => ({ ...label, pair: nameOf(pair) })),
  );
  const placeOf = ({ pair, finding }: OutcomeLabel) => `${pair} ${finding}`;
  const first = new Map(labels.map((label) => [placeOf(label), label]));
  const both = second.map((label): Both<OutcomeLabel> => [found(first.get(placeOf(label)), placeOf(label)), label]);
  const states = pairs.map((pair) => both.filter(([a]) => a.pair === nameOf(pair)));
  console.log(`\noutcomes, ${both.length} recommendations`);
  printOutcomes("all", both);
  for (const sure of [3, 2, 1])
    printOutcomes(
      `the first reader's sure ${sure}`,
      both.filter(([a]) => a.sure === sure),
    );
  for (const [i, pair] of pairs.entries()) printOutcomes(nameOf(pair), states[i]!);
  const accuracy = states.map((of) => of.filter((one) => alike(outcomesOf(one))).length / of.length);
  console.log(
    `mean of the States, as score.mjs has it: outcome ${percent(mean(accuracy))}, macro-F1 ${percent(mean(states.map((of) => macroF1(of.map(outcomesOf)))))}`,
  );
  console.log(confusion(both.map(outcomesOf)));
}

function printOutcomes(name: string, both: readonly Both<OutcomeLabel>[]): void {
  const outcomes = both.map(outcomesOf);
  const addressed = outcomes.map(([a, b]): Both<string> => [String(a !== "unaddressed"), String(b !== "unaddressed")]);
  const answered = both.filter((labels) => labels.every(({ outcome }) => outcome !== "unaddressed"));
  console.log(`${name}: addressed or not ${share(addressed, alike)}, kappa ${kappa(addressed)}`);
  console.log(`  outcome ${share(outcomes, alike)}, kappa ${kappa(outcomes)}, macro-F1 ${percent(macroF1(outcomes))}`);
  console.log(
    `  where both say addressed: a common paragraph ${share(answered, (labels) => commonOf(labels).length > 0)}, the same best ${share(answered, sameBest)}`,
  );
  console.log(
    `  mean overlap of their paragraphs ${percent(mean(answered.map((labels) => commonOf(labels).length / new Set(labels.flatMap(parasOf)).size)))} %`,
  );
}

function outcomesOf([first, second]: Both<OutcomeLabel>): Both<string> {
  return [first.outcome, second.outcome];
}

function parasOf({ evidence }: OutcomeLabel): string[] {
  return evidence.map(({ para }) => String(para));
}

function sameBest([first, second]: Both<OutcomeLabel>): boolean {
  return parasOf(first)[0] === parasOf(second)[0];
}

/** The paragraphs that both name. */
function commonOf([first, second]: Both<OutcomeLabel>): string[] {
  return parasOf(first).filter((para) => parasOf(second).includes(para));
}
