/**
 * The Chinese wording of every finding. In: nothing. Out: wording by code. The English one has the same keys.
 */
import type { Wording } from './message.ts';

const typed = '清单要素有固定类型，类型不对时程序无法核对，也无法排版。';
const yamlWhy = '文件须是合乎语法的 YAML，否则后面的内容都读不出来。';
const plainYaml = '这些写法会让同一处内容出现在多个地方，看文件的人难以核对，也可能被用来撑爆内存，所以不支持。';
const uscc = 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》：18位，第18位为校验码；主体标识码（第9—17位）按 GB 11714 校验。';
const codes =
  '实施编码由实施主体统一社会信用代码（18位）、行使层级（1位）和基本编码（12位）组成；业务办理项编码再加2位。编码不一致会导致上级平台无法对应事项。';

export const zh = {
  'file/unreadable': { message: '无法读取文件{file}：{detail}', fix: '检查文件是否存在、是否有读取权限', why: '读不到的文件无法核对。' },
  'file/directory': {
    message: '{file}是一个文件夹，不是文件',
    fix: '把文件夹改名，去掉 .yaml 后缀，或者移出本目录',
    why: '以 .yaml 结尾的应当是文件。',
  },
  'file/not-a-file': { message: '{file}不是普通文件', fix: '换成普通文件', why: '设备、管道等特殊文件无法读取。' },
  'file/outside': {
    message: '{file}是指向工作区以外的链接',
    fix: '把内容复制到工作区内，再删除链接',
    why: '工作区以外的文件可能是不该公开的内容，一律不读。',
  },
  'file/linked-folder': {
    message: '{file}是指向另一个文件夹的链接，里面的内容不会被读取',
    fix: '删除链接，把文件夹本身放在这里',
    why: '同一份内容会出现两次，链接绕回自己时还会没完没了，所以不跟随指向文件夹的链接。',
  },
  'folder/misnamed': {
    message: '文件夹“{found}”的名称像是写错了的“{meant}”，里面的内容不会被读取',
    fix: '把文件夹改名为 {meant}',
    why: '只读取 items（事项）、offices（单位）、handbooks（手册）、packs（规则包）、translations（译文）、files（附件）六个文件夹，名称要一字不差。',
  },
  'file/too-large': {
    message: '{file}太大（超过4 MB）',
    fix: '检查是否放错了文件；附件放在 files 文件夹里引用',
    why: '一个事项的标准通常只有几十 KB。',
  },
  'file/utf-16': { message: '{file}是 UTF-16 编码', fix: '用记事本另存为，编码选“UTF-8”', why: '只支持 UTF-8 编码，避免乱码。' },
  'file/gbk': {
    message: '{file}是 GBK（ANSI）编码，不是 UTF-8',
    fix: '用记事本打开，另存为，编码选“UTF-8”；或者执行 iconv -f GBK -t UTF-8 旧文件 > 新文件',
    why: '只支持 UTF-8 编码，避免乱码。',
  },
  'file/not-utf-8': {
    message: '{file}不是 UTF-8 编码的文本',
    fix: '确认它是文本文件，并另存为 UTF-8 编码',
    why: '只支持 UTF-8 编码，避免乱码。',
  },
  'file/nul': {
    message: '这里有空字符（NUL），{file}可能不是文本文件',
    fix: '用文本编辑器重新保存，或者换成正确的文件',
    why: '空字符说明文件已损坏或者不是文本。',
  },
  'file/empty': {
    message: '{file}里没有内容',
    fix: '写入内容，或者删除这个文件；新事项可用 guide new item 生成一份带说明的文件',
    why: '空文件不成为一个事项。',
  },
  'file/too-many-findings': {
    message: '{file}里的问题太多，只列出前{limit}个',
    fix: '先改好前面的，再检查一次',
    why: '问题这么多，多半是文件放错或者损坏了，逐个列出没有意义。',
  },
  'file/bom': {
    message: '{file}开头有字节顺序标记（BOM）',
    fix: '另存为“UTF-8（无 BOM）”',
    why: '有的工具不认这个标记；本工具可以读，但建议去掉。',
  },
  'yaml/syntax': {
    message: '写法有误，读不出来：{line}',
    fix: '检查这一行和上一行的缩进、冒号和引号；说明文字的 # 前面要有空格',
    why: yamlWhy,
  },
  'yaml/control-character': {
    message: '这里有看不见的控制字符',
    fix: '删除这个字符，重新输入；多半是从别的软件复制时带来的',
    why: '看不见的字符会打乱屏幕和打印，YAML 也不允许。',
  },
  'yaml/escape': {
    message: '双引号里的“{found}”读不懂',
    fix: '改用单引号；文件路径用 / 分隔',
    why: '双引号里的反斜杠 \\ 有特殊含义，只能用在规定的写法里，例如 \\n。',
  },
  'yaml/full-width-colon': {
    message: '“{key}”后面用了中文冒号“：”',
    fix: '改成英文冒号加一个空格：{example}',
    why: 'YAML 只认英文冒号。',
  },
  'yaml/space-after-colon': {
    message: '“{key}”的冒号后面缺少空格',
    fix: '在英文冒号后面加一个空格：{example}',
    why: 'YAML 要求键的冒号后面有空格。',
  },
  'yaml/space-after-dash': {
    message: '列表的减号“-”后面缺少空格',
    fix: '改成 {example}',
    why: '减号后面没有空格的，YAML 当作一段文字，整个列表会连成一条。',
  },
  'yaml/full-width': {
    message: '这里的“{found}”是中文（全角）符号',
    fix: '换成英文的“{right}”，即 {example}',
    why: 'YAML 的列表、括号、逗号、引号和注释只认英文（半角）符号，中文符号会被当作文字。',
  },
  'yaml/wide-indent': {
    message: '行首用了{blank}缩进，共{count}行',
    fix: '换成普通的英文空格，每层两个空格；多半是从 Word 或者网页复制来的',
    why: 'YAML 只认普通空格，其他空白会被当作文字的一部分。',
  },
  'yaml/tab': { message: '用了制表符（Tab）缩进，共{count}行', fix: '改成空格，每层两个空格', why: 'YAML 不允许用制表符缩进。' },
  'yaml/indent': { message: '缩进不对齐', fix: '同一层的键要左边对齐，下一层多缩进两个空格', why: yamlWhy },
  'yaml/missing-character': { message: '引号或者括号没有成对：{line}', fix: '检查引号、方括号、花括号是否成对', why: yamlWhy },
  'yaml/missing-colon': {
    message: '这里读不出“键: 值”，可能漏了冒号：{line}',
    fix: '写成“键: 值”，说明文字前面加 #；是上一行没写完的，缩进两个空格',
    why: yamlWhy,
  },
  'yaml/nested-on-one-line': {
    message: '一行里写了两层内容：{line}',
    fix: '下一层另起一行并缩进；文字里有冒号的，整段加引号',
    why: yamlWhy,
  },
  'yaml/quote-needed': {
    message: '以特殊符号开头的文字要加引号：{line}',
    fix: '给这段文字加上引号',
    why: 'YAML 中 @、`、%、& 等开头有特殊含义。',
  },
  'yaml/unexpected': { message: '多出了读不懂的内容：{line}', fix: '检查这一行的引号、括号和缩进', why: yamlWhy },
  'yaml/too-deep': {
    message: '嵌套层数过多',
    fix: '事项标准不会超过十层，检查文件是否损坏',
    why: '过深的嵌套不是事项标准，可能是损坏或者恶意的文件。',
  },
  'yaml/several-documents': {
    message: '一个文件里有多份内容（用 --- 隔开）',
    fix: '一个事项一个文件，拆成几个文件',
    why: '一个文件只描述一个业务办理项。',
  },
  'yaml/anchor': { message: '不支持锚点（&）', fix: '把内容直接写出来', why: plainYaml },
  'yaml/alias': { message: '不支持引用（*）', fix: '把内容直接写出来；文字以 * 开头的，加引号', why: plainYaml },
  'yaml/tag': { message: '不支持标签（!）', fix: '删除标签；文字以 ! 开头的，加引号', why: plainYaml },
  'yaml/merge-key': { message: '不支持合并键（<<）', fix: '把内容直接写出来', why: plainYaml },
  'yaml/complex-key': { message: '键只能是一个词', fix: '去掉键里的括号或者问号', why: '键是要素名称，必须是一个词。' },
  'key/duplicate': { message: '“{key}”写了两次', fix: '保留一处，删除另一处', why: '同一要素出现两次，不知道以哪个为准。' },
  'key/same-element-twice': {
    message: '“{key}”和“{other}”是同一个要素，写了两次',
    fix: '保留一处，删除另一处',
    why: '中文键和英文键指同一个要素，只能写一个。',
  },
  'key/forbidden': { message: '“{key}”不能用作键', fix: '换一个名称', why: '这个名称在程序内部有特殊含义。' },
  'key/unknown': {
    message: '没有“{key}”这个要素',
    fix: '是不是：{allowed}',
    why: '写错名称的要素不会出现在指南里，等于没写，所以不能放过。全部要素见要素参考。',
  },
  'key/unknown-nothing-near': {
    message: '这里没有“{key}”这个要素',
    fix: '这里可以写：{allowed}',
    why: '写错名称的要素不会出现在指南里，等于没写，所以不能放过。地方另加的要素写在“扩展字段”下。',
  },
  'key/nested': {
    message: '“{key}”不写在这一层，它属于“{parent}”',
    fix: '移到“{parent}”下面，多缩进两个空格',
    why: '缩进表示从属关系，写错一层就成了别的要素。',
  },
  'key/outer': {
    message: '“{key}”不写在这里，它是单独的要素',
    fix: '移到最外层，左边不留空格',
    why: '缩进表示从属关系，写错一层就成了别的要素。',
  },
  'key/missing': { message: '“{parent}”缺少“{key}”', fix: '{place}，例如 {example}', why: '缺少这一项，这部分内容就不完整。' },
  'element/missing': {
    message: '缺少“{key}”',
    fix: '{place}，例如 {example}（{about}）',
    why: '这是所有类型事项的必填要素。依据：国家政务服务平台交换库的非空要素。',
  },
  'element/missing-for-type': {
    message: '缺少“{key}”，事项类型是“{type}”的必须填写',
    fix: '{place}，例如 {example}（{about}）',
    why: '必填要素因事项类型而不同。依据：国家政务服务平台交换库各类型表的非空要素。',
  },
  'element/missing-because': {
    message: '缺少“{key}”，因为“{other}”是“{value}”',
    fix: '{place}，例如 {example}（{about}）',
    why: '这一要素在这种情况下必须填写。',
  },
  'value/empty': {
    message: '“{key}”后面没有写内容',
    fix: '写上{expected}，例如 {example}',
    why: '空着的要素无法判断是漏写还是没有；没有的写“无”。',
  },
  'value/wrong-kind': { message: '“{key}”应当是{expected}，这里写的是{found}', fix: '改成例如 {example}', why: typed },
  'value/colon': {
    message: '“{key}”应当是{expected}，这里写的是{found}，冒号可能写成了中文冒号，或者后面缺少空格',
    fix: '冒号用英文冒号加一个空格',
    why: typed,
  },
  'value/full-width': {
    message: '“{key}”里有中文（全角）字符：{found}',
    fix: '改成 {example}',
    why: '代码、数字、日期、电话要能比较和拨打，只用英文（半角）字符。',
  },
  'value/lines-for-list': {
    message: '“{key}”是列表，这里连写了几行：{found}',
    fix: '每一条前面写减号和空格，例如 - 内容；本来只有一条的，写在同一行里',
    why: '没有减号的几行会连成一条，指南里就少了几条。',
  },
  'value/run-together': {
    message: '“{key}”把几个词连成了一条：{found}',
    fix: '是几条的，用英文方括号和逗号写成列表：{example}；是一条的，加引号',
    why: 'YAML 用英文逗号分开各条，中文标点是文字的一部分。',
  },
  'document/list': {
    message: '整个文件写成了列表（最外层以“-”开头）',
    fix: '去掉最外层的“- ”，从第一列起写“键: 值”；几个事项的，一个事项一个文件',
    why: '一个文件描述一个事项、单位或者手册，最外层是若干“键: 值”。',
  },
  'value/not-an-integer': { message: '“{key}”应当是整数，这里写的是“{found}”', fix: '只写数字，例如 {example}', why: typed },
  'value/too-short': { message: '“{key}”不能为空', fix: '写上内容，例如 {example}', why: '空的内容等于没写。' },
  'value/too-long': {
    message: '“{key}”太长，最多{limit}个字',
    fix: '精简到{limit}个字以内；展开的话写到别的要素里，例如“动作”“申请人须知”“常见问题”',
    why: '长度上限取自国家标准的要素长度。',
  },
  'value/too-small': { message: '“{key}”是{found}，不能小于{limit}', fix: '改成不小于{limit}的数', why: typed },
  'value/too-large': { message: '“{key}”是{found}，不能大于{limit}', fix: '改成不大于{limit}的数', why: typed },
  'value/too-few': { message: '“{key}”至少要有{limit}项', fix: '补上，例如 {example}', why: '这一要素不能是空的列表。' },
  'value/repeated': { message: '“{key}”里有重复的内容', fix: '删除重复的一项', why: '重复的选项没有意义。' },
  'format/id': {
    message: '编号“{found}”只能用小写字母、数字和连字符',
    fix: '例如 {example}',
    why: '编号用作网址和文件名，要在任何系统上都能用。',
  },
  'format/date': { message: '“{key}”不是正确的日期：{found}', fix: '写成年-月-日并加引号，例如 {example}', why: '日期要能比较先后。' },
  'format/url': {
    message: '“{key}”不是正确的网址：{found}',
    fix: '写完整的网址，以 http:// 或 https:// 开头',
    why: '不完整的网址点不开。',
  },
  'format/phone': {
    message: '“{key}”不是正确的电话号码：{found}',
    fix: '固定电话写区号，数字和横线用半角，例如 020-55500001；热线如 12345',
    why: '没有区号的电话，外地群众打不通。',
  },
  'format/email': { message: '“{key}”不是正确的邮箱：{found}', fix: '例如 {example}', why: '写错的邮箱收不到信。' },
  'format/division': {
    message: '“{key}”不是正确的行政区划代码：{found}',
    fix: '写6位、9位或者12位数字，例如 {example}',
    why: 'GB/T 2260《中华人民共和国行政区划代码》。',
  },
  'format/colour': {
    message: '“{key}”不是颜色：{found}',
    fix: '写井号和6位十六进制数字并加引号，例如 {example}',
    why: '要按颜色计算对比度，读不出的颜色没法算。',
  },
  'format/icp': {
    message: '“{key}”不是ICP备案号：{found}',
    fix: '照备案系统里的写，例如 {example}',
    why: '《互联网信息服务管理办法》第十二条：应当在网站主页的显著位置标明备案编号。',
  },
  'format/site-code': {
    message: '“{key}”不是政府网站标识码：{found}',
    fix: '写10位数字（部委网站是 bm 加8位数字），例如 {example}',
    why: '《政府网站发展指引》：政府网站标识码在全国唯一，页脚要标明。',
  },
  'format/police': {
    message: '“{key}”不是公安备案号：{found}',
    fix: '写省份简称、“公网安备”、14位数字和“号”，例如 {example}',
    why: '《计算机信息网络国际联网安全保护管理办法》第十二条。',
  },
  'theme/emblem-missing': { message: '徽标的文件不存在：{found}', fix: '把图放进 files 文件夹，或者改正文件名', why: '网页上会缺一张图。' },
  'theme/emblem-kind': { message: '徽标不是网页能显示的图：{found}', fix: '换成 .svg 或者 .png 文件', why: '别的格式有的浏览器不显示。' },
  'theme/emblem-heavy': {
    message: '徽标有 {size} KB，比整个页面还大',
    fix: '换成 20 KB 以内的图；SVG 通常只有几 KB',
    why: '徽标每一页都要下载，手机上会变慢。',
  },
  'theme/contrast': {
    message: '“{key}” {found} 看不清：{theme}里与{on}的对比度只有 {ratio}，至少要 {limit}',
    fix: '最接近的可用颜色是 {right}',
    why: '《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668）和 WCAG 2.2 第1.4.3条：文字与背景的对比度不低于 4.5:1。',
  },
  'theme/unknown-template': {
    message: '没有叫“{found}”的模板，这个文件不起作用',
    fix: '文件要与程序里的模板同名；{allowed}',
    why: 'themes 文件夹里的模板按名称替换程序自带的模板。',
  },
  'theme/template-syntax': {
    message: '模板写得不对：{detail}',
    fix: '改正这一处；改好以前用程序自带的模板',
    why: '读不懂的模板不能生成网页。',
  },
  'theme/template-fails': {
    message: '模板在生成网页时出错：{detail}',
    fix: '改正模板；这一次用了程序自带的模板',
    why: '出错的模板生成不了网页。',
  },
  'duration/unreadable': {
    message: '“{key}”读不出时限：{found}',
    fix: '写数量和单位，例如 5个工作日、20日、3个月、即办',
    why: '时限必须是数量加单位，不能用“及时”“尽快”这类说法。',
  },
  'duration/more-words': {
    message: '“{key}”除了时限还有别的话：{found}',
    fix: '这里只写 {example}，其余的写到旁边的“说明”里',
    why: '时限要能计算和比较，只写数量和单位。',
  },
  'duration/unreadable-validity': {
    message: '“{key}”读不出有效期：{found}',
    fix: '写数量和单位，例如 5年、6个月，或者写“长期”',
    why: '有效期必须是数量加单位，或者长期。',
  },
  'code/unknown': {
    message: '“{key}”没有“{found}”这个选项',
    fix: '可以写：{allowed}',
    why: '代码表取自国家标准，写表外的词，上级平台无法识别。',
  },
  'code/several-in-one': {
    message: '“{key}”把几个选项写在了一起：{found}',
    fix: '用英文方括号和逗号写成列表：{example}',
    why: '几个值要写成列表，程序才能逐个识别。',
  },
  'code/unlisted': {
    message: '“{key}”的“{found}”不在常用代码表里，按原样保留',
    fix: '常用的写法：{allowed}',
    why: '这个代码表各系统不一致，所以只提示，不判错。',
  },
  'code/wrong-character': {
    message: '“{key}”第{position}位是“{character}”：{reason}',
    fix: '对照登记证书或者目录核对这一位',
    why: codes,
  },
  'code/wrong-characters': {
    message: '“{key}”第{position}位是“{character}”：{reason}',
    fix: '改成 {example}',
    why: codes,
  },
  'code/basic-shape': {
    message: '基本编码“{found}”不符合“{directory}”的形式',
    fix: '国家目录的基本编码是12位，例如 000131127002；用地方编码的，在 guide.yaml 里写 编码方案: 地方目录',
    why: codes,
  },
  'code/basic-type': {
    message: '基本编码“{found}”第3—4位是{part}，而事项类型“{type}”对应{expected}',
    fix: '核对基本编码和事项类型',
    why: '基本编码第3—4位表示事项类型。',
  },
  'code/implementation-shape': {
    message: '实施编码“{found}”不符合31位编码的组成，这里是{length}位',
    fix: '由统一社会信用代码18位、行使层级1位、基本编码12位组成',
    why: codes,
  },
  'code/implementation-agency': {
    message: '实施编码前18位是{part}，而实施主体的统一社会信用代码是{expected}',
    fix: '核对实施编码和单位文件中的代码',
    why: codes,
  },
  'code/implementation-level': {
    message: '实施编码第19位是{part}，而行使层级“{levels}”对应{expected}',
    fix: '核对实施编码和行使层级',
    why: codes,
  },
  'code/implementation-basic': { message: '实施编码后12位是{part}，与基本编码{expected}不一致', fix: '核对实施编码和基本编码', why: codes },
  'code/handling-shape': {
    message: '业务办理项编码“{found}”不符合33位编码的组成，这里是{length}位',
    fix: '由实施编码31位加2位顺序码组成',
    why: codes,
  },
  'code/handling-implementation': { message: '业务办理项编码前31位是{part}，与实施编码{expected}不一致', fix: '核对两个编码', why: codes },
  'code/agency-differs': {
    message: '实施主体编码{found}与“{office}”的统一社会信用代码{expected}不一致',
    fix: '删除这一行（自动取单位的代码），或者改正',
    why: '同一机关只有一个统一社会信用代码。',
  },
  'code/duplicate': {
    message: '编码{found}与另一个事项重复',
    fix: '每个业务办理项有自己的编码',
    why: '两个事项用同一个编码，上级平台会互相覆盖。',
  },
  'code/uscc-shape': {
    message: '统一社会信用代码“{found}”形式不对，这里是{length}位',
    fix: '应当是18位数字和大写字母（不用 I、O、S、V、Z）',
    why: uscc,
  },
  'code/uscc-check-character': {
    message: '统一社会信用代码“{found}”校验不通过，按前17位推算最后一位应当是{expected}',
    fix: '对照登记证书核对每一位',
    why: uscc,
  },
  'code/uscc-organisation-code': {
    message: '统一社会信用代码“{found}”第9—17位（主体标识码）校验不通过',
    fix: '对照登记证书核对每一位',
    why: uscc,
  },
  'id/duplicate': { message: '编号“{found}”已被另一个文件使用', fix: '换一个编号', why: '编号用作网址，重复会互相覆盖。' },
  'id/former-taken': {
    message: '曾用编号“{found}”还有别的用处：它是某个事项现在的编号，或者另一处也写了它',
    fix: '删去这一个，或者写本事项真正用过的编号',
    why: '旧网址只能转到一个网页；正在使用的网址不能转走。',
  },
  'id/from-file-name': {
    message: '没有写编号，而文件名“{found}”不能用作编号',
    fix: '加一行 编号: 小写字母、数字和连字符，例如 编号: food-permit；或者改文件名',
    why: '编号用作网址和文件名，要在任何系统上都能用。',
  },
  'rule/failed': {
    message: '规则 {rule} 运行出错（{count} 次）：{detail}',
    fix: '请把这条消息报告给规则的作者；其他规则不受影响，要先关闭这条规则，在 guide.yaml 的“规则调整”里写 {rule}: 关闭',
    why: '这是规则的缺陷，不是所查内容的问题；这条规则的结论不完整。',
  },
  'suppression/incomplete': {
    message: '“暂不处理”没有写全，缺少{missing}，不起作用',
    fix: '写成：{example}',
    why: '暂不处理要说明是哪个问题、为什么、到什么时候为止，否则没有人知道什么时候该处理。',
  },
  'suppression/no-such-date': {
    message: '“暂不处理”的截止日期不存在：{found}，不起作用',
    fix: '写成日历上有的日期，例如 2027-06-30',
    why: '到期要能算得出来。',
  },
  'suppression/unknown-code': {
    message: '“暂不处理”写的问题代码不存在：{found}',
    fix: '改为检查结果方括号里的代码：{allowed}',
    why: '代码写错了，要暂缓的问题就还会出现。',
  },
  'suppression/unknown-file': {
    message: '“暂不处理”写的文件不存在：{found}',
    fix: '文件改了名，就改成新的；删了，就删去这一条。工作区里有：{allowed}',
    why: '文件从工作区开始写，例如 items/example.yaml；找不到文件，这一条就不起作用。',
  },
  'suppression/rule-off': {
    message: '规则 {found} 在这个工作区没有采用或者已经关闭，不用再写“暂不处理”',
    fix: '删去；要采用这条规则，在 guide.yaml 的“规则包”“规则调整”里改',
    why: '没有采用的规则不会发现问题，留着的“暂不处理”会在采用它的那天悄悄起作用。',
  },
  'suppression/not-possible': {
    message: '{found} 不能暂不处理：{why}',
    fix: '改正问题本身，删去“暂不处理”',
    why: '规则发现的问题，以及警告、提示，可以暂不处理；形式和引用上的错误不改正，程序就读不懂文件；关于“暂不处理”的提示如果也能略去，就没有人知道略去了什么。',
  },
  'suppression/no-reason': {
    message: '“暂不处理”没有写理由，这里只有“{found}”',
    fix: '写明为什么现在不处理，例如：正在修订本县规定',
    why: '理由会列在检查结果里，上级和接手的人靠它判断还要不要等。',
  },
  'suppression/expired': {
    message: '“暂不处理”已于 {until} 到期：{found}',
    fix: '改正问题；确实还要等的，写上新的日期和理由',
    why: '暂不处理只到写明的那一天，过了这天，问题重新算数。',
  },
  'suppression/unused': {
    message: '这里没有 {found} 这个问题，“暂不处理”用不上了',
    fix: '删去',
    why: '问题改正以后，留着的“暂不处理”会把以后新出现的同样问题藏起来。写在行尾的管这一行，单独成行的管下面开始的那一项。',
  },
  'pack/unknown': {
    message: '没有叫“{found}”的规则包',
    fix: '写现有规则包的编号：{allowed}；自己的规则包放在 packs 文件夹里',
    why: '没有这个规则包，它的规则就不会检查。',
  },
  'pack/file-broken': {
    message: '规则包“{found}”没有读到：{file} 有错误',
    fix: '先改好 {file} 里的错误',
    why: '规则包有错误时，它的规则都不检查。',
  },
  'pack/loop': { message: '规则包“{found}”绕一圈继承了自己', fix: '去掉其中一处“继承”', why: '规则包从下到上继承，不能绕圈。' },
  'pack/unknown-rule': {
    message: '没有“{found}”这条规则，或者采用的规则包里没有它',
    fix: '写规则的代码：{allowed}；guide explain 列出全部',
    why: '写错代码的调整不起作用。',
  },
  'pack/duplicate-code': {
    message: '规则代码“{found}”在规则包“{other}”里已经用过',
    fix: '换一个代码；只想改变级别或者选项，用“调整”',
    why: '一个代码只能指一条规则，否则忽略和调整都说不清是哪一条。',
  },
  'pack/needs': {
    message: '规则 {rule} 缺少“{missing}”',
    fix: '补上“{missing}”',
    why: '这种类型的规则没有它无法检查。',
  },
  'pack/bad-pattern': {
    message: '“{found}”不是正确的正则表达式',
    fix: '检查括号是否成对；要查找符号本身，前面加反斜杠',
    why: '表达式不正确，规则无法检查。',
  },
  'pack/slow-pattern': {
    message: '表达式“{found}”可能慢到停不下来',
    fix: '重复（* + {n,}）不要套着重复；有几处重复的，不能再用环视 (?= (?! (?<= (?<! 和 \\1，例外写进“除外”',
    why: '这样的表达式遇到长一些的文字会算上几小时，整个检查就停住了。',
  },
  'pack/module-unusable': {
    message: '模块“{found}”用不了：{detail}',
    fix: '照说的原因改；模块放在工作区的 packs 文件夹里，文件名以 .js、.mjs、.ts 或者 .mts 结尾；写法见 docs/user-rules.zh.md',
    why: '载入不了的模块，它的规则就不会检查。',
  },
  'pack/bad-rule': {
    message: '模块“{found}”里的规则 {rule} 写得不对：{detail}',
    fix: '按 docs/user-rules.zh.md 的说明修改',
    why: '规则在载入时就核对，免得检查到一半才出错。',
  },
  'pack/unknown-element': {
    message: '“{written}”里的“{found}”不是事项的要素',
    fix: '写要素名称，各级用点连接；这一级有：{allowed}',
    why: '规则指不到要素，就什么也查不到。',
  },
  'pack/unknown-value': {
    message: '“{element}”不会是“{found}”',
    fix: '写这个要素可以取的值，或者写 有、无',
    why: '前提永远不成立，规则就什么也查不到。',
  },
  'pack/unknown-word-list': {
    message: '本规则包里没有叫“{found}”的词表',
    fix: '写词表的名字：{allowed}',
    why: '没有词语，规则就什么也查不到。',
  },
  'pack/unknown-option': {
    message: '规则 {rule} 没有“{found}”这个选项',
    fix: '可用的选项有：{allowed}',
    why: '写错名字的选项不起作用。',
  },
  'pack/bad-option': {
    message: '规则 {rule} 的“{option}”不能是“{found}”',
    fix: '写{expected}；说明见 guide explain {rule}',
    why: '选项不合要求，规则按默认值检查，可能不是想要的结果。',
  },
  'office/unknown': {
    message: '没有叫“{found}”的单位',
    fix: '写单位文件里的名称：{allowed}；新单位在 offices 文件夹里加一个文件',
    why: '地址、时间、电话都从单位文件取，只写一次。',
  },
  'office/duplicate-name': {
    message: '有两个单位都叫“{found}”',
    fix: '改成不同的名称或者简称',
    why: '事项按名称引用单位，同名时不知道是哪一个。',
  },
  'office/file-broken': {
    message: '没有读到叫“{found}”的单位，有的单位文件有错误',
    fix: '先改好 {files} 里的错误；写错名称的，改成单位文件里的名称',
    why: '单位文件有错误时读不出里面的单位，用到它的事项也就无法核对。',
  },
  'office/none': {
    message: '没有叫“{found}”的单位，offices 文件夹里还没有单位',
    fix: '在 offices 文件夹里加一个文件，写明名称、地址、办公时间和电话',
    why: '地址、时间、电话都从单位文件取，只写一次。',
  },
  'office/unknown-window': { message: '“{office}”没有“{found}”这个窗口', fix: '已有的窗口：{allowed}', why: '窗口写在单位文件里。' },
  'office/no-windows': { message: '“{office}”没有登记窗口，找不到“{found}”', fix: '在单位文件里加上“窗口”', why: '窗口写在单位文件里。' },
  'file-reference/missing': {
    message: '“{key}”引用的文件不存在：{found}',
    fix: '把文件放到 files 文件夹，并核对文件名',
    why: '群众会点到打不开的链接。《行政许可法》第三十条要求公示申请书示范文本。',
  },
  'file-reference/missing-near': {
    message: '“{key}”引用的文件不存在：{found}',
    fix: '是不是：{allowed}',
    why: '群众会点到打不开的链接。《行政许可法》第三十条要求公示申请书示范文本。',
  },
  'file-reference/empty': { message: '“{key}”引用的文件是空的：{found}', fix: '换成有内容的文件', why: '群众会下载到空白文件。' },
  'file-reference/unreadable': {
    message: '“{key}”引用的文件无法读取：{found}',
    fix: '检查读取权限',
    why: '读不到的文件无法发布。',
  },
  'file-reference/gbk': {
    message: '“{key}”引用的文件{found}是 GBK（ANSI）编码，不是 UTF-8',
    fix: '用记事本打开，另存为，编码选“UTF-8”；或者执行 iconv -f GBK -t UTF-8 旧文件 > 新文件',
    why: '照样发布就是乱码，群众看不懂表格。',
  },
  'file-reference/utf-16': {
    message: '“{key}”引用的文件{found}是 UTF-16 编码，不是 UTF-8',
    fix: '用记事本打开，另存为，编码选“UTF-8”',
    why: '照样发布就是乱码，群众看不懂表格。',
  },
  'file-reference/not-utf-8': {
    message: '“{key}”引用的文件{found}不是 UTF-8 编码的文本',
    fix: '确认它是文本文件，并另存为 UTF-8 编码',
    why: '照样发布就是乱码，群众看不懂表格。',
  },
  'file-reference/nul': {
    message: '“{key}”引用的文件{found}里有空字符（NUL），可能不是文本文件',
    fix: '用文本编辑器重新保存，或者换成正确的文件',
    why: '空字符说明文件已损坏或者不是文本。',
  },
  'file-reference/too-large': {
    message: '“{key}”引用的文本文件太大（超过4 MB）：{found}',
    fix: '检查是否放错了文件；大的附件用 pdf、xlsx 或者 zip',
    why: '这么大的文本打不开，也印不出来。',
  },
  'file-reference/outside': {
    message: '“{key}”引用了工作区以外的文件：{found}',
    fix: '把文件复制到 files 文件夹，写相对路径，例如 files/form.md',
    why: '工作区以外的文件可能是不该公开的内容，一律不读。',
  },
  'file-reference/kind': {
    message: '“{key}”引用的文件类型不能发布：{found}',
    fix: '可以用 md、pdf、docx、xlsx、png、jpg、zip 等',
    why: '程序和脚本等类型的文件不应提供给群众下载。',
  },
  'situation/unknown': { message: '没有叫“{found}”的情形', fix: '已有的情形：{allowed}', why: '“适用”只能用“情形”里写明的问题。' },
  'situation/unknown-answer': {
    message: '这个情形没有“{found}”这个选项',
    fix: '可以写：{allowed}',
    why: '“适用”只能用情形里写明的选项，否则这条内容永远不会出现。',
  },
  'situation/premise-later': {
    message: '“{name}”的前提用了“{found}”，而“{found}”不在它前面',
    fix: '把“{found}”移到“{name}”前面，或者改用前面的问题',
    why: '问题按先后一个一个问，前提只能看已经答过的问题。',
  },
  'situation/never-asked': {
    message: '问题“{name}”永远不会问到：没有哪种回答符合它的前提',
    fix: '改“前提”，使前面的某种回答能够符合；或者删去这个问题',
    why: '前提里的问题自己也有前提，几个前提互相排斥，就没有人会看到这个问题。',
  },
  'situation/part-unreachable': {
    message: '“{name}”永远用不到：没有哪种回答符合它的“适用”',
    fix: '核对“适用”和问题的“前提”，使至少一种回答能够符合；或者删去这一条',
    why: '“适用”里的问题只在前提成立时才问；前提和“适用”互相排斥，这一条就不会对任何人出现。',
  },
  'situation/option-never-used': {
    message: '选“{found}”和选“{other}”没有任何区别',
    fix: '给其中一个写上只对它适用的条件、材料、环节或者收费；确实没有区别的，合并成一个选项，或者不改',
    why: '没有任何“适用”提到这两个选项，申请人选哪个看到的都一样；也可能是漏写了。',
  },
  'situation/no-step': {
    message: '{answers}的，没有任何环节',
    fix: '补上这种情形的环节，或者改有关环节的“适用”；这种回答不应出现的，用“前提”或者合并选项排除它',
    why: '每一种回答都要有办理流程，否则申请人选到这里就走不下去。',
  },
  'situation/nothing-required': {
    message: '{answers}的，既没有条件，也没有材料',
    fix: '补上这种情形的条件或者材料，或者改有关条目的“适用”',
    why: '其他情形都有条件和材料，唯独这种回答什么都不要，多半是漏写了；申请人会以为不用准备。',
  },
  'situation/step-leads-nowhere': {
    message: '{answers}的，环节“{name}”只能转至“{to}”，可是没有这个环节',
    fix: '给“{name}”补一个这种情形的去向（下一个环节或者“结束”），或者改“适用”，使两个环节同时有',
    why: '流转去向在这种情形下不存在，流程就断了。',
  },
  'situation/fees-contradict': {
    message: '{answers}的，“{name}”有两个标准：“{other}”和“{found}”',
    fix: '改“适用”，使同一种情形只有一个标准；确实是两项收费的，写不同的名称',
    why: '同一项收费在同一种情形下有两个标准，申请人不知道该交多少。',
  },
  'situation/too-many-outcomes': {
    message: '互相牵连的问题有{limit}种以上不同的结果，没有人能逐一核对',
    fix: '减少“适用”里同时写几个问题的条目，或者把事项拆成几个',
    why: '情形决定表要让法制人员看到每一种结果；结果太多就无法核对，决定表只能逐条列出适用情形。',
  },
  'step/repeated': { message: '环节“{found}”出现了两次', fix: '给其中一个改名', why: '环节名称用于流转，不能重名。' },
  'step/unknown': { message: '没有叫“{found}”的环节', fix: '已有的环节：{allowed}', why: '风险点和特别程序要对应到具体环节。' },
  'step/unknown-target': { message: '转至的环节“{found}”不存在', fix: '可以写：{allowed}', why: '流转去向不存在，流程就断了。' },
  'post/unknown': {
    message: '岗位职责里没有“{found}”这个岗位',
    fix: '已有的岗位：{allowed}；或者在“岗位职责”里加上',
    why: '每个环节的岗位要有职责说明，责任才落得到人。',
  },
  'material/unknown': { message: '没有叫“{found}”的材料', fix: '已有的材料：{allowed}', why: '要减少的材料必须是材料目录里有的。' },
  'limit/promised-exceeds-statutory': {
    message: '承诺时限{promised}超过了法定时限{statutory}',
    fix: '承诺时限应当不长于法定时限',
    why: '承诺时限只能比法定时限短。《优化营商环境条例》第三十六条。',
  },
  'limit/steps-exceed-promised': {
    message: '各环节时限合计{total}，超过了承诺时限{promised}',
    fix: '压缩环节时限；依法不计入的环节写“计入时限: 否”',
    why: '按环节办就会超期。只合计同一单位的时限。',
  },
  'limit/instant-with-period': {
    message: '即办件的承诺时限写了{promised}',
    fix: '写“即办”，或者把办件类型改为“承诺件”',
    why: '即办件当场办结。',
  },
  'limit/promised-but-instant': {
    message: '承诺时限是{promised}，办件类型应当是“即办件”',
    fix: '把办件类型改为“即办件”，或者改承诺时限',
    why: '当场办结的是即办件。',
  },
  'date/cancel-before-effective': {
    message: '计划取消日期{found}早于生效日期{effective}',
    fix: '核对两个日期',
    why: '事项不能在生效之前取消。',
  },
  'fee/no-items': {
    message: '写了收费，却没有写收费项目',
    fix: '逐项写名称、标准和依据；不收费的写“收费: 不收费”',
    why: '《行政许可法》第五十九条：应当按照公布的法定项目和标准收费。',
  },
  'fee/items-but-free': {
    message: '写了不收费，却列了收费项目',
    fix: '删除收费项目，或者改为收费',
    why: '两处矛盾，群众不知道该不该交钱。',
  },
  'phone/complaint-same-as-enquiry': {
    message: '监督投诉电话{found}与咨询电话相同',
    fix: '咨询写窗口的电话，投诉写监督机构的电话或者 12345',
    why: '投诉打到被投诉的窗口，等于没有投诉渠道。',
  },
  'citation/unreadable': {
    message: '读不出引用的是哪部法律：{found}',
    fix: '法名加书名号并写到条，例如 《中华人民共和国行政许可法》第四十二条第一款',
    why: '依据要能查得到：法名、条、款、项。',
  },
  'citation/no-title-marks': {
    message: '法名没有加书名号：{title}',
    fix: '写成 《{title}》，后面接第几条',
    why: '没有书名号，分不清法名从哪里开始，索引和条文对照都会漏掉它。',
  },
  'citation/no-article': {
    message: '只写了法名，没有写到条：{found}',
    fix: '写明第几条，例如 {found}第四十二条第一款；整部引用的，写到章或者附件',
    why: '依据要能查得到：法名、条、款、项。只写法名，当事人无法核对，法院也无法审查。',
  },
  'citation/unreadable-article': {
    message: '读不出引用的是第几条：{found}',
    fix: '写成第几条、第几款、第几项，中间不留空格，例如 第三十五条第一款',
    why: '依据要能查得到：法名、条、款、项。',
  },
  'citation/backward-range': {
    message: '范围写反了：{found}',
    fix: '小的条号在前，例如 第五条至第十条',
    why: '依据要能查得到：从后往前的范围里没有条文，多半是条号写错了。',
  },
  'text/repeated-punctuation': {
    message: '“{key}”里标点重复：{found}',
    fix: '只留一个“{right}”',
    why: '重复的标点多半是手误，会原样印在指南上。',
  },
  'text/outer-blanks': {
    message: '“{key}”的文字前后有多余的空白',
    fix: '删除前后的空白',
    why: '多余的空白看不见，复制、比对时会当成不同的内容；读取时一律去掉。',
  },
  'text/raw-html': {
    message: '“{key}”里有网页标签 {found}，会原样显示成文字',
    fix: '删除标签；需要格式的用 Markdown',
    why: '文本里的网页标签一律不执行，防止指南被植入脚本。',
  },
  'text/control-character': {
    message: '“{key}”里有看不见的控制字符 {found}',
    fix: '删除双引号里的反斜杠写法，例如 \\e、\\b，或者重新输入这段文字',
    why: '控制字符会打乱屏幕和打印，改变书写方向的字符能让文字看起来与实际不同。',
  },
  'text/unsafe-link': {
    message: '“{key}”里的链接不安全：{found}',
    fix: '链接只能用 http、https、mailto、tel 或者相对地址',
    why: '其他类型的链接可能执行脚本或者打开本机文件；以“//”开头的不是相对地址，会离开本网站。',
  },
  'translation/unknown-item': {
    message: '没有编号为 {found} 的事项',
    fix: '改成 {allowed} 中的一个；对各事项都适用的译文，删去“事项”',
    why: '译文要用在哪个事项上，程序无法知道。',
  },
  'translation/outdated': {
    message: '原文“{found}”已经改了，译文不再使用；现在的原文可能是“{now}”',
    fix: '把原文改成现在的，再核对译文；也可以运行 guide new translation 让程序合并',
    why: '原文改了而译文没有改，两种语言说的就不一样；网页上这一处按未翻译显示。',
  },
  'translation/source-gone': {
    message: '没有“{found}”这处公开的文字，译文用不上',
    fix: '核对原文是否一字不差；确实已经删去的，把这一条删去；给工作人员看的内容不翻译',
    why: '译文按原文查找，查不到就不显示。',
  },
  'translation/twice': {
    message: '原文“{found}”在这个文件里译了两次，只用第一次',
    fix: '删去一条',
    why: '同一句话在一个事项里只有一种译法。',
  },
  'translation/not-published': {
    message: '网站不用{found}发布，这些译文用不上',
    fix: '在 guide.yaml 的“语言”里加上{found}',
    why: '网站用哪些语言，由 guide.yaml 决定。',
  },
  'translation/language-twice': { message: '语言里写了两次{found}', fix: '删去一个', why: '每种语言只发布一次。' },
  'translation/incomplete': {
    message: '还有 {missing} 处没有翻译（共 {total} 处），第一处是：{first}',
    fix: '运行 guide new translation 把没有翻译的补进文件，再逐条翻译',
    why: '没有翻译的部分，网页上按原文显示并标明。',
  },
  'handbook/unknown-item': {
    message: '手册收录的事项“{found}”不存在',
    fix: '写事项的编号，可以写：{allowed}',
    why: '手册按编号收录事项。',
  },
  'handbook/unknown-topic': {
    message: '没有事项属于主题“{found}”',
    fix: '核对主题名称，可以写：{allowed}',
    why: '没有事项的主题会编出空的手册。',
  },
  'law-text/no-law': {
    message: '这个文件不像法律文本：没有名称，也没有条款',
    fix: '不是法律文本的，移出 laws 文件夹；是的，在第一行写上名称',
    why: '读不出名称和条款的文件，无法用来核对引用。',
  },
  'law-text/empty': {
    message: '法律文件里没有正文',
    fix: '补上正文，或者删除这个文件',
    why: '没有正文就无法核对条号和原文。',
  },
  'law-text/cut-off': {
    message: '法律文本不完整：只有开头几条',
    fix: '换成完整的文本',
    why: '缺少的条文无法核对，引用它们时只作提示。',
  },
  'law-text/almost-article': {
    message: '这一行像是第{number}条，但格式不对：{found}',
    fix: '改成独占一行的“第…条”，后面空一格',
    why: '认不出的条文会算进上一条，核对就不准。',
  },
  'law-text/number-gap': {
    message: '条号不连续：{after}之后是{next}',
    fix: '对照官方文本补上缺少的条文',
    why: '缺少的条文无法核对，引用它们时只作提示。',
  },
  'law-text/number-restart': {
    message: '条号重新开始：{after}之后是{next}',
    fix: '附件里的条文前面要有“附件”标题；合在一起的两部法律分成两个文件',
    why: '同一条号出现两次，就分不清引用的是哪一条。',
  },
  'law-text/starts-late': {
    message: '条文从第{first}条开始',
    fix: '对照官方文本补上前面的条文；拆成几个文件的法典不必理会',
    why: '缺少的条文无法核对。',
  },
  'law-text/stray-heading': {
    message: '第{number}条末尾的“{found}”像是章节标题',
    fix: '把标题单独成行，写明“第几章”“第几节”',
    why: '标题混在条文里，原文的核对就不准。',
  },
  'law-text/unread-format': {
    message: '不能读取这种格式的法律文件',
    fix: '从国家法律法规数据库下载 DOCX，或者另存为 .docx、.txt、.md',
    why: '这种格式不能可靠地取出文字。',
  },
  'law-text/not-docx': {
    message: '这个文件不是 DOCX：{detail}',
    fix: '重新下载，或者用文字处理软件另存为 .docx',
    why: '损坏的文件读不出条文。',
  },
  'law-text/too-large': {
    message: '这个 DOCX 解压以后太大，没有读取',
    fix: '用文字处理软件另存为 .docx 或者 .txt；来历不明的文件删除',
    why: '最长的法律也只有它的十分之一；这样的文件不是法律文本，会耗尽内存。',
  },
  'law-text/numbered-by-word': {
    message: '这个 DOCX 里有 Word 自动编的序号，序号不是文字，读不出来',
    fix: '在 Word 里另存为“纯文本”（.txt，编码选 UTF-8），序号就成了文字，再加入 laws 文件夹',
    why: '没有条号、项号就无法核对引用；序号不能由程序去猜。',
  },
  'law/lock-damaged': {
    message: '依据记录 laws.lock 损坏，读不出来',
    fix: '从版本库恢复；或者删除它，再运行 guide law lock',
    why: '读不出记录，就看不出依据的条文变了没有。',
  },
  'law-text/link': {
    message: '这是一个链接，没有读取',
    fix: '把文件或者文件夹本身放进 laws 文件夹，再删除链接',
    why: '链接指向的内容会不知不觉地改变，所以不跟随。',
  },
  'law-text/bad-versions': {
    message: '这个文件读不出各版本的施行日期',
    fix: '改成有效的 JSON，里面要有 versions 列表',
    why: '没有施行日期，就分不清哪个版本有效。',
  },
  'workspace/empty': {
    message: 'guide.yaml 里没有内容',
    fix: '写上名称、发布单位、地区和层级；也可以用 guide init 在别的空文件夹里新建工作区，把那里的 guide.yaml 复制过来',
    why: 'guide.yaml 写明名称、发布单位、地区和层级，其他内容都从它开始。',
  },
  'workspace/missing': {
    message: '没有 guide.yaml',
    fix: '在工作区根目录放 guide.yaml，或者用 guide init 新建工作区',
    why: 'guide.yaml 写明名称、发布单位、地区和层级，其他内容都从它开始。',
  },
} as const satisfies Record<string, Wording>;

export const notesZh: Readonly<Record<string, string>> = {
  'suppression-expired': '这一处的“暂不处理”已经到期',
  'first-here': '先在这里写过',
  'also-here': '这里也写了',
  'statutory-here': '法定时限在这里',
  'promised-here': '承诺时限在这里',
  'effective-here': '生效日期在这里',
  'enquiries-here': '咨询电话在这里',
  'compared-here': '相比的在这里',
};
