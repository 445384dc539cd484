package cn.jixiao.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * The performance division wrote what its region's units may begin their measures with; the title
 * is the region's name, the detail from which year it counts.
 */
public record MeasureTemplateRevised(
    Subject subject, String title, Long organizationId, String detail) implements DomainEvent {

  MeasureTemplateRevised(Organization region, MeasureTemplate template) {
    this(
        region.subject(), region.getName(), region.getId(), String.valueOf(template.getFromYear()));
  }
}
