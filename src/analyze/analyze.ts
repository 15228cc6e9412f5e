import { type DetectOptions, detect } from "../detect/detect.ts"
import type { Finding } from "../detect/finding.ts"
import type { Topic } from "../detect/topic.ts"
import type { ArticleInput } from "../extract/claims/describe-article.ts"
import type { ReadArticle } from "../extract/read-article.ts"
import { type Happening, happeningsOf } from "../happenings/happenings-of.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { digestOf } from "../util/digest.ts"
import { once } from "../util/once.ts"
import { pushAll } from "../util/push-all.ts"
import type { TextSupport } from "../vocabulary/text-comparer.ts"
import { createReader, type ReaderOptions } from "./create-reader.ts"

/** What {@link analyze} may be told; whatever is left out is as the command `isnad analyze` sets it. */
export interface AnalyzeOptions
  extends ReaderOptions,
    Pick<DetectOptions, "overrides" | "judgements" | "vocabulary"> {
  /** Compares claims by their words; left out, made of the languages read; null for none: only equal words are equal. */
  readonly texts?: TextSupport | null
  /** Called when an article has been read, with its number from 1. */
  readonly onArticle?: (read: ReadArticle, number: number) => void
}

/** What some articles claim, and what their claims are to each other. */
export interface Analysis {
  readonly articles: readonly ReadArticle[]
  readonly claims: readonly Claim[]
  readonly topics: readonly Topic[]
  /** Found one by one as they are asked for; may be walked again. */
  readonly findings: Iterable<Finding>
  /** One entry a statement or happening, the most consequential first; worked out when first asked for. */
  readonly happenings: readonly Happening[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the findings were judged with, for `explain`; undefined where there is none. */
  readonly registry: Registry | undefined
}

/**
 * Returns what articles claim and what their claims are to each other: what the command `isnad analyze` does.
 *
 * The claims of articles without a `lang` are read in the language that the text shows. Of two articles of one id the
 * first counts, and a diagnostic says so. It never rejects for a text; texts are not kept.
 *
 * @param articles Their texts (UTF-16 as they are) and what is known of them: `published` in EDTF, `lang` in BCP 47,
 * `outlet` an id of the registry or one of your own.
 * @param options Replace whatever you like; `registry: null` does without one.
 * @throws `invalid-option` where an article has no text.
 * @example
 * ```ts
 * import { analyze } from "isnad/analyze"
 * const { findings } = await analyze([
 *   { id: "a", published: "2023-05-10", text: "The foreign ministers of Russia, Turkey, Syria and Iran met in Moscow on 10 May 2023, the Russian Foreign Ministry said." },
 *   { id: "b", published: "2023-05-10", text: "The Turkish Foreign Ministry said that Mevlut Cavusoglu had met Lavrov, Faisal Mekdad and Hossein Amir-Abdollahian in Moscow on 10 May 2023." },
 * ])
 * const kinds = [...findings].map(({ kind }) => kind)
 * kinds // → ["corroborates"]
 * ```
 */
export async function analyze(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options: AnalyzeOptions = {},
): Promise<Analysis> {
  const reader = await createReader(options)
  const read: ReadArticle[] = []
  const claims: Claim[] = []
  const diagnostics: Diagnostic[] = []
  const digests = new Map<string, string>()
  for await (const article of articles) {
    const one = await reader.read(article)
    const { id } = one.article
    const [digest, first] = [digestOf(article.text), digests.get(id)]
    if (first !== undefined) {
      diagnostics.push(secondOf(id, first === digest))
      continue
    }
    digests.set(id, digest)
    read.push(one)
    pushAll(claims, one.claims)
    pushAll(
      diagnostics,
      one.diagnostics.map((each) => ({ subject: id, ...each })),
    )
    options.onArticle?.(one, read.length)
  }
  const { registry } = reader
  const texts = options.texts === undefined ? reader.texts() : (options.texts ?? undefined)
  const { overrides, judgements, vocabulary } = options
  const detection = detect(claims, { registry, texts, overrides, judgements, vocabulary })
  pushAll(diagnostics, detection.diagnostics)
  const happenings = once(() => happeningsOf(detection.findings, registry === undefined ? {} : { registry }))
  return {
    articles: read,
    claims,
    topics: detection.topics,
    findings: detection.findings,
    get happenings() {
      return happenings()
    },
    diagnostics,
    registry,
  }
}

function secondOf(id: string, isSame: boolean): Diagnostic {
  return isSame
    ? {
        rule: "repeated-article",
        severity: "information",
        message: `the article ${id} was given twice with the same text; it was read once`,
        subject: id,
      }
    : {
        rule: "duplicate-id",
        severity: "error",
        message: `the id ${id} stands for another article that was given before, so this one was left out; give it an id of its own`,
        subject: id,
      }
}
