// Made by `npm run gen` from src/schema/*.schema.yaml. Do not edit.
import type { Schema } from '../vocabulary.ts';

type Name = 'item' | 'office' | 'handbook' | 'workspace' | 'pack' | 'baseline' | 'translation';

export const schemas: Readonly<Record<Name, Schema>> = {
 "item": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "item",
  "title": "Item",
  "label": "事项",
  "type": "object",
  "additionalProperties": false,
  "groups": {
   "identity": {
    "label": "基本信息",
    "title": "Identity"
   },
   "basis": {
    "label": "依据",
    "title": "Legal basis"
   },
   "requirements": {
    "label": "条件与材料",
    "title": "Conditions and materials"
   },
   "process": {
    "label": "流程与时限",
    "title": "Process and time limits"
   },
   "outcome": {
    "label": "收费与结果",
    "title": "Fees and results"
   },
   "service": {
    "label": "办理渠道与联系",
    "title": "Channels and contacts"
   },
   "licence": {
    "label": "行政许可事项实施规范（2022）",
    "title": "Licence template of 2022"
   },
   "internal": {
    "label": "内部管理",
    "title": "Internal management"
   }
  },
  "properties": {
   "id": {
    "group": "identity",
    "label": "编号",
    "title": "Id",
    "type": "string",
    "format": "id",
    "audience": "public",
    "inherit": "local",
    "help": "本工作区内的唯一短名，用作网址；小写字母、数字和连字符。不写则用文件名。",
    "description": "Unique short name in this workspace, used in addresses. Default: the file name.",
    "examples": [
     "food-permit-new"
    ]
   },
   "name": {
    "group": "identity",
    "label": "事项名称",
    "mistaken": [
     "名称",
     "项目名称",
     "许可事项"
    ],
    "title": "Item name",
    "type": "string",
    "minLength": 1,
    "maxLength": 200,
    "audience": "public",
    "inherit": "fixed",
    "element": "TASK_NAME",
    "mandatory": "all",
    "help": "事项的正式名称，与上级目录一致。",
    "description": "Official name of the item, as in the directory.",
    "examples": [
     "食品经营许可（餐饮服务，新办）"
    ]
   },
   "popularNames": {
    "group": "identity",
    "label": "日常用语",
    "mistaken": [
     "别名",
     "俗称"
    ],
    "title": "Popular names",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "audience": "public",
    "inherit": "extend",
    "help": "群众怎么称呼这件事，用于查找。",
    "description": "What people call it, for lookup.",
    "examples": [
     [
      "开饭店",
      "开奶茶店"
     ]
    ]
   },
   "summary": {
    "group": "identity",
    "label": "一句话说明",
    "title": "Summary",
    "type": "string",
    "maxLength": 200,
    "audience": "public",
    "inherit": "local",
    "help": "用一句白话说明这件事办什么、谁需要办。",
    "description": "One plain sentence saying what this is and who needs it.",
    "examples": [
     "开饭店、奶茶店、食堂等提供现场餐饮的，开业前要办这个证。"
    ]
   },
   "type": {
    "group": "identity",
    "label": "事项类型",
    "mistaken": [
     "事项类别",
     "权力类型"
    ],
    "title": "Item type",
    "type": "string",
    "codes": "task-type",
    "audience": "public",
    "inherit": "fixed",
    "element": "TASK_TYPE",
    "mandatory": "all",
    "help": "决定哪些要素必填。",
    "description": "Decides which elements are mandatory.",
    "examples": [
     "行政许可"
    ]
   },
   "mainItem": {
    "group": "identity",
    "label": "主项名称",
    "title": "Main item",
    "type": "string",
    "audience": "public",
    "inherit": "fixed",
    "help": "目录中的主项。",
    "description": "Main item in the directory.",
    "examples": [
     "食品经营许可"
    ]
   },
   "subItem": {
    "group": "identity",
    "label": "子项名称",
    "title": "Sub-item",
    "type": "string",
    "audience": "public",
    "inherit": "fixed",
    "help": "目录中的子项；没有子项时不写。",
    "description": "Sub-item in the directory; leave out when there is none.",
    "examples": [
     "食品经营许可（餐饮服务）"
    ]
   },
   "handlingItem": {
    "group": "identity",
    "label": "业务办理项名称",
    "title": "Handling item",
    "type": "string",
    "audience": "public",
    "inherit": "extend",
    "element": "TASK_HANDLE_ITEM",
    "help": "最小的办事单元，如新办、变更、延续。",
    "description": "Smallest unit people apply for: new, change, renewal …",
    "examples": [
     "食品经营许可（餐饮服务，新办）"
    ]
   },
   "recordId": {
    "group": "identity",
    "label": "记录唯一标识",
    "title": "Record id",
    "type": "string",
    "maxLength": 50,
    "audience": "internal",
    "inherit": "local",
    "element": "ROW_GUID",
    "help": "上级系统分配的记录号，交换数据时用。",
    "description": "Record number given by the exchange system.",
    "examples": [
     "7f0c2a7e4a0b4a55a7c1d1a5d0b3b7aa"
    ]
   },
   "basicCode": {
    "mandatory": "all",
    "group": "identity",
    "label": "基本编码",
    "title": "Basic code",
    "type": "string",
    "audience": "public",
    "inherit": "fixed",
    "element": "CATALOG_CODE",
    "help": "目录中的编码，国家目录为12位。",
    "description": "Directory code; 12 characters in the national directory.",
    "examples": [
     "000131127002"
    ]
   },
   "localBasicCode": {
    "group": "identity",
    "label": "地方基本编码",
    "title": "Local basic code",
    "type": "string",
    "maxLength": 50,
    "audience": "public",
    "inherit": "local",
    "element": "LOCAL_CATALOG_CODE",
    "help": "地方目录另有编码时填写。",
    "description": "Code of the local directory, if it differs.",
    "examples": [
     "440125044003"
    ]
   },
   "powerDivision": {
    "group": "identity",
    "label": "权限划分",
    "title": "Division of powers",
    "type": "string",
    "form": "markdown",
    "audience": "public",
    "inherit": "fixed",
    "help": "各级之间怎样分工。",
    "description": "How powers are divided between levels.",
    "examples": [
     "市级负责中央厨房，县级负责其他餐饮服务。"
    ]
   },
   "powerContent": {
    "group": "identity",
    "label": "行使内容",
    "title": "Content of the power",
    "type": "string",
    "form": "markdown",
    "audience": "public",
    "inherit": "local",
    "help": "本级行使的具体内容。",
    "description": "What this level exercises.",
    "examples": [
     "本县区域内餐饮服务的食品经营许可。"
    ]
   },
   "implementationCode": {
    "mandatory": "all",
    "group": "identity",
    "label": "实施编码",
    "title": "Implementation code",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "element": "TASK_CODE",
    "help": "31位：实施主体统一社会信用代码18位＋行使层级1位＋基本编码12位。",
    "description": "31 characters: unified social credit code 18 + level 1 + basic code 12.",
    "examples": [
     "11440100007482575H4000131127002"
    ]
   },
   "localImplementationCode": {
    "mandatory": [
     "punish"
    ],
    "group": "identity",
    "label": "地方实施编码",
    "title": "Local implementation code",
    "type": "string",
    "maxLength": 50,
    "audience": "public",
    "inherit": "local",
    "element": "LOCAL_TASK_CODE",
    "help": "地方系统的实施编码；国家库的行政处罚表要求另外填写。",
    "description": "Implementation code of the local system; the national table of punishments asks for it besides the implementation code.",
    "examples": [
     "511A0138000000-511602000000-000"
    ]
   },
   "handlingItemCode": {
    "group": "identity",
    "label": "业务办理项编码",
    "title": "Handling item code",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "element": "TASK_HANDLE_ITEM",
    "help": "33位：实施编码31位＋2位顺序码。",
    "description": "33 characters: implementation code 31 + 2.",
    "examples": [
     "11440000553612461J244211105N00302"
    ]
   },
   "powerSource": {
    "group": "identity",
    "label": "权力来源",
    "title": "Source of power",
    "type": "string",
    "codes": "power-source",
    "audience": "public",
    "inherit": "local",
    "element": "POWER_SOURCE",
    "mandatory": [
     "general"
    ],
    "help": "权力从何而来；委托的须写委托部门。",
    "description": "Where the power comes from; when entrusted, name the entrusting body.",
    "examples": [
     "法定本级行使"
    ]
   },
   "levels": {
    "group": "identity",
    "label": "行使层级",
    "mistaken": [
     "办理层级",
     "层级"
    ],
    "title": "Level of exercise",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string",
     "codes": "use-level"
    },
    "audience": "public",
    "inherit": "fixed",
    "element": "USE_LEVEL",
    "mandatory": "all",
    "help": "由哪一级办理，可多选。",
    "description": "Which level handles it; several allowed.",
    "examples": [
     "县级"
    ]
   },
   "agency": {
    "group": "identity",
    "label": "实施主体",
    "mistaken": [
     "实施机关",
     "主管部门",
     "责任部门",
     "办理部门",
     "实施单位",
     "实施主体名称"
    ],
    "title": "Implementing body",
    "type": "string",
    "ref": "office",
    "audience": "public",
    "inherit": "local",
    "element": "DEPT_NAME",
    "mandatory": "all",
    "help": "负责实施的部门，写 offices 文件夹中单位的编号或名称。",
    "description": "Id or name of an office in offices/.",
    "examples": [
     "示范县市场监督管理局"
    ]
   },
   "agencyCode": {
    "group": "identity",
    "label": "实施主体编码",
    "title": "Code of the body",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "element": "DEPT_CODE",
    "help": "统一社会信用代码18位；不写则取单位文件中的代码。",
    "description": "Unified social credit code (18); default: that of the office.",
    "examples": [
     "11440100007482575H"
    ]
   },
   "agencyNature": {
    "group": "identity",
    "label": "实施主体性质",
    "title": "Nature of the body",
    "type": "string",
    "codes": "agency-nature",
    "audience": "public",
    "inherit": "local",
    "element": "DEPT_TYPE",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "法定机关、授权组织或受委托组织。",
    "description": "Statutory organ, authorised or entrusted organisation.",
    "examples": [
     "法定机关"
    ]
   },
   "entrustingAgency": {
    "requiredWhen": {
     "powerSource": [
      "entrusted-by-upper",
      "entrusted-by-peer"
     ]
    },
    "group": "identity",
    "label": "委托部门",
    "title": "Entrusting body",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "element": "ENTRUST_NAME",
    "help": "权力来源为委托时必填。",
    "description": "Mandatory when the power is entrusted.",
    "examples": [
     "示范市城市管理局"
    ]
   },
   "acceptingAgency": {
    "group": "identity",
    "label": "受理机构",
    "title": "Accepting body",
    "type": "string",
    "ref": "office",
    "audience": "public",
    "inherit": "local",
    "help": "收件受理的机构；不写则为实施主体。",
    "description": "Body that accepts applications; default: the implementing body.",
    "examples": [
     "示范县政务服务中心"
    ]
   },
   "decidingAgency": {
    "group": "identity",
    "label": "决定机构",
    "title": "Deciding body",
    "type": "string",
    "ref": "office",
    "audience": "public",
    "inherit": "local",
    "help": "作出决定的机构；不写则为实施主体。",
    "description": "Body that decides; default: the implementing body.",
    "examples": [
     "示范县市场监督管理局"
    ]
   },
   "jointAgencies": {
    "group": "identity",
    "label": "联办机构",
    "title": "Joint bodies",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "local",
    "element": "OTHER_DEPT",
    "help": "共同办理的其他机构。",
    "description": "Other bodies that take part.",
    "examples": [
     [
      "示范县消防救援大队"
     ]
    ]
   },
   "jointCase": {
    "group": "identity",
    "label": "联办机构适用情形",
    "title": "When joint bodies take part",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "help": "什么情形下联办机构参与。",
    "description": "In which case the joint bodies take part.",
    "examples": [
     "场所面积超过500平方米的"
    ]
   },
   "undertaker": {
    "group": "identity",
    "label": "承办机构",
    "title": "Undertaking unit",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "help": "具体承办的内设机构。",
    "description": "Internal unit that does the work.",
    "examples": [
     "食品经营监督管理股"
    ]
   },
   "township": {
    "group": "identity",
    "label": "乡镇街道",
    "title": "Town or subdistrict",
    "$ref": "#/$defs/place",
    "audience": "public",
    "inherit": "local",
    "element": "TOWN_NAME",
    "requiredWhen": {
     "levels": [
      "town"
     ]
    },
    "help": "行使层级为镇级时填写。",
    "description": "When a town or subdistrict handles it.",
    "examples": [
     {
      "名称": "示范镇",
      "代码": "440118101"
     }
    ]
   },
   "village": {
    "group": "identity",
    "label": "村居社区",
    "title": "Village or community",
    "$ref": "#/$defs/place",
    "audience": "public",
    "inherit": "local",
    "element": "VILLAGE_NAME",
    "requiredWhen": {
     "levels": [
      "village"
     ]
    },
    "help": "行使层级为村级时填写。",
    "description": "When a village or community handles it.",
    "examples": [
     {
      "名称": "示范社区",
      "代码": "440118101001"
     }
    ]
   },
   "audiences": {
    "group": "identity",
    "label": "服务对象",
    "mistaken": [
     "申请对象",
     "办理对象",
     "面向对象",
     "服务对象类型"
    ],
    "title": "Audience",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string",
     "codes": "server-type"
    },
    "audience": "public",
    "inherit": "fixed",
    "element": "SERVER_TYPE",
    "mandatory": "all",
    "help": "谁可以申请，可多选。",
    "description": "Who may apply; several allowed.",
    "examples": [
     [
      "自然人",
      "企业法人"
     ]
    ]
   },
   "kind": {
    "group": "identity",
    "label": "办件类型",
    "mistaken": [
     "办理类型"
    ],
    "title": "Handling kind",
    "type": "string",
    "codes": "project-type",
    "audience": "public",
    "inherit": "local",
    "element": "PROJECT_TYPE",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "当场办结的是即办件，其余是承诺件。",
    "description": "On the spot or within a promised period.",
    "examples": [
     "承诺件"
    ]
   },
   "reviewType": {
    "group": "identity",
    "label": "审查类型",
    "title": "Review type",
    "type": "string",
    "codes": "review-type",
    "audience": "public",
    "inherit": "local",
    "help": "前审后批，或即审即办。",
    "description": "Review then decide, or decide at once.",
    "examples": [
     "前审后批"
    ]
   },
   "handlingForms": {
    "group": "identity",
    "label": "办理形式",
    "mistaken": [
     "办理方式",
     "申请方式"
    ],
    "title": "Ways to apply",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string",
     "codes": "handle-type"
    },
    "audience": "public",
    "inherit": "local",
    "element": "HANDLE_TYPE",
    "help": "窗口、网上、快递等，可多选。",
    "description": "Window, online, by post …",
    "examples": [
     [
      "窗口办理",
      "网上办理"
     ]
    ]
   },
   "personTopics": {
    "requiredWhen": {
     "audiences": [
      "natural-person"
     ]
    },
    "group": "identity",
    "label": "面向自然人主题",
    "title": "Topics for natural persons",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "extend",
    "element": "USER_TOPIC_TYPE",
    "help": "服务对象含自然人时填写，用于主题导航。",
    "description": "Topics when natural persons may apply.",
    "examples": [
     [
      "准营准办"
     ]
    ]
   },
   "corpTopics": {
    "requiredWhen": {
     "audiences": [
      "enterprise",
      "public-institution",
      "social-organisation",
      "unincorporated"
     ]
    },
    "group": "identity",
    "label": "面向法人主题",
    "title": "Topics for legal persons",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "extend",
    "element": "CORP_TOPIC_TYPE",
    "help": "服务对象含法人时填写，用于主题导航。",
    "description": "Topics when legal persons may apply.",
    "examples": [
     [
      "准营准办"
     ]
    ]
   },
   "personLocalTopics": {
    "group": "identity",
    "label": "面向自然人地方特色主题",
    "title": "Local topics for natural persons",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "local",
    "element": "USER_CHARACTER_TOPIC_TYPE",
    "help": "地方另设的自然人主题。",
    "description": "Local topics for persons.",
    "examples": [
     [
      "开店创业"
     ]
    ]
   },
   "corpLocalTopics": {
    "group": "identity",
    "label": "面向法人地方特色主题",
    "title": "Local topics for legal persons",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "local",
    "element": "CORP_CHARACTER_TOPIC_TYPE",
    "help": "地方另设的法人主题。",
    "description": "Local topics for legal persons.",
    "examples": [
     [
      "餐饮业"
     ]
    ]
   },
   "status": {
    "group": "identity",
    "label": "事项状态",
    "title": "Status",
    "type": "string",
    "codes": "task-state",
    "audience": "public",
    "inherit": "local",
    "element": "TASK_STATE",
    "help": "不写为在用；取消的不再发布。",
    "description": "Default: in use. Cancelled items are not published.",
    "examples": [
     "在用"
    ]
   },
   "version": {
    "group": "identity",
    "label": "事项版本",
    "title": "Version",
    "type": "integer",
    "minimum": 1,
    "audience": "public",
    "inherit": "local",
    "element": "TASK_VERSION",
    "help": "每次发布修改后加一。",
    "description": "Plus one at each published change.",
    "examples": [
     1
    ]
   },
   "effectiveDate": {
    "group": "identity",
    "label": "生效日期",
    "title": "In force from",
    "type": "string",
    "format": "date",
    "audience": "public",
    "inherit": "local",
    "element": "PLAN_EFFECTIVE_DATE",
    "help": "本版开始执行的日期。",
    "description": "Date this version takes effect.",
    "examples": [
     "2026-10-01"
    ]
   },
   "cancelDate": {
    "group": "identity",
    "label": "计划取消日期",
    "title": "Planned end",
    "type": "string",
    "format": "date",
    "audience": "public",
    "inherit": "local",
    "element": "PLAN_CANCEL_DATE",
    "help": "不早于生效日期。",
    "description": "Not before the date of effect.",
    "examples": [
     "2030-12-31"
    ]
   },
   "formerIds": {
    "group": "identity",
    "label": "曾用编号",
    "mistaken": [
     "旧编号",
     "原编号"
    ],
    "title": "Former ids",
    "type": "array",
    "items": {
     "type": "string",
     "format": "id"
    },
    "audience": "public",
    "inherit": "local",
    "help": "编号改过的，写以前的编号；旧网址会自动转到现在的网页，别人收藏和印出去的地址不会失效。",
    "description": "Ids it had before; old addresses then lead to the present page, so bookmarks and printed addresses keep working.",
    "examples": [
     [
      "food-permit"
     ]
    ]
   },
   "scope": {
    "group": "identity",
    "label": "适用范围",
    "mistaken": [
     "办理范围",
     "受理范围"
    ],
    "title": "Scope",
    "type": "string",
    "form": "markdown",
    "audience": "public",
    "inherit": "tighten",
    "help": "哪些申请适用本事项。",
    "description": "Which applications this item is for.",
    "examples": [
     "在本县从事餐饮服务的经营者首次申请食品经营许可。"
    ]
   },
   "basis": {
    "group": "basis",
    "label": "设定依据",
    "mistaken": [
     "法律依据",
     "办理依据",
     "政策依据",
     "法定依据"
    ],
    "title": "Legal basis",
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/citation"
    },
    "audience": "public",
    "inherit": "fixed",
    "element": "BY_LAW",
    "mandatory": "all",
    "help": "设定本事项的法律条文，写到条、款、项。",
    "description": "Law that creates the item, down to article, paragraph, item.",
    "examples": [
     [
      "《中华人民共和国食品安全法》第三十五条第一款"
     ]
    ]
   },
   "implementationBasis": {
    "group": "basis",
    "label": "实施依据",
    "title": "Implementing basis",
    "type": "array",
    "items": {
     "$ref": "#/$defs/citation"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "规定怎样实施的条文。",
    "description": "Provisions on how it is carried out.",
    "examples": [
     [
      "《食品经营许可和备案管理办法》第十三条"
     ]
    ]
   },
   "supervisionBasis": {
    "group": "basis",
    "label": "监管依据",
    "title": "Supervision basis",
    "type": "array",
    "items": {
     "$ref": "#/$defs/citation"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "规定事后监管的条文。",
    "description": "Provisions on later supervision.",
    "examples": [
     [
      "《中华人民共和国行政许可法》第六十一条"
     ]
    ]
   },
   "punishment": {
    "group": "basis",
    "label": "处罚的行为种类和幅度",
    "aliases": [
     "处罚的行为、种类、幅度"
    ],
    "title": "Acts, kinds and range of punishment",
    "type": "string",
    "form": "markdown",
    "audience": "public",
    "inherit": "fixed",
    "element": "PUNISHMENT_METHOD",
    "mandatory": [
     "punish"
    ],
    "help": "行政处罚事项填写：处罚什么行为、哪些种类、什么幅度。",
    "description": "For punishments: which acts, which kinds, which range.",
    "examples": [
     "未经许可从事食品经营的，没收违法所得，并处罚款。"
    ]
   },
   "levyKind": {
    "group": "basis",
    "label": "征收种类",
    "title": "Kind of levy",
    "type": "string",
    "audience": "public",
    "inherit": "fixed",
    "element": "COLLECT_TYPE",
    "mandatory": [
     "levy"
    ],
    "help": "行政征收事项填写：税、费或者其他。",
    "description": "For levies: tax, fee or other.",
    "examples": [
     "行政事业性收费"
    ]
   },
   "levyReducible": {
    "group": "basis",
    "label": "允许减征免征",
    "title": "Levy reducible",
    "type": "boolean",
    "audience": "public",
    "inherit": "fixed",
    "element": "IS_PERMIT_REDUCE",
    "mandatory": [
     "levy"
    ],
    "help": "行政征收事项填写：能否减征、免征。",
    "description": "For levies: whether it can be reduced.",
    "examples": [
     "是"
    ]
   },
   "situations": {
    "group": "requirements",
    "label": "情形",
    "title": "Situations",
    "type": "object",
    "audience": "public",
    "inherit": "tighten",
    "propertyNames": {
     "minLength": 1
    },
    "additionalProperties": {
     "$ref": "#/$defs/situation"
    },
    "help": "有限的几个问题；答案决定适用哪些条件、材料和环节。",
    "description": "A few finite questions; answers choose conditions, materials, steps.",
    "examples": [
     {
      "主体": {
       "问题": "您以什么身份申请？",
       "选项": [
        "个体工商户",
        "企业"
       ]
      }
     }
    ]
   },
   "conditions": {
    "group": "requirements",
    "label": "受理条件",
    "mistaken": [
     "申请条件",
     "办理条件",
     "办事条件"
    ],
    "title": "Conditions",
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/condition"
    },
    "audience": "public",
    "inherit": "tighten",
    "element": "ACCEPT_CONDITION",
    "mandatory": [
     "general",
     "service",
     "levy"
    ],
    "help": "逐条写，每条有依据。",
    "description": "One by one, each with its basis.",
    "examples": [
     [
      {
       "内容": "已取得营业执照",
       "依据": "《食品经营许可和备案管理办法》第十条第一款"
      }
     ]
    ]
   },
   "grantConditions": {
    "group": "requirements",
    "label": "准予条件",
    "title": "Conditions for the grant",
    "type": "array",
    "items": {
     "$ref": "#/$defs/condition"
    },
    "audience": "public",
    "inherit": "tighten",
    "help": "准予行政许可的条件（2022年实施规范第三部分），与受理条件不同时填写。",
    "description": "Conditions for granting the licence, if other than for acceptance.",
    "examples": [
     [
      {
       "内容": "具有与经营品种、数量相适应的场所",
       "依据": "《食品经营许可和备案管理办法》第十二条第一项"
      }
     ]
    ]
   },
   "prohibitions": {
    "group": "requirements",
    "label": "禁止性要求",
    "title": "Prohibitions",
    "type": "array",
    "items": {
     "$ref": "#/$defs/prohibition"
    },
    "audience": "public",
    "inherit": "tighten",
    "words": {
     "无": [],
     "none": []
    },
    "help": "有哪些情形的不予办理。",
    "description": "Cases in which the application is refused.",
    "examples": [
     [
      {
       "内容": "被吊销食品经营许可证未满五年的",
       "依据": "《中华人民共和国食品安全法》第一百三十五条第一款"
      }
     ]
    ]
   },
   "materials": {
    "group": "requirements",
    "label": "申请材料",
    "mistaken": [
     "所需材料",
     "材料清单",
     "申报材料",
     "提交材料",
     "办理材料",
     "需提交材料"
    ],
    "title": "Materials",
    "type": "array",
    "items": {
     "$ref": "#/$defs/material"
    },
    "audience": "public",
    "inherit": "tighten",
    "words": {
     "无": [],
     "none": []
    },
    "mandatory": [
     "general",
     "service",
     "levy"
    ],
    "help": "需要的全部材料；不需要申请人提交的也列出并写明获取方式。确实没有的写“无”。",
    "description": "All materials, also those that the citizen need not hand in. Write none when there are none.",
    "examples": [
     [
      {
       "名称": "食品经营许可申请书",
       "材料类型": "申请表格文书",
       "来源渠道": "申请人自备",
       "份数": {
        "原件": 1,
        "复印件": 0
       },
       "依据": "《食品经营许可和备案管理办法》第十三条第一项"
      }
     ]
    ]
   },
   "steps": {
    "group": "process",
    "label": "办理流程",
    "mistaken": [
     "办理程序",
     "办事流程",
     "办理环节",
     "流程"
    ],
    "title": "Steps",
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/step"
    },
    "audience": "public",
    "inherit": "tighten",
    "element": "HANDLE_FLOW",
    "mandatory": [
     "general",
     "service",
     "levy"
    ],
    "help": "按先后写每个环节；流程图由此自动画出。",
    "description": "Each step in order; the flow chart is drawn from them.",
    "examples": [
     [
      {
       "环节": "受理",
       "岗位": "综合窗口",
       "时限": "1个工作日"
      }
     ]
    ]
   },
   "limits": {
    "group": "process",
    "label": "办结时限",
    "mistaken": [
     "办理时限",
     "时限",
     "办理期限",
     "办结期限",
     "审批时限"
    ],
    "title": "Time limits",
    "$ref": "#/$defs/limits",
    "audience": "public",
    "inherit": "tighten",
    "element": "ANTICIPATE_DAY",
    "mandatory": [
     "general"
    ],
    "help": "法定和承诺的期限，写数量和单位。",
    "description": "Statutory and promised limits, quantity and unit.",
    "examples": [
     {
      "法定": "20个工作日",
      "承诺": "8个工作日"
     }
    ]
   },
   "specialProcedures": {
    "group": "process",
    "label": "特别程序",
    "title": "Special procedures",
    "type": "array",
    "items": {
     "$ref": "#/$defs/specialProcedure"
    },
    "audience": "public",
    "inherit": "tighten",
    "words": {
     "无": [],
     "none": []
    },
    "element": "SPECIAL_PROCEDURE",
    "mandatory": [
     "general"
    ],
    "help": "听证、检验、现场核查、公示等；没有的写“无”。",
    "description": "Hearing, inspection, site check, public notice …; write none when there are none.",
    "examples": [
     [
      {
       "名称": "现场核查",
       "时限": "5个工作日",
       "计入时限": "是"
      }
     ]
    ]
   },
   "progressQuery": {
    "group": "process",
    "label": "进程查询",
    "title": "Where to follow progress",
    "type": "string",
    "form": "markdown",
    "audience": "public",
    "inherit": "local",
    "help": "在哪里查办理进程和结果。",
    "description": "Where to look up progress and result.",
    "examples": [
     "拨打咨询电话或登录政务服务网查询。"
    ]
   },
   "fees": {
    "group": "outcome",
    "label": "收费",
    "mistaken": [
     "收费标准",
     "收费情况",
     "费用",
     "收费依据"
    ],
    "title": "Fees",
    "$ref": "#/$defs/fees",
    "audience": "public",
    "inherit": "tighten",
    "element": "IS_FEE",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "不收费就写“不收费”；收费的逐项写标准和依据。",
    "description": "Write free when there is no fee; otherwise each fee with rate and basis.",
    "examples": [
     "不收费"
    ]
   },
   "payOnline": {
    "mandatory": [
     "general",
     "service"
    ],
    "group": "outcome",
    "label": "网上支付",
    "mistaken": [
     "网上缴费"
    ],
    "title": "Online payment",
    "type": "boolean",
    "audience": "public",
    "inherit": "local",
    "element": "IS_PAY_ONLINE",
    "help": "是否支持网上支付。",
    "description": "Whether fees can be paid online.",
    "examples": [
     "否"
    ]
   },
   "results": {
    "group": "outcome",
    "label": "审批结果",
    "mistaken": [
     "办理结果",
     "办结结果",
     "审批证件"
    ],
    "title": "Results",
    "type": "array",
    "items": {
     "$ref": "#/$defs/result"
    },
    "audience": "public",
    "inherit": "fixed",
    "words": {
     "无": [],
     "none": []
    },
    "element": "RESULT_NAME",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "办成后得到什么；没有结果文件的写“无”。",
    "description": "What the applicant gets; none when there is no document.",
    "examples": [
     {
      "名称": "食品经营许可证",
      "类型": "证照",
      "有效期": "5年"
     }
    ]
   },
   "delivery": {
    "group": "outcome",
    "label": "结果送达",
    "mistaken": [
     "送达方式",
     "领取方式"
    ],
    "title": "Delivery",
    "$ref": "#/$defs/delivery",
    "audience": "public",
    "inherit": "local",
    "help": "怎样、多久送到申请人手中。",
    "description": "How and when the result is delivered.",
    "examples": [
     {
      "方式": [
       "窗口领取",
       "邮寄送达"
      ],
      "期限": "10个工作日"
     }
    ]
   },
   "visits": {
    "group": "service",
    "label": "到办事现场次数",
    "mistaken": [
     "跑动次数",
     "到现场次数",
     "跑腿次数"
    ],
    "title": "Visits",
    "type": "integer",
    "minimum": 0,
    "maximum": 20,
    "audience": "public",
    "inherit": "tighten",
    "element": "LIMIT_SCENE_NUM",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "从申请到领证最多要跑几次。",
    "description": "How many times the applicant must come.",
    "examples": [
     0
    ]
   },
   "visitReason": {
    "requiredWhen": {
     "visits": {
      "atLeast": 1
     }
    },
    "group": "service",
    "label": "必须现场办理原因",
    "title": "Reason for visits",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "element": "LIMIT_SCENE_EXPLAIN",
    "help": "次数不为零时必填。",
    "description": "Mandatory when visits is not 0.",
    "examples": [
     "需核验本人身份并采集照片。"
    ]
   },
   "online": {
    "mandatory": [
     "general",
     "service"
    ],
    "group": "service",
    "label": "网上办理",
    "mistaken": [
     "是否网办",
     "网办"
    ],
    "title": "Online service",
    "$ref": "#/$defs/online",
    "audience": "public",
    "inherit": "local",
    "element": "IS_ONLINE",
    "help": "能否网上办、办到什么程度、网址。",
    "description": "Whether, how far and where it can be done online.",
    "examples": [
     {
      "支持": "是",
      "深度": [
       "受理",
       "结果反馈"
      ],
      "网址": "https://zwfw.example.gov.cn/"
     }
    ]
   },
   "locations": {
    "group": "service",
    "label": "办理地点",
    "mistaken": [
     "办理地址",
     "受理地点",
     "办公地址",
     "地址",
     "窗口地址"
    ],
    "title": "Places",
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/location"
    },
    "audience": "public",
    "inherit": "local",
    "element": "TRANSACT_ADDR",
    "mandatory": [
     "general",
     "service",
     "levy"
    ],
    "help": "写 offices 中的单位或窗口，地址、时间、电话从那里取。",
    "description": "Offices or windows in offices/; address, hours, telephone come from there.",
    "examples": [
     [
      "示范县政务服务中心/综合窗口"
     ]
    ]
   },
   "hours": {
    "group": "service",
    "label": "办理时间",
    "mistaken": [
     "办公时间",
     "工作时间",
     "受理时间"
    ],
    "title": "Opening hours",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "element": "TRANSACT_TIME",
    "help": "与单位办公时间不同时才写。",
    "description": "Only when they differ from those of the office.",
    "examples": [
     "周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）"
    ]
   },
   "inCentre": {
    "group": "service",
    "label": "进驻政务大厅",
    "title": "In the service centre",
    "type": "boolean",
    "audience": "public",
    "inherit": "local",
    "element": "IS_ENTRY_CENTER",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "是否进驻政务服务大厅。",
    "description": "Whether it is handled in the government service centre.",
    "examples": [
     "是"
    ]
   },
   "oneWindow": {
    "group": "service",
    "label": "一窗受理",
    "title": "One window",
    "type": "boolean",
    "audience": "public",
    "inherit": "local",
    "help": "是否由综合窗口统一受理。",
    "description": "Whether the general window accepts it.",
    "examples": [
     "是"
    ]
   },
   "notInCentreReason": {
    "requiredWhen": {
     "inCentre": [
      false
     ]
    },
    "group": "service",
    "label": "未进驻原因",
    "title": "Why not in the centre",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "help": "未进驻大厅时说明。",
    "description": "Reason when it is not.",
    "examples": [
     "需在专用场所检验。"
    ]
   },
   "handleArea": {
    "group": "service",
    "label": "通办范围",
    "title": "Cross-region scope",
    "type": "string",
    "codes": "handle-area",
    "audience": "public",
    "inherit": "local",
    "element": "HANDLE_AREA",
    "help": "可以在多大范围内异地办理。",
    "description": "In which area it can be handled elsewhere.",
    "examples": [
     "全县"
    ]
   },
   "handleAreaNote": {
    "group": "service",
    "label": "通办范围说明",
    "title": "Note on scope",
    "type": "string",
    "audience": "public",
    "inherit": "local",
    "help": "通办的类型、区域和方式。",
    "description": "Kind, area and way of cross-region handling.",
    "examples": [
     "全省任一综合窗口可收件。"
    ]
   },
   "appointment": {
    "group": "service",
    "label": "预约办理",
    "mistaken": [
     "预约"
    ],
    "title": "By appointment",
    "$ref": "#/$defs/support",
    "audience": "public",
    "inherit": "local",
    "element": "IS_SCHEDULE",
    "help": "是否可以预约及怎样预约。",
    "description": "Whether and how to make an appointment.",
    "examples": [
     "是"
    ]
   },
   "express": {
    "group": "service",
    "label": "物流快递",
    "mistaken": [
     "快递",
     "邮寄"
    ],
    "title": "By courier",
    "$ref": "#/$defs/support",
    "audience": "public",
    "inherit": "local",
    "element": "IS_EXPRESS",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "材料或结果能否邮寄。",
    "description": "Whether papers or results can be sent.",
    "examples": [
     "是"
    ]
   },
   "selfService": {
    "group": "service",
    "label": "自助终端办理",
    "title": "Self-service terminal",
    "$ref": "#/$defs/support",
    "audience": "public",
    "inherit": "local",
    "element": "IS_SERVICE_TERMINALS",
    "help": "能否在自助终端办理。",
    "description": "Whether a self-service terminal can be used.",
    "examples": [
     "否"
    ]
   },
   "agentService": {
    "group": "service",
    "label": "代办服务",
    "title": "Agency service",
    "$ref": "#/$defs/support",
    "audience": "public",
    "inherit": "local",
    "help": "是否提供帮办代办。",
    "description": "Whether somebody can do it for the applicant.",
    "examples": [
     "是"
    ]
   },
   "videoService": {
    "group": "service",
    "label": "视频办理",
    "title": "By video",
    "$ref": "#/$defs/support",
    "audience": "public",
    "inherit": "local",
    "help": "能否视频办理。",
    "description": "Whether it can be done by video.",
    "examples": [
     "否"
    ]
   },
   "consultation": {
    "group": "service",
    "label": "咨询方式",
    "mistaken": [
     "咨询电话",
     "联系电话",
     "联系方式",
     "电话"
    ],
    "title": "Enquiries",
    "$ref": "#/$defs/contact",
    "audience": "public",
    "inherit": "local",
    "element": "LINK_WAY",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "电话写区号。",
    "description": "Telephone with area code.",
    "examples": [
     {
      "电话": "020-55500001"
     }
    ]
   },
   "complaints": {
    "group": "service",
    "label": "监督投诉方式",
    "mistaken": [
     "投诉电话",
     "监督电话",
     "投诉方式",
     "监督投诉电话"
    ],
    "title": "Complaints",
    "$ref": "#/$defs/contact",
    "audience": "public",
    "inherit": "local",
    "element": "SUPERVISE_WAY",
    "mandatory": [
     "general",
     "service"
    ],
    "help": "与咨询电话不同。",
    "description": "Other than for enquiries.",
    "examples": [
     {
      "电话": "12345"
     }
    ]
   },
   "rights": {
    "group": "service",
    "label": "申请人权利",
    "title": "Applicant's rights",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "逐条写。",
    "description": "One by one.",
    "examples": [
     [
      "对办理结果不服的，可以申请行政复议或者提起行政诉讼。"
     ]
    ]
   },
   "obligations": {
    "group": "service",
    "label": "申请人义务",
    "title": "Applicant's obligations",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "逐条写。",
    "description": "One by one.",
    "examples": [
     [
      "对申请材料实质内容的真实性负责。"
     ]
    ]
   },
   "remedies": {
    "group": "service",
    "label": "救济途径",
    "mistaken": [
     "法律救济",
     "行政救济"
    ],
    "title": "Remedies",
    "$ref": "#/$defs/remedies",
    "audience": "public",
    "inherit": "local",
    "help": "不服决定时向谁复议、到哪里诉讼。",
    "description": "Where to ask for reconsideration or sue.",
    "examples": [
     {
      "行政复议": {
       "机关": "示范县人民政府",
       "期限": "60日"
      }
     }
    ]
   },
   "faq": {
    "group": "service",
    "label": "常见问题",
    "mistaken": [
     "问答"
    ],
    "title": "Questions and answers",
    "type": "array",
    "items": {
     "$ref": "#/$defs/question"
    },
    "audience": "public",
    "inherit": "extend",
    "element": "QUESTION",
    "help": "群众常问的问题和回答。",
    "description": "What people often ask.",
    "examples": [
     [
      {
       "问": "搬了店面还用原来的证吗？",
       "答": "不能，经营场所变了要重新申请。"
      }
     ]
    ]
   },
   "commonErrors": {
    "group": "service",
    "label": "常见错误示例",
    "title": "Common mistakes",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "申请人常填错、带错的地方。",
    "description": "What applicants often get wrong.",
    "examples": [
     [
      "申请书上的地址与营业执照不一致。"
     ]
    ]
   },
   "attachments": {
    "group": "service",
    "label": "附件",
    "mistaken": [
     "附件下载",
     "表格下载"
    ],
    "title": "Attachments",
    "type": "array",
    "items": {
     "$ref": "#/$defs/attachment"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "供下载的其他文件。",
    "description": "Further files for download.",
    "examples": [
     [
      {
       "名称": "填表说明",
       "文件": "files/note.md"
      }
     ]
    ]
   },
   "quantityLimit": {
    "group": "licence",
    "label": "数量限制",
    "title": "Quantity limit",
    "$ref": "#/$defs/quantityLimit",
    "audience": "public",
    "inherit": "fixed",
    "element": "LIMIT_EXPLAIN",
    "help": "没有限制写“无”。",
    "description": "None when there is none.",
    "examples": [
     "无"
    ]
   },
   "intermediaries": {
    "group": "licence",
    "label": "中介服务",
    "title": "Intermediary services",
    "type": "array",
    "items": {
     "$ref": "#/$defs/intermediary"
    },
    "audience": "public",
    "inherit": "tighten",
    "words": {
     "无": [],
     "none": []
    },
    "element": "SERVICE_TYPE",
    "help": "法定的中介服务；没有写“无”。",
    "description": "Statutory intermediary services; none when there are none.",
    "examples": [
     "无"
    ]
   },
   "promise": {
    "group": "licence",
    "label": "告知承诺",
    "title": "Notify and promise",
    "$ref": "#/$defs/promise",
    "audience": "public",
    "inherit": "local",
    "help": "是否实行告知承诺制。",
    "description": "Whether notify-and-promise is offered.",
    "examples": [
     "否"
    ]
   },
   "licence": {
    "group": "licence",
    "label": "许可规范",
    "title": "Licence template",
    "$ref": "#/$defs/licence",
    "audience": "public",
    "inherit": "fixed",
    "help": "2022年行政许可事项实施规范的其他要素。",
    "description": "The further fields of the 2022 licence template.",
    "examples": [
     {
      "许可类型": "条件型"
     }
    ]
   },
   "variants": {
    "group": "internal",
    "label": "业务情形",
    "title": "Variants",
    "type": "array",
    "items": {
     "$ref": "#/$defs/variant"
    },
    "audience": "public",
    "inherit": "extend",
    "help": "变更、延续、补证、注销与新办的差别。",
    "description": "How change, renewal, reissue, cancellation differ from the main flow.",
    "examples": [
     [
      {
       "类型": "延续",
       "说明": "有效期届满前九十个工作日至十五个工作日期间申请。"
      }
     ]
    ]
   },
   "posts": {
    "group": "internal",
    "label": "岗位职责",
    "title": "Posts",
    "type": "array",
    "items": {
     "$ref": "#/$defs/post"
    },
    "audience": "internal",
    "inherit": "local",
    "help": "受理、审查、决定等岗位和人员。",
    "description": "Posts and staff.",
    "examples": [
     [
      {
       "名称": "综合窗口",
       "职责": "收件、受理"
      }
     ]
    ]
   },
   "additionalProvisions": {
    "group": "internal",
    "label": "审批决定附加规定",
    "title": "Added provisions of the decision",
    "type": "string",
    "form": "markdown",
    "audience": "internal",
    "inherit": "local",
    "help": "决定书中可以附加的内容。",
    "description": "What a decision may add.",
    "examples": [
     "在许可证副本注明经营项目。"
    ]
   },
   "planning": {
    "group": "internal",
    "label": "专业规划",
    "title": "Plans to observe",
    "type": "string",
    "form": "markdown",
    "audience": "internal",
    "inherit": "local",
    "help": "审批须符合的规划。",
    "description": "Plans the decision must follow.",
    "examples": [
     "无"
    ]
   },
   "risks": {
    "group": "internal",
    "label": "风险点",
    "title": "Risk points",
    "type": "array",
    "items": {
     "$ref": "#/$defs/risk"
    },
    "audience": "internal",
    "inherit": "extend",
    "help": "廉政和执法风险与防控措施。",
    "description": "Risks and controls.",
    "examples": [
     [
      {
       "风险": "超过期限未作决定",
       "等级": "中",
       "防控": "到期前两日预警"
      }
     ]
    ]
   },
   "documents": {
    "group": "internal",
    "label": "文书清单",
    "title": "Documents used",
    "type": "array",
    "items": {
     "$ref": "#/$defs/document"
    },
    "audience": "internal",
    "inherit": "extend",
    "help": "办理中使用的文书及使用情形。",
    "description": "Documents used and when.",
    "examples": [
     [
      {
       "名称": "受理通知书",
       "情形": "决定受理时"
      }
     ]
    ]
   },
   "archive": {
    "group": "internal",
    "label": "归档",
    "title": "Filing",
    "$ref": "#/$defs/archive",
    "audience": "internal",
    "inherit": "local",
    "help": "归档内容和保管期限。",
    "description": "What is filed and how long.",
    "examples": [
     {
      "内容": [
       "申请书",
       "决定书"
      ],
      "保管期限": "30年"
     }
    ]
   },
   "oversight": {
    "group": "internal",
    "label": "审管衔接",
    "title": "Hand-over to supervision",
    "$ref": "#/$defs/oversight",
    "audience": "internal",
    "inherit": "local",
    "help": "审批后由谁监管、怎样推送。",
    "description": "Who supervises afterwards and how they are told.",
    "examples": [
     {
      "监管主体": "示范县市场监督管理局"
     }
    ]
   },
   "changelog": {
    "group": "internal",
    "label": "变更记录",
    "title": "Change log",
    "type": "array",
    "items": {
     "$ref": "#/$defs/change"
    },
    "audience": "internal",
    "inherit": "local",
    "help": "每次修改了什么、为什么。",
    "description": "What was changed and why.",
    "examples": [
     [
      {
       "版本": 2,
       "日期": "2026-10-01",
       "说明": "承诺时限由10个工作日压缩为8个工作日"
      }
     ]
    ]
   },
   "internalNotes": {
    "group": "internal",
    "label": "内部备注",
    "mistaken": [
     "备注"
    ],
    "title": "Internal notes",
    "type": "string",
    "form": "markdown",
    "audience": "internal",
    "inherit": "local",
    "help": "只给工作人员看的说明。",
    "description": "Notes for staff only.",
    "examples": [
     "与消防部门的联系方式见内网。"
    ]
   },
   "extra": {
    "group": "internal",
    "label": "扩展字段",
    "title": "Local extras",
    "type": "object",
    "additionalProperties": {
     "type": [
      "string",
      "number",
      "boolean"
     ]
    },
    "audience": "internal",
    "inherit": "local",
    "element": "EXTEND_FIELD",
    "help": "地方另加的要素，不对外公布。",
    "description": "Local extra fields; not published.",
    "examples": [
     {
      "最多跑一次编号": "A-01"
     }
    ]
   }
  },
  "$defs": {
   "place": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "名称。",
      "description": "Name.",
      "examples": [
       "示范镇"
      ]
     },
     "code": {
      "label": "代码",
      "title": "Code",
      "type": "string",
      "format": "division",
      "help": "9位或12位区划代码。",
      "description": "Division code of 9 or 12 digits.",
      "examples": [
       "440118101"
      ]
     }
    }
   },
   "duration": {
    "type": "object",
    "form": "duration",
    "additionalProperties": false,
    "required": [
     "amount",
     "unit"
    ],
    "properties": {
     "amount": {
      "label": "数值",
      "title": "Amount",
      "type": "integer",
      "minimum": 0,
      "maximum": 9999,
      "help": "数量。",
      "description": "Quantity.",
      "examples": [
       5
      ]
     },
     "unit": {
      "label": "单位",
      "title": "Unit",
      "type": "string",
      "codes": "time-unit",
      "help": "工作日、日、小时、个月、年或者当场办结。",
      "description": "Working days, days, hours, months, years or on the spot.",
      "examples": [
       "工作日"
      ]
     }
    }
   },
   "validity": {
    "type": "object",
    "form": "validity",
    "additionalProperties": false,
    "required": [
     "amount",
     "unit"
    ],
    "properties": {
     "amount": {
      "label": "数值",
      "title": "Amount",
      "type": "integer",
      "minimum": 0,
      "maximum": 9999,
      "help": "数量。",
      "description": "Quantity.",
      "examples": [
       5
      ]
     },
     "unit": {
      "label": "单位",
      "title": "Unit",
      "type": "string",
      "codes": "validity-unit",
      "help": "年、个月、日或者长期。",
      "description": "Years, months, days or no expiry.",
      "examples": [
       "年"
      ]
     }
    }
   },
   "citation": {
    "type": "object",
    "translate": false,
    "shorthand": "citation",
    "additionalProperties": false,
    "required": [
     "citation"
    ],
    "properties": {
     "citation": {
      "label": "引用",
      "mistaken": [
       "名称",
       "法律名称",
       "依据"
      ],
      "title": "Citation",
      "type": "string",
      "minLength": 1,
      "format": "citation",
      "help": "《法名》第几条第几款第几项。",
      "description": "Title in 《》, then article, paragraph, item.",
      "examples": [
       "《中华人民共和国行政许可法》第四十二条第一款"
      ]
     },
     "quote": {
      "label": "原文",
      "mistaken": [
       "条款内容",
       "内容"
      ],
      "title": "Quoted text",
      "type": "string",
      "help": "条文原文，可只引有关的句子。",
      "description": "Words of the article.",
      "examples": [
       "除可以当场作出行政许可决定的外，行政机关应当自受理行政许可申请之日起二十日内作出行政许可决定。"
      ]
     },
     "number": {
      "label": "文号",
      "title": "Document number",
      "type": "string",
      "help": "发文字号或者令号。",
      "description": "Number of the decree or paper.",
      "examples": [
       "中华人民共和国国务院令第746号"
      ]
     },
     "issuer": {
      "label": "颁布机关",
      "title": "Issued by",
      "type": "string",
      "help": "制定机关。",
      "description": "Who issued it.",
      "examples": [
       "国务院"
      ]
     },
     "date": {
      "label": "实施日期",
      "title": "In force from",
      "type": "string",
      "format": "date",
      "help": "开始施行的日期。",
      "description": "Date it took effect.",
      "examples": [
       "2022-03-01"
      ]
     }
    }
   },
   "when": {
    "type": "object",
    "translate": false,
    "label": "适用",
    "title": "Applies when",
    "propertyNames": {
     "minLength": 1
    },
    "additionalProperties": {
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "string",
      "minLength": 1
     }
    }
   },
   "situation": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "question",
     "options"
    ],
    "properties": {
     "question": {
      "label": "问题",
      "title": "Question",
      "type": "string",
      "minLength": 1,
      "help": "问申请人的一句话。",
      "description": "One question to the applicant.",
      "examples": [
       "您以什么身份申请？"
      ]
     },
     "options": {
      "label": "选项",
      "title": "Options",
      "type": "array",
      "minItems": 2,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1
      },
      "help": "全部可能的回答。",
      "description": "All possible answers.",
      "examples": [
       [
        "个体工商户",
        "企业"
       ]
      ]
     },
     "when": {
      "$ref": "#/$defs/when",
      "label": "前提",
      "mistaken": [
       "适用",
       "前置条件",
       "条件"
      ],
      "title": "Asked when",
      "help": "只在前面的问题这样回答时才问；不写就总是问。",
      "description": "Asked only after these answers to earlier questions; always by default.",
      "examples": [
       {
        "主体": [
         "企业"
        ]
       }
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "帮助选择的说明。",
      "description": "Help in choosing.",
      "examples": [
       "以营业执照上的类型为准。"
      ]
     }
    }
   },
   "reviewPoint": {
    "type": "object",
    "shorthand": "point",
    "additionalProperties": false,
    "required": [
     "point"
    ],
    "properties": {
     "point": {
      "label": "要点",
      "title": "Point",
      "type": "string",
      "minLength": 1,
      "help": "看什么。",
      "description": "What to look at.",
      "examples": [
       "核对名称与营业执照一致"
      ]
     },
     "desk": {
      "label": "岗次",
      "title": "Desk",
      "type": "string",
      "codes": "desk",
      "help": "在收件、受理还是审查时核对；不写为审查。",
      "description": "At which desk: intake, acceptance or review (default).",
      "examples": [
       "收件"
      ]
     },
     "manner": {
      "label": "性质",
      "title": "Formal or substantive",
      "type": "string",
      "codes": "check-manner",
      "help": "形式审查还是实质审查。",
      "description": "Formal or substantive check.",
      "examples": [
       "形式审查"
      ]
     },
     "standard": {
      "label": "标准",
      "title": "Standard",
      "type": "string",
      "help": "怎样算合格。",
      "description": "What counts as passing.",
      "examples": [
       "逐字一致"
      ]
     },
     "failure": {
      "label": "不合格处理",
      "title": "On failure",
      "type": "string",
      "help": "不合格怎么办。",
      "description": "What to do on failure.",
      "examples": [
       "一次性告知补正"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "审查的依据。",
      "description": "Ground of the check.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第三十四条第一款"
       ]
      ]
     }
    }
   },
   "discretion": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "case",
     "decision"
    ],
    "properties": {
     "case": {
      "label": "情形",
      "title": "Case",
      "type": "string",
      "minLength": 1,
      "help": "具体到可以对照。",
      "description": "Concrete enough to compare.",
      "examples": [
       "场所面积低于标准不足百分之五"
      ]
     },
     "decision": {
      "label": "处理",
      "title": "Decision",
      "type": "string",
      "minLength": 1,
      "help": "对应怎样处理。",
      "description": "What is decided.",
      "examples": [
       "要求整改后复核"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "裁量的依据。",
      "description": "Ground.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第五条"
       ]
      ]
     }
    }
   },
   "condition": {
    "type": "object",
    "shorthand": "text",
    "additionalProperties": false,
    "required": [
     "text"
    ],
    "properties": {
     "text": {
      "label": "内容",
      "mistaken": [
       "条件"
      ],
      "title": "Text",
      "type": "string",
      "minLength": 1,
      "form": "markdown",
      "help": "一条只写一个条件。",
      "description": "One condition each.",
      "examples": [
       "已取得营业执照"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定该条件的条文。",
      "description": "Provision that sets it.",
      "examples": [
       [
        "《食品经营许可和备案管理办法》第十条第一款"
       ]
      ]
     },
     "when": {
      "$ref": "#/$defs/when",
      "label": "适用",
      "title": "Applies when",
      "help": "只在某些情形下适用。",
      "description": "Only in some situations.",
      "examples": [
       {
        "主体": [
         "企业"
        ]
       }
      ]
     },
     "verification": {
      "label": "核验方式",
      "title": "How verified",
      "type": "string",
      "audience": "internal",
      "help": "工作人员怎样核实。",
      "description": "How staff verify it.",
      "examples": [
       "查询市场主体登记系统"
      ]
     },
     "reviewPoints": {
      "label": "审查要点",
      "title": "Review points",
      "type": "array",
      "items": {
       "$ref": "#/$defs/reviewPoint"
      },
      "audience": "internal",
      "help": "核对什么、怎样算合格。",
      "description": "What to check and what passes.",
      "examples": [
       [
        "核对经营范围含餐饮服务"
       ]
      ]
     },
     "pass": {
      "label": "符合标准",
      "title": "Passes when",
      "type": "string",
      "audience": "internal",
      "help": "什么情况判定符合。",
      "description": "When it is met.",
      "examples": [
       "登记状态为存续且经营范围含餐饮"
      ]
     },
     "fail": {
      "label": "不符合情形",
      "title": "Fails when",
      "type": "string",
      "audience": "internal",
      "help": "什么情况判定不符合。",
      "description": "When it is not met.",
      "examples": [
       "登记状态为注销、吊销"
      ]
     },
     "discretion": {
      "label": "裁量基准",
      "title": "Discretion",
      "type": "array",
      "items": {
       "$ref": "#/$defs/discretion"
      },
      "audience": "internal",
      "help": "有裁量余地的，逐情形写定。",
      "description": "Where there is discretion, case by case.",
      "examples": [
       [
        {
         "情形": "场所布局轻微不符",
         "处理": "限期整改后复核"
        }
       ]
      ]
     }
    }
   },
   "prohibition": {
    "type": "object",
    "shorthand": "text",
    "additionalProperties": false,
    "required": [
     "text"
    ],
    "properties": {
     "text": {
      "label": "内容",
      "title": "Text",
      "type": "string",
      "minLength": 1,
      "form": "markdown",
      "help": "不予办理的情形。",
      "description": "Case of refusal.",
      "examples": [
       "隐瞒真实情况申请被不予许可未满一年的"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定该情形的条文。",
      "description": "Provision that sets it.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第七十八条"
       ]
      ]
     }
    }
   },
   "copies": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "original": {
      "label": "原件",
      "title": "Originals",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "help": "原件份数。",
      "description": "Number of originals.",
      "examples": [
       1
      ]
     },
     "copy": {
      "label": "复印件",
      "title": "Copies",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "help": "复印件份数。",
      "description": "Number of copies.",
      "examples": [
       0
      ]
     }
    }
   },
   "deferral": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "deadline",
     "method"
    ],
    "properties": {
     "deadline": {
      "label": "补正期限",
      "title": "Deadline",
      "$ref": "#/$defs/duration",
      "help": "多久之内补齐。",
      "description": "By when it must follow.",
      "examples": [
       "5个工作日"
      ]
     },
     "method": {
      "label": "补正方式",
      "title": "Method",
      "type": "string",
      "minLength": 1,
      "help": "怎样补交。",
      "description": "How to hand it in.",
      "examples": [
       "网上上传或邮寄"
      ]
     },
     "overdue": {
      "label": "逾期处理",
      "title": "If overdue",
      "type": "string",
      "help": "逾期不补怎么办。",
      "description": "What happens if it does not come.",
      "examples": [
       "视为撤回申请"
      ]
     }
    }
   },
   "eCertificate": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "电子证照名称。",
      "description": "Name of the e-certificate.",
      "examples": [
       "居民身份证"
      ]
     },
     "code": {
      "label": "编码",
      "title": "Code",
      "type": "string",
      "help": "电子证照类型编码。",
      "description": "Its type code.",
      "examples": [
       "11100000000013338W001"
      ]
     }
    }
   },
   "material": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "id": {
      "label": "标识",
      "title": "Id",
      "type": "string",
      "translate": false,
      "minLength": 1,
      "help": "被业务情形引用时的短名。",
      "description": "Short name for references.",
      "examples": [
       "id-card"
      ]
     },
     "name": {
      "label": "名称",
      "aliases": [
       "材料名称"
      ],
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "element": "MATERIAL_NAME",
      "help": "材料的正式名称，一项一份材料。",
      "description": "Official name; one document each.",
      "examples": [
       "营业执照"
      ]
     },
     "type": {
      "label": "材料类型",
      "title": "Material type",
      "type": "string",
      "codes": "material-type",
      "element": "MATERIAL_TYPE",
      "help": "证件证书证明、申请表格文书或其他。",
      "description": "Certificate, form or other.",
      "examples": [
       "证件证书证明"
      ]
     },
     "form": {
      "label": "材料形式",
      "title": "Form",
      "type": "string",
      "codes": "material-form",
      "element": "MATERIAL_FORM",
      "help": "纸质、电子化或都可以。",
      "description": "Paper, electronic or either.",
      "examples": [
       "纸质/电子化"
      ]
     },
     "need": {
      "label": "材料必要性",
      "mistaken": [
       "是否必要",
       "是否必需"
      ],
      "title": "Necessity",
      "type": "string",
      "codes": "is-need",
      "element": "IS_NEED",
      "help": "必要、非必要或容缺后补；不写为必要。",
      "description": "Needed (default), not always, or may follow later.",
      "examples": [
       "必要"
      ]
     },
     "needCase": {
      "requiredWhen": {
       "need": [
        "conditional"
       ]
      },
      "label": "非必要时办理情形",
      "title": "When needed",
      "type": "string",
      "element": "HANDLE_CASE",
      "help": "非必要材料在什么情形下提交。",
      "description": "When a not-always material is needed.",
      "examples": [
       "委托他人办理时"
      ]
     },
     "when": {
      "$ref": "#/$defs/when",
      "label": "适用",
      "title": "Applies when",
      "help": "只在某些情形下需要。",
      "description": "Only in some situations.",
      "examples": [
       {
        "主体": [
         "企业"
        ]
       }
      ]
     },
     "source": {
      "label": "来源渠道",
      "mistaken": [
       "材料来源",
       "来源"
      ],
      "title": "Source",
      "type": "string",
      "codes": "source-type",
      "element": "SOURCE_TYPE",
      "help": "材料从哪里来。",
      "description": "Where it comes from.",
      "examples": [
       "政府部门核发"
      ]
     },
     "sourceNote": {
      "requiredWhen": {
       "source": [
        "other"
       ]
      },
      "label": "来源渠道说明",
      "title": "Note on source",
      "type": "string",
      "element": "SOURCE_EXPLAIN",
      "help": "怎样取得这份材料。",
      "description": "How to get it.",
      "examples": [
       "在市场监管窗口当场领取"
      ]
     },
     "issuer": {
      "label": "出具机构",
      "mistaken": [
       "出具单位",
       "发证机关"
      ],
      "title": "Issued by",
      "type": "string",
      "help": "由谁出具。",
      "description": "Who issues it.",
      "examples": [
       "市场监督管理部门"
      ]
     },
     "issueTime": {
      "label": "出具时间要求",
      "title": "Age limit",
      "type": "string",
      "help": "例如三个月内出具。",
      "description": "For example, issued within three months.",
      "examples": [
       "六个月内"
      ]
     },
     "acquisition": {
      "label": "获取方式",
      "title": "How obtained",
      "type": "string",
      "codes": "acquisition",
      "help": "由申请人提交，还是部门共享、现场查验；不写为申请人提交。",
      "description": "Handed in by the applicant (default), shared data, shown only …",
      "examples": [
       "数据共享"
      ]
     },
     "copies": {
      "label": "份数",
      "mistaken": [
       "数量",
       "材料份数"
      ],
      "aliases": [
       "纸质材料份数"
      ],
      "title": "Copies",
      "$ref": "#/$defs/copies",
      "element": "PAGE_NUM",
      "help": "原件和复印件各几份。",
      "description": "How many originals and copies.",
      "examples": [
       {
        "原件": 1,
        "复印件": 0
       }
      ]
     },
     "size": {
      "label": "规格",
      "title": "Size",
      "type": "string",
      "element": "PAGE_FORMAT",
      "help": "纸张大小等。",
      "description": "Paper size.",
      "examples": [
       "A4"
      ]
     },
     "copyNote": {
      "label": "复印件要求",
      "title": "Requirements for copies",
      "type": "string",
      "element": "COPY_EXPLAIN",
      "help": "复印件怎样签注。",
      "description": "How copies are certified.",
      "examples": [
       "注明与原件一致并签名"
      ]
     },
     "fillNote": {
      "label": "填报须知",
      "title": "How to fill in",
      "type": "string",
      "form": "markdown",
      "element": "FILL_EXPLAIN",
      "help": "填写时要注意什么。",
      "description": "What to mind when filling in.",
      "examples": [
       "用黑色签字笔填写"
      ]
     },
     "blankForm": {
      "label": "空白表格",
      "title": "Blank form",
      "type": "string",
      "format": "file",
      "element": "FORM_GUID",
      "help": "files 中的空白表格文件。",
      "description": "File of the blank form.",
      "examples": [
       "files/form.md"
      ]
     },
     "sample": {
      "label": "示例样表",
      "title": "Sample",
      "type": "string",
      "format": "file",
      "element": "EXAMPLE_GUID",
      "help": "files 中填好的样表。",
      "description": "File of a filled-in sample.",
      "examples": [
       "files/form-sample.md"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "element": "BY_LAW",
      "help": "要求提供该材料的条文。",
      "description": "Provision that asks for it.",
      "examples": [
       [
        "《食品经营许可和备案管理办法》第十三条第一项"
       ]
      ]
     },
     "acceptance": {
      "label": "受理标准",
      "title": "Acceptance standard",
      "type": "string",
      "form": "markdown",
      "element": "ACCEPT_STAND",
      "help": "申请人可以对照的合格标准。",
      "description": "What an acceptable one looks like.",
      "examples": [
       "填写完整、签名盖章"
      ]
     },
     "eCertificate": {
      "label": "电子证照",
      "title": "E-certificate",
      "$ref": "#/$defs/eCertificate",
      "help": "可用电子证照代替的写名称。",
      "description": "E-certificate that replaces it.",
      "examples": [
       "营业执照"
      ]
     },
     "deferral": {
      "requiredWhen": {
       "need": [
        "deferrable"
       ]
      },
      "label": "容缺",
      "title": "May follow later",
      "$ref": "#/$defs/deferral",
      "help": "容缺后补的期限和方式。",
      "description": "By when and how it may follow.",
      "examples": [
       {
        "补正期限": "5个工作日",
        "补正方式": "网上上传"
       }
      ]
     },
     "standard": {
      "label": "关联标准材料",
      "title": "Standard material",
      "type": "string",
      "help": "标准材料库中的名称。",
      "description": "Name in the dictionary of materials.",
      "examples": [
       "营业执照"
      ]
     },
     "obtainNote": {
      "label": "材料办理说明",
      "title": "How to obtain it",
      "type": "string",
      "help": "没有的话怎样办。",
      "description": "How to obtain it.",
      "examples": [
       "凭身份证到派出所办理"
      ]
     },
     "obtainPlace": {
      "label": "材料办理地点",
      "title": "Where to obtain it",
      "type": "string",
      "help": "到哪里办。",
      "description": "Where to obtain it.",
      "examples": [
       "户籍所在地派出所"
      ]
     },
     "group": {
      "label": "分组",
      "title": "Group",
      "type": "string",
      "help": "材料较多时按组排列。",
      "description": "Group heading.",
      "examples": [
       "身份材料"
      ]
     },
     "selfFill": {
      "label": "本人现场填写",
      "title": "Filled in on the spot",
      "type": "boolean",
      "element": "IS_SELF",
      "help": "是否须本人到现场填写。",
      "description": "Must be filled in personally on the spot.",
      "examples": [
       "否"
      ]
     },
     "useNote": {
      "label": "材料使用说明",
      "title": "What it is for",
      "type": "string",
      "help": "这份材料用来证明什么。",
      "description": "What it proves.",
      "examples": [
       "证明经营主体资格"
      ]
     },
     "errors": {
      "label": "常见错误",
      "title": "Common mistakes",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "这份材料常见的错误。",
      "description": "Common mistakes.",
      "examples": [
       [
        "漏盖公章"
       ]
      ]
     },
     "remarks": {
      "label": "备注",
      "mistaken": [
       "说明"
      ],
      "title": "Remarks",
      "type": "string",
      "form": "markdown",
      "element": "REMARK",
      "help": "其他说明。",
      "description": "Further notes.",
      "examples": [
       "原件核对后退回"
      ]
     },
     "reviewPoints": {
      "label": "审查要点",
      "title": "Review points",
      "type": "array",
      "items": {
       "$ref": "#/$defs/reviewPoint"
      },
      "audience": "internal",
      "help": "工作人员核对什么。",
      "description": "What staff check.",
      "examples": [
       [
        {
         "要点": "申请书签名与身份证一致",
         "岗次": "收件"
        }
       ]
      ]
     },
     "correction": {
      "label": "补正话术",
      "title": "Wording for corrections",
      "type": "string",
      "audience": "internal",
      "help": "不合格时告知申请人的话。",
      "description": "What to tell the applicant when it fails.",
      "examples": [
       "请在第2页补签法定代表人姓名。"
      ]
     },
     "verification": {
      "label": "核验方式",
      "title": "How verified",
      "type": "string",
      "audience": "internal",
      "help": "共享核验的系统和步骤。",
      "description": "System and way of verification.",
      "examples": [
       "通过省数据共享平台查询"
      ]
     }
    }
   },
   "outcome": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "label": "结论",
      "title": "Outcome",
      "type": "string",
      "minLength": 1,
      "help": "例如受理、补正、不予受理。",
      "description": "For example accepted, to be completed, refused.",
      "examples": [
       "不予受理"
      ]
     },
     "case": {
      "label": "情形",
      "title": "Case",
      "type": "string",
      "help": "什么情形得出这个结论。",
      "description": "In which case.",
      "examples": [
       "事项不属于本机关职权"
      ]
     },
     "to": {
      "label": "转至",
      "title": "Goes to",
      "type": "string",
      "help": "下一个环节的名称，或“结束”。",
      "description": "Name of the next step or end (结束).",
      "examples": [
       "结束"
      ]
     },
     "document": {
      "label": "文书",
      "title": "Document",
      "type": "string",
      "help": "出具什么文书。",
      "description": "Document issued.",
      "examples": [
       "不予受理通知书"
      ]
     },
     "limit": {
      "label": "时限",
      "title": "Limit",
      "$ref": "#/$defs/duration",
      "help": "多久之内作出。",
      "description": "By when.",
      "examples": [
       "5个工作日"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定该结论的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第三十二条第一款第二项"
       ]
      ]
     }
    }
   },
   "step": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "环节",
      "mistaken": [
       "名称",
       "步骤",
       "步骤名称"
      ],
      "aliases": [
       "环节名称"
      ],
      "title": "Step",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "help": "环节名称，如受理、审查、决定、送达。",
      "description": "Name: acceptance, review, decision, delivery …",
      "examples": [
       "受理"
      ]
     },
     "unit": {
      "label": "办理机构",
      "mistaken": [
       "办理单位",
       "办理部门"
      ],
      "title": "Unit",
      "type": "string",
      "help": "由哪个机构办理；对外显示。",
      "description": "Which unit handles it (shown to the public).",
      "examples": [
       "示范县政务服务中心综合窗口"
      ]
     },
     "limit": {
      "label": "时限",
      "mistaken": [
       "办理时限"
      ],
      "title": "Time limit",
      "$ref": "#/$defs/duration",
      "help": "本环节多久办完。",
      "description": "How long this step takes.",
      "examples": [
       "1个工作日"
      ]
     },
     "counted": {
      "label": "计入时限",
      "title": "Counted",
      "type": "boolean",
      "help": "是否计入承诺时限；不写为是。",
      "description": "Whether it counts towards the promised limit; default yes.",
      "examples": [
       "是"
      ]
     },
     "when": {
      "$ref": "#/$defs/when",
      "label": "适用",
      "title": "Applies when",
      "help": "只在某些情形下有这一步。",
      "description": "Only in some situations.",
      "examples": [
       {
        "方式": [
         "窗口"
        ]
       }
      ]
     },
     "applicant": {
      "label": "申请人须知",
      "title": "What the applicant does",
      "type": "string",
      "form": "markdown",
      "help": "这一步申请人要做什么、会收到什么。",
      "description": "What the applicant does or receives.",
      "examples": [
       "在窗口提交材料并领取受理通知书。"
      ]
     },
     "standard": {
      "label": "审查标准",
      "title": "Review standard",
      "type": "string",
      "form": "markdown",
      "help": "对外公开的审查标准。",
      "description": "Public standard of this step.",
      "examples": [
       "材料齐全、符合法定形式。"
      ]
     },
     "result": {
      "label": "结果",
      "title": "Result",
      "type": "string",
      "help": "本环节的结果。",
      "description": "Result of the step.",
      "examples": [
       "受理或者不予受理"
      ]
     },
     "documents": {
      "label": "文书",
      "title": "Documents",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "本环节出具的文书。",
      "description": "Documents issued.",
      "examples": [
       [
        "受理通知书"
       ]
      ]
     },
     "outcomes": {
      "label": "流转",
      "title": "Outcomes",
      "type": "array",
      "items": {
       "$ref": "#/$defs/outcome"
      },
      "help": "各种结论和去向。",
      "description": "Outcomes and where they lead.",
      "examples": [
       [
        {
         "结论": "补正",
         "转至": "受理",
         "文书": "一次性告知书"
        }
       ]
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定该环节的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第三十二条"
       ]
      ]
     },
     "post": {
      "label": "岗位",
      "title": "Post",
      "type": "string",
      "audience": "internal",
      "help": "由哪个岗位办理。",
      "description": "Which post handles it.",
      "examples": [
       "综合窗口"
      ]
     },
     "staff": {
      "label": "办理人员",
      "mistaken": [
       "负责人",
       "经办人"
      ],
      "title": "Staff",
      "type": "string",
      "audience": "internal",
      "help": "具体人员或职务。",
      "description": "Person or rank.",
      "examples": [
       "窗口首席代表"
      ]
     },
     "minStaff": {
      "label": "最少人数",
      "title": "Minimum staff",
      "type": "integer",
      "minimum": 1,
      "audience": "internal",
      "help": "至少几人办理，如现场核查二人。",
      "description": "How many at least, e.g. two for a site check.",
      "examples": [
       2
      ]
     },
     "action": {
      "label": "动作",
      "aliases": [
       "办理内容"
      ],
      "title": "Action",
      "type": "string",
      "form": "markdown",
      "audience": "internal",
      "help": "工作人员做什么。",
      "description": "What staff do.",
      "examples": [
       "核对材料并录入系统。"
      ]
     },
     "reviewPoints": {
      "label": "审查要点",
      "title": "Review points",
      "type": "array",
      "items": {
       "$ref": "#/$defs/reviewPoint"
      },
      "audience": "internal",
      "help": "本环节核对什么。",
      "description": "What is checked.",
      "examples": [
       [
        "材料是否齐全"
       ]
      ]
     },
     "pass": {
      "label": "通过标准",
      "title": "Passes when",
      "type": "string",
      "audience": "internal",
      "help": "什么情况通过。",
      "description": "When it passes.",
      "examples": [
       "全部要点合格"
      ]
     },
     "fail": {
      "label": "不通过情形",
      "title": "Fails when",
      "type": "string",
      "audience": "internal",
      "help": "什么情况不通过。",
      "description": "When it fails.",
      "examples": [
       "任一关键项不合格"
      ]
     },
     "discretion": {
      "label": "裁量基准",
      "title": "Discretion",
      "type": "array",
      "items": {
       "$ref": "#/$defs/discretion"
      },
      "audience": "internal",
      "help": "裁量的逐情形标准。",
      "description": "Discretion case by case.",
      "examples": [
       [
        {
         "情形": "一般项三项以内不合格",
         "处理": "限期整改"
        }
       ]
      ]
     },
     "risks": {
      "label": "风险点",
      "title": "Risk points",
      "type": "array",
      "items": {
       "$ref": "#/$defs/risk"
      },
      "audience": "internal",
      "help": "本环节的风险。",
      "description": "Risks of this step.",
      "examples": [
       [
        {
         "风险": "未一次性告知",
         "等级": "中",
         "防控": "使用系统生成的告知书"
        }
       ]
      ]
     },
     "supervision": {
      "label": "监督点",
      "title": "Control point",
      "type": "string",
      "audience": "internal",
      "help": "谁、怎样监督。",
      "description": "Who controls and how.",
      "examples": [
       "系统超时预警"
      ]
     }
    }
   },
   "limits": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "statutory": {
      "label": "法定",
      "mistaken": [
       "法定时限",
       "法定期限"
      ],
      "aliases": [
       "法定办结时限"
      ],
      "title": "Statutory",
      "$ref": "#/$defs/duration",
      "element": "ANTICIPATE_DAY",
      "help": "法律规定的期限。",
      "description": "Limit set by law.",
      "examples": [
       "20个工作日"
      ]
     },
     "statutoryNote": {
      "label": "法定说明",
      "aliases": [
       "法定办结时限说明"
      ],
      "title": "Note on the statutory limit",
      "type": "string",
      "element": "ANTICIPATE_EXPLAIN",
      "help": "起算、延长等说明。",
      "description": "Start, extension …",
      "examples": [
       "自受理之日起计算；经负责人批准可以延长10个工作日。"
      ]
     },
     "statutoryBasis": {
      "label": "法定依据",
      "title": "Basis of the statutory limit",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定期限的条文。",
      "description": "Provision that sets it.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第四十二条第一款"
       ]
      ]
     },
     "promised": {
      "label": "承诺",
      "mistaken": [
       "承诺时限",
       "承诺期限"
      ],
      "aliases": [
       "承诺办结时限"
      ],
      "title": "Promised",
      "$ref": "#/$defs/duration",
      "element": "PROMISE_DAY",
      "help": "部门承诺的期限；当场办结写“即办”。",
      "description": "Promised limit; instant for on the spot.",
      "examples": [
       "8个工作日"
      ]
     },
     "promisedNote": {
      "label": "承诺说明",
      "aliases": [
       "承诺办结时限说明"
      ],
      "title": "Note on the promised limit",
      "type": "string",
      "element": "PROMISE_EXPLAIN",
      "help": "不含哪些时间等。",
      "description": "What it does not include.",
      "examples": [
       "不含现场核查和申请人整改时间。"
      ]
     },
     "acceptance": {
      "label": "受理",
      "title": "Acceptance",
      "$ref": "#/$defs/duration",
      "help": "收到申请后多久决定是否受理。",
      "description": "Time to decide on acceptance.",
      "examples": [
       "5个工作日"
      ]
     }
    }
   },
   "specialProcedure": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "听证、检验、公示等。",
      "description": "Hearing, inspection, public notice …",
      "examples": [
       "现场核查"
      ]
     },
     "kind": {
      "label": "种类",
      "title": "Kind",
      "type": "string",
      "codes": "special-procedure",
      "help": "延长审批，或其他。",
      "description": "Extension or other.",
      "examples": [
       "除延长审批之外"
      ]
     },
     "step": {
      "label": "环节",
      "title": "Step",
      "type": "string",
      "help": "在哪个环节启动，写办理流程中的环节名称；不写的按名称推定：延长审批在决定环节，现场核查、检验等在同名环节，听证、公示等在决定之前。",
      "description": "At which step it is set off, a name from the steps. By default an extension stands at the decision, an inspection at the step of that name, anything else before the decision.",
      "examples": [
       "决定"
      ]
     },
     "trigger": {
      "label": "启动情形",
      "title": "When it is used",
      "type": "string",
      "help": "什么情况下启动。",
      "description": "In which case.",
      "examples": [
       "新办餐饮服务的"
      ]
     },
     "limit": {
      "label": "时限",
      "title": "Time limit",
      "$ref": "#/$defs/duration",
      "help": "需要多久。",
      "description": "How long it takes.",
      "examples": [
       "10个工作日"
      ]
     },
     "counted": {
      "label": "计入时限",
      "title": "Counted",
      "type": "boolean",
      "help": "是否计入办结时限。",
      "description": "Whether it counts towards the limit.",
      "examples": [
       "否"
      ]
     },
     "charged": {
      "label": "是否收费",
      "title": "Charged",
      "type": "boolean",
      "help": "是否另行收费。",
      "description": "Whether it costs extra.",
      "examples": [
       "否"
      ]
     },
     "feeBasis": {
      "label": "收费依据",
      "title": "Basis of the fee",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "收费的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第五十八条第一款"
       ]
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定该程序的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第四十五条"
       ]
      ]
     },
     "notice": {
      "label": "告知文书",
      "title": "Notice",
      "type": "string",
      "help": "用什么文书告知申请人。",
      "description": "Document that tells the applicant.",
      "examples": [
       "特别程序期限告知书"
      ]
     }
    }
   },
   "feeItem": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "standard"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "mistaken": [
       "项目名称",
       "收费项目"
      ],
      "aliases": [
       "收费项目名称"
      ],
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "element": "FEE_NAME",
      "help": "收费项目名称。",
      "description": "Name of the fee.",
      "examples": [
       "证照工本费"
      ]
     },
     "standard": {
      "label": "标准",
      "mistaken": [
       "金额",
       "费用"
      ],
      "aliases": [
       "收费标准"
      ],
      "title": "Rate",
      "type": "string",
      "minLength": 1,
      "element": "FEE_STAND",
      "help": "金额和单位。",
      "description": "Amount and unit.",
      "examples": [
       "每证20元"
      ]
     },
     "when": {
      "$ref": "#/$defs/when",
      "label": "适用",
      "title": "Applies when",
      "help": "只在某些情形下收。",
      "description": "Only in some situations.",
      "examples": [
       {
        "类型": [
         "补领"
        ]
       }
      ]
     },
     "basis": {
      "label": "依据",
      "aliases": [
       "设定依据"
      ],
      "title": "Basis of the fee",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "element": "BY_LAW",
      "help": "设定该收费的条文。",
      "description": "Provision that sets the fee.",
      "examples": [
       [
        "《中华人民共和国居民身份证法》第二十一条"
       ]
      ]
     },
     "rateBasis": {
      "label": "标准依据",
      "title": "Basis of the rate",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定标准的文件。",
      "description": "Paper that sets the rate.",
      "examples": [
       [
        "《国家发展改革委 财政部关于居民身份证收费标准及有关问题的通知》（发改价格〔2003〕2322号）"
       ]
      ]
     },
     "reducible": {
      "label": "允许减免",
      "title": "Reducible",
      "type": "boolean",
      "element": "IS_DESC",
      "help": "能否减免。",
      "description": "Whether it can be reduced.",
      "examples": [
       "是"
      ]
     },
     "reduction": {
      "label": "减免说明",
      "title": "Reduction",
      "type": "string",
      "element": "DESC_EXPLAIN",
      "help": "什么人减免、依据什么。",
      "description": "Who, on which ground.",
      "examples": [
       "城乡低保对象首次办理免收"
      ]
     },
     "remarks": {
      "label": "备注",
      "title": "Remarks",
      "type": "string",
      "element": "REMARK",
      "help": "其他说明。",
      "description": "Notes.",
      "examples": [
       "现场缴纳或网上缴纳"
      ]
     }
    }
   },
   "fees": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "charged"
    ],
    "words": {
     "不收费": {
      "charged": false
     },
     "免费": {
      "charged": false
     },
     "无": {
      "charged": false
     },
     "free": {
      "charged": false
     },
     "否": {
      "charged": false
     }
    },
    "listShorthand": {
     "property": "items",
     "with": {
      "charged": true
     }
    },
    "properties": {
     "charged": {
      "label": "是否收费",
      "title": "Charged",
      "type": "boolean",
      "element": "IS_FEE",
      "help": "是或者否。",
      "description": "Yes or no.",
      "examples": [
       "否"
      ]
     },
     "items": {
      "label": "项目",
      "aliases": [
       "收费项目"
      ],
      "title": "Items",
      "type": "array",
      "items": {
       "$ref": "#/$defs/feeItem"
      },
      "help": "逐项列出。",
      "description": "Each fee.",
      "examples": [
       [
        {
         "名称": "工本费",
         "标准": "每证20元"
        }
       ]
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "缴费方式等。",
      "description": "How to pay.",
      "examples": [
       "网上或窗口缴费"
      ]
     }
    }
   },
   "result": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "mistaken": [
       "证照名称"
      ],
      "aliases": [
       "结果名称"
      ],
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "element": "RESULT_NAME",
      "help": "证照或批文的名称。",
      "description": "Name of the certificate or paper.",
      "examples": [
       "食品经营许可证"
      ]
     },
     "type": {
      "label": "类型",
      "aliases": [
       "结果类型"
      ],
      "title": "Type",
      "type": "string",
      "codes": "result-type",
      "element": "RESULT_TYPE",
      "help": "证照、批文或其他。",
      "description": "Certificate, approval paper, other.",
      "examples": [
       "证照"
      ]
     },
     "sample": {
      "label": "样本",
      "aliases": [
       "结果样本"
      ],
      "title": "Sample",
      "type": "string",
      "format": "file",
      "element": "RESULT_GUID",
      "help": "files 中的样本文件。",
      "description": "File of a sample.",
      "examples": [
       "files/sample.md"
      ]
     },
     "validity": {
      "label": "有效期",
      "mistaken": [
       "有效期限"
      ],
      "title": "Validity",
      "$ref": "#/$defs/validity",
      "help": "几年，或“长期”。",
      "description": "How long it is valid.",
      "examples": [
       "5年"
      ]
     },
     "validityBasis": {
      "label": "有效期依据",
      "title": "Basis of the validity",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定有效期的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《食品经营许可和备案管理办法》第二十二条"
       ]
      ]
     },
     "area": {
      "label": "有效地域",
      "title": "Valid area",
      "type": "string",
      "help": "在什么地域有效。",
      "description": "Where it is valid.",
      "examples": [
       "许可证载明的经营场所"
      ]
     },
     "areaBasis": {
      "label": "有效地域依据",
      "title": "Basis of the area",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定地域的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第四十一条"
       ]
      ]
     },
     "changes": {
      "label": "变更要求",
      "title": "Changes",
      "type": "string",
      "help": "何时要办变更。",
      "description": "When a change must be applied for.",
      "examples": [
       "变更后10个工作日内申请"
      ]
     },
     "renewal": {
      "label": "延续要求",
      "title": "Renewal",
      "type": "string",
      "help": "何时要办延续。",
      "description": "When to renew.",
      "examples": [
       "有效期届满前申请延续"
      ]
     },
     "eCertificate": {
      "label": "电子证照",
      "title": "E-certificate",
      "$ref": "#/$defs/eCertificate",
      "help": "同时制发的电子证照。",
      "description": "E-certificate issued too.",
      "examples": [
       "食品经营许可证"
      ]
     }
    }
   },
   "delivery": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "methods": {
      "label": "方式",
      "aliases": [
       "送达方式"
      ],
      "title": "Methods",
      "type": "array",
      "items": {
       "type": "string",
       "codes": "delivery-method"
      },
      "help": "领取、邮寄、网上下载等。",
      "description": "Collect, post, download …",
      "examples": [
       [
        "窗口领取",
        "邮寄送达"
       ]
      ]
     },
     "limit": {
      "label": "期限",
      "aliases": [
       "送达期限"
      ],
      "title": "Time limit",
      "$ref": "#/$defs/duration",
      "help": "作出决定后多久送达。",
      "description": "Time from decision to delivery.",
      "examples": [
       "10个工作日"
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "其他说明。",
      "description": "Notes.",
      "examples": [
       "邮寄费由部门承担"
      ]
     }
    }
   },
   "online": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "supported"
    ],
    "words": {
     "否": {
      "supported": false
     },
     "不支持": {
      "supported": false
     },
     "no": {
      "supported": false
     }
    },
    "properties": {
     "supported": {
      "label": "支持",
      "aliases": [
       "是否网办"
      ],
      "title": "Supported",
      "type": "boolean",
      "element": "IS_ONLINE",
      "help": "能否网上办理。",
      "description": "Whether it can be done online.",
      "examples": [
       "是"
      ]
     },
     "depth": {
      "label": "深度",
      "aliases": [
       "网上办理深度"
      ],
      "title": "Depth",
      "type": "array",
      "items": {
       "type": "string",
       "codes": "online-depth"
      },
      "element": "ONLINE_HANDLE_DEPTH",
      "help": "网上能办到哪一步，可多选。",
      "description": "How far it goes online.",
      "examples": [
       [
        "受理",
        "结果反馈"
       ]
      ]
     },
     "url": {
      "label": "网址",
      "aliases": [
       "网办地址"
      ],
      "title": "Address",
      "type": "string",
      "format": "url",
      "element": "ONLINE_HANDLE_URL",
      "help": "计算机端办理网址。",
      "description": "Address for computers.",
      "examples": [
       "https://zwfw.example.gov.cn/"
      ]
     },
     "mobileUrl": {
      "label": "移动端网址",
      "title": "Mobile address",
      "type": "string",
      "format": "url",
      "element": "MOBILE_TERMINAL_URL",
      "help": "手机端办理网址。",
      "description": "Address for phones.",
      "examples": [
       "https://m.zwfw.example.gov.cn/"
      ]
     },
     "singleLogin": {
      "label": "单点登录",
      "title": "Single sign-on",
      "type": "boolean",
      "audience": "internal",
      "element": "IS_SINGLE_LOGIN",
      "help": "计算机端是否对接单点登录。",
      "description": "Whether single sign-on is connected.",
      "examples": [
       "是"
      ]
     },
     "mobileSingleLogin": {
      "label": "移动端单点登录",
      "title": "Mobile single sign-on",
      "type": "boolean",
      "audience": "internal",
      "element": "APP_IS_SINGLE_LOGIN",
      "help": "移动端是否对接单点登录。",
      "description": "The same for phones.",
      "examples": [
       "是"
      ]
     },
     "system": {
      "label": "业务系统",
      "title": "System",
      "type": "string",
      "audience": "internal",
      "help": "后台使用的业务系统。",
      "description": "Back-office system used.",
      "examples": [
       "食品经营许可管理系统"
      ]
     }
    }
   },
   "location": {
    "type": "object",
    "shorthand": "office",
    "additionalProperties": false,
    "required": [
     "office"
    ],
    "properties": {
     "office": {
      "label": "单位",
      "title": "Office",
      "type": "string",
      "minLength": 1,
      "translate": false,
      "help": "单位编号或名称；可写“单位/窗口”。",
      "description": "Id or name of an office; office/window is allowed.",
      "examples": [
       "示范县政务服务中心/综合窗口"
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "例如二楼自助区。",
      "description": "Further directions.",
      "examples": [
       "二楼"
      ]
     }
    }
   },
   "support": {
    "type": "object",
    "shorthand": "supported",
    "additionalProperties": false,
    "required": [
     "supported"
    ],
    "properties": {
     "supported": {
      "label": "支持",
      "title": "Supported",
      "type": "boolean",
      "help": "是或者否。",
      "description": "Yes or no.",
      "examples": [
       "是"
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "怎样使用。",
      "description": "How to use it.",
      "examples": [
       "材料和结果都可以邮寄"
      ]
     },
     "quota": {
      "label": "每天可约数量",
      "title": "Places a day",
      "type": "integer",
      "minimum": 0,
      "help": "每天可以预约多少件。",
      "description": "How many places a day.",
      "examples": [
       20
      ]
     },
     "url": {
      "label": "网址",
      "title": "Address",
      "type": "string",
      "format": "url",
      "help": "网址。",
      "description": "Address.",
      "examples": [
       "https://zwfw.example.gov.cn/yuyue"
      ]
     }
    }
   },
   "contact": {
    "type": "object",
    "shorthand": "phones",
    "additionalProperties": false,
    "properties": {
     "phones": {
      "label": "电话",
      "title": "Telephone",
      "type": "array",
      "items": {
       "type": "string",
       "format": "phone"
      },
      "help": "固定电话写区号。",
      "description": "With area code.",
      "examples": [
       [
        "020-55500001"
       ]
      ]
     },
     "website": {
      "label": "网址",
      "aliases": [
       "网络"
      ],
      "title": "Website",
      "type": "string",
      "format": "url",
      "help": "网上咨询或投诉的网址。",
      "description": "Address.",
      "examples": [
       "https://www.example.gov.cn/"
      ]
     },
     "email": {
      "label": "邮箱",
      "title": "E-mail",
      "type": "string",
      "format": "email",
      "help": "电子邮箱。",
      "description": "E-mail address.",
      "examples": [
       "zx@example.gov.cn"
      ]
     },
     "wechat": {
      "label": "微信",
      "title": "WeChat",
      "type": "string",
      "help": "公众号名称。",
      "description": "WeChat account.",
      "examples": [
       "示范县政务服务"
      ]
     },
     "window": {
      "label": "窗口",
      "title": "Window",
      "type": "string",
      "help": "现场咨询的窗口。",
      "description": "Window for enquiries.",
      "examples": [
       "政务服务中心咨询台"
      ]
     },
     "address": {
      "label": "地址",
      "title": "Address",
      "type": "string",
      "help": "信函地址。",
      "description": "Postal address.",
      "examples": [
       "示范县人民路1号"
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "受理时间等。",
      "description": "Hours and the like.",
      "examples": [
       "工作日接听"
      ]
     }
    }
   },
   "remedy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "body"
    ],
    "properties": {
     "body": {
      "label": "机关",
      "aliases": [
       "法院"
      ],
      "title": "Body",
      "type": "string",
      "minLength": 1,
      "help": "复议机关或者管辖法院。",
      "description": "Reconsideration body or court.",
      "examples": [
       "示范县人民政府"
      ]
     },
     "address": {
      "label": "地址",
      "title": "Address",
      "type": "string",
      "help": "地址。",
      "description": "Address.",
      "examples": [
       "示范县人民路1号"
      ]
     },
     "phone": {
      "label": "电话",
      "title": "Telephone",
      "type": "string",
      "format": "phone",
      "help": "电话。",
      "description": "Telephone.",
      "examples": [
       "020-55500001"
      ]
     },
     "limit": {
      "label": "期限",
      "title": "Time limit",
      "$ref": "#/$defs/duration",
      "help": "多久之内提出。",
      "description": "By when.",
      "examples": [
       "60日"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政复议法》第二十条第一款"
       ]
      ]
     }
    }
   },
   "remedies": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "reconsideration": {
      "label": "行政复议",
      "title": "Reconsideration",
      "$ref": "#/$defs/remedy",
      "help": "复议机关和期限。",
      "description": "Body and period.",
      "examples": [
       {
        "机关": "示范县人民政府",
        "期限": "60日"
       }
      ]
     },
     "litigation": {
      "label": "行政诉讼",
      "title": "Litigation",
      "$ref": "#/$defs/remedy",
      "help": "法院和期限。",
      "description": "Court and period.",
      "examples": [
       {
        "法院": "示范县人民法院",
        "期限": "6个月"
       }
      ]
     }
    }
   },
   "question": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "q",
     "a"
    ],
    "properties": {
     "q": {
      "label": "问",
      "mistaken": [
       "问题",
       "提问"
      ],
      "title": "Question",
      "type": "string",
      "minLength": 1,
      "element": "QUESTION",
      "help": "问题。",
      "description": "Question.",
      "examples": [
       "要跑几次？"
      ]
     },
     "a": {
      "label": "答",
      "mistaken": [
       "答案",
       "回答",
       "解答"
      ],
      "title": "Answer",
      "type": "string",
      "minLength": 1,
      "form": "markdown",
      "element": "ANSWER",
      "help": "回答。",
      "description": "Answer.",
      "examples": [
       "一次都不用跑。"
      ]
     }
    }
   },
   "attachment": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "file"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "显示的名称。",
      "description": "Name shown.",
      "examples": [
       "填表说明"
      ]
     },
     "file": {
      "label": "文件",
      "title": "File",
      "type": "string",
      "format": "file",
      "help": "files 中的文件。",
      "description": "File under files/.",
      "examples": [
       "files/note.md"
      ]
     }
    }
   },
   "quantityLimit": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "limited"
    ],
    "words": {
     "无": {
      "limited": false
     },
     "无数量限制": {
      "limited": false
     },
     "none": {
      "limited": false
     }
    },
    "properties": {
     "limited": {
      "label": "有无限制",
      "title": "Limited",
      "type": "boolean",
      "help": "有为是。",
      "description": "Yes when limited.",
      "examples": [
       "否"
      ]
     },
     "content": {
      "label": "内容",
      "title": "Content",
      "type": "string",
      "help": "限制多少。",
      "description": "How many.",
      "examples": [
       "全县不超过30个"
      ]
     },
     "publishMethod": {
      "label": "公布方式",
      "title": "How published",
      "type": "string",
      "help": "怎样公布数量。",
      "description": "How the number is published.",
      "examples": [
       "政府网站"
      ]
     },
     "publishCycle": {
      "label": "公布周期",
      "title": "How often published",
      "type": "string",
      "help": "多久公布一次。",
      "description": "How often.",
      "examples": [
       "每年一次"
      ]
     },
     "allocation": {
      "label": "实施方式",
      "title": "How allotted",
      "type": "string",
      "help": "怎样分配名额。",
      "description": "How places are given.",
      "examples": [
       "按受理先后顺序"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第五十七条"
       ]
      ]
     }
    }
   },
   "intermediary": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "服务名称。",
      "description": "Name of the service.",
      "examples": [
       "验资"
      ]
     },
     "basis": {
      "label": "设定依据",
      "aliases": [
       "依据"
      ],
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "法律、法规或国务院决定。",
      "description": "Law, regulation or State Council decision.",
      "examples": [
       [
        "《中华人民共和国注册会计师法》第十四条"
       ]
      ]
     },
     "providers": {
      "label": "提供机构",
      "title": "Providers",
      "type": "string",
      "help": "谁可以提供。",
      "description": "Who provides it.",
      "examples": [
       "会计师事务所"
      ]
     },
     "feeNature": {
      "label": "收费性质",
      "title": "Kind of fee",
      "type": "string",
      "help": "市场调节价等。",
      "description": "Market price, government price …",
      "examples": [
       "市场调节价"
      ]
     },
     "limit": {
      "label": "时限",
      "title": "Time limit",
      "$ref": "#/$defs/duration",
      "help": "多久完成。",
      "description": "How long it takes.",
      "examples": [
       "5个工作日"
      ]
     }
    }
   },
   "promise": {
    "type": "object",
    "shorthand": "available",
    "additionalProperties": false,
    "required": [
     "available"
    ],
    "properties": {
     "available": {
      "label": "实行",
      "title": "Available",
      "type": "boolean",
      "help": "是否实行。",
      "description": "Whether it is offered.",
      "examples": [
       "否"
      ]
     },
     "content": {
      "label": "承诺内容",
      "title": "What is promised",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "承诺哪些事。",
      "description": "What is promised.",
      "examples": [
       [
        "场所符合食品安全要求"
       ]
      ]
     },
     "liability": {
      "label": "不实责任",
      "title": "Liability",
      "type": "string",
      "help": "承诺不实的后果。",
      "description": "What follows if it is untrue.",
      "examples": [
       "撤销许可并记入信用记录"
      ]
     },
     "verification": {
      "label": "核查方式",
      "title": "Verification",
      "type": "string",
      "help": "事中事后怎样核查。",
      "description": "How it is verified later.",
      "examples": [
       "发证后30个工作日内现场核查"
      ]
     },
     "template": {
      "label": "承诺书",
      "title": "Template",
      "type": "string",
      "format": "file",
      "help": "告知承诺书文件。",
      "description": "File of the notice and promise.",
      "examples": [
       "files/promise.md"
      ]
     }
    }
   },
   "licence": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "label": "许可类型",
      "title": "Licence kind",
      "type": "string",
      "codes": "licence-kind",
      "help": "条件型、数量限制型等。",
      "description": "By conditions, by number …",
      "examples": [
       "条件型"
      ]
     },
     "acceptedByDecider": {
      "label": "审批机关受理",
      "title": "Accepted by the deciding organ",
      "type": "boolean",
      "help": "是否由审批机关受理。",
      "description": "Whether the deciding organ accepts.",
      "examples": [
       "是"
      ]
     },
     "acceptanceLevel": {
      "label": "受理层级",
      "title": "Level of acceptance",
      "type": "array",
      "items": {
       "type": "string",
       "codes": "use-level"
      },
      "help": "哪一级受理。",
      "description": "Which level accepts.",
      "examples": [
       [
        "县级"
       ]
      ]
     },
     "preliminary": {
      "label": "存在初审",
      "title": "Preliminary review",
      "type": "boolean",
      "help": "是否存在初审环节。",
      "description": "Whether there is a preliminary review.",
      "examples": [
       "否"
      ]
     },
     "preliminaryLevel": {
      "label": "初审层级",
      "title": "Level of preliminary review",
      "type": "array",
      "items": {
       "type": "string",
       "codes": "use-level"
      },
      "help": "哪一级初审。",
      "description": "Which level.",
      "examples": [
       [
        "县级"
       ]
      ]
     },
     "nationalName": {
      "label": "国家目录名称",
      "title": "National directory name",
      "type": "string",
      "help": "对应国家级基本目录名称。",
      "description": "Name in the national directory.",
      "examples": [
       "食品经营许可"
      ]
     },
     "unified": {
      "label": "要素统一情况",
      "title": "Unified elements",
      "type": "string",
      "help": "全省统一到什么程度。",
      "description": "How far elements are unified.",
      "examples": [
       "全部要素全省统一"
      ]
     },
     "enterprise": {
      "label": "涉企许可",
      "title": "Concerns enterprises",
      "type": "boolean",
      "help": "是否涉企经营许可事项。",
      "description": "Whether it licenses business.",
      "examples": [
       "是"
      ]
     },
     "enterpriseName": {
      "label": "涉企许可名称",
      "title": "Business licence name",
      "type": "string",
      "help": "涉企经营许可事项名称。",
      "description": "Its name there.",
      "examples": [
       "食品经营许可"
      ]
     },
     "reform": {
      "label": "改革方式",
      "title": "Reform",
      "type": "string",
      "codes": "reform",
      "help": "审批改备案、告知承诺、优化服务等。",
      "description": "Way of the reform.",
      "examples": [
       "优化审批服务"
      ]
     },
     "reformMeasures": {
      "label": "改革举措",
      "title": "Reform measures",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "具体举措。",
      "description": "Measures.",
      "examples": [
       [
        "全程网上办理"
       ]
      ]
     },
     "supervision": {
      "label": "监管措施",
      "title": "Supervision",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "加强事中事后监管的措施。",
      "description": "Measures of supervision.",
      "examples": [
       [
        "双随机一公开抽查"
       ]
      ]
     },
     "siteSurvey": {
      "label": "现场勘验",
      "title": "Site survey",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "是"
      ]
     },
     "hearing": {
      "label": "听证",
      "title": "Hearing",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "否"
      ]
     },
     "bidding": {
      "label": "招标拍卖挂牌",
      "title": "Bidding or auction",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "否"
      ]
     },
     "inspection": {
      "label": "检验检测检疫",
      "title": "Inspection or quarantine",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "否"
      ]
     },
     "appraisal": {
      "label": "鉴定",
      "title": "Appraisal",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "否"
      ]
     },
     "expertReview": {
      "label": "专家评审",
      "title": "Expert review",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "否"
      ]
     },
     "publicNotice": {
      "label": "社会公示",
      "title": "Public notice",
      "type": "boolean",
      "help": "是否需要。",
      "description": "Whether needed.",
      "examples": [
       "否"
      ]
     },
     "outsourced": {
      "label": "委托技术服务",
      "title": "Commissioned services",
      "type": "boolean",
      "help": "是否委托服务机构开展技术性服务。",
      "description": "Whether technical services are commissioned.",
      "examples": [
       "否"
      ]
     },
     "procedureBasis": {
      "label": "程序依据",
      "title": "Basis of the procedure",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "规定程序的条文。",
      "description": "Provision.",
      "examples": [
       [
        "《食品经营许可和备案管理办法》第十九条"
       ]
      ]
     },
     "annualInspection": {
      "label": "年检",
      "title": "Annual inspection",
      "$ref": "#/$defs/annual",
      "help": "许可后年检要求。",
      "description": "Annual inspection.",
      "examples": [
       "无"
      ]
     },
     "annualReport": {
      "label": "年报",
      "title": "Annual report",
      "$ref": "#/$defs/annual",
      "help": "许可后年报要求。",
      "description": "Annual report.",
      "examples": [
       "无"
      ]
     },
     "supervisor": {
      "label": "监管主体",
      "title": "Supervising body",
      "type": "string",
      "help": "由谁监管。",
      "description": "Who supervises.",
      "examples": [
       "示范县市场监督管理局"
      ]
     },
     "remarks": {
      "label": "备注",
      "title": "Remarks",
      "type": "string",
      "help": "其他。",
      "description": "Notes.",
      "examples": [
       "无"
      ]
     }
    }
   },
   "annual": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "required"
    ],
    "words": {
     "无": {
      "required": false
     },
     "none": {
      "required": false
     }
    },
    "properties": {
     "required": {
      "label": "要求",
      "title": "Required",
      "type": "boolean",
      "help": "有为是。",
      "description": "Yes when required.",
      "examples": [
       "否"
      ]
     },
     "cycle": {
      "label": "周期",
      "title": "Cycle",
      "type": "string",
      "help": "多久一次。",
      "description": "How often.",
      "examples": [
       "每年一次"
      ]
     },
     "materials": {
      "label": "材料",
      "title": "Materials",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "报送什么。",
      "description": "What is to be sent.",
      "examples": [
       [
        "年度报告"
       ]
      ]
     },
     "charged": {
      "label": "收费",
      "title": "Charged",
      "type": "boolean",
      "help": "是否收费。",
      "description": "Whether charged.",
      "examples": [
       "否"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "条文。",
      "description": "Provision.",
      "examples": [
       [
        "《社会团体登记管理条例》第二十八条"
       ]
      ]
     }
    }
   },
   "variant": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind"
    ],
    "properties": {
     "kind": {
      "label": "类型",
      "title": "Kind",
      "type": "string",
      "codes": "variant-kind",
      "help": "变更、延续、补证、注销等。",
      "description": "Change, renewal, reissue, cancellation …",
      "examples": [
       "延续"
      ]
     },
     "description": {
      "label": "说明",
      "title": "Description",
      "type": "string",
      "form": "markdown",
      "help": "什么时候办、与新办有何不同。",
      "description": "When and how it differs.",
      "examples": [
       "有效期届满前申请。"
      ]
     },
     "omit": {
      "label": "减少材料",
      "title": "Materials left out",
      "type": "array",
      "items": {
       "type": "string"
      },
      "translate": false,
      "help": "不再需要的材料（标识或名称）。",
      "description": "Ids or names of materials not needed.",
      "examples": [
       [
        "营业执照"
       ]
      ]
     },
     "add": {
      "label": "增加材料",
      "title": "Materials added",
      "type": "array",
      "items": {
       "$ref": "#/$defs/material"
      },
      "help": "另外需要的材料。",
      "description": "Materials needed besides.",
      "examples": [
       [
        {
         "名称": "原许可证"
        }
       ]
      ]
     },
     "promised": {
      "label": "承诺",
      "aliases": [
       "承诺办结时限"
      ],
      "title": "Promised limit",
      "$ref": "#/$defs/duration",
      "help": "与新办不同时写。",
      "description": "When it differs.",
      "examples": [
       "5个工作日"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "条文。",
      "description": "Provision.",
      "examples": [
       [
        "《食品经营许可和备案管理办法》第二十九条"
       ]
      ]
     },
     "handling": {
      "label": "办理要点",
      "title": "Handling",
      "type": "string",
      "form": "markdown",
      "audience": "internal",
      "help": "工作人员与新办不同的做法。",
      "description": "What staff do differently.",
      "examples": [
       "不再现场核查。"
      ]
     }
    }
   },
   "post": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "岗位名称。",
      "description": "Name of the post.",
      "examples": [
       "审查岗"
      ]
     },
     "unit": {
      "label": "机构",
      "title": "Unit",
      "type": "string",
      "help": "所在机构。",
      "description": "Unit it belongs to.",
      "examples": [
       "行政审批股"
      ]
     },
     "staff": {
      "label": "人员",
      "title": "Staff",
      "type": "string",
      "help": "A 岗人员或职务。",
      "description": "Person or rank.",
      "examples": [
       "股长"
      ]
     },
     "backup": {
      "label": "B岗",
      "title": "Backup",
      "type": "string",
      "help": "A 岗不在时由谁代。",
      "description": "Who stands in.",
      "examples": [
       "副股长"
      ]
     },
     "duties": {
      "label": "职责",
      "title": "Duties",
      "type": "string",
      "help": "做什么。",
      "description": "What they do.",
      "examples": [
       "审查申请材料，提出意见"
      ]
     },
     "powers": {
      "label": "权限",
      "title": "Powers",
      "type": "string",
      "help": "能决定什么。",
      "description": "What they may decide.",
      "examples": [
       "决定是否受理"
      ]
     },
     "recusal": {
      "label": "回避",
      "title": "Recusal",
      "type": "string",
      "help": "什么情形须回避。",
      "description": "When they must withdraw.",
      "examples": [
       "与申请人有利害关系的"
      ]
     }
    }
   },
   "risk": {
    "type": "object",
    "shorthand": "risk",
    "additionalProperties": false,
    "required": [
     "risk"
    ],
    "properties": {
     "risk": {
      "label": "风险",
      "title": "Risk",
      "type": "string",
      "minLength": 1,
      "help": "可能出什么问题。",
      "description": "What may go wrong.",
      "examples": [
       "超期未决定"
      ]
     },
     "step": {
      "label": "环节",
      "title": "Step",
      "type": "string",
      "help": "在哪个环节。",
      "description": "At which step.",
      "examples": [
       "决定"
      ]
     },
     "level": {
      "label": "等级",
      "title": "Level",
      "type": "string",
      "codes": "risk-level",
      "help": "高、中、低。",
      "description": "High, medium, low.",
      "examples": [
       "中"
      ]
     },
     "control": {
      "label": "防控",
      "aliases": [
       "防控措施"
      ],
      "title": "Control",
      "type": "string",
      "help": "怎样防止。",
      "description": "How it is prevented.",
      "examples": [
       "系统到期预警"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "责任条款。",
      "description": "Provision on liability.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第七十二条"
       ]
      ]
     }
    }
   },
   "document": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "文书名称。",
      "description": "Name.",
      "examples": [
       "受理通知书"
      ]
     },
     "case": {
      "label": "情形",
      "title": "When used",
      "type": "string",
      "help": "什么时候用。",
      "description": "When it is used.",
      "examples": [
       "决定受理时"
      ]
     },
     "template": {
      "label": "样式",
      "title": "Template",
      "type": "string",
      "format": "file",
      "help": "样式文件。",
      "description": "File of the template.",
      "examples": [
       "files/accept.md"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国行政许可法》第三十二条第二款"
       ]
      ]
     }
    }
   },
   "archive": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "contents": {
      "label": "内容",
      "title": "Contents",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "归档哪些文件。",
      "description": "What is filed.",
      "examples": [
       [
        "申请书",
        "决定书"
       ]
      ]
     },
     "retention": {
      "label": "保管期限",
      "title": "Retention",
      "$ref": "#/$defs/validity",
      "help": "保管多久。",
      "description": "How long.",
      "examples": [
       "30年"
      ]
     },
     "form": {
      "label": "形式",
      "title": "Form",
      "type": "string",
      "help": "纸质或电子。",
      "description": "Paper or electronic.",
      "examples": [
       "电子"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "array",
      "items": {
       "$ref": "#/$defs/citation"
      },
      "help": "条文。",
      "description": "Provision.",
      "examples": [
       [
        "《中华人民共和国档案法》第十四条"
       ]
      ]
     }
    }
   },
   "oversight": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "body": {
      "label": "监管主体",
      "title": "Supervising body",
      "type": "string",
      "help": "由谁监管。",
      "description": "Who supervises.",
      "examples": [
       "示范县市场监督管理局"
      ]
     },
     "handover": {
      "label": "推送方式",
      "title": "Hand-over",
      "type": "string",
      "help": "怎样、多久推送。",
      "description": "How and when they are told.",
      "examples": [
       "发证当日推送至监管平台"
      ]
     },
     "measures": {
      "label": "监管措施",
      "title": "Measures",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "采取哪些措施。",
      "description": "Which measures.",
      "examples": [
       [
        "发证后三个月内首次检查"
       ]
      ]
     }
    }
   },
   "change": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "date",
     "note"
    ],
    "properties": {
     "version": {
      "label": "版本",
      "title": "Version",
      "type": "integer",
      "minimum": 1,
      "help": "改成第几版。",
      "description": "Which version.",
      "examples": [
       2
      ]
     },
     "date": {
      "label": "日期",
      "title": "Date",
      "type": "string",
      "format": "date",
      "help": "修改日期。",
      "description": "Date of the change.",
      "examples": [
       "2026-10-01"
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "minLength": 1,
      "help": "改了什么、为什么。",
      "description": "What, and why.",
      "examples": [
       "压缩承诺时限"
      ]
     }
    }
   }
  }
 },
 "office": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "office",
  "title": "Office",
  "label": "单位",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "label": "编号",
    "title": "Id",
    "type": "string",
    "format": "id",
    "audience": "public",
    "help": "唯一短名；不写则用文件名。",
    "description": "Unique short name; default: file name.",
    "examples": [
     "market-regulation"
    ]
   },
   "name": {
    "label": "名称",
    "mistaken": [
     "单位名称"
    ],
    "title": "Name",
    "type": "string",
    "minLength": 1,
    "audience": "public",
    "mandatory": "all",
    "help": "单位全称。",
    "description": "Full name.",
    "examples": [
     "示范县市场监督管理局"
    ]
   },
   "shortName": {
    "label": "简称",
    "title": "Short name",
    "type": "string",
    "audience": "public",
    "help": "日常简称。",
    "description": "Short name.",
    "examples": [
     "县市场监管局"
    ]
   },
   "kind": {
    "label": "类型",
    "title": "Kind",
    "type": "string",
    "codes": "office-kind",
    "audience": "public",
    "help": "部门、政务服务中心、便民服务中心等。",
    "description": "Department, service centre …",
    "examples": [
     "部门"
    ]
   },
   "code": {
    "label": "统一社会信用代码",
    "mistaken": [
     "社会信用代码",
     "信用代码"
    ],
    "title": "Unified social credit code",
    "type": "string",
    "format": "uscc",
    "audience": "public",
    "help": "18位。",
    "description": "18 characters.",
    "examples": [
     "11440100007482575H"
    ]
   },
   "region": {
    "label": "行政区划代码",
    "title": "Division code",
    "type": "string",
    "format": "division",
    "audience": "public",
    "help": "6、9或12位。",
    "description": "6, 9 or 12 digits.",
    "examples": [
     "440118"
    ]
   },
   "address": {
    "label": "地址",
    "mistaken": [
     "办公地址",
     "办公地点",
     "办理地点"
    ],
    "title": "Address",
    "type": "string",
    "minLength": 1,
    "audience": "public",
    "mandatory": "all",
    "help": "写到门牌号。",
    "description": "Down to the house number.",
    "examples": [
     "示范县人民路1号"
    ]
   },
   "hours": {
    "label": "办公时间",
    "mistaken": [
     "办理时间",
     "工作时间"
    ],
    "title": "Opening hours",
    "type": "string",
    "minLength": 1,
    "audience": "public",
    "mandatory": "all",
    "help": "哪几天、几点到几点。",
    "description": "Days and hours.",
    "examples": [
     "周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）"
    ]
   },
   "phones": {
    "label": "电话",
    "mistaken": [
     "联系电话",
     "咨询电话",
     "办公电话"
    ],
    "title": "Telephone",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string",
     "format": "phone"
    },
    "audience": "public",
    "mandatory": "all",
    "help": "固定电话写区号。",
    "description": "With area code.",
    "examples": [
     [
      "020-55500001"
     ]
    ]
   },
   "complaintPhones": {
    "label": "投诉电话",
    "mistaken": [
     "监督电话",
     "监督投诉电话"
    ],
    "title": "Complaint telephone",
    "type": "array",
    "items": {
     "type": "string",
     "format": "phone"
    },
    "audience": "public",
    "help": "与咨询电话不同。",
    "description": "Other than for enquiries.",
    "examples": [
     [
      "12345"
     ]
    ]
   },
   "website": {
    "label": "网址",
    "title": "Website",
    "type": "string",
    "format": "url",
    "audience": "public",
    "help": "单位网站。",
    "description": "Website.",
    "examples": [
     "https://www.example.gov.cn/"
    ]
   },
   "directions": {
    "label": "交通指引",
    "mistaken": [
     "交通",
     "乘车路线"
    ],
    "title": "Directions",
    "type": "string",
    "audience": "public",
    "element": "TRAFFIC_GUIDE",
    "help": "公交、停车等。",
    "description": "Bus, parking …",
    "examples": [
     "公交3路政务中心站"
    ]
   },
   "accessibility": {
    "label": "无障碍设施",
    "title": "Accessibility",
    "type": "string",
    "audience": "public",
    "help": "轮椅通道、手语服务等。",
    "description": "Ramp, sign language …",
    "examples": [
     "设轮椅坡道和无障碍卫生间"
    ]
   },
   "windows": {
    "label": "窗口",
    "title": "Windows",
    "type": "array",
    "audience": "public",
    "help": "各个窗口。",
    "description": "The windows.",
    "examples": [
     [
      {
       "名称": "综合窗口",
       "位置": "一楼 A01—A06"
      }
     ]
    ],
    "items": {
     "$ref": "#/$defs/window"
    }
   },
   "internalPhone": {
    "label": "内部电话",
    "title": "Internal telephone",
    "type": "string",
    "audience": "internal",
    "help": "只给工作人员看。",
    "description": "For staff only.",
    "examples": [
     "内线8001"
    ]
   },
   "notes": {
    "label": "内部备注",
    "title": "Internal notes",
    "type": "string",
    "audience": "internal",
    "help": "只给工作人员看。",
    "description": "For staff only.",
    "examples": [
     "无"
    ]
   }
  },
  "$defs": {
   "window": {
    "type": "object",
    "shorthand": "name",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "id": {
      "label": "编号",
      "title": "Id",
      "type": "string",
      "format": "id",
      "help": "短名。",
      "description": "Short name.",
      "examples": [
       "general"
      ]
     },
     "name": {
      "label": "名称",
      "mistaken": [
       "窗口名称"
      ],
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "窗口名称。",
      "description": "Name of the window.",
      "examples": [
       "综合窗口"
      ]
     },
     "kind": {
      "label": "窗口类型",
      "title": "Kind",
      "type": "string",
      "codes": "window-kind",
      "help": "受理地点分类。",
      "description": "Kind of place.",
      "examples": [
       "行政服务中心"
      ]
     },
     "place": {
      "label": "位置",
      "mistaken": [
       "楼层",
       "窗口号"
      ],
      "title": "Floor and number",
      "type": "string",
      "help": "楼层和窗口号。",
      "description": "Floor and window number.",
      "examples": [
       "一楼 A01—A06 号窗口"
      ]
     },
     "address": {
      "label": "地址",
      "title": "Address",
      "type": "string",
      "help": "与单位地址不同时写。",
      "description": "When it differs from the office.",
      "examples": [
       "示范县文化路8号"
      ]
     },
     "hours": {
      "label": "办公时间",
      "title": "Hours",
      "type": "string",
      "help": "与单位不同时写。",
      "description": "When they differ.",
      "examples": [
       "周一至周六 9:00—17:00"
      ]
     },
     "phones": {
      "label": "电话",
      "title": "Telephone",
      "type": "array",
      "items": {
       "type": "string",
       "format": "phone"
      },
      "help": "窗口电话。",
      "description": "Telephone.",
      "examples": [
       [
        "020-55500002"
       ]
      ]
     }
    }
   }
  }
 },
 "handbook": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "handbook",
  "title": "Handbook",
  "label": "手册",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "label": "编号",
    "title": "Id",
    "type": "string",
    "format": "id",
    "audience": "public",
    "help": "唯一短名，用作文件名；不写则用文件名。",
    "description": "Unique short name, used as file name.",
    "examples": [
     "public-handbook"
    ]
   },
   "title": {
    "label": "标题",
    "title": "Title",
    "type": "string",
    "minLength": 1,
    "audience": "public",
    "mandatory": "all",
    "help": "封面上的书名。",
    "description": "Title on the cover.",
    "examples": [
     "示范县政务服务办事指南汇编"
    ]
   },
   "subtitle": {
    "label": "副标题",
    "title": "Subtitle",
    "type": "string",
    "audience": "public",
    "help": "封面上的副题。",
    "description": "Subtitle on the cover.",
    "examples": [
     "市场监管领域"
    ]
   },
   "readers": {
    "label": "读者",
    "title": "Readers",
    "type": "string",
    "codes": "handbook-readers",
    "audience": "public",
    "mandatory": "all",
    "help": "公众（办事指南）或工作人员（业务手册）。",
    "description": "Public (guides) or staff (manuals).",
    "examples": [
     "公众"
    ]
   },
   "departments": {
    "label": "部门",
    "title": "Departments",
    "type": "array",
    "items": {
     "type": "string",
     "ref": "office"
    },
    "audience": "public",
    "help": "收录这些部门的事项。",
    "description": "Items of these departments.",
    "examples": [
     [
      "示范县市场监督管理局"
     ]
    ]
   },
   "topics": {
    "label": "主题",
    "title": "Topics",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "help": "收录这些主题的事项。",
    "description": "Items of these topics.",
    "examples": [
     [
      "准营准办"
     ]
    ]
   },
   "items": {
    "label": "事项",
    "title": "Items",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "public",
    "help": "逐个列出事项编号；部门、主题、事项都不写就收录全部。",
    "description": "Ids of items; all items when departments and topics and items are all left out.",
    "examples": [
     [
      "food-permit-new"
     ]
    ]
   },
   "edition": {
    "label": "版次",
    "title": "Edition",
    "type": "string",
    "audience": "public",
    "help": "第几版。",
    "description": "Edition.",
    "examples": [
     "2026年第1版"
    ]
   },
   "date": {
    "label": "日期",
    "title": "Date",
    "type": "string",
    "format": "date",
    "audience": "public",
    "help": "编印日期。",
    "description": "Date of the edition.",
    "examples": [
     "2026-10-01"
    ]
   },
   "publisher": {
    "label": "编制单位",
    "title": "Publisher",
    "type": "string",
    "audience": "public",
    "help": "谁编制。",
    "description": "Who publishes it.",
    "examples": [
     "示范县政务服务和数据管理局"
    ]
   },
   "number": {
    "label": "手册编号",
    "title": "Number",
    "type": "string",
    "audience": "public",
    "help": "业务手册编号。",
    "description": "Number of the manual.",
    "examples": [
     "SF/SC-2026-01"
    ]
   },
   "preface": {
    "label": "前言",
    "title": "Preface",
    "type": "string",
    "form": "markdown",
    "audience": "public",
    "help": "书前说明。",
    "description": "Text before the contents.",
    "examples": [
     "本手册收录全县常办事项。"
    ]
   }
  },
  "$defs": {}
 },
 "workspace": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "workspace",
  "title": "Workspace",
  "label": "工作区",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "title": {
    "label": "名称",
    "title": "Title",
    "type": "string",
    "minLength": 1,
    "audience": "public",
    "mandatory": "all",
    "help": "网站和手册上的名称。",
    "description": "Name shown on the site and in books.",
    "examples": [
     "示范县政务服务办事指南"
    ]
   },
   "publisher": {
    "label": "发布单位",
    "title": "Publisher",
    "type": "string",
    "minLength": 1,
    "audience": "public",
    "mandatory": "all",
    "help": "谁发布。",
    "description": "Who publishes it.",
    "examples": [
     "示范县政务服务和数据管理局"
    ]
   },
   "region": {
    "label": "地区",
    "title": "Region",
    "$ref": "#/$defs/region",
    "audience": "public",
    "mandatory": "all",
    "help": "地区名称和行政区划代码。",
    "description": "Name and division code.",
    "examples": [
     {
      "名称": "示范县",
      "代码": "440118"
     }
    ]
   },
   "level": {
    "label": "层级",
    "title": "Level",
    "type": "string",
    "codes": "use-level",
    "audience": "public",
    "mandatory": "all",
    "help": "本工作区属于哪一级。",
    "description": "Level of this workspace.",
    "examples": [
     "县级"
    ]
   },
   "edition": {
    "label": "版次",
    "title": "Edition",
    "$ref": "#/$defs/edition",
    "audience": "public",
    "help": "本次发布的版次和日期。",
    "description": "Edition and date of this publication.",
    "examples": [
     {
      "编号": "2026年第1版",
      "日期": "2026-10-01"
     }
    ]
   },
   "codeProfile": {
    "label": "代码方案",
    "title": "Code profile",
    "type": "string",
    "codes": "code-profile",
    "audience": "public",
    "help": "数字代码按哪套标准读；不写为国家交换库。",
    "description": "Which numeric codes are meant; default the national exchange.",
    "examples": [
     "国家交换库"
    ]
   },
   "directory": {
    "label": "编码方案",
    "title": "Directory profile",
    "type": "string",
    "codes": "directory-profile",
    "audience": "public",
    "help": "事项编码按哪套规则核对；不写为国家目录。",
    "description": "Which rules item codes follow; default the national directory.",
    "examples": [
     "国家目录"
    ]
   },
   "site": {
    "label": "网站",
    "title": "Site",
    "$ref": "#/$defs/site",
    "audience": "public",
    "help": "网址、热线、页脚等。",
    "description": "Address, hotline, footer.",
    "examples": [
     {
      "网址": "https://zwfw.example.gov.cn/guide/",
      "热线": "12345"
     }
    ]
   },
   "theme": {
    "label": "外观",
    "title": "Theme",
    "$ref": "#/$defs/theme",
    "audience": "public",
    "help": "徽标和颜色；要改版面，把模板放进 themes 文件夹。",
    "description": "Emblem and colours; templates in themes/ change the layout.",
    "examples": [
     {
      "主色": "#1f4e8c"
     }
    ]
   },
   "languages": {
    "label": "语言",
    "title": "Languages",
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/publishedLanguage"
    },
    "audience": "public",
    "help": "网站用哪些语言发布，第一种在网站根目录；不写就只有一种。",
    "description": "Languages of the site, the first at its root; one alone by default.",
    "examples": [
     [
      "简体",
      "繁体",
      "英文"
     ]
    ]
   },
   "handbooks": {
    "label": "手册",
    "title": "Handbooks",
    "type": "array",
    "items": {
     "$ref": "handbook"
    },
    "audience": "public",
    "help": "要编印的手册；也可以放在 handbooks 文件夹，一本一个文件。",
    "description": "Handbooks to print; may also be files in handbooks/.",
    "examples": [
     [
      {
       "编号": "public",
       "标题": "办事指南汇编",
       "读者": "公众"
      }
     ]
    ]
   },
   "rulePacks": {
    "label": "规则包",
    "title": "Rule packs",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "internal",
    "help": "采用哪些规则包；不写为 [national]（全国）。本工作区 packs 文件夹里的也可以写。",
    "description": "Rule packs in use; default [national]. Packs of the packs/ folder may be named too.",
    "examples": [
     [
      "national"
     ]
    ]
   },
   "ruleSettings": {
    "label": "规则调整",
    "title": "Rule settings",
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "codes": "rule-severity"
    },
    "audience": "internal",
    "help": "改变某条规则的级别，或者关闭它；选项在规则包里改。",
    "description": "Changes the severity of a rule or switches it off; options are changed in a pack.",
    "examples": [
     {
      "wording/vague-time": "提示"
     }
    ]
   },
   "notes": {
    "label": "内部备注",
    "title": "Internal notes",
    "type": "string",
    "audience": "internal",
    "help": "只给工作人员看。",
    "description": "For staff only.",
    "examples": [
     "无"
    ]
   }
  },
  "$defs": {
   "region": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "code"
    ],
    "properties": {
     "name": {
      "label": "名称",
      "title": "Name",
      "type": "string",
      "minLength": 1,
      "help": "地区名称。",
      "description": "Name of the region.",
      "examples": [
       "示范县"
      ]
     },
     "code": {
      "label": "代码",
      "title": "Code",
      "type": "string",
      "format": "division",
      "help": "6位行政区划代码。",
      "description": "Six-digit division code.",
      "examples": [
       "440118"
      ]
     }
    }
   },
   "edition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "number"
    ],
    "properties": {
     "number": {
      "label": "编号",
      "title": "Number",
      "type": "string",
      "minLength": 1,
      "help": "版次。",
      "description": "Edition.",
      "examples": [
       "2026年第1版"
      ]
     },
     "date": {
      "label": "日期",
      "title": "Date",
      "type": "string",
      "format": "date",
      "help": "发布日期。",
      "description": "Date of publication.",
      "examples": [
       "2026-10-01"
      ]
     },
     "note": {
      "label": "说明",
      "title": "Note",
      "type": "string",
      "help": "本版说明。",
      "description": "Note on this edition.",
      "examples": [
       "新增两个事项"
      ]
     }
    }
   },
   "site": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "url": {
      "label": "网址",
      "title": "Address",
      "type": "string",
      "format": "url",
      "help": "发布后的网址，用于数据和二维码。",
      "description": "Address after publication.",
      "examples": [
       "https://zwfw.example.gov.cn/guide/"
      ]
     },
     "hotline": {
      "label": "热线",
      "title": "Hotline",
      "type": "string",
      "format": "phone",
      "help": "服务热线。",
      "description": "Hotline.",
      "examples": [
       "12345"
      ]
     },
     "footer": {
      "label": "页脚",
      "title": "Footer",
      "type": "string",
      "help": "页脚文字。",
      "description": "Text in the footer.",
      "examples": [
       "示范县人民政府主办"
      ]
     },
     "icp": {
      "label": "ICP备案号",
      "title": "ICP number",
      "type": "string",
      "format": "icp",
      "help": "网站备案号。",
      "description": "ICP filing number.",
      "examples": [
       "粤ICP备00000000号"
      ]
     },
     "siteCode": {
      "label": "政府网站标识码",
      "title": "Government site code",
      "type": "string",
      "format": "site-code",
      "help": "政府网站标识码，10位。",
      "description": "Code of the government site.",
      "examples": [
       "4401180001"
      ]
     },
     "police": {
      "label": "公安备案号",
      "title": "Police filing number",
      "type": "string",
      "format": "police",
      "help": "联网备案号，公开网站要挂在页脚。",
      "description": "Filing number of the public security organ.",
      "examples": [
       "粤公网安备44011802000001号"
      ]
     },
     "notice": {
      "label": "公告",
      "title": "Notice",
      "type": "string",
      "form": "markdown",
      "help": "显示在首页顶部的说明。",
      "description": "Notice at the top of the index page.",
      "examples": [
       "示例数据，不作办事依据。"
      ]
     }
    }
   },
   "publishedLanguage": {
    "type": "object",
    "shorthand": "language",
    "additionalProperties": false,
    "required": [
     "language"
    ],
    "properties": {
     "language": {
      "label": "语言",
      "title": "Language",
      "type": "string",
      "codes": "site-language",
      "help": "简体、繁体或英文。",
      "description": "Simplified Chinese, Traditional Chinese or English.",
      "examples": [
       "英文"
      ]
     },
     "pdf": {
      "label": "打印版",
      "aliases": [
       "PDF"
      ],
      "title": "PDF",
      "type": "boolean",
      "help": "有译文的事项要不要另外生成这种语言的 PDF；不写为否。",
      "description": "Whether items with translations have PDFs in this language too; default no.",
      "examples": [
       "是"
      ]
     }
    }
   },
   "theme": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "emblem": {
      "label": "徽标",
      "title": "Emblem",
      "type": "string",
      "format": "file",
      "help": "files 文件夹里的 SVG 或者 PNG 图，显示在网站名称前。",
      "description": "An SVG or PNG of files/, shown before the name of the site.",
      "examples": [
       "files/emblem.svg"
      ]
     },
     "primary": {
      "label": "主色",
      "title": "Primary colour",
      "type": "string",
      "format": "colour",
      "help": "标题栏、链接和小标题的颜色；白字放在上面要看得清。",
      "description": "Of the head, links and small headings; white has to be readable on it.",
      "examples": [
       "#1f4e8c"
      ]
     },
     "primaryDark": {
      "label": "深色模式主色",
      "title": "Primary colour of the dark theme",
      "type": "string",
      "format": "colour",
      "help": "深色模式用的主色；不写就从主色推算。",
      "description": "For the dark theme; worked out from the primary colour by default.",
      "examples": [
       "#93bdf2"
      ]
     },
     "accent": {
      "label": "强调色",
      "title": "Accent colour",
      "type": "string",
      "format": "colour",
      "help": "主要按钮的颜色；不写用主色。",
      "description": "Of the main buttons; the primary colour by default.",
      "examples": [
       "#b3261e"
      ]
     },
     "accentDark": {
      "label": "深色模式强调色",
      "title": "Accent colour of the dark theme",
      "type": "string",
      "format": "colour",
      "help": "深色模式用的强调色；不写就推算。",
      "description": "For the dark theme; worked out by default.",
      "examples": [
       "#ff9c92"
      ]
     }
    }
   }
  },
  "$comment": "handbook is a schema of its own"
 },
 "pack": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "pack",
  "title": "Rule pack",
  "label": "规则包",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "label": "编号",
    "title": "Id",
    "type": "string",
    "format": "id",
    "audience": "internal",
    "help": "规则包的短名，在 guide.yaml 的“规则包”里引用；不写则用文件名。",
    "description": "Short name by which guide.yaml chooses the pack; default the file name.",
    "examples": [
     "example"
    ]
   },
   "name": {
    "label": "名称",
    "title": "Name",
    "type": "string",
    "minLength": 1,
    "audience": "internal",
    "mandatory": "all",
    "help": "规则包叫什么。",
    "description": "What the pack is called.",
    "examples": [
     "广东省规则"
    ]
   },
   "source": {
    "label": "来源",
    "title": "Source",
    "type": "string",
    "audience": "internal",
    "help": "这些规则依据什么制定、哪一版、什么时候生效。",
    "description": "What the rules rest on, which edition, in force since when.",
    "examples": [
     "广东省行政许可监督管理条例（2021年修正）"
    ]
   },
   "extends": {
    "label": "继承",
    "title": "Extends",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "internal",
    "help": "先采用这些规则包的全部规则，再加上本包的。",
    "description": "Packs whose rules come first.",
    "examples": [
     [
      "national"
     ]
    ]
   },
   "builtIn": {
    "label": "内置规则",
    "title": "Built-in rules",
    "type": "array",
    "items": {
     "type": "string"
    },
    "audience": "internal",
    "help": "采用程序自带的哪些规则，写规则代码。",
    "description": "Codes of rules written in code that this pack takes in.",
    "examples": [
     [
      "plain/sentence-too-long"
     ]
    ]
   },
   "modules": {
    "label": "模块",
    "title": "Modules",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "audience": "internal",
    "help": "用 JavaScript 或者 TypeScript 编写的规则文件，放在 packs 文件夹里。",
    "description": "Rules in JavaScript or TypeScript, as files in packs/.",
    "examples": [
     [
      "packs/my-rule.js"
     ]
    ]
   },
   "wordLists": {
    "label": "词表",
    "title": "Word lists",
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "audience": "internal",
    "help": "几条规则共用的词语，起个名字，在规则的“词表”里引用。",
    "description": "Words that several rules share, by name.",
    "examples": [
     {
      "模糊时间": [
       "及时",
       "尽快"
      ]
     }
    ]
   },
   "rules": {
    "label": "规则",
    "title": "Rules",
    "type": "array",
    "items": {
     "$ref": "#/$defs/rule"
    },
    "audience": "internal",
    "help": "本包自己的规则。",
    "description": "Rules of this pack.",
    "examples": [
     [
      {
       "代码": "本县/咨询地址",
       "类型": "必填",
       "对象": [
        "咨询方式.地址"
       ],
       "级别": "提示",
       "说明": "没有写明到哪里咨询"
      }
     ]
    ]
   },
   "settings": {
    "label": "调整",
    "title": "Settings",
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/ruleSetting"
    },
    "audience": "internal",
    "help": "改变某条规则的级别或者选项，或者关闭它。",
    "description": "Changes the severity or options of a rule or switches it off.",
    "examples": [
     {
      "wording/vague-time": "错误"
     }
    ]
   }
  },
  "$defs": {
   "ruleSetting": {
    "type": "object",
    "shorthand": "severity",
    "additionalProperties": false,
    "properties": {
     "severity": {
      "label": "级别",
      "title": "Severity",
      "type": "string",
      "codes": "rule-severity",
      "help": "错误、警告、提示，或者关闭。",
      "description": "Error, warning, info, or off.",
      "examples": [
       "警告"
      ]
     },
     "options": {
      "label": "选项",
      "title": "Options",
      "$ref": "#/$defs/ruleOptions",
      "help": "这条规则的选项，见 guide explain。",
      "description": "Options of the rule, see guide explain.",
      "examples": [
       {
        "最多字数": [
         60
        ]
       }
      ]
     }
    }
   },
   "ruleOptions": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": [
       "string",
       "number",
       "boolean"
      ]
     }
    }
   },
   "ruleWhen": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "rule": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "kind",
     "message"
    ],
    "properties": {
     "code": {
      "label": "代码",
      "title": "Code",
      "type": "string",
      "minLength": 3,
      "maxLength": 80,
      "help": "规则的代码，写成“类别/毛病”，全部规则包里不得重复。",
      "description": "Code as group/fault, unique among all packs.",
      "examples": [
       "guangdong/no-enquiry-address"
      ]
     },
     "kind": {
      "label": "类型",
      "title": "Kind",
      "type": "string",
      "codes": "rule-kind",
      "help": "用哪种办法检查。",
      "description": "How it checks.",
      "examples": [
       "必填"
      ]
     },
     "on": {
      "label": "对象",
      "title": "On",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "help": "检查哪些要素，用点连接各级名称；列表里的每一项都检查。",
      "description": "Elements, levels joined by dots; every entry of a list is checked.",
      "examples": [
       [
        "申请材料.名称"
       ]
      ]
     },
     "except": {
      "label": "除外",
      "title": "Except",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "help": "出现在这些说法里的不算；正则表达式。",
      "description": "Regular expressions: hits inside such words are none.",
      "examples": [
       [
        "其他组织"
       ]
      ]
     },
     "when": {
      "label": "前提",
      "title": "When",
      "$ref": "#/$defs/ruleWhen",
      "help": "什么情况下才检查：要素等于所列值之一；“有”“无”表示填没填。",
      "description": "Only when elements have one of these values; 有 and 无 for present and absent.",
      "examples": [
       {
        "事项类型": [
         "行政许可"
        ]
       }
      ]
     },
     "demand": {
      "label": "要求",
      "title": "Demand",
      "$ref": "#/$defs/ruleWhen",
      "help": "“条件”类型：前提成立时，这些要素必须等于所列值之一。",
      "description": "Kind when-then: what must hold when the condition does.",
      "examples": [
       {
        "网上支付": [
         "有"
        ]
       }
      ]
     },
     "words": {
      "label": "词语",
      "title": "Words",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "help": "“禁用词”类型：不得出现的词语。",
      "description": "Kind forbidden-words: words that may not occur.",
      "examples": [
       [
        "及时",
        "尽快"
       ]
      ]
     },
     "wordLists": {
      "label": "词表",
      "title": "Word lists",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "“禁用词”类型：引用词表的名字。",
      "description": "Names of word lists.",
      "examples": [
       [
        "模糊时间"
       ]
      ]
     },
     "replace": {
      "label": "替换",
      "title": "Replace",
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "help": "“禁用词”类型：词语和应当改成的说法。",
      "description": "Words and what to write instead.",
      "examples": [
       {
        "缴纳": "交"
       }
      ]
     },
     "pattern": {
      "label": "表达式",
      "title": "Pattern",
      "type": "string",
      "minLength": 1,
      "help": "“格式”类型：必须符合的正则表达式；“禁用词”类型：不得出现的说法。",
      "description": "Kind pattern: regular expression to match; kind forbidden-words: one not to match.",
      "examples": [
       "^.{2,60}$"
      ]
     },
     "allowed": {
      "label": "允许",
      "title": "Allowed",
      "type": "array",
      "items": {
       "type": "string"
      },
      "help": "“取值”类型：允许的值。",
      "description": "Kind one-of: allowed values.",
      "examples": [
       [
        "工作日"
       ]
      ]
     },
     "relation": {
      "label": "关系",
      "title": "Relation",
      "type": "string",
      "codes": "rule-relation",
      "help": "“比照”类型：和另一个要素是什么关系。",
      "description": "Kind compare: how the two relate.",
      "examples": [
       "不大于"
      ]
     },
     "with": {
      "label": "比照",
      "title": "With",
      "type": "string",
      "minLength": 1,
      "help": "“比照”类型：另一个要素，或者一个固定的值。",
      "description": "Kind compare: the other element, or a fixed value.",
      "examples": [
       "办结时限.法定办结时限"
      ]
     },
     "min": {
      "label": "最少",
      "title": "Least",
      "type": "integer",
      "minimum": 0,
      "help": "“长度”类型：最少多少字或者多少项。",
      "description": "Kind length: least characters or entries.",
      "examples": [
       3
      ]
     },
     "max": {
      "label": "最多",
      "title": "Most",
      "type": "integer",
      "minimum": 0,
      "help": "“长度”类型：最多多少字或者多少项。",
      "description": "Kind length: most characters or entries.",
      "examples": [
       60
      ]
     },
     "instead": {
      "label": "代替",
      "title": "Instead of",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "help": "本规则查出的地方，不再重复这些规则的发现；写规则代码。",
      "description": "Codes of rules whose findings at the same words are not repeated.",
      "examples": [
       [
        "wording/catch-all"
       ]
      ]
     },
     "severity": {
      "label": "级别",
      "title": "Severity",
      "type": "string",
      "codes": "rule-severity",
      "help": "不写为警告。",
      "description": "Default warning.",
      "examples": [
       "警告"
      ]
     },
     "message": {
      "label": "说明",
      "title": "Message",
      "type": "string",
      "minLength": 1,
      "help": "哪里不对；可用 {key}（要素）、{found}（原文）、{advice}（“替换”里的说法）、{hint}（同前，带括号，可以没有）等。",
      "description": "What is wrong; {key}, {found}, {advice} from replace and {hint} (the same in brackets, or nothing) are filled in.",
      "examples": [
       "“{found}”没有说清时间"
      ]
     },
     "messageEn": {
      "label": "英文说明",
      "title": "Message in English",
      "type": "string",
      "minLength": 1,
      "help": "英文界面的说明。",
      "description": "Message with --lang en.",
      "examples": [
       "\"{found}\" does not say when"
      ]
     },
     "fix": {
      "label": "改法",
      "title": "Fix",
      "type": "string",
      "minLength": 1,
      "help": "怎样改。",
      "description": "What to do.",
      "examples": [
       "写明几个工作日"
      ]
     },
     "fixEn": {
      "label": "英文改法",
      "title": "Fix in English",
      "type": "string",
      "minLength": 1,
      "help": "英文界面的改法。",
      "description": "What to do with --lang en.",
      "examples": [
       "say how many working days"
      ]
     },
     "basis": {
      "label": "依据",
      "title": "Basis",
      "type": "string",
      "minLength": 1,
      "help": "这条规则依据什么。",
      "description": "What the rule rests on.",
      "examples": [
       "《中华人民共和国行政许可法》第三十条"
      ]
     },
     "why": {
      "label": "理由",
      "title": "Why",
      "type": "string",
      "minLength": 1,
      "help": "为什么要紧。",
      "description": "Why it matters.",
      "examples": [
       "申请人看不出要等多久。"
      ]
     },
     "whyEn": {
      "label": "英文理由",
      "title": "Why in English",
      "type": "string",
      "minLength": 1,
      "help": "英文界面的理由。",
      "description": "Why it matters with --lang en.",
      "examples": [
       "The applicant cannot tell how long it takes."
      ]
     },
     "wrong": {
      "label": "错误示例",
      "title": "Wrong",
      "type": "string",
      "minLength": 1,
      "help": "一段会被查出的写法，作测试用。",
      "description": "YAML that draws the finding; run as a test.",
      "examples": [
       "摘要: 及时办理"
      ]
     },
     "right": {
      "label": "正确示例",
      "title": "Right",
      "type": "string",
      "minLength": 1,
      "help": "一段不会被查出的写法，作测试用。",
      "description": "YAML that does not; run as a test.",
      "examples": [
       "摘要: 5个工作日办好"
      ]
     }
    }
   }
  }
 },
 "baseline": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "baseline",
  "title": "Baseline",
  "label": "存量问题",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "entries": {
    "label": "暂不处理",
    "title": "Set aside for now",
    "type": "array",
    "items": {
     "$ref": "#/$defs/entry"
    },
    "audience": "internal",
    "mandatory": "all",
    "help": "已经知道、暂时不处理的问题，一条一项；用 guide check --baseline 补充。",
    "description": "Findings that are known and set aside for now; guide check --baseline adds them.",
    "examples": [
     [
      {
       "代码": "wording/vague-time",
       "文件": "items/example.yaml",
       "位置": "一句话说明",
       "理由": "正在修订本县规定",
       "截止日期": "2027-06-30"
      }
     ]
    ]
   }
  },
  "$defs": {
   "entry": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "file",
     "reason",
     "until"
    ],
    "properties": {
     "code": {
      "label": "代码",
      "title": "Code",
      "type": "string",
      "minLength": 3,
      "maxLength": 80,
      "help": "问题的代码，就是检查结果方括号里的。",
      "description": "Code of the finding, as shown in brackets.",
      "examples": [
       "wording/vague-time"
      ]
     },
     "file": {
      "label": "文件",
      "title": "File",
      "type": "string",
      "minLength": 1,
      "help": "问题在哪个文件，从工作区开始写。",
      "description": "File of the finding, seen from the workspace.",
      "examples": [
       "items/example.yaml"
      ]
     },
     "place": {
      "label": "位置",
      "title": "Place",
      "type": "string",
      "minLength": 1,
      "help": "问题在哪个要素，各级用“›”连接，列表里的项写名称；不写为整个文件。",
      "description": "Element of the finding, levels joined by ›, entries of lists by their names; default the whole file.",
      "examples": [
       "申请材料 › 居民身份证 › 备注"
      ]
     },
     "found": {
      "label": "原文",
      "title": "Found",
      "type": "string",
      "minLength": 1,
      "help": "检查指出的文字，最多40个字；改了就不再算这一条。不写为这个位置的任何文字。",
      "description": "The words found, at most 40 characters; other words are another finding. Default any words in this place.",
      "examples": [
       "及时"
      ]
     },
     "reason": {
      "label": "理由",
      "title": "Reason",
      "type": "string",
      "minLength": 1,
      "help": "为什么暂时不处理。",
      "description": "Why it is set aside for now.",
      "examples": [
       "正在修订本县规定"
      ]
     },
     "until": {
      "label": "截止日期",
      "title": "Until",
      "type": "string",
      "format": "date",
      "help": "有效的最后一天；过了这天，问题重新出现。",
      "description": "Last day on which this holds; then the finding comes back.",
      "examples": [
       "2027-06-30"
      ]
     },
     "who": {
      "label": "责任人",
      "title": "Who",
      "type": "string",
      "minLength": 1,
      "help": "由谁负责处理。",
      "description": "Who will see to it.",
      "examples": [
       "政务服务股"
      ]
     }
    }
   }
  }
 },
 "translation": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "translation",
  "title": "Translation",
  "label": "译文",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "language": {
    "label": "语言",
    "title": "Language",
    "type": "string",
    "codes": "translation-language",
    "audience": "public",
    "mandatory": "all",
    "help": "译成哪种语言。",
    "description": "Language of the translations.",
    "examples": [
     "英文"
    ]
   },
   "item": {
    "label": "事项",
    "mistaken": [
     "编号",
     "事项编号"
    ],
    "title": "Item",
    "type": "string",
    "format": "id",
    "audience": "public",
    "help": "哪个事项的译文，写事项编号；不写则对各事项、各单位和网站都适用。",
    "description": "Id of the item; left out when the texts may stand in any item, in offices or in guide.yaml.",
    "examples": [
     "library-card"
    ]
   },
   "texts": {
    "label": "译文",
    "mistaken": [
     "翻译",
     "文字"
    ],
    "title": "Texts",
    "type": "array",
    "items": {
     "$ref": "#/$defs/translatedText"
    },
    "audience": "public",
    "mandatory": "all",
    "help": "逐条写原文和译文。",
    "description": "Each text with its source.",
    "examples": [
     [
      {
       "原文": "居民身份证",
       "译文": "Resident identity card"
      }
     ]
    ]
   }
  },
  "$defs": {
   "translatedText": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "source"
    ],
    "properties": {
     "source": {
      "label": "原文",
      "mistaken": [
       "中文",
       "源文"
      ],
      "title": "Source",
      "type": "string",
      "minLength": 1,
      "help": "事项里的原文，一字不差；原文改了，这条译文就不再使用。",
      "description": "The text as it stands in the item. When it changes, this translation is no longer used.",
      "examples": [
       "居民身份证"
      ]
     },
     "text": {
      "label": "译文",
      "mistaken": [
       "翻译",
       "英文"
      ],
      "title": "Translation",
      "type": "string",
      "blank": true,
      "help": "译文；还没有翻译的空着，网页上显示原文并标明。",
      "description": "The translation. Empty while there is none: the page then shows the source and says so.",
      "examples": [
       "Resident identity card"
      ]
     },
     "note": {
      "label": "备注",
      "title": "Note",
      "type": "string",
      "audience": "internal",
      "help": "给译者看的说明，不对外。",
      "description": "For translators only.",
      "examples": [
       "用护照上的译名"
      ]
     }
    }
   }
  }
 }
};
