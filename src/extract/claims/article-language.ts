import type { LanguagePack } from "../../lang/pack.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { baseLanguage } from "../../util/base-language.ts"
import { plainLanguageOf } from "../text/language-of.ts"

/** The pack that reads an article; undefined, and told so, where none does. */
export function packFor(
  lang: string,
  given: boolean,
  packs: readonly LanguagePack[],
  diagnostics: Diagnostic[],
): LanguagePack | undefined {
  const pack = packs.find(({ id }) => id === baseLanguage(lang))
  if (pack !== undefined) return pack
  const known = packs.map(({ id }) => id).join(", ")
  const message = given
    ? `no pack reads "${lang}", so nothing was read; pass one, or say in which of ${known} it is`
    : `the text looks like ${lang}, which no pack reads, so nothing was read; say in which of ${known} it is if it is`
  diagnostics.push({ rule: "unknown-language", severity: "warning", message })
  return undefined
}

/** Tells where a text is plainly in another language than its article says. */
export function checkLanguage(text: string, pack: LanguagePack, diagnostics: Diagnostic[]): void {
  const plain = plainLanguageOf(text)
  if (plain === undefined || plain === pack.id) return
  const message = `the text looks like ${plain} and was read as ${pack.id}, as its lang says; correct lang or leave it out`
  diagnostics.push({ rule: "language-differs", severity: "warning", message })
}
