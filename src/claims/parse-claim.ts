import * as z from "zod"
import { type Article, articleSchema } from "../schema/article.ts"
import { anchorSchema, type Claim, claimId, clauseSchema, fingerprintSchema } from "../schema/claim.ts"
import { identifierSchema } from "../schema/common.ts"
import { describeIssue, showValue } from "../schema/describe-issue.ts"
import type { DiagnosticRule } from "../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { formatVersion } from "../schema/format.ts"
import { type Link, linkSchema } from "../schema/link.ts"
import type { Proposition } from "../schema/proposition.ts"
import { quietly } from "../schema/quietly.ts"
import { toldWordsSchema } from "../schema/told-words.ts"
import { pushAll } from "../util/push-all.ts"
import { createMemory } from "../util/memory.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { normalizeLink } from "./claim.ts"
import { firstFaults, mostFaults } from "./first-faults.ts"
import { normalizeProposition } from "./normalize-proposition.ts"
import { type ClaimParts, plainArticle, plainClaim } from "./plain-shape.ts"
import { wordsFingerprint } from "./words-fingerprint.ts"

/** What {@link parseClaim} may be told. */
export interface ParseOptions {
  /** The built-in one where left out. */
  readonly vocabulary?: Vocabulary
}

/** A claim, or what is wrong with it. */
export interface ParsedClaim {
  readonly claim: Claim | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads claims one after another; equal articles, links and propositions become one object, checked once. */
export interface ClaimReader {
  /** Returns the claim that a JSON value holds, or what is wrong with it; see {@link parseClaim}. */
  read(json: unknown): ParsedClaim
}

const rest = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    isnad: z.number().int().exactOptional(),
    id: identifierSchema.exactOptional(),
    article: z.unknown(),
    chain: z.array(z.unknown()),
    says: z.unknown(),
    alternatives: z.array(z.array(linkSchema)).exactOptional(),
    anchor: anchorSchema.exactOptional(),
    gloss: z.record(z.string(), z.string()).exactOptional(),
    fingerprint: fingerprintSchema.exactOptional(),
    passage: fingerprintSchema.exactOptional(),
    clause: clauseSchema.exactOptional(),
    words: toldWordsSchema.exactOptional(),
    also: z.array(z.unknown()).min(1).exactOptional(),
  }),
)

const nothing: readonly Diagnostic[] = []

interface Checked<Value> {
  readonly value: Value | undefined
  readonly diagnostics: readonly Diagnostic[]
}

function failed(path: string, message: string, rule: DiagnosticRule = "invalid-claim"): Diagnostic {
  return { rule, severity: "error", message, path }
}

function checker<Value>(
  part: "article" | "link",
  schema: z.ZodType<Value>,
): (input: unknown, path: string) => Checked<Value> {
  return (input, path) => {
    const parsed = schema.safeParse(input)
    if (parsed.success) return { value: parsed.data, diagnostics: [] }
    const diagnostics = parsed.error.issues.map((issue) => {
      const { path: inner, message } = describeIssue(issue, input)
      return failed(inner === "" ? path : `${path}.${inner}`, message, `invalid-${part}`)
    })
    return { value: undefined, diagnostics }
  }
}

/** Remembers what was made of equal JSON, so that a value that occurs a million times is checked and kept once. */
function remember<Value>(check: (input: unknown, path: string) => Checked<Value>) {
  const memory = createMemory<Value>()
  return (input: unknown, path: string): Checked<Value> => {
    const known = memory.find(input)
    if (known !== undefined) return { value: known, diagnostics: nothing }
    const checked = check(input, path)
    if (checked.value !== undefined) memory.keep(input, checked.value)
    return checked
  }
}

/**
 * Returns a reader of claims for many of them. It keeps every distinct article, link and proposition it has read.
 *
 * @example
 * ```ts
 * import { createClaimReader } from "isnad"
 * const reader = createClaimReader()
 * const line = '{"article":{"id":"a","lang":"ar"},"chain":["lavrov"],"says":{"predicate":"visit","roles":{"visitors":["lavrov"]}}}'
 * const [one, other] = [reader.read(JSON.parse(line)), reader.read(JSON.parse(line))]
 * one.claim?.says === other.claim?.says // → true
 * ```
 */
