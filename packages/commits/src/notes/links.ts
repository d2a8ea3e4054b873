import { code } from '@ci-actions/markdown';
import type { Reference } from '../message/references.ts';

/** The web pages of a repository. */
export interface Site {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly server: string;
  /** The repository's page; empty where it is unknown, and then nothing is linked. */
  readonly home: string;
}

const inPath = (text: string) => text.split('/').map(encodeURIComponent).join('/');

/** @param repository `owner/name`; empty where it is unknown. */
export function siteOf(server: string, repository: string): Site {
  const base = server.replace(/\/+$/, '');
  return { server: base, home: repository === '' ? '' : `${base}/${inPath(repository)}` };
}

export function pullRequestLink(site: Site, number: number): string {
  return linked(site, `#${number}`, `pull/${number}`);
}

/** Another repository's issue is not linked: in a pull request, GitHub would tell that repository. */
export function issueLink(site: Site, { repository, number }: Reference): string {
  return repository === undefined
    ? linked(site, `#${number}`, `issues/${number}`)
    : code(`${repository}#${number}`);
}

export function commitLink(site: Site, hash: string): string {
  return linked(site, code(hash.slice(0, 7)), `commit/${hash}`);
}

const linked = ({ home }: Site, text: string, path: string) =>
  home === '' ? text : `[${text}](${home}/${path})`;

/** For a first release, the commits up to it. Empty where the repository is unknown. */
export function compareUrl({ home }: Site, from: string | undefined, to: string): string {
  if (home === '') return '';
  return from === undefined
    ? `${home}/commits/${inPath(to)}`
    : `${home}/compare/${inPath(from)}...${inPath(to)}`;
}

/** Where a release's asset is downloaded. Empty where the repository is unknown. */
export function assetUrl({ home }: Site, tag: string, name: string): string {
  return home === '' ? '' : `${home}/releases/download/${inPath(tag)}/${inPath(name)}`;
}
