/**
 * A text, the reference time it is read at (undefined for none), the expressions expected in it, in order, with the EDTF
 * they resolve to (null where they stay open), and the tense around them. No expressions: none must be found.
 */
export type TimesCase = readonly [
  text: string,
  reference: string | undefined,
  expected: Readonly<Record<string, string | null>>,
  tense?: "past" | "future",
]
