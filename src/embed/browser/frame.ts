// Enhances the frame that the server rendered: everything here also works without it, as a plain page.

import { startForm } from './frame/form.ts';
import { connectHost } from './frame/host.ts';
import { startList } from './frame/list.ts';
import { readPage } from './frame/page.ts';

const page = readPage();
const host = connectHost(page.settings.host);
startForm(page, host);
startList(page, host);
