import type { Document } from "../text/document.ts"
import { headClass } from "./head-classes.ts"
import { type EventHead, type Phrase, roleHead } from "./phrase.ts"
import { type PhraseRole, phraseRoles } from "./phrase-role.ts"
import { roleFeatures } from "./role-features.ts"
import { roleLexiconOf } from "./role-lexicon.ts"
import { addUp, type Reason, reasonsOf, type Weights } from "./weights.ts"

/** A role that a phrase fills. */
export interface AssignedRole {
  readonly role: PhraseRole
  readonly phrase: Phrase
  /** How much speaks for the role against all else that the phrase may be: a logarithm of odds. */
  readonly score: number
  /** How much better that is than the next phrase, or than leaving the role open. */
  readonly margin: number
  /** What spoke for it and against it, the heaviest first. */
  readonly because: readonly Reason[]
}

/** Chances of each role for one phrase; what is left is that it has none. */
export interface RoleChances {
  readonly phrase: Phrase
  readonly features: readonly string[]
  /** For each role its log-odds against everything else. */
  readonly scores: Float64Array
}

/** Returns how likely each phrase is to fill each role. */
export function roleChances(
  document: Document,
  head: EventHead,
  phrases: readonly Phrase[],
  weights: Weights,
): RoleChances[] {
  const featuresOf = roleFeatures(document, head, phrases)
  return phrases.map((phrase) => {
    if (!mayFill(phrase)) return { phrase, features: none, scores: noChance }
    const features = featuresOf(phrase)
    return { phrase, features, scores: oddsOf(features, weights) }
  })
}

const none: readonly string[] = []
const noChance = new Float64Array(phraseRoles.length).fill(Number.NEGATIVE_INFINITY)

/** A title, the wider of two places and words of the head itself fill no role. */
const mayFill = ({ title, wider, setting }: Phrase): boolean =>
  title !== true && wider !== true && setting.side !== "inside"

const always: readonly string[] = ["any"]

function oddsOf(features: readonly string[], weights: Weights): Float64Array {
  const sums = addUp(weights, features, addUp(weights, always, new Float64Array(phraseRoles.length)))
  let top = 0
  for (const sum of sums) top = Math.max(top, sum)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const total = Math.exp(-top) + powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => Math.log(power / Math.max(total - power, Number.MIN_VALUE)))
}

/** Events of which two parties, named apart, may both be the agents. */
const several = new Set(["mutual"])

/**
 * Returns which phrase of a clause is agent, patient, place, origin or target of an event. A role stays open where
 * nothing is likely enough, or where two phrases are about as likely.
 *
 * @param phrases What `phrasesOf` returned for this head.
 */
export function assignRoles(document: Document, told: EventHead, phrases: readonly Phrase[]): AssignedRole[] {
  const head = roleHead(told)
  const { weights, margins } = roleLexiconOf(document.pack.roles)
  const chances = roleChances(document, head, phrases, weights)
  return assigned(head, chances, weights, margins)
}

/** The roles that some chances give, each where its margin is reached. */
export function assigned(
  head: EventHead,
  chances: readonly RoleChances[],
  weights: Weights,
  margins: ReadonlyMap<string, number>,
): AssignedRole[] {
  const roles: AssignedRole[] = []
  const open = chances.filter(({ phrase }) => mayFill(phrase))
  for (const [index, role] of phraseRoles.entries()) {
    const least = margins.get(role) ?? Number.POSITIVE_INFINITY
    const scoreOf = ({ scores }: RoleChances): number => scores[index] ?? Number.NEGATIVE_INFINITY
    // no margin is more than its score
    if (!open.some((chance) => scoreOf(chance) >= least)) continue
    const ranked = open
      .map((chance) => ({ chance, score: scoreOf(chance) }))
      .sort((a, b) => b.score - a.score)
    const best = ranked[0]
    if (best === undefined) continue
    const joint = role === "agent" && several.has(headClass(head.event))
    for (const { chance, score } of ranked) {
      if (score < least) break
      const isBest = chance === best.chance
      if (!isBest && !joint && !isJoined(chance, best.chance, chances)) continue
      const rival = joint
        ? undefined
        : ranked.find((one) => one.chance !== chance && !isJoined(one.chance, chance, chances))
      const margin = isBest && rival !== undefined ? Math.min(score, score - rival.score) : score
      if (margin < least) continue
      roles.push({
        role,
        phrase: chance.phrase,
        score,
        margin,
        get because() {
          return reasonsOf(weights, chance.features, index)
        },
      })
    }
  }
  return roles
}

/** Whether "and" joins two phrases, one to the other or both to a third. */
function isJoined(one: RoleChances, other: RoleChances, all: readonly RoleChances[]): boolean {
  return leading(one, all) === leading(other, all)
}

function leading(chance: RoleChances, all: readonly RoleChances[]): RoleChances {
  let first = chance
  while (first.phrase.joinedTo !== undefined) {
    const before = all[first.phrase.joinedTo]
    if (before === undefined) break
    first = before
  }
  return first
}
