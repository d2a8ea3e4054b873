/** Takes a file's text in pieces. Reports each line's hash, in order, as soon as it is known. */
export interface LineHasher {
  readonly write: (piece: string) => void;
  readonly end: () => void;
}

/** The hash of a line covers this many characters from its start. */
const windowLength = 100;
const base = 37;
const [tab, lineFeed, carriageReturn, blank, endOfFile] = [9, 10, 13, 32, 0xffff];
const word = 2 ** 32;

/** Weight of the character that leaves the window, modulo 2^64: its high and low 32 bits. */
const [leavingHigh, leavingLow] = weight();

/**
 * Computes `primaryLocationLineHash` as GitHub's uploader does (codeql-action, fingerprints.ts):
 * the polynomial hash, modulo 2^64, of 100 UTF-16 code units from the start of the line. It skips
 * blanks and tabs, and reads every line ending as a line feed. 65535 and then zeros follow the end
 * of the file. The result is the hash in hexadecimal and its number among lines of the same hash.
 */
export function lineHasher(onLine: (line: number, hash: string) => void): LineHasher {
  const window = new Uint16Array(windowLength);
  /** The number of the line that starts at this index of the window; 0 for none. */
  const starts = new Float64Array(windowLength);
  const seen = new Map<string, number>();
  let high = 0;
  let low = 0;
  let at = 0;
  let line = 0;
  let lineStarts = true;
  let afterReturn = false;

  const report = (started: number) => {
    const hash =
      high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    onLine(started, `${hash}:${times}`);
  };

  const push = (code: number, starting: number) => {
    const started = starts[at] ?? 0;
    if (started !== 0) report(started);
    starts[at] = starting;
    const leaving = window[at] ?? 0;
    window[at] = code;
    at = at + 1 === windowLength ? 0 : at + 1;
    const lowSum = low * base + code - leavingLow * leaving;
    const carry = Math.floor(lowSum / word);
    low = lowSum - carry * word;
    const highSum = high * base + carry - leavingHigh * leaving;
    high = highSum - Math.floor(highSum / word) * word;
  };

  const take = (code: number) => {
    if (code === blank || code === tab || (afterReturn && code === lineFeed)) {
      afterReturn = false;
      return;
    }
    afterReturn = code === carriageReturn;
    const taken = afterReturn ? lineFeed : code;
    if (lineStarts) line += 1;
    push(taken, lineStarts ? line : 0);
    lineStarts = taken === lineFeed;
  };

  return {
    write: (piece) => {
      for (let index = 0; index < piece.length; index += 1) take(piece.charCodeAt(index));
    },
    end: () => {
      take(endOfFile);
      for (let rest = 0; rest < windowLength; rest += 1) push(0, 0);
    },
  };
}

function weight(): readonly [number, number] {
  const value = BigInt.asUintN(64, BigInt(base) ** BigInt(windowLength));
  return [Number(value >> 32n), Number(value & 0xffffffffn)];
}
