package cn.jixiao.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All work that there is. */
@ApplicationScoped
class Workloads {

  @Inject Instance<Workload> workloads;

  List<OpenWork> hangingOn(Person person, Role role, Organization place) {
    return workloads.stream().flatMap(work -> work.hangingOn(person, role, place)).toList();
  }
}
