/**
 * A hash for each operation, over all that it wrote and the hash of the one before. `late`: of an operation that was
 * written before there were hashes; what happened to it until then, they cannot tell.
 */
export const seals = `
CREATE TABLE seal (
  operationId INTEGER PRIMARY KEY REFERENCES operation (id),
  hash TEXT NOT NULL,
  late INTEGER NOT NULL CHECK (late IN (0, 1))
) STRICT;
CREATE TRIGGER sealKept BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
CREATE TRIGGER sealStays BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
`;
