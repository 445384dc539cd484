package cn.jixiao.workflow;

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
        "select s from SentenceList s where s.regionPrefix = '' or exists"
            + " (select r from Organization r, Organization o where o.id = :organization"
            + " and r.path = o.regionPath and r.code like concat(s.regionPrefix, '%'))"
            + " order by length(s.regionPrefix) desc")
public class SentenceList {

  @Id private long id;
  @Version private int version;

  @Column(name = "region_prefix")
  private String regionPrefix;

  private Sentences sentences;

  protected SentenceList() {}

  SentenceList(long id, String regionPrefix) {
    this.id = id;
    this.regionPrefix = regionPrefix;
  }

  void rewrite(Sentences others) {
    others.requireSound();
    sentences = others;
  }

  boolean isOf(String regionCode) {
    return regionPrefix.equals(regionCode);
  }

  int getVersion() {
    return version;
  }

  Sentences getSentences() {
    return sentences;
  }
}
