import type { Registry } from "../../registry/registry.ts"
import { contextOf } from "../frames/context-of.ts"
import type { FrameInput } from "../frames/input.ts"
import type { Document, Run } from "../text/document.ts"
import { isQuestion } from "../text/is-question.ts"
import { createNameFinder, type NameFinder } from "../who/name-finder.ts"
import { type AssignedRole, assignRoles } from "./assign-roles.ts"
import { filledFeatures } from "./event-features.ts"
import { sideOf, timeOf } from "./event-time.ts"
import { foregroundHeads } from "./foreground.ts"
import { lendTimes, type Told } from "./lend-times.ts"
import { voiced } from "./passive-head.ts"
import { phrasesOf } from "./phrases-of.ts"
import { type EventReading, proposeEvent } from "./propose-event.ts"
import { type Likely, mayTell, toldEvent } from "./told-event.ts"
import { conceptsOf, headFinderOf, type ToldHead, toldHeads } from "./told-heads.ts"

/** Reads the events of an article's sentences. */
export interface EventReader {
  /**
   * Returns the events that some tokens tell, in their order, each a predicate of the built-in vocabulary.
   *
   * @param toCarry Nothing is wanted where no event carries the sentence: then less is looked at.
   */
  read(run: Run, input: () => FrameInput, toCarry: boolean): readonly EventReading[]
}

/** What is made once for an article. */
interface Reader {
  readonly document: Document
  readonly registry: Registry
  readonly names: NameFinder
}

/** Starts reading the events of an article. */
export function createEventReader(document: Document, registry: Registry): EventReader {
  const finder = headFinderOf(document.pack.concepts)
  const reader: Reader = { document, registry, names: createNameFinder(registry) }
  return {
    read(run, input, toCarry) {
      const concepts = conceptsOf(document, run, finder)
      // "Did they attack?" tells nothing, "After the attack, who will lead?" does
      const asks = isQuestion(document, run)
      const heads = toldHeads(concepts).filter(({ kind }) => !asks || kind === "noun")
      if (heads.length === 0) return []
      const { pack } = document
      const own = input()
      const timed = (own.times ?? []).length > 0
      const likelyHeads = heads.flatMap((head) => {
        const likely = mayTell(document, run, { head, concepts, timed })
        return likely === undefined ? [] : [{ head, likely }]
      })
      const carrying = foregroundHeads(
        document,
        run,
        reader.names,
        likelyHeads.map(({ head }) => head),
      )
      if (toCarry && carrying.size === 0) return []
      const all = likelyHeads.flatMap(
        ({ head, likely }) => toldBy(reader, run, own, head, likely, carrying.has(head)) ?? [],
      )
      const context = all.length === 0 ? undefined : contextOf(own, { frames: pack.frames, registry })
      if (context === undefined) return []
      return lendTimes(document, likeliest(all)).flatMap(
        (told) => proposeEvent(context, document, run, told) ?? [],
      )
    },
  }
}

function toldBy(
  { document, names }: Reader,
  run: Run,
  { times = [], start, end, day }: FrameInput,
  written: ToldHead,
  likely: Likely,
  foreground: boolean,
): Told | undefined {
  const head = voiced(document, written)
  const phrases = phrasesOf(document, run, head, names)
  const roles = assignRoles(document, head, phrases)
  if (isOtherwise(head, roles)) return undefined
  const within = times.filter((one) => one.start >= start && one.end <= end)
  const time = timeOf(document, run, head, phrases, within)
  const told = toldEvent(document, likely, filledFeatures({ head, phrases, roles }), sideOf(time, day))
  return told === undefined ? undefined : { head, told, roles, time, foreground }
}

/** "Tsarnaev was captured" is an arrest and no capture of a place; "conditions are met" is no meeting. */
function isOtherwise({ event, others, passive }: ToldHead, roles: readonly AssignedRole[]): boolean {
  if (event === "meet") return passive === true
  if (event !== "capture" || !others.includes("arrest")) return false
  return roles.some(
    ({ role, phrase }) =>
      (role === "place" || role === "patient") &&
      phrase.preposition === undefined &&
      phrase.sense !== "place" &&
      phrase.sense !== "country",
  )
}

/** Of several meanings of the same words the likeliest. */
function likeliest(all: readonly Told[]): readonly Told[] {
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.head.from === one.head.from && other.told.score > one.told.score,
      ),
  )
}
