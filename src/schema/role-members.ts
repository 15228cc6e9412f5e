import type { Source } from "./link.ts"
import type { RoleValue } from "./proposition.ts"

/** Returns what a value names one by one: its members, or the one that it is; nothing for any other kind of value. */
export function roleMembers(value: RoleValue): readonly Source[] {
  if ("value" in value) return [value.value]
  if ("includes" in value) return value.includes
  return "only" in value ? value.only : []
}
