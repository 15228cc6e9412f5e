/**
 * Writes claims.jsonl and labels.json of every dossier that has a source.json, with digests of the words that the
 * claims point to and fingerprints of their sentences and passages. The articles' texts are found in a folder by their digests.
 *
 *   npx tsx scripts/anchor-dossier.ts --texts DIR [--check]
 *
 * With --check it writes nothing and exits 1 where a written file differs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { claim } from "../src/claims/claim.ts"
import { createTextPassages } from "../src/extract/claims/passages.ts"
import type { Article } from "../src/schema/article.ts"
import type { Claim } from "../src/schema/claim.ts"
import { formatVersion } from "../src/schema/format.ts"
import type { Link } from "../src/schema/link.ts"
import type { Kind, Proposition } from "../src/schema/proposition.ts"
import { digestOf } from "../src/util/digest.ts"
import { fingerprintOf } from "../src/wording/fingerprint.ts"

const dossiers = fileURLToPath(new URL("../data/dossiers", import.meta.url))

/** What an editor keeps by hand: no words of the articles, only where they stand. */
interface DossierSource {
  /** By a short name; each with the digest of its text. */
  readonly articles: Readonly<Record<string, Article>>
  /** Kinds of event by name, so that one kind is spelled one way: `{ "kind": "name" }` stands for it. */
  readonly kinds: Readonly<Record<string, unknown>>
  readonly claims: readonly {
    readonly label: string
    readonly article: string
    /** UTF-16 offsets of the claim's words. */
    readonly span: readonly [number, number]
    readonly quoted?: boolean
    readonly section?: "headline" | "subheading" | "body"
    readonly en: string
    readonly chain: readonly Link[]
    readonly says: Kind & Partial<Proposition>
  }[]
}

/** Puts the kinds in the place of their names, at any depth. */
function expandKinds(value: unknown, kinds: DossierSource["kinds"], path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => expandKinds(item, kinds, path))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key !== "kind" || typeof item !== "string") return [key, expandKinds(item, kinds, path)]
      if (!Object.hasOwn(kinds, item)) throw new Error(`no kind is named "${item}"; add it to "kinds"`)
      if (path.includes(item)) throw new Error(`the kind "${item}" holds itself`)
      return [key, expandKinds(kinds[item], kinds, [...path, item])]
    }),
  )
}

/** Whether a sentence ends at this character; two points or more are an ellipsis, a point in a number is none. */
function endsSentence(text: string, index: number): boolean {
  const mark = text[index] ?? ""
  if ("\n\r!?؟…".includes(mark)) return true
  if (mark !== ".") return false
  return text[index - 1] !== "." && text[index + 1] !== "." && !/\p{Nd}/u.test(text[index + 1] ?? "")
}

/** Returns the words from the start of the sentence that holds a span's start to the end of the one that holds its end. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !endsSentence(text, from - 1)) from--
  let to = Math.max(start, end - 1)
  while (to < text.length && !endsSentence(text, to)) to++
  return text.slice(from, to)
}

function anchored(source: DossierSource, texts: ReadonlyMap<string, string>): Map<string, Claim> {
  const claims = new Map<string, Claim>()
  for (const { label, article: name, span, quoted, section, en, chain, says } of source.claims) {
    const article = source.articles[name]
    const text = texts.get(article?.digest ?? "")
    if (article === undefined || text === undefined)
      throw new Error(`${label}: no text with the digest of article ${name} is in the folder`)
    const [start, end] = span
    if (end > text.length || start >= end)
      throw new Error(`${label}: the span [${start}, ${end}] is not in a text of ${text.length} characters`)
    if (claims.has(label)) throw new Error(`${label} stands twice; give each claim a label of its own`)
    const proposition = expandKinds(says, source.kinds) as Proposition
    const { hashes, ...print } = fingerprintOf(sentenceAround(text, start, end))
    const passage = createTextPassages(text)({ start, end })
    const made = claim({
      article,
      chain,
      says: { ...proposition, polarity: says.polarity ?? "positive", certainty: says.certainty ?? "certain" },
      anchor: {
        start,
        end,
        digest: digestOf(text.slice(start, end)),
        ...(quoted === undefined ? {} : { quoted }),
        ...(section === undefined ? {} : { section }),
      },
      gloss: { en },
      fingerprint: { ...print, hashes: [...hashes] },
      // what stands around a headline is no passage
      ...(passage === undefined || (section !== undefined && section !== "body")
        ? {}
        : { passage: { ...passage, hashes: [...passage.hashes] } }),
    })
    claims.set(label, made)
  }
  const ids = new Set([...claims.values()].map((made) => made.id))
  if (ids.size < claims.size)
    throw new Error("two claims have one id: they say the same by one chain in one article")
  return claims
}

/** Returns the texts of a folder by their digests. */
function readTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".txt")) continue
    const text = readFileSync(join(folder, name), "utf8")
    texts.set(digestOf(text), text)
  }
  return texts
}

function main(): number {
  const { values } = parseArgs({ options: { texts: { type: "string" }, check: { type: "boolean" } } })
  if (values.texts === undefined) {
    console.error("usage: anchor-dossier --texts DIR [--check]")
    return 2
  }
  const texts = readTexts(values.texts)
  let differs = 0
  for (const name of readdirSync(dossiers).sort()) {
    const folder = join(dossiers, name)
    if (!existsSync(join(folder, "source.json"))) continue
    const source = JSON.parse(readFileSync(join(folder, "source.json"), "utf8")) as DossierSource
    const claims = anchored(source, texts)
    const lines = [{ isnad: formatVersion }, ...claims.values()].map((line) => JSON.stringify(line))
    const labels = Object.fromEntries([...claims].map(([label, { id }]) => [label, id]))
    const files = {
      "claims.jsonl": `${lines.join("\n")}\n`,
      "labels.json": `${JSON.stringify(labels, null, 2)}\n`,
    }
    for (const [file, content] of Object.entries(files)) {
      const path = join(folder, file)
      if (existsSync(path) && readFileSync(path, "utf8") === content) continue
      if (values.check === true) {
        console.error(`${name}/${file} is not what source.json makes; run this script without --check`)
        differs++
      } else writeFileSync(path, content)
    }
    console.log(`${name}: ${claims.size} claims of ${Object.keys(source.articles).length} articles`)
  }
  return differs > 0 ? 1 : 0
}

process.exitCode = main()
