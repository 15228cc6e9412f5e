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
  if (registry === undefined || head?.mouthpiece !== true || document.pack.sources.headLast) return false
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
