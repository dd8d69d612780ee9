// Made by `npm run gen` from src/schema/*.schema.yaml. Do not edit.

/** 事项类型 */
export type TaskTypeCode = 'licence' | 'punishment' | 'coercion' | 'levy' | 'payment' | 'inspection' | 'confirmation' | 'reward' | 'adjudication' | 'other-power' | 'public-service';

/** 权力来源 */
export type PowerSourceCode = 'statutory' | 'delegated-down' | 'authorised-by-upper' | 'authorised-by-peer' | 'entrusted-by-upper' | 'entrusted-by-peer';

/** 行使层级 */
export type UseLevelCode = 'national' | 'province' | 'city' | 'county' | 'town' | 'village' | 'shared';

/** 实施主体性质 */
export type AgencyNatureCode = 'statutory-organ' | 'authorised-organisation' | 'entrusted-organisation' | 'other';

/** 服务对象 */
export type ServerTypeCode = 'natural-person' | 'enterprise' | 'public-institution' | 'social-organisation' | 'unincorporated' | 'government' | 'other';

/** 办件类型 */
export type ProjectTypeCode = 'instant' | 'promised' | 'other';

/** 审查类型; the list is open, other words are kept as written */
export type ReviewTypeCode = 'review-then-approve' | 'approve-at-once' | (string & {});

/** 办理形式; the list is open, other words are kept as written */
export type HandleTypeCode = 'window' | 'online' | 'mobile' | 'courier' | 'terminal' | 'other' | (string & {});

/** 事项状态 */
export type TaskStateCode = 'in-use' | 'suspended' | 'cancelled';

/** 岗次 */
export type DeskCode = 'intake' | 'acceptance' | 'review';

/** 审查性质 */
export type CheckMannerCode = 'formal' | 'substantive';

/** 材料类型; the list is open, other words are kept as written */
export type MaterialTypeCode = 'certificate' | 'form' | 'other' | (string & {});

/** 材料形式 */
export type MaterialFormCode = 'paper' | 'electronic' | 'either';

/** 材料必要性 */
export type IsNeedCode = 'needed' | 'conditional' | 'deferrable';

/** 来源渠道 */
export type SourceTypeCode = 'applicant' | 'government' | 'intermediary' | 'other';

/** 获取方式; the list is open, other words are kept as written */
export type AcquisitionCode = 'submit' | 'show' | 'shared-data' | 'e-certificate' | 'promise' | 'internal-check' | 'on-site' | (string & {});

/** 特别程序种类 */
export type SpecialProcedureCode = 'extension' | 'other';

/** 审批结果类型; the list is open, other words are kept as written */
export type ResultTypeCode = 'certificate' | 'approval' | 'other' | 'none' | (string & {});

/** 送达方式; the list is open, other words are kept as written */
export type DeliveryMethodCode = 'direct' | 'collect' | 'post' | 'download' | 'public-notice' | 'sms' | 'terminal' | (string & {});

/** 网上办理深度; the list is open, other words are kept as written */
export type OnlineDepthCode = 'enquiry' | 'intake' | 'pre-review' | 'acceptance' | 'decision' | 'result' | 'full' | 'other' | (string & {});

/** 通办范围; the list is open, other words are kept as written */
export type HandleAreaCode = 'nation' | 'province' | 'city' | 'county' | 'town' | 'village' | (string & {});

/** 时限单位 */
export type TimeUnitCode = 'working-day' | 'day' | 'hour' | 'month' | 'year' | 'instant';

/** 有效期单位 */
export type ValidityUnitCode = 'working-day' | 'day' | 'month' | 'year' | 'permanent';

/** 行政许可事项类型; the list is open, other words are kept as written */
export type LicenceKindCode = 'conditional' | 'limited' | (string & {});

/** 改革方式; the list is open, other words are kept as written */
export type ReformCode = 'abolish' | 'filing' | 'promise' | 'optimise' | (string & {});

/** 业务情形; the list is open, other words are kept as written */
export type VariantKindCode = 'new' | 'change' | 'renewal' | 'reissue' | 'cancellation' | (string & {});

/** 风险等级 */
export type RiskLevelCode = 'high' | 'medium' | 'low';

/** 单位类型 */
export type OfficeKindCode = 'department' | 'service-centre' | 'local-centre' | 'other';

/** 受理地点分类; the list is open, other words are kept as written */
export type WindowKindCode = 'service-centre' | 'department' | 'office' | 'scene' | 'agent' | 'local-centre' | (string & {});

/** 读者 */
export type HandbookReadersCode = 'public' | 'staff';

/** 网站语言 */
export type SiteLanguageCode = 'zh' | 'zh-hant' | 'en';

/** 译文语言 */
export type TranslationLanguageCode = 'zh-hant' | 'en';

/** 代码方案 */
export type CodeProfileCode = 'exchange-2020' | 'gbt39046-2020' | 'guangdong';

/** 编码方案 */
export type DirectoryProfileCode = 'national' | 'local';

/** 规则类型 */
export type RuleKindCode = 'required' | 'absent' | 'when-then' | 'pattern' | 'one-of' | 'compare' | 'forbidden-words' | 'length' | 'unique';

/** 规则级别 */
export type RuleSeverityCode = 'error' | 'warning' | 'info' | 'off';

/** 比照关系 */
export type RuleRelationCode = 'at-most' | 'at-least' | 'equal' | 'different';

export interface Place {
  /** 名称 · Name. */
  readonly name: string;
  /** 代码 · Division code of 9 or 12 digits. */
  readonly code?: string;
}

export interface Duration {
  /** 数值 · Quantity. */
  readonly amount: number;
  /** 单位 · Working days, days, hours, months, years or on the spot. */
  readonly unit: TimeUnitCode;
}

export interface Validity {
  /** 数值 · Quantity. */
  readonly amount: number;
  /** 单位 · Years, months, days or no expiry. */
  readonly unit: ValidityUnitCode;
}

export interface Citation {
  /** 引用 · Title in 《》, then article, paragraph, item. */
  readonly citation: string;
  /** 原文 · Words of the article. */
  readonly quote?: string;
  /** 文号 · Number of the decree or paper. */
  readonly number?: string;
  /** 颁布机关 · Who issued it. */
  readonly issuer?: string;
  /** 实施日期 · Date it took effect. */
  readonly date?: string;
}

export type When = Readonly<Record<string, readonly string[]>>;

export interface Situation {
  /** 问题 · One question to the applicant. */
  readonly question: string;
  /** 选项 · All possible answers. */
  readonly options: readonly string[];
  /** 前提 · Asked only after these answers to earlier questions; always by default. */
  readonly when?: When;
  /** 说明 · Help in choosing. */
  readonly note?: string;
}

export interface ReviewPoint {
  /** 要点 · What to look at. */
  readonly point: string;
  /** 岗次 · At which desk: intake, acceptance or review (default). */
  readonly desk?: DeskCode;
  /** 性质 · Formal or substantive check. */
  readonly manner?: CheckMannerCode;
  /** 标准 · What counts as passing. */
  readonly standard?: string;
  /** 不合格处理 · What to do on failure. */
  readonly failure?: string;
  /** 依据 · Ground of the check. */
  readonly basis?: readonly Citation[];
}

export interface Discretion {
  /** 情形 · Concrete enough to compare. */
  readonly case: string;
  /** 处理 · What is decided. */
  readonly decision: string;
  /** 依据 · Ground. */
  readonly basis?: readonly Citation[];
}

export interface Condition {
  /** 内容 · One condition each. */
  readonly text: string;
  /** 依据 · Provision that sets it. */
  readonly basis?: readonly Citation[];
  /** 适用 · Only in some situations. */
  readonly when?: When;
  /** 核验方式 · How staff verify it. */
  readonly verification?: string;
  /** 审查要点 · What to check and what passes. */
  readonly reviewPoints?: readonly ReviewPoint[];
  /** 符合标准 · When it is met. */
  readonly pass?: string;
  /** 不符合情形 · When it is not met. */
  readonly fail?: string;
  /** 裁量基准 · Where there is discretion, case by case. */
  readonly discretion?: readonly Discretion[];
}

