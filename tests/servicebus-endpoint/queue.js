'use strict';
// What waits for receivers: a subscription, or the dead letters of one. Messages are locked while a receiver has them.
const { randomBytes } = require('node:crypto');

class Queue {
  /** @param onDead takes what cannot be delivered; none: nothing is ever given up. */
  constructor(name, { lockMs, maxDeliveries, timeToLiveMs }, clock, onDead) {
    Object.assign(this, { name, lockMs, maxDeliveries, timeToLiveMs, clock, onDead });
    this.waiting = [];
    this.locked = new Map();
    this.receivers = [];
  }

  add(entry) {
    this.waiting.push(entry);
    this.deliver();
  }

  /** Hands out what waits, to receivers with credit. */
  deliver() {
    this.receivers = this.receivers.filter((receiver) => receiver.isOpen());
    while (this.waiting.length > 0) {
      const receiver = this.receivers.find((one) => one.hasCredit());
      if (!receiver) return;
      this.receivers.push(...this.receivers.splice(this.receivers.indexOf(receiver), 1));
      const entry = this.waiting.shift();
      if (this.hasExpired(entry)) continue;
      const lock = { entry, token: randomBytes(16), until: this.clock.now() + this.lockMs };
      this.locked.set(lock.token.toString('hex'), lock);
      receiver.send(entry, lock);
    }
  }

  /** The entry of a lock that still holds; else nothing. */
  release(token) {
    const key = token.toString('hex');
    const lock = this.locked.get(key);
    if (!lock || lock.until <= this.clock.now()) return undefined;
    this.locked.delete(key);
    return lock.entry;
  }

  /** Until when; nothing when the lock is lost. */
  renew(token) {
    const lock = this.locked.get(token.toString('hex'));
    if (!lock || lock.until <= this.clock.now()) return undefined;
    lock.until = this.clock.now() + this.lockMs;
    return lock.until;
  }

  /** Comes again at once, or is given up after so many deliveries. */
  fail(entry) {
    entry.deliveryCount++;
    if (entry.deliveryCount >= this.maxDeliveries && this.onDead) {
      this.onDead(entry, 'MaxDeliveryCountExceeded', `Message could not be consumed after ${this.maxDeliveries} delivery attempts.`);
    } else {
      this.putBack(entry);
    }
  }

  /** As if it had not been delivered, in its place. */
  putBack(entry) {
    const place = this.waiting.findIndex((one) => one.sequence > entry.sequence);
    this.waiting.splice(place < 0 ? this.waiting.length : place, 0, entry);
    this.deliver();
  }

  /** Lets go of locks and messages whose time is over. */
  tick() {
    for (const [key, lock] of this.locked) {
      if (lock.until > this.clock.now()) continue;
      this.locked.delete(key);
      this.fail(lock.entry);
    }
    this.waiting = this.waiting.filter((entry) => !this.hasExpired(entry));
    this.deliver();
  }

  /** All that are here, oldest first. */
  peek() {
    return [...this.waiting, ...[...this.locked.values()].map((lock) => lock.entry)].sort((a, b) => a.sequence - b.sequence);
  }

  hasExpired(entry) {
    if (!this.onDead || entry.enqueuedAt + this.timeToLiveMs > this.clock.now()) return false;
    this.onDead(entry, 'TTLExpiredException', 'The message expired and was dead lettered.');
    return true;
  }
}

module.exports = { Queue };
