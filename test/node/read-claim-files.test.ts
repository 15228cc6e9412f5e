import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { append, createDossier } from "../../src/dossier/dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { machineFileSystem } from "../../src/node/file-system.ts"
import { readClaimFiles, readDossier } from "../../src/node/index.ts"
import { readLines } from "../../src/node/read-lines.ts"
import { add, judge, override, retract, sample } from "../dossier/samples.ts"
import { fault } from "./faulty-file-system.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const line = (value: unknown) => `${JSON.stringify(value)}\n`
const { dossier } = append(createDossier({ id: "d" }), [
  add(sample("one")),
  add(sample("two")),
  add(sample("three")),
  judge("one", "two"),
  override("same-agent", "x", "y"),
  retract("three"),
])

async function written(content: string | Uint8Array, name = "file.jsonl"): Promise<string> {
  const path = join(await temporaryDirectory(), name)
  await writeFile(path, content)
  return path
}

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)

describe("readClaimFiles", () => {
  it("tells claims from dossiers by their lines, and takes the dossiers' decisions", async () => {
    const claims = await written(line(sample("four")) + line(sample("one")))
    const headed = await written(line({ isnad: 1 }) + line(sample("five")))
    const log = await written(serializeDossier(dossier), "no-ending")
    const read = await readClaimFiles([claims, log, headed])
    expect(ids(read.claims)).toEqual(["four", "one", "two", "five"])
    expect(read.judgements).toHaveLength(1)
    expect(read.overrides).toHaveLength(1)
    expect(read.diagnostics).toMatchObject([
      { rule: "repeated-claim", severity: "information", file: log, subject: "one" },
    ])
  })

  it("locates what is wrong by file and line, and reads the rest", async () => {
    const content = Buffer.concat([
      Buffer.from(`\uFEFF${line(sample("one"))}`.replace("\n", "\r\n")),
      Buffer.from("{ broken\r\n\r\n"),
      Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a]),
      Buffer.from(line({ ...sample("two"), says: { predicate: "gossip", roles: {} } })),
      Buffer.from(line(sample("one", ["political"]))),
      Buffer.from(line({ op: "retract", claim: "nine" })),
      Buffer.from(JSON.stringify(sample("last"))),
    ])
    const file = await written(content)
    const { claims, diagnostics } = await readClaimFiles([file])
    expect(ids(claims)).toEqual(["one", "last"])
    expect(diagnostics.map((each) => [each.line, each.rule]).slice(0, 4)).toEqual([
      [2, "invalid-json"],
      [4, "invalid-encoding"],
      [5, "unknown-predicate"],
      [6, "duplicate-id"],
    ])
    expect(diagnostics.slice(4).every((each) => each.line === 7)).toBe(true)
    expect(diagnostics.every((each) => each.file === file && each.message.length > 20)).toBe(true)
  })

  it("reports files that cannot be read, and reads the others", async () => {
    const directory = await temporaryDirectory()
    await mkdir(join(directory, "folder"))
    const good = await written(line(sample("one")))
    const denied = await written(line(sample("two")))
    const fileSystem = {
      ...machineFileSystem,
      open: ((path, ...more) =>
        path === denied
          ? Promise.reject(fault("EACCES"))
          : machineFileSystem.open(path, ...more)) as typeof machineFileSystem.open,
    }
    const paths = [join(directory, "folder"), join(directory, "missing"), "a\0b", denied, good]
    const { claims, diagnostics } = await readClaimFiles(paths, { fileSystem })
    expect(ids(claims)).toEqual(["one"])
    expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual(
      paths.slice(0, 4).map((path) => [path, "unreadable-file"]),
    )
    expect(diagnostics[0]?.message).toContain("it is a directory; name the files in it")
    expect(diagnostics[1]?.message).toContain("there is no such file")
    expect(diagnostics[3]?.message).toContain("change its permissions")
    expect(await readDossier(join(directory, "folder"))).toMatchObject({
      dossier: undefined,
      diagnostics: [{ rule: "unreadable-file" }],
    })
  })

  it("stops at a newer format, in words", async () => {
    const file = await written(
      line(sample("one")) + line({ isnad: 9, holds: "dossier", id: "d" }) + line(sample("two")),
    )
    const { claims, diagnostics } = await readClaimFiles([file])
    expect(ids(claims)).toEqual(["one"])
    expect(diagnostics).toMatchObject([{ rule: "newer-format", file, line: 2 }])
  })
})

describe("readLines", () => {
  it("finds lines whatever their length, across pieces, with their places", async () => {
    const texts = ["", "a", "ب".repeat(700_000), "", "x".repeat(1 << 20), "\r", "é\rz", "last"]
    const path = await written(texts.join("\r\n"))
    const lines = []
    for await (const batch of readLines(path, machineFileSystem)) lines.push(...batch)
    expect(lines.map(({ text }) => text.length)).toEqual(texts.map(({ length }) => length))
    expect(lines.map(({ text }, index) => text === texts[index])).not.toContain(false)
    expect(lines.map(({ line: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(lines.map(({ ended }) => ended)).toEqual([...Array<boolean>(7).fill(true), false])
    lines.forEach((each, index) => {
      const before = texts.slice(0, index).reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0)
      expect(each.offset).toBe(before)
    })
  })

  it("passes over a line that is too long, and goes on", async () => {
    const path = await written(`${"x".repeat(3_000_000)}\n${"y".repeat(50)}\n${"z".repeat(200)}\nend`)
    const lines = []
    for await (const batch of readLines(path, machineFileSystem, 100)) lines.push(...batch)
    expect(lines.map(({ text, problem }) => [text.length, problem?.rule])).toEqual([
      [0, "line-too-long"],
      [50, undefined],
      [0, "line-too-long"],
      [3, undefined],
    ])
  })
})
