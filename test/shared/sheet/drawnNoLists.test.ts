import { testLists } from './drawnLists.ts';

testLists('sheets around the lists', [
  {
    trap: 'cover',
    drawing: `
      北原区行政权力清单|<|<
      （2024年版）|<|<
      北原区司法局|<|<
      二〇二四年十月|<|<
    `,
    powers: [],
  },
  {
    trap: 'contents with pages',
    drawing: `
      目  录|<|<
      序号|职权名称|页码
      1|取水许可|3
      2|河道采砂许可|5
      3|婚姻登记|7
    `,
    powers: [],
  },
  {
    trap: 'contents by category with counts and links',
    drawing: `
      目录|<|<|<
      序号|类别|数量|链接
      1|行政许可|20|行政许可!A1
      2|行政处罚|210|行政处罚!A1
    `,
    powers: [],
  },
  {
    trap: 'contents 项目 数量',
    drawing: `
      序号|项目|数量（项）|备注
      1|行政许可|20|
      2|行政处罚|210|
      合计||230|
    `,
    powers: [],
  },
  {
    trap: 'matrix under 权力事项',
    drawing: `
      北原区部门权力事项汇总表|<|<|<|<|<
      序号|单位名称|权力事项（项）|<|<|合计
      ^|^|行政许可|行政处罚|行政强制|^
      1|区水利局|3|20|2|25
      2|区民政局|5|2|0|7
      合计||8|22|2|32
    `,
    powers: [],
  },
  {
    trap: 'matrix 部门 主项 子项',
    drawing: `
      序号|部门|事项类型|主项数|子项数|办理项数
      1|区水利局|行政许可|3|5|9
      2|区民政局|行政许可|2|2|7
    `,
    powers: [],
  },
  {
    trap: 'matrix with 主项 子项 counts',
    drawing: `
      序号|部门名称|主项|子项|备注
      1|区水利局|3|5|
      2|区民政局|2|2|
    `,
    powers: [],
  },
  {
    trap: 'matrix with categories as rows',
    drawing: `
      权力类型|事项数|占比
      行政许可|20|10%
      行政处罚|180|90%
    `,
    powers: [],
  },
  {
    trap: 'list of departments',
    drawing: `
      序号|单位名称|权力事项数量|联系人|联系电话
      1|区水利局|25|张三|123
      2|区民政局|7|李四|456
    `,
    powers: [],
  },
  {
    trap: 'discretion scale with powers as names',
    drawing: `
      序号|处罚事项|处罚依据|裁量阶次|适用条件|具体标准
      1|对擅自取水的处罚|《水法》第六十九条|从轻|取水量不足一千立方米|处二万元以上三万元以下罚款
      ^|^|^|一般|取水量一千立方米以上|处三万元以上五万元以下罚款
      2|对违法采砂的处罚|《防洪法》|从轻|初次|处一万元以下罚款
    `,
    powers: ['对擅自取水的处罚', '对违法采砂的处罚'],
  },
  {
    trap: 'abolished lists follow as an own table',
    drawing: `
      一、保留的行政许可事项|<|<|<
      序号|事项名称|设定依据|实施机关
      1|取水许可|《水法》|区水利局
      二、取消的行政许可事项|<|<|<
      序号|事项名称|取消依据|实施机关
      1|河道采砂年检|国发〔2015〕1号|区水利局
    `,
    powers: ['取水许可', '河道采砂年检'],
  },
  {
    trap: 'lists of laws',
    drawing: `
      序号|法律法规名称|文号|施行日期
      1|中华人民共和国水法|主席令第74号|2002年10月1日
      2|取水许可和水资源费征收管理条例|国务院令第460号|2006年4月15日
    `,
    powers: [],
  },
  {
    trap: 'list of enforcement staff',
    drawing: `
      序号|姓名|单位|执法证号|执法类别
      1|张三|区水利局|15020001|水行政
      2|李四|区水利局|15020002|水行政
    `,
    powers: [],
  },
  {
    trap: 'materials list of one power',
    drawing: `
      取水许可申请材料清单|<|<|<
      序号|材料名称|材料类型|备注
      1|取水许可申请书|原件|
      2|水资源论证报告|原件|
    `,
    powers: [],
  },
  {
    trap: 'list of flowcharts',
    drawing: `
      序号|流程图名称|页码
      1|行政许可流程图|1
      2|行政处罚流程图|2
    `,
    powers: [],
  },
  {
    trap: 'ledger of changes with counts',
    drawing: `
      序号|部门|原有事项数|取消事项数|新增事项数|现有事项数
      1|区水利局|30|7|2|25
    `,
    powers: [],
  },
  {
    trap: 'drop-down dictionary sheet',
    drawing: `
      权力类型|行使层级|实施主体性质
      行政许可|国家级|法定机关
      行政处罚|省级|授权组织
      行政强制|市级|受委托组织
    `,
    powers: [],
  },
  {
    trap: 'form per power, repeated (权责清单 fiche)',
    drawing: `
      序号|1|权力类型|行政许可
      权力名称|取水许可|<|<
      实施依据|《水法》第四十八条|<|<
      责任事项|1.受理；2.审查|<|<
    `,
    powers: [],
  },
  {
    trap: 'discretion table with 违法行为 and 违法程度',
    drawing: `
      序号|违法行为|处罚依据|违法程度|违法情形|裁量标准
      1|擅自取水|《水法》第六十九条|轻微|取水少|二万元
      ^|^|^|严重|取水多|十万元
    `,
    powers: [],
  },
]);
