import type { Document } from "../text/document.ts"
import { agreementOf } from "./agreement.ts"
import { expectedRole } from "./expected-role.ts"
import { labelled, listed, spaced } from "./feature-words.ts"
import { type HeadFeatures, headFeatures } from "./head-features.ts"
import type { EventHead, Phrase } from "./phrase.ts"
import { slotOf } from "./slot-of.ts"

/** Tokens up to which a distance counts as the same. */
const distances = [0, 2, 5, 10, 20]
/** Numbers as features name them. */
const numbered = {
  distance: ["distance 0", "distance 1", "distance 2", "distance 3", "distance 4", "distance 5"],
  rank: ["rank 0", "rank 1", "rank 2"],
  events: ["events 0", "events 1", "events 2"],
} as const

function distanceOf(tokens: number): string {
  let step = 0
  for (const limit of distances) if (tokens > limit) step++
  return numbered.distance[step] ?? ""
}

/** How a phrase stands to the head, in one word: "before", "second behind", "with behind", "owner". */
export function relationOf(phrase: Phrase): string {
  const { setting, preposition, owner } = phrase
  const { side, distance, bare } = setting
  if (side === "inside") return preposition === undefined ? "inside" : `${preposition} inside`
  if (owner === true) return distance === 0 && side === "before" ? "owner" : "owner elsewhere"
  if (preposition !== undefined) return `${preposition} ${side}`
  if (distance === 0 && side === "behind") return "next"
  return bare === 0 ? side : bare === 1 ? `second ${side}` : `far ${side}`
}

/** What parts a phrase from the head, the strongest of it. */
function barrierOf({ setting }: Phrase): string {
  const { clauses, verbs, relatives, commas, side } = setting
  if (side === "inside") return "inside"
  if (clauses > 0) return "clause"
  if (verbs > 0) return verbs > 1 ? "verbs" : "verb"
  if (relatives > 0) return "relative"
  return commas > 0 ? "comma" : "clear"
}

/** How many phrases nearer to the head may have the same role, up to two. */
function rankOf(phrase: Phrase, role: string, places: readonly Placed[]): number {
  const { side, distance } = phrase.setting
  let rank = 0
  for (const { one, own } of places)
    if (
      one !== phrase &&
      one.joinedTo === undefined &&
      own === role &&
      (one.setting.side === side ? one.setting.distance < distance : side === "before")
    )
      rank++
  return Math.min(rank, 2)
}

/** How many other events are told between a phrase and the head. */
function eventsBetween(head: EventHead, phrase: Phrase, places: readonly Placed[]): string {
  const [start, end] = [Math.min(head.from, phrase.from), Math.max(head.to, phrase.to)]
  let events = 0
  for (const { one } of places)
    if (one.sense === "event" && one.from > start && one.to < end && one !== phrase) events++
  return numbered.events[Math.min(events, 2)] ?? ""
}

/** A phrase with the role that its own place leads one to expect. */
interface Placed {
  readonly one: Phrase
  readonly own: string
}

/** Returns what tells the features of phrases as candidates for the roles of a head; each is a few readable words. */
export function roleFeatures(
  document: Document,
  head: EventHead,
  phrases: readonly Phrase[],
): (phrase: Phrase) => string[] {
  const about = headFeatures(document, head, phrases)
  const { voice, group } = about
  const { headFirst } = document.pack.roles
  const places = phrases.map((one) => ({
    one,
    own: expectedRole(slotOf(one, about, headFirst), one.sense ?? one.kind, voice, group),
  }))
  return (phrase) => featuresOf(document, head, about, places, phrase)
}

