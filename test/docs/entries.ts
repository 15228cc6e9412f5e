import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
}

/** The package's entries by what is imported, with the source file of each. */
export const entries: ReadonlyMap<string, string> = new Map(
  Object.entries(exports).flatMap(([name, target]) => {
    if (typeof target === "string") return []
    const file = target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")
    return existsSync(join(root, file)) ? [[name.replace(/^\./, "isnad"), file] as const] : []
  }),
)
