import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** "لم يؤكد الجيش ولم ينف": one refusal in two words. */
export function twofold({ document, form, at }: Walk): StepResult {
  const { negated } = form.cue
  // "لم يؤكد الجيش أو ينف"
  const joined = document.flag(at, "negation") > 0 || document.flag(at, "conjunction") > 0
  if (negated === undefined || !joined) return undefined
  const cues = document.marks[at + 1]?.cues
  return cues?.forms.some((other) => other.cue.negated === negated) === true
    ? at + 1 + cues.length
    : undefined
}

/** So many words may tell how a comment was refused. */
const mannerReach = 4

/** What a comment was asked on, right behind the words for the comment. */
function commented(walk: Walk): StepResult {
  const { document, at, limit } = walk
  const comment = document.flag(at, "comment")
  const topic = at + comment
  const asked = comment > 1 && topic < limit && document.flag(topic, "about") > 0
  return asked && document.flag(topic, "adverb") === 0 ? found(walk, "refusal", topic) : undefined
}

/** "رفض المتحدث تأكيد أو نفي …": what is withheld comes behind. */
export function refusal(walk: Walk): StepResult {
  const { document, form, at, limit } = walk
  if (form.cue.refused === undefined) return undefined
  // "أي تعليق | على": the pronoun before the comment is part of it
  if (document.flag(at, "refusal") === 0) return commented(walk)
  // "رفض الدخول في مواجهة رغم | التأكيد على ذلك": another noun's
  if (document.flag(at - 1, "preposition") > 0) return undefined
  const comment = document.flag(at, "comment")
  let from = at + Math.max(1, comment)
  while (from < limit && (document.flag(from, "refusal") > 0 || document.flag(from, "conjunction") > 0))
    from++
  // "الإجابة بشكل مباشر | عن الأسئلة"
  if (comment > 0)
    for (let next = from; next < Math.min(limit, from + mannerReach); next++)
      if (document.flag(next, "about") > 0 || document.flag(next, "giver") > 0) {
        from = next
        break
      }
  // who keeps his name to himself refuses no comment
  if (document.flag(from + 1, "identity") > 0) return "nothing"
  return from < limit && document.tokens[from]?.kind === "word" ? found(walk, "refusal", from) : "nothing"
}
