import { z } from 'astro/zod';
import { LEVERS, MEASURES, checkPolicy, checkScenario } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { contentId, syllabusPoint } from './shared';

/** `kinds[2].work` as zod says it. */
const pathOf = (field: string) =>
  Array.from(field.matchAll(/[^.[\]]+/g), ([part]) => (/^\d+$/.test(part) ? Number(part) : part));

/** The numbers of a scenario: what `~/sim/desk` runs on, and checks. */
const scenarioModelSchema = z.unknown().transform((raw, ctx): Scenario => {
  const checked = checkScenario(raw);
  if (checked.ok) return checked.scenario;
  for (const { field, message } of checked.issues) {
    ctx.addIssue({ code: 'custom', path: pathOf(field), message });
  }
  return z.NEVER;
});

const missionSchema = z.strictObject({
  /** Its place on the trail of missions, from 1. */
  order: z.number().int().min(1),
  /** The choices that its panel offers, in the order in which they are taught. */
  levers: z
    .array(z.enum(LEVERS))
    .min(6)
    .max(12)
    .refine((levers) => new Set(levers).size === levers.length, 'names a lever twice'),
  target: z.strictObject({
    measure: z.enum(MEASURES),
    direction: z.enum(['below', 'above']),
    /** One, two and three pines: each harder than the one before. */
    levels: z.tuple([z.number(), z.number(), z.number()]),
    /** What must hold as well for any level to count: the price at which it may not be bought. */
    guard: z
      .strictObject({
        measure: z.enum(MEASURES),
        direction: z.enum(['below', 'above']),
        limit: z.number(),
      })
      .optional(),
  }),
  /** What the learner is asked before anything runs: the ratio of a measure after to before a change. */
  prediction: z.strictObject({
    /** Choices that differ from the start; checked with the model, on which their ranges hang. */
    change: z.custom<Partial<DeskPolicy>>(),
    measure: z.enum(MEASURES),
    options: z
      .array(
        z.strictObject({
          id: contentId,
          fromRatio: z.number().optional(),
          untilRatio: z.number().optional(),
        }),
      )
      .min(2),
  }),
  debrief: z.strictObject({
    criteria: z.array(syllabusPoint).min(1),
    lessons: z.array(contentId).min(1),
    measures: z.array(z.enum(MEASURES)).min(1),
    /** Two of the bank that ask what the week has shown. */
    questions: z.tuple([contentId, contentId]),
  }),
});

const text = z.string().min(1);
const wordsSchema = z.strictObject({
  title: text,
  situation: text,
  /** Of a mission. */
  target: text.optional(),
  prediction: z.strictObject({ question: text, options: z.record(contentId, text) }).optional(),
  /** Of a mission: why what somebody demands, and the change that is asked about, don't do. */
  reason: text.optional(),
  kinds: z.record(contentId, text),
  teams: z.record(contentId, text),
  /** Of the causes behind tickets; needed where the scenario has any. */
  causes: z.record(contentId, text).default({}),
});

/** One file of `content/scenarios`: numbers, mission if it has one, words in two languages, and sources. */
export const scenarioSchema = z
  .strictObject({
    id: contentId,
    type: z.literal('service-desk'),
    model: scenarioModelSchema,
    /** Absent: only there to play with. */
    mission: missionSchema.optional(),
    /** What is taken from somewhere, and what is our own choice. */
    sources: z.array(
      z.strictObject({ numbers: text, from: z.enum(['source', 'our-choice']), note: text }),
    ),
    en: wordsSchema,
    nl: wordsSchema,
  })
  .superRefine((scenario, ctx) => {
    if (scenario.model.id !== scenario.id) {
      ctx.addIssue({ code: 'custom', path: ['model', 'id'], message: 'one id for the whole file' });
    }
    const { mission } = scenario;
    if (mission) {
      const changed = checkPolicy(scenario.model, mission.prediction.change);
      for (const { field, message } of changed.ok ? [] : changed.issues) {
        const path = ['mission', 'prediction', 'change', ...pathOf(field)];
        ctx.addIssue({ code: 'custom', path, message });
      }
      for (const lever of Object.keys(mission.prediction.change)) {
        if (mission.levers.some((offered) => offered === lever)) continue;
        const path = ['mission', 'prediction', 'change', lever];
        ctx.addIssue({ code: 'custom', path, message: 'not a lever of this mission' });
      }
      const { levels, direction } = mission.target;
      const step = direction === 'below' ? -1 : 1;
      if ((levels[1] - levels[0]) * step <= 0 || (levels[2] - levels[1]) * step <= 0) {
        ctx.addIssue({
          code: 'custom',
          path: ['mission', 'target', 'levels'],
          message: 'each level is harder than the one before',
        });
      }
    }
    for (const language of ['en', 'nl'] as const) {
      const words = scenario[language];
      const needed = {
        kinds: scenario.model.kinds.map((k) => k.id),
        teams: scenario.model.teams.map((t) => t.id),
        causes: (scenario.model.problems?.causes ?? []).map((c) => c.id),
      };
      for (const part of ['kinds', 'teams', 'causes'] as const) {
        for (const id of needed[part]) {
          if (!words[part][id]) {
            ctx.addIssue({ code: 'custom', path: [language, part, id], message: 'has no name' });
          }
        }
      }
      for (const part of ['target', 'reason'] as const) {
        if (mission && !words[part]) {
          ctx.addIssue({ code: 'custom', path: [language, part], message: 'has no words' });
        }
      }
      for (const option of mission?.prediction.options ?? []) {
        if (!words.prediction?.options[option.id]) {
          ctx.addIssue({
            code: 'custom',
            path: [language, 'prediction', 'options', option.id],
            message: 'has no words',
          });
        }
      }
    }
  });

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type ScenarioWords = ScenarioFile['en'];
/** One that has a mission, and so the words of it. */
export type MissionFile = ScenarioFile & {
  readonly mission: z.infer<typeof missionSchema>;
  readonly en: Required<ScenarioWords>;
  readonly nl: Required<ScenarioWords>;
};

export const hasMission = (file: ScenarioFile): file is MissionFile => file.mission !== undefined;
