import type { Claim, Fingerprint } from "../schema/claim.ts"
import type { PhraseCounts } from "../wording/phrase-counts.ts"
import { type SharedWording, sharedWording } from "../wording/shared-wording.ts"
import type { CopiedArticles } from "./copied-articles.ts"
import type { LineageEvidence } from "./lineage.ts"
import { comparePassages } from "./passage-wording.ts"

/**
 * What two claims' words have in common, as far as their fingerprints tell.
 *
 * `quoted`: the words of one utterance, as both articles quote them. `copied`: the sentence is, too much for chance.
 * `passage`: the sentence is another, but stands in a copied passage. `alike`: enough to doubt independence.
 */
export type WordingDegree = "quoted" | "copied" | "passage" | "alike" | "none"

/** How two claims' words are related, and by what that is known. */
export interface WordingEvidence {
  readonly degree: WordingDegree
  readonly evidence: readonly LineageEvidence[]
}

/** What {@link compareWording} may look up. */
export interface WordingOptions {
  /** In how many sentences a phrase stands. */
  readonly phrases?: PhraseCounts | undefined
  /** In how many articles a phrase stands. */
  readonly passages?: PhraseCounts | undefined
  /** Which articles are copies of each other: their sentences are, however short. */
  readonly copiedArticles?: CopiedArticles | undefined
  /** The claims of the same article and root. */
  readonly account?: ((claim: Claim) => readonly Claim[]) | undefined
}

/** Sentences that have so many hashes in common touch: one may be a turn of phrase ("said on Monday that"). */
const fewestTouching = 2
/** So many words in a row may be a name, a place and a date: of a short sentence they are half. */
const namesAndDates = 6
/** A run of so many words is no stock phrase. */
const noPhrase = 12
/** Of so long a run a passage shows a part, unless it stands in quotation marks. */
const seenInPassages = 15

const nothing: WordingEvidence = { degree: "none", evidence: [] }

/**
 * Decides by the fingerprints stored with two claims whether one sentence was copied from the other, or both from a
 * third. A run of nine words, or half of the shorter sentence, is no chance; six words raise a doubt. A sentence that
 * was altered is known by its passage.
 */
export function compareWording(a: Claim, b: Claim, options: WordingOptions = {}): WordingEvidence {
  if (a.fingerprint === undefined || b.fingerprint === undefined) return nothing
  if (a.article.id === b.article.id && sameSentence(a.fingerprint, b.fingerprint)) return nothing
  if (isSentenceOfCopies(a, b, options.copiedArticles))
    return {
      degree: "copied",
      evidence: [{ code: "wording-shared", run: a.fingerprint.words, share: 1 }],
    }
  const words = sharedWording(a.fingerprint, b.fingerprint, options.phrases)
  const degree = degreeOfSentences(a, b, words, options.account)
  const shared: LineageEvidence = {
    code: "wording-shared",
    run: words.run,
    share: Math.round(words.containment * 100) / 100,
  }
  if (degree === "copied")
    return isQuotation(a, b, words)
      ? { degree: "quoted", evidence: [{ ...shared, code: "quotation-shared" }] }
      : { degree, evidence: [shared] }
  const evidence = degree === "alike" ? [shared] : []
  if (a.article.id === b.article.id) return { degree, evidence }
  const touching = degree === "alike" || (words.shared >= fewestTouching && words.containment >= 0.1)
  const around = comparePassages(a, b, touching, options.passages)
  if (around === undefined) return { degree, evidence }
  const passage: LineageEvidence = { code: "passage-shared", share: Math.round(around * 100) / 100 }
  return touching
    ? { degree: "copied", evidence: [shared, passage] }
    : { degree: "passage", evidence: [passage] }
}

function degreeOfSentences(
  a: Claim,
  b: Claim,
  { shared, run, containment }: SharedWording,
  account: (claim: Claim) => readonly Claim[] = () => [],
): "copied" | "alike" | "none" {
  if (containment >= 0.5 && shared >= 3 && (run > namesAndDates || containment >= 0.75)) return "copied"
  // a run of some length that many carry is a stock phrase; a longer one is not, however many do
  if (run >= noPhrase || (run >= 9 && containment >= 0.15)) return "copied"
  // one long run may be names and titles; a second from the same account's next sentence is no chance
  if (run >= 6 && (sharesMore(a, account(b), b) || sharesMore(b, account(a), a))) return "copied"
  return run >= 6 || (containment >= 0.3 && shared >= 2) ? "alike" : "none"
}

/** Whether the words that two sentences share stand in quotation marks: passages leave out what is quoted. */
function isQuotation(a: Claim, b: Claim, { run }: SharedWording): boolean {
  if (a.anchor?.quoted === true && b.anchor?.quoted === true) return true
  if (run < seenInPassages || a.passage === undefined || b.passage === undefined) return false
  const { comparable, shared } = sharedWording(a.passage, b.passage)
  return comparable && shared === 0
}

/** Two claims that stand in one sentence share its words; that shows no copy. */
function sameSentence(a: Fingerprint, b: Fingerprint): boolean {
  return a.hashes.length === b.hashes.length && a.hashes.every((hash, index) => hash === b.hashes[index])
}

/** Whether two claims stand in the same sentence of two copies of one article. */
function isSentenceOfCopies(a: Claim, b: Claim, copied: CopiedArticles | undefined): boolean {
  if (copied === undefined || a.fingerprint === undefined || b.fingerprint === undefined) return false
  if (a.anchor?.quoted === true || b.anchor?.quoted === true) return false
  const article = copied(a.article.id)
  return (
    article !== undefined &&
    article === copied(b.article.id) &&
    a.fingerprint.hashes.length > 0 &&
    sameSentence(a.fingerprint, b.fingerprint)
  )
}

/** Whether a sentence shares a long run with another sentence of an account, besides the one at hand. */
function sharesMore({ fingerprint }: Claim, account: readonly Claim[], besides: Claim): boolean {
  return account.some(
    (other) =>
      fingerprint !== undefined &&
      other.fingerprint !== undefined &&
      besides.fingerprint !== undefined &&
      !sameSentence(other.fingerprint, besides.fingerprint) &&
      sharedWording(fingerprint, other.fingerprint).run >= 6,
  )
}
