import { describe, expect, it } from 'vitest';
import { scriptSafe } from '../../src/render/guide/json-ld.ts';
import { openingHours } from '../../src/render/guide/opening-hours.ts';
import { cssString } from '../../src/render/guide/print-css.ts';
import { guidePrintJob, renderGuide } from '../../src/render/public-site.ts';
import { bare, bound, catalogue, catalogueOf, full, fullItem, workspace } from './fixture.ts';
import { all, headingLevels, textOf, toolsFor } from './support.ts';

const tools = toolsFor();
const pageOf = (item = full, site = catalogue, options?: { readonly pdf: boolean }): string =>
  textOf(renderGuide(item, site, tools, options), `public/items/${item.id}.html`);
const page = pageOf();

describe('the page', () => {
  it('has one h1 and headings that skip no level', () => {
    for (const html of [page, pageOf(bare)]) {
      const levels = headingLevels(html);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.length).toBeGreaterThan(5);
      levels.forEach((level, at) => {
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      });
    }
  });
  it('has its landmarks, language and a way past the navigation', () => {
    expect(page).toContain('<html lang="zh-CN">');
    for (const tag of ['<header', '<nav', '<main id="content"', '<footer']) expect(page).toContain(tag);
    expect(page).toContain('<a class="skip" href="#content">');
  });
  it('names every anchor once and leads only to anchors that are there', () => {
    const ids = all(page, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = all(page, /href="#([^"]+)"/g);
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    const described = all(page, /aria-(?:labelledby|describedby)="([^"]+)"/g).flatMap((names) => names.split(' '));
    expect(described.filter((name) => !ids.includes(name))).toEqual([]);
  });
  it('loads nothing from elsewhere and runs only the switches of the display and the questions', () => {
    expect(all(page, /<script([^>]*)>/g)).toEqual([
      ' src="../assets/display.js"',
      ' type="application/ld+json"',
      ' src="../assets/situations.js" defer',
    ]);
    expect(all(page, /<(?:link|img|iframe)[^>]*(?:href|src)="(https?:[^"]*)"/g)).toEqual([
      'https://zwfw.example.gov.cn/guide/items/food-permit-new.html',
    ]);
    expect(page).not.toMatch(/ on\w+="/);
  });
  it('says where it is published, when that is known', () => {
    expect(page).toContain('<link rel="canonical" href="https://zwfw.example.gov.cn/guide/items/food-permit-new.html">');
    const { site: _, ...unpublished } = workspace;
    expect(pageOf(full, { ...catalogue, workspace: unpublished })).not.toContain('canonical');
  });
  it('labels materials for the phone and marks what is not to be brought', () => {
    const row =
      page
        .split('<tr role="row"')
        .slice(1)
        .find((part) => part.includes('>营业执照')) ?? '';
    expect(row).toContain('免提交');
    expect(all(row, /data-label="([^"]+)"/g)).toEqual(['份数和形式', '来源渠道', '获取方式', '必要性', '表格']);
    expect(page).toContain('href="../files/form.html"');
    expect(page).toContain('href="../files/%E6%A0%B7%E8%A1%A8.pdf"');
  });
  it('links to the printed version only when there is one', () => {
    expect(pageOf(full, catalogue, { pdf: true })).toContain('href="../items/food-permit-new.pdf"');
    expect(page).not.toContain('food-permit-new.pdf');
  });
  it('draws the flow chart from the steps', () => {
    expect(page).toMatch(/<figure class="chart">.*<svg/s);
    expect(pageOf(bare)).not.toContain('<svg');
  });
  it('does not depend on anything but its input', () => {
    expect(pageOf(bound('food-permit-new', structuredClone(fullItem)))).toBe(page);
  });
  it('speaks English when asked', () => {
    const english = textOf(renderGuide(full, catalogue, toolsFor('en')), 'public/items/food-permit-new.html');
    expect(english).toContain('What to bring');
    expect(english).toContain('The authority looks these up itself');
    expect(english).toContain('<html lang="en">');
  });
  it('tells a screen reader which words of an English page are Chinese', () => {
    const english = textOf(renderGuide(full, catalogue, toolsFor('en')), 'public/items/food-permit-new.html');
    const body = english.slice(english.indexOf('<body>'));
    for (const words of ['食品经营许可（餐饮服务，新办）</h1>', '开饭店要办的证。</p>', '申请书</strong>', '示范县人民路1号 一楼A01</dd>'])
      expect(body).toMatch(new RegExp(`<[a-z0-9]+[^>]* lang="zh-CN">${words}`));
    expect(
      all(body, /<dd([^>]*)>(?=[^<]*\p{Script=Han})[\p{Script=Han}，。—、：（）\d :]{4,}<\/dd>/gu).filter(
        (attributes) => attributes === '',
      ),
    ).toEqual([]);
    const own = page.slice(page.indexOf('<body>')).replace(/<svg.*?<\/svg>/gs, '');
    expect(own).not.toContain('lang=');
  });
  it('leads to its data', () => {
    expect(page).toContain('<link rel="alternate" type="application/json" href="food-permit-new.json">');
  });
  it('explains the word for its kind where it first stands', () => {
    expect(page).toContain('承诺件：不能当场办完，但在承诺的期限内办完');
    expect(pageOf(bare)).not.toContain('承诺件');
  });
  it('asks who may apply before what to bring', () => {
    expect(page.indexOf('谁能办')).toBeGreaterThan(0);
    expect(page.indexOf('谁能办')).toBeLessThan(page.indexOf('要带什么'));
  });
  it('says in words what a number or a no would leave unsaid', () => {
    const item = bound('x', {
      ...fullItem,
      licence: { annualInspection: { required: false }, annualReport: { required: true, cycle: '每年' } },
    });
    const html = pageOf(item, catalogueOf([item]));
    expect(html).toContain('<dt>到办事现场次数</dt><dd>不用到现场</dd>');
    expect(html).toContain('<dt>年检</dt><dd>不用年检</dd>');
    expect(html).toMatch(/<dt>年报<\/dt><dd>是；周期：每年<\/dd>/);
  });
});

