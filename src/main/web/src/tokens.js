import { FONT } from './font.js';

/** The option with the colours and letters of the page; what the option says itself stays. */
export function themed(option, unit, style) {
  const token = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  const ink = token('--bf-ink-2', '#4b5f66');
  const line = token('--bf-line', '#d7dfe2');
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: { color: ink, hideOverlap: true },
    splitLine: { lineStyle: { color: token('--bf-line-soft', '#e7edef') } },
  };
  const values = { ...axis, axisLabel: { ...axis.axisLabel, formatter: `{value}${unit}` } };
  const dress = (given) => given && { ...(given.type === 'category' ? axis : values), ...given };
  return {
    color: [token('--bf-primary', '#0e5a6d'), token('--bf-warn', '#7f5200'), token('--bf-good', '#1f6b41'),
      token('--bf-ink-3', '#64767c')],
    textStyle: { fontFamily: FONT, color: ink },
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    animation: false,
    aria: { enabled: true },
    ...option,
    tooltip: {
      confine: true,
      backgroundColor: token('--bf-paper', '#ffffff'),
      borderColor: line,
      textStyle: { color: token('--bf-ink', '#16272d') },
      // Drawn as text: a name in it can never become markup.
      renderMode: 'richText',
      valueFormatter: (value) => (value === null || value === undefined || Number.isNaN(value) ? '—' : `${value}${unit}`),
      ...option.tooltip,
    },
    xAxis: dress(option.xAxis),
    yAxis: dress(option.yAxis),
  };
}
