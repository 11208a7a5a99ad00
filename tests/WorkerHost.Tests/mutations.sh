#!/usr/bin/env bash
# Shows that these tests notice a published app that differs from the code: each line below changes text in a copy of the apps, and the tests it
# names must fail. Takes some minutes, so .ci/run leaves it out. Build the tests before.
set -euo pipefail
cd "$(dirname "$0")/../.."
export TEST_COSMOS=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
run() { dotnet test tests/WorkerHost.Tests --no-build --filter "$1" > "$scratch/log" 2>&1; }

echo "Without a change they pass:"
run "FullyQualifiedName~WorkerHost" || { cat "$scratch/log"; exit 1; }
grep -E '^(Passed|Skipped)!' "$scratch/log" | tail -1
if grep -qE 'Passed: +0' "$scratch/log"; then echo "They were skipped."; exit 1; fi

mkdir "$scratch/apps"
cp -r artifacts/apps/http artifacts/apps/workers "$scratch/apps"
export PUBLISHED_APPS=$scratch/apps
missed=0
while IFS='|' read -r what app from to tests; do
  file=FunctionsCommerce.Functions.${app^}.dll
  # Texts of a program are UTF-16, and have a length: both must have the same.
  FILE=artifacts/apps/$app/$file TARGET=$scratch/apps/$app/$file FROM=$from TO=$to node -e '
    const { FILE, TARGET, FROM, TO } = process.env;
    const [from, to] = [FROM, TO].map((text) => Buffer.from(text, "utf16le"));
    const app = require("fs").readFileSync(FILE);
    let count = 0;
    for (let at = app.indexOf(from); at >= 0; at = app.indexOf(from, at + 1), count++) to.copy(app, at);
    if (count === 0 || from.length !== to.length) throw new Error(`${FROM} is not in ${FILE}, or ${TO} is not as long.`);
    require("fs").writeFileSync(TARGET, app);'
  if run "FullyQualifiedName~$tests"; then
    echo "NOT NOTICED  $what"
    missed=1
  elif grep -qE '^ *Failed [A-Za-z]' "$scratch/log"; then
    echo "noticed      $what: $(sed -nE 's/^ *Failed [A-Za-z0-9_.]*\.([A-Za-z0-9_]+\.[A-Za-z0-9_]+).*/\1/p' "$scratch/log" | sort -u | paste -sd' ')"
  else
    cat "$scratch/log"
    exit 1
  fi
  cp "artifacts/apps/$app/$file" "$scratch/apps/$app/$file"
done <<'MUTATIONS'
a renamed route|http|"route":"pure-essence/v1/cart"|"route":"pure-essence/v1/card"|DocumentedRouteTests
another verb of a route|http|"methods":["options"]|"methods":["optionz"]|EdgeTests
a wrong header|http|nosniff|nosnifg|DocumentedRouteTests
another name of a binding|workers|"name":"body"|"name":"bodi"|TriggerTests
another subscription of a binding|workers|"subscriptionName":"analytics"|"subscriptionName":"analytic5"|EveryFunctionTests
another schedule|workers|"schedule":"0 * * * * *"|"schedule":"5 * * * * *"|EveryFunctionTests
another name of an activity|workers|OrderExpiry_Expire|OrderExpiry_Expirf|Workers
MUTATIONS
exit $missed
