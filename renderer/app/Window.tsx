import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNativeMenu } from '#renderer/actions/useNativeMenu.ts';
import { useShortcuts } from '#renderer/actions/useShortcuts.ts';
import { queries } from '#renderer/engine/queries.ts';
import { showMessagesBy, tellDamageBy } from '#renderer/engine/tell.ts';
import { KeysDialog } from '#renderer/help/KeysDialog.tsx';
import { Manual } from '#renderer/help/Manual.tsx';
import { useHelpActions } from '#renderer/help/useHelpActions.ts';
import { fetched } from '#renderer/parts/fetched.tsx';
import { antdTheme } from '#renderer/theme/antdTheme.ts';
import { usePaper } from '#renderer/theme/usePaper.ts';
import { useTheme } from '#renderer/theme/useTheme.ts';
import { ActorDialog } from './ActorDialog.tsx';
import { useCatalogue } from './catalogue.ts';
import { askAboutDamage } from './damage.ts';
import { Fallback } from './Fallback.tsx';
import { Frame } from './Frame.tsx';
import { NewDialog } from './NewDialog.tsx';
import { Palette } from './Palette.tsx';
import { usePreferences } from './preferences.ts';
import { useDialogFocus } from './useDialogFocus.ts';
import { useDocument } from './useDocument.ts';
import { useDrops } from './useDrops.ts';
import { useGlobalActions } from './useGlobalActions.ts';
import { useMainEvents } from './useMainEvents.ts';

const DamageDialog = fetched(async () => (await import('./DamageDialog.tsx')).DamageDialog);

/** The whole window: theme, language, engine's answers, and what is above every page. */
export function Window() {
  const theme = useTheme();
  const { textSize } = usePreferences();
  const { t, i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  usePaper(theme);
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider
        locale={i18n.language === 'en' ? enGB : zhCN}
        theme={antdTheme(theme, textSize)}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
        modal={{ closable: { 'aria-label': t('close') } }}
      >
        <AntdApp component={false} message={{ maxCount: 1, top: 4 }}>
          <Fallback>
            <Parts />
          </Fallback>
        </AntdApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

/** What a call names may be a copy that was in the making; meant is the catalogue. */
function tellOfDamage(file: string): void {
  askAboutDamage(useCatalogue.getState().open?.file ?? file);
}

function Parts() {
  const { message } = AntdApp.useApp();
  useEffect(() => showMessagesBy(message), [message]);
  useEffect(() => tellDamageBy(tellOfDamage), []);
  useMainEvents();
  useDocument();
  useDrops();
  useGlobalActions();
  useHelpActions();
  useShortcuts();
  useDialogFocus();
  useNativeMenu();
  return (
    <>
      <Frame />
      <Palette />
      <KeysDialog />
      <NewDialog />
      <ActorDialog />
      <DamageDialog />
      <Manual />
    </>
  );
}
