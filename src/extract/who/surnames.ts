import { fold } from "../../util/fold.ts"
import type { Registry } from "../../registry/registry.ts"

interface Words {
  /** Words that begin a person's name, or stand inside it. */
  readonly given: ReadonlySet<string>
  /** Persons by the last word of their full names. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** All words of a person's full names. */
  readonly of: ReadonlyMap<string, ReadonlySet<string>>
}

const built = new WeakMap<Registry, Words>()

function wordsOf(registry: Registry): Words {
  const known = built.get(registry)
  if (known !== undefined) return known
  const given = new Set<string>()
  const bearers = new Map<string, Set<string>>()
  const of = new Map<string, Set<string>>()
  for (const { kind, id, folded } of registry.names()) {
    if (kind !== "agent" || registry.agent(id)?.kind !== "person") continue
    const words = folded.split(" ")
    const last = words.at(-1) ?? ""
    const own = of.get(id) ?? new Set()
    of.set(id, own)
    for (const word of words) own.add(word)
    if (words.length === 1) continue
    for (const word of words.slice(0, -1)) given.add(word)
    const persons = bearers.get(last) ?? new Set()
    bearers.set(last, persons.add(id))
  }
  const made = { given, bearers, of }
  built.set(registry, made)
  return made
}

/** Whether a surname alone tells nobody: several persons bear it, or it is a first name, too. */
export function isCommonSurname(registry: Registry, words: string): boolean {
  const last = words.split(" ").at(-1) ?? ""
  const { given, bearers } = wordsOf(registry)
  return given.has(last) || (bearers.get(last)?.size ?? 0) > 1
}

/** Whether a word is part of one of the names of a person ("Hussein" of Barack Obama is not, "Barack" is). */
export function isNameOf(registry: Registry, id: string, word: string): boolean {
  return wordsOf(registry).of.get(id)?.has(word) === true
}

/** The first names of all registered persons. */
export function firstNamesOf(registry: Registry): ReadonlySet<string> {
  return wordsOf(registry).given
}

/** Whether a word is the first name of some registered person. */
export function isFirstName(registry: Registry, word: string): boolean {
  return wordsOf(registry).given.has(word)
}

/** Whether a person's surname stands before his first name ("Kim Jong Un"). */
export function standsFirst(registry: Registry, lang: string, id: string, surname: string): boolean {
  const names = registry.agent(id)?.names[lang] ?? []
  return names.some((name) => fold(name).startsWith(`${surname} `))
}
