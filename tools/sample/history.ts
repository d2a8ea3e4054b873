/** One commit of the sample repository's history. */
export interface SampleCommit {
  /** UTC. */
  readonly date: string;
  readonly author: string;
  readonly message: string;
  /** Paths in `examples/sample` that it adds; absent for an empty commit. */
  readonly paths?: readonly string[];
  readonly tag?: string;
}

/** Oldest first. Together, the paths cover the whole folder. */
export const history: readonly SampleCommit[] = [
  {
    date: '2026-09-01T09:12:00Z',
    author: 'Ada Weber',
    message: 'chore: begin',
    paths: ['.gitignore', 'README.md', 'package.json'],
  },
  {
    date: '2026-09-03T14:40:00Z',
    author: 'Ada Weber',
    message: 'feat(quotes): price parcels by zone and weight',
    paths: ['services/quotes'],
  },
  {
    date: '2026-09-07T08:05:00Z',
    author: 'Ben Okafor',
    message: 'ci: test every change',
    paths: ['.github/workflows/ci.yml'],
    tag: 'v0.1.0',
  },
  {
    date: '2026-09-21T10:31:00Z',
    author: 'Ben Okafor',
    message: 'feat(tracker): remember where parcels were seen',
    paths: ['services/tracker/pyproject.toml', 'services/tracker/tracker'],
  },
  {
    date: '2026-09-22T16:02:00Z',
    author: 'Ben Okafor',
    message: 'test(tracker): order scans by time and place',
    paths: ['services/tracker/tests'],
  },
  {
    date: '2026-10-12T09:55:00Z',
    author: 'Chidi Rossi',
    message: 'feat(labels): print labels in ZPL (#12)',
    paths: ['services/labels/src'],
  },
  {
    date: '2026-10-14T11:20:00Z',
    author: 'Chidi Rossi',
    message: 'fix(labels): keep printer commands out of addresses (#14)',
    paths: ['services/labels/test'],
  },
  {
    date: '2026-10-20T13:47:00Z',
    author: 'Ada Weber',
    message:
      'feat(quotes)!: refuse parcels over 31.5 kg\n\nBREAKING CHANGE: price() throws where a parcel has to go as freight.',
  },
  {
    date: '2026-10-29T07:30:00Z',
    author: 'Ada Weber',
    message: 'ci: scan every change and judge it by a policy',
    paths: ['.github', 'reports'],
  },
];

/** The time at which demo and docs run the sample. */
export const sampleClock = '2026-11-02T09:00:00Z';
