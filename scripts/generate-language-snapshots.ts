/**
 * Writes what each language pack holds as a page that a native speaker can review, src/lang/<id>/snapshot.md;
 * with `--check` it only fails where a page differs: `npx tsx scripts/generate-language-snapshots.ts [--check]`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { arabic } from "../src/lang/ar/index.ts"
import { english } from "../src/lang/en/index.ts"
import type { LanguagePack } from "../src/lang/pack.ts"

const check = process.argv.includes("--check")
const examples = 4
const longest = 120

function byLemma(forms: LanguagePack["reporting"]["forms"]): string[] {
  const lemmas = new Map<string, { act: string; kind: string; words: string[] }>()
  for (const { words, kind, cue } of forms) {
    const key = `${cue.lemma} ${kind} ${cue.act}`
    const known = lemmas.get(key)
    if (known === undefined) lemmas.set(key, { act: cue.act, kind, words: [words] })
    else known.words.push(words)
  }
  return [...lemmas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { act, kind, words }]) => {
      const more = words.length > examples ? ` … (${words.length})` : ""
      return `- ${key.split(" ")[0]} (${kind}, ${act}): ${words.slice(0, examples).join(", ")}${more}`
    })
}

function show(value: unknown): string {
  if (typeof value === "string") return value
  if (Array.isArray(value)) return list(value)
  if (value instanceof Map) return show([...value])
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .filter(([, item]) => typeof item !== "function")
      .map(([key, item]) => `${key}: ${show(item)}`)
      .join("; ")} }`
  return String(value)
}

/** A long list is known by its beginning; its length shows what a change adds or takes away. */
function list(items: readonly unknown[]): string {
  const words = items.slice(0, longest).map((item) => (hasWords(item) ? item.words : show(item)))
  return words.join(", ") + (items.length > longest ? ` … (${items.length})` : "")
}

function hasWords(item: unknown): item is { readonly words: string } {
  return typeof item === "object" && item !== null && "words" in item && typeof item.words === "string"
}

function section(name: string, part: object): string[] {
  const lines = [`## ${name}`, ""]
  for (const [field, value] of Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof value === "function") continue
    lines.push(`### ${field}`, "")
    if (name === "reporting" && field === "forms") lines.push(...byLemma(value))
    // they are data of their own, one entry a concept
    else if (name === "concepts" && field === "words") lines.push("see data/concepts")
    else if (typeof value === "string" && value.includes("\n")) lines.push("```text", value.trim(), "```")
    else if (Array.isArray(value)) lines.push(list(value))
    else lines.push(show(value) || "(none)")
    lines.push("")
  }
  return lines
}

function page({ id, ...parts }: LanguagePack): string {
  const lines = [
    `# ${id}: what the pack holds`,
    "",
    "Generated from the pack's files; correct those, not this page. Words are folded: lower case, no marks,",
    "letter variants that writers exchange made one.",
    "",
  ]
  for (const [name, part] of Object.entries(parts)) lines.push(...section(name, part))
  return `${lines.join("\n").trim()}\n`
}

let stale = 0
for (const pack of [arabic, english]) {
  const file = join(import.meta.dirname, "../src/lang", pack.id, "snapshot.md")
  const text = page(pack)
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue
  if (check) {
    stale++
    console.error(`src/lang/${pack.id}/snapshot.md differs from the pack; run npm run generate`)
  } else writeFileSync(file, text)
}
process.exitCode = stale === 0 ? 0 : 1
