import type { LanguagePack } from "../lang/pack.ts"

/** The languages that isnad reads, each loaded only when an article is in it. */
const loaders: ReadonlyMap<string, () => Promise<LanguagePack>> = new Map([
  ["ar", async () => (await import("../lang/ar/index.ts")).arabic],
  ["en", async () => (await import("../lang/en/index.ts")).english],
])

/**
 * The tags of the languages that isnad reads (BCP 47).
 *
 * @example
 * ```ts
 * import { readLanguages } from "isnad/analyze"
 * readLanguages.includes("ar") // → true
 * ```
 */
export const readLanguages: readonly string[] = [...loaders.keys()]

/** Returns the pack of a language; undefined where isnad does not read it. */
export async function loadLanguage(lang: string): Promise<LanguagePack | undefined> {
  return loaders.get(lang)?.()
}
