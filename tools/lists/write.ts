import { writeLists } from './generated.ts';

await writeLists();
