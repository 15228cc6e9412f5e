import type { FrameInput } from "../../src/extract/frames/input.ts"

/** Contents about contacts, with what is known around them; see `arabicFrames` for the notation. */
export const contacts: readonly (readonly [
  content: string,
  proposition: string,
  around?: Partial<FrameInput>,
])[] = [
  [
    "الاتصالات بين مصر وتركيا جارية على المستويين العسكري والاستخباراتي",
    "contact participants=egypt+turkey tracks=military+intelligence",
  ],
  [
    "إن الاتصالات بين إيران والسعودية مستمرة على المستوى الأمني",
    "contact participants=iran+saudi-arabia tracks=intelligence",
  ],
  [
    "تجري الاتصالات على المستويين العسكري والاستخباراتي بين الجانبين",
    "contact participants=turkey+syria tracks=military+intelligence",
  ],
  [
    "الآن تجري الاتصالات على المستوى العسكري بين البلدين",
    "contact participants=turkey+syria tracks=military",
  ],
  [
    "نحن نتحدث عن فتح قنوات، حاليا تجري الاتصالات على المستويين العسكري والدبلوماسي بين الجانبين",
    "contact participants=turkey+syria tracks=military+diplomatic",
  ],
  [
    "بتواصل مع دمشق على مستوى أجهزة الاستخبارات",
    "contact participants=syria+turkey tracks=intelligence",
    { speaker: "turkey", act: "confirms" },
  ],
  [
    "بتواصل على مستوى أجهزة الاستخبارات",
    "contact participants=turkey+syria tracks=intelligence",
    { speaker: "turkey", act: "confirms" },
  ],
  [
    "بوجود تواصل مع طهران على المستوى الأمني",
    "contact participants=iran+saudi-arabia tracks=intelligence",
    { speaker: "saudi-arabia", act: "confirms", antecedents: [] },
  ],
  [
    "بوجود اتصالات مع إسرائيل",
    "contact participants=israel+sudan",
    { speaker: "sudan", act: "confirms", antecedents: [] },
  ],
  [
    "contacts between Turkey and Syria are under way at military and intelligence level",
    "contact participants=turkey+syria tracks=military+intelligence",
  ],
  [
    "contact at intelligence level",
    "contact participants=turkey+syria tracks=intelligence",
    { speaker: "turkey", act: "confirms" },
  ],
  [
    "contact with Damascus at the level of intelligence services",
    "contact participants=syria+turkey tracks=intelligence",
    { speaker: "turkey", act: "confirms", antecedents: [] },
  ],
  [
    "the contacts between the two countries are continuing at military level",
    "contact participants=turkey+syria tracks=military",
  ],
  // nobody knows with whom
  ["بتواصل على مستوى أجهزة الاستخبارات", "text", { speaker: "turkey", act: "confirms", antecedents: [] }],
  ["بتواصل على مستوى أجهزة الاستخبارات", "text", { speaker: "iran", act: "confirms" }],
  [
    "بتواصل على مستوى أجهزة الاستخبارات",
    "text",
    {
      speaker: "turkey",
      act: "confirms",
      antecedents: [
        ["turkey", "syria"],
        ["turkey", "russia"],
      ],
    },
  ],
  ["بتواصل على مستوى أجهزة الاستخبارات", "text", { speaker: "turkey", act: "asserts" }],
  ["contact at intelligence level", "text", { speaker: "turkey", act: "confirms", antecedents: [] }],
  ["contact at intelligence level", "text", { act: "asserts", speaker: "turkey" }],
  [
    "تجري الاتصالات على المستوى العسكري بين الجانبين",
    "text",
    {
      antecedents: [
        ["turkey", "syria"],
        ["iran", "iraq", "egypt"],
      ],
    },
  ],
  ["تجري الاتصالات على المستوى العسكري بين الجانبين", "text", { antecedents: [] }],
  // a bare contact with an aim that no label tells is too thin
  [
    "أن بغداد على تواصل مع طهران من أجل إغلاق المجال الجوي أمام المسيرات",
    "contact about=airspace participants=iraq+iran",
  ],
  ["أن أنقرة على تواصل مع موسكو من أجل إيجاد حل للمسألة", "text"],
  ["إن طهران على اتصال مع بغداد بشأن مواعيد القطارات", "text"],
  ["أن مصر على اتصال مع تركيا لإعادة العمال العالقين", "text"],
  ["أن مصر على اتصال مع تركيا", "contact participants=egypt+turkey"],
  ["أن أنقرة على اتصال مع موسكو بشأن اتفاق الحبوب", "contact about=grain participants=turkey+russia"],
  [
    "Ankara is in contact with Moscow about the opening of Syrian airspace",
    "contact about=airspace participants=turkey+russia",
  ],
  ["Ankara is in contact with Moscow to find a way out of the deadlock", "text"],
  ["Tehran is in contact with Baghdad about train timetables", "text"],
  ["Cairo is in contact with Ankara so that the stranded workers can go home", "text"],
  ["Cairo is in contact with Ankara", "contact participants=egypt+turkey"],
  // own voice
  [
    "وكان وزيرا خارجية البلدين قد أجريا محادثة قصيرة غير رسمية على هامش مؤتمر دولي انعقد في {2021|العام 2021}",
    "talk formality=informal participants=cavusoglu+mekdad rank=minister time=2021 tracks=diplomatic",
  ],
  [
    "وكان وزيرا الخارجية التركي مولود تشاووش أوغلو والسوري فيصل المقداد قد أجريا محادثة قصيرة غير رسمية على هامش مؤتمر انعقد في {2021|العام 2021}",
    "talk formality=informal participants=cavusoglu+mekdad rank=minister time=2021 tracks=diplomatic",
  ],
  [
    "وكان رئيسا روسيا وتركيا قد عقدا لقاء غير رسمي في سوتشي {2021|عام 2021}",
    "meet formality=informal participants=putin+erdogan place=sochi time=2021",
  ],
  [
    "ويعد هذا اللقاء الرسمي الأول من نوعه على مستوى الوزراء بين مصر وتركيا منذ {2013|عام 2013}",
    "first-since participants=egypt+turkey since=2013 what=[meet formality=official participants=egypt+turkey rank=minister]",
  ],
  [
    "عقد اجتماع في موسكو",
    "meet participants=assad+erdogan place=moscow (unspecified)",
    { act: "declines-to-confirm", antecedents: [["assad", "erdogan"]] },
  ],
  [
    "a meeting in Moscow",
    "meet participants=assad+erdogan place=moscow (unspecified)",
    { act: "declines-to-confirm", antecedents: [["assad", "erdogan"]] },
  ],
  ["عقد اجتماع في موسكو", "text", { act: "declines-to-confirm", antecedents: [] }],
  ["عقد اجتماع في موسكو", "text", { act: "declines-to-confirm", antecedents: [["turkey", "syria", "iran"]] }],
  ["عقد اجتماع في موسكو", "text", { antecedents: [["assad", "erdogan"]] }],
  // the offices of those who are named tell the channel
  [
    "أن لافروف التقى المقداد وعبد اللهيان في موسكو",
    "meet participants=lavrov+mekdad+amir-abdollahian place=moscow rank=minister tracks=diplomatic",
  ],
  [
    "Lavrov met Cavusoglu in Sochi",
    "meet participants=lavrov+cavusoglu place=sochi rank=minister tracks=diplomatic",
  ],
  ["Shoigu met Akar in Moscow", "meet participants=shoigu+akar place=moscow rank=minister tracks=military"],
  ["Fidan met Mamlouk in Baghdad", "meet participants=fidan+mamlouk place=baghdad tracks=intelligence"],
  ["Lavrov met Akar in Moscow", "meet participants=lavrov+akar place=moscow"],
  ["Putin met Lavrov in Moscow", "meet participants=putin+lavrov place=moscow"],
  [
    "التقى رئيس المخابرات التركية {2022-08-28/..|مؤخرا} {2022-12-26/2023-01-01|هذا الأسبوع} نظيره المصري في القاهرة",
    "meet participants=fidan+kamel-abbas place=cairo time=2022-12-26/2023-01-01 tracks=intelligence",
  ],
  // denials and demands
  ["لقاء بين الأسد وأردوغان في موسكو", "not meet participants=assad+erdogan place=moscow", { act: "denies" }],
  [
    "عقد أي لقاء مع مسؤولين إسرائيليين",
    "not meet participants=israel+sudan rank=official",
    { act: "denies", speaker: "sudan" },
  ],
  [
    "any contact with Israeli officials",
    "not contact participants=israel+sudan rank=official",
    { act: "denies", speaker: "sudan" },
  ],
  [
    "طالب الأسد تركيا بسحب قواتها من سوريا",
    "demand addressee=turkey agent=assad what=[withdraw agent=turkey forces=troops from=syria]",
  ],
  [
    "Assad demanded that Turkey withdraw its troops from Syria",
    "demand agent=assad what=[withdraw agent=turkey forces=troops from=syria]",
  ],
  ["طالب الأسد الحكومة بخفض الأسعار", "text"],
  // since when is no time of what happens once
  [
    "ويعد الاجتماع الأول من نوعه على مستوى الوزراء بين مصر وتركيا {2013/..|منذ عام 2013}",
    "first-since participants=egypt+turkey since=2013 what=[meet participants=egypt+turkey rank=minister]",
  ],
  ["اجتمع بوتين مع أردوغان {2013/..|منذ عام 2013}", "text"],
  ["Putin met Erdogan {2013/..|since 2013}", "text"],
  [
    "الاتصالات بين مصر وتركيا مستمرة على المستوى الأمني {2013/..|منذ عام 2013}",
    "contact participants=egypt+turkey time=2013/.. tracks=intelligence",
  ],
  // an agreement of which it is not read on what
  ["اتفقت السعودية وإيران على مواعيد الرحلات", "text"],
  ["Turkey and Russia agreed on the price of tomatoes", "text"],
  [
    "Putin and Erdogan agreed on a meeting in Sochi",
    "agree participants=putin+erdogan what=[meet participants=putin+erdogan place=sochi]",
  ],
]
