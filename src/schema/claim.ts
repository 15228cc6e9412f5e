import * as z from "zod"
import { canonicalJson } from "../util/canonical.ts"
import { sha256Hex } from "../util/digest.ts"
import { fold } from "../util/fold.ts"
import { type Article, articleSchema } from "./article.ts"
import { digestSchema, identifierSchema, spanSchema } from "./common.ts"
import { type Link, linkSchema, sourceKey } from "./link.ts"
import { type Proposition, propositionSchema } from "./proposition.ts"
import { quietly } from "./quietly.ts"
import { type ToldWords, toldWordsSchema } from "./told-words.ts"

/**
 * The schema of an {@link Anchor}.
 *
 * @example
 * ```ts
 * import { anchorSchema } from "isnad"
 * anchorSchema.safeParse({ start: 5, end: 2, digest: "sha256:00" }).success // → false
 * ```
 */
export const anchorSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      /** UTF-16 offset of the first code unit. */
      start: z.number().int().nonnegative(),
      /** UTF-16 offset after the last code unit. */
      end: z.number().int().nonnegative(),
      /** The digest of exactly these words. */
      digest: digestSchema,
      /** Whether the words are direct speech, as quoted. */
      quoted: z.boolean().exactOptional(),
      section: z.enum(["headline", "subheading", "body"]).exactOptional(),
      /** What interrupts the words ("The plan, officials said, would …"); the digest is of the whole span. */
      gaps: z.array(spanSchema).min(1).exactOptional(),
    })
    .refine((anchor) => anchor.start < anchor.end, {
      error: "an anchor's end must lie after its start; give UTF-16 offsets, the end exclusive",
    }),
)

/** Where in the text: UTF-16 offsets and the digest of the words (after the W3C Web Annotation selectors). */
export type Anchor = z.infer<typeof anchorSchema>

/**
 * The schema of a {@link Fingerprint}.
 *
 * @example
 * ```ts
 * import { fingerprintSchema } from "isnad"
 * fingerprintSchema.safeParse({ scheme: "words4/2", words: 22, hashes: [519283677] }).success // → true
 * ```
 */
export const fingerprintSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    scheme: z.string().min(1),
    words: z.number().int().nonnegative(),
    hashes: z.array(z.number().int().nonnegative()).readonly(),
  }),
)

/** Digests of runs of words, by which a copy is seen without the text (winnowing, Schleimer et al. 2003). */
export type Fingerprint = z.infer<typeof fingerprintSchema>

/** Whether the words of a claim that was read are a clause with a verb and a subject, or less. */
export const clauseSchema = /* @__PURE__ */ quietly(() => z.enum(["whole", "partial"]))

/**
 * The schema of a {@link Claim}'s shape. Whether the roles fit the predicate is for `parseClaim` to check.
 *
 * @example
 * ```ts
 * import { claim, claimSchema, visit } from "isnad"
 * const said = claim({ article: { id: "a", lang: "ar" }, chain: ["lavrov"], says: visit({ visitors: ["lavrov"] }) })
 * claimSchema.parse(JSON.parse(JSON.stringify(said))).id === said.id // → true
 * ```
 */
export const claimSchema: z.ZodType<Claim> = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    id: identifierSchema,
    article: articleSchema,
    chain: z.array(linkSchema),
    says: propositionSchema,
    /** Other chains that the text allows, where two speakers could be meant. */
    alternatives: z.array(z.array(linkSchema)).exactOptional(),
    anchor: anchorSchema.exactOptional(),
    /** The claim in an editor's words, by language. */
    gloss: z.record(z.string(), z.string()).exactOptional(),
    /** Of the sentence that the claim stands in. */
    fingerprint: fingerprintSchema.exactOptional(),
    /** Of that sentence with what stands around it, quotations left out. */
    passage: fingerprintSchema.exactOptional(),
    /** Whether the words read are a clause with a verb and a subject; absent where a person stated the claim. */
    clause: clauseSchema.exactOptional(),
    /** The words that the claim was read from, where `says` does not hold them. */
    words: toldWordsSchema.exactOptional(),
    /** What else the same clause tells, behind what `says` holds. */
    also: z.array(propositionSchema).min(1).exactOptional(),
  }),
) as never

