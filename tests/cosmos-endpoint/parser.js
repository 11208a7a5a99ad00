'use strict';
// The engine's parser, quick: as it comes it tries one alternative after the other and reads again what they have in common, which takes
// eight times as long for each pair of parentheses more. Here each rule remembers what it found where.
const { readFileSync } = require('node:fs');
const parser = require('@zeit/cosmosdb-query/lib/parser');

const START = 'peg$result = peg$startRuleFunction();';
const source = readFileSync(require.resolve('@zeit/cosmosdb-query/lib/parser'), 'utf8');
const rules = [...source.matchAll(/function (peg\$parse\w+)\(\) \{/g)].map(([, name]) => name);
if (!source.includes(START) || rules.length === 0) throw new Error('The parser of @zeit/cosmosdb-query is not the one that was looked at.');

const remember = `const remembering = (rule) => {
  const known = new Map();
  return () => {
    const from = peg$currPos;
    if (!known.has(from)) known.set(from, [rule(), peg$currPos]);
    const [found, to] = known.get(from);
    peg$currPos = to;
    return found;
  };
};
${rules.map((rule) => `${rule} = remembering(${rule});`).join('\n')}
`;
// eslint-disable-next-line no-new-func
new Function('module', source.replace(START, () => remember + START))({ set exports({ parse }) { parser.parse = parse; } });
