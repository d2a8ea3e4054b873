/** A UTC day as `YYYY-MM-DD`; days compare as text. */
export type Day = string;

export const dayPattern = '^[2-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

/** Whether the text is a day of the calendar, from the year 2000 on. */
export function isDay(text: string): boolean {
  return new RegExp(dayPattern).test(text) && dayOf(dayNumber(text)) === text;
}

/** Whole days from one day to the other; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function dayAfter(day: Day): Day {
  return dayOf(dayNumber(day) + 1);
}

const msPerDay = 86_400_000;

function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / msPerDay;
}

function dayOf(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}
