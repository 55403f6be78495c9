import { expect, it } from '@jest/globals';
import { isSavableAddress } from './savable-address.js';

it.each([
  ['/today', true],
  ['/today?scope=team', true],
  ['/today?scope=team&step=RECORDS&language=es', true],
  ['/caseload?view=records&sort=name&order=desc', true],
  ['/caseload?navigatorId=5e0c7a10-0000-4000-8000-000000000001', true],
  ['/cases?cancerType=Breast%2C+ductal', true],
  ['/caseload?text=Ortiz', false],
  ['/caseload?view=Rosa Ortiz', false],
  ['/cases/5e0c7a10-0000-4000-8000-000000000001', false],
  ['//evil.test/today', false],
  ['https://evil.test/today', false],
  ['/today?scope=team#x', false],
  ['/today?scope=team?scope=team', false],
  ['/constructor', false],
  [`/caseload?view=${'x'.repeat(500)}`, false],
])('%s as a saved view: %s', (address, isFine) => {
  expect(isSavableAddress(address)).toBe(isFine);
});
