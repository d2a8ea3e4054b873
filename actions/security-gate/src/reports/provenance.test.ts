import { describe, expect, it } from '@jest/globals';
import type { Run } from '@ci-actions/sarif';
import { toolRun } from '../../test/sarif.ts';
import { isOfAnotherCommit, namesCommit, provenanceOf } from './provenance.ts';

const [ours, theirs] = ['a'.repeat(40), 'b'.repeat(40)];
const uri = { repositoryUri: 'https://github.com/o/r' };
const scanned = (facts: object): Partial<Run> => ({ properties: { 'ci-actions': facts } });
const revisions = (...ids: readonly string[]): Partial<Run> => ({
  versionControlProvenance: ids.map((revisionId) => ({ ...uri, revisionId })),
});

describe('a run', () => {
  it.each<[string, Partial<Run>, boolean, boolean]>([
    ['of our commit', scanned({ sha: ours }), true, false],
    ['of ours in capitals', scanned({ sha: ours.toUpperCase() }), true, false],
    ['of another', scanned({ sha: theirs }), true, true],
    ['of our revision', revisions(ours), true, false],
    ['of our revision, abbreviated', revisions('aaaaaaa'), true, false],
    ['of too few digits', revisions('aaaaaa'), true, true],
    ['of another revision', revisions(theirs), true, true],
    ['of ours and a submodule', revisions(theirs, ours), true, false],
    ['of ours and another', { ...scanned({ sha: theirs }), ...revisions(ours) }, true, true],
    ['of a repository alone', { versionControlProvenance: [uri] }, false, false],
    ['of nothing', {}, false, false],
    ['of values of the wrong type', scanned({ sha: {}, 'run-attempt': 'x' }), false, false],
  ])('%s', (_, more, names, other) => {
    const provenance = provenanceOf(toolRun('T', more));
    expect(namesCommit(provenance)).toBe(names);
    expect(isOfAnotherCommit(provenance, [ours])).toBe(other);
  });

  it('is not of another commit if the judged commit is unknown', () => {
    expect(isOfAnotherCommit(provenanceOf(toolRun('T', scanned({ sha: theirs }))), [])).toBe(false);
  });
});
