import {
  compareUrl,
  grouped,
  impliedVersion,
  notesText,
  releaseTags,
  renderNotes,
  shortened,
  siteOf,
} from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import type { Values } from '@ci-actions/inputs';
import { code } from '@ci-actions/markdown';
import type { Outcome } from '@ci-actions/result';
import type { inputs } from './inputs.ts';
import { previewChangelog } from './notes/changelog.ts';
import { layoutOf } from './notes/layout.ts';
import { newContributors } from './notes/new-contributors.ts';
import type { Ports } from './ports.ts';
import { historyOf } from './range/history.ts';
import { openSource } from './range/source.ts';
import { outcomeOf } from './summary/outcome-of.ts';
import { pushedTag } from './tag/tag.ts';
import { compareVersions } from './tag/version-files.ts';

/** GitHub's limit for a release's text, in characters. */
const longestBody = 125_000;
/** Characters of notes in the job summary, which takes 1 MiB and is read on a page. */
const longestShown = 40_000;

/** Validates the tag, finds what it releases and writes the notes. Publishes nothing. */
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
    ports.pullRequests,
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
  const elsewhere = compare === '' ? 'see the whole notes' : `[see all changes](${compare})`;
  const { changelog } = given;
  return outcomeOf({
    tag,
    verdict: given['dry-run'] ? 'dry-run' : 'ready',
    source,
    base,
    versions,
    refusals,
    warnings: [...source.warnings, ...warnings],
    changes,
    sections,
    newContributors: people.length,
    shown: shortened(notes, longestShown, `in ${code(notesPath)}`, whole),
    body: shortened(notes, longestBody, elsewhere, whole),
    notesPath,
    compare,
    changelog:
      changelog && (await previewChangelog(changelog, tag, notes, compare, site.home, ports)),
    isLatest,
    implied: base.previous && impliedVersion(base.previous.tag, changes.changes),
  });
}
