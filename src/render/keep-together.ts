/**
 * Figures that a line must not tear apart. In: HTML that this program rendered. Out: the same, with telephones, codes, dates
 * and amounts with their units in spans that do not wrap: half a telephone at the end of a narrow column is dialled wrongly.
 */

/** What is not running text: tags, drawings, style sheets, and the title, which holds no tags. */
const between = /(<svg\b.*?<\/svg>|<style\b.*?<\/style>|<title\b.*?<\/title>|<[^>]*>)/s;

const units = '个?工作日|个自然日|个月|小时|分钟|平方米|公里|周岁|立方米|万元|[元角年月日天周岁次份页人项米吨%]';
const figures = new RegExp(
  [
    String.raw`(?<![\d-])(?:0\d{2,3}|\d{3})-\d{3,8}(?:-\d{1,6})?(?![\d-])`,
    String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`(?<![\dA-Za-z])(?=[A-Z]*\d)[\dA-Z]{5,20}(?![\dA-Za-z])`,
    String.raw`\d+(?:\.\d+)?(?:${units})`,
  ].join('|'),
  'g',
);

export const keepTogether = (html: string): string =>
  html
    .split(between)
    .map((part, at) => (at % 2 === 0 ? part.replace(figures, '<span class="unbroken">$&</span>') : part))
    .join('');
