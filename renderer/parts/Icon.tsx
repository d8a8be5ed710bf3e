import './Icon.css';
import { type IconName, iconShapes } from './iconShapes.tsx';

interface Props {
  readonly name: IconName;
  /** 14 px, for rows. */
  readonly small?: boolean;
  /** Where the icon stands without words. */
  readonly label?: string;
}

export function Icon({ name, small = false, label }: Props) {
  const className = small ? 'icon icon-small' : 'icon';
  if (label === undefined) {
    return (
      <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
        {iconShapes[name]}
      </svg>
    );
  }
  return (
    <svg className={className} viewBox="0 0 16 16" role="img" aria-label={label}>
      {iconShapes[name]}
    </svg>
  );
}
