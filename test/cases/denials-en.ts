import { cases } from "./attribution-case.ts"

/** Denials and refusals to comment in English. */
export const englishDenials = cases(`
Port officials declined to comment.
  Port officials declined to comment | Port officials | declines-to-confirm | unspecified

Holm declined comment on the crane.
  on the crane | Holm | declines-to-confirm | unspecified

The minister would neither confirm nor deny the raid.
  the raid | The minister | declines-to-confirm | unspecified

Dockers were unable to confirm whether the crane was insured.
  whether the crane was insured | Dockers | declines-to-confirm | unspecified

The harbour council did not publicly respond to a request for comment about the crane.
  about the crane | The harbour council | declines-to-confirm | unspecified

Port officials have not responded to requests for comment about ferries.
  about ferries | Port officials | declines-to-confirm | unspecified

The minister said the reports were false.
  the reports were false | The minister | denies | certain-

The spokesman said there was no truth to the report.
  there was no truth to the report | The spokesman | denies | certain-

The ministry dismissed the reports as untrue.
  the reports as untrue | The ministry | denies | certain-

The minister dismissed the audit as a circus.
  the audit as a circus | The minister

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
