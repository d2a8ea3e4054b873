import { bundleAction } from './bundle-action.ts';

const [action, out] = process.argv.slice(2);
if (!action || !out) throw new Error('usage: one.ts ACTION FOLDER');
await bundleAction(action, out);
