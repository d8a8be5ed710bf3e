import { expect, test } from 'vitest';
import { rankFromTitle } from '#shared/law/rank.ts';
import type { LawRank } from '#shared/law/register.ts';

test.each<[string | null, string | null, string | null, LawRank]>([
  ['中华人民共和国水法', null, null, 'law'],
  ['民法典', null, null, 'law'],
  ['中华人民共和国宪法', null, null, 'constitution'],
  ['全国人民代表大会常务委员会关于司法鉴定管理问题的决定', null, null, 'law'],
  ['最高人民法院关于适用〈民法典〉时间效力的若干规定', null, null, 'judicial-interpretation'],
  ['物业管理条例', '国务院令第504号', null, 'administrative-regulation'],
  ['中华人民共和国河道管理条例', null, null, 'administrative-regulation'],
  ['国务院对确需保留的行政审批项目设定行政许可的决定', '国务院令第412号', null, 'state-council-decision'],
  ['内蒙古自治区物业管理条例', null, null, 'local-regulation'],
  ['包头市城市绿化条例', null, null, 'local-regulation'],
  ['鄂伦春自治旗自治条例', null, null, 'local-regulation'],
  ['城市绿化条例', null, null, 'unknown'],
  ['人力资源市场暂行条例', null, null, 'unknown'],
  ['自然保护区条例', null, null, 'unknown'],
  ['城市绿化条例', null, '行政法规', 'administrative-regulation'],
  ['城市照明管理规定', '住房和城乡建设部令第4号', null, 'department-rule'],
  ['广播电视广告播出管理办法', '国家广播电影电视总局令第61号', null, 'department-rule'],
  ['内蒙古自治区物业管理办法', '内蒙古自治区人民政府令第180号', null, 'provincial-rule'],
  ['包头市物业管理办法', '包头市人民政府令第12号', null, 'local-rule'],
  ['包头市某条例', '包头市人民代表大会常务委员会公告第11号', null, 'local-regulation'],
  ['关于加强监管的通知', null, null, 'normative-document'],
  ['特困人员认定办法', '民发〔2021〕43号', null, 'normative-document'],
  // The tag comes last: this one contradicts the title.
  ['中华人民共和国水法', null, '规章', 'law'],
  ['某管理办法', null, '部门规章', 'department-rule'],
  ['某管理办法', null, '规范性文件', 'normative-document'],
  ['某管理办法', null, null, 'unknown'],
  [null, '国发〔2014〕5号', null, 'normative-document'],
  [null, null, null, 'unknown'],
])('%j, %j, %j is %s', (title, docNo, tag, rank) => {
  expect(rankFromTitle(title, docNo, tag)).toBe(rank);
});
