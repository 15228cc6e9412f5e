import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { bodyOf } from "./office-holder.ts"
import { plainWords } from "../text/plain-words.ts"

/** The issuer of a statement is named in one of the last so many tokens before it is pointed at. */
const reach = 120
/** The issuer stands so near the word for the statement. */
const nearby = 12

/** Finds who issued a statement that a later sentence points at. */
export function createIssuers(document: Document, names: NameFinder, registry: Registry | undefined) {
  const { tokens } = document

  function isBoundary(at: number): boolean {
    return tokens[at]?.kind === "break" || document.isMark(at, ".!?؟,،؛;")
  }

  function bodyIn(from: number, to: number): string | undefined {
    if (registry === undefined) return undefined
    for (const hit of names.within(document, from, to)) {
      const id = bodyOf(hit, registry)
      if (id !== undefined && !names.isOutlet(hit)) return id
    }
    return undefined
  }

  /** A body that the registry does not have, in words: "وزارة الصحة". */
  function describedIn(from: number, to: number): string | undefined {
    for (let at = from; at < to; at++) {
      if (document.marks[at]?.noun?.value.kind !== "body") continue
      let end = at + 1
      const { definite } = document.pack.letters
      while (end < to && tokens[end]?.kind === "word" && definite(document.word(end))) end++
      if (end === at + 1) continue
      return plainWords(document.text, tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    }
    return undefined
  }

  function sourceIn(from: number, to: number): ReadSource | undefined {
    const id = bodyIn(from, to)
    if (id !== undefined) return { agent: id }
    const words = describedIn(from, to)
    return words === undefined ? undefined : { named: words }
  }

  /** Who issued the statement that a mention points at, as far as the text tells. */
  return function issuerOf(mention: Mention): ReadSource | undefined {
    const lemma = mention.head?.lemma
    if (!mention.definite) return sourceIn(mention.from + 1, mention.to)
    for (let at = mention.from - 1; at > Math.max(0, mention.from - reach); at--) {
      const noun = document.marks[at]?.noun?.value
      if (noun === undefined || noun.lemma !== lemma || noun.definite === true) continue
      let from = at
      while (from > 0 && at - from < nearby && !isBoundary(from - 1)) from--
      let to = at
      while (to < mention.from && to - at < nearby && !isBoundary(to)) to++
      return sourceIn(from, at) ?? sourceIn(at + 1, to)
    }
    return undefined
  }
}
