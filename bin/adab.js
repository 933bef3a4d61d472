#!/usr/bin/env node
// The sources are TypeScript, which Node runs from 22.18 on; `npm run adab --` brings a Node of its own.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `adab needs Node 22.18 or newer, and this is ${process.versions.node}: use \`npm run adab --\`.`,
  );
  process.exit(1);
}
await import('../src/cli/main.ts');
