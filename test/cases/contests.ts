/** One telling: what an article says in its own voice, under its title. */
export interface ContestedTelling {
  readonly text: string
  readonly title: string
  readonly published: string
}

/** Two tellings of two articles, and what is contested between them; null where nothing is. */
export interface ContestCase {
  readonly name: string
  readonly lang: "ar" | "en"
  readonly a: ContestedTelling
  readonly b: ContestedTelling
  /** The kind of the finding with both values; null where there is no finding of a change or a clash. */
  readonly finds: readonly [kind: string, a: string, b: string] | null
}

const told = (title: string, published: string, text: string): ContestedTelling => ({
  title,
  published,
  text,
})
const ferry = "Ferry sinks off Mersa in storm"
const ship = "غرق عبارة قبالة المرسى في عاصفة"

/** What is contested and what only looks so, in words of our own. */
export const contestCases: readonly ContestCase[] = [
  {
    name: "a toll that has grown",
    lang: "en",
    a: told(
      ferry,
      "2024-03-05T08:00:00Z",
      "At least 180 people were killed when the ferry Zarqa sank off Mersa.",
    ),
    b: told(
      ferry,
      "2024-03-05T19:00:00Z",
      "At least 257 people were killed when the ferry Zarqa sank off Mersa.",
    ),
    finds: ["updates", "at least 180 dead", "at least 257 dead"],
  },
  {
    name: "at least three, then five",
    lang: "en",
    a: told(
      ferry,
      "2024-03-05T08:00:00Z",
      "At least three people were killed when the ferry Zarqa sank off Mersa.",
    ),
    b: told(ferry, "2024-03-05T19:00:00Z", "Five people were killed when the ferry Zarqa sank off Mersa."),
    finds: ["updates", "at least 3 dead", "5 dead"],
  },
  {
    name: "more than 60 may be 66",
    lang: "en",
    a: told(
      ferry,
      "2024-03-05T08:00:00Z",
      "More than 60 people were killed when the ferry Zarqa sank off Mersa.",
    ),
    b: told(ferry, "2024-03-05T19:00:00Z", "Some 66 people were killed when the ferry Zarqa sank off Mersa."),
    finds: null,
  },
  {
    name: "how many were on board",
    lang: "en",
    a: told(
      ferry,
      "2024-03-05T08:00:00Z",
      "The ferry Zarqa sank in a storm off Mersa with 66 people on board.",
    ),
    b: told(
      ferry,
      "2024-03-05T19:00:00Z",
      "The ferry Zarqa sank in a storm off Mersa with 65 people on board.",
    ),
    finds: ["conflicts", "66 aboard", "65 aboard"],
  },
  {
    name: "passengers and crew are all on board",
    lang: "en",
    a: told(
      ferry,
      "2024-03-05T08:00:00Z",
      "The ferry Zarqa sank in a storm off Mersa with 66 people on board.",
    ),
    b: told(
      ferry,
      "2024-03-05T19:00:00Z",
      "The ferry Zarqa sank in a storm off Mersa with 60 passengers on board and 6 crew.",
    ),
    finds: null,
  },
  {
    name: "an equal figure beside the other",
    lang: "en",
    a: told(
      "Market blast in Zarqa",
      "2024-03-05T08:00:00Z",
      "The blasts at the Zarqa market killed three people and wounded 170 others.",
    ),
    b: told(
      "Zarqa mourns",
      "2024-03-06T19:00:00Z",
      "The twin bombings at the Zarqa market killed three people and wounded 182.",
    ),
    finds: ["updates", "170 wounded", "182 wounded"],
  },
  {
    name: "killed are not wounded",
    lang: "en",
    a: told(ferry, "2024-03-05T08:00:00Z", "Some 40 people were killed when the ferry Zarqa sank off Mersa."),
    b: told(
      ferry,
      "2024-03-05T19:00:00Z",
      "Some 90 people were injured when the ferry Zarqa sank off Mersa.",
    ),
    finds: null,
  },
  {
    name: "a part and the whole",
    lang: "en",
    a: told(
      ferry,
      "2024-03-05T08:00:00Z",
      "Some 40 people, including 12 children, were killed when the ferry Zarqa sank off Mersa.",
    ),
    b: told(ferry, "2024-03-05T19:00:00Z", "Some 12 people were killed when the ferry Zarqa sank off Mersa."),
    finds: null,
  },
  {
    name: "another twelve are added",
    lang: "en",
    a: told(ferry, "2024-03-05T08:00:00Z", "Forty people were killed when the ferry Zarqa sank off Mersa."),
    b: told(
      ferry,
      "2024-03-05T19:00:00Z",
      "Another 52 people were killed when the ferry Zarqa sank off Mersa.",
    ),
    finds: null,
  },
  {
    name: "children are no soldiers",
    lang: "en",
    a: told(ferry, "2024-03-05T08:00:00Z", "Forty children were killed when the ferry Zarqa sank off Mersa."),
    b: told(
      ferry,
      "2024-03-05T19:00:00Z",
      "Fifty-two soldiers were killed when the ferry Zarqa sank off Mersa.",
    ),
    finds: null,
  },
  {
    name: "the past 24 hours of two days",
    lang: "en",
    a: told(
      "Shelling of Mersa",
      "2024-03-05T08:00:00Z",
      "Shelling of the old town of Mersa killed 12 people in the past 24 hours.",
    ),
    b: told(
      "Shelling of Mersa",
      "2024-03-06T08:00:00Z",
      "Shelling of the old town of Mersa killed 31 people in the past 48 hours.",
    ),
    finds: null,
  },
  {
    name: "the past 24 hours, told on two days",
    lang: "en",
    a: told(
      "Shelling of Mersa",
      "2024-03-05T08:00:00Z",
      "Shelling of the old town of Mersa killed 12 people in the past 24 hours.",
    ),
    b: told(
      "Shelling of Mersa",
      "2024-03-06T08:00:00Z",
      "Shelling of the old town of Mersa killed 31 people in the past 24 hours.",
    ),
    finds: null,
  },
  {
    name: "two days named",
    lang: "en",
    a: told(
      "Shelling of Mersa",
      "2024-03-05T08:00:00Z",
      "Shelling of the old town of Mersa killed 12 people on Monday.",
    ),
    b: told(
      "Shelling of Mersa",
      "2024-03-06T08:00:00Z",
      "Shelling of the old town of Mersa killed 31 people on Tuesday.",
    ),
    finds: null,
  },
  {
    name: "two cities",
    lang: "en",
    a: told(
      "Shelling kills dozens",
      "2024-03-05T08:00:00Z",
      "Shelling of the old market killed 12 people in Homs.",
    ),
    b: told(
      "Shelling kills dozens",
      "2024-03-05T18:00:00Z",
      "Shelling of the old market killed 31 people in Idlib.",
    ),
    finds: null,
  },
  {
    name: "roundings",
    lang: "en",
    a: told(
      "War drives millions from home",
      "2024-03-05T08:00:00Z",
      "The fighting around Zarqa has displaced 1.9 million people, aid workers said.",
    ),
    b: told(
      "War drives millions from home",
      "2024-03-05T18:00:00Z",
      "The fighting around Zarqa has displaced 2 million people, aid workers said.",
    ),
    finds: null,
  },
  {
    name: "the number of a resolution",
    lang: "en",
    a: told(
      "Council condemns killings in Mersa",
      "2024-03-05T08:00:00Z",
      "The council passed resolution 2254 on those killed in the port of Mersa.",
    ),
    b: told(
      "Council condemns killings in Mersa",
      "2024-03-05T18:00:00Z",
      "The council passed resolution 2401 on those killed in the port of Mersa.",
    ),
    finds: null,
  },
  {
    name: "a plan that was put off",
    lang: "en",
    a: told(
      "Council to vote on Mersa truce",
      "2024-03-05T08:00:00Z",
      "The Security Council will vote on Friday on a draft resolution on a truce in Mersa.",
    ),
    b: told(
      "Council delays vote on Mersa truce",
      "2024-03-07T08:00:00Z",
      "The Security Council postponed a vote on a draft resolution on a truce in Mersa.",
    ),
    finds: ["updates", "planned", "postponed"],
  },
  {
    name: "without delay nothing is put off",
    lang: "en",
    a: told(
      "Council to vote on Mersa truce",
      "2024-03-05T08:00:00Z",
      "The Security Council will vote on a draft resolution on a truce in Mersa.",
    ),
    b: told(
      "Council to vote on Mersa truce",
      "2024-03-07T08:00:00Z",
      "The Security Council will vote without delay on a draft resolution on a truce in Mersa.",
    ),
    finds: null,
  },
  {
    name: "a plan of the past that both tell as given up",
    lang: "en",
    a: told(
      "Envoys call off Mersa talks",
      "2024-03-05T08:00:00Z",
      "The envoys had planned a meeting in the port of Mersa on the truce.",
    ),
    b: told(
      "Envoys call off Mersa talks",
      "2024-03-05T18:00:00Z",
      "The envoys cancelled a meeting in the port of Mersa on the truce.",
    ),
    finds: null,
  },
  {
    name: "حصيلة ارتفعت",
    lang: "ar",
    a: told(
      ship,
      "2024-03-05T08:00:00Z",
      "قتل ما لا يقل عن 180 شخصا في غرق العبارة الزرقاء قبالة سواحل المرسى.",
    ),
    b: told(
      ship,
      "2024-03-05T19:00:00Z",
      "قتل ما لا يقل عن 257 شخصا في غرق العبارة الزرقاء قبالة سواحل المرسى.",
    ),
    finds: ["updates", "at least 180 dead", "at least 257 dead"],
  },
  {
    name: "كم كان على متنها",
    lang: "ar",
    a: told(
      ship,
      "2024-03-05T08:00:00Z",
      "غرقت العبارة الزرقاء قبالة سواحل المرسى وعلى متنها 66 شخصا وسط عاصفة.",
    ),
    b: told(
      ship,
      "2024-03-05T19:00:00Z",
      "غرقت العبارة الزرقاء قبالة سواحل المرسى وعلى متنها 65 شخصا وسط عاصفة.",
    ),
    finds: ["conflicts", "66 aboard", "65 aboard"],
  },
  {
    name: "قتلى وجرحى",
    lang: "ar",
    a: told(ship, "2024-03-05T08:00:00Z", "قتل 40 شخصا في غرق العبارة الزرقاء قبالة سواحل المرسى."),
    b: told(ship, "2024-03-05T19:00:00Z", "أصيب 90 شخصا في غرق العبارة الزرقاء قبالة سواحل المرسى."),
    finds: null,
  },
  {
    name: "جزء وكل",
    lang: "ar",
    a: told(
      ship,
      "2024-03-05T08:00:00Z",
      "قتل 40 شخصا بينهم 12 طفلا في غرق العبارة الزرقاء قبالة سواحل المرسى.",
    ),
    b: told(ship, "2024-03-05T19:00:00Z", "قتل 12 طفلا في غرق العبارة الزرقاء قبالة سواحل المرسى."),
    finds: null,
  },
  {
    name: "خلال يومين وخلال خمسة أيام",
    lang: "ar",
    a: told(
      "قصف المرسى",
      "2024-03-05T08:00:00Z",
      "قتل 120 شخصا في قصف البلدة القديمة في المرسى خلال 48 ساعة.",
    ),
    b: told(
      "قصف المرسى",
      "2024-03-06T08:00:00Z",
      "قتل 310 أشخاص في قصف البلدة القديمة في المرسى خلال 5 أيام.",
    ),
    finds: null,
  },
  {
    name: "تصويت أرجئ",
    lang: "ar",
    a: told(
      "مجلس الأمن يصوت على هدنة في المرسى",
      "2024-03-05T08:00:00Z",
      "من المقرر أن يجري مجلس الأمن التصويت على نص جديد بشأن هدنة إنسانية في بلدة المرسى.",
    ),
    b: told(
      "تأجيل التصويت على هدنة في المرسى",
      "2024-03-07T08:00:00Z",
      "أرجأ مجلس الأمن التصويت على نص جديد بشأن هدنة إنسانية في بلدة المرسى.",
    ),
    finds: ["updates", "planned", "postponed"],
  },
]
