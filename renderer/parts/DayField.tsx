import './DayField.css';
import { Input } from 'antd';

interface Props {
  readonly id?: string;
  /** YYYY-MM-DD. */
  readonly value?: string;
  readonly onChange?: (day: string) => void;
}

/** A day, typed or chosen with the platform's own picker. */
export function DayField({ id, value, onChange }: Props) {
  return (
    <Input
      {...(id === undefined ? {} : { id })}
      type="date"
      className="day-field"
      value={value ?? ''}
      onChange={({ target }) => onChange?.(target.value)}
    />
  );
}
