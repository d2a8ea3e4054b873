import type { OnRepair, SourceRun } from '@ci-actions/sarif';
import { jsonDocuments } from './convert/json-documents.ts';
import { looksLikeSarif } from './looks-like-sarif.ts';
import { readNative } from './read-native.ts';
import type { Report } from './report.ts';

/**
 * Reads what is no JSON document as a whole: a native report in lines, or SARIF with lines of text
 * around it, or several logs and reports one after the other.
 */
export async function readText(
  text: string,
  readDocument: (text: string) => Promise<Report>,
  onRepair: OnRepair,
): Promise<Report> {
  const { values, texts, broken } = jsonDocuments(text.replace(/^\ufeff/, ''));
  if (broken || !values.some(looksLikeSarif)) return readNative({ text }, onRepair);
  const runs: SourceRun[] = [];
  for (const [at, document] of texts.entries()) {
    const report = await readDocument(document);
    if ('refused' in report) {
      if (texts.length === 1) return report;
      const which = `${at + 1} of ${texts.length}`;
      return {
        refused: `holds several JSON documents, of which number ${which} ${report.refused}`,
      };
    }
    if ('runs' in report) runs.push(...report.runs);
  }
  return { runs, sarif: true };
}
