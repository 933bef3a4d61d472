import { list } from '../list.ts';

/** Pictograms that stand for people and for what is said of them. Each is one word of the text; joined ones are phrases. */
export const emoji = [
  list(
    { role: 'target', target: 'group', language: 'en', inflect: 'none' },
    `🏳 🌈, 🏳 ⚧, 👬, 👭, 👨 ❤ 👨, 👩 ❤ 👩, 👩, 👧, 👵, 🤱, 🤰, ♿, 🦽, 🦼, 👩 🦽, 👨 🦽, 🧏, 🦻, 👨 🦯, 👩 🦯`,
  ),
  list(
    { role: 'target', target: 'religion', language: 'en', inflect: 'none' },
    `🧕, 👳, 🕌, ☪, ✡, 🕎, 🕍, ✝, 🕉, ☸`,
  ),
  list(
    { role: 'dehumanising', language: 'en', inflect: 'none' },
    `🐒, 🐵, 🦍, 🦧, 🐀, 🐁, 🐖, 🐷, 🐽, 🪳, 🐛, 🦠, 🗑, 🚮, 💩, 🐍, 🪱, 🐊`,
  ),
  list({ role: 'contempt', language: 'en', inflect: 'none' }, `🤮, 🤢, 👎, 😡, 🤬, 😤, 😒`),
  list({ role: 'violence', language: 'en', inflect: 'none' }, `🔫, 🔪, 🗡, 💣, ⚰, 🪦, ☠, 🪓`),
  list({ role: 'profanity', language: 'en', inflect: 'none' }, `🖕`),
  list({ role: 'praise', language: 'en', inflect: 'none' }, `❤, 😍, 🥰, 💕, 👏, 🤗, 🙏, 💖, 🌹`),
];
