export const catalogue = {
  title: 'Words that sound like an emergency',
  summary:
    'A patient who writes one of these is told at once to call 911, or 988 for thoughts of suicide. The case stands first on Today and supervisors get an alert. Words in either language are heard in every message.',
  lists: {
    en: { LIFE: 'English: danger to life', SUICIDE: 'English: thoughts of suicide' },
    es: { LIFE: 'Spanish: danger to life', SUICIDE: 'Spanish: thoughts of suicide' },
  },
  ownHint: 'Your own words and phrases, one a line. Capitals and accents do not matter.',
  builtIn: 'Always heard: {{count}}, nobody can remove them',
  try: 'Try a text',
  tryHint: 'Judged on this screen with the words above. Nothing is sent.',
  tryNothing: 'Write what a patient might write.',
  notHeard: 'Not heard as an emergency. A person reads it like every answer.',
  heard: {
    LIFE: 'Heard as danger to life (911), because of “{{word}}”.',
    SUICIDE: 'Heard as thoughts of suicide (988), because of “{{word}}”.',
  },
  never: 'No words of your own have been saved yet.',
  versions_one: '{{count}} saved version',
  versions_other: '{{count}} saved versions',
  version: 'Version {{version}}, {{at}}, {{name}}: {{words}} own words',
};
