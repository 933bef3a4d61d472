import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who signs in at the provider. */
export interface OidcPerson {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
}

export interface OidcServer {
  issuer: string;
  /** Whoever comes next is this person. */
  person: OidcPerson;
  /** Signs with a key that is not the one it publishes. */
  isForging: boolean;
  close(): Promise<void>;
}

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/** An OpenID Connect provider of this machine: discovery, a code for whoever comes, signed ID tokens. */
export async function startOidcServer(): Promise<OidcServer> {
  const keys = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const forged = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const published = { ...(await crypto.subtle.exportKey('jwk', keys.publicKey)), kid: 'one', alg: 'RS256' };
  const nonces = new Map<string, string>();
  const state: OidcServer = {
    issuer: '',
    person: { sub: 'one', email: '', email_verified: true },
    isForging: false,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', state.issuer);
    const answer = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      answer({
        issuer: state.issuer,
        authorization_endpoint: `${state.issuer}/authorize`,
        token_endpoint: `${state.issuer}/token`,
        jwks_uri: `${state.issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (url.pathname === '/keys') answer({ keys: [published] });
    else if (url.pathname === '/authorize') {
      const code = crypto.randomUUID();
      nonces.set(code, url.searchParams.get('nonce') ?? '');
      const back = new URL(url.searchParams.get('redirect_uri') ?? state.issuer);
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href, connection: 'close' });
      response.end();
    } else if (url.pathname === '/token') {
      let body = '';
      for await (const part of request) body += part;
      const nonce = nonces.get(new URLSearchParams(body).get('code') ?? '');
      const iat = Math.floor(Date.now() / 1000);
      const claims = { iss: state.issuer, aud: 'adab', iat, exp: iat + 60, nonce, ...state.person };
      const { privateKey } = state.isForging ? forged : keys;
      answer({ access_token: 'opaque', token_type: 'Bearer', id_token: await sign(claims, privateKey) });
    } else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

async function sign(claims: object, key: CryptoKey): Promise<string> {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', kid: 'one' })}.${encode(claims)}`;
  const signature = await crypto.subtle.sign(RSA.name, key, new TextEncoder().encode(signed));
  return `${signed}.${Buffer.from(signature).toString('base64url')}`;
}
