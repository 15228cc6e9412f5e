import { cases } from "./attribution-case.ts"

/** Whom an office, a description, a pronoun or a name told before stands for. */
export const englishToldSpeakers = cases(`
John Kerry said the bridge was closed. The Massachusetts Democrat added that the road was open.
  the bridge was closed | kerry
  that the road was open | kerry

John Hart said the bridge was closed. The Massachusetts Democrat added that the road was open.
  the bridge was closed | John Hart
  that the road was open | John Hart

Hart said the bridge was closed. The Massachusetts Democrat added that the road was open.
  the bridge was closed | Hart
  that the road was open | The Massachusetts Democrat

A lawyer for the president Vladimir Putin said the bridge was closed.
  the bridge was closed | A lawyer for the president Vladimir Putin

A lawyer for Mr. Donald Trump said the bridge was closed.
  the bridge was closed | A lawyer for Mr. Donald Trump

The U.S. president said the bridge was closed.
  the bridge was closed | biden

The former Russian president said the bridge was closed.
  the bridge was closed | The former Russian president

A Russian president said the bridge was closed.
  the bridge was closed | A Russian president

The spokeswoman for the White House said the bridge was closed.
  the bridge was closed | white-house

Russia's foreign minister said the bridge was closed.
  the bridge was closed | lavrov

Germany's chancellor, Angela Merkel, said the bridge was closed.
  the bridge was closed | merkel

Angela Merkel met Emmanuel Macron. He said the bridge was closed.
  the bridge was closed | macron

Angela Merkel met Emmanuel Macron. She said the bridge was closed.
  the bridge was closed | merkel

Ann Hart met John Doe. She said the bridge was closed.
  the bridge was closed | Ann Hart

Ann Hart met Mary Doe. She said the bridge was closed.
  the bridge was closed | Ann Hart

Ann Hart said the bridge was closed. He added that the road was open.
  the bridge was closed | Ann Hart

The ministry said the bridge was closed. It added that the road was open.
  the bridge was closed | The ministry
  that the road was open | The ministry

An official who asked not to be named said the bridge was closed. The official added that the road was open.
  the bridge was closed | An official who asked not to be named
  that the road was open | An official who asked not to be named

"We saw the bridge," they said.

Turkish and Greek officials said the bridge was closed.
  the bridge was closed | Turkish and Greek officials

Jean-Yves Le Drian said the bridge was closed. Le Drian added that the road was open.
  the bridge was closed | le-drian
  that the road was open | le-drian

Ann O'Hara said the bridge was closed. O'Hara added that the road was open.
  the bridge was closed | Ann O'Hara
  that the road was open | Ann O'Hara

Ann Hart, 45, said the bridge was closed.
  the bridge was closed | Ann Hart

Sen. Ann Hart (D-Ohio) said the bridge was closed.
  the bridge was closed | Ann Hart

One of the teachers, Ann Hart, said the bridge was closed.
  the bridge was closed | Ann Hart

Nobody said the bridge was closed.

A report by the ministry said the bridge was closed.
  the bridge was closed | the ministry

A ministry statement said the bridge was closed.
  the bridge was closed | A ministry statement

The ministry said in a statement carried by SANA that the bridge was closed.
  that the bridge was closed | The ministry

The mayor told Reuters on Monday the bridge was closed.
  the bridge was closed | reuters < The mayor

The mayor told the BBC's Ann Hart the bridge was closed.
  the bridge was closed | bbc < The mayor

The mayor told his wife the bridge was closed.
  the bridge was closed | The mayor

The mayor said on CNN that the bridge was closed.
  that the bridge was closed | cnn < The mayor

Peskov said the bridge was closed.
  the bridge was closed | peskov

Washington Mayor Ann Hart said the bridge was closed.
  the bridge was closed | Ann Hart

George Washington said the bridge was closed.
  the bridge was closed | George Washington

The chairman of the Harbour Committee said the road was closed.\\nChairman Rep. Michael Callum told reporters that the bridge was safe.
  the road was closed | Michael Callum
  that the bridge was safe | Michael Callum

A gunman's lawyer said that the road was closed.\\nAnn Crane, his lawyer, said the bridge was safe.
  that the road was closed | Ann Crane
  the bridge was safe | Ann Crane

A gunman's lawyer said that the road was closed.\\nThe lawyer, Ann Crane, said the bridge was safe.
  that the road was closed | Ann Crane
  the bridge was safe | Ann Crane

The Salem police chief said the road was closed.\\nBristol Chief Ann Crane said the bridge was safe.
  the road was closed | The Salem police chief
  the bridge was safe | Ann Crane

The town's lawyer said the road was closed.\\nThe driver's lawyer Ann Crane said the bridge was safe. The baker's lawyer Tim Hart left.
  the road was closed | The town's lawyer
  the bridge was safe | Ann Crane

A lawyer said the road was closed.\\nThe lawyer Ann Crane said the bridge was safe.
  the road was closed | A lawyer
  the bridge was safe | Ann Crane

A spokesman for the harbour said the road was closed.\\nThe spokesman Tim Hart said the bridge was safe.
  the road was closed | A spokesman for the harbour
  the bridge was safe | Tim Hart

The town's lawyer said the road was closed.\\nThe mayor Ann Crane said the bridge was safe.
  the road was closed | The town's lawyer
  the bridge was safe | Ann Crane

The Salem police chief said the road was closed.\\nSalem Chief Ann Crane said the bridge was safe.
  the road was closed | Ann Crane
  the bridge was safe | Ann Crane

The town's lawyer said the road was closed.\\nAnn Crane was late, and the lawyer left.
  the road was closed | The town's lawyer

The town's lawyer said the road was closed.\\nTim, the town's lawyer, said the bridge was safe.
  the road was closed | The town's lawyer
  the bridge was safe | Tim
`)
