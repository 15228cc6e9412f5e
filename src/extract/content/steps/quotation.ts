import { found, type StepResult, type Walk } from "../complement-walk.ts"
import { quotedTitle } from "../../who/addressee.ts"
import { isQuotedName, isShortQuote } from "../quoted-name.ts"

/** So many tokens from mark to mark has a quoted subject at most. */
const longestSubject = 9

/** Whether a short quotation names something between cue and content. */
function isName({ document, names, at, start }: Walk, close: number): boolean {
  if (!isShortQuote(document, at)) return false
  const behindCue = at === start || document.isMark(at - 1, ":,،")
  return (
    names.within(document, at + 1, close).length > 0 ||
    (!behindCue && document.pack.content.subjectBetween) ||
    document.marks[at]?.noun !== undefined
  )
}

/** Whether a verb stands between two tokens. */
function holdsVerb({ document }: Walk, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      document.pack.clauses.verb(document.word(at), document.word(at - 1), document.word(at + 1)) === "sure"
    )
      return true
  return false
}

/** 'said | "cheap tanks" would be an outrage': words in marks that are the subject of the clause. */
function isQuotedSubject(walk: Walk, close: number): boolean {
  const { document, form, at, limit } = walk
  const behind = close + 1
  if (!document.pack.content.bareClauses || !form.cue.bare || behind >= limit) return false
  if (close - at > longestSubject || document.tokens[close - 1]?.kind === "mark") return false
  const verb = document.flag(behind, "auxiliary") > 0 && document.marks[behind]?.noun === undefined
  return verb && !holdsVerb(walk, at + 1, close)
}

/** Whether words in marks behind a noun for a work are its title. */
function isTitle({ document, at, start }: Walk): boolean {
  const { content, letters } = document.pack
  if (at <= start || document.tokens[at - 1]?.kind !== "word") return false
  const word = document.word(at - 1)
  return [word, ...letters.bases(word)].some((form) => content.works.includes(form))
}

export function quotation(walk: Walk): StepResult {
  const { document, form, at, start, limit } = walk
  const { cue } = form
  const close = document.partner[at] ?? -1
  if (close <= at) return undefined
  // 'هددت "قوات الشمال" بالانسحاب': a name in marks between verb and content
  if (document.pack.content.subjectBetween && at === start && isQuotedName(document, at, limit))
    return close + 1
  // 'مؤلف كتاب "بيت واحد": "…"'
  if (isTitle(walk)) return close + 1
  // 'told | "Night Talk" that': the title of a programme
  if (document.pack.content.bareAddressee && cue.addressed && document.marks[close + 1]?.complementiser) {
    const told = at === start ? quotedTitle(document, at, limit) : undefined
    if (told !== undefined) {
      walk.addressees.push(told)
      return close + 1
    }
  }
  // "said on “Night Talk” that": where it was said
  // "said on NBC's “Night Talk” that"
  const channel = document.pack.sources.possessive.some((ending) => document.word(at - 1).endsWith(ending))
  const aired = channel || document.pack.reporting.airing.includes(document.word(at - 1))
  if (aired && quotedTitle(document, at, limit) !== undefined) return close + 1
  if (isQuotedSubject(walk, close)) return found(walk, "bare", at, at)
  if (form.resumed === true && cue.predicative !== undefined) return found(walk, "quote", at)
  const name = isName(walk, close)
  if ((cue.quote || form.kind === "participle") && !(name && close + 1 < limit && at !== start))
    return found(walk, "quote", at)
  return name ? close + 1 : "stop"
}
