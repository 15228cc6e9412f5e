/**
 * Heads of state and of government, and capitals, from the factbook (public domain).
 *
 *   npx tsx scripts/registry/import-factbook.ts REPOSITORY
 *
 * REPOSITORY is a clone of factbook/factbook.json.
 */
import { isoOfFile } from "./country-files.ts"
import { type CapitalFact, type HeadFact, type Source, writeFacts } from "./facts.ts"
import { plainText } from "./plain-text.ts"
import { readHead } from "./read-head.ts"
import { openRepository } from "./repository.ts"

type Field = { readonly text?: string }
interface Profile {
  readonly Government?: {
    readonly "Executive branch"?: {
      readonly "chief of state"?: Field
      readonly "head of government"?: Field
    }
    readonly Capital?: { readonly name?: Field }
  }
}

const repository = openRepository(process.argv[2] ?? ".")
const heads: HeadFact[] = []
const capitals: CapitalFact[] = []
const days: string[] = []
for (const path of repository.files) {
  const iso = isoOfFile[/^[a-z-]+\/([a-z]{2})\.json$/.exec(path)?.[1] ?? ""]
  if (iso === undefined) continue
  const { Government: government } = JSON.parse(repository.text(path)) as Profile
  const branch = government?.["Executive branch"]
  const day = dataDay(repository.dayOf(path))
  days.push(day)
  const state = readHead(branch?.["chief of state"]?.text ?? "")
  const head = readHead(branch?.["head of government"]?.text ?? "")
  if (state !== undefined) heads.push({ iso, office: "head-of-state", ...state, day })
  if (head !== undefined) heads.push({ iso, office: "head-of-government", ...head, day })
  const names = capitalNames(government?.Capital?.name?.text ?? "")
  if (names.length > 0) capitals.push({ iso, capitals: names })
}
const source: Source = {
  title: "The World Factbook",
  url: "https://github.com/factbook/factbook.json",
  version: repository.commit,
  licence: "public domain (CC0-1.0)",
  day: days.sort().at(-1) ?? "",
}
writeFacts("heads-factbook", source, heads.sort(byCountry))
writeFacts("capitals", source, capitals.sort(byCountry))

/** The factbook ended in February 2026: a later change of a file is the archive's, not news. */
function dataDay(day: string): string {
  return day > "2026-01-22" ? "2026-01-22" : day
}

function byCountry(a: { iso: string }, b: { iso: string }): number {
  return a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0
}

/** "Porto-Novo (constitutional capital); Cotonou (seat of government)" → both; a note is left out. */
function capitalNames(text: string): readonly string[] {
  return plainText(text)
    .replace(/\([^)]*\)/g, "")
    .split(/;|, (?=[A-Z])/)
    .filter((part) => !/^\s*note\b/.test(part))
    .map((part) => part.replace(/ (?:in Romanian|is the) .*$/, "").trim())
    .filter((name) => /^[\p{Lu}]/u.test(name) && name !== "D.C.")
}
