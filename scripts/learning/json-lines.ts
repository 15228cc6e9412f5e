import { readFileSync } from "node:fs"

/** The rows of a file that holds one JSON value a line. */
export function jsonLines<Row>(path: string): Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row)
}
