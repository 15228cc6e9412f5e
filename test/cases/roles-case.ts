/** A sentence with the words of an event's head, and what its roles are; a role that is not named must stay open. */
export interface RolesCase {
  readonly text: string
  readonly head: string
  readonly event: string
  readonly kind: "verb" | "noun"
  readonly roles: Readonly<Partial<Record<string, string>>>
}
