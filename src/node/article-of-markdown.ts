import type { Token } from "marked"
import { howToInstall, optionalPackage } from "./optional-package.ts"
import type { PageText, UnreadPage } from "./page-text.ts"

/** Tokens whose own words count, and not what they are made of. */
const leaves: ReadonlySet<string> = new Set(["text", "escape", "codespan"])

/** What writers of Markdown escape; others stay as they stand. */
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00A0",
}

/** The words of a line, without its marks. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "br") return "\n"
      // a picture's words are none of the article's
      if (token.type === "image" || token.type === "html" || token.type === "del") return ""
      const within = "tokens" in token ? token.tokens : undefined
      if (within !== undefined && within.length > 0) return wordsOf(within)
      return leaves.has(token.type) && "text" in token ? unescaped(String(token.text)) : ""
    })
    .join("")
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => entities[entity] ?? entity)
}

/** The lines of a document: headings, paragraphs and what lists and quotations hold; code and tables are no prose. */
function linesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.type === "list" && "items" in token)
      return (token.items as readonly Token[]).flatMap((item) =>
        linesOf("tokens" in item ? (item.tokens ?? []) : []),
      )
    if (token.type === "blockquote") return linesOf("tokens" in token ? (token.tokens ?? []) : [])
    if (!["heading", "paragraph", "text"].includes(token.type)) return []
    const within = "tokens" in token ? (token.tokens ?? []) : []
    const words = within.length > 0 ? wordsOf(within) : wordsOf([token])
    return words.trim() === "" ? [] : [words.trim()]
  })
}

/** Returns the text of a Markdown document without its marks, and its first heading as the title. */
export async function articleOfMarkdown(source: string): Promise<PageText | UnreadPage> {
  const marked = await optionalPackage(() => import("marked"))
  if (marked === undefined) return { problem: `Markdown needs the package marked; ${howToInstall("marked")}` }
  const tokens = marked.lexer(source)
  const first = tokens.find(({ type }) => type !== "space")
  const title = first?.type === "heading" && "tokens" in first ? wordsOf(first.tokens ?? []).trim() : ""
  return { text: linesOf(tokens).join("\n\n"), fields: title === "" ? {} : { title } }
}
