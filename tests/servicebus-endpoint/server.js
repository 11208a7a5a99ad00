'use strict';
// A Service Bus namespace in memory for tests: AMQP 1.0 as Azure.Messaging.ServiceBus 7 speaks it to the emulator, without TLS.
const fs = require('node:fs');
const http = require('node:http');
const rhea = require('rhea');
const { readTransfer, write } = require('./message');
const { Faults } = require('./faults');
const { operate, reply } = require('./management');
const { Topic } = require('./topic');

const MAX_MESSAGE_BYTES = 256 * 1024;
const TICK_MS = 20;
const DEAD_LETTER = 'com.microsoft:dead-letter';
const LOCK_LOST = 'com.microsoft:message-lock-lost';
const faults = new Faults();
const clock = { offset: 0, now: () => Date.now() + clock.offset };
let topics = topicsOf();

const container = rhea.create_container();
container.sasl_server_mechanisms.enable_anonymous();
container.sasl_server_mechanisms.MSSBCBS = () => ({ start: () => undefined, outcome: true, username: 'test' });

function topicsOf() {
  const { UserConfig: { Namespaces: [{ Topics: list }] } } = JSON.parse(fs.readFileSync(process.env.SBCONFIG));
  return list.map((topic) => new Topic(topic, clock));
}

