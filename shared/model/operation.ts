/** What people do to a catalogue; every change belongs to one of them. */
export const operationKinds = [
  'create',
  'import',
  'department',
  'mapping',
  'law',
  'setting',
  'edit',
  'decide',
  'category',
  'split',
  'add',
  'verdict',
  'dismiss',
  'reopen',
  'postpone',
  'release',
  'round',
  'answer',
  'approve',
  'template',
] as const;
export type OperationKind = (typeof operationKinds)[number];

/** What may happen to departments; each has words of its own in the history. */
export const departmentActs = ['department-order', 'department-rename', 'department-merge', 'department-edit'] as const;
export type DepartmentAct = (typeof departmentActs)[number];
