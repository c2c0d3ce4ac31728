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
  text: (error: number) =>
    `In ${at}, the ministry trained ${grouped(wrong(men + women, error))} ${name}, of whom ${grouped(men)} were men and ${grouped(women)} were women.`,
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
  text: (error: number) =>
    `In ${first}–${first + values.length - 1}, there were ${grouped(wrong(total(values), error))} ${name} (${listed(values.map((value, i) => `${grouped(value)} in ${first + i}`))}).`,
}));

/** A hedged total: «over 7,000» for 7,240. */
const hedged = fc
  .tuple(person, fc.array(fc.integer({ min: 600, max: 4000 }), { minLength: 2, maxLength: 5 }), fc.constantFrom(...HEDGES))
  .map(([name, values, hedge]) => ({
    kind: "sum",
    text: (error: number) => {
      const sum = total(values);
      const round = Math.floor(sum / 100) * 100;
      return `The fund paid ${hedge} ${grouped(error > 0 ? round * 2 : round)} ${name} (${listed(values.map((value, i) => `${grouped(value)} ${LABELS[i]!}`))}).`;
    },
  }));

const money = fc
  .tuple(fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 2, maxLength: 4 }), fc.constantFrom("million", "billion"))
  .map(([values, unit]) => ({
    kind: "sum",
    text: (error: number) =>
      `The plan has a budget of $${total(values) + error * 7} ${unit} (${listed(values.map((value, i) => `$${value} ${unit} for works ${LABELS[i]!}`))}).`,
  }));

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

/** One statement told in two places. */
const twice = fc.tuple(noun, fc.integer({ min: 101, max: 989 }), year).map(([name, value, at]) => ({
  kind: "repeat",
  text: (error: number) =>
    `In ${at}, the harbour office in the capital considered ${value} ${name} lodged by foreign shipping companies.\nBy contrast, little is known of the interior.\nIn ${at}, the harbour office in the capital considered ${value + error * 3} ${name} lodged by foreign shipping companies.`,
}));

const day = fc.tuple(noun, fc.integer({ min: 1, max: 28 })).map(([name, at]) => ({
  kind: "date",
  text: (error: number) => `New rules on ${name} were approved on ${error === 0 ? at : 31} June 2016.`,
}));

const act = fc.tuple(fc.integer({ min: 11, max: 400 }), year, fc.constantFrom("Act", "Law")).map(([number, at, kind]) => ({
  kind: "date",
  text: (error: number) =>
    `In ${at}, ${kind} No. ${number}-VI on the registration of ships was adopted.\nShips are registered under ${kind} No. ${number}-VI of 3 May ${at + error * 2}.`,
}));

const count = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.constantFrom("sections", "regions", "branches")).map(([number, name]) => ({
  kind: "count",
  text: (error: number) =>
    `The board has ${["three", "four", "five", "six"][number - 3 + (error > 0 ? 1 : 0)]!} ${name}: ${row(["Harbours", "Railways", "Roads", "Forests", "Mines"].slice(0, number))}.`,
}));

/** A list of the sentence before, and its total. */
const totalAfter = fc.tuple(noun, fc.array(size, { minLength: 3, maxLength: 5 })).map(([name, values]) => ({
  kind: "sum",
  text: (error: number) =>
    `The ${name} by district were as follows: ${values.map((value, i) => `${LABELS[i]!}, ${grouped(value)}`).join("; ")}. The total number of ${name} was thus ${grouped(total(values) + error * 1000)}.`,
}));

/** One quantity with its digits turned round, in other words. */
const turned = fc
  .tuple(noun, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 }), fc.integer({ min: 1, max: 9 }), year)
  .map(([name, first, second, last, at]) => ({
    kind: "repeat",
    text: (error: number) => {
      const [one, other] = [first * 100 + second * 10 + last, second * 100 + first * 10 + last];
      return `In ${at}, the maritime tribunal dealt with ${one} ${name}.\nSome delays are due to the ${error > 0 ? other : one} ${name} that the maritime tribunal dealt with in ${at}.`;
    },
  }));

const TREATIES = [
  "the Convention on the Safety of Coastal Shipping",
  "the Convention on the Rights of Lighthouse Keepers",
  "the Protocol on the Marking of Deep Harbours",
];

const treaty = fc
  .tuple(fc.constantFrom(...TREATIES), fc.constantFrom("is under way", "is still under consideration", "is pending"), fc.integer({ min: 2001, max: 2014 }))
  .map(([name, state, at]) => ({
    kind: "status",
    text: (error: number) =>
      `Norway has ratified ${name}.\n${error > 0 ? `Ratification of ${name} ${state}` : `Since it ratified ${name} in ${at}, Norway trains its pilots`}.`,
  }));

