/** Roles by the slot in which they stand; behind a slot a sense may be named: "on place". */
export type SlotTable = Readonly<Record<string, string>>
