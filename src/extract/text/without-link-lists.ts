import type { Token } from "../../util/tokens.ts"
import type { SetAside } from "./set-aside.ts"

/** A surname comes again this soon in the whole name that is set behind it. */
const nearName = 8
/** No list of headlines is longer. */
const longestList = 120
/** A shorter name may begin another word by chance. */
const shortestName = 3

/**
 * Where a list begins that ends at a token: right behind a name that comes again with a headline run into it ("Ann Hart
 * | Ann Sue HartMayor opens pool … MORE"); -1 where there is none.
 */
function listStart(text: string, tokens: readonly Token[], end: number): number {
  let start = -1
  for (let at = end - 1; at >= 0 && at > end - longestList; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === "break") break
    if (token.kind !== "word") continue
    for (let back = at - 1; back >= 0 && back >= at - nearName; back--) {
      const name = tokens[back]
      if (name?.kind === "word" && isRunInto(text, name, token)) start = back + 1
    }
  }
  return start
}

function isInCapitals(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end)
  return written === written.toUpperCase()
}

/** Whether a word is a name in capitals with another word run into it: "HartMayor" behind "Hart". */
function isRunInto(text: string, name: Token, word: Token): boolean {
  const length = name.end - name.start
  if (length < shortestName || word.end - word.start <= length) return false
  const written = text.slice(name.start, name.end)
  const next = text[word.start + length] ?? ""
  return (
    written !== written.toLowerCase() && next !== next.toLowerCase() && text.startsWith(written, word.start)
  )
}

/**
 * Takes out of a text's tokens the lists of headlines about a person that a page has run into the sentence where it names
 * him: they begin with his name again, and end with a word in capitals of which the page makes a link.
 *
 * @param ends Those words, folded.
 */
export function withoutLinkLists(
  text: string,
  tokens: readonly Token[],
  ends: readonly string[],
): { readonly tokens: readonly Token[]; readonly removed: readonly SetAside[] } {
  if (ends.length === 0) return { tokens, removed: [] }
  const removed: SetAside[] = []
  const dropped = new Set<Token>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== "word" || !ends.includes(token.folded) || !isInCapitals(text, token)) continue
    const start = listStart(text, tokens, at)
    if (start < 0) continue
    for (let inside = start; inside <= at; inside++) {
      const word = tokens[inside]
      if (word !== undefined) dropped.add(word)
    }
    removed.push({ start: tokens[start]?.start ?? token.start, end: token.end, rule: "clean/furniture" })
  }
  if (removed.length === 0) return { tokens, removed }
  return { tokens: tokens.filter((token) => !dropped.has(token)), removed }
}
