import type { ArticleInput } from "../extract/claims/describe-article.ts"
import { type ReadArticle, type ReadOptions, readArticle } from "../extract/read-article.ts"
import { arabic } from "../lang/ar/index.ts"
import { english } from "../lang/en/index.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { compareNames, createNameIndex } from "../names/index.ts"
import { readArticleFiles } from "../node/read-articles.ts"
import { registry } from "../registry/index.ts"
import type { NameMatcher, Registry } from "../registry/registry.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { baseLanguage } from "../util/base-language.ts"
import { once } from "../util/once.ts"
import type { TextSupport } from "../vocabulary/text-comparer.ts"
import { createTextSupport } from "../wording/text-support.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** The languages that articles are read in. */
const packs: readonly LanguagePack[] = [arabic, english]

/** Returns the pack that reads a language; undefined where none does. */
export function packOf(lang: string): LanguagePack | undefined {
  return packs.find(({ id }) => id === baseLanguage(lang))
}

/** Offers names under other spellings; the index is made when it is asked for the first time. */
function matcherOf(registry: Registry): NameMatcher {
  const made = once(() => {
    const entries = [...registry.names()]
    const index = createNameIndex(entries.map(({ name }, number) => ({ id: String(number), name })))
    return { entries, index }
  })
  return function* (name) {
    const { entries, index } = made()
    for (const { id, score } of index.find(name, { partial: false })) {
      const entry = entries[Number(id)]
      if (entry !== undefined) yield { entry, likeness: score }
    }
  }
}

/** Compares claims that fit no predicate by their words, names across their spellings. */
export const texts: TextSupport = createTextSupport(
  packs.map(({ words }) => words),
  { sameName: (a, b) => compareNames(a, b).same },
)

/** Refuses a language that no pack reads. */
export function checkLanguage(lang: string | undefined): void {
  if (lang === undefined || packOf(lang) !== undefined) return
  throw new WrongUsage(`--lang ${lang}: articles are read in ${packs.map(({ id }) => id).join(", ")}`)
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
  onFile?: (file: string, number: number, of: number) => void,
): AsyncGenerator<ReadFile> {
  const options: ReadOptions = { packs, registry, names: matcherOf(registry) }
  for await (const { article, ...found } of readArticleFiles(paths, onFile === undefined ? {} : { onFile })) {
    const diagnostics = found.diagnostics.filter(
      ({ rule }) => rule !== "no-metadata" || told.published === undefined,
    )
    if (article === undefined) {
      yield { text: "", diagnostics }
      continue
    }
    const { file, line, ...input } = article
    const place = { file, ...(line === undefined ? {} : { line }), subject: article.id }
    try {
      const read = readArticle({ ...input, ...told }, options)
      yield {
        text: input.text,
        read,
        diagnostics: [...diagnostics, ...read.diagnostics.map((each) => ({ ...each, ...place }))],
      }
    } catch (error) {
      // reading never throws on a text; where it does all the same, the other articles are read
      const reason = error instanceof Error ? error.message : String(error)
      const message = `the article was not read, by a fault of isnad's own (${reason}); please report it with the text`
      yield {
        text: input.text,
        diagnostics: [...diagnostics, { rule: "not-read", severity: "error", message, ...place }],
      }
    }
  }
}
