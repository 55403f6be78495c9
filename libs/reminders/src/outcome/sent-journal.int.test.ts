import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSentJournal } from './sent-journal.js';

const D1 = { deliveryId: 'd1', leaseToken: 'l1' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-journal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the journal of what a provider took', () => {
  it('is read by another worker of the machine', () => {
    openSentJournal(folder).note({ ...D1, providerMessageId: '<key@domain>' });
    const other = openSentJournal(folder);
    expect(other.find(D1)).toBe('<key@domain>');
    expect(other.find({ deliveryId: 'd1', leaseToken: 'l2' })).toBeUndefined();
    expect(other.find({ deliveryId: 'd', leaseToken: 'l1' })).toBeUndefined();
  });

  it('tells a message without a provider’s id from one that is not there', () => {
    const journal = openSentJournal(folder);
    journal.note(D1);
    expect(journal.find(D1)).toBe('');
  });

  it('tells what was handed over from what was taken', () => {
    const journal = openSentJournal(folder);
    journal.noteHandedOver(D1);
    expect([journal.find(D1), journal.wasHandedOver(D1)]).toEqual([undefined, true]);
    journal.note({ ...D1, providerMessageId: 'p1' });
    expect(journal.find(D1)).toBe('p1');
    expect(journal.wasHandedOver({ deliveryId: 'd1', leaseToken: 'l2' })).toBe(false);
  });

  it('knows that a message was kept: taken since the machine started, and never handed over', () => {
    const before = openSentJournal(folder, 'boot 1');
    before.noteTaken([D1, { deliveryId: 'd2', leaseToken: 'l2' }]);
    before.noteHandedOver({ deliveryId: 'd2', leaseToken: 'l2' });
    const other = openSentJournal(folder, 'boot 1');
    expect(other.wasKept(D1)).toBe(true);
    expect(other.find(D1)).toBeUndefined();
    expect(other.wasKept({ deliveryId: 'd2', leaseToken: 'l2' })).toBe(false);
    expect(other.wasKept({ deliveryId: 'd3', leaseToken: 'l3' })).toBe(false);
  });

  it('believes no silence from before the machine started, nor on a machine that does not say when it did', () => {
    openSentJournal(folder, 'boot 1').noteTaken([D1]);
    expect(openSentJournal(folder, 'boot 2').wasKept(D1)).toBe(false);
    openSentJournal(folder, '').noteTaken([{ deliveryId: 'd2', leaseToken: 'l2' }]);
    expect(openSentJournal(folder, '').wasKept({ deliveryId: 'd2', leaseToken: 'l2' })).toBe(false);
  });

  it('begins a new file when it is large, and still knows the older one', () => {
    const journal = openSentJournal(folder);
    journal.note({ ...D1, providerMessageId: 'old' });
    writeFileSync(join(folder, 'sent.journal'), `d1 l1 old\n${'x'.repeat(20_000_001)}`);
    openSentJournal(folder).note({ deliveryId: 'd2', leaseToken: 'l2', providerMessageId: 'new' });
    expect([journal.find(D1), journal.find({ deliveryId: 'd2', leaseToken: 'l2' })]).toEqual(['old', 'new']);
  });

  it('never turns a sent message into an error', () => {
    const journal = openSentJournal(folder);
    rmSync(folder, { recursive: true });
    expect(() => journal.noteHandedOver(D1)).not.toThrow();
    expect(() => journal.note(D1)).not.toThrow();
    expect(journal.find(D1)).toBeUndefined();
  });
});
