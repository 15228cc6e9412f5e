/** Sentences, and the words of those events that carry what they say; all other events in them are only mentioned. */
export const foreground: readonly {
  readonly lang: "ar" | "en"
  readonly text: string
  readonly carrying: readonly string[]
}[] = [
  { lang: "en", text: "Gunmen killed six soldiers near Mersa on Monday.", carrying: ["killed"] },
  {
    lang: "en",
    text: "Gunmen killed six soldiers and wounded two others near Mersa on Monday.",
    carrying: ["killed", "wounded"],
  },
  {
    lang: "en",
    text: "The army carried out an attack on rebels near Mersa on Monday.",
    carrying: ["carried out an attack"],
  },
  {
    lang: "en",
    text: "The minister praised the soldiers who attacked a camp near Mersa on Monday.",
    carrying: [],
  },
  {
    lang: "en",
    text: "The minister read a letter about the attack on the camp near Mersa.",
    carrying: [],
  },
  { lang: "ar", text: "قتل مسلحون ستة جنود قرب المرسى يوم الاثنين.", carrying: ["قتل"] },
  { lang: "ar", text: "مقتل ستة جنود في المرسى يوم الاثنين.", carrying: ["مقتل"] },
  { lang: "ar", text: "شن الجيش هجوما على المسلحين قرب المرسى يوم الاثنين.", carrying: ["شن"] },
  { lang: "ar", text: "أشاد الوزير بالجنود الذين هاجموا المعسكر قرب المرسى يوم الاثنين.", carrying: [] },
  { lang: "ar", text: "قرأ الوزير رسالة عن الهجوم على المعسكر قرب المرسى.", carrying: [] },
]
