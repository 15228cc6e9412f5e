import type { Finding } from "../../detect/finding.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Claim } from "../../schema/claim.ts"
import type { Terminal } from "../terminal.ts"
import { deskEntries } from "./print-happenings.ts"

/** What Markdown would take for marks of its own. */
const marks = /[\\`*_[\]#<>|~]|^[-+=]/gmu

function plain(text: string): string {
  return text.replaceAll(marks, "\\$&")
}

/** Writes what some findings are about as Markdown: a heading for each happening, and its voices as a list. */
export function writeMarkdown(
  findings: readonly Finding[],
  claims: readonly Claim[],
  registry: Registry,
  terminal: Terminal,
): void {
  const entries = deskEntries(findings, claims, registry, { ...terminal, styled: false })
  const articles = new Set(claims.map(({ article }) => article.id)).size
  terminal.write(
    `# What is told\n\n${claims.length} claims of ${articles} articles, ${findings.length} findings.\n`,
  )
  for (const [index, { headline, size, voices, first, all }] of entries.entries()) {
    const [word, on] = headline
    terminal.write(`\n## ${index + 1}. ${plain(on === "" ? word : `${word} ${on}`)}\n\n${plain(size)}\n\n`)
    for (const { when, outlet, speaker, words, id, isFirst } of voices) {
      const said = speaker === undefined ? "" : ` ${plain(speaker)}:`
      const mark = isFirst ? " (first)" : ""
      terminal.write(`- ${when}${mark} **${plain(outlet)}**:${said} ${plain(words)} (\`${id}\`)\n`)
    }
    if (first !== undefined) terminal.write(`- first: ${plain(first)}\n`)
    if (all !== undefined) terminal.write(`\nIn all: ${plain(all)}\n`)
  }
}
