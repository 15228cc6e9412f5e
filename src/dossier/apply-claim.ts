import { claimContent } from "../claims/claim-content.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { pushAll } from "../util/push-all.ts"
import type { StateUnderWork } from "./dossier-state.ts"
import type { LogEntry } from "./log-entry.ts"
import { applied, equalJson, type Outcome, plain, refused, repeated } from "./outcome.ts"

/** Puts a claim in, or its new anchors, glosses and details where it is there with the same content. */
export function addClaim(state: StateUnderWork, claim: Claim, recorded: string): Outcome {
  const { id } = claim
  const held = plain(state.claims[id])
  if (held !== undefined) return addAgain(state, held, claim)
  const before = plain(state.retracted[id])
  const remarks = enterArticle(state, claim)
  state.claims[id] = claim
  if (before === undefined) return applied(...remarks)
  delete state.retracted[id]
  if (claimContent(before.claim) !== claimContent(claim))
    pushAll(remarks, claimChanged(state, claim, recorded))
  return applied(...remarks)
}

function addAgain(state: StateUnderWork, held: Claim, claim: Claim): Outcome {
  const { id } = claim
  if (equalJson(held, claim))
    return repeated(id, `the claim ${id} is there with the same content; it was kept once`, "repeated-claim")
  if (claimContent(held) !== claimContent(claim)) {
    const message = `the id ${id} stands for two different claims; retract the first before the second is added, or give one of them another id`
    return refused("duplicate-id", id, message)
  }
  leaveArticle(state, held)
  const remarks = enterArticle(state, claim)
  state.claims[id] = claim
  const message = `the claim ${id} is there with the same content; its anchors, glosses and details were renewed`
  return applied({ rule: "claim-renewed", severity: "information", message, subject: id }, ...remarks)
}

/** Takes a claim out. */
export function retractClaim(state: StateUnderWork, entry: LogEntry & { op: "retract" }): Outcome {
  const { claim: id, why, recorded, by } = entry
  const claim = plain(state.claims[id])
  if (claim === undefined) {
    const message =
      id in state.retracted
        ? `the claim ${id} is retracted already; leave the second retraction out`
        : `there is no claim ${id} to retract; correct the id`
    return refused("unknown-claim", id, message)
  }
  delete state.claims[id]
  leaveArticle(state, claim)
  state.retracted[id] = { claim, why, recorded, ...(by === undefined ? {} : { by }) }
  return applied()
}

function enterArticle(state: StateUnderWork, claim: Claim): Diagnostic[] {
  const { article } = claim
  const held = plain(state.articles[article.id])
  state.articles[article.id] = { article, claims: (held?.claims ?? 0) + 1 }
  if (held === undefined || held.article === article) return []
  const differing = differingFields(held.article, article)
  if (differing.length === 0) return []
  const message = `the claim ${claim.id} gives another ${differing.join(", ")} of the article ${article.id} than an earlier claim; correct one of the two`
  return [{ rule: "article-differs", severity: "warning", message, subject: article.id }]
}

function differingFields(one: Article, other: Article): readonly string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Article>
  return [...fields].filter((field) => !equalJson(one[field] ?? null, other[field] ?? null)).sort()
}

function leaveArticle(state: StateUnderWork, claim: Claim): void {
  const held = plain(state.articles[claim.article.id])
  if (held === undefined) return
  if (held.claims === 1) delete state.articles[claim.article.id]
  else state.articles[claim.article.id] = { ...held, claims: held.claims - 1 }
}

/** Lets the judgements on a claim lapse that were made of another content, and points at the overrides on it. */
function claimChanged(state: StateUnderWork, claim: Claim, recorded: string): readonly Diagnostic[] {
  const content = claimContent(claim)
  const remarks: Diagnostic[] = []
  for (const key of Object.keys(state.judgements)) {
    const held = plain(state.judgements[key])
    if (held === undefined || held.lapsed !== undefined) continue
    const { judgement, contents } = held
    const judged = judgement.a === claim.id ? contents[0] : judgement.b === claim.id ? contents[1] : content
    if (judged === content) continue
    state.judgements[key] = { ...held, lapsed: recorded }
    const message = `the judgement "${judgement.verdict}" of ${judgement.by} on "${key}" lapsed, because the claim ${claim.id} changed; judge anew if it still holds`
    remarks.push({ rule: "judgement-lapsed", severity: "warning", message, subject: claim.id })
  }
  for (const key of Object.keys(state.overrides)) {
    const override = plain(state.overrides[key])
    if (override === undefined || key.startsWith("agent ") || !override.between.includes(claim.id)) continue
    const message = `the override "${override.kind}" of ${override.by} between ${override.between.join(" and ")} stands, though the claim ${claim.id} changed; withdraw it if it no longer holds`
    remarks.push({ rule: "override-on-changed-claim", severity: "warning", message, subject: claim.id })
  }
  return remarks
}
