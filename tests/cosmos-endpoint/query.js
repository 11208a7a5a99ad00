'use strict';
// SQL over documents: the npm engine, and what it lacks of the SQL that LINQ to Cosmos writes.
const parse = require('@zeit/cosmosdb-query').default;
const functions = require('@zeit/cosmosdb-query/lib/builtin-functions');
const { badRequest } = require('./errors');

const text = (compare) => (a, b, anyCase = false) => {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return anyCase ? compare(a.toLowerCase(), b.toLowerCase()) : compare(a, b);
};
functions.CONTAINS = text((a, b) => a.includes(b));
functions.STARTSWITH = text((a, b) => a.startsWith(b));
functions.ENDSWITH = text((a, b) => a.endsWith(b));
functions.STRINGEQUALS = text((a, b) => a === b);

const OFFSET = /\s+OFFSET\s+(\d+)\s+LIMIT\s+(\d+)\s*$/i;
const DISTINCT = /^SELECT\s+DISTINCT\s+/i;
const plans = new Map();

/** LINQ writes sub-queries as "FROM root JOIN x IN root.list"; the engine takes "FROM x IN root.list". */
function straighten(node, outer = true) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'select_query' && !outer && node.from?.joins.length) {
    [node.from.source, ...node.from.joins] = node.from.joins;
  }
  Object.values(node).forEach((child) => straighten(child, false));
}

/** The properties that the results are sorted by: paths such as "/createdAt", with their direction. */
const ordersOf = (body) => (body.orderBy?.expressions ?? []).map(({ expression, order }) => ({ path: pathOf(expression), descending: /desc/i.test(order ?? '') }));

function pathOf(node) {
  if (node.type !== 'scalar_member_expression') return '';
  return `${pathOf(node.object)}/${node.computed ? node.property.value : node.property.name}`;
}

function compile(sql) {
  let plain = sql.trim();
  let window = null;
  plain = plain.replace(OFFSET, (_, offset, limit) => {
    window = [Number(offset), Number(limit)];
    return '';
  });
  const distinct = DISTINCT.test(plain);
  const query = parse(plain.replace(DISTINCT, 'SELECT '));
  straighten(query.ast.body);
  return { query, window, distinct, orders: ordersOf(query.ast.body), streams: !window && !distinct };
}

function planOf(sql) {
  if (!plans.has(sql)) {
    try {
      plans.set(sql, compile(sql));
    } catch (problem) {
      throw badRequest(`${problem.message} in ${sql}`);
    }
  }
  return plans.get(sql);
}

/** Cosmos sorts only by what is indexed: by several properties only where a composite index has them in this order, or all reversed. */
function checkOrders(orders, indexing) {
  if (orders.length === 1 && !indexing.covers(orders[0].path)) {
    throw badRequest(`The order-by item ${orders[0].path} is excluded from the index.`);
  }
  if (orders.length > 1 && !indexing.hasComposite(orders)) {
    throw badRequest('The order by query does not have a corresponding composite index that it can be served from.');
  }
}

/**
 * One page of results.
 * @param rows all documents, in the order of their _rid.
 * @param continuation of the page before; goes on behind its last document, whatever was added or deleted meanwhile.
 */
function run({ query: sql, parameters = [] }, rows, indexing, max, continuation) {
  const { query, window, distinct, orders, streams } = planOf(sql);
  checkOrders(orders, indexing);
  try {
    if (streams && max > 0) {
      const page = query.exec(rows, { parameters, maxItemCount: max, continuation: continuation && { token: continuation } });
      return { items: page.result, continuation: page.continuation?.token };
    }

    let items = query.exec(rows, { parameters }).result;
    if (distinct) items = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    if (window) items = items.slice(window[0], window[0] + window[1]);
    const start = Number(continuation ?? 0);
    const end = max > 0 ? start + max : items.length;
    return { items: items.slice(start, end), continuation: end < items.length ? String(end) : undefined };
  } catch (problem) {
    throw badRequest(`${problem.message} in ${sql}`);
  }
}

module.exports = { run, check: planOf };
