import { Button, Textarea, TextInput } from '@mantine/core';
import {
  BUILT_IN_CRISIS_WORDS,
  CARD_LANGUAGES,
  CRISIS_KINDS,
  crisisWordsWith,
  findCrisis,
  findCrisisWord,
  type CrisisWordLists,
} from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ErrorState, failureText } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import { notify } from '../../../components/notices.js';
import { Panel } from '../../../components/Panel.js';
import { Problem } from '../../../components/Problem.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { crisisWordsQuery, useSaveCrisisWords, type CrisisWordsNow } from './crisis.queries.js';
import css from './CrisisWordSettings.module.css';

/** What sounds like an emergency in a patient's words: the built-in list, the organization's own, and a place to try it. */
export function CrisisWordSettings() {
  const t = useWords('crisis');
  const words = useQuery(crisisWordsQuery);
  return (
    <div className={css.box}>
      <Panel title={t('title')}>
        <p className={css.hint}>{t('summary')}</p>
        {words.isPending && <Loading />}
        {words.isError && <ErrorState error={words.error} onRetry={() => void words.refetch()} />}
        {words.data && <WordsForm key={words.data.version} now={words.data} />}
      </Panel>
    </div>
  );
}

type Drafts = Record<string, string>;
const keyOf = (language: string, kind: string): string => `${language}.${kind}`;
const wordsIn = (text: string): string[] => text.split(/[\n,;]/u).filter((word) => word.trim() !== '');

function WordsForm({ now }: { now: CrisisWordsNow }) {
  const t = useWords('crisis');
  const s = useWords('shell');
  const say = useProblemText();
  const save = useSaveCrisisWords();
  const first: Drafts = Object.fromEntries(
    now.lists.map(({ language, kind, words }) => [keyOf(language, kind), words.join('\n')]),
  );
  const [drafts, setDrafts] = useState(first);
  const [problems, setProblems] = useState<Drafts>({});
  const isDirty = Object.keys(first).some((key) => drafts[key] !== first[key]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const lists = CARD_LANGUAGES.flatMap((language) =>
      CRISIS_KINDS.map((kind) => ({ language, kind, words: wordsIn(drafts[keyOf(language, kind)] ?? '') })),
    );
    save.mutate(
      { expectedVersion: now.version, lists },
      {
        onSuccess: (result) => {
          if (result.__typename === 'CrisisWords') notify(s('form.saved'));
          else if (result.__typename === 'Conflict') notify(s('form.conflict'), { tone: 'PROBLEM' });
          else
            setProblems(
              Object.fromEntries(
                result.problems.map((problem) => [problem.field.replace('lists.', ''), say(problem)]),
              ),
            );
        },
      },
    );
  };
  return (
    <>
      <form className={css.form} onSubmit={send} noValidate>
        {save.error && <Problem>{failureText(s, save.error)}</Problem>}
        {CARD_LANGUAGES.map((language) =>
          CRISIS_KINDS.map((kind) => {
            const key = keyOf(language, kind);
            return (
              <div key={key}>
                <Textarea
                  label={t(`lists.${language}.${kind}`)}
                  description={t('ownHint')}
                  inputWrapperOrder={['label', 'input', 'description', 'error']}
                  autosize
                  minRows={3}
                  maxRows={10}
                  value={drafts[key] ?? ''}
                  error={problems[key]}
                  onChange={({ currentTarget: { value } }) => {
                    setDrafts((before) => ({ ...before, [key]: value }));
                    setProblems({});
                  }}
                />
                <details className={css.builtIn}>
                  <summary>{t('builtIn', { count: BUILT_IN_CRISIS_WORDS[language][kind].length })}</summary>
                  <p lang={language}>{BUILT_IN_CRISIS_WORDS[language][kind].join(' · ')}</p>
                </details>
              </div>
            );
          }),
        )}
        <div className={css.foot}>
          <Button type="submit" variant="filled" loading={save.isPending} disabled={!isDirty}>
            {s('form.save')}
          </Button>
          {isDirty && (
            <Button variant="subtle" onClick={() => setDrafts(first)}>
              {s('form.cancel')}
            </Button>
          )}
        </div>
      </form>
      <TryText drafts={drafts} />
      <Versions now={now} />
    </>
  );
}

/** Judged here and at once, with what is typed above: nothing is sent or kept. */
function TryText({ drafts }: { drafts: Drafts }) {
  const t = useWords('crisis');
  const [text, setText] = useState('');
  const listOf = (language: 'en' | 'es') => ({
    LIFE: wordsIn(drafts[keyOf(language, 'LIFE')] ?? ''),
    SUICIDE: wordsIn(drafts[keyOf(language, 'SUICIDE')] ?? ''),
  });
  const own: CrisisWordLists = { en: listOf('en'), es: listOf('es') };
  const words = crisisWordsWith(own);
  const kind = findCrisis(text, words);
  const said = kind
    ? t(`heard.${kind}`, { word: findCrisisWord(text, words) ?? '' })
    : t(text.trim() ? 'notHeard' : 'tryNothing');
  return (
    <div className={css.tryOut}>
      <TextInput
        label={t('try')}
        description={t('tryHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" className={kind ? css.heard : css.hint}>
        {said}
      </p>
    </div>
  );
}

function Versions({ now }: { now: CrisisWordsNow }) {
  const t = useWords('crisis');
  const format = useFormat();
  if (now.versions.length === 0) return <p className={css.hint}>{t('never')}</p>;
  return (
    <details className={css.builtIn}>
      <summary>{t('versions', { count: now.versions.length })}</summary>
      <ul className={css.versions}>
        {now.versions.map(({ version, savedAt, savedByName, wordCount }) => (
          <li key={version}>
            {t('version', {
              version,
              at: format.instant(savedAt),
              name: savedByName,
              words: format.number(wordCount),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
