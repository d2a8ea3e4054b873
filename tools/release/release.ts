import { parseArgs } from 'node:util';
import { version } from '@ci-actions/action';
import { distDrift } from '../bundle/dist-drift.ts';
import { root } from '../repository.ts';
import { allTags, gitIn, publish } from './publish.ts';
import { refusals } from './refusals.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { remote: { type: 'string' } },
});
const [tag, ...more] = positionals;
if (tag === undefined || more.length > 0 || values.remote === undefined) {
  console.error('usage: npm run release -- v1.2.3 --remote NAME');
  process.exit(2);
}

const git = gitIn(root);
const found = refusals({
  tag,
  version,
  tags: allTags(git, values.remote),
  dirty: git('status', '--porcelain').split('\n').filter(Boolean),
  drift: await distDrift(),
});
if (found.length > 0) {
  console.error([`${tag} is not released:`, ...found].join('\n- '));
  process.exit(1);
}
const commit = publish(git, tag, values.remote);
console.log(`released ${tag} as ${commit}, pushed to ${values.remote}`);
