/**
 * The English wording of every finding. In: nothing. Out: wording by code, for each key of the Chinese one.
 */
import type { Wording } from './message.ts';
import type { zh } from './zh.ts';

const typed = 'Elements have a fixed type; otherwise nothing can be checked or set in type.';
const yamlWhy = 'The file has to be valid YAML, or nothing after the fault can be read.';
const plainYaml = 'This would make one text appear in several places, which is hard to check by reading and can be used to exhaust memory.';
const uscc = 'GB 32100-2015: 18 characters, the last one a check character; positions 9–17 are checked by GB 11714.';
const codes =
  'An implementation code is the credit code of the body (18), the level (1) and the basic code (12); a handling item code adds 2. Disagreement breaks the link to the upper platform.';

export const en: Readonly<Record<keyof typeof zh, Wording>> = {
  'file/unreadable': {
    message: 'cannot read {file}: {detail}',
    fix: 'check that the file exists and may be read',
    why: 'A file that cannot be read cannot be checked.',
  },
  'file/directory': {
    message: '{file} is a folder, not a file',
    fix: 'rename the folder without .yaml, or move it away',
    why: 'What ends in .yaml should be a file.',
  },
  'file/not-a-file': {
    message: '{file} is not a regular file',
    fix: 'replace it by a regular file',
    why: 'Devices and pipes cannot be read.',
  },
  'file/outside': {
    message: '{file} is a link that leads out of the workspace',
    fix: 'copy what it leads to into the workspace and delete the link',
    why: 'What lies outside may not be meant for publication and is never read.',
  },
  'file/linked-folder': {
    message: '{file} is a link to another folder; nothing in it is read',
    fix: 'delete the link and put the folder itself here',
    why: 'The same content would appear twice, and a link that leads back to itself would never end; so links to folders are not followed.',
  },
  'folder/misnamed': {
    message: 'the folder "{found}" looks like a misspelt "{meant}"; nothing in it is read',
    fix: 'rename the folder to {meant}',
    why: 'Six folders are read: items, offices, handbooks, packs, translations and files. Their names have to be exact.',
  },
  'file/too-large': {
    message: '{file} is too large (over 4 MB)',
    fix: 'check that it is the right file; attachments belong in files/',
    why: 'The standard of one item has some tens of KB.',
  },
  'file/utf-16': { message: '{file} is UTF-16', fix: 'save it as UTF-8', why: 'Only UTF-8 is read.' },
  'file/gbk': {
    message: '{file} is GBK (ANSI), not UTF-8',
    fix: 'save it as UTF-8, or run iconv -f GBK -t UTF-8 old > new',
    why: 'Only UTF-8 is read.',
  },
  'file/not-utf-8': {
    message: '{file} is not UTF-8 text',
    fix: 'make sure it is a text file and save it as UTF-8',
    why: 'Only UTF-8 is read.',
  },
  'file/nul': {
    message: 'a NUL character; {file} may not be text',
    fix: 'save it again with a text editor, or use the right file',
    why: 'NUL characters mean that the file is damaged or no text.',
  },
  'file/empty': {
    message: '{file} is empty',
    fix: 'write something, or delete the file; guide new item makes one with explanations',
    why: 'An empty file is no item.',
  },
  'file/too-many-findings': {
    message: '{file} has too many faults; only the first {limit} are listed',
    fix: 'correct these and check again',
    why: 'So many faults mean that the file is damaged or the wrong one; a list of all would not help.',
  },
  'file/bom': {
    message: '{file} begins with a byte order mark',
    fix: 'save it as UTF-8 without BOM',
    why: 'Some tools stumble over it; this one reads it.',
  },
  'yaml/syntax': {
    message: 'cannot be read: {line}',
    fix: 'check indentation, colons and quotes here and on the line before; a comment needs a space before its #',
    why: yamlWhy,
  },
  'yaml/control-character': {
    message: 'an invisible control character',
    fix: 'delete it and type the text again; it was probably copied from another program',
    why: 'Invisible characters disturb screens and printers, and YAML does not allow them.',
  },
  'yaml/escape': {
    message: '"{found}" means nothing in double quotes',
    fix: 'use single quotes; separate folders by /',
    why: 'In double quotes a backslash begins one of a few fixed forms, such as \\n.',
  },
  'yaml/full-width-colon': {
    message: '"{key}" is followed by a full-width colon "："',
    fix: 'use an ASCII colon and a space: {example}',
    why: 'YAML knows only the ASCII colon.',
  },
  'yaml/space-after-colon': {
    message: 'no space after the colon of "{key}"',
    fix: 'put a space after the colon: {example}',
    why: 'YAML wants a space after the colon of a key.',
  },
  'yaml/space-after-dash': {
    message: 'no space after the dash of a list',
    fix: 'write {example}',
    why: 'Without the space YAML takes the dash for text, and the whole list becomes one entry.',
  },
  'yaml/full-width': {
    message: '"{found}" is a full-width character',
    fix: 'use the ASCII "{right}": {example}',
    why: 'Lists, brackets, commas, quotes and comments of YAML are ASCII; full-width characters are text.',
  },
  'yaml/wide-indent': {
    message: 'indented with {blank}; lines in all: {count}',
    fix: 'use ordinary spaces, two for each level; these were probably copied from a word processor',
    why: 'YAML knows only the ordinary space; other blanks are part of the text.',
  },
  'yaml/tab': {
    message: 'indented with tabs; lines in all: {count}',
    fix: 'use spaces, two for each level',
    why: 'YAML does not allow tabs in indentation.',
  },
  'yaml/indent': {
    message: 'indentation does not line up',
    fix: 'keys of one level begin in the same column, the next level two spaces further',
    why: yamlWhy,
  },
  'yaml/missing-character': {
    message: 'quotes or brackets do not come in pairs: {line}',
    fix: 'check that quotes and brackets come in pairs',
    why: yamlWhy,
  },
  'yaml/missing-colon': {
    message: 'no "key: value" here, perhaps a colon is missing: {line}',
    fix: 'write "key: value", put # before a comment, and indent what continues the line before',
    why: yamlWhy,
  },
  'yaml/nested-on-one-line': {
    message: 'two levels on one line: {line}',
    fix: 'begin a new, indented line; put text that holds a colon in quotes',
    why: yamlWhy,
  },
  'yaml/quote-needed': {
    message: 'text that begins with a special character needs quotes: {line}',
    fix: 'put the text in quotes',
    why: '@, `, %, & and the like have a meaning in YAML.',
  },
  'yaml/unexpected': {
    message: 'something that cannot be read: {line}',
    fix: 'check quotes, brackets and indentation on this line',
    why: yamlWhy,
  },
  'yaml/too-deep': {
    message: 'nested too deeply',
    fix: 'no item standard has more than ten levels; the file may be damaged',
    why: 'Such depth is damage or malice.',
  },
  'yaml/several-documents': {
    message: 'several documents in one file (separated by ---)',
    fix: 'one file for each item',
    why: 'A file describes one handling item.',
  },
  'yaml/anchor': { message: 'anchors (&) are not supported', fix: 'write the text itself', why: plainYaml },
  'yaml/alias': { message: 'aliases (*) are not supported', fix: 'write the text itself; quote text that begins with *', why: plainYaml },
  'yaml/tag': { message: 'tags (!) are not supported', fix: 'remove the tag; quote text that begins with !', why: plainYaml },
  'yaml/merge-key': { message: 'merge keys (<<) are not supported', fix: 'write the text itself', why: plainYaml },
  'yaml/complex-key': {
    message: 'a key has to be one word',
    fix: 'remove brackets or question marks from the key',
    why: 'A key is the name of an element.',
  },
  'key/duplicate': { message: '"{key}" is written twice', fix: 'keep one, delete the other', why: 'Nobody could tell which one holds.' },
  'key/same-element-twice': {
    message: '"{key}" and "{other}" are the same element',
    fix: 'keep one, delete the other',
    why: 'The Chinese and the English key mean the same element.',
  },
  'key/forbidden': { message: '"{key}" cannot be a key', fix: 'use another name', why: 'The name has a meaning inside the program.' },
  'key/unknown': {
    message: 'there is no element "{key}"',
    fix: 'did you mean {allowed}?',
    why: 'A misspelt element would not appear in the guide. All elements are in the element reference.',
  },
  'key/unknown-nothing-near': {
    message: 'there is no element "{key}" here',
    fix: 'possible here: {allowed}',
    why: 'A misspelt element would not appear in the guide. Local additions belong under 扩展字段 (extra).',
  },
  'key/nested': {
    message: '"{key}" is not of this level but part of "{parent}"',
    fix: 'move it below "{parent}", two spaces further to the right',
    why: 'Indentation says what belongs to what.',
  },
  'key/outer': {
    message: '"{key}" does not belong here; it is an element of its own',
    fix: 'move it to the outermost level, without spaces before it',
    why: 'Indentation says what belongs to what.',
  },
  'key/missing': {
    message: '"{parent}" lacks "{key}"',
    fix: 'add it {place}, for example {example}',
    why: 'Without it this part is incomplete.',
  },
  'element/missing': {
    message: '"{key}" is missing',
    fix: 'add a line {place}, such as {example} ({about})',
    why: 'Mandatory for items of every type: not null in the national exchange tables.',
  },
  'element/missing-for-type': {
    message: '"{key}" is missing; items of type "{type}" need it',
    fix: 'add a line {place}, such as {example} ({about})',
    why: 'What is mandatory depends on the item type: not null in the exchange table of that type.',
  },
  'element/missing-because': {
    message: '"{key}" is missing, needed because "{other}" is "{value}"',
    fix: 'add a line {place}, such as {example} ({about})',
    why: 'The element is mandatory in this case.',
  },
  'value/empty': {
    message: 'nothing follows "{key}"',
    fix: 'write {expected}, for example {example}',
    why: 'An empty element may be forgotten or mean none; write none (无) for none.',
  },
  'value/wrong-kind': { message: '"{key}" has to be {expected}, found {found}', fix: 'write for example {example}', why: typed },
  'value/colon': {
    message: '"{key}" has to be {expected}, found {found}; perhaps the colon is full-width or lacks a space',
    fix: 'use an ASCII colon and a space',
    why: typed,
  },
  'value/full-width': {
    message: '"{key}" holds full-width characters: {found}',
    fix: 'write {example}',
    why: 'Codes, numbers, dates and telephones are compared and dialled, and are ASCII.',
  },
  'value/lines-for-list': {
    message: '"{key}" is a list, but its lines have no dashes: {found}',
    fix: 'begin each entry with a dash and a space; write a single entry on one line',
    why: 'Lines without dashes become one entry, and the others are lost.',
  },
  'value/run-together': {
    message: 'one entry of "{key}" runs several words together: {found}',
    fix: 'write a list in ASCII brackets: {example}; put a single entry in quotes',
    why: 'YAML separates entries by ASCII commas; full-width ones are text.',
  },
  'document/list': {
    message: 'the whole file is a list (its outermost lines begin with a dash)',
    fix: 'remove the outermost "- " and write "key: value" from the first column; one file for each item',
    why: 'A file describes one item, office or handbook, as keys and values.',
  },
  'value/not-an-integer': {
    message: '"{key}" must be a whole number, found "{found}"',
    fix: 'write only the number, for example {example}',
    why: typed,
  },
  'value/too-short': { message: '"{key}" must not be empty', fix: 'write for example {example}', why: 'Empty text says nothing.' },
  'value/too-long': {
    message: '"{key}" is too long, at most {limit} characters',
    fix: 'shorten it to {limit}; details belong in other elements, such as action, applicant or faq',
    why: 'The limit is that of the national standard.',
  },
  'value/too-small': { message: '"{key}" is {found}, less than {limit}', fix: 'write at least {limit}', why: typed },
  'value/too-large': { message: '"{key}" is {found}, more than {limit}', fix: 'write at most {limit}', why: typed },
  'value/too-few': { message: '"{key}" needs at least {limit}', fix: 'add for example {example}', why: 'The list must not be empty.' },
  'value/repeated': { message: '"{key}" repeats an entry', fix: 'delete the repetition', why: 'A repeated choice has no meaning.' },
  'format/id': {
    message: 'id "{found}" may hold only lower-case letters, digits and hyphens',
    fix: 'for example {example}',
    why: 'Ids become addresses and file names on every system.',
  },
  'format/date': {
    message: '"{key}" is no date: {found}',
    fix: 'write year-month-day in quotes, for example {example}',
    why: 'Dates are compared.',
  },
  'format/url': {
    message: '"{key}" is no web address: {found}',
    fix: 'write the whole address, beginning with http:// or https://',
    why: 'An incomplete address cannot be opened.',
  },
  'format/phone': {
    message: '"{key}" is no telephone number: {found}',
    fix: 'with area code, ASCII digits and hyphen, for example 020-55500001; hotlines such as 12345',
    why: 'People elsewhere cannot dial a number without area code.',
  },
  'format/email': {
    message: '"{key}" is no e-mail address: {found}',
    fix: 'for example {example}',
    why: 'Mail to a wrong address is lost.',
  },
  'format/division': {
    message: '"{key}" is no division code: {found}',
    fix: '6, 9 or 12 digits, for example {example}',
    why: 'GB/T 2260.',
  },
  'format/colour': {
    message: '"{key}" is no colour: {found}',
    fix: 'write a hash and six hexadecimal digits in quotes, for example {example}',
    why: 'Contrast is worked out from colours.',
  },
  'format/icp': {
    message: '"{key}" is no ICP filing number: {found}',
    fix: 'as the filing system has it, for example {example}',
    why: 'Measures for Internet Information Services, article 12: the number stands on the home page.',
  },
  'format/site-code': {
    message: '"{key}" is no code of a government site: {found}',
    fix: 'write 10 digits (sites of ministries: bm and 8 digits), for example {example}',
    why: 'Guidelines for government websites: the code is unique in the country and stands in the footer.',
  },
  'format/police': {
    message: '"{key}" is no filing number of the police: {found}',
    fix: 'short name of the province, 公网安备, 14 digits and 号, for example {example}',
    why: 'Measures on the security of computer networks with international connection, article 12.',
  },
  'theme/emblem-missing': {
    message: 'there is no file for the emblem: {found}',
    fix: 'put the picture into files/, or mend its name',
    why: 'Every page would lack a picture.',
  },
  'theme/emblem-kind': {
    message: 'the emblem is no picture that pages can show: {found}',
    fix: 'use an .svg or .png file',
    why: 'Some browsers show no other kinds.',
  },
  'theme/emblem-heavy': {
    message: 'the emblem has {size} KB, more than a page',
    fix: 'use one of at most 20 KB; an SVG usually has a few',
    why: 'Every page loads it.',
  },
  'theme/contrast': {
    message: '"{key}" {found} cannot be read: in the {theme} its contrast with {on} is {ratio}, less than {limit}',
    fix: 'the nearest colour that can be used is {right}',
    why: 'GB/T 37668 and WCAG 2.2, 1.4.3: text has a contrast of at least 4.5:1 with its background.',
  },
  'theme/unknown-template': {
    message: 'there is no template "{found}", so this file does nothing',
    fix: 'files are named as the templates of this program; {allowed}',
    why: 'Templates in themes/ stand in for those of the same name.',
  },
  'theme/template-syntax': {
    message: 'the template is wrong: {detail}',
    fix: 'mend this place; until then the template of this program is used',
    why: 'No page can be made from it.',
  },
  'theme/template-fails': {
    message: 'the template failed while a page was made: {detail}',
    fix: 'mend the template; this time that of this program was used',
    why: 'No page can be made with it.',
  },
  'duration/unreadable': {
    message: '"{key}" is no time limit: {found}',
    fix: 'quantity and unit: 5个工作日, 20 days, 3 months, 即办',
    why: 'A time limit is a quantity with a unit.',
  },
  'duration/more-words': {
    message: '"{key}" says more than a time limit: {found}',
    fix: 'write only {example} here, and the rest in the note beside it',
    why: 'Limits are calculated and compared: a quantity with a unit.',
  },
  'duration/unreadable-validity': {
    message: '"{key}" is no validity: {found}',
    fix: 'quantity and unit: 5年, 6 months, or 长期 (permanent)',
    why: 'A validity is a quantity with a unit, or permanent.',
  },
  'code/unknown': {
    message: '"{key}" has no choice "{found}"',
    fix: 'possible: {allowed}',
    why: 'The code list is that of the national standard.',
  },
  'code/several-in-one': {
    message: '"{key}" runs several choices together: {found}',
    fix: 'write a list in ASCII brackets: {example}',
    why: 'Several values are written as a list.',
  },
  'code/unlisted': {
    message: '"{found}" of "{key}" is not in the usual list; kept as written',
    fix: 'usual: {allowed}',
    why: 'Systems differ on this list, so it is only noted.',
  },
  'code/wrong-character': {
    message: 'character {position} of "{key}" is "{character}": {reason}',
    fix: 'compare this character with the certificate or the directory',
    why: codes,
  },
  'code/wrong-characters': {
    message: 'character {position} of "{key}" is "{character}": {reason}',
    fix: 'write {example}',
    why: codes,
  },
  'code/basic-shape': {
    message: 'basic code "{found}" does not have the form of "{directory}"',
    fix: 'national codes have 12 characters, such as 000131127002; for local ones write directory: local (编码方案: 地方目录) in guide.yaml',
    why: codes,
  },
  'code/basic-type': {
    message: 'characters 3–4 of basic code "{found}" are {part}, but type "{type}" is {expected}',
    fix: 'compare basic code and item type',
    why: 'Characters 3–4 stand for the item type.',
  },
  'code/implementation-shape': {
    message: 'implementation code "{found}" is not made as one of 31 characters (found: {length})',
    fix: 'credit code 18, level 1, basic code 12',
    why: codes,
  },
  'code/implementation-agency': {
    message: 'the first 18 characters are {part}, but the credit code of the body is {expected}',
    fix: 'compare the code with that of the office',
    why: codes,
  },
  'code/implementation-level': {
    message: 'character 19 is {part}, but level "{levels}" is {expected}',
    fix: 'compare code and level',
    why: codes,
  },
  'code/implementation-basic': {
    message: 'the last 12 characters are {part}, but the basic code is {expected}',
    fix: 'compare the two codes',
    why: codes,
  },
  'code/handling-shape': {
    message: 'handling item code "{found}" is not made as one of 33 characters (found: {length})',
    fix: 'implementation code 31 and 2 more',
    why: codes,
  },
  'code/handling-implementation': {
    message: 'the first 31 characters are {part}, but the implementation code is {expected}',
    fix: 'compare the two codes',
    why: codes,
  },
  'code/agency-differs': {
    message: 'agency code {found} differs from that of "{office}", {expected}',
    fix: 'delete the line (the code of the office is used) or correct it',
    why: 'A body has one credit code.',
  },
  'code/duplicate': {
    message: 'code {found} is also that of another item',
    fix: 'every handling item has a code of its own',
    why: 'Items with one code overwrite each other on the upper platform.',
  },
  'code/uscc-shape': {
    message: 'credit code "{found}" has the wrong form, {length} characters',
    fix: '18 digits and capitals without I, O, S, V, Z',
    why: uscc,
  },
  'code/uscc-check-character': {
    message: 'credit code "{found}" fails its check; from the first 17 the last should be {expected}',
    fix: 'compare every character with the certificate',
    why: uscc,
  },
  'code/uscc-organisation-code': {
    message: 'characters 9–17 of credit code "{found}" fail their check',
    fix: 'compare every character with the certificate',
    why: uscc,
  },
  'id/duplicate': { message: 'id "{found}" is used by another file', fix: 'choose another id', why: 'Ids become addresses.' },
  'id/former-taken': {
    message: 'former id "{found}" is in use: as the present id of an item, or named a second time',
    fix: 'delete it, or write an id that this item really had',
    why: 'An old address can lead to one page only, and an address in use cannot lead away.',
  },
  'id/from-file-name': {
    message: 'no id, and the file name "{found}" cannot serve as one',
    fix: 'add a line such as id: food-permit, or rename the file',
    why: 'Ids become addresses and file names on every system.',
  },
  'rule/failed': {
    message: 'rule {rule} failed (times: {count}): {detail}',
    fix: 'report this to the author of the rule; the others are not affected. To switch it off, write {rule}: off under ruleSettings in guide.yaml',
    why: 'This is a fault of the rule and not of what it looked at; what it says is incomplete.',
  },
  'suppression/incomplete': {
    message: 'this sets findings aside but lacks {missing}, so it does nothing',
    fix: 'write: {example}',
    why: 'What is set aside has to say which finding, why, and until when, or nobody knows when to see to it.',
  },
  'suppression/no-such-date': {
    message: 'findings are set aside until {found}, which is no day, so this does nothing',
    fix: 'write a day of the calendar, such as 2027-06-30',
    why: 'It has to be clear when it ends.',
  },
  'suppression/unknown-code': {
    message: 'findings are set aside by a code that does not exist: {found}',
    fix: 'write the code in the brackets of the report: {allowed}',
    why: 'With a wrong code the finding comes all the same.',
  },
  'suppression/unknown-file': {
    message: 'findings are set aside in a file that does not exist: {found}',
    fix: 'when the file has another name, write that; when it is gone, delete this entry. There are: {allowed}',
    why: 'Files are written as seen from the workspace, such as items/example.yaml; without its file the entry does nothing.',
  },
  'suppression/rule-off': {
    message: 'rule {found} is not in use here, so there is nothing to set aside',
    fix: 'delete this; to use the rule, change rulePacks or ruleSettings in guide.yaml',
    why: 'A rule that is off finds nothing, and what is left here would work in silence on the day it is switched on.',
  },
  'suppression/not-possible': {
    message: '{found} cannot be set aside: {why}',
    fix: 'mend the finding itself and delete this',
    why: 'Findings of rules, warnings and notes can be set aside. Errors of shape and reference cannot, because the program cannot read the file; nor can what is said about setting aside, because nobody would know what is hidden.',
  },
  'suppression/no-reason': {
    message: 'findings are set aside without a reason, there is only "{found}"',
    fix: 'say why they are not mended now, such as: the county rules are being revised',
    why: 'The reason stands in the report; whoever reads it has to judge whether waiting is still right.',
  },
  'suppression/expired': {
    message: 'what was set aside ran out on {until}: {found}',
    fix: 'mend the finding, or give a new day and a reason',
    why: 'Findings are set aside until the day that is written; after it they count again.',
  },
  'suppression/unused': {
    message: 'there is no {found} here, so there is nothing to set aside',
    fix: 'delete this',
    why: 'What is left after the finding was mended hides the next one of its kind. At the end of a line it is about that line, on a line of its own about what begins below it.',
  },
  'pack/unknown': {
    message: 'there is no rule pack "{found}"',
    fix: 'write the id of a pack: {allowed}; packs of your own lie in packs/',
    why: 'Without the pack its rules are not checked.',
  },
  'pack/file-broken': {
    message: 'rule pack "{found}" was not read: {file} has errors',
    fix: 'first correct the errors in {file}',
    why: 'While a pack has errors, none of its rules is checked.',
  },
  'pack/loop': {
    message: 'rule pack "{found}" extends itself in a circle',
    fix: 'remove one of the extends',
    why: 'Packs extend upwards, not in circles.',
  },
  'pack/unknown-rule': {
    message: 'there is no rule "{found}", or no pack in use has it',
    fix: 'write the code of a rule: {allowed}; guide explain lists all',
    why: 'A setting for a misspelt code has no effect.',
  },
  'pack/duplicate-code': {
    message: 'pack "{other}" already has a rule "{found}"',
    fix: 'choose another code; to change severity or options use settings',
    why: 'A code means one rule, or suppressions and settings would be ambiguous.',
  },
  'pack/needs': { message: 'rule {rule} lacks "{missing}"', fix: 'add "{missing}"', why: 'A rule of this kind cannot work without it.' },
  'pack/bad-pattern': {
    message: '"{found}" is not a regular expression',
    fix: 'see whether brackets are paired; put a backslash before signs that are meant themselves',
    why: 'The rule cannot work with it.',
  },
  'pack/slow-pattern': {
    message: 'the expression "{found}" may take for ever',
    fix: 'do not repeat (* + {n,}) what repeats; with several repetitions do without look-around and \\1, and put exceptions under except',
    why: 'Such an expression can take hours over a longer text, and the check would not end.',
  },
  'pack/module-unusable': {
    message: 'module "{found}" cannot be used: {detail}',
    fix: 'mend what is said; modules lie in packs/ of the workspace, named .js, .mjs, .ts or .mts; see docs/user-rules.en.md',
    why: 'Rules of a module that cannot be loaded are not checked.',
  },
  'pack/bad-rule': {
    message: 'rule {rule} of module "{found}" is faulty: {detail}',
    fix: 'see docs/user-rules.en.md',
    why: 'Rules are checked when they are loaded, so that none fails in the middle of a check.',
  },
  'pack/unknown-element': {
    message: '"{found}" in "{written}" is no element of an item',
    fix: 'write names of elements, joined by dots; at this level there are: {allowed}',
    why: 'A rule about no element finds nothing.',
  },
  'pack/unknown-value': {
    message: '"{element}" is never "{found}"',
    fix: 'write a value that the element can have, or present or absent',
    why: 'The condition would never hold, and the rule find nothing.',
  },
  'pack/unknown-word-list': {
    message: 'this pack has no word list "{found}"',
    fix: 'write the name of a word list: {allowed}',
    why: 'Without words the rule finds nothing.',
  },
  'pack/unknown-option': {
    message: 'rule {rule} has no option "{found}"',
    fix: 'it has: {allowed}',
    why: 'A misspelt option has no effect.',
  },
  'pack/bad-option': {
    message: '"{option}" of rule {rule} cannot be "{found}"',
    fix: 'write {expected}; see guide explain {rule}',
    why: 'The rule would work with its default, which may not be what was meant.',
  },
  'office/unknown': {
    message: 'there is no office "{found}"',
    fix: 'write a name from the office files: {allowed}; a new office is a new file in offices/',
    why: 'Address, hours and telephone are written once, in the office file.',
  },
  'office/duplicate-name': {
    message: 'two offices are called "{found}"',
    fix: 'give them different names or short names',
    why: 'Items refer to offices by name.',
  },
  'office/file-broken': {
    message: 'no office "{found}" was read, and some office files have errors',
    fix: 'first correct the errors in {files}; a misspelt name is corrected to that of the office file',
    why: 'While an office file has errors, its office is unknown, and items that use it cannot be checked.',
  },
  'office/none': {
    message: 'there is no office "{found}"; offices/ is empty',
    fix: 'add a file to offices/ with name, address, hours and telephone',
    why: 'Address, hours and telephone are written once, in the office file.',
  },
  'office/unknown-window': {
    message: '"{office}" has no window "{found}"',
    fix: 'its windows: {allowed}',
    why: 'Windows are written in the office file.',
  },
  'office/no-windows': {
    message: '"{office}" has no windows, "{found}" was not found',
    fix: 'add windows to the office file',
    why: 'Windows are written in the office file.',
  },
  'file-reference/missing': {
    message: 'the file of "{key}" does not exist: {found}',
    fix: 'put it into files/ and check its name',
    why: 'People would meet a dead link. Article 30 of the Licensing Law wants sample forms published.',
  },
  'file-reference/missing-near': {
    message: 'the file of "{key}" does not exist: {found}',
    fix: 'did you mean {allowed}?',
    why: 'People would meet a dead link. Article 30 of the Licensing Law wants sample forms published.',
  },
  'file-reference/empty': {
    message: 'the file of "{key}" is empty: {found}',
    fix: 'use a file with content',
    why: 'People would download an empty file.',
  },
  'file-reference/unreadable': {
    message: '"{key}" refers to a file that cannot be read: {found}',
    fix: 'check the permissions of the file',
    why: 'A file that cannot be read cannot be published.',
  },
  'file-reference/gbk': {
    message: '"{key}" refers to {found}, which is GBK (ANSI), not UTF-8',
    fix: 'save it as UTF-8, or run iconv -f GBK -t UTF-8 old > new',
    why: 'Published as it is, nobody could read it.',
  },
  'file-reference/utf-16': {
    message: '"{key}" refers to {found}, which is UTF-16, not UTF-8',
    fix: 'save it as UTF-8',
    why: 'Published as it is, nobody could read it.',
  },
  'file-reference/not-utf-8': {
    message: '"{key}" refers to {found}, which is not UTF-8 text',
    fix: 'make sure it is a text file and save it as UTF-8',
    why: 'Published as it is, nobody could read it.',
  },
  'file-reference/nul': {
    message: '"{key}" refers to {found}, which contains NUL characters and may not be text',
    fix: 'save it again with a text editor, or use the right file',
    why: 'NUL characters mean that the file is damaged or no text.',
  },
  'file-reference/too-large': {
    message: '"{key}" refers to a text file that is too large (over 4 MB): {found}',
    fix: 'check that it is the right file; large attachments should be pdf, xlsx or zip',
    why: 'Such a text can neither be opened nor printed with ease.',
  },
  'file-reference/outside': {
    message: '"{key}" refers to a file outside the workspace: {found}',
    fix: 'copy it into files/ and write a relative path such as files/form.md',
    why: 'What lies outside may not be meant for publication and is never read.',
  },
  'file-reference/kind': {
    message: 'files of this kind are not published ("{key}"): {found}',
    fix: 'md, pdf, docx, xlsx, png, jpg, zip and the like',
    why: 'Programs and scripts should not be offered for download.',
  },
  'situation/unknown': {
    message: 'there is no situation "{found}"',
    fix: 'situations: {allowed}',
    why: 'Only questions of this item can be used.',
  },
  'situation/unknown-answer': {
    message: 'this situation has no answer "{found}"',
    fix: 'answers: {allowed}',
    why: 'Otherwise this part would never apply.',
  },
  'situation/premise-later': {
    message: 'the premise of "{name}" uses "{found}", which does not come before it',
    fix: 'move "{found}" before "{name}", or use an earlier question',
    why: 'Questions are asked one after the other; a premise can only look at answers already given.',
  },
  'situation/never-asked': {
    message: 'the question "{name}" is never asked: no answers meet its premise',
    fix: 'change its premise (when) so that some earlier answers meet it, or delete the question',
    why: 'Questions in a premise have premises of their own; where these exclude each other nobody sees the question.',
  },
  'situation/part-unreachable': {
    message: '"{name}" is never reached: no answers meet its "when"',
    fix: 'compare its "when" with the premises of the questions so that some answers meet it, or delete it',
    why: 'A question is asked only when its premise holds; a part that needs both an answer and the opposite of its premise is for nobody.',
  },
  'situation/option-never-used': {
    message: 'it makes no difference whether "{found}" or "{other}" is chosen',
    fix: 'add what is for one of them only; where there is really no difference make them one option, or leave it',
    why: 'No "when" names either of them, so people see the same whichever they choose; something may have been forgotten.',
  },
  'situation/no-step': {
    message: 'when {answers}, there is no step at all',
    fix: 'add the steps of this case or change "when" of the steps; if nobody should answer so, exclude it by a premise or join options',
    why: 'Every answer needs a procedure, or people come to a dead end.',
  },
  'situation/nothing-required': {
    message: 'when {answers}, there is neither a condition nor a material',
    fix: 'add the conditions or materials of this case, or change "when" of those there are',
    why: 'All other answers have some; that this one needs nothing is mostly forgotten, and people would come unprepared.',
  },
  'situation/step-leads-nowhere': {
    message: 'when {answers}, step "{name}" can only lead to "{to}", which is not there',
    fix: 'add an outcome of "{name}" for this case (another step or end), or change "when" so that both steps are there',
    why: 'A process that leads to a step which does not exist in this case breaks off.',
  },
  'situation/fees-contradict': {
    message: 'when {answers}, "{name}" has two rates: "{other}" and "{found}"',
    fix: 'change "when" so that each case has one rate; two different fees need different names',
    why: 'With two rates for one fee nobody knows what to pay.',
  },
  'situation/too-many-outcomes': {
    message: 'questions that hang together have more than {limit} different outcomes, which nobody can check',
    fix: 'name several questions in fewer "when"s, or split the item',
    why: 'The decision table shows the lawyer every outcome; with too many it can only list for each part when it applies.',
  },
  'step/repeated': { message: 'step "{found}" occurs twice', fix: 'rename one', why: 'Steps are referred to by name.' },
  'step/unknown': {
    message: 'there is no step "{found}"',
    fix: 'steps: {allowed}',
    why: 'A risk or a special procedure belongs to a step.',
  },
  'step/unknown-target': {
    message: 'there is no step "{found}" to go to',
    fix: 'possible: {allowed}',
    why: 'The process would break off.',
  },
  'post/unknown': {
    message: 'no post "{found}" among the posts',
    fix: 'posts: {allowed}; or add it',
    why: 'Every post needs its duties written down.',
  },
  'material/unknown': {
    message: 'there is no material "{found}"',
    fix: 'materials: {allowed}',
    why: 'Only listed materials can be left out.',
  },
  'limit/promised-exceeds-statutory': {
    message: 'the promised limit {promised} exceeds the statutory {statutory}',
    fix: 'promise no more than the statutory limit',
    why: 'A promise can only be shorter. Regulation on the Business Environment, article 36.',
  },
  'limit/steps-exceed-promised': {
    message: 'the steps take {total}, more than the promised {promised}',
    fix: 'shorten steps; write counted: no for those that by law do not count',
    why: 'Working step by step would be late. Only limits of one unit are added.',
  },
  'limit/instant-with-period': {
    message: 'an on-the-spot item promises {promised}',
    fix: 'write "on the spot" (即办), or make it a promised item',
    why: 'On-the-spot items are done at once.',
  },
  'limit/promised-but-instant': {
    message: 'the promised limit is {promised}, so the kind should be instant (即办件)',
    fix: 'change kind or limit',
    why: 'What is done at once is an on-the-spot item.',
  },
  'date/cancel-before-effective': {
    message: 'the planned end {found} is before the start {effective}',
    fix: 'compare the two dates',
    why: 'An item cannot end before it begins.',
  },
  'fee/no-items': {
    message: 'charged, but no fee is listed',
    fix: 'list each fee with rate and basis; write free (不收费) when there is none',
    why: 'Licensing Law, article 59: only published items and rates.',
  },
  'fee/items-but-free': {
    message: 'free, but fees are listed',
    fix: 'delete the fees, or say that it is charged',
    why: 'The two contradict each other.',
  },
  'phone/complaint-same-as-enquiry': {
    message: 'the complaints telephone {found} is that of enquiries',
    fix: 'for enquiries the telephone of the window, for complaints that of the supervising body or 12345',
    why: 'A complaint would reach the window it is about.',
  },
  'citation/unreadable': {
    message: 'no law title can be read from: {found}',
    fix: 'title in 《》 and the article: 《中华人民共和国行政许可法》第四十二条第一款',
    why: 'A basis must be found again: title, article, paragraph, item.',
  },
  'citation/no-title-marks': {
    message: 'the title of the law stands without 《》: {title}',
    fix: 'write 《{title}》 before the article',
    why: 'Without them nobody can tell where the title begins; indexes and comparisons leave it out.',
  },
  'citation/no-article': {
    message: 'a title without an article: {found}',
    fix: 'name the article, for example {found}第四十二条第一款; for a whole act name a chapter or annex',
    why: 'A basis must be found again: title, article, paragraph, item.',
  },
  'citation/unreadable-article': {
    message: 'the number of the article cannot be read: {found}',
    fix: 'write article, paragraph and item without blanks, for example 第三十五条第一款',
    why: 'A basis must be found again: title, article, paragraph, item.',
  },
  'citation/backward-range': {
    message: 'the range runs backwards: {found}',
    fix: 'write the lower number first, as in 第五条至第十条',
    why: 'A basis has to be found: a range that runs backwards holds nothing, and most likely a number is wrong.',
  },
  'text/repeated-punctuation': {
    message: '"{key}" has a punctuation mark twice: {found}',
    fix: 'keep one "{right}"',
    why: 'A repeated mark is mostly a slip and would be printed in the guide.',
  },
  'text/outer-blanks': {
    message: 'the text of "{key}" has blanks around it',
    fix: 'delete the blanks at its beginning and end',
    why: 'Nobody sees such blanks, but they make texts differ when they are copied or compared; they are dropped on reading.',
  },
  'text/raw-html': {
    message: '"{key}" holds the tag {found}, which will be shown as text',
    fix: 'remove it; use Markdown for form',
    why: 'Tags in texts are never carried out, so that no script gets into a guide.',
  },
  'text/control-character': {
    message: '"{key}" holds the control character {found}',
    fix: 'delete backslash forms such as \\e or \\b from the double quotes, or type the text again',
    why: 'Control characters disturb screens and printers; those that turn the direction of writing make a text look like another.',
  },
  'text/unsafe-link': {
    message: 'unsafe link in "{key}": {found}',
    fix: 'only http, https, mailto, tel and relative links',
    why: 'Other links may run scripts or open local files; one that begins with // is not relative and leaves the site.',
  },
  'translation/unknown-item': {
    message: 'there is no item {found}',
    fix: 'write one of {allowed}; leave the item out when the texts are for any document',
    why: 'Nobody can know which item the translations are for.',
  },
  'translation/outdated': {
    message: 'the source "{found}" has changed, so its translation is not used; it may now read "{now}"',
    fix: 'write the present source and look at the translation again, or let guide new translation merge them',
    why: 'A translation of what is no longer said would tell readers something else; the page shows the source instead.',
  },
  'translation/source-gone': {
    message: 'there is no public text "{found}", so its translation is not used',
    fix: 'compare the source word by word; delete the entry when the text is gone; what is for staff only is not translated',
    why: 'Translations are found by their source.',
  },
  'translation/twice': {
    message: 'the source "{found}" is translated twice in this file; only the first is used',
    fix: 'delete one',
    why: 'In one item a text has one translation.',
  },
  'translation/not-published': {
    message: 'the site is not published in {found}, so these translations are not used',
    fix: 'add {found} to the languages in guide.yaml',
    why: 'guide.yaml decides in which languages the site is.',
  },
  'translation/language-twice': {
    message: '{found} stands twice among the languages',
    fix: 'delete one',
    why: 'Each language is published once.',
  },
  'translation/incomplete': {
    message: '{missing} of {total} texts are not translated; the first is: {first}',
    fix: 'run guide new translation to add what is missing, then translate it',
    why: 'The page shows what is not translated in the original and says so.',
  },
  'handbook/unknown-item': {
    message: 'the handbook names item "{found}", which does not exist',
    fix: 'write its id: {allowed}',
    why: 'Items are chosen by id.',
  },
  'handbook/unknown-topic': {
    message: 'no item has the topic "{found}"',
    fix: 'check the topic: {allowed}',
    why: 'The handbook would be empty.',
  },
  'law-text/no-law': {
    message: 'this file is no law text: it has neither a title nor articles',
    fix: 'take it out of the laws folder, or write the title on the first line',
    why: 'A file without title and articles cannot be compared with citations.',
  },
  'law-text/empty': {
    message: 'this law file has no words',
    fix: 'add the text, or delete the file',
    why: 'Without words neither numbers nor quotations can be checked.',
  },
  'law-text/cut-off': {
    message: 'this law text is incomplete: only its first articles are there',
    fix: 'replace it with the whole text',
    why: 'Articles that are missing cannot be checked; citing them draws a note only.',
  },
  'law-text/almost-article': {
    message: 'this line looks like article {number} but is not written as one: {found}',
    fix: 'write 第…条 at the start of a line, then a space',
    why: 'An article that is not recognised counts as part of the one before.',
  },
  'law-text/number-gap': {
    message: 'article numbers jump: {next} follows {after}',
    fix: 'add the missing articles from the official text',
    why: 'Articles that are missing cannot be checked; citing them draws a note only.',
  },
  'law-text/number-restart': {
    message: 'article numbers start again: {next} follows {after}',
    fix: 'put the heading 附件 before the articles of an annex; split two laws into two files',
    why: 'With a number twice nobody can tell which one is cited.',
  },
  'law-text/starts-late': {
    message: 'the articles begin with number {first}',
    fix: 'add the earlier ones from the official text; codes split over files need nothing',
    why: 'Articles that are missing cannot be checked.',
  },
  'law-text/stray-heading': {
    message: '"{found}" at the end of article {number} looks like a heading',
    fix: 'put it on a line of its own with 第几章 or 第几节',
    why: 'A heading inside an article spoils the comparison of quotations.',
  },
  'law-text/unread-format': {
    message: 'law files of this format cannot be read',
    fix: 'download DOCX from the national law database, or save as .docx, .txt or .md',
    why: 'Words cannot be taken out of this format reliably.',
  },
  'law-text/not-docx': {
    message: 'this file is no DOCX: {detail}',
    fix: 'download it again, or save it as .docx',
    why: 'A damaged file gives no articles.',
  },
  'law-text/too-large': {
    message: 'this DOCX unpacks to more than a law can have and was not read',
    fix: 'save it anew as .docx or .txt; delete a file of unknown origin',
    why: 'The longest law takes a tenth of it; such a file is no law text and would use up all memory.',
  },
  'law-text/numbered-by-word': {
    message: 'this DOCX has numbers made by Word, which are no text and cannot be read',
    fix: 'save it in Word as plain text (.txt, UTF-8), which turns the numbers into text, and add that',
    why: 'Without numbers of articles and items no citation can be checked; they must not be guessed.',
  },
  'law/lock-damaged': {
    message: 'laws.lock, the record of what items rely on, is damaged and cannot be read',
    fix: 'restore it, or delete it and run guide law lock',
    why: 'Without the record nobody sees whether an article changed.',
  },
  'law-text/link': {
    message: 'this is a link and was not read',
    fix: 'put the file or folder itself into the laws folder and delete the link',
    why: 'What a link leads to changes without notice, so links are not followed.',
  },
  'law-text/bad-versions': {
    message: 'the dates of the versions cannot be read from this file',
    fix: 'make it valid JSON with a list named versions',
    why: 'Without these dates nobody knows which version holds.',
  },
  'workspace/empty': {
    message: 'guide.yaml is empty',
    fix: 'write title, publisher, region and level; or run guide init in another, empty folder and copy its guide.yaml',
    why: 'It names title, publisher, region and level.',
  },
  'workspace/missing': {
    message: 'there is no guide.yaml',
    fix: 'put one at the root of the workspace, or run guide init',
    why: 'It names title, publisher, region and level.',
  },
};

export const notesEn: Readonly<Record<string, string>> = {
  'suppression-expired': 'was set aside here, which ran out',
  'first-here': 'first written here',
  'also-here': 'written here as well',
  'statutory-here': 'the statutory limit is here',
  'promised-here': 'the promised limit is here',
  'effective-here': 'the start is here',
  'enquiries-here': 'the telephone for enquiries is here',
  'compared-here': 'compared with this',
};
