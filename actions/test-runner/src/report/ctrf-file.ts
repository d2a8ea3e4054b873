import { ctrfWriter } from '@ci-actions/test-reports';
import type { Counts, ReportEvent } from '@ci-actions/test-reports';
import type { Ports } from '../ports.ts';

/** The CTRF report of the tests of all runs. */
export interface CtrfFile {
  readonly add: (events: readonly ReportEvent[]) => Promise<void>;
  readonly end: (counts: Counts, tool: string, start: number, stop: number) => Promise<void>;
}

export async function openCtrf(path: string, ports: Ports): Promise<CtrfFile> {
  const sink = await ports.openSink(path);
  const writer = ctrfWriter();
  return {
    async add(events) {
      const text = writer.text(events);
      if (text !== '') await sink.write(text);
    },
    async end(counts, tool, start, stop) {
      await sink.write(writer.end(counts, { tool, start, stop }));
      await sink.close();
    },
  };
}
