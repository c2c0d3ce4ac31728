import fc from "fast-check";
import { grouped, LABELS, listed, noun, person, year } from "./arbitrary-words.js";
import type { Planted } from "./planted-error.js";

const share = fc
  .tuple(noun, fc.integer({ min: 200, max: 9000 }), fc.integer({ min: 5, max: 90 }), fc.integer({ min: 0, max: 2 }))
  .map(([name, base, percent, form]) => ({
    kind: "share",
    text: (error: number) => {
      const part = Math.round((base * percent) / 100);
      const told = ((part / base) * 100 + error * 3).toFixed(1);
      if (form === 0) return `Of the ${grouped(base)} ${name}, ${grouped(part)} (${told} per cent) were closed.`;
      if (form === 1) return `The court closed ${grouped(part)} of the ${grouped(base)} ${name} (${told}%).`;
      return `Among these, ${grouped(part)} (${told} per cent) of the ${grouped(base)} ${name} were closed.`;
    },
  }));

/** Shares of one total that is not named: three agree, the fourth does not. */
const siblings = fc
  .tuple(person, fc.integer({ min: 2000, max: 9000 }), fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 4, maxLength: 4 }))
  .map(([name, base, percents]) => ({
    kind: "share",
    text: (error: number) =>
      `Aid reached ${listed(percents.map((percent, i) => `${grouped(Math.round((base * percent) / 100))} ${name} (${(percent + (i === 2 ? error * 4 : 0)).toFixed(1)} per cent) ${LABELS[i]!}`))}.`,
  }));

const direction = fc
  .tuple(noun, fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 20, max: 3000 }), fc.boolean(), year)
  .map(([name, low, more, up, first]) => ({
    kind: "change",
    text: (error: number) => {
      const rising = error === 0 ? up : !up;
      return `The number of ${name} ${up ? "increased" : "decreased"} from ${grouped(rising ? low : low + more)} in ${first} to ${grouped(rising ? low + more : low)} in ${first + 3}.`;
    },
  }));

const percent = fc.tuple(noun, fc.integer({ min: 1000, max: 5000 }), fc.integer({ min: 10, max: 60 }), fc.boolean()).map(([name, from, by, up]) => ({
  kind: "change",
  text: (error: number) => {
    const to = Math.round(from * (1 + ((up ? 1 : -1) * by) / 100));
    const told = (Math.abs(to / from - 1) * 100 + error * 6).toFixed(1);
    return `The number of ${name} ${up ? "rose" : "fell"} by ${told} per cent, from ${grouped(from)} to ${grouped(to)}.`;
  },
}));

const factor = fc.tuple(noun, fc.integer({ min: 100, max: 900 }), fc.integer({ min: 15, max: 60 })).map(([name, from, tenths]) => ({
  kind: "change",
  text: (error: number) => {
    const to = Math.round((from * tenths) / 10);
    return `The number of ${name} increased by ${(to / from + error * 0.9 + (error > 0 ? 1 : 0)).toFixed(1)} times (from ${grouped(from)} to ${grouped(to)}).`;
  },
}));

/** Parts told as shares, and what rose or fell. */
export const sharesAndChanges: readonly fc.Arbitrary<Planted>[] = [share, siblings, direction, percent, factor];
