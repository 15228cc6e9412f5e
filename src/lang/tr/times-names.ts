import { phrases } from "../parts/phrases.ts"
import type { TimesPart } from "../parts/times.ts"
import { turkishHolidays } from "./times-holidays.ts"

/** Turkish names of months, days, seasons, decades, holidays and time zones. */
export const turkishTimeNames: Pick<
  TimesPart,
  "months" | "hijriMonths" | "weekdays" | "weak" | "seasons" | "decades" | "holidays" | "zones"
> = {
  months: [
    ["Ocak", "Oca"],
    ["Şubat", "Şub"],
    ["Mart", "Mar"],
    ["Nisan", "Nis"],
    ["Mayıs", "May"],
    ["Haziran", "Haz"],
    ["Temmuz", "Tem"],
    ["Ağustos", "Ağu"],
    ["Eylül", "Eyl"],
    ["Ekim", "Eki"],
    ["Kasım", "Kas"],
    ["Aralık", "Aralığ", "Ara"],
  ],
  hijriMonths: [
    ["Muharrem"],
    ["Safer"],
    ["Rebiülevvel"],
    ["Rebiülahir"],
    ["Cemaziyelevvel"],
    ["Cemaziyelahir"],
    ["Recep"],
    ["Şaban"],
    ["Ramazan"],
    ["Şevval"],
    ["Zilkade"],
    ["Zilhicce"],
  ],
  weekdays: [
    ["Pazartesi", "Pzt"],
    ["Salı"],
    ["Çarşamba", "Çar"],
    ["Perşembe", "Per"],
    ["Cuma", "Cum"],
    ["Cumartesi", "Cmt", "Cts"],
    ["Pazar"],
  ],
  weak: [
    ...phrases("Ocak|Mart|Nisan|Mayıs|Haziran|Temmuz|Eylül|Ekim|Kasım|Aralık|Aralığ|Şubat|Ağustos"),
    ...phrases("Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara|Pzt|Çar|Per|Cmt|Cts|Cum"),
    ...phrases("Pazar|Salı|Cuma|Recep|Şaban|Ramazan|Safer|Muharrem"),
  ],
  seasons: [["ilkbahar", "bahar"], ["yaz"], ["sonbahar", "güz"], ["kış"]],
  decades: [],
  holidays: turkishHolidays,
  zones: [
    ["TSİ", 180],
    ["Türkiye saatiyle", 180],
    ["Türkiye saati ile", 180],
    ["GMT", 0],
    ["UTC", 0],
    ["Moskova saatiyle", 180],
  ],
}
