import { code } from '@ci-actions/summary';
import type { Reference } from './references.ts';

/** Where a repository is shown: `https://github.com` or a server of one's own. */
export interface Site {
  readonly server: string;
  /** `owner/name`; empty where it is not known, and nothing is linked then. */
  readonly repository: string;
}

const inPath = (text: string) => text.split('/').map(encodeURIComponent).join('/');

const home = ({ server, repository }: Site) =>
  `${server.replace(/\/+$/, '')}/${inPath(repository)}`;

export function pullRequestLink(site: Site, number: number): string {
  return linked(site, `#${number}`, `${home(site)}/pull/${number}`);
}

export function issueLink(site: Site, { repository, number }: Reference): string {
  const of = repository === undefined ? site : { ...site, repository };
  return linked(of, `${repository ?? ''}#${number}`, `${home(of)}/issues/${number}`);
}

export function commitLink(site: Site, hash: string): string {
  return linked(site, code(hash.slice(0, 7)), `${home(site)}/commit/${hash}`);
}

const linked = ({ repository }: Site, text: string, url: string) =>
  repository === '' ? text : `[${text}](${url})`;

/** Of a first release the commits up to it. Empty where the repository is not known. */
export function compareUrl(site: Site, from: string | undefined, to: string): string {
  if (site.repository === '') return '';
  return from === undefined
    ? `${home(site)}/commits/${inPath(to)}`
    : `${home(site)}/compare/${inPath(from)}...${inPath(to)}`;
}
