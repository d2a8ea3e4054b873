import type { Values } from '@ci-actions/inputs';
import type { Outcome } from '@ci-actions/result';
import {
  changesOf,
  compareUrl,
  defaultLayout,
  impliedVersion,
  isLatest,
  notesText,
  parseReleaseTag,
  previousCandidates,
  renderNotes,
  shortened,
} from '@ci-actions/commits';
import { baseOf } from './base.ts';
import type { inputs } from './inputs.ts';
import { newContributors } from './new-contributors.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Ports } from './ports.ts';
import { isReleaseTree } from './previous-release.ts';
import { readEntries, releasedElsewhere } from './released-elsewhere.ts';
import { openSource } from './source.ts';
import { tagOf } from './tag.ts';
import { compareVersions } from './version-files.ts';

/** GitHub refuses a release's text that is longer. */
const longestBody = 125_000;

/** Validates the tag, finds what it releases, and writes the notes; publishes nothing. */
export async function run(given: Values<typeof inputs>, ports: Ports): Promise<Outcome> {
  const { facts } = ports;
  const tag = tagOf(given, facts.ref);
  const versions = await compareVersions(given['version-files'] ?? [], tag, ports.readText);
  const source = await openSource(ports, tag, given.path !== undefined);
  const { repository, target } = source;
  const family = source.tagNames.flatMap(
    (name) => parseReleaseTag(name, given['tag-prefix']) ?? [],
  );
  const candidates = previousCandidates(family, tag, given['prerelease-base']);
  const base = await baseOf(repository, given.from, candidates, target);
  const { previous } = base;

  // A release tree is no change; what it ships was made in its parent.
  const ownTree =
    (!source.partial || previous?.beside === true) && (await isReleaseTree(repository, target));
  const include = ownTree ? target.parents : [target.hash];
  const range = { include, exclude: base.hash === undefined ? [] : [base.hash] };
  const entries = await readEntries(repository, range);
  const line = {
    repository,
    tag,
    target,
    previous,
    given: given.from !== undefined,
    lower: candidates,
  };
  const told = await changesOf(entries, {
    repository: facts.repository ?? '',
    elsewhere: await releasedElsewhere(line),
    patchIds: repository.patchIds,
    ...(given.path !== undefined && {
      touched: await repository.commitsTouching(range, [given.path]),
    }),
  });
  const site = { server: facts.serverUrl, repository: facts.repository ?? '' };
  const notes = renderNotes(told, {
    tag: tag.name,
    previous: base.name,
    site,
    layout: defaultLayout,
    newContributors:
      base.hash === undefined ? [] : await newContributors(repository, told.changes, base.hash),
  });
  const compare = compareUrl(site, base.name, tag.name);
  const elsewhere = compare === '' ? 'see the whole notes' : `[see all changes](${compare})`;
  const whole = notesText(notes);
  return outcomeOf({
    tag,
    verdict: given['dry-run'] ? 'dry-run' : 'ready',
    source,
    base,
    versions,
    told,
    notes,
    whole,
    body: shortened(notes, longestBody, elsewhere),
    notesPath: await ports.write('notes.md', whole),
    compare,
    isLatest: isLatest(family, tag),
    implied: previous && impliedVersion(previous.tag, told.changes),
  });
}
