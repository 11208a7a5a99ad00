'use strict';
// SQL over documents: the npm engine, and what it lacks of the SQL that LINQ to Cosmos writes.
const parse = require('@zeit/cosmosdb-query').default;
require('./parser');
const aggregates = require('@zeit/cosmosdb-query/lib/aggregate-functions');
const functions = require('@zeit/cosmosdb-query/lib/builtin-functions');
const helpers = require('@zeit/cosmosdb-query/lib/helpers');
const { badRequest } = require('./errors');

const text = (compare) => (a, b, anyCase = false) => {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return anyCase ? compare(a.toLowerCase(), b.toLowerCase()) : compare(a, b);
};
functions.CONTAINS = text((a, b) => a.includes(b));
functions.STARTSWITH = text((a, b) => a.startsWith(b));
functions.ENDSWITH = text((a, b) => a.endsWith(b));
functions.STRINGEQUALS = text((a, b) => a === b);

/** As the engine's own, which copies the list for every item in it. */
helpers.stripUndefined = (value) => {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(helpers.stripUndefined);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([name, item]) => [name, helpers.stripUndefined(item)]));
};

const OFFSET = /\s+OFFSET\s+(\d+)\s+LIMIT\s+(\d+)\s*$/i;

/** Documents by id and partition, as the SDK asks for many: a lookup. */
const READ_MANY = /^SELECT \* FROM c WHERE \( (\( c\.id = @param_id\d+ AND c\["partition"\] = @param_pk\d+ \)( OR )?)+ \)$/;
const DISTINCT = /^\s*SELECT\s+DISTINCT\s+/i;

// What stays (a path's step, a property's name, TOP), then what is a value: text in quotes, or a number that is no part of a name.
const VALUES = /\[\s*"(?:[^"\\]|\\.)*"\s*\]|"(?:[^"\\]|\\.)*"\s*:|\bTOP\s+\d+|("(?:[^"\\]|\\.)*")|(?<![\w@.])(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/g;
const plans = new Map();

/** LINQ writes values into its SQL. With parameters in their place queries that differ by nothing else are compiled once: the engine's parser is slow. */
function lift(sql) {
  const values = [];
  const text = sql.replace(VALUES, (found, quoted, number) => {
    if (quoted === undefined && number === undefined) return found;
    values.push(JSON.parse(quoted ?? number));
    return `@lifted${values.length}`;
  });
  return [text, Object.fromEntries(values.map((value, i) => [`lifted${i + 1}`, value]))];
}

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

/** The parameter that holds the type of document that a condition asks for, with whatever else; undefined when it asks for none. */
function typeIn(condition) {
  if (condition?.type !== 'scalar_binary_expression') return undefined;
  const { operator, left, right } = condition;
  if (operator === 'AND') return typeIn(left) ?? typeIn(right);
  return operator === '=' && left.object?.name === 'root' && pathOf(left) === '/type' && right.type === 'parameter_name' ? right.name.slice(1) : undefined;
}

// LINQ names what it joins by its type: order0. The engine takes a reserved word with digits behind it for the word.
const RESERVED = /"(?:[^"\\]|\\.)*"|(?<![\w@.])(and|array|as|asc|between|by|desc|distinct|exists|from|group|in|join|limit|not|null|offset|or|order|select|top|true|false|undefined|udf|value|where)(\d+)\b/gi;
const rename = (sql) => sql.replace(RESERVED, (found, word, digits) => (word ? `_${word}${digits}` : found));

function compile(sql) {
  const query = parse(rename(sql));
  straighten(query.ast.body);
  return {
    // eslint-disable-next-line no-new-func
    execute: new Function(`"use strict"; return ${query.code}`)(),
    orders: ordersOf(query.ast.body),
    type: typeIn(query.ast.body.where?.condition),
  };
}

function planOf(sql) {
  const [, offset, limit] = OFFSET.exec(sql) ?? [];
  const [text, values] = lift(sql.replace(OFFSET, '').replace(DISTINCT, 'SELECT ').trim());
  if (!plans.has(text)) {
    try {
      plans.set(text, compile(text));
    } catch (problem) {
      throw badRequest(`${problem.message} in ${sql}`);
    }
  }
  return { ...plans.get(text), values, window: limit && [Number(offset), Number(limit)], distinct: DISTINCT.test(sql) };
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
 * @param continuation of the page before; goes on behind its last document, whatever was added or deleted meanwhile.
 */
function run({ query: sql, parameters = [] }, container, partition, max, continuation) {
  const given = Object.fromEntries(parameters.map(({ name, value }) => [name.slice(1), value]));
  if (READ_MANY.test(sql)) return { items: many(container, given) };
  const plan = planOf(sql);
  checkOrders(plan.orders, container.indexing);
  const values = { ...plan.values, ...given };
  const type = values[plan.type];
  // Of the wanted type alone: where a document lacks a step of a joined path, the engine stumbles.
  const rows = container.rows(partition, type).filter((row) => type === undefined || row.type === type);
  // The engine's steps copy the list of what they have for each row: so each starts with none.
  const table = { reduce: (step) => rows.flatMap((row) => step([], row)) };
  const answer = (...page) => plan.execute(aggregates, functions, table, helpers, {}, values, ...page);
  try {
    if (max > 0 && !plan.window && !plan.distinct) {
      const page = answer(max, continuation && { token: continuation });
      return { items: page.result, continuation: page.continuation?.token };
    }

    let items = answer().result;
    if (plan.distinct) items = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    if (plan.window) items = items.slice(plan.window[0], plan.window[0] + plan.window[1]);
    const start = Number(continuation ?? 0);
    const end = max > 0 ? start + max : items.length;
    return { items: items.slice(start, end), continuation: end < items.length ? String(end) : undefined };
  } catch (problem) {
    throw badRequest(`${problem.message} in ${sql}`);
  }
}

function many(container, given) {
  const ids = Object.entries(given).filter(([name]) => name.startsWith('param_id'));
  return ids.flatMap(([name, id]) => container.find(JSON.stringify([given[name.replace('param_id', 'param_pk') + '0']]), id)?.document ?? []);
}

/** Refuses what cannot be run. */
const check = (sql) => READ_MANY.test(sql) || planOf(sql);

module.exports = { run, check };
