import { describe, expect, it } from '@jest/globals';
import { catalogue as english } from './commands.en.js';
import { catalogue as spanish } from './commands.es.js';
import { COMMAND_GROUPS, COMMAND_IDS, commandOf, isLetterKey } from './command.js';

const allKeys = COMMAND_IDS.flatMap((id) => commandOf(id).keys.map((keys) => ({ id, keys })));

describe('the table of commands', () => {
  it('gives no key to two commands', () => {
    const keys = allKeys.map((one) => one.keys);
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  it('has no key that begins a longer one: it would never wait for the second press', () => {
    const first = allKeys.filter(({ keys }) =>
      allKeys.some((other) => other.keys !== keys && other.keys.startsWith(`${keys} `)),
    );
    expect(first).toEqual([]);
  });

  it('has words for every command and group in both languages', () => {
    for (const words of [english, spanish]) {
      expect(Object.keys(words.command).sort()).toEqual([...COMMAND_IDS].sort());
      expect(Object.keys(words.group).sort()).toEqual([...COMMAND_GROUPS].sort());
      const texts = [...Object.values(words.command), ...Object.values(words.group)];
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('lets no single letter act everywhere, so that nobody acts by talking to the computer', () => {
    const everywhere = COMMAND_IDS.filter((id) => commandOf(id).scope === 'ANYWHERE');
    expect(everywhere.flatMap((id) => commandOf(id).keys.filter(isLetterKey))).toEqual([]);
  });

  it('knows which keys are letters somebody may switch off', () => {
    expect(['e', 'g t', 'Shift+x', 'Shift+?'].map(isLetterKey)).toEqual([true, true, true, true]);
    expect(['$mod+k', 'Enter', 'Escape', 'ArrowDown'].map(isLetterKey)).toEqual([false, false, false, false]);
  });
});
