import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.js";

const spans = (text: string) => findDates(text).map(({ from, to, precision }) => `${from} ${to} ${precision}`);

test.each([
  ["on 3 May 2017", ["2017-05-03 2017-05-03 day"]],
  ["On September 4–12, 2017", ["2017-09-04 2017-09-12 day"]],
  ["from 1 June to 5 July 2017", ["2017-06-01 2017-07-05 day"]],
  ["in February of 2016", ["2016-02-01 2016-02-29 month"]],
  ["for 2012–2018", ["2012-01-01 2018-12-31 period"]],
  ["the 2017/18 school year", ["2017-01-01 2018-12-31 period"]],
  ["between 2014 and 2016", ["2014-01-01 2016-12-31 period"]],
  ["since 2003", ["2003-01-01 2003-12-31 year"]],
  ["2011-13.7%, 2012-7.8%", ["2011-01-01 2011-12-31 year", "2012-01-01 2012-12-31 year"]],
])("%s", (text, expected) => {
  expect(spans(text)).toEqual(expected);
});

test.each(["over 2000 people", "2,014 boats", "12.2019", "$2015", "A/2015/7"])("no date: %s", (text) => {
  expect(spans(text)).toEqual([]);
});

test("days that are none, years in names, small words before", () => {
  expect(findDates("31 June 2019")[0]?.exists).toBe(false);
  expect(findDates("29 February 2016")[0]?.exists).toBe(true);
  expect(findDates("the 2014 Presidential Decree, the Roads-2050 Strategy").map(({ naming }) => naming)).toEqual([true, true]);
  expect(findDates("since early 2019")[0]?.cue).toBe("since");
});
