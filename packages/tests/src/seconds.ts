/**
 * A JUnit time in milliseconds. Writers put thousands separators (`1,234.56`) or a decimal comma
 * (`0,160`) where their locale has one; what is neither is no time at all.
 */
export function millisecondsOfSeconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!text.includes(',')) return valid(Number(text.trim() === '' ? Number.NaN : text));
  const plain = text.includes('.') ? text.replaceAll(',', '') : text.replace(',', '.');
  return valid(Number(plain));
}

const valid = (seconds: number): number | undefined =>
  Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;

/** A .NET time span such as `00:00:00.0180000` in milliseconds. */
export function millisecondsOfTimeSpan(text: string | undefined): number | undefined {
  const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [, days = '0', hours, minutes, seconds] = match;
  return (
    (Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  );
}
