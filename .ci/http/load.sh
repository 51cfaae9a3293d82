#!/usr/bin/env bash
# Load on running servers: load.sh OURS [STOCK], each the address of a query endpoint. Fails on any answer that is no success.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${SECONDS_OF_LOAD:-30}
query='SELECT%20%3Fname%20%7B%20%3Chttps%3A%2F%2Fw3id.org%2Fbalise%2Fid%2Fprogram%2Fsarahs-place%3E%20%3Chttp%3A%2F%2Fwww.w3.org%2F2004%2F02%2Fskos%2Fcore%23prefLabel%3E%20%3Fname%20%7D'
for endpoint in "$@"; do
  printf '%s: 200 clients for %s s\n' "$endpoint" "$seconds"
  wrk --threads 2 --connections 200 --duration "${seconds}s" --timeout 10s --script load.lua "$endpoint?query=$query" | tee load.out
  # Whoever loses no answer has neither socket errors nor other statuses.
  if grep -E 'Socket errors|Non-2xx' load.out && [ "$endpoint" = "$1" ]; then
    exit 1
  fi
done
rm -f load.out
