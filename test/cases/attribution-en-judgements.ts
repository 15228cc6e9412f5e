import { cases, texts } from "./attribution-case.ts"

export const englishJudgementCases = cases(`
The opposition accused the government of rigging the vote.
  the government of rigging the vote | The opposition

Turkey accused Israel of violating the ceasefire.
  Israel of violating the ceasefire | turkey

The minister, Ann Lee, accused the two firms of price fixing.
  the two firms of price fixing | Ann Lee

The mayor blamed the company for the flood.
  the company for the flood | The mayor

Iran blamed Israel for the attack.
  Israel for the attack | iran

Officials blamed the crash on bad weather.
  the crash on bad weather | Officials

The union blamed the delays on the ministry.
  the delays on the ministry | The union

The president called the move a mistake.
  the move a mistake | The president

Lavrov called the sanctions illegal.
  the sanctions illegal | lavrov

The army called the report baseless.
  the report baseless | The army

The minister described the talks as constructive.
  the talks as constructive | The minister

Moscow described the accusations as groundless.
  the accusations as groundless | russia

The group claimed responsibility for the attack.
  responsibility for the attack | The group

Islamic State claimed responsibility for the bombing in Kabul.
  responsibility for the bombing in Kabul | isis

The Houthis claimed the attack on the tanker.
  the attack on the tanker | houthis

The central bank estimated the losses at $30 million.
  the losses at $30 million | The central bank | asserts | probable+

The envoy hailed the deal as historic.
  the deal as historic | The envoy

Reed accused the company of fraud and called the deal a scandal.
  the company of fraud | Reed
  the deal a scandal | Reed

The mayor called the delay by the two firms a disgrace.
  the delay by the two firms a disgrace | The mayor

The senator called it unfair.
  it unfair | The senator

The agency estimated the damage at about two billion dollars.
  the damage at about two billion dollars | The agency | asserts | probable+
`)

export const englishJudgementNegatives = texts(`
The mayor called the police.
He called his mother on Sunday.
The accused man left the court.
The bus was late and nobody was to blame.
The doctor described the medicine in a leaflet.
The firm estimated nothing.
The couple considered a move to the coast.
The workers put the boxes on the truck.
No group claimed responsibility for the attack.
No one has claimed responsibility for the attack.
Nobody called the move a mistake.
None of the officials confirmed the strike.
Tim Hart praised the mayor on Friday.
Tim Hart slammed the Justice Department in a hearing.
Tim Hart welcomed two guests.
`)
