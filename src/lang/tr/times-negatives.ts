import { phrases } from "../parts/phrases.ts"
import type { TimesPart } from "../parts/times.ts"

/** Turkish phrases that look like times and are none, and nouns that numbers before them count. */
export const turkishTimeNegatives: Pick<TimesPart, "negatives" | "counted" | "numbered" | "numberSigns"> = {
  numbered: phrases(
    "sürüm|sürümü|versiyon|versiyonu|madde|bölüm|sayfa|karar|kanun|dosya|hat|otoyol|sefer|numara|telefon",
  ),
  numberSigns: ["no", "no.", "numaralı"],
  negatives: [
    ...phrases("Pazar yeri|pazar payı|pazar ekonomisi|kara pazar|15 Temmuz Şehitler Köprüsü"),
    ...phrases(
      "Cuma namazı|cuma hutbesi|On Yedi Eylül Üniversitesi|Ondokuz Mayıs Üniversitesi|Arap Baharı|Prag Baharı",
    ),
    ...phrases("Rusya Bugün|Bugün gazetesi|iç pazar|dış pazar|pazar araştırması"),
    ...phrases(
      "18 Mart Üniversitesi|9 Eylül Üniversitesi|19 Mayıs Üniversitesi|daha sonra|az önce|biraz önce|ondan sonra",
    ),
  ],
  counted: [
    ...phrases("kişi|kişinin|asker|sivil|çocuk|kadın|lira|dolar|avro|euro|kilometre|km|metre|ton"),
    ...phrases("ev|köy|şehir|ülke|yüzde|milyon|milyar|bin|yaralı|ölü|terörist|saat|dakika|kez|defa"),
    ...phrases("sandalye|oy|derece|aile|mülteci|sığınmacı|füze|araç|bina|öğrenci|işçi|polis|tane|adet"),
  ],
}
