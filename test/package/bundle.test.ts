import { join } from "node:path"
import { build } from "esbuild"
import { describe, expect, test } from "vitest"
import { root } from "./pack.ts"

async function bundle(contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: Object.fromEntries(
      ["registry", "names", "audit", "testing", "lang/ar", "lang/en"].map((name) => [
        `isnad/${name}`,
        join(root, `src/${name}/index.ts`),
      ]),
    ),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return { inputs, size: outputFiles[0]?.contents.length ?? 0 }
}

describe("P2 the core in a browser", () => {
  test("P2 it holds no Node built-in, no language and no registry data", async () => {
    // an import of a Node built-in fails on this platform
    const { inputs } = await bundle(`export * from "./src/index.ts"`)
    expect(inputs.length).toBeGreaterThan(30)
    expect(inputs.filter((path) => path.startsWith("src/lang/"))).toEqual([])
    expect(inputs.filter((path) => path.includes(".generated."))).toEqual([])
    expect(inputs.filter((path) => /^src\/(?:node|cli|extract|testing|names)\//.test(path))).toEqual([])
  })

  test("P2 what a program does not use is left out", async () => {
    const { inputs, size } = await bundle(`export { symbolOf, inverse } from "./src/logic/relation.ts"`)
    expect(inputs).toEqual(["src/logic/relation.ts"])
    expect(size).toBeLessThan(2000)
    const times = await bundle(
      `import { readEdtf } from "./src/index.ts"\nconsole.log(readEdtf("2022-12-28"))`,
    )
    expect(times.inputs.filter((path) => /node_modules\/(?:zod|immer)\//.test(path))).toEqual([])
  })
})
