import type { Document } from "../text/document.ts"

/** Whether the content up to a token is nothing but a quotation behind its complementiser. */
export function quotesOnly(document: Document, start: number, to: number): boolean {
  const open = start + (document.marks[start]?.complementiser?.length ?? 0)
  return to > open && document.partner[open] === to - 1
}
