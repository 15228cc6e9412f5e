import type { ArticleInput } from "../extract/claims/describe-article.ts"
import { edtfSchema, identifierSchema, languageSchema } from "../schema/common.ts"
import { showValue } from "../schema/describe-issue.ts"
import type { DiagnosticRule } from "../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"

/** What is known of an article besides its text. */
export type ArticleFields = Omit<ArticleInput, "text">

interface Field {
  readonly value: unknown
  readonly line?: number
}

const words = (value: string): string | undefined => (value === "" ? "it is empty" : undefined)
const by =
  (schema: { safeParse(value: unknown): { error?: { issues: readonly { message: string }[] } } }) =>
  (value: string): string | undefined =>
    schema.safeParse(value).error?.issues[0]?.message

/** The fields that an article may have, each with what is wrong with a value. */
const fields = {
  id: by(identifierSchema),
  lang: by(languageSchema),
  published: by(edtfSchema),
  outlet: by(identifierSchema),
  credit: by(identifierSchema),
  title: words,
  url: words,
} as const satisfies Record<keyof ArticleFields, (value: string) => string | undefined>

/**
 * Returns an article's fields as they were given, and an error for each that cannot be used.
 *
 * An empty value and null stand for what is not known.
 */
export function articleFields(given: Iterable<readonly [string, Field]>): {
  readonly fields: ArticleFields
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const kept: Record<string, string> = {}
  for (const [key, { value, line }] of given) {
    const place = line === undefined ? { path: key } : { line }
    const wrong = (rule: DiagnosticRule, message: string) =>
      diagnostics.push({ rule, severity: "error", message, ...place })
    if (!Object.hasOwn(fields, key)) {
      wrong(
        "unknown-field",
        `${key} is no field of an article and was not used; there are ${Object.keys(fields).join(", ")}`,
      )
      continue
    }
    if (value === null || value === "") continue
    const problem = typeof value === "string" ? fields[key as keyof typeof fields](value) : "it is no string"
    if (problem === undefined) kept[key] = value as string
    else
      wrong(
        `invalid-${key as keyof ArticleFields}`,
        `${key} was not used: ${problem}; received ${showValue(value)}`,
      )
  }
  return { fields: kept, diagnostics }
}
