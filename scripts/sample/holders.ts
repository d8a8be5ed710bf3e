import type { Holders } from './powers.ts';

/** Who holds which field, the lead first. */
export const holders: Holders = {
  food: ['shijian'],
};
