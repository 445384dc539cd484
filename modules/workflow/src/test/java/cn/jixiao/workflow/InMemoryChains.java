package cn.jixiao.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One chain for everybody, for tests. */
class InMemoryChains extends ChainRepository {

  private final List<RegionChain> added = new ArrayList<>();
  private ChainsInForce inForce = new ChainsInForce(List.of());

  void use(Chain chain) {
    var everywhere =
        new RegionChain(1, 1, 2000, ChainFor.EVERYTHING, chain, "admin", Instant.EPOCH);
    inForce = new ChainsInForce(List.of(everywhere));
  }

  @Override
  void add(RegionChain another) {
    added.add(another);
  }

  @Override
  List<RegionChain> ofRegion(long regionId) {
    return added.stream().filter(set -> set.getRegionId() == regionId).toList();
  }

  @Override
  ChainsInForce inForce(long organizationId, int year) {
    return inForce;
  }
}
