import { phrases } from "../parts/phrases.ts"
import type { TimesPart } from "../parts/times.ts"

/** English phrases that look like times and are none, and nouns that numbers before them count. */
export const englishTimeNegatives: Pick<TimesPart, "negatives" | "counted" | "numbered" | "numberSigns"> = {
  numbered: [
    ...phrases("version|versions|release|build|firmware|iOS|Android|macOS|Windows|Linux|Python|v"),
    ...phrases(
      "article|section|clause|paragraph|chapter|page|verse|rule|annex|appendix|exhibit|item|figure|table",
    ),
    ...phrases("resolution|Resolution|bill|act|regulation|directive|case|docket|decree|proposal|protocol"),
    ...phrases(
      "route|highway|interstate|road|flight|gate|platform|bus|line|room|apartment|suite|channel|square",
    ),
    ...phrases("model|serial|lot|ticket|order|invoice|IP address|error|code|phone|tel|fax|extension|number"),
  ],
  numberSigns: ["no", "no.", "nos", "number", "numbered", "#"],
  negatives: [
    ...phrases("Sunday Times|Sunday Telegraph|Sunday Mirror|Sunday Express|Mail on Sunday|Sunday Herald"),
    ...phrases("Black September|Bloody Sunday|Ruby Tuesday|Man Friday|Sheffield Wednesday|Friday prayers"),
    ...phrases(
      "Black Saturday|Super Tuesday|Sunday school|October Revolution|July Monarchy|Arab Spring|Prague Spring",
    ),
    ...phrases("Friday the 13th|Theresa May|Mrs May|Ms May|Prime Minister May|Brian May|May said|May told"),
    ...phrases(
      "April Fools|second to last|one second|second-hand|soon after|as soon as|shortly after|shortly before",
    ),
    ...phrases(
      "USA Today|Russia Today|India Today|Today programme|Today show|early warning|later than expected",
    ),
    ...phrases(
      "sooner or later|no sooner|too soon|how soon|Christmas Island|Easter Island|New Year's resolution",
    ),
    ...phrases("at the end of the day|day one|day care|the October War|October War"),
  ],
  counted: [
    ...phrases("people|persons|men|women|children|civilians|soldiers|troops|fighters|families|refugees"),
    ...phrases("percent|per cent|dollars|euros|pounds|rubles|lira|miles|km|kilometers|kilometres|metres"),
    ...phrases("meters|tons|tonnes|houses|homes|cases|cities|villages|towns|countries|locations|schools"),
    ...phrases("points|votes|seats|votes|times|hours|minutes|seconds|feet|members|members|others|words"),
    ...phrases(
      "kg|degrees|square|million|billion|thousand|hundred|injured|dead|killed|wounded|missiles|rockets|drones",
    ),
    ...phrases(
      "employees|workers|students|protesters|demonstrators|police|officers|prisoners|hostages|detainees",
    ),
  ],
}
