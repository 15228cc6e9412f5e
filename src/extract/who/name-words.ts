import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { stateOf } from "./offices.ts"

/** Tells which words of a mention are a person's name, by their form: the registry need not know it. */
export function createNameWords(document: Document, names: NameFinder, registry: Registry | undefined) {
  const { text, tokens, pack } = document

  function isNameWord(at: number): boolean {
    const token = tokens[at]
    if (token?.kind !== "word" || document.marks[at]?.noun !== undefined || document.flag(at, "title") > 0)
      return false
    if (pack.letters.capitals) {
      const first = text[token.start] ?? ""
      const small = document.marks[at]
      if (small?.count !== undefined || small?.pronoun !== undefined || document.flag(at, "definite") > 0)
        return false
      return (
        first !== first.toLowerCase() &&
        (registry === undefined ||
          stateOf(document, { from: at, to: at + 1, definite: false }, registry, names) === undefined)
      )
    }
    if (
      pack.letters.definite(token.folded) ||
      hasArticle(token.folded) ||
      document.flag(at, "preposition") > 0 ||
      document.flag(at, "join") > 0 ||
      document.flag(at, "backward") > 0
    )
      return false
    return (
      names.at(document, at, at + 1)?.entries.some((entry) => entry.kind === "place" || entry.id === "") !==
      true
    )
  }

  function nameRun(mention: Mention): Run {
    if (pack.letters.capitals) {
      let best = { from: mention.from, to: mention.from }
      for (let at = mention.from; at < mention.to; at++) {
        // "the mayor, who lost in May": a name in a clause about the source is not its own
        if (at > mention.from && document.flag(at, "relative") > 0) break
        if (document.isMark(at, "(")) while (at < mention.to && !document.isMark(at, ")")) at++
        let to = at
        while (
          to < mention.to &&
          (isNameWord(to) ||
            (document.isMark(to, ".-'’") && to > at && to + 1 < mention.to && isNameWord(to + 1)))
        )
          to++
        if (to - at > best.to - best.from) best = { from: at, to }
        at = Math.max(at, to - 1)
      }
      return best
    }
    // "عادل الشمري": the last words of a name may have an article
    let given = mention.to
    while (given > mention.from && mention.to - given < 2 && isFamilyName(given - 1)) given--
    let from = given
    while (from > mention.from && isNameWord(from - 1)) from--
    const none = { from: mention.to, to: mention.to }
    if (from === given && given < mention.to) return none
    // "الوزير أحمد علي": the first word of an annexed pair is no name
    if (from === mention.from) return mention.head === undefined ? { from, to: mention.to } : none
    // "لجنة شؤون الأسرى", "وزير سابق بارز": a name stands behind what is complete without it
    return mention.head === undefined || isComplete(from - 1) ? { from, to: mention.to } : none
  }

  /** "والتخطيط", "بالوكالة": an article behind what is written onto the word. */
  function hasArticle(word: string): boolean {
    return pack.letters.bases(word).some(pack.letters.definite)
  }

  /** A word with an article that may end a name. */
  function isFamilyName(at: number): boolean {
    return (
      pack.letters.definite(document.word(at)) &&
      tokens[at]?.kind === "word" &&
      document.marks[at]?.noun === undefined &&
      document.flag(at, "backward") === 0 &&
      names.at(document, at, at + 1)?.entries.some((entry) => entry.kind === "place") !== true
    )
  }

  /** Whether a description may end here: a definite word, a title, a registered name, a pronoun written onto a noun. */
  function isComplete(at: number): boolean {
    const word = document.word(at)
    return (
      pack.letters.definite(word) ||
      document.marks[at]?.noun?.value.definite === true ||
      document.flag(at, "title") > 0 ||
      document.flag(at, "join") > 0 ||
      tokens[at]?.kind === "mark" ||
      hasArticle(word) ||
      names.within(document, Math.max(0, at - 4), at + 1).at(-1)?.to === at + 1
    )
  }

  /** Whether a name seems to follow the office: two words that are neither adjectives nor of the vocabulary. */
  function hasName(mention: Mention): boolean {
    const run = nameRun(mention)
    return run.to - run.from >= (pack.letters.capitals ? 1 : 2)
  }

  function nameIn(mention: Mention): string | undefined {
    const run = nameRun(mention)
    return run.to > run.from
      ? text.slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
      : undefined
  }

  return { isNameWord, isFamilyName, nameRun, hasName, nameIn }
}

export type NameWords = ReturnType<typeof createNameWords>
