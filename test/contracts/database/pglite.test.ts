import { openTestPglite } from '../../support/pglite.ts';
import { describeDatabase } from './database.ts';

describeDatabase('PGlite', openTestPglite);
