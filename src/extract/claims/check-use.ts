import { showValue } from "../../schema/describe-issue.ts"
import { isnadError } from "../../schema/errors.ts"

/** What no text can be read from is misuse, and is said in words. */
export function checkUse(input: unknown, options: unknown): void {
  const has = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined
  const text = has(input, "text")
  if (typeof text !== "string")
    throw isnadError(
      "invalid-option",
      `readArticle() takes an article with its text, a string: { text, lang, published }; received ${showValue(text ?? input)}`,
    )
  if (!Array.isArray(has(options, "packs")))
    throw isnadError(
      "invalid-option",
      `readArticle() takes the languages to read: { packs: [arabic, english], registry }; received ${showValue(options)}`,
    )
}
