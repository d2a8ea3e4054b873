/** A URL as a report may show it: without user, password, fragment and the values of its query. */
export function urlWithoutValues(url: string): string {
  const [address = '', query] = url.replace(/#.*$/s, '').split(/\?(.*)/s);
  const plain = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
  if (query === undefined || query === '') return plain;
  const names = query.split('&').map((pair) => pair.split('=')[0] ?? '');
  return `${plain}?${names.map((name) => `${name}=…`).join('&')}`;
}
