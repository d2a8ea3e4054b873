/** The release that this code belongs to; `npm run release` refuses a tag that says otherwise. */
export const version = '0.1.0';
