import { spawn } from 'node:child_process';

/** The baseline for notes: Node reads the commit messages of a range as text. */
const [range = 'HEAD'] = process.argv.slice(2);
const format = '--format=%H%x00%P%x00%aN%x00%aE%x00%at%x00%B';
const child = spawn('git', ['log', '-z', format, range], { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.setEncoding('utf8');
let length = 0;
for await (const chunk of child.stdout as AsyncIterable<string>) length += chunk.length;
if (length === 0) throw new Error('git log printed nothing');
console.log(length);
