import type { LinkInput } from "../../src/claims/claim.ts"
import type { ChangeReason, FirstChange } from "../../src/detect/finding.ts"
import type { Proposition } from "../../src/schema/proposition.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"

/** One account of one statement. */
export interface Telling {
  readonly id: string
  readonly says: Proposition
  readonly chain?: readonly LinkInput[]
  readonly on?: string | null
  readonly outlet?: string
  readonly words?: string
  readonly section?: "headline" | "body"
  /** The article where it is not the account's own. */
  readonly article?: string
}

/** Accounts of a statement, what is looked at between two of them, and what is to be found. */
export interface ChangedDetail {
  readonly name: string
  readonly tellings: readonly Telling[]
  readonly between: readonly [string, string]
  readonly role?: string
  /** The account whose version is the changed one; undefined where that cannot be told. */
  readonly by?: string
  readonly why?: ChangeReason
  readonly fullest?: readonly [account: string, as: string]
  readonly first?: readonly [accounts: readonly string[], why: FirstChange["why"]]
  /** Left out: a distortion. */
  readonly kind?: string
}

const chiefs = { participants: ["fidan", "mamlouk"], place: "damascus", tracks: ["intelligence"] } as const
const weeks = meet({ ...chiefs, time: "[2022-08-20..2022-09-19]" })
const week = meet({ ...chiefs, time: "[2022-09-12..2022-09-18]" })
const fuller = meet({ ...chiefs, time: "[2022-08-20..2022-09-19]", rank: "head", formality: "informal" })
const silent = meet(chiefs)
const elsewhere = meet({ ...chiefs, place: "aleppo", time: "[2022-08-20..2022-09-19]" })

const sources = { anonymous: "four sources", count: 4 } as const
const relayed = ["reuters", sources]
const own = { chain: [sources], outlet: "reuters" }
const long =
  "the two chiefs of intelligence met several times in the Syrian capital to see whether there was anything at all to talk about"