/**
 * A proposition in an article, with its chain and its anchor.
 *
 * Read the chain from its start: the first link is the outermost source, the last one spoke. The publisher is left
 * out, being the article's; an empty chain is the article's own voice. The article stands inline, so that a claim
 * on a line of its own is whole.
 */
export interface Claim {
  readonly id: string
  readonly article: Article
  readonly chain: readonly Link[]
  readonly says: Proposition
  /** Other chains that the text allows, where two speakers could be meant; none of them proves independence. */
  readonly alternatives?: readonly (readonly Link[])[]
  readonly anchor?: Anchor
  readonly gloss?: Readonly<Record<string, string>>
  readonly fingerprint?: Fingerprint
  /** Shows a copy where the sentence itself was altered. */
  readonly passage?: Fingerprint
  /** As reading found it: a clause with a verb and a subject, or less. A person's own claim has none and is sure. */
  readonly clause?: "whole" | "partial"
  /** The words that the claim was read from; left out where `says` is those words. */
  readonly words?: ToldWords
  /** What else the same clause tells: of several events `says` is the first. */
  readonly also?: readonly Proposition[]
}

/**
 * Returns the words that a claim was read from, or undefined where a person stated it.
 *
 * @example
 * ```ts
 * import { claim, kill, readWords } from "isnad"
 * const article = { id: "a", lang: "en" }
 * const says = kill({ place: "sanaa", count: 12 })
 * readWords(claim({ article, chain: [], says })) // → undefined
 * readWords(claim({ article, chain: [], says, words: { text: "Twelve died in Sanaa", lang: "en" } }))?.text // → "Twelve died in Sanaa"
 * ```
 */
export function readWords({
  words,
  clause,
  says,
}: Pick<Claim, "words" | "clause" | "says">): ToldWords | undefined {
  if (words !== undefined || clause === undefined || says.predicate !== "text") return words
  const held = says.roles["words"]
  return held !== undefined && "text" in held ? held : undefined
}

/**
 * Returns the id of a claim: a digest of its article, chain and words where it was read from a text, else of its
 * article, chain and proposition.
 *
 * So a better reading of the same words keeps the id, and with it what editors decided. Offsets, gloss, fingerprints
 * and recorded time do not enter, so that anchoring a claim anew keeps its id, too.
 *
 * @example
 * ```ts
 * import { claim, claimId, contact } from "isnad"
 * const said = claim({ article: { id: "a", lang: "ar" }, chain: ["bogdanov"], says: contact({ participants: ["turkey"] }) })
 * claimId(said) === said.id // → true
 * ```
 */
export function claimId(claim: Pick<Claim, "article" | "chain" | "says" | "words" | "clause">): string {
  const chain = claim.chain.map((link) => [link.sources.map(sourceKey), link.act, link.said ?? null])
  const words = readWords(claim)
  const content =
    words === undefined ? canonicalJson(claim.says, notes) : canonicalJson([words.lang, plainly(words.text)])
  const text = `[${canonicalJson(claim.article.id)},${canonicalJson(chain)},${content}]`
  return `claim:${sha256Hex(text).slice(0, 20)}`
}

/** Words without what spelling and layout vary. */
function plainly(text: string): string {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ")
}

/** What is noted on a value beside what it says. */
const notes: ReadonlySet<string> = new Set(["at", "inferred", "sense", "negated", "remainder"])

/** Returns a value without the places in the text that it was read from, the marks of what was inferred, and what was left unread. */
export function bareValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareValue)
  if (typeof value !== "object" || value === null) return value
  const bare: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) if (!notes.has(key)) bare[key] = bareValue(item)
  return bare
}
