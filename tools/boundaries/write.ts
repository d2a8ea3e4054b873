import { root } from '../repository.ts';
import { writeGenerated } from './generated.ts';

await writeGenerated(root);
