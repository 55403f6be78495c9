import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSentJournal } from './sent-journal.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-journal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the journal of what a provider took', () => {
  it('is read by another worker of the machine', () => {
    openSentJournal(folder).note({ deliveryId: 'd1', leaseToken: 'l1', providerMessageId: '<key@domain>' });
    const other = openSentJournal(folder);
    expect(other.find('d1', 'l1')).toBe('<key@domain>');
    expect(other.find('d1', 'l2')).toBeUndefined();
    expect(other.find('d', 'l1')).toBeUndefined();
  });

  it('tells a message without a provider’s id from one that is not there', () => {
    const journal = openSentJournal(folder);
    journal.note({ deliveryId: 'd1', leaseToken: 'l1' });
    expect(journal.find('d1', 'l1')).toBe('');
  });

  it('tells what was handed over from what was taken', () => {
    const journal = openSentJournal(folder);
    journal.noteHandedOver({ deliveryId: 'd1', leaseToken: 'l1' });
    expect([journal.find('d1', 'l1'), journal.wasHandedOver('d1', 'l1')]).toEqual([undefined, true]);
    journal.note({ deliveryId: 'd1', leaseToken: 'l1', providerMessageId: 'p1' });
    expect(journal.find('d1', 'l1')).toBe('p1');
    expect(journal.wasHandedOver('d1', 'l2')).toBe(false);
  });

  it('begins a new file when it is large, and still knows the older one', () => {
    const journal = openSentJournal(folder);
    journal.note({ deliveryId: 'd1', leaseToken: 'l1', providerMessageId: 'old' });
    writeFileSync(join(folder, 'sent.journal'), `d1 l1 old\n${'x'.repeat(5_000_001)}`);
    openSentJournal(folder).note({ deliveryId: 'd2', leaseToken: 'l2', providerMessageId: 'new' });
    expect([journal.find('d1', 'l1'), journal.find('d2', 'l2')]).toEqual(['old', 'new']);
  });

  it('never turns a sent message into an error', () => {
    const journal = openSentJournal(folder);
    rmSync(folder, { recursive: true });
    expect(() => journal.noteHandedOver({ deliveryId: 'd1', leaseToken: 'l1' })).not.toThrow();
    expect(() => journal.note({ deliveryId: 'd1', leaseToken: 'l1' })).not.toThrow();
    expect(journal.find('d1', 'l1')).toBeUndefined();
  });
});
