package cn.jixiao.offline;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A workbook filled elsewhere was merged into a unit's targets; the title is the unit's name.
 *
 * @param detail the year and how many targets were changed or created
 */
public record WorkbookMerged(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {}
