'use strict';
// Messages as bytes: what a sender wrote goes to receivers as it was, with the broker's own header and annotations before it.
const { message, types } = require('rhea');

const SECTIONS = { header: 0x70, deliveryAnnotations: 0x71, messageAnnotations: 0x72, properties: 0x73, applicationProperties: 0x74 };
const { Reader, Writer } = types;

// The library hands out decoded messages only; their bytes are kept with them.
const decode = message.decode;
message.decode = (bytes) => Object.defineProperty(decode(bytes), 'bytes', { value: bytes });

/** A message that came: its bytes without header and annotations, and what the broker goes by. */
function read(bytes) {
  const decoded = message.decode(bytes);
  const reader = new Reader(bytes);
  const kept = { properties: Buffer.alloc(0), applicationProperties: null, body: [] };
  while (reader.remaining()) {
    const start = reader.position;
    const section = reader.read();
    const code = Number(section.descriptor.value);
    const raw = bytes.subarray(start, reader.position);
    if (code === SECTIONS.properties) kept.properties = raw;
    else if (code === SECTIONS.applicationProperties) kept.applicationProperties = raw;
    else if (code > SECTIONS.applicationProperties) kept.body.push(raw);
  }
  const annotations = decoded.message_annotations ?? {};
  return {
    ...kept,
    size: bytes.length,
    messageId: decoded.message_id === undefined ? undefined : String(decoded.message_id),
    subject: decoded.subject,
    correlationId: decoded.correlation_id,
    scheduledAt: annotations['x-opt-scheduled-enqueue-time'] === undefined ? 0 : Number(annotations['x-opt-scheduled-enqueue-time']),
  };
}

/** The messages in a transfer: one, or the many of a batch. */
function readTransfer(received) {
  if (!Buffer.isBuffer(received)) {
    const parts = partsOf(received.body);
    return parts.every(isMessage) && parts.length > 0 && received.subject === undefined ? parts.map(read) : [read(received.bytes)];
  }
  const parts = partsOf(message.decode(received).body);
  return parts.length > 0 && parts.every(isMessage) ? parts.map(read) : [read(received)];
}

function partsOf(body) {
  if (!body?.content) return [];
  return body.multiple ? body.content : [body.content];
}

/** Begins with a section of a message. */
function isMessage(part) {
  return Buffer.isBuffer(part) && part.length > 3 && part[0] === 0 && part[1] === 0x53 && part[2] >= 0x70 && part[2] <= 0x78;
}

/** The bytes for a receiver. */
function write(entry, lockedUntil) {
  const annotations = {
    'x-opt-sequence-number': types.wrap_long(entry.sequence),
    'x-opt-enqueued-time': types.wrap_timestamp(entry.enqueuedAt),
    'x-opt-message-state': types.wrap_int(entry.isScheduled ? 2 : 0),
  };
  if (lockedUntil) annotations['x-opt-locked-until'] = types.wrap_timestamp(lockedUntil);
  if (entry.isScheduled) annotations['x-opt-scheduled-enqueue-time'] = types.wrap_timestamp(entry.message.scheduledAt);
  if (entry.deadLetter) annotations['x-opt-deadletter-source'] = types.wrap_string(entry.deadLetter.source);
  return Buffer.concat([
    section(SECTIONS.header, types.wrap_list([types.Null(), types.Null(), types.Null(), types.Null(), types.wrap_uint(entry.deliveryCount)])),
    section(SECTIONS.messageAnnotations, types.wrap_symbolic_map(annotations)),
    entry.message.properties,
    applicationProperties(entry),
    ...entry.message.body,
  ]);
}

/** Dead letters say why in properties of their own. */
function applicationProperties({ message: { applicationProperties: raw }, deadLetter }) {
  if (!deadLetter) return raw ?? Buffer.alloc(0);
  const map = raw ? types.unwrap_map_simple(new Reader(raw).read()) : {};
  const typed = Object.fromEntries(Object.entries(map).map(([name, value]) => [name, Number.isInteger(value) ? types.wrap_int(value) : value]));
  return section(SECTIONS.applicationProperties, types.wrap_map({
    ...typed, DeadLetterReason: deadLetter.reason ?? '', DeadLetterErrorDescription: deadLetter.description ?? '',
  }));
}

function section(code, value) {
  const writer = new Writer();
  writer.write(types.described(types.wrap_ulong(code), value));
  return writer.toBuffer();
}

module.exports = { read, readTransfer, write };
