/** A kind of event as it was given: its roles are not checked yet. */
export interface BareKind {
  readonly predicate: string
  readonly roles: Readonly<Record<string, unknown>>
}

/** Decides whether a value has the outer shape of a proposition or a kind of event: a predicate's name and its roles. */
export function isBareKind(value: unknown): value is BareKind {
  return (
    typeof value === "object" &&
    value !== null &&
    "predicate" in value &&
    typeof value.predicate === "string" &&
    "roles" in value &&
    typeof value.roles === "object" &&
    value.roles !== null &&
    !Array.isArray(value.roles)
  )
}
