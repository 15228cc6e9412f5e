import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"
import { stateOf } from "./offices.ts"

/** Words of a phrase that tells what a source is; longer ones are not looked for. */
const longest = 5

const byLanguage = new Map<string, ReadonlyMap<string, string>>()

function kindsOf({ pack }: Document): ReadonlyMap<string, string> {
  let kinds = byLanguage.get(pack.id)
  if (kinds === undefined) {
    kinds = new Map(pack.sources.kinds.map(({ words, kind }) => [words, kind]))
    byLanguage.set(pack.id, kinds)
  }
  return kinds
}

/** The longest phrase from a word on that tells what a source is. */
function phraseAt(document: Document, at: number, to: number): { kind: string; length: number } | undefined {
  const { letters } = document.pack
  const kinds = kindsOf(document)
  for (let length = Math.min(longest, to - at); length > 0; length--) {
    const words: string[] = []
    for (let index = at; index < at + length; index++) words.push(document.word(index))
    const phrase = words.join(" ")
    const bare = letters.bare(letters.unprefixed(phrase))
    const kind =
      kinds.get(phrase) ?? kinds.get(bare) ?? (length === 1 ? kinds.get(letters.masculine(bare)) : undefined)
    if (kind !== undefined) return { kind, length }
  }
  return undefined
}

/**
 * Returns what an unnamed source is said to be, in words of no language, in order: "a Turkish security official" is
 * official, security and turkey. Undefined where a word of the description is not known: what it adds is not known
 * either, and two sources are not to be taken for one.
 */
export function sourceKindOf(
  document: Document,
  { from, to }: Run,
  names: NameFinder,
  registry: Registry | undefined,
): readonly string[] | undefined {
  const found = new Set<string>()
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(document, at, to)
    if (phrase !== undefined) {
      found.add(phrase.kind)
      at += phrase.length - 1
      continue
    }
    const count = document.marks[at]?.count
    if (count !== undefined) {
      at += count.length - 1
      continue
    }
    // "an official, who asked not to be named": the rest tells nothing of what he is
    if (document.isMark(at, ",،")) break
    if (document.tokens[at]?.kind === "number" || document.flag(at, "definite") > 0) continue
    const hit = names.at(document, at, to)
    if (document.isMark(at, ".")) continue
    const state =
      registry === undefined
        ? undefined
        : stateOf(document, { from: at, to: hit?.to ?? at + 1 }, registry, names)
    if (state === undefined) return undefined
    found.add(state)
    if (hit !== undefined) at = hit.to - 1
  }
  return found.size === 0 ? undefined : [...found].sort()
}
