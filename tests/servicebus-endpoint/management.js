'use strict';
// The request-response operations of a topic and its subscriptions: schedule, cancel, renew, peek, settle.
const { message, types } = require('rhea');
const { read, write } = require('./message');

const LONG = 0x81;
const TIMESTAMP = 0x83;
const MAX_PEEK = 250;
const LOCK_LOST = { status: 410, condition: 'com.microsoft:message-lock-lost', description: 'The lock supplied is invalid. The message was removed or its lock expired.' };

/** @returns status and body, or status, condition and description. */
function operate({ topic, queue }, operation, body) {
  switch (operation) {
    case 'com.microsoft:schedule-message':
      return schedule(topic, body);
    case 'com.microsoft:cancel-scheduled-message':
      return cancel(topic, body);
    case 'com.microsoft:renew-lock':
      return renew(queue, body);
    case 'com.microsoft:peek-message':
      return peek(queue, body);
    case 'com.microsoft:update-disposition':
      return settle(queue, body);
    default:
      return { status: 501, condition: 'amqp:not-implemented', description: `${operation} is not known here.` };
  }
}

function schedule(topic, { messages }) {
  const sequences = messages.map(({ message: bytes }) => topic.publish(read(bytes)) ?? topic.sequence);
  return { status: 200, body: { 'sequence-numbers': types.wrap_array(sequences, LONG) } };
}

function cancel(topic, body) {
  const missing = [...body['sequence-numbers']].filter((sequence) => !topic.cancel(Number(sequence)));
  return missing.length === 0
    ? { status: 200 }
    : { status: 404, condition: 'com.microsoft:message-not-found', description: `No message is scheduled under ${missing}.` };
}

function renew(queue, body) {
  const until = [...body['lock-tokens']].map((token) => queue.renew(ofUuid(token)));
  return until.includes(undefined) ? LOCK_LOST : { status: 200, body: { expirations: types.wrap_array(until, TIMESTAMP) } };
}

function peek(queue, body) {
  const from = Number(body['from-sequence-number'] ?? 0);
  const found = queue.peek().filter((entry) => entry.sequence >= from).slice(0, Math.min(body['message-count'], MAX_PEEK));
  return found.length === 0
    ? { status: 204 }
    : { status: 200, body: { messages: types.wrap_list(found.map((entry) => types.wrap_map({ message: types.wrap_binary(write(entry)) }))) } };
}

/** What receivers do whose link was replaced since they received. */
function settle(queue, body) {
  for (const token of body['lock-tokens']) {
    const entry = queue.release(ofUuid(token));
    if (!entry) return LOCK_LOST;
    const status = body['disposition-status'];
    if (status === 'suspended') queue.onDead?.(entry, body['deadletter-reason'], body['deadletter-description']);
    else if (status === 'abandoned') queue.fail(entry);
  }
  return { status: 200 };
}

/** Delivery tags have .NET's order of a GUID's bytes, UUIDs the network's. */
function ofUuid(uuid) {
  const bytes = Buffer.isBuffer(uuid) ? uuid : Buffer.from(String(uuid).replaceAll('-', ''), 'hex');
  return Buffer.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((place) => bytes[place]));
}

/** An answer as the client expects it. */
function reply(request, { status, body, condition, description }) {
  return message.encode({
    correlation_id: request.message_id,
    application_properties: {
      statusCode: types.wrap_int(status), statusDescription: description ?? 'OK', 'status-code': types.wrap_int(status), 'status-description': description ?? 'OK',
      ...(condition && { errorCondition: types.wrap_symbol(condition) }),
    },
    body: body ? types.wrap_map(body) : types.wrap_map({}),
  });
}

module.exports = { operate, reply };
