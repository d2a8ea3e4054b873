import type { OnRepair, SourceRun } from '@ci-actions/sarif';
import { jsonDocuments, refusedDocument } from './convert/json-documents.ts';
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
  const documents = jsonDocuments(text.replace(/^\ufeff/, ''));
  const { values, texts, broken } = documents;
  if (broken || !values.some(looksLikeSarif)) return readNative({ text, documents }, onRepair);
  const runs: SourceRun[] = [];
  for (const [at, document] of texts.entries()) {
    const report = await readDocument(document);
    if ('refused' in report) {
      return texts.length === 1 ? report : refusedDocument(documents, at, report.refused);
    }
    if ('runs' in report) runs.push(...report.runs);
  }
  return { runs, sarif: true };
}
