import { existsSync } from "node:fs"
import { defineConfig } from "tsup"

/** Every entry of the package; package.json names the same in "exports" and "bin". */
const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  "registry/index": "src/registry/index.ts",
  "names/index": "src/names/index.ts",
  "wording/index": "src/wording/index.ts",
  "extract/index": "src/extract/index.ts",
  "lang/ar/index": "src/lang/ar/index.ts",
  "lang/en/index": "src/lang/en/index.ts",
  "lang/tr/index": "src/lang/tr/index.ts",
  "lang/ru/index": "src/lang/ru/index.ts",
  "analyze/index": "src/analyze/index.ts",
  "audit/index": "src/audit/index.ts",
  "happenings/index": "src/happenings/index.ts",
  "testing/index": "src/testing/index.ts",
  "node/index": "src/node/index.ts",
  "cli/main": "src/cli/main.ts",
}
const present = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))
const { "cli/main": _, ...typed } = present

export default defineConfig({
  entry: present,
  format: ["esm"],
  target: "node20",
  splitting: true,
  sourcemap: false,
  clean: true,
  treeshake: false,
  // Arabic and Cyrillic as they are, not as escapes of six bytes a letter
  esbuildOptions: (options) => {
    options.charset = "utf8"
  },
  dts: { entry: typed, compilerOptions: { ignoreDeprecations: "6.0" } },
})
