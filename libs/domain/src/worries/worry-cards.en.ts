import type { WorryKind, WorryText } from './worries.types.js';

/** Plain words, grade 6 or below, sentences of 15 words at most. No advice, and no word of any one illness. */
export const WORRY_CARDS_EN: Record<WorryKind, WorryText> = {
  IS_IT_NORMAL: {
    title: 'Is it normal to ask?',
    body: [
      'Yes. Many people ask for a second opinion. Most doctors expect it.',
      'To ask is to take care of yourself. It does not mean you do not trust your doctor.',
      'You do not need a special reason. To feel sure is reason enough.',
    ].join('\n'),
  },
  WILL_MY_DOCTOR_MIND: {
    title: 'Will my doctor mind?',
    body: [
      'Most doctors do not mind. Many will help you with it.',
      'You can say: “Thank you for your care. I want to hear one more view before I choose.”',
      'Then you can say: “Please help me get my records.”',
      'If your doctor is upset, tell us. You did nothing wrong. We will still help you.',
    ].join('\n'),
  },
  WILL_INSURANCE_PAY: {
    title: 'Will my insurance pay?',
    body: [
      'Many plans pay for a second opinion. Each plan has its own rules.',
      'We call your plan with you. We ask what it pays and what is left for you.',
      'You will see the likely cost before the visit. You choose if it is worth it.',
    ].join('\n'),
  },
  HOW_TO_FIND_A_DOCTOR: {
    title: 'How do I find the right doctor?',
    body: [
      'Look for a doctor who sees people with the same illness each week.',
      'Your own doctor may know a good name. So may we, or a patient group.',
      'Some doctors talk by video. Some only need your papers.',
      'We put the names side by side. You pick the one that fits you.',
    ].join('\n'),
  },
  IS_IT_TOO_LATE: {
    title: 'Is it too late if I have started treatment?',
    body: [
      'No. You can ask for a second opinion at any time.',
      'Do not stop your treatment on your own. Talk with your doctor first.',
      'A new doctor can look at what was done and at what comes next.',
    ].join('\n'),
  },
  CAN_I_WAIT: {
    title: 'Can I wait that long?',
    body: [
      'Most of the time there is time to ask. Sometimes there is not.',
      'Only your doctor can tell you. Ask: “Until what day is it safe to choose?”',
      'We keep that day in view. We work to be done before it.',
      'Call your doctor if you feel worse. In an emergency, call 911.',
    ].join('\n'),
  },
  WHAT_IF_THEY_DIFFER: {
    title: 'What if the two do not agree?',
    body: [
      'Often they agree. Then you know more, and that helps.',
      'If they do not, you can ask both doctors why. You can ask them to talk.',
      'More tests may help. A third view may help too.',
      'Nobody tells you what to choose. You choose, and we stay with you.',
    ].join('\n'),
  },
};
