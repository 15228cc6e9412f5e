import type { SourceNoun } from "../../lang/parts/sources.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { stateOfAdjective } from "./offices.ts"

/** Tells whether what stands before a body's name leads to it, so that the name is the mention's own. */
export function createLedNames(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  nameWords: NameWords,
) {
  const { tokens, pack } = document

  /** "الفيدرالية العربية", "تصنف أنقرة وحدات": nothing before a body's name but nouns that take it. */
  function isLedByNoun(mention: Mention, run: Run, hit: NameHit): boolean {
    const before = hit.from - 1
    if (before < run.from || tokens[before]?.kind !== "word") return true
    const noun = document.marks[before]?.noun?.value
    const single = hit.to - hit.from === 1 && pack.letters.definite(document.word(hit.from))
    // "القانون الجديد": one definite word behind a noun is its adjective, unless the noun is of an outlet or body
    if (isOfOther(hit, noun)) return false
    if (single && noun?.kind !== "outlet" && noun?.kind !== "body" && noun?.kind !== "media") return false
    if (noun !== undefined) return true
    if (pack.letters.definite(document.word(before)) || document.flag(before, "preposition") > 0) return true
    return document.flag(before, "join") > 0 || (mention.head !== undefined && !startsWithPlace(run, hit))
  }

  /** Whether a name behind a body's noun is not its own. */
  function isOfOther(hit: NameHit, noun: SourceNoun | undefined): boolean {
    if (noun?.kind !== "body") return false
    // "قوات الدفاع الإسرائيلية": a short name that begins with an article belongs to no other body before it
    if (isShort(hit) && isArticled(hit)) return true
    // "الفيدرالية العربية": an adjective, though a channel is called so
    const word = document.word(hit.from)
    const single = hit.to - hit.from === 1 && pack.letters.definite(word)
    return single && names.isOutlet(hit) && pack.letters.relative(word)
  }

  function isShort(hit: NameHit): boolean {
    return hit.entries.every((entry) => entry.form !== "full")
  }

  function isArticled(hit: NameHit): boolean {
    return hit.to - hit.from > 1 && pack.letters.definite(document.word(hit.from))
  }

  function startsWithPlace(run: Run, hit: NameHit): boolean {
    return names.within(document, run.from, hit.from).at(-1)?.to === hit.from
  }

  /** Whether what stands before a body leads to it: "the militant group Hamas", "spokesman for Boeing". */
  function isLed(mention: Mention, hit: NameHit, id: string): boolean {
    const before = hit.from - 1
    if (before < mention.from || tokens[before]?.kind !== "word") return true
    // "the National Defense and | Security Council": the end of a longer name
    if (pack.sources.conjunctions.includes(document.word(before))) return false
    const state = stateOfAdjective(document, before, registry)
    // "the Pakistani Taliban": that of another country
    const agent = registry?.agent(id)
    const country = agent !== undefined && "country" in agent ? agent.country : undefined
    if (state !== undefined && country !== undefined && state !== country) return false
    if (nameWords.isNameWord(before) && state === undefined) {
      return pack.sources.possessive.some((ending) => document.word(before).endsWith(ending))
    }
    return true
  }

  return { isLed, isLedByNoun }
}
