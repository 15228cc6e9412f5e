import type { ContestCompany, TextContest } from "../../schema/text-contest.ts"
import type { ContestedWords } from "./contested-words.ts"
import { isOneMatter } from "./one-matter.ts"
import type { StagedDeeds } from "./stages.ts"

/** Returns how far a matter has come in two texts, where the one plans what in the other is put off or called off. */
export function stageContest(
  a: ContestedWords,
  b: ContestedWords,
  company: ContestCompany,
): TextContest | undefined {
  if (!(a.facts.isOff && b.facts.isPlanned) && !(b.facts.isOff && a.facts.isPlanned)) return undefined
  const [one, other] = [a.facts.deeds(), b.facts.deeds()]
  for (const off of ["postponed", "cancelled"] as const) {
    const isOff = (off_: StagedDeeds, planned: StagedDeeds) =>
      off_[off].size > 0 &&
      planned.postponed.size + planned.cancelled.size === 0 &&
      [...planned.planned].some((deed) => off_[off].has(deed))
    const later = isOff(other, one)
    if (!later && !isOff(one, other)) continue
    if (!isOneMatter(a, b, company)) return undefined
    return { on: "stage", a: later ? "planned" : off, b: later ? off : "planned" }
  }
  return undefined
}
