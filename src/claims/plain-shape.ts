import type { Article } from "../schema/article.ts"
import type { Anchor, Claim, Fingerprint } from "../schema/claim.ts"
import { digestPattern, identifierPattern, languagePattern } from "../schema/common.ts"
import { certainties, extents, type Proposition } from "../schema/proposition.ts"
import type { ToldWords } from "../schema/told-words.ts"
import { readEdtf } from "../time/edtf.ts"

/*
 * The schemas say what is right and explain what is wrong, but take ten times as long as a look at the shape. What is
 * plainly right is therefore told by hand. Everything else, what is merely unusual included, goes to the schemas.
 */

type Test = (value: unknown) => boolean
type Tests = ReadonlyMap<string, Test>

const isIdentifier: Test = (value) => typeof value === "string" && identifierPattern.test(value)
const isIdentifierOrNull: Test = (value) => value === null || isIdentifier(value)
const isString: Test = (value) => typeof value === "string"
const isBoolean: Test = (value) => typeof value === "boolean"
const isCount: Test = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0
const isDigest: Test = (value) => typeof value === "string" && digestPattern.test(value)
const isLanguage: Test = (value) => typeof value === "string" && languagePattern.test(value)
const isTimeOrNull: Test = (value) =>
  value === null || (typeof value === "string" && readEdtf(value) !== undefined)
const isNotEmpty: Test = (value) => typeof value === "string" && value !== ""

const articleTests: Tests = new Map([
  ["id", isIdentifier],
  ["outlet", isIdentifierOrNull],
  ["credit", isIdentifierOrNull],
  ["lang", isLanguage],
  ["published", isTimeOrNull],
  ["title", isString],
  ["url", isString],
  ["digest", isDigest],
  ["version", (value) => isCount(value) && value !== 0],
])
const anchorTests: Tests = new Map([
  ["start", isCount],
  ["end", isCount],
  ["digest", isDigest],
  ["quoted", isBoolean],
  ["section", (value) => value === "headline" || value === "subheading" || value === "body"],
])
const fingerprintTests: Tests = new Map([
  ["scheme", isNotEmpty],
  ["words", isCount],
  ["hashes", (value) => Array.isArray(value) && value.every(isCount)],
])
const isRemainder: Test = (value) => Array.isArray(value) && value.length > 0 && value.every(isNotEmpty)
const propositionTests: Tests = new Map([
  ["predicate", isNotEmpty],
  ["roles", isRecord],
  ["polarity", (value) => value === "positive" || value === "negative"],
  ["certainty", (value) => (certainties as readonly unknown[]).includes(value)],
  ["condition", isNotEmpty],
  ["extent", (value) => (extents as readonly unknown[]).includes(value)],
  ["remainder", isRemainder],
])
const wordsTests: Tests = new Map([
  ["text", isNotEmpty],
  ["lang", isLanguage],
  ["negated", (value) => value === true],
])
const any: Test = () => true
const isClause: Test = (value) => value === "whole" || value === "partial"
const claimTests: Tests = new Map([
  ["id", isIdentifier],
  ["article", any],
  ["chain", Array.isArray],
  ["says", any],
  ["anchor", any],
  ["gloss", any],
  ["fingerprint", any],
  ["passage", any],
  ["clause", isClause],
  ["words", any],
  ["also", (value) => Array.isArray(value) && value.length > 0],
])

/** Whether a value is an object as JSON has them: nothing inherited, nothing that runs code. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false
  return Object.getPrototypeOf(value) === Object.prototype
}

/** Returns a copy of an object of which every key is known and every value fits, else undefined. */
function copyOf(value: unknown, tests: Tests): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (tests.get(key)?.(item) !== true) return undefined
    copy[key] = item
  }
  return copy
}

/** A proposition whose roles are still to be looked at. */
export interface RawProposition
  extends Pick<Proposition, "predicate" | "polarity" | "certainty" | "condition" | "extent" | "remainder"> {
  readonly roles: Readonly<Record<string, unknown>>
}

/** Returns an article of plain shape, else undefined. */
export function plainArticle(value: unknown): Article | undefined {
  const article = copyOf(value, articleTests)
  return article?.["id"] === undefined || article["lang"] === undefined
    ? undefined
    : (article as unknown as Article)
}

/** Returns a proposition of plain shape, its roles still to be looked at, else undefined. */
export function plainProposition(value: unknown): RawProposition | undefined {
  const says = copyOf(value, propositionTests)
  if (says?.["predicate"] === undefined || says["roles"] === undefined) return undefined
  if (says["polarity"] === undefined || says["certainty"] === undefined) return undefined
  return says as unknown as RawProposition
}

function plainAnchor(value: unknown): Anchor | undefined {
  const anchor = copyOf(value, anchorTests) as Anchor | undefined
  if (anchor?.start === undefined || anchor.end === undefined || anchor.digest === undefined) return undefined
  return anchor.start < anchor.end ? anchor : undefined
}

function plainGloss(value: unknown): Claim["gloss"] | undefined {
  if (!isRecord(value)) return undefined
  const gloss: Record<string, string> = {}
  for (const key of Object.keys(value)) {
    const text = value[key]
    if (typeof text !== "string" || key === "__proto__") return undefined
    gloss[key] = text
  }
  return gloss
}

function plainFingerprint(value: unknown): Fingerprint | undefined {
  const print = copyOf(value, fingerprintTests)
  if (print?.["scheme"] === undefined || print["words"] === undefined) return undefined
  if (print["hashes"] === undefined) return undefined
  return { ...print, hashes: Object.freeze([...(print["hashes"] as number[])]) } as unknown as Fingerprint
}

function plainWords(value: unknown): ToldWords | undefined {
  const words = copyOf(value, wordsTests) as ToldWords | undefined
  return words?.text === undefined || words.lang === undefined ? undefined : words
}

/** What a claim holds whose article, chain and proposition are still to be looked at. */
export interface ClaimParts
  extends Pick<Partial<Claim>, "id" | "anchor" | "gloss" | "fingerprint" | "passage" | "clause" | "words"> {
  readonly article: unknown
  readonly chain: readonly unknown[]
  readonly says: unknown
  readonly also?: readonly unknown[]
}

/** Returns the parts of a claim of plain shape, else undefined. */
export function plainClaim(json: unknown): ClaimParts | undefined {
  const claim = copyOf(json, claimTests)
  if (claim === undefined || !Array.isArray(claim["chain"])) return undefined
  for (const [key, read] of optional) {
    if (claim[key] === undefined && !Object.hasOwn(claim, key)) continue
    claim[key] = read(claim[key])
    if (claim[key] === undefined) return undefined
  }
  return claim as unknown as ClaimParts
}

const optional: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["anchor", plainAnchor],
  ["gloss", plainGloss],
  ["fingerprint", plainFingerprint],
  ["passage", plainFingerprint],
  ["words", plainWords],
]
