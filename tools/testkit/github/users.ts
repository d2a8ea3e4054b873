/** A user in the form of GitHub's API; the URLs use an example domain. */
export function user(login: string, type: 'User' | 'Bot' = 'User') {
  const url = `https://api.example/users/${encodeURIComponent(login)}`;
  const below = (name: string) => `${url}/${name}`;
  return {
    login,
    id: 1,
    node_id: 'U1',
    avatar_url: below('avatar'),
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: below('followers'),
    following_url: below('following'),
    gists_url: below('gists'),
    starred_url: below('starred'),
    subscriptions_url: below('subscriptions'),
    organizations_url: below('orgs'),
    repos_url: below('repos'),
    events_url: below('events'),
    received_events_url: below('received_events'),
    type,
    site_admin: false,
  };
}
