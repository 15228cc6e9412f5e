const mutual =
  "to=participants with=participants between=participants in=place through=mediator level=participants nation=participants"
const stance = "subject=agent object=what"

/** Arabic words that tell of events, with the places of their roles; see `FramesPart.triggers`. */
export const frameTriggers = `
call noun subject=participants object=participants ${mutual} in=participants !medium=telephone: مكالمة هاتفية/مكالمات هاتفية, اتصال هاتفي/اتصالات هاتفية, محادثة هاتفية/محادثات هاتفية, مهاتفة
call noun subject=participants object=participants ${mutual} !medium=video: اتصال مرئي, اتصال عبر الفيديو, مكالمة مرئية
call verb subject=participants in=participants: هاتف يهاتف
meet noun subject=participants object=participants ${mutual}: لقاء/لقاءات/لقاءين/لقاءان, اجتماع/اجتماعات/اجتماعين/اجتماعان, قمة/قمم, جلسة مباحثات, جلسة محادثات
meet noun subject=participants object=participants ${mutual} !tracks=diplomatic: اجتماع دبلوماسي
meet verb subject=participants object=participants with=participants in=place: التقى يلتقي, اجتمع يجتمع, استقبل يستقبل
meet phrase subject=participants with=participants: يجمعه ب, يجمعها ب
talk noun subject=participants object=participants ${mutual}: محادثات, مباحثات, مشاورات, مفاوضات, حوار, محادثة, جولة محادثات, جولة مباحثات, جولة مفاوضات, محادثات سلام
talk verb subject=participants with=participants object=about in=place: ناقش يناقش, تباحث يتباحث, تحادث يتحادث, تفاوض يتفاوض, تشاور يتشاور
talk verb subject=participants with=participants object=about in=place: بحث يبحث
contact noun subject=participants object=participants ${mutual}: اتصال/اتصالات, تواصل, قنوات اتصال, قناة اتصال, تواصل مباشر, قنوات تواصل
contact phrase subject=participants with=participants level=participants: على تواصل, على اتصال, على تواصل مستمر, على اتصال دائم
visit verb subject=visitors object=place: زار يزور
visit verb subject=visitors to=place: وصل يصل
visit noun subject=visitors object=place object2=visitors to=place nation=visitors: زيارة/زيارات, زيارة رسمية, زيارة عمل
mediate verb subject=agent between=parties in=what: توسط يتوسط
mediate phrase subject=agent between=parties in=what: وسيط, وسيطا, دور وسيط, دور الوسيط
mediate noun subject=agent object=agent nation=agent between=parties: وساطة
normalise verb subject=participants with=participants: طبع يطبع, حسن يحسن, استأنف يستأنف علاقات
normalise noun subject=participants object=participants with=participants between=participants nation=participants: تطبيع العلاقات, تطبيع, تطبيع علاقات, تقارب, تقارب سياسي, تقرب سياسي, تحسين العلاقات, إعادة العلاقات, استئناف العلاقات, إقامة العلاقات, تطبيع علاقاتها, تطبيع علاقاته, تطبيع علاقاتهما, عملية تقارب, إعادة العلاقات الدبلوماسية, استئناف العلاقات الدبلوماسية
agree verb subject=participants with=participants on=what: اتفق يتفق
agree noun subject=participants object=participants ${mutual.replace("to=participants ", "").replace("through=mediator level=participants ", "")}: اتفاق/اتفاقات/اتفاقيات, اتفاقية, مذكرة تفاهم, اتفاق سلام
lead-process verb subject=agent object=what: قاد يقود, رعى يرعى
withdraw verb subject=agent object=forces from=from: سحب يسحب, انسحب ينسحب
withdraw noun subject=agent object=agent nation=agent from=from: انسحاب/انسحابات, سحب
deploy verb subject=agent object=forces in=place: نشر ينشر
deploy verb subject=agent object=forces to=place: أرسل يرسل
deploy noun subject=agent object=agent nation=agent in=place: انتشار
deploy noun subject=agent to=place in=place: إرسال, نشر
attack verb subject=agent object=target in=place: هاجم يهاجم, قصف يقصف, استهدف يستهدف, ضرب يضرب
attack noun subject=agent object=agent nation=agent on=target in=place against=target: هجوم/هجمات, هجوم عسكري, غارة/غارات/غارتين/غارتان, غارة جوية/غارات جوية, قصف, ضربة/ضربات, ضربات جوية, عملية عسكرية, عدوان, هجوم صاروخي, هجوم جوي
kill verb subject=agent in=place: قتل يقتل, استشهد يستشهد
kill phrase in=place: لقي, لقوا, سقط
kill phrase in=place object=count: أودى بحياة, أودت بحياة, أسفر عن مقتل, أسفرت عن مقتل, أدى إلى مقتل, أدت إلى مقتل
kill noun in=place: مقتل, مصرع, استشهاد
kill phrase to=count in=place: ارتفعت حصيلة ضحايا, ارتفاع حصيلة ضحايا, حصيلة ضحايا, ارتفع عدد ضحايا, ارتفاع عدد ضحايا, ارتفعت حصيلة قتلى, ارتفاع حصيلة قتلى, ارتفع عدد قتلى, عدد قتلى, ارتفعت حصيلة القتلى, ارتفع عدد القتلى, ارتفعت حصيلة الضحايا, ارتفع عدد الضحايا, بلغت حصيلة القتلى, بلغ عدد القتلى, ارتفاع حصيلة القتلى, ارتفاع عدد القتلى, حصيلة القتلى, عدد القتلى, ارتفعت حصيلة الشهداء, ارتفع عدد الشهداء, حصيلة الشهداء
injure verb subject=agent in=place: جرح يجرح, أصيب يصاب, أصاب يصيب
injure noun in=place: إصابة, جرح
arrest verb subject=agent object=detained in=place: اعتقل يعتقل, احتجز يحتجز
arrest noun object=detained in=place: اعتقال, احتجاز
close verb subject=agent object=what in=place: أغلق يغلق, أقفل يقفل
close noun object=what in=place: إغلاق
reopen phrase subject=agent object=what in=place: أعادت فتح, أعاد فتح, ستعيد فتح, تعيد فتح, يعيد فتح, أعيد فتح, سيعيد فتح
reopen noun subject=agent object=what in=place: إعادة فتح
reopen noun subject=agent object=what in=place !needs=light: فتح
appoint verb subject=agent object=person: عين يعين
aid noun subject=agent nation=agent to=recipient: مساعدات
aid noun subject=agent nation=agent to=recipient !means=humanitarian: مساعدات إنسانية
aid noun subject=agent nation=agent to=recipient !means=military: مساعدات عسكرية, دعم عسكري
aid noun subject=agent nation=agent to=recipient !means=financial: مساعدات مالية, دعم مالي
support verb ${stance}: دعم يدعم, أيد يؤيد, ساند يساند, شجع يشجع
support noun subject=agent object=agent nation=agent to=what: دعم, تأييد, مساندة
oppose verb ${stance}: عارض يعارض
oppose noun subject=agent object=agent nation=agent to=what: معارضة
refuse verb ${stance}: رفض يرفض
refuse noun subject=agent object=agent nation=agent to=what: رفض
seek verb subject=agent to=what: سعى يسعى, طمح يطمح, تطلع يتطلع
seek verb subject=agent object=what in=what !negated=oppose: أراد يريد, رغب يرغب, ود يود
seek phrase subject=agent to=what: على استعداد, مستعد, مستعدة, مستعدون, جاهز, جاهزة
seek noun subject=agent object=agent nation=agent in=what to=what: رغبة, استعداد, استعداد ورغبة, سعي
facilitate verb subject=agent in=what on=what: ساعد يساعد, ساهم يساهم, أسهم يسهم
facilitate verb ${stance}: سهل يسهل, يسر ييسر
facilitate verb subject=agent on=what object=what: عمل يعمل
seek noun subject=agent object=what to=what: نية
facilitate noun subject=agent object=what in=what on=what to=what: مساعدة, تسهيل, تيسير, توفير منصة, تهيئة الظروف
welcome verb subject=agent in=what: رحب يرحب
welcome noun subject=agent object=agent nation=agent in=what: ترحيب
propose verb subject=agent object=what on=addressee: اقترح يقترح
propose noun subject=agent nation=agent in=what: اقتراح, مقترح
demand verb subject=agent object=addressee in=what: طالب يطالب
demand verb subject=agent object=addressee to=what: دعا يدعو
demand verb subject=agent object=addressee on=what: حث يحث
demand verb subject=agent from=addressee object=what: طلب يطلب
threaten verb subject=agent object=addressee in=what: هدد يهدد, لوح يلوح
condition noun subject=agent to=what: شرط/شروط, شروط مسبقة
`
