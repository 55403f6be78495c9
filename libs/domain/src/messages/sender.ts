import type { CardLanguage } from '../worries/worries.types.js';
import { findBannedWord } from './banned-words.js';

/** The organization as patients know it: its own short name and phone, never ours. */
export interface Sender {
  name: string;
  phone: string;
}

/** Said instead of a sender's name that would tell too much. */
const CARE_TEAM: Record<CardLanguage, string> = { en: 'Your care team', es: 'Su equipo' };

/** The name a patient sees; one with a word that may not stand on a phone is replaced. */
export function safeSenderName(name: string, language: CardLanguage): string {
  return findBannedWord(name) ? CARE_TEAM[language] : name;
}

/** A US number as it is dialed, twelve characters; any other as it stands. */
export function shortPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10
    ? `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
    : phone.trim();
}
