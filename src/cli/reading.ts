import { createReader } from "../analyze/create-reader.ts"
import { loadLanguage, readLanguages } from "../analyze/languages.ts"
import type { ArticleInput } from "../extract/claims/describe-article.ts"
import type { ReadArticle } from "../extract/read-article.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { type ReadArticleOptions, readArticleFiles } from "../node/read-articles.ts"
import { registry } from "../registry/index.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { baseLanguage } from "../util/base-language.ts"
import type { TextSupport } from "../vocabulary/text-comparer.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** The languages that articles are read in. */
const packs: readonly LanguagePack[] = (
  await Promise.all(readLanguages.map((lang) => loadLanguage(lang)))
).filter((pack) => pack !== undefined)

/** Returns the pack that reads a language; undefined where none does. */
export function packOf(lang: string): LanguagePack | undefined {
  return packs.find(({ id }) => id === baseLanguage(lang))
}

const reader = await createReader({ registry, languages: packs })

/** Compares claims that fit no predicate by their words, names across their spellings. */
export const texts: TextSupport = reader.texts()

/** Refuses a language that no pack reads. */
export function checkLanguage(lang: string | undefined): void {
  if (lang === undefined || packOf(lang) !== undefined) return
  throw new WrongUsage(`--lang ${lang}: articles are read in ${readLanguages.join(", ")}`)
}

/** An article of a file, with its claims; or only what kept it from being read. */
export interface ReadFile {
  readonly text: string
  readonly read?: ReadArticle
  /** Of the file and of the reading, each with its place. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the articles of files and folders one after another.
 *
 * @param told What counts of every article above what its file says.
 */
export async function* readAll(
  paths: readonly string[],
  told: Omit<Partial<ArticleInput>, "text"> = {},
  files: ReadArticleOptions = {},
): AsyncGenerator<ReadFile> {
  for await (const { article, ...found } of readArticleFiles(paths, files)) {
    const diagnostics = found.diagnostics.filter(
      ({ rule }) => rule !== "no-metadata" || told.published === undefined,
    )
    if (article === undefined) {
      yield { text: "", diagnostics }
      continue
    }
    const { file, line, ...input } = article
    const place = { file, ...(line === undefined ? {} : { line }), subject: article.id }
    const read = await reader.read({ ...input, ...told })
    yield {
      text: input.text,
      read,
      diagnostics: [...diagnostics, ...read.diagnostics.map((each) => ({ ...each, ...place }))],
    }
  }
}
