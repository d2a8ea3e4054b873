/**
 * A message of another program without the user and password that an address in it holds. Git and
 * `fetch` put addresses into their errors; a remote or a proxy may be written with a password.
 */
export function withoutCredentials(message: string): string {
  return message.replaceAll(/(:\/\/)(?:[^\s/@'"]{0,1000}@)+/g, '$1');
}