export function createClaimReader(options: ParseOptions = {}): ClaimReader {
  const vocabulary = options.vocabulary ?? builtIn
  const checkArticle = checker("article", articleSchema)
  const article = remember<Article>((input, path) => {
    const value = plainArticle(input)
    return value === undefined ? checkArticle(input, path) : { value, diagnostics: nothing }
  })
  const link = remember<Link>((input, path) => checker("link", linkSchema)(normalizeLink(input), path))
  const says = remember<Proposition>((input, path) => {
    const { proposition, problems } = normalizeProposition(input, vocabulary)
    const diagnostics = problems.map((problem) =>
      failed(problem.path === "" ? path : `${path}.${problem.path}`, problem.message, problem.code),
    )
    return { value: proposition, diagnostics }
  })
  return {
    read(json) {
      let parts: Readonly<z.infer<typeof rest>> | ClaimParts | undefined = plainClaim(json)
      if (parts === undefined) {
        const shape = rest.safeParse(json)
        if (!shape.success) return { claim: undefined, diagnostics: shapeProblems(shape.error.issues, json) }
        parts = shape.data
        const { isnad = formatVersion } = shape.data
        if (isnad > formatVersion) return { claim: undefined, diagnostics: [newerFormat(isnad)] }
      }
      const diagnostics: Diagnostic[] = []
      const keep = <Value>({ value, diagnostics: found }: Checked<Value>): Value | undefined => {
        pushAll(diagnostics, found)
        return value
      }
      const own = keep(article(parts.article, "article"))
      const chain: Link[] = []
      for (const [index, given] of parts.chain.entries()) {
        const read = keep(link(given, `chain[${index}]`))
        if (read !== undefined) chain.push(read)
      }
      const said = keep(says(parts.says, "says"))
      const also: Proposition[] = []
      for (const [index, given] of (parts.also ?? []).entries()) {
        const told = keep(says(given, `also[${index}]`))
        if (told !== undefined) also.push(told)
      }
      if (own === undefined || said === undefined || diagnostics.length > 0)
        return { claim: undefined, diagnostics: firstFaults(diagnostics) }
      const { clause, words } = parts
      const read = {
        article: own,
        chain,
        says: said,
        ...(clause === undefined ? {} : { clause }),
        ...(words === undefined ? {} : { words }),
      }
      const fingerprint = parts.fingerprint ?? wordsFingerprint(said)
      const claim: Claim = {
        id: parts.id ?? claimId(read),
        article: own,
        chain,
        says: said,
        ...("alternatives" in parts ? { alternatives: parts.alternatives } : {}),
        ...(parts.anchor === undefined ? {} : { anchor: parts.anchor }),
        ...(parts.gloss === undefined ? {} : { gloss: parts.gloss }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(parts.passage === undefined ? {} : { passage: parts.passage }),
        ...(clause === undefined ? {} : { clause }),
        ...(words === undefined ? {} : { words }),
        ...(also.length === 0 ? {} : { also }),
      }
      return { claim, diagnostics: nothing }
    },
  }
}

function shapeProblems(issues: readonly z.core.$ZodIssue[], json: unknown): readonly Diagnostic[] {
  const described = issues.slice(0, mostFaults).map((issue) => {
    const { path, message } = describeIssue(issue, json)
    return failed(path, message)
  })
  return firstFaults(described, issues.length)
}

/** Returns the remark that a file was written by a newer version than this one. */
export function newerFormat(version: number): Diagnostic {
  const message = `this was written in format ${showValue(version)} and this version of isnad reads up to ${formatVersion}; update isnad to read it`
  return { rule: "newer-format", severity: "error", message }
}

/**
 * Returns the claim that a JSON value holds, its roles checked against a vocabulary, or what is wrong with it.
 *
 * Nothing is thrown and nothing repaired: each diagnostic names the place, what was received and what would fit.
 *
 * @param json A value as `JSON.parse` returns it.
 * @example
 * ```ts
 * import { parseClaim } from "isnad"
 * const { claim, diagnostics } = parseClaim({
 *   article: { id: "a", lang: "ar" },
 *   chain: ["lavrov"],
 *   says: { predicate: "meet", roles: { place: 7 } },
 * })
 * claim // → undefined
 * diagnostics[0]?.path // → "says.roles.place"
 * ```
 */
export function parseClaim(json: unknown, options: ParseOptions = {}): ParsedClaim {
  return createClaimReader(options).read(json)
}
