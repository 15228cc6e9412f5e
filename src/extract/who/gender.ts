import type { LanguagePack } from "../../lang/pack.ts"
import type { Gender, NamedKind } from "../../lang/parts/letters.ts"
import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry } from "../../registry/registry.ts"
import { fold } from "../../util/fold.ts"

const tables = new WeakMap<LanguagePack, ReadonlyMap<string, Gender>>()

function tableOf(pack: LanguagePack): ReadonlyMap<string, Gender> {
  let table = tables.get(pack)
  if (table === undefined) {
    const { feminine, masculine } = pack.sources.genders
    table = new Map([
      ...feminine.map((word) => [word, "feminine"] as const),
      ...masculine.map((word) => [word, "masculine"] as const),
    ])
    tables.set(pack, table)
  }
  return table
}

/** Whether a phrase is that of a man or a woman: the first of its words that tells decides ("Ms. Lee", "Ann Lee"). */
export function genderIn(pack: LanguagePack, phrase: string): Gender | undefined {
  const table = tableOf(pack)
  if (table.size === 0) return undefined
  for (const word of fold(phrase).split(/[\s.,]+/u)) {
    const gender = table.get(word)
    if (gender !== undefined) return gender
  }
  return undefined
}

/** The same for a name: its first word tells behind ranks and initials, where it is not the last one. */
export function genderOfName(pack: LanguagePack, name: string): Gender | undefined {
  const words = name.split(" ")
  const first = words.findIndex((word) => !word.endsWith(".") && !pack.sources.titles.includes(fold(word)))
  return first < 0 || first === words.length - 1 ? undefined : genderIn(pack, words[first] ?? "")
}

function namedKind(kind: string): NamedKind {
  if (kind === "state") return "state"
  return isOutletKind(kind) ? "outlet" : "body"
}

/** The gender of a registered agent: a person's own, else that of the verb that goes with the name as it is written. */
export function genderOfAgent(
  { letters }: LanguagePack,
  registry: Registry | undefined,
  id: string,
  written: string,
): Gender | undefined {
  const agent = registry?.agent(id)
  if (agent === undefined || agent.kind !== "person")
    return letters.nameGender(namedKind(agent?.kind ?? "state"), written)
  const gender = "gender" in agent ? agent.gender : undefined
  if (gender === undefined) return undefined
  return gender === "female" ? "feminine" : "masculine"
}
