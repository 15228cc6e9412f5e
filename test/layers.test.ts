import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "..")

test("P4 imports run one way, the core asks for no language, no data and no Node", () => {
  const printed = execFileSync(process.execPath, ["--import", "tsx", "scripts/check-layers.ts"], {
    cwd: root,
    encoding: "utf8",
  })
  expect(printed).toContain("every import runs one way")
})

test("P4 no regular expression can backtrack without bound", () => {
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", "scripts/check-regular-expressions.ts"],
    {
      cwd: root,
      encoding: "utf8",
    },
  )
  expect(printed).toContain("0 to mend")
})
