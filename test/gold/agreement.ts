/** What the first reader and then the second said of one thing. */
export type Both<T> = readonly [T, T];

/** Of how many the predicate holds, with the 95 % Wilson interval: «40 of 50 (80.0 %, 67.0–88.8)». */
export function share<T>(of: readonly T[], holds: (item: T) => boolean): string {
  const part = of.filter(holds).length;
  if (of.length === 0) return "0 of 0";
  const [low, high] = wilson(part, of.length);
  return `${part} of ${of.length} (${percent(part / of.length)} %, ${percent(low)}–${percent(high)})`;
}

/** A share as a percentage with one digit. */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function wilson(part: number, of: number): [number, number] {
  const z = 1.96;
  const p = part / of;
  const centre = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(centre - half) / scale, (centre + half) / scale];
}

/** Cohen's kappa: how far two labels agree beyond what their own frequencies would give; «-» where both use one label alone. */
export function kappa(labels: readonly Both<string>[]): string {
  const shareOf = (side: 0 | 1, value: string) => labels.filter((both) => both[side] === value).length / labels.length;
  const chance = [...new Set(labels.flat())].reduce((sum, value) => sum + shareOf(0, value) * shareOf(1, value), 0);
  if (chance === 1) return "-";
  return ((labels.filter(alike).length / labels.length - chance) / (1 - chance)).toFixed(2);
}

/** Whether both say the same. */
export function alike([first, second]: Both<string>): boolean {
  return first === second;
}

/** Mean F1 of the classes that the first reader used, the second's labels scored as a program's would be. */
export function macroF1(labels: readonly Both<string>[]): number {
  const classes = [...new Set(labels.map(([first]) => first))];
  const f1 = (value: string) =>
    (2 * labels.filter((both) => both.every((label) => label === value)).length) / labels.flat().filter((label) => label === value).length;
  return mean(classes.map(f1));
}

/** The mean of numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Every pair of labels with how often it occurs, the first reader's before the second's. */
export function confusion(labels: readonly Both<string>[]): string {
  const counts = new Map<string, number>();
  for (const [first, second] of labels) counts.set(`${first} → ${second}`, (counts.get(`${first} → ${second}`) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `  ${name} ${count}`)
    .join("\n");
}
