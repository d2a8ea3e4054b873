/**
 * A module to preload: it writes the peak memory of the process, in kilobytes, to the file that
 * PEAK_FILE names, when the process exits.
 */
export const recordPeak = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));",
)}`;
