import type { ConstructionUse } from "../../lang/parts/constructions.ts"
import type { CueForm, CueKind } from "../../lang/parts/reporting.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { Flag } from "../text/lexicon.ts"
import { constructions } from "./all-constructions.ts"
import type { Construction } from "./construction.ts"
import type { Note, SentenceReader } from "./sentence-reader.ts"

type AtToken = (reader: SentenceReader, at: number) => number
type AtCue = (reader: SentenceReader, at: number, form: CueForm) => number
type AtNote = (reader: SentenceReader, note: Note) => number
type AtEdge = (reader: SentenceReader) => void

/** A pack's constructions, sorted by what they are tried on, each list in the pack's order. */
export interface Plan {
  readonly start: readonly AtEdge[]
  readonly flags: readonly { readonly flag: Flag; readonly read: AtToken }[]
  readonly cues: ReadonlyMap<CueKind, readonly AtCue[]>
  readonly notes: readonly AtNote[]
  readonly end: readonly AtEdge[]
}

const kinds: readonly CueKind[] = [
  "finite",
  "participle",
  "infinitive",
  "passive",
  "noun",
  "preposition",
  "postposition",
]

const plans = new WeakMap<LanguagePack, Plan>()

/** Returns the plan of a pack; it is made once. */
export function planOf(pack: LanguagePack): Plan {
  let plan = plans.get(pack)
  if (plan === undefined) {
    plan = made(pack.constructions.tried)
    plans.set(pack, plan)
  }
  return plan
}

function made(uses: readonly ConstructionUse[]): Plan {
  const start: AtEdge[] = []
  const end: AtEdge[] = []
  const flags: { flag: Flag; read: AtToken }[] = []
  const notes: AtNote[] = []
  const cues = new Map<CueKind, AtCue[]>(kinds.map((kind) => [kind, []]))
  for (const use of uses) {
    const one = constructions[use.id] as Construction<ConstructionUse>
    if (one.on === "edge") (one.edge === "start" ? start : end).push((reader) => one.read(reader, use))
    else if (one.on === "flag")
      flags.push({ flag: one.flag, read: (reader, at) => one.read(reader, at, use) })
    else if (one.on === "note") notes.push((reader, note) => one.read(reader, note, use))
    else
      for (const kind of one.kinds)
        cues.get(kind)?.push((reader, at, form) => one.read(reader, at, form, use))
  }
  return { start, flags, cues, notes, end }
}
