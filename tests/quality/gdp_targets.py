#!/usr/bin/env python3
"""Whether the growth target for output that each provincial report states was read: value or range, and tone.

usage: gdp_targets.py gdp_target_2025_31prov.tsv PARSED.jsonl
"""
import csv, json, sys

TONES = {'左右': 'about', '以上': 'at_least', '以内': 'at_most', '区间': 'exact', '': 'exact'}

def main():
    parsed = {o['doc']: o for o in map(json.loads, open(sys.argv[2], encoding='utf8'))}
    right = total = 0
    for row in csv.DictReader(open(sys.argv[1], encoding='utf8'), delimiter='\t'):
        total += 1
        found = [o for o in parsed[row['doc']]['observations']
                 if o['indicator'] == 'gdp' and o['role'] == 'target' and o['measure'] == 'growth' and o['period'] == row['year']]
        hit = any(abs(o['value'] - float(row['low'])) < 1e-6 and abs((o['value_high'] or o['value']) - float(row['high'])) < 1e-6
                  and o['qualifier'] == TONES[row['qualifier']] for o in found)
        right += hit
        if not hit: print('missed', row['province'], [(o['value'], o['value_high'], o['qualifier']) for o in found])
    print(f'growth targets of output right: {right} of {total}')

if __name__ == '__main__': main()
