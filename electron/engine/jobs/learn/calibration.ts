import { calibrationSchema } from '#shared/contract/learn.ts';
import { type Calibration, uncalibrated } from '#shared/match/learn/calibration.ts';
import { findSetting } from '../../store/settings.ts';
import type { Db } from '../../store/sqlite.ts';

/** What the catalogue was told to take from its verdicts; nothing where it was not. */
export function calibrationOf(db: Db): Calibration {
  const kept = findSetting(db, 'calibration');
  return kept === null ? uncalibrated : calibrationSchema.parse(JSON.parse(kept));
}
