import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { append, createDossier } from "../../src/dossier/dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { readDossier, writeDossier } from "../../src/node/index.ts"
import { add, sample } from "../dossier/samples.ts"
import { failingAt } from "./faulty-file-system.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const old = append(createDossier({ id: "d" }), [add(sample("one"))]).dossier
const next = append(old, [add(sample("two"))]).dossier

async function withOld(): Promise<{ directory: string; path: string }> {
  const directory = await temporaryDirectory()
  const path = join(directory, "dossier.jsonl")
  await writeDossier(path, old)
  return { directory, path }
}

describe("writeDossier", () => {
  it("writes what readDossier reads, and leaves nothing else", async () => {
    const { directory, path } = await withOld()
    await writeDossier(path, next)
    expect(await readFile(path, "utf8")).toBe(serializeDossier(next))
    expect(await readDossier(path)).toEqual({ dossier: next, diagnostics: [] })
    expect(await readdir(directory)).toEqual(["dossier.jsonl"])
  })

  it("keeps the file's mode and what links to it", async () => {
    const { directory, path } = await withOld()
    await chmod(path, 0o640)
    await symlink(path, join(directory, "link"))
    await writeDossier(join(directory, "link"), next)
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    expect(await readFile(path, "utf8")).toBe(serializeDossier(next))
  })

  it("J4 leaves the old file whole whichever step fails, and says why", async () => {
    const { directory, path } = await withOld()
    const touches = (each: string) => each.endsWith(".tmp")
    const { fileSystem: counted, operations } = failingAt(Infinity, "", touches)
    await writeDossier(path, old, { fileSystem: counted })
    expect(operations()).toBeGreaterThan(3)
    for (let nth = 1; nth <= operations(); nth++) {
      const { fileSystem } = failingAt(nth, "ENOSPC", touches)
      await expect(writeDossier(path, next, { fileSystem })).rejects.toMatchObject({
        name: "IsnadError",
        code: "unwritable-file",
        message: expect.stringMatching(/dossier\.jsonl: not written: no space is left/),
      })
      expect(await readFile(path, "utf8")).toBe(serializeDossier(old))
      expect(await readdir(directory)).toEqual(["dossier.jsonl"])
    }
  })

  it.each([
    ["a directory that is not there", "missing/dossier.jsonl", /no such file/],
    ["a path through a file", "dossier.jsonl/dossier.jsonl", /not a directory/],
    ["a directory", "directory", /directory/],
  ])("refuses %s in words", async (_about, name, words) => {
    const { directory } = await withOld()
    await mkdir(join(directory, "directory"))
    await expect(writeDossier(join(directory, name), next)).rejects.toMatchObject({
      code: "unwritable-file",
      message: expect.stringMatching(words),
    })
  })

  it("refuses to write what it could not read whole", async () => {
    const { path } = await withOld()
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]))
    const { dossier } = await readDossier(path)
    if (dossier === undefined) expect.unreachable()
    await expect(writeDossier(path, dossier)).rejects.toMatchObject({ code: "unwritable-file" })
    expect((await readFile(path)).includes(0xff)).toBe(true)
  })

  it("waits for another writer, and breaks the lock of one that has ended", async () => {
    const { directory, path } = await withOld()
    const lock = `${path}.lock`
    const held = (holder: object) =>
      writeFile(
        lock,
        JSON.stringify({ pid: process.ppid, host: hostname(), since: new Date().toISOString(), ...holder }),
      )
    for (const holder of [{}, { host: "elsewhere" }, { pid: process.pid }]) {
      await held(holder)
      await expect(writeDossier(path, next, { wait: 0 })).rejects.toMatchObject({
        code: "locked-file",
        message: expect.stringMatching(/is writing it; try again later, or remove .*\.lock/),
      })
      expect(await readFile(path, "utf8")).toBe(serializeDossier(old))
    }
    for (const holder of [{ pid: 2 ** 22 + 1 }, { pid: process.pid, since: "2001-01-01T00:00:00Z" }]) {
      await held(holder)
      await writeDossier(path, next, { wait: 0 })
      expect(await readdir(directory)).toEqual(["dossier.jsonl"])
    }
    await Promise.all(Array.from({ length: 8 }, (_, turn) => writeDossier(path, turn % 2 === 0 ? old : next)))
    expect(await readdir(directory)).toEqual(["dossier.jsonl"])
  })

  it("breaks a lock whose breaker has ended as well", async () => {
    const { directory, path } = await withOld()
    const gone = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: new Date().toISOString() })
    await writeFile(`${path}.lock`, gone)
    await writeFile(`${path}.lock.break`, gone)
    await writeDossier(path, next, { wait: 0 })
    expect(await readdir(directory)).toEqual(["dossier.jsonl"])
  })

  async function killedAfter(delay: number): Promise<number> {
    const { directory, path } = await withOld()
    const script = fileURLToPath(new URL("fixtures/write-forever.ts", import.meta.url))
    const child = spawn(process.execPath, ["--import", "tsx", script, path], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    await once(child.stdout, "data")
    await new Promise((resume) => setTimeout(resume, delay))
    child.kill("SIGKILL")
    await once(child, "exit")
    const left = await readdir(directory)
    const { dossier, diagnostics } = await readDossier(path)
    expect(diagnostics).toEqual([])
    expect([1, 1500]).toContain(dossier?.log.length)
    // killed between making its lock and naming itself in it, a process is waited for ten seconds
    await writeDossier(path, next, { wait: 15_000 })
    expect(await readDossier(path)).toEqual({ dossier: next, diagnostics: [] })
    expect(await readdir(directory)).toEqual(["dossier.jsonl"])
    return left.length
  }

  it("leaves a whole file when its process is killed at any moment", { timeout: 120_000 }, async () => {
    const left = await Promise.all([0, 4, 11, 17].map(killedAfter))
    // at least one must be killed in the midst of its work; on a busy machine that takes further trials
    for (let delay = 1; Math.max(...left) === 1 && delay < 30; delay += 2) left.push(await killedAfter(delay))
    expect(Math.max(...left)).toBeGreaterThan(1)
  })
})
