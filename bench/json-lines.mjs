// Reading files of JSON Lines for the measurements.

import { readFileSync } from "node:fs"

/** The JSON values of a file's lines; blank lines are passed over. */
export function jsonLines(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
}

/** The articles of some files by their ids, as far as they are wanted. */
export function articlesById(files, wanted) {
  const articles = new Map()
  for (const article of files.flatMap(jsonLines))
    if (wanted.has(article.id)) articles.set(article.id, article)
  return articles
}
