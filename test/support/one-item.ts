/** One complete item in four ways of writing: Chinese, English, mixed, and in code numbers. */

export const chinese = `
编号: reader-card
事项名称: 读者证办理
日常用语: [借书证, 办图书证]
事项类型: 其他行政权力
基本编码: '001031127001'
实施编码: '12440199001990122P4001031127001'
权力来源: 上级委托
行使层级: 县级
实施主体: 示范县图书馆
实施主体性质: 受委托组织
委托部门: 示范市文化局
服务对象: [自然人, 其他组织]
办件类型: 承诺件
办理形式: [窗口办理, 网上办理]
面向自然人主题: [文化体育]
事项状态: 在用
事项版本: 3
设定依据:
  - 引用: 《中华人民共和国公共图书馆法》第三十三条
    颁布机关: 全国人民代表大会常务委员会
  - 《示范县图书馆管理办法》第五条
情形:
  申请人: { 问题: 谁来办？, 选项: [本人, 代办人] }
受理条件: 在本县居住。
申请材料:
  - 名称: 居民身份证
    材料类型: 证件证书证明
    材料形式: 纸质/电子化
    材料必要性: 必要
    来源渠道: 政府部门核发
    份数: { 原件: 1, 复印件: 0 }
    审查要点: [照片与本人一致]
  - 名称: 委托书
    材料必要性: 容缺后补
    适用: { 申请人: 代办人 }
    容缺: { 补正期限: 5个工作日, 补正方式: 网上上传 }
办理流程:
  - 环节: 受理
    时限: 1个工作日
    流转: [{ 结论: 不予受理, 转至: 结束 }]
  - 决定
办结时限: { 法定: 20个工作日, 承诺: 三个工作日 }
特别程序: 无
收费:
  - { 名称: 补证工本费, 标准: 每证10元, 允许减免: 是 }
网上支付: 否
审批结果: { 名称: 读者证, 类型: 证照, 有效期: 长期 }
结果送达: { 方式: [窗口领取], 期限: 即办 }
到办事现场次数: 1
必须现场办理原因: 核对身份。
网上办理: { 支持: 是, 深度: [受理], 网址: 'https://zwfw.example.gov.cn/' }
办理地点: 示范县图书馆/总服务台
进驻政务大厅: 否
未进驻原因: 在图书馆当场领取。
通办范围: 全县
物流快递: 是
咨询方式: { 电话: 020-55501001 }
监督投诉方式: '12345'
常见问题: [{ 问: 收费吗？, 答: 首次免费。 }]
数量限制: 无
归档: { 内容: [登记表], 保管期限: 5年 }
扩展字段: { 地方编号: A-01 }
`;

export const english = `
id: reader-card
name: 读者证办理
popularNames: [借书证, 办图书证]
type: other-power
basicCode: '001031127001'
implementationCode: '12440199001990122P4001031127001'
powerSource: entrusted-by-upper
levels: [county]
agency: 示范县图书馆
agencyNature: entrusted-organisation
entrustingAgency: 示范市文化局
audiences: [natural-person, other]
kind: promised
handlingForms: [window, online]
personTopics: [文化体育]
status: in-use
version: 3
basis:
  - citation: 《中华人民共和国公共图书馆法》第三十三条
    issuer: 全国人民代表大会常务委员会
  - citation: 《示范县图书馆管理办法》第五条
situations:
  申请人: { question: 谁来办？, options: [本人, 代办人] }
conditions: [{ text: 在本县居住。 }]
materials:
  - name: 居民身份证
    type: certificate
    form: either
    need: needed
    source: government
    copies: { original: 1, copy: 0 }
    reviewPoints: [{ point: 照片与本人一致 }]
  - name: 委托书
    need: deferrable
    when: { 申请人: [代办人] }
    deferral: { deadline: 5 working days, method: 网上上传 }
steps:
  - name: 受理
    limit: 1 working day
    outcomes: [{ result: 不予受理, to: 结束 }]
  - name: 决定
limits: { statutory: 20 working days, promised: { amount: 3, unit: working-day } }
specialProcedures: none
fees: { charged: yes, items: [{ name: 补证工本费, standard: 每证10元, reducible: true }] }
payOnline: no
results: [{ name: 读者证, type: certificate, validity: permanent }]
delivery: { methods: collect, limit: instant }
visits: 1
visitReason: 核对身份。
online: { supported: true, depth: acceptance, url: 'https://zwfw.example.gov.cn/' }
locations: [{ office: 示范县图书馆/总服务台 }]
inCentre: false
notInCentreReason: 在图书馆当场领取。
handleArea: county
express: { supported: yes }
consultation: { phones: [020-55501001] }
complaints: { phones: ['12345'] }
faq: [{ q: 收费吗？, a: 首次免费。 }]
quantityLimit: none
archive: { contents: 登记表, retention: 5 years }
extra: { 地方编号: A-01 }
`;

/** Every other line of keys in the other language: root keys as well as nested ones. */
export const mixed = chinese
  .replace('事项名称:', 'name:')
  .replace('行使层级: 县级', 'levels: 县')
  .replace('服务对象: [自然人, 其他组织]', 'audiences: [natural-person, 其他组织]')
  .replace('引用:', 'citation:')
  .replace('材料类型: 证件证书证明', 'type: 证件证书证明')
  .replace('份数: { 原件: 1, 复印件: 0 }', '纸质材料份数: { original: 1, 复印件: 0 }')
  .replace('法定: 20个工作日, 承诺: 三个工作日', '法定办结时限: 二十个工作日内, promised: ３个工作日')
  .replace('办理流程:', 'steps:')
  .replace('时限: 1个工作日', '时限: 1工作日')
  .replace('网上支付: 否', '网上支付: false')
  .replace('监督投诉方式:', 'complaints:');

export const numbered = chinese
  .replace('事项类型: 其他行政权力', '事项类型: 10')
  .replace('权力来源: 上级委托', '权力来源: 5')
  .replace('行使层级: 县级', "行使层级: ['4']")
  .replace('实施主体性质: 受委托组织', '实施主体性质: 3')
  .replace('服务对象: [自然人, 其他组织]', '服务对象: [1, 9]')
  .replace('办件类型: 承诺件', '办件类型: 2')
  .replace('办理形式: [窗口办理, 网上办理]', '办理形式: [1, 2]')
  .replace('事项状态: 在用', '事项状态: 1')
  .replace('材料类型: 证件证书证明', '材料类型: 1')
  .replace('材料形式: 纸质/电子化', '材料形式: 3')
  .replace('材料必要性: 必要', '材料必要性: 1')
  .replace('来源渠道: 政府部门核发', '来源渠道: 20')
  .replace('材料必要性: 容缺后补', '材料必要性: 3')
  .replace('类型: 证照', '类型: 10')
  .replace('深度: [受理]', '深度: [4]')
  .replace('通办范围: 全县', '通办范围: 4')
  .replace('网上支付: 否', '网上支付: 0');
