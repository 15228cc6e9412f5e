import { fold } from "../util/fold.ts"
import { packedNames } from "./known-names.generated.ts"
import { type Letters, readLetters } from "./letters.ts"

let groups: Map<string, readonly number[]> | undefined

function knownGroups(): Map<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [group, line] of packedNames.split("\n").entries())
    for (const spelling of line.split(" ")) {
      const letters = readLetters(spelling)
      if (letters === undefined) continue
      const key = fold(letters.text)
      const list = found.get(key)
      if (list === undefined) found.set(key, [group])
      else if (!list.includes(group)) list.push(group)
    }
  return found
}

/**
 * Tells whether two spellings are of one common given name (`true`), of two that are easily taken for one another
 * (`false`), or whether nothing is known of one of them (`undefined`).
 */
export function knownRelation(a: Letters, b: Letters): boolean | undefined {
  groups ??= knownGroups()
  const groupsA = groups.get(fold(a.text))
  if (groupsA === undefined) return undefined
  const groupsB = groups.get(fold(b.text))
  if (groupsB === undefined) return undefined
  return groupsA.some((group) => groupsB.includes(group))
}
