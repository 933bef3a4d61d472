/** `mixed`: oldest first, where what looks worse counts as older, by so much and no more: nothing starves. */
export const QUEUE_ORDERS = ['mixed', 'oldest', 'newest', 'risk'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];
