import { describeFailOpen } from '../../../tools/testkit/describe-fail-open.ts';
import { failOpen } from './fail-open/index.ts';

describeFailOpen('needs-gate', failOpen);
