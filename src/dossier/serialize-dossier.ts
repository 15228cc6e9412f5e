import { formatVersion } from "../schema/format.ts"
import type { Dossier } from "./dossier.ts"

/** Returns the lines of a dossier's file one after another, without their line ends: a header, then an entry a line. */
export function* dossierLines(dossier: Dossier): Generator<string> {
  const { id, title } = dossier
  yield JSON.stringify({
    isnad: formatVersion,
    holds: "dossier",
    id,
    ...(title === undefined ? {} : { title }),
  })
  let next = 0
  const unread = dossier.unread
  for (let index = 0; index <= dossier.log.length; index++) {
    for (let line = unread[next]; line !== undefined && line.after <= index; line = unread[++next])
      yield line.text
    const entry = dossier.log[index]
    if (entry !== undefined) yield JSON.stringify(entry)
  }
}

/**
 * Returns a dossier as JSON Lines: a header, then an entry a line. Lines that could not be read stand where they stood.
 *
 * It makes one string; for a dossier of more than some hundred megabytes write with `writeDossier` of `isnad/node`.
 *
 * @example
 * ```ts
 * import { createDossier, parseDossier, serializeDossier } from "isnad"
 * const text = serializeDossier(createDossier({ id: "d" }))
 * text // → '{"isnad":2,"holds":"dossier","id":"d"}\n'
 * parseDossier(text).dossier?.id // → "d"
 * ```
 */
export function serializeDossier(dossier: Dossier): string {
  let text = ""
  for (const line of dossierLines(dossier)) text += `${line}\n`
  return text
}
