import type { Unit } from "./unit.ts"

/** What a unit is found by: a name's identity in any language, a number, or what a word's derivations share. */
export function unitKey(unit: Unit): string {
  const member = unit.entry.members[0]
  if (member !== undefined) return `@${member.kind}:${member.identity}`
  if (unit.value !== undefined) return `#${unit.value}`
  const root = unit.roots[0]
  return root !== undefined && root.length >= 3 ? root : (unit.forms.at(-1) ?? unit.folded)
}
