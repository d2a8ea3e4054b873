export { runnerPorts } from './runner-ports.ts';
export { surroundingsIn } from './surroundings.ts';
