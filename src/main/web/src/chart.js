import { init, use } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, DatasetComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import ownCss from './chart.css';
import { themed } from './tokens.js';

use([BarChart, LineChart, AriaComponent, DatasetComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const PROPERTIES = ['option', 'label', 'unit'];

/**
 * <bangfu-chart>: bars and lines, drawn as SVG so that paper is as sharp as the screen.
 *
 * Properties: option (of ECharts, as data), label (what a screen reader says), unit (written behind values).
 * Events: chart-chosen with series (name), index (place in the data) and name of the bar or point.
 */
class BangfuChart extends HTMLElement {

  #chart = null;
  #observer = null;
  #values = { option: {}, label: '', unit: '' };

  connectedCallback() {
    PROPERTIES.forEach((name) => this.#upgrade(name));
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = ownCss;
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    root.replaceChildren(style, canvas);
    this.#chart = init(canvas, null, { renderer: 'svg' });
    this.#chart.on('click', ({ seriesName, dataIndex, name }) => this.dispatchEvent(
      new CustomEvent('chart-chosen', { detail: { series: seriesName, index: dataIndex, name } })));
    this.#chart.on('finished', () => this.#scalable());
    this.#observer = new ResizeObserver(() => this.#chart?.resize());
    this.#observer.observe(canvas);
    this.#draw();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#chart.dispose();
    this.#chart = null;
  }

  get option() { return this.#values.option; }
  set option(value) { this.#set('option', value ?? {}); }

  get label() { return this.#values.label; }
  set label(value) { this.#set('label', value ?? ''); }

  get unit() { return this.#values.unit; }
  set unit(value) { this.#set('unit', value ?? ''); }

  #set(name, value) {
    this.#values[name] = value;
    this.#draw();
  }

  /** Properties set before the element was known hide its own ones until they are taken away. */
  #upgrade(name) {
    if (Object.hasOwn(this, name)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  #draw() {
    if (!this.#chart) {
      return;
    }
    const { option, label, unit } = this.#values;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', label);
    this.#chart.setOption(themed(option, unit, getComputedStyle(this)), { notMerge: true });
  }

  /** Paper is narrower than the screen: what has a view box is scaled instead of cut off. */
  #scalable() {
    const svg = this.shadowRoot.querySelector('svg');
    svg?.setAttribute('viewBox', `0 0 ${this.#chart.getWidth()} ${this.#chart.getHeight()}`);
  }
}

if (!customElements.get('bangfu-chart')) {
  customElements.define('bangfu-chart', BangfuChart);
}
