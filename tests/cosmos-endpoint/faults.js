'use strict';

/** What a request for documents is about; undefined for all else, which never fails to order. */
function kindOf(method, path, headers) {
  const is = (name) => /^true$/i.test(headers[name] ?? '');
  if (!path.includes('/docs')) return undefined;
  if (headers['a-im']) return 'feed';
  if (method === 'GET') return 'read';
  if (method === 'PUT') return 'replace';
  if (method === 'DELETE') return 'delete';
  if (is('x-ms-cosmos-is-query-plan-request')) return 'plan';
  if (is('x-ms-cosmos-is-batch-request')) return 'batch';
  if (is('x-ms-documentdb-isquery') || /query\+json/.test(headers['content-type'] ?? '')) return 'query';
  return is('x-ms-documentdb-is-upsert') ? 'upsert' : 'create';
}

/**
 * Trouble made to order. A fault is { status, retryAfterMs, delayMs, cut, after, kinds, container, count }: for so many requests of these
 * kinds (any) in this container (any) it takes the place of the answer or cuts the connection, before the work is done or after it; with a
 * delay only, the answer comes late.
 */
class Faults {
  constructor() {
    this.coming = [];
  }

  replace(faults) {
    this.coming = faults.map((fault) => ({ count: 1, ...fault }));
  }

  next(method, path, headers) {
    const kind = kindOf(method, path, headers);
    const fault = kind && this.coming.find(({ kinds, container }) => (!kinds || kinds.includes(kind)) && (!container || path.includes(`/colls/${container}/`)));
    if (!fault) return undefined;
    fault.count -= 1;
    if (fault.count <= 0) this.coming.splice(this.coming.indexOf(fault), 1);
    return fault;
  }

  static answer({ status, retryAfterMs }) {
    return {
      status,
      body: { code: String(status), message: 'Injected.' },
      headers: retryAfterMs ? { 'x-ms-retry-after-ms': String(retryAfterMs) } : {},
    };
  }
}

module.exports = { Faults };
