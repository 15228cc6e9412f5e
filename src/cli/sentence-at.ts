import { createDocument } from "../extract/text/document.ts"
import { splitSentences } from "../extract/text/sentences.ts"
import { packOf } from "./reading.ts"

/** As far as a sentence is followed on either side of a claim. */
const reach = 2000

const lineEnd = /[\n\r\u2028\u2029]/u

/** The offsets of the sentences of a text: as articles are read where its language is, else as the platform parts them. */
function sentencesOf(text: string, lang: string): readonly (readonly [number, number])[] {
  const pack = packOf(lang)
  if (pack === undefined)
    return [...segmenterFor(lang).segment(text)].map(({ index, segment }) => [
      index,
      index + segment.trimEnd().length,
    ])
  const document = createDocument(text, pack)
  return splitSentences(document, { from: 0, to: document.tokens.length }).map(({ from, to }) => [
    document.tokens[from]?.start ?? 0,
    document.tokens[to - 1]?.end ?? 0,
  ])
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: "sentence" })
  } catch {
    return new Intl.Segmenter("en", { granularity: "sentence" })
  }
}

/** Returns the offsets of the sentence, or sentences, of a paragraph that some words stand in. */
export function sentenceAt(
  text: string,
  [start, end]: readonly [number, number],
  lang: string,
): readonly [number, number] {
  let from = start
  while (from > 0 && start - from < reach && !lineEnd.test(text[from - 1] ?? "")) from--
  let to = end
  while (to < text.length && to - end < reach && !lineEnd.test(text[to] ?? "")) to++
  let [first, last] = [start, end]
  for (const [begins, ends] of sentencesOf(text.slice(from, to), lang)) {
    if (from + ends <= start || from + begins >= end) continue
    first = Math.min(first, from + begins)
    last = Math.max(last, from + ends)
  }
  return [first, last]
}
