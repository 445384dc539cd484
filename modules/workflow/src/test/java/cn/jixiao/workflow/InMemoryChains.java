package cn.jixiao.workflow;

import java.util.ArrayList;
import java.util.List;

/** One chain for everybody, for tests. */
class InMemoryChains extends ChainRepository {

  private final List<RegionChain> added = new ArrayList<>();
  private Chain chain = Chain.STANDARD;

  void use(Chain other) {
    chain = other;
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
  Chain inForce(long organizationId, int year, String subjectKind) {
    return chain;
  }
}
