import {
  assetUrl,
  compareUrl,
  grouped,
  impliedVersion,
  notesText,
  releaseTags,
  renderNotes,
  shortened,
  siteOf,
} from '@ci-actions/commits';
import type { Notes, ReleaseTag } from '@ci-actions/commits';
import type { Values } from '@ci-actions/inputs';
import { code } from '@ci-actions/markdown';
import type { Outcome } from '@ci-actions/result';
import type { inputs } from './inputs.ts';
import { previewChangelog } from './notes/changelog.ts';
import type { Changelog, ChangelogFile } from './notes/changelog.ts';
import { layoutOf } from './notes/layout.ts';
import { newContributors } from './notes/new-contributors.ts';
import type { Ports } from './ports.ts';
import { longestMark } from './publish/draft-mark.ts';
import { orderOf, publishingPorts, wholeNotesName } from './publish/order-of.ts';
import { checkOrder, publish } from './publish/publication.ts';
import type { Publication, ReleaseOrder } from './publish/publication.ts';
import { historyOf } from './range/history.ts';
import { openSource } from './range/source.ts';
import { outcomeOf } from './summary/outcome-of.ts';
import { pushedTag } from './tag/tag.ts';
import { compareVersions } from './tag/version-files.ts';

/** GitHub's limit for a release's text, in characters; a draft's mark needs some of them. */
const longestBody = 125_000 - longestMark;
/** Characters of notes in the job summary, which takes 1 MiB and is read on a page. */
const longestShown = 40_000;

/** Validates the tag, finds what it releases, writes the notes and publishes them. */
export async function run(
  given: Values<typeof inputs>,
  givenTag: ReleaseTag | undefined,
  ports: Ports,
): Promise<Outcome> {
  const { facts } = ports;
  const home = facts.repository ?? '';
  const tag = givenTag ?? pushedTag(given['tag-prefix'], facts.ref);
  const versions = await compareVersions(given['version-files'] ?? [], tag, ports.readText);
  const layout = await layoutOf(given.config, ports.readText);
  const source = await openSource(ports, tag, given.path !== undefined);
  const family = releaseTags(source.tagNames, given['tag-prefix']);
  const { base, changes, isLatest, refusals, warnings } = await historyOf(
    source,
    tag,
    family,
    given,
    home,
    async (hashes) => (await ports.server()).pullRequestsOf(hashes),
  );

  const site = siteOf(facts.serverUrl, home);
  const compare = compareUrl(site, base.name, tag.name);
  const people =
    base.hash === undefined
      ? []
      : await newContributors(source.repository, changes.changes, base.hash);
  const release = { tag: tag.name, previous: base.name, site, layout, newContributors: people };
  const sections = grouped(changes.changes, layout);
  const notes = renderNotes(changes, sections, release);
  const whole = notesText(notes);
  const notesPath = await ports.write('notes.md', whole);
  const body = bodyOf(notes, whole, assetUrl(site, tag.name, wholeNotesName));
  // Before anything is published: a changelog may be refused.
  const changelog = given.changelog
    ? await previewChangelog(given.changelog, tag, notes, compare, site.home, ports)
    : undefined;
  const isRefused = refusals.length > 0 || versions.differing.length > 0;
  const order = orderOf(given, { tag, source, notes: whole, body, isLatest }, ports.textFile);
  const publication = isRefused ? undefined : await publicationOf(given, order, ports);
  return outcomeOf({
    tag,
    source,
    base,
    versions,
    refusals,
    publication,
    verdict: given['dry-run'] ? 'dry-run' : 'ready',
    warnings: [...source.warnings, ...warnings],
    changes,
    sections,
    newContributors: people.length,
    shown: shortened(notes, longestShown, `in ${code(notesPath)}`, whole),
    body,
    notesPath,
    compare,
    changelog: changelog && (await writtenWith(publication, changelog)),
    isLatest: publication?.isLatest ?? isLatest,
    implied: base.previous && impliedVersion(base.previous.tag, changes.changes),
  });
}

/** The text of the release. Where it is cut, it says where the whole is. */
function bodyOf(notes: Notes, whole: string, address: string): string {
  const elsewhere = address === '' ? 'in the whole notes' : `in the [whole notes](${address})`;
  return shortened(notes, longestBody, elsewhere, whole);
}

/** What is to be published, or only checked. */
async function publicationOf(
  given: Values<typeof inputs>,
  order: ReleaseOrder,
  ports: Ports,
): Promise<Publication> {
  if (given.release && !given['dry-run']) {
    return publish(order, { ...ports, ...(await publishingPorts(given, ports)) });
  }
  return checkOrder(order, ports);
}

/** The workspace gets the new changelog only with a release. */
async function writtenWith(
  publication: Publication | undefined,
  changelog: Changelog,
): Promise<ChangelogFile> {
  const isNew = changelog.updated.done === 'inserted';
  if (publication?.release === undefined || !isNew) return changelog;
  await changelog.write();
  return { ...changelog, written: true };
}
