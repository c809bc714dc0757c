/** A pine, earned or standing on the hill; its foot a little above the origin. */
export const PINE = 'M0-15 5-7.5H2.8L7-1.5H-7L-2.8-7.5H-5ZM-.9-1.5H.9V1.8H-.9Z';
