import * as z from "zod"
import { describeIssue, showValue } from "../schema/describe-issue.ts"
import type { IsnadErrorCode } from "../schema/errors.ts"
import { certainties, extents, type Proposition, type RoleValue } from "../schema/proposition.ts"
import { quietly } from "../schema/quietly.ts"
import { normalizeRoles } from "../vocabulary/define-predicate.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { type BareKind, isBareKind } from "./bare-kind.ts"
import { plainProposition } from "./plain-shape.ts"

/** What is wrong with a proposition, and where. */
export interface PropositionProblem {
  readonly code: IsnadErrorCode
  readonly path: string
  readonly message: string
}

/** A proposition in its stored form, or what is wrong with it. */
export interface NormalizedProposition {
  readonly proposition: Proposition | undefined
  readonly problems: readonly PropositionProblem[]
}

const deepest = 6

const shape = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    predicate: z.string().min(1),
    roles: z.record(z.string(), z.unknown()),
    polarity: z.enum(["positive", "negative"]).default("positive"),
    certainty: z.enum(certainties).default("certain"),
    condition: z.string().min(1).exactOptional(),
    extent: z.enum(extents).exactOptional(),
    remainder: z.array(z.string().min(1)).min(1).exactOptional(),
  }),
)

function normalizeKind(
  kind: BareKind,
  vocabulary: Vocabulary,
  path: string,
  depth: number,
  problems: PropositionProblem[],
): Record<string, RoleValue> {
  const predicate = vocabulary.get(kind.predicate)
  if (predicate === undefined) {
    const message = `no predicate is named ${showValue(kind.predicate)}; define it and pass a vocabulary that holds it`
    problems.push({ code: "unknown-predicate", path: `${path}predicate`, message })
    return {}
  }
  if (depth > deepest) {
    problems.push({
      code: "invalid-role-value",
      path,
      message: `kinds nest deeper than ${deepest}; use text instead`,
    })
    return {}
  }
  const inputs: Record<string, unknown> = {}
  for (const [role, input] of Object.entries(kind.roles)) {
    if (role === "__proto__") {
      const message = `${predicate.id} has no role "${role}"; it has ${Object.keys(predicate.roles).join(", ")}`
      problems.push({ code: "unknown-role", path: `${path}roles.${role}`, message })
      continue
    }
    inputs[role] = input
    if (!Object.hasOwn(predicate.roles, role) || predicate.roles[role]?.type !== "event-kind") continue
    const wrapped = typeof input === "object" && input !== null && "kind" in input ? input : { kind: input }
    const inner: unknown = wrapped.kind
    if (!isBareKind(inner)) continue
    const roles = normalizeKind(inner, vocabulary, `${path}roles.${role}.kind.`, depth + 1, problems)
    inputs[role] = { ...wrapped, kind: { predicate: inner.predicate, roles } }
  }
  const normal = normalizeRoles(predicate, inputs)
  for (const { code, role, message } of normal.problems)
    problems.push({ code, path: `${path}roles.${role}`, message })
  return normal.roles
}

/**
 * Returns a proposition in its stored form, its roles checked against the vocabulary, the kinds within it, too.
 *
 * Short forms are taken (`place: "moscow"`, `participants: ["turkey"]`); what is stored is long.
 */
export function normalizeProposition(input: unknown, vocabulary: Vocabulary): NormalizedProposition {
  let given = plainProposition(input)
  if (given === undefined) {
    const parsed = shape.safeParse(input)
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => ({
        code: "invalid-claim" as const,
        ...describeIssue(issue, input),
      }))
      return { proposition: undefined, problems }
    }
    // the schema's record leaves a key out that would be a prototype: it must be refused, not dropped
    given = isBareKind(input) ? { ...parsed.data, roles: input.roles } : parsed.data
  }
  const problems: PropositionProblem[] = []
  const roles = normalizeKind(given, vocabulary, "", 0, problems)
  if (problems.length > 0) return { proposition: undefined, problems }
  return { proposition: { ...given, roles }, problems }
}
