import type { SentenceReader } from "./sentence-reader.ts"

/** Whether a word that makes a passive stands before a verb ("was told", "was later told"). */
export function isPassive(reader: SentenceReader, at: number): boolean {
  const { document, run } = reader
  const { letters } = document.pack
  for (let back = at - 1; back >= Math.max(run.from, at - 4); back--) {
    if (document.flag(back, "passive") > 0)
      return !letters.verb(document.word(at)) ? letters.passiveParticiple(document.word(at)) : true
    const between = document.flag(back, "adverb") > 0 || document.flag(back, "negation") > 0
    if (!between && !letters.adverb(document.word(back))) return false
  }
  return false
}

/** "is demanding that", "are also asking": whether a participle is a finite verb with the auxiliary before it. */
export function isProgressive({ document, run }: SentenceReader, at: number): boolean {
  if (!document.pack.constructions.progressive) return false
  let back = at - 1
  while (back >= run.from && document.flag(back, "passive") === 0) {
    if (document.flag(back, "adverb") === 0 && document.flag(back, "negation") === 0) return false
    back--
  }
  return back >= run.from
}

/** "يُعتقد أن": a verb of thought in the passive, which these letters do not show. */
export function isImpersonal({ document }: SentenceReader, at: number, plural: boolean): boolean {
  return document.pack.letters.ambiguousPassive(document.word(at)) && !plural
}
