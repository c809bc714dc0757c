export type { Band } from './band';
