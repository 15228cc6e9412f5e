/** What is wrong with a text that should be EDTF: data; {@link wordProblem} puts it into words. */
export interface Problem {
  readonly code:
    | "empty"
    | "tooLong"
    | "form"
    | "noSuchMonth"
    | "noSuchDay"
    | "noSuchTime"
    | "noSuchYear"
    | "farYear"
    | "reversed"
    | "boundless"
    | "tooManyParts"
    | "nested"
    | "emptyEntry"
    | "unclosed"
  /** The part of the text that is at fault. */
  readonly text: string
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/, "remove the spaces around it"],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, "write the year first, then month and day, as in 2022-12-28"],
  [/^\d{4}[./]\d{1,2}([./]\d{1,2})?$/, "join year, month and day with hyphens, as in 2022-12-28"],
  [/^\d{4}-\d{1,2}(-\d{1,2})?$/, "give months and days two digits, as in 2022-08-05"],
  [/^\d{8}$/, "join year, month and day with hyphens, as in 2022-12-28"],
  [/^\d{4}-\d{2}-\d{2} \d/, "put a T between date and time, as in 2022-12-28T10:30:00Z"],
  [/^\d{4}-W\d/, "weeks are not part of EDTF; write the span of days, as in [2022-12-19..2022-12-25]"],
  [/^\d{4}-\d{3}$/, "write month and day instead of the day of the year, as in 2022-12-28"],
  [/^[\dux]{4}(-[\dux]{2})?(-[\dux]{2})?$/, "mark unknown digits with a capital X, as in 201X or 2022-12-XX"],
  [/^-?\d{5,}$/, "put Y before a year of more than four digits, as in Y12022"],
  [/^\d{1,3}$/, "give years four digits, as in 0999; a decade is 199X and a century 19XX"],
  [
    /^(open|unknown|now)$/i,
    'an open end is "..", an unknown one is empty, as in 2022-12-28/.. or 2022-12-28/',
  ],
  [/^P[\dT]/, "this is a duration; write a date or the two ends of a span, as in 2022-12-19/2022-12-25"],
]

/** Says in words what a problem is and how to mend it. */
export function wordProblem({ code, text }: Problem): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
  switch (code) {
    case "empty":
      return "The time is empty. Write a date such as 2022-12-28, 2022-12 or 2022, or leave the time out."
    case "tooLong":
      return `The time ${shown} is too long. Write the span of a long list instead, as in [2022-12-01..2022-12-31].`
    case "noSuchYear":
      return `There is no year ${shown}. The year before 0001 is 0000, and the one before that -0001.`
    case "farYear":
      return `The year ${shown} is too far away to reckon with. Years reach to a million million either way.`
    case "noSuchMonth":
      return `There is no month or season ${shown}. Months are 01 to 12, seasons 21 to 24, as in 2022-08 or 2022-21.`
    case "noSuchDay":
      return `The day ${shown} does not exist. Correct the day, or leave it out if only the month is known.`
    case "noSuchTime":
      return `The time of day in ${shown} does not exist. Write hours 00 to 23, minutes and seconds 00 to 59 and a zone of at most 14 hours, as in 2022-12-28T10:30:00+03:00.`
    case "reversed":
      return `The span ${shown} ends before it begins. Put the earlier date first.`
    case "boundless":
      return `The time ${shown} has no bound at all. Give one end, as in [..2022-12-25] or 2022-12-25/.., or leave the time out.`
    case "tooManyParts":
      return `The time ${shown} is scattered over too many separate days. Give the year, or write the span, as in [1900..1999].`
    case "nested":
      return `The part ${shown} stands in a list or interval, where only single dates can. Write the dates themselves, as in [2022-12-19,2022-12-21].`
    case "emptyEntry":
      return `The list ${shown} has an empty entry. Write a date on each side of a comma, or remove the comma.`
    case "unclosed":
      return `A bracket is missing in ${shown}. One of several times is [a,b], all of them {a,b}.`
    default: {
      const hint = shapes.find(([shape]) => shape.test(text.slice(0, 40)))?.[1]
      const remedy = hint ?? "write a date such as 2022-12-28, 2022-12, 2022-12~ or 2022-12-28T10:30:00Z"
      return `${shown} is not a date in EDTF: ${remedy}.`
    }
  }
}
