import type { Form } from '#shared/approve/forms.ts';
import { Failure } from '#shared/model/failure.ts';
import type { PublicationTemplates } from '../output/approve/publicationWorkbook.ts';
import { namesRound } from '../output/template/formTemplate.ts';
import type { Session } from '../session.ts';
import { loadTemplates, ownTemplate, templateFile } from './approve/templates.ts';

/** 汇总表 and 公布稿 as the office has them now, for a list that is published. @throws Failure template-of-round */
export async function publicationTemplates(session: Session): Promise<PublicationTemplates> {
  const templates = await loadTemplates(session, ['summary', 'publication'], undefined);
  const checked = (form: Form) => {
    const template = templates(form);
    if (!namesRound(template)) return template;
    const file = ownTemplate(session, form)?.file ?? templateFile(form);
    throw new Failure('template-of-round', { file, round: '{轮次}', edition: '{版次}' });
  };
  return { summary: checked('summary'), publication: checked('publication') };
}
