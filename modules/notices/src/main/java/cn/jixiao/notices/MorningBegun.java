package cn.jixiao.notices;

import java.time.LocalDate;

/**
 * A working day begins: whoever has to remind people of something does it now. Several servers may
 * say so of the same day; nobody is told twice on one occasion.
 */
public record MorningBegun(LocalDate day) {}
