import type { Document, Run } from "./document.ts"
import { firstWord, type Line } from "./lines.ts"
import { pageTemplatesOf } from "./page-templates.ts"
import { fitsTemplate, templateAt } from "./templates.ts"

/** A line that only names things of the page has so many words at most. */
const longestLabel = 12
/** So much of it must be such names. */
const leastCovered = 0.6
/** A credit on its own line ("By Sara Hart") has so many words at most. */
const longestCredit = 8
/** No notice of a page is longer. */
const longestNotice = 70

/** Whether a short line is nothing but the names of the page's parts ("Share", "Most read"). */
function isLabels(document: Document, line: Line): boolean {
  if (line.words === 0) return true
  if (line.words > longestLabel) return false
  // "2) The verdict" is a heading
  const listed = document.isMark(line.from + 1, ").-")
  if (line.numbers > 0 && line.words <= 3 && !line.terminal && !listed) return true
  let covered = 0
  for (let at = line.from; at < line.to; at++) {
    const length = document.flag(at, "furniture")
    if (length > 0) {
      covered += length
      at += length - 1
    }
  }
  return covered > 0 && covered / line.words >= leastCovered
}

/** Whether a whole line is the page's. */
export function isFurniture(document: Document, line: Line): boolean {
  if (isLabels(document, line)) return true
  const { credits } = pageTemplatesOf(document.pack)
  return (
    !line.terminal &&
    line.words <= longestCredit &&
    fitsTemplate(credits, document.tokens, firstWord(document, line), line.to)
  )
}

/** From which token on a line is the page's: a gallery behind a sentence, or all of it; `line.to` where it is not. */
export function furnitureFrom(document: Document, line: Line): number {
  const { lines } = pageTemplatesOf(document.pack)
  const start = firstWord(document, line)
  for (const first of start > line.from ? [line.from, start] : [start])
    if (templateAt(lines, document.tokens, first, line.to, first) >= 0) return line.from
  for (let at = start + 1; at < line.to; at++)
    if (templateAt(lines, document.tokens, at, line.to, start) >= 0) return at
  return line.to
}

/** Whether a sentence is a notice of the page: it asks for a subscription, credits, corrects, or names rights. */
export function isNotice(document: Document, sentence: Run): boolean {
  const { from } = sentence
  let { to } = sentence
  if (to - from > longestNotice) return false
  while (to > from && document.isMark(to - 1, ".!?؟…)]")) to--
  const start = firstWord(document, { from, to })
  // what somebody is quoted with is no notice
  for (let at = from; at < to; at++) if ((document.partner[at] ?? -1) >= 0) return false
  return fitsTemplate(pageTemplatesOf(document.pack).notices, document.tokens, start, to)
}
