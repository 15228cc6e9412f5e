/**
 * Made-up sentences in Arabic and English, the same for the same seed: topics of 1 to 40 claims, most of them small,
 * each about a place and a person with rare names, told in several ways, with other numbers and opposed verbs.
 */

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const syllables = {
  en: [
    "ka",
    "ro",
    "min",
    "dal",
    "zer",
    "tu",
    "vi",
    "shan",
    "bel",
    "or",
    "qua",
    "li",
    "nor",
    "ed",
    "fi",
    "gar",
    "pom",
    "wex",
  ],
  ar: [
    "كا",
    "رو",
    "من",
    "دل",
    "زر",
    "تو",
    "في",
    "شن",
    "بل",
    "ور",
    "قا",
    "لي",
    "نور",
    "حد",
    "صا",
    "غر",
    "خم",
    "ثج",
  ],
}

/** Each writes one sentence about a topic; `up` says which of two opposed verbs is used. */
const templates = {
  en: [
    ({ place, person, thing, number }, up) =>
      `${thing} prices in ${place} ${up ? "rose" : "fell"} by ${number} percent, ${person} said`,
    ({ place, person, thing, number }, up) =>
      `${person} ${up ? "approved" : "rejected"} the plan to send ${number} tonnes of ${thing.toLowerCase()} to ${place}`,
    ({ place, person, thing }, up) =>
      `${person} ${up ? "confirmed" : "denied"} that the ${thing.toLowerCase()} market of ${place} would close`,
    ({ place, person, thing, day }, up) =>
      `The council of ${place} ${up ? "accepted" : "refused"} the ${thing.toLowerCase()} offer of ${person} on ${day}`,
    ({ place, person, thing, number, day }) =>
      `${number} lorries with ${thing.toLowerCase()} reached ${place} on ${day} after ${person} opened the road`,
  ],
  ar: [
    ({ place, person, thing, number }, up) =>
      `${up ? "ارتفعت" : "انخفضت"} أسعار ${thing} في ${place} بنسبة ${number} بالمئة وفق ${person}`,
    ({ place, person, thing, number }, up) =>
      `${up ? "وافق" : "رفض"} ${person} على خطة إرسال ${number} طنا من ${thing} إلى ${place}`,
    ({ place, person, thing }, up) =>
      `${up ? "أكد" : "نفى"} ${person} أن سوق ${thing} في ${place} سيغلق قريبا`,
    ({ place, person, thing, day }, up) =>
      `${up ? "قبل" : "رفض"} مجلس ${place} عرض ${person} بشأن ${thing} يوم ${day}`,
    ({ place, person, thing, number, day }) =>
      `وصلت ${number} شاحنة محملة ${thing} إلى ${place} يوم ${day} بعد أن فتح ${person} الطريق`,
  ],
}

const things = {
  en: ["Wheat", "Cement", "Fuel", "Sugar", "Copper", "Cotton", "Timber", "Steel", "Rice", "Salt"],
  ar: ["القمح", "الإسمنت", "الوقود", "السكر", "النحاس", "القطن", "الخشب", "الحديد", "الأرز", "الملح"],
}
const days = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  ar: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"],
}

/** Returns a maker of topics in a language: every call gives a new one, with a function that writes its sentences. */
export function topicMaker(lang, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const name = () => {
    const letters = Array.from({ length: 4 + Math.floor(random() * 2) }, () => pick(syllables[lang])).join("")
    return letters[0].toUpperCase() + letters.slice(1)
  }
  return () => {
    const about = { place: `${name()} ${name()}`, person: `${name()} ${name()}`, thing: pick(things[lang]) }
    const number = 2 + Math.floor(random() * 90)
    return () => {
      const told = { ...about, number: random() < 0.8 ? number : number + 3, day: pick(days[lang]) }
      return pick(templates[lang])(told, random() < 0.8)
    }
  }
}

/** Returns `count` pairs of sentences of one topic each, as candidates come. */
export function syntheticPairs(count, lang, seed = 1) {
  const topic = topicMaker(lang, randomNumbers(seed))
  return Array.from({ length: count }, () => {
    const write = topic()
    return [write(), write()]
  })
}

const speakers = ["erdogan", "lavrov", "bogdanov", "fidan", "putin", "assad", "turkey-mfa", "russia-mfa"]

/** Yields the lines of `count` text claims in JSON Lines, a topic's claims spread over a stretch. */
export function* syntheticTextLines(count, fingerprintOf, seed = 1) {
  const random = randomNumbers(seed)
  const makers = { ar: topicMaker("ar", random), en: topicMaker("en", random) }
  const pick = (list) => list[Math.floor(random() * list.length)]
  const open = []
  for (let made = 0; made < count; made++) {
    while (open.length < 40) {
      const lang = random() < 0.5 ? "ar" : "en"
      const left = Math.min(40, Math.max(1, Math.floor(1.6 * random() ** -0.8)))
      open.push({ lang, write: makers[lang](), left, day: Math.floor(random() * 900) })
    }
    const at = Math.floor(random() * open.length)
    const topic = open[at]
    if (--topic.left === 0) open.splice(at, 1)
    const { lang } = topic
    const text = topic.write()
    const published = new Date(Date.UTC(2022, 0, 1 + topic.day + Math.floor(random() * 3)))
    yield JSON.stringify({
      id: `claim:${made.toString(16).padStart(20, "0")}`,
      article: { id: `article-${made}`, lang, published: published.toISOString().slice(0, 10) },
      chain: [{ sources: [pick(speakers)], act: "asserts" }],
      says: {
        predicate: "text",
        roles: { words: { text, lang } },
        polarity: "positive",
        certainty: "certain",
      },
      fingerprint: fingerprintOf(text),
    })
  }
}
