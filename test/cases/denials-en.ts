import { cases } from "./attribution-case.ts"

/** Denials and refusals to comment in English. */
export const englishDenials = cases(`
The mayor has so far refused to disclose the price of the crane.
  the price of the crane | The mayor | declines-to-confirm | unspecified

Ann Holm did not return a phone call seeking comment.
  Ann Holm did not return a phone call seeking comment | Ann Holm | declines-to-confirm | unspecified

Ann Holm said the crane was safe; Pelt did not respond to a request for comment.
  the crane was safe | Ann Holm
  Pelt did not respond to a request for comment | Pelt | declines-to-confirm | unspecified

Ann Holm said the crane was safe; Jim Pelt denied the report.
  the crane was safe | Ann Holm
  the report | Jim Pelt | denies | certain-

Port officials declined to comment.
  Port officials declined to comment | Port officials | declines-to-confirm | unspecified

The mayor refused, however, to confirm the fire.
  the fire | The mayor | declines-to-confirm | unspecified

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

The ferry company did not immediately respond to the newspaper's requests for comment.
  The ferry company did not immediately respond to the newspaper's requests for comment | The ferry company | declines-to-confirm | unspecified

Asked whether the pier would close, Holm did not answer directly.
  whether the pier would close | Holm | declines-to-confirm | unspecified

When asked by a reporter about the fire, Port officials declined to comment.
  about the fire | Port officials | declines-to-confirm | unspecified

The mayor refused to answer any questions about the crane.
  about the crane | The mayor | declines-to-confirm | unspecified

There was no immediate comment from the harbour council.
  There was no immediate comment from the harbour council | the harbour council | declines-to-confirm | unspecified

The mayor said the pier was safe but declined to discuss the fire.
  the pier was safe | The mayor
  the fire | The mayor | declines-to-confirm | unspecified

The captain denied any role in the fire and blamed the crew.
  any role in the fire | The captain | denies | certain-

The captain has denied involvement while praising his crew.
  involvement | The captain | denies | certain-

While the captain denied setting the fire, the crew have stayed silent.
  setting the fire | the captain | denies | certain-

The minister pushed back on the idea that the pier was unsafe.
  on the idea that the pier was unsafe | The minister | denies | certain-

The minister rejected the notion that the pier was unsafe.
  the notion that the pier was unsafe | The minister | denies | certain-

The company dismissed the report.
  the report | The company | denies | certain-

Divers accused the company of hiding the wreck, a charge the company denies.
  the company of hiding the wreck | Divers
  the company of hiding the wreck | the company | denies | certain-

The company is accused by divers of hiding the wreck, an allegation the company has repeatedly denied.
  of hiding the wreck | the company | denies | certain-

The mayor said that the captain denied the report.
  the report | The mayor < the captain | denies | certain-

Reports of a fire were denied by the harbour council.
  Reports of a fire | the harbour council | denies | certain-

Phone calls and emails to the ferry company were not immediately answered.
  Phone calls and emails to the ferry company were not immediately answered | the ferry company | declines-to-confirm | unspecified

The lighthouse did not respond to our questions.
  The lighthouse did not respond to our questions | The lighthouse | declines-to-confirm | unspecified

The company has never commented on the leak.
  on the leak | The company | declines-to-confirm | unspecified

The spokeswoman said she could not comment on the leak.
  on the leak | The spokeswoman | declines-to-confirm | unspecified

Norway has continued to deny that its divers were there.
  that its divers were there | norway | denies | certain-

Norway continued to deny involvement.
  involvement | norway | denies | certain-

The company issued a flat denial that it had sold the crane.
  that it had sold the crane | The company | denies | certain-
`)

/** Look like denials or refusals to comment, but are none. */
export const englishDenialNegatives = [
  "The official declined to be named.",
  "The company could not be reached for comment.",
  "The gate would not open.",
  "Port officials were not available for comment.",
  "The mayor has so far refused to leave the hall.",
  "The driver did not return the car.",
  "The prisoner did not respond to the treatment.",
  "The sailor refused to leave the ship.",
  "The sailor refused, however, to leave the ship.",
  "The court declined to hear the case.",
  "The guards denied the family access to the pier.",
  "The judge denied bail.",
  "The union rejected the offer.",
  "Parliament rejected the bill.",
  "The captain did not answer the door.",
  "The army pushed back the rebels.",
  "The crew refused to identify themselves.",
  "The mayor declined to join the call.",
  "The bill was rejected by parliament.",
  "The car was not returned.",
  "Calls to the island are expensive.",
  "The beach could not be reached by car.",
  "The crew continued to refuse the food.",
]
