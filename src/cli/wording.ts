import { readTexts, type TextFile } from "../node/read-texts.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { digestOf } from "../util/digest.ts"
import { sharedRuns } from "../util/shared-runs.ts"
import { type Placed, placeClaims } from "./place-claims.ts"
import { plainWords } from "./plain-words.ts"
import { sentenceAt } from "./sentence-at.ts"
import { isolate, paint, type Terminal, wrap } from "./terminal.ts"

/** The sentence that a claim stands in, and what of it the other claim's sentence has as well. */
export interface SentenceWording {
  readonly article: string
  readonly text: string
  /** UTF-16 offsets into the article's text. */
  readonly at: readonly [number, number]
  readonly shared: readonly (readonly [number, number])[]
}

/** The wording of two claims, side by side; a side is left out where its text is not there. */
export interface Wording {
  readonly a?: SentenceWording
  readonly b?: SentenceWording
}

function sentenceOf({ claim, at, text }: Placed): Omit<SentenceWording, "shared"> | undefined {
  if (at === undefined || text === undefined) return undefined
  const [start, end] = sentenceAt(text, at, claim.article.lang)
  return { article: claim.article.id, text: text.slice(start, end), at: [start, end] }
}

/** Finds the sentences of two claims in the texts of a folder, and the runs of four words that both have. */
export async function readWording(
  pair: readonly [Claim, Claim],
  claims: readonly Claim[],
  folder: string,
): Promise<{ readonly wording: Wording; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await readTexts(folder)
  const { wording, diagnostics } = wordingIn(read.texts, pair, claims, folder)
  return { wording, diagnostics: [...read.diagnostics, ...diagnostics] }
}

/**
 * Finds the sentences of two claims in texts, and the runs of four words that both have.
 *
 * @param where What the texts are called where one is missing.
 */
export function wordingIn(
  given: readonly TextFile[],
  [a, b]: readonly [Claim, Claim],
  claims: readonly Claim[],
  where: string,
): { readonly wording: Wording; readonly diagnostics: readonly Diagnostic[] } {
  const texts = given.map((found) => ({ ...found, digest: digestOf(found.text) }))
  const articles = new Set([a.article.id, b.article.id])
  const placed = placeClaims(
    claims.filter(({ article }) => articles.has(article.id)),
    texts,
  )
  const diagnostics: Diagnostic[] = []
  const [one, other] = [a, b].map((claim) => {
    const found = placed.find((each) => each.claim.id === claim.id)
    const sentence = found === undefined ? undefined : sentenceOf(found)
    if (sentence === undefined)
      diagnostics.push({
        rule: found?.status === "no-anchor" || found?.status === "lost" ? found.status : "no-text",
        severity: "warning",
        subject: claim.id,
        message:
          found?.status === "no-anchor"
            ? "the claim does not say where in its article it stands"
            : `its words are in no text of ${where}; put the text of ${claim.article.id} there, as it was read`,
      })
    return sentence
  })
  const runs = sharedRuns(one?.text ?? "", other?.text ?? "")
  const withRuns = (sentence: typeof one, spans: typeof runs.a) =>
    sentence && {
      ...sentence,
      shared: spans.map(({ start, end }) => [sentence.at[0] + start, sentence.at[0] + end] as const),
    }
  const [first, second] = [withRuns(one, runs.a), withRuns(other, runs.b)]
  const wording = { ...(first && { a: first }), ...(second && { b: second }) }
  return { wording, diagnostics }
}

/** The sentence in one line, what it shares marked: by style on a terminal, in brackets elsewhere. */
function marked({ text, at, shared }: SentenceWording, terminal: Terminal): string {
  const parts: string[] = []
  const add = (part: string, isShared: boolean) => {
    const words = plainWords(part)
    if (words === "") return
    const spaced = parts.length > 0 && /^\s/u.test(part) ? " " : ""
    const after = /\s$/u.test(part) ? " " : ""
    parts.push(
      `${spaced}${isShared ? (terminal.styled ? paint(terminal, "heading", words) : `[${words}]`) : words}${after}`,
    )
  }
  let done = 0
  for (const [start, end] of shared) {
    add(text.slice(done, start - at[0]), false)
    add(text.slice(start - at[0], end - at[0]), true)
    done = end - at[0]
  }
  add(text.slice(done), false)
  const line = parts.join("").replaceAll(/ {2,}/gu, " ").trim()
  // styles are control characters, which isolating plain words would take out
  return isolate(terminal, text).startsWith("\u2068") ? `\u2068${line}\u2069` : line
}

/** Writes the two sentences one under the other, with what they share marked. */
export function printWording({ a, b }: Wording, terminal: Terminal): void {
  const label = (words: string) => paint(terminal, "quiet", `${words}:`)
  const none = a !== undefined && b !== undefined && a.shared.length === 0
  const how = terminal.styled ? "in bold" : "in brackets"
  const heading = none
    ? "no four words in a row are the same"
    : `the same words, four or more in a row, ${how}`
  if (a !== undefined || b !== undefined) terminal.write(`    ${label("wording")} ${heading}\n`)
  for (const [index, side] of [a, b].entries()) {
    if (side === undefined) continue
    const name = index === 0 ? "first" : "second"
    terminal.write(`${wrap(terminal, `${label(name)} ${marked(side, terminal)}`, "      ", "        ")}\n`)
  }
}
