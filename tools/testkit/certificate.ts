import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  /** PEM, for a TLS server of Node. */
  readonly key: string;
  readonly cert: string;
  /** The path of `cert`, for NODE_EXTRA_CA_CERTS of a client. */
  readonly path: string;
}

/**
 * Makes a key and a self-signed certificate for `names` (`DNS:…`, `IP:…`) in `folder` with openssl.
 * Only clients with its path in NODE_EXTRA_CA_CERTS trust it.
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
