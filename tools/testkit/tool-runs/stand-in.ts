import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that cannot run here: it needs a service, or a database that only its host has. */
export interface StandIn {
  readonly name: string;
  /** The arguments that ask for the version, and the answer. */
  readonly version: readonly [string, string];
  /** The option whose value is the path of its report; `stdout` if it prints it. */
  readonly report: string;
}

/** How the stand-in ends: as the tool is documented to end, or as the real one was seen to. */
export interface Answer {
  readonly report?: string;
  readonly log?: string;
  readonly code?: number;
}

/** Puts a stand-in into a folder, and gives the environment in which it answers so. */
export function standIn(folder: string, { name, version, report }: StandIn) {
  mkdirSync(folder, { recursive: true });
  const [asked, said] = version;
  const text = `#!/bin/sh
if [ "$*" = "${asked}" ]; then echo '${said}'; exit 0; fi
place=
before=
for word in "$@"; do
  if [ "$before" = "${report}" ]; then place=$word; fi
  before=$word
done
printf '%s\\n' "called: ${name} $*" >&2
printf '%s' "$STAND_IN_LOG" >&2
if [ -z "$place" ]; then
  printf '%s' "$STAND_IN_REPORT"
elif [ -n "$STAND_IN_REPORT" ]; then
  printf '%s' "$STAND_IN_REPORT" > "$place"
fi
exit "\${STAND_IN_CODE:-0}"
`;
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
  return (answer: Answer): Readonly<Record<string, string>> => ({
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    STAND_IN_REPORT: answer.report ?? '',
    STAND_IN_LOG: answer.log ?? '',
    STAND_IN_CODE: String(answer.code ?? 0),
  });
}
