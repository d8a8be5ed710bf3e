import { app } from 'electron';
import { pressSwitch } from '#shared/wire/press.ts';
import { hardenContents, stayOffline } from './hardening.ts';
import { runPress } from './press.ts';
import { runWindow } from './runWindow.ts';

stayOffline(app);
hardenContents(app);

const job = app.commandLine.getSwitchValue(pressSwitch);
if (job === '') runWindow();
else runPress(job);
