import type { contentOf } from "../content/cue-content.ts"
import { piece } from "../text/pieces.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/**
 * "His claim that the vote was stolen | has been rejected", "its threat of a strike | came late": the second verb is not
 * the claim's, and where a noun phrase is claimed, the first.
 */
export function untilMatrixVerb(
  reader: SentenceReader,
  content: ReturnType<typeof contentOf>,
  nominal: boolean,
): ReturnType<typeof contentOf> {
  const { document } = reader
  const { pack } = document
  const { letters } = pack
  const [only] = content.pieces
  if (only === undefined || content.pieces.length > 1) return content
  let groups = nominal ? 1 : 0
  for (let at = only.from + 1; at < only.to; at++) {
    const verb = document.flag(at, "auxiliary") > 0 || letters.verb(document.word(at))
    if (!verb || document.flag(at, "infinitive") > 0) continue
    // auxiliaries and adverbs, then one verb
    let next = at
    while (next < only.to && (document.flag(next, "auxiliary") > 0 || document.flag(next, "adverb") > 0))
      next++
    if (next < only.to && letters.verb(document.word(next))) next++
    groups++
    const joined =
      document.flag(at - 1, "conjunction") > 0 ||
      document.flag(at - 1, "relative") > 0 ||
      document.flag(at - 1, "infinitive") > 0
    if (groups > 1 && !joined) {
      const cut = piece(document, only.from, at)
      return cut === undefined ? content : { ...content, pieces: [cut], to: at }
    }
    at = next - 1
  }
  return content
}
