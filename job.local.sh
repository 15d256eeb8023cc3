export PATH=$PWD/node_modules/.bin:$PATH
node scripts/build.ts --if-stale || exit 1
node shots2.local.ts > /tmp/gx/hw-shots.txt 2>&1
vitest run --project e2e tests/e2e/homework.test.ts > /tmp/gx/hw-e2e.txt 2>&1
tail -60 /tmp/gx/hw-e2e.txt; tail -5 /tmp/gx/hw-shots.txt
