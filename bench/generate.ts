/**
 * Realistic items in any number. In: a count and a seed. Out: the files of a workspace of that many items, about 6 KB each,
 * spread over ten departments. The same seed gives the same bytes. Used by the bench and by tests of large workspaces.
 */
import { checkCharacter } from '../src/schema/uscc.ts';

export type Files = ReadonlyMap<string, string>;

/** mulberry32: small, seeded, good enough to vary texts. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const departments = [
  '市场监督管理局',
  '卫生健康局',
  '民政局',
  '人力资源和社会保障局',
  '公安局',
  '城市管理局',
  '文化旅游局',
  '自然资源局',
  '农业农村局',
  '交通运输局',
];
const subjects = [
  '食品经营',
  '公共场所卫生',
  '医疗机构执业',
  '社会团体成立',
  '民办学校设立',
  '道路运输经营',
  '建筑垃圾处置',
  '娱乐场所经营',
  '林木采伐',
  '种子生产经营',
  '特种设备使用',
  '户外广告设置',
  '临时占用道路',
  '劳务派遣经营',
  '人力资源服务',
  '旅馆业特种行业',
  '出版物零售',
  '电影放映经营',
  '水产苗种生产',
  '动物诊疗',
];
const actions = ['新办', '变更', '延续', '注销', '补证'];
/** What government holds itself, and what applicants make. */
const certificates = new Set(['营业执照', '法定代表人身份证']);
const papers = [
  '经营方案',
  '营业执照',
  '法定代表人身份证',
  '经营场所使用证明',
  '平面布局图',
  '管理制度',
  '从业人员健康证明',
  '设备清单',
  '授权委托书',
  '承诺书',
];
const laws = [
  '《中华人民共和国行政许可法》第三十一条',
  '《中华人民共和国食品安全法》第三十五条第一款',
  '《公共场所卫生管理条例》第八条',
  '《社会团体登记管理条例》第十条第一款',
  '《娱乐场所管理条例》第十一条',
];