/** What an address means: a topic to send to, a queue to receive from, or the management of one of them. */
function at(address) {
  const path = String(address ?? '').toLowerCase().replace(/^(?:amqps?:\/\/[^/]+)?\//, '').replace(/\/\$management$/, '');
  const topic = topics.find(({ name }) => path === name.toLowerCase() || path.startsWith(`${name.toLowerCase()}/`));
  return { isManagement: /\/\$management$/i.test(address), isCbs: address === '$cbs', topic: topic?.name.toLowerCase() === path ? topic : undefined, queue: topic?.queueAt(path) };
}

container.on('connection_open', ({ connection }) => {
  connection.replies = new Map();
});

container.on('sender_open', ({ sender, connection }) => {
  const address = sender.source?.address;
  const { isCbs, isManagement, queue } = at(address);
  agree(sender);
  sender.set_source({ address });
  sender.set_target({ address: sender.target?.address });
  if (isCbs || isManagement) return void connection.replies.set(sender.target?.address, sender);
  if (!queue) return refuseLink(sender, address);
  queue.receivers.push({
    isOpen: () => sender.is_open() && !connection.socket.destroyed,
    hasCredit: () => sender.sendable() && sender.credit > unsent(sender.session.outgoing),
    send: (entry, lock) => Object.assign(sender.send(write(entry, lock.until), lock.token, 0), { queue, token: lock.token }),
  });
  sender.on('sendable', () => queue.deliver());
  sender.on('sender_draining', () => sender.set_drained(true));
  setImmediate(() => queue.deliver());
});

container.on('receiver_open', ({ receiver }) => {
  const address = receiver.target?.address;
  const { isCbs, isManagement, topic } = at(address);
  agree(receiver);
  receiver.local.attach.max_message_size = MAX_MESSAGE_BYTES;
  receiver.set_target({ address });
  receiver.set_source({ address: receiver.source?.address });
  if (!isCbs && !isManagement && !topic) refuseLink(receiver, address);
});

/** Messages are settled as the client wants it: requests come settled, and their delivery tags repeat. */
function agree(link) {
  link.local.attach.snd_settle_mode = link.remote.attach.snd_settle_mode;
}

/** Credit counts down when a message is written, not when it is handed over. */
function unsent({ next_delivery_id: next, next_pending_delivery: pending }) {
  return next - pending;
}

function refuseLink(link, address) {
  link.close({ condition: 'amqp:not-found', description: `The messaging entity '${address}' could not be found.` });
}

container.on('message', ({ connection, receiver, message, delivery }) => {
  const place = at(receiver.target.address);
  if (place.isCbs || place.isManagement) {
    delivery.accept();
    return place.isCbs ? answer(connection, message, { status: 202 }) : manage(connection, place, message);
  }
  const size = Buffer.isBuffer(message) ? message.length : message.bytes.length;
  if (size > MAX_MESSAGE_BYTES) return void delivery.reject({ condition: 'amqp:link:message-size-exceeded', description: `The message of ${size} bytes is too large.` });
  faults.around('send', {
    work: () => readTransfer(message).forEach((one) => place.topic.publish(one)),
    answer: () => delivery.accept(),
    refuse: (condition, description) => delivery.reject({ condition, description }),
    cut: () => cut(connection),
  });
});

function manage(connection, place, request) {
  const { operation } = request.application_properties;
  const kind = { 'com.microsoft:schedule-message': 'schedule', 'com.microsoft:renew-lock': 'renew', 'com.microsoft:update-disposition': 'settle' }[operation] ?? 'receive';
  faults.around(kind, {
    work: () => operate(place, operation, request.body),
    answer: (result) => answer(connection, request, result),
    refuse: (condition, description) => answer(connection, request, { status: 500, condition, description }),
    cut: () => cut(connection),
  });
}

function answer(connection, request, result) {
  connection.replies.get(request.reply_to)?.send(reply(request, result), undefined, 0);
}

const outcomes = {
  accepted: () => {},
  released: (queue, entry) => queue.putBack(entry),
  modified: (queue, entry) => queue.fail(entry),
  rejected: (queue, entry, { error }) => (error?.condition === DEAD_LETTER
    ? queue.onDead?.(entry, error.info?.DeadLetterReason, error.info?.DeadLetterErrorDescription)
    : queue.fail(entry)),
};

for (const outcome of Object.keys(outcomes)) {
  container.on(outcome, ({ connection, delivery }) => {
    const { queue, token } = delivery;
    if (!queue) return void delivery.update(true);
    delivery.queue = undefined;
    faults.around('settle', {
      work: () => {
        const entry = queue.release(token);
        if (entry) outcomes[outcome](queue, entry, delivery.remote_state);
        return entry;
      },
      answer: (entry) => delivery.update(true, entry ? rhea.message[outcome]({}).described() : rejected(LOCK_LOST, 'The lock supplied is invalid.')),
      refuse: (condition, description) => delivery.update(true, rejected(condition, description)),
      cut: () => cut(connection),
    });
  });
}

function rejected(condition, description) {
  return rhea.message.rejected({ error: { condition, description } }).described();
}

function cut(connection) {
  connection.socket.destroy();
}

// Clients come and go; what they leave locked comes back when its lock ends. What this cannot handle is a fault of its own, and is said.
for (const event of ['connection_error', 'session_error', 'sender_error', 'receiver_error', 'disconnected']) {
  container.on(event, () => {});
}
for (const event of ['protocol_error', 'error']) {
  container.on(event, (problem) => console.error(event, problem));
}
setInterval(() => topics.forEach((topic) => topic.tick()), TICK_MS);

/** What only tests ask for. */
const wishes = {
  '/test/advance': ({ seconds }) => { clock.offset += seconds * 1000; topics.forEach((topic) => topic.tick()); },
  '/test/faults': (list) => faults.replace(list),
  '/test/reset': () => { topics = topicsOf(); faults.replace([]); },
  '/test/cut': () => connections.forEach((socket) => socket.destroy()),
  '/test/state': () => topics[0].state(),
};

const connections = new Set();
const control = http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const result = wishes[request.url](chunks.length > 0 ? JSON.parse(Buffer.concat(chunks)) : undefined);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result ?? {}));
  } catch (problem) {
    response.writeHead(400).end(String(problem));
  }
});

const bus = container.listen({ port: Number(process.env.PORT ?? 5672), host: '127.0.0.1', receiver_options: { autoaccept: false, credit_window: 200 }, sender_options: { autosettle: false, treat_modified_as_released: false } });
bus.on('connection', (socket) => {
  connections.add(socket);
  socket.on('close', () => connections.delete(socket));
});
bus.on('listening', () => control.listen(Number(process.env.CONTROL_PORT ?? 0), '127.0.0.1', () => {
  console.log(`ready ${bus.address().port} ${control.address().port}`);
}));

// Whoever started this holds its input open: an end of it ends this.
process.stdin.on('end', () => process.exit(0)).resume();
