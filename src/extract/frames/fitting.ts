import type { FrameContext } from "./context.ts"
import type { Trigger } from "./lexicon.ts"
import type { Opening } from "./opening.ts"
import { triggersOf, type Unit } from "./unit.ts"

/** The trigger of a unit that fits what stands before it. */
export function fitting(context: FrameContext, unit: Unit, opening: Opening): Trigger | undefined {
  const again = opening.light?.senses.some(({ values }) => values[0] === "again") === true
  const triggers = triggersOf(unit).filter(({ fixed }) => again || fixed.get("needs") !== "light")
  return (
    triggers.find((trigger) => fitsAsVerb(context, trigger, opening)) ??
    triggers.find((trigger) => trigger.kind === "noun")
  )
}

/** What comes is a noun: an article, a light verb or a nation stands before it. */
function awaitsNoun({ determined, light, occurs, exists, nations }: Opening): boolean {
  return determined || light !== undefined || occurs || exists || nations !== undefined
}

function fitsAsVerb(context: FrameContext, trigger: Trigger, opening: Opening): boolean {
  const { kind, forms, predicate } = trigger
  if (kind === "noun" || (kind === "verb" && awaitsNoun(opening))) return false
  if (opening.passive) return forms.includes("participle") || forms.includes("gerund") || kind === "phrase"
  if (opening.infinitive || opening.modal) return forms.includes("base") || kind === "phrase"
  if (opening.scene && predicate !== "kill" && predicate !== "injure") return false
  if (forms.includes("finite")) return hasSubject(context, opening)
  return forms.includes("gerund") && context.kind
}

function hasSubject({ options }: FrameContext, { scene, subject, counted }: Opening): boolean {
  return options.frames.subjectAfter || scene || subject !== undefined || counted !== undefined
}
