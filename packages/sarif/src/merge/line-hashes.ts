/** Takes a file's text in pieces; tells each line's hash, in order, as soon as it is known. */
export interface LineHasher {
  readonly write: (piece: string) => void;
  readonly end: () => void;
}

/** So many characters from the start of a line on make its hash. */
const windowLength = 100;
const base = 37;
const [tab, lineFeed, carriageReturn, blank, endOfFile] = [9, 10, 13, 32, 0xffff];
const word = 2 ** 32;

/** `base ** windowLength` modulo 2^64, as its high and low 32 bits: what leaves the window weighs so. */
const [leavingHigh, leavingLow] = weight();

/**
 * Computes `primaryLocationLineHash` as GitHub's uploader does (codeql-action, fingerprints.ts):
 * the polynomial hash, modulo 2^64, of the 100 UTF-16 code units from the line's first on, blanks
 * and tabs left out, every line ending a line feed, 65535 at the file's end and zeros after it; as
 * hexadecimal digits, then which of the lines with this hash it is.
 */
export function lineHasher(onLine: (line: number, hash: string) => void): LineHasher {
  const window = new Uint16Array(windowLength);
  /** The line that starts at a place of the window; 0 for none. */
  const starts = new Float64Array(windowLength);
  const seen = new Map<string, number>();
  let high = 0;
  let low = 0;
  let at = 0;
  let line = 0;
  let lineStarts = true;
  let afterReturn = false;

  const onRepair = (started: number) => {
    const hash =
      high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    onLine(started, `${hash}:${times}`);
  };

  const push = (code: number, starting: number) => {
    const started = starts[at] ?? 0;
    if (started !== 0) onRepair(started);
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
