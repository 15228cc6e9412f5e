import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import { createFullOutlets } from "./full-outlets.ts"
import type { Introductions } from "./introductions.ts"
import { createLedNames } from "./led-names.ts"
import { describe, type Mention } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import { officeIn, stateOfAdjective } from "./offices.ts"
import type { NameWords } from "./name-words.ts"
import { createPersonProof } from "./person-proof.ts"
import { createWholeNames } from "./whole-names.ts"
import { describedBy } from "./described-noun.ts"
import { hasOwnerEnding } from "./owner-ending.ts"
import { isCapital } from "./written-name.ts"

/** An agent that a mention names. */
export interface RegisteredAgent {
  readonly id: string
  /** "person", "outlet", "state" or the kind of body. */
  readonly kind: string
  /** The full name, not a short form. */
  readonly full: boolean
  /** It is set off by a comma from the description that opens the mention. */
  readonly apposed: boolean
}

interface Candidate {
  readonly id: string
  readonly kind: string
  readonly full: boolean
  readonly rank: number
}

/** Words of the longest office before a surname. */
const officeReach = 4

/** Finds the registered agent that a mention names. */
export function createRegisteredAgents(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  nameWords: NameWords,
  on: TimeSpan | undefined,
  introductions: Introductions,
) {
  const { text, tokens, pack } = document
  const { headLast } = pack.sources
  const { isGlued, isWhole, goesOn } = createWholeNames(document, registry, nameWords)
  const fullOutlet = createFullOutlets(document, names)
  const { isLed, isLedByNoun } = createLedNames(document, names, registry, nameWords)
  const proves =
    registry === undefined
      ? undefined
      : createPersonProof(document, names, registry, on, nameWords, introductions)

  /** The mention up to the comma or clause that describes it. */
  function coreOf(mention: Mention): Run {
    let to = mention.from + 1
    while (to < mention.to && !document.isMark(to, ",،(;–—") && document.flag(to, "relative") === 0) to++
    return { from: mention.from, to }
  }

  /** The agent that a mention names: a person before a body before a place. */
  function registered(mention: Mention): RegisteredAgent | undefined {
    if (registry === undefined) return undefined
    const core = coreOf(mention)
    const found = search(mention, core) ?? ofState(mention)
    const kind = mention.head?.kind
    // "a rival": the noun of a group, for one of them
    const persons =
      kind === "person" ||
      kind === "anonymous" ||
      (kind === "collective" && mention.head?.number === "singular")
    // "وزير الخارجية الروسية، سيرغي لافروف،": the body before the comma is that of the office
    if (found !== undefined && (found.kind === "person" || !persons)) return { ...found, apposed: false }
    const behind = apposedTo(mention, core)
    if (behind !== undefined && (behind.kind === "person") === persons) return { ...behind, apposed: true }
    return found === undefined ? undefined : { ...found, apposed: false }
  }

  /** "تعليق رسمي | تركي": an adjective that is all there is of whoever did not comment. */
  function ofState({ head, from, to }: Mention): Candidate | undefined {
    const lone =
      head === undefined &&
      to === from + 1 &&
      !pack.letters.capitals &&
      !pack.letters.definite(document.word(from))
    const id = lone ? stateOfAdjective(document, from, registry) : undefined
    return id === undefined ? undefined : { id, kind: "state", full: true, rank: 1 }
  }

  /** "the minister, John Hart,": the name behind the comma, where none stands before it. */
  function apposedTo(mention: Mention, core: Run): Candidate | undefined {
    const { head } = mention
    const from = core.to + 1
    if (!document.isMark(core.to, ",،(") || from >= mention.to || document.flag(from, "relative") > 0)
      return undefined
    if (head === undefined || head.number === "plural" || nameWords.hasName({ ...mention, to: core.to }))
      return undefined
    return search(mention, coreOf({ ...mention, from }))
  }

  function search(mention: Mention, run: Run): Candidate | undefined {
    let best: Candidate | undefined
    for (const hit of names.within(document, run.from, run.to))
      for (const entry of preferred(hit)) {
        const found = candidate(mention, run, hit, entry)
        if (found !== undefined && (best === undefined || found.rank > best.rank)) best = found
      }
    return best
  }

  /** What a name stands for: where it is somebody's exact name, him alone. */
  function preferred(hit: NameHit): NameHit["entries"] {
    if (hit.entries.length < 2 || registry === undefined) return hit.entries
    const whole = text.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0)
    const exact = registry.find(whole, on === undefined ? {} : { on }).find((found) => found.exact)?.id
    const some = hit.entries.filter((entry) => entry.id === exact)
    const persons = hit.entries.filter((entry) => entry.form === "short" && isPerson(entry.id))
    const holder = persons.length > 1 ? holderAmong(persons, hit.from) : undefined
    if (holder !== undefined) return [holder]
    // namesakes: each has to be proved
    return some.length === 0 || persons.length > 1 ? hit.entries : some
  }

  /** "الرئيس عون": of namesakes the one who holds the office right before the name. */
  function holderAmong(persons: NameHit["entries"], at: number): NameHit["entries"][number] | undefined {
    if (registry === undefined || on === undefined) return undefined
    const office = officeIn(document, { from: Math.max(0, at - officeReach), to: at }, registry)
    if (office?.to !== at) return undefined
    const [holder, ...others] = persons.filter(({ id }) =>
      registry.officesOf(id, on).some((held) => held.office === office.id),
    )
    return others.length === 0 ? holder : undefined
  }

  function isPerson(id: string): boolean {
    return registry?.agent(id)?.kind === "person"
  }

  function candidate(
    mention: Mention,
    run: Run,
    hit: NameHit,
    entry: NameHit["entries"][number],
  ): Candidate | undefined {
    const full = entry.form !== "short"
    if (isGlued(hit)) return undefined
    if (entry.kind === "place") {
      const stands = registry?.standsFor(entry.id) ?? registry?.place(entry.id)?.state
      if (stands === undefined || !isWhole(run, hit)) return undefined
      return { id: stands, kind: "state", full, rank: 1 }
    }
    const agent = registry?.agent(entry.id)
    if (agent === undefined) return undefined
    const length = hit.to - hit.from
    if (agent.kind === "person") {
      if (proves?.(mention, run, hit, agent.id, !full) !== true) return undefined
      return { id: agent.id, kind: "person", full, rank: 10 + length }
    }
    if (agent.kind === "state")
      return isWhole(run, hit) ? { id: agent.id, kind: "state", full, rank: 2 + length / 10 } : undefined
    const outlet = isOutletKind(agent.kind)
    if (!isOwn(mention, run, hit, agent.id, outlet)) return undefined
    if (outlet) {
      // "Mayor Ann Bloomberg", then "Bloomberg"
      const person = introductions.called(document.word(hit.to - 1), hit.from)[0]
      if (length === 1 && person !== undefined && person.at < hit.from) return undefined
      const id = fullOutlet(hit.from, hit.to, agent.id)
      if (id === undefined) return undefined
      return {
        id,
        kind: "outlet",
        full,
        rank: (mention.head?.kind === "outlet" ? 9 : 5) + length / 10,
      }
    }
    return { id: agent.id, kind: agent.kind, full, rank: 4 + length / 10 }
  }

  /** "بعثة الكويت بالأمم المتحدة": a preposition written onto a body's name gives it to the body that opens the mention. */
  function isParent({ head, from }: Mention, { from: at, prefix }: NameHit, id: string): boolean {
    if (registry?.agent(id)?.kind !== "organization" || head?.kind !== "body" || at <= from + 1) return false
    return prefix !== "" && !pack.letters.conjunctive.includes(prefix) && tokens[at - 1]?.kind === "word"
  }

  /** "فريق خبراء الأمم المتحدة", "a panel of experts of the council": of whose people another body is made. */
  function isOfPeople({ head, from }: Mention, hit: NameHit): boolean {
    if (head?.kind !== "body") return false
    let at = hit.from - 1
    while (document.flag(at, "definite") > 0 || document.flag(at, "preposition") > 0) at--
    const people = at > from ? document.marks[at]?.noun?.value : undefined
    return (
      people?.number === "plural" &&
      (people.kind === "collective" || people.kind === "person" || people.kind === "anonymous")
    )
  }

  /** "وكالة الأنباء الفلسطينية المستقلة (معا)": another adjective, and in brackets another name. */
  function isOtherwiseCalled(run: Run, hit: NameHit, id: string): boolean {
    if (!isOutlet(id) || hit.to >= run.to || !document.isMark(run.to, "(")) return false
    if (!pack.letters.definite(document.word(hit.to))) return false
    const inner = names.at(document, run.to + 1, tokens.length)
    return inner?.entries.some((entry) => entry.id === id) !== true
  }

  /** Whether a body's name is the mention's own: no possessor, no description of another noun, no part of a name. */
  function isOwn(mention: Mention, run: Run, hit: NameHit, id: string, outlet: boolean): boolean {
    if (hit.to < run.to && (hasOwnerEnding(document, hit.to - 1) || isJoined(hit))) return false
    if (mention.head?.kind === "document" && hit.from > mention.from && document.isMark(hit.from - 1, ",،"))
      return false
    if (isOfPeople(mention, hit)) return false
    // "Ann Lee at the Harbour Post": for whom she writes
    if (outlet && isWriter(run, hit)) return false
    // "تقرير الخبراء المكلف بموجب قرار المجلس": whose other text it is
    const before = document.marks[hit.from - 1]?.noun?.value.kind
    if (mention.head?.kind === "document" && before === "document" && hit.from - 1 > mention.from)
      return false
    if (!headLast)
      return !isParent(mention, hit, id) && !isOtherwiseCalled(run, hit, id) && isLedByNoun(mention, run, hit)
    if (goesOn(hit)) return false
    const next = document.marks[describedBy(document, hit.to, run.to)]?.noun?.value
    if (next !== undefined) return outlet && next.kind === "outlet"
    return isLed(mention, hit, id)
  }

  /** "EU | and Turkish officials": a name that describes a noun together with another. */
  function isJoined(hit: NameHit): boolean {
    return headLast && document.flag(hit.to, "conjunction") > 0
  }

  /** Whether a person's name and a preposition open the words before an outlet. */
  function isWriter(run: Run, hit: NameHit): boolean {
    let at = hit.from - 1
    while (at > run.from && document.flag(at, "definite") > 0) at--
    return at > run.from + 1 && document.flag(at, "preposition") > 0 && nameWords.nameEnd(run.from, at) === at
  }

  /** Whether an agent is a newspaper, agency or channel. */
  function isOutlet(id: string): boolean {
    return isOutletKind(registry?.agent(id)?.kind)
  }

  /** The outlet that a mention names, though the name may stand for something else too ("الشرق الأوسط"). */
  function outletIn(mention: Mention): string | undefined {
    for (const hit of names.within(document, mention.from, mention.to))
      for (const entry of hit.entries)
        if (entry.kind === "agent" && isOutlet(entry.id)) return fullOutlet(hit.from, hit.to, entry.id)
    return outletCalled(describe(document, mention.from, mention.to))
  }

  /** "The Post", where the article has named the newspaper whose name ends so. */
  function outletCalled({ head, from, to }: Mention): string | undefined {
    return head?.kind === "outlet" && isCapital(document, to - 1)
      ? fullOutlet(from, to, undefined)
      : undefined
  }

  return { registered, isOutlet, outletIn, outletCalled }
}
