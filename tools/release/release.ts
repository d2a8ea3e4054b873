import { parseArgs } from 'node:util';
import { version } from '@ci-actions/action';
import { distDrift } from '../bundle/dist-drift.ts';
import { root } from '../repository.ts';
import { gitIn } from './git-in.ts';
import { refusals } from './refusals.ts';
import { releaseTags } from './release-tags.ts';
import { tagDist } from './tag-dist.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { remote: { type: 'string' } },
});
const [tag, ...more] = positionals;
const { remote } = values;
if (tag === undefined || more.length > 0 || remote === undefined) {
  console.error('usage: npm run release -- v1.2.3 --remote NAME');
  process.exit(2);
}

const git = gitIn(root);
const { names: tags, state } = releaseTags(git, tag, remote);
const found = refusals({
  tag,
  version,
  tags,
  state,
  dirty: git('status', '--porcelain').split('\n').filter(Boolean),
  drift: await distDrift(),
});
if (state === 'taken' || found.length > 0) {
  console.error([`${tag} is not tagged:`, ...found].join('\n- '));
  process.exit(1);
}
const commit = tagDist(git, tag, remote, state);
console.log(
  `${tag} is ${commit}, ${state === 'new' ? 'pushed to' : 'as an earlier run made it on'} ${remote}`,
);
