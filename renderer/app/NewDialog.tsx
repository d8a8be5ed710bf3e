import './NewDialog.css';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { categorySets } from '#shared/model/category.ts';
import { guessPlace } from '#shared/text/placeName.ts';
import { useArrivals } from './arrivals.ts';
import { createCatalogue } from './catalogue.ts';
import { closeDialog, useDialogs } from './dialogs.ts';

interface NewCatalogue {
  readonly place: string;
  readonly title: string;
  readonly categories: string;
  readonly file: string;
}

/** Whose catalogue, what it is called and where it is kept; for the files that are to go into it where some arrived. */
export function NewDialog() {
  const { t } = useTranslation(['start', 'app']);
  const { open } = useDialogs();
  const { paths } = useArrivals();
  const [form] = Form.useForm<NewCatalogue>();
  const shown = open === 'new';
  // The form cannot tell: it holds a field that was filled in for one that was touched.
  const own = useRef({ title: false, file: false });

  useEffect(() => {
    if (!shown) return;
    own.current = { title: false, file: false };
    const place = guessPlace(paths.map(baseName));
    void propose(place === '' ? '' : t('new.titleOf', { place })).then((file) =>
      form.setFieldsValue({ place, title: place === '' ? '' : t('new.titleOf', { place }), file }),
    );
  }, [shown, paths, form, t]);

  const leave = () => {
    useArrivals.setState({ paths: [] });
    closeDialog();
  };
  const make = async (made: NewCatalogue) => {
    if (await createCatalogue(made)) closeDialog();
  };
  const choosePlace = async () => {
    const name = form.getFieldValue('file');
    const filters = [{ name: t('new.kind'), extensions: ['quanqing'] }];
    const file = await callShell('shell/saveAs', { title: t('new.where'), name: String(name), filters });
    if (file === null) return;
    own.current.file = true;
    form.setFieldValue('file', file);
  };
  /** The title follows the place, and the file the title, until a person writes them. */
  const follow = (changed: Partial<NewCatalogue>) => {
    if (changed.title !== undefined) own.current.title = changed.title !== '';
    if (changed.place !== undefined && !own.current.title) {
      form.setFieldValue('title', changed.place === '' ? '' : t('new.titleOf', { place: changed.place }));
    }
    const title = String(form.getFieldValue('title') ?? '');
    if (title === '' || own.current.file) return;
    void propose(title).then((file) => {
      if (!own.current.file && form.getFieldValue('title') === title) form.setFieldValue('file', file);
    });
  };

  return (
    <Modal
      open={shown}
      title={paths.length === 0 ? t('new.heading') : t('new.headingFor', { count: paths.length })}
      okText={t('new.make')}
      cancelText={t('app:back')}
      // A button of the form itself, so that Enter in any field makes it.
      okButtonProps={{ htmlType: 'submit', form: 'new' }}
      onCancel={leave}
      width={520}
      afterOpenChange={(opened) => opened && form.focusField('place')}
      destroyOnHidden
    >
      <Form
        form={form}
        name="new"
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ place: '', title: '', categories: 'KDL-2015', file: '' }}
        onValuesChange={follow}
        onFinish={(made) => void make(made).catch(tellFailure)}
      >
        <Form.Item
          name="place"
          label={t('new.place')}
          extra={t('new.placeHint')}
          rules={[{ required: true, whitespace: true, message: t('new.placeNeeded') }]}
        >
          <Input placeholder={t('new.placeExample')} maxLength={60} />
        </Form.Item>
        <Form.Item
          name="title"
          label={t('new.title')}
          rules={[{ required: true, whitespace: true, message: t('new.titleNeeded') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="categories" label={t('new.categories')}>
          <Select
            options={categorySets.map(({ id, title, members }) => ({
              value: id,
              label: t('new.set', { title, count: members.length }),
            }))}
          />
        </Form.Item>
        <Form.Item label={t('new.where')} htmlFor="new_file">
          <div className="new-where">
            <Form.Item name="file" noStyle rules={[{ required: true, message: t('new.whereNeeded') }]}>
              <Input readOnly />
            </Form.Item>
            <Button onClick={() => void choosePlace().catch(tellFailure)}>{t('new.choose')}</Button>
          </div>
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** A free place in the documents; the main process lets it pass, as it chose it itself. */
async function propose(title: string): Promise<string> {
  return callShell('shell/newPlace', { name: title });
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
