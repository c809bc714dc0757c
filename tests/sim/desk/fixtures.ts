import type { Scenario } from '~/sim/desk';
import { scenarioSchema } from '~/schemas/scenario';
import file from '~/content/scenarios/first-monday.json';

/** The first mission, read through its schema as the page reads it. */
export const firstMonday = scenarioSchema.parse(file);
export const scenario: Scenario = firstMonday.model;
