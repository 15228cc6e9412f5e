import { cases } from "./attribution-case.ts"

/** Who speaks where a quotation, a name or people of whom the article has told stand near. */
export const englishNearSpeakers = cases(`
The road “is useful,” the minister said.
  The road “is useful,” | the minister

The road “was closed,” Ann Hart said on Monday.
  The road “was closed,” | Ann Hart

The bridge is called “the old one,” and the driver said it was closed.
  it was closed | the driver

The road is closed, Ann Hart, a driver, said.
  The road is closed | Ann Hart

The road is closed, the mayor of Salem, Ann Hart, said.
  The road is closed | Ann Hart

The road is closed, Hart, 40, of Salem, said.
  The road is closed | Hart

Ann Hart, a driver in Salem, Mass., described the road as “simply closed.”
  the road as “simply closed.” | Ann Hart

Ann Hart, for example, the harbour minister, told reporters the road was closed.
  the road was closed | Ann Hart

Senator Ann Hart, Republican of Georgia, who sits on the board, said that the road was closed.
  that the road was closed | Ann Hart

The vote gave hope to officials who say they have repaired the road.
  they have repaired the road | officials

The plan was backed by several drivers who said the road was closed.
  the road was closed | several drivers

The aide to the mayor, who said the road was closed, left on Friday.
  the road was closed | The aide to the mayor

The driver went on to say the road was closed.
  the road was closed | The driver

Ann Hart went on to say that the road was closed.
  that the road was closed | Ann Hart

The driver went on to win the race.

"We left," the embassy said. The former adviser said the road was closed.
  We left | the embassy
  the road was closed | The former adviser

"We left," the embassy in Rome said. The councilwoman said the road was closed.
  We left | the embassy in Rome
  the road was closed | The councilwoman

Residents fled their homes on Monday. They said the shelling had gone on all night.
  the shelling had gone on all night | Residents

Officials met drivers in Rome, where they said the road would be closed.
  the road would be closed | Officials

Residents of the port said the fire was big. Firefighters came at noon. They said nobody was hurt.
  the fire was big | Residents of the port

"We left," one man told CNN. Rescue workers searched the ruins. They said nobody was alive.
  We left | cnn < one man
  nobody was alive | Rescue workers | asserts | certain-

Ann Hart said the house fell. The neighbors ran. They said it was an earthquake.
  the house fell | Ann Hart
  it was an earthquake | The neighbors

Ann Hart said the house fell. They said it was an earthquake.
  the house fell | Ann Hart

Russia said the road was closed. They said the bridge was open.
  the road was closed | russia

CNN said the road was closed. They said the bridge was open.
  the road was closed | cnn

The Harbour Council met on Monday. They said the road was closed.
  the road was closed | The Harbour Council

Drivers and officials met on Monday. They said the road was closed.
  the road was closed | Drivers and officials

The drivers' house burned on Monday. They said the road was closed.

What the drivers did is unclear. They said the road was closed.

Roads near the port were wet. They said the bridge was closed.

The Syrian Observatory for Human Rights said the airport was hit. The Islamic State left the city on Monday. On Friday it also declared the road closed.
  the airport was hit | sohr
  the road closed | isis

The Syrian Observatory for Human Rights said the airport was hit. Rebels left the city on Monday. It also declared the road closed.
  the airport was hit | sohr
  the road closed | sohr

The ministry said the road was closed. John Kerry left the city on Monday. It added that the bridge was open.
  the road was closed | The ministry
  that the bridge was open | The ministry

Ann Lee said the road was closed.\\n\\n"The bridge is old and it will be closed soon. It is not safe."\\n\\n— Mayor Tim Hart, on the radio\\n\\nThe town is small.
  the road was closed | Ann Lee
  The bridge is old and it will be closed soon | Tim Hart
  It is not safe | Tim Hart | asserts | certain-

Ann Lee said the road was closed.\\n\\n"The bridge is old and it will be closed soon."\\n\\n— CNN
  the road was closed | Ann Lee
  The bridge is old and it will be closed soon | Ann Lee

Ann Lee said the road was closed.\\n\\n"The bridge is old and it will be closed soon."\\n\\n— and then she left
  the road was closed | Ann Lee
  The bridge is old and it will be closed soon | Ann Lee

Ann Lee said the road was closed.\\n\\nThe bridge is old and it will be closed soon.\\n\\n— Tim Hart, mayor of Salem
  the road was closed | Ann Lee

"The road is closed," Ann Lee told CNN. She did not say whether the bridge was open.
  The road is closed | cnn < Ann Lee
  whether the bridge was open | Ann Lee | declines-to-confirm | unspecified

"The road is closed," Ann Lee told CNN. She said the bridge was open.
  The road is closed | cnn < Ann Lee
  the bridge was open | cnn < Ann Lee

Vowing that “the road is open,” Hart warned that the bridge was closed.
  that “the road is open,” | Hart | promises
  that the bridge was closed | Hart | warns

Vowing to stay “at home,” he left.

Iraqi Kurds also claim to have evidence that the road was closed.
  to have evidence that the road was closed | Iraqi Kurds

The couple claims to have seen the fire.
  to have seen the fire | The couple

The Kurds' claim to the road is old.

Village elders have urged Hart to plant trees and have lambasted the council for not mending the well.
  Hart to plant trees | Village elders | demands | unspecified
  the council for not mending the well | Village elders | asserts | certain-

Critics urged Hart to act and accused the council of sleeping.
  Hart to act | Critics | demands | unspecified
  the council of sleeping | Critics

The storm forced Hart to act and accused nobody.

Other health professionals say the road is closed.
  the road is closed | Other health professionals

Calling the road "useful," Hart said it would be closed.
  the road "useful," | Hart
  it would be closed | Hart

The crisis has led former Mayor Ann Hart to speak out, blaming the council for the fire.
  the council for the fire | Ann Hart
`)
