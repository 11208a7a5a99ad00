'use strict';
const { randomUUID } = require('node:crypto');
const { Indexing } = require('./indexing');
const { badRequest, missing, exists, changed } = require('./errors');

const MAX_DOCUMENT = 2 * 1024 * 1024;
const MAX_OPERATIONS = 100;
const nameOf = (partition, id) => `${partition}\n${id}`;
const STATUS = { create: 201, replace: 200, upsert: 200, delete: 204 };

/** The documents of one container, by name, partition and type; the log keeps the order of writing. */
class Container {
  constructor(definition, rid, now) {
    this.definition = definition;
    this.rid = rid;
    this.now = now;
    this.keyPath = definition.partitionKey.paths[0].slice(1).split('/');
    this.indexing = new Indexing(definition.indexingPolicy);
    this.documents = new Map();
    this.partitions = new Map();
    this.types = new Map();
    this.log = [];
    this.created = 0;
  }

  /** How many writes there were: where the feed stands. */
  get position() { return this.log.length; }

  read(partition, id) {
    const found = this.find(partition, id);
    if (!found) throw missing();
    return found.document;
  }

  /** All documents of another container, with their tags and times. */
  take(other) {
    for (const [name, { document, expires }] of [...other.documents].sort(([, a], [, b]) => a.position - b.position)) {
      const partition = name.slice(0, name.lastIndexOf('\n'));
      this.apply(partition, { id: document.id, document: { ...document } });
      Object.assign(this.documents.get(name), { expires, document: { ...document } });
      this.partitions.get(partition).set(document.id, this.documents.get(name));
    }
  }

  /** All or none. Answers the outcome of each write, or at which write it failed. */
  batch(partition, operations) {
    if (operations.length > MAX_OPERATIONS) throw badRequest('Batch request has more operations than what is supported.');
    const staged = new Map();
    const prepared = [];
    for (const operation of operations) {
      try {
        prepared.push(this.prepare(partition, operation, staged));
      } catch (refusal) {
        if (!refusal.status) throw refusal;
        return { status: 207, results: operations.map((_, i) => ({ status: i === prepared.length ? refusal.status : 424 })) };
      }
    }
    const written = prepared.map((change) => this.apply(partition, change));
    return { status: 200, results: operations.map(({ kind }, i) => ({ status: STATUS[kind], etag: written[i]?._etag })) };
  }

  /** One write; the document as it is now, undefined when it is deleted. */
  write(partition, operation) {
    return this.apply(partition, this.prepare(partition, operation, new Map()));
  }

  /** Checks a write, also against those staged before it, and changes nothing yet. */
  prepare(partition, { kind, id = undefined, body, ifMatch }, staged) {
    const name = id ?? body.id;
    const found = staged.has(name) ? staged.get(name) : this.find(partition, name)?.document;
    if (kind === 'create' && found) throw exists();
    if ((kind === 'replace' || kind === 'delete') && !found) throw missing();
    if (found && ifMatch && ifMatch !== '*' && ifMatch !== found._etag) throw changed();
    if (kind !== 'delete') check(partition, body, this.keyPath);
    const document = kind === 'delete' ? undefined : { ...body, _etag: `"${randomUUID()}"` };
    staged.set(name, document);
    return { id: name, document };
  }

  apply(partition, { id, document }) {
    const name = nameOf(partition, id);
    const before = this.documents.get(name);
    if (before) this.log[before.position] = undefined;
    const seconds = this.seconds();
    const again = document && before?.expires > seconds ? before.document : undefined;
    if (before) this.remove(partition, id);
    if (!document) return undefined;
    this.created += again ? 0 : 1;
    const entry = {
      position: this.log.length,
      expires: document.ttl > 0 ? seconds + document.ttl : Infinity,
      document: { ...document, _rid: again?._rid ?? `${this.rid}${String(this.created).padStart(9, '0')}`, _ts: seconds },
    };
    this.log.push(entry);
    this.documents.set(name, entry);
    into(this.partitions, partition).set(id, entry);
    into(this.types, document.type).set(name, entry);
    return entry.document;
  }

  remove(partition, id) {
    const name = nameOf(partition, id);
    this.types.get(this.documents.get(name).document.type).delete(name);
    this.partitions.get(partition).delete(id);
    this.documents.delete(name);
  }

  /** Those of a partition, else those of a type, else all: at least what a query asks for. */
  rows(partition, type) {
    const seconds = this.seconds();
    const entries = (partition !== undefined ? this.partitions.get(partition) : type !== undefined ? this.types.get(type) : this.documents) ?? new Map();
    return [...entries.values()].filter(({ expires }) => expires > seconds).map(({ document }) => document);
  }

  /** What was written after a position, in that order, the newest version of each. */
  changes(after, max) {
    const seconds = this.seconds();
    const documents = [];
    let position = after;
    while (position < this.log.length && documents.length < max) {
      const entry = this.log[position];
      position += 1;
      if (entry?.expires > seconds) documents.push(entry.document);
    }
    return { documents, position };
  }

  find(partition, id) {
    const entry = this.documents.get(nameOf(partition, id));
    return entry?.expires > this.seconds() ? entry : undefined;
  }

  seconds() { return Math.floor(this.now() / 1000); }
}

function into(maps, name) {
  if (!maps.has(name)) maps.set(name, new Map());
  return maps.get(name);
}

function check(partition, body, keyPath) {
  if (typeof body.id !== 'string' || body.id === '' || /[/\\?#]/.test(body.id)) throw badRequest(`'${body.id}' is not an id.`);
  if (JSON.stringify([keyPath.reduce((value, name) => value?.[name], body) ?? {}]) !== partition) throw badRequest('PartitionKey extracted from document does not match the one specified in the header');
  if (body.ttl !== undefined && body.ttl !== -1 && !(body.ttl > 0)) throw badRequest("The input ttl is invalid. Ensure to provide a nonzero positive integer or '-1'.");
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_DOCUMENT) throw Object.assign(badRequest('Request size is too large'), { status: 413 });
}

module.exports = { Container };
