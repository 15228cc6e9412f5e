import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import * as z from "zod"

const folder = join(import.meta.dirname, "../../data/concepts")
const languages = ["ar", "en", "tr", "ru"] as const
const byLanguage = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(languages), value)
const concept = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  kind: z.enum(["event", "act", "measure", "thing", "quality"]),
  head: z.string().exactOptional(),
  // what is near in meaning says by its words what it is
  gloss: z.string().min(1).exactOptional(),
  broader: z.string().exactOptional(),
  opposites: z.array(z.string()),
  words: byLanguage(z.array(z.string().regex(/^(?:vp?|n|a|p|w) \S.*$/)).min(1)),
  ambiguous: byLanguage(z.record(z.string(), z.string())).exactOptional(),
  excluded: byLanguage(z.array(z.string())).exactOptional(),
})
const files = readdirSync(folder).filter((name) => name.endsWith(".json"))
const families = files.map((name) => ({
  name,
  ...z
    .strictObject({ family: z.string(), concepts: z.array(concept) })
    .parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
}))
const concepts = families.flatMap(({ concepts }) => concepts)
const known = new Map(concepts.map((each) => [each.id, each]))
const scripts = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
}

describe("the concepts of news events", () => {
  it("every id is unique and every file is named for its family", () => {
    expect(known.size).toBe(concepts.length)
    for (const { name, family } of families) expect(name).toBe(`${family}.json`)
  })
  it("broader concepts exist and lead in no circle", () => {
    for (const start of concepts) {
      const seen = new Set<string>()
      for (let at = start.broader; at !== undefined; at = known.get(at)?.broader) {
        expect(known.has(at), `${start.id}: ${at}`).toBe(true)
        expect(seen.has(at), `${start.id} is broader than itself`).toBe(false)
        seen.add(at)
      }
    }
  })
  it("opposites list each other", () => {
    for (const { id, opposites } of concepts)
      for (const other of opposites) expect(known.get(other)?.opposites, `${id}: ${other}`).toContain(id)
  })
  it("every head has a concept of its name", () => {
    for (const { id, head } of concepts) if (head !== undefined) expect(known.has(head), id).toBe(true)
  })
  it("every concept has a gloss and words of every language, in its script, none of them twice", () => {
    for (const { id, gloss, words } of concepts)
      for (const language of languages) {
        const listed = words[language] ?? []
        if (!id.startsWith("near-")) {
          expect(gloss, id).toBeDefined()
          expect(listed.length, `${id}: ${language}`).toBeGreaterThan(0)
          expect(
            listed.some((word) => word.startsWith("w ")),
            id,
          ).toBe(false)
        }
        expect(new Set(listed).size, `${id}: ${language}`).toBe(listed.length)
        for (const word of listed) expect(word.slice(2), `${id}: ${word}`).toMatch(scripts[language])
      }
  })
})
