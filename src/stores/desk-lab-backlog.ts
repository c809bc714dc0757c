import { backlogAges, type DeskView } from '~/sim/desk';

/** Hours that each ticket on the floor has been open, oldest first. */
export const openAges = (view: DeskView): readonly number[] => backlogAges(view, view.tick);
