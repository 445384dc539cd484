package cn.jixiao.indicators;

import java.util.List;

/** One page of what was found in the library. */
public record LibraryPage(List<LibraryRow> rows, long total) {}
