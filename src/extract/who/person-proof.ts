import { opensGivenName } from "../../names/name-particles.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import { describedBy } from "./described-noun.ts"
import type { Introductions } from "./introductions.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { officeIn, stateOf, stateOfAdjective } from "./offices.ts"
import { isCommonSurname, isFirstName, isNameOf, standsFirst } from "./surnames.ts"
import { isCapital } from "./written-name.ts"

/** Words of the longest office before a surname. */
const officeReach = 4
/** Who held an office of this rank is called by his surname alone even afterwards. */
const headRank = "head"

/** Letters of a word that speak so much for a name are hardly those of another word. */
const likelyName = 10

/** Proves that a registered person's name in a mention is the mention's own, with nothing of the name left over. */
export function createPersonProof(
  document: Document,
  names: NameFinder,
  registry: Registry,
  on: TimeSpan | undefined,
  { isNameWord, isFamilyName, nextOfName }: NameWords,
  introductions: Introductions,
) {
  const { tokens, pack } = document
  const { capitals } = pack.letters
  const { headLast, juniors } = pack.sources

  /** "Donald Trump Jr.", "Donald Trump, Jr.", "ترامب الابن" */
  function isJunior(hit: NameHit): boolean {
    const next = document.isMark(hit.to, ",") ? hit.to + 1 : hit.to
    return juniors.includes(document.word(next))
  }

  /** Whether another word of a name follows. */
  function goesOn(run: Run, hit: NameHit, short: boolean): boolean {
    if (isJunior(hit)) return true
    if (capitals) return nextOfName(hit.to, tokens.length) >= 0
    if (!short || hit.to >= run.to) return false
    // "حسين الهاشمي", "سلام كواكبي": a surname that is a first name, too, and then a name
    if (isFamilyName(hit.to)) return stateOfAdjective(document, hit.to, registry) === undefined
    if (!isNameWord(hit.to) || document.marks[hit.to]) return false
    // "عبد الرحمن عبدي": a word that its letters show to be a name
    return (
      opensGivenName(document.word(hit.from)) ||
      isFirstName(registry, lastWord(hit)) ||
      pack.letters.nameLikeness(document.word(hit.to)) >= likelyName
    )
  }

  function lastWord(hit: NameHit): string {
    return hit.entries[0]?.folded.split(" ").at(-1) ?? ""
  }

  /** Whether the word before a name is no part of it: a title, an office, a body, an adjective. */
  function isExplainedBefore(at: number): boolean {
    if (document.marks[at]?.noun !== undefined) return true
    // "عبد الرحمن | عبدي": another person's name
    const prior = names.at(document, at - 1, at + 1)
    if (prior?.to === at + 1 && names.isPerson(prior)) return false
    if (!isNameWord(at)) return true
    if (stateOfAdjective(document, at, registry) !== undefined) return true
    // "Fox News' Hannity", "Russia's Lavrov"
    return pack.sources.possessive.some((ending) => document.word(at).endsWith(ending))
  }

  /** Whether first names that stand before a surname are those of the registered person. */
  function hasOwnFirstName(hit: NameHit, id: string): boolean {
    let from = hit.from
    while (isNameWord(from - 1) || document.isMark(from - 1, ".-")) from--
    for (let at = from; at < hit.from; at++) if (isNameOf(registry, id, document.word(at))) return true
    return false
  }

  /** "to undermine Netanyahu": a small word of no known kind, where no article opens the phrase. */
  function isUnled(run: Run, hit: NameHit): boolean {
    const before = hit.from - 1
    if (!capitals || before < run.from || tokens[before]?.kind !== "word") return false
    if (document.marks[before] !== undefined || isCapital(document, before)) return false
    return document.flag(run.from, "definite") === 0 && document.marks[run.from]?.count === undefined
  }

  /** "the Obama administration", "Trump's lawyer": a name that only describes the noun behind it. */
  function describes(run: Run, hit: NameHit): boolean {
    const last = document.word(hit.to - 1)
    if (hit.to < run.to && pack.sources.possessive.some((ending) => last.endsWith(ending))) return true
    return headLast && document.marks[describedBy(document, hit.to, run.to)]?.noun !== undefined
  }

  /** "adviser to President Obama": a preposition makes the name another's. */
  function isComplement(mention: Mention, run: Run, hit: NameHit): boolean {
    if (!headLast) return isNear(mention, hit)
    let at = hit.from - 1
    while (
      at > run.from &&
      (document.flag(at, "title") > 0 ||
        document.flag(at, "definite") > 0 ||
        document.flag(at, "backward") > 0 ||
        document.isMark(at, ".") ||
        document.marks[at]?.noun?.value.kind === "person" ||
        // "spokesman for | Russian | President Hart"
        stateOfAdjective(document, at, registry) !== undefined)
    )
      at--
    return at > run.from && document.flag(at, "preposition") > 0
  }

  /** "مصدر مقرب من | نتنياهو": whom people without a name are near to, or come from. */
  function isNear({ from, head }: Mention, hit: NameHit): boolean {
    if (head?.kind === "document" || head?.kind === "media") return false
    // "المحامي الشخصي | لترامب"
    const given = pack.reporting.addressees.includes(hit.prefix) && hit.from > from + 1
    if (given) return true
    let at = hit.from - 1
    while (at > from && (document.flag(at, "title") > 0 || document.marks[at]?.noun?.value.kind === "person"))
      at--
    return at > from && document.flag(at, "preposition") > 0
  }

  /** "صهر الرئيس الأمريكي، | دونالد ترامب": the office right before the comma is his, and another noun opens the mention. */
  function isOfOwner({ from }: Mention, hit: NameHit, id: string): boolean {
    const to = hit.from - 1
    if (headLast || from + 1 >= to || !document.isMark(to, ",،")) return false
    const inner = officeIn(document, { from: from + 1, to }, registry)
    if (inner === undefined || !held(id, inner.id)) return false
    const outer = officeIn(document, { from, to }, registry)
    return outer === undefined || outer.from > from || !held(id, outer.id)
  }

  /** "نور الدين | عبد الرحمن": the first names of another, with nothing between that tells what he is. */
  function opensOtherName(run: Run, hit: NameHit): boolean {
    if (run.from >= hit.from || !isNameWord(run.from) || document.marks[run.from] !== undefined) return false
    for (let at = run.from + 1; at < hit.from; at++) if (!isNameWord(at) && !isFamilyName(at)) return false
    return stateOfAdjective(document, hit.from - 1, registry) === undefined
  }

  /** "مستشار أردوغان", "ابنة ترامب", "مستشار الرئيس بوتين": the noun before is another's. */
  function isAnnexed(mention: Mention, run: Run, hit: NameHit, id: string): boolean {
    if (headLast || hit.from === mention.from) return false
    let before = hit.from - 1
    // "المتحدث باسم الرئيس الفلسطيني | محمود عباس": over the adjective to the office
    while (before > mention.from && stateOfAdjective(document, before, registry) !== undefined) before--
    const noun = document.marks[before]?.noun ?? document.marks[hit.from - 1]?.noun
    if (noun === undefined)
      return (!isExplainedBefore(before) || opensOtherName(run, hit)) && !hasOwnFirstName(hit, id)
    if (!pack.letters.definite(document.word(before))) return noun.value.definite !== true
    // the office right before the name is his, and another noun opens the mention
    const opening = document.marks[mention.from]?.noun?.value
    if (opening === undefined || before === mention.from) return false
    const inner = officeIn(document, { from: before, to: hit.from }, registry)
    const outer = officeIn(document, { from: mention.from, to: before }, registry)
    return inner !== undefined && held(id, inner.id) && !(outer !== undefined && held(id, outer.id))
  }

  /** Until the day: nobody is called by an office that he will hold. */
  const sofar = on === undefined ? undefined : { earliest: -Infinity, latest: on.latest }

  function held(id: string, office: string): boolean {
    return registry.officesOf(id, sofar).some((each) => each.office === office)
  }

  /** Whether the mention itself ties a surname to a person: an office that he held, or his country. */
  function isTied(mention: Mention, id: string): boolean {
    const office = officeIn(document, mention, registry)
    if (office !== undefined && held(id, office.id)) return true
    const agent = registry.agent(id)
    const country = agent !== undefined && "country" in agent ? agent.country : undefined
    return country !== undefined && stateOf(document, mention, registry, names) === country
  }

  /** Holders of an office on the day, and heads of states for good, are called by surname without an introduction. */
  function isWellKnown(id: string): boolean {
    if (registry.officesOf(id, on).length > 0) return true
    return registry.officesOf(id).some(({ office }) => registry.office(office)?.rank === headRank)
  }

  /** "الرئيس عون" behind a general of that name: the one who holds the office before the name, where the other does not. */
  function isTheHolder(hit: NameHit, id: string, other: string | undefined): boolean {
    if (other === undefined || on === undefined) return false
    const office = officeIn(document, { from: Math.max(0, hit.from - officeReach), to: hit.from }, registry)
    if (office === undefined || office.to !== hit.from) return false
    const holds = (person: string): boolean =>
      registry.officesOf(person, on).some((each) => each.office === office.id)
    return holds(id) && !holds(other)
  }

  /** Whether a surname alone means a registered person here. */
  function isMeant(mention: Mention, hit: NameHit, id: string): boolean {
    const word = lastWord(hit)
    const called = introductions.called(document.word(hit.to - 1), mention.from)
    // "Kim Jin Moo", then "Kim": another's surname stands first
    const others = introductions.begunBy(word, mention.from).some((each) => each.id !== id)
    if (others && standsFirst(registry, pack.id, id, word)) return false
    if (called.some((each) => each.id === id) || isTheHolder(hit, id, called[0]?.id)) return true
    const known = !isCommonSurname(registry, word) && isWellKnown(id)
    const owned = called.length > 0 && (called[0]?.at ?? 0) < mention.from
    if (owned && !isTied(mention, id) && !(known && introductions.isBareFirst(document.word(hit.to - 1))))
      return false
    if (introductions.isIntroduced(id)) return true
    // "السوداني": a people's adjective, or somebody of that people
    if (stateOfAdjective(document, hit.to - 1, registry) !== undefined)
      return hit.to - hit.from > 1 || (isTied(mention, id) && !isAdjectiveOnly(mention, hit))
    if (isTied(mention, id)) return true
    const office = officeIn(document, mention, registry)
    if (office !== undefined && !held(id, office.id)) return false
    return known && !isCourtesy(mention, hit)
  }

  /** Whether nothing but the adjective itself tells the state. */
  function isAdjectiveOnly(mention: Mention, hit: NameHit): boolean {
    const agent = registry.agent(stateOfAdjective(document, hit.to - 1, registry) ?? "")
    const others = stateOf(document, { from: mention.from, to: hit.from }, registry, names)
    return others === undefined || others === agent?.id
  }

  /** "Mr. Carter": courtesy that news gives only to those whom it has introduced. */
  function isCourtesy(mention: Mention, hit: NameHit): boolean {
    for (let at = mention.from; at < hit.from; at++)
      if (document.flag(at, "title") > 0 && document.marks[at]?.noun === undefined) return true
    return false
  }

  /** Whether a person's name in a run of a mention identifies the mention. */
  return function proves(mention: Mention, run: Run, hit: NameHit, id: string, short: boolean): boolean {
    if (
      isUnled(run, hit) ||
      goesOn(run, hit, short) ||
      describes(run, hit) ||
      isComplement(mention, run, hit) ||
      isOfOwner(mention, hit, id) ||
      isAnnexed(mention, run, hit, id)
    )
      return false
    if (!short) return true
    if (capitals && (!isExplainedBefore(hit.from - 1) || document.isMark(hit.from - 1, "-")))
      return hasOwnFirstName(hit, id)
    return isMeant(mention, hit, id)
  }
}
