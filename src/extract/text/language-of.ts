import type { LanguagePack } from "../../lang/pack.ts"
import { tokenize } from "../../util/tokens.ts"
import { lexiconOf } from "./lexicon.ts"

/** How much of a text is looked at: enough words to tell languages that share a script. */
const sample = 4000

/** Returns the language of a text: the pack of whose words of reporting and grammar it holds most. */
export function languageOf(text: string, packs: readonly LanguagePack[]): string {
  const words = tokenize(text, 0, Math.min(text.length, sample)).filter(({ kind }) => kind === "word")
  let best = { id: packs[0]?.id ?? "und", score: 0 }
  for (const pack of packs) {
    const { first } = lexiconOf(pack)
    let score = 0
    for (const { folded } of words) if (first.has(folded)) score++
    if (score > best.score) best = { id: pack.id, score }
  }
  return best.id
}
