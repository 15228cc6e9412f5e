import type { Span } from "./attribution.ts"
import type { Document } from "./document.ts"
import type { FrameTime } from "./frames/input.ts"
import { resolveTime } from "./times/resolve-time.ts"
import { timesOf } from "./times-of.ts"

/** A month or coarser, which a relay within days does not change. */
const coarse = /^\[?(?:\.\.)?-?\d{4}(?:-\d{2})?(?:\.\.)?\]?$/

/** Finds event times within contents: resolved against the statement, else left open but for what a relay cannot change. */
export function createContentTimes(document: Document) {
  const expressions = timesOf(document)

  function from(start: number): number {
    let low = 0
    let high = expressions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((expressions[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    /**
     * The time expressions of a span. "This week" in a relayed statement belongs to the statement's week, not the
     * page's: without a said time it stays open. A month or a year ("next August") holds for both.
     *
     * @param said Said time of the statement, EDTF; null where it is not known. Undefined: the article's own voice.
     */
    within(span: Span, said: string | null | undefined, published: string | undefined): FrameTime[] {
      const found: FrameTime[] = []
      for (let index = from(span.start); index < expressions.length; index++) {
        const expression = expressions[index]
        if (expression === undefined || expression.start >= span.end) break
        if (expression.end > span.end) continue
        const { start, end } = expression
        const fixed = resolveTime(expression, undefined)
        const resolved = fixed ?? resolveTime(expression, said ?? published)
        const open =
          resolved === undefined ||
          resolved.vague === true ||
          (fixed === undefined && said === null && !coarse.test(resolved.edtf))
        found.push(open ? { start, end } : { start, end, edtf: resolved.edtf, inferred: resolved.inferred })
      }
      return found
    },
  }
}
