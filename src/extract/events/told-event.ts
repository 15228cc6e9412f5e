import type { Certainty, Extent } from "../../schema/proposition.ts"
import type { Document, Run } from "../text/document.ts"
import { type HeadSetting, ownFeatures } from "./event-features.ts"
import { certainties, eventLexiconOf, extents, toldClasses } from "./event-lexicon.ts"
import { addUp, type Reason, reasonsOf } from "./weights.ts"

/** What a head tells, and how likely it is that it tells an event at all. */
export interface ToldEvent {
  /** Log-odds that it tells an event of its kind. */
  readonly score: number
  readonly extent: Extent
  readonly certainty: Certainty
  /** What spoke for and against it, the heaviest first. */
  readonly because: readonly Reason[]
}

/** What an event is told as where nothing speaks for anything else. */
const plainExtent: Extent = "campaign"
const plainCertainty: Certainty = "certain"

/** The class with the highest sum, or `plain` where none is above nothing. */
function best<Class extends string>(sums: Float64Array, classes: readonly Class[], plain: Class): Class {
  let found = plain
  let highest = 0
  for (const name of classes) {
    const sum = sums[toldClasses.indexOf(name)] ?? 0
    if (sum > highest) [found, highest] = [name, sum]
  }
  return found
}

/**
 * What the phrases around a head add to its score is seldom more: where this does not help, they are not looked for.
 */
const spare = 1

/** What is known of a head before its phrases are. */
export interface Likely {
  readonly features: ReadonlySet<string>
  /** What the features say for each class. */
  readonly sums: Float64Array
}

/** Returns what is known of a head that may tell an event, or undefined where no phrases could make it tell one. */
export function mayTell(document: Document, sentence: Run, setting: HeadSetting): Likely | undefined {
  const { weights, least } = eventLexiconOf(document.pack)
  const features = ownFeatures(document, sentence, setting)
  const sums = addUp(weights, always, new Float64Array(toldClasses.length))
  const [score = 0] = addUp(weights, features, sums)
  return score + spare < least ? undefined : { features, sums }
}

const always: readonly string[] = ["any"]

/**
 * Returns what a head tells by its own features and those of its phrases, or undefined where it is not likely enough that it tells an event: a word
 * that means something else here, a matter in general, a part of a name.
 *
 * @param side Whether its time lies before or behind the day on which it is told, where that is known.
 */
export function toldEvent(
  document: Document,
  { features, sums: own }: Likely,
  filled: readonly string[],
  side?: "past" | "future",
): ToldEvent | undefined {
  // "دخلت القوات": what is told of the past is no plan
  const past = side === "past" || features.has("past")
  const possible = past ? extents.filter((extent) => extent !== "plan") : extents
  const { weights, least } = eventLexiconOf(document.pack)
  const sums = addUp(weights, filled, own.slice())
  const [score = 0] = sums
  if (score < least) return undefined
  return {
    score,
    extent: side === "future" && !past ? "plan" : best(sums, possible, plainExtent),
    certainty: best(sums, certainties, plainCertainty),
    get because() {
      return reasonsOf(weights, [...always, ...features, ...filled], 0)
    },
  }
}
