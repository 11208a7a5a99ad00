'use strict';
// The body of a transactional batch: a RecordIO stream of HybridRow rows (format: github.com/microsoft/HybridRow).
const { crc32 } = require('node:zlib');

const SCHEMA = { segment: 0x7fffd8f0, record: 0x7fffd8f1, operation: 0x7fe15470, result: 0x7fe15471 };
const VERSION = 0x81;
const KINDS = { 0: 'create', 2: 'read', 4: 'delete', 5: 'replace', 20: 'upsert' };

// Columns of an operation: two fixed numbers, then values of any length in this order, then sparse ones by their number.
const LONG_COLUMNS = ['partitionKey', 'effectivePartitionKey', 'id', 'binaryId', 'body'];
const SPARSE_COLUMNS = { 8: 'indexingDirective', 9: 'ifMatch', 10: 'ifNoneMatch', 11: 'timeToLive', 12: 'minimal' };
const SPARSE_VALUES = { 2: () => false, 3: () => true, 7: (row) => row.int32(), 20: (row) => row.sized().toString() };

class Reader {
  constructor(buffer) {
    this.buffer = buffer;
    this.at = 0;
  }

  get done() { return this.at >= this.buffer.length; }

  byte() { return this.buffer[this.at++]; }

  int32() {
    this.at += 4;
    return this.buffer.readInt32LE(this.at - 4);
  }

  bytes(count) {
    this.at += count;
    return this.buffer.subarray(this.at - count, this.at);
  }

  varint() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const next = this.byte();
      value += (next & 0x7f) * factor;
      if (next < 0x80) return value;
    }
  }

  sized() { return this.bytes(this.varint()); }

  expect(schema) {
    const [version, found] = [this.byte(), this.int32()];
    if (version !== VERSION || found !== schema) throw new Error(`not the expected row: ${version}, ${found}`);
  }
}

function readOperation(buffer) {
  const row = new Reader(buffer);
  row.expect(SCHEMA.operation);
  const present = row.byte();
  const operation = { kind: KINDS[row.int32()] };
  row.int32(); // the resource's type: always a document
  LONG_COLUMNS.forEach((name, i) => {
    if (present & (4 << i)) operation[name] = row.sized();
  });
  while (!row.done) {
    const [type, column] = [row.byte(), row.varint()];
    if (!SPARSE_VALUES[type] || !SPARSE_COLUMNS[column]) throw new Error(`unknown column ${column} of type ${type}`);
    operation[SPARSE_COLUMNS[column]] = SPARSE_VALUES[type](row);
  }
  return { ...operation, id: operation.id?.toString(), body: operation.body && JSON.parse(operation.body) };
}

function readBatch(buffer) {
  const stream = new Reader(buffer);
  stream.expect(SCHEMA.segment);
  stream.byte();
  stream.bytes(stream.int32() - 10); // the rest of the segment's header
  const operations = [];
  while (!stream.done) {
    stream.expect(SCHEMA.record);
    const length = stream.int32();
    stream.int32(); // checksum
    operations.push(readOperation(stream.bytes(length)));
  }
  return operations;
}

const int32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value | 0);
  return bytes;
};
const float64 = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const varint = (value) => Buffer.from(value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))]);
const header = (schema) => Buffer.concat([Buffer.from([VERSION]), int32(schema)]);

function writeResult({ status, etag, charge = 1 }) {
  const version = etag === undefined ? [] : [varint(Buffer.byteLength(etag)), Buffer.from(etag)];
  const present = Buffer.from([etag === undefined ? 3 : 7]);
  const sparseCharge = Buffer.concat([Buffer.from([16, 6]), float64(charge)]);
  return Buffer.concat([header(SCHEMA.result), present, int32(status), int32(0), ...version, sparseCharge]);
}

function writeResults(results) {
  const rows = results.map(writeResult);
  const records = rows.flatMap((row) => [header(SCHEMA.record), int32(row.length), int32(crc32(row)), row]);
  return Buffer.concat([header(SCHEMA.segment), Buffer.from([1]), int32(10), ...records]);
}

module.exports = { readBatch, writeResults };
