const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether an unchecked value can be the id of a record; PostgreSQL would refuse the statement for any other. */
export const isRecordId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
