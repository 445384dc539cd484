package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.workflow.InMemorySubmissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** All targets of two districts, kept in memory, and the services that work on them, for tests. */
public final class Register {

  public final InMemorySubmissions submissions = new InMemorySubmissions();
  final InMemoryTargets targets = new InMemoryTargets();
  final InMemoryOverallTargets overall = new InMemoryOverallTargets();
  private final Districts districts;

  public Register(Districts districts) {
    this.districts = districts;
    Stream.of(districts.township, districts.sister, districts.otherTownship, districts.farTownship)
        .forEach(unit -> targets.codes.put(unit.getId(), unit.getCode()));
  }

  public List<PerformanceTarget> targets() {
    return List.copyOf(targets.targets);
  }

  public List<DepartmentTarget> overallTargets() {
    return List.copyOf(overall.all);
  }

  public ProjectService projects(CurrentUser user, RecordedEvents events) {
    var service = new ProjectService();
    service.targets = targets;
    service.drafting = drafting();
    service.organizations = districts.organizationService(user, events);
    service.submissions = submissions.service(districts, user, events);
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }

  public DraftingService drafting(CurrentUser user, RecordedEvents events) {
    var service = new DraftingService();
    service.targets = targets;
    service.drafting = drafting();
    service.organizations = districts.organizationService(user, events);
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }

  public DepartmentTargetService departmentTargets(CurrentUser user, RecordedEvents events) {
    var service = new DepartmentTargetService();
    service.departmentTargets = overall;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }

  private TargetDrafting drafting() {
    var drafting = new TargetDrafting();
    drafting.targets = targets;
    drafting.ids = districts.ids;
    return drafting;
  }
}
