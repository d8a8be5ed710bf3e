import type { Field } from './field.ts';
import { agricultureField } from './fields/agriculture.ts';
import { cityField } from './fields/city.ts';
import { civilField } from './fields/civil.ts';
import { commerceField } from './fields/commerce.ts';
import { constructionField } from './fields/construction.ts';
import { cultureField } from './fields/culture.ts';
import { defenceField } from './fields/defence.ts';
import { drugField } from './fields/drug.ts';
import { ecologyField } from './fields/ecology.ts';
import { educationField } from './fields/education.ts';
import { equipmentField } from './fields/equipment.ts';
import { ethnicField } from './fields/ethnic.ts';
import { familyField } from './fields/family.ts';
import { financeField } from './fields/finance.ts';
import { foodField } from './fields/food.ts';
import { forestryField } from './fields/forestry.ts';
import { healthField } from './fields/health.ts';
import { housingField } from './fields/housing.ts';
import { industryField } from './fields/industry.ts';
import { justiceField } from './fields/justice.ts';
import { labourField } from './fields/labour.ts';
import { marketField } from './fields/market.ts';
import { planningField } from './fields/planning.ts';
import { productField } from './fields/product.ts';
import { reformField } from './fields/reform.ts';
import { safetyField } from './fields/safety.ts';
import { securityField } from './fields/security.ts';
import { statisticsField } from './fields/statistics.ts';
import { transportField } from './fields/transport.ts';
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
  planningField,
  constructionField,
  housingField,
  cityField,
  transportField,
  securityField,
  safetyField,
  defenceField,
  healthField,
  educationField,
  cultureField,
  civilField,
  labourField,
  familyField,
  reformField,
  industryField,
  commerceField,
  justiceField,
  financeField,
  ethnicField,
  statisticsField,
];
