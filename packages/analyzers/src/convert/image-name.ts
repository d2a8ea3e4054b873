/**
 * An image name without tag and digest. It is the same for every build, so that results of a new
 * build replace the earlier ones in the same category.
 */
export function imageName(reference: string): string {
  const [named = ''] = reference.split('@sha256:', 1);
  return named.replace(/:[^:/]*$/, '');
}
