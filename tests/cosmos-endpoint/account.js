'use strict';
const { Container } = require('./container');
const { badRequest, missing, missingOwner, exists } = require('./errors');

const base64 = (bytes) => bytes.toString('base64').replaceAll('/', '-');

/** The databases and their containers. Each database has a clock that stands still until it is set forward: what expires, expires when its tests say so. */
class Account {
  constructor() {
    this.databases = new Map();
    this.started = Date.now();
    this.made = 0;
  }

  /** Lets time pass in one database. */
  advance(id, seconds) {
    this.database(id).ahead += seconds * 1000;
  }

  describe(endpoint) {
    const here = [{ name: 'here', databaseAccountEndpoint: endpoint }];
    return {
      id: 'local',
      _self: '',
      _rid: 'local',
      _dbs: '//dbs/',
      media: '//media/',
      addresses: '//addresses/',
      writableLocations: here,
      readableLocations: here,
      enableMultipleWriteLocations: false,
      userReplicationPolicy: { asyncReplication: false, minReplicaSetSize: 1, maxReplicasetSize: 1 },
      systemReplicationPolicy: { minReplicaSetSize: 1, maxReplicasetSize: 1 },
      userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
      readPolicy: { primaryReadCoefficient: 1, secondaryReadCoefficient: 1 },
      queryEngineConfiguration: '{"maxSqlQueryInputLength":262144,"maxJoinsPerSqlQuery":5,"maxLogicalAndPerSqlQuery":500,"maxLogicalOrPerSqlQuery":500,"sqlAllowAggregateFunctions":true,"sqlAllowSubQuery":true,"allowNewKeywords":true,"enableSpatialIndexing":true,"maxInExpressionItemsCount":16000}',
    };
  }

  createDatabase({ id }) {
    if (!id) throw badRequest('A database has an id.');
    if (this.databases.has(id)) throw exists();
    const number = Buffer.alloc(4);
    this.made += 1;
    number.writeInt32BE(this.made);
    this.databases.set(id, { id, number, containers: new Map(), ahead: 0 });
    return this.describeDatabase(id);
  }

  /** The same documents under another name: what is done to one is not done to the other. */
  copyDatabase(id, copy) {
    const source = this.database(id);
    this.createDatabase({ id: copy });
    this.database(copy).ahead = source.ahead;
    for (const container of source.containers.values()) {
      this.createContainer(copy, container.definition);
      this.container(copy, container.definition.id).take(container);
    }
  }

  describeDatabase(id) {
    const rid = base64(this.database(id).number);
    return { id, _rid: rid, _self: `dbs/${rid}/`, _etag: '"1"', _ts: 1, _colls: 'colls/', _users: 'users/' };
  }

  deleteDatabase(id) {
    this.database(id);
    this.databases.delete(id);
  }

  createContainer(databaseId, definition) {
    const database = this.database(databaseId);
    // The leases of change feeds are the SDK's own, by their ids.
    if (definition.partitionKey?.paths?.[0] !== (definition.id === 'leases' ? '/id' : '/partition')) throw badRequest('Containers here are partitioned by /partition.');
    if (database.containers.has(definition.id)) throw exists();
    const number = Buffer.alloc(4);
    number.writeInt32BE(database.containers.size + 1);
    number[0] |= 0x80; // tells a container from a user
    const rid = base64(Buffer.concat([database.number, number]));
    database.containers.set(definition.id, new Container(definition, rid, () => this.started + database.ahead));
    return this.describeContainer(databaseId, definition.id);
  }

  describeContainer(databaseId, id) {
    const { rid, definition } = this.database(databaseId).containers.get(id) ?? fail(missing());
    const self = `dbs/${base64(this.database(databaseId).number)}/colls/${rid}/`;
    return { ...definition, _rid: rid, _self: self, _etag: '"1"', _ts: 1, _docs: 'docs/' };
  }

  /** By name or, as the SDK asks for the ranges of a container, by _rid. */
  container(databaseId, id) {
    const containers = this.find(databaseId)?.containers;
    return containers?.get(id) ?? [...containers?.values() ?? []].find(({ rid }) => rid === id) ?? fail(missingOwner());
  }

  database(id) {
    return this.find(id) ?? fail(missing());
  }

  find(id) {
    return this.databases.get(id) ?? [...this.databases.values()].find(({ number }) => base64(number) === id);
  }
}

const fail = (refusal) => {
  throw refusal;
};

module.exports = { Account };
