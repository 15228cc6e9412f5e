import { isDraft, original } from "immer"
import type { DiagnosticRule } from "../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import type { IsnadErrorCode } from "../schema/errors.ts"
import { canonicalJson } from "../util/canonical.ts"

/** What came of an entry: whether it changed the state, said nothing new or could not stand, and what to remark. */
export type Outcome =
  | { readonly done: "applied" | "repeated"; readonly remarks: readonly Diagnostic[] }
  | {
      readonly done: "refused"
      readonly code: IsnadErrorCode
      readonly message: string
      readonly subject: string
    }

/** Returns that an entry took effect. */
export function applied(...remarks: readonly Diagnostic[]): Outcome {
  return { done: "applied", remarks }
}

/** Returns that an entry says what is there already. */
export function repeated(subject: string, message: string, rule: DiagnosticRule = "repeated-entry"): Outcome {
  return { done: "repeated", remarks: [{ rule, severity: "information", message, subject }] }
}

/** Returns that an entry cannot stand after those before it. */
export function refused(code: IsnadErrorCode, subject: string, message: string): Outcome {
  return { done: "refused", code, message, subject }
}

/** Returns a value as it stood before the work began, where it is lent by immer. */
export function plain<Value>(value: Value): Value {
  return isDraft(value) ? ((original(value as never) as Value | undefined) ?? value) : value
}

/** Returns two values' equality as JSON. */
export function equalJson(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other)
}
