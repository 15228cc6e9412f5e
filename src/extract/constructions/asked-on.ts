import { type Piece, piece } from "../text/pieces.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** So many tokens behind a word of asking may come what was asked ("asked by a reporter on Monday whether"). */
const reach = 14

/** "Asked | whether he would resign, the mayor declined to comment": what whoever answers was asked. */
export function askedOn({ document, run }: SentenceReader, before: number): Piece | undefined {
  let at = run.from
  while (at < before && document.flag(at, "asking") === 0) at++
  if (at >= before) return undefined
  const behind = at + document.flag(at, "asking")
  for (let from = behind; from < Math.min(before, behind + reach); from++) {
    if (document.isMark(from, ",،")) return undefined
    const opens = document.flag(from, "about") > 0 && document.flag(from + 1, "time") === 0
    if (!opens && document.marks[from]?.complementiser === undefined) continue
    let to = before
    while (to > from && !document.isMark(to - 1, ",،")) to--
    return to > from ? piece(document, from, to - 1) : undefined
  }
  return undefined
}
