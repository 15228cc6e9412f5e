import type { LanguagePack } from "../../lang/pack.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import { fold } from "../../util/fold.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"

/** Offices and the states' adjectives of a registry, in one language, by their folded words. */
interface Offices {
  readonly offices: ReadonlyMap<string, string>
  readonly states: ReadonlyMap<string, string>
}

const built = new WeakMap<Registry, Map<string, Offices>>()

function officesOf(registry: Registry, { id: lang, letters }: LanguagePack): Offices {
  let languages = built.get(registry)
  if (languages === undefined) {
    languages = new Map()
    built.set(registry, languages)
  }
  let made = languages.get(lang)
  if (made !== undefined) return made
  const offices = new Map<string, string>()
  const states = new Map<string, string>()
  for (const entity of registry.entities()) {
    if (entity.kind === "office")
      for (const name of entity.names[lang] ?? []) offices.set(fold(name), entity.id)
    if ("adjectives" in entity && entity.adjectives !== undefined)
      for (const adjective of entity.adjectives[lang] ?? []) {
        const word = fold(adjective)
        for (const form of letters.adjectiveForms(word)) states.set(form, entity.id)
      }
  }
  made = { offices, states }
  languages.set(lang, made)
  return made
}

/** The state that a mention's adjective or place name tells. */
export function stateOf(
  document: Document,
  mention: Mention,
  registry: Registry,
  names: NameFinder,
): string | undefined {
  const { states } = officesOf(registry, document.pack)
  for (let at = mention.from; at < mention.to; at++) {
    const state = states.get(document.word(at))
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

/** The office that a mention names: its longest name that stands in it. */
export function officeOf(document: Document, mention: Mention, registry: Registry): string | undefined {
  const { offices } = officesOf(registry, document.pack)
  for (let at = mention.from; at < mention.to; at++)
    for (let length = Math.min(4, mention.to - at); length > 0; length--) {
      let words = ""
      for (let index = at; index < at + length; index++)
        words += index === at ? document.word(index) : ` ${document.word(index)}`
      const id = offices.get(words) ?? offices.get(document.pack.letters.unprefixed(words))
      if (id !== undefined) return id
    }
  return undefined
}

/** Who held the office that a mention names, on the article's day. Without a day nobody is named. */
export function holderOf(
  document: Document,
  mention: Mention,
  registry: Registry,
  names: NameFinder,
  on: TimeSpan | undefined,
): string | undefined {
  if (on === undefined) return undefined
  const office = officeOf(document, mention, registry)
  const state = office === undefined ? undefined : stateOf(document, mention, registry, names)
  if (office === undefined || state === undefined) return undefined
  return registry.holders(office, state, on)[0]
}
