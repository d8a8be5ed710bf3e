import { enterKioskWhereAsked } from './kioskMode.ts';
import { applyPreferences } from './preferences.ts';

// Runs in the head of every page, before its body is there.
applyPreferences();
enterKioskWhereAsked();
