import { PATHS } from '~/components/shell/pictograms';
import type { FigurePaths } from './props';

/** The few pictograms that every figure of the kit shows: a page ships no others. */
const { tick, cross, right, undo } = PATHS;
export const KIT_PATHS: FigurePaths = { tick, cross, right, undo };
