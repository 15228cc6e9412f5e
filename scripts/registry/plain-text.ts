const entities: Readonly<Record<string, string>> = { amp: "&", rsquo: "’", nbsp: " ", quot: '"' }
const accents: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
}

/** HTML without its marks: tags left out, named letters written out. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&([a-z])(acute|grave|circ|tilde|uml|cedil);/gi, (_, letter: string, accent: string) =>
      `${letter}${accents[accent.toLowerCase()] ?? ""}`.normalize("NFC"),
    )
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, " ")
    .trim()
}
