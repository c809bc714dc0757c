import { z } from 'astro/zod';
import { WEEKDAYS } from '~/base/ticks';
import { LEVELS, PRIORITIES } from '~/itsm';
import { AREAS, CHANNELS, INTERRUPTIONS, MEASURES, QUEUE_ORDERS } from '~/sim/desk';
import { contentId, syllabusPoint } from './shared';

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const amount = z.number().min(0);

const sumsToOne = (parts: readonly number[]) =>
  Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1) < 1e-9;

const odds = z
  .record(z.enum(LEVELS), share)
  .refine((byLevel) => sumsToOne(Object.values(byLevel)), 'odds of the levels add up to 1');

const duration = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('fixed'), meanMinutes: positive }),
  z.strictObject({ shape: z.literal('exponential'), meanMinutes: positive }),
  z.strictObject({ shape: z.literal('lognormal'), meanMinutes: positive, scv: positive }),
]);

const hour = z.number().int().min(0).max(24);
const weekHours = z.partialRecord(
  z.enum(WEEKDAYS),
  z.tuple([hour, hour]).refine(([from, until]) => from < until, 'opens before it closes'),
);

const kind = z.strictObject({
  id: contentId,
  area: z.enum(AREAS),
  share,
  impact: odds,
  urgency: odds,
  work: z.strictObject({ reception: duration, area: duration, specialist: duration }),
  knownAtReception: share,
  knownAtArea: share,
  selfHelp: z.strictObject({ uptake: share, success: share, minutes: positive }).optional(),
  asksGuestShare: share,
  comesBackShare: share,
});

const team = z
  .strictObject({
    id: contentId,
    line: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    areas: z.array(z.enum(AREAS)).min(1),
    people: z.number().int().min(1).max(50),
    hours: weekHours,
    names: z.array(z.string().min(1)),
    offByHour: z.array(z.number().int().min(0)).length(24).optional(),
  })
  .refine(({ people, names }) => names.length >= people, 'every person has a name');

const cause = z.strictObject({
  id: contentId,
  kind: contentId,
  share,
  diagnosis: duration,
  preparation: duration,
  changeWaitMinutes: amount,
  failureShare: share,
  workaround: z.strictObject({ workShare: share, atReception: z.boolean() }),
});

export const policySchema = z.strictObject({
  singlePointOfContact: z.boolean(),
  peopleAtReception: z.number().int(),
  kindsTriedAtReception: z.number().int(),
  triageMinutes: z.number().int(),
  handOnAfterMinutes: z.number().int(),
  notesPerWeek: z.number().int(),
  trainingHours: z.number(),
  selfHelpKinds: z.number().int(),
  order: z.enum(QUEUE_ORDERS),
  interruption: z.enum(INTERRUPTIONS).optional(),
  hierarchicEscalation: z.boolean().optional(),
  problemHours: z.number().int().optional(),
  assessmentHours: z.number().optional(),
});

