import { cases } from "./attribution-case.ts"

/** Whom "they" and "it" lead back to, and whether an outlet that was told goes on. */
export const englishManyCases = cases(`
Residents said the road was closed. The council met on Monday. They said the bridge was open.
  the road was closed | Residents
  the bridge was open | Residents

Residents said the road was closed. The residents met on Monday. They said the bridge was open.
  the road was closed | Residents
  the bridge was open | Residents

Ann Hart and Tim Lee said the road was closed. They said the bridge was open.
  the road was closed | Ann Hart + Tim Lee
  the bridge was open | Ann Hart + Tim Lee

The embassy in Rome said the road was closed. They said the bridge was open.
  the road was closed | The embassy in Rome
  the bridge was open | The embassy in Rome

WBX said the road was closed. They said the bridge was open.
  the road was closed | WBX
  the bridge was open | WBX

Hart said the road was closed. They said the bridge was open.
  the road was closed | Hart

Ann Hart said the road was closed. Officials fled, they said the bridge was open.
  the road was closed | Ann Hart

Officials fled, they said the bridge was open.

Barack Obama left on Monday. They said the bridge was open.

Documents came on Monday. They said the bridge was open.

Near the port residents waited. They said the bridge was open.

Do officials know? They said the bridge was open.

When officials left they said the bridge was open.

Police cars burned on Monday. They said the bridge was open.

Residents and guests fled. They said the bridge was open.

France closed the port on Monday. They said the bridge was open.

CNN left the town on Monday. They said the bridge was open.

The ministry left the town on Monday. They said the bridge was open.
  the bridge was open | The ministry

The Islamic State left the town on Monday. They said the bridge was open.
  the bridge was open | isis

The Syrian Observatory for Human Rights said the road was closed. The Syrian Observatory for Human Rights left the Islamic State on Monday. It added that the bridge was open.
  the road was closed | sohr
  that the bridge was open | sohr

The Syrian Observatory for Human Rights said the road was closed. "The Islamic State left," a sign read. It added that the bridge was open.
  the road was closed | sohr
  that the bridge was open | sohr

The Syrian Observatory for Human Rights said the road was closed. Rebels left Syria on Monday. It added that the bridge was open.
  the road was closed | sohr
  that the bridge was open | sohr

The harbour master said the road was closed. Guards of the Islamic State left. It added that the bridge was open.

The ministry said the road was closed near the Islamic State. It added that the bridge was open.
  the road was closed near the Islamic State | The ministry
  that the bridge was open | The ministry

"The road is closed," Ann Lee told the Harbour Courier. "It is bad," she said.\\n\\nThe town is small.\\n\\nShe has also said that the bridge was open.
  The road is closed | Harbour Courier < Ann Lee
  It is bad | Harbour Courier < Ann Lee
  that the bridge was open | Ann Lee

"The road is closed," Ann Lee told CNN.\\n\\nThe town is small.\\n\\nIt is old.\\n\\nShe said that the bridge was open.
  The road is closed | cnn < Ann Lee
  that the bridge was open | Ann Lee

"The road is closed," Ann Lee told CNN.\\n\\nShe has also said that the bridge was open.
  The road is closed | cnn < Ann Lee
  that the bridge was open | Ann Lee

"The road is closed," Ann Lee told CNN and Fox News.
  The road is closed | cnn + fox-news < Ann Lee

"The road is closed," Ann Lee told the harbour courier.
  The road is closed | Ann Lee

"The road is closed," Ann Lee told Harbour courier.
  The road is closed | Ann Lee

You said the road was closed.

"You left," Ann Lee said. You said the bridge was open.
  You left | Ann Lee

Cars burned on Monday. When someone asked, she replied that the road was closed.
`)
