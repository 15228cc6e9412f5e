/**
 * What a language tells the reader of times. Data, two small functions and templates; the engine
 * (src/extract/when/times) knows no language. Every language fills every field; an empty list is an answer.
 *
 * Words are written as in print; they are folded and split into tokens when the part is compiled.
 */

/** A unit of the calendar. */
export type CalendarUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century"

/** Which one of its kind, counted from the reference: last, this, next, and the ones beyond. */
export type TimeDirection = "beforeLast" | "last" | "this" | "next" | "afterNext"

/** A stretch at the beginning, in the middle or at the end of a period; one of its halves; or the part of it before or after now. */
export type TimeEdge = "early" | "mid" | "late" | "earlier" | "later" | "firstHalf" | "secondHalf"

/** Forms of a unit. `two` is a dual that needs no number ("أسبوعين"); `many` are forms used after numbers or alone. */
export interface UnitForms {
  readonly one: readonly string[]
  readonly two: readonly string[]
  readonly many: readonly string[]
}

/**
 * How a holiday is dated.
 *
 * - `12-25` a fixed day; `11-4-4` the fourth Thursday of November (`-1` for the last); `5-24<1` the last Monday up to a
 *   day, `11-2>2` the first Tuesday from a day on;
 * - `easter-2`, `orthodox-0` so many days before Easter; `+` after any rule for so many days later;
 * - `hijri:10-01` a day and `hijri:09` a month of the Islamic calendar; `chinese:1-1`; `hebrew:Nisan-15`, which is the
 *   day on whose evening it begins;
 * - `tithi:7-30-18` the thirtieth of a lunation in a month of the Hindu calendar (1 Chaitra, ending at the new moon) that
 *   rules at an hour in India (6 if left out); `sun:10` the sun's entry into a sidereal sign; `mansion:5-22` the
 *   moon's stay in a mansion within a solar month; `every:365-2018-229` each so many days, one being day 229 of 2018;
 * - after these `?7-1` moves it by a day where it falls on a Sunday, `<=5` back to a Friday, `*8` makes it last eight days.
 */
export type HolidayRule = string

/** A form of a word to look up, and how many folded letters of the written word it leaves out at its start. */
export interface WordForm {
  readonly form: string
  readonly cut: number
}

/** What a suffix right after a number makes of it. */
export type NumberSuffix = "ordinal" | "case" | "locative" | "gregorian" | "hijri" | "decade"

/**
 * The names of the rules; what each makes of its slots is in src/extract/when/times/build.ts.
 * `none` is for what looks like a time and tells none that the reference could resolve ("the next day", in a story).
 */
export const timeRuleNames = [
  "date",
  "numeric",
  "deictic",
  "period",
  "run",
  "ago",
  "ahead",
  "within",
  "quarter",
  "season",
  "decade",
  "holiday",
  "vague",
  "days",
  "edge",
  "nth",
  "last",
  "offset",
  "lasting",
  "nearest",
  "clock",
  "inside",
  "same",
  "since",
  "until",
  "before",
  "after",
  "by",
  "between",
  "fromTo",
  "none",
] as const

/** The name of a rule: the kind of expression that its templates match. */
export type TimeRuleName = (typeof timeRuleNames)[number]

/** The time words of one language. */
export interface TimesPart {
  /** BCP 47 primary tag. */
  readonly lang: string
  /** January to December, each with all its names, abbreviations and inflected forms. */
  readonly months: readonly (readonly string[])[]
  /** Muharram to Dhu al-Hijja. */
  readonly hijriMonths: readonly (readonly string[])[]
  /** Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[]
  /** Month and weekday forms that are also ordinary words or names: taken only beside a number or another cue. */
  readonly weak: readonly string[]
  readonly units: Readonly<Record<CalendarUnit, UnitForms>>
  /** Words for whole days counted from the reference: 0 today, -1 yesterday. */
  readonly days: readonly { readonly words: readonly string[]; readonly amount: number }[]
  readonly directions: Readonly<Record<TimeDirection, readonly string[]>>
  /** Spelled-out numbers, by their value. */
  readonly numbers: readonly (readonly [words: string, value: number])[]
  /** Spelled-out ordinals, by their value. */
  readonly ordinals: readonly (readonly [words: string, value: number])[]
  /** Numbers that do not count: "several", "a few". */
  readonly vagueCounts: readonly string[]
  readonly edges: Readonly<Record<TimeEdge, readonly string[]>>
  /** Morning, evening, night: they belong to an expression and add no precision to it. */
  readonly partsOfDay: readonly string[]
  /** The second half of the day's hours after a clock time ("pm"). */
  readonly afternoon: readonly string[]
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly (readonly string[])[]
  /** Where the language is at home, seasons begin with a month (March, June …) or at the equinoxes and solstices. */
  readonly seasonsBegin: "month" | "sun"
  /** Decades named by words, by their first year. */
  readonly decades: readonly (readonly [words: string, year: number])[]
  readonly holidays: readonly (readonly [words: string, rule: HolidayRule])[]
  /** Whole phrases that place something in the past, the future or now without saying when. */
  readonly vague: Readonly<Record<"past" | "present" | "future", readonly string[]>>
  /** Names of time zones, as minutes east of UTC. */
  readonly zones: readonly (readonly [words: string, minutes: number])[]
  /** What may stand right after a number and what it makes of it ("15th", "2011م", "2011'de", "1990s"). */
  readonly numberSuffixes: readonly (readonly [suffix: string, meaning: NumberSuffix])[]
  /** Words that templates name: `of`, `in`, `from` and whatever else the part's templates use. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Phrases that look like times and are none ("Sunday Times"); their words never take part in an expression. */
  readonly negatives: readonly string[]
  /** Nouns that a four-digit number before them counts ("in 2000 people"), so that it is no year. */
  readonly counted: readonly string[]
  /** Things that go by numbers: what stands behind them is no date ("version 10.1.30", "المادة 12"). */
  readonly numbered: readonly string[]
  /** Stand between such a thing and its number ("no.", "رقم"). */
  readonly numberSigns: readonly string[]
  /** The order of all-digit dates that could be read either way; `either` where it is another one in another country. */
  readonly numericOrder: "dmy" | "mdy" | "either"
  /** Regions (ISO 3166) whose editions write the month first; others write the day first. */
  readonly monthFirstRegions: readonly string[]
  /** First days of the week where the language is at home, the usual one first: 1 Monday to 7 Sunday. */
  readonly weekStarts: readonly number[]
  /** What "next Saturday" means on a Tuesday: the coming one, or the one of the next week. */
  readonly nextWeekday: "coming" | "nextWeek"
  /** Other forms under which a folded word is looked up: without clitics, suffixes, possessives. */
  forms(folded: string): readonly WordForm[]
  /** Whether a word as written may be this form of a month or weekday (capitals, letters that folding unites). */
  accepts(written: string, form: string): boolean
  /**
   * Templates by rule. A template is a row of items: `<slot>`, `<slot:name>`, `<slot!>` (no weak words), a word class or
   * word, `(a|b)`, a mark; `?` makes an item optional, `[…]` puts it outside the span, `+`
   * before it lets its word have a clitic though it is not the first, `{name=value}` fixes a value. A template that
   * begins with `~` matches only inside another expression, or where the text is nothing else ("May").
   */
  readonly rules: Readonly<Record<TimeRuleName, readonly string[]>>
}
