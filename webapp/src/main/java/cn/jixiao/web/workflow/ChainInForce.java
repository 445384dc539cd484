package cn.jixiao.web.workflow;

import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainsInForce;
import cn.jixiao.workflow.RegionChain;

/**
 * The chain by which a kind of subject goes in a region.
 *
 * @param setFor for what it was set; null for the standard one
 * @param fromYear null for the standard one
 */
public record ChainInForce(
    ChainSubject subject, Chain chain, ChainOrigin origin, ChainSubject setFor, Integer fromYear) {

  static ChainInForce of(ChainSubject subject, long region, ChainsInForce all) {
    return all.of(subject.what())
        .map(
            set ->
                new ChainInForce(
                    subject,
                    set.getChain(),
                    from(set, subject, region),
                    ChainSubject.of(set.what()),
                    set.getFromYear()))
        .orElseGet(
            () -> new ChainInForce(subject, Chain.STANDARD, ChainOrigin.STANDARD, null, null));
  }

  private static ChainOrigin from(RegionChain set, ChainSubject subject, long region) {
    if (set.getRegionId() != region) {
      return ChainOrigin.ABOVE;
    }
    return set.what().equals(subject.what()) ? ChainOrigin.OWN : ChainOrigin.GENERAL;
  }
}
