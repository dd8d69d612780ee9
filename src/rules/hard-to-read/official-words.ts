/**
 * Words of office and of law that everyday Chinese does without. In: nothing. Out: the list that readability counts. Terms that
 * name a thing (行政许可, 营业执照) are not on it: a guide cannot do without them.
 */
export const officialWords: readonly string[] =
  `之日 予以 不予 应当 方可 逾期 届满 届时 业经 兹 悉 系 凡 均 亦 若 其 该 者 前款 上款 本款 所称 情形 事由 依法 依照 按照 根据 经由 藉 鉴于 对于
  关于 涉及 载明 提请 呈报 报送 报请 核准 核定 核发 核验 审核 审定 查验 受理 补正 退回 告知 出具 具备 具有 符合 相适应 相应 有关 相关 规定 办结 办理
  缴纳 缴存 领取 递交 提交 签署 签订 订立 变更 注销 撤销 吊销 废止 终止 中止 履行 承担 享有 从事 设立 隶属 主管 管辖 辖区 属地 权属 权限
  标的 争议 异议 申诉 当事人 相对人 行为人 责任人 承办 经办 协同 会同 联合 统筹 推进 落实 贯彻 完善 健全 强化 规范 加强 实施 开展 进行 作出
  以及 及其 或者 并且 且 即 仅 须 须经 另行 一并 逐一 同时 不得 严禁 禁止 否则 除外 为准 备查 备案 归档 存档 遵照 参照 比照 视同 视为 准予`.split(
    /\s+/u,
  );
