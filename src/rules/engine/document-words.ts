/**
 * Words that end the name of a document. In: a part of a text. Out: whether it names a document. Kept in one place, because
 * several rules have to tell documents from conditions.
 */
const endings =
  '证书|证明|证件|证|书|申请表|登记表|备案表|表格|表|执照|合同|协议|章程|报告|批复|批文|图纸|平面图|图|照片|相片|方案|预案|清单|名册|判决|裁定|发票|凭证|户口簿|户口本|簿|说明|制度|文件|文书|公函|单据|通知单|回执|票据|材料|资料|记录|纪要|护照|社会保障卡|社保卡|银行卡|卡|委托|意见|决议|收据|存折|学历|学位';
const copies =
  '(?:的?(?:正副本|正本|副本|原件|复印件|扫描件|影印件|打印件|原件及复印件|原件和复印件|正反面|各?[一二三四两0-9]+[份张页])◇*)*';

const atEnd = new RegExp(`(?:${endings}|□)◇*${copies}◇*[。.;；s]*$`, 'u');

/** True for 身份证复印件, not for 复印件 alone. */
export const endsInDocument = (part: string): boolean => atEnd.test(part.trim());

/** A document named anywhere within a few words. */
export const documentWord = new RegExp(`(?:${endings})`, 'u');
