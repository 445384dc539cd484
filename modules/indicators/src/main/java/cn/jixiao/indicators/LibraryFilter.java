package cn.jixiao.indicators;

/**
 * Which entries are looked for. Every part but paging may be null: all.
 *
 * @param text words between blanks, all of which are to be found
 * @param topic code of a topic, or {@link LibraryEntry#GENERAL}
 * @param first index of the first row, from 0
 */
public record LibraryFilter(
    String text, String topic, IndicatorCategory category, int first, int size) {}
