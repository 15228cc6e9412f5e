/** Phrases of verbs and of annotated frames as examples to learn from. */
import { phraseRoles } from "../../src/extract/events/phrase-role.ts"
import type { Phrase } from "../../src/extract/events/phrase.ts"
import { roleFeatures } from "../../src/extract/events/role-features.ts"
import type { FrameExample } from "./annotated.ts"
import type { Example } from "../learning/fit-features.ts"
import { meets, told } from "./score.ts"
import type { TreebankExample } from "./treebank.ts"

/** The class of a phrase that has no role; the roles come before it. */
export const nobody = phraseRoles.length

/** A phrase of the treebank counts as so much of one of an annotated frame, which is what is wanted. */
const ofTreebank = 0.2

const ofLent = 0.6

const indexOf = (role: string): number =>
  role === "nobody" ? nobody : phraseRoles.findIndex((one) => one === role)

export function treebankPhrases({ id, document, head, phrases, roles }: TreebankExample): Example[] {
  const featuresOf = roleFeatures(document, head, phrases)
  return phrases.flatMap((phrase, index): Example[] => {
    const allowed = roles[index]
    if (allowed === undefined) return []
    const features = featuresOf(phrase)
    return [{ features, allowed: allowed.map(indexOf), weight: ofTreebank, group: id }]
  })
}

export function framePhrases({ id, document, head, phrases, frame, whole }: FrameExample): Example[] {
  const featuresOf = roleFeatures(document, head, phrases)
  const annotated = frame.roles.filter(({ role }) => told.has(role))
  return phrases.flatMap((phrase): Example[] => {
    // a pronoun is annotated as an open role only, and which one it is is not said
    if (phrase.kind === "pronoun" && frame.open !== undefined) return []
    // words of the head itself are no party to it
    if (phrase.from < whole.to && whole.from < phrase.to) return []
    const role = annotated.find((one) => meets(document, phrase, one, annotated))
    if (role === undefined && isFigureOnly(phrase, frame)) return []
    const own = role === undefined ? nobody : indexOf(role.role)
    // what another clause lends is right where it is told, and need not be
    const weight = role?.lent === true ? ofLent : 1
    const features = featuresOf(phrase)
    return [{ features, allowed: [own], weight, group: id }]
  })
}

/** A count of the frame, of which it is only said how many it is. */
export function isFigureOnly({ counted, kind }: Phrase, { figures = [] }: FrameExample["frame"]): boolean {
  return figures.length > 0 && (counted === true || kind === "number")
}

/** What is held before anything is learned: where a role is expected it stands, and elsewhere none does. */
export function prior(feature: string, label: number): number {
  if (feature === "any") return -2
  if (feature === `plain ${phraseRoles[label] ?? ""}`) return 2
  return feature === `expected ${phraseRoles[label] ?? ""}` ? 3 : 0
}
