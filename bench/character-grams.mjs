// The plain baseline that comparing by words must beat: the cosine of two texts' runs of three to five characters.

const [shortest, longest] = [3, 5]

/** Folds case, marks and spacing, so that layout makes no difference. */
function plain(text) {
  return ` ${text
    .normalize("NFKD")
    .replace(/\p{M}|\u0640/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `
}

/** How often each run of characters stands in a text, with the length of that vector. */
export function gramsOf(text) {
  const grams = new Map()
  const all = plain(text)
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= all.length; at++) {
      const gram = all.slice(at, at + size)
      grams.set(gram, (grams.get(gram) ?? 0) + 1)
    }
  let squares = 0
  for (const times of grams.values()) squares += times * times
  return { grams, length: Math.sqrt(squares) }
}

/** The cosine of two texts, 0 to 1. */
export function cosine(a, b) {
  if (a.length === 0 || b.length === 0) return 0
  const [few, many] = a.grams.size <= b.grams.size ? [a, b] : [b, a]
  let shared = 0
  for (const [gram, times] of few.grams) shared += times * (many.grams.get(gram) ?? 0)
  return shared / (a.length * b.length)
}