const law = fc.tuple(fc.constantFrom("harbour safety", "coastal pilots", "the towing of ships"), year, fc.boolean()).map(([topic, at, bill]) => ({
  kind: "status",
  text: (error: number) =>
    `The law on ${topic} was adopted in ${at}.\n${error > 0 ? (bill ? `The bill on ${topic} is being discussed in Parliament` : `The law on ${topic} has not yet been adopted`) : `Under the law on ${topic}, ships are inspected`}.`,
}));

const practice = fc.constantFrom("Night fishing with lamps", "The sale of wrecked boats", "Forced pilotage of yachts").map((thing) => ({
  kind: "status",
  text: (error: number) => `${thing} is prohibited.\n${thing} is ${error > 0 ? "not yet " : ""}prohibited.`,
}));

/** The paragraph referred to stands in the document, or does not. */
const reference = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 40, max: 900 }), fc.constantFrom("above", "below")).map(([near, far, where]) => ({
  kind: "reference",
  text: (error: number) => `The pilots are trained (see para. ${error > 0 ? far : near} ${where}).`,
}));

/** Twenty pages hold 10,700 words. */
const length = fc.integer({ min: 1, max: 40 }).map((more) => ({
  kind: "length",
  text: (error: number) => "The ports are open to all and the roads are good and safe. ".repeat(error > 0 ? 900 + more : more),
}));

/** Paragraphs of which each can be made wrong; of every kind of relation some. */
const weighed = (weight: number, arbitraries: readonly fc.Arbitrary<Planted>[]) => arbitraries.map((arbitrary) => ({ weight, arbitrary }));
export const planted: fc.Arbitrary<Planted> = fc.oneof(
  ...weighed(4, [
    list,
    ofWhom,
    including,
    byYear,
    hedged,
    money,
    totalAfter,
    share,
    siblings,
    direction,
    percent,
    factor,
    twice,
    turned,
    day,
    act,
    count,
    treaty,
    law,
    practice,
    reference,
  ]),
  ...weighed(1, [length]),
);

/** Paragraphs that look like errors and are none. */
export const innocent: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(noun, size, size)
    .map(([name, one, other]) => `The agency handled ${grouped(one + other + 400)} ${name}, including ${grouped(one)} ${name} in the capital and others.`),
  fc
    .tuple(noun, size, size, year)
    .map(
      ([name, one, other, at]) =>
        `The agency handled ${grouped(one)} ${name} in ${at} (compared with ${grouped(other)} in ${at - 1} and ${grouped(other + 9)} in ${at - 2}).`,
    ),
  fc
    .tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 5, max: 30 }))
    .map(([low, more]) => `Prices fell from ${low} to ${low + more} per cent below those of the market.`),
  fc
    .tuple(year, size, noun)
    .map(
      ([at, value, name]) =>
        `Under the Harbour ${at + 15} Programme, ${grouped(value)} ${name} were planned up to ${at + 15}; the programme was approved in ${at}.`,
    ),
  fc
    .tuple(noun, size, size, year)
    .map(
      ([name, one, other, at]) =>
        `In ${at}, the harbour office in the capital considered ${grouped(one)} ${name} of shipping companies.\nIn ${at + 1}, the harbour office in the capital considered ${grouped(other)} ${name} of shipping companies.`,
    ),
  fc
    .tuple(person, size, size)
    .map(
      ([name, one, other]) =>
        `The allowance for pilots was paid to ${grouped(one)} ${name} at a rate of 12 crowns.\nThe allowance for sailors was paid to ${grouped(other)} ${name} at a rate of 15 crowns.`,
    ),
  fc
    .tuple(fc.integer({ min: 2, max: 60 }), year)
    .map(
      ([number, at]) =>
        `Order No. ${number} of 3 May ${at} concerns harbours, Nos. 2, 7 and 15 concern roads, and Order No. ${number} of 9 June ${at + 1} concerns fares.`,
    ),
  fc
    .tuple(noun, year)
    .map(([name, at]) => `In ${at}, the tribunal of the north dealt with 254 ${name}.\nIn ${at}, the tribunal of the south dealt with 524 ${name}.`),
  fc.constantFrom(...TREATIES.slice(0, 2)).map((name) => `Norway has ratified ${name}.\nAccession to the Optional Protocol to ${name} is under consideration.`),
  fc
    .tuple(fc.constantFrom("harbour safety", "coastal pilots"), year)
    .map(([topic, at]) => `The law on ${topic} was adopted in ${at}.\nA bill amending the law on ${topic} is being discussed in Parliament.`),
  fc
    .tuple(noun, fc.integer({ min: 11, max: 80 }))
    .map(
      ([name, value]) => `Some ${value * 100} to ${value * 100 + 500} ${name} a year are expected, of which ${value} to ${value + 5} per cent concern fares.`,
    ),
);
