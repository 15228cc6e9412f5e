import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { officeIn, stateOfAdjective } from "./offices.ts"

/** "المتحدث باسم الرئيس محمود عباس": a spokesman without a name, for somebody whose name stands behind his office. */
export function speaksForPerson(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { head, from, to }: Mention,
): boolean {
  if (registry === undefined || head?.mouthpiece !== true) return false
  if (document.pack.sources.headLast) return namesWhomFor(document, names, from, to)
  let at = from + 1
  while (at < to && document.marks[at]?.noun?.value.kind !== "person") {
    // "المتحدث باسم الحكومة، الوزير علي حسن"
    if (document.tokens[at]?.kind !== "word") return false
    at++
  }
  let name = at + 1
  while (name < to && stateOfAdjective(document, name, registry) !== undefined) name++
  const office = name < to ? officeIn(document, { from: at, to: name }, registry)?.id : undefined
  const hit = office === undefined ? undefined : names.at(document, name, to)
  return hit?.entries.some(({ id }) => registry.officesOf(id).some((held) => held.office === office)) === true
}

/** "a spokesman for President Hart": a registered person behind the noun and its preposition. */
function namesWhomFor(document: Document, names: NameFinder, from: number, to: number): boolean {
  let end = from
  while (end < to && document.tokens[end]?.kind !== "mark") end++
  const hit = names.within(document, from, end).at(-1)
  if (hit === undefined || hit.to !== end || !names.isPerson(hit)) return false
  for (let at = from + 1; at < hit.from; at++)
    if (document.flag(at, "preposition") > 0) return document.marks[at - 1]?.noun?.value.mouthpiece === true
  return false
}
