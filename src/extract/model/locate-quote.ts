import type { DiagnosticRule } from "../../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import type { Span } from "../attribution.ts"
import type { ExtractedClaim } from "./extraction-schema.ts"
import type { FoundQuote, QuoteIndex, QuoteProblem } from "./quote-index.ts"

/** Words of the article as a model gives them, with or without their place. */
export type Quote = ExtractedClaim["content"]

/** Why words were not found. */
export const wordsOfProblem: Readonly<Record<QuoteProblem, string>> = {
  "no-words": "it holds no word",
  "not-there": "these words do not stand in the article",
  "search-limit": "the article repeats itself too much for it to be found; say where it starts",
}

/** Collects what is remarked on one claim of an output. */
export function createRemarks(path: string, diagnostics: Diagnostic[]) {
  return (
    severity: Diagnostic["severity"],
    rule: DiagnosticRule,
    where: string,
    message: string,
    at?: Span,
  ): void => {
    const here = where === "" ? path : `${path}.${where}`
    const place = at === undefined ? {} : { at: [at.start, at.end] as [number, number] }
    diagnostics.push({ rule, severity, message: `${here}: ${message}`, path: here, ...place })
  }
}

/** Remarks on a part of a claim, told by its path. */
export type Remark = ReturnType<typeof createRemarks>

/** A quote as it may stand in a message. */
export function shown(quote: Quote): string {
  const words = typeof quote === "string" ? quote : quote.quote
  return words.length > 60 ? `"${words.slice(0, 57)}…"` : `"${words}"`
}

/** Where quoted words stand: where the model says, else nearest to it or to `near`. What had to be mended is remarked. */
export function locateQuote(
  quote: Quote,
  near: Span | undefined,
  index: QuoteIndex,
  where: string,
  remark: Remark,
): FoundQuote | QuoteProblem {
  const given = typeof quote === "string" ? { quote } : quote
  const start = given.start == null ? undefined : Math.max(0, Math.floor(given.start))
  const found = index.find(given.quote, start === undefined ? near : { start, end: start })
  if (typeof found === "string") return found
  const { match, ambiguous } = found
  if (match === "folded")
    remark("information", "mended-quote", where, `${shown(quote)} is written otherwise in the article`, found)
  // white space and quotation marks around the words move the place, yet not the words
  const slack = given.quote.length - (found.end - found.start)
  if (start !== undefined && (found.start < start || found.start > start + Math.max(0, slack)))
    remark(
      "information",
      "moved-quote",
      where,
      `${shown(quote)} stands at ${found.start}, not at ${start}`,
      found,
    )
  if (ambiguous)
    remark(
      "information",
      "ambiguous-quote",
      where,
      `${shown(quote)} stands in several places; the first was taken`,
      found,
    )
  return found
}
