import { cases } from "./attribution-case.ts"

/** Denials and refusals to comment in English. */
export const englishDenials = cases(`
White House officials declined to comment.
  White House officials declined to comment | White House officials | declines-to-confirm | unspecified

Rhodes declined comment on the meeting.
  on the meeting | Rhodes | declines-to-confirm | unspecified

The minister would neither confirm nor deny the raid.
  the raid | The minister | declines-to-confirm | unspecified

Hospital officials were unable to confirm whether the man was the suspect.
  whether the man was the suspect | Hospital officials | declines-to-confirm | unspecified

The mayor's office did not immediately respond to a request for comment about the lawsuit.
  about the lawsuit | The mayor's office | declines-to-confirm | unspecified

Officials have not responded to requests for comment on someone named Misha.
  on someone named Misha | Officials | declines-to-confirm | unspecified

The minister said the reports were false.
  the reports were false | The minister | denies | certain-

The spokesman said there was no truth to the report.
  there was no truth to the report | The spokesman | denies | certain-

The ministry dismissed the reports as untrue.
  the reports as untrue | The ministry | denies | certain-

The minister dismissed the inquiry as a witch hunt.
  the inquiry as a witch hunt | The minister

The mayor said false reports had spread.
  false reports had spread | The mayor
`)

/** Look like denials or refusals to comment, but are none. */
export const englishDenialNegatives = [
  "The official declined to be named.",
  "The company could not be reached for comment.",
  "The gate would not open.",
  "The driver did not return the car.",
  "The prisoner did not respond to the treatment.",
]
