import { expect, it } from '@jest/globals';
import { taskMeant, type OpenTask } from './task-meant.js';

const form: OpenTask = { taskId: 'form', kind: 'SIGN_FORM' };
const card: OpenTask = { taskId: 'card', kind: 'SEND_CARD_PHOTO' };

it.each<[string, OpenTask[], string[] | null, string | undefined]>([
  ['the request for a picture, wherever it stands in the message', [card, form], ['form', 'card'], 'card'],
  ['what the last message asked for when that was no picture', [card, form], ['form'], 'form'],
  ['the request for a picture when no message went there', [card, form], null, 'card'],
  ['nothing when nothing is open', [], ['card'], undefined],
])('a picture is about %s', (_name, open, lastAsked, meant) => {
  expect(taskMeant(open, lastAsked, true)?.taskId).toBe(meant);
});

it.each<[string, OpenTask[], string[] | null, string | undefined]>([
  ['the one the last message asked for, not the newest', [card, form], ['form'], 'form'],
  ['the first of a message that asked for two', [card, form], ['form', 'card'], 'form'],
  ['the second once the first is answered', [card], ['form', 'card'], 'card'],
  ['nothing when all it asked for is answered', [card], ['form'], undefined],
  ['the only open one when no message went there', [card], null, 'card'],
  ['nothing when no message went there and two are open', [card, form], null, undefined],
  ['nothing when nothing is open', [], ['form'], undefined],
])('"done" is about %s', (_name, open, lastAsked, meant) => {
  expect(taskMeant(open, lastAsked)?.taskId).toBe(meant);
});
