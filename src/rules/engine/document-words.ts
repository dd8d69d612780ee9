/**
 * Words that end the name of a document. In: a part of a text. Out: whether it names a document. Kept in one place, because
 * several rules have to tell documents from conditions.
 */
const endings =
  '证明|证件|(?<!保|见|公|认|论|验|查)证(?!人|据|券|件|实)|(?<!秘|图|藏)书(?!籍|店|架|库|画|刊|记|面|写|桌|法|院)|(?<!代|手|电|水|仪)表(?!示|现|明|演|达|决|彰|扬|面)|表格|执照|证照|合同|协议|章程|报告(?!厅|会)|批复|批文|批件|图纸|(?<!企|意)图(?!书|像|形|文|案)|照片|相片|(?:证件|免冠|登记|标准|彩色?|[一二两1-9]寸)照|方案|预案|草案|修正案|[名清账订保货]单|单据|报告单|通知单|成绩单|联系单|处方单|缴费单|名册|名录|判决|裁定|决定|发票|凭证|户口本|簿|说明|声明|承诺|简历|制度|文件|文书|函(?!授|数)|介绍信|推荐信|证明信|回执|票据|材料|资料(?!室|库)|记录|纪要|护照|(?<!刷)卡(?!车|片|位)|委托(?!人|方)|授权|意见|决议|收据|存折|病历|标签|书面申请|年报|[诉辩]状';
const copies =
  '(?:的?(?:正副本|正本|副本|原件|复印件|扫描件|影印件|打印件|原件及复印件|原件和复印件|正反面|[及和]?(?:首页|本人页|户主页|索引页|增减页|个人页|内页)|各?[一二三四五六两0-9]+[份张页套本寸])◇*)*';

const atEnd = new RegExp(`(?:${endings}|□)◇*${copies}◇*[。.;；s]*$`, 'u');

/** True for 身份证复印件, not for 复印件 alone. */
export const endsInDocument = (part: string): boolean => atEnd.test(part.trim());

/** A document named anywhere within a few words. */
export const documentWord = new RegExp(`(?:${endings})`, 'u');
