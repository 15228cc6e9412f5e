import { cases } from "./attribution-case.ts"

/** Names with titles, offices, possessors and namesakes: whose words they lead, and whose they do not. */
export const englishMentionCases = cases(`
Donald Trump Jr. said the bridge was closed.
  the bridge was closed | Donald Trump Jr.

Donald Trump, Jr., said the bridge was closed.
  the bridge was closed | Donald Trump

Mr. Trump said the bridge was closed. Donald Trump Jr. said the road was open.
  the bridge was closed | Trump
  the road was open | Donald Trump Jr.

A lawyer for Donald Trump said the bridge was closed.
  the bridge was closed | A lawyer for Donald Trump

Donald Trump's lawyer said the bridge was closed.
  the bridge was closed | Donald Trump's lawyer

The Obama administration said the bridge was closed.
  the bridge was closed | united-states-government

An adviser to President Barack Obama said the bridge was closed.
  the bridge was closed | An adviser to President Barack Obama

Fox News' Sean Hannity said the bridge was closed.
  the bridge was closed | Sean Hannity

Russia's Lavrov said the bridge was closed.
  the bridge was closed | lavrov

Russian Foreign Minister Sergei Lavrov said the bridge was closed. Lavrov added that the road was open.
  the bridge was closed | lavrov
  that the road was open | lavrov

Anna Lavrov said the bridge was closed. Lavrov added that the road was open.
  the bridge was closed | Anna Lavrov
  that the road was open | Anna Lavrov

Anna Lavrov said the bridge was closed. Russian Foreign Minister Lavrov added that the road was open.
  the bridge was closed | Anna Lavrov
  that the road was open | lavrov

Mr. Lavrov said the bridge was closed.
  the bridge was closed | Lavrov

Lavrov said the bridge was closed.
  the bridge was closed | lavrov

Ann Smith-Lavrov said the bridge was closed.
  the bridge was closed | Ann Smith-Lavrov

John F. Kerry said the bridge was closed. Kerry said the road was open.
  the bridge was closed | kerry
  the road was open | kerry

Senator Kerry said the bridge was closed.
  the bridge was closed | Kerry

Kim Jin Moo met the press. Kim said the bridge was closed.
  the bridge was closed | Kim

Kim Jong Un met the press. Kim said the bridge was closed.
  the bridge was closed | kim-jong-un

North Korea's Kim said the bridge was closed.
  the bridge was closed | kim-jong-un

The prime minister, Benjamin Netanyahu, said the bridge was closed.
  the bridge was closed | netanyahu

A spokesman for Netanyahu said the bridge was closed.
  the bridge was closed | A spokesman for Netanyahu

White House economic adviser Larry Kudlow said the bridge was closed.
  the bridge was closed | Larry Kudlow

EU and Turkish officials said the bridge was closed.
  the bridge was closed | EU and Turkish officials

The militant group Hamas said the bridge was closed.
  the bridge was closed | Hamas

The National Defense and Security Council said the bridge was closed.
  the bridge was closed | The National Defense and Security Council

Ann Lee at the New York Times said the bridge was closed.
  the bridge was closed | Ann Lee at the New York Times

Ann Lee, a reporter at The New York Times, said the bridge was closed.
  the bridge was closed | Ann Lee

The New York Times said the bridge was closed. The Times said the road was open.
  the bridge was closed | new-york-times
  the road was open | new-york-times

Bloomberg reported that the bridge was closed, citing two officials.
  that the bridge was closed | bloomberg < two officials

Rep. John Hart and Rep. Ann Doe met the press. The congressman said the bridge was closed.
  the bridge was closed | The congressman

Sen. John Hart met the press. The former senator said the bridge was closed.
  the bridge was closed | The former senator

Senator John B. Hart met the press. The senator said the bridge was closed.
  the bridge was closed | John B. Hart

Sen. Hart met the press. The senator said the bridge was closed. John Hart was tired.
  the bridge was closed | John Hart

The congressman said the bridge was closed. Rep. John Hart met the press.
  the bridge was closed | The congressman

The minister, who met John Hart, said the bridge was closed.
  the bridge was closed | The minister

The guard said the bridge was closed.
  the bridge was closed | The guard

Oklahoma state Rep. Ann Doe said the bridge was closed.
  the bridge was closed | Ann Doe

A spokesman for the foreign ministry of Iran said the bridge was closed.
  the bridge was closed | A spokesman for the foreign ministry of Iran

The largest fund, the Harbour Trust, said the bridge was closed.
  the bridge was closed | The largest fund, the Harbour Trust

Michelle Obama said the bridge was closed. Obama added that the road was open.
  the bridge was closed | Michelle Obama
  that the road was open | Michelle Obama

U.N. Secretary-General Guterres said the bridge was closed.
  the bridge was closed | guterres

The Interior Ministry told Reuters the bridge was closed.
  the bridge was closed | reuters < The Interior Ministry

Two officials told the Associated Press that the bridge was closed.
  that the bridge was closed | ap < Two officials

According to Turkish state media, the bridge was closed.
  the bridge was closed | Turkish state media

Syrian state television said the bridge was closed.
  the bridge was closed | Syrian state television

"The bridge is closed," said John Hart, the town's mayor. "The road is open," he added.
  The bridge is closed | John Hart
  The road is open | John Hart

John Hart -- a driver from Salem -- said the bridge was closed.
  the bridge was closed | John Hart

John Hart — a driver from Salem — said the bridge was closed.
  the bridge was closed | John Hart

The police chief — a veteran of the force — said the bridge was closed.
  the bridge was closed | The police chief

The officer — John Hart — said the bridge was closed.
  the bridge was closed | John Hart

The lawyers, Tim Hart and Ann Lee, said the bridge was closed.
  the bridge was closed | Tim Hart + Ann Lee

Voters in the north — farmers and drivers — said the bridge was closed.
  the bridge was closed | Voters in the north

The head of the Department of Public Works said the bridge was closed.
  the bridge was closed | The head of the Department of Public Works

The minister of the self-declared Harbour Republic, Peter Hart, said the bridge was closed.
  the bridge was closed | Peter Hart

The Salem-based group said the bridge was closed.
  the bridge was closed | The Salem-based group

After Tim Hart (D-Iowa) warned that the road would close, Ann Lee said the bridge was safe.
  that the road would close | Tim Hart | warns
  the bridge was safe | Ann Lee

"It is late," said House Majority Whip John Hart, a Salem Democrat. "It is cold," he added.
  It is late | John Hart
  It is cold | John Hart
`)