const organisationCheck = (body: string): string => {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const check = 11 - (weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
};

function creditCode(index: number): string {
  const body = String(200000 + index).padStart(8, '0');
  const first = `11440199${body}${organisationCheck(body)}`;
  return first + checkCharacter(first);
}

export function generateWorkspace(count: number, seed = 1): Files {
  const next = random(seed);
  const files = new Map<string, string>([['guide.yaml', workspace()]]);
  for (const [index, name] of departments.entries()) files.set(`offices/dept-${index}.yaml`, office(name, index));
  for (let index = 0; index < count; index++) files.set(`items/item-${String(index).padStart(5, '0')}.yaml`, item(index, next));
  return files;
}

const workspace = (): string => `名称: 示范县政务服务办事指南
发布单位: 示范县政务服务和数据管理局
地区: { 名称: 示范县, 代码: '440199' }
层级: 县级
版次: { 编号: 2026年第1版, 日期: '2026-10-01' }
网站: { 热线: '12345', 网址: 'https://zwfw.example.gov.cn/guide/' }
`;

const office = (name: string, index: number): string => `名称: 示范县${name}
统一社会信用代码: ${creditCode(index)}
地址: 示范县人民路${index + 1}号（示例地址）
办公时间: 周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）
电话: 020-5550${String(1000 + index)}
窗口:
  - { 名称: 综合窗口, 位置: 一楼 A0${index} }
`;

function item(index: number, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const department = index % departments.length;
  const name = `${pick(subjects)}许可（${pick(actions)}，第${index}类）`;
  const basic = `00013${String(index % 10000).padStart(4, '0')}${String(Math.floor(index / 10000) + 1).padStart(3, '0')}`;
  const promised = 5 + Math.floor(next() * 10);
  const chosen = papers.filter(() => next() < 0.35);
  const materials = chosen.length > 0 ? chosen : papers.slice(0, 3);
  const acquisition = (paper: string): string => pick(certificates.has(paper) ? ['数据共享', '现场查验'] : ['申请人提交', '现场查验']);
  const copiesOf: Readonly<Record<string, () => string>> = {
    数据共享: () => '{ 原件: 0, 复印件: 0 }',
    现场查验: () => '{ 原件: 1, 复印件: 0 }',
    申请人提交: () => `{ 原件: 1, 复印件: ${Math.floor(next() * 3)} }`,
  };
  const how = new Map(materials.map((paper) => [paper, acquisition(paper)] as const));
  const visits = Math.floor(next() * 2);
  return `事项名称: ${name}
日常用语: [办${pick(subjects)}, ${pick(subjects)}手续]
一句话说明: 从事${pick(subjects)}活动以前，要先办理这个许可，取得证件后再开业。
事项类型: 行政许可
基本编码: '${basic}'
实施编码: '${creditCode(department)}4${basic}'
权力来源: 法定本级行使
行使层级: 县级
实施主体: 示范县${departments[department]}
实施主体性质: 法定机关
服务对象: [自然人, 企业法人]
办件类型: 承诺件
办理形式: [窗口办理, 网上办理]
面向自然人主题: [${pick(['准营准办', '职业资格', '证件办理'])}]
面向法人主题: [${pick(['准营准办', '设立变更', '资质认证'])}]
适用范围: 在示范县行政区域内从事${pick(subjects)}活动的自然人、法人和非法人组织申请本许可。
设定依据: [${pick(laws)}]
实施依据: [${pick(laws)}]
受理条件:
${[1, 2, 3]
  .map(
    (n) => `  - 内容: 有与申请的${pick(subjects)}活动相适应的场所、设备和人员（第${n}条）
    依据: ${pick(laws)}
    核验方式: 查询市场主体登记系统并现场核对
    审查要点:
      - { 要点: 登记状态为存续, 岗次: 审查, 性质: 实质审查, 标准: 登记系统显示存续, 不合格处理: 不予许可 }
    符合标准: 三项指标全部达到
`,
  )
  .join('')}申请材料:
${materials
  .map(
    (paper) => `  - 名称: ${paper}
    材料类型: 证件证书证明
    来源渠道: 申请人自备
    获取方式: ${how.get(paper)}
    份数: ${copiesOf[how.get(paper) ?? '']?.()}
    规格: A4
    依据: ${pick(laws)}
    受理标准: 内容填写完整，与证件记载一致，签名或者盖章清晰。
    审查要点: [名称与登记信息一致, 在有效期内]
    补正话术: 请补交签名并盖章的${paper}一份。
`,
  )
  .join('')}办理流程:
  - { 环节: 受理, 办理机构: 综合窗口, 时限: 1个工作日, 申请人须知: 提交材料，领取受理通知书。, 结果: 受理或者不予受理, 文书: [受理通知书], 岗位: 综合窗口, 动作: 核对材料是否齐全并录入系统。, 审查要点: [材料齐全], 流转: [{ 结论: 补正, 转至: 受理, 文书: 一次性告知书 }, { 结论: 不予受理, 转至: 结束, 文书: 不予受理通知书 }], 依据: 《中华人民共和国行政许可法》第三十二条 }
  - { 环节: 审查, 办理机构: ${departments[department]}, 时限: ${Math.max(1, promised - 4)}个工作日, 岗位: 审查岗, 动作: 逐项核对申请材料的实质内容。, 审查要点: [条件全部具备], 通过标准: 全部要点合格, 依据: 《中华人民共和国行政许可法》第三十四条 }
  - { 环节: 决定, 办理机构: ${departments[department]}, 时限: 2个工作日, 岗位: 决定岗, 动作: 作出准予或者不予许可的决定。, 流转: [{ 结论: 不予许可, 转至: 结束, 文书: 不予许可决定书 }], 文书: [准予许可决定书], 依据: 《中华人民共和国行政许可法》第三十八条 }
  - { 环节: 送达, 办理机构: 综合窗口, 时限: 1个工作日, 岗位: 综合窗口, 动作: 颁发证件。, 依据: 《中华人民共和国行政许可法》第四十四条 }
办结时限: { 法定: 20个工作日, 承诺: ${promised}个工作日, 法定依据: 《中华人民共和国行政许可法》第四十二条第一款 }
特别程序: 无
收费: 不收费
网上支付: 否
审批结果: { 名称: 许可证, 类型: 证照, 有效期: ${1 + Math.floor(next() * 5)}年, 有效期依据: ${pick(laws)}, 延续要求: 有效期届满30日前向原发证机关提出延续申请。 }
结果送达: { 方式: [窗口领取, 邮寄送达], 期限: 10个工作日 }
到办事现场次数: ${visits}
${visits === 0 ? '' : '必须现场办理原因: 须核对原件。\n'}网上办理: { 支持: 是, 深度: [受理, 结果反馈], 网址: 'https://zwfw.example.gov.cn/item/${index}' }
办理地点: 示范县${departments[department]}/综合窗口
进驻政务大厅: 是
物流快递: 是
咨询方式: { 电话: 020-5550${1000 + department} }
监督投诉方式: { 电话: '12345' }
救济途径:
  行政复议: { 机关: 示范县人民政府, 地址: 示范县人民路1号（示例地址）, 电话: 020-55500000, 期限: 60日 }
  行政诉讼: { 法院: 示范县人民法院, 期限: 6个月 }
常见问题:
  - { 问: 可以委托别人办吗？, 答: 可以，带上授权委托书和双方身份证。 }
  - { 问: 多久能拿到证？, 答: 受理后${promised}个工作日内。 }
岗位职责:
  - { 名称: 综合窗口, 职责: 收件、受理、送达 }
  - { 名称: 审查岗, 职责: 审查材料 }
  - { 名称: 决定岗, 职责: 作出决定 }
`;
}
