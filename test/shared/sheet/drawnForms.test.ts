import { testLists } from './drawnLists.ts';

testLists('forms and exports of many places', [
  {
    trap: 'Inner Mongolia bilingual header with three rows',
    drawing: `
      ᠳᠤᠭᠠᠷ|ᠨᠡᠷ᠎ᠡ|ᠲᠥᠷᠥᠯ|ᠦᠨᠳᠦᠰᠦ
      序号|权力名称|权力类型|实施依据
      1|取水许可|行政许可|《水法》
    `,
    powers: ['取水许可'],
  },
  {
    trap: 'Xinjiang 2025 form: 项目 职权类型 职权编码',
    drawing: `
      编号|职权编码|职权类型|项目|实施依据|责任主体|承办机构|公开范围|收费（征收）依据和标准|承诺期限|备注
      1|XK-01|行政许可|取水许可|《水法》|区水利局|水政科|社会公开|不收费|20日|
    `,
    powers: ['取水许可'],
  },
  {
    trap: 'multi-line headings with a department and category in one row',
    drawing: `
      序号|权力名称|实施依据|备注
      一、区水利局行政许可（2项）|<|<|<
      1|取水许可|《水法》|
      2|河道采砂许可|《水法》|
      二、区民政局行政确认（1项）|<|<|<
      1|婚姻登记|《民法典》|
    `,
    powers: ['取水许可', '河道采砂许可', '婚姻登记'],
    categories: ['XK', 'XK', 'QR'],
  },
  {
    trap: 'side tables of different kinds: list and legend',
    drawing: `
      序号|权力名称|权力类型|实施依据||说明
      1|取水许可|行政许可|《水法》||绿色为新增
      2|河道采砂许可|行政许可|《水法》||红色为取消
      ||||| 请于10日前报送
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'legend above, formulas at the bottom',
    drawing: `
      填表说明：绿色为新增，红色为取消||||
      ||||
      序号|权力名称|权力类型|实施依据|实施主体
      1|取水许可|行政许可|《水法》|区水利局
      ||||
      合计|1|||
      其中：行政许可|1|||
            行政处罚|0|||
    `,
    powers: ['取水许可'],
  },
  {
    trap: 'parent with children in two columns 主项 with serial, and 子项 serial',
    drawing: `
      主项序号|主项名称|子项序号|子项名称|事项类型
      1|公共场所卫生许可|1|新办|行政许可
      ^|^|2|延续|^
      2|护士执业注册|1|首次注册|行政许可
    `,
    powers: ['公共场所卫生许可: 新办 + 延续', '护士执业注册: 首次注册'],
  },
  {
    trap: 'law heading rows between (一部法一段)',
    drawing: `
      序号|处罚事项|处罚依据|处罚种类
      《中华人民共和国水法》（2项）|<|<|<
      1|对擅自取水的处罚|第六十九条|罚款
      2|对违法采砂的处罚|第七十二条|罚款
      《中华人民共和国防洪法》|<|<|<
      3|对围湖造地的处罚|第五十六条|罚款
    `,
    powers: ['对擅自取水的处罚', '对违法采砂的处罚', '对围湖造地的处罚'],
  },
  {
    trap: 'law headings in the name column',
    drawing: `
      序号|处罚事项|处罚依据|处罚种类
      |《中华人民共和国水法》||
      1|对擅自取水的处罚|第六十九条|罚款
      |《中华人民共和国防洪法》||
      2|对围湖造地的处罚|第五十六条|罚款
    `,
    powers: ['对擅自取水的处罚', '对围湖造地的处罚'],
  },
  {
    trap: 'name column after basis and wide text',
    drawing: `
      实施依据|权力类别|权力名称|序号
      《水法》第四十八条：国家对取水实行许可制度。|行政许可|取水许可|1
      《水法》第六十九条：有下列行为之一的，责令停止违法行为。|行政处罚|对擅自取水的处罚|2
    `,
    powers: ['取水许可', '对擅自取水的处罚'],
  },
  {
    trap: 'header word 事项内容 and 事项名称',
    drawing: `
      序号|事项名称|事项内容|事项类型|实施依据
      1|取水许可|对直接取用水资源的许可|行政许可|《水法》
      2|河道采砂许可|对河道采砂的许可|行政许可|《水法》
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: '职责 before 事项: duty list of a department (责任清单)',
    drawing: `
      区水利局责任清单|<|<|<
      序号|主要职责|具体工作事项|备注
      1|负责水资源管理|1.取水许可；↵2.水资源论证|
      2|负责河道管理|河道采砂许可|
    `,
    powers: ['1.取水许可；2.水资源论证', '河道采砂许可'],
  },
  {
    trap: 'inspection plan is no power list',
    drawing: `
      序号|检查计划名称|检查事项|检查对象|检查时间|抽查比例
      1|2024年取水检查计划|对取水户的检查|取水户|3月|10%
    `,
    powers: ['对取水户的检查'],
  },
  {
    trap: 'list with 否/是 columns named by power words',
    drawing: `
      序号|事项名称|事项类型|是否涉及中介服务事项|是否行政处罚|是否公开
      1|取水许可|行政许可|是|否|是
      2|婚姻登记|行政确认|否|否|是
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'two title rows between header repeats, department changes',
    drawing: `
      附表1|<|<|<
      北原区水利局权责清单|<|<|<
      序号|权力名称|权力类型|实施依据
      1|取水许可|行政许可|《水法》
      附表2|<|<|<
      北原区民政局权责清单|<|<|<
      序号|权力名称|权力类型|实施依据
      1|婚姻登记|行政确认|《民法典》
      附表3|<|<|<
      北原区教育局权责清单（无）|<|<|<
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'numbers in the name column as text ids',
    drawing: `
      事项名称|事项编码|事项类型
      取水许可|000119001000|行政许可
      婚姻登记|000711001000|行政确认
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'header with units and examples in brackets',
    drawing: `
      序号（自动编号）|权力名称（与法律法规表述一致，如“取水许可”）|权力类型（从下拉框选择）|实施依据（法律、法规、规章名称、文号及条款内容）
      1|取水许可|行政许可|《水法》
    `,
    powers: ['取水许可'],
  },
  {
    trap: 'header words with full stops and stars',
    drawing: `
      *序号|*事项名称：|*事项类型：|设定依据：|*行使层级：
      1|取水许可|行政许可|《水法》|县级
    `,
    powers: ['取水许可'],
  },
  {
    trap: 'summary columns at right of the list',
    drawing: `
      序号|权力名称|权力类型|实施依据||类别|数量
      1|取水许可|行政许可|《水法》||行政许可|2
      2|河道采砂许可|行政许可|《水法》||行政处罚|0
      ||||| 合计|2
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'names with leading numbers as page outline',
    drawing: `
      序号|权力名称|权力类型|实施依据
      1|1.1取水许可|行政许可|《水法》
      2|1.2河道采砂许可|行政许可|《水法》
      3|2.1对擅自取水的处罚|行政处罚|《水法》
    `,
    powers: ['1.1取水许可', '1.2河道采砂许可', '2.1对擅自取水的处罚'],
  },
  {
    trap: 'items of 1 and continuing in next row the duties only, header repeated',
    drawing: `
      序号|职权名称|职权类型|实施依据|责任事项
      1|取水许可|行政许可|《水法》|1.受理：公示
      ||||申请条件；2.审查
      序号|职权名称|职权类型|实施依据|责任事项
      ||||3.决定
      2|河道采砂许可|行政许可|《水法》|1.受理
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'category in header of the group (行政许可事项 over 名称|依据)',
    drawing: `
      序号|行政许可事项|<|<
      ^|名称|依据|主体
      1|取水许可|《水法》|区水利局
      2|河道采砂许可|《水法》|区水利局
    `,
    powers: ['取水许可', '河道采砂许可'],
  },
  {
    trap: 'list with department code and unified code before',
    drawing: `
      部门名称|部门编码|统一社会信用代码|权力编码|权力名称|权力类型
      区水利局|150203019|11150203MB1234567X|XK001|取水许可|行政许可
      区民政局|150203020|11150203MB7654321X|QR001|婚姻登记|行政确认
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'system export with English keys below',
    drawing: `
      序号|事项名称|事项类型|实施主体
      XH|SXMC|SXLX|SSZT
      1|取水许可|行政许可|区水利局
      2|婚姻登记|行政确认|区民政局
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'summary row before items under the header',
    drawing: `
      序号|权力名称|权力类型|实施依据
      合计|共2项||
      1|取水许可|行政许可|《水法》
      2|婚姻登记|行政确认|《民法典》
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'department heading with leader and telephone',
    drawing: `
      序号|权力名称|权力类型|实施依据
      区水利局  联系人：张三  电话：0472-123456|<|<|<
      1|取水许可|行政许可|《水法》
      区民政局  联系人：李四  电话：0472-654321|<|<|<
      2|婚姻登记|行政确认|《民法典》
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: '省级 base list: 市县两级 columns with own organ',
    drawing: `
      序号|权力名称|权力类型|实施主体|<|<
      ^|^|^|省级|市级|县级
      1|取水许可|行政许可|省水利厅|市水务局|县水利局
      2|婚姻登记|行政确认|—|—|县民政局
    `,
    powers: ['取水许可', '婚姻登记'],
  },
  {
    trap: 'name column called 事项（权力）名称及子项',
    drawing: `
      序号|事项名称及子项|权力类型|实施依据
      1|公共场所卫生许可↵（1）新办↵（2）延续|行政许可|《条例》
      2|护士执业注册|行政许可|《护士条例》
    `,
    powers: ['公共场所卫生许可（1）新办（2）延续', '护士执业注册'],
  },
  {
    trap: 'rows for each township under a merged name',
    drawing: `
      序号|权力名称|权力类型|承接乡镇|备注
      1|农村宅基地审批|行政许可|城关镇|
      ^|^|^|北山乡|
      ^|^|^|东风街道|
      2|对损坏绿化的处罚|行政处罚|城关镇|
    `,
    powers: ['农村宅基地审批', '对损坏绿化的处罚'],
  },
]);
