import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  /** PEM, as a TLS server of Node takes it. */
  readonly key: string;
  readonly cert: string;
  /** The file of `cert`, for a client's NODE_EXTRA_CA_CERTS. */
  readonly path: string;
}

/**
 * A new key and a certificate of it for `names` (`DNS:…`, `IP:…`), made in `folder` by openssl.
 * Only who is told to trusts it.
 */
export function certificate(folder: string, names: readonly string[]): Certificate {
  const paths = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', '/CN=stand-in', '-addext', `subjectAltName=${names.join(',')}`];
  const out = ['-days', '2', '-keyout', paths.key, '-out', paths.cert];
  execFileSync('openssl', ['req', '-x509', ...key, ...subject, ...out], { stdio: 'pipe' });
  return {
    key: readFileSync(paths.key, 'utf8'),
    cert: readFileSync(paths.cert, 'utf8'),
    path: paths.cert,
  };
}
