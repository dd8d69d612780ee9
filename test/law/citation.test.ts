/** Citations: what authors write, what is printed, and that both agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, parseCitations, printCitation } from '../../src/law/citation.ts';
import { readBasis } from '../../src/law/quoted.ts';

const printed = (text: string, context = {}): readonly string[] => parseCitations(text, context).map(printCitation);

describe('parseCitations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['《中华人民共和国食品安全法》第三十五条第一款第（二）项第1目', ['《中华人民共和国食品安全法》第三十五条第一款第（二）项第一目']],
    ['《甲法》第三条、第五条至第七条', ['《甲法》第三条、第五条至第七条']],
    ['《甲法》第十条第一、二款', ['《甲法》第十条第一款、第十条第二款']],
    ['《甲法》第五至七条和第12条至15条', ['《甲法》第五条至第七条、第十二条至第十五条']],
    ['《甲法》第3-5条，第８条', ['《甲法》第三条至第五条、第八条']],
    ['《甲法》第42条第1款', ['《甲法》第四十二条第一款']],
    ['《刑法》第一百二十条之一第二款', ['《刑法》第一百二十条之一第二款']],
    [
      '《甲条例》第八条第一款第（一）项、第（三）项、第二款第(一)至（三）项',
      ['《甲条例》第八条第一款第（一）项、第八条第一款第（三）项、第八条第二款第（一）项至第八条第二款第（三）项'],
    ],
    ['《甲条例》第二条（一）、（二）项', ['《甲条例》第二条第（一）项、第二条第（二）项']],
    ['《甲条例》第十条第二款至第十二条第一款', ['《甲条例》第十条第二款至第十二条第一款']],
    ['《甲条例》（国务院令第250号，2016年2月6日修改）第六条', ['《甲条例》（国务院令第250号，2016年2月6日修改）第六条']],
    ['《甲法》(2021年修正)', ['《甲法》（2021年修正）']],
    ['《甲法》（以下简称本法）', ['《甲法》']],
    ['《甲决定》（国务院令第412号）附件第193项', ['《甲决定》（国务院令第412号）附件第193项']],
    ['《甲规定》附件一第二条第三款', ['《甲规定》附件一第二条第三款']],
    ['《甲法》第三条；《乙条例》第五条', ['《甲法》第三条', '《乙条例》第五条']],
    ['《甲法》第三条，同法第五条', ['《甲法》第三条', '《甲法》第五条']],
    ['依照行政许可法第四十二条和《行政复议法》第八十八条第二款的规定', ['《行政许可法》第四十二条', '《行政复议法》第八十八条第二款']],
    ['港口管理规定（交通运输部令2017年第27号）第五十八条', ['《港口管理规定》（交通运输部令2017年第27号）第五十八条']],
    ['《甲条例》\n第六条：乙。\n第九条 丙', ['《甲条例》第六条', '《甲条例》第九条']],
    ['《最高人民法院关于适用〈刑事诉讼法〉的解释》第五条', ['《最高人民法院关于适用〈刑事诉讼法〉的解释》第五条']],
    ['《甲法》第１００条、第二○条', ['《甲法》第一百条、第二十条']],
    ['《甲法》第二章第三条和《乙法典》合同编第四百条', ['《甲法》第三条', '《乙法典》第四百条']],
    ['《甲法》第三编第一分编附则第四百条', ['《甲法》第四百条']],
    ['《甲条例》第八条第(一)(三)项', ['《甲条例》第八条第（一）项、第八条第（三）项']],
    ['《甲条例》第八条（一）（三）', ['《甲条例》第八条第（一）项、第八条第（三）项']],
    ['《甲条例》第三条第条', ['《甲条例》第三条']],
    ['《》第一条', []],
    ['提交《个体工商户登记（备案）申请书》和《授权委托书》', []],
    ['违反第三条规定，依法处罚', []],
    ['因本办法第七条、第八条规定', ['本办法第七条、第八条']],
    ['《甲规定》第三条、附件1第2项、附件二', ['《甲规定》第三条、附件1第2项']],
    ['', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it('本法 means the law the context names', () => {
    expect(parseCitations('本法第三条', { title: '甲法' })).toMatchObject([
      { self: '本法', title: '甲法', places: [{ place: { article: 3 } }] },
    ]);
    expect(parseCitations('本条例第三条')[0]?.title).toBeUndefined();
  });

  it('finds a short title by what is known', () => {
    const isTitle = (title: string): boolean => title === '护士条例';
    expect(printed('申请人应当符合护士条例第七条', { isTitle })).toEqual(['《护士条例》第七条']);
  });

  it('gives the span of every part', () => {
    const text = '依据《甲法》（2021年修正）第三条第一款、第五条。';
    const [citation] = parseCitations(text);
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(citation && [citation.span, citation.titleSpan, ...citation.places.map(({ span }) => span)].map(cut)).toEqual([
      '《甲法》（2021年修正）第三条第一款、第五条',
      '《甲法》',
      '第三条第一款',
      '第五条',
    ]);
    expect(citation?.noteSpan && cut(citation.noteSpan)).toBe('2021年修正');
  });
});

const number = fc.integer({ min: 1, max: 1300 });
const small = fc.integer({ min: 1, max: 40 });
const place = fc.oneof(
  fc.record({ article: number }),
  fc.record({ article: number, suffix: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ article: number, paragraph: small }),
  fc.record({ article: number, item: small }),
  fc.record({ article: number, suffix: small, paragraph: small, item: small, point: small }),
  fc.record({ annex: fc.constantFrom('附件', '附件一', '附表2'), item: small }),
  fc.record({ annex: fc.constantFrom('附件', '附录三'), article: number, paragraph: small }),
);
const span = fc.constant({ start: 0, end: 0 });
const citedPlace = fc.record({ place, to: place, span }, { requiredKeys: ['place', 'span'] }).filter(({ place: from, to }) => {
  const annexed = [from, to].some((one) => one !== undefined && 'annex' in one);
  return to === undefined || !annexed;
});
const isAnnexed = ({ place: from }: { place: object }): boolean => 'annex' in from;
/** What follows a place in an annex is read as being in that annex. */
const places = fc.array(citedPlace, { maxLength: 4 }).map((list) => [...list.filter((one) => !isAnnexed(one)), ...list.filter(isAnnexed)]);
const title = fc
  .tuple(
    fc.array(fc.constantFrom(...'中华人民共和国行政许可食品安全登记管理省市〈乙法〉（试行）'), { maxLength: 12 }),
    fc.constantFrom('法', '条例', '办法', '实施细则', '规定'),
  )
  .map(([words, end]) => words.join('').replace(/[〈〉（）]/g, '') + end);