function featuresOf(
  document: Document,
  head: EventHead,
  about: HeadFeatures,
  places: readonly Placed[],
  phrase: Phrase,
): string[] {
  const first = phrase.joinedTo === undefined ? undefined : places[phrase.joinedTo]?.one
  // what "and" joins stands where the first of it stands
  const leading =
    first !== undefined && first.setting.side === phrase.setting.side && isLike(first, phrase)
      ? first
      : phrase
  const relation = relationOf(leading)
  const { voice, group, form, lead, company } = about
  const { setting } = phrase
  const sense = phrase.sense ?? phrase.kind
  const bare = leading.preposition === undefined && phrase.owner !== true
  const slot = slotOf(leading, about, document.pack.roles.headFirst)
  const expected = expectedRole(slot, sense, voice, group)
  const barrier = barrierOf(leading)
  const rank = expected === "none" ? 0 : rankOf(leading, expected, places)
  const far = distanceOf(setting.distance)
  const [hoped, filled] = [spaced("expected", expected), spaced(slot, sense)]
  const brought = bare ? "bare" : "prepositional"
  const place = spaced(spaced(voice, setting.side), brought)
  const features = [
    hoped,
    filled,
    labelled(spaced(group, voice), slot),
    labelled(group, filled),
    listed(listed(hoped, numbered.rank[rank] ?? ""), barrier),
    listed(hoped, far),
    listed(hoped, eventsBetween(head, leading, places)),
    labelled(place, barrier),
    labelled(place, far),
    labelled(voice, relation),
    labelled(spaced(voice, brought), sense),
  ]
  if (rank === 0 && barrier === "clear" && isPlain(about, slot, sense, setting.distance))
    features.push(spaced("plain", expected))
  if (voice !== "noun" && bare) features.push(labelled(spaced("behind", lead), slot), labelled(company, slot))
  if (voice !== "noun" && form !== voice && form !== "finite") features.push(labelled(form, slot))
  if (isAntecedent(phrase)) features.push(labelled(voice, "antecedent"))
  if (bare) features.push(...bareFeatures(document, head, about, phrase))
  return features
}

/** Whoever may do something. */
const doers: ReadonlySet<string> = new Set(["person", "group", "country", "name", "nation"])
const places: ReadonlySet<string> = new Set(["place", "country"])
/** Slots whose role stands right beside the head. */
const beside: ReadonlySet<string> = new Set(["subject", "object", "owner", "sole", "by", "of"])

/** Whether a phrase stands in the plainest way that a language has: right beside, of the sense that its role wants. */
function isPlain({ form, group }: HeadFeatures, slot: string, sense: string, distance: number): boolean {
  if (slot === "in" || slot === "b") return places.has(sense) && distance <= 3
  // "القبض على فلان", "الإفراج عن فلان"
  if (group === "law" && (slot === "on" || slot === "about")) return distance <= 1 && doers.has(sense)
  if (!beside.has(slot) || distance > 1 || form === "participle") return false
  return slot === "object" ? sense !== "pronoun" && sense !== "event" : doers.has(sense)
}

/** "مقتل المئات واحتجاز الآلاف": what is joined is another event, not another victim. */
const isLike = (first: Phrase, phrase: Phrase): boolean => phrase.sense !== "event" || first.sense === "event"

/** "The officer | who shot". */
function isAntecedent({ described, setting }: Phrase): boolean {
  return described === true && setting.side === "before" && setting.relatives === 1 && setting.verbs === 0
}

function bareFeatures(
  document: Document,
  head: EventHead,
  { voice }: HeadFeatures,
  phrase: Phrase,
): string[] {
  const { letters } = document.pack
  const { side } = phrase.setting
  const word = document.word(phrase.head)
  const place = spaced(voice, side)
  const features = [labelled(place, phrase.definite === true ? "definite" : "indefinite")]
  if (phrase.counted === true) features.push(labelled(place, "counted"))
  if (phrase.kind === "pronoun") features.push(labelled(place, "pronoun"))
  if (letters.accusative(word)) features.push(labelled(place, "object's ending"))
  if (letters.oblique(word)) features.push(labelled(place, "oblique"))
  const agreement = agreementOf(document, head, phrase)
  if (voice !== "noun" && agreement !== undefined) features.push(labelled(place, agreement))
  return features
}