export interface PublicCondition {
  /** 内容 · One condition each. */
  readonly text: string;
  /** 依据 · Provision that sets it. */
  readonly basis?: readonly Citation[];
  /** 适用 · Only in some situations. */
  readonly when?: When;
}

export interface Prohibition {
  /** 内容 · Case of refusal. */
  readonly text: string;
  /** 依据 · Provision that sets it. */
  readonly basis?: readonly Citation[];
}

export interface Copies {
  /** 原件 · Number of originals. */
  readonly original?: number;
  /** 复印件 · Number of copies. */
  readonly copy?: number;
}

export interface Deferral {
  /** 补正期限 · By when it must follow. */
  readonly deadline: Duration;
  /** 补正方式 · How to hand it in. */
  readonly method: string;
  /** 逾期处理 · What happens if it does not come. */
  readonly overdue?: string;
}

export interface ECertificate {
  /** 名称 · Name of the e-certificate. */
  readonly name: string;
  /** 编码 · Its type code. */
  readonly code?: string;
}

export interface Material {
  /** 标识 · Short name for references. */
  readonly id?: string;
  /** 名称 · Official name; one document each. */
  readonly name: string;
  /** 材料类型 · Certificate, form or other. */
  readonly type?: MaterialTypeCode;
  /** 材料形式 · Paper, electronic or either. */
  readonly form?: MaterialFormCode;
  /** 材料必要性 · Needed (default), not always, or may follow later. */
  readonly need?: IsNeedCode;
  /** 非必要时办理情形 · When a not-always material is needed. */
  readonly needCase?: string;
  /** 适用 · Only in some situations. */
  readonly when?: When;
  /** 来源渠道 · Where it comes from. */
  readonly source?: SourceTypeCode;
  /** 来源渠道说明 · How to get it. */
  readonly sourceNote?: string;
  /** 出具机构 · Who issues it. */
  readonly issuer?: string;
  /** 出具时间要求 · For example, issued within three months. */
  readonly issueTime?: string;
  /** 获取方式 · Handed in by the applicant (default), shared data, shown only … */
  readonly acquisition?: AcquisitionCode;
  /** 份数 · How many originals and copies. */
  readonly copies?: Copies;
  /** 规格 · Paper size. */
  readonly size?: string;
  /** 复印件要求 · How copies are certified. */
  readonly copyNote?: string;
  /** 填报须知 · What to mind when filling in. */
  readonly fillNote?: string;
  /** 空白表格 · File of the blank form. */
  readonly blankForm?: string;
  /** 示例样表 · File of a filled-in sample. */
  readonly sample?: string;
  /** 依据 · Provision that asks for it. */
  readonly basis?: readonly Citation[];
  /** 受理标准 · What an acceptable one looks like. */
  readonly acceptance?: string;
  /** 电子证照 · E-certificate that replaces it. */
  readonly eCertificate?: ECertificate;
  /** 容缺 · By when and how it may follow. */
  readonly deferral?: Deferral;
  /** 关联标准材料 · Name in the dictionary of materials. */
  readonly standard?: string;
  /** 材料办理说明 · How to obtain it. */
  readonly obtainNote?: string;
  /** 材料办理地点 · Where to obtain it. */
  readonly obtainPlace?: string;
  /** 分组 · Group heading. */
  readonly group?: string;
  /** 本人现场填写 · Must be filled in personally on the spot. */
  readonly selfFill?: boolean;
  /** 材料使用说明 · What it proves. */
  readonly useNote?: string;
  /** 常见错误 · Common mistakes. */
  readonly errors?: readonly string[];
  /** 备注 · Further notes. */
  readonly remarks?: string;
  /** 审查要点 · What staff check. */
  readonly reviewPoints?: readonly ReviewPoint[];
  /** 补正话术 · What to tell the applicant when it fails. */
  readonly correction?: string;
  /** 核验方式 · System and way of verification. */
  readonly verification?: string;
}

export interface PublicMaterial {
  /** 标识 · Short name for references. */
  readonly id?: string;
  /** 名称 · Official name; one document each. */
  readonly name: string;
  /** 材料类型 · Certificate, form or other. */
  readonly type?: MaterialTypeCode;
  /** 材料形式 · Paper, electronic or either. */
  readonly form?: MaterialFormCode;
  /** 材料必要性 · Needed (default), not always, or may follow later. */
  readonly need?: IsNeedCode;
  /** 非必要时办理情形 · When a not-always material is needed. */
  readonly needCase?: string;
  /** 适用 · Only in some situations. */
  readonly when?: When;
  /** 来源渠道 · Where it comes from. */
  readonly source?: SourceTypeCode;
  /** 来源渠道说明 · How to get it. */
  readonly sourceNote?: string;
  /** 出具机构 · Who issues it. */
  readonly issuer?: string;
  /** 出具时间要求 · For example, issued within three months. */
  readonly issueTime?: string;
  /** 获取方式 · Handed in by the applicant (default), shared data, shown only … */
  readonly acquisition?: AcquisitionCode;
  /** 份数 · How many originals and copies. */
  readonly copies?: Copies;
  /** 规格 · Paper size. */
  readonly size?: string;
  /** 复印件要求 · How copies are certified. */
  readonly copyNote?: string;
  /** 填报须知 · What to mind when filling in. */
  readonly fillNote?: string;
  /** 空白表格 · File of the blank form. */
  readonly blankForm?: string;
  /** 示例样表 · File of a filled-in sample. */
  readonly sample?: string;
  /** 依据 · Provision that asks for it. */
  readonly basis?: readonly Citation[];
  /** 受理标准 · What an acceptable one looks like. */
  readonly acceptance?: string;
  /** 电子证照 · E-certificate that replaces it. */
  readonly eCertificate?: ECertificate;
  /** 容缺 · By when and how it may follow. */
  readonly deferral?: Deferral;
  /** 关联标准材料 · Name in the dictionary of materials. */
  readonly standard?: string;
  /** 材料办理说明 · How to obtain it. */
  readonly obtainNote?: string;
  /** 材料办理地点 · Where to obtain it. */
  readonly obtainPlace?: string;
  /** 分组 · Group heading. */
  readonly group?: string;
  /** 本人现场填写 · Must be filled in personally on the spot. */
  readonly selfFill?: boolean;
  /** 材料使用说明 · What it proves. */
  readonly useNote?: string;
  /** 常见错误 · Common mistakes. */
  readonly errors?: readonly string[];
  /** 备注 · Further notes. */
  readonly remarks?: string;
}

