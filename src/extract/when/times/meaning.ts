import type { CalendarUnit, TimeDirection, TimeEdge } from "../../../lang/parts/times.ts"

/** A calendar date of which any part may be left out. */
export interface DateMeaning {
  readonly kind: "date"
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
  readonly direction?: TimeDirection
  readonly calendar?: "hijri"
  /** The day and the month of an all-digit date could be the other way round. */
  readonly eitherOrder?: "mdy" | "open"
  /** An all-digit date that can be read one way only: the order in which it is written. */
  readonly shows?: "dmy" | "mdy"
  /** The year was written with two digits. */
  readonly shortYear?: true
  readonly nextWeekday?: "nextWeek"
  /** The day was an ordinal behind a weekday: where they disagree, "the third Tuesday" is meant. */
  readonly orNth?: true
}

/**
 * What an expression says, before it is resolved: plain data, in no language. With `onlyFuture` it is counted from the
 * reference only where it speaks of what is to come; in a story it hangs on what was told before.
 */
export type TimeMeaning =
  | DateMeaning
  | {
      readonly kind: "shift"
      readonly unit: CalendarUnit
      readonly amount: number
      readonly onlyFuture?: true
      /** First days of the week, where the language is at home in countries that differ. */
      readonly weekStarts?: readonly number[]
    }
  | {
      readonly kind: "ago"
      readonly unit: CalendarUnit
      /** Units before the reference where negative, after it where positive. */
      readonly amount: number
      readonly onlyFuture?: true
    }
  | {
      readonly kind: "run"
      readonly unit: CalendarUnit
      readonly count: number
      readonly forward: boolean
      /** "Two upcoming weeks": counted exactly, the second of them. */
      readonly orLast?: true
    }
  | {
      readonly kind: "within"
      readonly unit: CalendarUnit
      readonly count: number
      readonly onlyFuture?: true
    }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year?: number }
  | {
      readonly kind: "season"
      readonly season: number
      /** It begins at the equinox or solstice, not with the month. */
      readonly bySun?: true
      readonly year?: number
      readonly direction?: TimeDirection
    }
  | { readonly kind: "decade"; readonly year: number }
  | { readonly kind: "none" }
  | {
      readonly kind: "holiday"
      readonly rule: string
      readonly year?: number
      readonly direction?: TimeDirection
    }
  | { readonly kind: "vague"; readonly direction: "past" | "present" | "future" }
  | { readonly kind: "edge"; readonly edge: TimeEdge; readonly of: TimeMeaning }
  | {
      readonly kind: "nth"
      /** Counted from the start, or from the end where negative. */
      readonly ordinal: number
      readonly unit?: CalendarUnit
      readonly weekday?: number
      readonly of: TimeMeaning
    }
  | {
      readonly kind: "offset"
      readonly amount: number
      readonly unit: CalendarUnit
      readonly from: TimeMeaning
    }
  | {
      readonly kind: "nearest"
      /** 1 the nearest, 2 the second nearest. */
      readonly ordinal: number
      /** What comes again and again: a weekday or a holiday. */
      readonly what: TimeMeaning
      readonly to: TimeMeaning
    }
  | {
      readonly kind: "clock"
      /** Minutes after midnight. */
      readonly minutes: number
      /** Minutes east of UTC. */
      readonly zone: number
      readonly of: TimeMeaning
    }
  | { readonly kind: "inside"; readonly inner: TimeMeaning; readonly outer: TimeMeaning }
  | { readonly kind: "same"; readonly first: TimeMeaning; readonly second: TimeMeaning }
  | {
      readonly kind: "range"
      readonly shape: "since" | "until" | "before" | "after" | "by" | "between" | "fromTo"
      readonly from?: TimeMeaning
      readonly to?: TimeMeaning
    }

/** A time expression in a text: where it stands and what it says, not yet when that is. */
export interface TimeExpression {
  /** UTF-16 offsets into the text: `text.slice(start, end)` is the expression. */
  readonly start: number
  readonly end: number
  readonly meaning: TimeMeaning
  /** It tells past, present or future and no more ("recently"). */
  readonly vague: boolean
}

/** Tells whether a meaning places something no better than in the past, the present or the future. */
export function isVague(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case "vague":
      return true
    case "ago":
      return Math.abs(meaning.amount) === Number.POSITIVE_INFINITY
    case "run":
    case "within":
      return meaning.count === Number.POSITIVE_INFINITY
    case "range":
      return (
        (meaning.from !== undefined && isVague(meaning.from)) ||
        (meaning.to !== undefined && isVague(meaning.to))
      )
    default:
      return false
  }
}

/** The meanings of one kind. */
export type MeaningOf<Kind extends TimeMeaning["kind"]> = Extract<TimeMeaning, { kind: Kind }>
