/** A full date and time with its offset, as EDTF has it. */
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::?\d{2})?)?$/u

/**
 * Returns when an article was published: the day, and the minute where it is known, in UTC if the offset is known, so
 * that two outlets' hours can be compared.
 */
export function momentInWords(published: string | null | undefined): string {
  if (published == null) return "undated"
  const found = moment.exec(published)
  if (found === null) return published
  const [, day = "", time = "", offset] = found
  if (offset !== undefined) {
    const at = new Date(published)
    if (!Number.isNaN(at.getTime())) return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`
  }
  return `${day} ${time}`
}
