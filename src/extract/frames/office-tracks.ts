/** The channel that an office or a body stands for. */
export const officeTracks: Readonly<Record<string, string>> = {
  "foreign-minister": "diplomatic",
  "deputy-foreign-minister": "diplomatic",
  ambassador: "diplomatic",
  "defence-minister": "military",
  "deputy-defence-minister": "military",
  "chief-of-staff": "military",
  "intelligence-chief": "intelligence",
  "finance-minister": "economic",
  "energy-minister": "economic",
  forces: "military",
  intelligence: "intelligence",
  diplomacy: "diplomatic",
}
