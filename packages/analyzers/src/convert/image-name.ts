/**
 * An image without tag and digest: what stays the same from build to build, so that the category
 * made of it replaces its own earlier results.
 */
export function imageName(reference: string): string {
  return reference.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '');
}
