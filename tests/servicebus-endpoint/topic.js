'use strict';
// A topic with its subscriptions, as the emulator's configuration file declares them.
const { Queue } = require('./queue');

const DEAD_LETTERS = '/$deadletterqueue';
const NEVER = Number.MAX_SAFE_INTEGER;

class Topic {
  constructor({ Name: name, Properties: properties, Subscriptions: subscriptions }, clock) {
    this.name = name;
    this.clock = clock;
    this.duplicatesMs = properties.RequiresDuplicateDetection ? milliseconds(properties.DuplicateDetectionHistoryTimeWindow) : 0;
    this.known = new Map();
    this.scheduled = new Map();
    this.sequence = 0;
    this.published = 0;
    this.duplicates = 0;
    this.subscriptions = subscriptions.map((subscription) => this.subscribe(subscription));
    this.queues = new Map(this.subscriptions.flatMap(({ queue, dead }) => [queue, dead].map((one) => [one.name, one])));
  }

  /** The queue of an address of receivers: nothing when there is none. */
  queueAt(address) {
    return this.queues.get(address.toLowerCase());
  }

  /** Drops what was seen within the window of duplicate detection. */
  publish(message) {
    if (this.isDuplicate(message.messageId)) return undefined;
    const entry = { message, sequence: ++this.sequence, enqueuedAt: this.clock.now(), deliveryCount: 0 };
    if (message.scheduledAt > this.clock.now()) {
      this.scheduled.set(entry.sequence, { ...entry, isScheduled: true });
    } else {
      this.spread(entry);
    }
    return entry.sequence;
  }

  cancel(sequence) {
    return this.scheduled.delete(sequence);
  }

  tick() {
    for (const entry of [...this.scheduled.values()]) {
      if (entry.message.scheduledAt > this.clock.now()) continue;
      this.scheduled.delete(entry.sequence);
      this.spread({ ...entry, isScheduled: false, enqueuedAt: this.clock.now() });
    }
    for (const { queue, dead } of this.subscriptions) {
      queue.tick();
      dead.tick();
    }
  }

  /** For tests: how many of each there are. */
  state() {
    return {
      published: this.published,
      duplicates: this.duplicates,
      scheduled: this.scheduled.size,
      subscriptions: Object.fromEntries(this.subscriptions.map(({ name, queue, dead }) => [
        name, { waiting: queue.waiting.length, locked: queue.locked.size, dead: dead.waiting.length + dead.locked.size },
      ])),
    };
  }

  spread(entry) {
    this.published++;
    for (const { rules, queue } of this.subscriptions) {
      if (rules.some((rule) => matches(rule, entry.message))) queue.add({ ...entry });
    }
  }

  isDuplicate(messageId) {
    if (!this.duplicatesMs || messageId === undefined) return false;
    const now = this.clock.now();
    for (const [id, until] of this.known) {
      if (until > now) break;
      this.known.delete(id);
    }
    if (this.known.has(messageId)) {
      this.duplicates++;
      return true;
    }
    this.known.set(messageId, now + this.duplicatesMs);
    return false;
  }

  subscribe({ Name: name, Properties: properties, Rules: rules }) {
    const address = `${this.name}/subscriptions/${name}`.toLowerCase();
    const lockMs = milliseconds(properties.LockDuration);
    const dead = new Queue(address + DEAD_LETTERS, { lockMs, maxDeliveries: NEVER, timeToLiveMs: NEVER }, this.clock);
    const queue = new Queue(
      address, { lockMs, maxDeliveries: properties.MaxDeliveryCount, timeToLiveMs: milliseconds(properties.DefaultMessageTimeToLive) }, this.clock,
      (entry, reason, description) => dead.add({ ...entry, deadLetter: { reason, description, source: address } }));
    return { name, rules: (rules ?? []).map(ruleOf), queue, dead };
  }
}

/** Only what the project declares: filters that the file has and this does not know stop the start. */
function ruleOf({ Name: name, Properties: properties }) {
  const { CorrelationFilter: filter } = properties;
  const unknown = Object.keys(filter ?? {}).filter((key) => !(key in FIELDS));
  if (properties.FilterType !== 'Correlation' || !filter || unknown.length > 0) throw new Error(`Rule ${name} has a filter that is not known here.`);
  return filter;
}

const FIELDS = { Label: 'subject', CorrelationId: 'correlationId', MessageId: 'messageId' };

function matches(filter, message) {
  return Object.entries(filter).every(([field, value]) => message[FIELDS[field]] === value);
}

/** Of an ISO 8601 duration of days, hours, minutes and seconds. */
function milliseconds(duration) {
  const [, days, hours, minutes, seconds] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

module.exports = { Topic };
