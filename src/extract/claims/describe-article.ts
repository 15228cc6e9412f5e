import { type Article, articleSchema } from "../../schema/article.ts"
import { describeIssue } from "../../schema/describe-issue.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { isnadError } from "../../schema/errors.ts"
import { readEdtf } from "../../time/edtf.ts"
import { sha256Hex } from "../../util/digest.ts"

/** An article's text, and what is known of the article. */
export interface ArticleInput {
  /** Left out: a digest of the text. */
  readonly id?: string
  readonly text: string
  /** BCP 47; told from the text where left out. */
  readonly lang?: string
  /** Published time, EDTF. */
  readonly published?: string | null
  /** Id of who published it. */
  readonly outlet?: string | null
  /** Id of whom the page credits as a whole; left out, the wire that the text names, null for none. */
  readonly credit?: string | null
  readonly title?: string
  readonly url?: string
}

/**
 * Describes the article for its claims; a published time that is no EDTF is reported and left out.
 *
 * @throws `invalid-option` where an id or the language cannot be one.
 */
export function describeArticle(input: ArticleInput, lang: string, diagnostics: Diagnostic[]): Article {
  const { published } = input
  const valid = typeof published === "string" && readEdtf(published) !== undefined
  if (typeof published === "string" && !valid) {
    const message = `the published time "${published}" is no EDTF, so the article was read as undated; write 2024-07-23`
    diagnostics.push({ rule: "invalid-published", severity: "warning", message })
  }
  const hash = sha256Hex(input.text)
  const article = {
    id: input.id ?? `article:${hash.slice(0, 20)}`,
    outlet: input.outlet ?? null,
    ...(input.credit == null ? {} : { credit: input.credit }),
    lang,
    published: valid ? published : null,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.url === undefined ? {} : { url: input.url }),
    digest: `sha256:${hash}`,
  }
  const [issue] = articleSchema.safeParse(article).error?.issues ?? []
  if (issue !== undefined)
    throw isnadError("invalid-option", `the article's ${describeIssue(issue, article).message}`)
  return article
}
