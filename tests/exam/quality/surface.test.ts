import { expect, test } from 'vitest';
import { tellsSituation } from '~/exam';

const TOLD =
  'On a Saturday in July, lightning destroys the control unit of the gate. Cars queue on the road. Which type of change is it?';

test.each([
  ['two sentences and a question', TOLD, true],
  [
    'a sentence in quotes',
    'A manager of a bank says: “Governance is for the owners, so our system does without it.” What is the best reply to him?',
    true,
  ],
  [
    'one long question',
    'Which of these is the purpose of a practice that is there to protect the information that an organization needs to conduct its business?',
    false,
  ],
  ['two short sentences', 'Practices are one of the components. What is a practice?', false],
  ['nineteen words', TOLD.replace('On a Saturday in July, lightning', 'Lightning'), false],
])('%s: a situation is told: %s', (_name, stem, told) => {
  expect(tellsSituation(stem)).toBe(told);
});
