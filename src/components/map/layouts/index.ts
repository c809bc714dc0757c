import type { Layout, LayoutId } from './layout';
import { tall } from './tall';
import { wide } from './wide';

export const LAYOUTS: { readonly [id in LayoutId]: Layout } = { wide, tall };