/** The numbers of a scenario: what `~/sim/desk` runs on. */
export const scenarioModelSchema = z
  .strictObject({
    id: contentId,
    days: z.number().int().min(1).max(28),
    demand: z.strictObject({
      ticketsPerDay: z.array(amount).length(7),
      hourWeights: z.array(amount).length(24),
      dayFactorScv: amount,
    }),
    channels: z
      .partialRecord(
        z.enum(CHANNELS),
        z.strictObject({
          share,
          patienceMeanMinutes: positive.optional(),
          impatientShare: share.optional(),
        }),
      )
      .refine(
        (byChannel) => sumsToOne(Object.values(byChannel).map((channel) => channel.share)),
        'shares of the channels add up to 1',
      ),
    kinds: z
      .array(kind)
      .min(1)
      .refine((kinds) => sumsToOne(kinds.map((k) => k.share)), 'shares of the kinds add up to 1')
      .refine((kinds) => new Set(kinds.map((k) => k.id)).size === kinds.length, 'kinds differ'),
    teams: z.array(team).superRefine((teams, ctx) => {
      const count = (line: number, area: string) =>
        teams.filter((t) => t.line === line && t.areas.some((a) => a === area)).length;
      if (teams.filter((t) => t.line === 1).length !== 1) {
        ctx.addIssue({ code: 'custom', message: 'there is one team at line 1, reception' });
      }
      for (const area of AREAS.slice(0, 5)) {
        for (const line of [2, 3]) {
          if (count(line, area) !== 1) {
            ctx.addIssue({
              code: 'custom',
              message: `${area} has ${count(line, area)} teams at line ${line}, and needs one`,
            });
          }
        }
      }
    }),
    priorityMatrix: z.record(z.enum(LEVELS), z.record(z.enum(LEVELS), z.enum(PRIORITIES))),
    serviceHours: weekHours,
    targets: z.record(
      z.enum(PRIORITIES),
      z.strictObject({ responseMinutes: positive, resolutionMinutes: positive }),
    ),
    rules: z.strictObject({
      handOverMinutes: amount,
      wrongTeamShare: share,
      triageHalvingMinutes: positive,
      directShare: share,
      guessWrongShare: share,
      wrongTeamMinutes: positive,
      areaHandOnAfterMinutes: positive,
      tellMinutes: z.tuple([amount, amount, amount]).optional(),
      guestAnswer: duration,
      comeBackAfter: duration,
    }),
    levers: z.strictObject({
      noteMinutes: amount,
      notesForHalf: positive,
      notesGain: share,
      trainingHoursForHalf: positive,
      trainingGain: share,
      selfHelpUpkeepMinutes: amount,
    }),
    prices: z.strictObject({
      selfHelpEuros: amount,
      receptionEuros: amount,
      areaEuros: amount,
      specialistEuros: amount,
      wrongTeamEuros: amount,
      receptionHourEuros: amount,
    }),
    lossPerHour: z.partialRecord(z.enum(AREAS), z.record(z.enum(LEVELS), amount)).optional(),
    problems: z
      .strictObject({
        identifyAfter: z.number().int().min(1),
        assessmentHalvingHours: positive,
        hourEuros: amount,
        causes: z.array(cause).min(1),
      })
      .optional(),
    start: policySchema,
  })
  .superRefine(({ kinds, problems }, ctx) => {
    const causes = problems?.causes ?? [];
    causes.forEach(({ id, kind }, index) => {
      const path = ['problems', 'causes', index];
      if (!kinds.some((other) => other.id === kind)) {
        ctx.addIssue({ code: 'custom', path, message: `${id} makes a kind that is not there` });
      }
      if (causes.findIndex((other) => other.id === id) < index) {
        ctx.addIssue({ code: 'custom', path, message: `there is another cause called ${id}` });
      }
      const shares = causes.filter((other) => other.kind === kind).map((other) => other.share);
      if (shares.reduce((sum, part) => sum + part, 0) > 1 + 1e-9) {
        ctx.addIssue({
          code: 'custom',
          path,
          message: `causes of ${kind} make more than all of it`,
        });
      }
    });
  })
  .refine(({ demand }) => demand.hourWeights.some((weight) => weight > 0), {
    path: ['demand', 'hourWeights'],
    message: 'tickets arrive in at least one hour',
  });

const missionSchema = z.strictObject({
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
    change: policySchema.partial(),
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
  }),
});

const text = z.string().min(1);
const wordsSchema = z.strictObject({
  title: text,
  situation: text,
  target: text,
  prediction: z.strictObject({ question: text, options: z.record(contentId, text) }),
  kinds: z.record(contentId, text),
  teams: z.record(contentId, text),
});

/** One file of `content/scenarios`: numbers, mission, words in two languages, and where numbers come from. */
export const scenarioSchema = z
  .strictObject({
    id: contentId,
    type: z.literal('service-desk'),
    model: scenarioModelSchema,
    mission: missionSchema,
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
    const { levels, direction } = scenario.mission.target;
    const step = direction === 'below' ? -1 : 1;
    if ((levels[1] - levels[0]) * step <= 0 || (levels[2] - levels[1]) * step <= 0) {
      ctx.addIssue({
        code: 'custom',
        path: ['mission', 'target', 'levels'],
        message: 'each level is harder than the one before',
      });
    }
    for (const language of ['en', 'nl'] as const) {
      const words = scenario[language];
      const needed = {
        kinds: scenario.model.kinds.map((k) => k.id),
        teams: scenario.model.teams.map((t) => t.id),
      };
      for (const part of ['kinds', 'teams'] as const) {
        for (const id of needed[part]) {
          if (!words[part][id]) {
            ctx.addIssue({ code: 'custom', path: [language, part, id], message: 'has no name' });
          }
        }
      }
      for (const option of scenario.mission.prediction.options) {
        if (!words.prediction.options[option.id]) {
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
