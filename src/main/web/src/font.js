/** Of everything that is drawn; nothing is loaded from outside. */
export const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";