export interface Outcome {
  /** 结论 · For example accepted, to be completed, refused. */
  readonly result: string;
  /** 情形 · In which case. */
  readonly case?: string;
  /** 转至 · Name of the next step or end (结束). */
  readonly to?: string;
  /** 文书 · Document issued. */
  readonly document?: string;
  /** 时限 · By when. */
  readonly limit?: Duration;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Step {
  /** 环节 · Name: acceptance, review, decision, delivery … */
  readonly name: string;
  /** 办理机构 · Which unit handles it (shown to the public). */
  readonly unit?: string;
  /** 时限 · How long this step takes. */
  readonly limit?: Duration;
  /** 计入时限 · Whether it counts towards the promised limit; default yes. */
  readonly counted?: boolean;
  /** 适用 · Only in some situations. */
  readonly when?: When;
  /** 申请人须知 · What the applicant does or receives. */
  readonly applicant?: string;
  /** 审查标准 · Public standard of this step. */
  readonly standard?: string;
  /** 结果 · Result of the step. */
  readonly result?: string;
  /** 文书 · Documents issued. */
  readonly documents?: readonly string[];
  /** 流转 · Outcomes and where they lead. */
  readonly outcomes?: readonly Outcome[];
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
  /** 岗位 · Which post handles it. */
  readonly post?: string;
  /** 办理人员 · Person or rank. */
  readonly staff?: string;
  /** 最少人数 · How many at least, e.g. two for a site check. */
  readonly minStaff?: number;
  /** 动作 · What staff do. */
  readonly action?: string;
  /** 审查要点 · What is checked. */
  readonly reviewPoints?: readonly ReviewPoint[];
  /** 通过标准 · When it passes. */
  readonly pass?: string;
  /** 不通过情形 · When it fails. */
  readonly fail?: string;
  /** 裁量基准 · Discretion case by case. */
  readonly discretion?: readonly Discretion[];
  /** 风险点 · Risks of this step. */
  readonly risks?: readonly Risk[];
  /** 监督点 · Who controls and how. */
  readonly supervision?: string;
}

export interface PublicStep {
  /** 环节 · Name: acceptance, review, decision, delivery … */
  readonly name: string;
  /** 办理机构 · Which unit handles it (shown to the public). */
  readonly unit?: string;
  /** 时限 · How long this step takes. */
  readonly limit?: Duration;
  /** 计入时限 · Whether it counts towards the promised limit; default yes. */
  readonly counted?: boolean;
  /** 适用 · Only in some situations. */
  readonly when?: When;
  /** 申请人须知 · What the applicant does or receives. */
  readonly applicant?: string;
  /** 审查标准 · Public standard of this step. */
  readonly standard?: string;
  /** 结果 · Result of the step. */
  readonly result?: string;
  /** 文书 · Documents issued. */
  readonly documents?: readonly string[];
  /** 流转 · Outcomes and where they lead. */
  readonly outcomes?: readonly Outcome[];
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Limits {
  /** 法定 · Limit set by law. */
  readonly statutory?: Duration;
  /** 法定说明 · Start, extension … */
  readonly statutoryNote?: string;
  /** 法定依据 · Provision that sets it. */
  readonly statutoryBasis?: readonly Citation[];
  /** 承诺 · Promised limit; instant for on the spot. */
  readonly promised?: Duration;
  /** 承诺说明 · What it does not include. */
  readonly promisedNote?: string;
  /** 受理 · Time to decide on acceptance. */
  readonly acceptance?: Duration;
}

export interface SpecialProcedure {
  /** 名称 · Hearing, inspection, public notice … */
  readonly name: string;
  /** 种类 · Extension or other. */
  readonly kind?: SpecialProcedureCode;
  /** 环节 · At which step it is set off, a name from the steps. By default an extension stands at the decision, an inspection at the step of that name, anything else before the decision. */
  readonly step?: string;
  /** 启动情形 · In which case. */
  readonly trigger?: string;
  /** 时限 · How long it takes. */
  readonly limit?: Duration;
  /** 计入时限 · Whether it counts towards the limit. */
  readonly counted?: boolean;
  /** 是否收费 · Whether it costs extra. */
  readonly charged?: boolean;
  /** 收费依据 · Provision. */
  readonly feeBasis?: readonly Citation[];
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
  /** 告知文书 · Document that tells the applicant. */
  readonly notice?: string;
}

export interface FeeItem {
  /** 名称 · Name of the fee. */
  readonly name: string;
  /** 标准 · Amount and unit. */
  readonly standard: string;
  /** 适用 · Only in some situations. */
  readonly when?: When;
  /** 依据 · Provision that sets the fee. */
  readonly basis?: readonly Citation[];
  /** 标准依据 · Paper that sets the rate. */
  readonly rateBasis?: readonly Citation[];
  /** 允许减免 · Whether it can be reduced. */
  readonly reducible?: boolean;
  /** 减免说明 · Who, on which ground. */
  readonly reduction?: string;
  /** 备注 · Notes. */
  readonly remarks?: string;
}

export interface Fees {
  /** 是否收费 · Yes or no. */
  readonly charged: boolean;
  /** 项目 · Each fee. */
  readonly items?: readonly FeeItem[];
  /** 说明 · How to pay. */
  readonly note?: string;
}

export interface Result {
  /** 名称 · Name of the certificate or paper. */
  readonly name: string;
  /** 类型 · Certificate, approval paper, other. */
  readonly type?: ResultTypeCode;
  /** 样本 · File of a sample. */
  readonly sample?: string;
  /** 有效期 · How long it is valid. */
  readonly validity?: Validity;
  /** 有效期依据 · Provision. */
  readonly validityBasis?: readonly Citation[];
  /** 有效地域 · Where it is valid. */
  readonly area?: string;
  /** 有效地域依据 · Provision. */
  readonly areaBasis?: readonly Citation[];
  /** 变更要求 · When a change must be applied for. */
  readonly changes?: string;
  /** 延续要求 · When to renew. */
  readonly renewal?: string;
  /** 电子证照 · E-certificate issued too. */
  readonly eCertificate?: ECertificate;
}

export interface Delivery {
  /** 方式 · Collect, post, download … */
  readonly methods?: readonly DeliveryMethodCode[];
  /** 期限 · Time from decision to delivery. */
  readonly limit?: Duration;
  /** 说明 · Notes. */
  readonly note?: string;
}

export interface Online {
  /** 支持 · Whether it can be done online. */
  readonly supported: boolean;
  /** 深度 · How far it goes online. */
  readonly depth?: readonly OnlineDepthCode[];
  /** 网址 · Address for computers. */
  readonly url?: string;
  /** 移动端网址 · Address for phones. */
  readonly mobileUrl?: string;
  /** 单点登录 · Whether single sign-on is connected. */
  readonly singleLogin?: boolean;
  /** 移动端单点登录 · The same for phones. */
  readonly mobileSingleLogin?: boolean;
  /** 业务系统 · Back-office system used. */
  readonly system?: string;
}

export interface PublicOnline {
  /** 支持 · Whether it can be done online. */
  readonly supported: boolean;
  /** 深度 · How far it goes online. */
  readonly depth?: readonly OnlineDepthCode[];
  /** 网址 · Address for computers. */
  readonly url?: string;
  /** 移动端网址 · Address for phones. */
  readonly mobileUrl?: string;
}

export interface Location {
  /** 单位 · Id or name of an office; office/window is allowed. */
  readonly office: string;
  /** 说明 · Further directions. */
  readonly note?: string;
}

export interface Support {
  /** 支持 · Yes or no. */
  readonly supported: boolean;
  /** 说明 · How to use it. */
  readonly note?: string;
  /** 每天可约数量 · How many places a day. */
  readonly quota?: number;
  /** 网址 · Address. */
  readonly url?: string;
}

export interface Contact {
  /** 电话 · With area code. */
  readonly phones?: readonly string[];
  /** 网址 · Address. */
  readonly website?: string;
  /** 邮箱 · E-mail address. */
  readonly email?: string;
  /** 微信 · WeChat account. */
  readonly wechat?: string;
  /** 窗口 · Window for enquiries. */
  readonly window?: string;
  /** 地址 · Postal address. */
  readonly address?: string;
  /** 说明 · Hours and the like. */
  readonly note?: string;
}

export interface Remedy {
  /** 机关 · Reconsideration body or court. */
  readonly body: string;
  /** 地址 · Address. */
  readonly address?: string;
  /** 电话 · Telephone. */
  readonly phone?: string;
  /** 期限 · By when. */
  readonly limit?: Duration;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Remedies {
  /** 行政复议 · Body and period. */
  readonly reconsideration?: Remedy;
  /** 行政诉讼 · Court and period. */
  readonly litigation?: Remedy;
}

export interface Question {
  /** 问 · Question. */
  readonly q: string;
  /** 答 · Answer. */
  readonly a: string;
}

export interface Attachment {
  /** 名称 · Name shown. */
  readonly name: string;
  /** 文件 · File under files/. */
  readonly file: string;
}

export interface QuantityLimit {
  /** 有无限制 · Yes when limited. */
  readonly limited: boolean;
  /** 内容 · How many. */
  readonly content?: string;
  /** 公布方式 · How the number is published. */
  readonly publishMethod?: string;
  /** 公布周期 · How often. */
  readonly publishCycle?: string;
  /** 实施方式 · How places are given. */
  readonly allocation?: string;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Intermediary {
  /** 名称 · Name of the service. */
  readonly name: string;
  /** 设定依据 · Law, regulation or State Council decision. */
  readonly basis?: readonly Citation[];
  /** 提供机构 · Who provides it. */
  readonly providers?: string;
  /** 收费性质 · Market price, government price … */
  readonly feeNature?: string;
  /** 时限 · How long it takes. */
  readonly limit?: Duration;
}

export interface Promise {
  /** 实行 · Whether it is offered. */
  readonly available: boolean;
  /** 承诺内容 · What is promised. */
  readonly content?: readonly string[];
  /** 不实责任 · What follows if it is untrue. */
  readonly liability?: string;
  /** 核查方式 · How it is verified later. */
  readonly verification?: string;
  /** 承诺书 · File of the notice and promise. */
  readonly template?: string;
}

export interface Licence {
  /** 许可类型 · By conditions, by number … */
  readonly kind?: LicenceKindCode;
  /** 审批机关受理 · Whether the deciding organ accepts. */
  readonly acceptedByDecider?: boolean;
  /** 受理层级 · Which level accepts. */
  readonly acceptanceLevel?: readonly UseLevelCode[];
  /** 存在初审 · Whether there is a preliminary review. */
  readonly preliminary?: boolean;
  /** 初审层级 · Which level. */
  readonly preliminaryLevel?: readonly UseLevelCode[];
  /** 国家目录名称 · Name in the national directory. */
  readonly nationalName?: string;
  /** 要素统一情况 · How far elements are unified. */
  readonly unified?: string;
  /** 涉企许可 · Whether it licenses business. */
  readonly enterprise?: boolean;
  /** 涉企许可名称 · Its name there. */
  readonly enterpriseName?: string;
  /** 改革方式 · Way of the reform. */
  readonly reform?: ReformCode;
  /** 改革举措 · Measures. */
  readonly reformMeasures?: readonly string[];
  /** 监管措施 · Measures of supervision. */
  readonly supervision?: readonly string[];
  /** 现场勘验 · Whether needed. */
  readonly siteSurvey?: boolean;
  /** 听证 · Whether needed. */
  readonly hearing?: boolean;
  /** 招标拍卖挂牌 · Whether needed. */
  readonly bidding?: boolean;
  /** 检验检测检疫 · Whether needed. */
  readonly inspection?: boolean;
  /** 鉴定 · Whether needed. */
  readonly appraisal?: boolean;
  /** 专家评审 · Whether needed. */
  readonly expertReview?: boolean;
  /** 社会公示 · Whether needed. */
  readonly publicNotice?: boolean;
  /** 委托技术服务 · Whether technical services are commissioned. */
  readonly outsourced?: boolean;
  /** 程序依据 · Provision. */
  readonly procedureBasis?: readonly Citation[];
  /** 年检 · Annual inspection. */
  readonly annualInspection?: Annual;
  /** 年报 · Annual report. */
  readonly annualReport?: Annual;
  /** 监管主体 · Who supervises. */
  readonly supervisor?: string;
  /** 备注 · Notes. */
  readonly remarks?: string;
}

export interface Annual {
  /** 要求 · Yes when required. */
  readonly required: boolean;
  /** 周期 · How often. */
  readonly cycle?: string;
  /** 材料 · What is to be sent. */
  readonly materials?: readonly string[];
  /** 收费 · Whether charged. */
  readonly charged?: boolean;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Variant {
  /** 类型 · Change, renewal, reissue, cancellation … */
  readonly kind: VariantKindCode;
  /** 说明 · When and how it differs. */
  readonly description?: string;
  /** 减少材料 · Ids or names of materials not needed. */
  readonly omit?: readonly string[];
  /** 增加材料 · Materials needed besides. */
  readonly add?: readonly Material[];
  /** 承诺 · When it differs. */
  readonly promised?: Duration;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
  /** 办理要点 · What staff do differently. */
  readonly handling?: string;
}

export interface PublicVariant {
  /** 类型 · Change, renewal, reissue, cancellation … */
  readonly kind: VariantKindCode;
  /** 说明 · When and how it differs. */
  readonly description?: string;
  /** 减少材料 · Ids or names of materials not needed. */
  readonly omit?: readonly string[];
  /** 增加材料 · Materials needed besides. */
  readonly add?: readonly PublicMaterial[];
  /** 承诺 · When it differs. */
  readonly promised?: Duration;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Post {
  /** 名称 · Name of the post. */
  readonly name: string;
  /** 机构 · Unit it belongs to. */
  readonly unit?: string;
  /** 人员 · Person or rank. */
  readonly staff?: string;
  /** B岗 · Who stands in. */
  readonly backup?: string;
  /** 职责 · What they do. */
  readonly duties?: string;
  /** 权限 · What they may decide. */
  readonly powers?: string;
  /** 回避 · When they must withdraw. */
  readonly recusal?: string;
}

export interface Risk {
  /** 风险 · What may go wrong. */
  readonly risk: string;
  /** 环节 · At which step. */
  readonly step?: string;
  /** 等级 · High, medium, low. */
  readonly level?: RiskLevelCode;
  /** 防控 · How it is prevented. */
  readonly control?: string;
  /** 依据 · Provision on liability. */
  readonly basis?: readonly Citation[];
}

export interface Document {
  /** 名称 · Name. */
  readonly name: string;
  /** 情形 · When it is used. */
  readonly case?: string;
  /** 样式 · File of the template. */
  readonly template?: string;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Archive {
  /** 内容 · What is filed. */
  readonly contents?: readonly string[];
  /** 保管期限 · How long. */
  readonly retention?: Validity;
  /** 形式 · Paper or electronic. */
  readonly form?: string;
  /** 依据 · Provision. */
  readonly basis?: readonly Citation[];
}

export interface Oversight {
  /** 监管主体 · Who supervises. */
  readonly body?: string;
  /** 推送方式 · How and when they are told. */
  readonly handover?: string;
  /** 监管措施 · Which measures. */
  readonly measures?: readonly string[];
}

export interface Change {
  /** 版本 · Which version. */
  readonly version?: number;
  /** 日期 · Date of the change. */
  readonly date: string;
  /** 说明 · What, and why. */
  readonly note: string;
}

export interface Item {
  /** 编号 · Unique short name in this workspace, used in addresses. Default: the file name. */
  readonly id?: string;
  /** 事项名称 · Official name of the item, as in the directory. */
  readonly name: string;
  /** 日常用语 · What people call it, for lookup. */
  readonly popularNames?: readonly string[];
  /** 一句话说明 · One plain sentence saying what this is and who needs it. */
  readonly summary?: string;
  /** 事项类型 · Decides which elements are mandatory. */
  readonly type: TaskTypeCode;
  /** 主项名称 · Main item in the directory. */
  readonly mainItem?: string;
  /** 子项名称 · Sub-item in the directory; leave out when there is none. */
  readonly subItem?: string;
  /** 业务办理项名称 · Smallest unit people apply for: new, change, renewal … */
  readonly handlingItem?: string;
  /** 记录唯一标识 · Record number given by the exchange system. */
  readonly recordId?: string;
  /** 基本编码 · Directory code; 12 characters in the national directory. */
  readonly basicCode: string;
  /** 地方基本编码 · Code of the local directory, if it differs. */
  readonly localBasicCode?: string;
  /** 权限划分 · How powers are divided between levels. */
  readonly powerDivision?: string;
  /** 行使内容 · What this level exercises. */
  readonly powerContent?: string;
  /** 实施编码 · 31 characters: unified social credit code 18 + level 1 + basic code 12. */
  readonly implementationCode: string;
  /** 地方实施编码 · Implementation code of the local system; the national table of punishments asks for it besides the implementation code. */
  readonly localImplementationCode?: string;
  /** 业务办理项编码 · 33 characters: implementation code 31 + 2. */
  readonly handlingItemCode?: string;
  /** 权力来源 · Where the power comes from; when entrusted, name the entrusting body. */
  readonly powerSource?: PowerSourceCode;
  /** 行使层级 · Which level handles it; several allowed. */
  readonly levels: readonly UseLevelCode[];
  /** 实施主体 · Id or name of an office in offices/. */
  readonly agency: string;
  /** 实施主体编码 · Unified social credit code (18); default: that of the office. */
  readonly agencyCode?: string;
  /** 实施主体性质 · Statutory organ, authorised or entrusted organisation. */
  readonly agencyNature?: AgencyNatureCode;
  /** 委托部门 · Mandatory when the power is entrusted. */
  readonly entrustingAgency?: string;
  /** 受理机构 · Body that accepts applications; default: the implementing body. */
  readonly acceptingAgency?: string;
  /** 决定机构 · Body that decides; default: the implementing body. */
  readonly decidingAgency?: string;
  /** 联办机构 · Other bodies that take part. */
  readonly jointAgencies?: readonly string[];
  /** 联办机构适用情形 · In which case the joint bodies take part. */
  readonly jointCase?: string;
  /** 承办机构 · Internal unit that does the work. */
  readonly undertaker?: string;
  /** 乡镇街道 · When a town or subdistrict handles it. */
  readonly township?: Place;
  /** 村居社区 · When a village or community handles it. */
  readonly village?: Place;
  /** 服务对象 · Who may apply; several allowed. */
  readonly audiences: readonly ServerTypeCode[];
  /** 办件类型 · On the spot or within a promised period. */
  readonly kind?: ProjectTypeCode;
  /** 审查类型 · Review then decide, or decide at once. */
  readonly reviewType?: ReviewTypeCode;
  /** 办理形式 · Window, online, by post … */
  readonly handlingForms?: readonly HandleTypeCode[];
  /** 面向自然人主题 · Topics when natural persons may apply. */
  readonly personTopics?: readonly string[];
  /** 面向法人主题 · Topics when legal persons may apply. */
  readonly corpTopics?: readonly string[];
  /** 面向自然人地方特色主题 · Local topics for persons. */
  readonly personLocalTopics?: readonly string[];
  /** 面向法人地方特色主题 · Local topics for legal persons. */
  readonly corpLocalTopics?: readonly string[];
  /** 事项状态 · Default: in use. Cancelled items are not published. */
  readonly status?: TaskStateCode;
  /** 事项版本 · Plus one at each published change. */
  readonly version?: number;
  /** 生效日期 · Date this version takes effect. */
  readonly effectiveDate?: string;
  /** 计划取消日期 · Not before the date of effect. */
  readonly cancelDate?: string;
  /** 曾用编号 · Ids it had before; old addresses then lead to the present page, so bookmarks and printed addresses keep working. */
  readonly formerIds?: readonly string[];
  /** 适用范围 · Which applications this item is for. */
  readonly scope?: string;
  /** 设定依据 · Law that creates the item, down to article, paragraph, item. */
  readonly basis: readonly Citation[];
  /** 实施依据 · Provisions on how it is carried out. */
  readonly implementationBasis?: readonly Citation[];
  /** 监管依据 · Provisions on later supervision. */
  readonly supervisionBasis?: readonly Citation[];
  /** 处罚的行为种类和幅度 · For punishments: which acts, which kinds, which range. */
  readonly punishment?: string;
  /** 征收种类 · For levies: tax, fee or other. */
  readonly levyKind?: string;
  /** 允许减征免征 · For levies: whether it can be reduced. */
  readonly levyReducible?: boolean;
  /** 情形 · A few finite questions; answers choose conditions, materials, steps. */
  readonly situations?: Readonly<Record<string, Situation>>;
  /** 受理条件 · One by one, each with its basis. */
  readonly conditions?: readonly Condition[];
  /** 准予条件 · Conditions for granting the licence, if other than for acceptance. */
  readonly grantConditions?: readonly Condition[];
  /** 禁止性要求 · Cases in which the application is refused. */
  readonly prohibitions?: readonly Prohibition[];
  /** 申请材料 · All materials, also those that the citizen need not hand in. Write none when there are none. */
  readonly materials?: readonly Material[];
  /** 办理流程 · Each step in order; the flow chart is drawn from them. */
  readonly steps?: readonly Step[];
  /** 办结时限 · Statutory and promised limits, quantity and unit. */
  readonly limits?: Limits;
  /** 特别程序 · Hearing, inspection, site check, public notice …; write none when there are none. */
  readonly specialProcedures?: readonly SpecialProcedure[];
  /** 进程查询 · Where to look up progress and result. */
  readonly progressQuery?: string;
  /** 收费 · Write free when there is no fee; otherwise each fee with rate and basis. */
  readonly fees?: Fees;
  /** 网上支付 · Whether fees can be paid online. */
  readonly payOnline?: boolean;
  /** 审批结果 · What the applicant gets; none when there is no document. */
  readonly results?: readonly Result[];
  /** 结果送达 · How and when the result is delivered. */
  readonly delivery?: Delivery;
  /** 到办事现场次数 · How many times the applicant must come. */
  readonly visits?: number;
  /** 必须现场办理原因 · Mandatory when visits is not 0. */
  readonly visitReason?: string;
  /** 网上办理 · Whether, how far and where it can be done online. */
  readonly online?: Online;
  /** 办理地点 · Offices or windows in offices/; address, hours, telephone come from there. */
  readonly locations?: readonly Location[];
  /** 办理时间 · Only when they differ from those of the office. */
  readonly hours?: string;
  /** 进驻政务大厅 · Whether it is handled in the government service centre. */
  readonly inCentre?: boolean;
  /** 一窗受理 · Whether the general window accepts it. */
  readonly oneWindow?: boolean;
  /** 未进驻原因 · Reason when it is not. */
  readonly notInCentreReason?: string;
  /** 通办范围 · In which area it can be handled elsewhere. */
  readonly handleArea?: HandleAreaCode;
  /** 通办范围说明 · Kind, area and way of cross-region handling. */
  readonly handleAreaNote?: string;
  /** 预约办理 · Whether and how to make an appointment. */
  readonly appointment?: Support;
  /** 物流快递 · Whether papers or results can be sent. */
  readonly express?: Support;
  /** 自助终端办理 · Whether a self-service terminal can be used. */
  readonly selfService?: Support;
  /** 代办服务 · Whether somebody can do it for the applicant. */
  readonly agentService?: Support;
  /** 视频办理 · Whether it can be done by video. */
  readonly videoService?: Support;
  /** 咨询方式 · Telephone with area code. */
  readonly consultation?: Contact;
  /** 监督投诉方式 · Other than for enquiries. */
  readonly complaints?: Contact;
  /** 申请人权利 · One by one. */
  readonly rights?: readonly string[];
  /** 申请人义务 · One by one. */
  readonly obligations?: readonly string[];
  /** 救济途径 · Where to ask for reconsideration or sue. */
  readonly remedies?: Remedies;
  /** 常见问题 · What people often ask. */
  readonly faq?: readonly Question[];
  /** 常见错误示例 · What applicants often get wrong. */
  readonly commonErrors?: readonly string[];
  /** 附件 · Further files for download. */
  readonly attachments?: readonly Attachment[];
  /** 数量限制 · None when there is none. */
  readonly quantityLimit?: QuantityLimit;
  /** 中介服务 · Statutory intermediary services; none when there are none. */
  readonly intermediaries?: readonly Intermediary[];
  /** 告知承诺 · Whether notify-and-promise is offered. */
  readonly promise?: Promise;
  /** 许可规范 · The further fields of the 2022 licence template. */
  readonly licence?: Licence;
  /** 业务情形 · How change, renewal, reissue, cancellation differ from the main flow. */
  readonly variants?: readonly Variant[];
  /** 岗位职责 · Posts and staff. */
  readonly posts?: readonly Post[];
  /** 审批决定附加规定 · What a decision may add. */
  readonly additionalProvisions?: string;
  /** 专业规划 · Plans the decision must follow. */
  readonly planning?: string;
  /** 风险点 · Risks and controls. */
  readonly risks?: readonly Risk[];
  /** 文书清单 · Documents used and when. */
  readonly documents?: readonly Document[];
  /** 归档 · What is filed and how long. */
  readonly archive?: Archive;
  /** 审管衔接 · Who supervises afterwards and how they are told. */
  readonly oversight?: Oversight;
  /** 变更记录 · What was changed and why. */
  readonly changelog?: readonly Change[];
  /** 内部备注 · Notes for staff only. */
  readonly internalNotes?: string;
  /** 扩展字段 · Local extra fields; not published. */
  readonly extra?: Readonly<Record<string, string | number | boolean>>;
}

export interface PublicItem {
  /** 编号 · Unique short name in this workspace, used in addresses. Default: the file name. */
  readonly id?: string;
  /** 事项名称 · Official name of the item, as in the directory. */
  readonly name: string;
  /** 日常用语 · What people call it, for lookup. */
  readonly popularNames?: readonly string[];
  /** 一句话说明 · One plain sentence saying what this is and who needs it. */
  readonly summary?: string;
  /** 事项类型 · Decides which elements are mandatory. */
  readonly type: TaskTypeCode;
  /** 主项名称 · Main item in the directory. */
  readonly mainItem?: string;
  /** 子项名称 · Sub-item in the directory; leave out when there is none. */
  readonly subItem?: string;
  /** 业务办理项名称 · Smallest unit people apply for: new, change, renewal … */
  readonly handlingItem?: string;
  /** 基本编码 · Directory code; 12 characters in the national directory. */
  readonly basicCode: string;
  /** 地方基本编码 · Code of the local directory, if it differs. */
  readonly localBasicCode?: string;
  /** 权限划分 · How powers are divided between levels. */
  readonly powerDivision?: string;
  /** 行使内容 · What this level exercises. */
  readonly powerContent?: string;
  /** 实施编码 · 31 characters: unified social credit code 18 + level 1 + basic code 12. */
  readonly implementationCode: string;
  /** 地方实施编码 · Implementation code of the local system; the national table of punishments asks for it besides the implementation code. */
  readonly localImplementationCode?: string;
  /** 业务办理项编码 · 33 characters: implementation code 31 + 2. */
  readonly handlingItemCode?: string;
  /** 权力来源 · Where the power comes from; when entrusted, name the entrusting body. */
  readonly powerSource?: PowerSourceCode;
  /** 行使层级 · Which level handles it; several allowed. */
  readonly levels: readonly UseLevelCode[];
  /** 实施主体 · Id or name of an office in offices/. */
  readonly agency: string;
  /** 实施主体编码 · Unified social credit code (18); default: that of the office. */
  readonly agencyCode?: string;
  /** 实施主体性质 · Statutory organ, authorised or entrusted organisation. */
  readonly agencyNature?: AgencyNatureCode;
  /** 委托部门 · Mandatory when the power is entrusted. */
  readonly entrustingAgency?: string;
  /** 受理机构 · Body that accepts applications; default: the implementing body. */
  readonly acceptingAgency?: string;
  /** 决定机构 · Body that decides; default: the implementing body. */
  readonly decidingAgency?: string;
  /** 联办机构 · Other bodies that take part. */
  readonly jointAgencies?: readonly string[];
  /** 联办机构适用情形 · In which case the joint bodies take part. */
  readonly jointCase?: string;
  /** 承办机构 · Internal unit that does the work. */
  readonly undertaker?: string;
  /** 乡镇街道 · When a town or subdistrict handles it. */
  readonly township?: Place;
  /** 村居社区 · When a village or community handles it. */
  readonly village?: Place;
  /** 服务对象 · Who may apply; several allowed. */
  readonly audiences: readonly ServerTypeCode[];
  /** 办件类型 · On the spot or within a promised period. */
  readonly kind?: ProjectTypeCode;
  /** 审查类型 · Review then decide, or decide at once. */
  readonly reviewType?: ReviewTypeCode;
  /** 办理形式 · Window, online, by post … */
  readonly handlingForms?: readonly HandleTypeCode[];
  /** 面向自然人主题 · Topics when natural persons may apply. */
  readonly personTopics?: readonly string[];
  /** 面向法人主题 · Topics when legal persons may apply. */
  readonly corpTopics?: readonly string[];
  /** 面向自然人地方特色主题 · Local topics for persons. */
  readonly personLocalTopics?: readonly string[];
  /** 面向法人地方特色主题 · Local topics for legal persons. */
  readonly corpLocalTopics?: readonly string[];
  /** 事项状态 · Default: in use. Cancelled items are not published. */
  readonly status?: TaskStateCode;
  /** 事项版本 · Plus one at each published change. */
  readonly version?: number;
  /** 生效日期 · Date this version takes effect. */
  readonly effectiveDate?: string;
  /** 计划取消日期 · Not before the date of effect. */
  readonly cancelDate?: string;
  /** 曾用编号 · Ids it had before; old addresses then lead to the present page, so bookmarks and printed addresses keep working. */
  readonly formerIds?: readonly string[];
  /** 适用范围 · Which applications this item is for. */
  readonly scope?: string;
  /** 设定依据 · Law that creates the item, down to article, paragraph, item. */
  readonly basis: readonly Citation[];
  /** 实施依据 · Provisions on how it is carried out. */
  readonly implementationBasis?: readonly Citation[];
  /** 监管依据 · Provisions on later supervision. */
  readonly supervisionBasis?: readonly Citation[];
  /** 处罚的行为种类和幅度 · For punishments: which acts, which kinds, which range. */
  readonly punishment?: string;
  /** 征收种类 · For levies: tax, fee or other. */
  readonly levyKind?: string;
  /** 允许减征免征 · For levies: whether it can be reduced. */
  readonly levyReducible?: boolean;
  /** 情形 · A few finite questions; answers choose conditions, materials, steps. */
  readonly situations?: Readonly<Record<string, Situation>>;
  /** 受理条件 · One by one, each with its basis. */
  readonly conditions?: readonly PublicCondition[];
  /** 准予条件 · Conditions for granting the licence, if other than for acceptance. */
  readonly grantConditions?: readonly PublicCondition[];
  /** 禁止性要求 · Cases in which the application is refused. */
  readonly prohibitions?: readonly Prohibition[];
  /** 申请材料 · All materials, also those that the citizen need not hand in. Write none when there are none. */
  readonly materials?: readonly PublicMaterial[];
  /** 办理流程 · Each step in order; the flow chart is drawn from them. */
  readonly steps?: readonly PublicStep[];
  /** 办结时限 · Statutory and promised limits, quantity and unit. */
  readonly limits?: Limits;
  /** 特别程序 · Hearing, inspection, site check, public notice …; write none when there are none. */
  readonly specialProcedures?: readonly SpecialProcedure[];
  /** 进程查询 · Where to look up progress and result. */
  readonly progressQuery?: string;
  /** 收费 · Write free when there is no fee; otherwise each fee with rate and basis. */
  readonly fees?: Fees;
  /** 网上支付 · Whether fees can be paid online. */
  readonly payOnline?: boolean;
  /** 审批结果 · What the applicant gets; none when there is no document. */
  readonly results?: readonly Result[];
  /** 结果送达 · How and when the result is delivered. */
  readonly delivery?: Delivery;
  /** 到办事现场次数 · How many times the applicant must come. */
  readonly visits?: number;
  /** 必须现场办理原因 · Mandatory when visits is not 0. */
  readonly visitReason?: string;
  /** 网上办理 · Whether, how far and where it can be done online. */
  readonly online?: PublicOnline;
  /** 办理地点 · Offices or windows in offices/; address, hours, telephone come from there. */
  readonly locations?: readonly Location[];
  /** 办理时间 · Only when they differ from those of the office. */
  readonly hours?: string;
  /** 进驻政务大厅 · Whether it is handled in the government service centre. */
  readonly inCentre?: boolean;
  /** 一窗受理 · Whether the general window accepts it. */
  readonly oneWindow?: boolean;
  /** 未进驻原因 · Reason when it is not. */
  readonly notInCentreReason?: string;
  /** 通办范围 · In which area it can be handled elsewhere. */
  readonly handleArea?: HandleAreaCode;
  /** 通办范围说明 · Kind, area and way of cross-region handling. */
  readonly handleAreaNote?: string;
  /** 预约办理 · Whether and how to make an appointment. */
  readonly appointment?: Support;
  /** 物流快递 · Whether papers or results can be sent. */
  readonly express?: Support;
  /** 自助终端办理 · Whether a self-service terminal can be used. */
  readonly selfService?: Support;
  /** 代办服务 · Whether somebody can do it for the applicant. */
  readonly agentService?: Support;
  /** 视频办理 · Whether it can be done by video. */
  readonly videoService?: Support;
  /** 咨询方式 · Telephone with area code. */
  readonly consultation?: Contact;
  /** 监督投诉方式 · Other than for enquiries. */
  readonly complaints?: Contact;
  /** 申请人权利 · One by one. */
  readonly rights?: readonly string[];
  /** 申请人义务 · One by one. */
  readonly obligations?: readonly string[];
  /** 救济途径 · Where to ask for reconsideration or sue. */
  readonly remedies?: Remedies;
  /** 常见问题 · What people often ask. */
  readonly faq?: readonly Question[];
  /** 常见错误示例 · What applicants often get wrong. */
  readonly commonErrors?: readonly string[];
  /** 附件 · Further files for download. */
  readonly attachments?: readonly Attachment[];
  /** 数量限制 · None when there is none. */
  readonly quantityLimit?: QuantityLimit;
  /** 中介服务 · Statutory intermediary services; none when there are none. */
  readonly intermediaries?: readonly Intermediary[];
  /** 告知承诺 · Whether notify-and-promise is offered. */
  readonly promise?: Promise;
  /** 许可规范 · The further fields of the 2022 licence template. */
  readonly licence?: Licence;
  /** 业务情形 · How change, renewal, reissue, cancellation differ from the main flow. */
  readonly variants?: readonly PublicVariant[];
}

export interface Window {
  /** 编号 · Short name. */
  readonly id?: string;
  /** 名称 · Name of the window. */
  readonly name: string;
  /** 窗口类型 · Kind of place. */
  readonly kind?: WindowKindCode;
  /** 位置 · Floor and window number. */
  readonly place?: string;
  /** 地址 · When it differs from the office. */
  readonly address?: string;
  /** 办公时间 · When they differ. */
  readonly hours?: string;
  /** 电话 · Telephone. */
  readonly phones?: readonly string[];
}

export interface Office {
  /** 编号 · Unique short name; default: file name. */
  readonly id?: string;
  /** 名称 · Full name. */
  readonly name: string;
  /** 简称 · Short name. */
  readonly shortName?: string;
  /** 类型 · Department, service centre … */
  readonly kind?: OfficeKindCode;
  /** 统一社会信用代码 · 18 characters. */
  readonly code?: string;
  /** 行政区划代码 · 6, 9 or 12 digits. */
  readonly region?: string;
  /** 地址 · Down to the house number. */
  readonly address: string;
  /** 办公时间 · Days and hours. */
  readonly hours: string;
  /** 电话 · With area code. */
  readonly phones: readonly string[];
  /** 投诉电话 · Other than for enquiries. */
  readonly complaintPhones?: readonly string[];
  /** 网址 · Website. */
  readonly website?: string;
  /** 交通指引 · Bus, parking … */
  readonly directions?: string;
  /** 无障碍设施 · Ramp, sign language … */
  readonly accessibility?: string;
  /** 窗口 · The windows. */
  readonly windows?: readonly Window[];
  /** 内部电话 · For staff only. */
  readonly internalPhone?: string;
  /** 内部备注 · For staff only. */
  readonly notes?: string;
}

export interface PublicOffice {
  /** 编号 · Unique short name; default: file name. */
  readonly id?: string;
  /** 名称 · Full name. */
  readonly name: string;
  /** 简称 · Short name. */
  readonly shortName?: string;
  /** 类型 · Department, service centre … */
  readonly kind?: OfficeKindCode;
  /** 统一社会信用代码 · 18 characters. */
  readonly code?: string;
  /** 行政区划代码 · 6, 9 or 12 digits. */
  readonly region?: string;
  /** 地址 · Down to the house number. */
  readonly address: string;
  /** 办公时间 · Days and hours. */
  readonly hours: string;
  /** 电话 · With area code. */
  readonly phones: readonly string[];
  /** 投诉电话 · Other than for enquiries. */
  readonly complaintPhones?: readonly string[];
  /** 网址 · Website. */
  readonly website?: string;
  /** 交通指引 · Bus, parking … */
  readonly directions?: string;
  /** 无障碍设施 · Ramp, sign language … */
  readonly accessibility?: string;
  /** 窗口 · The windows. */
  readonly windows?: readonly Window[];
}

export interface Handbook {
  /** 编号 · Unique short name, used as file name. */
  readonly id?: string;
  /** 标题 · Title on the cover. */
  readonly title: string;
  /** 副标题 · Subtitle on the cover. */
  readonly subtitle?: string;
  /** 读者 · Public (guides) or staff (manuals). */
  readonly readers: HandbookReadersCode;
  /** 部门 · Items of these departments. */
  readonly departments?: readonly string[];
  /** 主题 · Items of these topics. */
  readonly topics?: readonly string[];
  /** 事项 · Ids of items; all items when departments and topics and items are all left out. */
  readonly items?: readonly string[];
  /** 版次 · Edition. */
  readonly edition?: string;
  /** 日期 · Date of the edition. */
  readonly date?: string;
  /** 编制单位 · Who publishes it. */
  readonly publisher?: string;
  /** 手册编号 · Number of the manual. */
  readonly number?: string;
  /** 前言 · Text before the contents. */
  readonly preface?: string;
}

export interface Region {
  /** 名称 · Name of the region. */
  readonly name: string;
  /** 代码 · Six-digit division code. */
  readonly code: string;
}

export interface Edition {
  /** 编号 · Edition. */
  readonly number: string;
  /** 日期 · Date of publication. */
  readonly date?: string;
  /** 说明 · Note on this edition. */
  readonly note?: string;
}

export interface Site {
  /** 网址 · Address after publication. */
  readonly url?: string;
  /** 热线 · Hotline. */
  readonly hotline?: string;
  /** 页脚 · Text in the footer. */
  readonly footer?: string;
  /** ICP备案号 · ICP filing number. */
  readonly icp?: string;
  /** 政府网站标识码 · Code of the government site. */
  readonly siteCode?: string;
  /** 公安备案号 · Filing number of the public security organ. */
  readonly police?: string;
  /** 公告 · Notice at the top of the index page. */
  readonly notice?: string;
}

export interface PublishedLanguage {
  /** 语言 · Simplified Chinese, Traditional Chinese or English. */
  readonly language: SiteLanguageCode;
  /** 打印版 · Whether items with translations have PDFs in this language too; default no. */
  readonly pdf?: boolean;
}

export interface Theme {
  /** 徽标 · An SVG or PNG of files/, shown before the name of the site. */
  readonly emblem?: string;
  /** 主色 · Of the head, links and small headings; white has to be readable on it. */
  readonly primary?: string;
  /** 深色模式主色 · For the dark theme; worked out from the primary colour by default. */
  readonly primaryDark?: string;
  /** 强调色 · Of the main buttons; the primary colour by default. */
  readonly accent?: string;
  /** 深色模式强调色 · For the dark theme; worked out by default. */
  readonly accentDark?: string;
}

export interface Workspace {
  /** 名称 · Name shown on the site and in books. */
  readonly title: string;
  /** 发布单位 · Who publishes it. */
  readonly publisher: string;
  /** 地区 · Name and division code. */
  readonly region: Region;
  /** 层级 · Level of this workspace. */
  readonly level: UseLevelCode;
  /** 版次 · Edition and date of this publication. */
  readonly edition?: Edition;
  /** 代码方案 · Which numeric codes are meant; default the national exchange. */
  readonly codeProfile?: CodeProfileCode;
  /** 编码方案 · Which rules item codes follow; default the national directory. */
  readonly directory?: DirectoryProfileCode;
  /** 网站 · Address, hotline, footer. */
  readonly site?: Site;
  /** 外观 · Emblem and colours; templates in themes/ change the layout. */
  readonly theme?: Theme;
  /** 语言 · Languages of the site, the first at its root; one alone by default. */
  readonly languages?: readonly PublishedLanguage[];
  /** 手册 · Handbooks to print; may also be files in handbooks/. */
  readonly handbooks?: readonly Handbook[];
  /** 规则包 · Rule packs in use; default [national]. Packs of the packs/ folder may be named too. */
  readonly rulePacks?: readonly string[];
  /** 规则调整 · Changes the severity of a rule or switches it off; options are changed in a pack. */
  readonly ruleSettings?: Readonly<Record<string, RuleSeverityCode>>;
  /** 内部备注 · For staff only. */
  readonly notes?: string;
}

export interface PublicWorkspace {
  /** 名称 · Name shown on the site and in books. */
  readonly title: string;
  /** 发布单位 · Who publishes it. */
  readonly publisher: string;
  /** 地区 · Name and division code. */
  readonly region: Region;
  /** 层级 · Level of this workspace. */
  readonly level: UseLevelCode;
  /** 版次 · Edition and date of this publication. */
  readonly edition?: Edition;
  /** 代码方案 · Which numeric codes are meant; default the national exchange. */
  readonly codeProfile?: CodeProfileCode;
  /** 编码方案 · Which rules item codes follow; default the national directory. */
  readonly directory?: DirectoryProfileCode;
  /** 网站 · Address, hotline, footer. */
  readonly site?: Site;
  /** 外观 · Emblem and colours; templates in themes/ change the layout. */
  readonly theme?: Theme;
  /** 语言 · Languages of the site, the first at its root; one alone by default. */
  readonly languages?: readonly PublishedLanguage[];
  /** 手册 · Handbooks to print; may also be files in handbooks/. */
  readonly handbooks?: readonly Handbook[];
}

export interface RuleSetting {
  /** 级别 · Error, warning, info, or off. */
  readonly severity?: RuleSeverityCode;
  /** 选项 · Options of the rule, see guide explain. */
  readonly options?: RuleOptions;
}

export type RuleOptions = Readonly<Record<string, readonly (string | number | boolean)[]>>;

export type RuleWhen = Readonly<Record<string, readonly string[]>>;

export interface Rule {
  /** 代码 · Code as group/fault, unique among all packs. */
  readonly code: string;
  /** 类型 · How it checks. */
  readonly kind: RuleKindCode;
  /** 对象 · Elements, levels joined by dots; every entry of a list is checked. */
  readonly on?: readonly string[];
  /** 除外 · Regular expressions: hits inside such words are none. */
  readonly except?: readonly string[];
  /** 前提 · Only when elements have one of these values; 有 and 无 for present and absent. */
  readonly when?: RuleWhen;
  /** 要求 · Kind when-then: what must hold when the condition does. */
  readonly demand?: RuleWhen;
  /** 词语 · Kind forbidden-words: words that may not occur. */
  readonly words?: readonly string[];
  /** 词表 · Names of word lists. */
  readonly wordLists?: readonly string[];
  /** 替换 · Words and what to write instead. */
  readonly replace?: Readonly<Record<string, string>>;
  /** 表达式 · Kind pattern: regular expression to match; kind forbidden-words: one not to match. */
  readonly pattern?: string;
  /** 允许 · Kind one-of: allowed values. */
  readonly allowed?: readonly string[];
  /** 关系 · Kind compare: how the two relate. */
  readonly relation?: RuleRelationCode;
  /** 比照 · Kind compare: the other element, or a fixed value. */
  readonly with?: string;
  /** 最少 · Kind length: least characters or entries. */
  readonly min?: number;
  /** 最多 · Kind length: most characters or entries. */
  readonly max?: number;
  /** 代替 · Codes of rules whose findings at the same words are not repeated. */
  readonly instead?: readonly string[];
  /** 级别 · Default warning. */
  readonly severity?: RuleSeverityCode;
  /** 说明 · What is wrong; {key}, {found}, {advice} from replace and {hint} (the same in brackets, or nothing) are filled in. */
  readonly message: string;
  /** 英文说明 · Message with --lang en. */
  readonly messageEn?: string;
  /** 改法 · What to do. */
  readonly fix?: string;
  /** 英文改法 · What to do with --lang en. */
  readonly fixEn?: string;
  /** 依据 · What the rule rests on. */
  readonly basis?: string;
  /** 理由 · Why it matters. */
  readonly why?: string;
  /** 英文理由 · Why it matters with --lang en. */
  readonly whyEn?: string;
  /** 错误示例 · YAML that draws the finding; run as a test. */
  readonly wrong?: string;
  /** 正确示例 · YAML that does not; run as a test. */
  readonly right?: string;
}

export interface Pack {
  /** 编号 · Short name by which guide.yaml chooses the pack; default the file name. */
  readonly id?: string;
  /** 名称 · What the pack is called. */
  readonly name: string;
  /** 来源 · What the rules rest on, which edition, in force since when. */
  readonly source?: string;
  /** 继承 · Packs whose rules come first. */
  readonly extends?: readonly string[];
  /** 内置规则 · Codes of rules written in code that this pack takes in. */
  readonly builtIn?: readonly string[];
  /** 模块 · Rules in JavaScript or TypeScript, as files in packs/. */
  readonly modules?: readonly string[];
  /** 词表 · Words that several rules share, by name. */
  readonly wordLists?: Readonly<Record<string, readonly string[]>>;
  /** 规则 · Rules of this pack. */
  readonly rules?: readonly Rule[];
  /** 调整 · Changes the severity or options of a rule or switches it off. */
  readonly settings?: Readonly<Record<string, RuleSetting>>;
}

export interface PublicPack {
}

export interface Entry {
  /** 代码 · Code of the finding, as shown in brackets. */
  readonly code: string;
  /** 文件 · File of the finding, seen from the workspace. */
  readonly file: string;
  /** 位置 · Element of the finding, levels joined by ›, entries of lists by their names; default the whole file. */
  readonly place?: string;
  /** 原文 · The words found, at most 40 characters; other words are another finding. Default any words in this place. */
  readonly found?: string;
  /** 理由 · Why it is set aside for now. */
  readonly reason: string;
  /** 截止日期 · Last day on which this holds; then the finding comes back. */
  readonly until: string;
  /** 责任人 · Who will see to it. */
  readonly who?: string;
}

export interface Baseline {
  /** 暂不处理 · Findings that are known and set aside for now; guide check --baseline adds them. */
  readonly entries: readonly Entry[];
}

export interface PublicBaseline {
}

export interface TranslatedText {
  /** 原文 · The text as it stands in the item. When it changes, this translation is no longer used. */
  readonly source: string;
  /** 译文 · The translation. Empty while there is none: the page then shows the source and says so. */
  readonly text?: string;
  /** 备注 · For translators only. */
  readonly note?: string;
}

export interface PublicTranslatedText {
  /** 原文 · The text as it stands in the item. When it changes, this translation is no longer used. */
  readonly source: string;
  /** 译文 · The translation. Empty while there is none: the page then shows the source and says so. */
  readonly text?: string;
}

export interface Translation {
  /** 语言 · Language of the translations. */
  readonly language: TranslationLanguageCode;
  /** 事项 · Id of the item; left out when the texts may stand in any item, in offices or in guide.yaml. */
  readonly item?: string;
  /** 译文 · Each text with its source. */
  readonly texts: readonly TranslatedText[];
}

export interface PublicTranslation {
  /** 语言 · Language of the translations. */
  readonly language: TranslationLanguageCode;
  /** 事项 · Id of the item; left out when the texts may stand in any item, in offices or in guide.yaml. */
  readonly item?: string;
  /** 译文 · Each text with its source. */
  readonly texts: readonly PublicTranslatedText[];
}
