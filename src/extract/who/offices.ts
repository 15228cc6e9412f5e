import type { LanguagePack } from "../../lang/pack.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import type { Registry } from "../../registry/registry.ts"
import { fold } from "../../util/fold.ts"
import type { Document, Run } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"

/** Offices and the states' adjectives of a registry, in one language, by their folded words. */
interface Offices {
  readonly offices: ReadonlyMap<string, string>
  readonly states: ReadonlyMap<string, string>
  /** Armies that the language calls plainly so ("الجيش المصري"), by their state. */
  readonly armies: ReadonlyMap<string, string>
}

const built = new WeakMap<Registry, Map<string, Offices>>()

function officesOf(registry: Registry, { id: lang, letters, sources }: LanguagePack): Offices {
  let languages = built.get(registry)
  if (languages === undefined) {
    languages = new Map()
    built.set(registry, languages)
  }
  let made = languages.get(lang)
  if (made !== undefined) return made
  const offices = new Map<string, string>()
  const states = new Map<string, string>()
  const armyWords: (readonly [string, string])[] = []
  for (const entity of registry.entities()) {
    if (entity.kind === "office")
      for (const name of entity.names[lang] ?? []) offices.set(fold(name), entity.id)
    if (entity.kind === "army")
      for (const name of entity.names[lang] ?? []) {
        const [first, adjective, ...more] = fold(name).split(" ")
        if (first === sources.military.army && adjective !== undefined && more.length === 0)
          armyWords.push([adjective, entity.id])
      }
    if ("adjectives" in entity && entity.adjectives !== undefined)
      for (const adjective of entity.adjectives[lang] ?? []) {
        const word = fold(adjective)
        for (const form of letters.adjectiveForms(word)) states.set(form, entity.id)
      }
  }
  const armies = new Map<string, string>()
  for (const [adjective, army] of armyWords) {
    const state = states.get(adjective)
    if (state !== undefined) armies.set(state, army)
  }
  made = { offices, states, armies }
  languages.set(lang, made)
  return made
}

/** The state whose people's adjective a word is. */
export function stateOfAdjective(
  document: Document,
  at: number,
  registry: Registry | undefined,
): string | undefined {
  return stateOfWord(document, document.word(at), registry)
}

/** The same for a folded word. */
export function stateOfWord(
  { pack }: Document,
  word: string,
  registry: Registry | undefined,
): string | undefined {
  return registry === undefined ? undefined : officesOf(registry, pack).states.get(word)
}

/** The army of a state. */
export function armyOf({ pack }: Document, state: string, registry: Registry): string | undefined {
  return officesOf(registry, pack).armies.get(state)
}

/** The state that a mention's adjective or place name tells. */
export function stateOf(
  document: Document,
  mention: Run,
  registry: Registry,
  names: NameFinder,
): string | undefined {
  for (let at = mention.from; at < mention.to; at++) {
    const state = stateOfAdjective(document, at, registry)
    if (state !== undefined) return state
  }
  for (const hit of names.within(document, mention.from, mention.to)) {
    const id = stateOfEntries(hit.entries, registry)
    if (id !== undefined) return id
  }
  return undefined
}

function stateOfEntries(entries: readonly NameEntry[], registry: Registry): string | undefined {
  for (const entry of entries) {
    if (entry.kind === "agent" && registry.agent(entry.id)?.kind === "state") return entry.id
    if (entry.kind === "place") {
      const place = registry.place(entry.id)
      if (place?.state !== undefined) return place.state
    }
  }
  return undefined
}

/** An office and where its name stands. */
export interface NamedOffice extends Run {
  readonly id: string
}

const longestOffice = 5

/** The office that a mention names: its first name that stands in it, as long as it can be. */
export function officeIn(document: Document, mention: Run, registry: Registry): NamedOffice | undefined {
  const { offices } = officesOf(registry, document.pack)
  for (let at = mention.from; at < mention.to; at++)
    for (let length = Math.min(longestOffice, mention.to - at); length > 0; length--) {
      let words = ""
      for (let index = at; index < at + length; index++)
        words += index === at ? document.word(index) : ` ${document.word(index)}`
      const id = offices.get(words) ?? offices.get(document.pack.letters.unprefixed(words))
      if (id !== undefined) return { id, from: at, to: at + length }
    }
  return undefined
}
