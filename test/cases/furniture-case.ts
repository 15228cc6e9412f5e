/** A text with what of it is the page's; all else is read. */
export interface FurnitureCase {
  readonly name: string
  readonly text: string
  /** What is set aside, in the order of the text. */
  readonly aside: readonly string[]
}

/** Paragraphs between which furniture stands. */
export const paragraphs = {
  en: [
    "The harbour of Lorn has been closed since the storm, and the council met on Monday to discuss the repairs.",
    "Fishermen waited on the quay for most of the day, while engineers looked at the broken wall of the pier.",
    "The repairs will take a month at the least, and the boats of the island will land at the old quay until then.",
  ],
  ar: [
    "أغلق ميناء المدينة منذ العاصفة الأخيرة، واجتمع المجلس البلدي يوم الاثنين لبحث أعمال الإصلاح في الرصيف القديم.",
    "وانتظر الصيادون على الرصيف معظم النهار، بينما كان المهندسون يفحصون الجدار المهدم عند مدخل الميناء القديم.",
    "وستستغرق أعمال الإصلاح شهرا على الأقل، وسترسو قوارب الجزيرة عند الرصيف القديم حتى ذلك الحين.",
  ],
} as const
