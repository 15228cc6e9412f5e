import type { Document, Run } from "./document.ts"

/** Whether a question mark ends the sentence of some tokens. */
export function isQuestion(document: Document, { to }: Run): boolean {
  return document.isMark(to - 1, "?؟") || document.isMark(to, "?؟")
}
