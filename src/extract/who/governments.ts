import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import { stateOf, stateOfAdjective } from "./offices.ts"
import { hasOwnerEnding } from "./owner-ending.ts"

/** Offices by whose holder a government is called ("the Hart administration"). */
const leading: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"])
/** So many tokens before "his administration" its head is looked for. */
const headReach = 60

/** So many tokens tell before a noun whose government it is. */
const longest = 8

const built = new WeakMap<Registry, ReadonlyMap<string, string>>()

/** Governments by their state; none of a state that has several. */
function governmentsOf(registry: Registry): ReadonlyMap<string, string> {
  let found = built.get(registry)
  if (found !== undefined) return found
  const made = new Map<string, string>()
  const several = new Set<string>()
  for (const entity of registry.entities()) {
    if (entity.kind !== "government") continue
    for (const state of entity.partOf ?? []) {
      if (made.has(state)) several.add(state)
      made.set(state, entity.id)
    }
  }
  for (const state of several) made.delete(state)
  built.set(registry, (found = made))
  return found
}

/** Finds the government that is called by its state or by who leads it: "the Hart administration". */
export function createGovernments(document: Document, names: NameFinder, registry: Registry | undefined) {
  const { marks, tokens, pack } = document
  const { governments, headLast } = pack.sources
  /** What the nouns of the text mean where their own words tell it. */
  let told: { readonly at: number; readonly lemma: string; readonly id: string }[] | undefined

  function isGovernment(at: number): boolean {
    const noun = marks[at]?.noun?.value
    return noun !== undefined && governments.includes(noun.lemma)
  }

  /** The country of the persons whom a name may mean, where each has led one. */
  function ledBy(hit: NameHit): string | undefined {
    const countries = new Set(
      hit.entries.map(({ id }) => {
        const agent = registry?.agent(id)
        const led = registry?.officesOf(id).some(({ office }) => leading.has(office)) === true
        return agent?.kind === "person" && led ? agent.country : undefined
      }),
    )
    const [country] = countries
    return countries.size === 1 ? country : undefined
  }

  /** The state that words before the noun tell; none where one of them says something else ("regional"). */
  function stateBefore({ from, to }: Run): string | undefined {
    if (registry === undefined) return undefined
    const hits = names.within(document, from, to)
    let state: string | undefined
    for (let at = from; at < to; at++) {
      const hit = hits.find((each) => at >= each.from && at < each.to)
      const here = { from: at, to: hit?.to ?? at + 1 }
      const own =
        (hit === undefined ? undefined : ledBy(hit)) ??
        stateOfAdjective(document, at, registry) ??
        (hit === undefined ? undefined : stateOf(document, here, registry, names))
      if (own !== undefined && state !== undefined && own !== state) return undefined
      state ??= own
      if (own === undefined && !isSmall(at)) return undefined
      at = here.to - 1
    }
    return state
  }

  function isSmall(at: number): boolean {
    return tokens[at]?.kind !== "word" || document.flag(at, "definite") > 0 || document.flag(at, "title") > 0
  }

  /** Where the words begin that describe a noun: behind whatever is neither a name, a title nor an article. */
  function beginOf(at: number): number {
    let from = at
    while (from > 0 && at - from < longest) {
      const before = from - 1
      const mark = tokens[before]?.kind === "mark"
      const own = document.isMark(before, "’'") || (document.isMark(before, ".") && isShortened(before - 1))
      if (mark ? !own : !isDescribing(before)) break
      from = before
    }
    return from
  }

  /** "Mr.", "U.S.": a dot that ends no sentence. */
  function isShortened(at: number): boolean {
    const token = tokens[at]
    return document.flag(at, "title") > 0 || (token !== undefined && token.end - token.start === 1)
  }

  function isDescribing(at: number): boolean {
    if (tokens[at]?.kind !== "word") return false
    if (isSmall(at) || stateOfAdjective(document, at, registry) !== undefined) return true
    return names.within(document, at, at + 1).length > 0
  }

  function scan(): NonNullable<typeof told> {
    const found: NonNullable<typeof told> = []
    for (let at = 0; at < tokens.length; at++) {
      if (!isGovernment(at)) continue
      const id = idOf(stateBefore({ from: beginOf(at), to: at }))
      if (id !== undefined) found.push({ at, lemma: marks[at]?.noun?.value.lemma ?? "", id })
    }
    return found
  }

  function idOf(state: string | undefined): string | undefined {
    return state === undefined || registry === undefined ? undefined : governmentsOf(registry).get(state)
  }

  /** "the administration": the only one of which the article has told, or tells behind. */
  function toldBefore(lemma: string, from: number): string | undefined {
    told ??= scan()
    const all = told.filter((each) => each.lemma === lemma)
    const before = all.filter((each) => each.at < from)
    const ids = new Set((before.length > 0 ? before : all).map(({ id }) => id))
    const [id] = ids
    return ids.size === 1 ? id : undefined
  }

  /** "his administration": that of the person named last, who leads one. */
  function ofPersonBefore(at: number): string | undefined {
    const person = names
      .within(document, Math.max(0, at - headReach), at)
      .findLast((hit) => names.isPerson(hit))
    return person === undefined ? undefined : idOf(ledBy(person))
  }

  function nounAt({ head, from, to }: Mention): number {
    let at = from
    while (at < to && marks[at]?.noun?.value !== head) at++
    return at
  }

  function isPlain(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isSmall(at)) return false
    return true
  }

  function isOne({ head, to }: Mention, at: number): boolean {
    // "the government's lawyer"
    return (
      headLast &&
      head !== undefined &&
      governments.includes(head.lemma) &&
      at < to &&
      !hasOwnerEnding(document, at)
    )
  }

  function governmentOf(mention: Mention): string | undefined {
    const { head, from, to } = mention
    const at = nounAt(mention)
    if (head === undefined || !isOne(mention, at)) return undefined
    const behind = to - at - 1
    if (marks[from]?.pronoun?.value.possessive === true)
      return at === from + 1 && behind === 0 ? ofPersonBefore(from) : undefined
    const own = idOf(stateBefore({ from, to: at }))
    if (own !== undefined || !isPlain(from, at)) return own
    if (behind === 0) return mention.definite ? toldBefore(head.lemma, from) : undefined
    // "the government in Kyiv", "the government of Iraq"
    const place = document.flag(at + 1, "preposition") > 0 || document.flag(at + 1, "join") > 0
    return place ? idOf(stateBefore({ from: at + 2, to })) : undefined
  }

  return {
    governmentOf,
    /** "the regional government": its own words tell it from any that spoke before. */
    isAnother(mention: Mention): boolean {
      const at = nounAt(mention)
      return isOne(mention, at) && marks[mention.from]?.pronoun === undefined && !isPlain(mention.from, at)
    },
  }
}
