import { tokenize } from "./tokens.ts"

/** UTF-16 offsets into a text. */
interface Span {
  readonly start: number
  readonly end: number
}

/** A text's words in order, and the places of the runs of them that are looked for in another text. */
function gramsOf(text: string, length: number) {
  const words = tokenize(text).filter(({ kind }) => kind === "word" || kind === "number")
  const grams: string[] = []
  for (let first = 0; first + length <= words.length; first++)
    grams.push(
      words
        .slice(first, first + length)
        .map(({ folded }) => folded)
        .join(" "),
    )
  return { words, grams }
}

/** The stretches of words of which every two neighbours stand in one run that the other text has as well. */
function stretches(
  { words, grams }: ReturnType<typeof gramsOf>,
  others: ReadonlySet<string>,
  length: number,
) {
  const spans: { start: number; end: number }[] = []
  let last = -1
  for (const [first, gram] of grams.entries()) {
    const [from, to] = [words[first], words[first + length - 1]]
    if (from === undefined || to === undefined || !others.has(gram)) continue
    const current = spans.at(-1)
    // runs that overlap are one; runs that only touch may come from two places of the other text
    if (current !== undefined && first <= last) current.end = to.end
    else spans.push({ start: from.start, end: to.end })
    last = first + length - 1
  }
  return spans
}

/**
 * Returns where the words stand that two texts have in common in runs: in each text spans in order, none overlapping.
 *
 * Words and numbers are compared folded, and whatever stands between them counts for nothing, as in fingerprints.
 *
 * @param length The fewest words in a row that are a run.
 * @example
 * ```ts
 * sharedRuns("he said the two ministers met today", "The two ministers met!").a // → [{ start: 8, end: 29 }]
 * ```
 */
export function sharedRuns(
  a: string,
  b: string,
  length = 4,
): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const [one, other] = [gramsOf(a, length), gramsOf(b, length)]
  return {
    a: stretches(one, new Set(other.grams), length),
    b: stretches(other, new Set(one.grams), length),
  }
}
