import { spawn } from "node:child_process"
import { once } from "node:events"
import { appendFile, readdir, readFile, truncate, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { append, createDossier } from "../../src/dossier/dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { appendToDossier, readDossier, writeDossier } from "../../src/node/index.ts"
import { add, retract, sample } from "../dossier/samples.ts"
import { failingAt } from "./faulty-file-system.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const old = append(createDossier({ id: "d" }), [add(sample("one")), add(sample("two"))]).dossier
const third = add({ ...sample("three"), gloss: { ar: "ثالث" } }, 1)
const next = append(old, [third]).dossier

async function withOld(): Promise<{ directory: string; path: string }> {
  const directory = await temporaryDirectory()
  const path = join(directory, "dossier.jsonl")
  await writeDossier(path, old)
  return { directory, path }
}

const text = (path: string) => readFile(path, "utf8")

describe("appendToDossier", () => {
  it("appends lines and returns the dossier with them", async () => {
    const { directory, path } = await withOld()
    expect(await appendToDossier(path, [third])).toEqual({ dossier: next, diagnostics: [] })
    expect(await text(path)).toBe(serializeDossier(next))
    expect(await readdir(directory)).toEqual(["dossier.jsonl"])
  })

  it("writes nothing for repeats, and nothing where an entry is refused", async () => {
    const { path } = await withOld()
    const { diagnostics } = await appendToDossier(path, [add(sample("one"))])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["repeated-claim"])
    await expect(appendToDossier(path, [third, retract("four", 2)])).rejects.toMatchObject({
      code: "unknown-claim",
    })
    expect(await text(path)).toBe(serializeDossier(old))
  })

  it("J4 mends a last line cut short at every byte, without losing a whole line", async () => {
    const { path } = await withOld()
    const whole = Buffer.from(serializeDossier(next))
    const start = Buffer.byteLength(serializeDossier(old))
    for (let length = start + 1; length < whole.length - 1; length += length > whole.length - 8 ? 1 : 5) {
      await writeFile(path, whole.subarray(0, length))
      const read = await readDossier(path)
      expect(read.dossier?.state).toEqual(old.state)
      expect(read.diagnostics).toMatchObject([{ rule: "torn-line", severity: "error", line: 4, file: path }])
      const { dossier, diagnostics } = await appendToDossier(path, [third])
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["torn-line"])
      expect(dossier.state).toEqual(next.state)
      expect(await text(path)).toBe(serializeDossier(next))
    }
    expect(await text(`${path}.torn`)).toContain('{"op":"add","claim":{"id":"three"')
  })

  it("takes a last line that lacks only its line end for whole", async () => {
    const { path } = await withOld()
    await truncate(path, Buffer.byteLength(serializeDossier(old)) - 1)
    expect((await readDossier(path)).diagnostics).toEqual([])
    await appendToDossier(path, [third])
    expect(await text(path)).toBe(serializeDossier(next))
  })

  it("keeps broken lines in the middle as they are, byte for byte", async () => {
    const { path } = await withOld()
    const broken = Buffer.from([0x7b, 0xff, 0xfe, 0x0a, 0x6e, 0x6f, 0x0a])
    await appendFile(path, broken)
    const { diagnostics } = await appendToDossier(path, [third])
    expect(diagnostics).toMatchObject([
      { rule: "invalid-encoding", line: 4, file: path },
      { rule: "invalid-json", line: 5, file: path },
    ])
    expect((await readFile(path)).includes(broken)).toBe(true)
    expect((await readDossier(path)).dossier?.state).toEqual(next.state)
  })

  it("leaves every whole line whichever step fails", async () => {
    const { path } = await withOld()
    const torn = `${serializeDossier(old)}{"op":"add","cl`
    const touches = (each: string) => each === path
    const { fileSystem: counted, operations } = failingAt(Infinity, "", touches)
    await writeFile(path, torn)
    await appendToDossier(path, [third], { fileSystem: counted })
    expect(operations()).toBeGreaterThan(3)
    for (let nth = 1; nth <= operations(); nth++) {
      await writeFile(path, torn)
      const { fileSystem } = failingAt(nth, "EDQUOT", touches)
      await expect(appendToDossier(path, [third], { fileSystem })).rejects.toMatchObject({
        code: "unwritable-file",
        message: expect.stringContaining("the disk quota is used up"),
      })
      const { dossier } = await readDossier(path)
      expect(dossier?.state).toEqual(old.state)
      await appendToDossier(path, [third])
      expect(await text(path)).toBe(serializeDossier(next))
    }
  })

  it.each([
    ["a missing file", undefined, "unreadable-file", /no such file.*make one with writeDossier/],
    ["an empty file", "", "unreadable-file", /make one with writeDossier/],
    ["a file of claims", JSON.stringify(sample("one")), "unreadable-file", /no header of a dossier/],
    ["a newer dossier", '{"isnad":7,"holds":"dossier","id":"d"}\n', "newer-format", /update isnad/],
  ])("refuses %s in words and leaves it", async (_about, content, code, words) => {
    const path = join(await temporaryDirectory(), "file.jsonl")
    if (content !== undefined) await writeFile(path, content)
    await expect(appendToDossier(path, [third])).rejects.toMatchObject({
      name: "IsnadError",
      code,
      message: expect.stringMatching(words),
    })
    if (content !== undefined) expect(await text(path)).toBe(content)
  })

  it("lets several append at once", async () => {
    const { path } = await withOld()
    const ids = Array.from({ length: 12 }, (_, index) => `claim-${index}`)
    await Promise.all(ids.map((id) => appendToDossier(path, [add(sample(id))], { wait: 10_000 })))
    const { dossier, diagnostics } = await readDossier(path)
    expect(diagnostics).toEqual([])
    expect(Object.keys(dossier?.state.claims ?? {}).sort()).toEqual(["one", "two", ...ids].sort())
  })

  it("loses nothing that was told to be there when two processes are killed", {
    timeout: 60_000,
  }, async () => {
    const { path } = await withOld()
    const script = fileURLToPath(new URL("fixtures/append-forever.ts", import.meta.url))
    const told = ["one", "two"]
    const children = ["first", "second"].map((prefix) => {
      const child = spawn(process.execPath, ["--import", "tsx", script, path, prefix], {
        stdio: ["ignore", "pipe", "inherit"],
      })
      child.stdout.setEncoding("utf8")
      child.stdout.on("data", (lines: string) => told.push(...lines.trim().split("\n")))
      return child
    })
    while (told.length < 6) await new Promise((resume) => setTimeout(resume, 10))
    for (const child of children) child.kill("SIGKILL")
    await Promise.all(children.map((child) => once(child, "close")))
    await appendToDossier(path, [third], { wait: 15_000 })
    const { dossier, diagnostics } = await readDossier(path)
    expect(diagnostics).toEqual([])
    for (const id of [...told, "three"]) expect(Object.keys(dossier?.state.claims ?? {})).toContain(id)
  })
})
