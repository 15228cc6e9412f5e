/** Returns a BCP 47 tag without its region and script, in small letters: "ar-EG" is Arabic. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? ""
}
