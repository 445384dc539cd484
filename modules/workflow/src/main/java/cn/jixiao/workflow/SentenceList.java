package cn.jixiao.workflow;

import cn.jixiao.organizations.Organization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The standard sentences that reviewers of a region, and of all regions below it, are offered,
 * until a nearer region writes a list of its own.
 */
@Entity
@Table(name = "workflow_sentence")
@NamedQuery(
    name = "SentenceList.ofOrganization",
    query =
        "select s from SentenceList s left join Organization r on r.id = s.regionId, Organization o"
            + " where o.id = :organization"
            + " and (s.regionId is null or o.path like concat(r.path, '%'))"
            + " order by length(r.path) desc")
public class SentenceList {

  @Id private long id;
  @Version private int version;

  /** Null for everywhere. */
  @Column(name = "region_id")
  private Long regionId;

  private Sentences sentences;

  protected SentenceList() {}

  SentenceList(long id, Long regionId) {
    this.id = id;
    this.regionId = regionId;
  }

  void rewrite(Sentences others) {
    others.requireSound();
    sentences = others;
  }

  boolean isOf(Organization region) {
    return regionId != null && regionId.equals(region.getId());
  }

  int getVersion() {
    return version;
  }

  Sentences getSentences() {
    return sentences;
  }
}
