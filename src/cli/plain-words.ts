/** Control characters and marks of direction: a text from elsewhere must not steer the terminal that shows it. */
export const steering = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu

/** Returns a text as one line without what would steer a terminal. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/[\n\r\t\u2028\u2029]/gu, " ")
    .replaceAll(steering, "")
    .replaceAll(/ {2,}/gu, " ")
    .trim()
}

/** Returns the beginning of a text, at a word's end where there is one nearby, with a sign that more follows. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  // never half a character
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")
  const space = cut.lastIndexOf(" ")
  return `${space > cut.length * 0.7 ? cut.slice(0, space) : cut}…`
}
