/** How many comments one request of an act on many decides; the desk asks again until nothing is left. */
export const BULK_BATCH = 500;
