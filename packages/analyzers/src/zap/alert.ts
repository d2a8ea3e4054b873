import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entriesIfAny, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { urlWithoutValues } from '../convert/url-without-values.ts';

/** One finding for each instance of an alert; attack and evidence are left out. */
export function alertFindings(alert: Fields, failures: string[]): readonly Finding[] {
  const id = text(alert, 'alertRef', 'pluginid') ?? 'zap';
  const title = text(alert, 'name', 'alert') ?? id;
  const cwe = text(alert, 'cweid');
  const instances = entriesIfAny(alert['instances'], `"instances" of ${title}`, failures);
  const rule = {
    id,
    title,
    description: plain(text(alert, 'desc')),
    help: plain(text(alert, 'solution')),
    url: `https://www.zaproxy.org/docs/alerts/${encodeURIComponent(id)}/`,
    tags: cwe === undefined || !/^[1-9]\d*$/.test(cwe) ? [] : [`external/cwe/cwe-${cwe}`],
  };
  return (instances.length === 0 ? [{}] : instances).map((instance) => {
    const where = placeOf(instance);
    return {
      rule,
      message: where === '' ? title : `${title}: ${where}`,
      rank: rank(wordOf(alert)),
      suppressed: isFalse(alert)
        ? { kind: 'external', why: 'a false positive for ZAP' }
        : undefined,
      fingerprints: { [findingFingerprint]: [id, where].filter(Boolean).join(':') },
    };
  });
}

const words = new Map([
  ['3', 'high'],
  ['2', 'medium'],
  ['1', 'low'],
  ['0', 'informational'],
]);

/** `riskdesc` is "High (Medium)": the risk, and how sure ZAP is. */
function wordOf(alert: Fields): string | undefined {
  const code = text(alert, 'riskcode');
  return words.get(code ?? '') ?? text(alert, 'riskdesc')?.split(' (', 1)[0];
}

function isFalse(alert: Fields): boolean {
  return text(alert, 'confidence') === '0';
}

function placeOf(instance: Fields): string {
  const url = text(instance, 'uri');
  const parts = [
    text(instance, 'method'),
    url === undefined ? undefined : urlWithoutValues(url),
    text(instance, 'param'),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** ZAP's texts are HTML paragraphs. */
function plain(html: string | undefined): string | undefined {
  return html
    ?.replaceAll(/<\/p>\s*<p>/g, '\n')
    .replaceAll(/<\/?p>/g, '')
    .trim();
}
