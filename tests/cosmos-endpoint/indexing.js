'use strict';

/** An indexing policy, as far as it decides which queries run. */
class Indexing {
  constructor(policy = {}) {
    this.included = policy.includedPaths?.map(({ path }) => path) ?? ['/*'];
    this.excluded = policy.excludedPaths?.map(({ path }) => path) ?? [];
    this.composites = policy.compositeIndexes ?? [];
  }

  /** The longest path that matches decides. */
  covers(path) {
    const best = (patterns) => Math.max(-1, ...patterns.filter((pattern) => matches(pattern, path)).map((pattern) => pattern.length));
    return best(this.included) > best(this.excluded);
  }

  hasComposite(orders) {
    return this.composites.some((index) => index.length === orders.length
      && (index.every((part, i) => fits(part, orders[i], false)) || index.every((part, i) => fits(part, orders[i], true))));
  }
}

const matches = (pattern, path) => (pattern.endsWith('/*') ? `${path}/`.startsWith(pattern.slice(0, -1)) : pattern === `${path}/?`);
const fits = (part, order, reversed) => part.path === order.path && (part.order === 'descending') === (order.descending !== reversed);

module.exports = { Indexing };
