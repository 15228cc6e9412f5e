/**
 * Kinds of events by how their roles stand: who dies is the subject, who meets stands behind "with". Language-free;
 * a kind that is not named here does something to somebody.
 */
const classes: Readonly<Record<string, readonly string[]>> = {
  undergo: ["die", "go-missing", "displace", "casualties", "flood", "quake", "storm", "outbreak"],
  befall: ["crash", "collapse", "sink"],
  harm: ["kill", "wound"],
  force: ["fire", "attack", "strike"],
  weapon: ["shell", "shoot", "blast"],
  mutual: ["meet", "talks", "call", "clash", "agree", "truce"],
  go: ["enter", "withdraw", "leave", "visit", "advance"],
  send: ["deploy"],
  hold: ["capture", "control", "besiege", "raid"],
  law: ["arrest", "charge", "try", "convict", "sentence", "execute", "release", "dismiss"],
  inquire: ["investigate"],
  decide: [
    "vote",
    "adopt",
    "reject",
    "veto",
    "submit",
    "enact",
    "violate",
    "suspend",
    "sanction",
    "lift-sanction",
    "sign",
  ],
  office: ["appoint", "elect", "receive"],
  self: ["resign", "run", "hold-office"],
}
const classOf = new Map(
  Object.entries(classes).flatMap(([name, events]) => events.map((event) => [event, name])),
)

/** The class of an event's kind; `plain` where it has none. */
export function headClass(event: string | undefined): string {
  return (event === undefined ? undefined : classOf.get(event)) ?? "plain"
}
