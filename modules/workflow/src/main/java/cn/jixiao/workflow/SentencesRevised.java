package cn.jixiao.workflow;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** The performance division of a region wrote the standard sentences of its reviewers. */
public record SentencesRevised(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  SentencesRevised(Organization region) {
    this(region.subject(), region.getName(), region.getId());
  }
}
