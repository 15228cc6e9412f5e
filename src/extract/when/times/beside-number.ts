import type { Scan } from "./scan.ts"

/** Marks that join two numbers into one, or into a ratio or a time of day. */
export const joining = new Set([".", ",", ":", "/", "٫", "٬"])
/** Signs of an amount. */
export const amounts = new Set(["%", "٪", "$", "€", "£", "¥", "₺", "₽", "°"])
/** Tokens between the name of a numbered thing and its number ("Res. No. 12"). */
const mostBetween = 4

/** Whether a month may stand at a token. */
export function isMonth(scan: Scan, position: number): boolean {
  return scan.atomsAt(position).some((atom) => atom.slot === "month")
}

/** Whether a proclitic may stand at a token. */
export function isProclitic(scan: Scan, position: number): boolean {
  return scan.atomsAt(position).some((atom) => atom.slot === "w:proclitic")
}

/** "Version 10.1.30", "Article 12", "القرار رقم 2254": the number of a thing, not of a day or a year. */
export function isNumbered(scan: Scan, position: number): boolean {
  for (let before = position - 1; before >= position - mostBetween; before--) {
    const atoms = scan.atomsAt(before)
    if (atoms.some((atom) => atom.slot === "numbered")) return true
    const joins = scan.tokens[before]?.folded === "." || atoms.some((atom) => atom.slot === "numberSign")
    if (!joins) return false
  }
  return false
}
