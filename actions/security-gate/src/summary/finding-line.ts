import type { Finding } from '@ci-actions/findings';
import { escaped } from '@ci-actions/markdown';
import type { FileLink } from '@ci-actions/markdown';
import { fixOfAll } from './fixed-in.ts';

/** Longer ones would fill the summary, which may have 1 MiB. */
const longestAddress = 500;

/** What the group's heading does not say, in one line, Markdown. `fixShown`: it names the fix. */
export function findingLine(finding: Finding, link: FileLink, fixShown: boolean): string {
  const { secret, severity, tool, rule, package: name } = finding;
  const fix = fixOfAll([finding]);
  return [
    `**${secret ? `secret (${severity})` : severity}**`,
    name === undefined ? lineOf(finding, link) : '',
    [escaped(tool, 60), linked(escaped(rule, 100), ruleAddress(finding))].join(' ').trim(),
    fix === undefined || fixShown ? '' : `fixed in ${escaped(fix, 60)}`,
    secret ? 'its text is not shown' : escaped(shortMessage(finding), 120),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Markdown as a link, if the address is known and not too long. */
export function linked(markdown: string, address: string | undefined): string {
  const isShort = address !== undefined && address.length <= longestAddress;
  return isShort && markdown !== '' ? `[${markdown}](${address})` : markdown;
}

function lineOf({ path, line }: Finding, link: FileLink): string {
  if (path === undefined || line === undefined) return '';
  return linked(`line ${line}`, link(path, line));
}

/** The address comes from the report: characters that could end the link are encoded. */
function ruleAddress({ link }: Finding): string | undefined {
  return link?.replaceAll(/[^\w:/?&=%.,;+#-]/g, (character) =>
    encodeURIComponent(character).replaceAll(/[()*'!~]/g, percent),
  );
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16)}`;

/**
 * The message without what the line says already. Our converters write
 * `package version: title (rule); fixed in …`; Trivy writes lines such as `Package: curl`.
 */
function shortMessage({ message, package: name, version, rule, fixedIn }: Finding): string {
  if (name === undefined) return message;
  const head = version === undefined ? `${name}: ` : `${name} ${version}: `;
  const tails = [`; fixed in ${fixedIn}`, '; no fixed version is known', ` (${rule})`];
  const withoutLabels = message.replaceAll(labels, '').trim();
  const title = tails.reduce(withoutEnd, withoutStart(withoutLabels, head));
  return title === rule ? '' : title;
}

const labels =
  /^(?:(?:Package|Installed Version|Fixed Version|Severity|Link):.*|Vulnerability:? \S*)$\n?/gim;

const withoutStart = (text: string, start: string) =>
  text.startsWith(start) ? text.slice(start.length) : text;
const withoutEnd = (text: string, end: string) =>
  text.endsWith(end) ? text.slice(0, -end.length) : text;
