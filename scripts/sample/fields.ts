import type { Field } from './field.ts';
import { agricultureField } from './fields/agriculture.ts';
import { drugField } from './fields/drug.ts';
import { ecologyField } from './fields/ecology.ts';
import { equipmentField } from './fields/equipment.ts';
import { foodField } from './fields/food.ts';
import { forestryField } from './fields/forestry.ts';
import { marketField } from './fields/market.ts';
import { productField } from './fields/product.ts';
import { waterField } from './fields/water.ts';

/** Every field of the sample, in the order in which its powers are numbered. */
export const fields: readonly Field[] = [
  foodField,
  drugField,
  productField,
  marketField,
  equipmentField,
  agricultureField,
  forestryField,
  waterField,
  ecologyField,
];
