/**
 * What a material is, whatever it is called. In: its name. Out: whose it is and which document, without words about its form
 * (原件, 复印件, 副本 …), and the certificate of the government that it is, if any.
 */
import { remember } from '../../schema/remember.ts';
import type { Certificate, Certificates } from '../../schema/standards.ts';

export interface NamedMaterial {
  /** Whose document: 法定代表人, 经办人 … or nothing. */
  readonly holder: string;
  readonly document: string;
  readonly certificate?: Certificate;
}

export type Naming = (name: string) => NamedMaterial;

interface Entry {
  readonly document: string;
  readonly certificate?: Certificate;
}

const namings = new WeakMap<Certificates, Naming>();

export function namingOf(certificates: Certificates): Naming {
  const known = namings.get(certificates) ?? makeNaming(certificates);
  namings.set(certificates, known);
  return known;
}

function makeNaming(certificates: Certificates): Naming {
  const entries = entriesOf(certificates);
  const longest = Math.max(...[...entries.keys()].map((word) => word.length));
  const holder = new RegExp(`^(?:${certificates.holders.join('|')}|[的和及与或、/]|或者|有效)*$`, 'u');
  return remember((name) => {
    const text = withoutForm(name);
    for (let length = Math.min(longest, text.length); length > 1; length--) {
      const entry = entries.get(text.slice(-length));
      const before = text.slice(0, -length);
      if (entry !== undefined && (holder.test(before) || somebody.test(before))) return { holder: before.replace(/的$/, ''), ...entry };
    }
    return { holder: '', document: text };
  });
}

/** 受伤害职工居民身份证, 代办人的身份证: whoever it is, not 签订合同的单位营业执照. */
const somebody =
  /^[\u4e00-\u9fff]{0,8}(?:人|人员|(?<!或)者|职工|员工|学生|儿童|子女|父母|配偶|双方|老人|老年人|居民|公民)(?:本人)?的?(?:有效)?$/u;

/** A cancellation takes back what was issued: the licence itself is handed in, not shown as a proof. */
export const isTakenBack = (item: { readonly name: string }, document: string): boolean =>
  item.name.includes('注销') && (item.name.includes(document) || /(证书|许可证|执照|登记证)$/.test(document));

const searches = new WeakMap<Certificates, RegExp>();

/** Names of the certificates that a sentence speaks of. */
export function certificatesIn(certificates: Certificates, text: string): readonly string[] {
  const naming = namingOf(certificates);
  const words = (): readonly string[] => certificates.certificates.flatMap(({ name, also }) => [name, ...(also ?? [])]);
  const search = searches.get(certificates) ?? new RegExp([...words()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  searches.set(certificates, search);
  return [...new Set([...text.matchAll(search)].map(([found]) => naming(found).document))];
}

function entriesOf({ certificates, sameNames }: Certificates): ReadonlyMap<string, Entry> {
  const ofCertificates = certificates.flatMap((certificate) =>
    [certificate.name, ...(certificate.also ?? [])].map((word) => [word, { document: certificate.name, certificate }] as const),
  );
  const others = sameNames.flatMap((words) => words.map((word) => [word, { document: words[0] ?? word }] as const));
  return new Map<string, Entry>([...others, ...ofCertificates]);
}

const form =
  /^(原件|复印件|副本|正本|正副本|扫描件|影印件|电子版|电子件|纸质|加盖公章|盖章|验原件|(?:核对|核验|查验|校验|出示|提供|提交|收取?|留存?|交)(?:原件|复印件)|(?:需|须|请)|原件(?:核对|核验|查验|备查|退回)|(?:注明)?与原件(?:相符|一致|核对)|核对后退[还回]|一式.份|[\d.一二两三四五六七八九十]份|[及和或、与/,，；;]|并|各|A4)+$/u;
const endings =
  /(?:原件|复印件|影印件|扫描件|电子版|电子件|正副本|正本|副本|正反面|首页|本人页|户主页|索引页|个人页|内页|[及和或、与/]|或者|的|[。；;，,、])+$/u;

/** What stands in brackets is part of the name unless it is about the form alone. */
function withoutForm(name: string): string {
  const plain = name
    .replace(/[\s《》“”"]|^中华人民共和国/gu, '')
    .replace(/[（(]([^（）()]*)[）)]/gu, (_all, inner: string) => (form.test(inner) ? '' : inner));
  const bare = plain.replace(endings, '');
  return bare === '' ? plain : bare;
}
