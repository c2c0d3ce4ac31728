import fc from "fast-check";

/** A paragraph whose figures agree, or of which one is wrong by about `error` tenths. */
export interface Planted {
  readonly kind: string;
  readonly text: (error: number) => string;
}

const NOUNS = ["petitions", "inspections", "licences", "lawsuits", "patrols", "seminars", "appeals", "verdicts"];
const PERSONS = ["persons", "workers", "students", "detainees", "pupils"];
const LABELS = ["on the coast", "in the north", "in the south", "on the islands", "in the capital"];
const HEDGES = ["over", "more than", "about", "some"];

export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const noun = fc.constantFrom(...NOUNS);
const person = fc.constantFrom(...PERSONS);
const size = fc.integer({ min: 60, max: 4000 });
const parts = fc.array(size, { minLength: 2, maxLength: 5 });
const year = fc.integer({ min: 2005, max: 2015 });
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
/** Wrong by 37 a step, and never a round total, which might be a loosely rounded one. */
const wrong = (value: number, error: number): number => (error > 0 && (value + error * 37) % 100 === 0 ? value + error * 37 + 4 : value + error * 37);
const row = (items: readonly string[]): string => items.join(", ").replace(/, (?=[^,]*$)/, " and ");
/** A list whose items hold grouped numbers: the last comma before an item becomes «and». */
const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`);

const list = fc.tuple(noun, parts, fc.boolean()).map(([name, values, bracket]) => ({
  kind: "sum",
  text: (error: number) => {
    const items = listed(values.map((value, i) => `${grouped(value)} ${name} ${LABELS[i]!}`));
    const sum = grouped(wrong(total(values), error));
    return bracket || values.length < 3 ? `The agency registered ${sum} ${name} (${items}).` : `The agency registered ${sum} ${name}: ${items}.`;
  },
}));

/** «Of whom»: women and men together are all. */
const ofWhom = fc.tuple(person, size, size, year).map(([name, men, women, at]) => ({
  kind: "sum",
  text: (error: number) => `In ${at}, the ministry trained ${grouped(wrong(men + women, error))} ${name}, of whom ${grouped(men)} were men and ${grouped(women)} were women.`,
}));

/** «Including»: parts may leave some out; wrong is only what exceeds its whole. */
const including = fc.tuple(person, size, size, fc.integer({ min: 0, max: 50 })).map(([name, one, other, rest]) => ({
  kind: "sum",
  text: (error: number) => {
    const whole = one + other + rest;
    return `The service employs ${grouped(error > 0 ? Math.round((one + other) * 0.93) : whole)} ${name}, including ${grouped(one)} doctors and ${grouped(other)} nurses.`;
  },
}));

/** Parts by year in a bracket: «(40 in 2012, 35 in 2013 and 25 in 2014)». */
const byYear = fc.tuple(noun, fc.array(size, { minLength: 3, maxLength: 5 }), year).map(([name, values, first]) => ({
  kind: "sum",
  text: (error: number) => `In ${first}–${first + values.length - 1}, there were ${grouped(wrong(total(values), error))} ${name} (${listed(values.map((value, i) => `${grouped(value)} in ${first + i}`))}).`,
}));

/** A hedged total: «over 7,000» for 7,240. */
const hedged = fc.tuple(person, fc.array(fc.integer({ min: 600, max: 4000 }), { minLength: 2, maxLength: 5 }), fc.constantFrom(...HEDGES)).map(([name, values, hedge]) => ({
  kind: "sum",
  text: (error: number) => {
    const sum = total(values);
    const round = Math.floor(sum / 100) * 100;
    return `The fund paid ${hedge} ${grouped(error > 0 ? round * 2 : round)} ${name} (${listed(values.map((value, i) => `${grouped(value)} ${LABELS[i]!}`))}).`;
  },
}));

const money = fc.tuple(fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 2, maxLength: 4 }), fc.constantFrom("million", "billion")).map(([values, unit]) => ({
  kind: "sum",
  text: (error: number) => `The plan has a budget of $${total(values) + error * 7} ${unit} (${listed(values.map((value, i) => `$${value} ${unit} for works ${LABELS[i]!}`))}).`,
}));

const share = fc.tuple(noun, fc.integer({ min: 200, max: 9000 }), fc.integer({ min: 5, max: 90 }), fc.integer({ min: 0, max: 2 })).map(([name, base, percent, form]) => ({
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
const siblings = fc.tuple(person, fc.integer({ min: 2000, max: 9000 }), fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 4, maxLength: 4 })).map(([name, base, percents]) => ({
  kind: "share",
  text: (error: number) =>
    `Aid reached ${listed(percents.map((percent, i) => `${grouped(Math.round((base * percent) / 100))} ${name} (${(percent + (i === 2 ? error * 4 : 0)).toFixed(1)} per cent) ${LABELS[i]!}`))}.`,
}));

const direction = fc.tuple(noun, fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 20, max: 3000 }), fc.boolean(), year).map(([name, low, more, up, first]) => ({
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

/** One statement told in two places. */
const twice = fc.tuple(noun, fc.integer({ min: 101, max: 989 }), year).map(([name, value, at]) => ({
  kind: "repeat",
  text: (error: number) => `In ${at}, the harbour office in the capital considered ${value} ${name} lodged by foreign shipping companies.\nBy contrast, little is known of the interior.\nIn ${at}, the harbour office in the capital considered ${value + error * 3} ${name} lodged by foreign shipping companies.`,
}));

const day = fc.tuple(noun, fc.integer({ min: 1, max: 28 })).map(([name, at]) => ({
  kind: "date",
  text: (error: number) => `New rules on ${name} were approved on ${error === 0 ? at : 31} June 2016.`,
}));

const act = fc.tuple(fc.integer({ min: 11, max: 400 }), year, fc.constantFrom("Act", "Law")).map(([number, at, kind]) => ({
  kind: "date",
  text: (error: number) => `In ${at}, ${kind} No. ${number}-VI on the registration of ships was adopted.\nShips are registered under ${kind} No. ${number}-VI of 3 May ${at + error * 2}.`,
}));

const count = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.constantFrom("sections", "regions", "branches")).map(([number, name]) => ({
  kind: "count",
  text: (error: number) => `The board has ${["three", "four", "five", "six"][number - 3 + (error > 0 ? 1 : 0)]!} ${name}: ${row(["Harbours", "Railways", "Roads", "Forests", "Mines"].slice(0, number))}.`,
}));

/** Paragraphs of which each can be made wrong. */
export const planted: fc.Arbitrary<Planted> = fc.oneof(list, ofWhom, including, byYear, hedged, money, share, siblings, direction, percent, factor, twice, day, act, count);

/** Paragraphs that look like errors and are none. */
export const innocent: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(noun, size, size).map(([name, one, other]) => `The agency handled ${grouped(one + other + 400)} ${name}, including ${grouped(one)} ${name} in the capital and others.`),
  fc.tuple(noun, size, size, year).map(([name, one, other, at]) => `The agency handled ${grouped(one)} ${name} in ${at} (compared with ${grouped(other)} in ${at - 1} and ${grouped(other + 9)} in ${at - 2}).`),
  fc.tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 5, max: 30 })).map(([low, more]) => `Prices fell from ${low} to ${low + more} per cent below those of the market.`),
  fc.tuple(year, size, noun).map(([at, value, name]) => `Under the Harbour ${at + 15} Programme, ${grouped(value)} ${name} were planned up to ${at + 15}; the programme was approved in ${at}.`),
  fc.tuple(noun, size, size, year).map(([name, one, other, at]) => `In ${at}, the harbour office in the capital considered ${grouped(one)} ${name} of shipping companies.\nIn ${at + 1}, the harbour office in the capital considered ${grouped(other)} ${name} of shipping companies.`),
  fc.tuple(person, size, size).map(([name, one, other]) => `The allowance for pilots was paid to ${grouped(one)} ${name} at a rate of 12 crowns.\nThe allowance for sailors was paid to ${grouped(other)} ${name} at a rate of 15 crowns.`),
  fc.tuple(fc.integer({ min: 2, max: 60 }), year).map(([number, at]) => `Order No. ${number} of 3 May ${at} concerns harbours, Nos. 2, 7 and 15 concern roads, and Order No. ${number} of 9 June ${at + 1} concerns fares.`),
  fc.tuple(noun, fc.integer({ min: 11, max: 80 })).map(([name, value]) => `Some ${value * 100} to ${value * 100 + 500} ${name} a year are expected, of which ${value} to ${value + 5} per cent concern fares.`),
);
