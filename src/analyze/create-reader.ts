import type { ArticleInput } from "../extract/claims/describe-article.ts"
import { type ReadArticle, readArticle } from "../extract/read-article.ts"
import { plainLanguageOf } from "../extract/text/language-of.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { compareNames } from "../names/index.ts"
import type { NameMatcher, Registry } from "../registry/registry.ts"
import { isIsnadError } from "../schema/errors.ts"
import { baseLanguage } from "../util/base-language.ts"
import type { TextSupport } from "../vocabulary/text-comparer.ts"
import { createTextSupport } from "../wording/text-support.ts"
import { loadLanguage, readLanguages } from "./languages.ts"
import { createNameMatcher } from "./name-matcher.ts"

/** What reading and comparing may be told; whatever is left out is as the command sets it. */
export interface ReaderOptions {
  /** Who is who; left out, the registry of isnad; null for none: sources then stay as written, and none is independent. */
  readonly registry?: Registry | null
  /** The languages to read; left out, those of isnad, each loaded when the first article in it comes. */
  readonly languages?: readonly LanguagePack[]
  /** Offers names for other spellings; left out, made of the registry's names; null for none. */
  readonly names?: NameMatcher | null
}

/** Reads articles one by one. */
export interface Reader {
  /** Returns the claims of an article. It never rejects for a text, however odd. */
  read(article: ArticleInput): Promise<ReadArticle>
  /** Returns what compares the words of the languages that were read so far. */
  texts(): TextSupport
  readonly registry: Registry | undefined
}

/** A fault of isnad's own must not keep other articles from being read. */
function unread({ id = "article", lang = "und" }: ArticleInput, error: unknown): ReadArticle {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `the article was not read, by a fault of isnad's own (${reason}); please report it with the text`
  return {
    article: { id, lang, outlet: null, published: null },
    claims: [],
    diagnostics: [{ rule: "not-read", severity: "error", message, subject: id }],
  }
}

/**
 * Returns a reader of articles that loads registry and languages when they are needed.
 *
 * @example
 * ```ts
 * import { createReader } from "isnad/analyze"
 * const reader = await createReader()
 * const { claims } = await reader.read({ text: "Moscow supports the talks, Sergey Lavrov said on Monday.", published: "2022-12-28" })
 * claims[0]?.chain[0]?.sources // → ["lavrov"]
 * ```
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const registry =
    options.registry === undefined
      ? (await import("../registry/index.ts")).registry
      : (options.registry ?? undefined)
  const names =
    options.names === undefined && registry !== undefined
      ? createNameMatcher(registry)
      : (options.names ?? undefined)
  const packs = new Map<string, LanguagePack>(options.languages?.map((pack) => [pack.id, pack]))
  const asked = new Set<string>()

  /** Loads what an article may be in: what is said of it, what its text plainly is, else everything there is. */
  async function prepare({ lang, text }: ArticleInput): Promise<void> {
    if (options.languages !== undefined) return
    // a text that is none is refused where it is read
    const told = lang ?? (typeof text === "string" ? plainLanguageOf(text) : undefined)
    const needed = told === undefined ? readLanguages : [baseLanguage(told)]
    for (const each of needed) {
      if (asked.has(each)) continue
      asked.add(each)
      const pack = await loadLanguage(each)
      if (pack !== undefined) packs.set(each, pack)
    }
  }

  return {
    registry,
    async read(article) {
      await prepare(article)
      const loaded = [...packs.values()]
      try {
        return readArticle(article, {
          packs: loaded,
          ...(registry === undefined ? {} : { registry }),
          ...(names === undefined ? {} : { names }),
        })
      } catch (error) {
        if (isIsnadError(error)) throw error
        return unread(article, error)
      }
    },
    texts: () =>
      createTextSupport(
        [...packs.values()].map(({ words }) => words),
        { sameName: (a, b) => compareNames(a, b).same },
      ),
  }
}
