/** Languages spoken most at home in the United States; a patient's own one is always offered too. */
export const LANGUAGE_CHOICES = [
  'en',
  'es',
  'zh',
  'tl',
  'vi',
  'ar',
  'fr',
  'ko',
  'ru',
  'pt',
  'ht',
  'hi',
  'de',
  'pl',
  'it',
  'ur',
  'fa',
  'ja',
  'gu',
  'bn',
] as const;

/** The zones of the United States, from east to west, without the duplicates that never differ today. */
export const ZONE_CHOICES = [
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Pacific/Guam',
] as const;
