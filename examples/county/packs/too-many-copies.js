// 复印件要得太多。示例见同名的 too-many-copies.md，运行 guide test-rules 测试。

/** @type {import('service-guide-compiler/rules').ItemRule} */
export default {
  code: '示范县/复印件太多',
  scope: 'item',
  severity: 'warning',
  message: { zh: '“{key}”要 {count} 份，超过 {most} 份', en: '"{key}" asks for {count} copies, more than {most}' },
  fix: { zh: '各环节共用一份，写 {most}', en: 'let all steps share one; write {most}' },
  why: { zh: '窗口可以自己复印，不该让申请人多带。', en: 'The window can make copies itself.' },
  options: {
    most: { label: '最多份数', kind: 'number', default: 2, help: { zh: '一种材料最多要几份复印件', en: 'copies of one material' } },
  },
  visit: ({ most }) => ({
    'materials.copies.copy': (node, context) => {
      if (Number(node.value) > Number(most)) context.report(node, { args: { count: Number(node.value), most: Number(most) } });
    },
  }),
};
