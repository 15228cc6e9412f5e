import type { Finding } from "../detect/finding.ts"
import { assumptionWords } from "../detect/words.ts"

/** Assumptions under nearly every finding on news: they are told once, at the end. */
const usualCodes: ReadonlySet<string> = new Set(["same-event", "news-is-recent", "time-left-open"])

const usualWords = new Set([...usualCodes].map((code) => assumptionWords[code] ?? code))

/** Whether an assumption, in words, is told once for all findings. */
export function isUsual(words: string): boolean {
  return usualWords.has(words)
}

/** Returns what a finding takes for granted, in words, each once. */
export function assumptionsOf({
  comparison,
  lineage,
}: Pick<Finding, "comparison" | "lineage">): readonly string[] {
  const codes = [...comparison.assumed, ...lineage.assumed.map((code) => ({ code, role: undefined }))]
  const words = codes.map(
    ({ code, role }) =>
      `${assumptionWords[code] ?? code}${role === undefined || role === "time" ? "" : ` (${role})`}`,
  )
  return [...new Set(words)]
}
