import { type AuditRate, auditRates, fewestAlone } from "../../audit/audit-rates.ts"
import type { MatchedAudits, UnmetAudit } from "../../audit/match-audits.ts"
import { readerAgreement } from "../../audit/reader-agreement.ts"
import type { AuditPlace } from "../../schema/audit.ts"
import { count, isolateWithin, paint, type Terminal, wrap } from "../terminal.ts"

const percent = (share: number) => `${Math.round(share * 100)}%`

function rateInWords({ right, wrong, doubtful, share, interval: { low, high } }: AuditRate): string {
  const judged = right + wrong
  const apart = doubtful === 0 ? "" : `; ${doubtful} doubtful`
  if (share === undefined) return `none judged right or wrong${apart}`
  return `${right} of ${judged} right: ${percent(share)} (${percent(low)} to ${percent(high)})${apart}`
}

const placeInWords = ({ article, at: [start, end] }: AuditPlace) => `${article} ${start}–${end}`

function unmetInWords({ audit: { kind, a, b, verdict, why, by }, now }: UnmetAudit): string {
  const reason = why === undefined ? "" : ` (${why})`
  const instead = now.length === 0 ? "nothing is found between them now" : `found as ${now.join(", ")} now`
  return `${kind}, ${verdict} by ${by}${reason}: ${placeInWords(a)} and ${placeInWords(b)}; ${instead}`
}

/** Writes how often findings of each kind were right, and which verdicts are on nothing that is found today. */
export function printRates({ met, unmet }: MatchedAudits, terminal: Terminal): void {
  const { write } = terminal
  const { kinds, pooled } = auditRates(met)
  if (met.length === 0) write("nothing that is found today was judged\n")
  else {
    write(
      `${paint(terminal, "heading", "how often they are right")} (in brackets the 95% interval, Wilson)\n`,
    )
    for (const rate of kinds) write(`  ${(rate.kinds[0] ?? "").padEnd(14)} ${rateInWords(rate)}\n`)
    if (pooled !== undefined) {
      write(`  ${"pooled".padEnd(14)} ${rateInWords(pooled)}\n`)
      write(
        `${wrap(terminal, `(of fewer than ${fewestAlone}: ${pooled.kinds.join(", ")})`, " ".repeat(17))}\n`,
      )
    }
  }
  for (const { readers, judged, alike, kappa } of readerAgreement(met)) {
    const beyondChance = kappa === undefined ? "" : ` (kappa ${kappa.toFixed(2)})`
    const both = `${readers.join(" and ")} both judged ${count(judged, "finding")}, ${alike} alike${beyondChance}`
    write(`${wrap(terminal, isolateWithin(terminal, both), "")}\n`)
  }
  if (unmet.length === 0) return
  write(`${count(unmet.length, "verdict is", "verdicts are")} on what is not found today:\n`)
  for (const each of unmet)
    write(`${wrap(terminal, isolateWithin(terminal, unmetInWords(each)), "  ", "    ")}\n`)
}
