/**
 * Packs data/concepts for the languages and for the table of concepts that all of them share:
 *
 *   npx tsx scripts/generate-concepts.ts [--check]
 *
 * With --check nothing is written: exits with 1 where a module is not what the data yield.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

interface Concept {
  readonly id: string
  readonly kind: string
  readonly head?: string
  readonly broader?: string
  readonly opposites: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly ambiguous?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly excluded?: Readonly<Record<string, readonly string[]>>
}

const languages = ["ar", "en", "tr", "ru"] as const
/** Languages whose texts are compared by their words. */
const compared = ["ar", "en"] as const
/** The family of words that are near in meaning and tell no event: they are for comparing alone. */
const likeness = "likeness"
const root = new URL("..", import.meta.url)
const folder = new URL("data/concepts/", root)
const families = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
        readonly family: string
        readonly concepts: readonly Concept[]
      },
  )

/** The word by which a list of ambiguous words names an entry: its first form. */
function firstForm(kind: string, cell: string): string {
  const first = cell.split("/")[0] ?? ""
  return (kind.startsWith("v") ? (first.split(" ")[0] ?? "") : first).replaceAll("_", " ")
}

/** "شن هجوما/يشن هجوما" is "شن/يشن هجوما". */
function shortened(kind: string, cell: string): string {
  const [first = "", second] = cell.split("/")
  if (kind !== "p" || second === undefined) return cell
  const [perfect = "", ...tail] = first.split(" ")
  return [`${perfect}/${second.split(" ")[0]}`, ...tail].join(" ")
}

function lineOf(concept: Concept, lang: string): string | undefined {
  const cells = new Map<string, string[]>()
  const ambiguous = new Set(Object.keys(concept.ambiguous?.[lang] ?? {}))
  for (const entry of concept.words[lang] ?? []) {
    const space = entry.indexOf(" ")
    const kind = entry.slice(0, space)
    const cell = entry.slice(space + 1)
    const sign = ambiguous.has(firstForm(kind, cell)) ? "?" : ""
    const known = cells.get(kind) ?? []
    known.push(shortened(kind, cell) + sign)
    cells.set(kind, known)
  }
  const excluded = concept.excluded?.[lang]
  if (excluded !== undefined) cells.set("x", [...excluded])
  if (cells.size === 0) return undefined
  return [concept.id, ...[...cells].map(([kind, words]) => `${kind} ${words.join(";")}`)].join("|")
}

/** A form of a word for comparing texts: `_` joins the words of one expression. */
const joined = (words: string): string => words.replaceAll(" ", "_")

/**
 * The words that may stand for one another when texts are compared. Of what happens and is done only single words that
 * mean nothing else: a phrase tells more than its concept, and a word of several meanings would make strangers alike.
 */
function nearWords({ kind, words, ambiguous }: Concept, lang: string): string[] {
  const others = new Set(Object.keys(ambiguous?.[lang] ?? {}))
  const near = new Set<string>()
  for (const entry of words[lang] ?? []) {
    const letter = entry.slice(0, entry.indexOf(" "))
    const cell = entry.slice(entry.indexOf(" ") + 1)
    if (letter === "w") near.add(joined(cell))
    if ((kind !== "event" && kind !== "act") || others.has(firstForm(letter, cell))) continue
    if (letter === "v" || letter === "vp") near.add(cell.split(" ")[0] ?? "")
    if (letter === "n") for (const form of cell.split("/")) if (!form.includes(" ")) near.add(form)
  }
  return [...near]
}

function synonymsOf(lang: string): string[] {
  const groups = families.flatMap(({ family, concepts }) =>
    concepts.map((concept) => ({ family, near: nearWords(concept, lang) })),
  )
  const told = groups.filter(({ family }) => family !== likeness).map(({ near }) => new Set(near))
  return (
    groups
      .filter(({ near }) => near.length > 1)
      // what a concept of news tells already is not told again
      .filter(
        ({ family, near }) => family !== likeness || !told.some((set) => near.every((word) => set.has(word))),
      )
      .map(({ near }) => near.join(" "))
  )
}

const head = "// Made by scripts/generate-concepts.ts from data/concepts. Don't edit.\n"
const concepts = families
  .filter(({ family }) => family !== likeness)
  .flatMap(({ family, concepts }) => concepts.map((concept) => ({ family, concept })))
const table = concepts.map(({ family, concept }) =>
  [concept.id, concept.kind, family, concept.head ?? "", concept.broader ?? "", concept.opposites.join(",")]
    .join("|")
    .replace(/\|{1,3}$/u, ""),
)
const modules = new Map<string, string>([
  [
    "src/concepts/table.generated.ts",
    `${head}\n/** A concept a line: id, kind, family, head, broader concept, opposites. */\nexport const packedTable = \`${table.join("\n")}\`\n`,
  ],
  ...compared.map(
    (lang) =>
      [
        `src/lang/${lang}/synonyms.generated.ts`,
        `${head}\n/** One group of words a line that may stand for one another; \`_\` joins the words of one expression. */\nexport const synonyms = \`\n${synonymsOf(lang).join("\n")}\n\`\n`,
      ] as const,
  ),
  ...languages.map((lang) => {
    const lines = concepts.flatMap(({ concept }) => lineOf(concept, lang) ?? [])
    return [
      `src/lang/${lang}/concepts.generated.ts`,
      `${head}\n/** The words of each concept; see src/lang/parts/concepts.ts. */\nexport const conceptWords = \`${lines.join("\n")}\`\n`,
    ] as const
  }),
])

const check = process.argv.includes("--check")
for (const [path, text] of modules) {
  const file = new URL(path, root)
  const same = existsSync(file) && readFileSync(file, "utf8") === text
  if (check && !same) {
    console.error(`${path} is not what data/concepts yields; run npx tsx scripts/generate-concepts.ts`)
    process.exitCode = 1
  } else if (!same) writeFileSync(file, text)
}
