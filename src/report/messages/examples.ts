/**
 * Wrong and right for each finding. In: nothing. Out: YAML by code; message.ts says how it is read, and the tests run every
 * pair. Findings about bytes, file names and what cannot be seen have none.
 */
import type { Example } from './message.ts';

/** Twelve questions, a material for each answer, and one material that joins them all. */
const each = (count: number, line: (n: number) => string): readonly string[] => Array.from({ length: count }, (_, at) => line(at + 1));
const questions = (count: number): string => each(count, (n) => `  问题${n}: { 问题: 第${n}件有吗？, 选项: [有, 没有] }`).join('\n');
const materialsFor = (count: number): string =>
  each(count, (n) => `  - { 名称: 第${n}件材料, 来源渠道: 申请人自备, 适用: { 问题${n}: 有 } }`).join('\n');
const all = (count: number): string => each(count, (n) => `问题${n}: 有`).join(', ');

export const examples: Readonly<Record<string, Example>> = {
  'file/empty': {
    in: 'file',
    wrong: '# 以后再写',
    right: '名称: 示范县博物馆\n地址: 示范县文化路2号\n办公时间: 周二至周日 9:00—17:00\n电话: 020-55501008',
  },
  'yaml/syntax': {
    wrong: '事项名称: "公共图书馆读者证办理"# 与目录一致',
    right: '事项名称: "公共图书馆读者证办理" # 与目录一致',
  },
  'yaml/full-width-colon': { without: ['收费'], wrong: '收费：不收费', right: '收费: 不收费' },
  'yaml/space-after-colon': { without: ['收费'], wrong: '收费:不收费', right: '收费: 不收费' },
  'yaml/space-after-dash': { wrong: '申请材料:\n  -居民身份证', right: '申请材料:\n  - 居民身份证' },
  'yaml/full-width': { wrong: '咨询方式: ｛ 电话: 020-55501001 ｝', right: '咨询方式: { 电话: 020-55501001 }' },
  'yaml/wide-indent': { wrong: '咨询方式:\n　　电话: 020-55501001', right: '咨询方式:\n  电话: 020-55501001' },
  'yaml/tab': { wrong: '咨询方式:\n\t电话: 020-55501001', right: '咨询方式:\n  电话: 020-55501001' },
  'yaml/indent': {
    wrong: '咨询方式:\n  电话: 020-55501001\n    邮箱: zx@example.gov.cn',
    right: '咨询方式:\n  电话: 020-55501001\n  邮箱: zx@example.gov.cn',
  },
  'yaml/missing-character': { wrong: '日常用语: [借书证, 办图书证', right: '日常用语: [借书证, 办图书证]' },
  'yaml/missing-colon': {
    wrong: '适用范围\n  在示范县居住的人申请办理读者证。',
    right: '适用范围: 在示范县居住的人申请办理读者证。',
  },
  'yaml/nested-on-one-line': {
    wrong: '一句话说明: 网址: 见政务服务网',
    right: "一句话说明: '网址: 见政务服务网'",
  },
  'yaml/quote-needed': { wrong: '一句话说明: `读者证`用于借书。', right: "一句话说明: '`读者证`用于借书。'" },
  'yaml/escape': {
    wrong: '附件: [{ 名称: 填表说明, 文件: "files\\填表说明.md" }]',
    right: '附件: [{ 名称: 填表说明, 文件: files/form.md }]',
  },
  'yaml/unexpected': { wrong: '日常用语: [借书证] 办图书证', right: '日常用语: [借书证, 办图书证]' },
  'yaml/too-deep': { wrong: `扩展字段: ${'['.repeat(45)}A-01${']'.repeat(45)}`, right: '扩展字段: { 地方编号: A-01 }' },
  'yaml/several-documents': { wrong: '收费: 不收费\n---\n收费: 不收费', right: '收费: 不收费' },
  'yaml/anchor': { wrong: '咨询方式: &电话 { 电话: 020-55501001 }', right: '咨询方式: { 电话: 020-55501001 }' },
  'yaml/alias': { wrong: '一句话说明: *号内容由窗口填写', right: "一句话说明: '*号内容由窗口填写'" },
  'yaml/tag': { wrong: '到办事现场次数: !!int 0', right: '到办事现场次数: 0' },
  'yaml/merge-key': { wrong: '咨询方式:\n  <<: { 电话: 020-55501001 }', right: '咨询方式:\n  电话: 020-55501001' },
  'yaml/complex-key': {
    wrong: "? [投诉电话, 监督电话]\n: '12345'",
    right: "监督投诉方式: { 电话: '12345' }",
  },
  'key/duplicate': { wrong: '收费: 不收费\n收费: 不收费', right: '收费: 不收费' },
  'key/same-element-twice': { wrong: '收费: 不收费\nfees: free', right: '收费: 不收费' },
  'key/forbidden': { wrong: '扩展字段: { constructor: 甲公司 }', right: '扩展字段: { 承建单位: 甲公司 }' },
  'key/unknown': { wrong: '咨询方法: { 电话: 020-55501001 }', right: '咨询方式: { 电话: 020-55501001 }' },
  'key/unknown-nothing-near': { wrong: '便民星级: 五星', right: '扩展字段: { 便民星级: 五星 }' },
  'key/nested': { wrong: '办结时限:\n承诺: 即办', right: '办结时限:\n  承诺: 即办' },
  'key/outer': {
    without: ['收费'],
    wrong: '咨询方式:\n  电话: 020-55501001\n  收费: 不收费',
    right: '咨询方式:\n  电话: 020-55501001\n收费: 不收费',
  },
  'key/missing': {
    wrong: '常见问题:\n  - 问: 外地人可以办吗？',
    right: '常见问题:\n  - 问: 外地人可以办吗？\n    答: 可以。',
  },
  'element/missing': {
    in: 'file',
    wrong: '名称: 示范县博物馆\n地址: 示范县文化路2号\n办公时间: 周二至周日 9:00—17:00',
    right: '名称: 示范县博物馆\n地址: 示范县文化路2号\n办公时间: 周二至周日 9:00—17:00\n电话: 020-55501008',
  },
  'element/missing-for-type': {
    without: ['咨询方式'],
    wrong: '事项类型: 公共服务',
    right: '事项类型: 公共服务\n咨询方式: { 电话: 020-55501001 }',
  },
  'element/missing-because': {
    wrong: '到办事现场次数: 1',
    right: '到办事现场次数: 1\n必须现场办理原因: 需要当场核对身份证。',
  },
  'value/empty': { wrong: '特别程序:', right: '特别程序: 无' },
  'value/wrong-kind': { wrong: '网上支付: 部分支持', right: '网上支付: 是' },
  'value/colon': { wrong: '办结时限: 期限：即办', right: '办结时限: { 承诺: 即办 }' },
  'value/full-width': { wrong: '到办事现场次数: ０', right: '到办事现场次数: 0' },
  'value/lines-for-list': { wrong: '申请材料:\n  居民身份证\n  户口簿', right: '申请材料:\n  - 居民身份证\n  - 户口簿' },
  'value/run-together': { wrong: '日常用语: [借书证，办图书证]', right: '日常用语: [借书证, 办图书证]' },
  'document/list': {
    in: 'file',
    wrong: '- 名称: 示范县博物馆\n  地址: 示范县文化路2号',
    right: '名称: 示范县博物馆\n地址: 示范县文化路2号\n办公时间: 周二至周日 9:00—17:00\n电话: 020-55501008',
  },
  'value/not-an-integer': { wrong: '到办事现场次数: 零次', right: '到办事现场次数: 0' },
  'value/too-short': { wrong: "事项名称: ''", right: '事项名称: 公共图书馆读者证办理' },
  'value/too-long': {
    wrong: '办理流程:\n  - 环节: 收件，由窗口工作人员核对申请人的身份证是否有效、照片是否与本人一致，再录入读者管理系统',
    right: '办理流程:\n  - 环节: 收件\n    动作: 核对身份证是否有效、照片是否与本人一致，录入读者管理系统。',
  },
  'value/too-small': { wrong: '事项版本: 0', right: '事项版本: 1' },
  'value/too-large': {
    wrong: '申请材料:\n  - { 名称: 居民身份证, 份数: { 原件: 100 } }',
    right: '申请材料:\n  - { 名称: 居民身份证, 份数: { 原件: 1 } }',
  },
  'value/too-few': { wrong: '行使层级: []', right: '行使层级: [县级]' },
  'value/repeated': {
    wrong: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人, 本人] }',
    right: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }',
  },
  'format/id': { wrong: '编号: Library_Card', right: '编号: reader-card' },
  'format/date': { wrong: '生效日期: 2026年10月1日', right: "生效日期: '2026-10-01'" },
  'format/url': {
    wrong: '网上办理: { 支持: 是, 网址: zwfw.example.gov.cn }',
    right: "网上办理: { 支持: 是, 网址: 'https://zwfw.example.gov.cn/' }",
  },
  'format/phone': { wrong: '咨询方式: { 电话: 55501001 }', right: '咨询方式: { 电话: 020-55501001 }' },
  'format/email': {
    wrong: '咨询方式: { 电话: 020-55501001, 邮箱: zx.example.gov.cn }',
    right: '咨询方式: { 电话: 020-55501001, 邮箱: zx@example.gov.cn }',
  },
  'format/division': {
    in: 'workspace',
    wrong: "地区: { 名称: 示范县, 代码: '4401' }",
    right: "地区: { 名称: 示范县, 代码: '440199' }",
  },
  'format/colour': { in: 'workspace', wrong: '外观: { 主色: 蓝色 }', right: "外观: { 主色: '#1f4e8c' }" },
  'format/icp': { in: 'workspace', wrong: '网站: { ICP备案号: 备案中 }', right: '网站: { ICP备案号: 粤ICP备00000000号 }' },
  'format/site-code': { in: 'workspace', wrong: "网站: { 政府网站标识码: '440118' }", right: "网站: { 政府网站标识码: '4401180001' }" },
  'format/police': {
    in: 'workspace',
    wrong: '网站: { 公安备案号: 44011802000001 }',
    right: '网站: { 公安备案号: 粤公网安备44011802000001号 }',
  },
  'theme/emblem-missing': { in: 'workspace', wrong: '外观: { 徽标: files/logo.svg }', right: '外观: { 徽标: files/emblem.svg }' },
  'theme/emblem-kind': { in: 'workspace', wrong: '外观: { 徽标: files/form.md }', right: '外观: { 徽标: files/emblem.svg }' },
  'theme/contrast': { in: 'workspace', wrong: "外观: { 主色: '#7fb3ff' }", right: "外观: { 主色: '#1f4e8c' }" },
  'duration/unreadable': { wrong: '办结时限: { 法定: 及时办理, 承诺: 即办 }', right: '办结时限: { 法定: 20个工作日, 承诺: 即办 }' },
  'duration/more-words': {
    wrong: '办结时限: { 法定: 自受理之日起20个工作日内, 承诺: 即办 }',
    right: '办结时限: { 法定: 20个工作日, 法定说明: 自受理之日起计算, 承诺: 即办 }',
  },
  'duration/unreadable-validity': {
    wrong: '审批结果: { 名称: 读者证, 有效期: 以证件为准 }',
    right: '审批结果: { 名称: 读者证, 有效期: 5年 }',
  },
  'code/unknown': { wrong: '服务对象: 群众', right: '服务对象: 自然人' },
  'code/several-in-one': { wrong: '服务对象: 自然人、其他组织', right: '服务对象: [自然人, 其他组织]' },
  'code/unlisted': { wrong: '办理形式: [窗口办理, 上门办理]', right: '办理形式: [窗口办理, 其他]' },
  'code/wrong-character': {
    wrong: "实施编码: '12440199001990122P9002031127001'",
    right: "实施编码: '12440199001990122P4002031127001'",
  },
  'code/wrong-characters': {
    wrong: "实施编码: '12440199001990122p4002031127001'",
    right: "实施编码: '12440199001990122P4002031127001'",
  },
  'code/basic-shape': { wrong: "基本编码: '00203112700'", right: "基本编码: '002031127001'" },
  'code/basic-type': {
    wrong: "事项类型: 公共服务\n基本编码: '000131127001'\n实施编码: '12440199001990122P4000131127001'",
    right: "事项类型: 公共服务\n基本编码: '002031127001'\n实施编码: '12440199001990122P4002031127001'",
  },
  'code/implementation-shape': {
    wrong: "实施编码: '4002031127001'",
    right: "实施编码: '12440199001990122P4002031127001'",
  },
  'code/implementation-agency': {
    wrong: "实施主体: 示范县图书馆\n实施编码: '11440100007482575H4002031127001'",
    right: "实施主体: 示范县图书馆\n实施编码: '12440199001990122P4002031127001'",
  },
  'code/implementation-level': {
    wrong: "行使层级: 县级\n实施编码: '12440199001990122P3002031127001'",
    right: "行使层级: 县级\n实施编码: '12440199001990122P4002031127001'",
  },
  'code/implementation-basic': {
    wrong: "基本编码: '002031127001'\n实施编码: '12440199001990122P4002031127009'",
    right: "基本编码: '002031127001'\n实施编码: '12440199001990122P4002031127001'",
  },
  'code/handling-shape': {
    wrong: "业务办理项编码: '01'",
    right: "业务办理项编码: '12440199001990122P400203112700101'",
  },
  'code/handling-implementation': {
    wrong: "实施编码: '12440199001990122P4002031127001'\n业务办理项编码: '12440199001990122P400203112700901'",
    right: "实施编码: '12440199001990122P4002031127001'\n业务办理项编码: '12440199001990122P400203112700101'",
  },
  'code/agency-differs': {
    wrong: '实施主体: 示范县图书馆\n实施主体编码: 11440100007482575H',
    right: '实施主体: 示范县图书馆\n实施主体编码: 12440199001990122P',
  },
  'code/duplicate': {
    wrong: "基本编码: '002031127002'\n实施编码: '12440199001990122P4002031127002'   # 另一个事项已用",
    right: "基本编码: '002031127003'\n实施编码: '12440199001990122P4002031127003'",
  },
  'code/uscc-shape': { in: 'office', wrong: '统一社会信用代码: 1244019900199012P', right: '统一社会信用代码: 12440199001990122P' },
  'code/uscc-check-character': {
    in: 'office',
    wrong: '统一社会信用代码: 12440199001990122B',
    right: '统一社会信用代码: 12440199001990122P',
  },
  'code/uscc-organisation-code': {
    in: 'office',
    wrong: '统一社会信用代码: 12440199001990120H',
    right: '统一社会信用代码: 12440199001990122P',
  },
  'id/former-taken': { wrong: '曾用编号: [library-card]   # 另一个文件现在的编号', right: '曾用编号: [reader-card]' },
  'id/duplicate': { wrong: '编号: library-card   # 另一个文件已用', right: '编号: library-card-child' },
  'suppression/incomplete': {
    wrong: '收费: 不收费 # 暂不处理 file/bom：等新系统上线',
    right: '收费: 不收费 # 收费目录另行公布',
  },
  'suppression/no-such-date': {
    wrong: '收费: 不收费 # 暂不处理 file/bom 至 2027-02-30：等新系统上线',
    right: '收费: 不收费',
  },
  'suppression/unknown-code': {
    wrong: '收费: 不收费 # 暂不处理 file/bmo 至 2027-06-30：等新系统上线',
    right: '收费: 不收费',
  },
  'suppression/unknown-file': {
    in: 'baseline',
    wrong: "暂不处理: [{ 代码: file/bom, 文件: items/exmaple.yaml, 理由: 等新系统上线, 截止日期: '2027-06-30' }]",
    right: '暂不处理: []',
  },
  'suppression/rule-off': {
    wrong: '收费: 不收费 # 暂不处理 wording/open-list 至 2027-06-30：正在修订本县规定',
    right: '收费: 不收费',
  },
  'suppression/not-possible': {
    wrong: '收费: 不收费 # 暂不处理 suppression/unused 至 2027-06-30：以后也许用得上',
    right: '收费: 不收费',
  },
  'suppression/no-reason': {
    wrong: '适用范围: 在示范县居住的人，，外地人也可以。 # 暂不处理 text/repeated-punctuation 至 2027-06-30：待填写',
    right: '适用范围: 在示范县居住的人，，外地人也可以。 # 暂不处理 text/repeated-punctuation 至 2027-06-30：原件如此，正在核对',
  },
  'suppression/unused': {
    wrong: '收费: 不收费 # 暂不处理 text/repeated-punctuation 至 2027-06-30：原件如此，正在核对',
    right: '收费: 不收费',
  },
  'pack/unknown': { in: 'workspace', wrong: '规则包: [national, guangdon]', right: '规则包: [national, example]' },
  'pack/loop': { in: 'pack', wrong: '继承: [example]', right: '继承: [national]' },
  'pack/unknown-rule': {
    in: 'workspace',
    wrong: '规则调整: { limit/odd: 关闭 }',
    right: '规则调整: { phone/complaint-same-as-enquiry: 关闭 }',
  },
  'pack/duplicate-code': {
    in: 'pack',
    wrong: '继承: [national]\n规则:\n  - { 代码: wording/vague-time, 类型: 必填, 对象: [咨询方式.地址], 说明: 没有写明到哪里咨询 }',
    right: '继承: [national]\n规则:\n  - { 代码: 本县/咨询地址, 类型: 必填, 对象: [咨询方式.地址], 级别: 提示, 说明: 没有写明到哪里咨询 }',
  },
  'pack/needs': {
    in: 'pack',
    wrong: '规则:\n  - { 代码: 本县/咨询地址, 类型: 必填, 说明: 没有写明到哪里咨询 }',
    right: '规则:\n  - { 代码: 本县/咨询地址, 类型: 必填, 对象: [咨询方式.地址], 级别: 提示, 说明: 没有写明到哪里咨询 }',
  },
  'pack/bad-pattern': {
    in: 'pack',
    wrong: "规则:\n  - { 代码: 本县/名称, 类型: 格式, 对象: [事项名称], 表达式: '(办理', 说明: 名称不规范 }",
    right: "规则:\n  - { 代码: 本县/名称, 类型: 格式, 对象: [事项名称], 表达式: '办理$', 说明: 名称不规范 }",
  },
  'pack/slow-pattern': {
    in: 'pack',
    wrong: "规则:\n  - { 代码: 本县/名称, 类型: 格式, 对象: [事项名称], 表达式: '^(?!旧)(?:.+)+办理$', 说明: 名称不规范 }",
    right: "规则:\n  - { 代码: 本县/名称, 类型: 格式, 对象: [事项名称], 表达式: '^(?:.+)+办理$', 说明: 名称不规范 }",
  },
  'pack/unknown-element': {
    in: 'pack',
    wrong: '规则:\n  - { 代码: 本县/材料, 类型: 必填, 对象: [申请材料.名字], 说明: 材料没有名称 }',
    right: '规则:\n  - { 代码: 本县/材料, 类型: 必填, 对象: [申请材料.名称], 说明: 材料没有名称 }',
  },
  'pack/unknown-value': {
    in: 'pack',
    wrong: '规则:\n  - { 代码: 本县/许可, 类型: 必填, 前提: { 事项类型: [许可证] }, 对象: [常见问题], 说明: 没有常见问题 }',
    right: '规则:\n  - { 代码: 本县/许可, 类型: 必填, 前提: { 事项类型: [行政许可] }, 对象: [常见问题], 说明: 没有常见问题 }',
  },
  'pack/unknown-word-list': {
    in: 'pack',
    wrong: '词表: { 模糊: [尽量] }\n规则:\n  - { 代码: 本县/用词, 类型: 禁用词, 对象: [受理条件], 词表: [含糊], 说明: 用词含糊 }',
    right: '词表: { 模糊: [尽量] }\n规则:\n  - { 代码: 本县/用词, 类型: 禁用词, 对象: [受理条件], 词表: [模糊], 说明: 用词含糊 }',
  },
  'pack/unknown-option': {
    in: 'pack',
    wrong: '继承: [national]\n调整: { plain/sentence-too-long: { 选项: { 字数: 60 } } }',
    right: '继承: [national]\n调整: { plain/sentence-too-long: { 选项: { 最多字数: 60 } } }',
  },
  'pack/bad-option': {
    in: 'pack',
    wrong: '继承: [national]\n调整: { plain/sentence-too-long: { 选项: { 最多字数: 六十 } } }',
    right: '继承: [national]\n调整: { plain/sentence-too-long: { 选项: { 最多字数: 60 } } }',
  },
  'office/unknown': { wrong: '实施主体: 县图书馆', right: '实施主体: 示范县图书馆' },
  'office/unknown-window': { wrong: '办理地点: 示范县图书馆/服务台', right: '办理地点: 示范县图书馆/总服务台' },
  'office/no-windows': { wrong: '办理地点: 示范县档案馆/查档窗口', right: '办理地点: 示范县档案馆' },
  'file-reference/missing': {
    wrong: '附件: [{ 名称: 授权委托书, 文件: files/授权委托书（未成年人监护人）.docx }]',
    right: '附件: [{ 名称: 申请表, 文件: files/form.md }]',
  },
  'file-reference/missing-near': {
    wrong: '附件: [{ 名称: 申请表, 文件: files/from.md }]',
    right: '附件: [{ 名称: 申请表, 文件: files/form.md }]',
  },
  'file-reference/empty': {
    wrong: '附件: [{ 名称: 申请表, 文件: files/empty.md }]   # 0 字节',
    right: '附件: [{ 名称: 申请表, 文件: files/form.md }]',
  },
  'file-reference/outside': {
    wrong: '附件: [{ 名称: 申请表, 文件: D:\\共享\\申请表.docx }]',
    right: '附件: [{ 名称: 申请表, 文件: files/form.md }]',
  },
  'file-reference/kind': {
    wrong: '附件: [{ 名称: 填表软件, 文件: files/setup.exe }]',
    right: '附件: [{ 名称: 申请表, 文件: files/form.md }]',
  },
  'situation/unknown': {
    wrong: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 适用: { 办理人: 代办人 } }',
    right: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 适用: { 申请人: 代办人 } }',
  },
  'situation/unknown-answer': {
    wrong: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 适用: { 申请人: 他人 } }',
    right: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 适用: { 申请人: 代办人 } }',
  },
  'situation/premise-later': {
    wrong:
      '情形:\n  证件: { 问题: 带了委托书吗？, 选项: [带了, 没带], 前提: { 申请人: 代办人 } }\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 证件: 没带 } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n  证件: { 问题: 带了委托书吗？, 选项: [带了, 没带], 前提: { 申请人: 代办人 } }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 证件: 没带 } }',
  },
  'situation/never-asked': {
    wrong:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n  证件: { 问题: 带了委托书吗？, 选项: [带了, 没带], 前提: { 申请人: 代办人 } }\n  补办: { 问题: 委托书能补吗？, 选项: [能, 不能], 前提: { 申请人: 本人, 证件: 没带 } }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 证件: 没带 } }\n  - { 名称: 补交说明, 来源渠道: 申请人自备, 适用: { 补办: 能 } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n  证件: { 问题: 带了委托书吗？, 选项: [带了, 没带], 前提: { 申请人: 代办人 } }\n  补办: { 问题: 委托书能补吗？, 选项: [能, 不能], 前提: { 申请人: 代办人, 证件: 没带 } }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 证件: 没带 } }\n  - { 名称: 补交说明, 来源渠道: 申请人自备, 适用: { 补办: 能 } }',
  },
  'situation/part-unreachable': {
    wrong:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n  证件: { 问题: 带了委托书吗？, 选项: [带了, 没带], 前提: { 申请人: 代办人 } }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 证件: 带了 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 申请人: 本人, 证件: 没带 } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n  证件: { 问题: 带了委托书吗？, 选项: [带了, 没带], 前提: { 申请人: 代办人 } }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 证件: 带了 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人, 证件: 没带 } }',
  },
  'situation/option-never-used': {
    wrong:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 亲属, 监护人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人 } }\n  - { 名称: 承诺书, 来源渠道: 申请人自备, 适用: { 申请人: 监护人 } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 监护人, 代办人] }\n申请材料:\n  - { 名称: 委托书, 来源渠道: 申请人自备, 适用: { 申请人: 代办人 } }\n  - { 名称: 户口簿, 来源渠道: 政府部门核发, 适用: { 申请人: 监护人 } }',
  },
  'situation/no-step': {
    wrong: '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n办理流程:\n  - { 环节: 收件, 时限: 即办, 适用: { 申请人: 本人 } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n办理流程:\n  - { 环节: 收件, 时限: 即办, 适用: { 申请人: 本人 } }\n  - { 环节: 核对委托书, 时限: 即办, 适用: { 申请人: 代办人 } }',
  },
  'situation/nothing-required': {
    wrong:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n受理条件:\n  - { 内容: 持有居民身份证, 依据: 《中华人民共和国公共图书馆法》第四十四条第一款, 适用: { 申请人: 本人 } }\n申请材料:\n  - { 名称: 居民身份证, 来源渠道: 政府部门核发, 适用: { 申请人: 本人 } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n受理条件:\n  - { 内容: 持有居民身份证, 依据: 《中华人民共和国公共图书馆法》第四十四条第一款, 适用: { 申请人: 本人 } }\n申请材料:\n  - { 名称: 居民身份证, 来源渠道: 政府部门核发, 适用: { 申请人: [本人, 代办人] } }',
  },
  'situation/step-leads-nowhere': {
    wrong:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n办理流程:\n  - 环节: 收件\n    时限: 即办\n    流转: [{ 结论: 收下, 转至: 核对委托书 }]\n  - { 环节: 核对委托书, 时限: 即办, 适用: { 申请人: 代办人 } }\n  - { 环节: 发证, 时限: 即办 }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n办理流程:\n  - 环节: 收件\n    时限: 即办\n    流转: [{ 结论: 收下, 转至: 核对委托书 }, { 结论: 本人申请的收下, 转至: 发证 }]\n  - { 环节: 核对委托书, 时限: 即办, 适用: { 申请人: 代办人 } }\n  - { 环节: 发证, 时限: 即办 }',
  },
  'situation/fees-contradict': {
    wrong:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n收费:\n  - { 名称: 工本费, 标准: 每证10元, 适用: { 申请人: 本人 } }\n  - { 名称: 工本费, 标准: 每证20元, 适用: { 申请人: [本人, 代办人] } }',
    right:
      '情形:\n  申请人: { 问题: 谁来申请？, 选项: [本人, 代办人] }\n收费:\n  - { 名称: 工本费, 标准: 每证10元, 适用: { 申请人: 本人 } }\n  - { 名称: 工本费, 标准: 每证20元, 适用: { 申请人: 代办人 } }',
  },
  'situation/too-many-outcomes': {
    wrong: `情形:\n${questions(12)}\n申请材料:\n${materialsFor(12)}\n  - { 名称: 说明, 来源渠道: 申请人自备, 适用: { ${all(12)} } }`,
    right: `情形:\n${questions(12)}\n申请材料:\n${materialsFor(12)}`,
  },
  'step/repeated': {
    wrong: '办理流程:\n  - 环节: 审查\n  - 环节: 审查',
    right: '办理流程:\n  - 环节: 初审\n  - 环节: 复审',
  },
  'step/unknown': {
    wrong: '办理流程:\n  - 环节: 收件\n特别程序:\n  - { 名称: 公示, 时限: 5个工作日, 计入时限: 是, 环节: 受理 }',
    right: '办理流程:\n  - 环节: 收件\n特别程序:\n  - { 名称: 公示, 时限: 5个工作日, 计入时限: 是, 环节: 收件 }',
  },
  'step/unknown-target': {
    wrong: '办理流程:\n  - 环节: 收件\n    流转: [{ 结论: 不予受理, 转至: 退件 }]',
    right: '办理流程:\n  - 环节: 收件\n    流转: [{ 结论: 不予受理, 转至: 结束 }]',
  },
  'post/unknown': {
    wrong: '办理流程:\n  - { 环节: 收件, 岗位: 总服务台 }\n岗位职责:\n  - { 名称: 服务台, 职责: 收件 }',
    right: '办理流程:\n  - { 环节: 收件, 岗位: 服务台 }\n岗位职责:\n  - { 名称: 服务台, 职责: 收件 }',
  },
  'material/unknown': {
    wrong: '申请材料:\n  - 居民身份证\n业务情形:\n  - { 类型: 补证, 减少材料: [身份证件] }',
    right: '申请材料:\n  - 居民身份证\n业务情形:\n  - { 类型: 补证, 减少材料: [居民身份证] }',
  },
  'limit/promised-exceeds-statutory': {
    wrong: '办件类型: 承诺件\n办结时限: { 法定: 20个工作日, 承诺: 25个工作日 }',
    right: '办件类型: 承诺件\n办结时限: { 法定: 20个工作日, 承诺: 8个工作日 }',
  },
  'limit/steps-exceed-promised': {
    wrong:
      '办件类型: 承诺件\n办结时限: { 承诺: 3个工作日 }\n办理流程:\n  - { 环节: 受理, 时限: 1个工作日 }\n  - { 环节: 审查, 时限: 3个工作日 }',
    right:
      '办件类型: 承诺件\n办结时限: { 承诺: 3个工作日 }\n办理流程:\n  - { 环节: 受理, 时限: 1个工作日 }\n  - { 环节: 审查, 时限: 2个工作日 }',
  },
  'limit/instant-with-period': {
    wrong: '办件类型: 即办件\n办结时限: { 承诺: 1个工作日 }',
    right: '办件类型: 即办件\n办结时限: { 承诺: 即办 }',
  },
  'limit/promised-but-instant': {
    wrong: '办件类型: 承诺件\n办结时限: { 承诺: 即办 }',
    right: '办件类型: 即办件\n办结时限: { 承诺: 即办 }',
  },
  'date/cancel-before-effective': {
    wrong: "生效日期: '2026-10-01'\n计划取消日期: '2026-01-01'",
    right: "生效日期: '2026-10-01'\n计划取消日期: '2030-12-31'",
  },
  'fee/no-items': {
    wrong: '收费: { 是否收费: 是 }',
    right: '收费: [{ 名称: 补办工本费, 标准: 每证10元 }]',
  },
  'fee/items-but-free': {
    wrong: '收费: { 是否收费: 否, 项目: [{ 名称: 补办工本费, 标准: 每证10元 }] }',
    right: '收费: { 是否收费: 是, 项目: [{ 名称: 补办工本费, 标准: 每证10元 }] }',
  },
  'phone/complaint-same-as-enquiry': {
    wrong: '咨询方式: { 电话: 020-55501001 }\n监督投诉方式: { 电话: 020-55501001 }',
    right: "咨询方式: { 电话: 020-55501001 }\n监督投诉方式: { 电话: '12345' }",
  },
  'citation/no-title-marks': {
    wrong: '设定依据: 公共图书馆法第三十三条',
    right: '设定依据: 《公共图书馆法》第三十三条',
  },
  'citation/unreadable': {
    wrong: '设定依据: 国务院令第722号第十条',
    right: '设定依据: 《中华人民共和国公共图书馆法》第三十三条第二款第一项',
  },
  'citation/no-article': {
    wrong: '设定依据: 《中华人民共和国公共图书馆法》',
    right: '设定依据: 《中华人民共和国公共图书馆法》第三十三条第二款第一项',
  },
  'citation/unreadable-article': {
    wrong: '设定依据: 《中华人民共和国公共图书馆法》第 三十三 条',
    right: '设定依据: 《中华人民共和国公共图书馆法》第三十三条',
  },
  'citation/backward-range': {
    wrong: '设定依据: 《中华人民共和国公共图书馆法》第三十四条至第三十三条',
    right: '设定依据: 《中华人民共和国公共图书馆法》第三十三条至第三十四条',
  },
  'text/repeated-punctuation': {
    wrong: '适用范围: 在示范县居住的人，，外地人也可以。',
    right: '适用范围: 在示范县居住的人，外地人也可以。',
  },
  'text/outer-blanks': { wrong: "适用范围: ' 在示范县居住的人。 '", right: '适用范围: 在示范县居住的人。' },
  'text/raw-html': { wrong: '适用范围: 在示范县居住的人。<br>外地人也可以。', right: '适用范围: 在示范县居住的人；外地人也可以。' },
  'text/control-character': { wrong: '一句话说明: "办证\\b借书"', right: '一句话说明: 办证借书' },
  'text/unsafe-link': {
    wrong: '适用范围: 详见[说明](file:///D:/说明.docx)。',
    right: '适用范围: 详见[说明](https://zwfw.example.gov.cn/library)。',
  },
  'handbook/unknown-item': { in: 'handbook', wrong: '事项: [libary-card]', right: '事项: [library-card]' },
  'handbook/unknown-topic': { in: 'handbook', wrong: '主题: [文化]', right: '主题: [文化体育]' },
  'translation/unknown-item': { in: 'translation', wrong: '事项: libary-card', right: '事项: library-card' },
  'translation/source-gone': {
    in: 'translation',
    wrong: '译文: [{ 原文: 没有这句话, 译文: No such words }]',
    right: '译文: [{ 原文: 公共图书馆读者证办理, 译文: Library card }]',
  },
  'translation/twice': {
    in: 'translation',
    wrong: '译文: [{ 原文: 公共图书馆读者证办理, 译文: Library card }, { 原文: 公共图书馆读者证办理, 译文: Reader card }]',
    right: '译文: [{ 原文: 公共图书馆读者证办理, 译文: Library card }]',
  },
  'translation/not-published': { in: 'translation', wrong: '语言: 繁体', right: '语言: 英文' },
  'translation/language-twice': { in: 'workspace', wrong: '语言: [简体, 英文, 英文]', right: '语言: [简体, 英文]' },
};
