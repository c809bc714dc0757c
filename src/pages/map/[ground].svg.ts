import type { APIRoute, GetStaticPaths } from 'astro';
import { LAYOUTS } from '~/components/map/layouts';
import { drawGround, groundFile } from '~/components/map/terrain/ground';
import { GROUNDS } from '~/components/map/terrain/palette';

/** The land of each sheet, by day and by night, as a file that the browser can keep. */
export const getStaticPaths = (() =>
  GROUNDS.map(({ name, layout, theme }) => ({
    params: { ground: name },
    props: { layout, theme },
  }))) satisfies GetStaticPaths;

type Props = Pick<(typeof GROUNDS)[number], 'layout' | 'theme'>;

const drawn = new Map<string, string>();

export const GET: APIRoute<Props> = ({ props: { layout, theme } }) => {
  const ground = drawn.get(layout) ?? drawGround(LAYOUTS[layout]);
  drawn.set(layout, ground);
  return new Response(groundFile(LAYOUTS[layout], ground, theme), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
