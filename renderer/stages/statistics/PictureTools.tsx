import { Button, Dropdown, Tooltip } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useLook } from './look.ts';
import { copyPicture, type Draw, savePicture } from './picture.ts';

interface Props {
  /** What the picture is called, and its file. */
  readonly name: string;
  readonly draw: RefObject<Draw | null>;
}

/** Takes a picture out of the program: to the clipboard, or into a file. */
export function PictureTools({ name, draw }: Props) {
  const { t } = useTranslation('statistics');
  const { surface } = useLook();
  const taken = (take: (drawn: Draw) => Promise<void>) => () => {
    if (draw.current !== null) void take(draw.current);
  };
  const save = (kind: 'png' | 'svg') => taken((drawn) => savePicture(drawn, name, kind, surface));
  return (
    <span className="statistics-tools">
      <Tooltip title={t('picture.copy')}>
        <Button
          type="text"
          aria-label={`${t('picture.copy')} · ${name}`}
          icon={<Icon name="copy" />}
          onClick={taken((drawn) => copyPicture(drawn, surface))}
        />
      </Tooltip>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: t('picture.png'), onClick: save('png') },
            { key: 'svg', label: t('picture.svg'), onClick: save('svg') },
          ],
        }}
      >
        <Button type="text" aria-label={`${t('picture.save')} · ${name}`} icon={<Icon name="export" />} />
      </Dropdown>
    </span>
  );
}
