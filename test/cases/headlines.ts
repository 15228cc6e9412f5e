/** A raw article, and what is to be found between its headline and its body. */
export interface HeadlineCase {
  readonly name: string
  readonly lang: "ar" | "en"
  readonly title: string
  readonly body: string
  /** What the headline changed; none where it may not be called a distortion. */
  readonly changed: readonly string[]
}

/** Headlines that change what their article tells, and as many that do not. */
export const headlines: readonly HeadlineCase[] = [
  {
    name: "will for may",
    lang: "en",
    title: "Lavrov and Fidan will meet in Ankara",
    body: "Sergey Lavrov and Hakan Fidan may meet in Ankara next week, Fidan said on Monday.\n\nThe talks were put off twice.",
    changed: ["certainty"],
  },
  {
    name: "will for may, of a third party",
    lang: "ar",
    title: "لافروف وفيدان يلتقيان في أنقرة",
    body: "قال دبلوماسي مصري، الاثنين، إن وزيري الخارجية الروسي سيرغي لافروف والتركي هاكان فيدان قد يلتقيان في أنقرة الأسبوع المقبل.\n\nوتأجل اللقاء مرتين من قبل.",
    changed: ["certainty", "attribution"],
  },
  {
    name: "another figure",
    lang: "ar",
    title: "مقتل 40 شخصا في غارة على غزة",
    body: "قتل 14 شخصا في غارة إسرائيلية على غزة يوم الاثنين.\n\nوبحث رجال الإنقاذ بين الأنقاض.",
    changed: ["count"],
  },
  {
    name: "another place",
    lang: "en",
    title: "Lavrov and Fidan met in Moscow",
    body: "Sergey Lavrov and Hakan Fidan met in Ankara on Monday.\n\nThey spoke for two hours.",
    changed: ["place"],
  },
  {
    name: "an unnamed speaker dropped",
    lang: "en",
    title: "Russia and Turkey held talks in Moscow",
    body: "A Syrian official who asked not to be named said on Monday that Russia and Turkey held talks in Moscow.\n\nHe gave no details.",
    changed: ["attribution"],
  },
  {
    name: "an unnamed speaker dropped",
    lang: "ar",
    title: "روسيا وتركيا أجرتا محادثات في موسكو",
    body: "قال مصدر مطلع، الاثنين، إن روسيا وتركيا أجرتا محادثات في موسكو.\n\nولم يذكر تفاصيل.",
    changed: ["attribution"],
  },
  {
    name: "a named speaker dropped",
    lang: "en",
    title: "Russia and Turkey held talks in Moscow",
    body: "Syrian Foreign Minister Faisal Mekdad said on Monday that Russia and Turkey held talks in Moscow.\n\nHe gave no details.",
    changed: [],
  },
  {
    name: "a named speaker dropped",
    lang: "ar",
    title: "روسيا وتركيا أجرتا محادثات في موسكو",
    body: "قال وزير الخارجية السوري فيصل المقداد، الاثنين، إن روسيا وتركيا أجرتا محادثات في موسكو.\n\nولم يذكر تفاصيل.",
    changed: [],
  },
  {
    name: "merely shorter",
    lang: "en",
    title: "Lavrov and Fidan met in Ankara",
    body: "Russian Foreign Minister Sergey Lavrov and his Turkish counterpart Hakan Fidan met in Ankara on Monday for talks on grain.\n\nThey spoke for two hours.",
    changed: [],
  },
  {
    name: "merely shorter",
    lang: "ar",
    title: "لافروف وفيدان يلتقيان في أنقرة",
    body: "التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في أنقرة يوم الاثنين لبحث تصدير الحبوب.\n\nوتحدثا ساعتين.",
    changed: [],
  },
  {
    name: "a figure rounded",
    lang: "ar",
    title: "مقتل أكثر من 10 أشخاص في غزة",
    body: "قتل 14 شخصا في غارة إسرائيلية على غزة يوم الاثنين.\n\nوبحث رجال الإنقاذ بين الأنقاض.",
    changed: [],
  },
  {
    name: "another event with another figure",
    lang: "ar",
    title: "مقتل 40 شخصا في صنعاء",
    body: "قتل 14 شخصا في غارة إسرائيلية على غزة يوم الاثنين.\n\nوبحث رجال الإنقاذ بين الأنقاض.",
    changed: [],
  },
  {
    name: "the speaker kept",
    lang: "ar",
    title: "المقداد: روسيا وتركيا أجرتا محادثات في موسكو",
    body: "قال وزير الخارجية السوري فيصل المقداد، الاثنين، إن روسيا وتركيا أجرتا محادثات في موسكو.\n\nولم يذكر تفاصيل.",
    changed: [],
  },
  {
    name: "may kept",
    lang: "ar",
    title: "لافروف وفيدان قد يلتقيان في أنقرة",
    body: "قال دبلوماسي تركي، الاثنين، إن وزيري الخارجية الروسي سيرغي لافروف والتركي هاكان فيدان قد يلتقيان في أنقرة الأسبوع المقبل.\n\nوتأجل اللقاء مرتين من قبل.",
    changed: [],
  },
  {
    name: "who speaks of his own doings is named all the same",
    lang: "en",
    title: "Erdogan to visit Moscow next week",
    body: "Turkish President Recep Tayyip Erdogan said on Monday that he will visit Moscow next week.\n\nHe gave no details.",
    changed: [],
  },
  {
    name: "an earlier meeting in the background",
    lang: "en",
    title: "Lavrov and Fidan will meet in Ankara",
    body: "Sergey Lavrov and Hakan Fidan will meet in Ankara next week.\n\nLavrov and Fidan met in Moscow in June 2023, a Turkish diplomat said.",
    changed: [],
  },
]
