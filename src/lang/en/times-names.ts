import { phrases } from "../parts/phrases.ts"
import type { TimesPart } from "../parts/times.ts"
import { englishHolidays, weakEnglishHolidays } from "./times-holidays.ts"
import { englishHolidaysOfAsia } from "./times-holidays-asia.ts"
import { englishHolidaysOfTheWorld } from "./times-holidays-world.ts"

/** English names of months, days, seasons, decades, holidays and time zones. */
export const englishTimeNames: Pick<
  TimesPart,
  "months" | "hijriMonths" | "weekdays" | "weak" | "seasons" | "decades" | "holidays" | "zones"
> = {
  months: [
    ["January", "Jan", "Jan."],
    ["February", "Feb", "Feb."],
    ["March", "Mar", "Mar."],
    ["April", "Apr", "Apr."],
    ["May"],
    ["June", "Jun", "Jun."],
    ["July", "Jul", "Jul."],
    ["August", "Aug", "Aug."],
    ["September", "Sep", "Sept", "Sep.", "Sept."],
    ["October", "Oct", "Oct."],
    ["November", "Nov", "Nov."],
    ["December", "Dec", "Dec."],
  ],
  hijriMonths: [
    ["Muharram"],
    ["Safar"],
    ["Rabi al-Awwal", "Rabi I", "Rabi' al-awwal"],
    ["Rabi al-Thani", "Rabi II", "Rabi' al-thani"],
    ["Jumada al-Awwal", "Jumada al-Ula", "Jumada I"],
    ["Jumada al-Thani", "Jumada al-Akhira", "Jumada II"],
    ["Rajab"],
    ["Shaban", "Sha'ban", "Shaaban"],
    ["Ramadan", "Ramadhan"],
    ["Shawwal"],
    ["Dhu al-Qadah", "Dhu al-Qa'dah", "Dhul Qadah"],
    ["Dhu al-Hijjah", "Dhul Hijjah", "Dhu al-Hijja"],
  ],
  weekdays: [
    ["Monday", "Mon", "Mon.", "Mondays"],
    ["Tuesday", "Tue", "Tues", "Tue.", "Tues.", "Tuesdays"],
    ["Wednesday", "Wed", "Wed.", "Wednesdays"],
    ["Thursday", "Thu", "Thur", "Thurs", "Thu.", "Thurs.", "Thursdays"],
    ["Friday", "Fri", "Fri.", "Fridays"],
    ["Saturday", "Sat", "Sat.", "Saturdays"],
    ["Sunday", "Sun", "Sun.", "Sundays"],
  ],
  weak: [
    ...phrases(weakEnglishHolidays),
    ...phrases("March|April|May|June|August|Jan|Mar|Apr|Jun|Jul|Aug|Sep|Sept"),
    ...phrases("Feb|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"),
    ...phrases("Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec."),
    ...phrases("Mon.|Tue.|Tues.|Wed.|Thu.|Thurs.|Fri.|Sat.|Sun."),
    ...phrases("Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays"),
  ],
  seasons: [
    ["spring", "springtime"],
    ["summer", "summertime"],
    ["autumn", "fall"],
    ["winter", "wintertime"],
  ],
  decades: [
    ["the twenties", 1920],
    ["the thirties", 1930],
    ["the forties", 1940],
    ["the fifties", 1950],
    ["the sixties", 1960],
    ["the seventies", 1970],
    ["the eighties", 1980],
    ["the nineties", 1990],
  ],
  holidays: [...englishHolidays, ...englishHolidaysOfAsia, ...englishHolidaysOfTheWorld],
  zones: [
    ["GMT", 0],
    ["UTC", 0],
    ["Greenwich Mean Time", 0],
    ["BST", 60],
    ["CET", 60],
    ["CEST", 120],
    ["EET", 120],
    ["Moscow time", 180],
    ["MSK", 180],
    ["EDT", -240],
    ["EST", -300],
    ["CST", -360],
    ["PST", -480],
    ["PDT", -420],
  ],
}
