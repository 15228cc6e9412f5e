import { fold } from "../util/fold.ts"
import { packedNames } from "./known-names.generated.ts"
import { type Letters, readLetters } from "./letters.ts"

let groups: Map<string, readonly number[]> | undefined

/** Groups of names that are none of the Arab world, Turkey or Iran: no spelling in Arabic letters is listed. */
const elsewhere = new Set<number>()

function knownGroups(): Map<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [group, line] of packedNames.split("\n").entries()) {
    if (!/\p{Script=Arabic}/u.test(line)) elsewhere.add(group)
    for (const spelling of line.split(" ")) {
      const letters = readLetters(spelling)
      if (letters === undefined) continue
      const key = fold(letters.text)
      const list = found.get(key)
      if (list === undefined) found.set(key, [group])
      else if (!list.includes(group)) list.push(group)
    }
  }
  return found
}

const groupsOf = (word: Letters): readonly number[] | undefined => {
  groups ??= knownGroups()
  return groups.get(fold(word.text))
}

/** Whether a word is a common given name of the Arab world, Turkey or Iran. */
export function isKnownName(word: Letters): boolean {
  return groupsOf(word)?.some((group) => !elsewhere.has(group)) === true
}

/** The first group is that of Muhammad. */
const ofMuhammad = 0

/** Whether a word is Muhammad, which many put before the name that they go by. */
export function isMuhammad(word: Letters): boolean {
  return groupsOf(word)?.includes(ofMuhammad) === true
}

/** What is left of an Arabic surname without its article and the ending "of": السليماني is of سليمان. */
function withoutEnding({ script, text }: Letters): Letters | undefined {
  if (script !== "arabic" || !text.endsWith("ي") || text.length < 5) return undefined
  return readLetters(text.slice(text.startsWith("ال") ? 2 : 0, -1))
}

/**
 * Tells whether two spellings are of one common given name (`true`), of two that are easily taken for one another
 * (`false`), or whether nothing is known of one of them (`undefined`).
 */
export function knownRelation(a: Letters, b: Letters): boolean | undefined {
  const groupsA = groupsOf(a)
  const groupsB = groupsOf(b)
  if (groupsA !== undefined && groupsB !== undefined) return groupsA.some((group) => groupsB.includes(group))
  const shorterA = withoutEnding(a)
  const shorterB = withoutEnding(b)
  return shorterA !== undefined && shorterB !== undefined ? knownRelation(shorterA, shorterB) : undefined
}

/** Whether two spellings are forms of one name that languages of one script write each in its own way (Benjamin, Binyamin). */
export function areFormsOfOne(a: Letters, b: Letters): boolean {
  const others = groupsOf(b)
  return groupsOf(a)?.some((group) => elsewhere.has(group) && others?.includes(group) === true) === true
}
