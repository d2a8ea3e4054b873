/**
 * A JUnit time in milliseconds. Some tools write thousands separators (`1,234.56`) or a decimal
 * comma (`0,160`), as their locale has it. Undefined for any other text.
 */
export function millisecondsOfSeconds(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const seconds = Number(text);
  if (seconds >= 0) return seconds === Infinity ? undefined : seconds * 1000;
  const plain = text.includes('.') ? text.replaceAll(',', '') : text.replace(',', '.');
  const repaired = text.includes(',') ? Number(plain) : Number.NaN;
  return repaired >= 0 ? repaired * 1000 : undefined;
}

/** A .NET time span such as `00:00:00.0180000` in milliseconds. */
export function millisecondsOfTimeSpan(text: string | undefined): number | undefined {
  const match = /^(?:(\d\d*)\.)?(\d\d*):(\d\d*):(\d\d*(?:\.\d\d*)?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [, days = '0', hours, minutes, seconds] = match;
  return (
    (Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  );
}
