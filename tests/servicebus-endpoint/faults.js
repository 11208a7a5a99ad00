'use strict';
// What becomes of the next operations, as a test has asked for it.

const KINDS = ['send', 'schedule', 'settle', 'renew', 'receive'];
const CONDITIONS = { busy: 'com.microsoft:server-busy', timeout: 'com.microsoft:timeout', internal: 'amqp:internal-error', denied: 'amqp:unauthorized-access' };

class Faults {
  constructor() {
    this.list = [];
  }

  /** @param faults [{ kind, what: busy | timeout | internal | denied | silence | cut, after, count }]; an empty list ends all of them. */
  replace(faults) {
    for (const { kind, what } of faults) {
      if (!KINDS.includes(kind) || !(what in CONDITIONS || what === 'silence' || what === 'cut')) throw new Error(`No such fault: ${kind} ${what}`);
    }
    this.list = faults.map((fault) => ({ count: 1, after: false, ...fault }));
  }

  /** Runs an operation unless a fault takes its place: `answer` is told its result or the condition of an error, `cut` ends the connection. */
  around(kind, { work, answer, refuse, cut }) {
    const fault = this.list.find((one) => one.kind === kind && one.count > 0);
    if (!fault) return answer(work());
    fault.count--;
    if (fault.after) work();
    if (fault.what === 'cut') return cut();
    return fault.what === 'silence' ? undefined : refuse(CONDITIONS[fault.what], 'The test says so.');
  }
}

module.exports = { Faults };
