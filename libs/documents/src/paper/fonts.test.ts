import { describe, expect, it } from '@jest/globals';
import { assertFonts, FontsMissingError } from './fonts.js';

describe('the fonts of papers', () => {
  it('are there', () => {
    expect(() => {
      assertFonts();
    }).not.toThrow();
  });

  it('are missed before the first paper is drawn, with what to do', () => {
    const without = (file: string): string => {
      throw new Error(`Cannot find module '${file}'`);
    };
    expect(() => {
      assertFonts(without);
    }).toThrow(FontsMissingError);
    expect(() => {
      assertFonts(without);
    }).toThrow('npm ci');
    expect(() => {
      assertFonts(() => '/nowhere/NotoSans.ttf');
    }).toThrow(FontsMissingError);
  });
});
