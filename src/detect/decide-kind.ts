import { type Comparison, isAgreement, isClash, mayBeOfOtherTimes } from "../compare/comparison.ts"
import type { Lineage, LineageKind } from "../lineage/lineage.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { sourceKey } from "../schema/link.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { type BareChange, changesOf, clashesOf } from "./changes.ts"
import type { FindingKind } from "./finding.ts"
import { speakerDropped, withoutShortening } from "./headline.ts"

/** The table: content × lineage. */
const table: Readonly<Record<"agree" | "clash" | "hedged", Readonly<Record<LineageKind, FindingKind>>>> = {
  agree: {
    sameUtterance: "echoes",
    sameSpeaker: "reaffirms",
    sameSide: "agrees",
    sharedOrigin: "echoes",
    independent: "corroborates",
    unknown: "agrees",
  },
  clash: {
    sameUtterance: "distorts",
    sameSpeaker: "revises",
    sameSide: "conflicts",
    sharedOrigin: "distorts",
    independent: "conflicts",
    unknown: "conflicts",
  },
  hedged: {
    sameUtterance: "distorts",
    sameSpeaker: "revises",
    sameSide: "tension",
    sharedOrigin: "tension",
    independent: "tension",
    unknown: "tension",
  },
}

/** A finding's kind, whose doing it is, and what changed. */
export interface Decision {
  readonly kind: FindingKind
  readonly by?: "a" | "b"
  readonly changes?: readonly BareChange[]
  /** How likely both say the same, where that decided whether it is told. */
  readonly likelihood?: number
}

function declines(claim: Claim): boolean {
  return claim.chain.at(-1)?.act === "declines-to-confirm"
}

/** Two sentences of one account are no two reports; a headline and its article are. */
function isOneAccount(a: Claim, b: Claim): boolean {
  const account = ({ article, chain, anchor }: Claim) =>
    [
      article.id,
      anchor?.section ?? "body",
      ...chain.map((link) => link.sources.map(sourceKey).join("+")),
    ].join("\n")
  return account(a) === account(b)
}

/**
 * Decides by the table what two claims are to each other, or undefined where nothing is to be reported.
 *
 * Within one utterance a detail that both reports give and give differently is a distortion even where one entails
 * the other. Without an event in common there is nothing to report, however alike the words.
 */
export function decideKind(
  a: Claim,
  b: Claim,
  comparison: Comparison,
  lineage: Lineage,
  vocabulary: Vocabulary,
  registry: Registry | undefined,
): Decision | undefined {
  const agree = isAgreement(comparison.relation)
  const clash = isClash(comparison.relation)
  if (!agree && !clash) return undefined
  const [declinesA, declinesB] = [declines(a), declines(b)]
  if (declinesA !== declinesB) return { kind: "withholds", by: declinesA ? "a" : "b" }
  if (lineage.misattributed === true && agree) return { kind: "misattributes" }
  const changes =
    lineage.kind === "sameUtterance" && !isOneAccount(a, b)
      ? [
          ...withoutShortening(a, b, changesOf(a, b, comparison, vocabulary)),
          ...speakerDropped(a, b, registry),
        ]
      : []
  if (comparison.later !== undefined && agree && lineage.kind !== "sameUtterance")
    return { kind: "updates", by: comparison.later }
  if (clash) {
    if (comparison.undecided && lineage.kind !== "sameUtterance") return { kind: "tension" }
    const kind = table[comparison.hedged ? "hedged" : "clash"][lineage.kind]
    return kind === "distorts" ? { kind, changes: [...changes, ...clashesOf(comparison, changes)] } : { kind }
  }
  if (changes.length > 0) return { kind: "distorts", changes }
  if (comparison.relation === "overlap" && !sharesMoreThanParties(a, b, comparison, vocabulary))
    return undefined
  const kind = table.agree[lineage.kind]
  if (kind !== "corroborates") return { kind }
  return { kind: isConfirmed(a, b, comparison, vocabulary) ? "corroborates" : "agrees" }
}

/** Details of which each account gives its own: what the one says of them, the other does not confirm. */
const ownDetails: ReadonlySet<string> = new Set(["counts-of-different-things", "no-common-member"])

/**
 * Whether agreement of independent accounts confirms. "May" never supports "will"; what was so years ago does not
 * confirm that it is; and where each counts or describes something of its own, they share too little.
 */
function isConfirmed(a: Claim, b: Claim, comparison: Comparison, vocabulary: Vocabulary): boolean {
  return (
    comparison.certainty === "equivalence" &&
    !mayBeOfOtherTimes(comparison) &&
    !comparison.roles.some(({ reason }) => ownDetails.has(reason)) &&
    // of texts, what merely follows from the other's words is too loose to confirm it
    !comparison.roles.some(
      ({ reason, relation }) => reason.startsWith("words-") && relation !== "equivalence",
    ) &&
    sharesMoreThanParties(a, b, comparison, vocabulary)
  )
}

/** That two states deal with each other at all is too little for claims of a mere contact and of an event to agree on. */
function sharesMoreThanParties(a: Claim, b: Claim, comparison: Comparison, vocabulary: Vocabulary): boolean {
  if (a.says.predicate === b.says.predicate) return true
  const general = comparison.both === undefined ? undefined : vocabulary.get(comparison.both.predicate)
  return Object.keys(comparison.both?.roles ?? {}).some(
    (role) => role !== "time" && general?.roles[role]?.identity !== true,
  )
}
