/**
 * What rows that are no item begin with or consist of. All are tested on folded text: half-width brackets and colons,
 * no white space.
 */

/** 部门名称：市机关事务管理局, 填报单位（盖章）：区水利局; the name is captured. */
export const unitLine =
  /^(?:部门名称|部门|单位名称|单位|(?:填报|报送|填表|上报|责任|实施|编制|制表|公布)(?:单位|部门|机关))(?:\((?:盖?章|公章|签章|全称)[^()]*\))?[:：](.*)$/;

/** 填报单位：区水利局      填报日期：2015年6月, all in one cell. */
export const restOfUnitLine =
  /(?:填[报表写]|制表|报送|审核|经办|联系|打印)?(?:日期|时间|人|电话)(?:\([^()]*\))?[:：].*$/;

/** 填报单位：区水利局（盖章） */
export const seal = /\((?:盖?章|公章|签章)\)$/;

/** 单位：项, 单位：万元 say what is counted and name no department. */
export const quantityUnit = /^(?:项|个|件|条|元|万元|人|次|张)?$/;

/** 填表人：张三, 单位负责人（签字）： */
export const formLine =
  /^(?:填[报表写]人|审核人|审批人|制表人?|复核人?|经办人|联系人|联系电话|电话|(?:单位|主要|分管)?负责人|分管领导|填[报表]日期|日期|打印日期|签字|盖章)(?:\([^()]*\))?[:：]/;

/** 注：本清单由…负责解释, 填报说明：1.…, 备注：包括市、区两级…, 说明1 */
export const footnote =
  /^(?:备?注|备注说明|附注|(?:填[报表写]|编制|制表)?说明|填[报表写]要求|注意事项|\*+)(?:[:：\d(一]|$)/;

/** 注： in a cell of its own before the note. */
export const noteHead = /^(?:备?注|说明|填[报表写]说明)[:：]?$/;

/** 第1页共5页, - 3 -, 1/5, （续表） */
export const pageNumber =
  /^(?:第\d+页(?:[,，/]?共\d+页)?|共\d+页|[-—]\d+[-—]|\d+\/\d+|\(?(?:续表?\d*|接上[页表]|续上[页表]|转下页)\)?)$/;

/** 合计, 合计：35项, 小计, 行政许可小计 */
export const subtotal =
  /^(?:本页|本类|分类)?(?:合计|小计|总计|共计|累计|总数)(?:[:：]?\(?共?\d*项?\)?)?$|^.{2,12}(?:合计|小计)(?:[:：]?\d*项?)?$/;

/** 示例, （填写示例）, 例：, 例1, 如：对XX的处罚, {各事项的名称，应使用法定名称} */
export const example =
  /^[(【[]?(?:填[写报])?(?:示例|样例|范例|举例)(?:$|说明|如下|数据|行|[^\p{Script=Han}])|^[(【[]?例(?:[:：)】\]\d]|如|$)|^[(]?如[:：]|^\{[^{}]*\}$/u;

/** 必填, 选填（下拉选择）: what a template asks of each column. */
export const askedOf =
  /^\*?(?:必填|选填|非必填|必选|可选|必填项|选填项|自动生成|系统生成|下拉选择|单选|多选|文本|数字)(?:[(,，:：].*)?$/;

/** 对XX的处罚, 《XX法》第X条: the gaps of a template. */
export const gap = /[XＸ×✕某]{2,}|○{2,}/;

/** 一、…, （二）…, 第三部分…, 4.… */
export const heading =
  /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节|类)|[一二三四五六七八九十]{1,3}[、.．:：]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.．])/;

/** 一、 （二） 第三部分 and not 1. or （1）, which number powers. */
export const headingNumber =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节|类)|[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十]{1,3}\)、?)/;

/** 《中华人民共和国水法》（12项） and nothing else */
export const lawTitle = /^《[^《》]+》(?:\([^()]*\))?$/;

/** 本单位无行政裁决事项, 无此类事项 */
export const nothingToList =
  /^(?:本(?:部门|单位|局|委|办))?暂?(?:没有|无)(?:此类|该类|此项|相关|行政[^无]{2,6})?(?:权力|职权|权责)?(?:事项|项目)[。.]?$/;

/** 北原区水利局权责清单, …行政许可事项目录（2025年版） */
export const listTitle = /(?:清单|目录|一览表|汇总表|梳理表|登记表|统计表)(?:\([^()]*\))?$/;

/** The style of a heading's number: 一、 and 十二、 are of one style, （一） of another; '' without a number. */
export function numberingOf(text: string): string {
  return /^\D{0,2}?[一二三四五六七八九十\d]+[、.．)）]/.exec(text)?.[0].replace(/[一二三四五六七八九十\d]+/, '#') ?? '';
}
