import type { ContentReading } from "./content-reading.ts"

/** So many words the phrase has at least before a clause that only explains its last noun. */
const shortest = 2

/**
 * "أي دور في الحرب الأهلية | التي اندلعت عام 2015": whether a relative clause explains a noun in a noun phrase that is
 * known without it, by an adjective, a pronoun or a pointer. The article tells it, not whoever denies or demands.
 */
export function explainsNoun({ document, start, phrasal }: ContentReading, at: number): boolean {
  const { letters, content } = document.pack
  if (!phrasal || content.freeConjunctions || document.flag(at, "relative") === 0) return false
  const last = at - 1
  if (last - start < shortest) return false
  // "التقارير الصحفية التي تحدثت عن": which of them is told by the clause
  for (let back = last; back >= last - 1; back--) if (document.flag(back, "deniable") > 0) return false
  const word = document.word(last)
  if (document.tokens[last]?.kind !== "word" || document.flag(last, "preposition") > 0) return false
  const described =
    letters.relative(word) && letters.definite(word) && letters.definite(document.word(last - 1))
  const owned = letters.possessed(word) && !letters.definite(word) && document.marks[last] === undefined
  return described || owned || document.flag(last - 1, "pointer") > 0
}
