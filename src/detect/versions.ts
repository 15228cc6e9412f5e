import type { Claim } from "../schema/claim.ts"
import { bareValue } from "../schema/claim.ts"
import { baseLanguage } from "../util/base-language.ts"
import { canonicalJson } from "../util/canonical.ts"
import { mayBeOneUnknown } from "./changes.ts"
import type { PairJudge, Relays } from "./relays.ts"

/** The accounts of one statement that tell a detail as the one side does, and as the other. */
export interface Versions {
  readonly a: readonly Claim[]
  readonly b: readonly Claim[]
}

const beside: ReadonlySet<string> = new Set(["certainty", "polarity", "predicate", "attribution"])

/** Decides whether an account gives a detail at all; what was inferred was not given. */
export function gives({ says }: Claim, role: string): boolean {
  if (beside.has(role)) return true
  const value = says.roles[role]
  return value !== undefined && (value.inferred ?? []).length === 0
}

/** One text for what an account tells of a detail: accounts with equal ones tell it alike. */
function versionKey({ article, chain, says }: Claim, role: string): string {
  if (role === "certainty") return `${says.certainty} ${says.condition ?? ""}`
  if (role === "polarity") return says.polarity
  if (role === "predicate") return says.predicate
  if (role === "attribution") return chain.length === 0 ? "none" : "some"
  const value = says.roles[role]
  const sense = value !== undefined && "unknown" in value ? (value.sense ?? "") : ""
  return `${baseLanguage(article.lang)} ${sense} ${canonicalJson(bareValue(value) ?? null)}`
}

/** Whether an account gives a detail as another does. */
function tellsAs(account: Claim, other: Claim, role: string, judge: PairJudge): boolean {
  if (beside.has(role)) return versionKey(account, role) === versionKey(other, role)
  const [value, otherValue] = [account.says.roles[role], other.says.roles[role]]
  if (value === undefined || otherValue === undefined) return false
  return (
    mayBeOneUnknown(account, other, value, otherValue) ||
    judge.content(account, other).roles.some((each) => each.role === role && each.relation === "equivalence")
  )
}

/** The versions of one detail among the accounts of a statement: each is compared with each other once. */
interface VersionTable {
  readonly numbers: Map<string, number>
  /** For each version one account that tells it so. */
  readonly examples: Claim[]
  /** For each account the number of its version; -1 where it does not give the detail. */
  readonly ofAccount: readonly number[]
  readonly alike: Map<number, boolean>
  readonly known: Map<number, Versions>
}

const mostVersions = 1 << 20
const tables = new WeakMap<Relays, Map<string, VersionTable>>()

function numberOf(
  { numbers, examples }: Pick<VersionTable, "numbers" | "examples">,
  claim: Claim,
  role: string,
) {
  const key = versionKey(claim, role)
  let number = numbers.get(key)
  if (number === undefined) {
    number = examples.length
    numbers.set(key, number)
    examples.push(claim)
  }
  return number
}

function tableOf(relays: Relays, role: string): VersionTable {
  let ofRelays = tables.get(relays)
  if (ofRelays === undefined) {
    ofRelays = new Map()
    tables.set(relays, ofRelays)
  }
  let table = ofRelays.get(role)
  if (table === undefined) {
    const begun = { numbers: new Map<string, number>(), examples: [] as Claim[] }
    const ofAccount = relays.claims.map((claim) => (gives(claim, role) ? numberOf(begun, claim, role) : -1))
    table = { ...begun, ofAccount, alike: new Map(), known: new Map() }
    ofRelays.set(role, table)
  }
  return table
}

/** Returns which accounts of a statement tell a detail as the one claim does, and which as the other; the same object for the same versions. */
export function versionsOf(relays: Relays, a: Claim, b: Claim, role: string, judge: PairJudge): Versions {
  const table = tableOf(relays, role)
  const { examples, alike, ofAccount } = table
  const [one, other] = [numberOf(table, a, role), numberOf(table, b, role)]
  const known = table.known.get(one * mostVersions + other)
  if (known !== undefined) return known
  const areAlike = (version: number, as: number): boolean => {
    if (version === as) return true
    const key = version * mostVersions + as
    let answer = alike.get(key)
    if (answer === undefined) {
      answer = tellsAs(examples[version] as Claim, examples[as] as Claim, role, judge)
      alike.set(key, answer)
    }
    return answer
  }
  const telling = (as: number, not: number) =>
    relays.claims.filter((_, index) => {
      const version = ofAccount[index] ?? -1
      return version >= 0 && areAlike(version, as) && !areAlike(version, not)
    })
  const made = { a: telling(one, other), b: telling(other, one) }
  table.known.set(one * mostVersions + other, made)
  return made
}
