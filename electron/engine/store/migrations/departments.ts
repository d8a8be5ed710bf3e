/**
 * Departments change while their lists are worked on: whom to call, the days between which a spelling was the name,
 * and which department took one over. The rows that were handed in keep the names that stand in them.
 */
export const departmentLife = `
ALTER TABLE department ADD COLUMN contact TEXT;
ALTER TABLE department ADD COLUMN phone TEXT;
ALTER TABLE department ADD COLUMN note TEXT;
ALTER TABLE department ADD COLUMN successorId INTEGER REFERENCES department (id);
CREATE INDEX departmentBySuccessor ON department (successorId) WHERE successorId IS NOT NULL;
ALTER TABLE departmentAlias ADD COLUMN validFrom TEXT;
ALTER TABLE departmentAlias ADD COLUMN validTo TEXT;
`;
