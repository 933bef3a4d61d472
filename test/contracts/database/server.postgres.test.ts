import { openTestPostgres } from '../../support/postgres.ts';
import { describeDatabase } from './database.ts';

describeDatabase('a PostgreSQL server', openTestPostgres);
