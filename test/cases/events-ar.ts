import type { EventsCase } from "./events-case.ts"

/** What Arabic sentences tell; those that tell nothing hold words that are written like those of events. */
export const eventsAr: readonly EventsCase[] = [
  {
    text: "اعتقلت الشرطة ثلاثة رجال في بلدة حران يوم الاثنين.",
    told: ["arrest + occurrence [اعتقلت]"],
  },
  { text: "أقال الرئيس وزير الدفاع.", told: ["dismiss + occurrence [أقال]"] },
  { text: "تحطمت طائرة شحن قرب المطار.", told: ["crash + occurrence [تحطمت طائرة]"] },
  { text: "ستزور الوزيرة الدوحة الأسبوع المقبل.", told: ["visit + plan [ستزور]"] },
  {
    text: "حكمت المحكمة على الضابط بالسجن عشر سنوات.",
    told: ["sentence + occurrence [حكمت]"],
  },
  {
    text: "وقع انفجار في المدينة دون وقوع إصابات.",
    told: ["blast + occurrence [وقع انفجار]", "casualties - occurrence [دون وقوع إصابات]"],
  },
  { text: "قتل ما لا يقل عن 12 شخصا في تحطم حافلة.", told: ["kill + occurrence [قتل]"] },
  { text: "تفادى الطيار تحطم الطائرة.", told: ["crash - occurrence [تحطم الطائرة]"] },
  { text: "منعت الشرطة وقوع هجوم على السوق.", told: ["attack - occurrence [هجوم]"] },
  {
    text: "استبعد الوزير عقد لقاء مع المعارضة.",
    told: ["meet - occurrence [عقد لقاء]"],
  },
  { text: "نفت الوزارة أي دور في الهجوم على المطار.", told: ["attack + campaign [الهجوم]"] },
  { text: "نشرت الصحيفة مقالا عن الأدب.", told: [] },
  { text: "شهدت المدينة إقبالا على المعارض.", told: [] },
  { text: "يؤدي الدواء إلى تحسن المريض.", told: [] },
  { text: "وصل عدد الزوار إلى ألف.", told: [] },
  { text: "فقد الوزير دعم حزبه في هذا الأمر.", told: [] },
  { text: "تحدث الوزير بدوره عن المشروع.", told: [] },
  { text: "هذا المشروع مصدر فخر للمدينة.", told: [] },
  { text: "يشهد العالم تحولا في المجتمع.", told: [] },
  { text: "قضى العطلة مع أسرته.", told: [] },
  { text: "أصدرت الدار كتابا جديدا.", told: [] },
  { text: "وقع الحادث قرب لندن.", told: [] },
  { text: "هل قتل الجيش ثلاثة مزارعين في حران؟", told: [] },
  {
    text: "لم يعثر على الفتاة بعد هجوم على القرية.",
    told: ["attack + occurrence [هجوم]"],
  },
  { text: "اجتمع الوزيران في الرياض أمس.", told: ["meet + occurrence [اجتمع]"] },
  { text: "اتفق الوزيران على وقف إطلاق النار.", told: ["agree + occurrence [اتفق]"] },
]
