// What two short texts say of each other, as values of an attribute that has one value at a time.

import { compareNames } from "../../dist/names/index.js"
import { nameKey } from "../../dist/registry/index.js"

const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}]/u
/** Small words within names. */
const particles = new Set("al bin ibn de da di del van von der la le el of and".split(" "))

/** Whether a text may be somebody's name: a few words, each with a capital where the script has them. */
function isName(value) {
  const words = value
    .trim()
    .split(/[\s.]+/u)
    .filter(Boolean)
  return (
    words.length <= 6 &&
    !/\d/u.test(value) &&
    words.every((word) => nameWord.test(word) || particles.has(word.toLowerCase()))
  )
}

/** What two texts say of each other: spellings of one name, one the other with more words, or nothing in common. */
export function compareWords({ text: a }, { text: b }) {
  const [one, other] = [a, b].map((words) => nameKey(words).split(" ").filter(Boolean))
  if (one.length > 0 && one.join(" ") === other.join(" "))
    return { relation: "equivalence", reason: "same-words" }
  const { same, score, partial } = isName(a) && isName(b) ? compareNames(a, b) : { same: false, score: 0 }
  if (same && !partial) return { relation: "equivalence", reason: "one-name" }
  if (same && one.length === other.length) return a.length > b.length ? narrower : wider
  if (same) return one.length > other.length ? narrower : wider
  const mayBeOne = score > 0.45 || isInitials(a, b) || isInitials(b, a)
  const tooLong = Math.max(one.length, other.length) > longest || one.length * other.length === 0
  if (mayBeOne || tooLong) return { relation: "unrelated", reason: "words-differ" }
  const [more, fewer] = [lacking(other, one), lacking(one, other)]
  if (more.length === 0) return narrower
  if (fewer.length === 0) return wider
  const numbersDiffer = [more, fewer].every((words) => words.some((word) => /\d/u.test(word)))
  const apart = more.length === other.length || numbersDiffer || (isName(a) && isName(b))
  return apart
    ? { relation: "alternation", reason: "different-words" }
    : { relation: "unrelated", reason: "words-overlap" }
}
/** Longer texts than this are sentences, which may say one thing in other words. */
const longest = 5
/** The words of a list that another lacks. */
const lacking = (words, other) => words.filter((word) => !other.includes(word))
const narrower = { relation: "forward", reason: "fuller-name" }
const wider = { relation: "reverse", reason: "part-of-name" }

function isInitials(short, long) {
  const words = nameKey(long).split(" ")
  const letters = nameKey(short).replaceAll(" ", "")
  const initials = (list) => list.map((word) => word[0]).join("")
  return (
    letters.length > 1 &&
    [words, words.filter((word) => !particles.has(word))].some((list) => initials(list) === letters)
  )
}
