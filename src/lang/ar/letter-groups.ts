/** Groups of this many letters are weighed. */
const shortest = 2
const longest = 4

/** The groups of letters of a word, with signs for its beginning and end. */
export function lettersOf(word: string): string[] {
  const groups = ["^"]
  const marked = `^${word}$`
  for (let length = shortest; length <= longest; length++)
    for (let from = 0; from + length <= marked.length; from++) groups.push(marked.slice(from, from + length))
  return groups
}
