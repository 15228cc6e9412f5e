import type { Certainty, Polarity } from "../../schema/proposition.ts"
import type { FrameTime } from "./input.ts"
import type { Party } from "./party-member.ts"
import { is, triggersOf, type Unit } from "./unit.ts"

/** What stands before the head of a clause. */
export interface Opening {
  subject: Party | undefined
  /** The label of what a passive's subject is: "the embassy", "civilians". */
  patient: Unit | undefined
  /** What people were killed in is the subject: "the earthquake killed". */
  scene: boolean
  /** A count of people before the verb: the unit where it begins. */
  counted: number | undefined
  nations: Party | undefined
  light: Unit | undefined
  occurs: boolean
  exists: boolean
  passive: boolean
  infinitive: boolean
  determined: boolean
  modal: boolean
  first: boolean
  several: boolean
  polarity: Polarity
  certainty: Certainty | undefined
  readonly times: FrameTime[]
  readonly manner: Unit[]
  readonly places: number[]
  readonly only: (readonly [number, number])[]
  readonly cues: (readonly [number, number])[]
}

/** An opening of which nothing has been read. */
export function createOpening(infinitive: boolean): Opening {
  return {
    subject: undefined,
    patient: undefined,
    counted: undefined,
    scene: false,
    nations: undefined,
    light: undefined,
    occurs: false,
    exists: false,
    passive: false,
    infinitive,
    determined: false,
    modal: false,
    first: false,
    several: false,
    polarity: "positive",
    certainty: undefined,
    times: [],
    manner: [],
    places: [],
    only: [],
    cues: [],
  }
}

/** Where a unit stands. */
export const span = (unit: Unit): readonly [number, number] => [unit.start, unit.end]

/** Whether a verb is in the form that a particle of doubt makes doubtful ("قد يجتمع", not "قد اجتمع"). */
export const isBase = (unit: Unit | undefined) =>
  triggersOf(unit).some(({ forms }) => forms.includes("base")) ||
  is(unit, "occur", "base") ||
  is(unit, "light", "base") ||
  is(unit, "be")