/** Details that were changed on the way, and as many that were not, or of which nobody can tell. */
export const changedDetails: readonly ChangedDetail[] = [
  {
    name: "the outlet's own report against the one relay",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-19" },
      { id: "relay", says: week, chain: relayed, on: "2022-09-19" },
    ],
    between: ["agency", "relay"],
    by: "relay",
    why: "own-report",
    first: [["relay"], "only-one"],
  },
  {
    name: "the outlet's own report against many relays of the changed version",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-16" },
      { id: "one", says: week, chain: relayed, on: "2022-09-17" },
      { id: "two", says: week, chain: relayed, on: "2022-09-18" },
      { id: "three", says: week, chain: relayed, on: "2022-09-19" },
    ],
    between: ["agency", "three"],
    by: "three",
    why: "own-report",
    first: [["one"], "published-first"],
  },
  {
    name: "two relays, and the agency's own report tells as the one",
    tellings: [
      { id: "agency", says: fuller, ...own, on: "2022-09-16" },
      { id: "faithful", says: weeks, chain: relayed, on: "2022-09-19" },
      { id: "changed", says: week, chain: relayed, on: "2022-09-17" },
    ],
    between: ["faithful", "changed"],
    by: "changed",
    why: "own-report",
    fullest: ["agency", "faithful"],
    first: [["changed"], "only-one"],
  },
  {
    name: "a relay told the change before two others",
    tellings: [
      { id: "a", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "b", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "c", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "early", says: week, chain: relayed, on: "2022-09-16" },
      { id: "late", says: week, chain: relayed, on: "2022-09-18" },
    ],
    between: ["a", "late"],
    by: "late",
    why: "fewer-accounts",
    first: [["early"], "published-first"],
  },
  {
    name: "of two relays of one day either may have been first",
    tellings: [
      { id: "a", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "b", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "c", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "one", says: week, chain: relayed, on: "2022-09-17" },
      { id: "two", says: week, chain: relayed, on: "2022-09-17" },
    ],
    between: ["a", "two"],
    by: "two",
    why: "fewer-accounts",
    first: [["one", "two"], "times-may-coincide"],
  },
  {
    name: "a month does not come before its days",
    tellings: [
      { id: "a", says: weeks, ...own, on: "2022-09-10" },
      { id: "one", says: week, chain: relayed, on: "2022-09-17" },
      { id: "two", says: week, chain: relayed, on: "2022-09" },
    ],
    between: ["a", "one"],
    by: "one",
    why: "own-report",
    first: [["two", "one"], "times-may-coincide"],
  },
  {
    name: "an undated relay may always have been first",
    tellings: [
      { id: "a", says: weeks, ...own, on: "2022-09-15" },
      { id: "one", says: week, chain: relayed, on: "2022-09-17" },
      { id: "two", says: week, chain: relayed, on: null },
    ],
    between: ["a", "one"],
    by: "one",
    why: "own-report",
    first: [["one", "two"], "undated"],
  },
  {
    name: "what was inherited from the text that one copied is that text's change",
    tellings: [
      { id: "a", says: weeks, ...own, on: "2022-09-10" },
      { id: "one", says: week, chain: relayed, on: "2022-09-17", words: long },
      { id: "two", says: week, chain: relayed, on: "2022-09-19", words: long },
    ],
    between: ["a", "two"],
    by: "two",
    why: "own-report",
    first: [["one"], "copied-by-others"],
  },
  {
    name: "a copy told it otherwise than the text that it was taken from, though nobody knows the agency's words",
    tellings: [
      { id: "one", says: weeks, chain: relayed, on: "2022-09-15", words: long },
      { id: "two", says: week, chain: relayed, on: "2022-09-17", words: long },
    ],
    between: ["one", "two"],
    by: "two",
    why: "copied-from",
    first: [["two"], "only-one"],
  },
  {
    name: "copies of the changed version are one text, so that they outvote nobody",
    tellings: [
      { id: "a", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "b", says: weeks, chain: relayed, on: "2022-09-15" },
      { id: "one", says: week, chain: relayed, on: "2022-09-16", words: long },
      { id: "two", says: week, chain: relayed, on: "2022-09-17", words: long },
      { id: "three", says: week, chain: relayed, on: "2022-09-18", words: long },
    ],
    between: ["a", "three"],
    by: "three",
    why: "fewer-accounts",
    first: [["one"], "copied-by-others"],
  },
  {
    name: "one relay more on the way",
    tellings: [
      { id: "near", says: weeks, chain: relayed, on: "2022-09-19" },
      { id: "far", says: week, chain: ["sabah", ...relayed], on: "2022-09-19" },
    ],
    between: ["near", "far"],
    by: "far",
    why: "further-from-the-mouth",
    first: [["far"], "only-one"],
  },
  {
    name: "of two relays alike in all else the fuller one",
    tellings: [
      { id: "full", says: fuller, chain: relayed, on: "2022-09-19" },
      { id: "thin", says: week, chain: relayed, on: "2022-09-19" },
    ],
    between: ["full", "thin"],
    by: "thin",
    why: "less-full",
    first: [["thin"], "only-one"],
  },
  {
    name: "of two relays alike in all else the later one",
    tellings: [
      { id: "early", says: weeks, chain: relayed, on: "2022-09-18" },
      { id: "late", says: week, chain: relayed, on: "2022-09-19" },
    ],
    between: ["early", "late"],
    by: "late",
    why: "published-later",
    first: [["late"], "only-one"],
  },
  {
    name: "of two relays of one day nobody can tell",
    tellings: [
      { id: "one", says: weeks, chain: relayed, on: "2022-09-19" },
      { id: "two", says: week, chain: relayed, on: "2022-09-19" },
    ],
    between: ["one", "two"],
    why: "undecided",
  },
  {
    name: "of two relays, one undated, nobody can tell",
    tellings: [
      { id: "one", says: weeks, chain: relayed, on: "2022-09-19" },
      { id: "two", says: week, chain: relayed, on: null },
    ],
    between: ["one", "two"],
    why: "undecided",
  },
  {
    name: "a place is changed, and the time is not",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-16" },
      { id: "relay", says: elsewhere, chain: relayed, on: "2022-09-17" },
    ],
    between: ["agency", "relay"],
    role: "place",
    by: "relay",
    why: "own-report",
    first: [["relay"], "only-one"],
  },
  {
    name: "a headline that is surer than its article",
    tellings: [
      {
        id: "body",
        article: "page",
        says: meet(chiefs, { certainty: "possible" }),
        section: "body",
        on: "2022-09-19",
      },
      { id: "head", article: "page", says: silent, section: "headline", on: "2022-09-19" },
    ],
    between: ["body", "head"],
    role: "certainty",
    by: "head",
    why: "headline",
    first: [["head"], "only-one"],
  },
  {
    name: "a relay that leaves the time out changes nothing",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-16" },
      { id: "relay", says: silent, chain: relayed, on: "2022-09-17" },
    ],
    between: ["agency", "relay"],
    kind: "echoes",
  },
  {
    name: "a relay that tells the same changes nothing",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-16" },
      { id: "relay", says: weeks, chain: relayed, on: "2022-09-17" },
    ],
    between: ["agency", "relay"],
    kind: "echoes",
  },
  {
    name: "a headline that is merely shorter than its article",
    tellings: [
      { id: "body", article: "page", says: weeks, section: "body", on: "2022-09-19" },
      { id: "head", article: "page", says: silent, section: "headline", on: "2022-09-19" },
    ],
    between: ["body", "head"],
    kind: "echoes",
  },
  {
    name: "another agency's sources tell it otherwise: no relay of one statement",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-16" },
      { id: "other", says: week, chain: ["afp", sources], on: "2022-09-17" },
    ],
    between: ["agency", "other"],
    kind: "agrees",
  },
  {
    name: "the same agency's sources a month later: another statement",
    tellings: [
      { id: "agency", says: weeks, ...own, on: "2022-09-16" },
      { id: "other", says: week, chain: relayed, on: "2022-10-17" },
    ],
    between: ["agency", "other"],
    kind: "agrees",
  },
]
