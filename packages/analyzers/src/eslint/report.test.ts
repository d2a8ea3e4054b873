import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('ESLint', {
  tells: [['with metadata', 'high | eqeqeq | /a.js:1:3 | use ===']],
});
