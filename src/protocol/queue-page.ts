/** Lines of the queue that the desk asks for at a time: several screens of them, and little enough to be drawn at once. */
export const QUEUE_PAGE = 50;
