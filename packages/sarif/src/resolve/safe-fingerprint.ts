/** Keys whose values are hashes, or made of rule and place. */
const safeKey = /^(primaryLocationLineHash|ci-actions\/.*|gitleaks\/fingerprint\/v1|commitSha)$/;

/** A hash in hexadecimal digits, which may be told apart by a number. */
const hash = /^[0-9a-f]{16,128}([:_]\d\d*)?$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a fingerprint of a secret may be shown: it cannot hold the secret. */
export function isSafeFingerprint(key: string, value: string): boolean {
  return safeKey.test(key) || hash.test(value);
}

/** What a tool writes where it has no fingerprint: the same for every result. */
export function isPlaceholder(value: string): boolean {
  return value === 'requires login';
}
