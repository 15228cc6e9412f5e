import type { ConceptMatch } from "../../concepts/merge.ts"
import { conceptTable } from "../../concepts/table.ts"
import { isCapitalAt } from "../text/capital.ts"
import type { Document, Run } from "../text/document.ts"
import type { AssignedRole } from "./assign-roles.ts"
import { addCompanyFeatures } from "./event-company.ts"
import { labelled, listed, spaced } from "./feature-words.ts"
import { companyOf, leadOf } from "./head-features.ts"
import { addNearFeatures } from "./near-features.ts"
import type { Phrase } from "./phrase.ts"
import type { ToldHead } from "./told-heads.ts"

/** What is known of a head when it is decided what it tells. */
export interface HeadSetting {
  readonly head: ToldHead
  /** All concepts of the sentence. */
  readonly concepts: readonly ConceptMatch[]
  /** Whether a time was found in the sentence. */
  readonly timed: boolean
}

/** The features of an event's head that need no phrases, each a few readable words. */
export function ownFeatures(document: Document, sentence: Run, setting: HeadSetting): ReadonlySet<string> {
  const { head, concepts, timed } = setting
  const { match, event, concept, kind } = head
  const { family = "" } = conceptTable().get(concept) ?? {}
  const lead = leadOf(document, head)
  const plain = match.ambiguous === true ? "ambiguous" : "plain"
  const form = kind === "noun" ? match.kind : (match.form ?? match.kind)
  const voice = match.passive === true ? "passive" : form
  const forms = match.forms?.join("+") ?? voice
  const time = timed ? "time" : "no time"
  const [ofEvent, leading] = [spaced("event", event), spaced("lead", lead)]
  const shown = spaced(plain, forms)
  const named = spaced("concept", concept)
  const features = new Set([spaced("family", family), ofEvent, named, listed(named, kind)])
  features.add(spaced("form", voice)).add(shown).add(labelled(family, shown)).add(labelled(ofEvent, forms))
  features.add(leading).add(labelled(kind, leading)).add(labelled(kind, time)).add(labelled(ofEvent, time))
  for (const other of head.others) features.add(spaced("or", other))
  if (match.ambiguous === true) features.add("ambiguous").add(spaced("ambiguous", kind))
  if (match.perhapsNoun === true) features.add("perhaps noun")
  if (match.perhapsVerb === true) features.add("perhaps verb")
  if (match.past === true) features.add("past").add(spaced("past", plain)).add(labelled(ofEvent, "past"))
  if (head.to > head.from + 1) features.add("several words")
  addWordFeatures(features, document, sentence, head)
  addNearFeatures(features, document, sentence, head)
  addCompanyFeatures(features, head, concepts)
  return features
}

/** What the word itself shows. */
function addWordFeatures(features: Set<string>, document: Document, sentence: Run, head: ToldHead): void {
  const { from, to, kind, match, event } = head
  const { letters } = document.pack
  const word = document.word(to - 1)
  const before = labelled("before", document.word(from - 1))
  const behind = labelled("behind", document.word(to))
  features
    .add(spaced("word", document.word(from)))
    .add(before)
    .add(behind)
  features.add(listed(before, kind)).add(listed(behind, kind))
  const start = document.tokens[from]?.start ?? 0
  if (letters.capitals && from > sentence.from && isCapitalAt(document.text, start)) features.add("capital")
  if (kind === "noun" || match.form === "participle") {
    const number = document.marks[to - 1]?.noun?.value.number ?? letters.agreement(word).number
    const known = letters.definite(word) ? "definite" : letters.possessed(word) ? "owned" : "bare"
    features.add(number === "plural" ? "plural" : "singular").add(known)
    features.add(labelled(spaced("event", event), known))
  }
  if (letters.future(document.word(from))) features.add("future")
  if (from - sentence.from <= 1) features.add("opens")
}

/** The features that the phrases around a head and their roles add. */
export function filledFeatures({
  head,
  phrases,
  roles,
}: {
  readonly head: ToldHead
  readonly phrases: readonly Phrase[]
  readonly roles: readonly AssignedRole[]
}): string[] {
  const { kind } = head
  const company = companyOf(phrases)
  const features = [labelled(kind, spaced("company", company)), `${kind}: roles ${Math.min(roles.length, 3)}`]
  for (const { role, phrase } of roles) {
    features.push(role, labelled(kind, role), spaced(role, phrase.sense ?? phrase.kind))
    if (phrase.counted === true) features.push("counted", spaced(role, "counted"))
  }
  return [...new Set(features)]
}