const note = fc.constantFrom('2019年修正', '2021修订', '国务院令第746号', '国务院令第250号，2016年2月6日修改', '财综〔2017〕35号');
const law = fc.oneof(
  fc.record({ title, note }, { requiredKeys: ['title'] }),
  fc.record({ self: fc.constantFrom('本法', '本条例', '本办法') }),
);

const strip = ({ title: name, self, note: words, places: list }: Omit<Citation, 'span' | 'titleSpan'>) => ({
  ...(name === undefined ? {} : { title: name }),
  ...(self === undefined ? {} : { self }),
  ...(words === undefined ? {} : { note: words }),
  places: list.map(({ place: from, to }) => (to === undefined ? { place: from } : { place: from, to })),
});

describe('properties', () => {
  it('reading what was printed gives the same citation', () => {
    fc.assert(
      fc.property(law, places, (named, list) => {
        const citation = { ...named, places: list };
        if ('self' in named && list.length === 0) return;
        const [read, ...more] = parseCitations(printCitation(citation));
        expect(more).toEqual([]);
        expect(read && strip(read)).toEqual(strip(citation));
      }),
      { numRuns: 2000 },
    );
  });

  it('no text makes it fail, spans lie inside the text and in order', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '甲法',
      '第',
      '三',
      '12',
      '条',
      '款',
      '项',
      '（',
      '）',
      '一',
      '至',
      '、',
      '之',
      '本法',
      '同法',
      '附件',
      '\n',
      '。',
      '：',
      '2021年修正',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span: whole, titleSpan, places: list } of parseCitations(text)) {
          expect(whole.start).toBeGreaterThanOrEqual(end);
          for (const { start, end: stop } of [titleSpan, ...list.map((one) => one.span)]) {
            expect(start >= whole.start && stop <= whole.end && start <= stop).toBe(true);
          }
          end = whole.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readBasis', () => {
  const quotes = (text: string): readonly (string | undefined)[] => readBasis(text).map(({ quote }) => quote);

  it('takes the words behind each citation', () => {
    const text =
      '【法律】1.《甲法》（2015年修正）第三条：“国家实行许可制度。”\n【行政法规】2.《乙条例》\n第五条　申请人应当提交材料。\n第七条第一款　主管部门应当受理申请。';
    expect(quotes(text)).toEqual(['国家实行许可制度。', '申请人应当提交材料。', '主管部门应当受理申请。']);
    for (const { quote, quoteSpan } of readBasis(text)) expect(text.slice(quoteSpan?.start, quoteSpan?.end)).toBe(quote);
  });

  it('leaves a citation inside quoted words to these words', () => {
    expect(quotes('《甲条例》第三条：当事人违反规定的，依照《乙法》第九条的规定处罚。')).toEqual([
      '当事人违反规定的，依照《乙法》第九条的规定处罚。',
    ]);
    expect(quotes('《甲条例》第十五条　个人所得税法第六条所称成本、费用，是指支出。')).toEqual([
      '个人所得税法第六条所称成本、费用，是指支出。',
    ]);
  });

  it('takes a remark for no quotation', () => {
    expect(quotes('《甲法》第三条、《乙条例》第五条规定办理')).toEqual([undefined, undefined]);
  });
});
