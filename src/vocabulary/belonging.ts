import type { RoleContext } from "./role-kind.ts"

/** Whether one agent is another or a part of it, and on what that rests. */
export type Belonging = "yes" | "office-without-day" | "office-after-review" | "no" | "unknown"

/** Decides whether the first agent is the second, a part of it, or speaks for it on the day. */
export function isPartOf(a: string, b: string, context: RoleContext): Belonging {
  const said = context.sameAgent?.(a, b)
  if (said !== undefined) return said ? "yes" : "no"
  if (a === b) return "yes"
  const { registry } = context
  if (registry === undefined) return "unknown"
  const one = registry.canonical(a)
  const other = registry.canonical(b)
  if (one === undefined || other === undefined) return "unknown"
  if (one === other) return "yes"
  const part = registry.isPartOf(one, other, context.day)
  if (!part.holds) return "no"
  if (part.assumedDay) return "office-without-day"
  return part.afterReview ? "office-after-review" : "yes"
}

/** Whether an answer is that it belongs, be it by an office whose day is assumed. */
export function belongs(answer: Belonging): boolean {
  return answer !== "no" && answer !== "unknown"
}
