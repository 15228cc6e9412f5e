import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"

const file = new URL("../docs/benchmarks.md", import.meta.url)
const title = "# Benchmarks"

/** The machine that was measured on. */
export const machine = `${cpus()[0]?.model ?? "an unnamed processor"}, ${cpus().length} cores, Node ${process.versions.node}`

/** Writes one bench's section of docs/benchmarks.md, in its place or at the end; what others wrote stays. */
export function writeSection(heading, body) {
  const before = existsSync(file) ? readFileSync(file, "utf8") : `${title}\n`
  const mark = `## ${heading}\n`
  // a section runs to the next heading of its rank, or to the end
  const sections = before.split(/^(?=## )/m).map((section) => section.trimEnd())
  const place = sections.findIndex((section) => `${section}\n`.startsWith(mark))
  const section = `${mark}\n${body.trim()}`
  if (place === -1) sections.push(section)
  else sections[place] = section
  writeFileSync(file, `${sections.filter(Boolean).join("\n\n")}\n`)
}