describe('hostile text', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
  const item = bound('evil', {
    ...fullItem,
    name: evil,
    summary: evil,
    scope: `[x](javascript:alert(1)) ${evil}`,
    conditions: [{ text: evil, basis: [{ citation: evil, quote: evil }] }],
    consultation: { phones: [evil], website: 'javascript:alert(1)', email: 'a@b.c" onclick="x' },
    online: { supported: true, url: 'https://x.example/" onclick="alert(1)' },
    faq: [{ q: evil, a: evil }],
    attachments: [{ name: evil, file: '../../etc/passwd' }],
  });
  const html = pageOf(item, catalogueOf([item]));
  it('stays text', () => {
    expect(html).toContain('alert(1)');
    expect(html).not.toMatch(/<script>|<img|href="javascript:/i);
    expect(all(html, /<(\w[^>]*)>/g).filter((tag) => /\son\w+=/i.test(tag.replace(/"[^"]*"/g, '')))).toEqual([]);
  });
  it('cannot end the JSON-LD', () => {
    const [data] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'GovernmentService', name: evil });
  });
  it('cannot leave the folder of files', () => {
    expect(html).not.toContain('etc/passwd');
  });
  it('cannot end a style sheet', () => {
    const job = guidePrintJob(item, catalogueOf([item]), tools);
    expect(all(job.html, /<(\/style)>/g)).toHaveLength(1);
    expect(cssString('a"b\\c</style>\nd')).toBe('"a\\22 b\\5c c\\3c \\2f style\\3e \\a d"');
  });
  it('is harmless in a script', () => {
    const text = scriptSafe({ a: '</script>\u2028<!--' });
    expect(text).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(text)).toEqual({ a: '</script>\u2028<!--' });
  });
});

