import type { ConceptEntry, ConceptForm, ConceptsPart, ConceptWordKind } from "../lang/parts/concepts.ts"

/** What a word or phrase stands for. */
export interface Meaning {
  readonly concept: string
  readonly kind: ConceptWordKind
  readonly ambiguous: boolean
}

type Places = Map<string, Place>

/** A place in the tree of phrases: what ends here, and what may follow. */
export interface Place {
  readonly meanings: Meaning[]
  next?: Places
  /** What may follow behind other words: the form is that of a verb, and its object or particle is meant. */
  parted?: Places
  /** What may follow as the first letters of the next word. */
  joined?: Places
}

/** A form of a first word, and where the phrases that it opens begin. */
export interface Opening {
  readonly form: ConceptForm
  readonly place: Place
}

function childOf(places: Places, key: string): Place {
  let place = places.get(key)
  if (place === undefined) {
    place = { meanings: [] }
    places.set(key, place)
  }
  return place
}

function placeOf(lemmas: Places, { lemma, tail, parted }: ConceptEntry): Place {
  let place = childOf(lemmas, lemma)
  for (const [index, key] of tail.entries()) {
    if (key.endsWith("+")) place = childOf((place.joined ??= new Map()), key.slice(0, -1))
    else if (index === 0 && parted === true) place = childOf((place.parted ??= new Map()), key)
    else place = childOf((place.next ??= new Map()), key)
  }
  return place
}

/** All forms of the first words, by their keys. */
export type Openings = ReadonlyMap<string, readonly Opening[]>

function compile(part: ConceptsPart): Openings {
  const lemmas: Places = new Map()
  for (const line of part.words.split("\n")) {
    const [concept = "", ...cells] = line.split("|")
    for (const cell of cells) {
      const space = cell.indexOf(" ")
      const kind = cell.slice(0, space) as ConceptWordKind
      for (const word of cell.slice(space + 1).split(";")) {
        const ambiguous = word.endsWith("?")
        for (const entry of part.entries(kind, ambiguous ? word.slice(0, -1) : word))
          placeOf(lemmas, entry).meanings.push({ concept, kind, ambiguous })
      }
    }
  }
  const openings = new Map<string, Opening[]>()
  for (const [lemma, place] of lemmas)
    for (const form of part.forms(lemma)) {
      const known = openings.get(form.key)
      const opening = { form, place }
      if (known === undefined) openings.set(form.key, [opening])
      else known.push(opening)
    }
  return openings
}

const compiled = new WeakMap<ConceptsPart, Openings>()

/** Returns the forms of a language's words with what they open; they are made once. */
export function openingsOf(part: ConceptsPart): Openings {
  let openings = compiled.get(part)
  if (openings === undefined) compiled.set(part, (openings = compile(part)))
  return openings
}

const reached = new WeakMap<Place, ReadonlySet<string>>()

/** Returns the concepts that phrases may stand for which go on from a place; they are gathered once. */
export function conceptsFrom(place: Place): ReadonlySet<string> {
  let concepts = reached.get(place)
  if (concepts === undefined) {
    const found = new Set<string>()
    for (const { concept, kind } of place.meanings) if (kind !== "x") found.add(concept)
    for (const places of [place.next, place.parted, place.joined])
      for (const further of places?.values() ?? []) for (const one of conceptsFrom(further)) found.add(one)
    reached.set(place, (concepts = found))
  }
  return concepts
}
