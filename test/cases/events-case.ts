/** A sentence with the events that it tells, each `predicate sign extent [its words]`; nothing else may be read of it. */
export interface EventsCase {
  readonly text: string
  readonly told: readonly string[]
}
