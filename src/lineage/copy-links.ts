import type { Claim, Fingerprint } from "../schema/claim.ts"
import { sharedWording } from "../wording/shared-wording.ts"
import { createAccounts } from "./accounts.ts"
import { candidatePairs } from "./candidate-pairs.ts"
import type { CopiedArticles } from "./copied-articles.ts"
import type { CopiesOptions } from "./copies.ts"
import { byFirstPublished } from "./published.ts"
import { compareWording } from "./wording.ts"

/** The claims that stand in one sentence of one article. */
export interface Text {
  readonly claim: Claim
  readonly claims: Claim[]
}

/** Fewest hashes that two copied sentences share, and two copied passages. */
const leastShared = { sentences: 3, passages: 3 } as const

/** Returns the texts of claims that have a fingerprint, published first. */
export function textsOf(claims: Iterable<Claim>): readonly Text[] {
  const byKey = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { fingerprint, article } = claim
    if (fingerprint === undefined || fingerprint.hashes.length === 0) continue
    const key = `${article.id}\n${fingerprint.scheme}\n${fingerprint.hashes.join()}`
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [claim])
    else known.push(claim)
  }
  return [...byKey.values()]
    .map((own): Text => {
      own.sort(byFirstPublished)
      return { claim: own[0] as Claim, claims: own }
    })
    .sort((a, b) => byFirstPublished(a.claim, b.claim))
}

/** Which texts are copies of each other. */
export interface Links {
  readonly pairs: readonly (readonly [later: number, earlier: number])[]
  /** Those of the pairs whose sentences are copies, and not merely what stands around them. */
  readonly sentences: readonly (readonly [later: number, earlier: number])[]
  /** How much two texts that are linked have in common, between 0 and 1. */
  readonly resemblance: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** Decides of all texts that share enough hashes which are copies of each other. */
export function linkTexts(texts: readonly Text[], options: CopiesOptions): Links {
  const wording = {
    ...options,
    account: createAccounts(() => texts.flatMap(({ claims }) => claims), options.registry),
  }
  const pairs: (readonly [number, number])[] = []
  const ofSentences: (readonly [number, number])[] = []
  const resemblance = new Map<number, Map<number, number>>()
  const note = (from: number, to: number, value: number) => {
    const known = resemblance.get(from)
    if (known === undefined) resemblance.set(from, new Map([[to, value]]))
    else known.set(to, value)
  }
  const judge = (later: number, earlier: number) => {
    if (resemblance.get(later)?.has(earlier) === true) return
    const [a, b] = [texts[later]?.claim as Claim, texts[earlier]?.claim as Claim]
    if (a.article.id === b.article.id) return
    const { degree } = compareWording(a, b, wording)
    if (degree !== "copied" && degree !== "passage") return
    pairs.push([later, earlier])
    if (degree === "copied") ofSentences.push([later, earlier])
    const value = resemblanceOf(a.fingerprint, b.fingerprint) + resemblanceOf(a.passage, b.passage)
    note(later, earlier, value)
    note(earlier, later, value)
  }
  for (const [later, earlier] of shortCopies(texts, options.copiedArticles)) judge(later, earlier)
  const sentences = texts.map(({ claim }) => claim.fingerprint?.hashes ?? [])
  candidatePairs(sentences, leastShared.sentences, judge)
  const passages = texts.map(({ claim }) => claim.passage?.hashes ?? [])
  candidatePairs(passages, leastShared.passages, judge)
  return { pairs, sentences: ofSentences, resemblance }
}

/** Sentences too short for the index, each with the one before it that is equal and stands in a copy of its article. */
function* shortCopies(
  texts: readonly Text[],
  copied: CopiedArticles | undefined,
): Generator<readonly [later: number, earlier: number]> {
  if (copied === undefined) return
  const last = new Map<string, number>()
  for (const [index, { claim }] of texts.entries()) {
    const hashes = claim.fingerprint?.hashes ?? []
    const article = copied(claim.article.id)
    if (hashes.length >= leastShared.sentences || article === undefined) continue
    const key = `${article} ${hashes.join()}`
    const earlier = last.get(key)
    if (earlier !== undefined) yield [index, earlier]
    last.set(key, index)
  }
}

function resemblanceOf(a: Fingerprint | undefined, b: Fingerprint | undefined): number {
  return a === undefined || b === undefined ? 0 : sharedWording(a, b).resemblance
}

/** The numbers below `size` that pairs join, each group in order. */
export function groupsOf(
  size: number,
  pairs: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const above = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let top = index
    while (above[top] !== top) {
      above[top] = above[above[top] as number] as number
      top = above[top] as number
    }
    return top
  }
  for (const [one, other] of pairs) {
    const [a, b] = [find(one), find(other)]
    above[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = new Map<number, number[]>()
  for (let index = 0; index < size; index++) {
    const top = find(index)
    const known = groups.get(top)
    if (known === undefined) groups.set(top, [index])
    else known.push(index)
  }
  return [...groups.values()].filter((members) => members.length > 1)
}
