// Sends a file to an address as a stream, and does nothing else: node plain-upload.mjs FILE ADDRESS
import { createReadStream, statSync } from 'node:fs';
import { request } from 'node:http';
import { pipeline } from 'node:stream/promises';

const [file, address] = process.argv.slice(2);
const headers = {
  'content-length': statSync(file).size,
  'content-type': 'application/octet-stream',
};
const sent = request(address, { method: 'POST', headers });
const answered = new Promise((resolve, reject) => {
  sent.on('response', (response) => resolve(response.resume().statusCode));
  sent.on('error', reject);
});
await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), sent);
if ((await answered) !== 201) process.exitCode = 1;
