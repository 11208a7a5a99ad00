'use strict';
// A Cosmos DB endpoint in memory for tests: the REST protocol as Microsoft.Azure.Cosmos 3 speaks it to a gateway.
const http = require('node:http');
const { randomUUID } = require('node:crypto');
const { Account } = require('./account');
const { readBatch, writeResults } = require('./hybridrow');
const { run, check } = require('./query');
const { Faults } = require('./faults');
const { Refusal, badRequest } = require('./errors');

const account = new Account();
const faults = new Faults();
const MAX_REQUEST = 2 * 1024 * 1024;
const KINDS = { PUT: 'replace', DELETE: 'delete' };
const WHOLE_RANGE = { id: '0', minInclusive: '', maxExclusive: 'FF', ridPrefix: 0, throughputFraction: 1, status: 'online', parents: [] };
const PLAN = {
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: 'None', top: null, offset: null, limit: null, orderBy: [], orderByExpressions: [], groupByExpressions: [], groupByAliases: [],
    aggregates: [], groupByAliasToAggregateType: {}, rewrittenQuery: '', hasSelectValue: false, dCountInfo: null, hasNonStreamingOrderBy: false,
  },
  queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
};

const routes = [
  [/^\/$/, ({ method, endpoint }) => (method === 'GET' ? { body: account.describe(endpoint) } : notAllowed())],
  [/^\/test\/(advance|copy|faults)$/, test],
  [/^\/dbs$/, ({ method, body }) => (method === 'POST' ? { status: 201, body: account.createDatabase(json(body)) } : notAllowed())],
  [/^\/dbs\/([^/]+)$/, database],
  [/^\/dbs\/([^/]+)\/colls$/, ({ method, body }, databaseId) => (method === 'POST' ? { status: 201, body: account.createContainer(databaseId, json(body)) } : notAllowed())],
  [/^\/dbs\/([^/]+)\/colls\/([^/]+)$/, (_, databaseId, id) => ({ body: account.describeContainer(databaseId, id) })],
  [/^\/dbs\/([^/]+)\/colls\/([^/]+)\/pkranges$/, ranges],
  [/^\/dbs\/([^/]+)\/colls\/([^/]+)\/docs$/, documents],
  [/^\/dbs\/([^/]+)\/colls\/([^/]+)\/docs\/([^/]+)$/, document],
];

/** What only tests ask for: time to pass in a database; a copy of one; the next requests for documents to fail, or to wait. */
function test({ body }, what) {
  const wish = json(body);
  if (what === 'advance') account.advance(wish.database, wish.seconds);
  else if (what === 'copy') account.copyDatabase(wish.database, wish.copy);
  else faults.replace(wish);
  return { status: 204 };
}

function database({ method }, id) {
  if (method !== 'DELETE') return { body: account.describeDatabase(id) };
  account.deleteDatabase(id);
  return { status: 204 };
}

function ranges({ headers }, databaseId, id) {
  const { rid } = account.container(databaseId, id);
  if (headers['if-none-match'] === '"ranges"') return { status: 304, headers: { etag: '"ranges"' } };
  return { body: { _rid: rid, PartitionKeyRanges: [{ ...WHOLE_RANGE, _rid: rid }], _count: 1 }, headers: { etag: '"ranges"' } };
}

function document({ method, headers, body }, databaseId, containerId, id) {
  const container = account.container(databaseId, containerId);
  const partition = partitionOf(headers) ?? '';
  if (method === 'GET') {
    const found = container.read(partition, id);
    return { body: found, headers: { etag: found._etag } };
  }
  const written = container.write(partition, { kind: KINDS[method] ?? notAllowed(), id, body: body.length ? json(body) : undefined, ifMatch: headers['if-match'] });
  return written ? answer(200, written, headers) : { status: 204 };
}