describe('JSON-LD', () => {
  const data = JSON.parse(all(page, /ld\+json">(.*?)<\/script>/gs)[0] ?? '');
  it('says who offers what to whom, where', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: fullItem.name,
      provider: { name: '示范县市场监督管理局' },
      audience: [{ audienceType: '自然人' }, { audienceType: '企业法人' }],
      offers: [{ '@type': 'Offer', name: '工本费', description: '每证20元' }],
    });
    expect(data.availableChannel).toMatchObject([
      {
        availableLanguage: 'zh-CN',
        serviceLocation: { '@type': 'Place', openingHoursSpecification: [{ opens: '09:00', closes: '17:00' }] },
      },
      { availableLanguage: 'zh-CN', serviceUrl: 'https://zwfw.example.gov.cn/food' },
    ]);
  });
  it('uses only properties that schema.org defines for the type', () => {
    const thing = ['@type', 'name', 'alternateName', 'description', 'identifier', 'url'];
    const known: Readonly<Record<string, readonly string[]>> = {
      WebPage: ['inLanguage'],
      GovernmentService: [
        '@context',
        'mainEntityOfPage',
        'areaServed',
        'audience',
        'availableChannel',
        'offers',
        'provider',
        'serviceOutput',
        'serviceType',
      ],
      ServiceChannel: ['availableLanguage', 'serviceLocation', 'servicePhone', 'serviceUrl'],
      Place: ['address', 'openingHoursSpecification'],
      OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes'],
      ContactPoint: ['telephone'],
      Audience: ['audienceType'],
      Offer: ['price', 'priceCurrency'],
    };
    const strange: string[] = [];
    JSON.stringify(data, (_key, value) => {
      const type = value?.['@type'];
      if (typeof type === 'string')
        strange.push(
          ...Object.keys(value)
            .filter((key) => ![...thing, ...(known[type] ?? [])].includes(key))
            .map((key) => `${type}.${key}`),
        );
      return value;
    });
    expect(strange).toEqual([]);
  });
});

describe('opening hours', () => {
  it('are one stretch of time each', () => {
    const dayOfWeek = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const common = { '@type': 'OpeningHoursSpecification', dayOfWeek, description: '法定节假日除外' };
    expect(openingHours('周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）')).toEqual([
      { ...common, opens: '09:00', closes: '12:00' },
      { ...common, opens: '13:30', closes: '17:00' },
    ]);
    expect(openingHours('星期六至星期日：上午9：30-11：00')).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Saturday', 'Sunday'], opens: '09:30', closes: '11:00' },
    ]);
  });
  it.each(['全天', '周五至周一 9:00—12:00', '周一至周五 9:00—12:00，下午预约', '周一至周五 9:00—25:00', '周一、周三 9:00—12:00'])(
    'stay words when they are not wholly understood: %s',
    (description) => {
      expect(openingHours(description)).toEqual([{ '@type': 'OpeningHoursSpecification', description }]);
    },
  );
});

describe('the print job', () => {
  const job = guidePrintJob(full, catalogue, tools);
  it('is whole in itself', () => {
    expect(job.path).toBe('public/items/food-permit-new.pdf');
    expect(job.html).not.toMatch(/<link|<script|<img|url\(|@import/);
    expect(job).toMatchObject({ lang: 'zh-CN', author: workspace.publisher, date: '2026-10-01', pageNumbers: false });
  });
  it('has a running header and counts pages', () => {
    expect(job.html).toContain('@top-left { content: "食品经营许可（餐饮服务，新办）"; }');
    expect(job.html).toContain('content: "第 " counter(page) " 页 共 " counter(pages) " 页"');
  });
  it('holds what the page holds', () => {
    const headings = all(page, /<h2 id="h-[^>]*>(.*?)<\/h2>/g);
    expect(headings.length).toBeGreaterThan(10);
    expect(all(job.html, /<h2 id="h-[^>]*>(.*?)<\/h2>/g)).toEqual(headings);
  });
  it('has links only when they lead somewhere', () => {
    expect(job.html).toContain('href="https://zwfw.example.gov.cn/guide/files/form.html"');
    const { site: _, ...unpublished } = workspace;
    expect(all(guidePrintJob(full, { ...catalogue, workspace: unpublished }, tools).html, /href="((?!#|https?:|tel:)[^"]*)"/g)).toEqual([]);
  });
});
