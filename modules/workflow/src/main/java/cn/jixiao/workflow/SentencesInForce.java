package cn.jixiao.workflow;

import cn.jixiao.organizations.Organization;
import java.util.List;

/**
 * The standard sentences that count in a region.
 *
 * @param version of the list that was written for just this region; null where another's counts
 */
public record SentencesInForce(String regionName, Integer version, List<Sentence> sentences) {

  SentencesInForce(Organization region, SentenceList list) {
    this(
        region.getName(),
        list.isOf(region) ? (Integer) list.getVersion() : null,
        list.getSentences().all());
  }
}
