import type { ComplementStep } from "../../lang/parts/complement-steps.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { bareComplement } from "./bare-complement.ts"
import type { Complement, Step, StepResult, Walk } from "./complement-walk.ts"
import { addressee } from "./steps/addressee.ts"
import { adverb, adverbial, phrase } from "./steps/circumstance.ts"
import { aside } from "./steps/aside.ts"
import { clause, pointing } from "./steps/clause.ts"
import { colon, mark, stop } from "./steps/marks.ts"
import { denied } from "./steps/denied.ts"
import { estimate } from "./steps/estimate.ts"
import { figure } from "./steps/figure.ts"
import { infinitive, predicative } from "./steps/infinitive.ts"
import { nominal, violence } from "./steps/nominal.ts"
import { object } from "./steps/object.ts"
import { otherVerb, resumption } from "./steps/other-verb.ts"
import { quotation } from "./steps/quotation.ts"
import { refusal, twofold } from "./steps/refusal.ts"
import { relay } from "./steps/relay.ts"

export type { Complement } from "./complement-walk.ts"

/** So far behind a cue its content may begin; an everyday word reaches less far. */
const reach = { word: 60, everyday: 24 }

const steps: Readonly<Record<ComplementStep, Step>> = {
  estimate,
  quotation,
  colon,
  stop,
  aside,
  mark,
  resumption,
  pointing,
  clause,
  relay,
  adverbial,
  twofold,
  "other-verb": otherVerb,
  predicative,
  infinitive,
  refusal,
  denied,
  violence,
  nominal,
  addressee,
  figure,
  adverb,
  phrase,
  object,
}

const listed = new WeakMap<LanguagePack, readonly Step[]>()

/** The steps that a pack lists. */
function stepsOf(pack: LanguagePack): readonly Step[] {
  let list = listed.get(pack)
  if (list === undefined) {
    list = pack.content.complements.map((name) => steps[name])
    listed.set(pack, list)
  }
  return list
}

/** What the first step that is about the token reached makes of it. */
function step(walk: Walk, all: readonly Step[]): StepResult {
  for (const one of all) {
    const made = one(walk)
    if (made !== undefined) return made
  }
  // the subject may stand here; else whatever begins here may be the clause
  return walk.document.pack.content.subjectBetween ? walk.at + 1 : "stop"
}

/**
 * Finds the content of a cue: walks over what may stand between the two, trying at each token the steps that the pack
 * lists.
 * @param led the subject stands before the cue
 */
export function findComplement(
  document: Document,
  names: NameFinder,
  form: CueForm,
  start: number,
  limit: number,
  led = false,
): Complement | undefined {
  const walk: Walk = {
    document,
    names,
    form,
    start,
    limit,
    reach: Math.min(limit, start + (form.weak === true ? reach.everyday : reach.word)),
    led,
    at: start,
    object: -1,
    light: false,
    relayed: [],
    addressees: [],
  }
  const all = stepsOf(document.pack)
  while (walk.at < walk.reach) {
    const kind = document.tokens[walk.at]?.kind
    if (kind === undefined || kind === "break") break
    const made = step(walk, all)
    if (made === "nothing") return undefined
    if (made === "stop" || made === undefined) break
    if (typeof made !== "number") return made
    walk.at = made
  }
  return document.pack.content.bareClauses ? bareComplement(walk) : undefined
}
