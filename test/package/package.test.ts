import { execFileSync, spawnSync } from "node:child_process"
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { homedir, tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Installed, installPackage, root } from "./pack.ts"

let installed: Installed
beforeAll(() => {
  installed = installPackage()
})
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }))

const entryNames = () =>
  Object.entries(installed.manifest.exports).flatMap(([name, target]) =>
    typeof target === "string" ? [] : [name.replace(/^\./, "isnad")],
  )

describe("P1 the package as a consumer has it", () => {
  test("P1 every entry imports, and exports something", () => {
    const script = entryNames()
      .map(
        (name) =>
          `if (Object.keys(await import("${name}")).length === 0) throw new Error("${name} is empty")`,
      )
      .join("\n")
    writeFileSync(join(installed.folder, "import.mjs"), script)
    execFileSync(process.execPath, ["import.mjs"], { cwd: installed.folder })
  })

  test("P1 every file that the manifest names is there", () => {
    const targets = Object.values(installed.manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : [target.types, target.default],
    )
    for (const target of targets.filter((path) => !path.includes("*")))
      expect(existsSync(join(installed.packageFolder, target)), target).toBe(true)
  })

  test("P1 every index of src is an entry, and every entry is one", () => {
    const indexes = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => /^(?:[a-z]+\/|lang\/[a-z]+\/)?index\.ts$/.test(path))
      .map((path) => (path === "index.ts" ? "isnad" : `isnad/${path.replace("/index.ts", "")}`))
    expect(entryNames().sort()).toEqual(indexes.sort())
  })

  test("P1 JSON Schema comes with it", () => {
    const script = `import claim from "isnad/schema/claim.json" with { type: "json" }\nconsole.log(claim.title)`
    writeFileSync(join(installed.folder, "schema.mjs"), script)
    const printed = execFileSync(process.execPath, ["--no-warnings", "schema.mjs"], { cwd: installed.folder })
    expect(printed.toString()).toContain("proposition")
  })

  test("V1 a strict TypeScript program compiles against it, and wrong roles do not", () => {
    const folder = join(installed.folder, "strict")
    cpSync(join(root, "test/package/consumer"), folder, { recursive: true })
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
    const compiler = join(root, "node_modules/typescript/bin/tsc")
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" })
    expect(stdout).toBe("")
    expect(status).toBe(0)
  })

  test("P1 the command is there, can be executed and answers", () => {
    const command = join(installed.folder, "node_modules/.bin/isnad")
    accessSync(join(installed.packageFolder, installed.manifest.bin["isnad"] ?? ""), constants.X_OK)
    const help = spawnSync(command, ["--help"], { encoding: "utf8" })
    expect(help.stderr).toBe("")
    expect(help.stdout).toContain("findings")
    expect(help.status).toBe(0)
    const version = spawnSync(command, ["--version"], { encoding: "utf8" })
    expect(version.stdout.trim()).toBe(installed.manifest.version)
  })

  test("P1 the command reads the dossier that comes with the package", () => {
    const command = join(installed.folder, "node_modules/.bin/isnad")
    const dossier = join(installed.packageFolder, "data/dossiers/turkey-syria/claims.jsonl")
    const { stdout, stderr, status } = spawnSync(command, ["findings", dossier, "--json"], {
      encoding: "utf8",
    })
    expect(stderr).toBe("")
    expect(stdout.length).toBeGreaterThan(1000)
    expect(status).toBe(0)
  })
})

describe("P2 where less is allowed", () => {
  test("P2 nothing is compiled from strings, and zod is left as it was: a strict Content-Security-Policy reports nothing", () => {
    const script = `
const Compiler = Function
let compiled = 0
globalThis.Function = new Proxy(Compiler, {
  construct: (target, given) => (compiled++, Reflect.construct(target, given)),
  apply: (target, self, given) => (compiled++, Reflect.apply(target, self, given)),
})
${entryNames()
  .map((name) => `await import("${name}")`)
  .join("\n")}
const { parseClaim, claimSchema } = await import("isnad")
parseClaim({ article: { id: "a", lang: "en" }, chain: ["lavrov"], says: { predicate: "visit", roles: {} } })
claimSchema.safeParse({})
const z = await import("zod")
console.log(compiled, z.config().jitless ?? "as it was")`
    writeFileSync(join(installed.folder, "policy.mjs"), script)
    const printed = execFileSync(process.execPath, ["policy.mjs"], {
      cwd: installed.folder,
      encoding: "utf8",
    })
    expect(printed.trim()).toBe("0 as it was")
  })

  test.skipIf(!existsSync("/dev/full"))(
    "I11 an output that is full or closed ends the command without a stack",
    () => {
      const command = join(installed.folder, "node_modules/.bin/isnad")
      const dossier = join(installed.packageFolder, "data/dossiers/turkey-syria/claims.jsonl")
      const shell = (line: string) => spawnSync("sh", ["-c", line], { encoding: "utf8" })
      const full = shell(`"${command}" findings "${dossier}" --json > /dev/full`)
      expect(full.stderr).toBe("isnad: the output cannot be written (ENOSPC)\n")
      expect(full.status).toBe(1)
      const deaf = shell(`"${command}" findings no-such-file 2>&-`)
      expect(deaf.status).toBe(1)
      const closed = shell(`"${command}" findings "${dossier}" --json | head -c 1 > /dev/null`)
      expect(closed.stderr).toBe("")
    },
  )
})

describe("P2 what does not belong into the package is not in it", () => {
  test("P2 only what is built, the data and the documents", () => {
    const strange = installed.files.filter(
      (path) =>
        !/^(?:dist\/.+\.(?:js|d\.ts)|docs\/schema\/[a-z-]+\.json|data\/(?:dossiers|corpus)\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
          path,
        ),
    )
    expect(strange).toEqual([])
    expect(installed.files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md"]))
  })

  test("P2 no path of a machine, no test, no source map", () => {
    const found: string[] = []
    const visit = (folder: string) => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) {
          visit(path)
          continue
        }
        const text = readFileSync(path, "utf8")
        for (const word of [
          process.cwd(),
          `${homedir()}/`,
          `${tmpdir()}/`,
          "sourceMappingURL",
          'from "vitest"',
        ])
          if (text.includes(word)) found.push(`${path} holds ${word}`)
      }
    }
    visit(installed.packageFolder)
    expect(found).toEqual([])
  })

  test("P2 the tarball stays under its ceiling", () => {
    expect(installed.size / 1024).toBeLessThan(1500)
  })
})
