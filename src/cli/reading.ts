import type { ArticleInput } from "../extract/describe-article.ts"
import { type ReadArticle, type ReadOptions, readArticle } from "../extract/read-article.ts"
import { arabic } from "../lang/ar/index.ts"
import { english } from "../lang/en/index.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { createNameIndex } from "../names/index.ts"
import type { NameMatcher, Registry } from "../registry/registry.ts"
import type { TextSupport } from "../vocabulary/role-kind.ts"
import { createTextSupport } from "../wording/text-support.ts"
import { once } from "../util/once.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** The languages that articles are read in. */
const packs: readonly LanguagePack[] = [arabic, english]

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

/** Compares claims that fit no predicate by their words. */
export const texts: TextSupport = createTextSupport(packs.map(({ words }) => words))

/** What articles are read with. */
export function readingWith(registry: Registry): ReadOptions {
  return { packs, registry, names: matcherOf(registry) }
}

/** Refuses a language that no pack reads. */
export function checkLanguage(lang: string | undefined): void {
  if (lang === undefined || packs.some(({ id }) => id === lang.split("-")[0])) return
  throw new WrongUsage(`--lang ${lang}: articles are read in ${packs.map(({ id }) => id).join(", ")}`)
}

/** Reads an article; where reading itself fails, which is a defect, that is reported and other articles go on. */
export function readOne(
  article: ArticleInput,
  options: ReadOptions,
): ReadArticle | { readonly failed: Diagnostic } {
  try {
    return readArticle(article, options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `the article was not read, by a fault of isnad's own (${reason}); please report it with the text`
    return { failed: { rule: "not-read", severity: "error", message } }
  }
}
