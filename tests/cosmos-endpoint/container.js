'use strict';
const { randomUUID } = require('node:crypto');
const { Indexing } = require('./indexing');
const { badRequest, missing, exists, changed } = require('./errors');

const MAX_DOCUMENT = 2 * 1024 * 1024;
const MAX_OPERATIONS = 100;
const nameOf = (partition, id) => `${partition}\n${id}`;

/** The documents of one container: what is written last comes last in the feed, what was created first comes first in queries. */
class Container {
  constructor(definition, rid, now) {
    this.definition = definition;
    this.rid = rid;
    this.now = now;
    this.indexing = new Indexing(definition.indexingPolicy);
    this.documents = new Map();
    this.created = 0;
    this.position = 0;
  }

  read(partition, id) {
    const found = this.find(partition, id);
    if (!found) throw missing();
    return found.document;
  }

  /** All or none. Answers the document of each write, or at which write it failed. */
  batch(partition, operations) {
    if (operations.length > MAX_OPERATIONS) throw badRequest('Batch request has more operations than what is supported.');
    const before = new Map(this.documents);
    const { created, position } = this;
    const results = [];
    for (const operation of operations) {
      try {
        results.push({ status: operation.kind === 'create' ? 201 : operation.kind === 'delete' ? 204 : 200, etag: this.write(partition, operation)?._etag });
      } catch (refusal) {
        if (!refusal.status) throw refusal;
        Object.assign(this, { documents: before, created, position });
        const failed = results.length;
        return { status: 207, results: operations.map((_, i) => ({ status: i === failed ? refusal.status : 424 })) };
      }
    }
    return { status: 200, results };
  }

  write(partition, { kind, id = undefined, body, ifMatch }) {
    const found = this.find(partition, id ?? body.id);
    if (kind === 'create' && found) throw exists();
    if ((kind === 'replace' || kind === 'delete') && !found) throw missing();
    if (found && ifMatch && ifMatch !== '*' && ifMatch !== found.document._etag) throw changed();
    if (kind === 'delete') {
      this.documents.delete(nameOf(partition, id));
      return undefined;
    }
    return this.store(partition, body, found);
  }

  store(partition, body, found) {
    if (typeof body.id !== 'string' || body.id === '' || /[/\\?#]/.test(body.id)) throw badRequest(`'${body.id}' is not an id.`);
    if (JSON.stringify([body.partition ?? {}]) !== partition) throw badRequest('PartitionKey extracted from document does not match the one specified in the header');
    if (body.ttl !== undefined && body.ttl !== -1 && !(body.ttl > 0)) throw badRequest("The input ttl is invalid. Ensure to provide a nonzero positive integer or '-1'.");
    if (Buffer.byteLength(JSON.stringify(body)) > MAX_DOCUMENT) throw Object.assign(badRequest('Request size is too large'), { status: 413 });
    const seconds = Math.floor(this.now() / 1000);
    this.position += 1;
    this.created += found ? 0 : 1;
    const entry = {
      partition,
      position: this.position,
      expires: body.ttl > 0 ? seconds + body.ttl : Infinity,
      document: { ...body, _rid: found?.document._rid ?? `${this.rid}${String(this.created).padStart(9, '0')}`, _etag: `"${randomUUID()}"`, _ts: seconds },
    };
    this.documents.set(nameOf(partition, body.id), entry);
    return entry.document;
  }

  /** In the order of creation. */
  rows(partition) {
    const seconds = Math.floor(this.now() / 1000);
    return this.entries(partition, seconds).map((entry) => entry.document).sort((a, b) => (a._rid < b._rid ? -1 : 1));
  }

  /** What was written after a position, in that order, the newest version of each. */
  changes(partition, after, max) {
    const seconds = Math.floor(this.now() / 1000);
    const found = this.entries(partition, seconds).filter((entry) => entry.position > after).sort((a, b) => a.position - b.position).slice(0, max);
    return { documents: found.map((entry) => entry.document), position: found.at(-1)?.position ?? after };
  }

  entries(partition, seconds) {
    return [...this.documents.values()].filter((entry) => entry.expires > seconds && (partition === undefined || entry.partition === partition));
  }

  find(partition, id) {
    const entry = this.documents.get(nameOf(partition, id));
    return entry && entry.expires > Math.floor(this.now() / 1000) ? entry : undefined;
  }
}

module.exports = { Container };
