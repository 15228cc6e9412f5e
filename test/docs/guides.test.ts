import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { run } from "../cli/run.ts"
import { root } from "./examples.ts"

const guides = ["what-counts-as-a-source.md", "when-isnad-abstains.md", "auditing.md"]
const folder = join(root, "docs/guides")
const source = (guide: string) => readFileSync(join(folder, guide), "utf8")

const kept = mkdtempSync(join(tmpdir(), "isnad-guides-"))
afterAll(() => rmSync(kept, { recursive: true, force: true }))

interface Command {
  readonly name: string
  readonly args: readonly string[]
  /** What is shown of the output, in stretches of lines; a line "…" stands for what is left out. */
  readonly shown: readonly string[]
}

/** The commands that a guide shows with what they print. */
function commandsOf(guide: string): readonly Command[] {
  return [...source(guide).matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ isnad /mu)
      .slice(1)
      .map((part): Command => {
        const [line = "", ...output] = part.split("\n")
        const args = line.split(" ").map((word) =>
          // the guide speaks of the project's folder, and keeps its dossier beside it
          word.startsWith("data/") ? join(root, word) : word.endsWith(".jsonl") ? join(kept, word) : word,
        )
        const shown = output.join("\n").split(/^…$/mu)
        return {
          name: `${guide}: isnad ${line}`,
          args,
          shown: shown.map((each) => each.replaceAll(/^\n|\n$/gu, "")).filter((each) => each !== ""),
        }
      }),
  )
}

const outputs = new Map<string, ReturnType<typeof run>>()
function outputOf(args: readonly string[]) {
  const key = args.join(" ")
  const known = outputs.get(key) ?? run(args)
  outputs.set(key, known)
  return known
}

describe("P3 every command that a guide for editors shows prints what is shown", () => {
  const commands = guides.flatMap(commandsOf).filter(({ args }) => !args.includes("CLAIM"))
  test("there are commands", () => expect(commands.length).toBeGreaterThan(7))
  // in order: what one keeps, the next one reads
  test.each(commands.map((command) => [command.name, command] as const))(
    "%s",
    async (_, command) => {
      const { code, out, errors } = await outputOf(command.args)
      // where the ids of claims have changed, `isnad findings contacts.jsonl --json` lists the new ones
      expect(code === 0 ? "done" : errors).toBe("done")
      let from = 0
      const lines = `\n${out}`
      for (const part of command.shown) {
        const at = lines.indexOf(`\n${part}\n`, from)
        expect(at === -1 ? `not in the output:\n${part}\nbut:\n${out.slice(0, 3000)}` : "found").toBe("found")
        from = at + part.length
      }
    },
    60_000,
  )
})

describe("the pictures of the guides", () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".svg"))

  test("each is shown, with words in its place, and each that is shown is there", () => {
    const shown = guides.flatMap((guide) => [
      ...source(guide).matchAll(/!\[([^\]]{20,})\]\(([^)]+\.svg)\)/gu),
    ])
    expect(shown.map(([, , file]) => file).sort()).toEqual(pictures.sort())
  })

  test.each(pictures)(
    "%s has a title and a description, fetches nothing, and is drawn for light and dark",
    (name) => {
      const picture = readFileSync(join(folder, name), "utf8")
      expect(picture).toMatch(/role="img" aria-labelledby="title desc"/u)
      expect(picture).toMatch(/<title id="title">[^<]{8,}<\/title>/u)
      expect(picture).toMatch(/<desc id="desc">[^<]{40,}<\/desc>/u)
      expect(picture).toContain("@media (prefers-color-scheme: dark)")
      expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
        /https?:|@import|@font-face|<script|<image|href/u,
      )
      const sizes = [...picture.matchAll(/font-size: (\d+)px/gu)].map(([, size]) => Number(size))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
    },
  )
})
