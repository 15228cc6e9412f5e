import * as z from "zod"
import { type Article, articleSchema } from "../schema/article.ts"
import {
  type Anchor,
  anchorSchema,
  type Claim,
  claimId,
  clauseSchema,
  type Fingerprint,
  fingerprintSchema,
} from "../schema/claim.ts"
import { identifierSchema } from "../schema/common.ts"
import { describeIssue } from "../schema/describe-issue.ts"
import { isnadError } from "../schema/errors.ts"
import { type Link, linkSchema, type Source } from "../schema/link.ts"
import type { Proposition } from "../schema/proposition.ts"
import { quietly } from "../schema/quietly.ts"
import { type ToldWords, toldWordsSchema } from "../schema/told-words.ts"
import { isObject, requireThat } from "../schema/require-that.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { normalizeProposition } from "./normalize-proposition.ts"
import { wordsFingerprint } from "./words-fingerprint.ts"

/** A link as it may be given: a source alone asserts. */
export type LinkInput =
  | Source
  | (Omit<Partial<Link>, "sources"> & { readonly sources: Source | readonly Source[] })

/** What {@link claim} takes. */
export interface ClaimInput {
  /** Left out: a digest of article, chain and proposition. */
  readonly id?: string
  readonly article: Article
  /** From the outermost source inward, the publisher left out; the last one spoke. Empty: the article's own voice. */
  readonly chain: readonly LinkInput[]
  /** Made by a predicate's helper: `meet({ … })`. */
  readonly says: Proposition
  /** Other chains that the text allows, where two speakers could be meant. */
  readonly alternatives?: readonly (readonly LinkInput[])[]
  readonly anchor?: Anchor
  readonly gloss?: Readonly<Record<string, string>>
  /** Left out: of the words that the proposition holds, if it holds any. */
  readonly fingerprint?: Fingerprint
  readonly passage?: Fingerprint
  /** Only for a claim that was read from a text: whether its words are a whole clause. */
  readonly clause?: Claim["clause"]
  /** Only for a claim that was read from a text: its words, by which its id is then made. */
  readonly words?: ToldWords
  /** What else the same clause tells. */
  readonly also?: readonly Proposition[]
}

const glossSchema = /* @__PURE__ */ quietly(() => z.record(z.string(), z.string()))

/** Returns a link in its stored form. */
export function normalizeLink(input: unknown): unknown {
  if (typeof input === "string") return { sources: [input], act: "asserts" }
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input
  if (!("sources" in input)) return { sources: [input], act: "asserts" }
  const sources = Array.isArray(input.sources) ? input.sources : [input.sources]
  return { act: "asserts", ...input, sources }
}

/**
 * Returns a claim from its parts, in the form in which it is stored.
 *
 * A source alone stands for a link that asserts, at no known time. The publisher is not a link: it is the article's.
 *
 * @param input Article, chain (outermost source first) and proposition; offsets in UTF-16 code units, times in EDTF,
 * languages in BCP 47.
 * @param options A vocabulary where the proposition uses predicates of your own.
 * @throws `invalid-claim`, `unknown-predicate`, `unknown-role`, `invalid-role-value`: with the place, what was
 * received and what would fit.
 * @example
 * ```ts
 * import { claim, meet } from "isnad"
 * const said = claim({
 *   article: { id: "relay", lang: "ar", published: "2024-07-23" },
 *   chain: ["sabah", { anonymous: "informed source", count: 1 }],
 *   says: meet({ participants: ["assad", "erdogan"], time: "2024-08" }, { certainty: "possible" }),
 * })
 * said.chain[1]?.act // → "asserts"
 * ```
 */
export function claim(input: ClaimInput, options: { readonly vocabulary?: Vocabulary } = {}): Claim {
  requireThat(isObject(input), "invalid-claim", "claim()", "{ article, chain, says }", input)
  const article = articleSchema.safeParse(input.article)
  if (!article.success) throw problem("article", article.error.issues[0], input.article)
  const chain = readChain(input.chain, "chain")
  const alternatives = readChains(input.alternatives)
  const vocabulary = options.vocabulary ?? builtIn
  const says = proposition(input.says, "says", vocabulary)
  const kept = {
    id: check("id", identifierSchema, input.id),
    anchor: check("anchor", anchorSchema, input.anchor),
    gloss: check("gloss", glossSchema, input.gloss),
    fingerprint: check("fingerprint", fingerprintSchema, input.fingerprint),
    passage: check("passage", fingerprintSchema, input.passage),
    clause: check("clause", clauseSchema, input.clause),
    words: check("words", toldWordsSchema, input.words),
  }
  const also = readAlso(input.also, vocabulary)
  const read = {
    ...(kept.clause === undefined ? {} : { clause: kept.clause }),
    ...(kept.words === undefined ? {} : { words: kept.words }),
  }
  const parts = { article: article.data, chain, says, ...read }
  const fingerprint = kept.fingerprint ?? wordsFingerprint(parts.says)
  return {
    id: kept.id ?? claimId(parts),
    article: parts.article,
    chain,
    says,
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(kept.anchor === undefined ? {} : { anchor: kept.anchor }),
    ...(kept.gloss === undefined ? {} : { gloss: kept.gloss }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(kept.passage === undefined ? {} : { passage: kept.passage }),
    ...read,
    ...(also === undefined ? {} : { also }),
  }
}

function proposition(given: unknown, path: string, vocabulary: Vocabulary): Proposition {
  const normal = normalizeProposition(given, vocabulary)
  if (normal.proposition !== undefined) return normal.proposition
  const [first] = normal.problems
  throw isnadError(
    first?.code ?? "invalid-claim",
    `claim(): ${path}.${first?.path ?? ""}: ${first?.message ?? ""}`,
  )
}

function readAlso(also: ClaimInput["also"], vocabulary: Vocabulary): readonly Proposition[] | undefined {
  if (also === undefined) return undefined
  const fits = Array.isArray(also) && also.length > 0
  requireThat(fits, "invalid-claim", "claim(): also", "a list of propositions that is not empty", also)
  return also.map((given, index) => proposition(given, `also[${index}]`, vocabulary))
}

/** What claims in code hold must be what can be read back. */
function check<Value>(part: string, schema: z.ZodType<Value>, value: unknown): Value | undefined {
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw problem(part, parsed.error.issues[0], value)
  return parsed.data
}

function readChains(chains: ClaimInput["alternatives"]): Link[][] | undefined {
  if (chains === undefined) return undefined
  requireThat(Array.isArray(chains), "invalid-claim", "claim(): alternatives", "a list of chains", chains)
  return chains.map((chain, index) => readChain(chain, `alternatives[${index}]`))
}

function readChain(chain: readonly LinkInput[], path: string): Link[] {
  requireThat(Array.isArray(chain), "invalid-claim", `claim(): ${path}`, "a list of sources and links", chain)
  return chain.map((given, index) => {
    const link = linkSchema.safeParse(normalizeLink(given))
    if (!link.success) throw problem(`${path}[${index}]`, link.error.issues[0], normalizeLink(given))
    return link.data
  })
}

function problem(part: string, issue: Parameters<typeof describeIssue>[0] | undefined, value: unknown) {
  const message = issue === undefined ? "is not valid" : describeIssue(issue, value).message
  return isnadError("invalid-claim", `claim(): ${part}: ${message}`)
}
