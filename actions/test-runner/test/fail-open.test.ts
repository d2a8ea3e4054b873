import { describeFailOpen } from '../../../tools/testkit/describe-fail-open.ts';
import { failOpen } from './fail-open.ts';

describeFailOpen('test-runner', failOpen);
