/** The release version of this code; `npm run release` refuses a different tag. */
export const version = '0.1.0';
