package cn.jixiao.offline;

/**
 * Something typed that cannot be merged; handed back so that it is not lost.
 *
 * @param cell as spreadsheet programs name it, B5
 */
public record LeftOver(String sheet, String cell, String text, LeftOverKind kind) {}
