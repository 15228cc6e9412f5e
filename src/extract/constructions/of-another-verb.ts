import type { Complement } from "../content/complement.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** "قرارا يمنع الوزراء من السفر بمناسبة", "طلب الشركة التي ترى أن": whatever stands behind another verb is that verb's. */
export function isOfAnother(
  { document }: SentenceReader,
  from: number,
  { kind, at: to }: Complement,
): boolean {
  const { clauses, sources } = document.pack
  if (sources.headLast || (kind !== "nominal" && kind !== "clause")) return false
  for (let at = from; at < to; at++) {
    if (document.tokens[at]?.kind !== "word") continue
    // "تصريح الوزير قبل ساعات من إعلان الرئاسة أن"
    const nearer = document.marks[at]?.cues?.forms.some((form) => form.kind === "noun" && form.weak !== true)
    if (kind === "clause" && at > from && nearer === true) return true
    if (document.marks[at]?.noun !== undefined) continue
    // "تهمة يرى كثيرون أن"
    const telling =
      document.marks[at]?.cues !== undefined && (at === from || document.flag(at - 1, "relative") > 0)
    if (kind === "clause" && !telling) continue
    if (clauses.verb(document.word(at), document.word(at - 1), document.word(at + 1)) === "sure") return true
  }
  return false
}
