import type { Found, Walk } from "./clause-walk.ts"
import { joinsHeadFirst, joinsHeadLast } from "./phrase-joints.ts"
import type { RoleWord } from "./role-word.ts"

export function endPhrase(walk: Walk): void {
  walk.growing = undefined
}

export function takeWord(walk: Walk, word: RoleWord): void {
  const { tally } = walk
  switch (word.kind) {
    case "quote":
      break
    case "preposition":
      endPhrase(walk)
      walk.preposition = word.preposition
      walk.mayOpen = mayOpenClause(walk, word)
      if (walk.mayOpen) tally.clauses++
      walk.joining = word.joined === true ? walk.joining : undefined
      break
    case "comma":
      endPhrase(walk)
      // "the officer, | who …"
      walk.relative = false
      tally.commas++
      walk.preposition = undefined
      walk.opening = undefined
      break
    case "conjunction":
      walk.joining = walk.growing === undefined ? undefined : walk.found.length - 1
      endPhrase(walk)
      tally.conjunctions++
      break
    case "relative":
      describe(walk, word)
      breakOff(walk)
      tally.relatives++
      walk.relative = true
      break
    case "clause":
    case "mark":
      breakOff(walk)
      tally.clauses++
      walk.relative = false
      break
    case "verb":
      openClause(walk)
      breakOff(walk)
      tally.verbs++
      break
    case "auxiliary":
    case "adverb":
      if (word.kind === "auxiliary" && word.at !== walk.head.from) openClause(walk)
      if (walk.growing !== undefined || word.kind === "auxiliary") breakOff(walk)
      break
    default:
      grow(walk, word)
  }
  walk.before = word
}

/** "The officer who", "the officer, who". */
function describe(walk: Walk, { at }: RoleWord): void {
  const last = walk.growing ?? walk.found.at(-1)
  const end = last?.growing.words.at(-1)
  if (last === undefined || end === undefined) return
  const gap = at - end.at - end.length
  if (gap === 0 || (gap === 1 && walk.document.isMark(at - 1, ",،"))) described(walk, last).described = true
}

/** "A resident of Louisville | who": the resident. */
function described({ found }: Walk, last: Found): Found {
  const before = found[found.indexOf(last) - 1]
  const end = before?.growing.words.at(-1)
  const start = last.growing.words[0]
  if (before === undefined || end === undefined || start === undefined || last.preposition !== "of")
    return last
  const people = end.sense === "person" || end.sense === "group"
  return people && end.at + end.length + 1 === start.at && last.parts === undefined ? before : last
}

/** Whether a word may bring in a clause as well as a phrase ("after the raid", "after police raided"). */
function mayOpenClause({ lexicon }: Walk, { stem }: RoleWord): boolean {
  return lexicon.first.get(stem)?.senses.some(({ kind }) => kind === "opener") === true
}

/** "After police in Minneapolis | pressed": the phrase is a subject. */
export function openClause(walk: Walk): void {
  if (walk.opening !== undefined) walk.opening.preposition = undefined
  walk.opening = undefined
}

function breakOff(walk: Walk): void {
  endPhrase(walk)
  walk.preposition = undefined
  walk.joining = undefined
}

function grow(walk: Walk, word: RoleWord): void {
  const { document, names, lexicon, head, tally } = walk
  const { growing } = walk
  const alone = word.kind === "pronoun" || growing?.growing.words[0]?.kind === "pronoun"
  const joins =
    growing !== undefined &&
    !alone &&
    !growing.owner &&
    (lexicon.part.headFirst
      ? joinsHeadFirst({ document, names }, growing.growing, word)
      : joinsHeadLast(growing.growing, word))
  if (joins) growing.growing.words.push(word)
  else if (goesOn(walk, word)) return
  else {
    let joinedTo = walk.joining
    if (word.joined === true) {
      tally.conjunctions++
      if (growing !== undefined) joinedTo = walk.found.length - 1
    }
    const preposition = word.preposition ?? walk.preposition
    const next: Found = {
      growing: { words: [word], named: false },
      preposition: growing !== undefined && !growing.owner ? word.preposition : preposition,
      inside: word.at >= head.from && word.at < head.to,
      tally: { ...tally },
      owner: false,
      joinedTo,
      described: false,
      relative: walk.relative,
    }
    walk.growing = next
    walk.found.push(next)
    if (walk.mayOpen) walk.opening = next
    walk.mayOpen = false
  }
  walk.joining = undefined
  if (walk.growing !== undefined) {
    walk.growing.owner = isOwner(walk, word)
    if (!walk.growing.owner) walk.preposition = undefined
  }
}

/** "Dozens of | troops", "the city of | Minneapolis", "عدد من | الصحفيين": one phrase, about what stands behind. */
function goesOn(walk: Walk, word: RoleWord): boolean {
  const last = walk.found.at(-1)
  const end = last?.growing.words.at(-1)
  const { headFirst } = walk.lexicon.part
  const preposition = word.preposition ?? walk.preposition
  if (last === undefined || end === undefined || walk.growing !== undefined) return false
  if (preposition !== (headFirst ? "from" : "of") || end.at + end.length + 1 !== word.at) return false
  if (last.parts !== undefined || !isPart(walk, last, word)) return false
  last.parts = last.growing.words.length
  last.growing.words.push(word)
  walk.growing = last
  walk.preposition = undefined
  walk.joining = undefined
  return true
}

/** Whether a phrase only tells how many, or what kind of place a name is. */
function isPart({ lexicon, document }: Walk, { growing }: Found, word: RoleWord): boolean {
  const main = lexicon.part.headFirst
    ? growing.words.find(({ kind }) => kind !== "determiner")
    : growing.words.at(-1)
  if (main === undefined || main.kind === "number" || main.kind === "determiner") return true
  const { letters } = document.pack
  const has = (name: string): boolean =>
    [main.stem, letters.bare(main.stem)].some((stem) =>
      lexicon.first.get(stem)?.senses.some(({ kind }) => kind === name),
    )
  return has("part") || (has("kind") && word.kind === "name")
}

function isOwner({ document }: Walk, word: RoleWord): boolean {
  const last = document.word(word.at + word.length - 1)
  return document.pack.sources.possessive.some(
    (ending) => last.endsWith(ending) && last.length > ending.length + 1,
  )
}
