import { list } from "../parts/cue-rows.ts"
import type { SourcesPart } from "../parts/sources.ts"
import { sourceKinds } from "./source-kinds.ts"
import { sourceNouns } from "./source-nouns.ts"

/** Who speaks in Arabic news. */
export const sources: SourcesPart = {
  order: { head: "first", objectFollows: true, describedBehind: false },
  nouns: sourceNouns(),
  pronouns: [
    { words: "هو", person: 3, gender: "masculine", number: "singular" },
    { words: "هي", person: 3, gender: "feminine" },
    { words: "هم", person: 3, number: "plural" },
    { words: "وهو", person: 3, gender: "masculine", number: "singular" },
    { words: "وهي", person: 3, gender: "feminine" },
  ],
  titles: list(
    "السيد,السيده,الدكتور,الدكتوره,الشيخ,اللواء,العميد,العقيد,الفريق,المهندس,الجنرال,سماحه,سمو,جلاله,فخامه,معالي,د,الحاج,القاضي,البروفيسور,الاستاذ,المحامي,النائب,الكاتب",
  ),
  titleNouns: {},
  backward: list("ذاته,ذاتها,نفسه,نفسها,المذكور,المذكوره,ذاتهم,نفسهم,انفسهم,عينه,ايضا"),
  counterparts: list(
    "نظيره,نظيرها,نظيرته,نظيرتها,نظيريه,نظيريها,نظراءه,نظراءها,نظرايه,نظرايها,خصمه,منافسه,سلفه",
  ),
  publishedFrom: [],
  definites: list("هذا,هذه,هولاء,ذلك,تلك"),
  military: { words: list("عسكري,العسكري,عسكريه,العسكريه"), army: "الجيش" },
  counts: [
    ...[
      "واحد:1,احد:1,احدي:1,اثنان:2,اثنين:2,ثلاثه:3,ثلاث:3,اربعه:4,اربع:4,خمسه:5,خمس:5,سته:6,ست:6,سبعه:7,سبع:7,ثمانيه:8,تسعه:9,عشره:10",
    ].flatMap((line) =>
      line.split(",").flatMap((pair) => {
        const [words = "", count = "0"] = pair.split(":")
        return ["", "ل", "و"].map((proclitic) => ({ words: proclitic + words, count: Number(count) }))
      }),
    ),
    ...list(
      "كلتا,كلا,عده,عدد من,عدد,العديد من,بعض,كثير من,كثيرون,معظم,غالبيه,اغلبيه,مجموعه من,جميع,كافه",
    ).map((words) => ({ words })),
  ],
  kinds: sourceKinds,
  joins: list(
    "باسم,باسمه,باسمها,باسمهم,صادر عن,صادره عن,صدر عن,صدرت عن,في,من,لدي,الي,للشوون,لشوون,بشوون,في شوون,مقرب من,مقربه من,مقربين من,مقربون من,قريب من,قريبه من,موال ل,مطلع علي,مطلعه علي,مطلعين علي,مطلعون علي,مطلعان علي,علي اطلاع علي,علي درايه ب,بوزاره,بالوزاره,بمجلس",
  ),
  distributives: list("كل من,كلا من"),
  conjunctions: ["و"],
  objects: list(
    "به,بها,بهم,عليه,عليها,عليهم,عنه,عنها,اليه,اليها,فيه,فيها,له,لها,لهم,لنا,لي,اياه,اياها,اياهم",
  ),
  nobodies: list("لا"),
  privatives: ["غير", "شبه"],
  silent: list(
    "كيف,متي,اين,خارج,داخل,لماذا,ماذا,كل,كافه,اي,ايه,عدم,مره,غير,سوي,مثل,شيء,يوم,الشهر,العام,الان,قروش,لم,لن,ولم,ولن,بعض,هناك,نحو,اكثر,اقل,كم,ليس,ليست,الذي,التي,مما,عما,قانون,القانون,الشوون,شوون,المليون,العيون,السجون,المضمون,المليونين,المتن,مبدا,كبري,الكبري",
  ),
  outletKinds: {
    وكاله: ["agency"],
    صحيفه: ["newspaper"],
    جريده: ["newspaper"],
    مجله: ["magazine"],
    قناه: ["broadcaster"],
    شبكه: ["broadcaster", "website"],
    موقع: ["website"],
  },
  bodyKinds: {
    منظمه: ["organization"],
    هييه: ["organization", "public-body"],
    شركه: ["company"],
    وكاله: ["agency", "organization", "public-body", "intelligence-service"],
    جماعه: ["armed-group", "organization"],
    تنظيم: ["armed-group"],
    حركه: ["armed-group", "party"],
    تحالف: ["coalition"],
    حلف: ["organization", "coalition"],
    وزاره: ["ministry"],
    جامعه: [],
    نقابه: [],
    جمعيه: [],
    موسسه: [],
    لجنه: [],
    بنك: [],
  },
  governments: [],
  headLast: false,
  examples: list("بينها,بينهم,بينهن,منها,منهم,ابرزها,ابرزهم"),
  personRelatives: [],
  juniors: list("الابن,الاب,جونيور"),
  possessive: [],
  mastheads: [],
  genders: { feminine: [], masculine: [] },
}
