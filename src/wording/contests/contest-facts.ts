import type { WordsPart } from "../../lang/parts/words.ts"
import { lexiconOf } from "../lexicon.ts"
import { readingOf } from "../remember-readings.ts"
import { once } from "../../util/once.ts"
import type { Unit } from "../unit.ts"
import { unitKey } from "../unit-key.ts"
import { type ContestDuty, contestLexiconOf } from "./contest-lexicon.ts"
import { contestWords } from "./contest-words.ts"
import { type StagedDeeds, stagedDeeds } from "./stages.ts"
import { type CountedText, measuredFigures, type MeasuredFigure } from "./measured-figures.ts"

/** What of a text may be contested; worked out as it is asked for. */
export interface ContestFacts {
  readonly text: () => CountedText
  readonly figures: () => readonly MeasuredFigure[]
  /** Over which time it counts: keys of the words that tell it; empty where it tells none. */
  readonly window: () => ReadonlySet<string>
  readonly deeds: () => StagedDeeds
  /** It tells of something put off or called off; of something to come. */
  readonly isOff: boolean
  readonly isPlanned: boolean
}

/** Units of time in which a count's time is told: of so many hours, days, weeks. */
const spans: ReadonlySet<string> = new Set(["hour", "days", "weeks", "months"])
/** How the key of such a time begins. */
export const span = "span "
/** So many units behind "since" belong to the time that it opens. */
const windowReach = 6

/** Returns what of a text may be contested, or undefined where its language has no tables of it. */
export function contestFacts(text: string, part: WordsPart): ContestFacts | undefined {
  const lexicon = contestLexiconOf(part)
  if (lexicon === undefined) return undefined
  const { tokens, known } = contestWords(text, lexicon)
  const has = (duty: ContestDuty) => known.some(({ duties }) => duties.has(duty))
  const isOff = has("postponed") || has("cancelled")
  const isPlanned = has("future")
  const mayCount =
    known.some(({ measure }) => measure !== undefined) || tokens.some(({ kind }) => kind === "number")
  const counted = once(
    (): CountedText => ({ text, reading: readingOf(text, lexiconOf(part)), known, tokens }),
  )
  return {
    text: counted,
    figures: once(() => (mayCount ? measuredFigures(counted()) : [])),
    window: once(() => windowOf(counted())),
    deeds: once(() => stagedDeeds(counted())),
    isOff,
    isPlanned,
  }
}

function windowOf({ known, reading: { units } }: CountedText): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (unit: Unit) => keys.add(unitKey(unit))
  for (const { start, duties } of known) {
    if (!duties.has("window")) continue
    keys.add(`window`)
    const first = units.findIndex((unit) => unit.start >= start)
    if (first >= 0) for (const unit of units.slice(first, first + windowReach)) add(unit)
  }
  for (const [place, unit] of units.entries()) {
    const next = units[place + 1]
    const spanned =
      next?.clause === unit.clause ? next.entry.members.find(({ kind }) => kind === "unit") : undefined
    const length = spans.has(unit.measure) ? unit.measure : spanned?.identity
    if (unit.value !== undefined && length !== undefined && spans.has(length))
      keys.add(`${span}${unit.value} ${length}`)
  }
  return keys
}
