package cn.jixiao.organizations;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A succession as one of the two sees it.
 *
 * @param succeeds whether the other one succeeds it; else the other one was its predecessor
 */
public record ReorganizationRow(boolean succeeds, String code, String name, LocalDate from)
    implements Serializable {}
