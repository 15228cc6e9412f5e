import { type Draft, roleType } from "./draft.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** Adjectives and small nouns that say how an event was: its channel, rank, formality, number. */
export function readManner(draft: Draft, unit: Unit): boolean {
  const track = valuesOf(unit, "track")?.[0]
  if (track !== undefined && roleType(draft, "tracks") !== undefined) {
    draft.tracks.push({ value: track, at: [unit.start, unit.end] })
    return true
  }
  const rank = valuesOf(unit, "rank")?.[0]
  if (rank !== undefined && roleType(draft, "rank") !== undefined) {
    draft.roles.set("rank", { value: rank, at: [unit.start, unit.end] })
    return true
  }
  const formality = valuesOf(unit, "formality")?.[0]
  if (formality !== undefined) {
    if (roleType(draft, "formality") !== undefined)
      draft.roles.set("formality", { value: formality, at: [unit.start, unit.end] })
    return true
  }
  if (is(unit, "several")) {
    draft.several = true
    return true
  }
  if (is(unit, "first")) {
    draft.first = true
    return true
  }
  return false
}
