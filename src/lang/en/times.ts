import { phrases } from "../parts/phrases.ts"
import type { TimesPart, WordForm } from "../parts/times.ts"
import { englishTimeNames } from "./times-names.ts"
import { englishTimeNegatives } from "./times-negatives.ts"
import { englishTimeNumbers } from "./times-numbers.ts"
import { englishTimeRules } from "./times-rules.ts"

/** English: possessives are looked up without their ending. */
function forms(folded: string): readonly WordForm[] {
  if (folded.endsWith("'s")) return [{ form: folded.slice(0, -2), cut: 0 }]
  return []
}

const lowercaseWords = new Set(["may", "sun", "sat", "wed"])

/** The time words of English. */
export const englishTimes: TimesPart = {
  lang: "en",
  ...englishTimeNames,
  units: {
    day: { one: ["day"], two: [], many: ["days"] },
    week: { one: ["week", "wk"], two: ["fortnight"], many: ["weeks", "wks"] },
    weekend: { one: ["weekend", "week-end", "wkend"], two: [], many: ["weekends"] },
    month: { one: ["month"], two: [], many: ["months"] },
    quarter: { one: ["quarter", "qtr"], two: [], many: ["quarters"] },
    year: { one: ["year", "yr"], two: [], many: ["years", "yrs"] },
    decade: { one: ["decade"], two: [], many: ["decades"] },
    century: { one: ["century"], two: [], many: ["centuries"] },
  },
  days: [
    { words: ["the day before yesterday", "day before yesterday"], amount: -2 },
    { words: ["yesterday", "last night", "yesterday's"], amount: -1 },
    { words: ["today", "tonight", "tonite", "this morning", "this afternoon", "this evening"], amount: 0 },
    { words: ["overnight today", "this day"], amount: 0 },
    { words: ["tomorrow", "tmrw"], amount: 1 },
    { words: ["the day after tomorrow", "day after tomorrow"], amount: 2 },
  ],
  directions: {
    beforeLast: ["before last"],
    last: ["last", "past", "previous", "preceding"],
    this: ["this", "current", "this current", "the current"],
    next: ["next", "coming", "this coming", "forthcoming"],
    afterNext: ["after next"],
  },
  ...englishTimeNumbers,
  vagueCounts: ["several", "a few", "few", "some", "many", "a number of", "a handful of"],
  edges: {
    early: [
      "early",
      "the beginning of",
      "beginning of",
      "the start of",
      "start of",
      "the beginning",
      "the outset of",
    ],
    mid: ["mid", "the middle of", "middle of", "halfway through"],
    late: ["late", "the end of", "end of", "the close of", "the tail end of"],
    firstHalf: ["the first half of", "first half of", "the first half"],
    secondHalf: ["the second half of", "second half of", "the second half"],
    earlier: ["earlier", "earlier in", "earlier on"],
    later: ["later", "later in", "later on", "the rest of", "rest of", "the remainder of"],
  },
  partsOfDay: [
    ...phrases("morning|afternoon|evening|night|in the morning|in the afternoon|in the evening"),
    ...phrases("early in the morning|early morning|late evening|at night|at dawn|at noon|at midnight"),
    ...phrases("mid-morning|lunchtime|early evening|late afternoon|late night|local time"),
  ],
  afternoon: ["pm", "p.m.", "p.m", "in the afternoon", "in the evening"],
  seasonsBegin: "sun",
  vague: {
    past: [
      "recently",
      "lately",
      "of late",
      "in the recent past",
      "not long ago",
      "a while ago",
      "some time ago",
      "in the past",
    ],
    present: ["nowadays", "these days", "at present", "at the moment"],
    future: ["soon", "shortly", "in the near future", "before long", "in due course", "sometime soon"],
  },
  numberSuffixes: [
    ["st", "ordinal"],
    ["nd", "ordinal"],
    ["rd", "ordinal"],
    ["th", "ordinal"],
    ["s", "decade"],
    ["AH", "hijri"],
    ["H", "hijri"],
  ],
  words: {
    of: ["of", "in"],
    the: ["the"],
    during: ["in", "during", "throughout", "over", "within"],
    on: ["on"],
    at: ["at", "around", "about"],
    around: ["around", "about", "approximately", "circa", "roughly"],
    whole: ["in", "during", "throughout", "by", "over"],
    cue: ["in", "during", "throughout", "of", "on", "at", "by", "over", "for", "this"],
    from: ["from", "starting", "effective"],
    to: ["to", "until", "till", "through", "thru", "up to"],
    and: ["and"],
    since: ["since", "ever since"],
    until: ["until", "till", "through", "up until", "up to"],
    before: ["before", "prior to", "ahead of", "sometimes before"],
    after: ["after", "following", "anytime after", "later than"],
    by: ["by", "no later than", "not later than"],
    between: ["between"],
    ago: ["ago", "back"],
    recent: ["recent"],
    yearPrefix: ["the year", "year", "the year of"],
    yearSuffix: ["AD", "CE", "a.d."],
    monthPrefix: ["the month of", "month of"],
    monthSuffix: [],
    weekdayPrefix: [],
    weekdaySuffix: [],
    clockPrefix: [],
    proclitic: [],
    am: ["am", "a.m.", "a.m"],
  },
  ...englishTimeNegatives,
  numericOrder: "either",
  monthFirstRegions: ["US", "PH", "FM", "PW", "MH", "PR", "GU"],
  weekStarts: [1],
  nextWeekday: "nextWeek",
  forms,
  accepts(written, form) {
    return !lowercaseWords.has(form) || written[0] !== written[0]?.toLowerCase()
  },
  rules: englishTimeRules,
}
