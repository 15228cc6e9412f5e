/**
 * Heads of state and of government of the G20 and ASEAN from World Leaders Current, which follows Wikidata.
 *
 *   npx tsx scripts/registry/import-current.ts REPOSITORY
 *
 * REPOSITORY is a clone of open-data-archive/world-leaders-current.
 */
import { type HeadFact, writeFacts } from "./facts.ts"
import { openRepository } from "./repository.ts"

interface Holder {
  readonly name_en?: string | null
  readonly wikidata_id?: string | null
  readonly since?: string | null
}

interface Current {
  readonly country: { readonly iso_code: string }
  readonly snapshot_date: string
  readonly positions: Readonly<
    Record<string, { readonly title_en?: string; readonly current_holder?: Holder | null } | null>
  >
}

const offices = { head_of_state: "head-of-state", head_of_government: "head-of-government" } as const

const repository = openRepository(process.argv[2] ?? ".")
const heads: HeadFact[] = []
for (const path of repository.files) {
  if (!/^data\/countries\/[a-z_]+\/current\.json$/.test(path)) continue
  const { country, snapshot_date: day, positions } = JSON.parse(repository.text(path)) as Current
  if (!/^[A-Z]{2}$/.test(country.iso_code) || country.iso_code === "EU") continue
  for (const key of ["head_of_state", "head_of_government"] as const) {
    const position = positions[key]
    const holder = position?.current_holder
    if (holder?.name_en === undefined || holder.name_en === null) continue
    heads.push({
      iso: country.iso_code,
      office: offices[key],
      title: position?.title_en ?? "",
      name: holder.name_en,
      ...(typeof holder.since === "string" ? { from: holder.since.slice(0, 10) } : {}),
      ...(typeof holder.wikidata_id === "string" ? { wikidata: holder.wikidata_id } : {}),
      day,
    })
  }
}
writeFacts(
  "heads-current",
  {
    title: "World Leaders Current",
    url: "https://github.com/open-data-archive/world-leaders-current",
    version: repository.commit,
    licence: "CC-BY-SA-4.0, open-data-archive",
    day: heads.at(0)?.day ?? "",
  },
  heads.sort((a, b) => (a.iso < b.iso ? -1 : 1)),
)
