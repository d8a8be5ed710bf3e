import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellFailure } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PlaceholderList } from './PlaceholderList.tsx';
import { resetTemplate, saveTemplate, type Template, useChosenTemplate } from './templates.ts';

/** The forms of the rounds, each after a template that the office can change in its own spreadsheet program. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['approval', 'app']);
  const { data } = useAsk('approve/templates', {});
  const [problem, setProblem] = useState<{ readonly form: Template['form']; readonly words: string } | null>(null);
  const [open, setOpen] = useState<Template['form'] | null>(null);
  if (data === undefined) return null;
  const doing = (template: Template, act: (template: Template) => Promise<string | null>) => {
    const tell = (words: string | null) => setProblem(words === null ? null : { form: template.form, words });
    void act(template).then(tell, tellFailure);
  };
  return (
    <Modal
      open
      width="52rem"
      title={t('templates.title')}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t('app:close')}</Button>}
    >
      <p className="muted">{t('templates.hint')}</p>
      <ul className="approval-templates">
        {data.templates.map((template) => {
          const { form, name, file } = template;
          const shown = open === form;
          return (
            <li key={form} aria-label={name}>
              <Icon name="sheet" />
              <span className="approval-template">
                <span>{name}</span>
                <span className="small muted">{t(`templates.about.${form}`)}</span>
              </span>
              <span className="approval-template-file ellipsis" title={file ?? undefined}>
                {file === null ? <span className="muted">{t('templates.usual')}</span> : t('templates.own', { file })}
              </span>
              <span className="approval-template-acts">
                <Button size="small" onClick={() => doing(template, saveTemplate)}>
                  {t('templates.save')}
                </Button>
                <Button size="small" onClick={() => doing(template, useChosenTemplate)}>
                  {t('templates.use')}
                </Button>
                <Button size="small" disabled={file === null} onClick={() => doing(template, resetTemplate)}>
                  {t('templates.back')}
                </Button>
                <Button size="small" type="text" aria-expanded={shown} onClick={() => setOpen(shown ? null : form)}>
                  {t('templates.placeholders')}
                </Button>
              </span>
              {problem?.form === form ? (
                <p className="approval-note" role="alert">
                  <Icon name="warning" />
                  <span>{problem.words}</span>
                </p>
              ) : null}
              {shown ? <PlaceholderList template={template} pageWords={data.pageWords} /> : null}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
