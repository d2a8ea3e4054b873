import type { AssetFile } from './release-server.ts';

/** Between two lines about one upload. */
const quietMs = 5000;

/** Says at its begin, every five seconds and at its end how much of a file has been sent. */
export function followUpload(
  { name, size }: AssetFile,
  now: () => number,
  say: (line: string) => void,
): (bytes: number) => void {
  let last = now();
  say(`Uploading ${name} (${shownSize(size)}).`);
  return (bytes) => {
    const isDone = bytes >= size;
    if (!isDone && now() - last < quietMs) return;
    last = now();
    const percent = Math.floor((bytes / size) * 100);
    say(`${name}: ${percent} % of ${shownSize(size)} sent.`);
  };
}

const units = ['B', 'kB', 'MB', 'GB'] as const;

/** In powers of 1,000, as GitHub's pages show sizes; one decimal where it says something. */
export function shownSize(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
