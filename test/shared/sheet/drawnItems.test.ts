import { testLists } from './drawnLists.ts';

testLists('names and continuations of many places', [
  {
    trap: '事项 with 情形 rows and own serial (1) in sub column blank name',
    drawing: `
      序号|处罚事项|具体违法行为|处罚依据|实施主体
      1|对违反水法行为的处罚|（1）擅自取水的|《水法》第六十九条|区水利局
      ||（2）不按规定取水的|《水法》第六十九条|
      2|对违反防洪法行为的处罚|违法采砂的|《防洪法》|区水利局
    `,
    powers: ['对违反水法行为的处罚: 擅自取水的 + 不按规定取水的', '对违反防洪法行为的处罚: 违法采砂的'],
  },
  {
    trap: 'penalties of one merged serial with several conducts in name column',
    drawing: `
      序号|违法行为|处罚依据|处罚种类
      1|（一）擅自取水的|《水法》第六十九条|罚款
      ^|（二）不按规定取水的|^|^
      2|违法采砂的|《防洪法》|罚款
    `,
    powers: ['（一）擅自取水的', '（二）不按规定取水的', '违法采砂的'],
  },
  {
    trap: 'serials 1, 1.1, 1.2 with the parent without basis',
    drawing: `
      序号|事项名称|权力类型|实施依据|实施主体
      1|河道管理范围内活动审批|行政许可||区水利局
      1.1|河道采砂审批|行政许可|《水法》|区水利局
      1.2|河道内建设项目审批|行政许可|《水法》|区水利局
      2|取水许可|行政许可|《水法》|区水利局
    `,
    powers: ['河道管理范围内活动审批: 河道采砂审批 + 河道内建设项目审批', '取水许可'],
  },
  {
    trap: 'names with number prefixes',
    drawing: `
      序号|权力名称|类别|依据
      1|（一）对擅自取水的处罚|行政处罚|《水法》
      2|（二）对违法采砂的处罚|行政处罚|《水法》
      3|1.对拒绝检查的处罚|行政处罚|《水法》
    `,
    powers: ['（一）对擅自取水的处罚', '（二）对违法采砂的处罚', '1.对拒绝检查的处罚'],
  },
  {
    trap: 'several powers in one cell',
    drawing: `
      序号|权力名称|类别|依据
      1|1.对擅自取水的处罚；2.对违法采砂的处罚|行政处罚|《水法》
      2|取水许可|行政许可|《水法》
    `,
    powers: ['1.对擅自取水的处罚；2.对违法采砂的处罚', '取水许可'],
  },
  {
    trap: 'situations as bullets',
    drawing: `
      序号|事项名称|情形|事项类型|实施主体
      1|教师资格认定|●首次认定↵●补发证书|行政许可|区教育局
      2|民办学校审批|（1）设立审批↵（2）变更审批|行政许可|区教育局
    `,
    powers: ['教师资格认定: 首次认定 + 补发证书', '民办学校审批: 设立审批 + 变更审批'],
  },
  {
    trap: 'penalty with situations listed as rows with a merged name and 序号',
    drawing: `
      序号|事项名称|具体情形|实施依据|实施主体
      1|对违反安全生产规定的处罚|未设立安全管理机构的|《安全生产法》第九十七条|区应急局
      ^|^|未如实记录培训的|^|^
      2|对违反消防规定的处罚|占用消防通道的|《消防法》第六十条|区消防大队
    `,
    powers: [
      '对违反安全生产规定的处罚: 未设立安全管理机构的 + 未如实记录培训的',
      '对违反消防规定的处罚: 占用消防通道的',
    ],
  },
  {
    trap: 'serial repeats for a cut row',
    drawing: `
      序号|职权名称|职权类型|实施依据
      1|取水许可|行政许可|《水法》第四十八条：直接从江河
      1（续）|取水许可|行政许可|取用水资源的单位和个人
      2|河道采砂许可|行政许可|《水法》
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'wrapped serial and name in one cell',
    drawing: `
      权力名称|权力类型|实施依据
      1.取水许可|行政许可|《水法》
      2.河道采砂许可|行政许可|《水法》
      3.对擅自取水的处罚|行政处罚|《水法》
    `,
    powers: ['1.取水许可', '2.河道采砂许可', '3.对擅自取水的处罚'],
  },
  {
    trap: 'long penalty name with line-broken enumerations',
    drawing: `
      序号|行政处罚事项|实施依据|实施主体
      1|对用人单位有下列行为的处罚：↵（一）扣押身份证件的；↵（二）收取财物的|《劳动合同法》第八十四条|区人社局
      2|对劳务派遣单位的处罚|《劳动合同法》|区人社局
    `,
    powers: ['对用人单位有下列行为的处罚：（一）扣押身份证件的；（二）收取财物的', '对劳务派遣单位的处罚'],
  },
  {
    trap: 'penalty with numbered sub-situations in rows without a serial',
    drawing: `
      序号|权力名称|权力类型|实施依据|实施主体
      1|对用人单位违反劳动合同法行为的处罚|行政处罚||区人社局
      |1.对扣押身份证件的处罚||《劳动合同法》第八十四条|
      |2.对收取财物的处罚||《劳动合同法》第八十四条|
      2|对劳务派遣单位的处罚|行政处罚|《劳动合同法》|区人社局
    `,
    powers: ['对用人单位违反劳动合同法行为的处罚: 对扣押身份证件的处罚 + 对收取财物的处罚', '对劳务派遣单位的处罚'],
  },
  {
    trap: 'public service catalogue',
    drawing: `
      序号|部门|公共服务事项名称|服务对象|办理依据|咨询电话
      1|区人社局|社会保险参保登记|个人|《社会保险法》|123
      2|^|失业登记|个人|《就业促进法》|123
    `,
    powers: ['社会保险参保登记', '失业登记'],
  },
  {
    trap: 'serial missing for some, category filled',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|取水许可|行政许可|《水法》
      |对擅自取水行为|行政处罚|《水法》
      2|婚姻登记|行政确认|《民法典》
    `,
    powers: ['取水许可', '对擅自取水行为', '婚姻登记'],
  },
  {
    trap: 'header in five columns with 职权名称 split by page: header only partially repeated',
    drawing: `
      序号|职权名称|职权类型|实施依据|责任主体|追责情形
      1|取水许可|行政许可|《水法》|区水利局|不受理的
      序号|职权名称|职权类型|实施依据||
      2|河道采砂许可|行政许可|《水法》|区水利局|不受理的
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'name cut, short columns filled down by merge across the page',
    drawing: `
      序号|权力名称|权力类型|实施依据|实施主体
      1|对未取得食品生产许可从事食|行政处罚|《食品安全法》第一百二十二条|区市场监管局
      ^|品生产活动的处罚|^|没收违法所得|^
      2|对生产假药的处罚|行政处罚|《药品管理法》|区市场监管局
    `,
    powers: ['对未取得食品生产许可从事食品生产活动的处罚', '对生产假药的处罚'],
  },
  {
    trap: 'sub-items in name column under a merged serial without numbers',
    drawing: `
      序号|权力名称|权力类型|实施依据|实施主体
      1|取水许可|行政许可|《水法》|区水利局
      ^|取水许可变更|行政许可|《水法》|区水利局
      2|婚姻登记|行政确认|《民法典》|区民政局
    `,
    powers: ['取水许可', '取水许可变更', '婚姻登记'],
  },
  {
    trap: 'name is merged across serial rows (one power, two codes)',
    drawing: `
      序号|权力编码|权力名称|权力类型|实施主体
      1|XK001|取水许可|行政许可|区水利局
      2|XK002|^|行政许可|区行政审批局
      3|QR001|婚姻登记|行政确认|区民政局
    `,
    powers: ['取水许可', '取水许可', '婚姻登记'],
  },
  {
    trap: 'csv: basis text broken over lines, pieces in column A',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|取水许可|行政许可|《水法》第四十八条：直接从江河
      取用水资源的单位和个人，应当申请领取取水许可证。
      2|河道采砂许可|行政许可|《水法》第三十九条
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'merged name repeated in each cell after unmerge',
    drawing: `
      序号|权力名称|子项|权力类型|实施依据
      1|公共场所卫生许可|新办|行政许可|《条例》
      1|公共场所卫生许可|延续|行政许可|《条例》
      2|护士执业注册||行政许可|《护士条例》
    `,
    powers: ['公共场所卫生许可: 新办 + 延续', '护士执业注册'],
  },
  {
    trap: 'unmerged: the same item with several bases, same serial',
    drawing: `
      序号|权力名称|权力类型|实施依据|实施主体
      1|取水许可|行政许可|《水法》第四十八条|区水利局
      1|取水许可|行政许可|《取水许可条例》第二条|区水利局
      2|河道采砂许可|行政许可|《水法》|区水利局
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'same name, different serials: two items',
    drawing: `
      序号|权力名称|权力类型|实施依据|实施主体
      1|取水许可|行政许可|《水法》第四十八条|区水利局
      2|取水许可|行政许可|《取水许可条例》第二条|区水利局
    `,
    powers: ['取水许可', '取水许可'],
  },
  {
    trap: 'names that are short or odd',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|约束至酒醒|行政强制|《治安管理处罚法》
      2|收缴|行政强制|《治安管理处罚法》
      3|罚款|行政处罚|《治安管理处罚法》
      4|举行听证|其他行政权力|《行政处罚法》
      5|取缔|行政强制|《治安管理处罚法》
    `,
    powers: ['约束至酒醒', '收缴', '罚款', '举行听证', '取缔'],
  },
  {
    trap: 'powers named like categories, without basis beside',
    drawing: `
      序号|权力名称|权力类型|实施主体
      1|行政奖励|行政奖励|区水利局
      2|行政复议|其他行政权力|区水利局
      3|取水许可|行政许可|区水利局
    `,
    powers: ['行政奖励', '行政复议', '取水许可'],
  },
  {
    trap: 'the power name cell is blank where 主项 same as above in csv with different category',
    drawing: `
      序号|主项|子项|事项类型|实施主体
      1|生育登记|一孩二孩登记|公共服务|区卫健委
      2||三孩登记|公共服务|区卫健委
      3|护士注册||行政许可|区卫健委
    `,
    powers: ['生育登记: 一孩二孩登记 + 三孩登记', '护士注册'],
  },
]);
