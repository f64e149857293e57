#!/bin/sh
# Scores the parser on the annotated reports beside the project and counts the numbers of the corpus that nothing explains.
# usage: tests/quality/evaluate.sh [--errors N]     needs ../shared and python3; prints what docs/quality.md records
set -e
root=$(cd "$(dirname "$0")/../.." && pwd)
shared="$root/../shared"
test -d "$shared/gold" || { echo "There is no ../shared: nothing to score against." >&2; exit 66; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/gold"
python3 - "$shared" "$work/gold" <<'PY'
import json, os, re, shutil, sys
shared, target = sys.argv[1:]
docs = {json.loads(line)['doc'] for line in open(f'{shared}/gold/meta.jsonl', encoding='utf8')}
found = {}
for folder, _, files in os.walk(shared):
    for file in files:
        found.setdefault(file, os.path.join(folder, file)); found.setdefault(os.path.splitext(file)[0], os.path.join(folder, file))
for doc in sorted(docs):
    year = re.fullmatch(r'national-(\d{4})\.txt', doc)
    if year:
        for line in open(f'{shared}/corpus/national/government_work_reports.jsonl', encoding='utf8'):
            entry = json.loads(line)
            if str(entry['year']) == year[1]: open(f'{target}/{doc}', 'w', encoding='utf8').write(entry['content'])
    else:
        shutil.copy(found[doc], target)
PY
cd "$root"
dotnet build services/standalone -c Release -v q --nologo >/dev/null
reports="dotnet services/standalone/bin/Release/net10.0/Reports.Standalone.dll"
$reports evaluate --gold "$shared/gold" "$@" "$work"/gold/*
for corpus in provinces-2025 cities-2024 shenzhen-2001-2019 hebei; do
  find "$shared/corpus/$corpus" \( -name '*.txt' -o -name '*.docx' \) -print0 | sort -z | xargs -0 $reports parse --json > "$work/$corpus.jsonl" || test $? -eq 123
done
python3 tests/quality/gdp_targets.py "$shared/gold/gdp_target_2025_31prov.tsv" "$work/provinces-2025.jsonl"
python3 tests/quality/numbers.py "$work"/*.jsonl
