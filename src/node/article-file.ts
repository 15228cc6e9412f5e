import type { ArticleInput } from "../extract/claims/describe-article.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"

/** An article as a file holds it, for `readArticle` of `isnad/extract`. */
export interface ArticleFile extends ArticleInput {
  readonly id: string
  readonly file: string
  /** Of a file that holds an article a line. */
  readonly line?: number
}

/** One article, or what kept a file or a line from being one. */
export interface ReadArticleFile {
  readonly file: string
  /** Left out where nothing could be read. */
  readonly article?: ArticleFile
  readonly diagnostics: readonly Diagnostic[]
}
