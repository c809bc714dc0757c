import type { Lesson } from '~/schemas/lesson';
import type { Practice } from '~/schemas/practice';
import type { Question } from '~/schemas/question';
import type { ScenarioFile } from '~/schemas/scenario';
import type { Term } from '~/schemas/glossary';
import type { Entry } from './entries';

/** What points and what can be pointed at. */
export interface Content {
  readonly lessons: readonly Entry<Lesson>[];
  readonly questions: readonly Entry<Question>[];
  readonly glossary: readonly Entry<Term>[];
  readonly scenarios: readonly Entry<ScenarioFile>[];
  readonly practices: readonly Entry<Practice>[];
}

/** Values of one attribute of one component in a lesson, with their lines in the body. */
export function attributes(body: string, component: string, name: string): string[] {
  const tags = body.matchAll(new RegExp(`<${component}\\b([^>]*)>`, 'g'));
  return [...tags].map(([, rest = '']) => new RegExp(`\\b${name}="([^"]*)"`).exec(rest)?.[1] ?? '');
}

/** Every id that points at nothing, as `file: what: id`. */
export function danglingReferences(content: Content): string[] {
  const { lessons, questions, glossary, scenarios, practices } = content;
  const ids = {
    lesson: new Set(lessons.map(({ data }) => data.id)),
    question: new Set(questions.map(({ data }) => data.id)),
    term: new Set(glossary.map(({ data }) => data.id)),
    practice: new Set(practices.map(({ data }) => data.id)),
    // What lessons lead to is played as a mission.
    scenario: new Set(scenarios.flatMap(({ data }) => (data.mission ? [data.id] : []))),
  };
  const faults: string[] = [];
  const check = (file: string, what: string, to: keyof typeof ids, refs: readonly string[]) => {
    for (const id of refs) if (!ids[to].has(id)) faults.push(`${file}: ${what}: no ${to} “${id}”`);
  };
  for (const { file, data, body } of lessons) {
    check(file, 'check', 'question', data.check);
    check(file, 'mission', 'scenario', data.mission ? [data.mission] : []);
    check(file, '<Term id>', 'term', attributes(body, 'Term', 'id'));
    check(file, '<Simulate scenario>', 'scenario', attributes(body, 'Simulate', 'scenario'));
  }
  for (const { file, data } of questions) check(file, 'lesson', 'lesson', [data.lesson]);
  for (const { file, data } of glossary) {
    check(file, 'lesson', 'lesson', [data.lesson]);
    for (const lang of ['en', 'nl'] as const) {
      const other = data[lang].confusedWith?.id;
      if (other) check(file, `${lang}.confusedWith`, 'term', [other]);
    }
  }
  for (const { file, data } of scenarios) {
    const debrief = data.mission?.debrief;
    check(file, 'mission.debrief.lessons', 'lesson', debrief?.lessons ?? []);
    check(file, 'mission.debrief.questions', 'question', debrief?.questions ?? []);
  }
  for (const { file, data } of practices) {
    check(file, 'lessons', 'lesson', data.lessons);
    check(file, 'terms', 'term', data.terms);
    check(file, 'confusedWith', 'practice', Object.keys(data.en.confusedWith));
  }
  return faults;
}
