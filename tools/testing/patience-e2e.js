/** A walk through the product in a browser is one long test. */
import { jest } from '@jest/globals';

jest.setTimeout(180_000);