function documents({ method, headers, body }, databaseId, containerId) {
  const container = account.container(databaseId, containerId);
  if (headers['a-im']) return feed(container, headers);
  const partition = partitionOf(headers);
  if (method !== 'POST') return notAllowed();
  if (is(headers, 'x-ms-cosmos-is-query-plan-request')) {
    check(json(body).query);
    return { body: PLAN };
  }
  if (is(headers, 'x-ms-cosmos-is-batch-request')) {
    if (body.length > MAX_REQUEST) throw Object.assign(badRequest('Request size is too large'), { status: 413 });
    const { status, results } = container.batch(partition, readBatch(body));
    return { status, raw: writeResults(results) };
  }
  if (is(headers, 'x-ms-documentdb-isquery') || /query\+json/.test(headers['content-type'] ?? '')) return query(container, partition, headers, json(body));
  const kind = is(headers, 'x-ms-documentdb-is-upsert') ? 'upsert' : 'create';
  return answer(kind === 'create' ? 201 : 200, container.write(partition, { kind, body: json(body), ifMatch: headers['if-match'] }), headers);
}

function query(container, partition, headers, sql) {
  const max = Number(headers['x-ms-max-item-count'] ?? -1);
  const page = run(sql, container, partition, max, headers['x-ms-continuation']);
  return list(container, page.items, page.continuation ? { 'x-ms-continuation': page.continuation } : {});
}

function feed(container, headers) {
  const wanted = headers['if-none-match'] ?? '';
  const after = wanted === '*' ? container.position : Number(wanted.replaceAll('"', '')) || 0;
  const max = Number(headers['x-ms-max-item-count']) > 0 ? Number(headers['x-ms-max-item-count']) : Infinity;
  const page = container.changes(after, max);
  const etag = { etag: `"${page.position}"` };
  return page.documents.length ? list(container, page.documents, etag) : { status: 304, headers: { 'x-ms-item-count': '0', ...etag } };
}

const list = (container, items, headers) => ({
  body: { _rid: container.rid, Documents: items, _count: items.length },
  headers: { 'x-ms-item-count': String(items.length), ...headers },
});
const answer = (status, written, headers) => ({
  status,
  body: /return=minimal/i.test(headers.prefer ?? '') ? undefined : written,
  headers: { etag: written._etag },
});
const is = (headers, name) => /^true$/i.test(headers[name] ?? '');
const json = (body) => {
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('The body is not JSON.');
  }
};
const partitionOf = (headers) => {
  const key = headers['x-ms-documentdb-partitionkey'];
  return key === undefined ? undefined : JSON.stringify(JSON.parse(key));
};
const notAllowed = () => {
  throw new Refusal(405, 'This endpoint does not do that.');
};

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function route(request) {
  for (const [pattern, handle] of routes) {
    const match = pattern.exec(request.path);
    if (match) return handle(request, ...match.slice(1).map(decodeURIComponent));
  }
  throw new Refusal(404, `There is no ${request.path} here.`);
}

async function serve(incoming, response) {
  const { method, headers } = incoming;
  const path = incoming.url.split('?')[0].replace(/^\/+/, '/').replace(/(.)\/+$/, '$1');
  const fault = faults.next(method, path, headers);
  let result;
  try {
    const request = { method, headers, path, endpoint: `http://${headers.host}/`, body: await bodyOf(incoming) };
    if (fault?.delayMs) await new Promise((resolve) => { setTimeout(resolve, fault.delayMs); });
    const done = fault && !fault.after && (fault.cut || fault.status) ? undefined : route(request);
    if (fault?.cut) return incoming.socket.destroy();
    result = fault?.status ? Faults.answer(fault) : done;
  } catch (problem) {
    if (!problem.status) console.error(problem);
    result = { status: problem.status ?? 500, body: { code: String(problem.status ?? 500), message: problem.message }, headers: { 'x-ms-substatus': String(problem.subStatus ?? 0) } };
  }
  const { status = 200, body, raw } = result;
  const text = raw ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-activity-id': headers['x-ms-activity-id'] ?? randomUUID(),
    'x-ms-request-charge': '1',
    'x-ms-session-token': '0:-1#1',
    ...result.headers,
  });
  return response.end(status === 204 || status === 304 ? undefined : text);
}

const server = http.createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, serve);
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(`ready http://localhost:${server.address().port}/`));

// Ends with whoever started it.
process.stdin.on('end', () => process.exit(0)).resume();
