import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Of the charts library, what the pictures of the page are made of.
use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

export { type ECharts, init } from 'echarts/core';
