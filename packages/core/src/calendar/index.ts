export { type CalendarRegion, calendarOf } from './calendar.ts'
