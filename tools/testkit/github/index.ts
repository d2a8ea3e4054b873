export { botLogin, comments } from './comments.ts';
export type { Comment, Comments } from './comments.ts';
export { contents } from './contents.ts';
export type { Commits } from './contents.ts';
export { fakeGitHub, notFound } from './fake-github.ts';
export type { Answer, FakeGitHub, Handler, Handlers, Place, Request } from './fake-github.ts';
export { jobs } from './jobs.ts';
export type { Job } from './jobs.ts';
