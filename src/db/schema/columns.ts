import { text, timestamp } from 'drizzle-orm/pg-core';

/** A point in time, always with its zone. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });

/** The first column of the primary key of every table that holds a site's data. */
export const siteId = () => text().notNull();
