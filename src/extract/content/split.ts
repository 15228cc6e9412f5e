import type { Document } from "../text/document.ts"
import { isSetApart } from "../text/pieces.ts"

/** Whether a clause of another kind begins here, which is a content of its own ("while", "فيما"). */
export function splitsContent(document: Document, at: number): boolean {
  return (document.flag(at, "split") > 0 || document.flag(at, "attendant") > 0) && isSetApart(document, at)
}
