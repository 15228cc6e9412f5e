import type { HeadFeatures } from "./head-features.ts"
import type { Phrase } from "./phrase.ts"

/**
 * Where a phrase stands, in terms that hold for every language: `subject`, `object`, `sole` (the only phrase behind a
 * verb that may have its subject there), `owner` (what a noun belongs to), `object` (behind a noun that "his" owns), or the preposition's class.
 */
export function slotOf(phrase: Phrase, about: HeadFeatures, headFirst: boolean): string {
  const { voice, company, form, governed, shared } = about
  const { setting, preposition } = phrase
  const { side, verbs, clauses } = setting
  if (phrase.title === true || phrase.kind === "time") return "none"
  if (phrase.wider === true) return "wider"
  if (phrase.aside === true) return "none"
  if (governed?.phrase === phrase) return governed.slot
  if (phrase.sense === "nation" && voice === "noun") return "nation"
  if (phrase.owner === true) return side === "before" && setting.distance === 0 ? "owner" : "none"
  if (preposition !== undefined) return preposition
  if (side === "inside") return "inside"
  if (voice === "noun") return isBeside(phrase, headFirst) ? form : "none"
  if (shared === phrase && (verbs > 0 || headFirst)) return "shared subject"
  if (isInterrupted(phrase)) return "interrupted subject"
  if (verbs + clauses > 0) return "none"
  if (form === "participle" && side === "before" && !headFirst) return "before participle"
  return side === "before" ? slotBefore(phrase, headFirst, company) : slotBehind(phrase, headFirst, company)
}

/** Whether a phrase stands right beside a noun, where its owner does; "مقتل وجرح | طلبة" has one for both. */
function isBeside({ setting, kind }: Phrase, headFirst: boolean): boolean {
  const { side, distance, conjunctions, verbs } = setting
  if (side !== (headFirst ? "behind" : "before") || kind === "pronoun") return false
  return conjunctions === 0 ? distance === 0 : headFirst && distance === 1 && conjunctions === 1 && verbs <= 1
}

/** "The officer, who shot him, | was fired": a relative clause of its own between commas. */
function isInterrupted({ described, setting }: Phrase): boolean {
  const { side, relatives, commas, clauses } = setting
  return described === true && side === "before" && relatives === 1 && commas >= 1 && clauses === 0
}

function slotBefore({ setting }: Phrase, headFirst: boolean, company: string): string {
  if (setting.bare > 0) return "none"
  if (!headFirst) return "subject"
  if (setting.relatives > 0 && !company.endsWith("2")) return "antecedent"
  return company.endsWith("0") ? "topic alone" : "topic"
}

function slotBehind({ setting }: Phrase, headFirst: boolean, company: string): string {
  const { bare, distance } = setting
  if (!headFirst) return bare === 0 && distance <= 1 ? "object" : "none"
  const alone = company.startsWith("0")
  if (bare > 0) return bare === 1 && alone ? "object" : "none"
  if (company.endsWith("2")) return "subject"
  return alone ? "sole" : "sole behind topic"
}
