#!/usr/bin/env python3
"""Which numbers of parsed reports are neither an observation nor explained by a rule of what is no figure.

usage: numbers.py PARSED.jsonl... [--sample N]

PARSED.jsonl is what `parse --json` prints. Numbers in Arabic digits are counted outside the glossary; each is extracted (an observation
covers it), explained (by the first rule below that fits) or open. Prints the counts, and N open ones with their surroundings.
"""
import json, random, re, sys

NUMBER = re.compile(r'[0-9０-９]+(?:[.．][0-9０-９]+)?')
RULES = [
    ('year or date', lambda b, n, a: re.match(r'\s*(年|月|日|号|时|点|分)', a) or re.match(r'[-—－至~～.]\s*\d{1,4}\s*(年|月|日)', a)),
    ('ordinal', lambda b, n, a: re.search(r'第\s*$', b) or re.match(r'(周年|届|期|版|级|强|批次?)', a)),
    ('range or ratio', lambda b, n, a: re.match(r'[:：∶]\d', a) or re.search(r'\d[:：∶]$', b) or re.search(r'\d(\.\d+)?%?[—－\-~～至]$', b)),
    ('code', lambda b, n, a: re.search(r'[A-Za-zＡ-Ｚ+×*＋/]\s*$', b) or re.match(r'\s*([A-Za-zＡ-Ｚ+×*＋]|国道|省道|县道|号线|热线)', a) or re.search(r'(国道|省道|县道|热线)\s*$', b)),
    ('first of', lambda b, n, a: re.search(r'(前|每|连续|首批|近|最近|为期|时隔|长达|历时)\s*$', b)),
    ('list marker', lambda b, n, a: re.search(r'(^|\n|[（(。；\s])\s*$', b) and re.match(r'\s*[.．、)）]', a)),
    ('duration', lambda b, n, a: re.match(r'\s*(多|余|个)?\s*(年|月|天|日|小时|分钟|秒|周|岁|个工作日)', a)),
    ('size class', lambda b, n, a: re.match(r'[万亿千百]*[\u4e00-\u9fff]{1,4}(及)?(以上|以下)(的)?[\u4e00-\u9fff]', a) or re.match(r'[万亿千百]*(级|元级|吨级|人级)', a) or re.search(r'(超|过|超过)\s*$', b) and re.match(r'[万亿千百]*元[\u4e00-\u9fff]', a)),
    ('capacity in a name', lambda b, n, a: re.match(r'[万亿千百]*(千瓦|兆瓦|千伏|吨|立方米|亩|公里|米|MW|GW|kV|平方米|标方|英寸|度)[^，。；、,;]{0,24}(项目|工程|电站|基地|机组|线路|装置|生产线|输变电|站)', a) or re.match(r'(千伏|万伏|伏)', a)),
    ('among', lambda b, n, a: re.search(r'(在|全国|全省|全市)[^，。]{0,8}$', b) and re.match(r'[个家座][^，。]{0,10}(中|第)', a)),
]
QUOTED = re.compile(r'“[^”\n]{0,60}”|《[^》\n]{0,80}》|"[^"\n]{0,60}"|‘[^’\n]{0,60}’')

def main():
    files = [f for f in sys.argv[1:] if f.endswith('.jsonl')]
    shown = int(sys.argv[sys.argv.index('--sample') + 1]) if '--sample' in sys.argv else 0
    total = extracted = 0; counts = {}; left = []
    for path in files:
        for line in open(path, encoding='utf8'):
            o = json.loads(line)
            if 'rejection' in o: continue
            t = o['text']; end = len(t)
            for h in o['outline']:
                if re.search('名词解释|名词注释|名词说明|注释|附件|附录', h['text']) and h['level'] == 1: end = min(end, h['start'])
            covered = bytearray(len(t) + 1); quoted = bytearray(len(t) + 1)
            for x in o['observations']:
                covered[x['start']:x['end']] = b'\1' * (x['end'] - x['start'])
            for m in QUOTED.finditer(t): quoted[m.start():m.end()] = b'\1' * (m.end() - m.start())
            for m in NUMBER.finditer(t[:end]):
                total += 1
                if covered[m.start()]: extracted += 1; continue
                b, a = t[max(0, m.start() - 24):m.start()], t[m.end():m.end() + 48]
                why = 'quoted' if quoted[m.start()] else next((name for name, rule in RULES if rule(b, m.group(), a)), None)
                if why: counts[why] = counts.get(why, 0) + 1
                else: left.append((o['doc'], f"{b[-20:]}[{m.group()}]{a[:16]}".replace('\n', '/')))
    print(f'numbers {total}  extracted {extracted}  explained {sum(counts.values())}  open {len(left)} = {100 * len(left) / max(1, total):.2f} %')
    for name, count in sorted(counts.items(), key=lambda c: -c[1]): print(f'  {name:20} {count}')
    random.seed(7)
    for doc, words in random.sample(left, min(shown, len(left))): print(f'{doc[:16]:18} {words}')

if __name__ == '__main__': main()
