import type { Unit } from "../unit.ts"
import { unitKey } from "../unit-key.ts"
import type { ContestDuty } from "./contest-lexicon.ts"
import type { CountedText } from "./measured-figures.ts"

/** The deeds of a text by how far they have come, each by its key. */
export interface StagedDeeds {
  readonly planned: ReadonlySet<string>
  readonly postponed: ReadonlySet<string>
  readonly cancelled: ReadonlySet<string>
}

/** So many units around a word of putting off, and behind one of the future, may be what it is about. */
const reach = 4
/** What a deed is not: names, places, times. */
const noDeeds: ReadonlySet<string> = new Set(
  "place continent people body faction person weekday month hijri unit deixis rank ministry party company magnitude ordinal".split(
    " ",
  ),
)

/** Returns which deeds of a text are told as planned, as put off, as called off. */
export function stagedDeeds({ known, reading: { units } }: CountedText): StagedDeeds {
  const deeds = { planned: new Set<string>(), postponed: new Set<string>(), cancelled: new Set<string>() }
  for (const { start, end, duties, token } of known) {
    const stage = stageOf(duties)
    if (stage === undefined) continue
    const was = known.some((other) => other.duties.has("was") && isJustBefore(other.token, token))
    // "the vote was to be held"
    if (stage === "planned" && was) continue
    const at = units.findIndex((unit) => unit.end > start)
    // "without delay"
    if (at < 0 || units[at]?.negated === true) continue
    // "it is planned that | …"
    const base = units[at]?.clause ?? 0
    // what is put off may stand before its verb, what will be done stands behind
    const from = stage === "planned" ? at : at - reach
    for (const unit of units.slice(Math.max(0, from), at + reach + 1)) {
      const isItself = unit.start < end && start < unit.end
      if (
        unit.clause - base > (stage === "planned" ? 1 : 0) ||
        unit.clause < base ||
        (isItself && stage !== "planned")
      )
        continue
      if (isDeed(unit)) deeds[stage].add(unitKey(unit))
    }
  }
  return deeds
}

const isJustBefore = (one: number, other: number) => one < other && other - one <= 2

function stageOf(duties: ReadonlySet<ContestDuty>): keyof StagedDeeds | undefined {
  if (duties.has("postponed")) return "postponed"
  if (duties.has("cancelled")) return "cancelled"
  return duties.has("future") ? "planned" : undefined
}

function isDeed({ value, weight, named, negated, entry }: Unit): boolean {
  if (value !== undefined || weight < 1 || named || negated) return false
  return !entry.members.some(({ kind }) => noDeeds.has(kind))
}
