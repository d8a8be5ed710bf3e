import { testLists } from './drawnLists.ts';

testLists('what looks like a heading, a piece or another list and is none', [
  {
    trap: 'serials in Chinese numerals, names of work, nothing beside',
    drawing: `
      序号|事项名称|备注
      一|水资源管理|
      二|河道管理|
      三|水土保持管理|
    `,
    powers: ['水资源管理', '河道管理', '水土保持管理'],
  },
  {
    trap: 'matters for decision are no powers',
    drawing: `
      序号|决策事项|承办单位|完成时间
      1|编制供水专项规划纲要方案|区水利局|6月
      2|确定供水价格调整方案|区发改委|9月
    `,
    powers: [],
  },
  {
    trap: 'conducts not ending in 的, one merged basis',
    drawing: `
      序号|违法行为|处罚依据|处罚种类
      1|未经批准擅自取水|《水法》第六十九条|罚款
      2|未按规定条件取水|^|罚款
      3|拒不安装计量设施|《取水条例》|罚款
    `,
    powers: ['未经批准擅自取水', '未按规定条件取水', '拒不安装计量设施'],
  },
  {
    trap: 'names that are cut look like heading numbers',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|对建设单位有下列行为的处罚：（一）未办理施|行政处罚|《建筑法》
      |工许可擅自施工的；（二）未办理质量监督手续的||
      2|取水许可|行政许可|《水法》
    `,
    powers: ['对建设单位有下列行为的处罚：（一）未办理施工许可擅自施工的；（二）未办理质量监督手续的', '取水许可'],
  },
  {
    trap: 'service items with plain names',
    drawing: `
      序号|服务事项|服务对象|咨询电话
      1|用水咨询|居民|123
      2|水质信息查询|居民|123
      3|节水宣传培训|单位|123
    `,
    powers: ['用水咨询', '水质信息查询', '节水宣传培训'],
  },
  {
    trap: 'long list without serial, merged category and organ, names as conducts',
    drawing: `
      职权类别|违法行为|处罚依据|执法主体
      行政处罚|未经批准擅自取水|《水法》|区水利局
      ^|未按规定条件取水|《水法》|^
      ^|拒不安装计量设施|《条例》|^
    `,
    powers: ['未经批准擅自取水', '未按规定条件取水', '拒不安装计量设施'],
  },
  {
    trap: 'same serial restarts, same name, other category',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|建设工程消防|行政许可|《消防法》第十一条
      1|建设工程消防|行政检查|《消防法》第五十三条
    `,
    powers: ['建设工程消防', '建设工程消防'],
  },
  {
    trap: 'sub-items numbered one-level in serial, children 1-1 with merged names',
    drawing: `
      序号|权力名称|权力类型|实施依据|实施主体
      1|公共场所卫生许可|行政许可|《条例》|区卫健委
      1-1|公共场所卫生许可（新办）|行政许可|《条例》|区卫健委
      1-2|公共场所卫生许可（延续）|行政许可|《条例》|区卫健委
      2|护士执业注册|行政许可|《护士条例》|区卫健委
    `,
    powers: ['公共场所卫生许可: 公共场所卫生许可（新办） + 公共场所卫生许可（延续）', '护士执业注册'],
  },
  {
    trap: 'conduct listed under a penalty as separate rows, penalty name in every row',
    drawing: `
      序号|处罚事项|违法行为|处罚依据
      1|对违反水法的处罚|擅自取水|《水法》第六十九条
      2|对违反水法的处罚|不按规定取水|《水法》第六十九条
      3|对违反防洪法的处罚|违法采砂|《防洪法》
    `,
    powers: ['对违反水法的处罚', '对违反水法的处罚', '对违反防洪法的处罚'],
  },
  {
    trap: 'first column merged 部门 then heading rows in name column',
    drawing: `
      部门|序号|权力名称|权力类型|实施依据
      区水利局|一、行政许可|<|<|<
      ^|1|取水许可|行政许可|《水法》
      ^|二、行政处罚|<|<|<
      ^|2|对擅自取水的处罚|行政处罚|《水法》
    `,
    powers: ['取水许可', '对擅自取水的处罚'],
  },
  {
    trap: 'names ending in brackets with law',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|对违反《水法》第六十九条的处罚|行政处罚|《水法》
      2|《药品经营许可证》核发|行政许可|《药品管理法》
      3|吊销《药品经营许可证》|行政处罚|《药品管理法》
      4|《取水许可证》||
    `,
    powers: ['对违反《水法》第六十九条的处罚', '《药品经营许可证》核发', '吊销《药品经营许可证》', '《取水许可证》'],
  },
  {
    trap: 'empty sections and sections of nothing',
    drawing: `
      序号|权力名称|实施依据|备注
      一|行政许可（1项）||
      1|取水许可|《水法》|
      二|行政强制（0项）||
      三|行政征收||
      |无||
      四|行政奖励（1项）||
      1|节水奖励|《水法》|
    `,
    powers: ['取水许可', '节水奖励'],
    categories: ['XK', 'JL'],
  },
  {
    trap: 'three panels',
    drawing: `
      序号|事项名称|序号|事项名称|序号|事项名称
      1|取水许可|3|婚姻登记|5|林木采伐许可
      2|河道采砂许可|4|社会团体登记||
    `,
    powers: ['取水许可', '婚姻登记', '林木采伐许可', '河道采砂许可', '社会团体登记'],
  },
  {
    trap: 'header with 备注 twice is no panel',
    drawing: `
      序号|权力名称|备注|权力类型|备注
      1|取水许可|甲|行政许可|乙
    `,
    powers: ['取水许可'],
  },
]);
