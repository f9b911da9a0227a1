// The look: quiet, dense, one accent colour.
import type { ThemeConfig } from 'antd';

export const accent = '#1f6b57';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: accent,
    colorLink: accent,
    colorInfo: accent,
    colorPrimaryBg: '#e2ece8',
    colorPrimaryBgHover: '#d3e3dc',
    controlItemBgActive: '#e2ece8',
    colorText: '#1d2329',
    colorTextSecondary: '#4a5560',
    colorTextTertiary: '#5d6873',
    colorTextDescription: '#5d6873',
    colorTextPlaceholder: '#6b7680',
    colorTextDisabled: '#6b7680',
    colorBgLayout: '#f3f5f4',
    colorError: '#b3261e',
    colorWarning: '#8a5a00',
    colorSuccess: accent,
    colorWarningBg: '#fdf7e6',
    colorWarningBorder: '#ead9a8',
    colorInfoBg: '#edf5f2',
    colorInfoBorder: '#c3dbd1',
    colorErrorBg: '#fdeeec',
    colorErrorBorder: '#f0c4bf',
    colorSuccessBg: '#edf5f2',
    colorSuccessBorder: '#c3dbd1',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: "'Noto Sans SC Variable', 'Microsoft YaHei', sans-serif",
    motion: false,
  },
  components: {
    Table: { cellPaddingBlockSM: 5, cellPaddingInlineSM: 8, headerBg: '#e9eeec', headerColor: '#1d2329' },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 2px' },
    Menu: {
      activeBarBorderWidth: 0,
      itemSelectedBg: '#dcebe5',
      itemSelectedColor: '#17513f',
      itemHeight: 34,
      itemMarginBlock: 1,
      itemBorderRadius: 4,
    },
    Tabs: { horizontalMargin: '0', horizontalItemPadding: '8px 0' },
  },
};
