// What a program with strict settings writes against the package.
import type { Article, Claim, Detection, Finding } from "isnad"
import { claim, contact, createDossier, detect, explain, only } from "isnad"
import { type Analysis, analyze, readLanguages } from "isnad/analyze"
import { type Happening, happeningsOf } from "isnad/happenings"
import { type AuditRates, auditRates, type Draw, drawFindings, matchAudits } from "isnad/audit"
import { compareNames } from "isnad/names"
import { createRegistry, type Registry, registry } from "isnad/registry"
import { buildClaim, matchers } from "isnad/testing"

const article: Article = { id: "relay", lang: "ar", published: "2022-09-19" }
const one: Claim = claim({
  article,
  chain: ["bogdanov"],
  says: contact({ participants: ["turkey", "syria"], tracks: ["military", "intelligence"] }),
})
const other = claim({
  article: { id: "undated", lang: "ar" },
  chain: ["erdogan"],
  says: contact({ participants: ["turkey", "syria"], tracks: only("intelligence") }),
})
const own: Registry = createRegistry([{ id: "ruritania", kind: "state", names: { en: ["Ruritania"] } }])
const detection: Detection = detect([one, other], { registry })
const findings: readonly Finding[] = [...detection.findings]
export const drawn: Draw<Finding> = drawFindings(findings, { seed: 7, sample: 3, kinds: ["conflicts"] })
export const happenings: readonly Happening[] = happeningsOf([])
export const rates: AuditRates = auditRates(matchAudits(drawn.findings, []).met)
export const analysed: Promise<Analysis> = analyze([{ text: "Nothing was said.", lang: "en" }])
export const languages: readonly string[] = readLanguages
export const words: readonly string[] = findings.map((finding) => explain(finding))
export const same: boolean = compareNames("Erdoğan", "Erdogan").same
export const held: number = createDossier({ id: "d" }).log.length
export const passed: boolean = matchers.toYieldNothing([buildClaim()]).pass
export const side: string | undefined = own.sideOf("ruritania")
