/**
 * A message of another program, with user and password removed from its URLs. Git and `fetch` put
 * URLs into their errors, and the URL of a remote or a proxy may contain a password.
 */
export function withoutCredentials(message: string): string {
  return message.replaceAll(/(:\/\/)[^\s/'"]*@/g, '$1');
}
