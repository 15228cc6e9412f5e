import { findTimes } from "./times/find-times.ts"
import type { TimeExpression } from "./times/meaning.ts"
import { resolveTime } from "./times/resolve-time.ts"
import type { Span } from "./attribution.ts"
import type { Document, Run } from "./document.ts"

export interface SaidTime {
  readonly edtf: string | null
  readonly span: Span
  /** Tells only that it was some other time ("earlier", "في وقت سابق"). */
  readonly other: boolean
}

/** Finds the times at which statements were made: expressions beside a cue, outside every content. */
export function createSaidTimes(document: Document, published: string | undefined) {
  const expressions = findTimes(document.tokens, document.text, document.pack.times)
  let next = 0

  return {
    /** The time in a sentence that tells when its statements were made; sentences come in order. */
    in(sentence: Span, contents: readonly Span[], cues: readonly Span[]): SaidTime | undefined {
      while (next < expressions.length && (expressions[next]?.end ?? 0) <= sentence.start) next++
      let best: { expression: TimeExpression; distance: number } | undefined
      for (let index = next; index < expressions.length; index++) {
        const expression = expressions[index]
        if (expression === undefined || expression.start >= sentence.end) break
        if (contents.some((content) => expression.start < content.end && expression.end > content.start))
          continue
        const distance = Math.min(
          ...cues.map((cue) =>
            expression.start >= cue.end ? expression.start - cue.end : cue.start - expression.end,
          ),
        )
        if (best === undefined || distance < best.distance) best = { expression, distance }
      }
      if (best === undefined) return undefined
      const { expression } = best
      const resolved = resolveTime(expression, published)
      return {
        edtf: resolved === undefined || resolved.vague === true ? null : resolved.edtf,
        span: { start: expression.start, end: expression.end },
        other: expression.vague,
      }
    },
    /** Whether the words of a sentence outside its contents put it on another occasion. */
    isOther(run: Run, contents: readonly Span[]): boolean {
      for (let at = run.from; at < run.to; at++) {
        if (document.flag(at, "occasion") === 0) continue
        const start = document.tokens[at]?.start ?? 0
        if (!contents.some((content) => start >= content.start && start < content.end)) return true
      }
      return false
    },
  }
}
