/** Returns the phrases of a row, which stand between bars: many short ones on a line that can be read through. */
export function phrases(row: string): readonly string[] {
  return row.split("|")
}
