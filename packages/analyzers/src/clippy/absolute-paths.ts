import { isRecord, record, records, text } from '../convert/fields.ts';
import type { Surroundings } from '../tool/surroundings.ts';

/**
 * The report with absolute paths. Those of rustc start at the root of the workspace, which may lie
 * above the crate, and which the report does not name.
 */
export async function withAbsolutePaths(report: string, { kindOf }: Surroundings): Promise<string> {
  const known = new Map<string, string | undefined>();
  const absolute = async (file: string, manifest: string) => {
    const key = `${manifest}\n${file}`;
    if (!known.has(key)) known.set(key, await placeAbove(manifest, file, kindOf));
    return known.get(key) ?? file;
  };
  const lines: string[] = [];
  for (const line of report.split('\n')) {
    const message = messageOf(line);
    const manifest = message === undefined ? undefined : text(message, 'manifest_path');
    if (message === undefined || manifest === undefined) {
      lines.push(line);
      continue;
    }
    const diagnostic = record(message, 'message');
    const spans: unknown[] = [];
    for (const span of records(diagnostic, 'spans')) {
      const file = text(span, 'file_name');
      spans.push(
        file === undefined ? span : { ...span, file_name: await absolute(file, manifest) },
      );
    }
    lines.push(JSON.stringify({ ...message, message: { ...diagnostic, spans } }));
  }
  return lines.join('\n');
}

function messageOf(line: string) {
  if (!line.startsWith('{"reason":"compiler-message"')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && Array.isArray(record(value, 'message')['spans']) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The file below the folder of the manifest, or below the nearest folder above that has it. */
async function placeAbove(
  manifest: string,
  file: string,
  kindOf: Surroundings['kindOf'],
): Promise<string | undefined> {
  let folder = manifest;
  while (folder.includes('/')) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    if ((await kindOf(`${folder}/${file}`)) === 'file') return `${folder}/${file}`;
  }
  return undefined;
}
