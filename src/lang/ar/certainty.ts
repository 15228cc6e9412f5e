import type { CertaintyPart } from "../parts/certainty.ts"
import { list } from "../parts/cue-rows.ts"
import type { Certainty } from "../parts/reporting.ts"

const hedge = (certainty: Certainty) => (words: string) => ({ words, certainty })

/** Perfects that begin with ت like an imperfect: "قد تم" has happened. */
const perfects =
  /^ت(?:م|مت|مكن|مكنت|لقي|لقت|حدث|حدثت|سلم|سلمت|عرض|عرضت|وصل|وصلت|راجع|راجعت|جاوز|جاوزت|قدم|قدمت|ولي|ولت|عهد|عهدت|بني|بنت|سبب|سببت|طرق|طرقت|وقف|وقفت|حول|حولت|زامن|زامنت|وفي|وفيت)$/u

/** Certainty, negation and condition in Arabic. */
export const certainty: CertaintyPart = {
  hedges: [
    ...list(
      "ربما,لربما,وربما,محتمل,محتمله,المحتمل,يحتمل,تحتمل,احتمال,احتماليه,احتمالات,امكانيه,بامكانيه,باحتمال,بامكان,لعل,من الممكن,ممكن,يمكن,عسي",
    ).map(hedge("possible")),
    ...list(
      "من المتوقع,من المنتظر,من المرجح,المرجح,يتوقع,تتوقع,اتوقع,نتوقع,ارجح,نرجح,اعتقد,نعتقد,يعتقد,تعتقد,يعتقدون,يعتقدان,تعتقدان,اظن,نظن,يظن,تظن,يظنون,يرجحون,نتوقع,يتوقعون,من المشكوك فيه,يرجح,علي الارجح,الارجح,من المحتمل جدا,غالبا,يبدو,تبدو,من المفترض,يفترض,من المقرر,متوقع,متوقعه,مرجح",
    ).map(hedge("probable")),
    hedge("possible")("من المحتمل"),
    // "لا يمكن أن": sure that it is not
    ...list("لا يمكن,ولا يمكن,لن يمكن,لم يمكن").map(hedge("certain")),
    hedge("possible")("من الوارد"),
    // settled by those who plan it: certain as plans go
    hedge("certain")("من المقرر"),
  ],
  hedged: (word, next) =>
    /^[وف]?قد$/u.test(word) && /^[يتن]..+/u.test(next) && !perfects.test(next) ? "possible" : undefined,
  negations: list("لا,لم,لن,ليس,ليست,ليسوا,غير,ما من,ولا,ولم,ولن,وليس,فلا,فلم,فلن,الا وجود,لا يوجد,انعدام"),
  affirmative: list(
    "لا محاله,لا ريب,لا جدال,لا مفر,لا مناص,ولا شك,لا يزال,لا تزال,لا يزالون,ما زال,ما زالت,لا زال,لا زالت,لا بد,لابد,لا شك,لا سيما,لا غني,ليس فقط,لا يقتصر,لا تقتصر,ليس فحسب,لا يكتفي,لا ينفك",
  ),
  exceptives: list("الا,سوي,غير ان,الا ان"),
  conditions: list("اذا,إذا,لو,ما لم,شريطه,بشرط,شرط,في حال,في حاله,طالما,ما دام"),
  idle: list(
    "اذا لزم الامر,اذا اقتضي الامر,اذا اقتضت,اذا لزم,ان لزم الامر,في حال الضروره,اذا امكن,ما اذا,اذا ما",
  ),
  futures: list("سوف,لن,ولن,وسوف"),
  concessions: list("رغم,وعلي الرغم,علي الرغم,بالرغم,برغم,مع ان"),
  selves: list("بلاده,بلادها,بلادهم,حكومته,حكومتها,بلادنا,حكومتنا,حزبه,نحن,قواته,قواتنا,اننا,باننا"),
}
