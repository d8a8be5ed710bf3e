import type { SiteFile } from './frame.ts';
import { hasLicences } from './frame.ts';
import { aboutPage } from './pages/about.ts';
import { changePages } from './pages/changes.ts';
import { formerDepartmentPages } from './pages/formerDepartments.ts';
import { gonePages } from './pages/gone.ts';
import { homePage } from './pages/home.ts';
import { kioskPage } from './pages/kiosk.ts';
import { licencePages } from './pages/licences.ts';
import { categoriesPage, categoryPages, departmentPages, departmentsPage } from './pages/lists.ts';
import { powerPages } from './pages/power.ts';
import { searchPage } from './pages/search.ts';
import { statisticsPage } from './pages/statistics.ts';
import { siteMark, siteReadme } from './readme.ts';
import { searchFiles } from './searchData.ts';
import type { Site } from './site.ts';

/**
 * Every file of the site but its styles and scripts, and the downloads with their page, one at a time. The same release
 * gives the same files, to the byte.
 */
export function* siteFiles(site: Site): Generator<SiteFile> {
  yield siteReadme(site);
  yield siteMark(site);
  yield homePage(site);
  yield kioskPage(site);
  yield searchPage(site);
  yield aboutPage(site);
  yield categoriesPage(site);
  yield* categoryPages(site);
  yield departmentsPage(site);
  yield* departmentPages(site);
  yield* formerDepartmentPages(site);
  if (hasLicences(site)) yield* licencePages(site);
  yield* changePages(site);
  yield statisticsPage(site);
  yield* gonePages(site);
  yield* powerPages(site);
  yield* searchFiles(site);
}
