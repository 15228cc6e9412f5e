import type { Source } from "../../schema/link.ts"
import type { RoleValue } from "../../schema/proposition.ts"
import type { FrameContext } from "../frames/context.ts"
import { agentOf, placeOf } from "../frames/context.ts"
import { readParty } from "../frames/party.ts"
import type { Unit } from "../frames/unit.ts"
import type { Document } from "../text/document.ts"
import type { Phrase } from "./phrase.ts"

type Place = readonly [number, number]

/** Where a phrase stands, and the units within it. */
function unitsIn(context: FrameContext, document: Document, phrase: Phrase): { at: Place; units: number[] } {
  const start = document.tokens[phrase.from]?.start ?? 0
  const end = document.tokens[phrase.to - 1]?.end ?? start
  const units: number[] = []
  context.units.forEach((unit, index) => {
    if (unit.start < end && start < unit.end) units.push(index)
  })
  return { at: [start, end], units }
}

/** What fills a role of one kind with the words of a phrase: an id where the registry knows it, else the words as unknown. */
export function valueOf(
  context: FrameContext,
  document: Document,
  phrase: Phrase,
  type: string,
): RoleValue | undefined {
  const { at, units } = unitsIn(context, document, phrase)
  const words = context.input.text.slice(...at)
  const noted = { at: [...at] as [number, number] }
  if (type === "place") {
    for (const index of units) {
      const id = placeOf(context, context.units[index])
      if (id !== undefined) return { value: id, ...noted }
    }
    return { unknown: words, ...noted }
  }
  if (type === "labels") {
    const labels = labelsIn(units.map((index) => context.units[index]))
    return labels.length > 0 ? { includes: labels, ...noted } : { unknown: words, ...noted }
  }
  if (type !== "agent" && type !== "agents") return undefined
  const members = membersIn(context, units, phrase, words)
  const [first] = members
  if (first === undefined) return { unknown: words, ...noted }
  return type === "agent" ? { value: first, ...noted } : { includes: members, ...noted }
}

/** The labels of what the words of a phrase describe ("civilians", "police"). */
function labelsIn(units: readonly (Unit | undefined)[]): string[] {
  const labels = new Set<string>()
  for (const unit of units) {
    const own = (unit?.senses ?? []).filter(({ kind, values }) => kind === "label" && values[1] !== undefined)
    // of several classes that a word belongs to the one of people goes first ("soldiers" before "troops")
    const first = own.find(({ values }) => values[0] === "victims") ?? own[0]
    if (first?.values[1] !== undefined) labels.add(first.values[1])
  }
  return [...labels]
}

function membersIn(
  context: FrameContext,
  units: readonly number[],
  phrase: Phrase,
  words: string,
): readonly Source[] {
  for (const index of units) {
    const party = readParty(context, index)
    if (party !== undefined && party.members.length > 0) return party.members
    const id = agentOf(context, context.units[index])
    if (id !== undefined) return [id]
  }
  return phrase.kind === "name" ? [{ named: words }] : []
}
