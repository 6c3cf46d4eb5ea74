import { describe } from 'vitest';
import { everyPage } from './everyPage.ts';

describe('on a phone', () => {
  everyPage('phone');
});
