import type { ContestWords } from "../parts/contests.ts"

/** What English tells of matters that change. */
export const contests: ContestWords = {
  measures: `
dead+: kill killed kills killing dead die died dies death deaths fatality fatalities perish perished slain bodies corpses dying
wounded+: wound wounded wounding wounds injure injured injures injuring injuries hurt
casualties+: casualty casualties
missing: missing unaccounted_for
aboard: aboard on_board
passengers: passenger passengers
crew: crew crew_members
arrested+: arrest arrested arrests arresting detain detained detaining custody
evacuated+: evacuate evacuated evacuating evacuees
rescued+: rescue rescued rescuing
kidnapped: kidnap kidnapped kidnapping abduct abducted abducting hostage hostages captive
displaced+: displace displaced displacing
infected+: infection infections infected tested_positive
missiles*: missile missiles
rockets*: rocket rockets
strikes*: airstrike airstrikes air_strike air_strikes air_raid air_raids
`,
  persons: "people person persons others other victims victim individuals",
  parts:
    "including include includes included among amongst of_whom of_them of_those of_these of_which one_of between",
  added: "another more additional further other extra",
  atLeast: "at_least or_more",
  windows:
    "since past daily weekly monthly yearly annually total average every each overnight throughout so_far_this this_year this_month this_week last_week last_month last_year",
  numbered:
    "resolution flight article route number no channel highway boeing airbus chapter section act bill amendment protocol division brigade unit",
  ages: "age aged at",
  future:
    "will would shall may might could should going_to due_to_be plans plan planned planning intends intend intended expects expect expected scheduled set_to about_to prepares preparing vows vowed pledges pledged promises promised wants proposed proposes to_be hopes would_be",
  was: "was were had been",
  futurePrefixes: "",
  postponed:
    "postpone postpones postponed postponing postponement delay delays delayed delaying put_off puts_off reschedule rescheduled rescheduling adjourn adjourned",
  cancelled:
    "cancel cancels cancelled canceled cancelling canceling cancellation call_off called_off calls_off calling_off scrap scrapped",
}
