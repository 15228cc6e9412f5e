import { texts } from "./attribution-case.ts"
import { englishDirectCases } from "./attribution-en-direct.ts"
import { englishIndirectCases } from "./attribution-en-indirect.ts"
import { englishOpenCases, englishOpenNegatives } from "./attribution-en-open.ts"
import { englishRelayedCases } from "./attribution-en-relayed.ts"
import { englishSeveralCases } from "./attribution-en-several.ts"
import { englishApartCases } from "./speakers-apart-en.ts"

export const englishCases = [
  ...englishIndirectCases,
  ...englishDirectCases,
  ...englishRelayedCases,
  ...englishSeveralCases,
  ...englishApartCases,
  ...englishOpenCases,
]

export const englishNegatives = [
  ...englishOpenNegatives,
  ...texts(`
The train left the station at noon.
Lavrov showed little interest in the port.
Lavrov showed some hope of finding a way.
The mayor felt pressed to resign.
Lavrov offered a plain account of the fire.
Moscow asserted its power over the coast.
The town maintains a network of canals.
When the bridge fell, the mayor believed in a quick repair.
The mayor lives in a town that claims the oldest bridge.
Lavrov wrote to a group that has threatened to block the port.
The army shelled a town that warned of hunger.
Lavrov's decision to close the embassy surprised nobody.
The mayor is under fire for his decision to sell the park.
The council has long resisted calls for a new bridge.
The mayor spoke on the first day of the strike, which began at noon.
Lavrov spoke to a full session of the assembly.
The town could appeal to families who want peace.
Moscow may decide to make an offer.
The engineers were asked to find out how the fire began.
The mayor has yet to say whether she will run.
It is hard to show that the bridge is safe.
The minister is having to explain why the bridge fell.
The company plans were approved on Friday.
He opened the door and looked out.
The state of the roads is poor.
The team added two players before the deadline.
A report was published on Monday.
The claims were paid within a week.
The road was closed after heavy rain.
She told no one.
The film "The Long Way Home" opened in March.
The so-called "dead zone" covers ten acres.
The statement was signed by forty writers.
The airline added a flight to Oslo.
The novel describes life in a small town.
The offer expires on Sunday.
Demand for steel fell sharply.
The order was shipped in April.
Hopes faded after the second half.
The bridge is expected to open in June.
The case was referred to a higher court.
Fears of inflation eased.
The call lasted an hour.
The suspect was charged in May.
He was told to wait.
The mayor was told that the bridge was unsafe.
The states signed a treaty in 1987.
The minister arrived in Cairo on Tuesday.
The notes were found in a drawer.
The reporter works for a weekly.
Her comments came a day after the vote.
Police found a knife near the river.
The man was seen near the shop.
The ship, the "Aurora", sank in 1912.
A quotation from Horace hangs above the door.
The museum reports to the city council.
The plan has three parts.
The court rules on Friday.
The warning lights went out.
They met again in the spring.
The promised funds never arrived.
The alleged thief ran away.
The show will continue until June.
The United States will send a ship.
The Washington Post building was sold.
As Republicans continue to argue, the clock runs.
Everything went according to plan.
The company agreed to a settlement of two million dollars.
The latest plan to move the school failed.
The attention commanded by the harbor was welcome.
The envoy was shown the damage by the workers.
Having said that, the road is now open.
The plant was closed by the ministry on Friday.
The couple invited to the dinner came late.
Three people injured in the crash were taken home.
The advised route is longer.
A released prisoner walked past the gate.
The story was told by the fire.
`),
]
