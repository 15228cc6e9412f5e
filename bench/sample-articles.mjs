// Articles made of sample sentences, seeded: the same each time. None of them tells anything true.

const sentences = {
  ar: [
    "قال وزير الخارجية الروسي سيرغي لافروف إن المحادثات مع الجانب التركي ستستأنف في موسكو الأسبوع المقبل.",
    "وأضاف لافروف أن الموعد النهائي لم يحدد بعد، مشيرا إلى أن الخبراء يواصلون عملهم.",
    "ونقلت وكالة رويترز عن أربعة مصادر مطلعة قولها إن اللقاء قد يعقد في بغداد يوم الأربعاء.",
    "وفي المقابل، نفت وزارة الدفاع التركية أن تكون قواتها قد انسحبت من شمال سوريا.",
    "«لن نقبل أي شروط مسبقة»، بحسب ما صرح به مسؤول في الرئاسة السورية لصحيفة الوطن.",
    "وتمر عبر المعبر مئات الشاحنات كل يوم، وتنتظر على الجانب الآخر طوابير طويلة من السيارات.",
    "وتعد المدينة من أقدم مدن المنطقة، وفيها سوق مسقوف يعود بناؤه إلى القرن السادس عشر.",
    "ومن المتوقع أن يصل الوفد في 28 ديسمبر 2022، وفقا لبيان نشرته وكالة الأنباء السورية سانا.",
    "وأعلن المتحدث باسم الجيش أن عشرين شخصا على الأقل أصيبوا في الانفجار الذي وقع صباح أمس.",
    "وطالب رئيس الوفد بضمانات مكتوبة قبل أن تبدأ الجولة الثانية من المفاوضات.",
  ],
  en: [
    "Russian Foreign Minister Sergey Lavrov said on Monday that talks with Turkey would resume in Moscow next week.",
    "He added that no final date had been set and that experts were still at work.",
    "Four people familiar with the matter told Reuters that the meeting may be held in Baghdad on Wednesday.",
    "The Turkish Defence Ministry denied that its forces had withdrawn from northern Syria.",
    "“We will accept no preconditions,” an official of the Syrian presidency told the newspaper Al-Watan.",
    "Hundreds of lorries pass the crossing every day, and long lines of cars wait on the other side.",
    "The town is one of the oldest of the region, with a covered market from the sixteenth century.",
    "The delegation is expected on 28 December 2022, according to a statement carried by the agency SANA.",
    "An army spokesman announced that at least twenty people were hurt in the blast yesterday morning.",
    "The head of the delegation demanded written guarantees before a second round of negotiations.",
  ],
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** An article of about so many bytes of UTF-8, in paragraphs of three sentences. */
export function sampleArticle(lang, bytes, seed) {
  const next = random(seed)
  const list = sentences[lang]
  const parts = []
  let size = 0
  for (let count = 1; size < bytes; count++) {
    const sentence = list[Math.floor(next() * list.length)]
    parts.push(sentence, count % 3 === 0 ? "\n\n" : " ")
    size += Buffer.byteLength(sentence) + 1
  }
  return parts.join("").trimEnd()
}
