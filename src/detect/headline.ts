import { isAgreement } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import { isHeadline } from "../lineage/occasion.ts"
import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { RoleValue } from "../schema/proposition.ts"
import { roleMembers } from "../schema/role-members.ts"
import type { BareChange } from "./changes.ts"
import type { JudgeContext, TopicContext } from "./judge-pair.ts"

const bodies = new WeakMap<TopicContext, ReadonlyMap<string, readonly Claim[]>>()

/** The claims of each article's body in a topic, in order of the text. */
function bodyOf(article: string, topic: TopicContext): readonly Claim[] {
  let known = bodies.get(topic)
  if (known === undefined) {
    const made = new Map<string, Claim[]>()
    for (const claim of topic.claims) {
      if (claim.anchor === undefined || isHeadline(claim)) continue
      const own = made.get(claim.article.id)
      if (own === undefined) made.set(claim.article.id, [claim])
      else own.push(claim)
    }
    known = made
    bodies.set(topic, known)
  }
  return known.get(article) ?? []
}

const leads = new WeakMap<Claim, readonly [TopicContext, Claim | undefined]>()

/** The claim of an article that its headline tells: the first that says the like, else the first of one event. */
function leadOf(headline: Claim, topic: TopicContext, context: JudgeContext): Claim | undefined {
  const known = leads.get(headline)
  if (known?.[0] === topic) return known[1]
  const body = bodyOf(headline.article.id, topic)
  const fits = (tie: "lineage" | undefined, agreeing: boolean) =>
    body.find((claim) => {
      const { relation } = context.compare(headline, claim, tie)
      return agreeing ? isAgreement(relation) : relation !== "unrelated"
    })
  const lead = fits(undefined, true) ?? fits("lineage", true) ?? fits("lineage", false)
  leads.set(headline, [topic, lead])
  return lead
}

/** Decides whether of two claims one is a headline and the other what it tells of its article, whoever said it there. */
export function isHeadlineOf(a: Claim, b: Claim, topic: TopicContext, context: JudgeContext): boolean {
  if (a.article.id !== b.article.id || isHeadline(a) === isHeadline(b)) return false
  const [headline, other] = isHeadline(a) ? [a, b] : [b, a]
  if (context.editor.lineage(a.id, b.id) !== undefined) return false
  return leadOf(headline, topic, context) === other
}

/** Returns the lineage of a headline and what it tells; one that names another speaker tells something else. */
export function headlineLineage(a: Claim, b: Claim, lineage: Lineage): Lineage {
  const unsigned = (isHeadline(a) ? a : b).chain.length === 0
  if (!unsigned && !lineage.possible.some((kind) => kind === "sameUtterance" || kind === "sharedOrigin"))
    return lineage
  const { roots } = lineage
  return {
    roots,
    kind: "sameUtterance",
    possible: ["sameUtterance"],
    evidence: [{ code: "headline-and-article" }],
    assumed: ["headline-tells-lead"],
  }
}

/** A headline that is merely shorter or vaguer than what it tells ("more than ten" of 14) changes nothing. */
export function withoutShortening(a: Claim, b: Claim, changes: readonly BareChange[]): readonly BareChange[] {
  if (a.article.id !== b.article.id || isHeadline(a) === isHeadline(b)) return changes
  const shortened = isHeadline(b) ? "loosened" : "sharpened"
  return changes.filter(({ change }) => change !== shortened)
}

/** The agents that a value names. */
function agentsIn(value: RoleValue): readonly string[] {
  return roleMembers(value).filter((member) => typeof member === "string")
}

/**
 * Returns what a headline changes by leaving out who said it: that it tells as a fact what its article has from
 * sources that it does not name. A minister's word in a headline without him is how headlines are written; and
 * whoever speaks of his own doings is named all the same.
 */
export function speakerDropped(a: Claim, b: Claim, registry: Registry | undefined): readonly BareChange[] {
  if (a.article.id !== b.article.id || isHeadline(a) === isHeadline(b)) return []
  const [headline, body] = isHeadline(a) ? [a, b] : [b, a]
  const { says } = headline
  if (headline.chain.length > 0 || body.chain.length === 0 || says.certainty !== "certain") return []
  const doers = Object.values(says.roles).flatMap(agentsIn)
  const roots = rootsOf(body, registry)
  const isKnown = roots.some(
    ({ kind, voucher }) =>
      kind !== "unnamed" ||
      doers.some((doer) => voucher !== undefined && registry?.sameSide(doer, voucher).same === true),
  )
  return isKnown ? [] : [{ role: "attribution", change: headline === b ? "sharpened" : "loosened" }]
}
