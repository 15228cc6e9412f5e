/** Words of a text as they are read, without the marks of a hashtag. */
export function plainWords(text: string, start: number, end: number): string {
  const words = text.slice(start, end)
  return /[#_]/u.test(words) ? words.replaceAll("#", "").replaceAll("_", " ") : words
}
