/** How to read what an expression leaves open. */
export interface ResolveTimeOptions {
  /** The tense around it. "On Wednesday" is the last one, in the future the next. Default: as in reports, the past. */
  readonly tense?: "past" | "future"
  /**
   * "Three months ago" is about that month, as reports speak; counted exactly it is about that day, and years to the
   * month: so an appointment is meant.
   */
  readonly counted?: "exactly"
  /**
   * The first day of the week, 1 Monday to 7 Sunday. Default 1; where a language is at home in countries that differ, a
   * week counted from a Saturday or Sunday spans what either would mean.
   */
  readonly weekStart?: number
}

/** A part of a resolved time that the words do not say. */
export type InferredPart = "calendar" | "century" | "day" | "direction" | "month" | "order" | "year"

/** One attempt to resolve: the day that counts as today, and what had to be inferred on the way. */
export interface Resolution {
  readonly today: number | undefined
  readonly tense: "past" | "future" | undefined
  readonly counted: "exactly" | undefined
  readonly weekStart: number
  /** Whoever asks has said on which day the week begins. */
  readonly weekStartGiven: boolean
  infer(...parts: InferredPart[]): void
  leftOut: "weekday" | "relative day" | undefined
}

/** Starts an attempt. */
export function createResolution(
  today: number | undefined,
  options: ResolveTimeOptions,
  inferred: Set<InferredPart>,
): Resolution {
  return {
    today,
    tense: options.tense,
    counted: options.counted,
    weekStart: options.weekStart ?? 1,
    weekStartGiven: options.weekStart !== undefined,
    leftOut: undefined,
    infer(...parts) {
      for (const part of parts) inferred.add(part)
    },
  }
}
