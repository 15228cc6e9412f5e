import { cases, texts } from "./attribution-case.ts"

/** Speech beside what looks like it. */
export const englishAttitudeCases = cases(`
The envoy said he wants to leave the talks.
  he wants to leave the talks | The envoy

The coach hopes that the bus will wait.
  that the bus will wait | The coach | hopes | unspecified

The company promised to pay two million dollars.
  to pay two million dollars | The company | promises

Turkey threatened to close the strait.
  to close the strait | turkey | threatens | unspecified

The regulator agreed that the fees were too high.
  that the fees were too high | The regulator

The general ordered his troops to leave the port.
  his troops to leave the port | The general | demands | unspecified

The BBC has not independently confirmed that the ferry sank.
  that the ferry sank | bbc | declines-to-confirm | unspecified

Reuters has not been able to confirm that the ferry sank.
  that the ferry sank | reuters | declines-to-confirm | unspecified

The treasurer quit on Sunday, with lawmakers asking whether the fund was empty.
  whether the fund was empty | lawmakers

Obama flew home on Sunday, with a senior aide adding that the talks may resume.
  that the talks may resume | a senior aide | asserts | possible+

Obama met with Putin, saying that the pact was close.
  that the pact was close | obama

The tunnel is closed, the BBC reported on Monday.
  The tunnel is closed | bbc

The tunnel is closed, the BBC reported, citing officials.
  The tunnel is closed | bbc < officials

A CNN poll showed that most farmers want rain.
  that most farmers want rain | cnn

Polls have shown the president trailing in the north.
  the president trailing in the north | Polls

The bank released a poll, which showed that prices rose.
  that prices rose | a poll

North Korea stirred up unease on Sunday, warning that its answer would be swift.
  that its answer would be swift | north-korea | warns | certain+

U.S. and Western diplomats say that the terms are ready.
  that the terms are ready | U.S. and Western diplomats

Israel and U.S. officials say that the terms are ready.
  that the terms are ready | israel + U.S. officials

A White House economic adviser predicted that trade would shrink.
  that trade would shrink | A White House economic adviser | asserts | probable+

The Trump election campaign said the hall was full.
  the hall was full | The Trump election campaign

President Biden met Chinese President Xi Jinping.\\nThe president said the meal was long.
  the meal was long | biden

Biden met French President Emmanuel Macron.\\nThe president said the meal was long.
  the meal was long | The president

Obama called the raid on the school and the clinic a crime.
  the raid on the school and the clinic a crime | obama

Kerry spoke of a long winter for the farmers.
  of a long winter for the farmers | kerry
`)

/** What somebody wants, means, sees or does is no speech. */
export const englishAttitudeNegatives = texts(`
The coach hopes to play on Sunday.
The company agreed to pay two million dollars.
Obama wants to visit the dam.
Turkey plans to close the strait.
The governor intends to sign the bill.
Washington considers the group a terrorist organisation.
The farmers see the dam as a threat.
Kerry knew that the bus was late.
The general ordered airstrikes on the port.
Obama has not formally announced that he will run.
There was more to it — the BBC found other gaps in the papers.
In the cellar, FBI agents found "a large firework".
When the towers fell that autumn, the United States showed its will to fight.
In Iraq, where the war was long, the United States has continued airstrikes.
Merkel called Russian President Vladimir Putin for help with the gas.
Defense Secretary Chuck Hagel called the new Minister of Trade Ann Lee and discussed the port.
Netanyahu spoke to a full session of the chamber on Friday.
The mayor told a group of reporters.
The law would help people accused of crimes find a lawyer.
Hart vs. Lee:Hart wins the seat again
China shrugged at the shift — now called “the turn” — to the east.
Iran would need a year to build one bomb -- referred to as “the gap” -- under the terms.
The bombs fell at dawn; Iran continues to build its reactor.
Despite rumours saying that the fund is empty, work goes on.
ISIS has shown that it abides by no border.
`)
