/** Whether a text has a capital letter at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = text.slice(at, at + 1)
  return letter !== letter.toLowerCase()
}
