export * from './calendar.js'
export * from './meaning/calendar-unit.js'
export * from './meaning/time-meaning.js'
export * from './meaning/time-reading.js'
export { scanTime } from './scan-time.js'
export type { ScanTimeOptions } from './scan-time-options.js'
export { timeLexiconEntries } from './lexicon/entries.js'
export { timeGrammars, timeLexicon } from './time-grammar.js'
export { daysOfUnit } from './algebra/unit-days.js'
export type { DaySpan } from './algebra/unit-days.js'
export { isoDuration } from './algebra/iso-duration.js'
export { recurrenceRule } from './algebra/recurrence-rule.js'
export * from './resolve/resolve-time.js'
export { deadlineToEdtf, periodToEdtf, unitToEdtf } from './forms/edtf.js'
export { unitFromDhis2, unitToDhis2 } from './forms/dhis2.js'
export { timeMeaningToJson, timeReadingToJson } from './forms/time-reading-to-json.js'
export type { TimeReadingJson } from './forms/time-reading-to-json.js'
export { readSchedule } from './plan/read-schedule.js'
export type { ScheduleContext, ScheduleNote, ScheduleReading } from './plan/read-schedule.js'
export { readHorizon, readPlanPeriod } from './plan/read-horizon.js'
export type { HorizonContext } from './plan/read-horizon.js'
export { readCadences } from './plan/read-cadences.js'
export type { CadenceReading } from './plan/read-cadences.js'
export { sameUnit, unitOfPeriod } from './meaning/unit-of-period.js'
export {
  intersection,
  isAdjacent,
  isWithin,
  nextUnit,
  overlaps,
  previousUnit,
  spanFromIso,
  spanToIso,
  unitOfDay,
  unitsOf,
} from './algebra/day-spans.js'
export { dueDays } from './algebra/due-days.js'
export { lunarToDay } from './algebra/lunar-calendar.js'
export { reportWindow } from './algebra/report-window.js'
export { stateOn } from './algebra/state-on.js'
export type { OpenSpan, TimeState } from './algebra/state-on.js'
export { deadlineFromEdtf, periodFromEdtf, unitFromEdtf } from './forms/from-edtf.js'
export { toIcs } from './forms/ics.js'
export type { CalendarEntry } from './forms/ics.js'
export { printTime } from './print/print-time.js'
export { readEnglish } from './print/read-english.js'
